import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-google-sheet-notes-above-goal-form',
    plan: 'a parks team, form of its shared sheet with a title, a note and an empty row above the header',
    address: 'https://docs.google.com/',
    arranged: INVENTED,
    csv: `Parks & Tree Canopy Tracker,,,,,,
"Last updated 3 Feb 2025 by the parks team – please do not edit the goal column",,,,,,
,,,,,,
Indicator,Unit,2022,2023,2024,Goal 2030,Notes
Tree canopy cover,%,21.4,21.7,22.0,30,LiDAR survey every year
Trees planted by volunteers,trees,"3,410","approx. 4,200","4,875","9,000",
Residents within a 10-minute walk of a park,%,71,72,74,85,
Park maintenance spend,$,4.1M,4.4M,,6M,audit pending
Playgrounds rated good,,38,41,45,60,of 66 sites
`,
    columns: 'name|.|a2022|a2023|a2024|t2030|.',
    expected: `
#
#
#
#
Tree canopy cover [%]|.|21.4|21.7|22|30|.
Trees planted by volunteers [trees]|.|3410|~4200|4875|9000|.
Residents within a 10-minute walk of a park [%]|.|71|72|74|85|.
Park maintenance spend [$]|.|4100000|4400000|.|6000000|.
Playgrounds rated good|.|38|41|45|60|.`,
  }),
  real({
    id: 'en-wikipedia-largest-cities-estimate-census-form',
    plan: 'Wikipedia, form of a list of the largest cities with estimate, census, change and area',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Rank|City|State|Population (2023 estimate)|Population (2020 census)|Change|Land area (km2)
1|Milwaukee|Wisconsin|561,385|577,222|−2.74%|249.1
2|Omaha|Nebraska|483,335|486,051|−0.56%|366.0
3|Minneapolis|Minnesota|425,115|429,954|−1.13%|139.9
4|Saint Paul|Minnesota|303,820|311,527|−2.47%|134.6
5|Madison|Wisconsin|280,305|269,840|+3.88%|205.9`,
    columns: '.|place|.|e2023:Population|a2020:Population|.|.',
    expected: `
#
.|Milwaukee|.|561385|577222|!|?
.|Omaha|.|483335|486051|!|?
.|Minneapolis|.|425115|429954|!|?
.|Saint Paul|.|303820|311527|!|?
.|Madison|.|280305|269840|!|?`,
  }),
  real({
    id: 'en-hospital-trust-board-monthly-standard-form',
    plan: 'a hospital trust, form of the table of its board report with standard, months and year to date',
    address: 'https://www.leedsth.nhs.uk/',
    arranged: INVENTED,
    table: `
Indicator|Standard|Jan-24|Feb-24|Mar-24|YTD
A&E seen within four hours|76%|68.9%|70.4%|73.8%|70.6%
Patients waiting over 52 weeks|0|3,812|3,540|3,117|
Cancer treated within 62 days|85%|61.3%|64.0%|66.7%|63.2%
C. difficile infections|≤ 8|9|7|11|104
Staff sickness rate|4.5%|6.1%|5.6%|–|5.4%
Financial position (£000)||-1,240|-985|310|-6,402`,
    columns: 'name|.|p2024-01|p2024-02|p2024-03|.',
    expected: `
#
A&E seen within four hours [%]|?|68.9|70.4|73.8|?
Patients waiting over 52 weeks|?|3812|3540|3117|.
Cancer treated within 62 days [%]|?|61.3|64|66.7|?
C. difficile infections|?|9|7|11|?
Staff sickness rate [%]|?|6.1|5.6|.|?
Financial position [GBP]|.|-1240000|-985000|310000|?`,
  }),
  real({
    id: 'en-economy-quarters-wide-form',
    plan: 'a statistics office, form of a file of quarterly indicators with quarters across and missing cells',
    address: 'https://www.stats.govt.nz/',
    arranged: INVENTED,
    csv: `Indicator,Unit,2023 Q1,2023 Q2,2023 Q3,2023 Q4,2024 Q1
Unemployment rate,%,3.4,3.6,3.9,4.0,4.3
Filled jobs,thousand,2871,2889,2894,2901,
Dwellings consented,number,10214,9877,9120,8836,8071
Current account balance,NZD million,-8912,-7740,-7031,n/a,-6655
Net migration,persons,29400,33120,30870,25110,18240
`,
    columns: 'name|.|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|p2024-Q1',
    expected: `
#
Unemployment rate [%]|.|3.4|3.6|3.9|4|4.3
Filled jobs|.|2871000|2889000|2894000|2901000|.
Dwellings consented|.|10214|9877|9120|8836|8071
Current account balance [NZD]|.|-8912000000|-7740000000|-7031000000|.|-6655000000
Net migration [人]|.|29400|33120|30870|25110|18240`,
  }),
  real({
    id: 'en-city-budget-adopted-projected-form',
    plan: 'a city, form of its general fund by department with actual, adopted and projected in thousands',
    address: 'https://www.seattle.gov/city-budget-office',
    arranged: INVENTED,
    table: `
General Fund Expenditures by Department ($ in thousands)|<|<|<|<|<
Department|FY 2023 Actual|FY 2024 Adopted|FY 2024 Projected|FY 2025 Adopted|% Change
Police|384,210|391,500|398,775|402,300|2.8%
Fire|268,944|275,120|274,060|281,940|2.5%
Parks and Recreation|101,377|108,450|107,980|104,600|(3.6%)
Libraries|55,806|57,300|57,300|58,925|2.8%
Housing|—|12,750|11,904|18,200|42.7%`,
    columns: 'name|a2023 [$]|t2024 [$]|e2024 [$]|t2025 [$]|.',
    expected: `
#
#
Police|384210000|391500000|398775000|402300000|!
Fire|268944000|275120000|274060000|281940000|!
Parks and Recreation|101377000|108450000|107980000|104600000|!
Libraries|55806000|57300000|57300000|58925000|!
Housing|.|12750000|11904000|18200000|!`,
  }),
  real({
    id: 'en-kenya-programme-based-budget-target-baseline-form',
    plan: 'a national ministry of Kenya, form of the programme-based budget: target and achievement of one year, then the targets of the next',
    address: 'https://www.treasury.go.ke/',
    arranged: INVENTED,
    table: `
Part F: Summary of Programme Outputs and Performance Indicators|<|<|<|<|<|<|<
Delivery Unit|Key Outputs (KO)|Key Performance Indicators (KPIs)|Target 2022/23|Actual Achievement 2022/23|Target (Baseline) 2023/24|Target 2024/25|Target 2025/26
Programme: 0401000 Preventive and Promotive Health Services|<|<|<|<|<|<|<
Division of Immunization|Children immunized|Proportion of children fully immunized (%)|88|84|89|90|92
National TB Programme|TB patients treated|TB treatment success rate (%)|87|86.5|88|89|90
Division of Malaria|Nets distributed|Number of mosquito nets distributed to pregnant women|1,350,000|1,298,420|1,400,000|1,450,000|1,500,000
Programme: 0402000 National Referral and Specialized Services|<|<|<|<|<|<|<
Kenyatta National Hospital|Specialized services offered|Number of kidney transplants undertaken|20|17|24|26|30
^|^|Average length of stay (days)|7.5|8.1|7.2|7.0|6.8
Moi Teaching and Referral Hospital|Specialized services offered|Number of open heart surgeries done|60|-|65|70|75`,
    columns: '.|.|name|t2023|a2023|t2024|t2025|t2026',
    expected: `
#
#
#
.|.|Proportion of children fully immunized [%]|88|84|89|90|92
.|.|TB treatment success rate [%]|87|86.5|88|89|90
.|.|Number of mosquito nets distributed to pregnant women|1350000|1298420|1400000|1450000|1500000
#
.|.|Number of kidney transplants undertaken|20|17|24|26|30
.|.|Average length of stay [days]|7.5|8.1|7.2|7.0|6.8
.|.|Number of open heart surgeries done|60|.|65|70|75`,
  }),
  real({
    id: 'en-us-county-health-improvement-plan-year-and-value-columns-csv-form',
    plan: 'a US county health department, form of the objectives of its community health improvement plan as a file, the year and the value in columns of their own',
    address: 'https://www.kingcounty.gov/',
    arranged: INVENTED,
    csv: `objective_id,priority_area,indicator,unit,baseline_year,baseline_value,target_year,target_value,data_source
1.1,Access to Care,Adults without health insurance,percent,2019,14.2,2026,10,ACS
1.2,Access to Care,Primary care physicians,per 100000 residents,2020,71.5,2026,80,AHRF
2.1,Chronic Disease,Adults with diagnosed diabetes,percent,2021,9.8,2026,9,BRFSS
2.2,Chronic Disease,High school students who smoke,percent,2018,7.4,2025,5,YRBS
3.1,Behavioral Health,Drug overdose deaths,deaths,2022,412,2027,350,Medical Examiner
3.2,Behavioral Health,Suicide deaths,deaths,2022,138,2027,TBD,Medical Examiner
4.1,Maternal and Child Health,Infant mortality rate,"per 1,000 live births",2020,5.1,2026,4.5,Vital Statistics
`,
    columns: '.|.|name|.|.|v|.|v|.',
    expected: `
#
.|.|Adults without health insurance [%]|.|.|a2019=14.2|.|t2026=10|.
.|.|Primary care physicians [per 100000 residents]|.|.|a2020=71.5|.|t2026=80|.
.|.|Adults with diagnosed diabetes [%]|.|.|a2021=9.8|.|t2026=9|.
.|.|High school students who smoke [%]|.|.|a2018=7.4|.|t2025=5|.
.|.|Drug overdose deaths [deaths]|.|.|a2022=412|.|t2027=350|.
.|.|Suicide deaths [deaths]|.|.|a2022=138|.|.|.
.|.|Infant mortality rate [per 1,000 live births]|.|.|a2020=5.1|.|t2026=4.5|.`,
  }),
  real({
    id: 'en-uk-public-health-area-interval-columns-rank-form',
    plan: 'an English public health team, form of a table of one indicator by local authority, with the confidence limits and the rank beside the value',
    address: 'https://www.northeast-ca.gov.uk/',
    arranged: INVENTED,
    table: `
Table 4: Smoking prevalence in adults by local authority, 2023|<|<|<|<|<
Area|Value (%)|Lower 95% CI|Upper 95% CI|Compared to England|Rank
England|11.6|11.3|11.8|-|-
County Durham|14.3|12.0|16.6|Worse|3
Darlington|12.1|8.9|15.3|Similar|6
Gateshead|13.0|10.1|15.9|Similar|5
Hartlepool|15.9|12.2|19.6|Worse|1
Northumberland|10.4|8.2|12.6|Similar|7
South Tyneside|13.8|10.4|17.2|Similar|4
Sunderland|15.1|12.3|17.9|Worse|2
Source: Annual Population Survey|<|<|<|<|<`,
    columns: 'place|a2023:Smoking prevalence in adults [%]|!|!|.|!',
    expected: `
#
#
England|11.6|!|!|.|.
County Durham|14.3|!|!|.|!
Darlington|12.1|!|!|.|!
Gateshead|13.0|!|!|.|!
Hartlepool|15.9|!|!|.|!
Northumberland|10.4|!|!|.|!
South Tyneside|13.8|!|!|.|!
Sunderland|15.1|!|!|.|!
#`,
  }),
  real({
    id: 'en-south-africa-annual-performance-plan-audited-estimated-mtef-form',
    plan: 'a national department of South Africa, form of its annual performance plan with three heading rows: audited, estimated and medium-term targets',
    address: 'https://www.dws.gov.za/',
    arranged: INVENTED,
    table: `
Outcome|Outputs|Output Indicators|Annual Targets|<|<|<|<|<|<
^|^|^|Audited/Actual Performance|<|<|Estimated Performance|MTEF Targets|<|<
^|^|^|2020/21|2021/22|2022/23|2023/24|2024/25|2025/26|2026/27
Improved access to basic services|Bulk water projects|Number of bulk water projects completed|9|11|8|10|12|14|15
^|Households connected|Number of households connected to piped water|41 250|38 904|46 310|45 000|48 000|50 000|52 500
^|Wastewater systems monitored|Number of wastewater systems monitored for compliance|962|1 004|997|1 000|1 050|1 050|1 100
Efficient and ethical institution|Suppliers paid|Percentage of valid invoices paid on time|98%|96%|99%|100%|100%|100%|100%
^|Women in management|Percentage of women in senior management|New indicator|47.2%|48.9%|50%|50%|≥ 50%|≥ 50%
^|Revenue collected|Revenue collected from water users|R11.2bn|R12.6bn|R13.1bn|R14bn|R15.5bn|R16.8bn|R18bn`,
    columns: '.|.|name|a2021|a2022|a2023|e2024|t2025|t2026|t2027',
    expected: `
#
#
#
.|.|Number of bulk water projects completed|9|11|8|10|12|14|15
.|.|Number of households connected to piped water|41250|38904|46310|45000|48000|50000|52500
.|.|Number of wastewater systems monitored for compliance|962|1004|997|1000|1050|1050|1100
.|.|Percentage of valid invoices paid on time [%]|98|96|99|100|100|100|100
.|.|Percentage of women in senior management [%]|.|47.2|48.9|50|50|≥50|≥50
.|.|Revenue collected from water users [ZAR]|11200000000|12600000000|13100000000|14000000000|15500000000|16800000000|18000000000`,
  }),
  real({
    id: 'en-india-state-crops-area-production-yield-lakh-form',
    plan: 'a state of India, form of the crop table of its economic survey: area, production and yield over two agricultural years in lakh',
    address: 'https://finance.mp.gov.in/',
    arranged: INVENTED,
    table: `
Table 5.3: Area, Production and Yield of Principal Crops|<|<|<|<|<|<
Crop|Area (lakh hectares)|<|Production (lakh tonnes)|<|Yield (kg/hectare)|<
^|2021-22|2022-23|2021-22|2022-23|2021-22|2022-23
Rice|19.05|18.72|52.31|50.94|2,746|2,721
Wheat|23.40|24.02|78.15|80.67|3,340|3,358
Maize|4.86|5.11|13.22|14.37|2,720|2,812
Gram|10.20|9.87|11.96|11.35|1,173|1,150
Total foodgrains|57.51|57.72|155.64|157.33|2,706|2,726
Sugarcane|1.92|2.03|148.60|159.10|77,396|78,374
Source: Directorate of Agriculture|<|<|<|<|<|<`,
    columns:
      'name|a2022:+Area [hectares]|a2023:+Area [hectares]|a2022:+Production [tonnes]|a2023:+Production [tonnes]|a2022:+Yield [kg/hectare]|a2023:+Yield [kg/hectare]',
    expected: `
#
#
#
Rice|1905000|1872000|5231000|5094000|2746|2721
Wheat|2340000|2402000|7815000|8067000|3340|3358
Maize|486000|511000|1322000|1437000|2720|2812
Gram|1020000|987000|1196000|1135000|1173|1150
Total foodgrains|5751000|5772000|15564000|15733000|2706|2726
Sugarcane|192000|203000|14860000|15910000|77396|78374
#`,
  }),
  real({
    id: 'en-ireland-local-authorities-title-year-four-measures-form',
    plan: 'the oversight body of Irish local authorities, form of a housing table: authorities down, four measures across, the year only in the title',
    address: 'https://www.noac.ie/',
    arranged: INVENTED,
    table: `
Local Authority Performance Indicators 2022: Housing|<|<|<|<
Local Authority|Dwellings in ownership|Dwellings vacant (%)|Average time to re-let (weeks)|Average cost of re-letting (€)
Carlow County|1,742|1.95%|24.1|€17,812
Cavan County|2,189|2.74%|41.6|€24,305
Clare County|2,736|3.80%|52.0|€28,114
Cork City|11,204|3.91%|77.3|€32,650
Donegal County|5,218|4.02%|46.5|€19,977
Dublin City|27,410|2.63%|33.8|€34,028
Galway City|2,603|2.08%|n/a|€22,416
Kerry County|4,311|4.87%|58.9|€20,733`,
    columns:
      'place|a2022:Dwellings in ownership|a2022:Dwellings vacant [%]|a2022:Average time to re-let [weeks]|a2022:Average cost of re-letting [EUR]',
    expected: `
#
#
Carlow County|1742|1.95|24.1|17812
Cavan County|2189|2.74|41.6|24305
Clare County|2736|3.80|52.0|28114
Cork City|11204|3.91|77.3|32650
Donegal County|5218|4.02|46.5|19977
Dublin City|27410|2.63|33.8|34028
Galway City|2603|2.08|.|22416
Kerry County|4311|4.87|58.9|20733`,
  }),
  real({
    id: 'en-australia-government-services-states-across-unit-column-csv-form',
    plan: 'the Productivity Commission, form of a data file of the Report on Government Services: the measure, its unit and the year down, the states across',
    address: 'https://www.pc.gov.au/',
    arranged: INVENTED,
    csv: `Table_Number,Year,Measure,Unit,NSW,Vic,Qld,WA,SA,Tas,ACT,NT,Aust
18A.5,2021-22,Occupied public dwellings,no.,92104,62310,51877,31460,31902,5377,10688,4912,290630
18A.5,2022-23,Occupied public dwellings,no.,91866,62044,52130,31702,31544,5402,10541,4860,290089
18A.9,2021-22,Tenants satisfied with the service,%,66.4,69.1,80.3,72.8,76.0,72.2,67.9,na,71.5
18A.9,2022-23,Tenants satisfied with the service,%,64.8,67.7,78.9,70.1,74.6,71.0,66.3,np,69.8
18A.14,2021-22,Net recurrent expenditure,$'000,1045210,512330,498760,402118,371905,71230,148022,132540,3182115
18A.14,2022-23,Net recurrent expenditure,$'000,1102480,540915,531024,427306,389411,75118,156790,140203,3363247
`,
    columns: '!|.|name|.|v:@NSW|v:@Vic|v:@Qld|v:@WA|v:@SA|v:@Tas|v:@ACT|v:@NT|v:@Aust',
    expected: `
#
.|.|Occupied public dwellings|.|a2022=92104|a2022=62310|a2022=51877|a2022=31460|a2022=31902|a2022=5377|a2022=10688|a2022=4912|a2022=290630
.|.|Occupied public dwellings|.|a2023=91866|a2023=62044|a2023=52130|a2023=31702|a2023=31544|a2023=5402|a2023=10541|a2023=4860|a2023=290089
.|.|Tenants satisfied with the service [%]|.|a2022=66.4|a2022=69.1|a2022=80.3|a2022=72.8|a2022=76.0|a2022=72.2|a2022=67.9|.|a2022=71.5
.|.|Tenants satisfied with the service [%]|.|a2023=64.8|a2023=67.7|a2023=78.9|a2023=70.1|a2023=74.6|a2023=71.0|a2023=66.3|.|a2023=69.8
.|.|Net recurrent expenditure [$]|.|a2022=1045210000|a2022=512330000|a2022=498760000|a2022=402118000|a2022=371905000|a2022=71230000|a2022=148022000|a2022=132540000|a2022=3182115000
.|.|Net recurrent expenditure [$]|.|a2023=1102480000|a2023=540915000|a2023=531024000|a2023=427306000|a2023=389411000|a2023=75118000|a2023=156790000|a2023=140203000|a2023=3363247000`,
  }),
  real({
    id: 'en-canada-city-budget-notes-target-projection-status-form',
    plan: 'a Canadian city library, form of the measures in its budget notes: actuals, the target and the projection of one year, a status mark and further targets',
    address: 'https://www.toronto.ca/',
    arranged: INVENTED,
    table: `
Measures|2021 Actual|2022 Actual|2023 Target|2023 Projection|Status|2024 Target|2025 Target
Outcome Measures|<|<|<|<|<|<|<
Library visits (millions)|6.2|10.9|12.5|12.8|●|13.5|14.0
Residents with an active library card (%)|37%|39%|42%|43%|●|45%|46%
Wait time for popular titles (days)|N/A|38|35|41|●|33|30
Service Level Measures|<|<|<|<|<|<|<
Open hours (thousands)|212|254|261|258|●|270|275
Programs offered|12,480|31,906|35,000|34,200|●|36,000|37,500
Cost per visit|$31.40|$19.85|$17.50|$17.20|●|$16.90|$16.50`,
    columns: 'name|a2021|a2022|t2023|e2023|.|t2024|t2025',
    expected: `
#
#
Library visits|6200000|10900000|12500000|12800000|.|13500000|14000000
Residents with an active library card [%]|37|39|42|43|.|45|46
Wait time for popular titles [days]|.|38|35|41|.|33|30
#
Open hours|212000|254000|261000|258000|.|270000|275000
Programs offered|12480|31906|35000|34200|.|36000|37500
Cost per visit [$]|31.40|19.85|17.50|17.20|.|16.90|16.50`,
  }),
  real({
    id: 'en-eu-digital-decade-country-report-edition-and-data-year-form',
    plan: 'the European Commission, form of the table of a Digital Decade country report: editions with the year of the data in brackets, the country, the EU and the targets for 2030',
    address: 'https://digital-strategy.ec.europa.eu/',
    arranged: INVENTED,
    table: `
Digital Decade KPI|Ireland|<|<|EU|<|Digital Decade target by 2030|<
^|DESI 2023 (year 2022)|DESI 2024 (year 2023)|Annual progress|DESI 2024 (year 2023)|Annual progress|Ireland|EU
Fixed VHCN coverage|83.5%|90.1%|7.9%|78.8%|7.7%|100%|100%
SMEs with at least a basic level of digital intensity|-|59.4%|-|57.7%|2.6%|85%|90%
Cloud uptake by enterprises|47.2%|48.9%|1.8%|38.9%|7.0%|75%|75%
Unicorns|5|6|20.0%|263|5.6%|9|500
At least basic digital skills|70.5%|72.9%|1.7%|55.6%|1.5%|80%|80%
ICT specialists in employment|6.4%|6.2%|-3.1%|4.8%|4.3%|-|10%
Edge nodes|8|11|37.5%|1 186|69.4%|-|10 000`,
    columns: 'name|a2022:@Ireland|a2023:@Ireland|!|a2023:@EU|!|t2030:@Ireland|t2030:@EU',
    expected: `
#
#
Fixed VHCN coverage [%]|83.5|90.1|!|78.8|!|100|100
SMEs with at least a basic level of digital intensity [%]|.|59.4|.|57.7|!|85|90
Cloud uptake by enterprises [%]|47.2|48.9|!|38.9|!|75|75
Unicorns|5|6|!|263|!|9|500
At least basic digital skills [%]|70.5|72.9|!|55.6|!|80|80
ICT specialists in employment [%]|6.4|6.2|!|4.8|!|.|10
Edge nodes|8|11|!|1186|!|.|10000`,
  }),
  real({
    id: 'en-world-bank-macro-poverty-outlook-e-and-f-years-csv-form',
    plan: 'the World Bank, form of the indicator table of a Macro Poverty Outlook as a file: years marked e for estimate and f for forecast',
    address: 'https://www.worldbank.org/',
    arranged: INVENTED,
    csv: `Macro poverty outlook indicators,,,,,,
Indicator,2021,2022,2023e,2024f,2025f,2026f
Real GDP growth (annual % change),7.6,4.9,5.6,5.0,5.1,5.3
Consumer price inflation (annual average %),6.1,7.6,7.7,5.2,5.0,5.0
Current account balance (% of GDP),-5.2,-5.1,-4.0,-4.1,-4.3,-4.4
Fiscal balance (% of GDP),-8.2,-6.2,-5.6,-4.9,-4.1,-3.6
Public debt (% of GDP),68.1,68.4,73.4,69.9,68.7,67.2
Poverty rate (% of population),37.2,36.8,36.1,35.5,34.8,34.0
Population (millions),53.0,54.0,55.1,56.2,57.3,58.5
Source: World Bank staff. Notes: e = estimate; f = forecast.,,,,,,
`,
    columns: 'name|a2021|a2022|e2023|e2024|e2025|e2026',
    expected: `
#
#
Real GDP growth|7.6|4.9|5.6|5.0|5.1|5.3
Consumer price inflation|6.1|7.6|7.7|5.2|5.0|5.0
Current account balance (% of GDP) [%]|-5.2|-5.1|-4.0|-4.1|-4.3|-4.4
Fiscal balance (% of GDP) [%]|-8.2|-6.2|-5.6|-4.9|-4.1|-3.6
Public debt (% of GDP) [%]|68.1|68.4|73.4|69.9|68.7|67.2
Poverty rate (% of population) [%]|37.2|36.8|36.1|35.5|34.8|34.0
Population|53000000|54000000|55100000|56200000|57300000|58500000
#`,
  }),
  real({
    id: 'en-ngo-trustees-report-k-and-m-words-for-bounds-form',
    plan: 'a UK charity, form of the measures in its annual report: goals merged down, K and m in the cells, bounds and a reduction in words',
    address: 'https://www.wateraid.org/uk/',
    arranged: INVENTED,
    table: `
Our goals|What we measure|2021/22|2022/23|2023/24|2024/25 target|Status
Clean water|People reached with clean water|840K|1.1m|1.3m|1.5m|On track
^|Water points still working after two years|88%|91%|90%|at least 92%|Slightly behind
Education|Girls completing primary school|n/a|61%|64%|70%|On track
^|Teachers trained|2,150|2,480|3,020|3,200|On track
Our people|Voluntary staff turnover|18%|16.5%|14%|no more than 12%|Behind
Our funding|Unrestricted income|£18.2m|£19.7m|£21.4m|£23m|On track
^|Regular givers|62K|60K|58.5K|65K|Behind
Our footprint|Carbon footprint (tCO2e)|4,310|5,020|4,760|10% reduction|Slightly behind`,
    columns: '.|name|a2022|a2023|a2024|t2025|.',
    expected: `
#
.|People reached with clean water|840000|1100000|1300000|1500000|.
.|Water points still working after two years [%]|88|91|90|≥92|.
.|Girls completing primary school [%]|.|61|64|70|.
.|Teachers trained|2150|2480|3020|3200|.
.|Voluntary staff turnover [%]|18|16.5|14|≤12|.
.|Unrestricted income [GBP]|18200000|19700000|21400000|23000000|.
.|Regular givers|62000|60000|58500|65000|.
.|Carbon footprint [tCO2e]|4310|5020|4760|?|.`,
  }),
  real({
    id: 'en-uk-transport-plan-direction-milestones-baseline-year-in-cell-form',
    plan: 'an English combined authority, form of the indicators of its local transport plan: direction, baseline with its year in the cell, two milestones and a target',
    address: 'https://www.westofengland-ca.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Indicator|Desired direction|Baseline (year)|2026 milestone|2031 milestone|2036 target
KPI1|Trips made by walking, cycling or public transport|Increase|44% (2019)|50%|55%|60%
KPI2|People killed or seriously injured|Decrease|286 (2019)|25% reduction|50% reduction|0
KPI3|Bus passenger journeys (million)|Increase|38.2 (2018/19)|≥ 40|45|TBC
KPI4|Bus services running on time|Increase|83% (2022/23)|90%|95%|95%
KPI5|Annual mean nitrogen dioxide at the worst site (µg/m³)|Decrease|46 (2019)|≤ 40|≤ 30|≤ 20
KPI6|Public electric vehicle charging points|Increase|412 (2023)|1,500|3,000|5,000
KPI7|Residents satisfied with local roads|Increase|38% (2022)|42%|46%|50%
KPI8|Car mileage (million vehicle km)|Decrease|4,120 (2019)|4,000|3,700|3,300`,
    columns: '.|name|.|v|t2026|t2031|t2036',
    better:
      'higher: Trips made by walking, cycling or public transport / Bus passenger journeys / Bus services running on time / Public electric vehicle charging points / Residents satisfied with local roads; lower: People killed or seriously injured / Annual mean nitrogen dioxide at the worst site / Car mileage',
    expected: `
#
.|Trips made by walking, cycling or public transport [%]|.|a2019=44|50|55|60
.|People killed or seriously injured|.|a2019=286|?|?|0
.|Bus passenger journeys|.|a2019=38200000|≥40000000|45000000|.
.|Bus services running on time [%]|.|a2023=83|90|95|95
.|Annual mean nitrogen dioxide at the worst site [µg/m³]|.|a2019=46|≤40|≤30|≤20
.|Public electric vehicle charging points|.|a2023=412|1500|3000|5000
.|Residents satisfied with local roads [%]|.|a2022=38|42|46|50
.|Car mileage [vehicle km]|.|a2019=4120000000|4000000000|3700000000|3300000000`,
  }),
  real({
    id: 'en-city-ghg-inventory-notation-keys-wide-csv-form',
    plan: 'a US city, form of its community greenhouse gas inventory on an open-data portal: sectors and subsectors down, inventory years across, notation keys for gaps',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `Sector,Subsector,Units,2015,2017,2019,2021,2022
Stationary Energy,Residential buildings,tCO2e,3120450,2984310,2760225,2541870,2498300
Stationary Energy,Commercial and institutional buildings,tCO2e,4015200,3850910,3507640,2990155,3042710
Stationary Energy,Fugitive emissions,tCO2e,NE,NE,41230,39870,38415
Transportation,On-road transportation,tCO2e,4876100,5012340,5190480,4623050,4811905
Transportation,Railways,tCO2e,21870,22015,21340,IE,IE
Waste,Solid waste disposal,tCO2e,402110,395870,388240,371005,365980
Waste,Wastewater treatment,tCO2e,30145,30988,31720,32415,32870
Summary,Emissions per capita,tCO2e per person,13.4,12.8,12.0,10.4,10.3
`,
    columns: '.|name|.|a2015|a2017|a2019|a2021|a2022',
    expected: `
#
.|Residential buildings [tCO2e]|.|3120450|2984310|2760225|2541870|2498300
.|Commercial and institutional buildings [tCO2e]|.|4015200|3850910|3507640|2990155|3042710
.|Fugitive emissions [tCO2e]|.|.|.|41230|39870|38415
.|On-road transportation [tCO2e]|.|4876100|5012340|5190480|4623050|4811905
.|Railways [tCO2e]|.|21870|22015|21340|.|.
.|Solid waste disposal [tCO2e]|.|402110|395870|388240|371005|365980
.|Wastewater treatment [tCO2e]|.|30145|30988|31720|32415|32870
.|Emissions per capita [tCO2e per person]|.|13.4|12.8|12.0|10.4|10.3`,
  }),
  real({
    id: 'en-us-mayors-management-report-actual-target-trend-form',
    plan: 'a US city, form of a performance table of the Mayor’s Management Report: starred critical indicators, fiscal years under Actual and Target, trend and desired direction',
    address: 'https://www.nyc.gov/',
    arranged: INVENTED,
    table: `
Performance Indicators|Actual|<|<|<|<|Target|<|Trend|<
^|FY20|FY21|FY22|FY23|FY24|FY24|FY25|5-Year|Desired Direction
★ Streets rated acceptably clean (%)|94.9%|95.2%|93.1%|92.8%|94.0%|92.0%|92.0%|Neutral|Up
Dirty sidewalks reported by the public|12,480|13,905|17,244|16,310|15,118|*|*|Up|Down
★ Refuse collections missed (%)|0.8%|1.9%|1.4%|0.6%|0.4%|0.5%|0.5%|Down|Down
Annual tons recycled (000)|811|842|830|806|815|850|850|Neutral|Up
★ Curbside diversion rate (%)|17.9%|17.8%|17.4%|17.2%|17.6%|23.0%|23.0%|Neutral|Up
Refuse cost per ton|$276|$270|$289|DNA|$301|*|*|Up|Down
Snow overtime worked (000 hours)|48|312|205|19|64|*|*|Neutral|Down`,
    columns: 'name|a2020|a2021|a2022|a2023|a2024|t2024|t2025|.|.',
    better:
      'higher: Streets rated acceptably clean / Annual tons recycled / Curbside diversion rate; lower: Dirty sidewalks reported by the public / Refuse collections missed / Refuse cost per ton / Snow overtime worked',
    expected: `
#
#
Streets rated acceptably clean [%]|94.9|95.2|93.1|92.8|94.0|92.0|92.0|.|.
Dirty sidewalks reported by the public|12480|13905|17244|16310|15118|.|.|.|.
Refuse collections missed [%]|0.8|1.9|1.4|0.6|0.4|0.5|0.5|.|.
Annual tons recycled|811000|842000|830000|806000|815000|850000|850000|.|.
Curbside diversion rate [%]|17.9|17.8|17.4|17.2|17.6|23.0|23.0|.|.
Refuse cost per ton [$]|276|270|289|.|301|.|.|.|.
Snow overtime worked [hours]|48000|312000|205000|19000|64000|.|.|.|.`,
  }),
  real({
    id: 'en-wikipedia-capitals-years-in-heads-footnotes-rank-form',
    plan: 'Wikipedia, form of a comparison of cities: a year of its own in each heading, reference marks, one column without a year and one rank',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
City|Country|Population (2021)[1]|GDP per capita (2022, €)[2]|Unemployment rate (2023)[3]|Metro length (km)|Liveability rank (2023)
Amsterdam|Netherlands|873,338|82,400|4.0%|42.7|9
Athens|Greece|643,452[a]|31,900|9.8%|91.7|91
Copenhagen|Denmark|638,117|88,100|5.1%|43.3|2
Helsinki|Finland|658,864|63,700|7.9%|43.0|21
Lisbon|Portugal|545,923[b]|37,200|6.9%|44.5|66
Prague|Czech Republic|1,301,432|59,300|1.9%|65.4|72
Vienna|Austria|1,920,949|57,000|10.6%|83.9|1`,
    columns: 'place|.|a2021:Population|a2022:GDP per capita [EUR]|a2023:Unemployment rate [%]|?|!',
    expected: `
#
Amsterdam|.|873338|82400|4.0|?|!
Athens|.|643452|31900|9.8|?|!
Copenhagen|.|638117|88100|5.1|?|!
Helsinki|.|658864|63700|7.9|?|!
Lisbon|.|545923|37200|6.9|?|!
Prague|.|1301432|59300|1.9|?|!
Vienna|.|1920949|57000|10.6|?|!`,
  }),
  real({
    id: 'en-us-places-local-health-value-unit-limits-csv-form',
    plan: 'the US Centers for Disease Control, form of the PLACES file of city health measures: unit, type of value, value and the limits of its interval',
    address: 'https://data.cdc.gov/',
    arranged: INVENTED,
    csv: `Year,StateAbbr,LocationName,Category,Measure,Data_Value_Unit,Data_Value_Type,Data_Value,Low_Confidence_Limit,High_Confidence_Limit
2021,IL,Chicago,Health Outcomes,Current asthma among adults,%,Age-adjusted prevalence,9.6,9.4,9.8
2021,IL,Chicago,Health Outcomes,Diagnosed diabetes among adults,%,Age-adjusted prevalence,11.9,11.6,12.2
2021,IL,Chicago,Health Risk Behaviors,Current cigarette smoking among adults,%,Age-adjusted prevalence,13.8,13.3,14.3
2021,OH,Cleveland,Health Outcomes,Current asthma among adults,%,Age-adjusted prevalence,12.7,12.3,13.1
2021,OH,Cleveland,Health Outcomes,Diagnosed diabetes among adults,%,Age-adjusted prevalence,15.8,15.3,16.4
2021,OH,Cleveland,Health Risk Behaviors,Current cigarette smoking among adults,%,Age-adjusted prevalence,26.1,25.0,27.2
2021,WA,Seattle,Health Outcomes,Current asthma among adults,%,Age-adjusted prevalence,9.9,9.6,10.2
2021,WA,Seattle,Health Outcomes,Diagnosed diabetes among adults,%,Age-adjusted prevalence,,,
2021,WA,Seattle,Health Risk Behaviors,Current cigarette smoking among adults,%,Age-adjusted prevalence,8.7,8.2,9.2
`,
    columns: '.|.|place|.|name|.|.|a2021|!|!',
    expected: `
#
.|.|Chicago|.|Current asthma among adults [%]|.|.|9.6|!|!
.|.|Chicago|.|Diagnosed diabetes among adults [%]|.|.|11.9|!|!
.|.|Chicago|.|Current cigarette smoking among adults [%]|.|.|13.8|!|!
.|.|Cleveland|.|Current asthma among adults [%]|.|.|12.7|!|!
.|.|Cleveland|.|Diagnosed diabetes among adults [%]|.|.|15.8|!|!
.|.|Cleveland|.|Current cigarette smoking among adults [%]|.|.|26.1|!|!
.|.|Seattle|.|Current asthma among adults [%]|.|.|9.9|!|!
.|.|Seattle|.|Diagnosed diabetes among adults [%]|.|.|.|.|.
.|.|Seattle|.|Current cigarette smoking among adults [%]|.|.|8.7|!|!`,
  }),
  real({
    id: 'en-uk-council-performance-system-aim-value-target-pairs-note-csv-form',
    plan: 'a UK district council, form of an export of its performance system: aim to maximise or minimise, value and target in pairs, a status and a note with figures',
    address: 'https://www.eastdevon.gov.uk/',
    arranged: INVENTED,
    csv: `Code,Title,Aim,Unit,2022/23 Value,2022/23 Target,2023/24 Value,2023/24 Target,2024/25 Target,Status,Latest Note
HS01,Homelessness cases prevented,Aim to Maximise,Number,412,400,438,420,450,OK,Up 6% on last year
CT02,Council tax collected,Aim to Maximise,%,97.1,97.5,97.3,97.5,97.6,Warning,
FN03,Commercial rent income,Aim to Maximise,£,"1,245,000","1,200,000","1,310,500","1,300,000","1,350,000",OK,
HR04,Working days lost to sickness per employee,Aim to Minimise,Days,9.8,8.5,9.1,8.5,8.0,Alert,Long-term absence is 64% of days lost
PL05,Householder applications decided in time,Aim to Maximise,%,N/A,85,88.4,85,90,OK,New measure
WS06,Residual waste per household,Aim to Minimise,kg,498,490,481,480,470,Warning,
CS07,Average time to answer calls,Aim to Minimise,Seconds,143,120,96,120,110,OK,
`,
    columns: '.|name|.|.|a2023|t2023|a2024|t2024|t2025|.|.',
    better:
      'higher: Homelessness cases prevented / Council tax collected / Commercial rent income / Householder applications decided in time; lower: Working days lost to sickness per employee / Residual waste per household / Average time to answer calls',
    expected: `
#
.|Homelessness cases prevented|.|.|412|400|438|420|450|.|!
.|Council tax collected [%]|.|.|97.1|97.5|97.3|97.5|97.6|.|.
.|Commercial rent income [GBP]|.|.|1245000|1200000|1310500|1300000|1350000|.|.
.|Working days lost to sickness per employee [Days]|.|.|9.8|8.5|9.1|8.5|8.0|.|!
.|Householder applications decided in time [%]|.|.|.|85|88.4|85|90|.|.
.|Residual waste per household [kg]|.|.|498|490|481|480|470|.|.
.|Average time to answer calls [Seconds]|.|.|143|120|96|120|110|.|.`,
  }),
  real({
    id: 'en-australia-bureau-time-series-header-block-months-csv-form',
    plan: 'the Australian Bureau of Statistics, form of a time series spreadsheet saved as a file: series across, a block of unit, type and series identifiers, months down',
    address: 'https://www.abs.gov.au/',
    arranged: INVENTED,
    csv: `,Employed total,Unemployed total,Unemployment rate,Participation rate
Unit,000,000,Percent,Percent
Series Type,Seasonally Adjusted,Seasonally Adjusted,Seasonally Adjusted,Seasonally Adjusted
Data Type,STOCK,STOCK,PERCENT,PERCENT
Frequency,Month,Month,Month,Month
Series ID,A84423043C,A84423046K,A84423050A,A84423051C
Jan-2023,13752.3,523.2,3.7,66.5
Feb-2023,13816.7,507.5,3.5,66.6
Mar-2023,13870.0,505.8,3.5,66.7
Apr-2023,13868.4,524.1,3.6,66.7
May-2023,13944.9,513.7,3.6,66.9
Jun-2023,13977.5,502.9,3.5,66.8
`,
    columns: '.|v:Employed total|v:Unemployed total|v:Unemployment rate [%]|v:Participation rate [%]',
    expected: `
#
#
#
#
#
#
.|p2023-01=13752300|p2023-01=523200|p2023-01=3.7|p2023-01=66.5
.|p2023-02=13816700|p2023-02=507500|p2023-02=3.5|p2023-02=66.6
.|p2023-03=13870000|p2023-03=505800|p2023-03=3.5|p2023-03=66.7
.|p2023-04=13868400|p2023-04=524100|p2023-04=3.6|p2023-04=66.7
.|p2023-05=13944900|p2023-05=513700|p2023-05=3.6|p2023-05=66.9
.|p2023-06=13977500|p2023-06=502900|p2023-06=3.5|p2023-06=66.8`,
  }),
  real({
    id: 'en-uk-house-building-quarters-area-codes-csv-form',
    plan: 'a UK ministry, form of an open-data file of house building: calendar quarters and areas with codes down, two measures across',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    csv: `Period,Area code,Area name,Dwellings started,Dwellings completed
2023 Q1,E06000001,Hartlepool,45,60
2023 Q1,E06000002,Middlesbrough,70,85
2023 Q1,E06000003,Redcar and Cleveland,110,95
2023 Q2,E06000001,Hartlepool,80,50
2023 Q2,E06000002,Middlesbrough,65,90
2023 Q2,E06000003,Redcar and Cleveland,135,105
2023 Q3,E06000001,Hartlepool,25,70
2023 Q3,E06000002,Middlesbrough,[x],75
2023 Q3,E06000003,Redcar and Cleveland,90,120
`,
    columns: '.|.|place|v:Dwellings started|v:Dwellings completed',
    expected: `
#
.|.|Hartlepool|p2023-Q1=45|p2023-Q1=60
.|.|Middlesbrough|p2023-Q1=70|p2023-Q1=85
.|.|Redcar and Cleveland|p2023-Q1=110|p2023-Q1=95
.|.|Hartlepool|p2023-Q2=80|p2023-Q2=50
.|.|Middlesbrough|p2023-Q2=65|p2023-Q2=90
.|.|Redcar and Cleveland|p2023-Q2=135|p2023-Q2=105
.|.|Hartlepool|p2023-Q3=25|p2023-Q3=70
.|.|Middlesbrough|.|p2023-Q3=75
.|.|Redcar and Cleveland|p2023-Q3=90|p2023-Q3=120`,
  }),
  real({
    id: 'en-uk-bus-excel-export-blank-merged-head-two-measures-csv-form',
    plan: 'a UK transport statistics table saved from Excel: title, a heading whose merged cells came out blank, fiscal years below, areas down, notes at the foot',
    address: 'https://www.gov.uk/government/organisations/department-for-transport',
    arranged: INVENTED,
    csv: `Table BUS: Local bus use and punctuality by metropolitan area,,,,,,
,Passenger journeys (millions),,,Buses running on time (%),,
Area,2021/22,2022/23,2023/24,2021/22,2022/23,2023/24
Greater Manchester,128.6,151.3,159.8,80.4,76.9,79.5
Merseyside,75.2,88.9,93.1,84.0,81.7,83.2
South Yorkshire,61.3,70.4,72.0,82.6,79.8,80.9
Tyne and Wear,72.7,85.0,88.4,87.1,85.2,86.0
West Midlands,176.5,206.1,214.9,[z],77.5,81.3
West Yorkshire,101.8,118.2,121.6,83.9,80.3,82.7
Notes: [z] = not available. Source: Department for Transport,,,,,,
`,
    columns:
      'place|a2022:Passenger journeys|a2023:Passenger journeys|a2024:Passenger journeys|a2022:Buses running on time [%]|a2023:Buses running on time [%]|a2024:Buses running on time [%]',
    expected: `
#
#
#
Greater Manchester|128600000|151300000|159800000|80.4|76.9|79.5
Merseyside|75200000|88900000|93100000|84.0|81.7|83.2
South Yorkshire|61300000|70400000|72000000|82.6|79.8|80.9
Tyne and Wear|72700000|85000000|88400000|87.1|85.2|86.0
West Midlands|176500000|206100000|214900000|.|77.5|81.3
West Yorkshire|101800000|118200000|121600000|83.9|80.3|82.7
#`,
  }),
];
