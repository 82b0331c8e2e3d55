import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-newspaper-british-cities-compared-for-renters-measures-across-with-year-after-comma-change-column-average-row-source-note',
    plan: 'a British newspaper, form of the table under an article on renting: cities down, measures across with the year after a comma, change in percent, pounds in cells, an average row, a source note',
    address: 'https://www.theguardian.com/',
    arranged: INVENTED,
    table: `
City|Average monthly rent, 2020|Average monthly rent, 2025|Change|Rent as share of gross pay, 2025 (%)|Listings per 1,000 homes, 2025|Households on the waiting list, March 2026
London|£1,586|£2,248|+42%|41.6|6.2|336,366
Bristol|£1,132|£1,790|+58%|38.9|4.1|21,304
Manchester|£864|£1,325|+53%|33.7|7.8|17,652
Edinburgh|£1,041|£1,402|+35%|34.2|5.5|24,918
Leeds|£785|£1,112|+42%|29.4|6.9|26,047
Cardiff|£823|£1,138|+38%|30.8|n/a|8,911
Belfast|£667|£948|+42%|27.5|3.3|n/a
UK average|£959|£1,349|+41%|31.9|5.7|–
Source: rental index, earnings survey, council returns|<|<|<|<|<|<`,
    columns:
      'place|a2020:Average monthly rent [GBP]|a2025:Average monthly rent [GBP]|.|a2025:Rent as share of gross pay [%]|a2025:Listings per 1,000 homes|p2026-03:Households on the waiting list',
    expected: `
#
London|1586|2248|!|41.6|6.2|336366
Bristol|1132|1790|!|38.9|4.1|21304
Manchester|864|1325|!|33.7|7.8|17652
Edinburgh|1041|1402|!|34.2|5.5|24918
Leeds|785|1112|!|29.4|6.9|26047
Cardiff|823|1138|!|30.8|.|8911
Belfast|667|948|!|27.5|3.3|.
UK average|959|1349|!|31.9|5.7|.
#`,
  }),
  real({
    id: 'en-electricity-mix-by-country-copied-from-web-page-sources-across-under-one-year-clean-share-then-and-target-2030-bracketed-letter-notes',
    plan: 'an encyclopaedia page copied with its footnote marks: countries down, sources across under one year with the percent sign in the head, clean share of an earlier year, target for 2030, bracketed letters after countries and in heads, notes at the foot',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Country|Share of electricity generation in 2025 (%)|<|<|<|<|<|<|Clean share in 2015 (%)|Clean share target for 2030 (%)[a]
^|Solar|Wind|Hydro|Nuclear|Gas|Coal|Other[b]|^|^
Australia|20.4|14.1|4.9|0.0|15.2|43.0|2.4|14.0|82
Brazil|11.6|15.3|53.8|2.1|6.4|2.3|8.5|76.1|–
France[c]|5.3|8.6|12.7|68.9|2.4|0.2|1.9|92.8|–
Germany|18.2|27.4|4.2|0.0|16.9|21.3|12.0|44.0|80
India|8.4|5.1|8.3|2.9|2.4|71.7|1.2|19.3|50[d]
Japan|11.2|1.3|7.9|9.4|31.5|28.6|10.1|17.4|59
South Africa|8.9|5.4|0.8|4.1|0.0|79.6|1.2|7.1|41
United Kingdom|6.5|30.2|1.9|13.6|28.4|0.0|19.4|45.7|95
World|8.8|8.5|14.0|9.0|21.7|33.2|4.8|33.6|–
^a National plans; none where a dash stands. ^b Bioenergy, oil and others. ^c Metropolitan France. ^d Share of capacity.|<|<|<|<|<|<|<|<|<`,
    columns:
      'place|a2025:Solar [%]|a2025:Wind [%]|a2025:Hydro [%]|a2025:Nuclear [%]|a2025:Gas [%]|a2025:Coal [%]|a2025:Other [%]|a2015:Clean share [%]|t2030:Clean share [%]',
    expected: `
#
#
Australia|20.4|14.1|4.9|0.0|15.2|43.0|2.4|14.0|82
Brazil|11.6|15.3|53.8|2.1|6.4|2.3|8.5|76.1|.
France|5.3|8.6|12.7|68.9|2.4|0.2|1.9|92.8|.
Germany|18.2|27.4|4.2|0.0|16.9|21.3|12.0|44.0|80
India|8.4|5.1|8.3|2.9|2.4|71.7|1.2|19.3|50
Japan|11.2|1.3|7.9|9.4|31.5|28.6|10.1|17.4|59
South Africa|8.9|5.4|0.8|4.1|0.0|79.6|1.2|7.1|41
United Kingdom|6.5|30.2|1.9|13.6|28.4|0.0|19.4|45.7|95
World|8.8|8.5|14.0|9.0|21.7|33.2|4.8|33.6|.
#`,
  }),
  real({
    id: 'en-new-zealand-government-targets-quarterly-dashboard-target-name-before-measure-baseline-year-four-quarters-target-2030-status',
    plan: 'the New Zealand government, form of the dashboard of its nine targets: short name of the target before the measure, baseline of 2023, four quarters, target of 2030, status, percent in cells, a quarter not yet available',
    address: 'https://www.dpmc.govt.nz/our-programmes/government-targets',
    arranged: INVENTED,
    table: `
Government Targets: quarterly update, June 2026|<|<|<|<|<|<|<|<
Target|Measure|Baseline (2023)|Q3 2025|Q4 2025|Q1 2026|Q2 2026|Target (2030)|Status
1. Shorter stays in emergency departments|Patients admitted, discharged or transferred within six hours|69.4%|71.8%|74.2%|73.9%|75.1%|95%|At risk
2. Shorter wait times for treatment|Patients waiting less than four months for elective treatment|61.0%|62.7%|64.3%|66.0%|66.8%|95%|At risk
3. Reduced child and youth offending|Children and young people with serious and persistent offending|1,083|893|861|842|856|920|On track
4. Reduced violent crime|Victims of assault, robbery or sexual assault|184,500|154,000|147,000|149,000|151,000|165,000|On track
5. Fewer people on the Jobseeker Support Benefit|People receiving Jobseeker Support|190,622|217,798|223,512|210,347|208,974|140,000|At risk
6. Increased student attendance|Students attending school more than 90% of the term|46.0%|50.3%|57.3%|61.1%|54.6%|80%|Feasible
7. More students at expected curriculum levels|Year 8 students at or above the expected level in mathematics|22.0%|–|24.1%|–|Not yet available|80%|At risk
8. Fewer people in emergency housing|Households in emergency housing|3,342|485|447|432|419|800|Achieved
9. Reduced net greenhouse gas emissions|Projected emissions of the second budget (Mt CO2-e)|307.3|303.1|303.1|301.5|301.5|305|On track`,
    columns: '.|name|a2023|p2025-Q3|p2025-Q4|p2026-Q1|p2026-Q2|t2030|.',
    expected: `
#
#
.|Patients admitted, discharged or transferred within six hours [%]|69.4|71.8|74.2|73.9|75.1|95|.
.|Patients waiting less than four months for elective treatment [%]|61.0|62.7|64.3|66.0|66.8|95|.
.|Children and young people with serious and persistent offending|1083|893|861|842|856|920|.
.|Victims of assault, robbery or sexual assault|184500|154000|147000|149000|151000|165000|.
.|People receiving Jobseeker Support|190622|217798|223512|210347|208974|140000|.
.|Students attending school more than 90% of the term [%]|46.0|50.3|57.3|61.1|54.6|80|.
.|Year 8 students at or above the expected level in mathematics [%]|22.0|.|24.1|.|.|80|.
.|Households in emergency housing|3342|485|447|432|419|800|.
.|Projected emissions of the second budget [Mt CO2-e]|307.3|303.1|303.1|301.5|301.5|305|.`,
  }),
  real({
    id: 'en-zambian-budget-address-annex-macroeconomic-and-fiscal-framework-outturn-budget-projected-outturn-next-budget-two-projections-kwacha-million-group-row',
    plan: 'the Zambian ministry of finance, form of the annex of the budget address: outturn, budget and projected outturn of the year, next budget, two projections, a group row in millions of Kwacha, a deficit with a minus, percent of GDP in names',
    address: 'https://www.mofnp.gov.zm/',
    arranged: INVENTED,
    table: `
Annex I: Macroeconomic and Fiscal Framework, 2024 – 2028|<|<|<|<|<|<
|2024 Outturn|2025 Budget|2025 Projected Outturn|2026 Budget|2027 Projection|2028 Projection
Macroeconomic indicators|<|<|<|<|<|<
Real GDP growth (%)|4.0|6.6|5.8|6.4|6.5|6.6
End-year inflation (%)|16.7|10.0|11.2|7.5|7.0|6.5
Gross international reserves (months of import cover)|4.3|4.0|4.7|4.5|4.6|4.8
Copper production (thousand metric tonnes)|820.7|950.0|912.4|1,105.0|1,240.0|1,400.0
Fiscal operations (K million)|<|<|<|<|<|<
Total revenue and grants|152,316|174,220|171,845|206,510|229,874|254,390
Tax revenue|118,940|137,608|136,255|160,720|180,106|200,418
Total expenditure|175,884|217,104|210,993|253,102|262,417|278,655
Overall balance|-23,568|-42,884|-39,148|-46,592|-32,543|-24,265
Ratios|<|<|<|<|<|<
Domestic revenue (% of GDP)|20.9|21.3|21.6|22.1|22.4|22.8
Public debt (% of GDP)|114.9|98.6|91.2|82.4|76.0|70.3`,
    columns: 'name|a2024|t2025|e2025|t2026|e2027|e2028',
    expected: `
#
#
#
Real GDP growth [%]|4.0|6.6|5.8|6.4|6.5|6.6
End-year inflation [%]|16.7|10.0|11.2|7.5|7.0|6.5
Gross international reserves (months of import cover)|4.3|4.0|4.7|4.5|4.6|4.8
Copper production [metric tonnes]|820700|950000|912400|1105000|1240000|1400000
#
Total revenue and grants [ZMW]|152316000000|174220000000|171845000000|206510000000|229874000000|254390000000
Tax revenue [ZMW]|118940000000|137608000000|136255000000|160720000000|180106000000|200418000000
Total expenditure [ZMW]|175884000000|217104000000|210993000000|253102000000|262417000000|278655000000
Overall balance [ZMW]|-23568000000|-42884000000|-39148000000|-46592000000|-32543000000|-24265000000
#
Domestic revenue (% of GDP) [%]|20.9|21.3|21.6|22.1|22.4|22.8
Public debt (% of GDP) [%]|114.9|98.6|91.2|82.4|76.0|70.3`,
  }),
  real({
    id: 'en-csv-statistics-canada-table-download-maple-products-reference-date-geography-unit-of-measure-scalar-factor-vector-status-letters',
    plan: 'Statistics Canada, form of a table download in long form: reference date, geography with its code, one dimension, unit of measure, scalar factor in words, vector and coordinate, value, status letters, an empty value with a status',
    address: 'https://www150.statcan.gc.ca/',
    arranged: INVENTED,
    csv: `"REF_DATE","GEO","DGUID","Maple products","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2023","Canada","2021A000011124","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381540","1.1","10430","r","","","0"
"2023","Quebec","2021A000224","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381544","4.1","9384","r","","","0"
"2023","Ontario","2021A000235","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381547","5.1","467","","","","0"
"2023","Nova Scotia","2021A000212","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381549","2.1","","x","","","0"
"2024","Canada","2021A000011124","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381540","1.1","19854","","","","0"
"2024","Quebec","2021A000224","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381544","4.1","18042","","","","0"
"2024","Ontario","2021A000235","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381547","5.1","731","E","","","0"
"2024","Nova Scotia","2021A000212","Production of maple products expressed as syrup","Gallons","109","thousands","3","v381549","2.1","58","","","","0"
"2024","Canada","2021A000011124","Farms reporting maple taps","Number","223","units","0","v381561","1.3","9178","","","","0"
"2024","Quebec","2021A000224","Farms reporting maple taps","Number","223","units","0","v381564","4.3","6462","","","","0"
"2024","Ontario","2021A000235","Farms reporting maple taps","Number","223","units","0","v381567","5.3","1985","","","","0"
`,
    columns: '.|place|.|name|.|.|.|.|.|.|a2024|.|.|.|.',
    expected: `
#
.|Canada|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|a2023=10430000|.|.|.|.
.|Quebec|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|a2023=9384000|.|.|.|.
.|Ontario|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|a2023=467000|.|.|.|.
.|Nova Scotia|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|.|.|.|.|.
.|Canada|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|19854000|.|.|.|.
.|Quebec|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|18042000|.|.|.|.
.|Ontario|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|731000|.|.|.|.
.|Nova Scotia|.|Production of maple products expressed as syrup [Gallons]|.|.|.|.|.|.|58000|.|.|.|.
.|Canada|.|Farms reporting maple taps|.|.|.|.|.|.|9178|.|.|.|.
.|Quebec|.|Farms reporting maple taps|.|.|.|.|.|.|6462|.|.|.|.
.|Ontario|.|Farms reporting maple taps|.|.|.|.|.|.|1985|.|.|.|.`,
  }),
  real({
    id: 'en-irish-prison-service-annual-report-committals-and-custody-five-years-percent-change-euro-in-names-group-rows',
    plan: 'the Irish prison service, form of the statistics at a glance of its annual report: five years, percent change on the year, group rows, euro and percent in names, a star at a series that began anew',
    address: 'https://www.irishprisons.ie/',
    arranged: INVENTED,
    table: `
Statistics at a glance|2021|2022|2023|2024|2025|% change 2024–2025
Committals|<|<|<|<|<|<
Committals to prison|6,135|7,014|7,938|8,704|9,012|+3.5%
Committals of persons under 21 years|612|689|774|801|768|-4.1%
Committals for non-payment of a court-ordered fine|318|402|566|617|590|-4.4%
Custody|<|<|<|<|<|<
Average daily number of persons in custody|3,794|4,122|4,584|4,941|5,417|+9.6%
Average daily number of women in custody|144|173|210|246|271|+10.2%
Bed capacity at year end|4,375|4,411|4,514|4,531|4,672|+3.1%
Occupancy at year end (%)|86|99|103|112|118|–
Persons on temporary release, daily average|262|309|377|512|596|+16.4%
Safety and cost|<|<|<|<|<|<
Assaults by prisoners on staff*|–|107|121|138|149|+8.0%
Average cost of an available staffed prison space (€)|80,335|84,067|88,841|99,072|104,630|+5.6%
* Recorded on a new system since 2022.|<|<|<|<|<|<`,
    columns: 'name|a2021|a2022|a2023|a2024|a2025|.',
    expected: `
#
#
Committals to prison|6135|7014|7938|8704|9012|!
Committals of persons under 21 years|612|689|774|801|768|!
Committals for non-payment of a court-ordered fine|318|402|566|617|590|!
#
Average daily number of persons in custody|3794|4122|4584|4941|5417|!
Average daily number of women in custody|144|173|210|246|271|!
Bed capacity at year end|4375|4411|4514|4531|4672|!
Occupancy at year end [%]|86|99|103|112|118|.
Persons on temporary release, daily average|262|309|377|512|596|!
#
Assaults by prisoners on staff|.|107|121|138|149|!
Average cost of an available staffed prison space [EUR]|80335|84067|88841|99072|104630|!
#`,
  }),
  real({
    id: 'en-kenyan-judiciary-annual-report-court-stations-down-filed-resolved-and-pending-under-measures-over-financial-years-clearance-rate-total-row',
    plan: 'the Kenyan judiciary, form of the caseload table of its state of the judiciary report: row number, court stations down, filed, resolved and pending cases over two financial years each, clearance rate, total row',
    address: 'https://judiciary.go.ke/',
    arranged: INVENTED,
    table: `
Table 2.9: Caseload statistics of selected magistrates' courts|<|<|<|<|<|<|<|<
S/No.|Court Station|Cases Filed|<|Cases Resolved|<|Pending Cases|<|Case Clearance Rate (%), FY 2024/25
^|^|FY 2023/24|FY 2024/25|FY 2023/24|FY 2024/25|FY 2023/24|FY 2024/25|^
1|Eldoret|9,874|10,412|9,360|10,655|12,083|11,840|102
2|Garissa|1,206|1,318|1,177|1,290|894|922|98
3|Kakamega|4,519|4,387|4,402|4,598|5,731|5,520|105
4|Kisumu|6,340|6,725|6,218|6,460|7,146|7,411|96
5|Machakos|5,087|5,294|4,816|5,121|8,302|8,475|97
6|Mombasa|14,652|15,230|13,987|15,618|21,469|21,081|103
7|Nakuru|11,938|12,506|11,240|12,117|16,774|17,163|97
8|Nyeri|3,271|3,040|3,355|3,286|2,918|2,672|108
|Total|56,887|58,912|54,555|59,145|75,317|75,084|100`,
    columns:
      '.|place|a2024:Cases Filed|a2025:Cases Filed|a2024:Cases Resolved|a2025:Cases Resolved|a2024:Pending Cases|a2025:Pending Cases|a2025:Case Clearance Rate [%]',
    expected: `
#
#
#
.|Eldoret|9874|10412|9360|10655|12083|11840|102
.|Garissa|1206|1318|1177|1290|894|922|98
.|Kakamega|4519|4387|4402|4598|5731|5520|105
.|Kisumu|6340|6725|6218|6460|7146|7411|96
.|Machakos|5087|5294|4816|5121|8302|8475|97
.|Mombasa|14652|15230|13987|15618|21469|21081|103
.|Nakuru|11938|12506|11240|12117|16774|17163|97
.|Nyeri|3271|3040|3355|3286|2918|2672|108
.|Total|56887|58912|54555|59145|75317|75084|100`,
  }),
  real({
    id: 'en-victorian-ambulance-service-annual-report-statement-of-priorities-unit-column-two-actuals-target-and-actual-of-year-variance-result-mark',
    plan: 'an Australian ambulance service, form of the output performance of its annual report: unit of measure column with per cent written out, two earlier actuals, target and actual of the year, variance, result mark, group rows, $ million',
    address: 'https://www.ambulance.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|Unit of measure|2023–24 actual|2024–25 actual|2025–26 target|2025–26 actual|Variance %|Result
Quantity|<|<|<|<|<|<|<
Emergency road transports|number|566,840|581,217|587,000|594,365|1.3|✔
Emergency air transports|number|5,214|5,387|5,100|5,462|7.1|✔
Treatment without transport|number|118,306|126,954|120,000|131,480|9.6|✔
Quality|<|<|<|<|<|<|<
Adult patients with cardiac arrest surviving to hospital|per cent|33.1|35.8|50.0|34.6|(30.8)|■
Patients with suspected stroke taken to a stroke centre within 60 minutes|per cent|95.2|95.9|90.0|96.4|7.1|✔
Patients satisfied with the service|per cent|96.8|n/a|95.0|95.7|0.7|✔
Timeliness|<|<|<|<|<|<|<
Code 1 incidents responded to within 15 minutes, statewide|per cent|65.4|65.1|85.0|66.9|(21.3)|■
Code 1 response time, statewide average|minutes|15.5|15.4|n/a|15.1|n/a|–
Triple zero calls answered within five seconds|per cent|96.3|98.0|90.0|98.4|9.3|✔
Cost|<|<|<|<|<|<|<
Total output cost|$ million|1,487.6|1,562.3|1,548.0|1,619.4|4.6|■
✔ Target achieved or exceeded ■ Target not achieved|<|<|<|<|<|<|<`,
    columns: 'name|.|a2024|a2025|t2026|a2026|.|.',
    expected: `
#
#
Emergency road transports|.|566840|581217|587000|594365|!|.
Emergency air transports|.|5214|5387|5100|5462|!|.
Treatment without transport|.|118306|126954|120000|131480|!|.
#
Adult patients with cardiac arrest surviving to hospital [%]|.|33.1|35.8|50.0|34.6|!|.
Patients with suspected stroke taken to a stroke centre within 60 minutes [%]|.|95.2|95.9|90.0|96.4|!|.
Patients satisfied with the service [%]|.|96.8|.|95.0|95.7|!|.
#
Code 1 incidents responded to within 15 minutes, statewide [%]|.|65.4|65.1|85.0|66.9|!|.
Code 1 response time, statewide average [minutes]|.|15.5|15.4|.|15.1|.|.
Triple zero calls answered within five seconds [%]|.|96.3|98.0|90.0|98.4|!|.
#
Total output cost [$]|.|1487600000|1562300000|1548000000|1619400000|!|.
#`,
  }),
  real({
    id: 'en-bus-service-improvement-plan-progress-report-area-column-merged-down-two-baselines-two-results-target-of-year-and-later-target',
    plan: 'an English transport authority, form of the progress report on its bus service improvement plan: area merged downwards, two baseline years, two results, target of the year and later target, the same measures in two areas, millions and mph in names and cells',
    address: 'https://www.transportnottingham.com/',
    arranged: INVENTED,
    table: `
BSIP progress report: headline targets|<|<|<|<|<|<|<
Area|Measure|2018/19|2019/20|2023/24|2024/25|Target 2024/25|Target 2029/30
Nottingham|Average bus speed on key corridors (mph)|10.8|10.6|10.3|10.9|11.2|12.0
^|Services on time (%)|87.4|88.1|84.6|86.9|90|95
^|Passenger journeys (millions)|43.5|42.1|36.7|39.2|41.0|46.0
^|Passengers satisfied with their journey (%)|93|92|86|89|92|95
^|Zero-emission buses in service|13|13|28|95|90|220
Nottinghamshire|Average bus speed on key corridors (mph)|14.2|14.1|13.9|14.0|14.5|15.0
^|Services on time (%)|85.9|86.3|81.7|84.2|88|93
^|Passenger journeys (millions)|26.9|25.8|21.4|23.3|24.5|27.5
^|Passengers satisfied with their journey (%)|n/a|n/a|82|84|88|92
^|Households within 400 metres of an hourly bus (%)|71.3|70.8|66.5|68.9|70|≥ 75`,
    columns: 'place|name|a2019|a2020|a2024|a2025|t2025|t2030',
    expected: `
#
#
Nottingham|Average bus speed on key corridors [mph]|10.8|10.6|10.3|10.9|11.2|12.0
Nottingham|Services on time [%]|87.4|88.1|84.6|86.9|90|95
Nottingham|Passenger journeys|43500000|42100000|36700000|39200000|41000000|46000000
Nottingham|Passengers satisfied with their journey [%]|93|92|86|89|92|95
Nottingham|Zero-emission buses in service|13|13|28|95|90|220
Nottinghamshire|Average bus speed on key corridors [mph]|14.2|14.1|13.9|14.0|14.5|15.0
Nottinghamshire|Services on time [%]|85.9|86.3|81.7|84.2|88|93
Nottinghamshire|Passenger journeys|26900000|25800000|21400000|23300000|24500000|27500000
Nottinghamshire|Passengers satisfied with their journey [%]|.|.|82|84|88|92
Nottinghamshire|Households within 400 metres of an hourly bus [%]|71.3|70.8|66.5|68.9|70|≥75`,
  }),
  real({
    id: 'en-university-access-and-participation-plan-targets-reference-number-characteristic-units-column-baseline-year-beside-data-milestones-of-four-academic-years',
    plan: 'an English university, form of the target table of its access and participation plan with a progress column: reference number, lifecycle stage rows, characteristic, units column, baseline year before baseline data, latest result, milestones of four academic years',
    address: 'https://www.hull.ac.uk/',
    arranged: INVENTED,
    table: `
Targets, milestones and progress|<|<|<|<|<|<|<|<|<|<
Reference number|Characteristic|Description|Units|Baseline year|Baseline data|Progress 2024-25|Milestone 2025-26|Milestone 2026-27|Milestone 2027-28|Milestone 2028-29
Access|<|<|<|<|<|<|<|<|<|<
PTA_1|Area-based participation|Entrants from the least represented neighbourhoods (quintile 1)|Percentage|2021-22|24.6|25.1|25.5|26.0|26.5|27.0
PTA_2|Care experience|Care-experienced entrants|Headcount|2021-22|38|47|45|50|55|60
PTA_3|Age|Entrants aged 21 and over to degree apprenticeships|Headcount|2022-23|112|149|150|170|190|210
On course|<|<|<|<|<|<|<|<|<|<
PTS_1|Deprivation|Gap in continuation between the most and least deprived quintiles|Percentage points|2021-22|9.4|8.8|8.0|7.0|6.0|5.0
PTS_2|Ethnicity|Gap in degree outcomes between white and black students|Percentage points|2021-22|21.3|22.0|18.5|16.5|14.0|12.0
PTS_3|Disability|Completion rate of students who report a mental health condition|Percentage|2017-18|79.2|Data due 2027|80.5|81.5|82.5|84.0
Progression|<|<|<|<|<|<|<|<|<|<
PTP_1|Deprivation|Graduates from the most deprived quintile in professional work or further study|Percentage|2020-21|66.9|68.3|69.0|70.0|71.0|72.0
PTP_2|Sex|Gap in progression between men and women|Percentage points|2020-21|4.1|3.2|3.5|3.0|2.5|2.0`,
    columns: '.|.|name|.|.|a2022|a2025|t2026|t2027|t2028|t2029',
    expected: `
#
#
#
.|.|Entrants from the least represented neighbourhoods (quintile 1) [%]|.|.|24.6|25.1|25.5|26.0|26.5|27.0
.|.|Care-experienced entrants [Headcount]|.|.|38|47|45|50|55|60
.|.|Entrants aged 21 and over to degree apprenticeships [Headcount]|.|.|a2023=112|149|150|170|190|210
#
.|.|Gap in continuation between the most and least deprived quintiles [Percentage points]|.|.|9.4|8.8|8.0|7.0|6.0|5.0
.|.|Gap in degree outcomes between white and black students [Percentage points]|.|.|21.3|22.0|18.5|16.5|14.0|12.0
.|.|Completion rate of students who report a mental health condition [%]|.|.|a2018=79.2|.|80.5|81.5|82.5|84.0
#
.|.|Graduates from the most deprived quintile in professional work or further study [%]|.|.|a2021=66.9|68.3|69.0|70.0|71.0|72.0
.|.|Gap in progression between men and women [Percentage points]|.|.|a2021=4.1|3.2|3.5|3.0|2.5|2.0`,
  }),
  real({
    id: 'en-hockey-federation-strategy-review-seasons-across-category-rows-change-in-brackets-strategy-target-of-season-2028-29-starred-count',
    plan: 'a national hockey federation, form of the numbers page of its yearly review: seasons across, category rows, change on the season in brackets in its own column, strategy target of a later season, a star at an estimate of another count, pounds thousand',
    address: 'https://www.hockeywales.org.uk/',
    arranged: INVENTED,
    table: `
Our game in numbers|Season 2021/22|Season 2022/23|Season 2023/24|Season 2024/25|Season 2025/26|Change on last season|Strategy target 2028/29
Clubs and players|<|<|<|<|<|<|<
Affiliated clubs|71|72|72|74|75|(+1)|80
Registered adult players|4,218|4,690|4,934|5,127|5,302|(+175)|6,500
Registered junior players|3,105|3,842|4,276|4,611|5,018|(+407)|7,000
Women and girls among registered players|57%|58%|58%|59%|60%|(+1%)|60%
Workforce|<|<|<|<|<|<|<
Qualified coaches|286|331|368|402|417|(+15)|550
Active umpires|194|188|203|221|236|(+15)|300
Umpires who are women|31%|33%|32%|36%|37%|(+1%)|50%
Schools and inclusion|<|<|<|<|<|<|<
Schools delivering the beginners' programme|48|96|137|165|182|(+17)|250
Clubs with a disability session*|3|5|9|12|14|(+2)|25
Finance|<|<|<|<|<|<|<
Membership income (£000)|198|224|251|273|296|(+23)|400
* Self-reported by clubs.|<|<|<|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|a2025|a2026|.|t2029',
    expected: `
#
#
Affiliated clubs|71|72|72|74|75|!|80
Registered adult players|4218|4690|4934|5127|5302|!|6500
Registered junior players|3105|3842|4276|4611|5018|!|7000
Women and girls among registered players [%]|57|58|58|59|60|!|60
#
Qualified coaches|286|331|368|402|417|!|550
Active umpires|194|188|203|221|236|!|300
Umpires who are women [%]|31|33|32|36|37|!|50
#
Schools delivering the beginners' programme|48|96|137|165|182|!|250
Clubs with a disability session|3|5|9|12|14|!|25
#
Membership income [GBP]|198000|224000|251000|273000|296000|!|400000
#`,
  }),
  real({
    id: 'en-ngo-south-sudan-resilience-logframe-outcome-and-output-merged-down-planned-row-over-achieved-row-baseline-milestones-with-month-and-year-target',
    plan: 'a British-funded programme in South Sudan, form of the logframe: outcome and outputs merged downwards, indicator over a planned and an achieved row, baseline, milestones with month and year in the head, final target, source of data, milestones not yet due left empty',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Level|Indicator||Baseline (Jan 2023)|Milestone 1 (March 2024)|Milestone 2 (March 2025)|Milestone 3 (March 2026)|Target (March 2027)|Source
OUTCOME: Households are more resilient to shocks|Households with an acceptable food consumption score (%)|Planned|21.4|26|32|38|45|Annual survey
^|^|Achieved||24.8|30.7|35.2||^
^|Households using negative coping strategies (%)|Planned|63.9|58|50|42|35|Annual survey
^|^|Achieved||60.1|54.3|47.0||^
OUTPUT 1: Farmers adopt climate-smart practices|Farmers trained (cumulative)|Planned|0|4,000|9,500|15,000|20,000|Training records
^|^|Achieved||3,742|9,866|15,914||^
^|Average sorghum yield (kg per feddan)|Planned|312|330|360|390|420|Crop assessment
^|^|Achieved||325|318|384||^
OUTPUT 2: Communities save and borrow|Savings groups active|Planned|46|120|240|340|400|Group database
^|^|Achieved||131|226|352||^`,
    columns: '.|name|.|a2023|t2024|t2025|t2026|t2027|.',
    expected: `
#
.|Households with an acceptable food consumption score [%]|.|21.4|26|32|38|45|.
.|Households with an acceptable food consumption score [%]|.|.|a2024=24.8|a2025=30.7|a2026=35.2|.|.
.|Households using negative coping strategies [%]|.|63.9|58|50|42|35|.
.|Households using negative coping strategies [%]|.|.|a2024=60.1|a2025=54.3|a2026=47.0|.|.
.|Farmers trained (cumulative)|.|0|4000|9500|15000|20000|.
.|Farmers trained (cumulative)|.|.|a2024=3742|a2025=9866|a2026=15914|.|.
.|Average sorghum yield [kg per feddan]|.|312|330|360|390|420|.
.|Average sorghum yield [kg per feddan]|.|.|a2024=325|a2025=318|a2026=384|.|.
.|Savings groups active|.|46|120|240|340|400|.
.|Savings groups active|.|.|a2024=131|a2025=226|a2026=352|.|.`,
  }),
  real({
    id: 'en-csv-bureau-of-labor-statistics-series-download-metadata-lines-years-down-months-across-missing-month-with-note-number-annual-column-partly-empty',
    plan: 'the US Bureau of Labor Statistics, form of the download of one series: lines about the series above, years down, short months across, annual average last, a month without data with a note number, the running year not finished',
    address: 'https://data.bls.gov/',
    arranged: INVENTED,
    csv: `Series Id:,LNU04000000
Not Seasonally Adjusted
Series title:,(Unadj) Unemployment Rate
Labor force status:,Unemployment rate
Type of data:,Percent or rate
Age:,16 years and over
Years:,2021 to 2026
Year,Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Annual
2021,6.8,6.6,6.2,5.7,5.5,6.1,5.7,5.3,4.6,4.3,3.9,3.7,5.3
2022,4.4,4.1,3.8,3.3,3.4,3.8,3.8,3.8,3.3,3.4,3.4,3.3,3.6
2023,3.9,3.9,3.6,3.1,3.4,3.8,3.8,3.9,3.6,3.6,3.5,3.5,3.6
2024,4.1,4.2,3.9,3.5,3.7,4.3,4.5,4.4,3.9,3.9,4.0,3.8,4.0
2025,4.4,4.5,4.2,3.9,4.0,4.4,4.6,4.5,4.3,-(1),4.3,4.1,4.3
2026,4.7,4.6,4.4,4.1,4.2,4.6,4.7,4.5,4.2,,,,
1 : Data unavailable due to the 2025 lapse in appropriations
`,
    columns:
      '.|p2021-01:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-02:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-03:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-04:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-05:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-06:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-07:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-08:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-09:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-10:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-11:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|p2021-12:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over|a2021:Not Seasonally Adjusted (Unadj) Unemployment Rate, Unemployment rate, 16 years and over',
    expected: `
#
#
#
#
#
#
#
#
.|6.8|6.6|6.2|5.7|5.5|6.1|5.7|5.3|4.6|4.3|3.9|3.7|5.3
.|p2022-01=4.4|p2022-02=4.1|p2022-03=3.8|p2022-04=3.3|p2022-05=3.4|p2022-06=3.8|p2022-07=3.8|p2022-08=3.8|p2022-09=3.3|p2022-10=3.4|p2022-11=3.4|p2022-12=3.3|a2022=3.6
.|p2023-01=3.9|p2023-02=3.9|p2023-03=3.6|p2023-04=3.1|p2023-05=3.4|p2023-06=3.8|p2023-07=3.8|p2023-08=3.9|p2023-09=3.6|p2023-10=3.6|p2023-11=3.5|p2023-12=3.5|a2023=3.6
.|p2024-01=4.1|p2024-02=4.2|p2024-03=3.9|p2024-04=3.5|p2024-05=3.7|p2024-06=4.3|p2024-07=4.5|p2024-08=4.4|p2024-09=3.9|p2024-10=3.9|p2024-11=4.0|p2024-12=3.8|a2024=4.0
.|p2025-01=4.4|p2025-02=4.5|p2025-03=4.2|p2025-04=3.9|p2025-05=4.0|p2025-06=4.4|p2025-07=4.6|p2025-08=4.5|p2025-09=4.3|.|p2025-11=4.3|p2025-12=4.1|a2025=4.3
.|p2026-01=4.7|p2026-02=4.6|p2026-03=4.4|p2026-04=4.1|p2026-05=4.2|p2026-06=4.6|p2026-07=4.7|p2026-08=4.5|p2026-09=4.2|.|.|.|.
#`,
  }),
  real({
    id: 'en-technology-company-representation-report-group-merged-down-over-levels-of-same-name-four-years-ambition-year-in-head',
    plan: 'a US technology company, form of the representation tables of its inclusion report: group merged downwards over levels of the same name, four years, ambition with its year in the head, percent in cells, a note on self-identification',
    address: 'https://www.hpe.com/',
    arranged: INVENTED,
    table: `
Workforce representation (as of October 31)|<|<|<|<|<|<
Group|Level|2022|2023|2024|2025|2030 ambition
Women (global)|All employees|32.6%|33.1%|33.4%|33.8%|36%
^|Technical roles|22.4%|22.9%|23.5%|24.1%|30%
^|Executives|26.3%|27.7%|28.2%|29.0%|33%
^|New hires|36.8%|35.9%|36.2%|35.1%|–
Black employees (U.S.)|All employees|4.3%|4.5%|4.6%|4.6%|6%
^|Technical roles|3.1%|3.4%|3.4%|3.5%|–
^|Executives|2.9%|3.3%|3.6%|3.8%|5%
Hispanic employees (U.S.)|All employees|7.9%|8.1%|8.4%|8.5%|10%
^|Technical roles|6.6%|6.8%|7.2%|7.4%|–
^|Executives|4.0%|4.4%|4.3%|4.7%|7%
Race and ethnicity are self-identified and reported for the United States only.|<|<|<|<|<|<`,
    columns: '.|name|a2022|a2023|a2024|a2025|t2030',
    expected: `
#
#
.|Women (global): All employees [%]|32.6|33.1|33.4|33.8|36
.|Women (global): Technical roles [%]|22.4|22.9|23.5|24.1|30
.|Women (global): Executives [%]|26.3|27.7|28.2|29.0|33
.|Women (global): New hires [%]|36.8|35.9|36.2|35.1|.
.|Black employees (U.S.): All employees [%]|4.3|4.5|4.6|4.6|6
.|Black employees (U.S.): Technical roles [%]|3.1|3.4|3.4|3.5|.
.|Black employees (U.S.): Executives [%]|2.9|3.3|3.6|3.8|5
.|Hispanic employees (U.S.): All employees [%]|7.9|8.1|8.4|8.5|10
.|Hispanic employees (U.S.): Technical roles [%]|6.6|6.8|7.2|7.4|.
.|Hispanic employees (U.S.): Executives [%]|4.0|4.4|4.3|4.7|7
#`,
  }),
  real({
    id: 'en-food-retailer-net-zero-transition-plan-scopes-down-base-year-fy20-three-fiscal-years-short-percent-against-base-near-term-and-net-zero-targets',
    plan: 'a British food retailer, form of the metrics table of its net-zero transition plan: fiscal years written FY25, base year, percent against base, near-term and net-zero targets under one head, unit column, a growing measure beside the emissions, n/d',
    address: 'https://www.about.sainsburys.co.uk/',
    arranged: INVENTED,
    table: `
Metric|Unit|Base year FY20|FY23|FY24|FY25|FY25 vs base year|Targets|<
^|^|^|^|^|^|^|FY30|FY50
Our own operations|<|<|<|<|<|<|<|<
Scope 1 emissions|tCO2e|438,902|371,564|340,118|318,227|-27%|219,450|43,890
Scope 2 emissions (market-based)|tCO2e|512,377|96,480|41,205|0|-100%|0|0
Electricity from renewable sources|%|38|82|92|100|+62 ppts|100|100
Stores with refrigeration free of HFC gases|number|118|286|351|427|+262%|750|n/d
Zero tailpipe emission home delivery vans|%|0.4|3.2|8.9|17.6|+17.2 ppts|60|100
Our value chain|<|<|<|<|<|<|<|<
Scope 3 emissions, energy and industry|MtCO2e|14.82|13.07|12.31|11.64|-21%|8.59|1.48
Scope 3 emissions, forest, land and agriculture|MtCO2e|11.35|10.90|10.62|10.27|-10%|7.22|3.18
Suppliers with a science-based target, by spend|%|n/d|34|47|58|n/d|80|100
Own-brand soy verified free of deforestation|%|21|36|58|74|+53 ppts|100|100
Food waste sent to anaerobic digestion|tonnes|38,416|29,075|25,560|22,931|-40%|19,200|n/d`,
    columns: 'name|.|a2020|a2023|a2024|a2025|.|t2030|t2050',
    expected: `
#
#
#
Scope 1 emissions [tCO2e]|.|438902|371564|340118|318227|!|219450|43890
Scope 2 emissions (market-based) [tCO2e]|.|512377|96480|41205|0|!|0|0
Electricity from renewable sources [%]|.|38|82|92|100|!|100|100
Stores with refrigeration free of HFC gases|.|118|286|351|427|!|750|.
Zero tailpipe emission home delivery vans [%]|.|0.4|3.2|8.9|17.6|!|60|100
#
Scope 3 emissions, energy and industry [MtCO2e]|.|14.82|13.07|12.31|11.64|!|8.59|1.48
Scope 3 emissions, forest, land and agriculture [MtCO2e]|.|11.35|10.90|10.62|10.27|!|7.22|3.18
Suppliers with a science-based target, by spend [%]|.|.|34|47|58|.|80|100
Own-brand soy verified free of deforestation [%]|.|21|36|58|74|!|100|100
Food waste sent to anaerobic digestion [tonnes]|.|38416|29075|25560|22931|!|19200|.`,
  }),
  real({
    id: 'en-csv-english-secondary-school-performance-data-school-column-academic-year-column-measures-across-suppressed-and-not-entered-words-authority-and-england-rows',
    plan: 'the English department for education, form of a download of school performance data: school, type and academic year columns, measures across with percent in heads and cells, suppressed and not available words, local authority and England rows',
    address: 'https://www.compare-school-performance.service.gov.uk/',
    arranged: INVENTED,
    csv: `URN,School,Type of school,Academic year,Pupils at end of key stage 4,Attainment 8 score,Grade 5 or above in English and maths,Entering EBacc (%),Staying in education or employment (%)
138246,Carr Hill High School,Academy,2022/23,162,43.8,38%,29.6,92
138246,Carr Hill High School,Academy,2023/24,168,44.5,41%,31.5,93
138246,Carr Hill High School,Academy,2024/25,171,45.2,42%,33.9,NA
119732,Millfield Science College,Community school,2022/23,147,46.1,44%,18.4,94
119732,Millfield Science College,Community school,2023/24,151,45.7,43%,20.5,95
119732,Millfield Science College,Community school,2024/25,149,47.0,47%,22.8,NA
142807,Ribble Valley Studio School,Studio school,2024/25,5,SUPP,SUPP,SUPP,NA
NA,Lancashire,Local authority,2023/24,"12,846",44.9,44.2%,35.7,93
NA,Lancashire,Local authority,2024/25,"13,018",44.7,43.8%,36.4,NA
NA,England,State-funded schools,2023/24,"609,874",46.4,46.2%,40.4,94
NA,England,State-funded schools,2024/25,"617,402",46.3,45.9%,40.5,NA
`,
    columns:
      '.|place|.|.|a2025:Pupils at end of key stage 4|a2025:Attainment 8 score|a2025:Grade 5 or above in English and maths [%]|a2025:Entering EBacc [%]|a2025:Staying in education or employment [%]',
    expected: `
#
.|Carr Hill High School|.|.|a2023=162|a2023=43.8|a2023=38|a2023=29.6|a2023=92
.|Carr Hill High School|.|.|a2024=168|a2024=44.5|a2024=41|a2024=31.5|a2024=93
.|Carr Hill High School|.|.|171|45.2|42|33.9|.
.|Millfield Science College|.|.|a2023=147|a2023=46.1|a2023=44|a2023=18.4|a2023=94
.|Millfield Science College|.|.|a2024=151|a2024=45.7|a2024=43|a2024=20.5|a2024=95
.|Millfield Science College|.|.|149|47.0|47|22.8|.
.|Ribble Valley Studio School|.|.|5|.|.|.|.
.|Lancashire|.|.|a2024=12846|a2024=44.9|a2024=44.2|a2024=35.7|a2024=93
.|Lancashire|.|.|13018|44.7|43.8|36.4|.
.|England|.|.|a2024=609874|a2024=46.4|a2024=46.2|a2024=40.4|a2024=94
.|England|.|.|617402|46.3|45.9|40.5|.`,
  }),
  real({
    id: 'en-csv-council-planner-climate-and-nature-action-plan-spreadsheet-reference-owner-unit-two-actuals-target-and-actual-of-2025-next-target-half-year-to-date-comment',
    plan: 'a planner in a city council, form of the spreadsheet that tracks a climate and nature action plan: reference, indicator, owner, unit, two actuals, target and actual of 2025, target of 2026, half-year to date, target of 2030, RAG, comment; about and tbc in cells',
    address: 'https://www.exeter.gov.uk/',
    arranged: INVENTED,
    csv: `Ref,Indicator,Owner,Unit,2023 actual,2024 actual,2025 target,2025 actual,2026 target,2026 H1 YTD,2030 target,RAG,Comment
CN1,Council emissions scope 1 and 2,Net Zero team,tCO2e,"2,418","2,106","1,850","1,792","1,500",806,0,G,Boilers at the Guildhall replaced
CN2,Energy used in council buildings,Assets,MWh,"14,320","13,875","13,200","13,410","12,600","6,255","10,000",A,
CN3,Rooftop solar installed,Assets,kW,640,780,"1,000",960,"1,250","1,015","2,500",A,Car park canopy delayed
CN4,Council fleet that is electric,Fleet,%,11,19,25,27,35,31,100,G,
CN5,Homes retrofitted through grants,Housing,homes,86,124,200,171,250,92,"1,200",R,Installers hard to find
CN6,Household waste recycled or composted,Waste,%,28.6,27.9,32,30.4,35,31.2,60,A,Food waste collections from March
CN7,Trees planted,Parks,trees,"3,150","c. 2,900","4,000","4,265","4,000",780,"5,000",G,Planting season is winter
CN8,Land managed for nature,Parks,ha,41.5,48.2,60,63.7,75,tbc,120,G,
CN9,Rivers and streams in good ecological condition,Planning,%,14,14,14,n/a,20,n/a,50,,Next survey autumn 2026
CN10,Public charge points,Transport,number,112,158,220,231,300,262,600,G,
CN11,Spend on climate adaptation,Finance,£k,310,455,600,572,850,341,tbc,A,
`,
    columns: '.|name|.|.|a2023|a2024|t2025|a2025|t2026|.|t2030|.|.',
    expected: `
#
.|Council emissions scope 1 and 2 [tCO2e]|.|.|2418|2106|1850|1792|1500|?|0|.|.
.|Energy used in council buildings [MWh]|.|.|14320|13875|13200|13410|12600|?|10000|.|.
.|Rooftop solar installed [kW]|.|.|640|780|1000|960|1250|?|2500|.|.
.|Council fleet that is electric [%]|.|.|11|19|25|27|35|?|100|.|.
.|Homes retrofitted through grants [homes]|.|.|86|124|200|171|250|?|1200|.|.
.|Household waste recycled or composted [%]|.|.|28.6|27.9|32|30.4|35|?|60|.|.
.|Trees planted [trees]|.|.|3150|~2900|4000|4265|4000|?|5000|.|.
.|Land managed for nature [ha]|.|.|41.5|48.2|60|63.7|75|.|120|.|.
.|Rivers and streams in good ecological condition [%]|.|.|14|14|14|.|20|.|50|.|.
.|Public charge points|.|.|112|158|220|231|300|?|600|.|.
.|Spend on climate adaptation [GBP]|.|.|310000|455000|600000|572000|850000|?|.|.|.`,
  }),
  real({
    id: 'en-csv-eurostat-data-browser-download-codes-beside-labels-structure-name-frequency-unit-geo-time-period-observation-value-flags',
    plan: 'Eurostat, form of the data browser download with codes and labels side by side: structure name, frequency, unit, reporting entity, time period, observation value, flag with its label, confidential and missing values',
    address: 'https://ec.europa.eu/eurostat/databrowser/',
    arranged: INVENTED,
    csv: `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,OBS_VALUE,OBS_FLAG,Observation status (Flag) V2 structure
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,EU27_2020,European Union - 27 countries (from 2020),2022,48.9,e,estimated
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,EU27_2020,European Union - 27 countries (from 2020),2023,48.4,e,estimated
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,EU27_2020,European Union - 27 countries (from 2020),2024,48.7,ep,"estimated, provisional"
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,BG,Bulgaria,2022,24.6,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,BG,Bulgaria,2023,17.3,b,break in time series
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,BG,Bulgaria,2024,,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,SI,Slovenia,2022,62.6,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,SI,Slovenia,2023,57.4,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,SI,Slovenia,2024,58.9,p,provisional
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,FI,Finland,2022,41.1,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,FI,Finland,2023,43.7,,
dataflow,ESTAT:CEI_WM011(1.0),Recycling rate of municipal waste,A,Annual,PC,Percentage,FI,Finland,2024,44.2,p,provisional
`,
    columns: '.|.|name|.|.|.|.|.|place|.|a2024|.|.',
    expected: `
#
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|European Union - 27 countries (from 2020)|.|e2022=48.9|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|European Union - 27 countries (from 2020)|.|e2023=48.4|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|European Union - 27 countries (from 2020)|.|e2024=48.7|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Bulgaria|.|a2022=24.6|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Bulgaria|.|a2023=17.3|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Bulgaria|.|.|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Slovenia|.|a2022=62.6|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Slovenia|.|a2023=57.4|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Slovenia|.|58.9|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Finland|.|a2022=41.1|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Finland|.|a2023=43.7|.|.
.|.|Recycling rate of municipal waste [%]|.|.|.|.|.|Finland|.|44.2|.|.`,
  }),
  real({
    id: 'en-estonian-research-innovation-and-intellectual-property-strategy-indicators-goal-rows-starting-level-with-year-in-brackets-latest-two-targets-union-average-source',
    plan: 'an Estonian ministry, form of the indicator table of its research, innovation and intellectual property strategy in English: goal rows, starting level with its year in the cell, two results, targets of 2027 and 2035, average of the European Union, source',
    address: 'https://www.hm.ee/en/',
    arranged: INVENTED,
    table: `
Indicator|Starting level|2023|2024|Target 2027|Target 2035|EU average 2024|Source
Research system|<|<|<|<|<|<|<
Gross expenditure on research and development (% of GDP)|1.61% (2019)|1.84%|1.79%|2.5%|3.0%|2.24%|Statistics Estonia
Researchers and engineers in the business sector per 1,000 employed|2.8 (2019)|3.9|4.2|5.5|7.0|5.6|Eurostat
Share of publications among the 10% most cited in the world|10.6% (2018)|11.9%|12.1%|12.5%|14%|9.6%|Scopus
Doctorates awarded in the year|234 (2019)|241|258|300|350|–|Ministry of Education and Research
Innovation in enterprises|<|<|<|<|<|<|<
Business expenditure on research and development (million euros)|239 (2019)|391|402|650|1,100|–|Statistics Estonia
Enterprises with innovation activity|73.1% (2018)|64.0%|n/a|75%|80%|52.7%|Innovation survey
Labour productivity (% of the EU average)|78.5% (2019)|80.6%|79.2%|90%|110%|100%|Eurostat
Intellectual property|<|<|<|<|<|<|<
Patent applications to the European Patent Office|57 (2019)|88|94|140|300|–|Patent Office
Trade mark applications filed by residents|1,412 (2020)|1,538|1,609|1,800|2,200|–|Patent Office
Income of universities from licences (thousand euros)|410 (2020)|735|868|1,500|4,000|–|Universities`,
    columns: 'name|a2019|a2023|a2024|t2027|t2035|a2024:@EU average|.',
    expected: `
#
#
Gross expenditure on research and development (% of GDP) [%]|1.61|1.84|1.79|2.5|3.0|2.24|.
Researchers and engineers in the business sector per 1,000 employed|2.8|3.9|4.2|5.5|7.0|5.6|.
Share of publications among the 10% most cited in the world [%]|a2018=10.6|11.9|12.1|12.5|14|9.6|.
Doctorates awarded in the year|234|241|258|300|350|.|.
#
Business expenditure on research and development [euros]|239000000|391000000|402000000|650000000|1100000000|.|.
Enterprises with innovation activity [%]|a2018=73.1|64.0|.|75|80|52.7|.
Labour productivity (% of the EU average) [%]|78.5|80.6|79.2|90|110|100|.
#
Patent applications to the European Patent Office|57|88|94|140|300|.|.
Trade mark applications filed by residents|a2020=1412|1538|1609|1800|2200|.|.
Income of universities from licences [euros]|a2020=410000|735000|868000|1500000|4000000|.|.`,
  }),
  real({
    id: 'en-ugandan-communications-regulator-quarterly-market-report-quarter-end-months-with-hyphen-backwards-quarter-and-year-growth-units-in-names-and-cells',
    plan: 'the Ugandan communications regulator, form of the summary table of its quarterly market report: quarter-end months with a hyphen backwards, growth on the quarter and on the year, group rows, millions and billions as letters in cells, UGX, an indicator newly collected',
    address: 'https://www.ucc.co.ug/',
    arranged: INVENTED,
    table: `
Market indicator|Jun-26|Mar-26|Dec-25|Jun-25|Q-o-Q growth (%)|Y-o-Y growth (%)
Telephony|<|<|<|<|<|<
Active mobile subscriptions|47.3M|46.1M|45.0M|42.8M|2.6|10.5
Active fixed lines|96,412|97,038|98,275|101,904|-0.6|-5.4
Domestic voice traffic (minutes)|26.4B|25.7B|26.0B|23.9B|2.7|10.5
Internet|<|<|<|<|<|<
Active internet subscriptions|18.9M|18.2M|17.7M|16.5M|3.8|14.5
Internet subscriptions per 100 inhabitants|40|39|38|36|–|–
Average data used per subscription per month (GB)|4.3|4.0|3.9|3.1|7.5|38.7
5G sites|1,287|1,140|982|611|12.9|110.6
Digital finance|<|<|<|<|<|<
Registered mobile money accounts|52.6M|51.4M|50.1M|46.9M|2.3|12.2
Mobile money agents|784,350|762,418|749,207|690,116|2.9|13.7
Industry|<|<|<|<|<|<
Gross sector revenue (UGX billion)|1,734|1,668|1,702|1,521|4.0|14.0
Licensed radio stations on air|206|206|203|202|0.0|2.0
Consumer complaints closed within 14 days (%)|91.4|88.7|n/a|n/a|–|–`,
    columns: 'name|p2026-06|p2026-03|p2025-12|p2025-06|.|.',
    expected: `
#
#
Active mobile subscriptions|47300000|46100000|45000000|42800000|!|!
Active fixed lines|96412|97038|98275|101904|!|!
Domestic voice traffic [minutes]|26400000000|25700000000|26000000000|23900000000|!|!
#
Active internet subscriptions|18900000|18200000|17700000|16500000|!|!
Internet subscriptions per 100 inhabitants|40|39|38|36|.|.
Average data used per subscription per month [GB]|4.3|4.0|3.9|3.1|!|!
5G sites|1287|1140|982|611|!|!
#
Registered mobile money accounts|52600000|51400000|50100000|46900000|!|!
Mobile money agents|784350|762418|749207|690116|!|!
#
Gross sector revenue [UGX]|1734000000000|1668000000000|1702000000000|1521000000000|!|!
Licensed radio stations on air|206|206|203|202|!|!
Consumer complaints closed within 14 days [%]|91.4|88.7|.|.|.|.`,
  }),
];
