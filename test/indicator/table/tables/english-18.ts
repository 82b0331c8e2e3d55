import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-borough-corporate-plan-kpi-baseline-target-actual-rag-good-is-units-in-cells',
    plan: 'an English borough council, form of the KPI table of its corporate plan: reference, good is, baseline, target and actual of fiscal years, RAG and arrow, units in cells',
    address: 'https://www.gedling.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Measure|Good is|Baseline 2022/23|Target 2024/25|Actual 2024/25|RAG|Direction of travel
CP01|Household waste sent for reuse, recycling and composting|Higher|41.3%|45%|43.8%|Amber|↑
CP02|Average time to re-let council homes (calendar days)|Lower|38.4|28|31.7|Red|↑
CP03|Affordable homes completed|Higher|126|150|163|Green|↑
CP04|Residents satisfied with the way the council runs things|Higher|58%|62%|59%|Amber|→
CP05|Savings delivered against the efficiency plan|Higher|£2.1m|£3.4m|£3.46m|Green|↑
CP06|Households in temporary accommodation at year end|Lower|214|≤200|261|Red|↓
CP07|Major planning applications decided in time|Higher|87.5%|85%|91.2%|Green|↑
CP08|Working days lost to sickness per FTE|Lower|9.6|8.5|9.1|Amber|↑
CP09|Missed bins per 100,000 collections|Lower|n/a|60|54|Green|n/a`,
    columns: '.|name|.|a2023|t2025|a2025|.|.',
    expected: `
#
.|Household waste sent for reuse, recycling and composting [%]|.|41.3|45|43.8|.|.
.|Average time to re-let council homes [calendar days]|.|38.4|28|31.7|.|.
.|Affordable homes completed|.|126|150|163|.|.
.|Residents satisfied with the way the council runs things [%]|.|58|62|59|.|.
.|Savings delivered against the efficiency plan [GBP]|.|2100000|3400000|3460000|.|.
.|Households in temporary accommodation at year end|.|214|≤200|261|.|.
.|Major planning applications decided in time [%]|.|87.5|85|91.2|.|.
.|Working days lost to sickness per FTE|.|9.6|8.5|9.1|.|.
.|Missed bins per 100,000 collections|.|.|60|54|.|.`,
  }),
  real({
    id: 'en-zambia-national-development-plan-results-framework-baseline-year-in-brackets-source-responsible',
    plan: 'an African ministry of planning, form of the results framework of its national development plan: baseline with its year in brackets in the cell, two targets, source and responsible, outcome rows',
    address: 'https://www.mofnp.gov.zm/',
    arranged: INVENTED,
    table: `
Indicator|Baseline (year)|Target 2025|Target 2030|Source of data|Responsible
Outcome 1: An industrialised and diversified economy|<|<|<|<|<
Share of manufacturing in GDP (%)|7.9 (2021)|10.2|13|ZamStats|MCTI
Non-traditional exports (US$ million)|2,740 (2021)|4,100|6,500|Bank of Zambia|MCTI
International tourist arrivals|554,290 (2021)|1,100,000|1,600,000|Immigration Department|MoT
Unemployment rate (%)|12.6 (2021)|10.5|8.0|Labour Force Survey|MLSS
Outcome 2: Improved health, food and nutrition|<|<|<|<|<
Under-five mortality rate (per 1,000 live births)|61 (2018)|45|30|ZDHS|MoH
Births attended by skilled health personnel (%)|80.4 (2018)|88|95|ZDHS|MoH
Outcome 3: Improved transport and energy|<|<|<|<|<
Households with access to electricity (%)|34.0 (2020)|45|60|Ministry of Energy|MoE
Installed generation capacity (MW)|3,318 (2021)|4,460|6,000|Energy Regulation Board|MoE
Rural feeder roads rehabilitated (km)|TBD|4,800|10,500|Road Development Agency|MIHUD`,
    columns: 'name|.|t2025|t2030|.|.',
    expected: `
