import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'german-city-excel',
    plan: 'a German city, form of the figures in its budget, saved from Excel',
    address: 'https://www.destatis.de/',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Ziel 2025
Recyclingquote;%;61,3;62,1;63,0;65,0
Einwohner;Anzahl;1.234.567;1.241.003;1.245.000;1.260.000
Radwege;km;412,5;430,25;445;500
Aufwendungen;Tsd. EUR;1.020,4;998,75;1.100,0;1.150,5
`,
    columns: 'name|.|a2021|a2022|t2023|t2025',
    expected: `
#
Recyclingquote [%]||61.3|62.1|63.0|65.0
Einwohner||1234567|1241003|1245000|1260000
Radwege [km]||412.5|430.25|445|500
Aufwendungen||1020400|998750|1100000|1150500`,
  }),
  real({
    id: 'german-sdg-commune',
    plan: 'a German foundation, form of its export of indicators by commune',
    address: 'https://sdg-portal.de/',
    arranged: INVENTED,
    csv: `Kommune;Indikator;Einheit;2019;2020;2021
Bielefeld;Arbeitslosigkeit;%;7,4;8,1;7,9
Bielefeld;Windkraft;kW je 1.000 Einwohner;81,3;81,9;82,4
Herford;Arbeitslosigkeit;%;5,6;6,4;5,9
Herford;Windkraft;kW je 1.000 Einwohner;12,1;12,1;k.A.
`,
    columns: 'place|name|.|a2019|a2020|a2021',
    expected: `
#
Bielefeld|Arbeitslosigkeit [%]||7.4|8.1|7.9
Bielefeld|Windkraft||81.3|81.9|82.4
Herford|Arbeitslosigkeit [%]||5.6|6.4|5.9
Herford|Windkraft||12.1|12.1|`,
  }),
  real({
    id: 'excel-german-quarters',
    plan: 'a German federal state, form of its quarterly figures pasted from Excel',
    address: 'https://www.statistik.bayern.de/',
    arranged: INVENTED,
    csv: [
      'Merkmal\tEinheit\t1. Quartal 2022\t2. Quartal 2022\t3. Quartal 2022\t4. Quartal 2022',
      'Baugenehmigungen\tAnzahl\t18.412\t17.903\t16.220\t14.871',
      'Umsatz im Gastgewerbe\tMio. EUR\t1.214,5\t2.410,8\t2.811,0\t1.977,2',
      'Arbeitslosenquote\t%\t3,4\t3,0\t3,2\t3,1',
    ].join('\n'),
    columns: 'name|.|p2022-Q1|p2022-Q2|p2022-Q3|p2022-Q4',
    expected: `
#
Baugenehmigungen||18412|17903|16220|14871
Umsatz im Gastgewerbe||1214500000|2410800000|2811000000|1977200000
Arbeitslosenquote [%]||3.4|3.0|3.2|3.1`,
  }),
  real({
    id: 'genesis-form',
    plan: 'the statistical office of Germany, form of a file of its database',
    address: 'https://www-genesis.destatis.de/',
    arranged: INVENTED,
    csv: `Arbeitsmarktstatistik der Bundesagentur
Arbeitslose;;
;Arbeitslose;Arbeitslosenquote aller ziv. Erwerbspersonen
;Anzahl;Prozent
2019;2.266.720;5,0
2020;2.695.444;5,9
2021;2.613.489;5,7
`,
    columns: '.|a2019:Arbeitslose|a2019:Arbeitslosenquote aller ziv. Erwerbspersonen',
    expected: `
