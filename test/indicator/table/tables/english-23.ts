import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-english-district-council-plan-baseline-target-result-next-target-amber-green',
    plan: 'an English district council, form of the measures page of its corporate plan: baseline, target and result of a financial year, target two years on, status in words',
    address: 'https://www.stroud.gov.uk/',
    arranged: INVENTED,
    table: `
Measure|2022/23 baseline|2024/25 target|2024/25 result|2026/27 target|Status
Household waste recycled (%)|41.8|46|44.9|50|Amber
Affordable homes completed|186|260|274|320|Green
Planning applications decided on time (%)|72.4|85|88.1|90|Green
Leisure centre visits|412,600|450,000|438,915|480,000|Amber
Council tax collected (%)|96.2|97.0|96.8|97.5|Amber
Apprentices employed|34|60|63|80|Green
Carbon emissions of the council (tonnes)|3,940|3,300|3,215|2,600|Green`,
    columns: 'name|a2023|t2025|a2025|t2027|.',
    expected: `
#
Household waste recycled [%]|41.8|46|44.9|50|.
Affordable homes completed|186|260|274|320|.
Planning applications decided on time [%]|72.4|85|88.1|90|.
Leisure centre visits|412600|450000|438915|480000|.
Council tax collected [%]|96.2|97.0|96.8|97.5|.
Apprentices employed|34|60|63|80|.
Carbon emissions of the council [tonnes]|3940|3300|3215|2600|.`,
  }),
  real({
    id: 'en-csv-nepal-ngo-livelihoods-baseline-mid-term-target-achieved-unit-column',
    plan: 'an aid organisation in Nepal, form of the results sheet of its livelihoods project: unit column, baseline of 2021, mid-term value of 2023, target and achieved of 2025',
    address: 'https://www.practicalaction.org/',
    arranged: INVENTED,
    csv: `Indicator,Unit,Baseline 2021,Mid-term 2023,Target 2025,Achieved 2025
Households using improved seed,households,1240,3865,6000,6318
Average maize yield,kg per hectare,2150,2480,2900,2835
Women in producer groups,persons,680,2105,3500,3742
Households with year-round food,%,38.2,49.5,65,61.7
Average annual farm income,USD,412,538,700,689
Irrigated land,hectares,95,260,450,431
`,
    columns: 'name|.|a2021|a2023|t2025|a2025',
    expected: `
#
Households using improved seed [households]|.|1240|3865|6000|6318
Average maize yield [kg per hectare]|.|2150|2480|2900|2835
Women in producer groups [人]|.|680|2105|3500|3742
Households with year-round food [%]|.|38.2|49.5|65|61.7
Average annual farm income [美元]|.|412|538|700|689
Irrigated land [hectares]|.|95|260|450|431`,
  }),
  real({
    id: 'en-tsv-ugandan-water-connections-districts-target-achieved-percent-achieved-next-target-total',
    plan: 'a Ugandan water ministry, form of the district table of its yearly review pasted from a sheet: indicator in the title, districts down, target and achieved of 2025, percent achieved, target of 2026, total last',
    address: 'https://www.mwe.go.ug/',
    arranged: INVENTED,
    csv: `Households connected to piped water				
District	Target 2025	Achieved 2025	% achieved	Target 2026
Gulu	4200	3985	95%	4500
Lira	3600	3724	103%	3800
Arua	3900	3410	87%	4300
Mbale	5100	5236	103%	5400
Masaka	4700	4418	94%	5000
Total	21500	20773	97%	23000
`,
    columns:
      'place|t2025:Households connected to piped water|a2025:Households connected to piped water|.|t2026:Households connected to piped water',
    expected: `
#
#
Gulu|4200|3985|.|4500
Lira|3600|3724|.|3800
Arua|3900|3410|.|4300
Mbale|5100|5236|.|5400
Masaka|4700|4418|.|5000
Total|21500|20773|.|23000`,
  }),
  real({
    id: 'en-maltese-tourism-strategy-target-and-actual-merged-under-two-years-target-2028',
    plan: 'a Maltese tourism ministry, form of the monitoring table of its strategy: target and actual merged under two years, target of 2028 last, units in brackets',
    address: 'https://tourism.gov.mt/',
    arranged: INVENTED,
    table: `
Indicator|2024|<|2025|<|2028
^|Target|Actual|Target|Actual|Target
Inbound visitors (thousand)|3,300|3,564|3,600|3,812|4,100
Average stay (nights)|6.4|6.1|6.3|6.0|6.5
Visitor spending (EUR million)|2,900|3,280|3,300|3,540|4,000
Hotel occupancy (%)|66|68.3|68|69.9|72
Visitors outside the summer (%)|58|59.6|60|60.8|64`,
    columns: 'name|t2024|a2024|t2025|a2025|t2028',
    expected: `
#
#
Inbound visitors|3300000|3564000|3600000|3812000|4100000
Average stay [nights]|6.4|6.1|6.3|6.0|6.5
Visitor spending [EUR]|2900000000|3280000000|3300000000|3540000000|4000000000
Hotel occupancy [%]|66|68.3|68|69.9|72
Visitors outside the summer [%]|58|59.6|60|60.8|64`,
  }),
  real({
    id: 'en-new-zealand-unemployment-regions-down-four-quarters-indicator-in-title',
    plan: 'a New Zealand statistics office, form of the regional table of its labour release: indicator and unit in the title, regions down, four quarters across',
    address: 'https://www.stats.govt.nz/',
    arranged: INVENTED,
    table: `
Unemployment rate by region (%)|<|<|<|<
Region|Q1 2025|Q2 2025|Q3 2025|Q4 2025
Auckland|6.1|6.0|6.3|5.9
Waikato|5.2|5.6|5.4|5.1
Bay of Plenty|4.8|4.6|5.0|4.7
Wellington|4.9|5.3|5.5|5.2
Canterbury|4.1|4.4|4.3|4.0
Otago|3.6|3.3|3.5|3.4`,
    columns:
      'place|p2025-Q1:Unemployment rate [%]|p2025-Q2:Unemployment rate [%]|p2025-Q3:Unemployment rate [%]|p2025-Q4:Unemployment rate [%]',
    expected: `
#
#
Auckland|6.1|6.0|6.3|5.9
Waikato|5.2|5.6|5.4|5.1
Bay of Plenty|4.8|4.6|5.0|4.7
Wellington|4.9|5.3|5.5|5.2
Canterbury|4.1|4.4|4.3|4.0
Otago|3.6|3.3|3.5|3.4`,
  }),
  real({
    id: 'en-csv-south-american-countries-key-statistics-year-in-title-four-measures',
    plan: 'a regional development bank, form of its key statistics of countries saved as CSV: year in the title line, countries down, four measures with units in the heads',
    address: 'https://www.caf.com/',
    arranged: INVENTED,
    csv: `"Key statistics, 2024",,,,
Country,Population (million),Life expectancy (years),Internet users (%),GDP per capita (US$)
Bolivia,12.4,68.6,71.3,3920
Colombia,52.9,77.7,79.1,7910
Ecuador,18.1,77.4,74.6,6870
Paraguay,6.9,73.8,78.2,6150
Peru,34.2,77.5,81.4,8320
Uruguay,3.4,78.1,92.8,23040
`,
    columns:
      'place|a2024:Population|a2024:Life expectancy [years]|a2024:Internet users [%]|a2024:GDP per capita [美元]',
    expected: `
#
#
Bolivia|12400000|68.6|71.3|3920
Colombia|52900000|77.7|79.1|7910
Ecuador|18100000|77.4|74.6|6870
Paraguay|6900000|73.8|78.2|6150
Peru|34200000|77.5|81.4|8320
Uruguay|3400000|78.1|92.8|23040`,
  }),
  real({
    id: 'en-tsv-finnish-retailer-key-figures-five-years-across-units-in-brackets',
    plan: 'a Finnish retailer, form of the five-year summary of its annual report pasted from a sheet: figures down with units in brackets, five years across',
    address: 'https://tokmanni.fi/',
    arranged: INVENTED,
    csv: `Key figures	2021	2022	2023	2024	2025
Revenue (EUR million)	1,142.6	1,168.3	1,392.7	1,675.1	1,718.4
Operating profit (EUR million)	107.2	84.5	98.6	91.3	95.8
Equity ratio (%)	30.4	31.7	26.9	27.5	28.8
Dividend per share (EUR)	0.96	0.76	0.76	0.68	0.72
Stores	197	200	364	371	380
Employees	4,106	4,058	6,020	6,235	6,291
`,
    columns: 'name|a2021|a2022|a2023|a2024|a2025',
    expected: `
#
Revenue [EUR]|1142600000|1168300000|1392700000|1675100000|1718400000
Operating profit [EUR]|107200000|84500000|98600000|91300000|95800000
Equity ratio [%]|30.4|31.7|26.9|27.5|28.8
Dividend per share [EUR]|0.96|0.76|0.76|0.68|0.72
Stores|197|200|364|371|380
Employees|4106|4058|6020|6235|6291`,
  }),
  real({
    id: 'en-scottish-secondary-schools-down-four-measures-school-year-in-title',
    plan: 'a Scottish council, form of the school table of its education report: school year in the title, secondary schools down, four measures with units in the heads',
    address: 'https://www.fife.gov.uk/',
    arranged: INVENTED,
    table: `
Secondary schools, school year 2024/25|<|<|<|<
School|Pupils on roll|Teachers (FTE)|Attendance (%)|Pupils with free school meals (%)
Balwearie High School|1,648|118.4|88.7|17.3
Bell Baxter High School|1,392|101.6|90.2|12.8
Glenrothes High School|845|68.3|85.9|29.4
Madras College|1,406|104.9|91.5|9.6
Waid Academy|712|57.2|90.8|14.1`,
    columns:
      'place|a2025:Pupils on roll|a2025:Teachers [FTE]|a2025:Attendance [%]|a2025:Pupils with free school meals [%]',
    expected: `
#
#
Balwearie High School|1648|118.4|88.7|17.3
Bell Baxter High School|1392|101.6|90.2|12.8
Glenrothes High School|845|68.3|85.9|29.4
Madras College|1406|104.9|91.5|9.6
Waid Academy|712|57.2|90.8|14.1`,
  }),
];
