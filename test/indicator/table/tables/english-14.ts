import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'g-tsv-library-service-spreadsheet-title-rows-short-target-year-star-note',
    plan: 'a county library service, form of a sheet pasted from a spreadsheet with title rows, a target of a short fiscal year and a note',
    address: 'https://www.suffolk.gov.uk/',
    arranged: INVENTED,
    csv: `Library Service – key statistics\t\t\t\t
Years to 31 March\t\t\t\t
Measure\t2021/22\t2022/23\t2023/24\tTarget 24/25
Visits to libraries\t1,486,210\t2,104,377\t2,310,945\t2,400,000
Active borrowers\t78,450\t91,206\t96,118*\t100,000
Books issued\t2,318,604\t2,702,119\t2,655,840\t2,700,000
E-book and audiobook loans\t612,330\t644,871\t702,415\t750,000
Public computer hours used (%)\t21.4\t33.8\t36.5\t40
Volunteers\t412\t\t538\t600
* New definition from April 2023\t\t\t\t`,
    columns: 'name|a2022|a2023|a2024|t2025',
    expected: `
#
#
#
Visits to libraries|1486210|2104377|2310945|2400000
Active borrowers|78450|91206|96118|100000
Books issued|2318604|2702119|2655840|2700000
E-book and audiobook loans|612330|644871|702415|750000
Public computer hours used [%]|21.4|33.8|36.5|40
Volunteers|412|.|538|600
#`,
  }),
  real({
    id: 'g-us-state-executive-budget-indicator-code-column-standard-fiscal-years',
    plan: 'a US state, form of the performance tables of its executive budget with a code for every indicator and hyphened fiscal years',
    address: 'https://www.doa.la.gov/',
    arranged: INVENTED,
    table: `
Performance Indicator Name|Code|Level|Performance Indicator Values|<|<|<
^|^|^|Year-End Target FY 2022-2023|Year-End Actual FY 2022-2023|Year-End Target FY 2023-2024|Target FY 2024-2025
Number of licensed child care centers inspected|24857|K|1,300|1,274|1,320|1,350
Percentage of complaints investigated within 30 days|24858|K|95%|91.7%|95%|96%
Number of children receiving child care assistance|13620|S|22,000|23,418|24,000|24,500
Average monthly cost per child|13621|S|$412|$438|$445|$460
Percentage of adults completing job training|3074|K|58%|61.2%|60%|62%
Recipients of home-delivered meals|3198|G|not set|41,206|not set|not set`,
    columns: 'name|.|.|t2023|a2023|t2024|t2025',
    expected: `
#
#
Number of licensed child care centers inspected|.|.|1300|1274|1320|1350
Percentage of complaints investigated within 30 days [%]|.|.|95|91.7|95|96
Number of children receiving child care assistance|.|.|22000|23418|24000|24500
Average monthly cost per child [$]|.|.|412|438|445|460
Percentage of adults completing job training [%]|.|.|58|61.2|60|62
Recipients of home-delivered meals|.|.|.|41206|.|.`,
  }),
  real({
    id: 'g-statistics-office-price-index-divisions-weights-months-two-changes',
    plan: 'a national statistics office, form of a table of its monthly release of consumer prices: weights, three months, changes over one and twelve months',
    address: 'https://www.cystat.gov.cy/',
    arranged: INVENTED,
    table: `
Table 2: Consumer Price Index by division (2019 = 100)|<|<|<|<|<|<
Division|Weight|Aug-23|Jul-24|Aug-24|1-month change (%)|12-month change (%)
Food and non-alcoholic beverages|184.2|118.42|121.97|122.30|0.3|3.3
Alcoholic beverages and tobacco|46.1|109.05|111.60|111.58|0.0|2.3
Clothing and footwear|71.8|102.71|99.14|98.26|-0.9|-4.3
Housing, water, electricity and gas|138.5|124.90|128.11|129.43|1.0|3.6
Health|58.3|105.22|107.85|107.90|0.0|2.5
Transport|160.7|116.38|117.02|115.64|-1.2|-0.6
Restaurants and hotels|92.0|119.66|125.38|126.71|1.1|5.9
All items|1000|114.87|117.06|117.21|0.1|2.0`,
    columns: 'name|.|p2023-08|p2024-07|p2024-08|.|.',
    expected: `
#
#
Food and non-alcoholic beverages|!|118.42|121.97|122.30|!|!
Alcoholic beverages and tobacco|!|109.05|111.60|111.58|!|!
Clothing and footwear|!|102.71|99.14|98.26|!|!
Housing, water, electricity and gas|!|124.90|128.11|129.43|!|!
Health|!|105.22|107.85|107.90|!|!
Transport|!|116.38|117.02|115.64|!|!
Restaurants and hotels|!|119.66|125.38|126.71|!|!
All items|!|114.87|117.06|117.21|!|!`,
  }),
  real({
    id: 'g-labour-force-survey-regions-quarter-heads-change-on-year',
    plan: 'a national statistics office, form of a table of a quarterly labour force release: regions, five quarters and the change on the year',
    address: 'https://www.statssa.gov.za/',
    arranged: INVENTED,
    table: `
Table D: Unemployment rate by region (%)|<|<|<|<|<|<
Region|Q1 2023|Q2 2023|Q3 2023|Q4 2023|Q1 2024|Change on year (pp)
Northern|14.2|13.8|13.5|13.9|14.6|0.4
Coastal|9.7|9.4|9.1|9.3|9.5|-0.2
Central|18.3|18.9|18.0|17.6|17.9|-0.4
Lakes|11.5|11.0|10.8|..|10.9|-0.6
Southern|21.4|21.7|20.9|20.5|21.1|-0.3
Highlands|7.9|7.6|7.4|7.7|8.0|0.1`,
    columns:
      'place|p2023-Q1:Unemployment rate [%]|p2023-Q2:Unemployment rate [%]|p2023-Q3:Unemployment rate [%]|p2023-Q4:Unemployment rate [%]|p2024-Q1:Unemployment rate [%]|.',
    expected: `
#
#
Northern|14.2|13.8|13.5|13.9|14.6|!
Coastal|9.7|9.4|9.1|9.3|9.5|!
Central|18.3|18.9|18.0|17.6|17.9|!
Lakes|11.5|11.0|10.8|.|10.9|!
Southern|21.4|21.7|20.9|20.5|21.1|!
Highlands|7.9|7.6|7.4|7.7|8.0|!`,
  }),
  real({
    id: 'g-us-city-climate-action-plan-metric-baseline-two-targets-relative-cells',
    plan: 'a US city, form of the metrics of its climate action plan, some targets in words or against the baseline',
    address: 'https://www.boiseclimate.org/',
    arranged: INVENTED,
    table: `
Sector|Metric|Baseline (2019)|2023 Status|2030 Target|2050 Target
Community|Greenhouse gas emissions (MT CO2e)|2,846,000|2,611,400|50% below baseline|Carbon neutral
Buildings|Homes retrofitted|310|1,875|12,000|60,000
Buildings|Natural gas use (therms per household)|548|531|420|0
Electricity|Carbon-free share of electricity (%)|61|67|90|100
Transportation|Electric vehicles registered|1,940|7,215|45,000|-
Transportation|Vehicle miles traveled per capita per day|22.6|21.9|-15%|-30%
Waste|Landfill diversion rate (%)|34|37|60|80
Trees|Tree canopy cover (%)|15.7|16.0|20|≥ 25`,
    columns: '.|name|a2019|a2023|t2030|t2050',
    expected: `
#
.|Greenhouse gas emissions [MT CO2e]|2846000|2611400|?|.
.|Homes retrofitted|310|1875|12000|60000
.|Natural gas use [therms per household]|548|531|420|0
.|Carbon-free share of electricity [%]|61|67|90|100
.|Electric vehicles registered|1940|7215|45000|.
.|Vehicle miles traveled per capita per day|22.6|21.9|?|?
.|Landfill diversion rate [%]|34|37|60|80
.|Tree canopy cover [%]|15.7|16.0|20|≥25`,
  }),
  real({
    id: 'g-african-district-assembly-budget-past-years-pairs-annual-targets',
    plan: 'a district assembly in West Africa, form of the output table of its programme based budget: past years in pairs, then annual targets',
    address: 'https://www.mofep.gov.gh/',
    arranged: INVENTED,
    table: `
Main Outputs|Output Indicators|Past Years|<|<|<|Annual Targets|<|<
^|^|2022 Target|2022 Actual|2023 Target|2023 Actual|2024|2025|2026
Boreholes provided|Number of boreholes drilled|12|9|15|14|18|20|20
Feeder roads maintained|Kilometres of feeder roads reshaped|65|48.5|70|61.2|80|85|90
School feeding|Number of pupils benefiting|8,400|8,126|8,800|9,043|9,200|9,500|9,800
Health outreach|Number of outreach clinics held|48|48|60|52|60|72|72
^|Percentage of children under one immunised|90|84.7|92|86.3|93|94|95
Revenue mobilised|Percentage growth in internally generated funds|15|11.8|15|17.4|18|20|20
Staff trained|Number of staff trained|40|-|45|37|50|55|60`,
    columns: '.|name|t2022|a2022|t2023|a2023|t2024|t2025|t2026',
    expected: `
#
#
.|Number of boreholes drilled|12|9|15|14|18|20|20
.|Kilometres of feeder roads reshaped|65|48.5|70|61.2|80|85|90
.|Number of pupils benefiting|8400|8126|8800|9043|9200|9500|9800
.|Number of outreach clinics held|48|48|60|52|60|72|72
.|Percentage of children under one immunised|90|84.7|92|86.3|93|94|95
.|Percentage growth in internally generated funds|15|11.8|15|17.4|18|20|20
.|Number of staff trained|40|.|45|37|50|55|60`,
  }),
  real({
    id: 'g-asian-development-plan-results-matrix-baseline-year-value-ranges',
    plan: 'an Asian planning ministry, form of the results matrix of its development plan: baseline year and value, annual targets as ranges',
    address: 'https://neda.gov.ph/',
    arranged: INVENTED,
    table: `
Indicator|Baseline|<|Annual Plan Targets|<|<|Means of Verification
^|Year|Value|2023|2024|2025|^
GDP growth rate (%)|2021|5.7|6.0-7.0|6.5-8.0|6.5-8.0|National accounts
Unemployment rate (%)|2022|5.4|5.3-6.4|4.8-5.1|4.8-5.1|Labour force survey
Share of wage workers in private establishments (%)|2022|47.8|48.2|49.0|50.1|Labour force survey
Poverty incidence (%)|2021|18.1|16.0-16.4|13.5-14.1|11.8-12.9|Household survey
Food inflation rate (%)|2022|5.9|2.5-4.5|2.0-4.0|2.0-4.0|Price survey
Irrigated area (hectares)|2021|2,043,700|2,104,000|2,158,000|2,213,000|Irrigation agency
Rice yield (metric tons per hectare)|2021|4.15|4.22|4.28|4.35|Crop survey
Farmers insured|2020|3,180,000|3,300,000|3,450,000|3,600,000|Insurance agency`,
    columns: 'name|.|v|t2023|t2024|t2025|.',
    expected: `
#
#
GDP growth rate [%]|.|a2021=5.7|6.0–7.0|6.5–8.0|6.5–8.0|.
Unemployment rate [%]|.|a2022=5.4|5.3–6.4|4.8–5.1|4.8–5.1|.
Share of wage workers in private establishments [%]|.|a2022=47.8|48.2|49.0|50.1|.
Poverty incidence [%]|.|a2021=18.1|16.0–16.4|13.5–14.1|11.8–12.9|.
Food inflation rate [%]|.|a2022=5.9|2.5–4.5|2.0–4.0|2.0–4.0|.
Irrigated area [hectares]|.|a2021=2043700|2104000|2158000|2213000|.
Rice yield [metric tons per hectare]|.|a2021=4.15|4.22|4.28|4.35|.
Farmers insured|.|a2020=3180000|3300000|3450000|3600000|.`,
  }),
  real({
    id: 'g-council-measures-long-csv-period-actual-target-unit-polarity',
    plan: 'a borough council, form of the download of its measures: one row for a measure and a financial year, actual and target in columns',
    address: 'https://data.gov.uk/',
    arranged: INVENTED,
    csv: `Directorate,Measure,Unit,Period,Actual,Target,Polarity
Housing,Council homes meeting the decent homes standard,%,2021/22,91.8,95,Higher is better
Housing,Council homes meeting the decent homes standard,%,2022/23,93.1,96,Higher is better
Housing,Council homes meeting the decent homes standard,%,2023/24,,97,Higher is better
Housing,Households in temporary accommodation,households,2021/22,1204,1100,Lower is better
Housing,Households in temporary accommodation,households,2022/23,1387,1100,Lower is better
Housing,Households in temporary accommodation,households,2023/24,1521,1250,Lower is better
Environment,Fly-tips cleared within two days,%,2022/23,88.4,90,Higher is better
Environment,Fly-tips cleared within two days,%,2023/24,92.6,90,Higher is better
Resources,Council tax collected,%,2022/23,96.2,97.5,Higher is better
Resources,Council tax collected,%,2023/24,96.7,97.5,Higher is better`,
    columns: '.|name|.|.|v|v|.',
    better:
      'higher: Council homes meeting the decent homes standard / Fly-tips cleared within two days / Council tax collected; lower: Households in temporary accommodation',
    expected: `
#
.|Council homes meeting the decent homes standard [%]|.|.|a2022=91.8|t2022=95|.
.|Council homes meeting the decent homes standard [%]|.|.|a2023=93.1|t2023=96|.
.|Council homes meeting the decent homes standard [%]|.|.|.|t2024=97|.
.|Households in temporary accommodation [households]|.|.|a2022=1204|t2022=1100|.
.|Households in temporary accommodation [households]|.|.|a2023=1387|t2023=1100|.
.|Households in temporary accommodation [households]|.|.|a2024=1521|t2024=1250|.
.|Fly-tips cleared within two days [%]|.|.|a2023=88.4|t2023=90|.
.|Fly-tips cleared within two days [%]|.|.|a2024=92.6|t2024=90|.
.|Council tax collected [%]|.|.|a2023=96.2|t2023=97.5|.
.|Council tax collected [%]|.|.|a2024=96.7|t2024=97.5|.`,
  }),
  real({
    id: 'g-open-data-counties-wide-csv-year-in-measure-heads-codes',
    plan: 'an open data portal, form of a wide download of counties: codes, then measures with the year and the unit in the head',
    address: 'https://opendata.maryland.gov/',
    arranged: INVENTED,
    csv: `FIPS,County,Population 2020,Population 2023,Median household income 2023 ($),Poverty rate 2020 (%),Poverty rate 2023 (%),Last updated
24001,Allegany,68106,67267,57393,15.8,16.2,2024-12-19
24003,Anne Arundel,588261,594582,120324,6.0,5.8,2024-12-19
24009,Calvert,92783,94728,128078,4.9,5.1,2024-12-19
24015,Cecil,103725,105672,86869,9.4,9.0,2024-12-19
24023,Garrett,28806,28423,64447,11.9,,2024-12-19
24031,Montgomery,1062061,1058474,125583,7.4,7.2,2024-12-19
24045,Wicomico,103588,104664,69421,14.6,14.1,2024-12-19`,
    columns:
      '.|place|a2020:Population|a2023:Population|a2023:Median household income [$]|a2020:Poverty rate [%]|a2023:Poverty rate [%]|.',
    expected: `
#
.|Allegany|68106|67267|57393|15.8|16.2|.
.|Anne Arundel|588261|594582|120324|6.0|5.8|.
.|Calvert|92783|94728|128078|4.9|5.1|.
.|Cecil|103725|105672|86869|9.4|9.0|.
.|Garrett|28806|28423|64447|11.9|.|.
.|Montgomery|1062061|1058474|125583|7.4|7.2|.
.|Wicomico|103588|104664|69421|14.6|14.1|.`,
  }),
  real({
    id: 'g-airport-traffic-months-down-two-measures-years-change-total-row',
    plan: 'an airport company, form of its traffic statistics: months down, two measures with two years and the change, a total of the year',
    address: 'https://www.hermesairports.com/',
    arranged: INVENTED,
    table: `
Month|Passengers|<|<|Aircraft movements|<|<
^|2022|2023|Change|2022|2023|Change
January|182,410|264,930|45.2%|2,104|2,586|22.9%
February|190,275|259,118|36.2%|2,016|2,470|22.5%
March|231,604|301,447|30.2%|2,388|2,795|17.0%
April|268,390|322,015|20.0%|2,510|2,841|13.2%
May|271,846|318,772|17.3%|2,602|2,903|11.6%
June|279,505|326,340|16.8%|2,655|2,948|11.0%
Total|1,424,030|1,792,622|25.9%|14,275|16,543|15.9%`,
    columns: '.|v:Passengers|v:Passengers|.|v:Aircraft movements|v:Aircraft movements|.',
    expected: `
#
#
.|p2022-01=182410|p2023-01=264930|!|p2022-01=2104|p2023-01=2586|!
.|p2022-02=190275|p2023-02=259118|!|p2022-02=2016|p2023-02=2470|!
.|p2022-03=231604|p2023-03=301447|!|p2022-03=2388|p2023-03=2795|!
.|p2022-04=268390|p2023-04=322015|!|p2022-04=2510|p2023-04=2841|!
.|p2022-05=271846|p2023-05=318772|!|p2022-05=2602|p2023-05=2903|!
.|p2022-06=279505|p2023-06=326340|!|p2022-06=2655|p2023-06=2948|!
.|?|?|!|?|?|!`,
  }),
  real({
    id: 'en-council-corporate-scorecard-good-is-column-rag-travel-arrows',
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
    id: 'en-national-development-plan-results-framework-baseline-fiscal-five-targets',
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
    id: 'en-sdg-national-indicator-table-goal-heads-unit-column-target-2030',
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
    id: 'en-water-sector-strategy-baseline-milestone-target-tbd-cells',
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
    id: 'en-annual-performance-plan-audited-estimated-mtef-targets',
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
    id: 'en-university-strategy-kpis-academic-years-money-suffix-target-year',
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
    id: 'en-hospital-trust-board-report-standard-column-six-months-year-to-date',
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
    id: 'en-police-recorded-crime-offence-groups-three-years-change-number-percent',
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
    id: 'en-fire-authority-outturn-five-year-average-tolerance-target-footnotes',
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
    id: 'en-power-utility-esg-data-table-gri-column-latest-year-first',
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
    id: 'en-open-data-wards-long-csv-area-indicator-year-value-unit',
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
    id: 'en-eurostat-spreadsheet-export-metadata-rows-time-geo-heads-flags-in-cells',
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
    id: 'en-oecd-explorer-sdmx-csv-labels-and-unit-multiplier',
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
    id: 'en-world-bank-databank-wide-csv-year-heads-with-codes-two-dots',
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
    id: 'en-our-world-in-data-grapher-csv-entity-code-year-two-measures',
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
];
