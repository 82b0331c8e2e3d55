import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-climate-plan-sector-emissions-form',
    plan: 'a national climate plan, form of emissions by sector with target and projection',
    address: 'https://www.dcceew.gov.au/',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions by sector (million tonnes CO2-e)|<|<|<|<|<|<
Sector|2005|2015|2022|Change 2005–2022|2030 target|2035 projection
Electricity|196.4|188.0|155.2|-21.0%|82|60.1
Transport|82.3|96.1|91.0|+10.6%|78|72.5
Agriculture|86.0|78.5|79.9|-7.1%|75|74.8
Land use|74.1|-18.2|-64.0|n/a|-70|-66.3
Total|438.8|344.4|262.1|-40.3%|n/a|141.1`,
    columns: 'name|a2005|a2015|a2022|!|t2030|e2035',
    expected: `
#
#
Electricity|196400000|188000000|155200000|!|82000000|60100000
Transport|82300000|96100000|91000000|!|78000000|72500000
Agriculture|86000000|78500000|79900000|!|75000000|74800000
Land use|74100000|-18200000|-64000000|.|-70000000|-66300000
Total|438800000|344400000|262100000|!|.|141100000`,
  }),
  real({
    id: 'en-oecd-sdmx-labels-multiplier-csv-form',
    plan: 'OECD, form of a labelled SDMX file with observation status and unit multiplier',
    address: 'https://data-explorer.oecd.org/',
    arranged: INVENTED,
    csv: `Reference area,Measure,Unit of measure,TIME_PERIOD,OBS_VALUE,Observation status,UNIT_MULT
Austria,Employment rate,Percentage of population,2021,72.4,Normal value,0
Austria,Employment rate,Percentage of population,2022,74.0,Normal value,0
Austria,Employment rate,Percentage of population,2023,74.2,Provisional value,0
Belgium,Employment rate,Percentage of population,2022,66.5,Time series break,0
Belgium,Employment rate,Percentage of population,2023,,Missing value,0
Austria,Tertiary students,Persons,2022,395.8,Normal value,3
Belgium,Tertiary students,Persons,2022,512.3,Estimated value,3`,
    columns: 'place|name|.|.|v|.|.',
    expected: `
#
Austria|Employment rate|.|.|a2021=72.4|.|.
Austria|Employment rate|.|.|a2022=74|.|.
Austria|Employment rate|.|.|a2023=74.2|.|.
Belgium|Employment rate|.|.|a2022=66.5|.|.
Belgium|Employment rate|.|.|.|.|.
Austria|Tertiary students [Persons]|.|.|a2022=395800|.|.
Belgium|Tertiary students [Persons]|.|.|e2022=512300|.|.`,
  }),
  real({
    id: 'en-owid-electricity-csv-form',
    plan: 'Our World in Data, form of a grapher file with two measures',
    address: 'https://ourworldindata.org/',
    arranged: INVENTED,
    csv: `Entity,Code,Year,Renewables (% electricity),Electricity demand per person (kWh)
Kenya,KEN,2020,90.4,221.6
Kenya,KEN,2021,89.8,
Kenya,KEN,2022,88.7,234.0
Morocco,MAR,2020,18.3,1012.5
Morocco,MAR,2021,17.6,1046.1
World,OWID_WRL,2020,28.1,3408.9
World,OWID_WRL,2021,27.9,3577.2`,
    columns: 'place|.|.|v:Renewables|v:Electricity demand per person [kWh]',
    expected: `
#
Kenya|.|.|a2020=90.4|a2020=221.6
Kenya|.|.|a2021=89.8|.
Kenya|.|.|a2022=88.7|a2022=234
Morocco|.|.|a2020=18.3|a2020=1012.5
Morocco|.|.|a2021=17.6|a2021=1046.1
World|.|.|a2020=28.1|a2020=3408.9
World|.|.|a2021=27.9|a2021=3577.2`,
  }),
  real({
    id: 'en-tidy-variable-value-bounds-csv-form',
    plan: 'a health estimates site, form of a tidy frame with variable, value and bounds',
    address: 'https://childmortality.org/',
    arranged: INVENTED,
    csv: `country,year,variable,unit,value,lower,upper
