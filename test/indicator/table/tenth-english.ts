import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of new forms in other languages, scored once before the reader was changed again. */
export const tenthEnglish: readonly RealTable[] = [
  real({
    id: 'nz-long-term-plan-form',
    plan: 'a district council of New Zealand, form of the measures in its long-term plan',
    address: 'https://www.localcouncils.govt.nz/',
    arranged: INVENTED,
    table: `
Performance measure|2019/20 Result|2020/21 Target|2021/22 Target|2022/23 Target|2023/24 Target|2024–31 Targets
Real water loss from the network|18.6%|≤ 18%|≤ 18%|≤ 17%|≤ 17%|≤ 15%
Residents satisfied with parks|88%|≥ 85%|≥ 85%|≥ 86%|≥ 86%|≥ 88%
Median response time to urgent callouts (minutes)|41|60|60|60|60|60
Dry weather sewage overflows per 1,000 connections|0.4|< 1|< 1|< 1|< 1|< 1`,
    columns: 'name|a2020|t2021|t2022|t2023|t2024|?',
    expected: `
#
Real water loss from the network [%]|18.6|≤18|≤18|≤17|≤17|?
Residents satisfied with parks [%]|88|≥85|≥85|≥86|≥86|?
Median response time to urgent callouts|41|60|60|60|60|?
Dry weather sewage overflows per 1,000 connections|0.4|<1|<1|<1|<1|?`,
    better:
      'lower: Real water loss from the network; lower: Dry weather sewage overflows per 1,000 connections; lower: Median response time to urgent callouts; higher: Residents satisfied with parks',
  }),
  real({
    id: 'scotland-years-in-cells-form',
    plan: 'a Scottish partnership, form of its outcomes with the year in each cell',
    address: 'https://www.gov.scot/',
    arranged: INVENTED,
    table: `
Outcome measure|Baseline|Latest|Target (2027)|Trend
Children living in relative poverty|24.1% (2017/18)|22.9% (2021/22)|10%|improving
Adults who feel lonely|21% (2018)|23% (2022)|15%|worsening
New social homes completed|612 (2019)|774 (2022)|1,000|improving`,
    columns: 'name|.|.|t2027|.',
    expected: `
#
Children living in relative poverty [%]|a2018=24.1|a2022=22.9|10|
Adults who feel lonely [%]|a2018=21|a2022=23|15|
New social homes completed|a2019=612|a2022=774|1000|`,
  }),
  real({
    id: 'statcan-scalar-form',
    plan: 'Statistics Canada, form of a downloaded table with a scalar factor',
    address: 'https://www150.statcan.gc.ca/',
    arranged: INVENTED,
    csv: `"REF_DATE","GEO","DGUID","Estimates","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2021","Ontario","2016A000235","Employment","Persons","249","thousands","3","v1","1.1","7413.4","","","","1"
"2021","Manitoba","2016A000246","Employment","Persons","249","thousands","3","v2","1.2","651.2","","","","1"
"2022","Ontario","2016A000235","Employment","Persons","249","thousands","3","v1","1.1","7748.0","","","","1"
"2022","Ontario","2016A000235","Unemployment rate","Percent","239","units","0","v3","1.3","5.6","","","","1"
"2022","Manitoba","2016A000246","Unemployment rate","Percent","239","units","0","v4","1.4","..","x","","","1"
`,
    columns: '.|place|.|name|.|.|.|.|.|.|a2021|.|.|.|.',
    expected: `
#
|Ontario||Employment|||||||a2021=7413400
|Manitoba||Employment|||||||a2021=651200
|Ontario||Employment|||||||a2022=7748000
|Ontario||Unemployment rate [%]|||||||a2022=5.6
|Manitoba||Unemployment rate [%]|||||||`,
    better: 'lower: Unemployment rate',
  }),
  real({
    id: 'us-agency-fiscal-goals-form',
    plan: 'an agency of the United States, form of the goals of its strategic plan',
    address: 'https://www.performance.gov/',
    arranged: INVENTED,
    table: `
Strategic objective|Performance goal|FY23 Baseline|FY24 Goal|FY25 Goal|FY28 Goal
1.1 Safe water|Community systems meeting all health standards|92.6%|93%|93.5%|95%
1.2 Clean land|Sites made ready for use (number, cumulative)|6,812|7,000|7,200|7,800
2.1 Service|Average days to decide a permit|148|140|130|<100
2.2 Staff|Employee engagement index|71|72|73|75`,
    columns: '.|name|a2023|t2024|t2025|t2028',
    expected: `
#
.|Community systems meeting all health standards [%]|92.6|93|93.5|95
.|Sites made ready for use|6812|7000|7200|7800
.|Average days to decide a permit|148|140|130|<100
.|Employee engagement index|71|72|73|75`,
    better:
      'higher: Community systems meeting all health standards; lower: Average days to decide a permit; higher: Employee engagement index',
  }),
  real({
    id: 'fr-region-indicators-form',
    plan: 'a French region, form of the indicators of its plan for the climate',
    address: 'https://www.ecologie.gouv.fr/',
    arranged: INVENTED,
    csv: `Indicateur;Unité;Valeur 2015;Valeur 2021;Objectif 2026;Objectif 2030
Consommation d'énergie finale;GWh;58 412,7;55 930,2;50 000;44 500
Production d'énergie renouvelable;GWh;8 954;12 306,5;18 000;24 000
Part modale du vélo;%;2,8;3,9;6;9
Émissions de gaz à effet de serre;ktCO2e;14 210;12 988;10 900;8 500
`,
    columns: 'name|.|a2015|a2021|t2026|t2030',
    expected: `
#
Consommation d'énergie finale [GWh]||58412.7|55930.2|50000|44500
Production d'énergie renouvelable [GWh]||8954|12306.5|18000|24000
Part modale du vélo [%]||2.8|3.9|6|9
Émissions de gaz à effet de serre||14210|12988|10900|8500`,
    better: 'lower: Émissions de gaz à effet de serre; higher: Production d’énergie renouvelable',
  }),
  real({
    id: 'es-development-plan-form',
    plan: 'a city of Colombia, form of the goals of its development plan',
    address: 'https://www.dnp.gov.co/',
    arranged: INVENTED,
    table: `
Programa|Indicador de resultado|Unidad de medida|Línea base 2019|Meta 2023|Avance 2022
Salud|Tasa de mortalidad infantil|Por mil nacidos vivos|9,4|8,0|8,7
Educación|Cobertura neta en educación media|Porcentaje|44,2|52,0|48,9
Movilidad|Kilómetros de ciclorruta construidos|Kilómetros|120|180|151,5`,
    columns: '.|name|.|a2019|t2023|a2022',
    expected: `
#
|Tasa de mortalidad infantil||9.4|8|8.7
|Cobertura neta en educación media [%]||44.2|52|48.9
|Kilómetros de ciclorruta construidos [Kilómetros]||120|180|151.5`,
  }),
  real({
    id: 'de-council-budget-form',
    plan: 'a German town, form of the indicators in its budget',
    address: 'https://www.staedtetag.de/',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024;Ziel 2030
Betreuungsquote unter 3-Jährige;%;31,4;33,0;35,0;36,0;45,0
Ausleihen der Stadtbibliothek;Anzahl;184.512;241.087;250.000;255.000;300.000
Zuschuss je Theaterbesuch;EUR;112,38;74,10;70,00;68,50;60,00
Kommunale Ladepunkte;Anzahl;48;96;150;210;600
`,
    columns: 'name|.|a2021|a2022|t2023|t2024|t2030',
    expected: `
#
Betreuungsquote unter 3-Jährige [%]||31.4|33|35|36|45
Ausleihen der Stadtbibliothek||184512|241087|250000|255000|300000
Zuschuss je Theaterbesuch [EUR]||112.38|74.1|70|68.5|60
Kommunale Ladepunkte||48|96|150|210|600`,
  }),
  real({
    id: 'uk-long-numerator-form',
    plan: 'a combined authority, form of its long file with numerators',
    address: 'https://www.data.gov.uk/',
    arranged: INVENTED,
    csv: `Local authority,Year,Measure,Numerator,Denominator,Value,Unit
Salford,2021/22,Recycling rate,48210,102560,47.0,%
Salford,2022/23,Recycling rate,47003,101222,46.4,%
Bolton,2021/22,Recycling rate,52990,110180,48.1,%
Bolton,2022/23,Recycling rate,53911,109730,49.1,%
Bolton,2022/23,Fly-tipping incidents,,,3120,count
`,
    columns: 'place|.|name|.|.|a2022|.',
    expected: `
#
Salford||Recycling rate [%]|!|!|a2022=47
Salford||Recycling rate [%]|!|!|a2023=46.4
Bolton||Recycling rate [%]|!|!|a2022=48.1
Bolton||Recycling rate [%]|!|!|a2023=49.1
Bolton||Fly-tipping incidents|||a2023=3120`,
    better: 'higher: Recycling rate; lower: Fly-tipping incidents',
  }),
  real({
    id: 'au-budget-paper-form',
    plan: 'a state of Australia, form of the measures in its budget papers',
    address: 'https://www.dtf.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance measures|Unit of measure|2022-23 actual|2023-24 target|2023-24 expected outcome|2024-25 target
Quantity|<|<|<|<|<
Visitors to museums|number (000)|1 842|2 100|2 215|2 250
Trains delivered|number|12|18|16|9
Quality|<|<|<|<|<
Road length meeting cracking standard|per cent|93.9|94.2|94.0|94.2
Cost|<|<|<|<|<
Total output cost|$ million|912.4|948.3|961.7|977.0`,
    columns: 'name|.|a2023|t2024|e2024|t2025',
    expected: `
#
#
Visitors to museums||1842000|2100000|!|2250000
Trains delivered||12|18|!|9
#
Road length meeting cracking standard [%]||93.9|94.2|!|94.2
#
Total output cost [$]||912400000|948300000|!|977000000`,
  }),
  real({
    id: 'profile-places-across-form',
    plan: 'a health board, form of its profile with places across and England beside them',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Indicator (2021 unless stated)|Unit|Hull|Leeds|York|England
Life expectancy at birth, women|years|79.8|82.1|83.4|82.8
Smoking at time of delivery|%|13.1|9.9|8.2|9.1
Emergency admissions for falls|per 100,000|2,145|2,080|1,962|2,100
Children in good health|%|81.6|85.0|88.9|n/a`,
    columns: 'name|.|a2021:Hull|a2021:Leeds|a2021:York|a2021:England',
    expected: `
#
Life expectancy at birth, women||?|?|?|?
Smoking at time of delivery||?|?|?|?
Emergency admissions for falls||?|?|?|?
Children in good health||?|?|?|`,
  }),
  real({
    id: 'housing-cumulative-form',
    plan: 'a housing programme, form of its outputs with totals since the start',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Output|Target 2021–26 (total)|Delivered 2021/22|Delivered 2022/23|Delivered to date|% of target
Affordable homes started|12,000|1,904|2,377|4,281|36%
Affordable homes completed|10,500|655|1,730|2,385|23%
Homes retrofitted|6,000|310|988|1,298|22%`,
    columns: 'name|t2026|a2022|a2023|?|.',
    expected: `
#
Affordable homes started|12000|1904|2377|?|
Affordable homes completed|10500|655|1730|?|
Homes retrofitted|6000|310|988|?|`,
  }),
  real({
    id: 'kenya-planned-actual-years-form',
    plan: 'a county of Kenya, form of a review with planned and actual under each year',
    address: 'https://www.treasury.go.ke/',
    arranged: INVENTED,
    table: `
Key performance indicator|Baseline 2017|2018/19|<|<|2019/20|<|<
^|^|Planned|Actual|Variance|Planned|Actual|Variance
Households with piped water (%)|34|40|38.5|-1.5|45|43|-2
Health workers recruited|0|150|162|12|150|97|-53
ECDE centres built|46|20|14|-6|20|22|2`,
    columns: 'name|a2017|t2019|a2019|!|t2020|a2020|!',
    expected: `
#
#
Households with piped water [%]|34|40|38.5|!|45|43|!
Health workers recruited|0|150|162|!|150|97|!
ECDE centres built|46|20|14|!|20|22|!`,
  }),
  real({
    id: 'us-city-direction-file-form',
    plan: 'a city of the United States, form of its file of measures with directions',
    address: 'https://data.nola.gov/',
    arranged: INVENTED,
    csv: `fiscal_year,department,measure,desired_direction,target,actual,unit
FY2021,Fire,Median response time,Decrease,360,382,seconds
FY2022,Fire,Median response time,Decrease,360,371,seconds
FY2021,Parks,Trees planted,Increase,4000,3120,count
FY2022,Parks,Trees planted,Increase,4000,4466,count
FY2022,Libraries,Visits,Increase,,812300,count
`,
    columns: '.|.|name|.|t2021|a2021|.',
    expected: `
#
||Median response time [seconds]||360|382|
||Median response time [seconds]||t2022=360|a2022=371|
||Trees planted||4000|3120|
||Trees planted||t2022=4000|a2022=4466|
||Visits|||a2022=812300|`,
    better: 'lower: Median response time; higher: Trees planted; higher: Visits',
  }),
  real({
    id: 'uk-quarters-of-fiscal-year-form',
    plan: 'a London borough, form of its scorecard with quarters of the financial year',
    address: 'https://www.londoncouncils.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Target 22/23|Q1 22/23|Q2 22/23|Q3 22/23|Q4 22/23|RAG
Council tax collected (%)|97.0|31.2|58.4|84.0|96.8|Amber
Missed bins per 100,000|60|71|66|58|55|Green
Average re-let time (days)|28|33|31|35|30|Red`,
    columns: 'name|t2023|?|?|?|?|.',
    expected: `
#
Council tax collected [%]|97|?|?|?|?|
Missed bins per 100,000|60|?|?|?|?|
Average re-let time|28|?|?|?|?|`,
  }),
  real({
    id: 'employment-by-age-form',
    plan: 'a statistical office, form of a rate by age with a total',
    address: 'https://www.oecd.org/',
    arranged: INVENTED,
    table: `
Table 4. Employment rate by age, 2019–2022, per cent|<|<|<|<
Age|2019|2020|2021|2022(p)
15–24|48.1|44.9|46.0|47.7
25–54|82.4|81.0|81.9|83.2
55–64|61.7|61.5|62.8|64.1
Total 15–64|71.6|70.2|71.1|72.4`,
    columns: 'name|a2019|a2020|a2021|a2022',
    expected: `
#
#
15–24 [%]|48.1|44.9|46|47.7
25–54 [%]|82.4|81|81.9|83.2
55–64 [%]|61.7|61.5|62.8|64.1
Total 15–64 [%]|71.6|70.2|71.1|72.4`,
  }),
  real({
    id: 'words-for-bounds-form',
    plan: 'a public transport authority, form of targets whose bounds are words',
    address: 'https://www.transport.gov.scot/',
    arranged: INVENTED,
    table: `
Standard|Actual 2021|Actual 2022|Target 2025
Buses on time|83.1%|80.7%|at least 90%
Cancelled trains|3.4%|4.9%|no more than 2%
Days to answer a complaint|9|12|under 7
Accessible stops|61%|64%|80% or more
Fleet with zero emissions|4%|9%|up to 40%`,
    columns: 'name|a2021|a2022|t2025',
    expected: `
#
Buses on time [%]|83.1|80.7|≥90
Cancelled trains [%]|3.4|4.9|≤2
Days to answer a complaint|9|12|<7
Accessible stops [%]|61|64|≥80
Fleet with zero emissions [%]|4|9|?`,
    better:
      'higher: Buses on time; lower: Cancelled trains; lower: Days to answer a complaint; higher: Accessible stops',
  }),
  real({
    id: 'who-interval-form',
    plan: 'World Health Organization, form of a file with intervals in the cell',
    address: 'https://www.who.int/data/gho',
    arranged: INVENTED,
    csv: `Location,Period,Indicator,Tooltip,Value
Kenya,2019,Tuberculosis deaths per 100 000,59,59 [36-88]
Kenya,2020,Tuberculosis deaths per 100 000,56,56 [33-85]
Ghana,2019,Tuberculosis deaths per 100 000,49,49 [29-75]
Ghana,2020,Tuberculosis deaths per 100 000,48,48 [28-74]
`,
    columns: 'place|.|name|.|a2019',
    expected: `
#
Kenya||Tuberculosis deaths per 100 000|?|a2019=59
Kenya||Tuberculosis deaths per 100 000|?|a2020=56
Ghana||Tuberculosis deaths per 100 000|?|a2019=49
Ghana||Tuberculosis deaths per 100 000|?|a2020=48`,
  }),
  real({
    id: 'swiss-cantons-form',
    plan: 'the statistical office of Switzerland, form of a table of cantons',
    address: 'https://www.bfs.admin.ch/',
    arranged: INVENTED,
    csv: `Ständige Wohnbevölkerung am 31. Dezember;;;
Kanton;2020;2021;2022
Zürich;1'553'423;1'564'662;1'579'967
Bern / Berne;1'043'132;1'047'473;1'051'437
Uri;36'819;37'047;37'317
`,
    columns:
      'place|a2020:Ständige Wohnbevölkerung am 31. Dezember|a2021:Ständige Wohnbevölkerung am 31. Dezember|a2022:Ständige Wohnbevölkerung am 31. Dezember',
    expected: `
#
#
Zürich|1553423|1564662|1579967
Bern / Berne|1043132|1047473|1051437
Uri|36819|37047|37317`,
  }),
  real({
    id: 'india-crore-achievement-form',
    plan: 'a state of India, form of the outcome budget with crore and lakh',
    address: 'https://www.niti.gov.in/',
    arranged: INVENTED,
    table: `
S. No.|Scheme indicator|Unit|Target 2021-22|Achievement 2021-22|Target 2022-23|% achieved
1|Loans sanctioned|Rs. crore|1,25,000|1,18,240|1,40,000|94.6
2|Beneficiaries covered|lakh|36.5|38.2|40|104.7
3|Villages connected|Nos.|2,410|2,188|2,600|90.8`,
    columns: '.|name|.|t2022|a2022|t2023|!',
    expected: `
#
.|Loans sanctioned||1250000000000|1182400000000|1400000000000|!
.|Beneficiaries covered||3650000|3820000|4000000|!
.|Villages connected||2410|2188|2600|!`,
  }),
  real({
    id: 'years-across-transposed-form',
    plan: 'a small island state, form of its fact sheet with years across',
    address: 'https://sdd.spc.int/',
    arranged: INVENTED,
    csv: `Year,2018,2019,2020,2021
Resident population,17911,18024,18090,17930
Visitor arrivals,168760,171607,25300,2190
"Imports (NZ$ thousand)",201340,198006,146872,171455
Inflation (annual %),0.1,0.8,0.6,1.6
`,
    columns: 'name|a2018|a2019|a2020|a2021',
    expected: `
#
Resident population|17911|18024|18090|17930
Visitor arrivals|168760|171607|25300|2190
Imports|201340000|198006000|146872000|171455000
Inflation [%]|0.1|0.8|0.6|1.6`,
  }),
  real({
    id: 'iso-months-cities-form',
    plan: 'an environment agency, form of monthly means of cities with one column per substance',
    address: 'https://www.eea.europa.eu/',
    arranged: INVENTED,
    csv: `month,city,pm25_ug_m3,no2_ug_m3
2023-01,Porto,11.2,24.6
2023-02,Porto,13.9,25.1
2023-01,Turin,38.4,47.0
2023-02,Turin,33.3,44.2
`,
    columns: '.|place|p2023-01:pm25_ug_m3|p2023-01:no2_ug_m3',
    expected: `
#
.|Porto|11.2|24.6
.|Porto|p2023-02=13.9|p2023-02=25.1
.|Turin|38.4|47
.|Turin|p2023-02=33.3|p2023-02=44.2`,
  }),
  real({
    id: 'undp-baseline-in-cell-form',
    plan: 'a programme of the United Nations, form of results with baseline and target in a cell',
    address: 'https://www.undp.org/',
    arranged: INVENTED,
    table: `
Outcome indicator|Baseline and target|Source
Women in local councils|Baseline (2020): 23.4%; Target (2025): 35%|Electoral commission
Small firms with access to credit|Baseline (2019): 1,210⏎Target (2025): 4,000|Central bank
Area under community care|Baseline: 12,000 ha⏎Target: 40,000 ha|Ministry of forests`,
    columns: 'name|?2|.',
    expected: `
#
Women in local councils|?2|
Small firms with access to credit|?2|
Area under community care|?2|`,
  }),
  real({
    id: 'ngo-milestones-form',
    plan: 'a charity, form of its plan of three years with one yearly milestone each',
    address: 'https://www.ncvo.org.uk/',
    arranged: INVENTED,
    table: `
What we will measure|Where we are now (2023)|By end of 2024|By end of 2025|By end of 2026
Volunteers trained each year|1,150|1,300|1,500|1,800
Income from members|£2.4m|£2.6m|£2.9m|£3.3m
Members who would recommend us|71%|74%|77%|80%`,
    columns: 'name|a2023|t2024|t2025|t2026',
    expected: `
#
Volunteers trained each year|1150|1300|1500|1800
Income from members|2400000|2600000|2900000|3300000
Members who would recommend us [%]|71|74|77|80`,
  }),
];
