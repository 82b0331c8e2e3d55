// Kinds that the twenty-seventh batch of tables taught, and those left unread before it: each rule with further inputs.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { read, reasons } from './expected.js';

const read27 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const values = (table: string | Grid) =>
  read27(table).data.readings.map(({ indicator, kind, period, value }) => [
    indicator,
    kind,
    period.to,
    value,
  ]);
const units = (table: string | Grid) => read27(table).data.units.map(({ name }) => name);
const points = (table: string | Grid, options = {}) =>
  (read27(table, options).data.series ?? []).map(({ indicator, place, dates, values: of }) => [
    indicator,
    place,
    dates,
    of,
  ]);

describe('a percentage by its name alone', () => {
  it.each([
    'Percentage of households with internet',
    'Per cent of roads in good condition',
    '网上办理事项占比',
  ])('%s', (name) => {
    expect(units(`Indicator,2021,2022\n${name},41.5,0.9\n`)).toEqual(['%']);
  });

  it.each([
    ['fractions', 'Percentage of households with internet', '0.41', '0.9'],
    ['fractions about 1', 'Percentage of the budget spent', '0.95', '1.02'],
    ['more than all', 'Percentage of planned visits made', '98', '104'],
    ['a change', 'Percentage of change in visits', '4', '5'],
    ['counts', 'Households with internet', '41', '52'],
  ])('not of %s', (_, name, first, last) => {
    expect(units(`Indicator,2021,2022\n${name},${first},${last}\n`)).toEqual(['']);
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
    expect(points(under(title, '生产总值', '财政收入'))).toEqual([
      ['生产总值', '南昌市', [date], [1712.4]],
      ['生产总值', '九江市', [date], [936.5]],
      ['财政收入', '南昌市', [date], [1712.4]],
      ['财政收入', '九江市', [date], [936.5]],
    ]);
  });

  it.each(['2024年三季度各市主要经济指标', '2024年5月各市主要经济指标', '2024年一季度比2023年各市主要指标'])(
    'does not under %s, which may be of the months up to its end',
    (title) => {
      expect(points(under(title, '生产总值', '财政收入'))).toEqual([]);
    },
  );

  it.each(['Arrivals in the first quarter 2024/25', 'Arrivals, 2nd half of 2023-24', 'Arrivals, Q1 FY25'])(
    'is no year in %s',
    (title) => {
      const { data } = read27(under(title, 'Arrivals', 'Nights'));
      expect([data.readings, data.series ?? []]).toEqual([[], []]);
    },
  );

  it('does not where the caller gives a year', () => {
    expect(points(under('2024年一季度各市主要经济指标', '生产总值'), { year: 2024 })).toEqual([]);
  });
});

describe('editions of a report beside the years of its data', () => {
  it.each([
    ['DESI 2023 (year 2022)', 'DESI 2024 (year 2023)'],
    ['2023 edition (data 2022)', '2024 edition (data 2023)'],
    ['2023年版（数据2022年）', '2024年版（数据2023年）'],
  ])('%s', (first, last) => {
    expect(values(`Indicator,${first},${last}\nFibre coverage (%),61,70\n`)).toEqual([
      ['Fibre coverage', 'actual', 2022, 61],
      ['Fibre coverage', 'actual', 2023, 70],
    ]);
  });

  it('are not guessed from two years that say nothing', () => {
    expect(values('Indicator,Plan 2023 (2022),Plan 2024 (2023)\nFibre coverage (%),61,70\n')).toEqual([]);
  });
});

describe('an annual target without a year', () => {
  const under = (target: string, judged: string) =>
    `Council,${target},2021-22,2022-23,${judged}\nBradford,1704,1023,1247,No\nLeeds,3987,3264,4339,Yes\n`;

  it.each([
    ['Annual target', 'Target met?'],
    ['Target', 'Was the target met?'],
  ])('%s and %s make the years results', (target, judged) => {
    const { readings } = read27(under(target, judged), { table: 'New homes by council' }).data;
    expect(readings.map(({ place, kind, period, value }) => [place, kind, period.to, value])).toEqual([
      ['Bradford', 'actual', 2022, 1023],
      ['Bradford', 'actual', 2023, 1247],
      ['Leeds', 'actual', 2022, 3264],
      ['Leeds', 'actual', 2023, 4339],
    ]);
    expect(new Set(readings.map(({ indicator }) => indicator))).toEqual(new Set(['New homes']));
  });

  it('does not without a word on whether it was met', () => {
    const table = under('Annual target', 'Remarks');
    expect(read27(table, { table: 'New homes by council' }).data.readings).toEqual([]);
  });
});

