import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const nineteenth: readonly RealTable[] = [
  real({
    id: 'zh-water-control-goals-by-city-form',
    plan: 'a province, form of the control goals of its cities for total use and its rates',
    address: 'http://slt.hubei.gov.cn/',
    arranged: INVENTED,
    table: `
“十四五”各市用水总量和强度控制目标|<|<
市|2025年用水总量（亿立方米）|2025年万元GDP用水量下降率（%）
宜昌市|17.2|16
襄阳市|31.5|17
荆州市|36.8|15`,
    columns: 'place|t2025:用水总量 [立方米]|t2025:万元GDP用水量下降率 [%]',
    expected: `
#
#
宜昌市|17.2亿|16
襄阳市|31.5亿|17
荆州市|36.8亿|15`,
  }),
  real({
    id: 'zh-yearbook-series-form',
    plan: 'a yearbook, form of its series with a row of units and years across',
    address: 'http://tjj.gd.gov.cn/',
    arranged: INVENTED,
    table: `
3-1 人口主要指标|<|<|<|<
项目|单位|2010|2015|2020
年末常住人口|万人|1043.2|1350.1|1756.0
出生率|‰|11.2|13.6|10.9
平均家庭户规模|人/户|2.9|2.7|2.3`,
    columns: 'name|.|a2010|a2015|a2020',
    expected: `
#
#
年末常住人口 [人]|.|1043.2万|1350.1万|1756万
出生率 [‰]|.|11.2|13.6|10.9
平均家庭户规模|.|2.9|2.7|2.3`,
  }),
  real({
    id: 'zh-livelihood-projects-form',
    plan: 'a district, form of its projects for people with goal, progress in numbers and unit',
    address: 'http://www.cd.gov.cn/',
    arranged: INVENTED,
    table: `
2023年民生实事项目完成情况表|<|<|<|<
序号|项目内容|单位|年度目标|全年完成
1|新建社区食堂|个|30|34
2|改造老旧小区|个|85|88
3|新增停车泊位|个|5000|5240`,
    columns: '.|name|.|t2023|a2023',
    expected: `
#
#
.|新建社区食堂 [个]|.|30|34
.|改造老旧小区 [个]|.|85|88
.|新增停车泊位 [个]|.|5000|5240`,
  }),
  real({
    id: 'zh-industry-ratio-form',
    plan: 'an industry plan, form of its indicators with class and total over five years in brackets',
    address: 'https://www.miit.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标|单位|2020年|2025年|五年累计/年均
1|软件业务收入|万亿元|8.16|14|[ ]
2|工业APP数量|万个|35|100|—
3|国家级示范基地|个|120|200|—`,
    options: { table: '“十四五”软件和信息技术服务业发展主要目标' },
    columns: '.|name|.|a2020|t2025|.',
    expected: `
#
.|软件业务收入 [元]|.|8.16万亿|14万亿|.
.|工业APP数量 [个]|.|35万|100万|.
.|国家级示范基地 [个]|.|120|200|.`.replaceAll('8.16万亿|14万亿', '81600亿|140000亿'),
  }),
  real({
    id: 'zh-towns-fiscal-form',
    plan: 'a county, form of its towns with a budget, what was done, and their ratio',
    address: 'http://czt.henan.gov.cn/',
    arranged: INVENTED,
    table: `
2023年乡镇财政收入完成情况（万元）|<|<|<|<
乡镇|年初预算|实际完成|完成预算（%）|上年完成
城关镇|8,200|8,512|103.8|7,940
柳河镇|3,150|3,008|95.5|2,977
石桥乡|1,260|1,301|103.3|1,188`,
    columns: 'place|?|a2023:财政收入完成情况 [元]|!|?',
    expected: `
#
#
城关镇|?|8512万|!|?
柳河镇|?|3008万|!|?
石桥乡|?|1301万|!|?`,
  }),
  real({
    id: 'zh-csv-wide-districts-form',
    plan: 'an open data site, form of a wide file of districts and years',
    address: 'http://data.beijing.gov.cn/',
    arranged: INVENTED,
    csv: `区名称,指标,单位,2020年,2021年,2022年
东城区,绿化覆盖率,%,34.1,34.5,34.8
西城区,绿化覆盖率,%,31.7,32.0,32.2
东城区,公园数量,个,42,44,47
西城区,公园数量,个,38,39,41
`,
    columns: 'place|name|.|a2020|a2021|a2022',
    expected: `
#
东城区|绿化覆盖率 [%]|.|34.1|34.5|34.8
西城区|绿化覆盖率 [%]|.|31.7|32|32.2
东城区|公园数量 [个]|.|42|44|47
西城区|公园数量 [个]|.|38|39|41`,
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
    id: 'de-city-goals-table-form',
    plan: 'a German city, form of its climate plan with base, state and goals',
    address: 'https://www.freiburg.de/',
    arranged: INVENTED,
    table: `
Indikator|Ausgangswert (2019)|Stand 2022|Ziel 2025|Ziel 2030
CO2-Emissionen (1.000 t)|1.215|1.082|900|620
Anteil Radverkehr (%)|34|36,5|38|42
Photovoltaik (MWp)|38,4|61,2|110|220`,
    columns: 'name|a2019|a2022|t2025|t2030',
    expected: `
#
CO2-Emissionen|1215000|1082000|900000|620000
Anteil Radverkehr [%]|34|36.5|38|42
Photovoltaik [MWp]|38.4|61.2|110|220`,
  }),
  real({
    id: 'fr-communes-targets-form',
    plan: 'a French metropolis, form of its communes with made and planned homes',
    address: 'https://www.bordeaux-metropole.fr/',
    arranged: INVENTED,
    table: `
Commune|Logements réalisés 2022|Objectif 2022|Logements réalisés 2023|Objectif 2023
Talence|312|340|355|340
Pessac|498|520|471|520
Mérignac|610|600|655|600`,
    columns: 'place|a2022:Logements|t2022:Logements|a2023:Logements|t2023:Logements',
    expected: `
#
Talence|?|?|?|?
Pessac|?|?|?|?
Mérignac|?|?|?|?`,
  }),
  real({
    id: 'es-city-scorecard-form',
    plan: 'a Spanish city, form of its scorecard with result and goal of two years',
    address: 'https://www.zaragoza.es/',
    arranged: INVENTED,
    csv: `Indicador;Unidad;Resultado 2021;Resultado 2022;Objetivo 2023;Objetivo 2025
Viajes en transporte público;millones;88,4;101,2;110;120
Residuos reciclados;%;37,1;39,0;42;50
Carriles bici;km;142;150;165;200
`,
    columns: 'name|.|a2021|a2022|t2023|t2025',
    expected: `
#
Viajes en transporte público|.|88400000|101200000|110000000|120000000
Residuos reciclados [%]|.|37.1|39|42|50
Carriles bici [km]|.|142|150|165|200`,
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
];
