import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const seventeenth: readonly RealTable[] = [
  real({
    id: 'zh-cities-across-goals-form',
    plan: 'a province, form of its goals for 2025 with a column for each city',
    address: 'http://www.fujian.gov.cn/',
    arranged: INVENTED,
    table: `
附表 2025年各设区市主要指标目标分解表|<|<|<|<
指标|单位|南平市|三明市|龙岩市
森林蓄积量|亿立方米|1.9|1.95|1.45
城镇污水处理率|%|96|97|97.5
绿色食品认证企业|家|320|280|305`,
    columns: 'name|.|t2025:@南平市|t2025:@三明市|t2025:@龙岩市',
    expected: `
#
#
森林蓄积量 [立方米]|.|1.9亿|1.95亿|1.45亿
城镇污水处理率 [%]|.|96|97|97.5
绿色食品认证企业 [家]|.|320|280|305`,
  }),
  real({
    id: 'zh-self-assessment-form',
    plan: 'a bureau, form of the self-assessment of a programme with goal, result and points',
    address: 'http://www.mof.gov.cn/',
    arranged: INVENTED,
    table: `
2022年度项目支出绩效自评表|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
产出指标|数量指标|培训基层人员（人次）|≥600|642|10
^|质量指标|设备验收合格率（%）|100|100|10
效益指标|社会效益|受益群众（人）|≥8000|8350|20
^|满意度指标|群众满意度（%）|≥90|94.5|10`,
    columns: '.|.|name|t2022|a2022|!',
    expected: `
#
#
.|.|培训基层人员 [人次]|≥600|642|!
.|.|设备验收合格率 [%]|100|100|!
.|.|受益群众 [人]|≥8000|8350|!
.|.|群众满意度 [%]|≥90|94.5|!`,
  }),
  real({
    id: 'zh-this-year-last-year-form',
    plan: 'a city, form of its yearly report with this year, last year and their change',
    address: 'http://www.wuhan.gov.cn/',
    arranged: INVENTED,
    table: `
2023年交通运输主要指标|<|<|<|<
指标|单位|2023年|2022年|增减（%）
公路客运量|万人|2,316|1,874|23.6
港口货物吞吐量|万吨|13,420|12,905|4.0
机场旅客吞吐量|万人次|2,586|1,160|122.9`,
    columns: 'name|.|a2023|a2022|!',
    expected: `
#
#
公路客运量 [人]|.|2316万|1874万|!
港口货物吞吐量 [吨]|.|13420万|12905万|!
机场旅客吞吐量 [人次]|.|2586万|1160万|!`,
  }),
  real({
    id: 'zh-carbon-three-goals-form',
    plan: 'a province, form of its goals on carbon for three years',
    address: 'http://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
碳达峰碳中和主要目标|<|<|<
指标|2025年|2030年|2060年
非化石能源消费比重（%）|20|25|80
森林覆盖率（%）|43.5|44|45
新能源装机容量（万千瓦）|3800|6200|15000`,
    columns: 'name|t2025|t2030|t2060',
    expected: `
#
#
非化石能源消费比重 [%]|20|25|80
森林覆盖率 [%]|43.5|44|45
新能源装机容量 [千瓦]|3800万|6200万|15000万`,
  }),
  real({
    id: 'zh-streets-total-form',
    plan: 'a district, form of its streets with several counts of one year and a total',
    address: 'http://www.bjdch.gov.cn/',
    arranged: INVENTED,
    table: `
2023年各街道养老服务设施情况|<|<|<
街道名称|养老床位（张）|助餐点（个）|服务老年人（万人次）
永安街道|412|9|3.2
新华街道|365|7|2.8
和平街道|518|11|4.1
合计|1295|27|10.1`,
    columns: 'place|a2023:养老床位 [张]|a2023:助餐点 [个]|a2023:服务老年人 [人次]',
    expected: `
#
#
永安街道|412|9|3.2万
新华街道|365|7|2.8万
和平街道|518|11|4.1万
合计|1295|27|10.1万`,
  }),
  real({
    id: 'zh-plan-with-mid-goal-form',
    plan: 'a ministry, form of its indicators with base, goal of the middle and of the end',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”时期教育发展主要指标|<|<|<|<
指标|2020年基期值|2023年中期目标值|2025年目标值|属性
学前教育毛入园率（%）|85.2|88|90|预期性
义务教育巩固率（%）|95.2|95.6|96|约束性
高等教育在学总规模（万人）|4183|4400|4600|预期性`,
    columns: 'name|a2020|t2023|t2025|.',
    expected: `
#
#
学前教育毛入园率 [%]|85.2|88|90|.
义务教育巩固率 [%]|95.2|95.6|96|.
高等教育在学总规模 [人]|4183万|4400万|4600万|.`,
  }),
  real({
    id: 'undp-results-framework-form',
    plan: 'a programme of the UN, form of its results framework with base value and year and yearly targets',
    address: 'https://www.undp.org/',
    arranged: INVENTED,
    table: `
Output indicators|Data source|Baseline|<|Targets|<|<
^|^|Value|Year|2022|2023|2024
Number of communities with early warning systems|Project reports|14|2020|25|40|60
Hectares of mangrove restored|Field survey|220|2021|600|1,100|1,800
Women trained in climate finance|Attendance lists|0|2021|150|300|450`,
    columns: 'name|.|a2020|.|t2022|t2023|t2024',
    expected: `
#
#
Number of communities with early warning systems|.|a2020=14|.|25|40|60
Hectares of mangrove restored|.|a2021=220|.|600|1100|1800
Women trained in climate finance|.|a2021=0|.|150|300|450`,
  }),
  real({
    id: 'bank-project-status-form',
    plan: 'a development bank, form of the status of its indicators with dated base, actual and end target',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline (2018)|Actual (Previous) (2021)|Actual (Current) (2022)|End Target (2024)
Roads rehabilitated|Kilometers|0|212|318|450
People with access to all-season roads|Number|1,240,000|1,395,000|1,480,000|1,900,000
Road sector grievances resolved|Percentage|0|71|78|90`,
    columns: 'name|.|a2018|a2021|a2022|t2024',
    expected: `
#
Roads rehabilitated|.|0|212|318|450
People with access to all-season roads|.|1240000|1395000|1480000|1900000
Road sector grievances resolved|.|0|71|78|90`,
  }),
  real({
    id: 'member-states-goal-form',
    plan: 'the Commission, form of its member states with three years and a goal of each',
    address: 'https://digital-decade-desi.digital-strategy.ec.europa.eu/',
    arranged: INVENTED,
    table: `
Households with gigabit coverage (%)|<|<|<|<
Member State|2021|2022|2023|National target 2030
Austria|45.1|55.0|62.4|100
Estonia|71.8|74.0|77.9|100
Ireland|66.3|72.9|79.1|98`,
    columns:
      'place|a2021:Households with gigabit coverage [%]|a2022:Households with gigabit coverage [%]|a2023:Households with gigabit coverage [%]|t2030:Households with gigabit coverage [%]',
    expected: `
#
#
Austria|45.1|55.0|62.4|100
Estonia|71.8|74.0|77.9|100
Ireland|66.3|72.9|79.1|98`,
  }),
  real({
    id: 'stations-by-month-tsv-form',
    plan: 'an air network, form of its stations with a column for each month',
    address: 'https://uk-air.defra.gov.uk/',
    arranged: INVENTED,
    csv: `Station\t2024-01\t2024-02\t2024-03
Harbour\t14.2\t12.8\t11.9
Ring Road\t19.6\t18.1\t17.4
Hill Park\t9.3\t8.8\t8.1
`,
    options: { table: 'PM2.5, monthly mean (µg/m³)' },
    columns:
      'place|p2024-01:PM2.5, monthly mean [µg/m³]|p2024-02:PM2.5, monthly mean [µg/m³]|p2024-03:PM2.5, monthly mean [µg/m³]',
    expected: `
#
Harbour|14.2|12.8|11.9
Ring Road|19.6|18.1|17.4
Hill Park|9.3|8.8|8.1`,
  }),
  real({
    id: 'de-states-renewables-form',
    plan: 'a German ministry, form of its states with three years and a goal',
    address: 'https://www.bmwk.de/',
    arranged: INVENTED,
    csv: `Bundesland;2015;2020;2022;Ziel 2030
Bayern;36,5;45,2;48,9;70
Hessen;24,1;38,7;43,0;65
Sachsen;21,8;29,4;33,6;60
`,
    options: { table: 'Anteil erneuerbarer Energien am Stromverbrauch (%)' },
    columns: 'place|a2015|a2020|a2022|t2030',
    expected: `
#
Bayern|36.5|45.2|48.9|70
Hessen|24.1|38.7|43|65
Sachsen|21.8|29.4|33.6|60`,
  }),
  real({
    id: 'fr-communes-dated-columns-form',
    plan: 'a French agency, form of its communes with counts of two years',
    address: 'https://www.insee.fr/',
    arranged: INVENTED,
    csv: `Commune;Population 2014;Population 2020;Logements 2020
Lannion;19 880;20 040;11 932
Guingamp;6 896;7 115;4 402
Paimpol;7 172;7 201;5 880
`,
    columns: 'place|a2014:Population|a2020:Population|a2020:Logements',
    expected: `
#
Lannion|19880|20040|11932
Guingamp|6896|7115|4402
Paimpol|7172|7201|5880`,
  }),
  real({
    id: 'es-regions-unemployment-form',
    plan: 'a Spanish statistics office, form of a rate of its regions over years',
    address: 'https://www.ine.es/',
    arranged: INVENTED,
    csv: `Comunidad autónoma;2019;2020;2021
Aragón;10,0;11,7;10,2
Galicia;11,7;11,7;11,7
La Rioja;9,9;10,8;10,9
`,
    options: { table: 'Tasa de paro (%)' },
    columns: 'place|a2019|a2020|a2021',
    expected: `
#
Aragón|10|11.7|10.2
Galicia|11.7|11.7|11.7
La Rioja|9.9|10.8|10.9`,
  }),
  real({
    id: 'pt-plan-goals-form',
    plan: 'a Portuguese city, form of its plan with a reference and goals',
    address: 'https://www.lisboa.pt/',
    arranged: INVENTED,
    table: `
Indicador|Unidade|Valor de referência 2019|Meta 2025|Meta 2030
Emissões de gases com efeito de estufa|kt CO2e|2.845|1.950|1.140
Quota do transporte público|%|22,4|30|36
Ciclovias|km|126|200|260`,
    columns: 'name|.|a2019|t2025|t2030',
    expected: `
#
Emissões de gases com efeito de estufa|.|2845|1950|1140
Quota do transporte público [%]|.|22.4|30|36
Ciclovias [km]|.|126|200|260`,
  }),
  real({
    id: 'council-previous-current-form',
    plan: 'a council, form of its corporate plan with previous and current year, target and direction',
    address: 'https://www.cardiff.gov.uk/',
    arranged: INVENTED,
    table: `
Key Performance Indicator|Previous Year (2021/22)|Current Year (2022/23)|Target (2022/23)|Direction of travel
Pupils achieving the expected standard (%)|71.4|73.8|75|Improving
Affordable homes delivered|256|311|300|Improving
Potholes repaired within 48 hours (%)|88.0|83.6|90|Declining`,
    columns: 'name|a2022|a2023|t2023|.',
    expected: `
#
Pupils achieving the expected standard [%]|71.4|73.8|75|.
Affordable homes delivered|256|311|300|.
Potholes repaired within 48 hours [%]|88|83.6|90|.`,
  }),
  real({
    id: 'company-years-backwards-groups-form',
    plan: 'a company, form of its data on people with years from the last and rows that head groups',
    address: 'https://www.globalreporting.org/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2023|2022|2021|GRI
Workforce|<|<|<|<|<
Employees|headcount|18,204|17,650|16,912|2-7
Women in management|%|31.4|29.8|28.1|405-1
Safety|<|<|<|<|<
Recordable injuries|number|64|71|83|403-9
Injury rate|per million hours|1.9|2.2|2.6|403-9`,
    columns: 'name|.|a2023|a2022|a2021|!',
    expected: `
#
#
Employees|.|18204|17650|16912|!
Women in management [%]|.|31.4|29.8|28.1|!
#
Recordable injuries|.|64|71|83|!
Injury rate|.|1.9|2.2|2.6|!`,
  }),
  real({
    id: 'travel-modes-two-censuses-form',
    plan: 'a transport authority, form of its modes of travel in two years with a goal',
    address: 'https://tfl.gov.uk/',
    arranged: INVENTED,
    table: `
Mode|2011 (%)|2021 (%)|2041 target (%)
Walking|24.0|27.3|29
Cycling|2.1|3.8|8
Public transport|36.2|31.5|43`,
    columns: 'name|a2011|a2021|t2041',
    expected: `
#
Walking [%]|24|27.3|29
Cycling [%]|2.1|3.8|8
Public transport [%]|36.2|31.5|43`,
  }),
  real({
    id: 'long-csv-target-actual-rows-form',
    plan: 'a data site, form of a long file with districts, series and kinds',
    address: 'https://data.gov.in/',
    arranged: INVENTED,
    csv: `district,series,year,kind,value,unit
Alwar,Toilets built,2022,target,4200,units
Alwar,Toilets built,2022,actual,4015,units
Bundi,Toilets built,2022,target,1800,units
Bundi,Toilets built,2022,actual,1911,units
Alwar,Tap water coverage,2022,target,65,%
Alwar,Tap water coverage,2022,actual,58.4,%
`,
    columns: 'place|name|.|.|a2022|.',
    expected: `
#
Alwar|Toilets built|.|.|t2022=4200|.
Alwar|Toilets built|.|.|a2022=4015|.
Bundi|Toilets built|.|.|t2022=1800|.
Bundi|Toilets built|.|.|a2022=1911|.
Alwar|Tap water coverage [%]|.|.|t2022=65|.
Alwar|Tap water coverage [%]|.|.|a2022=58.4|.`,
  }),
  real({
    id: 'long-csv-quarters-form',
    plan: 'a labour office, form of a long file with quarters',
    address: 'https://www.bls.gov/',
    arranged: INVENTED,
    csv: `quarter,region,measure,value
2023Q1,North,Vacancies,1204
2023Q2,North,Vacancies,1310
2023Q1,South,Vacancies,980
2023Q2,South,Vacancies,1022
`,
    columns: '.|place|name|p2023-Q1',
    expected: `
#
.|North|Vacancies|p2023-Q1=1204
.|North|Vacancies|p2023-Q2=1310
.|South|Vacancies|p2023-Q1=980
.|South|Vacancies|p2023-Q2=1022`,
  }),
  real({
    id: 'outcomes-baseline-latest-target-form',
    plan: 'a national framework, form of its outcomes with base, latest data and target in fiscal years',
    address: 'https://nationalperformance.gov.scot/',
    arranged: INVENTED,
    table: `
Outcome|Measure|Baseline (2019/20)|Latest data (2022/23)|Target (2026/27)
Healthy lives|Adults meeting activity guidelines (%)|66|65|72
^|Premature deaths per 100,000|426|441|390
Fair economy|Employees earning the living wage (%)|84.8|89.9|95`,
    columns: '.|name|a2020|a2023|t2027',
    expected: `
#
.|Adults meeting activity guidelines [%]|66|65|72
.|Premature deaths per 100,000|426|441|390
.|Employees earning the living wage [%]|84.8|89.9|95`,
  }),
  real({
    id: 'units-below-heads-form',
    plan: 'an energy office, form of its islands with a row of units below the heads',
    address: 'https://www.eia.gov/',
    arranged: INVENTED,
    table: `
Island|Peak demand 2022|Solar capacity 2022|Solar capacity 2030 target
^|MW|MW|MW
Oahu|1,142|655|1,480
Maui|198|141|390
Kauai|76|93|140`,
    columns: 'place|a2022:Peak demand [MW]|a2022:Solar capacity [MW]|t2030:Solar capacity [MW]',
    expected: `
#
#
Oahu|1142|655|1480
Maui|198|141|390
Kauai|76|93|140`,
  }),
  real({
    id: 'markdown-team-goals-form',
    plan: 'an office, form of its goals in Markdown with what is so now and by when',
    address: 'https://github.com/topics/okr',
    arranged: INVENTED,
    csv: `| Goal | Metric | 2022 result | 2023 result | 2024 target | On track? |
|---|---|---:|---:|---:|:-:|
| Faster permits | Median days to issue | 41 | 33 | 21 | ✅ |
| Open data | Datasets published | 118 | 164 | 200 | ✅ |
| Happy staff | Staff turnover (%) | 12.5 | 13.1 | 9 | ❌ |
`,
    columns: '.|name|a2022|a2023|t2024|.',
    expected: `
#
#
.|Median days to issue|41|33|21|.
.|Datasets published|118|164|200|.
.|Staff turnover [%]|12.5|13.1|9|.`,
  }),
  real({
    id: 'crime-by-borough-two-measures-form',
    plan: 'a police force, form of its boroughs with offences and rates of two fiscal years',
    address: 'https://data.police.uk/',
    arranged: INVENTED,
    table: `
Borough|Offences|<|Rate per 1,000|<
^|2021/22|2022/23|2021/22|2022/23
Barnet|29,412|31,066|74.6|78.8
Enfield|30,150|30,877|90.3|92.1
Haringey|28,904|29,340|107.9|110.4`,
    columns: 'place|a2022:Offences|a2023:Offences|a2022:Rate per 1,000|a2023:Rate per 1,000',
    expected: `
#
#
Barnet|29412|31066|74.6|78.8
Enfield|30150|30877|90.3|92.1
Haringey|28904|29340|107.9|110.4`,
  }),
  real({
    id: 'budget-programme-outputs-form',
    plan: 'a treasury, form of the outputs in a budget with plan and medium-term estimates',
    address: 'https://www.treasury.gov.za/',
    arranged: INVENTED,
    table: `
Indicator|Programme|Audited performance|<|<|Estimated performance|MTEF targets|<|<
^|^|2019/20|2020/21|2021/22|2022/23|2023/24|2024/25|2025/26
Number of learners reached|Basic education|41,203|28,650|39,114|42,000|43,000|44,000|45,000
Percentage of invoices paid in 30 days|Administration|92%|95%|97%|98%|100%|100%|100%
Number of clinics upgraded|Health|61|22|48|55|60|65|70`,
    columns: 'name|.|a2020|a2021|a2022|e2023|t2024|t2025|t2026',
    expected: `
#
#
Number of learners reached|.|41203|28650|39114|42000|43000|44000|45000
Percentage of invoices paid in 30 days [%]|.|92|95|97|98|100|100|100
Number of clinics upgraded|.|61|22|48|55|60|65|70`,
  }),
];
