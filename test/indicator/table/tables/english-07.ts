import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'library-groups-change-form',
    plan: 'a public library, form of its figures in groups with the change over one year',
    address: 'https://www.imls.gov/research-evaluation/surveys/public-libraries-survey-pls',
    arranged: INVENTED,
    table: `
|FY20|FY21|FY22|FY23|1-year change
Collections|<|<|<|<|<
Physical items|412,806|405,118|398,240|391,507|-1.7%
E-books|58,112|66,930|72,481|79,016|9.0%
Visits|<|<|<|<|<
Visits in person|601,228|184,502|402,917|511,640|27.0%
Programs held|3,204|811|1,950|2,742|40.6%`,
    columns: 'name|a2020|a2021|a2022|a2023|!',
    expected: `
#
#
Physical items|412806|405118|398240|391507|!
E-books|58112|66930|72481|79016|!
#
Visits in person|601228|184502|402917|511640|!
Programs held|3204|811|1950|2742|!`,
  }),
  real({
    id: 'city-emissions-share-form',
    plan: 'a city, form of its inventory of emissions by sector with shares of the last year',
    address: 'https://www.c40.org/',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions by sector (thousand tonnes CO2e)|<|<|<|<|<
Sector|2005|2010|2015|2019|Share of 2019 total
Residential buildings|1,420|1,310|1,188|1,052|24.1%
Commercial buildings|1,655|1,602|1,490|1,377|31.6%
Transport|1,890|1,844|1,902|1,814|41.6%
Waste|212|180|140|117|2.7%
Total|5,177|4,936|4,720|4,360|100%`,
    columns: 'name|a2005|a2010|a2015|a2019|!',
    expected: `
#
#
Residential buildings|1420000|1310000|1188000|1052000|!
Commercial buildings|1655000|1602000|1490000|1377000|!
Transport|1890000|1844000|1902000|1814000|!
Waste|212000|180000|140000|117000|!
Total|5177000|4936000|4720000|4360000|!`,
  }),
  real({
    id: 'energy-quarter-long-status-form',
    plan: 'an energy regulator, form of a long file of quarters with a status',
    address: 'https://www.aer.gov.au/',
    arranged: INVENTED,
    csv: `quarter,region,metric,unit,value,status
2022Q1,North,Average wholesale price,$/MWh,71.4,final
2022Q2,North,Average wholesale price,$/MWh,188.2,final
2022Q1,South,Average wholesale price,$/MWh,64.9,final
2022Q2,South,Average wholesale price,$/MWh,175.5,provisional
`,
    columns: '.|place|name|.|p2022-Q1|.',
    expected: `
#
|North|Average wholesale price|.|p2022-Q1=71.4
|North|Average wholesale price|.|p2022-Q2=188.2
|South|Average wholesale price|.|p2022-Q1=64.9
|South|Average wholesale price|.|p2022-Q2=175.5`,
  }),
  real({
    id: 'spain-regions-long-target-form',
    plan: 'an observatory in Spain, form of regions by year with a goal for 2030',
    address: 'https://www.ine.es/',
    arranged: INVENTED,
    csv: `Comunidad;Año;Abandono educativo temprano (%);Objetivo 2030 (%)
Navarra;2021;8,2;9,0
Navarra;2022;9,5;9,0
Murcia;2021;17,9;9,0
Murcia;2022;18,0;9,0
`,
    columns: 'place|.|a2021:Abandono educativo temprano [%]|t2030:Abandono educativo temprano [%]',
    expected: `
#
Navarra||8.2|9.0
Navarra||a2022=9.5|
Murcia||17.9|9.0
Murcia||a2022=18.0|`,
  }),
  real({
    id: 'housing-strategy-overall-target-form',
    plan: 'a housing authority, form of homes built by year against an overall target of its strategy',
    address: 'https://www.gov.scot/',
    arranged: INVENTED,
    table: `
Council area|Homes completed 2020/21|Homes completed 2021/22|Homes completed 2022/23|Rank 2022/23
Fife|412|508|561|2
Moray|118|131|127|3
Highland|604|655|702|1`,
    columns: 'place|a2021:Homes completed|a2022:Homes completed|a2023:Homes completed|!',
    expected: `
#
Fife|412|508|561|!
Moray|118|131|127|!
Highland|604|655|702|!`,
  }),
  real({
    id: 'scotland-performance-years-form',
    plan: 'a fire service, form of its performance over fiscal years with a target for the last',
    address: 'https://www.firescotland.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|2019-20|2020-21|2021-22|2022-23|2022-23 Target|3-year average
Accidental dwelling fires|4,812|4,506|4,390|4,271|4,400|4,389
Fire fatalities|27|42|39|38|—|39.7
Home safety visits|67,204|18,730|41,166|52,880|50,000|37,592
Sickness absence (%)|4.1|3.6|4.8|5.2|4.5|4.5`,
    columns: 'name|a2020|a2021|a2022|a2023|t2023|!',
    expected: `
#
Accidental dwelling fires|4812|4506|4390|4271|4400|!
Fire fatalities|27|42|39|38||!
Home safety visits|67204|18730|41166|52880|50000|!
Sickness absence [%]|4.1|3.6|4.8|5.2|4.5|!`,
  }),
  real({
    id: 'city-okr-status-form',
    plan: 'a city, form of its strategic plan’s measures with baseline year in the cell',
    address: 'https://www.raleighnc.gov/',
    arranged: INVENTED,
    table: `
Key measure|Baseline (year)|Current (2023)|Target (2026)|% of target achieved
Miles of greenway|118 (2020)|127|145|88%
Affordable homes funded|1,240 (2021)|2,066|3,000|69%
Tree canopy cover|42.1% (2019)|42.6%|45%|95%`,
    columns: 'name|.|a2023|t2026|!',
    expected: `
#
Miles of greenway|a2020=118|127|145|.
Affordable homes funded|a2021=1240|2066|3000|.
Tree canopy cover [%]|a2019=42.1|42.6|45|.`,
  }),
  real({
    id: 'africa-national-plan-years-form',
    plan: 'a planning authority, form of the results framework of a national plan with targets by fiscal year',
    address: 'https://www.npa.go.ug/',
    arranged: INVENTED,
    table: `
Objective|Indicator|Baseline FY2017/18|Targets|<|<|<
^|^|^|FY2020/21|FY2021/22|FY2022/23|FY2024/25
Raise household incomes|Income per capita (USD)|864|936|991|1,049|1,198
^|Poverty rate (%)|21.4|28.1|25.7|23.2|18.5
Improve well-being|Life expectancy at birth (years)|63.3|64.6|66.0|68.0|70.0
^|Access to safe water, rural (%)|73|75|77|79|85`,
    columns: '.|name|a2018|t2021|t2022|t2023|t2025',
    expected: `
#
#
.|Income per capita [美元]|864|936|991|1049|1198
.|Poverty rate [%]|21.4|28.1|25.7|23.2|18.5
.|Life expectancy at birth|63.3|64.6|66.0|68.0|70.0
.|Access to safe water, rural [%]|73|75|77|79|85`,
  }),
  real({
    id: 'nz-health-targets-quarter-form',
    plan: 'a health ministry, form of its targets by region in one quarter with the national goal',
    address: 'https://www.health.govt.nz/',
    arranged: INVENTED,
    table: `
Region|Immunised at 24 months, 2022|Immunised at 24 months, 2023|Change (pts)|Goal 2030
Northern|82.1%|83.0%|0.9|95%
Central|84.7%|85.5%|0.8|95%
Southern|88.9%|88.2%|-0.7|95%`,
    columns:
      'place|a2022:Immunised at 24 months [%]|a2023:Immunised at 24 months [%]|!|t2030:Immunised at 24 months [%]',
    expected: `
#
Northern|82.1|83.0|!|95
Central|84.7|85.5|!|95
Southern|88.9|88.2|!|95`,
  }),
  real({
    id: 'budget-capital-thousands-form',
    plan: 'a municipality, form of its capital budget with original, adjusted and actual amounts',
    address: 'https://mfma.treasury.gov.za/',
    arranged: INVENTED,
    table: `
Vote (R thousand)|2021/22 Audited outcome|2022/23 Original budget|2022/23 Adjusted budget|2022/23 Actual outcome|2023/24 Budget
Water services|84 112|91 500|88 300|86 940|102 400
Roads|61 380|70 250|74 100|71 815|78 600
Electricity|39 904|45 000|45 000|41 266|52 750`,
    columns: 'name|a2022|?|?|a2023|t2024',
    expected: `
#
Water services|84112000|?|?|86940000|102400000
Roads|61380000|?|?|71815000|78600000
Electricity|39904000|?|?|41266000|52750000`,
  }),
  real({
    id: 'council-scorecard-quarters-form',
    plan: 'a borough council, form of its scorecard with last outturn, quarters, target and RAG',
    address: 'https://www.bolton.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Indicator|Good is|2022/23 Outturn|2023/24 Target|Q1 2023/24|Q2 2023/24|RAG
H01|Households in temporary accommodation|Low|412|380|405|398|Amber
H02|Housing repairs completed on time (%)|High|91.4|95|93.0|94.2|Green
W03|Residual waste per household (kg)|Low|486|470|118|117|Green`,
    columns: '.|name|.|a2023|t2024|?|?|.',
    expected: `
#
.|Households in temporary accommodation|.|412|380|?|?
.|Housing repairs completed on time [%]|.|91.4|95|?|?
.|Residual waste per household [kg]|.|486|470|?|?`,
    better:
      'higher: Housing repairs completed on time; lower: Households in temporary accommodation / Residual waste per household',
  }),
  real({
    id: 'au-agency-annual-report-form',
    plan: 'an agency, form of the measures in its annual report with target, result and verdict',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 result|2022–23 result|2023–24 target|2023–24 result|Met
Applications decided within 90 days|84%|86%|≥90%|91%|Yes
Client satisfaction score (out of 10)|7.4|7.6|8.0|7.9|No
Number of compliance audits|312|298|300|341|Yes`,
    columns: 'name|a2022|a2023|t2024|a2024|.',
    expected: `
#
Applications decided within 90 days [%]|84|86|≥90|91
Client satisfaction score (out of 10)|7.4|7.6|8.0|7.9
Number of compliance audits|312|298|300|341`,
  }),
  real({
    id: 'unsd-global-database-csv-form',
    plan: 'the statistics division of the UN, form of a file of its global database',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: INVENTED,
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Nature,Units
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",116,Cambodia,2015,24.1,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",116,Cambodia,2020,27.8,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",418,Lao PDR,2015,15.5,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",418,Lao PDR,2020,17.6,C,PERCENT
`,
    columns: '.|.|.|.|name|.|place|.|a2015|.|.',
    expected: `
#
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Cambodia|.|a2015=24.1
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Cambodia|.|a2020=27.8
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Lao PDR|.|a2015=15.5
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Lao PDR|.|a2020=17.6`,
  }),
  real({
    id: 'eu-programme-result-indicators-form',
    plan: 'a regional programme of the EU, form of its table of indicators with base year and milestones',
    address: 'https://ec.europa.eu/regional_policy/',
    arranged: INVENTED,
    table: `
ID|Indicator|Measurement unit|Baseline value|Reference year|Milestone (2024)|Target (2029)|Source of data
RCO01|Enterprises supported|enterprises|0|2021|420|2,900|Monitoring system
RCR03|Small enterprises introducing innovation|enterprises|115|2020|0|780|Survey
RCR29|Estimated greenhouse gas emissions|tons of CO2eq./year|64,200|2021|0|51,000|Ministry`,
    columns: '.|name|.|a2021|!|t2024|t2029|.',
    expected: `
#
.|Enterprises supported|.|a2021=0|.|420|2900
.|Small enterprises introducing innovation|.|a2020=115|.|0|780
.|Estimated greenhouse gas emissions|.|a2021=64200|.|0|51000`,
  }),
  real({
    id: 'markdown-company-metrics-form',
    plan: 'a company, form of its report on the environment in Markdown',
    address: 'https://github.com/topics/sustainability',
    arranged: INVENTED,
    csv: `| Metric | Unit | FY2022 | FY2023 | FY2024 | FY2030 goal |
|:---|:---:|---:|---:|---:|---:|
| Scope 1 emissions | tCO2e | 18,420 | 17,905 | 16,330 | 9,200 |
| Renewable electricity | % | 61 | 68 | 74 | 100 |
| Water withdrawal | m3 | 402,100 | 395,600 | 381,000 | 320,000 |
`,
    columns: 'name|.|a2022|a2023|a2024|t2030',
    expected: `
#
#
Scope 1 emissions [tCO2e]|.|18420|17905|16330|9200
Renewable electricity [%]|.|61|68|74|100
Water withdrawal|.|402100|395600|381000|320000`,
  }),
  real({
    id: 'tsv-months-target-form',
    plan: 'a call centre, form of its months pasted from a spreadsheet',
    address: 'https://www.gov.uk/performance',
    arranged: INVENTED,
    csv: `Service\tJan-24\tFeb-24\tMar-24\tApr-24
Calls answered\t12,431\t11,870\t13,026\t12,755
Average wait (seconds)\t48\t52\t61\t44
Complaints closed within 5 days (%)\t88.2\t90.1\t87.5\t91.0
`,
    columns: 'name|p2024-01|p2024-02|p2024-03|p2024-04',
    expected: `
#
Calls answered|12431|11870|13026|12755
Average wait|48|52|61|44
Complaints closed within 5 days [%]|88.2|90.1|87.5|91.0`,
  }),
  real({
    id: 'long-csv-short-names-form',
    plan: 'a data portal, form of a long file with short names of its columns',
    address: 'https://data.humdata.org/',
    arranged: INVENTED,
    csv: `iso3,country_name,ind_name,yr,val,unit
KEN,Kenya,Access to electricity,2018,61.2,%
KEN,Kenya,Access to electricity,2022,76.0,%
UGA,Uganda,Access to electricity,2018,42.7,%
UGA,Uganda,Access to electricity,2022,47.1,%
KEN,Kenya,Internet users,2022,40.8,%
UGA,Uganda,Internet users,2022,10.3,%
`,
    columns: '.|place|name|.|a2018|.',
    expected: `
#
.|Kenya|Access to electricity [%]|.|a2018=61.2
.|Kenya|Access to electricity [%]|.|a2022=76.0
.|Uganda|Access to electricity [%]|.|a2018=42.7
.|Uganda|Access to electricity [%]|.|a2022=47.1
.|Kenya|Internet users [%]|.|a2022=40.8
.|Uganda|Internet users [%]|.|a2022=10.3`,
  }),
  real({
    id: 'provinces-caption-year-form',
    plan: 'a statistics office, form of its provinces with the year in the title',
    address: 'https://psa.gov.ph/',
    arranged: INVENTED,
    table: `
Table 4. Selected education indicators by region, school year 2022–2023|<|<|<
Region|Net enrolment rate (%)|Completion rate (%)|Teachers
Ilocos|96.2|93.4|21,402
Bicol|92.8|88.1|26,915
Davao|94.0|89.7|18,240`,
    columns: 'place|a2023:Net enrolment rate [%]|a2023:Completion rate [%]|a2023:Teachers',
    expected: `
#
#
Ilocos|96.2|93.4|21402
Bicol|92.8|88.1|26915
Davao|94.0|89.7|18240`,
  }),
  real({
    id: 'university-strategy-progress-form',
    plan: 'a university, form of its strategy with merged objectives, base, progress and goal',
    address: 'https://www.otago.ac.nz/',
    arranged: INVENTED,
    table: `
Strategic objective|Key performance indicator|Baseline FY20|Progress FY23|Target FY25
Excellent teaching|Student satisfaction (%)|84.1|86.9|90
^|Students in internships|640|1,105|1,500
Research with impact|Research income ($ million)|52.4|61.8|75
^|Doctoral completions|118|126|150`,
    columns: '.|name|a2020|a2023|t2025',
    expected: `
#
.|Student satisfaction [%]|84.1|86.9|90
.|Students in internships|640|1105|1500
.|Research income|5240万|6180万|7500万
.|Doctoral completions|118|126|150`,
  }),
  real({
    id: 'hospital-months-down-target-form',
    plan: 'a hospital trust, form of its months with a row each and a standing target',
    address: 'https://www.england.nhs.uk/statistics/',
    arranged: INVENTED,
    csv: `Month,Waiting list,Seen within 18 weeks (%),Diagnostic tests
2024-01,18420,61.4,9204
2024-02,18377,61.9,9011
2024-03,18105,62.6,9530
`,
    columns: '.|p2024-01:Waiting list|p2024-01:Seen within 18 weeks [%]|p2024-01:Diagnostic tests',
    expected: `
#
.|p2024-01=18420|p2024-01=61.4|p2024-01=9204
.|p2024-02=18377|p2024-02=61.9|p2024-02=9011
.|p2024-03=18105|p2024-03=62.6|p2024-03=9530`,
  }),
  real({
    id: 'years-down-target-actual-pairs-form',
    plan: 'a forest service, form of its years with target and actual under each measure',
    address: 'https://www.fs.usda.gov/',
    arranged: INVENTED,
    table: `
Fiscal year|Acres treated|<|Trees planted|<
^|Target|Actual|Target|Actual
2021|42,000|40,310|1,200,000|1,315,000
2022|45,000|46,872|1,300,000|1,268,400
2023|48,000|49,020|1,400,000|1,402,750`,
    columns: '.|t2021:Acres treated|a2021:Acres treated|t2021:Trees planted|a2021:Trees planted',
    expected: `
#
#
.|t2021=42000|a2021=40310|t2021=1200000|a2021=1315000
.|t2022=45000|a2022=46872|t2022=1300000|a2022=1268400
.|t2023=48000|a2023=49020|t2023=1400000|a2023=1402750`,
  }),
  real({
    id: 'census-parts-under-years-form',
    plan: 'a census office, form of its districts with two counts under each year',
    address: 'https://www.statssa.gov.za/',
    arranged: INVENTED,
    table: `
District|2011|<|2021|<
^|Population|Households|Population|Households
Amajuba|499,839|110,963|531,327|117,181
Ugu|722,484|179,440|753,336|175,146
Zululand|803,575|157,748|892,310|178,516`,
    columns: 'place|a2011:Population|a2011:Households|a2021:Population|a2021:Households',
    expected: `
#
#
Amajuba|499839|110963|531327|117181
Ugu|722484|179440|753336|175146
Zululand|803575|157748|892310|178516`,
  }),
  real({
    id: 'regions-dated-and-target-form',
    plan: 'a health ministry, form of its regions with dated coverage and a target with a unit only',
    address: 'https://www.moh.gov.gh/',
    arranged: INVENTED,
    table: `
Region|Skilled birth attendance 2017 (%)|Skilled birth attendance 2022 (%)|Target 2030 (%)
Ashanti|72.5|80.1|95
Volta|61.8|73.4|90
Savannah|48.9|60.2|85`,
    columns:
      'place|a2017:Skilled birth attendance [%]|a2022:Skilled birth attendance [%]|t2030:Skilled birth attendance [%]',
    expected: `
#
Ashanti|72.5|80.1|95
Volta|61.8|73.4|90
Savannah|48.9|60.2|85`,
  }),
  real({
    id: 'survey-waves-form',
    plan: 'a survey of residents, form of its questions with one column for each wave',
    address: 'https://www.calgary.ca/',
    arranged: INVENTED,
    table: `
Question|Wave 1 (2018)|Wave 2 (2020)|Wave 3 (2022)
Satisfied with quality of life|86%|84%|80%
Feel safe walking after dark|74%|70%|68%
Trust the city’s decisions|61%|59%|55%`,
    columns: 'name|a2018|a2020|a2022',
    expected: `
#
Satisfied with quality of life [%]|86|84|80
Feel safe walking after dark [%]|74|70|68
Trust the city’s decisions [%]|61|59|55`,
  }),
  real({
    id: 'eu-ranges-of-goals-form',
    plan: 'an energy agency, form of its scenarios with ranges for the goal',
    address: 'https://energy.ec.europa.eu/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2020|2022|Target 2030
Offshore wind capacity|GW|14.6|16.3|60–72
Electrolyser capacity|GW|0.1|0.2|40–50
Primary energy consumption|Mtoe|1,236|1,257|992.5`,
    columns: 'name|.|a2020|a2022|t2030',
    expected: `
#
Offshore wind capacity [GW]|.|14.6|16.3|60–72
Electrolyser capacity [GW]|.|0.1|0.2|40–50
Primary energy consumption [Mtoe]|.|1236|1257|992.5`,
  }),
];
