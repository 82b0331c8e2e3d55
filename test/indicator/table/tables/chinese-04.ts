import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-districts-quarter-form',
    plan: 'a city’s statistics bureau, form of the gross product of its districts after three quarters',
    address: 'https://tjj.hangzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2023年前三季度各区（县、市）主要经济指标|<|<|<|<|<|<
地区|地区生产总值|<|规模以上工业增加值|<|社会消费品零售总额|<
^|绝对值（亿元）|增速（%）|绝对值（亿元）|增速（%）|绝对值（亿元）|增速（%）
全市|14215.6|5.4|3121.4|2.1|5507.0|5.9
东城区|2810.3|6.2|402.5|4.8|1120.8|7.0
西城区|1904.7|4.9|380.1|-1.2|988.6|5.1
南山县|312.9|5.0|96.3|3.3|140.2|4.4`,
    columns: 'place|?|?|?|?|?|?',
    expected: `
#
#
#
全市|?|?|?|?|?|?
东城区|?|?|?|?|?|?
西城区|?|?|?|?|?|?
南山县|?|?|?|?|?|?`,
  }),
  real({
    id: 'zh-five-years-bulletin-form',
    plan: 'a prefecture’s statistical yearbook, form of main indicators over five years',
    address: 'https://www.stats.gov.cn/sj/ndsj/',
    arranged: INVENTED,
    table: `
