import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary and some tricky forms, with the keys made before the reader saw them. */
export const twentyninthEnglish: readonly RealTable[] = [
  real({
    id: 'h-en-council-corporate-scorecard-good-is-column-rag-travel-arrows',
    plan: 'an English district council, form of its year-end corporate scorecard with a column for which way is good, RAG words and arrows of travel',
    address: 'https://www.northnorthants.gov.uk/',
    arranged: INVENTED,
    better:
      'higher: Household waste sent for reuse, recycling or composting / Major planning applications decided in time / Council tax collected / Visits to leisure centres; lower: Residual household waste per household / Average days to re-let a council home / Households in temporary accommodation',
    table: `
Our Place – Corporate Scorecard, year end 2023/24|<|<|<|<|<|<|<|<
Ref|Performance measure|Good is|2022/23 Actual|2023/24 Actual|2023/24 Target|RAG|Direction of travel|2024/25 Target
CS01|Household waste sent for reuse, recycling or composting (%)|High|44.6|46.1|47|Amber|↑|48
CS02|Residual household waste per household (kg)|Low|498.2|476.9|480|Green|↑|470
CS03|Major planning applications decided in time (%)|High|88|93|90|Green|↑|90
CS04|Average days to re-let a council home|Low|31.4|36.8|28|Red|↓|28
CS05|Council tax collected (%)|High|96.9|96.7|97.2|Amber|↓|97.2
CS06|Households in temporary accommodation|Low|142|187|150|Red|↓|160
CS07|Visits to leisure centres|High|612,408|655,190|640,000|Green|↑|660,000`,
    columns: '.|name|.|a2023|a2024|t2024|.|.|t2025',
    expected: `
#
#
.|Household waste sent for reuse, recycling or composting [%]|.|44.6|46.1|47|.|.|48
.|Residual household waste per household [kg]|.|498.2|476.9|480|.|.|470
.|Major planning applications decided in time [%]|.|88|93|90|.|.|90
.|Average days to re-let a council home|.|31.4|36.8|28|.|.|28
.|Council tax collected [%]|.|96.9|96.7|97.2|.|.|97.2
.|Households in temporary accommodation|.|142|187|150|.|.|160
.|Visits to leisure centres|.|612408|655190|640000|.|.|660000`,
  }),
  real({
    id: 'h-en-national-development-plan-results-framework-baseline-fiscal-five-targets',
    plan: 'an African planning authority, form of the results framework of a national development plan: outcome merged, baseline of a fiscal year, five yearly targets',
    address: 'http://www.npa.go.ug/',
    arranged: INVENTED,
    table: `
Outcome|Indicators|Baseline FY2017/18|Targets|<|<|<|<
^|^|^|2020/21|2021/22|2022/23|2023/24|2024/25
Increased household incomes|Income per capita (USD)|864|936|991|1,049|1,116|1,198
^|Real GDP growth rate|6.2|4.51|5.99|6.38|7.0|7.2
^|Population below the poverty line (%)|21.4|28.0|25.8|23.1|20.7|18.9
Improved wellbeing|Life expectancy at birth (years)|63.3|64.6|66.0|67.4|68.8|70
^|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.1|35.6|34
^|Households with access to electricity (%)|21|30|38|45|52|60
^|Safe water coverage, rural (%)|73|75.5|78|80.5|82.7|85`,
    columns: '.|name|a2018|t2021|t2022|t2023|t2024|t2025',
    expected: `
#
#
.|Income per capita [美元]|864|936|991|1049|1116|1198
.|Real GDP growth rate|6.2|4.51|5.99|6.38|7.0|7.2
.|Population below the poverty line [%]|21.4|28.0|25.8|23.1|20.7|18.9
.|Life expectancy at birth [years]|63.3|64.6|66.0|67.4|68.8|70
.|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.1|35.6|34
.|Households with access to electricity [%]|21|30|38|45|52|60
.|Safe water coverage, rural [%]|73|75.5|78|80.5|82.7|85`,
  }),
  real({
    id: 'h-en-sdg-national-indicator-table-goal-heads-unit-column-target-2030',
    plan: 'a national statistics office, form of the annex of SDG indicators with goals as heads, a unit column, two dots for missing',
    address: 'https://www.statisticsmauritius.govmu.org/',
    arranged: INVENTED,
    table: `
No.|Indicator|Unit|2015|2018|2020|2022|Target 2030
Goal 3: Good health and well-being|<|<|<|<|<|<|<
3.1.1|Maternal mortality ratio|per 100,000 live births|47|62|51|44|30
3.2.1|Under-five mortality rate|per 1,000 live births|15.4|15.9|15.2|14.1|10
3.6.1|Death rate due to road traffic injuries|per 100,000 population|10.9|11.3|8.8|9.7|5
Goal 4: Quality education|<|<|<|<|<|<|<
4.2.2|Participation rate in organized learning|%|95.1|94.6|..|93.8|100
4.c.1|Primary teachers with minimum qualifications|%|100|100|100|99.6|100
Goal 7: Affordable and clean energy|<|<|<|<|<|<|<
7.1.1|Population with access to electricity|%|99.4|99.7|99.7|99.8|100
7.2.1|Renewable share in final energy consumption|%|13.6|12.1|11.8|11.3|35`,
    columns: '.|name|.|a2015|a2018|a2020|a2022|t2030',
    expected: `
#
#
.|Maternal mortality ratio [per 100,000 live births]|.|47|62|51|44|30
.|Under-five mortality rate [per 1,000 live births]|.|15.4|15.9|15.2|14.1|10
.|Death rate due to road traffic injuries [per 100,000 population]|.|10.9|11.3|8.8|9.7|5
#
.|Participation rate in organized learning [%]|.|95.1|94.6|.|93.8|100
.|Primary teachers with minimum qualifications [%]|.|100|100|100|99.6|100
#
.|Population with access to electricity [%]|.|99.4|99.7|99.7|99.8|100
.|Renewable share in final energy consumption [%]|.|13.6|12.1|11.8|11.3|35`,
  }),
  real({
    id: 'h-en-water-sector-strategy-baseline-milestone-target-tbd-cells',
    plan: 'a ministry of water, form of the monitoring matrix of a sector strategy: baseline, milestone, target, responsible body, some cells to be determined',
    address: 'https://www.mowi.gov.jo/',
    arranged: INVENTED,
    table: `
Strategic indicator|Baseline (2021)|Milestone (2026)|Target (2030)|Responsible
Non-revenue water (%)|47.8|40|33|Utilities
Per capita domestic supply (litres/day)|61|75|100|Water Authority
Treated wastewater reused (million m³)|167.3|195|235|Valley Authority
Households connected to sewerage (%)|68|73|80|Water Authority
Desalinated water (million m³)|12|15|312|Ministry
Energy used per m³ billed (kWh)|7.41|6.6|5.9|Utilities
Operating cost coverage (%)|TBD|95|110|Utilities
Smart meters installed (number)|n/a|250,000|900,000|Utilities`,
    columns: 'name|a2021|t2026|t2030|.',
    expected: `
#
Non-revenue water [%]|47.8|40|33|.
Per capita domestic supply [litres/day]|61|75|100|.
Treated wastewater reused [m³]|167300000|195000000|235000000|.
Households connected to sewerage [%]|68|73|80|.
Desalinated water [m³]|12000000|15000000|312000000|.
Energy used per m³ billed [kWh]|7.41|6.6|5.9|.
Operating cost coverage [%]|.|95|110|.
Smart meters installed|.|250000|900000|.`,
  }),
  real({
    id: 'h-en-annual-performance-plan-audited-estimated-mtef-targets',
    plan: 'a South African provincial department, form of the outputs table of its annual performance plan: audited performance, estimated performance, medium-term targets',
    address: 'https://www.westerncape.gov.za/',
    arranged: INVENTED,
    table: `
Output indicators|Annual targets|<|<|<|<|<|<
^|Audited/actual performance|<|<|Estimated performance|MTEF period|<|<
^|2020/21|2021/22|2022/23|2023/24|2024/25|2025/26|2026/27
Number of housing units completed|6 218|7 402|7 115|7 600|7 850|8 000|8 200
Number of serviced sites delivered|4 971|5 830|6 244|6 500|6 800|7 000|7 000
Percentage of title deeds registered|58%|61%|64%|66%|70%|72%|75%
Number of informal settlements upgraded|18|n/a|23|25|27|30|32
Number of work opportunities created|2 940|3 316|3 874|3 900|4 100|4 250|4 400
Average days to pay suppliers|21|19|17|18|15|15|15`,
    columns: 'name|a2021|a2022|a2023|e2024|t2025|t2026|t2027',
    expected: `
#
#
#
Number of housing units completed|6218|7402|7115|7600|7850|8000|8200
Number of serviced sites delivered|4971|5830|6244|6500|6800|7000|7000
Percentage of title deeds registered [%]|58|61|64|66|70|72|75
Number of informal settlements upgraded|18|.|23|25|27|30|32
Number of work opportunities created|2940|3316|3874|3900|4100|4250|4400
Average days to pay suppliers|21|19|17|18|15|15|15`,
  }),
  real({
    id: 'h-en-university-strategy-kpis-academic-years-money-suffix-target-year',
    plan: 'a British university, form of the KPI table of its annual report, academic years, money with m, targets with signs',
    address: 'https://www.hull.ac.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2020/21|2021/22|2022/23|2023/24|Target 2027/28
Total income|£241.6m|£256.9m|£262.3m|£259.8m|£300m
Research income|£38.2m|£41.7m|£44.0m|£46.5m|£60m
Overall student satisfaction (NSS)|74.1%|76.8%|79.2%|80.5%|≥ 85%
Graduates in highly skilled work or further study|71.9%|73.0%|75.4%|n/a|> 80%
First-year non-continuation rate|8.8%|9.6%|9.1%|8.4%|< 6%
International students|3,412|4,105|5,280|4,936|6,000
Scope 1 and 2 emissions (tCO2e)|14,870|14,212|12,953|11,608|7,500`,
    columns: 'name|a2021|a2022|a2023|a2024|t2028',
    expected: `
#
Total income [GBP]|241600000|256900000|262300000|259800000|300000000
Research income [GBP]|38200000|41700000|44000000|46500000|60000000
Overall student satisfaction (NSS) [%]|74.1|76.8|79.2|80.5|≥85
Graduates in highly skilled work or further study [%]|71.9|73.0|75.4|.|>80
First-year non-continuation rate [%]|8.8|9.6|9.1|8.4|<6
International students|3412|4105|5280|4936|6000
Scope 1 and 2 emissions [tCO2e]|14870|14212|12953|11608|7500`,
  }),
  real({
    id: 'h-en-hospital-trust-board-report-standard-column-six-months-year-to-date',
    plan: 'an NHS trust, form of the integrated performance report to its board: a standard, six months, year to date, assurance',
    address: 'https://www.nnuh.nhs.uk/',
    arranged: INVENTED,
    table: `
Metric|Standard|Apr-24|May-24|Jun-24|Jul-24|Aug-24|Sep-24|YTD|Assurance
A&E patients seen within 4 hours|78%|68.4%|69.9%|71.2%|70.5%|72.8%|69.1%|70.3%|Fail
Ambulance handovers over 60 minutes|0|412|377|298|341|266|389|2,083|Fail
62-day cancer treatment|70%|61.8%|60.2%|63.7%|65.1%|64.4%|66.0%|63.5%|Fail
Diagnostic waits over 6 weeks|5%|31.2%|29.8%|28.0%|27.7%|28.9%|26.4%|28.7%|Fail
Patients waiting over 65 weeks|0|884|803|711|562|340|128|-|Fail
MRSA bacteraemia cases|0|0|1|0|0|0|1|2|Random
Staff sickness rate|4.8%|5.1%|4.9%|4.9%|5.3%|5.0%|–|5.0%|Random
Staff vacancy rate|8%|9.4%|9.2%|8.9%|8.7%|8.1%|7.9%|8.7%|Random`,
    columns: 'name|.|p2024-04|p2024-05|p2024-06|p2024-07|p2024-08|p2024-09|.|.',
    expected: `
#
A&E patients seen within 4 hours [%]|?|68.4|69.9|71.2|70.5|72.8|69.1|?|.
Ambulance handovers over 60 minutes|?|412|377|298|341|266|389|?|.
62-day cancer treatment [%]|?|61.8|60.2|63.7|65.1|64.4|66.0|?|.
Diagnostic waits over 6 weeks [%]|?|31.2|29.8|28.0|27.7|28.9|26.4|?|.
Patients waiting over 65 weeks|?|884|803|711|562|340|128|.|.
MRSA bacteraemia cases|?|0|1|0|0|0|1|?|.
Staff sickness rate [%]|?|5.1|4.9|4.9|5.3|5.0|.|?|.
Staff vacancy rate [%]|?|9.4|9.2|8.9|8.7|8.1|7.9|?|.`,
  }),
  real({
    id: 'h-en-police-recorded-crime-offence-groups-three-years-change-number-percent',
    plan: 'an English police force, form of the recorded crime table of its annual statement: offence groups, three years, change in number and per cent',
    address: 'https://www.cleveland.police.uk/',
    arranged: INVENTED,
    table: `
Recorded offences|2021/22|2022/23|2023/24|Change|% change
Violence with injury|9,842|9,317|8,956|-361|-3.9%
Stalking and harassment|8,120|8,405|7,988|-417|-5.0%
Domestic burglary|2,316|2,588|2,205|-383|-14.8%
Vehicle offences|3,075|3,911|3,642|-269|-6.9%
Shoplifting|5,230|6,748|8,019|+1,271|+18.8%
Robbery|541|602|655|+53|+8.8%
Possession of weapons|688|735|802|+67|+9.1%
Total recorded crime|61,404|63,950|62,117|-1,833|-2.9%`,
    columns: 'name|a2022|a2023|a2024|.|.',
    expected: `
#
Violence with injury|9842|9317|8956|!|!
Stalking and harassment|8120|8405|7988|!|!
Domestic burglary|2316|2588|2205|!|!
Vehicle offences|3075|3911|3642|!|!
Shoplifting|5230|6748|8019|!|!
Robbery|541|602|655|!|!
Possession of weapons|688|735|802|!|!
Total recorded crime|61404|63950|62117|!|!`,
  }),
  real({
    id: 'h-en-fire-authority-outturn-five-year-average-tolerance-target-footnotes',
    plan: 'a fire and rescue authority, form of its outturn table with footnote digits on names, a five-year average and the next target',
    address: 'https://www.merseyfire.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Outturn 2021/22|Outturn 2022/23|Outturn 2023/24|Five-year average|Target 2024/25|Status
Accidental dwelling fires¹|842|803|778|824|770|Achieved
Deaths in accidental dwelling fires|8|5|7|6.4|0|Missed
Deliberate secondary fires²|3,017|3,466|2,540|2,958|2,700|Achieved
Home safety visits delivered|38,214|52,960|60,105|48,377|60,000|Achieved
Average attendance time (min)|5.9|5.8|5.7|5.8|6|Achieved
False alarms attended|5,902|6,118|5,744|5,870|5,600|Missed
Sickness shifts lost per person|9.6|8.2|7.1|7.9|6.5|Missed
¹ Excludes caravans.|<|<|<|<|<|<
² Includes wheelie bins and grass.|<|<|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|.|t2025|.',
    expected: `
#
Accidental dwelling fires|842|803|778|?|770|.
Deaths in accidental dwelling fires|8|5|7|?|0|.
Deliberate secondary fires|3017|3466|2540|?|2700|.
Home safety visits delivered|38214|52960|60105|?|60000|.
Average attendance time [min]|5.9|5.8|5.7|?|6|.
False alarms attended|5902|6118|5744|?|5600|.
Sickness shifts lost per person|9.6|8.2|7.1|?|6.5|.
#
#`,
  }),
  real({
    id: 'h-en-power-utility-esg-data-table-gri-column-latest-year-first',
    plan: 'a listed electricity company, form of the ESG data table of its sustainability report: latest year first, units and GRI codes in columns, section heads',
    address: 'https://www.meralco.com.ph/',
    arranged: INVENTED,
    table: `
Environment|Unit|GRI|2023|2022|2021
Emissions|<|<|<|<|<
Scope 1 emissions|tCO2e|305-1|48,216|51,704|54,390
Scope 2 emissions (location-based)|tCO2e|305-2|2,381,450|2,402,117|2,345,906
Emission intensity|tCO2e/MWh|305-4|0.692|0.705|0.711
Water and waste|<|<|<|<|<
Water withdrawn|m³|303-3|312,600|298,415|305,220
Hazardous waste|tonnes|306-3|1,407.5|1,288.0|1,530.8
Waste diverted from disposal|%|306-4|76.4|71.9|68.2
Social|<|<|<|<|<
Employees|number|2-7|6,118|5,994|6,037
Women in management|%|405-1|38.7|37.1|–
Lost-time injury frequency rate|per million hours|403-9|0.31|0.42|0.38`,
    columns: 'name|.|.|a2023|a2022|a2021',
    expected: `
#
#
Scope 1 emissions [tCO2e]|.|.|48216|51704|54390
Scope 2 emissions (location-based) [tCO2e]|.|.|2381450|2402117|2345906
Emission intensity [tCO2e/MWh]|.|.|0.692|0.705|0.711
#
Water withdrawn [m³]|.|.|312600|298415|305220
Hazardous waste [tonnes]|.|.|1407.5|1288.0|1530.8
Waste diverted from disposal [%]|.|.|76.4|71.9|68.2
#
Employees|.|.|6118|5994|6037
Women in management [%]|.|.|38.7|37.1|.
Lost-time injury frequency rate [per million hours]|.|.|0.31|0.42|0.38`,
  }),
  real({
    id: 'h-en-open-data-wards-long-csv-area-indicator-year-value-unit',
    plan: 'a city data store, form of a long CSV: area code, area name, indicator, year, value, unit, a suppressed value',
    address: 'https://data.leicester.gov.uk/',
    arranged: INVENTED,
    csv: `area_code,area_name,indicator,year,value,unit
E05010458,Abbey,Claimant rate,2022,6.1,%
E05010458,Abbey,Claimant rate,2023,5.7,%
E05010458,Abbey,Resident population,2022,21340,persons
E05010458,Abbey,Resident population,2023,21598,persons
E05010460,Aylestone,Claimant rate,2022,3.4,%
E05010460,Aylestone,Claimant rate,2023,3.2,%
E05010460,Aylestone,Resident population,2022,11872,persons
E05010460,Aylestone,Resident population,2023,11915,persons
E05010463,Castle,Claimant rate,2022,2.8,%
E05010463,Castle,Claimant rate,2023,,%
E05010463,Castle,Resident population,2022,24106,persons
E05010463,Castle,Resident population,2023,25033,persons
`,
    columns: '.|place|name|.|a2022|.',
    expected: `
#
.|Abbey|Claimant rate [%]|.|a2022=6.1|.
.|Abbey|Claimant rate [%]|.|a2023=5.7|.
.|Abbey|Resident population [人]|.|a2022=21340|.
.|Abbey|Resident population [人]|.|a2023=21598|.
.|Aylestone|Claimant rate [%]|.|a2022=3.4|.
.|Aylestone|Claimant rate [%]|.|a2023=3.2|.
.|Aylestone|Resident population [人]|.|a2022=11872|.
.|Aylestone|Resident population [人]|.|a2023=11915|.
.|Castle|Claimant rate [%]|.|a2022=2.8|.
.|Castle|Claimant rate [%]|.|.|.
.|Castle|Resident population [人]|.|a2022=24106|.
.|Castle|Resident population [人]|.|a2023=25033|.`,
  }),
  real({
    id: 'h-en-eurostat-spreadsheet-export-metadata-rows-time-geo-heads-flags-in-cells',
    plan: 'Eurostat, form of a sheet of its data browser saved as tab-separated text: metadata rows, TIME and GEO heads, flags after values, colon for missing',
    address: 'https://ec.europa.eu/eurostat/',
    arranged: INVENTED,
    csv: `Data extracted on 14/05/2025 09:12:40 from [ESTAT]\t\t\t\t\t
Dataset:\tEarly leavers from education and training\t\t\t\t
Unit of measure\tPercentage\t\t\t\t
TIME\t2019\t2020\t2021\t2022\t2023
GEO (Labels)\t\t\t\t\t
Belgium\t8.5\t8.0\t6.8 b\t6.5\t6.3
Czechia\t6.8\t7.7\t6.5 b\t6.3\t6.5
Denmark\t9.9\t9.4\t9.9 b\t10.1\t10.5
Croatia\t3.1 u\t2.3 u\t2.5 bu\t2.4 u\t:
Hungary\t11.9\t12.2\t12.1 b\t12.5\t11.7
Portugal\t10.7\t9.0\t6.0 b\t6.1\t8.2
Special value\t\t\t\t\t
:\tnot available\t\t\t\t`,
    columns:
      'place|a2019:Early leavers from education and training [%]|a2020:Early leavers from education and training [%]|a2021:Early leavers from education and training [%]|a2022:Early leavers from education and training [%]|a2023:Early leavers from education and training [%]',
    expected: `
#
#
#
#
#
Belgium|8.5|8.0|6.8|6.5|6.3
Czechia|6.8|7.7|6.5|6.3|6.5
Denmark|9.9|9.4|9.9|10.1|10.5
Croatia|3.1|2.3|2.5|2.4|.
Hungary|11.9|12.2|12.1|12.5|11.7
Portugal|10.7|9.0|6.0|6.1|8.2
#
#`,
  }),
  real({
    id: 'h-en-oecd-explorer-sdmx-csv-labels-and-unit-multiplier',
    plan: 'OECD, form of a CSV of its data explorer with codes and labels side by side, the unit and its multiplier in columns',
    address: 'https://data-explorer.oecd.org/',
    arranged: INVENTED,
    csv: `REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier
AUT,Austria,EMP,Employment,PS,Persons,2021,4305.8,A,Normal value,3,Thousands
AUT,Austria,EMP,Employment,PS,Persons,2022,4441.5,A,Normal value,3,Thousands
AUT,Austria,UNE_RATE,Unemployment rate,PT_LF,Percentage of labour force,2021,6.2,A,Normal value,0,Units
AUT,Austria,UNE_RATE,Unemployment rate,PT_LF,Percentage of labour force,2022,4.8,A,Normal value,0,Units
FIN,Finland,EMP,Employment,PS,Persons,2021,2561.3,A,Normal value,3,Thousands
FIN,Finland,EMP,Employment,PS,Persons,2022,2629.4,A,Normal value,3,Thousands
FIN,Finland,UNE_RATE,Unemployment rate,PT_LF,Percentage of labour force,2021,7.7,A,Normal value,0,Units
FIN,Finland,UNE_RATE,Unemployment rate,PT_LF,Percentage of labour force,2022,6.8,A,Normal value,0,Units
NZL,New Zealand,EMP,Employment,PS,Persons,2021,2778.1,A,Normal value,3,Thousands
NZL,New Zealand,EMP,Employment,PS,Persons,2022,2825.6,A,Normal value,3,Thousands
`,
    columns: '.|place|.|name|.|.|.|a2021|.|.|.|.',
    expected: `
#
.|Austria|.|Employment [Persons]|.|.|.|a2021=4305800|.|.|.|.
.|Austria|.|Employment [Persons]|.|.|.|a2022=4441500|.|.|.|.
.|Austria|.|Unemployment rate [Percentage of labour force]|.|.|.|a2021=6.2|.|.|.|.
.|Austria|.|Unemployment rate [Percentage of labour force]|.|.|.|a2022=4.8|.|.|.|.
.|Finland|.|Employment [Persons]|.|.|.|a2021=2561300|.|.|.|.
.|Finland|.|Employment [Persons]|.|.|.|a2022=2629400|.|.|.|.
.|Finland|.|Unemployment rate [Percentage of labour force]|.|.|.|a2021=7.7|.|.|.|.
.|Finland|.|Unemployment rate [Percentage of labour force]|.|.|.|a2022=6.8|.|.|.|.
.|New Zealand|.|Employment [Persons]|.|.|.|a2021=2778100|.|.|.|.
.|New Zealand|.|Employment [Persons]|.|.|.|a2022=2825600|.|.|.|.`,
  }),
  real({
    id: 'h-en-world-bank-databank-wide-csv-year-heads-with-codes-two-dots',
    plan: 'World Bank DataBank, form of a CSV export: series and country names with codes, year heads such as 2019 [YR2019], two dots for missing',
    address: 'https://databank.worldbank.org/',
    arranged: INVENTED,
    csv: `"Country Name","Country Code","Series Name","Series Code","2019 [YR2019]","2020 [YR2020]","2021 [YR2021]","2022 [YR2022]"
"Ghana","GHA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","83.5","85.9","86.3","85.1"
"Ghana","GHA","Individuals using the Internet (% of population)","IT.NET.USER.ZS","53.0","58.0","68.2","69.8"
"Ghana","GHA","Population, total","SP.POP.TOTL","31522290","32180401","32833031","33475870"
"Senegal","SEN","Access to electricity (% of population)","EG.ELC.ACCS.ZS","66.7","70.4","68.0","67.9"
"Senegal","SEN","Individuals using the Internet (% of population)","IT.NET.USER.ZS","39.6","46.7","58.1",".."
"Senegal","SEN","Population, total","SP.POP.TOTL","16001107","16436120","16876720","17316449"
"Togo","TGO","Access to electricity (% of population)","EG.ELC.ACCS.ZS","52.4","54.0","55.7","57.2"
"Togo","TGO","Population, total","SP.POP.TOTL","8243094","8442580","8644829","8848699"
"Last Updated: 03/24/2025","","","","","","",""
`,
    columns: 'place|.|name|.|a2019|a2020|a2021|a2022',
    expected: `
#
Ghana|.|Access to electricity (% of population) [%]|.|83.5|85.9|86.3|85.1
Ghana|.|Individuals using the Internet (% of population) [%]|.|53.0|58.0|68.2|69.8
Ghana|.|Population, total|.|31522290|32180401|32833031|33475870
Senegal|.|Access to electricity (% of population) [%]|.|66.7|70.4|68.0|67.9
Senegal|.|Individuals using the Internet (% of population) [%]|.|39.6|46.7|58.1|.
Senegal|.|Population, total|.|16001107|16436120|16876720|17316449
Togo|.|Access to electricity (% of population) [%]|.|52.4|54.0|55.7|57.2
Togo|.|Population, total|.|8243094|8442580|8644829|8848699
#`,
  }),
  real({
    id: 'h-en-our-world-in-data-grapher-csv-entity-code-year-two-measures',
    plan: 'Our World in Data, form of the CSV of a chart: Entity, Code, Year and two measures, some empty',
    address: 'https://ourworldindata.org/',
    arranged: INVENTED,
    csv: `Entity,Code,Year,Per capita electricity (kWh),Share of electricity from renewables (%)
Chile,CHL,2020,4312.58,49.31
Chile,CHL,2021,4480.06,45.72
Chile,CHL,2022,4521.9,55.04
Kenya,KEN,2020,221.417,92.6
Kenya,KEN,2021,233.08,89.5
Kenya,KEN,2022,,88.13
Vietnam,VNM,2020,2410.3,35.18
Vietnam,VNM,2021,2476.22,42.9
Vietnam,VNM,2022,2592.75,
`,
    columns: 'place|.|.|a2020:Per capita electricity [kWh]|a2020:Share of electricity from renewables [%]',
    expected: `
#
Chile|.|.|a2020=4312.58|a2020=49.31
Chile|.|.|a2021=4480.06|a2021=45.72
Chile|.|.|a2022=4521.9|a2022=55.04
Kenya|.|.|a2020=221.417|a2020=92.6
Kenya|.|.|a2021=233.08|a2021=89.5
Kenya|.|.|.|a2022=88.13
Vietnam|.|.|a2020=2410.3|a2020=35.18
Vietnam|.|.|a2021=2476.22|a2021=42.9
Vietnam|.|.|a2022=2592.75|.`,
  }),
  real({
    id: 'h-en-transport-bulletin-modes-months-of-title-year-half-year-total',
    plan: 'a transport authority, form of a table of its bulletin: modes down, short months across, the year and thousands in the title, a total of the months',
    address: 'https://www.lta.gov.sg/',
    arranged: INVENTED,
    table: `
Table 4: Passenger journeys by mode, 2024 (thousands)|<|<|<|<|<|<|<
Mode|Jan|Feb|Mar|Apr|May|Jun|Jan–Jun
Bus|18,412|17,306|19,054|18,210|18,877|17,940|109,799
Metro|24,870|23,115|25,602|24,648|25,310|24,093|147,638
Tram|1,206|1,148|1,291|1,244|1,307|1,222|7,418
Ferry|312.4|298.0|355.7|401.3|466.9|510.2|2,344.5
Suburban rail|6,544|6,180|6,731|6,402|6,688|6,351|38,896`,
    columns: 'name|p2024-01|p2024-02|p2024-03|p2024-04|p2024-05|p2024-06|.',
    expected: `
#
#
Bus|18412000|17306000|19054000|18210000|18877000|17940000|?
Metro|24870000|23115000|25602000|24648000|25310000|24093000|?
Tram|1206000|1148000|1291000|1244000|1307000|1222000|?
Ferry|312400|298000|355700|401300|466900|510200|?
Suburban rail|6544000|6180000|6731000|6402000|6688000|6351000|?`,
  }),
  real({
    id: 'h-en-quarterly-tourism-indicators-year-over-quarters-revised-marks',
    plan: 'a statistics bureau, form of a quarterly table of tourism: years over quarters, unit column, r and p marks behind figures',
    address: 'https://statinja.gov.jm/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2023|<|<|<|2024|<
^|^|Q1|Q2|Q3|Q4|Q1|Q2 (p)
Stopover arrivals|persons|712,405|748,310|701,266|726,904r|764,118|731,552
Cruise passengers|persons|418,920|276,405|214,877|389,016|452,630|268,940
Average length of stay|nights|8.1|7.9|8.3|8.0|7.8|7.8
Hotel room occupancy|%|74.2|70.5|63.1r|66.8|77.9|69.4
Visitor expenditure|US$ million|1,102.6|1,048.1|987.4|1,061.0|1,173.5|..`,
    columns: 'name|.|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|p2024-Q1|p2024-Q2',
    expected: `
#
#
Stopover arrivals [人]|.|712405|748310|701266|726904|764118|731552
Cruise passengers [人]|.|418920|276405|214877|389016|452630|268940
Average length of stay [nights]|.|8.1|7.9|8.3|8.0|7.8|7.8
Hotel room occupancy [%]|.|74.2|70.5|63.1|66.8|77.9|69.4
Visitor expenditure [美元]|.|1102600000|1048100000|987400000|1061000000|1173500000|.`,
  }),
  real({
    id: 'h-en-ngo-logframe-result-levels-baseline-year-in-cell-target-column',
    plan: 'a development NGO, form of a logical framework: levels of results, baseline with its year in brackets, a mid-term milestone, an end target, sources',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Results chain|Indicator|Baseline (year)|Milestone 2024|Target 2027|Means of verification
Impact|Prevalence of diarrhoea in children under five (%)|19.4 (2020)|15|10|Demographic survey
Outcome 1|Households using a basic water service (%)|46 (2021)|58|75|Household survey
Outcome 1|Schools with a functioning handwashing station (%)|22 (2022)|45|80|School inspection
Output 1.1|Boreholes rehabilitated|0 (2022)|120|310|Project records
Output 1.2|Water committees trained|14 (2022)|95|240|Training reports
Output 2.1|People reached by hygiene campaigns|3,200 (2022)|85,000|220,000|Attendance lists
Output 2.2|District plans with a sanitation budget|n/a|6|11|District budgets`,
    columns: '.|name|a2022|t2024|t2027|.',
    expected: `
#
.|Prevalence of diarrhoea in children under five [%]|a2020=19.4|15|10|.
.|Households using a basic water service [%]|a2021=46|58|75|.
.|Schools with a functioning handwashing station [%]|a2022=22|45|80|.
.|Boreholes rehabilitated|a2022=0|120|310|.
.|Water committees trained|a2022=14|95|240|.
.|People reached by hygiene campaigns|a2022=3200|85000|220000|.
.|District plans with a sanitation budget|.|6|11|.`,
  }),
  real({
    id: 'h-en-climate-plan-emissions-by-sector-brackets-sink-change-and-pathway',
    plan: 'an Irish local authority, form of the emissions table of its climate action plan: sectors, unit in the title, brackets for the sink, change column, target year',
    address: 'https://www.corkcity.ie/',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions by sector (kt CO2e)|<|<|<|<|<
Sector|2005|2018|2022|Change 2018–2022|2030 target
Residential|812.6|701.3|640.8|-8.6%|421
Commercial services|344.0|296.5|271.9|-8.3%|163
Transport|905.2|1,014.7|968.4|-4.6%|507
Industry|1,230.8|1,118.2|1,072.5|-4.1%|727
Agriculture|486.1|502.9|497.0|-1.2%|377
Waste|98.4|41.6|37.2|-10.6%|25
Land use|(62.3)|(48.0)|(51.4)|7.1%|(80)
Total|3,814.8|3,627.2|3,436.4|-5.3%|2,140`,
    columns: 'name|a2005|a2018|a2022|.|t2030',
    expected: `
#
#
Residential [kt CO2e]|812.6|701.3|640.8|!|421
Commercial services [kt CO2e]|344.0|296.5|271.9|!|163
Transport [kt CO2e]|905.2|1014.7|968.4|!|507
Industry [kt CO2e]|1230.8|1118.2|1072.5|!|727
Agriculture [kt CO2e]|486.1|502.9|497.0|!|377
Waste [kt CO2e]|98.4|41.6|37.2|!|25
Land use [kt CO2e]|-62.3|-48.0|-51.4|!|-80
Total [kt CO2e]|3814.8|3627.2|3436.4|!|2140`,
  }),
  real({
    id: 'h-en-energy-outlook-reference-case-history-projections-growth-column',
    plan: 'an energy agency, form of an annex table of its outlook: history, projections of the reference case, yearly growth',
    address: 'https://www.nzenergy.govt.nz/',
    arranged: INVENTED,
    table: `
Reference case|Unit|Historical|<|Projected|<|<|Growth 2023–2050 (% p.a.)
^|^|2015|2023|2030|2040|2050|^
Total primary energy supply|PJ|889.4|861.7|872|905|948|0.4
Coal|PJ|61.3|57.9|41|22|9|-6.7
Oil products|PJ|281.0|290.5|268|204|131|-2.9
Natural gas|PJ|193.7|143.2|118|84|52|-3.7
Electricity demand|TWh|40.2|39.8|46.5|58.1|70.3|2.1
Electric vehicles in use|thousand|1.0|103.4|460|1,850|3,420|13.8
Energy-related CO2 emissions|Mt|33.1|29.0|25.4|18.2|11.7|-3.3`,
    columns: 'name|.|a2015|a2023|e2030|e2040|e2050|.',
    expected: `
#
#
Total primary energy supply [PJ]|.|889.4|861.7|872|905|948|!
Coal [PJ]|.|61.3|57.9|41|22|9|!
Oil products [PJ]|.|281.0|290.5|268|204|131|!
Natural gas [PJ]|.|193.7|143.2|118|84|52|!
Electricity demand [TWh]|.|40.2|39.8|46.5|58.1|70.3|!
Electric vehicles in use|.|1000|103400|460000|1850000|3420000|!
Energy-related CO2 emissions [Mt]|.|33.1|29.0|25.4|18.2|11.7|!`,
  }),
  real({
    id: 'h-en-city-comparison-cities-down-indicators-across-rank-column-year-in-title',
    plan: 'a centre for cities, form of a comparison table: cities down, indicators with units across, the year in the title, a rank first',
    address: 'https://www.centreforcities.org/',
    arranged: INVENTED,
    table: `
City comparison, 2023|<|<|<|<|<
Rank|City|Population|Employment rate (%)|Average weekly wage (£)|New homes per 1,000 dwellings
1|Edinburgh|523,250|80.4|742|9.1
2|Bristol|746,900|79.8|701|7.6
3|Leeds|812,410|76.2|655|8.3
4|Cardiff|489,720|75.0|628|5.2
5|Sheffield|843,315|73.9|611|6.0
6|Sunderland|277,480|70.3|572|4.4`,
    columns:
      '.|place|a2023:Population|a2023:Employment rate [%]|a2023:Average weekly wage [GBP]|a2023:New homes per 1,000 dwellings',
    expected: `
#
#
!|Edinburgh|523250|80.4|742|9.1
!|Bristol|746900|79.8|701|7.6
!|Leeds|812410|76.2|655|8.3
!|Cardiff|489720|75.0|628|5.2
!|Sheffield|843315|73.9|611|6.0
!|Sunderland|277480|70.3|572|4.4`,
  }),
  real({
    id: 'h-en-readme-campus-sustainability-markdown-short-fiscal-years-bold-total',
    plan: 'a campus sustainability office, form of the markdown table in the readme of its data repository, short fiscal years, bold names, emoji status',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Metric | FY22 | FY23 | FY24 | FY30 goal | On track? |
|:--|--:|--:|--:|--:|:-:|
| Electricity use (MWh) | 148,220 | 145,907 | 141,365 | 120,000 | ✅ |
| Natural gas use (therms) | 3,914,000 | 3,702,500 | 3,655,180 | 1,200,000 | ❌ |
| Potable water (million gallons) | 512.4 | 498.8 | 471.0 | 400 | ✅ |
| Landfill diversion rate (%) | 41.3 | 44.9 | 46.2 | 75 | ❌ |
| Electric fleet vehicles | 38 | 61 | 97 | 310 | ✅ |
| **Total emissions (MTCO2e)** | **96,410** | **92,038** | **88,715** | **45,000** | ❌ |
`,
    columns: 'name|a2022|a2023|a2024|t2030|.',
    expected: `
#
#
Electricity use [MWh]|148220|145907|141365|120000|.
Natural gas use [therms]|3914000|3702500|3655180|1200000|.
Potable water [gallons]|512400000|498800000|471000000|400000000|.
Landfill diversion rate [%]|41.3|44.9|46.2|75|.
Electric fleet vehicles|38|61|97|310|.
Total emissions [MTCO2e]|96410|92038|88715|45000|.`,
  }),
  real({
    id: 'h-en-departmental-results-report-target-words-date-to-achieve-three-actuals',
    plan: 'a Canadian federal department, form of the table of results: targets in words, date to achieve the target in a column, three years of actual results',
    address: 'https://www.canada.ca/',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual result|2021–22 actual result|2022–23 actual result
Percentage of clients satisfied with services|At least 85%|March 31, 2023|81%|84%|86%
Percentage of benefit payments made within standard|At least 90%|March 31, 2023|92.4%|88.7%|91.0%
Percentage of calls answered within 10 minutes|At least 80%|March 31, 2024|58%|61%|66%
Number of Canadians with a digital identity|2,500,000|March 31, 2025|412,300|986,750|1,640,200
Average days to process an application|At most 28|March 31, 2024|41|36|33
Percentage of Indigenous employees|At least 5%|March 31, 2026|Not available|3.9%|4.2%`,
    columns: 'name|t2023|.|a2021|a2022|a2023',
    expected: `
#
Percentage of clients satisfied with services [%]|t2023=≥85|.|81|84|86
Percentage of benefit payments made within standard [%]|t2023=≥90|.|92.4|88.7|91.0
Percentage of calls answered within 10 minutes [%]|t2024=≥80|.|58|61|66
Number of Canadians with a digital identity|t2025=2500000|.|412300|986750|1640200
Average days to process an application|t2024=≤28|.|41|36|33
Percentage of Indigenous employees [%]|t2026=≥5|.|.|3.9|4.2`,
  }),
  real({
    id: 'h-en-council-budget-monitoring-thousand-pounds-forecast-variance-brackets',
    plan: 'a Welsh council, form of its revenue budget monitoring: thousands of pounds in heads, brackets for income and underspends, variance columns',
    address: 'https://www.swansea.gov.uk/',
    arranged: INVENTED,
    table: `
Directorate|Actual 2023/24⏎£000|Budget 2024/25⏎£000|Forecast outturn 2024/25⏎£000|Variance⏎£000|Variance⏎%
Social services|128,416|134,950|137,212|2,262|1.7
Education|189,704|196,330|196,018|(312)|(0.2)
Place|71,255|70,880|72,405|1,525|2.2
Corporate services|24,610|25,745|25,102|(643)|(2.5)
Treasury income|(3,918)|(3,200)|(4,050)|(850)|26.6
Net expenditure|410,067|424,705|426,667|1,962|0.5`,
    columns: 'name|a2024 [GBP]|t2025 [GBP]|e2025 [GBP]|.|.',
    expected: `
#
Social services|128416000|134950000|137212000|!|!
Education|189704000|196330000|196018000|!|!
Place|71255000|70880000|72405000|!|!
Corporate services|24610000|25745000|25102000|!|!
Treasury income|-3918000|-3200000|-4050000|!|!
Net expenditure|410067000|424705000|426667000|!|!`,
  }),
  real({
    id: 'h-fr-projet-annuel-performances-unite-realisation-prevision-cible',
    plan: 'un ministère français, forme du tableau des indicateurs de son projet annuel de performances: unité, réalisations, prévision, cibles',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2021 Réalisation|2022 Réalisation|2023 Prévision|2024 Cible|2026 Cible
Délai moyen de traitement des dossiers|jours|94|88|82|75|60
Part des procédures dématérialisées|%|61,4|68,9|74|80|90
Nombre de logements rénovés|logements|644 073|669 890|700 000|750 000|900 000
Coût moyen par dossier|€|127,5|124,8|122|120|115
Taux de satisfaction des usagers|%|Non déterminé|78,2|80|82|85
Surface de terres restaurées|ha|3 215|4 018|4 500|5 000|6 500`,
    columns: 'name|.|a2021|a2022|e2023|t2024|t2026',
    expected: `
#
Délai moyen de traitement des dossiers [jours]|.|94|88|82|75|60
Part des procédures dématérialisées [%]|.|61.4|68.9|74|80|90
Nombre de logements rénovés [logements]|.|644073|669890|700000|750000|900000
Coût moyen par dossier [EUR]|.|127.5|124.8|122|120|115
Taux de satisfaction des usagers [%]|.|.|78.2|80|82|85
Surface de terres restaurées [ha]|.|3215|4018|4500|5000|6500`,
  }),
  real({
    id: 'h-fr-observatoire-tourisme-departements-mois-colonnes-nuitees-milliers',
    plan: 'un observatoire régional du tourisme, forme du tableau des nuitées: départements en lignes, mois abrégés en colonnes, milliers dans le titre, ligne de la région',
    address: 'https://www.tourismebretagne.bzh/',
    arranged: INVENTED,
    table: `
Nuitées hôtelières (en milliers)|<|<|<|<|<
Département|avr. 2024|mai 2024|juin 2024|juil. 2024|août 2024
Côtes-d’Armor|86,4|98,1|104,7|152,3|171,0
Finistère|142,0|159,6|171,2|248,9|280,5
Ille-et-Vilaine|201,3|214,8|219,4|265,7|290,1
Morbihan|133,5|151,9|160,8|239,6|271,4
Ensemble|563,2|624,4|656,1|906,5|1 013,0`,
    columns:
      'place|p2024-04:Nuitées hôtelières|p2024-05:Nuitées hôtelières|p2024-06:Nuitées hôtelières|p2024-07:Nuitées hôtelières|p2024-08:Nuitées hôtelières',
    expected: `
#
#
Côtes-d’Armor|86400|98100|104700|152300|171000
Finistère|142000|159600|171200|248900|280500
Ille-et-Vilaine|201300|214800|219400|265700|290100
Morbihan|133500|151900|160800|239600|271400
Ensemble|563200|624400|656100|906500|1013000`,
  }),
  real({
    id: 'h-de-haushaltsplan-produkt-kennzahlen-ist-ansatz-plan',
    plan: 'eine deutsche Großstadt, Form der Kennzahlen eines Produkts im Haushaltsplan: Einheit, Ist, Ansatz, Planjahre, Punkte für Tausender',
    address: 'https://www.stadt-muenster.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|Ist 2022|Ist 2023|Ansatz 2024|Plan 2025|Plan 2026
Betreute Kinder unter drei Jahren|Anzahl|3.412|3.587|3.700|3.850|3.900
Betreuungsquote|%|42,8|44,1|45,5|47,0|48,0
Zuschuss je Platz|€|9.874,50|10.312,20|10.650,00|10.900,00|11.150,00
Entliehene Medien der Stadtbücherei|Anzahl|1.204.816|1.287.330|1.300.000|1.300.000|1.320.000
Kostendeckungsgrad|%|18,3|17,9|18,5|19,0|19,0
Ergebnis|T€|-4.215|-4.480|-4.600|-4.550|-4.500`,
    columns: 'name|.|a2022|a2023|t2024|t2025|t2026',
    expected: `
#
Betreute Kinder unter drei Jahren|.|3412|3587|3700|3850|3900
Betreuungsquote [%]|.|42.8|44.1|45.5|47.0|48.0
Zuschuss je Platz [EUR]|.|9874.50|10312.20|10650.00|10900.00|11150.00
Entliehene Medien der Stadtbücherei|.|1204816|1287330|1300000|1300000|1320000
Kostendeckungsgrad [%]|.|18.3|17.9|18.5|19.0|19.0
Ergebnis [EUR]|.|-4215000|-4480000|-4600000|-4550000|-4500000`,
  }),
  real({
    id: 'h-es-programa-sectorial-linea-base-resultados-meta-unidad-columna',
    plan: 'una secretaría de estado, forma de los parámetros de un programa sectorial: línea base, resultados por año, meta, n.d. sin dato',
    address: 'https://www.jalisco.gob.mx/',
    arranged: INVENTED,
    table: `
Indicador|Unidad de medida|Línea base 2018|2020|2021|2022|Meta 2024
Cobertura de educación media superior|Porcentaje|71.3|73.0|74.8|76.1|82.0
Viviendas con agua entubada|Porcentaje|92.6|93.4|n.d.|94.2|97.0
Hectáreas reforestadas|Hectáreas|1,850|2,340|2,915|3,420|6,000
Empleos formales registrados|Empleos|1,742,310|1,718,654|1,790,022|1,856,413|2,000,000
Homicidios por cada 100 mil habitantes|Tasa|24.9|26.1|23.5|21.8|15.0
Kilómetros de carretera conservados|Kilómetros|612.5|540.0|701.3|688.4|950.0`,
    columns: 'name|.|a2018|a2020|a2021|a2022|t2024',
    expected: `
#
Cobertura de educación media superior [%]|.|71.3|73.0|74.8|76.1|82.0
Viviendas con agua entubada [%]|.|92.6|93.4|.|94.2|97.0
Hectáreas reforestadas [Hectáreas]|.|1850|2340|2915|3420|6000
Empleos formales registrados [Empleos]|.|1742310|1718654|1790022|1856413|2000000
Homicidios por cada 100 mil habitantes|.|24.9|26.1|23.5|21.8|15.0
Kilómetros de carretera conservados [Kilómetros]|.|612.5|540.0|701.3|688.4|950.0`,
  }),
  real({
    id: 'h-pt-dados-abertos-municipios-ponto-e-virgula-longo-indicador-valor',
    plan: 'um instituto estadual de estatística, forma de um CSV longo com ponto e vírgula: município, indicador, unidade, ano, valor com vírgula decimal',
    address: 'https://www.ipardes.pr.gov.br/',
    arranged: INVENTED,
    csv: `Município;Indicador;Unidade;Ano;Valor
Cascavel;População estimada;habitantes;2021;336.073
Cascavel;População estimada;habitantes;2022;348.051
Cascavel;Taxa de mortalidade infantil;por mil nascidos vivos;2021;9,84
Cascavel;Taxa de mortalidade infantil;por mil nascidos vivos;2022;10,12
Londrina;População estimada;habitantes;2021;580.870
Londrina;População estimada;habitantes;2022;555.937
Londrina;Taxa de mortalidade infantil;por mil nascidos vivos;2021;10,05
Londrina;Taxa de mortalidade infantil;por mil nascidos vivos;2022;11,3
Maringá;População estimada;habitantes;2021;436.472
Maringá;População estimada;habitantes;2022;409.657
Maringá;Taxa de mortalidade infantil;por mil nascidos vivos;2021;-
Maringá;Taxa de mortalidade infantil;por mil nascidos vivos;2022;8,97
`,
    columns: 'place|name|.|.|a2021',
    expected: `
#
Cascavel|População estimada [habitantes]|.|.|a2021=336073
Cascavel|População estimada [habitantes]|.|.|a2022=348051
Cascavel|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2021=9.84
Cascavel|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=10.12
Londrina|População estimada [habitantes]|.|.|a2021=580870
Londrina|População estimada [habitantes]|.|.|a2022=555937
Londrina|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2021=10.05
Londrina|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=11.3
Maringá|População estimada [habitantes]|.|.|a2021=436472
Maringá|População estimada [habitantes]|.|.|a2022=409657
Maringá|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|.
Maringá|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=8.97`,
  }),
  real({
    id: 'h-it-benessere-equo-provincia-confronto-regione-italia-colonne',
    plan: 'una provincia italiana, forma della tabella del benessere equo e sostenibile: anni della provincia, poi regione e Italia nello stesso anno',
    address: 'https://www.provincia.pesarourbino.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Provincia|<|<|Marche|Italia
^|^|2020|2021|2022|2022|2022
Speranza di vita alla nascita|anni|82,7|83,1|83,4|83,2|82,6
Persone con almeno il diploma (25-64 anni)|%|64,8|66,0|66,9|68,1|63,0
Tasso di occupazione (20-64 anni)|%|68,2|69,5|71,4|70,3|64,8
Reddito disponibile pro capite|euro|18.940|19.615|20.387|20.902|20.741
Raccolta differenziata|%|71,5|72,3|73,0|72,8|65,2
Dispersione da rete idrica|%|31,6|-|33,9|35,8|42,4
Piste ciclabili per 100 kmq|km|14,2|15,0|16,7|12,5|27,6`,
    columns: 'name|.|a2020|a2021|a2022|a2022:@Marche|a2022:@Italia',
    expected: `
#
#
Speranza di vita alla nascita [anni]|.|82.7|83.1|83.4|83.2|82.6
Persone con almeno il diploma (25-64 anni) [%]|.|64.8|66.0|66.9|68.1|63.0
Tasso di occupazione (20-64 anni) [%]|.|68.2|69.5|71.4|70.3|64.8
Reddito disponibile pro capite [euro]|.|18940|19615|20387|20902|20741
Raccolta differenziata [%]|.|71.5|72.3|73.0|72.8|65.2
Dispersione da rete idrica [%]|.|31.6|.|33.9|35.8|42.4
Piste ciclabili per 100 kmq [km]|.|14.2|15.0|16.7|12.5|27.6`,
  }),
];
