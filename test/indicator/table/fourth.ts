import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch written down after the third was mended, scored once before the reader was changed again. */
export const fourth: readonly RealTable[] = [
  real({
    id: 'water-plan-zh',
    plan: 'a province’s five-year plan for water, form of its table of indicators',
    address: 'http://www.mwr.gov.cn/',
    arranged: INVENTED,
    table: `
专栏1 “十四五”水安全保障主要指标|<|<|<|<
指标|单位|2020年|2025年|属性
新增供水能力|亿立方米|—|[12.5]|预期性
万元GDP用水量下降|%|—|16|约束性
农村自来水普及率|%|86.2|90|预期性
农田灌溉水有效利用系数|—|0.565|0.58|约束性
水土保持率|%|74.61|75.3|预期性
[ ]内为5年累计数|<|<|<|<`,
    expected: `
#
name|.|a2020|t2025|.
新增供水能力 [立方米]|||12.5亿|
万元GDP用水量下降 [%]|||16|
农村自来水普及率 [%]||86.2|90|
农田灌溉水有效利用系数||0.565|0.58|
水土保持率 [%]||74.61|75.3|
#`,
  }),
  real({
    id: 'culture-tourism-annual-zh',
    plan: 'a city’s culture and tourism bureau, form of its table of yearly figures',
    address: 'https://zwgk.mct.gov.cn/',
    arranged: INVENTED,
    table: `
年份|接待游客（万人次）|旅游总收入（亿元）|博物馆（座）|公共图书馆（个）
2019年|5,836.4|812.6|42|13
2020年|3,120.8|401.5|44|13
2021年|3,902.1|498.3|45|14
2022年|3,455.0|452.7|47|14`,
    expected: `
#
.|a2019=5836.4万|a2019=812.6亿|a2019=42|a2019=13
.|a2020=3120.8万|a2020=401.5亿|a2020=44|a2020=13
.|a2021=3902.1万|a2021=498.3亿|a2021=45|a2021=14
.|a2022=3455.0万|a2022=452.7亿|a2022=47|a2022=14`,
    columns: '.|.:接待游客 [人次]|.:旅游总收入 [元]|.:博物馆 [座]|.:公共图书馆 [个]',
  }),
  real({
    id: 'government-work-report-zh',
    plan: 'a county’s report on its plan, form of the table of yearly aims and results',
    address: 'https://www.ndrc.gov.cn/fzggw/',
    arranged: INVENTED,
    table: `
指标名称|计量单位|2022年计划|2022年完成|2023年预期
|<|<|<|<
地区生产总值增速|%|6.5|5.1|6
一般公共预算收入|亿元|32.5|30.12|33
城镇新增就业|万人|1.2|1.31|1.2
居民消费价格涨幅|%|3左右|1.8|3左右`,
    expected: `
name|.|t2022|a2022|t2023
#
地区生产总值增速 [%]||6.5|5.1|6
一般公共预算收入 [元]||32.5亿|30.12亿|33亿
城镇新增就业 [人]||1.2万|1.31万|1.2万
居民消费价格涨幅 [%]||~3|1.8|~3`,
  }),
  real({
    id: 'nhs-trust-scorecard',
    plan: 'a hospital trust of England, form of its integrated scorecard',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Domain|Metric|Standard|Apr-22|May-22|Jun-22|YTD
Responsive|A&E four-hour waits (%)|95%|71.4%|69.8%|70.3%|70.5%
^|Diagnostic waits over six weeks (%)|1%|18.2%|17.5%|19.0%|18.2%
Safe|Falls with harm|-|4|6|3|13`,
    expected: `
.|name|.|p2022-04|p2022-05|p2022-06|.
|A&E four-hour waits [%]|?|71.4|69.8|70.3|?
|Diagnostic waits over six weeks [%]|?|18.2|17.5|19.0|?
|Falls with harm||4|6|3|?`,
  }),
  real({
    id: 'irish-corporate-plan',
    plan: 'a county council of Ireland, form of the service indicators in its annual report',
    address: 'https://www.noac.ie/',
    arranged: INVENTED,
    table: `
Topic|Indicator|2020 Value|2021 Value|2022 Value
Housing|H2: Percentage of dwellings vacant at 31/12|2.31%|2.05%|1.88%
Roads|R1: Regional roads rated good|61%|63%|64%
Library|L1: Visits per head of population|1.42|1.10|2.36
Finance|M2: Rate of collection of rates|84.2%|86.9%|90.1%`,
    expected: `
.|name|a2020|a2021|a2022
|H2: Percentage of dwellings vacant at 31/12 [%]|2.31|2.05|1.88
|R1: Regional roads rated good [%]|61|63|64
|L1: Visits per head of population|1.42|1.10|2.36
|M2: Rate of collection of rates [%]|84.2|86.9|90.1`,
  }),
  real({
    id: 'new-zealand-long-term-plan',
    plan: 'a district council of New Zealand, form of the levels of service in its long-term plan',
    address: 'https://www.taituara.org.nz/',
    arranged: INVENTED,
    table: `
Level of service|Performance measure|Actual 2019/20|Target 2021/22|Target 2022/23|Targets 2024–2031
Water is safe|Compliance with drinking water standards|100%|100%|100%|100%
Water is reliable|Unplanned shutdowns per 1,000 connections|3.2|≤3|≤3|≤2.5
Parks are liked|Residents satisfied with parks|82%|≥85%|≥85%|≥88%`,
    expected: `
.|name|a2020|t2022|t2023|.
|Compliance with drinking water standards [%]|100|100|100|?
|Unplanned shutdowns per 1,000 connections|3.2|≤3|≤3|?
|Residents satisfied with parks [%]|82|≥85|≥85|?`,
  }),
  real({
    id: 'african-sdg-report',
    plan: 'a planning ministry of East Africa, form of the matrix in its annual report',
    address: 'https://www.planning.go.ke/',
    arranged: INVENTED,
    table: `
Key outputs|Key performance indicators|Target 2021/22|Achievement 2021/22|Variance|Remarks
Roads improved|Km of roads tarmacked|1,750|1,392.5|(357.5)|Delayed funds
Health facilities|No. of level 4 hospitals equipped|38|41|3|Partner support
Households connected|Households connected to electricity (million)|1.2|0.95|(0.25)|Slow procurement`,
    expected: `
.|name|t2022|a2022|.|.
|Km of roads tarmacked|1750|1392.5|!|
|No. of level 4 hospitals equipped|38|41|!|
|Households connected to electricity|1200000|950000|!|`,
  }),
  real({
    id: 'oecd-long-csv',
    plan: 'OECD, form of its CSV of an indicator',
    address: 'https://data.oecd.org/',
    arranged: INVENTED,
    csv: `"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
"AUS","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2019",7.37,
"AUS","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2020",8.24,
"CHE","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2020",24.61,"E"
`,
    columns: 'place|name|.|.|.|.|.|.',
    expected: `
#
AUS|RENEWABLE: PC_PRYENRGSUPPLY|||||a2019=7.37|
AUS|RENEWABLE: PC_PRYENRGSUPPLY|||||a2020=8.24|
CHE|RENEWABLE: PC_PRYENRGSUPPLY|||||e2020=24.61|`,
  }),
  real({
    id: 'undp-index-wide',
    plan: 'UNDP, form of the table of its index by country and year',
    address: 'https://hdr.undp.org/data-center',
    arranged: INVENTED,
    csv: `iso3,country,hdicode,region,hdi_rank_2021,hdi_2019,hdi_2020,hdi_2021,le_2021
NPL,Nepal,Medium,SA,143,0.611,0.604,0.602,68.45
BTN,Bhutan,Medium,SA,127,0.671,0.668,0.666,71.815
`,
    columns: '.|place|.|.|a2021:hdi_rank|a2019:hdi|a2020:hdi|a2021:hdi|a2021:le',
    expected: `
#
.|Nepal|||143|0.611|0.604|0.602|68.45
.|Bhutan|||127|0.671|0.668|0.666|71.815`,
  }),
  real({
    id: 'us-census-quickfacts',
    plan: 'a state of the United States, form of its counties’ indicators',
    address: 'https://www.census.gov/quickfacts/',
    arranged: INVENTED,
    csv: `County,Population (2020),Median household income (2021),Unemployment rate 2022 (%)
Adams,"24,350","$58,412",3.4
Brown,"110,921","$71,006",2.8
Clark,"8,077","$49,950",4.1
`,
    columns: 'place|a2020:Population|a2021:Median household income|a2022:Unemployment rate [%]',
    expected: `
#
Adams|24350|58412|3.4
Brown|110921|71006|2.8
Clark|8077|49950|4.1`,
  }),
  real({
    id: 'italian-regional-csv',
    plan: 'an Italian region, form of the indicators of its plan',
    address: 'https://www.istat.it/',
    arranged: INVENTED,
    csv: `Indicatore;Unità di misura;Valore base 2020;Risultato 2022;Obiettivo 2025
Raccolta differenziata;%;61,8;64,9;70
Popolazione servita;abitanti;1.204.300;1.251.870;1.300.000
Perdite idriche;%;38,1;36,4;30
`,
    columns: 'name|.|a2020|a2022|t2025',
    expected: `
#
Raccolta differenziata [%]||61.8|64.9|70
Popolazione servita [abitanti]||1204300|1251870|1300000
Perdite idriche [%]||38.1|36.4|30`,
  }),
  real({
    id: 'arabic-digits',
    plan: 'a ministry of an Arab country, form of its table with English headers',
    address: 'https://www.capmas.gov.eg/',
    arranged: INVENTED,
    table: `
Indicator|Unit|Actual 2021|Actual 2022|Target 2025
Literacy rate|%|٧٤٫٥|٧٥٫٢|٨٠
Schools built|No.|١٬٢٠٤|١٬٣١٠|٢٬٠٠٠`,
    expected: `
name|.|a2021|a2022|t2025
Literacy rate [%]||74.5|75.2|80
Schools built||1204|1310|2000`,
  }),
];
