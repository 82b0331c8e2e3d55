import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import {
  placedSeries,
  plainLines,
  read,
  scaledValues,
  series,
  seriesInWords,
  values,
} from './projections.js';

describe('months under the one year of a title', () => {
  it('are months of it, with the whole year', () => {
    const { data, unread } = read('月份,优良天数比例（%）\n1月,80.6\n12月,74.2\n全年,88.9\n', {
      table: '2023年各月空气质量',
    });
    expect(data.series?.map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2023-01', '2023-12'],
        [80.6, 74.2],
      ],
    ]);
    expect(data.readings.map(({ period, value }) => [period.to, value])).toEqual([[2023, 88.9]]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['two years', '2022年和2023年空气质量', '1月,80.6\n2月,81\n'],
    ['months together', '2023年空气质量', '1月,80.6\n1-2月,81\n'],
  ])('are none with %s', (_, table, rows) => {
    const { data } = read(`月份,优良天数比例（%）\n${rows}`, { table });
    expect([data.readings, data.series ?? []]).toEqual([[], []]);
  });
});

describe('a table whose title names the month', () => {
  it('dates 本月 and 上年同期 by it', () => {
    const table = '2025年8月空气质量,,\n指标,本月,上年同期\nPM2.5（微克/立方米）,13,15\n';
    expect(series(table)).toEqual([['PM2.5', ['2024-08', '2025-08'], [15, 13]]]);
  });

  it('leaves what is of the months up to it', () => {
    const { data, unread } = read('2025年8月主要指标,,\n指标,本月,1-8月累计\n用电量（千瓦时）,18,161\n');
    expect(data.series?.map(({ values }) => values)).toEqual([[18]]);
    expect(unread.map(({ text }) => text)).toEqual(['1-8月累计']);
  });

  it('is none where the title names a year alone', () => {
    expect(series('2025年主要指标,\n指标,本月\n用电量（千瓦时）,18\n')).toEqual([]);
  });
});

describe('months under a title with their year', () => {
  it('are of that year', () => {
    const table: Grid = [
      [{ text: '2024年重点经济指标调度表', colSpan: 6 }],
      ['指标名称', '单位', '全年目标', '1月', '2月', '1-2月累计'],
      ['固定资产投资', '亿元', '120', '6.8', '5.2', '12.0'],
    ];
    expect(plainLines(read(table))).toEqual(['固定资产投资 target 2024 = 120 ×100000000']);
    expect(seriesInWords(table)).toEqual([['固定资产投资', '2024-01 2024-02', '680000000 520000000']]);
  });

  it('one alone is no total where the months so far stand beside it', () => {
    const table: Grid = [
      [{ text: '2024年5月主要经济指标快报', colSpan: 3 }],
      ['指标名称', '5月', '1—5月'],
      ['一般公共预算收入（亿元）', '12.35', '78.62'],
    ];
    expect(seriesInWords(table)).toEqual([['一般公共预算收入', '2024-05', '1235000000']]);
  });

  it('are left where the title names two years, or none', () => {
    for (const title of ['2023年和2024年主要指标', '主要指标']) {
      const table: Grid = [
        [{ text: title, colSpan: 3 }],
        ['指标', '1月', '2月'],
        ['投资（亿元）', '6.8', '5.2'],
      ];
      expect(seriesInWords(table)).toEqual([]);
      expect(reasons(read(table))).toContain('2,2 1月: part of a year');
    }
  });
});

describe('months down under a title with their year', () => {
  it.each(['1-6月', '累计'])('are of that year, and %s stays unread', (total) => {
    const table: Grid = [
      [{ text: '2024年上半年分月用电量情况', colSpan: 2 }],
      ['月份', '全社会用电量（万千瓦时）'],
      ['1月', '498652'],
      ['2月', '421380'],
      [total, '2798478'],
    ];
    const { data, unread } = read(table);
    expect((data.series ?? []).map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2024-01', '2024-02'],
        [4986520000, 4213800000],
      ],
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['2798478']);
  });
});

describe('the first quarter or half of a year in a title', () => {
  const under = (title: string, ...heads: string[]): Grid => [
    [{ text: title, colSpan: heads.length + 1 }],
    ['地区', ...heads],
    ['南昌市', ...heads.map(() => '1712.4')],
    ['九江市', ...heads.map(() => '936.5')],
  ];

  it.each([
    ['2024年一季度各市主要经济指标', '2024-Q1'],
    ['2023年上半年各市主要经济指标', '2023-H1'],
    ['Key figures of the cities, Q1 2024', '2024-Q1'],
  ])('dates the values of %s', (title, date) => {
    expect(placedSeries(under(title, '生产总值', '财政收入'))).toEqual([
      ['生产总值', '南昌市', [date], [1712.4]],
      ['生产总值', '九江市', [date], [936.5]],
      ['财政收入', '南昌市', [date], [1712.4]],
      ['财政收入', '九江市', [date], [936.5]],
    ]);
  });

  it.each(['2024年三季度各市主要经济指标', '2024年5月各市主要经济指标', '2024年一季度比2023年各市主要指标'])(
    'does not under %s, which may be of the months up to its end',
    (title) => {
      expect(placedSeries(under(title, '生产总值', '财政收入'))).toEqual([]);
    },
  );

  it.each(['Arrivals in the first quarter 2024/25', 'Arrivals, 2nd half of 2023-24', 'Arrivals, Q1 FY25'])(
    'is no year in %s',
    (title) => {
      const { data } = read(under(title, 'Arrivals', 'Nights'));
      expect([data.readings, data.series ?? []]).toEqual([[], []]);
    },
  );

  it('does not where the caller gives a year', () => {
    expect(placedSeries(under('2024年一季度各市主要经济指标', '生产总值'), { year: 2024 })).toEqual([]);
  });
});

