import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'nepal-period-plan-form',
    plan: 'a planning commission, form of the targets of a periodic plan with fiscal years of its calendar',
    address: 'https://npc.gov.np/',
    arranged: INVENTED,
    table: `
SN|Indicator|Unit|Status 2018/19|Target 2023/24|Target 2029/30 (SDG)
1|Population below the poverty line|Percent|18.7|9.5|5
2|Literacy rate (15 years and above)|Percent|58|95|99
3|Installed electricity capacity|MW|1,250|5,820|15,000
4|Gini coefficient|Index|0.31|0.29|0.25`,
    columns: '.|name|.|a2019|t2024|t2030',
    expected: `
#
.|Population below the poverty line [%]||18.7|9.5|5
.|Literacy rate [%]||58|95|99
.|Installed electricity capacity [MW]||1250|5820|15000
.|Gini coefficient||0.31|0.29|0.25`,
    better: 'lower: Population below the poverty line; higher: Literacy rate',
  }),
  real({
    id: 'ngo-log-frame-two-headers-form',
    plan: 'a foundation, form of a results table with cumulative targets by year of the programme',
    address: 'https://www.gavi.org/',
    arranged: INVENTED,
    table: `
Result|Baseline (2020)|Target (cumulative)|<|Achieved to Dec 2022
^|^|2022|2025|^
Children reached with two doses (million)|0|90|300|94.2
Countries with an investment case|12|30|57|33`,
    columns: 'name|a2020|?|?|?',
    expected: `
#
#
Children reached with two doses|a2020=0|?|?|?
Countries with an investment case|a2020=12|?|?|?`,
  }),
  real({
    id: 'uk-outturn-variance-form',
    plan: 'a council of Wales, form of its corporate measures with outturns, target and status',
    address: 'https://cupdf.com/document/2019-20-outturn-kpi-results-improvedmaintaineddeclined-.html',
    arranged: INVENTED,
    table: `
Ref|Measure|2017-18 Outturn|2018-19 Outturn|2019-20 Outturn|2019-20 Target|RAG|Direction of travel
WBO1.1|Pupils achieving five good passes at 16|62.1%|63.0%|64.4%|66%|Amber|Improved
WBO1.2|Attendance at primary school|94.7%|94.5%|94.9%|95%|Amber|Improved
WBO2.1|Households prevented from becoming homeless|68%|73%|78%|70%|Green|Improved
WBO2.2|Average days to let an empty home|84|91|97|85|Red|Declined
WBO3.1|Municipal waste recycled or composted|58.3%|59.2%|58.1%|64%|Red|Declined`,
    columns: '.|name|a2018|a2019|a2020|t2020|.|.',
    expected: `
#
.|Pupils achieving five good passes at 16 [%]|62.1|63.0|64.4|66
.|Attendance at primary school [%]|94.7|94.5|94.9|95
.|Households prevented from becoming homeless [%]|68|73|78|70
.|Average days to let an empty home|84|91|97|85
.|Municipal waste recycled or composted [%]|58.3|59.2|58.1|64`,
  }),
  real({
    id: 'us-city-general-fund-form',
    plan: 'a city of the United States, form of the summary of its general fund with actual, adopted, estimated and proposed',
    address: 'https://www.phila.gov/departments/office-of-the-director-of-finance/',
    arranged: INVENTED,
    table: `
($ in thousands)|FY 2022 Actual|FY 2023 Adopted|FY 2023 Estimate|FY 2024 Proposed|$ Change|% Change
Property taxes|745,318|770,200|768,914|802,500|32,300|4.2%
Wage and earnings tax|1,590,207|1,612,000|1,640,377|1,701,250|89,250|5.5%
Locally generated non-tax|361,442|349,015|355,610|352,800|3,785|1.1%
Total revenue|2,696,967|2,731,215|2,764,901|2,856,550|125,335|4.6%`,
    columns: 'name|a2022|t2023|!|t2024|!|!',
    expected: `
#
Property taxes [$]|745318000|770200000|!|802500000|!|!
Wage and earnings tax [$]|1590207000|1612000000|!|1701250000|!|!
Locally generated non-tax [$]|361442000|349015000|!|352800000|!|!
Total revenue [$]|2696967000|2731215000|!|2856550000|!|!`,
  }),
  real({
    id: 'undp-rrf-form',
    plan: 'a United Nations programme, form of its results framework with yearly targets and actuals',
    address: 'http://web.undp.org/evaluation/handbook/ch2-4.html',
    arranged: INVENTED,
    table: `
Output indicator|Baseline|<|2021|<|2022|<|Final target (2025)
^|Value|Year|Target|Actual|Target|Actual|^
Number of municipalities with a climate plan|4|2019|8|7|12|14|30
Share of women among trained officials|31%|2020|35%|36%|40%|39%|50%
Small firms receiving green loans|0|2020|150|122|400|431|1,500`,
    columns: 'name|a2019|.|t2021|a2021|t2022|a2022|t2025',
    expected: `
#
#
Number of municipalities with a climate plan|a2019=4||8|7|12|14|30
Share of women among trained officials [%]|a2020=31||35|36|40|39|50
Small firms receiving green loans|a2020=0||150|122|400|431|1500`,
  }),
  real({
    id: 'eurostat-countries-target-form',
    plan: 'a statistics office of the European Union, form of countries over years with a national target',
    address: 'https://ec.europa.eu/eurostat/web/sdi',
    arranged: INVENTED,
    csv: `Early leavers from education and training (% of population aged 18-24);;;;;
Country;2018;2020;2021;2022;2030 target
EU-27;10,5;9,9;9,8 b;9,6;9,0
Germany;10,3;10,1;12,5 b;12,2;:
Spain;17,9;16,0;13,3 b;13,9;9,0
Malta;14,0;12,6;10,7;10,1 p;9,0
`,
    columns:
      'place|a2018:Early leavers from education and training [%]|a2020:Early leavers from education and training [%]|a2021:Early leavers from education and training [%]|a2022:Early leavers from education and training [%]|t2030:Early leavers from education and training [%]',
    expected: `
#
#
EU-27|10.5|9.9|9.8|9.6|9.0
Germany|10.3|10.1|12.5|12.2|
Spain|17.9|16.0|13.3|13.9|9.0
Malta|14.0|12.6|10.7|10.1|9.0`,
  }),
  real({
    id: 'police-quarter-columns-form',
    plan: 'a police force, form of its scorecard with quarters of a fiscal year and an annual target',
    address: 'https://www.gov.uk/government/organisations/home-office',
    arranged: INVENTED,
    table: `
Indicator|Q1 2022/23|Q2 2022/23|Q3 2022/23|Q4 2022/23|Annual target 2022/23
Emergency calls answered in 10 seconds (%)|88.4|86.1|87.9|90.2|90
Victims satisfied with service (%)|71.0|70.2|72.8|73.5|75
Burglaries recorded|412|398|441|387|1,600`,
    columns: 'name|?|?|?|?|t2023',
    expected: `
#
Emergency calls answered in 10 seconds [%]|?|?|?|?|90
Victims satisfied with service [%]|?|?|?|?|75
Burglaries recorded|?|?|?|?|1600`,
  }),
  real({
    id: 'sdg-district-progress-form',
    plan: 'a planning commission, form of indicators by district with national average and target',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
District|Stunting among children under 5 (%)|<|Households with piped water (%)|<|Institutional births (%)|<
^|2015-16|2019-21|2015-16|2019-21|2015-16|2019-21
Ambala|34.1|27.9|70.2|81.6|91.5|97.1
Bhiwani|37.0|30.4|58.8|72.3|82.4|94.0
Palwal|43.6|39.2|40.1|55.9|61.7|83.8
State|34.0|27.5|64.3|77.0|80.4|94.9`,
    columns:
      'place|a2016:Stunting among children under 5 [%]|a2021:Stunting among children under 5 [%]|a2016:Households with piped water [%]|a2021:Households with piped water [%]|a2016:Institutional births [%]|a2021:Institutional births [%]',
    expected: `
#
#
Ambala|a2016=34.1|a2021=27.9|a2016=70.2|a2021=81.6|a2016=91.5|a2021=97.1
Bhiwani|a2016=37.0|a2021=30.4|a2016=58.8|a2021=72.3|a2016=82.4|a2021=94.0
Palwal|a2016=43.6|a2021=39.2|a2016=40.1|a2021=55.9|a2016=61.7|a2021=83.8
State|a2016=34.0|a2021=27.5|a2016=64.3|a2021=77.0|a2016=80.4|a2021=94.9`,
  }),
  real({
    id: 'ngo-donor-report-form',
    plan: 'a relief organisation, form of its report to donors with people reached against people targeted',
    address: 'https://reliefweb.int/',
    arranged: INVENTED,
    table: `
Table 2: Response progress, January to December 2023|<|<|<|<
Sector|People in need|People targeted|People reached|% reached
Health|3.1M|2.4M|1.9M|79%
Nutrition|1.2M|850K|790K|93%
Protection|2.6M|1.3M|640K|49%
Shelter|980K|520K|415K|80%`,
    columns: 'name|?|t2023|a2023|!',
    expected: `
#
#
Health|?|2400000|1900000|!
Nutrition|?|850000|790000|!
Protection|?|1300000|640000|!
Shelter|?|520000|415000|!`,
  }),
  real({
    id: 'transit-monthly-long-form',
    plan: 'a transit authority, form of a monthly performance file with target',
    address: 'https://new.mta.info/open-data',
    arranged: INVENTED,
    csv: `month,line,metric,actual,goal
2023-01,Blue,On-time performance (%),84.2,88
2023-02,Blue,On-time performance (%),85.9,88
2023-03,Blue,On-time performance (%),87.1,88
2023-01,Green,On-time performance (%),79.5,88
2023-02,Green,On-time performance (%),81.0,88
2023-03,Green,On-time performance (%),80.3,88
`,
    columns: '.|.|name|p2023-01|?',
    expected: `
#
||On-time performance: Blue [%]|p2023-01=84.2|?
||On-time performance: Blue [%]|p2023-02=85.9|?
||On-time performance: Blue [%]|p2023-03=87.1|?
||On-time performance: Green [%]|p2023-01=79.5|?
||On-time performance: Green [%]|p2023-02=81.0|?
||On-time performance: Green [%]|p2023-03=80.3|?`,
  }),
  real({
    id: 'us-city-quarter-kpi-form',
    plan: 'a city of the United States, form of its quarterly report of key measures',
    address: 'https://www.sanjoseca.gov/your-government/departments-offices/city-manager/budget',
    arranged: INVENTED,
    table: `
Measure|Unit|FY22 Actual|FY23 Actual|FY24 Target|FY24 Q1|FY24 Q2|FY24 YTD
Potholes filled within 5 days|%|81|84|90|88|86|87
Building permits issued|Count|4,120|3,988|4,000|1,012|951|1,963
Library visits|Thousands|812.4|934.7|950|241.3|228.9|470.2
Fire calls answered within 6 minutes|%|88.2|87.6|90|89.1|88.4|88.7`,
    columns: 'name|.|a2022|a2023|t2024|?|?|?',
    expected: `
#
Potholes filled within 5 days [%]||81|84|90|?|?|?
Building permits issued||4120|3988|4000|?|?|?
Library visits||812400|934700|950000|?|?|?
Fire calls answered within 6 minutes [%]||88.2|87.6|90|?|?|?`,
  }),
  real({
    id: 'world-bank-completion-form',
    plan: 'the World Bank, form of the indicators of a completion report with dates under the heads',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline|Original Target|Formally Revised Target|Actual Achieved at Completion
^|^|30-Jun-2016|31-Dec-2020|31-Dec-2021|31-Dec-2021
People provided with access to improved water|Number|0|120,000|150,000|163,420
Non-revenue water|Percentage|48|35|38|36.5
Utilities with a business plan|Number|1|6||7`,
    columns: 'name|.|a2016|t2020|t2021|a2021',
    expected: `
#
#
People provided with access to improved water||0|120000|150000|163420
Non-revenue water [%]||48|35|38|36.5
Utilities with a business plan||1|6||7`,
  }),
  real({
    id: 'usaid-disaggregated-form',
    plan: 'an aid agency, form of its table of targets with sexes as sub-rows',
    address: 'https://www.usaid.gov/',
    arranged: INVENTED,
    table: `
Indicator|Disaggregation|Baseline (FY21)|FY22 Target|FY22 Actual|FY23 Target|FY23 Actual
Farmers applying improved practices|Total|1,204|3,000|2,871|5,000|5,342
^|Male|702|1,600|1,504|2,600|2,710
^|Female|502|1,400|1,367|2,400|2,632
Value of sales (US$ million)|Total|2.1|3.5|3.2|5.0|5.6`,
    columns: 'name|.|a2021|t2022|a2022|t2023|a2023',
    expected: `
#
Farmers applying improved practices：Total||1204|3000|2871|5000|5342
Farmers applying improved practices：Male||702|1600|1504|2600|2710
Farmers applying improved practices：Female||502|1400|1367|2400|2632
Value of sales：Total||2100000|3500000|3200000|5000000|5600000`,
  }),
  real({
    id: 'eu-projections-measures-form',
    plan: 'a Member State, form of the projections of its energy and climate plan',
    address: 'https://commission.europa.eu/energy-climate-change-environment_en',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions (kt CO2-eq)|2020|2021|2025 WEM|2030 WEM|2030 WAM
Transport|12,408|12,960|12,100|11,250|8,940
Buildings|8,115|8,402|7,400|6,310|4,905
Agriculture|6,320|6,298|6,150|6,020|5,480`,
    columns: 'name|a2020|a2021|!|!|!',
    expected: `
#
Transport|12408|12960|!|!|!
Buildings|8115|8402|!|!|!
Agriculture|6320|6298|!|!|!`,
  }),
  real({
    id: 'au-portfolio-forward-form',
    plan: 'a department of Australia, form of its performance measures with forward estimates',
    address: 'https://budget.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 Actual|2022–23 Actual|2023–24 Target|2024–25 Target|2025–26 Target
Visas finalised within service standard|71%|84%|90%|90%|90%
Client satisfaction|78.4%|80.1%|≥ 80%|≥ 80%|≥ 80%
Calls answered ('000)|2,410|2,198|2,300|2,300|2,300`,
    columns: 'name|a2022|a2023|t2024|t2025|t2026',
    expected: `
#
Visas finalised within service standard [%]|71|84|90|90|90
Client satisfaction [%]|78.4|80.1|≥80|≥80|≥80
Calls answered|2410000|2198000|2300000|2300000|2300000`,
  }),
  real({
    id: 'company-climate-base-year-form',
    plan: 'a company, form of the progress on its climate targets against a base year',
    address: 'https://sciencebasedtargets.org/',
    arranged: INVENTED,
    table: `
Metric|2019 (base year)|2022|2023|% change vs base year|2030 target (% reduction vs base year)
Scope 1 and 2 emissions (tCO2e)|84,200|61,350|55,790|-33.7%|50%
Scope 3 emissions (tCO2e)|912,000|905,400|870,150|-4.6%|30%
Renewable electricity (%)|38|71|82|44 pts|`,
    columns: 'name|a2019|a2022|a2023|!|!',
    expected: `
#
Scope 1 and 2 emissions|84200|61350|55790|!|!
Scope 3 emissions|912000|905400|870150|!|!
Renewable electricity [%]|38|71|82|!|`,
  }),
  real({
    id: 'newsroom-countries-title-year-form',
    plan: 'a newspaper, form of a table of countries with rank and change',
    address: 'https://www.theguardian.com/data',
    arranged: INVENTED,
    table: `
Measles vaccination coverage, 2023|<|<|<
Country|Coverage (%)|Rank|Change since 2019 (pts)
Ghana|95|1|+3
Kenya|90|2|-1
Chad|66|3|+7`,
    columns: 'place|a2023:Coverage [%]|!|!',
    expected: `
#
#
Ghana|95|!|!
Kenya|90|!|!
Chad|66|!|!`,
  }),
  real({
    id: 'water-company-months-target-form',
    plan: 'a water company, form of its monthly leakage with the target of the month',
    address: 'https://www.ofwat.gov.uk/',
    arranged: INVENTED,
    csv: `Month,Leakage (Ml/d),Target (Ml/d)
Apr-23,412,405
May-23,408,403
Jun-23,415,401
`,
    columns: '.|p2023-04:Leakage|?',
    expected: `
#
.|p2023-04=412|?
.|p2023-05=408|?
.|p2023-06=415|?`,
  }),
  real({
    id: 'uk-good-is-high-quarter-form',
    plan: 'a borough, form of its report with what is good, two years, a quarter and the target',
    address: 'https://democracy.brighton-hove.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Good is|2021/22|2022/23|Q3 2023/24|Target 2023/24|Status
% of major planning applications decided in time|High|88.1%|91.4%|93.0%|90%|Green
Days to process new benefit claims|Low|21.4|19.8|18.9|20|Green
Fly-tipping incidents|Low|2,418|2,207|1,702|2,100|Amber`,
    columns: 'name|.|a2022|a2023|?|t2024|.',
    expected: `
#
% of major planning applications decided in time [%]||88.1|91.4|?|90
Days to process new benefit claims||21.4|19.8|?|20
Fly-tipping incidents||2418|2207|?|2100`,
    better:
      'higher: % of major planning applications decided in time; lower: Days to process new benefit claims / Fly-tipping incidents',
  }),
  real({
    id: 'us-dot-safety-years-form',
    plan: 'a department of transport of the United States, form of road safety by year with rolling averages and targets',
    address: 'https://www.transportation.gov/',
    arranged: INVENTED,
    csv: `Year,Fatalities,Fatality rate (per 100 million VMT),Fatalities: 5-year rolling average,Fatalities target
2019,612,1.08,598.4,590
2020,655,1.29,611.2,595
2021,701,1.31,634.0,605
2022,688,1.24,655.8,640
`,
    columns:
      '.|a2019:Fatalities|a2019:Fatality rate|a2019:Fatalities：5-year rolling average|t2019:Fatalities',
    expected: `
#
.|612|1.08|598.4|590
.|a2020=655|a2020=1.29|a2020=611.2|t2020=595
.|a2021=701|a2021=1.31|a2021=634.0|t2021=605
.|a2022=688|a2022=1.24|a2022=655.8|t2022=640`,
  }),
  real({
    id: 'unicef-country-value-year-form',
    plan: 'a fund of the United Nations, form of a country’s indicators each with its own year',
    address: 'https://data.unicef.org/',
    arranged: INVENTED,
    table: `
Indicator|Value|Year|Source
Under-five mortality rate (deaths per 1,000 live births)|41.1|2021|UN IGME
Children fully vaccinated (%)|76|2022|DHS
Exclusive breastfeeding (%)|59.7|2022|DHS
Births registered (%)|75.9|2019|Census`,
    columns: 'name|a2022|.|.',
    expected: `
#
Under-five mortality rate|a2021=41.1
Children fully vaccinated [%]|76
Exclusive breastfeeding [%]|59.7
Births registered [%]|a2019=75.9`,
  }),
  real({
    id: 'kenya-cidp-planned-years-form',
    plan: 'a county of Kenya, form of its integrated plan with a planned target for each year',
    address: 'https://www.cog.go.ke/',
    arranged: INVENTED,
    table: `
Sub programme|Key performance indicator|Baseline 2022|Planned targets|<|<|<|<
^|^|^|2022/23|2023/24|2024/25|2025/26|2026/27
Health promotion|Number of community units established|112|20|25|25|20|15
Crop development|Tonnes of seed distributed|48.5|60|70|80|90|100
Roads|Km of road gravelled|310|120|150|150|160|160`,
    columns: '.|name|a2022|t2023|t2024|t2025|t2026|t2027',
    expected: `
#
#
.|Number of community units established|112|20|25|25|20|15
.|Tonnes of seed distributed|48.5|60|70|80|90|100
.|Km of road gravelled|310|120|150|150|160|160`,
  }),
  real({
    id: 'canada-date-to-achieve-form',
    plan: 'a department of Canada, form of its results with the date by which a target is to be achieved',
    address: 'https://www.canada.ca/en/treasury-board-secretariat.html',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual result|2021–22 actual result|2022–23 actual result
Percentage of clients satisfied|At least 85%|March 31, 2024|82%|84%|86%
Number of inspections completed|1,200|March 31, 2023|744|1,018|1,231
Share of samples that meet the standard|99%|March 2025|98.2%|98.9%|99.1%`,
    columns: 'name|t2024|.|a2021|a2022|a2023',
    expected: `
#
Percentage of clients satisfied [%]|≥85||82|84|86
Number of inspections completed|t2023=1200||744|1018|1231
Share of samples that meet the standard [%]|t2025=99||98.2|98.9|99.1`,
  }),
  real({
    id: 'india-scheme-up-to-month-form',
    plan: 'a state of India, form of physical targets and achievement up to a month',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Scheme|Unit|Target 2022-23|Achievement 2022-23 (up to Dec 2022)|% achievement|Target 2023-24
1|Rural houses completed|No.|42,000|29,310|69.8|45,000
2|Tap connections|No. in lakh|3.5|2.9|82.9|2.8
3|Road length upgraded|Km|850|612|72.0|900`,
    columns: '.|name|.|t2023|?|.|t2024',
    expected: `
#
.|Rural houses completed||42000|?|!|45000
.|Tap connections||350000|?|!|280000
.|Road length upgraded [Km]||850|?|!|900`,
  }),
];
