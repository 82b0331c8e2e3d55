import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'en-ministry-of-finance-budget-and-outturn-by-ministry-two-level-year-heads-euro-million',
    plan: 'a ministry of finance, form of a table of its budget report: budget and outturn of two years and the budget of the third by ministry, in millions of euro',
    address: 'https://finance.gov.mt/',
    arranged: INVENTED,
    table: `
Recurrent expenditure by ministry (€ million)|<|<|<|<|<
Ministry|2023|<|2024|<|2025
^|Budget|Outturn|Budget|Outturn|Budget
Health|948.2|971.6|1,012.5|1,034.8|1,087.0
Education|642.7|638.1|671.9|680.4|702.3
Home Affairs and Security|318.4|322.9|335.6|331.2|349.1
Transport and Infrastructure|207.3|219.5|214.8|226.7|231.4
Environment and Energy|154.9|143.2|160.0|151.8|166.5
Total|2,271.5|2,295.3|2,394.8|2,424.9|2,536.3`,
    columns: 'name|t2023|a2023|t2024|a2024|t2025',
    expected: `
#
#
#
Health [EUR]|948200000|971600000|1012500000|1034800000|1087000000
Education [EUR]|642700000|638100000|671900000|680400000|702300000
Home Affairs and Security [EUR]|318400000|322900000|335600000|331200000|349100000
Transport and Infrastructure [EUR]|207300000|219500000|214800000|226700000|231400000
Environment and Energy [EUR]|154900000|143200000|160000000|151800000|166500000
Total [EUR]|2271500000|2295300000|2394800000|2424900000|2536300000`,
  }),
  real({
    id: 'en-national-climate-plan-sector-emissions-history-two-sector-ceilings-reduction-column',
    plan: 'a national climate council, form of a table of sector targets: emissions of three years, the target of two years and the reduction required',
    address: 'https://www.climatecouncil.ie/',
    arranged: INVENTED,
    table: `
Table 2: Greenhouse gas emissions and targets by sector (Mt CO2e)|<|<|<|<|<|<
Sector|1990|2018|2023|2025 target|2030 target|Reduction 2018–2030 (%)
Electricity|11.2|10.5|7.6|6.0|3.0|71
Transport|5.1|12.2|11.8|10.0|6.0|51
Buildings (residential)|7.5|7.0|5.4|5.0|4.0|43
Buildings (commercial and public)|1.6|1.5|1.4|1.0|0.8|47
Industry|6.9|7.0|6.3|6.0|4.5|36
Agriculture|20.4|23.0|22.1|20.2|17.3|25
Other¹|2.8|2.4|1.9|1.7|1.2|50
Total|55.5|63.6|56.5|49.9|36.8|42
¹ F-gases, waste and petroleum refining.|<|<|<|<|<|<`,
    columns: 'name|a1990|a2018|a2023|t2025|t2030|.',
    expected: `
#
#
Electricity [Mt CO2e]|11.2|10.5|7.6|6.0|3.0|!
Transport [Mt CO2e]|5.1|12.2|11.8|10.0|6.0|!
Buildings (residential) [Mt CO2e]|7.5|7.0|5.4|5.0|4.0|!
Buildings (commercial and public) [Mt CO2e]|1.6|1.5|1.4|1.0|0.8|!
Industry [Mt CO2e]|6.9|7.0|6.3|6.0|4.5|!
Agriculture [Mt CO2e]|20.4|23.0|22.1|20.2|17.3|!
Other [Mt CO2e]|2.8|2.4|1.9|1.7|1.2|!
Total [Mt CO2e]|55.5|63.6|56.5|49.9|36.8|!
#`,
  }),
  real({
    id: 'en-food-company-sustainability-scorecard-baseline-year-target-year-columns-fy-heads',
    plan: 'a food company, form of the scorecard of its sustainability report: the year of the baseline and of the target in columns, two FY columns between',
    address: 'https://www.generalmills.com/',
    arranged: INVENTED,
    table: `
Commitment area|Metric|Unit|Baseline year|Baseline|FY23|FY24|Target|Target year|Status
Climate|Scope 1 and 2 emissions|t CO2e|2020|642,300|488,150|451,920|321,000|2030|On track
Climate|Renewable electricity|%|2020|38|74|86|100|2030|On track
Packaging|Recyclable packaging by weight|%|2021|88|92|93|100|2030|On track
Packaging|Virgin plastic used|tonnes|2021|97,400|91,260|90,075|78,000|2028|Behind
Water|Water use intensity|m3/t product|2019|3.42|3.05|2.97|2.60|2028|On track
Waste|Waste to landfill|tonnes|2019|14,870|6,312|4,905|0|2025|Missed
People|Women in senior management|%|2020|31.5|38.2|39.6|≥45|2027|On track
People|Recordable injury rate|per 200,000 hours|–|–|1.24|1.11|<1.0|2027|New`,
    columns: '.|name|.|.|.|a2023|a2024|.|.|.',
    expected: `
#
.|Scope 1 and 2 emissions [t CO2e]|.|.|a2020=642300|488150|451920|t2030=321000|.|.
.|Renewable electricity [%]|.|.|a2020=38|74|86|t2030=100|.|.
.|Recyclable packaging by weight [%]|.|.|a2021=88|92|93|t2030=100|.|.
.|Virgin plastic used [tonnes]|.|.|a2021=97400|91260|90075|t2028=78000|.|.
.|Water use intensity [m3/t product]|.|.|a2019=3.42|3.05|2.97|t2028=2.60|.|.
.|Waste to landfill [tonnes]|.|.|a2019=14870|6312|4905|t2025=0|.|.
.|Women in senior management [%]|.|.|a2020=31.5|38.2|39.6|t2027=≥45|.|.
.|Recordable injury rate [per 200,000 hours]|.|.|.|1.24|1.11|t2027=<1.0|.|.`,
  }),
  real({
    id: 'en-ngo-wash-programme-results-framework-year-over-target-actual-end-of-programme',
    plan: 'an aid NGO, form of the results framework of a water programme: two years of target and actual, the target at the end of the programme, outcome and output heads',
    address: 'https://www.wateraid.org/',
    arranged: INVENTED,
    table: `
Indicator|Baseline (2022)|2023|<|2024|<|End of programme target (2026)|Means of verification
^|^|Target|Actual|Target|Actual|^|^
Outcome 1: Communities use safe water and sanitation|<|<|<|<|<|<|<
1.1 Households using a basic water service|43%|50%|52%|60%|58%|80%|Household survey
1.2 Households with a handwashing facility with soap|17%|25%|22%|40%|37%|60–65%|Household survey
1.3 Children under five with diarrhoea in last two weeks|24%|22%|21%|18%|19%|12%|Household survey
Output 1.1: Facilities built and managed|<|<|<|<|<|<|<
1.1.1 Water points rehabilitated|0|60|57|140|151|320|Site reports
1.1.2 School latrine blocks built|0|12|12|30|26|48|Site reports
1.1.3 People trained in hygiene promotion|0|1,200|1,384|3,000|2,915|6,500|Training registers
1.1.4 Water committees collecting fees|n/a|40|tbc|90|83|160|Committee records`,
    columns: 'name|a2022|t2023|a2023|t2024|a2024|t2026|.',
    expected: `
#
#
#
Households using a basic water service [%]|43|50|52|60|58|80|.
Households with a handwashing facility with soap [%]|17|25|22|40|37|60–65|.
Children under five with diarrhoea in last two weeks [%]|24|22|21|18|19|12|.
#
Water points rehabilitated|0|60|57|140|151|320|.
School latrine blocks built|0|12|12|30|26|48|.
People trained in hygiene promotion|0|1200|1384|3000|2915|6500|.
Water committees collecting fees|.|40|.|90|83|160|.`,
  }),
  real({
    id: 'en-readme-dataset-preview-markdown-country-year-rows-three-measures',
    plan: 'a data repository, form of the preview of its data set in the readme: a markdown table with country and year down and three measures across',
    address: 'https://github.com/',
    arranged: INVENTED,
    csv: `| Country | Year | Life expectancy (years) | Internet users (%) | GDP per capita (US$) |
|:--------|-----:|------------------------:|-------------------:|---------------------:|
| Chile | 2018 | 80.1 | 82.3 | 15,820 |
| Chile | 2020 | 79.4 | 86.1 | 13,165 |
| Chile | 2022 | 79.5 | 90.2 | 15,410 |
| Peru | 2018 | 76.0 | 52.5 | 6,910 |
| Peru | 2020 | 73.9 | 65.3 | 6,060 |
| Peru | 2022 | 73.4 | 74.7 | 7,130 |
| Bolivia | 2018 | 67.6 | 44.3 | 3,470 |
| Bolivia | 2020 | 64.5 | 59.9 | 3,070 |
| Bolivia | 2022 | 65.0 | NA | 3,600 |
`,
    columns: 'place|.|.:Life expectancy [years]|.:Internet users [%]|.:GDP per capita [美元]',
    expected: `
#
#
Chile|.|a2018=80.1|a2018=82.3|a2018=15820
Chile|.|a2020=79.4|a2020=86.1|a2020=13165
Chile|.|a2022=79.5|a2022=90.2|a2022=15410
Peru|.|a2018=76.0|a2018=52.5|a2018=6910
Peru|.|a2020=73.9|a2020=65.3|a2020=6060
Peru|.|a2022=73.4|a2022=74.7|a2022=7130
Bolivia|.|a2018=67.6|a2018=44.3|a2018=3470
Bolivia|.|a2020=64.5|a2020=59.9|a2020=3070
Bolivia|.|a2022=65.0|.|a2022=3600`,
  }),
  real({
    id: 'en-county-waste-per-person-municipalities-tsv-title-provisional-year-average-target-column',
    plan: 'a county waste board, form of a spreadsheet paste: title rows, municipalities down, years across with a provisional one, a target, an average and notes',
    address: 'https://www.halton.ca/',
    arranged: INVENTED,
    csv: `Residual waste collected per person (kg)\t\t\t\t\t
County Waste Board, updated 14 March 2025\t\t\t\t\t
Municipality\t2021\t2022\t2023\t2024 (p)\t2030 target
Ashfield\t241.6\t233.8\t226.1\t219.4\t150
Brookhaven\t268.0\t259.3\t254.7\t248.9\t150
Castle Bay\t197.5\t192.2\t188.4 [r]\t181.0\t140
Dunmore\t305.1\t298.6\t..\t283.3\t160
Elmwood\t222.9\t220.4\t214.0\t209.7\t150
County average\t247.0\t240.9\t220.8\t228.5\t150
(p) provisional  [r] revised  .. not available\t\t\t\t\t`,
    columns:
      'place|a2021:Residual waste collected per person [kg]|a2022:Residual waste collected per person [kg]|a2023:Residual waste collected per person [kg]|a2024:Residual waste collected per person [kg]|t2030:Residual waste collected per person [kg]',
    expected: `
#
#
#
Ashfield|241.6|233.8|226.1|219.4|150
Brookhaven|268.0|259.3|254.7|248.9|150
Castle Bay|197.5|192.2|188.4|181.0|140
Dunmore|305.1|298.6|.|283.3|160
Elmwood|222.9|220.4|214.0|209.7|150
County average|247.0|240.9|220.8|228.5|150
#`,
  }),
  real({
    id: 'en-public-health-profile-period-column-area-region-nation-across-pooled-period',
    plan: 'a public health agency, form of the summary of its area profiles: a period for every indicator, the area, its region and the nation across; one period pools three years',
    address: 'https://fingertips.phe.org.uk/',
    arranged: INVENTED,
    table: `
Indicator|Period|Unit|Calderdale|Yorkshire and the Humber|England
Smoking prevalence in adults|2023|%|13.8|13.1|11.6
Physically active adults|2022/23|%|66.9|65.2|67.1
Obesity in children aged 10 to 11|2023/24|%|23.4|23.6|22.1
Emergency admissions for hip fracture, aged 65 and over|2022/23|per 100,000|571|562|558
Children in low income families|2022/23|%|26.7|27.8|19.8
MMR vaccination, two doses at 5 years|2023/24|%|88.2|86.5|83.9
Suicide rate|2021 - 23|per 100,000|12.4|12.2|10.7
Chlamydia detection rate, aged 15 to 24|2023|per 100,000|1,846|1,702|*`,
    columns: 'name|.|.|.:@Calderdale|.:@Yorkshire and the Humber|.:@England',
    expected: `
#
Smoking prevalence in adults [%]|.|.|a2023=13.8|a2023=13.1|a2023=11.6
Physically active adults [%]|.|.|a2023=66.9|a2023=65.2|a2023=67.1
Obesity in children aged 10 to 11 [%]|.|.|a2024=23.4|a2024=23.6|a2024=22.1
Emergency admissions for hip fracture, aged 65 and over [per 100,000]|.|.|a2023=571|a2023=562|a2023=558
Children in low income families [%]|.|.|a2023=26.7|a2023=27.8|a2023=19.8
MMR vaccination, two doses at 5 years [%]|.|.|a2024=88.2|a2024=86.5|a2024=83.9
Suicide rate [per 100,000]|.|.|?|?|?
Chlamydia detection rate, aged 15 to 24 [per 100,000]|.|.|a2023=1846|a2023=1702|.`,
  }),
  real({
    id: 'csv-en-baltic-counties-long-semicolon-decimal-comma-unit-before-value-status',
    plan: 'a Baltic statistical office, form of the English long CSV of its data portal: semicolons, decimal commas, county, year, indicator, unit, value, status',
    address: 'https://andmed.stat.ee/en',
    arranged: INVENTED,
    csv: `County;Year;Indicator;Unit;Value;Status
Harju;2023;Average monthly gross wages;EUR;2012,4;final
Harju;2024;Average monthly gross wages;EUR;2168,9;provisional
Harju;2023;Employment rate;%;72,6;final
Harju;2024;Employment rate;%;72,1;provisional
Tartu;2023;Average monthly gross wages;EUR;1874,0;final
Tartu;2024;Average monthly gross wages;EUR;2005,7;provisional
Tartu;2023;Employment rate;%;70,3;final
Tartu;2024;Employment rate;%;69,8;provisional
Valga;2023;Average monthly gross wages;EUR;1392,5;final
Valga;2024;Average monthly gross wages;EUR;1487,2;provisional
Valga;2023;Employment rate;%;60,9;final
Valga;2024;Employment rate;%;61,4;provisional
`,
    columns: 'place|.|name|.|.|.',
    expected: `
#
Harju|.|Average monthly gross wages [EUR]|.|a2023=2012.4|.
Harju|.|Average monthly gross wages [EUR]|.|a2024=2168.9|.
Harju|.|Employment rate [%]|.|a2023=72.6|.
Harju|.|Employment rate [%]|.|a2024=72.1|.
Tartu|.|Average monthly gross wages [EUR]|.|a2023=1874.0|.
Tartu|.|Average monthly gross wages [EUR]|.|a2024=2005.7|.
Tartu|.|Employment rate [%]|.|a2023=70.3|.
Tartu|.|Employment rate [%]|.|a2024=69.8|.
Valga|.|Average monthly gross wages [EUR]|.|a2023=1392.5|.
Valga|.|Average monthly gross wages [EUR]|.|a2024=1487.2|.
Valga|.|Employment rate [%]|.|a2023=60.9|.
Valga|.|Employment rate [%]|.|a2024=61.4|.`,
  }),
  real({
    id: 'csv-en-ambulance-records-financial-year-station-area-standard-achieved-met',
    plan: 'an ambulance trust, form of the records behind its dashboard: financial year, area, measure, standard, achieved and whether it was met',
    address: 'https://www.emas.nhs.uk/',
    arranged: INVENTED,
    csv: `Financial year,Area,Measure,Standard,Achieved,Standard met
2023/24,Derbyshire,Emergency calls reached within 15 minutes (%),90,86.2,No
2023/24,Derbyshire,Average response time (minutes),7,8.4,No
2023/24,Rutland,Emergency calls reached within 15 minutes (%),90,83.9,No
2023/24,Rutland,Average response time (minutes),8,9.7,No
2024/25,Derbyshire,Emergency calls reached within 15 minutes (%),90,91.5,Yes
2024/25,Derbyshire,Average response time (minutes),7,7.6,No
2024/25,Rutland,Emergency calls reached within 15 minutes (%),88,88.3,Yes
2024/25,Rutland,Average response time (minutes),8,7.9,Yes
`,
    columns: '.|place|name|.|.|.',
    expected: `
#
.|Derbyshire|Emergency calls reached within 15 minutes [%]|t2024=90|a2024=86.2|.
.|Derbyshire|Average response time [minutes]|t2024=7|a2024=8.4|.
.|Rutland|Emergency calls reached within 15 minutes [%]|t2024=90|a2024=83.9|.
.|Rutland|Average response time [minutes]|t2024=8|a2024=9.7|.
.|Derbyshire|Emergency calls reached within 15 minutes [%]|t2025=90|a2025=91.5|.
.|Derbyshire|Average response time [minutes]|t2025=7|a2025=7.6|.
.|Rutland|Emergency calls reached within 15 minutes [%]|t2025=88|a2025=88.3|.
.|Rutland|Average response time [minutes]|t2025=8|a2025=7.9|.`,
  }),
  real({
    id: 'tsv-en-animal-shelter-months-down-three-measures-year-to-date-row',
    plan: 'an animal charity, form of a sheet copied from its spreadsheet: a title line, months down, three measures across, the year to date last',
    address: 'https://www.bluecross.org.uk/',
    arranged: INVENTED,
    csv: `Rehoming centre monthly figures\t\t\t
Month\tAnimals admitted\tAnimals rehomed\tLost pets returned to owners
Jan 2025\t184\t121\t37
Feb 2025\t162\t134\t29
Mar 2025\t207\t148\t41
Apr 2025\t239\t152\t44
May 2025\t288\t171\t52
Jun 2025\t301\t196\t48
Year to date\t1,381\t922\t251`,
    columns: '.|.:Animals admitted|.:Animals rehomed|.:Lost pets returned to owners',
    expected: `
#
#
.|p2025-01=184|p2025-01=121|p2025-01=37
.|p2025-02=162|p2025-02=134|p2025-02=29
.|p2025-03=207|p2025-03=148|p2025-03=41
.|p2025-04=239|p2025-04=152|p2025-04=44
.|p2025-05=288|p2025-05=171|p2025-05=52
.|p2025-06=301|p2025-06=196|p2025-06=48
.|?|?|?`,
  }),
  real({
    id: 'csv-en-pivot-export-district-once-blank-below-report-run-line-years-across',
    plan: 'a council, form of a pivot table saved with semicolons: a line of when the report was run, the district only on the first of its rows, years across',
    address: 'https://www.northnorthants.gov.uk/',
    arranged: INVENTED,
    csv: `Report run: 12/02/2026 10:41;;;;
District;Indicator;2023;2024;2025
Corby;Library visits;118420;124905;131077
;Leisure centre visits;402318;417650;409826
;Residents who volunteer (%);21.4;22.8;
Kettering;Library visits;156233;160874;158390
;Leisure centre visits;518740;533095;541602
;Residents who volunteer (%);25.1;24.6;26.3
Wellingborough;Library visits;97816;95240;99108
;Leisure centre visits;311469;324587;330215
;Residents who volunteer (%);19.7;21.0;21.9
`,
    columns: 'place|name|a2023|a2024|a2025',
    expected: `
#
#
Corby|Library visits|118420|124905|131077
Corby|Leisure centre visits|402318|417650|409826
Corby|Residents who volunteer [%]|21.4|22.8|.
Kettering|Library visits|156233|160874|158390
Kettering|Leisure centre visits|518740|533095|541602
Kettering|Residents who volunteer [%]|25.1|24.6|26.3
Wellingborough|Library visits|97816|95240|99108
Wellingborough|Leisure centre visits|311469|324587|330215
Wellingborough|Residents who volunteer [%]|19.7|21.0|21.9`,
  }),
  real({
    id: 'en-port-authority-traffic-calendar-years-across-unit-column-thousand-and-million',
    plan: 'a port authority, form of the traffic table of its annual report: calendar years across, multipliers in the unit column',
    address: 'https://www.kpa.co.ke/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2021|2022|2023|2024
Vessel calls|number|3,214|3,402|3,377|3,518
Gross tonnage of vessels|thousand GT|81,460|86,215|85,930|90,774
Container traffic|TEU|642,318|688,907|671,254|712,466
Bulk cargo|million tonnes|12.84|13.37|12.95|13.61
Cruise passengers|number|18,204|96,511|143,870|158,332
Average ship turnaround time|hours|31.6|34.2|29.8|27.5`,
    columns: 'name|.|a2021|a2022|a2023|a2024',
    expected: `
#
Vessel calls|.|3214|3402|3377|3518
Gross tonnage of vessels [GT]|.|81460000|86215000|85930000|90774000
Container traffic [TEU]|.|642318|688907|671254|712466
Bulk cargo [tonnes]|.|12840000|13370000|12950000|13610000
Cruise passengers|.|18204|96511|143870|158332
Average ship turnaround time [hours]|.|31.6|34.2|29.8|27.5`,
  }),
  real({
    id: 'en-lifeboat-charity-launches-by-station-tsv-title-row-total-last',
    plan: 'a lifeboat charity, form of a sheet pasted from a spreadsheet: a title row, stations down, years across, all stations last',
    address: 'https://rnli.org/',
    arranged: INVENTED,
    csv: `Lifeboat launches by station\t\t\t
Station\t2022\t2023\t2024
Poole\t121\t109\t117
Tenby\t71\t58\t66
Oban\t53\t61\t57
Whitby\t39\t47\t41
Howth\t60\t52\t63
Total\t344\t327\t344`,
    columns: 'place|a2022:Lifeboat launches|a2023:Lifeboat launches|a2024:Lifeboat launches',
    expected: `
#
#
Poole|121|109|117
Tenby|71|58|66
Oban|53|61|57
Whitby|39|47|41
Howth|60|52|63
Total|344|327|344`,
  }),
  real({
    id: 'en-agricultural-survey-livestock-regions-down-kinds-across-confidential-cell',
    plan: 'a statistical office, form of a table of its agricultural production survey: regions down, kinds of livestock across, the year in the title, one figure confidential',
    address: 'https://www.stats.govt.nz/',
    arranged: INVENTED,
    table: `
Agricultural production survey 2023: livestock numbers by region|<|<|<|<
Region|Dairy cattle|Beef cattle|Sheep|Deer
Waikato|1,738,200|402,600|618,900|41,300
Taranaki|556,900|118,450|392,700|3,860
Canterbury|1,204,500|487,100|3,916,000|205,700
West Coast|141,800|33,920|27,640|C
Southland|673,400|186,300|3,402,500|172,900
C: confidential|<|<|<|<`,
    columns: 'place|a2023:Dairy cattle|a2023:Beef cattle|a2023:Sheep|a2023:Deer',
    expected: `
#
#
Waikato|1738200|402600|618900|41300
Taranaki|556900|118450|392700|3860
Canterbury|1204500|487100|3916000|205700
West Coast|141800|33920|27640|.
Southland|673400|186300|3402500|172900
#`,
  }),
  real({
    id: 'en-health-service-immunization-coverage-districts-down-vaccines-across-percent-in-title',
    plan: 'a national health service, form of the immunization table of its annual report: districts down, vaccines across, year and per cent in the title',
    address: 'https://ghs.gov.gh/',
    arranged: INVENTED,
    table: `
Table 7. Immunization coverage by district, 2024 (%)|<|<|<|<
District|BCG|Penta 3|Measles-rubella 1|Yellow fever
Ada East|96.8|93.1|90.4|88.7
Akatsi South|91.5|87.9|85.2|84.6
Bole|88.3|82.0|79.6|77.1
Jasikan|94.1|90.7|89.9|86.3
Wassa East|99.2|95.6|92.8|91.0`,
    columns: 'place|a2024:BCG [%]|a2024:Penta 3 [%]|a2024:Measles-rubella 1 [%]|a2024:Yellow fever [%]',
    expected: `
#
#
Ada East|96.8|93.1|90.4|88.7
Akatsi South|91.5|87.9|85.2|84.6
Bole|88.3|82.0|79.6|77.1
Jasikan|94.1|90.7|89.9|86.3
Wassa East|99.2|95.6|92.8|91.0`,
  }),
  real({
    id: 'en-labor-force-survey-rounds-of-months-across-preliminary-mark-thousands-in-names',
    plan: 'a statistics authority, form of the key indicators of its release on employment: three survey rounds across, the last preliminary',
    address: 'https://psa.gov.ph/',
    arranged: INVENTED,
    table: `
Indicator|Oct 2023|Jul 2024|Oct 2024ᵖ
Population 15 years old and over (thousands)|78,126|79,014|79,285
Labor force participation rate (%)|63.9|63.5|63.3
Employed persons (thousands)|47,801|47,702|48,163
Underemployment rate (%)|11.7|12.1|12.6
Unemployment rate (%)|4.2|4.7|3.9
Youth not in employment, education or training (%)|11.9|12.5|11.2
ᵖ Preliminary|<|<|<`,
    columns: 'name|p2023-10|p2024-07|p2024-10',
    expected: `
#
Population 15 years old and over|78126000|79014000|79285000
Labor force participation rate [%]|63.9|63.5|63.3
Employed persons|47801000|47702000|48163000
Underemployment rate [%]|11.7|12.1|12.6
Unemployment rate [%]|4.2|4.7|3.9
Youth not in employment, education or training [%]|11.9|12.5|11.2
#`,
  }),
  real({
    id: 'en-pakistan-annual-plan-physical-targets-actual-target-estimate-next-target',
    plan: 'a planning commission, form of the physical targets of its annual plan: actual of one fiscal year, target and estimate of the next, target of the plan year',
    address: 'https://www.pc.gov.pk/',
    arranged: INVENTED,
    table: `
Physical targets and achievements of the agriculture sector|<|<|<|<|<
Item|Unit|2023-24 Actual|2024-25 Target|2024-25 Estimate|2025-26 Target
Wheat|million tonnes|31.4|32.0|29.7|31.8
Rice|million tonnes|9.87|9.50|9.73|10.10
Cotton|million bales|10.22|10.87|7.08|9.90
Milk|thousand tonnes|70,070|72,340|72,290|74,600
Fish|thousand tonnes|720|735|729|750
Certified seed distributed|tonnes|648,300|690,000|671,500|712,000`,
    columns: 'name|.|a2024|t2025|e2025|t2026',
    expected: `
#
#
Wheat [tonnes]|.|31400000|32000000|29700000|31800000
Rice [tonnes]|.|9870000|9500000|9730000|10100000
Cotton [bales]|.|10220000|10870000|7080000|9900000
Milk [tonnes]|.|70070000|72340000|72290000|74600000
Fish [tonnes]|.|720000|735000|729000|750000
Certified seed distributed [tonnes]|.|648300|690000|671500|712000`,
  }),
  real({
    id: 'en-central-bank-outlook-two-actual-three-forecast-years-f-glued-minus-signs',
    plan: 'a central bank, form of the summary of projections of its monetary policy report: two years of actuals, three of forecasts marked with f, true minus signs',
    address: 'https://www.nationalbank.kz/en/',
    arranged: INVENTED,
    table: `
Indicator|2023|2024|2025f|2026f|2027f
Real GDP growth (%)|5.1|4.8|5.2|4.6|4.4
CPI inflation, end of period (%)|9.8|8.6|11.2|9.0|6.5
Unemployment rate (%)|4.7|4.6|4.6|4.5|4.5
Current account balance (% of GDP)|−3.3|−1.5|−2.8|−2.4|−2.1
Policy rate, end of period (%)|15.75|15.25|18.00|14.50|n/a`,
    columns: 'name|a2023|a2024|e2025|e2026|e2027',
    expected: `
#
Real GDP growth [%]|5.1|4.8|5.2|4.6|4.4
CPI inflation, end of period [%]|9.8|8.6|11.2|9.0|6.5
Unemployment rate [%]|4.7|4.6|4.6|4.5|4.5
Current account balance (% of GDP) [%]|-3.3|-1.5|-2.8|-2.4|-2.1
Policy rate, end of period [%]|15.75|15.25|18.00|14.50|.`,
  }),
  real({
    id: 'en-national-museum-performance-indicators-financial-years-pounds-in-cells',
    plan: 'a national museum, form of the performance indicators of its annual report and accounts: three financial years, money with sign and suffix in the cells',
    address: 'https://www.nmrn.org.uk/',
    arranged: INVENTED,
    table: `
Performance indicator|2022/23|2023/24|2024/25
Visits to the museum|1,084,611|1,203,940|1,257,382
Visits by children under 16|238,204|271,655|280,119
Overseas visits|316,870|402,513|419,046
Pupils on organised school visits|41,962|48,730|50,287
Visitors who would recommend a visit|97%|98%|98%
Admissions income|£1,204,318|£1,466,902|£1,531,750
Fundraising income|£8.4m|£9.1m|£7.85m`,
    columns: 'name|a2023|a2024|a2025',
    expected: `
#
Visits to the museum|1084611|1203940|1257382
Visits by children under 16|238204|271655|280119
Overseas visits|316870|402513|419046
Pupils on organised school visits|41962|48730|50287
Visitors who would recommend a visit [%]|97|98|98
Admissions income [GBP]|1204318|1466902|1531750
Fundraising income [GBP]|8400000|9100000|7850000`,
  }),
  real({
    id: 'en-island-tourism-board-strategy-three-past-years-two-target-years',
    plan: 'a tourism board, form of the targets of its strategy: the year before the pandemic, two later years and two target years',
    address: 'https://www.visitmalta.com/',
    arranged: INVENTED,
    table: `
Measure|2019|2023|2024|2027 target|2030 target
Overnight visitors (thousand)|1,912|1,748|1,805|2,000|2,250
Visitor expenditure (€ million)|486|521|548|610|700
Average length of stay (nights)|3.4|3.6|3.5|3.8|4.0
Visitors arriving outside June to September (%)|38|41|42|46|50
Businesses with a sustainability certificate|24|87|133|300|500`,
    columns: 'name|a2019|a2023|a2024|t2027|t2030',
    expected: `
#
Overnight visitors|1912000|1748000|1805000|2000000|2250000
Visitor expenditure [EUR]|486000000|521000000|548000000|610000000|700000000
Average length of stay [nights]|3.4|3.6|3.5|3.8|4.0
Visitors arriving outside June to September [%]|38|41|42|46|50
Businesses with a sustainability certificate|24|87|133|300|500`,
  }),
  real({
    id: 'en-us-federal-agency-annual-performance-report-fy-result-target-result-next-target',
    plan: 'a US federal agency, form of the table of its annual performance plan and report: results of two fiscal years, the target beside the second, and the next target',
    address: 'https://www.va.gov/performance/',
    arranged: INVENTED,
    table: `
Performance Goal|FY 2023 Result|FY 2024 Target|FY 2024 Result|FY 2025 Target|Lead Office
Strategic Objective 1.1: Timely benefits|<|<|<|<|<
Average days to complete disability claims|142.6|130.0|148.9|125.0|Benefits
Claims decided accurately|93.4%|95.0%|94.1%|95.0%|Benefits
Appeals pending|206,418|190,000|197,350|180,000|Appeals
Strategic Objective 1.2: Accessible service|<|<|<|<|<
Calls answered within two minutes|71.8%|80.0%|77.5%|82.0%|Customer Service
Veterans using the mobile app|1.38 million|1.60 million|1.94 million|2.10 million|Customer Service
Cost per claim|$611|$600|$634|$610|Finance`,
    columns: 'name|a2023|t2024|a2024|t2025|.',
    expected: `
#
#
Average days to complete disability claims|142.6|130.0|148.9|125.0|.
Claims decided accurately [%]|93.4|95.0|94.1|95.0|.
Appeals pending|206418|190000|197350|180000|.
#
Calls answered within two minutes [%]|71.8|80.0|77.5|82.0|.
Veterans using the mobile app|1380000|1600000|1940000|2100000|.
Cost per claim [$]|611|600|634|610|.`,
  }),
  real({
    id: 'en-social-landlord-tenant-satisfaction-measures-csv-code-column-two-years-change',
    plan: 'a social landlord, form of the CSV of its tenant satisfaction measures: codes, two financial years and the change',
    address: 'https://www.clarionhg.com/',
    arranged: INVENTED,
    csv: `Code,Measure,2023/24,2024/25,Change
TP01,Tenants satisfied with the overall service,71.3%,73.8%,2.5
RP01,Homes that do not meet the Decent Homes Standard,0.4%,0.2%,-0.2
RP02,Emergency repairs completed in time,94.7%,96.1%,1.4
BS01,Gas safety checks carried out,99.9%,100%,0.1
CH01,"Stage one complaints per 1,000 homes",38.4,41.7,3.3
NM01,"Anti-social behaviour cases per 1,000 homes",52.6,47.9,-4.7
`,
    columns: '.|name|a2024|a2025|.',
    expected: `
#
.|Tenants satisfied with the overall service [%]|71.3|73.8|!
.|Homes that do not meet the Decent Homes Standard [%]|0.4|0.2|!
.|Emergency repairs completed in time [%]|94.7|96.1|!
.|Gas safety checks carried out [%]|99.9|100|!
.|Stage one complaints per 1,000 homes|38.4|41.7|!
.|Anti-social behaviour cases per 1,000 homes|52.6|47.9|!`,
  }),
  real({
    id: 'en-national-biodiversity-strategy-baseline-and-latest-with-year-in-cell-target-2030',
    plan: 'an environment ministry, form of the monitoring table of its biodiversity strategy: baseline and latest value with unit and year in the cell, the target of 2030 beside',
    address: 'https://www.npws.ie/',
    arranged: INVENTED,
    table: `
Objective|Indicator|Baseline|Latest value|2030 target
Protect|Land area protected|14.4% (2020)|16.1% (2024)|30%
^|Marine area protected|8.9% (2020)|12.6% (2024)|30%
Restore|Rivers in good ecological status|41.2% (2019)|43.0% (2022)|≥ 60%
^|Wetland restored|1,240 ha (2021)|3,875 ha (2024)|12,000 ha
Reduce pressures|Invasive species newly established|14 (2018)|11 (2023)|7
^|Farmland under organic management|2.0% (2020)|4.9% (2024)|10%
Finance|Public spending on biodiversity|€61.5 million (2020)|€88.2 million (2024)|€150 million`,
    columns: '.|name|.|.|t2030',
    expected: `
#
.|Land area protected [%]|a2020=14.4|a2024=16.1|30
.|Marine area protected [%]|a2020=8.9|a2024=12.6|30
.|Rivers in good ecological status [%]|a2019=41.2|a2022=43.0|≥60
.|Wetland restored [ha]|a2021=1240|a2024=3875|12000
.|Invasive species newly established|a2018=14|a2023=11|7
.|Farmland under organic management [%]|a2020=2.0|a2024=4.9|10
.|Public spending on biodiversity [EUR]|a2020=61500000|a2024=88200000|150000000`,
  }),
  real({
    id: 'en-school-district-accountability-plan-school-year-before-figure-in-cells',
    plan: 'a Californian school district, form of the metrics of its local control and accountability plan: the school year stands before the figure in each cell',
    address: 'https://www.fresnounified.org/',
    arranged: INVENTED,
    table: `
Metric #|Metric|Baseline|Year 1 Outcome|Target for Year 3 Outcome
1.1|Graduation rate|2022-23: 86.4%|2023-24: 88.1%|2026-27: 92%
1.2|Chronic absenteeism rate|2022-23: 27.9%|2023-24: 22.4%|2026-27: 15%
1.3|English learners reclassified|2022-23: 9.6%|2023-24: 11.3%|2026-27: 16%
2.1|Suspension rate|2022-23: 4.8%|2023-24: 4.1%|2026-27: 3.0%
2.2|Fully credentialed teachers|2021-22: 83.7%|2022-23: 85.2%|2026-27: 95%
2.3|Parents attending advisory meetings|2023-24: 164|2024-25: 211|2026-27: 300`,
    columns: '.|name|.|.|.',
    expected: `
#
.|Graduation rate [%]|a2023=86.4|a2024=88.1|t2027=92
.|Chronic absenteeism rate [%]|a2023=27.9|a2024=22.4|t2027=15
.|English learners reclassified [%]|a2023=9.6|a2024=11.3|t2027=16
.|Suspension rate [%]|a2023=4.8|a2024=4.1|t2027=3.0
.|Fully credentialed teachers [%]|a2022=83.7|a2023=85.2|t2027=95
.|Parents attending advisory meetings|a2024=164|a2025=211|t2027=300`,
  }),
  real({
    id: 'en-undata-energy-long-csv-commodity-transaction-unit-comma-million-quantity',
    plan: 'the UN statistics division, form of the long CSV of UNdata on energy: commodity and transaction, the multiplier after a comma in the unit',
    address: 'https://data.un.org/',
    arranged: INVENTED,
    csv: `"Country or Area","Commodity - Transaction","Year","Unit","Quantity","Quantity Footnotes"
"Iceland","Electricity - Gross production","2022","Kilowatt-hours, million","19894.2",""
"Iceland","Electricity - Gross production","2021","Kilowatt-hours, million","19613.5",""
"Iceland","Motor gasoline - Imports","2022","Metric tons, thousand","118",""
"Iceland","Motor gasoline - Imports","2021","Metric tons, thousand","109",""
"Namibia","Electricity - Gross production","2022","Kilowatt-hours, million","1547",""
"Namibia","Electricity - Gross production","2021","Kilowatt-hours, million","1602",""
"Namibia","Motor gasoline - Imports","2022","Metric tons, thousand","372",""
"Namibia","Motor gasoline - Imports","2021","Metric tons, thousand","355",""
"Namibia","Fuelwood - Consumption by households","2022","Cubic metres, thousand","841.6",""
`,
    columns: 'place|name|.|.|.|.',
    expected: `
#
Iceland|Electricity - Gross production [Kilowatt-hours]|.|.|a2022=19894200000|.
Iceland|Electricity - Gross production [Kilowatt-hours]|.|.|a2021=19613500000|.
Iceland|Motor gasoline - Imports [Metric tons]|.|.|a2022=118000|.
Iceland|Motor gasoline - Imports [Metric tons]|.|.|a2021=109000|.
Namibia|Electricity - Gross production [Kilowatt-hours]|.|.|a2022=1547000000|.
Namibia|Electricity - Gross production [Kilowatt-hours]|.|.|a2021=1602000000|.
Namibia|Motor gasoline - Imports [Metric tons]|.|.|a2022=372000|.
Namibia|Motor gasoline - Imports [Metric tons]|.|.|a2021=355000|.
Namibia|Fuelwood - Consumption by households [Cubic metres]|.|.|a2022=841600|.`,
  }),
];
