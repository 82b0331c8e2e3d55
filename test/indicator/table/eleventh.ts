import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch written down after the tenth was mended, scored once before the reader was changed again. */
export const eleventh: readonly RealTable[] = [
  real({
    id: 'zh-forestry-tasks-form',
    plan: 'a prefecture’s forestry bureau, form of the tasks of its counties in a year with what was done',
    address: 'https://www.forestry.gov.cn/',
    arranged: INVENTED,
    table: `
2023年度营造林任务完成情况表|<|<|<|<|<
县（市、区）|人工造林（万亩）|<|封山育林（万亩）|<|备注
^|计划|完成|计划|完成|^
合计|8.60|8.92|15.0|15.3|
青山县|3.20|3.41|6.0|6.2|
绿水县|2.80|2.76|4.5|4.5|补植后达标
白石区|2.60|2.75|4.5|4.6|`,
    columns: 'place|t2023:人工造林 [亩]|a2023:人工造林 [亩]|t2023:封山育林 [亩]|a2023:封山育林 [亩]|.',
    expected: `
#
#
#
合计|8.60万|8.92万|15.0万|15.3万|
青山县|3.20万|3.41万|6.0万|6.2万|
绿水县|2.80万|2.76万|4.5万|4.5万|
白石区|2.60万|2.75万|4.5万|4.6万|`,
  }),
  real({
    id: 'zh-digital-plan-units-form',
    plan: 'a province’s plan for its digital economy, form of the indicators with units in the name',
    address: 'https://www.miit.gov.cn/gyhxxhb/',
    arranged: INVENTED,
    table: `
序号|指标|2020年|2023年|2025年目标|指标属性
1|数字经济核心产业增加值占GDP比重（%）|6.2|7.9|10|预期性
2|每万人拥有5G基站数（个）|4.1|21.5|26|预期性
3|千兆宽带用户数（万户）|38.5|312|600|预期性
4|政务服务事项网上可办率（%）|89|98.6|≥99|约束性
5|数据中心平均PUE值|1.62|1.48|<1.30|约束性`,
    columns: '.|name|a2020|a2023|t2025|.',
    expected: `
#
.|数字经济核心产业增加值占GDP比重 [%]|6.2|7.9|10|
.|每万人拥有5G基站数 [个]|4.1|21.5|26|
.|千兆宽带用户数 [户]|38.5万|312万|600万|
.|政务服务事项网上可办率 [%]|89|98.6|≥99|
.|数据中心平均PUE值|1.62|1.48|<1.30|`,
    better: 'higher: 政务服务事项网上可办率; lower: 数据中心平均PUE值',
  }),
  real({
    id: 'zh-enterprise-long-form',
    plan: 'a development zone, form of its long file of half years with a kind of value',
    address: 'https://data.sh.gov.cn/',
    arranged: INVENTED,
    csv: `统计时间,园区,指标名称,单位,数据类型,数值
2022年,东园,工业总产值,亿元,实际值,312.4
2022年,西园,工业总产值,亿元,实际值,208.9
2023年,东园,工业总产值,亿元,实际值,340.1
2023年,西园,工业总产值,亿元,目标值,230
2023年,东园,新引进企业,家,目标值,45
2023年,东园,新引进企业,家,实际值,51
`,
    columns: '.|place|name|.|.|a2022',
    expected: `
#
.|东园|工业总产值 [元]|||a2022=312.4亿
.|西园|工业总产值 [元]|||a2022=208.9亿
.|东园|工业总产值 [元]|||a2023=340.1亿
.|西园|工业总产值 [元]|||t2023=230亿
.|东园|新引进企业 [家]|||t2023=45
.|东园|新引进企业 [家]|||a2023=51`,
  }),
  real({
    id: 'zh-three-year-action-form',
    plan: 'a city’s action plan of three years, form of its targets year by year',
    address: 'https://www.beijing.gov.cn/',
    arranged: INVENTED,
    table: `
养老服务三年行动计划分年度目标|<|<|<|<|<
任务|单位|2023年底现状|2024年目标|2025年目标|2026年目标
新增养老助餐点|个|312|80|80|60
培训护理员|人次|2,150|2,500|3,000|3,000
家庭养老床位|张|1,480|2,200|3,000|4,000
社区养老驿站覆盖率|%|82.5|88|94|100`,
    columns: 'name|.|a2023|t2024|t2025|t2026',
    expected: `
#
#
新增养老助餐点 [个]||312|80|80|60
培训护理员 [人次]||2150|2500|3000|3000
家庭养老床位 [张]||1480|2200|3000|4000
社区养老驿站覆盖率 [%]||82.5|88|94|100`,
  }),
  real({
    id: 'zh-price-months-across-form',
    plan: 'a survey team, form of a price index by month across',
    address: 'http://www.stats.gov.cn/sj/',
    arranged: INVENTED,
    table: `
指标|2023年1月|2023年2月|2023年3月|1—3月平均
居民消费价格指数（上年同月=100）|102.1|101.0|100.7|101.3
食品烟酒|104.7|102.0|102.0|102.9
居住|99.9|99.9|99.7|99.8`,
    columns: 'name|p2023-01|p2023-02|p2023-03|?',
    expected: `
#
居民消费价格指数|102.1|101.0|100.7|?
食品烟酒|104.7|102.0|102.0|?
居住|99.9|99.9|99.7|?`,
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
];
