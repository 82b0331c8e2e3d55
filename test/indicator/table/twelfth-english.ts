import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const twelfthEnglish: readonly RealTable[] = [
  real({
    id: 'uk-outturn-variance-form',
    plan: 'a council of Wales, form of its corporate measures with outturns, target and status',
    address: 'https://cupdf.com/document/2019-20-outturn-kpi-results-improvedmaintaineddeclined-.html',
    arranged: INVENTED,
    table: `
Ref|Measure|2017-18 Outturn|2018-19 Outturn|2019-20 Outturn|2019-20 Target|RAG|Direction of travel
WBO1.1|Pupils achieving five good passes at 16|62.1%|63.0%|64.4%|66%|Amber|Improved
WBO1.2|Attendance at primary school|94.7%|94.5%|94.9%|95%|Amber|Improved
WBO2.1|Households prevented from becoming homeless|68%|73%|78%|70%|Green|Improved
WBO2.2|Average days to let an empty home|84|91|97|85|Red|Declined
WBO3.1|Municipal waste recycled or composted|58.3%|59.2%|58.1%|64%|Red|Declined`,
    columns: '.|name|a2018|a2019|a2020|t2020|.|.',
    expected: `
#
.|Pupils achieving five good passes at 16 [%]|62.1|63.0|64.4|66
.|Attendance at primary school [%]|94.7|94.5|94.9|95
.|Households prevented from becoming homeless [%]|68|73|78|70
.|Average days to let an empty home|84|91|97|85
.|Municipal waste recycled or composted [%]|58.3|59.2|58.1|64`,
  }),
  real({
    id: 'us-city-general-fund-form',
    plan: 'a city of the United States, form of the summary of its general fund with actual, adopted, estimated and proposed',
    address: 'https://www.phila.gov/departments/office-of-the-director-of-finance/',
    arranged: INVENTED,
    table: `
($ in thousands)|FY 2022 Actual|FY 2023 Adopted|FY 2023 Estimate|FY 2024 Proposed|$ Change|% Change
Property taxes|745,318|770,200|768,914|802,500|32,300|4.2%
Wage and earnings tax|1,590,207|1,612,000|1,640,377|1,701,250|89,250|5.5%
Locally generated non-tax|361,442|349,015|355,610|352,800|3,785|1.1%
Total revenue|2,696,967|2,731,215|2,764,901|2,856,550|125,335|4.6%`,
    columns: 'name|a2022|t2023|!|t2024|!|!',
    expected: `
#
Property taxes [$]|745318000|770200000|!|802500000|!|!
Wage and earnings tax [$]|1590207000|1612000000|!|1701250000|!|!
Locally generated non-tax [$]|361442000|349015000|!|352800000|!|!
Total revenue [$]|2696967000|2731215000|!|2856550000|!|!`,
  }),
  real({
    id: 'undp-rrf-form',
    plan: 'a United Nations programme, form of its results framework with yearly targets and actuals',
    address: 'http://web.undp.org/evaluation/handbook/ch2-4.html',
    arranged: INVENTED,
    table: `
Output indicator|Baseline|<|2021|<|2022|<|Final target (2025)
^|Value|Year|Target|Actual|Target|Actual|^
Number of municipalities with a climate plan|4|2019|8|7|12|14|30
Share of women among trained officials|31%|2020|35%|36%|40%|39%|50%
Small firms receiving green loans|0|2020|150|122|400|431|1,500`,
    columns: 'name|a2019|.|t2021|a2021|t2022|a2022|t2025',
    expected: `
#
#
Number of municipalities with a climate plan|a2019=4||8|7|12|14|30
Share of women among trained officials [%]|a2020=31||35|36|40|39|50
Small firms receiving green loans|a2020=0||150|122|400|431|1500`,
  }),
  real({
    id: 'eurostat-countries-target-form',
    plan: 'a statistics office of the European Union, form of countries over years with a national target',
    address: 'https://ec.europa.eu/eurostat/web/sdi',
    arranged: INVENTED,
    csv: `Early leavers from education and training (% of population aged 18-24);;;;;
Country;2018;2020;2021;2022;2030 target
EU-27;10,5;9,9;9,8 b;9,6;9,0
Germany;10,3;10,1;12,5 b;12,2;:
Spain;17,9;16,0;13,3 b;13,9;9,0
Malta;14,0;12,6;10,7;10,1 p;9,0
`,
    columns:
      'place|a2018:Early leavers from education and training [%]|a2020:Early leavers from education and training [%]|a2021:Early leavers from education and training [%]|a2022:Early leavers from education and training [%]|t2030:Early leavers from education and training [%]',
    expected: `
#
#
EU-27|10.5|9.9|9.8|9.6|9.0
Germany|10.3|10.1|12.5|12.2|
Spain|17.9|16.0|13.3|13.9|9.0
Malta|14.0|12.6|10.7|10.1|9.0`,
  }),
  real({
    id: 'german-city-kpi-form',
    plan: 'a city of Germany, form of the key figures in its budget with plan and result',
    address: 'https://www.stadt-muenster.de/finanzen',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024;Zielwert 2030
Betreute Kinder unter drei Jahren;Anzahl;3.412;3.588;3.700;3.820;4.300
Deckungsgrad Volkshochschule;%;41,3;44,8;45,0;46,0;50,0
Restmüll je Einwohner;kg;158,2;152,7;150,0;148,0;130,0
Besuche der Stadtbücherei;Anzahl;288.014;402.377;450.000;470.000;520.000
`,
    columns: 'name|.|a2021|a2022|t2023|t2024|t2030',
    expected: `
#
Betreute Kinder unter drei Jahren||3412|3588|3700|3820|4300
Deckungsgrad Volkshochschule [%]||41.3|44.8|45.0|46.0|50.0
Restmüll je Einwohner [kg]||158.2|152.7|150.0|148.0|130.0
Besuche der Stadtbücherei||288014|402377|450000|470000|520000`,
  }),
  real({
    id: 'police-quarter-columns-form',
    plan: 'a police force, form of its scorecard with quarters of a fiscal year and an annual target',
    address: 'https://www.gov.uk/government/organisations/home-office',
    arranged: INVENTED,
    table: `
Indicator|Q1 2022/23|Q2 2022/23|Q3 2022/23|Q4 2022/23|Annual target 2022/23
Emergency calls answered in 10 seconds (%)|88.4|86.1|87.9|90.2|90
Victims satisfied with service (%)|71.0|70.2|72.8|73.5|75
Burglaries recorded|412|398|441|387|1,600`,
    columns: 'name|?|?|?|?|t2023',
    expected: `
#
Emergency calls answered in 10 seconds [%]|?|?|?|?|90
Victims satisfied with service [%]|?|?|?|?|75
Burglaries recorded|?|?|?|?|1600`,
  }),
  real({
    id: 'sdg-district-progress-form',
    plan: 'a planning commission, form of indicators by district with national average and target',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
District|Stunting among children under 5 (%)|<|Households with piped water (%)|<|Institutional births (%)|<
^|2015-16|2019-21|2015-16|2019-21|2015-16|2019-21
Ambala|34.1|27.9|70.2|81.6|91.5|97.1
Bhiwani|37.0|30.4|58.8|72.3|82.4|94.0
Palwal|43.6|39.2|40.1|55.9|61.7|83.8
State|34.0|27.5|64.3|77.0|80.4|94.9`,
    columns:
      'place|a2016:Stunting among children under 5 [%]|a2021:Stunting among children under 5 [%]|a2016:Households with piped water [%]|a2021:Households with piped water [%]|a2016:Institutional births [%]|a2021:Institutional births [%]',
    expected: `
#
#
Ambala|a2016=34.1|a2021=27.9|a2016=70.2|a2021=81.6|a2016=91.5|a2021=97.1
Bhiwani|a2016=37.0|a2021=30.4|a2016=58.8|a2021=72.3|a2016=82.4|a2021=94.0
Palwal|a2016=43.6|a2021=39.2|a2016=40.1|a2021=55.9|a2016=61.7|a2021=83.8
State|a2016=34.0|a2021=27.5|a2016=64.3|a2021=77.0|a2016=80.4|a2021=94.9`,
  }),
  real({
    id: 'ngo-donor-report-form',
    plan: 'a relief organisation, form of its report to donors with people reached against people targeted',
    address: 'https://reliefweb.int/',
    arranged: INVENTED,
    table: `
Table 2: Response progress, January to December 2023|<|<|<|<
Sector|People in need|People targeted|People reached|% reached
Health|3.1M|2.4M|1.9M|79%
Nutrition|1.2M|850K|790K|93%
Protection|2.6M|1.3M|640K|49%
Shelter|980K|520K|415K|80%`,
    columns: 'name|?|t2023|a2023|!',
    expected: `
#
#
Health|?|2400000|1900000|!
Nutrition|?|850000|790000|!
Protection|?|1300000|640000|!
Shelter|?|520000|415000|!`,
  }),
  real({
    id: 'transit-monthly-long-form',
    plan: 'a transit authority, form of a monthly performance file with target',
    address: 'https://new.mta.info/open-data',
    arranged: INVENTED,
    csv: `month,line,metric,actual,goal
2023-01,Blue,On-time performance (%),84.2,88
2023-02,Blue,On-time performance (%),85.9,88
2023-03,Blue,On-time performance (%),87.1,88
2023-01,Green,On-time performance (%),79.5,88
2023-02,Green,On-time performance (%),81.0,88
2023-03,Green,On-time performance (%),80.3,88
`,
    columns: '.|.|name|p2023-01|?',
    expected: `
#
||On-time performance: Blue [%]|p2023-01=84.2|?
||On-time performance: Blue [%]|p2023-02=85.9|?
||On-time performance: Blue [%]|p2023-03=87.1|?
||On-time performance: Green [%]|p2023-01=79.5|?
||On-time performance: Green [%]|p2023-02=81.0|?
||On-time performance: Green [%]|p2023-03=80.3|?`,
  }),
];
