import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
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
Real GDP (annual average % change) [%]|3.0|0.2|1.7|3.2|3.0
Consumers price index (annual % change) [%]|6.0|3.4|2.2|2.0|2.0
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
    id: 'g-us-fire-district-strategic-plan-two-digit-fiscal-years-goal-rows',
    plan: 'a US fire district, form of the performance measures of its strategic plan with two-digit fiscal years and goal rows',
    address: 'https://www.tvfr.com/',
    arranged: INVENTED,
    table: `
Strategic Plan 2024–2028: Performance Measures|<|<|<|<|<
No.|Measure|FY22 Actual|FY23 Actual|FY24 Target|FY28 Goal
Goal 1: Protect life and property|<|<|<|<|<
1.1|First unit on scene within 6 minutes (%)|71.4%|73.9%|80%|90%
1.2|Structure fires confined to room of origin (%)|62%|64%|66%|70%
1.3|Civilian fire deaths|4|2|0|0
Goal 2: Reduce community risk|<|<|<|<|<
2.1|Commercial inspections completed|1,284|1,417|1,500|1,800
2.2|Smoke alarms installed|n/a|612|700|1,000
2.3|Students reached by fire safety education|5,430|6,105|6,500|8,000`,
    columns: '!|name|a2022|a2023|t2024|t2028',
    expected: `
#
#
#
!|First unit on scene within 6 minutes [%]|71.4|73.9|80|90
!|Structure fires confined to room of origin [%]|62|64|66|70
!|Civilian fire deaths|4|2|0|0
#
!|Commercial inspections completed|1284|1417|1500|1800
!|Smoke alarms installed|.|612|700|1000
!|Students reached by fire safety education|5430|6105|6500|8000`,
  }),
  real({
    id: 'g-pacific-ministry-corporate-plan-baseline-and-three-targets',
    plan: 'a ministry of a Pacific island state, form of the output table of its corporate plan with a baseline and three yearly targets',
    address: 'https://www.mof.gov.ws/',
    arranged: INVENTED,
    table: `
Output|Key Performance Indicator|Baseline (2022/23)|Target 2023/24|Target 2024/25|Target 2025/26|Responsible Division
Output 1: Policy Advice|Number of Cabinet submissions prepared|18|20|22|24|Policy
^|Percentage of ministerial correspondence answered within 10 days|64%|75%|85%|At least 95%|Policy
Output 2: Fisheries Management|Number of community fisheries by-laws in force|87|92|97|102|Fisheries
^|Number of licensed vessels with working tracking units|41|45|50|54|Fisheries
^|Observer coverage of purse seine trips (%)|38|60|80|100|Fisheries
Output 3: Crops and Livestock|Cocoa seedlings distributed|24,500|30,000|35,000|40,000|Crops
^|Cattle imported for breeding|TBC|60|60|80|Livestock
^|Farmers trained|1,120|1,250|1,400|1,500|Extension`,
    columns: '.|name|a2023|t2024|t2025|t2026|.',
    expected: `
#
!|Number of Cabinet submissions prepared|18|20|22|24|.
.|Percentage of ministerial correspondence answered within 10 days [%]|64|75|85|≥95|.
!|Number of community fisheries by-laws in force|87|92|97|102|.
.|Number of licensed vessels with working tracking units|41|45|50|54|.
.|Observer coverage of purse seine trips [%]|38|60|80|100|.
!|Cocoa seedlings distributed|24500|30000|35000|40000|.
.|Cattle imported for breeding|.|60|60|80|.
.|Farmers trained|1120|1250|1400|1500|.`,
  }),
  real({
    id: 'g-caribbean-national-plan-outcomes-baseline-actual-two-targets-sdg-link',
    plan: 'a Caribbean planning institute, form of the outcome indicators of the national development plan with the linked indicator of the world goals',
    address: 'https://www.pioj.gov.jm/',
    arranged: INVENTED,
    table: `
National Outcome|Indicator|Unit|Baseline 2010|Actual 2020|Target 2025|Target 2030|SDG Link
A Healthy Population|Life expectancy at birth|years|72.7|73.4|75.0|76.4|-
^|Maternal mortality ratio|per 100,000 live births|94.2|87.6|75|70|3.1.1
World-Class Education|Adult literacy rate|%|86.0|88.7|95.0|98.3|4.6.1
^|Gross tertiary enrolment rate|%|31.5|27.4|40.0|>50|-
Security and Safety|Major crime rate|per 100,000 population|418|203|180|137|-
^|Homicides|number|1,447|1,323|900|~ 600|16.1.1
Energy Security|Share of renewables in energy mix|%|4.5|11.2|20|30|7.2.1
Hazard Risk Reduction|National Vulnerability Ranking|Index|n.a.|n.a.|n.a.|n.a.|-`,
    columns: '.|name|.|a2010|a2020|t2025|t2030|.',
    expected: `
#
.|Life expectancy at birth [years]|.|72.7|73.4|75.0|76.4|.
.|Maternal mortality ratio [per 100,000 live births]|.|94.2|87.6|75|70|!
.|Adult literacy rate [%]|.|86.0|88.7|95.0|98.3|!
.|Gross tertiary enrolment rate [%]|.|31.5|27.4|40.0|>50|.
.|Major crime rate [per 100,000 population]|.|418|203|180|137|.
.|Homicides|.|1447|1323|900|~600|!
.|Share of renewables in energy mix [%]|.|4.5|11.2|20|30|!
#`,
  }),
  real({
    id: 'g-health-board-months-across-target-of-the-year-first',
    plan: 'a Scottish health board, form of the performance report of a board meeting: the target of the year, then the months',
    address: 'https://www.nhsborders.scot.nhs.uk/',
    arranged: INVENTED,
    table: `
Measure|Target 2024/25|Apr 2024|May 2024|Jun 2024|Jul 2024|Status
Emergency department patients seen within 4 hours|95%|72.1%|70.8%|73.4%|74.0%|Red
Patients starting cancer treatment within 31 days|95%|98.2%|100%|97.6%|96.9%|Green
Patients waiting over 12 weeks for a first appointment|< 1,500|3,204|3,118|3,067|2,985|Red
Delayed discharges (standard delays)|≤ 40|62|58|61|55|Amber
Sickness absence rate (%)|4.0|5.61|5.34|5.08|-|Amber
Psychological therapies started within 18 weeks|90%|81.5%|83.0%|82.2%|84.7%|Amber
C. difficile infections|no target|3|1|2|2|n/a`,
    columns: 'name|t2025|p2024-04|p2024-05|p2024-06|p2024-07|.',
    expected: `
#
Emergency department patients seen within 4 hours [%]|95|72.1|70.8|73.4|74.0|.
Patients starting cancer treatment within 31 days [%]|95|98.2|100|97.6|96.9|.
Patients waiting over 12 weeks for a first appointment|<1500|3204|3118|3067|2985|.
Delayed discharges (standard delays)|≤40|62|58|61|55|.
Sickness absence rate [%]|4.0|5.61|5.34|5.08|.|.
Psychological therapies started within 18 weeks [%]|90|81.5|83.0|82.2|84.7|.
C. difficile infections|.|3|1|2|2|.`,
  }),
  real({
    id: 'g-university-strategy-baseline-academic-years-target-money-in-millions',
    plan: 'a university, form of the indicators of its strategy by academic year with money in millions',
    address: 'https://www.dundee.ac.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|Baseline 2020/21|2021/22|2022/23|2023/24|Target 2026/27
Student satisfaction, NSS (%)|78.4|79.1|80.6|81.3|85
Non-continuation of first-year students (%)|7.9|7.2|6.8|6.5|5.0
Graduates in highly skilled work or study|74%|76%|77%|..|82%
Research income (£m)|48.2|51.7|53.0|56.4|70
International students|3,215|3,640|4,108|3,987|4,500
Median gender pay gap (%)|17.6|16.9|15.8|14.7|<10
Carbon emissions, Scope 1 and 2 (tCO2e)|14,820|13,975|12,610|11,894|8,000`,
    columns: 'name|a2021|a2022|a2023|a2024|t2027',
    expected: `
#
Student satisfaction, NSS [%]|78.4|79.1|80.6|81.3|85
Non-continuation of first-year students [%]|7.9|7.2|6.8|6.5|5.0
Graduates in highly skilled work or study [%]|74|76|77|.|82
Research income|48200000|51700000|53000000|56400000|70000000
International students|3215|3640|4108|3987|4500
Median gender pay gap [%]|17.6|16.9|15.8|14.7|<10
Carbon emissions, Scope 1 and 2 [tCO2e]|14820|13975|12610|11894|8000`,
  }),
  real({
    id: 'g-company-sustainability-data-unit-and-gri-columns-group-rows',
    plan: 'a listed company, form of the data tables of its sustainability report with a unit column and the number of the disclosure',
    address: 'https://www.sgs.com/',
    arranged: INVENTED,
    table: `
Indicator|Unit|GRI|2021|2022|2023
Climate|<|<|<|<|<
Scope 1 emissions|tCO2e|305-1|182,340|176,905|169,412
Scope 2 emissions (location-based)|tCO2e|305-2|94,118|90,662|88,307
Renewable electricity|%|302-1|34|47|61
Energy consumption|GWh|302-1|1,236.5|1,198.2|1,174.9
Water|<|<|<|<|<
Water withdrawal|million m³|303-3|12.4|11.9|11.2
People|<|<|<|<|<
Employees at year end|number|2-7|21,480|22,016|22,553
Women in senior management|%|405-1|24.1|26.3|28.0*
Lost time injury frequency rate|per million hours worked|403-9|0.58|0.49|0.42
Fatalities|number|403-9|1|0|0
* Restated group structure|<|<|<|<|<`,
    columns: 'name|.|.|a2021|a2022|a2023',
    expected: `
#
#
Scope 1 emissions [tCO2e]|.|!|182340|176905|169412
Scope 2 emissions (location-based) [tCO2e]|.|!|94118|90662|88307
Renewable electricity [%]|.|!|34|47|61
Energy consumption [GWh]|.|!|1236.5|1198.2|1174.9
#
Water withdrawal|.|!|12400000|11900000|11200000
#
Employees at year end|.|!|21480|22016|22553
Women in senior management [%]|.|!|24.1|26.3|28.0
Lost time injury frequency rate [per million hours worked]|.|!|0.58|0.49|0.42
Fatalities|.|!|1|0|0
#`,
  }),
  real({
    id: 'g-us-metropolitan-planning-organization-federal-measures-baseline-targets',
    plan: 'a US metropolitan planning organization, form of the system performance report of its transportation plan',
    address: 'https://www.metrocouncil.org/',
    arranged: INVENTED,
    table: `
Performance Measure|2018 Baseline|2022 Actual|2022 Target|2026 Target|Met 2022 Target?
Number of fatalities|164|181|150|128|No
Rate of fatalities (per 100 million VMT)|0.61|0.67|0.58|0.50|No
Number of serious injuries|872|846|850|790|Yes
Interstate pavement in good condition|52.3%|58.9%|55%|60%|Yes
NHS bridge deck area in poor condition|4.1%|4.6%|≤ 4.0%|≤ 3.5%|No
Reliable person-miles on the Interstate|70.8%|81.4%|72%|80%|Yes
Truck travel time reliability index|1.93|1.71|1.90|1.75|Yes
Total emission reduction, NOx (kg/day)|41.2|57.0|45|60|Yes`,
    columns: 'name|a2018|a2022|t2022|t2026|.',
    expected: `
#
Number of fatalities|164|181|150|128|.
Rate of fatalities [per 100 million VMT]|0.61|0.67|0.58|0.50|.
Number of serious injuries|872|846|850|790|.
Interstate pavement in good condition [%]|52.3|58.9|55|60|.
NHS bridge deck area in poor condition [%]|4.1|4.6|≤4.0|≤3.5|.
Reliable person-miles on the Interstate [%]|70.8|81.4|72|80|.
Truck travel time reliability index|1.93|1.71|1.90|1.75|.
Total emission reduction, NOx [kg/day]|41.2|57.0|45|60|.`,
  }),
  real({
    id: 'g-police-crime-plan-twelve-months-to-march-number-and-percent-change-aim',
    plan: 'a police and crime commissioner, form of the scorecard of the police and crime plan: twelve months to March, change in number and percent, aim',
    address: 'https://www.dorset.pcc.police.uk/',
    arranged: INVENTED,
    table: `
Measure|12 months to March 2020 (baseline)|12 months to March 2023|12 months to March 2024|Change since baseline|% change since baseline|Aim
Residential burglary offences|2,146|1,385|1,302|-844|-39.3%|Decrease
Vehicle crime offences|3,478|2,914|3,051|-427|-12.3%|Decrease
Anti-social behaviour incidents|21,607|18,233|16,940|-4,667|-21.6%|Decrease
People killed or seriously injured on roads|318|341|329|+11|+3.5%|Decrease
Domestic abuse outcome rate (%)|9.8|12.4|14.1|+4.3|n/a|Increase
Hate crime offences|812|1,026|998|+186|+22.9%|Monitor
Calls to 101 abandoned (%)|18.5|27.3|9.6|-8.9|n/a|Decrease`,
    columns: 'name|a2020|a2023|a2024|.|.|.',
    better:
      'higher: Domestic abuse outcome rate; lower: Residential burglary offences / Vehicle crime offences / Anti-social behaviour incidents / People killed or seriously injured on roads / Calls to 101 abandoned',
    expected: `
#
Residential burglary offences|2146|1385|1302|!|!|.
Vehicle crime offences|3478|2914|3051|!|!|.
Anti-social behaviour incidents|21607|18233|16940|!|!|.
People killed or seriously injured on roads|318|341|329|!|!|.
Domestic abuse outcome rate [%]|9.8|12.4|14.1|!|.|.
Hate crime offences|812|1026|998|!|!|.
Calls to 101 abandoned [%]|18.5|27.3|9.6|!|.|.`,
  }),
  real({
    id: 'g-energy-commission-capacity-years-across-provisional-share-beside',
    plan: 'an energy commission, form of a table of its national energy statistics with a provisional year and the shares beside it',
    address: 'https://www.energycom.gov.gh/',
    arranged: INVENTED,
    table: `
Table 3.1: Installed electricity generating capacity at end of year (MW)|<|<|<|<|<|<
Plant type|2019|2020|2021|2022|2023p|Share 2023 (%)
Hydro capacity|1,580|1,584|1,584|1,584|1,584|29.0
Thermal capacity|3,296|3,456|3,482|3,649|3,724|68.2
Solar capacity|51.4|58.7|112.0|148.6|153.1|2.8
Biogas capacity|0.1|0.1|0.1|0.1|0.1|0.0
Total installed capacity|4,927.5|5,098.8|5,178.1|5,381.7|5,461.2|100.0
p: provisional|<|<|<|<|<|<`,
    columns: 'name|a2019|a2020|a2021|a2022|a2023|.',
    expected: `
#
#
Hydro capacity [MW]|1580|1584|1584|1584|1584|!
Thermal capacity [MW]|3296|3456|3482|3649|3724|!
Solar capacity [MW]|51.4|58.7|112.0|148.6|153.1|!
Biogas capacity [MW]|0.1|0.1|0.1|0.1|0.1|!
Total installed capacity [MW]|4927.5|5098.8|5178.1|5381.7|5461.2|!
#`,
  }),
  real({
    id: 'g-development-bank-project-intermediate-targets-merged-numbered-years',
    plan: 'a development bank, form of the results framework of a project appraisal: baseline, intermediate targets by year of the project, end target',
    address: 'https://www.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|DLI|Baseline (2021)|Intermediate Targets|<|<|End Target (2026)
^|^|^|Year 1 (2022)|Year 2 (2023)|Year 3 (2024)|^
Increase access to safely managed water services|<|<|<|<|<|<
People provided with access to improved water sources (Number)||0.00|25,000.00|90,000.00|180,000.00|310,000.00
of which female (Number)||0.00|12,500.00|45,000.00|90,000.00|155,000.00
Non-revenue water in project towns (Percentage)|2|47.00|45.00|42.00|38.00|32.00
Operating cost coverage of utilities (Percentage)|3|71.00|75.00|82.00|90.00|100.00
Strengthen sector institutions|<|<|<|<|<|<
Utilities with approved business plans (Number)||0.00|2.00|5.00|8.00|8.00
Grievances resolved within 30 days (Percentage)||0.00|50.00|70.00|80.00|90.00`,
    columns: 'name|.|a2021|t2022|t2023|t2024|t2026',
    expected: `
#
#
#
People provided with access to improved water sources|.|0|25000|90000|180000|310000
female|.|0|12500|45000|90000|155000
Non-revenue water in project towns|!|47|45|42|38|32
Operating cost coverage of utilities|!|71|75|82|90|100
#
Utilities with approved business plans|.|0|2|5|8|8
Grievances resolved within 30 days|.|0|50|70|80|90`,
  }),
  real({
    id: 'g-eu-regional-programme-output-indicators-fund-category-milestone-target',
    plan: 'a regional programme of the European funds, form of the table of output indicators with fund, category of region, milestone and target',
    address: 'https://www.nweurope.eu/',
    arranged: INVENTED,
    table: `
Priority|Specific objective|Fund|Category of region|ID|Indicator|Measurement unit|Milestone (2024)|Target (2029)
1|RSO1.1|ERDF|Transition|RCO01|Enterprises supported|enterprises|210|1,460
1|RSO1.1|ERDF|Transition|RCO06|Researchers working in supported research facilities|annual FTEs|0|185
1|RSO1.2|ERDF|Transition|RCO14|Public institutions supported to develop digital services|public institutions|4|38
2|RSO2.1|ERDF|Transition|RCO18|Dwellings with improved energy performance|dwellings|320|5,200
2|RSO2.2|ERDF|Transition|RCO22|Additional production capacity for renewable energy|MW|0.00|64.50
2|RSO2.7|ERDF|Transition|RCO36|Green infrastructure supported|hectares|12.00|140.00
3|RSO4.2|ERDF|Transition|RCO67|Classroom capacity of new or modernised education facilities|persons|0|9,300`,
    columns: '.|.|.|.|.|name|.|t2024|t2029',
    expected: `
#
!|!|.|.|.|Enterprises supported [enterprises]|.|210|1460
!|!|.|.|.|Researchers working in supported research facilities [annual FTEs]|.|0|185
!|!|.|.|.|Public institutions supported to develop digital services [public institutions]|.|4|38
!|!|.|.|.|Dwellings with improved energy performance [dwellings]|.|320|5200
!|!|.|.|.|Additional production capacity for renewable energy [MW]|.|0|64.50
!|!|.|.|.|Green infrastructure supported [hectares]|.|12|140
!|!|.|.|.|Classroom capacity of new or modernised education facilities [人]|.|0|9300`,
  }),
  real({
    id: 'g-markdown-mobility-indicators-unit-column-year-to-date-target',
    plan: 'a city mobility team, form of the indicators in the readme of its data repository, a markdown table with a column for the year to date',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Indicator | Unit | 2022 | 2023 | 2024 YTD | 2025 target |
|---|---|---:|---:|---:|---:|
| Protected bike lanes | km | 84.2 | 97.5 | 103.1 | 140 |
| Bike share trips | trips | 1,912,400 | 2,204,850 | 1,480,300 | 2,750,000 |
| Transit mode share | % | 27.1 | 28.6 | - | 33 |
| Traffic deaths | deaths | 41 | 37 | 19 | 20 |
| Bus average speed | km/h | 14.8 | 14.6 | 14.9 | 17 |
| Public charging points | number | 612 | 940 | 1,105 | 1,800 |
`,
    columns: 'name|.|a2022|a2023|.|t2025',
    expected: `
#
#
Protected bike lanes [km]|.|84.2|97.5|?|140
Bike share trips [trips]|.|1912400|2204850|?|2750000
Transit mode share [%]|.|27.1|28.6|.|33
Traffic deaths [deaths]|.|41|37|?|20
Bus average speed [km/h]|.|14.8|14.6|?|17
Public charging points|.|612|940|?|1800`,
  }),
];
