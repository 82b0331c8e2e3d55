import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { amounts, lines, plainLines, read, values } from './projections.js';

describe('bare years under a title that speaks of targets', () => {
  it.each(['年度目标分解表', '主要指标分年度目标', 'Annual targets of the programme'])(
    'are of targets where it says that each year has one: %s',
    (table) => {
      expect(lines(read('Indicator,2023,2024,2025\nTrees,3,4,5\n', { table }))).toEqual([
        'Trees target 2023 year-or-end = 3',
        'Trees target 2024 year-or-end = 4',
        'Trees target 2025 year-or-end = 5',
      ]);
    },
  );

  it.each(['发展目标', 'Targets of the programme'])('are left where several may be either: %s', (table) => {
    const one = read('Indicator,2021,2023,2024\nTrees,3,4,5\n', { table });
    expect(one.data.readings).toEqual([]);
    expect(reasons(one)[0]).toContain('the header does not say whether these are targets or results');
  });
});

describe('years to come in the table of a plan', () => {
  it('are of targets where the years before it are bare as well', () => {
    const table = '“十五五”教育发展主要指标,,,\n指标,2025年,2027年,2030年\n入园率（%）,98.6,99,99.5\n';
    expect(lines(read(table))).toEqual([
      '入园率 actual 2025 year = 98.6',
      '入园率 target 2027 year = 99',
      '入园率 target 2030 year = 99.5',
    ]);
  });

  it('are not told where one of them is over', () => {
    const table = '“十五五”教育发展主要指标,,,\n指标,2025年,2027年,2030年\n入园率（%）,98.6,99,99.5\n';
    expect(lines(read(table, { presentYear: 2028 }))).toEqual(['入园率 actual 2025 year = 98.6']);
  });
});

describe('bare years beside targets that are dated in their cells', () => {
  it('are results before the first of these', () => {
    const table =
      'Indicator,2013,2023,Target\nEarly leavers,9.7%,9.8%,< 9% (2030)\nTertiary attainment,43.1%,43.5% b,≥ 45% (2030)\n';
    expect(plainLines(table)).toEqual([
      'Early leavers actual 2013 = 9.7',
      'Early leavers actual 2023 = 9.8',
      'Early leavers target 2030 = 9 less-than',
      'Tertiary attainment actual 2013 = 43.1',
      'Tertiary attainment actual 2023 = 43.5',
      'Tertiary attainment target 2030 = 45 at-least',
    ]);
    expect(read(table).data.readings.find(({ value }) => value === 43.5)?.flags).toEqual(['break']);
  });
});

describe('two years without a word of targets', () => {
  it.each([
    ['2020年,2025年', '≥210处'],
    ['2020年,2030年', '210处以上'],
    ['2022年,2027年', '210处左右'],
  ])('are a base and a target where limits stand below the later one: %s %s', (heads, limit) => {
    expect(
      values(`指标,${heads}\n文物保护单位,186处,${limit}\n博物馆,54家,70家\n`).map(([, kind]) => kind),
    ).toEqual([...['actual', 'target'], ...['actual', 'target']]);
  });

  it('are left where nothing tells them', () => {
    expect(values('指标,2020年,2025年\n文物保护单位,186处,210处\n')).toEqual([]);
  });

  it('are results where limits stand in years that are over and apart by one', () => {
    expect(values('指标,2023年,2024年\n博物馆,54家,≥70家\n').map(([, kind]) => kind)).toEqual([
      'actual',
      'actual',
    ]);
  });
});

describe('limits in the years of a plan between its first and last', () => {
  const table = (middle: string) =>
    `附表1 规划指标表\n指标项,单位,2020年,2025年,2035年,指标属性\n耕地保有量,万亩,31.6,${middle},33.2,约束性\n`;

  it('make a target of it', () => {
    expect(values(table('≥32.1')).map(([, kind, year]) => [kind, year])).toEqual([
      ['actual', 2020],
      ['target', 2025],
      ['target', 2035],
    ]);
  });

  it('are needed for that', () => {
    expect(values(table('32.1')).map(([, , year]) => year)).toEqual([2020, 2035]);
  });
});

