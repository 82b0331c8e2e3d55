import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-bilingual-yearbook-transport-unit-in-chinese-tons-in-english-ten-thousand-tons',
    plan: 'A yearbook in two languages: freight in tons in Chinese and in ten thousand tons in English',
    address: 'https://www.example.gov.cn/tj/bilingual-yearbook-transport-unit-in-chinese-tons',
    arranged: INVENTED,
    table: `
年份 Year|货运量（吨） Freight (10 000 tons)|客运量（万人） Passengers (10 000 persons)|公路里程（公里） Length of Highways (km)
2020|8,642|1,205|12,486
2021|9,015|1,118|12,602
2022|8,873|936|12,751
2023|9,340|1,284|12,890`,
    columns: '.|a0:货运量 Freight|a0:客运量 Passengers [人]|a0:公路里程（公里） Length of Highways [km]',
    expected: `
#
.|?|a2020=1205万|a2020=12486
.|?|a2021=1118万|a2021=12602
.|?|a2022=936万|a2022=12751
.|?|a2023=1284万|a2023=12890`,
  }),
  real({
    id: 'zh-bilingual-items-down-contradicting-units-in-one-row',
    plan: 'A yearbook in two languages: items down, two of them with units that contradict each other',
    address: 'https://www.example.gov.cn/tj/bilingual-items-down-contradicting',
    arranged: INVENTED,
    table: `
指标 Item|2022|2023
货物周转量（亿吨公里） Freight Ton-km (100 million ton-km)|412.6|438.2
港口吞吐量（吨） Port Throughput (10 000 tons)|5,612|5,904
邮电业务总量（亿元） Postal and Telecom Services (100 million yuan)|88.4|95.1
电力装机（万千瓦） Installed Capacity (MW)|612|655`,
    columns: 'name|a2022|a2023',
    expected: `
#
货物周转量（亿吨公里）Freight Ton-km [ton-km]|412.6亿|438.2亿
港口吞吐量|?|?
邮电业务总量 Postal and Telecom Services [元]|88.4亿|95.1亿
电力装机|?|?`,
  }),
  real({
    id: 'zh-csv-electricity-months-in-headers-hyphen-month-then-name',
    plan: 'An export: electricity of districts, the month before the measure in each header',
    address: 'https://www.example.gov.cn/tj/csv-electricity-months',
    arranged: INVENTED,
    csv: `区县,2024-01用电量(万千瓦时),2024-02用电量(万千瓦时),2024-03用电量(万千瓦时)
东城县,1820,1645,1712
南岭县,2260,2018,2144
西河区,3915,3540,3688
`,
    columns: 'place|p2024-01:用电量 [千瓦时]|p2024-02:用电量 [千瓦时]|p2024-03:用电量 [千瓦时]',
    expected: `
#
东城县|1820万|1645万|1712万
南岭县|2260万|2018万|2144万
西河区|3915万|3540万|3688万`,
  }),
  real({
    id: 'zh-csv-water-works-down-chinese-month-before-measure-in-each-header',
    plan: 'An export: water supplied by works, the month before the measure in each header',
    address: 'https://www.example.gov.cn/tj/csv-water-months',
    arranged: INVENTED,
    csv: `水厂,2024年1月供水量（万立方米）,2024年2月供水量（万立方米）,2024年3月供水量（万立方米）
一水厂,312,288,305
二水厂,455,431,462
三水厂,126,119,124
`,
    columns: 'name|p2024-01:供水量+ [立方米]|p2024-02:供水量+ [立方米]|p2024-03:供水量+ [立方米]',
    expected: `
#
一水厂|312万|288万|305万
二水厂|455万|431万|462万
三水厂|126万|119万|124万`,
  }),
  real({
    id: 'zh-census-counties-down-sixth-and-seventh-census-with-year-in-brackets-as-headers-of-values',
    plan: 'A census bulletin: counties down, two censuses with their years in brackets',
    address: 'https://www.example.gov.cn/tj/census-counties-down',
    arranged: INVENTED,
    table: `
各县（市、区）常住人口（单位：人）|<|<
地区|第六次人口普查（2010年）|第七次人口普查（2020年）
青山县|412,605|396,188
绿水县|287,340|301,255
白云区|655,912|742,380
全市|1,355,857|1,439,823`,
    columns: 'place|a2010:常住人口 [人]|a2020:常住人口 [人]',
    expected: `
#
#
青山县|412605|396188
绿水县|287340|301255
白云区|655912|742380
某市|1355857|1439823`,
  }),
  real({
    id: 'zh-census-education-levels-down-seventh-census-year-in-brackets-two-columns',
    plan: 'A census bulletin: indicators down, two national censuses with their years in brackets',
    address: 'https://www.example.gov.cn/tj/census-education-levels',
    arranged: INVENTED,
    table: `
指标|第六次全国人口普查（2010年）|第七次全国人口普查（2020年）
常住人口（万人）|486.2|512.7
平均受教育年限（年）|8.9|9.8
文盲率（%）|4.2|2.6
平均家庭户规模（人）|3.12|2.65`,
    columns: 'name|a2010|a2020',
    expected: `
#
常住人口 [人]|486.2万|512.7万
平均受教育年限 [年]|8.9|9.8
文盲率 [%]|4.2|2.6
平均家庭户规模 [人]|3.12|2.65`,
  }),
  real({
    id: 'zh-listed-company-balance-sheet-day-in-title-closing-and-opening-balance',
    plan: 'A balance sheet: the day in the title, closing and opening balances',
    address: 'https://www.example.gov.cn/tj/listed-company-balance-sheet',
    arranged: INVENTED,
    table: `
资产负债表（2024年12月31日）单位：万元|<|<
项目|期末余额|期初余额
货币资金|86,420|79,315
应收账款|42,118|45,902
存货|31,766|29,480
资产总计|512,904|488,617`,
    columns: 'name|a2024 [元]|a2023 [元]',
    expected: `
#
#
货币资金|86420万|79315万
应收账款|42118万|45902万
存货|31766万|29480万
资产总计|512904万|488617万`,
  }),
  real({
    id: 'zh-foundation-balance-sheet-day-line-under-title-start-and-end-of-year-columns',
    plan: "A foundation's balance sheet: the day above, start and end of the year",
    address: 'https://www.example.gov.cn/tj/foundation-balance-sheet',
    arranged: INVENTED,
    table: `
2023年12月31日 单位：元|<|<
资产|年初数|期末数
流动资产合计|6,812,405|7,420,118
固定资产净值|1,204,330|1,118,902
资产总计|8,016,735|8,539,020
净资产合计|7,755,120|8,260,447`,
    columns: 'name|a2022 [元]|a2023 [元]',
    expected: `
#
#
流动资产合计|6812405|7420118
固定资产净值|1204330|1118902
资产总计|8016735|8539020
净资产合计|7755120|8260447`,
  }),
  real({
    id: 'zh-company-year-report-quarters-first-to-fourth-year-head-without-whole-year',
    plan: "A company's yearly report: quarters with their months in brackets",
    address: 'https://www.example.gov.cn/tj/company-year-report-quarters',
    arranged: INVENTED,
    table: `
2024年分季度主要财务数据 单位：万元|<|<|<|<
项目|第一季度（1-3月份）|第二季度（4-6月份）|第三季度（7-9月份）|第四季度（10-12月份）
营业收入|24,186|27,905|26,330|31,472
归属于上市公司股东的净利润|2,105|2,618|2,390|1,977
经营活动产生的现金流量净额|-1,860|3,412|2,905|5,118`,
    columns: 'name|p2024-Q1 [元]|p2024-Q2 [元]|p2024-Q3 [元]|p2024-Q4 [元]',
    expected: `
#
#
营业收入|24186万|27905万|26330万|31472万
归属于上市公司股东的净利润|2105万|2618万|2390万|1977万
经营活动产生的现金流量净额|-1860万|3412万|2905万|5118万`,
  }),
  real({
    id: 'zh-hant-taiwan-county-policy-white-paper-goal-republic-years-across-current-value-113',
    plan: 'A county of Taiwan: the state of 113, goals of 115 and 119',
    address: 'https://www.example.gov.cn/tj/hant-taiwan-county-policy',
    arranged: INVENTED,
    table: `
指標項目|單位|113年現況|115年目標|119年目標
污水下水道接管率|%|42.6|46|55
公共托育覆蓋率|%|28.4|32|40
資源回收率|%|61.2|63|68
每人每日生活用水量|公升|262|255|240
綠建築標章（累計）|件|386|450|600`,
    columns: 'name|.|a2024|t2026|t2030',
    expected: `
#
污水下水道接管率 [%]|.|42.6|46|55
公共托育覆蓋率 [%]|.|28.4|32|40
資源回收率 [%]|.|61.2|63|68
每人每日生活用水量 [公升]|.|262|255|240
綠建築標章（累計） [件]|.|386|450|600`,
  }),
  real({
    id: 'zh-csv-dashboard-export-indicator-value-target-date-columns-iso-dates',
    plan: 'An export of a dashboard: values and goals with their dates beside them',
    address: 'https://www.example.gov.cn/tj/csv-dashboard',
    arranged: INVENTED,
    csv: `指标名称,单位,当前值,数据日期,目标值,目标日期
社区养老设施覆盖率,%,87.5,2024-12-31,95,2027-12-31
公交站点500米覆盖率,%,91.2,2024-12-31,93,2026-12-31
人均公园绿地,平方米,14.6,2023-12-31,15.5,2027-12-31
登记志愿者,万人,48.2,2024-12-31,55,2025-12-31
`,
    columns: 'name|.|a0|.|t0|.',
    expected: `
#
社区养老设施覆盖率 [%]|.|a2024=87.5|.|t2027=95|.
公交站点500米覆盖率 [%]|.|a2024=91.2|.|t2026=93|.
人均公园绿地 [平方米]|.|a2023=14.6|.|t2027=15.5|.
登记志愿者 [人]|.|a2024=48.2万|.|t2025=55万|.`,
  }),
  real({
    id: 'zh-charity-annual-report-projects-down-people-planned-and-reached-budget-and-spending-under-measures',
    plan: "A charity's yearly report: people planned and reached, budget and spending under heads of measures",
    address: 'https://www.example.gov.cn/tj/charity',
    arranged: INVENTED,
    table: `
2023年度项目执行情况|<|<|<|<
项目|受益人数（人）|<|支出（万元）|<
^|计划|实际|预算|决算
山区助学|1,200|1,286|180|176.4
流动图书车|8,000|9,420|95|98.2
乡村医生培训|300|288|120|112.7
净水计划|5,000|5,310|260|251.9`,
    columns: 'name|t2023:受益人数+ [人]|a2023:受益人数+ [人]|t2023:支出+ [元]|a2023:支出+ [元]',
    expected: `
#
#
#
山区助学|1200|1286|180万|176.4万
流动图书车|8000|9420|95万|98.2万
乡村医生培训|300|288|120万|112.7万
净水计划|5000|5310|260万|251.9万`,
  }),
  real({
    id: 'zh-agri-company-annual-report-products-down-revenue-cost-without-unit-in-heads-margin-unit-in-title',
    plan: "A company's yearly report: products down, revenue and cost in the unit of the title, margin",
    address: 'https://www.example.gov.cn/tj/agri-company',
    arranged: INVENTED,
    table: `
公司2024年度主营业务分产品情况（单位：万元）|<|<|<
产品|营业收入|营业成本|毛利率（%）
饲料|412,608|368,140|10.78
种苗|58,316|39,902|31.58
动保|21,450|12,118|43.51
其他|9,872|8,006|18.90`,
    columns: 'name|a2024:营业收入+ [元]|a2024:营业成本+ [元]|a2024:毛利率+ [%]',
    expected: `
#
#
饲料|412608万|368140万|10.78
种苗|58316万|39902万|31.58
动保|21450万|12118万|43.51
其他|9872万|8006万|18.90`,
  }),
  real({
    id: 'zh-online-news-table-five-years-review-2020-2025-expected-change-multiples',
    plan: 'A news page: 2020 beside what is expected of 2025, growth in words',
    address: 'https://www.example.gov.cn/tj/online-news',
    arranged: INVENTED,
    table: `
指标|2020年|2025年预计|增长
GDP（亿元）|3,206|4,850|51.3%
高铁里程（公里）|186|412|1.2倍
5G基站（万个）|0.4|2.6|5.5倍
城镇新增就业累计（万人）|—|62|—
空气优良天数比例（%）|84.6|91.0|6.4个百分点`,
    columns: 'name|a2020|e2025|.',
    expected: `
#
GDP [元]|3206亿|4850亿|!
高铁里程 [公里]|186|412|!
5G基站 [个]|0.4万|2.6万|!
城镇新增就业累计 [人]|.|62万|.
空气优良天数比例 [%]|84.6|91.0|!`,
  }),
  real({
    id: 'zh-rural-revitalisation-plan-2022-base-2025-goal-attribute-with-cumulative-in-square-brackets-note',
    plan: 'A plan from 2022 to 2025: sums of three years in square brackets by the note',
    address: 'https://www.example.gov.cn/tj/rural-revitalisation',
    arranged: INVENTED,
    table: `
序号|指标|单位|2022年|2025年|属性
1|粮食产量|万吨|186.4|≥185|约束性
2|新建高标准农田|万亩|—|[36]|预期性
3|农村卫生厕所普及率|%|88.6|95|预期性
4|村级集体经济收入10万元以上村占比|%|62.4|80|预期性
5|农村居民人均可支配收入|元|21,860|27,000|预期性
注：[ ]内为三年累计数。|<|<|<|<|<`,
    columns: '.|name|.|a2022|t2025|.',
    expected: `
#
.|粮食产量 [吨]|.|186.4万|≥185万|.
.|新建高标准农田 [亩]|.|.|?|.
.|农村卫生厕所普及率 [%]|.|88.6|95|.
.|村级集体经济收入10万元以上村占比 [%]|.|62.4|80|.
.|农村居民人均可支配收入 [元]|.|21860|27000|.
#`,
  }),
];
