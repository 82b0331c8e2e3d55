import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Two batches of ten, each scored once before the reader was changed again. */
export const eighth: readonly RealTable[] = [
  real({
    id: 'zh-completion-form',
    plan: 'a county, form of its table of completion with a column of words',
    address: 'https://www.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|单位|2020年基期值|2025年目标值|2023年完成值|完成情况
1|规模以上工业企业数|家|215|300|318|超额完成
2|每千人口床位数|张|5.82|7.5|6.9|按序时进度推进
3|农村自来水普及率|%|88.4|≥95|93.6|基本完成
4|单位GDP能耗降低|%|—|〔14〕|〔8.5〕|滞后`,
    columns: '.|name|.|a2020|t2025|a2023|.',
    expected: `
#
|规模以上工业企业数 [家]||215|300|318|
|每千人口床位数 [张]||5.82|7.5|6.9|
|农村自来水普及率 [%]||88.4|≥95|93.6|
|单位GDP能耗降低 [%]|||14|?|`,
  }),
  real({
    id: 'uk-scorecard-form',
    plan: 'an English council, form of its scorecard with RAG and direction of travel',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Good is|2021/22 Outturn|2022/23 Target|2022/23 Outturn|RAG|DoT
HS1|Households in temporary accommodation (snapshot)|Low|312|300|341|R|↓
ES2|Household waste recycled|High|41.2%|43%|42.6%|A|↑
CS3|Council tax collected|High|96.8%|97.0%|97.1%|G|→
AS4|Admissions to care per 100,000|Low|512.4|500|TBC|–|–`,
    columns: '.|name|.|a2022|t2023|a2023|.|.',
    expected: `
#
|Households in temporary accommodation||312|300|341||
|Household waste recycled [%]||41.2|43|42.6||
|Council tax collected [%]||96.8|97.0|97.1||
|Admissions to care per 100,000||512.4|500|||`,
  }),
  real({
    id: 'eu-2020-form',
    plan: 'the European Union, form of a country’s table on Europe 2020',
    address: 'https://ec.europa.eu/eurostat',
    arranged: INVENTED,
    table: `
Headline indicator|2008|2012|2016|Europe 2020 target
Employment rate, age 20-64 (%)|68.5|67.2|69.4|74
R&D expenditure (% of GDP)|1.42|1.66|1.61|2.5
Early leavers from education (%)|11.7|9.9|8.8|≤ 8
Tertiary attainment (%)|29.5|35.1|39.0|38–40`,
    columns: 'name|a2008|a2012|a2016|t2020',
    expected: `
#
Employment rate, age 20-64 [%]|68.5|67.2|69.4|74
R&D expenditure|1.42|1.66|1.61|2.5
Early leavers from education [%]|11.7|9.9|8.8|≤8
Tertiary attainment [%]|29.5|35.1|39.0|38–40`,
  }),
  real({
    id: 'hospital-kpi-form',
    plan: 'a hospital trust, form of its integrated performance report',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Indicator|Target|Apr-23|May-23|Jun-23|YTD
A&E seen within 4 hours|≥ 76%|71.2%|72.8%|74.1%|72.7%
Cancelled operations|< 0.8%|0.9%|0.7%|0.8%|0.8%
C. difficile cases|≤ 3|2|4|1|7`,
    columns: 'name|?|p2023-04|p2023-05|p2023-06|?',
    expected: `
#
A&E seen within 4 hours [%]|?|71.2|72.8|74.1|?
Cancelled operations [%]|?|0.9|0.7|0.8|?
C. difficile cases|?|2|4|1|?`,
  }),
  real({
    id: 'school-district-form',
    plan: 'a school district of California, form of its accountability plan',
    address: 'https://www.cde.ca.gov/',
    arranged: INVENTED,
    table: `
Goal|Measure|Baseline (2018-19)|2019-20|2020-21|2021-22|Target (2023-24)
1. Reading|Grade 3 students at proficiency|46%|n/a*|41%|45%|60%
1. Reading|English learners reclassified|12.5%|13.1%|9.8%|11.4%|18%
2. Graduation|Four-year graduation rate|84.2%|85.0%|86.1%|86.4%|90%
* State assessment not administered in spring 2020|<|<|<|<|<|<`,
    columns: '.|name|a2019|a2020|a2021|a2022|t2024',
    expected: `
#
|Grade 3 students at proficiency [%]|46||41|45|60
|English learners reclassified [%]|12.5|13.1|9.8|11.4|18
|Four-year graduation rate [%]|84.2|85.0|86.1|86.4|90
#`,
  }),
  real({
    id: 'energy-months-form',
    plan: 'a grid operator, form of a monthly file of generation',
    address: 'https://www.neso.energy/',
    arranged: INVENTED,
    csv: `Month,Total generation (GWh),Coal (GWh),Wind (GWh),Solar (GWh)
2023-01,"21,412","1,203","8,110",265
2023-02,"19,018",902,"6,933",510
2023-03,"20,144","1,010","7,240","1,004"
`,
    columns: '.|p2023-01:Total generation [GWh]|p2023-01:Coal [GWh]|p2023-01:Wind [GWh]|p2023-01:Solar [GWh]',
    expected: `
#
|p2023-01=21412|p2023-01=1203|p2023-01=8110|p2023-01=265
|p2023-02=19018|p2023-02=902|p2023-02=6933|p2023-02=510
|p2023-03=20144|p2023-03=1010|p2023-03=7240|p2023-03=1004`,
  }),
  real({
    id: 'midterm-eval-form',
    plan: 'a health programme, form of its mid-term evaluation',
    address: 'https://www.who.int/',
    arranged: INVENTED,
    table: `
Results|Indicators|Baseline|Mid-term target|Achieved at mid-term|End-line target|MoV
^|^|(2019)|(2022)|(2022)|(2024)|^
Outcome 1|% of children vaccinated|54|70|66.5|85|DHS
Output 1.1|Health workers trained|0|450|512|900|Records
Output 1.2|Cold-chain points installed|12|60|48¹|120|Records`,
    columns: '.|name|a2019|t2022|a2022|t2024|.',
    expected: `
#
#
|% of children vaccinated|54|70|66.5|85|
|Health workers trained|0|450|512|900|
|Cold-chain points installed|12|60|48|120|`,
  }),
  real({
    id: 'budget-functions-form',
    plan: 'a ministry of finance, form of a table of expenditure by function',
    address: 'https://budget.gov.ie/',
    arranged: INVENTED,
    table: `
Expenditure by function (EUR million)|<|<|<|<
|2021 outturn|2022 outturn|2023 budget|2024 forecast
Education|812.4|845.1|870.0|892.5
Health|1 204.6|1 251.9|1 310.0|1 342.0
Debt interest|(88.2)|(91.4)|(120.0)|(131.5)`,
    columns: 'name|a2021|a2022|t2023|.',
    expected: `
#
#
Education|812400000|845100000|870000000|?
Health|1204600000|1251900000|1310000000|?
Debt interest|-88200000|-91400000|-120000000|?`,
  }),
  real({
    id: 'transposed-form',
    plan: 'a regional plan, form with the indicators as columns',
    address: 'https://www.oecd.org/',
    arranged: INVENTED,
    table: `
Indicator|Population (thousand)|Unemployment (%)|Households with internet (%)
Baseline 2020|812.4|6.1|78.5
Actual 2022|818.9|5.4|84.0
Target 2025|830|4.5|95`,
    columns: '.|a2020:Population|a2020:Unemployment [%]|a2020:Households with internet [%]',
    expected: `
#
|a2020=812400|a2020=6.1|a2020=78.5
|a2022=818900|a2022=5.4|a2022=84.0
|t2025=830000|t2025=4.5|t2025=95`,
  }),
  real({
    id: 'zh-wide-merged-form',
    plan: 'a city, form of its yearly targets and results side by side',
    address: 'https://www.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2021年|<|2022年|<|2023年|<
^|目标|完成|目标|完成|目标|完成
城镇新增就业（万人）|5.0|5.6|5.2|5.1|5.3|5.8
空气优良天数比率（%）|85|86.3|86|84.9|86.5|87.2
新建口袋公园（个）|20|22|25|25|30|31`,
    columns: 'name|t2021|a2021|t2022|a2022|t2023|a2023',
    expected: `
#
#
城镇新增就业 [人]|5.0万|5.6万|5.2万|5.1万|5.3万|5.8万
空气优良天数比率 [%]|85|86.3|86|84.9|86.5|87.2
新建口袋公园 [个]|20|22|25|25|30|31`,
  }),

  real({
    id: 'zh-jianshe-form',
    plan: 'a city’s report on the execution of its yearly plan, form of table 1',
    address: 'https://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
表1 2023年国民经济和社会发展计划执行情况|<|<|<|<|<
指标|单位|2022年实际|2023年计划|2023年预计完成|比上年增减
地区生产总值|亿元|1812.5|1920|1905.3|5.2%
一般公共预算收入|亿元|121.4|128.6|130.2|7.3%
城镇登记失业率|%|2.8|4.5以内|2.6|—
居民消费价格涨幅|%|1.9|3左右|0.4|—`,
    columns: 'name|.|a2022|t2023|e2023|.',
    expected: `
#
#
地区生产总值||1812.5亿|1920亿|1905.3亿|?
一般公共预算收入||121.4亿|128.6亿|130.2亿|?
城镇登记失业率 [%]||2.8|≤4.5|2.6|
居民消费价格涨幅 [%]||1.9|~3|0.4|`,
  }),
  real({
    id: 'sdg-review-form',
    plan: 'a country’s voluntary national review, form of its statistical annex',
    address: 'https://hlpf.un.org/',
    arranged: INVENTED,
    table: `
Goal / indicator|Unit|2015|2018|2021|2030 target|Status
SDG 1.2.1 Population below national poverty line|%|26.4|23.1|24.8|13.2|Off track
SDG 3.2.1 Under-five mortality|per 1,000 live births|52|45|39|25|On track
SDG 9.c.1 Population covered by 4G|%|31|58|79|≥95|On track`,
    columns: 'name|.|a2015|a2018|a2021|t2030|.',
    expected: `
#
Population below national poverty line [%]||26.4|23.1|24.8|13.2|
Under-five mortality||52|45|39|25|
Population covered by 4G [%]||31|58|79|≥95|`,
  }),
  real({
    id: 'unicef-regions-form',
    plan: 'UNICEF, form of a regional table with two indicators over years',
    address: 'https://data.unicef.org/',
    arranged: INVENTED,
    table: `
|Under-five mortality rate|<|<|Skilled attendant at birth (%)|<
Region|1990|2010|2021|2000|2021
East Asia|57|23|15|82|94
West Africa|200|119|87|40|59
World|93|52|38|61|84`,
    columns:
      'place|a1990:Under-five mortality rate|a2010:Under-five mortality rate|a2021:Under-five mortality rate|a2000:Skilled attendant at birth [%]|a2021:Skilled attendant at birth [%]',
    expected: `
#
#
East Asia|57|23|15|82|94
West Africa|200|119|87|40|59
World|93|52|38|61|84`,
  }),
  real({
    id: 'water-utility-form',
    plan: 'an English water company, form of its performance commitments',
    address: 'https://www.ofwat.gov.uk/',
    arranged: INVENTED,
    table: `
Performance commitment|Unit|2021-22 actual|2022-23 actual|2022-23 committed level|Met?
Leakage|Ml/d|412.6|405.1|398.2|No
Supply interruptions|min:sec|06:12|05:45|05:45|Yes
Pollution incidents|number|48|41|44|Yes
Customer satisfaction|score|81.22|82.05|81.50|Yes`,
    columns: 'name|.|a2022|a2023|t2023|.',
    expected: `
#
Leakage||412.6|405.1|398.2|
Supply interruptions||?2|?2|?2|
Pollution incidents||48|41|44|
Customer satisfaction||81.22|82.05|81.50|`,
  }),
  real({
    id: 'au-council-form',
    plan: 'an Australian council, form of the strategic indicators of its annual report',
    address: 'https://www.localgovernment.vic.gov.au/',
    arranged: INVENTED,
    table: `
Strategic indicator|2020-21|2021-22|2022-23|Target|Trend
Community satisfaction with council (index out of 100)|61|62|60|65|▼
Waste diverted from landfill (%)|47.2|48.9|51.0|60 by 2025|▲
Trees planted|3,120|2,985|4,410|4,000 p.a.|▲`,
    columns: 'name|a2021|a2022|a2023|?|.',
    expected: `
#
Community satisfaction with council|61|62|60|?|
Waste diverted from landfill [%]|47.2|48.9|51.0|?2|
Trees planted|3120|2985|4410|?|`,
  }),
  real({
    id: 'zh-quarter-form',
    plan: 'a district, form of its quarterly figures with a total',
    address: 'https://www.stats.gov.cn/',
    arranged: INVENTED,
    csv: `指标,计量单位,2023年一季度,2023年二季度,2023年三季度,2023年四季度,全年合计
规模以上工业增加值,亿元,102.3,118.6,121.4,130.2,472.5
社会消费品零售总额,亿元,88.4,91.2,95.7,104.1,379.4
`,
    columns: 'name|.|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|?',
    expected: `
#
规模以上工业增加值||10230000000|11860000000|12140000000|13020000000|?
社会消费品零售总额||8840000000|9120000000|9570000000|10410000000|?`,
  }),
  real({
    id: 'dashboard-long-form',
    plan: 'a city’s dashboard, form of its long file of actuals and targets',
    address: 'https://data.gov/',
    arranged: INVENTED,
    csv: `kpi_name,unit,period,kpi_type,kpi_value,owner
Bus punctuality,%,2021,Target,92,Transit
Bus punctuality,%,2021,Actual,89.4,Transit
Bus punctuality,%,2022,Target,93,Transit
Bus punctuality,%,2022,Actual,90.7,Transit
Potholes repaired,count,2022,Target,5200,Roads
Potholes repaired,count,2022,Actual,5611,Roads
`,
    columns: 'name|.|.|.|a2021|.',
    expected: `
#
Bus punctuality [%]||||t2021=92|
Bus punctuality [%]||||a2021=89.4|
Bus punctuality [%]||||t2022=93|
Bus punctuality [%]||||a2022=90.7|
Potholes repaired||||t2022=5200|
Potholes repaired||||a2022=5611|`,
  }),
  real({
    id: 'climate-plan-form',
    plan: 'a climate action plan, form of its sectoral ranges',
    address: 'https://unfccc.int/',
    arranged: INVENTED,
    table: `
Sector emissions (Mt CO2e)|1990|2005|2020 (prov.)|2030 target range
Electricity|48.2|51.6|30.4|12–15
Transport|31.0|38.4|33.9|20–22
Agriculture|22.6|20.1|19.8|17
Total|101.8|110.1|84.1|49–54`,
    columns: 'name|a1990|a2005|a2020|t2030',
    expected: `
#
Electricity|48.2|51.6|30.4|12–15
Transport|31|38.4|33.9|20–22
Agriculture|22.6|20.1|19.8|17
Total|101.8|110.1|84.1|49–54`,
  }),
  real({
    id: 'police-plan-form',
    plan: 'a police and crime plan, form of its table of measures',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Measure|3-year average baseline (Apr 2018 – Mar 2021)|12 months to Mar 2023|Change|Ambition
Burglary offences|4,812|3,905|-18.8%|Reduce
Victim satisfaction|71.5%|73.2%|+1.7pp|Increase`,
    columns: 'name|?|a2023|?|.',
    expected: `
#
Burglary offences|?|3905|?|
Victim satisfaction [%]|?|73.2|?|`,
  }),
  real({
    id: 'ngo-logframe-form',
    plan: 'an aid agency, form of its logical framework by project year',
    address: 'https://www.usaid.gov/',
    arranged: INVENTED,
    table: `
Outcome indicator|Baseline (Jan 2020)|Year 1|Year 2|Year 3|LOP target
^|^|Actual|Actual|Actual|(Dec 2023)
Farmers using improved seed|1,204|1,877|2,640|3,415|4,000
Yield (t/ha)|1.8|2.0|2.3|2.2|2.6`,
    columns: 'name|a2020|?|?|?|t2023',
    expected: `
#
#
Farmers using improved seed|1204|?|?|?|4000
Yield [t/ha]|1.8|?|?|?|2.6`,
  }),
];
