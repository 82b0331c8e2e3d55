import { real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'world-bank-results',
    plan: 'World Bank, results framework of a project appraisal document, form of 2018',
    address:
      'https://documents.worldbank.org/en/publication/documents-reports/documentlist?docty=Project%20Appraisal%20Document',
    arranged: 'made on the form; invented figures',
    table: `
Indicator Name|DLI|Baseline|Intermediate Targets|<|<|End Target
^|^|^|1|2|3|^
Improve access to safe water|<|<|<|<|<|<
People provided with access to improved water sources (Number)||0.00|50,000.00|120,000.00|180,000.00|250,000.00
Of which female (Percentage)||0.00|50.00|50.00|51.00|51.00
Water utilities publishing annual audits (Number)|DLI 3|1.00|3.00|5.00|8.00|10.00`,
    expected: `
#
#
#
People provided with access to improved water sources||?|?|?|?|?
Of which female||?|?|?|?|?
Water utilities publishing annual audits|!|?|?|?|?|?`,
    columns: 'name|.|.|.|.|.|.',
  }),
  real({
    id: 'uk-fuel-poverty-style',
    plan: 'United Kingdom, road deaths reported to the police, Great Britain',
    address:
      'https://www.gov.uk/government/statistics/reported-road-casualties-great-britain-annual-report-2022',
    table: `
Reported road casualties, Great Britain|<|<|<|<|<
Severity|2018|2019|2020|2021|2022
Killed [note 1]|1,784|1,752|1,460|1,558|1,711
Change on year (%)|-|-2|-17|7|10
[note 1] Within 30 days of the collision.|<|<|<|<|<`,
    expected: `
#
name|a2018|a2019|a2020|a2021|a2022
Killed|1784|1752|1460|1558|1711
Change on year [%]||-2|-17|7|10`,
  }),
  real({
    id: 'eu-climate-targets',
    plan: 'European Union, energy efficiency, renewables and greenhouse gas: results and headline targets',
    address: 'https://ec.europa.eu/eurostat/web/europe-2020-indicators',
    arranged: 'headline figures as a table',
    table: `
Headline indicator|Unit|2010|2015|2020|Target 2020|Target 2030
Share of renewable energy in gross final energy consumption|%|14.4|17.8|22.1|20|42.5
Early leavers from education and training|% of population aged 18-24|13.8|11.0|9.9|<10|<9
Tertiary educational attainment, age group 30-34|% of population|32.6|37.8|41.0|≥40|:
R&D intensity|% of GDP|1.97|2.12 (b)|2.30|3.00|:`,
    expected: `
name|.|a2010|a2015|a2020|t2020|t2030
Share of renewable energy in gross final energy consumption [%]||14.4|17.8|22.1|20|42.5
Early leavers from education and training||13.8|11.0|9.9|<10|<9
Tertiary educational attainment, age group 30-34||32.6|37.8|41.0|≥40|
R&D intensity||1.97|2.12|2.30|3.00|`,
  }),
  real({
    id: 'india-sdg-index',
    plan: 'NITI Aayog, SDG India Index, composite scores of states',
    address: 'https://sdgindiaindex.niti.gov.in',
    arranged: 'six states',
    table: `
S. No.|State|2018|2019-20|2020-21
1|Kerala|69|70|75
2|Himachal Pradesh|69|69|74
3|Tamil Nadu|66|67|74
4|Andhra Pradesh|64|67|72
5|Uttar Pradesh|42|55|60
6|Bihar|48|50|52
|India|57|60|66`,
    expected: `
#
|Kerala|?|?|?
|Himachal Pradesh|?|?|?
|Tamil Nadu|?|?|?
|Andhra Pradesh|?|?|?
|Uttar Pradesh|?|?|?
|Bihar|?|?|?
|India|?|?|?`,
    columns: '.|place|.|.|.',
  }),
  real({
    id: 'social-security-performance',
    plan: 'United States, Social Security Administration, annual performance report, measures',
    address: 'https://www.ssa.gov/agency/performance/',
    table: `
1.1a: Average speed of answer on the National 800 Number (minutes)|<|<|<|<
Fiscal Year|FY 2021|FY 2022|FY 2023|FY 2024
Target|20|25|35|30
Actual|13|33|36|TBD
Target Achieved|Met|Not Met|Not Met|TBD`,
    expected: `
#
#
.|t2021:Average speed of answer on the National 800 Number [minutes]|t2022:Average speed of answer on the National 800 Number [minutes]|t2023:Average speed of answer on the National 800 Number [minutes]|t2024:Average speed of answer on the National 800 Number [minutes]
|20|25|35|30
|a2021=13|a2022=33|a2023=36`,
  }),
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
  real({
    id: 'nhs-waiting',
    plan: 'United Kingdom, NHS England, standards of emergency and cancer care, yearly performance',
    address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/',
    arranged: 'form of the board reports; one row after the published statistics, the rest invented',
    table: `
Performance standard|Standard|2019/20|2020/21|2021/22|YTD 2022/23|Trend
A&E: four hours or less|95%|83.4%|86.3%|76.2%|71.0%|▼
Cancer: 62 days from urgent referral|85%|77.2%|74.3%|67.6%|60.9%|▼
Diagnostics: waiting six weeks or more|1%|3.2%|29.0%|25.1%|27.4%|▲`,
    expected: `
name|.|a2020|a2021|a2022|.|.
A&E: four hours or less [%]|?|83.4|86.3|76.2|!|
Cancer: 62 days from urgent referral [%]|?|77.2|74.3|67.6|!|
Diagnostics: waiting six weeks or more [%]|?|3.2|29.0|25.1|!|`,
  }),
  real({
    id: 'us-epa-style',
    plan: 'United States, Department of Veterans Affairs, form of the yearly performance reports',
    address: 'https://www.va.gov/performance/',
    arranged: 'made on the form; invented figures',
    table: `
Performance Measure|Targets|<|Results|<|FY 2023 Status
^|FY 2022|FY 2023|FY 2022|FY 2023|^
Disability claims completed (in thousands)|1,650|1,700|1,711|1,981|Exceeded
Average days to complete|125.0|125.0|153.6|128.8|Not met
Veterans satisfied with outpatient care|85.0%|86.0%|86.4%|88.1%|Met
Cost per claim|$1,210|$1,190|$1,188|N/A|–`,
    expected: `
#
#
Disability claims completed|t2022=1650000|t2023=1700000|a2022=1711000|a2023=1981000|
Average days to complete|t2022=125.0|t2023=125.0|a2022=153.6|a2023=128.8|
Veterans satisfied with outpatient care [%]|t2022=85.0|t2023=86.0|a2022=86.4|a2023=88.1|
Cost per claim [$]|t2022=1210|t2023=1190|a2022=1188||`,
    columns: 'name|t2022|t2023|a2022|a2023|.',
  }),
  real({
    id: 'australia-budget-criteria',
    plan: 'Australia, portfolio budget statements, form of the performance criteria',
    address: 'https://www.pmc.gov.au/resources/portfolio-budget-statements',
    arranged: 'made on the form; invented figures',
    table: `
Year|Performance measures|Expected performance results
Prior year 2022–23|Visa applications decided within standard|Actual: 92%
Budget year 2023–24|Visa applications decided within standard|Target: ≥95%
Forward estimates 2024–27|Visa applications decided within standard|Target: ≥95%`,
    expected: `
.|name|.
|Visa applications decided within standard|?
|Visa applications decided within standard|?
|Visa applications decided within standard|?`,
    columns: '.|name|.',
  }),
  real({
    id: 'un-mdg-developing',
    plan: 'United Nations, Millennium Development Goals report, regions: under-five mortality',
    address: 'https://www.un.org/millenniumgoals/reports.shtml',
    arranged: 'regions and years of one chart as a table',
    table: `
Under-five mortality rate (deaths per 1,000 live births)|<|<|<
Region|1990|2015 projection|2015 target
Sub-Saharan Africa|179|86|60
Southern Asia|126|50|42
Northern Africa|73|24|24
Eastern Asia|53|11|18
World|90|43|30`,
    expected: `
#
place|a1990:Under-five mortality rate [deaths per 1,000 live births]|.|t2015:Under-five mortality rate [deaths per 1,000 live births]
Sub-Saharan Africa|179|!|60
Southern Asia|126|!|42
Northern Africa|73|!|24
Eastern Asia|53|!|18
World|90|!|30`,
  }),
  real({
    id: 'kenya-economic-survey',
    plan: 'Kenya National Bureau of Statistics, Economic Survey, form of its tables',
    address: 'https://www.knbs.or.ke/economic-survey/',
    arranged: 'made on the form; invented figures',
    table: `
Table 9.2: Installed capacity and generation of electricity, 2019–2022|<|<|<|<
|2019|2020|2021|2022*
INSTALLED CAPACITY (MW)|<|<|<|<
Hydro|826.2|834.0|838.5|838.6
Geothermal|828.4|863.1|863.1|949.1
GENERATION (GWh)|<|<|<|<
Hydro|3,205.3|4,232.7|3,675.0|3,039.9
Geothermal|5,234.7|5,059.8|5,037.0|5,517.5
* Provisional|<|<|<|<`,
    expected: `
#
#
#
Hydro|a2019=826.2|a2020=834.0|a2021=838.5|a2022=838.6
Geothermal|a2019=828.4|a2020=863.1|a2021=863.1|a2022=949.1
#
Hydro|a2019=3205.3|a2020=4232.7|a2021=3675.0|a2022=3039.9
Geothermal|a2019=5234.7|a2020=5059.8|a2021=5037.0|a2022=5517.5`,
    columns: 'name|a2019|a2020|a2021|a2022',
  }),
  real({
    id: 'india-health-mission',
    plan: 'India, National Family Health Survey, key indicators, NFHS-4 and NFHS-5',
    address: 'https://main.mohfw.gov.in/basicpage-14',
    arranged: 'four rows',
    table: `
Indicators|NFHS-5 (2019-21)|<|<|NFHS-4 (2015-16)
^|Urban|Rural|Total|Total
Institutional births (%)|93.8|86.7|88.6|78.9
Children age 12-23 months fully vaccinated (%)|75.5|76.8|76.4|62.0
Total fertility rate (children per woman)|1.6|2.1|2.0|2.2
Infant mortality rate (IMR)|26.6|38.4|35.2|40.7`,
    expected: `
#
#
Institutional births [%]|?|?|88.6|a2016=78.9
Children age 12-23 months fully vaccinated [%]|?|?|76.4|a2016=62.0
Total fertility rate|?|?|2.0|a2016=2.2
Infant mortality rate|?|?|35.2|a2016=40.7`,
    columns: 'name|.|.|a2021|a2016',
  }),
  real({
    id: 'eurostat-estat-download',
    plan: 'Eurostat, early leavers from education and training, file with labels',
    address: 'https://ec.europa.eu/eurostat/databrowser/view/sdg_04_10',
    csv: `DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,DE,2020,10.1,
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,DE,2021,12.5,b
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,FR,2020,8.0,
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,FR,2021,7.8,p
`,
    options: { table: 'Early leavers' },
    expected: `
.|.|.|.|.|place|.|v:Early leavers [%]|.
|||||DE||a2020=10.1|
|||||DE||a2021=12.5|
|||||FR||a2020=8.0|
|||||FR||a2021=7.8|`,
  }),
  real({
    id: 'brazil-pnad',
    plan: 'Brazil, national education plan, form of the monitoring tables',
    address:
      'https://www.gov.br/inep/pt-br/areas-de-atuacao/gestao-do-conhecimento-e-estudos-educacionais/monitoramento-do-pne',
    csv: `Indicador;Unidade;Linha de base 2013;Realizado 2021;Meta 2024
Taxa de escolarização líquida;%;59,3;74,5;85
População com 12 anos de estudo;%;26,7;33,0;100
`,
    expected: `
#
Taxa de escolarização líquida [%]||59.3|74.5|85
População com 12 anos de estudo [%]||26.7|33.0|100`,
    columns: 'name|.|a2013|a2021|t2024',
  }),
  real({
    id: 'markdown-city-dashboard',
    plan: 'a city’s climate action dashboard, form of the tables in its repository',
    address: 'github.com/CityOfBoston/climate-dashboard',
    arranged: 'made on the form; invented figures',
    csv: `| Metric                       | Baseline (2005) | 2020  | 2021  | 2030 Goal | Unit        |
|------------------------------|----------------:|------:|------:|----------:|-------------|
| Community emissions          |             7.5 |   5.9 |   6.1 |      3.75 | MMT CO2e    |
| Trips by public transport    |             33% |   19% |   22% |       46% |             |
| **Solar capacity installed** |               1 |    45 |    52 |       100 | MW          |
| Tree canopy                  |             27% |   27% |   27% |       35% | % land area |
`,
    expected: `
name|a2005|a2020|a2021|t2030|.
#
Community emissions|7.5|5.9|6.1|3.75|
Trips by public transport [%]|33|19|22|46|
Solar capacity installed [MW]|1|45|52|100|
Tree canopy|27|27|27|35|`,
  }),
  real({
    id: 'en-un-health-sector-strategy-million-in-cells-form',
    plan: 'the World Health Organization, form of the targets of a global health sector strategy, with the word million in some cells and spaces between thousands',
    address: 'https://www.who.int/',
    arranged: 'shortened on the form; some figures as published, the others invented',
    table: `
Indicator|Baseline – 2020|Targets – 2025|Targets – 2030
Impact|<|<|<
Number of people newly infected with HIV per year|1.5 million|370 000|335 000
Number of people dying from HIV-related causes per year|680 000|250 000|<240 000
Hepatitis B prevalence among young children|0.94%|0.5%|0.1%
Number of people newly infected with hepatitis C per year|1.575 million|1 million|350 000
Number of new cases of syphilis per year|7.1 million|5.7 million|0.71 million
Coverage|<|<|<
Percentage of people living with hepatitis B diagnosed|10%|60%|≥90%
Number of needles and syringes per person who injects drugs|200|≥200|≥300
Number of countries validated for elimination of vertical transmission|15|50|100`,
    columns: 'name|a2020|t2025|t2030',
    expected: `
#
#
Number of people newly infected with HIV per year|1500000|370000|335000
Number of people dying from HIV-related causes per year|680000|250000|<240000
Hepatitis B prevalence among young children [%]|0.94|0.5|0.1
Number of people newly infected with hepatitis C per year|1575000|1000000|350000
Number of new cases of syphilis per year|7100000|5700000|710000
#
Percentage of people living with hepatitis B diagnosed [%]|10|60|≥90
Number of needles and syringes per person who injects drugs|200|≥200|≥300
Number of countries validated for elimination of vertical transmission|15|50|100`,
  }),
  real({
    id: 'en-eu-education-monitor-country-and-union-target-year-in-cell-flags-form',
    plan: 'the European Commission, form of the key indicators of an Education and Training Monitor country report: country and EU under merged heads, break flags, the year of the target in the cell',
    address: 'https://education.ec.europa.eu/',
    arranged: 'made on the form; some figures as published, the others invented',
    table: `
Key indicators|Estonia|<|EU-27|<|<
^|2013|2023|2013|2023|Target
Participation in early childhood education from age three|91.2%|93.9%|91.8%|93.1%|≥ 96% (2030)
Low achievement in reading|9.1%|13.8%|18.0%|26.2%|< 15% (2030)
Low achievement in mathematics|10.5%|15.0%|22.1%|29.5%|< 15% (2030)
Early leavers from education and training|9.7%|9.7%|11.8%|9.5%|< 9% (2030)
Tertiary attainment among young adults|43.1%|43.5% b|34.1%|43.1%|≥ 45% (2030)
Vocational graduates with work-based learning|:|70.7% b|:|64.5%|≥ 60% (2025)
Adults participating in learning|:|41.8%|:|39.5%|≥ 47% (2025)
b = break in time series; : = not available. Source: Eurostat, OECD|<|<|<|<|<`,
    columns: 'name|a2013:@Estonia|a2023:@Estonia|a2013:@EU-27|a2023:@EU-27|v:@EU-27',
    expected: `
#
#
Participation in early childhood education from age three [%]|91.2|93.9|91.8|93.1|t2030=≥96
Low achievement in reading [%]|9.1|13.8|18.0|26.2|t2030=<15
Low achievement in mathematics [%]|10.5|15.0|22.1|29.5|t2030=<15
Early leavers from education and training [%]|9.7|9.7|11.8|9.5|t2030=<9
Tertiary attainment among young adults [%]|43.1|43.5|34.1|43.1|t2030=≥45
Vocational graduates with work-based learning [%]|.|70.7|.|64.5|t2025=≥60
Adults participating in learning [%]|.|41.8|.|39.5|t2025=≥47
#`,
  }),
  real({
    id: 'en-uk-zero-emission-vehicle-mandate-targets-title-years-down-form',
    plan: 'the UK Department for Transport, form of the trajectory of the zero emission vehicle mandate: that they are targets stands in the title, the years go down',
    address: 'https://www.gov.uk/government/organisations/department-for-transport',
    arranged: 'the form shortened; figures to 2030 as announced',
    table: `
Zero emission vehicle mandate: annual targets for manufacturers|<|<
Year|Zero emission share of new car sales|Zero emission share of new van sales
2024|22%|10%
2025|28%|16%
2026|33%|24%
2027|38%|34%
2028|52%|46%
2029|66%|58%
2030|80%|70%
2035|100%|100%
Source: Department for Transport|<|<`,
    columns: '.|v:Zero emission share of new car sales [%]|v:Zero emission share of new van sales [%]',
    expected: `
#
#
.|t2024=22|t2024=10
.|t2025=28|t2025=16
.|t2026=33|t2026=24
.|t2027=38|t2027=34
.|t2028=52|t2028=46
.|t2029=66|t2029=58
.|t2030=80|t2030=70
.|t2035=100|t2035=100
#`,
  }),
  real({
    id: 'en-iea-outlook-annex-historical-projections-caagr-to-years-form',
    plan: 'the International Energy Agency, form of an annex table of its outlook with growth rates under year heads',
    address: 'https://www.iea.org/',
    arranged: 'made on the form, with "projections" written over the scenario; figures partly invented',
    table: `
Table A.1: World energy supply (EJ)|<|<|<|<|<|<|<
|Historical|<|<|Stated Policies projections|<|CAAGR (%) 2022 to:|<
|2010|2021|2022|2030|2050|2030|2050
Total energy supply|541|624|632|668|725|0.7|0.5
Renewables|43|71|75|119|227|5.9|4.0
Solar|1|6|7|26|78|18|9.1
Wind|1|7|8|19|41|12|6.2
Hydro|12|15|16|18|22|1.7|1.3
Natural gas|115|146|144|149|145|0.4|0.0
Oil|173|183|187|195|189|0.5|0.0
Coal|153|168|170|148|99|-1.8|-1.9`,
    columns: 'name|a2010 [EJ]|a2021 [EJ]|a2022 [EJ]|e2030 [EJ]|e2050 [EJ]|.|.',
    expected: `
#
#
#
Total energy supply|541|624|632|668|725|!|!
Renewables|43|71|75|119|227|!|!
Solar|1|6|7|26|78|!|!
Wind|1|7|8|19|41|!|!
Hydro|12|15|16|18|22|!|!
Natural gas|115|146|144|149|145|!|!
Oil|173|183|187|195|189|!|!
Coal|153|168|170|148|99|!|!`,
  }),
  real({
    id: 'en-us-epa-annual-plan-measure-row-over-target-actual-rows-direction-form',
    plan: 'the US Environmental Protection Agency, form of its annual performance plan: measure above its target and actual rows',
    address: 'https://www.epa.gov/planandbudget',
    arranged: 'made on the form without the codes of the measures; invented figures',
    table: `
|FY 2019|FY 2020|FY 2021|FY 2022|FY 2023|Units|Preferred Direction
Superfund sites made ready for anticipated use|<|<|<|<|<|<|<
Target|48|48|51|51|45|sites|Increase
Actual|48|30|51|53|49|^|^
Community water systems meeting all health-based standards|<|<|<|<|<|<|<
Target|92|92|93|93|94|%|Increase
Actual|92|93|92|93|94|^|^
Backlog of overdue permit decisions|<|<|<|<|<|<|<
Target|No Target Established|1,080|960|840|720|permits|Decrease
Actual|1,166|1,024|991|902|TBD|^|^`,
    columns: 'name|v|v|v|v|v|.|.',
    better:
      'higher: Superfund sites made ready for anticipated use / Community water systems meeting all health-based standards; lower: Backlog of overdue permit decisions',
    expected: `
#
#
Superfund sites made ready for anticipated use [sites]|t2019=48|t2020=48|t2021=51|t2022=51|t2023=45|.|.
Superfund sites made ready for anticipated use [sites]|a2019=48|a2020=30|a2021=51|a2022=53|a2023=49|.|.
#
Community water systems meeting all health-based standards [%]|t2019=92|t2020=92|t2021=93|t2022=93|t2023=94|.|.
Community water systems meeting all health-based standards [%]|a2019=92|a2020=93|a2021=92|a2022=93|a2023=94|.|.
#
Backlog of overdue permit decisions [permits]|.|t2020=1080|t2021=960|t2022=840|t2023=720|.|.
Backlog of overdue permit decisions [permits]|a2019=1166|a2020=1024|a2021=991|a2022=902|.|.|.`,
  }),
  real({
    id: 'en-uganda-development-plan-results-framework-programme-targets-merged-form',
    plan: 'the National Planning Authority of Uganda, form of the results framework of the third development plan',
    address: 'https://www.npa.go.ug/',
    arranged: 'made on the form; figures partly invented',
    table: `
Programme outcome|Indicator|Baseline FY2017/18|NDPIII Targets|<|<|<|<
^|^|^|FY2020/21|FY2021/22|FY2022/23|FY2023/24|FY2024/25
Increased household resilience|Households dependent on subsistence agriculture (%)|68.9|67.4|64.3|61.1|58.0|55.0
^|Exports of processed agricultural commodities (US$ billion)|0.935|1.179|1.423|1.771|2.204|2.743
Improved human capital|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.0|35.5|34.0
^|Learning adjusted years of schooling|4.5|4.6|5.0|5.3|6.0|7.0
Reliable energy and transport|Electricity consumption per capita (kWh)|100|138.3|218|333.5|423|578
^|Paved national roads (km)|4,551|5,591|6,147|6,702|7,000|7,500
Wider use of digital services|Internet penetration (%)|25|30|35|40|45|50`,
    columns: '.|name|a2018|t2021|t2022|t2023|t2024|t2025',
    expected: `
#
#
.|Households dependent on subsistence agriculture [%]|68.9|67.4|64.3|61.1|58.0|55.0
.|Exports of processed agricultural commodities [美元]|935000000|1179000000|1423000000|1771000000|2204000000|2743000000
.|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.0|35.5|34.0
.|Learning adjusted years of schooling|4.5|4.6|5.0|5.3|6.0|7.0
.|Electricity consumption per capita [kWh]|100|138.3|218|333.5|423|578
.|Paved national roads [km]|4551|5591|6147|6702|7000|7500
.|Internet penetration [%]|25|30|35|40|45|50`,
  }),
  real({
    id: 'en-uk-rail-usage-april-to-march-years-down-revised-mark-csv-form',
    plan: 'the Office of Rail and Road, form of its table of passenger rail usage with years from April to March in words',
    address: 'https://dataportal.orr.gov.uk/',
    arranged: 'made on the form; figures rounded or invented',
    csv: `Table 1220: Passenger rail usage - annual data,,,,
[r] indicates that the figure has been revised,,,,
Time period,Passenger journeys (millions),Change in passenger journeys on previous year (%),Passenger kilometres (billions),Passenger revenue (£ million)
Apr 2017 to Mar 2018,"1,705",-1.4,66.1,"9,669"
Apr 2018 to Mar 2019,"1,753",2.8,67.9,"10,296"
Apr 2019 to Mar 2020,"1,739",-0.8,66.8,"10,389"
Apr 2020 to Mar 2021,388,-77.7,12.9,"1,847"
Apr 2021 to Mar 2022,990,155.2,39.1,"5,919"
Apr 2022 to Mar 2023,"1,380 [r]",39.4 [r],53.5 [r],"8,642 [r]"
Apr 2023 to Mar 2024,"1,612",16.8,60.2,"10,342"
`,
    columns: '.|v:Passenger journeys|.|v:Passenger kilometres|v:Passenger revenue [GBP]',
    expected: `
#
#
#
.|a2018=1705000000|!|a2018=66100000000|a2018=9669000000
.|a2019=1753000000|!|a2019=67900000000|a2019=10296000000
.|a2020=1739000000|!|a2020=66800000000|a2020=10389000000
.|a2021=388000000|!|a2021=12900000000|a2021=1847000000
.|a2022=990000000|!|a2022=39100000000|a2022=5919000000
.|a2023=1380000000|!|a2023=53500000000|a2023=8642000000
.|a2024=1612000000|!|a2024=60200000000|a2024=10342000000`,
  }),
];
