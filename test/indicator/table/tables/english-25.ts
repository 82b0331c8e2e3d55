import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-district-council-corporate-plan-second-quarter-same-quarter-last-year-lead-officer-good-is-annual-target-direction-of-travel',
    plan: 'an English district council, form of its quarterly corporate plan report: reference, good is, lead officer, the same quarter of last year, the last and this quarter, annual target, direction of travel, status and comment, one cumulative row',
    address: 'https://www.harborough.gov.uk/',
    arranged: INVENTED,
    table: `
Corporate Plan performance, Quarter 2 2026/27|<|<|<|<|<|<|<|<|<|<
Ref|Performance indicator|Good is|Lead officer|Q2 2025/26|Q1 2026/27|Q2 2026/27|Annual target 2026/27|Direction of travel|Status|Comment
Priority 1: Community leadership and place|<|<|<|<|<|<|<|<|<|<
PL01|Visits to leisure centres|High|Leisure Manager|118,462|124,905|127,318|490,000|↑|Green|New gym opened in May
PL02|Fly-tipping incidents reported|Low|Environmental Services Manager|286|301|274|1,150|↑|Green|–
PL03|Household waste recycled or composted (%)|High|Environmental Services Manager|46.8|47.9|45.1|48.0|↓|Amber|Little garden waste in a dry summer
Priority 2: Healthy and independent lives|<|<|<|<|<|<|<|<|<|<
HL01|Households in bed and breakfast accommodation at quarter end|Low|Housing Options Manager|19|23|21|15|↓|Red|Two large families placed in August
HL02|Homelessness cases prevented or relieved (%)|High|Housing Options Manager|52.6|49.8|55.3|55.0|↑|Green|–
HL03|Average time to process new housing benefit claims (days)|Low|Revenues Manager|18.7|16.2|15.4|≤18|↑|Green|–
Priority 3: Growth and enterprise|<|<|<|<|<|<|<|<|<|<
GE01|Major planning applications decided in time (%)|High|Development Manager|94.1|100|92.3|90|↓|Green|–
GE02|Affordable homes completed (cumulative for the year)|High|Strategic Housing Manager|38|14|41|120|↑|Amber|Two sites complete in Quarter 4
Priority 4: A well-run council|<|<|<|<|<|<|<|<|<|<
WR01|Working days lost to sickness per employee|Low|HR Manager|2.4|2.1|1.9|8.0|↑|Green|–
WR02|Average wait for telephone calls to be answered (seconds)|Low|Customer Services Manager|174|138|121|150|↑|Green|–
WR03|Freedom of information requests answered in time (%)|High|Monitoring Officer|88.6|n/a|91.2|95|↑|Amber|Quarter 1 not reported
Direction of travel compares with the same quarter of last year.|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|.|p2025-Q3|p2026-Q2|p2026-Q3|t2027|.|.|.',
    expected: `
