import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch written down after the fourth was mended, scored once before the reader was changed again. */
export const fifth: readonly RealTable[] = [
  real({
    id: 'district-council-scorecard',
    plan: 'a district council of England, form of its quarterly scorecard',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Good is|2022/23 Outturn|2023/24 Target|Q1 2023/24|Q2 2023/24|RAG|DoT|Commentary
ENV01|Household waste recycled (%)|High|42.7%|45%|46.2%|44.9%|Amber|↓|Green waste fell by 3% in September
ENV02|Missed bins per 100,000 collections|Low|61|50|48|57|Red|↓|New rounds began in 2023
HOU01|Households in temporary accommodation|Low|212|200|TBC|231|Red|n/a|
PLN01|Major applications decided in time|High|88%|75%|91%|93%|Green|↑|Target is the 2023 national standard
REV01|Council tax collected|High|97.4%|97.5%|–|55.81%|Green|↔|`,
    expected: `
.|name|.|a2023|t2024|.|.|.|.|.
|Household waste recycled [%]||42.7|45|?|?|||
|Missed bins per 100,000 collections||61|50|?|?|||
|Households in temporary accommodation||212|200||?|||
|Major applications decided in time [%]||88|75|?|?|||
|Council tax collected [%]||97.4|97.5||?|||`,
  }),
  real({
    id: 'city-measures-socrata',
    plan: 'a city of the United States, form of the measures in its open data portal',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `Strategic Outcome,Measure Name,Department,Desired Direction,FY20 Actual,FY21 Actual,FY22 Actual,FY23 Target,FY23 Q2 YTD,Status
Mobility,Lane miles resurfaced,Public Works,Increase,101.4,98,112.7,120,41.2,On Track
Safety,Percent of priority 1 calls answered in 10 minutes,Fire,Increase,91.2%,89.8%,88.9%,90%,87.5%,Needs Improvement
Health,Animal shelter live release rate,Animal Services,Maintain,97%,96.8%,95.9%,95%,96.1%,On Track
Government,Average days to fill a vacancy,Human Resources,Decrease,58,61,74,60,79,Off Track
Culture,Library visits,Library,Increase,"2,104,388","612,040","1,320,771","1,500,000","802,116",On Track
`,
    columns: '.|name|.|.|a2020|a2021|a2022|t2023|.|.',
    expected: `
#
|Lane miles resurfaced|||101.4|98|112.7|120|?|
|Percent of priority 1 calls answered in 10 minutes [%]|||91.2|89.8|88.9|90|?|
|Animal shelter live release rate [%]|||97|96.8|95.9|95|?|
|Average days to fill a vacancy|||58|61|74|60|?|
|Library visits|||2104388|612040|1320771|1500000|?|`,
  }),
  real({
    id: 'city-monthly-long',
    plan: 'a city of the United States, form of the monthly export of its dashboard',
    address: 'https://data.kcmo.org/',
    arranged: INVENTED,
    csv: `objectid,kpi_name,reporting_date,actual_value,target_value,unit_of_measure
1,Potholes repaired within 2 days,2023-01-31T00:00:00.000,71.4,85,Percent
2,Potholes repaired within 2 days,2023-02-28T00:00:00.000,78.9,85,Percent
3,Potholes repaired within 2 days,2023-03-31T00:00:00.000,88.2,85,Percent
4,Calls to 311,2023-01-31T00:00:00.000,28411,,Count
5,Calls to 311,2023-02-28T00:00:00.000,25980,,Count
6,Calls to 311,2023-03-31T00:00:00.000,30122,,Count
`,
    columns: '.|name|.|.|.|.',
    expected: `
#
|Potholes repaired within 2 days [%]||p2023-01-31=71.4|?|
|Potholes repaired within 2 days [%]||p2023-02-28=78.9|?|
|Potholes repaired within 2 days [%]||p2023-03-31=88.2|?|
|Calls to 311||p2023-01-31=28411||
|Calls to 311||p2023-02-28=25980||
|Calls to 311||p2023-03-31=30122||`,
  }),
  real({
    id: 'health-strategy-framework',
    plan: 'a ministry of health, form of the results framework of its strategy',
    address: 'https://www.who.int/countries',
    arranged: INVENTED,
    table: `
Table 7. Core indicators of the National Health Sector Strategic Plan, 2020–2030|<|<|<|<|<
Indicator|Baseline value (year)|Milestones|<|Target|Data source
^|^|2023|2026|2030|^
Maternal deaths per 100,000 live births|336 (2016)|250|190|<140|DHS
Births attended by skilled personnel (%)|74% (2016)|80%|85%|≥ 90%|HMIS
Children under one year with third dose of DPT (%)|79.5% (2019)|85|88|92|HMIS, 2020
Health facilities with electricity|1,204 (2019)|1,500|1,850|2,300|Census
Out-of-pocket share of health spending|38.1% (2018)|35%|30%|25%|NHA`,
    expected: `
#
#
#
Maternal deaths per 100,000 live births|a2016=336|250|190|<140|
Births attended by skilled personnel [%]|a2016=74|80|85|≥90|
Children under one year with third dose of DPT [%]|a2019=79.5|85|88|92|
Health facilities with electricity|a2019=1204|1500|1850|2300|
Out-of-pocket share of health spending [%]|a2018=38.1|35|30|25|`,
    columns: 'name|.|t2023|t2026|t2030|.',
  }),
  real({
    id: 'ngo-log-frame',
    plan: 'a charity, form of the logical framework of a project for water',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline|Year 1|<|Year 2|<|Endline target
^|^|2019|Target 2020|Achieved 2020|Target 2021|Achieved 2021|2023
Outcome 1|1.1 Households with safe water within 30 minutes|31%|40%|38%|50%|52%|75%
^|1.2 Cases of diarrhoea among children under five|1,420|1,300|1,355|1,100|n/a|700
Output 1.1|1.1.1 Boreholes built|0|12|11|24|25|40
Output 1.2|1.2.1 Committees trained|0|12|12|TBC|20|40`,
    expected: `
#
#
.|Households with safe water within 30 minutes [%]|31|40|38|50|52|75
.|Cases of diarrhoea among children under five|1420|1300|1355|1100||700
.|Boreholes built|0|12|11|24|25|40
.|Committees trained|0|12|12||20|40`,
    columns: '.|name|a2019|t2020|a2020|t2021|a2021|t2023',
  }),
  real({
    id: 'ecology-plan-14-zh',
    plan: 'a city’s plan for ecology and environment, form of its table of indicators',
    address: 'https://www.mee.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”生态环境保护主要指标|<|<|<|<|<
类别|序号|指标名称|2020年（现状值）|2025年（目标值）|指标属性
环境治理|1|城市空气质量优良天数比率（%）|88.5|90左右|约束性
^|2|细颗粒物（PM2.5）浓度（微克/立方米）|33|≤30|约束性
^|3|地表水达到或好于Ⅲ类水体比例（%）|86.7|93.3|约束性
^|4|城市黑臭水体比例（%）|0|0|预期性
^|5|化学需氧量重点工程减排量（万吨）|—|[1.26]|约束性
应对气候变化|6|单位GDP二氧化碳排放降低（%）|—|完成省下达任务|约束性
环境风险防控|7|受污染耕地安全利用率（%）|92|93左右|约束性
生态保护|8|森林覆盖率（%）|57.1|57.5|约束性
^|9|生态质量指数（EQI）|—|稳中向好|预期性
注：[ ]内为五年累计数。|<|<|<|<|<`,
    expected: `
#
.|.|name|a2020|t2025|.
||城市空气质量优良天数比率 [%]|88.5|~90|
||细颗粒物（PM2.5）浓度 [微克/立方米]|33|≤30|
||地表水达到或好于Ⅲ类水体比例 [%]|86.7|93.3|
||城市黑臭水体比例 [%]|0|0|
||化学需氧量重点工程减排量 [吨]||1.26万|
||单位GDP二氧化碳排放降低|||
||受污染耕地安全利用率 [%]|92|~93|
||森林覆盖率 [%]|57.1|57.5|
||生态质量指数（EQI）|||
#`,
  }),
  real({
    id: 'education-plan-14-zh',
    plan: 'a city’s plan for education, form of its table of goals with sections',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
“十四五”时期教育事业发展主要目标|<|<|<|<
指标|单位|2020年|2025年|2035年
学前教育|<|<|<|<
在园幼儿数|万人|12.6|11.8|10.5
毛入园率|%|96.2|98|99
义务教育|<|<|<|<
在校生数|万人|41.35|44.2|43.0
巩固率|%|98.9|99以上|99.5以上
高等教育|<|<|<|<
在学总规模|万人|18.2|20|23
毛入学率|%|60.1|65|70`,
    expected: `
#
name|.|a2020|t2025|t2035
#
在园幼儿数 [人]||12.6万|11.8万|10.5万
毛入园率 [%]||96.2|98|99
#
在校生数 [人]||41.35万|44.2万|43.0万
巩固率 [%]||98.9|≥99|≥99.5
#
在学总规模 [人]||18.2万|20万|23万
毛入学率 [%]||60.1|65|70`,
  }),
  real({
    id: 'bulletin-farm-output-zh',
    plan: 'a city’s statistical bulletin, form of its table of farm products',
    address: 'https://www.stats.gov.cn/sj/tjgb/',
    arranged: INVENTED,
    table: `
表3 2023年主要农产品产量及其增长速度|<|<|<
产品名称|单位|产量|比上年增长（%）
粮食|万吨|63.42|1.1
其中：稻谷|万吨|41.07|-0.4
油料|吨|28315|3.6
蔬菜及食用菌|万吨|182.9|2.8
生猪出栏|万头|75.6|持平
水产品|万吨|46.18|4.0`,
    expected: `
#
name|.|a2023|.
粮食 [吨]||63.42万|!
稻谷 [吨]||41.07万|!
油料 [吨]||28315|!
蔬菜及食用菌 [吨]||182.9万|!
生猪出栏 [头]||75.6万|
水产品 [吨]||46.18万|!`,
  }),
  real({
    id: 'bulletin-prices-zh',
    plan: 'a province’s statistical bulletin, form of its table of consumer prices',
    address: 'https://tjj.fujian.gov.cn/',
    arranged: INVENTED,
    table: `
表2 2023年居民消费价格比上年涨跌幅度|<|<|<
单位：%|<|<|<
指标|全省|城市|农村
居民消费价格|0.1|0.2|-0.2
食品烟酒|0.4|0.5|0.1
居住|-0.3|-0.3|-0.2
教育文化娱乐|1.9|2.0|1.5`,
    expected: `
#
#
#
.|?|?|?
.|?|?|?
.|?|?|?
.|?|?|?`,
    columns: '.|.|.|.',
  }),
  real({
    id: 'eu-sdg-countries',
    plan: 'an agency of the European Union, form of its table of countries with flags',
    address: 'https://ec.europa.eu/eurostat/web/sdi',
    arranged: INVENTED,
    table: `
Share of energy from renewable sources in gross final consumption (%)|<|<|<|<|<
|2015|2018|2021|2022|2030 target
EU-27|17.8|19.1|21.9|23.0 (p)|42.5
Belgium|8.1|9.5|13.0 b|13.8|21.7
Estonia|28.7|30.0|38.1|38.5 p|65
Malta|5.1|7.9|12.2|:|24.5
Norway|68.5|71.6|74.0 e|75.8|-
(p) provisional; b break in series; e estimated; : not available|<|<|<|<|<`,
    expected: `
#
#
EU-27|17.8|19.1|21.9|23.0|42.5
Belgium|8.1|9.5|13.0|13.8|21.7
Estonia|28.7|30.0|38.1|38.5|65
Malta|5.1|7.9|12.2||24.5
Norway|68.5|71.6|e2021=74.0|75.8|`,
    columns:
      'place|a2015:Share of energy from renewable sources in gross final consumption [%]|a2018:Share of energy from renewable sources in gross final consumption [%]|a2021:Share of energy from renewable sources in gross final consumption [%]|a2022:Share of energy from renewable sources in gross final consumption [%]|t2030:Share of energy from renewable sources in gross final consumption [%]',
  }),
  real({
    id: 'french-communes-export',
    plan: 'a French open data portal, form of its export by commune',
    address: 'https://www.data.gouv.fr/',
    arranged: INVENTED,
    csv: `code_geo;libelle_geo;annee;nb_logements;part_logements_vacants_pct;revenu_median_eur
35238;Rennes;2019;124512;6,4;21550
35238;Rennes;2020;126201;6,2;21930
35288;Saint-Malo;2019;34820;8,1;22010
35288;Saint-Malo;2020;35105;7,9;22480
`,
    columns: '.|place|.|.:nb_logements|.:part_logements_vacants_pct|.:revenu_median_eur',
    expected: `
#
|Rennes||a2019=124512|a2019=6.4|a2019=21550
|Rennes||a2020=126201|a2020=6.2|a2020=21930
|Saint-Malo||a2019=34820|a2019=8.1|a2019=22010
|Saint-Malo||a2020=35105|a2020=7.9|a2020=22480`,
  }),
  real({
    id: 'excel-paste-two-rows',
    plan: 'a county council of Wales, form of a paste from its spreadsheet of indicators',
    address: 'https://www.data.cymru/',
    arranged: INVENTED,
    csv: [
      '\t\t2021\t\t2022\t\t',
      'Service\tMeasure\tTarget\tActual\tTarget\tActual\tRank in Wales 2022',
      'Waste\tRecycling rate\t64%\t65.1%\t66%\t64.3%\t14',
      '\tMissed bins per 100,000\t60\t72\t55\t58\t9',
      'Schools\tAttendance, primary\t94.5%\t92.8%\t94.0%\t91.1%\t7',
      '\tPupils excluded\t–\t14\t12\t19\t18',
    ].join('\n'),
    columns: '.|name|t2021|a2021|t2022|a2022|.',
    expected: `
#
#
|Recycling rate [%]|64|65.1|66|64.3|!
|Missed bins per 100,000|60|72|55|58|!
|Attendance, primary [%]|94.5|92.8|94.0|91.1|!
|Pupils excluded||14|12|19|!`,
  }),
];
