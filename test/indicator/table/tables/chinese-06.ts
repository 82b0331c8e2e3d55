import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-months-cumulative-form',
    plan: 'a statistics bureau, form of its sums up to each month',
    address: 'http://www.stats.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|1-2月|1-3月|1-4月
规模以上工业增加值|亿元|82.4|131.0|176.9
社会消费品零售总额|亿元|64.1|95.8|127.2`,
    options: { table: '2024年主要经济指标' },
    columns: 'name|.|?|?|?',
    expected: `
#
规模以上工业增加值|.|?|?|?
社会消费品零售总额|.|?|?|?`,
  }),
  real({
    id: 'zh-department-tasks-due-form',
    plan: 'a city, form of its tasks with goal, due year and department',
    address: 'http://www.sz.gov.cn/',
    arranged: INVENTED,
    table: `
序号|任务指标|目标值|完成年限|责任部门
1|新建公共充电桩（个）|8000|2025年|市发改委
2|建成海绵城市面积占比（%）|45|2025年|市水务局
3|新增保障性住房（套）|20000|2024年|市住建局`,
    columns: '.|name|t2025|.|.',
    expected: `
#
.|新建公共充电桩 [个]|t2025=8000|.|.
.|建成海绵城市面积占比 [%]|t2025=45|.|.
.|新增保障性住房 [套]|t2024=20000|.|.`,
  }),
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
    columns: 'place|t2023:财政收入 [元]|a2023:财政收入 [元]|!|a2022:财政收入 [元]',
    expected: `