#
#
Share of manufacturing in GDP [%]|a2021=7.9|10.2|13|.|.
Non-traditional exports [美元]|a2021=2740000000|4100000000|6500000000|.|.
International tourist arrivals|a2021=554290|1100000|1600000|.|.
Unemployment rate [%]|a2021=12.6|10.5|8.0|.|.
#
Under-five mortality rate [per 1,000 live births]|a2018=61|45|30|.|.
Births attended by skilled health personnel [%]|a2018=80.4|88|95|.|.
#
Households with access to electricity [%]|a2020=34.0|45|60|.|.
Installed generation capacity [MW]|a2021=3318|4460|6000|.|.
Rural feeder roads rehabilitated [km]|.|4800|10500|.|.`,
  }),
  real({
    id: 'en-minnesota-county-scorecard-department-column-four-quarters-target-year-result',
    plan: 'an American county, form of its scorecard: department cell merged down, four quarters, target and result of the year, status',
    address: 'https://www.co.dakota.mn.us/',
    arranged: INVENTED,
    table: `
Department|Measure|Q1 2024|Q2 2024|Q3 2024|Q4 2024|2024 Target|2024 Result|Status
Public Works|Pothole requests closed within 5 days|82%|76%|91%|94%|90%|86%|Below target
^|Lane miles resurfaced|0|14.2|27.5|6.3|45|48.0|Met
Library|Physical and digital items borrowed|612,480|598,115|645,903|587,264|2,400,000|2,443,762|Met
^|Program attendance|18,240|22,675|31,418|17,902|85,000|90,235|Met
Social Services|Food support applications processed on time|88.1%|86.4%|--|90.7%|95%|88.4%|Below target
Sheriff|Average response time to priority calls (minutes)|7.8|8.1|8.4|7.6|8.0|8.0|Met`,
    columns: '.|name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|t2024|a2024|.',
    expected: `
#
.|Pothole requests closed within 5 days [%]|82|76|91|94|90|86|.
.|Lane miles resurfaced|0|14.2|27.5|6.3|45|48.0|.
.|Physical and digital items borrowed|612480|598115|645903|587264|2400000|2443762|.
.|Program attendance|18240|22675|31418|17902|85000|90235|.
.|Food support applications processed on time [%]|88.1|86.4|.|90.7|95|88.4|.
.|Average response time to priority calls [minutes]|7.8|8.1|8.4|7.6|8.0|8.0|.`,
  }),
  real({
    id: 'en-packaging-group-sustainability-data-fy19-to-fy23-target-with-year-in-cell-revised-marks',
    plan: 'a packaging company, form of the data table of its sustainability report: unit column, FY19 base year to FY23, target with its year in the cell, a revised mark, group rows, a cut in percent as target',
    address: 'https://www.amcor.com/',
    arranged: INVENTED,
    table: `
Metric|Unit|FY19 (base year)|FY20|FY21|FY22|FY23|Target
Climate|<|<|<|<|<|<|<
Scope 1 emissions|tCO2e|48,210|44,975|43,120|40,366 r|38,904|42% reduction by FY30
Scope 2 emissions (market-based)|tCO2e|91,530|84,260|70,415|52,188|36,742|–
Renewable electricity|%|12|19|33|58|71|100 by FY28
Resources|<|<|<|<|<|<|<
Water withdrawal|ML|1,486|1,421|1,397|1,352|1,308|1,150 by FY27
Waste diverted from landfill|%|68.4|71.0|74.9|79.3|82.6|≥90 by FY25
People|<|<|<|<|<|<|<
Lost time injury frequency rate|per million hours worked|2.4|2.1|1.9|1.7|1.5|<1.0 by FY25
Women in senior leadership|%|n/a|27.5|28.8|31.2|33.4|40 by FY26
r Restated to reflect the sale of two plants.|<|<|<|<|<|<|<`,
    columns: 'name|.|a2019|a2020|a2021|a2022|a2023|.',
    expected: `
