import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-north-carolina-city-budget-book-department-rows-units-in-cells-billion-gallons-estimate-and-target',
    plan: 'an American city, form of the performance pages of its budget: department rows, two fiscal years of actuals, an estimate and a target, units and a billion in the cells',
    address: 'https://raleighnc.gov/',
    arranged: INVENTED,
    table: `
Performance Measure|FY 2024 Actual|FY 2025 Actual|FY 2026 Estimate|FY 2027 Target
Fire Department|<|<|<|<
Emergency calls answered|48,312|49,870|51,200|52,000
Average response time|5.4 minutes|5.3 minutes|5.2 minutes|5.0 minutes
Parks and Recreation|<|<|<|<
Recreation program participants|131,905|138,440|140,000|145,000
Park land maintained|6,214 acres|6,258 acres|6,301 acres|6,350 acres
Residents within a 10-minute walk of a park|56.1%|57.8%|59%|62%
Public Utilities|<|<|<|<
Drinking water produced|17.9 billion gallons|18.3 billion gallons|18.5 billion gallons|18.6 billion gallons
Water main breaks per 100 miles|9.1|8.7|8.5|8.0`,
    columns: 'name|a2024|a2025|e2026|t2027',
    expected: `
#
#
Emergency calls answered|48312|49870|51200|52000
Average response time [minutes]|5.4|5.3|5.2|5.0
#
Recreation program participants|131905|138440|140000|145000
Park land maintained [acres]|6214|6258|6301|6350
Residents within a 10-minute walk of a park [%]|56.1|57.8|59|62
#
Drinking water produced [gallons]|17900000000|18300000000|18500000000|18600000000
Water main breaks per 100 miles|9.1|8.7|8.5|8.0`,
  }),
  real({
    id: 'en-odisha-outcome-budget-serial-number-unit-column-lakh-and-crore-actuals-and-targets',
    plan: 'an Indian state, form of its outcome budget: serial number, unit column with lakh and crore, actuals of two years, targets of two years',
    address: 'https://finance.odisha.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Outcome indicator|Unit|Actual 2023-24|Actual 2024-25|Target 2025-26|Target 2026-27
1|Foodgrain production|Lakh tonnes|136.2|143.5|148|155
2|Area under micro irrigation|Hectares|84,310|97,655|1,15,000|1,35,000
3|Own tax revenue|₹ crore|53,420|58,936|66,000|72,500
4|Rural households with tap water connection|%|72.4|76.9|85|100
5|Institutional deliveries|%|94.6|95.8|97|98
6|Rural roads constructed|km|3,148|2,876|3,200|3,500
7|Youth trained under skill programmes|Number|1,62,480|1,91,235|2,25,000|2,50,000`,
    columns: '.|name|.|a2024|a2025|t2026|t2027',
    expected: `
#
.|Foodgrain production [tonnes]|.|13620000|14350000|14800000|15500000
.|Area under micro irrigation [Hectares]|.|84310|97655|115000|135000
.|Own tax revenue [INR]|.|534200000000|589360000000|660000000000|725000000000
.|Rural households with tap water connection [%]|.|72.4|76.9|85|100
.|Institutional deliveries [%]|.|94.6|95.8|97|98
.|Rural roads constructed [km]|.|3148|2876|3200|3500
.|Youth trained under skill programmes|.|162480|191235|225000|250000`,
  }),
  real({
    id: 'en-kenyan-county-annual-development-plan-sub-programme-column-merged-baseline-achievement-two-targets',
    plan: 'a Kenyan county, form of its annual development plan: programme rows, sub-programme column merged downwards, baseline, achievement and two targets of financial years',
    address: 'https://makueni.go.ke/',
    arranged: INVENTED,
    table: `
Sub-programme|Key performance indicator|Baseline 2023/24|Achievement 2024/25|Target 2025/26|Target 2026/27
Programme: Water and sanitation|<|<|<|<|<
Water supply|Boreholes drilled and equipped|38|46|50|55
^|Households connected to piped water|41,260|44,915|49,000|54,000
^|Average distance to the nearest water point (km)|3.4|3.1|2.8|2.5
Sanitation|Villages certified open defecation free|1,204|1,386|1,600|1,850
Programme: Health services|<|<|<|<|<
Maternal and child health|Skilled birth attendance (%)|71.5|74.2|78|82
^|Fully immunized children (%)|83.9|86.0|90|92
Health infrastructure|Dispensaries in operation|187|191|196|200`,
    columns: '.|name|a2024|a2025|t2026|t2027',
    expected: `
#
#
.|Boreholes drilled and equipped|38|46|50|55
.|Households connected to piped water|41260|44915|49000|54000
.|Average distance to the nearest water point [km]|3.4|3.1|2.8|2.5
.|Villages certified open defecation free|1204|1386|1600|1850
#
.|Skilled birth attendance [%]|71.5|74.2|78|82
.|Fully immunized children [%]|83.9|86.0|90|92
.|Dispensaries in operation|187|191|196|200`,
  }),
  real({
    id: 'en-south-african-police-crime-statistics-provinces-down-murders-and-rate-over-two-financial-years-spaces',
    plan: 'a South African safety institute, form of its table of crime statistics: provinces down, cases and rate merged over two financial years, spaces between thousands, the country last',
    address: 'https://issafrica.org/crimehub/',
    arranged: INVENTED,
    table: `
Province|Murder cases|<|Murder rate (per 100 000 people)|<
^|2023/24|2024/25|2023/24|2024/25
Eastern Cape|4 906|4 718|73.1|70.0
Free State|1 082|1 035|36.9|35.2
Gauteng|6 512|6 240|40.3|38.1
KwaZulu-Natal|6 284|5 893|50.5|47.0
Limpopo|1 041|1 066|17.2|17.4
Mpumalanga|1 397|1 342|28.1|26.6
North West|1 123|1 158|26.4|26.9
Northern Cape|385|371|28.9|27.6
Western Cape|4 318|4 452|59.6|60.5
South Africa|27 048|26 275|43.2|41.3`,
    columns:
      'place|a2024:Murder cases|a2025:Murder cases|a2024:Murder rate [per 100 000 people]|a2025:Murder rate [per 100 000 people]',
    expected: `
#
#
Eastern Cape|4906|4718|73.1|70.0
Free State|1082|1035|36.9|35.2
Gauteng|6512|6240|40.3|38.1
KwaZulu-Natal|6284|5893|50.5|47.0
Limpopo|1041|1066|17.2|17.4
Mpumalanga|1397|1342|28.1|26.6
North West|1123|1158|26.4|26.9
Northern Cape|385|371|28.9|27.6
Western Cape|4318|4452|59.6|60.5
South Africa|27048|26275|43.2|41.3`,
  }),
  real({
    id: 'en-english-council-air-quality-annual-status-report-sites-down-site-id-type-five-years-unit-in-title',
    plan: 'an English council, form of its annual status report on air: indicator, unit and years in the title, measuring sites down with an id and a type, five years across, a dash',
    address: 'https://www.exeter.gov.uk/',
    arranged: INVENTED,
    table: `
Table A.3 Annual mean nitrogen dioxide concentration (µg/m³), 2020–2024|<|<|<|<|<|<|<
Site ID|Site name|Site type|2020|2021|2022|2023|2024
CM1|Alphington Street|Roadside|26.4|28.9|27.7|25.1|23.8
DT1|East Wonford Hill|Roadside|38.2|41.5|40.3|37.6|35.9
DT2|Heavitree Road|Kerbside|29.0|31.8|30.6|28.4|26.7
DT3|Blackboy Road|Roadside|–|27.2|26.5|24.9|23.3
DT4|Cowick Street|Kerbside|24.1|26.0|25.4|23.7|22.5
DT5|Hill Lane|Urban background|9.8|10.6|10.1|9.4|8.9`,
    columns:
      '.|place|.|a2020:Annual mean nitrogen dioxide concentration [µg/m³]|a2021:Annual mean nitrogen dioxide concentration [µg/m³]|a2022:Annual mean nitrogen dioxide concentration [µg/m³]|a2023:Annual mean nitrogen dioxide concentration [µg/m³]|a2024:Annual mean nitrogen dioxide concentration [µg/m³]',
    expected: `
#
#
.|Alphington Street|.|26.4|28.9|27.7|25.1|23.8
.|East Wonford Hill|.|38.2|41.5|40.3|37.6|35.9
.|Heavitree Road|.|29.0|31.8|30.6|28.4|26.7
.|Blackboy Road|.|.|27.2|26.5|24.9|23.3
.|Cowick Street|.|24.1|26.0|25.4|23.7|22.5
.|Hill Lane|.|9.8|10.6|10.1|9.4|8.9`,
  }),
  real({
    id: 'en-nhs-foundation-trust-annual-report-activity-of-three-years-change-on-year-percent',
    plan: 'an English hospital trust, form of the activity table of its annual report: three financial years, change on the year in percent, units in the names',
    address: 'https://www.royalberkshire.nhs.uk/',
    arranged: INVENTED,
    table: `
Activity|2022/23|2023/24|2024/25|Change on year
Outpatient attendances|512,846|538,190|561,027|+4.2%
Emergency department attendances|128,305|133,974|137,612|+2.7%
Elective admissions|48,721|52,066|54,938|+5.5%
Births|4,812|4,655|4,590|-1.4%
Patients seen within four hours (%)|68.3|71.9|74.6|+2.7 pts
Average length of stay (days)|5.8|5.5|5.3|-3.6%
Staff employed (whole-time equivalent)|6,948|7,215|7,402|+2.6%`,
    columns: 'name|a2023|a2024|a2025|.',
    expected: `
#
Outpatient attendances|512846|538190|561027|!
Emergency department attendances|128305|133974|137612|!
Elective admissions|48721|52066|54938|!
Births|4812|4655|4590|!
Patients seen within four hours [%]|68.3|71.9|74.6|!
Average length of stay [days]|5.8|5.5|5.3|!
Staff employed [whole-time equivalent]|6948|7215|7402|!`,
  }),
  real({
    id: 'en-polish-cohesion-programme-output-indicators-id-measurement-unit-milestone-achieved-two-years-target-2029',
    plan: 'a Polish region, form of the indicator table of its European programme: indicator id, unit column, milestone and target with their years in brackets, achieved values of two years between',
    address: 'https://ec.europa.eu/regional_policy/',
    arranged: INVENTED,
    table: `
ID|Indicator|Measurement unit|Milestone (2024)|Achieved (2024)|Achieved (2025)|Target (2029)
RCO01|Enterprises supported|enterprises|420|388|914|2,150
RCO18|Dwellings with improved energy performance|dwellings|300|275|1,190|4,800
RCO22|Additional production capacity for renewable energy|MW|12|9.6|31.4|85
RCO26|Green infrastructure built or upgraded|hectares|15|18.2|36.5|120
RCO46|Length of roads reconstructed or modernised|km|20|23.7|58.1|140
RCO107|Investments in facilities for separate waste collection|euro|1,500,000|1,284,600|6,072,300|18,000,000`,
    columns: '.|name|.|t2024|a2024|a2025|t2029',
    expected: `
#
.|Enterprises supported [enterprises]|.|420|388|914|2150
.|Dwellings with improved energy performance [dwellings]|.|300|275|1190|4800
.|Additional production capacity for renewable energy [MW]|.|12|9.6|31.4|85
.|Green infrastructure built or upgraded [hectares]|.|15|18.2|36.5|120
.|Length of roads reconstructed or modernised [km]|.|20|23.7|58.1|140
.|Investments in facilities for separate waste collection [euro]|.|1500000|1284600|6072300|18000000`,
  }),
  real({
    id: 'en-asian-development-bank-outlook-economies-down-growth-and-inflation-actual-and-forecast-years',
    plan: 'a development bank, form of the summary table of its outlook: economies down, growth and inflation merged over two past years and two forecast years, a minus written as a dash, note below',
    address: 'https://www.adb.org/',
    arranged: INVENTED,
    table: `
Economy|GDP growth (%)|<|<|<|Inflation (%)|<|<|<
^|2024|2025|2026 forecast|2027 forecast|2024|2025|2026 forecast|2027 forecast
Bangladesh|4.2|3.9|5.0|5.7|9.7|10.0|8.2|6.8
Fiji|3.8|2.9|3.1|3.2|4.5|–1.2|1.8|2.4
Georgia|9.4|7.1|5.3|5.0|1.1|4.0|3.4|3.0
Mongolia|4.9|5.8|5.6|5.9|6.8|8.5|7.4|6.6
Sri Lanka|5.0|4.6|3.5|3.4|1.2|–0.4|3.9|4.8
Note: Inflation is the change of consumer prices, annual average.|<|<|<|<|<|<|<|<`,
    columns:
      'place|a2024:GDP growth [%]|a2025:GDP growth [%]|e2026:GDP growth [%]|e2027:GDP growth [%]|a2024:Inflation [%]|a2025:Inflation [%]|e2026:Inflation [%]|e2027:Inflation [%]',
    expected: `
#
#
Bangladesh|4.2|3.9|5.0|5.7|9.7|10.0|8.2|6.8
Fiji|3.8|2.9|3.1|3.2|4.5|-1.2|1.8|2.4
Georgia|9.4|7.1|5.3|5.0|1.1|4.0|3.4|3.0
Mongolia|4.9|5.8|5.6|5.9|6.8|8.5|7.4|6.6
Sri Lanka|5.0|4.6|3.5|3.4|1.2|-0.4|3.9|4.8
#`,
  }),
  real({
    id: 'en-nepal-population-fund-country-programme-results-outcome-rows-baseline-three-results-target-2027',
    plan: 'a United Nations fund in Nepal, form of the results table of its country programme report: outcome rows, baseline with its year, results of three years, target of the last year',
    address: 'https://nepal.unfpa.org/',
    arranged: INVENTED,
    table: `
Indicator|Baseline (2022)|Result 2023|Result 2024|Result 2025|Target 2027
Outcome 1: Sexual and reproductive health|<|<|<|<|<
Health facilities offering at least five modern methods|1,846|1,972|2,118|2,305|2,600
Unmet need for family planning (%)|20.8|20.1|19.4|18.7|16
Births attended by skilled personnel (%)|80.1|82.6|84.3|85.9|90
Outcome 2: Gender-based violence|<|<|<|<|<
One-stop crisis centres supported|21|26|31|38|45
Survivors who received services|6,420|8,155|9,870|11,246|14,000
Outcome 3: Population data|<|<|<|<|<
Municipalities using census data in their plans|–|64|187|302|500`,
    columns: 'name|a2022|a2023|a2024|a2025|t2027',
    expected: `
#
#
Health facilities offering at least five modern methods|1846|1972|2118|2305|2600
Unmet need for family planning [%]|20.8|20.1|19.4|18.7|16
Births attended by skilled personnel [%]|80.1|82.6|84.3|85.9|90
#
One-stop crisis centres supported|21|26|31|38|45
Survivors who received services|6420|8155|9870|11246|14000
#
Municipalities using census data in their plans|.|64|187|302|500`,
  }),
  real({
    id: 'en-finnish-engineering-company-annual-report-key-figures-unit-column-latest-year-first-change-percent',
    plan: 'a Finnish engineering company, form of the key figures of its annual report: unit column with euro million, latest year first, change in percent, a dash where none is given',
    address: 'https://www.valmet.com/',
    arranged: INVENTED,
    table: `
Key figures|Unit|2025|2024|2023|Change 2025/2024 (%)
Orders received|EUR million|5,214|4,986|5,342|4.6
Net sales|EUR million|5,188|5,359|5,532|-3.2
Comparable EBITA|EUR million|598|609|619|-1.8
Comparable EBITA margin|%|11.5|11.4|11.2|–
Earnings per share|EUR|1.72|1.52|1.94|13.2
Research and development expenses|EUR million|121|126|109|-4.0
Employees at the end of the year|number|18,610|19,310|19,123|-3.6
CO₂ emissions of own operations|tonnes|68,420|74,915|82,300|-8.7`,
    columns: 'name|.|a2025|a2024|a2023|.',
    expected: `
#
Orders received [EUR]|.|5214000000|4986000000|5342000000|!
Net sales [EUR]|.|5188000000|5359000000|5532000000|!
Comparable EBITA [EUR]|.|598000000|609000000|619000000|!
Comparable EBITA margin [%]|.|11.5|11.4|11.2|.
Earnings per share [EUR]|.|1.72|1.52|1.94|!
Research and development expenses [EUR]|.|121000000|126000000|109000000|!
Employees at the end of the year|.|18610|19310|19123|!
CO₂ emissions of own operations [tonnes]|.|68420|74915|82300|!`,
  }),
  real({
    id: 'en-csv-canadian-energy-regulator-tidy-geography-measure-period-value-unit',
    plan: 'a Canadian regulator, form of the tidy export of its provincial energy data: geography, measure, period, value and unit of each row, quoted thousands',
    address: 'https://www.cer-rec.gc.ca/',
    arranged: INVENTED,
    csv: `geography,measure,period,value,unit
British Columbia,Electricity generation,2022,"64,918",GWh
British Columbia,Electricity generation,2023,"52,340",GWh
British Columbia,Electricity generation,2024,"56,772",GWh
British Columbia,Share of renewable sources,2022,97.1,%
British Columbia,Share of renewable sources,2023,96.4,%
British Columbia,Share of renewable sources,2024,96.8,%
Manitoba,Electricity generation,2022,"35,604",GWh
Manitoba,Electricity generation,2023,"33,215",GWh
Manitoba,Electricity generation,2024,"30,981",GWh
Manitoba,Share of renewable sources,2022,99.7,%
Manitoba,Share of renewable sources,2023,99.6,%
Manitoba,Share of renewable sources,2024,99.6,%
Nova Scotia,Electricity generation,2022,"9,486",GWh
Nova Scotia,Electricity generation,2023,"9,203",GWh
Nova Scotia,Electricity generation,2024,"9,377",GWh
Nova Scotia,Share of renewable sources,2022,30.2,%
Nova Scotia,Share of renewable sources,2023,37.8,%
Nova Scotia,Share of renewable sources,2024,42.5,%
`,
    columns: 'place|name|.|.|.',
    expected: `
#
British Columbia|Electricity generation [GWh]|.|a2022=64918|.
British Columbia|Electricity generation [GWh]|.|a2023=52340|.
British Columbia|Electricity generation [GWh]|.|a2024=56772|.
British Columbia|Share of renewable sources [%]|.|a2022=97.1|.
British Columbia|Share of renewable sources [%]|.|a2023=96.4|.
British Columbia|Share of renewable sources [%]|.|a2024=96.8|.
Manitoba|Electricity generation [GWh]|.|a2022=35604|.
Manitoba|Electricity generation [GWh]|.|a2023=33215|.
Manitoba|Electricity generation [GWh]|.|a2024=30981|.
Manitoba|Share of renewable sources [%]|.|a2022=99.7|.
Manitoba|Share of renewable sources [%]|.|a2023=99.6|.
Manitoba|Share of renewable sources [%]|.|a2024=99.6|.
Nova Scotia|Electricity generation [GWh]|.|a2022=9486|.
Nova Scotia|Electricity generation [GWh]|.|a2023=9203|.
Nova Scotia|Electricity generation [GWh]|.|a2024=9377|.
Nova Scotia|Share of renewable sources [%]|.|a2022=30.2|.
Nova Scotia|Share of renewable sources [%]|.|a2023=37.8|.
Nova Scotia|Share of renewable sources [%]|.|a2024=42.5|.`,
  }),
  real({
    id: 'en-estonian-research-council-one-row-per-year-expenditure-intensity-researchers-patent-applications',
    plan: 'an Estonian research council, form of a table of its innovation overview: one row per year, four measures across with their units, a missing last figure, source note',
    address: 'https://etag.ee/',
    arranged: INVENTED,
    table: `
Year|R&D expenditure (€ million)|R&D intensity (% of GDP)|Researchers (FTE)|European patent applications
2018|365.9|1.41|4,968|46
2019|453.3|1.63|5,042|57
2020|485.2|1.75|5,186|71
2021|549.7|1.75|5,401|83
2022|641.8|1.77|5,655|78
2023|698.4|1.84|5,872|92
2024|744.0|1.89|6,013|n/a
Source: Statistics Estonia, European Patent Office.|<|<|<|<`,
    columns:
      '.|a2018:R&D expenditure [EUR]|a2018:R&D intensity (% of GDP) [%]|a2018:Researchers [FTE]|a2018:European patent applications',
    expected: `
#
.|365900000|1.41|4968|46
.|a2019=453300000|a2019=1.63|a2019=5042|a2019=57
.|a2020=485200000|a2020=1.75|a2020=5186|a2020=71
.|a2021=549700000|a2021=1.75|a2021=5401|a2021=83
.|a2022=641800000|a2022=1.77|a2022=5655|a2022=78
.|a2023=698400000|a2023=1.84|a2023=5872|a2023=92
.|a2024=744000000|a2024=1.89|a2024=6013|.
#`,
  }),
  real({
    id: 'en-icelandic-parliament-elections-constituencies-down-registered-voters-and-turnout-under-two-years-total',
    plan: 'an Icelandic statistics office, form of its table of parliamentary elections: constituencies down, registered voters and turnout under each of two election years, total last',
    address: 'https://statice.is/',
    arranged: INVENTED,
    table: `
Constituency|2021|<|2024|<
^|Registered voters|Turnout (%)|Registered voters|Turnout (%)
Northwest|21,548|81.0|22,348|81.9
Northeast|29,887|80.4|31,039|81.5
South|38,426|78.9|41,185|79.3
Southwest|73,711|82.1|78,801|81.8
Reykjavík North|45,368|78.7|47,507|78.8
Reykjavík South|45,640|80.5|47,533|80.0
Total|254,580|80.4|268,413|80.5`,
    columns: 'place|a2021:Registered voters|a2021:Turnout [%]|a2024:Registered voters|a2024:Turnout [%]',
    expected: `
#
#
Northwest|21548|81.0|22348|81.9
Northeast|29887|80.4|31039|81.5
South|38426|78.9|41185|79.3
Southwest|73711|82.1|78801|81.8
Reykjavík North|45368|78.7|47507|78.8
Reykjavík South|45640|80.5|47533|80.0
Total|254580|80.4|268413|80.5`,
  }),
  real({
    id: 'en-csv-australian-states-waste-wide-state-measure-unit-four-financial-years-not-available',
    plan: 'an Australian environment department, form of the wide export of its waste database: state, measure and unit columns, four financial years across, a figure not available',
    address: 'https://www.dcceew.gov.au/',
    arranged: INVENTED,
    csv: `State,Measure,Unit,2020-21,2021-22,2022-23,2023-24
New South Wales,Household waste collected,tonnes,4012300,4088750,3954100,3987420
New South Wales,Resource recovery rate,%,64.8,65.3,65.9,66.7
Queensland,Household waste collected,tonnes,2876400,2918330,2854905,2871260
Queensland,Resource recovery rate,%,51.4,53.0,54.6,55.9
South Australia,Household waste collected,tonnes,742150,755600,748380,751945
South Australia,Resource recovery rate,%,80.5,80.9,n/a,81.7
Tasmania,Household waste collected,tonnes,281340,284015,279870,280655
Tasmania,Resource recovery rate,%,41.2,42.8,44.1,46.3
`,
    columns: 'place|name|.|a2021|a2022|a2023|a2024',
    expected: `
#
New South Wales|Household waste collected [tonnes]|.|4012300|4088750|3954100|3987420
New South Wales|Resource recovery rate [%]|.|64.8|65.3|65.9|66.7
Queensland|Household waste collected [tonnes]|.|2876400|2918330|2854905|2871260
Queensland|Resource recovery rate [%]|.|51.4|53.0|54.6|55.9
South Australia|Household waste collected [tonnes]|.|742150|755600|748380|751945
South Australia|Resource recovery rate [%]|.|80.5|80.9|.|81.7
Tasmania|Household waste collected [tonnes]|.|281340|284015|279870|280655
Tasmania|Resource recovery rate [%]|.|41.2|42.8|44.1|46.3`,
  }),
  real({
    id: 'en-philippine-city-governance-scorecard-perspective-rows-baseline-accomplishments-bounds-range-billion-pesos-in-cells',
    plan: 'a Philippine city, form of its governance scorecard: perspective rows, baseline with its year, accomplishments of two years, two targets with bounds in words and a range, pesos in billion and units in the cells',
    address: 'https://iloilocity.gov.ph/',
    arranged: INVENTED,
    table: `
Strategic measure|Baseline (2022)|2023 accomplishment|2024 accomplishment|2025 target|2028 target
Finance|<|<|<|<|<
Locally sourced revenue|₱1.48 billion|₱1.63 billion|₱1.82 billion|₱1.95 billion|₱2.60 billion
Business permits issued|16,204|17,018|18,355|19,000|22,000
Citizens|<|<|<|<|<
Clients satisfied with city services|86%|89%|91%|at least 92%|at least 95%
Residents with access to safe water|61.4%|64.8%|68.3%|70–72%|85%
Internal process|<|<|<|<|<
Average time to renew a permit|42 minutes|35 minutes|27 minutes|not more than 25 minutes|not more than 15 minutes
Solid waste diverted from the landfill|38%|41%|46%|50%|60%`,
    columns: 'name|a2022|a2023|a2024|t2025|t2028',
    expected: `
#
#
Locally sourced revenue [PHP]|1480000000|1630000000|1820000000|1950000000|2600000000
Business permits issued|16204|17018|18355|19000|22000
#
Clients satisfied with city services [%]|86|89|91|≥92|≥95
Residents with access to safe water [%]|61.4|64.8|68.3|70–72|85
#
Average time to renew a permit [minutes]|42|35|27|≤25|≤15
Solid waste diverted from the landfill [%]|38|41|46|50|60`,
  }),
  real({
    id: 'en-ethiopian-trade-ministry-exports-by-commodity-million-dollars-in-title-four-financial-years-total',
    plan: 'an Ethiopian trade ministry, form of its table of exports: unit in the title, commodities down, four financial years across, total last, source note',
    address: 'https://www.motri.gov.et/',
    arranged: INVENTED,
    table: `
Table 2. Merchandise exports by commodity (US$ million)|<|<|<|<
Commodity|2021/22|2022/23|2023/24|2024/25
Coffee|1,421.6|1,335.8|1,432.4|2,651.3
Cut flowers|541.6|586.4|566.0|583.2
Oilseeds|262.1|255.7|308.9|341.5
Pulses|281.9|285.0|382.6|401.7
Gold|538.5|205.2|396.8|3,468.1
Other exports|1,056.8|972.3|764.5|905.9
Total exports|4,102.5|3,640.4|3,851.2|8,351.7
Source: National Bank of Ethiopia.|<|<|<|<`,
    columns: 'name|a2022 [美元]|a2023 [美元]|a2024 [美元]|a2025 [美元]',
    expected: `
#
#
Coffee|1421600000|1335800000|1432400000|2651300000
Cut flowers|541600000|586400000|566000000|583200000
Oilseeds|262100000|255700000|308900000|341500000
Pulses|281900000|285000000|382600000|401700000
Gold|538500000|205200000|396800000|3468100000
Other exports|1056800000|972300000|764500000|905900000
Total exports|4102500000|3640400000|3851200000|8351700000
#`,
  }),
];
