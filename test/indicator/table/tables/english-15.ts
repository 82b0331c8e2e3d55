import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-transport-bulletin-modes-months-of-title-year-half-year-total',
    plan: 'a transport authority, form of a table of its bulletin: modes down, short months across, the year and thousands in the title, a total of the months',
    address: 'https://www.lta.gov.sg/',
    arranged: INVENTED,
    table: `
Table 4: Passenger journeys by mode, 2024 (thousands)|<|<|<|<|<|<|<
Mode|Jan|Feb|Mar|Apr|May|Jun|Jan–Jun
Bus|18,412|17,306|19,054|18,210|18,877|17,940|109,799
Metro|24,870|23,115|25,602|24,648|25,310|24,093|147,638
Tram|1,206|1,148|1,291|1,244|1,307|1,222|7,418
Ferry|312.4|298.0|355.7|401.3|466.9|510.2|2,344.5
Suburban rail|6,544|6,180|6,731|6,402|6,688|6,351|38,896`,
    columns: 'name|p2024-01|p2024-02|p2024-03|p2024-04|p2024-05|p2024-06|.',
    expected: `
#
#
Bus|18412000|17306000|19054000|18210000|18877000|17940000|?
Metro|24870000|23115000|25602000|24648000|25310000|24093000|?
Tram|1206000|1148000|1291000|1244000|1307000|1222000|?
Ferry|312400|298000|355700|401300|466900|510200|?
Suburban rail|6544000|6180000|6731000|6402000|6688000|6351000|?`,
  }),
  real({
    id: 'en-quarterly-tourism-indicators-year-over-quarters-revised-marks',
    plan: 'a statistics bureau, form of a quarterly table of tourism: years over quarters, unit column, r and p marks behind figures',
    address: 'https://statinja.gov.jm/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2023|<|<|<|2024|<
^|^|Q1|Q2|Q3|Q4|Q1|Q2 (p)
Stopover arrivals|persons|712,405|748,310|701,266|726,904r|764,118|731,552
Cruise passengers|persons|418,920|276,405|214,877|389,016|452,630|268,940
Average length of stay|nights|8.1|7.9|8.3|8.0|7.8|7.8
Hotel room occupancy|%|74.2|70.5|63.1r|66.8|77.9|69.4
Visitor expenditure|US$ million|1,102.6|1,048.1|987.4|1,061.0|1,173.5|..`,
    columns: 'name|.|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|p2024-Q1|p2024-Q2',
    expected: `
#
#
Stopover arrivals [人]|.|712405|748310|701266|726904|764118|731552
Cruise passengers [人]|.|418920|276405|214877|389016|452630|268940
Average length of stay [nights]|.|8.1|7.9|8.3|8.0|7.8|7.8
Hotel room occupancy [%]|.|74.2|70.5|63.1|66.8|77.9|69.4
Visitor expenditure [美元]|.|1102600000|1048100000|987400000|1061000000|1173500000|.`,
  }),
  real({
    id: 'en-ngo-logframe-result-levels-baseline-year-in-cell-target-column',
    plan: 'a development NGO, form of a logical framework: levels of results, baseline with its year in brackets, a mid-term milestone, an end target, sources',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Results chain|Indicator|Baseline (year)|Milestone 2024|Target 2027|Means of verification
Impact|Prevalence of diarrhoea in children under five (%)|19.4 (2020)|15|10|Demographic survey
Outcome 1|Households using a basic water service (%)|46 (2021)|58|75|Household survey
Outcome 1|Schools with a functioning handwashing station (%)|22 (2022)|45|80|School inspection
Output 1.1|Boreholes rehabilitated|0 (2022)|120|310|Project records
Output 1.2|Water committees trained|14 (2022)|95|240|Training reports
Output 2.1|People reached by hygiene campaigns|3,200 (2022)|85,000|220,000|Attendance lists
Output 2.2|District plans with a sanitation budget|n/a|6|11|District budgets`,
    columns: '.|name|a2022|t2024|t2027|.',
    expected: `
#
.|Prevalence of diarrhoea in children under five [%]|a2020=19.4|15|10|.
.|Households using a basic water service [%]|a2021=46|58|75|.
.|Schools with a functioning handwashing station [%]|a2022=22|45|80|.
.|Boreholes rehabilitated|a2022=0|120|310|.
.|Water committees trained|a2022=14|95|240|.
.|People reached by hygiene campaigns|a2022=3200|85000|220000|.
.|District plans with a sanitation budget|.|6|11|.`,
  }),
  real({
    id: 'en-climate-plan-emissions-by-sector-brackets-sink-change-and-pathway',
    plan: 'an Irish local authority, form of the emissions table of its climate action plan: sectors, unit in the title, brackets for the sink, change column, target year',
    address: 'https://www.corkcity.ie/',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions by sector (kt CO2e)|<|<|<|<|<
Sector|2005|2018|2022|Change 2018–2022|2030 target
Residential|812.6|701.3|640.8|-8.6%|421
Commercial services|344.0|296.5|271.9|-8.3%|163
Transport|905.2|1,014.7|968.4|-4.6%|507
Industry|1,230.8|1,118.2|1,072.5|-4.1%|727
Agriculture|486.1|502.9|497.0|-1.2%|377
Waste|98.4|41.6|37.2|-10.6%|25
Land use|(62.3)|(48.0)|(51.4)|7.1%|(80)
Total|3,814.8|3,627.2|3,436.4|-5.3%|2,140`,
    columns: 'name|a2005|a2018|a2022|.|t2030',
    expected: `
#
#
Residential [kt CO2e]|812.6|701.3|640.8|!|421
Commercial services [kt CO2e]|344.0|296.5|271.9|!|163
Transport [kt CO2e]|905.2|1014.7|968.4|!|507
Industry [kt CO2e]|1230.8|1118.2|1072.5|!|727
Agriculture [kt CO2e]|486.1|502.9|497.0|!|377
Waste [kt CO2e]|98.4|41.6|37.2|!|25
Land use [kt CO2e]|-62.3|-48.0|-51.4|!|-80
Total [kt CO2e]|3814.8|3627.2|3436.4|!|2140`,
  }),
  real({
    id: 'en-energy-outlook-reference-case-history-projections-growth-column',
    plan: 'an energy agency, form of an annex table of its outlook: history, projections of the reference case, yearly growth',
    address: 'https://www.nzenergy.govt.nz/',
    arranged: INVENTED,
    table: `
Reference case|Unit|Historical|<|Projected|<|<|Growth 2023–2050 (% p.a.)
^|^|2015|2023|2030|2040|2050|^
Total primary energy supply|PJ|889.4|861.7|872|905|948|0.4
Coal|PJ|61.3|57.9|41|22|9|-6.7
Oil products|PJ|281.0|290.5|268|204|131|-2.9
Natural gas|PJ|193.7|143.2|118|84|52|-3.7
Electricity demand|TWh|40.2|39.8|46.5|58.1|70.3|2.1
Electric vehicles in use|thousand|1.0|103.4|460|1,850|3,420|13.8
Energy-related CO2 emissions|Mt|33.1|29.0|25.4|18.2|11.7|-3.3`,
    columns: 'name|.|a2015|a2023|e2030|e2040|e2050|.',
    expected: `
#
#
Total primary energy supply [PJ]|.|889.4|861.7|872|905|948|!
Coal [PJ]|.|61.3|57.9|41|22|9|!
Oil products [PJ]|.|281.0|290.5|268|204|131|!
Natural gas [PJ]|.|193.7|143.2|118|84|52|!
Electricity demand [TWh]|.|40.2|39.8|46.5|58.1|70.3|!
Electric vehicles in use|.|1000|103400|460000|1850000|3420000|!
Energy-related CO2 emissions [Mt]|.|33.1|29.0|25.4|18.2|11.7|!`,
  }),
  real({
    id: 'en-city-comparison-cities-down-indicators-across-rank-column-year-in-title',
    plan: 'a centre for cities, form of a comparison table: cities down, indicators with units across, the year in the title, a rank first',
    address: 'https://www.centreforcities.org/',
    arranged: INVENTED,
    table: `
City comparison, 2023|<|<|<|<|<
Rank|City|Population|Employment rate (%)|Average weekly wage (£)|New homes per 1,000 dwellings
1|Edinburgh|523,250|80.4|742|9.1
2|Bristol|746,900|79.8|701|7.6
3|Leeds|812,410|76.2|655|8.3
4|Cardiff|489,720|75.0|628|5.2
5|Sheffield|843,315|73.9|611|6.0
6|Sunderland|277,480|70.3|572|4.4`,
    columns:
      '.|place|a2023:Population|a2023:Employment rate [%]|a2023:Average weekly wage [GBP]|a2023:New homes per 1,000 dwellings',
    expected: `
#
#
!|Edinburgh|523250|80.4|742|9.1
!|Bristol|746900|79.8|701|7.6
!|Leeds|812410|76.2|655|8.3
!|Cardiff|489720|75.0|628|5.2
!|Sheffield|843315|73.9|611|6.0
!|Sunderland|277480|70.3|572|4.4`,
  }),
  real({
    id: 'en-readme-campus-sustainability-markdown-short-fiscal-years-bold-total',
    plan: 'a campus sustainability office, form of the markdown table in the readme of its data repository, short fiscal years, bold names, emoji status',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Metric | FY22 | FY23 | FY24 | FY30 goal | On track? |
|:--|--:|--:|--:|--:|:-:|
| Electricity use (MWh) | 148,220 | 145,907 | 141,365 | 120,000 | ✅ |
| Natural gas use (therms) | 3,914,000 | 3,702,500 | 3,655,180 | 1,200,000 | ❌ |
| Potable water (million gallons) | 512.4 | 498.8 | 471.0 | 400 | ✅ |
| Landfill diversion rate (%) | 41.3 | 44.9 | 46.2 | 75 | ❌ |
| Electric fleet vehicles | 38 | 61 | 97 | 310 | ✅ |
| **Total emissions (MTCO2e)** | **96,410** | **92,038** | **88,715** | **45,000** | ❌ |
`,
    columns: 'name|a2022|a2023|a2024|t2030|.',
    expected: `
#
#
Electricity use [MWh]|148220|145907|141365|120000|.
Natural gas use [therms]|3914000|3702500|3655180|1200000|.
Potable water [gallons]|512400000|498800000|471000000|400000000|.
Landfill diversion rate [%]|41.3|44.9|46.2|75|.
Electric fleet vehicles|38|61|97|310|.
Total emissions [MTCO2e]|96410|92038|88715|45000|.`,
  }),
  real({
    id: 'en-departmental-results-report-target-words-date-to-achieve-three-actuals',
    plan: 'a Canadian federal department, form of the table of results: targets in words, date to achieve the target in a column, three years of actual results',
    address: 'https://www.canada.ca/',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual result|2021–22 actual result|2022–23 actual result
Percentage of clients satisfied with services|At least 85%|March 31, 2023|81%|84%|86%
Percentage of benefit payments made within standard|At least 90%|March 31, 2023|92.4%|88.7%|91.0%
Percentage of calls answered within 10 minutes|At least 80%|March 31, 2024|58%|61%|66%
Number of Canadians with a digital identity|2,500,000|March 31, 2025|412,300|986,750|1,640,200
Average days to process an application|At most 28|March 31, 2024|41|36|33
Percentage of Indigenous employees|At least 5%|March 31, 2026|Not available|3.9%|4.2%`,
    columns: 'name|t2023|.|a2021|a2022|a2023',
    expected: `
#
Percentage of clients satisfied with services [%]|t2023=≥85|.|81|84|86
Percentage of benefit payments made within standard [%]|t2023=≥90|.|92.4|88.7|91.0
Percentage of calls answered within 10 minutes [%]|t2024=≥80|.|58|61|66
Number of Canadians with a digital identity|t2025=2500000|.|412300|986750|1640200
Average days to process an application|t2024=≤28|.|41|36|33
Percentage of Indigenous employees [%]|t2026=≥5|.|.|3.9|4.2`,
  }),
  real({
    id: 'en-council-budget-monitoring-thousand-pounds-forecast-variance-brackets',
    plan: 'a Welsh council, form of its revenue budget monitoring: thousands of pounds in heads, brackets for income and underspends, variance columns',
    address: 'https://www.swansea.gov.uk/',
    arranged: INVENTED,
    table: `
Directorate|Actual 2023/24⏎£000|Budget 2024/25⏎£000|Forecast outturn 2024/25⏎£000|Variance⏎£000|Variance⏎%
Social services|128,416|134,950|137,212|2,262|1.7
Education|189,704|196,330|196,018|(312)|(0.2)
Place|71,255|70,880|72,405|1,525|2.2
Corporate services|24,610|25,745|25,102|(643)|(2.5)
Treasury income|(3,918)|(3,200)|(4,050)|(850)|26.6
Net expenditure|410,067|424,705|426,667|1,962|0.5`,
    columns: 'name|a2024 [GBP]|t2025 [GBP]|e2025 [GBP]|.|.',
    expected: `
#
Social services|128416000|134950000|137212000|!|!
Education|189704000|196330000|196018000|!|!
Place|71255000|70880000|72405000|!|!
Corporate services|24610000|25745000|25102000|!|!
Treasury income|-3918000|-3200000|-4050000|!|!
Net expenditure|410067000|424705000|426667000|!|!`,
  }),
  real({
    id: 'en-city-strategic-plan-goal-merged-latest-result-with-year-column-trend-arrows',
    plan: 'a city government, form of the scorecard of its strategic plan: the year of the latest result stands in its own column',
    address: 'https://www.cityofboise.org/',
    arranged: INVENTED,
    table: `
Goal|Key performance indicator|Baseline (2021)|Latest result|Year of result|Target (2028)|Desired trend
Safe city|Residents who feel safe walking at night|61%|64%|2024|75%|↑
^|Fire response within 8 minutes|82.5%|86.1%|2025|90%|↑
^|Burglaries per 1,000 households|9.4|7.8|2024|6.0|↓
Green city|Tree canopy cover|18.2%|19.0%|2023|25%|↑
^|Household waste diverted from landfill|47%|51.3%|2025|65%|↑
^|Park land per 1,000 residents|3.1 ha|3.2 ha|2025|3.5 ha|↑
Thriving city|Median household income|$68,400|$74,150|2023|$82,000|↑
^|Downtown vacancy rate|14.6%|11.9%|2025|8%|↓`,
    columns: '.|name|a2021|.|.|t2028|.',
    expected: `
#
.|Residents who feel safe walking at night [%]|61|a2024=64|.|75|.
.|Fire response within 8 minutes [%]|82.5|a2025=86.1|.|90|.
.|Burglaries per 1,000 households|9.4|a2024=7.8|.|6.0|.
.|Tree canopy cover [%]|18.2|a2023=19.0|.|25|.
.|Household waste diverted from landfill [%]|47|a2025=51.3|.|65|.
.|Park land per 1,000 residents [ha]|3.1|a2025=3.2|.|3.5|.
.|Median household income [$]|68400|a2023=74150|.|82000|.
.|Downtown vacancy rate [%]|14.6|a2025=11.9|.|8|.`,
  }),
  real({
    id: 'en-council-dashboard-export-csv-quarters-as-month-ranges-annual-target-rag',
    plan: 'a borough council, form of the CSV export of its performance dashboard, quarters told by their months',
    address: 'https://www.stockport.gov.uk/',
    arranged: INVENTED,
    csv: `Ref,Indicator,Unit,Apr-Jun 2024,Jul-Sep 2024,Oct-Dec 2024,Jan-Mar 2025,Target 2024/25,RAG
CS01,Calls answered within 60 seconds,%,71.4,74.9,78.2,80.6,80,Green
CS02,Average call waiting time,seconds,148,131,112,97,100,Green
RB04,Average time to process new benefit claims,days,23.6,22.1,20.8,21.5,20,Amber
PL02,Major planning applications decided in time,%,88.9,92.3,85.7,90.0,85,Green
EN11,Household waste recycled or composted,%,53.1,52.4,46.8,44.9,52,Red
HS07,Households in temporary accommodation,households,412,428,441,437,400,Red
HS09,Council homes relet,number,186,172,,201,n/a,
`,
    columns: '.|name|.|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1|t2025|.',
    expected: `
#
.|Calls answered within 60 seconds [%]|.|71.4|74.9|78.2|80.6|80|.
.|Average call waiting time [seconds]|.|148|131|112|97|100|.
.|Average time to process new benefit claims [days]|.|23.6|22.1|20.8|21.5|20|.
.|Major planning applications decided in time [%]|.|88.9|92.3|85.7|90.0|85|.
.|Household waste recycled or composted [%]|.|53.1|52.4|46.8|44.9|52|.
.|Households in temporary accommodation [households]|.|412|428|441|437|400|.
.|Council homes relet|.|186|172|.|201|.|.`,
  }),
  real({
    id: 'en-australian-state-department-output-measures-variation-and-tick-result-grouped',
    plan: 'a department of an Australian state, form of the output measures of its annual report: quantity, quality and cost, the variation and a mark for the result',
    address: 'https://www.deeca.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|Unit of measure|2023–24 actual|2023–24 target|Variation (%)|Result
Quantity|<|<|<|<|<
Park visitors engaged in ranger programs|number|184,230|175,000|5.3|✔
Area treated for pest animals|hectares|1,412,600|1,500,000|-5.8|■
Boating infrastructure projects completed(a)|number|14|12|16.7|✔
Quality|<|<|<|<|<
Bays and waterways users satisfied with facilities|per cent|83|80|3.8|✔
Significant built assets rated in good condition|per cent|79.5|85|-6.5|■
Timeliness|<|<|<|<|<
Coastal permits decided within statutory period|per cent|96|100|-4.0|○
Cost|<|<|<|<|<
Total output cost|$ million|312.7|298.4|4.8|○
(a) Includes two projects carried over from the previous year.|<|<|<|<|<`,
    columns: 'name|.|a2024|t2024|.|.',
    expected: `
#
#
Park visitors engaged in ranger programs|.|184230|175000|!|.
Area treated for pest animals [hectares]|.|1412600|1500000|!|.
Boating infrastructure projects completed|.|14|12|!|.
#
Bays and waterways users satisfied with facilities [%]|.|83|80|!|.
Significant built assets rated in good condition [%]|.|79.5|85|!|.
#
Coastal permits decided within statutory period [%]|.|96|100|!|.
#
Total output cost [$]|.|312700000|298400000|!|.
#`,
  }),
  real({
    id: 'en-voluntary-local-review-target-numbers-base-and-current-year-columns-csv-on-track',
    plan: 'a city, form of the annex of its voluntary local review of the SDGs as CSV: value and year of the baseline and of now in columns beside, one target for 2030',
    address: 'https://unhabitat.org/',
    arranged: INVENTED,
    csv: `SDG target,Indicator,Unit,Baseline value,Baseline year,Current value,Current year,2030 target,On track
1.2,Population below the national poverty line,%,18.4,2015,13.9,2022,9,Yes
3.1,Maternal deaths per 100 000 live births,,64,2016,51,2023,40,No
4.2,Children in organised pre-primary learning,%,57.3,2015,71.8,2023,95,No
6.1,Households with piped water on premises,%,81.0,2014,92.6,2023,100,Yes
7.2,Renewable share of municipal energy use,%,4.2,2017,16.5,2024,50,Yes
11.1,People living in informal settlements,people,"126,500",2015,"98,340",2022,"50,000",No
11.6,Annual mean PM2.5,µg/m3,31.7,2016,24.1,2024,15,No
16.1,Homicides per 100 000 inhabitants,,8.6,2015,5.9,2024,,Yes
`,
    columns: '.|name|.|.|.|.|.|t2030|.',
    expected: `
#
.|Population below the national poverty line [%]|.|a2015=18.4|.|a2022=13.9|.|9|.
.|Maternal deaths per 100 000 live births|.|a2016=64|.|a2023=51|.|40|.
.|Children in organised pre-primary learning [%]|.|a2015=57.3|.|a2023=71.8|.|95|.
.|Households with piped water on premises [%]|.|a2014=81.0|.|a2023=92.6|.|100|.
.|Renewable share of municipal energy use [%]|.|a2017=4.2|.|a2024=16.5|.|50|.
.|People living in informal settlements [人]|.|a2015=126500|.|a2022=98340|.|50000|.
.|Annual mean PM2.5 [µg/m3]|.|a2016=31.7|.|a2024=24.1|.|15|.
.|Homicides per 100 000 inhabitants|.|a2015=8.6|.|a2024=5.9|.|.|.`,
  }),
  real({
    id: 'en-education-authority-school-census-academic-years-across-units-in-names',
    plan: 'a local education authority, form of a page of school statistics, five academic years across',
    address: 'https://www.cardiff.gov.uk/',
    arranged: INVENTED,
    table: `
Schools in the county: key figures|<|<|<|<|<
|2019/20|2020/21|2021/22|2022/23|2023/24
Schools|128|127|127|126|125
Primary pupils|31,264|31,108|30,870|30,715|30,402
Secondary pupils|20,917|21,330|21,842|22,106|22,371
Full-time equivalent teachers|2,845|2,861|2,899|2,907|2,884
Pupils eligible for free school meals (%)|21.3|23.8|24.6|24.9|24.1
Overall absence (%)|n/a|n/a|9.6|10.2|9.4
Surplus primary places (%)|8.7|9.1|9.8|10.4|11.3`,
    columns: 'name|a2020|a2021|a2022|a2023|a2024',
    expected: `
#
#
Schools|128|127|127|126|125
Primary pupils|31264|31108|30870|30715|30402
Secondary pupils|20917|21330|21842|22106|22371
Full-time equivalent teachers|2845|2861|2899|2907|2884
Pupils eligible for free school meals [%]|21.3|23.8|24.6|24.9|24.1
Overall absence [%]|.|.|9.6|10.2|9.4
Surplus primary places [%]|8.7|9.1|9.8|10.4|11.3`,
  }),
  real({
    id: 'en-hospital-annual-report-activity-three-fiscal-years-percent-change-last',
    plan: 'a hospital board, form of the activity table of its annual report, the change on the previous year at the end',
    address: 'https://www.kingstonhsc.ca/',
    arranged: INVENTED,
    table: `
Activity|2021-22|2022-23|2023-24|% change
Emergency department visits|58,412|63,907|65,230|2.1
Inpatient admissions|22,184|23,015|23,668|2.8
Day surgery cases|14,902|17,336|18,451|6.4
Births|1,974|1,883|1,846|-2.0
Average length of stay (days)|6.8|6.9|6.6|-4.3
Bed occupancy (%)|91.4|97.2|96.5|-0.7
Staffed beds|461|466|474|1.7
Volunteers|312|385|428|11.2`,
    columns: 'name|a2022|a2023|a2024|.',
    expected: `
#
Emergency department visits|58412|63907|65230|!
Inpatient admissions|22184|23015|23668|!
Day surgery cases|14902|17336|18451|!
Births|1974|1883|1846|!
Average length of stay [days]|6.8|6.9|6.6|!
Bed occupancy [%]|91.4|97.2|96.5|!
Staffed beds|461|466|474|!
Volunteers|312|385|428|!`,
  }),
  real({
    id: 'en-public-transport-authority-years-down-modes-across-thousands-millions',
    plan: 'a public transport authority, form of a table of patronage: years down, modes across, multipliers in the heads',
    address: 'https://www.ruter.no/en/',
    arranged: INVENTED,
    table: `
Year|Bus passengers (thousands)|Tram passengers (thousands)|Ferry passengers (thousands)|Vehicle kilometres (million)|Punctuality (%)
2019|64,210|21,835|3,140|41.6|88.4
2020|38,975|12,604|1,722|39.9|92.7
2021|41,306|13,188|2,015|40.3|91.0
2022|55,847|18,290|2,866|41.1|87.2
2023|60,512|20,471|3,209|41.8|86.5
2024|62,088|21,960|3,318|42.4|87.9`,
    columns: '.|.:Bus passengers|.:Tram passengers|.:Ferry passengers|.:Vehicle kilometres|.:Punctuality [%]',
    expected: `
#
.|a2019=64210000|a2019=21835000|a2019=3140000|a2019=41600000|a2019=88.4
.|a2020=38975000|a2020=12604000|a2020=1722000|a2020=39900000|a2020=92.7
.|a2021=41306000|a2021=13188000|a2021=2015000|a2021=40300000|a2021=91.0
.|a2022=55847000|a2022=18290000|a2022=2866000|a2022=41100000|a2022=87.2
.|a2023=60512000|a2023=20471000|a2023=3209000|a2023=41800000|a2023=86.5
.|a2024=62088000|a2024=21960000|a2024=3318000|a2024=42400000|a2024=87.9`,
  }),
  real({
    id: 'en-state-police-selected-cities-down-offences-across-year-in-title-source-line',
    plan: 'a state police, form of a table of its yearbook of crime: cities down, counts and rates across, the year in the title',
    address: 'https://www.michigan.gov/msp',
    arranged: INVENTED,
    table: `
Table 4. Reported crime in selected cities, 2023|<|<|<|<|<
City|Population|Violent crimes|Property crimes|Clearance rate (%)|Sworn officers
Lansing|112,537|1,148|2,916|41.3|186
Ann Arbor|119,381|312|1,905|38.6|122
Flint|79,854|1,204|1,377|35.9|108
Kalamazoo|72,873|893|3,022|44.0|231
Dearborn|105,818|287|1,964|52.7|190
Midland|42,441|61|388|61.2|49
Source: incident reports submitted by local agencies.|<|<|<|<|<`,
    columns:
      'place|a2023:Population|a2023:Violent crimes|a2023:Property crimes|a2023:Clearance rate [%]|a2023:Sworn officers',
    expected: `
#
#
Lansing|112537|1148|2916|41.3|186
Ann Arbor|119381|312|1905|38.6|122
Flint|79854|1204|1377|35.9|108
Kalamazoo|72873|893|3022|44.0|231
Dearborn|105818|287|1964|52.7|190
Midland|42441|61|388|61.2|49
#`,
  }),
  real({
    id: 'en-planning-authority-monitoring-homes-financial-years-down-target-row-last',
    plan: 'a local planning authority, form of a table of its monitoring report: financial years down, the last row is the target of a later year',
    address: 'https://www.greatercambridgeplanning.org/',
    arranged: INVENTED,
    table: `
Financial year|Homes started|Homes completed|Affordable homes completed|Homes on brownfield land (%)
2020-21|1,486|1,302|371|44
2021-22|1,811|1,527|408|39
2022-23|1,640|1,744|516|47
2023-24|1,295|1,689|492|51
2024-25|1,378|1,421|430|55
2029-30 (target)|1,900|1,800|720|60`,
    columns:
      '.|.:Homes started|.:Homes completed|.:Affordable homes completed|.:Homes on brownfield land [%]',
    expected: `
#
.|a2021=1486|a2021=1302|a2021=371|a2021=44
.|a2022=1811|a2022=1527|a2022=408|a2022=39
.|a2023=1640|a2023=1744|a2023=516|a2023=47
.|a2024=1295|a2024=1689|a2024=492|a2024=51
.|a2025=1378|a2025=1421|a2025=430|a2025=55
.|t2030=1900|t2030=1800|t2030=720|t2030=60`,
  }),
  real({
    id: 'en-regional-profile-indicators-down-regions-across-unit-column-year-in-title',
    plan: 'a national statistical institute, form of a leaflet of regional profiles: indicators down, regions across, the year in the title',
    address: 'https://statsghana.gov.gh/',
    arranged: INVENTED,
    table: `
Regional profiles, 2023|<|<|<|<|<
Indicator|Unit|Ashanti|Volta|Northern|Greater Accra
Population|persons|5,612,400|1,721,350|2,448,900|5,688,200
Literacy rate, 15 years and over|%|77.9|71.4|44.6|87.3
Households with electricity|%|91.2|83.5|70.8|95.6
Households using solid fuel for cooking|%|54.3|76.9|90.1|24.7
Average household size|persons|3.5|3.4|5.2|3.2
Unemployment rate|%|14.1|12.8|11.6|16.3
Health facilities|number|1,284|512|467|1,036`,
    columns: 'name|.|a2023:@Ashanti|a2023:@Volta|a2023:@Northern|a2023:@Greater Accra',
    expected: `
#
#
Population [人]|.|5612400|1721350|2448900|5688200
Literacy rate, 15 years and over [%]|.|77.9|71.4|44.6|87.3
Households with electricity [%]|.|91.2|83.5|70.8|95.6
Households using solid fuel for cooking [%]|.|54.3|76.9|90.1|24.7
Average household size [人]|.|3.5|3.4|5.2|3.2
Unemployment rate [%]|.|14.1|12.8|11.6|16.3
Health facilities|.|1284|512|467|1036`,
  }),
  real({
    id: 'en-regional-bank-data-portal-long-csv-country-year-indicator-value-unit-million',
    plan: 'a regional development bank, form of a long CSV of its data portal: country, year, indicator, value, unit',
    address: 'https://kidb.adb.org/',
    arranged: INVENTED,
    csv: `Country,Year,Indicator,Value,Unit
Fiji,2019,Total population,889.9,Thousand persons
Fiji,2022,Total population,902.6,Thousand persons
Fiji,2019,Unemployment rate,4.5,%
Fiji,2022,Unemployment rate,5.1,%
Fiji,2022,Exports of goods,1043.7,Million USD
Samoa,2019,Total population,200.9,Thousand persons
Samoa,2022,Total population,205.6,Thousand persons
Samoa,2019,Unemployment rate,8.7,%
Samoa,2022,Unemployment rate,,%
Samoa,2022,Exports of goods,35.2,Million USD
Tonga,2019,Total population,100.3,Thousand persons
Tonga,2022,Total population,99.7,Thousand persons
Tonga,2022,Exports of goods,14.8,Million USD
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Fiji|.|Total population [人]|a2019=889900|.
Fiji|.|Total population [人]|a2022=902600|.
Fiji|.|Unemployment rate [%]|a2019=4.5|.
Fiji|.|Unemployment rate [%]|a2022=5.1|.
Fiji|.|Exports of goods [美元]|a2022=1043700000|.
Samoa|.|Total population [人]|a2019=200900|.
Samoa|.|Total population [人]|a2022=205600|.
Samoa|.|Unemployment rate [%]|a2019=8.7|.
Samoa|.|Unemployment rate [%]|.|.
Samoa|.|Exports of goods [美元]|a2022=35200000|.
Tonga|.|Total population [人]|a2019=100300|.
Tonga|.|Total population [人]|a2022=99700|.
Tonga|.|Exports of goods [美元]|a2022=14800000|.`,
  }),
  real({
    id: 'en-world-bank-api-single-indicator-download-quoted-preamble-long-decimals',
    plan: 'the World Bank, form of the CSV of one indicator from its API, with the lines of source and date above the heads and long decimals',
    address: 'https://data.worldbank.org/',
    arranged: INVENTED,
    csv: `"Data Source","World Development Indicators",
"Last Updated Date","2025-10-07",
"Country Name","Country Code","Indicator Name","Indicator Code","2018","2019","2020","2021","2022","2023","2024",
"Kenya","KEN","Access to electricity (% of population)","EG.ELC.ACCS.ZS","61.1834","69.7","71.4921","76.54","76","79.2318","",
"Uganda","UGA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","41.9","41.3","42.1","45.2","47.1","51.5","",
"Rwanda","RWA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","34.72","40.3619","46.6","48.7","50.6","63.9","",
"Malawi","MWI","Access to electricity (% of population)","EG.ELC.ACCS.ZS","18","11.2","11.5","14.2","14","15.6","",
`,
    columns: 'place|.|name|.|a2018|a2019|a2020|a2021|a2022|a2023|a2024|.',
    expected: `
#
#
#
Kenya|.|Access to electricity (% of population) [%]|.|61.1834|69.7|71.4921|76.54|76|79.2318|.|.
Uganda|.|Access to electricity (% of population) [%]|.|41.9|41.3|42.1|45.2|47.1|51.5|.|.
Rwanda|.|Access to electricity (% of population) [%]|.|34.72|40.3619|46.6|48.7|50.6|63.9|.|.
Malawi|.|Access to electricity (% of population) [%]|.|18|11.2|11.5|14.2|14|15.6|.|.`,
  }),
  real({
    id: 'en-central-bank-single-series-csv-series-title-line-month-value',
    plan: 'a central bank, form of the download of one series: a line with its name, then Month and Value',
    address: 'https://www.centralbank.ie/',
    arranged: INVENTED,
    csv: `Average mortgage interest rate (%),
Month,Value
Jan 2024,4.19
Feb 2024,4.24
Mar 2024,4.28
Apr 2024,4.27
May 2024,4.23
Jun 2024,4.18
Jul 2024,4.15
Aug 2024,4.11
Sep 2024,4.08
Oct 2024,4.02
Nov 2024,3.96
Dec 2024,3.91
Jan 2025,3.84
`,
    columns: '.|.:Average mortgage interest rate [%]',
    expected: `
#
#
.|p2024-01=4.19
.|p2024-02=4.24
.|p2024-03=4.28
.|p2024-04=4.27
.|p2024-05=4.23
.|p2024-06=4.18
.|p2024-07=4.15
.|p2024-08=4.11
.|p2024-09=4.08
.|p2024-10=4.02
.|p2024-11=3.96
.|p2024-12=3.91
.|p2025-01=3.84`,
  }),
  real({
    id: 'en-land-registry-quarters-down-tsv-average-price-sales-annual-change',
    plan: 'a land registry, form of a sheet on house prices pasted from a spreadsheet: quarters down, two measures and the annual change',
    address: 'https://www.ros.gov.uk/',
    arranged: INVENTED,
    csv: `Quarter\tAverage house price (£)\tResidential sales\tAnnual price change (%)
2023 Q1\t198,412\t19,847\t3.6
2023 Q2\t203,955\t24,310\t1.9
2023 Q3\t208,720\t26,084\t0.4
2023 Q4\t204,316\t24,971\t-0.8
2024 Q1\t201,067\t18,902\t1.3
2024 Q2\t209,848\t25,436\t2.9
2024 Q3\t215,190\t27,513\t3.1
2024 Q4\t211,733\t26,240\t3.6`,
    columns: '.|.:Average house price [GBP]|.:Residential sales|.:Annual price change [%]',
    expected: `
#
.|p2023-Q1=198412|p2023-Q1=19847|p2023-Q1=3.6
.|p2023-Q2=203955|p2023-Q2=24310|p2023-Q2=1.9
.|p2023-Q3=208720|p2023-Q3=26084|p2023-Q3=0.4
.|p2023-Q4=204316|p2023-Q4=24971|p2023-Q4=-0.8
.|p2024-Q1=201067|p2024-Q1=18902|p2024-Q1=1.3
.|p2024-Q2=209848|p2024-Q2=25436|p2024-Q2=2.9
.|p2024-Q3=215190|p2024-Q3=27513|p2024-Q3=3.1
.|p2024-Q4=211733|p2024-Q4=26240|p2024-Q4=3.6`,
  }),
  real({
    id: 'en-residents-survey-percent-satisfied-services-four-waves-goal-and-number-of-respondents',
    plan: 'a US city, form of the results of its survey of residents: per cent satisfied by service, waves across, a goal, and the respondents below',
    address: 'https://www.kcmo.gov/',
    arranged: INVENTED,
    table: `
Residents satisfied or very satisfied with city services (%)|<|<|<|<|<
Service|2018|2020|2022|2024|2026 goal
Fire and ambulance services|84|82|79|81|85
Police services|62|58|51|55|65
Parks and recreation|68|70|69|72|75
Maintenance of streets|31|29|27|36|45
Water and sewer utilities|57|59|60|58|65
Snow removal|–|54|48|61|65
Number of respondents|3,912|4,105|3,687|3,740|`,
    columns: 'name|a2018|a2020|a2022|a2024|t2026',
    expected: `
#
#
Fire and ambulance services [%]|84|82|79|81|85
Police services [%]|62|58|51|55|65
Parks and recreation [%]|68|70|69|72|75
Maintenance of streets [%]|31|29|27|36|45
Water and sewer utilities [%]|57|59|60|58|65
Snow removal [%]|.|54|48|61|65
Number of respondents|3912|4105|3687|3740|.`,
  }),
];