#
#
#
#
|a2019=2266720|a2019=5
|a2020=2695444|a2020=5.9
|a2021=2613489|a2021=5.7`,
  }),
  real({
    id: 'de-council-budget-form',
    plan: 'a German town, form of the indicators in its budget',
    address: 'https://www.staedtetag.de/',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024;Ziel 2030
Betreuungsquote unter 3-Jährige;%;31,4;33,0;35,0;36,0;45,0
Ausleihen der Stadtbibliothek;Anzahl;184.512;241.087;250.000;255.000;300.000
Zuschuss je Theaterbesuch;EUR;112,38;74,10;70,00;68,50;60,00
Kommunale Ladepunkte;Anzahl;48;96;150;210;600
`,
    columns: 'name|.|a2021|a2022|t2023|t2024|t2030',
    expected: `
#
Betreuungsquote unter 3-Jährige [%]||31.4|33|35|36|45
Ausleihen der Stadtbibliothek||184512|241087|250000|255000|300000
Zuschuss je Theaterbesuch [EUR]||112.38|74.1|70|68.5|60
Kommunale Ladepunkte||48|96|150|210|600`,
  }),
  real({
    id: 'german-city-kpi-form',
    plan: 'a city of Germany, form of the key figures in its budget with plan and result',
    address: 'https://www.stadt-muenster.de/finanzen',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024;Zielwert 2030
Betreute Kinder unter drei Jahren;Anzahl;3.412;3.588;3.700;3.820;4.300
Deckungsgrad Volkshochschule;%;41,3;44,8;45,0;46,0;50,0
Restmüll je Einwohner;kg;158,2;152,7;150,0;148,0;130,0
Besuche der Stadtbücherei;Anzahl;288.014;402.377;450.000;470.000;520.000
`,
    columns: 'name|.|a2021|a2022|t2023|t2024|t2030',
    expected: `
#
Betreute Kinder unter drei Jahren||3412|3588|3700|3820|4300
Deckungsgrad Volkshochschule [%]||41.3|44.8|45.0|46.0|50.0
Restmüll je Einwohner [kg]||158.2|152.7|150.0|148.0|130.0
Besuche der Stadtbücherei||288014|402377|450000|470000|520000`,
  }),
  real({
    id: 'german-sdg-long-form',
    plan: 'a German federal state, form of a long file of its sustainability indicators',
    address: 'https://www.statistikportal.de/de/nachhaltigkeit',
    arranged: INVENTED,
    csv: `Ziel;Indikator;Einheit;Jahr;Wert;Zielwert 2030
SDG 3;Raucherquote von Erwachsenen;Prozent;2017;23,6;19,0
SDG 3;Raucherquote von Erwachsenen;Prozent;2021;19,9;19,0
SDG 7;Anteil erneuerbarer Energien;Prozent;2020;17,8;30,0
SDG 7;Anteil erneuerbarer Energien;Prozent;2021;18,9;30,0
SDG 11;Anstieg der Siedlungsfläche;ha pro Tag;2021;5,4;3,1
`,
    columns: '.|name|.|.|a2017|t2030',
    expected: `
#
.|Raucherquote von Erwachsenen [%]|||a2017=23.6|19.0
.|Raucherquote von Erwachsenen [%]|||a2021=19.9|
.|Anteil erneuerbarer Energien [%]|||a2020=17.8|30.0
.|Anteil erneuerbarer Energien [%]|||a2021=18.9|
.|Anstieg der Siedlungsfläche|||a2021=5.4|3.1`,
  }),
  real({
    id: 'de-budget-key-figures-form',
    plan: 'a German city, form of the key figures in its budget',
    address: 'https://www.muenster.de/',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024
Besucher der Stadtbibliothek;Anzahl;184.320;231.905;240.000;250.000
Kostendeckungsgrad Musikschule;%;41,2;43,8;44,0;45,0
Betreuungsquote unter 3 Jahren;%;37,5;38,9;41,0;43,0
`,
    columns: 'name|.|a2021|a2022|t2023|t2024',
    expected: `
#
Besucher der Stadtbibliothek|.|184320|231905|240000|250000
Kostendeckungsgrad Musikschule [%]|.|41.2|43.8|44|45
Betreuungsquote unter 3 Jahren [%]|.|37.5|38.9|41|43`,
  }),
  real({
    id: 'de-states-renewables-form',
    plan: 'a German ministry, form of its states with three years and a goal',
    address: 'https://www.bmwk.de/',
    arranged: INVENTED,
    csv: `Bundesland;2015;2020;2022;Ziel 2030
Bayern;36,5;45,2;48,9;70
Hessen;24,1;38,7;43,0;65
Sachsen;21,8;29,4;33,6;60
`,
    options: { table: 'Anteil erneuerbarer Energien am Stromverbrauch (%)' },
    columns: 'place|a2015|a2020|a2022|t2030',
    expected: `
#
Bayern|36.5|45.2|48.9|70
Hessen|24.1|38.7|43|65
Sachsen|21.8|29.4|33.6|60`,
  }),
  real({
    id: 'de-sustainability-goals-form',
    plan: 'a German federal state, form of its report with base year, latest value and goal',
    address: 'https://www.nachhaltigkeit.nrw.de/',
    arranged: INVENTED,
    table: `
Indikator|Einheit|Basisjahr 2010|2015|2020|Zielwert 2030
Flächeninanspruchnahme|ha/Tag|10,0|8,1|5,6|5,0
Ökologischer Landbau|%|4,2|5,1|6,0|20
Frauen in Führungspositionen|%|28,5|31,0|33,4|50`,
    columns: 'name|.|a2010|a2015|a2020|t2030',
    expected: `
#
Flächeninanspruchnahme|.|10|8.1|5.6|5
Ökologischer Landbau [%]|.|4.2|5.1|6|20
Frauen in Führungspositionen [%]|.|28.5|31|33.4|50`,
  }),
  real({
    id: 'de-city-goals-table-form',
    plan: 'a German city, form of its climate plan with base, state and goals',
    address: 'https://www.freiburg.de/',
    arranged: INVENTED,
    table: `
Indikator|Ausgangswert (2019)|Stand 2022|Ziel 2025|Ziel 2030
CO2-Emissionen (1.000 t)|1.215|1.082|900|620
Anteil Radverkehr (%)|34|36,5|38|42
Photovoltaik (MWp)|38,4|61,2|110|220`,
    columns: 'name|a2019|a2022|t2025|t2030',
    expected: `
#
CO2-Emissionen|1215000|1082000|900000|620000
Anteil Radverkehr [%]|34|36.5|38|42
Photovoltaik [MWp]|38.4|61.2|110|220`,
  }),
  real({
    id: 'de-cities-sustainability-semicolon-csv-form',
    plan: 'a German region, form of a sustainability indicator file with provisional year and goal',
    address: 'https://www.statistik-bw.de/',
    arranged: INVENTED,
    csv: `Stadt;Indikator;Einheit;2019;2021;2023 (vorläufig);Ziel 2030
Tübingen;Anteil des Radverkehrs am Modal Split;%;23,5;25,0;26,4;30
Tübingen;Treibhausgasemissionen je Einwohner;t CO2-Äq.;5,8;5,1;4,7;1,5
Tübingen;Versiegelte Fläche;ha;1.912,4;1.920,0;1.931,7;max. 1.950
Reutlingen;Anteil des Radverkehrs am Modal Split;%;11,0;-;13,2;mind. 20
Reutlingen;Versiegelte Fläche;ha;2.145,3;2.160,8;.;offen`,
    columns: 'place|name|.|a2019|a2021|a2023|t2030',
    expected: `
#
Tübingen|Anteil des Radverkehrs am Modal Split [%]|.|23.5|25|26.4|30
Tübingen|Treibhausgasemissionen je Einwohner|.|5.8|5.1|4.7|1.5
Tübingen|Versiegelte Fläche [ha]|.|1912.4|1920|1931.7|≤1950
Reutlingen|Anteil des Radverkehrs am Modal Split [%]|.|11|.|13.2|≥20
Reutlingen|Versiegelte Fläche [ha]|.|2145.3|2160.8|.|.`,
  }),
  real({
    id: 'de-klimaschutz-ist-ziel-form',
    plan: 'a German city, form of the indicators of its climate plan with Ist and Ziel years',
    address: 'https://www.muenster.de/',
    arranged: INVENTED,
    table: `
Indikator|Einheit|Ist 2019|Ist 2022|Ziel 2025|Ziel 2030
Treibhausgasemissionen je Einwohner|t CO2e|6,4|5,7|4,5|2,1
Installierte Photovoltaikleistung|kWp|48.200|71.950|130.000|310.000
Anteil erneuerbarer Wärme|%|7,8|9,1|15|mind. 35
Radverkehrsanteil am Gesamtverkehr|%|38,9|47,0|48|50–55
Ladepunkte für Elektroautos|Anzahl|96|k. A.|600|1.800
Sanierungsmittel|Mio. €|2,4|3,15|5,0|8,0`,
    columns: 'name|.|a2019|a2022|t2025|t2030',
    expected: `
#
Treibhausgasemissionen je Einwohner [t CO2e]|.|6.4|5.7|4.5|2.1
Installierte Photovoltaikleistung [kWp]|.|48200|71950|130000|310000
Anteil erneuerbarer Wärme [%]|.|7.8|9.1|15|≥35
Radverkehrsanteil am Gesamtverkehr [%]|.|38.9|47|48|50–55
Ladepunkte für Elektroautos|.|96|.|600|1800
Sanierungsmittel [EUR]|.|2400000|3150000|5000000|8000000`,
  }),
  real({
    id: 'de-verkehrsentwicklungsplan-ist-prognose-ziel-form',
    plan: 'a German city, form of the indicators of its transport development plan: the state, the forecast without measures and the goal of one year, and the change',
    address: 'https://www.leipzig.de/',
    arranged: INVENTED,
    table: `
Indikator|Einheit|Ist 2018|Prognose 2030 (ohne Maßnahmen)|Ziel 2030|Veränderung Ziel ggü. Ist
MIV-Anteil an allen Wegen|%|48|46|33|−15 Prozentpunkte
Radverkehrsanteil an allen Wegen|%|17,3|19|27|+9,7 Prozentpunkte
Fahrgäste im ÖPNV|Mio.|186,3|194,0|240|+28,8 %
Getötete im Straßenverkehr|Personen|14|12|0|−100 %
CO2-Emissionen des Verkehrs|1.000 t|1.482|1.310|790|−46,7 %
Öffentliche Ladepunkte|Anzahl|640|4.500|8.000|k. A.
Reisegeschwindigkeit der Busse|km/h|17,8|17,1|20|+12,4 %`,
    columns: 'name|.|a2018|e2030|t2030|!',
    expected: `
#
MIV-Anteil an allen Wegen [%]|.|48|46|33|!
Radverkehrsanteil an allen Wegen [%]|.|17.3|19|27|!
Fahrgäste im ÖPNV|.|186300000|194000000|240000000|!
Getötete im Straßenverkehr [Personen]|.|14|12|0|!
CO2-Emissionen des Verkehrs [t]|.|1482000|1310000|790000|!
Öffentliche Ladepunkte|.|640|4500|8000|.
Reisegeschwindigkeit der Busse [km/h]|.|17.8|17.1|20|!`,
  }),
  real({
    id: 'de-schweiz-kanton-aufgaben-und-finanzplan-ist-soll-apostroph-form',
    plan: 'ein Schweizer Kanton, form of the objectives of a service group in its budget and finance plan: actual and goal by year, apostrophes between thousands and decimal points',
    address: 'https://www.be.ch/',
    arranged: INVENTED,
    table: `
Leistungsgruppe Öffentlicher Verkehr: Ziele und Messgrössen|<|<|<|<|<|<|<
Messgrösse|Einheit|Ist 2022|Soll 2023|Ist 2023|Soll 2024|Soll 2025|Soll 2026
Fahrgäste im Ortsverkehr|Anzahl|1'245'300|1'280'000|1'301'450|1'320'000|1'350'000|1'380'000
Kostendeckungsgrad|%|58.4|60|59.7|61|62|62.5
Pünktlich verkehrende Kurse|%|91.2|93|92.4|93|94|94
Nettokosten pro Einwohner|CHF|212.50|208|209.80|205|202|200
CO2-Emissionen der Busflotte|t|4'812|4'500|4'466|4'100|3'600|3'000
Anteil elektrisch betriebener Busse|%|12|18|17|25|35|≥ 45
Mittlere Bearbeitungsdauer von Gesuchen|Tage|38|30|33|30|28|28`,
    columns: 'name|.|a2022|t2023|a2023|t2024|t2025|t2026',
    expected: `
#
#
Fahrgäste im Ortsverkehr|.|1245300|1280000|1301450|1320000|1350000|1380000
Kostendeckungsgrad [%]|.|58.4|60|59.7|61|62|62.5
Pünktlich verkehrende Kurse [%]|.|91.2|93|92.4|93|94|94
Nettokosten pro Einwohner [CHF]|.|212.50|208|209.80|205|202|200
CO2-Emissionen der Busflotte [t]|.|4812|4500|4466|4100|3600|3000
Anteil elektrisch betriebener Busse [%]|.|12|18|17|25|35|≥45
Mittlere Bearbeitungsdauer von Gesuchen [Tage]|.|38|30|33|30|28|28`,
  }),
  real({
    id: 'de-oesterreich-wirkungskennzahlen-istzustand-zielzustand-form',
    plan: 'das Bundeskanzleramt in Wien, Form der Kennzahlen der wirkungsorientierten Verwaltungsführung',
    address: 'https://wirkungsmonitoring.gv.at/',
    arranged: INVENTED,
    table: `
Nr.|Kennzahl|Einheit|Istzustand 2020|Istzustand 2021|Istzustand 2022|Zielzustand 2023|Zielzustand 2025
30.1.1|Frühe Schulabgängerinnen und Schulabgänger|%|8,1|8,0|8,4|≤ 8,0|< 7,5
30.1.2|Schulen mit ganztägigem Angebot|Anzahl|2.546|2.601|2.688|2.750|2.900
30.2.1|Lehrpersonen mit abgeschlossener Fortbildung|%|61,2|n. v.|66,9|70,0|> 75,0
14.3.1|Durchschnittliche Dauer der Verfahren|Tage|141|133|128|120|110
21.4.2|Bezieherinnen und Bezieher von Pflegegeld|Personen|465.800|466.200|467.752|470.000|480.000
42.5.1|Förderungen für die Breitbandversorgung|Mio. Euro|84,2|91,5|120,0|150,0|180,0`,
    columns: '.|name|.|a2020|a2021|a2022|t2023|t2025',
    expected: `
#
.|Frühe Schulabgängerinnen und Schulabgänger [%]|.|8.1|8.0|8.4|≤8.0|<7.5
.|Schulen mit ganztägigem Angebot|.|2546|2601|2688|2750|2900
.|Lehrpersonen mit abgeschlossener Fortbildung [%]|.|61.2|.|66.9|70.0|>75.0
.|Durchschnittliche Dauer der Verfahren [Tage]|.|141|133|128|120|110
.|Bezieherinnen und Bezieher von Pflegegeld [Personen]|.|465800|466200|467752|470000|480000
.|Förderungen für die Breitbandversorgung [Euro]|.|84200000|91500000|120000000|150000000|180000000`,
  }),
  real({
    id: 'de-landkreis-gemeinden-zwei-merkmale-zwei-jahre-rang',
    plan: 'a German rural district, form of a table of its municipalities with two characteristics for two years and the rank',
    address: 'https://www.landkreis-goettingen.de/',
    arranged: INVENTED,
    table: `
Gemeinde|Einwohner|<|Steuereinnahmekraft je Einwohner (EUR)|<|Rang
^|2022|2023|2022|2023|2023
Adelebsen|6.312|6.287|987,40|1.012,65|6
Bovenden|13.894|13.921|1.345,10|1.398,72|2
Duderstadt|20.275|20.198|1.204,33|1.251,08|3
Friedland|10.846|10.902|1.017,85|1.066,90|5
Gleichen|8.951|8.937|.|1.003,15|7
Rosdorf|12.004|12.118|1.489,62|1.520,47|1
Staufenberg|7.688|7.641|1.156,20|1.190,36|4`,
    columns:
      'place|a2022:Einwohner|a2023:Einwohner|a2022:Steuereinnahmekraft je Einwohner [EUR]|a2023:Steuereinnahmekraft je Einwohner [EUR]|.',
    expected: `
#
#
Adelebsen|6312|6287|987.40|1012.65|!
Bovenden|13894|13921|1345.10|1398.72|!
Duderstadt|20275|20198|1204.33|1251.08|!
Friedland|10846|10902|1017.85|1066.90|!
Gleichen|8951|8937|.|1003.15|!
Rosdorf|12004|12118|1489.62|1520.47|!
Staufenberg|7688|7641|1156.20|1190.36|!`,
  }),
  real({
    id: 'de-haushaltsplan-produkt-kennzahlen-ist-ansatz-plan',
    plan: 'eine deutsche Großstadt, Form der Kennzahlen eines Produkts im Haushaltsplan: Einheit, Ist, Ansatz, Planjahre, Punkte für Tausender',
    address: 'https://www.stadt-muenster.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|Ist 2022|Ist 2023|Ansatz 2024|Plan 2025|Plan 2026
Betreute Kinder unter drei Jahren|Anzahl|3.412|3.587|3.700|3.850|3.900
Betreuungsquote|%|42,8|44,1|45,5|47,0|48,0
Zuschuss je Platz|€|9.874,50|10.312,20|10.650,00|10.900,00|11.150,00
Entliehene Medien der Stadtbücherei|Anzahl|1.204.816|1.287.330|1.300.000|1.300.000|1.320.000
Kostendeckungsgrad|%|18,3|17,9|18,5|19,0|19,0
Ergebnis|T€|-4.215|-4.480|-4.600|-4.550|-4.500`,
    columns: 'name|.|a2022|a2023|t2024|t2025|t2026',
    expected: `
#
Betreute Kinder unter drei Jahren|.|3412|3587|3700|3850|3900
Betreuungsquote [%]|.|42.8|44.1|45.5|47.0|48.0
Zuschuss je Platz [EUR]|.|9874.50|10312.20|10650.00|10900.00|11150.00
Entliehene Medien der Stadtbücherei|.|1204816|1287330|1300000|1300000|1320000
Kostendeckungsgrad [%]|.|18.3|17.9|18.5|19.0|19.0
Ergebnis [EUR]|.|-4215000|-4480000|-4600000|-4550000|-4500000`,
  }),
];
