// What belongs to the name of an indicator: its group, its owner, its parts, and what stands in its header.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';
import { gridOf } from '../real-table.js';

const read = (table: string) => readAt(table.includes('|') ? gridOf(table) : table, { presentYear: 2026 });
const lines = (table: string) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
const placed = (table: string) => {
  const { data } = read(table);
  const name = (id: string) => data.places.find((one) => one.id === id)?.name;
  return data.readings.map(({ place, period, value }) => `${String(name(place))} ${period.to} = ${value}`);
};
const unread = (table: string) => read(table).unread.map(({ text }) => text);

describe('a column of goals or themes', () => {
  it.each([
    ['Measure,2021,2022,Goal\nPasses (%),81,84,90\n', 'Goal'],
    ['Measure,2021,2022,Objective\nPasses,81%,84%,≥ 90%\n', 'Objective'],
    ['Measure,2021,2022,SDG target\nPasses (%),81,84,90\n', 'SDG target'],
    ['Measure,2021,2022,Global target\nPasses (%),81,84,90.5\n', 'Global target'],
  ])('has targets without a year: %j', (table, head) => {
    expect(lines(table)).toEqual(['Passes actual 2021 = 81', 'Passes actual 2022 = 84']);
    expect(unread(table)).toEqual([head]);
  });

  it.each([
    'Measure,Year,Objective,Actual\nPasses (%),2022,88,87\n',
    'Measure,Year,Goal,Actual\nPasses (%),2022,88,87\n',
  ])('has the targets of the years in the rows: %j', (table) => {
    expect(lines(table)).toEqual(['Passes target 2022 = 88', 'Passes actual 2022 = 87']);
  });

  it('leaves the value of a year to its year', () => {
    const table = 'measure,goal,year,value\nPasses,90,2021,81\nPasses,90,2022,84\n';
    expect([...lines(table)].sort()).toEqual([
      'Passes actual 2021 = 81',
      'Passes actual 2022 = 84',
      'Passes target 2021 = 90',
      'Passes target 2022 = 90',
    ]);
    expect(unread('measure,baseline,year,value\nPasses,90,2021,81\n')).toContain('90');
  });

  it('names nothing with its figures before the years', () => {
    const table = 'Pollutant,Objective,2020,2021\nNO2,40,31,33\nPM10,20,18,17\n';
    expect(lines(table)).toEqual([]);
    expect(unread(table)).toContain('Objective');
  });

  it('has a target of no year beside the values of years', () => {
    const table = 'Measure,Year,Value,Global target\nDeaths,2021,81,70\nDeaths,2022,79,70\n';
    expect(lines(table)).toEqual(['Deaths actual 2021 = 81', 'Deaths actual 2022 = 79']);
    expect(unread(table)).toEqual(['Global target']);
  });

  it.each(['Theme', 'Goal', 'Pillar', '主题', 'SDG target'])('counts groups: %s', (head) => {
    expect(lines(`${head},Indicator,Year,Value\n1,Wells,2021,41\n2,Roads,2021,12\n`)).toEqual([
      'Wells actual 2021 = 41',
      'Roads actual 2021 = 12',
    ]);
  });

  it('names groups in words', () => {
    const table = 'Theme,Indicator,2021,2022\nWater,Wells,41,42\nTransport,Wells,12,13\n';
    expect(lines(table)).toHaveLength(4);
    expect(lines(table)[0]).toContain('Water');
  });
});

describe('words for places over columns', () => {
  const levels: readonly (readonly [string, string])[] = [
    ['District', 'State'],
    ['School', 'District'],
    ['City', 'County'],
    ['Trust', 'Region'],
    ['市', '省'],
    ['Provincia', 'Región'],
  ];
  it.each(levels)('are places if there are several: %s and %s', (one, other) => {
    const expected = [`${one} 2021 = 91`, `${one} 2022 = 94`, `${other} 2021 = 92`, `${other} 2022 = 95`];
    const above = `Indicator|${one}|<|${other}|<\n^|2021|2022|2021|2022\nPasses (%)|91|94|92|95`;
    const below = `Indicator|2021|<|2022|<\n^|${one}|${other}|${one}|${other}\nPasses (%)|91|92|94|95`;
    expect(placed(above)).toEqual(expected);
    expect([...placed(below)].sort()).toEqual([...expected].sort());
  });

  it('are parts if they are of all such places', () => {
    const table = 'Measure|Schools|<|Clinics|<\n^|2021|2022|2021|2022\nOpen (%)|91|94|92|95';
    expect(lines(table)).toEqual([
      'Open: Schools actual 2021 = 91',
      'Open: Schools actual 2022 = 94',
      'Open: Clinics actual 2021 = 92',
      'Open: Clinics actual 2022 = 95',
    ]);
  });

  it('are the place of the table if there is one', () => {
    expect(placed('Indicator|District|<\n^|2021|2022\nPasses (%)|91|94')).toEqual([
      '某市 2021 = 91',
      '某市 2022 = 94',
    ]);
  });
});

