import { real, type RealTable } from './real-table.js';

/** English tables that were set aside while the reader was mended; facts and figures only. */
export const heldOutEnglish: readonly RealTable[] = [
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
];