Ghana,2019,Under-five mortality,deaths per 1000 live births,46.1,41.0,52.3
Ghana,2021,Under-five mortality,deaths per 1000 live births,43.8,37.9,51.0
Ghana,2021,DTP3 coverage,%,97,93,99
Nepal,2019,Under-five mortality,deaths per 1000 live births,30.2,26.1,35.4
Nepal,2021,Under-five mortality,deaths per 1000 live births,27.6,22.5,34.2
Nepal,2021,DTP3 coverage,%,91,NA,NA`,
    columns: 'place|.|name|.|v|!|!',
    expected: `
#
Ghana|.|Under-five mortality [deaths per 1000 live births]|.|a2019=46.1|!|!
Ghana|.|Under-five mortality [deaths per 1000 live births]|.|a2021=43.8|!|!
Ghana|.|DTP3 coverage [%]|.|a2021=97|!|!
Nepal|.|Under-five mortality [deaths per 1000 live births]|.|a2019=30.2|!|!
Nepal|.|Under-five mortality [deaths per 1000 live births]|.|a2021=27.6|!|!
Nepal|.|DTP3 coverage [%]|.|a2021=91|.|.`,
  }),
  real({
    id: 'en-housing-starts-by-month-csv-form',
    plan: 'a housing agency, form of starts by month and dwelling type with a yearly change',
    address: 'https://www.cmhc-schl.gc.ca/',
    arranged: INVENTED,
    csv: `Month,Single-detached,Semi-detached,Row,Apartment,Total starts,Y/Y change (%)
2024-01,312,48,120,905,1385,-4.2
2024-02,298,36,141,1012,1487,3.1
2024-03,355,52,98,876,1381,0.4
2024-04,401,60,133,1140,1734,12.9
2024-05,420,x,150,1098,1724,`,
    columns: '.|v:Single-detached|v:Semi-detached|v:Row|v:Apartment|v:Total starts|!',
    expected: `
#
.|p2024-01=312|p2024-01=48|p2024-01=120|p2024-01=905|p2024-01=1385|!
.|p2024-02=298|p2024-02=36|p2024-02=141|p2024-02=1012|p2024-02=1487|!
.|p2024-03=355|p2024-03=52|p2024-03=98|p2024-03=876|p2024-03=1381|!
.|p2024-04=401|p2024-04=60|p2024-04=133|p2024-04=1140|p2024-04=1734|!
.|p2024-05=420|.|p2024-05=150|p2024-05=1098|p2024-05=1724|.`,
  }),
  real({
    id: 'en-crime-year-ending-march-csv-form',
    plan: 'a statistics office, form of recorded crime by partnership and years ending in March',
    address: 'https://www.ons.gov.uk/',
    arranged: INVENTED,
    csv: `Area name,Offence group,Year ending March 2023,Year ending March 2024,"Rate per 1,000 population, year ending March 2024",Percentage change
Carlisle,Robbery,62,58,0.5,-6%
Carlisle,Theft offences,"3,104","3,377",30.6,9%
Lincoln,Robbery,88,[x],[x],[x]
Lincoln,Theft offences,"4,210","4,095",39.4,-3%`,
    columns: 'place|name|a2023|a2024|a2024:+Rate per 1,000 population|!',
    expected: `
#
Carlisle|Robbery|62|58|0.5|!
Carlisle|Theft offences|3104|3377|30.6|!
Lincoln|Robbery|88|.|.|.
Lincoln|Theft offences|4210|4095|39.4|!`,
  }),
  real({
    id: 'en-kaggle-score-rank-error-csv-form',
    plan: 'Kaggle, form of a yearly file of country scores, its year in the name alone',
    address: 'https://www.kaggle.com/',
    arranged: INVENTED,
    csv: `Country,Region,Overall Rank,Score,Standard Error,Healthy life expectancy (years)