describe('rows of targets and results below the name of what they are of', () => {
  it.each([
    ['Target', 'Actual'],
    ['Planned', 'Achieved'],
    ['目标值', '实际值'],
  ])('%s and %s', (target, actual) => {
    const table: Grid = [
      ['', 'FY 2022', 'FY 2023'],
      [{ text: 'Sites cleaned up', colSpan: 3 }],
      [target, '51', '45'],
      [actual, '53', '49'],
      [{ text: 'Permits overdue', colSpan: 3 }],
      [target, '840', '720'],
      [actual, '902', 'TBD'],
    ];
    expect(values(table).filter(([, , , value]) => value !== null)).toEqual([
      ['Sites cleaned up', 'target', 2022, 51],
      ['Sites cleaned up', 'target', 2023, 45],
      ['Sites cleaned up', 'actual', 2022, 53],
      ['Sites cleaned up', 'actual', 2023, 49],
      ['Permits overdue', 'target', 2022, 840],
      ['Permits overdue', 'target', 2023, 720],
      ['Permits overdue', 'actual', 2022, 902],
    ]);
  });

  it.each(['Variance', '% achieved'])('with rows of %s, which are told, and a source', (beside) => {
    const table: Grid = [
      ['Measure', 'FY 2022', 'FY 2023'],
      [{ text: 'Roads resurfaced', colSpan: 3 }],
      ['Target', '51', '45'],
      ['Actual', '53', '49'],
      [beside, '2', '4'],
      [{ text: 'Bridges repaired', colSpan: 3 }],
      ['Target', '840', '720'],
      ['Actual', '902', '700'],
      [beside, '62', '-20'],
      [{ text: 'Source: the department', colSpan: 3 }],
    ];
    expect(values(table).map(([, , , value]) => value)).toEqual([51, 45, 53, 49, 840, 720, 902, 700]);
    expect(reasons(read27(table)).map((reason) => reason.split(':')[0])).toEqual([
      '5,2 2',
      '5,3 4',
      '9,2 62',
      '9,3 -20',
    ]);
  });

  it('are left where a heading has two rows of one kind', () => {
    const table: Grid = [
      ['', 'FY 2022', 'FY 2023'],
      [{ text: 'Sites cleaned up', colSpan: 3 }],
      ['Target', '51', '45'],
      ['Target', '53', '49'],
      [{ text: 'Permits overdue', colSpan: 3 }],
      ['Target', '840', '720'],
      ['Actual', '902', '800'],
    ];
    expect(values(table)).toEqual([]);
  });
});

describe('years and months of other calendars', () => {
  it.each([
    ['2022財年', '2023財年'],
    ['2022财年', '2023财年'],
    ['2022財政年度', '2023財政年度'],
  ])('%s and %s are fiscal years, told as printed', (first, last) => {
    const { readings } = read27(`指标,单位,${first},${last}\n耗水量,立方米,98742,96310\n`).data;
    expect(readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2022, 98742],
      [2023, 96310],
    ]);
    expect(readings.map(({ period }) => 'printed' in period)).toEqual([true, true]);
  });

  it('112年11月 is a month of Taiwan’s calendar', () => {
    const table =
      '年月別,來臺旅客（人次）,國人出國（人次）\n112年12月,812406,1120355\n113年1月,583172,1180917\n';
    expect(points(table)).toEqual([
      ['來臺旅客', 'city', ['2023-12', '2024-01'], [812406, 583172]],
      ['國人出國', 'city', ['2023-12', '2024-01'], [1120355, 1180917]],
    ]);
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
    const result = read27(table);
    expect(result.data.indicators.map(({ name }) => name)).toEqual([count, measured.replace(' (EUR)', '')]);
    expect(result.data.readings).toHaveLength(8);
    expect(reasons(result).join()).toContain('a rank, weight or completion rate');
  });
});

describe('what a name is counted in', () => {
  it.each([
    ['Towns with a plan (Number)', 'Towns with a plan', ''],
    ['Losses of water (Percentage)', 'Losses of water', '%'],
    ['家庭用水量（公升）', '家庭用水量', '公升'],
  ])('%s', (printed, name, unit) => {
    const table = `Indicator,2021,2022\n${printed},41,52\n`;
    expect(read27(table).data.indicators.map((one) => one.name)).toEqual([name]);
    expect(units(table)).toEqual([unit]);
  });
});
