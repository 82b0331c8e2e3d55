import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { grid, lines, placeAmounts, read } from './projections.js';

describe('one row per place, one column per indicator', () => {
  const table = '县（市、区）,常住人口（万人）,绿地面积（公顷）\n甲县,41.2,306\n乙区,46.9,511\n';

  it('has the year of the title above it', () => {
    expect(placeAmounts(read(`2022年各县主要指标,,\n${table}`))).toEqual([
      '甲县 常住人口 2022 412000',
      '乙区 常住人口 2022 469000',
      '甲县 绿地面积 2022 306',
      '乙区 绿地面积 2022 511',
    ]);
  });

  it('is left where nothing says the year', () => {
    expect(read(`各县主要指标,,\n${table}`).data.readings).toEqual([]);
  });

  it('has targets where the title says so', () => {
    const { data } = read(`2022年各县主要指标目标,,\n${table}`);
    expect(data.readings.length).toBeGreaterThan(0);
    expect(new Set(data.readings.map(({ kind, period }) => `${kind} ${period.to}`))).toEqual(
      new Set(['target 2022']),
    );
  });

  it('has the years that its headers print', () => {
    const one = read(
      'City,Population 2019,Population 2020,Area (ha),Income in 2020\nA,10,11,7,5\nB,20,21,8,6\n',
    );
    expect(placeAmounts(one)).toEqual([
      'A Population 2019 10',
      'B Population 2019 20',
      'A Population 2020 11',
      'B Population 2020 21',
      'A Income 2020 5',
      'B Income 2020 6',
    ]);
    expect(reasons(one).map((line) => line.split(': ')[0])).toEqual(['2,4 7', '3,4 8']);
  });

  it.each([
    'City,Population change 2020,Area 2019\nA,10,7\nB,20,8\n',
    'City,GDP (2015 prices),Area 2019\nA,10,7\nB,20,8\n',
  ])('takes no other year for that of the values: %s', (csv) => {
    expect(placeAmounts(read(csv))).toEqual(['A Area 2019 7', 'B Area 2019 8']);
  });
});

describe('a target of each place', () => {
  it('is of the end of the plan that the title names', () => {
    const { data } = read('“十四五”能耗下降目标,\n地市,能耗下降目标（%）\n甲州市,14\n乙阳市,14.5\n');
    expect(data.readings).toMatchObject([
      { kind: 'target', place: '甲州市', value: 14, period: { to: 2025 } },
      { kind: 'target', place: '乙阳市', value: 14.5, period: { to: 2025 } },
    ]);
    const undated = read('能耗下降目标,\n地市,能耗下降目标（%）\n甲州市,14\n乙阳市,14.5\n');
    expect(lines(undated)).toEqual([]);
    expect(undated.unread).not.toEqual([]);
  });
});

describe('places down and groups of years across', () => {
  it('have an indicator in each group that has a unit of its own', () => {
    const table = grid([
      [
        ['District', 1, 2],
        ['Homes with a toilet (%)', 2],
        ['Length of pipes (km)', 2],
      ],
      [['2018'], ['2021'], ['2018'], ['2021']],
      [['Northam'], ['41'], ['52'], ['7'], ['9']],
      [['Southam'], ['63'], ['68'], ['12'], ['15']],
    ]);
    expect(lines(table)).toHaveLength(8);
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      'Homes with a toilet',
      'Length of pipes',
    ]);
  });

  it('may have targets in one group alone, which tell nothing of the other', () => {
    const table = grid([
      [
        ['地区', 1, 2],
        ['用水总量控制目标（亿吨）', 2],
        ['供水能力（亿吨）', 2],
      ],
      [['2025年'], ['2030年'], ['2025年'], ['2030年']],
      [['甲市'], ['3'], ['4'], ['5'], ['6']],
      [['乙市'], ['2'], ['3'], ['4'], ['5']],
    ]);
    expect(
      read(table).data.readings.map(({ indicator, kind, period }) => [indicator, kind, period.to]),
    ).toEqual([1, 2].flatMap(() => [2025, 2030].map((to) => ['用水总量控制目标', 'target', to])));
  });
});

