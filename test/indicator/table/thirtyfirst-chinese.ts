import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** More Chinese tables in ordinary forms, with the keys made before the reader saw them. */
export const thirtyfirstChinese: readonly RealTable[] = [
  real({
    id: 'j-zh-intellectual-property-plan-base-fourth-year-goal-progress-words',
    plan: 'a market regulator, form of the carrying out of an intellectual property plan with base, fourth year, goal and progress in words',
    address: 'https://scjgj.zhuzhou.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”知识产权发展主要指标实施情况|<|<|<|<|<
指标|单位|2020年|2024年|2025年目标|进展
每万人口高价值发明专利拥有量|件|4.1|8.7|8.5|提前完成
发明专利有效量|件|6,235|11,408|11,000|提前完成
PCT国际专利申请量|件|58|83|100|需加力推进
有效注册商标量|万件|3.26|5.94|6.0|基本达到
地理标志产品数|个|11|14|15|正常推进
专利质押融资金额|亿元|3.4|12.6|10|提前完成
技术合同成交额|亿元|86.2|305.7|300|提前完成
专利侵权纠纷行政裁决案件结案率|%|92.5|98.3|≥98|正常推进`,
    columns: 'name|.|a2020|a2024|t2025|.',
    expected: `
#
#
每万人口高价值发明专利拥有量 [件]|.|4.1|8.7|8.5|.
发明专利有效量 [件]|.|6235|11408|11000|.
PCT国际专利申请量 [件]|.|58|83|100|.
有效注册商标量 [件]|.|3.26万|5.94万|6.0万|.
地理标志产品数 [个]|.|11|14|15|.
专利质押融资金额 [元]|.|3.4亿|12.6亿|10亿|.
技术合同成交额 [元]|.|86.2亿|305.7亿|300亿|.
专利侵权纠纷行政裁决案件结案率 [%]|.|92.5|98.3|≥98|.`,
  }),
  real({
    id: 'j-zh-bulletin-real-estate-of-which-absolute-growth',
    plan: 'a statistics bureau, form of the real estate table of an annual bulletin with of-which rows, absolute figure and growth',
    address: 'https://tjj.jiujiang.gov.cn/',
    arranged: INVENTED,
    table: `
表5 2025年房地产开发和销售主要指标及其增长速度|<|<|<
指标|单位|绝对数|比上年增长（%）
房地产开发投资|亿元|186.4|-11.7
其中：住宅|亿元|147.9|-10.2
房屋施工面积|万平方米|2,314.8|-9.4
其中：住宅|万平方米|1,702.5|-9.9
房屋新开工面积|万平方米|208.6|-18.3
房屋竣工面积|万平方米|274.3|6.1
商品房销售面积|万平方米|391.2|-5.8
商品房销售额|亿元|265.7|-8.0
商品房待售面积|万平方米|143.0|2.4
本年实际到位资金|亿元|228.5|-7.6`,
    columns: 'name|.|a2025|.',
    expected: `
#
#
房地产开发投资 [元]|.|186.4亿|!
住宅 [元]|.|147.9亿|!
房屋施工面积 [平方米]|.|2314.8万|!
住宅 [平方米]|.|1702.5万|!
房屋新开工面积 [平方米]|.|208.6万|!
房屋竣工面积 [平方米]|.|274.3万|!
商品房销售面积 [平方米]|.|391.2万|!
商品房销售额 [元]|.|265.7亿|!
商品房待售面积 [平方米]|.|143.0万|!
本年实际到位资金 [元]|.|228.5亿|!`,
  }),
  real({
    id: 'j-zh-culture-department-whole-spending-goals-sign-value-unit-weight-columns',
    plan: 'a culture and tourism department, form of the goals of its whole spending with the sign, the value, the unit and the weight in columns of their own',
    address: 'https://wlj.baoji.gov.cn/',
    arranged: INVENTED,
    table: `
2026年度部门整体支出绩效目标表|<|<|<|<|<|<
部门名称|市文化和旅游局|<|<|<|<|<
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重
产出指标|数量指标|举办文化惠民演出|≥|260|场次|10
^|^|送书下乡数量|≥|1.5|万册|8
^|^|改造提升旅游厕所|＝|36|座|7
^|质量指标|公共文化设施免费开放率|＝|100|%|10
^|^|文物安全巡查覆盖率|≥|98|%|10
^|时效指标|项目按期完成率|≥|95|%|10
^|成本指标|单场演出补助标准|≤|8,000|元|5
效益指标|社会效益指标|公共图书馆总流通人次|≥|320|万人次|15
^|^|群众文化生活|定性|有所丰富||10
^|生态效益指标|景区生活垃圾无害化处理率|＝|100|%|5
满意度指标|服务对象满意度指标|游客满意度|≥|92|%|10`,
    columns: '.|.|name|.|t2026|.|.',
    expected: `
#
#
#
.|.|举办文化惠民演出 [场次]|.|≥260|.|!
.|.|送书下乡数量 [册]|.|≥1.5万|.|!
.|.|改造提升旅游厕所 [座]|.|36|.|!
.|.|公共文化设施免费开放率 [%]|.|100|.|!
.|.|文物安全巡查覆盖率 [%]|.|≥98|.|!
.|.|项目按期完成率 [%]|.|≥95|.|!
.|.|单场演出补助标准 [元]|.|≤8000|.|!
.|.|公共图书馆总流通人次 [人次]|.|≥320万|.|!
.|.|群众文化生活|.|.|.|!
.|.|景区生活垃圾无害化处理率 [%]|.|100|.|!
.|.|游客满意度 [%]|.|≥92|.|!`,
  }),
  real({
    id: 'j-zh-elderly-service-midterm-end-of-june-among-years',
    plan: 'a civil affairs bureau, form of the mid-term progress of an elderly service plan with the state at the end of June among the years',
    address: 'https://mzj.yangzhou.gov.cn/',
    arranged: INVENTED,
    table: `
专栏2 “十四五”养老服务规划主要指标中期进展|<|<|<|<|<|<
序号|指标|2020年⏎基数|2022年⏎实际|2023年6月底⏎实际|2025年⏎目标|性质
1|养老服务床位总量（万张）|3.12|3.48|3.55|3.8|预期性
2|养老机构护理型床位占比（%）|46.5|57.2|59.8|65|约束性
3|社区日间照料机构覆盖率（%）|82.0|91.4|93.7|100|约束性
4|特殊困难老年人月探访率（%）|71|95|98|100|约束性
5|家庭养老床位数（张）|420|1,860|2,215|3,000|预期性
6|养老护理员培训人数（人次）|1,350|3,204|—|6,000|预期性
7|老年助餐点（个）|96|214|247|≥300|预期性`,
    columns: '.|name|a2020|a2022|p2023-06|t2025|.',
    expected: `
#
#
.|养老服务床位总量 [张]|3.12万|3.48万|3.55万|3.8万|.
.|养老机构护理型床位占比 [%]|46.5|57.2|59.8|65|.
.|社区日间照料机构覆盖率 [%]|82.0|91.4|93.7|100|.
.|特殊困难老年人月探访率 [%]|71|95|98|100|.
.|家庭养老床位数 [张]|420|1860|2215|3000|.
.|养老护理员培训人数 [人次]|1350|3204|.|6000|.
.|老年助餐点 [个]|96|214|247|≥300|.`,
  }),
  real({
    id: 'j-zh-bank-deposits-loans-month-end-balance-changes',
    plan: 'a finance office, form of deposits and loans at the end of a month with changes from the month before and the start of the year',
    address: 'https://jrb.hengyang.gov.cn/',
    arranged: INVENTED,
    table: `
2026年9月全市金融机构本外币存贷款情况|<|<|<|<
|<|<|单位：亿元、%|<
项目|9月末余额|比上月末增减|比年初增减|同比增长
各项存款余额|5,286.4|41.7|362.8|8.1
住户存款|3,914.2|52.3|331.5|10.4
非金融企业存款|702.6|-8.9|14.2|1.3
机关团体存款|518.3|-3.1|9.6|2.7
各项贷款余额|3,870.9|28.6|251.4|7.2
住户贷款|1,462.7|4.4|38.1|2.9
企（事）业单位贷款|2,401.5|24.0|213.6|10.1`,
    columns: 'name|p2026-09 [元]|.|.|.',
    expected: `
#
#
#
各项存款余额|5286.4亿|!|!|!
住户存款|3914.2亿|!|!|!
非金融企业存款|702.6亿|!|!|!
机关团体存款|518.3亿|!|!|!
各项贷款余额|3870.9亿|!|!|!
住户贷款|1462.7亿|!|!|!
企（事）业单位贷款|2401.5亿|!|!|!`,
  }),
  real({
    id: 'j-zh-counties-health-year-end-of-which-heads',
    plan: 'a health commission, form of the health resources of counties at the end of a year with of-which heads',
    address: 'https://wjw.shangluo.gov.cn/',
    arranged: INVENTED,
    table: `
2025年末各县（区）卫生健康资源情况|<|<|<|<
县（区）|医疗卫生机构数（个）|实有床位数（张）|卫生技术人员数（人）|其中：注册护士数（人）
全市|2,187|14,305|18,926|8,514
商城区|412|4,386|6,120|2,874
洛川县|358|2,105|2,714|1,192
丹水县|297|1,846|2,308|1,035
柞山县|264|1,398|1,805|782
镇宁县|381|2,270|2,893|1,301`,
    columns:
      'place|a2025:医疗卫生机构数 [个]|a2025:实有床位数 [张]|a2025:卫生技术人员数 [人]|a2025:注册护士数 [人]',
    expected: `
#
#
|2187|14305|18926|8514
商城区|412|4386|6120|2874
洛川县|358|2105|2714|1192
丹水县|297|1846|2308|1035
柞山县|264|1398|1805|782
镇宁县|381|2270|2893|1301`,
  }),
  real({
    id: 'j-zh-rural-bank-responsibility-report-three-years-merged-kinds-slash',
    plan: 'a rural commercial bank, form of the key figures of a responsibility report over three years with merged kinds and slashes',
    address: 'https://www.jnrcb.com/',
    arranged: INVENTED,
    table: `
关键绩效|<|<|<|<
类别|指标|2023年|2024年|2025年
经济绩效|资产总额（亿元）|1,624.38|1,752.06|1,880.91
^|净利润（亿元）|12.47|12.93|13.05
^|不良贷款率（%）|1.18|1.09|1.06
社会绩效|普惠型小微企业贷款余额（亿元）|318.6|357.2|391.8
^|员工总数（人）|2,846|2,870|2,855
^|公益捐赠（万元）|265.4|302.0|318.7
^|客户投诉办结率（%）|99.6|100|100
环境绩效|绿色贷款余额（亿元）|45.2|63.9|88.4
^|人均用水量（吨/人）|/|21.6|20.8
^|办公用纸量（吨）|/|/|37.5`,
    columns: '.|name|a2023|a2024|a2025',
    expected: `
#
#
.|资产总额 [元]|1624.38亿|1752.06亿|1880.91亿
.|净利润 [元]|12.47亿|12.93亿|13.05亿
.|不良贷款率 [%]|1.18|1.09|1.06
.|普惠型小微企业贷款余额 [元]|318.6亿|357.2亿|391.8亿
.|员工总数 [人]|2846|2870|2855
.|公益捐赠 [元]|265.4万|302.0万|318.7万
.|客户投诉办结率 [%]|99.6|100|100
.|绿色贷款余额 [元]|45.2亿|63.9亿|88.4亿
.|人均用水量 [吨/人]|.|21.6|20.8
.|办公用纸量 [吨]|.|.|37.5`,
  }),
  real({
    id: 'j-zh-university-teaching-quality-report-supporting-data-one-column',
    plan: 'a university, form of the supporting data of its report on teaching quality with one column of data and the school year in the title',
    address: 'https://jwc.hbnu.edu.cn/',
    arranged: INVENTED,
    table: `
附件：2024-2025学年本科教学质量报告支撑数据|<|<
序号|指标名称|数据
1|普通本科生数（人）|17,836
2|本科生占全日制在校生总数的比例|86.42%
3|专任教师数（人）|1,124
4|具有高级职称的专任教师比例|49.73%
5|生师比|17.85
6|当年本科招生专业总数（个）|54
7|生均教学科研仪器设备值（万元）|2.14
8|生均图书（册）|91.6
9|全校开设课程总门数（门）|2,463
10|实践教学学分占总学分比例|31.08%
11|应届本科生毕业率|97.65%
12|应届本科毕业生去向落实率|88.90%
13|体质测试达标率|93.17%`,
    columns: '.|name|a2025',
    expected: `
#
#
.|普通本科生数 [人]|17836
.|本科生占全日制在校生总数的比例 [%]|86.42
.|专任教师数 [人]|1124
.|具有高级职称的专任教师比例 [%]|49.73
.|生师比|17.85
.|当年本科招生专业总数 [个]|54
.|生均教学科研仪器设备值 [元]|2.14万
.|生均图书 [册]|91.6
.|全校开设课程总门数 [门]|2463
.|实践教学学分占总学分比例 [%]|31.08
.|应届本科生毕业率 [%]|97.65
.|应届本科毕业生去向落实率 [%]|88.90
.|体质测试达标率 [%]|93.17`,
  }),
  real({
    id: 'j-zh-hospital-monthly-report-this-month-last-month-same-month',
    plan: 'a public hospital, form of a monthly report with this month, the month before, the same month of last year and two rates of growth',
    address: 'https://www.dyrmyy.com/',
    arranged: INVENTED,
    table: `
医院运营月报主要指标|<|<|<|<|<
指标|2026年9月|2026年8月|2025年9月|环比（%）|同比（%）
门急诊人次（人次）|86,412|91,075|83,260|-5.1|3.8
出院人数（人）|5,938|6,204|5,811|-4.3|2.2
住院手术台次（台次）|2,147|2,265|2,030|-5.2|5.8
平均住院日（天）|6.8|6.9|7.3|-1.4|-6.8
床位使用率（%）|88.6|91.2|90.4|-2.9|-2.0
次均门诊费用（元）|268.4|271.9|275.3|-1.3|-2.5
医疗收入（万元）|8,742.6|9,105.3|8,690.8|-4.0|0.6`,
    columns: 'name|p2026-09|p2026-08|p2025-09|.|.',
    expected: `
#
#
门急诊人次 [人次]|86412|91075|83260|!|!
出院人数 [人]|5938|6204|5811|!|!
住院手术台次 [台次]|2147|2265|2030|!|!
平均住院日 [天]|6.8|6.9|7.3|!|!
床位使用率 [%]|88.6|91.2|90.4|!|!
次均门诊费用 [元]|268.4|271.9|275.3|!|!
医疗收入 [元]|8742.6万|9105.3万|8690.8万|!|!`,
  }),
  real({
    id: 'j-zh-open-data-housing-semicolon-year-district-measures-across',
    plan: 'a city data portal, form of a semicolon file of housing support with year and district down and measures across',
    address: 'https://data.zibo.gov.cn/',
    arranged: INVENTED,
    csv: `年度;区县;公租房在保户数（户）;租赁补贴发放金额（万元）;老旧小区改造面积（万平方米）
2023;张北区;2816;742.5;63.8
2023;淄河区;1954;510.2;41.3
2023;临泉县;873;196.0;18.6
2024;张北区;2902;768.1;57.2
2024;淄河区;2011;533.7;44.9
2024;临泉县;915;;20.1
2025;张北区;2874;755.4;49.5
2025;淄河区;2038;541.6;38.7
2025;临泉县;928;214.3;16.4
`,
    columns: '.|place|a2023:公租房在保户数 [户]|a2023:租赁补贴发放金额 [元]|a2023:老旧小区改造面积 [平方米]',
    expected: `
#
.|张北区|2816|742.5万|63.8万
.|淄河区|1954|510.2万|41.3万
.|临泉县|873|196.0万|18.6万
.|张北区|a2024=2902|a2024=768.1万|a2024=57.2万
.|淄河区|a2024=2011|a2024=533.7万|a2024=44.9万
.|临泉县|a2024=915|.|a2024=20.1万
.|张北区|a2025=2874|a2025=755.4万|a2025=49.5万
.|淄河区|a2025=2038|a2025=541.6万|a2025=38.7万
.|临泉县|a2025=928|a2025=214.3万|a2025=16.4万`,
  }),
  real({
    id: 'j-zh-yearbook-energy-item-and-unit-in-two-languages',
    plan: 'a statistics bureau, form of a yearbook table of energy with item and unit each in a Chinese and an English column',
    address: 'https://tjj.panjin.gov.cn/',
    arranged: INVENTED,
    table: `
6-2 能源生产和消费情况⏎Production and Consumption of Energy|<|<|<|<|<|<|<
指标|Item|单位|Unit|2021|2022|2023|2024
一次能源生产量|Primary Energy Production|万吨标准煤|10 000 tce|1,682.4|1,653.7|1,640.9|1,648.2
原油产量|Crude Oil Output|万吨|10 000 tons|1,008.0|984.5|973.2|970.6
天然气产量|Natural Gas Output|亿立方米|100 million cu.m|7.24|7.51|7.68|7.90
发电量|Electricity Generation|亿千瓦时|100 million kWh|62.3|66.8|71.5|78.1
能源消费总量|Total Energy Consumption|万吨标准煤|10 000 tce|1,295.6|1,318.0|1,342.7|1,351.4
全社会用电量|Electricity Consumption|亿千瓦时|100 million kWh|118.4|121.9|127.6|133.2
人均生活用电量|Per Capita Household Electricity Use|千瓦时|kWh|798|846|872|931`,
    columns: 'name|.|.|.|a2021|a2022|a2023|a2024',
    expected: `
#
#
一次能源生产量 [吨标准煤]|.|.|.|1682.4万|1653.7万|1640.9万|1648.2万
原油产量 [吨]|.|.|.|1008.0万|984.5万|973.2万|970.6万
天然气产量 [立方米]|.|.|.|7.24亿|7.51亿|7.68亿|7.90亿
发电量 [千瓦时]|.|.|.|62.3亿|66.8亿|71.5亿|78.1亿
能源消费总量 [吨标准煤]|.|.|.|1295.6万|1318.0万|1342.7万|1351.4万
全社会用电量 [千瓦时]|.|.|.|118.4亿|121.9亿|127.6亿|133.2亿
人均生活用电量 [千瓦时]|.|.|.|798|846|872|931`,
  }),
  real({
    id: 'j-zh-beautiful-village-evaluation-system-direction-weight-monitored-goal',
    plan: 'an agriculture department, form of an evaluation system of villages with direction, weight, monitored value and goal value',
    address: 'https://nyncj.quzhou.gov.cn/',
    arranged: INVENTED,
    table: `
和美乡村建设评价指标体系|<|<|<|<|<
一级指标|二级指标|指标方向|权重（%）|2025年监测值|2030年目标值
环境宜居|农村生活污水治理率（%）|正向|12|78.4|95
^|农村卫生厕所普及率（%）|正向|10|97.2|≥99
^|化肥施用强度（千克/公顷）|逆向|8|286|≤260
产业兴旺|农产品加工产值（亿元）|正向|15|142.8|200
^|村集体经营性收入50万元以上的村占比（%）|正向|15|61.5|80
乡风文明|县级及以上文明村占比（%）|正向|10|72.6|85
治理有效|村务公开满意度（%）|正向|12|90.8|95以上
生活富裕|农村居民人均可支配收入（元）|正向|18|35,620|48,000`,
    columns: '.|name|.|.|a2025|t2030',
    expected: `
#
#
.|农村生活污水治理率 [%]|.|!|78.4|95
.|农村卫生厕所普及率 [%]|.|!|97.2|≥99
.|化肥施用强度 [千克/公顷]|.|!|286|≤260
.|农产品加工产值 [元]|.|!|142.8亿|200亿
.|村集体经营性收入50万元以上的村占比 [%]|.|!|61.5|80
.|县级及以上文明村占比 [%]|.|!|72.6|85
.|村务公开满意度 [%]|.|!|90.8|≥95
.|农村居民人均可支配收入 [元]|.|!|35620|48000`,
  }),
  real({
    id: 'j-zh-water-bulletin-use-by-kind-per-county-unit-in-title-own-unit',
    plan: 'a water bureau, form of the use of water by kind per county in a water bulletin with the unit in the title and another unit in one head',
    address: 'https://slj.handan.gov.cn/',
    arranged: INVENTED,
    table: `
表3-1 2025年各县区用水量（单位：亿立方米）|<|<|<|<|<
行政分区|农业用水量|工业用水量|生活用水量|用水总量|人均用水量（立方米）
全市|5.842|1.036|2.117|8.995|246.3
邯北区|0.318|0.274|0.536|1.128|181.5
武陵县|1.206|0.341|0.402|1.949|262.7
涉阳县|0.745|0.198|0.311|1.254|289.4
魏城县|1.893|0.087|0.428|2.408|295.8`,
    columns:
      'place|a2025:农业用水量 [立方米]|a2025:工业用水量 [立方米]|a2025:生活用水量 [立方米]|a2025:用水总量 [立方米]|a2025:人均用水量 [立方米]',
    expected: `
#
#
|5.842亿|1.036亿|2.117亿|8.995亿|246.3
邯北区|0.318亿|0.274亿|0.536亿|1.128亿|181.5
武陵县|1.206亿|0.341亿|0.402亿|1.949亿|262.7
涉阳县|0.745亿|0.198亿|0.311亿|1.254亿|289.4
魏城县|1.893亿|0.087亿|0.428亿|2.408亿|295.8`,
  }),
  real({
    id: 'j-zh-province-research-spending-bulletin-cities-intensity',
    plan: 'a province, form of the table of cities in a bulletin of research spending with spending and intensity',
    address: 'https://tjj.gansu.gov.cn/',
    arranged: INVENTED,
    table: `
附表2 2024年各市研究与试验发展（R&D）经费情况|<|<
地区|R&D经费（亿元）|R&D经费投入强度（%）
全省|172.6|1.34
陇州市|83.7|2.26
天河市|18.4|1.95
酒源市|13.9|1.42
金岭市|16.2|2.71
庆川市|7.5|0.63
定安市|4.1|0.58
平远市|3.8|0.52`,
    columns: 'place|a2024:R&D经费 [元]|a2024:R&D经费投入强度 [%]',
    expected: `
#
#
全省|172.6亿|1.34
陇州市|83.7亿|2.26
天河市|18.4亿|1.95
酒源市|13.9亿|1.42
金岭市|16.2亿|2.71
庆川市|7.5亿|0.63
定安市|4.1亿|0.58
平远市|3.8亿|0.52`,
  }),
  real({
    id: 'j-zh-waste-free-city-indicators-stars-three-levels-words',
    plan: 'a city, form of the indicators of building a waste-free city with three levels, stars on the obligatory ones and words among the goals',
    address: 'https://sthjj.tongling.gov.cn/',
    arranged: INVENTED,
    table: `
附表 “无废城市”建设指标体系|<|<|<|<|<
序号|一级指标|二级指标|三级指标|2020年现状|2025年目标
1|固体废物源头减量|工业源头减量|通过清洁生产审核评估企业占比★（%）|68|100
2|^|^|绿色矿山建成率★（%）|41.7|75
3|^|生活源头减量|人均生活垃圾日产生量（千克）|0.94|≤1.0
4|固体废物资源化利用|工业固体废物|一般工业固体废物综合利用率★（%）|86.3|90
5|^|农业固体废物|秸秆综合利用率★（%）|91.5|95左右
6|^|^|畜禽粪污综合利用率★（%）|84.2|≥92
7|^|生活垃圾|生活垃圾回收利用率（%）|—|35
8|固体废物最终处置|医疗废物|医疗废物收集处置体系覆盖率★（%）|100|保持稳定
9|^|建筑垃圾|建筑垃圾年处置能力（万吨）|45|120
注：标注★的为必选指标。|<|<|<|<|<`,
    columns: '.|.|.|name|a2020|t2025',
    expected: `
#
#
.|.|.|通过清洁生产审核评估企业占比 [%]|68|100
.|.|.|绿色矿山建成率 [%]|41.7|75
.|.|.|人均生活垃圾日产生量 [千克]|0.94|≤1.0
.|.|.|一般工业固体废物综合利用率 [%]|86.3|90
.|.|.|秸秆综合利用率 [%]|91.5|~95
.|.|.|畜禽粪污综合利用率 [%]|84.2|≥92
.|.|.|生活垃圾回收利用率 [%]|.|35
.|.|.|医疗废物收集处置体系覆盖率 [%]|100|.
.|.|.|建筑垃圾年处置能力 [吨]|45万|120万
#`,
  }),
  real({
    id: 'j-zh-housing-security-plan-and-done-under-two-years-next-plan',
    plan: 'a housing bureau, form of housing security works with plan and done under each of two years and the plan of the next year',
    address: 'https://zjj.bengbu.gov.cn/',
    arranged: INVENTED,
    table: `
住房保障和城市更新任务完成情况表|<|<|<|<|<|<
项目|单位|2024年|<|2025年|<|2026年
^|^|计划|完成|计划|完成|计划
保障性租赁住房筹集|套|3,200|3,416|2,800|2,835|2,000
棚户区改造开工|套|1,860|1,860|1,240|1,102|800
老旧小区改造惠及居民|万户|1.8|1.92|1.5|1.56|1.2
既有住宅加装电梯|部|150|163|180|174|200
农村危房改造|户|412|412|305|305|260`,
    columns: 'name|.|t2024|a2024|t2025|a2025|t2026',
    expected: `
#
#
#
保障性租赁住房筹集 [套]|.|3200|3416|2800|2835|2000
棚户区改造开工 [套]|.|1860|1860|1240|1102|800
老旧小区改造惠及居民 [户]|.|1.8万|1.92万|1.5万|1.56万|1.2万
既有住宅加装电梯 [部]|.|150|163|180|174|200
农村危房改造 [户]|.|412|412|305|305|260`,
  }),
  real({
    id: 'j-zh-education-fifteenth-plan-province-beside-own-city-goal',
    plan: 'an education bureau, form of fifteenth-plan indicators with the province and the own city in the base year and the goal of the city',
    address: 'https://jyj.leshan.gov.cn/',
    arranged: INVENTED,
    table: `
“十五五”教育事业发展主要指标|<|<|<|<
指标|单位|2025年|<|2030年
^|^|全省|本市|本市目标
学前教育毛入园率|%|93.8|95.1|97以上
普惠性幼儿园覆盖率|%|91.2|92.4|95
义务教育巩固率|%|96.5|97.8|98
高中阶段教育毛入学率|%|94.6|95.9|97
义务教育专任教师本科以上学历比例|%|83.7|81.5|90
劳动年龄人口平均受教育年限|年|10.9|10.6|11.3
每百名学生拥有教学用计算机|台|21.4|19.8|26`,
    columns: 'name|.|a2025:@全省|a2025|t2030',
    expected: `
#
#
#
学前教育毛入园率 [%]|.|93.8|95.1|≥97
普惠性幼儿园覆盖率 [%]|.|91.2|92.4|95
义务教育巩固率 [%]|.|96.5|97.8|98
高中阶段教育毛入学率 [%]|.|94.6|95.9|97
义务教育专任教师本科以上学历比例 [%]|.|83.7|81.5|90
劳动年龄人口平均受教育年限 [年]|.|10.9|10.6|11.3
每百名学生拥有教学用计算机 [台]|.|21.4|19.8|26`,
  }),
  real({
    id: 'j-zh-public-institutions-energy-two-years-change',
    plan: 'an offices administration, form of the use of energy of public institutions in two years with the change',
    address: 'https://jgsw.mianyang.gov.cn/',
    arranged: INVENTED,
    table: `
全市公共机构能源资源消费情况|<|<|<|<
指标|单位|2024年|2025年|同比变化（%）
公共机构数量|家|2,864|2,851|-0.5
能源消费总量|吨标准煤|98,716|96,240|-2.5
用电量|万千瓦时|41,208|40,873|-0.8
用水量|万立方米|1,926.5|1,874.3|-2.7
单位建筑面积能耗|千克标准煤/平方米|5.42|5.27|-2.8
人均综合能耗|千克标准煤/人|101.6|98.9|-2.7
新能源公务用车保有量|辆|386|517|33.9`,
    columns: 'name|.|a2024|a2025|.',
    expected: `
#
#
公共机构数量 [家]|.|2864|2851|!
能源消费总量 [吨标准煤]|.|98716|96240|!
用电量 [千瓦时]|.|41208万|40873万|!
用水量 [立方米]|.|1926.5万|1874.3万|!
单位建筑面积能耗 [千克标准煤/平方米]|.|5.42|5.27|!
人均综合能耗 [千克标准煤/人]|.|101.6|98.9|!
新能源公务用车保有量 [辆]|.|386|517|!`,
  }),
  real({
    id: 'j-zh-women-development-monitoring-group-rows-base-years-goal-2030',
    plan: 'a committee of women and children, form of the yearly monitoring of a women plan with group rows, base, two years and the goal of 2030',
    address: 'https://tjj.xuzhou.gov.cn/',
    arranged: INVENTED,
    table: `
妇女发展规划（2021—2030年）主要指标监测情况|<|<|<|<|<
指标|单位|2020年|2023年|2024年|2030年目标
一、妇女与健康|<|<|<|<|<
1. 妇女人均预期寿命|岁|81.9|82.8|83.0|84
2. 婚前医学检查率|%|68.4|75.6|77.9|≥80
3. 适龄妇女宫颈癌人群筛查率|%|42.7|58.3|63.5|70以上
二、妇女与经济|<|<|<|<|<
4. 城镇单位女性就业人员|万人|24.6|25.1|25.3|—
5. 女性高级专业技术人员比例|%|41.3|43.8|44.2|45左右
三、妇女参与决策和管理|<|<|<|<|<
6. 村民委员会成员中女性比例|%|28.5|31.4|31.4|≥30
7. 居民委员会成员中女性比例|%|52.0|53.6|53.9|50左右
资料来源：市妇儿工委办公室、市统计局。|<|<|<|<|<`,
    columns: 'name|.|a2020|a2023|a2024|t2030',
    expected: `
#
#
#
妇女人均预期寿命 [岁]|.|81.9|82.8|83.0|84
婚前医学检查率 [%]|.|68.4|75.6|77.9|≥80
适龄妇女宫颈癌人群筛查率 [%]|.|42.7|58.3|63.5|≥70
#
城镇单位女性就业人员 [人]|.|24.6万|25.1万|25.3万|.
女性高级专业技术人员比例 [%]|.|41.3|43.8|44.2|~45
#
村民委员会成员中女性比例 [%]|.|28.5|31.4|31.4|≥30
居民委员会成员中女性比例 [%]|.|52.0|53.6|53.9|~50
#`,
  }),
  real({
    id: 'j-zh-hant-hong-kong-charity-service-statistics-fiscal-years-next-goal',
    plan: 'a Hong Kong charity, form of the service statistics of an annual report over three fiscal years with the goal of the next',
    address: 'https://www.kfcsa.org.hk/',
    arranged: INVENTED,
    table: `
服務統計|<|<|<|<
服務項目|2023/24|2024/25|2025/26|2026/27目標
長者日間護理服務（人次）|48,215|51,706|53,940|55,000
家居照顧服務時數（小時）|126,480|131,925|138,260|140,000
青少年輔導個案（宗）|1,382|1,467|1,395|1,450
登記義工人數（人）|2,905|3,128|3,374|3,500
服務使用者滿意度（%）|92.6|93.8|94.1|≥94
社區教育活動（場）|214|239|261|270`,
    columns: 'name|a2024|a2025|a2026|t2027',
    expected: `
#
#
長者日間護理服務 [人次]|48215|51706|53940|55000
家居照顧服務時數 [小時]|126480|131925|138260|140000
青少年輔導個案 [宗]|1382|1467|1395|1450
登記義工人數 [人]|2905|3128|3374|3500
服務使用者滿意度 [%]|92.6|93.8|94.1|≥94
社區教育活動 [場]|214|239|261|270`,
  }),
  real({
    id: 'j-zh-hant-taiwan-tap-water-coverage-counties-republic-years',
    plan: 'a Taiwan water agency, form of the coverage of tap water per county in republic years with the change and the unit in the title',
    address: 'https://www.wra.gov.tw/',
    arranged: INVENTED,
    table: `
各縣市自來水普及率\u3000\u3000單位：%|<|<|<|<
縣市別|111年|112年|113年|較上年增減（百分點）
總計|94.86|95.02|95.17|0.15
宜蘭縣|95.73|95.90|96.04|0.14
苗栗縣|84.91|85.62|86.35|0.73
南投縣|84.07|84.40|84.88|0.48
屏東縣|58.64|60.12|61.50|1.38
花蓮縣|88.25|88.71|88.69|-0.02`,
    columns: 'place|a2022:自來水普及率 [%]|a2023:自來水普及率 [%]|a2024:自來水普及率 [%]|.',
    expected: `
#
#
總計|94.86|95.02|95.17|!
宜蘭縣|95.73|95.90|96.04|!
苗栗縣|84.91|85.62|86.35|!
南投縣|84.07|84.40|84.88|!
屏東縣|58.64|60.12|61.50|!
花蓮縣|88.25|88.71|88.69|!`,
  }),
  real({
    id: 'j-zh-hant-taiwan-company-sustainability-goal-and-result-tick',
    plan: 'a Taiwan company, form of sustainability goals with last result, goal and result of the year, a tick and the goal of 2030',
    address: 'https://www.yuanfeng-group.com.tw/',
    arranged: INVENTED,
    table: `
永續發展目標與達成情形|<|<|<|<|<|<|<
面向|指標|單位|2024年實績|2025年目標|2025年實績|達成|2030年目標
環境|溫室氣體排放量（範疇一及範疇二）|公噸CO2e|48,620|46,500|45,983|✔|34,000
^|再生能源使用比例|%|12.4|15|16.2|✔|40
^|製程用水回收率|%|81.5|83|82.7|✘|88
^|廢棄物掩埋量|公噸|615|≤580|562|✔|≤300
社會|員工平均訓練時數|小時|26.8|28|29.3|✔|35
^|女性主管比例|%|22.1|23|23.4|✔|30
治理|供應商稽核家數|家|64|70|72|✔|100`,
    columns: '.|name|.|a2024|t2025|a2025|.|t2030',
    expected: `
#
#
.|溫室氣體排放量（範疇一及範疇二） [公噸CO2e]|.|48620|46500|45983|.|34000
.|再生能源使用比例 [%]|.|12.4|15|16.2|.|40
.|製程用水回收率 [%]|.|81.5|83|82.7|.|88
.|廢棄物掩埋量 [公噸]|.|615|≤580|562|.|≤300
.|員工平均訓練時數 [小時]|.|26.8|28|29.3|.|35
.|女性主管比例 [%]|.|22.1|23|23.4|.|30
.|供應商稽核家數 [家]|.|64|70|72|.|100`,
  }),
];
