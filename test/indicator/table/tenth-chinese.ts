import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of new forms, scored once before the reader was changed again. */
export const tenthChinese: readonly RealTable[] = [
  real({
    id: 'zh-water-plan-levels-form',
    plan: 'a county’s water plan, form of its indicators at three levels of the plan',
    address: 'http://www.mwr.gov.cn/',
    arranged: INVENTED,
    table: `
类别|指标|单位|现状水平年⏎（2022年）|近期水平年⏎（2025年）|远期水平年⏎（2035年）
水资源|用水总量|亿m³|3.42|≤3.60|≤3.85
^|万元工业增加值用水量|m³|28.6|24.5|18
^|农田灌溉水有效利用系数|—|0.561|0.580|0.620
供水|农村自来水普及率|%|91.3|95|99
防洪|达标堤防长度|km|186|215|264`,
    columns: '.|name|.|a2022|t2025|t2035',
    expected: `
#
|用水总量||3.42亿|≤3.60亿|≤3.85亿
|万元工业增加值用水量||28.6|24.5|18
|农田灌溉水有效利用系数||0.561|0.580|0.620
|农村自来水普及率 [%]||91.3|95|99
|达标堤防长度 [km]||186|215|264`,
    better:
      'lower: 用水总量 / 万元工业增加值用水量; higher: 农田灌溉水有效利用系数 / 农村自来水普及率 / 达标堤防长度',
  }),
  real({
    id: 'zh-land-plan-indicators-form',
    plan: 'a county’s territorial plan, form of its table of indicators',
    address: 'https://www.mnr.gov.cn/',
    arranged: INVENTED,
    table: `
编号|指标项|单位|基期年⏎（2020年）|近期目标年⏎（2025年）|规划目标年⏎（2035年）|指标属性|指标层级
一、空间底线|<|<|<|<|<|<|<
1|生态保护红线面积|平方公里|412.7|不低于408.5|不低于408.5|约束性|县域
2|永久基本农田保护面积|万亩|61.30|58.92|58.92|约束性|县域
3|城镇开发边界扩展倍数|—|—|—|≤1.3|约束性|县域
二、空间结构与效率|<|<|<|<|<|<|<
4|常住人口规模|万人|48.6|50|53|预期性|县域
5|人均城镇建设用地面积|平方米|128|120|依据上级下达指标确定|约束性|中心城区
三、空间品质|<|<|<|<|<|<|<
6|公园绿地、广场步行5分钟覆盖率|%|62.4|75|≥90|约束性|中心城区
7|每千名老年人养老床位数|张|31|40|45|预期性|县域`,
    columns: '.|name|.|a2020|t2025|t2035|.|.',
    expected: `
#
#
.|生态保护红线面积||412.7|≥408.5|≥408.5||
.|永久基本农田保护面积||61.30万|58.92万|58.92万||
.|城镇开发边界扩展倍数||||≤1.3||
#
.|常住人口规模||48.6万|50万|53万||
.|人均城镇建设用地面积||128|120|||
#
.|公园绿地、广场步行5分钟覆盖率 [%]||62.4|75|≥90||
.|每千名老年人养老床位数 [张]||31|40|45||`,
    better:
      'higher: 生态保护红线面积 / 公园绿地、广场步行5分钟覆盖率 / 每千名老年人养老床位数; lower: 城镇开发边界扩展倍数',
  }),
  real({
    id: 'zh-carbon-peak-form',
    plan: 'a province, form of the main goals of its plan for the peak of carbon',
    address: 'https://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2020年|2025年|2030年|2030年比2020年
非化石能源消费比重（%）|18.4|22左右|27左右|提高8.6个百分点
新能源发电装机容量（万千瓦）|2,150|4,000以上|6,800以上|+4,650
单位GDP二氧化碳排放（吨/万元）|1.12|0.92|0.74|-34%
森林蓄积量（亿立方米）|5.06|5.40|5.85|—`,
    options: { table: '表1 碳达峰行动主要目标' },
    columns: 'name|a2020|t2025|t2030|!',
    expected: `
#
非化石能源消费比重 [%]|18.4|~22|~27|!
新能源发电装机容量 [千瓦]|2150万|≥4000万|≥6800万|!
单位GDP二氧化碳排放|1.12|0.92|0.74|!
森林蓄积量|5.06亿|5.40亿|5.85亿|`,
    better: 'higher: 新能源发电装机容量 / 非化石能源消费比重 / 森林蓄积量; lower: 单位GDP二氧化碳排放',
  }),
  real({
    id: 'zh-long-targets-results-form',
    plan: 'a city’s open data, form of a long file of the tasks of its districts',
    address: 'https://data.beijing.gov.cn/',
    arranged: INVENTED,
    csv: `序号,年度,区,指标名称,计量单位,目标值,完成值,是否完成
1,2022,东湖区,新建改建公厕,座,24,26,是
2,2022,西岭区,新建改建公厕,座,18,15,否
3,2023,东湖区,新建改建公厕,座,20,20,是
4,2023,西岭区,新建改建公厕,座,22,23,是
5,2023,东湖区,生活垃圾回收利用率,%,≥38,39.2,是
6,2023,西岭区,生活垃圾回收利用率,%,≥38,36.9,否
`,
    columns: '.|.|place|name|.|t2022|a2022|.',
    expected: `
#
.||东湖区|新建改建公厕 [座]||t2022=24|a2022=26|
.||西岭区|新建改建公厕 [座]||t2022=18|a2022=15|
.||东湖区|新建改建公厕 [座]||t2023=20|a2023=20|
.||西岭区|新建改建公厕 [座]||t2023=22|a2023=23|
.||东湖区|生活垃圾回收利用率 [%]||t2023=≥38|a2023=39.2|
.||西岭区|生活垃圾回收利用率 [%]||t2023=≥38|a2023=36.9|`,
    better: 'higher: 生活垃圾回收利用率 / 新建改建公厕',
  }),
  real({
    id: 'zh-air-months-form',
    plan: 'an ecology bureau, form of the monthly air of a year',
    address: 'https://sthjt.zj.gov.cn/',
    arranged: INVENTED,
    table: `
月份|PM2.5浓度⏎（微克/立方米）|O3-8h第90百分位浓度（微克/立方米）|优良天数比例（%）
1月|46|92|80.6
2月|41|108|89.3
3月|38|137|93.5
12月|52|71|74.2
全年|33|151|88.9`,
    options: { table: '2023年全市环境空气质量各月情况' },
    columns: '.|p2023-01:PM2.5浓度|p2023-01:O3-8h第90百分位浓度|p2023-01:优良天数比例 [%]',
    expected: `
#
.|46|92|80.6
.|p2023-02=41|p2023-02=108|p2023-02=89.3
.|p2023-03=38|p2023-03=137|p2023-03=93.5
.|p2023-12=52|p2023-12=71|p2023-12=74.2
.|a2023=33|a2023=151|a2023=88.9`,
    better: 'lower: PM2.5浓度 / O3-8h第90百分位浓度; higher: 优良天数比例',
  }),
  real({
    id: 'zh-taiwan-performance-form',
    plan: 'a county government of Taiwan, form of the key results of its yearly plan',
    address: 'https://www.ndc.gov.tw/',
    arranged: INVENTED,
    table: `
關鍵績效指標|單位|111年度|<|112年度目標值
^|^|目標值|實際值|^
道路交通事故死亡人數|人|≤72|81|≤70
長照服務涵蓋率|%|62|66.4|68
資源回收率|%|55|54.1|56
社會住宅完工戶數|戶|1,250|1,318|1,600`,
    columns: 'name|.|t2022|a2022|t2023',
    expected: `
#
#
道路交通事故死亡人數 [人]||≤72|81|≤70
長照服務涵蓋率 [%]||62|66.4|68
資源回收率 [%]||55|54.1|56
社會住宅完工戶數||1250|1318|1600`,
    better: 'lower: 道路交通事故死亡人數; higher: 長照服務涵蓋率 / 資源回收率',
  }),
  real({
    id: 'zh-hk-census-districts-form',
    plan: 'Census of Hong Kong, form of the main figures of districts',
    address: 'https://www.census2021.gov.hk/',
    arranged: INVENTED,
    table: `
區議會分區|人口（千人）|家庭住戶數目（千戶）|家庭住戶每月收入中位數（港元）|勞動人口參與率（%）
中西區|235.9|91.4|41,000|61.2
灣仔|166.7|66.0|40,650|61.9
離島|185.3|65.8|28,400|59.4
全港|7 413.1|2 674.2|27,320|57.9`,
    options: { table: '2021年人口普查：按區議會分區劃分的主要統計數字' },
    columns: 'place|a2021:人口 [人]|a2021:家庭住戶數目|a2021:家庭住戶每月收入中位數|a2021:勞動人口參與率 [%]',
    expected: `
#
中西區|235900|91400|41000|61.2
灣仔|166700|66000|40650|61.9
離島|185300|65800|28400|59.4
全港|7413100|2674200|27320|57.9`,
  }),
  real({
    id: 'zh-grain-unit-row-form',
    plan: 'a province’s statistics bureau, form of a table with a row of units',
    address: 'http://www.stats.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各市粮食生产情况|<|<|<
地区|播种面积|总产量|单位面积产量
^|（千公顷）|（万吨）|（公斤/公顷）
全省|5,372.6|3,769.1|7,015
南江市|482.3|318.7|6,608
北川市|371.0|266.9|7,194`,
    columns: 'place|a2022:播种面积 [公顷]|a2022:总产量 [吨]|a2022:单位面积产量',
    expected: `
#
#
#
全省|5372600|3769.1万|7015
南江市|482300|318.7万|6608
北川市|371000|266.9万|7194`,
  }),
  real({
    id: 'zh-budget-execution-form',
    plan: 'a district’s finance bureau, form of the execution of its budget',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
2022年一般公共预算支出执行情况表（单位：万元）|<|<|<|<
项目|年初预算数|调整预算数|执行数|执行数为调整预算数的%
一般公共服务支出|86,412|90,155|89,730|99.5
教育支出|214,900|221,340|220,987|99.8
卫生健康支出|75,200|98,614|98,102|99.5
支出合计|376,512|410,109|408,819|99.7`,
    columns: 'name|?|?|a2022|!',
    expected: `
#
#
一般公共服务支出 [元]|?|?|89730万|!
教育支出 [元]|?|?|220987万|!
卫生健康支出 [元]|?|?|98102万|!
支出合计 [元]|?|?|408819万|!`,
  }),
  real({
    id: 'zh-target-ranges-form',
    plan: 'a ministry’s guideline, form of its table with ranges and steps',
    address: 'https://www.miit.gov.cn/',
    arranged: INVENTED,
    table: `
主要指标|2021年|2025年|2030年
规模以上企业数字化研发设计工具普及率（%）|74.7|85|90以上
关键工序数控化率（%）|55.3|68|75—80
重点行业能效标杆水平产能比例（%）|约15|30|—
新增绿色工厂（家）|—|3000|6000`,
    options: { table: '发展目标' },
    columns: 'name|a2021|t2025|t2030',
    expected: `
#
规模以上企业数字化研发设计工具普及率 [%]|74.7|85|≥90
关键工序数控化率 [%]|55.3|68|75–80
重点行业能效标杆水平产能比例 [%]|~15|30|
新增绿色工厂 [家]||3000|6000`,
    better: 'higher: 规模以上企业数字化研发设计工具普及率 / 关键工序数控化率 / 重点行业能效标杆水平产能比例',
  }),
  real({
    id: 'zh-income-of-which-form',
    plan: 'a survey team of the statistics bureau, form of incomes and their parts',
    address: 'http://gd.stats.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2022年（元）|2021年（元）|名义增速（%）
农村居民人均可支配收入|23,598|22,306|5.8
\u3000工资性收入|14,102|13,377|5.4
\u3000经营净收入|4,871|4,619|5.5
农村居民人均消费支出|20,800|20,012|3.9
\u3000食品烟酒|8,120|7,902|2.8
\u3000居住|4,377|4,166|5.1`,
    columns: 'name|a2022 [元]|a2021 [元]|!',
    expected: `
#
农村居民人均可支配收入|23598|22306|!
工资性收入|14102|13377|!
经营净收入|4871|4619|!
农村居民人均消费支出|20800|20012|!
食品烟酒|8120|7902|!
居住|4377|4166|!`,
    better: 'higher: 农村居民人均可支配收入',
  }),
  real({
    id: 'zh-half-years-form',
    plan: 'a port authority, form of its figures of half years',
    address: 'https://www.mot.gov.cn/',
    arranged: INVENTED,
    table: `
指标|计量单位|2023年上半年|2022年上半年|同比（±%）
货物吞吐量|万吨|14,820.6|13,991.2|5.9
外贸货物吞吐量|万吨|4,402.7|4,517.8|-2.5
集装箱吞吐量|万TEU|418.3|389.6|7.4
旅客吞吐量|万人次|96.1|41.7|130.5`,
    columns: 'name|.|p2023-H1|p2022-H1|!',
    expected: `
#
货物吞吐量 [吨]||14820.6万|13991.2万|!
外贸货物吞吐量 [吨]||4402.7万|4517.8万|!
集装箱吞吐量||418.3万|389.6万|!
旅客吞吐量 [人次]||96.1万|41.7万|!`,
  }),
  real({
    id: 'zh-company-esg-form',
    plan: 'a listed company, form of the figures of its report on sustainability',
    address: 'https://www.hkexnews.hk/',
    arranged: INVENTED,
    table: `
环境绩效指标|单位|2021|2022|2023|2030年目标
温室气体排放总量（范围一+范围二）|吨二氧化碳当量|1,286,450|1,251,033|1,197,620|较2021年下降30%
可再生能源使用占比|%|6.8|9.4|13.1|30
百万元营收耗水量|立方米/百万元|18.44|17.02|16.35|14
有害废弃物合规处置率|%|100|100|100|100
环保投入|人民币百万元|212.5|268.0|301.7|—`,
    columns: 'name|.|a2021|a2022|a2023|t2030',
    expected: `
#
温室气体排放总量（范围一+范围二）||1286450|1251033|1197620|!2
可再生能源使用占比 [%]||6.8|9.4|13.1|30
百万元营收耗水量||18.44|17.02|16.35|14
有害废弃物合规处置率 [%]||100|100|100|100
环保投入||212500000|268000000|301700000|`,
    better:
      'lower: 温室气体排放总量（范围一+范围二） / 百万元营收耗水量; higher: 可再生能源使用占比 / 有害废弃物合规处置率',
  }),
  real({
    id: 'ja-city-plan-eras-form',
    plan: 'a Japanese city, form of the indicators of its basic plan with years of the era',
    address: 'https://www.soumu.go.jp/',
    arranged: INVENTED,
    table: `
指標名|単位|基準値（令和2年度）|現状値（令和4年度）|目標値（令和7年度）
待機児童数|人|38|12|0
市民一人一日当たりごみ排出量|g|842|815|780
特定健康診査受診率|%|41.2|44.8|60.0
防犯カメラ設置台数|台|215|268|350`,
    columns: 'name|.|a2020|a2022|t2025',
    expected: `
#
待機児童数 [人]||38|12|0
市民一人一日当たりごみ排出量 [g]||842|815|780
特定健康診査受診率 [%]||41.2|44.8|60
防犯カメラ設置台数 [台]||215|268|350`,
    better:
      'lower: 待機児童数 / 市民一人一日当たりごみ排出量; higher: 特定健康診査受診率 / 防犯カメラ設置台数',
  }),
];
