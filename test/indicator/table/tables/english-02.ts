import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'economic-organisation-codes',
    plan: 'an international economic organisation, form of a file with codes',
    address: 'https://data.oecd.org/',
    arranged: INVENTED,
    csv: `"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
"FRA","HUR","TOT","PC_LF","A","2020",8.0,
"FRA","HUR","TOT","PC_LF","A","2021",7.9,
"DEU","HUR","TOT","PC_LF","A","2020",3.7,
"DEU","HUR","TOT","PC_LF","A","2021",3.6,"P"
`,
    expected: `
place|name|.|.|.|.|v|.
FRA|HUR: PC_LF|||||a2020=8.0|
FRA|HUR: PC_LF|||||a2021=7.9|
DEU|HUR: PC_LF|||||a2020=3.7|
DEU|HUR: PC_LF|||||a2021=3.6|`,
  }),
  real({
    id: 'accessible-spreadsheet',
    plan: 'a government statistical service, form of an accessible spreadsheet with shorthand',
    address: 'https://analysisfunction.civilservice.gov.uk/',
    arranged: INVENTED,
    csv: `"Table 3: Apprenticeship starts by region, England [note 1]",,,
This worksheet contains one table. Some cells refer to notes.,,,
Region,2020,2021,2022 [provisional]
North East,18730,20110,19850 [p]
London,34560,[x],33900 [p]
South West,29870,30220,[c]
`,
    expected: `
#
#
place|a2020:Apprenticeship starts by region, England|a2021:Apprenticeship starts by region, England|a2022:Apprenticeship starts by region, England
North East|18730|20110|19850
London|34560||33900
South West|29870|30220|`,
  }),
  real({
    id: 'values-with-change-beside',
    plan: 'a tourism board, form of its table of key figures with changes in brackets',
    address: 'https://www.visitbritain.org/',
    arranged: INVENTED,
    table: `
Key figure|2021|2022|2023
Overnight visits|6.4 million|31.2 million (+388%)|38.0 million (+22%)
Average length of stay (nights)|10.9|8.4 (-23%)|7.7 (-8%)
Hotel occupancy|52%|74% (+22 pts)|77% (+3 pts)`,
    expected: `
name|a2021|a2022|a2023
Overnight visits|6400000|31200000|38000000
Average length of stay|10.9|8.4|7.7
Hotel occupancy [%]|52|74|77`,
  }),
  real({
    id: 'climate-plan-mixed-targets',
    plan: 'a city’s climate action plan, form of its table of targets in words and numbers',
    address: 'https://www.c40.org/',
    arranged: INVENTED,
    table: `
Action area|Metric|2019 baseline|2022 status|2030 goal
Buildings|Emissions from buildings (ktCO2e)|1,840|1,702|920
Transport|Share of trips on foot or by bicycle|27%|~31%|>50%
Transport|Electric buses in service|12|86|Entire fleet
Waste|Waste per person (kg)|412|388|10–15% less
Nature|New trees planted|0|14,500|100,000+
Energy|Homes with solar panels|n/a|TBC|60,000`,
    expected: `
.|name|a2019|a2022|t2030
|Emissions from buildings [ktCO2e]|1840|1702|920
|Share of trips on foot or by bicycle [%]|27|~31|>50
|Electric buses in service|12|86|
|Waste per person [kg]|412|388|?2
|New trees planted|0|14500|+100000
|Homes with solar panels|||60000`,
  }),
  real({
    id: 'ranked-cities',
    plan: 'a newspaper’s index of cities, form of its table with ranks',
    address: 'https://www.ft.com/',
    arranged: INVENTED,
    csv: `Rank,City,Score 2022,Score 2023,Change
1,Vienna,98.4,99.1,+0.7
2,Copenhagen,98.0,98.0,0.0
3,Zurich,96.3,97.1,+0.8
`,
    expected: `
.|place|a2022:Score|a2023:Score|.
|Vienna|98.4|99.1|!
|Copenhagen|98.0|98.0|!
|Zurich|96.3|97.1|!`,
  }),
  real({
    id: 'council-polarity',
    plan: 'an English district council, form of its quarterly performance report',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Polarity|2021/22 outturn|2022/23 target|2022/23 outturn|RAG
E1|Household waste recycled (%)|High|43.1|45|42.7|Red
E2|Missed bins per 100,000 collections|Low|62|50|48.5|Green
H4|Working days lost to sickness per FTE|Low|8.4|8.0|9.1|Amber
P3|Major applications determined in time|High|92%|90%|95%|Green`,
    expected: `
.|name|.|a2022|t2023|a2023|.
|Household waste recycled [%]||43.1|45|42.7|
|Missed bins per 100,000 collections||62|50|48.5|
|Working days lost to sickness per FTE||8.4|8.0|9.1|
|Major applications determined in time [%]||92|90|95|`,
  }),
  real({
    id: 'us-city-measures',
    plan: 'a city of the United States, form of the measures in its budget',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
Key Performance Measures|FY 2021 Actual|FY 2022 Actual|FY 2023 Projected|FY 2024 Target
Percent of 911 calls answered within 10 seconds|88%|91%|90%|95%
Average response time (minutes)|6.4|6.1|6.0|5.5
Cost per lane mile resurfaced|$212,450|$223,020|$228,000|$230,000
Library visits|1,204,331|1,398,210|1,420,000|1,500,000`,
    expected: `
name|a2021|a2022|.|t2024
Percent of 911 calls answered within 10 seconds [%]|88|91|!|95
Average response time [minutes]|6.4|6.1|!|5.5
Cost per lane mile resurfaced|212450|223020|!|230000
Library visits|1204331|1398210|!|1500000`,
  }),
  real({
    id: 'australia-annual-report',
    plan: 'a cultural agency of Australia, form of the statement in its annual report',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|Target 2022–23|Actual 2022–23|Result|Actual 2021–22
Visitors to the gallery|≥450,000|512,300|Met|298,114
School groups booked|1,200|1,066|Not met|640
Visitor satisfaction|90%|94%|Met|92%
Collection objects digitised|at least 15,000|18,422|Met|12,907`,
    expected: `
name|t2023|a2023|.|a2022
Visitors to the gallery|≥450000|512300||298114
School groups booked|1200|1066||640
Visitor satisfaction [%]|90|94||92
Collection objects digitised|≥15000|18422||12907`,
  }),
  real({
    id: 'canada-results-report',
    plan: 'a department of Canada, form of its departmental results report',
    address: 'https://www.canada.ca/en/treasury-board-secretariat.html',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual results|2021–22 actual results|2022–23 actual results
Percentage of households with broadband|At least 98%|March 31, 2027|89.7%|91.4%|93.5%
Number of start-ups supported|2,000|March 31, 2023|1,744|1,938|2,109
Percentage of applications processed in time|90%|March 31, 2023|85%|Not available|88%`,
    expected: `
name|.|.|a2021|a2022|a2023
Percentage of households with broadband [%]|t2027=≥98||89.7|91.4|93.5
Number of start-ups supported|t2023=2000||1744|1938|2109
Percentage of applications processed in time [%]|t2023=90||85||88`,
  }),
  real({
    id: 'india-outcome-budget',
    plan: 'a ministry of India, form of its outcome budget',
    address: 'https://www.indiabudget.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Output/Outcome Indicator|Unit|Baseline (2019-20)|Target 2022-23|Achievement 2022-23|% Achievement
1|Rural households with tap connection|Number|3,23,62,838|9,85,00,000|8,92,14,500|90.6
2|Villages with all-weather road|Number|1,52,124|1,61,500|1,58,340|98.0
3|Institutional deliveries|%|81.2|90|88.6|98.4
4|Expenditure on the scheme|Rs. crore|4,998.50|12,000|11,160.25|93.0`,
    expected: `
.|name|.|a2020|t2023|a2023|.
|Rural households with tap connection||32362838|98500000|89214500|
|Villages with all-weather road||152124|161500|158340|
|Institutional deliveries [%]||81.2|90|88.6|
|Expenditure on the scheme||49985000000|120000000000|111602500000|`,
  }),
  real({
    id: 'logframe-planned-achieved',
    plan: 'a development programme, form of its logical framework',
    address: 'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office',
    arranged: INVENTED,
    table: `
Output indicator||Baseline (2018)|Milestone 1 (2020)|Milestone 2 (2021)|Target (2023)
Children reached with nutrition services|Planned|12,400|25,000|40,000|60,000
^|Achieved||27,310|38,950|
Health workers trained|Planned|0|350|700|1,000
^|Achieved||362|655|`,
    expected: `
name|.|.|.|.|.
Children reached with nutrition services||a2018=12400|t2020=25000|t2021=40000|t2023=60000
Children reached with nutrition services|||a2020=27310|a2021=38950|
Health workers trained||a2018=0|t2020=350|t2021=700|t2023=1000
Health workers trained|||a2020=362|a2021=655|`,
  }),
  real({
    id: 'eu-region-in-header',
    plan: 'an agency of the European Union, form of its table of headline targets',
    address: 'https://www.eea.europa.eu/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2015|2020|2022|Target 2030
Share of renewable energy in final consumption|%|17.8|22.0|23.0|42.5
Primary energy consumption|Mtoe|1 383.5|1 236.5|1 257.2|992.5
Net greenhouse gas emissions (index 1990 = 100)|index|79.1|67.9|69.4|45
Municipal waste recycled|%|44.9|49.2|48.6|60`,
    expected: `
name|.|a2015|a2020|a2022|t2030
Share of renewable energy in final consumption [%]||17.8|22.0|23.0|42.5
Primary energy consumption [Mtoe]||1383.5|1236.5|1257.2|992.5
Net greenhouse gas emissions (index 1990 = 100)||79.1|67.9|69.4|45
Municipal waste recycled [%]||44.9|49.2|48.6|60`,
  }),
  real({
    id: 'quarters-of-a-fiscal-year',
    plan: 'a service of the United Kingdom, form of its dashboard of quarters',
    address: 'https://www.england.nhs.uk/statistics/',
    arranged: INVENTED,
    table: `
Measure|Q1 2023|Q2 2023|Q3 2023|Q4 2023|Target
Calls answered within 60 seconds (%)|71.2|74.8|73.1|69.5|90
Average wait (minutes)|12.4|11.8|12.9|15.0|10`,
    expected: `
name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|.
Calls answered within 60 seconds [%]|71.2|74.8|73.1|69.5|?
Average wait [minutes]|12.4|11.8|12.9|15.0|?`,
  }),
  real({
    id: 'who-observatory-csv',
    plan: 'World Health Organization, Global Health Observatory, form of its CSV',
    address: 'https://www.who.int/data/gho',
    arranged: INVENTED,
    csv: `IndicatorCode,Indicator,ValueType,ParentLocationCode,ParentLocation,Location type,SpatialDimValueCode,Location,Period type,Period,IsLatestYear,Dim1 type,Dim1,Dim1ValueCode,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value,Language,DateModified
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,RWA,Rwanda,Year,2019,true,Sex,Both sexes,BTSX,69.12,67.4,70.9,69.1 [67.4-70.9],EN,2020-12-03T23:00:00.000Z
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,RWA,Rwanda,Year,2015,false,Sex,Both sexes,BTSX,67.03,65.5,68.6,67.0 [65.5-68.6],EN,2020-12-03T23:00:00.000Z
WHOSIS_000001,Life expectancy at birth (years),numeric,AFR,Africa,Country,GHA,Ghana,Year,2019,true,Sex,Both sexes,BTSX,66.28,64.2,68.3,66.3 [64.2-68.3],EN,2020-12-03T23:00:00.000Z
`,
    columns: '.|name|.|.|.|.|.|place|.|.|.|.|.|.|.|.|.|.|.|.',
    expected: `
#
|Life expectancy at birth|||||| Rwanda|||||||a2019=69.12|||||
|Life expectancy at birth|||||| Rwanda|||||||a2015=67.03|||||
|Life expectancy at birth|||||| Ghana|||||||a2019=66.28|||||`,
  }),
  real({
    id: 'imf-outlook-tsv',
    plan: 'International Monetary Fund, World Economic Outlook, form of its file by countries',
    address: 'https://www.imf.org/en/Publications/WEO',
    arranged: INVENTED,
    csv: [
      'Country\tSubject Descriptor\tUnits\tScale\t2019\t2020\t2021\t2022\tEstimates Start After',
      'Ghana\tGross domestic product, constant prices\tPercent change\t\t6.508\t0.514\t5.356\t3.234\t2021',
      'Ghana\tGross domestic product, current prices\tU.S. dollars\tBillions\t68.353\t70.043\t79.156\t72.839\t2021',
      'Rwanda\tPopulation\tPersons\tMillions\t12.374\t12.663\t12.955\t13.246\t2020',
    ].join('\n'),
    columns: 'place|name|.|.|a2019|a2020|a2021|a2022|.',
    expected: `
#
Ghana|Gross domestic product, constant prices|||6.508|0.514|5.356|e2022=3.234|.
Ghana|Gross domestic product, current prices|||68353000000|70043000000|79156000000|e2022=72839000000|.
Rwanda|Population|||12374000|12663000|e2021=12955000|e2022=13246000|.`,
  }),
  real({
    id: 'fao-stat-csv',
    plan: 'Food and Agriculture Organization, FAOSTAT, form of its CSV',
    address: 'https://www.fao.org/faostat/',
    arranged: INVENTED,
    csv: `Domain Code,Domain,Area Code (M49),Area,Element Code,Element,Item Code (CPC),Item,Year Code,Year,Unit,Value,Flag,Flag Description
QCL,Crops and livestock products,404,Kenya,5510,Production,112,Maize (corn),2020,2020,t,3789000,A,Official figure
QCL,Crops and livestock products,404,Kenya,5510,Production,112,Maize (corn),2021,2021,t,3303000,A,Official figure
QCL,Crops and livestock products,404,Kenya,5312,Area harvested,112,Maize (corn),2021,2021,ha,2168593,E,Estimated value
QCL,Crops and livestock products,834,United Republic of Tanzania,5510,Production,112,Maize (corn),2021,2021,t,7039064,A,Official figure
`,
    columns: '.|.|.|place|.|.|.|name|.|.|.|.|.|.',
    expected: `
#
|||Kenya||||Maize (corn): Production [t]||||a2020=3789000||
|||Kenya||||Maize (corn): Production [t]||||a2021=3303000||
|||Kenya||||Maize (corn): Area harvested [ha]||||e2021=2168593||
|||United Republic of Tanzania||||Maize (corn): Production [t]||||a2021=7039064||`,
  }),
  real({
    id: 'ilo-stat-csv',
    plan: 'International Labour Organization, ILOSTAT, form of its CSV',
    address: 'https://ilostat.ilo.org/data/',
    arranged: INVENTED,
    csv: `ref_area.label,source.label,indicator.label,sex.label,classif1.label,time,obs_value,obs_status.label
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2021,6.12,
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Male,Age (Youth): 15+,2021,4.41,
Peru,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2022,4.83,Break in series
Chile,LFS - Encuesta Nacional,Unemployment rate (%),Sex: Female,Age (Youth): 15+,2022,8.51,
`,
    columns: 'place|.|.|name|.|.|.|.',
    expected: `
#
Peru|||Female|||a2021=6.12|
Peru|||Male|||a2021=4.41|
Peru|||Female|||a2022=4.83|
Chile|||Female|||a2022=8.51|`,
  }),
  real({
    id: 'markdown-goals',
    plan: 'a foundation, form of the goals in its repository',
    address: 'https://github.com/topics/okr',
    arranged: INVENTED,
    csv: `| Metric | Baseline (2021) | 2022 actual | 2023 actual | Goal 2025 |
| :--- | ---: | ---: | ---: | ---: |
| Monthly active editors | 38.2K | 40.1K | 41.9K | 50K |
| Share of readers on mobile | 61% | 64% | 66% | 70% |
| Median load time (s) | 2.9 | 2.4 | 2.2 | < 2 |
`,
    columns: '.|name|a2021|a2022|a2023|t2025',
    expected: `
#
#
.|Monthly active editors|38200|40100|41900|50000
.|Share of readers on mobile [%]|61|64|66|70
.|Median load time (s)|2.9|2.4|2.2|<2`,
  }),
  real({
    id: 'api-records-csv',
    plan: 'an open data portal, form of its export of an interface',
    address: 'https://data.europa.eu/',
    arranged: INVENTED,
    csv: `indicator_name,unit,geo_name,ref_year,obs_value,target_year,target_value
Recycling rate,%,Aton,2021,41.2,2030,60
Recycling rate,%,Aton,2022,43.0,2030,60
Recycling rate,%,Beton,2022,38.7,2030,55
`,
    columns: 'name|.|place|.|.|.|.',
    expected: `
#
Recycling rate [%]|.|Aton|.|a2021=41.2|.|t2030=60
Recycling rate [%]|.|Aton|.|a2022=43.0|.|.
Recycling rate [%]|.|Beton|.|a2022=38.7|.|t2030=55`,
  }),
  real({
    id: 'months-short-names',
    plan: 'a port authority, form of its monthly traffic',
    address: 'https://www.portofrotterdam.com/',
    arranged: INVENTED,
    csv: `Traffic,Jan-23,Feb-23,Mar-23,Apr-23
Containers (TEU),1204,1188,1320,1275
Passengers,"20,455","18,900","25,310","31,002"
`,
    columns: 'name|p2023-01|p2023-02|p2023-03|p2023-04',
    expected: `
#
Containers|1204|1188|1320|1275
Passengers|20455|18900|25310|31002`,
  }),
  real({
    id: 'nhs-trust-scorecard',
    plan: 'a hospital trust of England, form of its integrated scorecard',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Domain|Metric|Standard|Apr-22|May-22|Jun-22|YTD
Responsive|A&E four-hour waits (%)|95%|71.4%|69.8%|70.3%|70.5%
^|Diagnostic waits over six weeks (%)|1%|18.2%|17.5%|19.0%|18.2%
Safe|Falls with harm|-|4|6|3|13`,
    expected: `
.|name|.|p2022-04|p2022-05|p2022-06|.
|A&E four-hour waits [%]|?|71.4|69.8|70.3|?
|Diagnostic waits over six weeks [%]|?|18.2|17.5|19.0|?
|Falls with harm||4|6|3|?`,
  }),
  real({
    id: 'irish-corporate-plan',
    plan: 'a county council of Ireland, form of the service indicators in its annual report',
    address: 'https://www.noac.ie/',
    arranged: INVENTED,
    table: `
Topic|Indicator|2020 Value|2021 Value|2022 Value
Housing|H2: Percentage of dwellings vacant at 31/12|2.31%|2.05%|1.88%
Roads|R1: Regional roads rated good|61%|63%|64%
Library|L1: Visits per head of population|1.42|1.10|2.36
Finance|M2: Rate of collection of rates|84.2%|86.9%|90.1%`,
    expected: `
.|name|a2020|a2021|a2022
|H2: Percentage of dwellings vacant at 31/12 [%]|2.31|2.05|1.88
|R1: Regional roads rated good [%]|61|63|64
|L1: Visits per head of population|1.42|1.10|2.36
|M2: Rate of collection of rates [%]|84.2|86.9|90.1`,
  }),
  real({
    id: 'new-zealand-long-term-plan',
    plan: 'a district council of New Zealand, form of the levels of service in its long-term plan',
    address: 'https://www.taituara.org.nz/',
    arranged: INVENTED,
    table: `
Level of service|Performance measure|Actual 2019/20|Target 2021/22|Target 2022/23|Targets 2024–2031
Water is safe|Compliance with drinking water standards|100%|100%|100%|100%
Water is reliable|Unplanned shutdowns per 1,000 connections|3.2|≤3|≤3|≤2.5
Parks are liked|Residents satisfied with parks|82%|≥85%|≥85%|≥88%`,
    expected: `
.|name|a2020|t2022|t2023|.
|Compliance with drinking water standards [%]|100|100|100|?
|Unplanned shutdowns per 1,000 connections|3.2|≤3|≤3|?
|Residents satisfied with parks [%]|82|≥85|≥85|?`,
  }),
  real({
    id: 'african-sdg-report',
    plan: 'a planning ministry of East Africa, form of the matrix in its annual report',
    address: 'https://www.planning.go.ke/',
    arranged: INVENTED,
    table: `
Key outputs|Key performance indicators|Target 2021/22|Achievement 2021/22|Variance|Remarks
Roads improved|Km of roads tarmacked|1,750|1,392.5|(357.5)|Delayed funds
Health facilities|No. of level 4 hospitals equipped|38|41|3|Partner support
Households connected|Households connected to electricity (million)|1.2|0.95|(0.25)|Slow procurement`,
    expected: `
.|name|t2022|a2022|.|.
|Km of roads tarmacked|1750|1392.5|!|
|No. of level 4 hospitals equipped|38|41|!|
|Households connected to electricity|1200000|950000|!|`,
  }),
  real({
    id: 'oecd-long-csv',
    plan: 'OECD, form of its CSV of an indicator',
    address: 'https://data.oecd.org/',
    arranged: INVENTED,
    csv: `"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
"AUS","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2019",7.37,
"AUS","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2020",8.24,
"CHE","RENEWABLE","TOT","PC_PRYENRGSUPPLY","A","2020",24.61,"E"
`,
    columns: 'place|name|.|.|.|.|.|.',
    expected: `
#
AUS|RENEWABLE: PC_PRYENRGSUPPLY|||||a2019=7.37|
AUS|RENEWABLE: PC_PRYENRGSUPPLY|||||a2020=8.24|
CHE|RENEWABLE: PC_PRYENRGSUPPLY|||||e2020=24.61|`,
  }),
];
