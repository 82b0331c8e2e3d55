import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const fourteenthChinese: readonly RealTable[] = [
  real({
    id: 'zh-three-public-expenses-form',
    plan: 'a city’s department, form of its expenses on travel, cars and hospitality in budget and final account',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
项目|2022年决算数（万元）|2023年预算数（万元）|2023年决算数（万元）|比上年增减（%）
因公出国（境）费|0|35.0|18.6|—
公务接待费|12.4|16.0|11.9|-4.0
公务用车运行维护费|86.3|92.0|84.7|-1.9
合计|98.7|143.0|115.2|16.7`,
    columns: 'name|a2022|t2023|a2023|!',
    expected: `
#
因公出国（境）费 [元]|0|35.0万|18.6万|
公务接待费 [元]|12.4万|16.0万|11.9万|!
公务用车运行维护费 [元]|86.3万|92.0万|84.7万|!
合计 [元]|98.7万|143.0万|115.2万|!`,
  }),
  real({
    id: 'zh-streets-investment-form',
    plan: 'a district, form of the investment of its streets against the plan of the year',
    address: 'https://www.bjchy.gov.cn/',
    arranged: INVENTED,
    table: `
街道（镇）|2023年计划投资（万元）|2023年完成投资（万元）|完成率（%）|新开工项目数（个）|<
^|^|^|^|2022年|2023年
望河街道|86,000|91,240|106.1|7|9
东桥街道|54,500|50,380|92.4|5|4
柳湾镇|32,000|33,105|103.5|3|6`,
    columns: 'place|t2023:投资 [元]|a2023:投资 [元]|!|a2022:新开工项目数 [个]|a2023:新开工项目数 [个]',
    expected: `
#
#
望河街道|86000万|91240万|!|7|9
东桥街道|54500万|50380万|!|5|4
柳湾镇|32000万|33105万|!|3|6`,
  }),
  real({
    id: 'zh-water-plan-current-form',
    plan: 'a city’s plan for water, form of its indicators with the present state and the goal',
    address: 'http://www.mwr.gov.cn/zw/ghjh/',
    arranged: INVENTED,
    table: `
类别|指标|单位|现状（2020年）|目标（2025年）|属性
水资源节约|用水总量|亿立方米|12.4|＜13.5|约束性
^|农田灌溉水有效利用系数|—|0.562|0.58|预期性
^|万元工业增加值用水量下降率|%|—|16|约束性
水灾害防御|5级以上堤防达标率|%|71.3|85|预期性
^|新增水库库容|万立方米|—|2,300|预期性
水生态保护|重点河湖生态流量达标率|%|88|≥95|预期性`,
    columns: '.|name|.|a2020|t2025|.',
    expected: `
#
.|用水总量 [立方米]||12.4亿|<13.5亿
.|农田灌溉水有效利用系数||0.562|0.58
.|万元工业增加值用水量下降率 [%]|||16
.|5级以上堤防达标率 [%]||71.3|85
.|新增水库库容 [立方米]|||2300万
.|重点河湖生态流量达标率 [%]||88|≥95`,
  }),
  real({
    id: 'zh-life-expectancy-sexes-form',
    plan: 'a statistics yearbook, form of life expectancy by region and sex in two censuses',
    address: 'https://www.stats.gov.cn/sj/ndsj/',
    arranged: INVENTED,
    table: `
2-4 各地区平均预期寿命|<|<|<|<|<|<
单位：岁|<|<|<|<|<|<
地区|2010年|<|<|2020年|<|<
^|合计|男|女|合计|男|女
全国|74.83|72.38|77.37|77.93|75.37|80.88
东海省|77.73|75.58|80.21|80.19|77.87|82.81
西岭省|71.10|68.72|73.82|75.12|72.18|78.56`,
    columns:
      'place|a2010:平均预期寿命 [岁]|a2010:男 [岁]|a2010:女 [岁]|a2020:平均预期寿命 [岁]|a2020:男 [岁]|a2020:女 [岁]',
    expected: `
#
#
#
#
全国|74.83|72.38|77.37|77.93|75.37|80.88
东海省|77.73|75.58|80.21|80.19|77.87|82.81
西岭省|71.10|68.72|73.82|75.12|72.18|78.56`,
  }),
  real({
    id: 'zh-labour-quarter-form',
    plan: 'a bureau for human resources, form of its quarterly figures beside those of the year before',
    address: 'http://www.mohrss.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2023年全年|2022年全年|同比增长（%）|2024年一季度
城镇新增就业|万人|31.2|29.8|4.7|8.4
失业人员再就业|万人|12.6|12.9|-2.3|3.1
期末城镇登记失业率|%|2.9|3.1||2.8`,
    columns: 'name|.|a2023|a2022|!|?',
    expected: `
#
城镇新增就业 [人]||31.2万|29.8万|!|?
失业人员再就业 [人]||12.6万|12.9万|!|?
期末城镇登记失业率 [%]||2.9|3.1||?`,
    better: 'lower: 期末城镇登记失业率',
  }),
  real({
    id: 'zh-air-targets-cities-form',
    plan: 'a province’s office of ecology, form of the targets of its cities for fine dust with the state of the year before',
    address: 'https://www.mee.gov.cn/',
    arranged: INVENTED,
    table: `
各市2024年空气质量改善目标|<|<|<|<
城市|PM2.5浓度（微克/立方米）|<|优良天数比率（%）|<
^|2023年实际|2024年目标|2023年实际|2024年目标
河阳市|44|42|66.8|68.5
江城市|38|36.5|75.1|76.4
山前市|51|48|60.3|63.0`,
    columns:
      'place|a2023:PM2.5浓度 [微克/立方米]|t2024:PM2.5浓度 [微克/立方米]|a2023:优良天数比率 [%]|t2024:优良天数比率 [%]',
    expected: `
#
#
#
河阳市|44|42|66.8|68.5
江城市|38|36.5|75.1|76.4
山前市|51|48|60.3|63.0`,
  }),
  real({
    id: 'zh-monthly-actual-target-csv-form',
    plan: 'a transport company, form of its monthly file of results and targets',
    address: 'https://data.cq.gov.cn/',
    arranged: INVENTED,
    csv: `月份,指标,单位,实际值,目标值
2023-10,列车正点率,%,99.82,99.7
2023-11,列车正点率,%,99.79,99.7
2023-12,列车正点率,%,99.85,99.7
2023-10,日均客运量,万人次,84.3,82
2023-11,日均客运量,万人次,81.9,82
2023-12,日均客运量,万人次,86.0,82
`,
    columns: '.|name|.|p2023-10|?',
    expected: `
#
|列车正点率 [%]||p2023-10=99.82|?
|列车正点率 [%]||p2023-11=99.79|?
|列车正点率 [%]||p2023-12=99.85|?
|日均客运量 [人次]||p2023-10=84.3万|?
|日均客运量 [人次]||p2023-11=81.9万|?
|日均客运量 [人次]||p2023-12=86.0万|?`,
  }),
];
