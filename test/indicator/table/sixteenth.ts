import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const sixteenth: readonly RealTable[] = [
  real({
    id: 'zh-plan-review-two-heads-form',
    plan: 'a province, form of the review of its last plan with target and result under one head',
    address: 'http://www.gov.cn/zhengce/',
    arranged: INVENTED,
    table: `
“十三五”规划主要指标完成情况|<|<|<|<|<
类别|指标|2015年|“十三五”|<|指标属性
^|^|^|规划目标|实际完成|^
经济发展|全员劳动生产率（万元/人）|8.7|≥12|13.1|预期性
^|服务业增加值比重（%）|45.2|50.5|51.3|预期性
民生福祉|城镇新增就业（万人）|[98.4]|[100]|[112.6]|预期性
^|城镇棚户区住房改造（万套）|—|[35]|[36.8]|约束性
注：[ ]内为五年累计数。|<|<|<|<|<`,
    columns: '.|name|a2015|t2020|a2020|.',
    expected: `
#
#
#
.|全员劳动生产率 [元/人]|8.7万|≥12万|13.1万
.|服务业增加值比重 [%]|45.2|50.5|51.3
.|城镇新增就业 [人]|98.4万|100万|112.6万
.|城镇棚户区住房改造 [套]||35万|36.8万
#`,
  }),
  real({
    id: 'zh-ministry-end-of-plan-form',
    plan: 'a ministry, form of its indicators at the ends of two plans with the department in charge',
    address: 'https://www.mot.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指标名称|“十三五”期末值|“十四五”期末目标值|牵头部门
1|铁路营业里程（万公里）|14.6|16.5|国家铁路局
2|城市轨道交通运营里程（公里）|6600|10000|运输服务司
3|民用运输机场数量（个）|241|270|民航局
4|建制村通客车比例（%）|99.4|100|运输服务司`,
    columns: '.|name|a2020|t2025|.',
    expected: `
#
.|铁路营业里程 [公里]|14.6万|16.5万
.|城市轨道交通运营里程 [公里]|6600|10000
.|民用运输机场数量 [个]|241|270
.|建制村通客车比例 [%]|99.4|100`,
  }),
  real({
    id: 'zh-years-down-with-goal-form',
    plan: 'a city, form of its economy with a row per year and a goal in the last',
    address: 'http://tjj.sz.gov.cn/',
    arranged: INVENTED,
    table: `
年份|地区生产总值（亿元）|工业增加值（亿元）|研发投入强度（%）
2021年|1820.4|702.5|2.31
2022年|1904.8|731.0|2.44
2023年|2011.6|768.3|2.57
2025年（目标）|2300|880|2.8`,
    columns: '.|a2021:地区生产总值 [元]|a2021:工业增加值 [元]|a2021:研发投入强度 [%]',
    expected: `
#
.|a2021=1820.4亿|a2021=702.5亿|a2021=2.31
.|a2022=1904.8亿|a2022=731.0亿|a2022=2.44
.|a2023=2011.6亿|a2023=768.3亿|a2023=2.57
.|t2025=2300亿|t2025=880亿|t2025=2.8`,
  }),
  real({
    id: 'zh-half-year-progress-form',
    plan: 'a county, form of its half-year report with goals of the year and the months done',
    address: 'http://www.hainan.gov.cn/',
    arranged: INVENTED,
    table: `
2023年上半年重点指标完成情况|<|<|<|<
指标|单位|年度目标|1—6月完成|完成比例（%）
固定资产投资|亿元|86|41.3|48.0
新增造林面积|公顷|2400|1530|63.8
农村公路建设|公里|120|52|43.3`,
    columns: 'name|.|t2023|?|!',
    expected: `
#
#
固定资产投资 [元]||86亿|?|!
新增造林面积 [公顷]||2400|?|!
农村公路建设 [公里]||120|?|!`,
  }),
  real({
    id: 'zh-cities-two-indicators-two-years-form',
    plan: 'a province, form of its cities with two indicators at the start and end of the plan',
    address: 'http://jsszfhcxjst.jiangsu.gov.cn/',
    arranged: INVENTED,
    table: `
设区市|城镇化率（%）|<|人均公园绿地面积（平方米）|<
^|2020年|2025年规划|2020年|2025年规划
常州市|77.1|80|15.2|16
淮安市|65.7|70|14.6|15.5
盐城市|64.1|68.5|15.9|16.5`,
    columns:
      'place|a2020:城镇化率 [%]|t2025:城镇化率 [%]|a2020:人均公园绿地面积 [平方米]|t2025:人均公园绿地面积 [平方米]',
    expected: `
#
#
常州市|77.1|80|15.2|16
淮安市|65.7|70|14.6|15.5
盐城市|64.1|68.5|15.9|16.5`,
  }),
  real({
    id: 'zh-yearly-split-of-goals-form',
    plan: 'a bureau, form of its goals for each year of the plan beside the base',
    address: 'http://sthjt.zj.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2020年基数|分年度目标|<|<|<|<
^|^|^|2021年|2022年|2023年|2024年|2025年
国控断面优良水质比例|%|86.4|87|88|89|90|91
细颗粒物浓度|微克/立方米|31|30|29.5|29|28.5|28
污水处理厂日处理能力|万吨|142|150|158|166|174|180`,
    columns: 'name|.|a2020|t2021|t2022|t2023|t2024|t2025',
    expected: `
#
#
国控断面优良水质比例 [%]||86.4|87|88|89|90|91
细颗粒物浓度 [微克/立方米]||31|30|29.5|29|28.5|28
污水处理厂日处理能力 [吨]||142万|150万|158万|166万|174万|180万`,
  }),
  real({
    id: 'zh-projects-investment-form',
    plan: 'a district, form of its list of major projects with total, plan of the year and months done',
    address: 'http://fgw.hangzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2023年重点建设项目投资计划表（单位：万元）|<|<|<|<
序号|项目名称|建设年限|总投资|2023年计划投资
1|滨江路改造|2022-2024|48,000|15,500
2|中心医院迁建|2021-2025|126,000|30,000
3|垃圾焚烧发电厂|2023-2025|93,400|22,800`,
    columns: '.|name|.|?|t2023',
    expected: `
#
#
.|滨江路改造 [元]|!2|?|15500万
.|中心医院迁建 [元]|!2|?|30000万
.|垃圾焚烧发电厂 [元]|!2|?|22800万`,
  }),
  real({
    id: 'zh-counties-ranked-air-form',
    plan: 'a city, form of its air by county with two years, their change and a rank',
    address: 'http://sthj.xa.gov.cn/',
    arranged: INVENTED,
    table: `
2024年各区县PM2.5平均浓度（微克/立方米）|<|<|<|<
排名|区县|2023年|2024年|同比变化
1|蓝田县|34|32|-5.9%
2|周至县|41|39|-4.9%
3|鄠邑区|47|48|2.1%`,
    columns: '.|place|a2023:PM2.5平均浓度 [微克/立方米]|a2024:PM2.5平均浓度 [微克/立方米]|!',
    expected: `
#
#
.|蓝田县|34|32|!
.|周至县|41|39|!
.|鄠邑区|47|48|!`,
  }),
  real({
    id: 'council-scorecard-quarters-form',
    plan: 'a borough council, form of its scorecard with last outturn, quarters, target and RAG',
    address: 'https://www.bolton.gov.uk/',
    arranged: INVENTED,
    table: `
Ref|Indicator|Good is|2022/23 Outturn|2023/24 Target|Q1 2023/24|Q2 2023/24|RAG
H01|Households in temporary accommodation|Low|412|380|405|398|Amber
H02|Housing repairs completed on time (%)|High|91.4|95|93.0|94.2|Green
W03|Residual waste per household (kg)|Low|486|470|118|117|Green`,
    columns: '.|name|.|a2023|t2024|?|?|.',
    expected: `
#
.|Households in temporary accommodation|.|412|380|?|?
.|Housing repairs completed on time [%]|.|91.4|95|?|?
.|Residual waste per household [kg]|.|486|470|?|?`,
    better:
      'higher: Housing repairs completed on time; lower: Households in temporary accommodation / Residual waste per household',
  }),
  real({
    id: 'au-agency-annual-report-form',
    plan: 'an agency, form of the measures in its annual report with target, result and verdict',
    address: 'https://www.transparency.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 result|2022–23 result|2023–24 target|2023–24 result|Met
Applications decided within 90 days|84%|86%|≥90%|91%|Yes
Client satisfaction score (out of 10)|7.4|7.6|8.0|7.9|No
Number of compliance audits|312|298|300|341|Yes`,
    columns: 'name|a2022|a2023|t2024|a2024|.',
    expected: `
#
Applications decided within 90 days [%]|84|86|≥90|91
Client satisfaction score (out of 10)|7.4|7.6|8.0|7.9
Number of compliance audits|312|298|300|341`,
  }),
  real({
    id: 'unsd-global-database-csv-form',
    plan: 'the statistics division of the UN, form of a file of its global database',
    address: 'https://unstats.un.org/sdgs/dataportal',
    arranged: INVENTED,
    csv: `Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Nature,Units
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",116,Cambodia,2015,24.1,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",116,Cambodia,2020,27.8,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",418,Lao PDR,2015,15.5,C,PERCENT
6,6.1,6.1.1,SH_H2O_SAFE,"Proportion of population using safely managed drinking water services (%)",418,Lao PDR,2020,17.6,C,PERCENT
`,
    columns: '.|.|.|.|name|.|place|.|a2015|.|.',
    expected: `
#
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Cambodia|.|a2015=24.1
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Cambodia|.|a2020=27.8
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Lao PDR|.|a2015=15.5
.|.|.|.|Proportion of population using safely managed drinking water services [%]|.|Lao PDR|.|a2020=17.6`,
  }),
  real({
    id: 'eu-programme-result-indicators-form',
    plan: 'a regional programme of the EU, form of its table of indicators with base year and milestones',
    address: 'https://ec.europa.eu/regional_policy/',
    arranged: INVENTED,
    table: `
ID|Indicator|Measurement unit|Baseline value|Reference year|Milestone (2024)|Target (2029)|Source of data
RCO01|Enterprises supported|enterprises|0|2021|420|2,900|Monitoring system
RCR03|Small enterprises introducing innovation|enterprises|115|2020|0|780|Survey
RCR29|Estimated greenhouse gas emissions|tons of CO2eq./year|64,200|2021|0|51,000|Ministry`,
    columns: '.|name|.|a2021|!|t2024|t2029|.',
    expected: `
#
.|Enterprises supported|.|a2021=0|.|420|2900
.|Small enterprises introducing innovation|.|a2020=115|.|0|780
.|Estimated greenhouse gas emissions|.|a2021=64200|.|0|51000`,
  }),
  real({
    id: 'markdown-company-metrics-form',
    plan: 'a company, form of its report on the environment in Markdown',
    address: 'https://github.com/topics/sustainability',
    arranged: INVENTED,
    csv: `| Metric | Unit | FY2022 | FY2023 | FY2024 | FY2030 goal |
|:---|:---:|---:|---:|---:|---:|
| Scope 1 emissions | tCO2e | 18,420 | 17,905 | 16,330 | 9,200 |
| Renewable electricity | % | 61 | 68 | 74 | 100 |
| Water withdrawal | m3 | 402,100 | 395,600 | 381,000 | 320,000 |
`,
    columns: 'name|.|a2022|a2023|a2024|t2030',
    expected: `
#
#
Scope 1 emissions [tCO2e]|.|18420|17905|16330|9200
Renewable electricity [%]|.|61|68|74|100
Water withdrawal|.|402100|395600|381000|320000`,
  }),
  real({
    id: 'tsv-months-target-form',
    plan: 'a call centre, form of its months pasted from a spreadsheet',
    address: 'https://www.gov.uk/performance',
    arranged: INVENTED,
    csv: `Service\tJan-24\tFeb-24\tMar-24\tApr-24
Calls answered\t12,431\t11,870\t13,026\t12,755
Average wait (seconds)\t48\t52\t61\t44
Complaints closed within 5 days (%)\t88.2\t90.1\t87.5\t91.0
`,
    columns: 'name|p2024-01|p2024-02|p2024-03|p2024-04',
    expected: `
#
Calls answered|12431|11870|13026|12755
Average wait|48|52|61|44
Complaints closed within 5 days [%]|88.2|90.1|87.5|91.0`,
  }),
  real({
    id: 'long-csv-short-names-form',
    plan: 'a data portal, form of a long file with short names of its columns',
    address: 'https://data.humdata.org/',
    arranged: INVENTED,
    csv: `iso3,country_name,ind_name,yr,val,unit
KEN,Kenya,Access to electricity,2018,61.2,%
KEN,Kenya,Access to electricity,2022,76.0,%
UGA,Uganda,Access to electricity,2018,42.7,%
UGA,Uganda,Access to electricity,2022,47.1,%
KEN,Kenya,Internet users,2022,40.8,%
UGA,Uganda,Internet users,2022,10.3,%
`,
    columns: '.|place|name|.|a2018|.',
    expected: `
#
.|Kenya|Access to electricity [%]|.|a2018=61.2
.|Kenya|Access to electricity [%]|.|a2022=76.0
.|Uganda|Access to electricity [%]|.|a2018=42.7
.|Uganda|Access to electricity [%]|.|a2022=47.1
.|Kenya|Internet users [%]|.|a2022=40.8
.|Uganda|Internet users [%]|.|a2022=10.3`,
  }),
  real({
    id: 'de-budget-key-figures-form',
    plan: 'a German city, form of the key figures in its budget',
    address: 'https://www.muenster.de/',
    arranged: INVENTED,
    csv: `Kennzahl;Einheit;Ist 2021;Ist 2022;Plan 2023;Plan 2024
Besucher der Stadtbibliothek;Anzahl;184.320;231.905;240.000;250.000
Kostendeckungsgrad Musikschule;%;41,2;43,8;44,0;45,0
Betreuungsquote unter 3 Jahren;%;37,5;38,9;41,0;43,0
`,
    columns: 'name|.|a2021|a2022|t2023|t2024',
    expected: `
#
Besucher der Stadtbibliothek|.|184320|231905|240000|250000
Kostendeckungsgrad Musikschule [%]|.|41.2|43.8|44|45
Betreuungsquote unter 3 Jahren [%]|.|37.5|38.9|41|43`,
  }),
  real({
    id: 'fr-performance-programme-form',
    plan: 'the French budget, form of an indicator of performance with forecast and target',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2021⏎Réalisation|2022⏎Réalisation|2023⏎Cible|2026⏎Cible
Délai moyen de traitement des dossiers|jours|64|58|52|45
Taux d’insertion à six mois|%|52,3|54,1|56|60
Nombre de bénéficiaires|Nb|12 450|13 020|13 500|15 000`,
    columns: 'name|.|a2021|a2022|t2023|t2026',
    expected: `
#
Délai moyen de traitement des dossiers|.|64|58|52|45
Taux d’insertion à six mois [%]|.|52.3|54.1|56|60
Nombre de bénéficiaires|.|12450|13020|13500|15000`,
  }),
  real({
    id: 'es-sector-plan-goals-form',
    plan: 'a Mexican ministry, form of its sector plan with base line and goals',
    address: 'https://www.gob.mx/',
    arranged: INVENTED,
    table: `
Indicador|Unidad de medida|Línea base 2018|Avance 2021|Meta 2022|Meta 2024
Cobertura de educación media superior|Porcentaje|63,2|62,8|66|70
Viviendas con agua entubada|Viviendas|28.400.000|29.150.000|30.000.000|31.200.000
Tasa de mortalidad infantil|Por mil|12,9|12,4|11,8|11`,
    columns: 'name|.|a2018|a2021|t2022|t2024',
    expected: `
#
Cobertura de educación media superior|.|63.2|62.8|66|70
Viviendas con agua entubada|.|28400000|29150000|30000000|31200000
Tasa de mortalidad infantil|.|12.9|12.4|11.8|11`,
  }),
  real({
    id: 'provinces-caption-year-form',
    plan: 'a statistics office, form of its provinces with the year in the title',
    address: 'https://psa.gov.ph/',
    arranged: INVENTED,
    table: `
Table 4. Selected education indicators by region, school year 2022–2023|<|<|<
Region|Net enrolment rate (%)|Completion rate (%)|Teachers
Ilocos|96.2|93.4|21,402
Bicol|92.8|88.1|26,915
Davao|94.0|89.7|18,240`,
    columns: 'place|a2023:Net enrolment rate [%]|a2023:Completion rate [%]|a2023:Teachers',
    expected: `
#
#
Ilocos|96.2|93.4|21402
Bicol|92.8|88.1|26915
Davao|94.0|89.7|18240`,
  }),
  real({
    id: 'university-strategy-progress-form',
    plan: 'a university, form of its strategy with merged objectives, base, progress and goal',
    address: 'https://www.otago.ac.nz/',
    arranged: INVENTED,
    table: `
Strategic objective|Key performance indicator|Baseline FY20|Progress FY23|Target FY25
Excellent teaching|Student satisfaction (%)|84.1|86.9|90
^|Students in internships|640|1,105|1,500
Research with impact|Research income ($ million)|52.4|61.8|75
^|Doctoral completions|118|126|150`,
    columns: '.|name|a2020|a2023|t2025',
    expected: `
#
.|Student satisfaction [%]|84.1|86.9|90
.|Students in internships|640|1105|1500
.|Research income|5240万|6180万|7500万
.|Doctoral completions|118|126|150`,
  }),
  real({
    id: 'hospital-months-down-target-form',
    plan: 'a hospital trust, form of its months with a row each and a standing target',
    address: 'https://www.england.nhs.uk/statistics/',
    arranged: INVENTED,
    csv: `Month,Waiting list,Seen within 18 weeks (%),Diagnostic tests
2024-01,18420,61.4,9204
2024-02,18377,61.9,9011
2024-03,18105,62.6,9530
`,
    columns: '.|p2024-01:Waiting list|p2024-01:Seen within 18 weeks [%]|p2024-01:Diagnostic tests',
    expected: `
#
.|p2024-01=18420|p2024-01=61.4|p2024-01=9204
.|p2024-02=18377|p2024-02=61.9|p2024-02=9011
.|p2024-03=18105|p2024-03=62.6|p2024-03=9530`,
  }),
  real({
    id: 'years-down-target-actual-pairs-form',
    plan: 'a forest service, form of its years with target and actual under each measure',
    address: 'https://www.fs.usda.gov/',
    arranged: INVENTED,
    table: `
Fiscal year|Acres treated|<|Trees planted|<
^|Target|Actual|Target|Actual
2021|42,000|40,310|1,200,000|1,315,000
2022|45,000|46,872|1,300,000|1,268,400
2023|48,000|49,020|1,400,000|1,402,750`,
    columns: '.|t2021:Acres treated|a2021:Acres treated|t2021:Trees planted|a2021:Trees planted',
    expected: `
#
#
.|t2021=42000|a2021=40310|t2021=1200000|a2021=1315000
.|t2022=45000|a2022=46872|t2022=1300000|a2022=1268400
.|t2023=48000|a2023=49020|t2023=1400000|a2023=1402750`,
  }),
  real({
    id: 'census-parts-under-years-form',
    plan: 'a census office, form of its districts with two counts under each year',
    address: 'https://www.statssa.gov.za/',
    arranged: INVENTED,
    table: `
District|2011|<|2021|<
^|Population|Households|Population|Households
Amajuba|499,839|110,963|531,327|117,181
Ugu|722,484|179,440|753,336|175,146
Zululand|803,575|157,748|892,310|178,516`,
    columns: 'place|a2011:Population|a2011:Households|a2021:Population|a2021:Households',
    expected: `
#
#
Amajuba|499839|110963|531327|117181
Ugu|722484|179440|753336|175146
Zululand|803575|157748|892310|178516`,
  }),
  real({
    id: 'regions-dated-and-target-form',
    plan: 'a health ministry, form of its regions with dated coverage and a target with a unit only',
    address: 'https://www.moh.gov.gh/',
    arranged: INVENTED,
    table: `
Region|Skilled birth attendance 2017 (%)|Skilled birth attendance 2022 (%)|Target 2030 (%)
Ashanti|72.5|80.1|95
Volta|61.8|73.4|90
Savannah|48.9|60.2|85`,
    columns:
      'place|a2017:Skilled birth attendance [%]|a2022:Skilled birth attendance [%]|t2030:Skilled birth attendance [%]',
    expected: `
#
Ashanti|72.5|80.1|95
Volta|61.8|73.4|90
Savannah|48.9|60.2|85`,
  }),
  real({
    id: 'survey-waves-form',
    plan: 'a survey of residents, form of its questions with one column for each wave',
    address: 'https://www.calgary.ca/',
    arranged: INVENTED,
    table: `
Question|Wave 1 (2018)|Wave 2 (2020)|Wave 3 (2022)
Satisfied with quality of life|86%|84%|80%
Feel safe walking after dark|74%|70%|68%
Trust the city’s decisions|61%|59%|55%`,
    columns: 'name|a2018|a2020|a2022',
    expected: `
#
Satisfied with quality of life [%]|86|84|80
Feel safe walking after dark [%]|74|70|68
Trust the city’s decisions [%]|61|59|55`,
  }),
  real({
    id: 'eu-ranges-of-goals-form',
    plan: 'an energy agency, form of its scenarios with ranges for the goal',
    address: 'https://energy.ec.europa.eu/',
    arranged: INVENTED,
    table: `
Indicator|Unit|2020|2022|Target 2030
Offshore wind capacity|GW|14.6|16.3|60–72
Electrolyser capacity|GW|0.1|0.2|40–50
Primary energy consumption|Mtoe|1,236|1,257|992.5`,
    columns: 'name|.|a2020|a2022|t2030',
    expected: `
#
Offshore wind capacity [GW]|.|14.6|16.3|60–72
Electrolyser capacity [GW]|.|0.1|0.2|40–50
Primary energy consumption [Mtoe]|.|1236|1257|992.5`,
  }),
  real({
    id: 'zh-long-csv-series-form',
    plan: 'an open data site of a province, form of a long file with Chinese names of its columns',
    address: 'http://data.sd.gov.cn/',
    arranged: INVENTED,
    csv: `统计年度,行政区划,指标名称,数值,计量单位
2021,济南市,常住人口,933.6,万人
2022,济南市,常住人口,941.5,万人
2021,青岛市,常住人口,1025.7,万人
2022,青岛市,常住人口,1034.2,万人
2022,济南市,人均可支配收入,51,元
2022,青岛市,人均可支配收入,54,元
`,
    columns: '.|place|name|a2021|.',
    expected: `
#
.|济南市|常住人口 [人]|a2021=933.6万
.|济南市|常住人口 [人]|a2022=941.5万
.|青岛市|常住人口 [人]|a2021=1025.7万
.|青岛市|常住人口 [人]|a2022=1034.2万
.|济南市|人均可支配收入 [元]|a2022=51
.|青岛市|人均可支配收入 [元]|a2022=54`,
  }),
];
