import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Ordinary forms in Chinese, English, French, German, Spanish, Italian and Portuguese, with the keys made before the reader saw them. */
export const thirtythirdMixed: readonly RealTable[] = [
  real({
    id: 'l-zh-commerce-plan-base-goal-average-growth-property-units-in-hundred-millions',
    plan: 'a Chinese city, form of the indicators of its five-year plan of commerce: number, unit, base year, goal, average growth and property',
    address: 'https://www.shangrao.gov.cn/',
    arranged: INVENTED,
    table: `
表1 “十四五”时期商务发展主要指标|<|<|<|<|<|<
序号|指标名称|单位|2020年|2025年|年均增长（%）|属性
1|社会消费品零售总额|亿元|1862.4|2600|6.9|预期性
2|货物进出口总额|亿元|734.5|1000|6.4|预期性
3|实际使用外资|亿美元|5.8|8|6.6|预期性
4|网络零售额|亿元|412.7|750|12.7|预期性
5|限额以上批零住餐企业|家|1356|1900|7.0|预期性
6|跨境电商产业园|个|3|8|—|预期性`,
    columns: '.|name|.|a2020|t2025|.|.',
    expected: `
#
#
.|社会消费品零售总额 [元]|.|1862.4亿|2600亿|!|.
.|货物进出口总额 [元]|.|734.5亿|1000亿|!|.
.|实际使用外资 [美元]|.|5.8亿|8亿|!|.
.|网络零售额 [元]|.|412.7亿|750亿|!|.
.|限额以上批零住餐企业 [家]|.|1356|1900|!|.
.|跨境电商产业园 [个]|.|3|8|.|.`,
  }),
  real({
    id: 'l-zh-employment-bureau-year-in-title-task-goal-done-rate',
    plan: 'a Chinese bureau of human resources, form of its tasks of the year of the title: unit, goal, done and rate of completion',
    address: 'https://rsj.huzhou.gov.cn/',
    arranged: INVENTED,
    table: `
2024年就业创业目标任务完成情况|<|<|<|<
目标任务|单位|年度目标|实际完成|完成率
城镇新增就业|万人|5.2|5.67|109.0%
失业人员再就业|人|9500|10238|107.8%
就业困难人员就业|人|2400|2516|104.8%
政府补贴性职业技能培训|人次|30000|31865|106.2%
创业担保贷款发放额|万元|18000|20460|113.7%
城镇登记失业率|%|≤4.5|2.8|达标`,
    columns: 'name|.|t2024|a2024|.',
    expected: `
#
#
城镇新增就业 [人]|.|5.2万|5.67万|.
失业人员再就业 [人]|.|9500|10238|.
就业困难人员就业 [人]|.|2400|2516|.
政府补贴性职业技能培训 [人次]|.|30000|31865|.
创业担保贷款发放额 [元]|.|18000万|20460万|.
城镇登记失业率 [%]|.|≤4.5|2.8|.`,
  }),
  real({
    id: 'l-zh-statistics-bureau-districts-retail-sales-three-years-city-first-growth-last',
    plan: 'a Chinese statistics bureau, form of a comparison of districts: indicator in the title, unit line below, whole city first, three years across, growth last',
    address: 'https://lztj.liuzhou.gov.cn/',
    arranged: INVENTED,
    table: `
各区社会消费品零售总额|<|<|<|<
单位：亿元|<|<|<|<
地区|2022年|2023年|2024年|2024年比上年增长（%）
全市|1204.6|1297.3|1371.5|5.7
城中区|312.8|338.1|356.4|5.4
鱼峰区|286.5|307.9|326.2|5.9
柳南区|241.7|259.4|275.0|6.0
柳北区|228.3|245.2|258.7|5.5
柳江区|135.3|146.7|155.2|5.8`,
    columns:
      'place|a2022:社会消费品零售总额 [元]|a2023:社会消费品零售总额 [元]|a2024:社会消费品零售总额 [元]|.',
    expected: `
#
#
#
|1204.6亿|1297.3亿|1371.5亿|!
城中区|312.8亿|338.1亿|356.4亿|!
鱼峰区|286.5亿|307.9亿|326.2亿|!
柳南区|241.7亿|259.4亿|275.0亿|!
柳北区|228.3亿|245.2亿|258.7亿|!
柳江区|135.3亿|146.7亿|155.2亿|!`,
  }),
  real({
    id: 'l-zh-power-bureau-half-year-in-title-months-across-unit-line-ten-thousand',
    plan: 'a Chinese development commission, form of its table of electricity use: kinds down, bare months across, the half year in the title, the unit on a line of its own',
    address: 'https://fgw.yichang.gov.cn/',
    arranged: INVENTED,
    table: `
2025年上半年全社会用电分月情况|<|<|<|<|<|<
单位：万千瓦时|<|<|<|<|<|<
分类|1月|2月|3月|4月|5月|6月
全社会用电量|218460|176925|203718|197342|205864|221507
第一产业|1836|1524|1907|2015|2268|2491
第二产业|131205|98743|128516|126830|130947|134682
第三产业|41370|36418|37852|36904|39615|44273
城乡居民生活|44049|40240|35443|31593|33034|40061
数据来源：市供电公司|<|<|<|<|<|<`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05|p2025-06',
    expected: `
#
#
#
全社会用电量 [千瓦时]|218460万|176925万|203718万|197342万|205864万|221507万
第一产业 [千瓦时]|1836万|1524万|1907万|2015万|2268万|2491万
第二产业 [千瓦时]|131205万|98743万|128516万|126830万|130947万|134682万
第三产业 [千瓦时]|41370万|36418万|37852万|36904万|39615万|44273万
城乡居民生活 [千瓦时]|44049万|40240万|35443万|31593万|33034万|40061万
#`,
  }),
  real({
    id: 'l-zh-csv-public-libraries-year-county-three-measures-empty-remark-column',
    plan: 'a Chinese open data portal, form of a file of public libraries: year and county down, three measures with units in full-width brackets, an empty column of remarks',
    address: 'https://data.hangzhou.gov.cn/',
    arranged: INVENTED,
    csv: `年份,区县,公共图书馆（个）,总藏量（万册）,总流通人次（万人次）,备注
2023,桐庐县,1,98.6,142.3,
2023,淳安县,1,87.2,96.5,
2023,建德市,2,104.9,128.7,
2024,桐庐县,1,103.4,151.8,
2024,淳安县,1,91.0,102.6,
2024,建德市,2,110.3,137.1,
`,
    columns: '.|place|.:公共图书馆 [个]|.:总藏量 [册]|.:总流通人次 [人次]|.',
    expected: `
#
.|桐庐县|a2023=1|a2023=98.6万|a2023=142.3万|.
.|淳安县|a2023=1|a2023=87.2万|a2023=96.5万|.
.|建德市|a2023=2|a2023=104.9万|a2023=128.7万|.
.|桐庐县|a2024=1|a2024=103.4万|a2024=151.8万|.
.|淳安县|a2024=1|a2024=91.0万|a2024=102.6万|.
.|建德市|a2024=2|a2024=110.3万|a2024=137.1万|.`,
  }),
  real({
    id: 'l-zh-childcare-service-plan-merged-classes-base-in-head-two-goals-words-for-bounds',
    plan: 'a Chinese health commission, form of its plan of child care: merged classes, base year in the head, two goals with words for bounds, per cent signs in some cells, an of-which row',
    address: 'https://wsjkw.jiaxing.gov.cn/',
    arranged: INVENTED,
    table: `
类别|指标|2023年（基期）|2025年目标|2027年目标
服务供给|每千人口拥有3岁以下婴幼儿托位数（个）|3.28|4.5|4.8以上
^|托位总数（万个）|1.96|2.7|2.9
^|普惠托位占比|52.4%|60%|65%以上
^|其中：公办托位占比|18.7%|23%|25%
服务质量|托育机构备案率（%）|78.5|90|100
^|从业人员持证上岗率|86%|95%以上|100%
设施保障|社区托育服务设施覆盖率|—|50%左右|≥70%`,
    columns: '.|name|a2023|t2025|t2027',
    expected: `
#
.|每千人口拥有3岁以下婴幼儿托位数 [个]|3.28|4.5|≥4.8
.|托位总数 [个]|1.96万|2.7万|2.9万
.|普惠托位占比 [%]|52.4|60|≥65
.|公办托位占比 [%]|18.7|23|25
.|托育机构备案率 [%]|78.5|90|100
.|从业人员持证上岗率 [%]|86|≥95|100
.|社区托育服务设施覆盖率 [%]|.|~50|≥70`,
  }),
  real({
    id: 'l-en-borough-council-plan-measures-baseline-result-target-unit-column-pounds-thousand',
    plan: 'an English borough, form of the measures of its council plan: a column of units with thousands of pounds, baseline, result, target',
    address: 'https://www.rushcliffe.gov.uk/',
    arranged: INVENTED,
    table: `
Measure|Unit|Baseline 2022|Result 2024|Target 2027
Calls answered within one minute|%|71.2|78.9|85
Affordable homes completed|Number|146|188|240
Household waste sent to landfill|tonnes|18,420|15,975|12,000
Average time to decide a planning application|days|64|57|50
Grants awarded to community groups|£ thousand|310|365|450
Visits to leisure centres|Number|412,600|468,150|520,000`,
    columns: 'name|.|a2022|a2024|t2027',
    expected: `
#
Calls answered within one minute [%]|.|71.2|78.9|85
Affordable homes completed|.|146|188|240
Household waste sent to landfill [tonnes]|.|18420|15975|12000
Average time to decide a planning application [days]|.|64|57|50
Grants awarded to community groups [GBP]|.|310000|365000|450000
Visits to leisure centres|.|412600|468150|520000`,
  }),
  real({
    id: 'l-en-water-and-health-charity-programme-results-year-in-title-target-achieved-percent',
    plan: 'an aid charity, form of the results in its annual report: the year in the title, annual target, achieved, per cent of the target; one row in millions of euros',
    address: 'https://www.concern.net/',
    arranged: INVENTED,
    table: `
Programme results, 2024|<|<|<
Indicator|Annual target|Achieved|% of target
Households reached with safe water|12,500|13,240|106
Boreholes drilled or rehabilitated|85|79|93
Hygiene sessions held|640|702|110
Health workers trained|220|231|105
Children screened for malnutrition|48,000|45,310|94
Funds raised (€ million)|6.5|6.82|105`,
    columns: 'name|t2024|a2024|.',
    expected: `
#
#
Households reached with safe water|12500|13240|.
Boreholes drilled or rehabilitated|85|79|.
Hygiene sessions held|640|702|.
Health workers trained|220|231|.
Children screened for malnutrition|48000|45310|.
Funds raised [EUR]|6500000|6820000|.`,
  }),
  real({
    id: 'l-en-housing-research-cities-down-average-rent-four-years-dollars-in-title',
    plan: 'an American housing research centre, form of a comparison of cities: the measure and the dollars in the title, four years across, a source below',
    address: 'https://www.jchs.harvard.edu/',
    arranged: INVENTED,
    table: `
Average monthly rent for a two-bedroom apartment (US$)|<|<|<|<
City|2021|2022|2023|2024
Denver|1,842|1,976|2,015|2,048
Minneapolis|1,465|1,518|1,542|1,577
Pittsburgh|1,288|1,361|1,407|1,439
Sacramento|1,731|1,858|1,890|1,926
Tucson|1,094|1,213|1,256|1,271
Source: annual survey of landlords|<|<|<|<`,
    columns:
      'place|a2021:Average monthly rent for a two-bedroom apartment [美元]|a2022:Average monthly rent for a two-bedroom apartment [美元]|a2023:Average monthly rent for a two-bedroom apartment [美元]|a2024:Average monthly rent for a two-bedroom apartment [美元]',
    expected: `
#
#
Denver|1842|1976|2015|2048
Minneapolis|1465|1518|1542|1577
Pittsburgh|1288|1361|1407|1439
Sacramento|1731|1858|1890|1926
Tucson|1094|1213|1256|1271
#`,
  }),
  real({
    id: 'l-en-ferry-operator-trading-update-five-quarters-across-thousand-and-pounds-m',
    plan: 'a Scottish ferry company, form of the figures of its quarterly report: measures down, five quarters across, thousands and £m in the names',
    address: 'https://www.calmac.co.uk/',
    arranged: INVENTED,
    table: `
Measure|Q1 2024|Q2 2024|Q3 2024|Q4 2024|Q1 2025
Passengers carried (thousand)|612.4|1,487.9|1,806.3|748.5|639.2
Cars carried (thousand)|241.7|438.2|502.6|276.1|249.8
Sailings operated on time (%)|94.8|96.3|97.1|93.6|95.2
Sailings cancelled|1,284|412|356|1,507|1,193
Fare revenue (£m)|8.9|21.4|27.6|10.8|9.5`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|p2025-Q1',
    expected: `
#
Passengers carried|612400|1487900|1806300|748500|639200
Cars carried|241700|438200|502600|276100|249800
Sailings operated on time [%]|94.8|96.3|97.1|93.6|95.2
Sailings cancelled|1284|412|356|1507|1193
Fare revenue [GBP]|8900000|21400000|27600000|10800000|9500000`,
  }),
  real({
    id: 'l-en-csv-local-authority-waste-year-column-tonnes-rate-cost-per-household',
    plan: 'an Irish open data portal, form of a file of household waste: authority and year down, three measures with units in the heads',
    address: 'https://data.gov.ie/',
    arranged: INVENTED,
    csv: `Local Authority,Year,Household waste collected (tonnes),Recycling rate (%),Cost per household (€)
Clare,2022,38415,41.6,212.40
Clare,2023,37968,43.2,219.75
Kerry,2022,49720,39.8,228.10
Kerry,2023,48855,41.1,231.60
Sligo,2022,21306,44.5,204.90
Sligo,2023,20987,45.7,210.35
`,
    columns: 'place|.|.:Household waste collected [tonnes]|.:Recycling rate [%]|.:Cost per household [EUR]',
    expected: `
#
Clare|.|a2022=38415|a2022=41.6|a2022=212.40
Clare|.|a2023=37968|a2023=43.2|a2023=219.75
Kerry|.|a2022=49720|a2022=39.8|a2022=228.10
Kerry|.|a2023=48855|a2023=41.1|a2023=231.60
Sligo|.|a2022=21306|a2022=44.5|a2022=204.90
Sligo|.|a2023=20987|a2023=45.7|a2023=210.35`,
  }),
  real({
    id: 'l-en-national-park-authority-business-plan-fiscal-pairs-group-rows-words-for-bounds-pounds-in-cells',
    plan: 'a national park authority, form of its business plan: group rows, fiscal years as actual and target, words for bounds, £m in cells, n/a and a footnote',
    address: 'https://www.northumberlandnationalpark.org.uk/',
    arranged: INVENTED,
    table: `
Indicator|2023-24 Actual|2024-25 Target|2024-25 Actual|2025-26 Target
Visitors and learning|<|<|<|<
Visits to park centres¹|286,400|290,000|301,750|310,000
Visitor satisfaction|94%|at least 92%|95.1%|at least 93%
Land and nature|<|<|<|<
Peatland under restoration (ha)|1,240|1,600|1,512|1,900
Footpaths in good condition (%)|81.6|85|83.4|85
Organisation|<|<|<|<
Income from car parks and trading|£3.4m|£3.6m|£3.75m|£3.9m
Complaints upheld|7|no more than 5|n/a|no more than 5
¹ Counted at the doors of the staffed centres.|<|<|<|<`,
    columns: 'name|a2024|t2025|a2025|t2026',
    expected: `
#
#
Visits to park centres|286400|290000|301750|310000
Visitor satisfaction [%]|94|≥92|95.1|≥93
#
Peatland under restoration [ha]|1240|1600|1512|1900
Footpaths in good condition [%]|81.6|85|83.4|85
#
Income from car parks and trading [GBP]|3400000|3600000|3750000|3900000
Complaints upheld|7|≤5|.|≤5
#`,
  }),
  real({
    id: 'l-fr-senegal-ministere-lettre-de-politique-sectorielle-reference-deux-cibles-source',
    plan: 'a Senegalese ministry, form of the indicators of its sector policy: numbers, units, reference year, two targets and the source',
    address: 'https://www.energie.gouv.sn/',
    arranged: INVENTED,
    table: `
N°|Indicateur|Unité|Référence 2022|Cible 2025|Cible 2027|Source
1|Taux d'électrification rurale|%|61,3|75|90|ASER
2|Villages électrifiés|villages|4 812|6 100|7 450|ASER
3|Part des énergies renouvelables dans la production|%|30,8|36|40|SENELEC
4|Puissance installée|MW|1 743|2 050|2 400|SENELEC
5|Durée moyenne des coupures|heures|38,5|25|15|CRSE
6|Foyers améliorés diffusés|foyers|215 000|380 000|500 000|DEER`,
    columns: '.|name|.|a2022|t2025|t2027|.',
    expected: `
#
.|Taux d'électrification rurale [%]|.|61.3|75|90|.
.|Villages électrifiés [villages]|.|4812|6100|7450|.
.|Part des énergies renouvelables dans la production [%]|.|30.8|36|40|.
.|Puissance installée [MW]|.|1743|2050|2400|.
.|Durée moyenne des coupures [heures]|.|38.5|25|15|.
.|Foyers améliorés diffusés [foyers]|.|215000|380000|500000|.`,
  }),
  real({
    id: 'l-fr-demandeurs-d-emploi-categories-en-ligne-mois-abreges-en-colonne-milliers-dans-le-titre',
    plan: 'a French labour ministry, form of its monthly table of job seekers: categories down, short months with the year across, thousands told in the title',
    address: 'https://dares.travail-emploi.gouv.fr/',
    arranged: INVENTED,
    table: `
Demandeurs d'emploi inscrits en fin de mois (en milliers)|<|<|<|<|<
Catégorie|janv. 2025|févr. 2025|mars 2025|avr. 2025|mai 2025
Catégorie A|152,6|151,9|150,4|149,8|149,1
Catégorie B|38,4|38,7|39,0|38,6|38,2
Catégorie C|84,9|85,3|85,1|85,8|86,2
Ensemble A, B, C|275,9|275,9|274,5|274,2|273,5`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05',
    expected: `
#
#
Catégorie A|152600|151900|150400|149800|149100
Catégorie B|38400|38700|39000|38600|38200
Catégorie C|84900|85300|85100|85800|86200
Ensemble A, B, C|275900|275900|274500|274200|273500`,
  }),
  real({
    id: 'l-fr-csv-communes-code-annee-dans-les-noms-de-colonne-population-chomage-revenu',
    plan: 'a French intermunicipal body, form of an open data file of its communes: codes, semicolons, years within the heads, decimal commas',
    address: 'https://data.grandpoitiers.fr/',
    arranged: INVENTED,
    csv: `Code INSEE;Commune;Population 2015;Population 2021;Taux de chômage 2021 (%);Revenu médian 2021 (€)
86041;Buxerolles;10124;10387;8,9;23410
86062;Chasseneuil-du-Poitou;4612;4755;7,6;23985
86115;Jaunay-Marigny;7243;7684;7,1;24130
86163;Migné-Auxances;6058;6214;6,4;24760
86214;Saint-Benoît;7079;7321;8,2;25295
`,
    columns: '.|place|a2015:Population|a2021:Population|a2021:Taux de chômage [%]|a2021:Revenu médian [EUR]',
    expected: `
#
.|Buxerolles|10124|10387|8.9|23410
.|Chasseneuil-du-Poitou|4612|4755|7.6|23985
.|Jaunay-Marigny|7243|7684|7.1|24130
.|Migné-Auxances|6058|6214|6.4|24760
.|Saint-Benoît|7079|7321|8.2|25295`,
  }),
  real({
    id: 'l-de-verkehrsbetriebe-lagebericht-plan-ist-abweichung-in-prozent-plan-folgejahr',
    plan: 'a German transport company, form of the indicators of its management report: units with millions and thousands, plan and actual of the year, deviation in per cent, plan of the next year',
    address: 'https://www.vag.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|Plan 2024|Ist 2024|Abweichung in %|Plan 2025
Fahrgäste|Mio.|84,5|86,2|+2,0|88,0
Umsatzerlöse|Mio. €|121,4|123,9|+2,1|127,5
Nutzwagenkilometer|Tsd. km|14.820|14.765|-0,4|15.050
Pünktlichkeit|%|92,0|90,7|-1,4|92,0
Kostendeckungsgrad|%|68,5|67,9|-0,9|69,0
Mitarbeitende|Anzahl|1.240|1.268|+2,3|1.290`,
    columns: 'name|.|t2024|a2024|.|t2025',
    expected: `
#
Fahrgäste|.|84500000|86200000|!|88000000
Umsatzerlöse [EUR]|.|121400000|123900000|!|127500000
Nutzwagenkilometer [km]|.|14820000|14765000|!|15050000
Pünktlichkeit [%]|.|92.0|90.7|!|92.0
Kostendeckungsgrad [%]|.|68.5|67.9|!|69.0
Mitarbeitende|.|1240|1268|!|1290`,
  }),
  real({
    id: 'l-de-staedtevergleich-arbeitslosenquote-jahresdurchschnitt-prozent-im-titel-vier-jahre',
    plan: 'a German city statistics office, form of a comparison of cities: the measure and per cent in the title, four years across',
    address: 'https://www.kassel.de/',
    arranged: INVENTED,
    table: `
Arbeitslosenquote im Jahresdurchschnitt (in %)|<|<|<|<
Stadt|2021|2022|2023|2024
Kassel|7,9|7,4|7,8|8,1
Göttingen|6,3|5,9|6,2|6,6
Erfurt|5,8|5,5|5,9|6,2
Jena|5,1|4,7|5,0|5,3
Braunschweig|5,7|5,2|5,4|5,8`,
    columns:
      'place|a2021:Arbeitslosenquote im Jahresdurchschnitt [%]|a2022:Arbeitslosenquote im Jahresdurchschnitt [%]|a2023:Arbeitslosenquote im Jahresdurchschnitt [%]|a2024:Arbeitslosenquote im Jahresdurchschnitt [%]',
    expected: `
#
#
Kassel|7.9|7.4|7.8|8.1
Göttingen|6.3|5.9|6.2|6.6
Erfurt|5.8|5.5|5.9|6.2
Jena|5.1|4.7|5.0|5.3
Braunschweig|5.7|5.2|5.4|5.8`,
  }),
  real({
    id: 'l-de-binnenhafen-quartale-ausgeschrieben-und-jahr-tausend-tonnen-in-namen',
    plan: 'a German inland port, form of the quarterly figures of its report: quarters written out and the whole year last, thousands of tonnes and millions of euros in the names',
    address: 'https://www.duisport.de/',
    arranged: INVENTED,
    table: `
Kennzahlen des Hafens|1. Quartal 2024|2. Quartal 2024|3. Quartal 2024|4. Quartal 2024|Jahr 2024
Güterumschlag (1.000 t)|2.846|2.973|2.791|2.905|11.515
davon Massengut (1.000 t)|1.612|1.688|1.570|1.634|6.504
Containerumschlag (TEU)|48.320|51.475|49.860|50.115|199.770
Abgefertigte Schiffe|1.936|2.018|1.954|1.987|7.895
Umsatz (Mio. Euro)|18,4|19,2|18,7|19,9|76,2`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024',
    expected: `
#
Güterumschlag [t]|2846000|2973000|2791000|2905000|11515000
Massengut [t]|1612000|1688000|1570000|1634000|6504000
Containerumschlag [TEU]|48320|51475|49860|50115|199770
Abgefertigte Schiffe|1936|2018|1954|1987|7895
Umsatz [Euro]|18400000|19200000|18700000|19900000|76200000`,
  }),
  real({
    id: 'l-es-ecuador-canton-plan-de-desarrollo-linea-base-cuatro-metas-anuales',
    plan: 'an Ecuadorian canton, form of the goals of its development plan: base with its year in brackets, goals of four years across, units in the names',
    address: 'https://www.cuenca.gob.ec/',
    arranged: INVENTED,
    table: `
Indicador|Línea base (2023)|Meta 2024|Meta 2025|Meta 2026|Meta 2027
Cobertura de agua potable (%)|91,4|92,5|93,5|94,5|96
Cobertura de alcantarillado (%)|84,7|86|87,5|89|90,5
Superficie reforestada (ha)|320|450|600|750|900
Vías rurales mantenidas (km)|1.180|1.250|1.320|1.400|1.500
Personas mayores atendidas|2.465|2.700|2.950|3.200|3.500
Tiempo de respuesta a emergencias (minutos)|11,8|11|10,5|10|9`,
    columns: 'name|a2023|t2024|t2025|t2026|t2027',
    expected: `
#
Cobertura de agua potable [%]|91.4|92.5|93.5|94.5|96
Cobertura de alcantarillado [%]|84.7|86|87.5|89|90.5
Superficie reforestada [ha]|320|450|600|750|900
Vías rurales mantenidas [km]|1180|1250|1320|1400|1500
Personas mayores atendidas|2465|2700|2950|3200|3500
Tiempo de respuesta a emergencias [minutos]|11.8|11|10.5|10|9`,
  }),
  real({
    id: 'l-es-csv-largo-distritos-ano-indicador-unidad-valor-coma-decimal',
    plan: 'a Spanish city, form of a long open data file: district, year, indicator, unit and value in columns, semicolons and decimal commas',
    address: 'https://datosabiertos.malaga.eu/',
    arranged: INVENTED,
    csv: `Distrito;Año;Indicador;Unidad;Valor
Centro;2023;Renta media por hogar;euros;31845
Centro;2023;Tasa de paro;%;13,7
Centro;2024;Renta media por hogar;euros;33120
Centro;2024;Tasa de paro;%;12,9
Churriana;2023;Renta media por hogar;euros;36274
Churriana;2023;Tasa de paro;%;11,4
Churriana;2024;Renta media por hogar;euros;37590
Churriana;2024;Tasa de paro;%;10,8
Teatinos;2023;Renta media por hogar;euros;41906
Teatinos;2023;Tasa de paro;%;9,5
Teatinos;2024;Renta media por hogar;euros;43275
Teatinos;2024;Tasa de paro;%;9,1
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Centro|.|Renta media por hogar [euros]|.|a2023=31845
Centro|.|Tasa de paro [%]|.|a2023=13.7
Centro|.|Renta media por hogar [euros]|.|a2024=33120
Centro|.|Tasa de paro [%]|.|a2024=12.9
Churriana|.|Renta media por hogar [euros]|.|a2023=36274
Churriana|.|Tasa de paro [%]|.|a2023=11.4
Churriana|.|Renta media por hogar [euros]|.|a2024=37590
Churriana|.|Tasa de paro [%]|.|a2024=10.8
Teatinos|.|Renta media por hogar [euros]|.|a2023=41906
Teatinos|.|Tasa de paro [%]|.|a2023=9.5
Teatinos|.|Renta media por hogar [euros]|.|a2024=43275
Teatinos|.|Tasa de paro [%]|.|a2024=9.1`,
  }),
  real({
    id: 'l-it-ambito-sociale-piano-di-zona-baseline-risultato-due-target',
    plan: 'an Italian social district, form of the indicators of its three-year plan: baseline, result, two targets, units in the names',
    address: 'https://www.asp.re.it/',
    arranged: INVENTED,
    table: `
Indicatore|Baseline 2022|Risultato 2024|Target 2025|Target 2027
Anziani assistiti a domicilio|1.742|1.896|1.950|2.100
Posti nei centri diurni|214|228|235|260
Nuclei familiari con reddito minimo|865|912|900|850
Tempo di attesa per la prima valutazione (giorni)|31|26|24|20
Copertura dei servizi per la prima infanzia (%)|33,6|36,2|37,5|40
Spesa sociale pro capite (€)|118,40|126,75|130|140`,
    columns: 'name|a2022|a2024|t2025|t2027',
    expected: `
#
Anziani assistiti a domicilio|1742|1896|1950|2100
Posti nei centri diurni|214|228|235|260
Nuclei familiari con reddito minimo|865|912|900|850
Tempo di attesa per la prima valutazione [giorni]|31|26|24|20
Copertura dei servizi per la prima infanzia [%]|33.6|36.2|37.5|40
Spesa sociale pro capite [EUR]|118.40|126.75|130|140`,
  }),
  real({
    id: 'l-pt-brasil-metro-resultados-trimestres-abreviados-ano-variacao',
    plan: 'a Brazilian metro company, form of its quarterly results: quarters as 1T24, the whole year and the change on the year before, millions in the names',
    address: 'https://www.metro.sp.gov.br/',
    arranged: INVENTED,
    table: `
Indicador|1T24|2T24|3T24|4T24|2024|Var. % 2024/2023
Passageiros transportados (milhões)|68,4|73,9|75,2|72,6|290,1|4,2
Receita líquida (milhões de reais)|214,7|231,5|236,8|229,3|912,3|6,8
Pontualidade (%)|96,1|95,4|96,8|95,9|96,1|0,7
Viagens programadas|58.214|59.870|60.335|59.962|238.381|1,5`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024|.',
    expected: `
#
Passageiros transportados|68400000|73900000|75200000|72600000|290100000|!
Receita líquida [reais]|214700000|231500000|236800000|229300000|912300000|!
Pontualidade [%]|96.1|95.4|96.8|95.9|96.1|!
Viagens programadas|58214|59870|60335|59962|238381|!`,
  }),
];
