import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms of councils, ministries and programmes, written down before the reader saw them. */
export const thirdEnglish: readonly RealTable[] = [
  real({
    id: 'council-polarity',
    plan: 'an English district council, form of its quarterly performance report',
    address: 'https://www.local.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance indicator|Polarity|2021/22 outturn|2022/23 target|2022/23 outturn|RAG
E1|Household waste recycled (%)|High|43.1|45|42.7|Red
E2|Missed bins per 100,000 collections|Low|62|50|48.5|Green
H4|Working days lost to sickness per FTE|Low|8.4|8.0|9.1|Amber
P3|Major applications determined in time|High|92%|90%|95%|Green`,
    expected: `
.|name|.|a2022|t2023|a2023|.
|Household waste recycled [%]||43.1|45|42.7|
|Missed bins per 100,000 collections||62|50|48.5|
|Working days lost to sickness per FTE||8.4|8.0|9.1|
|Major applications determined in time [%]||92|90|95|`,
  }),
  real({
    id: 'us-city-measures',
    plan: 'a city of the United States, form of the measures in its budget',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
Key Performance Measures|FY 2021 Actual|FY 2022 Actual|FY 2023 Projected|FY 2024 Target
Percent of 911 calls answered within 10 seconds|88%|91%|90%|95%
Average response time (minutes)|6.4|6.1|6.0|5.5
Cost per lane mile resurfaced|$212,450|$223,020|$228,000|$230,000
Library visits|1,204,331|1,398,210|1,420,000|1,500,000`,
    expected: `
name|a2021|a2022|.|t2024
Percent of 911 calls answered within 10 seconds [%]|88|91|!|95
Average response time [minutes]|6.4|6.1|!|5.5
Cost per lane mile resurfaced|212450|223020|!|230000
Library visits|1204331|1398210|!|1500000`,
  }),
  real({
    id: 'australia-annual-report',
    plan: 'a cultural agency of Australia, form of the statement in its annual report',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|Target 2022–23|Actual 2022–23|Result|Actual 2021–22
Visitors to the gallery|≥450,000|512,300|Met|298,114
School groups booked|1,200|1,066|Not met|640
Visitor satisfaction|90%|94%|Met|92%
Collection objects digitised|at least 15,000|18,422|Met|12,907`,
    expected: `
name|t2023|a2023|.|a2022
Visitors to the gallery|≥450000|512300||298114
School groups booked|1200|1066||640
Visitor satisfaction [%]|90|94||92
Collection objects digitised|≥15000|18422||12907`,
  }),
  real({
    id: 'canada-results-report',
    plan: 'a department of Canada, form of its departmental results report',
    address: 'https://www.canada.ca/en/treasury-board-secretariat.html',
    arranged: INVENTED,
    table: `
Departmental result indicator|Target|Date to achieve target|2020–21 actual results|2021–22 actual results|2022–23 actual results
Percentage of households with broadband|At least 98%|March 31, 2027|89.7%|91.4%|93.5%
Number of start-ups supported|2,000|March 31, 2023|1,744|1,938|2,109
Percentage of applications processed in time|90%|March 31, 2023|85%|Not available|88%`,
    expected: `
name|.|.|a2021|a2022|a2023
Percentage of households with broadband [%]|t2027=≥98||89.7|91.4|93.5
Number of start-ups supported|t2023=2000||1744|1938|2109
Percentage of applications processed in time [%]|t2023=90||85||88`,
  }),
  real({
    id: 'india-outcome-budget',
    plan: 'a ministry of India, form of its outcome budget',
    address: 'https://www.indiabudget.gov.in/',
    arranged: INVENTED,
    table: `
Sl. No.|Output/Outcome Indicator|Unit|Baseline (2019-20)|Target 2022-23|Achievement 2022-23|% Achievement
1|Rural households with tap connection|Number|3,23,62,838|9,85,00,000|8,92,14,500|90.6
2|Villages with all-weather road|Number|1,52,124|1,61,500|1,58,340|98.0
3|Institutional deliveries|%|81.2|90|88.6|98.4
4|Expenditure on the scheme|Rs. crore|4,998.50|12,000|11,160.25|93.0`,
    expected: `
.|name|.|a2020|t2023|a2023|.
|Rural households with tap connection||32362838|98500000|89214500|
|Villages with all-weather road||152124|161500|158340|
|Institutional deliveries [%]||81.2|90|88.6|
|Expenditure on the scheme||49985000000|120000000000|111602500000|`,
  }),
  real({
    id: 'logframe-planned-achieved',
    plan: 'a development programme, form of its logical framework',
    address: 'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office',
    arranged: INVENTED,
    table: `
Output indicator||Baseline (2018)|Milestone 1 (2020)|Milestone 2 (2021)|Target (2023)
Children reached with nutrition services|Planned|12,400|25,000|40,000|60,000
^|Achieved||27,310|38,950|
Health workers trained|Planned|0|350|700|1,000
^|Achieved||362|655|`,
    expected: `
name|.|.|.|.|.
Children reached with nutrition services||a2018=12400|t2020=25000|t2021=40000|t2023=60000
Children reached with nutrition services|||a2020=27310|a2021=38950|
Health workers trained||a2018=0|t2020=350|t2021=700|t2023=1000
Health workers trained|||a2020=362|a2021=655|`,
  }),
  real({
    id: 'eu-region-in-header',
    plan: 'an agency of the European Union, form of its table of headline targets',
    address: 'https://www.eea.europa.eu/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2015|2020|2022|Target 2030
Share of renewable energy in final consumption|%|17.8|22.0|23.0|42.5
Primary energy consumption|Mtoe|1 383.5|1 236.5|1 257.2|992.5
Net greenhouse gas emissions (index 1990 = 100)|index|79.1|67.9|69.4|45
Municipal waste recycled|%|44.9|49.2|48.6|60`,
    expected: `
name|.|a2015|a2020|a2022|t2030
Share of renewable energy in final consumption [%]||17.8|22.0|23.0|42.5
Primary energy consumption [Mtoe]||1383.5|1236.5|1257.2|992.5
Net greenhouse gas emissions (index 1990 = 100)||79.1|67.9|69.4|45
Municipal waste recycled [%]||44.9|49.2|48.6|60`,
  }),
  real({
    id: 'quarters-of-a-fiscal-year',
    plan: 'a service of the United Kingdom, form of its dashboard of quarters',
    address: 'https://www.england.nhs.uk/statistics/',
    arranged: INVENTED,
    table: `
Measure|Q1 2023|Q2 2023|Q3 2023|Q4 2023|Target
Calls answered within 60 seconds (%)|71.2|74.8|73.1|69.5|90
Average wait (minutes)|12.4|11.8|12.9|15.0|10`,
    expected: `
name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|.
Calls answered within 60 seconds [%]|71.2|74.8|73.1|69.5|?
Average wait [minutes]|12.4|11.8|12.9|15.0|?`,
  }),
];