describe('months and quarters in the year of the title', () => {
  const under = (title: string, heads: readonly string[]) =>
    [
      `${title}${',,'.slice(0, heads.length)}`,
      `Mode,${heads.join(',')}`,
      `Bus,${heads.map((_, at) => 184 + at).join(',')}`,
      `Tram,${heads.map((_, at) => 12 + at).join(',')}`,
      '',
    ].join('\n');

  it.each([
    ['Journeys by mode 2024', ['Jan', 'Feb'], ['2024-01', '2024-02']],
    ['Journeys in 2023', ['March', 'May'], ['2023-03', '2023-05']],
    ['Voyages par mode (2024)', ['janv.', 'févr.'], ['2024-01', '2024-02']],
    ['Journeys by mode 2024', ['Q1', 'Q2'], ['2024-Q1', '2024-Q2']],
  ])('%s: %j are %j', (title, heads, dates) => {
    const [measure] = /^\w+(?= (?:by|par|in) )/.exec(title) ?? [];
    const over = measure ? `${measure}: ` : '';
    expect(series(under(title, heads))).toEqual([
      [`${over}Bus`, dates, [184, 185]],
      [`${over}Tram`, dates, [12, 13]],
    ]);
  });

  it.each([
    ['Journeys by mode 2024', ['Apr', 'Jan']],
    ['Journeys by mode 2023/24', ['Apr', 'May']],
    ['Journeys by mode FY2024', ['Q1', 'Q2']],
    ['Journeys in the financial year 2024', ['Apr', 'May']],
    ['Spending at 2015 prices', ['Jan', 'Feb']],
    ['Journeys by mode 2022 and 2024', ['Jan', 'Feb']],
    ['Journeys by mode', ['Jan', 'Feb']],
  ])('%s dates no %j', (title, heads) => {
    expect(series(under(title, heads))).toEqual([]);
    expect(scaledValues(under(title, heads))).toEqual([]);
  });

  it('leaves several of them together', () => {
    const table = under('Journeys by mode 2024', ['Jan', 'Feb', 'Jan–Feb']).replace(',,', ',,,');
    expect(series(table)).toEqual([
      ['Journeys: Bus', ['2024-01', '2024-02'], [184, 185]],
      ['Journeys: Tram', ['2024-01', '2024-02'], [12, 13]],
    ]);
    expect(reasons(read(table))).toEqual(['2,4 Jan–Feb: part of a year']);
  });
});

describe('quarters in the year of the title', () => {
  it.each([
    ['一季度,二季度,三季度', '热线运行情况（2025年）'],
    ['第一季度,第二季度,第三季度', '2025年热线运行情况'],
    ['Q1,Q2,Q3', 'Hotline 2025'],
  ])('are dated by it: %s', (heads, title) => {
    const { series = [] } = read(`${title}\n指标,${heads}\n受理量（件）,118,126,143\n`).data;
    expect(series.map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2025-Q1', '2025-Q2', '2025-Q3'],
        [118, 126, 143],
      ],
    ]);
  });

  it('are left out of their order, and are no indicators', () => {
    const table = '2025年热线\n类别,三季度,一季度\n来电,118,126\n来信,18,26\n';
    expect(values(table)).toEqual([]);
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
    expect(series(table)).toEqual([['Visitors', ['2023-01', '2023-02'], [10, 12]]]);
  });
});

describe('a part of a year below that year', () => {
  it.each([
    'First three quarters',
    'Q1–Q3',
    'To date',
    'Half-year',
    'Achieved so far',
    'YTD',
    '前三季度',
    '截至目前',
    '上半年',
    '1—9月',
  ])('%s is no value of it', (part) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: '2025', colSpan: 2 },
        { text: '2026', colSpan: 2 },
      ],
      ['Target', 'Actual', 'Target', part],
      ['Growth (%)', '5', '5.1', '5.2', '4.8'],
    ];
    expect(values(table).map(([, kind, year, value]) => [kind, year, value])).toEqual([
      ['target', 2025, 5],
      ['actual', 2025, 5.1],
      ['target', 2026, 5.2],
    ]);
  });
});
