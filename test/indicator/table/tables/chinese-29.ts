import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-province-market-supervision-fifteenth-plan-draft-dimension-and-serial-merged-expected-2025-goals-2027-2030-attribute',
    plan: "A province's fifteenth plan for market supervision: dimension merged down, expected 2025, two goal years and the attribute",
    address: 'https://scjgj.example.gov.cn/155gh.html',
    arranged: INVENTED,
    table: `
专栏2 “十五五”市场监管主要指标|<|<|<|<|<|<
维度|序号|指标名称|2025年（预计）|2027年|2030年|属性
市场主体|1|经营主体总量（万户）|586|620|680|预期性
^|2|企业占经营主体比重（%）|31.5|33|36|预期性
质量提升|3|制造业产品质量合格率（%）|94.6|95|96|预期性
^|4|公共服务质量满意度（分）|81.2|82|83.5|预期性
安全监管|5|食品评价性抽检合格率（%）|98.9|99|99.2|约束性
^|6|万台特种设备事故死亡率（人/万台）|0.06|0.06以下|0.05以下|约束性`,
    columns: '.|.|name|e2025|t2027|t2030|.',
    expected: `
#
#
.|.|经营主体总量 [户]|586万|620万|680万|.
.|.|企业占经营主体比重 [%]|31.5|33|36|.
.|.|制造业产品质量合格率 [%]|94.6|95|96|.
.|.|公共服务质量满意度 [分]|81.2|82|83.5|.
.|.|食品评价性抽检合格率 [%]|98.9|99|99.2|.
.|.|万台特种设备事故死亡率 [人/万台]|0.06|≤0.06|≤0.05|.`,
  }),
  real({
    id: 'zh-listed-dairy-company-guidance-2024-actual-and-2025-budget-change-amount-change-percent',
    plan: "A listed dairy company's financial budget report: actual and budget with change in amount and percent",
    address: 'https://www.example-dairy.com/ir/ys2025',
    arranged: INVENTED,
    table: `
2025年度财务预算报告（单位：万元）|<|<|<|<
项目|2024年实际|2025年预算|变动额|变动率
营业总收入|1,158,200|1,220,000|61,800|5.34%
营业成本|872,450|915,000|42,550|4.88%
研发费用|6,820|8,000|1,180|17.30%
利润总额|56,310|62,000|5,690|10.10%
净利润|48,905|53,500|4,595|9.40%`,
    columns: 'name|a2024 [元]|t2025 [元]|.|.',
    expected: `
#
#
营业总收入|1158200万|1220000万|!|!
营业成本|872450万|915000万|!|!
研发费用|6820万|8000万|!|!
利润总额|56310万|62000万|!|!
净利润|48905万|53500万|!|!`,
  }),
  real({
    id: 'zh-metro-group-operation-annual-report-lines-down-length-stations-yearly-passengers-daily-average-punctuality',
    plan: "A metro group's report: lines down with numbers in their names, passengers of the year and per day, punctuality",
    address: 'https://www.example-metro.cn/nb/2024',
    arranged: INVENTED,
    table: `
2024年各线路运营指标|<|<|<|<|<
线路|运营里程（公里）|车站数（座）|全年客运量（万人次）|日均客运量（万人次）|列车正点率（%）
1号线|35.1|28|10,856|29.7|99.98
2号线|41.3|31|12,402|33.9|99.96
3号线一期|28.7|22|5,217|14.3|99.97
4号线|23.9|19|3,864|10.6|99.99
线网|129.0|100|32,339|88.4|99.97`,
    columns:
      'name|a2024:运营里程+ [公里]|a2024:车站数+ [座]|a2024:全年客运量+ [人次]|a2024:日均客运量+ [人次]|a2024:列车正点率+ [%]',
    expected: `
#
#
1号线|35.1|28|10856万|29.7万|99.98
2号线|41.3|31|12402万|33.9万|99.96
3号线一期|28.7|22|5217万|14.3万|99.97
4号线|23.9|19|3864万|10.6万|99.99
线网|129.0|100|32339万|88.4万|99.97`,
  }),
  real({
    id: 'zh-hant-taiwan-university-school-affairs-goal-table-academic-years-113-114-baseline-112-and-kpi-number',
    plan: 'A Taiwan university: indicators with base of academic year 112 and goals of 113 and 114, reached value of 113',
    address: 'https://secretariat.example.edu.tw/kpi',
    arranged: INVENTED,
    table: `
績效指標|單位|112學年度基準值|113學年度目標值|113學年度達成值|114學年度目標值
外籍學生人數|人|486|520|541|560
英語授課課程數|門|212|240|236|260
產學合作金額|萬元|18,650|20,000|21,340|22,000
學生實習參與率|%|38.5|42|43.1|45`,
    columns: 'name|.|a2023|t2024|a2024|t2025',
    expected: `
#
外籍學生人數 [人]|.|486|520|541|560
英語授課課程數 [門]|.|212|240|236|260
產學合作金額 [元]|.|18650万|20000万|21340万|22000万
學生實習參與率 [%]|.|38.5|42|43.1|45`,
  }),
  real({
    id: 'zh-newspaper-box-five-cities-compared-gdp-growth-goals-of-two-years-results-and-per-head-income',
    plan: 'A newspaper box: five cities down, growth goal and result of last year, goal of this year, income per head',
    address: 'https://www.example-daily.cn/graphic/202501',
    arranged: INVENTED,
    table: `
城市|2024年GDP增速目标（%）|2024年GDP增速（%）|2025年GDP增速目标（%）|2024年居民人均可支配收入（元）
杭州|5.5|4.7|5.5|76,777
宁波|6|5.4|5.5|76,012
温州|6.5|6.3|6.5|71,240
嘉兴|6|5.6|6|69,905
绍兴|6.5|6.5|6|73,118`,
    columns: 'place|t2024:GDP增速 [%]|a2024:GDP增速 [%]|t2025:GDP增速 [%]|a2024:居民人均可支配收入 [元]',
    expected: `
#
杭州|5.5|4.7|5.5|76777
宁波|6|5.4|5.5|76012
温州|6.5|6.3|6.5|71240
嘉兴|6|5.6|6|69905
绍兴|6.5|6.5|6|73118`,
  }),
  real({
    id: 'zh-provincial-carbon-market-report-sectors-down-companies-quota-emissions-gap-2022-and-2023-merged',
    plan: 'A provincial carbon report: sectors down, companies and verified emissions under two compliance years',
    address: 'https://sthjt.example.gov.cn/tsc/2023.html',
    arranged: INVENTED,
    table: `
重点排放单位碳排放核查结果|<|<|<|<
行业|2022年|<|2023年|<
^|企业数（家）|核查排放量（万吨）|企业数（家）|核查排放量（万吨）
发电|68|12,456|70|12,890
钢铁|21|6,830|21|6,712
水泥|35|3,918|33|3,640
化工|18|1,276|20|1,305
合计|142|24,480|144|24,547`,
    columns: 'name|a2022:企业数+ [家]|a2022:核查排放量+ [吨]|a2023:企业数+ [家]|a2023:核查排放量+ [吨]',
    expected: `
#
#
#
发电|68|12456万|70|12890万
钢铁|21|6830万|21|6712万
水泥|35|3918万|33|3640万
化工|18|1276万|20|1305万
合计|142|24480万|144|24547万`,
  }),
  real({
    id: 'zh-health-commission-healthy-city-action-base-year-in-bracket-2022-2025-2030-expected-and-advocated-attribute',
    plan: 'A healthy city action: base level with its year in brackets, two goal years, the property result or advocated',
    address: 'https://wjw.example.gov.cn/jkcs/',
    arranged: INVENTED,
    table: `
健康城市行动主要指标|<|<|<|<|<
领域|序号|指标|基期水平|2025年目标值|2030年目标值
全民健康|1|居民健康素养水平（%）|23.2（2021年）|30|35
^|2|人均预期寿命（岁）|79.8（2020年）|81|82
控烟|3|15岁以上人群吸烟率（%）|24.1（2020年）|≤22|<20
心理健康|4|每十万人口精神科医师（名）|3.3（2021年）|4.5|5.5`,
    columns: '.|.|name|a0|t2025|t2030',
    expected: `
#
#
.|.|居民健康素养水平 [%]|a2021=23.2|30|35
.|.|人均预期寿命 [岁]|a2020=79.8|81|82
.|.|15岁以上人群吸烟率 [%]|a2020=24.1|≤22|<20
.|.|每十万人口精神科医师 [名]|a2021=3.3|4.5|5.5`,
  }),
  real({
    id: 'zh-fiscal-bureau-debt-table-general-and-special-limits-and-balances-2023-2024-in-hundred-millions',
    plan: 'A county fiscal bureau: limits and balances of general and special debt of two years',
    address: 'https://czj.example.gov.cn/zwxx/2024.html',
    arranged: INVENTED,
    table: `
政府债务限额及余额情况表（单位：亿元）|<|<|<|<
项目|2023年限额|2023年余额|2024年限额|2024年余额
一般债务|86.40|84.15|92.10|90.02
专项债务|152.30|148.76|185.60|181.33
合计|238.70|232.91|277.70|271.35`,
    columns: 'name|.|a2023|.|a2024',
    expected: `
#
#
一般债务 [元]|?|84.15亿|?|90.02亿
专项债务 [元]|?|148.76亿|?|181.33亿
合计 [元]|?|232.91亿|?|271.35亿`,
  }),
  real({
    id: 'zh-hant-hong-kong-tourism-visitor-arrivals-markets-down-full-year-2023-2024-percent-change-and-2025-projection',
    plan: 'Hong Kong tourism: markets down, arrivals in thousands of two years, change, projection',
    address: 'https://www.example-tourism.hk/stat',
    arranged: INVENTED,
    table: `
訪港旅客（千人次）|<|<|<|<
市場|2023年|2024年|變動（%）|2025年預測
中國內地|26,760|34,043|27.2|37,200
短途市場|3,890|5,302|36.3|5,700
長途市場|2,250|3,120|38.7|3,450
總計|34,000|44,503|30.9|49,000`,
    columns: 'name|a2023:訪港旅客：+ [人次]|a2024:訪港旅客：+ [人次]|.|e2025:訪港旅客：+ [人次]',
    expected: `
#
#
中國內地|26760000|34043000|!|37200000
短途市場|3890000|5302000|!|5700000
長途市場|2250000|3120000|!|3450000
總計|34000000|44503000|!|49000000`,
  }),
  real({
    id: 'zh-grain-reserve-bulletin-crops-down-area-yield-output-2024-and-change-on-year-in-absolute-and-percent',
    plan: 'A survey team bulletin: crops down, area, yield and output of the year, change in amount',
    address: 'https://www.example-stats.gov.cn/lscl/2024',
    arranged: INVENTED,
    table: `
2024年全省粮食播种面积、单产、总产量|<|<|<|<|<
作物|播种面积（万亩）|比上年增减（万亩）|亩产（公斤）|总产量（万吨）|比上年增减（%）
稻谷|1,256.3|-4.2|432.6|543.5|0.8
小麦|892.1|3.6|385.2|343.6|1.5
玉米|645.8|8.1|401.9|259.5|2.2
薯类|210.4|-1.3|356.7|75.1|-0.4
全年合计|3,004.6|6.2|406.6|1,221.7|1.2`,
    columns: 'name|a2024:播种面积+ [亩]|.|a2024:亩产+ [公斤]|a2024:总产量+ [吨]|.',
    expected: `
#
#
稻谷|1256.3万|!|432.6|543.5万|!
小麦|892.1万|!|385.2|343.6万|!
玉米|645.8万|!|401.9|259.5万|!
薯类|210.4万|!|356.7|75.1万|!
全年合计|3004.6万|!|406.6|1221.7万|!`,
  }),
  real({
    id: 'zh-port-group-monthly-throughput-terminals-down-december-and-january-to-december-2024-then-yearly-plan-and-share',
    plan: 'A port group: terminals down, December and the whole year, the plan of the year',
    address: 'https://www.example-port.cn/yxjb/202412',
    arranged: INVENTED,
    table: `
2024年12月港口生产完成情况|<|<|<|<
港区|12月吞吐量（万吨）|1—12月累计（万吨）|年度计划（万吨）|完成计划（%）
东港区|312.5|3,685.2|3,600|102.4
西港区|208.4|2,415.7|2,500|96.6
南港区|96.1|1,102.3|1,080|102.1
合计|617.0|7,203.2|7,180|100.3`,
    columns: 'place|.|.|t2024:港口生产 [吨]|.',
    expected: `
#
#
东港区|?|?|3600万|!
西港区|?|?|2500万|!
南港区|?|?|1080万|!
合计|?|?|7180万|!`,
  }),
  real({
    id: 'zh-police-traffic-accident-bulletin-districts-down-accidents-deaths-injuries-loss-first-half-two-years',
    plan: 'A traffic police bulletin: districts down, four measures of the first half, change on the year',
    address: 'https://gaj.example.gov.cn/jtsg/2024h1',
    arranged: INVENTED,
    table: `
2024年上半年道路交通事故统计|<|<|<|<
辖区|事故起数（起）|死亡人数（人）|受伤人数（人）|直接财产损失（万元）
东湖大队|86|6|92|42.6
西岭大队|64|4|70|31.8
高速支队|38|7|45|85.2
合计|188|17|207|159.6`,
    columns:
      'name|p2024-H1:事故起数+ [起]|p2024-H1:死亡人数+ [人]|p2024-H1:受伤人数+ [人]|p2024-H1:直接财产损失+ [元]',
    expected: `
#
#
东湖大队|86|6|92|42.6万
西岭大队|64|4|70|31.8万
高速支队|38|7|45|85.2万
合计|188|17|207|159.6万`,
  }),
  real({
    id: 'zh-county-town-plan-population-and-land-scale-near-term-2025-far-term-2035-current-2020-town-names-down',
    plan: 'A county spatial plan: towns down, population and land under present, near and far years',
    address: 'https://zrzyj.example.gov.cn/gtkj/',
    arranged: INVENTED,
    table: `
城镇规模规划一览表|<|<|<|<|<|<
城镇|常住人口（万人）|<|<|城镇建设用地（公顷）|<|<
^|2020年现状|2025年规划|2035年规划|2020年现状|2025年规划|2035年规划
城关镇|12.6|13.8|16.0|1,380|1,460|1,620
石桥镇|3.2|3.3|3.5|392|400|420
大坪镇|2.1|2.0|2.0|265|260|255`,
    columns:
      'place|a2020:常住人口 [人]|t2025:常住人口 [人]|t2035:常住人口 [人]|a2020:城镇建设用地 [公顷]|t2025:城镇建设用地 [公顷]|t2035:城镇建设用地 [公顷]',
    expected: `
#
#
#
城关镇|12.6万|13.8万|16.0万|1380|1460|1620
石桥镇|3.2万|3.3万|3.5万|392|400|420
大坪镇|2.1万|2.0万|2.0万|265|260|255`,
  }),
  real({
    id: 'zh-county-water-saving-plan-base-value-2022-bare-years-and-goal-value-2026-title-of-yearly-goals',
    plan: 'A county water-saving plan: base value, yearly goals by the title, goal value',
    address: 'https://slj.example.gov.cn/jsgh/',
    arranged: INVENTED,
    table: `
节水行动年度目标分解表|<|<|<|<|<|<
序号|指标|单位|基准值（2022年）|2024年|2025年|2026年（目标值）
1|万元GDP用水量下降率|%|0|9|12|16
2|农田灌溉水有效利用系数|—|0.562|0.571|0.576|0.580
3|城镇供水管网漏损率|%|10.2|9.4|9.0|8.8
4|再生水利用率|%|18|22|24|25`,
    columns: '.|name|.|a2022|t2024|t2025|t2026',
    expected: `
#
#
.|万元GDP用水量下降率 [%]|.|0|9|12|16
.|农田灌溉水有效利用系数|.|0.562|0.571|0.576|0.580
.|城镇供水管网漏损率 [%]|.|10.2|9.4|9.0|8.8
.|再生水利用率 [%]|.|18|22|24|25`,
  }),
  real({
    id: 'zh-industrial-park-esg-dashboard-base-year-2021-three-bare-years-goal-2025-achieved-column',
    plan: "An industrial park's dashboard: base year, three years, goal and whether it was reached",
    address: 'https://www.example-park.cn/esg/',
    arranged: INVENTED,
    table: `
指标|基准年2021|2022|2023|2024|2025年目标|是否达标
单位产值能耗（吨标准煤/万元）|0.142|0.136|0.131|0.125|0.120|否
工业用水重复利用率（%）|88.2|89.6|90.8|92.1|92|是
一般固废综合利用率（%）|91.5|92.4|93.3|94.7|95|否
绿电占比（%）|12.4|18.6|25.3|33.9|35|否`,
    columns: 'name|a2021|a2022|a2023|a2024|t2025|.',
    expected: `
#
单位产值能耗 [吨标准煤/万元]|0.142|0.136|0.131|0.125|0.120|.
工业用水重复利用率 [%]|88.2|89.6|90.8|92.1|92|.
一般固废综合利用率 [%]|91.5|92.4|93.3|94.7|95|.
绿电占比 [%]|12.4|18.6|25.3|33.9|35|.`,
  }),
  real({
    id: 'zh-township-assessment-2024-scores-with-maxima-in-heads-bonus-deductions-total-grade',
    plan: "A county's yearly assessment of towns: scores with their most points in the heads, bonus, total, grade",
    address: 'https://www.example-county.gov.cn/kh/2024',
    arranged: INVENTED,
    table: `
2024年度乡镇综合考核得分表|<|<|<|<|<|<
乡镇|高质量发展（50分）|党的建设（30分）|群众满意度（20分）|加减分|总得分|等次
城关镇|45.62|27.80|18.45|+1.2|93.07|优秀
石桥镇|43.90|26.95|18.10|+0.5|89.45|良好
大坪乡|42.18|26.40|18.62|-0.3|86.90|良好
柳河镇|41.05|25.88|17.90|0|84.83|合格`,
    columns:
      'place|a2024:高质量发展（50分）|a2024:党的建设（30分）|a2024:群众满意度（20分）|!|a2024:总得分|.',
    expected: `
#
#
城关镇|45.62|27.80|18.45|!|93.07|.
石桥镇|43.90|26.95|18.10|!|89.45|.
大坪乡|42.18|26.40|18.62|!|86.90|.
柳河镇|41.05|25.88|17.90|!|84.83|.`,
  }),
  real({
    id: 'zh-company-board-report-this-year-actual-last-year-actual-this-year-budget-without-any-year',
    plan: "A company's board report: this year's actual, budget and last year's actual without any year",
    address: 'https://www.example-group.cn/dsh/',
    arranged: INVENTED,
    table: `
项目（万元）|本年预算|本年实际|上年实际|预算完成率|同比增长
营业收入|56,000|58,320|52,140|104.1%|11.9%
营业成本|41,200|42,870|38,660|104.1%|10.9%
管理费用|4,300|4,125|3,980|95.9%|3.6%
净利润|5,100|5,486|4,702|107.6%|16.7%`,
    columns: 'name|.|.|.|.|.',
    expected: `
#
营业收入|?|?|?|!|!
营业成本|?|?|?|!|!
管理费用|?|?|?|!|!
净利润|?|?|?|!|!`,
  }),
  real({
    id: 'zh-city-charging-piles-progress-until-end-of-2023-in-title-districts-public-and-private-then-goal-2025-sum-first',
    plan: 'A city: charging piles at the end of 2023 in the title, whole city first, districts, goal 2025',
    address: 'https://fgw.example.gov.cn/cdz/',
    arranged: INVENTED,
    table: `
东江市充电基础设施建设进展（截至2023年底）|<|<|<|<
区县|公共充电桩（个）|专用充电桩（个）|私人充电桩（个）|2025年公共充电桩目标（个）
全市合计|12,450|3,860|68,200|20,000
东湖区|4,820|1,205|26,410|7,500
西岭区|3,655|1,130|19,870|6,000
南陵区|2,310|860|13,220|4,000
金河县|1,665|665|8,700|2,500`,
    columns: 'place|a2023:公共充电桩 [个]|a2023:专用充电桩 [个]|a2023:私人充电桩 [个]|t2025:公共充电桩 [个]',
    expected: `
#
#
全市合计|12450|3860|68200|20000
东湖区|4820|1205|26410|7500
西岭区|3655|1130|19870|6000
南陵区|2310|860|13220|4000
金河县|1665|665|8700|2500`,
  }),
  real({
    id: 'zh-fuzhou-style-title-place-and-year-patents-by-type-two-years-growth-and-share',
    plan: "A city's patent bulletin: place and year in the title, kinds of patents down, two years, growth, share",
    address: 'https://scjg.example.gov.cn/zscq/2023',
    arranged: INVENTED,
    table: `
福州市2023年专利授权情况|<|<|<|<
专利类型|2022年（件）|2023年（件）|同比（%）|占比（%）
发明专利|5,620|6,184|10.0|24.1
实用新型|17,335|14,902|-14.0|58.0
外观设计|4,605|4,598|-0.2|17.9
合计|27,560|25,684|-6.8|100`,
    columns: 'name|a2022 [件]|a2023 [件]|.|.',
    expected: `
#
#
发明专利|5620|6184|!|!
实用新型|17335|14902|!|!
外观设计|4605|4598|!|!
合计|27560|25684|!|!`,
  }),
  real({
    id: 'zh-agri-company-products-below-year-heads-output-and-price-merged-2023-2024',
    plan: 'An agricultural company: products down, output and price under two years',
    address: 'https://www.example-agri.cn/2024',
    arranged: INVENTED,
    table: `
产品名称|2023年|<|2024年|<
^|产量（吨）|均价（元/公斤）|产量（吨）|均价（元/公斤）
脐橙|12,860|4.62|13,405|4.38
蜜柚|8,215|3.15|7,980|3.42
茶叶|462|186.5|485|179.8
香菇|1,130|9.84|1,256|9.60`,
    columns: 'name|a2023:产量+ [吨]|a2023:均价+ [元/公斤]|a2024:产量+ [吨]|a2024:均价+ [元/公斤]',
    expected: `
#
#
脐橙|12860|4.62|13405|4.38
蜜柚|8215|3.15|7980|3.42
茶叶|462|186.5|485|179.8
香菇|1130|9.84|1256|9.60`,
  }),
  real({
    id: 'zh-bilingual-university-strategy-kpis-english-below-chinese-baseline-2020-target-2025-status',
    plan: 'A joint university: bilingual names and heads, baseline and target, current value',
    address: 'https://www.example-ju.edu.cn/strategy',
    arranged: INVENTED,
    table: `
指标 KPI|单位 Unit|基准 Baseline 2020|现状 Current 2024|目标 Target 2025
国际学生比例 International students|%|6.2|9.8|12
专任教师数 Academic staff|人 Persons|386|468|500
科研经费 Research income|万元 RMB 10,000|8,650|14,320|16,000
Nature Index 论文 Nature Index papers|篇|21|46|50`,
    columns: 'name|.|a2020|a2024|t2025',
    expected: `
#
国际学生比例 International students [%]|.|6.2|9.8|12
专任教师数 Academic staff [人]|.|386|468|500
科研经费 Research income [元]|.|8650万|14320万|16000万
Nature Index 论文 Nature Index papers [篇]|.|21|46|50`,
  }),
  real({
    id: 'zh-forest-fire-bureau-five-year-table-years-down-measures-across-average-and-goal-row',
    plan: 'A forestry bureau: years down, measures across, the yearly average and the goal in rows',
    address: 'https://lyj.example.gov.cn/hz',
    arranged: INVENTED,
    csv: `年份,火灾次数（次）,受害面积（公顷）,受害率（‰）
2020,12,8.6,0.05
2021,9,6.1,0.03
2022,15,11.4,0.07
2023,7,4.2,0.02
年均,10.8,7.6,0.04
2025年目标,≤10,≤8,≤0.5
`,
    columns: '.|a0:火灾次数 [次]|a0:受害面积 [公顷]|a0:受害率 [‰]',
    expected: `
#
.|a2020=12|a2020=8.6|a2020=0.05
.|a2021=9|a2021=6.1|a2021=0.03
.|a2022=15|a2022=11.4|a2022=0.07
.|a2023=7|a2023=4.2|a2023=0.02
.|!|!|!
.|t2025=≤10|t2025=≤8|t2025=≤0.5`,
  }),
  real({
    id: 'zh-provincial-plan-sum-of-five-years-goal-and-completed-by-2024-share-of-plan-words-current',
    plan: 'A provincial transport plan: total goals of the plan, completed from 2021 to 2024, share',
    address: 'https://jtt.example.gov.cn/145jd',
    arranged: INVENTED,
    table: `
“十四五”交通建设任务进展情况|<|<|<|<
项目|“十四五”目标|2021—2024年累计完成|完成比例（%）|2025年计划
新改建农村公路（公里）|10,000|9,120|91.2|1,200
新增高速公路里程（公里）|600|468|78.0|140
改造危桥（座）|300|312|104.0|20
新增万吨级泊位（个）|15|11|73.3|4`,
    columns: 'name|t2025|a2024|.|t2025',
    expected: `
#
#
新改建农村公路 [公里]|10000|9120|!|1200
新增高速公路里程 [公里]|600|468|!|140
改造危桥 [座]|300|312|!|20
新增万吨级泊位 [个]|15|11|!|4`,
  }),
  real({
    id: 'zh-water-plant-monthly-kpi-months-down-target-and-actual-of-each-measure-year-in-title',
    plan: 'A water company: months down, target and actual of two measures, year in the title',
    address: 'https://www.example-water.cn/2024',
    arranged: INVENTED,
    table: `
2024年供水指标月度完成情况|<|<|<|<
月份|供水量目标（万吨）|供水量实际（万吨）|漏损率目标（%）|漏损率实际（%）
1月|820|832|9.0|9.2
2月|740|716|9.0|9.1
3月|810|825|9.0|8.8
4月|815|829|9.0|8.7`,
    columns: '.|.|p0:供水量 [吨]|.|p0:漏损率 [%]',
    expected: `
#
#
.|?|p2024-01=832万|?|p2024-01=9.2
.|?|p2024-02=716万|?|p2024-02=9.1
.|?|p2024-03=825万|?|p2024-03=8.8
.|?|p2024-04=829万|?|p2024-04=8.7`,
  }),
  real({
    id: 'zh-state-owned-group-assessment-letter-basic-value-target-value-challenge-value-weight-2025',
    plan: 'A state-owned group: basic, target and challenge values of 2025 with weights, actual of 2024',
    address: 'https://www.example-sasac.gov.cn/kh',
    arranged: INVENTED,
    table: `
2025年度经营业绩考核指标|<|<|<|<|<
指标|单位|权重（%）|2024年实际|基本值|挑战值
利润总额|亿元|30|12.6|13.0|14.5
营业收入|亿元|20|186|195|210
研发投入强度|%|20|3.2|3.5|4.0
资产负债率|%|15|61.5|61|60`,
    columns: 'name|.|.|a2024|.|.',
    expected: `
#
#
利润总额 [元]|.|!|12.6亿|?|?
营业收入 [元]|.|!|186亿|?|?
研发投入强度 [%]|.|!|3.2|?|?
资产负债率 [%]|.|!|61.5|?|?`,
  }),
  real({
    id: 'zh-district-school-places-2025-enrolment-plan-schools-down-classes-pupils-zone',
    plan: 'A district: enrolment plan of 2025, schools down, classes and pupils',
    address: 'https://jyj.example.gov.cn/zs2025',
    arranged: INVENTED,
    table: `
2025年秋季小学招生计划|<|<
学校|招生班数（个）|招生人数（人）
东湖小学|6|270
实验二小|8|360
西岭小学|5|225
合计|19|855`,
    columns: 'place|t2025:招生班数 [个]|t2025:招生人数 [人]',
    expected: `
#
#
东湖小学|6|270
实验二小|8|360
西岭小学|5|225
合计|19|855`,
  }),
  real({
    id: 'zh-csv-enterprise-carbon-scope-rows-baseline-2019-2021-2022-2023-target-2030-reduction',
    plan: 'A company CSV: scopes down, baseline, three years, goal as a level, reduction goal in percent',
    address: 'https://github.com/example-corp/climate',
    arranged: INVENTED,
    csv: `项目,单位,2019（基准年）,2021,2022,2023,2030目标,减排目标
范围一,万吨CO2e,12.6,12.1,11.8,11.2,7.6,-40%
范围二,万吨CO2e,48.2,45.9,43.0,39.7,24.1,-50%
范围三,万吨CO2e,320.5,318.9,322.4,315.6,240.4,-25%
`,
    columns: 'name|.|a2019|a2021|a2022|a2023|t2030|.',
    expected: `
#
范围一 [吨CO2e]|.|12.6万|12.1万|11.8万|11.2万|7.6万|!
范围二 [吨CO2e]|.|48.2万|45.9万|43.0万|39.7万|24.1万|!
范围三 [吨CO2e]|.|320.5万|318.9万|322.4万|315.6万|240.4万|!`,
  }),
];
