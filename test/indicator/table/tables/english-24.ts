import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-metropolitan-council-year-end-report-outturn-then-quarters-with-months-in-heads-target-rag-comment',
    plan: 'an English metropolitan council, form of the appendix of its year-end performance report: reference, outturn of the year before, four quarters with their months in the heads, target, RAG and comment, one cumulative row',
    address: 'https://www.stockport.gov.uk/',
    arranged: INVENTED,
    table: `
Appendix A: Corporate performance report 2025/26, end of year|<|<|<|<|<|<|<|<|<
Ref|Indicator|2024/25 outturn|Q1⏎(Apr–Jun 2025)|Q2⏎(Jul–Sep 2025)|Q3⏎(Oct–Dec 2025)|Q4⏎(Jan–Mar 2026)|2025/26 target|RAG|Comment
A cleaner, greener borough|<|<|<|<|<|<|<|<|<
ENV01|Household waste sent for reuse, recycling or composting|58.1%|61.4%|59.8%|55.2%|52.7%|59%|Amber|Less garden waste in a wet autumn
ENV02|Missed bins per 100,000 collections|61|72|58|54|49|≤60|Green|–
ENV03|Fly-tips removed within two working days|88.4%|90.2%|91.7%|86.5%|89.9%|≥90%|Amber|New crew started in January
ENV04|Street lights converted to LED¹|21,480|22,015|22,940|23,610|24,300|24,000|Green|–
Homes and communities|<|<|<|<|<|<|<|<|<
HOU01|Households in temporary accommodation¹|412|436|451|447|429|400|Red|Private rents still rising
HOU02|Affordable homes completed|186|24|41|n/a|63|210|Red|Third quarter return delayed
HOU03|Average time to re-let a council home (days)|27.3|29.1|28.6|26.2|24.8|25|Green|–
Running the council|<|<|<|<|<|<|<|<|<
FIN01|Council tax collected in the year, cumulative (%)|96.2|28.4|55.9|83.1|96.5|96.6|Amber|–
FIN02|Calls answered within five minutes (%)|71.5|68.8|74.3|77.0|79.6|75|Green|–
FIN03|Formal complaints received|1,318|342|297|311|286|n/a|–|For information
¹ Position on the last day of the period.|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2025|p2025-Q2|p2025-Q3|p2025-Q4|p2026-Q1|t2026|.|.',
    expected: `
