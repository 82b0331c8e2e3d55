import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'undp-index-wide',
    plan: 'UNDP, form of the table of its index by country and year',
    address: 'https://hdr.undp.org/data-center',
    arranged: INVENTED,
    csv: `iso3,country,hdicode,region,hdi_rank_2021,hdi_2019,hdi_2020,hdi_2021,le_2021
NPL,Nepal,Medium,SA,143,0.611,0.604,0.602,68.45
BTN,Bhutan,Medium,SA,127,0.671,0.668,0.666,71.815
`,
    columns: '.|place|.|.|a2021:hdi_rank|a2019:hdi|a2020:hdi|a2021:hdi|a2021:le',
    expected: `
#
.|Nepal|||143|0.611|0.604|0.602|68.45
.|Bhutan|||127|0.671|0.668|0.666|71.815`,
  }),
  real({
    id: 'us-census-quickfacts',
    plan: 'a state of the United States, form of its counties’ indicators',
    address: 'https://www.census.gov/quickfacts/',
    arranged: INVENTED,
    csv: `County,Population (2020),Median household income (2021),Unemployment rate 2022 (%)
Adams,"24,350","$58,412",3.4
Brown,"110,921","$71,006",2.8
Clark,"8,077","$49,950",4.1
`,
    columns: 'place|a2020:Population|a2021:Median household income|a2022:Unemployment rate [%]',
    expected: `
#
Adams|24350|58412|3.4
Brown|110921|71006|2.8
Clark|8077|49950|4.1`,
  }),
  real({
    id: 'district-council-scorecard',
    plan: 'a district council of England, form of its quarterly scorecard',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Good is|2022/23 Outturn|2023/24 Target|Q1 2023/24|Q2 2023/24|RAG|DoT|Commentary
ENV01|Household waste recycled (%)|High|42.7%|45%|46.2%|44.9%|Amber|↓|Green waste fell by 3% in September
ENV02|Missed bins per 100,000 collections|Low|61|50|48|57|Red|↓|New rounds began in 2023
HOU01|Households in temporary accommodation|Low|212|200|TBC|231|Red|n/a|
PLN01|Major applications decided in time|High|88%|75%|91%|93%|Green|↑|Target is the 2023 national standard
REV01|Council tax collected|High|97.4%|97.5%|–|55.81%|Green|↔|`,
    expected: `
.|name|.|a2023|t2024|.|.|.|.|.
|Household waste recycled [%]||42.7|45|?|?|||
|Missed bins per 100,000 collections||61|50|?|?|||
|Households in temporary accommodation||212|200||?|||
|Major applications decided in time [%]||88|75|?|?|||
|Council tax collected [%]||97.4|97.5||?|||`,
  }),
  real({
    id: 'city-measures-socrata',
    plan: 'a city of the United States, form of the measures in its open data portal',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `Strategic Outcome,Measure Name,Department,Desired Direction,FY20 Actual,FY21 Actual,FY22 Actual,FY23 Target,FY23 Q2 YTD,Status
Mobility,Lane miles resurfaced,Public Works,Increase,101.4,98,112.7,120,41.2,On Track
Safety,Percent of priority 1 calls answered in 10 minutes,Fire,Increase,91.2%,89.8%,88.9%,90%,87.5%,Needs Improvement
Health,Animal shelter live release rate,Animal Services,Maintain,97%,96.8%,95.9%,95%,96.1%,On Track
Government,Average days to fill a vacancy,Human Resources,Decrease,58,61,74,60,79,Off Track
Culture,Library visits,Library,Increase,"2,104,388","612,040","1,320,771","1,500,000","802,116",On Track
`,
    columns: '.|name|.|.|a2020|a2021|a2022|t2023|.|.',
    expected: `
#
|Lane miles resurfaced|||101.4|98|112.7|120|?|
|Percent of priority 1 calls answered in 10 minutes [%]|||91.2|89.8|88.9|90|?|
|Animal shelter live release rate [%]|||97|96.8|95.9|95|?|
|Average days to fill a vacancy|||58|61|74|60|?|
|Library visits|||2104388|612040|1320771|1500000|?|`,
  }),
  real({
    id: 'city-monthly-long',
    plan: 'a city of the United States, form of the monthly export of its dashboard',
    address: 'https://data.kcmo.org/',
    arranged: INVENTED,
    csv: `objectid,kpi_name,reporting_date,actual_value,target_value,unit_of_measure
1,Potholes repaired within 2 days,2023-01-31T00:00:00.000,71.4,85,Percent
2,Potholes repaired within 2 days,2023-02-28T00:00:00.000,78.9,85,Percent
3,Potholes repaired within 2 days,2023-03-31T00:00:00.000,88.2,85,Percent
4,Calls to 311,2023-01-31T00:00:00.000,28411,,Count
5,Calls to 311,2023-02-28T00:00:00.000,25980,,Count
6,Calls to 311,2023-03-31T00:00:00.000,30122,,Count
`,
    columns: '.|name|.|.|.|.',
    expected: `
#
|Potholes repaired within 2 days [%]||p2023-01-31=71.4|?|
|Potholes repaired within 2 days [%]||p2023-02-28=78.9|?|
|Potholes repaired within 2 days [%]||p2023-03-31=88.2|?|
|Calls to 311||p2023-01-31=28411||
|Calls to 311||p2023-02-28=25980||
|Calls to 311||p2023-03-31=30122||`,
  }),
  real({
    id: 'health-strategy-framework',
    plan: 'a ministry of health, form of the results framework of its strategy',
    address: 'https://www.who.int/countries',
    arranged: INVENTED,
    table: `
Table 7. Core indicators of the National Health Sector Strategic Plan, 2020–2030|<|<|<|<|<
Indicator|Baseline value (year)|Milestones|<|Target|Data source
^|^|2023|2026|2030|^
Maternal deaths per 100,000 live births|336 (2016)|250|190|<140|DHS
Births attended by skilled personnel (%)|74% (2016)|80%|85%|≥ 90%|HMIS
Children under one year with third dose of DPT (%)|79.5% (2019)|85|88|92|HMIS, 2020
Health facilities with electricity|1,204 (2019)|1,500|1,850|2,300|Census
Out-of-pocket share of health spending|38.1% (2018)|35%|30%|25%|NHA`,
    expected: `
#
#
#
Maternal deaths per 100,000 live births|a2016=336|250|190|<140|
Births attended by skilled personnel [%]|a2016=74|80|85|≥90|
Children under one year with third dose of DPT [%]|a2019=79.5|85|88|92|
Health facilities with electricity|a2019=1204|1500|1850|2300|
Out-of-pocket share of health spending [%]|a2018=38.1|35|30|25|`,
    columns: 'name|.|t2023|t2026|t2030|.',
  }),
  real({
    id: 'ngo-log-frame',
    plan: 'a charity, form of the logical framework of a project for water',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline|Year 1|<|Year 2|<|Endline target
^|^|2019|Target 2020|Achieved 2020|Target 2021|Achieved 2021|2023
Outcome 1|1.1 Households with safe water within 30 minutes|31%|40%|38%|50%|52%|75%
^|1.2 Cases of diarrhoea among children under five|1,420|1,300|1,355|1,100|n/a|700
Output 1.1|1.1.1 Boreholes built|0|12|11|24|25|40
Output 1.2|1.2.1 Committees trained|0|12|12|TBC|20|40`,
    expected: `
#
#
.|Households with safe water within 30 minutes [%]|31|40|38|50|52|75
.|Cases of diarrhoea among children under five|1420|1300|1355|1100||700
.|Boreholes built|0|12|11|24|25|40
.|Committees trained|0|12|12||20|40`,
    columns: '.|name|a2019|t2020|a2020|t2021|a2021|t2023',
  }),
  real({
    id: 'eu-sdg-countries',
    plan: 'an agency of the European Union, form of its table of countries with flags',
    address: 'https://ec.europa.eu/eurostat/web/sdi',
    arranged: INVENTED,
    table: `
Share of energy from renewable sources in gross final consumption (%)|<|<|<|<|<
|2015|2018|2021|2022|2030 target
EU-27|17.8|19.1|21.9|23.0 (p)|42.5
Belgium|8.1|9.5|13.0 b|13.8|21.7
Estonia|28.7|30.0|38.1|38.5 p|65
Malta|5.1|7.9|12.2|:|24.5
Norway|68.5|71.6|74.0 e|75.8|-
(p) provisional; b break in series; e estimated; : not available|<|<|<|<|<`,
    expected: `
#
#
EU-27|17.8|19.1|21.9|23.0|42.5
Belgium|8.1|9.5|13.0|13.8|21.7
Estonia|28.7|30.0|38.1|38.5|65
Malta|5.1|7.9|12.2||24.5
Norway|68.5|71.6|e2021=74.0|75.8|`,
    columns:
      'place|a2015:Share of energy from renewable sources in gross final consumption [%]|a2018:Share of energy from renewable sources in gross final consumption [%]|a2021:Share of energy from renewable sources in gross final consumption [%]|a2022:Share of energy from renewable sources in gross final consumption [%]|t2030:Share of energy from renewable sources in gross final consumption [%]',
  }),
  real({
    id: 'excel-paste-two-rows',
    plan: 'a county council of Wales, form of a paste from its spreadsheet of indicators',
    address: 'https://www.data.cymru/',
    arranged: INVENTED,
    csv: [
      '\t\t2021\t\t2022\t\t',
      'Service\tMeasure\tTarget\tActual\tTarget\tActual\tRank in Wales 2022',
      'Waste\tRecycling rate\t64%\t65.1%\t66%\t64.3%\t14',
      '\tMissed bins per 100,000\t60\t72\t55\t58\t9',
      'Schools\tAttendance, primary\t94.5%\t92.8%\t94.0%\t91.1%\t7',
      '\tPupils excluded\t–\t14\t12\t19\t18',
    ].join('\n'),
    columns: '.|name|t2021|a2021|t2022|a2022|.',
    expected: `
#
#
|Recycling rate [%]|64|65.1|66|64.3|!
|Missed bins per 100,000|60|72|55|58|!
|Attendance, primary [%]|94.5|92.8|94.0|91.1|!
|Pupils excluded||14|12|19|!`,
  }),
  real({
    id: 'borough-rag-report',
    plan: 'a London borough, form of its performance report with direction and neighbours',
    address: 'https://lginform.local.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Polarity|2020/21|2021/22|2022/23|Target 2022/23|Status|London average 2022/23|England
Repeat referrals to children's social care (%)|Low|19.8|18.1|21.4|18.0|R|16.9|21.5
Care leavers in education, employment or training (%)|High|58.2|60.3|57.7|62.0|A|61.0|55.0
Adults with a learning disability in paid employment (%)|High|7.4|6.9|8.2|8.0|G|6.3|4.8
Delayed transfers per 100,000|Low|3.1|n/a|4.4|3.0|R|5.2|–`,
    columns: 'name|.|a2021|a2022|a2023|t2023|.|.|.',
    expected: `
#
Repeat referrals to children's social care [%]||19.8|18.1|21.4|18.0||?|?
Care leavers in education, employment or training [%]||58.2|60.3|57.7|62.0||?|?
Adults with a learning disability in paid employment [%]||7.4|6.9|8.2|8.0||?|?
Delayed transfers per 100,000||3.1||4.4|3.0||?|`,
  }),
  real({
    id: 'budget-book-measures',
    plan: 'a city of the United States, form of the measures in its budget book',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
Performance Measures|<|<|<|<|<
Measure|FY 2021-22 Actual|FY 2022-23 Actual|FY 2023-24 Estimated|FY 2024-25 Target|Linked Goal
Output: Building permits issued|11,842|12,310|12,500|12,800|3
Efficiency: Cost per inspection|$84.12|$86.77|$88.00|$87.50|1
Effectiveness: % of plans reviewed within 10 days|81%|76%|85%|90%|3
Fire response time, 90th percentile (minutes:seconds)|6:42|6:58|6:45|6:20|2`,
    columns: 'name|a2022|a2023|e2024|t2025|.',
    expected: `
#
#
Output: Building permits issued|11842|12310|12500|12800|?
Efficiency: Cost per inspection|84.12|86.77|88|87.5|?
Effectiveness: % of plans reviewed within 10 days [%]|81|76|85|90|?
Fire response time, 90th percentile|?|?|?|?|?`,
  }),
  real({
    id: 'un-regions-mdg',
    plan: 'United Nations, form of the statistical annex with regions and an own base year',
    address: 'https://unstats.un.org/sdgs/',
    arranged: INVENTED,
    table: `
Proportion of population using safely managed drinking water services (percentage)|<|<|<|<|<
|2015|2020|2022|Urban 2022|Rural 2022
World|69.4|72.1|72.9|81.0|62.1
Sub-Saharan Africa|26.6|29.9|31.0|53.2|15.4
Central and Southern Asia|57.1|65.4|67.8|71.0|66.1
Europe and Northern America|92.4|94.0|94.0|95.3|90.2
Oceania (exc. Australia and New Zealand)|..|..|..|..|..
Least developed countries|34.1|36.4|37.0|51.2|29.7`,
    columns:
      'place|a2015:Proportion of population using safely managed drinking water services [%]|a2020:Proportion of population using safely managed drinking water services [%]|a2022:Proportion of population using safely managed drinking water services [%]|?|?',
    expected: `
#
#
World|69.4|72.1|72.9|?|?
Sub-Saharan Africa|26.6|29.9|31.0|?|?
Central and Southern Asia|57.1|65.4|67.8|?|?
Europe and Northern America|92.4|94.0|94.0|?|?
Oceania (exc. Australia and New Zealand)|||||
Least developed countries|34.1|36.4|37.0|?|?`,
  }),
  real({
    id: 'socrata-fiscal-pivot',
    plan: 'a state of the United States, form of a pivoted export with targets beside results',
    address: 'https://data.iowa.gov/',
    arranged: INVENTED,
    csv: `Agency,Measure,Unit of Measure,2021 Actual,2021 Target,2022 Actual,2022 Target,% of Target 2022,Trend
Transportation,Bridges in poor condition,Percent,19.1,18.5,18.8,18.0,95.7%,Improving
Transportation,Fatalities,Number,356,340,338,330,97.6%,Improving
Education,Students proficient in reading,Percent,66.2,70,66.9,71,94.2%,Stable
Revenue,Refunds within 45 days,Percent,91,95,,95,,Not reported
`,
    columns: '.|name|.|a2021|t2021|a2022|t2022|.|.',
    expected: `
#
|Bridges in poor condition [%]||19.1|18.5|18.8|18.0|!|
|Fatalities||356|340|338|330|!|
|Students proficient in reading [%]||66.2|70|66.9|71|!|
|Refunds within 45 days [%]||91|95||95||`,
  }),
  real({
    id: 'donor-results-matrix',
    plan: 'a development bank, form of the results matrix of a loan with yearly steps',
    address: 'https://projects.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline|<|Cumulative target values|<|<|End target|<
^|^|Value|Year|YR1|YR2|YR3|Value|Year
Farmers adopting improved technology|Number|0|2018|1,000|4,500|9,000|15,000|2023
of which female|Number|0|2018|400|1,900|3,800|6,500|2023
Area under improved irrigation|Hectare (Ha)|120|2018|300|900|1,500|2,000|2023
Share of loans repaid on time|Percentage|62.5|2017|65|70|75|80|2023`,
    columns: 'name|.|a|.|?|?|?|t|.',
    expected: `
#
#
Farmers adopting improved technology||a2018=0|.|?|?|?|t2023=15000|.
Farmers adopting improved technology: female||a2018=0|.|?|?|?|t2023=6500|.
Area under improved irrigation||a2018=120|.|?|?|?|t2023=2000|.
Share of loans repaid on time [%]||a2017=62.5|.|?|?|?|t2023=80|.`,
  }),
  real({
    id: 'ons-weekly-style',
    plan: 'an office of national statistics, form of a release with months down and measures across',
    address: 'https://www.ons.gov.uk/',
    arranged: INVENTED,
    csv: `Title,Retail sales by type of store,,
CDID,J5EK,J5EB,J468
Unit,"Index, base year = 100",£ million,Percentage
Release date,19-01-2024,,
2022 NOV,97.1,9214,26.1
2022 DEC,96.2,11873,25.4
2023 JAN,96.9,7560,26.6
2023 FEB,98.0,7411,25.8
`,
    columns: '.|.:Retail sales by type of store|?|?',
    expected: `
#
#
#
#
|p2022-11=97.1|?|?
|p2022-12=96.2|?|?
|p2023-01=96.9|?|?
|p2023-02=98.0|?|?`,
  }),
  real({
    id: 'scottish-outcomes-wide',
    plan: 'a government of the United Kingdom, form of the table behind its outcomes page',
    address: 'https://nationalperformance.gov.scot/',
    arranged: INVENTED,
    csv: [
      'Indicator;Disaggregation;Measure;2018;2019;2020;2021;Change over last year',
      'Active travel;Total;% of short journeys by foot or bike;54,2;55,1;57,9;53,4;Worsening',
      'Active travel;Male;% of short journeys by foot or bike;53,8;54,0;56,6;52,9;Worsening',
      'Active travel;Female;% of short journeys by foot or bike;54,6;56,0;59,1;53,8;Worsening',
      'Food insecurity;Total;% of adults;8,4;8,7;;8,1;Maintaining',
    ].join('\n'),
    columns: '.|.|name|a2018|a2019|a2020|a2021|.',
    expected: `
#
||% of short journeys by foot or bike: Total|54.2|55.1|57.9|53.4|
||% of short journeys by foot or bike: Male|53.8|54.0|56.6|52.9|
||% of short journeys by foot or bike: Female|54.6|56.0|59.1|53.8|
||% of adults: Total|8.4|8.7||8.1|`,
  }),
  real({
    id: 'climate-dashboard-since-base',
    plan: 'a city’s climate action tracker, form of its table with changes since a base',
    address: 'https://climate.cityofnewyork.us/',
    arranged: INVENTED,
    table: `
Metric|2005 baseline|2019|2021|Change since 2005|2030 goal|On track?
Citywide emissions (million tCO2e)|61.2|52.8|49.9|-18.5%|36.7|No
Waste diverted from landfill|15%|17.6%|17.2%|+2.2 pts|90%|No
Bike lanes (miles)|–|1,243|1,375|–|1,800|Yes
Municipal solar (MW)|0|11.2|18.6|n/a|100|No`,
    columns: 'name|a2005|a2019|a2021|.|t2030|.',
    expected: `
#
Citywide emissions|61200000|52800000|49900000|!|36700000|
Waste diverted from landfill [%]|15|17.6|17.2|!|90|
Bike lanes [miles]||1243|1375||1800|
Municipal solar [MW]|0|11.2|18.6||100|`,
  }),
  real({
    id: 'police-scorecard-months',
    plan: 'a police force, form of its scorecard of months with a rolling year',
    address: 'https://www.police.uk/',
    arranged: INVENTED,
    table: `
Measure|Jan 2023|Feb 2023|Mar 2023|12 months to Mar 2022|12 months to Mar 2023|% change
Recorded crime|6,120|5,874|6,431|74,812|73,905|-1.2%
Burglary of homes|212|198|240|2,911|2,655|-8.8%
Emergency calls answered in 10 seconds|91.2%|92.0%|90.4%|89.9%|91.1%|+1.2pp
Victim satisfaction|*|74%|73%|76%|74%|-2pp`,
    columns: 'name|p2023-01|p2023-02|p2023-03|a2022|a2023|.',
    expected: `
#
Recorded crime|6120|5874|6431|74812|73905|!
Burglary of homes|212|198|240|2911|2655|!
Emergency calls answered in 10 seconds [%]|91.2|92.0|90.4|89.9|91.1|!
Victim satisfaction [%]||74|73|76|74|!`,
  }),
  real({
    id: 'logframe-milestones-dated',
    plan: 'a development fund, form of a logical framework with dated milestones',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Output indicator 2.1|Baseline (Mar 2019)|Milestone 1 (Mar 2020)|Milestone 2 (Mar 2021)|Target (Mar 2022)
Planned: health workers trained|0|450|900|1,400
Achieved: health workers trained|0|512|871|
Source: training register|<|<|<|<`,
    columns: '?|?|?|?|?',
    expected: `
#
|?|?|?|?
|?|?|?|
#`,
  }),
  real({
    id: 'transport-plan-kpis',
    plan: 'a transport authority of Australia, form of the key results in its corporate plan',
    address: 'https://www.transport.nsw.gov.au/',
    arranged: INVENTED,
    table: `
Key result area|KPI|2021–22 result|2022–23 target|2022–23 result|2023–24 target|2026–27 target
Safe journeys|Road deaths per 100,000 population|3.3|≤3.2|3.9|≤3.1|≤2.8
Reliable services|Trains on time (%)|91.4|92.0|88.7|92.0|92.0
Reliable services|Customers satisfied with buses (%)|92|≥ 90|89|≥ 90|≥ 90
Value|Cost recovery (%)|17.9|22.1|20.4|24.0|TBC`,
    columns: '.|name|a2022|t2023|a2023|t2024|t2027',
    expected: `
#
|Road deaths per 100,000 population|3.3|≤3.2|3.9|≤3.1|≤2.8
|Trains on time [%]|91.4|92.0|88.7|92.0|92.0
|Customers satisfied with buses [%]|92|≥90|89|≥90|≥90
|Cost recovery [%]|17.9|22.1|20.4|24.0|`,
  }),
  real({
    id: 'sdg-country-profile-long',
    plan: 'a United Nations agency, form of its long file with bounds and a nature code',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: INVENTED,
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,UpperBound,LowerBound,Source,[Nature],[Units]
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,404,Kenya,2017,342,476,253,WHO,E,PER_100000_LIVE_BIRTHS
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,404,Kenya,2020,530,750,382,WHO,E,PER_100000_LIVE_BIRTHS
3,3.1,3.1.1,SH_STA_MORT,Maternal mortality ratio,800,Uganda,2020,284,388,191,WHO,E,PER_100000_LIVE_BIRTHS
`,
    columns: '.|.|.|.|name|.|place|.|.|.|.|.|.|.',
    expected: `
#
||||Maternal mortality ratio||Kenya||e2017=342|?|?|||
||||Maternal mortality ratio||Kenya||e2020=530|?|?|||
||||Maternal mortality ratio||Uganda||e2020=284|?|?|||`,
  }),
  real({
    id: 'census-style-wards',
    plan: 'a Canadian city, form of the profile of its wards with a total',
    address: 'https://open.ottawa.ca/',
    arranged: INVENTED,
    csv: `Ward,Population 2016,Population 2021,Median household income 2020 ($),Dwellings 2021
Bay,44815,45300,74000,22410
College,52340,53110,79500,21230
Kitchissippi,40275,44120,91000,21715
City total,137430,142530,81200,65355
`,
    columns: 'place|a2016:Population|a2021:Population|a2020:Median household income [$]|a2021:Dwellings',
    expected: `
#
Bay|44815|45300|74000|22410
College|52340|53110|79500|21230
Kitchissippi|40275|44120|91000|21715
City total|137430|142530|81200|65355`,
  }),
  real({
    id: 'markdown-okr-quarters',
    plan: 'a non-profit, form of the table of results in its public repository',
    address: 'https://github.com/mozilla',
    arranged: INVENTED,
    csv: `| Objective | Key result | Start | Q1 2023 | Q2 2023 | Target Dec 2023 | Confidence |
|---|---|--:|--:|--:|--:|:-:|
| Reach | Weekly readers | 1.2M | 1.25M | 1.31M | 1.5M | 70% |
| Reach | Share of readers in Africa | 4.1% | 4.4% | 4.9% | 6% | 60% |
| Money | Recurring donors | 8,120 | 8,390 | 8,777 | 10,000 | 50% |
`,
    columns: '.|name|?|p2023-Q1|p2023-Q2|?|?',
    expected: `
#
#
|Weekly readers|?|1250000|1310000|?|?
|Share of readers in Africa [%]|?|4.4|4.9|?|?
|Recurring donors|?|8390|8777|?|?`,
  }),
  real({
    id: 'uk-scorecard-form',
    plan: 'an English council, form of its scorecard with RAG and direction of travel',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Good is|2021/22 Outturn|2022/23 Target|2022/23 Outturn|RAG|DoT
HS1|Households in temporary accommodation (snapshot)|Low|312|300|341|R|↓
ES2|Household waste recycled|High|41.2%|43%|42.6%|A|↑
CS3|Council tax collected|High|96.8%|97.0%|97.1%|G|→
AS4|Admissions to care per 100,000|Low|512.4|500|TBC|–|–`,
    columns: '.|name|.|a2022|t2023|a2023|.|.',
    expected: `
#
|Households in temporary accommodation||312|300|341||
|Household waste recycled [%]||41.2|43|42.6||
|Council tax collected [%]||96.8|97.0|97.1||
|Admissions to care per 100,000||512.4|500|||`,
  }),
];
