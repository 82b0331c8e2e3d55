import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
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
  real({
    id: 'nz-long-term-plan-form',
    plan: 'a district council of New Zealand, form of the measures in its long-term plan',
    address: 'https://www.localcouncils.govt.nz/',
    arranged: INVENTED,
    table: `
Performance measure|2019/20 Result|2020/21 Target|2021/22 Target|2022/23 Target|2023/24 Target|2024–31 Targets
Real water loss from the network|18.6%|≤ 18%|≤ 18%|≤ 17%|≤ 17%|≤ 15%
Residents satisfied with parks|88%|≥ 85%|≥ 85%|≥ 86%|≥ 86%|≥ 88%
Median response time to urgent callouts (minutes)|41|60|60|60|60|60
Dry weather sewage overflows per 1,000 connections|0.4|< 1|< 1|< 1|< 1|< 1`,
    columns: 'name|a2020|t2021|t2022|t2023|t2024|?',
    expected: `
#
Real water loss from the network [%]|18.6|≤18|≤18|≤17|≤17|?
Residents satisfied with parks [%]|88|≥85|≥85|≥86|≥86|?
Median response time to urgent callouts|41|60|60|60|60|?
Dry weather sewage overflows per 1,000 connections|0.4|<1|<1|<1|<1|?`,
    better:
      'lower: Real water loss from the network; lower: Dry weather sewage overflows per 1,000 connections; lower: Median response time to urgent callouts; higher: Residents satisfied with parks',
  }),
  real({
    id: 'scotland-years-in-cells-form',
    plan: 'a Scottish partnership, form of its outcomes with the year in each cell',
    address: 'https://www.gov.scot/',
    arranged: INVENTED,
    table: `
Outcome measure|Baseline|Latest|Target (2027)|Trend
Children living in relative poverty|24.1% (2017/18)|22.9% (2021/22)|10%|improving
Adults who feel lonely|21% (2018)|23% (2022)|15%|worsening
New social homes completed|612 (2019)|774 (2022)|1,000|improving`,
    columns: 'name|.|.|t2027|.',
    expected: `
#
Children living in relative poverty [%]|a2018=24.1|a2022=22.9|10|
Adults who feel lonely [%]|a2018=21|a2022=23|15|
New social homes completed|a2019=612|a2022=774|1000|`,
  }),
];
