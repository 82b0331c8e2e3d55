// Kinds that the twenty-eighth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { inEnglish, read, reasons } from './expected.js';

const read28 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const values = (table: string | Grid, options = {}) =>
  read28(table, options)
    .data.readings.filter(({ value }) => value !== null)
    .map(({ indicator, kind, period, value }) => [indicator, kind, period.to, value]);
const names = (table: string | Grid) => read28(table).data.indicators.map(({ name }) => inEnglish(name));
const points = (table: string | Grid) =>
  (read28(table).data.series ?? []).map(({ indicator, dates, values: of }) => [indicator, dates, of]);

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
    expect(names(table)).toEqual([`Boreholes drilled: ${head}`]);
  });
});

describe('a target in percents of the values beside it', () => {
  it.each(['-15%', '−30%', '+20%'])('%s beside 22.6 is a change', (target) => {
    const table = `Metric,2019,2023 Status,2030 Target\nMiles per head and day,22.6,21.9,${target}\n`;
    expect(values(table)).toEqual([
      ['Miles per head and day', 'actual', 2019, 22.6],
      ['Miles per head and day', 'actual', 2023, 21.9],
    ]);
    expect(reasons(read28(table))).toEqual([`2,4 ${target}: a change, not a value`]);
    expect(read28(table).data.units.map(({ name }) => name)).toEqual(['']);
  });

  it.each(['50%', '90 %'])('%s beside a large number is no value either', (target) => {
    const table = `Metric,2019,2030 Target\nEmissions,2846000,${target}\n`;
    expect(values(table)).toEqual([['Emissions', 'actual', 2019, 2846000]]);
    expect(reasons(read28(table))).toEqual([`2,3 ${target}: the unit of the row is not clear`]);
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

describe('the total of a part of a year', () => {
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
  const LATER = ['September', 'October', 'November', 'December'];
  const under = (months: readonly string[], sum: string) =>
    [
      'Month,2022,2023',
      ...months.map((month, at) => `${month},${at + 10},${at + 20}`),
      `${sum},${months.length * 10},${months.length * 20}`,
      '',
    ].join('\n');
  const ofYears = (table: string) => values(table, { table: 'Passengers' }).map(([, , year]) => year);

  it.each([
    ['Total', MONTHS.slice(0, 6)],
    ['Average', MONTHS],
    ['合计', ['1月', '2月', '3月']],
  ])('%s under some months is of no year', (sum, months) => {
    expect(ofYears(under(months, sum))).toEqual([]);
  });

  it.each([
    ['Total', [...MONTHS, ...LATER]],
    ['Total', ['Q1', 'Q2', 'Q3', 'Q4']],
    ['Annual total', MONTHS],
  ])('%s under the whole year, or called annual, is', (sum, months) => {
    expect(ofYears(under(months, sum))).toEqual([2022, 2023]);
  });

  it('is of the year that is whole alone', () => {
    const rows = [...MONTHS, ...LATER].map((month, at) => `${month},${at + 10},${at < 6 ? at + 20 : ''}`);
    expect(ofYears(`Month,2022,2023\n${rows.join('\n')}\nTotal,186,135\n`)).toEqual([2022]);
  });

  it.each(['Total', 'All', '合计'])('%s in a column of months beside the years is left', (sum) => {
    const table = `Year,Month,Visitors\n2023,1,10\n2023,2,12\n2023,${sum},22\n`;
    expect(values(table)).toEqual([]);
    expect(points(table)).toEqual([['Visitors', ['2023-01', '2023-02'], [10, 12]]]);
  });
});

describe('what heads months by its count', () => {
  it.each([
    ['Passengers', 'Aircraft movements'],
    ['Visitors', 'Nights spent'],
  ])('%s and %s are indicators', (first, last) => {
    const table: Grid = [
      [
        { text: 'Month', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: last, colSpan: 2 },
      ],
      ['2022', '2023', '2022', '2023'],
      ['January', '182', '264', '21', '25'],
      ['February', '190', '259', '20', '24'],
    ];
    expect(points(table)).toEqual([
      [first, ['2022-01', '2022-02', '2023-01', '2023-02'], [182, 190, 264, 259]],
      [last, ['2022-01', '2022-02', '2023-01', '2023-02'], [21, 20, 25, 24]],
    ]);
  });
});

describe('titles', () => {
  it.each([
    'Table D: Unemployment rate by region (%)',
    'Table 4: Unemployment rate by district',
    'Table B2: Unemployment rate by city (%)',
  ])('%s', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 3 }],
      ['Region', '2022', '2023'],
      ['Northern', '14.2', '13.8'],
      ['Coastal', '9.7', '9.4'],
    ];
    expect(names(table)).toEqual(['Unemployment rate']);
  });
});

describe('groups of people over absolute values and growth', () => {
  it.each([
    ['全体居民', '城镇居民'],
    ['城镇居民', '农村居民'],
  ])('%s and %s are parts of the year in the title', (first, last) => {
    const table: Grid = [
      [{ text: '表6 2024年居民收支', colSpan: 5 }],
      [
        { text: '指标', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: last, colSpan: 2 },
      ],
      ['绝对数（元）', '比上年增长（%）', '绝对数（元）', '比上年增长（%）'],
      ['可支配收入', '38642', '5.4', '47215', '4.6'],
    ];
    expect(values(table)).toEqual([
      [`可支配收入：${first}`, 'actual', 2024, 38642],
      [`可支配收入：${last}`, 'actual', 2024, 47215],
    ]);
    expect(read28(table).data.units.map(({ name }) => name)).toEqual(['元']);
  });
});

describe('years of two halves in Chinese', () => {
  it.each([
    ['2022-23年度實際', '2024-25年度目標'],
    ['2022–23年度实际', '2024–25年度目标'],
  ])('%s', (actual, target) => {
    expect(values(`指標,${actual},${target}\n用水量（立方米）,58214,不多於56500\n`)).toEqual([
      ['用水量', 'actual', 2023, 58214],
      ['用水量', 'target', 2025, 56500],
    ]);
  });

  it('2021-25年度 and 2021-2022年 are none', () => {
    expect(values('指标,2021-25年度实际,2021-2022年实际\n用水量（立方米）,58214,56500\n')).toEqual([]);
  });
});

describe('traditional words before a figure', () => {
  it.each([
    ['不多於56,500', 'at-most'],
    ['不少於56,500', 'at-least'],
    ['超過56,500', 'more-than'],
    ['約56,500', 'about'],
  ])('%s', (printed, sign) => {
    const { readings } = read28([
      ['指標', '2030年目標'],
      ['用電量（千瓦小時）', printed],
    ]).data;
    expect(readings.map(({ value, approximation }) => [value, approximation])).toEqual([[56500, sign]]);
  });
});

describe('a base year in Spanish', () => {
  it.each(['Año línea base', 'Año de línea base'])('%s', (head) => {
    const table = `Indicador,Línea base,${head},Meta 2027\nPobreza (%),24.6,2022,20\n`;
    expect(values(table)).toEqual([
      ['Pobreza', 'target', 2027, 20],
      ['Pobreza', 'actual', 2022, 24.6],
    ]);
  });
});