describe('a blank name beside a part', () => {
  const heads = ['Sex', 'Disaggregation', 'Breakdown', 'Type of pupil', '性别'];
  it.each(heads)('continues the name above, beside %s', (head) => {
    const table = `Indicator,${head},2021,2022\nLiteracy (%),Men,81,82\n,Women,72,74\nWork (%),Men,70,71\n,Women,52,54\n`;
    expect(lines(table).filter((line) => line.includes('2021'))).toEqual([
      'Literacy: Men actual 2021 = 81',
      'Literacy: Women actual 2021 = 72',
      'Work: Men actual 2021 = 70',
      'Work: Women actual 2021 = 52',
    ]);
  });

  it('continues the unit as well', () => {
    const table = 'Indicator,Unit,Sex,2021\nLiteracy,%,Men,81\n,,Women,72\n';
    expect(read(table).data.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['Literacy: Men', 'percent'],
      ['Literacy: Women', 'percent'],
    ]);
  });

  it('continues a whole without a part', () => {
    expect(lines('Indicator,Age group,2021\nLiteracy,,81\n,15-24,92\n,25+,72\nWork,,60\n')).toEqual([
      'Literacy actual 2021 = 81',
      'Literacy: Age group 15-24 actual 2021 = 92',
      'Literacy: Age group 25+ actual 2021 = 72',
      'Work actual 2021 = 60',
    ]);
  });

  it('continues the wider parts as well', () => {
    const table =
      'Item,Age,Sex,2021\nDeaths,0-14,Men,1\n,,Women,2\n,15+,Men,3\n,,Women,5\nBirths,,Men,7\n,,Women,8\n';
    expect(lines(table)).toEqual([
      'Deaths: Age 0-14: Men actual 2021 = 1',
      'Deaths: Age 0-14: Women actual 2021 = 2',
      'Deaths: Age 15+: Men actual 2021 = 3',
      'Deaths: Age 15+: Women actual 2021 = 5',
      'Births: Men actual 2021 = 7',
      'Births: Women actual 2021 = 8',
    ]);
  });

  it('continues nothing without a part', () => {
    expect(lines('Indicator,Sex,2021\nLiteracy,Men,81\nWork,Men,60\n,,72\n')).not.toContain(
      'Work actual 2021 = 72',
    );
    expect(unread('Indicator,Sex,2021\nLiteracy,Men,81\nWork,Men,60\n,,72\n')).toContain('72');
  });
});

describe('an owner', () => {
  it.each([
    'Agency,Measure,2022\nPolice,Complaints,41\nFire,Complaints,21\n',
    'Measure,Responsible,2022\nComplaints,Police,41\nComplaints,Fire,21\n',
    'Measure,Department,2022\nComplaints,Police,41\n,Fire,21\n',
    'Measure,2022,Lead\nComplaints,41,Police\nComplaints,21,Fire\n',
    'agency,measure,year,value\nPolice,Complaints,2022,41\nFire,Complaints,2022,21\n',
    'Owner|Measure|2022\nPolice|Complaints|41\nFire|^|21',
  ])('tells the same measure apart: %j', (table) => {
    expect(lines(table)).toEqual([
      'Complaints: Police actual 2022 = 41',
      'Complaints: Fire actual 2022 = 21',
    ]);
  });

  it.each([
    'Agency,Measure,2022\nPolice,Complaints,41\nFire,Alarms,21\n',
    'agency,measure,year,value\nPolice,Complaints,2022,41\nFire,Alarms,2022,21\n',
  ])('is in no name where the measures differ: %j', (table) => {
    expect(lines(table)).toEqual(['Complaints actual 2022 = 41', 'Alarms actual 2022 = 21']);
  });
});

