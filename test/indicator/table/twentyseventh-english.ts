import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary and some tricky forms, written without sight of the reader, with the keys made before the reader saw them. */
export const twentyseventhEnglish: readonly RealTable[] = [
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
Rate of fatalities (per 100 million VMT)|0.61|0.67|0.58|0.50|.
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
    id: 'g-de-landkreis-gemeinden-zwei-merkmale-zwei-jahre-rang',
    plan: 'a German rural district, form of a table of its municipalities with two characteristics for two years and the rank',
    address: 'https://www.landkreis-goettingen.de/',
    arranged: INVENTED,
    table: `
Gemeinde|Einwohner|<|Steuereinnahmekraft je Einwohner (EUR)|<|Rang
^|2022|2023|2022|2023|2023
Adelebsen|6.312|6.287|987,40|1.012,65|6
Bovenden|13.894|13.921|1.345,10|1.398,72|2
Duderstadt|20.275|20.198|1.204,33|1.251,08|3
Friedland|10.846|10.902|1.017,85|1.066,90|5
Gleichen|8.951|8.937|.|1.003,15|7
Rosdorf|12.004|12.118|1.489,62|1.520,47|1
Staufenberg|7.688|7.641|1.156,20|1.190,36|4`,
    columns:
      'place|a2022:Einwohner|a2023:Einwohner|a2022:Steuereinnahmekraft je Einwohner [EUR]|a2023:Steuereinnahmekraft je Einwohner [EUR]|.',
    expected: `
#
#
Adelebsen|6312|6287|987.40|1012.65|!
Bovenden|13894|13921|1345.10|1398.72|!
Duderstadt|20275|20198|1204.33|1251.08|!
Friedland|10846|10902|1017.85|1066.90|!
Gleichen|8951|8937|.|1003.15|!
Rosdorf|12004|12118|1489.62|1520.47|!
Staufenberg|7688|7641|1156.20|1190.36|!`,
  }),
  real({
    id: 'g-pt-plano-municipal-de-saude-linha-de-base-metas-anuais',
    plan: 'a Brazilian municipality, form of the goals of its health plan: base line with its year, then a goal for each year',
    address: 'https://www.curitiba.pr.gov.br/',
    arranged: INVENTED,
    table: `
Nº|Indicador|Unidade de medida|Linha de base (2020)|Meta 2022|Meta 2023|Meta 2024|Meta 2025
1|Cobertura da atenção primária|%|68,4|72,0|75,0|78,0|80,0
2|Taxa de mortalidade infantil|por mil nascidos vivos|9,7|9,5|9,2|9,0|8,8
3|Proporção de gestantes com sete ou mais consultas de pré-natal|%|74,15|76,00|78,00|80,00|82,00
4|Casos novos de sífilis congênita|casos|112|100|90|80|70
5|Equipes de saúde da família implantadas|equipes|186|192|198|204|210
6|Consultas especializadas realizadas|consultas|1.245.300|1.280.000|1.310.000|1.340.000|1.370.000
7|Cobertura vacinal da tríplice viral|%|81,6|≥ 95|≥ 95|≥ 95|≥ 95`,
    columns: '.|name|.|a2020|t2022|t2023|t2024|t2025',
    expected: `
#
.|Cobertura da atenção primária [%]|.|68.4|72|75|78|80
.|Taxa de mortalidade infantil [por mil nascidos vivos]|.|9.7|9.5|9.2|9.0|8.8
.|Proporção de gestantes com sete ou mais consultas de pré-natal [%]|.|74.15|76|78|80|82
.|Casos novos de sífilis congênita [casos]|.|112|100|90|80|70
.|Equipes de saúde da família implantadas [equipes]|.|186|192|198|204|210
.|Consultas especializadas realizadas [consultas]|.|1245300|1280000|1310000|1340000|1370000
.|Cobertura vacinal da tríplice viral [%]|.|81.6|≥95|≥95|≥95|≥95`,
  }),
];
