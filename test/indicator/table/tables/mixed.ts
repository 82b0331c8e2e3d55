import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-county-fourteenth-plan-outline-midterm-three-actual-years-merged-goal-and-expected-2025-property-progress-words',
    plan: 'a Sichuan county, form of the mid-term evaluation of its fourteenth plan outline: section rows, units in brackets after the names, base 2020, three actual years merged under one head, goal and expected value of 2025, property, progress in words, five-year sums in brackets, a yearly mean as goal, a note last',
    address: 'https://www.luxian.gov.cn/',
    arranged: INVENTED,
    table: `
附表1 泸县国民经济和社会发展“十四五”规划纲要主要指标实施情况|<|<|<|<|<|<|<|<|<
序号|指标|2020年⏎基期值|实际完成值|<|<|2025年⏎规划目标|2025年⏎预计完成|指标属性|进展情况
^|^|^|2021年|2022年|2023年|^|^|^|^
经济发展|<|<|<|<|<|<|<|<|<
1|地区生产总值（亿元）|387.5|424.1|446.8|472.3|560左右|535|预期性|基本符合预期
2|常住人口城镇化率（%）|45.2|46.3|47.1|48.0|51|50.2|预期性|基本符合预期
3|社会消费品零售总额（亿元）|168.4|195.7|194.9|214.6|265|252|预期性|滞后
4|一般公共预算收入年均增长（%）|—|9.6|4.1|7.2|〔7.5〕|〔6.8〕|预期性|滞后
创新驱动|<|<|<|<|<|<|<|<|<
5|全社会研发经费投入强度（%）|0.84|0.97|1.06|1.18|1.5|1.45|预期性|基本符合预期
6|每万人口高价值发明专利拥有量（件）|0.21|0.28|0.37|0.52|0.6以上|0.75|预期性|超前
民生福祉|<|<|<|<|<|<|<|<|<
7|城镇居民人均可支配收入（元）|38,412|41,986|43,871|46,240|54,500|52,300|预期性|基本符合预期
8|城镇新增就业（人）|6,830|7,105|6,942|7,218|〔32,000〕|〔35,000〕|预期性|超前
9|每千人口拥有3岁以下婴幼儿托位数（个）|0.9|1.6|2.3|3.1|≥4.5|4.5|预期性|符合预期
绿色生态|<|<|<|<|<|<|<|<|<
10|单位地区生产总值能源消耗降低（%）|—|3.4|2.1|2.9|〔14〕|〔14.2〕|约束性|符合预期
11|森林覆盖率（%）|33.6|33.8|33.9|34.1|34.5|34.5|约束性|符合预期
12|县级及以上集中式饮用水水源地水质达标率（%）|100|100|100|100|100|100|约束性|符合预期
注：〔 〕内为五年累计数或年均数。|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2020|a2021|a2022|a2023|t2025|e2025|.|.',
    expected: `
