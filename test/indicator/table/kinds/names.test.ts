import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import {
  indicatorNames,
  lines,
  namesAndUnits,
  placedAmounts,
  plainLines,
  read,
  values,
} from './projections.js';

it('keeps the spaces beside signs and quotes, and none beside Han characters', () => {
  const names = [
    'Share of “good” schools',
    'Rail – rides … all',
    'A × B in µm',
    '“十四五” 规划 GDP',
    '面积 （海域）',
  ];
  expect(indicatorNames([['Indicator', '2020'], ...names.map((name) => [name, '42'])])).toEqual([
    ...names.slice(0, 3),
    '“十四五”规划GDP',
    '面积（海域）',
  ]);
});

it.each(['by district', 'by UK nation', ', by district'])('does not name an indicator %s', (end) => {
  const table = `"Recycling rate${end.startsWith(',') ? end : ` ${end}`}"\nDistrict,2018,2019\nLeeds,44.7,45.5\nYork,62.8,65.1\n`;
  expect(new Set(indicatorNames(table))).toEqual(new Set(['Recycling rate']));
});

it.each(['in %', 'in Prozent', 'in per cent'])('does not end with a unit: %s', (unit) => {
  expect(namesAndUnits(`Indikator,2019,2020\nArbeitslosenquote (${unit}),5.1,5.9\n`)).toEqual([
    ['Arbeitslosenquote', '%'],
  ]);
});

it('loses its unit in a table of baselines and years too', () => {
  const table =
    'Health,Baseline,Year,Target,Year\n"Smoking, %",18.4,2014,5,2030\nBreastfeeding (%),43,2016,60,2027\n';
  expect(namesAndUnits(table)).toEqual([
    ['Smoking', '%'],
    ['Breastfeeding', '%'],
  ]);
});

describe('columns of names', () => {
  it.each([
    ['Output/Outcome Indicator', 'Scheme'],
    ['Strategic aim KPI', 'Programme'],
    ['考核指标', '专项'],
  ])('%s is one, and %s before it is none', (names, before) => {
    const table = read(`No.,${before},${names},Actual 2021,Target 2025\n1,Roads,Length of roads,12.5,14.5\n`);
    expect(lines(table)).toEqual([
      'Length of roads actual 2021 year-or-end = 12.5',
      'Length of roads target 2025 year-or-end = 14.5',
    ]);
  });

  it('may be headed by a kind alone', () => {
    const table = read('Targets,2021 (Actual),2023 (Plan)\nCalls answered within 12 seconds (%),91.2,90\n');
    expect(lines(table)).toEqual([
      'Calls answered within 12 seconds actual 2021 year = 91.2',
      'Calls answered within 12 seconds target 2023 year = 90',
    ]);
    const figures = read('Target,2021 (Actual),2023 (Plan)\n92,91.2,90\n');
    expect(lines(figures)).toEqual([]);
  });

  it('may be the descriptions beside references', () => {
    const table = read('PI Ref,Description,2021/22 outturn,Target 2022/23\nCS1,Homes built,512.5,600\n');
    expect(lines(table)).toEqual([
      'Homes built actual 2022 year = 512.5',
      'Homes built target 2023 year = 600',
    ]);
    expect(reasons(table)).toEqual([]);
  });
});

describe('the head over the column of names', () => {
  it.each([
    [
      'Strategic objective,Performance goal,FY22 Actual,FY23 Actual\n1 Safe water,Systems that meet standards,91,92\n',
    ],
    ['Programa,Indicador de resultado,Línea base 2019,Meta 2023\nSalud,Systems that meet standards,91,92\n'],
    ['Domaine,Indicateur de suivi,Valeur 2019,Cible 2023\nSanté,Systems that meet standards,91,92\n'],
  ])('is the one that is headed so: %s', (text) => {
    expect(read(text).data.indicators.map(({ name }) => name)).toEqual(['Systems that meet standards']);
  });

  it('may hold ages under their own head', () => {
    expect(
      plainLines('Age,2019,2020\n15–24,48.1,44.9\n65+,8.1,7.9\n', { table: 'Employment rate, per cent' }),
    ).toEqual([
      'Employment rate: 15–24 actual 2019 = 48.1',
      'Employment rate: 15–24 actual 2020 = 44.9',
      'Employment rate: 65+ actual 2019 = 8.1',
      'Employment rate: 65+ actual 2020 = 7.9',
    ]);
  });

  it('may stand below a word for the years beside it', () => {
    expect(plainLines('Year,2019,2020\nVisitors,1530,1612\n年份,,\n').slice(0, 2)).toEqual([
      'Visitors actual 2019 = 1530',
      'Visitors actual 2020 = 1612',
    ]);
    expect(plainLines('年份,2019,2020\n游客（万人）,15,16\n')).toHaveLength(2);
  });
});

