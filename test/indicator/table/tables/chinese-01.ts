import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'yiwu-communique',
    plan: 'a city’s statistical communiqué, form of its table of main figures',
    address: 'https://www.stats.gov.cn/sj/tjgb/ndtjgb/',
    arranged: INVENTED,
    table: `
2023年主要经济指标|<|<|<
指标|单位|绝对数|比上年增长（%）
地区生产总值|亿元|1835.2|6.1
其中：第一产业|亿元|28.4|3.5
第二产业|亿元|602.7|4.2
规模以上工业企业|个|1254|—
年末常住人口|万人|190.3|1.1`,
    expected: `
#
name|.|a2023|.
地区生产总值 [元]||1835.2亿|!
地区生产总值：第一产业 [元]||28.4亿|!
第二产业 [元]||602.7亿|!
规模以上工业企业 [个]||1254|
年末常住人口 [人]||190.3万|!`,
  }),
  real({
    id: 'province-health-plan',
    plan: 'a province’s 14th Five-Year Plan for health, form of its main targets',
    address: 'https://wsjkw.sc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|单位|2020年现状|2025年目标|性质
健康水平|人均预期寿命|岁|77.56|提高1岁|预期性
^|孕产妇死亡率|1/10万|11.5|≤11|预期性
^|婴儿死亡率|‰|4.5|5以下|预期性
资源配置|每千人口医疗卫生机构床位数|张|7.8|8.2左右|预期性
^|每千人口执业（助理）医师数|人|2.85|3.3以上|约束性
健康生活|居民健康素养水平|%|22.4|≥26|预期性
^|15岁以上人群吸烟率|%|24.6|<23.3|预期性
健康服务|二级以上公立医院提供线上服务比例|%|60|100|约束性`,
    expected: `
.|name|.|a2020|t2025|.
|人均预期寿命 [岁]||77.56|?|
|孕产妇死亡率||11.5|≤11|
|婴儿死亡率 [‰]||4.5|≤5|
|每千人口医疗卫生机构床位数 [张]||7.8|~8.2|
|每千人口执业（助理）医师数 [人]||2.85|≥3.3|
|居民健康素养水平 [%]||22.4|≥26|
|15岁以上人群吸烟率 [%]||24.6|<23.3|
|二级以上公立医院提供线上服务比例 [%]||60|100|`,
  }),
  real({
    id: 'district-annual-targets',
    plan: 'a district government’s work report, form of its table of yearly targets',
    address: 'https://www.bjhd.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|2023年完成|2024年预期目标
1|地区生产总值增速|6.2%|6%左右
2|一般公共预算收入|512.6亿元|530亿元以上
3|社会消费品零售总额增速|4.8%|5%
4|城镇新增就业|3.8万人|3.5万人以上
5|细颗粒物年均浓度|32微克/立方米|完成市级任务
6|居民人均可支配收入增速|5.9%|与经济增长基本同步`,
    expected: `
.|name|a2023|t2024
|地区生产总值增速 [%]|6.2|~6
|一般公共预算收入 [元]|512.6亿|≥530亿
|社会消费品零售总额增速 [%]|4.8|5
|城镇新增就业 [人]|3.8万|≥3.5万
|细颗粒物年均浓度 [微克/立方米]|32|
|居民人均可支配收入增速 [%]|5.9|`,
  }),
  real({
    id: 'counties-side-by-side',
    plan: 'a prefecture’s statistical bulletin, form of its table of counties',
    address: 'https://tjj.jiangxi.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各县（市、区）主要经济指标|<|<|<
县（市、区）|生产总值（亿元）|财政总收入（万元）|年末常住人口（万人）
东湖区|412.3|256300|41.2
西湖区|601.8|301200|46.9
安义县|98.7|120500|24.1`,
    expected: `
#
place|v:生产总值 [元]|v:财政总收入 [元]|v:年末常住人口 [人]
东湖区|a2022=412.3亿|a2022=256300万|a2022=41.2万
西湖区|a2022=601.8亿|a2022=301200万|a2022=46.9万
安义县|a2022=98.7亿|a2022=120500万|a2022=24.1万`,
  }),
  real({
    id: 'company-esg-zh',
    plan: 'a listed company’s environmental, social and governance report, form of its key figures',
    address: 'https://www.sse.com.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2021年|2022年|2023年
环境|<|<|<|<
温室气体排放总量（范围一+范围二）|吨二氧化碳当量|128,450|121,003|117,560
单位营收温室气体排放|吨二氧化碳当量/万元|0.42|0.39|0.36
综合能源消耗量|吨标准煤|45,210|43,876|43,001
社会|<|<|<|<
员工总数|人|12,045|12,380|12,912
女性员工占比|%|38.2|39.0|39.7
人均培训时长|小时|—|32.5|36.1`,
    expected: `
name|.|a2021|a2022|a2023
#
温室气体排放总量（范围一+范围二） [吨二氧化碳当量]||128450|121003|117560
单位营收温室气体排放||0.42|0.39|0.36
综合能源消耗量 [吨标准煤]||45210|43876|43001
#
员工总数 [人]||12045|12380|12912
女性员工占比 [%]||38.2|39.0|39.7
人均培训时长 [小时]|||32.5|36.1`,
  }),
  real({
    id: 'retail-by-month',
    plan: 'National Bureau of Statistics of China, form of a monthly series of retail sales',
    address: 'https://www.stats.gov.cn/sj/zxfb/',
    arranged: INVENTED,
    csv: `月份,社会消费品零售总额（亿元）,同比增长（%）
2023年3月,37855,10.6
2023年4月,34910,18.4
2023年5月,37803,12.7
`,
    expected: `
.|v:社会消费品零售总额 [元]|v:同比增长 [%]
|p2023-03=37855亿|p2023-03=10.6
|p2023-04=34910亿|p2023-04=18.4
|p2023-05=37803亿|p2023-05=12.7`,
  }),
  real({
    id: 'half-years-zh',
    plan: 'a city’s economic report, form of its table of half-years',
    address: 'https://tjj.sz.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2022年上半年|2023年上半年
进出口总额|亿元|16500.1|16800.6
新登记企业|万户|17.8|20.3`,
    expected: `
name|.|p2022-H1|p2023-H1
进出口总额 [元]||16500.1亿|16800.6亿
新登记企业 [户]||17.8万|20.3万`,
  }),
  real({
    id: 'thirteenth-completion-county',
    plan: 'a county’s outline of the 14th Five-Year Plan, form of the review of the 13th',
    address: 'https://www.anji.gov.cn/',
    arranged: INVENTED,
    table: `
专栏1 “十三五”规划主要指标完成情况|<|<|<|<|<
指标|单位|2015年|2020年规划目标|2020年完成值|完成情况
地区生产总值|亿元|302.1|450|487.1|完成
R&D经费支出占GDP比重|%|2.2|2.8|3.04|超额完成
万人发明专利拥有量|件|12|20|25.6|完成
城乡居民收入倍差|—|1.76|1.7|1.63|完成
森林覆盖率|%|70.1|≥70|69.8|未完成`,
    expected: `
#
name|.|a2015|t2020|a2020|.
地区生产总值 [元]||302.1亿|450亿|487.1亿|
R&D经费支出占GDP比重 [%]||2.2|2.8|3.04|
万人发明专利拥有量 [件]||12|20|25.6|
城乡居民收入倍差||1.76|1.7|1.63|
森林覆盖率 [%]||70.1|≥70|69.8|`,
  }),
  real({
    id: 'two-line-head-zh',
    plan: 'a water authority’s annual assessment, form of its table of targets and results',
    address: 'https://slj.sh.gov.cn/',
    arranged: INVENTED,
    table: `
考核指标|2021年|<|2022年|<
^|目标值|完成值|目标值|完成值
用水总量（亿立方米）|76.5|75.9|77.0|76.1
万元GDP用水量（立方米）|19.5|18.8|18.6|17.9
重要水功能区达标率（%）|85|86.2|88|90.4`,
    expected: `
#
#
用水总量 [立方米]|76.5亿|75.9亿|77.0亿|76.1亿
万元GDP用水量 [立方米]|19.5|18.8|18.6|17.9
重要水功能区达标率 [%]|85|86.2|88|90.4`,
    columns: 'name|t2021|a2021|t2022|a2022',
  }),
  real({
    id: 'taipei-statistics',
    plan: 'Taipei City, statistical indicators, form of the yearly table',
    address: 'https://dbas.gov.taipei/',
    arranged: INVENTED,
    table: `
項目|單位|民國109年底|民國110年底|民國111年底
戶籍人口數|人|2602418|2524393|2480681
圖書館數|所|54|54|55
公園綠地面積|公頃|1460.2|1468.9|1471.5`,
    expected: `
name|.|a2020|a2021|a2022
戶籍人口數 [人]||2602418|2524393|2480681
圖書館數 [所]||54|54|55
公園綠地面積 [公頃]||1460.2|1468.9|1471.5`,
  }),
  real({
    id: 'hong-kong-controlling-officer',
    plan: 'Hong Kong, controlling officer’s report, form of its indicators',
    address: 'https://www.budget.gov.hk/',
    arranged: INVENTED,
    table: `
指標|2021年（實際）|2022年（實際）|2023年（預算）
巡查次數|12 450|12 980|13 100
處理投訴個案|3 206|2 987|3 000
簽發牌照|845|902|910`,
    expected: `
name|a2021|a2022|.
巡查次數|12450|12980|?
處理投訴個案|3206|2987|?
簽發牌照|845|902|?`,
  }),
  real({
    id: 'schools-by-level',
    plan: 'Ministry of Education of China, form of the table of schools and pupils',
    address: 'http://www.moe.gov.cn/jyb_sjzl/',
    arranged: INVENTED,
    csv: `2022年各级各类学校基本情况,,
类别,学校数（所）,在校生（万人）
学前教育,289200,4627.55
小学,149100,10732.06
初中,52500,5120.60
`,
    expected: `
#
#
学前教育|289200|4627.55万
小学|149100|10732.06万
初中|52500|5120.60万`,
    columns: 'name|a2022:+学校数 [所]|a2022:+在校生 [人]',
  }),
  real({
    id: 'yearly-targets-zh',
    plan: 'an ecological environment bureau, form of its table of yearly targets',
    address: 'https://sthjj.sz.gov.cn/',
    arranged: INVENTED,
    table: `
年度目标分解表|<|<|<|<
指标|2022年|2023年|2024年|2025年
PM2.5年均浓度（微克/立方米）|22|21.5|21|20
空气质量优良天数比率（%）|94|94.5|95|95.5
生活垃圾回收利用率（%）|44|45|46|50`,
    expected: `
#
name|t2022|t2023|t2024|t2025
PM2.5年均浓度 [微克/立方米]|22|21.5|21|20
空气质量优良天数比率 [%]|94|94.5|95|95.5
生活垃圾回收利用率 [%]|44|45|46|50`,
  }),
  real({
    id: 'land-use-plan-zh',
    plan: 'a city’s territorial spatial plan, form of its table of control indicators',
    address: 'https://ghzrzyw.beijing.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标项|现状值（2020年）|近期目标（2025年）|远期目标（2035年）|指标属性
1|耕地保有量（万亩）|186.4|≥185.2|≥185.2|约束性
2|城镇开发边界扩展倍数|—|1.18|1.3|约束性
3|人均公园绿地面积（平方米）|13.6|15|17|预期性
4|轨道站点800米覆盖率（%）|38|45|60以上|预期性`,
    expected: `
.|name|a2020|t2025|t2035|.
|耕地保有量 [亩]|186.4万|≥185.2万|≥185.2万|
|城镇开发边界扩展倍数||1.18|1.3|
|人均公园绿地面积 [平方米]|13.6|15|17|
|轨道站点800米覆盖率 [%]|38|45|≥60|`,
  }),
  real({
    id: 'listed-company-results-zh',
    plan: 'a listed company of China, form of the main figures in its annual report',
    address: 'https://www.cninfo.com.cn/',
    arranged: INVENTED,
    table: `
项目|2023年|2022年|本年比上年增减|2021年
营业收入（百万元）|12,480.5|11,902.3|4.86%|10,877.1
净利润（百万元）|(320.4)|415.8|-177.06%|398.2
基本每股收益（元/股）|-0.21|0.27|-177.78%|0.26
研发投入占营业收入比例|5.2%|4.9%|上升0.3个百分点|4.4%`,
    expected: `
name|a2023|a2022|.|a2021
营业收入 [元]|12480500000|11902300000|!|10877100000
净利润 [元]|?|415800000|!|398200000
基本每股收益 [元/股]|-0.21|0.27|!|0.26
研发投入占营业收入比例 [%]|5.2|4.9|!|4.4`,
  }),
  real({
    id: 'final-accounts-zh',
    plan: 'a county’s finance bureau, form of the table of its final accounts',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
2022年一般公共预算收支决算表|<|<|单位：万元
项目|预算数|决算数|决算数为预算数的%
一、税收收入|128000|121560|95.0
增值税|52000|47310|91.0
二、非税收入|36000|40125|111.5`,
    expected: `
#
#
税收收入|128000万|121560万|!
增值税|52000万|47310万|!
非税收入|36000万|40125万|!`,
    columns: 'name|t2022 [元]|a2022 [元]|!',
  }),
  real({
    id: 'quarters-zh',
    plan: 'a city’s statistics bureau, form of a table of quarters',
    address: 'https://tjj.nanjing.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2022年第三季度|2022年第四季度|2023年第一季度
城镇调查失业率（%）|5.1|5.0|4.9
新开工项目数（个）|312|298|341`,
    expected: `
name|p2022-Q3|p2022-Q4|p2023-Q1
城镇调查失业率 [%]|5.1|5.0|4.9
新开工项目数 [个]|312|298|341`,
  }),
  real({
    id: 'long-records-zh',
    plan: 'a provincial open data platform, form of a file of city indicators',
    address: 'https://data.zjzwfw.gov.cn/',
    arranged: INVENTED,
    csv: `城市,年份,指标名称,计量单位,数值,数据来源
杭州市,2021,公共图书馆藏量,万册,3120.5,市文旅局
杭州市,2022,公共图书馆藏量,万册,3288.1,市文旅局
宁波市,2021,公共图书馆藏量,万册,1405.2,市文旅局
宁波市,2022,公共图书馆藏量,万册,1466.9,市文旅局
`,
    expected: `
place|.|name|.|v|.
杭州市||公共图书馆藏量 [册]||a2021=3120.5万|
杭州市||公共图书馆藏量 [册]||a2022=3288.1万|
宁波市||公共图书馆藏量 [册]||a2021=1405.2万|
宁波市||公共图书馆藏量 [册]||a2022=1466.9万|`,
  }),
  real({
    id: 'ecology-plan-city-zh',
    plan: 'a city’s five-year plan for the ecological environment, form of its table of indicators',
    address: 'https://www.mee.gov.cn/',
    arranged: INVENTED,
    table: `
表2 “十四五”生态环境保护主要指标|<|<|<|<|<|<
类别|序号|指标名称|单位|2020年现状值|2025年目标值|指标属性
环境质量|1|细颗粒物（PM2.5）年均浓度|微克/立方米|31|≤27|约束性
^|2|空气质量优良天数比率|%|87.2|≥88|约束性
^|3|地表水达到或好于Ⅲ类水体比例|%|92.3|94|约束性
^|4|劣Ⅴ类水体比例|%|0|0|约束性
总量减排|5|氮氧化物重点工程减排量|万吨|—|〔1.2〕|约束性
生态保护|6|森林覆盖率|%|43.15|43.5左右|预期性
注：〔 〕内为五年累计数。|<|<|<|<|<|<`,
    expected: `
#
.|.|name|.|a2020|t2025|.
||细颗粒物（PM2.5）年均浓度 [微克/立方米]||31|≤27|
||空气质量优良天数比率 [%]||87.2|≥88|
||地表水达到或好于Ⅲ类水体比例 [%]||92.3|94|
||劣Ⅴ类水体比例 [%]||0|0|
||氮氧化物重点工程减排量 [吨]|||1.2万|
||森林覆盖率 [%]||43.15|~43.5|
#`,
  }),
  real({
    id: 'education-plan-zh',
    plan: 'a province’s five-year plan for education, form of its table of indicators',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2015年实际|2020年规划目标|2020年实际完成|2025年目标|属性
学前三年毛入园率（%）|82.1|85|90.2|>92|预期性
九年义务教育巩固率（%）|93.5|95|95.6|96|约束性
高中阶段毛入学率（%）|88|90|91.4|93|预期性
劳动年龄人口平均受教育年限（年）|10.1|10.8|10.9|11.3|约束性
普通高校在校生规模（万人）|74.3|80|86.21|95|预期性`,
    expected: `
name|a2015|t2020|a2020|t2025|.
学前三年毛入园率 [%]|82.1|85|90.2|>92|
九年义务教育巩固率 [%]|93.5|95|95.6|96|
高中阶段毛入学率 [%]|88|90|91.4|93|
劳动年龄人口平均受教育年限 [年]|10.1|10.8|10.9|11.3|
普通高校在校生规模 [人]|74.3万|80万|86.21万|95万|`,
  }),
  real({
    id: 'health-plan-zh',
    plan: 'a city’s five-year plan for health, form of its table of indicators',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|2020年|2025年|性质
健康水平|人均预期寿命（岁）|78.3|提高1岁左右|预期性
^|孕产妇死亡率（/10万）|16.9|14.5|预期性
^|婴儿死亡率（‰）|5.4|5.2|预期性
医疗卫生资源|每千人口执业（助理）医师数（人）|2.90|3.20|预期性
^|每千人口医疗卫生机构床位数（张）|6.5|7.4-7.5|预期性
卫生投入|个人卫生支出占卫生总费用的比重（%）|27.7|≤27|约束性`,
    expected: `
.|name|a2020|t2025|.
|人均预期寿命 [岁]|78.3|?|
|孕产妇死亡率（/10万）|16.9|14.5|
|婴儿死亡率 [‰]|5.4|5.2|
|每千人口执业（助理）医师数 [人]|2.90|3.20|
|每千人口医疗卫生机构床位数 [张]|6.5|7.4–7.5|
|个人卫生支出占卫生总费用的比重 [%]|27.7|≤27|`,
  }),
  real({
    id: 'transport-plan-zh',
    plan: 'a province’s five-year plan for transport, form of its table of indicators',
    address: 'https://www.mot.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指 标|单位|2020年基数|2025年预期|五年增量
一|综合交通网|<|<|<|<
1|铁路营业里程|公里|3774|5000|1226
2|其中：高速铁路|公里|1569|2200|631
3|公路通车里程|万公里|11.0|11.6|0.6
二|运输服务|<|<|<|<
4|沿海港口货物吞吐量|亿吨|6.2|7.0|0.8
5|机场旅客吞吐量|万人次|3,246|6,800|3,554`,
    expected: `
.|name|.|a2020|t2025|.
#
|铁路营业里程 [公里]||3774|5000|!
|高速铁路 [公里]||1569|2200|!
|公路通车里程 [公里]||11.0万|11.6万|!
#
|沿海港口货物吞吐量 [吨]||6.2亿|7.0亿|!
|机场旅客吞吐量 [人次]||3246万|6800万|!`,
  }),
  real({
    id: 'digital-economy-plan-zh',
    plan: 'the five-year plan for the digital economy, form of its table of indicators',
    address: 'https://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2020年|2025年|年均增速（%）|属性
数字经济核心产业增加值占GDP比重|%|7.8|10|—|预期性
IPv6活跃用户数|亿户|4.6|8|11.7|预期性
千兆宽带用户数|万户|640|6000|56.5|预期性
软件和信息技术服务业规模|万亿元|8.16|14|11.4|预期性
工业互联网平台应用普及率|%|14.7|45|—|预期性
在线政务服务实名用户规模|亿|4|8|14.9|预期性`,
    expected: `
name|.|a2020|t2025|.|.
数字经济核心产业增加值占GDP比重 [%]||7.8|10||
IPv6活跃用户数 [户]||4.6亿|8亿|!|
千兆宽带用户数 [户]||640万|6000万|!|
软件和信息技术服务业规模 [元]||81600亿|140000亿|!|
工业互联网平台应用普及率 [%]||14.7|45||
在线政务服务实名用户规模||4亿|8亿|!|`,
  }),
];
