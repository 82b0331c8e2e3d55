import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A second batch of forms, written down before the reader, mended after the first, saw them. */
export const freshSecond: readonly RealTable[] = [
  real({
    id: 'yearly-targets-zh',
    plan: 'an ecological environment bureau, form of its table of yearly targets',
    address: 'https://sthjj.sz.gov.cn/',
    arranged: INVENTED,
    table: `
年度目标分解表|<|<|<|<
指标|2022年|2023年|2024年|2025年
PM2.5年均浓度（微克/立方米）|22|21.5|21|20
空气质量优良天数比率（%）|94|94.5|95|95.5
生活垃圾回收利用率（%）|44|45|46|50`,
    expected: `
#
name|t2022|t2023|t2024|t2025
PM2.5年均浓度 [微克/立方米]|22|21.5|21|20
空气质量优良天数比率 [%]|94|94.5|95|95.5
生活垃圾回收利用率 [%]|44|45|46|50`,
  }),
  real({
    id: 'land-use-plan-zh',
    plan: 'a city’s territorial spatial plan, form of its table of control indicators',
    address: 'https://ghzrzyw.beijing.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标项|现状值（2020年）|近期目标（2025年）|远期目标（2035年）|指标属性
1|耕地保有量（万亩）|186.4|≥185.2|≥185.2|约束性
2|城镇开发边界扩展倍数|—|1.18|1.3|约束性
3|人均公园绿地面积（平方米）|13.6|15|17|预期性
4|轨道站点800米覆盖率（%）|38|45|60以上|预期性`,
    expected: `
.|name|a2020|t2025|t2035|.
|耕地保有量 [亩]|186.4万|≥185.2万|≥185.2万|
|城镇开发边界扩展倍数||1.18|1.3|
|人均公园绿地面积 [平方米]|13.6|15|17|
|轨道站点800米覆盖率 [%]|38|45|≥60|`,
  }),
  real({
    id: 'listed-company-results-zh',
    plan: 'a listed company of China, form of the main figures in its annual report',
    address: 'https://www.cninfo.com.cn/',
    arranged: INVENTED,
    table: `
项目|2023年|2022年|本年比上年增减|2021年
营业收入（百万元）|12,480.5|11,902.3|4.86%|10,877.1
净利润（百万元）|(320.4)|415.8|-177.06%|398.2
基本每股收益（元/股）|-0.21|0.27|-177.78%|0.26
研发投入占营业收入比例|5.2%|4.9%|上升0.3个百分点|4.4%`,
    expected: `
name|a2023|a2022|.|a2021
营业收入 [元]|12480500000|11902300000|!|10877100000
净利润 [元]|?|415800000|!|398200000
基本每股收益 [元/股]|-0.21|0.27|!|0.26
研发投入占营业收入比例 [%]|5.2|4.9|!|4.4`,
  }),
  real({
    id: 'final-accounts-zh',
    plan: 'a county’s finance bureau, form of the table of its final accounts',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
2022年一般公共预算收支决算表|<|<|单位：万元
项目|预算数|决算数|决算数为预算数的%
一、税收收入|128000|121560|95.0
增值税|52000|47310|91.0
二、非税收入|36000|40125|111.5`,
    expected: `
#
#
税收收入|128000万|121560万|!
增值税|52000万|47310万|!
非税收入|36000万|40125万|!`,
    columns: 'name|t2022 [元]|a2022 [元]|!',
  }),
  real({
    id: 'quarters-zh',
    plan: 'a city’s statistics bureau, form of a table of quarters',
    address: 'https://tjj.nanjing.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2022年第三季度|2022年第四季度|2023年第一季度
城镇调查失业率（%）|5.1|5.0|4.9
新开工项目数（个）|312|298|341`,
    expected: `
name|p2022-Q3|p2022-Q4|p2023-Q1
城镇调查失业率 [%]|5.1|5.0|4.9
新开工项目数 [个]|312|298|341`,
  }),
  real({
    id: 'long-records-zh',
    plan: 'a provincial open data platform, form of a file of city indicators',
    address: 'https://data.zjzwfw.gov.cn/',
    arranged: INVENTED,
    csv: `城市,年份,指标名称,计量单位,数值,数据来源
杭州市,2021,公共图书馆藏量,万册,3120.5,市文旅局
杭州市,2022,公共图书馆藏量,万册,3288.1,市文旅局
宁波市,2021,公共图书馆藏量,万册,1405.2,市文旅局
宁波市,2022,公共图书馆藏量,万册,1466.9,市文旅局
`,
    expected: `
place|.|name|.|v|.
杭州市||公共图书馆藏量 [册]||a2021=3120.5万|
杭州市||公共图书馆藏量 [册]||a2022=3288.1万|
宁波市||公共图书馆藏量 [册]||a2021=1405.2万|
宁波市||公共图书馆藏量 [册]||a2022=1466.9万|`,
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
Kenya||Under-five mortality rate (per 1000 live births)||a2018=43.2|!|!
Kenya||Under-five mortality rate (per 1000 live births)||a2019=41.9|!|!
Ghana||Under-five mortality rate (per 1000 live births)||a2018=47.9|!|!
Ghana||Under-five mortality rate (per 1000 live births)||a2019=46.2|!|!`,
  }),
  real({
    id: 'economic-organisation-codes',
    plan: 'an international economic organisation, form of a file with codes',
    address: 'https://data.oecd.org/',
    arranged: INVENTED,
    csv: `"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
"FRA","HUR","TOT","PC_LF","A","2020",8.0,
"FRA","HUR","TOT","PC_LF","A","2021",7.9,
"DEU","HUR","TOT","PC_LF","A","2020",3.7,
"DEU","HUR","TOT","PC_LF","A","2021",3.6,"P"
`,
    expected: `
place|name|.|.|.|.|v|.
FRA|HUR: PC_LF|||||a2020=8.0|
FRA|HUR: PC_LF|||||a2021=7.9|
DEU|HUR: PC_LF|||||a2020=3.7|
DEU|HUR: PC_LF|||||a2021=3.6|`,
  }),
  real({
    id: 'accessible-spreadsheet',
    plan: 'a government statistical service, form of an accessible spreadsheet with shorthand',
    address: 'https://analysisfunction.civilservice.gov.uk/',
    arranged: INVENTED,
    csv: `"Table 3: Apprenticeship starts by region, England [note 1]",,,
This worksheet contains one table. Some cells refer to notes.,,,
Region,2020,2021,2022 [provisional]
North East,18730,20110,19850 [p]
London,34560,[x],33900 [p]
South West,29870,30220,[c]
`,
    expected: `
#
#
place|a2020:Apprenticeship starts by region, England|a2021:Apprenticeship starts by region, England|a2022:Apprenticeship starts by region, England
North East|18730|20110|19850
London|34560||33900
South West|29870|30220|`,
  }),
  real({
    id: 'values-with-change-beside',
    plan: 'a tourism board, form of its table of key figures with changes in brackets',
    address: 'https://www.visitbritain.org/',
    arranged: INVENTED,
    table: `
Key figure|2021|2022|2023
Overnight visits|6.4 million|31.2 million (+388%)|38.0 million (+22%)
Average length of stay (nights)|10.9|8.4 (-23%)|7.7 (-8%)
Hotel occupancy|52%|74% (+22 pts)|77% (+3 pts)`,
    expected: `
name|a2021|a2022|a2023
Overnight visits|6400000|31200000|38000000
Average length of stay|10.9|8.4|7.7
Hotel occupancy [%]|52|74|77`,
  }),
  real({
    id: 'climate-plan-mixed-targets',
    plan: 'a city’s climate action plan, form of its table of targets in words and numbers',
    address: 'https://www.c40.org/',
    arranged: INVENTED,
    table: `
Action area|Metric|2019 baseline|2022 status|2030 goal
Buildings|Emissions from buildings (ktCO2e)|1,840|1,702|920
Transport|Share of trips on foot or by bicycle|27%|~31%|>50%
Transport|Electric buses in service|12|86|Entire fleet
Waste|Waste per person (kg)|412|388|10–15% less
Nature|New trees planted|0|14,500|100,000+
Energy|Homes with solar panels|n/a|TBC|60,000`,
    expected: `
.|name|a2019|a2022|t2030
|Emissions from buildings [ktCO2e]|1840|1702|920
|Share of trips on foot or by bicycle [%]|27|~31|>50
|Electric buses in service|12|86|
|Waste per person [kg]|412|388|?2
|New trees planted|0|14500|+100000
|Homes with solar panels|||60000`,
  }),
  real({
    id: 'ranked-cities',
    plan: 'a newspaper’s index of cities, form of its table with ranks',
    address: 'https://www.ft.com/',
    arranged: INVENTED,
    csv: `Rank,City,Score 2022,Score 2023,Change
1,Vienna,98.4,99.1,+0.7
2,Copenhagen,98.0,98.0,0.0
3,Zurich,96.3,97.1,+0.8
`,
    expected: `
.|place|a2022:Score|a2023:Score|.
|Vienna|98.4|99.1|!
|Copenhagen|98.0|98.0|!
|Zurich|96.3|97.1|!`,
  }),
];