#
#
#
.|Household waste sent for reuse, recycling or composting [%]|58.1|61.4|59.8|55.2|52.7|59|.|.
.|Missed bins per 100,000 collections|61|72|58|54|49|≤60|.|.
.|Fly-tips removed within two working days [%]|88.4|90.2|91.7|86.5|89.9|≥90|.|.
.|Street lights converted to LED|21480|22015|22940|23610|24300|24000|.|.
#
.|Households in temporary accommodation|412|436|451|447|429|400|.|.
.|Affordable homes completed|186|24|41|.|63|210|.|.
.|Average time to re-let a council home [days]|27.3|29.1|28.6|26.2|24.8|25|.|.
#
.|Council tax collected in the year, cumulative [%]|96.2|?|?|?|?|96.6|.|.
.|Calls answered within five minutes [%]|71.5|68.8|74.3|77.0|79.6|75|.|.
.|Formal complaints received|1318|342|297|311|286|.|.|.
#`,
  }),
  real({
    id: 'en-american-public-university-plan-scorecard-baseline-actual-target-heads-over-academic-years-goal-rows-trend-arrows',
    plan: 'an American public university, form of the scorecard of its strategic plan: Baseline, Actual and Target merged over academic years, goal rows, dollars in millions in a name and with M in cells, a range and trend arrows',
    address: 'https://www.uidaho.edu/',
    arranged: INVENTED,
    table: `
Measure|Baseline|Actual|<|<|Target|<|Trend
^|2020-21|2022-23|2023-24|2024-25|2025-26|2029-30|^
Goal 1. Student success|<|<|<|<|<|<|<
First-year retention rate|81.4%|82.9%|84.0%|85.2%|86.0%|90.0%|▲
Six-year graduation rate|63.7%|64.2%|65.8%|66.1%|67.5%|72.0%|▲
Graduation gap of Pell-eligible students (percentage points)|11.8|11.2|9.9|10.3|8.0|4.0|▼
Undergraduates in paid internships*|1,912|2,440|2,865|3,127|3,300|5,000|▲
Goal 2. Research and discovery|<|<|<|<|<|<|<
Sponsored research expenditures ($ millions)|148.2|171.6|183.9|197.3|205.0|260.0|▲
Doctoral degrees conferred|286|301|294|322|330|400|▲
Invention disclosures|71|84|n/a|92|95|120–130|▲
Goal 3. Stewardship|<|<|<|<|<|<|<
Scope 1 and 2 emissions (MTCO2e)|61,300|55,870|54,020|51,640|50,000|≤31,000|▼
Deferred maintenance backlog|$402M|$418M|$431M|$427M|$415M|$350M|►
Staff turnover|14.9%|18.3%|16.0%|13.7%|TBD|12.0%|▼
*Includes cooperative education placements.|<|<|<|<|<|<|<`,
    columns: 'name|a2021|a2023|a2024|a2025|t2026|t2030|.',
    expected: `
#
#
#
First-year retention rate [%]|81.4|82.9|84.0|85.2|86.0|90.0|.
Six-year graduation rate [%]|63.7|64.2|65.8|66.1|67.5|72.0|.
Graduation gap of Pell-eligible students [percentage points]|11.8|11.2|9.9|10.3|8.0|4.0|.
Undergraduates in paid internships|1912|2440|2865|3127|3300|5000|.
#
Sponsored research expenditures|148200000|171600000|183900000|197300000|205000000|260000000|.
Doctoral degrees conferred|286|301|294|322|330|400|.
Invention disclosures|71|84|.|92|95|120–130|.
#
Scope 1 and 2 emissions [MTCO2e]|61300|55870|54020|51640|50000|≤31000|.
Deferred maintenance backlog|402000000|418000000|431000000|427000000|415000000|350000000|.
Staff turnover [%]|14.9|18.3|16.0|13.7|.|12.0|.
#`,
  }),
  real({
    id: 'en-hospital-trust-dashboard-sites-across-under-the-month-trust-total-of-two-months-standard-domain-merged-down-ticks',
    plan: 'an English hospital trust, form of its board dashboard: domain merged downwards, standard of the year, three sites and the trust total under the month, the trust total of the month before, ticks',
    address: 'https://www.midyorks.nhs.uk/',
    arranged: INVENTED,
    table: `
Trust performance dashboard|<|<|<|<|<|<|<|<
Domain|Metric|2026/27 standard|September 2026|<|<|<|August 2026|Met?
^|^|^|Pinderfields|Pontefract|Dewsbury|Trust total|Trust total|^
Urgent care|Patients seen within four hours (%)|78|68.4|94.1|81.7|74.9|73.2|✗
^|Ambulance handovers over 60 minutes|0|112|–|9|121|138|✗
^|Trolley waits over 12 hours|0|64|0|3|67|81|✗
Elective care|18-week referral to treatment (%)|65|61.2|77.8|66.3|64.0|63.5|✗
^|Patients waiting over 52 weeks|n/a|1,046|88|273|1,407|1,462|–
^|Capped theatre utilisation (%)|85|79.3|86.8|82.1|81.9|80.4|✗
Safety|C. difficile cases|≤5|4|0|1|5|6|✓
^|Falls with harm per 1,000 bed days|0.15|0.19|0.00|0.08|0.14|0.17|✓
Workforce|Sickness absence (%)|4.5|5.6|4.1|5.2|5.3|5.1|✗
^|Vacancies (full-time equivalent)|250|168.4|12.6|41.9|222.9|236.0|✓`,
    columns:
      '.|name|t2027|p2026-09:+Pinderfields|p2026-09:+Pontefract|p2026-09:+Dewsbury|p2026-09:+Trust total|p2026-08:+Trust total|.',
    expected: `
#
#
#
.|Patients seen within four hours [%]|78|68.4|94.1|81.7|74.9|73.2|.
.|Ambulance handovers over 60 minutes|0|112|.|9|121|138|.
.|Trolley waits over 12 hours|0|64|0|3|67|81|.
.|18-week referral to treatment [%]|65|61.2|77.8|66.3|64.0|63.5|.
.|Patients waiting over 52 weeks|.|1046|88|273|1407|1462|.
.|Capped theatre utilisation [%]|85|79.3|86.8|82.1|81.9|80.4|.
.|C. difficile cases|≤5|4|0|1|5|6|.
.|Falls with harm per 1,000 bed days|0.15|0.19|0.00|0.08|0.14|0.17|.
.|Sickness absence [%]|4.5|5.6|4.1|5.2|5.3|5.1|.
.|Vacancies [full-time equivalent]|250|168.4|12.6|41.9|222.9|236.0|.`,
  }),
  real({
    id: 'en-seaport-company-sustainability-report-aspect-merged-down-unit-column-base-year-three-years-target-change-or-points-status',
    plan: 'a New Zealand port company, form of the target table of its sustainability report: aspect merged downwards, unit column, base year, three financial years, target of 2030, change on the base year in percent or points, status, a restated mark',
    address: 'https://www.port-tauranga.co.nz/',
    arranged: INVENTED,
    table: `
Aspect|Metric|Unit|FY2019 (base year)|FY2023|FY2024|FY2025|FY2030 target|Change on base year|Status
Climate|Scope 1 emissions|t CO₂e|14,620|13,905|13,210ʳ|12,480|7,310|−14.6%|Behind
^|Scope 2 emissions (location-based)|t CO₂e|2,380|2,145|2,260|1,990|1,190|−16.4%|On track
^|Emissions intensity|kg CO₂e per cargo tonne|0.63|0.58|0.57ʳ|0.54|0.32|−14.3%|Behind
^|Electric straddle carriers|number|0|4|9|15|≥40|n/a|On track
Resources|Waste diverted from landfill|%|52|61|66|71|80|+19 pts|On track
^|Potable water used|megalitres|98.4|91.7|87.2|89.5|75|−9.0%|Behind
Harbour|Stormwater samples within consent limits|%|86|90|92|94|100|+8 pts|On track
^|Reportable spills|number|7|5|3|4|0|−42.9%|Behind
People|Lost-time injury frequency rate|per million hours|4.8|3.9|3.1|2.7|<2|−43.8%|On track
^|Women in operational roles|%|11.2|15.6|17.9|19.3|30–35|+8.1 pts|Behind
ʳ Restated after a change of emission factors.|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2019|a2023|a2024|a2025|t2030|.|.',
    expected: `
#
.|Scope 1 emissions [t CO₂e]|.|14620|13905|13210|12480|7310|!|.
.|Scope 2 emissions (location-based) [t CO₂e]|.|2380|2145|2260|1990|1190|!|.
.|Emissions intensity [kg CO₂e per cargo tonne]|.|0.63|0.58|0.57|0.54|0.32|!|.
.|Electric straddle carriers|.|0|4|9|15|≥40|.|.
.|Waste diverted from landfill [%]|.|52|61|66|71|80|!|.
.|Potable water used [megalitres]|.|98.4|91.7|87.2|89.5|75|!|.
.|Stormwater samples within consent limits [%]|.|86|90|92|94|100|!|.
.|Reportable spills|.|7|5|3|4|0|!|.
.|Lost-time injury frequency rate [per million hours]|.|4.8|3.9|3.1|2.7|<2|!|.
.|Women in operational roles [%]|.|11.2|15.6|17.9|19.3|30–35|!|.
#`,
  }),
  real({
    id: 'en-namibian-development-plan-monitoring-framework-baseline-year-and-value-columns-five-annual-targets-source-responsible',
    plan: 'a Namibian planning commission, form of the monitoring framework of its national development plan: unit column, Baseline over a year and a value column, Annual targets over five financial years, data source and responsible office, pillar rows',
    address: 'https://www.npc.gov.na/',
    arranged: INVENTED,
    table: `
Outcome indicator|Unit|Baseline|<|Annual targets|<|<|<|<|Data source|Responsible
^|^|Year|Value|2025/26|2026/27|2027/28|2028/29|2029/30|^|^
Pillar 1: Economic growth|<|<|<|<|<|<|<|<|<|<
Unemployment rate (broad)|%|2023|36.9|35.5|34.0|32.0|30.0|28.0|Labour force survey|Labour
International tourist arrivals|thousand|2019|1,596|1,420|1,500|1,580|1,660|1,750|Tourism satellite account|Environment and Tourism
Cargo handled at Walvis Bay|million tonnes|2023/24|7.6|8.0|8.5|9.1|9.8|10.5|Namport|Works
Area under irrigation schemes|ha|2023/24|11,800|12,500|13,400|14,600|16,000|18,000|Administrative records|Agriculture
Pillar 2: Human development|<|<|<|<|<|<|<|<|<|<
Children under five stunted|%|2013|23.7|–|20|–|–|≤16|Demographic and health survey|Health
Maternal mortality ratio|per 100,000 live births|2020|215|190|175|160|145|130|Health information system|Health
Households with improved sanitation|%|2023|47.2|50|54|58|63|68|Census|Urban Development
Teachers with a recognised qualification|%|2023|93.1|94|95|96|97|98|Education statistics|Education
Pillar 3: Governance|<|<|<|<|<|<|<|<|<|<
Government services offered online|number|2024|TBD|60|110|170|240|320|Administrative records|Prime Minister
Court cases pending for more than two years|number|2022/23|5,412|5,000|4,500|4,000|3,400|2,800|Judiciary annual report|Judiciary`,
    columns: 'name|.|.|a2023|t2026|t2027|t2028|t2029|t2030|.|.',
    expected: `
#
#
#
Unemployment rate (broad) [%]|.|.|36.9|35.5|34.0|32.0|30.0|28.0|.|.
International tourist arrivals|.|.|a2019=1596000|1420000|1500000|1580000|1660000|1750000|.|.
Cargo handled at Walvis Bay [tonnes]|.|.|a2024=7600000|8000000|8500000|9100000|9800000|10500000|.|.
Area under irrigation schemes [ha]|.|.|a2024=11800|12500|13400|14600|16000|18000|.|.
#
Children under five stunted [%]|.|.|a2013=23.7|.|20|.|.|≤16|.|.
Maternal mortality ratio [per 100,000 live births]|.|.|a2020=215|190|175|160|145|130|.|.
Households with improved sanitation [%]|.|.|47.2|50|54|58|63|68|.|.
Teachers with a recognised qualification [%]|.|.|93.1|94|95|96|97|98|.|.
#
Government services offered online|.|.|.|60|110|170|240|320|.|.
Court cases pending for more than two years|.|.|5412|5000|4500|4000|3400|2800|.|.`,
  }),
  real({
    id: 'en-mongolian-voluntary-national-review-annex-codes-goal-rows-three-years-latest-available-with-year-in-cell-national-target',
    plan: 'a Mongolian development ministry, form of the statistical annex of its voluntary national review: goal rows, indicator codes, three years, latest available figure with its year in the cell, national target, assessment in words, two dots and a note mark',
    address: 'https://www.med.gov.mn/',
    arranged: INVENTED,
    table: `
Code|Indicator|2015|2020|2022|Latest available|National target 2030|Assessment
Goal 1. No poverty|<|<|<|<|<|<|<
1.2.1|Population below the national poverty line (%)|..|27.8|27.1|25.4 (2024)|15|Moderate progress
Goal 2. Zero hunger|<|<|<|<|<|<|<
2.2.1|Children under five stunted (%)|10.8|9.3ᵃ|..|6.1 (2023)|<5|On track
Goal 3. Good health|<|<|<|<|<|<|<
3.1.1|Maternal deaths per 100,000 live births|25.6|30.2|39.8|27.5 (2025)|≤20|More effort needed
3.2.1|Under-five deaths per 1,000 live births|18.2|16.1|15.7|13.9 (2025)|10|On track
Goal 8. Decent work|<|<|<|<|<|<|<
8.5.2|Unemployment rate, persons aged 15 and over (%)|7.5|7.0|6.2|5.4 (2025)|4.5|On track
Goal 9. Industry and innovation|<|<|<|<|<|<|<
9.5.1|Research and development spending (% of GDP)|0.16|0.12|0.13|0.14 (2024)|1.0|Off track
Goal 13. Climate action|<|<|<|<|<|<|<
13.2.2|Greenhouse gas emissions without land use (million t CO₂e)|34.1|42.9|44.6|47.2 (2023)|54.2|Moderate progress
Goal 15. Life on land|<|<|<|<|<|<|<
15.1.1|Forest area (thousand ha)|14,178|14,172|14,155|14,161 (2024)|14,400|More effort needed
15.1.2|Land under protection (%)|17.4|20.8|21.0|21.3 (2025)|30|Off track
ᵃ Survey of late 2019 and early 2020.|<|<|<|<|<|<|<`,
    columns: '.|name|a2015|a2020|a2022|a2024|t2030:@National|.',
    expected: `
#
#
.|Population below the national poverty line [%]|.|27.8|27.1|25.4|15|.
#
.|Children under five stunted [%]|10.8|9.3|.|a2023=6.1|<5|.
#
.|Maternal deaths per 100,000 live births|25.6|30.2|39.8|a2025=27.5|≤20|.
.|Under-five deaths per 1,000 live births|18.2|16.1|15.7|a2025=13.9|10|.
#
.|Unemployment rate, persons aged 15 and over [%]|7.5|7.0|6.2|a2025=5.4|4.5|.
#
.|Research and development spending (% of GDP) [%]|0.16|0.12|0.13|0.14|1.0|.
#
.|Greenhouse gas emissions without land use [t CO₂e]|34100000|42900000|44600000|a2023=47200000|54200000|.
#
.|Forest area [ha]|14178000|14172000|14155000|14161000|14400000|.
.|Land under protection [%]|17.4|20.8|21.0|a2025=21.3|30|.
#`,
  }),
  real({
    id: 'en-united-nations-country-team-timor-leste-results-matrix-numbered-indicators-agency-baseline-with-year-milestone-and-status-women-men-cells',
    plan: 'the United Nations in Timor-Leste, form of the results matrix of its cooperation framework at review: numbered indicators under outcomes, agencies, baseline with its year in the cell, status of a year, milestone and status merged under the next, target of 2027, one row told for women and men in each cell',
    address: 'https://timorleste.un.org/',
    arranged: INVENTED,
    table: `
Indicator|UN agency|Baseline (year)|Status 2024|2025|<|Target 2027|Means of verification
^|^|^|^|Milestone|Status|^|^
Outcome 1: Food, income and social protection|<|<|<|<|<|<|<
1.1 Share of population covered by at least one social protection benefit|ILO, UNICEF|31.2% (2021)|36.5%|40%|38.9%|50%|Ministry records
1.2 People in severe food insecurity|WFP, FAO|300,000 (2022)|364,000|250,000|341,000|150,000|Food security analysis
1.3 Adults with a bank account|UNCDF|Women: 58%⏎Men: 66%|Women: 63%⏎Men: 69%|Women: 68%⏎Men: 72%|Women: 66%⏎Men: 71%|Women: 75%⏎Men: 75%|Central bank
Outcome 2: Health and education|<|<|<|<|<|<|<
2.1 Health facilities with a functioning water supply|WHO|41% (2020)|52%|60%|57.5%|75%|Facility survey
2.2 Births attended by skilled personnel|UNFPA|56.7% (2016)|68%|72%|n/a|80%|Household survey
2.3 Children enrolled in preschool|UNICEF|24,610 (2021)|31,275|35,000|34,180|45,000|School census
Outcome 3: Governance and gender|<|<|<|<|<|<|<
3.1 Municipalities with a disaster plan in use|UNDP, IOM|0 (2022)|4|8|7|14|Civil protection authority
3.2 Domestic violence cases decided by the courts|UN Women|1,041 (2022)|1,126|1,200|1,187|1,400|Court statistics
3.3 Public spending tracked by gender marker (US$ million)|UN Women|Not available|210.4|250|262.8|400|Budget books`,
    columns: 'name|.|a2022|a2024|t2025|a2025|t2027|.',
    expected: `
#
#
#
Share of population covered by at least one social protection benefit [%]|.|a2021=31.2|36.5|40|38.9|50|.
People in severe food insecurity|.|300000|364000|250000|341000|150000|.
Adults with a bank account|.|?2|?2|?2|?2|?2|.
#
Health facilities with a functioning water supply [%]|.|a2020=41|52|60|57.5|75|.
Births attended by skilled personnel [%]|.|a2016=56.7|68|72|.|80|.
Children enrolled in preschool|.|a2021=24610|31275|35000|34180|45000|.
#
Municipalities with a disaster plan in use|.|0|4|8|7|14|.
Domestic violence cases decided by the courts|.|1041|1126|1200|1187|1400|.
Public spending tracked by gender marker [美元]|.|.|210400000|250000000|262800000|400000000|.`,
  }),
  real({
    id: 'en-scottish-conservation-charity-annual-report-planned-achieved-how-we-did-next-plan-units-and-words-in-cells',
    plan: 'a Scottish conservation charity, form of the page of its annual report on what was planned and done: last year, planned, achieved with a few words, verdict, plan of the next year, units, about and over in the cells, pounds with m',
    address: 'https://www.jmt.org/',
    arranged: INVENTED,
    table: `
Our aims|2024|Planned for 2025|Achieved in 2025|How we did|Planned for 2026
Native trees planted|412,000|500,000|538,700|Exceeded|550,000
Peatland restored|1,140 ha|1,500 ha|1,286 ha, held back by snow|Missed|1,600 ha
Rivers opened to migrating fish|61 km|at least 70 km|74 km|Met|at least 80 km
Volunteer days|8,930|9,500|over 10,200|Exceeded|10,500
Pupils on outdoor learning visits|c. 12,400|15,000|c. 14,800|Nearly met|16,000
Members at the end of the year|38,215|40,000|39,640|Nearly met|41,000
Income from members and gifts|£6.4m|£6.9m|£7.12m|Exceeded|£7.3m
Share of spending on charitable work|84%|85%|86%|Met|86%
Carbon footprint of our sites|318 tCO₂e|300 tCO₂e|Not yet audited|–|285 tCO₂e`,
    columns: 'name|a2024|t2025|a2025|.|t2026',
    expected: `
#
Native trees planted|412000|500000|538700|.|550000
Peatland restored [ha]|1140|1500|1286|.|1600
Rivers opened to migrating fish [km]|61|≥70|74|.|≥80
Volunteer days|8930|9500|>10200|.|10500
Pupils on outdoor learning visits|~12400|15000|~14800|.|16000
Members at the end of the year|38215|40000|39640|.|41000
Income from members and gifts [GBP]|6400000|6900000|7120000|.|7300000
Share of spending on charitable work [%]|84|85|86|.|86
Carbon footprint of our sites [tCO₂e]|318|300|.|.|285`,
  }),
  real({
    id: 'en-latvian-energy-and-climate-plan-dimension-merged-down-statistics-projection-with-measures-and-national-target-heads-over-years',
    plan: 'a Latvian climate ministry, form of the indicator table of its national energy and climate plan: dimension merged downwards, Statistics, Projection and National target merged over years, spaces as thousands, sinks with minus signs, NA and bounds',
    address: 'https://www.kem.gov.lv/',
    arranged: INVENTED,
    table: `
Dimension|Indicator|Statistics|<|<|<|Projection with additional measures|<|<|National target
^|^|2005|2020|2022|2023|2030|2035|2040|2030
Decarbonisation|Greenhouse gas emissions without LULUCF (kt CO₂ eq.)|11 382|10 436|10 169|9 876|8 140|7 215|6 330|≤8 300
^|LULUCF net emissions (kt CO₂ eq.)|−3 912|2 086|4 173|3 655|1 240|310|−860|−644
^|Emissions of effort sharing sectors (kt CO₂ eq.)|8 597|8 489|8 204|8 020|7 130|6 480|5 690|7 135
^|Renewables in gross final energy consumption (%)|32.3|42.1|43.3|43.2|61.0|66.5|72.8|≥61
^|Renewables in transport (%)|2.4|6.7|3.1|1.5|29.0|–|–|29
Energy efficiency|Primary energy consumption (ktoe)|4 510|4 284|4 197|4 052|3 812|3 640|3 495|3 807
^|Annual renovation of public buildings (% of floor area)|NA|0.7|1.1|1.6|3.0|3.0|3.0|3
Energy security|Electricity interconnectivity (%)|NA|58|61|60|65|70|70|≥15
^|Natural gas imports (million m³)|1 772|1 064|835|790|610|480|350|600
Internal market|Households unable to keep their home warm (%)|NA|6.0|7.1|6.6|4.5|–|–|≤4
Research|Public spending on energy research (million EUR)|1.8|6.4|8.9|10.2|18.0|22.5|26.0|20`,
    columns: '.|name|a2005|a2020|a2022|a2023|e2030|e2035|e2040|t2030:@National',
    expected: `
#
#
.|Greenhouse gas emissions without LULUCF [kt CO₂ eq.]|11382|10436|10169|9876|8140|7215|6330|≤8300
.|LULUCF net emissions [kt CO₂ eq.]|-3912|2086|4173|3655|1240|310|-860|-644
.|Emissions of effort sharing sectors [kt CO₂ eq.]|8597|8489|8204|8020|7130|6480|5690|7135
.|Renewables in gross final energy consumption [%]|32.3|42.1|43.3|43.2|61.0|66.5|72.8|≥61
.|Renewables in transport [%]|2.4|6.7|3.1|1.5|29.0|.|.|29
.|Primary energy consumption [ktoe]|4510|4284|4197|4052|3812|3640|3495|3807
.|Annual renovation of public buildings (% of floor area) [%]|.|0.7|1.1|1.6|3.0|3.0|3.0|3
.|Electricity interconnectivity [%]|.|58|61|60|65|70|70|≥15
.|Natural gas imports [m³]|1772000000|1064000000|835000000|790000000|610000000|480000000|350000000|600000000
.|Households unable to keep their home warm [%]|.|6.0|7.1|6.6|4.5|.|.|≤4
.|Public spending on energy research [EUR]|1800000|6400000|8900000|10200000|18000000|22500000|26000000|20000000`,
  }),
  real({
    id: 'en-new-mexico-agency-report-card-measure-type-column-two-actuals-target-actual-next-target-rating-explanatory-cells',
    plan: 'a New Mexico legislative committee, form of its agency report card: measure type column, two actuals, target and actual of the fiscal year, next target, rating in colours, Explanatory in the target cells, rating row of the program',
    address: 'https://www.nmlegis.gov/',
    arranged: INVENTED,
    table: `
Protective Services|<|<|<|<|<|<|<
Type|Measure|FY24 Actual|FY25 Actual|FY26 Target|FY26 Actual|FY27 Target|Rating
Outcome|Children with repeat maltreatment within 12 months|14.2%|13.8%|9.0%|12.6%|9.0%|Red
Outcome|Placement moves per 1,000 days of foster care|5.9|6.2|4.1|5.4|4.1|Red
Outcome|Foster youth placed with kin|42.7%|46.1%|50%|51.3%|52%|Green
Output|Turnover rate of protective services workers|37.3%|33.9%|30.0%|28.4%|27.0%|Green
Output|Licensed foster homes*|1,086|1,142|1,200|1,177|1,250|Yellow
Output|Families served by in-home services|New|611|900|874|1,100|Yellow
Efficiency|Average time to complete an investigation|52 days|47 days|45 days|44.6 days|45 days|Green
Efficiency|Average cost per day of a treatment bed|$412|$438|$430|$451|$455|Yellow
Explanatory|Children in foster care|1,792|2,018|Explanatory|2,134|Explanatory|
Explanatory|Hotline calls received (thousands)|41.8|43.5|Explanatory|45.2|Explanatory|
Program rating|<|<|<|<|<|<|Yellow
*Measure is classified as output for FY27.|<|<|<|<|<|<|<`,
    columns: '.|name|a2024|a2025|t2026|a2026|t2027|.',
    expected: `
#
#
.|Children with repeat maltreatment within 12 months [%]|14.2|13.8|9.0|12.6|9.0|.
.|Placement moves per 1,000 days of foster care|5.9|6.2|4.1|5.4|4.1|.
.|Foster youth placed with kin [%]|42.7|46.1|50|51.3|52|.
.|Turnover rate of protective services workers [%]|37.3|33.9|30.0|28.4|27.0|.
.|Licensed foster homes|1086|1142|1200|1177|1250|.
.|Families served by in-home services|.|611|900|874|1100|.
.|Average time to complete an investigation [days]|52|47|45|44.6|45|.
.|Average cost per day of a treatment bed|412|438|430|451|455|.
.|Children in foster care|1792|2018|.|2134|.|.
.|Hotline calls received|41800|43500|.|45200|.|.
#
#`,
  }),
  real({
    id: 'en-karnataka-flagship-schemes-serial-and-scheme-merged-down-lakh-crore-in-cells-indian-digit-groups-percent-achieved-up-to-december',
    plan: 'an Indian state planning department, form of the flagship scheme table of its economic survey: serial number and scheme merged downwards, lakh, crore and rupee signs in the cells, Indian digit groups, percent achieved, a part-year column',
    address: 'https://planning.karnataka.gov.in/',
    arranged: INVENTED,
    table: `
Progress under flagship schemes|<|<|<|<|<|<|<|<
Sl. No.|Scheme|Physical or financial indicator|Actual 2023-24|Target 2024-25|Actual 2024-25|% achieved|Target 2025-26|Up to Dec. 2025
1|Rural housing|Houses completed|1.86 lakh|2.40 lakh|2.13 lakh|88.8|2.75 lakh|1.62 lakh
^|^|Expenditure on rural housing|₹2,418 crore|₹3,150 crore|₹2,874.6 crore|91.3|₹3,600 crore|₹1,955 crore
2|Irrigation tanks|Tanks restored|1,942|2,500|2,318|92.7|2,600|1,407
^|^|Area brought under irrigation|0.74 lakh ha|1.05 lakh ha|0.98 lakh ha|93.3|1.10 lakh ha|0.61 lakh ha
3|Piped water supply|Household connections|18,42,610|12,00,000|11,36,275|94.7|6,50,000|4,08,930
4|School meals|Children fed per day|52.3 lakh|53 lakh|51.8 lakh|97.7|53 lakh|51.1 lakh
5|Crop insurance|Farmers enrolled|21.7 lakh|25 lakh|26.4 lakh|105.6|28 lakh|–
^|^|Claims paid|₹1,126 crore|–|₹1,304 crore|–|–|₹412 crore
6|Village roads|Roads surfaced|3,412 km|4,000 km|3,676 km|91.9|4,200 km|2,058 km
Note: Figures for 2025-26 are provisional.|<|<|<|<|<|<|<|<`,
    columns: '.|.|name|a2024|t2025|a2025|.|t2026|.',
    expected: `
#
#
.|.|Houses completed|186000|240000|213000|.|275000|?
.|.|Expenditure on rural housing [INR]|24180000000|31500000000|28746000000|.|36000000000|?
.|.|Tanks restored|1942|2500|2318|.|2600|?
.|.|Area brought under irrigation [ha]|74000|105000|98000|.|110000|?
.|.|Household connections|1842610|1200000|1136275|.|650000|?
.|.|Children fed per day|5230000|5300000|5180000|.|5300000|?
.|.|Farmers enrolled|2170000|2500000|2640000|.|2800000|.
.|.|Claims paid [INR]|11260000000|.|13040000000|.|.|?
.|.|Roads surfaced [km]|3412|4000|3676|.|4200|?
#`,
  }),
  real({
    id: 'en-virginia-school-division-plan-scorecard-goal-merged-down-three-school-years-target-result-met-later-target-or-less-in-cells',
    plan: 'a Virginia school division, form of the scorecard of its strategic plan: goal merged downwards, three school years, target and result of the year, whether met, a later target, or less in cells, suppressed stars, dollars',
    address: 'https://www.rcps.us/',
    arranged: INVENTED,
    table: `
Goal|Measure|2022-23|2023-24|2024-25|2025-26 target|2025-26 result|Target met?|2027-28 target
Academic growth|Grade 3 students reading on level|61%|63%|66%|70%|68%|No|78%
^|Four-year graduation rate|91.2%|91.8%|92.5%|93%|93.4%|Yes|95%
^|Graduates with an industry credential|1,032|1,187|1,290|1,400|1,365|No|1,700
^|English learners gaining proficiency|*|41%|43%|48%|48.6%|Yes|55%
Safe schools|Chronic absenteeism|22.4%|19.7%|17.1%|15% or less|15.9%|No|10% or less
^|Out-of-school suspensions|2,846|2,512|2,190|2,000|1,934|Yes|<1,600
Workforce|Teacher vacancies on the first day of school|87|64|41|25|19|Yes|≤10
^|Teachers retained|84.6%|86.1%|87.9%|89%|88.7%|No|92%
^|Average teacher salary|$58,214|$60,970|$63,845|$66,000|$66,310|Yes|$71,500
Operations|Energy use per square foot (kBtu)|71.4|69.0|66.8|65|64.2|Yes|58
^|Bond funds spent ($ million)|–|18.6|47.3|85|72.9|No|140
^|Families rating communication good or better|74%|n/a|79%|80%|81%|Yes|85%
* Fewer than 10 students tested.|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2023|a2024|a2025|t2026|a2026|.|t2028',
    expected: `
#
.|Grade 3 students reading on level [%]|61|63|66|70|68|.|78
.|Four-year graduation rate [%]|91.2|91.8|92.5|93|93.4|.|95
.|Graduates with an industry credential|1032|1187|1290|1400|1365|.|1700
.|English learners gaining proficiency [%]|.|41|43|48|48.6|.|55
.|Chronic absenteeism [%]|22.4|19.7|17.1|≤15|15.9|.|≤10
.|Out-of-school suspensions|2846|2512|2190|2000|1934|.|<1600
.|Teacher vacancies on the first day of school|87|64|41|25|19|.|≤10
.|Teachers retained [%]|84.6|86.1|87.9|89|88.7|.|92
.|Average teacher salary|58214|60970|63845|66000|66310|.|71500
.|Energy use per square foot [kBtu]|71.4|69.0|66.8|65|64.2|.|58
.|Bond funds spent|.|18600000|47300000|85000000|72900000|.|140000000
.|Families rating communication good or better [%]|74|.|79|80|81|.|85
#`,
  }),
  real({
    id: 'en-rwandan-census-provinces-and-districts-down-two-censuses-merged-over-measures-growth-a-year-density-total-first',
    plan: 'a Rwandan statistics office, form of a table of its census report: total, provinces and districts down, two censuses merged over their measures, growth a year between them, density with the year in its head, a footnote mark on a district, two dots',
    address: 'https://www.statistics.gov.rw/',
    arranged: INVENTED,
    table: `
Table 4. Population and households by province and district|<|<|<|<|<|<|<|<
Province and district|2012 Census|<|2022 Census|<|<|<|Growth 2012–2022 (% a year)|Density 2022 (persons per km²)
^|Total population|Households|Total population|Households|Average household size|Literate, aged 15 and over (%)|^|^
Total|2,116,787|521,220|2,905,722|780,600|3.7|82.9|3.2|1,091
Kigali City|1,138,212|291,640|1,753,767|495,130|3.5|88.1|4.4|2,399
Nyarugenge|286,104|71,530|377,208|104,780|3.6|88.4|2.8|2,815
Gasabo|531,720|136,870|882,644|251,610|3.5|86.9|5.2|2,053
Kicukiro|320,388|83,240|493,915|138,740|3.6|90.2|4.4|2,958
Southern Province|978,575|229,580|1,151,955|285,470|4.0|75.6|1.6|600
Nyanza|324,960|76,410|368,030|90,120|4.1|76.3|1.3|548
Gisagara¹|323,870|76,220|399,615|99,880|4.0|..|2.1|589
Huye|329,745|76,950|384,310|95,470|4.0|78.9|1.5|661
¹ Literacy is under review.|<|<|<|<|<|<|<|<`,
    columns:
      'place|a2012:Total population|a2012:Households|a2022:Total population|a2022:Households|a2022:Average household size|a2022:Literate, aged 15 and over [%]|.|a2022:Density [persons per km²]',
    expected: `
#
#
#
Total|2116787|521220|2905722|780600|3.7|82.9|!|1091
Kigali City|1138212|291640|1753767|495130|3.5|88.1|!|2399
Nyarugenge|286104|71530|377208|104780|3.6|88.4|!|2815
Gasabo|531720|136870|882644|251610|3.5|86.9|!|2053
Kicukiro|320388|83240|493915|138740|3.6|90.2|!|2958
Southern Province|978575|229580|1151955|285470|4.0|75.6|!|600
Nyanza|324960|76410|368030|90120|4.1|76.3|!|548
Gisagara|323870|76220|399615|99880|4.0|.|!|589
Huye|329745|76950|384310|95470|4.0|78.9|!|661
#`,
  }),
  real({
    id: 'en-csv-kenyan-counties-portal-tidy-indicator-region-period-value-unit-status-final-provisional-projected-target-quarters',
    plan: 'a Kenyan open data portal, form of its tidy download: indicator, region, period (years and quarters), value, unit and status of each row, projected and target among the statuses, an empty value, thousand and million in the units',
    address: 'https://kenya.opendataforafrica.org/',
    arranged: INVENTED,
    csv: `indicator,region,period,value,unit,status
Children fully immunised,Kisumu,2023,84.6,%,Final
Children fully immunised,Kisumu,2024,86.2,%,Final
Children fully immunised,Kisumu,2025,85.9,%,Provisional
Children fully immunised,Kisumu,2027,92,%,Target
Children fully immunised,Turkana,2023,61.3,%,Final
Children fully immunised,Turkana,2024,,%,Not reported
Children fully immunised,Turkana,2025,66.8,%,Provisional
Children fully immunised,Turkana,2027,80,%,Target
Own-source revenue,Kisumu,2024,1440.8,KES million,Final
Own-source revenue,Kisumu,2025,1612.3,KES million,Provisional
Own-source revenue,Turkana,2024,387.5,KES million,Final
Own-source revenue,Turkana,2025,402.9,KES million,Provisional
Outpatient visits,Kisumu,2025-Q4,"298,140",visits,Final
Outpatient visits,Kisumu,2026-Q1,"312,480",visits,Provisional
Outpatient visits,Turkana,2025-Q4,"141,065",visits,Final
Outpatient visits,Turkana,2026-Q1,"150,722",visits,Provisional
Population,Kisumu,2025,1256,thousand persons,Final
Population,Kisumu,2030,1398,thousand persons,Projected
Population,Turkana,2025,1046,thousand persons,Final
Population,Turkana,2030,1184,thousand persons,Projected
`,
    columns: 'name|place|.|.|.|.',
    expected: `
#
Children fully immunised [%]|Kisumu|.|a2023=84.6|.|.
Children fully immunised [%]|Kisumu|.|a2024=86.2|.|.
Children fully immunised [%]|Kisumu|.|a2025=85.9|.|.
Children fully immunised [%]|Kisumu|.|t2027=92|.|.
Children fully immunised [%]|Turkana|.|a2023=61.3|.|.
Children fully immunised [%]|Turkana|.|.|.|.
Children fully immunised [%]|Turkana|.|a2025=66.8|.|.
Children fully immunised [%]|Turkana|.|t2027=80|.|.
Own-source revenue [KES]|Kisumu|.|a2024=1440800000|.|.
Own-source revenue [KES]|Kisumu|.|a2025=1612300000|.|.
Own-source revenue [KES]|Turkana|.|a2024=387500000|.|.
Own-source revenue [KES]|Turkana|.|a2025=402900000|.|.
Outpatient visits [visits]|Kisumu|.|p2025-Q4=298140|.|.
Outpatient visits [visits]|Kisumu|.|p2026-Q1=312480|.|.
Outpatient visits [visits]|Turkana|.|p2025-Q4=141065|.|.
Outpatient visits [visits]|Turkana|.|p2026-Q1=150722|.|.
Population [人]|Kisumu|.|a2025=1256000|.|.
Population [人]|Kisumu|.|e2030=1398000|.|.
Population [人]|Turkana|.|a2025=1046000|.|.
Population [人]|Turkana|.|e2030=1184000|.|.`,
  }),
  real({
    id: 'en-csv-barbados-economic-indicators-wide-section-lines-unit-column-years-across-provisional-and-forecast-letters-on-heads',
    plan: 'a Barbadian central bank, form of the wide file of its economic indicators: section lines, unit column with thousand and million, years across with a letter for provisional and forecast on the last heads, n.a., quoted thousands, note line',
    address: 'https://www.centralbank.org.bb/',
    arranged: INVENTED,
    csv: `Indicator,Unit,2019,2020,2021,2022,2023,2024,2025p,2026f
Real sector,,,,,,,,,
Long-stay tourist arrivals,thousand,712.6,198.4,144.9,442.8,638.1,704.5,731.2,755
Cruise passengers,thousand,853.2,312.7,94.6,n.a.,598.3,662.4,690.8,710
Sugar production,tonnes,"10,240","7,815","8,062","6,930","5,476","6,118","5,904","6,200"
Crude oil output,thousand barrels,228.4,219.7,205.1,188.6,176.2,169.9,165.3,160
Unemployment rate,%,9.6,15.8,14.1,8.4,7.9,7.4,6.9,6.5
External sector,,,,,,,,,
Gross international reserves,BBD million,"1,480.9","2,660.4","3,058.6","2,770.3","2,998.7","3,212.5","3,150.2","3,100"
Import cover,weeks,18.6,40.2,41.5,29.3,31.7,33.0,30.8,29.5
Goods trade balance,BBD million,"-2,262.1","-1,984.3","-2,410.7","-2,987.5","-3,046.9","-3,120.2","-3,205.8","-3,260"
Public sector,,,,,,,,,
Gross public debt (% of GDP),%,117.3,136.2,131.9,119.4,113.8,105.0,102.6,98.9
Central government employees,persons,"17,220","17,045","16,980","17,112","17,304","17,395",n.a.,n.a.
p - provisional; f - forecast; n.a. - not available,,,,,,,,,
`,
    columns: 'name|.|a2019|a2020|a2021|a2022|a2023|a2024|a2025|e2026',
    expected: `
#
#
Long-stay tourist arrivals|.|712600|198400|144900|442800|638100|704500|731200|755000
Cruise passengers|.|853200|312700|94600|.|598300|662400|690800|710000
Sugar production [tonnes]|.|10240|7815|8062|6930|5476|6118|5904|6200
Crude oil output [barrels]|.|228400|219700|205100|188600|176200|169900|165300|160000
Unemployment rate [%]|.|9.6|15.8|14.1|8.4|7.9|7.4|6.9|6.5
#
Gross international reserves [BBD]|.|1480900000|2660400000|3058600000|2770300000|2998700000|3212500000|3150200000|3100000000
Import cover [weeks]|.|18.6|40.2|41.5|29.3|31.7|33.0|30.8|29.5
Goods trade balance [BBD]|.|-2262100000|-1984300000|-2410700000|-2987500000|-3046900000|-3120200000|-3205800000|-3260000000
#
Gross public debt (% of GDP) [%]|.|117.3|136.2|131.9|119.4|113.8|105.0|102.6|98.9
Central government employees [人]|.|17220|17045|16980|17112|17304|17395|.|.
#`,
  }),
  real({
    id: 'en-csv-northern-ireland-homelessness-metadata-lines-title-unit-released-contact-then-districts-down-calendar-quarters-by-months-total',
    plan: 'a Northern Irish department, form of the data file of its housing bulletin: metadata lines (title, unit, released, source) of two cells, then districts down and calendar quarters named by their months across, quoted thousands, two dots, total and note lines',
    address: 'https://www.communities-ni.gov.uk/',
    arranged: INVENTED,
    csv: `Title,Households presenting as homeless
Unit,Households
Geography,Local Government District
Released,26 March 2026
Source,Housing Executive
Local Government District,Oct-Dec 2024,Jan-Mar 2025,Apr-Jun 2025,Jul-Sep 2025,Oct-Dec 2025
Antrim and Newtownabbey,262,301,288,295,274
Ards and North Down,248,279,263,270,255
Belfast,"1,124","1,286","1,203","1,248","1,167"
Causeway Coast and Glens,205,231,..,224,211
Derry City and Strabane,418,462,447,455,430
Fermanagh and Omagh,121,139,130,134,126
"Newry, Mourne and Down",237,268,251,259,243
Total,"2,615","2,966","2,582","2,885","2,706"
.. Figure withheld pending checks,,,,,
`,
    columns:
      'place|p2024-Q4:Households presenting as homeless|p2025-Q1:Households presenting as homeless|p2025-Q2:Households presenting as homeless|p2025-Q3:Households presenting as homeless|p2025-Q4:Households presenting as homeless',
    expected: `
#
#
#
#
#
#
Antrim and Newtownabbey|262|301|288|295|274
Ards and North Down|248|279|263|270|255
Belfast|1124|1286|1203|1248|1167
Causeway Coast and Glens|205|231|.|224|211
Derry City and Strabane|418|462|447|455|430
Fermanagh and Omagh|121|139|130|134|126
Newry, Mourne and Down|237|268|251|259|243
Total|2615|2966|2582|2885|2706
#`,
  }),
];
