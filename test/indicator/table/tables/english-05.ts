import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'statcan-scalar-form',
    plan: 'Statistics Canada, form of a downloaded table with a scalar factor',
    address: 'https://www150.statcan.gc.ca/',
    arranged: INVENTED,
    csv: `"REF_DATE","GEO","DGUID","Estimates","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2021","Ontario","2016A000235","Employment","Persons","249","thousands","3","v1","1.1","7413.4","","","","1"
"2021","Manitoba","2016A000246","Employment","Persons","249","thousands","3","v2","1.2","651.2","","","","1"
"2022","Ontario","2016A000235","Employment","Persons","249","thousands","3","v1","1.1","7748.0","","","","1"
"2022","Ontario","2016A000235","Unemployment rate","Percent","239","units","0","v3","1.3","5.6","","","","1"
"2022","Manitoba","2016A000246","Unemployment rate","Percent","239","units","0","v4","1.4","..","x","","","1"
`,
    columns: '.|place|.|name|.|.|.|.|.|.|a2021|.|.|.|.',
    expected: `
#
|Ontario||Employment|||||||a2021=7413400
|Manitoba||Employment|||||||a2021=651200
|Ontario||Employment|||||||a2022=7748000
|Ontario||Unemployment rate [%]|||||||a2022=5.6
|Manitoba||Unemployment rate [%]|||||||`,
    better: 'lower: Unemployment rate',
  }),
  real({
    id: 'us-agency-fiscal-goals-form',
    plan: 'an agency of the United States, form of the goals of its strategic plan',
    address: 'https://www.performance.gov/',
    arranged: INVENTED,
    table: `
Strategic objective|Performance goal|FY23 Baseline|FY24 Goal|FY25 Goal|FY28 Goal
1.1 Safe water|Community systems meeting all health standards|92.6%|93%|93.5%|95%
1.2 Clean land|Sites made ready for use (number, cumulative)|6,812|7,000|7,200|7,800
2.1 Service|Average days to decide a permit|148|140|130|<100
2.2 Staff|Employee engagement index|71|72|73|75`,
    columns: '.|name|a2023|t2024|t2025|t2028',
    expected: `
#
.|Community systems meeting all health standards [%]|92.6|93|93.5|95
.|Sites made ready for use|6812|7000|7200|7800
.|Average days to decide a permit|148|140|130|<100
.|Employee engagement index|71|72|73|75`,
    better:
      'higher: Community systems meeting all health standards; lower: Average days to decide a permit; higher: Employee engagement index',
  }),
  real({
    id: 'uk-long-numerator-form',
    plan: 'a combined authority, form of its long file with numerators',
    address: 'https://www.data.gov.uk/',
    arranged: INVENTED,
    csv: `Local authority,Year,Measure,Numerator,Denominator,Value,Unit
Salford,2021/22,Recycling rate,48210,102560,47.0,%
Salford,2022/23,Recycling rate,47003,101222,46.4,%
Bolton,2021/22,Recycling rate,52990,110180,48.1,%
Bolton,2022/23,Recycling rate,53911,109730,49.1,%
Bolton,2022/23,Fly-tipping incidents,,,3120,count
`,
    columns: 'place|.|name|.|.|a2022|.',
    expected: `
#
Salford||Recycling rate [%]|!|!|a2022=47
Salford||Recycling rate [%]|!|!|a2023=46.4
Bolton||Recycling rate [%]|!|!|a2022=48.1
Bolton||Recycling rate [%]|!|!|a2023=49.1
Bolton||Fly-tipping incidents|||a2023=3120`,
    better: 'higher: Recycling rate; lower: Fly-tipping incidents',
  }),
  real({
    id: 'au-budget-paper-form',
    plan: 'a state of Australia, form of the measures in its budget papers',
    address: 'https://www.dtf.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance measures|Unit of measure|2022-23 actual|2023-24 target|2023-24 expected outcome|2024-25 target
Quantity|<|<|<|<|<
Visitors to museums|number (000)|1 842|2 100|2 215|2 250
Trains delivered|number|12|18|16|9
Quality|<|<|<|<|<
Road length meeting cracking standard|per cent|93.9|94.2|94.0|94.2
Cost|<|<|<|<|<
Total output cost|$ million|912.4|948.3|961.7|977.0`,
    columns: 'name|.|a2023|t2024|e2024|t2025',
    expected: `
#
#
Visitors to museums||1842000|2100000|!|2250000
Trains delivered||12|18|!|9
#
Road length meeting cracking standard [%]||93.9|94.2|!|94.2
#
Total output cost [$]||912400000|948300000|!|977000000`,
  }),
  real({
    id: 'profile-places-across-form',
    plan: 'a health board, form of its profile with places across and England beside them',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Indicator (2021 unless stated)|Unit|Hull|Leeds|York|England
Life expectancy at birth, women|years|79.8|82.1|83.4|82.8
Smoking at time of delivery|%|13.1|9.9|8.2|9.1
Emergency admissions for falls|per 100,000|2,145|2,080|1,962|2,100
Children in good health|%|81.6|85.0|88.9|n/a`,
    columns: 'name|.|a2021:Hull|a2021:Leeds|a2021:York|a2021:England',
    expected: `
#
Life expectancy at birth, women||?|?|?|?
Smoking at time of delivery||?|?|?|?
Emergency admissions for falls||?|?|?|?
Children in good health||?|?|?|`,
  }),
  real({
    id: 'housing-cumulative-form',
    plan: 'a housing programme, form of its outputs with totals since the start',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Output|Target 2021–26 (total)|Delivered 2021/22|Delivered 2022/23|Delivered to date|% of target
Affordable homes started|12,000|1,904|2,377|4,281|36%
Affordable homes completed|10,500|655|1,730|2,385|23%
Homes retrofitted|6,000|310|988|1,298|22%`,
    columns: 'name|t2026|a2022|a2023|?|.',
    expected: `
#
Affordable homes started|12000|1904|2377|?|
Affordable homes completed|10500|655|1730|?|
Homes retrofitted|6000|310|988|?|`,
  }),
  real({
    id: 'kenya-planned-actual-years-form',
    plan: 'a county of Kenya, form of a review with planned and actual under each year',
    address: 'https://www.treasury.go.ke/',
    arranged: INVENTED,
    table: `
Key performance indicator|Baseline 2017|2018/19|<|<|2019/20|<|<
^|^|Planned|Actual|Variance|Planned|Actual|Variance
Households with piped water (%)|34|40|38.5|-1.5|45|43|-2
Health workers recruited|0|150|162|12|150|97|-53
ECDE centres built|46|20|14|-6|20|22|2`,
    columns: 'name|a2017|t2019|a2019|!|t2020|a2020|!',
    expected: `
#
#
Households with piped water [%]|34|40|38.5|!|45|43|!
Health workers recruited|0|150|162|!|150|97|!
ECDE centres built|46|20|14|!|20|22|!`,
  }),
  real({
    id: 'us-city-direction-file-form',
    plan: 'a city of the United States, form of its file of measures with directions',
    address: 'https://data.nola.gov/',
    arranged: INVENTED,
    csv: `fiscal_year,department,measure,desired_direction,target,actual,unit
FY2021,Fire,Median response time,Decrease,360,382,seconds
FY2022,Fire,Median response time,Decrease,360,371,seconds
FY2021,Parks,Trees planted,Increase,4000,3120,count
FY2022,Parks,Trees planted,Increase,4000,4466,count
FY2022,Libraries,Visits,Increase,,812300,count
`,
    columns: '.|.|name|.|t2021|a2021|.',
    expected: `
#
||Median response time [seconds]||360|382|
||Median response time [seconds]||t2022=360|a2022=371|
||Trees planted||4000|3120|
||Trees planted||t2022=4000|a2022=4466|
||Visits|||a2022=812300|`,
    better: 'lower: Median response time; higher: Trees planted; higher: Visits',
  }),
  real({
    id: 'uk-quarters-of-fiscal-year-form',
    plan: 'a London borough, form of its scorecard with quarters of the financial year',
    address: 'https://www.londoncouncils.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Target 22/23|Q1 22/23|Q2 22/23|Q3 22/23|Q4 22/23|RAG
Council tax collected (%)|97.0|31.2|58.4|84.0|96.8|Amber
Missed bins per 100,000|60|71|66|58|55|Green
Average re-let time (days)|28|33|31|35|30|Red`,
    columns: 'name|t2023|?|?|?|?|.',
    expected: `
#
Council tax collected [%]|97|?|?|?|?|
Missed bins per 100,000|60|?|?|?|?|
Average re-let time|28|?|?|?|?|`,
  }),
  real({
    id: 'employment-by-age-form',
    plan: 'a statistical office, form of a rate by age with a total',
    address: 'https://www.oecd.org/',
    arranged: INVENTED,
    table: `
Table 4. Employment rate by age, 2019–2022, per cent|<|<|<|<
Age|2019|2020|2021|2022(p)
15–24|48.1|44.9|46.0|47.7
25–54|82.4|81.0|81.9|83.2
55–64|61.7|61.5|62.8|64.1
Total 15–64|71.6|70.2|71.1|72.4`,
    columns: 'name|a2019|a2020|a2021|a2022',
    expected: `
#
#
15–24 [%]|48.1|44.9|46|47.7
25–54 [%]|82.4|81|81.9|83.2
55–64 [%]|61.7|61.5|62.8|64.1
Total 15–64 [%]|71.6|70.2|71.1|72.4`,
  }),
  real({
    id: 'words-for-bounds-form',
    plan: 'a public transport authority, form of targets whose bounds are words',
    address: 'https://www.transport.gov.scot/',
    arranged: INVENTED,
    table: `
Standard|Actual 2021|Actual 2022|Target 2025
Buses on time|83.1%|80.7%|at least 90%
Cancelled trains|3.4%|4.9%|no more than 2%
Days to answer a complaint|9|12|under 7
Accessible stops|61%|64%|80% or more
Fleet with zero emissions|4%|9%|up to 40%`,
    columns: 'name|a2021|a2022|t2025',
    expected: `
#
Buses on time [%]|83.1|80.7|≥90
Cancelled trains [%]|3.4|4.9|≤2
Days to answer a complaint|9|12|<7
Accessible stops [%]|61|64|≥80
Fleet with zero emissions [%]|4|9|?`,
    better:
      'higher: Buses on time; lower: Cancelled trains; lower: Days to answer a complaint; higher: Accessible stops',
  }),
  real({
    id: 'who-interval-form',
    plan: 'World Health Organization, form of a file with intervals in the cell',
    address: 'https://www.who.int/data/gho',
    arranged: INVENTED,
    csv: `Location,Period,Indicator,Tooltip,Value
Kenya,2019,Tuberculosis deaths per 100 000,59,59 [36-88]
Kenya,2020,Tuberculosis deaths per 100 000,56,56 [33-85]
Ghana,2019,Tuberculosis deaths per 100 000,49,49 [29-75]
Ghana,2020,Tuberculosis deaths per 100 000,48,48 [28-74]
`,
    columns: 'place|.|name|.|a2019',
    expected: `
#
Kenya||Tuberculosis deaths per 100 000|?|a2019=59
Kenya||Tuberculosis deaths per 100 000|?|a2020=56
Ghana||Tuberculosis deaths per 100 000|?|a2019=49
Ghana||Tuberculosis deaths per 100 000|?|a2020=48`,
  }),
  real({
    id: 'swiss-cantons-form',
    plan: 'the statistical office of Switzerland, form of a table of cantons',
    address: 'https://www.bfs.admin.ch/',
    arranged: INVENTED,
    csv: `Ständige Wohnbevölkerung am 31. Dezember;;;
Kanton;2020;2021;2022
Zürich;1'553'423;1'564'662;1'579'967
Bern / Berne;1'043'132;1'047'473;1'051'437
Uri;36'819;37'047;37'317
`,
    columns:
      'place|a2020:Ständige Wohnbevölkerung am 31. Dezember|a2021:Ständige Wohnbevölkerung am 31. Dezember|a2022:Ständige Wohnbevölkerung am 31. Dezember',
    expected: `
#
#
Zürich|1553423|1564662|1579967
Bern / Berne|1043132|1047473|1051437
Uri|36819|37047|37317`,
  }),
  real({
    id: 'india-crore-achievement-form',
    plan: 'a state of India, form of the outcome budget with crore and lakh',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
S. No.|Scheme indicator|Unit|Target 2021-22|Achievement 2021-22|Target 2022-23|% achieved
1|Loans sanctioned|Rs. crore|1,25,000|1,18,240|1,40,000|94.6
2|Beneficiaries covered|lakh|36.5|38.2|40|104.7
3|Villages connected|Nos.|2,410|2,188|2,600|90.8`,
    columns: '.|name|.|t2022|a2022|t2023|!',
    expected: `
#
.|Loans sanctioned||1250000000000|1182400000000|1400000000000|!
.|Beneficiaries covered||3650000|3820000|4000000|!
.|Villages connected||2410|2188|2600|!`,
  }),
  real({
    id: 'years-across-transposed-form',
    plan: 'a small island state, form of its fact sheet with years across',
    address: 'https://sdd.spc.int/',
    arranged: INVENTED,
    csv: `Year,2018,2019,2020,2021
Resident population,17911,18024,18090,17930
Visitor arrivals,168760,171607,25300,2190
"Imports (NZ$ thousand)",201340,198006,146872,171455
Inflation (annual %),0.1,0.8,0.6,1.6
`,
    columns: 'name|a2018|a2019|a2020|a2021',
    expected: `
#
Resident population|17911|18024|18090|17930
Visitor arrivals|168760|171607|25300|2190
Imports|201340000|198006000|146872000|171455000
Inflation [%]|0.1|0.8|0.6|1.6`,
  }),
  real({
    id: 'iso-months-cities-form',
    plan: 'an environment agency, form of monthly means of cities with one column per substance',
    address: 'https://www.eea.europa.eu/',
    arranged: INVENTED,
    csv: `month,city,pm25_ug_m3,no2_ug_m3
2023-01,Porto,11.2,24.6
2023-02,Porto,13.9,25.1
2023-01,Turin,38.4,47.0
2023-02,Turin,33.3,44.2
`,
    columns: '.|place|p2023-01:pm25_ug_m3|p2023-01:no2_ug_m3',
    expected: `
#
.|Porto|11.2|24.6
.|Porto|p2023-02=13.9|p2023-02=25.1
.|Turin|38.4|47
.|Turin|p2023-02=33.3|p2023-02=44.2`,
  }),
  real({
    id: 'undp-baseline-in-cell-form',
    plan: 'a programme of the United Nations, form of results with baseline and target in a cell',
    address: 'https://www.undp.org/',
    arranged: INVENTED,
    table: `
Outcome indicator|Baseline and target|Source
Women in local councils|Baseline (2020): 23.4%; Target (2025): 35%|Electoral commission
Small firms with access to credit|Baseline (2019): 1,210⏎Target (2025): 4,000|Central bank
Area under community care|Baseline: 12,000 ha⏎Target: 40,000 ha|Ministry of forests`,
    columns: 'name|?2|.',
    expected: `
#
Women in local councils|?2|
Small firms with access to credit|?2|
Area under community care|?2|`,
  }),
  real({
    id: 'ngo-milestones-form',
    plan: 'a charity, form of its plan of three years with one yearly milestone each',
    address: 'https://www.ncvo.org.uk/',
    arranged: INVENTED,
    table: `
What we will measure|Where we are now (2023)|By end of 2024|By end of 2025|By end of 2026
Volunteers trained each year|1,150|1,300|1,500|1,800
Income from members|£2.4m|£2.6m|£2.9m|£3.3m
Members who would recommend us|71%|74%|77%|80%`,
    columns: 'name|a2023|t2024|t2025|t2026',
    expected: `
#
Volunteers trained each year|1150|1300|1500|1800
Income from members|2400000|2600000|2900000|3300000
Members who would recommend us [%]|71|74|77|80`,
  }),
  real({
    id: 'eu-fund-milestones-form',
    plan: 'a fund of the European Union, form of its output indicators with milestone and target',
    address: 'https://cohesiondata.ec.europa.eu/',
    arranged: INVENTED,
    table: `
ID|Indicator|Measurement unit|Milestone (2024)|Target (2029)|Implemented by end 2023
RCO01|Enterprises supported|enterprises|420|1 860|377
RCO22|Additional capacity for renewable energy|MW|36|145,5|21,4
RCR26|Annual primary energy consumption|MWh/year|0|98 200|0`,
    columns: '.|name|.|t2024|t2029|a2023',
    expected: `
#
.|Enterprises supported||420|1860|377
.|Additional capacity for renewable energy||36|145.5|21.4
.|Annual primary energy consumption||0|98200|0`,
  }),
  real({
    id: 'ireland-service-plan-form',
    plan: 'a health service of Ireland, form of its service plan with expected activity',
    address: 'https://www.hse.ie/',
    arranged: INVENTED,
    table: `
Indicator|NSP 2022 Target|2022 Projected Outturn|Expected Activity/Target 2023
People waiting under 10 weeks for first appointment|81%|78.4%|≥ 85%
Home support hours delivered|23.67m|20.93m|23.9m
New patients seen within 52 weeks|65%|62.1%|75%`,
    columns: 'name|t2022|!|t2023',
    expected: `
#
People waiting under 10 weeks for first appointment [%]|81|!|≥85
Home support hours delivered|23670000|!|23900000
New patients seen within 52 weeks [%]|65|!|75`,
  }),
  real({
    id: 'sa-municipal-idp-form',
    plan: 'a municipality of South Africa, form of the scorecard of its development plan',
    address: 'https://www.cogta.gov.za/',
    arranged: INVENTED,
    table: `
KPI No.|Key performance indicator|Baseline 2020/21|Annual target 2021/22|Actual performance 2021/22|Reason for variance
1.1|Number of households connected to electricity|1 204|1 500|1 388|Supply delays
1.2|Percentage of budget spent on repairs|6.1%|8%|8.4%|
2.1|Number of jobs created through public works|2 310|2 600|2 745|More funding`,
    columns: '.|name|a2021|t2022|a2022|.',
    expected: `
#
.|Number of households connected to electricity|1204|1500|1388|
.|Percentage of budget spent on repairs [%]|6.1|8|8.4|
.|Number of jobs created through public works|2310|2600|2745|`,
  }),
  real({
    id: 'us-transit-agency-years-down-form',
    plan: 'a transit agency of the United States, form of ridership by fiscal year with a goal',
    address: 'https://www.transit.dot.gov/',
    arranged: INVENTED,
    csv: `Fiscal Year,Ridership (millions),Ridership goal (millions),On-time performance,On-time performance (goal)
FY19,98.4,100.0,86.1%,88%
FY20,71.3,100.0,88.9%,88%
FY21,38.6,45.0,90.4%,90%
FY22,55.2,52.0,87.3%,90%
`,
    columns: '.|a2019:Ridership|t2019:Ridership|a2019:On-time performance [%]|t2019:On-time performance [%]',
    expected: `
#
.|98400000|100000000|86.1|88
.|a2020=71300000|t2020=100000000|a2020=88.9|t2020=88
.|a2021=38600000|t2021=45000000|a2021=90.4|t2021=90
.|a2022=55200000|t2022=52000000|a2022=87.3|t2022=90`,
  }),
  real({
    id: 'scotland-councils-wide-form',
    plan: 'a benchmarking service of Scottish councils, form of costs per pupil over years',
    address: 'https://www.improvementservice.org.uk/',
    arranged: INVENTED,
    csv: `Cost per primary pupil (£),2018-19,2019-20,2020-21,2021-22,Rank 2021-22
Fife,"5,102","5,388","5,790","5,977",14
Moray,"5,344","5,610","6,012","6,245",20
Scotland,"5,120","5,437","5,916","6,084",
`,
    columns: 'name|a2019 [GBP]|a2020 [GBP]|a2021 [GBP]|a2022 [GBP]|!',
    expected: `
#
Cost per primary pupil: Fife|5102|5388|5790|5977|!
Cost per primary pupil: Moray|5344|5610|6012|6245|!
Cost per primary pupil: Scotland|5120|5437|5916|6084|`,
  }),
  real({
    id: 'oecd-outlook-projections-form',
    plan: 'an international organisation, form of its outlook with estimates and projections',
    address: 'https://www.oecd-ilibrary.org/',
    arranged: INVENTED,
    table: `
Table 1.1. Real GDP growth, per cent|<|<|<|<
Economy|2021|2022|2023 (estimate)|2024 (projection)
France|6.4|2.5|0.9|0.7
Japan|2.6|1.0|1.9|0.5
Korea|4.3|2.6|1.4|2.6`,
    columns: 'place|a2021|a2022|e2023|.',
    expected: `
#
#
France|a2021=6.4|a2022=2.5|!|!
Japan|a2021=2.6|a2022=1.0|!|!
Korea|a2021=4.3|a2022=2.6|!|!`,
  }),
];
