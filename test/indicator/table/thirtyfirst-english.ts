import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Further ordinary and some tricky English forms, with the keys made before the reader saw them. */
export const thirtyfirstEnglish: readonly RealTable[] = [
  real({
    id: 'j-en-port-authority-traffic-calendar-years-across-unit-column-thousand-and-million',
    plan: 'a port authority, form of the traffic table of its annual report: calendar years across, multipliers in the unit column',
    address: 'https://www.kpa.co.ke/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2021|2022|2023|2024
Vessel calls|number|3,214|3,402|3,377|3,518
Gross tonnage of vessels|thousand GT|81,460|86,215|85,930|90,774
Container traffic|TEU|642,318|688,907|671,254|712,466
Bulk cargo|million tonnes|12.84|13.37|12.95|13.61
Cruise passengers|number|18,204|96,511|143,870|158,332
Average ship turnaround time|hours|31.6|34.2|29.8|27.5`,
    columns: 'name|.|a2021|a2022|a2023|a2024',
    expected: `
#
Vessel calls|.|3214|3402|3377|3518
Gross tonnage of vessels [GT]|.|81460000|86215000|85930000|90774000
Container traffic [TEU]|.|642318|688907|671254|712466
Bulk cargo [tonnes]|.|12840000|13370000|12950000|13610000
Cruise passengers|.|18204|96511|143870|158332
Average ship turnaround time [hours]|.|31.6|34.2|29.8|27.5`,
  }),
  real({
    id: 'j-en-lifeboat-charity-launches-by-station-tsv-title-row-total-last',
    plan: 'a lifeboat charity, form of a sheet pasted from a spreadsheet: a title row, stations down, years across, all stations last',
    address: 'https://rnli.org/',
    arranged: INVENTED,
    csv: `Lifeboat launches by station\t\t\t
Station\t2022\t2023\t2024
Poole\t121\t109\t117
Tenby\t71\t58\t66
Oban\t53\t61\t57
Whitby\t39\t47\t41
Howth\t60\t52\t63
Total\t344\t327\t344`,
    columns: 'place|a2022:Lifeboat launches|a2023:Lifeboat launches|a2024:Lifeboat launches',
    expected: `
#
#
Poole|121|109|117
Tenby|71|58|66
Oban|53|61|57
Whitby|39|47|41
Howth|60|52|63
Total|344|327|344`,
  }),
  real({
    id: 'j-en-agricultural-survey-livestock-regions-down-kinds-across-confidential-cell',
    plan: 'a statistical office, form of a table of its agricultural production survey: regions down, kinds of livestock across, the year in the title, one figure confidential',
    address: 'https://www.stats.govt.nz/',
    arranged: INVENTED,
    table: `
Agricultural production survey 2023: livestock numbers by region|<|<|<|<
Region|Dairy cattle|Beef cattle|Sheep|Deer
Waikato|1,738,200|402,600|618,900|41,300
Taranaki|556,900|118,450|392,700|3,860
Canterbury|1,204,500|487,100|3,916,000|205,700
West Coast|141,800|33,920|27,640|C
Southland|673,400|186,300|3,402,500|172,900
C: confidential|<|<|<|<`,
    columns: 'place|a2023:Dairy cattle|a2023:Beef cattle|a2023:Sheep|a2023:Deer',
    expected: `
#
#
Waikato|1738200|402600|618900|41300
Taranaki|556900|118450|392700|3860
Canterbury|1204500|487100|3916000|205700
West Coast|141800|33920|27640|.
Southland|673400|186300|3402500|172900
#`,
  }),
  real({
    id: 'j-en-health-service-immunization-coverage-districts-down-vaccines-across-percent-in-title',
    plan: 'a national health service, form of the immunization table of its annual report: districts down, vaccines across, year and per cent in the title',
    address: 'https://ghs.gov.gh/',
    arranged: INVENTED,
    table: `
Table 7. Immunization coverage by district, 2024 (%)|<|<|<|<
District|BCG|Penta 3|Measles-rubella 1|Yellow fever
Ada East|96.8|93.1|90.4|88.7
Akatsi South|91.5|87.9|85.2|84.6
Bole|88.3|82.0|79.6|77.1
Jasikan|94.1|90.7|89.9|86.3
Wassa East|99.2|95.6|92.8|91.0`,
    columns: 'place|a2024:BCG [%]|a2024:Penta 3 [%]|a2024:Measles-rubella 1 [%]|a2024:Yellow fever [%]',
    expected: `
#
#
Ada East|96.8|93.1|90.4|88.7
Akatsi South|91.5|87.9|85.2|84.6
Bole|88.3|82.0|79.6|77.1
Jasikan|94.1|90.7|89.9|86.3
Wassa East|99.2|95.6|92.8|91.0`,
  }),
  real({
    id: 'j-en-labor-force-survey-rounds-of-months-across-preliminary-mark-thousands-in-names',
    plan: 'a statistics authority, form of the key indicators of its release on employment: three survey rounds across, the last preliminary',
    address: 'https://psa.gov.ph/',
    arranged: INVENTED,
    table: `
Indicator|Oct 2023|Jul 2024|Oct 2024ᵖ
Population 15 years old and over (thousands)|78,126|79,014|79,285
Labor force participation rate (%)|63.9|63.5|63.3
Employed persons (thousands)|47,801|47,702|48,163
Underemployment rate (%)|11.7|12.1|12.6
Unemployment rate (%)|4.2|4.7|3.9
Youth not in employment, education or training (%)|11.9|12.5|11.2
ᵖ Preliminary|<|<|<`,
    columns: 'name|p2023-10|p2024-07|p2024-10',
    expected: `
#
Population 15 years old and over|78126000|79014000|79285000
Labor force participation rate [%]|63.9|63.5|63.3
Employed persons|47801000|47702000|48163000
Underemployment rate [%]|11.7|12.1|12.6
Unemployment rate [%]|4.2|4.7|3.9
Youth not in employment, education or training [%]|11.9|12.5|11.2
#`,
  }),
  real({
    id: 'j-en-pakistan-annual-plan-physical-targets-actual-target-estimate-next-target',
    plan: 'a planning commission, form of the physical targets of its annual plan: actual of one fiscal year, target and estimate of the next, target of the plan year',
    address: 'https://www.pc.gov.pk/',
    arranged: INVENTED,
    table: `
Physical targets and achievements of the agriculture sector|<|<|<|<|<
Item|Unit|2023-24 Actual|2024-25 Target|2024-25 Estimate|2025-26 Target
Wheat|million tonnes|31.4|32.0|29.7|31.8
Rice|million tonnes|9.87|9.50|9.73|10.10
Cotton|million bales|10.22|10.87|7.08|9.90
Milk|thousand tonnes|70,070|72,340|72,290|74,600
Fish|thousand tonnes|720|735|729|750
Certified seed distributed|tonnes|648,300|690,000|671,500|712,000`,
    columns: 'name|.|a2024|t2025|e2025|t2026',
    expected: `
#
#
Wheat [tonnes]|.|31400000|32000000|29700000|31800000
Rice [tonnes]|.|9870000|9500000|9730000|10100000
Cotton [bales]|.|10220000|10870000|7080000|9900000
Milk [tonnes]|.|70070000|72340000|72290000|74600000
Fish [tonnes]|.|720000|735000|729000|750000
Certified seed distributed [tonnes]|.|648300|690000|671500|712000`,
  }),
  real({
    id: 'j-en-central-bank-outlook-two-actual-three-forecast-years-f-glued-minus-signs',
    plan: 'a central bank, form of the summary of projections of its monetary policy report: two years of actuals, three of forecasts marked with f, true minus signs',
    address: 'https://www.nationalbank.kz/en/',
    arranged: INVENTED,
    table: `
Indicator|2023|2024|2025f|2026f|2027f
Real GDP growth (%)|5.1|4.8|5.2|4.6|4.4
CPI inflation, end of period (%)|9.8|8.6|11.2|9.0|6.5
Unemployment rate (%)|4.7|4.6|4.6|4.5|4.5
Current account balance (% of GDP)|−3.3|−1.5|−2.8|−2.4|−2.1
Policy rate, end of period (%)|15.75|15.25|18.00|14.50|n/a`,
    columns: 'name|a2023|a2024|e2025|e2026|e2027',
    expected: `
#
Real GDP growth [%]|5.1|4.8|5.2|4.6|4.4
CPI inflation, end of period [%]|9.8|8.6|11.2|9.0|6.5
Unemployment rate [%]|4.7|4.6|4.6|4.5|4.5
Current account balance (% of GDP) [%]|-3.3|-1.5|-2.8|-2.4|-2.1
Policy rate, end of period [%]|15.75|15.25|18.00|14.50|.`,
  }),
  real({
    id: 'j-en-national-museum-performance-indicators-financial-years-pounds-in-cells',
    plan: 'a national museum, form of the performance indicators of its annual report and accounts: three financial years, money with sign and suffix in the cells',
    address: 'https://www.nmrn.org.uk/',
    arranged: INVENTED,
    table: `
Performance indicator|2022/23|2023/24|2024/25
Visits to the museum|1,084,611|1,203,940|1,257,382
Visits by children under 16|238,204|271,655|280,119
Overseas visits|316,870|402,513|419,046
Pupils on organised school visits|41,962|48,730|50,287
Visitors who would recommend a visit|97%|98%|98%
Admissions income|£1,204,318|£1,466,902|£1,531,750
Fundraising income|£8.4m|£9.1m|£7.85m`,
    columns: 'name|a2023|a2024|a2025',
    expected: `
#
Visits to the museum|1084611|1203940|1257382
Visits by children under 16|238204|271655|280119
Overseas visits|316870|402513|419046
Pupils on organised school visits|41962|48730|50287
Visitors who would recommend a visit [%]|97|98|98
Admissions income [GBP]|1204318|1466902|1531750
Fundraising income [GBP]|8400000|9100000|7850000`,
  }),
  real({
    id: 'j-en-island-tourism-board-strategy-three-past-years-two-target-years',
    plan: 'a tourism board, form of the targets of its strategy: the year before the pandemic, two later years and two target years',
    address: 'https://www.visitmalta.com/',
    arranged: INVENTED,
    table: `
Measure|2019|2023|2024|2027 target|2030 target
Overnight visitors (thousand)|1,912|1,748|1,805|2,000|2,250
Visitor expenditure (€ million)|486|521|548|610|700
Average length of stay (nights)|3.4|3.6|3.5|3.8|4.0
Visitors arriving outside June to September (%)|38|41|42|46|50
Businesses with a sustainability certificate|24|87|133|300|500`,
    columns: 'name|a2019|a2023|a2024|t2027|t2030',
    expected: `
#
Overnight visitors|1912000|1748000|1805000|2000000|2250000
Visitor expenditure [EUR]|486000000|521000000|548000000|610000000|700000000
Average length of stay [nights]|3.4|3.6|3.5|3.8|4.0
Visitors arriving outside June to September [%]|38|41|42|46|50
Businesses with a sustainability certificate|24|87|133|300|500`,
  }),
  real({
    id: 'j-en-us-federal-agency-annual-performance-report-fy-result-target-result-next-target',
    plan: 'a US federal agency, form of the table of its annual performance plan and report: results of two fiscal years, the target beside the second, and the next target',
    address: 'https://www.va.gov/performance/',
    arranged: INVENTED,
    table: `
Performance Goal|FY 2023 Result|FY 2024 Target|FY 2024 Result|FY 2025 Target|Lead Office
Strategic Objective 1.1: Timely benefits|<|<|<|<|<
Average days to complete disability claims|142.6|130.0|148.9|125.0|Benefits
Claims decided accurately|93.4%|95.0%|94.1%|95.0%|Benefits
Appeals pending|206,418|190,000|197,350|180,000|Appeals
Strategic Objective 1.2: Accessible service|<|<|<|<|<
Calls answered within two minutes|71.8%|80.0%|77.5%|82.0%|Customer Service
Veterans using the mobile app|1.38 million|1.60 million|1.94 million|2.10 million|Customer Service
Cost per claim|$611|$600|$634|$610|Finance`,
    columns: 'name|a2023|t2024|a2024|t2025|.',
    expected: `
#
#
Average days to complete disability claims|142.6|130.0|148.9|125.0|.
Claims decided accurately [%]|93.4|95.0|94.1|95.0|.
Appeals pending|206418|190000|197350|180000|.
#
Calls answered within two minutes [%]|71.8|80.0|77.5|82.0|.
Veterans using the mobile app|1380000|1600000|1940000|2100000|.
Cost per claim [$]|611|600|634|610|.`,
  }),
  real({
    id: 'j-en-social-landlord-tenant-satisfaction-measures-csv-code-column-two-years-change',
    plan: 'a social landlord, form of the CSV of its tenant satisfaction measures: codes, two financial years and the change',
    address: 'https://www.clarionhg.com/',
    arranged: INVENTED,
    csv: `Code,Measure,2023/24,2024/25,Change
TP01,Tenants satisfied with the overall service,71.3%,73.8%,2.5
RP01,Homes that do not meet the Decent Homes Standard,0.4%,0.2%,-0.2
RP02,Emergency repairs completed in time,94.7%,96.1%,1.4
BS01,Gas safety checks carried out,99.9%,100%,0.1
CH01,"Stage one complaints per 1,000 homes",38.4,41.7,3.3
NM01,"Anti-social behaviour cases per 1,000 homes",52.6,47.9,-4.7
`,
    columns: '.|name|a2024|a2025|.',
    expected: `
#
.|Tenants satisfied with the overall service [%]|71.3|73.8|!
.|Homes that do not meet the Decent Homes Standard [%]|0.4|0.2|!
.|Emergency repairs completed in time [%]|94.7|96.1|!
.|Gas safety checks carried out [%]|99.9|100|!
.|Stage one complaints per 1,000 homes|38.4|41.7|!
.|Anti-social behaviour cases per 1,000 homes|52.6|47.9|!`,
  }),
  real({
    id: 'j-en-national-biodiversity-strategy-baseline-and-latest-with-year-in-cell-target-2030',
    plan: 'an environment ministry, form of the monitoring table of its biodiversity strategy: baseline and latest value with unit and year in the cell, the target of 2030 beside',
    address: 'https://www.npws.ie/',
    arranged: INVENTED,
    table: `
Objective|Indicator|Baseline|Latest value|2030 target
Protect|Land area protected|14.4% (2020)|16.1% (2024)|30%
^|Marine area protected|8.9% (2020)|12.6% (2024)|30%
Restore|Rivers in good ecological status|41.2% (2019)|43.0% (2022)|≥ 60%
^|Wetland restored|1,240 ha (2021)|3,875 ha (2024)|12,000 ha
Reduce pressures|Invasive species newly established|14 (2018)|11 (2023)|7
^|Farmland under organic management|2.0% (2020)|4.9% (2024)|10%
Finance|Public spending on biodiversity|€61.5 million (2020)|€88.2 million (2024)|€150 million`,
    columns: '.|name|.|.|t2030',
    expected: `
#
.|Land area protected [%]|a2020=14.4|a2024=16.1|30
.|Marine area protected [%]|a2020=8.9|a2024=12.6|30
.|Rivers in good ecological status [%]|a2019=41.2|a2022=43.0|≥60
.|Wetland restored [ha]|a2021=1240|a2024=3875|12000
.|Invasive species newly established|a2018=14|a2023=11|7
.|Farmland under organic management [%]|a2020=2.0|a2024=4.9|10
.|Public spending on biodiversity [EUR]|a2020=61500000|a2024=88200000|150000000`,
  }),
  real({
    id: 'j-en-school-district-accountability-plan-school-year-before-figure-in-cells',
    plan: 'a Californian school district, form of the metrics of its local control and accountability plan: the school year stands before the figure in each cell',
    address: 'https://www.fresnounified.org/',
    arranged: INVENTED,
    table: `
Metric #|Metric|Baseline|Year 1 Outcome|Target for Year 3 Outcome
1.1|Graduation rate|2022-23: 86.4%|2023-24: 88.1%|2026-27: 92%
1.2|Chronic absenteeism rate|2022-23: 27.9%|2023-24: 22.4%|2026-27: 15%
1.3|English learners reclassified|2022-23: 9.6%|2023-24: 11.3%|2026-27: 16%
2.1|Suspension rate|2022-23: 4.8%|2023-24: 4.1%|2026-27: 3.0%
2.2|Fully credentialed teachers|2021-22: 83.7%|2022-23: 85.2%|2026-27: 95%
2.3|Parents attending advisory meetings|2023-24: 164|2024-25: 211|2026-27: 300`,
    columns: '.|name|.|.|.',
    expected: `
#
.|Graduation rate [%]|a2023=86.4|a2024=88.1|t2027=92
.|Chronic absenteeism rate [%]|a2023=27.9|a2024=22.4|t2027=15
.|English learners reclassified [%]|a2023=9.6|a2024=11.3|t2027=16
.|Suspension rate [%]|a2023=4.8|a2024=4.1|t2027=3.0
.|Fully credentialed teachers [%]|a2022=83.7|a2023=85.2|t2027=95
.|Parents attending advisory meetings|a2024=164|a2025=211|t2027=300`,
  }),
  real({
    id: 'j-en-undata-energy-long-csv-commodity-transaction-unit-comma-million-quantity',
    plan: 'the UN statistics division, form of the long CSV of UNdata on energy: commodity and transaction, the multiplier after a comma in the unit',
    address: 'https://data.un.org/',
    arranged: INVENTED,
    csv: `"Country or Area","Commodity - Transaction","Year","Unit","Quantity","Quantity Footnotes"
"Iceland","Electricity - Gross production","2022","Kilowatt-hours, million","19894.2",""
"Iceland","Electricity - Gross production","2021","Kilowatt-hours, million","19613.5",""
"Iceland","Motor gasoline - Imports","2022","Metric tons, thousand","118",""
"Iceland","Motor gasoline - Imports","2021","Metric tons, thousand","109",""
"Namibia","Electricity - Gross production","2022","Kilowatt-hours, million","1547",""
"Namibia","Electricity - Gross production","2021","Kilowatt-hours, million","1602",""
"Namibia","Motor gasoline - Imports","2022","Metric tons, thousand","372",""
"Namibia","Motor gasoline - Imports","2021","Metric tons, thousand","355",""
"Namibia","Fuelwood - Consumption by households","2022","Cubic metres, thousand","841.6",""
`,
    columns: 'place|name|.|.|.|.',
    expected: `
#
Iceland|Electricity - Gross production [Kilowatt-hours]|.|.|a2022=19894200000|.
Iceland|Electricity - Gross production [Kilowatt-hours]|.|.|a2021=19613500000|.
Iceland|Motor gasoline - Imports [Metric tons]|.|.|a2022=118000|.
Iceland|Motor gasoline - Imports [Metric tons]|.|.|a2021=109000|.
Namibia|Electricity - Gross production [Kilowatt-hours]|.|.|a2022=1547000000|.
Namibia|Electricity - Gross production [Kilowatt-hours]|.|.|a2021=1602000000|.
Namibia|Motor gasoline - Imports [Metric tons]|.|.|a2022=372000|.
Namibia|Motor gasoline - Imports [Metric tons]|.|.|a2021=355000|.
Namibia|Fuelwood - Consumption by households [Cubic metres]|.|.|a2022=841600|.`,
  }),
  real({
    id: 'j-en-currency-union-bank-data-portal-csv-date-and-time-period-columns-two-series',
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
    id: 'j-en-police-ombudsman-allegations-received-and-finalised-under-financial-years-total',
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
    id: 'j-en-mining-company-sustainability-data-sites-across-group-total-year-in-title',
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
    id: 'j-en-road-safety-strategy-baseline-average-of-three-years-then-years-and-target',
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
    id: 'j-en-island-government-service-performance-measures-targets-partly-in-words',
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
    id: 'j-en-reserve-bank-principal-exports-volume-and-value-under-years-dash-for-total-volume',
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
    id: 'j-en-literacy-charity-annual-review-latest-year-first-next-target-star-note',
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
    id: 'j-en-cycling-federation-markdown-cities-down-lanes-of-two-years-target-bold-places-emoji',
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
];