describe('a measure over the column of names', () => {
  it('is what is measured, where it has a unit and no title says more', () => {
    expect(plainLines('Cost per pupil (£),2019,2020\nFife,5102,5388\n')).toEqual([
      'Cost per pupil: Fife actual 2019 = 5102',
      'Cost per pupil: Fife actual 2020 = 5388',
    ]);
    expect(plainLines('Indicator (£),2019,2020\nCost per pupil,5102,5388\n')).toHaveLength(2);
  });
});

describe('a kind over the column of names', () => {
  it('may stand above names that begin with a number', () => {
    const table = read(
      '目標,2021（實際）,2022（計劃）\n於3分鐘內接聽電話（%）,91.5,90.5\n在10個工作天內回覆查詢（%）,97.2,95.5\n',
    );
    expect(lines(table)[0]).toBe('於3分鐘內接聽電話 actual 2021 year = 91.5');
  });
});

it('a first column of sources names the rows where no other column does', () => {
  expect(lines('Power (GWh),,\nSource,2020,2021\nHydro,5,6\n')).toEqual([
    'Power: Hydro actual 2020 year-or-end = 5',
    'Power: Hydro actual 2021 year-or-end = 6',
  ]);
  expect(lines('Source,Indicator,2020\nCensus,Homes,5\n')).toEqual(['Homes actual 2020 year-or-end = 5']);
});

describe('names beside who is targeted', () => {
  it('are no numbers with a multiplier behind them', () => {
    const table = 'Sector,People in need,People targeted 2023,People reached 2023\nHealth,3.1M,2.4M,1.9M\n';
    expect(read(table).data.indicators.map(({ name }) => name)).not.toContain('3.1M');
  });

  it('are not taken from who is targeted and who was reached', () => {
    const table = 'Response in 2023,,,\nSector,People targeted,People reached,% reached\nHealth,24,19,79%\n';
    expect(lines(table)).toEqual([
      'Health target 2023 year-or-end = 24',
      'Health actual 2023 year-or-end = 19',
    ]);
  });

  it('are never a column of goals in numbers beside results', () => {
    expect(lines('year,metric,actual,goal\n2021,Trees,8,9\n2022,Trees,9,10\n')).toEqual([
      'Trees actual 2021 year-or-end = 8',
      'Trees target 2021 year-or-end = 9',
      'Trees actual 2022 year-or-end = 9',
      'Trees target 2022 year-or-end = 10',
    ]);
  });
});

describe('a name in several rows', () => {
  it('is told apart by the words before its values', () => {
    const { data } = read(
      'Indicator,Breakdown,2020,2021\nCycling,Men,5.1,5.2\nCycling,Women,4.1,4.2\nWalking,Men,8.1,8.2\n',
    );
    expect(data.indicators.map(({ name }) => name)).toEqual([
      'Cycling: Men',
      'Cycling: Women',
      'Walking: Men',
    ]);
    const same = read('Indicator,Breakdown,2020,2021\nCycling,Men,5.1,5.2\nCycling,Men,4.1,4.2\n');
    expect(lines(same)).toHaveLength(2);
    expect(same.unread.length).toBeGreaterThan(1);
  });
});

