import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-csv-newspaper-rents-two-years-a-decade-apart-change-percent-and-income-quoted-thousands',
    plan: 'a newspaper’s spreadsheet: regions down, rent of two years with the year behind the name, change in percent, income of one year, quoted thousands',
    address: 'https://www.theguardian.com/data',
    arranged: INVENTED,
    csv: `Region,Rent 2015,Rent 2025,Change %,Median income 2025
North East,482,655,36,"29,400"
London,"1,301","1,862",43,"43,900"
Wales,512,742,45,"30,100"
Scotland,575,905,57,"33,200"`,
    columns: 'place|a2015:Rent|a2025:Rent|!|a2025:Median income',
    expected: `
#
North East|482|655|!|29400
London|1301|1862|!|43900
Wales|512|742|!|30100
Scotland|575|905|!|33200`,
  }),
  real({
    id: 'en-ngo-logframe-results-level-column-achieved-by-month-in-brackets-after-baseline-and-target',
    plan: 'a charity’s logframe: results level, baseline and target with their years, achieved with its month in brackets, percent in cells, means of verification',
    address: 'https://www.concern.org.uk/',
    arranged: INVENTED,
    table: `
Results level|Indicator|Baseline (2021)|Target (2025)|Achieved (Dec 2024)|Means of verification
Goal|Stunting among children under five|38%|30%|33.4%|Nutrition survey
Outcome 1|Households with acceptable food consumption|46%|65%|59%|Post-distribution monitoring
Output 1.1|Farmers trained in climate-smart agriculture|0|4,500|3,872|Training registers
Output 1.2|Village savings groups formed|12|120|114|Group records
Outcome 2|Women who decide jointly on income|31%|50%|47%|Endline survey
Output 2.1|Hand pumps rehabilitated|0|85|79|Completion certificates`,
    columns: '.|name|a2021|t2025|a2024|.',
    expected: `
#
.|Stunting among children under five [%]|38|30|33.4|.
.|Households with acceptable food consumption [%]|46|65|59|.
.|Farmers trained in climate-smart agriculture|0|4500|3872|.
.|Village savings groups formed|12|120|114|.
.|Women who decide jointly on income [%]|31|50|47|.
.|Hand pumps rehabilitated|0|85|79|.`,
  }),
  real({
    id: 'en-csv-student-german-cities-years-first-codes-that-end-in-a-unit',
    plan: 'a student’s file of German cities: year, city, measures as codes, one of which ends in its unit',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `year,city,trees_planted,green_area_ha,pm25
2020,Leipzig,1200,2350,13.1
2021,Leipzig,1450,2362,12.4
2022,Leipzig,1610,2371,12.0
2020,Dresden,900,1980,12.2
2021,Dresden,1010,1984,11.7
2022,Dresden,1105,1990,11.1`,
    columns: '.|place|a2020:trees_planted|a2020:green_area_ha [ha]|a2020:pm25',
    expected: `
#
.|Leipzig|1200|2350|13.1
.|Leipzig|a2021=1450|a2021=2362|a2021=12.4
.|Leipzig|a2022=1610|a2022=2371|a2022=12.0
.|Dresden|900|1980|12.2
.|Dresden|a2021=1010|a2021=1984|a2021=11.7
.|Dresden|a2022=1105|a2022=1990|a2022=11.1`,
  }),
  real({
    id: 'en-encyclopedia-countries-down-two-shares-each-with-a-year-column-behind-it',
    plan: 'an encyclopedia’s comparison: countries down, two shares, each followed by a column of its own years',
    address: 'https://en.wikipedia.org/',
    arranged: INVENTED,
    table: `
Country|Literacy rate (%)|Year|Access to electricity (%)|Year
Kenya|82.6|2021|76.5|2022
Ghana|80.4|2020|85.1|2022
Uganda|80.6|2022|47.1|2022
Malawi|68.1|2022|14.0|2021`,
    columns: 'place|a2021:Literacy rate [%]|.|a2022:Access to electricity [%]|.',
    expected: `
#
Kenya|82.6|.|76.5|.
Ghana|a2020=80.4|.|85.1|.
Uganda|a2022=80.6|.|47.1|.
Malawi|a2022=68.1|.|a2021=14.0|.`,
  }),
  real({
    id: 'en-council-residents-survey-men-and-women-under-two-years-percent-in-title-base-row',
    plan: 'a council’s survey of residents: services down, men and women under two years, percent in the title, the base of the survey last',
    address: 'https://www.kirklees.gov.uk/',
    arranged: INVENTED,
    table: `
Satisfied with local services, residents' survey (%)|<|<|<|<
|2021|<|2023|<
^|Men|Women|Men|Women
Refuse collection|78|81|80|83
Parks and open spaces|72|70|75|74
Road repair|31|29|27|26
Libraries|66|73|64|72
Base|512|548|498|561`,
    columns: 'name|a2021:+Men [%]|a2021:+Women [%]|a2023:+Men [%]|a2023:+Women [%]',
    expected: `
#
#
#
Refuse collection|78|81|80|83
Parks and open spaces|72|70|75|74
Road repair|31|29|27|26
Libraries|66|73|64|72
Base|?|?|?|?`,
  }),
  real({
    id: 'en-newspaper-council-promises-where-we-were-are-and-promised-to-be-with-months',
    plan: 'a newspaper on the promises of a council: where we were, are and promised to be, each with its month',
    address: 'https://www.manchestereveningnews.co.uk/',
    arranged: INVENTED,
    table: `
Promise|Where we were (May 2021)|Where we are (Nov 2025)|Where we promised to be by May 2026
New council homes started|0|1,830|2,500
Roads resurfaced (km)|0|412|600
Rough sleepers counted|94|61|0
Youth hubs open|3|9|10`,
    columns: 'name|a2021|a2025|t2026',
    expected: `
#
New council homes started|0|1830|2500
Roads resurfaced [km]|0|412|600
Rough sleepers counted|94|61|0
Youth hubs open|3|9|10`,
  }),
  real({
    id: 'en-parish-neighbourhood-plan-at-adoption-now-and-by-a-year',
    plan: 'a parish council’s page on its neighbourhood plan: at adoption, now and by a year, percent in cells',
    address: 'https://www.thame.org.uk/',
    arranged: INVENTED,
    table: `
Our neighbourhood plan – how are we doing?|<|<|<
What we measure|At adoption (2019)|Now (2025)|By 2031
New homes completed|0|74|120
Affordable share of new homes|–|31%|40%
Allotment plots|22|28|40
Bus services per weekday|14|9|16
Speeding complaints a year|61|43|20`,
    columns: 'name|a2019|a2025|t2031',
    expected: `
#
#
New homes completed|0|74|120
Affordable share of new homes [%]|.|31|40
Allotment plots|22|28|40
Bus services per weekday|14|9|16
Speeding complaints a year|61|43|20`,
  }),
  real({
    id: 'en-football-club-seasons-down-attendance-tickets-turnover-in-million-pounds',
    plan: 'a football club’s figures: seasons down, attendance, tickets, turnover and wages in million pounds',
    address: 'https://www.deloitte.com/uk/',
    arranged: INVENTED,
    table: `
Season|Average attendance|Season tickets sold|Turnover (£m)|Wage bill (£m)
2021/22|24,118|15,202|38.4|27.9
2022/23|26,340|17,011|44.0|31.2
2023/24|27,905|18,450|52.7|36.8
2024/25|29,012|20,003|58.1|40.5`,
    columns:
      '.|a2022:Average attendance|a2022:Season tickets sold|a2022:Turnover [GBP]|a2022:Wage bill [GBP]',
    expected: `
#
.|24118|15202|38400000|27900000
.|a2023=26340|a2023=17011|a2023=44000000|a2023=31200000
.|a2024=27905|a2024=18450|a2024=52700000|a2024=36800000
.|a2025=29012|a2025=20003|a2025=58100000|a2025=40500000`,
  }),
  real({
    id: 'en-city-air-quality-pollutants-down-limit-before-three-years-unit-in-names',
    plan: 'a city on its air: pollutants with their units, the limit before three years',
    address: 'https://www.bristol.gov.uk/',
    arranged: INVENTED,
    table: `
Air quality at Market Street|<|<|<|<
Pollutant|Limit|2021|2022|2023
NO2 annual mean (µg/m³)|40|38.1|36.4|33.0
PM10 days above 50 µg/m³|35|9|6|4
PM2.5 annual mean (µg/m³)|20|10.6|10.1|9.3`,
    columns: 'name|?|a2021|a2022|a2023',
    expected: `
#
#
NO2 annual mean [µg/m³]|?|38.1|36.4|33.0
PM10 days above 50 µg/m³|?|9|6|4
PM2.5 annual mean [µg/m³]|?|10.6|10.1|9.3`,
  }),
  real({
    id: 'en-technology-company-people-as-corner-three-years-ambition-percent-in-cells',
    plan: 'a technology company’s report on its people: the word People over the names, three years, an ambition, percent in cells',
    address: 'https://www.sage.com/',
    arranged: INVENTED,
    table: `
People|2022|2023|2024|Ambition 2027
Women in total workforce|31.2%|32.0%|32.9%|36%
Women in senior leadership|24.5%|26.1%|27.4%|33%
Employee engagement score (out of 100)|74|76|77|80
Voluntary turnover|14.8%|11.2%|9.7%|
Training hours per employee|18.4|21.0|23.7|25`,
    columns: 'name|a2022|a2023|a2024|t2027',
    expected: `
#
Women in total workforce [%]|31.2|32.0|32.9|36
Women in senior leadership [%]|24.5|26.1|27.4|33
Employee engagement score (out of 100)|74|76|77|80
Voluntary turnover [%]|14.8|11.2|9.7|.
Training hours per employee|18.4|21.0|23.7|25`,
  }),
  real({
    id: 'en-csv-student-countries-named-once-for-three-years',
    plan: 'a student’s file: each country named once for its three years, two indicators',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `Country,Year,Literacy rate (%),GDP per capita (US$)
Kenya,2010,72.2,1094
,2015,78.7,1464
,2020,81.5,1936
Nepal,2010,60.6,589
,2015,64.7,893
,2020,71.2,1139`,
    columns: 'place|.|a2010:Literacy rate [%]|a2010:GDP per capita [美元]',
    expected: `
#
Kenya|.|72.2|1094
Kenya|.|a2015=78.7|a2015=1464
Kenya|.|a2020=81.5|a2020=1936
Nepal|.|60.6|589
Nepal|.|a2015=64.7|a2015=893
Nepal|.|a2020=71.2|a2020=1139`,
  }),
  real({
    id: 'en-call-centre-results-with-targets-in-brackets-under-years-with-target-in-brackets',
    plan: 'a call centre’s results, the targets in brackets behind them, as the heads say',
    address: 'https://www.nidirect.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|2022 (target)|2023 (target)|2024 (target)
Calls answered within a minute|71% (75%)|74% (76%)|79% (78%)
Complaints resolved in ten days|83% (85%)|86% (86%)|88% (87%)
Repairs right first time|90% (92%)|91% (92%)|93% (92%)`,
    columns: 'name|a2022|a2023|a2024',
    expected: `
#
Calls answered within a minute|?2|?2|?2
Complaints resolved in ten days|?2|?2|?2
Repairs right first time|?2|?2|?2`,
  }),
  real({
    id: 'en-census-our-town-and-county-under-two-years',
    plan: 'a town’s page on two censuses: our town and the county under each year',
    address: 'https://www.banbury.gov.uk/',
    arranged: INVENTED,
    table: `
|2011|<|2021|<
^|Our town|County|Our town|County
Residents|18,204|612,300|20,117|655,910
Aged 65 and over (%)|19.8|18.1|23.4|21.2
Homes owned outright (%)|34|31|37|34
No car (%)|21|18|19|17`,
    columns: 'name|a2011:@Our town|a2011:@County|a2021:@Our town|a2021:@County',
    expected: `
#
#
Residents|18204|612300|20117|655910
Aged 65 and over [%]|19.8|18.1|23.4|21.2
Homes owned outright [%]|34|31|37|34
No car [%]|21|18|19|17`,
  }),
  real({
    id: 'en-airline-operating-data-units-in-brackets-in-the-rows-below-headings',
    plan: 'an airline’s operating data: headings over domestic and international rows, each with its unit in brackets',
    address: 'https://www.airnewzealand.co.nz/',
    arranged: INVENTED,
    table: `
Key operating data|FY24|FY25
Passengers carried|<|<
Domestic (million)|11.4|12.0
International (million)|7.2|8.1
Load factor|<|<
Domestic (%)|81.2|82.0
International (%)|84.6|85.1
Fleet at year end (aircraft)|118|124`,
    columns: 'name|a2024|a2025',
    expected: `
#
#
Passengers carried：Domestic|11400000|12000000
Passengers carried：International|7200000|8100000
#
Load factor：Domestic [%]|81.2|82.0
Load factor：International [%]|84.6|85.1
Fleet at year end|118|124`,
  }),
  real({
    id: 'en-water-company-current-and-target-in-cells-with-their-years-by-a-split-year',
    plan: 'a water company’s page: current values and targets with their years in the cells, one by a split year',
    address: 'https://www.scottishwater.co.uk/',
    arranged: INVENTED,
    table: `
Theme|Indicator|Current|Target
Water|Samples meeting standard|97.8% (2024)|≥ 99.5% by 2028
Water|Leakage (Ml/d)|54 (2024)|45 by 2030
Energy|Own generation (GWh)|12.6 (2024)|20 by 2028
People|Days lost per employee|9.1 (2023/24)|8.0 by 2026/27`,
    columns: '.|name|a2024|t2028',
    expected: `
#
.|Samples meeting standard [%]|97.8|≥99.5
.|Leakage [Ml/d]|54|t2030=45
.|Own generation [GWh]|12.6|20
.|Days lost per employee|9.1|t2027=8.0`,
  }),
  real({
    id: 'en-city-transport-mode-share-of-trips-three-years-and-aim-percent-in-title',
    plan: 'a city’s share of trips by mode: three years and an aim, percent in the title',
    address: 'https://www.edinburgh.gov.uk/',
    arranged: INVENTED,
    table: `
Mode share of trips (%)|<|<|<|<
Mode|2015|2019|2023|2030 aim
Car|46|44|42|33
Bus|15|14|12|16
Rail|12|13|12|15
Walking|24|25|29|29
Cycling|3|4|5|7`,
    columns: 'name|a2015 [%]|a2019 [%]|a2023 [%]|t2030 [%]',
    expected: `
#
#
Car|46|44|42|33
Bus|15|14|12|16
Rail|12|13|12|15
Walking|24|25|29|29
Cycling|3|4|5|7`,
  }),
  real({
    id: 'en-census-tenure-households-and-percent-under-two-years',
    plan: 'a town’s census page: tenure down, households and percent under each year',
    address: 'https://www.nomisweb.co.uk/',
    arranged: INVENTED,
    table: `
Tenure|2001|<|2021|<
^|Households|%|Households|%
Owned|41,205|68.1|43,880|61.9
Social rented|11,930|19.7|12,015|16.9
Private rented|6,044|10.0|14,120|19.9
Other|1,331|2.2|905|1.3`,
    columns: 'name|a2001:+Households|a2001:+Households (%) [%]|a2021:+Households|a2021:+Households (%) [%]',
    expected: `
#
#
Owned|41205|68.1|43880|61.9
Social rented|11930|19.7|12015|16.9
Private rented|6044|10.0|14120|19.9
Other|1331|2.2|905|1.3`,
  }),
  real({
    id: 'en-nature-strategy-baseline-in-cells-with-its-year-status-and-target-with-years-in-heads',
    plan: 'a nature strategy: the baseline with its year in the cell, status and target with theirs in the heads',
    address: 'https://www.nature.scot/',
    arranged: INVENTED,
    table: `
Target|Indicator|Baseline|2024 status|2030 target
Protect|Land protected (%)|16.4 (2020)|17.8|30
Restore|Peatland restored (ha)|25,000 (2021)|43,700|250,000
Reduce|Pesticide load index|100 (2018)|91|50`,
    columns: '.|name|a2020|a2024|t2030',
    expected: `
#
.|Land protected [%]|16.4|17.8|30
.|Peatland restored [ha]|a2021=25000|43700|250000
.|Pesticide load index|a2018=100|91|50`,
  }),
  real({
    id: 'en-police-force-offences-of-two-split-years-signed-change-rate-per-thousand',
    plan: 'a police force’s offences: two split years behind the measure, signed changes, a rate per thousand',
    address: 'https://www.avonandsomerset.police.uk/',
    arranged: INVENTED,
    table: `
Crime type|Offences 2023/24|Offences 2024/25|Change|Rate per 1,000 2024/25
Burglary|1,592|1,404|-11.8%|3.1
Robbery|288|301|+4.5%|0.7
Vehicle crime|2,210|1,987|-10.1%|4.4`,
    columns: 'name|a2024:Offences+|a2025:Offences+|!|a2025:Rate per 1,000+',
    expected: `
#
Burglary|1592|1404|!|3.1
Robbery|288|301|!|0.7
Vehicle crime|2210|1987|!|4.4`,
  }),
];
