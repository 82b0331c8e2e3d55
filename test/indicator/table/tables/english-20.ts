import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-zambia-development-plan-progress-report-matrix-baseline-target-and-actual-under-two-years-end-target',
    plan: 'a Zambian ministry, form of the results matrix of its progress report on the national development plan: baseline with year, target and actual under two merged years, target of the last year, group rows',
    address: 'https://www.mofnp.gov.zm/',
    arranged: INVENTED,
    table: `
Outcome indicator|Baseline (2021)|2023|<|2024|<|2026 Target
^|^|Target|Actual|Target|Actual|^
Strategic Development Area 1: Economic transformation|<|<|<|<|<|<
Copper production (thousand metric tonnes)|799.7|850|698.6|900|820.7|1,000
Non-traditional exports (% of total exports)|29.2|33|27.4|36|31.8|45
International tourist arrivals|554,290|900,000|1,012,460|1,200,000|1,318,775|1,500,000
Strategic Development Area 2: Human and social development|<|<|<|<|<|<
Access to electricity, rural households (%)|14.5|20|n/a|25|22.3|33
Maternal mortality ratio (per 100,000 live births)|278|220|201|190|187|150
Secondary school completion rate (%)|72.4|76|74.9|79|78.2|85`,
    columns: 'name|a2021|t2023|a2023|t2024|a2024|t2026',
    expected: `
#
#
#
Copper production [metric tonnes]|799700|850000|698600|900000|820700|1000000
Non-traditional exports (% of total exports) [%]|29.2|33|27.4|36|31.8|45
International tourist arrivals|554290|900000|1012460|1200000|1318775|1500000
#
Access to electricity, rural households [%]|14.5|20|.|25|22.3|33
Maternal mortality ratio [per 100,000 live births]|278|220|201|190|187|150
Secondary school completion rate [%]|72.4|76|74.9|79|78.2|85`,
  }),
  real({
    id: 'en-mexican-city-voluntary-local-review-code-column-unit-column-three-years-target-2030-trend-word',
    plan: 'a Mexican city, form of the annex of its voluntary local review: goal rows, code column, unit column, three years apart, target for 2030, trend in a word',
    address: 'https://www.merida.gob.mx/',
    arranged: INVENTED,
    table: `
Code|Indicator|Unit|2018|2021|2024|2030 target|Trend
SDG 3 Good health and well-being|<|<|<|<|<|<|<
3.2.1|Under-five mortality rate|deaths per 1,000 live births|14.8|13.1|11.6|9.0|Improving
3.6.1|Road traffic deaths|per 100,000 inhabitants|11.2|10.4|9.7|5.6|Improving
SDG 6 Clean water and sanitation|<|<|<|<|<|<|<
6.1.1|Households with daily water supply|%|88.3|90.5|93.1|100|Improving
6.3.1|Wastewater safely treated|%|9.6|12.2|17.8|40|Too slow
SDG 11 Sustainable cities and communities|<|<|<|<|<|<|<
11.6.1|Municipal waste collected|tonnes per day|978|1,012|1,065|–|–
11.7.1|Public green space per inhabitant|m²|6.1|6.4|7.3|10|Improving`,
    columns: '.|name|.|a2018|a2021|a2024|t2030|.',
    expected: `
#
#
.|Under-five mortality rate [deaths per 1,000 live births]|.|14.8|13.1|11.6|9.0|.
.|Road traffic deaths [per 100,000 inhabitants]|.|11.2|10.4|9.7|5.6|.
#
.|Households with daily water supply [%]|.|88.3|90.5|93.1|100|.
.|Wastewater safely treated [%]|.|9.6|12.2|17.8|40|.
#
.|Municipal waste collected [tonnes per day]|.|978|1012|1065|.|.
.|Public green space per inhabitant [m²]|.|6.1|6.4|7.3|10|.`,
  }),
  real({
    id: 'en-australian-city-climate-action-dashboard-baseline-three-years-goal-in-words-or-range-on-track',
    plan: 'an Australian city, form of its climate action dashboard: group rows, baseline year, three years, goal for 2030 partly in words and once a range, on-track column',
    address: 'https://www.cityofadelaide.com.au/',
    arranged: INVENTED,
    table: `
Measure|2019 baseline|2022|2023|2024|2030 goal|On track?
Emissions|<|<|<|<|<|<
Community emissions (million tonnes CO₂e)|1.14|1.02|0.98|0.93|no more than 0.55|Yes
City operations emissions (tonnes CO₂e)|23,480|14,905|11,260|8,914|Net zero|Yes
Energy|<|<|<|<|<|<
Rooftop solar installed (MW)|18.6|31.2|36.9|42.5|75|Yes
Council fleet that is electric (%)|4|17|29|38|100|No
Transport|<|<|<|<|<|<
Trips by walking, cycling and public transport (%)|31.5|27.8|30.2|32.4|at least 45|No
Public charging stations|46|88|131|204|600|Yes
Greening and waste|<|<|<|<|<|<
Tree canopy cover (%)|26.5|n/a|27.9|n/a|35|No
Waste recycled or composted (%)|57.3|56.1|58.8|60.4|70–75|No`,
    columns: 'name|a2019|a2022|a2023|a2024|t2030|.',
    expected: `
#
#
Community emissions [tonnes CO₂e]|1140000|1020000|980000|930000|≤550000|.
City operations emissions [tonnes CO₂e]|23480|14905|11260|8914|.|.
#
Rooftop solar installed [MW]|18.6|31.2|36.9|42.5|75|.
Council fleet that is electric [%]|4|17|29|38|100|.
#
Trips by walking, cycling and public transport [%]|31.5|27.8|30.2|32.4|≥45|.
Public charging stations|46|88|131|204|600|.
#
Tree canopy cover [%]|26.5|.|27.9|.|35|.
Waste recycled or composted [%]|57.3|56.1|58.8|60.4|70–75|.`,
  }),
  real({
    id: 'en-brazilian-pulp-company-sustainability-indicators-unit-column-latest-year-first-target-2030',
    plan: 'a Brazilian pulp company, form of the indicator table of its sustainability report: unit column with thousand and million, latest year first, target for 2030, group rows',
    address: 'https://www.suzano.com.br/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2025|2024|2023|2030 target
Climate and energy|<|<|<|<|<
Scope 1 emissions|tCO₂e|1,842,300|1,905,700|1,987,100|1,500,000
Scope 2 emissions (market-based)|tCO₂e|96,450|112,380|128,900|50,000
Renewable energy in total consumption|%|88.4|87.1|86.3|92
Water and waste|<|<|<|<|<
Water withdrawal|million m³|214.6|219.3|226.8|190
Specific water use|m³ per tonne of pulp|24.9|25.7|26.4|22
Waste sent to landfill|thousand tonnes|38.2|44.7|51.5|15
People|<|<|<|<|<
Own employees|number|17,208|16,894|16,310|–
Women in leadership positions|%|27.6|25.9|23.8|30
Work-related fatalities|number|1|0|2|0`,
    columns: 'name|.|a2025|a2024|a2023|t2030',
    expected: `
#
#
Scope 1 emissions [tCO₂e]|.|1842300|1905700|1987100|1500000
Scope 2 emissions (market-based) [tCO₂e]|.|96450|112380|128900|50000
Renewable energy in total consumption [%]|.|88.4|87.1|86.3|92
#
Water withdrawal [m³]|.|214600000|219300000|226800000|190000000
Specific water use [m³ per tonne of pulp]|.|24.9|25.7|26.4|22
Waste sent to landfill [tonnes]|.|38200|44700|51500|15000
#
Own employees|.|17208|16894|16310|.
Women in leadership positions [%]|.|27.6|25.9|23.8|30
Work-related fatalities|.|1|0|2|0`,
  }),
  real({
    id: 'en-new-zealand-district-annual-report-service-measures-last-result-target-result-units-in-cells-achieved',
    plan: 'a New Zealand district, form of the service performance pages of its annual report: group rows, last result, target with bounds and result of the year, units in the cells, achieved or not',
    address: 'https://www.hastingsdc.govt.nz/',
    arranged: INVENTED,
    table: `
Performance measure|2023/24 result|2024/25 target|2024/25 result|Status
Drinking water|<|<|<|<
Real water loss from the network|17.2%|≤ 18%|16.8%|Achieved
Median time to attend urgent callouts|48 minutes|≤ 60 minutes|43 minutes|Achieved
Complaints per 1,000 connections|9.41|< 12|13.06|Not achieved
Roads and footpaths|<|<|<|<
Sealed network resurfaced|4.8%|≥ 6%|5.1%|Not achieved
Footpaths rated average or better|94%|≥ 92%|93%|Achieved
Deaths and serious injuries on local roads|21|Fewer than 21|19|Achieved
Libraries and pools|<|<|<|<
Library visits|612,480|600,000|638,915|Achieved
Residents satisfied with swimming pools|Not measured|≥ 80%|77%|Not achieved`,
    columns: 'name|a2024|t2025|a2025|.',
    expected: `
#
#
Real water loss from the network [%]|17.2|≤18|16.8|.
Median time to attend urgent callouts [minutes]|48|≤60|43|.
Complaints per 1,000 connections|9.41|<12|13.06|.
#
Sealed network resurfaced [%]|4.8|≥6|5.1|.
Footpaths rated average or better [%]|94|≥92|93|.
Deaths and serious injuries on local roads|21|<21|19|.
#
Library visits|612480|600000|638915|.
Residents satisfied with swimming pools [%]|.|≥80|77|.`,
  }),
  real({
    id: 'en-sierra-leone-school-examination-regions-down-entered-passed-rate-over-two-years-total',
    plan: 'a Sierra Leonean ministry, form of the regional table of its examination results: regions down, candidates, passes and pass rate merged over two years, total last, source note',
    address: 'https://mbsse.gov.sl/',
    arranged: INVENTED,
    table: `
Region|Candidates entered|<|Candidates passed|<|Pass rate (%)|<
^|2024|2025|2024|2025|2024|2025
Eastern|24,310|25,102|18,726|19,981|77.0|79.6
Northern|31,845|33,020|23,916|25,590|75.1|77.5
North West|17,268|18,044|12,744|13,713|73.8|76.0
Southern|22,977|23,615|18,152|19,128|79.0|81.0
Western Area|38,450|39,871|32,875|34,488|85.5|86.5
Total|134,850|139,652|106,413|112,900|78.9|80.8
Source: West African Examinations Council.|<|<|<|<|<|<`,
    columns:
      'place|a2024:Candidates entered|a2025:Candidates entered|a2024:Candidates passed|a2025:Candidates passed|a2024:Pass rate [%]|a2025:Pass rate [%]',
    expected: `
#
#
Eastern|24310|25102|18726|19981|77.0|79.6
Northern|31845|33020|23916|25590|75.1|77.5
North West|17268|18044|12744|13713|73.8|76.0
Southern|22977|23615|18152|19128|79.0|81.0
Western Area|38450|39871|32875|34488|85.5|86.5
Total|134850|139652|106413|112900|78.9|80.8
#`,
  }),
  real({
    id: 'en-philippine-airports-passenger-traffic-thousand-in-title-five-years-preliminary-star-growth',
    plan: 'a Philippine transport yearbook, form of its table of airports: indicator, years and thousand in the title, five years, a star for preliminary, growth column, total last',
    address: 'https://www.caap.gov.ph/',
    arranged: INVENTED,
    table: `
Table 6.3 Passenger traffic by airport, 2021–2025 (thousand passengers)|<|<|<|<|<|<
Airport|2021|2022|2023|2024|2025*|Growth 2024–25 (%)
Manila|8,012.4|30,944.2|45,302.7|50,109.8|52,018.3|3.8
Cebu|1,346.8|5,674.9|10,052.1|11,336.4|11,790.5|4.0
Clark|204.9|768.1|1,998.5|2,402.6|2,716.4|13.1
Davao|918.3|2,613.5|3,884.0|4,157.2|4,301.8|3.5
Iloilo|512.6|1,603.7|2,410.3|2,588.9|2,677.1|3.4
Total|10,995.0|41,604.4|63,647.6|70,594.9|73,504.1|4.1
* Preliminary.|<|<|<|<|<|<`,
    columns:
      'place|a2021:Passenger traffic [passengers]|a2022:Passenger traffic [passengers]|a2023:Passenger traffic [passengers]|a2024:Passenger traffic [passengers]|a2025:Passenger traffic [passengers]|.',
    expected: `
#
#
Manila|8012400|30944200|45302700|50109800|52018300|!
Cebu|1346800|5674900|10052100|11336400|11790500|!
Clark|204900|768100|1998500|2402600|2716400|!
Davao|918300|2613500|3884000|4157200|4301800|!
Iloilo|512600|1603700|2410300|2588900|2677100|!
Total|10995000|41604400|63647600|70594900|73504100|!
#`,
  }),
  real({
    id: 'en-morocco-hotel-activity-regions-down-arrivals-nights-stay-beds-occupancy-year-in-title-total',
    plan: 'a Moroccan tourism observatory, form of its regional table of hotel activity: year in the title, regions down, five measures across, total last',
    address: 'https://www.observatoiredutourisme.ma/',
    arranged: INVENTED,
    table: `
Hotel activity by region, 2025|<|<|<|<|<
Region|Tourist arrivals|Overnight stays|Average length of stay (nights)|Bed places|Room occupancy rate (%)
Marrakech-Safi|4,218,300|11,389,400|2.7|98,640|71
Souss-Massa|1,487,600|6,545,400|4.4|47,910|62
Casablanca-Settat|1,702,900|3,235,500|1.9|31,250|58
Tanger-Tétouan-Al Hoceima|1,396,100|2,792,200|2.0|34,780|49
Fès-Meknès|1,088,700|1,741,900|1.6|29,460|46
Total|9,893,600|25,704,400|2.6|242,040|60`,
    columns:
      'place|a2025:Tourist arrivals|a2025:Overnight stays|a2025:Average length of stay [nights]|a2025:Bed places|a2025:Room occupancy rate [%]',
    expected: `
#
#
Marrakech-Safi|4218300|11389400|2.7|98640|71
Souss-Massa|1487600|6545400|4.4|47910|62
Casablanca-Settat|1702900|3235500|1.9|31250|58
Tanger-Tétouan-Al Hoceima|1396100|2792200|2.0|34780|49
Fès-Meknès|1088700|1741900|1.6|29460|46
Total|9893600|25704400|2.6|242040|60`,
  }),
  real({
    id: 'en-malaysian-intellectual-property-office-annual-report-filed-granted-of-which-resident-five-years',
    plan: 'a Malaysian intellectual property office, form of the statistics of its annual report: group rows by right, filed and granted, an of-which row, five years across, months of waiting',
    address: 'https://www.myipo.gov.my/',
    arranged: INVENTED,
    table: `
Indicator|2021|2022|2023|2024|2025
Patents|<|<|<|<|<
Patent applications filed|7,531|7,286|7,404|7,689|7,912
  of which: resident applicants|1,124|1,086|1,173|1,240|1,318
Patents granted|6,879|5,612|4,938|5,247|5,530
Trademarks|<|<|<|<|<
Trademark applications filed|45,102|47,318|48,960|51,277|53,804
Trademarks registered|38,964|40,215|39,787|42,106|43,951
Average time to registration (months)|14.2|12.8|12.1|11.5|10.9
Industrial designs|<|<|<|<|<
Design applications filed|1,842|1,905|1,768|1,934|2,011`,
    columns: 'name|a2021|a2022|a2023|a2024|a2025',
    expected: `
#
#
Patent applications filed|7531|7286|7404|7689|7912
resident applicants|1124|1086|1173|1240|1318
Patents granted|6879|5612|4938|5247|5530
#
Trademark applications filed|45102|47318|48960|51277|53804
Trademarks registered|38964|40215|39787|42106|43951
Average time to registration [months]|14.2|12.8|12.1|11.5|10.9
#
Design applications filed|1842|1905|1768|1934|2011`,
  }),
  real({
    id: 'en-south-asian-cities-compared-by-think-tank-indicators-down-cities-across-unit-column-year-in-title',
    plan: 'an Indian environmental NGO, form of the comparison of cities of its report: year in the title, indicators down with a unit column, five cities across, a dash, source note',
    address: 'https://www.cseindia.org/',
    arranged: INVENTED,
    table: `
South Asian cities at a glance, 2024|<|<|<|<|<|<
Indicator|Unit|Dhaka|Karachi|Mumbai|Colombo|Kathmandu
Population of the metropolitan area|million|23.9|17.6|21.7|0.8|1.6
Annual mean PM2.5|µg/m³|78.0|55.2|44.9|21.3|39.6
Public green space per resident|m²|1.7|2.1|1.2|12.4|0.9
Trips by public transport|%|44|38|56|51|30
Average speed at peak hours|km/h|12.3|18.9|17.4|16.1|–
Household waste collected|tonnes per day|6,950|12,200|6,400|710|1,030
Source: city authorities and own surveys.|<|<|<|<|<|<`,
    columns: 'name|.|a2024:@Dhaka|a2024:@Karachi|a2024:@Mumbai|a2024:@Colombo|a2024:@Kathmandu',
    expected: `
#
#
Population of the metropolitan area|.|23900000|17600000|21700000|800000|1600000
Annual mean PM2.5 [µg/m³]|.|78.0|55.2|44.9|21.3|39.6
Public green space per resident [m²]|.|1.7|2.1|1.2|12.4|0.9
Trips by public transport [%]|.|44|38|56|51|30
Average speed at peak hours [km/h]|.|12.3|18.9|17.4|16.1|.
Household waste collected [tonnes per day]|.|6950|12200|6400|710|1030
#`,
  }),
  real({
    id: 'en-international-organisation-countries-down-unemployment-and-social-spending-over-three-years-superscript-average',
    plan: 'an organisation of countries, form of a statistical annex: countries down, two measures merged over three years apart, two dots for missing, superscript at a country, average last, notes',
    address: 'https://www.oecd.org/',
    arranged: INVENTED,
    table: `
Country|Unemployment rate (%)|<|<|Public social spending (% of GDP)|<|<
^|2015|2020|2024|2015|2020|2024
Australia|6.1|6.5|4.0|18.0|20.5|19.1
Chile|6.5|11.0|8.5|11.1|14.4|13.2
Japan|3.4|2.8|2.5|22.2|25.2|..
Korea¹|3.6|3.9|2.8|10.2|14.4|15.3
Türkiye|10.3|13.1|8.7|11.8|13.0|..
OECD average|6.8|7.2|4.9|19.2|23.0|21.2
1. Spending of local governments is estimated.|<|<|<|<|<|<
.. Not available.|<|<|<|<|<|<`,
    columns:
      'place|a2015:Unemployment rate [%]|a2020:Unemployment rate [%]|a2024:Unemployment rate [%]|a2015:Public social spending (% of GDP) [%]|a2020:Public social spending (% of GDP) [%]|a2024:Public social spending (% of GDP) [%]',
    expected: `
#
#
Australia|6.1|6.5|4.0|18.0|20.5|19.1
Chile|6.5|11.0|8.5|11.1|14.4|13.2
Japan|3.4|2.8|2.5|22.2|25.2|.
Korea|3.6|3.9|2.8|10.2|14.4|15.3
Türkiye|10.3|13.1|8.7|11.8|13.0|.
OECD average|6.8|7.2|4.9|19.2|23.0|21.2
#
#`,
  }),
  real({
    id: 'en-lao-rural-roads-project-results-framework-baseline-intermediate-targets-over-years-end-target-yes-no-row',
    plan: 'a development bank, form of the results framework of a project in Laos: objective and component rows, unit column, baseline with its year below, intermediate targets merged over years, end target with its year below, an of-which row, a yes/no row',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit|Baseline⏎(2023)|Intermediate Targets|<|<|End Target⏎(2028)
^|^|^|2025|2026|2027|^
Project Development Objective: improve rural road access and village services|<|<|<|<|<|<
People with access to an all-season road|Number|84,200|110,000|150,000|190,000|220,000
of which: female|Percentage|49.6|50|50|50|50
Component 1: Climate-resilient roads|<|<|<|<|<|<
Rural roads rehabilitated|Kilometers|0|95|210|340|410
Roads under routine maintenance contracts|Kilometers|312|400|520|600|650
Road asset management system in use|Yes/No|No|No|Yes|Yes|Yes
Component 2: Village services|<|<|<|<|<|<
Village grants completed|Number|0|60|140|230|260
Grievances resolved within 30 days|Percentage|–|75|80|85|90`,
    columns: 'name|.|a2023|t2025|t2026|t2027|t2028',
    expected: `
#
#
#
People with access to an all-season road|.|84200|110000|150000|190000|220000
female [%]|.|49.6|50|50|50|50
#
Rural roads rehabilitated [Kilometers]|.|0|95|210|340|410
Roads under routine maintenance contracts [Kilometers]|.|312|400|520|600|650
#
#
Village grants completed|.|0|60|140|230|260
Grievances resolved within 30 days [%]|.|.|75|80|85|90`,
  }),
  real({
    id: 'en-csv-alberta-health-zones-tidy-fiscal-year-zone-indicator-unit-value-target-status-suppressed',
    plan: 'a Canadian health authority, form of the tidy export of its open data portal: fiscal year, zone, indicator, unit, value and target of the row, status, a suppressed value',
    address: 'https://open.alberta.ca/',
    arranged: INVENTED,
    csv: `Fiscal Year,Zone,Indicator,Unit,Value,Target,Status
2023-24,Calgary,Hip replacements done within 26 weeks,%,58.4,75,Below target
2024-25,Calgary,Hip replacements done within 26 weeks,%,63.9,75,Below target
2023-24,Edmonton,Hip replacements done within 26 weeks,%,66.2,75,Below target
2024-25,Edmonton,Hip replacements done within 26 weeks,%,71.5,75,Below target
2023-24,North,Hip replacements done within 26 weeks,%,suppressed,75,
2024-25,North,Hip replacements done within 26 weeks,%,76.1,75,Met
2023-24,Calgary,Median emergency department stay,hours,4.7,4.0,Below target
2024-25,Calgary,Median emergency department stay,hours,4.4,4.0,Below target
2023-24,Edmonton,Median emergency department stay,hours,5.1,4.0,Below target
2024-25,Edmonton,Median emergency department stay,hours,4.9,4.0,Below target
2023-24,North,Median emergency department stay,hours,3.2,4.0,Met
2024-25,North,Median emergency department stay,hours,3.4,4.0,Met
`,
    columns: '.|place|name|.|.|.|.',
    expected: `
#
.|Calgary|Hip replacements done within 26 weeks [%]|.|a2024=58.4|t2024=75|.
.|Calgary|Hip replacements done within 26 weeks [%]|.|a2025=63.9|t2025=75|.
.|Edmonton|Hip replacements done within 26 weeks [%]|.|a2024=66.2|t2024=75|.
.|Edmonton|Hip replacements done within 26 weeks [%]|.|a2025=71.5|t2025=75|.
.|North|Hip replacements done within 26 weeks [%]|.|.|t2024=75|.
.|North|Hip replacements done within 26 weeks [%]|.|a2025=76.1|t2025=75|.
.|Calgary|Median emergency department stay [hours]|.|a2024=4.7|t2024=4.0|.
.|Calgary|Median emergency department stay [hours]|.|a2025=4.4|t2025=4.0|.
.|Edmonton|Median emergency department stay [hours]|.|a2024=5.1|t2024=4.0|.
.|Edmonton|Median emergency department stay [hours]|.|a2025=4.9|t2025=4.0|.
.|North|Median emergency department stay [hours]|.|a2024=3.2|t2024=4.0|.
.|North|Median emergency department stay [hours]|.|a2025=3.4|t2025=4.0|.`,
  }),
  real({
    id: 'en-tsv-maltese-university-key-figures-pasted-from-spreadsheet-academic-years-euro-million-target-year',
    plan: 'a Maltese university, form of the key figures of its annual report pasted from a spreadsheet with tabs: title line, group lines, four academic years, target for an academic year, euro million in a name, an empty target',
    address: 'https://www.um.edu.mt/',
    arranged: INVENTED,
    csv: `Key figures\t\t\t\t\t
Indicator\t2021/22\t2022/23\t2023/24\t2024/25\tTarget 2026/27
Students\t\t\t\t\t
Students enrolled\t11,652\t11,418\t11,905\t12,240\t12,800
International students (%)\t9.8\t11.3\t12.7\t13.9\t16
Graduates\t3,315\t3,402\t3,288\t3,476\t
Staff and research\t\t\t\t\t
Academic staff (FTE)\t982\t1,004\t1,021.5\t1,046\t1,080
Research income (€ million)\t14.2\t15.9\t17.3\t18.6\t22
Publications indexed in Scopus\t1,124\t1,087\t1,203\t1,269\t1,400
`,
    columns: 'name|a2022|a2023|a2024|a2025|t2027',
    expected: `
#
#
#
Students enrolled|11652|11418|11905|12240|12800
International students [%]|9.8|11.3|12.7|13.9|16
Graduates|3315|3402|3288|3476|.
#
Academic staff [FTE]|982|1004|1021.5|1046|1080
Research income [EUR]|14200000|15900000|17300000|18600000|22000000
Publications indexed in Scopus|1124|1087|1203|1269|1400`,
  }),
];