Finland,Western Europe,1,7.61,0.031,71.9
Costa Rica,Latin America and Caribbean,2,7.19,0.042,69.9
Czechia,Central and Eastern Europe,3,6.85,0.037,69.0
Mauritius,Sub-Saharan Africa,4,5.89,0.058,
Vietnam,Southeast Asia,5,5.21,0.045,67.4`,
    options: { table: 'World wellbeing scores 2019' },
    columns: 'place|.|!|a2019:Score|!|a2019:Healthy life expectancy [years]',
    expected: `
#
Finland|.|!|7.61|!|71.9
Costa Rica|.|!|7.19|!|69.9
Czechia|.|!|6.85|!|69
Mauritius|.|!|5.89|!|.
Vietnam|.|!|5.21|!|67.4`,
  }),
  real({
    id: 'en-energy-outlook-est-proj-csv-form',
    plan: 'an energy agency, form of an outlook with estimated and projected years',
    address: 'https://www.eia.gov/',
    arranged: INVENTED,
    csv: `Series,Unit,2023,2024 (est.),2025 (proj.),2030 (proj.)
Solar generation,billion kWh,164,203,251,540
Coal share of generation,%,16.2,15.4,14.9,8.1
Retail electricity price,cents/kWh,12.7,13.0,13.2,13.9
Electric vehicles on the road,thousand,3300,4550,--,15200
Household electricity bill,$/month,137.70,141.20,144.00,`,
    columns: 'name|.|a2023|e2024|e2025|e2030',
    expected: `
#
Solar generation [kWh]|.|164000000000|203000000000|251000000000|540000000000
Coal share of generation [%]|.|16.2|15.4|14.9|8.1
Retail electricity price [cents/kWh]|.|12.7|13|13.2|13.9
Electric vehicles on the road|.|3300000|4550000|.|15200000
Household electricity bill [$/month]|.|137.7|141.2|144|.`,
  }),
  real({
    id: 'en-open-data-odd-columns-csv-form',
    plan: 'a state open data hub, form of a feature layer export with technical column names',
    address: 'https://data.nsw.gov.au/',
    arranged: INVENTED,
    csv: `OBJECTID,LGA_NAME,YR,ERP_PERSONS,PCT_65_PLUS,MEDIAN_HH_INC_WK,GlobalID
1,Ballina Shire,2016,41790,23.7,1186,{3f2a-91c0}
2,Ballina Shire,2021,46296,26.1,1540,{77b0-0d1e}
3,Byron Shire,2016,31556,17.4,1149,{a04c-5e22}
4,Byron Shire,2021,36116,19.9,1628,{c9d1-ff07}
5,Kyogle,2021,9359,27.3,-9999,{d2e8-1b6a}`,
    columns: '.|place|.|v:ERP_PERSONS|v:PCT_65_PLUS|v:MEDIAN_HH_INC_WK|.',
    expected: `
