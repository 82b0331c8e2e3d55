import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'un-country-progress-form',
    plan: 'an agency of the UN, form of countries with latest value, its year and the goal of 2030',
    address: 'https://www.unicef.org/',
    arranged: INVENTED,
    table: `
Births attended by skilled health personnel (%)|<|<|<|<
Country|Baseline 2015|Latest value|Latest year|2030 target
Nepal|58|80|2022|90
Ghana|74|86|2021|95
Peru|90|95|2022|98`,
    columns: 'place|a2015|a2022|.|t2030',
    expected: `
#
#
Nepal|58|80|.|90
Ghana|74|a2021=86|.|95
Peru|90|95|.|98`,
  }),
  real({
    id: 'tsv-energy-by-source-form',
    plan: 'an energy agency, form of sources by year pasted from a spreadsheet with a total',
    address: 'https://www.iea.org/',
    arranged: INVENTED,
    csv: `Electricity generation (GWh)\t\t\t
Source\t2020\t2021\t2022
Hydro\t5,120\t4,870\t5,304
Wind\t2,215\t2,640\t3,018
Total\t9,811\t9,954\t10,702
`,
    columns: 'name|a2020|a2021|a2022',
    expected: `
#
#
Hydro [GWh]|5120|4870|5304
Wind [GWh]|2215|2640|3018
Total [GWh]|9811|9954|10702`,
  }),
  real({
    id: 'survey-shares-with-margin-form',
    plan: 'a statistics office, form of shares with their margin of error',
    address: 'https://www.census.gov/',
    arranged: INVENTED,
    table: `
County|Poverty rate 2022 (%)|Margin of error (±)|Median income 2022 ($)
Adair|14.2|1.1|52,340
Boone|9.8|0.7|68,115
Clark|12.5|1.4|57,902`,
    columns: 'place|a2022:Poverty rate [%]|!|a2022:Median income [$]',
    expected: `
#
Adair|14.2|!|52340
Boone|9.8|!|68115
Clark|12.5|!|57902`,
  }),
  real({
    id: 'transport-strategy-trajectory-form',
    plan: 'a transport strategy, form of its trajectory with outcome, base and two targets in words of years',
    address: 'https://www.transport.gov.scot/',
    arranged: INVENTED,
    table: `
Outcome|Metric|Observed 2019|Observed 2022|Trajectory 2024|Target 2030
Safe|Killed or seriously injured|3,905|3,612|2,900|1,700
Green|Electric buses in fleet (%)|3|14|30|80
Efficient|Bus journey time (minutes per km)|3.4|3.6|3.3|3.0`,
    columns: '.|name|a2019|a2022|t2024|t2030',
    expected: `
#
.|Killed or seriously injured|3905|3612|2900|1700
.|Electric buses in fleet [%]|3|14|30|80
.|Bus journey time|3.4|3.6|3.3|3`,
  }),
  real({
    id: 'housing-association-scorecard-form',
    plan: 'a housing association, form of its scorecard with actual and target of last and this year',
    address: 'https://www.housing.org.uk/',
    arranged: INVENTED,
    table: `
KPI|2022/23 Actual|2022/23 Target|2023/24 Actual|2023/24 Target|Status|Trend
Rent collected (%)|99.1|99.5|99.6|99.5|●|↑
Average relet time (days)|41.2|35|38.0|35|●|↑
Repairs completed right first time (%)|88.4|90|91.2|90|●|↑`,
    columns: 'name|a2023|t2023|a2024|t2024|.|.',
    expected: `
#
Rent collected [%]|99.1|99.5|99.6|99.5|.|.
Average relet time [days]|41.2|35|38|35|.|.
Repairs completed right first time [%]|88.4|90|91.2|90|.|.`,
  }),
  real({
    id: 'city-budget-measures-form',
    plan: 'a US city, form of the measures in its budget with actuals, adopted, estimated and proposed',
    address: 'https://www.denvergov.org/',
    arranged: INVENTED,
    table: `
Performance Measures|FY2021 Actual|FY2022 Actual|FY2023 Target|FY2023 Estimate|FY2024 Target
Lane miles resurfaced|212|240|250|246|260
Calls answered within 60 seconds|71%|68%|80%|75%|80%
Trees planted|3,410|4,120|4,500|4,480|5,000`,
    columns: 'name|a2021|a2022|t2023|e2023|t2024',
    expected: `
#
Lane miles resurfaced|212|240|250|246|260
Calls answered within 60 seconds [%]|71|68|80|75|80
Trees planted|3410|4120|4500|4480|5000`,
  }),
  real({
    id: 'sdg-national-review-form',
    plan: 'a country’s voluntary review, form of goals with indicator, base, latest value and national target',
    address: 'https://hlpf.un.org/',
    arranged: INVENTED,
    table: `
SDG|Indicator|2015|2018|2021|Target 2030
3|Maternal mortality ratio (per 100,000 live births)|258|239|174|70
4|Primary completion rate (%)|72.1|75.6|78.0|100
7|Access to electricity (%)|60.8|74.7|81.2|100`,
    columns: '.|name|a2015|a2018|a2021|t2030',
    expected: `
#
.|Maternal mortality ratio|258|239|174|70
.|Primary completion rate [%]|72.1|75.6|78|100
.|Access to electricity [%]|60.8|74.7|81.2|100`,
  }),
  real({
    id: 'counties-rank-and-value-form',
    plan: 'a health ranking, form of counties with values of two years and ranks',
    address: 'https://www.countyhealthrankings.org/',
    arranged: INVENTED,
    table: `
Adult obesity (%)|<|<|<|<
County|2018|2022|Rank 2018|Rank 2022
Marion|33.1|36.4|21|24
Lake|29.8|31.0|8|9
Hancock|27.4|28.2|3|4`,
    columns: 'place|a2018|a2022|!|!',
    expected: `
#
#
Marion|33.1|36.4|!|!
Lake|29.8|31|!|!
Hancock|27.4|28.2|!|!`,
  }),
  real({
    id: 'monthly-csv-wide-measures-form',
    plan: 'a bike share, form of its months with several measures',
    address: 'https://citibikenyc.com/system-data',
    arranged: INVENTED,
    csv: `month,trips,active_members,average_trip_minutes
2023-05,412330,58120,14.2
2023-06,455901,60244,14.9
2023-07,471228,61870,15.1
`,
    columns: '.|p2023-05:trips|p2023-05:active_members|p2023-05:average_trip_minutes',
    expected: `
#
.|p2023-05=412330|p2023-05=58120|p2023-05=14.2
.|p2023-06=455901|p2023-06=60244|p2023-06=14.9
.|p2023-07=471228|p2023-07=61870|p2023-07=15.1`,
  }),
  real({
    id: 'long-csv-baseline-target-rows-form',
    plan: 'an aid project, form of a long file with kind of value and date of each',
    address: 'https://iatistandard.org/',
    arranged: INVENTED,
    csv: `Indicator,Location,Type,Year,Value
Wells drilled,Turkana,Baseline,2020,12
Wells drilled,Turkana,Target,2024,60
Wells drilled,Turkana,Actual,2023,41
Wells drilled,Garissa,Baseline,2020,8
Wells drilled,Garissa,Target,2024,45
Wells drilled,Garissa,Actual,2023,47
`,
    columns: 'name|place|.|.|a2020',
    expected: `
#
Wells drilled|Turkana|.|.|a2020=12
Wells drilled|Turkana|.|.|t2024=60
Wells drilled|Turkana|.|.|a2023=41
Wells drilled|Garissa|.|.|a2020=8
Wells drilled|Garissa|.|.|t2024=45
Wells drilled|Garissa|.|.|a2023=47`,
  }),
  real({
    id: 'energy-balance-units-in-title-form',
    plan: 'an energy statistics office, form of fuels by year with a projection',
    address: 'https://www.eia.gov/outlooks/',
    arranged: INVENTED,
    table: `
Primary energy consumption (PJ)|<|<|<|<
Fuel|2019|2021|2023 (provisional)|2030 (projected)
Natural gas|1,482|1,530|1,377|1,050
Coal|406|388|291|60
Renewables|512|577|664|1,020`,
    columns: 'name|a2019|a2021|a2023|e2030',
    expected: `
#
#
Natural gas [PJ]|1482|1530|1377|!
Coal [PJ]|406|388|291|!
Renewables [PJ]|512|577|664|!`,
  }),
  real({
    id: 'markdown-places-across-form',
    plan: 'an alliance of cities, form of its indicators in Markdown with a column for each city',
    address: 'https://github.com/topics/cities',
    arranged: INVENTED,
    csv: `| Indicator (2023) | Bergen | Oslo | Tromsø |
|---|---:|---:|---:|
| Public transport share (%) | 21.4 | 30.2 | 14.8 |
| Green space per resident (m²) | 88 | 46 | 120 |
| Household waste (kg per person) | 362 | 318 | 401 |
`,
    options: { places: ['Bergen', 'Oslo', 'Tromsø'].map((name) => ({ id: name, name })) },
    columns: 'name|a2023:@Bergen|a2023:@Oslo|a2023:@Tromsø',
    expected: `
#
#
Public transport share [%]|21.4|30.2|14.8
Green space per resident [m²]|88|46|120
Household waste|362|318|401`,
  }),
  real({
    id: 'school-district-goals-form',
    plan: 'a school district, form of its goals with base, yearly goals and end in school years',
    address: 'https://www.sfusd.edu/',
    arranged: INVENTED,
    table: `
Measure|Baseline 2021-22|Year 1 Target 2022-23|Year 1 Actual 2022-23|Year 2 Target 2023-24|Year 3 Target 2024-25
Students reading at grade level (%)|52|55|54.1|60|66
Students chronically absent (%)|29|25|26.3|20|15`,
    columns: 'name|a2022|t2023|a2023|t2024|t2025',
    expected: `
#
Students reading at grade level [%]|52|55|54.1|60|66
Students chronically absent [%]|29|25|26.3|20|15`,
  }),
  real({
    id: 'ministry-logframe-milestones-form',
    plan: 'a ministry, form of a logical framework with means of verification and milestones',
    address: 'https://www.gov.uk/guidance/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline (2020)|Milestone 1 (2022)|Milestone 2 (2023)|Target (2025)|Means of verification
Outcome 1|Girls completing grade 6|41,200|48,000|53,000|65,000|School census
Output 1.1|Teachers trained|0|1,200|2,400|4,000|Training records
Output 1.2|Schools with safe water (%)|38|50|60|85|Survey`,
    columns: '.|name|a2020|t2022|t2023|t2025|.',
    expected: `
#
.|Girls completing grade 6|41200|48000|53000|65000|.
.|Teachers trained|0|1200|2400|4000|.
.|Schools with safe water [%]|38|50|60|85|.`,
  }),
  real({
    id: 'en-council-corporate-kpis-good-is-form',
    plan: 'an English district council, form of its corporate plan measures with RAG and direction of travel',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance measure|Good is|2022/23 outturn|2023/24 outturn|2024/25 target|RAG|Direction of travel
CP01|Household waste sent for reuse, recycling or composting|High|44.1%|45.3%|47%|A|↑
CP02|Households in temporary accommodation|Low|212|238|No more than 200|R|↓
CP03|Average days to process new housing benefit claims|Low|19.4|17.2|≤ 16|G|↑
CP04|Residents satisfied with the area as a place to live|High|n/a|79%|At least 80%|G|–
CP05|Council tax collected in year|High|97.12%|97.30%|97.5%|A|↑
CP06|Affordable homes completed|High|141|96|TBC|R|↓`,
    columns: '.|name|.|a2023|a2024|t2025|.|.',
    better:
      'higher: Household waste sent for reuse, recycling or composting / Residents satisfied with the area as a place to live / Council tax collected in year / Affordable homes completed; lower: Households in temporary accommodation / Average days to process new housing benefit claims',
    expected: `
#
.|Household waste sent for reuse, recycling or composting [%]|.|44.1|45.3|47|.|.
.|Households in temporary accommodation|.|212|238|≤200|.|.
.|Average days to process new housing benefit claims|.|19.4|17.2|≤16|.|.
.|Residents satisfied with the area as a place to live [%]|.|.|79|≥80|.|.
.|Council tax collected in year [%]|.|97.12|97.30|97.5|.|.
.|Affordable homes completed|.|141|96|.|.|.`,
  }),
  real({
    id: 'en-us-state-dmv-measures-form',
    plan: 'a US state, form of its performance budget with groups of measures',
    address: 'https://www.budget.ny.gov/',
    arranged: INVENTED,
    table: `
Department of Motor Vehicles – Performance Measures|<|<|<|<
Measure|FY 2023 Actual|FY 2024 Actual|FY 2025 Estimate|FY 2026 Target
OUTCOME|<|<|<|<
Customers served within 30 minutes|68.5%|71.2%|72.0%|75.0%
Average wait time in field offices (minutes)|34|29|28|25
OUTPUT|<|<|<|<
Driver licenses issued|1,204,311|1,188,090|1,195,000|1,200,000
EFFICIENCY|<|<|<|<
Cost per transaction|$18.42|$18.97|$19.10|$18.50`,
    columns: 'name|a2023|a2024|e2025|t2026',
    expected: `
#
#
#
Customers served within 30 minutes [%]|68.5|71.2|72|75
Average wait time in field offices [minutes]|34|29|28|25
#
Driver licenses issued|1204311|1188090|1195000|1200000
#
Cost per transaction [$]|18.42|18.97|19.10|18.50`,
  }),
  real({
    id: 'en-au-annual-performance-statement-form',
    plan: 'an Australian agency, form of its annual performance statement, the target year in the caption',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Table 3.2: Annual performance statement 2024–25|<|<|<|<|<
Performance measure|Target|Result 2024–25|Result 2023–24|Result 2022–23|Status
Calls answered within 5 minutes|≥80%|84.6%|83.0%|81.2%|Achieved
Freedom of information requests decided on time|≥90%|88.4%^(a)|91%|93%|Not achieved
Median time to decide a claim (days)|Up to 45 days|41|47|52|Achieved
Stakeholders rating engagement as good or very good|Increase|70%|68%|n/a|Achieved
Regional outreach visits|24|26|New measure|-|Achieved
(a) Affected by a system outage in March 2025.|<|<|<|<|<`,
    columns: 'name|t2025|a2025|a2024|a2023|.',
    expected: `
#
#
Calls answered within 5 minutes [%]|≥80|84.6|83|81.2|.
Freedom of information requests decided on time [%]|≥90|88.4|91|93|.
Median time to decide a claim [days]|≤45|41|47|52|.
Stakeholders rating engagement as good or very good [%]|.|70|68|.|.
Regional outreach visits|24|26|.|.|.
#`,
  }),
  real({
    id: 'en-nhs-integrated-report-months-form',
    plan: 'an NHS trust, form of its integrated performance report with months and a standing standard',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Metric|Standard|Apr-25|May-25|Jun-25|Jul-25|Variation
A&E patients seen within 4 hours|78%|74.1%|75.0%|76.3%|75.8%|↗ Improving
Ambulance handovers over 60 minutes|0|112|96|101|87|↘ Improving
Cancer 62-day standard|≥ 75%|66.0%|67.4%|65.9%|-|→ Common cause
VTE risk assessment completed|95%|95.6%|96.1%|94.8%|95.2%|→ Common cause
Staff sickness absence|4.5%|5.1%|4.9%|4.8%|4.9%|→ Common cause`,
    columns: 'name|?|p2025-04|p2025-05|p2025-06|p2025-07|.',
    expected: `
#
A&E patients seen within 4 hours [%]|?|74.1|75|76.3|75.8|.
Ambulance handovers over 60 minutes|?|112|96|101|87|.
Cancer 62-day standard [%]|?|66|67.4|65.9|.|.
VTE risk assessment completed [%]|?|95.6|96.1|94.8|95.2|.
Staff sickness absence [%]|?|5.1|4.9|4.8|4.9|.`,
  }),
  real({
    id: 'en-donor-logframe-planned-achieved-form',
    plan: 'a donor, form of a logframe with planned and achieved rows under each indicator',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Output indicator|<|Baseline (2021)|Milestone 1 (2023)|Milestone 2 (2025)|Target (2027)
1.1 Farmers trained in climate-smart practices|Planned|0|4,000|9,000|15,000
^|Achieved|^|4,312|8,655|
1.2 Households reporting food security|Planned|38%|45%|55%|65%
^|Achieved|^|41%|TBC|
1.3 Women-led cooperatives registered|Planned|12 (2020)|20|35|50
^|Achieved|^|23|37|
Source: programme monitoring records and annual household survey|<|<|<|<|<`,
    columns: 'name|.|a2021|t2023|t2025|t2027',
    expected: `
#
Farmers trained in climate-smart practices|.|0|4000|9000|15000
Farmers trained in climate-smart practices|.|.|a2023=4312|a2025=8655|.
Households reporting food security [%]|.|38|45|55|65
Households reporting food security [%]|.|.|a2023=41|.|.
Women-led cooperatives registered|.|a2020=12|20|35|50
Women-led cooperatives registered|.|.|a2023=23|a2025=37|.
#`,
  }),
  real({
    id: 'en-company-esg-targets-own-baseline-years-form',
    plan: 'a listed company, form of its sustainability targets, each with its own baseline year and date',
    address: 'https://www.londonstockexchange.com/',
    arranged: INVENTED,
    table: `
Metric|Baseline year|Baseline|FY23|FY24|Progress vs baseline|Target
Scope 1 and 2 emissions (tCO2e)|FY19|412,300|318,450|287,100|(30%)|50% reduction by 2030
Renewable electricity share|FY20|24%|61%|72%|+48pp|100% by 2027
Lost-time injury frequency rate|FY19|1.42|0.97|0.88|(38%)|<0.5 by 2030
Women in senior leadership|FY20|28%|34%|36%|+8pp|40–45% by 2030
Water withdrawal intensity (m³ per tonne)|FY19|3.6|3.1|2.9|(19%)|TBC`,
    columns: 'name|.|v|a2023|a2024|!|v',
    expected: `
#
Scope 1 and 2 emissions [tCO2e]|.|a2019=412300|318450|287100|!|?
Renewable electricity share [%]|.|a2020=24|61|72|!|t2027=100
Lost-time injury frequency rate|.|a2019=1.42|0.97|0.88|!|t2030=<0.5
Women in senior leadership [%]|.|a2020=28|34|36|!|t2030=40–45
Water withdrawal intensity|.|a2019=3.6|3.1|2.9|!|.`,
  }),
  real({
    id: 'en-university-kpis-latest-without-year-form',
    plan: 'a university, form of its strategy measures with a latest figure of no stated year',
    address: 'https://www.officeforstudents.org.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|Baseline⏎(2020/21)|Latest|Target⏎(2027/28)|Status
Undergraduate continuation rate|91.8%|93.4%|95%|On track
Graduates in highly skilled work or further study|74%|77.2%|At least 80%|On track
Research income per academic FTE|£48.2k|£55.1k|£65k|At risk
Carbon emissions, scope 1 and 2 (tCO2e)|18,450|14,120|Halve|On track
Gender pay gap (median)|17.6%|14.9%|<10%|At risk
Staff recommending the university as a place to work|–|68%|75%|New`,
    columns: 'name|a2021|?|t2028|.',
    expected: `
#
Undergraduate continuation rate [%]|91.8|?|95|.
Graduates in highly skilled work or further study [%]|74|?|≥80|.
Research income per academic FTE [GBP]|48200|?|65000|.
Carbon emissions, scope 1 and 2 [tCO2e]|18450|?|.|.
Gender pay gap (median) [%]|17.6|?|<10|.
Staff recommending the university as a place to work [%]|.|?|75|.`,
  }),
  real({
    id: 'en-police-quarters-and-totals-form',
    plan: 'a police force, form of its crimes by quarter with totals and change',
    address: 'https://www.police.uk/',
    arranged: INVENTED,
    table: `
Recorded crime|Q1 2024|Q2 2024|Q3 2024|Q4 2024|Total 2024|Total 2023|Change|% change
Violence against the person|3,412|3,598|3,701|3,455|14,166|13,872|294|2.1%
Residential burglary|512|478|455|530|1,975|2,204|-229|-10.4%
Shoplifting|702|745|790|811|3,048|2,611|437|16.7%
Robbery|96|101|88|93|378|391|-13|-3.3%
All of the above|4,722|4,922|5,034|4,889|19,567|19,078|489|2.6%`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024|a2023|!|!',
    expected: `
#
Violence against the person|3412|3598|3701|3455|14166|13872|!|!
Residential burglary|512|478|455|530|1975|2204|!|!
Shoplifting|702|745|790|811|3048|2611|!|!
Robbery|96|101|88|93|378|391|!|!
All of the above|4722|4922|5034|4889|19567|19078|!|!`,
  }),
  real({
    id: 'en-us-city-budget-projection-variance-form',
    plan: 'a US city, form of its general fund by function with year-end projection and variance',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
General Fund expenditure by function ($ in thousands)|<|<|<|<|<|<
Function|FY 2023⏎Actual|FY 2024⏎Adopted budget|FY 2024⏎Year-end projection|Variance|FY 2025⏎Proposed|% change
Public safety|$ 84,210|$ 88,950|$ 90,120|$ (1,170)|$ 93,400|5.0%
Parks and recreation|12,045|12,800|12,310|490|13,150|2.7%
Library services|6,388|6,900|6,742|158|7,015|1.7%
Debt service|9,120|9,120|9,120|–|8,760|(3.9%)
Subtotal, operating|111,763|117,770|118,292|(522)|122,325|3.9%
Net transfers from reserves|(1,240)|(900)|(1,050)|150|(600)|n/a`,
    columns: 'name|a2023|t2024|e2024|!|?|!',
    expected: `
#
#
Public safety [$]|84210000|88950000|90120000|!|?|!
Parks and recreation [$]|12045000|12800000|12310000|!|?|!
Library services [$]|6388000|6900000|6742000|!|?|!
Debt service [$]|9120000|9120000|9120000|.|?|!
Subtotal, operating [$]|111763000|117770000|118292000|!|?|!
Net transfers from reserves [$]|-1240000|-900000|-1050000|!|?|.`,
  }),
  real({
    id: 'en-local-transport-plan-mode-share-sample-form',
    plan: 'a combined authority, form of mode shares from censuses and a survey with its sample, and targets',
    address: 'https://www.tfgm.com/',
    arranged: INVENTED,
    table: `
Table 5: Main mode of travel to work and plan targets|<|<|<|<|<
Mode|2011 Census|2021 Census|2024 survey|<|2031 target
^|^|^|%|Sample size (n)|^
Walk|11.2%|12.9%|13.8|1,204|16%
Cycle|3.4%|4.1%|4.6|401|8–10%
Bus|7.9%|5.2%|6.0|523|At least 8%
Train or tram|4.8%|2.9%|..|..|6%
Car or van|61.5%|58.3%|57.1|4,982|No more than 50%`,
    columns: 'name|a2011|a2021|a2024|!|t2031',
    expected: `
#
#
#
Walk [%]|11.2|12.9|13.8|!|16
Cycle [%]|3.4|4.1|4.6|!|8–10
Bus [%]|7.9|5.2|6|!|≥8
Train or tram [%]|4.8|2.9|.|.|6
Car or van [%]|61.5|58.3|57.1|!|≤50`,
  }),
  real({
    id: 'en-wikipedia-wind-by-country-form',
    plan: 'Wikipedia, form of a list of countries with rank, years under a group and note marks',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Rank|Country|Installed wind capacity (MW)[1]|<|<|Share of electricity (2023)[3]
^|^|2021|2022|2023|^
1|Denmark|7,014|7,100|7,482[a]|57.7%
2|Ireland|4,339|4,622|4,744|35%
3|Uruguay|1,520|1,521|1,517|33.1%
4|Portugal|5,612|5,671|5,730[b]|28.5%
5|Lithuania|671|814|1,287|n/a
—|World|824,000|899,000|1,015,000|7.8%`,
    columns:
      '!|place|a2021:Installed wind capacity [MW]|a2022:Installed wind capacity [MW]|a2023:Installed wind capacity [MW]|a2023:Share of electricity [%]',
    expected: `
#
#
!|Denmark|7014|7100|7482|57.7
!|Ireland|4339|4622|4744|35
!|Uruguay|1520|1521|1517|33.1
!|Portugal|5612|5671|5730|28.5
!|Lithuania|671|814|1287|.
.|World|824000|899000|1015000|7.8`,
  }),
];
