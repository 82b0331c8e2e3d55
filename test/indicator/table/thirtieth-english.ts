import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary and some tricky English forms, with the keys made before the reader saw them. */
export const thirtiethEnglish: readonly RealTable[] = [
  real({
    id: 'i-en-city-strategic-plan-goal-merged-latest-result-with-year-column-trend-arrows',
    plan: 'a city government, form of the scorecard of its strategic plan: the year of the latest result stands in its own column',
    address: 'https://www.cityofboise.org/',
    arranged: INVENTED,
    table: `
Goal|Key performance indicator|Baseline (2021)|Latest result|Year of result|Target (2028)|Desired trend
Safe city|Residents who feel safe walking at night|61%|64%|2024|75%|↑
^|Fire response within 8 minutes|82.5%|86.1%|2025|90%|↑
^|Burglaries per 1,000 households|9.4|7.8|2024|6.0|↓
Green city|Tree canopy cover|18.2%|19.0%|2023|25%|↑
^|Household waste diverted from landfill|47%|51.3%|2025|65%|↑
^|Park land per 1,000 residents|3.1 ha|3.2 ha|2025|3.5 ha|↑
Thriving city|Median household income|$68,400|$74,150|2023|$82,000|↑
^|Downtown vacancy rate|14.6%|11.9%|2025|8%|↓`,
    columns: '.|name|a2021|.|.|t2028|.',
    expected: `
#
.|Residents who feel safe walking at night [%]|61|a2024=64|.|75|.
.|Fire response within 8 minutes [%]|82.5|a2025=86.1|.|90|.
.|Burglaries per 1,000 households|9.4|a2024=7.8|.|6.0|.
.|Tree canopy cover [%]|18.2|a2023=19.0|.|25|.
.|Household waste diverted from landfill [%]|47|a2025=51.3|.|65|.
.|Park land per 1,000 residents [ha]|3.1|a2025=3.2|.|3.5|.
.|Median household income [$]|68400|a2023=74150|.|82000|.
.|Downtown vacancy rate [%]|14.6|a2025=11.9|.|8|.`,
  }),
  real({
    id: 'i-en-council-dashboard-export-csv-quarters-as-month-ranges-annual-target-rag',
    plan: 'a borough council, form of the CSV export of its performance dashboard, quarters told by their months',
    address: 'https://www.stockport.gov.uk/',
    arranged: INVENTED,
    csv: `Ref,Indicator,Unit,Apr-Jun 2024,Jul-Sep 2024,Oct-Dec 2024,Jan-Mar 2025,Target 2024/25,RAG
CS01,Calls answered within 60 seconds,%,71.4,74.9,78.2,80.6,80,Green
CS02,Average call waiting time,seconds,148,131,112,97,100,Green
RB04,Average time to process new benefit claims,days,23.6,22.1,20.8,21.5,20,Amber
PL02,Major planning applications decided in time,%,88.9,92.3,85.7,90.0,85,Green
EN11,Household waste recycled or composted,%,53.1,52.4,46.8,44.9,52,Red
HS07,Households in temporary accommodation,households,412,428,441,437,400,Red
HS09,Council homes relet,number,186,172,,201,n/a,
`,
    columns: '.|name|.|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1|t2025|.',
    expected: `
#
.|Calls answered within 60 seconds [%]|.|71.4|74.9|78.2|80.6|80|.
.|Average call waiting time [seconds]|.|148|131|112|97|100|.
.|Average time to process new benefit claims [days]|.|23.6|22.1|20.8|21.5|20|.
.|Major planning applications decided in time [%]|.|88.9|92.3|85.7|90.0|85|.
.|Household waste recycled or composted [%]|.|53.1|52.4|46.8|44.9|52|.
.|Households in temporary accommodation [households]|.|412|428|441|437|400|.
.|Council homes relet|.|186|172|.|201|.|.`,
  }),
  real({
    id: 'i-en-australian-state-department-output-measures-variation-and-tick-result-grouped',
    plan: 'a department of an Australian state, form of the output measures of its annual report: quantity, quality and cost, the variation and a mark for the result',
    address: 'https://www.deeca.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|Unit of measure|2023–24 actual|2023–24 target|Variation (%)|Result
Quantity|<|<|<|<|<
Park visitors engaged in ranger programs|number|184,230|175,000|5.3|✔
Area treated for pest animals|hectares|1,412,600|1,500,000|-5.8|■
Boating infrastructure projects completed(a)|number|14|12|16.7|✔
Quality|<|<|<|<|<
Bays and waterways users satisfied with facilities|per cent|83|80|3.8|✔
Significant built assets rated in good condition|per cent|79.5|85|-6.5|■
Timeliness|<|<|<|<|<
Coastal permits decided within statutory period|per cent|96|100|-4.0|○
Cost|<|<|<|<|<
Total output cost|$ million|312.7|298.4|4.8|○
(a) Includes two projects carried over from the previous year.|<|<|<|<|<`,
    columns: 'name|.|a2024|t2024|.|.',
    expected: `
#
#
Park visitors engaged in ranger programs|.|184230|175000|!|.
Area treated for pest animals [hectares]|.|1412600|1500000|!|.
Boating infrastructure projects completed|.|14|12|!|.
#
Bays and waterways users satisfied with facilities [%]|.|83|80|!|.
Significant built assets rated in good condition [%]|.|79.5|85|!|.
#
Coastal permits decided within statutory period [%]|.|96|100|!|.
#
Total output cost [$]|.|312700000|298400000|!|.
#`,
  }),
  real({
    id: 'i-en-voluntary-local-review-target-numbers-base-and-current-year-columns-csv-on-track',
    plan: 'a city, form of the annex of its voluntary local review of the SDGs as CSV: value and year of the baseline and of now in columns beside, one target for 2030',
    address: 'https://unhabitat.org/',
    arranged: INVENTED,
    csv: `SDG target,Indicator,Unit,Baseline value,Baseline year,Current value,Current year,2030 target,On track
1.2,Population below the national poverty line,%,18.4,2015,13.9,2022,9,Yes
3.1,Maternal deaths per 100 000 live births,,64,2016,51,2023,40,No
4.2,Children in organised pre-primary learning,%,57.3,2015,71.8,2023,95,No
6.1,Households with piped water on premises,%,81.0,2014,92.6,2023,100,Yes
7.2,Renewable share of municipal energy use,%,4.2,2017,16.5,2024,50,Yes
11.1,People living in informal settlements,people,"126,500",2015,"98,340",2022,"50,000",No
11.6,Annual mean PM2.5,µg/m3,31.7,2016,24.1,2024,15,No
16.1,Homicides per 100 000 inhabitants,,8.6,2015,5.9,2024,,Yes
`,
    columns: '.|name|.|.|.|.|.|t2030|.',
    expected: `
#
.|Population below the national poverty line [%]|.|a2015=18.4|.|a2022=13.9|.|9|.
.|Maternal deaths per 100 000 live births|.|a2016=64|.|a2023=51|.|40|.
.|Children in organised pre-primary learning [%]|.|a2015=57.3|.|a2023=71.8|.|95|.
.|Households with piped water on premises [%]|.|a2014=81.0|.|a2023=92.6|.|100|.
.|Renewable share of municipal energy use [%]|.|a2017=4.2|.|a2024=16.5|.|50|.
.|People living in informal settlements [人]|.|a2015=126500|.|a2022=98340|.|50000|.
.|Annual mean PM2.5 [µg/m3]|.|a2016=31.7|.|a2024=24.1|.|15|.
.|Homicides per 100 000 inhabitants|.|a2015=8.6|.|a2024=5.9|.|.|.`,
  }),
  real({
    id: 'i-en-education-authority-school-census-academic-years-across-units-in-names',
    plan: 'a local education authority, form of a page of school statistics, five academic years across',
    address: 'https://www.cardiff.gov.uk/',
    arranged: INVENTED,
    table: `
Schools in the county: key figures|<|<|<|<|<
|2019/20|2020/21|2021/22|2022/23|2023/24
Schools|128|127|127|126|125
Primary pupils|31,264|31,108|30,870|30,715|30,402
Secondary pupils|20,917|21,330|21,842|22,106|22,371
Full-time equivalent teachers|2,845|2,861|2,899|2,907|2,884
Pupils eligible for free school meals (%)|21.3|23.8|24.6|24.9|24.1
Overall absence (%)|n/a|n/a|9.6|10.2|9.4
Surplus primary places (%)|8.7|9.1|9.8|10.4|11.3`,
    columns: 'name|a2020|a2021|a2022|a2023|a2024',
    expected: `
#
#
Schools|128|127|127|126|125
Primary pupils|31264|31108|30870|30715|30402
Secondary pupils|20917|21330|21842|22106|22371
Full-time equivalent teachers|2845|2861|2899|2907|2884
Pupils eligible for free school meals [%]|21.3|23.8|24.6|24.9|24.1
Overall absence [%]|.|.|9.6|10.2|9.4
Surplus primary places [%]|8.7|9.1|9.8|10.4|11.3`,
  }),
  real({
    id: 'i-en-hospital-annual-report-activity-three-fiscal-years-percent-change-last',
    plan: 'a hospital board, form of the activity table of its annual report, the change on the previous year at the end',
    address: 'https://www.kingstonhsc.ca/',
    arranged: INVENTED,
    table: `
Activity|2021-22|2022-23|2023-24|% change
Emergency department visits|58,412|63,907|65,230|2.1
Inpatient admissions|22,184|23,015|23,668|2.8
Day surgery cases|14,902|17,336|18,451|6.4
Births|1,974|1,883|1,846|-2.0
Average length of stay (days)|6.8|6.9|6.6|-4.3
Bed occupancy (%)|91.4|97.2|96.5|-0.7
Staffed beds|461|466|474|1.7
Volunteers|312|385|428|11.2`,
    columns: 'name|a2022|a2023|a2024|.',
    expected: `
#
Emergency department visits|58412|63907|65230|!
Inpatient admissions|22184|23015|23668|!
Day surgery cases|14902|17336|18451|!
Births|1974|1883|1846|!
Average length of stay [days]|6.8|6.9|6.6|!
Bed occupancy [%]|91.4|97.2|96.5|!
Staffed beds|461|466|474|!
Volunteers|312|385|428|!`,
  }),
  real({
    id: 'i-en-public-transport-authority-years-down-modes-across-thousands-millions',
    plan: 'a public transport authority, form of a table of patronage: years down, modes across, multipliers in the heads',
    address: 'https://www.ruter.no/en/',
    arranged: INVENTED,
    table: `
Year|Bus passengers (thousands)|Tram passengers (thousands)|Ferry passengers (thousands)|Vehicle kilometres (million)|Punctuality (%)
2019|64,210|21,835|3,140|41.6|88.4
2020|38,975|12,604|1,722|39.9|92.7
2021|41,306|13,188|2,015|40.3|91.0
2022|55,847|18,290|2,866|41.1|87.2
2023|60,512|20,471|3,209|41.8|86.5
2024|62,088|21,960|3,318|42.4|87.9`,
    columns: '.|.:Bus passengers|.:Tram passengers|.:Ferry passengers|.:Vehicle kilometres|.:Punctuality [%]',
    expected: `
#
.|a2019=64210000|a2019=21835000|a2019=3140000|a2019=41600000|a2019=88.4
.|a2020=38975000|a2020=12604000|a2020=1722000|a2020=39900000|a2020=92.7
.|a2021=41306000|a2021=13188000|a2021=2015000|a2021=40300000|a2021=91.0
.|a2022=55847000|a2022=18290000|a2022=2866000|a2022=41100000|a2022=87.2
.|a2023=60512000|a2023=20471000|a2023=3209000|a2023=41800000|a2023=86.5
.|a2024=62088000|a2024=21960000|a2024=3318000|a2024=42400000|a2024=87.9`,
  }),
  real({
    id: 'i-en-state-police-selected-cities-down-offences-across-year-in-title-source-line',
    plan: 'a state police, form of a table of its yearbook of crime: cities down, counts and rates across, the year in the title',
    address: 'https://www.michigan.gov/msp',
    arranged: INVENTED,
    table: `
Table 4. Reported crime in selected cities, 2023|<|<|<|<|<
City|Population|Violent crimes|Property crimes|Clearance rate (%)|Sworn officers
Lansing|112,537|1,148|2,916|41.3|186
Ann Arbor|119,381|312|1,905|38.6|122
Flint|79,854|1,204|1,377|35.9|108
Kalamazoo|72,873|893|3,022|44.0|231
Dearborn|105,818|287|1,964|52.7|190
Midland|42,441|61|388|61.2|49
Source: incident reports submitted by local agencies.|<|<|<|<|<`,
    columns:
      'place|a2023:Population|a2023:Violent crimes|a2023:Property crimes|a2023:Clearance rate [%]|a2023:Sworn officers',
    expected: `
#
#
Lansing|112537|1148|2916|41.3|186
Ann Arbor|119381|312|1905|38.6|122
Flint|79854|1204|1377|35.9|108
Kalamazoo|72873|893|3022|44.0|231
Dearborn|105818|287|1964|52.7|190
Midland|42441|61|388|61.2|49
#`,
  }),
  real({
    id: 'i-en-planning-authority-monitoring-homes-financial-years-down-target-row-last',
    plan: 'a local planning authority, form of a table of its monitoring report: financial years down, the last row is the target of a later year',
    address: 'https://www.greatercambridgeplanning.org/',
    arranged: INVENTED,
    table: `
Financial year|Homes started|Homes completed|Affordable homes completed|Homes on brownfield land (%)
2020-21|1,486|1,302|371|44
2021-22|1,811|1,527|408|39
2022-23|1,640|1,744|516|47
2023-24|1,295|1,689|492|51
2024-25|1,378|1,421|430|55
2029-30 (target)|1,900|1,800|720|60`,
    columns:
      '.|.:Homes started|.:Homes completed|.:Affordable homes completed|.:Homes on brownfield land [%]',
    expected: `
#
.|a2021=1486|a2021=1302|a2021=371|a2021=44
.|a2022=1811|a2022=1527|a2022=408|a2022=39
.|a2023=1640|a2023=1744|a2023=516|a2023=47
.|a2024=1295|a2024=1689|a2024=492|a2024=51
.|a2025=1378|a2025=1421|a2025=430|a2025=55
.|t2030=1900|t2030=1800|t2030=720|t2030=60`,
  }),
  real({
    id: 'i-en-regional-profile-indicators-down-regions-across-unit-column-year-in-title',
    plan: 'a national statistical institute, form of a leaflet of regional profiles: indicators down, regions across, the year in the title',
    address: 'https://statsghana.gov.gh/',
    arranged: INVENTED,
    table: `
Regional profiles, 2023|<|<|<|<|<
Indicator|Unit|Ashanti|Volta|Northern|Greater Accra
Population|persons|5,612,400|1,721,350|2,448,900|5,688,200
Literacy rate, 15 years and over|%|77.9|71.4|44.6|87.3
Households with electricity|%|91.2|83.5|70.8|95.6
Households using solid fuel for cooking|%|54.3|76.9|90.1|24.7
Average household size|persons|3.5|3.4|5.2|3.2
Unemployment rate|%|14.1|12.8|11.6|16.3
Health facilities|number|1,284|512|467|1,036`,
    columns: 'name|.|a2023:@Ashanti|a2023:@Volta|a2023:@Northern|a2023:@Greater Accra',
    expected: `
#
#
Population [人]|.|5612400|1721350|2448900|5688200
Literacy rate, 15 years and over [%]|.|77.9|71.4|44.6|87.3
Households with electricity [%]|.|91.2|83.5|70.8|95.6
Households using solid fuel for cooking [%]|.|54.3|76.9|90.1|24.7
Average household size [人]|.|3.5|3.4|5.2|3.2
Unemployment rate [%]|.|14.1|12.8|11.6|16.3
Health facilities|.|1284|512|467|1036`,
  }),
  real({
    id: 'i-en-regional-bank-data-portal-long-csv-country-year-indicator-value-unit-million',
    plan: 'a regional development bank, form of a long CSV of its data portal: country, year, indicator, value, unit',
    address: 'https://kidb.adb.org/',
    arranged: INVENTED,
    csv: `Country,Year,Indicator,Value,Unit
Fiji,2019,Total population,889.9,Thousand persons
Fiji,2022,Total population,902.6,Thousand persons
Fiji,2019,Unemployment rate,4.5,%
Fiji,2022,Unemployment rate,5.1,%
Fiji,2022,Exports of goods,1043.7,Million USD
Samoa,2019,Total population,200.9,Thousand persons
Samoa,2022,Total population,205.6,Thousand persons
Samoa,2019,Unemployment rate,8.7,%
Samoa,2022,Unemployment rate,,%
Samoa,2022,Exports of goods,35.2,Million USD
Tonga,2019,Total population,100.3,Thousand persons
Tonga,2022,Total population,99.7,Thousand persons
Tonga,2022,Exports of goods,14.8,Million USD
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Fiji|.|Total population [人]|a2019=889900|.
Fiji|.|Total population [人]|a2022=902600|.
Fiji|.|Unemployment rate [%]|a2019=4.5|.
Fiji|.|Unemployment rate [%]|a2022=5.1|.
Fiji|.|Exports of goods [美元]|a2022=1043700000|.
Samoa|.|Total population [人]|a2019=200900|.
Samoa|.|Total population [人]|a2022=205600|.
Samoa|.|Unemployment rate [%]|a2019=8.7|.
Samoa|.|Unemployment rate [%]|.|.
Samoa|.|Exports of goods [美元]|a2022=35200000|.
Tonga|.|Total population [人]|a2019=100300|.
Tonga|.|Total population [人]|a2022=99700|.
Tonga|.|Exports of goods [美元]|a2022=14800000|.`,
  }),
  real({
    id: 'i-en-world-bank-api-single-indicator-download-quoted-preamble-long-decimals',
    plan: 'the World Bank, form of the CSV of one indicator from its API, with the lines of source and date above the heads and long decimals',
    address: 'https://data.worldbank.org/',
    arranged: INVENTED,
    csv: `"Data Source","World Development Indicators",
"Last Updated Date","2025-10-07",
"Country Name","Country Code","Indicator Name","Indicator Code","2018","2019","2020","2021","2022","2023","2024",
"Kenya","KEN","Access to electricity (% of population)","EG.ELC.ACCS.ZS","61.1834","69.7","71.4921","76.54","76","79.2318","",
"Uganda","UGA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","41.9","41.3","42.1","45.2","47.1","51.5","",
"Rwanda","RWA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","34.72","40.3619","46.6","48.7","50.6","63.9","",
"Malawi","MWI","Access to electricity (% of population)","EG.ELC.ACCS.ZS","18","11.2","11.5","14.2","14","15.6","",
`,
    columns: 'place|.|name|.|a2018|a2019|a2020|a2021|a2022|a2023|a2024|.',
    expected: `
#
#
#
Kenya|.|Access to electricity (% of population) [%]|.|61.1834|69.7|71.4921|76.54|76|79.2318|.|.
Uganda|.|Access to electricity (% of population) [%]|.|41.9|41.3|42.1|45.2|47.1|51.5|.|.
Rwanda|.|Access to electricity (% of population) [%]|.|34.72|40.3619|46.6|48.7|50.6|63.9|.|.
Malawi|.|Access to electricity (% of population) [%]|.|18|11.2|11.5|14.2|14|15.6|.|.`,
  }),
  real({
    id: 'i-en-central-bank-single-series-csv-series-title-line-month-value',
    plan: 'a central bank, form of the download of one series: a line with its name, then Month and Value',
    address: 'https://www.centralbank.ie/',
    arranged: INVENTED,
    csv: `Average mortgage interest rate (%),
Month,Value
Jan 2024,4.19
Feb 2024,4.24
Mar 2024,4.28
Apr 2024,4.27
May 2024,4.23
Jun 2024,4.18
Jul 2024,4.15
Aug 2024,4.11
Sep 2024,4.08
Oct 2024,4.02
Nov 2024,3.96
Dec 2024,3.91
Jan 2025,3.84
`,
    columns: '.|.:Average mortgage interest rate [%]',
    expected: `
#
#
.|p2024-01=4.19
.|p2024-02=4.24
.|p2024-03=4.28
.|p2024-04=4.27
.|p2024-05=4.23
.|p2024-06=4.18
.|p2024-07=4.15
.|p2024-08=4.11
.|p2024-09=4.08
.|p2024-10=4.02
.|p2024-11=3.96
.|p2024-12=3.91
.|p2025-01=3.84`,
  }),
  real({
    id: 'i-en-land-registry-quarters-down-tsv-average-price-sales-annual-change',
    plan: 'a land registry, form of a sheet on house prices pasted from a spreadsheet: quarters down, two measures and the annual change',
    address: 'https://www.ros.gov.uk/',
    arranged: INVENTED,
    csv: `Quarter\tAverage house price (£)\tResidential sales\tAnnual price change (%)
2023 Q1\t198,412\t19,847\t3.6
2023 Q2\t203,955\t24,310\t1.9
2023 Q3\t208,720\t26,084\t0.4
2023 Q4\t204,316\t24,971\t-0.8
2024 Q1\t201,067\t18,902\t1.3
2024 Q2\t209,848\t25,436\t2.9
2024 Q3\t215,190\t27,513\t3.1
2024 Q4\t211,733\t26,240\t3.6`,
    columns: '.|.:Average house price [GBP]|.:Residential sales|.:Annual price change [%]',
    expected: `
#
.|p2023-Q1=198412|p2023-Q1=19847|p2023-Q1=3.6
.|p2023-Q2=203955|p2023-Q2=24310|p2023-Q2=1.9
.|p2023-Q3=208720|p2023-Q3=26084|p2023-Q3=0.4
.|p2023-Q4=204316|p2023-Q4=24971|p2023-Q4=-0.8
.|p2024-Q1=201067|p2024-Q1=18902|p2024-Q1=1.3
.|p2024-Q2=209848|p2024-Q2=25436|p2024-Q2=2.9
.|p2024-Q3=215190|p2024-Q3=27513|p2024-Q3=3.1
.|p2024-Q4=211733|p2024-Q4=26240|p2024-Q4=3.6`,
  }),
  real({
    id: 'i-en-residents-survey-percent-satisfied-services-four-waves-goal-and-number-of-respondents',
    plan: 'a US city, form of the results of its survey of residents: per cent satisfied by service, waves across, a goal, and the respondents below',
    address: 'https://www.kcmo.gov/',
    arranged: INVENTED,
    table: `
Residents satisfied or very satisfied with city services (%)|<|<|<|<|<
Service|2018|2020|2022|2024|2026 goal
Fire and ambulance services|84|82|79|81|85
Police services|62|58|51|55|65
Parks and recreation|68|70|69|72|75
Maintenance of streets|31|29|27|36|45
Water and sewer utilities|57|59|60|58|65
Snow removal|–|54|48|61|65
Number of respondents|3,912|4,105|3,687|3,740|`,
    columns: 'name|a2018|a2020|a2022|a2024|t2026',
    expected: `
#
#
Fire and ambulance services [%]|84|82|79|81|85
Police services [%]|62|58|51|55|65
Parks and recreation [%]|68|70|69|72|75
Maintenance of streets [%]|31|29|27|36|45
Water and sewer utilities [%]|57|59|60|58|65
Snow removal [%]|.|54|48|61|65
Number of respondents|3912|4105|3687|3740|.`,
  }),
  real({
    id: 'i-en-ministry-of-finance-budget-and-outturn-by-ministry-two-level-year-heads-euro-million',
    plan: 'a ministry of finance, form of a table of its budget report: budget and outturn of two years and the budget of the third by ministry, in millions of euro',
    address: 'https://finance.gov.mt/',
    arranged: INVENTED,
    table: `
Recurrent expenditure by ministry (€ million)|<|<|<|<|<
Ministry|2023|<|2024|<|2025
^|Budget|Outturn|Budget|Outturn|Budget
Health|948.2|971.6|1,012.5|1,034.8|1,087.0
Education|642.7|638.1|671.9|680.4|702.3
Home Affairs and Security|318.4|322.9|335.6|331.2|349.1
Transport and Infrastructure|207.3|219.5|214.8|226.7|231.4
Environment and Energy|154.9|143.2|160.0|151.8|166.5
Total|2,271.5|2,295.3|2,394.8|2,424.9|2,536.3`,
    columns: 'name|t2023|a2023|t2024|a2024|t2025',
    expected: `
#
#
#
Health [EUR]|948200000|971600000|1012500000|1034800000|1087000000
Education [EUR]|642700000|638100000|671900000|680400000|702300000
Home Affairs and Security [EUR]|318400000|322900000|335600000|331200000|349100000
Transport and Infrastructure [EUR]|207300000|219500000|214800000|226700000|231400000
Environment and Energy [EUR]|154900000|143200000|160000000|151800000|166500000
Total [EUR]|2271500000|2295300000|2394800000|2424900000|2536300000`,
  }),
  real({
    id: 'i-en-national-climate-plan-sector-emissions-history-two-sector-ceilings-reduction-column',
    plan: 'a national climate council, form of a table of sector targets: emissions of three years, the target of two years and the reduction required',
    address: 'https://www.climatecouncil.ie/',
    arranged: INVENTED,
    table: `
Table 2: Greenhouse gas emissions and targets by sector (Mt CO2e)|<|<|<|<|<|<
Sector|1990|2018|2023|2025 target|2030 target|Reduction 2018–2030 (%)
Electricity|11.2|10.5|7.6|6.0|3.0|71
Transport|5.1|12.2|11.8|10.0|6.0|51
Buildings (residential)|7.5|7.0|5.4|5.0|4.0|43
Buildings (commercial and public)|1.6|1.5|1.4|1.0|0.8|47
Industry|6.9|7.0|6.3|6.0|4.5|36
Agriculture|20.4|23.0|22.1|20.2|17.3|25
Other¹|2.8|2.4|1.9|1.7|1.2|50
Total|55.5|63.6|56.5|49.9|36.8|42
¹ F-gases, waste and petroleum refining.|<|<|<|<|<|<`,
    columns: 'name|a1990|a2018|a2023|t2025|t2030|.',
    expected: `
#
#
Electricity [Mt CO2e]|11.2|10.5|7.6|6.0|3.0|!
Transport [Mt CO2e]|5.1|12.2|11.8|10.0|6.0|!
Buildings (residential) [Mt CO2e]|7.5|7.0|5.4|5.0|4.0|!
Buildings (commercial and public) [Mt CO2e]|1.6|1.5|1.4|1.0|0.8|!
Industry [Mt CO2e]|6.9|7.0|6.3|6.0|4.5|!
Agriculture [Mt CO2e]|20.4|23.0|22.1|20.2|17.3|!
Other [Mt CO2e]|2.8|2.4|1.9|1.7|1.2|!
Total [Mt CO2e]|55.5|63.6|56.5|49.9|36.8|!
#`,
  }),
  real({
    id: 'i-en-food-company-sustainability-scorecard-baseline-year-target-year-columns-fy-heads',
    plan: 'a food company, form of the scorecard of its sustainability report: the year of the baseline and of the target in columns, two FY columns between',
    address: 'https://www.generalmills.com/',
    arranged: INVENTED,
    table: `
Commitment area|Metric|Unit|Baseline year|Baseline|FY23|FY24|Target|Target year|Status
Climate|Scope 1 and 2 emissions|t CO2e|2020|642,300|488,150|451,920|321,000|2030|On track
Climate|Renewable electricity|%|2020|38|74|86|100|2030|On track
Packaging|Recyclable packaging by weight|%|2021|88|92|93|100|2030|On track
Packaging|Virgin plastic used|tonnes|2021|97,400|91,260|90,075|78,000|2028|Behind
Water|Water use intensity|m3/t product|2019|3.42|3.05|2.97|2.60|2028|On track
Waste|Waste to landfill|tonnes|2019|14,870|6,312|4,905|0|2025|Missed
People|Women in senior management|%|2020|31.5|38.2|39.6|≥45|2027|On track
People|Recordable injury rate|per 200,000 hours|–|–|1.24|1.11|<1.0|2027|New`,
    columns: '.|name|.|.|.|a2023|a2024|.|.|.',
    expected: `
#
.|Scope 1 and 2 emissions [t CO2e]|.|.|a2020=642300|488150|451920|t2030=321000|.|.
.|Renewable electricity [%]|.|.|a2020=38|74|86|t2030=100|.|.
.|Recyclable packaging by weight [%]|.|.|a2021=88|92|93|t2030=100|.|.
.|Virgin plastic used [tonnes]|.|.|a2021=97400|91260|90075|t2028=78000|.|.
.|Water use intensity [m3/t product]|.|.|a2019=3.42|3.05|2.97|t2028=2.60|.|.
.|Waste to landfill [tonnes]|.|.|a2019=14870|6312|4905|t2025=0|.|.
.|Women in senior management [%]|.|.|a2020=31.5|38.2|39.6|t2027=≥45|.|.
.|Recordable injury rate [per 200,000 hours]|.|.|.|1.24|1.11|t2027=<1.0|.|.`,
  }),
  real({
    id: 'i-en-ngo-wash-programme-results-framework-year-over-target-actual-end-of-programme',
    plan: 'an aid NGO, form of the results framework of a water programme: two years of target and actual, the target at the end of the programme, outcome and output heads',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Indicator|Baseline (2022)|2023|<|2024|<|End of programme target (2026)|Means of verification
^|^|Target|Actual|Target|Actual|^|^
Outcome 1: Communities use safe water and sanitation|<|<|<|<|<|<|<
1.1 Households using a basic water service|43%|50%|52%|60%|58%|80%|Household survey
1.2 Households with a handwashing facility with soap|17%|25%|22%|40%|37%|60–65%|Household survey
1.3 Children under five with diarrhoea in last two weeks|24%|22%|21%|18%|19%|12%|Household survey
Output 1.1: Facilities built and managed|<|<|<|<|<|<|<
1.1.1 Water points rehabilitated|0|60|57|140|151|320|Site reports
1.1.2 School latrine blocks built|0|12|12|30|26|48|Site reports
1.1.3 People trained in hygiene promotion|0|1,200|1,384|3,000|2,915|6,500|Training registers
1.1.4 Water committees collecting fees|n/a|40|tbc|90|83|160|Committee records`,
    columns: 'name|a2022|t2023|a2023|t2024|a2024|t2026|.',
    expected: `
#
#
#
Households using a basic water service [%]|43|50|52|60|58|80|.
Households with a handwashing facility with soap [%]|17|25|22|40|37|60–65|.
Children under five with diarrhoea in last two weeks [%]|24|22|21|18|19|12|.
#
Water points rehabilitated|0|60|57|140|151|320|.
School latrine blocks built|0|12|12|30|26|48|.
People trained in hygiene promotion|0|1200|1384|3000|2915|6500|.
Water committees collecting fees|.|40|.|90|83|160|.`,
  }),
  real({
    id: 'i-en-readme-dataset-preview-markdown-country-year-rows-three-measures',
    plan: 'a data repository, form of the preview of its data set in the readme: a markdown table with country and year down and three measures across',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Country | Year | Life expectancy (years) | Internet users (%) | GDP per capita (US$) |
|:--------|-----:|------------------------:|-------------------:|---------------------:|
| Chile | 2018 | 80.1 | 82.3 | 15,820 |
| Chile | 2020 | 79.4 | 86.1 | 13,165 |
| Chile | 2022 | 79.5 | 90.2 | 15,410 |
| Peru | 2018 | 76.0 | 52.5 | 6,910 |
| Peru | 2020 | 73.9 | 65.3 | 6,060 |
| Peru | 2022 | 73.4 | 74.7 | 7,130 |
| Bolivia | 2018 | 67.6 | 44.3 | 3,470 |
| Bolivia | 2020 | 64.5 | 59.9 | 3,070 |
| Bolivia | 2022 | 65.0 | NA | 3,600 |
`,
    columns: 'place|.|.:Life expectancy [years]|.:Internet users [%]|.:GDP per capita [美元]',
    expected: `
#
#
Chile|.|a2018=80.1|a2018=82.3|a2018=15820
Chile|.|a2020=79.4|a2020=86.1|a2020=13165
Chile|.|a2022=79.5|a2022=90.2|a2022=15410
Peru|.|a2018=76.0|a2018=52.5|a2018=6910
Peru|.|a2020=73.9|a2020=65.3|a2020=6060
Peru|.|a2022=73.4|a2022=74.7|a2022=7130
Bolivia|.|a2018=67.6|a2018=44.3|a2018=3470
Bolivia|.|a2020=64.5|a2020=59.9|a2020=3070
Bolivia|.|a2022=65.0|.|a2022=3600`,
  }),
  real({
    id: 'i-en-county-waste-per-person-municipalities-tsv-title-provisional-year-average-target-column',
    plan: 'a county waste board, form of a spreadsheet paste: title rows, municipalities down, years across with a provisional one, a target, an average and notes',
    address: 'https://www.halton.ca/',
    arranged: INVENTED,
    csv: `Residual waste collected per person (kg)\t\t\t\t\t
County Waste Board, updated 14 March 2025\t\t\t\t\t
Municipality\t2021\t2022\t2023\t2024 (p)\t2030 target
Ashfield\t241.6\t233.8\t226.1\t219.4\t150
Brookhaven\t268.0\t259.3\t254.7\t248.9\t150
Castle Bay\t197.5\t192.2\t188.4 [r]\t181.0\t140
Dunmore\t305.1\t298.6\t..\t283.3\t160
Elmwood\t222.9\t220.4\t214.0\t209.7\t150
County average\t247.0\t240.9\t220.8\t228.5\t150
(p) provisional  [r] revised  .. not available\t\t\t\t\t`,
    columns:
      'place|a2021:Residual waste collected per person [kg]|a2022:Residual waste collected per person [kg]|a2023:Residual waste collected per person [kg]|a2024:Residual waste collected per person [kg]|t2030:Residual waste collected per person [kg]',
    expected: `
#
#
#
Ashfield|241.6|233.8|226.1|219.4|150
Brookhaven|268.0|259.3|254.7|248.9|150
Castle Bay|197.5|192.2|188.4|181.0|140
Dunmore|305.1|298.6|.|283.3|160
Elmwood|222.9|220.4|214.0|209.7|150
County average|247.0|240.9|220.8|228.5|150
#`,
  }),
  real({
    id: 'i-en-public-health-profile-period-column-area-region-nation-across-pooled-period',
    plan: 'a public health agency, form of the summary of its area profiles: a period for every indicator, the area, its region and the nation across; one period pools three years',
    address: 'https://fingertips.phe.org.uk/',
    arranged: INVENTED,
    table: `
Indicator|Period|Unit|Calderdale|Yorkshire and the Humber|England
Smoking prevalence in adults|2023|%|13.8|13.1|11.6
Physically active adults|2022/23|%|66.9|65.2|67.1
Obesity in children aged 10 to 11|2023/24|%|23.4|23.6|22.1
Emergency admissions for hip fracture, aged 65 and over|2022/23|per 100,000|571|562|558
Children in low income families|2022/23|%|26.7|27.8|19.8
MMR vaccination, two doses at 5 years|2023/24|%|88.2|86.5|83.9
Suicide rate|2021 - 23|per 100,000|12.4|12.2|10.7
Chlamydia detection rate, aged 15 to 24|2023|per 100,000|1,846|1,702|*`,
    columns: 'name|.|.|.:@Calderdale|.:@Yorkshire and the Humber|.:@England',
    expected: `
#
Smoking prevalence in adults [%]|.|.|a2023=13.8|a2023=13.1|a2023=11.6
Physically active adults [%]|.|.|a2023=66.9|a2023=65.2|a2023=67.1
Obesity in children aged 10 to 11 [%]|.|.|a2024=23.4|a2024=23.6|a2024=22.1
Emergency admissions for hip fracture, aged 65 and over [per 100,000]|.|.|a2023=571|a2023=562|a2023=558
Children in low income families [%]|.|.|a2023=26.7|a2023=27.8|a2023=19.8
MMR vaccination, two doses at 5 years [%]|.|.|a2024=88.2|a2024=86.5|a2024=83.9
Suicide rate [per 100,000]|.|.|?|?|?
Chlamydia detection rate, aged 15 to 24 [per 100,000]|.|.|a2023=1846|a2023=1702|.`,
  }),
];
