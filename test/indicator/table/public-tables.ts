import type { Grid, TableOptions } from '../../../src/indicator/table/index.js';

/** A table of a public plan, or of a page that reports one: facts and figures only, with their source. */
export interface PublicTable {
  readonly plan: string;
  readonly address: string;
  /** What is not as printed, if anything. */
  readonly arranged?: string;
  readonly options?: Partial<TableOptions>;
  readonly table: string | Grid;
}

const grid = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** “十三五”生态环境保护规划, 专栏1: its first two sections, with the decimal signs of the page. */
export const chinaEnvironment: PublicTable = {
  plan: 'State Council of China, 13th Five-Year Plan for the Environment, box 1',
  address: 'https://icbw.com.cn/thread-64618-1-322.html',
  table: grid(`
专栏1“十三五”生态环境保护主要指标||||
指标|2015年|2020年|〔累计〕1|属性
生态环境质量||||
1。空气质量||||
地级及以上城市2空气质量优良天数比率(%)|76。7|>80|-|约束性
细颗粒物未达标地级及以上城市浓度下降(%)|-|-|〔18〕|约束性
地级及以上城市重度及以上污染天数比例下降(%)|-|-|〔25〕|预期性
2。水环境质量||||
地表水质量3达到或好于Ⅲ类水体比例(%)|66|>70|-|约束性
地表水质量劣Ⅴ类水体比例(%)|9。7|<5|-|约束性
重要江河湖泊水功能区水质达标率(%)|70。8|>80||预期性
地下水质量极差比例(%)|15。74|15左右|-|预期性
近岸海域水质优良(一、二类)比例(%)|70。5|70左右|-|预期性`),
};

/** 各省 2021 年与 2020 年的 GDP 增长目标, from the reports of the provincial governments. */
export const chinaProvinces: PublicTable = {
  plan: 'growth targets of Chinese provinces for 2020 and 2021, from their government work reports',
  address: 'https://m.yashenjiaodai.com/article/840/224.html',
  arranged: 'told in sentences there; set as a table here, the figures as written',
  options: { table: '各省GDP增速目标（%）' },
  table: grid(`
地区|2020年GDP增速目标（%）|2021年GDP增速目标（%）
湖北|7.5左右|10以上
山西|6.1左右|8
广西|6-6.5|7.5以上
新疆|5.5左右|6.5左右
海南|6.5左右|10以上
河北|6.5左右|6.5
湖南|7.5左右|7以上
青海|6-6.5|6以上
四川|比全国高2个百分点左右|7以上
云南|高于全国平均水平|8以上`),
};

/** 深圳市“十二五”期间单位生产总值能源消耗降低指标计划分解方案: the city and one district. */
export const shenzhenEnergy: PublicTable = {
  plan: 'Shenzhen, shares of its districts in saving energy, 12th Five-Year Plan',
  address: 'http://msn.finance.sina.com.cn/gdxw/20111205/0830510392.html',
  arranged: 'told in sentences there; set as a table here, the figures as written',
  options: { place: { id: 'shenzhen', name: '深圳市' } },
  table: grid(`
单位：吨标准煤/万元|||
指标|2010年基数|2015年目标|年均下降率（%）
单位生产总值能耗（全市）|0.513|0.413|4.25
单位生产总值能耗（罗湖区）|0.41|0.349|3.2`),
};

/** Philippine Development Plan 2017–2022, results matrices, chapter 5. */
export const philippinesGovernance: PublicTable = {
  plan: 'Philippine Development Plan 2017–2022, results matrices, chapter 5',
  address:
    'https://vdocuments.net/philippine-development-plan-results-matrices-2017-philippine-development-plan-results.html',
  table: grid(`
Indicator|Baseline||Annual Plan Targets||||||Plan Target b|Means of Verification|Responsible Agency c
|Year|Value|2017|2018|2019|2020|2021|2022|||
Score in national government index improved e|2016|None|N/A|N/A|N/A|TBD|TBD|TBD|TBD|Agency Reports|PSA/NEDA
Percentile rank in the WGI - Control of Corruption Indicator improved f|2015|42|43|43|50|50|50|50|50|World Bank's WGI report|All agencies
Government agencies with frontline service offices passing the Report Card Survey increased (cumulative, %) j|2016|88.5|90|91|92|93|94|95|95|RCS Reports|CSC
Percentage of government shared services fully integrated to the National Government Portal (NGP) increased (cumulative)|2017|10|10|30|50|70|100|100|100|DICT|DICT`),
};

