import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'uk-council-scorecard',
    plan: 'a council in the United Kingdom, form of its quarterly performance scorecard',
    address: 'https://www.leicester.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Indicator|Good is|2022/23 Outturn|2023/24 Target|Q1|Q2|RAG
HS1|Households in temporary accommodation|Low|412|380|421|405|Red
EN4|Household waste recycled (%)|High|41.3|45|43.0|44.1|Amber
CS2|Calls answered within 30 seconds (%)|High|71.2|80|82.5|81.9|Green`,
    expected: `
.|name|.|a2023|t2024|.|.|.
|Households in temporary accommodation||412|380|?|?|
|Household waste recycled [%]||41.3|45|?|?|
|Calls answered within 30 seconds [%]||71.2|80|?|?|`,
  }),
  real({
    id: 'us-city-budget-measures',
    plan: 'a city in the United States, form of the performance measures in its budget',
    address: 'https://www.cityofmadison.com/finance/budget',
    arranged: INVENTED,
    table: `
Performance Measure|FY 2021 Actual|FY 2022 Actual|FY 2023 Target|FY 2023 Estimate|FY 2024 Target
Potholes filled|15,230|14,876|15,000|15,400|15,000
Streets rated good or better|62.5%|63.1%|65%|64%|66%
Average days to repair a street light|6.2|5.8|5|5.1|4.5
Cost per lane mile resurfaced|$182,400|$190,150|$185,000|$191,000|$195,000`,
    expected: `