describe('results and averages of a plan that is over', () => {
  it('stand beside its target, which names no year', () => {
    const table = '指标,2015年,“十三五”规划目标,2020年,五年年均\n绿地（公顷）,5,8,7,1\n';
    expect(lines(read(table))).toEqual([
      '绿地 actual 2015 year-or-end = 5',
      '绿地 target 2020 year-or-end = 8',
      '绿地 actual 2020 year-or-end = 7',
    ]);
  });

  it('are no averages where a column of its own prints these', () => {
    const table = '指标,2015年,“十三五”规划目标,2020年,五年年均\n产值年均增速（%）,6.9,6.5,1.7,5.7\n';
    expect(lines(read(table))).toEqual(['产值年均增速 target 2016-2020 average = 6.5']);
    expect(reasons(read(table))).toContain('2,4 1.7: a rate or total beside the values');
  });
});

describe('a target in percents of the values beside it', () => {
  it.each(['-15%', '−30%', '+20%'])('%s beside 22.6 is a change', (target) => {
    const table = `Metric,2019,2023 Status,2030 Target\nMiles per head and day,22.6,21.9,${target}\n`;
    expect(values(table)).toEqual([
      ['Miles per head and day', 'actual', 2019, 22.6],
      ['Miles per head and day', 'actual', 2023, 21.9],
    ]);
    expect(reasons(read(table))).toEqual([`2,4 ${target}: a change, not a value`]);
    expect(read(table).data.units.map(({ name }) => name)).toEqual(['']);
  });

  it.each(['50%', '90 %'])('%s beside a large number is no value either', (target) => {
    const table = `Metric,2019,2030 Target\nEmissions,2846000,${target}\n`;
    expect(values(table)).toEqual([['Emissions', 'actual', 2019, 2846000]]);
    expect(reasons(read(table))).toEqual([`2,3 ${target}: the unit of the row is not clear`]);
  });

  it('leaves a small figure beside it what it is', () => {
    expect(values('指标,2020年,2025年目标\n万元产值能耗,0.45,-13.5%\n')).toEqual([
      ['万元产值能耗', 'actual', 2020, 0.45],
    ]);
  });

  it('is a value where the others are percents', () => {
    const table = 'Metric,2019,2030 Target\nReal growth,-1.2%,2%\nRecycling,34,60%\n';
    expect(values(table).map(([, , , value]) => value)).toEqual([-1.2, 2, 34, 60]);
  });
});

describe('a target beside one of two measures', () => {
  it('leaves the years of both as results', () => {
    const table: Grid = [
      [
        { text: 'District', rowSpan: 2 },
        { text: 'Children in care', colSpan: 2 },
        { text: 'Care rate (%)', colSpan: 3 },
      ],
      ['2023', '2024', '2023', '2024', 'Target 2027'].map((text) => ({ text })),
      ['North', '1398', '1377', '32.6', '32.9', '40'].map((text) => ({ text })),
      ['South', '1104', '1162', '34.8', '36.4', '42'].map((text) => ({ text })),
    ];
    expect(amounts(table).map(([name, , kind, year, value]) => [name, kind, year, value])).toEqual([
      ['Children in care', 'actual', 2023, 1398],
      ['Children in care', 'actual', 2024, 1377],
      ['Children in care', 'actual', 2023, 1104],
      ['Children in care', 'actual', 2024, 1162],
      ['Care rate', 'actual', 2023, 32.6],
      ['Care rate', 'actual', 2024, 32.9],
      ['Care rate', 'target', 2027, 40],
      ['Care rate', 'actual', 2023, 34.8],
      ['Care rate', 'actual', 2024, 36.4],
      ['Care rate', 'target', 2027, 42],
    ]);
  });
});

describe('a figure that stands beside years', () => {
  it('leaves the years as they are', () => {
    const csv = 'Region,2020,2021,Note count\nNorth,18,20,3\nSouth,15,17,4\n';
    const one = read(csv, { table: 'Starts' });
    expect(one.data.readings).toHaveLength(4);
    expect(reasons(one)).toHaveLength(1);
  });
});
