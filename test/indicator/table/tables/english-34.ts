import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-sports-club-members-at-the-end-of-two-years-joined-and-left-between',
    plan: 'a sports club’s sections: members at the end of December of two years, joined and left in the year between',
    address: 'https://www.britishrowing.org/',
    arranged: INVENTED,
    table: `
Section|Members at 31 Dec 2023|Joined in 2024|Left in 2024|Members at 31 Dec 2024
Junior|412|96|71|437
Adult|1,208|144|160|1,192
Senior|385|22|31|376
Total|2,005|262|262|2,005`,
    columns: 'name|a2023:Members+|a2024:Joined+|a2024:Left+|a2024:Members+',
    expected: `
#
Junior|412|96|71|437
Adult|1208|144|160|1192
Senior|385|22|31|376
Total|2005|262|262|2005`,
  }),
  real({
    id: 'en-council-capital-programme-total-cost-spend-to-march-three-years-to-come-without-a-kind',
    plan: 'a council’s capital programme: total cost, spend to March, three financial years of which nothing says that they are planned',
    address: 'https://www.cornwall.gov.uk/',
    arranged: INVENTED,
    table: `
Capital programme (£000)|<|<|<|<|<
Scheme|Total scheme cost|Spend to 31 March 2025|2025/26|2026/27|2027/28
Leisure centre|18,400|2,150|7,900|6,350|2,000
Town hall roof|1,250|90|860|300|0
Cycle network|4,600|1,420|1,100|1,050|1,030
School places|22,700|9,800|6,400|4,500|2,000
Total|46,950|13,460|16,260|12,200|5,030`,
    columns: 'name|?|?|?|?|?',
    expected: `
#
#
Leisure centre|?|?|?|?|?
Town hall roof|?|?|?|?|?
Cycle network|?|?|?|?|?
School places|?|?|?|?|?
Total|?|?|?|?|?`,
  }),
  real({
    id: 'en-new-teachers-year-qualified-down-share-left-after-one-three-and-five-years',
    plan: 'retention of new teachers: year qualified down, share after one, three and five years',
    address: 'https://www.nfer.ac.uk/',
    arranged: INVENTED,
    table: `
Retention of new teachers (%)|<|<|<
Year qualified|After 1 year|After 3 years|After 5 years
2016|87.2|76.4|68.9
2017|86.8|75.0|67.1
2018|85.9|74.3|66.7
2019|86.5|73.1|`,
    columns: '.|?|?|?',
    expected: `
#
#
.|?|?|?
.|?|?|?
.|?|?|?
.|?|?|.`,
  }),
  real({
    id: 'en-csv-schools-with-numbers-year-opened-pupils-of-two-years-capacity',
    plan: 'a file of schools: reference number, year opened, pupils of two years, capacity without a year',
    address: 'https://get-information-schools.service.gov.uk/',
    arranged: INVENTED,
    csv: `School,URN,Opened,Pupils 2024,Pupils 2025,Capacity
Oak Lane Primary,104512,1968,402,411,420
St Anne's RC Primary,104533,1932,214,209,240
Hillside Academy,137005,2011,1104,1131,1200
Meadow Infants,104519,1975,176,168,180`,
    columns: 'place|.|!|a2024:Pupils|a2025:Pupils|?',
    expected: `
#
Oak Lane Primary|.|!|402|411|?
St Anne's RC Primary|.|!|214|209|?
Hillside Academy|.|!|1104|1131|?
Meadow Infants|.|!|176|168|?`,
  }),
  real({
    id: 'en-council-performance-board-green-amber-and-red-limits-before-three-months',
    plan: 'a council’s performance board: green, amber and red limits before three months',
    address: 'https://www.swindon.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Green|Amber|Red|Apr 2025|May 2025|Jun 2025
Complaints answered in 20 days (%)|≥95|85–95|<85|91.0|93.4|95.2
Staff turnover (%)|≤12|12–15|>15|13.1|12.8|12.6
Mandatory training (%)|≥90|80–90|<80|88|89|91
Sickness absence (%)|≤4.0|4.0–5.5|>5.5|5.1|4.7|4.4`,
    columns: 'name|?|?|?|p2025-04|p2025-05|p2025-06',
    expected: `
#
Complaints answered in 20 days [%]|?|?2|?|91.0|93.4|95.2
Staff turnover [%]|?|?2|?|13.1|12.8|12.6
Mandatory training [%]|?|?2|?|88|89|91
Sickness absence [%]|?|?2|?|5.1|4.7|4.4`,
  }),
  real({
    id: 'en-weather-station-averages-of-four-decades',
    plan: 'a weather station’s averages: four decades across',
    address: 'https://www.metoffice.gov.uk/',
    arranged: INVENTED,
    table: `
Average by decade|<|<|<|<
Measure|1980s|1990s|2000s|2010s
Frost days per year|58|52|47|41
Mean temperature (°C)|9.1|9.5|9.8|10.2
Rainfall (mm)|702|715|731|748`,
    columns: 'name|?|?|?|?',
    expected: `
#
#
Frost days per year|?|?|?|?
Mean temperature [°C]|?|?|?|?
Rainfall [mm]|?|?|?|?`,
  }),
  real({
    id: 'en-city-sustainability-two-years-target-and-gap-to-target',
    plan: 'sustainability indicators of a city: two years, the target of 2030, the gap to it',
    address: 'https://www.glasgow.gov.uk/',
    arranged: INVENTED,
    table: `
Sustainability indicator|2019|2024|2030 target|Gap to target
Renewable energy (%)|18|31|50|19
Households on meters (%)|42|57|90|33
Food waste collected (kg per person)|21|34|60|26
Electric buses|4|62|180|118`,
    columns: 'name|a2019|a2024|t2030|!',
    expected: `
#
Renewable energy [%]|18|31|50|!
Households on meters [%]|42|57|90|!
Food waste collected [kg per person]|21|34|60|!
Electric buses|4|62|180|!`,
  }),
  real({
    id: 'en-csv-public-health-profile-prevalence-of-a-year-lower-and-upper-95-ci-recent-trend',
    plan: 'a public health profile: areas down, prevalence of one year, lower and upper 95 % CI, recent trend',
    address: 'https://fingertips.phe.org.uk/',
    arranged: INVENTED,
    csv: `Area,Smoking prevalence 2023 (%),Lower 95% CI,Upper 95% CI,Recent trend
England,11.6,11.4,11.8,Decreasing
Ashford,13.2,10.9,15.5,No change
Dover,14.8,12.1,17.5,No change
Thanet,15.1,12.6,17.6,Decreasing`,
    columns: 'place|a2023:Smoking prevalence [%]|!|!|.',
    expected: `
#
England|11.6|!|!|.
Ashford|13.2|!|!|.
Dover|14.8|!|!|.
Thanet|15.1|!|!|.`,
  }),
  real({
    id: 'en-foundation-grants-by-size-bands-in-pounds-down-three-split-years',
    plan: 'a foundation’s grants by size: bands in pounds down, three split years',
    address: 'https://www.esmeefairbairn.org.uk/',
    arranged: INVENTED,
    table: `
Grants awarded by size|<|<|<
Size of grant|2022/23|2023/24|2024/25
Under £2,000|84|91|77
£2,000 to £10,000|143|152|160
£10,001 to £50,000|61|58|66
Over £50,000|9|11|14
Total|297|312|317`,
    columns: 'name|a2023|a2024|a2025',
    expected: `
#
#
Under £2,000|84|91|77
£2,000 to £10,000|143|152|160
£10,001 to £50,000|61|58|66
Over £50,000|9|11|14
Total|297|312|317`,
  }),
  real({
    id: 'en-company-half-year-results-two-halves-change-full-year-dollars-in-corner',
    plan: 'a company’s half-year results: two halves, change, full year, million dollars in the corner',
    address: 'https://www.asx.com.au/',
    arranged: INVENTED,
    table: `
$ million|H1 2024|H1 2025|Change|FY 2024
Revenue|412.6|438.1|6.2%|851.0
Operating profit|51.2|55.9|9.2%|108.4
Profit before tax|44.0|49.3|12.0%|93.7
Capital expenditure|28.5|31.0|8.8%|60.2`,
    columns: 'name|p2024-H1|p2025-H1|!|a2024',
    expected: `
#
Revenue [$]|p2024-H1=412600000|p2025-H1=438100000|!|851000000
Operating profit [$]|p2024-H1=51200000|p2025-H1=55900000|!|108400000
Profit before tax [$]|p2024-H1=44000000|p2025-H1=49300000|!|93700000
Capital expenditure [$]|p2024-H1=28500000|p2025-H1=31000000|!|60200000`,
  }),
  real({
    id: 'en-council-outcome-measures-by-year-above-resource-measures-by-split-year',
    plan: 'a council’s dashboard: outcome measures over three years, below them resource measures over three split years',
    address: 'https://www.bathnes.gov.uk/',
    arranged: INVENTED,
    table: `
Outcome measure|2021|2022|2023
Adults who volunteer (%)|22|24|27
Residents who feel safe after dark (%)|61|63|62
||
Resource measure|2022/23|2023/24|2024/25
Spend per resident (£)|812|846|871
Staff in post|1,940|1,902|1,888`,
    columns: 'name|a2021|a2022|a2023',
    expected: `
#
Adults who volunteer [%]|22|24|27
Residents who feel safe after dark [%]|61|63|62
#
#
Spend per resident [GBP]|a2023=812|a2024=846|a2025=871
Staff in post|a2023=1940|a2024=1902|a2025=1888`,
  }),
  real({
    id: 'de-landkreis-gemeinden-einwohner-am-ende-zweier-jahre-veraenderung-flaeche',
    plan: 'a German district: municipalities down, inhabitants at 31.12. of two years, signed change, area',
    address: 'https://www.landkreis-fulda.de/',
    arranged: INVENTED,
    table: `
Gemeinde|Einwohner 31.12.2022|Einwohner 31.12.2024|Veränderung in %|Fläche in km²
Adorf|12.408|12.611|+1,6|48,2
Bergheim|8.940|8.702|−2,7|61,7
Neustadt|31.255|32.018|+2,4|74,0
Landkreis|52.603|53.331|+1,4|183,9`,
    columns: 'place|a2022:Einwohner|a2024:Einwohner|!|?',
    expected: `
#
Adorf|12408|12611|!|?
Bergheim|8940|8702|!|?
Neustadt|31255|32018|!|?
Landkreis|52603|53331|!|?`,
  }),
  real({
    id: 'en-housing-need-assessment-stock-and-need-low-central-high',
    plan: 'a housing need assessment: stock of one year, need of a later year in three scenarios',
    address: 'https://www.shropshire.gov.uk/',
    arranged: INVENTED,
    table: `
Housing need assessment|<|<|<|<
Type of home|Stock 2024|Need 2040: low|Need 2040: central|Need 2040: high
One bedroom|4,210|4,900|5,300|5,800
Two bedrooms|11,460|12,700|13,500|14,400
Three bedrooms|16,905|17,800|18,400|19,600
Four or more|6,120|6,300|6,500|6,900`,
    columns: 'name|a2024:Stock+|?|?|?',
    expected: `
#
#
One bedroom|4210|?|?|?
Two bedrooms|11460|?|?|?
Three bedrooms|16905|?|?|?
Four or more|6120|?|?|?`,
  }),
  real({
    id: 'en-csv-ministry-of-finance-at-2015-prices-index-2015-unit-column-four-years',
    plan: 'a ministry of finance: measures at 2015 prices, an index of 2015, unit column, four years',
    address: 'https://www.finance.gov.mt/',
    arranged: INVENTED,
    csv: `Indicator,Unit,2021,2022,2023,2024
GDP at 2015 prices,EUR billion,412.6,431.0,436.2,441.9
GDP per head at 2015 prices,EUR,31204,32310,32455,32690
Unemployment rate,%,7.4,6.5,6.1,6.3
Consumer prices (2015=100),index,110.2,119.8,126.4,129.0`,
    columns: 'name|.|a2021|a2022|a2023|a2024',
    expected: `
#
GDP at 2015 prices [EUR]|.|412600000000|431000000000|436200000000|441900000000
GDP per head at 2015 prices [EUR]|.|31204|32310|32455|32690
Unemployment rate [%]|.|7.4|6.5|6.1|6.3
Consumer prices (2015=100)|.|110.2|119.8|126.4|129.0`,
  }),
  real({
    id: 'es-viviendas-terminadas-dos-anos-necesidad-anual-diferencia-por-municipio',
    plan: 'a Spanish region: municipalities down, homes completed in two years, yearly need by the plan, difference',
    address: 'https://www.comunidad.madrid/',
    arranged: INVENTED,
    table: `
Municipio|Viviendas terminadas 2023|Viviendas terminadas 2024|Necesidad anual según el plan|Diferencia 2024
Alcorcón|412|388|450|−62
Getafe|530|601|520|+81
Leganés|295|310|400|−90
Móstoles|618|644|600|+44`,
    columns: 'place|a2023:Viviendas terminadas|a2024:Viviendas terminadas|?|!',
    expected: `
#
Alcorcón|412|388|?|!
Getafe|530|601|?|!
Leganés|295|310|?|!
Móstoles|618|644|?|!`,
  }),
];