#
.|Ballina Shire|.|a2016=41790|a2016=23.7|a2016=1186|.
.|Ballina Shire|.|a2021=46296|a2021=26.1|a2021=1540|.
.|Byron Shire|.|a2016=31556|a2016=17.4|a2016=1149|.
.|Byron Shire|.|a2021=36116|a2021=19.9|a2021=1628|.
.|Kyogle|.|a2021=9359|a2021=27.3|?|.`,
  }),
  real({
    id: 'en-council-kpi-good-is-form',
    plan: 'a district council, form of its corporate scorecard with polarity, outturns, target and variance',
    address: 'https://www.charnwood.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Measure|Good is|2022/23 Outturn|2023/24 Outturn|2023/24 Target|Variance|RAG
CC-A|Household waste recycled (%)|High|43.2%|44.9%|46%|-1.1|Amber
CC-B|Missed bin collections|Low|610|544|500|44|Amber
HS-A|Average re-let time (days)|Low|31.4|27.8|28|-0.2|Green
HS-B|Affordable homes delivered|High|112|n/a|150||
PL-A|Major planning applications decided in time|High|88%|93%|≥ 90%|3|Green
CU-A|Calls abandoned|Low|7.5%|9.1%|6%|3.1|Red`,
    columns: '.|name|.|a2023|a2024|t2024|.|.',
    better:
      'higher: Household waste recycled / Affordable homes delivered / Major planning applications decided in time; lower: Missed bin collections / Average re-let time / Calls abandoned',
    expected: `
#
.|Household waste recycled [%]|.|43.2|44.9|46|!|.
.|Missed bin collections|.|610|544|500|!|.
.|Average re-let time [days]|.|31.4|27.8|28|!|.
.|Affordable homes delivered|.|112|.|150|.|.
.|Major planning applications decided in time [%]|.|88|93|≥90|!|.
.|Calls abandoned [%]|.|7.5|9.1|6|!|.`,
  }),
  real({
    id: 'en-state-performance-budget-transportation-form',
    plan: 'a state transportation department, form of the performance measures of its budget by programme',
    address: 'https://dbm.maryland.gov/',
    arranged: INVENTED,
    table: `
Department of Transportation – Performance Measures|<|<|<|<
Program / Measure|FY 2022 Actual|FY 2023 Actual|FY 2024 Estimated|FY 2025 Target
Highway Maintenance|<|<|<|<
Lane miles resurfaced|1,420|1,388|1,450|1,500
Percent of pavement in good condition|61.3%|60.8%|62%|64%
Average cost per lane mile|$182,400|$197,250|$205,000|$210,000
Transit|<|<|<|<
Annual transit ridership (thousands)|8,912|10,345|11,000|11,800
On-time performance|81.2%|N/A|84%|85%`,
    columns: 'name|a2022|a2023|e2024|t2025',
    expected: `
#
#
#
Lane miles resurfaced|1420|1388|1450|1500
Percent of pavement in good condition [%]|61.3|60.8|62|64
Average cost per lane mile [$]|182400|197250|205000|210000
#
Annual transit ridership|8912000|10345000|11000000|11800000
On-time performance [%]|81.2|.|84|85`,
  }),
  real({
    id: 'en-world-bank-databank-yr-form',
    plan: 'the World Bank, form of a DataBank download with YR headers, two dots for missing and a footer',
    address: 'https://databank.worldbank.org/',
    arranged: INVENTED,
    csv: `Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020],2021 [YR2021],2022 [YR2022]
Ghana,GHA,Access to electricity (% of population),EG.ELC.ACCS.ZS,83.5,85.9,86.3,..
Ghana,GHA,"Mortality rate, infant (per thousand live births)",SP.DYN.IMRT.IN,34.6,33.4,32.3,31.1
Togo,TGO,Access to electricity (% of population),EG.ELC.ACCS.ZS,52.4,54.0,55.7,57.2
Togo,TGO,"Mortality rate, infant (per thousand live births)",SP.DYN.IMRT.IN,45.2,..,43.1,42.0
Benin,BEN,Access to electricity (% of population),EG.ELC.ACCS.ZS,40.3,41.4,42.0,56.5
,,,,,,,
Data from database: World Development Indicators,,,,,,,
`,
    columns: 'place|.|name|.|a2019|a2020|a2021|a2022',
    expected: `
#
Ghana|.|Access to electricity|.|83.5|85.9|86.3|.
Ghana|.|Mortality rate, infant|.|34.6|33.4|32.3|31.1
Togo|.|Access to electricity|.|52.4|54|55.7|57.2
Togo|.|Mortality rate, infant|.|45.2|.|43.1|42
Benin|.|Access to electricity|.|40.3|41.4|42|56.5
#
#`,
  }),
  real({
    id: 'en-owid-grapher-two-columns-form',
    plan: 'Our World in Data, form of a grapher download with entity, code, year and two indicators',
    address: 'https://ourworldindata.org/',
    arranged: INVENTED,
    csv: `Entity,Code,Year,Share of electricity from renewables (%),Electricity use per person (kWh)
Chile,CHL,2020,48.61,4211.4
Chile,CHL,2021,45.97,4398.2
Chile,CHL,2022,54.83,4460.9
Uruguay,URY,2020,94.02,3790.1
Uruguay,URY,2021,84.75,4122.6
Uruguay,URY,2022,90.88,
`,
    columns:
      'place|.|.|a2020:Share of electricity from renewables [%]|a2020:Electricity use per person [kWh]',
    expected: `
#
Chile|.|.|a2020=48.61|a2020=4211.4
Chile|.|.|a2021=45.97|a2021=4398.2
Chile|.|.|a2022=54.83|a2022=4460.9
Uruguay|.|.|a2020=94.02|a2020=3790.1
Uruguay|.|.|a2021=84.75|a2021=4122.6
Uruguay|.|.|a2022=90.88|.`,
  }),
  real({
    id: 'en-oecd-explorer-labels-form',
    plan: 'the OECD, form of a Data Explorer download with codes and labels, multiplier and observation status',
    address: 'https://data-explorer.oecd.org/',
    arranged: INVENTED,
    csv: `REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS,Observation status
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2020,7437000,A,Normal value
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2021,7470500,A,Normal value
AUT,Austria,MSW,Municipal waste generated,T,Tonnes,2022,7265000,E,Estimated value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2020,4740000,A,Normal value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2021,4601200,A,Normal value
DNK,Denmark,MSW,Municipal waste generated,T,Tonnes,2022,,M,Missing value; data cannot exist
`,
    columns: '.|place|.|name|.|.|.|a2020|.|.',
    expected: `
#
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|a2020=7437000|.|.
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|a2021=7470500|.|.
.|Austria|.|Municipal waste generated [Tonnes]|.|.|.|e2022=7265000|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|a2020=4740000|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|a2021=4601200|.|.
.|Denmark|.|Municipal waste generated [Tonnes]|.|.|.|.|.|.`,
  }),
  real({
    id: 'en-pandas-export-index-empty-column-form',
    plan: 'a city analyst, form of a pandas export with an index column and an unnamed empty one',
    address: 'https://data.cityofboston.gov/',
    arranged: INVENTED,
    csv: `,indicator,unit,2020,2021,2022,2023,Unnamed: 7
0,Bike counter trips,trips,1204331.0,1310042.0,1498870.0,1611205.0,
1,Traffic fatalities,persons,14.0,17.0,12.0,,
2,Median household income,USD,78440.0,81210.0,86331.0,89212.0,
3,Households without internet,%,9.8,8.9,,7.1,
4,Street trees planted,trees,1122.0,1745.0,2010.0,2388.0,
`,
    columns: '.|name|.|a2020|a2021|a2022|a2023|.',
    expected: `
#
.|Bike counter trips [trips]|.|1204331|1310042|1498870|1611205|.
.|Traffic fatalities [人]|.|14|17|12|.|.
.|Median household income [美元]|.|78440|81210|86331|89212|.
.|Households without internet [%]|.|9.8|8.9|.|7.1|.
.|Street trees planted [trees]|.|1122|1745|2010|2388|.`,
  }),
  real({
    id: 'en-donor-logframe-milestones-form',
    plan: 'a donor programme, form of its logframe with baseline, milestone, achieved and end target',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Result|Indicator|Baseline (2021)|Milestone (2023)|Achieved (2023)|Target (2026)|Source
Outcome|Girls completing lower secondary (%)|38|44|46.5|60|EMIS
Output A|Teachers trained|0|1,200|1,347|4,000|Training records
Output A|Schools with a functioning library|22|60|51|at least 150|Site visits
Output B|Classrooms with 40–50 pupils per teacher (%)|31%|40%|TBC|55–65%|School census
Output B|Cost per pupil supported|£84|£78|£80.50|£70|Finance reports`,
    columns: '.|name|a2021|t2023|a2023|t2026|.',
    expected: `
#
.|Girls completing lower secondary [%]|38|44|46.5|60|.
.|Teachers trained|0|1200|1347|4000|.
.|Schools with a functioning library|22|60|51|≥150|.
.|Classrooms with 40–50 pupils per teacher [%]|31|40|.|55–65|.
.|Cost per pupil supported [GBP]|84|78|80.5|70|.`,
  }),
  real({
    id: 'en-sdg-baseline-latest-years-beside-form',
    plan: 'a national SDG report, form of a table with the baseline and latest value and the year of each beside it',
    address: 'https://sdgs.un.org/',
    arranged: INVENTED,
    table: `
SDG indicator|Unit|Baseline value|Baseline year|Latest value|Latest year|Target 2030
Population below national poverty line|%|24.3|2016|20.5|2022|12
Maternal mortality ratio|per 100,000 live births|176|2015|136|2021|70
Births attended by skilled personnel|%|42.1|2014|69.8|2022|90
Renewable energy share|%|2.9|2015|4.1|2023|10
Under-five stunting|%|36.1|2014|…|…|≤15.5`,
    columns: 'name|.|a2016|.|a2022|.|t2030',
    expected: `
#
Population below national poverty line [%]|.|24.3|.|20.5|.|12
Maternal mortality ratio|.|a2015=176|.|a2021=136|.|70
Births attended by skilled personnel [%]|.|a2014=42.1|.|69.8|.|90
Renewable energy share [%]|.|a2015=2.9|.|a2023=4.1|.|10
Under-five stunting [%]|.|a2014=36.1|.|.|.|≤15.5`,
  }),
  real({
    id: 'en-university-strategy-kpi-form',
    plan: 'a university, form of the KPIs of its strategy over academic years with an aim',
    address: 'https://www.exeter.ac.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|2020/21|2021/22|2022/23|2029/30 target
Student satisfaction|74.6%|77.1%|79.3%|85%
Graduates in highly skilled employment|80.2%|82.9%|83.4%|> 88%
Research income (£m)|68.4|72.9|81.0|120
Scope 1 and 2 emissions (tCO2e)|31,460|29,815|27,022|6,000
PhD students enrolled|1,904|1,968|2,041|2,500
World ranking position|174|163|155|120`,
    columns: 'name|a2021|a2022|a2023|t2030',
    expected: `
#
Student satisfaction [%]|74.6|77.1|79.3|85
Graduates in highly skilled employment [%]|80.2|82.9|83.4|>88
Research income [GBP]|68400000|72900000|81000000|120000000
Scope 1 and 2 emissions [tCO2e]|31460|29815|27022|6000
PhD students enrolled|1904|1968|2041|2500
World ranking position|174|163|155|120`,
  }),
  real({
    id: 'en-company-esg-scorecard-targets-in-words-form',
    plan: 'a listed company, form of its ESG data with newest year first and targets in words with their year',
    address: 'https://www.unilever.com/',
    arranged: INVENTED,
    table: `
Metric|Unit|FY2024|FY2023|FY2022|Target
Renewable electricity|%|71|64|55|100% by 2030
Scope 1 and 2 emissions|tCO2e|412,300|455,120|498,870|-50% by 2030 vs 2019
Women in senior management|%|36.4|34.9|33.0|≥40% by 2027
Lost-time injury frequency rate|per million hours|0.81|0.94|1.02|Zero harm
Water withdrawal|million m³|12.7|13.1|13.4|11.5 million m³ by 2028
Community investment|$ million|18.2|16.5|–|–`,
    columns: 'name|.|a2024|a2023|a2022|t2030',
    expected: `
#
Renewable electricity [%]|.|71|64|55|100
Scope 1 and 2 emissions [tCO2e]|.|412300|455120|498870|?
Women in senior management [%]|.|36.4|34.9|33|t2027=≥40
Lost-time injury frequency rate|.|0.81|0.94|1.02|.
Water withdrawal [m³]|.|12700000|13100000|13400000|t2028=11500000
Community investment [$]|.|18200000|16500000|.|.`,
  }),
  real({
    id: 'en-transit-monthly-ridership-fytd-form',
    plan: 'a transit agency, form of its monthly boardings by mode with the fiscal year to date',
    address: 'https://www.metrotransit.org/',
    arranged: INVENTED,
    csv: `Month,Bus boardings,Light rail boardings,Ferry boardings,On-time performance (%),Total boardings FYTD
Jul-23,"1,204,331","612,408","48,220",83.1,"1,864,959"
Aug-23,"1,251,902","630,117","51,873",82.4,"3,798,851"
Sep-23,"1,310,476","655,930","39,004",81.9,"5,804,261"
Oct-23,"1,338,015","661,242",,84.0,"7,803,518"
Nov-23,"1,190,882","598,771","21,640",85.2,"9,614,811"
`,
    columns:
      '.|p2023-07:Bus boardings|p2023-07:Light rail boardings|p2023-07:Ferry boardings|p2023-07:On-time performance [%]|.',
    expected: `
#
.|p2023-07=1204331|p2023-07=612408|p2023-07=48220|p2023-07=83.1|?
.|p2023-08=1251902|p2023-08=630117|p2023-08=51873|p2023-08=82.4|?
.|p2023-09=1310476|p2023-09=655930|p2023-09=39004|p2023-09=81.9|?
.|p2023-10=1338015|p2023-10=661242|.|p2023-10=84|?
.|p2023-11=1190882|p2023-11=598771|p2023-11=21640|p2023-11=85.2|?`,
  }),
  real({
    id: 'en-police-recorded-crime-year-ending-form',
    plan: 'a police force, form of its recorded crime by offence for two years ending in March',
    address: 'https://www.westyorkshire.police.uk/',
    arranged: INVENTED,
    table: `
Recorded crime by offence group|<|<|<|<
Offence group|Year ending March 2023|Year ending March 2024|Change|% change
Burglary|9,412|8,877|-535|-5.7%
Robbery|1,630|1,702|72|4.4%
Vehicle offences|11,208|10,344|-864|-7.7%
Violence with injury|25,019|24,760|-259|-1.0%
Total recorded crime|47,269|45,683|-1,586|-3.4%`,
    columns: 'name|a2023|a2024|.|.',
    expected: `
#
#
Burglary|9412|8877|!|!
Robbery|1630|1702|!|!
Vehicle offences|11208|10344|!|!
Violence with injury|25019|24760|!|!
Total recorded crime|47269|45683|!|!`,
  }),
  real({
    id: 'en-school-statistics-time-period-form',
    plan: 'a ministry of education, form of its open file with time_period 202122, level and authority',
    address: 'https://explore-education-statistics.service.gov.uk/',
    arranged: INVENTED,
    csv: `time_period,time_identifier,geographic_level,country_name,la_name,pupil_count,absence_rate_percent,suspension_rate_percent
202122,Academic year,National,England,,7411300,7.6,6.9
202223,Academic year,National,England,,7433812,7.5,9.3
202122,Academic year,Local authority,England,Barnsley,33410,8.1,12.4
202223,Academic year,Local authority,England,Barnsley,33522,8.3,15.0
202122,Academic year,Local authority,England,Rutland,5612,6.8,z
202223,Academic year,Local authority,England,Rutland,5590,6.6,4.1
`,
    columns: '.|.|.|.|place|a2022:pupil_count|a2022:absence_rate_percent|a2022:suspension_rate_percent',
    expected: `
#
.|.|.|.|England|a2022=7411300|a2022=7.6|a2022=6.9
.|.|.|.|England|a2023=7433812|a2023=7.5|a2023=9.3
.|.|.|.|Barnsley|a2022=33410|a2022=8.1|a2022=12.4
.|.|.|.|Barnsley|a2023=33522|a2023=8.3|a2023=15
.|.|.|.|Rutland|a2022=5612|a2022=6.8|.
.|.|.|.|Rutland|a2023=5590|a2023=6.6|a2023=4.1`,
  }),
  real({
    id: 'en-city-dashboard-fiscal-year-actual-target-form',
    plan: 'a city performance portal, form of its download with fiscal year, actual, target and a verdict',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `Measure ID,Measure Name,Department,Fiscal Year,Actual,Target,Met Target?
PM-A,Priority 1 calls answered in time,Police,FY2022,78.4%,85%,No
PM-A,Priority 1 calls answered in time,Police,FY2023,80.1%,85%,No
PM-A,Priority 1 calls answered in time,Police,FY2024,,86%,Pending
PM-B,Library visits,Libraries,FY2022,1.84M,2M,No
PM-B,Library visits,Libraries,FY2023,2.11M,2M,Yes
PM-C,Permit fee revenue,Development Services,FY2022,$612.5K,$600K,Yes
PM-C,Permit fee revenue,Development Services,FY2023,$655K,$640K,Yes
PM-D,Days to repair a street light,Energy,FY2023,6.2,<5,No
`,
    columns: '.|name|.|.|a2022|t2022|.',
    expected: `
#
.|Priority 1 calls answered in time [%]|.|.|78.4|85|.
.|Priority 1 calls answered in time [%]|.|.|a2023=80.1|t2023=85|.
.|Priority 1 calls answered in time [%]|.|.|.|t2024=86|.
.|Library visits|.|.|1840000|2000000|.
.|Library visits|.|.|a2023=2110000|t2023=2000000|.
.|Permit fee revenue [$]|.|.|612500|600000|.
.|Permit fee revenue [$]|.|.|a2023=655000|t2023=640000|.
.|Days to repair a street light|.|.|a2023=6.2|t2023=<5|.`,
  }),
  real({
    id: 'en-json-flattened-observations-form',
    plan: 'a regional data service, form of its JSON flattened to dotted columns with the kind of each value',
    address: 'https://api.data.gov/',
    arranged: INVENTED,
    csv: `indicator.id,indicator.name,indicator.unit,geo.name,obs.year,obs.type,obs.value
EN_A,Final energy consumption,GWh,Lothian,2021,actual,14210.5
EN_A,Final energy consumption,GWh,Lothian,2023,actual,13877.2
EN_A,Final energy consumption,GWh,Lothian,2030,target,11000
EN_A,Final energy consumption,GWh,Tayside,2023,actual,7731
EN_A,Final energy consumption,GWh,Tayside,2030,forecast,7050
EN_B,Homes with heat pumps,homes,Lothian,2023,actual,9120
EN_B,Homes with heat pumps,homes,Lothian,2030,target,60000
EN_B,Homes with heat pumps,homes,Tayside,2023,estimate,4415
`,
    columns: '.|name|.|place|.|.|a2021',
    expected: `
#
.|Final energy consumption [GWh]|.|Lothian|.|.|14210.5
.|Final energy consumption [GWh]|.|Lothian|.|.|a2023=13877.2
.|Final energy consumption [GWh]|.|Lothian|.|.|t2030=11000
.|Final energy consumption [GWh]|.|Tayside|.|.|a2023=7731
.|Final energy consumption [GWh]|.|Tayside|.|.|e2030=7050
.|Homes with heat pumps [homes]|.|Lothian|.|.|a2023=9120
.|Homes with heat pumps [homes]|.|Lothian|.|.|t2030=60000
.|Homes with heat pumps [homes]|.|Tayside|.|.|e2023=4415`,
  }),
];