describe('the head of the names', () => {
  it.each([
    ['Fatalities', 'Pedestrians', 'Cyclists'],
    ['Killed or seriously injured', 'Pedestrians', 'Cyclists'],
    ['Collisions', 'Fatal', 'Serious'],
    ['Arrests', 'Adults', 'Juveniles'],
    ['Waiting list', 'Inpatients', 'Outpatients'],
    ['Complaints received', 'Housing', 'Sales'],
    ['Number of complaints', 'Stage 1', 'Stage 2'],
    ['Students enrolled', 'Primary', 'Secondary'],
    ['Pupils on roll', 'Reception', 'Year 1'],
    ['Tonnes recycled', 'Paper', 'Glass'],
    ['Number of staff', 'Grade 1', 'Grade 2'],
    ['Students meeting standard (%)', 'Grade 3', 'Grade 4'],
    ['Absence rate (%)', 'Year 6', 'Year 7'],
    ['Employees by gender', 'Women', 'Men'],
    ['交通事故', '死亡', '受伤'],
    ['在校学生', '小学', '初中'],
  ])('says what is counted: %s', (head, one, other) => {
    const measure = head.replace(/ \(%\)$| by gender$/, '');
    const colon = /\p{Script=Han}/u.test(head) ? '：' : ': ';
    const table = `${head},2021,2022\n${one},41,44\n${other},12,11\n`;
    expect(lines(table).map((line) => line.replace(/ actual.*/, ''))).toEqual([
      measure + colon + one,
      measure + colon + one,
      measure + colon + other,
      measure + colon + other,
    ]);
  });

  it.each(['Service', 'Crop', 'Performance', 'Complaints', 'As reported'])(
    'may be only a heading: %s',
    (head) => {
      expect(lines(`${head},2021,2022\nComplaints upheld,41,\nWheat,,12\n`)).toEqual([
        'Complaints upheld actual 2021 = 41',
        'Wheat actual 2022 = 12',
      ]);
    },
  );
});

describe('targets and results of one measure in several rows', () => {
  const read700 = ['Homes target 2022 = 700', 'Homes actual 2022 = 640'];

  it.each(['Status,Red', 'RAG rating,Red', 'Variance,-60', '% achieved,91%', 'Trend,Up', '状态,红'])(
    'beside a row of %s',
    (beside) => {
      const table = `Measure,,2022\nHomes,Target,700\n,Actual,640\n,${beside}\nJobs,Target,70\n,Actual,71\n,${beside}\n`;
      expect(lines(table)).toEqual([...read700, 'Jobs target 2022 = 70', 'Jobs actual 2022 = 71']);
      expect(unread(table)).toEqual([beside.split(',')[1], beside.split(',')[1]]);
    },
  );

  it('below a merged name', () => {
    expect(lines('Measure||2022\nHomes|Target|700\n^|Actual|640\n^|Status|Red')).toEqual(read700);
  });

  it.each([
    ['Homes - target', 'Homes - actual'],
    ['Homes (target)', 'Homes (actual)'],
    ['Homes, target', 'Homes, actual'],
    ['Homes: Target', 'Homes: Actual'],
    ['Homes planned', 'Homes achieved'],
    ['Homes（目标）', 'Homes（实际）'],
  ])('named %s and %s', (target, actual) => {
    expect(lines(`Measure|2022\n${target}|700\n${actual}|640`)).toEqual(read700);
    expect(lines(`Housing|<\nMeasure|2022\n${target}|700\n${actual}|640`)).toEqual(read700);
  });

  it('is not joined from rows of one kind', () => {
    expect(lines('Measure|2022\nHomes - actual|640\nJobs - target|70')).toEqual([
      'Homes - actual actual 2022 = 640',
    ]);
  });
});

describe('a title over the word for places', () => {
  const expected = ['Kisumu 2022 = 12', 'Kisumu 2022 = 11', 'Kisii 2022 = 4', 'Kisii 2022 = 5'];

  it.each([
    ['Vaccinated children by county', 'County', 'Vaccinated children'],
    ['Vaccinated children', 'County', 'Vaccinated children'],
    ['Sales by region', 'Region', 'Sales'],
    ['接种儿童数（人）', '地区', '接种儿童数'],
  ])('%s over %s', (title, place, name) => {
    const rows = 'Kisumu|12|11\nKisii|4|5';
    for (const table of [
      `${title}|2022|<\n${place}|Target|Actual\n${rows}`,
      `${title}|Target|Actual\n${place}|2022|2022\n${rows}`,
    ]) {
      expect(placed(table)).toEqual(expected);
      expect(read(table).data.indicators.map((one) => one.name)).toEqual([name]);
    }
  });

  it('and over groups', () => {
    const table = 'Population|2021|<|2022|<\nDistrict|Men|Women|Men|Women\nKisumu|12|14|15|16';
    expect(lines(table)).toEqual([
      'Population: Men actual 2021 = 12',
      'Population: Men actual 2022 = 15',
      'Population: Women actual 2021 = 14',
      'Population: Women actual 2022 = 16',
    ]);
  });
});

describe('a row named by a kind', () => {
  it.each([
    'Output indicator,Milestone 1 (2020),Target (2023)\nPlanned,5000,30000\nAchieved,4800,\n',
    'Output 1,Milestone 1 (2020),Milestone 2 (2021),Target (2023)\nPlanned,500,600,700\nAchieved,480,,\n',
    '指标,2021年,2022年\n实际,500,600\n',
  ])('names no indicator: %j', (table) => {
    expect(lines(table)).toEqual([]);
    expect(read(table).unread.length).toBeGreaterThan(1);
  });

  it('is of the indicator before it', () => {
    const table =
      'Output|Indicator|Milestone (2020)|Target (2023)\nSchools|Planned|50|90\n^|Achieved|48|\nWells|Planned|5|9\n^|Achieved|4|';
    expect(lines(table)).not.toContain('Schools: Achieved target 2020 = 48');
  });
});

