import { real, type RealTable } from './real-table.js';

/** Files and tables in other tongues that were written down before the reader saw them; facts and figures only. */
export const unseenFiles: readonly RealTable[] = [
  real({
    id: 'northern-ireland-apprenticeships',
    plan: 'Office for National Statistics, local statistics, starts of apprenticeships in Northern Ireland',
    address:
      'github.com/ONSdigital/explore-local-statistics-data apprenticeships-starts-ni/apprenticeships-starts-ni.csv',
    arranged: 'six of its rows',
    csv: `AREACD,AREANM,Geography,Variable Name,Indicator,Mission,Category,Period,Observation,Measure,Unit,Lower Confidence Interval (95%),Upper Confidence Interval (95%),Observation Status,Polarity,Notes
N92000002,Northern Ireland,Nation,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2017-08-01T00:00:00/P1Y,380.0207663,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
N92000002,Northern Ireland,Nation,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2018-08-01T00:00:00/P1Y,388.4493311,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
N92000002,Northern Ireland,Nation,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2019-08-01T00:00:00/P1Y,295.3818629,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
N09000003,Belfast,Local Authority District,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2017-08-01T00:00:00/P1Y,340.7086886,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
N09000003,Belfast,Local Authority District,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2018-08-01T00:00:00/P1Y,322.1199906,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
N09000003,Belfast,Local Authority District,Number of starts on apprenticeships (Northern Ireland),Apprenticeships starts (Northern Ireland),Mission 6,Spreading opportunity and improving public services,2019-08-01T00:00:00/P1Y,247.0103478,"Rate per 100,000 population","Rate per 100,000 population",,,,1,
`,
    expected: `
.|place|.|.|name|.|.|.|.|.|.|.|.|.|.|.
|Northern Ireland|||Apprenticeships starts (Northern Ireland)||||a2018=380.0207663|||||||
|Northern Ireland|||Apprenticeships starts (Northern Ireland)||||a2019=388.4493311|||||||
|Northern Ireland|||Apprenticeships starts (Northern Ireland)||||a2020=295.3818629|||||||
|Belfast|||Apprenticeships starts (Northern Ireland)||||a2018=340.7086886|||||||
|Belfast|||Apprenticeships starts (Northern Ireland)||||a2019=322.1199906|||||||
|Belfast|||Apprenticeships starts (Northern Ireland)||||a2020=247.0103478|||||||`,
  }),
  real({
    id: 'owid-life-expectancy',
    plan: 'Our World in Data, life expectancy at birth',
    address: 'https://ourworldindata.org/grapher/life-expectancy.csv',
    arranged: 'four of its rows',
    csv: `Entity,Code,Year,Period life expectancy at birth
Japan,JPN,2010,82.9
Japan,JPN,2019,84.4
World,OWID_WRL,2010,70.1
World,OWID_WRL,2019,72.6
`,
    expected: `
place|.|.|v:Period life expectancy at birth
Japan|||a2010=82.9
Japan|||a2019=84.4
World|||a2010=70.1
World|||a2019=72.6`,
  }),
  real({
    id: 'world-bank-population',
    plan: 'World Bank, World Development Indicators, total population, as the site exports it',
    address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
    csv: `"Series Name","Series Code","Country Name","Country Code","2019 [YR2019]","2020 [YR2020]","2021 [YR2021]"
"Population, total","SP.POP.TOTL","Kenya","KEN","50951450","51985780","53005614"
"Population, total","SP.POP.TOTL","Ghana","GHA","31522290","32180401","32833031"
"Urban population (% of total population)","SP.URB.TOTL.IN.ZS","Kenya","KEN","27.507","27.995","28.492"
"Urban population (% of total population)","SP.URB.TOTL.IN.ZS","Ghana","GHA","56.707","57.349","57.992"
"",,,,,,
"Data from database: World Development Indicators",,,,,,
"Last Updated: 06/30/2022",,,,,,
`,
    expected: `
name|.|place|.|a2019|a2020|a2021
Population, total||Kenya||50951450|51985780|53005614
Population, total||Ghana||31522290|32180401|32833031
Urban population (% of total population)||Kenya||27.507|27.995|28.492
Urban population (% of total population)||Ghana||56.707|57.349|57.992`,
  }),
  real({
    id: 'un-sdg-template',
    plan: 'United Nations, Global SDG Indicators Database, extract by goal',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: 'four of its rows, some columns',
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Units,Nature
7,7.1,7.1.1,EG_ACS_ELEC,"Proportion of population with access to electricity, by urban/rural (%)",404,Kenya,2019,69.7,PERCENT,C
7,7.1,7.1.1,EG_ACS_ELEC,"Proportion of population with access to electricity, by urban/rural (%)",404,Kenya,2020,71.5,PERCENT,C
7,7.1,7.1.1,EG_ACS_ELEC,"Proportion of population with access to electricity, by urban/rural (%)",288,Ghana,2019,83.5,PERCENT,C
7,7.1,7.1.1,EG_ACS_ELEC,"Proportion of population with access to electricity, by urban/rural (%)",288,Ghana,2020,85.9,PERCENT,C
`,
    expected: `
.|.|.|.|name|.|place|.|v [%]|.|.
||||Proportion of population with access to electricity, by urban/rural (%)||Kenya||a2019=69.7||
||||Proportion of population with access to electricity, by urban/rural (%)||Kenya||a2020=71.5||
||||Proportion of population with access to electricity, by urban/rural (%)||Ghana||a2019=83.5||
||||Proportion of population with access to electricity, by urban/rural (%)||Ghana||a2020=85.9||`,
  }),
  real({
    id: 'germany-sustainability',
    plan: 'Germany, sustainability strategy, key indicators',
    address: 'https://dns-indikatoren.de',
    table: `
Indikator|Einheit|Ist 2019|Ist 2020|Ziel 2030
Primärenergieverbrauch|Index 2008 = 100|89,2|82,6|70
Anteil erneuerbarer Energien am Bruttostromverbrauch|%|42,0|45,2|80
Frühzeitige Schulabgänger|%|10,3|10,1|9,5`,
    expected: `
#
Primärenergieverbrauch||89.2|82.6|70
Anteil erneuerbarer Energien am Bruttostromverbrauch [%]||42.0|45.2|80
Frühzeitige Schulabgänger [%]||10.3|10.1|9.5`,
    columns: 'name|.|a2019|a2020|t2030',
  }),
  real({
    id: 'france-lolf',
    plan: 'France, annual performance plan, form of the indicator tables',
    address: 'https://www.budget.gouv.fr/documentation/documents-budgetaires',
    table: `
|Unité|2020 Réalisation|2021 Réalisation|2022 Prévision PAP 2022|2023 Prévision|2023 Cible
Taux d’élèves en retard à l’entrée en sixième|%|6,3|6,0|5,8|5,5|5,5
Proportion d’élèves maîtrisant les principales compétences|%|87,7|86,4|88|89|90`,
    expected: `
#
Taux d’élèves en retard à l’entrée en sixième [%]||6.3|6.0|?|!|5.5
Proportion d’élèves maîtrisant les principales compétences [%]||87.7|86.4|?|!|90`,
    columns: 'name|.|a2020|a2021|.|.|t2023',
  }),
  real({
    id: 'japan-kpi',
    plan: 'Japan, a town’s comprehensive strategy, form of its KPI tables',
    address: 'https://webtown.nagayo.jp/kiji0032107/index.html',
    arranged: 'made on the form; invented figures',
    table: `
指標名|単位|基準値（令和元年度）|目標値（令和6年度）
移住者数|人|25|120
出生数|人|310|330
観光客数|千人|152|200`,
    expected: `
#
移住者数 [人]||25|120
出生数 [人]||310|330
観光客数 [人]||152000|200000`,
    columns: 'name|.|a2019|t2024',
  }),
  real({
    id: 'spain-agenda',
    plan: 'Spain, unemployment rate by sex, yearly averages of the labour force survey',
    address: 'https://www.ine.es/jaxiT3/Tabla.htm?t=4247',
    csv: `Periodo;Ambos sexos;Hombres;Mujeres
2019;14,10;12,45;15,99
2020;15,53;13,87;17,43
2021;14,78;13,05;16,71
2022;12,92;11,30;14,75
`,
    expected: `
#
|?|?|?
|?|?|?
|?|?|?
|?|?|?`,
    columns: '.|.|.|.',
  }),
];