/** The same plan, chapter 11. */
export const philippinesVulnerability: PublicTable = {
  plan: 'Philippine Development Plan 2017–2022, results matrices, chapter 11',
  address: 'https://id.scribd.com/document/420790001/11-Chapter-11-RM-as-of-October-9-Theory-of-Change',
  table: grid(`
Indicator|Baseline||Annual Plan Targets||||||Plan Target|Means of Verification|Responsible Agency
|Year|Value|2017|2018|2019|2020|2021|2022|||
Percentage of out-of-pocket expenditure over total health expenditure decreased (%)|2014|55.8|None|None|55.0|None|None|<50|<50|National Health Accounts|DOH
National Health Insurance Program availment rate increased (%)|2017|TBD|TBD|TBD|TBD|TBD|TBD|TBD|TBD|Admin data|PhilHealth
Number of children aged 5-17 years removed in child labor increased|2011|2,100,000|15,000|100,000|150,000|175,000|120,000|70,000|630,000|Labor Force Survey; 2011 Survey on Children|DOLE
Zero deaths due to natural and human-induced disasters achieved|2016|431|0|0|0|0|0|0|0|NDRRMC Operations Center|NDRRMC
Percentage of population covered by PhilHealth insurance (cumulative)|2016|91|100|100|100|100|100|100|100|PhilHealth database|PhilHealth`),
};

/** Nyamasheke District Development Strategy 2018–2024, logical framework. */
export const nyamasheke: PublicTable = {
  plan: 'Nyamasheke (Rwanda), District Development Strategy, logical framework',
  address:
    'https://123dok.net/article/logical-framework-strategic-framework-nyamasheke-district-development-strategy.yj7nv2j5',
  table: grid(`
Indicator including Unit of Measurement|Baseline 2016/17|Overall target|2018/2019|2019/2020|2020/2021|2021/2022|2022/2023|2023/2024|MoV|Assumptions
Number of youth and women trained in vocational trainings|252|1,002|125|125|125|125|125|125|District report|Availability of required budget
Progress of construction of the started ICPC|40%|100%|70%|90%|100%||||District report|Availability of required budget
Number of new ICPCs constructed and equipped|0|3||1|1|1|||District Reports|Availability of required budget
Number of youth and women SMEs coached and linked with Financial institutions|1,600|5,200|600|600|600|600|600|600|District report|Availability of required budget
Number of persons with disabilities supported with start-up toolkits|132|613|25|41|65|80|120|150|District Reports|Availability of required budget`),
};

/** Nyarugenge District Development Strategy, table 11. */
export const nyarugenge: PublicTable = {
  plan: 'Nyarugenge (Kigali), District Development Strategy, table 11',
  address:
    'https://123dok.net/article/logical-framework-strategic-framework-nyarugenge-district-development-dds.qmjp52v4',
  table: grid(`
INDICATOR including Unit of Measurement|BASELINE (2016/17)|OVERALL TARGET|TARGET 2018/19|TARGET 2019/20|TARGET 2020/21|TARGET 2021/22|TARGET 2022/23|TARGET 2023/24|MEANS OF VERIFICATION|ASSUMPTIONS
Number of roads constructed|9|31|7|8|5|4|4|3|Progress reports|Availability of budget
Number of kilometers of road constructed.|23|79.024|7.816|14.774|9.7|9.85|13.084|23.8|Progress reports|Availability of budget
Number of bridges constructed|3|6|0|1|2|1|1|1|Progress reports|Availability of budget`),
};

/** Cambodia, National Strategic Development Plan 2014–2018, key indicators. */
export const cambodia: PublicTable = {
  plan: 'Cambodia, National Strategic Development Plan 2014–2018, key indicators',
  address: 'https://123docz.net/document/10026720-royal-government-of-cambodia-translation.htm',
  options: { table: 'National Strategic Development Plan 2014-2018: key indicators' },
  table: grid(`
Particulars|Unit|2013|2014|2015|2016|2017|2018
Poverty Headcount|||||||
1.01 Total for the Country|% of popn|17.9|16.9|15.9|14.9|13.9|12.9
1.02 Phnom Penh|%|15.3|14.3|13.3|12.3|11.3|10.3
1.03 Other Urban|%|13.5|12.5|11.5|10.5|9.5|8.5
1.04 Rural|%|19.0|18.0|17.0|16.0|15.0|14.0`),
};

const member = (id: string, name: string) => ({ id, name });

/** Europe 2020 targets that the Member States set in April 2011, five of the columns. */
export const europe2020: PublicTable = {
  plan: 'Europe 2020, targets of the Member States, April 2011',
  address: 'https://scribd.com/document/233601924/Targets-EU',
  options: {
    year: 2020,
    kind: 'target',
    places: ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EL', 'ES', 'FI'].map((id) => member(id, id)),
  },
  table: grid(`
EU/Member States targets|Employment rate (in %)|R&D in % of GDP|CO2 emission reduction targets|Renewable energy|Energy efficiency reduction of energy consumption in Mtoe|Early school leaving in %|Tertiary education in %
AT|77-78%|3.76%|-16%|34%|7.16|9.5%|38%
BE|73.2%|3.0%|-15%|13%|9.80|9.5%|47%
BG|76%|1.5%|20%|16%|3.20|11%|36%
CY|75-77%|0.5%|-5%|13%|0.46|10%|46%
CZ|75%|1% (public sector only)|9%|13%|n.a.|5.5%|32%
DE|77%|3%|-14%|18%|38.30|<10%|42%
DK|80%|3%|-20%|30%|0.83|<10%|At least 40%
EL|70%|to be revised|-4%|18%|2.70|9.7%|32%
ES|74%|3%|-10%|20%|25.20|15%|44%
FI|78%|4%|-16%|38%|4.21|8%|42% (narrow national definition)`),
};

