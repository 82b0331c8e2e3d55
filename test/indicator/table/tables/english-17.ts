import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-currency-union-bank-data-portal-csv-date-and-time-period-columns-two-series',
    plan: 'the central bank of a currency union, form of the CSV of its data portal: the last day of the month and the glued time period beside each other, two series',
    address: 'https://data.ecb.europa.eu/',
    arranged: INVENTED,
    csv: `"DATE","TIME PERIOD","Loans to households (EUR millions)","Lending rate for house purchase (%)"
"2024-06-30","2024Jun","6874312","3.82"
"2024-07-31","2024Jul","6881046","3.77"
"2024-08-31","2024Aug","6883590","3.71"
"2024-09-30","2024Sep","6894227","3.63"
"2024-10-31","2024Oct","6901885","3.55"
"2024-11-30","2024Nov","6910403","3.47"
"2024-12-31","2024Dec","6907168","3.39"
`,
    columns: '.|.|.:Loans to households [EUR]|.:Lending rate for house purchase [%]',
    expected: `
#
.|.|p2024-06=6874312000000|p2024-06=3.82
.|.|p2024-07=6881046000000|p2024-07=3.77
.|.|p2024-08=6883590000000|p2024-08=3.71
.|.|p2024-09=6894227000000|p2024-09=3.63
.|.|p2024-10=6901885000000|p2024-10=3.55
.|.|p2024-11=6910403000000|p2024-11=3.47
.|.|p2024-12=6907168000000|p2024-12=3.39`,
  }),
  real({
    id: 'en-police-ombudsman-allegations-received-and-finalised-under-financial-years-total',
    plan: 'a police ombudsman, form of a table of the annual report: received and finalised under two financial years, categories down, the total last',
    address: 'https://www.policeombudsman.org/',
    arranged: INVENTED,
    table: `
Allegations against officers by category|<|<|<|<
Category|2023/24|<|2024/25|<
^|Received|Finalised|Received|Finalised
Failure in duty|1,846|1,790|1,915|1,872
Oppressive behaviour|1,103|1,158|1,027|1,066
Incivility|402|377|389|411
Unlawful arrest or detention|264|251|298|270
Total|3,615|3,576|3,629|3,619`,
    columns: 'name|a2024:+Received|a2024:+Finalised|a2025:+Received|a2025:+Finalised',
    expected: `
#
#
#
Failure in duty|1846|1790|1915|1872
Oppressive behaviour|1103|1158|1027|1066
Incivility|402|377|389|411
Unlawful arrest or detention|264|251|298|270
Total|3615|3576|3629|3619`,
  }),
  real({
    id: 'en-mining-company-sustainability-data-sites-across-group-total-year-in-title',
    plan: 'a mining company, form of the data tables of its sustainability report: sites across with the total of the group, the year in the title',
    address: 'https://www.oceanagold.com/',
    arranged: INVENTED,
    table: `
Environmental performance by site, 2024|<|<|<|<|<
Metric|Unit|Macraes|Waihi|Didipio|Total
Ore processed|million tonnes|6.42|0.58|4.05|11.05
Scope 1 emissions|t CO2e|118,400|14,200|61,700|194,300
Freshwater withdrawn|ML|2,310|940|1,485|4,735
Water recycled|%|71|83|64|69
Land rehabilitated|ha|38.5|2.0|14.3|54.8`,
    columns: 'name|.|a2024:@Macraes|a2024:@Waihi|a2024:@Didipio|a2024:@Total',
    expected: `
#
#
Ore processed [tonnes]|.|6420000|580000|4050000|11050000
Scope 1 emissions [t CO2e]|.|118400|14200|61700|194300
Freshwater withdrawn [ML]|.|2310|940|1485|4735
Water recycled [%]|.|71|83|64|69
Land rehabilitated [ha]|.|38.5|2.0|14.3|54.8`,
  }),
  real({
    id: 'en-road-safety-strategy-baseline-average-of-three-years-then-years-and-target',
    plan: 'a road safety office, form of the progress table of its strategy: the baseline is the average of three years, three years follow, then the target',
    address: 'https://www.roadsafety.gov.au/',
    arranged: INVENTED,
    table: `
Measure|Baseline (2018–2020 average)|2022|2023|2024|2030 target
Road deaths|1,142|1,194|1,258|1,303|571
Road deaths per 100,000 people|4.51|4.58|4.72|4.79|2.0
Deaths in crashes involving heavy trucks|171|169|186|178|85
Serious injuries|39,330|39,505|40,112|40,467|27,500
Travel on roads rated three stars or better (%)|n/a|71.4|73.0|74.8|80`,
    columns: 'name|.|a2022|a2023|a2024|t2030',
    expected: `
#
Road deaths|?|1194|1258|1303|571
Road deaths per 100,000 people|?|4.58|4.72|4.79|2.0
Deaths in crashes involving heavy trucks|?|169|186|178|85
Serious injuries|?|39505|40112|40467|27500
Travel on roads rated three stars or better [%]|.|71.4|73.0|74.8|80`,
  }),
  real({
    id: 'en-island-government-service-performance-measures-targets-partly-in-words',
    plan: 'the government of an island, form of the service performance measures of its departments: three years, the targets partly words such as an increase',
    address: 'https://www.gov.je/',
    arranged: INVENTED,
    table: `
Service performance measure|2022|2023|2024|2025 target
Planning applications decided within eight weeks|74%|79%|81%|>85%
Calls answered by customer services|88.2%|90.5%|91.0%|≥90%
Average time to issue a passport (working days)|4.6|3.9|3.2|Less than 3
Household waste recycled|29%|30%|28%|Increase
Vacant government posts|412|388|351|Decrease
Bus passenger journeys|4.1 million|4.6 million|4.9 million|5 million
Young people supported by the careers service|New measure|1,362|1,508|At least 1,500`,
    columns: 'name|a2022|a2023|a2024|t2025',
    expected: `
#
Planning applications decided within eight weeks [%]|74|79|81|>85
Calls answered by customer services [%]|88.2|90.5|91.0|≥90
Average time to issue a passport [working days]|4.6|3.9|3.2|<3
Household waste recycled [%]|29|30|28|.
Vacant government posts|412|388|351|.
Bus passenger journeys|4100000|4600000|4900000|5000000
Young people supported by the careers service|.|1362|1508|≥1500`,
  }),
  real({
    id: 'en-reserve-bank-principal-exports-volume-and-value-under-years-dash-for-total-volume',
    plan: 'a reserve bank, form of a table of its statistical bulletin: volume and value under each of two years, commodities down, no volume for the total',
    address: 'https://www.bou.or.ug/',
    arranged: INVENTED,
    table: `
Table 14: Principal exports|<|<|<|<
Commodity|2023|<|2024|<
^|Volume (tonnes)|Value (US$ million)|Volume (tonnes)|Value (US$ million)
Coffee|368,214|952.8|396,507|1,341.6
Cocoa beans|41,930|112.4|44,875|268.1
Tea|66,702|85.9|63,418|79.3
Fish and fish products|28,155|157.6|27,840|161.2
Total|–|1,308.7|–|1,850.2`,
    columns: 'name|a2023:+Volume [tonnes]|a2023 [美元]|a2024:+Volume [tonnes]|a2024 [美元]',
    expected: `
#
#
#
Coffee|368214|952800000|396507|1341600000
Cocoa beans|41930|112400000|44875|268100000
Tea|66702|85900000|63418|79300000
Fish and fish products|28155|157600000|27840|161200000
Total|.|1308700000|.|1850200000`,
  }),
  real({
    id: 'en-literacy-charity-annual-review-latest-year-first-next-target-star-note',
    plan: 'a literacy charity, form of the figures of its annual review: this year before the last, the target of the next year, a starred row and its note',
    address: 'https://literacytrust.org.uk/',
    arranged: INVENTED,
    table: `
What we did|2024/25|2023/24|Target for 2025/26
Calls answered by our helpline|48,712|45,230|50,000
Adults taught to read*|3,164|2,987|3,400
Volunteers trained|1,275|1,318|1,450
Learners who finish their course|78%|74%|80%
Prisons taking part|61|57|65
Income raised (£000)|6,482|6,017|6,700
* Adults who completed at least ten sessions.|<|<|<`,
    columns: 'name|a2025|a2024|t2026',
    expected: `
#
Calls answered by our helpline|48712|45230|50000
Adults taught to read|3164|2987|3400
Volunteers trained|1275|1318|1450
Learners who finish their course [%]|78|74|80
Prisons taking part|61|57|65
Income raised [GBP]|6482000|6017000|6700000
#`,
  }),
  real({
    id: 'en-cycling-federation-markdown-cities-down-lanes-of-two-years-target-bold-places-emoji',
    plan: 'a cycling federation, form of a markdown table of its readme: cities down in bold, cycle lanes of two years and the target, an emoji for on track',
    address: 'https://ecf.com/',
    arranged: INVENTED,
    csv: `| City | Cycle lanes 2019 (km) | Cycle lanes 2024 (km) | Cycle lanes target 2030 (km) | On track |
|---|---:|---:|---:|:---:|
| **Dublin** | 186.4 | 247.9 | 322 | ✅ |
| **Lisbon** | 105 | 173.5 | 200 | ✅ |
| **Kraków** | 228.7 | 282.1 | 350 | ❌ |
| **Vilnius** | 118 | 146.2 | 210 | ❌ |
| **Zagreb** | 262.5 | 290.8 | TBC | – |
`,
    columns: 'place|a2019:Cycle lanes [km]|a2024:Cycle lanes [km]|t2030:Cycle lanes [km]|.',
    expected: `
#
#
Dublin|186.4|247.9|322|.
Lisbon|105|173.5|200|.
Kraków|228.7|282.1|350|.
Vilnius|118|146.2|210|.
Zagreb|262.5|290.8|.|.`,
  }),
  real({
    id: 'en-borough-council-plan-measures-baseline-result-target-unit-column-pounds-thousand',
    plan: 'an English borough, form of the measures of its council plan: a column of units with thousands of pounds, baseline, result, target',
    address: 'https://www.rushcliffe.gov.uk/',
    arranged: INVENTED,
    table: `
Measure|Unit|Baseline 2022|Result 2024|Target 2027
Calls answered within one minute|%|71.2|78.9|85
Affordable homes completed|Number|146|188|240
Household waste sent to landfill|tonnes|18,420|15,975|12,000
Average time to decide a planning application|days|64|57|50
Grants awarded to community groups|£ thousand|310|365|450
Visits to leisure centres|Number|412,600|468,150|520,000`,
    columns: 'name|.|a2022|a2024|t2027',
    expected: `
#
Calls answered within one minute [%]|.|71.2|78.9|85
Affordable homes completed|.|146|188|240
Household waste sent to landfill [tonnes]|.|18420|15975|12000
Average time to decide a planning application [days]|.|64|57|50
Grants awarded to community groups [GBP]|.|310000|365000|450000
Visits to leisure centres|.|412600|468150|520000`,
  }),
  real({
    id: 'en-water-and-health-charity-programme-results-year-in-title-target-achieved-percent',
    plan: 'an aid charity, form of the results in its annual report: the year in the title, annual target, achieved, per cent of the target; one row in millions of euros',
    address: 'https://www.concern.net/',
    arranged: INVENTED,
    table: `
Programme results, 2024|<|<|<
Indicator|Annual target|Achieved|% of target
Households reached with safe water|12,500|13,240|106
Boreholes drilled or rehabilitated|85|79|93
Hygiene sessions held|640|702|110
Health workers trained|220|231|105
Children screened for malnutrition|48,000|45,310|94
Funds raised (€ million)|6.5|6.82|105`,
    columns: 'name|t2024|a2024|.',
    expected: `
#
#
Households reached with safe water|12500|13240|.
Boreholes drilled or rehabilitated|85|79|.
Hygiene sessions held|640|702|.
Health workers trained|220|231|.
Children screened for malnutrition|48000|45310|.
Funds raised [EUR]|6500000|6820000|.`,
  }),
  real({
    id: 'en-housing-research-cities-down-average-rent-four-years-dollars-in-title',
    plan: 'an American housing research centre, form of a comparison of cities: the measure and the dollars in the title, four years across, a source below',
    address: 'https://www.jchs.harvard.edu/',
    arranged: INVENTED,
    table: `
Average monthly rent for a two-bedroom apartment (US$)|<|<|<|<
City|2021|2022|2023|2024
Denver|1,842|1,976|2,015|2,048
Minneapolis|1,465|1,518|1,542|1,577
Pittsburgh|1,288|1,361|1,407|1,439
Sacramento|1,731|1,858|1,890|1,926
Tucson|1,094|1,213|1,256|1,271
Source: annual survey of landlords|<|<|<|<`,
    columns:
      'place|a2021:Average monthly rent for a two-bedroom apartment [美元]|a2022:Average monthly rent for a two-bedroom apartment [美元]|a2023:Average monthly rent for a two-bedroom apartment [美元]|a2024:Average monthly rent for a two-bedroom apartment [美元]',
    expected: `
#
#
Denver|1842|1976|2015|2048
Minneapolis|1465|1518|1542|1577
Pittsburgh|1288|1361|1407|1439
Sacramento|1731|1858|1890|1926
Tucson|1094|1213|1256|1271
#`,
  }),
  real({
    id: 'en-ferry-operator-trading-update-five-quarters-across-thousand-and-pounds-m',
    plan: 'a Scottish ferry company, form of the figures of its quarterly report: measures down, five quarters across, thousands and £m in the names',
    address: 'https://www.calmac.co.uk/',
    arranged: INVENTED,
    table: `
Measure|Q1 2024|Q2 2024|Q3 2024|Q4 2024|Q1 2025
Passengers carried (thousand)|612.4|1,487.9|1,806.3|748.5|639.2
Cars carried (thousand)|241.7|438.2|502.6|276.1|249.8
Sailings operated on time (%)|94.8|96.3|97.1|93.6|95.2
Sailings cancelled|1,284|412|356|1,507|1,193
Fare revenue (£m)|8.9|21.4|27.6|10.8|9.5`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1',
    expected: `
#
Passengers carried|612400|1487900|1806300|748500|639200
Cars carried|241700|438200|502600|276100|249800
Sailings operated on time [%]|94.8|96.3|97.1|93.6|95.2
Sailings cancelled|1284|412|356|1507|1193
Fare revenue [GBP]|8900000|21400000|27600000|10800000|9500000`,
  }),
  real({
    id: 'en-csv-local-authority-waste-year-column-tonnes-rate-cost-per-household',
    plan: 'an Irish open data portal, form of a file of household waste: authority and year down, three measures with units in the heads',
    address: 'https://data.gov.ie/',
    arranged: INVENTED,
    csv: `Local Authority,Year,Household waste collected (tonnes),Recycling rate (%),Cost per household (€)
Clare,2022,38415,41.6,212.40
Clare,2023,37968,43.2,219.75
Kerry,2022,49720,39.8,228.10
Kerry,2023,48855,41.1,231.60
Sligo,2022,21306,44.5,204.90
Sligo,2023,20987,45.7,210.35
`,
    columns: 'place|.|.:Household waste collected [tonnes]|.:Recycling rate [%]|.:Cost per household [EUR]',
    expected: `
#
Clare|.|a2022=38415|a2022=41.6|a2022=212.40
Clare|.|a2023=37968|a2023=43.2|a2023=219.75
Kerry|.|a2022=49720|a2022=39.8|a2022=228.10
Kerry|.|a2023=48855|a2023=41.1|a2023=231.60
Sligo|.|a2022=21306|a2022=44.5|a2022=204.90
Sligo|.|a2023=20987|a2023=45.7|a2023=210.35`,
  }),
  real({
    id: 'en-national-park-authority-business-plan-fiscal-pairs-group-rows-words-for-bounds-pounds-in-cells',
    plan: 'a national park authority, form of its business plan: group rows, fiscal years as actual and target, words for bounds, £m in cells, n/a and a footnote',
    address: 'https://www.northumberlandnationalpark.org.uk/',
    arranged: INVENTED,
    table: `
Indicator|2023-24 Actual|2024-25 Target|2024-25 Actual|2025-26 Target
Visitors and learning|<|<|<|<
Visits to park centres¹|286,400|290,000|301,750|310,000
Visitor satisfaction|94%|at least 92%|95.1%|at least 93%
Land and nature|<|<|<|<
Peatland under restoration (ha)|1,240|1,600|1,512|1,900
Footpaths in good condition (%)|81.6|85|83.4|85
Organisation|<|<|<|<
Income from car parks and trading|£3.4m|£3.6m|£3.75m|£3.9m
Complaints upheld|7|no more than 5|n/a|no more than 5
¹ Counted at the doors of the staffed centres.|<|<|<|<`,
    columns: 'name|a2024|t2025|a2025|t2026',
    expected: `
#
#
Visits to park centres|286400|290000|301750|310000
Visitor satisfaction [%]|94|≥92|95.1|≥93
#
Peatland under restoration [ha]|1240|1600|1512|1900
Footpaths in good condition [%]|81.6|85|83.4|85
#
Income from car parks and trading [GBP]|3400000|3600000|3750000|3900000
Complaints upheld|7|≤5|.|≤5
#`,
  }),
  real({
    id: 'en-land-ministry-plan-number-unit-baseline-two-targets',
    plan: 'a ministry of lands, form of the indicators of its strategic plan: number, unit, baseline and two targets with their years',
    address: 'https://mlhud.go.ug/',
    arranged: INVENTED,
    table: `
No.|Indicator|Unit|Baseline 2021|Target 2024|Target 2027
1|Land with a registered title|%|22.4|30|38
2|Titles issued in the year|Number|86,300|110,000|140,000
3|Time to register a transfer|days|29|18|10
4|Urban area with an approved physical plan|km²|1,460|2,100|2,950
5|Land disputes settled by mediation|Number|1,875|2,600|3,400
6|Revenue from land services|US$ million|41.6|55|72`,
    columns: '.|name|.|a2021|t2024|t2027',
    expected: `
#
.|Land with a registered title [%]|.|22.4|30|38
.|Titles issued in the year|.|86300|110000|140000
.|Time to register a transfer [days]|.|29|18|10
.|Urban area with an approved physical plan [km²]|.|1460|2100|2950
.|Land disputes settled by mediation|.|1875|2600|3400
.|Revenue from land services [美元]|.|41600000|55000000|72000000`,
  }),
  real({
    id: 'en-botanic-garden-annual-review-result-target-result-units-in-names',
    plan: 'a botanic garden, form of the indicators of its annual review: result of one year, target and result of the next, units in the names',
    address: 'https://www.rbge.org.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2023 result|2024 target|2024 result
Visitors to the four gardens|968,400|1,000,000|1,014,250
Specimens digitised|142,600|150,000|161,380
School pupils taught|11,240|12,000|11,865
Threatened species in cultivation|712|740|748
Visitors rating their visit as excellent (%)|86.5|88|89.2
Energy used in glasshouses (MWh)|9,410|9,000|8,735
Self-generated income (£m)|5.9|6.2|6.45`,
    columns: 'name|a2023|t2024|a2024',
    expected: `
#
Visitors to the four gardens|968400|1000000|1014250
Specimens digitised|142600|150000|161380
School pupils taught|11240|12000|11865
Threatened species in cultivation|712|740|748
Visitors rating their visit as excellent [%]|86.5|88|89.2
Energy used in glasshouses [MWh]|9410|9000|8735
Self-generated income [GBP]|5900000|6200000|6450000`,
  }),
  real({
    id: 'en-education-ministry-districts-down-school-measures-year-in-title-total',
    plan: 'a ministry of education, form of a comparison of districts: year in the title, four measures across, total row',
    address: 'https://www.education.gov.mw/',
    arranged: INVENTED,
    table: `
Primary education by district, 2024|<|<|<|<
District|Pupils enrolled|Qualified teachers|Pupils per qualified teacher|Schools with electricity (%)
Balaka|146,320|2,187|66.9|31.5
Dedza|261,745|3,412|76.7|22.3
Mulanje|208,960|2,894|72.2|28.6
Nkhata Bay|89,415|1,703|52.5|34.9
Zomba|241,580|3,846|62.8|37.4
Total|948,020|14,042|67.5|30.6`,
    columns:
      'place|a2024:Pupils enrolled|a2024:Qualified teachers|a2024:Pupils per qualified teacher|a2024:Schools with electricity [%]',
    expected: `
#
#
Balaka|146320|2187|66.9|31.5
Dedza|261745|3412|76.7|22.3
Mulanje|208960|2894|72.2|28.6
Nkhata Bay|89415|1703|52.5|34.9
Zomba|241580|3846|62.8|37.4
Total|948020|14042|67.5|30.6`,
  }),
  real({
    id: 'en-dairy-statistics-months-with-year-across-million-litres-in-name',
    plan: 'a national statistics office, form of its monthly table of milk: measures down with units in brackets, short months with the year across, a source line',
    address: 'https://www.cso.ie/',
    arranged: INVENTED,
    table: `
Measure|Jan 2025|Feb 2025|Mar 2025|Apr 2025|May 2025|Jun 2025
Milk taken in by creameries (million litres)|184.6|372.9|718.4|1,006.7|1,142.3|1,058.8
Fat content (%)|4.62|4.48|4.21|4.09|4.02|4.06
Protein content (%)|3.58|3.46|3.37|3.42|3.49|3.51
Butter production (thousand tonnes)|9.4|17.8|29.6|36.2|39.5|35.1
Source: survey of creameries and pasteurisers|<|<|<|<|<|<`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05|p2025-06',
    expected: `
#
Milk taken in by creameries [litres]|184600000|372900000|718400000|1006700000|1142300000|1058800000
Fat content [%]|4.62|4.48|4.21|4.09|4.02|4.06
Protein content [%]|3.58|3.46|3.37|3.42|3.49|3.51
Butter production [tonnes]|9400|17800|29600|36200|39500|35100
#`,
  }),
  real({
    id: 'en-csv-cycle-hire-month-borough-three-measures',
    plan: 'a city open data portal, form of a file of cycle hire: month as year and month, borough, three measures',
    address: 'https://data.london.gov.uk/',
    arranged: INVENTED,
    csv: `Month,Borough,Cycle hires,Average hire (minutes),Docks in service
2025-04,Camden,142380,17.4,2615
2025-04,Hackney,118925,19.2,2240
2025-04,Lambeth,97640,21.8,1985
2025-05,Camden,156710,17.9,2615
2025-05,Hackney,130445,19.6,2252
2025-05,Lambeth,108215,22.3,1990
`,
    columns: '.|place|.:Cycle hires|.:Average hire [minutes]|.:Docks in service',
    expected: `
#
.|Camden|p2025-04=142380|p2025-04=17.4|p2025-04=2615
.|Hackney|p2025-04=118925|p2025-04=19.2|p2025-04=2240
.|Lambeth|p2025-04=97640|p2025-04=21.8|p2025-04=1985
.|Camden|p2025-05=156710|p2025-05=17.9|p2025-05=2615
.|Hackney|p2025-05=130445|p2025-05=19.6|p2025-05=2252
.|Lambeth|p2025-05=108215|p2025-05=22.3|p2025-05=1990`,
  }),
  real({
    id: 'en-park-district-budget-book-output-outcome-groups-budget-and-projected-of-one-year',
    plan: 'an American park district, form of the performance measures of its budget book: output and outcome group rows, two actual years, budget and projected of one year, the next budget, units in cells and bounds',
    address: 'https://www.champaignparks.org/',
    arranged: INVENTED,
    table: `
Performance measure|2023 Actual|2024 Actual|2025 Budget|2025 Projected|2026 Budget
Output|<|<|<|<|<
Program registrations|24,180|25,640|26,500|26,210|27,000
Volunteer hours|11,425|12,030|12,500|12,880|13,000
Outcome|<|<|<|<|<
Participants rating programs good or excellent|91%|92.5%|at least 92%|93%|at least 93%
Response time to hazard reports (hours)|31|28|≤24|26|≤24
Cost recovery of aquatics|58.4%|61.2%|62%|60.7%|63%
Facility rental revenue|US$1.24m|US$1.31m|US$1.35m|US$1.38m|US$1.42m`,
    columns: 'name|a2023|a2024|t2025|e2025|t2026',
    expected: `
#
#
Program registrations|24180|25640|26500|26210|27000
Volunteer hours|11425|12030|12500|12880|13000
#
Participants rating programs good or excellent [%]|91|92.5|≥92|93|≥93
Response time to hazard reports [hours]|31|28|≤24|26|≤24
Cost recovery of aquatics [%]|58.4|61.2|62|60.7|63
Facility rental revenue [美元]|1240000|1310000|1350000|1380000|1420000`,
  }),
  real({
    id: 'en-savings-programme-evaluation-counties-down-baseline-endline-under-measures',
    plan: 'an aid agency, form of the results of an evaluation: counties down, baseline and endline with the year under each of three measures, all counties last',
    address: 'https://www.care.org/',
    arranged: INVENTED,
    table: `
County|Adults with a savings account (%)|<|Average yearly savings (US$)|<|Members of savings groups|<
^|Baseline 2021|Endline 2024|Baseline 2021|Endline 2024|Baseline 2021|Endline 2024
Kitui|27.3|46.8|64|118|3,215|9,840
Machakos|35.9|54.2|92|147|4,780|12,365
Tharaka Nithi|24.6|n/a|58|103|1,865|6,430
All three counties|29.8|49.6|75|128|9,860|28,635`,
    columns:
      'place|a2021:Adults with a savings account [%]|a2024:Adults with a savings account [%]|a2021:Average yearly savings [美元]|a2024:Average yearly savings [美元]|a2021:Members of savings groups|a2024:Members of savings groups',
    expected: `
#
#
Kitui|27.3|46.8|64|118|3215|9840
Machakos|35.9|54.2|92|147|4780|12365
Tharaka Nithi|24.6|.|58|103|1865|6430
All three counties|29.8|49.6|75|128|9860|28635`,
  }),
  real({
    id: 'en-fisheries-ministry-landings-species-down-quarters-and-total-under-two-years-tonnes-in-title',
    plan: 'a ministry of fisheries, form of its table of landings: tonnes in the title, quarters and total under two years, a dash',
    address: 'https://mfmr.gov.na/',
    arranged: INVENTED,
    table: `
Landings by species (tonnes)|<|<|<|<|<|<|<|<|<|<
Species|2023|<|<|<|<|2024|<|<|<|<
^|Q1|Q2|Q3|Q4|Total|Q1|Q2|Q3|Q4|Total
Hake|34,215|38,640|41,180|29,865|143,900|35,420|39,105|40,370|30,255|145,150
Monkfish|1,840|2,065|1,975|1,520|7,400|1,795|2,110|2,030|1,565|7,500
Rock lobster|126|38|–|74|238|119|42|–|81|242`,
    columns: 'name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|a2023|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024',
    expected: `
#
#
#
Hake [tonnes]|34215|38640|41180|29865|143900|35420|39105|40370|30255|145150
Monkfish [tonnes]|1840|2065|1975|1520|7400|1795|2110|2030|1565|7500
Rock lobster [tonnes]|126|38|.|74|238|119|42|.|81|242`,
  }),
  real({
    id: 'en-telecom-company-commitments-baseline-two-fiscal-years-target-and-target-year-columns',
    plan: 'a telecommunications company, form of the commitments in its responsibility report: unit column with multipliers, baseline and two fiscal years, target beside a column of its year',
    address: 'https://www.vodacom.com/',
    arranged: INVENTED,
    table: `
Commitment|Unit|Baseline FY2019/20|FY2022/23|FY2023/24|Target|Target year
Operational emissions (Scope 1 and 2)|thousand tCO2e|412.6|236.9|198.4|105|2030
Electricity from renewable sources|%|38|84.7|91.2|100|2026
Women in senior management|%|24.1|29.8|31.3|≥40|2028
Network energy intensity|kWh per TB|118|74|66|50|2030
Handsets collected for reuse|thousand|215|398|441|750|2027
Staff trained in data protection|%|n/a|96.5|98.2|at least 98|every year
Spending with small suppliers|US$ million|46.2|71.5|80.3|120|2030`,
    columns: 'name|.|a2020|a2023|a2024|.|.',
    expected: `
#
Operational emissions (Scope 1 and 2) [tCO2e]|.|412600|236900|198400|t2030=105000|.
Electricity from renewable sources [%]|.|38|84.7|91.2|t2026=100|.
Women in senior management [%]|.|24.1|29.8|31.3|t2028=≥40|.
Network energy intensity [kWh per TB]|.|118|74|66|t2030=50|.
Handsets collected for reuse|.|215000|398000|441000|t2027=750000|.
Staff trained in data protection [%]|.|.|96.5|98.2|?|.
Spending with small suppliers [美元]|.|46200000|71500000|80300000|t2030=120000000|.`,
  }),
  real({
    id: 'en-csv-municipality-and-indicator-columns-semicolons-years-and-target-across-remark',
    plan: 'a Lithuanian association of municipalities, form of an export with semicolons: municipality and indicator down, unit, three years and a target across, empty and missing cells, remarks',
    address: 'https://www.lsa.lt/',
    arranged: INVENTED,
    csv: `Municipality;Indicator;Unit;2021;2022;2023;Target 2025;Remark
Kaunas;Municipal waste recycled;%;44.8;47.3;49.1;55;
Kaunas;Trips by public transport per resident;trips;96;121;134;150;
Kaunas;Investment in cycle paths;EUR thousand;1840;2365;2710;3200;without EU grants
Klaipeda;Municipal waste recycled;%;46.2;n/a;50.4;55;
Klaipeda;Trips by public transport per resident;trips;103;127;141;160;
Klaipeda;Investment in cycle paths;EUR thousand;1215;1490;;2000;
`,
    columns: 'place|name|.|a2021|a2022|a2023|t2025|.',
    expected: `
#
Kaunas|Municipal waste recycled [%]|.|44.8|47.3|49.1|55|.
Kaunas|Trips by public transport per resident [trips]|.|96|121|134|150|.
Kaunas|Investment in cycle paths [EUR]|.|1840000|2365000|2710000|3200000|.
Klaipeda|Municipal waste recycled [%]|.|46.2|.|50.4|55|.
Klaipeda|Trips by public transport per resident [trips]|.|103|127|141|160|.
Klaipeda|Investment in cycle paths [EUR]|.|1215000|1490000|.|2000000|.`,
  }),
];
