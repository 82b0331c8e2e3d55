import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A blind batch: written without sight of the reader. */
export const twentyfirst: readonly RealTable[] = [
  real({
    id: 'en-council-corporate-kpis-good-is-form',
    plan: 'an English district council, form of its corporate plan measures with RAG and direction of travel',
    address: 'https://www.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Performance measure|Good is|2022/23 outturn|2023/24 outturn|2024/25 target|RAG|Direction of travel
CP01|Household waste sent for reuse, recycling or composting|High|44.1%|45.3%|47%|A|↑
CP02|Households in temporary accommodation|Low|212|238|No more than 200|R|↓
CP03|Average days to process new housing benefit claims|Low|19.4|17.2|≤ 16|G|↑
CP04|Residents satisfied with the area as a place to live|High|n/a|79%|At least 80%|G|–
CP05|Council tax collected in year|High|97.12%|97.30%|97.5%|A|↑
CP06|Affordable homes completed|High|141|96|TBC|R|↓`,
    columns: '.|name|.|a2023|a2024|t2025|.|.',
    better:
      'higher: Household waste sent for reuse, recycling or composting / Residents satisfied with the area as a place to live / Council tax collected in year / Affordable homes completed; lower: Households in temporary accommodation / Average days to process new housing benefit claims',
    expected: `
#
.|Household waste sent for reuse, recycling or composting [%]|.|44.1|45.3|47|.|.
.|Households in temporary accommodation|.|212|238|≤200|.|.
.|Average days to process new housing benefit claims|.|19.4|17.2|≤16|.|.
.|Residents satisfied with the area as a place to live [%]|.|.|79|≥80|.|.
.|Council tax collected in year [%]|.|97.12|97.30|97.5|.|.
.|Affordable homes completed|.|141|96|.|.|.`,
  }),
  real({
    id: 'en-us-state-dmv-measures-form',
    plan: 'a US state, form of its performance budget with groups of measures',
    address: 'https://www.budget.ny.gov/',
    arranged: INVENTED,
    table: `
Department of Motor Vehicles – Performance Measures|<|<|<|<
Measure|FY 2023 Actual|FY 2024 Actual|FY 2025 Estimate|FY 2026 Target
OUTCOME|<|<|<|<
Customers served within 30 minutes|68.5%|71.2%|72.0%|75.0%
Average wait time in field offices (minutes)|34|29|28|25
OUTPUT|<|<|<|<
Driver licenses issued|1,204,311|1,188,090|1,195,000|1,200,000
EFFICIENCY|<|<|<|<
Cost per transaction|$18.42|$18.97|$19.10|$18.50`,
    columns: 'name|a2023|a2024|e2025|t2026',
    expected: `
#
#
#
Customers served within 30 minutes [%]|68.5|71.2|72|75
Average wait time in field offices [minutes]|34|29|28|25
#
Driver licenses issued|1204311|1188090|1195000|1200000
#
Cost per transaction [$]|18.42|18.97|19.10|18.50`,
  }),
  real({
    id: 'en-au-annual-performance-statement-form',
    plan: 'an Australian agency, form of its annual performance statement, the target year in the caption',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Table 3.2: Annual performance statement 2024–25|<|<|<|<|<
Performance measure|Target|Result 2024–25|Result 2023–24|Result 2022–23|Status
Calls answered within 5 minutes|≥80%|84.6%|83.0%|81.2%|Achieved
Freedom of information requests decided on time|≥90%|88.4%^(a)|91%|93%|Not achieved
Median time to decide a claim (days)|Up to 45 days|41|47|52|Achieved
Stakeholders rating engagement as good or very good|Increase|70%|68%|n/a|Achieved
Regional outreach visits|24|26|New measure|-|Achieved
(a) Affected by a system outage in March 2025.|<|<|<|<|<`,
    columns: 'name|t2025|a2025|a2024|a2023|.',
    expected: `
#
#
Calls answered within 5 minutes [%]|≥80|84.6|83|81.2|.
Freedom of information requests decided on time [%]|≥90|88.4|91|93|.
Median time to decide a claim [days]|≤45|41|47|52|.
Stakeholders rating engagement as good or very good [%]|.|70|68|.|.
Regional outreach visits|24|26|.|.|.
#`,
  }),
  real({
    id: 'en-nhs-integrated-report-months-form',
    plan: 'an NHS trust, form of its integrated performance report with months and a standing standard',
    address: 'https://www.england.nhs.uk/',
    arranged: INVENTED,
    table: `
Metric|Standard|Apr-25|May-25|Jun-25|Jul-25|Variation
A&E patients seen within 4 hours|78%|74.1%|75.0%|76.3%|75.8%|↗ Improving
Ambulance handovers over 60 minutes|0|112|96|101|87|↘ Improving
Cancer 62-day standard|≥ 75%|66.0%|67.4%|65.9%|-|→ Common cause
VTE risk assessment completed|95%|95.6%|96.1%|94.8%|95.2%|→ Common cause
Staff sickness absence|4.5%|5.1%|4.9%|4.8%|4.9%|→ Common cause`,
    columns: 'name|?|p2025-04|p2025-05|p2025-06|p2025-07|.',
    expected: `
#
A&E patients seen within 4 hours [%]|?|74.1|75|76.3|75.8|.
Ambulance handovers over 60 minutes|?|112|96|101|87|.
Cancer 62-day standard [%]|?|66|67.4|65.9|.|.
VTE risk assessment completed [%]|?|95.6|96.1|94.8|95.2|.
Staff sickness absence [%]|?|5.1|4.9|4.8|4.9|.`,
  }),
  real({
    id: 'en-donor-logframe-planned-achieved-form',
    plan: 'a donor, form of a logframe with planned and achieved rows under each indicator',
    address: 'https://devtracker.fcdo.gov.uk/',
    arranged: INVENTED,
    table: `
Output indicator|<|Baseline (2021)|Milestone 1 (2023)|Milestone 2 (2025)|Target (2027)
1.1 Farmers trained in climate-smart practices|Planned|0|4,000|9,000|15,000
^|Achieved|^|4,312|8,655|
1.2 Households reporting food security|Planned|38%|45%|55%|65%
^|Achieved|^|41%|TBC|
1.3 Women-led cooperatives registered|Planned|12 (2020)|20|35|50
^|Achieved|^|23|37|
Source: programme monitoring records and annual household survey|<|<|<|<|<`,
    columns: 'name|.|a2021|t2023|t2025|t2027',
    expected: `
#
Farmers trained in climate-smart practices|.|0|4000|9000|15000
Farmers trained in climate-smart practices|.|.|a2023=4312|a2025=8655|.
Households reporting food security [%]|.|38|45|55|65
Households reporting food security [%]|.|.|a2023=41|.|.
Women-led cooperatives registered|.|a2020=12|20|35|50
Women-led cooperatives registered|.|.|a2023=23|a2025=37|.
#`,
  }),
  real({
    id: 'en-company-esg-targets-own-baseline-years-form',
    plan: 'a listed company, form of its sustainability targets, each with its own baseline year and date',
    address: 'https://www.londonstockexchange.com/',
    arranged: INVENTED,
    table: `
Metric|Baseline year|Baseline|FY23|FY24|Progress vs baseline|Target
Scope 1 and 2 emissions (tCO2e)|FY19|412,300|318,450|287,100|(30%)|50% reduction by 2030
Renewable electricity share|FY20|24%|61%|72%|+48pp|100% by 2027
Lost-time injury frequency rate|FY19|1.42|0.97|0.88|(38%)|<0.5 by 2030
Women in senior leadership|FY20|28%|34%|36%|+8pp|40–45% by 2030
Water withdrawal intensity (m³ per tonne)|FY19|3.6|3.1|2.9|(19%)|TBC`,
    columns: 'name|.|v|a2023|a2024|!|v',
    expected: `
#
Scope 1 and 2 emissions [tCO2e]|.|a2019=412300|318450|287100|!|?
Renewable electricity share [%]|.|a2020=24|61|72|!|t2027=100
Lost-time injury frequency rate|.|a2019=1.42|0.97|0.88|!|t2030=<0.5
Women in senior leadership [%]|.|a2020=28|34|36|!|t2030=40–45
Water withdrawal intensity|.|a2019=3.6|3.1|2.9|!|.`,
  }),
  real({
    id: 'en-university-kpis-latest-without-year-form',
    plan: 'a university, form of its strategy measures with a latest figure of no stated year',
    address: 'https://www.officeforstudents.org.uk/',
    arranged: INVENTED,
    table: `
Key performance indicator|Baseline⏎(2020/21)|Latest|Target⏎(2027/28)|Status
Undergraduate continuation rate|91.8%|93.4%|95%|On track
Graduates in highly skilled work or further study|74%|77.2%|At least 80%|On track
Research income per academic FTE|£48.2k|£55.1k|£65k|At risk
Carbon emissions, scope 1 and 2 (tCO2e)|18,450|14,120|Halve|On track
Gender pay gap (median)|17.6%|14.9%|<10%|At risk
Staff recommending the university as a place to work|–|68%|75%|New`,
    columns: 'name|a2021|?|t2028|.',
    expected: `
#
Undergraduate continuation rate [%]|91.8|?|95|.
Graduates in highly skilled work or further study [%]|74|?|≥80|.
Research income per academic FTE [GBP]|48200|?|65000|.
Carbon emissions, scope 1 and 2 [tCO2e]|18450|?|.|.
Gender pay gap (median) [%]|17.6|?|<10|.
Staff recommending the university as a place to work [%]|.|?|75|.`,
  }),
  real({
    id: 'en-police-quarters-and-totals-form',
    plan: 'a police force, form of its crimes by quarter with totals and change',
    address: 'https://www.police.uk/',
    arranged: INVENTED,
    table: `
Recorded crime|Q1 2024|Q2 2024|Q3 2024|Q4 2024|Total 2024|Total 2023|Change|% change
Violence against the person|3,412|3,598|3,701|3,455|14,166|13,872|294|2.1%
Residential burglary|512|478|455|530|1,975|2,204|-229|-10.4%
Shoplifting|702|745|790|811|3,048|2,611|437|16.7%
Robbery|96|101|88|93|378|391|-13|-3.3%
All of the above|4,722|4,922|5,034|4,889|19,567|19,078|489|2.6%`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024|a2023|!|!',
    expected: `
#
Violence against the person|3412|3598|3701|3455|14166|13872|!|!
Residential burglary|512|478|455|530|1975|2204|!|!
Shoplifting|702|745|790|811|3048|2611|!|!
Robbery|96|101|88|93|378|391|!|!
All of the above|4722|4922|5034|4889|19567|19078|!|!`,
  }),
  real({
    id: 'en-us-city-budget-projection-variance-form',
    plan: 'a US city, form of its general fund by function with year-end projection and variance',
    address: 'https://www.gfoa.org/',
    arranged: INVENTED,
    table: `
General Fund expenditure by function ($ in thousands)|<|<|<|<|<|<
Function|FY 2023⏎Actual|FY 2024⏎Adopted budget|FY 2024⏎Year-end projection|Variance|FY 2025⏎Proposed|% change
Public safety|$ 84,210|$ 88,950|$ 90,120|$ (1,170)|$ 93,400|5.0%
Parks and recreation|12,045|12,800|12,310|490|13,150|2.7%
Library services|6,388|6,900|6,742|158|7,015|1.7%
Debt service|9,120|9,120|9,120|–|8,760|(3.9%)
Subtotal, operating|111,763|117,770|118,292|(522)|122,325|3.9%
Net transfers from reserves|(1,240)|(900)|(1,050)|150|(600)|n/a`,
    columns: 'name|a2023|t2024|e2024|!|?|!',
    expected: `
#
#
Public safety [$]|84210000|88950000|90120000|!|?|!
Parks and recreation [$]|12045000|12800000|12310000|!|?|!
Library services [$]|6388000|6900000|6742000|!|?|!
Debt service [$]|9120000|9120000|9120000|.|?|!
Subtotal, operating [$]|111763000|117770000|118292000|!|?|!
Net transfers from reserves [$]|-1240000|-900000|-1050000|!|?|.`,
  }),
  real({
    id: 'en-local-transport-plan-mode-share-sample-form',
    plan: 'a combined authority, form of mode shares from censuses and a survey with its sample, and targets',
    address: 'https://www.tfgm.com/',
    arranged: INVENTED,
    table: `
Table 5: Main mode of travel to work and plan targets|<|<|<|<|<
Mode|2011 Census|2021 Census|2024 survey|<|2031 target
^|^|^|%|Sample size (n)|^
Walk|11.2%|12.9%|13.8|1,204|16%
Cycle|3.4%|4.1%|4.6|401|8–10%
Bus|7.9%|5.2%|6.0|523|At least 8%
Train or tram|4.8%|2.9%|..|..|6%
Car or van|61.5%|58.3%|57.1|4,982|No more than 50%`,
    columns: 'name|a2011|a2021|a2024|!|t2031',
    expected: `
#
#
#
Walk [%]|11.2|12.9|13.8|!|16
Cycle [%]|3.4|4.1|4.6|!|8–10
Bus [%]|7.9|5.2|6|!|≥8
Train or tram [%]|4.8|2.9|.|.|6
Car or van [%]|61.5|58.3|57.1|!|≤50`,
  }),
  real({
    id: 'en-wikipedia-wind-by-country-form',
    plan: 'Wikipedia, form of a list of countries with rank, years under a group and note marks',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Rank|Country|Installed wind capacity (MW)[1]|<|<|Share of electricity (2023)[3]
^|^|2021|2022|2023|^
1|Denmark|7,014|7,100|7,482[a]|57.7%
2|Ireland|4,339|4,622|4,744|35%
3|Uruguay|1,520|1,521|1,517|33.1%
4|Portugal|5,612|5,671|5,730[b]|28.5%
5|Lithuania|671|814|1,287|n/a
—|World|824,000|899,000|1,015,000|7.8%`,
    columns:
      '!|place|a2021:Installed wind capacity [MW]|a2022:Installed wind capacity [MW]|a2023:Installed wind capacity [MW]|a2023:Share of electricity [%]',
    expected: `
#
#
!|Denmark|7014|7100|7482|57.7
!|Ireland|4339|4622|4744|35
!|Uruguay|1520|1521|1517|33.1
!|Portugal|5612|5671|5730|28.5
!|Lithuania|671|814|1287|.
.|World|824000|899000|1015000|7.8`,
  }),
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
    id: 'de-cities-sustainability-semicolon-csv-form',
    plan: 'a German region, form of a sustainability indicator file with provisional year and goal',
    address: 'https://www.statistik-bw.de/',
    arranged: INVENTED,
    csv: `Stadt;Indikator;Einheit;2019;2021;2023 (vorläufig);Ziel 2030
Tübingen;Anteil des Radverkehrs am Modal Split;%;23,5;25,0;26,4;30
Tübingen;Treibhausgasemissionen je Einwohner;t CO2-Äq.;5,8;5,1;4,7;1,5
Tübingen;Versiegelte Fläche;ha;1.912,4;1.920,0;1.931,7;max. 1.950
Reutlingen;Anteil des Radverkehrs am Modal Split;%;11,0;-;13,2;mind. 20
Reutlingen;Versiegelte Fläche;ha;2.145,3;2.160,8;.;offen`,
    columns: 'place|name|.|a2019|a2021|a2023|t2030',
    expected: `
#
Tübingen|Anteil des Radverkehrs am Modal Split [%]|.|23.5|25|26.4|30
Tübingen|Treibhausgasemissionen je Einwohner|.|5.8|5.1|4.7|1.5
Tübingen|Versiegelte Fläche [ha]|.|1912.4|1920|1931.7|≤1950
Reutlingen|Anteil des Radverkehrs am Modal Split [%]|.|11|.|13.2|≥20
Reutlingen|Versiegelte Fläche [ha]|.|2145.3|2160.8|.|.`,
  }),
  real({
    id: 'fr-annual-performance-report-form',
    plan: 'a French programme, form of its annual performance report with goal and result of a year side by side',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Objectif 2 – Réduire les délais de traitement|<|<|<|<|<|<
Indicateurs|Unité|2022|2023|2024|<|2027
^|^|Réalisation|Réalisation|Cible|Réalisation|Cible
Délai moyen de traitement des demandes|jours|62,4|58,1|≤ 55|53,7|45
Part des dossiers traités en moins de 30 jours|%|41,0|44,6|50|49,8 (p)|60
Taux d'appels aboutis|%|71|74,5|entre 75 et 80|76,2|> 85
Coût moyen par dossier|€|118|121,5|120|SO|stabilité
Agents formés|nombre|3 150|3 420|3 600|3 588|4 000`,
    columns: 'name|.|a2022|a2023|t2024|a2024|t2027',
    expected: `
#
#
#
Délai moyen de traitement des demandes [jours]|.|62.4|58.1|≤55|53.7|45
Part des dossiers traités en moins de 30 jours [%]|.|41|44.6|50|49.8|60
Taux d'appels aboutis [%]|.|71|74.5|75–80|76.2|>85
Coût moyen par dossier [EUR]|.|118|121.5|120|.|.
Agents formés|.|3150|3420|3600|3588|4000`,
  }),
  real({
    id: 'es-sdg-baseline-and-latest-years-in-cells-form',
    plan: 'a Latin American country, form of its SDG indicators with years in brackets in the cells',
    address: 'https://ods.dnp.gov.co/',
    arranged: INVENTED,
    table: `
ODS|Indicador|Unidad|Línea base (año)|Último dato (año)|Meta 2030|Avance
3|Razón de mortalidad materna|por 100.000 nacidos vivos|53,7 (2015)|38,6 (2023)|32,0|70 %
6|Acceso a agua potable en zona rural|%|71,5 (2015)|76,2 (2022)|100|16 %
7|Capacidad de energía renovable no convencional|MW|143 (2015)|1.870 (2023)|6.000|29 %
12|Residuos reciclados|miles de toneladas|1.320 (2018)|1.745 (2022)|2.900|27 %
16|Tasa de homicidios|por 100.000 habitantes|26,5 (2015)|25,8 (2023)|16,4|n. d.
17|Hogares con acceso a internet|%|41,8 (2015)|n. d.|80|n. d.`,
    columns: '.|name|.|v|v|t2030|!',
    expected: `
#
.|Razón de mortalidad materna|.|a2015=53.7|a2023=38.6|32|!
.|Acceso a agua potable en zona rural [%]|.|a2015=71.5|a2022=76.2|100|!
.|Capacidad de energía renovable no convencional [MW]|.|a2015=143|a2023=1870|6000|!
.|Residuos reciclados [toneladas]|.|a2018=1320000|a2022=1745000|2900000|!
.|Tasa de homicidios|.|a2015=26.5|a2023=25.8|16.4|.
.|Hogares con acceso a internet [%]|.|a2015=41.8|.|80|.`,
  }),
  real({
    id: 'pt-plurianual-plan-reference-date-form',
    plan: 'a Brazilian municipality, form of its multi-year plan with reference date and goals by year',
    address: 'https://www.gov.br/planejamento/',
    arranged: INVENTED,
    table: `
Indicador|Unidade de medida|Referência|<|Metas do PPA 2024-2027|<|<|<
^|^|Data|Índice|2024|2025|2026|2027
Cobertura da atenção primária à saúde|percentual|31/12/2022|64,30|66,00|68,50|71,00|75,00
Taxa de mortalidade infantil|por 1.000 nascidos vivos|31/12/2021|12,80|12,40|12,00|11,50|11,00
Famílias atendidas pelo programa de habitação|unidade|31/12/2022|1.250|1.400|1.600|1.800|2.100
Perdas na distribuição de água|percentual|31/12/2022|41,2|40,0|38,0|36,0|33,0
Investimento em saneamento|R$ milhões|31/12/2022|182,5|-|210,0|240,0|260,0`,
    columns: 'name|.|.|v|t2024|t2025|t2026|t2027',
    expected: `
#
#
Cobertura da atenção primária à saúde|.|.|a2022=64.3|66|68.5|71|75
Taxa de mortalidade infantil|.|.|a2021=12.8|12.4|12|11.5|11
Famílias atendidas pelo programa de habitação|.|.|a2022=1250|1400|1600|1800|2100
Perdas na distribuição de água|.|.|a2022=41.2|40|38|36|33
Investimento em saneamento [R$]|.|.|a2022=182500000|.|210000000|240000000|260000000`,
  }),
  real({
    id: 'it-wellbeing-region-and-country-form',
    plan: 'an Italian region, form of its wellbeing indicators beside those of the country',
    address: 'https://www.istat.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Puglia|<|Italia|<|Differenza Puglia-Italia (2023)
^|^|2019|2023|2019|2023|^
Raccolta differenziata dei rifiuti urbani|%|50,6|58,9|61,3|66,6|-7,7
Speranza di vita alla nascita|anni|82,7|82,6|83,2|83,1|-0,5
Uscita precoce dal sistema di istruzione|%|17,9|12,8|13,3|10,5|2,3
Posti nei servizi per l'infanzia|per 100 bambini di 0-2 anni|16,8|24,4|25,5|:|:
Reddito medio disponibile pro capite|€|14.712|17.208*|19.124|22.374|-5.166
* Dato provvisorio|<|<|<|<|<|<`,
    columns: 'name|.|a2019:@Puglia|a2023:@Puglia|a2019:@Italia|a2023:@Italia|!',
    expected: `
#
#
Raccolta differenziata dei rifiuti urbani [%]|.|50.6|58.9|61.3|66.6|!
Speranza di vita alla nascita [anni]|.|82.7|82.6|83.2|83.1|!
Uscita precoce dal sistema di istruzione [%]|.|17.9|12.8|13.3|10.5|!
Posti nei servizi per l'infanzia [per 100 bambini di 0-2 anni]|.|16.8|24.4|25.5|.|.
Reddito medio disponibile pro capite [EUR]|.|14712|17208|19124|22374|!
#`,
  }),
  real({
    id: 'nl-mandatory-policy-indicators-form',
    plan: 'a Dutch municipality, form of the mandatory policy indicators of its budget with reference year',
    address: 'https://www.waarstaatjegemeente.nl/',
    arranged: INVENTED,
    table: `
Taakveld|Indicator|Eenheid|Peiljaar|Zutphen|Nederland
0. Bestuur|Formatie|fte per 1.000 inwoners|2023|8,4|n.v.t.
1. Veiligheid|Winkeldiefstallen|aantal per 1.000 inwoners|2022|2,6|2,3
3. Economie|Banen|aantal per 1.000 inwoners 15-64 jaar|2023|778,1|836,0
4. Onderwijs|Voortijdige schoolverlaters|%|2021/2022|2,4|2,2
7. Milieu|Omvang huishoudelijk restafval|kg per inwoner|2021|98|161
8. Volkshuisvesting|Gemiddelde WOZ-waarde|duizend euro|2023|312|369
^|Nieuw gebouwde woningen|aantal per 1.000 woningen|2022|14,2|9,1`,
    columns: '.|name|.|.|v:@Zutphen|v:@Nederland',
    expected: `
#
.|Formatie|.|.|a2023=8.4|.
.|Winkeldiefstallen|.|.|a2022=2.6|a2022=2.3
.|Banen|.|.|a2023=778.1|a2023=836
.|Voortijdige schoolverlaters [%]|.|.|a2022=2.4|a2022=2.2
.|Omvang huishoudelijk restafval [kg per inwoner]|.|.|a2021=98|a2021=161
.|Gemiddelde WOZ-waarde [euro]|.|.|a2023=312000|a2023=369000
.|Nieuw gebouwde woningen|.|.|a2022=14.2|a2022=9.1`,
  }),
  real({
    id: 'ja-city-plan-kpi-era-years-form',
    plan: 'a Japanese city, form of the indicators of its comprehensive plan in era years with wished direction',
    address: 'https://www.soumu.go.jp/',
    arranged: INVENTED,
    table: `
まちづくり指標|単位|基準値⏎（令和3年度）|実績値⏎（令和6年度）|目標値⏎（令和9年度）|目指す方向|進捗状況
市民1人1日当たりのごみ排出量|g|892|861|820|↓|順調
自主防災組織の組織率|％|71.4|76.8|85.0以上|↑|順調
待機児童数|人|23|4|0|↓|概ね順調
年間観光入込客数|万人|312|347|400|↑|概ね順調
路線バスの利用者数|千人|1,204|1,187|維持|→|遅れ
特定健診受診率|％|38.2|－|60.0|↑|－`,
    columns: 'name|.|a2021|a2024|t2027|.|.',
    better:
      'lower: 市民1人1日当たりのごみ排出量 / 待機児童数; higher: 自主防災組織の組織率 / 年間観光入込客数 / 特定健診受診率',
    expected: `
#
市民1人1日当たりのごみ排出量 [g]|.|892|861|820|.|.
自主防災組織の組織率|.|71.4|76.8|≥85|.|.
待機児童数 [人]|.|23|4|0|.|.
年間観光入込客数 [人]|.|312万|347万|400万|.|.
路線バスの利用者数 [人]|.|1204000|1187000|.|.|.
特定健診受診率|.|38.2|.|60|.|.`,
  }),
  real({
    id: 'ko-national-indicators-provisional-csv-form',
    plan: 'a Korean ministry, form of an indicator file with a provisional year and a goal',
    address: 'https://www.index.go.kr/',
    arranged: INVENTED,
    csv: `지표,단위,2020,2021,2022,2023p,2027 목표
합계출산율,명,0.84,0.81,0.78,0.72,
15-64세 고용률,%,65.9,66.5,68.5,69.2,71.0
재생에너지 발전량,GWh,36527,43096,50406,-,97100
1인 가구 수,천 가구,6643,7166,7502,7829,
초미세먼지 연평균 농도,㎍/㎥,19,18,18,19,15`,
    columns: 'name|.|a2020|a2021|a2022|a2023|t2027',
    expected: `
#
합계출산율 [명]|.|0.84|0.81|0.78|0.72|.
15-64세 고용률 [%]|.|65.9|66.5|68.5|69.2|71
재생에너지 발전량 [GWh]|.|36527|43096|50406|.|97100
1인 가구 수 [가구]|.|6643000|7166000|7502000|7829000|.
초미세먼지 연평균 농도 [㎍/㎥]|.|19|18|18|19|15`,
  }),
];