/** Europe 2020 headline indicators as the Commission’s environment pages list them. */
export const europeHeadlines: PublicTable = {
  plan: 'European Commission, Europe 2020 headline targets',
  address: 'https://ec.europa.eu/newsroom/env/item-detail.cfm?item_id=32596',
  arranged: 'a list there; set as two columns here',
  table: grid(`
Headline indicator|2020 Target
Employment rate age group 20–64, total|75.0 (% of population)
Gross domestic expenditure on R&D|3.0 (% of GDP)
Greenhouse gas emissions|80.0 (%, index 1990 = 100%)
Primary energy consumption|1483 (Million tonnes of oil equivalent)
Final energy consumption|1086 (Million tonnes of oil equivalent)
Early leavers from education and training, total|<10.0 (% of population aged 18–24)
Tertiary educational attainment, total|>40.0 (% of population aged 30–34)
People at risk of poverty or social exclusion|96.6 (Million people)`),
};

/** Greater Philadelphia, crashes: the region and one county of the file, four of its years. */
export const philadelphiaCrashes: PublicTable = {
  plan: 'Delaware Valley Regional Planning Commission, Tracking Progress: killed and severely injured',
  address: 'github.com/dvrpc/TrackingProgress data/crashes_1a.csv',
  table: `"Year","DVRPC Region - Total","Philadelphia - Total","DVRPC Region - 5-Year Average","Philadelphia - 5-Year Average"
2006,1995.0,481.0,,
2010,1568.0,358.0,1736.0,405.6
2022,2382.0,562.0,2146.4,545.0
2023,1969.0,623.0,2197.2,595.2
`,
};

/** Greater Philadelphia, days that violate the air standard: the first and last years of the file. */
export const philadelphiaAir: PublicTable = {
  plan: 'Delaware Valley Regional Planning Commission, Tracking Progress: air quality',
  address: 'github.com/dvrpc/TrackingProgress data/aq_yearly.csv',
  table: `"year","daysViolating","fiveYearAvg"
"2000",62,70
"2001",80,71
"2021",15,16
"2022",4,12
`,
};

/** Canadian Indicator Framework, greenhouse gas emissions: some lines of the long file. */
export const canadaEmissions: PublicTable = {
  plan: 'Canadian Indicator Framework for the SDGs, indicator 13.1.1, Mt of CO2 equivalent',
  address: 'github.com/sdg-data-canada-odd-donnees/cif-data-donnees-cic data/indicator_13-1-1.csv',
  table: `"Year","Geography","Source","GeoCode","Value"
2005,"","",,763.017
2023,"","",,686.881
2024,"","",,684.704
1990,"Alberta","Provincial Inventory Total",48,176.606
1990,"Alberta","Oil and Gas",48,72.556
1990,"Prince Edward Island","Oil and Gas",11,0
`,
};

/** Indonesia, government work plan (RKP) 2025: targets of two provinces, with decimal commas. */
export const indonesia: PublicTable = {
  plan: 'Indonesia, Rencana Kerja Pemerintah 2025, targets of provinces',
  address: 'https://huggingface.co/datasets/abdfajar707/qas_Alpaca_RKP_PN2025',
  arranged: 'told in sentences there; set as a table here, the figures as written',
  options: {
    places: [
      { id: 'jakarta', name: 'Jakarta' },
      { id: 'jawa-barat', name: 'Jawa Barat' },
    ],
    year: 2025,
    kind: 'target',
  },
  table: grid(`
Indicator|Jakarta|Jawa Barat
Laju Pertumbuhan Ekonomi|4,98% - 5,23%|4,96% - 5,37%
Persentase kemiskinan|3,55% - 3,85%|5,85% - 6,46%
Tingkat Pengangguran Terbuka|5,54% - 6,40%|6,42% - 6,99%
Indeks Modal Manusia|0,62|
Rasio Gini|0,425 - 0,430|
Intensitas emisi GRK|14,65%|`),
};

export const publicTables: readonly PublicTable[] = [
  chinaEnvironment,
  chinaProvinces,
  shenzhenEnergy,
  philippinesGovernance,
  philippinesVulnerability,
  nyamasheke,
  nyarugenge,
  cambodia,
  europe2020,
  europeHeadlines,
  philadelphiaCrashes,
  philadelphiaAir,
  canadaEmissions,
  indonesia,
];