#
#
#
#
.|地区生产总值 [元]|387.5亿|424.1亿|446.8亿|472.3亿|~560亿|535亿|.|.
.|常住人口城镇化率 [%]|45.2|46.3|47.1|48.0|51|50.2|.|.
.|社会消费品零售总额 [元]|168.4亿|195.7亿|194.9亿|214.6亿|265亿|252亿|.|.
.|一般公共预算收入年均增长 [%]|.|9.6|4.1|7.2|7.5|6.8|.|.
#
.|全社会研发经费投入强度 [%]|0.84|0.97|1.06|1.18|1.5|1.45|.|.
.|每万人口高价值发明专利拥有量 [件]|0.21|0.28|0.37|0.52|≥0.6|0.75|.|.
#
.|城镇居民人均可支配收入 [元]|38412|41986|43871|46240|54500|52300|.|.
.|城镇新增就业 [人]|6830|7105|6942|7218|32000|35000|.|.
.|每千人口拥有3岁以下婴幼儿托位数 [个]|0.9|1.6|2.3|3.1|≥4.5|4.5|.|.
#
.|单位地区生产总值能源消耗降低 [%]|.|3.4|2.1|2.9|14|14.2|.|.
.|森林覆盖率 [%]|33.6|33.8|33.9|34.1|34.5|34.5|.|.
.|县级及以上集中式饮用水水源地水质达标率 [%]|100|100|100|100|100|100|.|.
#`,
  }),
  real({
    id: 'zh-work-report-appendix-past-five-years-base-two-last-years-mean-growth-next-year-goal-in-words',
    plan: 'a Jiangxi county-level city, form of the appendix of its government work report on the past five years: unit column, 2020, 2024 and 2025, mean growth of five years, goal of 2026 in words (growth for levels, bounds for others), a preliminary mark on a year with its note',
    address: 'https://www.ruijin.gov.cn/',
    arranged: INVENTED,
    table: `
附表：“十四五”时期主要指标完成情况和2026年预期目标|<|<|<|<|<|<
指标名称|单位|2020年|2024年|2025年*|五年年均增长（%）|2026年预期目标
地区生产总值|亿元|168.4|231.7|246.5|6.3|增长5.5%左右
规模以上工业企业数|家|96|148|157|10.3|170家以上
一般公共预算收入|亿元|12.38|14.06|14.41|3.1|增长2.5%
社会消费品零售总额|亿元|71.2|104.9|110.6|9.2|增长5%
实际利用省外项目资金|亿元|84.6|126.3|131.8|9.3|138亿元左右
出口总额|亿元|21.5|33.8|30.9|7.5|稳中提质
居民消费价格涨幅|%|2.3|0.1|-0.2|—|2%左右
城镇居民人均可支配收入|元|31,264|41,087|42,970|6.6|与经济增长同步
农村居民人均可支配收入|元|12,830|18,465|19,628|8.9|高于城镇居民
城镇新增就业|人|5,412|5,086|5,230|—|4,800人以上
粮食总产量|万吨|21.7|22.4|22.5|0.7|不低于22.4万吨
空气质量优良天数比率|%|97.8|98.1|97.5|—|97%以上
* 2025年为初步统计数。|<|<|<|<|<|<`,
    columns: 'name|.|a2020|a2024|a2025|.|t2026',
    expected: `
#
#
地区生产总值 [元]|.|168.4亿|231.7亿|246.5亿|!|!
规模以上工业企业数 [家]|.|96|148|157|!|≥170
一般公共预算收入 [元]|.|12.38亿|14.06亿|14.41亿|!|!
社会消费品零售总额 [元]|.|71.2亿|104.9亿|110.6亿|!|!
实际利用省外项目资金 [元]|.|84.6亿|126.3亿|131.8亿|!|~138亿
出口总额 [元]|.|21.5亿|33.8亿|30.9亿|!|.
居民消费价格涨幅 [%]|.|2.3|0.1|-0.2|.|~2
城镇居民人均可支配收入 [元]|.|31264|41087|42970|!|.
农村居民人均可支配收入 [元]|.|12830|18465|19628|!|.
城镇新增就业 [人]|.|5412|5086|5230|.|≥4800
粮食总产量 [吨]|.|21.7万|22.4万|22.5万|!|≥22.4万
空气质量优良天数比率 [%]|.|97.8|98.1|97.5|.|≥97
#`,
  }),
  real({
    id: 'zh-communique-kinds-of-education-down-schools-entrants-enrolled-graduates-teachers-across-units-in-heads-year-in-title',
    plan: 'a Shandong city, form of the table of education in its statistical communique: year in the title, kinds of education down, schools, entrants, enrolled, graduates and teachers across with their units in the heads, a row of which, dashes',
    address: 'https://tjj.rizhao.gov.cn/',
    arranged: INVENTED,
    table: `
表7 2025年各级各类教育基本情况|<|<|<|<|<
指标|学校数（所）|招生数（万人）|在校生数（万人）|毕业生数（万人）|专任教师数（人）
普通高等教育|7|3.62|11.48|2.95|5,124
其中：研究生|—|0.21|0.58|0.16|—
中等职业教育|14|1.37|3.96|1.24|2,836
普通高中|28|2.06|5.93|1.88|4,917
普通初中|96|3.24|9.81|3.35|8,206
普通小学|243|2.78|20.37|3.19|11,845
特殊教育|5|0.02|0.11|0.01|214
学前教育|582|1.95|7.24|3.06|6,370`,
    columns:
      'name|a2025:+学校数 [所]|a2025:+招生数 [人]|a2025:+在校生数 [人]|a2025:+毕业生数 [人]|a2025:+专任教师数 [人]',
    expected: `
#
#
普通高等教育|7|3.62万|11.48万|2.95万|5124
研究生|.|0.21万|0.58万|0.16万|.
中等职业教育|14|1.37万|3.96万|1.24万|2836
普通高中|28|2.06万|5.93万|1.88万|4917
普通初中|96|3.24万|9.81万|3.35万|8206
普通小学|243|2.78万|20.37万|3.19万|11845
特殊教育|5|0.02万|0.11万|0.01万|214
学前教育|582|1.95万|7.24万|3.06万|6370`,
  }),
  real({
    id: 'zh-city-library-project-performance-self-evaluation-nature-value-unit-columns-actual-weight-score-merged-levels',
    plan: 'a Sichuan city library, form of the performance self-evaluation of a project: lines of project and unit, year in brackets in the title, merged levels, nature (sign), value and unit of the yearly indicator in three columns, actual value, weight, score, reasons, rows in words, total last',
    address: 'https://wgj.deyang.gov.cn/',
    arranged: INVENTED,
    table: `
项目支出绩效自评表（2025年度）|<|<|<|<|<|<|<|<|<
项目名称|公共图书馆免费开放补助资金|<|<|<|主管部门|市文化广播电视和旅游局|<|<|<
一级指标|二级指标|三级指标|指标性质|年度指标值|度量单位|实际完成值|权重|得分|未完成原因及改进措施
产出指标|数量指标|接待读者人次|≥|85|万人次|91.6|10|10|
^|^|举办阅读推广活动|≥|240|场次|268|10|10|
^|^|新增纸质图书|≥|3.5|万册|3.12|10|8.9|部分图书年底到馆未完成加工
^|^|流动服务点|＝|18|个|18|5|5|
^|质量指标|图书文献外借完好率|≥|98|%|99.1|10|10|
^|^|设备故障停机时长|≤|24|小时|11|5|5|
^|时效指标|每周开放时间|≥|64|小时|70|10|10|
^|成本指标|项目总成本|≤|186|万元|183.45|10|10|
效益指标|社会效益指标|全民阅读氛围|定性|有所提升|—|有所提升|10|9|量化不足
^|^|持证读者数|≥|12|万人|12.83|5|5|
^|可持续影响指标|志愿者注册人数|≥|600|人|574|5|4.8|学生志愿者毕业
满意度指标|服务对象满意度指标|读者满意度|≥|92|%|95.3|10|10|
合计|<|<|<|<|<|<|100|97.7|`,
    columns: '.|.|name|.|t2025|.|a2025|.|.|.',
    expected: `
#
#
#
.|.|接待读者人次 [人次]|.|≥85万|.|91.6万|!|!|.
.|.|举办阅读推广活动 [场次]|.|≥240|.|268|!|!|.
.|.|新增纸质图书 [册]|.|≥3.5万|.|3.12万|!|!|.
.|.|流动服务点 [个]|.|18|.|18|!|!|.
.|.|图书文献外借完好率 [%]|.|≥98|.|99.1|!|!|.
.|.|设备故障停机时长 [小时]|.|≤24|.|11|!|!|.
.|.|每周开放时间 [小时]|.|≥64|.|70|!|!|.
.|.|项目总成本 [元]|.|≤186万|.|183.45万|!|!|.
.|.|全民阅读氛围|.|.|.|.|!|!|.
.|.|持证读者数 [人]|.|≥12万|.|12.83万|!|!|.
.|.|志愿者注册人数 [人]|.|≥600|.|574|!|!|.
.|.|读者满意度 [%]|.|≥92|.|95.3|!|!|.
.|.|.|.|.|.|.|!|!|.`,
  }),
  real({
    id: 'zh-steel-group-social-responsibility-report-key-performance-class-merged-down-years-backwards-disclosure-index-loss',
    plan: 'a Guangxi state-owned steel group, form of the key performance table of its social responsibility report: class merged downwards, unit column, three years backwards, index of the disclosure standard last, a loss with minus sign, slash and dash, a mark with its note',
    address: 'https://www.liuzhousteel.com/',
    arranged: INVENTED,
    table: `
关键绩效表|<|<|<|<|<|<
类别|指标|单位|2025年|2024年|2023年|披露索引
经济绩效|资产总额|亿元|1,186.47|1,203.92|1,174.35|GRI 201-1
^|营业收入|亿元|842.16|876.53|913.08|GRI 201-1
^|利润总额|亿元|2.74|-11.36|-3.92|GRI 201-1
^|粗钢产量|万吨|1,648.2|1,602.7|1,715.4|—
^|研发投入|亿元|19.83|18.46|17.05|CASS P2.1
环境绩效|环保投入|万元|96,420|88,315|102,760|CASS E1.4
^|吨钢综合能耗|千克标准煤/吨|538.6|541.2|546.9|GRI 302-3
^|二氧化硫排放量|吨|4,872|5,316|6,105|GRI 305-7
^|固体废物综合利用率|%|99.2|98.9|98.4|GRI 306-4
社会绩效|员工总数|人|14,562|15,208|16,037|GRI 2-7
^|女性员工比例|%|17.3|17.1|16.8|GRI 405-1
^|人均培训学时|学时|46.5|42.8|/|GRI 404-1
^|百万工时伤害率*|—|0.38|0.45|0.52|GRI 403-9
^|对外捐赠|万元|615.8|702.4|584.0|CASS S4.2
* 不含相关方人员。|<|<|<|<|<|<`,
    columns: '.|name|.|a2025|a2024|a2023|.',
    expected: `
#
#
.|资产总额 [元]|.|1186.47亿|1203.92亿|1174.35亿|.
.|营业收入 [元]|.|842.16亿|876.53亿|913.08亿|.
.|利润总额 [元]|.|2.74亿|-11.36亿|-3.92亿|.
.|粗钢产量 [吨]|.|1648.2万|1602.7万|1715.4万|.
.|研发投入 [元]|.|19.83亿|18.46亿|17.05亿|.
.|环保投入 [元]|.|96420万|88315万|102760万|.
.|吨钢综合能耗 [千克标准煤/吨]|.|538.6|541.2|546.9|.
.|二氧化硫排放量 [吨]|.|4872|5316|6105|.
.|固体废物综合利用率 [%]|.|99.2|98.9|98.4|.
.|员工总数 [人]|.|14562|15208|16037|.
.|女性员工比例 [%]|.|17.3|17.1|16.8|.
.|人均培训学时 [学时]|.|46.5|42.8|.|.
.|百万工时伤害率|.|0.38|0.45|0.52|.
.|对外捐赠 [元]|.|615.8万|702.4万|584.0万|.
#`,
  }),
  real({
    id: 'zh-industrial-parks-assessment-measures-over-two-years-and-growth-energy-per-output-grade-total-row-unfinished-park',
    plan: 'a Zhejiang city economy and information bureau, form of the main measures of its yearly assessment of industrial parks: parks down, three measures merged over two years and growth, one measure of the year of the title, grade, total first, a park not yet counted',
    address: 'https://jxj.jinhua.gov.cn/',
    arranged: INVENTED,
    table: `
2025年度全市开发区（园区）高质量发展考核主要指标及评价结果|<|<|<|<|<|<|<|<|<|<
园区名称|规上工业增加值（亿元）|<|<|税收收入（万元）|<|<|高新技术企业（家）|<|单位工业增加值能耗⏎（吨标准煤/万元）|评价⏎等次
^|2024年|2025年|增幅（%）|2024年|2025年|增幅（%）|2024年|2025年|^|^
合计|736.9|785.1|6.5|1,058,320|1,096,450|3.6|1,047|1,158|0.46|
金华经济技术开发区|182.4|196.3|7.6|284,610|301,775|6.0|312|348|0.38|A
金义新区|164.8|179.5|8.9|231,940|246,380|6.2|206|237|0.41|A
义乌经济技术开发区|171.2|184.6|7.8|252,870|258,115|2.1|268|291|0.35|A
永康经济开发区|124.7|127.9|2.6|168,530|166,240|-1.4|157|168|0.52|B
兰溪经济开发区|93.8|96.8|3.2|120,370|123,940|3.0|104|114|0.83|B
磐安工业园区|—|—|—|—|—|—|—|—|—|暂不评价`,
    columns:
      'place|a2024:规上工业增加值 [元]|a2025:规上工业增加值 [元]|.|a2024:税收收入 [元]|a2025:税收收入 [元]|.|a2024:高新技术企业 [家]|a2025:高新技术企业 [家]|a2025:单位工业增加值能耗 [吨标准煤/万元]|.',
    expected: `
#
#
#
合计|736.9亿|785.1亿|!|1058320万|1096450万|!|1047|1158|0.46|.
金华经济技术开发区|182.4亿|196.3亿|!|284610万|301775万|!|312|348|0.38|.
金义新区|164.8亿|179.5亿|!|231940万|246380万|!|206|237|0.41|.
义乌经济技术开发区|171.2亿|184.6亿|!|252870万|258115万|!|268|291|0.35|.
永康经济开发区|124.7亿|127.9亿|!|168530万|166240万|!|157|168|0.52|.
兰溪经济开发区|93.8亿|96.8亿|!|120370万|123940万|!|104|114|0.83|.
磐安工业园区|.|.|.|.|.|.|.|.|.|.`,
  }),
  real({
    id: 'zh-rural-revitalization-plan-class-merged-base-2023-goals-2025-and-2027-increase-column-points-or-percent-property',
    plan: 'a Sichuan city, form of the main indicators of its plan of rural revitalization to 2027: class merged downwards, row numbers, unit column, base 2023, goals of 2025 and 2027, increase from 2023 to 2027 with its points or percent in the cell, property, signs and words for bounds, a note last',
    address: 'https://nyncj.ms.gov.cn/',
    arranged: INVENTED,
    table: `
专栏1 眉山市乡村全面振兴规划（2024—2027年）主要指标|<|<|<|<|<|<|<|<
分类|序号|主要指标|单位|2023年⏎基期值|2025年⏎目标值|2027年⏎目标值|2027年比2023年⏎增加|属性
产业兴旺|1|粮食综合生产能力|万吨|166.8|168|≥170|〔3.2〕|约束性
^|2|农业科技进步贡献率|%|63.5|65|66.5左右|〔3〕|预期性
^|3|主要农作物耕种收综合机械化率|%|68.4|72|75|〔6.6〕|预期性
^|4|农产品加工产值与农业总产值比|—|2.21|2.5|2.8|〔0.59〕|预期性
生态宜居|5|畜禽粪污综合利用率|%|91.7|93以上|95以上|〔3.3〕|约束性
^|6|农村卫生厕所普及率|%|94.2|96|98|〔3.8〕|预期性
^|7|行政村生活污水有效治理率|%|76.9|82|88|〔11.1〕|预期性
乡风文明|8|县级及以上文明村占比|%|58.6|62|66|〔7.4〕|预期性
^|9|农村居民教育文化娱乐支出占比|%|9.3|9.8|10.5—11|—|预期性
治理有效|10|村庄规划编制完成率|%|64|85|100|〔36〕|预期性
^|11|建有综合服务站的村占比|%|82.5|90|≥95|〔12.5〕|预期性
生活富裕|12|农村居民人均可支配收入|元|23,916|27,100|30,800|〔6,884〕|预期性
^|13|城乡居民收入比|—|1.83|1.8|1.77以内|—|预期性
^|14|较大人口规模自然村（组）通硬化路比例|%|93.1|96|98|〔4.9〕|预期性
注：〔 〕内为2027年比2023年累计增加数。|<|<|<|<|<|<|<|<`,
    columns: '.|.|name|.|a2023|t2025|t2027|.|.',
    expected: `
#
#
.|.|粮食综合生产能力 [吨]|.|166.8万|168万|≥170万|!|.
.|.|农业科技进步贡献率 [%]|.|63.5|65|~66.5|!|.
.|.|主要农作物耕种收综合机械化率 [%]|.|68.4|72|75|!|.
.|.|农产品加工产值与农业总产值比|.|2.21|2.5|2.8|!|.
.|.|畜禽粪污综合利用率 [%]|.|91.7|≥93|≥95|!|.
.|.|农村卫生厕所普及率 [%]|.|94.2|96|98|!|.
.|.|行政村生活污水有效治理率 [%]|.|76.9|82|88|!|.
.|.|县级及以上文明村占比 [%]|.|58.6|62|66|!|.
.|.|农村居民教育文化娱乐支出占比 [%]|.|9.3|9.8|10.5–11|.|.
.|.|村庄规划编制完成率 [%]|.|64|85|100|!|.
.|.|建有综合服务站的村占比 [%]|.|82.5|90|≥95|!|.
.|.|农村居民人均可支配收入 [元]|.|23916|27100|30800|!|.
.|.|城乡居民收入比|.|1.83|1.8|≤1.77|.|.
.|.|较大人口规模自然村（组）通硬化路比例 [%]|.|93.1|96|98|!|.
#`,
  }),
  real({
    id: 'zh-hant-hong-kong-in-figures-transport-and-tourism-group-rows-thousand-million-units-chosen-years-provisional-hash-change',
    plan: 'a Hong Kong statistics department, form of a page of its yearly figures at a glance: traditional characters, group rows, units of thousands and millions in brackets after the names, chosen years, a provisional mark at the last year and a note mark at a name, change on the year in percent, notes last',
    address: 'https://www.censtatd.gov.hk/',
    arranged: INVENTED,
    table: `
運輸、通訊及旅遊|<|<|<|<|<
項目|2015|2020|2024|2025#|2024至2025年⏎變動百分率
運輸|<|<|<|<|<
領有牌照車輛（千輛）|728.3|803.5|821.7|826.4|+0.6
其中：電動私家車（千輛）|3.9|17.6|106.8|138.2|+29.4
公共交通乘客人次（百萬人次）|4,602|3,257|4,420|4,465|+1.0
機場貨物吞吐量（千公噸）|4,380|4,420|4,938|5,024|+1.7
貨櫃吞吐量（千個標準貨櫃單位）|20,073|17,969|13,691|13,240|-3.3
通訊|<|<|<|<|<
住戶寬頻滲透率(1)（%）|83.6|93.7|97.8|98.1|†
流動數據用量（百萬吉字節）|202|939|1,962|2,185|+11.4
旅遊|<|<|<|<|<
訪港旅客（千人次）|59,308|3,569|44,503|49,816|+11.9
過夜旅客（千人次）|26,686|1,359|21,974|23,468|+6.8
酒店房間（間）|73,846|86,700|92,104|93,015|+1.0
酒店房間入住率（%）|86|46|85|87|†
# 臨時數字。|<|<|<|<|<
† 不適用。|<|<|<|<|<
(1) 年底數字。|<|<|<|<|<`,
    columns: 'name|a2015|a2020|a2024|a2025|.',
    expected: `
#
#
#
領有牌照車輛 [輛]|728300|803500|821700|826400|!
電動私家車 [輛]|3900|17600|106800|138200|!
公共交通乘客人次 [人次]|4602000000|3257000000|4420000000|4465000000|!
機場貨物吞吐量 [公噸]|4380000|4420000|4938000|5024000|!
貨櫃吞吐量 [個標準貨櫃單位]|20073000|17969000|13691000|13240000|!
#
住戶寬頻滲透率 [%]|83.6|93.7|97.8|98.1|.
流動數據用量 [吉字節]|202000000|939000000|1962000000|2185000000|!
#
訪港旅客 [人次]|59308000|3569000|44503000|49816000|!
過夜旅客 [人次]|26686000|1359000|21974000|23468000|!
酒店房間 [間]|73846|86700|92104|93015|!
酒店房間入住率 [%]|86|46|85|87|.
#
#
#`,
  }),
  real({
    id: 'en-wikipedia-welsh-speakers-principal-areas-down-number-and-percent-under-three-census-years-change-points-reference-marks',
    plan: 'a table of an encyclopedia article: Welsh speakers by principal area, caption as title, number and percent merged under three census years, change in points, reference and note marks, the whole last, a dash',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Welsh speakers aged three and over by principal area|<|<|<|<|<|<|<
Principal area|2001[4]|<|2011[5]|<|2021[6]|<|Change 2011–2021 (pp)
^|Number|%|Number|%|Number|%|^
Isle of Anglesey|38,893|60.1|38,568|57.2|37,413|55.8|−1.4
Blaenau Gwent[a]|6,417|9.5|5,284|7.8|4,046|6.2|−1.6
Cardiff|32,504|11.0|36,735|11.1|42,757|12.2|+1.1
Carmarthenshire|84,196|50.3|78,048|43.9|72,838|39.9|−4.0
Ceredigion|37,918|52.0|34,964|47.3|30,678|45.3|−2.0
Conwy|31,298|29.4|30,600|27.4|28,580|25.9|−1.5
Denbighshire|23,760|26.4|22,236|24.6|20,950|22.5|−2.1
Gwynedd|77,846|69.0|77,000|65.4|73,560|64.4|−1.0
Monmouthshire|7,688|9.3|8,780|9.9|7,850|8.7|−1.2
Swansea|28,938|13.4|26,332|11.4|25,902|11.2|−0.2
Wales|582,368|20.8|562,016|19.0|538,300|17.8|−1.2`,
    columns:
      'place|a2001:Welsh speakers aged three and over|a2001:Welsh speakers aged three and over [%]|a2011:Welsh speakers aged three and over|a2011:Welsh speakers aged three and over [%]|a2021:Welsh speakers aged three and over|a2021:Welsh speakers aged three and over [%]|.',
    expected: `
#
#
#
Isle of Anglesey|38893|60.1|38568|57.2|37413|55.8|!
Blaenau Gwent|6417|9.5|5284|7.8|4046|6.2|!
Cardiff|32504|11.0|36735|11.1|42757|12.2|!
Carmarthenshire|84196|50.3|78048|43.9|72838|39.9|!
Ceredigion|37918|52.0|34964|47.3|30678|45.3|!
Conwy|31298|29.4|30600|27.4|28580|25.9|!
Denbighshire|23760|26.4|22236|24.6|20950|22.5|!
Gwynedd|77846|69.0|77000|65.4|73560|64.4|!
Monmouthshire|7688|9.3|8780|9.9|7850|8.7|!
Swansea|28938|13.4|26332|11.4|25902|11.2|!
Wales|582368|20.8|562016|19.0|538300|17.8|!`,
  }),
  real({
    id: 'en-csv-botswana-statistics-download-long-period-area-indicator-codes-and-labels-unit-multiplier-value-flag-letters',
    plan: 'a Botswana statistics office, form of the data download of its portal: long form, period, code and label of area and of indicator, unit and multiplier in their columns, value, flag letters (provisional, revised, missing), years and quarters, an empty value',
    address: 'https://www.statsbots.org.bw/',
    arranged: INVENTED,
    csv: `AREA_CODE,AREA,INDICATOR_CODE,INDICATOR,TIME_PERIOD,UNIT,MULTIPLIER,OBS_VALUE,OBS_FLAG
BW01,Gaborone,LAB_UNEMP,Unemployment rate,2022,Percent,Units,19.8,
BW01,Gaborone,LAB_UNEMP,Unemployment rate,2023,Percent,Units,20.6,r
BW01,Gaborone,LAB_UNEMP,Unemployment rate,2024,Percent,Units,21.3,p
BW04,Francistown,LAB_UNEMP,Unemployment rate,2022,Percent,Units,24.1,
BW04,Francistown,LAB_UNEMP,Unemployment rate,2023,Percent,Units,,m
BW04,Francistown,LAB_UNEMP,Unemployment rate,2024,Percent,Units,25.7,p
BW01,Gaborone,BLD_PLANS,Building plans approved,2025-Q3,Number,Units,412,
BW01,Gaborone,BLD_PLANS,Building plans approved,2025-Q4,Number,Units,386,p
BW04,Francistown,BLD_PLANS,Building plans approved,2025-Q3,Number,Units,147,
BW04,Francistown,BLD_PLANS,Building plans approved,2025-Q4,Number,Units,133,p
BW01,Gaborone,VEH_STOCK,Registered vehicles,2024,Vehicles,Thousands,218.6,r
BW01,Gaborone,VEH_STOCK,Registered vehicles,2025,Vehicles,Thousands,226.9,p
BW04,Francistown,VEH_STOCK,Registered vehicles,2024,Vehicles,Thousands,64.2,r
BW04,Francistown,VEH_STOCK,Registered vehicles,2025,Vehicles,Thousands,66.8,p
`,
    columns: '.|place|.|name|.|.|.|.|.',
    expected: `
#
.|Gaborone|.|Unemployment rate [%]|.|.|.|a2022=19.8|.
.|Gaborone|.|Unemployment rate [%]|.|.|.|a2023=20.6|.
.|Gaborone|.|Unemployment rate [%]|.|.|.|a2024=21.3|.
.|Francistown|.|Unemployment rate [%]|.|.|.|a2022=24.1|.
.|Francistown|.|Unemployment rate [%]|.|.|.|.|.
.|Francistown|.|Unemployment rate [%]|.|.|.|a2024=25.7|.
.|Gaborone|.|Building plans approved|.|.|.|p2025-Q3=412|.
.|Gaborone|.|Building plans approved|.|.|.|p2025-Q4=386|.
.|Francistown|.|Building plans approved|.|.|.|p2025-Q3=147|.
.|Francistown|.|Building plans approved|.|.|.|p2025-Q4=133|.
.|Gaborone|.|Registered vehicles [Vehicles]|.|.|.|a2024=218600|.
.|Gaborone|.|Registered vehicles [Vehicles]|.|.|.|a2025=226900|.
.|Francistown|.|Registered vehicles [Vehicles]|.|.|.|a2024=64200|.
.|Francistown|.|Registered vehicles [Vehicles]|.|.|.|a2025=66800|.`,
  }),
  real({
    id: 'en-csv-arizona-city-open-data-performance-measures-snake-case-heads-fiscal-year-actuals-targets-unit-direction-update-stamp',
    plan: 'an Arizona city, form of the performance measures file of its open data portal: lower-case heads with underscores, measure id, priority, unit column, actuals of three fiscal years, targets of two, direction, date of the update, empty cells',
    address: 'https://data.mesaaz.gov/',
    arranged: INVENTED,
    csv: `measure_id,strategic_priority,department,measure_name,unit,fy2023_actual,fy2024_actual,fy2025_actual,fy2025_target,fy2026_target,desired_direction,last_updated
PM-014,Safe and Secure,Fire and Medical,Fire response time (90th percentile),Minutes,7.1,6.9,6.8,6.5,6.5,Down,2026-01-12
PM-017,Safe and Secure,Police,Violent crimes per 1000 residents,Rate,4.3,4.1,3.8,4.0,3.7,Down,2026-01-12
PM-022,Safe and Secure,Transportation,Traffic fatalities,Count,41,38,44,35,30,Down,2026-01-14
PM-031,Livable City,Library Services,Library visits,Count,1184302,1260477,1315896,1300000,1350000,Up,2026-01-09
PM-033,Livable City,"Parks, Recreation and Community Facilities",Residents within a 10-minute walk of a park,Percent,63.8,64.5,66.2,66,68,Up,2026-01-09
PM-038,Livable City,Community Services,Affordable housing units completed,Count,126,,214,250,300,Up,2026-01-20
PM-045,Sustainable City,Solid Waste,Residential waste diverted from landfill,Percent,28.4,27.9,29.3,32,34,Up,2026-01-12
PM-046,Sustainable City,Water Resources,Water use per person,Gallons per day,142,138,133,135,130,Down,2026-01-12
PM-049,Sustainable City,Energy Resources,Solar capacity on city buildings,Kilowatts,2860,3415,5240,5000,7500,Up,2026-01-16
PM-052,Strong Government,Human Resources,Employee turnover,Percent,11.6,10.2,9.4,10,9.5,Down,2026-01-08
PM-057,Strong Government,Finance,General fund reserve,Percent,22.7,24.1,23.5,20,20,Up,2026-01-08
PM-058,Strong Government,Business Services,Online permits issued,Count,18640,21975,24310,24000,,Up,2026-01-08
`,
    columns: '.|.|.|name|.|a2023|a2024|a2025|t2025|t2026|.|.',
    expected: `
#
.|.|.|Fire response time (90th percentile) [Minutes]|.|7.1|6.9|6.8|6.5|6.5|.|.
.|.|.|Violent crimes per 1000 residents|.|4.3|4.1|3.8|4.0|3.7|.|.
.|.|.|Traffic fatalities|.|41|38|44|35|30|.|.
.|.|.|Library visits|.|1184302|1260477|1315896|1300000|1350000|.|.
.|.|.|Residents within a 10-minute walk of a park [%]|.|63.8|64.5|66.2|66|68|.|.
.|.|.|Affordable housing units completed|.|126|.|214|250|300|.|.
.|.|.|Residential waste diverted from landfill [%]|.|28.4|27.9|29.3|32|34|.|.
.|.|.|Water use per person [Gallons per day]|.|142|138|133|135|130|.|.
.|.|.|Solar capacity on city buildings [Kilowatts]|.|2860|3415|5240|5000|7500|.|.
.|.|.|Employee turnover [%]|.|11.6|10.2|9.4|10|9.5|.|.
.|.|.|General fund reserve [%]|.|22.7|24.1|23.5|20|20|.|.
.|.|.|Online permits issued|.|18640|21975|24310|24000|.|.|.`,
  }),
  real({
    id: 'en-markdown-readme-digital-archive-progress-baseline-year-in-head-bold-latest-goal-status-emoji-links-in-names',
    plan: 'a Ghanaian digital archive, form of the progress table of its README in Markdown: alignment line, baseline with its year in brackets in the head, links in names, the latest year in bold, goal with year, status emoji, about, at least, k and TB in the cells, TBD and a dash',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Indicator | Baseline (2022) | 2023 | 2024 | 2025 | Goal 2027 | Status |
|:--|--:|--:|--:|--:|--:|:-:|
| Newspaper pages scanned | 18,400 | 96,200 | 184,750 | **261,300** | 400,000 | 🟢 |
| Pages with [searchable text](docs/ocr.md) | 0 | 41,500 | 120,880 | **203,640** | 400,000 | 🟡 |
| Text recognition accuracy | 81.3% | 88.6% | 92.4% | **94.1%** | ≥ 97% | 🟢 |
| Audio recordings transcribed (hours) | 0 | 140 | 385 | **612** | 1,000 | 🟡 |
| Storage used | 0.9 TB | 3.2 TB | 6.8 TB | **9.7 TB** | – | – |
| Registered readers | 310 | 1,920 | 4,475 | **7,068** | 12,000 | 🟢 |
| Monthly downloads (average) | – | 2.4k | 5.1k | **~8k** | 15k | 🟡 |
| [Volunteers](docs/volunteers.md) active in the year | 12 | 47 | 63 | **58** | 100 | 🔴 |
| Partner libraries | 2 | 5 | 9 | **11** | 16 | 🟢 |
| Items with rights cleared | 35% | 52% | 61% | **66%** | TBD | 🟡 |
`,
    columns: 'name|a2022|a2023|a2024|a2025|t2027|.',
    expected: `
#
Newspaper pages scanned|18400|96200|184750|261300|400000|.
Pages with searchable text|0|41500|120880|203640|400000|.
Text recognition accuracy [%]|81.3|88.6|92.4|94.1|≥97|.
Audio recordings transcribed [hours]|0|140|385|612|1000|.
Storage used [TB]|0.9|3.2|6.8|9.7|.|.
Registered readers|310|1920|4475|7068|12000|.
Monthly downloads (average)|.|2400|5100|~8000|15000|.
Volunteers active in the year|12|47|63|58|100|.
Partner libraries|2|5|9|11|16|.
Items with rights cleared [%]|35|52|61|66|.|.`,
  }),
  real({
    id: 'en-north-carolina-city-climate-action-plan-tracker-sector-merged-metric-unit-baseline-three-years-two-targets-status',
    plan: 'a North Carolina city, form of the tracker of its climate action plan: sector merged downwards, unit column, baseline 2019, three latest years, targets of 2030 and 2050, status in words, thousands in a unit, net zero, not tracked cells, a preliminary mark with its note',
    address: 'https://www.ashevillenc.gov/',
    arranged: INVENTED,
    table: `
Climate Action Plan progress tracker|<|<|<|<|<|<|<|<|<
Sector|Metric|Unit|Baseline 2019|2023|2024|2025*|2030 target|2050 target|Status
Community emissions|Total greenhouse gas emissions|metric tons CO2e|1,412,600|1,338,900|1,301,450|1,276,200|706,300|0|Needs attention
^|Emissions per resident|metric tons CO2e|15.2|14.1|13.6|13.3|7.2|0|Needs attention
Buildings|Residential electricity use per household|kWh|11,840|11,265|11,190|11,020|9,500|7,000|On track
^|Homes weatherized since 2019|homes|0|486|702|965|2,500|8,000|On track
^|City building energy use intensity|kBtu per sq ft|82.4|75.1|73.8|71.6|≤60|≤40|On track
Energy supply|Local rooftop solar capacity|MW|9.7|21.4|26.9|31.5|75|200|On track
Transportation|Registered electric vehicles|thousands|0.6|2.3|3.4|4.7|20|70|Needs attention
^|Transit ridership|boardings|1,936,500|1,482,700|1,605,300|1,688,900|2,900,000|–|Off track
^|Commuters who drive alone|%|71.8|66.2|67.0|Not available|55|35|Off track
Waste|Waste sent to landfill per person|lb per day|4.6|4.4|4.2|4.1|2.5|0.5|Needs attention
Nature|Tree canopy cover|%|44.5|Not tracked|43.1|43.1|45|50|Off track
* 2025 data are preliminary.|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2019|a2023|a2024|a2025|t2030|t2050|.',
    expected: `
#
#
.|Total greenhouse gas emissions [metric tons CO2e]|.|1412600|1338900|1301450|1276200|706300|0|.
.|Emissions per resident [metric tons CO2e]|.|15.2|14.1|13.6|13.3|7.2|0|.
.|Residential electricity use per household [kWh]|.|11840|11265|11190|11020|9500|7000|.
.|Homes weatherized since 2019 [homes]|.|0|486|702|965|2500|8000|.
.|City building energy use intensity [kBtu per sq ft]|.|82.4|75.1|73.8|71.6|≤60|≤40|.
.|Local rooftop solar capacity [MW]|.|9.7|21.4|26.9|31.5|75|200|.
.|Registered electric vehicles|.|600|2300|3400|4700|20000|70000|.
.|Transit ridership [boardings]|.|1936500|1482700|1605300|1688900|2900000|.|.
.|Commuters who drive alone [%]|.|71.8|66.2|67.0|.|55|35|.
.|Waste sent to landfill per person [lb per day]|.|4.6|4.4|4.2|4.1|2.5|0.5|.
.|Tree canopy cover [%]|.|44.5|.|43.1|43.1|45|50|.
#`,
  }),
  real({
    id: 'en-scottish-distiller-annual-report-five-year-summary-years-ended-march-backwards-pounds-million-under-years-group-rows-brackets-restated',
    plan: 'a Scottish drinks company, form of the five-year summary of its annual report: years ended 31 March backwards, £m in a second head row, group rows, a loss and net debt in brackets, pence, times and percent in the names, restated mark with its note, operating figures below',
    address: 'https://www.edrington.com/',
    arranged: INVENTED,
    table: `
Five-year summary|<|<|<|<|<
Year ended 31 March|2026|2025|2024|2023¹|2022
^|£m|£m|£m|£m|£m
Results|<|<|<|<|<
Revenue|912.4|984.7|1,082.3|1,061.8|878.6
Operating profit before exceptional items|218.3|251.9|326.4|318.7|264.1
Exceptional items|(41.6)|(12.8)|–|(6.3)|3.9
Profit before tax|146.2|208.5|301.7|289.4|247.3
Financial position|<|<|<|<|<
Net debt|(684.5)|(702.1)|(638.8)|(421.7)|(365.2)
Shareholders’ funds|1,548.9|1,497.3|1,462.0|1,338.6|1,207.4
Statistics|<|<|<|<|<
Basic earnings per share (pence)|104.6|151.3|219.8|208.2|176.5
Ordinary dividend per share (pence)|48.0|52.5|58.0|55.0|46.5
Interest cover (times)|5.2|7.1|11.3|13.6|14.0
Operating margin (%)|23.9|25.6|30.2|30.0|30.1
Average number of employees|3,214|3,367|3,402|3,185|2,946
¹ Restated for the change in accounting for casks.|<|<|<|<|<`,
    columns: 'name|a2026|a2025|a2024|a2023|a2022',
    expected: `
#
#
#
#
Revenue [GBP]|912400000|984700000|1082300000|1061800000|878600000
Operating profit before exceptional items [GBP]|218300000|251900000|326400000|318700000|264100000
Exceptional items [GBP]|-41600000|-12800000|.|-6300000|3900000
Profit before tax [GBP]|146200000|208500000|301700000|289400000|247300000
#
Net debt [GBP]|-684500000|-702100000|-638800000|-421700000|-365200000
Shareholders’ funds [GBP]|1548900000|1497300000|1462000000|1338600000|1207400000
#
Basic earnings per share [pence]|104.6|151.3|219.8|208.2|176.5
Ordinary dividend per share [pence]|48.0|52.5|58.0|55.0|46.5
Interest cover [times]|5.2|7.1|11.3|13.6|14.0
Operating margin [%]|23.9|25.6|30.2|30.0|30.1
Average number of employees|3214|3367|3402|3185|2946
#`,
  }),
  real({
    id: 'en-ontario-hospital-strategic-scorecard-pillar-merged-previous-year-target-result-next-target-first-quarter-latest-light-lead',
    plan: 'an Ontario hospital, form of its strategic scorecard: pillar merged downwards, result of the fiscal year before, target and result merged under the last fiscal year, target and first quarter merged under the present one, light in words, lead, units in brackets after the names, dollars in millions, signs in the targets',
    address: 'https://www.rvh.on.ca/',
    arranged: INVENTED,
    table: `
2026/27 Strategic Scorecard|<|<|<|<|<|<|<|<
Pillar|Measure|2024/25⏎Result|2025/26|<|2026/27|<|Status|Executive lead
^|^|^|Target|Result|Target|Q1⏎(Apr–Jun 2026)|^|^
Quality and safety|Hospital-acquired pressure injuries per 1,000 patient days|1.42|≤1.20|1.27|≤1.10|1.15|Yellow|Chief Nursing Officer
^|Medication reconciliation at discharge (%)|83.6|90|91.2|92|92.7|Green|Chief of Staff
^|30-day readmissions (%)|14.8|13.5|14.1|13.5|n/a|Yellow|Chief of Staff
Access and flow|90th percentile emergency wait for an inpatient bed (hours)|38.4|30.0|33.9|28.0|35.6|Red|VP Clinical Programs
^|Alternate level of care rate (%)|19.7|16.0|17.3|15.5|16.8|Red|VP Clinical Programs
^|Surgeries completed within target time (%)|71.3|76|77.8|80|79.1|Yellow|VP Surgical Programs
People|Nursing vacancy rate (%)|11.9|8.0|7.4|6.5|6.9|Yellow|VP People
^|Workplace violence incidents reported|412|–|438|–|97|–|VP People
^|Staff who would recommend the hospital as a place to work (%)|58|65|63|68|Annual|–|VP People
Sustainability|Total margin ($ millions)|(6.8)|0|(2.3)|0|0.4|Green|Chief Financial Officer
^|Funds raised by the foundation ($ millions)|14.2|15.0|16.7|18.0|3.9|Green|Foundation CEO`,
    columns: '.|name|a2025|t2026|a2026|t2027|p2026-Q2|.|.',
    expected: `
#
#
#
.|Hospital-acquired pressure injuries per 1,000 patient days|1.42|≤1.20|1.27|≤1.10|1.15|.|.
.|Medication reconciliation at discharge [%]|83.6|90|91.2|92|92.7|.|.
.|30-day readmissions [%]|14.8|13.5|14.1|13.5|.|.|.
.|90th percentile emergency wait for an inpatient bed [hours]|38.4|30.0|33.9|28.0|35.6|.|.
.|Alternate level of care rate [%]|19.7|16.0|17.3|15.5|16.8|.|.
.|Surgeries completed within target time [%]|71.3|76|77.8|80|79.1|.|.
.|Nursing vacancy rate [%]|11.9|8.0|7.4|6.5|6.9|.|.
.|Workplace violence incidents reported|412|.|438|.|97|.|.
.|Staff who would recommend the hospital as a place to work [%]|58|65|63|68|.|.|.
.|Total margin|-6800000|0|-2300000|0|400000|.|.
.|Funds raised by the foundation|14200000|15000000|16700000|18000000|3900000|.|.`,
  }),
  real({
    id: 'en-irish-newspaper-government-promises-against-results-at-taking-office-promised-for-2025-result-2025-verdict-words-in-cells',
    plan: 'an Irish newspaper, form of its table of what the government promised and what came of it: figure on taking office in 2020, promise for 2025, result of 2025, verdict, units and words for bounds in the cells, euro with m and bn, a figure not yet published',
    address: 'https://www.irishtimes.com/',
    arranged: INVENTED,
    table: `
The promises: what was pledged and what was delivered|<|<|<|<
Pledge|2020|Promised for 2025|Result 2025|Our verdict
New homes completed|20,535|at least 33,000|36,284|Kept
Social homes added|7,827|10,000|about 9,150|Broken
People in emergency accommodation|8,200|below 6,000|16,766|Broken
Average childcare fee per week|€187|€100|€118|Partly kept
Gardaí employed|14,491|15,000|14,312|Broken
Hospital consultants employed|3,458|more than 4,200|4,677|Kept
Patients waiting over a year|214,300|under 100,000|132,850|Broken
Electric cars on the road|27,000|175,000|nearly 151,000|Broken
Electricity from renewables|42%|50%|41.6%|Broken
Cycling and walking budget|€113m|€360m|€364m|Kept
Overseas aid|€868m|€1.2bn|€1.23bn|Kept
Greenhouse gas emissions|59.1m tonnes|48.4m tonnes|Due next July|Too early`,
    columns: 'name|a2020|t2025|a2025|.',
    expected: `
#
#
New homes completed|20535|≥33000|36284|.
Social homes added|7827|10000|~9150|.
People in emergency accommodation|8200|<6000|16766|.
Average childcare fee per week [EUR]|187|100|118|.
Gardaí employed|14491|15000|14312|.
Hospital consultants employed|3458|>4200|4677|.
Patients waiting over a year|214300|<100000|132850|.
Electric cars on the road|27000|175000|⪅151000|.
Electricity from renewables [%]|42|50|41.6|.
Cycling and walking budget [EUR]|113000000|360000000|364000000|.
Overseas aid [EUR]|868000000|1200000000|1230000000|.
Greenhouse gas emissions [tonnes]|59100000|48400000|.|.`,
  }),
];
