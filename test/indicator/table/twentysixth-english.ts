import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A third batch of forms of known publishers, with the keys made before the reader saw them. */
export const twentysixthEnglish: readonly RealTable[] = [
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
    id: 'en-iea-outlook-annex-historical-projections-caagr-to-years-form',
    plan: 'the International Energy Agency, form of an annex table of its outlook with growth rates under year heads',
    address: 'https://www.iea.org/',
    arranged: 'made on the form, with "projections" written over the scenario; figures partly invented',
    table: `
Table A.1: World energy supply (EJ)|<|<|<|<|<|<|<
|Historical|<|<|Stated Policies projections|<|CAAGR (%) 2022 to:|<
|2010|2021|2022|2030|2050|2030|2050
Total energy supply|541|624|632|668|725|0.7|0.5
Renewables|43|71|75|119|227|5.9|4.0
Solar|1|6|7|26|78|18|9.1
Wind|1|7|8|19|41|12|6.2
Hydro|12|15|16|18|22|1.7|1.3
Natural gas|115|146|144|149|145|0.4|0.0
Oil|173|183|187|195|189|0.5|0.0
Coal|153|168|170|148|99|-1.8|-1.9`,
    columns: 'name|a2010 [EJ]|a2021 [EJ]|a2022 [EJ]|e2030 [EJ]|e2050 [EJ]|.|.',
    expected: `
#
#
#
Total energy supply|541|624|632|668|725|!|!
Renewables|43|71|75|119|227|!|!
Solar|1|6|7|26|78|!|!
Wind|1|7|8|19|41|!|!
Hydro|12|15|16|18|22|!|!
Natural gas|115|146|144|149|145|!|!
Oil|173|183|187|195|189|!|!
Coal|153|168|170|148|99|!|!`,
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
    id: 'en-us-epa-annual-plan-measure-row-over-target-actual-rows-direction-form',
    plan: 'the US Environmental Protection Agency, form of its annual performance plan: measure above its target and actual rows',
    address: 'https://www.epa.gov/planandbudget',
    arranged: 'made on the form without the codes of the measures; invented figures',
    table: `
|FY 2019|FY 2020|FY 2021|FY 2022|FY 2023|Units|Preferred Direction
Superfund sites made ready for anticipated use|<|<|<|<|<|<|<
Target|48|48|51|51|45|sites|Increase
Actual|48|30|51|53|49|^|^
Community water systems meeting all health-based standards|<|<|<|<|<|<|<
Target|92|92|93|93|94|%|Increase
Actual|92|93|92|93|94|^|^
Backlog of overdue permit decisions|<|<|<|<|<|<|<
Target|No Target Established|1,080|960|840|720|permits|Decrease
Actual|1,166|1,024|991|902|TBD|^|^`,
    columns: 'name|v|v|v|v|v|.|.',
    better:
      'higher: Superfund sites made ready for anticipated use / Community water systems meeting all health-based standards; lower: Backlog of overdue permit decisions',
    expected: `
#
#
Superfund sites made ready for anticipated use [sites]|t2019=48|t2020=48|t2021=51|t2022=51|t2023=45|.|.
Superfund sites made ready for anticipated use [sites]|a2019=48|a2020=30|a2021=51|a2022=53|a2023=49|.|.
#
Community water systems meeting all health-based standards [%]|t2019=92|t2020=92|t2021=93|t2022=93|t2023=94|.|.
Community water systems meeting all health-based standards [%]|a2019=92|a2020=93|a2021=92|a2022=93|a2023=94|.|.
#
Backlog of overdue permit decisions [permits]|.|t2020=1080|t2021=960|t2022=840|t2023=720|.|.
Backlog of overdue permit decisions [permits]|a2019=1166|a2020=1024|a2021=991|a2022=902|.|.|.`,
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
  real({
    id: 'en-uganda-development-plan-results-framework-programme-targets-merged-form',
    plan: 'the National Planning Authority of Uganda, form of the results framework of the third development plan',
    address: 'https://www.npa.go.ug/',
    arranged: 'made on the form; figures partly invented',
    table: `
Programme outcome|Indicator|Baseline FY2017/18|NDPIII Targets|<|<|<|<
^|^|^|FY2020/21|FY2021/22|FY2022/23|FY2023/24|FY2024/25
Increased household resilience|Households dependent on subsistence agriculture (%)|68.9|67.4|64.3|61.1|58.0|55.0
^|Exports of processed agricultural commodities (US$ billion)|0.935|1.179|1.423|1.771|2.204|2.743
Improved human capital|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.0|35.5|34.0
^|Learning adjusted years of schooling|4.5|4.6|5.0|5.3|6.0|7.0
Reliable energy and transport|Electricity consumption per capita (kWh)|100|138.3|218|333.5|423|578
^|Paved national roads (km)|4,551|5,591|6,147|6,702|7,000|7,500
Wider use of digital services|Internet penetration (%)|25|30|35|40|45|50`,
    columns: '.|name|a2018|t2021|t2022|t2023|t2024|t2025',
    expected: `
#
#
.|Households dependent on subsistence agriculture [%]|68.9|67.4|64.3|61.1|58.0|55.0
.|Exports of processed agricultural commodities [美元]|935000000|1179000000|1423000000|1771000000|2204000000|2743000000
.|Infant mortality rate per 1,000 live births|43|41.2|39.0|37.0|35.5|34.0
.|Learning adjusted years of schooling|4.5|4.6|5.0|5.3|6.0|7.0
.|Electricity consumption per capita [kWh]|100|138.3|218|333.5|423|578
.|Paved national roads [km]|4551|5591|6147|6702|7000|7500
.|Internet penetration [%]|25|30|35|40|45|50`,
  }),
  real({
    id: 'en-global-fund-performance-framework-baseline-value-year-source-form',
    plan: 'the Global Fund, form of the impact and outcome indicators of a grant performance framework',
    address: 'https://www.theglobalfund.org/',
    arranged: INVENTED,
    table: `
Code|Indicator|Baseline|<|<|Targets|<|<|Comments
^|^|Value|Year|Source|2024|2025|2026|^
HIV I-13|People living with HIV|5.6%|2021|Spectrum|5.3%|5.1%|5.0%|Modelled each year
HIV I-4|AIDS-related deaths per 100,000 population|62|2021|Spectrum|48|43|38|
TB I-2|TB incidence per 100,000 population|251|2022|Global TB Report|230|215|200|Targets follow the national plan 2024–2028
TB O-5|TB treatment coverage|68%|2022|Global TB Report|75%|78%|82%|
Malaria I-5|Parasite prevalence in children aged 6–59 months|9.1%|2019|MIS|7.5%|N/A|5.0%|Next survey in 2026
Malaria O-1a|Population who slept under a treated net the previous night|54.3%|2019|MIS|65%|N/A|≥ 80%|`,
    columns: '.|name|v|.|.|t2024|t2025|t2026|.',
    expected: `
#
#
.|People living with HIV [%]|a2021=5.6|.|.|5.3|5.1|5.0|.
.|AIDS-related deaths per 100,000 population|a2021=62|.|.|48|43|38|.
.|TB incidence per 100,000 population|a2022=251|.|.|230|215|200|.
.|TB treatment coverage [%]|a2022=68|.|.|75|78|82|.
.|Parasite prevalence in children aged 6–59 months [%]|a2019=9.1|.|.|7.5|.|5.0|.
.|Population who slept under a treated net the previous night [%]|a2019=54.3|.|.|65|.|≥80|.`,
  }),
  real({
    id: 'en-afdb-effectiveness-review-africa-and-adf-countries-side-by-side-form',
    plan: 'the African Development Bank, form of the results framework of its effectiveness review for two groups of countries',
    address: 'https://www.afdb.org/',
    arranged: INVENTED,
    table: `
Indicator|Africa|<|<|ADF countries|<|<
^|Baseline 2015|Latest 2022|Target 2025|Baseline 2015|Latest 2022|Target 2025
LIGHT UP AND POWER AFRICA|<|<|<|<|<|<
Access to electricity (% of population)|42|58|97|27|46|95
Access to clean cooking solutions (% of population)|32|36|97|11|14|95
FEED AFRICA|<|<|<|<|<|<
Hungry people (millions)|240|282|0|159|..|0
Cereal yield (tonnes per hectare)|1.4|1.7|2.5|1.2|1.5|2.3
INDUSTRIALISE AFRICA|<|<|<|<|<|<
Industrial value added (US$ billion)|619|731|1,728|94|138|264`,
    columns:
      'name|a2015:@Africa|a2022:@Africa|t2025:@Africa|a2015:@ADF countries|a2022:@ADF countries|t2025:@ADF countries',
    expected: `
#
#
#
Access to electricity (% of population) [%]|42|58|97|27|46|95
Access to clean cooking solutions (% of population) [%]|32|36|97|11|14|95
#
Hungry people|240000000|282000000|0|159000000|.|0
Cereal yield [tonnes per hectare]|1.4|1.7|2.5|1.2|1.5|2.3
#
Industrial value added [美元]|619000000000|731000000000|1728000000000|94000000000|138000000000|264000000000`,
  }),
  real({
    id: 'en-nhs-england-emergency-departments-months-down-short-names-csv-form',
    plan: 'NHS England, form of the monthly time series of attendances at emergency departments',
    address: 'https://www.england.nhs.uk/statistics/',
    arranged: INVENTED,
    csv: `Monthly A&E time series,,,,
Period,Total attendances,Percentage in 4 hours or less,Emergency admissions via A&E,Waits over 12 hours from decision to admit
Apr-23,"2,057,327",74.6%,"383,245","26,899"
May-23,"2,238,117",74.0%,"409,112","31,494"
Jun-23,"2,225,906",73.3%,"393,870","26,531"
Jul-23,"2,164,560",74.0%,"390,408","23,934"
Aug-23,"2,087,202",73.0%,"386,915","28,859"
Sep-23,"2,148,384",71.6%,"390,650","33,107"
Oct-23,"2,227,450",70.2%,"402,331","44,655"
`,
    columns:
      '.|v:Total attendances|v:Percentage in 4 hours or less [%]|v:Emergency admissions via A&E|v:Waits over 12 hours from decision to admit',
    expected: `
#
#
.|p2023-04=2057327|p2023-04=74.6|p2023-04=383245|p2023-04=26899
.|p2023-05=2238117|p2023-05=74.0|p2023-05=409112|p2023-05=31494
.|p2023-06=2225906|p2023-06=73.3|p2023-06=393870|p2023-06=26531
.|p2023-07=2164560|p2023-07=74.0|p2023-07=390408|p2023-07=23934
.|p2023-08=2087202|p2023-08=73.0|p2023-08=386915|p2023-08=28859
.|p2023-09=2148384|p2023-09=71.6|p2023-09=390650|p2023-09=33107
.|p2023-10=2227450|p2023-10=70.2|p2023-10=402331|p2023-10=44655`,
  }),
  real({
    id: 'en-unaids-countries-year-footnote-lower-upper-columns-csv-form',
    plan: 'UNAIDS, form of an AIDSinfo download with a footnote, lower and upper column after each year',
    address: 'https://aidsinfo.unaids.org/',
    arranged: INVENTED,
    csv: `Coverage of people receiving ART (%),,,,,,,,
Country,2020,2020_Footnote,2020_lower,2020_upper,2022,2022_Footnote,2022_lower,2022_upper
Botswana,93,,88,96,95,,90,>98
Eswatini,95,,89,>98,>98,,92,>98
Kenya,82,,70,92,94,,80,>98
Malawi,88,,82,92,...,,...,...
Mozambique,66,,59,74,81,,72,91
Rwanda,91,,85,96,93,,86,>98
Zambia,87,,82,91,92,,87,97
`,
    columns:
      'place|a2020:Coverage of people receiving ART [%]|.|.|.|a2022:Coverage of people receiving ART [%]|.|.|.',
    expected: `
#
#
Botswana|93|.|!|!|95|.|!|!
Eswatini|95|.|!|!|>98|.|!|!
Kenya|82|.|!|!|94|.|!|!
Malawi|88|.|!|!|.|.|.|.
Mozambique|66|.|!|!|81|.|!|!
Rwanda|91|.|!|!|93|.|!|!
Zambia|87|.|!|!|92|.|!|!`,
  }),
  real({
    id: 'en-uk-rail-usage-april-to-march-years-down-revised-mark-csv-form',
    plan: 'the Office of Rail and Road, form of its table of passenger rail usage with years from April to March in words',
    address: 'https://dataportal.orr.gov.uk/',
    arranged: 'made on the form; figures rounded or invented',
    csv: `Table 1220: Passenger rail usage - annual data,,,,
[r] indicates that the figure has been revised,,,,
Time period,Passenger journeys (millions),Change in passenger journeys on previous year (%),Passenger kilometres (billions),Passenger revenue (£ million)
Apr 2017 to Mar 2018,"1,705",-1.4,66.1,"9,669"
Apr 2018 to Mar 2019,"1,753",2.8,67.9,"10,296"
Apr 2019 to Mar 2020,"1,739",-0.8,66.8,"10,389"
Apr 2020 to Mar 2021,388,-77.7,12.9,"1,847"
Apr 2021 to Mar 2022,990,155.2,39.1,"5,919"
Apr 2022 to Mar 2023,"1,380 [r]",39.4 [r],53.5 [r],"8,642 [r]"
Apr 2023 to Mar 2024,"1,612",16.8,60.2,"10,342"
`,
    columns: '.|v:Passenger journeys|.|v:Passenger kilometres|v:Passenger revenue [GBP]',
    expected: `
#
#
#
.|a2018=1705000000|!|a2018=66100000000|a2018=9669000000
.|a2019=1753000000|!|a2019=67900000000|a2019=10296000000
.|a2020=1739000000|!|a2020=66800000000|a2020=10389000000
.|a2021=388000000|!|a2021=12900000000|a2021=1847000000
.|a2022=990000000|!|a2022=39100000000|a2022=5919000000
.|a2023=1380000000|!|a2023=53500000000|a2023=8642000000
.|a2024=1612000000|!|a2024=60200000000|a2024=10342000000`,
  }),
  real({
    id: 'en-finland-statbank-area-year-and-content-in-one-head-csv-form',
    plan: 'Statistics Finland, form of a PxWeb download of municipal key figures with year and content in one head',
    address: 'https://pxdata.stat.fi/',
    arranged: INVENTED,
    csv: `"Municipal key figures by Area, Year and Information"
"Area","2022 Population","2022 Population change from the previous year, %","2022 Employment rate, %","2023 Population","2023 Population change from the previous year, %","2023 Employment rate, %"
"WHOLE COUNTRY",5563970,0.3,74.3,5603851,0.7,73.8
"Espoo",305274,2.6,76.0,314024,2.9,75.4
"Helsinki",664028,0.9,74.2,674500,1.6,73.9
"Oulu",211848,0.9,71.5,214633,1.3,71.0
"Tampere",249009,1.8,72.4,255050,2.4,71.8
"Turku",197900,1.1,70.6,201863,2.0,70.1
"Vantaa",242819,1.4,73.5,247443,1.9,72.7
`,
    columns:
      'place|a2022:Population|.|a2022:Employment rate [%]|a2023:Population|.|a2023:Employment rate [%]',
    expected: `
#
#
WHOLE COUNTRY|5563970|!|74.3|5603851|!|73.8
Espoo|305274|!|76.0|314024|!|75.4
Helsinki|664028|!|74.2|674500|!|73.9
Oulu|211848|!|71.5|214633|!|71.0
Tampere|249009|!|72.4|255050|!|71.8
Turku|197900|!|70.6|201863|!|70.1
Vantaa|242819|!|73.5|247443|!|72.7`,
  }),
  real({
    id: 'en-us-medicaid-core-set-state-rate-median-quartiles-better-column-csv-form',
    plan: 'the US Centers for Medicare and Medicaid Services, form of the open data on the core set of quality measures',
    address: 'https://data.medicaid.gov/',
    arranged: INVENTED,
    csv: `State,Domain,Measure Name,Measure Abbreviation,Measure Type,State Rate,Number of States Reporting,Median,Bottom Quartile,Top Quartile,Core Set Year
Alabama,Primary Care Access and Preventive Care,Breast Cancer Screening,BCS-AD,Higher rates are better for this measure,41.9,46,48.8,44.0,55.4,2022
Alabama,Primary Care Access and Preventive Care,Cervical Cancer Screening,CCS-AD,Higher rates are better for this measure,43.2,43,52.7,45.1,58.9,2022
Alabama,Maternal and Perinatal Health,Low-Risk Cesarean Delivery,LRCD-CH,Lower rates are better for this measure,27.6,50,24.3,26.9,22.1,2022
Colorado,Primary Care Access and Preventive Care,Breast Cancer Screening,BCS-AD,Higher rates are better for this measure,45.7,46,48.8,44.0,55.4,2022
Colorado,Primary Care Access and Preventive Care,Cervical Cancer Screening,CCS-AD,Higher rates are better for this measure,DS,43,52.7,45.1,58.9,2022
Colorado,Maternal and Perinatal Health,Low-Risk Cesarean Delivery,LRCD-CH,Lower rates are better for this measure,21.5,50,24.3,26.9,22.1,2022
Ohio,Primary Care Access and Preventive Care,Breast Cancer Screening,BCS-AD,Higher rates are better for this measure,50.3,46,48.8,44.0,55.4,2022
Ohio,Maternal and Perinatal Health,Low-Risk Cesarean Delivery,LRCD-CH,Lower rates are better for this measure,24.8,50,24.3,26.9,22.1,2022
`,
    columns: 'place|.|name|.|.|a2022|.|.|.|.|.',
    better: 'higher: Breast Cancer Screening / Cervical Cancer Screening; lower: Low-Risk Cesarean Delivery',
    expected: `
#
Alabama|.|Breast Cancer Screening|.|.|41.9|!|!|!|!|.
Alabama|.|Cervical Cancer Screening|.|.|43.2|!|!|!|!|.
Alabama|.|Low-Risk Cesarean Delivery|.|.|27.6|!|!|!|!|.
Colorado|.|Breast Cancer Screening|.|.|45.7|!|!|!|!|.
Colorado|.|Cervical Cancer Screening|.|.|.|!|!|!|!|.
Colorado|.|Low-Risk Cesarean Delivery|.|.|21.5|!|!|!|!|.
Ohio|.|Breast Cancer Screening|.|.|50.3|!|!|!|!|.
Ohio|.|Low-Risk Cesarean Delivery|.|.|24.8|!|!|!|!|.`,
  }),
  real({
    id: 'en-usaid-indicator-tracking-table-achieved-shares-life-of-project-csv-form',
    plan: 'a USAID activity, form of its performance indicator tracking table with short fiscal years and a life-of-project target',
    address: 'https://www.usaid.gov/',
    arranged: INVENTED,
    csv: `No.,Indicator,Unit of Measure,Baseline FY21,FY22 Target,FY22 Actual,FY22 % Achieved,FY23 Target,FY23 Actual,FY23 % Achieved,Life of Project Target
EG.3-2,Number of individuals participating in food security programs,Individuals,0,"12,500","13,842",111%,"25,000","22,310",89%,"90,000"
EG.3.2-24,Number of individuals applying improved management practices,Individuals,"1,204","6,000","5,411",90%,"14,000","15,266",109%,"60,000"
EG.3.2-25,Number of hectares under improved management practices,Hectares,310,"2,000","1,874",94%,"5,500","5,938",108%,"21,000"
EG.3.2-26,Value of annual sales of producers and firms,USD,"412,000","900,000","1,036,450",115%,"1,800,000","1,655,200",92%,"7,500,000"
EG.4.2-7,Percent of producers with a formal savings account,Percent,18,22,21.5,98%,28,30.1,108%,45
HL.9-1,Number of children under five reached by nutrition programs,Children,N/A,"8,000","7,655",96%,"16,000","16,420",103%,"55,000"
`,
    columns: '.|name|.|a2021|t2022|a2022|.|t2023|a2023|.|.',
    expected: `
#
.|Number of individuals participating in food security programs [Individuals]|.|0|12500|13842|!|25000|22310|!|?
.|Number of individuals applying improved management practices [Individuals]|.|1204|6000|5411|!|14000|15266|!|?
.|Number of hectares under improved management practices [Hectares]|.|310|2000|1874|!|5500|5938|!|?
.|Value of annual sales of producers and firms [美元]|.|412000|900000|1036450|!|1800000|1655200|!|?
.|Percent of producers with a formal savings account [%]|.|18|22|21.5|!|28|30.1|!|?
.|Number of children under five reached by nutrition programs [Children]|.|.|8000|7655|!|16000|16420|!|?`,
  }),
  real({
    id: 'en-uk-vehicle-chargers-areas-title-quarter-dates-descending-csv-form',
    plan: 'the Department for Transport, form of its table of charging devices by area with dates newest first',
    address: 'https://www.gov.uk/government/collections/electric-vehicle-charging-infrastructure-statistics',
    arranged: INVENTED,
    csv: `Number of public electric vehicle charging devices,,,,,
Local Authority / Region Code,Local Authority / Region Name,Jan-24,Oct-23,Jul-23,Apr-23
K02000001,United Kingdom,"53,677","49,882","44,020","40,150"
E12000001,North East,"1,612","1,530","1,391","1,322"
E06000047,County Durham,289,271,240,229
E08000021,Newcastle upon Tyne,301,288,262,x
E12000007,London,"17,504","16,340","14,366","13,210"
E09000007,Camden,"1,022",987,861,794
W92000004,Wales,"2,342","2,204","2,018","1,797"
S92000003,Scotland,"4,810","4,555","4,094","3,742"
`,
    columns:
      '.|place|p2024-01:Number of public electric vehicle charging devices|p2023-10:Number of public electric vehicle charging devices|p2023-07:Number of public electric vehicle charging devices|p2023-04:Number of public electric vehicle charging devices',
    expected: `
#
#
.|United Kingdom|53677|49882|44020|40150
.|North East|1612|1530|1391|1322
.|County Durham|289|271|240|229
.|Newcastle upon Tyne|301|288|262|.
.|London|17504|16340|14366|13210
.|Camden|1022|987|861|794
.|Wales|2342|2204|2018|1797
.|Scotland|4810|4555|4094|3742`,
  }),
  real({
    id: 'en-uk-benchmark-councils-metric-title-with-years-unit-row-source-csv-form',
    plan: 'the Local Government Association, form of an LG Inform report: one metric in the title, councils down, years across',
    address: 'https://lginform.local.gov.uk/',
    arranged: INVENTED,
    csv: `"Percentage of household waste sent for reuse, recycling and composting (from 2019/20 to 2022/23)",,,,
Area,2019/20,2020/21,2021/22,2022/23
,%,%,%,%
Bolton,49.2,47.6,48.3,47.0
Bury,54.6,51.8,52.9,52.1
Manchester,39.9,37.3,38.6,Missing
Oldham,45.8,44.0,44.7,43.5
Rochdale,48.5,46.1,47.2,46.6
Salford,48.0,46.9,47.5,46.2
England,43.5,42.3,42.5,41.7
"Source: Department for Environment, Food and Rural Affairs",,,,
`,
    columns:
      'place|a2020:Percentage of household waste sent for reuse, recycling and composting [%]|a2021:Percentage of household waste sent for reuse, recycling and composting [%]|a2022:Percentage of household waste sent for reuse, recycling and composting [%]|a2023:Percentage of household waste sent for reuse, recycling and composting [%]',
    expected: `
#
#
#
Bolton|49.2|47.6|48.3|47.0
Bury|54.6|51.8|52.9|52.1
Manchester|39.9|37.3|38.6|.
Oldham|45.8|44.0|44.7|43.5
Rochdale|48.5|46.1|47.2|46.6
Salford|48.0|46.9|47.5|46.2
England|43.5|42.3|42.5|41.7
#`,
  }),
  real({
    id: 'en-new-zealand-treasury-forecasts-june-years-actual-forecast-row-csv-form',
    plan: 'the New Zealand Treasury, form of the key indicators of an economic and fiscal update',
    address: 'https://www.treasury.govt.nz/',
    arranged: INVENTED,
    csv: `Year ended 30 June,2023,2024,2025,2026,2027
,Actual,Forecast,Forecast,Forecast,Forecast
Core Crown tax revenue ($ billions),112.4,119.8,122.6,129.5,137.3
Core Crown tax revenue (% of GDP),28.5,28.9,28.4,28.4,28.6
Core Crown expenses ($ billions),127.6,139.0,144.6,146.9,151.1
Net core Crown debt ($ billions),155.3,178.1,194.8,208.0,219.0
Net core Crown debt (% of GDP),39.3,43.1,43.5,43.1,42.4
Real GDP (annual average % change),3.0,0.2,1.7,3.2,3.0
Consumers price index (annual % change),6.0,3.4,2.2,2.0,2.0
Unemployment rate (%),3.6,4.7,5.2,4.9,4.6
`,
    columns: 'name|a2023|e2024|e2025|e2026|e2027',
    expected: `
#
#
Core Crown tax revenue [$]|112400000000|119800000000|122600000000|129500000000|137300000000
Core Crown tax revenue (% of GDP) [%]|28.5|28.9|28.4|28.4|28.6
Core Crown expenses [$]|127600000000|139000000000|144600000000|146900000000|151100000000
Net core Crown debt [$]|155300000000|178100000000|194800000000|208000000000|219000000000
Net core Crown debt (% of GDP) [%]|39.3|43.1|43.5|43.1|42.4
Real GDP (annual average % change)|!|!|!|!|!
Consumers price index (annual % change) [%]|6.0|?|?|?|?
Unemployment rate [%]|3.6|4.7|5.2|4.9|4.6`,
  }),
  real({
    id: 'en-airline-annual-report-operating-statistics-two-years-change-points-csv-form',
    plan: 'a listed airline, form of the operating statistics of its annual report with the change in percent or points',
    address: 'https://www.singaporeair.com/',
    arranged: INVENTED,
    csv: `Operating statistics,Unit,FY2023/24,FY2022/23,Change
Passengers carried,thousand,"36,447","26,491",+37.6%
Revenue passenger-km,million,"137,299","101,100",+35.8%
Available seat-km,million,"156,162","118,397",+31.9%
Passenger load factor,%,87.9,85.4,+2.5 pts
Passenger yield,cents/pkm,11.9,12.7,-6.3%
Cargo carried,thousand tonnes,"1,012.4",960.5,+5.4%
Carbon dioxide emissions,thousand tonnes,"13,120","10,402",+26.1%
Average number of employees,,"25,619","22,450",+14.1%
`,
    columns: 'name|.|a2024|a2023|.',
    expected: `
#
Passengers carried|.|36447000|26491000|!
Revenue passenger-km|.|137299000000|101100000000|!
Available seat-km|.|156162000000|118397000000|!
Passenger load factor [%]|.|87.9|85.4|!
Passenger yield [cents/pkm]|.|11.9|12.7|!
Cargo carried [tonnes]|.|1012400|960500|!
Carbon dioxide emissions [tonnes]|.|13120000|10402000|!
Average number of employees|.|25619|22450|!`,
  }),
  real({
    id: 'en-adb-corporate-results-baseline-year-column-years-target-status-csv-form',
    plan: 'the Asian Development Bank, form of its corporate results framework with the baseline year in a column of its own',
    address: 'https://www.adb.org/',
    arranged: INVENTED,
    csv: `Indicator,Baseline Year,Baseline Value,2021,2022,2023,2024 Target,Status
Completed sovereign operations rated successful (%),2018,77,74,71,68,≥80,Off track
Operations supporting gender equality (%),2018,47,81,97,99,≥75,On track
Operations supporting climate action (%),2018,59,61,71,77,≥65,On track
"Climate finance from own resources, committed ($ billion)",2018,3.6,3.5,6.7,9.8,6.0,On track
Disbursement ratio for sovereign projects (%),2017,20.2,17.9,18.4,19.1,22,Off track
Time from concept approval to first contract (months),2019,25,26.4,24.9,23.0,≤20,Off track
Women in international staff (%),2018,35,38.4,39.2,41.0,40,On track
`,
    columns: 'name|.|v|a2021|a2022|a2023|t2024|.',
    expected: `
#
Completed sovereign operations rated successful [%]|.|a2018=77|74|71|68|≥80|.
Operations supporting gender equality [%]|.|a2018=47|81|97|99|≥75|.
Operations supporting climate action [%]|.|a2018=59|61|71|77|≥65|.
Climate finance from own resources, committed [$]|.|a2018=3600000000|3500000000|6700000000|9800000000|6000000000|.
Disbursement ratio for sovereign projects [%]|.|a2017=20.2|17.9|18.4|19.1|22|.
Time from concept approval to first contract [months]|.|a2019=25|26.4|24.9|23.0|≤20|.
Women in international staff [%]|.|a2018=35|38.4|39.2|41.0|40|.`,
  }),
  real({
    id: 'fr-belgique-indicateurs-developpement-durable-objectif-evaluation-form',
    plan: 'le Bureau fédéral du Plan, forme du bilan des indicateurs de développement durable',
    address: 'https://www.indicators.be/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2015|2021|2022|Objectif 2030|Évaluation
Pas de pauvreté|<|<|<|<|<|<
Risque de pauvreté ou d'exclusion sociale|%|21,6|19,0|18,6|16,3|favorable
Bonne santé et bien-être|<|<|<|<|<|<
Fumeurs quotidiens|%|18,9|15,4|:|5|défavorable
Tués sur les routes|nombre|762|516|540|320|indéterminée
Énergie et climat|<|<|<|<|<|<
Part des énergies renouvelables|%|8,1|13,0|13,8|≥ 21,7|favorable
Émissions de gaz à effet de serre par habitant|t éq. CO2|10,6|9,6|8,9|5,5|défavorable
Superficie en agriculture biologique|ha|68 818|99 072|101 000|200 000|défavorable`,
    columns: 'name|.|a2015|a2021|a2022|t2030|.',
    expected: `
#
#
Risque de pauvreté ou d'exclusion sociale [%]|.|21.6|19.0|18.6|16.3|.
#
Fumeurs quotidiens [%]|.|18.9|15.4|.|5|.
Tués sur les routes|.|762|516|540|320|.
#
Part des énergies renouvelables [%]|.|8.1|13.0|13.8|≥21.7|.
Émissions de gaz à effet de serre par habitant [t éq. CO2]|.|10.6|9.6|8.9|5.5|.
Superficie en agriculture biologique [ha]|.|68818|99072|101000|200000|.`,
  }),
  real({
    id: 'de-oesterreich-wirkungskennzahlen-istzustand-zielzustand-form',
    plan: 'das Bundeskanzleramt in Wien, Form der Kennzahlen der wirkungsorientierten Verwaltungsführung',
    address: 'https://wirkungsmonitoring.gv.at/',
    arranged: INVENTED,
    table: `
Nr.|Kennzahl|Einheit|Istzustand 2020|Istzustand 2021|Istzustand 2022|Zielzustand 2023|Zielzustand 2025
30.1.1|Frühe Schulabgängerinnen und Schulabgänger|%|8,1|8,0|8,4|≤ 8,0|< 7,5
30.1.2|Schulen mit ganztägigem Angebot|Anzahl|2.546|2.601|2.688|2.750|2.900
30.2.1|Lehrpersonen mit abgeschlossener Fortbildung|%|61,2|n. v.|66,9|70,0|> 75,0
14.3.1|Durchschnittliche Dauer der Verfahren|Tage|141|133|128|120|110
21.4.2|Bezieherinnen und Bezieher von Pflegegeld|Personen|465.800|466.200|467.752|470.000|480.000
42.5.1|Förderungen für die Breitbandversorgung|Mio. Euro|84,2|91,5|120,0|150,0|180,0`,
    columns: '.|name|.|a2020|a2021|a2022|t2023|t2025',
    expected: `
#
.|Frühe Schulabgängerinnen und Schulabgänger [%]|.|8.1|8.0|8.4|≤8.0|<7.5
.|Schulen mit ganztägigem Angebot|.|2546|2601|2688|2750|2900
.|Lehrpersonen mit abgeschlossener Fortbildung [%]|.|61.2|.|66.9|70.0|>75.0
.|Durchschnittliche Dauer der Verfahren [Tage]|.|141|133|128|120|110
.|Bezieherinnen und Bezieher von Pflegegeld [Personen]|.|465800|466200|467752|470000|480000
.|Förderungen für die Breitbandversorgung [Euro]|.|84200000|91500000|120000000|150000000|180000000`,
  }),
  real({
    id: 'pt-quar-meta-tolerancia-valor-critico-peso-resultado-form',
    plan: 'um instituto público português, forma do quadro de avaliação e responsabilização (QUAR)',
    address: 'https://www.gep.mtsss.gov.pt/',
    arranged: INVENTED,
    table: `
N.º|Indicador|2021|2022|Meta 2023|Tolerância|Valor crítico|Peso|Resultado 2023|Taxa de realização|Classificação
OOp1: Melhorar o atendimento aos cidadãos|<|<|<|<|<|<|<|<|<|<
1|Prazo médio de resposta às reclamações (dias)|18|16|15|2|10|60%|14|100%|Atingiu
2|Taxa de satisfação dos utentes (%)|81,4|82,0|83|2|90|40%|86,1|112%|Superou
OOp2: Reforçar a atividade inspetiva|<|<|<|<|<|<|<|<|<|<
3|Ações de inspeção realizadas|1 204|1 310|1 300|50|1 500|50%|1 287|100%|Atingiu
4|Processos concluídos no prazo (%)|—|74,5|78|3|85|50%|71,2|92%|Não atingiu
OOp3: Qualificar os trabalhadores|<|<|<|<|<|<|<|<|<|<
5|Horas de formação por trabalhador|21|24|25|3|35|100%|29|110%|Superou`,
    columns: '.|name|a2021|a2022|t2023|.|.|.|a2023|.|.',
    expected: `
#
#
.|Prazo médio de resposta às reclamações [dias]|18|16|15|!|!|!|14|!|.
.|Taxa de satisfação dos utentes [%]|81.4|82.0|83|!|!|!|86.1|!|.
#
.|Ações de inspeção realizadas|1204|1310|1300|!|!|!|1287|!|.
.|Processos concluídos no prazo [%]|.|74.5|78|!|!|!|71.2|!|.
#
.|Horas de formação por trabalhador|21|24|25|!|!|!|29|!|.`,
  }),
];
