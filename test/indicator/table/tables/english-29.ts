import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-csv-irish-statistics-office-pivot-by-year-codes-beside-labels-local-authority-and-house-type-unit-column-eight-years',
    plan: 'Central Statistics Office (Ireland) PxStat CSV pivoted by year: codes beside labels, statistic, local authority and house type as dimension columns, a unit column, eight years across, two statistics with different units, blank cells where nothing was built',
    address: 'https://data.cso.ie/table/NDA05',
    arranged: INVENTED,
    csv: `"STATISTIC","Statistic Label","C03789V04537","Local Authority","C02342V02816","Type of House","UNIT","2017","2018","2019","2020","2021","2022","2023","2024"
"NDA05C01","New Dwelling Completions","IE0","Ireland","01","Single house","Number",4562,4667,5062,4848,4681,5551,5434,5213
"NDA05C01","New Dwelling Completions","IE0","Ireland","02","Scheme house","Number",7589,10823,12465,11759,10773,15133,15445,16200
"NDA05C01","New Dwelling Completions","IE0","Ireland","03","Apartment","Number",2196,2409,3560,3926,5064,9144,11643,8763
"NDA05C01","New Dwelling Completions","2ae19629-143f-13a3-e055-000000000001","Carlow County Council","01","Single house","Number",61,70,74,69,88,97,85,79
"NDA05C01","New Dwelling Completions","2ae19629-143f-13a3-e055-000000000001","Carlow County Council","02","Scheme house","Number",43,57,96,102,131,209,244,318
"NDA05C01","New Dwelling Completions","2ae19629-143f-13a3-e055-000000000001","Carlow County Council","03","Apartment","Number",,4,0,12,,36,41,22
"NDA05C02","Average Floor Area of New Dwellings","IE0","Ireland","01","Single house","Square Metres",224.1,226.8,228.3,230.0,229.4,231.7,232.2,230.9
"NDA05C02","Average Floor Area of New Dwellings","IE0","Ireland","02","Scheme house","Square Metres",121.5,119.8,118.6,117.9,116.2,114.7,113.8,112.6
"NDA05C02","Average Floor Area of New Dwellings","IE0","Ireland","03","Apartment","Square Metres",82.4,81.7,80.9,79.2,78.5,76.3,75.8,75.1
"NDA05C02","Average Floor Area of New Dwellings","2ae19629-143f-13a3-e055-000000000001","Carlow County Council","01","Single house","Square Metres",231.6,229.0,235.2,233.7,236.1,238.4,234.9,237.0`,
    columns: '.|name|.|place|.|.|.|a2017|a2018|a2019|a2020|a2021|a2022|a2023|a2024',
    expected: `
#
.|New Dwelling Completions：Single house|.|Ireland|.|.|.|4562|4667|5062|4848|4681|5551|5434|5213
.|New Dwelling Completions：Scheme house|.|Ireland|.|.|.|7589|10823|12465|11759|10773|15133|15445|16200
.|New Dwelling Completions：Apartment|.|Ireland|.|.|.|2196|2409|3560|3926|5064|9144|11643|8763
.|New Dwelling Completions：Single house|.|Carlow County Council|.|.|.|61|70|74|69|88|97|85|79
.|New Dwelling Completions：Scheme house|.|Carlow County Council|.|.|.|43|57|96|102|131|209|244|318
.|New Dwelling Completions：Apartment|.|Carlow County Council|.|.|.|.|4|0|12|.|36|41|22
.|Average Floor Area of New Dwellings：Single house [Square Metres]|.|Ireland|.|.|.|224.1|226.8|228.3|230.0|229.4|231.7|232.2|230.9
.|Average Floor Area of New Dwellings：Scheme house [Square Metres]|.|Ireland|.|.|.|121.5|119.8|118.6|117.9|116.2|114.7|113.8|112.6
.|Average Floor Area of New Dwellings：Apartment [Square Metres]|.|Ireland|.|.|.|82.4|81.7|80.9|79.2|78.5|76.3|75.8|75.1
.|Average Floor Area of New Dwellings：Single house [Square Metres]|.|Carlow County Council|.|.|.|231.6|229.0|235.2|233.7|236.1|238.4|234.9|237.0`,
  }),
  real({
    id: 'en-oecd-stat-excel-export-dataset-variable-and-unit-rows-above-flag-column-before-each-year-information-column-legend-below',
    plan: 'OECD.Stat Excel export: dataset, variable and unit in rows above, an empty information column after the country, each year merged over a flag column and a value column, two dots for missing, extraction stamp and legend below (E estimated value, B break, D difference in methodology, P provisional)',
    address: 'https://stats.oecd.org/Index.aspx?DataSetCode=HEALTH_REAC',
    arranged: INVENTED,
    table: `
Dataset: Health Care Resources|<|<|<|<|<|<|<|<|<|<|<
Variable|<|Practising nurses|<|<|<|<|<|<|<|<|<
Unit|<|Per 1 000 population|<|<|<|<|<|<|<|<|<
Year|<|2019|<|2020|<|2021|<|2022|<|2023|<
Country|<||||||||||
Australia|||12.2||12.3||12.8||12.6||12.8
Austria|||10.5||10.5||10.6||10.6|P|11.0
Belgium|||11.1||11.3||11.5|E|11.7||..
Canada||B|10.0||10.1||10.3||10.2||10.4
Chile||D|2.7|D|3.0|D|3.3|D|3.7|D|4.0
Denmark|||10.1||10.2||10.2||..||..
Finland|||13.6||13.9|B|18.9||18.9|E|19.2
Türkiye|i|D|2.4|D|2.8|D|2.8|D|2.9|D|3.1
Data extracted on 14 Oct 2024 08:51 UTC (GMT) from OECD.Stat|<|<|<|<|<|<|<|<|<|<|<
Legend:|<|<|<|<|<|<|<|<|<|<|<
B:|Break|<|<|<|<|<|<|<|<|<|<
D:|Difference in methodology|<|<|<|<|<|<|<|<|<|<
E:|Estimated value|<|<|<|<|<|<|<|<|<|<
P:|Provisional value|<|<|<|<|<|<|<|<|<|<`,
    columns:
      'place|.|.|a2019:Practising nurses [Per 1 000 population]|.|a2020:Practising nurses [Per 1 000 population]|.|a2021:Practising nurses [Per 1 000 population]|.|a2022:Practising nurses [Per 1 000 population]|.|a2023:Practising nurses [Per 1 000 population]',
    expected: `
#
#
#
#
#
Australia|.|.|12.2|.|12.3|.|12.8|.|12.6|.|12.8
Austria|.|.|10.5|.|10.5|.|10.6|.|10.6|.|11.0
Belgium|.|.|11.1|.|11.3|.|11.5|.|e2022=11.7|.|.
Canada|.|.|10.0|.|10.1|.|10.3|.|10.2|.|10.4
Chile|.|.|2.7|.|3.0|.|3.3|.|3.7|.|4.0
Denmark|.|.|10.1|.|10.2|.|10.2|.|.|.|.
Finland|.|.|13.6|.|13.9|.|18.9|.|18.9|.|e2023=19.2
Türkiye|.|.|2.4|.|2.8|.|2.8|.|2.9|.|3.1
#
#
#
#
#
#`,
  }),
  real({
    id: 'en-us-electric-company-five-year-summary-year-ended-december-backwards-group-rows-dollars-thousands-and-per-share-loss-in-brackets-not-meaningful',
    plan: 'US electric utility annual report, five-year summary: year ended December 31 over years backwards, group rows with their own units (thousands of dollars, per share), dollar sign only in first rows, a loss in brackets, NM, operating statistics in thousands of MWh, MW and cents',
    address: 'https://investors.cascadevalleyelectric.com/annual-report/five-year-summary',
    arranged: INVENTED,
    table: `
FIVE-YEAR FINANCIAL AND OPERATING SUMMARY|<|<|<|<|<
|Year Ended December 31,|<|<|<|<
^|2025|2024|2023(a)|2022|2021
Financial Data ($ in thousands)|<|<|<|<|<
Operating revenues|$1,482,316|$1,431,902|$1,377,450|$1,340,118|$1,214,037
Net income (loss)|118,264|109,571|(12,408)|98,640|102,915
Capital expenditures|512,700|468,330|431,286|377,019|350,442
Common Stock Data ($ per share)|<|<|<|<|<
Diluted earnings (loss) per share|$2.84|$2.66|$(0.31)|$2.44|$2.57
Dividends declared per share|1.72|1.66|1.60|1.54|1.48
Dividend payout ratio|60.6%|62.4%|NM|63.1%|57.6%
Operating Statistics|<|<|<|<|<
Retail customers at year end|648,210|641,877|635,094|628,350|620,981
Retail sales (thousands of MWh)|14,915|14,702|14,488|14,631|14,207
System peak demand (MW)|3,318|3,402|3,276|3,355|3,409
Average residential price per kWh (cents)|13.42|12.96|12.31|11.87|11.05
(a) Includes a charge of $134.5 million after tax related to the 2021 wildfire settlement.|<|<|<|<|<
NM – not meaningful.|<|<|<|<|<`,
    columns: 'name|a2025|a2024|a2023|a2022|a2021',
    expected: `
#
#
#
#
Operating revenues [$]|1482316000|1431902000|1377450000|1340118000|1214037000
Net income (loss) [$]|118264000|109571000|-12408000|98640000|102915000
Capital expenditures [$]|512700000|468330000|431286000|377019000|350442000
#
Diluted earnings (loss) per share [$]|2.84|2.66|-0.31|2.44|2.57
Dividends declared per share|1.72|1.66|1.60|1.54|1.48
Dividend payout ratio [%]|60.6|62.4|.|63.1|57.6
#
Retail customers at year end|648210|641877|635094|628350|620981
Retail sales [MWh]|14915000|14702000|14488000|14631000|14207000
System peak demand [MW]|3318|3402|3276|3355|3409
Average residential price per kWh [cents]|13.42|12.96|12.31|11.87|11.05
#
#`,
  }),
  real({
    id: 'en-irish-county-council-third-quarter-performance-report-directorate-merged-down-calendar-quarters-quarter-target-rag-direction-of-travel-year-target',
    plan: 'Irish county council quarterly performance report (calendar year): directorate merged down, unit column, last year outturn, three quarters, the quarter target, RAG in words, direction of travel arrows, target of the whole year, cumulative measures, annual measures without quarters',
    address:
      'https://www.example-countycouncil.ie/your-council/performance/quarterly-performance-report-q3-2025',
    arranged: INVENTED,
    table: `
Quarterly Performance Report – Q3 2025|<|<|<|<|<|<|<|<|<|<
Directorate|Performance indicator|Unit|2024 outturn|Q1 2025|Q2 2025|Q3 2025|Q3 target|RAG|Direction of travel|2025 target
Housing|Social homes delivered (cumulative, year to date)|No.|412|38|141|233|260|Amber|▲|450
^|Average time to re-let a vacant council home|Weeks|23.4|22.1|20.8|19.5|20|Green|▲|≤20
^|Rent collected as a share of rent due|%|91.7|90.2|91.1|92.4|92|Green|▲|92
^|Adults in emergency accommodation at quarter end|No.|167|171|178|184|Monitor only|–|▼|Monitor only
Roads & Transport|Regional and local roads resurfaced (cumulative, year to date)|km|148.6|0|36.2|101.9|110|Amber|▲|150
^|Public lighting faults repaired within 5 working days|%|84|79|86|83|90|Red|▼|90
Environment|Litter fines issued|No.|734|163|201|188|n/a|n/a|▼|n/a
^|Household waste recycled|%|44.8|Annual|Annual|Annual|Annual|–|–|47
Corporate|Capital expenditure in the quarter|€m|71.3|12.6|17.9|21.4|20|Green|▲|82.5
^|Certified sick leave|%|3.61|4.02|3.55|3.48|3.5|Green|◄►|3.5
RAG: Green – on or better than target; Amber – within 15% of target; Red – more than 15% off target.|<|<|<|<|<|<|<|<|<|<
Direction of travel compares Q3 2025 with Q2 2025: ▲ improving, ▼ worsening, ◄► no significant change.|<|<|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2024|p2025-Q1|p2025-Q2|p2025-Q3|.|.|.|t2025',
    expected: `
#
#
.|Social homes delivered (cumulative, year to date)|.|412|?|?|?|?|.|.|450
.|Average time to re-let a vacant council home [Weeks]|.|23.4|22.1|20.8|19.5|?|.|.|≤20
.|Rent collected as a share of rent due [%]|.|91.7|90.2|91.1|92.4|?|.|.|92
.|Adults in emergency accommodation at quarter end|.|167|171|178|184|.|.|.|.
.|Regional and local roads resurfaced (cumulative, year to date) [km]|.|148.6|?|?|?|?|.|.|150
.|Public lighting faults repaired within 5 working days [%]|.|84|79|86|83|?|.|.|90
.|Litter fines issued|.|734|163|201|188|.|.|.|.
.|Household waste recycled [%]|.|44.8|.|.|.|.|.|.|47
.|Capital expenditure in the quarter [EUR]|.|71300000|12600000|17900000|21400000|?|.|.|82500000
.|Certified sick leave [%]|.|3.61|4.02|3.55|3.48|?|.|.|3.5
#
#`,
  }),
  real({
    id: 'en-florida-agency-long-range-program-plan-exhibit-two-approved-prior-year-standard-beside-prior-year-actual-approved-and-requested-standards-numbers-in-heads',
    plan: 'Florida agency Long Range Program Plan, LRPP Exhibit II: department, program and service code rows above, long heads with (Words) and (Numbers), approved prior year standard beside prior year actual, approved standard and requested standard of later fiscal years, units in names and cells, new and deleted measures in words',
    address: 'http://floridafiscalportal.state.fl.us/Publications.aspx',
    arranged: INVENTED,
    table: `
LRPP Exhibit II - Performance Measures and Standards|<|<|<|<
Department: Environmental Protection|<|<|Department No.: 37|<
Program: Recreation and Parks|<|Code: 37500000|<|<
Service/Budget Entity: State Park Operations|<|Code: 37500300|<|<
Approved Performance Measures for⏎FY 2024-25⏎(Words)|Approved Prior Year Standard⏎FY 2023-24⏎(Numbers)|Prior Year Actual⏎FY 2023-24⏎(Numbers)|Approved Standards for⏎FY 2024-25⏎(Numbers)|Requested⏎FY 2025-26 Standard⏎(Numbers)
Percent change in the number of state parks acres from the prior fiscal year|1%|0.42%|1%|1%
Number of state park sites managed|175|175|175|176
Attendance at state parks|23,560,000|28,614,209|26,000,000|27,500,000
Percent of managed acres with invasive or undesirable species controlled|35%|38.7%|35%|37%
Acres treated with prescribed fire|65,000|71,338|68,000|70,000
Cost per visitor|$4.10|$3.87|$4.10|$4.05
Percent of visitors rating their stay good or excellent|N/A - New|93.4%|90%|92%
Number of technical assists provided to local governments|4,800|2,917|4,800|Delete
Number of greenways and trails miles added|15|22.6|15|18
Office of Policy and Budget - June 2024|<|<|<|<`,
    columns: 'name|t2024|a2024|t2025|t2026',
    expected: `
#
#
#
#
#
Percent change in the number of state parks acres from the prior fiscal year [%]|1|0.42|1|1
Number of state park sites managed|175|175|175|176
Attendance at state parks|23560000|28614209|26000000|27500000
Percent of managed acres with invasive or undesirable species controlled [%]|35|38.7|35|37
Acres treated with prescribed fire|65000|71338|68000|70000
Cost per visitor [$]|4.10|3.87|4.10|4.05
Percent of visitors rating their stay good or excellent [%]|.|93.4|90|92
Number of technical assists provided to local governments|4800|2917|4800|.
Number of greenways and trails miles added|15|22.6|15|18
#`,
  }),
  real({
    id: 'en-aid-charity-annual-report-what-we-measure-goal-merged-down-words-and-units-in-cells-number-words-out-of-not-measured-plan-for-next-year',
    plan: 'Aid charity annual report results table: goal merged down, what we measure, two years and the plan for the next, with words in the cells (over, around, at least, no more than, twelve, none, out of, not measured) and units in the cells',
    address: 'https://www.brightharbourrelief.org/annual-report-2024/our-results',
    arranged: INVENTED,
    table: `
Our results at a glance|<|<|<|<
Goal|What we measure|What we achieved in 2023|What we achieved in 2024|What we plan for 2025
Every child learns|Children attending our emergency classrooms|212,000 children|over 300,000 children|at least 350,000 children
^|Teachers trained in trauma support|6,480|7,915|8,500
^|Districts with a catch-up class in every school|27 out of 40|31 out of 40|all 40
Safe water|People with safe water close to home|1.1 million people|around 1.4 million people|1.6 million people
^|Water points still working after two years|82%|Not measured – survey postponed by floods|more than 85%
Healthy mothers|Mothers making four antenatal visits|61%|68%|75%
^|Maternity units equipped|nine|twelve|15
Fast response|Time from disaster to first delivery|5 days|4 days|no more than 3 days
Keeping people safe|Serious security incidents involving staff|2|None|None
Income|Raised from supporters|£18.7m|£20.3m|£22 million`,
    columns: '.|name|a2023|a2024|t2025',
    expected: `
#
#
.|Children attending our emergency classrooms|212000|>300000|≥350000
.|Teachers trained in trauma support|6480|7915|8500
.|Districts with a catch-up class in every school|?2|?2|?
.|People with safe water close to home [人]|1100000|~1400000|1600000
.|Water points still working after two years [%]|82|.|>85
.|Mothers making four antenatal visits [%]|61|68|75
.|Maternity units equipped|.|.|15
.|Time from disaster to first delivery [days]|5|4|≤3
.|Serious security incidents involving staff|2|.|.
.|Raised from supporters [GBP]|18700000|20300000|22000000`,
  }),
  real({
    id: 'en-caribbean-development-bank-country-results-framework-level-merged-down-unit-column-baseline-latest-actual-and-target-each-beside-year-column-male-and-female-rows-and-cell',
    plan: 'Caribbean Development Bank country strategy results monitoring framework: outcome merged down, unit column, baseline, latest actual and target each merged over value and year, years of their own in each row (one as 2018/19), male and female sub-rows, one cell with M and F together, TBD, currency in US$ mn',
    address: 'https://www.caribank.org/publications-and-resources/resource-library/country-strategy-papers',
    arranged: INVENTED,
    table: `
RESULTS MONITORING FRAMEWORK|<|<|<|<|<|<|<|<
Outcome|Indicator|Unit|Baseline|<|Latest Actual|<|Target|<
^|^|^|Value|Year|Value|Year|Value|Year
1. Resilient infrastructure|Primary road network in good or fair condition|%|58|2020|63.5|2023|75|2027
^|Electricity generated from renewable sources|%|11.2|2019|17.9|2024|30|2027
^|Average duration of water supply interruptions|hours/month|46|2020|39|2024|≤24|2027
2. Improved human capital|Students passing five or more CSEC subjects|%|M: 54; F: 67|2019|M: 52; F: 68|2023|M: 65; F: 72|2026
^|Youth unemployment rate (15–24)|%|31.8|2018/19|24.6|2023|20|2026
^|- Male|%|27.4|2018/19|21.9|2023|18|2026
^|- Female|%|37.0|2018/19|27.8|2023|22|2026
3. Private sector growth|MSMEs receiving credit through CDB lines|No.|0|2021|1,164|2024|2,500|2027
^|Value of loans approved to MSMEs|US$ mn|0|2021|14.3|2024|32.5|2027
^|Average time to register a property|days|38|2019|TBD|–|25|2026
CSEC – Caribbean Secondary Education Certificate. TBD – to be determined.|<|<|<|<|<|<|<|<`,
    columns: '.|name|.|a2020|.|a2024|.|t2027|.',
    expected: `
#
#
#
.|Primary road network in good or fair condition [%]|.|58|.|a2023=63.5|.|75|.
.|Electricity generated from renewable sources [%]|.|a2019=11.2|.|17.9|.|30|.
.|Average duration of water supply interruptions [hours/month]|.|46|.|39|.|≤24|.
.|Students passing five or more CSEC subjects [%]|.|?2|.|?2|.|?2|.
.|Youth unemployment rate (15–24) [%]|.|a2019=31.8|.|a2023=24.6|.|t2026=20|.
.|Youth unemployment rate (15–24)：Male [%]|.|a2019=27.4|.|a2023=21.9|.|t2026=18|.
.|Youth unemployment rate (15–24)：Female [%]|.|a2019=37.0|.|a2023=27.8|.|t2026=22|.
.|MSMEs receiving credit through CDB lines|.|a2021=0|.|1164|.|2500|.
.|Value of loans approved to MSMEs [美元]|.|a2021=0|.|14300000|.|32500000|.
.|Average time to register a property [days]|.|a2019=38|.|.|.|t2026=25|.
#`,
  }),
  real({
    id: 'en-australian-commonwealth-annual-performance-statements-measure-number-two-earlier-results-target-result-and-assessment-under-year-forward-targets-bounds-in-words',
    plan: 'Australian Commonwealth department annual performance statements: measure number, two earlier results, target, result and assessment under 2024–25, forward targets of two years, bounds by sign and in words, a range, baseline year and maintain or improve in words, bracketed footnote letters',
    address: 'https://www.transparency.gov.au/publications/annual-performance-statements',
    arranged: INVENTED,
    table: `
Table 2.1: Summary of performance results, 2024–25|<|<|<|<|<|<|<|<
No.|Performance measure|2022–23|2023–24|2024–25|<|<|Forward targets|<
^|^|Result|Result|Target|Result|Assessment|2025–26|2026–27
Outcome 1: Trade is protected from pests and diseases through a risk-based biosecurity system|<|<|<|<|<|<|<|<
BI-01|Proportion of import clearances finalised within the service standard|93.1%|94.6%|≥95%|95.8%|Achieved|≥95%|≥96%
BI-02|Average time to decide a low-risk permit application (business days)|14.2|12.7|12 or fewer|11.9|Achieved|12 or fewer|10 or fewer
BI-03|Number of high-risk cargo inspections|48,310|51,077|50,000–55,000|47,960|Not achieved|50,000–55,000|50,000–55,000
BI-04|Rate of non-compliance detected at mail centres|n/a(a)|61.4%|Baseline year|63.0%|n/a|65%|Maintain or improve
Outcome 2: Regulation is trusted and recovers its costs|<|<|<|<|<|<|<|<
RG-01|Stakeholders satisfied with consultation|78 per cent|81 per cent|At least 80 per cent|79.6 per cent|Substantially achieved|At least 80 per cent|At least 82 per cent
RG-02|Fees and levies recovered from industry ($m)|412.6|438.9|450.0|461.3|Achieved|475.0|490.0
RG-03|National emergency exercises held|5|6|6|6(b)|Achieved|6|8
(a) The measure was introduced in 2023–24.|<|<|<|<|<|<|<|<
(b) Includes 2 exercises led by states.|<|<|<|<|<|<|<|<`,
    columns: '.|name|a2023|a2024|t2025|a2025|.|t2026|t2027',
    expected: `
#
#
#
#
.|Proportion of import clearances finalised within the service standard [%]|93.1|94.6|≥95|95.8|.|≥95|≥96
.|Average time to decide a low-risk permit application [business days]|14.2|12.7|≤12|11.9|.|≤12|≤10
.|Number of high-risk cargo inspections|48310|51077|50000–55000|47960|.|50000–55000|50000–55000
.|Rate of non-compliance detected at mail centres [%]|.|61.4|.|63.0|.|65|.
#
.|Stakeholders satisfied with consultation [%]|78|81|≥80|79.6|.|≥80|≥82
.|Fees and levies recovered from industry [$]|412600000|438900000|450000000|461300000|.|475000000|490000000
.|National emergency exercises held|5|6|6|6|.|6|8
#
#`,
  }),
  real({
    id: 'en-csv-canadian-city-open-data-long-row-number-department-series-measure-ward-period-value-target-percent-of-target-unit-with-thousands-preliminary-flag-update-stamp',
    plan: 'Canadian city open data CSV in long form: row number, department, series code, measure, geography (city and wards), period as year, its end date, value, target of the same year, percent of target, unit (some with thousands or millions), preliminary flag and update stamp',
    address: 'https://data.examplecity.ca/Government/City-Performance-Measures/p7mv-q2xk',
    arranged: INVENTED,
    csv: `row_id,department,series,measure,geography,period,period_end,value,target,pct_of_target,unit,preliminary,updated_at
100231,Transit,TR-RID,Annual transit ridership,Citywide,2023,2023-12-31,92418.5,90000,102.7,trips (thousands),N,2025-03-14T08:00:12.000
100232,Transit,TR-RID,Annual transit ridership,Citywide,2024,2024-12-31,99072.3,101000,98.1,trips (thousands),Y,2025-03-14T08:00:12.000
100233,Transit,TR-OTP,Buses on time,Citywide,2024,2024-12-31,83.6,85,98.4,percent,N,2025-03-14T08:00:12.000
100517,"Parks, Recreation & Culture",PK-TRE,Public trees planted,Ward 3,2023,2023-12-31,1204,,,trees,N,2025-02-02T17:41:55.000
100518,"Parks, Recreation & Culture",PK-TRE,Public trees planted,Ward 3,2024,2024-12-31,1388,1300,106.8,trees,N,2025-02-02T17:41:55.000
100519,"Parks, Recreation & Culture",PK-TRE,Public trees planted,Ward 7,2023,2023-12-31,967,,,trees,N,2025-02-02T17:41:55.000
100520,"Parks, Recreation & Culture",PK-TRE,Public trees planted,Ward 7,2024,2024-12-31,,1300,,trees,N,2025-02-02T17:41:55.000
100844,Planning,PL-VAL,Construction value of permits issued,Citywide,2023,2023-12-31,6214.8,,,CAD millions,N,2025-01-20T06:15:03.000
100845,Planning,PL-VAL,Construction value of permits issued,Citywide,2024,2024-12-31,7035.2,,,CAD millions,Y,2025-01-20T06:15:03.000
101102,311 Services,CS-ASA,Average wait for a 311 call,Citywide,2023,2023-12-31,142,120,118.3,seconds,N,2025-01-09T11:30:47.000
101103,311 Services,CS-ASA,Average wait for a 311 call,Citywide,2024,2024-12-31,109,120,90.8,seconds,N,2025-01-09T11:30:47.000`,
    columns: '.|.|.|name|place|.|.|a2024|t2024|.|.|.|.',
    expected: `
#
.|.|.|Annual transit ridership [trips]|Citywide|.|.|a2023=92418500|t2023=90000000|!|.|.|.
.|.|.|Annual transit ridership [trips]|Citywide|.|.|99072300|101000000|!|.|.|.
.|.|.|Buses on time [%]|Citywide|.|.|83.6|85|!|.|.|.
.|.|.|Public trees planted [trees]|Ward 3|.|.|a2023=1204|.|.|.|.|.
.|.|.|Public trees planted [trees]|Ward 3|.|.|1388|1300|!|.|.|.
.|.|.|Public trees planted [trees]|Ward 7|.|.|a2023=967|.|.|.|.|.
.|.|.|Public trees planted [trees]|Ward 7|.|.|.|1300|.|.|.|.
.|.|.|Construction value of permits issued [CAD]|Citywide|.|.|a2023=6214800000|.|.|.|.|.
.|.|.|Construction value of permits issued [CAD]|Citywide|.|.|7035200000|.|.|.|.|.
.|.|.|Average wait for a 311 call [seconds]|Citywide|.|.|a2023=142|t2023=120|!|.|.|.
.|.|.|Average wait for a 311 call [seconds]|Citywide|.|.|109|120|!|.|.|.`,
  }),
  real({
    id: 'en-newspaper-electric-cars-countries-ranked-share-of-sales-two-years-and-goal-under-one-head-change-in-points-chargers-thousand-year-of-petrol-ban-goal-by-other-year',
    plan: 'Newspaper table comparing countries: rank with equals sign, share of electric cars in new sales in two years and a 2030 goal under one head, change in percentage points, public chargers in thousands with the year in the head, year in which petrol sales end, one goal with its own year in the cell, world row, sources',
    address: 'https://www.example-newspaper.co.uk/business/how-countries-compare-on-electric-cars',
    arranged: INVENTED,
    table: `
Plugging in: how the big car markets compare|<|<|<|<|<|<|<
Rank|Country|Electric share of new car sales (%)|<|<|Change 2019–24 (pts)|Public chargers, 2024 (thousands)|Petrol sales end in
^|^|2019|2024|2030 goal|^|^|^
1|Norway|42.4|88.9|100 by 2025|+46.5|31.2|2025
2|Denmark|2.4|51.5|None set|+49.1|34.9|2030
3=|Sweden|4.4|35.0|–|+30.6|52.4|2035
3=|Netherlands|13.6|35.0|100|+21.4|180.1|2035
5|UK|1.6|19.6|80|+18.0|73.3|2030
6|France|1.9|16.9|66†|+15.0|155.0|2035
7|Germany|1.8|13.5|None set|+11.7|154.0|2035
8|US|1.4|8.1|50*|+6.7|204.2|–
9|Japan|0.4|1.4|20–30|+1.0|n/a|2035
|World|2.0|13.8|–|+11.8|5,420|–
*Goal for federal rules. †Government roadmap.|<|<|<|<|<|<|<
Source: industry associations; national governments|<|<|<|<|<|<|<`,
    columns:
      '.|place|a2019:Electric share of new car sales [%]|a2024:Electric share of new car sales [%]|t2030:Electric share of new car sales [%]|.|a2024:Public chargers|.',
    expected: `
#
#
#
!|Norway|42.4|88.9|t2025=100|!|31200|?
!|Denmark|2.4|51.5|.|!|34900|?
!|Sweden|4.4|35.0|.|!|52400|?
!|Netherlands|13.6|35.0|100|!|180100|?
!|UK|1.6|19.6|80|!|73300|?
!|France|1.9|16.9|66|!|155000|?
!|Germany|1.8|13.5|.|!|154000|?
!|US|1.4|8.1|50|!|204200|.
!|Japan|0.4|1.4|20–30|!|.|?
.|World|2.0|13.8|.|!|5420000|.
#
#`,
  }),
];
