import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const fourteenthEnglish: readonly RealTable[] = [
  real({
    id: 'uk-good-is-high-quarter-form',
    plan: 'a borough, form of its report with what is good, two years, a quarter and the target',
    address: 'https://democracy.brighton-hove.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Good is|2021/22|2022/23|Q3 2023/24|Target 2023/24|Status
% of major planning applications decided in time|High|88.1%|91.4%|93.0%|90%|Green
Days to process new benefit claims|Low|21.4|19.8|18.9|20|Green
Fly-tipping incidents|Low|2,418|2,207|1,702|2,100|Amber`,
    columns: 'name|.|a2022|a2023|?|t2024|.',
    expected: `
#
% of major planning applications decided in time [%]||88.1|91.4|?|90
Days to process new benefit claims||21.4|19.8|?|20
Fly-tipping incidents||2418|2207|?|2100`,
    better:
      'higher: % of major planning applications decided in time; lower: Days to process new benefit claims / Fly-tipping incidents',
  }),
  real({
    id: 'us-dot-safety-years-form',
    plan: 'a department of transport of the United States, form of road safety by year with rolling averages and targets',
    address: 'https://www.transportation.gov/',
    arranged: INVENTED,
    csv: `Year,Fatalities,Fatality rate (per 100 million VMT),Fatalities: 5-year rolling average,Fatalities target
2019,612,1.08,598.4,590
2020,655,1.29,611.2,595
2021,701,1.31,634.0,605
2022,688,1.24,655.8,640
`,
    columns:
      '.|a2019:Fatalities|a2019:Fatality rate|a2019:Fatalities：5-year rolling average|t2019:Fatalities',
    expected: `
#
.|612|1.08|598.4|590
.|a2020=655|a2020=1.29|a2020=611.2|t2020=595
.|a2021=701|a2021=1.31|a2021=634.0|t2021=605
.|a2022=688|a2022=1.24|a2022=655.8|t2022=640`,
  }),
  real({
    id: 'unicef-country-value-year-form',
    plan: 'a fund of the United Nations, form of a country’s indicators each with its own year',
    address: 'https://data.unicef.org/',
    arranged: INVENTED,
    table: `
Indicator|Value|Year|Source
Under-five mortality rate (deaths per 1,000 live births)|41.1|2021|UN IGME
Children fully vaccinated (%)|76|2022|DHS
Exclusive breastfeeding (%)|59.7|2022|DHS
Births registered (%)|75.9|2019|Census`,
    columns: 'name|a2022|.|.',
    expected: `
#
Under-five mortality rate|a2021=41.1
Children fully vaccinated [%]|76
Exclusive breastfeeding [%]|59.7
Births registered [%]|a2019=75.9`,
  }),
  real({
    id: 'kenya-cidp-planned-years-form',
    plan: 'a county of Kenya, form of its integrated plan with a planned target for each year',
    address: 'https://www.cog.go.ke/',
    arranged: INVENTED,
    table: `
Sub programme|Key performance indicator|Baseline 2022|Planned targets|<|<|<|<
^|^|^|2022/23|2023/24|2024/25|2025/26|2026/27
Health promotion|Number of community units established|112|20|25|25|20|15
Crop development|Tonnes of seed distributed|48.5|60|70|80|90|100
Roads|Km of road gravelled|310|120|150|150|160|160`,
    columns: '.|name|a2022|t2023|t2024|t2025|t2026|t2027',
    expected: `
#
#
.|Number of community units established|112|20|25|25|20|15
.|Tonnes of seed distributed|48.5|60|70|80|90|100
.|Km of road gravelled|310|120|150|150|160|160`,
  }),
  real({
    id: 'canada-date-to-achieve-form',
    plan: 'a department of Canada, form of its results with the date by which a target is to be achieved',
    address: 'https://www.canada.ca/en/treasury-board-secretariat.html',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual result|2021–22 actual result|2022–23 actual result
Percentage of clients satisfied|At least 85%|March 31, 2024|82%|84%|86%
Number of inspections completed|1,200|March 31, 2023|744|1,018|1,231
Share of samples that meet the standard|99%|March 2025|98.2%|98.9%|99.1%`,
    columns: 'name|t2024|.|a2021|a2022|a2023',
    expected: `
#
Percentage of clients satisfied [%]|≥85||82|84|86
Number of inspections completed|t2023=1200||744|1018|1231
Share of samples that meet the standard [%]|t2025=99||98.2|98.9|99.1`,
  }),
  real({
    id: 'india-scheme-up-to-month-form',
    plan: 'a state of India, form of physical targets and achievement up to a month',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Scheme|Unit|Target 2022-23|Achievement 2022-23 (up to Dec 2022)|% achievement|Target 2023-24
1|Rural houses completed|No.|42,000|29,310|69.8|45,000
2|Tap connections|No. in lakh|3.5|2.9|82.9|2.8
3|Road length upgraded|Km|850|612|72.0|900`,
    columns: '.|name|.|t2023|?|.|t2024',
    expected: `
#
.|Rural houses completed||42000|?|!|45000
.|Tap connections||350000|?|!|280000
.|Road length upgraded [Km]||850|?|!|900`,
  }),
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
];
