import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** A batch of further forms, scored once before the reader was changed again. */
export const thirteenthEnglish: readonly RealTable[] = [
  real({
    id: 'us-city-quarter-kpi-form',
    plan: 'a city of the United States, form of its quarterly report of key measures',
    address: 'https://www.sanjoseca.gov/your-government/departments-offices/city-manager/budget',
    arranged: INVENTED,
    table: `
Measure|Unit|FY22 Actual|FY23 Actual|FY24 Target|FY24 Q1|FY24 Q2|FY24 YTD
Potholes filled within 5 days|%|81|84|90|88|86|87
Building permits issued|Count|4,120|3,988|4,000|1,012|951|1,963
Library visits|Thousands|812.4|934.7|950|241.3|228.9|470.2
Fire calls answered within 6 minutes|%|88.2|87.6|90|89.1|88.4|88.7`,
    columns: 'name|.|a2022|a2023|t2024|?|?|?',
    expected: `
#
Potholes filled within 5 days [%]||81|84|90|?|?|?
Building permits issued||4120|3988|4000|?|?|?
Library visits||812400|934700|950000|?|?|?
Fire calls answered within 6 minutes [%]||88.2|87.6|90|?|?|?`,
  }),
  real({
    id: 'world-bank-completion-form',
    plan: 'the World Bank, form of the indicators of a completion report with dates under the heads',
    address: 'https://documents.worldbank.org/',
    arranged: INVENTED,
    table: `
Indicator Name|Unit of Measure|Baseline|Original Target|Formally Revised Target|Actual Achieved at Completion
^|^|30-Jun-2016|31-Dec-2020|31-Dec-2021|31-Dec-2021
People provided with access to improved water|Number|0|120,000|150,000|163,420
Non-revenue water|Percentage|48|35|38|36.5
Utilities with a business plan|Number|1|6||7`,
    columns: 'name|.|a2016|?|t2021|a2021',
    expected: `
#
#
People provided with access to improved water||0|?|150000|163420
Non-revenue water [%]||48|?|38|36.5
Utilities with a business plan||1|?||7`,
  }),
  real({
    id: 'usaid-disaggregated-form',
    plan: 'an aid agency, form of its table of targets with sexes as sub-rows',
    address: 'https://www.usaid.gov/',
    arranged: INVENTED,
    table: `
Indicator|Disaggregation|Baseline (FY21)|FY22 Target|FY22 Actual|FY23 Target|FY23 Actual
Farmers applying improved practices|Total|1,204|3,000|2,871|5,000|5,342
^|Male|702|1,600|1,504|2,600|2,710
^|Female|502|1,400|1,367|2,400|2,632
Value of sales (US$ million)|Total|2.1|3.5|3.2|5.0|5.6`,
    columns: 'name|.|a2021|t2022|a2022|t2023|a2023',
    expected: `
#
Farmers applying improved practices：Total||1204|3000|2871|5000|5342
Farmers applying improved practices：Male||702|1600|1504|2600|2710
Farmers applying improved practices：Female||502|1400|1367|2400|2632
Value of sales：Total||2100000|3500000|3200000|5000000|5600000`,
  }),
  real({
    id: 'eu-projections-measures-form',
    plan: 'a Member State, form of the projections of its energy and climate plan',
    address: 'https://commission.europa.eu/energy-climate-change-environment_en',
    arranged: INVENTED,
    table: `
Greenhouse gas emissions (kt CO2-eq)|2020|2021|2025 WEM|2030 WEM|2030 WAM
Transport|12,408|12,960|12,100|11,250|8,940
Buildings|8,115|8,402|7,400|6,310|4,905
Agriculture|6,320|6,298|6,150|6,020|5,480`,
    columns: 'name|a2020|a2021|!|!|!',
    expected: `
#
Transport|12408|12960|!|!|!
Buildings|8115|8402|!|!|!
Agriculture|6320|6298|!|!|!`,
  }),
  real({
    id: 'au-portfolio-forward-form',
    plan: 'a department of Australia, form of its performance measures with forward estimates',
    address: 'https://budget.gov.au/',
    arranged: INVENTED,
    table: `
Performance measure|2021–22 Actual|2022–23 Actual|2023–24 Target|2024–25 Target|2025–26 Target
Visas finalised within service standard|71%|84%|90%|90%|90%
Client satisfaction|78.4%|80.1%|≥ 80%|≥ 80%|≥ 80%
Calls answered ('000)|2,410|2,198|2,300|2,300|2,300`,
    columns: 'name|a2022|a2023|t2024|t2025|t2026',
    expected: `
#
Visas finalised within service standard [%]|71|84|90|90|90
Client satisfaction [%]|78.4|80.1|≥80|≥80|≥80
Calls answered|2410000|2198000|2300000|2300000|2300000`,
  }),
  real({
    id: 'company-climate-base-year-form',
    plan: 'a company, form of the progress on its climate targets against a base year',
    address: 'https://sciencebasedtargets.org/',
    arranged: INVENTED,
    table: `
Metric|2019 (base year)|2022|2023|% change vs base year|2030 target (% reduction vs base year)
Scope 1 and 2 emissions (tCO2e)|84,200|61,350|55,790|-33.7%|50%
Scope 3 emissions (tCO2e)|912,000|905,400|870,150|-4.6%|30%
Renewable electricity (%)|38|71|82|44 pts|`,
    columns: 'name|a2019|a2022|a2023|!|!',
    expected: `
#
Scope 1 and 2 emissions|84200|61350|55790|!|!
Scope 3 emissions|912000|905400|870150|!|!
Renewable electricity [%]|38|71|82|!|`,
  }),
  real({
    id: 'german-sdg-long-form',
    plan: 'a German federal state, form of a long file of its sustainability indicators',
    address: 'https://www.statistikportal.de/de/nachhaltigkeit',
    arranged: INVENTED,
    csv: `Ziel;Indikator;Einheit;Jahr;Wert;Zielwert 2030
SDG 3;Raucherquote von Erwachsenen;Prozent;2017;23,6;19,0
SDG 3;Raucherquote von Erwachsenen;Prozent;2021;19,9;19,0
SDG 7;Anteil erneuerbarer Energien;Prozent;2020;17,8;30,0
SDG 7;Anteil erneuerbarer Energien;Prozent;2021;18,9;30,0
SDG 11;Anstieg der Siedlungsfläche;ha pro Tag;2021;5,4;3,1
`,
    columns: '.|name|.|.|a2017|t2030',
    expected: `
#
.|Raucherquote von Erwachsenen [%]|||a2017=23.6|19.0
.|Raucherquote von Erwachsenen [%]|||a2021=19.9|
.|Anteil erneuerbarer Energien [%]|||a2020=17.8|30.0
.|Anteil erneuerbarer Energien [%]|||a2021=18.9|
.|Anstieg der Siedlungsfläche|||a2021=5.4|3.1`,
  }),
  real({
    id: 'newsroom-countries-title-year-form',
    plan: 'a newspaper, form of a table of countries with rank and change',
    address: 'https://www.theguardian.com/data',
    arranged: INVENTED,
    table: `
Measles vaccination coverage, 2023|<|<|<
Country|Coverage (%)|Rank|Change since 2019 (pts)
Ghana|95|1|+3
Kenya|90|2|-1
Chad|66|3|+7`,
    columns: 'place|a2023:Coverage [%]|!|!',
    expected: `
#
#
Ghana|95|!|!
Kenya|90|!|!
Chad|66|!|!`,
  }),
  real({
    id: 'water-company-months-target-form',
    plan: 'a water company, form of its monthly leakage with the target of the month',
    address: 'https://www.ofwat.gov.uk/',
    arranged: INVENTED,
    csv: `Month,Leakage (Ml/d),Target (Ml/d)
Apr-23,412,405
May-23,408,403
Jun-23,415,401
`,
    columns: '.|p2023-04:Leakage|?',
    expected: `
#
.|p2023-04=412|?
.|p2023-05=408|?
.|p2023-06=415|?`,
  }),
];
