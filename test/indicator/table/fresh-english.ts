import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms of publishers in English, each written down with its reading before the reader saw it. */
export const freshEnglish: readonly RealTable[] = [
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
place|p2021-06:Unemployment rate, by state|p2022-06:Unemployment rate, by state|p2023-06:Unemployment rate, by state
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
];
