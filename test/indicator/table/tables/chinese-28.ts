import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-court-annual-report-courts-down-received-and-closed-of-two-years-change-column-closing-rate',
    plan: "A city court's yearly report: courts down, received and closed cases of two years under merged heads, closing rate",
    address: 'https://court.example.gov.cn/bg/2024.html',
    arranged: INVENTED,
    table: `
表3 2024年全市法院收结案情况|<|<|<|<|<|<
法院|收案数（件）|<|结案数（件）|<|同比（%）|结案率（%）
^|2024年|2023年|2024年|2023年|^|^
市中级法院|21,456|20,118|20,987|19,654|6.8|97.8
东湖区法院|18,230|17,905|17,866|17,512|2.0|98.0
西岭区法院|12,044|12,310|11,820|12,001|-1.5|98.1
南陵县法院|8,765|8,120|8,590|8,004|7.3|98.0
合计|60,495|58,453|59,263|57,171|3.7|98.0`,
    columns:
      'name|a2024:收案数+ [件]|a2023:收案数+ [件]|a2024:结案数+ [件]|a2023:结案数+ [件]|.|a2024:结案率+ [%]',
    expected: `
#
#
#
市中级法院|21456|20118|20987|19654|!|97.8
东湖区法院|18230|17905|17866|17512|!|98.0
西岭区法院|12044|12310|11820|12001|!|98.1
南陵县法院|8765|8120|8590|8004|!|98.0
合计|60495|58453|59263|57171|!|98.0`,
  }),
  real({
    id: 'zh-hant-macao-statistics-bilingual-heads-below-each-other-patacas-millions-three-years-change',
    plan: 'The statistics office of Macao: indicators and units in Chinese and English in one cell, patacas in millions, three years',
    address: 'https://www.dsec.gov.mo/zh-MO/',
    arranged: INVENTED,
    table: `
主要指標 Principal indicators|單位 Unit|2022|2023|2024|變動率 Change (%)
本地生產總值 Gross Domestic Product|百萬澳門元 Million MOP|197,270|379,530|403,300|8.8
入境旅客 Visitor arrivals|千人次 '000|5,700|28,213|34,929|23.8
期末總人口 Population at end of period|千人 '000|672.8|683.7|688.3|0.7
失業率 Unemployment rate|%|3.7|2.7|1.8|-0.9個百分點`,
    columns: 'name|.|a2022|a2023|a2024|.',
    expected: `
#
本地生產總值 Gross Domestic Product|.|197270000000|379530000000|403300000000|!
入境旅客 Visitor arrivals|.|5700000|28213000|34929000|!
期末總人口 Population at end of period|.|672800|683700|688300|!
失業率 Unemployment rate [%]|.|3.7|2.7|1.8|!`,
  }),
  real({
    id: 'zh-university-graduate-employment-report-colleges-down-graduates-and-implementation-rates-by-degree-under-merged-heads',
    plan: "A university's report on graduate employment: colleges down, graduates and rates under merged degrees, the day of reference in the title",
    address: 'https://job.example.edu.cn/info/2024.htm',
    arranged: INVENTED,
    table: `
2024届毕业生去向落实情况（截至2024年12月31日）|<|<|<|<
学院|本科生|<|研究生|<
^|毕业生人数|去向落实率（%）|毕业生人数|去向落实率（%）
文学院|312|88.46|96|93.75
理学院|428|91.12|154|96.10
工学院|865|95.61|322|98.14
医学院|540|93.89|210|97.62`,
    columns:
      'name|a2024:本科生毕业生人数+|a2024:本科生去向落实率+ [%]|a2024:研究生毕业生人数+|a2024:研究生去向落实率+ [%]',
    expected: `
#
#
#
文学院|312|88.46|96|93.75
理学院|428|91.12|154|96.10
工学院|865|95.61|322|98.14
医学院|540|93.89|210|97.62`,
  }),
  real({
    id: 'zh-city-commercial-bank-annual-report-regulatory-indicators-standard-value-bounds-three-year-ends',
    plan: "A city bank's annual report: regulatory standards as bounds, three year-ends by day",
    address: 'https://www.examplebank.com.cn/tzzgx/2024.html',
    arranged: INVENTED,
    table: `
主要监管指标|<|<|<|<
项目（%）|标准值|2024年12月31日|2023年12月31日|2022年12月31日
资本充足率|≥10.5|13.26|13.02|13.45
一级资本充足率|≥8.5|10.84|10.61|10.77
不良贷款率|≤5|1.18|1.21|1.27
拨备覆盖率|≥150|312.45|305.11|298.36
流动性比例|≥25|68.90|71.23|65.04`,
    columns: 'name|.|a2024 [%]|a2023 [%]|a2022 [%]',
    expected: `
#
#
资本充足率|!|13.26|13.02|13.45
一级资本充足率|!|10.84|10.61|10.77
不良贷款率|!|1.18|1.21|1.27
拨备覆盖率|!|312.45|305.11|298.36
流动性比例|!|68.90|71.23|65.04`,
  }),
  real({
    id: 'zh-chemical-company-esg-report-goals-base-year-and-base-value-goal-year-and-goal-value-columns-progress-2024',
    plan: "A chemical company's environmental goals: base year, base value, goal year and goal value in columns of their own",
    address: 'https://www.examplechem.com/esg/2024',
    arranged: INVENTED,
    table: `
环境目标|单位|基准年|基准值|目标年|目标值|2024年绩效
温室气体排放强度|吨二氧化碳当量/万元|2020|1.26|2030|0.88|1.05
单位产品能耗|千克标准煤/吨|2020|415|2025|390|398
新鲜水用量|万吨|2021|1,280|2030|1,000|1,164
危险废物产生量|吨|2020|3,620|2025|3,000|3,105`,
    columns: 'name|.|.|a0|.|t0|a2024',
    expected: `
#
温室气体排放强度 [吨二氧化碳当量/万元]|.|.|a2020=1.26|.|t2030=0.88|1.05
单位产品能耗 [千克标准煤/吨]|.|.|a2020=415|.|t2025=390|398
新鲜水用量 [吨]|.|.|a2021=12800000|.|t2030=10000000|11640000
危险废物产生量 [吨]|.|.|a2020=3620|.|t2025=3000|3105`,
  }),
  real({
    id: 'zh-charity-project-logframe-levels-merged-base-2021-midterm-2023-actual-final-goal-2025-source',
    plan: "A foundation's logframe: levels merged, base, actual at midterm and final goal, units in cells",
    address: 'https://www.examplefoundation.org.cn/project/m-e',
    arranged: INVENTED,
    table: `
层级|指标|基线（2021）|中期实际（2023）|终期目标（2025）|数据来源
影响|儿童生长迟缓率|18.5%|14.2%|≤10%|抽样调查
成果|看护人掌握科学喂养知识比例|36%|58%|≥80%|问卷
^|定期体检儿童比例|52%|71%|90%|乡镇卫生院记录
产出|培训村医人数|0人|126人|240人|签到表
^|入户指导次数|0次|3,480次|8,000次|项目月报`,
    columns: '.|name|a2021|a2023|t2025|.',
    expected: `
#
.|儿童生长迟缓率 [%]|18.5|14.2|≤10|.
.|看护人掌握科学喂养知识比例 [%]|36|58|≥80|.
.|定期体检儿童比例 [%]|52|71|90|.
.|培训村医人数 [人]|0|126|240|.
.|入户指导次数 [次]|0|3480|8000|.`,
  }),
  real({
    id: 'zh-primary-school-own-table-grades-down-classes-pupils-boys-girls-boarders-school-year-in-title',
    plan: "A primary school's own table: grades down, classes, pupils and both sexes, the school year in the title",
    address: 'https://xx.example.edu.cn/xxgk/2024.html',
    arranged: INVENTED,
    table: `
东江实验小学2024—2025学年在校生统计表|<|<|<|<|<
年级|班数（个）|学生数（人）|其中：男生|其中：女生|平均班额
一年级|8|352|183|169|44
二年级|8|346|180|166|43.3
三年级|7|301|154|147|43
四年级|7|298|160|138|42.6
合计|30|1297|677|620|43.2`,
    columns:
      'name|a2025:班数+ [个]|a2025:学生数+ [人]|a2025:学生数：男生+|a2025:学生数：女生+|a2025:平均班额+',
    expected: `
#
#
一年级|8|352|183|169|44
二年级|8|346|180|166|43.3
三年级|7|301|154|147|43
四年级|7|298|160|138|42.6
合计|30|1297|677|620|43.2`,
  }),
  real({
    id: 'zh-town-villages-collective-income-three-years-last-expected-ten-thousand-yuan-in-title',
    plan: "A town's villages: collective income of three years, the last expected, the multiplier in the title",
    address: 'https://www.example.gov.cn/zhen/cwgk/',
    arranged: INVENTED,
    table: `
石桥镇各村集体经营性收入情况（单位：万元）|<|<|<|<
序号|村名|2022年|2023年|2024年（预计）
1|前进村|38.6|52.4|60
2|柳林村|21.5|30.8|35
3|大河村|66.2|71.9|80
4|新塘村|15.3|22.7|30
5|东岗村|43.8|47.0|52`,
    columns: '.|place|a2022:集体经营性收入 [元]|a2023:集体经营性收入 [元]|e2024:集体经营性收入 [元]',
    expected: `
#
#
.|前进村|38.6万|52.4万|60万
.|柳林村|21.5万|30.8万|35万
.|大河村|66.2万|71.9万|80万
.|新塘村|15.3万|22.7万|30万
.|东岗村|43.8万|47.0万|52万`,
  }),
  real({
    id: 'zh-province-forestry-cities-down-fourteenth-plan-task-then-done-in-three-years-sum-done-and-share',
    plan: "A provincial forestry bureau: cities down, the plan's task, what three years completed, the sum and the share",
    address: 'https://lyj.example.gov.cn/zlsj/2023.html',
    arranged: INVENTED,
    table: `
全省“十四五”国土绿化任务完成情况（单位：万亩）|<|<|<|<|<|<
市|“十四五”任务|2021年完成|2022年完成|2023年完成|累计完成|完成率
东江市|120|22.5|25.1|24.8|72.4|60.3%
南陵市|86|16.0|18.2|17.5|51.7|60.1%
西川市|154|30.4|31.6|33.0|95.0|61.7%
北原市|98|19.7|20.1|18.9|58.7|59.9%
合计|458|88.6|95.0|94.2|277.8|60.7%`,
    columns: 'place|t2025:国土绿化 [亩]|a2021:国土绿化 [亩]|a2022:国土绿化 [亩]|a2023:国土绿化 [亩]|.|.',
    expected: `
#
#
东江市|120万|22.5万|25.1万|24.8万|?|.
南陵市|86万|16.0万|18.2万|17.5万|?|.
西川市|154万|30.4万|31.6万|33.0万|?|.
北原市|98万|19.7万|20.1万|18.9万|?|.
合计|458万|88.6万|95.0万|94.2万|?|.`,
  }),
  real({
    id: 'zh-provincial-farmland-project-list-year-column-counties-down-planned-and-done-area-and-investment',
    plan: 'A list of farmland projects: year and county down, planned and done area and investment',
    address: 'https://nyncj.example.gov.cn/gbzntjs/',
    arranged: INVENTED,
    table: `
年度|县（市、区）|计划建设面积（万亩）|完成建设面积（万亩）|计划投资（万元）|完成投资（万元）
2023|东江县|5.2|5.2|12,480|12,310
2023|南陵县|3.6|3.5|8,640|8,402
2023|西岭区|2.1|2.1|5,040|5,040
2024|东江县|4.8|3.9|13,920|10,675
2024|南陵县|3.0|2.6|8,700|7,211
2024|西岭区|1.8|1.8|5,220|5,196`,
    columns: '.|place|t0:建设面积 [亩]|a0:建设面积 [亩]|t0:投资 [元]|a0:投资 [元]',
    expected: `
#
.|东江县|t2023=5.2万|a2023=5.2万|t2023=12480万|a2023=12310万
.|南陵县|t2023=3.6万|a2023=3.5万|t2023=8640万|a2023=8402万
.|西岭区|t2023=2.1万|a2023=2.1万|t2023=5040万|a2023=5040万
.|东江县|t2024=4.8万|a2024=3.9万|t2024=13920万|a2024=10675万
.|南陵县|t2024=3.0万|a2024=2.6万|t2024=8700万|a2024=7211万
.|西岭区|t2024=1.8万|a2024=1.8万|t2024=5220万|a2024=5196万`,
  }),
  real({
    id: 'zh-energy-intensity-goals-by-city-fourteenth-plan-drop-goal-and-drop-in-2021-to-2023-warning-level',
    plan: "A provincial commission: cities down, the plan's goal in a header, the drop over three years, warning levels",
    address: 'https://fgw.example.gov.cn/nyxh/2023.html',
    arranged: INVENTED,
    table: `
各市能耗强度目标及进展|<|<|<
地区|“十四五”能耗强度下降目标（%）|2021—2023年累计下降（%）|预警等级
东江市|14.5|8.9|三级
南陵市|14|7.2|二级
西川市|15|9.6|三级
北原市|13.5|4.8|一级`,
    columns: 'place|t2025:能耗强度下降目标 [%]|a2023:能耗强度下降目标 [%]|.',
    expected: `
#
#
东江市|14.5|?|.
南陵市|14|?|.
西川市|15|?|.
北原市|13.5|?|.`,
  }),
  real({
    id: 'zh-nev-company-annual-report-models-down-output-and-sales-two-years-plan-next-year-in-vehicles',
    plan: "A car maker's report: models down, output and sales of two years and the sales planned in the headers",
    address: 'https://www.example-auto.com/ir/2024',
    arranged: INVENTED,
    table: `
产品|2023年产量（辆）|2024年产量（辆）|2023年销量（辆）|2024年销量（辆）|2025年计划销量（辆）
A3轿车|86,320|91,455|85,910|90,876|95,000
S5 SUV|120,467|143,208|119,882|142,190|160,000
M8 MPV|18,905|22,760|18,740|22,415|25,000
其他|5,210|3,982|5,305|4,010|3,000`,
    columns: 'name|a2023:产量+|a2024:产量+|a2023:销量+|a2024:销量+|t2025:销量+',
    expected: `
#
A3轿车 [辆]|86320|91455|85910|90876|95000
S5 SUV [辆]|120467|143208|119882|142190|160000
M8 MPV [辆]|18905|22760|18740|22415|25000
其他 [辆]|5210|3982|5305|4010|3000`,
  }),
  real({
    id: 'zh-citizens-science-literacy-plan-action-indicators-2020-level-2023-survey-2025-goal-two-bounds',
    plan: 'A plan for science literacy: surveys in brackets, two goals, words for bounds, units in cells',
    address: 'https://www.example-kx.org.cn/gmkxsz/',
    arranged: INVENTED,
    table: `
表1 公民科学素质提升行动主要指标|<|<|<|<
指标|2020年|2023年（调查值）|2025年目标|2035年目标
具备科学素质的公民比例|10.56%|14.14%|超过15%|25%
城镇居民|13.75%|17.25%|19%|—
农村居民|6.45%|9.16%|11%|—
科普专职人员|24.8万人|29.3万人|33万人|50万人
人均科普经费|4.6元|5.2元|6元以上|10元以上`,
    columns: 'name|a2020|a2023|t2025|t2035',
    expected: `
#
#
具备科学素质的公民比例 [%]|10.56|14.14|>15|25
城镇居民 [%]|13.75|17.25|19|.
农村居民 [%]|6.45|9.16|11|.
科普专职人员 [人]|24.8万|29.3万|33万|50万
人均科普经费 [元]|4.6|5.2|≥6|≥10`,
  }),
];
