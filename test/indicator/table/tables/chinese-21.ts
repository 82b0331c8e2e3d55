import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-county-education-plan-base-target-and-actual-of-last-year-met-in-words',
    plan: 'a Chinese county education bureau, form of the closing table of its five-year plan: units in brackets, base year, target and actual of 2025, whether met in words',
    address: 'http://www.changxing.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2020年|2025年目标|2025年实际|是否达标
学前教育毛入园率（%）|88.6|93|94.2|达标
普惠性幼儿园覆盖率（%）|81.4|90|91.7|达标
九年义务教育巩固率（%）|95.8|97|97.3|达标
高中阶段毛入学率（%）|91.2|94|93.5|未达标
义务教育阶段在校生（万人）|12.6|13.8|13.4|未达标
公办幼儿园（所）|46|72|75|达标
专任教师本科以上学历比例（%）|74.5|85|86.1|达标`,
    columns: 'name|a2020|t2025|a2025|.',
    expected: `
#
学前教育毛入园率 [%]|88.6|93|94.2|.
普惠性幼儿园覆盖率 [%]|81.4|90|91.7|.
九年义务教育巩固率 [%]|95.8|97|97.3|.
高中阶段毛入学率 [%]|91.2|94|93.5|.
义务教育阶段在校生 [人]|126000|138000|134000|.
公办幼儿园 [所]|46|72|75|.
专任教师本科以上学历比例 [%]|74.5|85|86.1|.`,
  }),
  real({
    id: 'zh-tsv-elderly-care-plan-mid-term-target-and-actual-of-2023-final-target-unit-column',
    plan: 'a Chinese civil affairs bureau, form of the mid-term assessment of its elderly care plan pasted from a sheet: number and unit columns, base, mid-term target and actual of 2023, final target',
    address: 'http://mzj.weifang.gov.cn/',
    arranged: INVENTED,
    csv: `序号	指标	单位	2020年基数	2023年中期目标	2023年实际	2025年目标
1	养老机构床位	张	4860	5600	5472	6500
2	护理型床位占比	%	38.5	48	51.2	55
3	社区养老服务站	个	62	95	101	130
4	家庭养老床位	张	0	600	548	1200
5	养老护理员	人	915	1300	1268	1800
6	老年大学学员	万人	0.8	1.2	1.3	2
`,
    columns: '.|name|.|a2020|t2023|a2023|t2025',
    expected: `
#
.|养老机构床位 [张]|.|4860|5600|5472|6500
.|护理型床位占比 [%]|.|38.5|48|51.2|55
.|社区养老服务站 [个]|.|62|95|101|130
.|家庭养老床位 [张]|.|0|600|548|1200
.|养老护理员 [人]|.|915|1300|1268|1800
.|老年大学学员 [人]|.|8000|12000|13000|20000`,
  }),
  real({
    id: 'zh-csv-rental-homes-by-district-last-year-target-completed-rate-next-target-total',
    plan: 'a Chinese housing bureau, form of the district table of its yearly task: title with the unit, districts down, completed in 2024, target and completed of 2025, completion rate, target of 2026, total last',
    address: 'https://fcj.hefei.gov.cn/',
    arranged: INVENTED,
    csv: `各区保障性租赁住房筹集情况（单位：套）,,,,,
区,2024年完成,2025年目标,2025年完成,完成率,2026年目标
瑶海区,1820,2000,2104,105.2%,1800
庐阳区,1460,1500,1385,92.3%,1400
蜀山区,2350,2500,2612,104.5%,2200
包河区,2710,3000,3050,101.7%,2600
新站区,1990,2200,2076,94.4%,2000
合计,10330,11200,11227,100.2%,10000
`,
    columns:
      'place|a2024:保障性租赁住房筹集 [套]|t2025:保障性租赁住房筹集 [套]|a2025:保障性租赁住房筹集 [套]|.|t2026:保障性租赁住房筹集 [套]',
    expected: `
#
#
瑶海区|1820|2000|2104|.|1800
庐阳区|1460|1500|1385|.|1400
蜀山区|2350|2500|2612|.|2200
包河区|2710|3000|3050|.|2600
新站区|1990|2200|2076|.|2000
合计|10330|11200|11227|.|10000`,
  }),
  real({
    id: 'zh-paper-company-environment-targets-base-year-in-brackets-two-years-target-2030',
    plan: 'a Chinese paper company, form of the target table of its sustainability report: unit column, base year marked in brackets, two years, target of 2030 with one lower bound',
    address: 'https://www.sunpapergroup.com/',
    arranged: INVENTED,
    table: `
环境指标|单位|2020年（基准年）|2024年|2025年|2030年目标
范围一和范围二温室气体排放|吨二氧化碳当量|86,420|71,350|66,918|43,200
单位产品综合能耗|千克标准煤/吨|128.6|117.2|114.5|100
取水量|万立方米|342.5|310.8|301.6|260
可再生电力占比|%|4.8|22.6|31.4|60
一般固废综合利用率|%|82.3|90.5|92.1|≥95
危险废物产生量|吨|1,260|1,085|1,012|800`,
    columns: 'name|.|a2020|a2024|a2025|t2030',
    expected: `
