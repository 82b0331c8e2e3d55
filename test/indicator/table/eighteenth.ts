import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const eighteenth: readonly RealTable[] = [
  real({
    id: 'zh-near-and-far-goals-form',
    plan: 'a city, form of its territorial plan with the present, near and far goals',
    address: 'http://www.mnr.gov.cn/',
    arranged: INVENTED,
    table: `
指标|现状（2020年）|近期目标（2025年）|远期目标（2035年）|指标属性
耕地保有量（万亩）|186.4|185.9|185.2|约束性
建设用地总规模（平方公里）|412|430|455|约束性
公园绿地步行5分钟覆盖率（%）|71|80|95|预期性`,
    columns: 'name|a2020|t2025|t2035|.',
    expected: `
#
耕地保有量 [亩]|186.4万|185.9万|185.2万|.
建设用地总规模 [平方公里]|412|430|455|.
公园绿地步行5分钟覆盖率 [%]|71|80|95|.`,
  }),
  real({
    id: 'zh-expected-and-next-goal-form',
    plan: 'a county government, form of its report with last year’s expected results and this year’s goals',
    address: 'http://www.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2022年实际|2023年实际|2024年预期目标
粮食总产量|万吨|62.4|63.1|63
新增市场主体|户|5120|5884|6000
城镇登记失业率|%|3.1|2.9|控制在3.5以内`,
    columns: 'name|.|a2022|a2023|t2024',
    expected: `
#
粮食总产量 [吨]|.|62.4万|63.1万|63万
新增市场主体 [户]|.|5120|5884|6000
城镇登记失业率 [%]|.|3.1|2.9|≤3.5`,
  }),
  real({
    id: 'zh-schools-by-stage-form',
    plan: 'an education bureau, form of its schools by stage with the year in the title',
    address: 'http://jyj.sh.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各级各类学校基本情况|<|<|<
学段|学校数（所）|在校生数（人）|专任教师数（人）
小学|214|182,406|11,320
初中|96|84,915|7,204
普通高中|41|46,380|4,118`,
    columns: 'name|a2022:+学校数 [所]|a2022:+在校生数 [人]|a2022:+专任教师数 [人]',
    expected: `
#
#
小学|214|182406|11320
初中|96|84915|7204
普通高中|41|46380|4118`,
  }),
  real({
    id: 'zh-city-and-nation-form',
    plan: 'a city, form of its indicators beside those of the nation in one year',
    address: 'http://tjj.xm.gov.cn/',
    arranged: INVENTED,
    table: `
指标|全国2022年|全省2022年|本市2022年
人均可支配收入（元）|36883|43118|58200
城镇化率（%）|65.2|70.1|90.2
每千人口床位数（张）|6.92|5.41|4.8`,
    columns: 'name|a2022:@全国|a2022:@全省|a2022',
    expected: `
#
人均可支配收入 [元]|36883|43118|58200
城镇化率 [%]|65.2|70.1|90.2
每千人口床位数 [张]|6.92|5.41|4.8`,
  }),
  real({
    id: 'zh-midterm-review-form',
    plan: 'a region, form of the midterm review of its plan with base, midterm, goal and words',
    address: 'http://www.gxzf.gov.cn/',
    arranged: INVENTED,
    table: `
“十四五”规划主要指标中期评估表|<|<|<|<|<
序号|指标|2020年基数|2022年完成值|2025年规划目标|评估结论
1|高速公路通车里程（公里）|6803|8271|12000|符合进度
2|港口货物吞吐量（亿吨）|4.7|5.7|6.5|超出预期
3|数字经济核心产业增加值占GDP比重（%）|4.8|5.1|8.0|进度滞后`,
    columns: '.|name|a2020|a2022|t2025|.',
    expected: `
#
#
.|高速公路通车里程 [公里]|6803|8271|12000|.
.|港口货物吞吐量 [吨]|4.7亿|5.7亿|6.5亿|.
.|数字经济核心产业增加值占GDP比重 [%]|4.8|5.1|8|.`,
  }),
  real({
    id: 'zh-months-cumulative-form',
    plan: 'a statistics bureau, form of its sums up to each month',
    address: 'http://www.stats.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|1-2月|1-3月|1-4月
规模以上工业增加值|亿元|82.4|131.0|176.9
社会消费品零售总额|亿元|64.1|95.8|127.2`,
    options: { table: '2024年主要经济指标' },
    columns: 'name|.|?|?|?',
    expected: `
#
规模以上工业增加值|.|?|?|?
社会消费品零售总额|.|?|?|?`,
  }),
  real({
    id: 'zh-department-tasks-due-form',
    plan: 'a city, form of its tasks with goal, due year and department',
    address: 'http://www.sz.gov.cn/',
    arranged: INVENTED,
    table: `
序号|任务指标|目标值|完成年限|责任部门
1|新建公共充电桩（个）|8000|2025年|市发改委
2|建成海绵城市面积占比（%）|45|2025年|市水务局
3|新增保障性住房（套）|20000|2024年|市住建局`,
    columns: '.|name|t2025|.|.',
    expected: `
#
.|新建公共充电桩 [个]|t2025=8000|.|.
.|建成海绵城市面积占比 [%]|t2025=45|.|.
.|新增保障性住房 [套]|t2024=20000|.|.`,
  }),
  real({
    id: 'nz-standard-actual-pairs-form',
    plan: 'a ministry, form of its appropriations with standard and actual of two years',
    address: 'https://www.treasury.govt.nz/',
    arranged: INVENTED,
    table: `
Assessment of performance|2021/22|<|2022/23|<
^|Budget standard|Actual|Budget standard|Actual
Applications processed within 20 days (%)|95|93|95|97
Number of audits completed|180|184|200|191`,
    columns: 'name|t2022|a2022|t2023|a2023',
    expected: `
#
#
Applications processed within 20 days [%]|95|93|95|97
Number of audits completed|180|184|200|191`,
  }),
  real({
    id: 'library-target-result-title-year-form',
    plan: 'a library, form of its measures with the year in the title',
    address: 'https://www.slv.vic.gov.au/',
    arranged: INVENTED,
    table: `
Performance against targets, 2022–23|<|<|<
Measure|Unit|Target|Result
Visits to the library|number|1,400,000|1,523,118
Collection digitised|%|21|21.6
Satisfied visitors|%|90|93`,
    columns: 'name|.|t2023|a2023',
    expected: `
#
#
Visits to the library|.|1400000|1523118
Collection digitised [%]|.|21|21.6
Satisfied visitors [%]|.|90|93`,
  }),
  real({
    id: 'health-objectives-base-recent-form',
    plan: 'a health department, form of its objectives with base, most recent data and target, each with its year',
    address: 'https://health.gov/healthypeople',
    arranged: INVENTED,
    table: `
Objective|Baseline|Baseline year|Most recent|Most recent year|Target|Target year
Adults who smoke cigarettes (%)|14.2|2018|11.6|2021|6.1|2030
Infant deaths per 1,000 births|5.8|2017|5.4|2020|5.0|2030
Households with food insecurity (%)|11.1|2018|10.2|2021|6.0|2030`,
    columns: 'name|a2018|!|a2021|!|t2030|!',
    expected: `
#
Adults who smoke cigarettes [%]|14.2|.|11.6|.|6.1|.
Infant deaths per 1,000 births|a2017=5.8|.|a2020=5.4|.|5|.
Households with food insecurity [%]|11.1|.|10.2|.|6|.`,
  }),
  real({
    id: 'ca-department-results-form',
    plan: 'a Canadian department, form of its results with target, its date and three fiscal years',
    address: 'https://www.canada.ca/',
    arranged: INVENTED,
    table: `
Performance indicator|Target|Date to achieve target|2020–21 Actual result|2021–22 Actual result|2022–23 Actual result
Percentage of permits issued on time|90%|March 2023|84%|88%|91%
Number of species with recovery plans|260|March 2025|214|226|239`,
    columns: 'name|t2023|.|a2021|a2022|a2023',
    expected: `
#
Percentage of permits issued on time [%]|90|.|84|88|91
Number of species with recovery plans|t2025=260|.|214|226|239`,
  }),
  real({
    id: 'au-budget-statement-form',
    plan: 'an agency, form of its budget statement with expected and planned performance',
    address: 'https://www.finance.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 Actual|2022–23 Planned|2023–24 Planned|2024–25 Planned
Participants in employment (%)|24|26|27|28
Plans approved within 56 days (%)|78|90|90|95`,
    columns: 'name|a2022|t2023|t2024|t2025',
    expected: `
#
Participants in employment [%]|24|26|27|28
Plans approved within 56 days [%]|78|90|90|95`,
  }),
  real({
    id: 'socrata-target-actual-csv-form',
    plan: 'an open data portal, form of a file of measures with agency, target and actual',
    address: 'https://data.austintexas.gov/',
    arranged: INVENTED,
    csv: `fiscal_year,department,measure_name,target,actual,unit_of_measure
2021,Parks,Acres maintained,14200,14310,acres
2022,Parks,Acres maintained,14400,14295,acres
2021,Fire,Average response time,8.0,8.3,minutes
2022,Fire,Average response time,8.0,8.1,minutes
`,
    columns: '.|.|name|t2021|a2021|.',
    expected: `
#
.|.|Acres maintained|t2021=14200|a2021=14310|.
.|.|Acres maintained|t2022=14400|a2022=14295|.
.|.|Average response time|t2021=8|a2021=8.3|.
.|.|Average response time|t2022=8|a2022=8.1|.`,
  }),
  real({
    id: 'eurostat-linear-csv-form',
    plan: 'Eurostat, form of a linear file with flags',
    address: 'https://ec.europa.eu/eurostat',
    arranged: INVENTED,
    csv: `DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SDG_07_40,A,PC,Austria,2020,36.5,
ESTAT:SDG_07_40,A,PC,Austria,2021,34.6,p
ESTAT:SDG_07_40,A,PC,Spain,2020,21.2,
ESTAT:SDG_07_40,A,PC,Spain,2021,20.7,
`,
    options: { table: 'Share of renewable energy' },
    columns: '.|.|.|place|.|a2020|.',
    expected: `
#
.|.|.|Austria|.|a2020=36.5|.
.|.|.|Austria|.|a2021=34.6|.
.|.|.|Spain|.|a2020=21.2|.
.|.|.|Spain|.|a2021=20.7|.`,
  }),
  real({
    id: 'nl-province-indicators-form',
    plan: 'a Dutch province, form of its indicators with base, result and goal',
    address: 'https://www.provincie-utrecht.nl/',
    arranged: INVENTED,
    table: `
Indicator|Eenheid|Nulmeting 2018|Realisatie 2022|Streefwaarde 2026
Fietspaden|km|412|455|520
Tevreden reizigers|%|71,5|74,2|80
Nieuwe woningen|aantal|3.140|4.025|5.500`,
    columns: 'name|.|a2018|a2022|t2026',
    expected: `
#
Fietspaden [km]|.|412|455|520
Tevreden reizigers [%]|.|71.5|74.2|80
Nieuwe woningen|.|3140|4025|5500`,
  }),
  real({
    id: 'it-municipal-plan-form',
    plan: 'an Italian city, form of its plan with base and goals',
    address: 'https://www.comune.bologna.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Valore base 2019|Risultato 2022|Obiettivo 2027
Raccolta differenziata|%|54,2|63,1|73
Piste ciclabili|km|148|171|250
Consumo idrico pro capite|litri/giorno|161|154|140`,
    columns: 'name|.|a2019|a2022|t2027',
    expected: `
#
Raccolta differenziata [%]|.|54.2|63.1|73
Piste ciclabili [km]|.|148|171|250
Consumo idrico pro capite|.|161|154|140`,
  }),
  real({
    id: 'de-sustainability-goals-form',
    plan: 'a German federal state, form of its report with base year, latest value and goal',
    address: 'https://www.nachhaltigkeit.nrw.de/',
    arranged: INVENTED,
    table: `
Indikator|Einheit|Basisjahr 2010|2015|2020|Zielwert 2030
Flächeninanspruchnahme|ha/Tag|10,0|8,1|5,6|5,0
Ökologischer Landbau|%|4,2|5,1|6,0|20
Frauen in Führungspositionen|%|28,5|31,0|33,4|50`,
    columns: 'name|.|a2010|a2015|a2020|t2030',
    expected: `
#
Flächeninanspruchnahme|.|10|8.1|5.6|5
Ökologischer Landbau [%]|.|4.2|5.1|6|20
Frauen in Führungspositionen [%]|.|28.5|31|33.4|50`,
  }),
  real({
    id: 'fr-region-plan-form',
    plan: 'a French region, form of its plan with state of the start and goals of the middle and the end',
    address: 'https://www.bretagne.bzh/',
    arranged: INVENTED,
    table: `
Indicateur de résultat|Unité de mesure|Valeur de référence (2020)|Valeur intermédiaire (2024)|Valeur cible (2029)
Emplois créés|ETP|0|350|1 200
Logements rénovés|nombre|0|4 500|15 000
Part du train dans les déplacements|%|5,1|6|8`,
    columns: 'name|.|a2020|t2024|t2029',
    expected: `
#
Emplois créés|.|0|350|1200
Logements rénovés|.|0|4500|15000
Part du train dans les déplacements [%]|.|5.1|6|8`,
  }),
  real({
    id: 'fire-service-quarter-against-target-form',
    plan: 'a fire service, form of its quarters of one year against the target of the year',
    address: 'https://www.london-fire.gov.uk/',
    arranged: INVENTED,
    table: `
Indicator|Q1 2023|Q2 2023|Q3 2023|Q4 2023|2023 total|2023 target
House fires|1,204|1,118|1,067|1,231|4,620|4,800
False alarms attended|9,812|10,240|11,003|9,955|41,010|40,000
Home visits|11,400|12,050|12,310|10,980|46,740|45,000`,
    columns: 'name|p2023-Q1|p2023-Q2|p2023-Q3|p2023-Q4|a2023|t2023',
    expected: `
#
House fires|1204|1118|1067|1231|4620|4800
False alarms attended|9812|10240|11003|9955|41010|40000
Home visits|11400|12050|12310|10980|46740|45000`,
  }),
  real({
    id: 'districts-indicator-pairs-target-actual-form',
    plan: 'a state, form of its districts with target and achievement of two schemes in a fiscal year',
    address: 'https://rural.gov.in/',
    arranged: INVENTED,
    table: `
District-wise progress 2022-23|<|<|<|<
District|Houses|<|Toilets|<
^|Target|Achievement|Target|Achievement
Nashik|12,400|11,860|8,200|8,455
Dhule|6,300|5,970|4,100|3,902
Jalgaon|9,150|9,204|6,050|5,880`,
    columns: 'place|t2023:Houses|a2023:Houses|t2023:Toilets|a2023:Toilets',
    expected: `
#
#
#
Nashik|12400|11860|8200|8455
Dhule|6300|5970|4100|3902
Jalgaon|9150|9204|6050|5880`,
  }),
  real({
    id: 'markdown-city-dashboard-form',
    plan: 'a city, form of its dashboard in Markdown with last value, previous value and target',
    address: 'https://github.com/topics/open-data',
    arranged: INVENTED,
    csv: `| Indicator | 2021 | 2022 | 2023 | Change 2022–2023 | Target 2025 |
|-----------|-----:|-----:|-----:|-----:|-----:|
| Bus punctuality (%) | 81.2 | 79.5 | 82.0 | +2.5 | 90 |
| Street trees | 48,210 | 49,004 | 50,377 | +1,373 | 55,000 |
| Median rent ($) | 1,420 | 1,515 | 1,640 | +125 | – |
`,
    columns: 'name|a2021|a2022|a2023|!|t2025',
    expected: `
#
#
Bus punctuality [%]|81.2|79.5|82|!|90
Street trees|48210|49004|50377|!|55000
Median rent [$]|1420|1515|1640|!|`,
  }),
  real({
    id: 'un-country-progress-form',
    plan: 'an agency of the UN, form of countries with latest value, its year and the goal of 2030',
    address: 'https://www.unicef.org/',
    arranged: INVENTED,
    table: `
Births attended by skilled health personnel (%)|<|<|<|<
Country|Baseline 2015|Latest value|Latest year|2030 target
Nepal|58|80|2022|90
Ghana|74|86|2021|95
Peru|90|95|2022|98`,
    columns: 'place|a2015|a2022|.|t2030',
    expected: `
#
#
Nepal|58|80|.|90
Ghana|74|a2021=86|.|95
Peru|90|95|.|98`,
  }),
  real({
    id: 'tsv-energy-by-source-form',
    plan: 'an energy agency, form of sources by year pasted from a spreadsheet with a total',
    address: 'https://www.iea.org/',
    arranged: INVENTED,
    csv: `Electricity generation (GWh)\t\t\t
Source\t2020\t2021\t2022
Hydro\t5,120\t4,870\t5,304
Wind\t2,215\t2,640\t3,018
Total\t9,811\t9,954\t10,702
`,
    columns: 'name|a2020|a2021|a2022',
    expected: `
#
#
Hydro [GWh]|5120|4870|5304
Wind [GWh]|2215|2640|3018
Total [GWh]|9811|9954|10702`,
  }),
  real({
    id: 'survey-shares-with-margin-form',
    plan: 'a statistics office, form of shares with their margin of error',
    address: 'https://www.census.gov/',
    arranged: INVENTED,
    table: `
County|Poverty rate 2022 (%)|Margin of error (±)|Median income 2022 ($)
Adair|14.2|1.1|52,340
Boone|9.8|0.7|68,115
Clark|12.5|1.4|57,902`,
    columns: 'place|a2022:Poverty rate [%]|!|a2022:Median income [$]',
    expected: `
#
Adair|14.2|!|52340
Boone|9.8|!|68115
Clark|12.5|!|57902`,
  }),
];
