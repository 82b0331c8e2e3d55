import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const thirteenthChinese: readonly RealTable[] = [
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
];