describe('names with a unit, and numbers of rows', () => {
  it.each([
    ['到账科研经费/亿元', '到账科研经费', 1e8],
    ['外交流比例（国境）/%', '外交流比例（国境）', 1],
    ['每百户汽车/辆', '每百户汽车', 1],
  ])('with the unit behind a stroke: %s', (printed, name, scale) => {
    const { data } = read(`指标,2024年目标\n${printed},3\n`);
    expect([data.indicators[0]!.name, data.readings[0]!.scale]).toEqual([name, scale]);
  });

  it('are not the numbers that a program gives to rows', () => {
    const table = read(
      'OBJECTID,LGA_NAME,YR,POP,GlobalID\n1,Ballina,2016,41,{3f2a}\n2,Byron,2016,31,{77b0}\n',
    );
    expect(table.data.readings.map(({ place, indicator, value }) => [place, indicator, value])).toEqual([
      ['Ballina', 'POP', 41],
      ['Byron', 'POP', 31],
    ]);
  });

  it('are those of parts with units where a title heads a table of places', () => {
    const table: Grid = [
      [{ text: '2025年各区指标完成情况通报', colSpan: 4 }],
      [
        { text: '区', rowSpan: 2 },
        { text: '就业（人）', colSpan: 2 },
        { text: '改造（个）', rowSpan: 1 },
      ],
      ['年度目标', '1—10月完成', '年度目标'],
      ['江岸区', '22', '23', '46'],
      ['洪山区', '25', '24', '52'],
    ];
    expect(lines(read(table))).toEqual([
      '就业 target 2025 year-or-end = 22',
      '就业 target 2025 year-or-end = 25',
      '改造 target 2025 year-or-end = 46',
      '改造 target 2025 year-or-end = 52',
    ]);
  });
});

describe('a second column under the head of the names', () => {
  it('says what each row is of where it holds nothing but such words', () => {
    const table: Grid = [
      [{ text: 'Output indicator', colSpan: 2 }, 'Milestone (2023)', 'Target (2027)'],
      [{ text: 'Farmers trained', rowSpan: 2 }, 'Planned', '4,000', '15,000'],
      ['Achieved', '4,312', ''],
      [{ text: 'Source: monitoring records', colSpan: 4 }],
    ];
    expect(lines(read(table))).toEqual([
      'Farmers trained target 2023 year = 4000',
      'Farmers trained target 2027 year = 15000',
      'Farmers trained actual 2023 year = 4312',
    ]);
  });
});

describe('a head that says no more than that there are values', () => {
  it.each(['Performance Indicator Values', 'Past Years', 'Historical data', 'Historical figures'])(
    '%s is no part of a name',
    (head) => {
      const table: Grid = [
        [
          { text: 'Indicator', rowSpan: 2 },
          { text: head, colSpan: 2 },
        ],
        ['Target 2023', 'Actual 2023'],
        ['Boreholes drilled', '15', '14'],
      ];
      expect(values(table)).toEqual([
        ['Boreholes drilled', 'target', 2023, 15],
        ['Boreholes drilled', 'actual', 2023, 14],
      ]);
    },
  );

  it.each(['Rural areas', 'Female'])('%s is one', (head) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      ['Target 2023', 'Actual 2023'],
      ['Boreholes drilled', '15', '14'],
    ];
    expect(indicatorNames(table)).toEqual([`Boreholes drilled: ${head}`]);
  });
});

describe('names and units in two languages', () => {
  it('are those of the first', () => {
    const table = '指标|Item|单位|Unit|2022|2023\n原油产量|Crude Oil|万吨|10 000 tons|984.5|973.2\n';
    expect(placedAmounts(table)).toEqual([
      ['原油产量', '吨', '某市', 'actual', 2022, 9845000],
      ['原油产量', '吨', '某市', 'actual', 2023, 9732000],
    ]);
  });
});

describe('a name that ends in letters of a statistic', () => {
  it('is the name of an indicator', () => {
    expect(indicatorNames('Kennzahl|2022|2023\nUmsatzerlöse|412|437\n')).toEqual(['Umsatzerlöse']);
  });
});

describe('kinds of things by measures, under a title with the year', () => {
  it.each([
    ['序号,服务类别,受理量（件）,办结率（%）', '1,户政,3120,99.2', '2,车管,2208,98.7'],
    ['行业,企业数,营业收入,从业人员', '批发业,312,45.6,2180', '零售业,508,38.2,3340'],
    ['Specialty,Inpatients,Day cases,Beds', 'Cardiology,1200,3400,80', 'Surgery,900,2100,75'],
  ])('are indicators of their own: %s', (head, first, second) => {
    const own = values(`2024年度基本情况\n${head}\n${first}\n${second}\n`);
    const figures = [first, second].map((row) =>
      row
        .split(',')
        .filter((cell) => !/^[12]$/.test(cell))
        .slice(1),
    );
    expect(new Set(own.map(([, kind, year]) => [kind, year].join(' ')))).toEqual(new Set(['actual 2024']));
    expect(own.map(([, , , value]) => value).sort()).toEqual(figures.flat().map(Number).sort());
    expect(new Set(own.map(([id]) => id)).size).toBe(own.length);
  });

  it('are left without a year', () => {
    expect(
      values('基本情况\n行业,企业数,营业收入,从业人员\n批发业,312,45.6,2180\n零售业,508,38.2,3340\n'),
    ).toEqual([]);
  });

  it('are left where words stand among the figures', () => {
    expect(values('2024年基本情况\n行业,企业数,主管部门\n批发业,312,商务局\n零售业,508,商务局\n')).toEqual(
      [],
    );
  });
});

