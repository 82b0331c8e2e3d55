import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'zh-communique-income-spending-all-urban-rural-absolute-growth-of-which',
    plan: 'a Chinese province, form of the income table of its communique: all, urban and rural residents over amount and growth, of which rows, year in the title',
    address: 'https://tjj.hunan.gov.cn/',
    arranged: INVENTED,
    table: `
表9 2025年居民人均收支及其增长速度|<|<|<|<|<|<
指 标|全体居民|<|城镇居民|<|农村居民|<
^|绝对量（元）|增速（%）|绝对量（元）|增速（%）|绝对量（元）|增速（%）
人均可支配收入|38624|5.3|49876|4.6|24915|6.1
其中：工资性收入|21450|5.7|29340|5.0|12204|7.2
经营净收入|7012|4.9|5208|3.8|8986|5.6
财产净收入|2318|1.4|4115|0.9|412|3.3
转移净收入|7844|5.8|11213|5.4|3313|6.4
人均消费支出|26873|4.7|33210|4.1|19154|5.5
其中：食品烟酒|8126|3.2|9874|2.8|5997|4.0`,
    columns: 'name|a2025:+全体居民 [元]|.|a2025:+城镇居民 [元]|.|a2025:+农村居民 [元]|.',
    expected: `
#
#
#
人均可支配收入|38624|!|49876|!|24915|!
工资性收入|21450|!|29340|!|12204|!
经营净收入|7012|!|5208|!|8986|!
财产净收入|2318|!|4115|!|412|!
转移净收入|7844|!|11213|!|3313|!
人均消费支出|26873|!|33210|!|19154|!
食品烟酒|8126|!|9874|!|5997|!`,
  }),
  real({
    id: 'zh-province-health-plan-unit-column-base-two-goals-full-width-digits-range-words',
    plan: 'a Chinese province, form of its health plan: merged classes, unit column, base 2025, goals 2027 and 2030, full-width digits, ranges and words for bounds, footnote mark',
    address: 'https://wsjkw.sc.gov.cn/',
    arranged: INVENTED,
    table: `
专栏2 “十五五”时期卫生健康发展主要指标|<|<|<|<|<|<
领域|主要指标|单位|2025年基期值|2027年目标值|2030年目标值|指标性质
健康水平|人均预期寿命|岁|79.1|79.5|80左右|预期性
^|孕产妇死亡率|1/10万|9.84|≤９.５|≤9|预期性
^|婴儿死亡率|‰|3.6|3.4以下|3.1以下|预期性
^|居民健康素养水平|%|３３.８|３６|４０|预期性
^|重大慢性病过早死亡率|%|14.2|持续下降|13.5|预期性
服务能力|每千人口医疗卫生机构床位数|张|8.05|8.1—8.2|8.2左右|预期性
^|每千人口注册护士数|人|4.12|4.3|4.6|预期性
^|县域内住院量占比*|%|77.9|≥80|82以上|约束性
注：*不含省、市级医院所在区。|<|<|<|<|<|<`,
    columns: '.|name|.|a2025|t2027|t2030|.',
    expected: `
#
#
.|人均预期寿命 [岁]|.|79.1|79.5|~80|.
.|孕产妇死亡率 [1/10万]|.|9.84|≤9.5|≤9|.
.|婴儿死亡率 [‰]|.|3.6|≤3.4|≤3.1|.
.|居民健康素养水平 [%]|.|33.8|36|40|.
.|重大慢性病过早死亡率 [%]|.|14.2|.|13.5|.
.|每千人口医疗卫生机构床位数 [张]|.|8.05|8.1–8.2|~8.2|.
.|每千人口注册护士数 [人]|.|4.12|4.3|4.6|.
.|县域内住院量占比 [%]|.|77.9|≥80|≥82|.
#`,
  }),
  real({
    id: 'zh-budget-disclosure-three-public-expenses-two-budgets-difference-spaced-words',
    plan: 'a Chinese city education bureau, form of its budget disclosure: unit line, spaces inside words, numbers in two ranks, budgets of two years, difference and its rate',
    address: 'https://edu.yueyang.gov.cn/',
    arranged: INVENTED,
    table: `
岳阳市教育体育局2026年“三公”经费等预算情况表|<|<|<|<
单位：万元|<|<|<|<
项    目|2025年预算数|2026年预算数|增减额|增减幅度（%）
“三公”经费合  计|186.40|171.85|-14.55|-7.81
1.因公出国（境）费用|22.00|18.00|-4.00|-18.18
2.公务接待费|31.40|27.85|-3.55|-11.31
3.公务用车购置及运行维护费|133.00|126.00|-7.00|-5.26
其中：（1）公务用车购置费|36.00|30.00|-6.00|-16.67
（2）公务用车运行维护费|97.00|96.00|-1.00|-1.03
会 议 费|48.60|45.20|-3.40|-7.00
培 训 费|75.30|80.10|4.80|6.37
机关运行经费|1,284.50|1,302.74|18.24|1.42`,
    columns: 'name|t2025|t2026|.|.',
    expected: `
#
#
#
“三公”经费合计 [元]|186.40万|171.85万|!|!
因公出国（境）费用 [元]|22.00万|18.00万|!|!
公务接待费 [元]|31.40万|27.85万|!|!
公务用车购置及运行维护费 [元]|133.00万|126.00万|!|!
公务用车购置费 [元]|36.00万|30.00万|!|!
公务用车运行维护费 [元]|97.00万|96.00万|!|!
会议费 [元]|48.60万|45.20万|!|!
培训费 [元]|75.30万|80.10万|!|!
机关运行经费 [元]|1284.50万|1302.74万|!|!`,
  }),
  real({
    id: 'md-zh-tourism-company-responsibility-bilingual-heads-bold-group-rows-unit-column',
    plan: 'a Chinese tourism company, form of the data table of its responsibility report in Markdown: heads in two languages, bold group rows, unit column, bare years, a dash',
    address: 'https://www.emslly.cn/',
    arranged: INVENTED,
    csv: `| 指标 Indicator | 单位 Unit | 2023 | 2024 | 2025 |
| --- | :---: | ---: | ---: | ---: |
| **经济 Economic** | | | | |
| 营业收入 | 亿元 | 10.38 | 10.96 | 11.42 |
| 纳税总额 | 万元 | 9,640 | 10,215 | 10,873 |
| 接待游客 | 万人次 | 412.7 | 438.1 | 455.6 |
| **环境 Environmental** | | | | |
| 温室气体排放量（范围一、二） | 吨二氧化碳当量 | 18,534 | 17,926 | 16,807 |
| 景区污水处理率 | % | 96.3 | 97.8 | 98.5 |
| **社会 Social** | | | | |
| 员工总数 | 人 | 2,148 | 2,096 | 2,063 |
| 人均培训时长 | 小时 | 31.5 | 36 | 38.2 |
| 公益捐赠 | 万元 | - | 126.5 | 148 |
`,
    columns: 'name|.|a2023|a2024|a2025',
    expected: `
#
#
#
营业收入 [元]|.|10.38亿|10.96亿|11.42亿
纳税总额 [元]|.|9640万|10215万|10873万
接待游客 [人次]|.|412.7万|438.1万|455.6万
#
温室气体排放量（范围一、二） [吨二氧化碳当量]|.|18534|17926|16807
景区污水处理率 [%]|.|96.3|97.8|98.5
#
员工总数 [人]|.|2148|2096|2063
人均培训时长 [小时]|.|31.5|36|38.2
公益捐赠 [元]|.|.|126.5万|148万`,
  }),
  real({
    id: 'zh-university-yearly-report-school-years-across-units-in-names-of-which',
    plan: 'a Chinese university, form of the data of its yearly report: merged classes, school years across, units in the names, of which rows',
    address: 'https://www.hynu.edu.cn/',
    arranged: INVENTED,
    table: `
类别|项目|2022—2023学年|2023—2024学年|2024—2025学年
学生|全日制在校生（人）|20416|20873|21352
^|其中：硕士研究生（人）|684|859|1037
^|留学生（人）|72|95|118
师资|专任教师（人）|1138|1192|1246
^|博士学位教师占比|41.7%|45.9%|49.3%
条件|教学科研仪器设备总值（亿元）|3.26|3.58|3.94
^|馆藏纸质图书（万册）|198.4|203.1|207.6
科研|到账科研经费（万元）|6214.5|7038|7892.3`,
    columns: '.|name|a2023|a2024|a2025',
    expected: `
#
.|全日制在校生 [人]|20416|20873|21352
.|硕士研究生 [人]|684|859|1037
.|留学生 [人]|72|95|118
.|专任教师 [人]|1138|1192|1246
.|博士学位教师占比 [%]|41.7|45.9|49.3
.|教学科研仪器设备总值 [元]|3.26亿|3.58亿|3.94亿
.|馆藏纸质图书 [册]|198.4万|203.1万|207.6万
.|到账科研经费 [元]|6214.5万|7038万|7892.3万`,
  }),
  real({
    id: 'zh-air-quality-monthly-report-cities-rank-month-and-months-so-far-three-measures',
    plan: 'a Chinese province, form of its monthly report on air: month in the title, rank and cities, three measures over the month, change or the months so far, the province last',
    address: 'https://sthjt.ah.gov.cn/',
    arranged: INVENTED,
    table: `
2026年4月全省设区市环境空气质量状况|<|<|<|<|<|<|<
排名|城市|综合指数|<|PM2.5（微克/立方米）|<|优良天数比例（%）|<
^|^|4月|同比（%）|4月|同比（%）|4月|1—4月
1|黄山市|2.31|-4.5|17|-10.5|100|98.3
2|池州市|2.94|-2.0|24|0|96.7|91.7
3|安庆市|3.08|1.3|26|4.0|93.3|89.2
4|六安市|3.15|-0.6|27|-3.6|93.3|87.5
5|阜阳市|3.76|3.3|35|6.1|80|74.2
—|全省|3.24|-1.2|28|-3.4|90.6|86.4`,
    columns: '.|place|p2026-04:综合指数|.|p2026-04:PM2.5 [微克/立方米]|.|p2026-04:优良天数比例 [%]|.',
    expected: `
#
#
#
!|黄山市|2.31|!|17|!|100|?
!|池州市|2.94|!|24|!|96.7|?
!|安庆市|3.08|!|26|!|93.3|?
!|六安市|3.15|!|27|!|93.3|?
!|阜阳市|3.76|!|35|!|80|?
.|全省|3.24|!|28|!|90.6|?`,
  }),
  real({
    id: 'zh-elderly-service-districts-across-unit-column-whole-city-rank-row',
    plan: 'a Chinese civil affairs bureau, form of its comparison of districts on elderly service: districts across with the whole city last, unit column, year in the title, a row of ranks',
    address: 'https://mzj.ningbo.gov.cn/',
    arranged: INVENTED,
    table: `
2025年部分区养老服务发展情况对比|<|<|<|<|<
指标|计量单位|海曙区|江北区|镇海区|全市
60岁及以上户籍人口|万人|19.87|7.63|7.94|176.5
养老机构床位|张|5,216|2,340|2,688|58,947
其中：护理型床位|张|3,402|1,651|1,820|37,316
社区老年食堂|家|84|41|46|1,327
家庭养老床位|张|1,105|562|430|9,874
高龄津贴发放金额|亿元|0.26|0.11|0.12|2.85
养老服务满意度|%|91.4|93.7|92.0|91.8
满意度排名|位|8|2|5|—`,
    columns: 'name|.|a2025:@海曙区|a2025:@江北区|a2025:@镇海区|a2025',
    expected: `
#
#
60岁及以上户籍人口 [人]|.|19.87万|7.63万|7.94万|176.5万
养老机构床位 [张]|.|5216|2340|2688|58947
护理型床位 [张]|.|3402|1651|1820|37316
社区老年食堂 [家]|.|84|41|46|1327
家庭养老床位 [张]|.|1105|562|430|9874
高龄津贴发放金额 [元]|.|0.26亿|0.11亿|0.12亿|2.85亿
养老服务满意度 [%]|.|91.4|93.7|92.0|91.8
满意度排名 [位]|.|8|2|5|.`,
  }),
  real({
    id: 'zh-agriculture-bureau-yearly-tasks-done-and-goal-units-in-cells-deadline-office',
    plan: 'a Chinese agriculture bureau, form of its breakdown of the tasks of the year: merged tasks, done and goal with units and words for bounds in the cells, deadline, office',
    address: 'https://nyncj.xuancheng.gov.cn/',
    arranged: INVENTED,
    table: `
2026年度重点工作任务分解表|<|<|<|<|<|<
序号|重点工作|量化指标|2025年完成情况|2026年目标任务|完成时限|责任科室
1|稳产保供|粮食播种面积|292.4万亩|不低于292万亩|2026年11月底|种植业科
2|^|粮食总产量|24.8亿斤|25亿斤左右|2026年12月底|种植业科
3|耕地建设|新建高标准农田|18.6万亩|不少于20万亩|2026年10月底|农田科
4|产业提升|市级以上农业龙头企业|436家|450家以上|2026年12月底|产业科
5|^|农产品网络销售额|68.3亿元|75亿元|2026年12月底|市场科
6|乡村建设|新改造农村户厕|5,120户|4,000户|2026年9月底|社会科
7|^|农村生活污水治理率|47.6%|≥52%|2026年12月底|社会科
8|农民增收|农村居民人均可支配收入增速|6.4%|6.5%左右|2026年12月底|综合科`,
    columns: '.|.|name|a2025|t2026|.|.',
    expected: `
#
#
.|.|粮食播种面积 [亩]|292.4万|≥292万|.|.
.|.|粮食总产量 [斤]|24.8亿|~25亿|.|.
.|.|新建高标准农田 [亩]|18.6万|≥20万|.|.
.|.|市级以上农业龙头企业 [家]|436|≥450|.|.
.|.|农产品网络销售额 [元]|68.3亿|75亿|.|.
.|.|新改造农村户厕 [户]|5120|4000|.|.
.|.|农村生活污水治理率 [%]|47.6|≥52|.|.
.|.|农村居民人均可支配收入增速 [%]|6.4|~6.5|.|.`,
  }),
  real({
    id: 'zh-listed-bank-five-years-backwards-units-in-group-rows-millions-and-hundred-millions',
    plan: 'a Chinese listed bank, form of its five-year data: years backwards, units only in the group rows, millions beside hundred millions, yuan a share and per cent',
    address: 'https://www.suzhoubank.com/',
    arranged: INVENTED,
    table: `
项目|2025年|2024年|2023年|2022年|2021年
经营业绩（人民币百万元）|<|<|<|<|<
营业收入|17,642|17,085|16,391|15,274|14,038
归属于本行股东的净利润|5,316|5,082|4,795|4,367|3,942
规模指标（人民币亿元）|<|<|<|<|<
资产总额|8,136|7,524|6,893|6,217|5,648
发放贷款和垫款|4,271|3,906|3,548|3,159|2,783
每股计（人民币元）|<|<|<|<|<
基本每股收益|1.32|1.26|1.19|1.08|0.97
资产质量（%）|<|<|<|<|<
不良贷款率|1.09|1.13|1.16|1.21|1.27`,
    columns: 'name|a2025|a2024|a2023|a2022|a2021',
    expected: `
#
#
营业收入 [元]|17642000000|17085000000|16391000000|15274000000|14038000000
归属于本行股东的净利润 [元]|5316000000|5082000000|4795000000|4367000000|3942000000
#
资产总额 [元]|8136亿|7524亿|6893亿|6217亿|5648亿
发放贷款和垫款 [元]|4271亿|3906亿|3548亿|3159亿|2783亿
#
基本每股收益 [元]|1.32|1.26|1.19|1.08|0.97
#
不良贷款率 [%]|1.09|1.13|1.16|1.21|1.27`,
  }),
  real({
    id: 'csv-zh-open-platform-long-culture-year-quarter-code-district-measure-unit-value-source',
    plan: 'a Chinese open data platform, form of a long file on culture and tourism: year and quarter columns, code and district, measure, unit, value, source, an empty value',
    address: 'https://data.changsha.gov.cn/',
    arranged: INVENTED,
    csv: `年度,季度,行政区划代码,区县,指标名称,计量单位,数值,数据来源
2025,一季度,430102,芙蓉区,接待游客人数,万人次,486.2,文旅局
2025,二季度,430102,芙蓉区,接待游客人数,万人次,531.7,文旅局
2025,三季度,430102,芙蓉区,接待游客人数,万人次,602.4,文旅局
2025,一季度,430102,芙蓉区,旅游收入,亿元,54.18,文旅局
2025,二季度,430102,芙蓉区,旅游收入,亿元,59.3,文旅局
2025,三季度,430102,芙蓉区,旅游收入,亿元,,文旅局
2025,一季度,430104,岳麓区,接待游客人数,万人次,713.5,文旅局
2025,二季度,430104,岳麓区,接待游客人数,万人次,852.9,文旅局
2025,三季度,430104,岳麓区,接待游客人数,万人次,918,文旅局
2025,一季度,430104,岳麓区,公共图书馆流通人次,人次,286410,图书馆
2025,二季度,430104,岳麓区,公共图书馆流通人次,人次,301255,图书馆
2025,三季度,430104,岳麓区,公共图书馆流通人次,人次,398702,图书馆
`,
    columns: '.|.|.|place|name|.|.|.',
    expected: `
#
.|.|.|芙蓉区|接待游客人数 [人次]|.|p2025-Q1=486.2万|.
.|.|.|芙蓉区|接待游客人数 [人次]|.|p2025-Q2=531.7万|.
.|.|.|芙蓉区|接待游客人数 [人次]|.|p2025-Q3=602.4万|.
.|.|.|芙蓉区|旅游收入 [元]|.|p2025-Q1=54.18亿|.
.|.|.|芙蓉区|旅游收入 [元]|.|p2025-Q2=59.3亿|.
.|.|.|芙蓉区|旅游收入 [元]|.|.|.
.|.|.|岳麓区|接待游客人数 [人次]|.|p2025-Q1=713.5万|.
.|.|.|岳麓区|接待游客人数 [人次]|.|p2025-Q2=852.9万|.
.|.|.|岳麓区|接待游客人数 [人次]|.|p2025-Q3=918万|.
.|.|.|岳麓区|公共图书馆流通人次 [人次]|.|p2025-Q1=286410|.
.|.|.|岳麓区|公共图书馆流通人次 [人次]|.|p2025-Q2=301255|.
.|.|.|岳麓区|公共图书馆流通人次 [人次]|.|p2025-Q3=398702|.`,
  }),
  real({
    id: 'tsv-zh-province-energy-plan-excel-paste-blank-merged-heads-goal-beside-actual',
    plan: 'a Chinese province, form of its energy plan pasted from a sheet with tabs: merged heads and classes left blank, planned and actual under 2025, goal 2030',
    address: 'https://nyj.shandong.gov.cn/',
    arranged: INVENTED,
    csv: `类别\t指标\t单位\t2020年\t2025年\t\t2030年
\t\t\t实际\t规划目标\t实际\t规划目标
能源供给\t能源综合生产能力\t亿吨标准煤\t1.29\t1.5\t1.62\t1.8
\t电力总装机容量\t万千瓦\t15340\t21000\t24850\t31000
\t其中：新能源和可再生能源\t万千瓦\t4562\t8000\t12360\t18000
\t跨省区受电量\t亿千瓦时\t1128\t1500\t1538\t1900
能源消费\t非化石能源占能源消费比重\t%\t7.1\t13左右\t13.6\t20左右
\t煤炭消费量\t亿吨\t3.87\t≤3.5\t3.58\t≤3.2
能源惠民\t公共充电桩\t万个\t4.1\t15以上\t17.8\t30以上
`,
    columns: '.|name|.|a2020|t2025|a2025|t2030',
    expected: `
#
#
.|能源综合生产能力 [吨标准煤]|.|1.29亿|1.5亿|1.62亿|1.8亿
.|电力总装机容量 [千瓦]|.|15340万|21000万|24850万|31000万
.|新能源和可再生能源 [千瓦]|.|4562万|8000万|12360万|18000万
.|跨省区受电量 [千瓦时]|.|1128亿|1500亿|1538亿|1900亿
.|非化石能源占能源消费比重 [%]|.|7.1|~13|13.6|~20
.|煤炭消费量 [吨]|.|3.87亿|≤3.5亿|3.58亿|≤3.2亿
.|公共充电桩 [个]|.|4.1万|≥15万|17.8万|≥30万`,
  }),
  real({
    id: 'zh-digital-economy-bulletin-years-down-estimate-and-goal-rows-footnote-full-width',
    plan: 'a Chinese big data bureau, form of its bulletin on the digital economy: years down with full-width digits, a footnote mark, an estimated year and a goal year last',
    address: 'https://dsj.guizhou.gov.cn/',
    arranged: INVENTED,
    table: `
数字经济发展主要指标（2021—2030年）|<|<|<
年 份|软件业务收入（亿元）|5G基站数（万个）|企业上云数（家）
２０２１年|３９４.６|５.３|21,480
2022年|612.8|8.4|25,137
2023年|807.5|11.7|28,906
2024年|925.1|14.9|—
2025年①|1,038.4|17.2|36,315
2026年（预计）|1,150左右|19|39,500
2030年（目标）|1,800|≥26|60,000以上
①2025年为快报数。|<|<|<`,
    columns: '.|.:软件业务收入 [元]|.:5G基站数 [个]|.:企业上云数 [家]',
    expected: `
#
#
.|a2021=394.6亿|a2021=5.3万|a2021=21480
.|a2022=612.8亿|a2022=8.4万|a2022=25137
.|a2023=807.5亿|a2023=11.7万|a2023=28906
.|a2024=925.1亿|a2024=14.9万|.
.|a2025=1038.4亿|a2025=17.2万|a2025=36315
.|e2026=~1150亿|e2026=19万|e2026=39500
.|t2030=1800亿|t2030=≥26万|t2030=≥60000
#`,
  }),
];
