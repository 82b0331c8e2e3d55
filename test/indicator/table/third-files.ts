import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms of files that offices and agencies give out, written down before the reader saw them. */
export const thirdFiles: readonly RealTable[] = [
  real({
    id: 'who-observatory-csv',
    plan: 'World Health Organization, Global Health Observatory, form of its CSV',
    address: 'https://www.who.int/data/gho',
    arranged: INVENTED,
    csv: `IndicatorCode,Indicator,ValueType,ParentLocationCode,ParentLocation,Location type,SpatialDimValueCode,Location,Period type,Period,IsLatestYear,Dim1 type,Dim1,Dim1ValueCode,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value,Language,DateModified
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,RWA,Rwanda,Year,2019,true,Sex,Both sexes,BTSX,69.12,67.4,70.9,69.1 [67.4-70.9],EN,2020-12-03T23:00:00.000Z
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,RWA,Rwanda,Year,2015,false,Sex,Both sexes,BTSX,67.03,65.5,68.6,67.0 [65.5-68.6],EN,2020-12-03T23:00:00.000Z
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,GHA,Ghana,Year,2019,true,Sex,Both sexes,BTSX,66.28,64.2,68.3,66.3 [64.2-68.3],EN,2020-12-03T23:00:00.000Z
`,
    columns: '.|name|.|.|.|.|.|place|.|.|.|.|.|.|.|.|.|.|.|.',
    expected: `
#
|Life expectancy at birth|||||| Rwanda|||||||a2019=69.12|||||
|Life expectancy at birth|||||| Rwanda|||||||a2015=67.03|||||
|Life expectancy at birth|||||| Ghana|||||||a2019=66.28|||||`,
  }),
  real({
    id: 'imf-outlook-tsv',
    plan: 'International Monetary Fund, World Economic Outlook, form of its file by countries',
    address: 'https://www.imf.org/en/Publications/WEO',
    arranged: INVENTED,
    csv: [
      'Country\tSubject Descriptor\tUnits\tScale\t2019\t2020\t2021\t2022\tEstimates Start After',
      'Ghana\tGross domestic product, constant prices\tPercent change\t\t6.508\t0.514\t5.356\t3.234\t2021',
      'Ghana\tGross domestic product, current prices\tU.S. dollars\tBillions\t68.353\t70.043\t79.156\t72.839\t2021',
      'Rwanda\tPopulation\tPersons\tMillions\t12.374\t12.663\t12.955\t13.246\t2020',
    ].join('\n'),
    columns: 'place|name|.|.|a2019|a2020|a2021|a2022|.',
    expected: `
#
Ghana|Gross domestic product, constant prices|||6.508|0.514|5.356|e2022=3.234|.
Ghana|Gross domestic product, current prices|||68353000000|70043000000|79156000000|e2022=72839000000|.
Rwanda|Population|||12374000|12663000|e2021=12955000|e2022=13246000|.`,
  }),
  real({
    id: 'fao-stat-csv',
    plan: 'Food and Agriculture Organization, FAOSTAT, form of its CSV',
    address: 'https://www.fao.org/faostat/',
    arranged: INVENTED,
    csv: `Domain Code,Domain,Area Code (M49),Area,Element Code,Element,Item Code (CPC),Item,Year Code,Year,Unit,Value,Flag,Flag Description
QCL,Crops and livestock products,404,Kenya,5510,Production,112,Maize (corn),2020,2020,t,3789000,A,Official figure
QCL,Crops and livestock products,404,Kenya,5510,Production,112,Maize (corn),2021,2021,t,3303000,A,Official figure
QCL,Crops and livestock products,404,Kenya,5312,Area harvested,112,Maize (corn),2021,2021,ha,2168593,E,Estimated value
QCL,Crops and livestock products,834,United Republic of Tanzania,5510,Production,112,Maize (corn),2021,2021,t,7039064,A,Official figure
`,
    columns: '.|.|.|place|.|.|.|name|.|.|.|.|.|.',
    expected: `
#
|||Kenya||||Maize (corn): Production [t]||||a2020=3789000||
|||Kenya||||Maize (corn): Production [t]||||a2021=3303000||
|||Kenya||||Maize (corn): Area harvested [ha]||||e2021=2168593||
|||United Republic of Tanzania||||Maize (corn): Production [t]||||a2021=7039064||`,
  }),
  real({
    id: 'ilo-stat-csv',
    plan: 'International Labour Organization, ILOSTAT, form of its CSV',
    address: 'https://ilostat.ilo.org/data/',
    arranged: INVENTED,
    csv: `ref_area.label,source.label,indicator.label,sex.label,classif1.label,time,obs_value,obs_status.label
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2021,6.12,
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Male,Age (Youth): 15+,2021,4.41,
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2022,4.83,Break in series
Chile,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2022,8.51,
`,
    columns: 'place|.|.|name|.|.|.|.',
    expected: `
#
Peru|||Female|||a2021=6.12|
Peru|||Male|||a2021=4.41|
Peru|||Female|||a2022=4.83|
Chile|||Female|||a2022=8.51|`,
  }),
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
    id: 'french-prefecture-excel',
    plan: 'a French ministry, form of its annual performance plan, saved from Excel',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    csv: `Indicateur;Unité;Réalisation 2021;Réalisation 2022;Prévision 2023;Cible 2025
Taux de recyclage des déchets;%;42,1;43,8;45;50
Logements rénovés;Nb;12 450;15 320;18 000;25 000
Délai moyen de traitement;jours;38,5;36;34;30
`,
    columns: 'name|.|a2021|a2022|.|t2025',
    expected: `
#
Taux de recyclage des déchets [%]||42.1|43.8|!|50
Logements rénovés||12450|15320|!|25000
Délai moyen de traitement [jours]||38.5|36|!|30`,
  }),
  real({
    id: 'spanish-plan-csv',
    plan: 'a Colombian department, form of the follow-up of its development plan',
    address: 'https://www.dnp.gov.co/',
    arranged: INVENTED,
    csv: `Indicador;Unidad;Línea base 2019;Meta 2022;Avance 2022;Meta 2023
Cobertura de acueducto rural;%;62,4;70;68,9;75
Kilómetros de vías mejoradas;km;1.204,5;1.500,0;1.433,2;1.800,0
Tasa de homicidios por 100.000 habitantes;Tasa;24,3;21;22,7;19
`,
    columns: 'name|.|a2019|t2022|a2022|t2023',
    expected: `
#
Cobertura de acueducto rural [%]||62.4|70|68.9|75
Kilómetros de vías mejoradas [km]||1204.5|1500|1433.2|1800
Tasa de homicidios por 100.000 habitantes||24.3|21|22.7|19`,
  }),
  real({
    id: 'markdown-goals',
    plan: 'a foundation, form of the goals in its repository',
    address: 'https://github.com/topics/okr',
    arranged: INVENTED,
    csv: `| Metric | Baseline (2021) | 2022 actual | 2023 actual | Goal 2025 |
| :--- | ---: | ---: | ---: | ---: |
| Monthly active editors | 38.2K | 40.1K | 41.9K | 50K |
| Share of readers on mobile | 61% | 64% | 66% | 70% |
| Median load time (s) | 2.9 | 2.4 | 2.2 | < 2 |
`,
    columns: '.|name|a2021|a2022|a2023|t2025',
    expected: `
#
#
.|Monthly active editors|38200|40100|41900|50000
.|Share of readers on mobile [%]|61|64|66|70
.|Median load time (s)|2.9|2.4|2.2|<2`,
  }),
  real({
    id: 'api-records-csv',
    plan: 'an open data portal, form of its export of an interface',
    address: 'https://data.europa.eu/',
    arranged: INVENTED,
    csv: `indicator_name,unit,geo_name,ref_year,obs_value,target_year,target_value
Recycling rate,%,Aton,2021,41.2,2030,60
Recycling rate,%,Aton,2022,43.0,2030,60
Recycling rate,%,Beton,2022,38.7,2030,55
`,
    columns: 'name|.|place|.|.|.|.',
    expected: `
#
Recycling rate [%]|.|Aton|.|a2021=41.2|.|t2030=60
Recycling rate [%]|.|Aton|.|a2022=43.0|.|.
Recycling rate [%]|.|Beton|.|a2022=38.7|.|t2030=55`,
  }),
  real({
    id: 'months-short-names',
    plan: 'a port authority, form of its monthly traffic',
    address: 'https://www.portofrotterdam.com/',
    arranged: INVENTED,
    csv: `Traffic,Jan-23,Feb-23,Mar-23,Apr-23
Containers (TEU),1204,1188,1320,1275
Passengers,"20,455","18,900","25,310","31,002"
`,
    columns: 'name|p2023-01|p2023-02|p2023-03|p2023-04',
    expected: `
#
Containers|1204|1188|1320|1275
Passengers|20455|18900|25310|31002`,
  }),
];