name|a2021|a2022|t2023|.|t2024
Potholes filled|15230|14876|15000|!|15000
Streets rated good or better [%]|62.5|63.1|65|!|66
Average days to repair a street light|6.2|5.8|5|!|4.5
Cost per lane mile resurfaced [$]|182400|190150|185000|!|195000`,
  }),
  real({
    id: 'ngo-logframe',
    plan: 'an international NGO, form of a logical framework with milestones',
    address: 'https://www.oxfam.org.uk/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline (2019)|Milestone 1 (2021)|Milestone 2 (2022)|Target (2024)
Outcome|% of women who take part in village savings groups|18%|25%|32%|45%
Output 1|# of savings groups formed|0|120|260|400
Output 2|# of boreholes rehabilitated|14|40|65|90`,
    expected: `
.|name|a2019|t2021|t2022|t2024
|of women who take part in village savings groups [%]|18|25|32|45
|of savings groups formed|0|120|260|400
|of boreholes rehabilitated|14|40|65|90`,
  }),
  real({
    id: 'australia-labour-by-state',
    plan: 'Australian Bureau of Statistics, form of a table of states by month',
    address: 'https://www.abs.gov.au/statistics/labour',
    arranged: INVENTED,
    csv: `"Unemployment rate, by state (%)",,,
State,Jun-21,Jun-22,Jun-23
New South Wales,5.1,3.3,2.9
Victoria,4.4,3.2,3.7
Queensland,5.4,4.0,3.6
`,
    expected: `
#
place|p2021-06:Unemployment rate|p2022-06:Unemployment rate|p2023-06:Unemployment rate
New South Wales|5.1|3.3|2.9
Victoria|4.4|3.2|3.7
Queensland|5.4|4.0|3.6`,
  }),
  real({
    id: 'five-year-summary',
    plan: 'a listed company, form of the five-year summary in its annual report',
    address: 'https://www.londonstockexchange.com/',
    arranged: INVENTED,
    table: `
Five-year summary|FY2019|FY2020|FY2021|FY2022|FY2023
Revenue (£m)|1,204|1,087|1,156|1,298|1,377
Operating profit/(loss) (£m)|98|(42)|61|105|118
Adjusted earnings per share (pence)|24.1|(10.6)|14.8|25.9|29.0
Average number of employees|8,912|8,120|7,954|8,301|8,477
Lost-time injury rate|0.41|0.38|0.36|0.33|0.30`,
    expected: `
name|a2019|a2020|a2021|a2022|a2023
Revenue [GBP]|1204000000|1087000000|1156000000|1298000000|1377000000
Operating profit/(loss) [GBP]|98000000|-42000000|61000000|105000000|118000000
Adjusted earnings per share [pence]|24.1|-10.6|14.8|25.9|29.0
Average number of employees|8912|8120|7954|8301|8477
Lost-time injury rate|0.41|0.38|0.36|0.33|0.30`,
  }),
  real({
    id: 'european-agency-flags',
    plan: 'European Environment Agency, form of a table with flags and a target',
    address: 'https://www.eea.europa.eu/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2010|2015|2020|2030 target
Greenhouse gas emissions|Mt CO₂e|4 620.5|4 210.3|3 705.8 (e)|2 400
Share of renewables|%|14.4|17.8 b|22.0|42.5
Municipal waste recycled|%|38.3|45.0|48.6 p|60
Protected land|%|:|25.1|26.4|30`,
    expected: `
name|.|a2010|a2015|a2020|t2030
Greenhouse gas emissions||4620.5|4210.3|e2020=3705.8|2400
Share of renewables [%]||14.4|17.8|22.0|42.5
Municipal waste recycled [%]||38.3|45.0|48.6|60
Protected land [%]|||25.1|26.4|30`,
  }),
  real({
    id: 'india-district-fact-sheet',
    plan: 'India, National Family Health Survey, form of a district fact sheet',
    address: 'https://rchiips.org/nfhs/',
    arranged: INVENTED,
    table: `
Indicators|NFHS-5 (2019-21)|NFHS-4 (2015-16)
Population and Household Profile|<|<
1. Female population age 6 years and above who ever attended school (%)|72.4|66.1
2. Households with electricity (%)|97.2|88.3
3. Households using improved sanitation (%)|68.9|44.7
Marriage and Fertility|<|<
4. Women age 20-24 years married before age 18 years (%)|24.8|31.2
5. Total fertility rate (children per woman)|2.1|2.4`,
    expected: `
name|a2021|a2016
#
Female population age 6 years and above who ever attended school [%]|72.4|66.1
Households with electricity [%]|97.2|88.3
Households using improved sanitation [%]|68.9|44.7
#
Women age 20-24 years married before age 18 years [%]|24.8|31.2
Total fertility rate (children per woman)|2.1|2.4`,
  }),
  real({
    id: 'kenya-county-progress',
    plan: 'a county of Kenya, form of its annual progress report',
    address: 'https://cog.go.ke/',
    arranged: INVENTED,
    table: `
Key Performance Indicator|Baseline 2017|Planned Targets 2018/19|Achieved Targets 2018/19|Remarks
No. of health facilities upgraded|4|10|7|Delayed funds
Km of road graded|120|300|342|Target surpassed
Proportion of children fully immunised (%)|71|80|78|2 outreach clinics were closed`,
    expected: `
name|a2017|t2019|a2019|.
No. of health facilities upgraded|4|10|7|
Km of road graded|120|300|342|
Proportion of children fully immunised [%]|71|80|78|`,
  }),
  real({
    id: 'new-zealand-service-performance',
    plan: 'a regional council of New Zealand, form of its statement of service performance',
    address: 'https://www.gw.govt.nz/',
    arranged: INVENTED,
    table: `
Measure|Result 2021/22|Target 2022/23|Result 2022/23|Status
Passenger boardings per head|28.4|≥ 40|36.1|Not achieved
Buses that leave on time|94.1%|95%|93.0%|Not achieved
Stopbanks rebuilt to standard|96%|100%|100%|Achieved
Compliance visits made|2,310|2,200|2,405|Achieved`,
    expected: `
name|a2022|t2023|a2023|.
Passenger boardings per head|28.4|≥40|36.1|
Buses that leave on time [%]|94.1|95|93.0|
Stopbanks rebuilt to standard [%]|96|100|100|
Compliance visits made|2310|2200|2405|`,
  }),
  real({
    id: 'census-estimates',
    plan: 'United States Census Bureau, form of a profile table with margins of error',
    address: 'https://data.census.gov/',
    arranged: INVENTED,
    table: `
Label|2021 Estimate|2021 Margin of Error|2022 Estimate|2022 Margin of Error
Total households|31,204|±612|31,980|±645
Average household size|2.41|±0.05|2.38|±0.04`,
    expected: `
name|.|.|.|.
Total households|?|!|?|!
Average household size|?|!|?|!`,
  }),
  real({
    id: 'regions-in-rows-years-in-columns',
    plan: 'Statistics Norway, form of a table of regions by year',
    address: 'https://www.ssb.no/en/statbank/',
    arranged: INVENTED,
    csv: `"Registered unemployed, per cent of the labour force, by region and year"

region,2020,2021,2022
Oslo,5.2,3.4,2.1
Viken,4.3,2.9,1.8
Rogaland,4.8,2.7,1.6
`,
    expected: `
#
#
place|a2020:Registered unemployed, per cent of the labour force, by region and year [%]|a2021:Registered unemployed, per cent of the labour force, by region and year [%]|a2022:Registered unemployed, per cent of the labour force, by region and year [%]
Oslo|5.2|3.4|2.1
Viken|4.3|2.9|1.8
Rogaland|4.8|2.7|1.6`,
  }),
  real({
    id: 'statistics-canada-full-table',
    plan: 'Statistics Canada, form of a full table as the site exports it',
    address: 'https://www150.statcan.gc.ca/t1/tbl1/en/tv.action',
    arranged: INVENTED,
    csv: `"REF_DATE","GEO","DGUID","Labour force characteristics","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2021","Canada","2016A000011124","Employment","Persons","249","thousands","3","v101","1.1","18865.4","","","","1"
"2021","Ontario","2016A000235","Employment","Persons","249","thousands","3","v102","2.1","7364.6","","","","1"
"2022","Canada","2016A000011124","Employment","Persons","249","thousands","3","v101","1.1","19612.7","","","","1"
"2022","Ontario","2016A000235","Employment","Persons","249","thousands","3","v102","2.1","7669.3","p","","","1"
`,
    expected: `
.|place|.|name|.|.|.|.|.|.|v|.|.|.|.
|Canada||Employment|||||||a2021=18865400||||
|Ontario||Employment|||||||a2021=7364600||||
|Canada||Employment|||||||a2022=19612700||||
|Ontario||Employment|||||||a2022=7669300||||`,
  }),
  real({
    id: 'labor-statistics-series',
    plan: 'United States Bureau of Labor Statistics, form of a series file',
    address: 'https://data.bls.gov/timeseries/',
    arranged: INVENTED,
    csv: `Series ID,Year,Period,Value
LNS14000000,2022,M01,4.0
LNS14000000,2022,M02,3.8
LNS14000000,2022,M03,3.6
`,
    expected: `
name|.|.|v
LNS14000000|||p2022-01=4.0
LNS14000000|||p2022-02=3.8
LNS14000000|||p2022-03=3.6`,
  }),
  real({
    id: 'humanitarian-exchange-tags',
    plan: 'Humanitarian Data Exchange, form of a file with a row of tags',
    address: 'https://data.humdata.org/',
    arranged: INVENTED,
    csv: `Region,Year,People in need,People reached
#adm1+name,#date+year,#affected+ind,#reached+ind
Afar,2021,1200000,640000
Amhara,2021,3900000,2100000
Afar,2022,1350000,700500
Amhara,2022,4100000,2205000
`,
    expected: `
#
place|.|v:People in need|v:People reached
Afar||a2021=1200000|a2021=640000
Amhara||a2021=3900000|a2021=2100000
Afar||a2022=1350000|a2022=700500
Amhara||a2022=4100000|a2022=2205000`,
  }),
  real({
    id: 'portal-metrics-with-target',
    plan: 'a city’s open data portal, form of its file of department metrics',
    address: 'https://data.lacity.org/',
    arranged: INVENTED,
    csv: `Department,Metric,Reporting Period,Value,Target
Fire,Median turnout time (seconds),2021-01-01T00:00:00.000,58,60
Fire,Median turnout time (seconds),2022-01-01T00:00:00.000,57,60
Library,Items lent per resident,2021-01-01T00:00:00.000,4.2,5
Library,Items lent per resident,2022-01-01T00:00:00.000,4.9,5
`,
    expected: `
.|name|.|a|t
|Median turnout time [seconds]||a2021=58|t2021=60
|Median turnout time [seconds]||a2022=57|t2022=60
|Items lent per resident||a2021=4.2|t2021=5
|Items lent per resident||a2022=4.9|t2022=5`,
  }),
  real({
    id: 'no-header-row',
    plan: 'a data extract without a header row, as scripts write it',
    address: 'https://data.gov.uk/',
    arranged: INVENTED,
    csv: `Forest area,ha,2019,1201.5
Forest area,ha,2020,1210.8
Forest area,ha,2021,1222.0
`,
    expected: `
Forest area [ha]|||a2019=1201.5
Forest area [ha]|||a2020=1210.8
Forest area [ha]|||a2021=1222.0`,
    columns: 'name|.|.|v',
  }),
  real({
    id: 'ireland-pxstat',
    plan: 'Central Statistics Office of Ireland, form of a PxStat file',
    address: 'https://data.cso.ie/',
    arranged: INVENTED,
    csv: `"STATISTIC","Statistic Label","TLIST(A1)","CensusYear","C02199V02655","Sex","UNIT","VALUE"
"B01","Population","2016","2016","-","Both sexes","Number","4761865"
"B01","Population","2016","2016","1","Male","Number","2354428"
"B01","Population","2022","2022","-","Both sexes","Number","5149139"
"B01","Population","2022","2022","1","Male","Number","2544549"
`,
    expected: `
.|name|.|.|.|.|.|v
|Population: Both sexes||||||a2016=4761865
|Population: Male||||||a2016=2354428
|Population: Both sexes||||||a2022=5149139
|Population: Male||||||a2022=2544549`,
  }),
  real({
    id: 'ons-time-series',
    plan: 'Office for National Statistics, form of a time series file',
    address: 'https://www.ons.gov.uk/employmentandlabourmarket',
    arranged: INVENTED,
    csv: `"Title","Unemployment rate (aged 16 and over)"
"CDID","ZZSX"
"PreUnit",""
"Unit","%"
"Release date","12-12-2023"
"2021","4.5"
"2022","3.7"
"2022 Q1","3.8"
"2022 Q2","3.8"
"2022 JAN","3.9"
"2022 FEB","3.8"
`,
    expected: `
#
#
#
#
#
|a2021=4.5
|a2022=3.7
|p2022-Q1=3.8
|p2022-Q2=3.8
|p2022-01=3.9
|p2022-02=3.8`,
    columns: '.|a2021:Unemployment rate (aged 16 and over) [%]',
  }),
  real({
    id: 'planner-export-semicolons',
    plan: 'a German city’s open data, form of a file in English with semicolons',
    address: 'https://opendata.dresden.de/',
    arranged: INVENTED,
    csv: `Indicator;Unit;Baseline 2018;Actual 2022;Target 2030
Share of cycling trips;%;18,4;20,1;25
Installed solar capacity;MWp;41,75;88,2;1.200,5
Residents;persons;563.011;569.173;590.000
`,
    expected: `
name|.|a2018|a2022|t2030
Share of cycling trips [%]||18.4|20.1|25
Installed solar capacity [MWp]||41.75|88.2|1200.5
Residents [人]||563011|569173|590000`,
  }),
  real({
    id: 'national-sdg-review',
    plan: 'a voluntary national review of the Sustainable Development Goals, form of its annex',
    address: 'https://hlpf.un.org/vnrs',
    arranged: INVENTED,
    table: `
Indicator|Unit|Baseline year|Baseline value|Latest year|Latest value|2030 target
Population using safely managed water|%|2015|61.2|2021|68.9|100
Maternal mortality ratio|per 100,000 live births|2014|176|2020|142|70
Seats held by women in parliament|%|2015|18.5|2023|27.1|50
Installed renewable capacity|MW|2016|1,204|2022|2,310|4,000`,
    expected: `
name|.|.|.|.|.|t2030
Population using safely managed water [%]|||a2015=61.2||a2021=68.9|100
Maternal mortality ratio|||a2014=176||a2020=142|70
Seats held by women in parliament [%]|||a2015=18.5||a2023=27.1|50
Installed renewable capacity [MW]|||a2016=1204||a2022=2310|4000`,
  }),
  real({
    id: 'water-company-commitments',
    plan: 'a water company in England, form of its performance commitments',
    address: 'https://www.ofwat.gov.uk/',
    arranged: INVENTED,
    table: `
Performance commitment|Unit|2020-21 actual|2021-22 actual|2022-23 target|2022-23 actual|Met?
Leakage|Ml/d|182.4|178.0|171.5|174.9|No
Supply interruptions|hh:mm:ss|00:06:12|00:05:48|00:05:45|00:05:30|Yes
Internal sewer flooding|per 10,000 connections|1.98|1.74|1.58|1.49|Yes
Customer contacts about quality|per 1,000 population|1.12|1.06|0.98|1.01|No`,
    expected: `
name|.|a2021|a2022|t2023|a2023|.
Leakage [Ml/d]||182.4|178.0|171.5|174.9|
Supply interruptions||?|?|?|?|
Internal sewer flooding||1.98|1.74|1.58|1.49|
Customer contacts about quality||1.12|1.06|0.98|1.01|`,
  }),
  real({
    id: 'university-strategy',
    plan: 'a university in the United Kingdom, form of the indicators of its strategy',
    address: 'https://www.ed.ac.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2019/20|2020/21|2021/22|Target 2025/26
Undergraduate satisfaction (%)|79|76|78|85
Research income (£m)|286.4|301.2|318.7|380
Scope 1 and 2 emissions (tCO2e)|61,200|54,870|55,110|35,000
World ranking|20th|16th|15th|Top 15`,
    expected: `
name|a2020|a2021|a2022|t2026
Undergraduate satisfaction [%]|79|76|78|85
Research income [GBP]|286400000|301200000|318700000|380000000
Scope 1 and 2 emissions|61200|54870|55110|35000
World ranking|?|?|?|?`,
  }),
  real({
    id: 'road-safety-by-year',
    plan: 'a state department of transportation, form of its safety performance by year',
    address: 'https://www.fhwa.dot.gov/tpm/',
    arranged: INVENTED,
    csv: `Year,Fatalities,Serious injuries,Fatality target
2019,512,2410,520
2020,498,2265,515
2021,543,2388,510
`,
    expected: `
.|v:Fatalities|v:Serious injuries|v:Fatalities
|a2019=512|a2019=2410|t2019=520
|a2020=498|a2020=2265|t2020=515
|a2021=543|a2021=2388|t2021=510`,
  }),
  real({
    id: 'global-health-estimates',
    plan: 'a global health observatory, form of a file of estimates with bounds',
    address: 'https://www.who.int/data/gho',
    arranged: INVENTED,
    csv: `Location,Period,Indicator,Dim1,Value,Low,High
Kenya,2018,Under-five mortality rate (per 1000 live births),Both sexes,43.2,38.1,49.0
Kenya,2019,Under-five mortality rate (per 1000 live births),Both sexes,41.9,36.0,48.8
Ghana,2018,Under-five mortality rate (per 1000 live births),Both sexes,47.9,43.3,53.0
Ghana,2019,Under-five mortality rate (per 1000 live births),Both sexes,46.2,41.0,52.1
`,
    expected: `
place|.|name|.|v|.|.
Kenya||Under-five mortality rate [per 1000 live births]||a2018=43.2|!|!
Kenya||Under-five mortality rate [per 1000 live births]||a2019=41.9|!|!
Ghana||Under-five mortality rate [per 1000 live births]||a2018=47.9|!|!
Ghana||Under-five mortality rate [per 1000 live births]||a2019=46.2|!|!`,
  }),
];
