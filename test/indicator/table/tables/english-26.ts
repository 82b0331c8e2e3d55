import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-authority-monitoring-report-local-plan-indicators-policy-merged-down-plan-target-with-by-year-in-cell-five-monitoring-years-trend',
    plan: 'an English district council, form of the authority monitoring report on its local plan: policy merged downwards, plan target with its year in the cell or a standing target without one, five monitoring years, trend, a minus floorspace, a note row',
    address: 'https://www.huntingdonshire.gov.uk/',
    arranged: INVENTED,
    table: `
Authority Monitoring Report 2025/26: Local Plan to 2036 indicators|<|<|<|<|<|<|<|<
Policy|Indicator|Local Plan target|2021/22|2022/23|2023/24|2024/25|2025/26|Trend
LP2|Net dwellings completed|780 a year|742|811|695|604|758|▲
^|Net dwellings completed since 2016 (cumulative)|15,600 by 2036|4,518|5,329|6,024|6,628|7,386|▲
^|Deliverable housing land supply (years)|≥ 5|5.4|5.9|5.1|4.3|5.2|▲
LP24|Affordable homes completed|255 a year|214|287|243|171|268|▲
^|Affordable homes as a share of completions on qualifying sites|40%|31.2%|37.6%|36.4%|29.8%|38.1%|▲
LP26|Plots granted permission for self-build and custom housing|No target|64|71|58|83|79|▼
LP27|Gypsy and Traveller pitches completed|–|2|0|4|1|3|▲
LP18|Net employment floorspace completed (sq m)|–|4,120|-1,865|7,340|2,910|5,455|▲
LP21|Vacant units in primary shopping frontages|Below 10%|11.4%|12.7%|10.9%|9.6%|9.2%|▲
LP30|Major permissions securing biodiversity net gain|100% by 2027|n/a|n/a|22.5%|61.3%|88.0%|▲
Note: biodiversity net gain has been mandatory for major sites since February 2024.|<|<|<|<|<|<|<|<`,
    columns: '.|name|t2036|a2022|a2023|a2024|a2025|a2026|.',
    expected: `
#
#
.|Net dwellings completed|?|742|811|695|604|758|.
.|Net dwellings completed since 2016 (cumulative)|15600|4518|5329|6024|6628|7386|.
.|Deliverable housing land supply [years]|t2026=≥5|5.4|5.9|5.1|4.3|5.2|.
.|Affordable homes completed|?|214|287|243|171|268|.
.|Affordable homes as a share of completions on qualifying sites [%]|t2026=40|31.2|37.6|36.4|29.8|38.1|.
.|Plots granted permission for self-build and custom housing|.|64|71|58|83|79|.
.|Gypsy and Traveller pitches completed|.|2|0|4|1|3|.
.|Net employment floorspace completed [sq m]|.|4120|-1865|7340|2910|5455|.
.|Vacant units in primary shopping frontages [%]|t2026=<10|11.4|12.7|10.9|9.6|9.2|.
.|Major permissions securing biodiversity net gain [%]|t2027=100|.|.|22.5|61.3|88.0|.
#`,
  }),
  real({
    id: 'en-combined-authority-transport-dashboard-mode-merged-down-three-months-same-month-last-year-change-target-of-year-rag',
    plan: 'an English combined authority, form of the monthly performance dashboard of its transport arm: mode merged downwards, three short months, the same month of last year, change in percent or points, target of the year, RAG, (000s) and £ in names and cells',
    address: 'https://www.tfwm.org.uk/',
    arranged: INVENTED,
    table: `
Network performance dashboard – August 2026|<|<|<|<|<|<|<|<
Mode|Measure|Jun-26|Jul-26|Aug-26|Aug-25|Change on Aug-25|Target 2026/27|RAG
Bus|Journeys (000s)|20,418|19,873|17,946|17,520|+2.4%|–|–
^|Services running on time (%)|81.7|80.9|84.2|82.6|+1.6 pts|85.0|Amber
^|Lost mileage (%)|0.9|1.2|0.8|1.4|-0.6 pts|≤ 1.0|Green
^|Passengers satisfied with their last journey (%)|n/a|86|n/a|n/a|n/a|88|–
Metro|Journeys (000s)|712|748|689|641|+7.5%|–|–
^|Service reliability (%)|98.4|97.1|98.9|96.3|+2.6 pts|98.5|Green
^|Average wait of passengers (minutes)|5.2|5.6|5.1|6.4|-20.3%|5.5|Green
Rail|Trains arriving within three minutes of schedule (%)|68.3|66.0|71.5|69.2|+2.3 pts|72.0|Amber
^|Trains cancelled (%)|4.1|5.3|3.6|4.8|-1.2 pts|3.0|Red
Cycle hire|Hires|41,386|47,205|44,918|38,664|+16.2%|–|–
Customer|Complaints per 100,000 journeys|3.7|4.0|3.2|3.9|-17.9%|3.5|Green
^|Average cost of handling a call|£4.82|£4.75|£4.91|£5.20|-5.6%|£4.80|Amber`,
    columns: '.|name|p2026-06|p2026-07|p2026-08|p2025-08|.|t2027|.',
    expected: `
#
#
.|Journeys: Bus|20418000|19873000|17946000|17520000|!|.|.
.|Services running on time: Bus [%]|81.7|80.9|84.2|82.6|!|85.0|.
.|Lost mileage: Bus [%]|0.9|1.2|0.8|1.4|!|≤1.0|.
.|Passengers satisfied with their last journey: Bus [%]|.|86|.|.|.|88|.
.|Journeys: Metro|712000|748000|689000|641000|!|.|.
.|Service reliability: Metro [%]|98.4|97.1|98.9|96.3|!|98.5|.
.|Average wait of passengers: Metro [minutes]|5.2|5.6|5.1|6.4|!|5.5|.
.|Trains arriving within three minutes of schedule: Rail [%]|68.3|66.0|71.5|69.2|!|72.0|.
.|Trains cancelled: Rail [%]|4.1|5.3|3.6|4.8|!|3.0|.
.|Hires: Cycle hire|41386|47205|44918|38664|!|.|.
.|Complaints per 100,000 journeys: Customer|3.7|4.0|3.2|3.9|!|3.5|.
.|Average cost of handling a call: Customer [GBP]|4.82|4.75|4.91|5.20|!|4.80|.`,
  }),
  real({
    id: 'en-california-local-control-and-accountability-plan-metric-number-baseline-year-1-and-year-2-outcome-target-for-year-3-outcome-current-difference',
    plan: 'a California school district, form of the measuring and reporting results tables of its local control and accountability plan: goal rows, metric number, baseline, outcomes of year 1 and 2, target for year 3 with the school years under the heads, difference from baseline, one baseline of another school year',
    address: 'https://www.fresnounified.org/',
    arranged: INVENTED,
    table: `
Metric #|Metric|Baseline⏎(2023-24)|Year 1 Outcome⏎(2024-25)|Year 2 Outcome⏎(2025-26)|Target for Year 3 Outcome⏎(2026-27)|Current Difference from Baseline
Goal 1: Improve academic performance at challenging levels|<|<|<|<|<|<
1.1|Students meeting or exceeding standard in English language arts, all students|33.2%|34.8%|36.1%|40%|+2.9%
1.2|Students meeting or exceeding standard in mathematics, all students|23.3%|24.7%|26.0%|30%|+2.7%
1.3|Distance from standard in mathematics, English learners (points)|-98.6|-95.4|-91.8|-80|+6.8
1.4|English learners making progress toward proficiency|45.7%|44.1%|47.9%|55%|+2.2%
1.5|English learner reclassification rate|8.4% (2022-23)|9.6%|10.3%|12%|+1.9%
Goal 2: Expand student-centered and real-world learning experiences|<|<|<|<|<|<
2.1|Four-year cohort graduation rate|87.9%|88.6%|89.3%|91%|+1.4%
2.2|Graduates completing A-G requirements|54.0%|55.7%|57.2%|62%|+3.2%
2.3|Students enrolled in career technical education pathways|9,418|10,106|10,775|12,000|+1,357
Goal 3: Increase student engagement in their school and community|<|<|<|<|<|<
3.1|Chronic absenteeism rate, kindergarten to grade 8|35.1%|29.8%|26.4%|≤ 20%|-8.7%
3.2|Suspension rate, all students|6.9%|6.2%|5.8%|5%|-1.1%
3.3|Middle school dropouts|27|22|Data not yet available|15|N/A
3.4|Families reporting a sense of belonging on the annual survey|82%|84%|83%|90%|+1%`,
    columns: '.|name|a2024|a2025|a2026|t2027|.',
    expected: `
#
#
.|Students meeting or exceeding standard in English language arts, all students [%]|33.2|34.8|36.1|40|!
.|Students meeting or exceeding standard in mathematics, all students [%]|23.3|24.7|26.0|30|!
.|Distance from standard in mathematics, English learners [分]|-98.6|-95.4|-91.8|-80|!
.|English learners making progress toward proficiency [%]|45.7|44.1|47.9|55|!
.|English learner reclassification rate [%]|a2023=8.4|9.6|10.3|12|!
#
.|Four-year cohort graduation rate [%]|87.9|88.6|89.3|91|!
.|Graduates completing A-G requirements [%]|54.0|55.7|57.2|62|!
.|Students enrolled in career technical education pathways|9418|10106|10775|12000|!
#
.|Chronic absenteeism rate, kindergarten to grade 8 [%]|35.1|29.8|26.4|≤20|!
.|Suspension rate, all students [%]|6.9|6.2|5.8|5|!
.|Middle school dropouts|27|22|.|15|.
.|Families reporting a sense of belonging on the annual survey [%]|82|84|83|90|!`,
  }),
  real({
    id: 'en-state-transportation-department-performance-management-two-periods-over-baseline-two-year-and-four-year-targets-and-conditions',
    plan: 'a US state department of transportation, form of its federal transportation performance management scorecard: two performance periods over baseline, two-year and four-year targets and results with the year in each head, group rows, target met',
    address: 'https://www.codot.gov/',
    arranged: INVENTED,
    table: `
Performance measure|First performance period (2022–2025)|<|<|<|<|Second performance period (2026–2029)|<|4-year target met?
^|Baseline (2021)|2-year target (2023)|2-year result (2023)|4-year target (2025)|4-year result (2025)|2-year target (2027)|4-year target (2029)|^
Pavement condition|<|<|<|<|<|<|<|<
Interstate pavement in good condition (%)|45.9|46.0|47.2|47.0|48.5|48.0|49.0|Yes
Interstate pavement in poor condition (%)|3.1|≤3.5|3.4|≤3.5|3.8|≤4.0|≤4.0|No
Non-Interstate NHS pavement in good condition (%)|41.2|41.5|40.7|43.0|42.1|42.0|43.0|No
Bridge condition|<|<|<|<|<|<|<|<
NHS bridge deck area in good condition (%)|39.1|36.0|38.4|36.0|37.2|36.5|36.0|Yes
NHS bridge deck area in poor condition (%)|3.8|≤4.0|3.9|≤4.0|4.3|≤4.5|≤4.5|No
Travel time reliability and freight|<|<|<|<|<|<|<|<
Person-miles traveled on the Interstate that are reliable (%)|86.2|79.0|83.1|79.0|81.7|80.0|80.0|Yes
Truck travel time reliability index|1.38|1.46|1.41|1.46|1.43|1.45|1.45|Yes
Congestion and emissions|<|<|<|<|<|<|<|<
Annual hours of peak hour excessive delay per capita|12.6|16.5|14.2|17.0|15.1|16.0|16.5|Yes
Non-single occupancy vehicle travel (%)|29.8|25.0|33.6|26.0|34.9|33.0|34.0|Yes
Nitrogen oxides reduced by funded projects (kg per day)|n/a|105|131.4|105|98.7|110|120|No`,
    columns: 'name|a2021|t2023|a2023|t2025|a2025|t2027|t2029|.',
    expected: `
#
#
#
Interstate pavement in good condition [%]|45.9|46.0|47.2|47.0|48.5|48.0|49.0|.
Interstate pavement in poor condition [%]|3.1|≤3.5|3.4|≤3.5|3.8|≤4.0|≤4.0|.
Non-Interstate NHS pavement in good condition [%]|41.2|41.5|40.7|43.0|42.1|42.0|43.0|.
#
NHS bridge deck area in good condition [%]|39.1|36.0|38.4|36.0|37.2|36.5|36.0|.
NHS bridge deck area in poor condition [%]|3.8|≤4.0|3.9|≤4.0|4.3|≤4.5|≤4.5|.
#
Person-miles traveled on the Interstate that are reliable [%]|86.2|79.0|83.1|79.0|81.7|80.0|80.0|.
Truck travel time reliability index|1.38|1.46|1.41|1.46|1.43|1.45|1.45|.
#
Annual hours of peak hour excessive delay per capita|12.6|16.5|14.2|17.0|15.1|16.0|16.5|.
Non-single occupancy vehicle travel [%]|29.8|25.0|33.6|26.0|34.9|33.0|34.0|.
Nitrogen oxides reduced by funded projects [kg per day]|.|105|131.4|105|98.7|110|120|.`,
  }),
  real({
    id: 'en-csv-scottish-public-health-profiles-tool-download-long-area-type-year-period-numerator-measure-limits-definition-columns',
    plan: 'a Scottish public health organisation, form of the download of its profiles tool: long file with area, area type, year and period in words, numerator, measure, confidence limits and the definition of the measure, quoted indicators with commas, an empty measure',
    address: 'https://www.scotpho.org.uk/',
    arranged: INVENTED,
    csv: `indicator,area_name,area_code,area_type,year,period,numerator,measure,lower_confidence_interval,upper_confidence_interval,definition
"Alcohol-related hospital admissions",Scotland,S00000001,Scotland,2024,2024 calendar year,"31,206",568.4,562.1,574.7,"Age-sex standardised rate per 100,000"
"Alcohol-related hospital admissions",NHS Fife,S08000029,Health board,2024,2024 calendar year,"1,987",531.6,508.3,555.4,"Age-sex standardised rate per 100,000"
"Alcohol-related hospital admissions",NHS Highland,S08000022,Health board,2024,2024 calendar year,"1,842",548.2,523.1,574.1,"Age-sex standardised rate per 100,000"
"Alcohol-related hospital admissions",NHS Highland,S08000022,Health board,2023,2023 calendar year,"1,931",577.9,552.0,604.6,"Age-sex standardised rate per 100,000"
"Adults, self-assessed health good or very good",Scotland,S00000001,Scotland,2023,2023 survey year,,70.8,69.2,72.4,Percentage
"Adults, self-assessed health good or very good",NHS Fife,S08000029,Health board,2023,2023 survey year,,69.1,64.3,73.5,Percentage
"Adults, self-assessed health good or very good",NHS Highland,S08000022,Health board,2023,2023 survey year,,,,,Percentage
"Children with dental disease in primary 1",Scotland,S00000001,Scotland,2024,2024 calendar year,"13,054",26.1,25.7,26.5,Percentage
"Children with dental disease in primary 1",NHS Fife,S08000029,Health board,2024,2024 calendar year,841,25.4,23.9,26.9,Percentage
"Children with dental disease in primary 1",NHS Highland,S08000022,Health board,2024,2024 calendar year,612,22.7,21.1,24.3,Percentage
`,
    columns: 'name|place|.|.|.|.|.|a2024|.|.|.',
    expected: `
#
Alcohol-related hospital admissions|Scotland|.|.|.|.|?|568.4|?|?|.
Alcohol-related hospital admissions|NHS Fife|.|.|.|.|?|531.6|?|?|.
Alcohol-related hospital admissions|NHS Highland|.|.|.|.|?|548.2|?|?|.
Alcohol-related hospital admissions|NHS Highland|.|.|.|.|?|a2023=577.9|?|?|.
Adults, self-assessed health good or very good|Scotland|.|.|.|.|.|a2023=70.8|?|?|.
Adults, self-assessed health good or very good|NHS Fife|.|.|.|.|.|a2023=69.1|?|?|.
Adults, self-assessed health good or very good|NHS Highland|.|.|.|.|.|.|.|.|.
Children with dental disease in primary 1|Scotland|.|.|.|.|?|26.1|?|?|.
Children with dental disease in primary 1|NHS Fife|.|.|.|.|?|25.4|?|?|.
Children with dental disease in primary 1|NHS Highland|.|.|.|.|?|22.7|?|?|.`,
  }),
  real({
    id: 'en-statistics-mauritius-gender-statistics-release-unit-column-three-years-over-women-and-men-group-rows-two-dots',
    plan: 'a national statistics office, form of the summary table of its gender statistics release: unit column, three years over Women and Men, group rows, two dots, provisional and revised marks',
    address: 'https://statsmauritius.govmu.org/',
    arranged: INVENTED,
    table: `
Table 1 – Selected gender indicators, 2015, 2020 and 2025|<|<|<|<|<|<|<
Indicator|Unit|2015|<|2020|<|2025 ¹|<
^|^|Women|Men|Women|Men|Women|Men
Population and health|<|<|<|<|<|<|<
Mid-year population|thousand|637.8|624.8|640.2|625.5|638.4|621.6
Life expectancy at birth|years|77.8|71.0|78.4 ²|71.9 ²|78.9|72.3
Deaths due to diabetes|number|1,118|1,184|1,256|1,309|1,342|1,415
Education|<|<|<|<|<|<|<
Pass rate at School Certificate|%|75.6|67.4|79.1|70.8|..|..
Gross tertiary enrolment rate|%|55.3|41.6|60.2|44.7|62.8|46.1
Labour|<|<|<|<|<|<|<
Activity rate|%|46.9|73.8|43.8|70.3|48.5|72.2
Unemployment rate|%|11.6|5.5|10.9|7.2|8.1|4.3
Average monthly earnings of employees|Rs|15,900|21,600|20,700|28,300|31,450|39,820
Decision-making|<|<|<|<|<|<|<
Members of the National Assembly|number|8|61|14|56|12|58
Chief executives of public bodies|%|..|..|24.6|75.4|29.3|70.7
¹ Provisional. ² Revised.|<|<|<|<|<|<|<`,
    columns: 'name|.|a2015:+Women|a2015:+Men|a2020:+Women|a2020:+Men|a2025:+Women|a2025:+Men',
    expected: `
#
#
#
#
Mid-year population|.|637800|624800|640200|625500|638400|621600
Life expectancy at birth [years]|.|77.8|71.0|78.4|71.9|78.9|72.3
Deaths due to diabetes|.|1118|1184|1256|1309|1342|1415
#
Pass rate at School Certificate [%]|.|75.6|67.4|79.1|70.8|.|.
Gross tertiary enrolment rate [%]|.|55.3|41.6|60.2|44.7|62.8|46.1
#
Activity rate [%]|.|46.9|73.8|43.8|70.3|48.5|72.2
Unemployment rate [%]|.|11.6|5.5|10.9|7.2|8.1|4.3
Average monthly earnings of employees [Rs]|.|15900|21600|20700|28300|31450|39820
#
Members of the National Assembly|.|8|61|14|56|12|58
Chief executives of public bodies [%]|.|.|.|24.6|75.4|29.3|70.7
#`,
  }),
  real({
    id: 'en-maldives-voluntary-national-review-statistical-annex-goal-rows-indicator-codes-irregular-years-across-value-of-another-year-in-brackets-target-2030-source',
    plan: 'a small island state, form of the statistical annex of its voluntary national review: goal rows, official indicator codes, irregular years across, provisional stars, a value of another year in brackets, two dots, national target of 2030, source of the data',
    address: 'https://statisticsmaldives.gov.mv/',
    arranged: INVENTED,
    table: `
Annex 2: Statistical annex|<|<|<|<|<|<|<|<
Code|SDG indicator|2016|2019|2021|2023|2024|National target 2030|Source
Goal 1. No poverty|<|<|<|<|<|<|<|<
1.2.1|Proportion of population living below the national poverty line (%)|8.2|5.4|..|4.1 (2022)|..|2.5|Household survey
1.3.1|Proportion of older persons receiving a pension (%)|96.4|97.1|97.8|98.3|98.6*|100|Pension office
Goal 3. Good health and well-being|<|<|<|<|<|<|<|<
3.1.1|Maternal mortality ratio (per 100,000 live births)|44|58|36|51|47*|<30|Ministry of Health
3.2.1|Under-five mortality rate (per 1,000 live births)|9.2|7.6|7.1|6.8|6.5*|5|Ministry of Health
3.b.1|Proportion of children who received the third dose of DTP vaccine (%)|99|98|93|97|98|≥95|Ministry of Health
Goal 6. Clean water and sanitation|<|<|<|<|<|<|<|<
6.2.1|Proportion of population with access to a sewerage network (%)|49.6|54.8|63.5|77.2|84.0|100|Utilities regulator
Goal 7. Affordable and clean energy|<|<|<|<|<|<|<|<
7.2.1|Renewable energy share in electricity generation (%)|1.8|3.9|5.6|7.4|9.2*|33|Ministry of Climate Change
7.b.1|Installed renewable capacity (MW)|11.2|21.5|34.8|52.6|68.9|330|Ministry of Climate Change
Goal 8. Decent work and economic growth|<|<|<|<|<|<|<|<
8.5.2|Unemployment rate (%)|6.1|5.3|..|4.0 (2022)|3.9|3.5|Bureau of Statistics
8.9.1|Tourist arrivals (million)|1.29|1.70|1.32|1.88|2.05|2.5|Ministry of Tourism
* Provisional. .. Not available.|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2016|a2019|a2021|a2023|a2024|t2030:@National|.',
    expected: `
#
#
#
.|Proportion of population living below the national poverty line [%]|8.2|5.4|.|a2022=4.1|.|2.5|.
.|Proportion of older persons receiving a pension [%]|96.4|97.1|97.8|98.3|98.6|100|.
#
.|Maternal mortality ratio [per 100,000 live births]|44|58|36|51|47|<30|.
.|Under-five mortality rate [per 1,000 live births]|9.2|7.6|7.1|6.8|6.5|5|.
.|Proportion of children who received the third dose of DTP vaccine [%]|99|98|93|97|98|≥95|.
#
.|Proportion of population with access to a sewerage network [%]|49.6|54.8|63.5|77.2|84.0|100|.
#
.|Renewable energy share in electricity generation [%]|1.8|3.9|5.6|7.4|9.2|33|.
.|Installed renewable capacity [MW]|11.2|21.5|34.8|52.6|68.9|330|.
#
.|Unemployment rate [%]|6.1|5.3|.|a2022=4.0|3.9|3.5|.
.|Tourist arrivals|1290000|1700000|1320000|1880000|2050000|2500000|.
#`,
  }),
  real({
    id: 'en-world-bank-completion-report-results-annex-baseline-original-and-revised-closing-and-actual-each-over-result-and-month-year-columns',
    plan: 'the World Bank, form of the results annex of a completion report on a water project in Tanzania: baseline, original and revised closing period and actual, each over a result and a month/year column, unit in brackets after the name, a yes/no row, objective and component rows',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Annex 1. Results Framework and Key Outputs|<|<|<|<|<|<|<|<
Indicator Name|Baseline|<|Closing Period (Original)|<|Closing Period (Revised)|<|Actual Achieved at Completion|<
^|Result|Month/Year|Result|Month/Year|Result|Month/Year|Result|Month/Year
Outcome 1: Improved access to rural water supply and sanitation|<|<|<|<|<|<|<|<
People with access to an improved water source (Number)|0|Jun/2019|3,000,000|Jun/2024|4,500,000|Jun/2026|4,716,302|May/2026
Of which female (Percentage)|0|Jun/2019|50|Jun/2024|50|Jun/2026|51.3|May/2026
Households with improved sanitation facilities (Percentage)|24.6|Jun/2019|40|Jun/2024|45|Jun/2026|43.8|May/2026
Outcome 2: Strengthened sector institutions|<|<|<|<|<|<|<|<
Community water organizations covering their operating costs (Percentage)|31|Dec/2018|60|Jun/2024|60|Jun/2026|66.4|May/2026
Average repair time of water points (Days)|27|Dec/2018|10|Jun/2024|7|Jun/2026|8.5|Mar/2026
Component 1: Rural water supply|<|<|<|<|<|<|<|<
New piped household connections (Number)|0|Jun/2019|80,000|Jun/2024|125,000|Jun/2026|131,478|May/2026
Water schemes rehabilitated (Number)|0|Jun/2019|400|Jun/2024|550|Jun/2026|538|May/2026
Transmission mains laid (Kilometers)|0|Jun/2019|1,250|Jun/2024|1,900|Jun/2026|2,014.6|Apr/2026
Component 2: Rural sanitation and hygiene|<|<|<|<|<|<|<|<
Villages certified free of open defecation (Number)|112|Jun/2019|1,200|Jun/2024|1,600|Jun/2026|1,427|May/2026
National sanitation campaign adopted (Yes/No)|No|Jun/2019|Yes|Jun/2024|Yes|Jun/2026|Yes|Nov/2023`,
    columns: 'name|a2019|.|t2024|.|t2026|.|a2026|.',
    expected: `
#
#
#
#
People with access to an improved water source|0|.|3000000|.|4500000|.|4716302|.
female [%]|0|.|50|.|50|.|51.3|.
Households with improved sanitation facilities [%]|24.6|.|40|.|45|.|43.8|.
#
Community water organizations covering their operating costs [%]|a2018=31|.|60|.|60|.|66.4|.
Average repair time of water points [Days]|a2018=27|.|10|.|7|.|8.5|.
#
New piped household connections|0|.|80000|.|125000|.|131478|.
Water schemes rehabilitated|0|.|400|.|550|.|538|.
Transmission mains laid [Kilometers]|0|.|1250|.|1900|.|2014.6|.
#
Villages certified free of open defecation|112|.|1200|.|1600|.|1427|.
National sanitation campaign adopted|.|.|.|.|.|.|.|.`,
  }),
  real({
    id: 'en-lithuanian-cohesion-programme-result-indicators-specific-objective-merged-down-baseline-value-and-reference-year-three-years-target-2029-source',
    plan: 'a Lithuanian cohesion programme, form of the result indicator table of its annual report: specific objective merged downwards, common and specific codes, unit column, baseline value with its reference year in a column beside, three years, target of 2029, source',
    address: 'https://www.esinvesticijos.lt/',
    arranged: INVENTED,
    table: `
Priority 2: A greener Lithuania – result indicators|<|<|<|<|<|<|<|<|<|<
Specific objective|ID|Indicator|Measurement unit|Baseline value|Reference year|2023|2024|2025|Target (2029)|Source of data
2.1 Energy efficiency|RCR26|Annual primary energy consumption of supported buildings|MWh/year|1,284,600|2021|1,271,350|1,188,902|1,046,715|702,000|Project monitoring
^|RCR29|Estimated greenhouse gas emissions of supported activities|tonnes CO2 eq./year|312,480|2021|309,115|284,640|251,973|171,800|Project monitoring
^|P.S.2.1001|Share of multi-apartment buildings that have been renovated|%|11.7|2022|12.3|13.6|15.2|21.0|Ministry of Environment
2.2 Renewable energy|RCR31|Total renewable energy produced|MWh/year|0|2021|0|48,260|173,915|640,000|Project monitoring
^|P.S.2.1004|Households producing electricity for own use|households|36,214|2021|78,530|104,372|127,648|190,000|Energy agency
2.4 Climate change adaptation|RCR35|Population benefiting from flood protection measures|persons|0|2021|0|6,150|14,420|52,300|Project monitoring
^|RCR37|Population benefiting from protection measures against wildfires|persons|0|2022|0|0|118,000|410,000|Project monitoring
2.5 Water|RCR41|Population connected to improved public water supply|persons|0|2021|1,865|12,940|31,276|86,500|Project monitoring
^|RCR43|Water losses in distribution systems of public water supply|m3/year|24,318,000|2021|23,870,000|22,645,000|21,190,000|18,900,000|Regulator
2.6 Circular economy|RCR47|Waste recycled|tonnes/year|86,420|2020|88,105|95,630|n.a.|164,000|Environmental agency
^|P.S.2.1009|Municipal waste sent to landfill|%|16.9|2020|14.8|11.2|n.a.|≤5|Environmental agency`,
    columns: '.|.|name|.|a2021|.|a2023|a2024|a2025|t2029|.',
    expected: `
#
#
.|.|Annual primary energy consumption of supported buildings [MWh/year]|.|1284600|.|1271350|1188902|1046715|702000|.
.|.|Estimated greenhouse gas emissions of supported activities [tonnes CO2 eq./year]|.|312480|.|309115|284640|251973|171800|.
.|.|Share of multi-apartment buildings that have been renovated [%]|.|a2022=11.7|.|12.3|13.6|15.2|21.0|.
.|.|Total renewable energy produced [MWh/year]|.|0|.|0|48260|173915|640000|.
.|.|Households producing electricity for own use [households]|.|36214|.|78530|104372|127648|190000|.
.|.|Population benefiting from flood protection measures [人]|.|0|.|0|6150|14420|52300|.
.|.|Population benefiting from protection measures against wildfires [人]|.|a2022=0|.|0|0|118000|410000|.
.|.|Population connected to improved public water supply [人]|.|0|.|1865|12940|31276|86500|.
.|.|Water losses in distribution systems of public water supply [m3/year]|.|24318000|.|23870000|22645000|21190000|18900000|.
.|.|Waste recycled [tonnes/year]|.|a2020=86420|.|88105|95630|.|164000|.
.|.|Municipal waste sent to landfill [%]|.|a2020=16.9|.|14.8|11.2|.|≤5|.`,
  }),
  real({
    id: 'en-global-fund-grant-hiv-tuberculosis-performance-letter-indicator-code-module-rows-target-and-result-under-three-years-achievement-next-target',
    plan: 'a Global Fund grant in Malawi, form of the indicator table of its annual performance letter: indicator code, module rows, target and result under three years, achievement of the last year, next target, percent in cells, not reported and no target cells',
    address: 'https://data.theglobalfund.org/',
    arranged: INVENTED,
    table: `
Code|Indicator|2023|<|2024|<|2025|<|Achievement 2025|2026 target
^|^|Target|Result|Target|Result|Target|Result|^|^
Module: Differentiated HIV testing services|<|<|<|<|<|<|<|<|<
HTS-3a|Men who have sex with men tested for HIV and told their result|58.0%|49.6%|63.0%|57.2%|68.0%|66.9%|98%|72.0%
HTS-5|People newly diagnosed with HIV who started treatment|95.0%|96.3%|95.0%|97.1%|96.0%|97.4%|101%|97.0%
Module: Treatment, care and support|<|<|<|<|<|<|<|<|<
TCS-1.1|People on antiretroviral therapy|908,400|901,765|925,000|918,203|938,000|929,847|99%|946,500
TCS-1b|Adults on antiretroviral therapy as a share of adults living with HIV|93.0%|91.8%|94.0%|92.9%|95.0%|93.7%|99%|95.0%
TCS-8|People on treatment who had a viral load test in the past year|75.0%|71.3%|80.0%|78.4%|85.0%|80.2%|94%|88.0%
Module: Elimination of vertical transmission|<|<|<|<|<|<|<|<|<
VT-1|Pregnant women who know their HIV status|98.0%|98.9%|98.0%|98.7%|99.0%|98.8%|100%|99.0%
VT-2|Exposed infants tested within two months of birth|85.0%|77.5%|88.0%|82.1%|90.0%|Not reported|–|92.0%
Module: TB diagnosis, treatment and care|<|<|<|<|<|<|<|<|<
TBDT-1|Notified cases of all forms of TB|20,150|17,408|20,300|18,236|20,450|19,317|94%|20,600
TBDT-2|TB treatment success rate|90.0%|89.4%|91.0%|90.6%|92.0%|91.3%|99%|92.0%
TBP-1|People living with HIV who started TB preventive treatment|No target|64,112|110,000|97,385|130,000|141,906|109%|145,000`,
    columns: '.|name|t2023|a2023|t2024|a2024|t2025|a2025|.|t2026',
    expected: `
#
#
#
.|Men who have sex with men tested for HIV and told their result [%]|58.0|49.6|63.0|57.2|68.0|66.9|.|72.0
.|People newly diagnosed with HIV who started treatment [%]|95.0|96.3|95.0|97.1|96.0|97.4|.|97.0
#
.|People on antiretroviral therapy|908400|901765|925000|918203|938000|929847|.|946500
.|Adults on antiretroviral therapy as a share of adults living with HIV [%]|93.0|91.8|94.0|92.9|95.0|93.7|.|95.0
.|People on treatment who had a viral load test in the past year [%]|75.0|71.3|80.0|78.4|85.0|80.2|.|88.0
#
.|Pregnant women who know their HIV status [%]|98.0|98.9|98.0|98.7|99.0|98.8|.|99.0
.|Exposed infants tested within two months of birth [%]|85.0|77.5|88.0|82.1|90.0|.|.|92.0
#
.|Notified cases of all forms of TB|20150|17408|20300|18236|20450|19317|.|20600
.|TB treatment success rate [%]|90.0|89.4|91.0|90.6|92.0|91.3|.|92.0
.|People living with HIV who started TB preventive treatment|.|64112|110000|97385|130000|141906|.|145000`,
  }),
  real({
    id: 'en-irish-building-materials-group-sustainability-performance-data-years-backwards-restated-head-base-year-change-target-with-year-in-cell-disclosure-reference',
    plan: 'an Irish building materials group, form of the performance data pages of its sustainability report: unit column, years backwards with one restated, base year, change since base, target with its year in the cell, disclosure reference, group rows, million tonnes and €m',
    address: 'https://www.kingspan.com/',
    arranged: INVENTED,
    table: `
Performance data|<|<|<|<|<|<|<|<
Metric|Unit|2025|2024|2023 (restated)|2020 (base year)|Change vs 2020|Target|ESRS
Climate and energy|<|<|<|<|<|<|<|<
Scope 1 emissions†|tonnes CO2e|86,412|98,730|109,264|156,318|-45%|62,500 by 2030|E1-6
Scope 2 emissions, market-based†|tonnes CO2e|21,095|33,418|47,902|118,640|-82%|0 by 2030|E1-6
Scope 3 emissions|million tonnes CO2e|4.37|4.61|4.88|5.94|-26%|2.97 by 2030|E1-6
Energy consumption†|GWh|1,236|1,274|1,251|1,108|+12%|–|E1-5
Renewable share of direct energy†|%|68.4|63.1|57.7|39.2|+29.2 pts|90% by 2030|E1-5
Circularity and water|<|<|<|<|<|<|<|<
Waste sent to landfill|tonnes|2,984|4,157|6,322|18,455|-84%|500 by 2030|E5-5
PET bottles recycled into insulation|million bottles|1,012|964|843|573|+77%|1,000 by 2025|E5-4
Rainwater harvested|million litres|61.8|54.2|47.5|20.1|+207%|100 by 2030|E3-4
Own workforce|<|<|<|<|<|<|<|<
Employees at year end†|number|27,340|24,905|22,816|15,583|+75%|–|S1-6
Women in senior leadership|%|19.6|17.4|15.1|n/a|n/a|25–30% by 2030|S1-9
Lost time injuries per 100,000 hours|number|0.94|1.08|1.15|1.37|-31%|≤0.80 by 2027|S1-14
Community investment|€m|5.2|4.6|3.9|1.8|+189%|–|S3-4
† Subject to limited assurance. 2023 restated for acquisitions.|<|<|<|<|<|<|<|<`,
    columns: 'name|.|a2025|a2024|a2023|a2020|.|t2030|.',
    expected: `
#
#
#
Scope 1 emissions [tonnes CO2e]|.|86412|98730|109264|156318|!|62500|.
Scope 2 emissions, market-based [tonnes CO2e]|.|21095|33418|47902|118640|!|0|.
Scope 3 emissions [tonnes CO2e]|.|4370000|4610000|4880000|5940000|!|2970000|.
Energy consumption [GWh]|.|1236|1274|1251|1108|!|.|.
Renewable share of direct energy [%]|.|68.4|63.1|57.7|39.2|!|90|.
#
Waste sent to landfill [tonnes]|.|2984|4157|6322|18455|!|500|.
PET bottles recycled into insulation [bottles]|.|1012000000|964000000|843000000|573000000|!|t2025=1000000000|.
Rainwater harvested [litres]|.|61800000|54200000|47500000|20100000|!|100000000|.
#
Employees at year end|.|27340|24905|22816|15583|!|.|.
Women in senior leadership [%]|.|19.6|17.4|15.1|.|.|25–30|.
Lost time injuries per 100,000 hours|.|0.94|1.08|1.15|1.37|!|t2027=≤0.80|.
Community investment [EUR]|.|5200000|4600000|3900000|1800000|!|.|.
#`,
  }),
  real({
    id: 'en-singapore-bank-trading-update-financial-highlights-quarters-written-2q26-backwards-quarter-and-year-change-units-in-group-rows',
    plan: 'a Singapore bank, form of the financial highlights of its quarterly trading update: quarters written 2Q26 backwards, change on the quarter and on the year, units in the group rows, a provision written back with a minus, superscript notes',
    address: 'https://www.ocbc.com/group/investors',
    arranged: INVENTED,
    table: `
Financial highlights|2Q26|1Q26|4Q25|3Q25|2Q25|QoQ change %|YoY change %
Selected income statement items (S$ million)|<|<|<|<|<|<|<
Net interest income|2,214|2,198|2,247|2,231|2,279|1|(3)
Net fee and commission income|681|702|594|614|585|(3)|16
Other non-interest income|742|768|611|745|648|(3)|15
Allowances for loans|186|-24|208|139|120|nm|55
Net profit|1,926|2,041|1,715|1,978|1,816|(6)|6
Selected balance sheet items (S$ billion)|<|<|<|<|<|<|<
Customer loans|342.7|338.1|333.9|330.4|326.8|1|5
Customer deposits|436.2|431.5|427.0|418.6|408.9|1|7
Assets under management|351|344|336|329|310|2|13
Key ratios (%)|<|<|<|<|<|<|<
Net interest margin¹|1.81|1.83|1.86|1.84|1.92|–|–
Cost-to-income ratio|39.1|38.1|41.9|39.1|39.9|–|–
Return on equity¹|12.5|13.4|11.3|13.0|12.3|–|–
Common Equity Tier 1 ratio²|16.4|16.9|16.9|16.9|17.0|–|–
¹ Annualised. ² Transitional arrangements.|<|<|<|<|<|<|<`,
    columns: 'name|p2026-Q2|p2026-Q1|p2025-Q4|p2025-Q3|p2025-Q2|.|.',
    expected: `
#
#
Net interest income [SGD]|2214000000|2198000000|2247000000|2231000000|2279000000|!|!
Net fee and commission income [SGD]|681000000|702000000|594000000|614000000|585000000|!|!
Other non-interest income [SGD]|742000000|768000000|611000000|745000000|648000000|!|!
Allowances for loans [SGD]|186000000|-24000000|208000000|139000000|120000000|.|!
Net profit [SGD]|1926000000|2041000000|1715000000|1978000000|1816000000|!|!
#
Customer loans [SGD]|342700000000|338100000000|333900000000|330400000000|326800000000|!|!
Customer deposits [SGD]|436200000000|431500000000|427000000000|418600000000|408900000000|!|!
Assets under management [SGD]|351000000000|344000000000|336000000000|329000000000|310000000000|!|!
#
Net interest margin [%]|1.81|1.83|1.86|1.84|1.92|.|.
Cost-to-income ratio [%]|39.1|38.1|41.9|39.1|39.9|.|.
Return on equity [%]|12.5|13.4|11.3|13.0|12.3|.|.
Common Equity Tier 1 ratio [%]|16.4|16.9|16.9|16.9|17.0|.|.
#`,
  }),
  real({
    id: 'en-meghalaya-sdg-state-indicator-framework-progress-report-lakh-and-crore-units-five-financial-years-target-2025-26-and-2030-31-department',
    plan: 'an Indian state, form of the progress report on its SDG state indicator framework: indicator numbers, unit column with ₹ crore and lakh tonnes, Indian digit groups, financial years as 2020-21, two targets, NA, department, goal rows',
    address: 'https://megplanning.gov.in/',
    arranged: INVENTED,
    table: `
State Indicator Framework: Progress Report 2025|<|<|<|<|<|<|<|<|<|<
Ind. No.|Indicator|Unit|2020-21|2021-22|2022-23|2023-24|2024-25|Target 2025-26|Target 2030-31|Department
Goal 2: Zero Hunger|<|<|<|<|<|<|<|<|<|<
2.3.1|Production of foodgrains|lakh tonnes|3.42|3.51|3.47|3.66|3.72|3.90|4.60|Agriculture
2.3.4|Average yield of rice|kg per hectare|2,718|2,764|2,741|2,835|2,869|2,950|3,400|Agriculture
Goal 3: Good Health and Well-being|<|<|<|<|<|<|<|<|<|<
3.1.1|Maternal deaths reported|number|191|214|173|142|128|≤110|≤60|Health
3.1.2|Institutional deliveries to total deliveries|%|64.8|66.3|70.9|74.6|77.1|82|95|Health
Goal 4: Quality Education|<|<|<|<|<|<|<|<|<|<
4.1.3|Gross enrolment ratio in higher secondary education|%|43.2|44.9|46.0|47.8|NA|52|75|Education
4.c.1|Teachers trained during the year|number|5,418|7,206|8,934|9,517|11,240|12,000|15,000|Education
Goal 6: Clean Water and Sanitation|<|<|<|<|<|<|<|<|<|<
6.1.1|Rural households with a tap connection|number|1,24,360|2,31,905|3,18,472|4,96,118|5,38,640|6,51,010|6,51,010|Public Health Engineering
Goal 8: Decent Work and Economic Growth|<|<|<|<|<|<|<|<|<|<
8.1.1|Gross state domestic product at current prices|₹ crore|33,776|37,925|42,697|46,611|53,057|59,600|1,05,000|Planning
8.3.2|Loans disbursed to self-help groups|₹ lakh|4,812.50|7,264.75|11,390.20|15,847.60|21,306.45|25,000|60,000|Community and Rural Development
8.9.1|Tourist arrivals|lakh|0.24|1.54|10.35|14.02|16.08|18|30|Tourism
NA: data not available at the time of reporting.|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2021|a2022|a2023|a2024|a2025|t2026|t2031|.',
    expected: `
#
#
#
.|Production of foodgrains [tonnes]|.|342000|351000|347000|366000|372000|390000|460000|.
.|Average yield of rice [kg per hectare]|.|2718|2764|2741|2835|2869|2950|3400|.
#
.|Maternal deaths reported|.|191|214|173|142|128|≤110|≤60|.
.|Institutional deliveries to total deliveries [%]|.|64.8|66.3|70.9|74.6|77.1|82|95|.
#
.|Gross enrolment ratio in higher secondary education [%]|.|43.2|44.9|46.0|47.8|.|52|75|.
.|Teachers trained during the year|.|5418|7206|8934|9517|11240|12000|15000|.
#
.|Rural households with a tap connection|.|124360|231905|318472|496118|538640|651010|651010|.
#
.|Gross state domestic product at current prices [INR]|.|337760000000|379250000000|426970000000|466110000000|530570000000|596000000000|1050000000000|.
.|Loans disbursed to self-help groups [INR]|.|481250000|726475000|1139020000|1584760000|2130645000|2500000000|6000000000|.
.|Tourist arrivals|.|24000|154000|1035000|1402000|1608000|1800000|3000000|.
#`,
  }),
  real({
    id: 'en-ghana-district-annual-progress-report-core-indicators-lettered-sub-rows-under-unit-heads-baseline-2021-target-and-actual-under-two-years-next-target',
    plan: 'a Ghanaian district assembly, form of the core indicators of its annual progress report on the medium-term development plan: dimension rows, numbered indicators that head roman sub-rows with the unit in the head, baseline, target and actual under two years, next target, GH¢',
    address: 'https://ndpc.gov.gh/',
    arranged: INVENTED,
    table: `
No.|Indicator (categorised by development dimension)|Baseline⏎2021|2024|<|2025|<|Target⏎2026
^|^|^|Target|Actual|Target|Actual|^
ECONOMIC DEVELOPMENT|<|<|<|<|<|<|<
1.|Total output of agricultural production (Mt)||||||
|i. Maize|14,620|16,800|15,947|17,500|17,082|18,200
|ii. Rice|3,285|4,100|3,876|4,400|4,512|4,800
2.|Percentage of arable land under cultivation|58.4%|65%|62.9%|67%|66.3%|70%
3.|Number of new jobs created||||||
|i. Agriculture|214|400|367|450|486|500
|ii. Services|96|180|131|200|174|220
SOCIAL DEVELOPMENT|<|<|<|<|<|<|<
4.|Net enrolment ratio (%)||||||
|i. Kindergarten|71.6|80.0|76.2|82.0|79.5|85.0
|ii. Primary|84.3|90.0|87.7|91.0|88.4|93.0
5.|Maternal mortality ratio (per 100,000 live births)|142|100|118|90|97|70
6.|Population with valid health insurance cards|68,204|85,000|82,415|90,000|91,330|96,000
GOVERNANCE|<|<|<|<|<|<|<
7.|Total internally generated funds (GH¢)|1,486,302.50|2,400,000.00|2,218,764.35|2,750,000.00|2,804,119.80|3,100,000.00
8.|Percentage of the annual action plan implemented|87.2%|95%|91.4%|95%|–|95%`,
    columns: '.|name|a2021|t2024|a2024|t2025|a2025|t2026',
    expected: `
#
#
#
#
.|Maize [Mt]|14620|16800|15947|17500|17082|18200
.|Rice [Mt]|3285|4100|3876|4400|4512|4800
.|Percentage of arable land under cultivation [%]|58.4|65|62.9|67|66.3|70
#
.|Agriculture|214|400|367|450|486|500
.|Services|96|180|131|200|174|220
#
#
.|Kindergarten [%]|71.6|80.0|76.2|82.0|79.5|85.0
.|Primary [%]|84.3|90.0|87.7|91.0|88.4|93.0
.|Maternal mortality ratio [per 100,000 live births]|142|100|118|90|97|70
.|Population with valid health insurance cards|68204|85000|82415|90000|91330|96000
#
.|Total internally generated funds [GHS]|1486302.50|2400000.00|2218764.35|2750000.00|2804119.80|3100000.00
.|Percentage of the annual action plan implemented [%]|87.2|95|91.4|95|.|95`,
  }),
  real({
    id: 'en-philippine-regional-development-plan-results-matrix-baseline-year-before-value-annual-targets-end-of-plan-target-then-accomplishments-agency',
    plan: 'a Philippine region, form of the results matrix of its development plan updated at midterm: outcome rows, baseline with the year before the value, annual targets with ranges and words, end-of-plan target, accomplishments of three years, reporting agency, PHP and million in names',
    address: 'https://nro6.neda.gov.ph/',
    arranged: INVENTED,
    table: `
Indicator|Baseline|<|Annual plan targets|<|<|End-of-plan target (2028)|Accomplishment|<|<|Reporting agency
^|Year|Value|2024|2025|2026|^|2023|2024|2025|^
Outcome 1: Agriculture and fisheries modernized|<|<|<|<|<|<|<|<|<|<
Yield of palay (MT per hectare)|2022|3.41|3.55|3.65|3.80|4.10|3.46|3.29|3.58|DA
Volume of fishery production (thousand MT)|2021|372.6|385.0|392.0|400.0|420.0|361.8|368.4|374.9|BFAR
Average annual income of farmers (PHP)|2021|118,400|Increasing|Increasing|Increasing|180,000|n/a|132,715|n/a|PSA
Outcome 2: Services and trade revitalized|<|<|<|<|<|<|<|<|<|<
Tourist arrivals (million)|2022|2.84|5.2-5.6|5.9-6.3|6.6-7.0|8.1-8.6|4.77|5.38|5.81|DOT
Tourism receipts (PHP billion)|2022|53.9|118.0|131.0|145.0|190.0|96.2|121.7|134.4|DOT
Investments approved (PHP million)|2022|9,860|14,000|16,500|19,000|26,000|12,415|13,087|18,920|BOI
Outcome 3: Labor market strengthened|<|<|<|<|<|<|<|<|<|<
Unemployment rate (%)|2022|5.2|4.2-4.6|4.0-4.4|3.8-4.2|3.5-4.0|3.9|3.6|3.4|PSA
Underemployment rate (%)|2022|14.7|≤13.5|≤13.0|≤12.5|≤11.0|12.8|12.1|13.2|PSA
Outcome 4: Human capital developed|<|<|<|<|<|<|<|<|<|<
Completion rate in senior high school (%)|SY 2021-2022|76.4|79.0|80.5|82.0|86.0|77.1|78.6|80.2|DepEd
Stunting among children under five (%)|2021|28.9|25.0|23.5|22.0|18.0|24.1|n/a|23.0|NNC`,
    columns: 'name|.|a2022|t2024|t2025|t2026|t2028|a2023|a2024|a2025|.',
    expected: `
#
#
#
Yield of palay [MT per hectare]|.|3.41|3.55|3.65|3.80|4.10|3.46|3.29|3.58|.
Volume of fishery production [MT]|.|a2021=372600|385000|392000|400000|420000|361800|368400|374900|.
Average annual income of farmers [PHP]|.|a2021=118400|.|.|.|180000|.|132715|.|.
#
Tourist arrivals|.|2840000|5200000–5600000|5900000–6300000|6600000–7000000|8100000–8600000|4770000|5380000|5810000|.
Tourism receipts [PHP]|.|53900000000|118000000000|131000000000|145000000000|190000000000|96200000000|121700000000|134400000000|.
Investments approved [PHP]|.|9860000000|14000000000|16500000000|19000000000|26000000000|12415000000|13087000000|18920000000|.
#
Unemployment rate [%]|.|5.2|4.2–4.6|4.0–4.4|3.8–4.2|3.5–4.0|3.9|3.6|3.4|.
Underemployment rate [%]|.|14.7|≤13.5|≤13.0|≤12.5|≤11.0|12.8|12.1|13.2|.
#
Completion rate in senior high school [%]|.|76.4|79.0|80.5|82.0|86.0|77.1|78.6|80.2|.
Stunting among children under five [%]|.|a2021=28.9|25.0|23.5|22.0|18.0|24.1|.|23.0|.`,
  }),
  real({
    id: 'en-hong-kong-airport-annual-report-financial-and-operational-highlights-three-financial-years-change-column-hong-kong-dollars-in-group-rows',
    plan: 'a Hong Kong airport operator, form of the financial and operational highlights of its annual report: three financial years backwards, change column, HK$ million in a group row, ratios, millions and thousands in names, superscript notes, a loss in brackets',
    address: 'https://www.hongkongairport.com/',
    arranged: INVENTED,
    table: `
|2025/26|2024/25|2023/24|+/(-)%
Financial results (HK$ million)|<|<|<|<
Revenue|21,846|19,273|15,968|13
Operating expenses before depreciation|11,905|10,784|9,612|10
Profit/(loss) attributable to the equity shareholder|1,218|386|(2,247)|216
Financial position and ratios|<|<|<|<
Total assets (HK$ million)|286,410|268,955|249,318|6
Return on equity (%)|1.3|0.4|(2.5)|–
Total debt to capital ratio (%)|56.2|53.8|49.7|–
Operational highlights¹|<|<|<|<
Passenger traffic² (millions)|60.4|54.9|45.1|10
Cargo throughput³ (millions of tonnes)|5.2|5.0|4.5|4
Aircraft movements (thousands)|408|378|310|8
Destinations served|196|184|172|7
Environment and people|<|<|<|<
Carbon intensity (kg CO2e per workload unit)|0.71|0.78|0.93|(9)
Staff employed by the operator|3,284|3,107|2,865|6
¹ Calendar-day counts for the financial year. ² Includes transit passengers. ³ Excludes air mail.|<|<|<|<`,
    columns: 'name|a2026|a2025|a2024|.',
    expected: `
#
#
Revenue [HKD]|21846000000|19273000000|15968000000|!
Operating expenses before depreciation [HKD]|11905000000|10784000000|9612000000|!
Profit/(loss) attributable to the equity shareholder [HKD]|1218000000|386000000|-2247000000|!
#
Total assets [HKD]|286410000000|268955000000|249318000000|!
Return on equity [%]|1.3|0.4|-2.5|.
Total debt to capital ratio [%]|56.2|53.8|49.7|.
#
Passenger traffic|60400000|54900000|45100000|!
Cargo throughput [tonnes]|5200000|5000000|4500000|!
Aircraft movements|408000|378000|310000|!
Destinations served|196|184|172|!
#
Carbon intensity [kg CO2e per workload unit]|0.71|0.78|0.93|!
Staff employed by the operator|3284|3107|2865|!
#`,
  }),
  real({
    id: 'en-vanuatu-annual-development-report-policy-objective-merged-down-baseline-with-year-in-cell-three-results-target-2030-partly-in-words-progress-lead',
    plan: 'a Pacific island state, form of the annual development report on its national sustainable development plan: pillar rows, policy objective merged downwards, baseline with its year in the cell, three results with units in the cells, target of 2030 partly in words, progress, lead agency',
    address: 'https://www.gov.vu/',
    arranged: INVENTED,
    table: `
Annual Development Report 2025|<|<|<|<|<|<|<
Policy objective|Indicator|Baseline|2023|2024|2025|Target 2030|Progress
Society pillar|<|<|<|<|<|<|<
SOC 2 Quality education|Net enrolment rate in primary school|83% (2016)|88%|90%|89%|100%|On track
^|Teachers with a certificate|2,146 (2017)|2,538|2,612|2,705|3,200|On track
SOC 3 Quality health care|Births attended by skilled health workers|89% (2013)|87%|–|91%|At least 95%|Some progress
^|Malaria cases|2,252 (2016)|1,118|2,034|1,476|0|Off track
^|Average stock of essential medicines in provincial hospitals|61% (2016)|72%|70%|78%|90%|On track
Environment pillar|<|<|<|<|<|<|<
ENV 1 Food and nutrition security|Households that grow food for own use|93% (2009)|91%|n/a|92%|Maintain|On track
ENV 3 Climate and disaster resilience|Evacuation centres that meet the national standard|18 (2018)|57|69|84|≥ 120|On track
ENV 5 Ecosystems and biodiversity|Community conservation areas registered|7 (2016)|23|26|31|60|Some progress
Economy pillar|<|<|<|<|<|<|<
ECO 1 Stable and equitable growth|Government revenue excluding grants|VT 14.2 billion (2016)|VT 31.6 billion|VT 29.8 billion|VT 33.4 billion|VT 45 billion|On track
ECO 2 Improve infrastructure|Households with access to electricity|33% (2016)|67%|71%|74%|100%|Some progress
^|Rural roads maintained|410 km (2017)|685 km|702 km|664 km|1,000 km|Off track
ECO 3 Strengthen rural communities|Value of kava exports|VT 812 million (2016)|VT 5,104 million|VT 5,467 million|VT 6,038 million|Increase|On track`,
    columns: '.|name|a2016|a2023|a2024|a2025|t2030|.',
    expected: `
#
#
#
.|Net enrolment rate in primary school [%]|83|88|90|89|100|.
.|Teachers with a certificate|a2017=2146|2538|2612|2705|3200|.
.|Births attended by skilled health workers [%]|a2013=89|87|.|91|≥95|.
.|Malaria cases|2252|1118|2034|1476|0|.
.|Average stock of essential medicines in provincial hospitals [%]|61|72|70|78|90|.
#
.|Households that grow food for own use [%]|a2009=93|91|.|92|.|.
.|Evacuation centres that meet the national standard|a2018=18|57|69|84|≥120|.
.|Community conservation areas registered|7|23|26|31|60|.
#
.|Government revenue excluding grants [VUV]|14200000000|31600000000|29800000000|33400000000|45000000000|.
.|Households with access to electricity [%]|33|67|71|74|100|.
.|Rural roads maintained [km]|a2017=410|685|702|664|1000|.
.|Value of kava exports [VUV]|812000000|5104000000|5467000000|6038000000|.|.`,
  }),
  real({
    id: 'en-csv-water-regulator-performance-commitments-companies-column-unit-column-four-financial-years-commitment-level-met-next-level',
    plan: 'a water regulator in England and Wales, form of the data file of its performance report: company and commitment columns, unit column, four financial years, commitment level of the last year, met or not, level of the next year, quoted thousands, a not applicable cell',
    address: 'https://www.ofwat.gov.uk/',
    arranged: INVENTED,
    csv: `Company,Performance commitment,Unit,2021-22,2022-23,2023-24,2024-25,PCL 2024-25,Met PCL,PCL 2025-26
Anglian Water,Leakage,Ml/d,181.4,193.2,182.6,178.9,168.7,No,172.3
Anglian Water,Per capita consumption,litres per person per day,134.9,131.8,129.7,130.2,127.6,No,128.4
Anglian Water,Total pollution incidents,"per 10,000 km of sewer",32.08,34.71,38.95,36.14,19.50,No,31.26
Anglian Water,Water supply interruptions,minutes per property,9.85,20.7,7.94,6.88,5.00,No,5.00
Severn Trent Water,Leakage,Ml/d,403.7,389.9,371.2,360.5,362.0,Yes,351.8
Severn Trent Water,Internal sewer flooding,incidents,586,541,629,498,622,Yes,560
Severn Trent Water,Customers on a social tariff,customers,"86,410","121,753","204,368","287,940","250,000",Yes,"320,000"
Wessex Water,Leakage,Ml/d,64.9,71.5,63.8,61.7,60.2,No,59.0
Wessex Water,Biodiversity units created,number,,112,240,371,350,Yes,n/a
Wessex Water,Customer contacts about water quality,"per 1,000 population",1.21,1.15,1.08,0.97,1.05,Yes,0.95
Yorkshire Water,Internal sewer flooding,incidents,904,788,732,695,569,No,640
Yorkshire Water,Operational carbon,tonnes CO2e,"248,130","241,902","236,417","229,866","232,500",Yes,"221,000"
`,
    columns: 'place|name|.|a2022|a2023|a2024|a2025|t2025|.|t2026',
    expected: `
#
Anglian Water|Leakage [Ml/d]|.|181.4|193.2|182.6|178.9|168.7|.|172.3
Anglian Water|Per capita consumption [litres per person per day]|.|134.9|131.8|129.7|130.2|127.6|.|128.4
Anglian Water|Total pollution incidents [per 10,000 km of sewer]|.|32.08|34.71|38.95|36.14|19.50|.|31.26
Anglian Water|Water supply interruptions [minutes per property]|.|9.85|20.7|7.94|6.88|5.00|.|5.00
Severn Trent Water|Leakage [Ml/d]|.|403.7|389.9|371.2|360.5|362.0|.|351.8
Severn Trent Water|Internal sewer flooding [incidents]|.|586|541|629|498|622|.|560
Severn Trent Water|Customers on a social tariff [customers]|.|86410|121753|204368|287940|250000|.|320000
Wessex Water|Leakage [Ml/d]|.|64.9|71.5|63.8|61.7|60.2|.|59.0
Wessex Water|Biodiversity units created|.|.|112|240|371|350|.|.
Wessex Water|Customer contacts about water quality [per 1,000 population]|.|1.21|1.15|1.08|0.97|1.05|.|0.95
Yorkshire Water|Internal sewer flooding [incidents]|.|904|788|732|695|569|.|640
Yorkshire Water|Operational carbon [tonnes CO2e]|.|248130|241902|236417|229866|232500|.|221000`,
  }),
  real({
    id: 'en-csv-climate-action-tracker-sector-indicator-unit-three-years-latest-year-and-value-columns-targets-2030-2035-2050-acceleration-status',
    plan: 'a climate think tank, form of the data file behind its yearly state of climate action report: snake-case heads, sector, unit column, three chosen years, latest value with its year in a column before, targets of 2030, 2035 and 2050 with ranges, acceleration factor, status',
    address: 'https://systemschangelab.org/',
    arranged: INVENTED,
    csv: `sector,indicator,unit,2015,2018,2020,latest_year,latest_value,target_2030,target_2035,target_2050,acceleration_factor,status
Power,Share of zero-carbon sources in electricity generation,%,33.6,35.9,38.8,2024,40.9,88-91,96,99-100,4,Well off track
Power,Carbon intensity of electricity generation,gCO2/kWh,512,492,460,2024,445,48-80,10-24,<5,9,Well off track
Buildings,Energy intensity of building operations,kWh per m2,158,151,148,2023,139,115-120,100,80,3,Well off track
Buildings,Retrofitting rate of buildings,% per year,,,0.9,2022,1,2.5-3.5,3.5,3.5,,Insufficient data
Industry,Carbon intensity of global steel production,kgCO2 per tonne,1870,1890,1880,2023,1920,1350-1360,1050,0-130,,Wrong direction
Industry,Green hydrogen production,million tonnes,0.03,0.04,0.05,2024,0.12,49,120,330,>10,Well off track
Transport,Share of electric vehicles in light-duty vehicle sales,%,0.6,2.3,4.4,2024,22,75-95,95-100,100,,On track
Transport,Share of sustainable aviation fuels,%,0,0.01,0.05,2024,0.3,13,28-32,100,>10,Well off track
Forests and land,Deforestation,million hectares per year,7.4,7.9,8.2,2024,8.1,1.9,1.5,0.3,9,Well off track
Food,Share of food production lost,%,13.8,,13.3,2023,13.3,6.5,6.5,6.5,,Stagnant
Technological removal,Carbon removal by direct air capture and storage,tonnes,0,5,500,2024,"1,520,000","30,000,000-690,000,000","150,000,000","740,000,000",>10,Well off track
Finance,Global climate finance,USD billion,472,574,665,2023,1903,5910-11200,6500,5110,4,Well off track
`,
    columns: '.|name|.|a2015|a2018|a2020|.|a2024|t2030|t2035|t2050|.|.',
    expected: `
#
.|Share of zero-carbon sources in electricity generation [%]|.|33.6|35.9|38.8|.|40.9|88–91|96|99–100|!|.
.|Carbon intensity of electricity generation [gCO2/kWh]|.|512|492|460|.|445|48–80|10–24|<5|!|.
.|Energy intensity of building operations [kWh per m2]|.|158|151|148|.|a2023=139|115–120|100|80|!|.
.|Retrofitting rate of buildings [% per year]|.|.|.|0.9|.|a2022=1|2.5–3.5|3.5|3.5|.|.
.|Carbon intensity of global steel production [kgCO2 per tonne]|.|1870|1890|1880|.|a2023=1920|1350–1360|1050|0–130|.|.
.|Green hydrogen production [tonnes]|.|30000|40000|50000|.|120000|49000000|120000000|330000000|!|.
.|Share of electric vehicles in light-duty vehicle sales [%]|.|0.6|2.3|4.4|.|22|75–95|95–100|100|.|.
.|Share of sustainable aviation fuels [%]|.|0|0.01|0.05|.|0.3|13|28–32|100|!|.
.|Deforestation [hectares per year]|.|7400000|7900000|8200000|.|8100000|1900000|1500000|300000|!|.
.|Share of food production lost [%]|.|13.8|.|13.3|.|a2023=13.3|6.5|6.5|6.5|.|.
.|Carbon removal by direct air capture and storage [tonnes]|.|0|5|500|.|1520000|30000000–690000000|150000000|740000000|!|.
.|Global climate finance [美元]|.|472000000000|574000000000|665000000000|.|a2023=1903000000000|5910000000000–11200000000000|6500000000000|5110000000000|!|.`,
  }),
  real({
    id: 'en-csv-sdg-global-database-extract-goal-target-series-code-series-description-geographic-area-time-period-value-nature-units',
    plan: 'the global SDG indicators database, form of an extract in long form: goal, target and indicator codes, series code and description, area code and name, time period, value with a bound, nature letter, units in capitals, not a number',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: INVENTED,
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Nature,Units
2,2.1,2.1.1,SN_ITK_DEFC,Prevalence of undernourishment (%),404,Kenya,2020,29.6,CA,PERCENT
2,2.1,2.1.1,SN_ITK_DEFC,Prevalence of undernourishment (%),404,Kenya,2023,34.5,CA,PERCENT
2,2.1,2.1.1,SN_ITK_DEFC,Prevalence of undernourishment (%),788,Tunisia,2020,3.1,CA,PERCENT
2,2.1,2.1.1,SN_ITK_DEFC,Prevalence of undernourishment (%),788,Tunisia,2023,<2.5,CA,PERCENT
7,7.1,7.1.1,EG_ACS_ELEC,Proportion of population with access to electricity (%),404,Kenya,2020,71.5,C,PERCENT
7,7.1,7.1.1,EG_ACS_ELEC,Proportion of population with access to electricity (%),404,Kenya,2023,76.2,C,PERCENT
7,7.1,7.1.1,EG_ACS_ELEC,Proportion of population with access to electricity (%),788,Tunisia,2023,99.9,C,PERCENT
9,9.c,9.c.1,IT_MOB_4GNTWK,"Proportion of population covered by at least a 4G mobile network (%)",404,Kenya,2023,97.8,C,PERCENT
9,9.c,9.c.1,IT_MOB_4GNTWK,"Proportion of population covered by at least a 4G mobile network (%)",788,Tunisia,2023,NaN,C,PERCENT
17,17.6,17.6.1,IT_NET_BBND,"Fixed broadband subscriptions per 100 inhabitants",404,Kenya,2023,1.9,C,PER_100_POP
17,17.6,17.6.1,IT_NET_BBND,"Fixed broadband subscriptions per 100 inhabitants",788,Tunisia,2023,14.7,C,PER_100_POP
`,
    columns: '.|.|.|.|name|.|place|.|a2023|.|.',
    expected: `
#
.|.|.|.|Prevalence of undernourishment [%]|.|Kenya|.|a2020=29.6|.|.
.|.|.|.|Prevalence of undernourishment [%]|.|Kenya|.|34.5|.|.
.|.|.|.|Prevalence of undernourishment [%]|.|Tunisia|.|a2020=3.1|.|.
.|.|.|.|Prevalence of undernourishment [%]|.|Tunisia|.|<2.5|.|.
.|.|.|.|Proportion of population with access to electricity [%]|.|Kenya|.|a2020=71.5|.|.
.|.|.|.|Proportion of population with access to electricity [%]|.|Kenya|.|76.2|.|.
.|.|.|.|Proportion of population with access to electricity [%]|.|Tunisia|.|99.9|.|.
.|.|.|.|Proportion of population covered by at least a 4G mobile network [%]|.|Kenya|.|97.8|.|.
.|.|.|.|Proportion of population covered by at least a 4G mobile network [%]|.|Tunisia|.|.|.|.
.|.|.|.|Fixed broadband subscriptions per 100 inhabitants|.|Kenya|.|1.9|.|.
.|.|.|.|Fixed broadband subscriptions per 100 inhabitants|.|Tunisia|.|14.7|.|.`,
  }),
];
