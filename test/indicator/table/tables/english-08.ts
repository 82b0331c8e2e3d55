import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'undp-results-framework-form',
    plan: 'a programme of the UN, form of its results framework with base value and year and yearly targets',
    address: 'https://www.undp.org/',
    arranged: INVENTED,
    table: `
Output indicators|Data source|Baseline|<|Targets|<|<
^|^|Value|Year|2022|2023|2024
Number of communities with early warning systems|Project reports|14|2020|25|40|60
Hectares of mangrove restored|Field survey|220|2021|600|1,100|1,800
Women trained in climate finance|Attendance lists|0|2021|150|300|450`,
    columns: 'name|.|a2020|.|t2022|t2023|t2024',
    expected: `
#
#
Number of communities with early warning systems|.|a2020=14|.|25|40|60
Hectares of mangrove restored|.|a2021=220|.|600|1100|1800
Women trained in climate finance|.|a2021=0|.|150|300|450`,
  }),
  real({
    id: 'bank-project-status-form',
    plan: 'a development bank, form of the status of its indicators with dated base, actual and end target',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline (2018)|Actual (Previous) (2021)|Actual (Current) (2022)|End Target (2024)
Roads rehabilitated|Kilometers|0|212|318|450
People with access to all-season roads|Number|1,240,000|1,395,000|1,480,000|1,900,000
Road sector grievances resolved|Percentage|0|71|78|90`,
    columns: 'name|.|a2018|a2021|a2022|t2024',
    expected: `
#
Roads rehabilitated|.|0|212|318|450
People with access to all-season roads|.|1240000|1395000|1480000|1900000
Road sector grievances resolved|.|0|71|78|90`,
  }),
  real({
    id: 'member-states-goal-form',
    plan: 'the Commission, form of its member states with three years and a goal of each',
    address: 'https://digital-decade-desi.digital-strategy.ec.europa.eu/',
    arranged: INVENTED,
    table: `
Households with gigabit coverage (%)|<|<|<|<
Member State|2021|2022|2023|National target 2030
Austria|45.1|55.0|62.4|100
Estonia|71.8|74.0|77.9|100
Ireland|66.3|72.9|79.1|98`,
    columns:
      'place|a2021:Households with gigabit coverage [%]|a2022:Households with gigabit coverage [%]|a2023:Households with gigabit coverage [%]|t2030:Households with gigabit coverage [%]',
    expected: `
#
#
Austria|45.1|55.0|62.4|100
Estonia|71.8|74.0|77.9|100
Ireland|66.3|72.9|79.1|98`,
  }),
  real({
    id: 'stations-by-month-tsv-form',
    plan: 'an air network, form of its stations with a column for each month',
    address: 'https://uk-air.defra.gov.uk/',
    arranged: INVENTED,
    csv: `Station\t2024-01\t2024-02\t2024-03
Harbour\t14.2\t12.8\t11.9
Ring Road\t19.6\t18.1\t17.4
Hill Park\t9.3\t8.8\t8.1
`,
    options: { table: 'PM2.5, monthly mean (µg/m³)' },
    columns:
      'place|p2024-01:PM2.5, monthly mean [µg/m³]|p2024-02:PM2.5, monthly mean [µg/m³]|p2024-03:PM2.5, monthly mean [µg/m³]',
    expected: `
#
Harbour|14.2|12.8|11.9
Ring Road|19.6|18.1|17.4
Hill Park|9.3|8.8|8.1`,
  }),
  real({
    id: 'council-previous-current-form',
    plan: 'a council, form of its corporate plan with previous and current year, target and direction',
    address: 'https://www.cardiff.gov.uk/',
    arranged: INVENTED,
    table: `
Key Performance Indicator|Previous Year (2021/22)|Current Year (2022/23)|Target (2022/23)|Direction of travel
Pupils achieving the expected standard (%)|71.4|73.8|75|Improving
Affordable homes delivered|256|311|300|Improving
Potholes repaired within 48 hours (%)|88.0|83.6|90|Declining`,
    columns: 'name|a2022|a2023|t2023|.',
    expected: `
#
Pupils achieving the expected standard [%]|71.4|73.8|75|.
Affordable homes delivered|256|311|300|.
Potholes repaired within 48 hours [%]|88|83.6|90|.`,
  }),
  real({
    id: 'company-years-backwards-groups-form',
    plan: 'a company, form of its data on people with years from the last and rows that head groups',
    address: 'https://www.globalreporting.org/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2023|2022|2021|GRI
Workforce|<|<|<|<|<
Employees|headcount|18,204|17,650|16,912|2-7
Women in management|%|31.4|29.8|28.1|405-1
Safety|<|<|<|<|<
Recordable injuries|number|64|71|83|403-9
Injury rate|per million hours|1.9|2.2|2.6|403-9`,
    columns: 'name|.|a2023|a2022|a2021|!',
    expected: `
#
#
Employees|.|18204|17650|16912|!
Women in management [%]|.|31.4|29.8|28.1|!
#
Recordable injuries|.|64|71|83|!
Injury rate|.|1.9|2.2|2.6|!`,
  }),
  real({
    id: 'travel-modes-two-censuses-form',
    plan: 'a transport authority, form of its modes of travel in two years with a goal',
    address: 'https://tfl.gov.uk/',
    arranged: INVENTED,
    table: `
Mode|2011 (%)|2021 (%)|2041 target (%)
Walking|24.0|27.3|29
Cycling|2.1|3.8|8
Public transport|36.2|31.5|43`,
    columns: 'name|a2011|a2021|t2041',
    expected: `
#
Walking [%]|24|27.3|29
Cycling [%]|2.1|3.8|8
Public transport [%]|36.2|31.5|43`,
  }),
  real({
    id: 'long-csv-target-actual-rows-form',
    plan: 'a data site, form of a long file with districts, series and kinds',
    address: 'https://data.gov.in/',
    arranged: INVENTED,
    csv: `district,series,year,kind,value,unit
Alwar,Toilets built,2022,target,4200,units
Alwar,Toilets built,2022,actual,4015,units
Bundi,Toilets built,2022,target,1800,units
Bundi,Toilets built,2022,actual,1911,units
Alwar,Tap water coverage,2022,target,65,%
Alwar,Tap water coverage,2022,actual,58.4,%
`,
    columns: 'place|name|.|.|a2022|.',
    expected: `
#
Alwar|Toilets built|.|.|t2022=4200|.
Alwar|Toilets built|.|.|a2022=4015|.
Bundi|Toilets built|.|.|t2022=1800|.
Bundi|Toilets built|.|.|a2022=1911|.
Alwar|Tap water coverage [%]|.|.|t2022=65|.
Alwar|Tap water coverage [%]|.|.|a2022=58.4|.`,
  }),
  real({
    id: 'long-csv-quarters-form',
    plan: 'a labour office, form of a long file with quarters',
    address: 'https://www.bls.gov/',
    arranged: INVENTED,
    csv: `quarter,region,measure,value
2023Q1,North,Vacancies,1204
2023Q2,North,Vacancies,1310
2023Q1,South,Vacancies,980
2023Q2,South,Vacancies,1022
`,
    columns: '.|place|name|p2023-Q1',
    expected: `
#
.|North|Vacancies|p2023-Q1=1204
.|North|Vacancies|p2023-Q2=1310
.|South|Vacancies|p2023-Q1=980
.|South|Vacancies|p2023-Q2=1022`,
  }),
  real({
    id: 'outcomes-baseline-latest-target-form',
    plan: 'a national framework, form of its outcomes with base, latest data and target in fiscal years',
    address: 'https://nationalperformance.gov.scot/',
    arranged: INVENTED,
    table: `
Outcome|Measure|Baseline (2019/20)|Latest data (2022/23)|Target (2026/27)
Healthy lives|Adults meeting activity guidelines (%)|66|65|72
^|Premature deaths per 100,000|426|441|390
Fair economy|Employees earning the living wage (%)|84.8|89.9|95`,
    columns: '.|name|a2020|a2023|t2027',
    expected: `
#
.|Adults meeting activity guidelines [%]|66|65|72
.|Premature deaths per 100,000|426|441|390
.|Employees earning the living wage [%]|84.8|89.9|95`,
  }),
  real({
    id: 'units-below-heads-form',
    plan: 'an energy office, form of its islands with a row of units below the heads',
    address: 'https://www.eia.gov/',
    arranged: INVENTED,
    table: `
Island|Peak demand 2022|Solar capacity 2022|Solar capacity 2030 target
^|MW|MW|MW
Oahu|1,142|655|1,480
Maui|198|141|390
Kauai|76|93|140`,
    columns: 'place|a2022:Peak demand [MW]|a2022:Solar capacity [MW]|t2030:Solar capacity [MW]',
    expected: `
#
#
Oahu|1142|655|1480
Maui|198|141|390
Kauai|76|93|140`,
  }),
  real({
    id: 'markdown-team-goals-form',
    plan: 'an office, form of its goals in Markdown with what is so now and by when',
    address: 'https://github.com/topics/okr',
    arranged: INVENTED,
    csv: `| Goal | Metric | 2022 result | 2023 result | 2024 target | On track? |
|---|---|---:|---:|---:|:-:|
| Faster permits | Median days to issue | 41 | 33 | 21 | ✅ |
| Open data | Datasets published | 118 | 164 | 200 | ✅ |
| Happy staff | Staff turnover (%) | 12.5 | 13.1 | 9 | ❌ |
`,
    columns: '.|name|a2022|a2023|t2024|.',
    expected: `
#
#
.|Median days to issue|41|33|21|.
.|Datasets published|118|164|200|.
.|Staff turnover [%]|12.5|13.1|9|.`,
  }),
  real({
    id: 'crime-by-borough-two-measures-form',
    plan: 'a police force, form of its boroughs with offences and rates of two fiscal years',
    address: 'https://data.police.uk/',
    arranged: INVENTED,
    table: `
Borough|Offences|<|Rate per 1,000|<
^|2021/22|2022/23|2021/22|2022/23
Barnet|29,412|31,066|74.6|78.8
Enfield|30,150|30,877|90.3|92.1
Haringey|28,904|29,340|107.9|110.4`,
    columns: 'place|a2022:Offences|a2023:Offences|a2022:Rate per 1,000|a2023:Rate per 1,000',
    expected: `
#
#
Barnet|29412|31066|74.6|78.8
Enfield|30150|30877|90.3|92.1
Haringey|28904|29340|107.9|110.4`,
  }),
  real({
    id: 'budget-programme-outputs-form',
    plan: 'a treasury, form of the outputs in a budget with plan and medium-term estimates',
    address: 'https://www.treasury.gov.za/',
    arranged: INVENTED,
    table: `
Indicator|Programme|Audited performance|<|<|Estimated performance|MTEF targets|<|<
^|^|2019/20|2020/21|2021/22|2022/23|2023/24|2024/25|2025/26
Number of learners reached|Basic education|41,203|28,650|39,114|42,000|43,000|44,000|45,000
Percentage of invoices paid in 30 days|Administration|92%|95%|97%|98%|100%|100%|100%
Number of clinics upgraded|Health|61|22|48|55|60|65|70`,
    columns: 'name|.|a2020|a2021|a2022|e2023|t2024|t2025|t2026',
    expected: `
#
#
Number of learners reached|.|41203|28650|39114|42000|43000|44000|45000
Percentage of invoices paid in 30 days [%]|.|92|95|97|98|100|100|100
Number of clinics upgraded|.|61|22|48|55|60|65|70`,
  }),
  real({
    id: 'nz-standard-actual-pairs-form',
    plan: 'a ministry, form of its appropriations with standard and actual of two years',
    address: 'https://www.treasury.govt.nz/',
    arranged: INVENTED,
    table: `
Assessment of performance|2021/22|<|2022/23|<
^|Budget standard|Actual|Budget standard|Actual
Applications processed within 20 days (%)|95|93|95|97
Number of audits completed|180|184|200|191`,
    columns: 'name|t2022|a2022|t2023|a2023',
    expected: `
#
#
Applications processed within 20 days [%]|95|93|95|97
Number of audits completed|180|184|200|191`,
  }),
  real({
    id: 'library-target-result-title-year-form',
    plan: 'a library, form of its measures with the year in the title',
    address: 'https://www.slv.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance against targets, 2022–23|<|<|<
Measure|Unit|Target|Result
Visits to the library|number|1,400,000|1,523,118
Collection digitised|%|21|21.6
Satisfied visitors|%|90|93`,
    columns: 'name|.|t2023|a2023',
    expected: `
#
#
Visits to the library|.|1400000|1523118
Collection digitised [%]|.|21|21.6
Satisfied visitors [%]|.|90|93`,
  }),
  real({
    id: 'health-objectives-base-recent-form',
    plan: 'a health department, form of its objectives with base, most recent data and target, each with its year',
    address: 'https://health.gov/healthypeople',
    arranged: INVENTED,
    table: `
Objective|Baseline|Baseline year|Most recent|Most recent year|Target|Target year
Adults who smoke cigarettes (%)|14.2|2018|11.6|2021|6.1|2030
Infant deaths per 1,000 births|5.8|2017|5.4|2020|5.0|2030
Households with food insecurity (%)|11.1|2018|10.2|2021|6.0|2030`,
    columns: 'name|a2018|!|a2021|!|t2030|!',
    expected: `
#
Adults who smoke cigarettes [%]|14.2|.|11.6|.|6.1|.
Infant deaths per 1,000 births|a2017=5.8|.|a2020=5.4|.|5|.
Households with food insecurity [%]|11.1|.|10.2|.|6|.`,
  }),
  real({
    id: 'ca-department-results-form',
    plan: 'a Canadian department, form of its results with target, its date and three fiscal years',
    address: 'https://www.canada.ca/',
    arranged: INVENTED,
    table: `
Performance indicator|Target|Date to achieve target|2020–21 Actual result|2021–22 Actual result|2022–23 Actual result
Percentage of permits issued on time|90%|March 2023|84%|88%|91%
Number of species with recovery plans|260|March 2025|214|226|239`,
    columns: 'name|t2023|.|a2021|a2022|a2023',
    expected: `
#
Percentage of permits issued on time [%]|90|.|84|88|91
Number of species with recovery plans|t2025=260|.|214|226|239`,
  }),
  real({
    id: 'au-budget-statement-form',
    plan: 'an agency, form of its budget statement with expected and planned performance',
    address: 'https://www.finance.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 Actual|2022–23 Planned|2023–24 Planned|2024–25 Planned
Participants in employment (%)|24|26|27|28
Plans approved within 56 days (%)|78|90|90|95`,
    columns: 'name|a2022|t2023|t2024|t2025',
    expected: `
#
Participants in employment [%]|24|26|27|28
Plans approved within 56 days [%]|78|90|90|95`,
  }),
  real({
    id: 'socrata-target-actual-csv-form',
    plan: 'an open data portal, form of a file of measures with agency, target and actual',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `fiscal_year,department,measure_name,target,actual,unit_of_measure
2021,Parks,Acres maintained,14200,14310,acres
2022,Parks,Acres maintained,14400,14295,acres
2021,Fire,Average response time,8.0,8.3,minutes
2022,Fire,Average response time,8.0,8.1,minutes
`,
    columns: '.|.|name|t2021|a2021|.',
    expected: `
#
.|.|Acres maintained|t2021=14200|a2021=14310|.
.|.|Acres maintained|t2022=14400|a2022=14295|.
.|.|Average response time|t2021=8|a2021=8.3|.
.|.|Average response time|t2022=8|a2022=8.1|.`,
  }),
  real({
    id: 'eurostat-linear-csv-form',
    plan: 'Eurostat, form of a linear file with flags',
    address: 'https://ec.europa.eu/eurostat',
    arranged: INVENTED,
    csv: `DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SDG_07_40,A,PC,Austria,2020,36.5,
ESTAT:SDG_07_40,A,PC,Austria,2021,34.6,p
ESTAT:SDG_07_40,A,PC,Spain,2020,21.2,
ESTAT:SDG_07_40,A,PC,Spain,2021,20.7,
`,
    options: { table: 'Share of renewable energy' },
    columns: '.|.|.|place|.|a2020|.',
    expected: `
#
.|.|.|Austria|.|a2020=36.5|.
.|.|.|Austria|.|a2021=34.6|.
.|.|.|Spain|.|a2020=21.2|.
.|.|.|Spain|.|a2021=20.7|.`,
  }),
  real({
    id: 'fire-service-quarter-against-target-form',
    plan: 'a fire service, form of its quarters of one year against the target of the year',
    address: 'https://www.london-fire.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Q1 2023|Q2 2023|Q3 2023|Q4 2023|2023 total|2023 target
House fires|1,204|1,118|1,067|1,231|4,620|4,800
False alarms attended|9,812|10,240|11,003|9,955|41,010|40,000
Home visits|11,400|12,050|12,310|10,980|46,740|45,000`,
    columns: 'name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|a2023|t2023',
    expected: `
#
House fires|1204|1118|1067|1231|4620|4800
False alarms attended|9812|10240|11003|9955|41010|40000
Home visits|11400|12050|12310|10980|46740|45000`,
  }),
  real({
    id: 'districts-indicator-pairs-target-actual-form',
    plan: 'a state, form of its districts with target and achievement of two schemes in a fiscal year',
    address: 'https://rural.gov.in/',
    arranged: INVENTED,
    table: `
District-wise progress 2022-23|<|<|<|<
District|Houses|<|Toilets|<
^|Target|Achievement|Target|Achievement
Nashik|12,400|11,860|8,200|8,455
Dhule|6,300|5,970|4,100|3,902
Jalgaon|9,150|9,204|6,050|5,880`,
    columns: 'place|t2023:Houses|a2023:Houses|t2023:Toilets|a2023:Toilets',
    expected: `
#
#
#
Nashik|12400|11860|8200|8455
Dhule|6300|5970|4100|3902
Jalgaon|9150|9204|6050|5880`,
  }),
  real({
    id: 'markdown-city-dashboard-form',
    plan: 'a city, form of its dashboard in Markdown with last value, previous value and target',
    address: 'https://github.com/topics/open-data',
    arranged: INVENTED,
    csv: `| Indicator | 2021 | 2022 | 2023 | Change 2022–2023 | Target 2025 |
|-----------|-----:|-----:|-----:|-----:|-----:|
| Bus punctuality (%) | 81.2 | 79.5 | 82.0 | +2.5 | 90 |
| Street trees | 48,210 | 49,004 | 50,377 | +1,373 | 55,000 |
| Median rent ($) | 1,420 | 1,515 | 1,640 | +125 | – |
`,
    columns: 'name|a2021|a2022|a2023|!|t2025',
    expected: `
#
#
Bus punctuality [%]|81.2|79.5|82|!|90
Street trees|48210|49004|50377|!|55000
Median rent [$]|1420|1515|1640|!|`,
  }),
];