describe('indicators of places under years', () => {
  const head = (...names: string[]) => [
    ['Town', '2011', '2011', '2021', '2021'].map((text, at) => ({ text: at === 2 || at === 4 ? '' : text })),
    ['', ...names, ...names].map((text) => ({ text })),
    ['Ayr', '4', '5', '6', '7'].map((text) => ({ text })),
  ];

  it('are those beside one that says what it measures, but no groups of people', () => {
    expect(lines(read(head('Population', 'Dwellings')))).toHaveLength(4);
    expect(lines(read(head('Population', 'Male')))).toHaveLength(2);
    expect(lines(read(head('Urban', 'Rural')))).toEqual([]);
  });

  it('have one target behind their dated columns', () => {
    expect(lines('Region,Births 2017,Births 2022,Target 2030\nVolta,61,73,90\n')).toEqual([
      'Births actual 2017 year = 61',
      'Births target 2030 year = 90',
      'Births actual 2022 year = 73',
    ]);
    expect(lines('Region,Births 2017,Deaths 2022,Target 2030\nVolta,61,73,90\n')).toHaveLength(2);
  });
});

describe('two indicators over years, with places as rows', () => {
  const table = (first: string, second: string) =>
    read([
      ['', { text: first, colSpan: 2 }, { text: second, colSpan: 2 }],
      ['Region', '2011', '2019', '2011', '2019'],
      ['North', '57', '23', '82', '94'],
    ]);

  it('are read under their own names', () => {
    expect(lines(table('Mortality rate', 'Births attended (%)'))).toEqual([
      'Mortality rate actual 2011 year-or-end = 57',
      'Mortality rate actual 2019 year-or-end = 23',
      'Births attended actual 2011 year = 82',
      'Births attended actual 2019 year = 94',
    ]);
  });

  it('are none where the words name parts of something', () => {
    expect(lines(table('Female', 'Male'))).toEqual([]);
  });
});

describe('places down and indicators across', () => {
  const under = (title: string, heads: string, ...rows: string[]) =>
    [`${title}${','.repeat(heads.split(',').length - 1)}`, heads, ...rows, ''].join('\n');
  const told = (table: string) =>
    read(table).data.readings.map(({ indicator, place, period, value }) => [
      indicator,
      place,
      period.to,
      value,
    ]);

  it('are read behind a rank, in the year of the title', () => {
    const table = under(
      'City comparison 2023',
      'Rank,City,Employment rate (%),Homes per 1 000 dwellings',
      '1,Leeds,76.2,8.3',
      '2,Cardiff,75,5.2',
    );
    expect(told(table)).toEqual([
      ['Employment rate', 'Leeds', 2023, 76.2],
      ['Employment rate', 'Cardiff', 2023, 75],
      ['Homes per 1 000 dwellings', 'Leeds', 2023, 8.3],
      ['Homes per 1 000 dwellings', 'Cardiff', 2023, 5.2],
    ]);
  });

  it('are read behind a number, deaths per 100,000 too', () => {
    const table = under(
      'Districts in 2022',
      '#,District,Road deaths per 100000 people',
      '1,North,8.3',
      '2,South,5.2',
    );
    expect(told(table)).toEqual([
      ['Road deaths per 100000 people', 'North', 2022, 8.3],
      ['Road deaths per 100000 people', 'South', 2022, 5.2],
    ]);
  });

  it('are left without a year', () => {
    const table = under('City comparison', 'Rank,City,Employment rate (%)', '1,Leeds,76.2', '2,Cardiff,75');
    expect(told(table)).toEqual([]);
  });

  it('are no header where a row of figures stands first', () => {
    expect(told('1,Leeds,8.3\n2,Cardiff,5.2\n')).toEqual([]);
  });
});

describe('measures over years beside places', () => {
  it.each([
    ['Einwohner', 'Steuerkraft (EUR)', 'Rang'],
    ['Inhabitants', 'Tax revenue (EUR)', 'Rank'],
  ])('%s beside %s, without the %s', (count, measured, rank) => {
    const table: Grid = [
      [
        { text: 'Gemeinde', rowSpan: 2 },
        { text: count, colSpan: 2 },
        { text: measured, colSpan: 2 },
        { text: rank },
      ],
      ['2022', '2023', '2022', '2023', '2023'],
      ['Adelebsen', '6312', '6287', '987', '1012', '6'],
      ['Bovenden', '13894', '13921', '1345', '1398', '2'],
    ];
    const result = read(table);
    expect(result.data.indicators.map(({ name }) => name)).toEqual([count, measured.replace(' (EUR)', '')]);
    expect(result.data.readings).toHaveLength(8);
    expect(reasons(result).join()).toContain('a rank, weight or completion rate');
  });
});
