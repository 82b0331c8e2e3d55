import { real, type RealTable } from './real-table.js';

/** Files of open data and of plans in public repositories; facts and figures only. */
export const realFiles: readonly RealTable[] = [
  real({
    id: 'tanzania-revenue',
    plan: 'Tanzania Revenue Authority, corporate plan 7',
    address: 'github.com/hpgerald/tra-corporate-plan-7 data/kpis.csv',
    arranged: 'eleven rows of it, without the five columns that hold sentences',
    csv: `id,kpa_id,objective_id,ref,level,kpi_name,unit,baseline,y1_2026_27,y2_2027_28,y3_2028_29,y4_2029_30,y5_2030_31,direction,frequency,responsible_dept,source_page
kpa1-001,kpa1,so1,1.1,outcome,Customs & Excise contribution to Annual Net Tax Revenue Growth Rate,percent,9.5%,10.0%,11.0%,11.5%,12.0%,13.0%,grow,Quarterly,CED,58
kpa1-002,kpa1,so1,1.1,outcome,Annual Net Tax Revenue Growth Rate,percent,13.3%,13.8%,14.3%,14.8%,15.1%,15.6%,grow,Quarterly,FND,58
kpa1-007,kpa1,so1,1.1,outcome,Large taxpayers' contribution to Annual Net Tax Revenue Growth Rate,percent,30%,35%,40%,45%,50%,55%,grow,Quarterly,LTD,58
kpa1-011,kpa1,so1,1.1,outcome,Cost of Revenue Collection Ratio,percent,2.47%,≤3%,≤3%,≤3%,≤3%,≤3%,grow,Quarterly,FND,59
kpa1-012,kpa1,so1,1.1.1,output,Percentage of identified tax non-compliance cases resolved,percent,100%,100%,100%,100%,100%,100%,maintain,Annually,TID,59
kpa1-016,kpa1,so1,1.1.2,output,Number of compliance risk assessments conducted using Advanced Data Analytics by June 2031,number,4,6,6,6,6,6,grow,Quarterly,RCD,59
kpa1-024,kpa1,so1,1.1.6,output,Ratio of total tax arrears over total revenue collected for the year,percent,31%,<29%,<27%,<25%,23%,<21%,reduce,Quarterly,DRD,60
kpa1-025,kpa1,so1,1.1.7,output,Forecast Variance reduced,percent,± 5.2%,± 4.5%,± 4%,± 4%,± 3%,± 3%,reduce,Annually,RPD,60
kpa1-029,kpa1,so1,1.1.9,output,Value of government revenue protected through litigation,number,"752,886.79 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls","924,067.67 Mlls",grow,Annually,LSD,60
kpa1-036,kpa1,so1,1.1.14,output,Average time (days) taken from Arrival of Goods to Removal (exit),days,8 days,8 days,7 days,6 days,5 days,4 days,reduce,Quarterly,CED,61
kpa1-039,kpa1,so1,1.2,outcome,Reduction in Overall Tax Gap to GDP ratio,number,1.89,1.89,1.00,,,,,After every two years,RPD,61
`,
    expected: `
.|.|.|.|.|name|.|.|t2027|t2028|t2029|t2030|t2031|.|.|.|.
|||||Customs & Excise contribution to Annual Net Tax Revenue Growth Rate [%]||?|10|11|11.5|12|13||||
|||||Annual Net Tax Revenue Growth Rate [%]||?|13.8|14.3|14.8|15.1|15.6||||
|||||Large taxpayers' contribution to Annual Net Tax Revenue Growth Rate [%]||?|35|40|45|50|55||||
|||||Cost of Revenue Collection Ratio [%]||?|≤3|≤3|≤3|≤3|≤3||||
|||||Percentage of identified tax non-compliance cases resolved [%]||?|100|100|100|100|100||||
|||||Number of compliance risk assessments conducted using Advanced Data Analytics by June 2031||?|6|6|6|6|6||||
|||||Ratio of total tax arrears over total revenue collected for the year [%]||?|<29|<27|<25|23|<21||||
|||||Forecast Variance reduced [%]||?|?|?|?|?|?||||
|||||Value of government revenue protected through litigation||?|?|?|?|?|?||||
|||||Average time (days) taken from Arrival of Goods to Removal (exit) [days]||?|8|7|6|5|4||||
|||||Reduction in Overall Tax Gap to GDP ratio||?|1.89|1|||||||`,
  }),
  real({
    id: 'los-angeles-under-five',
    plan: 'Los Angeles, Sustainable Development Goals, indicator 3.2.1',
    address: 'github.com/CityOfLosAngeles/open-sdg-data-starter data/indicator_3-2-1.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 3.2.1' },
    csv: `Year,Gender,Race/ Ethnicity,Value
2013,,,102.5
2013,Male,,108.9
2013,Female,,95.8
2018,,,85.2
2018,Male,,90.7
2018,Female,,79.3
2019,,,81.2
2019,Male,,83.5
2019,Female,,78.8
2019,,Hispanic or Latino,81.5
2019,,Asian or Pacific Islander,56.4
2019,,Black or African American,182.9
2019,,White,58.7
`,
    expected: `
.|name|.|v
|Indicator 3.2.1||a2013=102.5
|Indicator 3.2.1: Male||a2013=108.9
|Indicator 3.2.1: Female||a2013=95.8
|Indicator 3.2.1||a2018=85.2
|Indicator 3.2.1: Male||a2018=90.7
|Indicator 3.2.1: Female||a2018=79.3
|Indicator 3.2.1||a2019=81.2
|Indicator 3.2.1: Male||a2019=83.5
|Indicator 3.2.1: Female||a2019=78.8
|Indicator 3.2.1: Hispanic or Latino||a2019=81.5
|Indicator 3.2.1: Asian or Pacific Islander||a2019=56.4
|Indicator 3.2.1: Black or African American||a2019=182.9
|Indicator 3.2.1: White||a2019=58.7`,
  }),
  real({
    id: 'uk-recycling',
    plan: 'Office for National Statistics, UK data for the Sustainable Development Goals, indicator 12.5.1',
    address: 'github.com/ONSdigital/sdg-data data/12-5-1.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 12.5.1', place: { id: 'uk', name: 'United Kingdom' } },
    csv: `Year,Units,Country,GeoCode,Value
2010,Percentage (%),,,40.3580152784
2010,Percentage (%),England,E92000001,41.1734396990597
2010,Percentage (%),Northern Ireland,N92000002,37.808259831455494
2010,Percentage (%),Scotland,S92000003,32.4944849717668
2010,Percentage (%),Wales,W92000004,44.005891599026796
2017,Percentage (%),,,44.959233063370895
2017,Percentage (%),England,E92000001,44.3838908214411
2017,Percentage (%),Northern Ireland,N92000002,46.3063932662347
2017,Percentage (%),Scotland,S92000003,43.407303832526296
2017,Percentage (%),Wales,W92000004,57.081824895651295
`,
    expected: `
.|.|place|.|v:Indicator 12.5.1 [%]
||||a2010=40.3580152784
||England||a2010=41.1734396990597
||Northern Ireland||a2010=37.808259831455494
||Scotland||a2010=32.4944849717668
||Wales||a2010=44.005891599026796
||||a2017=44.959233063370895
||England||a2017=44.3838908214411
||Northern Ireland||a2017=46.3063932662347
||Scotland||a2017=43.407303832526296
||Wales||a2017=57.081824895651295`,
  }),
];
