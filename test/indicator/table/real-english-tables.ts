import { real, type RealTable } from './real-table.js';

/** Tables of plans, budgets and reports in English; facts and figures only. */
export const realEnglishTables: readonly RealTable[] = [
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
];