describe('a row without a unit after a part', () => {
  it.each([
    '床位数（张）,21520,22010\n其中：医院,17210,17600\n乡镇卫生院,3210,3280\n',
    '预算收入（亿元）,21,22\n其中：税收收入,17,17\n非税收入,3,3\n',
    '职工（万人）,21,22\n其中：国有单位,17,17\n集体单位,1,2\n私营单位,1,1\n',
    'Revenue (million USD),215,220\nof which: taxes,172,176\nother taxes,20,20\n',
  ])('is left, as it may be another part: %j', (rows) => {
    const names = read(`Indicator,2022,2023\n${rows}`).data.indicators.map((one) => one.name);
    expect(names).toHaveLength(2);
  });

  it.each([
    '床位数（张）,2152,2152\n其中：医院,1721,1721\n医疗机构数（个）,321,321\n',
    '床位数（张）,2152,2152\n其中：医院,1721,1721\n其中：卫生院,321,321\n',
    '床位数,2152,2152\n其中：医院,1721,1721\n医疗机构数,321,321\n',
    '床位数（张）,2152,2152\n其中：医院,1721,1721\n病床使用率,82,82\n',
    '床位数（张）,2152,2152\n其中：医院,1721,1721\n卫生院,431,431\n',
  ])('is read if it has one, is marked or adds up: %j', (rows) => {
    expect(read(`指标,2022年,2023年\n${rows}`).data.indicators).toHaveLength(3);
  });
});

describe('a unit over the names of columns', () => {
  it.each([
    ['年份', '人口（万人）', '城镇', '乡村', '人口：城镇', 10000],
    ['年份', '床位数（万张）', '医院', '卫生院', '床位数：医院', 10000],
    ['年份', '财政收入（亿元）', '税收', '非税', '财政收入：税收', 100000000],
    ['年份', '气体（微克/立方米）', 'NO2', 'SO2', '气体：NO2', 1],
    ['Year', 'Population (thousands)', 'Urban', 'Rural', 'Population: Urban', 1000],
    ['Year', 'Enrolment (thousands)', 'Primary', 'Secondary', 'Enrolment: Primary', 1000],
  ])('%s: %s is of all of them', (year, head, one, other, name, scale) => {
    const table = `${year}|${head}|<|GDP（亿元）\n^|${one}|${other}|^\n2022|32.5|20.2|115.2\n2023|32.6|20.3|115.3`;
    const { readings } = read(table).data;
    expect(readings.find((reading) => reading.value === 32.5)).toMatchObject({ indicator: name, scale });
    expect(readings).toHaveLength(6);
  });

  it('is not that of a rate, nor of a name with a unit', () => {
    const table = '年份|人口（万人）|<|<\n^|城镇|城镇化率|常住（人）\n2022|32.5|62|3250\n2023|32.6|63|3260';
    expect(unread(table)).toEqual(['人口（万人）城镇化率']);
    expect(lines(table)[2]).toMatch(/^人口：常住 actual 2022 = 3250$/);
  });
});

describe('a unit before the year and the kind of a column', () => {
  it.each([
    ['Waste (t) 2022 actual', 'Waste (t) 2022 target'],
    ['Waste (t), actual 2022', 'Waste (t), target 2022'],
    ['Waste (t) - 2022 actual', 'Waste (t) - 2022 target'],
    ['Waste 2022 actual (t)', 'Waste 2022 target (t)'],
    ['Waste（吨）2022年实际', 'Waste（吨）2022年目标'],
  ])('%s and %s', (actual, target) => {
    const table = `Province|${actual}|${target}\nNorth|12|10\nSouth|14|11`;
    const { readings, indicators } = read(table).data;
    expect(indicators).toHaveLength(1);
    expect(indicators[0]!.name).toBe('Waste');
    expect(indicators[0]!.unit).not.toBe('');
    expect(readings.map(({ kind, value }) => [kind, value])).toEqual(
      expect.arrayContaining([
        ['actual', 12],
        ['target', 10],
      ]),
    );
  });

  it('and a plain year beside it', () => {
    const table = 'Province|Poverty rate (%) 2020|Poverty rate (%) 2024 target\nNorth|12|10\nSouth|14|11';
    expect(new Set(lines(table))).toEqual(
      new Set([
        'Poverty rate actual 2020 = 12',
        'Poverty rate actual 2020 = 14',
        'Poverty rate target 2024 = 10',
        'Poverty rate target 2024 = 11',
      ]),
    );
  });
});
