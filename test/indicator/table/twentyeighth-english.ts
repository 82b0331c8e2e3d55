import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary and some tricky forms, with the keys made before the reader saw them. */
export const twentyeighthEnglish: readonly RealTable[] = [
  real({
    id: 'g-markdown-mobility-indicators-unit-column-year-to-date-target',
    plan: 'a city mobility team, form of the indicators in the readme of its data repository, a markdown table with a column for the year to date',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Indicator | Unit | 2022 | 2023 | 2024 YTD | 2025 target |
|---|---|---:|---:|---:|---:|
| Protected bike lanes | km | 84.2 | 97.5 | 103.1 | 140 |
| Bike share trips | trips | 1,912,400 | 2,204,850 | 1,480,300 | 2,750,000 |
| Transit mode share | % | 27.1 | 28.6 | - | 33 |
| Traffic deaths | deaths | 41 | 37 | 19 | 20 |
| Bus average speed | km/h | 14.8 | 14.6 | 14.9 | 17 |
| Public charging points | number | 612 | 940 | 1,105 | 1,800 |
`,
    columns: 'name|.|a2022|a2023|.|t2025',
    expected: `
#
#
Protected bike lanes [km]|.|84.2|97.5|?|140
Bike share trips [trips]|.|1912400|2204850|?|2750000
Transit mode share [%]|.|27.1|28.6|.|33
Traffic deaths [deaths]|.|41|37|?|20
Bus average speed [km/h]|.|14.8|14.6|?|17
Public charging points|.|612|940|?|1800`,
  }),
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
    id: 'g-fr-service-public-eau-indicateurs-trois-exercices-objectif',
    plan: 'a French water service, form of the indicators of its yearly report on price and quality: code, three years, objective',
    address: 'https://www.eau17.fr/',
    arranged: INVENTED,
    table: `
Code|Indicateur|Unité|2021|2022|2023|Objectif 2027
D101.0|Nombre d'habitants desservis|habitants|148 320|149 875|151 204|
P104.3|Rendement du réseau de distribution|%|82,4|83,1|84,6|≥ 88
P106.3|Indice linéaire de pertes en réseau|m³/km/jour|4,2|3,9|3,6|3,0
P107.2|Taux moyen de renouvellement des réseaux|%|0,58|0,61|0,67|1,00
D102.0|Prix du service au m³ pour 120 m³|€ TTC/m³|2,14|2,19|2,31|
P154.0|Taux d'impayés sur les factures de l'année précédente|%|1,9|2,3|n.c.|< 1,5
P155.1|Taux de réclamations|pour 1 000 abonnés|6,8|5,4|5,1|4,0`,
    columns: '.|name|.|a2021|a2022|a2023|t2027',
    expected: `
#
.|Nombre d'habitants desservis [habitants]|.|148320|149875|151204|.
.|Rendement du réseau de distribution [%]|.|82.4|83.1|84.6|≥88
.|Indice linéaire de pertes en réseau [m³/km/jour]|.|4.2|3.9|3.6|3.0
.|Taux moyen de renouvellement des réseaux [%]|.|0.58|0.61|0.67|1.00
.|Prix du service au m³ pour 120 m³|.|2.14|2.19|2.31|.
.|Taux d'impayés sur les factures de l'année précédente [%]|.|1.9|2.3|.|<1.5
.|Taux de réclamations [pour 1 000 abonnés]|.|6.8|5.4|5.1|4.0`,
  }),
  real({
    id: 'g-es-plan-de-desarrollo-municipal-linea-base-ano-meta-avance',
    plan: 'a Colombian municipality, form of the result indicators of its development plan: base line, its year, goal and progress',
    address: 'https://www.manizales.gov.co/',
    arranged: INVENTED,
    table: `
Línea estratégica|Indicador de resultado|Unidad de medida|Línea base|Año línea base|Meta 2027|Avance 2024
Ciudad equitativa|Incidencia de la pobreza monetaria|Porcentaje|24,6|2022|20,0|23,8
^|Tasa de mortalidad infantil|Por 1.000 nacidos vivos|8,9|2022|7,5|8,4
Ciudad educadora|Cobertura neta en educación media|Porcentaje|51,3|2023|60,0|52,7
^|Estudiantes beneficiados con alimentación escolar|Número|31.450|2023|34.000|32.118
Ciudad segura|Tasa de homicidios|Por 100.000 habitantes|15,2|2023|12,0|16,1
Ciudad sostenible|Residuos sólidos aprovechados|Toneladas|18.720|2022|26.500|19.344
^|Hectáreas restauradas|Hectáreas|0|2023|350|ND`,
    columns: '.|name|.|v|.|t2027|a2024',
    expected: `
#
.|Incidencia de la pobreza monetaria|.|a2022=24.6|.|20|23.8
.|Tasa de mortalidad infantil|.|a2022=8.9|.|7.5|8.4
.|Cobertura neta en educación media|.|a2023=51.3|.|60|52.7
.|Estudiantes beneficiados con alimentación escolar|.|a2023=31450|.|34000|32118
.|Tasa de homicidios|.|a2023=15.2|.|12|16.1
.|Residuos sólidos aprovechados [Toneladas]|.|a2022=18720|.|26500|19344
.|Hectáreas restauradas [Hectáreas]|.|a2023=0|.|350|.`,
  }),
];
