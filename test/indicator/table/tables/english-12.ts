import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-ireland-revised-estimates-outputs-then-context-second-head-form',
    plan: 'an Irish department, form of its vote in the Revised Estimates: outputs with outturn and targets, then context indicators under a second heading row',
    address: 'https://www.gov.ie/en/department-of-public-expenditure/',
    arranged: INVENTED,
    table: `
Vote: Housing, Local Government and Heritage|<|<|<
Key Outputs and Public Service Activities|2022 Output Outturn|2023 Output Target|2024 Output Target
Social homes delivered through build programmes|7,433|9,100|9,300
Households supported by the Housing Assistance Payment|57,617|60,200|58,400
Local authority homes retrofitted|2,425|2,400|2,500
Vacant properties brought back into use|480|1,150|2,000
Context and Impact Indicators|2020|2021|2022
Households on the social housing waiting list|61,880|59,247|57,842
New dwelling completions|20,514|20,553|29,822
Share of drinking water samples meeting the standard|99.7%|99.6%|99.7%
Adults in emergency accommodation|5,873|6,269|8,369`,
    columns: 'name|v|v|v',
    expected: `
#
#
Social homes delivered through build programmes|a2022=7433|t2023=9100|t2024=9300
Households supported by the Housing Assistance Payment|a2022=57617|t2023=60200|t2024=58400
Local authority homes retrofitted|a2022=2425|t2023=2400|t2024=2500
Vacant properties brought back into use|a2022=480|t2023=1150|t2024=2000
#
Households on the social housing waiting list|a2020=61880|a2021=59247|a2022=57842
New dwelling completions|a2020=20514|a2021=20553|a2022=29822
Share of drinking water samples meeting the standard [%]|a2020=99.7|a2021=99.6|a2022=99.7
Adults in emergency accommodation|a2020=5873|a2021=6269|a2022=8369`,
  }),
  real({
    id: 'en-new-zealand-estimates-budgeted-standard-estimated-actual-words-form',
    plan: 'a New Zealand department, form of the assessment of performance in the Estimates of Appropriations: budgeted standard and estimated actual of one year, standard of the next, bounds in words and ranges',
    address: 'https://www.treasury.govt.nz/',
    arranged: INVENTED,
    table: `
Assessment of Performance|2022/23|<|2023/24
^|Budgeted Standard|Estimated Actual|Budgeted Standard
Arriving air passengers processed within 45 minutes|90%|93%|90%
Number of air passengers processed|9,500,000 - 11,000,000|10,240,000|11,500,000 - 13,000,000
Import entries processed within 30 minutes|At least 98%|99.4%|At least 98%
Number of import entries processed|16,000 - 18,000|17,350|17,000 - 19,000
Revenue collected by the due date|No less than 90%|95.6%|No less than 92%
Number of upheld complaints|No more than 10|4|No more than 8
Share of debt older than twelve months|Less than 35%|28%|Less than 30%
Clients satisfied with the service|New measure|New measure|80% or more`,
    columns: 'name|t2023|e2023|t2024',
    expected: `
#
#
Arriving air passengers processed within 45 minutes [%]|90|93|90
Number of air passengers processed|9500000–11000000|10240000|11500000–13000000
Import entries processed within 30 minutes [%]|≥98|99.4|≥98
Number of import entries processed|16000–18000|17350|17000–19000
Revenue collected by the due date [%]|≥90|95.6|≥92
Number of upheld complaints|≤10|4|≤8
Share of debt older than twelve months [%]|<35|28|<30
Clients satisfied with the service [%]|.|.|≥80`,
  }),
  real({
    id: 'en-western-australia-budget-effectiveness-indicators-note-column-form',
    plan: 'a Western Australian agency, form of the effectiveness indicators in the budget papers: actual, budget target, estimated actual, next target and a column of note numbers',
    address: 'https://www.ourstatebudget.wa.gov.au/',
    arranged: INVENTED,
    table: `
Outcomes and Key Effectiveness Indicators|<|<|<|<|<
Indicator|2022-23 Actual|2023-24 Budget Target|2023-24 Estimated Actual|2024-25 Budget Target|Note
Outcome: Accessible and safe public transport services|<|<|<|<|<
Passenger boardings (millions)|118.2|128|137.4|142|1
Customers satisfied with train services|90%|90%|92%|91%|
Bus services arriving within four minutes of schedule|83%|90%|81%|85%|2
Safety occurrences per million boardings|3.87|5.0|3.4|4.5|
Average cost per passenger kilometre|$0.96|$0.89|$0.91|$0.88|
Outcome: A well maintained network|<|<|<|<|<
Shared path delivered (kilometres)|n.a.|45|38|60|3
Average time to remove graffiti (hours)|19.5|24|21.3|24|
1. Boardings rose after fares were capped on Sundays.|<|<|<|<|<`,
    columns: 'name|a2023|t2024|e2024|t2025|.',
    expected: `
#
#
#
Passenger boardings|118200000|128000000|137400000|142000000|.
Customers satisfied with train services [%]|90|90|92|91|.
Bus services arriving within four minutes of schedule [%]|83|90|81|85|.
Safety occurrences per million boardings|3.87|5.0|3.4|4.5|.
Average cost per passenger kilometre [$]|0.96|0.89|0.91|0.88|.
#
Shared path delivered [kilometres]|.|45|38|60|.
Average time to remove graffiti [hours]|19.5|24|21.3|24|.
#`,
  }),
  real({
    id: 'en-victorian-council-budget-kind-row-over-year-row-projections-trend-form',
    plan: 'a council of Victoria, Australia, form of the performance indicators of its annual budget: actual, forecast, target and projections in one heading row, the years below, a trend mark',
    address: 'https://www.ballarat.vic.gov.au/',
    arranged: INVENTED,
    table: `
Indicator|Measure|Actual|Forecast|Target|Projections|<|<|Trend
^|^|2022/23|2023/24|2024/25|2025/26|2026/27|2027/28|+/o/-
Statutory planning|Planning applications decided within the required time|62.4%|65%|68%|70%|70%|72%|+
Waste management|Kerbside waste diverted from landfill|51.3%|52%|54%|58%|60%|62%|+
Operating position|Adjusted underlying result|-3.2%|-1.8%|0.4%|1.1%|1.5%|2.0%|+
Liquidity|Current assets compared to current liabilities|268.0%|231.4%|204.1%|190.6%|187.2%|192.5%|o
Obligations|Loans and borrowings compared to rates|12.4%|18.9%|22.0%|20.7%|18.8%|17.1%|o
Revenue level|Average rate per property assessment|$1,842|$1,905|$1,958|$2,010|$2,062|$2,118|o
Expenditure level|Expenses per property assessment|$3,415|$3,528|$3,590|$3,664|$3,741|$3,822|-
Population|Own-source revenue per resident|$1,206|$1,241|$1,279|$1,310|$1,345|$1,382|+`,
    columns: '.|name|a2023|e2024|t2025|e2026|e2027|e2028|.',
    expected: `
#
#
.|Planning applications decided within the required time [%]|62.4|65|68|70|70|72|.
.|Kerbside waste diverted from landfill [%]|51.3|52|54|58|60|62|.
.|Adjusted underlying result [%]|-3.2|-1.8|0.4|1.1|1.5|2.0|.
.|Current assets compared to current liabilities [%]|268.0|231.4|204.1|190.6|187.2|192.5|.
.|Loans and borrowings compared to rates [%]|12.4|18.9|22.0|20.7|18.8|17.1|.
.|Average rate per property assessment [$]|1842|1905|1958|2010|2062|2118|.
.|Expenses per property assessment [$]|3415|3528|3590|3664|3741|3822|.
.|Own-source revenue per resident [$]|1206|1241|1279|1310|1345|1382|.`,
  }),
  real({
    id: 'en-news-desk-councils-annual-target-without-year-change-met-form',
    plan: 'a regional newsroom, form of its table of new homes: councils down, an annual target without a year, three fiscal years, the change and whether the target was met',
    address: 'https://www.yorkshirepost.co.uk/',
    arranged: INVENTED,
    table: `
Table 1: Net additional dwellings by council|<|<|<|<|<|<
Council|Annual target|2021-22|2022-23|2023-24|Change on year|Target met?
Bradford|1,704|1,023|1,247|988|-20.8%|No
Calderdale|997|412|386|455|+17.9%|No
Kirklees|1,730|1,034|1,171|1,206|+3.0%|No
Leeds|3,987|3,264|3,339|3,701|+10.8%|No
Wakefield|1,400|1,611|1,785|1,529|-14.3%|Yes
York|822|402|459|528|+15.0%|No
Source: Department for Levelling Up, Housing and Communities|<|<|<|<|<|<`,
    columns:
      'place|.|a2022:Net additional dwellings|a2023:Net additional dwellings|a2024:Net additional dwellings|!|.',
    expected: `
#
#
Bradford|?|1023|1247|988|!|.
Calderdale|?|412|386|455|!|.
Kirklees|?|1034|1171|1206|!|.
Leeds|?|3264|3339|3701|!|.
Wakefield|?|1611|1785|1529|!|.
York|?|402|459|528|!|.
#`,
  }),
  real({
    id: 'en-research-world-cities-unit-row-and-year-row-below-names-form',
    plan: 'a research institute, form of its comparison of world cities: a row of units and a row of years below the names of the measures',
    address: 'https://www.lse.ac.uk/cities',
    arranged: INVENTED,
    table: `
City|Population|GDP per capita|Annual mean PM2.5|Green space per resident|Trips by public transport|Recycling rate
Unit|million|US$|µg/m³|m²|%|%
Year|2023|2021|2023|2020|2019|2022
London|8.9|78,400|9.4|31.7|36|32.7
Paris|2.1|91,250|11.2|10.7|41|22.1
Nairobi|4.8|4,130|16.8|n/a|47|n/a
New York|8.3|104,700|8.1|23.1|29|17.6
Singapore|5.9|77,710|13.4|66.0|44|57.0
Sydney|5.4|69,340|4.7|188.8|16|44.5
Toronto|2.9|56,120|7.6|28.4|26|53.2`,
    columns:
      'place|a2023:Population|a2021:GDP per capita [美元]|a2023:Annual mean PM2.5 [µg/m³]|a2020:Green space per resident [m²]|a2019:Trips by public transport [%]|a2022:Recycling rate [%]',
    expected: `
#
#
#
London|8900000|78400|9.4|31.7|36|32.7
Paris|2100000|91250|11.2|10.7|41|22.1
Nairobi|4800000|4130|16.8|.|47|.
New York|8300000|104700|8.1|23.1|29|17.6
Singapore|5900000|77710|13.4|66.0|44|57.0
Sydney|5400000|69340|4.7|188.8|16|44.5
Toronto|2900000|56120|7.6|28.4|26|53.2`,
  }),
  real({
    id: 'en-india-company-brsr-current-previous-financial-year-crore-form',
    plan: 'an Indian company, form of the parameters of its business responsibility and sustainability report: current and previous financial year, Indian grouping of digits, crore of rupees',
    address: 'https://www.ultratechcement.com/',
    arranged: INVENTED,
    table: `
Parameter|Unit|FY 2022-23 (Current Financial Year)|FY 2021-22 (Previous Financial Year)
Environment|<|<|<
Total electricity consumption|GJ|1,84,512|1,72,906
Total fuel consumption|GJ|4,12,330|4,25,118
Energy intensity per tonne of production|GJ/tonne|2.41|2.56
Total volume of water withdrawal|kilolitres|12,45,600|13,02,450
Total Scope 1 emissions|tCO2e|38,214|39,870
Total Scope 2 emissions|tCO2e|36,390|37,145
People|<|<|<
Women in the permanent workforce|%|11.8|10.9
Lost time injury frequency rate|per million person-hours worked|0.21|0.27
Expenditure on corporate social responsibility|₹ crore|14.62|12.95`,
    columns: 'name|.|a2023|a2022',
    expected: `
#
#
Total electricity consumption [GJ]|.|184512|172906
Total fuel consumption [GJ]|.|412330|425118
Energy intensity per tonne of production [GJ/tonne]|.|2.41|2.56
Total volume of water withdrawal [kilolitres]|.|1245600|1302450
Total Scope 1 emissions [tCO2e]|.|38214|39870
Total Scope 2 emissions [tCO2e]|.|36390|37145
#
Women in the permanent workforce [%]|.|11.8|10.9
Lost time injury frequency rate [per million person-hours worked]|.|0.21|0.27
Expenditure on corporate social responsibility [INR]|.|146200000|129500000`,
  }),
  real({
    id: 'en-south-africa-medium-term-framework-review-target-before-performance-rating-form',
    plan: 'the South African presidency, form of a review of the medium-term strategic framework: baseline, target, then the performance of two years, rand in billions and trillions, a rating',
    address: 'https://www.dpme.gov.za/',
    arranged: INVENTED,
    table: `
Outcome|Indicator|Baseline 2018/19|Target 2023/24|Performance 2021/22|Performance 2022/23|Rating
More decent jobs|Unemployment rate|27.6%|20% – 24%|34.5%|32.9%|Off track
^|Young people placed in work opportunities|312 400|600 000|498 150|571 320|On track
Increased investment|Investment commitments secured|R300 billion|R1.2 trillion|R774 billion|R1.14 trillion|On track
^|Gross fixed capital formation (% of GDP)|18%|23%|13.1%|14.1%|Off track
Universal health coverage|Life expectancy at birth (years)|64.6|66.6|62.0|62.8|Off track
^|Maternal deaths per 100 000 live births|105.9|< 100|119.1|109.7|Some delays
Spatial integration|Title deeds issued|45 870|106 000|52 014|61 233|Some delays
Safe communities|Contact crimes reported|617 210|TBC|604 895|663 714|n/a`,
    columns: '.|name|a2019|t2024|a2022|a2023|.',
    expected: `
#
.|Unemployment rate [%]|27.6|20–24|34.5|32.9|.
.|Young people placed in work opportunities|312400|600000|498150|571320|.
.|Investment commitments secured [ZAR]|300000000000|1200000000000|774000000000|1140000000000|.
.|Gross fixed capital formation (% of GDP) [%]|18|23|13.1|14.1|.
.|Life expectancy at birth [years]|64.6|66.6|62.0|62.8|.
.|Maternal deaths per 100 000 live births|105.9|<100|119.1|109.7|.
.|Title deeds issued|45870|106000|52014|61233|.
.|Contact crimes reported|617210|.|604895|663714|.`,
  }),
  real({
    id: 'en-singapore-table-builder-years-descending-metadata-rows-csv-form',
    plan: 'the Singapore Department of Statistics, form of a Table Builder download: rows of metadata above, data series with units in brackets, years descending, footnotes below',
    address: 'https://www.singstat.gov.sg/',
    arranged: INVENTED,
    csv: `Theme: Society,,,,,
Topic: Environment,,,,,
Title: Waste And Water Indicators - Annual,,,,,
Source: National Environment Agency,,,,,
,,,,,
Data Series,2023,2022,2021,2020,2019
Total Waste Generated (Thousand Tonnes),6860,7390,6940,5880,7230
Total Waste Recycled (Thousand Tonnes),3540,4190,3830,3040,4250
Overall Recycling Rate (Per Cent),52,57,55,52,59
Household Water Consumption Per Capita (Litres Per Day),141,149,158,154,141
Sale Of Potable Water (Million Cubic Metres),534.2,528.7,517.9,503.4,511.8
Households With Solar Panels (Number),15820,11640,na,na,na
,,,,,
Footnotes:,,,,,
na: not available or not applicable,,,,,
`,
    columns: 'name|a2023|a2022|a2021|a2020|a2019',
    expected: `
#
#
#
#
#
#
Total Waste Generated [Tonnes]|6860000|7390000|6940000|5880000|7230000
Total Waste Recycled [Tonnes]|3540000|4190000|3830000|3040000|4250000
Overall Recycling Rate [%]|52|57|55|52|59
Household Water Consumption Per Capita [Litres Per Day]|141|149|158|154|141
Sale Of Potable Water [Cubic Metres]|534200000|528700000|517900000|503400000|511800000
Households With Solar Panels|15820|11640|.|.|.
#
#
#`,
  }),
  real({
    id: 'en-uk-local-authority-emissions-region-and-authority-calendar-year-csv-form',
    plan: 'a UK ministry, form of its open-data file of local authority emissions: region, authority, code and calendar year down, three measures with units across',
    address: 'https://www.gov.uk/government/organisations/department-for-energy-security-and-net-zero',
    arranged: INVENTED,
    csv: `Region,Local Authority,Local Authority Code,Calendar Year,Territorial Emissions (kt CO2e),Population (thousands),Per Capita Emissions (tCO2e)
South West,Bristol,E06000023,2020,1512.4,465.9,3.2
South West,Bristol,E06000023,2021,1604.8,471.2,3.4
South West,Bristol,E06000023,2022,1538.1,479.0,3.2
South West,Plymouth,E06000026,2020,842.7,263.1,3.2
South West,Plymouth,E06000026,2021,889.3,264.7,3.4
South West,Plymouth,E06000026,2022,851.6,266.9,3.2
East of England,Luton,E06000032,2020,655.0,224.6,2.9
East of England,Luton,E06000032,2021,702.9,225.3,3.1
East of England,Luton,E06000032,2022,684.2,226.9,3.0
`,
    columns: '.|place|.|.|v:Territorial Emissions [kt CO2e]|v:Population|v:Per Capita Emissions [tCO2e]',
    expected: `
#
.|Bristol|.|.|a2020=1512.4|a2020=465900|a2020=3.2
.|Bristol|.|.|a2021=1604.8|a2021=471200|a2021=3.4
.|Bristol|.|.|a2022=1538.1|a2022=479000|a2022=3.2
.|Plymouth|.|.|a2020=842.7|a2020=263100|a2020=3.2
.|Plymouth|.|.|a2021=889.3|a2021=264700|a2021=3.4
.|Plymouth|.|.|a2022=851.6|a2022=266900|a2022=3.2
.|Luton|.|.|a2020=655.0|a2020=224600|a2020=2.9
.|Luton|.|.|a2021=702.9|a2021=225300|a2021=3.1
.|Luton|.|.|a2022=684.2|a2022=226900|a2022=3.0`,
  }),
  real({
    id: 'en-us-school-districts-camelcase-school-year-csv-form',
    plan: 'a US state education department, form of a download of district profiles: CamelCase headers, school years down, suppressed values as stars',
    address: 'https://www.doe.mass.edu/',
    arranged: INVENTED,
    csv: `DistrictCode,DistrictName,SchoolYear,TotalEnrollment,GraduationRate,ChronicAbsenteeismRate,AverageClassSize,StudentTeacherRatio
00350000,Boston,2021-22,46169,80.9,38.7,16.8,10.5
00350000,Boston,2022-23,45742,81.1,36.9,16.5,10.2
02810000,Springfield,2021-22,23799,83.6,45.2,17.9,11.3
02810000,Springfield,2022-23,23693,84.2,39.8,17.6,11.1
03480000,Worcester,2021-22,23735,85.3,29.6,19.4,13.6
03480000,Worcester,2022-23,24318,*,27.4,19.1,13.2
`,
    columns:
      '.|place|.|v:TotalEnrollment|v:GraduationRate|v:ChronicAbsenteeismRate|v:AverageClassSize|v:StudentTeacherRatio',
    expected: `
#
.|Boston|.|a2022=46169|a2022=80.9|a2022=38.7|a2022=16.8|a2022=10.5
.|Boston|.|a2023=45742|a2023=81.1|a2023=36.9|a2023=16.5|a2023=10.2
.|Springfield|.|a2022=23799|a2022=83.6|a2022=45.2|a2022=17.9|a2022=11.3
.|Springfield|.|a2023=23693|a2023=84.2|a2023=39.8|a2023=17.6|a2023=11.1
.|Worcester|.|a2022=23735|a2022=85.3|a2022=29.6|a2022=19.4|a2022=13.6
.|Worcester|.|a2023=24318|.|a2023=27.4|a2023=19.1|a2023=13.2`,
  }),
  real({
    id: 'en-ontario-housing-tracker-municipalities-target-actual-share-of-target-csv-form',
    plan: 'a Canadian province, form of its housing tracker as a file: the measure in the title, municipalities down, actuals and targets of two years, the share of the target reached, a status',
    address: 'https://www.ontario.ca/',
    arranged: INVENTED,
    csv: `Housing starts by municipality,,,,,,
Municipality,2022 Actual,2023 Target,2023 Actual,% of 2023 Target,2024 Target,Status
Toronto,"24,137","20,900","31,656",151.5%,"23,750",Exceeded
Ottawa,"11,512","11,073","9,245",83.5%,"12,583",On track
Mississauga,"5,428","8,800","3,562",40.5%,"10,000",Missed
Hamilton,"3,310","3,447","4,142",120.2%,"3,917",Exceeded
London,"2,574","3,447","2,014",58.4%,"3,917",Missed
Brampton,"3,061","8,287","7,028",84.8%,"9,417",On track
Windsor,614,953,423,44.4%,"1,083",Missed
Kingston,829,587,702,119.6%,667,Exceeded
`,
    columns: 'place|a2022:Housing starts|t2023:Housing starts|a2023:Housing starts|!|t2024:Housing starts|.',
    expected: `
#
#
Toronto|24137|20900|31656|!|23750|.
Ottawa|11512|11073|9245|!|12583|.
Mississauga|5428|8800|3562|!|10000|.
Hamilton|3310|3447|4142|!|3917|.
London|2574|3447|2014|!|3917|.
Brampton|3061|8287|7028|!|9417|.
Windsor|614|953|423|!|1083|.
Kingston|829|587|702|!|667|.`,
  }),
  real({
    id: 'en-climate-think-tank-countries-projection-beside-target-same-year-range-csv-form',
    plan: 'a climate think tank, form of a file behind a chart: measure and unit in the title, countries down, past years, the projection and the target for one year, a range, net zero in words',
    address: 'https://climateactiontracker.org/',
    arranged: INVENTED,
    csv: `Greenhouse gas emissions (MtCO2e) by country,,,,,,
Country,1990,2010,2022,2030 projection,2030 target,2050 target
United Kingdom,812,617,406,340,257,Net zero
Germany,1251,932,750,535,438,Net zero
Japan,1272,1301,1135,930,760,Net zero
Canada,589,688,708,560,420,Net zero
South Africa,347,516,478,412,350-420,Net zero
Mexico,469,667,702,784,n/a,n/a
Türkiye,220,399,558,720,695,n/a
Source: national inventories and own projections,,,,,,
`,
    columns:
      'place|a1990:Greenhouse gas emissions [MtCO2e]|a2010:Greenhouse gas emissions [MtCO2e]|a2022:Greenhouse gas emissions [MtCO2e]|e2030:Greenhouse gas emissions [MtCO2e]|t2030:Greenhouse gas emissions [MtCO2e]|.',
    expected: `
#
#
United Kingdom|812|617|406|340|257|.
Germany|1251|932|750|535|438|.
Japan|1272|1301|1135|930|760|.
Canada|589|688|708|560|420|.
South Africa|347|516|478|412|350–420|.
Mexico|469|667|702|784|.|.
Türkiye|220|399|558|720|695|.
#`,
  }),
  real({
    id: 'en-uk-rough-sleeping-snapshot-years-change-and-rate-without-year-csv-form',
    plan: 'a UK ministry, form of the rough sleeping snapshot saved from Excel: local authorities and regions down, years across, a change and a rate whose year is not printed',
    address:
      'https://www.gov.uk/government/organisations/department-for-levelling-up-housing-and-communities',
    arranged: INVENTED,
    csv: `Table 1: Number of people sleeping rough on a single night by local authority,,,,,,,
Local authority,Region,2020,2021,2022,2023,% change 2022 to 2023,"Rate per 100,000 people"
Birmingham,West Midlands,17,31,39,36,-7.7%,3.1
Brighton and Hove,South East,27,37,41,52,26.8%,18.7
Bristol,South West,50,68,58,67,15.5%,13.9
Camden,London,42,97,90,132,46.7%,60.4
Cornwall,South West,23,31,25,48,92.0%,8.3
Manchester,North West,68,43,58,42,-27.6%,7.4
Westminster,London,242,187,250,271,8.4%,131.2
Notes: single-night snapshot taken by local authorities in autumn.,,,,,,,
`,
    columns:
      'place|.|a2020:Number of people sleeping rough on a single night|a2021:Number of people sleeping rough on a single night|a2022:Number of people sleeping rough on a single night|a2023:Number of people sleeping rough on a single night|!|.',
    expected: `
#
#
Birmingham|.|17|31|39|36|!|?
Brighton and Hove|.|27|37|41|52|!|?
Bristol|.|50|68|58|67|!|?
Camden|.|42|97|90|132|!|?
Cornwall|.|23|31|25|48|!|?
Manchester|.|68|43|58|42|!|?
Westminster|.|242|187|250|271|!|?
#`,
  }),
  real({
    id: 'en-ireland-live-register-statistic-label-unit-year-month-columns-csv-form',
    plan: 'the Irish Central Statistics Office, form of a pivoted PxStat download: statistic label, county and unit down, columns such as 2024 January across',
    address: 'https://www.cso.ie/',
    arranged: INVENTED,
    csv: `Statistic Label,County,UNIT,2024 January,2024 February,2024 March,2024 April
Persons on the Live Register,Cork,Number,15321,15274,15018,14866
Persons on the Live Register,Galway,Number,9674,9588,9502,9371
Persons on the Live Register,Limerick,Number,8410,8395,8266,8174
Persons on the Live Register,Mayo,Number,5903,5871,5790,5642
Persons aged under 25 on the Live Register,Cork,Number,1388,1402,1351,1327
Persons aged under 25 on the Live Register,Galway,Number,842,857,829,811
Persons aged under 25 on the Live Register,Limerick,Number,914,921,..,883
Persons aged under 25 on the Live Register,Mayo,Number,471,468,455,440
`,
    columns: 'name|place|.|p2024-01|p2024-02|p2024-03|p2024-04',
    expected: `
#
Persons on the Live Register|Cork|.|15321|15274|15018|14866
Persons on the Live Register|Galway|.|9674|9588|9502|9371
Persons on the Live Register|Limerick|.|8410|8395|8266|8174
Persons on the Live Register|Mayo|.|5903|5871|5790|5642
Persons aged under 25 on the Live Register|Cork|.|1388|1402|1351|1327
Persons aged under 25 on the Live Register|Galway|.|842|857|829|811
Persons aged under 25 on the Live Register|Limerick|.|914|921|.|883
Persons aged under 25 on the Live Register|Mayo|.|471|468|455|440`,
  }),
  real({
    id: 'en-south-africa-municipal-sdbip-annual-and-quarter-targets-csv-form',
    plan: 'a South African municipality, form of the top layer of its service delivery and budget implementation plan: baseline, annual target, targets by quarter of the fiscal year, the actual and a directorate',
    address: 'https://www.mosselbay.gov.za/',
    arranged: INVENTED,
    csv: `KPI No,Key Performance Indicator,Unit of Measurement,Baseline 2021/22,Annual Target 2022/23,Q1 Target,Q2 Target,Q3 Target,Q4 Target,Actual 2022/23,Responsible Directorate
TL1,Capital budget spent,Percentage,88.4,90,10,35,60,90,91.7,Finance
TL2,Gravel roads upgraded,Kilometres,6.2,8,0,2,5,8,7.4,Infrastructure
TL3,Households with a metered electricity connection,Number,31542,32000,31600,31700,31850,32000,32118,Infrastructure
TL4,Water losses,Percentage,17.9,≤ 18,18,18,18,18,16.5,Infrastructure
TL5,Work opportunities created,Number,1105,1200,300,600,900,1200,1342,Community Services
TL6,Own revenue collected,Rand,"612,400,000","655,000,000","160,000,000","325,000,000","490,000,000","655,000,000","648,750,000",Finance
TL7,Library outreach programmes held,Number,n/a,24,6,12,18,24,26,Community Services
`,
    columns: '.|name|.|a2022|t2023|.|.|.|.|a2023|.',
    expected: `
#
.|Capital budget spent [%]|.|88.4|90|?|?|?|?|91.7|.
.|Gravel roads upgraded [Kilometres]|.|6.2|8|?|?|?|?|7.4|.
.|Households with a metered electricity connection|.|31542|32000|?|?|?|?|32118|.
.|Water losses [%]|.|17.9|≤18|?|?|?|?|16.5|.
.|Work opportunities created|.|1105|1200|?|?|?|?|1342|.
.|Own revenue collected [Rand]|.|612400000|655000000|?|?|?|?|648750000|.
.|Library outreach programmes held|.|.|24|?|?|?|?|26|.`,
  }),
  real({
    id: 'en-scotland-open-data-measurement-rows-for-confidence-limits-csv-form',
    plan: 'the Scottish Government, form of a download of its statistics portal: every value followed by rows of its lower and upper confidence limits, told apart by the measurement column',
    address: 'https://statistics.gov.scot/',
    arranged: INVENTED,
    csv: `FeatureCode,FeatureName,DateCode,Indicator,Measurement,Units,Value
S12000033,Aberdeen City,2019,Adults satisfied with local public transport,Percent,Percent,72.4
S12000033,Aberdeen City,2019,Adults satisfied with local public transport,95% Lower Confidence Limit,Percent,67.1
S12000033,Aberdeen City,2019,Adults satisfied with local public transport,95% Upper Confidence Limit,Percent,77.7
S12000033,Aberdeen City,2022,Adults satisfied with local public transport,Percent,Percent,61.8
S12000033,Aberdeen City,2022,Adults satisfied with local public transport,95% Lower Confidence Limit,Percent,55.9
S12000033,Aberdeen City,2022,Adults satisfied with local public transport,95% Upper Confidence Limit,Percent,67.7
S12000017,Highland,2019,Adults satisfied with local public transport,Percent,Percent,51.3
S12000017,Highland,2019,Adults satisfied with local public transport,95% Lower Confidence Limit,Percent,46.2
S12000017,Highland,2019,Adults satisfied with local public transport,95% Upper Confidence Limit,Percent,56.4
S12000017,Highland,2022,Adults satisfied with local public transport,Percent,Percent,42.9
S12000017,Highland,2022,Adults satisfied with local public transport,95% Lower Confidence Limit,Percent,37.4
S12000017,Highland,2022,Adults satisfied with local public transport,95% Upper Confidence Limit,Percent,48.4
`,
    columns: '.|place|.|name|.|.|v',
    expected: `
#
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|a2019=72.4
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|!
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|!
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|a2022=61.8
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|!
.|Aberdeen City|.|Adults satisfied with local public transport [%]|.|.|!
.|Highland|.|Adults satisfied with local public transport [%]|.|.|a2019=51.3
.|Highland|.|Adults satisfied with local public transport [%]|.|.|!
.|Highland|.|Adults satisfied with local public transport [%]|.|.|!
.|Highland|.|Adults satisfied with local public transport [%]|.|.|a2022=42.9
.|Highland|.|Adults satisfied with local public transport [%]|.|.|!
.|Highland|.|Adults satisfied with local public transport [%]|.|.|!`,
  }),
  real({
    id: 'en-india-open-data-states-measure-dash-fiscal-year-heads-lakh-crore-csv-form',
    plan: 'the open-data portal of India, form of an annex to a parliamentary answer: states down, heads that join the measure, its lakh or crore and the fiscal year',
    address: 'https://www.data.gov.in/',
    arranged: INVENTED,
    csv: `Sl. No.,State/UT,Anganwadi Centres Operational - 2021-22,Anganwadi Centres Operational - 2022-23,Beneficiaries (in Lakh) - 2021-22,Beneficiaries (in Lakh) - 2022-23,Funds Released (Rs. in Crore) - 2021-22,Funds Released (Rs. in Crore) - 2022-23
1,Assam,61715,61715,42.31,41.86,1152.4,1263.8
2,Bihar,112094,114718,98.75,101.22,1574.6,1740.1
3,Kerala,33115,33120,18.64,17.93,388.5,421.2
4,Odisha,72587,73172,44.02,43.58,916.9,NA
5,Punjab,27304,27314,11.57,11.49,205.3,268.7
6,Rajasthan,61625,62020,46.18,45.33,703.2,812.5
`,
    columns:
      '.|place|a2022:Anganwadi Centres Operational|a2023:Anganwadi Centres Operational|a2022:Beneficiaries|a2023:Beneficiaries|a2022:Funds Released [Rs]|a2023:Funds Released [Rs]',
    expected: `
#
.|Assam|61715|61715|4231000|4186000|11524000000|12638000000
.|Bihar|112094|114718|9875000|10122000|15746000000|17401000000
.|Kerala|33115|33120|1864000|1793000|3885000000|4212000000
.|Odisha|72587|73172|4402000|4358000|9169000000|.
.|Punjab|27304|27314|1157000|1149000|2053000000|2687000000
.|Rajasthan|61625|62020|4618000|4533000|7032000000|8125000000`,
  }),
  real({
    id: 'en-canada-environmental-indicators-figure-data-years-down-change-notes-csv-form',
    plan: 'Environment and Climate Change Canada, form of the file behind a figure of its environmental indicators: a title, years down, long units in the heads, the change since a year, notes below',
    address: 'https://www.canada.ca/en/environment-climate-change/services/environmental-indicators.html',
    arranged: INVENTED,
    csv: `"Table A.1. Data for Figure 1. Greenhouse gas emissions, Canada",,,
Year,Total emissions (megatonnes of carbon dioxide equivalent),Change from 2005 level (percentage),Emissions per person (tonnes of carbon dioxide equivalent)
2005,761,n/a,23.6
2010,727,-4.5,21.4
2015,742,-2.5,20.8
2018,753,-1.1,20.3
2019,752,-1.2,20.0
2020,686,-9.9,18.0
2021,698,-8.3,18.3
2022,708,-7.0,18.2
Note: n/a = not applicable.,,,
Source: National Inventory Report.,,,
`,
    columns:
      '.|v:Total emissions [megatonnes of carbon dioxide equivalent]|!|v:Emissions per person [tonnes of carbon dioxide equivalent]',
    expected: `
#
#
.|a2005=761|.|a2005=23.6
.|a2010=727|!|a2010=21.4
.|a2015=742|!|a2015=20.8
.|a2018=753|!|a2018=20.3
.|a2019=752|!|a2019=20.0
.|a2020=686|!|a2020=18.0
.|a2021=698|!|a2021=18.3
.|a2022=708|!|a2022=18.2
#
#`,
  }),
  real({
    id: 'en-uk-school-inspections-regions-as-at-dates-over-measures-form',
    plan: 'Ofsted, form of its management information by region with two dates above the same two measures',
    address: 'https://www.gov.uk/government/organisations/ofsted',
    arranged: INVENTED,
    table: `
State-funded schools at their most recent inspection, by region|<|<|<|<
Region|As at 31 August 2022|<|As at 31 August 2023|<
^|Number of schools|Good or outstanding (%)|Number of schools|Good or outstanding (%)
East Midlands|2,047|84|2,051|86
East of England|2,518|88|2,522|89
London|2,497|93|2,502|95
North East|1,089|87|1,090|89
North West|3,136|89|3,141|90
South West|2,310|86|2,312|88
England|13,597|88|13,618|89`,
    columns:
      'place|p2022-08-31:Number of schools|p2022-08-31:Good or outstanding [%]|p2023-08-31:Number of schools|p2023-08-31:Good or outstanding [%]',
    expected: `
#
#
#
East Midlands|2047|84|2051|86
East of England|2518|88|2522|89
London|2497|93|2502|95
North East|1089|87|1090|89
North West|3136|89|3141|90
South West|2310|86|2312|88
England|13597|88|13618|89`,
  }),
  real({
    id: 'en-imf-article-iv-selected-indicators-unit-rows-act-est-proj-form',
    plan: 'the International Monetary Fund, form of the table of selected economic indicators of a country report',
    address: 'https://www.imf.org/',
    arranged: INVENTED,
    table: `
Table 1. Selected Economic Indicators, 2021–25|<|<|<|<|<
|2021|2022|2023|2024|2025
|Act.|Act.|Est.|Proj.|Proj.
(Annual percentage change)|<|<|<|<|<
Real GDP|10.6|10.9|7.8|7.6|6.0
Consumer prices, period average|9.6|11.9|2.5|1.1|3.0
(Percent of GDP)|<|<|<|<|<
General government revenue|25.2|26.9|27.8|28.1|28.0
General government gross debt|49.4|39.2|38.9|37.0|36.2
Current account balance|-10.3|-4.4|-5.6|-5.8|-5.7
(Millions of U.S. dollars)|<|<|<|<|<
Nominal GDP|18,850|24,980|30,780|33,900|37,400
Gross international reserves|4,271|4,886|5,002|4,800|5,100`,
    columns: 'name|a2021|a2022|e2023|e2024|e2025',
    expected: `
#
#
#
#
Real GDP (Annual percentage change) [%]|10.6|10.9|7.8|7.6|6.0
Consumer prices, period average (Annual percentage change) [%]|9.6|11.9|2.5|1.1|3.0
#
General government revenue (Percent of GDP) [%]|25.2|26.9|27.8|28.1|28.0
General government gross debt (Percent of GDP) [%]|49.4|39.2|38.9|37.0|36.2
Current account balance (Percent of GDP) [%]|-10.3|-4.4|-5.6|-5.8|-5.7
#
Nominal GDP|18850000000|24980000000|30780000000|33900000000|37400000000
Gross international reserves|4271000000|4886000000|5002000000|4800000000|5100000000`,
  }),
  real({
    id: 'en-wales-council-national-indicators-wales-beside-rank-form',
    plan: 'a Welsh county council, form of its public accountability measures with the figure for Wales and the rank',
    address: 'https://www.carmarthenshire.gov.wales/',
    arranged: INVENTED,
    table: `
Ref|National indicator|2021/22 Actual|Wales 2021/22|Rank (out of 22)|2022/23 Target|2022/23 Actual|Trend
PAM/010|Percentage of streets that are clean|95.1|94.3|9|95|96.0|↑
PAM/030|Percentage of municipal waste reused, recycled or composted|65.8|65.2|10|66.0|66.4|↑
PAM/043|Kilograms of residual waste generated per person|172.4|173.0|11|170|168.9|↑
PAM/020|Percentage of A roads in poor condition|2.9|3.4|8|3.0|2.7|↑
PAM/018|Percentage of planning applications determined in time|84.6|85.3|12|88|81.9|↓
PAM/015|Average calendar days taken to deliver a Disabled Facilities Grant|241|288|7|230|252|↓
PAM/017|Visits to leisure centres per 1,000 population|5,120|4,873|8|6,000|7,344|↑`,
    columns: '.|name|a2022|a2022:@Wales|.|t2023|a2023|.',
    expected: `
#
.|Percentage of streets that are clean|95.1|94.3|!|95|96.0|.
.|Percentage of municipal waste reused, recycled or composted|65.8|65.2|!|66.0|66.4|.
.|Kilograms of residual waste generated per person|172.4|173.0|!|170|168.9|.
.|Percentage of A roads in poor condition|2.9|3.4|!|3.0|2.7|.
.|Percentage of planning applications determined in time|84.6|85.3|!|88|81.9|.
.|Average calendar days taken to deliver a Disabled Facilities Grant|241|288|!|230|252|.
.|Visits to leisure centres per 1,000 population|5120|4873|!|6000|7344|.`,
  }),
  real({
    id: 'en-british-columbia-service-plan-baseline-forecast-earlier-targets-note-form',
    plan: 'a ministry of British Columbia, form of the performance measures of its service plan with notes on earlier targets',
    address: 'https://www.bcbudget.gov.bc.ca/',
    arranged: INVENTED,
    table: `
Performance Measure|2016/17 Baseline|2023/24 Forecast|2024/25 Target|2025/26 Target|2026/27 Target
[1a] Clients who found work within twelve months¹|52%|55%|56%|57%|58%
[1b] New child care spaces created|N/A|8,400|9,000|9,500|10,000
[2a] Average processing time for applications (days)²|41|36|≤ 35|≤ 33|≤ 30
[2b] Rural communities with transit service|58|63|65|67|70
[3a] Emergency shelter beds|1,905|2,650|2,700|2,750|2,750
Data source: Integrated Case Management System|<|<|<|<|<
¹ PM [1a] targets for 2024/25 and 2025/26 were stated in the 2023/24 service plan as 54% and 55%, respectively.|<|<|<|<|<
² Counted from the day a complete application is received.|<|<|<|<|<`,
    columns: 'name|a2017|e2024|t2025|t2026|t2027',
    expected: `
#
Clients who found work within twelve months [%]|52|55|56|57|58
New child care spaces created|.|8400|9000|9500|10000
Average processing time for applications [days]|41|36|≤35|≤33|≤30
Rural communities with transit service|58|63|65|67|70
Emergency shelter beds|1905|2650|2700|2750|2750
#
#
#`,
  }),
  real({
    id: 'en-singapore-budget-book-outcome-kpi-revised-estimated-form',
    plan: 'the Singapore Ministry of Finance, form of the key performance indicators of the budget book by desired outcome',
    address: 'https://www.mof.gov.sg/',
    arranged: INVENTED,
    table: `
Desired Outcome|Key Performance Indicator|Actual FY2021|Actual FY2022|Revised FY2023|Estimated FY2024
A clean and sustainable living environment|Domestic recycling rate (%)|13|12|12|14
^|Domestic waste disposed of per person per day (kg)|0.88|0.86|0.87|0.85
^|Days with good or moderate air quality|365|365|358|365
Adequate and affordable water|Drinking water samples meeting the guidelines (%)|≥ 99.9|≥ 99.9|≥ 99.9|≥ 99.9
^|Unaccounted-for water (%)|8.0|7.9|7.9|7.8
^|Flood-prone area (hectares)|28.0|25.0|24.8|24.5
An efficient land transport system|Average daily public transport ridership ('000)|5,290|6,510|7,120|7,400
^|Mean distance between failures on the rail network (train-km)|1,990,000|2,030,000|2,100,000|> 1,000,000`,
    columns: '.|name|a2021|a2022|e2023|e2024',
    expected: `
#
.|Domestic recycling rate [%]|13|12|12|14
.|Domestic waste disposed of per person per day [kg]|0.88|0.86|0.87|0.85
.|Days with good or moderate air quality|365|365|358|365
.|Drinking water samples meeting the guidelines [%]|≥99.9|≥99.9|≥99.9|≥99.9
.|Unaccounted-for water [%]|8.0|7.9|7.9|7.8
.|Flood-prone area [hectares]|28.0|25.0|24.8|24.5
.|Average daily public transport ridership|5290000|6510000|7120000|7400000
.|Mean distance between failures on the rail network|1990000|2030000|2100000|>1000000`,
  }),
];
