import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'de-statistisches-landesamt-erwerbstaetige-wirtschaftsbereiche-in-tausend-darunter',
    plan: 'a statistical office of a German state, form of a table of employment: branches down, years across, thousands told in the title, a row of which',
    address: 'https://www.statistik-berlin-brandenburg.de/',
    arranged: INVENTED,
    table: `
Erwerbstätige am Arbeitsort nach Wirtschaftsbereichen (in 1 000)|<|<|<|<
Wirtschaftsbereich|2020|2021|2022|2023
Land- und Forstwirtschaft, Fischerei|27,6|27,1|26,8|26,5
Produzierendes Gewerbe|298,3|297,2|299,4|297,9
darunter: Verarbeitendes Gewerbe|136,7|134,9|135,8|136,2
Dienstleistungsbereiche|798,5|806,4|823,1|829,6
Insgesamt|1 124,4|1 130,7|1 149,3|1 154,0
Jahresdurchschnitte, Berechnungsstand: Februar 2025|<|<|<|<`,
    columns: 'name|a2020|a2021|a2022|a2023',
    expected: `
#
#
Land- und Forstwirtschaft, Fischerei|27600|27100|26800|26500
Produzierendes Gewerbe|298300|297200|299400|297900
Verarbeitendes Gewerbe|136700|134900|135800|136200
Dienstleistungsbereiche|798500|806400|823100|829600
Insgesamt|1124400|1130700|1149300|1154000
#`,
  }),
  real({
    id: 'de-stadtwerke-geschaeftsbericht-kennzahlen-einheit-jahr-vorjahr-veraenderung',
    plan: 'a municipal utility, form of the key figures of its annual report: a column of units with Mio. and Tsd., the later year first, the change in per cent',
    address: 'https://www.swk.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|2024|2023|Veränderung in %
Umsatzerlöse|Mio. Euro|412,8|437,5|-5,6
Jahresüberschuss|Tsd. Euro|9.870|8.412|17,3
Investitionen|Mio. Euro|58,4|49,1|18,9
Stromabsatz|GWh|1.284|1.317|-2,5
Gasabsatz|GWh|1.906|2.045|-6,8
Wasserabgabe|Mio. m³|14,2|14,5|-2,1
Fahrgäste im Nahverkehr|Mio.|38,7|36,2|6,9
Beschäftigte|Anzahl|1.142|1.118|2,1`,
    columns: 'name|.|a2024|a2023|.',
    expected: `
#
Umsatzerlöse [Euro]|.|412800000|437500000|!
Jahresüberschuss [Euro]|.|9870000|8412000|!
Investitionen [Euro]|.|58400000|49100000|!
Stromabsatz [GWh]|.|1284|1317|!
Gasabsatz [GWh]|.|1906|2045|!
Wasserabgabe [m³]|.|14200000|14500000|!
Fahrgäste im Nahverkehr|.|38700000|36200000|!
Beschäftigte|.|1142|1118|!`,
  }),
  real({
    id: 'de-digitalstrategie-handlungsfeld-ausgangswert-stand-jahr-in-klammern-zielwerte',
    plan: 'a state ministry, form of the indicators of its digital strategy: merged fields of action, two values with their years in brackets, two targets with words for bounds',
    address: 'https://www.digitales.rlp.de/',
    arranged: INVENTED,
    table: `
Handlungsfeld|Indikator|Ausgangswert|Aktueller Stand|Zielwert 2028|Zielwert 2030
Infrastruktur|Haushalte mit Glasfaseranschluss|24,6 % (2021)|43,8 % (2024)|65 %|mind. 90 %
^|Schulen mit Gigabitanschluss|38 % (2020)|81,5 % (2024)|95 %|100 %
Verwaltung|Online verfügbare Verwaltungsleistungen|112 (2021)|386 (2024)|500|575
^|Bearbeitungsdauer von Bauanträgen (Tage)|148 (2022)|121 (2024)|100|höchstens 80
Wirtschaft|Beschäftigte in der IT-Wirtschaft|18.450 (2020)|21.300 (2023)|rund 24.000|26.000`,
    columns: '.|name|.|.|t2028|t2030',
    expected: `
#
.|Haushalte mit Glasfaseranschluss [%]|a2021=24.6|a2024=43.8|65|≥90
.|Schulen mit Gigabitanschluss [%]|a2020=38|a2024=81.5|95|100
.|Online verfügbare Verwaltungsleistungen|a2021=112|a2024=386|500|575
.|Bearbeitungsdauer von Bauanträgen [Tage]|a2022=148|a2024=121|100|≤80
.|Beschäftigte in der IT-Wirtschaft|a2020=18450|a2023=21300|~24000|26000`,
  }),
  real({
    id: 'de-stadtbezirke-ausgewaehlte-sozialdaten-stichtag-im-titel',
    plan: 'a German city, form of a table of its social report: boroughs down, four measures across, the day of reference in the title',
    address: 'https://www.kassel.de/',
    arranged: INVENTED,
    table: `
Ausgewählte Sozialdaten nach Stadtbezirken, Stand 31.12.2024|<|<|<|<
Stadtbezirk|Einwohner|Anteil unter 18-Jähriger (%)|Arbeitslose|Wohnungen
Mitte|41.286|17,2|1.834|22.915
Wesertor|36.750|16,4|2.107|20.384
Bettenhausen|28.943|18,9|1.152|15.027
Harleshausen|19.408|19,3|928|9.866
Insgesamt|126.387|17,7|6.021|68.192`,
    columns: 'place|a2024:Einwohner|a2024:Anteil unter 18-Jähriger [%]|a2024:Arbeitslose|a2024:Wohnungen',
    expected: `
#
#
Mitte|41286|17.2|1834|22915
Wesertor|36750|16.4|2107|20384
Bettenhausen|28943|18.9|1152|15027
Harleshausen|19408|19.3|928|9866
Insgesamt|126387|17.7|6021|68192`,
  }),
  real({
    id: 'de-schweiz-hotellerie-ankuenfte-logiernaechte-tourismusregionen-apostroph-zwei-jahre',
    plan: 'a Swiss cantonal statistics office, form of a table of hotels: tourist regions down, two measures of two years each, the change in per cent, apostrophes for thousands',
    address: 'https://www.lustat.ch/',
    arranged: INVENTED,
    table: `
Ankünfte und Logiernächte in der Hotellerie nach Tourismusregion|<|<|<|<|<
Tourismusregion|Ankünfte|<|Logiernächte|<|Veränderung Logiernächte 2023/2024 (%)
^|2023|2024|2023|2024|^
Luzern-Stadt|812’406|846’915|1’398’277|1’451’630|3.8
Engelberg|148’320|151’874|402’615|409’938|1.8
Entlebuch|61’552|60’987|139’804|137’126|-1.9
Weggis-Vitznau-Rigi|133’918|139’240|318’466|330’751|3.9
Total|1’156’196|1’199’016|2’259’162|2’329’445|3.1`,
    columns: 'place|a2023:Ankünfte|a2024:Ankünfte|a2023:Logiernächte|a2024:Logiernächte|.',
    expected: `
#
#
#
Luzern-Stadt|812406|846915|1398277|1451630|!
Engelberg|148320|151874|402615|409938|!
Entlebuch|61552|60987|139804|137126|!
Weggis-Vitznau-Rigi|133918|139240|318466|330751|!
Total|1156196|1199016|2259162|2329445|!`,
  }),
  real({
    id: 'de-oesterreich-universitaet-leistungsvereinbarung-ausgangswert-ziel-ist-abweichung-endziel',
    plan: 'an Austrian university, form of the monitoring of its performance agreement: base, target and actual of the year, the deviation with sign, the target of the last year',
    address: 'https://www.jku.at/',
    arranged: INVENTED,
    table: `
Nr.|Indikator|Ausgangswert 2023|Zielwert 2025|Istwert 2025|Abweichung|Zielwert 2027
1|Prüfungsaktive Studien|9.840|10.000|10.126|+126|10.400
2|Frauenanteil bei Laufbahnstellen (%)|41,5|44,0|43,2|-0,8|48,0
3|Erlöse aus Drittmitteln (Mio. €)|38,6|40,0|42,3|+2,3|44,0
4|Studienabschlüsse|2.415|2.480|2.397|-83|2.600
5|Stromverbrauch (MWh)|14.870|14.300|14.052|-248|≤ 13.500`,
    columns: '.|name|a2023|t2025|a2025|.|t2027',
    expected: `
#
.|Prüfungsaktive Studien|9840|10000|10126|!|10400
.|Frauenanteil bei Laufbahnstellen [%]|41.5|44.0|43.2|!|48.0
.|Erlöse aus Drittmitteln [EUR]|38600000|40000000|42300000|!|44000000
.|Studienabschlüsse|2415|2480|2397|!|2600
.|Stromverbrauch [MWh]|14870|14300|14052|!|≤13500`,
  }),
  real({
    id: 'de-baugenehmigungen-wohngebaeude-monate-abwaerts-jahr-im-titel-vielfache-in-koepfen',
    plan: 'a statistical office of a German state, form of its monthly table of building permits: months down, the year in the title, thousands of square metres and millions in the heads',
    address: 'https://www.statistik.sachsen.de/',
    arranged: INVENTED,
    table: `
Baugenehmigungen für Wohngebäude 2025 nach Monaten|<|<|<
Monat|Wohnungen|Wohnfläche (1 000 m²)|Veranschlagte Kosten (Mio. Euro)
Januar|1.086|118,4|241,7
Februar|974|103,9|215,2
März|1.213|131,6|274,8
April|1.145|124,0|259,3
Mai|1.067|115,7|238,6
Juni|1.302|140,5|297,1`,
    columns: '.|.:Wohnungen|.:Wohnfläche [m²]|.:Veranschlagte Kosten [Euro]',
    expected: `
#
#
.|p2025-01=1086|p2025-01=118400|p2025-01=241700000
.|p2025-02=974|p2025-02=103900|p2025-02=215200000
.|p2025-03=1213|p2025-03=131600|p2025-03=274800000
.|p2025-04=1145|p2025-04=124000|p2025-04=259300000
.|p2025-05=1067|p2025-05=115700|p2025-05=238600000
.|p2025-06=1302|p2025-06=140500|p2025-06=297100000`,
  }),
  real({
    id: 'de-allgemeinbildende-schulen-schulformen-schuljahr-im-titel-vier-merkmale',
    plan: 'a German ministry of education, form of an overview of its schools: kinds of school down, four measures across, the school year in the title, a dash for none',
    address: 'https://www.schleswig-holstein.de/',
    arranged: INVENTED,
    table: `
Allgemeinbildende Schulen im Schuljahr 2024/25 nach Schulform|<|<|<|<
Schulform|Schulen|Klassen|Schülerinnen und Schüler|Lehrkräfte
Grundschule|148|1.236|25.874|1.902
Gemeinschaftsschule|61|1.058|22.316|1.987
Gymnasium|34|–|20.945|1.655
Förderschule|27|214|2.108|486
Insgesamt|270|2.508|71.243|6.030`,
    columns: 'name|a2025:Schulen+|a2025:Klassen+|a2025:Schülerinnen und Schüler+|a2025:Lehrkräfte+',
    expected: `
#
#
Grundschule|148|1236|25874|1902
Gemeinschaftsschule|61|1058|22316|1987
Gymnasium|34|.|20945|1655
Förderschule|27|214|2108|486
Insgesamt|270|2508|71243|6030`,
  }),
  real({
    id: 'de-flughafen-nachhaltigkeitsbericht-umweltkennzahlen-in-einheit-basisjahr-ziel',
    plan: 'an airport company, form of the environmental figures of its sustainability report: units after "in" in the names, a base year, two years, a target with a word for a bound',
    address: 'https://www.flughafen-stuttgart.de/',
    arranged: INVENTED,
    table: `
Umweltkennzahlen|2019 (Basisjahr)|2023|2024|Ziel 2030
Endenergieverbrauch in MWh|86.412|71.950|70.388|60.000
Treibhausgasemissionen (Scope 1 und 2) in t CO₂|31.274|19.806|18.457|12.500
Anteil erneuerbarer Energien in %|18,3|41,6|47,9|80
Wasserverbrauch in m³|214.630|176.285|181.742|160.000
Recyclingquote in %|52,7|61,3|63,0|mind. 75
Fluggäste in Mio.|8,64|6,17|6,92|–`,
    columns: 'name|a2019|a2023|a2024|t2030',
    expected: `
#
Endenergieverbrauch [MWh]|86412|71950|70388|60000
Treibhausgasemissionen (Scope 1 und 2) [t CO₂]|31274|19806|18457|12500
Anteil erneuerbarer Energien [%]|18.3|41.6|47.9|80
Wasserverbrauch [m³]|214630|176285|181742|160000
Recyclingquote [%]|52.7|61.3|63.0|≥75
Fluggäste|8640000|6170000|6920000|.`,
  }),
  real({
    id: 'de-kindertagesbetreuung-landkreise-betreute-kinder-quote-zwei-jahre-ziel-unter-quote',
    plan: 'a German state ministry, form of a table of child care: districts down, children of two years and their rate of two years with the target below the same head',
    address: 'https://www.mk.niedersachsen.de/',
    arranged: INVENTED,
    table: `
Kinder unter 3 Jahren in Kindertagesbetreuung nach Landkreisen, jeweils am 1. März|<|<|<|<|<
Landkreis|Betreute Kinder|<|Betreuungsquote (%)|<|<
^|2023|2024|2023|2024|Ziel 2027
Celle|1.398|1.377|32,6|32,9|40
Heidekreis|1.104|1.162|34,8|36,4|42
Lüneburg|1.842|1.935|38,4|40,1|45
Uelzen|671|702|33,9|35,7|42`,
    columns:
      'place|a2023:Betreute Kinder|a2024:Betreute Kinder|a2023:Betreuungsquote [%]|a2024:Betreuungsquote [%]|t2027:Betreuungsquote [%]',
    expected: `
#
#
#
Celle|1398|1377|32.6|32.9|40
Heidekreis|1104|1162|34.8|36.4|42
Lüneburg|1842|1935|38.4|40.1|45
Uelzen|671|702|33.9|35.7|42`,
  }),
  real({
    id: 'de-verkehrsbetriebe-lagebericht-plan-ist-abweichung-in-prozent-plan-folgejahr',
    plan: 'a German transport company, form of the indicators of its management report: units with millions and thousands, plan and actual of the year, deviation in per cent, plan of the next year',
    address: 'https://www.vag.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|Plan 2024|Ist 2024|Abweichung in %|Plan 2025
Fahrgäste|Mio.|84,5|86,2|+2,0|88,0
Umsatzerlöse|Mio. €|121,4|123,9|+2,1|127,5
Nutzwagenkilometer|Tsd. km|14.820|14.765|-0,4|15.050
Pünktlichkeit|%|92,0|90,7|-1,4|92,0
Kostendeckungsgrad|%|68,5|67,9|-0,9|69,0
Mitarbeitende|Anzahl|1.240|1.268|+2,3|1.290`,
    columns: 'name|.|t2024|a2024|.|t2025',
    expected: `
#
Fahrgäste|.|84500000|86200000|!|88000000
Umsatzerlöse [EUR]|.|121400000|123900000|!|127500000
Nutzwagenkilometer [km]|.|14820000|14765000|!|15050000
Pünktlichkeit [%]|.|92.0|90.7|!|92.0
Kostendeckungsgrad [%]|.|68.5|67.9|!|69.0
Mitarbeitende|.|1240|1268|!|1290`,
  }),
  real({
    id: 'de-staedtevergleich-arbeitslosenquote-jahresdurchschnitt-prozent-im-titel-vier-jahre',
    plan: 'a German city statistics office, form of a comparison of cities: the measure and per cent in the title, four years across',
    address: 'https://www.kassel.de/',
    arranged: INVENTED,
    table: `
Arbeitslosenquote im Jahresdurchschnitt (in %)|<|<|<|<
Stadt|2021|2022|2023|2024
Kassel|7,9|7,4|7,8|8,1
Göttingen|6,3|5,9|6,2|6,6
Erfurt|5,8|5,5|5,9|6,2
Jena|5,1|4,7|5,0|5,3
Braunschweig|5,7|5,2|5,4|5,8`,
    columns:
      'place|a2021:Arbeitslosenquote im Jahresdurchschnitt [%]|a2022:Arbeitslosenquote im Jahresdurchschnitt [%]|a2023:Arbeitslosenquote im Jahresdurchschnitt [%]|a2024:Arbeitslosenquote im Jahresdurchschnitt [%]',
    expected: `
#
#
Kassel|7.9|7.4|7.8|8.1
Göttingen|6.3|5.9|6.2|6.6
Erfurt|5.8|5.5|5.9|6.2
Jena|5.1|4.7|5.0|5.3
Braunschweig|5.7|5.2|5.4|5.8`,
  }),
  real({
    id: 'de-binnenhafen-quartale-ausgeschrieben-und-jahr-tausend-tonnen-in-namen',
    plan: 'a German inland port, form of the quarterly figures of its report: quarters written out and the whole year last, thousands of tonnes and millions of euros in the names',
    address: 'https://www.duisport.de/',
    arranged: INVENTED,
    table: `
Kennzahlen des Hafens|1. Quartal 2024|2. Quartal 2024|3. Quartal 2024|4. Quartal 2024|Jahr 2024
Güterumschlag (1.000 t)|2.846|2.973|2.791|2.905|11.515
davon Massengut (1.000 t)|1.612|1.688|1.570|1.634|6.504
Containerumschlag (TEU)|48.320|51.475|49.860|50.115|199.770
Abgefertigte Schiffe|1.936|2.018|1.954|1.987|7.895
Umsatz (Mio. Euro)|18,4|19,2|18,7|19,9|76,2`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024',
    expected: `
#
Güterumschlag [t]|2846000|2973000|2791000|2905000|11515000
Massengut [t]|1612000|1688000|1570000|1634000|6504000
Containerumschlag [TEU]|48320|51475|49860|50115|199770
Abgefertigte Schiffe|1936|2018|1954|1987|7895
Umsatz [Euro]|18400000|19200000|18700000|19900000|76200000`,
  }),
  real({
    id: 'de-oesterreich-bundeslaender-bevoelkerung-zu-jahresbeginn-vier-jahre-gesamt-unten',
    plan: 'the Austrian statistical office, form of a comparison of the provinces: the measure in the title, four years across, the country last',
    address: 'https://www.statistik.at/',
    arranged: INVENTED,
    table: `
Bevölkerung zu Jahresbeginn nach Bundesland|<|<|<|<
Bundesland|2022|2023|2024|2025
Burgenland|297.583|301.250|301.966|302.481
Kärnten|564.513|568.984|569.744|570.095
Salzburg|562.606|568.346|571.479|573.806
Steiermark|1.252.922|1.265.198|1.269.801|1.272.437
Tirol|764.102|771.304|775.970|779.218
Österreich|8.978.929|9.104.772|9.158.750|9.197.213`,
    columns:
      'place|a2022:Bevölkerung zu Jahresbeginn|a2023:Bevölkerung zu Jahresbeginn|a2024:Bevölkerung zu Jahresbeginn|a2025:Bevölkerung zu Jahresbeginn',
    expected: `
#
#
Burgenland|297583|301250|301966|302481
Kärnten|564513|568984|569744|570095
Salzburg|562606|568346|571479|573806
Steiermark|1252922|1265198|1269801|1272437
Tirol|764102|771304|775970|779218
Österreich|8978929|9104772|9158750|9197213`,
  }),
  real({
    id: 'de-volkshochschule-jahresbericht-jahre-abwaerts-vier-merkmale-tausend-euro-im-kopf',
    plan: 'a German adult education centre, form of a table of its annual report: years down, four measures across, thousands of euros in a head',
    address: 'https://www.vhs-bonn.de/',
    arranged: INVENTED,
    table: `
Jahr|Durchgeführte Kurse|Unterrichtsstunden|Belegungen|Einnahmen aus Entgelten (Tsd. Euro)
2020|1.486|28.714|14.902|1.064,8
2021|1.371|26.950|13.487|982,3
2022|1.852|36.428|20.136|1.517,6
2023|2.047|41.095|23.318|1.803,9
2024|2.113|42.760|24.075|1.926,4`,
    columns: '.|.:Durchgeführte Kurse|.:Unterrichtsstunden|.:Belegungen|.:Einnahmen aus Entgelten [Euro]',
    expected: `
#
.|a2020=1486|a2020=28714|a2020=14902|a2020=1064800
.|a2021=1371|a2021=26950|a2021=13487|a2021=982300
.|a2022=1852|a2022=36428|a2022=20136|a2022=1517600
.|a2023=2047|a2023=41095|a2023=23318|a2023=1803900
.|a2024=2113|a2024=42760|a2024=24075|a2024=1926400`,
  }),
  real({
    id: 'de-siedlungsabfallbilanz-landkreise-abfallarten-kilogramm-je-einwohner-jahr-im-titel',
    plan: 'a German environment agency, form of its balance of household waste: districts down, kinds of waste across, the year and the unit in the title, the state last, a source line',
    address: 'https://www.lung.mv-regierung.de/',
    arranged: INVENTED,
    table: `
Haushaltsabfälle 2023 nach Landkreisen in kg je Einwohner|<|<|<|<
Kreis|Hausmüll|Sperrmüll|Bioabfall|Papier und Pappe
Rostock|176,4|28,3|61,7|58,2
Schwerin|169,8|31,0|54,9|60,5
Ludwigslust-Parchim|158,2|34,7|42,6|66,1
Nordwestmecklenburg|163,5|36,2|48,3|64,8
Vorpommern-Rügen|191,0|38,9|39,4|67,3
Land insgesamt|172,6|33,8|49,1|63,7
Quelle: Angaben der öffentlich-rechtlichen Entsorgungsträger|<|<|<|<`,
    columns:
      'place|a2023:Hausmüll [kg je Einwohner]|a2023:Sperrmüll [kg je Einwohner]|a2023:Bioabfall [kg je Einwohner]|a2023:Papier und Pappe [kg je Einwohner]',
    expected: `
#
#
Rostock|176.4|28.3|61.7|58.2
Schwerin|169.8|31.0|54.9|60.5
Ludwigslust-Parchim|158.2|34.7|42.6|66.1
Nordwestmecklenburg|163.5|36.2|48.3|64.8
Vorpommern-Rügen|191.0|38.9|39.4|67.3
Land insgesamt|172.6|33.8|49.1|63.7
#`,
  }),
  real({
    id: 'de-csv-stadtbibliothek-jahr-und-monatsname-zweigstelle-drei-merkmale',
    plan: 'a German city, form of an open data file of its libraries: year and month name in two columns, branch, three measures across, semicolons',
    address: 'https://opendata.leipzig.de/',
    arranged: INVENTED,
    csv: `Jahr;Monat;Zweigstelle;Entleihungen;Besuche;Neuanmeldungen
2025;Januar;Stadtbibliothek;118420;61375;742
2025;Januar;Gohlis;14836;6218;81
2025;Februar;Stadtbibliothek;109657;57904;688
2025;Februar;Gohlis;13975;5893;64
2025;März;Stadtbibliothek;121083;63740;715
2025;März;Gohlis;15204;6407;92
`,
    columns: '.|.|place|.:Entleihungen|.:Besuche|.:Neuanmeldungen',
    expected: `
#
.|.|Stadtbibliothek|p2025-01=118420|p2025-01=61375|p2025-01=742
.|.|Gohlis|p2025-01=14836|p2025-01=6218|p2025-01=81
.|.|Stadtbibliothek|p2025-02=109657|p2025-02=57904|p2025-02=688
.|.|Gohlis|p2025-02=13975|p2025-02=5893|p2025-02=64
.|.|Stadtbibliothek|p2025-03=121083|p2025-03=63740|p2025-03=715
.|.|Gohlis|p2025-03=15204|p2025-03=6407|p2025-03=92`,
  }),
  real({
    id: 'de-land-nachhaltigkeitsbericht-indikatoren-fuenfjahresschritte-ziel-trendpfeile-unter',
    plan: 'a German state, form of the indicator report of its sustainability strategy: numbers, units with millions, years in steps, a target with words and signs for bounds, arrows of the trend',
    address: 'https://www.nachhaltigkeitsstrategie.de/',
    arranged: INVENTED,
    table: `
Nr.|Indikator|Einheit|2015|2020|2024|Ziel 2030|Trend
1.1|Treibhausgasemissionen|Mio. t CO₂|79,4|69,2|64,8|42|↘
1.2|Flächenneuinanspruchnahme|ha pro Tag|5,2|5,4|4,6|unter 3|→
2.1|Anteil ökologisch bewirtschafteter Fläche|%|8,9|13,2|14,8|mindestens 30|↗
2.2|Stickstoffüberschuss|kg/ha|61,7|55,3|–|≤ 50|↘
3.1|Öffentliche Ladepunkte|Anzahl|1.240|7.865|26.430|60.000|↗
3.2|Ausgaben für den Radverkehr|Mio. Euro|38,5|58,0|72,4|100|↗`,
    columns: '.|name|.|a2015|a2020|a2024|t2030|.',
    expected: `
#
.|Treibhausgasemissionen [t CO₂]|.|79400000|69200000|64800000|42000000|.
.|Flächenneuinanspruchnahme [ha pro Tag]|.|5.2|5.4|4.6|<3|.
.|Anteil ökologisch bewirtschafteter Fläche [%]|.|8.9|13.2|14.8|≥30|.
.|Stickstoffüberschuss [kg/ha]|.|61.7|55.3|.|≤50|.
.|Öffentliche Ladepunkte|.|1240|7865|26430|60000|.
.|Ausgaben für den Radverkehr [Euro]|.|38500000|58000000|72400000|100000000|.`,
  }),
];