#
#
Scope 1 emissions [tCO2e]|.|48210|44975|43120|40366|38904|!
Scope 2 emissions (market-based) [tCO2e]|.|91530|84260|70415|52188|36742|.
Renewable electricity [%]|.|12|19|33|58|71|t2028=100
#
Water withdrawal [ML]|.|1486|1421|1397|1352|1308|t2027=1150
Waste diverted from landfill [%]|.|68.4|71.0|74.9|79.3|82.6|t2025=≥90
#
Lost time injury frequency rate [per million hours worked]|.|2.4|2.1|1.9|1.7|1.5|t2025=<1.0
Women in senior leadership [%]|.|.|27.5|28.8|31.2|33.4|t2026=40
#`,
  }),
  real({
    id: 'en-statistics-office-sdg-progress-goal-rows-codes-three-years-target-2030-two-dots-provisional',
    plan: 'a national statistics office, form of its SDG progress table: indicator codes, unit column, three years with two dots and p, target 2030, assessment, goal rows, notes',
    address: 'https://nso.gov.mt/',
    arranged: INVENTED,
    table: `
SDG|Indicator|Unit|2015|2020|2023|2030 target|Assessment
Goal 1. No poverty|<|<|<|<|<|<|<
1.2.1|Population at risk of poverty|%|16.6|16.9|16.6 p|12|No significant change
1.3.1|Persons covered by at least one social benefit|%|..|84.2|86.0|90|On track
Goal 3. Good health|<|<|<|<|<|<|<
3.4.1|Premature mortality from chronic diseases|per 100,000 population|214.7|196.3|188.9 p|140|Insufficient progress
3.6.1|Road traffic deaths|number|11|12|16|6|Moving away
Goal 7. Clean energy|<|<|<|<|<|<|<
7.2.1|Share of renewables in gross final energy consumption|%|5.1|10.7|15.1|≥24.5|On track
7.3.1|Energy intensity|MJ per EUR|4.26|3.71|3.38|..|–
Goal 11. Sustainable cities|<|<|<|<|<|<|<
11.6.1|Municipal waste generated per capita|kg|641|643|618 p|500|Insufficient progress
Notes: p provisional; .. not available.|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2015|a2020|a2023|t2030|.',
    expected: `
#
#
.|Population at risk of poverty [%]|.|16.6|16.9|16.6|12|.
.|Persons covered by at least one social benefit [%]|.|.|84.2|86.0|90|.
#
.|Premature mortality from chronic diseases [per 100,000 population]|.|214.7|196.3|188.9|140|.
.|Road traffic deaths|.|11|12|16|6|.
#
.|Share of renewables in gross final energy consumption [%]|.|5.1|10.7|15.1|≥24.5|.
.|Energy intensity [MJ per EUR]|.|4.26|3.71|3.38|.|.
#
.|Municipal waste generated per capita [kg]|.|641|643|618|500|.
#`,
  }),
  real({
    id: 'en-development-bank-completion-report-original-target-revised-target-actual-at-completion-dates-in-heads',
    plan: 'a development bank, form of the results framework of a completion report: unit column in words, baseline, original target, formally revised target and actual at completion, each with its date in the head, empty cells',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline⏎15-Mar-2017|Original Target⏎31-Dec-2022|Formally Revised Target⏎30-Jun-2024|Actual Achieved at Completion⏎28-Jun-2024
Objective: Improve access to water services in selected districts|<|<|<|<|<
People provided with access to improved water sources|Number|0.00|420,000.00|515,000.00|538,214.00
Female beneficiaries|Percentage|0.00|50.00||51.30
New piped household connections|Number|0.00|36,000.00|44,500.00|41,870.00
Objective: Strengthen the operational performance of utilities|<|<|<|<|<
Non-revenue water|Percentage|43.60|35.00|38.00|37.20
Working ratio of the regional utility|Percentage|118.00|95.00||97.40
Average hours of water supply per day|Hours|9.50|16.00|14.00|15.10
Length of transmission mains rehabilitated|Kilometers|0.00|185.00|160.00|163.70`,
    columns: 'name|.|a2017|t2022|t2024|a2024',
    expected: `
#
#
People provided with access to improved water sources|.|0.00|420000.00|515000.00|538214.00
Female beneficiaries [%]|.|0.00|50.00|.|51.30
New piped household connections|.|0.00|36000.00|44500.00|41870.00
#
Non-revenue water [%]|.|43.60|35.00|38.00|37.20
Working ratio of the regional utility [%]|.|118.00|95.00|.|97.40
Average hours of water supply per day [Hours]|.|9.50|16.00|14.00|15.10
Length of transmission mains rehabilitated [Kilometers]|.|0.00|185.00|160.00|163.70`,
  }),
  real({
    id: 'en-state-workforce-agency-strategic-plan-fy22-actual-fy23-target-actual-fy24-target-goal-rows',
    plan: 'an American state agency, form of the measures of its strategic plan: goal rows, FY22 actual, FY23 target and actual, FY24 target, units in cells, dollars, a new measure',
    address: 'https://labor.idaho.gov/',
    arranged: INVENTED,
    table: `
Performance Measure|FY22 Actual|FY23 Target|FY23 Actual|FY24 Target
Goal 1 – Help people find and keep good jobs|<|<|<|<
Employment rate two quarters after exit|73.8%|74.5%|75.2%|75.5%
Median earnings in the second quarter after exit|$7,214|$7,300|$7,689|$7,750
Apprentices registered|2,318|2,600|2,745|3,000
Veterans receiving staff-assisted services|1,906|2,000|1,874|1,950
Goal 2 – Pay benefits promptly and correctly|<|<|<|<
First payments made within 21 days|84.1%|87% or higher|88.6%|87% or higher
Improper payment rate|12.4%|10% or less|10.9%|10% or less
Average call wait time (minutes)|18|≤12|9.5|≤8
Claims filed by mobile device|N/A – new measure|N/A|41.7%|50%
Goal 3 – Support employers|<|<|<|<
Average days to set up an employer account|6.3|5|4.8|5`,
    columns: 'name|a2022|t2023|a2023|t2024',
    expected: `
#
#
Employment rate two quarters after exit [%]|73.8|74.5|75.2|75.5
Median earnings in the second quarter after exit|7214|7300|7689|7750
Apprentices registered|2318|2600|2745|3000
Veterans receiving staff-assisted services|1906|2000|1874|1950
#
First payments made within 21 days [%]|84.1|≥87|88.6|≥87
Improper payment rate [%]|12.4|≤10|10.9|≤10
Average call wait time [minutes]|18|≤12|9.5|≤8
Claims filed by mobile device [%]|.|.|41.7|50
#
Average days to set up an employer account|6.3|5|4.8|5`,
  }),
  real({
    id: 'en-odisha-annual-plan-physical-targets-lakh-crore-unit-column-anticipated-achievement',
    plan: 'an Indian state, form of the targets of its annual plan: unit column with lakh and crore, Indian grouping of digits, actual, target, anticipated achievement and next target',
    address: 'https://pc.odisha.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Item|Unit|2022-23 Actual|2023-24 Target|2023-24 Anticipated Achievement|2024-25 Target
1|Foodgrain production|Lakh tonnes|142.36|150.00|147.85|155.00
2|Gross irrigated area|Lakh ha|41.72|43.50|42.90|45.20
3|Milk production|Lakh tonnes|26.87|28.40|28.15|30.00
4|Rural houses completed|Nos.|1,84,560|2,50,000|2,31,475|1,20,000
5|Institutional deliveries|%|92.2|95.0|93.6|96.0
6|Own tax revenue|Rs. crore|46,553|53,000|51,284|58,400
7|Households with tap water connection|Lakh|58.72|78.00|69.45|88.30
8|Rural roads constructed|Km|3,412|4,000|3,785|3,500`,
    columns: '.|name|.|a2023|t2024|e2024|t2025',
    expected: `
#
.|Foodgrain production [tonnes]|.|14236000|15000000|14785000|15500000
.|Gross irrigated area [ha]|.|4172000|4350000|4290000|4520000
.|Milk production [tonnes]|.|2687000|2840000|2815000|3000000
.|Rural houses completed|.|184560|250000|231475|120000
.|Institutional deliveries [%]|.|92.2|95.0|93.6|96.0
.|Own tax revenue|.|465530000000|530000000000|512840000000|584000000000
.|Households with tap water connection|.|5872000|7800000|6945000|8830000
.|Rural roads constructed [Km]|.|3412|4000|3785|3500`,
  }),
  real({
    id: 'en-western-australia-agency-annual-report-actual-budget-target-actual-variance-footnote-numbers',
    plan: 'an Australian state agency, form of the summary of key performance indicators in its annual report: actual of the last year, budget target, actual and variance of this year, footnote marks, effectiveness and efficiency rows',
    address: 'https://www.dbca.wa.gov.au/',
    arranged: INVENTED,
    table: `
Key performance indicators|2023–24⏎Actual|2024–25⏎Budget target|2024–25⏎Actual|Variance (a)
Effectiveness indicators|<|<|<|<
Average level of visitor satisfaction with visits|92.4%|90.0%|93.1%|3.1%
Area of plantation certified (hectares)|108,640|110,000|109,275|(725)
Proportion of planned priority burns achieved|48.7%|45.0%|38.2% (b)|(6.8%)
Threatened species with a recovery plan in action|312|320|326|6
Efficiency indicators|<|<|<|<
Average cost per hectare of park managed|$6.84|$7.02|$7.35|$0.33
Average cost per visitor contact|$11.20|$10.90|$10.47|($0.43)
Licence applications processed within 20 working days (%)|88|90|91.6|1.6
(a) Actual less budget target.|<|<|<|<
(b) Lower because of unsuitable weather in spring.|<|<|<|<`,
    columns: 'name|a2024|t2025|a2025|.',
    expected: `
#
#
Average level of visitor satisfaction with visits [%]|92.4|90.0|93.1|!
Area of plantation certified [hectares]|108640|110000|109275|!
Proportion of planned priority burns achieved [%]|48.7|45.0|38.2|!
Threatened species with a recovery plan in action|312|320|326|!
#
Average cost per hectare of park managed|6.84|7.02|7.35|!
Average cost per visitor contact|11.20|10.90|10.47|!
Licence applications processed within 20 working days [%]|88|90|91.6|!
#
#`,
  }),
  real({
    id: 'en-nhs-trust-board-integrated-performance-target-of-year-four-months-year-to-date-domain-rows',
    plan: 'an NHS trust, form of the integrated performance table in its board papers: domain rows, target of the fiscal year, four short months, year to date, trend, a month not yet available',
    address: 'https://www.royalberkshire.nhs.uk/',
    arranged: INVENTED,
    table: `
Metric|2025/26 target|Apr-25|May-25|Jun-25|Jul-25|YTD|Trend
Responsive|<|<|<|<|<|<|<
A&E 4-hour performance (all types)|78%|74.6%|75.1%|76.3%|75.8%|75.5%|↑
Ambulance handovers over 60 minutes|0|112|96|71|88|367|↓
Patients waiting over 52 weeks|≤450|812|774|731|698|–|↓
Diagnostic waits over 6 weeks|≤5%|11.4%|10.8%|9.7%|10.1%|–|↓
Cancer 28-day faster diagnosis*|80%|77.2%|78.5%|76.9%|Not yet available|77.5%|→
Safe|<|<|<|<|<|<|<
Clostridioides difficile cases|≤54|4|6|3|5|18|→
Falls with harm per 1,000 bed days|<0.15|0.12|0.18|0.09|0.14|0.13|→
Well led|<|<|<|<|<|<|<
Sickness absence rate|4.5%|4.9%|4.7%|4.6%|4.8%|4.75%|→
Agency spend (£000)|6,200|584|561|497|512|2,154|↓
* Reported one month in arrears.|<|<|<|<|<|<|<`,
    columns: 'name|t2026|p2025-04|p2025-05|p2025-06|p2025-07|.|.',
    expected: `
#
#
A&E 4-hour performance (all types) [%]|78|74.6|75.1|76.3|75.8|?|.
Ambulance handovers over 60 minutes|0|112|96|71|88|?|.
Patients waiting over 52 weeks|≤450|812|774|731|698|.|.
Diagnostic waits over 6 weeks [%]|≤5|11.4|10.8|9.7|10.1|.|.
Cancer 28-day faster diagnosis [%]|80|77.2|78.5|76.9|.|?|.
#
Clostridioides difficile cases|≤54|4|6|3|5|?|.
Falls with harm per 1,000 bed days|<0.15|0.12|0.18|0.09|0.14|?|.
#
Sickness absence rate [%]|4.5|4.9|4.7|4.6|4.8|?|.
Agency spend [GBP]|6200000|584000|561000|497000|512000|?|.
#`,
  }),
  real({
    id: 'en-university-kpis-tabs-pasted-from-excel-title-line-unit-column-academic-years-target-negative-in-brackets',
    plan: 'a British university, form of its KPI sheet pasted from Excel with tabs: title line, unit column, four academic years, target, owner, a loss in brackets, n/c for not comparable',
    address: 'https://www.keele.ac.uk/',
    arranged: INVENTED,
    csv: `Strategic KPIs: performance to date\t\t\t\t\t\t\t
KPI\tUnit\t2020/21\t2021/22\t2022/23\t2023/24\tTarget 2027/28\tOwner
Total student headcount\tno.\t11,486\t12,035\t12,790\t12,412\t13,500\tRegistrar
Continuation of first-year students\t%\t93.1\t92.4\t91.8\t92.7\t95\tPVC Education
Positive responses to the student survey\t%\tn/c\tn/c\t79.6\t81.3\t85\tPVC Education
Graduates in highly skilled work or study\t%\t74.2\t76.8\t77.5\t\t80\tPVC Education
Research grant income\t£m\t14.6\t16.1\t17.9\t18.4\t25\tPVC Research
Surplus as share of income\t%\t2.3\t0.8\t(1.4)\t(0.6)\t4\tCFO
Carbon emissions (Scope 1 and 2)\ttCO2e\t9,874\t9,216\t8,640\t8,105\t5,000\tCOO
`,
    columns: 'name|.|a2021|a2022|a2023|a2024|t2028|.',
    expected: `
#
#
Total student headcount|.|11486|12035|12790|12412|13500|.
Continuation of first-year students [%]|.|93.1|92.4|91.8|92.7|95|.
Positive responses to the student survey [%]|.|.|.|79.6|81.3|85|.
Graduates in highly skilled work or study [%]|.|74.2|76.8|77.5|.|80|.
Research grant income [GBP]|.|14600000|16100000|17900000|18400000|25000000|.
Surplus as share of income [%]|.|2.3|0.8|-1.4|-0.6|4|.
Carbon emissions (Scope 1 and 2) [tCO2e]|.|9874|9216|8640|8105|5000|.`,
  }),
  real({
    id: 'en-climate-action-plan-emissions-by-sector-markdown-readme-unit-in-first-head-bold-total-change-column',
    plan: 'a city climate team, form of the sector table in the README of its repository: Markdown, unit in the first head, three years, change, target 2030, bold total, land use below zero',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Sector (kt CO2e) | 2005 | 2019 | 2023 | Change 2005–2023 | 2030 target |
|:-----------------|-----:|-----:|-----:|-----------------:|------------:|
| Buildings | 1,842 | 1,516 | 1,398 | -24% | 860 |
| Road transport | 1,275 | 1,304 | 1,187 | -7% | 690 |
| Industry | 964 | 742 | 705 | -27% | 480 |
| Waste | 318 | 164 | 139 | -56% | 85 |
| Agriculture | 97 | 92 | 90 | -7% | 75 |
| Land use and forestry | -61 | -58 | -64 | +5% | -90 |
| **Total** | **4,435** | **3,760** | **3,455** | **-22%** | **2,100** |
`,
    columns: 'name|a2005|a2019|a2023|.|t2030',
    expected: `
#
#
Buildings [kt CO2e]|1842|1516|1398|!|860
Road transport [kt CO2e]|1275|1304|1187|!|690
Industry [kt CO2e]|964|742|705|!|480
Waste [kt CO2e]|318|164|139|!|85
Agriculture [kt CO2e]|97|92|90|!|75
Land use and forestry [kt CO2e]|-61|-58|-64|!|-90
Total [kt CO2e]|4435|3760|3455|!|2100`,
  }),
  real({
    id: 'en-new-zealand-police-districts-down-two-row-heads-years-and-target-under-two-measures',
    plan: 'a national police, form of the district table of its annual report, HTML with two rows of heads: years and target under one measure, two years under another, one under a third; all districts last, two dots and a dash',
    address: 'https://www.police.govt.nz/',
    arranged: INVENTED,
    table: `
District|Emergency calls attended within 15 minutes (%)|<|<|Victimisations recorded|<|Constabulary staff (FTE)
^|2023/24|2024/25|Target 2024/25|2023/24|2024/25|2024/25
Northland|68.4|70.2|75|14,863|14,215|412.6
Waitematā|79.1|80.6|82|38,457|36,902|968.0
Bay of Plenty|72.5|71.9|77|29,684|30,127|751.3
Tasman|70.8|73.4|76|10,946|10,518|369.5
Canterbury|77.3|78.8|80|41,205|39,760|1,084.2
Southern|74.0|75.7|78|19,372|–|602.8
All districts|74.6|76.1|79|154,527|..|4,188.4`,
    columns:
      'place|a2024:Emergency calls attended within 15 minutes [%]|a2025:Emergency calls attended within 15 minutes [%]|t2025:Emergency calls attended within 15 minutes [%]|a2024:Victimisations recorded|a2025:Victimisations recorded|a2025:Constabulary staff [FTE]',
    expected: `
#
#
Northland|68.4|70.2|75|14863|14215|412.6
Waitematā|79.1|80.6|82|38457|36902|968.0
Bay of Plenty|72.5|71.9|77|29684|30127|751.3
Tasman|70.8|73.4|76|10946|10518|369.5
Canterbury|77.3|78.8|80|41205|39760|1084.2
Southern|74.0|75.7|78|19372|.|602.8
All districts|74.6|76.1|79|154527|.|4188.4`,
  }),
  real({
    id: 'en-csv-transit-agency-boardings-by-mode-short-months-down-quoted-thousands-title-line-not-reported',
    plan: 'an American transit agency, form of its monthly file of boardings: title line, short months with short years down, modes across, quoted thousands, a month not reported',
    address: 'https://www.rideuta.com/',
    arranged: INVENTED,
    csv: `Monthly boardings by mode,,,,,
Month,Bus,Light Rail,Commuter Rail,Paratransit,System Total
Jul-24,"1,384,206","1,012,475","338,920","61,214","2,796,815"
Aug-24,"1,502,618","1,087,340","356,701","63,880","3,010,539"
Sep-24,"1,611,947","1,145,092","371,256","62,475","3,190,770"
Oct-24,"1,658,330","1,170,618","389,047","66,103","3,284,098"
Nov-24,"1,437,592","1,034,861","342,115",NR,"2,814,568"
Dec-24,"1,296,074","968,233","317,584","57,392","2,639,283"
`,
    columns: '.|.:Bus|.:Light Rail|.:Commuter Rail|.:Paratransit|.:System Total',
    expected: `
#
#
.|p2024-07=1384206|p2024-07=1012475|p2024-07=338920|p2024-07=61214|p2024-07=2796815
.|p2024-08=1502618|p2024-08=1087340|p2024-08=356701|p2024-08=63880|p2024-08=3010539
.|p2024-09=1611947|p2024-09=1145092|p2024-09=371256|p2024-09=62475|p2024-09=3190770
.|p2024-10=1658330|p2024-10=1170618|p2024-10=389047|p2024-10=66103|p2024-10=3284098
.|p2024-11=1437592|p2024-11=1034861|p2024-11=342115|.|p2024-11=2814568
.|p2024-12=1296074|p2024-12=968233|p2024-12=317584|p2024-12=57392|p2024-12=2639283`,
  }),
  real({
    id: 'en-csv-oecd-like-long-extract-country-variable-unit-powercode-year-value-flags',
    plan: 'an international organisation, form of a long extract of its regional database: code and region, variable, unit, power of the unit in a column of its own, year, value and flags, one empty value',
    address: 'https://stats.oecd.org/',
    arranged: INVENTED,
    csv: `REG_ID,Region,Variable,Unit,PowerCode,Year,Value,Flags
CZ02,Central Bohemia,Regional GDP,US Dollar,Millions,2020,51264.3,
CZ02,Central Bohemia,Regional GDP,US Dollar,Millions,2021,54118.7,
CZ02,Central Bohemia,Regional GDP,US Dollar,Millions,2022,58902.1,Provisional value
CZ02,Central Bohemia,Employment at place of work,Persons,Thousands,2021,598.4,
CZ02,Central Bohemia,Employment at place of work,Persons,Thousands,2022,607.9,
CZ02,Central Bohemia,Unemployment rate,Percentage,Units,2021,2.14,
CZ02,Central Bohemia,Unemployment rate,Percentage,Units,2022,1.87,
CZ06,Southeast,Regional GDP,US Dollar,Millions,2020,64870.5,
CZ06,Southeast,Regional GDP,US Dollar,Millions,2021,67933.2,
CZ06,Southeast,Regional GDP,US Dollar,Millions,2022,,Missing value
CZ06,Southeast,Employment at place of work,Persons,Thousands,2021,833.6,Break
CZ06,Southeast,Employment at place of work,Persons,Thousands,2022,846.2,
CZ06,Southeast,Unemployment rate,Percentage,Units,2021,2.93,
CZ06,Southeast,Unemployment rate,Percentage,Units,2022,2.41,
`,
    columns: '.|place|name|.|.|.|.|.',
    expected: `
#
.|Central Bohemia|Regional GDP [US Dollar]|.|.|.|a2020=51264300000|.
.|Central Bohemia|Regional GDP [US Dollar]|.|.|.|a2021=54118700000|.
.|Central Bohemia|Regional GDP [US Dollar]|.|.|.|a2022=58902100000|.
.|Central Bohemia|Employment at place of work [Persons]|.|.|.|a2021=598400|.
.|Central Bohemia|Employment at place of work [Persons]|.|.|.|a2022=607900|.
.|Central Bohemia|Unemployment rate [%]|.|.|.|a2021=2.14|.
.|Central Bohemia|Unemployment rate [%]|.|.|.|a2022=1.87|.
.|Southeast|Regional GDP [US Dollar]|.|.|.|a2020=64870500000|.
.|Southeast|Regional GDP [US Dollar]|.|.|.|a2021=67933200000|.
.|Southeast|Regional GDP [US Dollar]|.|.|.|.|.
.|Southeast|Employment at place of work [Persons]|.|.|.|a2021=833600|.
.|Southeast|Employment at place of work [Persons]|.|.|.|a2022=846200|.
.|Southeast|Unemployment rate [%]|.|.|.|a2021=2.93|.
.|Southeast|Unemployment rate [%]|.|.|.|a2022=2.41|.`,
  }),
  real({
    id: 'en-encyclopedia-list-of-polish-cities-by-population-rank-two-censuses-change-area-without-year-note-marks',
    plan: 'an online encyclopedia, form of its ranked list of cities: rank, city with note marks, region, population of two censuses, change with a true minus, area without a year',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Rank|City|Voivodeship|Population (2021 census)|Population (2011 census)|Change|Area (km2)
1|Warsaw[a]|Masovian|1,848,310|1,703,265|+8.52%|516.8
2|Kraków|Lesser Poland|796,420|758,940|+4.94%|327.3
3|Wrocław|Lower Silesian|668,275|629,480|+6.16%|293.1
4|Łódź|Łódź|667,130|731,215|−8.76%|292.7
5|Poznań|Greater Poland|543,690|555,870|−2.19%|262.4
6|Gdańsk[b]|Pomeranian|482,745|458,310|+5.33%|261.6
7|Szczecin|West Pomeranian|393,560|411,725[c]|−4.41%|301.2`,
    columns: '.|place|.|a2021:Population|a2011:Population|.|.',
    expected: `
#
!|Warsaw|.|1848310|1703265|!|?
!|Kraków|.|796420|758940|!|?
!|Wrocław|.|668275|629480|!|?
!|Łódź|.|667130|731215|!|?
!|Poznań|.|543690|555870|!|?
!|Gdańsk|.|482745|458310|!|?
!|Szczecin|.|393560|411725|!|?`,
  }),
];
