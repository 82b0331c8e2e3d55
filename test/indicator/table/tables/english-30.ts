import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-nepal-fifteenth-plan-results-framework-outcome-rows-serial-number-base-year-five-yearly-targets-then-two-achievements',
    plan: 'National planning commission results framework: serial numbers, unit column, base 2018/19, five annual targets under one head, two achievements under another',
    address: 'https://npc.gov.np/en/category/periodic_plans',
    arranged: INVENTED,
    table: `
Annex 2: Results framework of the Fifteenth Plan and achievement in its last two years|<|<|<|<|<|<|<|<|<|<
S.N.|Indicators|Unit|Baseline|Target|<|<|<|<|Achievement|<
^|^|^|2018/19|2019/20|2020/21|2021/22|2022/23|2023/24|2022/23|2023/24
Outcome 1: Equitable access to quality education increased|<|<|<|<|<|<|<|<|<|<
1.1|Literacy rate (15 years and above)|Percent|58|61|64|67|70|72|N/A|69.4
1.2|Net enrolment rate, basic level (grades 1–8)|Percent|92.7|94|95|96.5|98|99.5|95.1|95.7
1.3|Gross enrolment rate, higher education|Percent|11.6|13|15|17|19|22|17.9|-
Outcome 2: Healthy life expectancy of citizens extended|<|<|<|<|<|<|<|<|<|<
2.1|Maternal mortality ratio|Per 100,000 live births|239|220|190|160|130|99|151|-
2.2|Under-five mortality rate|Per 1,000 live births|39|36|33|30|27|24|28|28
2.3|Life expectancy at birth|Year|69.7|70.2|70.6|71.1|71.5|72|71.3|71.3
Outcome 3: Production, productivity and competitiveness raised|<|<|<|<|<|<|<|<|<|<
3.1|Installed capacity of electricity|MW|1,250|1,900|2,700|3,600|4,700|5,820|2,684|3,157
3.2|Households with access to electricity|Percent|88|91|94|96|98|100|95.6|97.7
3.3|Export of goods|Rs. billion|97.1|130|165|200|240|290|157.1|152.4
3.4|Unemployment rate|Percent|11.4|10.2|9.1|8.1|7.2|6.5|N/A|N/A
Source: National Planning Commission; National Statistics Office, various years. N/A: survey not carried out.|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2019|t2020|t2021|t2022|t2023|t2024|a2023|a2024',
    expected: `
