import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-gambian-newsroom-manifesto-promise-tracker-at-election-promised-latest-verdict-words',
    plan: 'a Gambian newsroom, form of its tracker of a manifesto: promise rows under heads, the figure at the election, the promised one, the latest and a verdict in words',
    address: 'https://malagen.org/',
    arranged: INVENTED,
    table: `
Promise|At the election (2021)|Promised by 2026|Latest (2025)|Our verdict
Economy and infrastructure|<|<|<|<
Electricity access (% of households)|62.5|100|71.8|Unlikely to be kept
Paved feeder roads (km)|410|1,150|786|Behind
Tourist arrivals|102,400|300,000|226,780|Behind
Villages with mobile broadband|312|900|688|In progress
Social services|<|<|<|<
Health facilities with a resident midwife|84|160|131|On track
Students in technical training|6,215|15,000|11,940|In progress
Pupils with a daily school meal|118,300|250,000|241,600|Nearly kept
Rural households with safe water (%)|56.9|85|64.2|Unlikely to be kept`,
    columns: 'name|a2021|t2026|a2025|.',
    expected: `
#
#
Electricity access (% of households) [%]|62.5|100|71.8|.
Paved feeder roads [km]|410|1150|786|.
Tourist arrivals|102400|300000|226780|.
Villages with mobile broadband|312|900|688|.
#
Health facilities with a resident midwife|84|160|131|.
Students in technical training|6215|15000|11940|.
Pupils with a daily school meal|118300|250000|241600|.
Rural households with safe water [%]|56.9|85|64.2|.`,
  }),
  real({
    id: 'en-bhutan-five-year-plan-mid-term-review-number-unit-baseline-mid-term-target-achieved-plan-target',
    plan: 'a Bhutanese planning office, form of the mid-term review of its five-year plan: number and unit columns, baseline, mid-term target and achievement of the same financial year, target of the last year',
    address: 'https://www.pmo.gov.bt/',
    arranged: INVENTED,
    table: `
No.|Key performance indicator|Unit|Baseline (2022/23)|Mid-term target (2025/26)|Achieved (2025/26)|Plan target (2028/29)
Economic development|<|<|<|<|<|<
1.1|GDP per capita|USD|3,711|4,300|4,186|5,000
1.2|Installed electricity capacity|MW|2,344|3,050|2,938|5,000
1.3|International tourist arrivals|persons|103,066|200,000|187,412|300,000
1.4|Youth unemployment rate|%|15.9|10|12.7|5
1.5|Farm roads resurfaced|km|620|1,100|1,064|1,800
Social development|<|<|<|<|<|<
2.1|Maternal mortality ratio|per 100,000 live births|53|45|41|35
2.2|Households with 24-hour water supply|%|68.4|85|81.3|100
Governance|<|<|<|<|<|<
3.1|Government services available online|number|148|250|231|400`,
    columns: '.|name|.|a2023|t2026|a2026|t2029',
    expected: `
#
#
.|GDP per capita [美元]|.|3711|4300|4186|5000
.|Installed electricity capacity [MW]|.|2344|3050|2938|5000
.|International tourist arrivals [人]|.|103066|200000|187412|300000
.|Youth unemployment rate [%]|.|15.9|10|12.7|5
.|Farm roads resurfaced [km]|.|620|1100|1064|1800
#
.|Maternal mortality ratio [per 100,000 live births]|.|53|45|41|35
.|Households with 24-hour water supply [%]|.|68.4|85|81.3|100
#
.|Government services available online|.|148|250|231|400`,
  }),
  real({
    id: 'en-chile-biennial-transparency-report-ndc-progress-indicators-reference-point-three-years-target-level',
    plan: 'a Chilean environment ministry, form of the table of progress indicators of its transparency report: unit column, reference point, three years, target level of the contribution, a notation key and a minus',
    address: 'https://cambioclimatico.mma.gob.cl/',
    arranged: INVENTED,
    table: `
Progress indicator|Unit|Reference point (2010)|2021|2022|2023|Target level (2030)
Emissions without land use|Mt CO₂e|91.6|108.9|111.0|107.4|95.0
Emissions and removals of forests|Mt CO₂e|−62.3|−56.8|−54.1|−55.7|−65.0
Share of renewables in electricity generation|%|40.2|44.6|55.1|63.3|80
Electric buses in operation|vehicles|0|849|1,912|2,480|6,000
Native forest under sustainable management|hectares|18,400|62,350|81,900|97,214|200,000
Black carbon emissions|tonnes|16,520|14,310|13,890|13,275|12,000
Homes retrofitted with insulation|homes|NE|28,640|33,105|37,980|70,000
NE: not estimated.|<|<|<|<|<|<`,
    columns: 'name|.|a2010|a2021|a2022|a2023|t2030',
    expected: `
#
Emissions without land use [Mt CO₂e]|.|91.6|108.9|111.0|107.4|95.0
Emissions and removals of forests [Mt CO₂e]|.|-62.3|-56.8|-54.1|-55.7|-65.0
Share of renewables in electricity generation [%]|.|40.2|44.6|55.1|63.3|80
Electric buses in operation [vehicles]|.|0|849|1912|2480|6000
Native forest under sustainable management [hectares]|.|18400|62350|81900|97214|200000
Black carbon emissions [tonnes]|.|16520|14310|13890|13275|12000
Homes retrofitted with insulation [homes]|.|.|28640|33105|37980|70000
#`,
  }),
  real({
    id: 'en-irish-health-service-emergency-waits-hospitals-down-target-of-the-year-and-four-months-title-indicator',
    plan: 'an Irish health service, form of the hospital table of its performance report: indicator and unit in the title, hospitals down, target of the year and four months across',
    address: 'https://www.hse.ie/',
    arranged: INVENTED,
    table: `
Patients admitted or discharged within nine hours of registration (%)|<|<|<|<|<
Hospital|Target 2025|Jun 2025|Jul 2025|Aug 2025|Sep 2025
Beaumont Hospital|85|61.3|62.8|60.5|59.7
Connolly Hospital|85|74.9|76.1|75.4|73.8
Cork University Hospital|85|58.2|57.6|59.9|58.8
Mayo University Hospital|85|70.4|69.8|72.3|71.5
St Luke's General Hospital, Kilkenny|90|88.6|89.1|87.4|88.0
University Hospital Limerick|85|54.7|56.0|55.2|53.9
University Hospital Waterford|90|93.5|94.2|93.8|92.6`,
    columns:
      'place|t2025:Patients admitted or discharged within nine hours of registration [%]|p2025-06:Patients admitted or discharged within nine hours of registration [%]|p2025-07:Patients admitted or discharged within nine hours of registration [%]|p2025-08:Patients admitted or discharged within nine hours of registration [%]|p2025-09:Patients admitted or discharged within nine hours of registration [%]',
    expected: `
#
#
Beaumont Hospital|85|61.3|62.8|60.5|59.7
Connolly Hospital|85|74.9|76.1|75.4|73.8
Cork University Hospital|85|58.2|57.6|59.9|58.8
Mayo University Hospital|85|70.4|69.8|72.3|71.5
St Luke's General Hospital, Kilkenny|90|88.6|89.1|87.4|88.0
University Hospital Limerick|85|54.7|56.0|55.2|53.9
University Hospital Waterford|90|93.5|94.2|93.8|92.6`,
  }),
  real({
    id: 'en-csv-welsh-reporter-affordable-homes-by-council-target-and-delivered-of-two-years-next-target-total',
    plan: 'a Welsh newspaper, form of the sheet typed by its reporter: title line, councils down, target and delivered of two financial years and the target of the next, total last',
    address: 'https://www.walesonline.co.uk/',
    arranged: INVENTED,
    csv: `Affordable homes by council,,,,,
Council,2023-24 target,2023-24 delivered,2024-25 target,2024-25 delivered,2025-26 target
Cardiff,620,574,680,702,750
Swansea,410,366,430,395,450
Newport,285,301,300,288,320
Gwynedd,150,112,160,139,170
Powys,175,148,180,163,190
Wrexham,190,204,200,187,210
Total,1830,1705,1950,1874,2090
`,
    columns:
      'place|t2024:Affordable homes|a2024:Affordable homes|t2025:Affordable homes|a2025:Affordable homes|t2026:Affordable homes',
    expected: `
#
#
Cardiff|620|574|680|702|750
Swansea|410|366|430|395|450
Newport|285|301|300|288|320
Gwynedd|150|112|160|139|170
Powys|175|148|180|163|190
Wrexham|190|204|200|187|210
Total|1830|1705|1950|1874|2090`,
  }),
  real({
    id: 'en-auckland-transport-boardings-million-in-title-one-row-per-year-actual-and-target-columns-years-ahead-dash',
    plan: 'a New Zealand transport agency, form of the table under a chart of its plan: indicator and million in the title, one row per year to June, actual and target columns, a dash in the years ahead, note below',
    address: 'https://at.govt.nz/',
    arranged: INVENTED,
    table: `
Public transport boardings (million)|<|<
Year to June|Actual|Target
2019|100.2|98.0
2020|82.4|105.0
2021|63.1|78.0
2022|41.9|70.5
2023|71.2|66.0
2024|87.0|81.5
2025|89.4|93.0
2026|95.8|98.5
2027|–|104.0
2028|–|110.0
2030|–|125.0
Note: Targets are those of the statement of intent adopted before each year.|<|<`,
    columns: '.|a2019:Public transport boardings|t2019:Public transport boardings',
    expected: `
#
#
.|100200000|98000000
.|a2020=82400000|t2020=105000000
.|a2021=63100000|t2021=78000000
.|a2022=41900000|t2022=70500000
.|a2023=71200000|t2023=66000000
.|a2024=87000000|t2024=81500000
.|a2025=89400000|t2025=93000000
.|a2026=95800000|t2026=98500000
.|.|t2027=104000000
.|.|t2028=110000000
.|.|t2030=125000000
#`,
  }),
  real({
    id: 'en-jamaican-police-plan-periods-down-target-row-first-quarters-then-year-measures-across',
    plan: 'a Jamaican police force, form of a page of the review of its policing plan: periods down, the target of the year in the first row, four quarters and the whole year below, four measures across',
    address: 'https://jcf.gov.jm/',
    arranged: INVENTED,
    table: `
Period|Emergency calls answered within 10 seconds (%)|Murders cleared up (%)|Illegal firearms recovered|Road fatalities
Target 2025|90|55|1,000|340
Q1 2025|78.4|48.6|214|97
Q2 2025|81.0|51.2|248|88
Q3 2025|83.7|50.3|231|91
Q4 2025|85.5|53.9|256|84
Outturn 2025|82.2|51.0|949|360`,
    columns:
      '.|a2025:Emergency calls answered within 10 seconds [%]|a2025:Murders cleared up [%]|a2025:Illegal firearms recovered|a2025:Road fatalities',
    expected: `
#
.|t2025=90|t2025=55|t2025=1000|t2025=340
.|p2025-Q1=78.4|p2025-Q1=48.6|p2025-Q1=214|p2025-Q1=97
.|p2025-Q2=81.0|p2025-Q2=51.2|p2025-Q2=248|p2025-Q2=88
.|p2025-Q3=83.7|p2025-Q3=50.3|p2025-Q3=231|p2025-Q3=91
.|p2025-Q4=85.5|p2025-Q4=53.9|p2025-Q4=256|p2025-Q4=84
.|82.2|51.0|949|360`,
  }),
  real({
    id: 'en-otago-university-strategic-kpis-merged-downwards-target-row-over-actual-row-years-across-to-2030',
    plan: 'a New Zealand university, form of the indicator page of its strategic plan: each indicator merged downwards over a target row and an actual row, four years and 2030 across, a dash for the actual of 2030',
    address: 'https://www.otago.ac.nz/',
    arranged: INVENTED,
    table: `
Key performance indicator|Series|2022|2023|2024|2025|2030
First-year retention rate (%)|Target|88|88.5|89|89.5|92
^|Actual|86.7|87.9|88.3|90.1|–
Māori students (full-time equivalent)|Target|1,980|2,060|2,140|2,220|2,700
^|Actual|1,942|1,968|2,071|2,188|–
External research income (NZ$ million)|Target|205|212|220|228|275
^|Actual|198.4|216.7|223.1|219.5|–
Doctoral completions|Target|420|430|440|450|500
^|Actual|397|441|418|462|–`,
    columns: 'name|.|a2022|a2023|a2024|a2025|t2030',
    expected: `
#
First-year retention rate [%]|.|t2022=88|t2023=88.5|t2024=89|t2025=89.5|92
First-year retention rate [%]|.|86.7|87.9|88.3|90.1|.
Māori students [full-time equivalent]|.|t2022=1980|t2023=2060|t2024=2140|t2025=2220|2700
Māori students [full-time equivalent]|.|1942|1968|2071|2188|.
External research income [NZD]|.|t2022=205000000|t2023=212000000|t2024=220000000|t2025=228000000|275000000
External research income [NZD]|.|198400000|216700000|223100000|219500000|.
Doctoral completions|.|t2022=420|t2023=430|t2024=440|t2025=450|500
Doctoral completions|.|397|441|418|462|.`,
  }),
  real({
    id: 'en-danish-brewer-climate-statement-tonnes-in-corner-base-year-three-years-target-change-since-base',
    plan: 'a Danish brewer, form of the climate table of its sustainability statement: unit in the corner of the head, base year, three years, target of 2030, change since the base year in percent, total last',
    address: 'https://www.carlsberggroup.com/',
    arranged: INVENTED,
    table: `
Tonnes CO₂e|2019 base year|2023|2024|2025|2030 target|Change since 2019
Scope 1|128,400|104,620|97,315|90,180|64,200|−29.8%
Scope 2 (market-based)|86,250|31,900|18,470|9,640|0|−88.8%
Scope 3, packaging|1,412,000|1,355,300|1,301,750|1,268,400|1,059,000|−10.2%
Scope 3, agriculture and malting|688,500|671,240|655,900|640,120|516,375|−7.0%
Scope 3, distribution|342,700|330,415|318,060|307,985|257,025|−10.1%
Total|2,657,850|2,493,475|2,391,495|2,316,325|1,896,600|−12.8%`,
    columns: 'name|a2019|a2023|a2024|a2025|t2030|.',
    expected: `
#
Scope 1 [Tonnes CO₂e]|128400|104620|97315|90180|64200|!
Scope 2 (market-based) [Tonnes CO₂e]|86250|31900|18470|9640|0|!
Scope 3, packaging [Tonnes CO₂e]|1412000|1355300|1301750|1268400|1059000|!
Scope 3, agriculture and malting [Tonnes CO₂e]|688500|671240|655900|640120|516375|!
Scope 3, distribution [Tonnes CO₂e]|342700|330415|318060|307985|257025|!
Total [Tonnes CO₂e]|2657850|2493475|2391495|2316325|1896600|!`,
  }),
  real({
    id: 'en-malawi-nutrition-programme-logframe-three-numbered-milestones-planned-and-achieved-merged-heads-final-target',
    plan: 'a British aid programme in Malawi, form of its logframe at annual review: output rows, baseline, three numbered milestones with planned and achieved under each, final target',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Output indicator|Baseline (2021)|Milestone 1 (2023)|<|Milestone 2 (2024)|<|Milestone 3 (2025)|<|Final target (2027)
^|^|Planned|Achieved|Planned|Achieved|Planned|Achieved|^
Output 1: Services for mothers and young children|<|<|<|<|<|<|<|<
Children under five screened for wasting|84,200|150,000|138,615|210,000|224,370|260,000|271,040|320,000
Care groups meeting every month|1,120|1,800|1,764|2,400|2,291|2,900|2,655|3,500
Pregnant women receiving iron tablets (%)|46.3|55|52.8|62|60.1|70|66.7|80
Output 2: Nutrition in district plans|<|<|<|<|<|<|<|<
Districts with a costed nutrition plan|3|7|8|11|12|16|15|20
Extension workers trained|0|450|412|900|935|1,350|1,388|1,800`,
    columns: 'name|a2021|t2023|a2023|t2024|a2024|t2025|a2025|t2027',
    expected: `
#
#
#
Children under five screened for wasting|84200|150000|138615|210000|224370|260000|271040|320000
Care groups meeting every month|1120|1800|1764|2400|2291|2900|2655|3500
Pregnant women receiving iron tablets [%]|46.3|55|52.8|62|60.1|70|66.7|80
#
Districts with a costed nutrition plan|3|7|8|11|12|16|15|20
Extension workers trained|0|450|412|900|935|1350|1388|1800`,
  }),
  real({
    id: 'en-edmonton-climate-plan-units-in-cells-million-tonnes-interim-and-final-targets-bounds-range-net-zero-in-words',
    plan: 'a Canadian city, form of the indicator table of its climate plan: units and a million in the cells, baseline, result, two interim targets and a final one, a lower bound, a range and net zero in words',
    address: 'https://www.edmonton.ca/',
    arranged: INVENTED,
    table: `
Indicator|2019 baseline|2024 result|2025 interim target|2030 interim target|2050 final target
Community emissions|16.1 million tonnes|14.2 million tonnes|13.0 million tonnes|9.7 million tonnes|net zero
Emissions per person|15.7 tonnes|12.4 tonnes|11.0 tonnes|7.5 tonnes|net zero
Homes with a deep retrofit|310|2,845|4,000|at least 24,000|350,000
Local solar capacity|21 MW|96 MW|110 MW|310 MW|at least 1,200 MW
Trips by walking, cycling and transit|23%|24.6%|26%|35–40%|50%
Tree canopy cover|13%|13.8%|14.5%|16%|20%
City fleet running on electricity|0.4%|5.1%|8%|30%|100%`,
    columns: 'name|a2019|a2024|t2025|t2030|t2050',
    expected: `
#
Community emissions [tonnes]|16100000|14200000|13000000|9700000|.
Emissions per person [tonnes]|15.7|12.4|11.0|7.5|.
Homes with a deep retrofit|310|2845|4000|≥24000|350000
Local solar capacity [MW]|21|96|110|310|≥1200
Trips by walking, cycling and transit [%]|23|24.6|26|35–40|50
Tree canopy cover [%]|13|13.8|14.5|16|20
City fleet running on electricity [%]|0.4|5.1|8|30|100`,
  }),
  real({
    id: 'en-csv-philippine-reporter-development-plan-sheet-measure-unit-short-heads-year-target-actual-php-bn',
    plan: 'a Philippine news site, form of the sheet typed by its reporter on the development plan: short heads, measure and unit columns, one past year, target and actual of 2025, pesos in bn',
    address: 'https://pcij.org/',
    arranged: INVENTED,
    csv: `Measure,Unit,2020,2025 target,2025 actual
Infrastructure spending,PHP bn,681.2,1550,1486.7
Unemployment rate,%,10.3,4.8,4.1
Rice yield,tonnes per hectare,4.09,4.80,4.23
Classrooms built,rooms,4112,6500,2748
Public school teachers,persons,847320,905000,918456
Provinces free of rabies,provinces,4,20,11
Jail occupancy rate,%,403,250,296
Foreign tourist arrivals,persons,1482535,7700000,5946108
Internet users (% of population),%,49.8,80,76.4
`,
    columns: 'name|.|a2020|t2025|a2025',
    expected: `
#
Infrastructure spending [PHP]|.|681200000000|1550000000000|1486700000000
Unemployment rate [%]|.|10.3|4.8|4.1
Rice yield [tonnes per hectare]|.|4.09|4.80|4.23
Classrooms built [rooms]|.|4112|6500|2748
Public school teachers [人]|.|847320|905000|918456
Provinces free of rabies [provinces]|.|4|20|11
Jail occupancy rate [%]|.|403|250|296
Foreign tourist arrivals [人]|.|1482535|7700000|5946108
Internet users (% of population) [%]|.|49.8|80|76.4`,
  }),
  real({
    id: 'en-indian-clean-air-programme-cities-down-particulates-base-year-target-and-actual-of-same-year-met-in-words',
    plan: 'an Indian environment research centre, form of its comparison of cities under the clean air programme: indicator and unit in the title, cities down, base year, target and actual of the same financial year, whether met in words',
    address: 'https://www.cseindia.org/',
    arranged: INVENTED,
    table: `
Table 2. Annual average PM10 (µg/m³) in selected cities|<|<|<|<
City|2017-18|Target 2025-26|Actual 2025-26|Target met?
Agra|202|121|104|Yes
Chandrapur|138|83|107|No
Dehradun|211|127|119|Yes
Ghaziabad|245|147|186|No
Hyderabad|110|66|81|No
Jaipur|157|94|142|No
Kolkata|147|88|97|No
Nagpur|94|56|99|No
Surat|107|64|63|Yes
Varanasi|230|138|74|Yes`,
    columns:
      'place|a2018:Annual average PM10 [µg/m³]|t2026:Annual average PM10 [µg/m³]|a2026:Annual average PM10 [µg/m³]|.',
    expected: `
#
#
Agra|202|121|104|.
Chandrapur|138|83|107|.
Dehradun|211|127|119|.
Ghaziabad|245|147|186|.
Hyderabad|110|66|81|.
Jaipur|157|94|142|.
Kolkata|147|88|97|.
Nagpur|94|56|99|.
Surat|107|64|63|.
Varanasi|230|138|74|.`,
  }),
  real({
    id: 'en-csv-tidy-pacific-health-roadmap-country-indicator-series-actual-or-target-year-value',
    plan: 'a Pacific regional organisation, form of the tidy export of its health roadmap: country, indicator, series (Actual or Target), year and value of each row, units in the names',
    address: 'https://pacificdata.org/',
    arranged: INVENTED,
    csv: `country,indicator,series,year,value
Kiribati,Children immunised against measles (%),Actual,2020,79.4
Kiribati,Children immunised against measles (%),Actual,2024,86.1
Kiribati,Children immunised against measles (%),Target,2025,95
Kiribati,"Tuberculosis incidence (per 100,000)",Actual,2020,425
Kiribati,"Tuberculosis incidence (per 100,000)",Actual,2024,398
Kiribati,"Tuberculosis incidence (per 100,000)",Target,2025,240
Tonga,Children immunised against measles (%),Actual,2020,99.2
Tonga,Children immunised against measles (%),Actual,2024,98.7
Tonga,Children immunised against measles (%),Target,2025,99
Tonga,"Tuberculosis incidence (per 100,000)",Actual,2020,11.3
Tonga,"Tuberculosis incidence (per 100,000)",Actual,2024,8.6
Tonga,"Tuberculosis incidence (per 100,000)",Target,2025,6
Vanuatu,Children immunised against measles (%),Actual,2020,64.8
Vanuatu,Children immunised against measles (%),Actual,2024,71.5
Vanuatu,Children immunised against measles (%),Target,2025,90
Vanuatu,"Tuberculosis incidence (per 100,000)",Actual,2020,42.7
Vanuatu,"Tuberculosis incidence (per 100,000)",Actual,2024,36.9
Vanuatu,"Tuberculosis incidence (per 100,000)",Target,2025,25
`,
    columns: 'place|name|.|.|.',
    expected: `
#
Kiribati|Children immunised against measles [%]|.|.|a2020=79.4
Kiribati|Children immunised against measles [%]|.|.|a2024=86.1
Kiribati|Children immunised against measles [%]|.|.|t2025=95
Kiribati|Tuberculosis incidence [per 100,000]|.|.|a2020=425
Kiribati|Tuberculosis incidence [per 100,000]|.|.|a2024=398
Kiribati|Tuberculosis incidence [per 100,000]|.|.|t2025=240
Tonga|Children immunised against measles [%]|.|.|a2020=99.2
Tonga|Children immunised against measles [%]|.|.|a2024=98.7
Tonga|Children immunised against measles [%]|.|.|t2025=99
Tonga|Tuberculosis incidence [per 100,000]|.|.|a2020=11.3
Tonga|Tuberculosis incidence [per 100,000]|.|.|a2024=8.6
Tonga|Tuberculosis incidence [per 100,000]|.|.|t2025=6
Vanuatu|Children immunised against measles [%]|.|.|a2020=64.8
Vanuatu|Children immunised against measles [%]|.|.|a2024=71.5
Vanuatu|Children immunised against measles [%]|.|.|t2025=90
Vanuatu|Tuberculosis incidence [per 100,000]|.|.|a2020=42.7
Vanuatu|Tuberculosis incidence [per 100,000]|.|.|a2024=36.9
Vanuatu|Tuberculosis incidence [per 100,000]|.|.|t2025=25`,
  }),
  real({
    id: 'en-zambian-treasury-annual-economic-report-functions-budget-and-outturn-pairs-of-two-years-variance-total',
    plan: 'a Zambian treasury, form of the spending table of its annual economic report: million kwacha in the title, function code, budget and outturn merged under two years, signed variance, total last',
    address: 'https://www.mofnp.gov.zm/',
    arranged: INVENTED,
    table: `
Expenditure by function (ZMW million)|<|<|<|<|<|<
Code|Function|2024|<|2025|<|Variance 2025
^|^|Budget|Outturn|Budget|Outturn|^
01|General public services|58,420|61,735|66,310|68,042|+1,732
02|Defence|9,184|9,210|10,450|10,386|-64
03|Public order and safety|6,072|5,918|7,035|6,870|-165
04|Economic affairs|42,915|39,640|48,260|44,118|-4,142
07|Health|20,930|19,275|23,480|22,006|-1,474
09|Education|27,356|26,804|31,520|30,977|-543
10|Social protection|16,220|14,863|18,175|17,402|-773
|Total|181,097|177,445|205,230|199,801|-5,429`,
    columns: '.|name|t2024 [ZMW]|a2024 [ZMW]|t2025 [ZMW]|a2025 [ZMW]|.',
    expected: `
#
#
#
.|General public services|58420000000|61735000000|66310000000|68042000000|!
.|Defence|9184000000|9210000000|10450000000|10386000000|!
.|Public order and safety|6072000000|5918000000|7035000000|6870000000|!
.|Economic affairs|42915000000|39640000000|48260000000|44118000000|!
.|Health|20930000000|19275000000|23480000000|22006000000|!
.|Education|27356000000|26804000000|31520000000|30977000000|!
.|Social protection|16220000000|14863000000|18175000000|17402000000|!
.|Total|181097000000|177445000000|205230000000|199801000000|!`,
  }),
  real({
    id: 'en-new-zealand-conservation-strategy-scorecard-years-and-units-in-cells-target-by-year-status-words',
    plan: 'a New Zealand conservation department, form of the scorecard of its strategy: baseline, target, latest and status columns without years, each cell with its unit and its year, a financial year among them',
    address: 'https://www.doc.govt.nz/',
    arranged: INVENTED,
    table: `
Measure|Baseline|Target|Latest|Status
Island area free of introduced predators|1,170 km² (2020)|1,500 km² by 2030|1,262 km² (2025)|On track
Kākāpō adults|201 (2021)|300 by 2030|237 (2025)|On track
Threatened species under management|34% (2020)|50% by 2030|41% (2024)|At risk
Wilding conifers controlled|816,000 ha (2019)|2,200,000 ha by 2030|1,430,000 ha (2025)|At risk
Freshwater sites with improving clarity|38% (2018)|60% by 2035|43% (2023)|Off track
Visitors satisfied with huts and tracks|81% (2021/22)|88% by 2027|85% (2024/25)|On track
Volunteer hours|412,500 (2021/22)|500,000 by 2028|468,300 (2024/25)|On track`,
    columns: 'name|a2020|t2030|a2025|.',
    expected: `
#
Island area free of introduced predators [km²]|1170|1500|1262|.
Kākāpō adults|a2021=201|300|237|.
Threatened species under management [%]|34|50|a2024=41|.
Wilding conifers controlled [ha]|a2019=816000|2200000|1430000|.
Freshwater sites with improving clarity [%]|a2018=38|t2035=60|a2023=43|.
Visitors satisfied with huts and tracks [%]|a2022=81|t2027=88|85|.
Volunteer hours|a2022=412500|t2028=500000|468300|.`,
  }),
];
