import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-tsv-council-corporate-scorecard-excel-paste-blanks-under-merged-financial-years-and-priorities-target-actual-pairs-next-target',
    plan: 'Council corporate scorecard copied out of Excel as TSV: blanks where merged priority and financial-year cells were, target and actual below each year, unit column, next target',
    address: 'https://www.exeter.gov.uk/council-and-democracy/council-information/performance/',
    arranged: INVENTED,
    csv: `Corporate scorecard - year end 2024/25\t\t\t\t\t\t\t
Priority\tMeasure\tUnit\t2023/24\t\t2024/25\t\t2025/26
\t\t\tTarget\tActual\tTarget\tActual\tTarget
Clean streets\tHousehold waste recycled\t%\t46.0\t44.7\t47.0\t45.9\t48.0
\tResidual waste per household\tkg\t480\t492\t470\t478\t460
\tFly-tips cleared within two working days\t%\t95\t91.4\t95\t96.2\t95
Homes\tAffordable homes completed\tNumber\t350\t281\t350\t364\t400
\tHouseholds in temporary accommodation\tNumber\t1,150\t1,302\t1,250\t1,418\t1,300
\tAverage time to re-let a council home\tdays\t28\t33.5\t28\t30.1\t26
Customers\tCalls answered within 60 seconds\t%\t80\t67\t80\tn/a\t80
\tComplaints upheld by the Ombudsman\tNumber\t\t11\t\t8\t`,
    columns: '.|name|.|t2024|a2024|t2025|a2025|t2026',
    expected: `
#
#
#
.|Household waste recycled [%]|.|46.0|44.7|47.0|45.9|48.0
.|Residual waste per household [kg]|.|480|492|470|478|460
.|Fly-tips cleared within two working days [%]|.|95|91.4|95|96.2|95
.|Affordable homes completed|.|350|281|350|364|400
.|Households in temporary accommodation|.|1150|1302|1250|1418|1300
.|Average time to re-let a council home [days]|.|28|33.5|28|30.1|26
.|Calls answered within 60 seconds [%]|.|80|67|80|.|80
.|Complaints upheld by the Ombudsman|.|.|11|.|8|.`,
  }),
  real({
    id: 'en-csv-reporter-cities-and-years-down-recycling-rate-and-target-percent-signs-in-cells-last-row-target-only',
    plan: 'Small CSV of a web developer: one row per city and year, recycling rate and target of that year with percent signs in the cells, one target-only row for 2030',
    address: 'https://www.letsrecycle.com/councils/league-tables/',
    arranged: INVENTED,
    csv: `City,Year,Recycling rate,Target
Bristol,2022,45.6%,50%
Bristol,2023,44.9%,50%
Bristol,2024,44.2%,52%
Cardiff,2022,61.6%,64%
Cardiff,2023,59.7%,64%
Cardiff,2024,n/a,70%
Leeds,2022,36.3%,40%
Leeds,2023,37.1%,42.5%
Leeds,2024,38.8%,45%
Leeds,2030,,60%`,
    columns: 'place|.|a2022:Recycling rate [%]|t2022:Recycling rate [%]',
    expected: `
#
Bristol|.|45.6|50
Bristol|.|a2023=44.9|t2023=50
Bristol|.|a2024=44.2|t2024=52
Cardiff|.|61.6|64
Cardiff|.|a2023=59.7|t2023=64
Cardiff|.|.|t2024=70
Leeds|.|36.3|40
Leeds|.|a2023=37.1|t2023=42.5
Leeds|.|a2024=38.8|t2024=45
Leeds|.|.|t2030=60`,
  }),
  real({
    id: 'en-csv-city-mobility-plan-years-down-two-indicators-as-blank-merged-heads-actual-and-target-below-future-targets-only',
    plan: 'Chart data of a city mobility plan as CSV: one row per year, two indicators in a first head row with blanks where cells were merged, Actual and Target below, future years with targets only',
    address: 'https://data.london.gov.uk/dataset/vision-zero',
    arranged: INVENTED,
    csv: `,Road deaths,,Sustainable mode share (%),
Year,Actual,Target,Actual,Target
2019,125,,63.1,
2020,97,118,n/a,64
2021,101,110,57.9,65
2022,102,102,62.2,66
2023,95,94,63.2,67
2024,110,86,63.8,68
2025,91,78,64.5,69
2026,,70,,70
2030,,37,,75`,
    columns:
      '.|a2019:Road deaths|t2019:Road deaths|a2019:Sustainable mode share [%]|t2019:Sustainable mode share [%]',
    expected: `
#
#
.|125|.|63.1|.
.|a2020=97|t2020=118|.|t2020=64
.|a2021=101|t2021=110|a2021=57.9|t2021=65
.|a2022=102|t2022=102|a2022=62.2|t2022=66
.|a2023=95|t2023=94|a2023=63.2|t2023=67
.|a2024=110|t2024=86|a2024=63.8|t2024=68
.|a2025=91|t2025=78|a2025=64.5|t2025=69
.|.|t2026=70|.|t2026=70
.|.|t2030=37|.|t2030=75`,
  }),
  real({
    id: 'en-us-school-district-web-page-measures-down-school-years-across-dashed-student-group-sub-rows-not-tested-goal-last',
    plan: 'School district report-card web page: measures down with dashed student-group rows, five school years across, not tested and suppressed marks, goal column last with a bound',
    address: 'https://www.spps.org/about/data-and-performance',
    arranged: INVENTED,
    table: `
District scorecard|<|<|<|<|<|<
Measure|2020-21|2021-22|2022-23|2023-24|2024-25|2026-27 Goal
Total enrollment|12,604|12,418|12,391|12,277|12,140|—
Four-year graduation rate|84.1%|85.0%|86.2%|87.7%|88.3%|92%
– English learners|68.4%|67.9%|70.3%|72.8%|*|85%
– Students with disabilities|61.2%|60.5%|63.7%|64.4%|66.0%|75%
Grade 3 students reading at or above grade level|NT|43.8%|46.1%|47.5%|49.2%|60%
Grade 8 students proficient in math|NT|31.0%|32.6%|34.9%|36.4%|50%
Chronically absent students|17.3%|28.9%|26.4%|22.7%|20.1%|≤ 12%
Average ACT composite score|20.4|19.8|19.5|19.7|19.9|21.0
NT = state test not given. * Fewer than 10 students; not shown.|<|<|<|<|<|<`,
    columns: 'name|a2021|a2022|a2023|a2024|a2025|t2027',
    expected: `
#
#
Total enrollment|12604|12418|12391|12277|12140|.
Four-year graduation rate [%]|84.1|85.0|86.2|87.7|88.3|92
Four-year graduation rate：English learners [%]|68.4|67.9|70.3|72.8|.|85
Four-year graduation rate：Students with disabilities [%]|61.2|60.5|63.7|64.4|66.0|75
Grade 3 students reading at or above grade level [%]|.|43.8|46.1|47.5|49.2|60
Grade 8 students proficient in math [%]|.|31.0|32.6|34.9|36.4|50
Chronically absent students [%]|17.3|28.9|26.4|22.7|20.1|≤12
Average ACT composite score|20.4|19.8|19.5|19.7|19.9|21.0
#`,
  }),
  real({
    id: 'en-recorded-crime-offences-down-three-forces-across-number-and-rate-per-thousand-below-year-ending-in-title-note-marks-total-last',
    plan: 'Crime statistics table: offences down, police forces across with number and rate per 1,000 population below each, year ending in the title only, note marks, of-which row, total last',
    address:
      'https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/datasets/policeforceareadatatables',
    arranged: INVENTED,
    table: `
Table P1: Police recorded crime by offence group, selected police forces, year ending March 2025 [note 1]|<|<|<|<|<|<
Offence group|Avon and Somerset|<|Devon and Cornwall|<|Gloucestershire|<
^|Number|Rate per 1,000 population|Number|Rate per 1,000 population|Number|Rate per 1,000 population
Violence against the person|62,140|34.9|58,902|32.2|18,455|28.0
of which: homicide|21|0.01|14|0.01|4|0.01
Sexual offences|7,218|4.1|6,940|3.8|2,371|3.6
Robbery|2,305|1.3|911|0.5|396|0.6
Theft offences|54,872|30.8|33,417|18.3|17,280|26.2
Criminal damage and arson|13,460|7.6|13,018|7.1|4,902|7.4
Drug offences [note 2]|4,166|2.3|4,587|2.5|1,203|1.8
Public order offences|14,021|7.9|9,874|5.4|4,388|6.6
Total recorded crime (excluding fraud)|158,182|88.9|127,649|69.8|48,995|74.2
[note 1] Police recorded crime data are official statistics in development.|<|<|<|<|<|<
[note 2] Affected by the level of proactive policing.|<|<|<|<|<|<`,
    columns:
      'name|a2025:Avon and Somerset+|a2025:Avon and Somerset Rate per 1,000 population+|a2025:Devon and Cornwall+|a2025:Devon and Cornwall Rate per 1,000 population+|a2025:Gloucestershire+|a2025:Gloucestershire Rate per 1,000 population+',
    expected: `
#
#
#
Violence against the person|62140|34.9|58902|32.2|18455|28.0
Violence against the person：homicide|21|0.01|14|0.01|4|0.01
Sexual offences|7218|4.1|6940|3.8|2371|3.6
Robbery|2305|1.3|911|0.5|396|0.6
Theft offences|54872|30.8|33417|18.3|17280|26.2
Criminal damage and arson|13460|7.6|13018|7.1|4902|7.4
Drug offences|4166|2.3|4587|2.5|1203|1.8
Public order offences|14021|7.9|9874|5.4|4388|6.6
Total recorded crime (excluding fraud)|158182|88.9|127649|69.8|48995|74.2
#
#`,
  }),
  real({
    id: 'en-housing-live-table-local-authorities-down-code-column-dwellings-completed-four-quarters-by-month-ranges-year-total-target-and-percent-of-target',
    plan: 'Reporter copy of a housing live table: local authority codes and names, dwellings completed under one head by quarters given as month ranges, financial-year total and target, percent of target, missing mark in brackets',
    address: 'https://www.gov.uk/government/statistical-data-sets/live-tables-on-house-building',
    arranged: INVENTED,
    table: `
Table 253a: Permanent dwellings completed, all tenures, by local authority|<|<|<|<|<|<|<|<
ONS code|Local authority|Dwellings completed|<|<|<|<|<|% of target
^|^|Apr to Jun 2024|Jul to Sep 2024|Oct to Dec 2024|Jan to Mar 2025|Total 2024/25|Target 2024/25|^
E06000022|Bath and North East Somerset|148|171|205|160|684|900|76%
E06000023|Bristol, City of|402|388|531|467|1,788|1,966|91%
E06000024|North Somerset|187|[x]|214|196|[x]|1,390|[x]
E06000025|South Gloucestershire|356|341|402|377|1,476|1,417|104%
E07000078|Cheltenham|61|74|92|55|282|560|50%
E07000081|Gloucester|133|120|158|141|552|650|85%
E07000079|Cotswold|88|97|76|103|364|493|74%
[x] Data not supplied by the authority.|<|<|<|<|<|<|<|<`,
    columns:
      '.|place|p2024-Q2:Dwellings completed|p2024-Q3:Dwellings completed|p2024-Q4:Dwellings completed|p2025-Q1:Dwellings completed|a2025:Dwellings completed|t2025:Dwellings completed|.',
    expected: `
#
#
#
.|Bath and North East Somerset|148|171|205|160|684|900|.
.|Bristol, City of|402|388|531|467|1788|1966|.
.|North Somerset|187|.|214|196|.|1390|.
.|South Gloucestershire|356|341|402|377|1476|1417|.
.|Cheltenham|61|74|92|55|282|560|.
.|Gloucester|133|120|158|141|552|650|.
.|Cotswold|88|97|76|103|364|493|.
#`,
  }),
  real({
    id: 'en-national-tourism-board-scorecard-millions-and-billion-euro-in-names-three-years-target-2028-before-year-on-year-change',
    plan: 'Tourism board scorecard: units and scales in the names (m, bn, thousands), three years with the last provisional, target 2028, year-on-year change in per cent or points',
    address: 'https://www.failteireland.ie/Research-Insights/Tourism-Facts-and-Figures.aspx',
    arranged: INVENTED,
    table: `
Tourism scorecard 2025|<|<|<|<|<
Measure|2023|2024|2025 (p)|Target 2028|YoY %
Overseas visitors (m)|6.3|6.6|6.4|7.8|-3.0%
Overseas visitor spend (€bn)|5.3|6.0|5.8|7.4|-3.3%
Average spend per overseas visitor (€)|841|909|906|950|-0.3%
Average length of stay (nights)|7.4|7.5|7.3|8|-2.7%
Domestic trips (m)|13.8|14.6|15.1|16.5|+3.4%
Hotel room occupancy (%)|79|80|79.5|80|-0.5 pts
Visits outside the peak season (%)|54|55.2|56.1|60|+0.9 pts
Jobs supported ('000)|214|220|228|250|+3.6%
Net promoter score|62|n/c|64|70|–
(p) provisional; n/c not collected|<|<|<|<|<`,
    columns: 'name|a2023|a2024|a2025|t2028|.',
    expected: `
#
#
Overseas visitors|6300000|6600000|6400000|7800000|!
Overseas visitor spend [EUR]|5300000000|6000000000|5800000000|7400000000|!
Average spend per overseas visitor [EUR]|841|909|906|950|!
Average length of stay [nights]|7.4|7.5|7.3|8|!
Domestic trips|13800000|14600000|15100000|16500000|!
Hotel room occupancy [%]|79|80|79.5|80|!
Visits outside the peak season [%]|54|55.2|56.1|60|!
Jobs supported|214000|220000|228000|250000|!
Net promoter score|62|.|64|70|.
#`,
  }),
  real({
    id: 'en-us-transit-agency-board-scorecard-fiscal-year-goal-with-bounds-before-six-months-year-to-date-met-goal-words',
    plan: 'Transit agency board scorecard: measures down by mode, fiscal-year goal with bound signs first, six months across, year to date, goal met or not in words',
    address: 'https://www.rtd-denver.com/performance',
    arranged: INVENTED,
    table: `
Service Reliability Scorecard|<|<|<|<|<|<|<|<|<
Measure|FY2026 Goal|Jul 2025|Aug 2025|Sep 2025|Oct 2025|Nov 2025|Dec 2025|FY2026 YTD|Meeting Goal?
Bus on-time performance|≥ 80%|78.4%|77.9%|75.1%|76.0%|77.3%|79.2%|77.3%|No
Light rail on-time performance|≥ 90%|91.2%|90.8%|88.7%|89.5%|90.4%|87.1%|89.6%|No
Commuter rail on-time performance|≥ 95%|96.0%|95.7%|95.9%|96.3%|95.2%|94.4%|95.6%|Yes
Paratransit on-time pickups|≥ 92%|93.1%|92.6%|91.4%|92.0%|92.8%|93.3%|92.5%|Yes
Scheduled bus trips operated|≥ 99%|98.6%|98.9%|98.4%|98.8%|99.1%|98.7%|98.8%|No
Elevator availability|≥ 98%|97.2%|96.8%|97.9%|98.3%|N/A|98.5%|97.7%|No
Mean distance between bus failures (miles)|≥ 8,000|7,412|7,065|7,688|8,130|8,402|7,951|7,775|No
Average call wait time (seconds)|< 90|104|112|97|88|81|76|93|No
On time: no more than 1 minute early or 5 minutes late. Elevator data for November lost in a system change.|<|<|<|<|<|<|<|<|<`,
    columns: 'name|t2026|p2025-07|p2025-08|p2025-09|p2025-10|p2025-11|p2025-12|.|.',
    expected: `
#
#
Bus on-time performance [%]|≥80|78.4|77.9|75.1|76.0|77.3|79.2|?|.
Light rail on-time performance [%]|≥90|91.2|90.8|88.7|89.5|90.4|87.1|?|.
Commuter rail on-time performance [%]|≥95|96.0|95.7|95.9|96.3|95.2|94.4|?|.
Paratransit on-time pickups [%]|≥92|93.1|92.6|91.4|92.0|92.8|93.3|?|.
Scheduled bus trips operated [%]|≥99|98.6|98.9|98.4|98.8|99.1|98.7|?|.
Elevator availability [%]|≥98|97.2|96.8|97.9|98.3|.|98.5|?|.
Mean distance between bus failures [miles]|≥8000|7412|7065|7688|8130|8402|7951|?|.
Average call wait time [seconds]|<90|104|112|97|88|81|76|?|.
#`,
  }),
  real({
    id: 'en-india-agriculture-at-a-glance-wheat-states-down-serial-number-area-production-yield-each-over-three-crop-years-column-number-row-others-all-india',
    plan: 'Indian agriculture statistics at a glance: wheat by state, serial number, area, production and yield each over three crop years, row of column numbers, others and All India last',
    address: 'https://desagri.gov.in/document-report-category/agriculture-statistics-at-a-glance/',
    arranged: INVENTED,
    table: `
Table 4.6(b): State-wise Area, Production and Yield of Wheat|<|<|<|<|<|<|<|<|<|<
S. No.|State|Area under wheat ('000 ha)|<|<|Wheat production ('000 tonnes)|<|<|Wheat yield (kg/ha)|<|<
^|^|2021-22|2022-23|2023-24|2021-22|2022-23|2023-24|2021-22|2022-23|2023-24
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)
1|Uttar Pradesh|9732|9853|9914|33951|34460|35338|3489|3497|3564
2|Madhya Pradesh|9030|8990|8712|22421|22585|22578|2483|2512|2592
3|Punjab|3526|3517|3498|14865|16567|17742|4216|4711|5072
4|Haryana|2305|2355|2414|10447|11016|11452|4532|4678|4744
5|Rajasthan|2834|2966|2983|10210|10935|11043|3603|3687|3702
6|Bihar|2220|2194|2237|6220|6340|6530|2802|2890|2919
7|Gujarat|1254|1302|1246|3320|3711|3806|2648|2850|3055
|Others|1520|1541|1498|3060|3140|3171|2013|2038|2117
|All India|32421|32718|32502|104494|108754|111660|3223|3324|3435
Source: Directorate of Economics and Statistics, DA&FW. States arranged by production.|<|<|<|<|<|<|<|<|<|<`,
    columns:
      '.|place|a2022:Area under wheat [ha]|a2023:Area under wheat [ha]|a2024:Area under wheat [ha]|a2022:Wheat production [tonnes]|a2023:Wheat production [tonnes]|a2024:Wheat production [tonnes]|a2022:Wheat yield [kg/ha]|a2023:Wheat yield [kg/ha]|a2024:Wheat yield [kg/ha]',
    expected: `
#
#
#
#
.|Uttar Pradesh|9732000|9853000|9914000|33951000|34460000|35338000|3489|3497|3564
.|Madhya Pradesh|9030000|8990000|8712000|22421000|22585000|22578000|2483|2512|2592
.|Punjab|3526000|3517000|3498000|14865000|16567000|17742000|4216|4711|5072
.|Haryana|2305000|2355000|2414000|10447000|11016000|11452000|4532|4678|4744
.|Rajasthan|2834000|2966000|2983000|10210000|10935000|11043000|3603|3687|3702
.|Bihar|2220000|2194000|2237000|6220000|6340000|6530000|2802|2890|2919
.|Gujarat|1254000|1302000|1246000|3320000|3711000|3806000|2648|2850|3055
.|Others|1520000|1541000|1498000|3060000|3140000|3171000|2013|2038|2117
.|All India|32421000|32718000|32502000|104494000|108754000|111660000|3223|3324|3435
#`,
  }),
  real({
    id: 'en-us-city-year-end-report-expenditures-by-fund-dollars-in-thousands-prior-actual-adopted-amended-and-actual-variance-in-brackets-and-percent',
    plan: 'US city year-end budget report, expenditures by fund in thousands of dollars: prior-year actual, adopted and amended budget and actual of the year, variance with brackets in dollars and per cent, total last; the amended budget is the target in force, the adopted one has no place beside it',
    address: 'https://www.durhamnc.gov/183/Budget-Management-Services',
    arranged: INVENTED,
    table: `
Year-End Budget to Actual: Expenditures by Fund (dollars in thousands)|<|<|<|<|<|<
Fund|FY 2024 Actual|FY 2025 Adopted Budget|FY 2025 Amended Budget|FY 2025 Actual|Variance: Favorable (Unfavorable)|<
^|^|^|^|^|Amount|Percent
General Fund|612,408|645,210|651,884|639,017|12,867|2.0%
Water and Sewer Fund|188,230|197,450|197,450|201,316|(3,866)|(2.0%)
Solid Waste Fund|54,117|57,900|58,640|56,982|1,658|2.8%
Stormwater Fund|21,906|24,300|24,300|22,451|1,849|7.6%
Debt Service Fund|71,342|74,815|74,815|74,815|—|0.0%
Parking Fund|12,075|13,220|12,640|12,911|(271)|(2.1%)
Federal Grants Fund|18,644|—|9,417|8,203|1,214|12.9%
Total All Funds|978,722|1,012,895|1,029,146|1,015,695|13,451|1.3%
Variance is amended budget less actual. Fiscal year ends June 30.|<|<|<|<|<|<`,
    columns: 'name|a2024|.|t2025|a2025|.|.',
    expected: `
#
#
#
General Fund [dollars]|612408000|?|651884000|639017000|!|!
Water and Sewer Fund [dollars]|188230000|?|197450000|201316000|!|!
Solid Waste Fund [dollars]|54117000|?|58640000|56982000|!|!
Stormwater Fund [dollars]|21906000|?|24300000|22451000|!|!
Debt Service Fund [dollars]|71342000|?|74815000|74815000|.|!
Parking Fund [dollars]|12075000|?|12640000|12911000|!|!
Federal Grants Fund [dollars]|18644000|.|9417000|8203000|!|!
Total All Funds [dollars]|978722000|?|1029146000|1015695000|!|!
#`,
  }),
  real({
    id: 'en-climate-council-sectors-down-1990-base-and-latest-year-change-from-base-before-2030-and-2050-targets-thousand-tonnes-in-title-net-zero-in-words',
    plan: 'Climate council progress report: sectors down, 1990 base, latest year, change from base with signs, 2030 and 2050 targets, thousand tonnes in the title, sink negative with true minus, net zero in words',
    address: 'https://klimaraadet.dk/en',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions by sector, thousand tonnes CO2e|<|<|<|<|<
Sector|1990 (base year)|2023|% change from 1990|2030 target|2050 target
Electricity and district heat|26,214|5,871|−77.6%|1,050|0
Transport|10,866|12,402|+14.1%|9,600|600
Industry|8,905|6,218|−30.2%|4,100|900
Buildings|7,330|2,644|−63.9%|1,500|150
Agriculture|13,912|11,870|−14.7%|9,800|6,200
Waste|1,987|1,034|−48.0%|800|350
Fluorinated gases|44|291|+561.4%|180|n/a
Land use and forestry|6,540|1,420|−78.3%|−900|−8,200
Total net emissions|75,798|41,750|−44.9%|26,130|Net zero`,
    columns: 'name|a1990|a2023|.|t2030|t2050',
    expected: `
#
#
Electricity and district heat [tonnes CO2e]|26214000|5871000|!|1050000|0
Transport [tonnes CO2e]|10866000|12402000|!|9600000|600000
Industry [tonnes CO2e]|8905000|6218000|!|4100000|900000
Buildings [tonnes CO2e]|7330000|2644000|!|1500000|150000
Agriculture [tonnes CO2e]|13912000|11870000|!|9800000|6200000
Waste [tonnes CO2e]|1987000|1034000|!|800000|350000
Fluorinated gases [tonnes CO2e]|44000|291000|!|180000|.
Land use and forestry [tonnes CO2e]|6540000|1420000|!|-900000|-8200000
Total net emissions [tonnes CO2e]|75798000|41750000|!|26130000|.`,
  }),
  real({
    id: 'en-newspaper-manifesto-tracker-promise-number-target-deadline-column-done-so-far-as-at-december-scales-in-cells-status-words',
    plan: 'Newspaper manifesto tracker: numbered promises, target with scale or currency in the cell, deadline column that gives the target year, done so far as at December 2025, status words; one target in words, one promise without numbers',
    address: 'https://www.theguardian.com/politics/ng-interactive/labour-pledge-tracker',
    arranged: INVENTED,
    table: `
Manifesto tracker: how are the promises going?|<|<|<|<|<
No.|Promise|Target|Deadline|Done so far (Dec 2025)|Status
1|New homes built|1.5m|2029|275,600|Behind
2|New teachers recruited|6,500|2029|2,346|In progress
3|Electricity from clean sources|95%|2030|73.4%|In progress
4|Patients treated within 18 weeks|92%|March 2029|61.8%|Off track
5|Neighbourhood police officers added|13,000|2029|2,383|In progress
6|Free breakfast clubs opened|All primary schools|2027|750|In progress
7|National wealth fund investment|£27.8bn|2030|£5.1bn|In progress
8|Upper house retirement age introduced|–|–|–|Not started
9|Extra urgent dental appointments|700,000|March 2026|412,000|On track`,
    columns: '.|name|t2029|.|a2025|.',
    expected: `
#
#
.|New homes built|1500000|.|275600|.
.|New teachers recruited|6500|.|2346|.
.|Electricity from clean sources [%]|t2030=95|.|73.4|.
.|Patients treated within 18 weeks [%]|92|.|61.8|.
.|Neighbourhood police officers added|13000|.|2383|.
.|Free breakfast clubs opened|.|.|750|.
.|National wealth fund investment [GBP]|t2030=27800000000|.|5100000000|.
#
.|Extra urgent dental appointments|t2026=700000|.|412000|.`,
  }),
];
