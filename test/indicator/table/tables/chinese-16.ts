import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-county-fourteenth-plan-merged-classes-base-goal-growth-property',
    plan: 'a Chinese county, form of the main indicators of its plan: merged classes, units in names, base 2020, goal 2025, average growth and property',
    address: 'https://www.anxi.gov.cn/',
    arranged: INVENTED,
    table: `
表1 安溪县“十四五”时期经济社会发展主要指标|<|<|<|<|<
类别|指标名称|2020年实际|2025年目标|年均增速（%）|属性
经济发展|1.地区生产总值（亿元）|747.6|1050|7左右|预期性
^|2.全员劳动生产率（万元/人）|12.8|17.5|6.5|预期性
^|3.常住人口城镇化率（%）|50.9|57|—|预期性
民生福祉|4.居民人均可支配收入（元）|27415|40000|7.8|预期性
^|5.每千人口执业（助理）医师数（人）|2.06|2.8|—|预期性
绿色生态|6.森林覆盖率（%）|65.8|≥65.8|—|约束性`,
    columns: '.|name|a2020|t2025|.|.',
    expected: `
#
#
.|地区生产总值 [元]|747.6亿|1050亿|!|.
.|全员劳动生产率 [元/人]|12.8万|17.5万|!|.
.|常住人口城镇化率 [%]|50.9|57|.|.
.|居民人均可支配收入 [元]|27415|40000|!|.
.|每千人口执业（助理）医师数 [人]|2.06|2.8|.|.
.|森林覆盖率 [%]|65.8|≥65.8|.|.`,
  }),
  real({
    id: 'zh-midterm-evaluation-base-mid-goal-progress-share-bounds',
    plan: 'a Chinese development commission, form of a mid-term evaluation: unit column, 2020, 2022, goal 2025 with bounds, progress in per cent or words',
    address: 'https://fgw.jiaxing.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标|单位|2020年|2022年|2025年目标|进度
1|研发经费支出占地区生产总值比重|%|3.02|3.31|3.5左右|60.4%
2|高新技术企业数|家|2096|3352|4000|66.0%
3|港口货物吞吐量|亿吨|1.17|1.32|1.5|45.5%
4|每千人口拥有3岁以下婴幼儿托位数|个|1.85|3.12|4.6以上|符合预期
5|居家养老服务中心|个|346|372|400|48.1%
6|单位GDP用水量|立方米/万元|32.7|27.9|不高于27|提前`,
    columns: '.|name|.|a2020|a2022|t2025|.',
    expected: `
#
.|研发经费支出占地区生产总值比重 [%]|.|3.02|3.31|~3.5|.
.|高新技术企业数 [家]|.|2096|3352|4000|.
.|港口货物吞吐量 [吨]|.|1.17亿|1.32亿|1.5亿|.
.|每千人口拥有3岁以下婴幼儿托位数 [个]|.|1.85|3.12|≥4.6|.
.|居家养老服务中心 [个]|.|346|372|400|.
.|单位GDP用水量 [立方米/万元]|.|32.7|27.9|≤27|.`,
  }),
  real({
    id: 'zh-work-report-annual-goal-completion-units-in-cells-verdict',
    plan: 'a Chinese city, form of a table beside its work report: goal and completion of the year and the next goal, units in the cells, verdict',
    address: 'https://www.jian.gov.cn/',
    arranged: INVENTED,
    table: `
主要指标|2025年预期目标|2025年完成情况|是否完成|2026年预期目标
城镇新增就业|4.2万人|4.63万人|是|4.2万人以上
城镇调查失业率|5.5%左右|5.2%|是|5.5%左右
粮食总产量|80亿斤以上|81.4亿斤|是|81亿斤
新建改造农村公路|600公里|587公里|否|550公里
改造老旧小区|126个|126个|是|98个`,
    columns: 'name|t2025|a2025|.|t2026',
    expected: `
#
城镇新增就业 [人]|4.2万|4.63万|.|≥4.2万
城镇调查失业率 [%]|~5.5|5.2|.|~5.5
粮食总产量 [斤]|≥80亿|81.4亿|.|81亿
新建改造农村公路 [公里]|600|587|.|550
改造老旧小区 [个]|126|126|.|98`,
  }),
  real({
    id: 'zh-communique-appendix-transport-of-which-absolute-growth',
    plan: 'a Chinese statistics bureau, form of an appendix table of its communique: year in the title, unit column, absolute and growth, of which rows',
    address: 'https://tjj.wuhu.gov.cn/',
    arranged: INVENTED,
    table: `
附表5 2025年交通运输和邮电业务量及其增长速度|<|<|<
指标|单位|绝对数|比上年增长（%）
货物运输总量|万吨|31846.2|4.3
其中：公路|万吨|15237.5|3.1
水路|万吨|16412.9|5.6
旅客运输总量|万人次|2764.8|-1.2
快递业务量|亿件|4.18|16.7
年末民用汽车保有量|万辆|98.3|5.0`,
    columns: 'name|.|a2025|.',
    expected: `
#
#
货物运输总量 [吨]|.|31846.2万|!
公路 [吨]|.|15237.5万|!
水路 [吨]|.|16412.9万|!
旅客运输总量 [人次]|.|2764.8万|!
快递业务量 [件]|.|4.18亿|!
年末民用汽车保有量 [辆]|.|98.3万|!`,
  }),
  real({
    id: 'zh-livelihood-list-year-in-title-task-done-rate-lead-department-note',
    plan: 'a Chinese district, form of its list of livelihood projects: year in the title, unit column, task, done, rate, lead department, a note below',
    address: 'https://www.wuhou.gov.cn/',
    arranged: INVENTED,
    table: `
2025年民生实事项目完成情况表|<|<|<|<|<|<
序号|项目名称|单位|目标任务|实际完成|完成率|牵头部门
1|新增中小学学位|个|3600|4120|114.4%|教育局
2|既有住宅增设电梯|台|180|173|96.1%|住建局
3|新建社区食堂|家|12|15|125%|民政局
4|适龄妇女“两癌”免费检查|万人|1.5|1.62|108%|卫健局
5|新增公共停车泊位|个|2000|2056|102.8%|城管局
注：完成率=实际完成/目标任务。|<|<|<|<|<|<`,
    columns: '.|name|.|t2025|a2025|.|.',
    expected: `
#
#
.|新增中小学学位 [个]|.|3600|4120|.|.
.|既有住宅增设电梯 [台]|.|180|173|.|.
.|新建社区食堂 [家]|.|12|15|.|.
.|适龄妇女“两癌”免费检查 [人]|.|1.5万|1.62万|.|.
.|新增公共停车泊位 [个]|.|2000|2056|.|.
#`,
  }),
  real({
    id: 'zh-department-performance-three-levels-goal-actual-weight-score',
    plan: 'a Chinese water department, form of its performance goals: three merged levels, goal and actual with signs and units in the cells, weight and score',
    address: 'https://slj.yichang.gov.cn/',
    arranged: INVENTED,
    table: `
部门整体支出绩效自评表（2025年度）|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|病险水库除险加固座数|≥14座|16座|10|10
^|^|新增高效节水灌溉面积|≥2.5万亩|2.38万亩|10|9.5
^|质量指标|工程验收合格率|100%|100%|10|10
^|时效指标|资金拨付及时率|≥95%|97.6%|10|10
^|成本指标|亩均建设成本|≤1850元|1796元|10|10
效益指标|社会效益|农村自来水普及率|≥96%|96.4%|20|20
满意度指标|服务对象满意度|受益群众满意度|≥90%|93.2%|10|10`,
    columns: '.|.|name|t2025|a2025|.|.',
    expected: `
#
#
.|.|病险水库除险加固座数 [座]|≥14|16|!|!
.|.|新增高效节水灌溉面积 [亩]|≥2.5万|2.38万|!|!
.|.|工程验收合格率 [%]|100|100|!|!
.|.|资金拨付及时率 [%]|≥95|97.6|!|!
.|.|亩均建设成本 [元]|≤1850|1796|!|!
.|.|农村自来水普及率 [%]|≥96|96.4|!|!
.|.|受益群众满意度 [%]|≥90|93.2|!|!`,
  }),
  real({
    id: 'zh-budget-execution-unit-line-budget-executed-rate-change-next-budget',
    plan: 'a Chinese county finance bureau, form of its table of expenditure: line of the unit, numbered names, budget, executed, rate, change, next budget',
    address: 'https://www.lujiang.gov.cn/',
    arranged: INVENTED,
    table: `
一般公共预算支出执行情况表|<|<|<|<|<
单位：万元|<|<|<|<|<
项目|2025年预算数|2025年执行数|为预算%|比上年±%|2026年预算数
一、一般公共服务支出|58,420|57,136|97.8|-2.4|56,900
二、教育支出|164,750|168,932|102.5|4.1|172,300
三、科学技术支出|21,360|22,815|106.8|9.7|24,000
四、卫生健康支出|93,240|91,577|98.2|1.3|94,100
支出合计|337,770|340,460|100.8|2.6|347,300`,
    columns: 'name|t2025|a2025|.|.|t2026',
    expected: `
#
#
#
一般公共服务支出 [元]|58420万|57136万|.|!|56900万
教育支出 [元]|164750万|168932万|.|!|172300万
科学技术支出 [元]|21360万|22815万|.|!|24000万
卫生健康支出 [元]|93240万|91577万|.|!|94100万
支出合计 [元]|337770万|340460万|.|!|347300万`,
  }),
  real({
    id: 'zh-districts-down-two-measures-level-growth-rank-two-row-head-whole-city',
    plan: 'a Chinese statistics bureau, form of a table of districts: whole city first, level, growth and rank under each of two measures',
    address: 'https://tjj.nantong.gov.cn/',
    arranged: INVENTED,
    table: `
2025年各县（市、区）主要指标|<|<|<|<|<|<
地区|工业增加值（亿元）|<|<|进出口总额（亿元）|<|<
^|总量|增速（%）|位次|总量|增速（%）|位次
全市|4986.3|6.4|—|3817.4|5.2|—
崇川区|612.8|5.1|4|702.6|3.8|3
通州区|845.7|6.9|2|498.3|6.7|2
海门区|803.2|7.3|1|355.9|-0.6|4
如东县|694.1|6.2|3|641.5|8.4|1`,
    columns: 'place|a2025:工业增加值 [元]|.|.|a2025:进出口总额 [元]|.|.',
    expected: `
#
#
#
|4986.3亿|!|.|3817.4亿|!|.
崇川区|612.8亿|!|!|702.6亿|!|!
通州区|845.7亿|!|!|498.3亿|!|!
海门区|803.2亿|!|!|355.9亿|!|!
如东县|694.1亿|!|!|641.5亿|!|!`,
  }),
  real({
    id: 'zh-monthly-accumulations-year-in-title-month-value-cumulative-growth',
    plan: 'a Chinese commerce bureau, form of a monthly table: year in the title, bare months down, value of the month, accumulation and its growth',
    address: 'https://swj.zhanjiang.gov.cn/',
    arranged: INVENTED,
    table: `
2025年限额以上餐饮业营业额|<|<|<
月份|当月（万元）|累计（万元）|累计同比（%）
3月|6842.5|21376.8|5.4
4月|6517.3|27894.1|5.1
5月|7135.6|35029.7|5.8
6月|6928.4|41958.1|6.2`,
    columns: '.|.:限额以上餐饮业营业额 [元]|.|.',
    expected: `
#
#
.|p2025-03=6842.5万|?|!
.|p2025-04=6517.3万|?|!
.|p2025-05=7135.6万|?|!
.|p2025-06=6928.4万|?|!`,
  }),
  real({
    id: 'zh-environment-monitoring-counties-two-years-change-good-days-rank',
    plan: 'a Chinese environment bureau, form of monitoring results: rank first, counties down, two years and change of one measure, another with its year in the head',
    address: 'https://sthjj.luoyang.gov.cn/',
    arranged: INVENTED,
    table: `
排名|县区|PM2.5平均浓度（微克/立方米）|<|<|2025年优良天数（天）
^|^|2024年|2025年|同比变化|^
1|栾川县|27|25|-2|329
2|嵩县|31|28.5|-2.5|314
3|新安县|42|43|1|261
4|偃师区|46|44|-2|248`,
    columns:
      '.|place|a2024:PM2.5平均浓度 [微克/立方米]|a2025:PM2.5平均浓度 [微克/立方米]|.|a2025:优良天数 [天]',
    expected: `
#
#
!|栾川县|27|25|!|329
!|嵩县|31|28.5|!|314
!|新安县|42|43|!|261
!|偃师区|46|44|!|248`,
  }),
  real({
    id: 'zh-education-bulletin-stages-down-two-years-under-measures-mixed-units',
    plan: 'a Chinese education bureau, form of its bulletin: stages down, two years under each of two measures, units of ones and ten thousands mixed',
    address: 'https://jyj.ganzhou.gov.cn/',
    arranged: INVENTED,
    table: `
学段|学校数（所）|<|在校生（万人）|<
^|2024年|2025年|2024年|2025年
幼儿园|2846|2713|31.25|28.64
小学|1572|1498|86.9|84.37
初中|418|421|47.32|48.05
特殊教育|19|20|0.24|0.25`,
    columns: 'name|a2024:+学校数 [所]|a2025:+学校数 [所]|a2024:+在校生 [人]|a2025:+在校生 [人]',
    expected: `
#
#
幼儿园|2846|2713|31.25万|28.64万
小学|1572|1498|86.9万|84.37万
初中|418|421|47.32万|48.05万
特殊教育|19|20|0.24万|0.25万`,
  }),
  real({
    id: 'csv-zh-health-quoted-thousands-unit-column-years-across-remark',
    plan: 'a Chinese open data portal, form of a file on health: quoted figures with thousands commas, unit column, years across, quoted remarks',
    address: 'https://data.dongguan.gov.cn/',
    arranged: INVENTED,
    csv: `"指标名称","单位","2023年","2024年","2025年","备注"
"医疗卫生机构床位数","张","35,872","36,940","37,615",""
"卫生技术人员","人","68,204","70,385","72,918","含乡村医生,不含管理人员"
"总诊疗人次","万人次","6,128.4","6,357.9","6,480.2",""
"孕产妇死亡率","1/10万","4.8","","3.9","2024年未公布"
"家庭医生签约率","%","42.6","45.1","48.3",""
`,
    columns: 'name|.|a2023|a2024|a2025|.',
    expected: `
#
医疗卫生机构床位数 [张]|.|35872|36940|37615|.
卫生技术人员 [人]|.|68204|70385|72918|.
总诊疗人次 [人次]|.|6128.4万|6357.9万|6480.2万|.
孕产妇死亡率 [1/10万]|.|4.8|.|3.9|.
家庭医生签约率 [%]|.|42.6|45.1|48.3|.`,
  }),
  real({
    id: 'md-zh-transport-ngo-bold-names-base-result-goal-no-unit-column',
    plan: 'a Chinese NGO on green travel, form of a Markdown table in its report: no unit column, units in the cells, base, result and goal 2030',
    address: 'https://www.itdp-china.org/',
    arranged: INVENTED,
    csv: `| 指标 | 2020年 | 2025年 | 2030年目标 |
| :--- | ---: | ---: | ---: |
| 绿色出行比例 | 68.5% | 73.2% | 80%以上 |
| 公交专用道里程 | 412公里 | 538公里 | 700公里 |
| 新能源公交车占比 | 61% | 94.7% | 100% |
| 公共自行车日均骑行量 | 18.6万次 | 25.3万次 | 30万次 |
| 高峰平均通勤时间 | 43分钟 | 40分钟 | 不超过38分钟 |
`,
    columns: 'name|a2020|a2025|t2030',
    expected: `
#
#
绿色出行比例 [%]|68.5|73.2|≥80
公交专用道里程 [公里]|412|538|700
新能源公交车占比 [%]|61|94.7|100
公共自行车日均骑行量 [次]|18.6万|25.3万|30万
高峰平均通勤时间 [分钟]|43|40|≤38`,
  }),
  real({
    id: 'zh-energy-bilingual-heads-over-two-lines-years-backwards-goal',
    plan: 'a Chinese power company, form of its responsibility report: Chinese and English over two lines in heads, three years backwards, goal',
    address: 'https://www.cgnpc.com.cn/',
    arranged: INVENTED,
    table: `
指标⏎Indicator|单位⏎Unit|2025年⏎2025|2024年⏎2024|2023年⏎2023|2030年目标⏎Target 2030
清洁能源装机容量|万千瓦|4236.5|3918.2|3574.6|6000
上网电量|亿千瓦时|1268.4|1193.7|1105.2|1700
度电碳排放|克/千瓦时|286|301|318|≤220
研发投入|亿元|14.72|13.05|11.98|—
女性员工比例|%|24.6|24.1|23.7|≥26`,
    columns: 'name|.|a2025|a2024|a2023|t2030',
    expected: `
#
清洁能源装机容量 [千瓦]|.|4236.5万|3918.2万|3574.6万|6000万
上网电量 [千瓦时]|.|1268.4亿|1193.7亿|1105.2亿|1700亿
度电碳排放 [克/千瓦时]|.|286|301|318|≤220
研发投入 [元]|.|14.72亿|13.05亿|11.98亿|.
女性员工比例 [%]|.|24.6|24.1|23.7|≥26`,
  }),
  real({
    id: 'zh-water-plan-footnote-marks-years-with-goal-notes-below',
    plan: 'a Chinese water bureau, form of a plan with footnotes: circled marks at the names, base 2020, 2024, goal 2025, two notes below',
    address: 'https://slj.weifang.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2020年|2024年|2025年目标
用水总量①（亿立方米）|15.42|14.87|控制在16以内
再生水利用率（%）|41.3|52.8|55
农田灌溉水有效利用系数②|0.664|0.681|0.685以上
规模化供水工程覆盖农村人口（万人）|438.6|492.1|510
水土保持率（%）|86.21|87.95|88.3
注：①不含生态补水。|<|<|<
②为全市平均值。|<|<|<`,
    columns: 'name|a2020|a2024|t2025',
    expected: `
#
用水总量 [立方米]|15.42亿|14.87亿|≤16亿
再生水利用率 [%]|41.3|52.8|55
农田灌溉水有效利用系数|0.664|0.681|≥0.685
规模化供水工程覆盖农村人口 [人]|438.6万|492.1万|510万
水土保持率 [%]|86.21|87.95|88.3
#
#`,
  }),
  real({
    id: 'tsv-zh-patents-excel-paste-empty-merged-heads-two-years-share-total',
    plan: 'a Chinese intellectual property office, form of a sheet pasted with tabs: heads merged in the sheet leave empty cells, two years under each measure, share of the city, total last',
    address: 'https://scjgj.foshan.gov.cn/',
    arranged: INVENTED,
    csv: `区域\t发明专利授权量（件）\t\t有效发明专利量（件）\t\t占全市比重（%）
\t2024年\t2025年\t2024年\t2025年\t2025年
禅城区\t1286\t1352\t7415\t8203\t16.4
南海区\t2974\t3118\t15260\t17046\t34.1
顺德区\t3542\t3697\t19873\t21954\t43.9
三水区\t413\t458\t2486\t2791\t5.6
合计\t8215\t8625\t45034\t49994\t100
`,
    columns:
      'place|a2024:发明专利授权量 [件]|a2025:发明专利授权量 [件]|a2024:有效发明专利量 [件]|a2025:有效发明专利量 [件]|a2025:占全市比重 [%]',
    expected: `
#
#
禅城区|1286|1352|7415|8203|16.4
南海区|2974|3118|15260|17046|34.1
顺德区|3542|3697|19873|21954|43.9
三水区|413|458|2486|2791|5.6
合计|8215|8625|45034|49994|100`,
  }),
];
