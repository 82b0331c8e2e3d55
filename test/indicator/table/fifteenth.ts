import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const fifteenth: readonly RealTable[] = [
  real({
    id: 'zh-health-plan-two-goals-form',
    plan: 'a province’s plan for health, form of its indicators with goals for two years',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|2020年|2025年目标|2030年目标|性质
健康水平|人均预期寿命（岁）|78.2|79.3|80.5|预期性
^|婴儿死亡率（‰）|3.9|＜3.5|＜3.0|预期性
资源配置|每千人口执业（助理）医师数（人）|2.88|3.3|3.6|预期性
^|每千人口拥有3岁以下婴幼儿托位数（个）|0.9|4.6|5.5|预期性
服务能力|基层诊疗量占比（%）|53.6|65|70|预期性`,
    columns: '.|name|a2020|t2025|t2030|.',
    expected: `
#
.|人均预期寿命 [岁]|78.2|79.3|80.5
.|婴儿死亡率 [‰]|3.9|<3.5|<3.0
.|每千人口执业（助理）医师数 [人]|2.88|3.3|3.6
.|每千人口拥有3岁以下婴幼儿托位数 [个]|0.9|4.6|5.5
.|基层诊疗量占比 [%]|53.6|65|70`,
    better: 'lower: 婴儿死亡率',
  }),
  real({
    id: 'zh-counties-targets-completed-form',
    plan: 'a prefecture, form of several tasks of its counties with target, completion and rate',
    address: 'http://www.moa.gov.cn/',
    arranged: INVENTED,
    table: `
2023年各县（区）高标准农田建设完成情况|<|<|<|<|<|<
县（区）|新建（万亩）|<|<|改造提升（万亩）|<|<
^|任务数|完成数|完成率|任务数|完成数|完成率
红塔县|4.2|4.3|102.4%|1.5|1.4|93.3%
青川区|3.6|3.6|100%|2.0|2.1|105%
合计|7.8|7.9|101.3%|3.5|3.5|100%`,
    columns: 'place|t2023:新建 [亩]|a2023:新建 [亩]|!|t2023:改造提升 [亩]|a2023:改造提升 [亩]|!',
    expected: `
#
#
#
红塔县|4.2万|4.3万|!|1.5万|1.4万|!
青川区|3.6万|3.6万|!|2.0万|2.1万|!
合计|7.8万|7.9万|!|3.5万|3.5万|!`,
  }),
  real({
    id: 'zh-gdp-industries-form',
    plan: 'a city’s statistical bulletin, form of its gross product by industry with growth and share',
    address: 'https://www.stats.gov.cn/sj/tjgb/',
    arranged: INVENTED,
    table: `
表1 2023年地区生产总值及构成|<|<|<
指标|绝对数（亿元）|比上年增长（%）|比重（%）
地区生产总值|3218.4|5.6|100.0
第一产业|301.7|4.1|9.4
第二产业|1324.9|5.2|41.2
第三产业|1591.8|6.2|49.4`,
    columns: 'name|a2023 [元]|!|a2023:+比重 [%]',
    expected: `
#
#
地区生产总值|3218.4亿|!|100.0
第一产业|301.7亿|!|9.4
第二产业|1324.9亿|!|41.2
第三产业|1591.8亿|!|49.4`,
  }),
  real({
    id: 'zh-district-work-list-form',
    plan: 'a district government, form of its list of yearly indicators with last year’s result and this year’s goal',
    address: 'https://www.szft.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标|单位|2023年完成值|2024年目标值|责任单位
1|新增市场主体|户|28,412|30,000|区市场监管局
2|专精特新企业数量|家|186|230|区工信局
3|生活垃圾回收利用率|%|45.8|48以上|区城管局
4|政务服务“零跑动”比例|%|97.1|98.5|区政数局
5|万元GDP能耗下降|%|3.2|完成市下达任务|区发改局`,
    columns: '.|name|.|a2023|t2024|.',
    expected: `
#
.|新增市场主体 [户]||28412|30000
.|专精特新企业数量 [家]||186|230
.|生活垃圾回收利用率 [%]||45.8|≥48
.|政务服务“零跑动”比例 [%]||97.1|98.5
.|万元GDP能耗下降 [%]||3.2|`,
  }),
  real({
    id: 'scotland-performance-years-form',
    plan: 'a fire service, form of its performance over fiscal years with a target for the last',
    address: 'https://www.firescotland.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|2019-20|2020-21|2021-22|2022-23|2022-23 Target|3-year average
Accidental dwelling fires|4,812|4,506|4,390|4,271|4,400|4,389
Fire fatalities|27|42|39|38|—|39.7
Home safety visits|67,204|18,730|41,166|52,880|50,000|37,592
Sickness absence (%)|4.1|3.6|4.8|5.2|4.5|4.5`,
    columns: 'name|a2020|a2021|a2022|a2023|t2023|!',
    expected: `
#
Accidental dwelling fires|4812|4506|4390|4271|4400|!
Fire fatalities|27|42|39|38||!
Home safety visits|67204|18730|41166|52880|50000|!
Sickness absence [%]|4.1|3.6|4.8|5.2|4.5|!`,
  }),
  real({
    id: 'city-okr-status-form',
    plan: 'a city, form of its strategic plan’s measures with baseline year in the cell',
    address: 'https://www.raleighnc.gov/',
    arranged: INVENTED,
    table: `
Key measure|Baseline (year)|Current (2023)|Target (2026)|% of target achieved
Miles of greenway|118 (2020)|127|145|88%
Affordable homes funded|1,240 (2021)|2,066|3,000|69%
Tree canopy cover|42.1% (2019)|42.6%|45%|95%`,
    columns: 'name|.|a2023|t2026|!',
    expected: `
#
Miles of greenway|a2020=118|127|145|.
Affordable homes funded|a2021=1240|2066|3000|.
Tree canopy cover [%]|a2019=42.1|42.6|45|.`,
  }),
  real({
    id: 'africa-national-plan-years-form',
    plan: 'a planning authority, form of the results framework of a national plan with targets by fiscal year',
    address: 'https://www.npa.go.ug/',
    arranged: INVENTED,
    table: `
Objective|Indicator|Baseline FY2017/18|Targets|<|<|<
^|^|^|FY2020/21|FY2021/22|FY2022/23|FY2024/25
Raise household incomes|Income per capita (USD)|864|936|991|1,049|1,198
^|Poverty rate (%)|21.4|28.1|25.7|23.2|18.5
Improve well-being|Life expectancy at birth (years)|63.3|64.6|66.0|68.0|70.0
^|Access to safe water, rural (%)|73|75|77|79|85`,
    columns: '.|name|a2018|t2021|t2022|t2023|t2025',
    expected: `
#
#
.|Income per capita [美元]|864|936|991|1049|1198
.|Poverty rate [%]|21.4|28.1|25.7|23.2|18.5
.|Life expectancy at birth|63.3|64.6|66.0|68.0|70.0
.|Access to safe water, rural [%]|73|75|77|79|85`,
  }),
  real({
    id: 'nz-health-targets-quarter-form',
    plan: 'a health ministry, form of its targets by region in one quarter with the national goal',
    address: 'https://www.health.govt.nz/',
    arranged: INVENTED,
    table: `
Region|Immunised at 24 months, 2022|Immunised at 24 months, 2023|Change (pts)|Goal 2030
Northern|82.1%|83.0%|0.9|95%
Central|84.7%|85.5%|0.8|95%
Southern|88.9%|88.2%|-0.7|95%`,
    columns:
      'place|a2022:Immunised at 24 months [%]|a2023:Immunised at 24 months [%]|!|t2030:Immunised at 24 months [%]',
    expected: `
#
Northern|82.1|83.0|!|95
Central|84.7|85.5|!|95
Southern|88.9|88.2|!|95`,
  }),
  real({
    id: 'budget-capital-thousands-form',
    plan: 'a municipality, form of its capital budget with original, adjusted and actual amounts',
    address: 'https://mfma.treasury.gov.za/',
    arranged: INVENTED,
    table: `
Vote (R thousand)|2021/22 Audited outcome|2022/23 Original budget|2022/23 Adjusted budget|2022/23 Actual outcome|2023/24 Budget
Water services|84 112|91 500|88 300|86 940|102 400
Roads|61 380|70 250|74 100|71 815|78 600
Electricity|39 904|45 000|45 000|41 266|52 750`,
    columns: 'name|a2022|?|?|a2023|t2024',
    expected: `
#
Water services|84112000|?|?|86940000|102400000
Roads|61380000|?|?|71815000|78600000
Electricity|39904000|?|?|41266000|52750000`,
  }),
];
