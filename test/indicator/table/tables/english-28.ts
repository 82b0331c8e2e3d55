import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-saudi-vision-realization-report-theme-merged-down-unit-column-baseline-value-before-its-year-target-and-actual-of-2025-status-target-2030',
    plan: 'the Saudi national transformation reports in English: theme merged downwards, unit column with trillion, billion, million and thousand, baseline value before the column of its year, target and actual of 2025, status word, target of 2030, a measure not yet measured',
    address: 'https://www.vision2030.gov.sa/en/annual-reports',
    arranged: INVENTED,
    table: `
Progress on key performance indicators, 2025|<|<|<|<|<|<|<|<
Theme|KPI|Unit|Baseline|Baseline year|2025 target|2025 actual|Status|2030 target
A thriving economy|Share of the private sector in GDP|%|40.3|2016|46.0|47.8|Exceeded|65
^|Non-oil exports as a share of non-oil GDP|%|18.7|2016|36.0|25.9|Below target|50
^|Assets of the Public Investment Fund|SAR trillion|0.72|2016|3.30|3.42|Exceeded|10
^|Non-oil government revenue|SAR billion|186|2016|499|505|Exceeded|1,000
^|Unemployment rate among Saudis|%|12.3|2016|8.1|7.5|Exceeded|5.0
^|Women in the labour force|%|17.7|2017|33.5|35.1|Exceeded|40.0
A vibrant society|Life expectancy|years|74.8|2016|79.1|79.7|Exceeded|80
^|Home ownership among Saudi families|%|47.0|2016|65.0|66.2|Exceeded|70
^|Umrah pilgrims from abroad|million|6.2|2016|15.0|18.03|Exceeded|30
^|People practising sport at least once a week|%|13.0|2015|48.0|59.1|Exceeded|64
^|Heritage sites on the UNESCO list|number|4|2016|8|8|Achieved|10
An ambitious nation|Volunteers|thousand|22.9|2015|900|1,237|Exceeded|1,000
^|Maturity of digital government services|%|60.0|2019|88.0|n/a|Not yet measured|95`,
    columns: '.|name|.|a2016|.|t2025|a2025|.|t2030',
    expected: `
#
#
.|Share of the private sector in GDP [%]|.|40.3|.|46.0|47.8|.|65
.|Non-oil exports as a share of non-oil GDP [%]|.|18.7|.|36.0|25.9|.|50
.|Assets of the Public Investment Fund [SAR]|.|720000000000|.|3300000000000|3420000000000|.|10000000000000
.|Non-oil government revenue [SAR]|.|186000000000|.|499000000000|505000000000|.|1000000000000
.|Unemployment rate among Saudis [%]|.|12.3|.|8.1|7.5|.|5.0
.|Women in the labour force [%]|.|a2017=17.7|.|33.5|35.1|.|40.0
.|Life expectancy [years]|.|74.8|.|79.1|79.7|.|80
.|Home ownership among Saudi families [%]|.|47.0|.|65.0|66.2|.|70
.|Umrah pilgrims from abroad|.|6200000|.|15000000|18030000|.|30000000
.|People practising sport at least once a week [%]|.|a2015=13.0|.|48.0|59.1|.|64
.|Heritage sites on the UNESCO list|.|4|.|8|8|.|10
.|Volunteers|.|a2015=22900|.|900000|1237000|.|1000000
.|Maturity of digital government services [%]|.|a2019=60.0|.|88.0|.|.|95`,
  }),
  real({
    id: 'en-northern-ireland-council-statutory-indicators-three-blocks-with-head-repeated-then-own-indicators-under-other-heads-bound-in-standard-provisional-stars',
    plan: 'a council in Northern Ireland, form of its performance self-assessment: three blocks of statutory indicators with the head repeated, standard of the year, then a block of its own indicators under other heads, provisional stars, a bound, no standard in words',
    address: 'https://www.midulstercouncil.org/',
    arranged: INVENTED,
    table: `
Performance self-assessment 2025/26|<|<|<|<|<|<|<
Economic development|<|<|<|<|<|<|<
Ref|Statutory indicator|2022/23|2023/24|2024/25|2025/26|Standard 2025/26|Status
ED1|Jobs promoted through business start-up activity|94|101|88|112|107|Met
Planning|<|<|<|<|<|<|<
Ref|Statutory indicator|2022/23|2023/24|2024/25|2025/26|Standard 2025/26|Status
P1|Average processing time of major applications (weeks)|58.4|47.2|39.6|41.8|30|Not met
P2|Average processing time of local applications (weeks)|17.2|16.4|14.8|14.1|15|Met
P3|Enforcement cases concluded within 39 weeks|71.3%|68.9%|79.5%|81.2%|70%|Met
Waste management|<|<|<|<|<|<|<
Ref|Statutory indicator|2022/23|2023/24|2024/25|2025/26|Standard 2025/26|Status
W1|Household waste recycled, including composted (%)|51.8|52.6|53.1|53.9*|50|Met
W2|Biodegradable municipal waste sent to landfill (tonnes)|11,204|8,417|5,966|4,830*|< 16,444|Met
W3|Municipal waste arisings (tonnes)|68,325|67,902|69,114|69,870*|No standard|–
Corporate health indicators set by the council|<|<|<|<|<|<|<
Ref|Indicator|2023/24|2024/25|2025/26 target|2025/26|2026/27 target|RAG
L1|Visits to leisure centres|1,486,210|1,552,347|1,575,000|1,601,884|1,620,000|G
C1|Calls answered within 30 seconds (%)|74|79|80|76|82|A
F1|Invoices paid within 30 days (%)|93.6|95.2|95|96.1|95|G
H1|Sickness absence per employee (days)|17.1|16.4|≤ 15|15.8|15|R
M1|Community events funded|38|44|40|47|tbc|G
* Provisional, to be verified by the environment agency.|<|<|<|<|<|<|<`,
    columns: '.|name|a2023|a2024|a2025|a2026|t2026|.',
    expected: `
#
#
#
.|Jobs promoted through business start-up activity|94|101|88|112|107|.
#
#
.|Average processing time of major applications [weeks]|58.4|47.2|39.6|41.8|30|.
.|Average processing time of local applications [weeks]|17.2|16.4|14.8|14.1|15|.
.|Enforcement cases concluded within 39 weeks [%]|71.3|68.9|79.5|81.2|70|.
#
#
.|Household waste recycled, including composted [%]|51.8|52.6|53.1|53.9|50|.
.|Biodegradable municipal waste sent to landfill [tonnes]|11204|8417|5966|4830|<16444|.
.|Municipal waste arisings [tonnes]|68325|67902|69114|69870|.|.
#
#
.|Visits to leisure centres|a2024=1486210|a2025=1552347|t2026=1575000|1601884|t2027=1620000|.
.|Calls answered within 30 seconds [%]|a2024=74|a2025=79|t2026=80|76|t2027=82|.
.|Invoices paid within 30 days [%]|a2024=93.6|a2025=95.2|t2026=95|96.1|t2027=95|.
.|Sickness absence per employee [days]|a2024=17.1|a2025=16.4|t2026=≤15|15.8|t2027=15|.
.|Community events funded|a2024=38|a2025=44|t2026=40|47|.|.
#`,
  }),
  real({
    id: 'en-jamaican-finance-ministry-fiscal-monitor-central-government-summary-accounts-actual-then-budget-provisional-and-two-differences-under-year-next-budget',
    plan: 'the Jamaican ministry of finance, form of the summary accounts of its fiscal monitor: actual of the year before, then budget, provisional, difference and difference in percent under the year, next budget, millions of dollars in the title, signs explained in a name',
    address: 'https://mof.gov.jm/',
    arranged: INVENTED,
    table: `
Central Government Summary Accounts (J$ million)|<|<|<|<|<|<
Item|FY 2024/25|FY 2025/26|<|<|<|FY 2026/27
^|Actual|Budget|Provisional|Diff|Diff %|Budget
Revenue & Grants|1,028,453.2|1,098,760.5|1,071,394.8|-27,365.7|-2.5|1,142,318.0
Tax Revenue|897,120.4|948,515.9|931,207.6|-17,308.3|-1.8|992,044.1
Non-Tax Revenue|118,760.9|137,402.3|128,944.7|-8,457.6|-6.2|139,870.6
Bauxite Levy|61.7|50.0|12.4|-37.6|-75.2|0.0
Capital Revenue|2,845.1|1,312.8|1,480.5|167.7|12.8|1,255.9
Grants|9,665.1|11,479.5|9,749.6|-1,729.9|-15.1|9,147.4
Expenditure|1,025,318.8|1,110,942.4|1,098,215.3|-12,727.1|-1.1|1,168,530.7
Compensation of Employees|451,988.3|476,204.0|479,633.1|3,429.1|0.7|494,816.2
Interest|168,743.5|178,610.7|176,902.4|-1,708.3|-1.0|182,447.9
Fiscal Balance (Surplus + / Deficit -)|3,134.4|-12,181.9|-26,820.5|-14,638.6|120.2|-26,212.7
Primary Balance|171,877.9|166,428.8|150,081.9|-16,346.9|-9.8|156,235.2
Diff = Provisional minus Budget. Totals may not add due to rounding.|<|<|<|<|<|<`,
    columns: 'name|a2025|t2026|a2026|.|.|t2027',
    expected: `
#
#
#
Revenue & Grants [JMD]|1028453200000|1098760500000|1071394800000|!|!|1142318000000
Tax Revenue [JMD]|897120400000|948515900000|931207600000|!|!|992044100000
Non-Tax Revenue [JMD]|118760900000|137402300000|128944700000|!|!|139870600000
Bauxite Levy [JMD]|61700000|50000000|12400000|!|!|0
Capital Revenue [JMD]|2845100000|1312800000|1480500000|!|!|1255900000
Grants [JMD]|9665100000|11479500000|9749600000|!|!|9147400000
Expenditure [JMD]|1025318800000|1110942400000|1098215300000|!|!|1168530700000
Compensation of Employees [JMD]|451988300000|476204000000|479633100000|!|!|494816200000
Interest [JMD]|168743500000|178610700000|176902400000|!|!|182447900000
Fiscal Balance (Surplus + / Deficit -) [JMD]|3134400000|-12181900000|-26820500000|!|!|-26212700000
Primary Balance [JMD]|171877900000|166428800000|150081900000|!|!|156235200000
#`,
  }),
  real({
    id: 'en-csv-statistics-netherlands-statline-export-title-line-regions-and-periods-with-provisional-stars-five-topics-across-units-in-brackets-thousand-euros-source-line',
    plan: 'Statistics Netherlands, form of a StatLine export in English: title line, region with its level letters and period columns, provisional stars after the year, topics across with units in brackets, thousand euros, a dot for unknown, source line',
    address: 'https://opendata.cbs.nl/statline/',
    arranged: INVENTED,
    csv: `"Stock of dwellings and changes; region"
"Regions";"Periods";"Initial stock (number)";"New construction (number)";"Demolition (number)";"Owner-occupied (%)";"Average home value (1 000 euros)"
"The Netherlands";"2023";"8125229";"73638";"9834";"57.2";"368"
"The Netherlands";"2024";"8204009";"69039";"10217";"57.4";"379"
"The Netherlands";"2025*";"8278350";"71204";"9966";"57.5";"398"
"Groningen (PV)";"2023";"283904";"1862";"744";"55.1";"263"
"Groningen (PV)";"2024";"285311";"1715";"918";"55.3";"271"
"Groningen (PV)";"2025*";"286240";"2043";"1102";"55.2";"286"
"Zeeland (PV)";"2023";"192667";"1120";"402";"66.0";"275"
"Zeeland (PV)";"2024";"193518";"1084";"377";"66.1";"284"
"Zeeland (PV)";"2025*";"194362";"1237";"391";".";"301"
"Almere";"2023";"89730";"1904";"12";"62.8";"352"
"Almere";"2024";"91655";"1573";"7";"62.5";"366"
"Almere";"2025*";"93248";"2116";".";".";"384"
"Source: CBS"
`,
    columns:
      'place|.|a2025:Initial stock|a2025:New construction|a2025:Demolition|a2025:Owner-occupied [%]|a2025:Average home value [euros]',
    expected: `
#
#
The Netherlands|.|a2023=8125229|a2023=73638|a2023=9834|a2023=57.2|a2023=368000
The Netherlands|.|a2024=8204009|a2024=69039|a2024=10217|a2024=57.4|a2024=379000
The Netherlands|.|8278350|71204|9966|57.5|398000
Groningen (PV)|.|a2023=283904|a2023=1862|a2023=744|a2023=55.1|a2023=263000
Groningen (PV)|.|a2024=285311|a2024=1715|a2024=918|a2024=55.3|a2024=271000
Groningen (PV)|.|286240|2043|1102|55.2|286000
Zeeland (PV)|.|a2023=192667|a2023=1120|a2023=402|a2023=66.0|a2023=275000
Zeeland (PV)|.|a2024=193518|a2024=1084|a2024=377|a2024=66.1|a2024=284000
Zeeland (PV)|.|194362|1237|391|.|301000
Almere|.|a2023=89730|a2023=1904|a2023=12|a2023=62.8|a2023=352000
Almere|.|a2024=91655|a2024=1573|a2024=7|a2024=62.5|a2024=366000
Almere|.|93248|2116|.|.|384000
#`,
  }),
  real({
    id: 'en-csv-statistics-denmark-statbank-save-bankruptcies-title-line-measure-once-then-blank-region-column-months-as-2026m02-across-two-dots',
    plan: 'Statistics Denmark, form of the matrix saved from its StatBank: title line, the measure once with blanks below it, regions, months written 2026M02 across under an unnamed head, two dots for a figure not to be told',
    address: 'https://www.statbank.dk/',
    arranged: INVENTED,
    csv: `"Declared bankruptcies by type, region and time"
"";"";"2026M02";"2026M03";"2026M04";"2026M05";"2026M06";"2026M07"
"Bankruptcies in active enterprises";"All Denmark";"214";"238";"197";"226";"231";"158"
"";"Region Hovedstaden";"98";"107";"85";"103";"110";"69"
"";"Region Sjælland";"26";"31";"24";"27";"22";"19"
"";"Region Syddanmark";"35";"39";"36";"40";"41";"28"
"";"Region Midtjylland";"41";"44";"38";"42";"45";"31"
"";"Region Nordjylland";"14";"17";"14";"14";"13";"11"
"Loss of jobs in bankruptcies";"All Denmark";"1093";"1310";"1127";"984";"1266";"702"
"";"Region Hovedstaden";"517";"602";"488";"431";"640";"295"
"";"Region Sjælland";"121";"158";"97";"140";"113";"88"
"";"Region Syddanmark";"188";"240";"231";"164";"219";"147"
"";"Region Midtjylland";"203";"226";"255";"189";"238";".."
"";"Region Nordjylland";"64";"84";"56";"60";"56";".."
"Seasonally adjusted figures are not shown."
`,
    columns: 'name|place|p2026-02|p2026-03|p2026-04|p2026-05|p2026-06|p2026-07',
    expected: `
#
#
Bankruptcies in active enterprises|All Denmark|214|238|197|226|231|158
Bankruptcies in active enterprises|Region Hovedstaden|98|107|85|103|110|69
Bankruptcies in active enterprises|Region Sjælland|26|31|24|27|22|19
Bankruptcies in active enterprises|Region Syddanmark|35|39|36|40|41|28
Bankruptcies in active enterprises|Region Midtjylland|41|44|38|42|45|31
Bankruptcies in active enterprises|Region Nordjylland|14|17|14|14|13|11
Loss of jobs in bankruptcies|All Denmark|1093|1310|1127|984|1266|702
Loss of jobs in bankruptcies|Region Hovedstaden|517|602|488|431|640|295
Loss of jobs in bankruptcies|Region Sjælland|121|158|97|140|113|88
Loss of jobs in bankruptcies|Region Syddanmark|188|240|231|164|219|147
Loss of jobs in bankruptcies|Region Midtjylland|203|226|255|189|238|.
Loss of jobs in bankruptcies|Region Nordjylland|64|84|56|60|56|.
#`,
  }),
  real({
    id: 'en-indian-electricity-authority-monthly-generation-report-annual-target-programme-and-actual-of-month-same-month-last-year-then-april-to-september',
    plan: 'the Indian central electricity authority, form of its monthly generation report: target of the financial year, programme and actual of the month with the same month a year ago, percent of programme, growth, then programme and actual since April, a hyphen where there is no programme',
    address: 'https://cea.nic.in/monthly-generation-report/',
    arranged: INVENTED,
    table: `
All India electricity generation: September 2026|<|<|<|<|<|<|<|<|<
Category|Target 2026-27 (MU)|September|<|<|<|<|April - September 2026|<|<
^|^|Programme 2026 (MU)|Actual 2026* (MU)|Actual 2025 (MU)|% of programme|% growth|Programme (MU)|Actual* (MU)|% growth
Thermal|1,478,500|112,640|108,215|104,980|96.1|3.1|742,310|728,964|2.4
Coal|1,409,300|107,150|103,482|99,866|96.6|3.6|707,420|696,018|2.8
Lignite|36,400|2,790|2,514|2,602|90.1|-3.4|18,150|17,233|-1.9
Gas and diesel|32,800|2,700|2,219|2,512|82.2|-11.7|16,740|15,713|-9.8
Nuclear|60,200|4,860|5,027|4,715|103.4|6.6|29,640|30,118|4.0
Hydro (above 25 MW)|158,900|21,740|22,908|21,067|105.4|8.7|96,880|101,352|7.1
Import from Bhutan|9,100|1,610|1,544|1,389|95.9|11.2|6,420|6,307|5.5
Conventional total|1,706,700|140,850|137,694|132,151|97.8|4.2|875,250|866,741|3.0
Renewables|352,000|-|27,436|22,815|-|20.3|-|168,290|22.6
Grand total|2,058,700|-|165,130|154,966|-|6.6|-|1,035,031|5.8
* Provisional, based on actual-cum-assessment|<|<|<|<|<|<|<|<|<`,
    columns: 'name|t2027|.|p2026-09|p2025-09|.|.|.|.|.',
    expected: `
#
#
#
Thermal [MU]|1478500|?|108215|104980|.|!|?|?|!
Coal [MU]|1409300|?|103482|99866|.|!|?|?|!
Lignite [MU]|36400|?|2514|2602|.|!|?|?|!
Gas and diesel [MU]|32800|?|2219|2512|.|!|?|?|!
Nuclear [MU]|60200|?|5027|4715|.|!|?|?|!
Hydro (above 25 MW) [MU]|158900|?|22908|21067|.|!|?|?|!
Import from Bhutan [MU]|9100|?|1544|1389|.|!|?|?|!
Conventional total [MU]|1706700|?|137694|132151|.|!|?|?|!
Renewables [MU]|352000|.|27436|22815|.|!|.|?|!
Grand total [MU]|2058700|.|165130|154966|.|!|.|?|!
#`,
  }),
  real({
    id: 'en-nigerian-state-quarterly-budget-performance-report-code-column-full-year-actual-original-budget-second-quarter-year-to-date-percent-and-balance-naira-with-kobo',
    plan: 'a Nigerian state, form of the quarterly budget performance report: economic code column partly empty, actual of the year before, original budget, performance of the second quarter, year to date, percent, balance, naira with two decimals, group rows',
    address: 'https://openstates.ng/kaduna',
    arranged: INVENTED,
    table: `
Budget Performance Report, Q2 2026. All amounts in Naira (₦)|<|<|<|<|<|<|<
Code|Item|2025 Full Year Actual|2026 Original Budget|2026 Q2 Performance|2026 Performance Year to Date (Q1 + Q2)|% Performance Year to Date|Balance (against Original Budget)
|Opening Balance|21,406,118,552.70|18,000,000,000.00|-|24,870,336,941.15|138.2%|-6,870,336,941.15
Receipts|<|<|<|<|<|<|<
11|Government Share of FAAC|188,942,570,316.08|231,500,000,000.00|58,117,205,440.31|112,640,918,273.96|48.7%|118,859,081,726.04
12|Independent Revenue|74,315,802,664.90|92,750,000,000.00|19,803,466,125.47|38,255,174,902.33|41.2%|54,494,825,097.67
13|Aid and Grants|9,217,640,088.12|35,420,000,000.00|1,306,900,000.00|2,118,450,377.20|6.0%|33,301,549,622.80
14|Capital Development Fund Receipts|43,880,000,000.00|120,310,500,000.00|-|14,200,000,000.00|11.8%|106,110,500,000.00
Expenditure|<|<|<|<|<|<|<
21|Personnel Costs|61,209,334,705.61|78,940,000,000.00|17,664,018,392.55|35,002,817,460.18|44.3%|43,937,182,539.82
2202|Overhead Costs|38,755,910,247.36|49,600,000,000.00|9,871,225,634.02|18,940,663,018.77|38.2%|30,659,336,981.23
2206|Public Debt Charges|52,630,418,900.00|58,175,000,000.00|14,022,751,183.64|27,911,406,255.09|48.0%|30,263,593,744.91
23|Capital Expenditure|171,206,447,113.95|311,265,500,000.00|40,318,772,506.80|66,047,291,884.43|21.2%|245,218,208,115.57
|Total Expenditure|323,802,110,966.92|497,980,500,000.00|81,876,767,717.01|147,902,178,618.47|29.7%|350,078,321,381.53`,
    columns: '.|name|a2025|t2026|p2026-Q2|.|.|.',
    expected: `
#
#
.|Opening Balance [NGN]|21406118552.70|18000000000|.|?|.|!
#
.|Government Share of FAAC [NGN]|188942570316.08|231500000000|58117205440.31|?|.|!
.|Independent Revenue [NGN]|74315802664.90|92750000000|19803466125.47|?|.|!
.|Aid and Grants [NGN]|9217640088.12|35420000000|1306900000|?|.|!
.|Capital Development Fund Receipts [NGN]|43880000000|120310500000|.|?|.|!
#
.|Personnel Costs [NGN]|61209334705.61|78940000000|17664018392.55|?|.|!
.|Overhead Costs [NGN]|38755910247.36|49600000000|9871225634.02|?|.|!
.|Public Debt Charges [NGN]|52630418900|58175000000|14022751183.64|?|.|!
.|Capital Expenditure [NGN]|171206447113.95|311265500000|40318772506.80|?|.|!
.|Total Expenditure [NGN]|323802110966.92|497980500000|81876767717.01|?|.|!`,
  }),
  real({
    id: 'en-csv-philippine-statistics-openstat-crop-production-title-line-crop-and-geolocation-with-leading-dots-quarters-and-annual-in-words-across-two-dots',
    plan: 'the Philippine statistics authority, form of a table saved from OpenSTAT: title line with the unit, crop and geolocation columns, regions with leading dots, quarters in words and annual of two years and of part of a third, two dots where nothing grows',
    address: 'https://openstat.psa.gov.ph/',
    arranged: INVENTED,
    csv: `"Palay and Corn: Volume of Production (metric tons)"
"Crop","Geolocation","2024 Quarter 1","2024 Quarter 2","2024 Quarter 3","2024 Quarter 4","2024 Annual","2025 Quarter 1","2025 Quarter 2","2025 Quarter 3","2025 Quarter 4","2025 Annual","2026 Quarter 1"
"Palay","PHILIPPINES",4685711.53,3847382.10,3330411.27,7224305.44,19087810.34,4698277.92,4379205.61,3561244.80,7341160.05,19979888.38,4711836.20
"Palay","..National Capital Region",..,..,..,..,..,..,..,..,..,..,..
"Palay","..Ilocos Region",362518.40,154206.77,248190.35,1160733.08,1925648.60,371004.12,171880.50,266317.94,1189420.66,1998623.22,368550.71
"Palay","..Cagayan Valley",988160.25,473914.06,512688.90,748205.31,2722968.52,1002743.18,518366.70,540129.45,733918.02,2795157.35,997021.64
"Palay","..Central Luzon",648905.71,1040217.38,261554.20,1506882.49,3457559.78,655118.03,1203664.15,284007.91,1544390.27,3687180.36,660742.55
"Palay","..Western Visayas",412077.16,218934.58,498216.03,811620.77,1940848.54,398560.94,247115.32,533872.16,846203.59,2025752.01,420116.83
"Corn","PHILIPPINES",2390214.66,1391480.52,2214637.18,1875020.39,7871352.75,2411705.43,1520148.26,2330911.07,1902466.50,8165231.26,2407590.38
"Corn","..Ilocos Region",310442.81,129665.30,15870.46,92411.05,548389.62,318206.77,134091.28,16732.50,90118.64,559149.19,315884.02
"Corn","..Cagayan Valley",842115.90,203618.44,688302.71,220574.63,1954611.68,850338.16,238914.07,701265.38,214806.15,2005323.76,846027.59
"Corn","..Western Visayas",96213.05,31408.62,148225.70,83116.94,358964.31,94870.41,35512.39,151604.88,85270.26,367257.94,97105.77
`,
    columns:
      'name|place|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024|p2025-Q1|p2025-Q2|p2025-Q3|p2025-Q4|a2025|p2026-Q1',
    expected: `
#
#
Palay [metric tons]|PHILIPPINES|4685711.53|3847382.10|3330411.27|7224305.44|19087810.34|4698277.92|4379205.61|3561244.80|7341160.05|19979888.38|4711836.20
Palay [metric tons]|National Capital Region|.|.|.|.|.|.|.|.|.|.|.
Palay [metric tons]|Ilocos Region|362518.40|154206.77|248190.35|1160733.08|1925648.60|371004.12|171880.50|266317.94|1189420.66|1998623.22|368550.71
Palay [metric tons]|Cagayan Valley|988160.25|473914.06|512688.90|748205.31|2722968.52|1002743.18|518366.70|540129.45|733918.02|2795157.35|997021.64
Palay [metric tons]|Central Luzon|648905.71|1040217.38|261554.20|1506882.49|3457559.78|655118.03|1203664.15|284007.91|1544390.27|3687180.36|660742.55
Palay [metric tons]|Western Visayas|412077.16|218934.58|498216.03|811620.77|1940848.54|398560.94|247115.32|533872.16|846203.59|2025752.01|420116.83
Corn [metric tons]|PHILIPPINES|2390214.66|1391480.52|2214637.18|1875020.39|7871352.75|2411705.43|1520148.26|2330911.07|1902466.50|8165231.26|2407590.38
Corn [metric tons]|Ilocos Region|310442.81|129665.30|15870.46|92411.05|548389.62|318206.77|134091.28|16732.50|90118.64|559149.19|315884.02
Corn [metric tons]|Cagayan Valley|842115.90|203618.44|688302.71|220574.63|1954611.68|850338.16|238914.07|701265.38|214806.15|2005323.76|846027.59
Corn [metric tons]|Western Visayas|96213.05|31408.62|148225.70|83116.94|358964.31|94870.41|35512.39|151604.88|85270.26|367257.94|97105.77`,
  }),
  real({
    id: 'en-csv-australian-closing-the-gap-dashboard-outcome-number-unit-column-baseline-latest-and-target-each-year-column-before-value-relative-reductions-in-words-assessment',
    plan: 'the Australian dashboard on closing the gap, form of its download: outcome number with letter, unit column, baseline, latest and target with a year column before each value, relative reductions in words as target, assessment, note',
    address: 'https://www.pc.gov.au/closing-the-gap-data/dashboard',
    arranged: INVENTED,
    csv: `Outcome,Measure,Unit,Baseline year,Baseline,Latest year,Latest result,Target year,Target,Assessment,Note
2,Babies born with a healthy birthweight,per cent,2017,88.8,2022,89.2,2031,91.0,Improving but not on track,
3,Children enrolled in preschool in the year before full-time school,per cent,2016,76.7,2024,94.2,2025,95.0,On track,Nearly met
4,Children developmentally on track in all five domains,per cent,2018,35.2,2024,33.9,2031,55.0,Worsening,
5,People aged 20-24 with year 12 or an equivalent qualification,per cent,2016,63.2,2021,68.1,2031,96.0,Improving but not on track,Census
6,People aged 25-34 with a certificate III or higher,per cent,2016,42.3,2021,47.0,2031,70.0,Improving but not on track,Census
8,People aged 25-64 who are employed,per cent,2016,51.0,2021,55.7,2031,62.0,On track,Census
9a,People living in appropriately sized housing,per cent,2016,78.9,2021,81.4,2031,88.0,Improving but not on track,Census
10,Adults in prison,"per 100,000 adults",2019,"2,077.5",2025,"2,304.4",2031,Reduce by at least 15 per cent,Worsening,Age-standardised
11,Young people in detention,"per 10,000 young people",2019,32.1,2024,26.1,2031,Reduce by at least 30 per cent,No change,
12,Children in out-of-home care,"per 1,000 children",2019,54.2,2024,50.3,2031,Reduce by 45 per cent,Worsening,
14,Deaths by suicide,"per 100,000 people",2018,23.6,2023,30.8,2031,Significant and sustained reduction,Worsening,Selected jurisdictions
15a,Land mass subject to legal rights or interests,square kilometres,2020,"3,911,679",2025,"4,347,810",2030,"4,498,430",On track,
16,First languages spoken,number,2019,123,2026,Not available,2031,Sustained increase,No assessment,Survey every five years
`,
    columns: '.|name|.|.|a2016|.|a2021|.|t2031|.|.',
    expected: `
#
.|Babies born with a healthy birthweight [%]|.|.|a2017=88.8|.|a2022=89.2|.|91.0|.|.
.|Children enrolled in preschool in the year before full-time school [%]|.|.|76.7|.|a2024=94.2|.|t2025=95.0|.|.
.|Children developmentally on track in all five domains [%]|.|.|a2018=35.2|.|a2024=33.9|.|55.0|.|.
.|People aged 20-24 with year 12 or an equivalent qualification [%]|.|.|63.2|.|68.1|.|96.0|.|.
.|People aged 25-34 with a certificate III or higher [%]|.|.|42.3|.|47.0|.|70.0|.|.
.|People aged 25-64 who are employed [%]|.|.|51.0|.|55.7|.|62.0|.|.
.|People living in appropriately sized housing [%]|.|.|78.9|.|81.4|.|88.0|.|.
.|Adults in prison [per 100,000 adults]|.|.|a2019=2077.5|.|a2025=2304.4|.|?|.|.
.|Young people in detention [per 10,000 young people]|.|.|a2019=32.1|.|a2024=26.1|.|?|.|.
.|Children in out-of-home care [per 1,000 children]|.|.|a2019=54.2|.|a2024=50.3|.|?|.|.
.|Deaths by suicide [per 100,000 people]|.|.|a2018=23.6|.|a2023=30.8|.|.|.|.
.|Land mass subject to legal rights or interests [square kilometres]|.|.|a2020=3911679|.|a2025=4347810|.|t2030=4498430|.|.
.|First languages spoken|.|.|a2019=123|.|.|.|.|.|.`,
  }),
  real({
    id: 'en-tanzanian-water-utilities-regulator-performance-review-utilities-down-serial-number-three-measures-over-financial-years-rank-last-average-row',
    plan: 'the Tanzanian water regulator, form of the comparison table of its performance review report: serial number, utilities down, three measures over financial years with units in brackets, rank of the last year, average row, n.r. for not reported',
    address: 'https://www.ewura.go.tz/',
    arranged: INVENTED,
    table: `
Table 4: Performance of selected regional water utilities|<|<|<|<|<|<|<|<|<
S/N|Water utility|Non-revenue water (%)|<|<|Service hours (hours per day)|<|Sewerage coverage (%)|<|Rank 2024/25
^|^|2022/23|2023/24|2024/25|2023/24|2024/25|2023/24|2024/25|^
1|Arusha|46.2|43.8|38.5|19|20|17.4|21.0|9
2|Dodoma|31.7|29.4|28.8|14|16|19.6|20.3|6
3|Iringa|24.1|23.3|22.9|24|24|6.1|6.0|1
4|Kigoma|37.4|35.0|36.2|17|18|n.r.|n.r.|10
5|Mbeya|28.6|27.9|26.4|20|21|1.8|2.2|4
6|Morogoro|36.9|38.4|35.1|15|17|5.5|5.9|8
7|Moshi|22.8|23.9|23.1|23|23|46.0|46.3|2
8|Mwanza|39.5|37.2|33.6|21|22|23.7|26.8|5
9|Songea|30.3|28.0|27.5|19|20|6.4|n.r.|7
10|Tanga|25.0|24.6|23.7|23|24|9.2|9.2|3
|Average|32.3|31.2|29.6|19.5|20.5|15.1|17.2|`,
    columns:
      '.|place|a2023:Non-revenue water [%]|a2024:Non-revenue water [%]|a2025:Non-revenue water [%]|a2024:Service hours [hours per day]|a2025:Service hours [hours per day]|a2024:Sewerage coverage [%]|a2025:Sewerage coverage [%]|.',
    expected: `
#
#
#
.|Arusha|46.2|43.8|38.5|19|20|17.4|21.0|!
.|Dodoma|31.7|29.4|28.8|14|16|19.6|20.3|!
.|Iringa|24.1|23.3|22.9|24|24|6.1|6.0|!
.|Kigoma|37.4|35.0|36.2|17|18|.|.|!
.|Mbeya|28.6|27.9|26.4|20|21|1.8|2.2|!
.|Morogoro|36.9|38.4|35.1|15|17|5.5|5.9|!
.|Moshi|22.8|23.9|23.1|23|23|46.0|46.3|!
.|Mwanza|39.5|37.2|33.6|21|22|23.7|26.8|!
.|Songea|30.3|28.0|27.5|19|20|6.4|.|!
.|Tanga|25.0|24.6|23.7|23|24|9.2|9.2|!
.|Average|32.3|31.2|29.6|19.5|20.5|15.1|17.2|.`,
  }),
  real({
    id: 'en-sri-lankan-central-bank-annual-economic-review-key-economic-indicators-unit-column-five-years-bracketed-letters-after-last-two-rupees-and-dollars',
    plan: 'the Sri Lankan central bank, form of the key economic indicators of its annual review: unit column with rupees and dollars, five years with bracketed letters for revised and provisional after the last two, group rows, negative balances, n.a., notes',
    address: 'https://www.cbsl.gov.lk/',
    arranged: INVENTED,
    table: `
Table 1: Key Economic Indicators|<|<|<|<|<|<
Indicator|Unit|2021|2022|2023|2024 (a)|2025 (b)
Real sector|<|<|<|<|<|<
GDP at current market price|Rs. billion|17,612|24,064|27,420|29,899|32,760
GDP growth|%|4.2|-7.3|-2.3|5.0|4.6
Unemployment rate|%|5.1|4.7|4.7|4.4|3.9
Labour force|'000 persons|8,553|8,567|8,408|8,354|8,421
Average wage of tea workers per day|Rs.|1,000|1,000|1,000|1,350|1,350
Prices|<|<|<|<|<|<
Headline inflation, year-end|%|12.1|57.2|4.0|-1.7|2.1
External sector|<|<|<|<|<|<
Exports of goods|US$ million|12,499|13,107|11,911|12,772|13,580
Imports of goods|US$ million|20,637|18,291|16,811|18,841|21,435
Trade balance|US$ million|-8,139|-5,185|-4,900|-6,069|-7,855
Tourist arrivals|number|194,495|719,978|1,487,303|2,053,465|2,362,521
Gross official reserves|US$ million|3,139|1,898|4,392|6,122|6,810
Reserves in months of imports|months|1.8|1.2|3.1|3.9|3.8
Fiscal sector|<|<|<|<|<|<
Government revenue (% of GDP)|%|8.3|8.2|11.0|13.5|15.3
Central government debt (% of GDP)|%|100.0|114.2|110.4|99.5|n.a.
(a) Revised (b) Provisional|<|<|<|<|<|<`,
    columns: 'name|.|a2021|a2022|a2023|a2024|a2025',
    expected: `
#
#
#
GDP at current market price [Rs]|.|17612000000000|24064000000000|27420000000000|29899000000000|32760000000000
GDP growth [%]|.|4.2|-7.3|-2.3|5.0|4.6
Unemployment rate [%]|.|5.1|4.7|4.7|4.4|3.9
Labour force [人]|.|8553000|8567000|8408000|8354000|8421000
Average wage of tea workers per day [Rs]|.|1000|1000|1000|1350|1350
#
Headline inflation, year-end [%]|.|12.1|57.2|4.0|-1.7|2.1
#
Exports of goods [美元]|.|12499000000|13107000000|11911000000|12772000000|13580000000
Imports of goods [美元]|.|20637000000|18291000000|16811000000|18841000000|21435000000
Trade balance [美元]|.|-8139000000|-5185000000|-4900000000|-6069000000|-7855000000
Tourist arrivals|.|194495|719978|1487303|2053465|2362521
Gross official reserves [美元]|.|3139000000|1898000000|4392000000|6122000000|6810000000
Reserves in months of imports [months]|.|1.8|1.2|3.1|3.9|3.8
#
Government revenue (% of GDP) [%]|.|8.3|8.2|11.0|13.5|15.3
Central government debt (% of GDP) [%]|.|100.0|114.2|110.4|99.5|.
#`,
  }),
  real({
    id: 'en-fiji-statistics-bureau-visitor-arrivals-release-years-down-then-months-of-running-year-under-head-row-purposes-across-revised-and-provisional-letters-length-of-stay',
    plan: 'the Fijian bureau of statistics, form of the visitor arrivals release: years down with a revised letter, then the running year as a head row with a provisional letter and its months, purposes of visit across, total, length of stay in days, missing latest figure',
    address: 'https://www.statsfiji.gov.fj/',
    arranged: INVENTED,
    table: `
Table 2: Visitor arrivals by purpose of visit (number)|<|<|<|<|<|<
Period|Holiday|Visiting friends and relatives|Business|Other purposes|Total visitors|Average length of stay (days)
2022|501,318|74,206|21,577|39,211|636,312|9.8
2023|713,640|103,885|32,918|79,297|929,740|9.3
2024|752,904|109,447|35,226|85,361|982,938|9.1
2025 [r]|761,587|112,038|34,790|88,250|996,665|9.0
2026 [p]|<|<|<|<|<|<
January|55,419|9,926|1,844|6,208|73,397|10.4
February|43,770|6,315|2,411|5,944|58,440|9.2
March|52,682|6,871|2,960|6,530|69,043|8.9
April|63,905|9,408|2,588|6,117|82,018|8.8
May|60,233|7,522|3,104|6,893|77,752|8.7
June|70,816|9,260|3,215|7,341|90,632|8.8
July|80,127|11,394|3,077|7,908|102,506|9.1
August|76,540|9,183|3,340|7,662|96,725|n.a.
r: revised; p: provisional|<|<|<|<|<|<`,
    columns:
      '.|a2025:Holiday|a2025:Visiting friends and relatives|a2025:Business|a2025:Other purposes|a2025:Total visitors|a2025:Average length of stay [days]',
    expected: `
#
#
.|a2022=501318|a2022=74206|a2022=21577|a2022=39211|a2022=636312|a2022=9.8
.|a2023=713640|a2023=103885|a2023=32918|a2023=79297|a2023=929740|a2023=9.3
.|a2024=752904|a2024=109447|a2024=35226|a2024=85361|a2024=982938|a2024=9.1
.|761587|112038|34790|88250|996665|9.0
#
.|p2026-01=55419|p2026-01=9926|p2026-01=1844|p2026-01=6208|p2026-01=73397|p2026-01=10.4
.|p2026-02=43770|p2026-02=6315|p2026-02=2411|p2026-02=5944|p2026-02=58440|p2026-02=9.2
.|p2026-03=52682|p2026-03=6871|p2026-03=2960|p2026-03=6530|p2026-03=69043|p2026-03=8.9
.|p2026-04=63905|p2026-04=9408|p2026-04=2588|p2026-04=6117|p2026-04=82018|p2026-04=8.8
.|p2026-05=60233|p2026-05=7522|p2026-05=3104|p2026-05=6893|p2026-05=77752|p2026-05=8.7
.|p2026-06=70816|p2026-06=9260|p2026-06=3215|p2026-06=7341|p2026-06=90632|p2026-06=8.8
.|p2026-07=80127|p2026-07=11394|p2026-07=3077|p2026-07=7908|p2026-07=102506|p2026-07=9.1
.|p2026-08=76540|p2026-08=9183|p2026-08=3340|p2026-08=7662|p2026-08=96725|.
#`,
  }),
  real({
    id: 'en-slovenian-common-agricultural-policy-annual-performance-report-result-indicator-code-column-unit-column-milestone-and-value-under-financial-years-target-2029-justification',
    plan: 'a Slovenian ministry, form of the annual performance report on its strategic plan of the common agricultural policy: code of the result indicator, unit column, milestone and value achieved under financial years, target of 2029, remark partly empty',
    address: 'https://skp.si/en',
    arranged: INVENTED,
    table: `
Code|Result indicator|Unit|Financial year 2024|<|Financial year 2025|<|Target 2029|Justification
^|^|^|Milestone|Value achieved|Milestone|Value achieved|^|^
R.1|Persons benefitting from advice, training or knowledge exchange|Persons|12,400|13,118|27,900|26,054|74,600|Late start of tenders
R.4|Agricultural area covered by income support|%|94.02|94.37|94.02|94.21|94.02|
R.6|Additional direct payments per hectare for farms below average size|%|118.50|119.26|118.50|119.80|118.50|
R.9|Farmers receiving support to restructure and modernise|%|0.40|0.12|1.35|0.88|4.90|Delays in construction permits
R.10|Farmers in supported producer groups|%|0.25|0.00|0.60|0.31|1.40|
R.14|Agricultural land under commitments to reduce emissions or store carbon|%|14.80|16.03|16.20|17.45|19.10|
R.15|Supported renewable energy capacity|MW|0.6|0.0|4.5|2.7|21.0|Grid connection
R.24|Agricultural land under commitments for sustainable use of pesticides|%|11.40|10.92|12.10|12.36|14.00|
R.29|Agricultural land supported for organic farming|%|10.70|10.44|11.90|10.88|18.00|Lower interest than planned
R.36|Young farmers set up with support|Young farmers|180|162|410|437|1,300|
R.37|New jobs supported in local development projects|Jobs|n/a|n/a|35|12|420|First call closed in May
R.44|Livestock units under commitments to improve animal welfare|%|27.50|29.14|29.00|30.02|32.00|`,
    columns: '.|name|.|t2024|a2024|t2025|a2025|t2029|.',
    expected: `
#
#
.|Persons benefitting from advice, training or knowledge exchange [Persons]|.|12400|13118|27900|26054|74600|.
.|Agricultural area covered by income support [%]|.|94.02|94.37|94.02|94.21|94.02|.
.|Additional direct payments per hectare for farms below average size [%]|.|118.50|119.26|118.50|119.80|118.50|.
.|Farmers receiving support to restructure and modernise [%]|.|0.40|0.12|1.35|0.88|4.90|.
.|Farmers in supported producer groups [%]|.|0.25|0.00|0.60|0.31|1.40|.
.|Agricultural land under commitments to reduce emissions or store carbon [%]|.|14.80|16.03|16.20|17.45|19.10|.
.|Supported renewable energy capacity [MW]|.|0.6|0.0|4.5|2.7|21.0|.
.|Agricultural land under commitments for sustainable use of pesticides [%]|.|11.40|10.92|12.10|12.36|14.00|.
.|Agricultural land supported for organic farming [%]|.|10.70|10.44|11.90|10.88|18.00|.
.|Young farmers set up with support [Young farmers]|.|180|162|410|437|1300|.
.|New jobs supported in local development projects [Jobs]|.|.|.|35|12|420|.
.|Livestock units under commitments to improve animal welfare [%]|.|27.50|29.14|29.00|30.02|32.00|.`,
  }),
  real({
    id: 'en-children-fund-chad-consolidated-emergency-report-sector-merged-down-own-response-and-sector-response-over-target-and-results-of-2025-percent-achieved-note-numbers',
    plan: 'a United Nations fund for children in Chad, form of the results table of its consolidated emergency report: sector merged downwards, own response and sector response over target and results of 2025, percent achieved, note numbers after results, dashes for sectors without a lead',
    address: 'https://www.unicef.org/appeals/chad',
    arranged: INVENTED,
    table: `
Sector|Indicator|UNICEF and IPs response|<|<|Sector response|<
^|^|2025 target|2025 results|% achieved|2025 target|2025 results
Nutrition|Children aged 6–59 months admitted for treatment of severe acute malnutrition|364,200|391,846|108%|419,500|427,330
^|Caregivers counselled on infant and young child feeding|520,000|487,112|94%|710,000|602,948
Health|Children vaccinated against measles|1,150,000|1,204,377|105%|–|–
^|People accessing primary health care in supported facilities|640,000|518,460¹|81%|1,900,000|1,377,205
WASH|People reached with enough safe water|410,000|296,715|72%|1,320,000|864,590
^|People using safe sanitation facilities|180,000|97,204|54%|760,000|381,627
^|People reached with critical hygiene supplies|350,000|362,981|104%|940,000|815,066
Child protection|Children accessing psychosocial support|145,000|158,303|109%|268,000|251,744
^|Unaccompanied and separated children in alternative care|4,800|5,127²|107%|6,500|6,019
Education|Children accessing formal or non-formal learning|275,000|214,668|78%|590,000|433,812
^|Children receiving learning materials|300,000|241,390|80%|590,000|402,115
Social protection|Households reached with cash transfers|22,000|9,846|45%|–|–
¹ Includes refugees. ² Includes cases carried over from 2024.|<|<|<|<|<|<`,
    columns:
      '.|name|t2025:+UNICEF and IPs response|a2025:+UNICEF and IPs response|.|t2025:+Sector response|a2025:+Sector response',
    expected: `
#
#
.|Children aged 6–59 months admitted for treatment of severe acute malnutrition|364200|391846|.|419500|427330
.|Caregivers counselled on infant and young child feeding|520000|487112|.|710000|602948
.|Children vaccinated against measles|1150000|1204377|.|.|.
.|People accessing primary health care in supported facilities|640000|518460|.|1900000|1377205
.|People reached with enough safe water|410000|296715|.|1320000|864590
.|People using safe sanitation facilities|180000|97204|.|760000|381627
.|People reached with critical hygiene supplies|350000|362981|.|940000|815066
.|Children accessing psychosocial support|145000|158303|.|268000|251744
.|Unaccompanied and separated children in alternative care|4800|5127|.|6500|6019
.|Children accessing formal or non-formal learning|275000|214668|.|590000|433812
.|Children receiving learning materials|300000|241390|.|590000|402115
.|Households reached with cash transfers|22000|9846|.|.|.
#`,
  }),
  real({
    id: 'en-csv-kids-count-data-center-download-indicator-location-type-location-time-frame-data-format-number-or-percent-data-pooled-years-school-years-suppressed-letter',
    plan: 'an American foundation on child well-being, form of its data centre download: indicator, location type, location, time frame, data format number or percent, data with the sign in the cell, school years, five pooled years, a letter for suppressed',
    address: 'https://datacenter.aecf.org/',
    arranged: INVENTED,
    csv: `Indicator,LocationType,Location,TimeFrame,DataFormat,Data
Children in poverty,Nation,United States,2023,Number,"11,401,000"
Children in poverty,Nation,United States,2023,Percent,16%
Children in poverty,Nation,United States,2024,Number,"11,118,000"
Children in poverty,Nation,United States,2024,Percent,16%
Children in poverty,State,New Mexico,2023,Number,"112,000"
Children in poverty,State,New Mexico,2023,Percent,25%
Children in poverty,State,New Mexico,2024,Number,"104,000"
Children in poverty,State,New Mexico,2024,Percent,23%
Children in poverty,City,Albuquerque,2020-2024,Percent,21%
Children in poverty,County,Harding,2024,Percent,S
Low birth-weight babies,State,New Mexico,2023,Number,"1,973"
Low birth-weight babies,State,New Mexico,2023,Percent,9.5%
Low birth-weight babies,State,New Mexico,2024,Number,"1,908"
Low birth-weight babies,State,New Mexico,2024,Percent,9.3%
High school students not graduating on time,State,New Mexico,2021-22,Percent,24%
High school students not graduating on time,State,New Mexico,2022-23,Percent,23%
High school students not graduating on time,Nation,United States,2022-23,Percent,13%
`,
    columns: 'name|.|place|.|.|a2024',
    expected: `
#
Children in poverty|.|United States|.|.|a2023=11401000
Children in poverty [%]|.|United States|.|.|a2023=16
Children in poverty|.|United States|.|.|11118000
Children in poverty [%]|.|United States|.|.|16
Children in poverty|.|New Mexico|.|.|a2023=112000
Children in poverty [%]|.|New Mexico|.|.|a2023=25
Children in poverty|.|New Mexico|.|.|104000
Children in poverty [%]|.|New Mexico|.|.|23
Children in poverty [%]|.|Albuquerque|.|.|?
Children in poverty [%]|.|Harding|.|.|.
Low birth-weight babies|.|New Mexico|.|.|a2023=1973
Low birth-weight babies [%]|.|New Mexico|.|.|a2023=9.5
Low birth-weight babies|.|New Mexico|.|.|1908
Low birth-weight babies [%]|.|New Mexico|.|.|9.3
High school students not graduating on time [%]|.|New Mexico|.|.|a2022=24
High school students not graduating on time [%]|.|New Mexico|.|.|a2023=23
High school students not graduating on time [%]|.|United States|.|.|a2023=13`,
  }),
  real({
    id: 'en-norwegian-salmon-farmer-quarterly-report-main-figures-quarter-and-same-quarter-year-to-date-pairs-full-year-euro-million-in-title-own-units-in-names-brackets',
    plan: 'a Norwegian salmon farming company, form of the main figures of its quarterly report: quarter and the same quarter a year ago, year to date of both, full year, euro million in the title with other units in names, losses in brackets, a percentage not yet given',
    address: 'https://mowi.com/investors/reports/',
    arranged: INVENTED,
    table: `
Main figures (EUR million unless stated)|Q3 2026|Q3 2025|YTD Q3 2026|YTD Q3 2025|2025
Operational revenue and other income|1,468.2|1,389.7|4,215.9|4,060.3|5,612.4
Operational EBIT|188.6|132.4|566.0|529.8|741.3
Fair value adjustment of biomass|22.7|(48.3)|(51.6)|(177.4)|(82.9)
EBIT|204.9|71.5|498.2|321.6|640.8
Net cash flow from operations|231.4|187.0|603.5|598.1|905.2
Net interest-bearing debt|1,996.8|1,948.1|1,996.8|1,948.1|1,905.7
Underlying earnings per share (EUR)|0.24|0.15|0.73|0.66|0.94
Dividend declared per share (NOK)|1.70|1.50|5.30|5.20|7.05
Harvest volume (tonnes gutted weight)|158,204|166,390|421,733|403,218|545,116
Operational EBIT per kg (EUR)|1.19|0.80|1.34|1.31|1.36
Operational EBIT margin (%)|12.8|9.5|13.4|13.0|13.2
Return on capital employed (%)|11.9|8.7|11.4|10.9|11.3
Farms with ASC certification (%)|n/a|87|n/a|87|89`,
    columns: 'name|p2026-Q3|p2025-Q3|.|.|a2025',
    expected: `
#
Operational revenue and other income [EUR]|1468200000|1389700000|?|?|5612400000
Operational EBIT [EUR]|188600000|132400000|?|?|741300000
Fair value adjustment of biomass [EUR]|22700000|-48300000|?|?|-82900000
EBIT [EUR]|204900000|71500000|?|?|640800000
Net cash flow from operations [EUR]|231400000|187000000|?|?|905200000
Net interest-bearing debt [EUR]|1996800000|1948100000|?|?|1905700000
Underlying earnings per share [EUR]|0.24|0.15|?|?|0.94
Dividend declared per share [NOK]|1.70|1.50|?|?|7.05
Harvest volume [tonnes gutted weight]|158204|166390|?|?|545116
Operational EBIT per kg [EUR]|1.19|0.80|?|?|1.36
Operational EBIT margin [%]|12.8|9.5|?|?|13.2
Return on capital employed [%]|11.9|8.7|?|?|11.3
Farms with ASC certification [%]|.|87|.|?|89`,
  }),
  real({
    id: 'en-korean-water-corporation-sustainability-report-performance-data-category-merged-down-unit-column-100-million-won-four-years-target-2026-letter-grades',
    plan: 'a Korean public water corporation, form of the performance data of its sustainability report in English: category merged downwards, unit column with 100 million won and million cubic metres, four years, target of 2026, grades in letters, a value not yet counted',
    address: 'https://www.kwater.or.kr/eng/',
    arranged: INVENTED,
    table: `
Category|Indicator|Unit|2022|2023|2024|2025|2026 target
Economy|Revenue|100 million KRW|46,218|45,906|47,330|48,752|50,000
^|R&D investment|100 million KRW|512|548|571|603|650
^|Debt ratio|%|136.4|131.9|128.3|124.7|120.0
Environment|Greenhouse gas emissions (Scope 1 and 2)|tCO2eq|618,204|602,951|588,377|570,145|545,000
^|Renewable power generation|GWh|3,416|3,872|3,604|4,018|4,150
^|Water supplied|million m³|3,985|4,020|4,047|4,093|4,100
^|Sludge recycled|thousand tons|161.2|168.4|173.0|175.6|180.0
Society|Employees|persons|6,312|6,405|6,378|6,440|6,500
^|Women in management positions|%|8.9|10.2|11.6|13.1|15.0
^|Training hours per employee|hours|92|97|101|98|100
^|Customer satisfaction|points|91.8|92.4|92.1|93.0|93.5
^|Industrial accidents|cases|14|11|9|–|0
Governance|Integrity assessment|grade|B|A|A|A|S
^|Attendance at board meetings|%|96.3|97.0|98.1|97.5|≥ 95`,
    columns: '.|name|.|a2022|a2023|a2024|a2025|t2026',
    expected: `
#
.|Revenue [KRW]|.|46218亿|45906亿|47330亿|48752亿|50000亿
.|R&D investment [KRW]|.|512亿|548亿|571亿|603亿|650亿
.|Debt ratio [%]|.|136.4|131.9|128.3|124.7|120.0
.|Greenhouse gas emissions (Scope 1 and 2) [tCO2eq]|.|618204|602951|588377|570145|545000
.|Renewable power generation [GWh]|.|3416|3872|3604|4018|4150
.|Water supplied [m³]|.|3985000000|4020000000|4047000000|4093000000|4100000000
.|Sludge recycled [tons]|.|161200|168400|173000|175600|180000
.|Employees [人]|.|6312|6405|6378|6440|6500
.|Women in management positions [%]|.|8.9|10.2|11.6|13.1|15.0
.|Training hours per employee [hours]|.|92|97|101|98|100
.|Customer satisfaction [分]|.|91.8|92.4|92.1|93.0|93.5
.|Industrial accidents [cases]|.|14|11|9|.|0
.|Integrity assessment|.|.|.|.|.|.
.|Attendance at board meetings [%]|.|96.3|97.0|98.1|97.5|≥95`,
  }),
  real({
    id: 'en-canadian-newspaper-child-care-provinces-and-territories-down-fee-under-two-years-new-spaces-created-by-month-and-promised-by-month-share-of-promise-words-for-bound',
    plan: 'a Canadian newspaper, form of the table under an article on child care: provinces and territories down, average daily fee under two years in dollars, new spaces created and promised by a month, share of the promise, under ten dollars in words, a province outside the scheme, country row last',
    address: 'https://www.theglobeandmail.com/',
    arranged: INVENTED,
    table: `
How provinces and territories are doing on child care|<|<|<|<|<
Province or territory|Average daily fee|<|New spaces|<|<
^|2021|2025|Created by December 2025|Promised by March 2026|Share of promise
British Columbia|$45.30|$17.00|27,614|30,000|92%
Alberta|$41.80|$15.00|39,205|42,500|92%
Saskatchewan|$32.10|$10.00|13,487|28,000|48%
Manitoba|$20.70|$10.00|12,016|23,000|52%
Ontario|$46.60|$19.42|58,970|86,000|69%
Quebec|$8.50|$9.35|Outside the scheme|–|–
New Brunswick|$33.90|$16.50|3,108|3,400|91%
Nova Scotia|$36.00|$14.20|7,261|9,500|76%
Prince Edward Island|$27.00|$10.00|1,094|452|242%
Newfoundland and Labrador|$30.00|$10.00|5,733|5,895|97%
Yukon|$38.20|Under $10|421|110|383%
Northwest Territories|$39.50|$10.00|208|300|69%
Nunavut|$51.60|$10.00|196|238|82%
Canada|$39.10|$15.80|169,313|229,395|74%`,
    columns:
      'place|a2021:Average daily fee [$]|a2025:Average daily fee [$]|p2025-12:New spaces|t2026:New spaces|.',
    expected: `
#
#
#
British Columbia|45.30|17.00|27614|30000|.
Alberta|41.80|15.00|39205|42500|.
Saskatchewan|32.10|10.00|13487|28000|.
Manitoba|20.70|10.00|12016|23000|.
Ontario|46.60|19.42|58970|86000|.
Quebec|8.50|9.35|.|.|.
New Brunswick|33.90|16.50|3108|3400|.
Nova Scotia|36.00|14.20|7261|9500|.
Prince Edward Island|27.00|10.00|1094|452|.
Newfoundland and Labrador|30.00|10.00|5733|5895|.
Yukon|38.20|<10|421|110|.
Northwest Territories|39.50|10.00|208|300|.
Nunavut|51.60|10.00|196|238|.
Canada|39.10|15.80|169313|229395|.`,
  }),
  real({
    id: 'en-tsv-new-zealand-electricity-lines-company-statement-of-corporate-intent-pasted-from-excel-fy-heads-actuals-target-and-actual-of-year-three-later-targets-bounds-comment',
    plan: 'a New Zealand electricity lines company, form of the measures of its statement of corporate intent pasted from Excel with tabs: title line, FY heads, two actuals, target and actual of the year, three later targets with bounds, group lines, dollars in millions in names, comment mostly empty',
    address: 'https://www.oriongroup.co.nz/',
    arranged: INVENTED,
    csv: `Performance measures (years ended 31 March)\t\t\t\t\t\t\t\t
Measure\tFY24 Actual\tFY25 Actual\tFY26 Target\tFY26 Actual\tFY27 Target\tFY28 Target\tFY29 Target\tComment
Reliability\t\t\t\t\t\t\t\t
SAIDI unplanned (minutes)\t82.4\t76.1\t<84.7\t91.3\t<84.7\t<84.7\t<82.0\tOctober wind storm
SAIDI planned (minutes)\t31.0\t35.6\t<39.6\t33.8\t<39.6\t<40.5\t<40.5\t
SAIFI unplanned (interruptions)\t0.86\t0.79\t<1.03\t0.94\t<1.03\t<1.03\t<1.00\t
Safety and people\t\t\t\t\t\t\t\t
Serious injuries to staff or contractors\t2\t1\t0\t1\t0\t0\t0\t
Employee engagement\t68%\t71%\t72%\t70%\t73%\t74%\t75%\tSurvey in August
Women in leadership\t31%\t34%\t36%\t38%\t40%\t40%\t40%\t
Environment\t\t\t\t\t\t\t\t
Emissions scope 1 and 2, excluding losses (tCO2e)\t1,846\t1,702\t1,600\t1,588\t1,450\t1,300\ttbc\t
SF6 lost to air (kg)\t12.7\t9.4\t<10\t8.1\t<10\t<9\t<9\t
Electric cars and light vans in fleet\t41\t58\t70\t66\t85\t100\t110\t
Finance\t\t\t\t\t\t\t\t
Profit after tax ($m)\t18.9\t24.3\t26.0\t27.4\t31.5\t36.2\t39.8\t
Fully imputed dividends ($m)\t25.0\t25.0\t25.0\t25.0\t28.0\t30.0\t32.0\t
Debt to debt plus equity\t39.5%\t42.8%\t46%\t45.1%\t48%\t49%\t49%\t
`,
    columns: 'name|a2024|a2025|t2026|a2026|t2027|t2028|t2029|.',
    expected: `
#
#
#
SAIDI unplanned [minutes]|82.4|76.1|<84.7|91.3|<84.7|<84.7|<82.0|.
SAIDI planned [minutes]|31.0|35.6|<39.6|33.8|<39.6|<40.5|<40.5|.
SAIFI unplanned (interruptions)|0.86|0.79|<1.03|0.94|<1.03|<1.03|<1.00|.
#
Serious injuries to staff or contractors|2|1|0|1|0|0|0|.
Employee engagement [%]|68|71|72|70|73|74|75|.
Women in leadership [%]|31|34|36|38|40|40|40|.
#
Emissions scope 1 and 2, excluding losses [tCO2e]|1846|1702|1600|1588|1450|1300|.|.
SF6 lost to air [kg]|12.7|9.4|<10|8.1|<10|<9|<9|.
Electric cars and light vans in fleet|41|58|70|66|85|100|110|.
#
Profit after tax [$]|18900000|24300000|26000000|27400000|31500000|36200000|39800000|.
Fully imputed dividends [$]|25000000|25000000|25000000|25000000|28000000|30000000|32000000|.
Debt to debt plus equity [%]|39.5|42.8|46|45.1|48|49|49|.`,
  }),
  real({
    id: 'en-csv-public-health-scotland-open-data-emergency-departments-compact-month-board-code-and-name-camel-case-measures-across-qualifier-column-star-suppressed',
    plan: 'the Scottish public health agency, form of an open-data file on emergency departments: month written as six digits, board code and name, department type, camel case measures across, qualifier column, a star for suppressed, country rows',
    address: 'https://www.opendata.nhs.scot/',
    arranged: INVENTED,
    csv: `Month,HBT,HBTName,DepartmentType,NumberOfAttendances,NumberWithin4Hours,PercentageWithin4Hours,NumberOver12Hours,Qualifier
202604,S92000003,Scotland,Emergency Department,118204,78960,66.8,6412,
202604,S08000031,NHS Greater Glasgow and Clyde,Emergency Department,29855,18301,61.3,1877,
202604,S08000024,NHS Lothian,Emergency Department,21460,12984,60.5,1943,
202604,S08000025,NHS Orkney,Emergency Department,517,488,94.4,*,c
202605,S92000003,Scotland,Emergency Department,124677,84157,67.5,5980,
202605,S08000031,NHS Greater Glasgow and Clyde,Emergency Department,31290,19431,62.1,1702,
202605,S08000024,NHS Lothian,Emergency Department,22718,14040,61.8,1866,
202605,S08000025,NHS Orkney,Emergency Department,562,529,94.1,*,c
202606,S92000003,Scotland,Emergency Department,121983,83802,68.7,5115,p
202606,S08000031,NHS Greater Glasgow and Clyde,Emergency Department,30544,19517,63.9,1496,p
202606,S08000024,NHS Lothian,Emergency Department,22106,13817,62.5,1604,p
202606,S08000025,NHS Orkney,Emergency Department,549,521,94.9,0,p
`,
    columns:
      '.|.|place|.|p2026-06:NumberOfAttendances|p2026-06:NumberWithin4Hours|p2026-06:PercentageWithin4Hours [%]|p2026-06:NumberOver12Hours|.',
    expected: `
#
.|.|Scotland|.|p2026-04=118204|p2026-04=78960|p2026-04=66.8|p2026-04=6412|.
.|.|NHS Greater Glasgow and Clyde|.|p2026-04=29855|p2026-04=18301|p2026-04=61.3|p2026-04=1877|.
.|.|NHS Lothian|.|p2026-04=21460|p2026-04=12984|p2026-04=60.5|p2026-04=1943|.
.|.|NHS Orkney|.|p2026-04=517|p2026-04=488|p2026-04=94.4|.|.
.|.|Scotland|.|p2026-05=124677|p2026-05=84157|p2026-05=67.5|p2026-05=5980|.
.|.|NHS Greater Glasgow and Clyde|.|p2026-05=31290|p2026-05=19431|p2026-05=62.1|p2026-05=1702|.
.|.|NHS Lothian|.|p2026-05=22718|p2026-05=14040|p2026-05=61.8|p2026-05=1866|.
.|.|NHS Orkney|.|p2026-05=562|p2026-05=529|p2026-05=94.1|.|.
.|.|Scotland|.|121983|83802|68.7|5115|.
.|.|NHS Greater Glasgow and Clyde|.|30544|19517|63.9|1496|.
.|.|NHS Lothian|.|22106|13817|62.5|1604|.
.|.|NHS Orkney|.|549|521|94.9|0|.`,
  }),
];