#
范围一和范围二温室气体排放 [吨二氧化碳当量]|.|86420|71350|66918|43200
单位产品综合能耗 [千克标准煤/吨]|.|128.6|117.2|114.5|100
取水量 [立方米]|.|3425000|3108000|3016000|2600000
可再生电力占比 [%]|.|4.8|22.6|31.4|60
一般固废综合利用率 [%]|.|82.3|90.5|92.1|≥95
危险废物产生量 [吨]|.|1260|1085|1012|800`,
  }),
  real({
    id: 'zh-port-months-down-three-measures-ten-thousands-in-heads',
    plan: 'a Chinese port group, form of its monthly production table: months with the year down, three measures with ten thousands in the heads',
    address: 'https://www.zjport.com/',
    arranged: INVENTED,
    table: `
月份|货物吞吐量（万吨）|外贸货物吞吐量（万吨）|集装箱吞吐量（万标箱）
2025年1月|2,318|936|11.2
2025年2月|2,046|874|9.6
2025年3月|2,405|988|12.5
2025年4月|2,377|961|12.1
2025年5月|2,462|1,015|13.4
2025年6月|2,431|1,002|13.0`,
    columns: '.|p2025-01:货物吞吐量 [吨]|p2025-01:外贸货物吞吐量 [吨]|p2025-01:集装箱吞吐量 [标箱]',
    expected: `
#
.|23180000|9360000|112000
.|p2025-02=20460000|p2025-02=8740000|p2025-02=96000
.|p2025-03=24050000|p2025-03=9880000|p2025-03=125000
.|p2025-04=23770000|p2025-04=9610000|p2025-04=121000
.|p2025-05=24620000|p2025-05=10150000|p2025-05=134000
.|p2025-06=24310000|p2025-06=10020000|p2025-06=130000`,
  }),
  real({
    id: 'zh-csv-counties-main-figures-year-in-title-four-measures-whole-city-first',
    plan: 'a Chinese statistics bureau, form of the county page of its yearbook saved as CSV: year in the title line, whole city first, four measures with units in the heads',
    address: 'http://tjj.zgsr.gov.cn/',
    arranged: INVENTED,
    csv: `2024年各县区主要经济指标,,,,
县区,年末常住人口（万人）,城镇化率（%）,地区生产总值（亿元）,居民人均可支配收入（元）
全市,642.8,58.3,3615.4,33286
信州区,66.4,86.1,512.7,45820
广丰区,74.9,60.5,618.3,36174
玉山县,50.2,57.4,301.6,33915
铅山县,36.8,52.9,214.5,30268
弋阳县,33.1,51.7,187.2,28743
`,
    columns:
      'place|a2024:年末常住人口 [人]|a2024:城镇化率 [%]|a2024:地区生产总值 [元]|a2024:居民人均可支配收入 [元]',
    expected: `
#
#
|6428000|58.3|361540000000|33286
信州区|664000|86.1|51270000000|45820
广丰区|749000|60.5|61830000000|36174
玉山县|502000|57.4|30160000000|33915
铅山县|368000|52.9|21450000000|30268
弋阳县|331000|51.7|18720000000|28743`,
  }),
  real({
    id: 'zh-tsv-city-hospitals-down-four-service-measures-year-in-title',
    plan: 'a Chinese health commission, form of the service table of the city hospitals pasted from a sheet: year in the title, hospitals down, four measures with units in the heads',
    address: 'http://wjw.luoyang.gov.cn/',
    arranged: INVENTED,
    csv: `2025年市属医院医疗服务情况				
医院	开放床位（张）	门急诊量（万人次）	出院人数（人次）	平均住院日（天）
市中心医院	2150	186.3	98420	7.2
市妇幼保健院	980	94.7	41365	5.1
市中医院	1260	88.2	45710	8.9
市第三人民医院	720	36.5	22184	8.4
市传染病医院	350	12.8	9036	9.7
`,
    columns: 'place|a2025:开放床位 [张]|a2025:门急诊量 [人次]|a2025:出院人数 [人次]|a2025:平均住院日 [天]',
    expected: `
#
#
市中心医院|2150|1863000|98420|7.2
市妇幼保健院|980|947000|41365|5.1
市中医院|1260|882000|45710|8.9
市第三人民医院|720|365000|22184|8.4
市传染病医院|350|128000|9036|9.7`,
  }),
  real({
    id: 'zh-county-budget-spending-final-accounts-and-budgets-three-years-unit-in-title-total',
    plan: 'a Chinese county finance bureau, form of the spending table of its budget report: ten thousand yuan in the title, final accounts of 2024, budget and final accounts of 2025, budget of 2026, total last',
    address: 'http://www.anji.gov.cn/',
    arranged: INVENTED,
    table: `
一般公共预算支出情况表（单位：万元）|<|<|<|<
项目|2024年决算数|2025年预算数|2025年决算数|2026年预算数
一般公共服务支出|38,420|37,500|37,186|36,800
教育支出|96,310|101,200|102,745|104,500
科学技术支出|4,850|5,600|5,318|6,200
社会保障和就业支出|72,640|76,000|77,930|80,300
卫生健康支出|51,275|53,400|52,860|54,700
农林水支出|63,180|60,500|64,215|62,000
合计|326,675|334,200|340,254|344,500`,
    columns: 'name|a2024 [元]|t2025 [元]|a2025 [元]|t2026 [元]',
    expected: `
#
#
一般公共服务支出 [元]|38420万|37500万|37186万|36800万
教育支出 [元]|96310万|101200万|102745万|104500万
科学技术支出 [元]|4850万|5600万|5318万|6200万
社会保障和就业支出 [元]|72640万|76000万|77930万|80300万
卫生健康支出 [元]|51275万|53400万|52860万|54700万
农林水支出 [元]|63180万|60500万|64215万|62000万
合计 [元]|326675万|334200万|340254万|344500万`,
  }),
];
