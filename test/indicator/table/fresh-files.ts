import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms of files of data portals, each written down with its reading before the reader saw it. */
export const freshFiles: readonly RealTable[] = [
  real({
    id: 'statistics-canada-full-table',
    plan: 'Statistics Canada, form of a full table as the site exports it',
    address: 'https://www150.statcan.gc.ca/t1/tbl1/en/tv.action',
    arranged: INVENTED,
    csv: `"REF_DATE","GEO","DGUID","Labour force characteristics","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2021","Canada","2016A000011124","Employment","Persons","249","thousands","3","v101","1.1","18865.4","","","","1"
"2021","Ontario","2016A000235","Employment","Persons","249","thousands","3","v102","2.1","7364.6","","","","1"
"2022","Canada","2016A000011124","Employment","Persons","249","thousands","3","v101","1.1","19612.7","","","","1"
"2022","Ontario","2016A000235","Employment","Persons","249","thousands","3","v102","2.1","7669.3","p","","","1"
`,
    expected: `
.|place|.|name|.|.|.|.|.|.|v|.|.|.|.
|Canada||Employment|||||||a2021=18865400||||
|Ontario||Employment|||||||a2021=7364600||||
|Canada||Employment|||||||a2022=19612700||||
|Ontario||Employment|||||||a2022=7669300||||`,
  }),
  real({
    id: 'labor-statistics-series',
    plan: 'United States Bureau of Labor Statistics, form of a series file',
    address: 'https://data.bls.gov/timeseries/',
    arranged: INVENTED,
    csv: `Series ID,Year,Period,Value
LNS14000000,2022,M01,4.0
LNS14000000,2022,M02,3.8
LNS14000000,2022,M03,3.6
`,
    expected: `
name|.|.|v
LNS14000000|||p2022-01=4.0
LNS14000000|||p2022-02=3.8
LNS14000000|||p2022-03=3.6`,
  }),
  real({
    id: 'humanitarian-exchange-tags',
    plan: 'Humanitarian Data Exchange, form of a file with a row of tags',
    address: 'https://data.humdata.org/',
    arranged: INVENTED,
    csv: `Region,Year,People in need,People reached
#adm1+name,#date+year,#affected+ind,#reached+ind
Afar,2021,1200000,640000
Amhara,2021,3900000,2100000
Afar,2022,1350000,700500
Amhara,2022,4100000,2205000
`,
    expected: `
#
place|.|v:People in need|v:People reached
Afar||a2021=1200000|a2021=640000
Amhara||a2021=3900000|a2021=2100000
Afar||a2022=1350000|a2022=700500
Amhara||a2022=4100000|a2022=2205000`,
  }),
  real({
    id: 'portal-metrics-with-target',
    plan: 'a city’s open data portal, form of its file of department metrics',
    address: 'https://data.lacity.org/',
    arranged: INVENTED,
    csv: `Department,Metric,Reporting Period,Value,Target
Fire,Median turnout time (seconds),2021-01-01T00:00:00.000,58,60
Fire,Median turnout time (seconds),2022-01-01T00:00:00.000,57,60
Library,Items lent per resident,2021-01-01T00:00:00.000,4.2,5
Library,Items lent per resident,2022-01-01T00:00:00.000,4.9,5
`,
    expected: `
.|name|.|a|t
|Median turnout time [seconds]||a2021=58|t2021=60
|Median turnout time [seconds]||a2022=57|t2022=60
|Items lent per resident||a2021=4.2|t2021=5
|Items lent per resident||a2022=4.9|t2022=5`,
  }),
  real({
    id: 'no-header-row',
    plan: 'a data extract without a header row, as scripts write it',
    address: 'https://data.gov.uk/',
    arranged: INVENTED,
    csv: `Forest area,ha,2019,1201.5
Forest area,ha,2020,1210.8
Forest area,ha,2021,1222.0
`,
    expected: `
Forest area [ha]|||a2019=1201.5
Forest area [ha]|||a2020=1210.8
Forest area [ha]|||a2021=1222.0`,
    columns: 'name|.|.|v',
  }),
  real({
    id: 'ireland-pxstat',
    plan: 'Central Statistics Office of Ireland, form of a PxStat file',
    address: 'https://data.cso.ie/',
    arranged: INVENTED,
    csv: `"STATISTIC","Statistic Label","TLIST(A1)","CensusYear","C02199V02655","Sex","UNIT","VALUE"
"B01","Population","2016","2016","-","Both sexes","Number","4761865"
"B01","Population","2016","2016","1","Male","Number","2354428"
"B01","Population","2022","2022","-","Both sexes","Number","5149139"
"B01","Population","2022","2022","1","Male","Number","2544549"
`,
    expected: `
.|name|.|.|.|.|.|v
|Population: Both sexes||||||a2016=4761865
|Population: Male||||||a2016=2354428
|Population: Both sexes||||||a2022=5149139
|Population: Male||||||a2022=2544549`,
  }),
  real({
    id: 'ons-time-series',
    plan: 'Office for National Statistics, form of a time series file',
    address: 'https://www.ons.gov.uk/employmentandlabourmarket',
    arranged: INVENTED,
    csv: `"Title","Unemployment rate (aged 16 and over)"
"CDID","ZZSX"
"PreUnit",""
"Unit","%"
"Release date","12-12-2023"
"2021","4.5"
"2022","3.7"
"2022 Q1","3.8"
"2022 Q2","3.8"
"2022 JAN","3.9"
"2022 FEB","3.8"
`,
    expected: `
#
#
#
#
#
|a2021=4.5
|a2022=3.7
|p2022-Q1=3.8
|p2022-Q2=3.8
|p2022-01=3.9
|p2022-02=3.8`,
    columns: '.|a2021:Unemployment rate (aged 16 and over) [%]',
  }),
  real({
    id: 'planner-export-semicolons',
    plan: 'a German city’s open data, form of a file in English with semicolons',
    address: 'https://opendata.dresden.de/',
    arranged: INVENTED,
    csv: `Indicator;Unit;Baseline 2018;Actual 2022;Target 2030
Share of cycling trips;%;18,4;20,1;25
Installed solar capacity;MWp;41,75;88,2;1.200,5
Residents;persons;563.011;569.173;590.000
`,
    expected: `
name|.|a2018|a2022|t2030
Share of cycling trips [%]||18.4|20.1|25
Installed solar capacity [MWp]||41.75|88.2|1200.5
Residents [人]||563011|569173|590000`,
  }),
];