#
#
#
.|Visits to leisure centres|.|.|118462|124905|127318|490000|.|.|.
.|Fly-tipping incidents reported|.|.|286|301|274|1150|.|.|.
.|Household waste recycled or composted [%]|.|.|46.8|47.9|45.1|48.0|.|.|.
#
.|Households in bed and breakfast accommodation at quarter end|.|.|19|23|21|15|.|.|.
.|Homelessness cases prevented or relieved [%]|.|.|52.6|49.8|55.3|55.0|.|.|.
.|Average time to process new housing benefit claims [days]|.|.|18.7|16.2|15.4|≤18|.|.|.
#
.|Major planning applications decided in time [%]|.|.|94.1|100|92.3|90|.|.|.
.|Affordable homes completed (cumulative for the year)|.|.|?|?|?|120|.|.|.
#
.|Working days lost to sickness per employee|.|.|2.4|2.1|1.9|8.0|.|.|.
.|Average wait for telephone calls to be answered [seconds]|.|.|174|138|121|150|.|.|.
.|Freedom of information requests answered in time [%]|.|.|88.6|.|91.2|95|.|.|.
#`,
  }),
  real({
    id: 'en-scottish-council-benchmarking-framework-own-council-over-four-years-scotland-over-two-ranks-over-two-pounds-in-cells',
    plan: 'a Scottish council, form of its benchmarking framework report: indicator codes, the council over four financial years, Scotland over two, ranks of two years, pounds and percent in the cells, service rows',
    address: 'https://www.angus.gov.uk/',
    arranged: INVENTED,
    table: `
Local Government Benchmarking Framework: data published in March 2026|<|<|<|<|<|<|<|<|<
Code|Indicator|Angus|<|<|<|Scotland|<|Rank of 32 councils|<
^|^|2021/22|2022/23|2023/24|2024/25|2023/24|2024/25|2023/24|2024/25
Children's services|<|<|<|<|<|<|<|<|<
CHN01|Cost per primary school pupil*|£6,214|£6,702|£7,118|£7,346|£7,204|£7,455|15|14
CHN11|Pupils entering positive destinations|95.1%|95.8%|96.0%|95.6%|95.9%|95.7%|16|18
CHN24|Children living in poverty after housing costs|22.8%|23.5%|22.1%|n/a|21.9%|n/a|17|–
Corporate services|<|<|<|<|<|<|<|<|<
CORP04|Cost of collecting council tax per dwelling*|£5.84|£6.11|£6.47|£6.32|£8.15|£8.02|7|6
CORP06a|Sickness absence days per teacher|5.7|6.6|7.2|7.0|7.6|7.4|12|13
CORP07|Council tax received by the end of the year|97.4%|97.6%|97.3%|97.5%|95.5%|95.6%|4|3
Adult social care|<|<|<|<|<|<|<|<|<
SW01|Home care cost per hour for people aged 65 and over*|£27.92|£30.45|£33.10|£35.68|£33.93|£36.21|16|17
SW03a|People with long-term care needs receiving personal care at home|58.3%|57.6%|59.4%|60.2%|62.5%|62.9%|22|21
Environment|<|<|<|<|<|<|<|<|<
ENV04b|A class roads that should be considered for maintenance|24.6%|25.9%|26.3%|27.8%|28.9%|29.4%|13|14
ENV06|Household waste recycled|56.7%|57.1%|54.8%|55.3%|43.5%|44.2%|5|5
* Costs are in real terms at 2024/25 prices.|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2022:@Angus|a2023:@Angus|a2024:@Angus|a2025:@Angus|a2024:@Scotland|a2025:@Scotland|.|.',
    expected: `
#
#
#
#
.|Cost per primary school pupil [GBP]|6214|6702|7118|7346|7204|7455|!|!
.|Pupils entering positive destinations [%]|95.1|95.8|96.0|95.6|95.9|95.7|!|!
.|Children living in poverty after housing costs [%]|22.8|23.5|22.1|.|21.9|.|!|.
#
.|Cost of collecting council tax per dwelling [GBP]|5.84|6.11|6.47|6.32|8.15|8.02|!|!
.|Sickness absence days per teacher|5.7|6.6|7.2|7.0|7.6|7.4|!|!
.|Council tax received by the end of the year [%]|97.4|97.6|97.3|97.5|95.5|95.6|!|!
#
.|Home care cost per hour for people aged 65 and over [GBP]|27.92|30.45|33.10|35.68|33.93|36.21|!|!
.|People with long-term care needs receiving personal care at home [%]|58.3|57.6|59.4|60.2|62.5|62.9|!|!
#
.|A class roads that should be considered for maintenance [%]|24.6|25.9|26.3|27.8|28.9|29.4|!|!
.|Household waste recycled [%]|56.7|57.1|54.8|55.3|43.5|44.2|!|!
#`,
  }),
  real({
    id: 'en-integrated-care-board-forward-plan-programme-and-lead-merged-down-baseline-plan-and-outturn-under-year-trajectory-over-three-years',
    plan: 'an English integrated care board, form of the headline metrics of its joint forward plan: programme and executive lead merged downwards, baseline, plan and outturn under a financial year, trajectory over three years, million and £m in names',
    address: 'https://www.humberandnorthyorkshire.icb.nhs.uk/',
    arranged: INVENTED,
    table: `
Joint Forward Plan 2026–2029: headline metrics|<|<|<|<|<|<|<|<
Programme|Metric|2024/25 baseline|2025/26|<|Trajectory|<|<|Executive lead
^|^|^|Plan|Outturn|2026/27|2027/28|2028/29|^
Urgent and emergency care|Patients seen in A&E within four hours (%)|72.6|78.0|75.3|80.0|82.0|85.0|Chief Operating Officer
^|Category 2 ambulance mean response (minutes)|35.8|30.0|31.4|25.0|22.0|18.0|^
^|Beds occupied by patients with no criteria to reside|284|220|247|190|170|150|^
Elective care and cancer|Patients waiting 18 weeks or less for treatment (%)|58.9|63.9|62.2|70.0|80.0|92.0|Chief Medical Officer
^|Total waiting list|148,620|139,000|142,317|128,000|115,000|102,000|^
^|Cancers treated within 62 days of referral (%)|66.7|75.0|71.8|80.0|82.0|85.0|^
Mental health|People completing talking therapies|21,455|23,000|22,384|24,500|25,700|27,000|Chief Nurse
^|Out of area placements active at year end|27|12|16|6|0|0|^
^|Dementia diagnosis rate (%)|63.1|66.7|64.8|66.7|67.5|68.0|^
Primary care|General practice appointments (million)|6.42|6.60|6.71|6.80|6.95|7.10|Director of Primary Care
^|Children seen by an NHS dentist in the past year (%)|51.4|55.0|53.9|58.0|61.0|65.0|^
Finance|Agency spend (£m)|31.7|24.0|22.9|18.5|15.0|12.0|Chief Finance Officer
^|Recurrent efficiencies delivered (£m)|48.2|67.5|59.1|72.0|70.0|TBC|^`,
    columns: '.|name|a2025|t2026|a2026|t2027|t2028|t2029|.',
    expected: `
#
#
#
.|Patients seen in A&E within four hours [%]|72.6|78.0|75.3|80.0|82.0|85.0|.
.|Category 2 ambulance mean response [minutes]|35.8|30.0|31.4|25.0|22.0|18.0|.
.|Beds occupied by patients with no criteria to reside|284|220|247|190|170|150|.
.|Patients waiting 18 weeks or less for treatment [%]|58.9|63.9|62.2|70.0|80.0|92.0|.
.|Total waiting list|148620|139000|142317|128000|115000|102000|.
.|Cancers treated within 62 days of referral [%]|66.7|75.0|71.8|80.0|82.0|85.0|.
.|People completing talking therapies|21455|23000|22384|24500|25700|27000|.
.|Out of area placements active at year end|27|12|16|6|0|0|.
.|Dementia diagnosis rate [%]|63.1|66.7|64.8|66.7|67.5|68.0|.
.|General practice appointments|6420000|6600000|6710000|6800000|6950000|7100000|.
.|Children seen by an NHS dentist in the past year [%]|51.4|55.0|53.9|58.0|61.0|65.0|.
.|Agency spend [GBP]|31700000|24000000|22900000|18500000|15000000|12000000|.
.|Recurrent efficiencies delivered [GBP]|48200000|67500000|59100000|72000000|70000000|.|.`,
  }),
  real({
    id: 'en-police-and-crime-plan-annual-report-priority-merged-down-twelve-months-to-march-change-on-year-ambition-partly-in-words',
    plan: 'an English police and crime commissioner, form of the measures of the annual report on the police and crime plan: priority merged downwards, twelve months to March of three years, change on the year in percent or points, ambition partly in words, direction',
    address: 'https://www.wiltshire-pcc.gov.uk/',
    arranged: INVENTED,
    table: `
Priority|Measure|12 months to March 2024|12 months to March 2025|12 months to March 2026|Change on year|Ambition by 2029|Direction
Safer neighbourhoods|Anti-social behaviour incidents|14,286|13,704|12,951|−5.5%|Below 12,000|Improving
^|Residential burglaries|1,182|1,096|1,021|−6.8%|Reduce|Improving
^|Neighbourhood crime per 1,000 population|9.4|8.9|8.1|−9.0%|7.5|Improving
Protecting the vulnerable|Domestic abuse offences recorded|9,863|10,142|10,377|+2.3%|Monitor|–
^|Rape offences leading to a charge or summons|7.6%|9.1%|11.8%|+2.7 pts|At least 15%|Improving
^|Stalking protection orders granted|14|22|37|+68.2%|Increase|Improving
Safer roads|People killed or seriously injured|241|253|229|−9.5%|Below 200|Improving
Contact and response|999 calls answered within 10 seconds|86.3%|90.7%|92.4%|+1.7 pts|90% or more|Improving
^|Average time to answer 101 calls (seconds)|212|148|103|−30.4%|≤90|Improving
Trust and confidence|Residents who think the police do a good job|47%|49%|Not surveyed|n/a|60%|–
^|Victims satisfied with the service they received|64.8%|66.2%|68.5%|+2.3 pts|75%|Improving
^|Complaints resolved within 40 working days|58.1%|71.3%|69.0%|−2.3 pts|80%|Declining
Source: force performance system and the force's public survey.|<|<|<|<|<|<|<`,
    columns: '.|name|a2024|a2025|a2026|.|t2029|.',
    expected: `
#
.|Anti-social behaviour incidents|14286|13704|12951|!|<12000|.
.|Residential burglaries|1182|1096|1021|!|.|.
.|Neighbourhood crime per 1,000 population|9.4|8.9|8.1|!|7.5|.
.|Domestic abuse offences recorded|9863|10142|10377|!|.|.
.|Rape offences leading to a charge or summons [%]|7.6|9.1|11.8|!|≥15|.
.|Stalking protection orders granted|14|22|37|!|.|.
.|People killed or seriously injured|241|253|229|!|<200|.
.|999 calls answered within 10 seconds [%]|86.3|90.7|92.4|!|≥90|.
.|Average time to answer 101 calls [seconds]|212|148|103|!|≤90|.
.|Residents who think the police do a good job [%]|47|49|.|.|60|.
.|Victims satisfied with the service they received [%]|64.8|66.2|68.5|!|75|.
.|Complaints resolved within 40 working days [%]|58.1|71.3|69.0|!|80|.
#`,
  }),
  real({
    id: 'en-csv-fire-and-rescue-authority-indicators-unit-column-four-years-target-of-year-rag-next-target',
    plan: 'an English fire and rescue authority, form of the open data file of its indicators: reference, unit column, four financial years, target of the year, RAG, next target, quoted thousands, an empty and a not applicable cell',
    address: 'https://www.cambsfire.gov.uk/',
    arranged: INVENTED,
    csv: `Ref,Performance indicator,Unit,2022-23,2023-24,2024-25,2025-26,2025-26 target,RAG,2026-27 target
PI01,Accidental dwelling fires,number,"1,046",987,"1,003",961,975,Green,950
PI02,Deaths in accidental dwelling fires,number,6,4,7,3,0,Red,0
PI03,Home fire safety visits completed,number,"18,412","21,076","23,590","24,815","24,000",Green,"25,000"
PI04,Deliberate fires,"per 10,000 population",21.4,19.8,18.6,20.3,18,Red,18
PI05,First appliance at life-risk incidents within 10 minutes,%,84.7,85.9,87.2,86.4,88,Amber,88
PI06,Average response time to dwelling fires,minutes,8.9,8.7,8.6,8.8,8.5,Amber,8.5
PI07,False alarms from automatic systems attended,number,"3,208","3,154","2,890","2,716","2,800",Green,"2,650"
PI08,High-risk premises audited on schedule,%,,78.5,91.6,97.3,95,Green,100
PI09,On-call crew availability,%,71.2,68.9,70.4,73.8,80,Red,80
PI10,Sickness absence per person,shifts,9.6,8.8,8.1,7.4,7.5,Green,7
PI11,Carbon emissions from fleet and buildings,tonnes CO2e,"5,214","4,987","4,602","4,318","4,400",Green,"4,100"
PI12,Cost of the service per resident,£,41.26,44.83,47.15,49.02,n/a,,n/a
`,
    columns: '.|name|.|a2023|a2024|a2025|a2026|t2026|.|t2027',
    expected: `
#
.|Accidental dwelling fires|.|1046|987|1003|961|975|.|950
.|Deaths in accidental dwelling fires|.|6|4|7|3|0|.|0
.|Home fire safety visits completed|.|18412|21076|23590|24815|24000|.|25000
.|Deliberate fires [per 10,000 population]|.|21.4|19.8|18.6|20.3|18|.|18
.|First appliance at life-risk incidents within 10 minutes [%]|.|84.7|85.9|87.2|86.4|88|.|88
.|Average response time to dwelling fires [minutes]|.|8.9|8.7|8.6|8.8|8.5|.|8.5
.|False alarms from automatic systems attended|.|3208|3154|2890|2716|2800|.|2650
.|High-risk premises audited on schedule [%]|.|.|78.5|91.6|97.3|95|.|100
.|On-call crew availability [%]|.|71.2|68.9|70.4|73.8|80|.|80
.|Sickness absence per person [shifts]|.|9.6|8.8|8.1|7.4|7.5|.|7
.|Carbon emissions from fleet and buildings [tonnes CO2e]|.|5214|4987|4602|4318|4400|.|4100
.|Cost of the service per resident [GBP]|.|41.26|44.83|47.15|49.02|.|.|.`,
  }),
  real({
    id: 'en-housing-association-value-for-money-statement-regulator-metrics-and-own-measures-target-and-actual-of-year-sector-median',
    plan: 'an English housing association, form of the value for money page of its annual report: regulator metrics and own measures as group rows, three financial years, target and actual of the year, next target, sector median of the last published year, pounds and m in cells',
    address: 'https://www.abri.co.uk/',
    arranged: INVENTED,
    table: `
Metric|2022/23|2023/24|2024/25|2025/26 target|2025/26 actual|2026/27 target|Sector median 2024/25
Regulator of Social Housing metrics|<|<|<|<|<|<|<
Reinvestment|6.8%|7.9%|8.4%|9.0%|8.7%|9.5%|7.7%
New supply delivered (social housing)|1.6%|1.9%|2.1%|2.3%|1.8%|2.2%|1.4%
Gearing|43.1%|44.6%|46.2%|47.0%|46.8%|48.0%|45.6%
EBITDA MRI interest cover|138%|121%|117%|≥115%|119%|≥120%|122%
Headline social housing cost per unit|£4,386|£4,912|£5,274|£5,400|£5,368|£5,520|£5,136
Operating margin (overall)|22.4%|20.7%|19.9%|21.0%|20.5%|22.0%|20.4%
Return on capital employed|3.1%|2.9%|2.8%|3.0%|2.9%|3.1%|2.8%
Our own measures|<|<|<|<|<|<|<
Tenants satisfied overall|68.4%|69.7%|71.2%|73.0%|72.6%|75.0%|71.8%
Average time to re-let a home (days)|41.2|38.6|35.1|32.0|33.4|30.0|–
Current tenant arrears|4.36%|4.12%|3.87%|3.75%|3.69%|3.50%|–
Homes rated EPC C or above|24,870|26,215|27,940|29,500|29,318|31,000|–
Social value generated|£1.9m|£2.4m|£3.1m|£3.5m|£3.8m|£4.2m|–`,
    columns: 'name|a2023|a2024|a2025|t2026|a2026|t2027|a2025:@Sector median',
    expected: `
#
#
Reinvestment [%]|6.8|7.9|8.4|9.0|8.7|9.5|7.7
New supply delivered (social housing) [%]|1.6|1.9|2.1|2.3|1.8|2.2|1.4
Gearing [%]|43.1|44.6|46.2|47.0|46.8|48.0|45.6
EBITDA MRI interest cover [%]|138|121|117|≥115|119|≥120|122
Headline social housing cost per unit [GBP]|4386|4912|5274|5400|5368|5520|5136
Operating margin (overall) [%]|22.4|20.7|19.9|21.0|20.5|22.0|20.4
Return on capital employed [%]|3.1|2.9|2.8|3.0|2.9|3.1|2.8
#
Tenants satisfied overall [%]|68.4|69.7|71.2|73.0|72.6|75.0|71.8
Average time to re-let a home [days]|41.2|38.6|35.1|32.0|33.4|30.0|.
Current tenant arrears [%]|4.36|4.12|3.87|3.75|3.69|3.50|.
Homes rated EPC C or above|24870|26215|27940|29500|29318|31000|.
Social value generated [GBP]|1900000|2400000|3100000|3500000|3800000|4200000|.`,
  }),
  real({
    id: 'en-multi-academy-trust-strategic-plan-indicators-school-years-national-figure-target-and-starred-result-later-target-committee',
    plan: 'an English multi-academy trust, form of the key performance indicators of its strategic plan: three school years, the national figure, target and provisional result of the year, a later target, committee, group rows, £000 with a minus',
    address: 'https://www.unitedlearning.org.uk/',
    arranged: INVENTED,
    table: `
Trust strategic plan: key performance indicators|<|<|<|<|<|<|<|<
Indicator|2022/23|2023/24|2024/25|National 2024/25|2025/26 target|2025/26 result*|2027/28 target|Committee
Education|<|<|<|<|<|<|<|<
Year 6 pupils at the expected standard in reading, writing and maths|58%|60%|63%|62%|66%|65%|72%|Standards
Year 1 pupils meeting the phonics standard|77%|79%|81%|80%|83%|84%|88%|Standards
Average Attainment 8 score|43.6|44.1|45.0|45.9|46.5|46.2|49|Standards
Pupils with grade 5 or above in English and maths|39.8%|41.5%|43.2%|45.2%|46%|45.7%|52%|Standards
Pupils persistently absent|23.8%|21.5%|19.2%|18.7%|≤17.5%|17.9%|≤14%|Standards
Suspensions per 100 pupils|12.6|14.1|11.3|11.1|10|9.7|7|Standards
People|<|<|<|<|<|<|<|<
Teacher turnover|17.2%|15.8%|14.6%|n/a|13%|12.9%|11%|People
Staff who would recommend the trust as a place to work|–|71%|74%|n/a|76%|78%|82%|People
Finance and growth|<|<|<|<|<|<|<|<
Pupils on roll|7,218|7,406|8,135|n/a|8,300|8,264|9,000|Finance
In-year surplus (£000)|412|−186|275|n/a|300|338|450|Finance
Reserves as a share of income|6.1%|5.2%|5.6%|n/a|6%|6.3%|7–8%|Finance
* Provisional; school performance tables follow in January 2027.|<|<|<|<|<|<|<|<`,
    columns: 'name|a2023|a2024|a2025|a2025:@National|t2026|a2026|t2028|.',
    expected: `
#
#
#
Year 6 pupils at the expected standard in reading, writing and maths [%]|58|60|63|62|66|65|72|.
Year 1 pupils meeting the phonics standard [%]|77|79|81|80|83|84|88|.
Average Attainment 8 score|43.6|44.1|45.0|45.9|46.5|46.2|49|.
Pupils with grade 5 or above in English and maths [%]|39.8|41.5|43.2|45.2|46|45.7|52|.
Pupils persistently absent [%]|23.8|21.5|19.2|18.7|≤17.5|17.9|≤14|.
Suspensions per 100 pupils|12.6|14.1|11.3|11.1|10|9.7|7|.
#
Teacher turnover [%]|17.2|15.8|14.6|.|13|12.9|11|.
Staff who would recommend the trust as a place to work [%]|.|71|74|.|76|78|82|.
#
Pupils on roll|7218|7406|8135|.|8300|8264|9000|.
In-year surplus [GBP]|412000|-186000|275000|.|300000|338000|450000|.
Reserves as a share of income [%]|6.1|5.2|5.6|.|6|6.3|7–8|.
#`,
  }),
  real({
    id: 'en-colorado-county-budget-book-strategic-priority-merged-down-three-actuals-budget-and-estimate-of-year-next-budget',
    plan: 'a Colorado county, form of the performance measures of its budget book: department title, strategic priority merged downwards, three actuals, budget and estimate of the fiscal year, next budget, dollars and units in cells, new measure, note row',
    address: 'https://www.larimer.gov/',
    arranged: INVENTED,
    table: `
Public Works and Natural Resources: performance measures|<|<|<|<|<|<|<
Strategic priority|Performance measure|FY 2023 Actual|FY 2024 Actual|FY 2025 Actual|FY 2026 Budget|FY 2026 Estimate|FY 2027 Budget
Safe and reliable infrastructure|Lane miles resurfaced|62.4|58.1|66.7|70.0|64.3|72.0
^|Cost per lane mile resurfaced|$131,400|$142,850|$148,300|$150,000|$153,600|$157,000
^|County bridges rated good or fair (%)|93.2%|92.7%|93.9%|95.0%|94.4%|95.0%
^|Potholes repaired within three business days (%)|81%|84%|88%|90%|89%|90%
Waste and recycling|Tons of waste received at the landfill|214,630|221,985|218,470|215,000|219,200|198,000
^|Waste diverted by recycling and composting (%)|27.4%|28.8%|30.1%|34.0%|32.6%|38.0%
^|Customers at the household hazardous waste facility|9,846|10,312|11,027|11,500|11,340|12,000
Open lands and parks|Visitors to county parks (millions)|1.74|1.69|1.82|1.85|1.88|1.90
^|Acres of open space conserved|1,106|845|2,310|1,000|1,275|1,000
^|Volunteer hours|21,480|22,960|24,115|24,000|25,300|25,000
Customer service|Building permits issued within 15 days (%)|72%|76%|83%|85%|86%|88%
^|Residents satisfied with snow removal (%)*|64%|n/a|67%|n/a|n/a|70%
^|Online permit applications|New measure|3,918|5,264|6,000|6,450|7,200
* The resident survey is conducted every second year.|<|<|<|<|<|<|<`,
    columns: '.|name|a2023|a2024|a2025|t2026|e2026|t2027',
    expected: `
#
#
.|Lane miles resurfaced|62.4|58.1|66.7|70.0|64.3|72.0
.|Cost per lane mile resurfaced|131400|142850|148300|150000|153600|157000
.|County bridges rated good or fair [%]|93.2|92.7|93.9|95.0|94.4|95.0
.|Potholes repaired within three business days [%]|81|84|88|90|89|90
.|Tons of waste received at the landfill|214630|221985|218470|215000|219200|198000
.|Waste diverted by recycling and composting [%]|27.4|28.8|30.1|34.0|32.6|38.0
.|Customers at the household hazardous waste facility|9846|10312|11027|11500|11340|12000
.|Visitors to county parks|1740000|1690000|1820000|1850000|1880000|1900000
.|Acres of open space conserved|1106|845|2310|1000|1275|1000
.|Volunteer hours|21480|22960|24115|24000|25300|25000
.|Building permits issued within 15 days [%]|72|76|83|85|86|88
.|Residents satisfied with snow removal [%]|64|.|67|.|.|70
.|Online permit applications|.|3918|5264|6000|6450|7200
#`,
  }),
  real({
    id: 'en-oregon-agency-annual-progress-report-actual-row-over-target-row-number-and-measure-merged-down-report-years-across',
    plan: 'an Oregon agency, form of its annual performance progress report: number and measure merged downwards over an Actual and a Target row, report years across, the last year pending for some actuals, dollars, data not available',
    address: 'https://www.oregon.gov/owrd/',
    arranged: INVENTED,
    table: `
Annual Performance Progress Report: reporting year 2026|<|<|<|<|<|<|<|<
KPM #|Key performance measure|Metric|2021|2022|2023|2024|2025|2026
1|Water right applications processed within 180 days|Actual|42%|38%|45%|51%|56%|59%
^|^|Target|55%|55%|55%|60%|60%|65%
2|Streams with instream water rights that meet flow targets|Actual|33%|29%|41%|38%|40%|Pending
^|^|Target|40%|40%|40%|42%|42%|42%
3|Significant diversions with a measuring device|Actual|1,086|1,124|1,151|1,207|1,263|1,298
^|^|Target|1,150|1,200|1,200|1,250|1,300|1,350
4|Observation wells monitored by the state|Actual|356|371|390|402|418|431
^|^|Target|350|370|380|400|410|430
5|Average cost to inspect a dam|Actual|$2,140|$2,275|No data|$2,460|$2,518|$2,590
^|^|Target|$2,200|$2,200|$2,300|$2,400|$2,500|$2,500
6|Customers rating overall service good or excellent|Actual|81.3%|78.6%|80.2%|83.7%|85.1%|86.4%
^|^|Target|90%|90%|90%|90%|90%|90%`,
    columns: '.|name|.|a2021|a2022|a2023|a2024|a2025|a2026',
    expected: `
#
#
.|Water right applications processed within 180 days [%]|.|42|38|45|51|56|59
.|Water right applications processed within 180 days [%]|.|t2021=55|t2022=55|t2023=55|t2024=60|t2025=60|t2026=65
.|Streams with instream water rights that meet flow targets [%]|.|33|29|41|38|40|.
.|Streams with instream water rights that meet flow targets [%]|.|t2021=40|t2022=40|t2023=40|t2024=42|t2025=42|t2026=42
.|Significant diversions with a measuring device|.|1086|1124|1151|1207|1263|1298
.|Significant diversions with a measuring device|.|t2021=1150|t2022=1200|t2023=1200|t2024=1250|t2025=1300|t2026=1350
.|Observation wells monitored by the state|.|356|371|390|402|418|431
.|Observation wells monitored by the state|.|t2021=350|t2022=370|t2023=380|t2024=400|t2025=410|t2026=430
.|Average cost to inspect a dam|.|2140|2275|.|2460|2518|2590
.|Average cost to inspect a dam|.|t2021=2200|t2022=2200|t2023=2300|t2024=2400|t2025=2500|t2026=2500
.|Customers rating overall service good or excellent [%]|.|81.3|78.6|80.2|83.7|85.1|86.4
.|Customers rating overall service good or excellent [%]|.|t2021=90|t2022=90|t2023=90|t2024=90|t2025=90|t2026=90`,
  }),
  real({
    id: 'en-british-columbia-ministry-service-plan-goal-and-objective-rows-bracketed-numbers-baseline-actual-forecast-three-targets',
    plan: 'a British Columbia ministry, form of the performance measures of its service plan: goal and objective rows, bracketed numbers before the names, baseline (one with its year in the cell), actual, forecast, targets of three fiscal years, footnotes and a data source row',
    address: 'https://www.bcbudget.gov.bc.ca/',
    arranged: INVENTED,
    table: `
Performance measure|2022/23 baseline|2024/25 actual|2025/26 forecast|2026/27 target|2027/28 target|2028/29 target
Goal 1: More homes that people can afford|<|<|<|<|<|<
Objective 1.1: Speed up new supply|<|<|<|<|<|<
[1a] Affordable rental homes completed in the year|2,914|3,876|4,250|4,800|5,200|5,500
[1b] Municipalities with an updated official community plan|12%|47%|96%|100%|100%|100%
[1c] Average time to decide a provincial permit for housing (days)¹|141|98|85|75|70|65
Objective 1.2: Protect renters|<|<|<|<|<|<
[1d] Rental units bought by non-profit groups, cumulative since 2023|n/a|1,742|2,600|3,400|4,100|4,700
[1e] Residential tenancy disputes heard within eight weeks|38% (2021/22)|61%|66%|70%|75%|≥80%
Goal 2: Fewer people without a home|<|<|<|<|<|<
Objective 2.1: Prevent and respond to homelessness|<|<|<|<|<|<
[2a] Supportive housing spaces open at year end|12,690|14,135|14,800|15,600|16,300|17,000
[2b] People housed from encampments²|–|1,108|1,300|1,450|1,500|1,500
[2c] Households receiving a rent supplement|33,510|35,264|36,000|37,500|39,000|Maintain or improve
[2d] Provincial spending on homelessness programs ($ millions)|428|587|612|640|655|655
¹ Median would be lower; the average includes paused files.|<|<|<|<|<|<
² Measured since April 2023.|<|<|<|<|<|<
Data source: BC Housing and ministry records.|<|<|<|<|<|<`,
    columns: 'name|a2023|a2025|e2026|t2027|t2028|t2029',
    expected: `
#
#
#
Affordable rental homes completed in the year|2914|3876|4250|4800|5200|5500
Municipalities with an updated official community plan [%]|12|47|96|100|100|100
Average time to decide a provincial permit for housing [days]|141|98|85|75|70|65
#
Rental units bought by non-profit groups, cumulative since 2023|.|1742|2600|3400|4100|4700
Residential tenancy disputes heard within eight weeks [%]|a2022=38|61|66|70|75|≥80
#
#
Supportive housing spaces open at year end|12690|14135|14800|15600|16300|17000
People housed from encampments|.|1108|1300|1450|1500|1500
Households receiving a rent supplement|33510|35264|36000|37500|39000|.
Provincial spending on homelessness programs|428000000|587000000|612000000|640000000|655000000|655000000
#
#
#`,
  }),
  real({
    id: 'en-new-zealand-district-council-annual-report-water-activity-level-of-service-merged-down-target-result-two-earlier-results-units-in-cells',
    plan: 'a New Zealand district council, form of the statement of service performance of its annual report: level of service merged downwards, target and result of the year, results of two years before, achieved or not, commentary, units and words for bounds in the cells',
    address: 'https://www.waipadc.govt.nz/',
    arranged: INVENTED,
    table: `
Water supply: how we performed|<|<|<|<|<|<|<
Level of service|Performance measure|Target 2025/26|Result 2025/26|Result 2024/25|Result 2023/24|Status|Commentary
We provide safe water|Water samples that comply with the drinking water rules|100%|99.4%|98.7%|97.9%|Not achieved|One treatment plant was offline in February
^|Boil water notices issued|0|1|0|2|Not achieved|Issued after the March storm
We fix faults quickly|Median time to attend an urgent call-out|≤ 60 minutes|38 minutes|41 minutes|47 minutes|Achieved|–
^|Median time to resolve an urgent call-out|≤ 4 hours|2.6 hours|2.9 hours|3.4 hours|Achieved|–
^|Median time to resolve a non-urgent call-out|≤ 5 days|5.8 days|4.2 days|3.7 days|Not achieved|Contractor short of staff
People are satisfied|Complaints per 1,000 connections|No more than 20|14.3|17.6|22.1|Achieved|–
^|Residents satisfied with the water supply|At least 80%|77%|79%|Not measured|Not achieved|Survey of 612 residents
We use water well|Average consumption per resident per day|≤ 280 litres|262 litres|271 litres|288 litres|Achieved|–
^|Water lost from the network|Less than 22%|20.4%|23.8%|25.5%|Achieved|Leak detection in Te Awamutu
^|Properties with a water meter|18,500|18,742|18,316|17,955|Achieved|–
We invest in the network|Water mains renewed|6.0 km|4.7 km|5.3 km|6.2 km|Not achieved|Pipe supply delayed
^|Capital spending on water supply|$14.2m|$12.86m|$11.4m|$9.75m|Not achieved|Reservoir carried forward`,
    columns: '.|name|t2026|a2026|a2025|a2024|.|.',
    expected: `
#
#
.|Water samples that comply with the drinking water rules [%]|100|99.4|98.7|97.9|.|.
.|Boil water notices issued|0|1|0|2|.|.
.|Median time to attend an urgent call-out [minutes]|≤60|38|41|47|.|.
.|Median time to resolve an urgent call-out [hours]|≤4|2.6|2.9|3.4|.|.
.|Median time to resolve a non-urgent call-out [days]|≤5|5.8|4.2|3.7|.|.
.|Complaints per 1,000 connections|≤20|14.3|17.6|22.1|.|.
.|Residents satisfied with the water supply [%]|≥80|77|79|.|.|.
.|Average consumption per resident per day [litres]|≤280|262|271|288|.|.
.|Water lost from the network [%]|<22|20.4|23.8|25.5|.|.
.|Properties with a water meter|18500|18742|18316|17955|.|.
.|Water mains renewed [km]|6.0|4.7|5.3|6.2|.|.
.|Capital spending on water supply|14200000|12860000|11400000|9750000|.|.`,
  }),
  real({
    id: 'en-kenyan-county-integrated-development-plan-outcome-matrix-programme-merged-down-baseline-value-then-year-mid-term-target-and-status-end-term-target',
    plan: 'a Kenyan county, form of the outcome indicator matrix of its integrated development plan at mid-term review: sector rows, programme merged downwards, baseline value and then its year, mid-term target and status, end-term target, reporting responsibility, Ksh and million in cells',
    address: 'https://www.nakuru.go.ke/',
    arranged: INVENTED,
    table: `
Programme|Outcome indicator|Baseline|<|Mid-term (2025)|<|End-term target (2027)|Reporting responsibility
^|^|Value|Year|Target|Status|^|^
Sector: Agriculture, rural and urban development|<|<|<|<|<|<|<
Crop development|Maize yield (bags per acre)|14.2|2022|18|16.7|22|Agriculture
^|Farmers accessing subsidised inputs|41,300|2022|75,000|68,912|100,000|Agriculture
Livestock resources|Milk production (million litres)|312.4|2021|360|347.8|410|Livestock and Fisheries
Sector: Health|<|<|<|<|<|<|<
Preventive services|Children fully immunised (%)|82.6|2022|90|87.1|95|Public Health
^|Households with a functional latrine (%)|78|2019|88|85.4|95|Public Health
Curative services|Maternal deaths per 100,000 live births|118|2022|95|102|80|Medical Services
^|Specialist doctors in county hospitals|64|2022|110|89|150|Medical Services
Sector: Infrastructure and water|<|<|<|<|<|<|<
Roads|Rural roads gravelled (km)|1,240|2022|2,000|1,876|2,800|Roads and Public Works
Water supply|People with access to safe water (%)|66.4|2019|75|72.3|82|Water and Environment
Sector: Public administration|<|<|<|<|<|<|<
Revenue administration|Own-source revenue|Ksh 1,707 million|2022|Ksh 3,200 million|Ksh 3,418 million|Ksh 4,500 million|Finance
Public participation|Wards with an active citizen forum|11|2022|55|–|55|Public Service`,
    columns: '.|name|a2022|.|t2025|a2025|t2027|.',
    expected: `
#
#
#
.|Maize yield [bags per acre]|14.2|.|18|16.7|22|.
.|Farmers accessing subsidised inputs|41300|.|75000|68912|100000|.
.|Milk production [litres]|a2021=312400000|.|360000000|347800000|410000000|.
#
.|Children fully immunised [%]|82.6|.|90|87.1|95|.
.|Households with a functional latrine [%]|a2019=78|.|88|85.4|95|.
.|Maternal deaths per 100,000 live births|118|.|95|102|80|.
.|Specialist doctors in county hospitals|64|.|110|89|150|.
#
.|Rural roads gravelled [km]|1240|.|2000|1876|2800|.
.|People with access to safe water [%]|a2019=66.4|.|75|72.3|82|.
#
.|Own-source revenue [KES]|1707000000|.|3200000000|3418000000|4500000000|.
.|Wards with an active citizen forum|11|.|55|.|55|.`,
  }),
  real({
    id: 'en-united-nations-population-fund-integrated-results-framework-numbered-indicators-kind-over-year-heads-achievement-rate-million-in-cells',
    plan: 'the United Nations Population Fund, form of the output scorecard of its integrated results framework: numbered indicators under outputs, heads with the kind over the year, target and result of 2025, achievement rate, target of the next plan, million and US$ in cells',
    address: 'https://www.unfpa.org/',
    arranged: INVENTED,
    table: `
Indicator|Baseline⏎2021|Result⏎2022|Result⏎2023|Result⏎2024|Target⏎2025|Result⏎2025|Achievement rate|Target⏎2029
Output 1: Policy and accountability|<|<|<|<|<|<|<|<
1.1 Countries with sexual and reproductive health in their universal coverage plans|46|58|71|83|90|88|98%|110
1.2 Countries with a costed family planning plan|31|37|44|52|60|57|95%|75
1.3 Domestic funds for contraceptives in partner countries|US$ 64 million|US$ 78 million|US$ 97 million|US$ 131 million|US$ 150 million|US$ 142 million|95%|US$ 260 million
Output 2: Quality of care and services|<|<|<|<|<|<|<|<
2.1 Couple-years of protection from contraceptives supplied|40.1 million|42.8 million|45.5 million|47.2 million|50 million|48.6 million|97%|58 million
2.2 Midwives trained to international standards|21,400|26,950|33,718|39,604|42,000|43,215|103%|70,000
2.3 Women treated for obstetric fistula|8,932|9,350|10,126|9,877|12,000|10,460|87%|15,000
Output 3: Gender and social norms|<|<|<|<|<|<|<|<
3.1 Communities that declared an end to female genital mutilation|2,614|2,988|3,105|..|3,400|3,266|96%|4,500
3.2 Countries with a national mechanism to address discriminatory norms|19|25|33|41|45|46|102%|60
Output 5: Humanitarian action|<|<|<|<|<|<|<|<
5.1 Health facilities supported in emergencies|1,180|1,516|2,294|2,870|2,500|3,042|122%|n/a
5.2 Share of country offices meeting preparedness standards|54%|61%|69%|76%|85%|81%|95%|100%`,
    columns: 'name|a2021|a2022|a2023|a2024|t2025|a2025|.|t2029',
    expected: `
#
#
Countries with sexual and reproductive health in their universal coverage plans|46|58|71|83|90|88|.|110
Countries with a costed family planning plan|31|37|44|52|60|57|.|75
Domestic funds for contraceptives in partner countries [美元]|64000000|78000000|97000000|131000000|150000000|142000000|.|260000000
#
Couple-years of protection from contraceptives supplied|40100000|42800000|45500000|47200000|50000000|48600000|.|58000000
Midwives trained to international standards|21400|26950|33718|39604|42000|43215|.|70000
Women treated for obstetric fistula|8932|9350|10126|9877|12000|10460|.|15000
#
Communities that declared an end to female genital mutilation|2614|2988|3105|.|3400|3266|.|4500
Countries with a national mechanism to address discriminatory norms|19|25|33|41|45|46|.|60
#
Health facilities supported in emergencies|1180|1516|2294|2870|2500|3042|.|.
Share of country offices meeting preparedness standards [%]|54|61|69|76|85|81|.|100`,
  }),
  real({
    id: 'en-csv-british-grocer-sustainability-data-book-topic-column-unit-column-baseline-four-years-target-2030-assured',
    plan: 'a British grocer, form of the data book file of its sustainability report: topic and unit columns, baseline year, four years, target of 2030, assurance mark, quoted thousands, million and £ million among the units, an empty and a not reported cell',
    address: 'https://www.about.sainsburys.co.uk/',
    arranged: INVENTED,
    csv: `Topic,KPI,Unit,2019 (baseline),2022,2023,2024,2025,2030 target,Externally assured
Climate,Scope 1 and 2 emissions (market-based),tonnes CO2e,"482,160","401,925","366,480","338,712","305,944","241,000",Yes
Climate,Scope 3 emissions,million tonnes CO2e,9.84,9.61,9.37,9.12,8.76,6.9,No
Climate,Renewable electricity used,%,51,86,94,100,100,100,Yes
Climate,Energy use of stores,kWh per sq ft,38.6,35.2,33.9,32.4,31.7,28,No
Waste,Food waste,tonnes,"41,270","36,815","33,902","31,448","29,106","20,600",Yes
Waste,Surplus food donated,million meals,3.1,7.9,11.4,14.6,17.2,25,No
Packaging,Own-brand plastic packaging,tonnes,"63,480","58,217","54,906","51,330","48,752","31,700",Yes
Packaging,Own-brand packaging that is recyclable,%,69,88,90,92,93,100,No
Nutrition,Sales from healthier products,%,,79.1,80.4,81.7,82.9,85,Yes
Water,Water use,thousand cubic metres,"2,914","2,706","2,655","2,588","2,491","2,330",No
People,Women in senior leadership,%,31.4,36.8,38.2,40.5,41.9,50,Yes
People,Colleagues employed,number,"116,400","111,900","108,750","106,320","104,980",,No
Communities,Community investment,£ million,22.7,31.5,34.2,36.8,39.4,50,No
Suppliers,Supplier sites audited for ethical trade,number,986,"1,274","1,352","1,418",not reported,"1,600",No
`,
    columns: '.|name|.|a2019|a2022|a2023|a2024|a2025|t2030|.',
    expected: `
#
.|Scope 1 and 2 emissions (market-based) [tonnes CO2e]|.|482160|401925|366480|338712|305944|241000|.
.|Scope 3 emissions [tonnes CO2e]|.|9840000|9610000|9370000|9120000|8760000|6900000|.
.|Renewable electricity used [%]|.|51|86|94|100|100|100|.
.|Energy use of stores [kWh per sq ft]|.|38.6|35.2|33.9|32.4|31.7|28|.
.|Food waste [tonnes]|.|41270|36815|33902|31448|29106|20600|.
.|Surplus food donated [meals]|.|3100000|7900000|11400000|14600000|17200000|25000000|.
.|Own-brand plastic packaging [tonnes]|.|63480|58217|54906|51330|48752|31700|.
.|Own-brand packaging that is recyclable [%]|.|69|88|90|92|93|100|.
.|Sales from healthier products [%]|.|.|79.1|80.4|81.7|82.9|85|.
.|Water use [cubic metres]|.|2914000|2706000|2655000|2588000|2491000|2330000|.
.|Women in senior leadership [%]|.|31.4|36.8|38.2|40.5|41.9|50|.
.|Colleagues employed|.|116400|111900|108750|106320|104980|.|.
.|Community investment [GBP]|.|22700000|31500000|34200000|36800000|39400000|50000000|.
.|Supplier sites audited for ethical trade|.|986|1274|1352|1418|.|1600|.`,
  }),
  real({
    id: 'en-ngo-sierra-leone-girls-education-indicator-tracking-table-result-merged-down-unit-column-target-and-actual-under-years-end-of-project-target',
    plan: 'an international charity in Sierra Leone, form of the indicator tracking table of a girls’ education project: result merged downwards, unit column, baseline, target and actual under two years, percent of the target reached, next and end-of-project targets, means of verification',
    address: 'https://www.plan-international.org/sierra-leone/',
    arranged: INVENTED,
    table: `
Result|Indicator|Unit|Baseline (2023)|2024|<|2025|<|% of 2025 target|2026 target|End-of-project target (2027)|Means of verification
^|^|^|^|Target|Actual|Target|Actual|^|^|^|^
Outcome 1: Girls learn|Girls in project schools reading at grade level|%|18.4|24|23.1|32|34.6|108%|40|50|Learning assessment
^|Girls who pass the basic education certificate|%|52.7|56|57.3|60|58.8|98%|65|70|Examination results
^|Average attendance of girls|%|71.5|75|76.2|80|79.4|99%|83|85|School registers
Output 1.1: Teachers trained|Teachers trained in inclusive teaching|persons|0|240|256|520|498|96%|700|700|Training records
^|Teachers observed using gender-responsive methods|%|22|35|31|50|47|94%|60|75|Lesson observation
Output 1.2: Schools improved|Classrooms rehabilitated|number|0|18|14|40|37|93%|58|60|Engineer's certificates
^|Schools with separate latrines for girls|number|21|30|29|45|46|102%|55|≥60|School census
Outcome 2: Communities act|Parents who disagree with early marriage|%|61.3|–|–|70|72.8|104%|–|80|Household survey
^|Girls returned to school after pregnancy|number|0|150|137|400|421|105%|600|750|Case files
Output 2.1: Savings groups|Savings groups formed|number|12|60|63|110|108|98%|140|150|Group ledgers
^|Average savings per member (US$)|US$|14.60|20|18.75|28|26.40|94%|34|40|Group ledgers`,
    columns: '.|name|.|a2023|t2024|a2024|t2025|a2025|.|t2026|t2027|.',
    expected: `
#
#
.|Girls in project schools reading at grade level [%]|.|18.4|24|23.1|32|34.6|.|40|50|.
.|Girls who pass the basic education certificate [%]|.|52.7|56|57.3|60|58.8|.|65|70|.
.|Average attendance of girls [%]|.|71.5|75|76.2|80|79.4|.|83|85|.
.|Teachers trained in inclusive teaching [人]|.|0|240|256|520|498|.|700|700|.
.|Teachers observed using gender-responsive methods [%]|.|22|35|31|50|47|.|60|75|.
.|Classrooms rehabilitated|.|0|18|14|40|37|.|58|60|.
.|Schools with separate latrines for girls|.|21|30|29|45|46|.|55|≥60|.
.|Parents who disagree with early marriage [%]|.|61.3|.|.|70|72.8|.|.|80|.
.|Girls returned to school after pregnancy|.|0|150|137|400|421|.|600|750|.
.|Savings groups formed|.|12|60|63|110|108|.|140|150|.
.|Average savings per member [美元]|.|14.60|20|18.75|28|26.40|.|34|40|.`,
  }),
  real({
    id: 'en-csv-irish-local-authorities-down-housing-rates-library-fire-measures-with-year-and-unit-in-heads-all-authorities-last',
    plan: 'an Irish oversight commission for local authorities, form of the file of its performance indicators: local authorities down, measures across with the year and the unit in each head, quoted thousands, no report, all authorities last',
    address: 'https://www.noac.ie/',
    arranged: INVENTED,
    csv: `Local authority,Social housing stock 2024,Social housing stock 2025,Vacancy rate of social housing 2025 (%),Average re-letting time 2025 (weeks),Average cost of re-letting 2025 (€),Commercial rates collected 2024 (%),Commercial rates collected 2025 (%),Library visits per head 2025
Carlow,"1,942","2,018",1.86,21.4,"18,640",91.2,92.5,2.9
Cork City,"11,304","11,672",3.12,48.7,"27,915",88.6,89.9,3.4
Donegal,"5,611","5,742",2.47,26.3,"16,280",84.1,85.7,1.8
Dublin City,"28,790","29,316",3.58,34.9,"31,402",90.8,93.1,4.6
Galway County,"3,087","3,221",2.05,30.2,"22,176",87.4,88.0,2.2
Kerry,"4,512","4,689",2.71,29.8,"20,558",86.9,88.3,2.6
Limerick,"5,986","6,140",2.33,33.5,"24,890",89.3,90.6,n/a
Mayo,"2,436","2,517",1.94,24.6,"17,045",90.1,91.4,2.4
Sligo,"2,279","2,341",2.88,41.0,"23,710",85.5,87.2,2.7
Waterford,"5,174","5,263",1.42,18.9,"19,325",92.7,93.6,3.1
All authorities,"71,121","72,919",2.79,33.1,"24,066",89.0,90.7,3.2
`,
    columns:
      'place|a2024:Social housing stock|a2025:Social housing stock|a2025:Vacancy rate of social housing [%]|a2025:Average re-letting time [weeks]|a2025:Average cost of re-letting [EUR]|a2024:Commercial rates collected [%]|a2025:Commercial rates collected [%]|a2025:Library visits per head',
    expected: `
#
Carlow|1942|2018|1.86|21.4|18640|91.2|92.5|2.9
Cork City|11304|11672|3.12|48.7|27915|88.6|89.9|3.4
Donegal|5611|5742|2.47|26.3|16280|84.1|85.7|1.8
Dublin City|28790|29316|3.58|34.9|31402|90.8|93.1|4.6
Galway County|3087|3221|2.05|30.2|22176|87.4|88.0|2.2
Kerry|4512|4689|2.71|29.8|20558|86.9|88.3|2.6
Limerick|5986|6140|2.33|33.5|24890|89.3|90.6|.
Mayo|2436|2517|1.94|24.6|17045|90.1|91.4|2.4
Sligo|2279|2341|2.88|41.0|23710|85.5|87.2|2.7
Waterford|5174|5263|1.42|18.9|19325|92.7|93.6|3.1
All authorities|71121|72919|2.79|33.1|24066|89.0|90.7|3.2`,
  }),
];