#
#
城关镇|8200万|8512万|!|7940万
柳河镇|3150万|3008万|!|2977万
石桥乡|1260万|1301万|!|1188万`,
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
    id: 'zh-county-education-goals-form',
    plan: 'a county, form of the goals of its education plan with stage merged down, 十三五末/十四五末 and attribute',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
表2 某县“十四五”教育事业发展主要指标|<|<|<|<|<
阶段|指标|单位|“十三五”末|“十四五”末|属性
学前教育|毛入园率|%|88.6|92以上|预期性
^|普惠性幼儿园覆盖率|%|83|≥87|约束性
义务教育|九年义务教育巩固率|%|95.4|96.5|约束性
^|大班额比例|%|3.2|0|约束性
高中阶段教育|毛入学率|%|91.7|93左右|预期性
^|在校生|万人|1.12|1.25|预期性
教师队伍|专任教师总数|人|4,186|4,600|预期性`,
    columns: '.|name|.|a2020|t2025|.',
    expected: `
#
#
.|毛入园率 [%]|.|88.6|≥92|.
.|普惠性幼儿园覆盖率 [%]|.|83|≥87|.
.|九年义务教育巩固率 [%]|.|95.4|96.5|.
.|大班额比例 [%]|.|3.2|0|.
.|毛入学率 [%]|.|91.7|~93|.
.|在校生 [人]|.|1.12万|1.25万|.
.|专任教师总数 [人]|.|4186|4600|.`,
  }),
  real({
    id: 'zh-water-security-cumulative-form',
    plan: 'a city, form of its water security plan with five-year totals in square brackets and notes below',
    address: 'http://slt.zj.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|2020年现状|2025年目标|指标性质
（1）|用水总量（亿m³）|8.93|≤9.6|约束性
（2）|万元GDP用水量下降（%）①|—|[16]|约束性
（3）|农田灌溉水有效利用系数|0.587|0.603|预期性
（4）|新增水库库容（万m³）|—|[3200]|预期性
（5）|新增水土流失治理面积（km²）|—|[145]|约束性
（6）|5级以上堤防达标率（%）|78.5|86|预期性
（7）|农村自来水普及率（%）|97|99②|预期性
注：[ ]为5年累计数；①为比2020年下降比例；②不含海岛。|<|<|<|<`,
    columns: '.|name|a2020|t2025|.',
    expected: `
#
.|用水总量 [m³]|8.93亿|≤9.6亿|.
.|万元GDP用水量下降 [%]|.|16|.
.|农田灌溉水有效利用系数|0.587|0.603|.
.|新增水库库容 [m³]|.|3200万|.
.|新增水土流失治理面积 [km²]|.|145|.
.|5级以上堤防达标率 [%]|78.5|86|.
.|农村自来水普及率 [%]|97|99|.
#`,
  }),
  real({
    id: 'zh-transport-midterm-evaluation-form',
    plan: 'a prefecture, form of the mid-term evaluation of its transport plan with grouped headers and progress',
    address: 'http://jtyst.henan.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|基期|规划目标|中期实际|<|评估
^|^|2020年|2025年|2022年|2023年6月底|完成进度
高速公路里程|公里|412|560|468|475|42.6%
普通国省道二级及以上比例|%|71.3|80|75.9|76.2|56.3%
具备条件的建制村通客车率|%|100|100|100|100|已完成
新能源公交车占比|%|46|72|63.5|65|73.1%
港口货物年吞吐量|万吨|1836|2600|2055|1072③|28.7%
新增航道整治里程|公里|-|[85]|31|38|44.7%
注：③为上半年数。|<|<|<|<|<|<`,
    columns: 'name|.|a2020|t2025|a2022|?|.',
    expected: `
#
#
高速公路里程 [公里]|.|412|560|468|?|.
普通国省道二级及以上比例 [%]|.|71.3|80|75.9|?|.
具备条件的建制村通客车率 [%]|.|100|100|100|?|.
新能源公交车占比 [%]|.|46|72|63.5|?|.
港口货物年吞吐量 [吨]|.|1836万|2600万|2055万|?|.
新增航道整治里程 [公里]|.|.|85|31|?|.
#`,
  }),
  real({
    id: 'zh-budget-performance-goals-form',
    plan: 'a county bureau, form of the performance goals of a budget project, year in the caption, three levels merged down',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
项目支出绩效目标表（2025年度）|<|<|<|<
项目名称|农村饮水工程维修养护|<|<|<
一级指标|二级指标|三级指标|指标值|计量单位
产出指标|数量指标|维修养护工程处数|≥46|处
^|^|更换老旧管网长度|≥28.5|千米
^|质量指标|工程验收合格率|＝100|%
^|时效指标|资金支付及时率|≥95|%
^|成本指标|单处平均维修成本|≤3.8|万元
效益指标|社会效益指标|受益农村人口|≥5.2|万人
^|可持续影响指标|供水保障能力|持续提升|—
满意度指标|服务对象满意度指标|受益群众满意度|≥90|%`,
    better:
      'higher: 维修养护工程处数 / 更换老旧管网长度 / 资金支付及时率 / 受益农村人口 / 受益群众满意度; lower: 单处平均维修成本',
    columns: '.|.|name|t2025|.',
    expected: `
#
#
#
.|.|维修养护工程处数 [处]|≥46|.
.|.|更换老旧管网长度 [千米]|≥28.5|.
.|.|工程验收合格率 [%]|100|.
.|.|资金支付及时率 [%]|≥95|.
.|.|单处平均维修成本 [元]|≤3.8万|.
.|.|受益农村人口 [人]|≥5.2万|.
.|.|供水保障能力|.|.
.|.|受益群众满意度 [%]|≥90|.`,
  }),
  real({
    id: 'zh-performance-self-evaluation-form',
    plan: 'a health commission, form of its self-evaluation with yearly goal, actual, points and score, units in the cells',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
2024年度部门整体支出绩效自评表|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标（50分）|数量指标|培训全科医生人数|≥320人|356人|10|10
^|^|老年人健康体检人数|≥18万人|17.4万人|10|9.67
^|质量指标|家庭医生签约服务重点人群覆盖率|≥80%|82.6%|15|15
^|时效指标|项目按期完成率|100%|96%|15|14.4
效益指标（30分）|社会效益|孕产妇死亡率|≤9/10万|6.4/10万|15|15
^|^|居民健康素养水平|≥30%|31.08%|15|15
满意度（10分）|服务对象|门诊患者满意度|≥90分|92.5分|10|10
总分|<|<|<|<|90|89.07`,
    columns: '.|.|name|t2024|a2024|.|.',
    expected: `
#
#
.|.|培训全科医生人数 [人]|≥320|356|!|!
.|.|老年人健康体检人数 [人]|≥18万|17.4万|!|!
.|.|家庭医生签约服务重点人群覆盖率 [%]|≥80|82.6|!|!
.|.|项目按期完成率 [%]|100|96|!|!
.|.|孕产妇死亡率|≤9|6.4|!|!
.|.|居民健康素养水平 [%]|≥30|31.08|!|!
.|.|门诊患者满意度 [分]|≥90|92.5|!|!
.|.|.|.|.|!|!`,
  }),
  real({
    id: 'zh-bulletin-output-growth-form',
    plan: 'a county, form of a table of its statistical bulletin with amount and growth, year in the caption, sub-rows',
    address: 'http://www.stats.gov.cn/',
    arranged: INVENTED,
    table: `
表3 2024年主要工业产品产量及其增长速度|<|<|<
产品名称|单位|产量|比上年增长（%）
原煤|万吨|1,268.4|3.1
发电量|亿千瓦时|86.72|-2.4
其中：火电|亿千瓦时|51.30|-9.8
\u3000\u3000\u3000风电|亿千瓦时|20.15|14.6
水泥|万吨|312.0|-11.2
新能源汽车|辆|15,480|1.3倍
集成电路|亿块|2.06|持平`,
    columns: 'name|.|a2024|.',
    expected: `
#
#
原煤 [吨]|.|1268.4万|!
发电量 [千瓦时]|.|86.72亿|!
火电 [千瓦时]|.|51.30亿|!
风电 [千瓦时]|.|20.15亿|!
水泥 [吨]|.|312万|!
新能源汽车 [辆]|.|15480|!
集成电路 [块]|.|2.06亿|.`,
  }),
  real({
    id: 'zh-monthly-economy-report-form',
    plan: 'a city, form of its monthly report with the month, the total since January and their change on the year before',
    address: 'http://tjj.ah.gov.cn/',
    arranged: INVENTED,
    table: `
全市主要经济指标（2025年9月）|<|<|<|<|<
指标名称|计量单位|本月|同比±%|1-本月累计|同比±%
全社会用电量|亿千瓦时|18.46|4.2|161.30|5.7
社会消费品零售总额|亿元|132.7|3.6|1146.9|4.8
一般公共预算收入|亿元|21.08|-1.9|228.64|2.0
进出口总额|亿美元|6.35|11.4|52.17|8.3
固定资产投资|—|—|—|—|-3.2
居民消费价格指数|%|100.2|—|99.9|—`,
    columns: 'name|.|p2025-09|.|.|.',
    expected: `
#
#
全社会用电量 [千瓦时]|.|18.46亿|!|?|!
社会消费品零售总额 [元]|.|132.7亿|!|?|!
一般公共预算收入 [元]|.|21.08亿|!|?|!
进出口总额 [美元]|.|6.35亿|!|?|!
固定资产投资|.|.|.|.|!
居民消费价格指数 [%]|.|100.2|.|?|.`,
  }),
  real({
    id: 'zh-yearbook-years-down-form',
    plan: 'a yearbook, form of a series with years down, grouped heads and units under the names',
    address: 'http://tjj.sc.gov.cn/',
    arranged: INVENTED,
    table: `
8-12 文化和旅游业基本情况（2019-2023年）|<|<|<|<|<
年份|公共图书馆|<|接待游客⏎（万人次）|旅游收入⏎（亿元）|星级饭店⏎客房出租率⏎（%）
^|机构数⏎（个）|总藏量⏎（万册）|^|^|^
2019|14|286.3|3,812.5|402.6|58.1
2020|14|301.9|2,207.0|231.4|37.9
2021|15|322.4|2,655.8|277.0|41.3
2022|15|340.7|…|240.9|35.6
2023|16|365.2|4,390.1|471.8|60.4`,
    columns:
      '.|a2019:公共图书馆：机构数 [个]|a2019:公共图书馆：总藏量 [册]|a2019:接待游客 [人次]|a2019:旅游收入 [元]|a2019:星级饭店客房出租率 [%]',
    expected: `
#
#
#
.|a2019=14|a2019=286.3万|a2019=3812.5万|a2019=402.6亿|a2019=58.1
.|a2020=14|a2020=301.9万|a2020=2207万|a2020=231.4亿|a2020=37.9
.|a2021=15|a2021=322.4万|a2021=2655.8万|a2021=277亿|a2021=41.3
.|a2022=15|a2022=340.7万|.|a2022=240.9亿|a2022=35.6
.|a2023=16|a2023=365.2万|a2023=4390.1万|a2023=471.8亿|a2023=60.4`,
  }),
  real({
    id: 'zh-open-data-districts-csv-form',
    plan: 'an open data portal, form of an export with year and district in each row and indicators across',
    address: 'https://data.sh.gov.cn/',
    arranged: INVENTED,
    csv: `年份,行政区,养老机构数(家),养老床位数(张),社区食堂(个),每千名老人床位数,数据更新时间
2022,东湖区,38,5420,21,31.6,2023-03-15
2022,西山区,26,3985,17,28.4,2023-03-15
2022,南城区,45,"7,106",33,35.0,2023-03-15
2023,东湖区,40,5688,27,32.1,2024-03-18
2023,西山区,27,4010,,28.0,2024-03-18
2023,南城区,47,"7,350",39,35.3,2024-03-18
`,
    columns:
      '.|place|a2022:养老机构数 [家]|a2022:养老床位数 [张]|a2022:社区食堂 [个]|a2022:每千名老人床位数|.',
    expected: `
#
.|东湖区|38|5420|21|31.6|.
.|西山区|26|3985|17|28.4|.
.|南城区|45|7106|33|35.0|.
.|东湖区|a2023=40|a2023=5688|a2023=27|a2023=32.1|.
.|西山区|a2023=27|a2023=4010|.|a2023=28.0|.
.|南城区|a2023=47|a2023=7350|a2023=39|a2023=35.3|.`,
  }),
  real({
    id: 'zh-open-data-long-csv-form',
    plan: 'an open data portal, form of a long export: one value in each row with indicator, unit and year',
    address: 'https://data.beijing.gov.cn/',
    arranged: INVENTED,
    csv: `序号,指标名称,计量单位,统计年度,指标值,备注
1,污水处理率,%,2021,95.8,
2,污水处理率,%,2022,96.7,
3,再生水利用量,亿立方米,2021,2.03,
4,再生水利用量,亿立方米,2022,2.21,
5,城镇绿地面积,公顷,2021,"18,450",年末数
6,城镇绿地面积,公顷,2022,"18,912",年末数
7,生活垃圾清运量,万吨,2021,312.6,
8,生活垃圾清运量,万吨,2022,-,未公布
`,
    columns: '.|name|.|.|a2021|.',
    expected: `
#
.|污水处理率 [%]|.|.|a2021=95.8|.
.|污水处理率 [%]|.|.|a2022=96.7|.
.|再生水利用量 [立方米]|.|.|a2021=2.03亿|.
.|再生水利用量 [立方米]|.|.|a2022=2.21亿|.
.|城镇绿地面积 [公顷]|.|.|a2021=18450|.
.|城镇绿地面积 [公顷]|.|.|a2022=18912|.
.|生活垃圾清运量 [吨]|.|.|a2021=312.6万|.
.|生活垃圾清运量|.|.|.|.`,
  }),
  real({
    id: 'zh-district-assessment-rank-form',
    plan: 'a city, form of the assessment of its districts: two indicators with goal, done, rate and rank each',
    address: 'http://www.wuhan.gov.cn/',
    arranged: INVENTED,
    table: `
2025年各区重点民生指标完成情况通报|<|<|<|<|<|<|<
区|城镇新增就业（人）|<|<|<|老旧小区改造（个）|<|<
^|年度目标|1—10月完成|完成率|排名|年度目标|1—10月完成|完成率
江岸区|22000|23150|105.2%|1|46|41|89.1%
洪山区|25500|24800|97.3%|3|52|52|100%
青山区|13800|14020|101.6%|2|38|29|76.3%
蔡甸区|9,600|8,890|92.6%|4|—|—|—
合计|70,900|70,860|99.9%|—|136|122|89.7%`,
    columns: 'place|t2025:城镇新增就业 [人]|.|.|.|t2025:老旧小区改造 [个]|.|.',
    expected: `
#
#
#
江岸区|22000|?|!|!|46|?|!
洪山区|25500|?|!|!|52|?|!
青山区|13800|?|!|!|38|?|!
蔡甸区|9600|?|!|!|.|.|.
合计|70900|?|!|.|136|?|!`,
  }),
  real({
    id: 'zh-goals-districts-across-form',
    plan: 'a city, form of the split of its environment goals among districts across, indicators down, all for one year in the caption',
    address: 'http://sthjj.nanjing.gov.cn/',
    arranged: INVENTED,
    table: `
附件2 2027年生态环境目标任务分解表|<|<|<|<|<
指标|单位|全市|鼓楼区|江宁区|六合区
PM2.5年均浓度|微克/立方米|27|27.5|26.8|28
优良天数比率|%|≥82|≥81.5|≥83|≥80
地表水省考断面优Ⅲ比例|%|100|100|100|97.5以上
一般工业固废综合利用率|%|≥95|/|≥96|≥94
新增造林面积|亩|3200|—|1,800|1,400`,
    columns: 'name|.|t2027|t2027:@鼓楼区|t2027:@江宁区|t2027:@六合区',
    expected: `
#
#
PM2.5年均浓度 [微克/立方米]|.|27|27.5|26.8|28
优良天数比率 [%]|.|≥82|≥81.5|≥83|≥80
地表水省考断面优Ⅲ比例 [%]|.|100|100|100|≥97.5
一般工业固废综合利用率 [%]|.|≥95|.|≥96|≥94
新增造林面积 [亩]|.|3200|.|1800|1400`,
  }),
  real({
    id: 'zh-energy-plan-fullwidth-form',
    plan: 'a province, form of its energy plan with two goal years, yearly growth beside and full-width digits',
    address: 'http://nyj.shandong.gov.cn/',
    arranged: INVENTED,
    table: `
类别|指标|单位|２０２０年|２０２５年目标|２０３０年展望|２０２０—２０２５年均增长（％）
能源总量|能源消费总量|万吨标准煤|４１２０|４６５０|４９００|２.４
^|煤炭消费量|万吨|２,８６０|２,７４０|２,５００|－０.９
能源结构|非化石能源消费占比|％|７.４|１３|２０|［５.６］
^|可再生能源发电装机|万千瓦|６８５|１４００|２３００|１５.４
能源效率|煤电机组供电煤耗|克标准煤/千瓦时|３０６.５|≤３００|—|—
民生保障|天然气管道覆盖乡镇|个|７３|１１０|—|—`,
    columns: '.|name|.|a2020|t2025|t2030|.',
    expected: `
#
.|能源消费总量 [吨标准煤]|.|4120万|4650万|4900万|!
.|煤炭消费量 [吨]|.|2860万|2740万|2500万|!
.|非化石能源消费占比 [%]|.|7.4|13|20|!
.|可再生能源发电装机 [千瓦]|.|685万|1400万|2300万|!
.|煤电机组供电煤耗 [克标准煤/千瓦时]|.|306.5|≤300|.|.
.|天然气管道覆盖乡镇 [个]|.|73|110|.|.`,
  }),
  real({
    id: 'zh-culture-plan-mixed-goals-form',
    plan: 'a city, form of its culture and tourism plan: goals of levels, rates and words mixed in one column',
    address: 'http://wlt.fujian.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|2023年基数|2027年目标
①|文化产业增加值（亿元）|186.4|年均增长9%左右
②|文化产业增加值占GDP比重（%）|4.6|5.2
③|每万人拥有公共文化设施面积（平方米）|4650|5500以上
④|国家级非遗代表性项目（项）|11|15—18
⑤|接待国内游客人次|5860万|8000万
⑥|城乡居民文化消费支出|稳步提高|持续提升
⑦|规模以上文化企业（家）|242|翻一番
⑧|居民综合阅读率（%）|—|92`,
    columns: '.|name|a2023|t2027',
    expected: `
#
.|文化产业增加值 [元]|186.4亿|?
.|文化产业增加值占GDP比重 [%]|4.6|5.2
.|每万人拥有公共文化设施面积|4650|≥5500
.|国家级非遗代表性项目 [项]|11|15–18
.|接待国内游客人次|5860万|8000万
.|城乡居民文化消费支出|.|.
.|规模以上文化企业 [家]|242|.
.|居民综合阅读率 [%]|.|92`,
  }),
  real({
    id: 'zh-ageing-plan-goal-words-form',
    plan: 'a province, form of its plan for ageing: goals as words with the number in them, year in the header',
    address: 'http://mzt.guangxi.gov.cn/',
    arranged: INVENTED,
    table: `
专栏1 “十四五”老龄事业和养老服务体系主要指标|<|<
序号|主要指标|2025年目标值
1|养老服务床位总量|达到32万张以上
2|护理型床位占比|不低于55%
3|乡镇（街道）综合养老服务机构覆盖率|达到60%
4|特殊困难老年人月探访率|100%
5|二级及以上综合性医院设立老年医学科的比例|≥60％
6|每千名老年人配备社会工作者人数|保持1人以上
7|老年大学覆盖面|每个县（市、区）至少1所`,
    columns: '.|name|t2025',
    expected: `
#
#
.|养老服务床位总量 [张]|≥32万
.|护理型床位占比 [%]|≥55
.|乡镇（街道）综合养老服务机构覆盖率 [%]|60
.|特殊困难老年人月探访率 [%]|100
.|二级及以上综合性医院设立老年医学科的比例 [%]|≥60
.|每千名老年人配备社会工作者人数 [人]|≥1
.|老年大学覆盖面|?`,
  }),
];
