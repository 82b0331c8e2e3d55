import { real, type RealTable } from './real-table.js';

/** Files of open data that were set aside while the reader was mended; facts and figures only. */
export const heldOutFiles: readonly RealTable[] = [
  real({
    id: 'los-angeles-commuters',
    plan: 'Los Angeles, Sustainable Development Goals, indicator 11.2.2',
    address: 'github.com/CityOfLosAngeles/open-sdg-data-starter data/indicator_11-2-2.csv',
    arranged: 'its first and last years',
    options: { table: 'Indicator 11.2.2' },
    csv: `Year,Means of transportation to work,Value
2015,"car, truck, or van",78
2015,public transportation,9.5
2015,walking,3.6
2015,bicycle,1.2
2015,work from home,5.9
2015,other,1.8
2019,"car, truck, or van",78.6
2019,public transportation,8.8
2019,walking,3.4
2019,bicycle,0.8
2019,work from home,6.5
2019,other,2
`,
    expected: `
.|name|v
|car, truck, or van|a2015=78
|public transportation|a2015=9.5
|walking|a2015=3.6
|bicycle|a2015=1.2
|work from home|a2015=5.9
|other|a2015=1.8
|car, truck, or van|a2019=78.6
|public transportation|a2019=8.8
|walking|a2019=3.4
|bicycle|a2019=0.8
|work from home|a2019=6.5
|other|a2019=2`,
  }),
  real({
    id: 'boston-employment',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, employment by type of community',
    address: 'github.com/MAPC/regionalindicators public/assets/data/emp_by_year_comm_type.csv',
    arranged: 'its first and last years',
    csv: `ID,Community Type,Year,Source,Employment
379,Inner Core,2001,ES-202,954940.00
381,Regional Urban Centers,2001,ES-202,500372.00
380,Maturing Suburbs,2001,ES-202,564351.00
378,Developing Suburbs,2001,ES-202,387190.00
354,Boston Metro Region,2001,ES-202,2406853.00
379,Inner Core,2012,ES-202,938468.00
381,Regional Urban Centers,2012,ES-202,492091.00
380,Maturing Suburbs,2012,ES-202,542158.00
378,Developing Suburbs,2012,ES-202,400703.00
354,Boston Metro Region,2012,ES-202,2373420.00
`,
    expected: `
.|name|.|.|v
|Inner Core|||a2001=954940
|Regional Urban Centers|||a2001=500372
|Maturing Suburbs|||a2001=564351
|Developing Suburbs|||a2001=387190
|Boston Metro Region|||a2001=2406853
|Inner Core|||a2012=938468
|Regional Urban Centers|||a2012=492091
|Maturing Suburbs|||a2012=542158
|Developing Suburbs|||a2012=400703
|Boston Metro Region|||a2012=2373420`,
  }),
  real({
    id: 'boston-employment-change',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, employment of metropolitan areas',
    address: 'github.com/MAPC/regionalindicators public/assets/data/employment_change_msa.csv',
    arranged: 'six of its rows',
    csv: `MSA ID,MSA and Divisions Name,Year,Source,Employment,% Employment Change since 2005,,,,,,,,
12060,"Atlanta-Sandy Springs-Marietta, GA",2005,U.S. Bureau of Labor Statistics,"2,267,040",100,,,,,,,,
12580,"Baltimore-Towson, MD",2005,U.S. Bureau of Labor Statistics,"1,257,640",100,,,,,,,,
38300,"Pittsburgh, PA",2005,U.S. Bureau of Labor Statistics,"1,101,900",100,,,,,,,,
12060,"Atlanta-Sandy Springs-Marietta, GA",2006,U.S. Bureau of Labor Statistics,"2,338,380",103.15,,,,,,,,
12580,"Baltimore-Towson, MD",2006,U.S. Bureau of Labor Statistics,"1,273,460",101.26,,,,,,,,
38300,"Pittsburgh, PA",2006,U.S. Bureau of Labor Statistics,"1,107,950",100.55,,,,,,,,
`,
    expected: `
.|name|.|.|v|.
|Atlanta-Sandy Springs-Marietta, GA|||a2005=2267040|!
|Baltimore-Towson, MD|||a2005=1257640|!
|Pittsburgh, PA|||a2005=1101900|!
|Atlanta-Sandy Springs-Marietta, GA|||a2006=2338380|!
|Baltimore-Towson, MD|||a2006=1273460|!
|Pittsburgh, PA|||a2006=1107950|!`,
  }),
  real({
    id: 'boston-unemployment',
    plan: 'Metropolitan Area Planning Council (Boston), regional indicators, unemployment by type of community',
    address: 'github.com/MAPC/regionalindicators public/viz/data/unemployment_ages_25_64_by_edattain.csv',
    arranged: 'its first six columns',
    csv: `Puma Type ID,Puma Type,Year,Source,% Adults Unemployed,"% Adults Unemployed, margin of error"
1,Metro Boston,2000,Census 5 pct,3.29,0.12
2,Core,2000,Census 5 pct,4.01,0.24
3,Regional Urban Centers,2000,Census 5 pct,4.38,0.39
1,Metro Boston,2007-11,ACS 5 Year Avg,6.53,0.15
2,Core,2007-11,ACS 5 Year Avg,6.94,0.27
3,Regional Urban Centers,2007-11,ACS 5 Year Avg,7.6,0.44
`,
    expected: `
.|name|.|.|v|.
|Metro Boston|||a2000=3.29|?
|Core|||a2000=4.01|?
|Regional Urban Centers|||a2000=4.38|?
|Metro Boston|||?|?
|Core|||?|?
|Regional Urban Centers|||?|?`,
  }),
  real({
    id: 'rwanda-literacy',
    plan: 'Rwanda, Sustainable Development Goals, indicator 4.1.1',
    address: 'github.com/sustainabledevelopment-rwanda/sdg-data-rwanda en/data-packages/4-1-1/data.csv',
    csv: `Year,SERIES,Reference area,Sex,Education level,UNIT_MEASURE,GeoCode,Value
2014,Literacy rate of children in P2,,,"Some primary education, grades 2 or 3",Percent,,45.3
2014,Numeracy rate of children in P2,,,"Some primary education, grades 2 or 3",Percent,,32.9
2018,Literacy rate of children in P3,,,"Some primary education, grades 2 or 3",Percent,,54.9
2018,Literacy rate of children in P3,,Male,"Some primary education, grades 2 or 3",Percent,,52.2
2018,Literacy rate of children in P3,,Female,"Some primary education, grades 2 or 3",Percent,,56.4
2018,Numeracy rate of children in P3,,,"Some primary education, grades 2 or 3",Percent,,40.7
2018,Numeracy rate of children in P3,,Male,"Some primary education, grades 2 or 3",Percent,,40.3
2018,Numeracy rate of children in P3,,Female,"Some primary education, grades 2 or 3",Percent,,41.3
2014,Literacy rate of children in P5,,,Primary education,Percent,,44.1
2014,Numeracy rate of children in P5,,,Primary education,Percent,,38.3
`,
    expected: `
.|name|.|.|.|.|.|v [%]
|Literacy rate of children in P2||||||a2014=45.3
|Numeracy rate of children in P2||||||a2014=32.9
|Literacy rate of children in P3||||||a2018=54.9
|Literacy rate of children in P3: Male||||||a2018=52.2
|Literacy rate of children in P3: Female||||||a2018=56.4
|Numeracy rate of children in P3||||||a2018=40.7
|Numeracy rate of children in P3: Male||||||a2018=40.3
|Numeracy rate of children in P3: Female||||||a2018=41.3
|Literacy rate of children in P5||||||a2014=44.1
|Numeracy rate of children in P5||||||a2014=38.3`,
  }),
  real({
    id: 'rwanda-poverty',
    plan: 'Rwanda, Sustainable Development Goals, indicator 1.2.1',
    address: 'github.com/sustainabledevelopment-rwanda/sdg-data-rwanda en/data-packages/1-2-1/data.csv',
    arranged: 'eighteen of its rows',
    options: { place: { id: 'rwanda', name: 'Rwanda' } },
    csv: `Year,SERIES,Reference area,Sex,Age,Degree of urbanisation,UNIT_MEASURE,GeoCode,Value
2014,Proportion of population living below the national poverty line [1.2.1],,,,,Percent,,39.1
2024,Proportion of population living below the national poverty line [1.2.1],,,,,Percent,,27.4
2014,Proportion of population living below the national poverty line [1.2.1],,Male,16 years old and over,,Percent,,33.2
2024,Proportion of population living below the national poverty line [1.2.1],,Male,16 years old and over,,Percent,,24.9
2014,Proportion of population living below the national poverty line [1.2.1],,Female,under 15 years old,,Percent,,44.6
2024,Proportion of population living below the national poverty line [1.2.1],,Female,under 15 years old,,Percent,,29.9
2014,Proportion of population living below the national poverty line [1.2.1],,,,Urban,Percent,,15.9
2024,Proportion of population living below the national poverty line [1.2.1],,,,Urban,Percent,,16.7
2014,Proportion of population living below the national poverty line [1.2.1],,,,Rural,Percent,,43.7
2024,Proportion of population living below the national poverty line [1.2.1],,,,Rural,Percent,,31.6
2014,Proportion of population living below the national poverty line [1.2.1],City of Kigali,,,,Percent,1,20.9
2024,Proportion of population living below the national poverty line [1.2.1],City of Kigali,,,,Percent,1,9.1
2014,Proportion of population living below the national poverty line [1.2.1],Southern Province,,,,Percent,2,38.4
2024,Proportion of population living below the national poverty line [1.2.1],Southern Province,,,,Percent,2,34.7
2014,Proportion of population living below the national poverty line [1.2.1],Nyarugenge,,,,Percent,11,19.9
2024,Proportion of population living below the national poverty line [1.2.1],Nyarugenge,,,,Percent,11,6.8
`,
    expected: `
.|name|place|.|.|.|.|.|v:x [%]
|Proportion of population living below the national poverty line [1.2.1]|||||||a2014=39.1
|Proportion of population living below the national poverty line [1.2.1]|||||||a2024=27.4
|Male: 16 years old and over|||||||a2014=33.2
|Male: 16 years old and over|||||||a2024=24.9
|Female: under 15 years old|||||||a2014=44.6
|Female: under 15 years old|||||||a2024=29.9
|Urban|||||||a2014=15.9
|Urban|||||||a2024=16.7
|Rural|||||||a2014=43.7
|Rural|||||||a2024=31.6
|Proportion of population living below the national poverty line [1.2.1]|City of Kigali||||||a2014=20.9
|Proportion of population living below the national poverty line [1.2.1]|City of Kigali||||||a2024=9.1
|Proportion of population living below the national poverty line [1.2.1]|Southern Province||||||a2014=38.4
|Proportion of population living below the national poverty line [1.2.1]|Southern Province||||||a2024=34.7
|Proportion of population living below the national poverty line [1.2.1]|Nyarugenge||||||a2014=19.9
|Proportion of population living below the national poverty line [1.2.1]|Nyarugenge||||||a2024=6.8`,
  }),
];
