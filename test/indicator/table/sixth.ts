import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch written down after the fifth was mended, scored once before the reader was changed again. */
export const sixth: readonly RealTable[] = [
  real({
    id: 'county-rural-revival-zh',
    plan: 'a county’s plan for rural revival, form of its table of indicators in several years',
    address: 'http://www.moa.gov.cn/',
    arranged: INVENTED,
    table: `
专栏2 乡村振兴主要指标|<|<|<|<|<|<|<
分类|序号|主要指标|单位|2020年基期值|2022年目标值|2025年目标值|属性
产业兴旺|1|粮食综合生产能力|万吨|38.5|39|40|约束性
^|2|农业劳动生产率|万元/人|3.1|3.6|4.5|预期性
^|3|农产品加工产值与农业总产值比|—|2.1|2.3|2.8|预期性
生态宜居|4|畜禽粪污综合利用率|%|86|88|≥92|约束性
^|5|农村卫生厕所普及率|%|91.7|95|99|预期性
乡风文明|6|县级及以上文明村占比|%|41|46|55|预期性
生活富裕|7|农村居民恩格尔系数|%|33.4|32|30.5左右|预期性
^|8|城乡居民收入比|—|2.31|2.25|2.15|预期性`,
    columns: '.|.|name|.|a2020|t2022|t2025|.',
    expected: `
#
#
||粮食综合生产能力 [吨]||38.5万|39万|40万|
||农业劳动生产率||3.1万|3.6万|4.5万|
||农产品加工产值与农业总产值比||2.1|2.3|2.8|
||畜禽粪污综合利用率 [%]||86|88|≥92|
||农村卫生厕所普及率 [%]||91.7|95|99|
||县级及以上文明村占比 [%]||41|46|55|
||农村居民恩格尔系数 [%]||33.4|32|~30.5|
||城乡居民收入比||2.31|2.25|2.15|`,
  }),
  real({
    id: 'districts-gdp-zh',
    plan: 'a city’s statistics bureau, form of its table of districts with a total, growth and ranks',
    address: 'https://tjj.xm.gov.cn/',
    arranged: INVENTED,
    table: `
2023年各区主要经济指标|<|<|<|<|<
地区|地区生产总值（亿元）|增长（%）|位次|一般公共预算收入（亿元）|增长（%）
全市|4012.6|5.8|—|402.31|6.2
东山区|1380.2|6.1|2|120.44|5.9
南湖区|980.7|5.2|4|98.02|7.4
西岭区|870.5|6.6|1|91.30|4.8
北港区|781.2|5.5|3|92.55|6.9`,
    columns: 'place|a2023:地区生产总值 [元]|.|.|a2023:一般公共预算收入 [元]|.',
    expected: `
#
#
某市|4012.6亿|!||402.31亿|!
东山区|1380.2亿|!|!|120.44亿|!
南湖区|980.7亿|!|!|98.02亿|!
西岭区|870.5亿|!|!|91.30亿|!
北港区|781.2亿|!|!|92.55亿|!`,
  }),
  real({
    id: 'hospital-bulletin-zh',
    plan: 'a health commission’s yearly bulletin, form of its table of institutions in two years',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
表1 全市医疗卫生机构数及床位数|<|<|<|<
机构类别|机构数（个）|<|床位数（张）|<
^|2021年|2022年|2021年|2022年
总计|1986|2034|28110|29876
医院|88|92|22014|23420
公立医院|41|41|17230|18010
民营医院|47|51|4784|5410
基层医疗卫生机构|1842|1885|4120|4310
其他机构|56|57|1976|2146`,
    columns: 'name|a2021:+机构数 [个]|a2022:+机构数 [个]|a2021:+床位数 [张]|a2022:+床位数 [张]',
    expected: `
#
#
#
总计|1986|2034|28110|29876
医院|88|92|22014|23420
公立医院|41|41|17230|18010
民营医院|47|51|4784|5410
基层医疗卫生机构|1842|1885|4120|4310
其他机构|56|57|1976|2146`,
  }),
  real({
    id: 'plan-15-digital-zh',
    plan: 'a city’s 15th five-year plan for the digital economy, form of its table',
    address: 'https://www.cac.gov.cn/',
    arranged: INVENTED,
    table: `
“十五五”时期数字经济发展主要指标|<|<|<|<
序号|指标|2024年|2030年|年均增长（%）
1|数字经济核心产业增加值占地区生产总值比重（%）|9.8|13.5|—
2|软件和信息技术服务业收入（亿元）|1260.5|2400|11.3
3|5G基站数（个）|18620|30000|—
4|千兆宽带用户占比（%）|38.2|75|—
5|政务服务“一网通办”率（%）|96.5|100|—
6|算力规模（PFLOPS）|1200|6000|30.8`,
    columns: '.|name|a2024|t2030|.',
    expected: `
#
#
|数字经济核心产业增加值占地区生产总值比重 [%]|9.8|13.5|
|软件和信息技术服务业收入 [元]|1260.5亿|2400亿|!
|5G基站数 [个]|18620|30000|
|千兆宽带用户占比 [%]|38.2|75|
|政务服务“一网通办”率 [%]|96.5|100|
|算力规模 [PFLOPS]|1200|6000|!`,
  }),
  real({
    id: 'borough-rag-report',
    plan: 'a London borough, form of its performance report with direction and neighbours',
    address: 'https://lginform.local.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Polarity|2020/21|2021/22|2022/23|Target 2022/23|Status|London average 2022/23|England
Repeat referrals to children's social care (%)|Low|19.8|18.1|21.4|18.0|R|16.9|21.5
Care leavers in education, employment or training (%)|High|58.2|60.3|57.7|62.0|A|61.0|55.0
Adults with a learning disability in paid employment (%)|High|7.4|6.9|8.2|8.0|G|6.3|4.8
Delayed transfers per 100,000|Low|3.1|n/a|4.4|3.0|R|5.2|–`,
    columns: 'name|.|a2021|a2022|a2023|t2023|.|.|.',
    expected: `
#
Repeat referrals to children's social care [%]||19.8|18.1|21.4|18.0||?|?
Care leavers in education, employment or training [%]||58.2|60.3|57.7|62.0||?|?
Adults with a learning disability in paid employment [%]||7.4|6.9|8.2|8.0||?|?
Delayed transfers per 100,000||3.1||4.4|3.0||?|`,
  }),
  real({
    id: 'budget-book-measures',
    plan: 'a city of the United States, form of the measures in its budget book',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
Performance Measures|<|<|<|<|<
Measure|FY 2021-22 Actual|FY 2022-23 Actual|FY 2023-24 Estimated|FY 2024-25 Target|Linked Goal
Output: Building permits issued|11,842|12,310|12,500|12,800|3
Efficiency: Cost per inspection|$84.12|$86.77|$88.00|$87.50|1
Effectiveness: % of plans reviewed within 10 days|81%|76%|85%|90%|3
Fire response time, 90th percentile (minutes:seconds)|6:42|6:58|6:45|6:20|2`,
    columns: 'name|a2022|a2023|e2024|t2025|.',
    expected: `
#
#
Output: Building permits issued|11842|12310|12500|12800|?
Efficiency: Cost per inspection|84.12|86.77|88|87.5|?
Effectiveness: % of plans reviewed within 10 days [%]|81|76|85|90|?
Fire response time, 90th percentile|?|?|?|?|?`,
  }),
  real({
    id: 'un-regions-mdg',
    plan: 'United Nations, form of the statistical annex with regions and an own base year',
    address: 'https://unstats.un.org/sdgs/',
    arranged: INVENTED,
    table: `
Proportion of population using safely managed drinking water services (percentage)|<|<|<|<|<
|2015|2020|2022|Urban 2022|Rural 2022
World|69.4|72.1|72.9|81.0|62.1
Sub-Saharan Africa|26.6|29.9|31.0|53.2|15.4
Central and Southern Asia|57.1|65.4|67.8|71.0|66.1
Europe and Northern America|92.4|94.0|94.0|95.3|90.2
Oceania (exc. Australia and New Zealand)|..|..|..|..|..
Least developed countries|34.1|36.4|37.0|51.2|29.7`,
    columns:
      'place|a2015:Proportion of population using safely managed drinking water services [%]|a2020:Proportion of population using safely managed drinking water services [%]|a2022:Proportion of population using safely managed drinking water services [%]|?|?',
    expected: `
#
#
World|69.4|72.1|72.9|?|?
Sub-Saharan Africa|26.6|29.9|31.0|?|?
Central and Southern Asia|57.1|65.4|67.8|?|?
Europe and Northern America|92.4|94.0|94.0|?|?
Oceania (exc. Australia and New Zealand)|||||
Least developed countries|34.1|36.4|37.0|?|?`,
  }),
  real({
    id: 'socrata-fiscal-pivot',
    plan: 'a state of the United States, form of a pivoted export with targets beside results',
    address: 'https://data.iowa.gov/',
    arranged: INVENTED,
    csv: `Agency,Measure,Unit of Measure,2021 Actual,2021 Target,2022 Actual,2022 Target,% of Target 2022,Trend
Transportation,Bridges in poor condition,Percent,19.1,18.5,18.8,18.0,95.7%,Improving
Transportation,Fatalities,Number,356,340,338,330,97.6%,Improving
Education,Students proficient in reading,Percent,66.2,70,66.9,71,94.2%,Stable
Revenue,Refunds within 45 days,Percent,91,95,,95,,Not reported
`,
    columns: '.|name|.|a2021|t2021|a2022|t2022|.|.',
    expected: `
#
|Bridges in poor condition [%]||19.1|18.5|18.8|18.0|!|
|Fatalities||356|340|338|330|!|
|Students proficient in reading [%]||66.2|70|66.9|71|!|
|Refunds within 45 days [%]||91|95||95||`,
  }),
  real({
    id: 'donor-results-matrix',
    plan: 'a development bank, form of the results matrix of a loan with yearly steps',
    address: 'https://projects.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline|<|Cumulative target values|<|<|End target|<
^|^|Value|Year|YR1|YR2|YR3|Value|Year
Farmers adopting improved technology|Number|0|2018|1,000|4,500|9,000|15,000|2023
of which female|Number|0|2018|400|1,900|3,800|6,500|2023
Area under improved irrigation|Hectare (Ha)|120|2018|300|900|1,500|2,000|2023
Share of loans repaid on time|Percentage|62.5|2017|65|70|75|80|2023`,
    columns: 'name|.|a|.|?|?|?|t|.',
    expected: `
#
#
Farmers adopting improved technology||a2018=0|.|?|?|?|t2023=15000|.
Farmers adopting improved technology: female||a2018=0|.|?|?|?|t2023=6500|.
Area under improved irrigation||a2018=120|.|?|?|?|t2023=2000|.
Share of loans repaid on time [%]||a2017=62.5|.|?|?|?|t2023=80|.`,
  }),
  real({
    id: 'ons-weekly-style',
    plan: 'an office of national statistics, form of a release with months down and measures across',
    address: 'https://www.ons.gov.uk/',
    arranged: INVENTED,
    csv: `Title,Retail sales by type of store,,
CDID,J5EK,J5EB,J468
Unit,"Index, base year = 100",£ million,Percentage
Release date,19-01-2024,,
2022 NOV,97.1,9214,26.1
2022 DEC,96.2,11873,25.4
2023 JAN,96.9,7560,26.6
2023 FEB,98.0,7411,25.8
`,
    columns: '.|.:Retail sales by type of store|?|?',
    expected: `
#
#
#
#
|p2022-11=97.1|?|?
|p2022-12=96.2|?|?
|p2023-01=96.9|?|?
|p2023-02=98.0|?|?`,
  }),
  real({
    id: 'scottish-outcomes-wide',
    plan: 'a government of the United Kingdom, form of the table behind its outcomes page',
    address: 'https://nationalperformance.gov.scot/',
    arranged: INVENTED,
    csv: [
      'Indicator;Disaggregation;Measure;2018;2019;2020;2021;Change over last year',
      'Active travel;Total;% of short journeys by foot or bike;54,2;55,1;57,9;53,4;Worsening',
      'Active travel;Male;% of short journeys by foot or bike;53,8;54,0;56,6;52,9;Worsening',
      'Active travel;Female;% of short journeys by foot or bike;54,6;56,0;59,1;53,8;Worsening',
      'Food insecurity;Total;% of adults;8,4;8,7;;8,1;Maintaining',
    ].join('\n'),
    columns: '.|.|name|a2018|a2019|a2020|a2021|.',
    expected: `
#
||% of short journeys by foot or bike: Total|54.2|55.1|57.9|53.4|
||% of short journeys by foot or bike: Male|53.8|54.0|56.6|52.9|
||% of short journeys by foot or bike: Female|54.6|56.0|59.1|53.8|
||% of adults: Total|8.4|8.7||8.1|`,
  }),
  real({
    id: 'german-sdg-commune',
    plan: 'a German foundation, form of its export of indicators by commune',
    address: 'https://sdg-portal.de/',
    arranged: INVENTED,
    csv: `Kommune;Indikator;Einheit;2019;2020;2021
Bielefeld;Arbeitslosigkeit;%;7,4;8,1;7,9
Bielefeld;Windkraft;kW je 1.000 Einwohner;81,3;81,9;82,4
Herford;Arbeitslosigkeit;%;5,6;6,4;5,9
Herford;Windkraft;kW je 1.000 Einwohner;12,1;12,1;k.A.
`,
    columns: 'place|name|.|a2019|a2020|a2021',
    expected: `
#
Bielefeld|Arbeitslosigkeit [%]||7.4|8.1|7.9
Bielefeld|Windkraft||81.3|81.9|82.4
Herford|Arbeitslosigkeit [%]||5.6|6.4|5.9
Herford|Windkraft||12.1|12.1|`,
  }),
];
