import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-county-report-goals-partly-as-words-and-relative-drops-from-2020-levels-beside-plain-levels',
    plan: "A county's plan: current levels, and goals of which some are drops from 2020 in words",
    address: 'https://www.example-county.gov.cn/145/lvse.html',
    arranged: INVENTED,
    table: `
指标|2020年|2025年
森林覆盖率（%）|42.6|43.5
单位GDP能耗（吨标准煤/万元）|0.52|比2020年下降14%
单位GDP用水量（立方米/万元）|68|较2020年下降16%
城市空气质量优良天数比率（%）|91.2|完成省下达目标
地表水达到或好于Ⅲ类水体比例（%）|88|90以上`,
    columns: 'name|a2020|t2025',
    expected: `
#
森林覆盖率 [%]|42.6|t2025=43.5
单位GDP能耗 [吨标准煤/万元]|0.52|?2
单位GDP用水量 [立方米/万元]|68|?2
城市空气质量优良天数比率 [%]|91.2|.
地表水达到或好于Ⅲ类水体比例 [%]|88|≥90`,
  }),
  real({
    id: 'zh-water-resources-bulletin-basins-down-supply-by-source-under-merged-head-with-subtotals',
    plan: 'A water bulletin: cities down, water supply by source under a merged head, consumption per head',
    address: 'https://slj.example.gov.cn/szygb/2023.html',
    arranged: INVENTED,
    table: `
表4 2023年各市供水量（单位：亿立方米）|<|<|<|<
市|供水量|<|<|<
^|地表水|地下水|其他|合计
东江市|12.46|0.82|0.61|13.89
南陵市|8.35|1.14|0.38|9.87
西川市|15.02|0.47|0.93|16.42
全省|35.83|2.43|1.92|40.18`,
    columns:
      'place|a2023:供水量：地表水 [立方米]|a2023:供水量：地下水 [立方米]|a2023:供水量：其他 [立方米]|a2023:供水量 [立方米]',
    expected: `
#
#
#
东江市|12.46亿|0.82亿|0.61亿|13.89亿
南陵市|8.35亿|1.14亿|0.38亿|9.87亿
西川市|15.02亿|0.47亿|0.93亿|16.42亿
全省|35.83亿|2.43亿|1.92亿|40.18亿`,
  }),
  real({
    id: 'zh-hant-taiwan-csv-republic-year-ends-down-population-households-sex-ratio',
    plan: 'A Taiwan county CSV: ends of republic years down, households, population and sex ratio',
    address: 'https://data.example.gov.tw/pop',
    arranged: INVENTED,
    csv: `統計期,戶數(戶),人口數(人),男性人口(人),女性人口(人),性比例
民國108年底,186420,545312,278640,266672,104.5
民國109年底,188013,544910,278102,266808,104.2
民國110年底,189655,542766,276602,266164,103.9
民國111年底,191340,540208,274981,265227,103.7
`,
    columns: '.|a0:戶數 [戶]|a0:人口數 [人]|a0:男性人口 [人]|a0:女性人口 [人]|a0:性比例',
    expected: `
#
.|a2019=186420|a2019=545312|a2019=278640|a2019=266672|a2019=104.5
.|a2020=188013|a2020=544910|a2020=278102|a2020=266808|a2020=104.2
.|a2021=189655|a2021=542766|a2021=276602|a2021=266164|a2021=103.9
.|a2022=191340|a2022=540208|a2022=274981|a2022=265227|a2022=103.7`,
  }),
  real({
    id: 'zh-ngo-yearly-report-beneficiaries-of-whom-women-in-brackets-provinces-down',
    plan: 'A foundation report: provinces down, beneficiaries with those who are women in brackets',
    address: 'https://www.example-foundation.org.cn/nb2024',
    arranged: INVENTED,
    table: `
2024年项目受益情况|<|<|<
省份|受益人数（其中女性）|培训场次|资助金额（万元）
甘肃|12,506（6,820）|48|326.5
贵州|9,842（5,107）|36|271.0
云南|15,330（8,014）|61|402.8
四川|7,215（3,690）|27|188.4`,
    columns: 'place|a2024:受益人数（其中女性）|a2024:培训场次|a2024:资助金额 [元]',
    expected: `
#
#
甘肃|12506|48|326.5万
贵州|9842|36|271.0万
云南|15330|61|402.8万
四川|7215|27|188.4万`,
  }),
  real({
    id: 'zh-air-quality-ranking-of-whole-year-rank-county-composite-index-pm25-and-change-against-last-year',
    plan: 'An environment bureau: ranking of the counties for January to December, index, PM2.5, changes',
    address: 'https://sthjj.example.gov.cn/kqpm/2024',
    arranged: INVENTED,
    table: `
2024年1—12月各县（市、区）环境空气质量排名|<|<|<|<|<
排名|县（市、区）|综合指数|PM2.5浓度（微克/立方米）|PM2.5同比变化（%）|优良天数比例（%）
1|云山县|2.46|21|-8.7|96.2
2|青溪县|2.58|23|-4.2|95.1
3|东湖区|2.91|27|3.8|91.8
4|西岭区|3.04|29|0|90.4`,
    columns: '.|place|a2024:综合指数|a2024:PM2.5浓度 [微克/立方米]|.|a2024:优良天数比例 [%]',
    expected: `
#
#
!|云山县|2.46|21|!|96.2
!|青溪县|2.58|23|!|95.1
!|东湖区|2.91|27|!|91.8
!|西岭区|3.04|29|!|90.4`,
  }),
  real({
    id: 'zh-government-report-growth-rates-as-indicators-of-two-years-and-goal-range-cells',
    plan: 'A district government report: growth rates as the indicators, range goals',
    address: 'https://www.example-district.gov.cn/zfgzbg/2025',
    arranged: INVENTED,
    table: `
指标|2023年实际|2024年预计|2025年目标
地区生产总值增长率（%）|5.8|5.5|5.5-6.0
规上工业增加值增长率（%）|7.2|6.8|7左右
居民收入增长率（%）|6.1|5.6|与经济增长同步
城镇调查失业率（%）|5.1|5.0|5.5以内
研发经费投入强度（%）|2.46|2.58|2.7左右`,
    columns: 'name|a2023|e2024|t2025',
    expected: `
#
地区生产总值增长率 [%]|5.8|5.5|5.5–6.0
规上工业增加值增长率 [%]|7.2|6.8|~7
居民收入增长率 [%]|6.1|5.6|.
城镇调查失业率 [%]|5.1|5.0|≤5.5
研发经费投入强度 [%]|2.46|2.58|~2.7`,
  }),
  real({
    id: 'zh-bilingual-yearbook-years-down-absolute-numbers-then-index-preceding-year-100',
    plan: 'A bilingual yearbook: years down, output and its index with the preceding year as 100',
    address: 'https://tjj.example.gov.cn/nj2024/0301',
    arranged: INVENTED,
    table: `
年份 Year|农林牧渔业总产值（亿元） Gross Output Value (100 million yuan)|指数（上年=100） Index (Preceding Year=100)|粮食产量（万吨） Grain Output (10 000 tons)
2019|412.6|103.8|186.4
2020|448.3|103.1|188.2
2021|476.9|105.6|190.5
2022|503.2|104.4|191.0
2023|518.7|104.0|192.8`,
    columns:
      '.|a0:农林牧渔业总产值 Gross Output Value [元]|a0:指数（上年=100） Index (Preceding Year=100)|a0:粮食产量 Grain Output [吨]',
    expected: `
#
.|a2019=412.6亿|a2019=103.8|a2019=186.4万
.|a2020=448.3亿|a2020=103.1|a2020=188.2万
.|a2021=476.9亿|a2021=105.6|a2021=190.5万
.|a2022=503.2亿|a2022=104.4|a2022=191.0万
.|a2023=518.7亿|a2023=104.0|a2023=192.8万`,
  }),
  real({
    id: 'zh-city-digital-plan-goal-columns-for-whole-city-and-demonstration-area-under-2025-and-2027',
    plan: 'A digital city plan: goals of 2025 and 2027 for the whole city and the new area',
    address: 'https://dsj.example.gov.cn/szcs/2027',
    arranged: INVENTED,
    table: `
指标|2025年目标|<|2027年目标|<
^|全市|滨海新区|全市|滨海新区
5G基站（个）|12,600|2,100|16,000|3,000
数字经济核心产业增加值占比（%）|9.5|13.0|11.0|16.0
公共充电桩（个）|28,000|4,800|40,000|8,000`,
    columns: 'name|t2025|t2025:@滨海新区|t2027|t2027:@滨海新区',
    expected: `
#
#
5G基站 [个]|12600|2100|16000|3000
数字经济核心产业增加值占比 [%]|9.5|13.0|11.0|16.0
公共充电桩 [个]|28000|4800|40000|8000`,
  }),
  real({
    id: 'zh-newspaper-table-target-of-last-year-and-revised-goal-two-goals-for-one-year',
    plan: 'A newspaper on car makers: sales goal of 2024, the goal revised in August, sales of 2024, the goal of 2025',
    address: 'https://www.example-auto-news.cn/2025',
    arranged: INVENTED,
    table: `
车企|2024年初定目标（万辆）|2024年调整后目标（万辆）|2024年实际销量（万辆）|2025年销量目标（万辆）
甲汽车|400|360|427.2|550
乙汽车|190|200|217.7|271
丙汽车|25|25|29.4|50
丁汽车|28|25|22.2|44`,
    columns: 'name|t2024|t2024|a2024|t2025',
    expected: `
#
甲汽车 [辆]|400万|360万|427.2万|550万
乙汽车 [辆]|190万|200万|217.7万|271万
丙汽车 [辆]|25万|25万|29.4万|50万
丁汽车 [辆]|28万|25万|22.2万|44万`,
  }),
  real({
    id: 'zh-health-survey-counts-with-percent-in-brackets-under-two-survey-years',
    plan: 'A health survey: counts with their percent in brackets in two years',
    address: 'https://www.example-cdc.cn/survey',
    arranged: INVENTED,
    table: `
指标|2018年|2023年
吸烟人数（%）|1,286（26.8）|1,105（22.9）
高血压患者（%）|1,340（27.9）|1,402（29.1）
规律锻炼人数（%）|892（18.6）|1,247（25.8）`,
    columns: 'name|.|.',
    expected: `
#
吸烟人数（%）|?2|?2
高血压患者（%）|?2|?2
规律锻炼人数（%）|?2|?2`,
  }),
  real({
    id: 'zh-bilingual-yearbook-items-with-bracketed-units-in-both-languages-on-one-line-three-years',
    plan: 'A city yearbook: items with units in both languages in one bracket, three years',
    address: 'https://tjj.example.gov.cn/nj/0102',
    arranged: INVENTED,
    table: `
指标 Item|2021|2022|2023
年末常住人口 Resident Population at Year-end (万人 10 000 persons)|512.3|515.8|518.6
地区生产总值 Gross Regional Product (亿元 100 million yuan)|4,286.1|4,503.7|4,792.5
粮食产量 Grain Output (万吨 10 000 tons)|188.4|190.2|191.7
用电量 Electricity Consumption (亿千瓦时 100 million kWh)|243.6|251.9|266.2
城镇登记失业率 Registered Urban Unemployment Rate (%)|2.9|2.8|2.7`,
    columns: 'name|a2021|a2022|a2023',
    expected: `
#
年末常住人口 Resident Population at Year-end [人]|512.3万|515.8万|518.6万
地区生产总值 Gross Regional Product [元]|4286.1亿|4503.7亿|4792.5亿
粮食产量 Grain Output [吨]|188.4万|190.2万|191.7万
用电量 Electricity Consumption [千瓦时]|243.6亿|251.9亿|266.2亿
城镇登记失业率 Registered Urban Unemployment Rate [%]|2.9|2.8|2.7`,
  }),
  real({
    id: 'zh-health-bureau-comparison-with-province-in-brackets-beside-own-level-and-goal',
    plan: 'A health bureau: own level with the province in brackets, the goal',
    address: 'https://wjw.example.gov.cn/jk',
    arranged: INVENTED,
    table: `
指标|2023年（全省）|2025年目标
居民健康素养水平（%）|31.2（29.8）|35
15岁以上人群吸烟率（%）|22.4（23.9）|20.5
婴儿死亡率（‰）|2.6（3.1）|2.5`,
    columns: 'name|.|t2025',
    expected: `
#
居民健康素养水平 [%]|?2|35
15岁以上人群吸烟率 [%]|?2|20.5
婴儿死亡率 [‰]|?2|2.5`,
  }),
  real({
    id: 'zh-newspaper-income-table-city-and-countryside-with-ratio-row-two-years-and-rise',
    plan: 'A newspaper: incomes of townspeople and villagers and their ratio, the rise',
    address: 'https://www.example-daily.cn/sr',
    arranged: INVENTED,
    table: `
项目|2023年（元）|2024年（元）|增幅（%）
城镇居民人均可支配收入|51,821|54,188|4.6
农村居民人均可支配收入|21,691|23,119|6.6
城乡收入比|2.39|2.34|—`,
    columns: 'name|a2023 [元]|a2024 [元]|.',
    expected: `
#
城镇居民人均可支配收入|51821|54188|!
农村居民人均可支配收入|21691|23119|!
城乡收入比|?|?|.`,
  }),
  real({
    id: 'zh-hospital-group-kpi-card-lower-limit-and-upper-limit-of-2025-target-in-columns',
    plan: 'A hospital group: lower and upper limits for 2025 and the value of 2024',
    address: 'https://www.example-hg.cn/kpi',
    arranged: INVENTED,
    table: `
指标|单位|2024年实际|2025年目标下限|2025年目标上限
平均住院日|天|7.2|6.5|7.0
药占比|%|26.8|22|25
床位使用率|%|91.3|85|93`,
    columns: 'name|.|a2024|t2025:+下限|t2025:+上限',
    expected: `
#
平均住院日 [天]|.|7.2|6.5|7.0
药占比 [%]|.|26.8|22|25
床位使用率 [%]|.|91.3|85|93`,
  }),
];
