import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-unicef-country-office-annual-results-baseline-year-in-brackets-milestone-and-actual-under-three-years',
    plan: 'UNICEF country office annual results report: output merged down, baseline with its year in brackets in the cell, milestone and actual under each year, a girls row below its parent, end-of-programme target',
    address: 'https://www.unicef.org/zambia/reports/country-office-annual-results',
    arranged: INVENTED,
    table: `
Table 2. Country Programme 2023–2027: progress against output indicators|<|<|<|<|<|<|<|<|<
Output|Indicator|Baseline (year)|2023|<|2024|<|2025|<|Target 2027
^|^|^|Milestone|Actual|Milestone|Actual|Milestone|Actual|^
Outcome 1: Every child survives and thrives|<|<|<|<|<|<|<|<|<
1.1 Maternal and newborn care|Percentage of live births attended by a skilled health worker|80% (2018)|82%|81%|84%|84%|86%|85%|90%
^|Number of health facilities with a functional newborn care unit|42 (2022)|55|51|70|74|90|96|120
1.2 Nutrition|Number of children aged 6–59 months treated for severe acute malnutrition|28,400 (2022)|32,000|30,917|35,000|38,260|37,000|36,104|40,000
^|of which girls|14,300 (2022)|16,000|15,744|17,500|19,312|18,500|18,227|20,000
Outcome 2: Every child learns|<|<|<|<|<|<|<|<|<
2.1 Early learning|Net enrolment rate in pre-primary education|29.4% (2021)|31%|30.8%|34%|33.1%|37%|n/a|45%
^|Number of teachers trained in catch-up methods|1,150 (2022)|2,000|2,240|3,500|3,310|5,000|5,406|8,000
Source: sector management information systems. n/a = data not available at the time of reporting.|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2022|t2023|a2023|t2024|a2024|t2025|a2025|t2027',
    expected: `
