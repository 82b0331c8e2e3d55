import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-council-budget-book-service-summary-year-over-actual-budget-forecast-thousand-pounds-of-which-income-in-brackets',
    plan: 'an English council, form of the service summary of its budget book: years merged over actual, budget and forecast in £000, an of-which row, income in brackets, two totals, change',
    address: 'https://www.stockport.gov.uk/',
    arranged: INVENTED,
    table: `
Service|2024/25|2025/26|<|2026/27|Change in budget
^|Actual⏎£000|Budget⏎£000|Forecast⏎£000|Budget⏎£000|£000
Adult social care|48,216|50,140|51,322|53,905|3,765
   of which: residential placements|27,604|28,350|29,417|30,880|2,530
Children's services|31,087|32,415|33,960|34,722|2,307
Leisure centres (1)|(412)|(380)|(455)|(520)|(140)
Net cost of services|78,891|82,175|84,827|88,107|5,932
Interest receivable|(1,905)|(1,450)|(1,680)|(1,200)|250
Net budget requirement|76,986|80,725|83,147|86,907|6,182
(1) Income exceeds running costs.|<|<|<|<|<`,
    columns: 'name|a2025|t2026|e2026|t2027|.',
    expected: `
#
#
Adult social care [GBP]|48216000|50140000|51322000|53905000|!
residential placements [GBP]|27604000|28350000|29417000|30880000|!
Children's services [GBP]|31087000|32415000|33960000|34722000|!
Leisure centres [GBP]|-412000|-380000|-455000|-520000|!
Net cost of services [GBP]|78891000|82175000|84827000|88107000|!
Interest receivable [GBP]|-1905000|-1450000|-1680000|-1200000|!
Net budget requirement [GBP]|76986000|80725000|83147000|86907000|!
#`,
  }),
  real({
    id: 'en-hospital-annual-report-activity-at-a-glance-three-years-euro-million-in-name-change-percent-or-points-superscript',
    plan: 'an Irish hospital, form of the page of key figures of its annual report: group rows, three years, change in percent or points, superscript note, of-which row, euro million in a name, a figure not collected',
    address: 'https://www.stjames.ie/',
    arranged: INVENTED,
    table: `
Our year at a glance|2022|2023|2024|Change 2023–24
Activity|<|<|<|<
Inpatient discharges|24,318|25,106|25,974|+3.5%
Day cases|61,472|64,890|68,215|+5.1%
Emergency department attendances¹|50,284|52,731|54,008|+2.4%
– of which: aged 75 and over|9,846|10,517|11,293|+7.4%
Quality|<|<|<|<
Bed occupancy (%)|94.8|96.1|95.7|-0.4 pp
Average length of stay (days)|9.2|8.9|8.6|-3.4%
Hand hygiene compliance (%)|n/c|89.3|91.0|+1.7 pp
Resources|<|<|<|<
Staff (WTE)|4,612|4,785.5|4,903|+2.5%
Income (€m)|612.4|648.9|702.3|+8.2%
¹ Includes patients who left before treatment. n/c = not collected.|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|.',
    expected: `
#
#
Inpatient discharges|24318|25106|25974|!
Day cases|61472|64890|68215|!
Emergency department attendances|50284|52731|54008|!
aged 75 and over|9846|10517|11293|!
#
Bed occupancy [%]|94.8|96.1|95.7|!
Average length of stay [days]|9.2|8.9|8.6|!
Hand hygiene compliance [%]|.|89.3|91.0|!
#
Staff [WTE]|4612|4785.5|4903|!
Income [EUR]|612400000|648900000|702300000|!
#`,
  }),
  real({
    id: 'en-csv-school-district-dashboard-schools-down-blank-under-merged-heads-school-years-goal-suppressed-star',
    plan: 'an American school district, form of its dashboard saved from Excel: cells blank under merged heads, school years, a goal, suppressed and top-coded cells, district total last, note line',
    address: 'https://www.bozemanschools.org/',
    arranged: INVENTED,
    csv: `School,Enrollment,,,Attendance rate (%),,Grade 3 students proficient in reading (%),
,2022-23,2023-24,2024-25,2023-24,2024-25,2024-25,Goal 2026-27
Longfellow Elementary,412,398,405,93.6,94.1,61.2,68
Hyalite Elementary,"1,016",987,"1,003",92.8,93.3,54.7,62
Meadowlark Elementary,548,561,574,94.4,>95,66.0,72
Bridger Charter Academy,38,41,36,89.7,88.9,*,
District total,"2,014","1,987","2,018",93.1,93.7,59.4,66
* Fewer than 10 students tested.,,,,,,,
`,
    columns:
      'place|a2023:Enrollment|a2024:Enrollment|a2025:Enrollment|a2024:Attendance rate [%]|a2025:Attendance rate [%]|a2025:Grade 3 students proficient in reading [%]|t2027:Grade 3 students proficient in reading [%]',
    expected: `
#
#
Longfellow Elementary|412|398|405|93.6|94.1|61.2|68
Hyalite Elementary|1016|987|1003|92.8|93.3|54.7|62
Meadowlark Elementary|548|561|574|94.4|>95|66.0|72
Bridger Charter Academy|38|41|36|89.7|88.9|.|.
District total|2014|1987|2018|93.1|93.7|59.4|66
#`,
  }),
  real({
    id: 'en-charity-impact-report-country-programmes-down-reach-in-thousands-of-whom-spend-year-in-title',
    plan: 'a British aid charity, form of the reach table of its impact report: year in the title, countries down, thousands in quotes in a head, an of-whom head, spend in £000, share column, a dagger, total',
    address: 'https://www.concern.org.uk/',
    arranged: INVENTED,
    table: `
Programme reach by country, year ended 31 December 2024|<|<|<|<|<
Country|People reached ('000)|of whom: women and girls (%)|Community volunteers trained|Programme spend (£000)|Share of spend (%)
Malawi|418.6|56.2|3,214|5,870|30.8
Sierra Leone|236.1|54.8|1,908|3,945|20.7
Bangladesh†|702.4|51.7|6,450|6,512|34.2
Haiti|89.5|–|742|2,713|14.2
Total|1,446.6|53.5|12,314|19,040|100.0
† Includes the emergency response in Cox's Bazar.|<|<|<|<|<`,
    columns:
      'place|a2024:People reached|a2024:women and girls [%]|a2024:Community volunteers trained|a2024:Programme spend [GBP]|a2024:Share of spend [%]',
    expected: `
#
#
Malawi|418600|56.2|3214|5870000|30.8
Sierra Leone|236100|54.8|1908|3945000|20.7
Bangladesh|702400|51.7|6450|6512000|34.2
Haiti|89500|.|742|2713000|14.2
Total|1446600|53.5|12314|19040000|100.0
#`,
  }),
  real({
    id: 'en-csv-city-open-data-housing-pipeline-ward-code-year-ending-march-permitted-started-completed-of-which-affordable',
    plan: 'a city data store, form of the extract of its housing pipeline: ward code and ward, year ending 31 March, four measures across, quoted thousands, a count under five, an empty cell',
    address: 'https://opendata.bristol.gov.uk/',
    arranged: INVENTED,
    csv: `Ward code,Ward,Year ending 31 March,Homes granted permission,Homes started,Homes completed,of which: affordable homes
E05010885,Ashley,2023,214,131,96,22
E05010885,Ashley,2024,187,158,119,31
E05010885,Ashley,2025,92,104,140,<5
E05010892,Central,2023,"1,312",640,487,75
E05010892,Central,2024,865,713,598,102
E05010892,Central,2025,"1,047",,672,128
E05010909,Southville,2024,76,43,38,0
E05010909,Southville,2025,58,61,40,12
`,
    columns: '.|place|.|.:Homes granted permission|.:Homes started|.:Homes completed|.:affordable homes',
    expected: `
#
.|Ashley|.|a2023=214|a2023=131|a2023=96|a2023=22
.|Ashley|.|a2024=187|a2024=158|a2024=119|a2024=31
.|Ashley|.|a2025=92|a2025=104|a2025=140|a2025=<5
.|Central|.|a2023=1312|a2023=640|a2023=487|a2023=75
.|Central|.|a2024=865|a2024=713|a2024=598|a2024=102
.|Central|.|a2025=1047|.|a2025=672|a2025=128
.|Southville|.|a2024=76|a2024=43|a2024=38|a2024=0
.|Southville|.|a2025=58|a2025=61|a2025=40|a2025=12`,
  }),
  real({
    id: 'en-statistics-release-labour-market-quarters-under-two-years-unit-rows-thousand-persons-per-cent-revised-change-on-year',
    plan: 'a national statistics office, form of the main table of its labour market release: quarters under two merged years, rows that print only the unit, a revised and a provisional mark, change on the year, a confidential cell',
    address: 'https://stats.gov.lv/',
    arranged: INVENTED,
    table: `
Table 1. Main labour market indicators, persons aged 15–74|<|<|<|<|<|<
|2024|<|<|2025|<|Change on year, %
^|Q2|Q3|Q4|Q1|Q2|^
Thousand persons|<|<|<|<|<|<
Labour force|941.8|946.2|938.5 r|935.1|940.7 p|-0.1
Employed|879.4|884.0|873.6 r|868.9|877.2 p|-0.3
Unemployed|62.4|62.2|64.9 r|66.2|63.5 p|1.8
Per cent|<|<|<|<|<|<
Employment rate|64.7|65.1|64.3|64.0|64.6 p|.
Unemployment rate|6.6|6.6|6.9|7.1|6.8 p|.
Youth unemployment rate (15–24)|11.8|c|13.2|14.5|12.9 p|.
r revised; p provisional; c confidential.|<|<|<|<|<|<`,
    columns: 'name|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1|p2025-Q2|.',
    expected: `
#
#
#
#
Labour force [人]|941800|946200|938500|935100|940700|!
Employed [人]|879400|884000|873600|868900|877200|!
Unemployed [人]|62400|62200|64900|66200|63500|!
#
Employment rate [%]|64.7|65.1|64.3|64.0|64.6|.
Unemployment rate [%]|6.6|6.6|6.9|7.1|6.8|.
Youth unemployment rate (15–24) [%]|11.8|.|13.2|14.5|12.9|.
#`,
  }),
  real({
    id: 'en-forestry-plan-monitoring-numbered-indicators-unit-column-position-at-date-mid-term-end-of-plan-range-words',
    plan: 'a Scottish council, form of the monitoring table of its forestry and woodland plan: numbered names, unit column, position at a date, mid-term and end-of-plan targets with their year below, a range, words for a target',
    address: 'https://www.argyll-bute.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Unit|Position at⏎31 March 2024|Mid-term target⏎(2029)|End of plan target⏎(2034)|How measured
1. Expanding woodland|<|<|<|<|<
1.1 Woodland cover|% of land area|31.4|32.5|34|National Forest Inventory
1.2 New woodland created each year|ha|1,286|1,400|≥1,500|Grant scheme returns
1.3 Native species in new planting|%|38.7|45|50–55|Grant scheme returns
2. Managing woodland|<|<|<|<|<
2.1 Woodland under certified management|'000 ha|142.6|150|165|Certification bodies
2.2 Ancient woodland in good condition|%|52|60|No decrease|Site surveys
2.3 Timber harvested|'000 m³|918|c. 950|980|Sawmill survey
3. People|<|<|<|<|<
3.1 Jobs in forestry and timber processing|FTE|1,074|1,150|1,200|Business register
3.2 Woodland paths promoted|km|412.5|460|500|Access officers`,
    columns: 'name|.|a2024|t2029|t2034|.',
    expected: `
#
#
Woodland cover [% of land area]|.|31.4|32.5|34|.
New woodland created each year [ha]|.|1286|1400|≥1500|.
Native species in new planting [%]|.|38.7|45|50–55|.
#
Woodland under certified management [ha]|.|142600|150000|165000|.
Ancient woodland in good condition [%]|.|52|60|.|.
Timber harvested [m³]|.|918000|~950000|980000|.
#
Jobs in forestry and timber processing [FTE]|.|1074|1150|1200|.
Woodland paths promoted [km]|.|412.5|460|500|.`,
  }),
  real({
    id: 'en-road-safety-strategy-years-down-baseline-provisional-change-row-target-row-of-whom-column',
    plan: 'a national road safety authority, form of the monitoring table of its strategy: years down with words beside them, an of-whom column, a row of changes, target row last',
    address: 'https://www.avp-rs.si/',
    arranged: INVENTED,
    table: `
Year|People killed|of whom: pedestrians|Seriously injured|Killed per million inhabitants
2019 (baseline)|102|17|817|49.0
2021|114|14|748|54.1
2022|85|11|806|40.3
2023|82|13|791|38.7
2024 (provisional)|68|9|774|32.0
Change 2019–2024|-33.3%|-47.1%|-5.3%|-34.7%
2030 (target)|50|≤8|400|24`,
    columns: '.|.:People killed|.:pedestrians|.:Seriously injured|.:Killed per million inhabitants',
    expected: `
#
.|a2019=102|a2019=17|a2019=817|a2019=49.0
.|a2021=114|a2021=14|a2021=748|a2021=54.1
.|a2022=85|a2022=11|a2022=806|a2022=40.3
.|a2023=82|a2023=13|a2023=791|a2023=38.7
.|a2024=68|a2024=9|a2024=774|a2024=32.0
.|!|!|!|!
.|t2030=50|t2030=≤8|t2030=400|t2030=24`,
  }),
  real({
    id: 'en-water-utility-scorecard-unit-column-last-year-target-with-bounds-month-range-quarters-rating-perspective-merged-down',
    plan: 'an Australian water utility, form of its scorecard: perspective merged down, unit column, last fiscal year, target with bounds, quarters as ranges of months, rating, weight',
    address: 'https://www.barwonwater.vic.gov.au/',
    arranged: INVENTED,
    table: `
Perspective|Measure|Unit|2024–25 result|2025–26 target|Jul–Sep 2025|Oct–Dec 2025|Weight|Rating
Customer|Calls answered within 30 seconds|%|84.6|≥85|86.9|83.2|10%|●
^|Water quality complaints|per 1,000 connections|1.74|<2.0|0.41|0.58|15%|●
Network|Main breaks|per 100 km|14.3|max. 15|3.2|4.7|15%|●
^|Unplanned interruptions restored within 4 hours|%|95.8|96|97.1|94.9|20%|▲
^|Residential water use|L/person/day|168|160|151|174|10%|▲
People|Lost time injuries|no.|5|0|1|0|30%|■`,
    columns: '.|name|.|a2025|t2026|p2025-Q3|p2025-Q4|.|.',
    expected: `
#
.|Calls answered within 30 seconds [%]|.|84.6|≥85|86.9|83.2|!|.
.|Water quality complaints [per 1,000 connections]|.|1.74|<2.0|0.41|0.58|!|.
.|Main breaks [per 100 km]|.|14.3|≤15|3.2|4.7|!|.
.|Unplanned interruptions restored within 4 hours [%]|.|95.8|96|97.1|94.9|!|.
.|Residential water use [L/person/day]|.|168|160|151|174|!|.
.|Lost time injuries|.|5|0|1|0|!|.`,
  }),
  real({
    id: 'en-kenya-ministry-sector-report-planned-targets-three-years-achieved-targets-three-years-key-output-merged-remarks',
    plan: 'a Kenyan ministry, form of the review of programme performance in its sector report: programme rows, key output merged down, planned targets of three fiscal years, achieved targets of the same, remarks, a dash',
    address: 'https://www.treasury.go.ke/',
    arranged: INVENTED,
    table: `
Key Output|Key Performance Indicators|Planned Targets|<|<|Achieved Targets|<|<|Remarks
^|^|2021/22|2022/23|2023/24|2021/22|2022/23|2023/24|^
Programme 1: Crop Development and Management|<|<|<|<|<|<|<|<
Subsidised fertiliser|Number of 50 kg bags distributed|2,400,000|5,000,000|7,500,000|1,416,250|4,873,900|5,604,318|Late release of funds
^|Number of farmers registered|–|3,000,000|6,000,000|–|2,861,405|6,418,722|Target surpassed
Irrigation services|Acreage under irrigation (acres)|25,000|18,000|22,000|20,640|15,312|22,000|Target met
Programme 2: Livestock Resources Management|<|<|<|<|<|<|<|<
Animal health services|Livestock vaccinated against FMD (%)|40|50|60|34.5|48|57.2|Vaccine shortage`,
    columns: '.|name|t2022|t2023|t2024|a2022|a2023|a2024|.',
    expected: `
#
#
#
.|Number of 50 kg bags distributed|2400000|5000000|7500000|1416250|4873900|5604318|.
.|Number of farmers registered|.|3000000|6000000|.|2861405|6418722|.
.|Acreage under irrigation [acres]|25000|18000|22000|20640|15312|22000|.
#
.|Livestock vaccinated against FMD [%]|40|50|60|34.5|48|57.2|.`,
  }),
  real({
    id: 'en-sports-participation-by-region-years-merged-over-active-fairly-active-inactive-rank-star-for-significant-change',
    plan: 'a national sports council, form of the regional table of its participation survey: years merged over three levels of activity in percent, rank, stars for significant change, a base too small, nation first',
    address: 'https://www.sportengland.org/',
    arranged: INVENTED,
    table: `
Region|2022/23|<|<|2023/24|<|<|Rank (active)
^|Active (%)|Fairly active (%)|Inactive (%)|Active (%)|Fairly active (%)|Inactive (%)|2023/24
England|63.4|10.9|25.7|63.7|11.1|25.2*|
North East|60.8|10.6|28.6|59.9|11.0|29.1|4
South West|67.2|11.4|21.4|68.1*|11.5|20.4*|1
East Midlands|62.0|10.8|27.2|62.6|10.7|26.7|3
London|64.1|[x]|25.1|65.0|[x]|24.3|2
* Significant change from 12 months earlier. [x] Base too small.|<|<|<|<|<|<|<`,
    columns:
      'place|a2023:Active [%]|a2023:Fairly active [%]|a2023:Inactive [%]|a2024:Active [%]|a2024:Fairly active [%]|a2024:Inactive [%]|.',
    expected: `
#
#
England|63.4|10.9|25.7|63.7|11.1|25.2|.
North East|60.8|10.6|28.6|59.9|11.0|29.1|!
South West|67.2|11.4|21.4|68.1|11.5|20.4|!
East Midlands|62.0|10.8|27.2|62.6|10.7|26.7|!
London|64.1|.|25.1|65.0|.|24.3|!
#`,
  }),
  real({
    id: 'en-tsv-company-ten-year-summary-pasted-from-pdf-group-rows-with-unit-loss-in-brackets-restated-mark',
    plan: 'a British bus company, form of the ten-year summary of its annual report pasted from a PDF with tabs: title line, year ended in the first head, group rows that carry the unit, losses in brackets, a dash, a mark at one year, note line',
    address: 'https://www.firstgroupplc.com/',
    arranged: INVENTED,
    csv: `Group ten-year summary (unaudited)\t\t\t\t\t\t\t\t\t\t
Year ended 31 March\t2016\t2017\t2018\t2019*\t2020\t2021\t2022\t2023\t2024\t2025
Income statement (£m)\t\t\t\t\t\t\t\t\t\t
Revenue\t1,218.4\t1,265.0\t1,307.9\t1,342.6\t1,330.1\t842.7\t1,014.3\t1,188.5\t1,296.2\t1,371.8
Operating profit/(loss)\t74.6\t79.2\t71.8\t68.3\t41.5\t(96.4)\t(12.7)\t38.9\t61.0\t72.4
Per share (pence)\t\t\t\t\t\t\t\t\t\t
Ordinary dividend\t9.2\t9.8\t10.1\t10.4\t3.5\t–\t–\t2.0\t5.5\t7.25
* Restated for the adoption of IFRS 16.\t\t\t\t\t\t\t\t\t\t
`,
    columns: 'name|a2016|a2017|a2018|a2019|a2020|a2021|a2022|a2023|a2024|a2025',
    expected: `
#
#
#
Revenue [GBP]|1218400000|1265000000|1307900000|1342600000|1330100000|842700000|1014300000|1188500000|1296200000|1371800000
Operating profit/(loss) [GBP]|74600000|79200000|71800000|68300000|41500000|-96400000|-12700000|38900000|61000000|72400000
#
Ordinary dividend [pence]|9.2|9.8|10.1|10.4|3.5|.|.|2.0|5.5|7.25
#`,
  }),
];
