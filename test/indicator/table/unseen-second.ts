import { real, type RealTable } from './real-table.js';

/** A second set of tables, written down before the reader, then mended, saw them; facts and figures only. */
export const unseenSecond: readonly RealTable[] = [
  real({
    id: 'healthy-china-outline-water',
    plan: 'China, 14th Five-Year Plan for building a water-saving society, main targets',
    address: 'https://www.ndrc.gov.cn/xxgk/zcfb/tz/202111/t20211108_1303363.html',
    table: `
指  标|单位|2020年现状值|2025年目标值
用水总量|亿立方米|5812.9|＜6400
万元国内生产总值用水量下降|%|/|16左右
万元工业增加值用水量下降|%|/|16
农田灌溉水有效利用系数|/|0.565|0.58
城市公共供水管网漏损率|%|10左右|＜9
非常规水源利用量|亿立方米|128.1|＞170`,
    expected: `
name|.|a2020|t2025
用水总量 [立方米]||5812.9亿|<6400亿
万元国内生产总值用水量下降 [%]|||~16
万元工业增加值用水量下降 [%]|||16
农田灌溉水有效利用系数||0.565|0.58
城市公共供水管网漏损率 [%]||~10|<9
非常规水源利用量 [立方米]||128.1亿|>170亿`,
  }),
  real({
    id: 'elderly-care-14',
    plan: 'China, 14th Five-Year Plan for services for the elderly, box 1',
    address: 'https://www.gov.cn/zhengce/content/2022-02/21/content_5674844.htm',
    arranged: 'told with a target year in the head; six rows',
    table: `
专栏1 “十四五”国家老龄事业发展和养老服务体系主要指标|<
指标|2025年目标值
1.养老服务床位总量|达到900万张以上
2.特殊困难老年人月探访率|达到100%
3.新建城区、新建居住区配套建设养老服务设施达标率|达到100%
4.养老机构护理型床位占比|达到55%
5.设立老年医学科的二级及以上综合性医院占比|达到60%以上
6.本科高校、职业院校养老服务相关专业招生规模|明显增长
7.每千名老年人配备社会工作者人数|保持1人以上
8.老年大学覆盖面|每个县（市、区、旗）至少1所`,
    expected: `
#
name|t2025
养老服务床位总量 [张]|≥900万
特殊困难老年人月探访率 [%]|100
新建城区、新建居住区配套建设养老服务设施达标率 [%]|100
养老机构护理型床位占比 [%]|55
设立老年医学科的二级及以上综合性医院占比 [%]|≥60
#
每千名老年人配备社会工作者人数 [人]|≥1
老年大学覆盖面|?`,
  }),
  real({
    id: 'energy-consumption-shares',
    plan: 'China, statistical communiqués, energy use and shares of clean energy',
    address: 'https://www.stats.gov.cn/sj/zxfb/202402/t20240228_1947915.html#energy',
    table: `
年份|能源消费总量（亿吨标准煤）|煤炭占比（%）|清洁能源消费占比（%）
2019|48.7|57.7|23.4
2020|49.8|56.8|24.3
2021|52.4|56.0|25.5
2022|54.1|56.2|25.9
2023|57.2|55.3|26.4`,
    expected: `
.|v|v|v
|a2019=48.7亿|a2019=57.7|a2019=23.4
|a2020=49.8亿|a2020=56.8|a2020=24.3
|a2021=52.4亿|a2021=56.0|a2021=25.5
|a2022=54.1亿|a2022=56.2|a2022=25.9
|a2023=57.2亿|a2023=55.3|a2023=26.4`,
  }),
  real({
    id: 'shanghai-13-completion',
    plan: 'a municipality of China, completion of its 13th Five-Year Plan, form of the outlines',
    address: 'https://www.shanghai.gov.cn/nw12344/20210129/ced9958c16294feab926754394d9db91.html',
    arranged: 'form and two figures after the outline of Shanghai; six rows',
    table: `
序号|指标名称|单位|属性|2015年|“十三五”规划目标|2020年|五年年均
1|全市生产总值年均增速|%|预期性|6.9|6.5以上|1.7|5.7
2|全社会研发经费支出相当于全市生产总值比例|%|预期性|3.65|3.5左右|4.1左右|--
3|常住人口规模|万人|约束性|2415|2500以内|2487|--
4|建设用地总规模|平方公里|约束性|3071|≤3185|3185以内|--
5|人均公园绿地面积|平方米|预期性|7.6|8.5|8.5|--
6|森林覆盖率|%|约束性|15.0|18|18.5|--`,
    expected: `
.|name|.|.|a2015|t2020|a2020|.
|全市生产总值年均增速 [%]|||?|≥6.5|?|!
|全社会研发经费支出相当于全市生产总值比例 [%]|||3.65|~3.5|~4.1|
|常住人口规模 [人]|||2415万|≤2500万|2487万|
|建设用地总规模 [平方公里]|||3071|≤3185|≤3185|
|人均公园绿地面积 [平方米]|||7.6|8.5|8.5|
|森林覆盖率 [%]|||15.0|18|18.5|`,
  }),
  real({
    id: 'nhs-waiting',
    plan: 'United Kingdom, NHS England, standards of emergency and cancer care, yearly performance',
    address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/',
    arranged: 'form of the board reports; one row after the published statistics, the rest invented',
    table: `
Performance standard|Standard|2019/20|2020/21|2021/22|YTD 2022/23|Trend
A&E: four hours or less|95%|83.4%|86.3%|76.2%|71.0%|▼
Cancer: 62 days from urgent referral|85%|77.2%|74.3%|67.6%|60.9%|▼
Diagnostics: waiting six weeks or more|1%|3.2%|29.0%|25.1%|27.4%|▲`,
    expected: `
name|.|a2020|a2021|a2022|.|.
A&E: four hours or less [%]|?|83.4|86.3|76.2|!|
Cancer: 62 days from urgent referral [%]|?|77.2|74.3|67.6|!|
Diagnostics: waiting six weeks or more [%]|?|3.2|29.0|25.1|!|`,
  }),
  real({
    id: 'us-epa-style',
    plan: 'United States, Department of Veterans Affairs, form of the yearly performance reports',
    address: 'https://www.va.gov/performance/',
    arranged: 'made on the form; invented figures',
    table: `
Performance Measure|Targets|<|Results|<|FY 2023 Status
^|FY 2022|FY 2023|FY 2022|FY 2023|^
Disability claims completed (in thousands)|1,650|1,700|1,711|1,981|Exceeded
Average days to complete|125.0|125.0|153.6|128.8|Not met
Veterans satisfied with outpatient care|85.0%|86.0%|86.4%|88.1%|Met
Cost per claim|$1,210|$1,190|$1,188|N/A|–`,
    expected: `
#
#
Disability claims completed|t2022=1650000|t2023=1700000|a2022=1711000|a2023=1981000|
Average days to complete|t2022=125.0|t2023=125.0|a2022=153.6|a2023=128.8|
Veterans satisfied with outpatient care [%]|t2022=85.0|t2023=86.0|a2022=86.4|a2023=88.1|
Cost per claim [$]|t2022=1210|t2023=1190|a2022=1188||`,
    columns: 'name|t2022|t2023|a2022|a2023|.',
  }),
  real({
    id: 'australia-budget-criteria',
    plan: 'Australia, portfolio budget statements, form of the performance criteria',
    address: 'https://www.pmc.gov.au/resources/portfolio-budget-statements',
    arranged: 'made on the form; invented figures',
    table: `
Year|Performance measures|Expected performance results
Prior year 2022–23|Visa applications decided within standard|Actual: 92%
Budget year 2023–24|Visa applications decided within standard|Target: ≥95%
Forward estimates 2024–27|Visa applications decided within standard|Target: ≥95%`,
    expected: `
.|name|.
|Visa applications decided within standard|?
|Visa applications decided within standard|?
|Visa applications decided within standard|?`,
    columns: '.|name|.',
  }),
  real({
    id: 'un-mdg-developing',
    plan: 'United Nations, Millennium Development Goals report, regions: under-five mortality',
    address: 'https://www.un.org/millenniumgoals/reports.shtml',
    arranged: 'regions and years of one chart as a table',
    table: `
Under-five mortality rate (deaths per 1,000 live births)|<|<|<
Region|1990|2015 projection|2015 target
Sub-Saharan Africa|179|86|60
Southern Asia|126|50|42
Northern Africa|73|24|24
Eastern Asia|53|11|18
World|90|43|30`,
    expected: `
#
place|a1990:Under-five mortality rate (deaths per 1,000 live births)|.|t2015:Under-five mortality rate (deaths per 1,000 live births)
Sub-Saharan Africa|179|!|60
Southern Asia|126|!|42
Northern Africa|73|!|24
Eastern Asia|53|!|18
World|90|!|30`,
  }),
  real({
    id: 'kenya-economic-survey',
    plan: 'Kenya National Bureau of Statistics, Economic Survey, form of its tables',
    address: 'https://www.knbs.or.ke/economic-survey/',
    arranged: 'made on the form; invented figures',
    table: `
Table 9.2: Installed capacity and generation of electricity, 2019–2022|<|<|<|<
|2019|2020|2021|2022*
INSTALLED CAPACITY (MW)|<|<|<|<
Hydro|826.2|834.0|838.5|838.6
Geothermal|828.4|863.1|863.1|949.1
GENERATION (GWh)|<|<|<|<
Hydro|3,205.3|4,232.7|3,675.0|3,039.9
Geothermal|5,234.7|5,059.8|5,037.0|5,517.5
* Provisional|<|<|<|<`,
    expected: `
#
#
#
Hydro|a2019=826.2|a2020=834.0|a2021=838.5|a2022=838.6
Geothermal|a2019=828.4|a2020=863.1|a2021=863.1|a2022=949.1
#
Hydro|a2019=3205.3|a2020=4232.7|a2021=3675.0|a2022=3039.9
Geothermal|a2019=5234.7|a2020=5059.8|a2021=5037.0|a2022=5517.5`,
    columns: 'name|a2019|a2020|a2021|a2022',
  }),
  real({
    id: 'india-health-mission',
    plan: 'India, National Family Health Survey, key indicators, NFHS-4 and NFHS-5',
    address: 'https://main.mohfw.gov.in/basicpage-14',
    arranged: 'four rows',
    table: `
Indicators|NFHS-5 (2019-21)|<|<|NFHS-4 (2015-16)
^|Urban|Rural|Total|Total
Institutional births (%)|93.8|86.7|88.6|78.9
Children age 12-23 months fully vaccinated (%)|75.5|76.8|76.4|62.0
Total fertility rate (children per woman)|1.6|2.1|2.0|2.2
Infant mortality rate (IMR)|26.6|38.4|35.2|40.7`,
    expected: `
#
#
Institutional births [%]|?|?|88.6|a2016=78.9
Children age 12-23 months fully vaccinated [%]|?|?|76.4|a2016=62.0
Total fertility rate|?|?|2.0|a2016=2.2
Infant mortality rate|?|?|35.2|a2016=40.7`,
    columns: 'name|.|.|a2021|a2016',
  }),
  real({
    id: 'eurostat-estat-download',
    plan: 'Eurostat, early leavers from education and training, file with labels',
    address: 'https://ec.europa.eu/eurostat/databrowser/view/sdg_04_10',
    csv: `DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,DE,2020,10.1,
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,DE,2021,12.5,b
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,FR,2020,8.0,
ESTAT:SDG_04_10(1.0),20/09/23 23:00:00,A,T,PC,FR,2021,7.8,p
`,
    options: { table: 'Early leavers' },
    expected: `
.|.|.|.|.|place|.|v:Early leavers [%]|.
|||||DE||a2020=10.1|
|||||DE||a2021=12.5|
|||||FR||a2020=8.0|
|||||FR||a2021=7.8|`,
  }),
  real({
    id: 'brazil-pnad',
    plan: 'Brazil, national education plan, form of the monitoring tables',
    address:
      'https://www.gov.br/inep/pt-br/areas-de-atuacao/gestao-do-conhecimento-e-estudos-educacionais/monitoramento-do-pne',
    csv: `Indicador;Unidade;Linha de base 2013;Realizado 2021;Meta 2024
Taxa de escolarização líquida;%;59,3;74,5;85
População com 12 anos de estudo;%;26,7;33,0;100
`,
    expected: `
#
Taxa de escolarização líquida [%]||59.3|74.5|85
População com 12 anos de estudo [%]||26.7|33.0|100`,
    columns: 'name|.|a2013|a2021|t2024',
  }),
  real({
    id: 'markdown-city-dashboard',
    plan: 'a city’s climate action dashboard, form of the tables in its repository',
    address: 'github.com/CityOfBoston/climate-dashboard',
    arranged: 'made on the form; invented figures',
    csv: `| Metric                       | Baseline (2005) | 2020  | 2021  | 2030 Goal | Unit        |
|------------------------------|----------------:|------:|------:|----------:|-------------|
| Community emissions          |             7.5 |   5.9 |   6.1 |      3.75 | MMT CO2e    |
| Trips by public transport    |             33% |   19% |   22% |       46% |             |
| **Solar capacity installed** |               1 |    45 |    52 |       100 | MW          |
| Tree canopy                  |             27% |   27% |   27% |       35% | % land area |
`,
    expected: `
name|a2005|a2020|a2021|t2030|.
#
Community emissions|7.5|5.9|6.1|3.75|
Trips by public transport [%]|33|19|22|46|
Solar capacity installed [MW]|1|45|52|100|
Tree canopy|27|27|27|35|`,
  }),
];