#
#
#
#
.|Literacy rate (15 years and above) [%]|.|58|61|64|67|70|72|.|69.4
.|Net enrolment rate, basic level (grades 1–8) [%]|.|92.7|94|95|96.5|98|99.5|95.1|95.7
.|Gross enrolment rate, higher education [%]|.|11.6|13|15|17|19|22|17.9|.
#
.|Maternal mortality ratio [Per 100,000 live births]|.|239|220|190|160|130|99|151|.
.|Under-five mortality rate [Per 1,000 live births]|.|39|36|33|30|27|24|28|28
.|Life expectancy at birth [Year]|.|69.7|70.2|70.6|71.1|71.5|72|71.3|71.3
#
.|Installed capacity of electricity [MW]|.|1250|1900|2700|3600|4700|5820|2684|3157
.|Households with access to electricity [%]|.|88|91|94|96|98|100|95.6|97.7
.|Export of goods [Rs.]|.|97100000000|130000000000|165000000000|200000000000|240000000000|290000000000|157100000000|152400000000
.|Unemployment rate [%]|.|11.4|10.2|9.1|8.1|7.2|6.5|.|.
#`,
  }),
  real({
    id: 'en-zambian-voluntary-national-review-annex-target-number-merged-down-baseline-previous-review-and-latest-each-with-year-in-brackets-2030-target-bound-progress-word',
    plan: 'Voluntary national review annex: every result carries its own year in brackets, units in cells or in names, sub-rows (a), (b), bounds in the 2030 target',
    address: 'https://hlpf.un.org/countries/zambia/voluntary-national-reviews-2023',
    arranged: INVENTED,
    table: `
SDG target|Indicator|Baseline|Reported in first VNR|Latest available|National target 2030|Assessment
GOAL 3: GOOD HEALTH AND WELL-BEING|<|<|<|<|<|<
3.1|Maternal mortality ratio (deaths per 100,000 live births)|398 (2014)|252 (2018)|187 (2024)|<70|Moderately improving
3.2|Under-five mortality rate (per 1,000 live births)|75 (2014)|61 (2018)|42 (2024)|≤25|On track
^|Neonatal mortality rate (per 1,000 live births)|24 (2014)|27 (2018)|20 (2024)|≤12|Moderately improving
3.3|New HIV infections, adults aged 15–49|48,000 (2015)|51,000 (2019)|27,000 (2024)|15,000|Moderately improving
GOAL 5: GENDER EQUALITY|<|<|<|<|<|<
5.3|Women aged 20–24 married before age 18|31.4% (2014)|29.0% (2018)|–|0%|Insufficient data
5.5|Seats held by women:|<|<|<|<|<
^|(a) National Assembly|18.0% (2016)|16.8% (2019)|15.0% (2023)|50%|Deteriorating
^|(b) Local councils|9.1% (2016)|9.1% (2019)|7.8% (2021)|50%|Deteriorating
GOAL 7: AFFORDABLE AND CLEAN ENERGY|<|<|<|<|<|<
7.1|Population with access to electricity|31.4% (2015)|32.8% (2018)|53.6% (2024)|at least 75%|Moderately improving
^|Population relying mainly on clean cooking fuels|16.0% (2015)|16.3% (2018)|9.7% (2024)|40%|Deteriorating
Note: the latest figures are from the 2024 Demographic and Health Survey, key indicators report. – not available.|<|<|<|<|<|<`,
    columns: '.|name|a2014|a2018|a2024|t2030:@National|.',
    expected: `
#
#
.|Maternal mortality ratio [deaths per 100,000 live births]|398|252|187|<70|.
.|Under-five mortality rate [per 1,000 live births]|75|61|42|≤25|.
.|Neonatal mortality rate [per 1,000 live births]|24|27|20|≤12|.
.|New HIV infections, adults aged 15–49|a2015=48000|a2019=51000|27000|15000|.
#
.|Women aged 20–24 married before age 18 [%]|31.4|29.0|.|0|.
#
.|Seats held by women：National Assembly [%]|a2016=18.0|a2019=16.8|a2023=15.0|50|.
.|Seats held by women：Local councils [%]|a2016=9.1|a2019=9.1|a2021=7.8|50|.
#
.|Population with access to electricity [%]|a2015=31.4|32.8|53.6|≥75|.
.|Population relying mainly on clean cooking fuels [%]|a2015=16.0|16.3|9.7|40|.
#`,
  }),
  real({
    id: 'en-scottish-city-climate-plan-annual-report-theme-as-name-head-head-repeated-for-each-theme-years-backwards-range-target-thousand-tonnes-in-name',
    plan: 'City climate action plan annual report: the head is repeated for each theme and names it over the names, target first, years backwards, baseline last',
    address: 'https://www.edinburgh.gov.uk/climate-2/climate-strategy',
    arranged: INVENTED,
    table: `
2030 Climate Strategy: annual progress report|<|<|<|<|<|<
Citywide emissions|2030 target|2024|2023|2022|Baseline 2018|Progress
Greenhouse gas emissions, all sectors (thousand tonnes CO2e)|830|1,780|1,842|1,910|2,522|Behind
Emissions per resident (tonnes CO2e)|1.5|3.4|3.5|3.7|4.9|Behind
Heat and energy in buildings|2030 target|2024|2023|2022|Baseline 2018|Progress
Homes with an EPC rating of C or better (%)|80–85|58.2|56.9|54.0|44.7|Behind
Homes on the heat network|≥ 9,500|2,140|1,310|975|410|Behind
Council buildings retrofitted to EnerPHit standard, in year|20|11|6|3|n/a|On track
Solar PV capacity installed in the city (MW)|60|37.6|31.9|25.2|14.1|On track
Travel|2030 target|2024|2023|2022|Baseline 2018|Progress
Car kilometres (million vehicle km)|1,974|2,731|2,714|2,655|2,820|Off track
Trips to work by bicycle (%)|15|n/a1|9.6|8.9|7.5|On track
Public charge points|1,900|812|640|447|121|On track
1 The 2024 travel survey was postponed to spring 2025.|<|<|<|<|<|<`,
    columns: 'name|t2030|a2024|a2023|a2022|a2018|.',
    expected: `
#
#
Greenhouse gas emissions, all sectors [tonnes CO2e]|830000|1780000|1842000|1910000|2522000|.
Emissions per resident [tonnes CO2e]|1.5|3.4|3.5|3.7|4.9|.
#
Homes with an EPC rating of C or better [%]|80–85|58.2|56.9|54.0|44.7|.
Homes on the heat network|≥9500|2140|1310|975|410|.
Council buildings retrofitted to EnerPHit standard, in year|20|11|6|3|.|.
Solar PV capacity installed in the city [MW]|60|37.6|31.9|25.2|14.1|.
#
Car kilometres [vehicle km]|1974000000|2731000000|2714000000|2655000000|2820000000|.
Trips to work by bicycle [%]|15|.|9.6|8.9|7.5|.
Public charge points|1900|812|640|447|121|.
#`,
  }),
  real({
    id: 'en-ontario-school-board-multi-year-plan-priority-merged-down-student-group-sub-rows-baseline-school-year-two-results-provincial-result-two-targets-suppressed',
    plan: 'District school board multi-year strategic plan report: priority merged downwards, measure rows with student groups below, school years, province beside, two targets',
    address: 'https://www.ocdsb.ca/our_board/strategic_plan',
    arranged: INVENTED,
    table: `
Priority|Key performance indicator|2021-22 (baseline)|2022-23|2023-24|Ontario 2023-24|Target 2024-25|Target 2026-27
Achievement of learning outcomes in core academic skills|Students meeting or exceeding the provincial standard, Grade 3 reading (EQAO)|<|<|<|<|<|<
^|All students|73%|71%|72%|71%|75%|80%
^|Students with special education needs|47%|48%|50%|51%|54%|62%
^|Indigenous students|58%|55%|61%|*|64%|70%
^|Students meeting or exceeding the provincial standard, Grade 6 mathematics (EQAO)|<|<|<|<|<|<
^|All students|46%|50%|51%|50%|55%|65%
^|English language learners|38%|43%|45%|44%|50%|60%
Preparation of students for future success|Five-year graduation rate|89.3%|89.9%|90.4%|89.5%|≥ 91%|≥ 93%
^|Grade 10 students with 16 or more credits|78%|79%|82%|80%|84%|87%
Student engagement and well-being|Students with attendance of 90% or more, Grades 1 to 8|49%|56%|60%|58%|65%|75%
^|Average days lost to suspension, per suspended student|3.1|2.9|2.6|N/A|under 2.5|under 2
* Suppressed to protect privacy.|<|<|<|<|<|<|<`,
    columns: '.|name|a2022|a2023|a2024|a2024:@Ontario|t2025|t2027',
    expected: `
#
#
.|Students meeting or exceeding the provincial standard, Grade 3 reading (EQAO)：All students [%]|73|71|72|71|75|80
.|Students meeting or exceeding the provincial standard, Grade 3 reading (EQAO)：Students with special education needs [%]|47|48|50|51|54|62
.|Students meeting or exceeding the provincial standard, Grade 3 reading (EQAO)：Indigenous students [%]|58|55|61|.|64|70
#
.|Students meeting or exceeding the provincial standard, Grade 6 mathematics (EQAO)：All students [%]|46|50|51|50|55|65
.|Students meeting or exceeding the provincial standard, Grade 6 mathematics (EQAO)：English language learners [%]|38|43|45|44|50|60
.|Five-year graduation rate [%]|89.3|89.9|90.4|89.5|≥91|≥93
.|Grade 10 students with 16 or more credits [%]|78|79|82|80|84|87
.|Students with attendance of 90% or more, Grades 1 to 8 [%]|49|56|60|58|65|75
.|Average days lost to suspension, per suspended student|3.1|2.9|2.6|.|<2.5|<2
#`,
  }),
  real({
    id: 'en-south-african-metro-emergency-services-annual-report-output-merged-down-two-audited-performances-planned-target-and-actual-achievement-of-year-deviation-in-points-reasons',
    plan: 'South African police and emergency services annual report, programme performance: output merged, audited performance of two years, planned annual target, actual achievement, deviation with sign, reasons',
    address: 'https://www.saps.gov.za/about/stratframework/annualreports.php',
    arranged: INVENTED,
    table: `
Sub-programme: Visible policing and emergency response|<|<|<|<|<|<|<
Output|Output indicator|Audited actual performance 2021/2022|Audited actual performance 2022/2023|Planned annual target 2023/2024|Actual achievement 2023/2024|Deviation from planned target to actual achievement 2023/2024|Reasons for deviations
Contact crime reduced|Number of contact crimes reported|170 421|181 607|165 300|184 236|+18 936|Increase in assault cases over weekends
^|Number of reported incidents of cash-in-transit robbery|62|58|≤ 50|41|-9|Target exceeded; intelligence-led operations
Firearms recovered|Number of stolen, lost and illegal firearms recovered|3 481|3 902|4 100|4 388|+288|Joint operations with metro police
Quick response to calls|Average police reaction time to Alpha complaints (minutes)|17.08|19.41|18.30|17.52|-0.78|Target achieved
^|Percentage of fire calls attended within 14 minutes|81.2%|78.4%|80%|75.9%|-4.1% points|Vehicles out of service
^|Percentage of P1 urban ambulance responses under 30 minutes|58%|61%|65%|66.3%|+1.3% points|More shifts filled
Frontline equipped|Number of new ambulances delivered|New indicator|40|50|38|-12|Late delivery by supplier
^|Percentage of planned learners assessed as competent|97.4%|98.1%|97%|98.6%|+1.6% points|-
Note: audited by the Auditor-General of South Africa.|<|<|<|<|<|<|<`,
    columns: '.|name|a2022|a2023|t2024|a2024|.|.',
    expected: `
#
#
.|Number of contact crimes reported|170421|181607|165300|184236|!|.
.|Number of reported incidents of cash-in-transit robbery|62|58|≤50|41|!|.
.|Number of stolen, lost and illegal firearms recovered|3481|3902|4100|4388|!|.
.|Average police reaction time to Alpha complaints [minutes]|17.08|19.41|18.30|17.52|!|.
.|Percentage of fire calls attended within 14 minutes [%]|81.2|78.4|80|75.9|!|.
.|Percentage of P1 urban ambulance responses under 30 minutes [%]|58|61|65|66.3|!|.
.|Number of new ambulances delivered|.|40|50|38|!|.
.|Percentage of planned learners assessed as competent [%]|97.4|98.1|97|98.6|!|.
#`,
  }),
  real({
    id: 'en-irish-hospital-group-service-plan-scorecard-reporting-period-column-expected-activity-target-and-projected-outturn-of-year-next-expected-activity-target-section-rows',
    plan: 'Irish health service hospital group scorecard: reporting period column, expected activity/target and projected outturn of 2024, expected activity/target 2025',
    address: 'https://www.hse.ie/eng/services/publications/serviceplans/',
    arranged: INVENTED,
    table: `
Acute Hospital Services: National Scorecard and activity|<|<|<|<
Indicator|Reporting Period|NSP 2024 Expected Activity/Target|Projected Outturn 2024|Expected Activity/Target 2025
Activity|<|<|<|<
Inpatient discharges|M-1M|647,600|662,194|671,050
Day case discharges (including dialysis)|M-1M|1,202,416|1,243,871|1,261,300
New ED attendances|M|1,389,006|1,451,300|1,480,000
Inpatient, Day Case and Outpatient Waiting Lists|<|<|<|<
% of adults waiting <9 months for an elective procedure (inpatient)|M|90%|72.4%|90%
% of people waiting <15 months for first access to OPD services|M|90%|84.6%|90%
Emergency Departments|<|<|<|<
% of all attendees at ED who are discharged or admitted within six hours of registration|M|70%|57.3%|70%
% of patients aged 75 years and over at ED who are discharged or admitted within 24 hours|M|99%|92.8%|99%
Patient safety|<|<|<|<
Rate of new cases of hospital acquired Staph. aureus bloodstream infection|M-1M|<0.7/10,000 bed days used|0.8/10,000 bed days used|<0.7/10,000 bed days used
% of acute hospitals implementing the national policy on restricted antimicrobial agents|Q|100%|Data not available|100%
Average length of stay for all inpatient discharges (excluding LOS over 30 days)|M-1M|≤4.8 days|5.0 days|≤4.8 days
M monthly; M-1M one month in arrears; Q quarterly|<|<|<|<`,
    columns: 'name|.|t2024|e2024|t2025',
    expected: `
#
#
#
Inpatient discharges|.|647600|662194|671050
Day case discharges (including dialysis)|.|1202416|1243871|1261300
New ED attendances|.|1389006|1451300|1480000
#
% of adults waiting <9 months for an elective procedure (inpatient) [%]|.|90|72.4|90
% of people waiting <15 months for first access to OPD services [%]|.|90|84.6|90
#
% of all attendees at ED who are discharged or admitted within six hours of registration [%]|.|70|57.3|70
% of patients aged 75 years and over at ED who are discharged or admitted within 24 hours [%]|.|99|92.8|99
#
Rate of new cases of hospital acquired Staph. aureus bloodstream infection [/10,000 bed days used]|.|<0.7|0.8|<0.7
% of acute hospitals implementing the national policy on restricted antimicrobial agents [%]|.|100|.|100
Average length of stay for all inpatient discharges (excluding LOS over 30 days) [days]|.|≤4.8|5.0|≤4.8
#`,
  }),
  real({
    id: 'en-energy-regulator-distribution-networks-licensees-down-group-merged-interruptions-and-minutes-lost-target-and-actual-under-two-years-next-target-met-column',
    plan: 'Energy regulator annual report on distribution networks: licensees down, owner group merged, two measures over regulatory years, target and actual below, met or not met',
    address: 'https://www.ofgem.gov.uk/publications/riio-ed2-annual-report',
    arranged: INVENTED,
    table: `
Group|Licensee|Customer interruptions (per 100 customers)|<|<|<|<|<|Customer minutes lost (minutes per customer)|<|<|<|<|<
^|^|2022/23|<|2023/24|<|Met in 2023/24?|2024/25|2022/23|<|2023/24|<|Met in 2023/24?|2024/25
^|^|Target|Actual|Target|Actual|^|Target|Target|Actual|Target|Actual|^|Target
ENWL|ENWL|43.2|29.8|31.6|28.7|Met|30.9|39.6|29.0|31.1|28.4|Met|30.0
NPg|NPgN|60.3|47.1|49.9|50.3|Not met|48.8|57.4|40.2|41.7|43.9|Not met|40.5
^|NPgY|65.8|44.0|46.5|45.2|Met|45.6|60.1|37.5|39.0|38.6|Met|38.1
UKPN|LPN|29.5|15.2|16.4|15.9|Met|16.2|36.0|16.7|18.3|17.7|Met|17.9
^|SPN|56.8|41.3|43.0|44.6|Not met|42.2|50.9|32.6|33.8|35.1|Not met|33.0
^|EPN|59.1|43.8|45.4|45.4|Met|44.7|52.7|33.9|35.2|34.7|Met|34.3
SSEN|SSEH|68.4|61.0|60.2|66.9a|Not met|59.3|55.5|57.3|54.1|63.8a|Not met|53.0
^|SSES|59.7|46.6|48.1|47.5|Met|47.0|49.8|42.4|43.0|42.8|Met|41.9
a Includes Storm Babet, for which an exceptional event claim is pending.|<|<|<|<|<|<|<|<|<|<|<|<|<`,
    columns:
      '.|name|t2023:+Customer interruptions [per 100 customers]|a2023:+Customer interruptions [per 100 customers]|t2024:+Customer interruptions [per 100 customers]|a2024:+Customer interruptions [per 100 customers]|.|t2025:+Customer interruptions [per 100 customers]|t2023:+Customer minutes lost [minutes per customer]|a2023:+Customer minutes lost [minutes per customer]|t2024:+Customer minutes lost [minutes per customer]|a2024:+Customer minutes lost [minutes per customer]|.|t2025:+Customer minutes lost [minutes per customer]',
    expected: `
#
#
#
.|ENWL|43.2|29.8|31.6|28.7|.|30.9|39.6|29.0|31.1|28.4|.|30.0
.|NPgN|60.3|47.1|49.9|50.3|.|48.8|57.4|40.2|41.7|43.9|.|40.5
.|NPgY|65.8|44.0|46.5|45.2|.|45.6|60.1|37.5|39.0|38.6|.|38.1
.|LPN|29.5|15.2|16.4|15.9|.|16.2|36.0|16.7|18.3|17.7|.|17.9
.|SPN|56.8|41.3|43.0|44.6|.|42.2|50.9|32.6|33.8|35.1|.|33.0
.|EPN|59.1|43.8|45.4|45.4|.|44.7|52.7|33.9|35.2|34.7|.|34.3
.|SSEH|68.4|61.0|60.2|66.9|.|59.3|55.5|57.3|54.1|63.8|.|53.0
.|SSES|59.7|46.6|48.1|47.5|.|47.0|49.8|42.4|43.0|42.8|.|41.9
#`,
  }),
  real({
    id: 'en-american-consumer-goods-company-goals-table-pillar-merged-down-goal-sentence-metric-base-year-and-goal-year-columns-baseline-three-fiscal-years-goal-status',
    plan: 'American consumer goods company goals table: goal in a sentence, metric with unit, base year and goal year in own columns differing by row, status words',
    address: 'https://www.example-brands.com/sustainability/goals-and-progress',
    arranged: INVENTED,
    table: `
Pillar|Goal|Metric|Base year|Baseline|FY2022|FY2023|FY2024|Goal year|Goal value|Status
Planet|Cut absolute Scope 1 and 2 emissions in half|Scope 1 and 2 GHG emissions (metric tons CO2e)|2018|1,240,000|986,000|902,500|811,300|2030|620,000|On track
^|Use only renewable electricity|Renewable electricity (% of total purchased)|2018|18|46|57|68|2030|100|On track
^|Reduce water use intensity|Water withdrawn (m³ per metric ton of product)|2015|2.31|1.98|1.93|1.95|2025|1.62|Behind
^|Send zero waste to landfill|Manufacturing sites with zero waste to landfill|2015|9|41|44|47|2025|52|Behind
Packaging|Make all packaging recyclable, reusable or compostable|Recyclable, reusable or compostable packaging (% by weight)|2019|74|81|83|85†|2025|100|Will not be met
^|Reduce virgin plastic|Virgin petroleum-based plastic (metric tons)|2020|214,000|201,700|196,400|187,900|2030|149,800|On track
People|Gender balance in management|Women in management roles (%)|2020|41.2|43.5|44.1|44.8|2030|50|On track
^|Invest in our communities|Community giving in the year (US$ million)|–|–|38.4|40.2|43.7|2025|≥ 45|On track
^|Zero harm|Total recordable incident rate (per 200,000 hours worked)|2019|0.58|0.47|0.44|0.39|2025|≤ 0.35|On track
† Excludes the pet care business acquired in October 2023.|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|.|name|.|a2018|a2022|a2023|a2024|.|t2030|.',
    expected: `
#
.|.|Scope 1 and 2 GHG emissions [metric tons CO2e]|.|1240000|986000|902500|811300|.|620000|.
.|.|Renewable electricity [%]|.|18|46|57|68|.|100|.
.|.|Water withdrawn [m³ per metric ton of product]|.|a2015=2.31|1.98|1.93|1.95|.|t2025=1.62|.
.|.|Manufacturing sites with zero waste to landfill|.|a2015=9|41|44|47|.|t2025=52|.
.|.|Recyclable, reusable or compostable packaging [%]|.|a2019=74|81|83|85|.|t2025=100|.
.|.|Virgin petroleum-based plastic [metric tons]|.|a2020=214000|201700|196400|187900|.|149800|.
.|.|Women in management roles [%]|.|a2020=41.2|43.5|44.1|44.8|.|50|.
.|.|Community giving in the year [美元]|.|.|38400000|40200000|43700000|.|t2025=≥45000000|.
.|.|Total recordable incident rate [per 200,000 hours worked]|.|a2019=0.58|0.47|0.44|0.39|.|t2025=≤0.35|.
#`,
  }),
  real({
    id: 'en-district-council-local-plan-authority-monitoring-report-reference-column-undated-and-dated-targets-in-words-two-monitoring-years-commentary-sentences',
    plan: 'English district local plan monitoring report: indicator reference, targets in words with and without a year, two monitoring years, commentary with numbers of its own',
    address: 'https://www.southnorfolkandbroadland.gov.uk/monitoring',
    arranged: INVENTED,
    table: `
Ref|Indicator|Target|2022/23|2023/24|Commentary
Housing|<|<|<|<|<
H1|Net additional dwellings completed|540 dwellings per annum|612|488|Down 20% as two large sites finished. Planning permissions remain healthy.
H2|Affordable homes completed (gross)|No fewer than 160 per annum|171|143|Target missed for the first time since adoption.
H3|New dwellings on previously developed land (%)|At least 30% by 2031|34.1|27.6|Brownfield supply is expected to recover.
H4|Gypsy and Traveller pitches provided, net|n/a|0|4|–
Economy|<|<|<|<|<
E1|Employment floorspace completed (sqm)|No annual target|8,450|12,310|Mostly at the Enterprise Park.
E2|Vacant units in town centres (%)|Below 8% by 2027|11.3|10.4|Vacancy is falling but still above the regional rate (9.8).
E3|Working-age residents qualified to level 4 or above (%)|40% by 2031|34.8|Not available|The survey was suspended.
Environment|<|<|<|<|<
N1|Permissions granted contrary to Environment Agency advice on flooding|0|0|1|See paragraph on flood risk below.
N2|Local Wildlife Sites in positive management (%)|75% by 2031|63|66*|Steady progress.
N3|Renewable energy capacity permitted (MW)|Increase|14.6|49.9|One solar farm accounts for nearly all.
* Survey covers sites visited between April and September.|<|<|<|<|<`,
    columns: '.|name|t2024|a2023|a2024|.',
    expected: `
#
#
.|Net additional dwellings completed|?|612|488|!
.|Affordable homes completed (gross)|?|171|143|.
.|New dwellings on previously developed land [%]|t2031=≥30|34.1|27.6|.
.|Gypsy and Traveller pitches provided, net|.|0|4|.
#
.|Employment floorspace completed [sqm]|.|8450|12310|.
.|Vacant units in town centres [%]|t2027=<8|11.3|10.4|?
.|Working-age residents qualified to level 4 or above [%]|t2031=40|34.8|.|.
#
.|Permissions granted contrary to Environment Agency advice on flooding|?|0|1|.
.|Local Wildlife Sites in positive management [%]|t2031=75|63|66|.
.|Renewable energy capacity permitted [MW]|.|14.6|49.9|.
#`,
  }),
  real({
    id: 'en-regional-arts-and-library-service-strategy-web-page-aim-merged-down-measure-where-we-started-where-we-are-now-where-we-want-to-be-in-sentences',
    plan: 'Strategic plan published as a web page: where we started, where we are now, where we want to be, all in phrases with the year and unit in the cell',
    address: 'https://www.libraries.wales/strategy',
    arranged: INVENTED,
    table: `
Our aim|How we measure it|Where we started (2019)|Where we are now (2024)|Where we want to be
Everyone reads|Residents who used a library in the past year|29%|33%|Increase to 40% by 2030
^|Children joining the Summer Reading Challenge|1,870|2,415|At least 3,000 by 2027
^|Loans of e-books and audiobooks|86,000|241,000|Increase to 400,000 by 2030
Places people value|Customers rating the service good or very good|91%|94%|Maintain at 95% or above by 2028
^|Complaints about opening hours|124|98|Reduce by half from 2019 level
^|Libraries open seven days a week|2 libraries|5 libraries|9 libraries by 2030
Skills for life|People completing a digital skills course|310|446|At least 500 a year by 2026
^|Digital skills learners aged 60 and over|41%|Not yet available|Between 45% and 50% by 2030
A greener service|Carbon emissions from buildings|640 tonnes|455 tonnes|No more than 200 tonnes by 2030
^|Electric vehicles in the mobile library fleet|None|1 of 4|All by 2030
Last updated: 12 March 2025|<|<|<|<`,
    columns: '.|name|a2019|a2024|t2030',
    expected: `
#
.|Residents who used a library in the past year [%]|29|33|40
.|Children joining the Summer Reading Challenge|1870|2415|t2027=≥3000
.|Loans of e-books and audiobooks|86000|241000|400000
.|Customers rating the service good or very good [%]|91|94|t2028=≥95
.|Complaints about opening hours|124|98|?
.|Libraries open seven days a week|2|5|9
.|People completing a digital skills course|310|446|t2026=≥500
.|Digital skills learners aged 60 and over [%]|41|.|45–50
.|Carbon emissions from buildings [tonnes]|640|455|≤200
.|Electric vehicles in the mobile library fleet|.|?2|.
#`,
  }),
];