#
#
#
#
.|Percentage of live births attended by a skilled health worker [%]|a2018=80|82|81|84|84|86|85|90
.|Number of health facilities with a functional newborn care unit|42|55|51|70|74|90|96|120
.|Number of children aged 6–59 months treated for severe acute malnutrition|28400|32000|30917|35000|38260|37000|36104|40000
.|Number of children aged 6–59 months treated for severe acute malnutrition：girls|14300|16000|15744|17500|19312|18500|18227|20000
#
.|Net enrolment rate in pre-primary education [%]|a2021=29.4|31|30.8|34|33.1|37|.|45
.|Number of teachers trained in catch-up methods|1150|2000|2240|3500|3310|5000|5406|8000
#`,
  }),
  real({
    id: 'en-world-bank-country-engagement-note-key-indicators-est-and-proj-under-fiscal-years-numbered-slash-footnotes-memorandum-items',
    plan: 'World Bank / IMF country note table: fiscal years, row of Act., Est. and Proj. below merged over years, group rows with unit, footnote marks such as 1/, dots for missing, memorandum items in billions and millions',
    address: 'https://documents.worldbank.org/en/publication/documents-reports/uganda-public-finance-note',
    arranged: INVENTED,
    table: `
Table 1. Uganda: Key Macroeconomic Indicators, FY2021/22–FY2026/27|<|<|<|<|<|<
|2021/22|2022/23|2023/24|2024/25|2025/26|2026/27
^|Act.|<|<|Est.|Proj.|<
Output and prices|<|<|<|<|<|<
Real GDP growth (%)|4.6|5.3|6.1|6.3|6.2|7.0
Headline inflation, period average (%)|3.7|8.8|3.2|3.5|3.8|4.4
Fiscal accounts (% of GDP)|<|<|<|<|<|<
Revenue and grants|14.1|14.3|14.2|15.0|15.9|16.4
Total expenditure and net lending|21.4|19.8|18.9|21.1|22.3|20.7
Overall balance 1/|-7.3|-5.5|-4.7|-6.1|-6.4|-4.3
Public and publicly guaranteed debt|48.4|46.9|46.8|48.5|50.3|51.0
Memorandum items|<|<|<|<|<|<
Gross international reserves (US$ million) 2/|4,486|4,074|3,289|4,279|4,510|…
Nominal GDP (UGX billion)|162,883|184,288|203,710|226,345|249,100|276,820
Sources: Ugandan authorities; World Bank staff estimates and projections.|<|<|<|<|<|<
1/ Including grants. 2/ End of period.|<|<|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|e2025|e2026|e2027',
    expected: `
#
#
#
#
Real GDP growth [%]|4.6|5.3|6.1|6.3|6.2|7.0
Headline inflation, period average [%]|3.7|8.8|3.2|3.5|3.8|4.4
#
Revenue and grants [%]|14.1|14.3|14.2|15.0|15.9|16.4
Total expenditure and net lending [%]|21.4|19.8|18.9|21.1|22.3|20.7
Overall balance [%]|-7.3|-5.5|-4.7|-6.1|-6.4|-4.3
Public and publicly guaranteed debt [%]|48.4|46.9|46.8|48.5|50.3|51.0
#
Gross international reserves [美元]|4486000000|4074000000|3289000000|4279000000|4510000000|.
Nominal GDP [UGX]|162883000000000|184288000000000|203710000000000|226345000000000|249100000000000|276820000000000
#
#`,
  }),
  real({
    id: 'en-gavi-immunisation-scorecard-countries-down-rank-two-coverages-over-years-and-target-zero-dose-in-thousands-below-one-status',
    plan: 'Gavi-like immunisation scorecard: countries down with rank, two vaccine coverages each over two years and a target, points change, zero-dose children in thousands with <1, status words, NI for not introduced',
    address: 'https://www.gavi.org/programmes-impact/country-hub/scorecard',
    arranged: INVENTED,
    table: `
Immunisation scorecard: Gavi-supported countries, WUENIC 2025 revision|<|<|<|<|<|<|<|<|<|<|<
Rank|Country|DTP3 coverage (%)|<|<|<|MCV2 coverage (%)|<|<|Zero-dose children (thousands)|<|Status
^|^|2023|2024|Change (pp)|Target 2025|2023|2024|Target 2025|2023|2024|^
1|Rwanda|98|98|0|98|97|96|97|4|<1|On track
2|Bangladesh|95|96|+1|97|93|94|95|85|62|On track
3|Ghana|91|94|+3|95|83|86|90|53|35|On track
4|Senegal|88|87|-1|92|78|77|85|41|46|Off track
5|Cambodia|86|85|-1|90|72|73|80|33|36|Needs attention
6|Côte d’Ivoire|81|84|+3|88|50|61|70|105|88|Needs attention
7|Haiti|68|65|-3|75|NI|NI|50|61|68|Off track
8|Somalia|42|44|+2|55|NI|12|30|402|371|Off track
NI: vaccine not introduced. pp: percentage points. Ranked by DTP3 coverage in 2024 within peer group.|<|<|<|<|<|<|<|<|<|<|<`,
    columns:
      '.|place|a2023:DTP3 coverage [%]|a2024:DTP3 coverage [%]|.|t2025:DTP3 coverage [%]|a2023:MCV2 coverage [%]|a2024:MCV2 coverage [%]|t2025:MCV2 coverage [%]|a2023:Zero-dose children|a2024:Zero-dose children|.',
    expected: `
#
#
#
.|Rwanda|98|98|!|98|97|96|97|4000|<1000|.
.|Bangladesh|95|96|!|97|93|94|95|85000|62000|.
.|Ghana|91|94|!|95|83|86|90|53000|35000|.
.|Senegal|88|87|!|92|78|77|85|41000|46000|.
.|Cambodia|86|85|!|90|72|73|80|33000|36000|.
.|Côte d’Ivoire|81|84|!|88|50|61|70|105000|88000|.
.|Haiti|68|65|!|75|.|.|50|61000|68000|.
.|Somalia|42|44|!|55|.|12|30|402000|371000|.
#`,
  }),
  real({
    id: 'en-csv-oecd-data-explorer-codes-and-labels-employment-by-sex-code-and-label-empty-time-period-and-observation-value-labels-thousand-persons',
    plan: 'OECD Data Explorer CSV with codes and labels: sex as a dimension of its own, the label columns of time period and observation value empty, unit multiplier 3 = thousands, status provisional and break, decimals column',
    address: 'https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_LFS@DF_IALFS',
    arranged: INVENTED,
    csv: `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,SEX,Sex,FREQ,Frequency of observation,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,DNK,Denmark,EMP,Employment,PS,Persons,F,Female,A,Annual,2023,,1438.2,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,DNK,Denmark,EMP,Employment,PS,Persons,F,Female,A,Annual,2024,,1451.7,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,DNK,Denmark,EMP,Employment,PS,Persons,M,Male,A,Annual,2023,,1603.5,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,DNK,Denmark,EMP,Employment,PS,Persons,M,Male,A,Annual,2024,,1612,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,NZL,New Zealand,EMP,Employment,PS,Persons,F,Female,A,Annual,2023,,1381.4,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,NZL,New Zealand,EMP,Employment,PS,Persons,F,Female,A,Annual,2024,,1376.9,,P,Provisional value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,NZL,New Zealand,UNE,Unemployment,PS,Persons,F,Female,A,Annual,2023,,56.3,,A,Normal value,3,Thousands,1,One
DATAFLOW,OECD.SDD.TPS:DSD_LFS@DF_IALFS_LVL(1.0),Labour force levels,I,NZL,New Zealand,UNE,Unemployment,PS,Persons,M,Male,A,Annual,2024,,72.8,,B,Time series break,3,Thousands,1,One`,
    columns: '.|.|.|.|.|place|.|name|.|.|.|.|.|.|.|.|a2023|.|.|.|.|.|.|.',
    expected: `
#
.|.|.|.|.|Denmark|.|Employment：Female [Persons]|.|.|.|.|.|.|.|.|1438200|.|.|.|.|.|.|.
.|.|.|.|.|Denmark|.|Employment：Female [Persons]|.|.|.|.|.|.|.|.|a2024=1451700|.|.|.|.|.|.|.
.|.|.|.|.|Denmark|.|Employment：Male [Persons]|.|.|.|.|.|.|.|.|1603500|.|.|.|.|.|.|.
.|.|.|.|.|Denmark|.|Employment：Male [Persons]|.|.|.|.|.|.|.|.|a2024=1612000|.|.|.|.|.|.|.
.|.|.|.|.|New Zealand|.|Employment：Female [Persons]|.|.|.|.|.|.|.|.|1381400|.|.|.|.|.|.|.
.|.|.|.|.|New Zealand|.|Employment：Female [Persons]|.|.|.|.|.|.|.|.|a2024=1376900|.|.|.|.|.|.|.
.|.|.|.|.|New Zealand|.|Unemployment：Female [Persons]|.|.|.|.|.|.|.|.|56300|.|.|.|.|.|.|.
.|.|.|.|.|New Zealand|.|Unemployment：Male [Persons]|.|.|.|.|.|.|.|.|a2024=72800|.|.|.|.|.|.|.`,
  }),
  real({
    id: 'en-northern-ireland-statistics-excel-table-3-superscript-footnotes-two-head-rows-house-sales-and-value-percent-change-columns-council-areas',
    plan: 'Northern Ireland statistics office Excel sheet "Table 3": superscript footnotes in title, heads and years, two head rows, sales and value (£ million) each over three years with percentage change columns, council areas and total, * for suppressed',
    address: 'https://www.nisra.gov.uk/publications/house-price-statistics-detailed-tables',
    arranged: INVENTED,
    table: `
Table 3: Verified residential property sales¹ by Local Government District, 2023 to 2025|<|<|<|<|<|<|<|<
Local Government District|Number of sales²|<|<|<|Total value of sales³ (£ million)|<|<|<
^|2023|2024ʳ|2025ᵖ|Percentage change 2024 to 2025|2023|2024ʳ|2025ᵖ|Percentage change 2024 to 2025
Antrim and Newtownabbey|1,862|1,907|2,044|7.2%|346.1|371.9|420.7|13.1%
Ards and North Down|2,415|2,438|2,519|3.3%|529.4|551.0|596.2|8.2%
Belfast|4,103|4,286|4,371|2.0%|792.5|857.6|907.3|5.8%
Derry City and Strabane|1,276|1,241|1,309|5.5%|216.8|219.2|241.4|10.1%
Fermanagh and Omagh|874|902|889|-1.4%|155.9|168.3|*|*
Mid Ulster|1,018|1,066|1,121|5.2%|197.2|214.5|235.8|9.9%
Northern Ireland|21,740|22,356|23,102|3.3%|4,318.6|4,607.2|4,983.9|8.2%
¹ Excludes sales below market value. ² By date of sale. ³ Not adjusted for inflation.|<|<|<|<|<|<|<|<
ʳ Revised. ᵖ Provisional. * Suppressed pending validation.|<|<|<|<|<|<|<|<`,
    columns:
      'place|a2023:Number of sales|a2024:Number of sales|a2025:Number of sales|.|a2023:Total value of sales [GBP]|a2024:Total value of sales [GBP]|a2025:Total value of sales [GBP]|.',
    expected: `
#
#
#
Antrim and Newtownabbey|1862|1907|2044|!|346100000|371900000|420700000|!
Ards and North Down|2415|2438|2519|!|529400000|551000000|596200000|!
Belfast|4103|4286|4371|!|792500000|857600000|907300000|!
Derry City and Strabane|1276|1241|1309|!|216800000|219200000|241400000|!
Fermanagh and Omagh|874|902|889|!|155900000|168300000|.|.
Mid Ulster|1018|1066|1121|!|197200000|214500000|235800000|!
Northern Ireland|21740|22356|23102|!|4318600000|4607200000|4983900000|!
#
#`,
  }),
  real({
    id: 'en-estonian-cohesion-programme-priority-merged-down-output-and-result-rows-baseline-beside-reference-year-milestone-2024-achieved-end-2025-percent-of-final-target',
    plan: 'EU cohesion programme 2021–2027 monitoring committee paper: priority merged down, indicator code, unit, baseline and baseline year, milestone 2024, final target 2029, achieved by 31.12.2025, percent of target, spaces in thousands',
    address: 'https://pilv.rtk.ee/cohesion-policy-2021-2027/monitoring-committee/indicators',
    arranged: INVENTED,
    table: `
Progress of programme-specific indicators as of 31.12.2025 (ERDF, Cohesion Fund)|<|<|<|<|<|<|<|<|<
Priority|ID|Indicator|Measurement unit|Baseline value|Baseline year|Milestone (2024)|Target (2029)|Achieved (31.12.2025)|% of target
1. Smarter Estonia|RCO01|Enterprises supported|enterprises|0|2021|180|1 240|655|52.8
^|RCO07|Research organisations participating in joint research projects|research organisations|0|2021|4|12|9|75.0
^|RCR03|SMEs introducing product or process innovation|enterprises|0|2021|0|480|137|28.5
^|RCR02|Private investments matching public support|EUR|0|2021|0|92 500 000|31 846 210|34.4
2. Greener Estonia|RCO18|Dwellings with improved energy performance|dwellings|0|2021|1 500|14 200|6 318|44.5
^|RCR29|Estimated greenhouse gas emissions|tonnes CO2 eq./year|61 300|2022|–|38 900|54 120|–
3. Connected Estonia|RCO58|Dedicated cycling infrastructure supported|km|0|2021|12|110|47.6|43.3
^|RCR64|Annual users of dedicated cycling infrastructure|users/year|215 000|2020|–|640 000|n/a|n/a
n/a: value is reported only after completion of operations.|<|<|<|<|<|<|<|<|<`,
    columns: '.|.|name|.|a2021|.|t2024|t2029|a2025|.',
    expected: `
#
#
.|.|Enterprises supported [enterprises]|.|0|.|180|1240|655|!
.|.|Research organisations participating in joint research projects [research organisations]|.|0|.|4|12|9|!
.|.|SMEs introducing product or process innovation [enterprises]|.|0|.|0|480|137|!
.|.|Private investments matching public support [EUR]|.|0|.|0|92500000|31846210|!
.|.|Dwellings with improved energy performance [dwellings]|.|0|.|1500|14200|6318|!
.|.|Estimated greenhouse gas emissions [tonnes CO2 eq./year]|.|a2022=61300|.|.|38900|54120|.
.|.|Dedicated cycling infrastructure supported [km]|.|0|.|12|110|47.6|!
.|.|Annual users of dedicated cycling infrastructure [users/year]|.|a2020=215000|.|.|640000|.|.
#`,
  }),
  real({
    id: 'en-chhattisgarh-outcome-budget-agriculture-scheme-merged-down-units-in-lakh-and-crore-in-brackets-after-indicator-target-achievement-percent-next-target',
    plan: 'Indian state outcome budget: scheme merged down with serial number, units with lakh and crore in brackets after the indicator, Indian commas, target and achievement of the year with percentage, target of the next year, remarks',
    address: 'https://finance.cg.gov.in/outcome-budget',
    arranged: INVENTED,
    table: `
OUTCOME BUDGET 2025-26 : AGRICULTURE DEVELOPMENT AND FARMER WELFARE DEPARTMENT (Demand No. 13)|<|<|<|<|<|<|<
Sl. No.|Name of Scheme|Output / Outcome Indicator|2024-25|<|<|2025-26|Remarks
^|^|^|Target|Achievement|Achievement (%)|Target|^
1|Krishak Unnati Yojana|Outlay on input assistance (₹ in crore)|10,000.00|9,764.50|97.6|10,000.00|
^|^|Farmers given input assistance (in lakh)|26.80|25.49|95.1|27.50|DBT
2|Per Drop More Crop|Area brought under micro irrigation (ha)|1,20,000|98,450|82.0|1,35,000|
^|^|Subsidy released to farmers (₹ in lakh)|18,500.00|15,212.75|82.2|21,000.00|Central share received late
3|Soil Health Card|Soil health cards distributed (No.)|3,75,000|4,02,318|107.3|4,00,000|
4|Seed Production and Distribution|Certified seed distributed (lakh quintal)|9.50|8.87|93.4|10.25|
^|^|Seed replacement rate of paddy (%)|42.0|40.6|96.7|45.0|
5|Farm Mechanisation|Custom hiring centres established (No.)|210|186|88.6|240|Beneficiary share pending`,
    columns: '.|.|name|t2025|a2025|.|t2026|.',
    expected: `
#
#
#
.|.|Outlay on input assistance [INR]|100000000000|97645000000|!|100000000000|.
.|.|Farmers given input assistance|2680000|2549000|!|2750000|.
.|.|Area brought under micro irrigation [ha]|120000|98450|!|135000|.
.|.|Subsidy released to farmers [INR]|1850000000|1521275000|!|2100000000|.
.|.|Soil health cards distributed|375000|402318|!|400000|.
.|.|Certified seed distributed [quintal]|950000|887000|!|1025000|.
.|.|Seed replacement rate of paddy [%]|42.0|40.6|!|45.0|.
.|.|Custom hiring centres established|210|186|!|240|.`,
  }),
  real({
    id: 'en-victorian-budget-paper-3-output-measures-years-backwards-quantity-quality-timeliness-cost-group-rows-explanation-rows-under-measure',
    plan: 'Victorian Budget Paper No. 3 output performance measures: years backwards (target, expected outcome, target, actual), unit of measure column, group rows Quantity/Quality/Timeliness/Cost, explanation rows below a measure, nm for new measure',
    address: 'https://www.dtf.vic.gov.au/2025-26-state-budget/2025-26-service-delivery',
    arranged: INVENTED,
    table: `
Performance measures|Unit of measure|2025-26⏎target|2024-25⏎expected outcome|2024-25⏎target|2023-24⏎actual
Output: Fire and Emergency Management|<|<|<|<|<
Quantity|<|<|<|<|<
Operational fire appliances available|number|3 640|3 655|3 640|3 629
Volunteers – operational|number|44 000–45 000|43 870|44 000–45 000|44 213
The 2024-25 expected outcome is lower than the target due to lower than expected recruitment in metropolitan brigades.|<|<|<|<|<
Community resilience workshops delivered|number|120|nm|nm|nm
New performance measure for 2025-26 to reflect new funding.|<|<|<|<|<
Quality|<|<|<|<|<
Structural fire confined to room of origin|per cent|80|82.6|80|81.4
Timeliness|<|<|<|<|<
Emergency response times met: structural fires|per cent|90|88.5|90|87.9
Average time to issue a community warning|minutes|12|11.4|12|12.7
Cost|<|<|<|<|<
Total output cost|$ million|1 912.4|2 004.8|1 846.3|1 931.7
The 2024-25 expected outcome is higher than the target due to additional fire response costs.|<|<|<|<|<
Source: Department of Justice and Community Safety|<|<|<|<|<`,
    columns: 'name|.|t2026|e2025|t2025|a2024',
    expected: `
#
#
#
Operational fire appliances available|.|3640|3655|3640|3629
Volunteers – operational|.|44000–45000|43870|44000–45000|44213
#
Community resilience workshops delivered|.|120|.|.|.
#
#
Structural fire confined to room of origin [%]|.|80|82.6|80|81.4
#
Emergency response times met: structural fires [%]|.|90|88.5|90|87.9
Average time to issue a community warning [minutes]|.|12|11.4|12|12.7
#
Total output cost [$]|.|1912400000|2004800000|1846300000|1931700000
#
#`,
  }),
  real({
    id: 'en-wellbeing-of-wales-national-indicators-number-column-previous-and-latest-each-beside-its-period-change-arrow-national-milestone-in-cells',
    plan: 'Welsh national indicators summary: indicator number, previous and latest value each beside its own period column, arrow for change with word, national milestone as value by a year in the cell',
    address: 'https://www.gov.wales/wellbeing-wales-national-indicators',
    arranged: INVENTED,
    table: `
Wellbeing of Wales: national indicators at a glance, September 2025|<|<|<|<|<|<|<
No.|National indicator|Previous period|Previous|Latest period|Latest|Change|National milestone
8|Percentage of adults with qualifications at level 3 or above|2022|66.4%|2023|68.1%|▲ Improving|75% by 2050
14|Ecological footprint of Wales (global hectares per person)|2011|3.28|2018|2.08|▲ Improving|
16|Percentage of people in employment on permanent contracts|2023|71.9%|2024|71.2%|▬ No clear change|
21|Percentage of people in employment aged 16 to 64|2023|74.0%|2024|73.4%|▼ Declining|
23|Percentage who feel able to influence decisions affecting their local area|2021-22|30%|2022-23|31%|▬ No clear change|
37|Number of people who can speak Welsh|2011|562,016|2021|538,296|▼ Declining|1 million by 2050
41|Emissions of greenhouse gases within Wales (Mt CO2e)|2021|36.3|2022|35.8|▲ Improving|
47|Percentage of adults volunteering|2019-20|26%|2022-23|30%|▲ Improving|
Arrows show whether the change is an improvement, not the direction of the number.|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2023|.|a2024|.|t2050',
    expected: `
#
#
.|Percentage of adults with qualifications at level 3 or above [%]|.|a2022=66.4|.|a2023=68.1|.|75
.|Ecological footprint of Wales [global hectares per person]|.|a2011=3.28|.|a2018=2.08|.|.
.|Percentage of people in employment on permanent contracts [%]|.|71.9|.|71.2|.|.
.|Percentage of people in employment aged 16 to 64 [%]|.|74.0|.|73.4|.|.
.|Percentage who feel able to influence decisions affecting their local area [%]|.|a2022=30|.|a2023=31|.|.
.|Number of people who can speak Welsh|.|a2011=562016|.|a2021=538296|.|1000000
.|Emissions of greenhouse gases within Wales [Mt CO2e]|.|a2021=36.3|.|a2022=35.8|.|.
.|Percentage of adults volunteering [%]|.|a2020=26|.|a2023=30|.|.
#`,
  }),
  real({
    id: 'en-dutch-telecom-annual-report-key-figures-unit-column-fy25-before-fy24-change-guidance-fy26-bounds-range-circa-thousand-lines',
    plan: 'European telecom company key figures: unit column (€ million, thousands, %, x), FY25 before FY24, change column with mixed units, guidance FY26 with bounds, range and circa, net promoter score, superscript footnotes',
    address: 'https://ir.kpn.com/annual-report/key-figures',
    arranged: INVENTED,
    table: `
Key figures|Unit|FY25|FY24|Change|Guidance FY26
Financial|<|<|<|<|<
Service revenues|€ million|5,214|5,053|+3.2%|5,300–5,400
Adjusted EBITDA AL¹|€ million|2,618|2,508|+4.4%|c. 2,700
Capex|€ million|1,247|1,246|+0.1%|< 1,300
Net debt to EBITDA|x|2.3|2.4|-0.1x|≤ 2.5
Dividend per share|€|0.182|0.170|+7.1%|0.195
Operational|<|<|<|<|<
Broadband lines, consumer|thousands|2,982|2,951|+31|
Postpaid mobile subscribers²|thousands|6,117|5,836|+4.8%|
Fibre household coverage|%|69|63|+6pp|> 73
Net promoter score, consumer||+17|+16|+1|
¹ After leases. ² Excluding machine-to-machine SIM cards.|<|<|<|<|<`,
    columns: 'name|.|a2025|a2024|.|t2026',
    expected: `
#
#
Service revenues [EUR]|.|5214000000|5053000000|!|5300000000–5400000000
Adjusted EBITDA AL [EUR]|.|2618000000|2508000000|!|~2700000000
Capex [EUR]|.|1247000000|1246000000|!|<1300000000
Net debt to EBITDA [x]|.|2.3|2.4|!|≤2.5
Dividend per share [EUR]|.|0.182|0.170|!|0.195
#
Broadband lines, consumer|.|2982000|2951000|!|.
Postpaid mobile subscribers|.|6117000|5836000|!|.
Fibre household coverage [%]|.|69|63|!|>73
Net promoter score, consumer|.|17|16|!|.
#`,
  }),
  real({
    id: 'en-new-zealand-ministry-annual-report-output-category-previous-actual-budget-standard-actual-units-in-cells-at-least-and-range-variance-explanation-words',
    plan: 'New Zealand ministry annual report, appropriation performance: previous actual, standard and actual with units in cells, at least / no more than / range, result words, variance explanation in words, group rows of output categories, output expense in $000',
    address: 'https://www.mpi.govt.nz/about-mpi/corporate-publications/annual-reports',
    arranged: INVENTED,
    table: `
Performance measure|2023/24⏎Actual|2024/25⏎Standard|2024/25⏎Actual|Result|Explanation of significant variance
Biosecurity: Border and Domestic Biosecurity Risk Management|<|<|<|<|<
Percentage of international air passengers who comply with biosecurity requirements by the time they leave the airport|98.9%|At least 98.5%|98.7%|Achieved|
Number of import health standards issued, amended or reviewed|61|45–65|72|Exceeded|Demand driven by trading partner requests
Percentage of urgent pest reports assessed within the time limit|94%|At least 95%|91%|Not achieved|Vacancies in the diagnostic team over summer
Fisheries: Fisheries Management|<|<|<|<|<
Number of stocks assessed against reference levels|158|150|153|Achieved|
Percentage of inspected commercial operators found compliant|92.4%|At least 90%|93.1%|Achieved|
Number of substantiated complaints about observers|2|No more than 5|3|Achieved|
Animal Welfare: Education and Enforcement|<|<|<|<|<
Percentage of acute complaints responded to within 24 hours|New measure|100%|97.5%|Not achieved|Severe weather closed roads in the South Island
Output expense, Animal Welfare ($000)|24,318|25,604|25,117|–|`,
    columns: 'name|a2024|t2025|a2025|.|.',
    expected: `
#
#
Percentage of international air passengers who comply with biosecurity requirements by the time they leave the airport [%]|98.9|≥98.5|98.7|.|.
Number of import health standards issued, amended or reviewed|61|45–65|72|.|.
Percentage of urgent pest reports assessed within the time limit [%]|94|≥95|91|.|.
#
Number of stocks assessed against reference levels|158|150|153|.|.
Percentage of inspected commercial operators found compliant [%]|92.4|≥90|93.1|.|.
Number of substantiated complaints about observers|2|≤5|3|.|.
#
Percentage of acute complaints responded to within 24 hours [%]|.|100|97.5|.|.
Output expense, Animal Welfare [$]|24318000|25604000|25117000|.|.`,
  }),
  real({
    id: 'en-english-water-company-annual-performance-report-reference-unit-pcl-and-actual-and-pass-fail-under-three-years-hours-minutes-seconds-row',
    plan: 'English water company annual performance report, performance commitments: reference, unit, PCL / actual / pass or fail under each of three charging years, one row in hh:mm:ss, C-MeX without PCL',
    address: 'https://www.southwestwater.co.uk/about-us/annual-performance-report',
    arranged: INVENTED,
    table: `
Our performance commitments (AMP7)|<|<|<|<|<|<|<|<|<|<|<
Ref|Performance commitment|Unit|2022-23|<|<|2023-24|<|<|2024-25|<|<
^|^|^|PCL|Actual|Pass/Fail|PCL|Actual|Pass/Fail|PCL|Actual|Pass/Fail
PR19_A01|Water quality compliance (CRI)|score|0.00|2.41|Fail|0.00|1.87|Fail|0.00|3.05|Fail
PR19_A02|Water supply interruptions|hh:mm:ss|00:05:45|00:11:22|Fail|00:05:23|00:06:10|Fail|00:05:00|00:04:48|Pass
PR19_A03|Leakage (annual average)|Ml/d|118.6|121.3|Fail|115.2|114.7|Pass|111.9|110.4|Pass
PR19_A04|Per capita consumption|l/h/d|139.8|147.2|Fail|137.6|143.9|Fail|135.4|141.1|Fail
PR19_B01|Internal sewer flooding incidents|nr|96|88|Pass|91|94|Fail|86|79|Pass
PR19_B02|Treatment works compliance|%|100.00|98.74|Fail|100.00|99.38|Fail|100.00|99.69|Fail
PR19_C01|Customers on the Priority Services Register|%|4.9|5.6|Pass|6.1|8.3|Pass|7.3|10.2|Pass
PR19_C02|Customer measure of experience (C-MeX)|score|N/A|74.15|N/A|N/A|72.86|N/A|N/A|73.40|N/A
PCL: performance commitment level. N/A: no PCL is set for this measure.|<|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|t2023|a2023|.|t2024|a2024|.|t2025|a2025|.',
    expected: `
#
#
#
.|Water quality compliance (CRI) [score]|.|0.00|2.41|.|0.00|1.87|.|0.00|3.05|.
.|Water supply interruptions [hh:mm:ss]|.|?|?|.|?|?|.|?|?|.
.|Leakage (annual average) [Ml/d]|.|118.6|121.3|.|115.2|114.7|.|111.9|110.4|.
.|Per capita consumption [l/h/d]|.|139.8|147.2|.|137.6|143.9|.|135.4|141.1|.
.|Internal sewer flooding incidents|.|96|88|.|91|94|.|86|79|.
.|Treatment works compliance [%]|.|100.00|98.74|.|100.00|99.38|.|100.00|99.69|.
.|Customers on the Priority Services Register [%]|.|4.9|5.6|.|6.1|8.3|.|7.3|10.2|.
.|Customer measure of experience (C-MeX) [score]|.|.|74.15|.|.|72.86|.|.|73.40|.
#`,
  }),
];
