import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary forms in Chinese and English, with the keys made before the reader saw them. */
export const thirtyfourthChineseEnglish: readonly RealTable[] = [
  real({
    id: 'm-zh-forestry-fifteenth-plan-base-2025-goal-2030-property',
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
    id: 'm-zh-science-bureau-innovation-five-years-across-unit-column',
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
    id: 'm-zh-metropolitan-area-cities-down-five-measures-year-in-title',
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
    id: 'm-zh-railway-company-five-quarters-across-unit-column',
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
    id: 'm-zh-csv-marriage-registration-year-and-month-columns-districts',
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
    id: 'm-zh-digital-government-plan-numbered-names-units-in-names-or-cells-words-for-goals',
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
    id: 'm-zh-housing-fund-months-down-two-years-under-each-measure',
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
    id: 'm-zh-foundation-annual-report-plan-and-done-under-years-units-in-cells',
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
    id: 'm-zh-business-environment-own-city-province-benchmark-city-across-goal-of-own-city',
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
    id: 'm-zh-social-insurance-kinds-down-insured-increase-fund-income-spending-balance-title-year',
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
  real({
    id: 'm-en-land-ministry-plan-number-unit-baseline-two-targets',
    plan: 'a ministry of lands, form of the indicators of its strategic plan: number, unit, baseline and two targets with their years',
    address: 'https://mlhud.go.ug/',
    arranged: INVENTED,
    table: `
No.|Indicator|Unit|Baseline 2021|Target 2024|Target 2027
1|Land with a registered title|%|22.4|30|38
2|Titles issued in the year|Number|86,300|110,000|140,000
3|Time to register a transfer|days|29|18|10
4|Urban area with an approved physical plan|km²|1,460|2,100|2,950
5|Land disputes settled by mediation|Number|1,875|2,600|3,400
6|Revenue from land services|US$ million|41.6|55|72`,
    columns: '.|name|.|a2021|t2024|t2027',
    expected: `
#
.|Land with a registered title [%]|.|22.4|30|38
.|Titles issued in the year|.|86300|110000|140000
.|Time to register a transfer [days]|.|29|18|10
.|Urban area with an approved physical plan [km²]|.|1460|2100|2950
.|Land disputes settled by mediation|.|1875|2600|3400
.|Revenue from land services [美元]|.|41600000|55000000|72000000`,
  }),
  real({
    id: 'm-en-botanic-garden-annual-review-result-target-result-units-in-names',
    plan: 'a botanic garden, form of the indicators of its annual review: result of one year, target and result of the next, units in the names',
    address: 'https://www.rbge.org.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2023 result|2024 target|2024 result
Visitors to the four gardens|968,400|1,000,000|1,014,250
Specimens digitised|142,600|150,000|161,380
School pupils taught|11,240|12,000|11,865
Threatened species in cultivation|712|740|748
Visitors rating their visit as excellent (%)|86.5|88|89.2
Energy used in glasshouses (MWh)|9,410|9,000|8,735
Self-generated income (£m)|5.9|6.2|6.45`,
    columns: 'name|a2023|t2024|a2024',
    expected: `
#
Visitors to the four gardens|968400|1000000|1014250
Specimens digitised|142600|150000|161380
School pupils taught|11240|12000|11865
Threatened species in cultivation|712|740|748
Visitors rating their visit as excellent [%]|86.5|88|89.2
Energy used in glasshouses [MWh]|9410|9000|8735
Self-generated income [GBP]|5900000|6200000|6450000`,
  }),
  real({
    id: 'm-en-education-ministry-districts-down-school-measures-year-in-title-total',
    plan: 'a ministry of education, form of a comparison of districts: year in the title, four measures across, total row',
    address: 'https://www.education.gov.mw/',
    arranged: INVENTED,
    table: `
Primary education by district, 2024|<|<|<|<
District|Pupils enrolled|Qualified teachers|Pupils per qualified teacher|Schools with electricity (%)
Balaka|146,320|2,187|66.9|31.5
Dedza|261,745|3,412|76.7|22.3
Mulanje|208,960|2,894|72.2|28.6
Nkhata Bay|89,415|1,703|52.5|34.9
Zomba|241,580|3,846|62.8|37.4
Total|948,020|14,042|67.5|30.6`,
    columns:
      'place|a2024:Pupils enrolled|a2024:Qualified teachers|a2024:Pupils per qualified teacher|a2024:Schools with electricity [%]',
    expected: `
#
#
Balaka|146320|2187|66.9|31.5
Dedza|261745|3412|76.7|22.3
Mulanje|208960|2894|72.2|28.6
Nkhata Bay|89415|1703|52.5|34.9
Zomba|241580|3846|62.8|37.4
Total|948020|14042|67.5|30.6`,
  }),
  real({
    id: 'm-en-dairy-statistics-months-with-year-across-million-litres-in-name',
    plan: 'a national statistics office, form of its monthly table of milk: measures down with units in brackets, short months with the year across, a source line',
    address: 'https://www.cso.ie/',
    arranged: INVENTED,
    table: `
Measure|Jan 2025|Feb 2025|Mar 2025|Apr 2025|May 2025|Jun 2025
Milk taken in by creameries (million litres)|184.6|372.9|718.4|1,006.7|1,142.3|1,058.8
Fat content (%)|4.62|4.48|4.21|4.09|4.02|4.06
Protein content (%)|3.58|3.46|3.37|3.42|3.49|3.51
Butter production (thousand tonnes)|9.4|17.8|29.6|36.2|39.5|35.1
Source: survey of creameries and pasteurisers|<|<|<|<|<|<`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05|p2025-06',
    expected: `
#
Milk taken in by creameries [litres]|184600000|372900000|718400000|1006700000|1142300000|1058800000
Fat content [%]|4.62|4.48|4.21|4.09|4.02|4.06
Protein content [%]|3.58|3.46|3.37|3.42|3.49|3.51
Butter production [tonnes]|9400|17800|29600|36200|39500|35100
#`,
  }),
  real({
    id: 'm-en-csv-cycle-hire-month-borough-three-measures',
    plan: 'a city open data portal, form of a file of cycle hire: month as year and month, borough, three measures',
    address: 'https://data.london.gov.uk/',
    arranged: INVENTED,
    csv: `Month,Borough,Cycle hires,Average hire (minutes),Docks in service
2025-04,Camden,142380,17.4,2615
2025-04,Hackney,118925,19.2,2240
2025-04,Lambeth,97640,21.8,1985
2025-05,Camden,156710,17.9,2615
2025-05,Hackney,130445,19.6,2252
2025-05,Lambeth,108215,22.3,1990
`,
    columns: '.|place|.:Cycle hires|.:Average hire [minutes]|.:Docks in service',
    expected: `
#
.|Camden|p2025-04=142380|p2025-04=17.4|p2025-04=2615
.|Hackney|p2025-04=118925|p2025-04=19.2|p2025-04=2240
.|Lambeth|p2025-04=97640|p2025-04=21.8|p2025-04=1985
.|Camden|p2025-05=156710|p2025-05=17.9|p2025-05=2615
.|Hackney|p2025-05=130445|p2025-05=19.6|p2025-05=2252
.|Lambeth|p2025-05=108215|p2025-05=22.3|p2025-05=1990`,
  }),
  real({
    id: 'm-en-park-district-budget-book-output-outcome-groups-budget-and-projected-of-one-year',
    plan: 'an American park district, form of the performance measures of its budget book: output and outcome group rows, two actual years, budget and projected of one year, the next budget, units in cells and bounds',
    address: 'https://www.champaignparks.org/',
    arranged: INVENTED,
    table: `
Performance measure|2023 Actual|2024 Actual|2025 Budget|2025 Projected|2026 Budget
Output|<|<|<|<|<
Program registrations|24,180|25,640|26,500|26,210|27,000
Volunteer hours|11,425|12,030|12,500|12,880|13,000
Outcome|<|<|<|<|<
Participants rating programs good or excellent|91%|92.5%|at least 92%|93%|at least 93%
Response time to hazard reports (hours)|31|28|≤24|26|≤24
Cost recovery of aquatics|58.4%|61.2%|62%|60.7%|63%
Facility rental revenue|US$1.24m|US$1.31m|US$1.35m|US$1.38m|US$1.42m`,
    columns: 'name|a2023|a2024|t2025|e2025|t2026',
    expected: `
#
#
Program registrations|24180|25640|26500|26210|27000
Volunteer hours|11425|12030|12500|12880|13000
#
Participants rating programs good or excellent [%]|91|92.5|≥92|93|≥93
Response time to hazard reports [hours]|31|28|≤24|26|≤24
Cost recovery of aquatics [%]|58.4|61.2|62|60.7|63
Facility rental revenue [美元]|1240000|1310000|1350000|1380000|1420000`,
  }),
  real({
    id: 'm-en-savings-programme-evaluation-counties-down-baseline-endline-under-measures',
    plan: 'an aid agency, form of the results of an evaluation: counties down, baseline and endline with the year under each of three measures, all counties last',
    address: 'https://www.care.org/',
    arranged: INVENTED,
    table: `
County|Adults with a savings account (%)|<|Average yearly savings (US$)|<|Members of savings groups|<
^|Baseline 2021|Endline 2024|Baseline 2021|Endline 2024|Baseline 2021|Endline 2024
Kitui|27.3|46.8|64|118|3,215|9,840
Machakos|35.9|54.2|92|147|4,780|12,365
Tharaka Nithi|24.6|n/a|58|103|1,865|6,430
All three counties|29.8|49.6|75|128|9,860|28,635`,
    columns:
      'place|a2021:Adults with a savings account [%]|a2024:Adults with a savings account [%]|a2021:Average yearly savings [美元]|a2024:Average yearly savings [美元]|a2021:Members of savings groups|a2024:Members of savings groups',
    expected: `
#
#
Kitui|27.3|46.8|64|118|3215|9840
Machakos|35.9|54.2|92|147|4780|12365
Tharaka Nithi|24.6|.|58|103|1865|6430
All three counties|29.8|49.6|75|128|9860|28635`,
  }),
  real({
    id: 'm-en-fisheries-ministry-landings-species-down-quarters-and-total-under-two-years-tonnes-in-title',
    plan: 'a ministry of fisheries, form of its table of landings: tonnes in the title, quarters and total under two years, a dash',
    address: 'https://mfmr.gov.na/',
    arranged: INVENTED,
    table: `
Landings by species (tonnes)|<|<|<|<|<|<|<|<|<|<
Species|2023|<|<|<|<|2024|<|<|<|<
^|Q1|Q2|Q3|Q4|Total|Q1|Q2|Q3|Q4|Total
Hake|34,215|38,640|41,180|29,865|143,900|35,420|39,105|40,370|30,255|145,150
Monkfish|1,840|2,065|1,975|1,520|7,400|1,795|2,110|2,030|1,565|7,500
Rock lobster|126|38|–|74|238|119|42|–|81|242`,
    columns: 'name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|a2023|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024',
    expected: `
#
#
#
Hake [tonnes]|34215|38640|41180|29865|143900|35420|39105|40370|30255|145150
Monkfish [tonnes]|1840|2065|1975|1520|7400|1795|2110|2030|1565|7500
Rock lobster [tonnes]|126|38|.|74|238|119|42|.|81|242`,
  }),
  real({
    id: 'm-en-telecom-company-commitments-baseline-two-fiscal-years-target-and-target-year-columns',
    plan: 'a telecommunications company, form of the commitments in its responsibility report: unit column with multipliers, baseline and two fiscal years, target beside a column of its year',
    address: 'https://www.vodacom.com/',
    arranged: INVENTED,
    table: `
Commitment|Unit|Baseline FY2019/20|FY2022/23|FY2023/24|Target|Target year
Operational emissions (Scope 1 and 2)|thousand tCO2e|412.6|236.9|198.4|105|2030
Electricity from renewable sources|%|38|84.7|91.2|100|2026
Women in senior management|%|24.1|29.8|31.3|≥40|2028
Network energy intensity|kWh per TB|118|74|66|50|2030
Handsets collected for reuse|thousand|215|398|441|750|2027
Staff trained in data protection|%|n/a|96.5|98.2|at least 98|every year
Spending with small suppliers|US$ million|46.2|71.5|80.3|120|2030`,
    columns: 'name|.|a2020|a2023|a2024|.|.',
    expected: `
#
Operational emissions (Scope 1 and 2) [tCO2e]|.|412600|236900|198400|t2030=105000|.
Electricity from renewable sources [%]|.|38|84.7|91.2|t2026=100|.
Women in senior management [%]|.|24.1|29.8|31.3|t2028=≥40|.
Network energy intensity [kWh per TB]|.|118|74|66|t2030=50|.
Handsets collected for reuse|.|215000|398000|441000|t2027=750000|.
Staff trained in data protection [%]|.|.|96.5|98.2|?|.
Spending with small suppliers [美元]|.|46200000|71500000|80300000|t2030=120000000|.`,
  }),
  real({
    id: 'm-en-csv-municipality-and-indicator-columns-semicolons-years-and-target-across-remark',
    plan: 'a Lithuanian association of municipalities, form of an export with semicolons: municipality and indicator down, unit, three years and a target across, empty and missing cells, remarks',
    address: 'https://www.lsa.lt/',
    arranged: INVENTED,
    csv: `Municipality;Indicator;Unit;2021;2022;2023;Target 2025;Remark
Kaunas;Municipal waste recycled;%;44.8;47.3;49.1;55;
Kaunas;Trips by public transport per resident;trips;96;121;134;150;
Kaunas;Investment in cycle paths;EUR thousand;1840;2365;2710;3200;without EU grants
Klaipeda;Municipal waste recycled;%;46.2;n/a;50.4;55;
Klaipeda;Trips by public transport per resident;trips;103;127;141;160;
Klaipeda;Investment in cycle paths;EUR thousand;1215;1490;;2000;
`,
    columns: 'place|name|.|a2021|a2022|a2023|t2025|.',
    expected: `
#
Kaunas|Municipal waste recycled [%]|.|44.8|47.3|49.1|55|.
Kaunas|Trips by public transport per resident [trips]|.|96|121|134|150|.
Kaunas|Investment in cycle paths [EUR]|.|1840000|2365000|2710000|3200000|.
Klaipeda|Municipal waste recycled [%]|.|46.2|.|50.4|55|.
Klaipeda|Trips by public transport per resident [trips]|.|103|127|141|160|.
Klaipeda|Investment in cycle paths [EUR]|.|1215000|1490000|.|2000000|.`,
  }),
];
