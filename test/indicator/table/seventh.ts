import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch written down after the sixth was mended, scored once before the reader was changed again. */
export const seventh: readonly RealTable[] = [
  real({
    id: 'prefecture-monthly-zh',
    plan: 'a city’s statistics bureau, form of its monthly table with the month and the sum since January',
    address: 'https://tjj.beijing.gov.cn/',
    arranged: INVENTED,
    table: `
2023年9月主要经济指标|<|<|<|<|<
指标名称|单位|本月|同比增长（%）|1-本月累计|累计同比增长（%）
规模以上工业增加值|亿元|—|6.3|812.4|5.8
社会消费品零售总额|亿元|96.2|7.1|840.5|6.6
进出口总额|亿元|71.3|-3.2|655.8|-1.9
用电量|亿千瓦时|9.8|4.4|86.1|5.0`,
    columns: 'name|.|p2023-09|!|?|!',
    expected: `
#
#
规模以上工业增加值||.|!|?|!
社会消费品零售总额 [元]||96.2亿|!|?|!
进出口总额 [元]||71.3亿|!|?|!
用电量 [千瓦时]||9.8亿|!|?|!`,
  }),
  real({
    id: 'emission-cut-tasks-zh',
    plan: 'a province’s plan for saving energy, form of its table of the tasks of its cities',
    address: 'https://www.ndrc.gov.cn/xxgk/',
    arranged: INVENTED,
    table: `
附件1 “十四五”各市能耗强度下降目标|<|<
序号|地市|能耗强度下降目标（%）
1|甲州市|14
2|乙阳市|14.5
3|丙江市|13.5
4|丁海市|15
全省|<|14`,
    columns: '.|place|t2025:能耗强度下降目标 [%]',
    expected: `
#
#
|甲州市|14
|乙阳市|14.5
|丙江市|13.5
|丁海市|15
|全省|14`,
  }),
  real({
    id: 'schools-by-level-zh',
    plan: 'an education bureau’s yearly bulletin, form of its table by level of school',
    address: 'http://jyt.fujian.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各级各类学校基本情况|<|<|<|<
学校类别|学校数（所）|招生数（万人）|在校生数（万人）|专任教师数（人）
普通高等学校|12|5.61|18.9|9,872
普通高中|68|3.42|10.1|8,410
初中|131|5.53|16.2|12,655
小学|412|6.92|41.8|22,930
特殊教育|8|0.03|0.18|301`,
    columns: 'name|a2022:+学校数 [所]|a2022:+招生数 [人]|a2022:+在校生数 [人]|a2022:+专任教师数 [人]',
    expected: `
#
#
普通高等学校|12|5.61万|18.9万|9872
普通高中|68|3.42万|10.1万|8410
初中|131|5.53万|16.2万|12655
小学|412|6.92万|41.8万|22930
特殊教育|8|0.03万|0.18万|301`,
  }),
  real({
    id: 'elderly-care-three-years-zh',
    plan: 'a district’s report on its plan, form of the midterm table of progress',
    address: 'https://www.mca.gov.cn/',
    arranged: INVENTED,
    table: `
“十四五”规划主要指标中期完成情况|<|<|<|<|<|<
指标名称|单位|2020年实际|2025年目标|2022年完成|完成进度|预计能否完成
每千名老人养老床位|张|32|40|37.5|68.8%|能
社区养老设施覆盖率|%|85|100|95|66.7%|能
城镇登记失业率|%|3.1|4以内|2.9|达标|能
人均体育场地面积|平方米|2.1|2.6|2.35|50%|能
劳动年龄人口平均受教育年限|年|11.2|11.8|11.5|50%|能`,
    columns: 'name|.|a2020|t2025|a2022|.|.',
    expected: `
#
#
每千名老人养老床位 [张]||32|40|37.5|.|
社区养老设施覆盖率 [%]||85|100|95|.|
城镇登记失业率 [%]||3.1|≤4|2.9||
人均体育场地面积 [平方米]||2.1|2.6|2.35|.|
劳动年龄人口平均受教育年限 [年]||11.2|11.8|11.5|.|`,
  }),
  real({
    id: 'climate-dashboard-since-base',
    plan: 'a city’s climate action tracker, form of its table with changes since a base',
    address: 'https://climate.cityofnewyork.us/',
    arranged: INVENTED,
    table: `
Metric|2005 baseline|2019|2021|Change since 2005|2030 goal|On track?
Citywide emissions (million tCO2e)|61.2|52.8|49.9|-18.5%|36.7|No
Waste diverted from landfill|15%|17.6%|17.2%|+2.2 pts|90%|No
Bike lanes (miles)|–|1,243|1,375|–|1,800|Yes
Municipal solar (MW)|0|11.2|18.6|n/a|100|No`,
    columns: 'name|a2005|a2019|a2021|.|t2030|.',
    expected: `
#
Citywide emissions|61200000|52800000|49900000|!|36700000|
Waste diverted from landfill [%]|15|17.6|17.2|!|90|
Bike lanes [miles]||1243|1375||1800|
Municipal solar [MW]|0|11.2|18.6||100|`,
  }),
  real({
    id: 'police-scorecard-months',
    plan: 'a police force, form of its scorecard of months with a rolling year',
    address: 'https://www.police.uk/',
    arranged: INVENTED,
    table: `
Measure|Jan 2023|Feb 2023|Mar 2023|12 months to Mar 2022|12 months to Mar 2023|% change
Recorded crime|6,120|5,874|6,431|74,812|73,905|-1.2%
Burglary of homes|212|198|240|2,911|2,655|-8.8%
Emergency calls answered in 10 seconds|91.2%|92.0%|90.4%|89.9%|91.1%|+1.2pp
Victim satisfaction|*|74%|73%|76%|74%|-2pp`,
    columns: 'name|p2023-01|p2023-02|p2023-03|a2022|a2023|.',
    expected: `
#
Recorded crime|6120|5874|6431|74812|73905|!
Burglary of homes|212|198|240|2911|2655|!
Emergency calls answered in 10 seconds [%]|91.2|92.0|90.4|89.9|91.1|!
Victim satisfaction [%]||74|73|76|74|!`,
  }),
  real({
    id: 'logframe-milestones-dated',
    plan: 'a development fund, form of a logical framework with dated milestones',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Output indicator 2.1|Baseline (Mar 2019)|Milestone 1 (Mar 2020)|Milestone 2 (Mar 2021)|Target (Mar 2022)
Planned: health workers trained|0|450|900|1,400
Achieved: health workers trained|0|512|871|
Source: training register|<|<|<|<`,
    columns: '?|?|?|?|?',
    expected: `
#
|?|?|?|?
|?|?|?|
#`,
  }),
  real({
    id: 'transport-plan-kpis',
    plan: 'a transport authority of Australia, form of the key results in its corporate plan',
    address: 'https://www.transport.nsw.gov.au/',
    arranged: INVENTED,
    table: `
Key result area|KPI|2021–22 result|2022–23 target|2022–23 result|2023–24 target|2026–27 target
Safe journeys|Road deaths per 100,000 population|3.3|≤3.2|3.9|≤3.1|≤2.8
Reliable services|Trains on time (%)|91.4|92.0|88.7|92.0|92.0
Reliable services|Customers satisfied with buses (%)|92|≥ 90|89|≥ 90|≥ 90
Value|Cost recovery (%)|17.9|22.1|20.4|24.0|TBC`,
    columns: '.|name|a2022|t2023|a2023|t2024|t2027',
    expected: `
#
|Road deaths per 100,000 population|3.3|≤3.2|3.9|≤3.1|≤2.8
|Trains on time [%]|91.4|92.0|88.7|92.0|92.0
|Customers satisfied with buses [%]|92|≥90|89|≥90|≥90
|Cost recovery [%]|17.9|22.1|20.4|24.0|`,
  }),
  real({
    id: 'sdg-country-profile-long',
    plan: 'a United Nations agency, form of its long file with bounds and a nature code',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: INVENTED,
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,UpperBound,LowerBound,Source,[Nature],[Units]
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,404,Kenya,2017,342,476,253,WHO,E,PER_100000_LIVE_BIRTHS
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,404,Kenya,2020,530,750,382,WHO,E,PER_100000_LIVE_BIRTHS
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,800,Uganda,2020,284,388,191,WHO,E,PER_100000_LIVE_BIRTHS
`,
    columns: '.|.|.|.|name|.|place|.|.|.|.|.|.|.',
    expected: `
#
||||Maternal mortality ratio||Kenya||e2017=342|?|?|||
||||Maternal mortality ratio||Kenya||e2020=530|?|?|||
||||Maternal mortality ratio||Uganda||e2020=284|?|?|||`,
  }),
  real({
    id: 'census-style-wards',
    plan: 'a Canadian city, form of the profile of its wards with a total',
    address: 'https://open.ottawa.ca/',
    arranged: INVENTED,
    csv: `Ward,Population 2016,Population 2021,Median household income 2020 ($),Dwellings 2021
Bay,44815,45300,74000,22410
College,52340,53110,79500,21230
Kitchissippi,40275,44120,91000,21715
City total,137430,142530,81200,65355
`,
    columns: 'place|a2016:Population|a2021:Population|a2020:Median household income [$]|a2021:Dwellings',
    expected: `
#
Bay|44815|45300|74000|22410
College|52340|53110|79500|21230
Kitchissippi|40275|44120|91000|21715
City total|137430|142530|81200|65355`,
  }),
  real({
    id: 'excel-german-quarters',
    plan: 'a German federal state, form of its quarterly figures pasted from Excel',
    address: 'https://www.statistik.bayern.de/',
    arranged: INVENTED,
    csv: [
      'Merkmal\tEinheit\t1. Quartal 2022\t2. Quartal 2022\t3. Quartal 2022\t4. Quartal 2022',
      'Baugenehmigungen\tAnzahl\t18.412\t17.903\t16.220\t14.871',
      'Umsatz im Gastgewerbe\tMio. EUR\t1.214,5\t2.410,8\t2.811,0\t1.977,2',
      'Arbeitslosenquote\t%\t3,4\t3,0\t3,2\t3,1',
    ].join('\n'),
    columns: 'name|.|p2022-Q1|p2022-Q2|p2022-Q3|p2022-Q4',
    expected: `
#
Baugenehmigungen||18412|17903|16220|14871
Umsatz im Gastgewerbe||1214500000|2410800000|2811000000|1977200000
Arbeitslosenquote [%]||3.4|3.0|3.2|3.1`,
  }),
  real({
    id: 'markdown-okr-quarters',
    plan: 'a non-profit, form of the table of results in its public repository',
    address: 'https://github.com/mozilla',
    arranged: INVENTED,
    csv: `| Objective | Key result | Start | Q1 2023 | Q2 2023 | Target Dec 2023 | Confidence |
|---|---|--:|--:|--:|--:|:-:|
| Reach | Weekly readers | 1.2M | 1.25M | 1.31M | 1.5M | 70% |
| Reach | Share of readers in Africa | 4.1% | 4.4% | 4.9% | 6% | 60% |
| Money | Recurring donors | 8,120 | 8,390 | 8,777 | 10,000 | 50% |
`,
    columns: '.|name|?|p2023-Q1|p2023-Q2|?|?',
    expected: `
#
#
|Weekly readers|?|1250000|1310000|?|?
|Share of readers in Africa [%]|?|4.4|4.9|?|?
|Recurring donors|?|8390|8777|?|?`,
  }),
];
