import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-counties-targets-completed-form',
    plan: 'a prefecture, form of several tasks of its counties with target, completion and rate',
    address: 'http://www.moa.gov.cn/',
    arranged: INVENTED,
    table: `
2023年各县（区）高标准农田建设完成情况|<|<|<|<|<|<
县（区）|新建（万亩）|<|<|改造提升（万亩）|<|<
^|任务数|完成数|完成率|任务数|完成数|完成率
红塔县|4.2|4.3|102.4%|1.5|1.4|93.3%
青川区|3.6|3.6|100%|2.0|2.1|105%
合计|7.8|7.9|101.3%|3.5|3.5|100%`,
    columns: 'place|t2023:新建 [亩]|a2023:新建 [亩]|!|t2023:改造提升 [亩]|a2023:改造提升 [亩]|!',
    expected: `
#
#
#
红塔县|4.2万|4.3万|!|1.5万|1.4万|!
青川区|3.6万|3.6万|!|2.0万|2.1万|!
合计|7.8万|7.9万|!|3.5万|3.5万|!`,
  }),
  real({
    id: 'zh-gdp-industries-form',
    plan: 'a city’s statistical bulletin, form of its gross product by industry with growth and share',
    address: 'https://www.stats.gov.cn/sj/tjgb/',
    arranged: INVENTED,
    table: `
表1 2023年地区生产总值及构成|<|<|<
指标|绝对数（亿元）|比上年增长（%）|比重（%）
地区生产总值|3218.4|5.6|100.0
第一产业|301.7|4.1|9.4
第二产业|1324.9|5.2|41.2
第三产业|1591.8|6.2|49.4`,
    columns: 'name|a2023 [元]|!|a2023:+比重 [%]',
    expected: `
#
#
地区生产总值|3218.4亿|!|100.0
第一产业|301.7亿|!|9.4
第二产业|1324.9亿|!|41.2
第三产业|1591.8亿|!|49.4`,
  }),
  real({
    id: 'zh-district-work-list-form',
    plan: 'a district government, form of its list of yearly indicators with last year’s result and this year’s goal',
    address: 'https://www.szft.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标|单位|2023年完成值|2024年目标值|责任单位
1|新增市场主体|户|28,412|30,000|区市场监管局
2|专精特新企业数量|家|186|230|区工信局
3|生活垃圾回收利用率|%|45.8|48以上|区城管局
4|政务服务“零跑动”比例|%|97.1|98.5|区政数局
5|万元GDP能耗下降|%|3.2|完成市下达任务|区发改局`,
    columns: '.|name|.|a2023|t2024|.',
    expected: `
#
.|新增市场主体 [户]||28412|30000
.|专精特新企业数量 [家]||186|230
.|生活垃圾回收利用率 [%]||45.8|≥48
.|政务服务“零跑动”比例 [%]||97.1|98.5
.|万元GDP能耗下降 [%]||3.2|`,
  }),
  real({
    id: 'zh-plan-review-two-heads-form',
    plan: 'a province, form of the review of its last plan with target and result under one head',
    address: 'http://www.gov.cn/zhengce/',
    arranged: INVENTED,
    table: `
“十三五”规划主要指标完成情况|<|<|<|<|<
类别|指标|2015年|“十三五”|<|指标属性
^|^|^|规划目标|实际完成|^
经济发展|全员劳动生产率（万元/人）|8.7|≥12|13.1|预期性
^|服务业增加值比重（%）|45.2|50.5|51.3|预期性
民生福祉|城镇新增就业（万人）|[98.4]|[100]|[112.6]|预期性
^|城镇棚户区住房改造（万套）|—|[35]|[36.8]|约束性
注：[ ]内为五年累计数。|<|<|<|<|<`,
    columns: '.|name|a2015|t2020|a2020|.',
    expected: `
#
#
#
.|全员劳动生产率 [元/人]|8.7万|≥12万|13.1万
.|服务业增加值比重 [%]|45.2|50.5|51.3
.|城镇新增就业 [人]|98.4万|100万|112.6万
.|城镇棚户区住房改造 [套]||35万|36.8万
#`,
  }),
  real({
    id: 'zh-ministry-end-of-plan-form',
    plan: 'a ministry, form of its indicators at the ends of two plans with the department in charge',
    address: 'https://www.mot.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|“十三五”期末值|“十四五”期末目标值|牵头部门
1|铁路营业里程（万公里）|14.6|16.5|国家铁路局
2|城市轨道交通运营里程（公里）|6600|10000|运输服务司
3|民用运输机场数量（个）|241|270|民航局
4|建制村通客车比例（%）|99.4|100|运输服务司`,
    columns: '.|name|a2020|t2025|.',
    expected: `
#
.|铁路营业里程 [公里]|14.6万|16.5万
.|城市轨道交通运营里程 [公里]|6600|10000
.|民用运输机场数量 [个]|241|270
.|建制村通客车比例 [%]|99.4|100`,
  }),
  real({
    id: 'zh-years-down-with-goal-form',
    plan: 'a city, form of its economy with a row per year and a goal in the last',
    address: 'http://tjj.sz.gov.cn/',
    arranged: INVENTED,
    table: `
年份|地区生产总值（亿元）|工业增加值（亿元）|研发投入强度（%）
2021年|1820.4|702.5|2.31
2022年|1904.8|731.0|2.44
2023年|2011.6|768.3|2.57
2025年（目标）|2300|880|2.8`,
    columns: '.|a2021:地区生产总值 [元]|a2021:工业增加值 [元]|a2021:研发投入强度 [%]',
    expected: `
#
.|a2021=1820.4亿|a2021=702.5亿|a2021=2.31
.|a2022=1904.8亿|a2022=731.0亿|a2022=2.44
.|a2023=2011.6亿|a2023=768.3亿|a2023=2.57
.|t2025=2300亿|t2025=880亿|t2025=2.8`,
  }),
  real({
    id: 'zh-half-year-progress-form',
    plan: 'a county, form of its half-year report with goals of the year and the months done',
    address: 'http://www.hainan.gov.cn/',
    arranged: INVENTED,
    table: `
2023年上半年重点指标完成情况|<|<|<|<
指标|单位|年度目标|1—6月完成|完成比例（%）
固定资产投资|亿元|86|41.3|48.0
新增造林面积|公顷|2400|1530|63.8
农村公路建设|公里|120|52|43.3`,
    columns: 'name|.|t2023|?|!',
    expected: `
#
#
固定资产投资 [元]||86亿|?|!
新增造林面积 [公顷]||2400|?|!
农村公路建设 [公里]||120|?|!`,
  }),
  real({
    id: 'zh-cities-two-indicators-two-years-form',
    plan: 'a province, form of its cities with two indicators at the start and end of the plan',
    address: 'http://jsszfhcxjst.jiangsu.gov.cn/',
    arranged: INVENTED,
    table: `
设区市|城镇化率（%）|<|人均公园绿地面积（平方米）|<
^|2020年|2025年规划|2020年|2025年规划
常州市|77.1|80|15.2|16
淮安市|65.7|70|14.6|15.5
盐城市|64.1|68.5|15.9|16.5`,
    columns:
      'place|a2020:城镇化率 [%]|t2025:城镇化率 [%]|a2020:人均公园绿地面积 [平方米]|t2025:人均公园绿地面积 [平方米]',
    expected: `
#
#
常州市|77.1|80|15.2|16
淮安市|65.7|70|14.6|15.5
盐城市|64.1|68.5|15.9|16.5`,
  }),
  real({
    id: 'zh-yearly-split-of-goals-form',
    plan: 'a bureau, form of its goals for each year of the plan beside the base',
    address: 'http://sthjt.zj.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2020年基数|分年度目标|<|<|<|<
^|^|^|2021年|2022年|2023年|2024年|2025年
国控断面优良水质比例|%|86.4|87|88|89|90|91
细颗粒物浓度|微克/立方米|31|30|29.5|29|28.5|28
污水处理厂日处理能力|万吨|142|150|158|166|174|180`,
    columns: 'name|.|a2020|t2021|t2022|t2023|t2024|t2025',
    expected: `
#
#
国控断面优良水质比例 [%]||86.4|87|88|89|90|91
细颗粒物浓度 [微克/立方米]||31|30|29.5|29|28.5|28
污水处理厂日处理能力 [吨]||142万|150万|158万|166万|174万|180万`,
  }),
  real({
    id: 'zh-projects-investment-form',
    plan: 'a district, form of its list of major projects with total, plan of the year and months done',
    address: 'http://fgw.hangzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2023年重点建设项目投资计划表（单位：万元）|<|<|<|<
序号|项目名称|建设年限|总投资|2023年计划投资
1|滨江路改造|2022-2024|48,000|15,500
2|中心医院迁建|2021-2025|126,000|30,000
3|垃圾焚烧发电厂|2023-2025|93,400|22,800`,
    columns: '.|name|.|?|t2023',
    expected: `
#
#
.|滨江路改造 [元]|!2|?|15500万
.|中心医院迁建 [元]|!2|?|30000万
.|垃圾焚烧发电厂 [元]|!2|?|22800万`,
  }),
  real({
    id: 'zh-counties-ranked-air-form',
    plan: 'a city, form of its air by county with two years, their change and a rank',
    address: 'http://sthj.xa.gov.cn/',
    arranged: INVENTED,
    table: `
2024年各区县PM2.5平均浓度（微克/立方米）|<|<|<|<
排名|区县|2023年|2024年|同比变化
1|蓝田县|34|32|-5.9%
2|周至县|41|39|-4.9%
3|鄠邑区|47|48|2.1%`,
    columns: '.|place|a2023:PM2.5平均浓度 [微克/立方米]|a2024:PM2.5平均浓度 [微克/立方米]|!',
    expected: `
#
#
.|蓝田县|34|32|!
.|周至县|41|39|!
.|鄠邑区|47|48|!`,
  }),
  real({
    id: 'zh-long-csv-series-form',
    plan: 'an open data site of a province, form of a long file with Chinese names of its columns',
    address: 'http://data.sd.gov.cn/',
    arranged: INVENTED,
    csv: `统计年度,行政区划,指标名称,数值,计量单位
2021,济南市,常住人口,933.6,万人
2022,济南市,常住人口,941.5,万人
2021,青岛市,常住人口,1025.7,万人
2022,青岛市,常住人口,1034.2,万人
2022,济南市,人均可支配收入,51,元
2022,青岛市,人均可支配收入,54,元
`,
    columns: '.|place|name|a2021|.',
    expected: `
#
.|济南市|常住人口 [人]|a2021=933.6万
.|济南市|常住人口 [人]|a2022=941.5万
.|青岛市|常住人口 [人]|a2021=1025.7万
.|青岛市|常住人口 [人]|a2022=1034.2万
.|济南市|人均可支配收入 [元]|a2022=51
.|青岛市|人均可支配收入 [元]|a2022=54`,
  }),
  real({
    id: 'zh-cities-across-goals-form',
    plan: 'a province, form of its goals for 2025 with a column for each city',
    address: 'http://www.fujian.gov.cn/',
    arranged: INVENTED,
    table: `
附表 2025年各设区市主要指标目标分解表|<|<|<|<
指标|单位|南平市|三明市|龙岩市
森林蓄积量|亿立方米|1.9|1.95|1.45
城镇污水处理率|%|96|97|97.5
绿色食品认证企业|家|320|280|305`,
    columns: 'name|.|t2025:@南平市|t2025:@三明市|t2025:@龙岩市',
    expected: `
#
#
森林蓄积量 [立方米]|.|1.9亿|1.95亿|1.45亿
城镇污水处理率 [%]|.|96|97|97.5
绿色食品认证企业 [家]|.|320|280|305`,
  }),
  real({
    id: 'zh-self-assessment-form',
    plan: 'a bureau, form of the self-assessment of a programme with goal, result and points',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
2022年度项目支出绩效自评表|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
产出指标|数量指标|培训基层人员（人次）|≥600|642|10
^|质量指标|设备验收合格率（%）|100|100|10
效益指标|社会效益|受益群众（人）|≥8000|8350|20
^|满意度指标|群众满意度（%）|≥90|94.5|10`,
    columns: '.|.|name|t2022|a2022|!',
    expected: `
#
#
.|.|培训基层人员 [人次]|≥600|642|!
.|.|设备验收合格率 [%]|100|100|!
.|.|受益群众 [人]|≥8000|8350|!
.|.|群众满意度 [%]|≥90|94.5|!`,
  }),
  real({
    id: 'zh-this-year-last-year-form',
    plan: 'a city, form of its yearly report with this year, last year and their change',
    address: 'http://www.wuhan.gov.cn/',
    arranged: INVENTED,
    table: `
2023年交通运输主要指标|<|<|<|<
指标|单位|2023年|2022年|增减（%）
公路客运量|万人|2,316|1,874|23.6
港口货物吞吐量|万吨|13,420|12,905|4.0
机场旅客吞吐量|万人次|2,586|1,160|122.9`,
    columns: 'name|.|a2023|a2022|!',
    expected: `
#
#
公路客运量 [人]|.|2316万|1874万|!
港口货物吞吐量 [吨]|.|13420万|12905万|!
机场旅客吞吐量 [人次]|.|2586万|1160万|!`,
  }),
  real({
    id: 'zh-carbon-three-goals-form',
    plan: 'a province, form of its goals on carbon for three years',
    address: 'http://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
碳达峰碳中和主要目标|<|<|<
指标|2025年|2030年|2060年
非化石能源消费比重（%）|20|25|80
森林覆盖率（%）|43.5|44|45
新能源装机容量（万千瓦）|3800|6200|15000`,
    columns: 'name|t2025|t2030|t2060',
    expected: `
#
#
非化石能源消费比重 [%]|20|25|80
森林覆盖率 [%]|43.5|44|45
新能源装机容量 [千瓦]|3800万|6200万|15000万`,
  }),
  real({
    id: 'zh-streets-total-form',
    plan: 'a district, form of its streets with several counts of one year and a total',
    address: 'http://www.bjdch.gov.cn/',
    arranged: INVENTED,
    table: `
2023年各街道养老服务设施情况|<|<|<
街道名称|养老床位（张）|助餐点（个）|服务老年人（万人次）
永安街道|412|9|3.2
新华街道|365|7|2.8
和平街道|518|11|4.1
合计|1295|27|10.1`,
    columns: 'place|a2023:养老床位 [张]|a2023:助餐点 [个]|a2023:服务老年人 [人次]',
    expected: `
#
#
永安街道|412|9|3.2万
新华街道|365|7|2.8万
和平街道|518|11|4.1万
合计|1295|27|10.1万`,
  }),
  real({
    id: 'zh-plan-with-mid-goal-form',
    plan: 'a ministry, form of its indicators with base, goal of the middle and of the end',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”时期教育发展主要指标|<|<|<|<
指标|2020年基期值|2023年中期目标值|2025年目标值|属性
学前教育毛入园率（%）|85.2|88|90|预期性
义务教育巩固率（%）|95.2|95.6|96|约束性
高等教育在学总规模（万人）|4183|4400|4600|预期性`,
    columns: 'name|a2020|t2023|t2025|.',
    expected: `
#
#
学前教育毛入园率 [%]|85.2|88|90|.
义务教育巩固率 [%]|95.2|95.6|96|.
高等教育在学总规模 [人]|4183万|4400万|4600万|.`,
  }),
  real({
    id: 'zh-near-and-far-goals-form',
    plan: 'a city, form of its territorial plan with the present, near and far goals',
    address: 'http://www.mnr.gov.cn/',
    arranged: INVENTED,
    table: `
指标|现状（2020年）|近期目标（2025年）|远期目标（2035年）|指标属性
耕地保有量（万亩）|186.4|185.9|185.2|约束性
建设用地总规模（平方公里）|412|430|455|约束性
公园绿地步行5分钟覆盖率（%）|71|80|95|预期性`,
    columns: 'name|a2020|t2025|t2035|.',
    expected: `
#
耕地保有量 [亩]|186.4万|185.9万|185.2万|.
建设用地总规模 [平方公里]|412|430|455|.
公园绿地步行5分钟覆盖率 [%]|71|80|95|.`,
  }),
  real({
    id: 'zh-expected-and-next-goal-form',
    plan: 'a county government, form of its report with last year’s expected results and this year’s goals',
    address: 'http://www.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2022年实际|2023年实际|2024年预期目标
粮食总产量|万吨|62.4|63.1|63
新增市场主体|户|5120|5884|6000
城镇登记失业率|%|3.1|2.9|控制在3.5以内`,
    columns: 'name|.|a2022|a2023|t2024',
    expected: `
#
粮食总产量 [吨]|.|62.4万|63.1万|63万
新增市场主体 [户]|.|5120|5884|6000
城镇登记失业率 [%]|.|3.1|2.9|≤3.5`,
  }),
  real({
    id: 'zh-schools-by-stage-form',
    plan: 'an education bureau, form of its schools by stage with the year in the title',
    address: 'http://jyj.sh.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各级各类学校基本情况|<|<|<
学段|学校数（所）|在校生数（人）|专任教师数（人）
小学|214|182,406|11,320
初中|96|84,915|7,204
普通高中|41|46,380|4,118`,
    columns: 'name|a2022:+学校数 [所]|a2022:+在校生数 [人]|a2022:+专任教师数 [人]',
    expected: `
#
#
小学|214|182406|11320
初中|96|84915|7204
普通高中|41|46380|4118`,
  }),
  real({
    id: 'zh-city-and-nation-form',
    plan: 'a city, form of its indicators beside those of the nation in one year',
    address: 'http://tjj.xm.gov.cn/',
    arranged: INVENTED,
    table: `
指标|全国2022年|全省2022年|本市2022年
人均可支配收入（元）|36883|43118|58200
城镇化率（%）|65.2|70.1|90.2
每千人口床位数（张）|6.92|5.41|4.8`,
    columns: 'name|a2022:@全国|a2022:@全省|a2022',
    expected: `
#
人均可支配收入 [元]|36883|43118|58200
城镇化率 [%]|65.2|70.1|90.2
每千人口床位数 [张]|6.92|5.41|4.8`,
  }),
  real({
    id: 'zh-midterm-review-form',
    plan: 'a region, form of the midterm review of its plan with base, midterm, goal and words',
    address: 'http://www.gxzf.gov.cn/',
    arranged: INVENTED,
    table: `
“十四五”规划主要指标中期评估表|<|<|<|<|<
序号|指标|2020年基数|2022年完成值|2025年规划目标|评估结论
1|高速公路通车里程（公里）|6803|8271|12000|符合进度
2|港口货物吞吐量（亿吨）|4.7|5.7|6.5|超出预期
3|数字经济核心产业增加值占GDP比重（%）|4.8|5.1|8.0|进度滞后`,
    columns: '.|name|a2020|a2022|t2025|.',
    expected: `
#
#
.|高速公路通车里程 [公里]|6803|8271|12000|.
.|港口货物吞吐量 [吨]|4.7亿|5.7亿|6.5亿|.
.|数字经济核心产业增加值占GDP比重 [%]|4.8|5.1|8|.`,
  }),
];
