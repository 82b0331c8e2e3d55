import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch scored once before the reader was changed again. */
export const ninth: readonly RealTable[] = [
  real({
    id: 'zh-health-plan-form',
    plan: 'a province, form of the indicators of its health plan',
    address: 'https://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|单位|2020年|2025年|性质
健康水平|人均预期寿命|岁|77.4|提高1岁|预期性
^|孕产妇死亡率|1/10万|15.8|≤14|预期性
^|婴儿死亡率|‰|4.9|<4.5|预期性
健康生活|15岁以上人群吸烟率|%|24.6|23以下|预期性
健康服务|每千人口执业（助理）医师数|人|2.71|3.1|约束性
^|个人卫生支出占卫生总费用的比重|%|28.3|27左右|预期性`,
    columns: '.|name|.|a2020|t2025|.',
    expected: `
#
|人均预期寿命 [岁]||77.4|!|
|孕产妇死亡率||15.8|≤14|
|婴儿死亡率 [‰]||4.9|<4.5|
|15岁以上人群吸烟率 [%]||24.6|≤23|
|每千人口执业（助理）医师数 [人]||2.71|3.1|
|个人卫生支出占卫生总费用的比重 [%]||28.3|~27|`,
  }),
  real({
    id: 'zh-plan-report-form',
    plan: 'a city, form of the main targets in its report on the yearly plan',
    address: 'https://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
指标名称|计量单位|2022年实际|2023年|<|2024年计划
^|^|^|计划|预计完成|^
地区生产总值增速|%|3.4|6左右|5.1|5.5左右
一般公共预算收入|亿元|312.6|330|325.8|342
城镇新增就业|万人|5.2|5|5.6|5以上
居民消费价格涨幅|%|1.9|3左右|0.4|3以内
城镇登记失业率|%|2.8|4.5以内|2.6|4.5以内`,
    columns: 'name|.|a2022|t2023|e2023|t2024',
    expected: `
#
#
地区生产总值增速 [%]||3.4|~6|!|~5.5
一般公共预算收入 [元]||312.6亿|330亿|!|342亿
城镇新增就业 [人]||5.2万|5万|!|≥5万
居民消费价格涨幅 [%]||1.9|~3|!|≤3
城镇登记失业率 [%]||2.8|≤4.5|!|≤4.5`,
  }),
  real({
    id: 'us-budget-measures-form',
    plan: 'a city of the United States, form of the measures in its budget book',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
Performance Measure|FY 2021<br>Actual|FY 2022 Actual|FY 2023 Estimated|FY 2024 Target
Percent of 911 calls answered within 10 seconds|91.2%|88.7%|90.0%|95.0%
Average response time (minutes:seconds)|5:42|5:51|5:45|5:30
Potholes repaired|12,480|10,932|11,500|11,500
Value of grants awarded|$1.2M|$1.8M|$2.0M|$2.1M
Library visits per capita|3.1|4.4|4.6|5.0
Customer satisfaction (1-5 scale)|N/A|4.1|N/A|4.3`.replace('<br>', '⏎'),
    columns: 'name|a2021|a2022|e2023|t2024',
    expected: `
#
Percent of 911 calls answered within 10 seconds [%]|91.2|88.7|!|95
Average response time (minutes:seconds)|?2|?2|?2|?2
Potholes repaired|12480|10932|!|11500
Value of grants awarded [$]|1200000|1800000|!|2100000
Library visits per capita|3.1|4.4|!|5
Customer satisfaction||4.1||4.3`,
  }),
  real({
    id: 'dc-performance-plan-form',
    plan: 'a district government, form of its performance plan',
    address: 'https://oca.dc.gov/',
    arranged: INVENTED,
    table: `
Measure|Directionality|FY 2020|FY 2021|FY 2022|FY 2022 Target|FY 2023 Target
1 - Increase housing. (3 Measures)|<|<|<|<|<|<
Affordable units preserved|Up is Better|412|388|521|450|500
Percent of inspections within 15 days|Up is Better|81.3%|77.9%|84.2%|85%|85%
Average days to close a complaint|Down is Better|21.4|25.2|19.8|20|18`,
    columns: 'name|.|a2020|a2021|a2022|t2022|t2023',
    expected: `
#
#
Affordable units preserved||412|388|521|450|500
Percent of inspections within 15 days [%]||81.3|77.9|84.2|85|85
Average days to close a complaint||21.4|25.2|19.8|20|18`,
  }),
  real({
    id: 'wdi-extract-form',
    plan: 'World Bank, form of an extract of its DataBank',
    address: 'https://databank.worldbank.org/',
    arranged: INVENTED,
    csv: `Series Name,Series Code,Country Name,Country Code,2018 [YR2018],2019 [YR2019],2020 [YR2020]
"Access to electricity (% of population)",EG.ELC.ACCS.ZS,Kenya,KEN,61.2,69.7,71.5
"Access to electricity (% of population)",EG.ELC.ACCS.ZS,Uganda,UGA,41.9,41.3,..
"GDP (current US$)",NY.GDP.MKTP.CD,Kenya,KEN,92202979711.5,100378435681.1,100657505926.7
"GDP (current US$)",NY.GDP.MKTP.CD,Uganda,UGA,32927025675.7,35353060207.4,37600368180.5
,,,,,,
Data from database: World Development Indicators,,,,,,
Last Updated: 09/19/2023,,,,,,
`,
    columns: 'name|.|place|.|a2018|a2019|a2020',
    expected: `
#
Access to electricity (% of population) [%]||Kenya||61.2|69.7|71.5
Access to electricity (% of population) [%]||Uganda||41.9|41.3|
GDP (current US$) [美元]||Kenya||92202979711.5|100378435681.1|100657505926.7
GDP (current US$) [美元]||Uganda||32927025675.7|35353060207.4|37600368180.5
#
#
#`,
  }),
  real({
    id: 'ons-series-form',
    plan: 'Office for National Statistics, form of a downloaded time series',
    address: 'https://www.ons.gov.uk/',
    arranged: INVENTED,
    csv: `"Title","Unemployment rate (aged 16 and over, seasonally adjusted): %"
"CDID","MGXX"
"Source dataset ID","LMS"
"PreUnit",""
"Unit","%"
"Release date","14-11-2023"
"Next release","12 December 2023"
"Important Notes",
"2019","3.8"
"2020","4.7"
"2021","4.5"
"2022","3.7"
`,
    expected: `
#
#
#
#
#
#
#
#
.|a2019=3.8
.|a2020=4.7
.|a2021=4.5
.|a2022=3.7`,
    columns: '.|a2019:Unemployment rate (aged 16 and over, seasonally adjusted) [%]',
  }),
  real({
    id: 'fingertips-form',
    plan: 'Public health profiles of England, form of the downloaded file',
    address: 'https://fingertips.phe.org.uk/',
    arranged: INVENTED,
    csv: `Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note
93085,Smoking prevalence in adults,E92000001,England,E08000003,Manchester,Counties & UAs,Persons,18+ yrs,2020,17.4,15.1,19.7,,,
93085,Smoking prevalence in adults,E92000001,England,E08000003,Manchester,Counties & UAs,Persons,18+ yrs,2021,16.8,14.2,19.4,,,
93085,Smoking prevalence in adults,E92000001,England,E08000035,Leeds,Counties & UAs,Persons,18+ yrs,2020,12.9,11.4,14.3,,,
93085,Smoking prevalence in adults,E92000001,England,E08000035,Leeds,Counties & UAs,Persons,18+ yrs,2021,12.1,10.4,13.9,,,
`,
    columns: '.|name|.|.|.|place|.|.|.|.|a2020|.|.|.|.|.',
    expected: `
#
|Smoking prevalence in adults||||Manchester|||||a2020=17.4|!|!
|Smoking prevalence in adults||||Manchester|||||a2021=16.8|!|!
|Smoking prevalence in adults||||Leeds|||||a2020=12.9|!|!
|Smoking prevalence in adults||||Leeds|||||a2021=12.1|!|!`,
  }),
  real({
    id: 'genesis-form',
    plan: 'the statistical office of Germany, form of a file of its database',
    address: 'https://www-genesis.destatis.de/',
    arranged: INVENTED,
    csv: `Arbeitsmarktstatistik der Bundesagentur
Arbeitslose;;
;Arbeitslose;Arbeitslosenquote aller ziv. Erwerbspersonen
;Anzahl;Prozent
2019;2.266.720;5,0
2020;2.695.444;5,9
2021;2.613.489;5,7
`,
    columns: '.|a2019:Arbeitslose|a2019:Arbeitslosenquote aller ziv. Erwerbspersonen',
    expected: `
#
#
#
#
|a2019=2266720|a2019=5
|a2020=2695444|a2020=5.9
|a2021=2613489|a2021=5.7`,
  }),
  real({
    id: 'hk-estimates-form',
    plan: 'a department of Hong Kong, form of the targets and indicators of its estimates',
    address: 'https://www.budget.gov.hk/',
    arranged: INVENTED,
    table: `
目標|目標|2021⏎（實際）|2022⏎（實際）|2023⏎（計劃）
在10個工作天內回覆查詢（%）|95|97.2|96.8|95
於3分鐘內接聽電話（%）|90|91.5|88.4|90
定期巡查公園（次數）|4 200|4 215|4 188|4 200`,
    columns: 'name|?|a2021|a2022|t2023',
    expected: `
#
在10個工作天內回覆查詢 [%]|?|97.2|96.8|95
於3分鐘內接聽電話 [%]|?|91.5|88.4|90
定期巡查公園|?|4215|4188|4200`,
  }),
  real({
    id: 'kenya-county-form',
    plan: 'a county of Kenya, form of its annual progress report',
    address: 'https://www.cog.go.ke/',
    arranged: INVENTED,
    table: `
Table 2.3: Sector programmes performance, FY 2021/22|<|<|<|<|<|<
Sub Programme|Key Output|Key performance indicators|Baseline 2020/21|Planned target 2021/22|Achieved target 2021/22|Remarks
Crop development|Farmers trained|No. of farmers trained|1,240|2,000|1,876|Inadequate funds
Water supply|Boreholes drilled|No. of boreholes drilled|14|25|27|Partner support
Roads|Roads graded|Km of road graded|310.5|400|362.8|Rains`,
    columns: '.|.|name|a2021|t2022|a2022|.',
    expected: `
#
#
||No. of farmers trained|1240|2000|1876|
||No. of boreholes drilled|14|25|27|
||Km of road graded|310.5|400|362.8|`,
  }),
  real({
    id: 'readme-kpi-form',
    plan: 'an open-source programme, form of the key results in its read-me file',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| KPI | Unit | Baseline (2022) | 2023 | 2024 | Target 2025 | Status |
| --- | :-: | ---: | ---: | ---: | ---: | --- |
| Build time | min | 42 | 35 | 28 | < 20 | 🟡 |
| Test coverage | % | 61 | 68 | 74 | 85 | 🟢 |
| Open critical bugs | count | 18 | 22 | 9 | 0 | 🔴 |
`,
    columns: 'name|.|a2022|a2023|a2024|t2025|.',
    expected: `
#
#
Build time [min]||42|35|28|<20|
Test coverage [%]||61|68|74|85|
Open critical bugs||18|22|9|0|`,
  }),
  real({
    id: 'eurostat-browser-form',
    plan: 'Eurostat, form of a table printed from its data browser',
    address: 'https://ec.europa.eu/eurostat/databrowser/',
    arranged: INVENTED,
    table: `
GEO (Labels)|2018|<|2019|<|2020|<
Belgium|9.4||9.9||13.0|
Estonia|30.0||31.7||30.1|p
Italy|17.8||18.2|b|20.4|e`,
    options: { table: 'Share of energy from renewable sources (%)' },
    columns:
      'place|a2018:Share of energy from renewable sources [%]|.|a2019:Share of energy from renewable sources [%]|.|a2020:Share of energy from renewable sources [%]|.',
    expected: `
#
Belgium|9.4||9.9||13.0|
Estonia|30.0||31.7||30.1|
Italy|17.8||18.2||e2020=20.4|`,
  }),
  real({
    id: 'zh-district-breakdown-form',
    plan: 'a city, form of a table that breaks targets down to its districts',
    address: 'https://www.gov.cn/',
    arranged: INVENTED,
    table: `
各区县2025年主要目标分解表（单位：万亩、%）|<|<|<
区县|高标准农田面积（万亩）|秸秆综合利用率（%）|畜禽粪污综合利用率（%）
东山区|12.6|95|≥90
南湖区|8.4|93|≥88
合计|21.0|94|≥89`,
    columns: 'place|t2025:高标准农田面积 [亩]|t2025:秸秆综合利用率 [%]|t2025:畜禽粪污综合利用率 [%]',
    expected: `
#
#
东山区|12.6万|95|≥90
南湖区|8.4万|93|≥88
合计|21.0万|94|≥89`,
  }),
  real({
    id: 'uk-annual-report-form',
    plan: 'a British agency, form of the key performance indicators of its annual report',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|Target|Outturn 2022–23|Outturn 2021–22|Met?
Applications processed within 20 working days|90%|93.4%|87.1%|Yes
Customer complaints upheld|Fewer than 2%|1.6%|2.3%|Yes
Staff engagement score|70|68|71|No
Carbon emissions (tCO₂e)|1,850|1,790|1,934|Yes`,
    columns: 'name|?|a2023|a2022|.',
    expected: `
#
Applications processed within 20 working days [%]|?|93.4|87.1|
Customer complaints upheld [%]|?|1.6|2.3|
Staff engagement score|?|68|71|
Carbon emissions [tCO₂e]|?|1790|1934|`,
  }),
];
