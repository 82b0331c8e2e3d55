import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary forms in French, German, Spanish, Italian, Portuguese and Dutch, with the keys made before the reader saw them. */
export const thirtyfourthOther: readonly RealTable[] = [
  real({
    id: 'n-fr-service-d-incendie-interventions-par-nature-quatre-annees-total',
    plan: 'a French fire and rescue service, form of its yearly statistics: kinds of call down, four years across, a total, spaces for thousands',
    address: 'https://www.sdis86.fr/',
    arranged: INVENTED,
    table: `
Interventions par nature|<|<|<|<
Nature de l'intervention|2021|2022|2023|2024
Secours à personne|21 846|23 105|22 974|23 418
Accidents de circulation|1 932|1 987|1 941|2 006
Incendies|2 415|2 863|2 296|2 187
Opérations diverses|3 108|3 254|3 317|3 402
Total|29 301|31 209|30 528|31 013`,
    columns: 'name|a2021|a2022|a2023|a2024',
    expected: `
#
#
Secours à personne|21846|23105|22974|23418
Accidents de circulation|1932|1987|1941|2006
Incendies|2415|2863|2296|2187
Opérations diverses|3108|3254|3317|3402
Total|29301|31209|30528|31013`,
  }),
  real({
    id: 'n-fr-maroc-office-des-changes-exportations-par-secteur-millions-de-dirhams-provisoire-dont',
    plan: 'a Moroccan trade office, form of its yearly table of exports: sectors down with a row of which, three years with the last provisional, millions of dirhams in the title, the change, a note',
    address: 'https://www.oc.gov.ma/',
    arranged: INVENTED,
    table: `
Exportations par secteur (en millions de dirhams)|<|<|<|<
Secteur|2022|2023|2024*|Variation 2024/2023 (%)
Automobile|111 282|141 763|157 602|11,2
Dont : câblage|41 514|48 830|52 947|8,4
Agriculture et agroalimentaire|81 226|83 163|86 810|4,4
Textile et cuir|43 919|46 063|45 846|-0,5
Aéronautique|21 278|23 042|26 437|14,7
* Chiffres provisoires|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|.',
    expected: `
#
#
Automobile [dirhams]|111282000000|141763000000|157602000000|!
câblage [dirhams]|41514000000|48830000000|52947000000|!
Agriculture et agroalimentaire [dirhams]|81226000000|83163000000|86810000000|!
Textile et cuir [dirhams]|43919000000|46063000000|45846000000|!
Aéronautique [dirhams]|21278000000|23042000000|26437000000|!
#`,
  }),
  real({
    id: 'n-fr-caisse-d-allocations-familiales-bilan-cog-axes-fusionnes-cible-atteinte-oui-non',
    plan: 'a French family allowance fund, form of the yearly review of its contract with the state: merged axes, units, result, target and result, yes or no, next target',
    address: 'https://www.caf.fr/',
    arranged: INVENTED,
    table: `
Axe|Indicateur|Unité|Résultat 2023|Cible 2024|Résultat 2024|Cible atteinte|Cible 2025
Accès aux droits|Délai moyen de traitement des demandes|jours|14,2|≤ 12|11,6|Oui|≤ 11
^|Taux d'appels décrochés|%|88,4|90|86,9|Non|90
^|Rendez-vous des droits réalisés|nombre|4 870|5 200|5 346|Oui|5 500
Petite enfance|Places d'accueil nouvelles|places|212|240|225|Non|260
^|Taux d'occupation des crèches|%|71,3|73|74,1|Oui|75
Lutte contre la fraude|Montant des indus détectés|M€|9,8|10,2|10,6|Oui|10,5`,
    columns: '.|name|.|a2023|t2024|a2024|.|t2025',
    expected: `
#
.|Délai moyen de traitement des demandes [jours]|.|14.2|≤12|11.6|.|≤11
.|Taux d'appels décrochés [%]|.|88.4|90|86.9|.|90
.|Rendez-vous des droits réalisés|.|4870|5200|5346|.|5500
.|Places d'accueil nouvelles [places]|.|212|240|225|.|260
.|Taux d'occupation des crèches [%]|.|71.3|73|74.1|.|75
.|Montant des indus détectés [EUR]|.|9800000|10200000|10600000|.|10500000`,
  }),
  real({
    id: 'n-fr-csv-qualite-de-l-air-stations-mois-iso-polluant-valeur-unite',
    plan: 'a French air quality association, form of a long open data file: station, month, pollutant, value and unit in columns, semicolons and decimal commas',
    address: 'https://www.atmo-auvergnerhonealpes.fr/',
    arranged: INVENTED,
    csv: `station;mois;polluant;valeur;unité
Lyon Centre;2025-01;NO2;31,4;µg/m³
Lyon Centre;2025-01;PM10;24,8;µg/m³
Lyon Centre;2025-02;NO2;28,9;µg/m³
Lyon Centre;2025-02;PM10;22,1;µg/m³
Grenoble Boulevards;2025-01;NO2;36,7;µg/m³
Grenoble Boulevards;2025-01;PM10;27,3;µg/m³
Grenoble Boulevards;2025-02;NO2;33,2;µg/m³
Grenoble Boulevards;2025-02;PM10;25,6;µg/m³
Annecy Rocade;2025-01;NO2;29,5;µg/m³
Annecy Rocade;2025-01;PM10;21,9;µg/m³
Annecy Rocade;2025-02;NO2;26,0;µg/m³
Annecy Rocade;2025-02;PM10;20,4;µg/m³
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Lyon Centre|.|NO2 [µg/m³]|p2025-01=31.4|.
Lyon Centre|.|PM10 [µg/m³]|p2025-01=24.8|.
Lyon Centre|.|NO2 [µg/m³]|p2025-02=28.9|.
Lyon Centre|.|PM10 [µg/m³]|p2025-02=22.1|.
Grenoble Boulevards|.|NO2 [µg/m³]|p2025-01=36.7|.
Grenoble Boulevards|.|PM10 [µg/m³]|p2025-01=27.3|.
Grenoble Boulevards|.|NO2 [µg/m³]|p2025-02=33.2|.
Grenoble Boulevards|.|PM10 [µg/m³]|p2025-02=25.6|.
Annecy Rocade|.|NO2 [µg/m³]|p2025-01=29.5|.
Annecy Rocade|.|PM10 [µg/m³]|p2025-01=21.9|.
Annecy Rocade|.|NO2 [µg/m³]|p2025-02=26.0|.
Annecy Rocade|.|PM10 [µg/m³]|p2025-02=20.4|.`,
  }),
  real({
    id: 'n-fr-region-programme-feder-code-valeur-et-annee-de-reference-valeur-intermediaire-valeur-cible',
    plan: 'a French region, form of the indicators of its European fund programme: codes, units, reference value with the year in a column of its own, milestone and final target with years in the heads',
    address: 'https://www.europe-bfc.eu/',
    arranged: INVENTED,
    table: `
Code|Indicateur|Unité de mesure|Valeur de référence|Année de référence|Valeur intermédiaire (2024)|Valeur cible (2029)
RCO01|Entreprises bénéficiant d'un soutien|entreprises|–|–|480|1 950
RCR03|PME introduisant une innovation|entreprises|124|2021|–|610
RCO18|Logements à performance énergétique améliorée|logements|–|–|1 200|4 850
RCR26|Consommation annuelle d'énergie primaire|MWh/an|186 400|2020|–|129 700
RCR29|Émissions estimées de gaz à effet de serre|t éq. CO2/an|42 350|2020|–|28 900
RCO58|Pistes cyclables bénéficiant d'un soutien|km|–|–|35|128`,
    columns: '.|name|.|.|.|t2024|t2029',
    expected: `
#
.|Entreprises bénéficiant d'un soutien [entreprises]|.|.|.|480|1950
.|PME introduisant une innovation [entreprises]|.|a2021=124|.|.|610
.|Logements à performance énergétique améliorée [logements]|.|.|.|1200|4850
.|Consommation annuelle d'énergie primaire [MWh/an]|.|a2020=186400|.|.|129700
.|Émissions estimées de gaz à effet de serre [t éq. CO2/an]|.|a2020=42350|.|.|28900
.|Pistes cyclables bénéficiant d'un soutien [km]|.|.|.|35|128`,
  }),
  real({
    id: 'n-de-oesterreich-bundeslaender-bevoelkerung-zu-jahresbeginn-vier-jahre-gesamt-unten',
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
    id: 'n-de-volkshochschule-jahresbericht-jahre-abwaerts-vier-merkmale-tausend-euro-im-kopf',
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
    id: 'n-de-siedlungsabfallbilanz-landkreise-abfallarten-kilogramm-je-einwohner-jahr-im-titel',
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
    id: 'n-de-csv-stadtbibliothek-jahr-und-monatsname-zweigstelle-drei-merkmale',
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
    id: 'n-de-land-nachhaltigkeitsbericht-indikatoren-fuenfjahresschritte-ziel-trendpfeile-unter',
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
  real({
    id: 'n-es-chile-pobreza-multidimensional-por-region-porcentaje-en-el-titulo-total-pais',
    plan: 'a Chilean ministry, form of the table of regions of its household survey: the measure and per cent in the title, the years of the survey across, the country last',
    address: 'https://observatorio.ministeriodesarrollosocial.gob.cl/',
    arranged: INVENTED,
    table: `
Pobreza multidimensional por región (%)|<|<|<|<
Región|2015|2017|2022|2024
Tarapacá|23,1|24,9|25,8|24,2
Antofagasta|16,7|16,4|17,5|16,9
Coquimbo|22,8|23,0|20,1|19,4
Valparaíso|18,2|18,8|15,6|15,1
Los Ríos|23,4|22,5|18,9|18,3
Total país|20,4|20,3|16,9|16,2`,
    columns:
      'place|a2015:Pobreza multidimensional [%]|a2017:Pobreza multidimensional [%]|a2022:Pobreza multidimensional [%]|a2024:Pobreza multidimensional [%]',
    expected: `
#
#
Tarapacá|23.1|24.9|25.8|24.2
Antofagasta|16.7|16.4|17.5|16.9
Coquimbo|22.8|23.0|20.1|19.4
Valparaíso|18.2|18.8|15.6|15.1
Los Ríos|23.4|22.5|18.9|18.3
Total país|20.4|20.3|16.9|16.2`,
  }),
  real({
    id: 'n-es-universidad-presupuesto-de-gastos-capitulos-inicial-obligaciones-reconocidas-ejecucion-siguiente',
    plan: 'a Spanish university, form of its budget of expenditure by chapters: initial budget, recognised obligations and degree of execution of the year, initial budget of the next, the euros on a line of their own',
    address: 'https://www.unizar.es/',
    arranged: INVENTED,
    table: `
Presupuesto de gastos por capítulos|<|<|<|<
Importes en euros|<|<|<|<
Capítulo|Presupuesto inicial 2024|Obligaciones reconocidas 2024|Grado de ejecución (%)|Presupuesto inicial 2025
Gastos de personal|208.415.300|206.932.850|99,3|217.640.000
Gastos corrientes en bienes y servicios|41.870.600|39.214.475|93,7|43.105.200
Gastos financieros|312.000|287.640|92,2|295.000
Transferencias corrientes|6.128.450|5.873.910|95,8|6.340.700
Inversiones reales|58.236.900|44.702.385|76,8|61.480.500
Total|314.963.250|297.011.260|94,3|328.861.400`,
    columns: 'name|t2024|a2024|.|t2025',
    expected: `
#
#
#
Gastos de personal [euros]|208415300|206932850|.|217640000
Gastos corrientes en bienes y servicios [euros]|41870600|39214475|.|43105200
Gastos financieros [euros]|312000|287640|.|295000
Transferencias corrientes [euros]|6128450|5873910|.|6340700
Inversiones reales [euros]|58236900|44702385|.|61480500
Total [euros]|314963250|297011260|.|328861400`,
  }),
  real({
    id: 'n-es-ayuntamiento-carta-de-servicios-estandar-anual-tres-trimestres-unidades-en-celdas',
    plan: 'a Spanish city, form of the follow-up of a service charter: the standard of the year with signs and words for bounds, three quarters with ordinal marks across, per cent and minutes in the cells',
    address: 'https://www.vitoria-gasteiz.org/',
    arranged: INVENTED,
    table: `
Carta de servicios de atención a la ciudadanía|<|<|<|<
Indicador|Estándar 2025|1.er trimestre 2025|2.º trimestre 2025|3.er trimestre 2025
Llamadas atendidas en menos de un minuto|≥ 85 %|87,2 %|84,6 %|88,1 %
Quejas contestadas en plazo|al menos 90 %|91,5 %|93,8 %|89,7 %
Tiempo medio de espera en oficina|máx. 10 min|8,4 min|9,1 min|7,9 min
Citas previas atendidas|—|16.415|15.980|14.127
Cursos de administración electrónica|12|3|4|2`,
    columns: 'name|t2025|p2025-Q1|p2025-Q2|p2025-Q3',
    expected: `
#
#
Llamadas atendidas en menos de un minuto [%]|≥85|87.2|84.6|88.1
Quejas contestadas en plazo [%]|≥90|91.5|93.8|89.7
Tiempo medio de espera en oficina [min]|≤10|8.4|9.1|7.9
Citas previas atendidas|.|16415|15980|14127
Cursos de administración electrónica|12|3|4|2`,
  }),
  real({
    id: 'n-es-csv-uruguay-departamentos-comillas-y-coma-decimal-tres-medidas',
    plan: 'a Uruguayan open data portal, form of a quoted comma file: department and year down, three measures across, decimal commas within the quotes',
    address: 'https://catalogodatos.gub.uy/',
    arranged: INVENTED,
    csv: `"Departamento","Año","Nacimientos","Defunciones","Esperanza de vida (años)"
"Canelones","2022","5418","5236","77,8"
"Canelones","2023","5207","5094","78,1"
"Maldonado","2022","1764","1583","78,6"
"Maldonado","2023","1702","1541","78,9"
"Rivera","2022","1096","1027","76,4"
"Rivera","2023","1043","998","76,7"
"Salto","2022","1512","1218","76,9"
"Salto","2023","1459","1190","77,3"
`,
    columns: 'place|.|.:Nacimientos|.:Defunciones|.:Esperanza de vida [años]',
    expected: `
#
Canelones|.|a2022=5418|a2022=5236|a2022=77.8
Canelones|.|a2023=5207|a2023=5094|a2023=78.1
Maldonado|.|a2022=1764|a2022=1583|a2022=78.6
Maldonado|.|a2023=1702|a2023=1541|a2023=78.9
Rivera|.|a2022=1096|a2022=1027|a2022=76.4
Rivera|.|a2023=1043|a2023=998|a2023=76.7
Salto|.|a2022=1512|a2022=1218|a2022=76.9
Salto|.|a2023=1459|a2023=1190|a2023=77.3`,
  }),
  real({
    id: 'n-it-camera-di-commercio-imprese-attive-province-trimestri-romani-variazione',
    plan: 'an Italian chamber of commerce, form of its quarterly table of firms: provinces down, quarters with Roman numerals across, the change last, the region below',
    address: 'https://www.tno.camcom.it/',
    arranged: INVENTED,
    table: `
Imprese attive per provincia|<|<|<|<|<
Provincia|I trim. 2024|II trim. 2024|III trim. 2024|IV trim. 2024|Var. % IV trim. 2024/2023
Arezzo|32.418|32.564|32.571|32.390|-0,6
Grosseto|24.906|25.087|25.113|24.975|0,2
Livorno|27.342|27.590|27.648|27.405|-0,1
Pisa|35.871|36.024|36.058|35.902|0,4
Siena|24.113|24.215|24.196|24.038|-0,8
Toscana|339.650|341.287|341.530|339.914|-0,2`,
    columns:
      'place|p2024-Q1:Imprese attive|p2024-Q2:Imprese attive|p2024-Q3:Imprese attive|p2024-Q4:Imprese attive|.',
    expected: `
#
#
Arezzo|32418|32564|32571|32390|!
Grosseto|24906|25087|25113|24975|!
Livorno|27342|27590|27648|27405|!
Pisa|35871|36024|36058|35902|!
Siena|24113|24215|24196|24038|!
Toscana|339650|341287|341530|339914|!`,
  }),
  real({
    id: 'n-it-azienda-trasporti-carta-della-mobilita-fattori-di-qualita-standard-risultato-parole-per-limiti',
    plan: 'an Italian bus company, form of the table of its mobility charter: quality factors, units, standard and result of the year, standard of the next, words for bounds',
    address: 'https://www.atb.bergamo.it/',
    arranged: INVENTED,
    table: `
Fattore di qualità|Indicatore|Unità di misura|Standard 2024|Risultato 2024|Standard 2025
Regolarità|Corse effettuate su corse programmate|%|99,0|99,3|99,2
Puntualità|Corse in ritardo oltre dieci minuti|%|max 5|5,8|max 4,5
Informazione|Paline elettroniche attive|n.|180|196|220
Comfort|Autobus con aria condizionata|%|almeno 95|97,1|almeno 97
Ambiente|Età media del parco autobus|anni|≤ 9,5|9,8|≤ 9,0
Attenzione al cliente|Tempo medio di risposta ai reclami|giorni|30|22|25`,
    columns: '.|name|.|t2024|a2024|t2025',
    expected: `
#
.|Corse effettuate su corse programmate [%]|.|99.0|99.3|99.2
.|Corse in ritardo oltre dieci minuti [%]|.|≤5|5.8|≤4.5
.|Paline elettroniche attive|.|180|196|220
.|Autobus con aria condizionata [%]|.|≥95|97.1|≥97
.|Età media del parco autobus [anni]|.|≤9.5|9.8|≤9.0
.|Tempo medio di risposta ai reclami [giorni]|.|30|22|25`,
  }),
  real({
    id: 'n-it-fondazione-bancaria-erogazioni-per-settore-progetti-e-importo-sotto-due-anni',
    plan: 'an Italian banking foundation, form of the grants in its annual report: sectors down, projects and amounts in thousands of euros under two years, a total',
    address: 'https://www.fondazionecrlucca.it/',
    arranged: INVENTED,
    table: `
Erogazioni deliberate per settore|<|<|<|<
Settore|2023|<|2024|<
^|Progetti|Importo (migliaia di euro)|Progetti|Importo (migliaia di euro)
Arte e cultura|148|6.240,5|153|6.518,0
Educazione e istruzione|112|5.873,2|109|6.105,4
Volontariato e beneficenza|205|4.316,8|218|4.690,7
Ricerca scientifica|27|3.150,0|31|3.284,6
Totale|492|19.580,5|511|20.598,7`,
    columns: 'name|a2023:+Progetti|a2023:+Importo [euro]|a2024:+Progetti|a2024:+Importo [euro]',
    expected: `
#
#
#
Arte e cultura|148|6240500|153|6518000
Educazione e istruzione|112|5873200|109|6105400
Volontariato e beneficenza|205|4316800|218|4690700
Ricerca scientifica|27|3150000|31|3284600
Totale|492|19580500|511|20598700`,
  }),
  real({
    id: 'n-pt-dormidas-por-regiao-meses-abreviados-milhares-no-titulo-variacao-homologa',
    plan: 'the Portuguese statistical institute, form of a table of its tourism release: regions down, short months across, thousands in the title, the change on the year before, the country last',
    address: 'https://travelbi.turismodeportugal.pt/',
    arranged: INVENTED,
    table: `
Dormidas em alojamento turístico por região (milhares)|<|<|<|<|<
Região|Jan. 2025|Fev. 2025|Mar. 2025|Abr. 2025|Variação homóloga Abr. (%)
Norte|702,4|781,6|968,3|1 215,7|6,8
Centro|318,9|352,0|431,5|574,2|9,1
Alentejo|112,7|131,8|176,4|268,9|12,4
Algarve|684,1|905,3|1 238,6|1 896,5|3,7
Portugal|3 614,8|4 107,2|5 386,9|7 423,0|5,9`,
    columns:
      'place|p2025-01:Dormidas em alojamento turístico|p2025-02:Dormidas em alojamento turístico|p2025-03:Dormidas em alojamento turístico|p2025-04:Dormidas em alojamento turístico|.',
    expected: `
#
#
Norte|702400|781600|968300|1215700|!
Centro|318900|352000|431500|574200|!
Alentejo|112700|131800|176400|268900|!
Algarve|684100|905300|1238600|1896500|!
Portugal|3614800|4107200|5386900|7423000|!`,
  }),
  real({
    id: 'n-pt-brasil-tribunal-plano-estrategico-perspectivas-resultado-meta-situacao-proxima-meta',
    plan: 'a Brazilian court, form of the yearly report of its strategic plan: rows of perspectives, result, target and result, status in words, next target; per cent and days in the cells, one row in millions',
    address: 'https://www.tjsc.jus.br/',
    arranged: INVENTED,
    table: `
Indicador|Resultado 2023|Meta 2024|Resultado 2024|Situação|Meta 2025
Sociedade|<|<|<|<|<
Taxa de congestionamento|58,4%|≤ 56%|55,1%|Alcançada|≤ 54%
Satisfação dos usuários|81,7%|≥ 83%|82,4%|Não alcançada|≥ 84%
Processos internos|<|<|<|<|<
Tempo médio de tramitação|642 dias|600 dias|587 dias|Alcançada|560 dias
Processos julgados|814.362|830.000|846.915|Alcançada|860.000
Recursos|<|<|<|<|<
Horas de capacitação por servidor|31,5|35|33,8|Não alcançada|36
Despesa com energia elétrica (milhões de reais)|18,6|17,5|16,9|Alcançada|16,5`,
    columns: 'name|a2023|t2024|a2024|.|t2025',
    expected: `
#
#
Taxa de congestionamento [%]|58.4|≤56|55.1|.|≤54
Satisfação dos usuários [%]|81.7|≥83|82.4|.|≥84
#
Tempo médio de tramitação [dias]|642|600|587|.|560
Processos julgados|814362|830000|846915|.|860000
#
Horas de capacitação por servidor|31.5|35|33.8|.|36
Despesa com energia elétrica [reais]|18600000|17500000|16900000|.|16500000`,
  }),
  real({
    id: 'n-nl-waterschap-jaarverslag-nulmeting-realisatie-streefwaarde-eenheid-kolom-minimaal',
    plan: 'a Dutch water board, form of the indicators of its annual report: a column of units with millions of euros, zero measurement, two realised years, target value with words for bounds, a note',
    address: 'https://www.wdodelta.nl/',
    arranged: INVENTED,
    table: `
Indicator|Eenheid|Nulmeting 2021|Realisatie 2023|Realisatie 2024|Streefwaarde 2027
Primaire keringen op orde|km|182,4|196,7|203,1|228
Natuurvriendelijke oevers|km|64,8|79,3|88,5|minimaal 120
Zuiveringsrendement fosfaat|%|88,2|89,6|90,1|≥ 91
Eigen opwekking energie|%|41,7|55,2|62,8|100
Klachten en meldingen|aantal|2.846|2.513|2.398|maximaal 2.000
Investeringen|mln. euro|58,6|71,4|83,9|n.n.b.
n.n.b.: nog niet bekend|<|<|<|<|<`,
    columns: 'name|.|a2021|a2023|a2024|t2027',
    expected: `
#
Primaire keringen op orde [km]|.|182.4|196.7|203.1|228
Natuurvriendelijke oevers [km]|.|64.8|79.3|88.5|≥120
Zuiveringsrendement fosfaat [%]|.|88.2|89.6|90.1|≥91
Eigen opwekking energie [%]|.|41.7|55.2|62.8|100
Klachten en meldingen|.|2846|2513|2398|≤2000
Investeringen [euro]|.|58600000|71400000|83900000|.
#`,
  }),
];