describe('a bracket that says that things are counted', () => {
  it.each(['number', 'no.', 'nb', 'nombre', 'Anzahl', 'aantal', 'número'])(
    '(%s) is no part of a name',
    (word) => {
      const { data } = read(`Indicator,2023,2024 target\nHomes (${word}),12,13\n`);
      expect(data.indicators.map(({ name }) => name)).toEqual(['Homes']);
    },
  );
});

describe('a second column of names', () => {
  it('says what is measured of the first where it names nothing alone', () => {
    const table =
      'Indicator,Measure,2022,2023\nGDP,% change,2.1,3.2\nPopulation,Index (2015=100),104,110\n' +
      'Exports,% of GDP,10,11\nTrade,US$ million,20,21\n能源,人均,3,4\n';
    expect(indicatorNames(table)).toEqual([
      'GDP: % change',
      'Population: Index (2015=100)',
      'Exports: % of GDP',
      'Trade: US$ million',
      '能源：人均',
    ]);
  });

  it('goes with the category where that alone tells two apart, whatever their units', () => {
    const table =
      'Category,Indicator,Metric,2022,2023\nEnergy,Consumption,Total (MWh),200,190\nWater,Consumption,Total (m3),300,290\n';
    expect(indicatorNames(table)).toEqual(['Energy: Consumption: Total', 'Water: Consumption: Total']);
  });

  it('leaves a name as it is that says what it is of', () => {
    const table =
      'Pledge,Measure,2022,2023\nCleaner air,Total emissions (kt),20,19\nMore jobs,Number of jobs,3,4\n';
    expect(indicatorNames(table)).toEqual(['Total emissions', 'Number of jobs']);
  });
});

describe('a column that says of whom or on which basis', () => {
  it.each([
    ['指标,口径,2022年,2023年', '就业率（%）', '城镇', '农村'],
    ['Indicator,Basis,2022,2023', 'Emissions (kt)', 'Recorded', 'Weather-corrected'],
    ['Indicator,Definition,2022,2023', 'Rate (%)', 'Narrow', 'Broad'],
  ])('%s', (head, name, first, second) => {
    const bare = name.replace(/ ?[（(].*/, '');
    const colon = head.startsWith('指') ? '：' : ': ';
    expect(
      values(`${head}\n${name},${first},70,71\n${name},${second},60,62\n`).map(([own, , year, value]) => [
        own,
        year,
        value,
      ]),
    ).toEqual([
      [`${bare}${colon}${first}`, 2022, 70],
      [`${bare}${colon}${first}`, 2023, 71],
      [`${bare}${colon}${second}`, 2022, 60],
      [`${bare}${colon}${second}`, 2023, 62],
    ]);
  });
});

describe('a row of women', () => {
  it('is a part of the row above beside one of men', () => {
    expect(indicatorNames('Metric,2023,2024\nEmployed (%),70,71\nMen,75,76\nWomen,65,66\n')).toEqual([
      'Employed',
      'Employed: Men',
      'Employed: Women',
    ]);
  });

  it('is none alone', () => {
    expect(indicatorNames('Metric,2023,2024\nEmissions cut (%),30,35\nWomen (%),35,36\n')).toEqual([
      'Emissions cut',
      'Women',
    ]);
  });
});

describe('rows in groups of which most share their names', () => {
  it('are all named with their group', () => {
    const table =
      'Group,Level,2024,2025\nWomen,All employees,33,34\nWomen,Executives,28,29\nWomen,New hires,36,37\nMen,All employees,67,66\nMen,Executives,72,71\n';
    expect(indicatorNames(table)).toContain('Women: New hires');
  });
});

describe('a heading with a multiplier that is not understood', () => {
  it('leaves the rows below it that print no unit', () => {
    const table: Grid = [
      ['Indicator', '2024', '2025'],
      [{ text: 'Fiscal operations (K million)', colSpan: 3 }],
      ['Revenue', '152', '174'],
      [{ text: 'Ratios', colSpan: 3 }],
      ['Debt (% of GDP)', '91', '82'],
    ];
    expect(indicatorNames(table)).toEqual(['Debt (% of GDP)']);
    expect(read(table).unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['152', 'the unit of the row is not clear'],
      ['174', 'the unit of the row is not clear'],
    ]);
  });
});

