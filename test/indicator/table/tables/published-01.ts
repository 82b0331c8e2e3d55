import { real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'arlington-safety',
    plan: 'Arlington (Texas), budget of 2022, public safety scorecard',
    address:
      'https://citybudgets.tarrantcounty.com/flipbook/CityBudgets/2022/Arlington/files/basic-html/page157.html',
    table: `
Public Safety Scorecard (cont.)|<|<|<|<|<
Dept.|Key Measures|FY 2019 Actual|FY 2020 Actual|FY 2021 Estimate|FY 2022 Target
Police|Domestic Violence Victims Served|9,888|5,933|6,652|5,400
Police|Human Trafficking Victims Served [measured quarterly]|12|33|12|10
Police|Injury Crashes|2,782|2,753|2,542|< 3,084
Police|Outreach Hours Dedicated to Domestic Violence|6,977|4,818|4,198|> 3,600
Police|Fatality Crashes [measured quarterly]|25|31|42|< 24
Police|CVE Inspections|2,381|2,192|2,450|> 2,000
Police|Overall Crime|New Measures in FY 2022|<|<|< 31,260
Fire|9‐1‐1 Dispatch Center Calls for Service (calls from 9‐1‐1 phone switch)|378,305|376,047|380,000|430,000
Fire|Emergency Calls|1,299|1,122|1,300|1,500
Fire|Ambulance Dispatched Calls for Service|57,536|56,563|62,400|65,000
Fire|Fire Dispatched Calls for Service|46,457|43,971|51,250|53,000
Fire|Fires|3,493|3,284|3,400|3,800
Fire|Emergency Medical Service|36,992|34,511|38,000|40,000
Fire|Other|5,972|6,176|10,000|5,000
Fire|Fire Department Incidents (un‐audited)|44,134|41,068|47,750|50,000
Fire|Fires|1,333|857|900|1,000
Fire|Emergency Medical Service|20,845|19,271|20,000|20,000`,
    expected: `
#
.|name|a2019|a2020|.|t2022
|Domestic Violence Victims Served|9888|5933|!|5400
|Human Trafficking Victims Served [measured quarterly]|12|33|!|10
|Injury Crashes|2782|2753|!|<3084
|Outreach Hours Dedicated to Domestic Violence|6977|4818|!|>3600
|Fatality Crashes [measured quarterly]|25|31|!|<24
|CVE Inspections|2381|2192|!|>2000
|Overall Crime|||.|<31260
|9‐1‐1 Dispatch Center Calls for Service (calls from 9‐1‐1 phone switch)|378305|376047|!|430000
|Emergency Calls|1299|1122|!|1500
|Ambulance Dispatched Calls for Service|57536|56563|!|65000
|Fire Dispatched Calls for Service|46457|43971|!|53000
|Fires|3493|3284|!|3800
|Emergency Medical Service|36992|34511|!|40000
|Other|5972|6176|!|5000
|Fire Department Incidents (un‐audited)|44134|41068|!|50000
|Fires|?|?|!|?
|Emergency Medical Service|?|?|!|?`,
  }),
  real({
    id: 'saginaw-library',
    plan: 'Saginaw (Texas), budget of 2022–23, library',
    address:
      'https://citybudgets.tarrantcounty.com/flipbook/CityBudgets/2023/Saginaw/files/basic-html/page133.html',
    table: `
Performance Measures|2018-2019 Actual|2019-2020 Actual|2020-2021 Actual|2021-2022 Actual|2022-2023 Budget
Average Monthly Circulation|7,438|5,541|6,022|6,148|6,500
Holdings/Materials|59,893|60,990|60,703|54,847|60,000
Holdings Per Capita|2.68|2.64|2.50|2.26|2.50
New Patrons|976|634|783|1,182|1,000
Program Attendance|34,942|19,211|11,208|16,073|15,000
% Materials Reshelved within 24 hours|100%|100%|100%|100%|100%`,
    expected: `
name|a2019|a2020|a2021|a2022|t2023
Average Monthly Circulation|7438|5541|6022|6148|6500
Holdings/Materials|59893|60990|60703|54847|60000
Holdings Per Capita|2.68|2.64|2.5|2.26|2.5
New Patrons|976|634|783|1182|1000
Program Attendance|34942|19211|11208|16073|15000
% Materials Reshelved within 24 hours [%]|100|100|100|100|100`,
  }),
  real({
    id: 'elk-river-library',
    plan: 'Elk River (Minnesota), goals for 2023, library',
    address: 'http://web1-elkr.ci.elk-river.mn.us/WebLink/1/doc/331035/Page3.aspx',
    table: `
Performance Measure|2020 Actual|2021 Actual|2022 Estimated|2022 YTD|2023 Projected
Circulation: items checked out|152,558|213,007|240,000|100,084|TBD
Programs: people attending|1,288|2,714|5,000|3,197|TBD
Door Count: number through door|No door count in 2020|56,004|N/A|N/A|TBD`,
    expected: `
name|a2020|a2021|.|.|.
Circulation: items checked out|152558|213007|!|!|
Programs: people attending|1288|2714|!|!|
Door Count: number through door|!|56004|||`,
  }),
  real({
    id: 'wandsworth-waste',
    plan: 'Wandsworth (London), waste and recycling performance',
    address:
      'https://www.wandsworth.gov.uk/rubbish-and-recycling/recycling-and-waste-statistics-and-information/how-are-we-performing/',
    table: `
Performance indicator|2017/18 value|2018/19 target
% of Household waste sent for reuse, recycling and composting|22.2%|22.3%
% of Contamination in co-mingled recyclate (Minimise)|14.8%|14%
Reports about non-collection of waste (Minimise)|4,287|2,114
Missed refuse and recycling collections as a % of those due in the collection period (Minimise)|0.03%|0.03%
Average response time to report of non-collection of waste (Minimise)|n/a|2 days
Average time taken to clear a reported fly-tip (Minimise)|n/a|2 days
Number of Street Cleansing reports / requests for service (cumulative in year) (Minimise)|243|137
% of public streets cleansed to an acceptable standard|96.9%|97.9%`,
    expected: `
name|a2018|t2019
% of Household waste sent for reuse, recycling and composting [%]|22.2|22.3
% of Contamination in co-mingled recyclate (Minimise) [%]|14.8|14
Reports about non-collection of waste (Minimise)|4287|2114
Missed refuse and recycling collections as a % of those due in the collection period (Minimise) [%]|0.03|0.03
Average response time to report of non-collection of waste (Minimise) [days]||2
Average time taken to clear a reported fly-tip (Minimise) [days]||2
Number of Street Cleansing reports / requests for service (cumulative in year) (Minimise)|243|137
% of public streets cleansed to an acceptable standard [%]|96.9|97.9`,
  }),
  real({
    id: 'south-cambridgeshire-waste',
    plan: 'South Cambridgeshire, weight of waste collected',
    address: 'https://www.scambs.gov.uk/bins/recycling/our-policy-and-performance/',
    options: { table: 'Weight of recycling and waste collected' },
    table: `
Collection|2017/18 (tonnes)|2018/19 (tonnes)|2019/20 (tonnes) so far
General waste|53,336|46,956|29,334
Recycling|23,312|22,374|13,957
Garden and food waste|29,529|27,902|20,141`,
    expected: `
name|a2018 [tonnes]|a2019 [tonnes]|.
General waste|53336|46956|!
Recycling|23312|22374|!
Garden and food waste|29529|27902|!`,
  }),
  real({
    id: 'south-cambridgeshire-quarters',
    plan: 'South Cambridgeshire, recycling rate by quarters',
    address: 'https://www.scambs.gov.uk/bins/recycling/our-policy-and-performance/',
    options: { table: 'Quarterly recycling performance' },
    table: `
Date|2017/18|2018/19|2019/20
Q1 (April to June)|52.3%|55.6%|55.1%
Q2 (July to September)|54.3%|51.5%|53.28%
Q3 (October to December)|49.9%|50.29%|TBC
Q4 (January to March)|53.6%|45.77%|TBC
Yearly total|49.7%|51.07%|TB`,
    expected: `
.|a2018:Quarterly recycling performance [%]|a2019:Quarterly recycling performance [%]|.
|?|?|?
|?|?|?
|?|?|
|?|?|
|49.7|51.07|`,
  }),
  real({
    id: 'vietnam-roadmap',
    plan: 'Vietnam, roadmap of the objectives for sustainable development',
    address:
      'https://english.luatvietnam.vn/decision-no-681-qd-ttg-on-promulgating-the-roadmap-for-implementation-of-objectives-for-sustainable-develop-173382-doc1.html',
    options: { table: 'Roadmap for the implementation of objectives for sustainable development' },
    table: `
No|Objectives|Roadmap|<|<|The agency in charge of implementation
^|^|2020|2025|2030|^
Objective No. 1: To eliminate poverty in any type all over the country|<|<|<|<|<
1|Rate of multidimensional poverty|Maintain the annually reduction of 1-1.5%|Maintain the annually reduction of 1-1.5%|Maintain the annually reduction of 1-1.5%|Ministry of Labor, War Invalids and Social Affairs
2|Rate of labor force in the age of participation in social insurance|35%|45%|60%|Ministry of Labor, War Invalids and Social Affairs
3|Rate of labor force in the age of participation in unemployment insurance|25%|35%|45%|^
4|Number of people received monthly social support at the community|3% of population|3,5% of population|4% of population|^
5|Number of people received immediate social support|100% disadvantaged people|100% disadvantaged people|100% disadvantaged people|^`,
    expected: `
#
.|name|t2020|t2025|t2030|.
#
|Rate of multidimensional poverty|!|!|!|
|Rate of labor force in the age of participation in social insurance [%]|35|45|60|
|Rate of labor force in the age of participation in unemployment insurance [%]|25|35|45|
|Number of people received monthly social support at the community [%]|?|?|?|
|Number of people received immediate social support [%]|?|?|?|`,
  }),
  real({
    id: 'pakistan-sdgs',
    plan: 'Pakistan, Annual Plan, annexure on the Sustainable Development Goals',
    address: 'https://de.scribd.com/document/389298766/Annexure-II-Sustainable-Development-Goals',
    arranged: 'without its first and last columns, which hold sentences',
    table: `
National Priority SDG Indicator|National Baseline 2014-15|Target 2030
1.2.1 Proportion of population living below the national poverty line, by sex and age|29.50%|9.00%
1.2.2 Proportion of men, women and children of all ages living in poverty in all its dimensions according to national definitions|38.80%|19.00%
1.3.1 Proportion of population covered by social protection floors/ systems, by sex|29.90%|70.00%`,
    expected: `
name|a2015|t2030
1.2.1 Proportion of population living below the national poverty line, by sex and age [%]|29.5|9
1.2.2 Proportion of men, women and children of all ages living in poverty in all its dimensions according to national definitions [%]|38.8|19
1.3.1 Proportion of population covered by social protection floors/ systems, by sex [%]|29.9|70`,
  }),
  real({
    id: 'india-sdg-targets',
    plan: 'NITI Aayog, SDG India Index, national target values',
    address: 'https://scribd.com/document/743379156/Explanatory-Notes-on-Target-Values-India-SDG-Index-r1',
    arranged: 'without its last column, which holds sentences',
    table: `
Explanatory note on Target Values for 2030|<
Indicator|National Target Value
1. Percentage of population living below National Poverty line|10.95
2. Percentage of households with any usual member covered by any health scheme or health insurance|100
3. Persons provided employment as a percentage of persons who demanded employment under MGNREGA|100
4. Proportion of the population (out of total eligible population) receiving social protection benefits under Maternity Benefit|100
5. Number of homeless households per 10,000 households|0
1. Ratio of rural households covered under public distribution system to rural households where monthly income of highest earning member is less than Rs.5,000|1.29`,
    expected: `
#
name|t2030
Percentage of population living below National Poverty line|10.95
Percentage of households with any usual member covered by any health scheme or health insurance|100
Persons provided employment as a percentage of persons who demanded employment under MGNREGA|100
Proportion of the population (out of total eligible population) receiving social protection benefits under Maternity Benefit|100
Number of homeless households per 10,000 households|0
Ratio of rural households covered under public distribution system to rural households where monthly income of highest earning member is less than Rs.5,000|1.29`,
  }),
  real({
    id: 'towson-emissions',
    plan: 'Towson University, strategic plan, reduction in carbon emissions',
    address: 'https://towson.edu/about/mission/strategic-plan/six-reduction-carbon-emissions.html',
    options: { table: 'Reduction in Carbon Emissions' },
    table: `
Year|Target|Actual
Baseline|n/a|-61%
FY23|n/a|-55%
FY25|-65%|TBD
FY30|-70%|TBD`,
    expected: `
.|t2025:Reduction in Carbon Emissions [%]|a2023:Reduction in Carbon Emissions [%]
||?
||-55
|-65|
|t2030=-70|`,
  }),
  real({
    id: 'iowa-city-attorney',
    plan: 'Iowa City, budget of 2022, city attorney',
    address: 'https://user-9hywe2.cld.bz/FY2022/137',
    table: `
Performance Measures:|CY 2017|CY 2018|CY 2019|CY 2020 Projected|CY 2021 Estimate
Ordinances & Resolutions Approved (with attached documents e.g. Contracts)|417|377|346|362|376
Public Meetings of City Council, Boards and Commissions Staffed by City Attorney’s Office|82|81|70|66|70
Cases in State and Federal Courts and Administrative Agencies|22|24|28|26|26
Number of Closings|10|11|6|5|5`,
    expected: `
name|a2017|a2018|a2019|.|.
Ordinances & Resolutions Approved (with attached documents e.g. Contracts)|417|377|346|!|!
Public Meetings of City Council, Boards and Commissions Staffed by City Attorney’s Office|82|81|70|!|!
Cases in State and Federal Courts and Administrative Agencies|22|24|28|!|!
Number of Closings|10|11|6|!|!`,
  }),
  real({
    id: 'tanzania-revenue',
    plan: 'Tanzania Revenue Authority, corporate plan 7',
    address: 'github.com/hpgerald/tra-corporate-plan-7 data/kpis.csv',
    arranged: 'eleven rows of it, without the five columns that hold sentences',
    csv: `id,kpa_id,objective_id,ref,level,kpi_name,unit,baseline,y1_2026_27,y2_2027_28,y3_2028_29,y4_2029_30,y5_2030_31,direction,frequency,responsible_dept,source_page
kpa1-001,kpa1,so1,1.1,outcome,Customs & Excise contribution to Annual Net Tax Revenue Growth Rate,percent,9.5%,10.0%,11.0%,11.5%,12.0%,13.0%,grow,Quarterly,CED,58
kpa1-002,kpa1,so1,1.1,outcome,Annual Net Tax Revenue Growth Rate,percent,13.3%,13.8%,14.3%,14.8%,15.1%,15.6%,grow,Quarterly,FND,58
kpa1-007,kpa1,so1,1.1,outcome,Large taxpayers' contribution to Annual Net Tax Revenue Growth Rate,percent,30%,35%,40%,45%,50%,55%,grow,Quarterly,LTD,58
kpa1-011,kpa1,so1,1.1,outcome,Cost of Revenue Collection Ratio,percent,2.47%,≤3%,≤3%,≤3%,≤3%,≤3%,grow,Quarterly,FND,59
kpa1-012,kpa1,so1,1.1.1,output,Percentage of identified tax non-compliance cases resolved,percent,100%,100%,100%,100%,100%,100%,maintain,Annually,TID,59
kpa1-016,kpa1,so1,1.1.2,output,Number of compliance risk assessments conducted using Advanced Data Analytics by June 2031,number,4,6,6,6,6,6,grow,Quarterly,RCD,59
kpa1-024,kpa1,so1,1.1.6,output,Ratio of total tax arrears over total revenue collected for the year,percent,31%,<29%,<27%,<25%,23%,<21%,reduce,Quarterly,DRD,60
kpa1-025,kpa1,so1,1.1.7,output,Forecast Variance reduced,percent,± 5.2%,± 4.5%,± 4%,± 4%,± 3%,± 3%,reduce,Annually,RPD,60
kpa1-029,kpa1,so1,1.1.9,output,Value of government revenue protected through litigation,number,"752,886.79 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls",grow,Annually,LSD,60
kpa1-036,kpa1,so1,1.1.14,output,Average time (days) taken from Arrival of Goods to Removal (exit),days,8 days,8 days,7 days,6 days,5 days,4 days,reduce,Quarterly,CED,61
kpa1-039,kpa1,so1,1.2,outcome,Reduction in Overall Tax Gap to GDP ratio,number,1.89,1.89,1.00,,,,,After every two years,RPD,61
`,
    expected: `
.|.|.|.|.|name|.|.|t2027|t2028|t2029|t2030|t2031|.|.|.|.
|||||Customs & Excise contribution to Annual Net Tax Revenue Growth Rate [%]||?|10|11|11.5|12|13||||
|||||Annual Net Tax Revenue Growth Rate [%]||?|13.8|14.3|14.8|15.1|15.6||||
|||||Large taxpayers' contribution to Annual Net Tax Revenue Growth Rate [%]||?|35|40|45|50|55||||
|||||Cost of Revenue Collection Ratio [%]||?|≤3|≤3|≤3|≤3|≤3||||
|||||Percentage of identified tax non-compliance cases resolved [%]||?|100|100|100|100|100||||
|||||Number of compliance risk assessments conducted using Advanced Data Analytics by June 2031||?|6|6|6|6|6||||
|||||Ratio of total tax arrears over total revenue collected for the year [%]||?|<29|<27|<25|23|<21||||
|||||Forecast Variance reduced [%]||?|?|?|?|?|?||||
|||||Value of government revenue protected through litigation||?|?|?|?|?|?||||
|||||Average time (days) taken from Arrival of Goods to Removal (exit) [days]||?|8|7|6|5|4||||
|||||Reduction in Overall Tax Gap to GDP ratio||?|1.89|1|||||||`,
  }),
  real({
    id: 'los-angeles-under-five',
    plan: 'Los Angeles, Sustainable Development Goals, indicator 3.2.1',
    address: 'github.com/CityOfLosAngeles/open-sdg-data-starter data/indicator_3-2-1.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 3.2.1' },
    csv: `Year,Gender,Race/ Ethnicity,Value
2013,,,102.5
2013,Male,,108.9
2013,Female,,95.8
2018,,,85.2
2018,Male,,90.7
2018,Female,,79.3
2019,,,81.2
2019,Male,,83.5
2019,Female,,78.8
2019,,Hispanic or Latino,81.5
2019,,Asian or Pacific Islander,56.4
2019,,Black or African American,182.9
2019,,White,58.7
`,
    expected: `
.|name|.|v
|Indicator 3.2.1||a2013=102.5
|Indicator 3.2.1: Male||a2013=108.9
|Indicator 3.2.1: Female||a2013=95.8
|Indicator 3.2.1||a2018=85.2
|Indicator 3.2.1: Male||a2018=90.7
|Indicator 3.2.1: Female||a2018=79.3
|Indicator 3.2.1||a2019=81.2
|Indicator 3.2.1: Male||a2019=83.5
|Indicator 3.2.1: Female||a2019=78.8
|Indicator 3.2.1: Hispanic or Latino||a2019=81.5
|Indicator 3.2.1: Asian or Pacific Islander||a2019=56.4
|Indicator 3.2.1: Black or African American||a2019=182.9
|Indicator 3.2.1: White||a2019=58.7`,
  }),
  real({
    id: 'uk-recycling',
    plan: 'Office for National Statistics, UK data for the Sustainable Development Goals, indicator 12.5.1',
    address: 'github.com/ONSdigital/sdg-data data/12-5-1.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 12.5.1', place: { id: 'uk', name: 'United Kingdom' } },
    csv: `Year,Units,Country,GeoCode,Value
2010,Percentage (%),,,40.3580152784
2010,Percentage (%),England,E92000001,41.1734396990597
2010,Percentage (%),Northern Ireland,N92000002,37.808259831455494
2010,Percentage (%),Scotland,S92000003,32.4944849717668
2010,Percentage (%),Wales,W92000004,44.005891599026796
2017,Percentage (%),,,44.959233063370895
2017,Percentage (%),England,E92000001,44.3838908214411
2017,Percentage (%),Northern Ireland,N92000002,46.3063932662347
2017,Percentage (%),Scotland,S92000003,43.407303832526296
2017,Percentage (%),Wales,W92000004,57.081824895651295
`,
    expected: `
.|.|place|.|v:Indicator 12.5.1 [%]
||||a2010=40.3580152784
||England||a2010=41.1734396990597
||Northern Ireland||a2010=37.808259831455494
||Scotland||a2010=32.4944849717668
||Wales||a2010=44.005891599026796
||||a2017=44.959233063370895
||England||a2017=44.3838908214411
||Northern Ireland||a2017=46.3063932662347
||Scotland||a2017=43.407303832526296
||Wales||a2017=57.081824895651295`,
  }),
  real({
    id: 'bedford-library',
    plan: 'Bedford (Texas), budget of 2022–23, library',
    address:
      'https://citybudgets.tarrantcounty.com/flipbook/CityBudgets/2023/Bedford/files/basic-html/page380.html',
    table: `
Performance Measures|<|<|<|<|<
MEASURE|TYPE|ACTUAL 20/21|TARGET 21/22|PROJECTED 21/22|TARGET 22/23
# of Items in Collection|Input|111,101|110,000|111,107|110,000
# of Registered Library Cards|Input|33,476|35,000|34,394|35,000
# of Items Circulated|Output|405,965|400,000|407,790|400,000
# of Reference Transactions|Output|42,954|45,000|51,434|50,000
# of Programs and Events Offered to the Community|Output|280|500|674|675
Materials Checked Out Relative to Size of Collection|Efficiency|3.65|4|3.67|4
Annual Cost of Library Service Per Capita|Efficiency|27.32|$32.00|$32.70|$33.00
Division Budget as a % of the General Fund|Efficiency|4.23%|3.38%|3.34%|3.6%
Library Customer Satisfaction with Meeting Library Household Needs|Effectiveness & Outcomes|95%|90%|95%|90%
% of Population|Effectiveness & Outcomes|45%|50%|45%|50%
Digital Materials Circulated as a % of Overall Circulation|Effectiveness & Outcomes|12%|10%|13%|10%`,
    expected: `
#
name|.|a2021|t2022|.|t2023
# of Items in Collection||111101|110000|!|110000
# of Registered Library Cards||33476|35000|!|35000
# of Items Circulated||405965|400000|!|400000
# of Reference Transactions||42954|45000|!|50000
# of Programs and Events Offered to the Community||280|500|!|675
Materials Checked Out Relative to Size of Collection||3.65|4|!|4
Annual Cost of Library Service Per Capita [$]||27.32|32|!|33
Division Budget as a % of the General Fund [%]||4.23|3.38|!|3.6
Library Customer Satisfaction with Meeting Library Household Needs [%]||95|90|!|90
% of Population [%]||45|50|!|50
Digital Materials Circulated as a % of Overall Circulation [%]||12|10|!|10`,
  }),
  real({
    id: 'rotherham-environment',
    plan: 'Rotherham, Council Plan, a cleaner, greener local environment',
    address:
      'https://rotherham.gov.uk/strategies-plans-policies/council-plan-theme-cleraner-greener-local-environment/3',
    table: `
Ref|Key performance indicators|Good is|Target 2022/23
EN01a|Fly tipping and enviromental crime: a) Effective enforcement actions; fly-tipping|High|60
EN01b|b) Effective enforcement actions; other environmental crime|High|1,500
EN02|Proportion of waste sent for reuse (recycling and composting)|High|45%
EN03|Number of street cleaning, grounds maintenance and waste official complaints|Low|190 cumulative for year in the number of official complaints received
|Overall Carbon dioxide emission levels for the Council: a) Operational Property Portfolio Decarbonisation|Low|10% reduction by 2024
|Overall Carbon dioxide emission levels for the Council: b) Corporate Fleet, Grey Fleet, EV Charging Infrastructure|Low|10% reduction by 2024
|Number of trees planted by the Council: a) Number of hectares of land for woodland creation|High|a) 5 Hectares b) 500 Trees
EN06|Proportion of council housing with an Energy Performance Certificate (EPC) rated C and above|High|50%`,
    expected: `
.|name|.|t2023
|Fly tipping and enviromental crime: a) Effective enforcement actions; fly-tipping||60
|b) Effective enforcement actions; other environmental crime||1500
|Proportion of waste sent for reuse (recycling and composting) [%]||45
|Number of street cleaning, grounds maintenance and waste official complaints||?
|Overall Carbon dioxide emission levels for the Council: a) Operational Property Portfolio Decarbonisation||!
|Overall Carbon dioxide emission levels for the Council: b) Corporate Fleet, Grey Fleet, EV Charging Infrastructure||!
|Number of trees planted by the Council: a) Number of hectares of land for woodland creation||?2
|Proportion of council housing with an Energy Performance Certificate (EPC) rated C and above [%]||50`,
  }),
  real({
    id: 'cambodia-millennium-goals',
    plan: 'Cambodia, Millennium Development Goals, base year and targets for 2005, 2010 and 2015',
    address: 'http://old.cdc-crdb.gov.kh/cdc/8cg_meeting/national_strategic/annex1_1.htm',
    arranged: 'eleven rows of goals 1 and 2',
    table: `
No|Particulars|Base|Year|2005|<|2010|2015|Status
^|^|^|^|Target|Est|^|^|^
CMDG 1: Eradicate Extreme Poverty and Hunger|<|<|<|<|<|<|<|<
1.1|People with consumption less than the national poverty line (%)|(39)|1993|31|34.71|25|19.5|C
1.2|Share of poorest quintile in national consumption (%)|7.4|1993|9||10|11|E
1.3|Working children aged between 5-17 years (percent)|16.5|1999|13|22.3|10.6|8|E
1.4|Prevalence of underweight for <2 SD children under 5 years of age (percent)|45.2|2000|36|N/A|29|22|
1.5|Population below the food poverty line (percent)|(20)|1993|16|19.7|13|10|C
1.6|Stunted (height for age <2SD children under 5 years of age (%)|44.6|2000|35|N/A|28|22|
1.8|Households using iodised salt (%)|14|2000|80|31.5|90|90|C
CMDG 2: Achieve Universal nine-year basic education|<|<|<|<|<|<|<|<
2.1|Net admission rate - primary level (%)|81|2001|95|81.0|100|100|D
2.2|Net enrolment ratio in primary education (%)|87|2001|95|91.9|100|100|C
2.4|Proportion of 6-14 year olds out of school (%)|35|1999|22|18.7|11|0|A
2.6|Survival rate from grade 1 to 6 (last yr or primary) %|51|2001|73|53.1|100|100|D`,
    expected: `
#
.|name|v|.|t2005|.|t2010|t2015|.
#
|People with consumption less than the national poverty line [%]|?||31|!|25|19.5|
|Share of poorest quintile in national consumption [%]|a1993=7.4||9||10|11|
|Working children aged between 5-17 years [%]|a1999=16.5||13|!|10.6|8|
|Prevalence of underweight for <2 SD children under 5 years of age [%]|a2000=45.2||36||29|22|
|Population below the food poverty line [%]|?||16|!|13|10|
|Stunted (height for age <2SD children under 5 years of age [%]|a2000=44.6||35||28|22|
|Households using iodised salt [%]|a2000=14||80|!|90|90|
#
|Net admission rate - primary level [%]|a2001=81||95|!|100|100|
|Net enrolment ratio in primary education [%]|a2001=87||95|!|100|100|
|Proportion of 6-14 year olds out of school [%]|a1999=35||22|!|11|0|
|Survival rate from grade 1 to 6 (last yr or primary) [%]|a2001=51||73|!|100|100|`,
  }),
  real({
    id: 'eu-renewables',
    plan: 'European Union, shares of renewable energy and targets for 2020',
    address: 'https://solarserdar.wordpress.com/2011/12/14/eu-renewabletargets-by-2020/',
    arranged: 'twelve of its rows',
    table: `
Renewable energy %*|2005|2009 (prov.)|2020 target
Austria|23,3|29.2|34
Belgium|2,2|3.8|13
Bulgaria|9,4|11.5|16
Czech Rep|6,1|8.5|13
Denmark|17|19.7|30
Estonia|18|22.7|25
Finland|28,5|29.8|38
Malta|0|0.7|10
Poland|7,2|9.4|15
Sweden|39,8|50.2|49
UK|1,3|2.9|15
EU27|8,5|11.6|20`,
    columns: 'place|a2005:Renewable energy [%]|a2009:Renewable energy [%]|t2020:Renewable energy [%]',
    expected: `
#
Austria|23.3|29.2|34
Belgium|2.2|3.8|13
Bulgaria|9.4|11.5|16
Czech Rep|6.1|8.5|13
Denmark|17|19.7|30
Estonia|18|22.7|25
Finland|28.5|29.8|38
Malta|0|0.7|10
Poland|7.2|9.4|15
Sweden|39.8|50.2|49
UK|1.3|2.9|15
EU27|8.5|11.6|20`,
  }),
  real({
    id: 'los-angeles-budget',
    plan: 'Los Angeles, proposed budget of 2022–23, performance measures',
    address: 'https://cao.lacity.gov/budget22-23/ProposedBudget/files/basic-html/page38.html',
    table: `
Performance Measures|2018-19|2019-20|2020-21|2021-22 Estimated|2022-23 Projected
Priority Outcome: Create a more livable and sustainable city|<|<|<|<|<
Streets and Sign Management|||||
Number of Sign Maintenance & Installation Projects|33,500|16,086|18,136|20,000|30,000
District Offices|||||
Number of Service Requests Closed|19,835|20,433|10,169|8,424|10,000
Traffic Signals and Systems|||||
Percent of Signal Calls Responded to Within One Hour|92|85|70|70|70
Public Transit Services|||||
Percent of LADOT Transit On-Time Arrivals|88|87|88|85|85
Major Project Coordination|||||
Percent of Metro Plans Reviewed within 20 Business Days|96|98|100|95|95
Emergency Management and Special Events|||||
Number of Special Events Requiring Traffic Engineering|425|350|-|350|425
Crossing Guard Services|||||
Number of Guards Assigned|372|391|358|372|507
Youth Development Services|||||
Number of Constituents Receiving Youth Information|-|-|-|1,000|2,000`,
    expected: `
name|a2019|a2020|a2021|.|.
#
#
Number of Sign Maintenance & Installation Projects|33500|16086|18136|!|!
#
Number of Service Requests Closed|19835|20433|10169|!|!
#
Percent of Signal Calls Responded to Within One Hour|92|85|70|!|!
#
Percent of LADOT Transit On-Time Arrivals|88|87|88|!|!
#
Percent of Metro Plans Reviewed within 20 Business Days|96|98|100|!|!
#
Number of Special Events Requiring Traffic Engineering|425|350||!|!
#
Number of Guards Assigned|372|391|358|!|!
#
Number of Constituents Receiving Youth Information||||!|!`,
  }),
  real({
    id: 'arlington-police',
    plan: 'Arlington (Texas), budget of 2020, police scorecard',
    address:
      'https://citybudgets.tarrantcounty.com/flipbook/CityBudgets/2020/Arlington/files/basic-html/page163.html',
    table: `
Scorecard|<|<|<|<
Police Department Key Measures|FY 2017 Actual|FY 2018 Actual|FY 2019 Estimate|FY 2020 Target
Citizen satisfaction with police services|75%|73%|69%|75%
Injury Crashes|2,847|2,875|2,869|<3,084
DWI Crashes|452|449|561|<450
Fatality Crashes|New Measure in FY 2018|26|21|<24
CVE Inspections|New Measure in FY 2018|3,074|2,528|2,000
Crimes Against Persons|New Measure in FY 2018|7,376|7,559|<8,400
Response time to priority 1 calls (minutes)|9.63|9.68|9.3|<9.3
Committed Time to all calls (minutes)|93.70|71.36|70|<70
Arrests (target based on historical estimate)|11,877|13,265|14,701|15,000
APD Volunteer Hours|29,443|33,577|28,989|35,000
Community Watch Groups|227|234|233|230
Nextdoor Participation|47,577|60,096|272,745|+45,000
Hometown Recruiting Students Enrolled in TCC||11|27|11`,
    expected: `
#
name|a2017|a2018|.|t2020
Citizen satisfaction with police services [%]|75|73|!|75
Injury Crashes|2847|2875|!|<3084
DWI Crashes|452|449|!|<450
Fatality Crashes|!|26|!|<24
CVE Inspections|!|3074|!|2000
Crimes Against Persons|!|7376|!|<8400
Response time to priority 1 calls [minutes]|9.63|9.68|!|<9.3
Committed Time to all calls [minutes]|93.7|71.36|!|<70
Arrests (target based on historical estimate)|11877|13265|!|15000
APD Volunteer Hours|29443|33577|!|35000
Community Watch Groups|227|234|!|230
Nextdoor Participation|47577|60096|!|!
Hometown Recruiting Students Enrolled in TCC||11|!|11`,
  }),
  real({
    id: 'los-angeles-commuters',
    plan: 'Los Angeles, Sustainable Development Goals, indicator 11.2.2',
    address: 'github.com/CityOfLosAngeles/open-sdg-data-starter data/indicator_11-2-2.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 11.2.2' },
    csv: `Year,Means of transportation to work,Value
2015,"car, truck, or van",78
2015,public transportation,9.5
2015,walking,3.6
2015,bicycle,1.2
2015,work from home,5.9
2015,other,1.8
2019,"car, truck, or van",78.6
2019,public transportation,8.8
2019,walking,3.4
2019,bicycle,0.8
2019,work from home,6.5
2019,other,2
`,
    expected: `
.|name|v
|car, truck, or van|a2015=78
|public transportation|a2015=9.5
|walking|a2015=3.6
|bicycle|a2015=1.2
|work from home|a2015=5.9
|other|a2015=1.8
|car, truck, or van|a2019=78.6
|public transportation|a2019=8.8
|walking|a2019=3.4
|bicycle|a2019=0.8
|work from home|a2019=6.5
|other|a2019=2`,
  }),
  real({
    id: 'boston-employment',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, employment by type of community',
    address: 'github.com/MAPC/regionalindicators public/assets/data/emp_by_year_comm_type.csv',
    arranged: 'its first and last years',
    csv: `ID,Community Type,Year,Source,Employment
379,Inner Core,2001,ES-202,954940.00
381,Regional Urban Centers,2001,ES-202,500372.00
380,Maturing Suburbs,2001,ES-202,564351.00
378,Developing Suburbs,2001,ES-202,387190.00
354,Boston Metro Region,2001,ES-202,2406853.00
379,Inner Core,2012,ES-202,938468.00
381,Regional Urban Centers,2012,ES-202,492091.00
380,Maturing Suburbs,2012,ES-202,542158.00
378,Developing Suburbs,2012,ES-202,400703.00
354,Boston Metro Region,2012,ES-202,2373420.00
`,
    expected: `
.|name|.|.|v
|Inner Core|||a2001=954940
|Regional Urban Centers|||a2001=500372
|Maturing Suburbs|||a2001=564351
|Developing Suburbs|||a2001=387190
|Boston Metro Region|||a2001=2406853
|Inner Core|||a2012=938468
|Regional Urban Centers|||a2012=492091
|Maturing Suburbs|||a2012=542158
|Developing Suburbs|||a2012=400703
|Boston Metro Region|||a2012=2373420`,
  }),
  real({
    id: 'boston-employment-change',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, employment of metropolitan areas',
    address: 'github.com/MAPC/regionalindicators public/assets/data/employment_change_msa.csv',
    arranged: 'six of its rows',
    csv: `MSA ID,MSA and Divisions Name,Year,Source,Employment,% Employment Change since 2005,,,,,,,,
12060,"Atlanta-Sandy Springs-Marietta, GA",2005,U.S. Bureau of Labor Statistics,"2,267,040",100,,,,,,,,
12580,"Baltimore-Towson, MD",2005,U.S. Bureau of Labor Statistics,"1,257,640",100,,,,,,,,
38300,"Pittsburgh, PA",2005,U.S. Bureau of Labor Statistics,"1,101,900",100,,,,,,,,
12060,"Atlanta-Sandy Springs-Marietta, GA",2006,U.S. Bureau of Labor Statistics,"2,338,380",103.15,,,,,,,,
12580,"Baltimore-Towson, MD",2006,U.S. Bureau of Labor Statistics,"1,273,460",101.26,,,,,,,,
38300,"Pittsburgh, PA",2006,U.S. Bureau of Labor Statistics,"1,107,950",100.55,,,,,,,,
`,
    expected: `
.|name|.|.|v|.
|Atlanta-Sandy Springs-Marietta, GA|||a2005=2267040|!
|Baltimore-Towson, MD|||a2005=1257640|!
|Pittsburgh, PA|||a2005=1101900|!
|Atlanta-Sandy Springs-Marietta, GA|||a2006=2338380|!
|Baltimore-Towson, MD|||a2006=1273460|!
|Pittsburgh, PA|||a2006=1107950|!`,
  }),
  real({
    id: 'boston-unemployment',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, unemployment by type of community',
    address: 'github.com/MAPC/regionalindicators public/viz/data/unemployment_ages_25_64_by_edattain.csv',
    arranged: 'its first six columns',
    csv: `Puma Type ID,Puma Type,Year,Source,% Adults Unemployed,"% Adults Unemployed, margin of error"
1,Metro Boston,2000,Census 5 pct,3.29,0.12
2,Core,2000,Census 5 pct,4.01,0.24
3,Regional Urban Centers,2000,Census 5 pct,4.38,0.39
1,Metro Boston,2007-11,ACS 5 Year Avg,6.53,0.15
2,Core,2007-11,ACS 5 Year Avg,6.94,0.27
3,Regional Urban Centers,2007-11,ACS 5 Year Avg,7.6,0.44
`,
    expected: `
.|name|.|.|v|.
|Metro Boston|||a2000=3.29|?
|Core|||a2000=4.01|?
|Regional Urban Centers|||a2000=4.38|?
|Metro Boston|||?|?
|Core|||?|?
|Regional Urban Centers|||?|?`,
  }),
  real({
    id: 'rwanda-literacy',
    plan: 'Rwanda, Sustainable Development Goals, indicator 4.1.1',
    address: 'github.com/sustainabledevelopment-rwanda/sdg-data-rwanda en/data-packages/4-1-1/data.csv',
    csv: `Year,SERIES,Reference area,Sex,Education level,UNIT_MEASURE,GeoCode,Value
2014,Literacy rate of children in P2,,,"Some primary education, grades 2 or 3",Percent,,45.3
2014,Numeracy rate of children in P2,,,"Some primary education, grades 2 or 3",Percent,,32.9
2018,Literacy rate of children in P3,,,"Some primary education, grades 2 or 3",Percent,,54.9
2018,Literacy rate of children in P3,,Male,"Some primary education, grades 2 or 3",Percent,,52.2
2018,Literacy rate of children in P3,,Female,"Some primary education, grades 2 or 3",Percent,,56.4
2018,Numeracy rate of children in P3,,,"Some primary education, grades 2 or 3",Percent,,40.7
2018,Numeracy rate of children in P3,,Male,"Some primary education, grades 2 or 3",Percent,,40.3
2018,Numeracy rate of children in P3,,Female,"Some primary education, grades 2 or 3",Percent,,41.3
2014,Literacy rate of children in P5,,,Primary education,Percent,,44.1
2014,Numeracy rate of children in P5,,,Primary education,Percent,,38.3
`,
    expected: `
.|name|.|.|.|.|.|v [%]
|Literacy rate of children in P2||||||a2014=45.3
|Numeracy rate of children in P2||||||a2014=32.9
|Literacy rate of children in P3||||||a2018=54.9
|Literacy rate of children in P3: Male||||||a2018=52.2
|Literacy rate of children in P3: Female||||||a2018=56.4
|Numeracy rate of children in P3||||||a2018=40.7
|Numeracy rate of children in P3: Male||||||a2018=40.3
|Numeracy rate of children in P3: Female||||||a2018=41.3
|Literacy rate of children in P5||||||a2014=44.1
|Numeracy rate of children in P5||||||a2014=38.3`,
  }),
  real({
    id: 'rwanda-poverty',
    plan: 'Rwanda, Sustainable Development Goals, indicator 1.2.1',
    address: 'github.com/sustainabledevelopment-rwanda/sdg-data-rwanda en/data-packages/1-2-1/data.csv',
    arranged: 'eighteen of its rows',
    options: { place: { id: 'rwanda', name: 'Rwanda' } },
    csv: `Year,SERIES,Reference area,Sex,Age,Degree of urbanisation,UNIT_MEASURE,GeoCode,Value
2014,Proportion of population living below the national poverty line [1.2.1],,,,,Percent,,39.1
2024,Proportion of population living below the national poverty line [1.2.1],,,,,Percent,,27.4
2014,Proportion of population living below the national poverty line [1.2.1],,Male,16 years old and over,,Percent,,33.2
2024,Proportion of population living below the national poverty line [1.2.1],,Male,16 years old and over,,Percent,,24.9
2014,Proportion of population living below the national poverty line [1.2.1],,Female,under 15 years old,,Percent,,44.6
2024,Proportion of population living below the national poverty line [1.2.1],,Female,under 15 years old,,Percent,,29.9
2014,Proportion of population living below the national poverty line [1.2.1],,,,Urban,Percent,,15.9
2024,Proportion of population living below the national poverty line [1.2.1],,,,Urban,Percent,,16.7
2014,Proportion of population living below the national poverty line [1.2.1],,,,Rural,Percent,,43.7
2024,Proportion of population living below the national poverty line [1.2.1],,,,Rural,Percent,,31.6
2014,Proportion of population living below the national poverty line [1.2.1],City of Kigali,,,,Percent,1,20.9
2024,Proportion of population living below the national poverty line [1.2.1],City of Kigali,,,,Percent,1,9.1
2014,Proportion of population living below the national poverty line [1.2.1],Southern Province,,,,Percent,2,38.4
2024,Proportion of population living below the national poverty line [1.2.1],Southern Province,,,,Percent,2,34.7
2014,Proportion of population living below the national poverty line [1.2.1],Nyarugenge,,,,Percent,11,19.9
2024,Proportion of population living below the national poverty line [1.2.1],Nyarugenge,,,,Percent,11,6.8
`,
    expected: `
.|name|place|.|.|.|.|.|v:x [%]
|Proportion of population living below the national poverty line [1.2.1]|||||||a2014=39.1
|Proportion of population living below the national poverty line [1.2.1]|||||||a2024=27.4
|Male: 16 years old and over|||||||a2014=33.2
|Male: 16 years old and over|||||||a2024=24.9
|Female: under 15 years old|||||||a2014=44.6
|Female: under 15 years old|||||||a2024=29.9
|Urban|||||||a2014=15.9
|Urban|||||||a2024=16.7
|Rural|||||||a2014=43.7
|Rural|||||||a2024=31.6
|Proportion of population living below the national poverty line [1.2.1]|City of Kigali||||||a2014=20.9
|Proportion of population living below the national poverty line [1.2.1]|City of Kigali||||||a2024=9.1
|Proportion of population living below the national poverty line [1.2.1]|Southern Province||||||a2014=38.4
|Proportion of population living below the national poverty line [1.2.1]|Southern Province||||||a2024=34.7
|Proportion of population living below the national poverty line [1.2.1]|Nyarugenge||||||a2014=19.9
|Proportion of population living below the national poverty line [1.2.1]|Nyarugenge||||||a2024=6.8`,
  }),
  real({
    id: 'queensland-premier',
    plan: 'Queensland, Department of the Premier and Cabinet, annual report 2021–2022, service standards',
    address:
      'https://premiers.qld.gov.au/publications/categories/reports/annual-reports/2021-2022/appendix-a.aspx',
    table: `
Service area: Policy Advice and Coordination, and Cabinet Support|Notes|2021–2022 Target/Est.|2021–2022 Actual
Effectiveness measures|<|<|<
Client satisfaction with the department’s engagement with the policy development process|1|85%|63%
Client satisfaction with advice and support relating to intergovernmental relations||85%|83%
Efficiency measure|<|<|<
Total cost per hour of policy advice and development output||$147|$147
Service: Cabinet support|<|<|<
Client satisfaction with support provided by Cabinet Services||85%|81%
Client satisfaction with advice by the department to agencies on performance management and reporting requirements|1|85%|70%
Average cost of supporting Regional and Community Cabinet meetings|2|$15,000|$12,747`,
    expected: `
name|.|t2022|a2022
#
Client satisfaction with the department’s engagement with the policy development process [%]||85|63
Client satisfaction with advice and support relating to intergovernmental relations [%]||85|83
#
Total cost per hour of policy advice and development output [$]||147|147
#
Client satisfaction with support provided by Cabinet Services [%]||85|81
Client satisfaction with advice by the department to agencies on performance management and reporting requirements [%]||85|70
Average cost of supporting Regional and Community Cabinet meetings [$]||15000|12747`,
  }),
  real({
    id: 'queensland-treasury',
    plan: 'Queensland Treasury, annual report 2018–19, service standards',
    address: 'https://www.treasury.qld.gov.au/about-treasury/2018-2019-annual-report/our-performance/',
    table: `
Fiscal coordination|Notes|2018–19 Target/ estimate|2018–19 Estimated actual
Effectiveness measures|<|<|<
Net operating surpluses as a share of new capital investment||60%|79%
Debt-to-revenue ratio of the general government||56%|54%
Capital program||Met|$6.06B
Own-source revenue as a proportion of gross state product||8.2%|8.3%
Full funding of long-term liabilities||Met|Met
Growth in full-time equivalent employees||1.7%|1.68%
Efficiency measure|<|<|<
Average cost per hour of advice and support output|1|$131.18|$109.29`,
    expected: `
name|.|t2019|.
#
Net operating surpluses as a share of new capital investment [%]||60|!
Debt-to-revenue ratio of the general government [%]||56|!
Capital program|||!
Own-source revenue as a proportion of gross state product [%]||8.2|!
#
Growth in full-time equivalent employees [%]||1.7|!
#
Average cost per hour of advice and support output [$]||131.18|!`,
  }),
  real({
    id: 'kenya-vision-medium-term',
    plan: 'Kenya, a county integrated development plan 2023–2027, water programme',
    address:
      'https://countytoolkit.devolution.go.ke/process/planning/county-integrated-development-plan-cidp',
    arranged: 'made on the model form of the guidelines; invented figures',
    table: `
Sub Programme|Key Output|Key Performance Indicators|Linkages to SDG Targets|Planned Targets and Indicative Budget (KSh. M)|<|<|<|<|<|Total Budget (KSh. M)
^|^|^|^|Year 1|<|Year 2|<|Year 3|<|^
^|^|^|^|Target|Cost|Target|Cost|Target|Cost|^
Water supply|Boreholes drilled|No. of boreholes drilled|SDG 6.1|12|60|14|70|15|75|205
^|Pipelines extended|Km of pipeline laid|SDG 6.1|40|80|45|90|50|100|270
Sanitation|Households connected|No. of households connected to sewer|SDG 6.2|1,200|36|1,500|45|1,800|54|135`,
    expected: `
#
#
.|.|name|.|.|.|.|.|.|.|.
|||?2|?|!|?|!|?|!|!
|||?2|?|!|?|!|?|!|!
|||?2|?|!|?|!|?|!|!`,
  }),
];
