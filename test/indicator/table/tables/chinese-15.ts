import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-women-development-monitoring-group-rows-base-years-goal-2030',
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
    id: 'zh-hant-hong-kong-charity-service-statistics-fiscal-years-next-goal',
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
    id: 'zh-hant-taiwan-tap-water-coverage-counties-republic-years',
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
    id: 'zh-hant-taiwan-company-sustainability-goal-and-result-tick',
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
  real({
    id: 'csv-zh-districts-down-months-of-title-year-pm25-average-row-note-below',
    plan: 'a Chinese city environment bureau, form of the CSV of its monthly notices: districts down, months across, year and unit in the line above, an average row and a note',
    address: 'https://sthjj.jinan.gov.cn/',
    arranged: INVENTED,
    csv: `2025年1—5月各区PM2.5平均浓度（单位：μg/m³）,,,,,
区名,1月,2月,3月,4月,5月
历下区,58.2,49.6,44.1,37.5,31.8
市中区,61.7,52.3,46.8,39.2,33.4
章丘区,47.9,41.0,38.6,32.7,27.3
长清区,53.4,46.2,40.5,35.9,29.6
平均,55.3,47.3,42.5,36.3,30.5
注：数据为实时监测数据，未经年度审核。,,,,,
`,
    columns:
      'place|p2025-01:PM2.5平均浓度 [μg/m³]|p2025-02:PM2.5平均浓度 [μg/m³]|p2025-03:PM2.5平均浓度 [μg/m³]|p2025-04:PM2.5平均浓度 [μg/m³]|p2025-05:PM2.5平均浓度 [μg/m³]',
    expected: `
#
#
历下区|58.2|49.6|44.1|37.5|31.8
市中区|61.7|52.3|46.8|39.2|33.4
章丘区|47.9|41.0|38.6|32.7|27.3
长清区|53.4|46.2|40.5|35.9|29.6
平均|55.3|47.3|42.5|36.3|30.5
#`,
  }),
  real({
    id: 'csv-zh-streets-wide-plan-and-completed-in-measure-heads-semicolon',
    plan: 'a Chinese district, form of a spreadsheet saved with semicolons: streets down, the year, plan or completed and the unit in the heads of two measures',
    address: 'https://www.bjxch.gov.cn/',
    arranged: INVENTED,
    csv: `街道;加装电梯2024年计划（台）;加装电梯2024年完成（台）;新增停车位2024年计划（个）;新增停车位2024年完成（个）
德胜街道;18;21;350;362
月坛街道;25;24;420;405
广内街道;12;12;280;298
椿树街道;9;7;160;171
合计;64;64;1210;1236
`,
    columns: 'place|t2024:加装电梯 [台]|a2024:加装电梯 [台]|t2024:新增停车位 [个]|a2024:新增停车位 [个]',
    expected: `
#
德胜街道|18|21|350|362
月坛街道|25|24|420|405
广内街道|12|12|280|298
椿树街道|9|7|160|171
合计|64|64|1210|1236`,
  }),
  real({
    id: 'csv-zh-open-platform-compact-month-indicator-unit-month-value-cumulative-growth',
    plan: 'a Chinese city open data platform, form of its monthly statistics as CSV: six-digit month, indicator, unit with 亿 and 万, value of the month, cumulative value and growth',
    address: 'https://opendata.sz.gov.cn/',
    arranged: INVENTED,
    csv: `统计月份,指标名称,计量单位,当月值,累计值,累计同比(%)
202503,社会消费品零售总额,亿元,312.4,1025.7,4.6
202503,进出口总额,亿美元,46.8,131.2,-2.1
202503,全社会用电量,亿千瓦时,21.5,63.9,3.8
202503,商品房销售面积,万平方米,48.6,118.3,-5.4
202504,社会消费品零售总额,亿元,298.1,1323.8,4.4
202504,进出口总额,亿美元,49.2,180.4,-1.3
202504,全社会用电量,亿千瓦时,20.7,84.6,3.5
202504,商品房销售面积,万平方米,39.2,157.5,-6.0
`,
    columns: '.|name|.|.|.|.',
    expected: `
#
.|社会消费品零售总额 [元]|.|p2025-03=312.4亿|?|!
.|进出口总额 [美元]|.|p2025-03=46.8亿|?|!
.|全社会用电量 [千瓦时]|.|p2025-03=21.5亿|?|!
.|商品房销售面积 [平方米]|.|p2025-03=48.6万|?|!
.|社会消费品零售总额 [元]|.|p2025-04=298.1亿|?|!
.|进出口总额 [美元]|.|p2025-04=49.2亿|?|!
.|全社会用电量 [千瓦时]|.|p2025-04=20.7亿|?|!
.|商品房销售面积 [平方米]|.|p2025-04=39.2万|?|!`,
  }),
  real({
    id: 'zh-commerce-plan-base-goal-average-growth-property-units-in-hundred-millions',
    plan: 'a Chinese city, form of the indicators of its five-year plan of commerce: number, unit, base year, goal, average growth and property',
    address: 'https://www.shangrao.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”时期商务发展主要指标|<|<|<|<|<|<
序号|指标名称|单位|2020年|2025年|年均增长（%）|属性
1|社会消费品零售总额|亿元|1862.4|2600|6.9|预期性
2|货物进出口总额|亿元|734.5|1000|6.4|预期性
3|实际使用外资|亿美元|5.8|8|6.6|预期性
4|网络零售额|亿元|412.7|750|12.7|预期性
5|限额以上批零住餐企业|家|1356|1900|7.0|预期性
6|跨境电商产业园|个|3|8|—|预期性`,
    columns: '.|name|.|a2020|t2025|.|.',
    expected: `
#
#
.|社会消费品零售总额 [元]|.|1862.4亿|2600亿|!|.
.|货物进出口总额 [元]|.|734.5亿|1000亿|!|.
.|实际使用外资 [美元]|.|5.8亿|8亿|!|.
.|网络零售额 [元]|.|412.7亿|750亿|!|.
.|限额以上批零住餐企业 [家]|.|1356|1900|!|.
.|跨境电商产业园 [个]|.|3|8|.|.`,
  }),
  real({
    id: 'zh-employment-bureau-year-in-title-task-goal-done-rate',
    plan: 'a Chinese bureau of human resources, form of its tasks of the year of the title: unit, goal, done and rate of completion',
    address: 'https://rsj.huzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2024年就业创业目标任务完成情况|<|<|<|<
目标任务|单位|年度目标|实际完成|完成率
城镇新增就业|万人|5.2|5.67|109.0%
失业人员再就业|人|9500|10238|107.8%
就业困难人员就业|人|2400|2516|104.8%
政府补贴性职业技能培训|人次|30000|31865|106.2%
创业担保贷款发放额|万元|18000|20460|113.7%
城镇登记失业率|%|≤4.5|2.8|达标`,
    columns: 'name|.|t2024|a2024|.',
    expected: `
#
#
城镇新增就业 [人]|.|5.2万|5.67万|.
失业人员再就业 [人]|.|9500|10238|.
就业困难人员就业 [人]|.|2400|2516|.
政府补贴性职业技能培训 [人次]|.|30000|31865|.
创业担保贷款发放额 [元]|.|18000万|20460万|.
城镇登记失业率 [%]|.|≤4.5|2.8|.`,
  }),
  real({
    id: 'zh-statistics-bureau-districts-retail-sales-three-years-city-first-growth-last',
    plan: 'a Chinese statistics bureau, form of a comparison of districts: indicator in the title, unit line below, whole city first, three years across, growth last',
    address: 'https://lztj.liuzhou.gov.cn/',
    arranged: INVENTED,
    table: `
各区社会消费品零售总额|<|<|<|<
单位：亿元|<|<|<|<
地区|2022年|2023年|2024年|2024年比上年增长（%）
全市|1204.6|1297.3|1371.5|5.7
城中区|312.8|338.1|356.4|5.4
鱼峰区|286.5|307.9|326.2|5.9
柳南区|241.7|259.4|275.0|6.0
柳北区|228.3|245.2|258.7|5.5
柳江区|135.3|146.7|155.2|5.8`,
    columns:
      'place|a2022:社会消费品零售总额 [元]|a2023:社会消费品零售总额 [元]|a2024:社会消费品零售总额 [元]|.',
    expected: `
#
#
#
|1204.6亿|1297.3亿|1371.5亿|!
城中区|312.8亿|338.1亿|356.4亿|!
鱼峰区|286.5亿|307.9亿|326.2亿|!
柳南区|241.7亿|259.4亿|275.0亿|!
柳北区|228.3亿|245.2亿|258.7亿|!
柳江区|135.3亿|146.7亿|155.2亿|!`,
  }),
  real({
    id: 'zh-power-bureau-half-year-in-title-months-across-unit-line-ten-thousand',
    plan: 'a Chinese development commission, form of its table of electricity use: kinds down, bare months across, the half year in the title, the unit on a line of its own',
    address: 'https://fgw.yichang.gov.cn/',
    arranged: INVENTED,
    table: `
2025年上半年全社会用电分月情况|<|<|<|<|<|<
单位：万千瓦时|<|<|<|<|<|<
分类|1月|2月|3月|4月|5月|6月
全社会用电量|218460|176925|203718|197342|205864|221507
第一产业|1836|1524|1907|2015|2268|2491
第二产业|131205|98743|128516|126830|130947|134682
第三产业|41370|36418|37852|36904|39615|44273
城乡居民生活|44049|40240|35443|31593|33034|40061
数据来源：市供电公司|<|<|<|<|<|<`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05|p2025-06',
    expected: `
#
#
#
全社会用电量 [千瓦时]|218460万|176925万|203718万|197342万|205864万|221507万
第一产业 [千瓦时]|1836万|1524万|1907万|2015万|2268万|2491万
第二产业 [千瓦时]|131205万|98743万|128516万|126830万|130947万|134682万
第三产业 [千瓦时]|41370万|36418万|37852万|36904万|39615万|44273万
城乡居民生活 [千瓦时]|44049万|40240万|35443万|31593万|33034万|40061万
#`,
  }),
  real({
    id: 'zh-csv-public-libraries-year-county-three-measures-empty-remark-column',
    plan: 'a Chinese open data portal, form of a file of public libraries: year and county down, three measures with units in full-width brackets, an empty column of remarks',
    address: 'https://data.hangzhou.gov.cn/',
    arranged: INVENTED,
    csv: `年份,区县,公共图书馆（个）,总藏量（万册）,总流通人次（万人次）,备注
2023,桐庐县,1,98.6,142.3,
2023,淳安县,1,87.2,96.5,
2023,建德市,2,104.9,128.7,
2024,桐庐县,1,103.4,151.8,
2024,淳安县,1,91.0,102.6,
2024,建德市,2,110.3,137.1,
`,
    columns: '.|place|.:公共图书馆 [个]|.:总藏量 [册]|.:总流通人次 [人次]|.',
    expected: `
#
.|桐庐县|a2023=1|a2023=98.6万|a2023=142.3万|.
.|淳安县|a2023=1|a2023=87.2万|a2023=96.5万|.
.|建德市|a2023=2|a2023=104.9万|a2023=128.7万|.
.|桐庐县|a2024=1|a2024=103.4万|a2024=151.8万|.
.|淳安县|a2024=1|a2024=91.0万|a2024=102.6万|.
.|建德市|a2024=2|a2024=110.3万|a2024=137.1万|.`,
  }),
  real({
    id: 'zh-childcare-service-plan-merged-classes-base-in-head-two-goals-words-for-bounds',
    plan: 'a Chinese health commission, form of its plan of child care: merged classes, base year in the head, two goals with words for bounds, per cent signs in some cells, an of-which row',
    address: 'https://wsjkw.jiaxing.gov.cn/',
    arranged: INVENTED,
    table: `
类别|指标|2023年（基期）|2025年目标|2027年目标
服务供给|每千人口拥有3岁以下婴幼儿托位数（个）|3.28|4.5|4.8以上
^|托位总数（万个）|1.96|2.7|2.9
^|普惠托位占比|52.4%|60%|65%以上
^|其中：公办托位占比|18.7%|23%|25%
服务质量|托育机构备案率（%）|78.5|90|100
^|从业人员持证上岗率|86%|95%以上|100%
设施保障|社区托育服务设施覆盖率|—|50%左右|≥70%`,
    columns: '.|name|a2023|t2025|t2027',
    expected: `
#
.|每千人口拥有3岁以下婴幼儿托位数 [个]|3.28|4.5|≥4.8
.|托位总数 [个]|1.96万|2.7万|2.9万
.|普惠托位占比 [%]|52.4|60|≥65
.|公办托位占比 [%]|18.7|23|25
.|托育机构备案率 [%]|78.5|90|100
.|从业人员持证上岗率 [%]|86|≥95|100
.|社区托育服务设施覆盖率 [%]|.|~50|≥70`,
  }),
  real({
    id: 'zh-forestry-fifteenth-plan-base-2025-goal-2030-property',
    plan: 'a Chinese forestry bureau, form of the indicators of its plan for 2026 to 2030: number, unit, base 2025, goal 2030 and property',
    address: 'https://lyj.sanming.gov.cn/',
    arranged: INVENTED,
    table: `
“十五五”时期林业草原发展主要指标|<|<|<|<|<
序号|指标|单位|2025年|2030年|属性
1|森林覆盖率|%|44.8|46|约束性
2|森林蓄积量|亿立方米|3.26|3.55|约束性
3|草原综合植被盖度|%|61.3|63|预期性
4|湿地保护率|%|52.7|55|约束性
5|国家级自然保护区|个|7|9|预期性
6|林业产业总产值|亿元|1284.6|1700|预期性
7|建档保护古树名木|万株|1.83|2.1|预期性`,
    columns: '.|name|.|a2025|t2030|.',
    expected: `
#
#
.|森林覆盖率 [%]|.|44.8|46|.
.|森林蓄积量 [立方米]|.|3.26亿|3.55亿|.
.|草原综合植被盖度 [%]|.|61.3|63|.
.|湿地保护率 [%]|.|52.7|55|.
.|国家级自然保护区 [个]|.|7|9|.
.|林业产业总产值 [元]|.|1284.6亿|1700亿|.
.|建档保护古树名木 [株]|.|1.83万|2.1万|.`,
  }),
  real({
    id: 'zh-science-bureau-innovation-five-years-across-unit-column',
    plan: 'a Chinese science bureau, form of its results of five years: unit column, years 2021 to 2025 across',
    address: 'https://kjj.zhuzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2021—2025年科技创新主要指标完成情况|<|<|<|<|<|<
指标名称|单位|2021年|2022年|2023年|2024年|2025年
全社会研发经费支出|亿元|96.4|105.8|117.2|128.9|141.5
高新技术企业|家|846|1023|1198|1340|1467
技术合同成交额|亿元|158.3|214.6|287.9|352.4|410.7
每万人口高价值发明专利拥有量|件|5.21|6.08|7.34|8.52|9.76
省级以上研发平台|个|184|201|226|243|259`,
    columns: 'name|.|a2021|a2022|a2023|a2024|a2025',
    expected: `
#
#
全社会研发经费支出 [元]|.|96.4亿|105.8亿|117.2亿|128.9亿|141.5亿
高新技术企业 [家]|.|846|1023|1198|1340|1467
技术合同成交额 [元]|.|158.3亿|214.6亿|287.9亿|352.4亿|410.7亿
每万人口高价值发明专利拥有量 [件]|.|5.21|6.08|7.34|8.52|9.76
省级以上研发平台 [个]|.|184|201|226|243|259`,
  }),
  real({
    id: 'zh-metropolitan-area-cities-down-five-measures-year-in-title',
    plan: 'a Chinese coordination office of a region, form of a comparison of its cities: year in the title, five measures with units in the heads',
    address: 'https://fgw.quanzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2024年协同发展区各市主要经济指标|<|<|<|<|<
城市|地区生产总值（亿元）|常住人口（万人）|一般公共预算收入（亿元）|居民人均可支配收入（元）|城镇化率（%）
厦门市|8589.0|535.0|973.8|74128|91.2
泉州市|13094.9|889.6|602.4|52367|71.8
漳州市|6032.5|507.1|284.5|41835|64.7
三明市|3274.6|243.2|127.3|40296|65.9
资料来源：各市统计局|<|<|<|<|<`,
    columns:
      'place|a2024:地区生产总值 [元]|a2024:常住人口 [人]|a2024:一般公共预算收入 [元]|a2024:居民人均可支配收入 [元]|a2024:城镇化率 [%]',
    expected: `
#
#
厦门市|8589.0亿|535.0万|973.8亿|74128|91.2
泉州市|13094.9亿|889.6万|602.4亿|52367|71.8
漳州市|6032.5亿|507.1万|284.5亿|41835|64.7
三明市|3274.6亿|243.2万|127.3亿|40296|65.9
#`,
  }),
  real({
    id: 'zh-railway-company-five-quarters-across-unit-column',
    plan: 'a Chinese railway company, form of its quarterly figures: unit column, five quarters with the year across',
    address: 'https://www.shenyang-rail.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2024年一季度|2024年二季度|2024年三季度|2024年四季度|2025年一季度
旅客发送量|万人次|5426.3|5187.9|6312.4|4890.7|5713.8
货物发送量|万吨|8124|7956|7731|8346|8209
运输收入|亿元|142.8|139.5|156.2|138.7|148.1
旅客列车始发正点率|%|98.6|98.9|97.8|98.4|98.7`,
    columns: 'name|.|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1',
    expected: `
#
旅客发送量 [人次]|.|5426.3万|5187.9万|6312.4万|4890.7万|5713.8万
货物发送量 [吨]|.|8124万|7956万|7731万|8346万|8209万
运输收入 [元]|.|142.8亿|139.5亿|156.2亿|138.7亿|148.1亿
旅客列车始发正点率 [%]|.|98.6|98.9|97.8|98.4|98.7`,
  }),
  real({
    id: 'zh-csv-marriage-registration-year-and-month-columns-districts',
    plan: 'a Chinese open data portal, form of a file of registrations of marriages: year and month in columns of their own, district, two measures',
    address: 'https://data.wuhan.gov.cn/',
    arranged: INVENTED,
    csv: `年份,月份,区,结婚登记（对）,离婚登记（对）
2025,1,江岸区,412,138
2025,1,硚口区,287,104
2025,1,洪山区,693,176
2025,2,江岸区,365,121
2025,2,硚口区,249,97
2025,2,洪山区,618,159
`,
    columns: '.|.|place|.:结婚登记 [对]|.:离婚登记 [对]',
    expected: `
#
.|.|江岸区|p2025-01=412|p2025-01=138
.|.|硚口区|p2025-01=287|p2025-01=104
.|.|洪山区|p2025-01=693|p2025-01=176
.|.|江岸区|p2025-02=365|p2025-02=121
.|.|硚口区|p2025-02=249|p2025-02=97
.|.|洪山区|p2025-02=618|p2025-02=159`,
  }),
  real({
    id: 'zh-digital-government-plan-numbered-names-units-in-names-or-cells-words-for-goals',
    plan: 'a Chinese bureau of government services, form of its plan of digital government: numbers before the names, units in names or in cells, goals partly in words',
    address: 'https://zwfw.yancheng.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2020年|2023年|2025年目标
1.政务服务事项网上可办率（%）|92.6|97.8|≥99
2.“一件事”集成服务（项）|12|38|50项以上
3.政务数据共享接口（个）|428|1260|大幅增加
4.电子证照种类（类）|87|165|200左右
5.政务服务满意度|95.2分|97.1分|98分以上
6.公共数据开放数据集|0.32万个|0.68万个|1万个以上
7.政务云资源利用率|41%|57%|提高到65%
8.城管案件按期结案率（%）|93.5|—|98`,
    columns: 'name|a2020|a2023|t2025',
    expected: `
#
政务服务事项网上可办率 [%]|92.6|97.8|≥99
“一件事”集成服务 [项]|12|38|≥50
政务数据共享接口 [个]|428|1260|.
电子证照种类 [类]|87|165|~200
政务服务满意度 [分]|95.2|97.1|≥98
公共数据开放数据集 [个]|0.32万|0.68万|≥1万
政务云资源利用率 [%]|41|57|65
城管案件按期结案率 [%]|93.5|.|98`,
  }),
  real({
    id: 'zh-housing-fund-months-down-two-years-under-each-measure',
    plan: 'a Chinese housing fund centre, form of its monthly table: bare months down, two years under each of three measures',
    address: 'https://gjj.yantai.gov.cn/',
    arranged: INVENTED,
    table: `
住房公积金业务分月情况|<|<|<|<|<|<
月份|缴存额（亿元）|<|提取额（亿元）|<|发放个人贷款（笔）|<
^|2024年|2025年|2024年|2025年|2024年|2025年
1月|12.36|13.08|9.41|10.27|1246|1183
2月|8.92|9.35|6.78|7.14|835|902
3月|10.47|11.02|8.63|9.25|1418|1527
4月|10.61|11.19|8.05|8.77|1372|1460`,
    columns:
      '.|a2024:缴存额 [元]|a2025:缴存额 [元]|a2024:提取额 [元]|a2025:提取额 [元]|a2024:发放个人贷款 [笔]|a2025:发放个人贷款 [笔]',
    expected: `
#
#
#
.|p2024-01=12.36亿|p2025-01=13.08亿|p2024-01=9.41亿|p2025-01=10.27亿|p2024-01=1246|p2025-01=1183
.|p2024-02=8.92亿|p2025-02=9.35亿|p2024-02=6.78亿|p2025-02=7.14亿|p2024-02=835|p2025-02=902
.|p2024-03=10.47亿|p2025-03=11.02亿|p2024-03=8.63亿|p2025-03=9.25亿|p2024-03=1418|p2025-03=1527
.|p2024-04=10.61亿|p2025-04=11.19亿|p2024-04=8.05亿|p2025-04=8.77亿|p2024-04=1372|p2025-04=1460`,
  }),
  real({
    id: 'zh-foundation-annual-report-plan-and-done-under-years-units-in-cells',
    plan: 'a Chinese charity foundation, form of its annual report: plan and done under two years, the next plan, units within the cells and a note',
    address: 'https://www.cydf.org.cn/',
    arranged: INVENTED,
    table: `
项目指标|2023年|<|2024年|<|2025年
^|计划|完成|计划|完成|计划
受助学生|1,200人|1,268人|1,400人|1,385人|1,500人
援建乡村图书室|36间|41间|45间|44间|50间
志愿服务时长|2.4万小时|2.57万小时|2.8万小时|2.93万小时|3万小时
募集善款|860万元|912.5万元|950万元|903.6万元|1000万元
管理费用占比|≤10%|7.8%|≤10%|8.1%|不超过10%
捐赠人满意度|90%以上|93.4%|92%以上|94.0%|93%以上
注：完成数经审计。|<|<|<|<|<`,
    columns: 'name|t2023|a2023|t2024|a2024|t2025',
    expected: `
#
#
受助学生 [人]|1200|1268|1400|1385|1500
援建乡村图书室 [间]|36|41|45|44|50
志愿服务时长 [小时]|2.4万|2.57万|2.8万|2.93万|3万
募集善款 [元]|860万|912.5万|950万|903.6万|1000万
管理费用占比 [%]|≤10|7.8|≤10|8.1|≤10
捐赠人满意度 [%]|≥90|93.4|≥92|94.0|≥93
#`,
  }),
  real({
    id: 'zh-business-environment-own-city-province-benchmark-city-across-goal-of-own-city',
    plan: 'a Chinese development commission, form of its plan of the business environment: own city, province and a benchmark city across with the year, goal of the own city, words for bounds',
    address: 'https://fgw.huangshi.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|本市2023年|全省2023年|苏州市2023年|本市2025年目标
企业开办时间|工作日|1.5|1.8|0.5|1以内
不动产登记办理时间|小时|5.2|6.4|2|3以内
每千人拥有企业数|户|31.7|35.2|68.9|38
招标投标电子化率|%|88.4|90.6|100|100
用水用气报装时间|工作日|6|7.3|3|不超过4
中小企业贷款余额|亿元|486.2|/|8317.5|620以上
政策兑现“免申即享”比例|%|42|36.5|71|≥60`,
    columns: 'name|.|a2023|a2023:@全省|a2023:@苏州市|t2025',
    expected: `
#
企业开办时间 [工作日]|.|1.5|1.8|0.5|≤1
不动产登记办理时间 [小时]|.|5.2|6.4|2|≤3
每千人拥有企业数 [户]|.|31.7|35.2|68.9|38
招标投标电子化率 [%]|.|88.4|90.6|100|100
用水用气报装时间 [工作日]|.|6|7.3|3|≤4
中小企业贷款余额 [元]|.|486.2亿|.|8317.5亿|≥620亿
政策兑现“免申即享”比例 [%]|.|42|36.5|71|≥60`,
  }),
  real({
    id: 'zh-social-insurance-kinds-down-insured-increase-fund-income-spending-balance-title-year',
    plan: 'a Chinese bureau of social security, form of a table of its bulletin: kinds of insurance down, measures with units across, the year in the title, one column of changes',
    address: 'https://hrss.baoding.gov.cn/',
    arranged: INVENTED,
    table: `
2024年全市社会保险基本情况|<|<|<|<|<
险种|参保人数（万人）|比上年增加（万人）|基金收入（亿元）|基金支出（亿元）|年末累计结余（亿元）
企业职工基本养老保险|168.4|5.7|142.3|156.8|61.5
城乡居民基本养老保险|412.6|-3.2|28.9|21.4|74.2
失业保险|94.1|2.8|5.6|4.9|12.3
工伤保险|102.7|4.1|3.8|3.1|7.6`,
    columns: 'name|a2024:+参保人数 [人]|.|a2024:+基金收入 [元]|a2024:+基金支出 [元]|a2024:+年末累计结余 [元]',
    expected: `
#
#
企业职工基本养老保险|168.4万|!|142.3亿|156.8亿|61.5亿
城乡居民基本养老保险|412.6万|!|28.9亿|21.4亿|74.2亿
失业保险|94.1万|!|5.6亿|4.9亿|12.3亿
工伤保险|102.7万|!|3.8亿|3.1亿|7.6亿`,
  }),
];