describe('names behind the groups that they belong to', () => {
  it.each([
    ['Priority', 'Measure of success'],
    ['Focus area', 'Indicators of progress'],
    ['Strategic priority', 'How we measure success'],
    ['Thematic area', 'Key result indicator'],
  ])('%s, %s', (group, name) => {
    expect(
      read(
        `${group},${name},2021,2022\nClean,Waste recycled,39,38\nSafe,Crimes solved,29,31\n`,
      ).data.indicators.map(({ id }) => id),
    ).toEqual(['Waste recycled', 'Crimes solved']);
  });
});

it.each(['Priority', 'Strategic priority', 'Focus area'])('numbers under %s are told', (head) => {
  const { data, unread } = read(
    `${head},Indicator,2021,2022\n1,Waste recycled,39,38\n2,Crimes solved,29,31\n`,
  );
  expect(data.indicators.map(({ id }) => id)).toEqual(['Waste recycled', 'Crimes solved']);
  expect(unread.map(({ text }) => text)).toEqual([head]);
});

describe('a head of names and their groups', () => {
  it.each(['Theme/Indicator', 'Goal / KPI', 'Programme/ Performance measure', '领域/指标'])(
    '%s: is of names, not of places',
    (head) => {
      const { data } = read(
        `${head},2016 actual,2021 actual\nEconomy,,\nGDP per capita (US$),12,14\nEnvironment,,\nForest cover (%),12.1,12.8\n`,
      );
      expect(data.indicators.map(({ id }) => id)).toEqual(['GDP per capita', 'Forest cover']);
      expect(data.places.map(({ id }) => id)).toEqual(['city']);
    },
  );
});

describe('a corner with a unit that says what has the figures', () => {
  it.each([
    ['Programme (£m)', 'Prisons'],
    ["Department ($'000)", 'Prisons'],
    ['Business segment (€ million)', 'Prisons'],
    ['Ministry (US$ million)', 'Prisons'],
    ['Cost per pupil (£)', 'Cost per pupil: Prisons'],
  ])('is in no name: %s', (corner, name) => {
    const table = `${corner},Budget 2022,Actual 2022\nPrisons,38,37\nCourts,45,46\n`;
    expect(indicatorNames(table)[0]).toBe(name);
  });

  it.each([
    ['Growth', 'Jobs created'],
    ['Inclusive growth', 'Jobs created'],
    ['GDP growth', 'GDP growth: Jobs created'],
  ])('is no measure of all that stands under the pillar %s', (pillar, name) => {
    const table = `Pillar,Indicator,Target 2022,Actual 2022\n${pillar},Jobs created,50,45\nSkills,Enrolment,9,8\n`;
    expect(indicatorNames(table)).toEqual([name, 'Enrolment']);
  });
});

describe('words that are no name', () => {
  it.each([
    ['Year', 'Trees', 'Cumulative'],
    ['Year', 'Trees', 'Year to date'],
    ['年份', '植树', '累计'],
  ])('%s, %s: %s', (time, name, word) => {
    const table = `${time},${name},${word}\n2018,300,300\n2019,350,650\n`;
    expect(indicatorNames(table)).toEqual([name]);
  });

  it('dates beside what each row is of are no part of it', () => {
    const table =
      'No.,Deliverable,Planned completion,Physical progress 2023 planned (%),Physical progress 2023 actual (%),Budget (KES m)\n1,Dam wall,June 2025,60,48,12\n2,Treatment plant,Dec 2024,75,77,6\n3,Trunk main,Mar 2025,40,22,4\n';
    expect(indicatorNames(table)).toEqual([
      'Physical progress: Dam wall',
      'Physical progress: Treatment plant',
      'Physical progress: Trunk main',
    ]);
  });
});