1-2 国民经济和社会发展主要指标|<|<|<|<|<
指 标|2019|2020|2021|2022|2023
人口与就业|<|<|<|<|<
年末常住人口（万人）|386.2|385.7|384.9|383.6|382.1
#城镇人口|221.4|225.0|228.7|231.2|234.0
城镇登记失业率（%）|2.9|3.2|3.0|3.1|3.0
国民经济核算|<|<|<|<|<
地区生产总值（亿元）|2104.3|2189.5|2466.8|2578.1|2701.4
人均地区生产总值（元）|54412|56743|64011|67098|70560
财政|<|<|<|<|<
一般公共预算支出（亿元）|401.3|412.8|420.6|455.9|471.2
#教育支出|71.2|73.5|76.8|80.4|82.9`,
    columns: 'name|a2019|a2020|a2021|a2022|a2023',
    expected: `
#
#
#
年末常住人口 [人]|386.2万|385.7万|384.9万|383.6万|382.1万
城镇人口 [人]|221.4万|225.0万|228.7万|231.2万|234.0万
城镇登记失业率 [%]|2.9|3.2|3.0|3.1|3.0
#
地区生产总值 [元]|2104.3亿|2189.5亿|2466.8亿|2578.1亿|2701.4亿
人均地区生产总值 [元]|54412|56743|64011|67098|70560
#
一般公共预算支出 [元]|401.3亿|412.8亿|420.6亿|455.9亿|471.2亿
教育支出 [元]|71.2亿|73.5亿|76.8亿|80.4亿|82.9亿`,
    better: 'lower: 城镇登记失业率',
  }),
  real({
    id: 'zh-carbon-targets-provinces-form',
    plan: 'a ministry, form of the reduction targets of provinces in a five-year period',
    address: 'https://www.mee.gov.cn/ywgz/ydqhbh/',
    arranged: INVENTED,
    table: `
“十四五”各地区能耗强度降低和煤炭消费目标|<|<
地区|“十四五”能耗强度降低目标（%）|2025年煤炭消费总量目标（万吨）
江东省|14.0|24500
河西省|13.5|18200
山南省|14.5|31000
海北市|15.0|2600`,
    columns: 'place|t2025:能耗强度降低目标 [%]|t2025:煤炭消费总量目标 [吨]',
    expected: `
#
#
江东省|14.0|24500万
河西省|13.5|18200万
山南省|14.5|31000万
海北市|15.0|2600万`,
  }),
  real({
    id: 'zh-long-open-data-form',
    plan: 'a city’s open data portal, form of a long file with a code, a region, a year and a unit',
    address: 'https://data.sz.gov.cn/',
    arranged: INVENTED,
    csv: `序号,行政区划,年度,指标代码,指标,数值,计量单位,备注
1,罗河区,2021,EDU01,普通小学在校学生数,82114,人,
2,罗河区,2022,EDU01,普通小学在校学生数,84020,人,
3,莲田区,2021,EDU01,普通小学在校学生数,120356,人,
4,莲田区,2022,EDU01,普通小学在校学生数,125871,人,初步数
5,罗河区,2022,EDU02,每十万人口在校大学生数,3105,人,
`,
    columns: '.|place|.|.|name|a2021|.|.',
    expected: `
#
.|罗河区|.|.|普通小学在校学生数 [人]|82114
.|罗河区|.|.|普通小学在校学生数 [人]|a2022=84020
.|莲田区|.|.|普通小学在校学生数 [人]|120356
.|莲田区|.|.|普通小学在校学生数 [人]|a2022=125871
.|罗河区|.|.|每十万人口在校大学生数 [人]|a2022=3105`,
  }),
  real({
    id: 'zh-newsroom-cities-form',
    plan: 'a newspaper, form of its table of cities by population and its change',
    address: 'https://www.thepaper.cn/',
    arranged: INVENTED,
    table: `
排名|城市|2022年末常住人口（万人）|2023年末常住人口（万人）|增量（万人）|增速
1|南江|1248.5|1259.1|10.6|0.85%
2|北湖|980.2|984.0|3.8|0.39%
3|东港|871.3|866.9|-4.4|-0.50%
4|西陵|702.4|705.1|2.7|0.38%`,
    columns: '.|place|a2022:常住人口 [人]|a2023:常住人口 [人]|!|!',
    expected: `
#
.|南江|1248.5万|1259.1万|!|!
.|北湖|980.2万|984.0万|!|!
.|东港|871.3万|866.9万|!|!
.|西陵|702.4万|705.1万|!|!`,
  }),
  real({
    id: 'zh-water-ration-form',
    plan: 'a province’s water department, form of the control targets of its cities for three years',
    address: 'http://www.mwr.gov.cn/',
    arranged: INVENTED,
    table: `
行政区|用水总量控制目标（亿立方米）|<|<|万元GDP用水量较2020年下降（%）|<
^|2025年|2030年|2035年|2025年|2030年
清河市|18.60|18.90|19.10|16|28
平川市|9.25|9.40|9.40|15|26
全省|62.30|63.50|64.00|16|27`,
    columns:
      'place|t2025:用水总量控制目标 [立方米]|t2030:用水总量控制目标 [立方米]|t2035:用水总量控制目标 [立方米]|t2025:万元GDP用水量较2020年下降 [%]|t2030:万元GDP用水量较2020年下降 [%]',
    expected: `
#
#
清河市|18.60亿|18.90亿|19.10亿|16|28
平川市|9.25亿|9.40亿|9.40亿|15|26
全省|62.30亿|63.50亿|64.00亿|16|27`,
  }),
  real({
    id: 'zh-plan-execution-next-year-form',
    plan: 'a county’s development bureau, form of the plan of a year as carried out and of the next year’s plan',
    address: 'https://www.ndrc.gov.cn/fzggw/',
    arranged: INVENTED,
    table: `
2023年国民经济和社会发展计划执行情况及2024年计划安排表|<|<|<|<|<
序号|指标名称|单位|2023年计划|2023年实际|2024年计划
1|地区生产总值增长|%|6左右|5.8|5.5以上
2|规模以上工业增加值增长|%|7|7.4|7
3|一般公共预算收入|亿元|28.6|28.9|29.8
4|城镇居民人均可支配收入|元|46200|46512|48800
5|粮食总产量|万吨|31.2|31.6|31.6以上
6|城镇新增就业|人|6500|7012|6500以上`,
    columns: '.|name|.|t2023|a2023|t2024',
    expected: `
#
#
.|地区生产总值增长 [%]||~6|5.8|≥5.5
.|规模以上工业增加值增长 [%]||7|7.4|7
.|一般公共预算收入 [元]||28.6亿|28.9亿|29.8亿
.|城镇居民人均可支配收入 [元]||46200|46512|48800
.|粮食总产量 [吨]||31.2万|31.6万|≥31.6万
.|城镇新增就业 [人]||6500|7012|≥6500`,
  }),
  real({
    id: 'zh-education-change-form',
    plan: 'a province’s education department, form of its bulletin with the change over the year before',
    address: 'http://www.moe.gov.cn/jyb_sjzl/',
    arranged: INVENTED,
    table: `
项目|单位|2022年|2023年|增减数|增减率（%）
幼儿园数|所|9,812|9,530|-282|-2.9
在园幼儿数|万人|141.6|128.3|-13.3|-9.4
普通小学在校生数|万人|312.7|318.9|6.2|2.0
高中阶段毛入学率|%|92.4|93.1|0.7|—
专任教师本科以上比例|%|71.8|75.6|3.8|—`,
    columns: 'name|.|a2022|a2023|!|!',
    expected: `
#
幼儿园数 [所]||9812|9530|!|!
在园幼儿数 [人]||141.6万|128.3万|!|!
普通小学在校生数 [人]||312.7万|318.9万|!|!
高中阶段毛入学率 [%]||92.4|93.1|!|
专任教师本科以上比例 [%]||71.8|75.6|!|`,
  }),
  real({
    id: 'zh-business-scores-ranks-form',
    plan: 'a city, form of the scores and ranks of its districts in a survey of business conditions',
    address: 'https://www.sh.gov.cn/',
    arranged: INVENTED,
    table: `
区|2022年得分|2022年排名|2023年得分|2023年排名|排名变化
滨江区|88.41|2|90.26|1|↑1
江北区|89.03|1|89.77|2|↓1
城东区|85.90|4|87.12|3|↑1
云台县|86.18|3|86.75|4|↓1`,
    columns: 'place|a2022:得分|!|a2023:得分|!|!',
    expected: `
#
滨江区|88.41|!|90.26|!|!
江北区|89.03|!|89.77|!|!
城东区|85.90|!|87.12|!|!
云台县|86.18|!|86.75|!|!`,
  }),
  real({
    id: 'zh-census-shares-form',
    plan: 'a city’s census bulletin, form of the population of its counties with their shares',
    address: 'https://www.stats.gov.cn/sj/pcsj/',
    arranged: INVENTED,
    table: `
表2-1 各地区常住人口|<|<|<
单位：人、%|<|<|<
地区|常住人口数|比重|<
^|^|2020年|2010年
全市|3 812 406|100.00|100.00
清源区|1 024 310|26.87|22.41
白河区|688 275|18.05|17.60
石门县|512 908|13.45|15.93`,
    columns: 'place|?|?|?',
    expected: `
#
#
#
#
全市|?|?|?
清源区|?|?|?
白河区|?|?|?
石门县|?|?|?`,
  }),
  real({
    id: 'hk-controlling-measures-form',
    plan: 'a department of Hong Kong, form of its indicators with actual, revised estimate and plan',
    address: 'https://www.budget.gov.hk/',
    arranged: INVENTED,
    table: `
指標|2022（實際）|2023（實際）|2024（預算）
獲批准的申請數目|4 812|5 096|5 200
舉辦的講座次數|318|402|410
處理投訴個案|1 206|1 188|1 190`,
    columns: 'name|a2022|a2023|!',
    expected: `
#
獲批准的申請數目|4812|5096|!
舉辦的講座次數|318|402|!
處理投訴個案|1206|1188|!`,
  }),
  real({
    id: 'tw-counties-years-form',
    plan: 'the statistics of Taiwan, form of counties over years of its calendar',
    address: 'https://statdb.dgbas.gov.tw/',
    arranged: INVENTED,
    table: `
縣市別|110年|111年|112年
新北市|74.2|75.1|76.0
臺南市|71.6|72.8|73.3
花蓮縣|66.5|66.9|68.1`,
    options: { table: '污水處理率（%）' },
    columns: 'place|a2021:污水處理率 [%]|a2022:污水處理率 [%]|a2023:污水處理率 [%]',
    expected: `
#
新北市|74.2|75.1|76.0
臺南市|71.6|72.8|73.3
花蓮縣|66.5|66.9|68.1`,
  }),
  real({
    id: 'zh-city-year-csv-form',
    plan: 'an open data portal, form of a file with a row for each city and year',
    address: 'https://data.gd.gov.cn/',
    arranged: INVENTED,
    csv: `年份,城市,GDP（亿元）,常住人口（万人）,PM2.5年均浓度（微克/立方米）,城镇化率(%)
2021,东港市,4812.6,512.4,27,71.2
2022,东港市,5046.1,514.0,25,71.9
2023,东港市,5310.8,516.3,26,72.5
2021,西陵市,2109.3,388.7,31,60.8
2022,西陵市,2188.0,387.5,29,61.6
2023,西陵市,2297.4,386.1,30,62.4
`,
    columns:
      '.|place|a2021:GDP [元]|a2021:常住人口 [人]|a2021:PM2.5年均浓度 [微克/立方米]|a2021:城镇化率 [%]',
    expected: `
#
.|东港市|4812.6亿|512.4万|27|71.2
.|东港市|a2022=5046.1亿|a2022=514.0万|a2022=25|a2022=71.9
.|东港市|a2023=5310.8亿|a2023=516.3万|a2023=26|a2023=72.5
.|西陵市|2109.3亿|388.7万|31|60.8
.|西陵市|a2022=2188.0亿|a2022=387.5万|a2022=29|a2022=61.6
.|西陵市|a2023=2297.4亿|a2023=386.1万|a2023=30|a2023=62.4`,
  }),
  real({
    id: 'zh-esg-target-form',
    plan: 'a listed company, form of the environmental figures of its report with a target',
    address: 'http://www.cninfo.com.cn/',
    arranged: INVENTED,
    table: `
关键绩效指标|单位|2021年|2022年|2023年|2025年目标|目标进展
温室气体排放强度|吨二氧化碳当量/万元营收|0.182|0.171|0.158|0.140|按计划推进
综合能耗|吨标准煤|41,206|40,118|39,870|38,000|按计划推进
一般工业固废综合利用率|%|91.2|93.5|94.8|≥96|按计划推进
员工培训总时长|小时|212,400|238,015|260,972|—|—`,
    columns: 'name|.|a2021|a2022|a2023|t2025|.',
    expected: `
#
温室气体排放强度||0.182|0.171|0.158|0.140
综合能耗 [吨标准煤]||41206|40118|39870|38000
一般工业固废综合利用率 [%]||91.2|93.5|94.8|≥96
员工培训总时长 [小时]||212400|238015|260972|`,
  }),
  real({
    id: 'zh-afforestation-counties-phases-form',
    plan: 'a prefecture, form of the tasks of its counties year by year with a total',
    address: 'https://www.forestry.gov.cn/lyj/',
    arranged: INVENTED,
    table: `
附件2 “十四五”高标准农田建设任务分解表|<|<|<|<|<|<
单位：万亩|<|<|<|<|<|<
县（市、区）|合计|2021年|2022年|2023年|2024年|2025年
青山县|18.5|3.5|4.0|4.0|3.5|3.5
绿水县|22.0|4.0|4.5|4.5|4.5|4.5
全市|40.5|7.5|8.5|8.5|8.0|8.0`,
    columns:
      'place|?|t2021:高标准农田建设任务 [亩]|t2022:高标准农田建设任务 [亩]|t2023:高标准农田建设任务 [亩]|t2024:高标准农田建设任务 [亩]|t2025:高标准农田建设任务 [亩]',
    expected: `
#
#
#
青山县|?|3.5万|4.0万|4.0万|3.5万|3.5万
绿水县|?|4.0万|4.5万|4.5万|4.5万|4.5万
某市|?|7.5万|8.5万|8.5万|8.0万|8.0万`,
  }),
  real({
    id: 'zh-three-public-expenses-form',
    plan: 'a city’s department, form of its expenses on travel, cars and hospitality in budget and final account',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
项目|2022年决算数（万元）|2023年预算数（万元）|2023年决算数（万元）|比上年增减（%）
因公出国（境）费|0|35.0|18.6|—
公务接待费|12.4|16.0|11.9|-4.0
公务用车运行维护费|86.3|92.0|84.7|-1.9
合计|98.7|143.0|115.2|16.7`,
    columns: 'name|a2022|t2023|a2023|!',
    expected: `
#
因公出国（境）费 [元]|0|35.0万|18.6万|
公务接待费 [元]|12.4万|16.0万|11.9万|!
公务用车运行维护费 [元]|86.3万|92.0万|84.7万|!
合计 [元]|98.7万|143.0万|115.2万|!`,
  }),
  real({
    id: 'zh-streets-investment-form',
    plan: 'a district, form of the investment of its streets against the plan of the year',
    address: 'https://www.bjchy.gov.cn/',
    arranged: INVENTED,
    table: `
街道（镇）|2023年计划投资（万元）|2023年完成投资（万元）|完成率（%）|新开工项目数（个）|<
^|^|^|^|2022年|2023年
望河街道|86,000|91,240|106.1|7|9
东桥街道|54,500|50,380|92.4|5|4
柳湾镇|32,000|33,105|103.5|3|6`,
    columns: 'place|t2023:投资 [元]|a2023:投资 [元]|!|a2022:新开工项目数 [个]|a2023:新开工项目数 [个]',
    expected: `
#
#
望河街道|86000万|91240万|!|7|9
东桥街道|54500万|50380万|!|5|4
柳湾镇|32000万|33105万|!|3|6`,
  }),
  real({
    id: 'zh-water-plan-current-form',
    plan: 'a city’s plan for water, form of its indicators with the present state and the goal',
    address: 'http://www.mwr.gov.cn/zw/ghjh/',
    arranged: INVENTED,
    table: `
类别|指标|单位|现状（2020年）|目标（2025年）|属性
水资源节约|用水总量|亿立方米|12.4|＜13.5|约束性
^|农田灌溉水有效利用系数|—|0.562|0.58|预期性
^|万元工业增加值用水量下降率|%|—|16|约束性
水灾害防御|5级以上堤防达标率|%|71.3|85|预期性
^|新增水库库容|万立方米|—|2,300|预期性
水生态保护|重点河湖生态流量达标率|%|88|≥95|预期性`,
    columns: '.|name|.|a2020|t2025|.',
    expected: `
#
.|用水总量 [立方米]||12.4亿|<13.5亿
.|农田灌溉水有效利用系数||0.562|0.58
.|万元工业增加值用水量下降率 [%]|||16
.|5级以上堤防达标率 [%]||71.3|85
.|新增水库库容 [立方米]|||2300万
.|重点河湖生态流量达标率 [%]||88|≥95`,
  }),
  real({
    id: 'zh-life-expectancy-sexes-form',
    plan: 'a statistics yearbook, form of life expectancy by region and sex in two censuses',
    address: 'https://www.stats.gov.cn/sj/ndsj/',
    arranged: INVENTED,
    table: `
2-4 各地区平均预期寿命|<|<|<|<|<|<
单位：岁|<|<|<|<|<|<
地区|2010年|<|<|2020年|<|<
^|合计|男|女|合计|男|女
全国|74.83|72.38|77.37|77.93|75.37|80.88
东海省|77.73|75.58|80.21|80.19|77.87|82.81
西岭省|71.10|68.72|73.82|75.12|72.18|78.56`,
    columns:
      'place|a2010:平均预期寿命 [岁]|a2010:男 [岁]|a2010:女 [岁]|a2020:平均预期寿命 [岁]|a2020:男 [岁]|a2020:女 [岁]',
    expected: `
#
#
#
#
全国|74.83|72.38|77.37|77.93|75.37|80.88
东海省|77.73|75.58|80.21|80.19|77.87|82.81
西岭省|71.10|68.72|73.82|75.12|72.18|78.56`,
  }),
  real({
    id: 'zh-labour-quarter-form',
    plan: 'a bureau for human resources, form of its quarterly figures beside those of the year before',
    address: 'http://www.mohrss.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2023年全年|2022年全年|同比增长（%）|2024年一季度
城镇新增就业|万人|31.2|29.8|4.7|8.4
失业人员再就业|万人|12.6|12.9|-2.3|3.1
期末城镇登记失业率|%|2.9|3.1||2.8`,
    columns: 'name|.|a2023|a2022|!|?',
    expected: `
#
城镇新增就业 [人]||31.2万|29.8万|!|?
失业人员再就业 [人]||12.6万|12.9万|!|?
期末城镇登记失业率 [%]||2.9|3.1||?`,
    better: 'lower: 期末城镇登记失业率',
  }),
  real({
    id: 'zh-air-targets-cities-form',
    plan: 'a province’s office of ecology, form of the targets of its cities for fine dust with the state of the year before',
    address: 'https://www.mee.gov.cn/',
    arranged: INVENTED,
    table: `
各市2024年空气质量改善目标|<|<|<|<
城市|PM2.5浓度（微克/立方米）|<|优良天数比率（%）|<
^|2023年实际|2024年目标|2023年实际|2024年目标
河阳市|44|42|66.8|68.5
江城市|38|36.5|75.1|76.4
山前市|51|48|60.3|63.0`,
    columns:
      'place|a2023:PM2.5浓度 [微克/立方米]|t2024:PM2.5浓度 [微克/立方米]|a2023:优良天数比率 [%]|t2024:优良天数比率 [%]',
    expected: `
#
#
#
河阳市|44|42|66.8|68.5
江城市|38|36.5|75.1|76.4
山前市|51|48|60.3|63.0`,
  }),
  real({
    id: 'zh-monthly-actual-target-csv-form',
    plan: 'a transport company, form of its monthly file of results and targets',
    address: 'https://data.cq.gov.cn/',
    arranged: INVENTED,
    csv: `月份,指标,单位,实际值,目标值
2023-10,列车正点率,%,99.82,99.7
2023-11,列车正点率,%,99.79,99.7
2023-12,列车正点率,%,99.85,99.7
2023-10,日均客运量,万人次,84.3,82
2023-11,日均客运量,万人次,81.9,82
2023-12,日均客运量,万人次,86.0,82
`,
    columns: '.|name|.|p2023-10|?',
    expected: `
#
|列车正点率 [%]||p2023-10=99.82|?
|列车正点率 [%]||p2023-11=99.79|?
|列车正点率 [%]||p2023-12=99.85|?
|日均客运量 [人次]||p2023-10=84.3万|?
|日均客运量 [人次]||p2023-11=81.9万|?
|日均客运量 [人次]||p2023-12=86.0万|?`,
  }),
  real({
    id: 'zh-health-plan-two-goals-form',
    plan: 'a province’s plan for health, form of its indicators with goals for two years',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|2020年|2025年目标|2030年目标|性质
健康水平|人均预期寿命（岁）|78.2|79.3|80.5|预期性
^|婴儿死亡率（‰）|3.9|＜3.5|＜3.0|预期性
资源配置|每千人口执业（助理）医师数（人）|2.88|3.3|3.6|预期性
^|每千人口拥有3岁以下婴幼儿托位数（个）|0.9|4.6|5.5|预期性
服务能力|基层诊疗量占比（%）|53.6|65|70|预期性`,
    columns: '.|name|a2020|t2025|t2030|.',
    expected: `
#
.|人均预期寿命 [岁]|78.2|79.3|80.5
.|婴儿死亡率 [‰]|3.9|<3.5|<3.0
.|每千人口执业（助理）医师数 [人]|2.88|3.3|3.6
.|每千人口拥有3岁以下婴幼儿托位数 [个]|0.9|4.6|5.5
.|基层诊疗量占比 [%]|53.6|65|70`,
    better: 'lower: 婴儿死亡率',
  }),
];
