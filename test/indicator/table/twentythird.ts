import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further ordinary forms, with the keys made before the reader saw them. */
export const twentythird: readonly RealTable[] = [
  real({
    id: 'en-council-kpi-good-is-form',
    plan: 'a district council, form of its corporate scorecard with polarity, outturns, target and variance',
    address: 'https://www.charnwood.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Measure|Good is|2022/23 Outturn|2023/24 Outturn|2023/24 Target|Variance|RAG
CC-A|Household waste recycled (%)|High|43.2%|44.9%|46%|-1.1|Amber
CC-B|Missed bin collections|Low|610|544|500|44|Amber
HS-A|Average re-let time (days)|Low|31.4|27.8|28|-0.2|Green
HS-B|Affordable homes delivered|High|112|n/a|150||
PL-A|Major planning applications decided in time|High|88%|93%|≥ 90%|3|Green
CU-A|Calls abandoned|Low|7.5%|9.1%|6%|3.1|Red`,
    columns: '.|name|.|a2023|a2024|t2024|.|.',
    better:
      'higher: Household waste recycled / Affordable homes delivered / Major planning applications decided in time; lower: Missed bin collections / Average re-let time / Calls abandoned',
    expected: `
#
.|Household waste recycled [%]|.|43.2|44.9|46|!|.
.|Missed bin collections|.|610|544|500|!|.
.|Average re-let time [days]|.|31.4|27.8|28|!|.
.|Affordable homes delivered|.|112|.|150|.|.
.|Major planning applications decided in time [%]|.|88|93|≥90|!|.
.|Calls abandoned [%]|.|7.5|9.1|6|!|.`,
  }),
  real({
    id: 'en-state-performance-budget-transportation-form',
    plan: 'a state transportation department, form of the performance measures of its budget by programme',
    address: 'https://dbm.maryland.gov/',
    arranged: INVENTED,
    table: `
Department of Transportation – Performance Measures|<|<|<|<
Program / Measure|FY 2022 Actual|FY 2023 Actual|FY 2024 Estimated|FY 2025 Target
Highway Maintenance|<|<|<|<
Lane miles resurfaced|1,420|1,388|1,450|1,500
Percent of pavement in good condition|61.3%|60.8%|62%|64%
Average cost per lane mile|$182,400|$197,250|$205,000|$210,000
Transit|<|<|<|<
Annual transit ridership (thousands)|8,912|10,345|11,000|11,800
On-time performance|81.2%|N/A|84%|85%`,
    columns: 'name|a2022|a2023|e2024|t2025',
    expected: `
#
#
#
Lane miles resurfaced|1420|1388|1450|1500
Percent of pavement in good condition [%]|61.3|60.8|62|64
Average cost per lane mile [$]|182400|197250|205000|210000
#
Annual transit ridership|8912000|10345000|11000000|11800000
On-time performance [%]|81.2|.|84|85`,
  }),
  real({
    id: 'en-world-bank-databank-yr-form',
    plan: 'the World Bank, form of a DataBank download with YR headers, two dots for missing and a footer',
    address: 'https://databank.worldbank.org/',
    arranged: INVENTED,
    csv: `Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020],2021 [YR2021],2022 [YR2022]
Ghana,GHA,Access to electricity (% of population),EG.ELC.ACCS.ZS,83.5,85.9,86.3,..
Ghana,GHA,"Mortality rate, infant (per thousand live births)",SP.DYN.IMRT.IN,34.6,33.4,32.3,31.1
Togo,TGO,Access to electricity (% of population),EG.ELC.ACCS.ZS,52.4,54.0,55.7,57.2
Togo,TGO,"Mortality rate, infant (per thousand live births)",SP.DYN.IMRT.IN,45.2,..,43.1,42.0
Benin,BEN,Access to electricity (% of population),EG.ELC.ACCS.ZS,40.3,41.4,42.0,56.5
,,,,,,,
Data from database: World Development Indicators,,,,,,,
`,
    columns: 'place|.|name|.|a2019|a2020|a2021|a2022',
    expected: `
#
Ghana|.|Access to electricity|.|83.5|85.9|86.3|.
Ghana|.|Mortality rate, infant|.|34.6|33.4|32.3|31.1
Togo|.|Access to electricity|.|52.4|54|55.7|57.2
Togo|.|Mortality rate, infant|.|45.2|.|43.1|42
Benin|.|Access to electricity|.|40.3|41.4|42|56.5
#
#`,
  }),
  real({
    id: 'en-owid-grapher-two-columns-form',
    plan: 'Our World in Data, form of a grapher download with entity, code, year and two indicators',
    address: 'https://ourworldindata.org/',
    arranged: INVENTED,
    csv: `Entity,Code,Year,Share of electricity from renewables (%),Electricity use per person (kWh)
Chile,CHL,2020,48.61,4211.4
Chile,CHL,2021,45.97,4398.2
Chile,CHL,2022,54.83,4460.9
Uruguay,URY,2020,94.02,3790.1
Uruguay,URY,2021,84.75,4122.6
Uruguay,URY,2022,90.88,
`,
    columns:
      'place|.|.|a2020:Share of electricity from renewables [%]|a2020:Electricity use per person [kWh]',
    expected: `
#
Chile|.|.|a2020=48.61|a2020=4211.4
Chile|.|.|a2021=45.97|a2021=4398.2
Chile|.|.|a2022=54.83|a2022=4460.9
Uruguay|.|.|a2020=94.02|a2020=3790.1
Uruguay|.|.|a2021=84.75|a2021=4122.6
Uruguay|.|.|a2022=90.88|.`,
  }),
  real({
    id: 'en-oecd-explorer-labels-form',
    plan: 'the OECD, form of a Data Explorer download with codes and labels, multiplier and observation status',
    address: 'https://data-explorer.oecd.org/',
    arranged: INVENTED,
    csv: `REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS,Observation status
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2020,7437000,A,Normal value
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2021,7470500,A,Normal value
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2022,7265000,E,Estimated value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2020,4740000,A,Normal value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2021,4601200,A,Normal value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2022,,M,Missing value; data cannot exist
`,
    columns: '.|place|.|name|.|.|.|a2020|.|.',
    expected: `
#
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|a2020=7437000|.|.
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|a2021=7470500|.|.
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|e2022=7265000|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|a2020=4740000|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|a2021=4601200|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|.|.|.`,
  }),
  real({
    id: 'en-pandas-export-index-empty-column-form',
    plan: 'a city analyst, form of a pandas export with an index column and an unnamed empty one',
    address: 'https://data.cityofboston.gov/',
    arranged: INVENTED,
    csv: `,indicator,unit,2020,2021,2022,2023,Unnamed: 7
0,Bike counter trips,trips,1204331.0,1310042.0,1498870.0,1611205.0,
1,Traffic fatalities,persons,14.0,17.0,12.0,,
2,Median household income,USD,78440.0,81210.0,86331.0,89212.0,
3,Households without internet,%,9.8,8.9,,7.1,
4,Street trees planted,trees,1122.0,1745.0,2010.0,2388.0,
`,
    columns: '.|name|.|a2020|a2021|a2022|a2023|.',
    expected: `
#
.|Bike counter trips [trips]|.|1204331|1310042|1498870|1611205|.
.|Traffic fatalities [人]|.|14|17|12|.|.
.|Median household income [美元]|.|78440|81210|86331|89212|.
.|Households without internet [%]|.|9.8|8.9|.|7.1|.
.|Street trees planted [trees]|.|1122|1745|2010|2388|.`,
  }),
  real({
    id: 'en-donor-logframe-milestones-form',
    plan: 'a donor programme, form of its logframe with baseline, milestone, achieved and end target',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline (2021)|Milestone (2023)|Achieved (2023)|Target (2026)|Source
Outcome|Girls completing lower secondary (%)|38|44|46.5|60|EMIS
Output A|Teachers trained|0|1,200|1,347|4,000|Training records
Output A|Schools with a functioning library|22|60|51|at least 150|Site visits
Output B|Classrooms with 40–50 pupils per teacher (%)|31%|40%|TBC|55–65%|School census
Output B|Cost per pupil supported|£84|£78|£80.50|£70|Finance reports`,
    columns: '.|name|a2021|t2023|a2023|t2026|.',
    expected: `
#
.|Girls completing lower secondary [%]|38|44|46.5|60|.
.|Teachers trained|0|1200|1347|4000|.
.|Schools with a functioning library|22|60|51|≥150|.
.|Classrooms with 40–50 pupils per teacher [%]|31|40|.|55–65|.
.|Cost per pupil supported [GBP]|84|78|80.5|70|.`,
  }),
  real({
    id: 'en-sdg-baseline-latest-years-beside-form',
    plan: 'a national SDG report, form of a table with the baseline and latest value and the year of each beside it',
    address: 'https://sdgs.un.org/',
    arranged: INVENTED,
    table: `
SDG indicator|Unit|Baseline value|Baseline year|Latest value|Latest year|Target 2030
Population below national poverty line|%|24.3|2016|20.5|2022|12
Maternal mortality ratio|per 100,000 live births|176|2015|136|2021|70
Births attended by skilled personnel|%|42.1|2014|69.8|2022|90
Renewable energy share|%|2.9|2015|4.1|2023|10
Under-five stunting|%|36.1|2014|…|…|≤15.5`,
    columns: 'name|.|a2016|.|a2022|.|t2030',
    expected: `
#
Population below national poverty line [%]|.|24.3|.|20.5|.|12
Maternal mortality ratio|.|a2015=176|.|a2021=136|.|70
Births attended by skilled personnel [%]|.|a2014=42.1|.|69.8|.|90
Renewable energy share [%]|.|a2015=2.9|.|a2023=4.1|.|10
Under-five stunting [%]|.|a2014=36.1|.|.|.|≤15.5`,
  }),
  real({
    id: 'en-university-strategy-kpi-form',
    plan: 'a university, form of the KPIs of its strategy over academic years with an aim',
    address: 'https://www.exeter.ac.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2020/21|2021/22|2022/23|2029/30 target
Student satisfaction|74.6%|77.1%|79.3%|85%
Graduates in highly skilled employment|80.2%|82.9%|83.4%|> 88%
Research income (£m)|68.4|72.9|81.0|120
Scope 1 and 2 emissions (tCO2e)|31,460|29,815|27,022|6,000
PhD students enrolled|1,904|1,968|2,041|2,500
World ranking position|174|163|155|120`,
    columns: 'name|a2021|a2022|a2023|t2030',
    expected: `
#
Student satisfaction [%]|74.6|77.1|79.3|85
Graduates in highly skilled employment [%]|80.2|82.9|83.4|>88
Research income [GBP]|68400000|72900000|81000000|120000000
Scope 1 and 2 emissions [tCO2e]|31460|29815|27022|6000
PhD students enrolled|1904|1968|2041|2500
World ranking position|174|163|155|120`,
  }),
  real({
    id: 'en-company-esg-scorecard-targets-in-words-form',
    plan: 'a listed company, form of its ESG data with newest year first and targets in words with their year',
    address: 'https://www.unilever.com/',
    arranged: INVENTED,
    table: `
Metric|Unit|FY2024|FY2023|FY2022|Target
Renewable electricity|%|71|64|55|100% by 2030
Scope 1 and 2 emissions|tCO2e|412,300|455,120|498,870|-50% by 2030 vs 2019
Women in senior management|%|36.4|34.9|33.0|≥40% by 2027
Lost-time injury frequency rate|per million hours|0.81|0.94|1.02|Zero harm
Water withdrawal|million m³|12.7|13.1|13.4|11.5 million m³ by 2028
Community investment|$ million|18.2|16.5|–|–`,
    columns: 'name|.|a2024|a2023|a2022|t2030',
    expected: `
#
Renewable electricity [%]|.|71|64|55|100
Scope 1 and 2 emissions [tCO2e]|.|412300|455120|498870|?
Women in senior management [%]|.|36.4|34.9|33|t2027=≥40
Lost-time injury frequency rate|.|0.81|0.94|1.02|.
Water withdrawal [m³]|.|12700000|13100000|13400000|t2028=11500000
Community investment [$]|.|18200000|16500000|.|.`,
  }),
  real({
    id: 'en-transit-monthly-ridership-fytd-form',
    plan: 'a transit agency, form of its monthly boardings by mode with the fiscal year to date',
    address: 'https://www.metrotransit.org/',
    arranged: INVENTED,
    csv: `Month,Bus boardings,Light rail boardings,Ferry boardings,On-time performance (%),Total boardings FYTD
Jul-23,"1,204,331","612,408","48,220",83.1,"1,864,959"
Aug-23,"1,251,902","630,117","51,873",82.4,"3,798,851"
Sep-23,"1,310,476","655,930","39,004",81.9,"5,804,261"
Oct-23,"1,338,015","661,242",,84.0,"7,803,518"
Nov-23,"1,190,882","598,771","21,640",85.2,"9,614,811"
`,
    columns:
      '.|p2023-07:Bus boardings|p2023-07:Light rail boardings|p2023-07:Ferry boardings|p2023-07:On-time performance [%]|.',
    expected: `
#
.|p2023-07=1204331|p2023-07=612408|p2023-07=48220|p2023-07=83.1|?
.|p2023-08=1251902|p2023-08=630117|p2023-08=51873|p2023-08=82.4|?
.|p2023-09=1310476|p2023-09=655930|p2023-09=39004|p2023-09=81.9|?
.|p2023-10=1338015|p2023-10=661242|.|p2023-10=84|?
.|p2023-11=1190882|p2023-11=598771|p2023-11=21640|p2023-11=85.2|?`,
  }),
  real({
    id: 'en-police-recorded-crime-year-ending-form',
    plan: 'a police force, form of its recorded crime by offence for two years ending in March',
    address: 'https://www.westyorkshire.police.uk/',
    arranged: INVENTED,
    table: `
Recorded crime by offence group|<|<|<|<
Offence group|Year ending March 2023|Year ending March 2024|Change|% change
Burglary|9,412|8,877|-535|-5.7%
Robbery|1,630|1,702|72|4.4%
Vehicle offences|11,208|10,344|-864|-7.7%
Violence with injury|25,019|24,760|-259|-1.0%
Total recorded crime|47,269|45,683|-1,586|-3.4%`,
    columns: 'name|a2023|a2024|.|.',
    expected: `
#
#
Burglary|9412|8877|!|!
Robbery|1630|1702|!|!
Vehicle offences|11208|10344|!|!
Violence with injury|25019|24760|!|!
Total recorded crime|47269|45683|!|!`,
  }),
  real({
    id: 'en-school-statistics-time-period-form',
    plan: 'a ministry of education, form of its open file with time_period 202122, level and authority',
    address: 'https://explore-education-statistics.service.gov.uk/',
    arranged: INVENTED,
    csv: `time_period,time_identifier,geographic_level,country_name,la_name,pupil_count,absence_rate_percent,suspension_rate_percent
202122,Academic year,National,England,,7411300,7.6,6.9
202223,Academic year,National,England,,7433812,7.5,9.3
202122,Academic year,Local authority,England,Barnsley,33410,8.1,12.4
202223,Academic year,Local authority,England,Barnsley,33522,8.3,15.0
202122,Academic year,Local authority,England,Rutland,5612,6.8,z
202223,Academic year,Local authority,England,Rutland,5590,6.6,4.1
`,
    columns: '.|.|.|.|place|a2022:pupil_count|a2022:absence_rate_percent|a2022:suspension_rate_percent',
    expected: `
#
.|.|.|.|England|a2022=7411300|a2022=7.6|a2022=6.9
.|.|.|.|England|a2023=7433812|a2023=7.5|a2023=9.3
.|.|.|.|Barnsley|a2022=33410|a2022=8.1|a2022=12.4
.|.|.|.|Barnsley|a2023=33522|a2023=8.3|a2023=15
.|.|.|.|Rutland|a2022=5612|a2022=6.8|.
.|.|.|.|Rutland|a2023=5590|a2023=6.6|a2023=4.1`,
  }),
  real({
    id: 'en-city-dashboard-fiscal-year-actual-target-form',
    plan: 'a city performance portal, form of its download with fiscal year, actual, target and a verdict',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `Measure ID,Measure Name,Department,Fiscal Year,Actual,Target,Met Target?
PM-A,Priority 1 calls answered in time,Police,FY2022,78.4%,85%,No
PM-A,Priority 1 calls answered in time,Police,FY2023,80.1%,85%,No
PM-A,Priority 1 calls answered in time,Police,FY2024,,86%,Pending
PM-B,Library visits,Libraries,FY2022,1.84M,2M,No
PM-B,Library visits,Libraries,FY2023,2.11M,2M,Yes
PM-C,Permit fee revenue,Development Services,FY2022,$612.5K,$600K,Yes
PM-C,Permit fee revenue,Development Services,FY2023,$655K,$640K,Yes
PM-D,Days to repair a street light,Energy,FY2023,6.2,<5,No
`,
    columns: '.|name|.|.|a2022|t2022|.',
    expected: `
#
.|Priority 1 calls answered in time [%]|.|.|78.4|85|.
.|Priority 1 calls answered in time [%]|.|.|a2023=80.1|t2023=85|.
.|Priority 1 calls answered in time [%]|.|.|.|t2024=86|.
.|Library visits|.|.|1840000|2000000|.
.|Library visits|.|.|a2023=2110000|t2023=2000000|.
.|Permit fee revenue [$]|.|.|612500|600000|.
.|Permit fee revenue [$]|.|.|a2023=655000|t2023=640000|.
.|Days to repair a street light|.|.|a2023=6.2|t2023=<5|.`,
  }),
  real({
    id: 'en-json-flattened-observations-form',
    plan: 'a regional data service, form of its JSON flattened to dotted columns with the kind of each value',
    address: 'https://api.data.gov/',
    arranged: INVENTED,
    csv: `indicator.id,indicator.name,indicator.unit,geo.name,obs.year,obs.type,obs.value
EN_A,Final energy consumption,GWh,Lothian,2021,actual,14210.5
EN_A,Final energy consumption,GWh,Lothian,2023,actual,13877.2
EN_A,Final energy consumption,GWh,Lothian,2030,target,11000
EN_A,Final energy consumption,GWh,Tayside,2023,actual,7731
EN_A,Final energy consumption,GWh,Tayside,2030,forecast,7050
EN_B,Homes with heat pumps,homes,Lothian,2023,actual,9120
EN_B,Homes with heat pumps,homes,Lothian,2030,target,60000
EN_B,Homes with heat pumps,homes,Tayside,2023,estimate,4415
`,
    columns: '.|name|.|place|.|.|a2021',
    expected: `
#
.|Final energy consumption [GWh]|.|Lothian|.|.|14210.5
.|Final energy consumption [GWh]|.|Lothian|.|.|a2023=13877.2
.|Final energy consumption [GWh]|.|Lothian|.|.|t2030=11000
.|Final energy consumption [GWh]|.|Tayside|.|.|a2023=7731
.|Final energy consumption [GWh]|.|Tayside|.|.|e2030=7050
.|Homes with heat pumps [homes]|.|Lothian|.|.|a2023=9120
.|Homes with heat pumps [homes]|.|Lothian|.|.|t2030=60000
.|Homes with heat pumps [homes]|.|Tayside|.|.|e2023=4415`,
  }),
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
    id: 'de-klimaschutz-ist-ziel-form',
    plan: 'a German city, form of the indicators of its climate plan with Ist and Ziel years',
    address: 'https://www.muenster.de/',
    arranged: INVENTED,
    table: `
Indikator|Einheit|Ist 2019|Ist 2022|Ziel 2025|Ziel 2030
Treibhausgasemissionen je Einwohner|t CO2e|6,4|5,7|4,5|2,1
Installierte Photovoltaikleistung|kWp|48.200|71.950|130.000|310.000
Anteil erneuerbarer Wärme|%|7,8|9,1|15|mind. 35
Radverkehrsanteil am Gesamtverkehr|%|38,9|47,0|48|50–55
Ladepunkte für Elektroautos|Anzahl|96|k. A.|600|1.800
Sanierungsmittel|Mio. €|2,4|3,15|5,0|8,0`,
    columns: 'name|.|a2019|a2022|t2025|t2030',
    expected: `
#
Treibhausgasemissionen je Einwohner [t CO2e]|.|6.4|5.7|4.5|2.1
Installierte Photovoltaikleistung [kWp]|.|48200|71950|130000|310000
Anteil erneuerbarer Wärme [%]|.|7.8|9.1|15|≥35
Radverkehrsanteil am Gesamtverkehr [%]|.|38.9|47|48|50–55
Ladepunkte für Elektroautos|.|96|.|600|1800
Sanierungsmittel [EUR]|.|2400000|3150000|5000000|8000000`,
  }),
  real({
    id: 'fr-projet-annuel-performance-form',
    plan: 'a French budget programme, form of its open file with réalisé, prévision and cible',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    csv: `Programme;Indicateur;Unité;2021 réalisé;2022 réalisé;2023 prévision;2024 cible;2026 cible
Forêt;Surface de forêt gérée durablement;ha;5 412 300;5 437 800;5 450 000;5 480 000;5 600 000
Forêt;Part des communes couvertes par un plan incendie;%;41,2;44,6;48;55;70
Police;Délai moyen d'intervention;minutes;12,8;13,1;12,5;12;11
Police;Taux d'élucidation des cambriolages;%;9,6;nd;10,2;11;12,5
Culture;Fréquentation des musées nationaux;visiteurs;14 310 000;27 650 000;30 000 000;31 500 000;33 000 000
`,
    columns: '.|name|.|a2021|a2022|e2023|t2024|t2026',
    expected: `
#
.|Surface de forêt gérée durablement [ha]|.|5412300|5437800|5450000|5480000|5600000
.|Part des communes couvertes par un plan incendie [%]|.|41.2|44.6|48|55|70
.|Délai moyen d'intervention [minutes]|.|12.8|13.1|12.5|12|11
.|Taux d'élucidation des cambriolages [%]|.|9.6|.|10.2|11|12.5
.|Fréquentation des musées nationaux [visiteurs]|.|14310000|27650000|30000000|31500000|33000000`,
  }),
  real({
    id: 'es-observatorio-movilidad-ciudades-columnas-form',
    plan: 'a Spanish mobility observatory, form of its indicators of one year with the cities across',
    address: 'https://observatoriomovilidad.es/',
    arranged: INVENTED,
    table: `
Indicadores de movilidad urbana, 2023|<|<|<|<
Indicador|Unidad|Sevilla|Valencia|Zaragoza
Viajeros en autobús|millones|84,2|92,7|88,1
Longitud de carriles bici|km|181|203,5|139
Velocidad comercial del autobús|km/h|13,4|12,8|14,1
Tarifa del billete sencillo|€|1,40|1,50|1,45
Autobuses eléctricos o híbridos|%|31|54,3|–`,
    columns: 'name|.|a2023:@Sevilla|a2023:@Valencia|a2023:@Zaragoza',
    expected: `
#
#
Viajeros en autobús|.|84200000|92700000|88100000
Longitud de carriles bici [km]|.|181|203.5|139
Velocidad comercial del autobús [km/h]|.|13.4|12.8|14.1
Tarifa del billete sencillo [EUR]|.|1.4|1.5|1.45
Autobuses eléctricos o híbridos [%]|.|31|54.3|.`,
  }),
  real({
    id: 'pt-municipios-valor-meta-form',
    plan: 'a Brazilian state, form of its long file of municipalities with year, value and goal of that year',
    address: 'https://dados.gov.br/',
    arranged: INVENTED,
    csv: `Município;Ano;Indicador;Unidade;Valor;Meta
Blumenau;2022;Cobertura vacinal;%;81,4;95
Blumenau;2023;Cobertura vacinal;%;88,9;95
Joinville;2022;Cobertura vacinal;%;79,6;95
Joinville;2023;Cobertura vacinal;%;86,1;95
Blumenau;2023;Matrículas em creche;crianças;9.812;10.500
Joinville;2023;Matrículas em creche;crianças;17.340;
Joinville;2025;Matrículas em creche;crianças;;21.000
`,
    columns: 'place|.|name|.|a2022|t2022',
    expected: `
#
Blumenau|.|Cobertura vacinal [%]|.|81.4|95
Blumenau|.|Cobertura vacinal [%]|.|a2023=88.9|t2023=95
Joinville|.|Cobertura vacinal [%]|.|79.6|95
Joinville|.|Cobertura vacinal [%]|.|a2023=86.1|t2023=95
Blumenau|.|Matrículas em creche [crianças]|.|a2023=9812|t2023=10500
Joinville|.|Matrículas em creche [crianças]|.|a2023=17340|.
Joinville|.|Matrículas em creche [crianças]|.|.|t2025=21000`,
  }),
];
