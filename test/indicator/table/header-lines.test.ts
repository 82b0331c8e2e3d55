import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const points = (text: string) =>
  (read(rows(text)).data.series ?? []).map(({ dates, values }) =>
    values.map((value, at) => `${dates[at]} ${value}`),
  );
const placed = (text: string, options = {}) =>
  read(rows(text), options).data.readings.map(
    ({ place, kind, period, value }) => `${place} ${kind} ${period.to} ${value}`,
  );

describe('a header of two lines', () => {
  it.each([
    [
      'Indicator|2022||2023|\n|Q1|Q2|Q1|Q2\nTrips|5|6|7|8',
      ['2022-Q1 5', '2022-Q2 6', '2023-Q1 7', '2023-Q2 8'],
    ],
    [
      '指标|2022年||2023年|\n|一季度|二季度|一季度|二季度\n客运量|5|6|7|8',
      ['2022-Q1 5', '2022-Q2 6', '2023-Q1 7', '2023-Q2 8'],
    ],
    ['Indicator|2023||\n|January|February|March\nTrips|5|6|7', ['2023-01 5', '2023-02 6', '2023-03 7']],
    ['|2023||\nIndicator|Jan|Feb|Mar\nTrips|5|6|7', ['2023-01 5', '2023-02 6', '2023-03 7']],
  ])('gives parts of a year: %j', (text, expected) => {
    expect(points(text)).toEqual([expected]);
    expect(read(rows(text)).data.readings).toEqual([]);
  });

  it.each([
    [
      'Indicator|2019||2020|\n|Male|Female|Male|Female\nLiteracy (%)|60|61|65|66',
      'Literacy: Male',
      'Literacy: Female',
    ],
    ['指标|2019年||2020年|\n|男|女|男|女\n识字率（%）|60|61|65|66', '识字率：男', '识字率：女'],
  ])('gives parts of an indicator: %j', (text, first, second) => {
    expect(lines(read(rows(text)))).toEqual([
      `${first} actual 2019 year = 60`,
      `${first} actual 2020 year = 65`,
      `${second} actual 2019 year = 61`,
      `${second} actual 2020 year = 66`,
    ]);
  });

  it('takes the total for the indicator itself, and leaves another measure', () => {
    const text = '指标|2019年|||2020年||\n|合计|男|占比|合计|男|占比\n在校生（人）|60|31|51.7|65|33|50.8';
    expect(lines(read(rows(text)))).toEqual([
      '在校生 actual 2019 year-or-end = 60',
      '在校生 actual 2020 year-or-end = 65',
      '在校生：男 actual 2019 year-or-end = 31',
      '在校生：男 actual 2020 year-or-end = 33',
    ]);
    expect(reasons(read(rows(text))).map((one) => one.split(': ')[1])).toEqual([
      'the header names more than a year and a kind of value',
      'the header names more than a year and a kind of value',
    ]);
  });

  it.each([
    ['指标|福州市||厦门市|\n|2019年|2020年|2019年|2020年\n专利（件）|60|61|65|66', {}, ['福州市', '厦门市']],
    [
      'Indicator|City||City|\n|Leeds|Leeds|York|York\n|2019|2020|2019|2020\nCrimes|60|61|65|66',
      {},
      ['Leeds', 'York'],
    ],
    [
      'Indicator|Leeds||York|\n|2019|2020|2019|2020\nCrimes|60|61|65|66',
      {
        places: [
          { id: 'Leeds', name: 'Leeds' },
          { id: 'York', name: 'York' },
        ],
      },
      ['Leeds', 'York'],
    ],
  ])('gives places: %j', (text, options, [first, second]) => {
    expect(placed(text, options)).toEqual([
      `${first} actual 2019 60`,
      `${first} actual 2020 61`,
      `${second} actual 2019 65`,
      `${second} actual 2020 66`,
    ]);
  });

  it.each([
    [
      '地区|人口|面积\n|万人|平方公里\n福州市|780|12000\n厦门市|430|1700',
      ['人口 780 ×10000', '人口 430 ×10000', '面积 12000', '面积 1700'],
    ],
    [
      'Year|Roads|Area\nUnit|km|km²\n2019|780|12000\n2020|430|1700',
      ['Roads 780', 'Roads 430', 'Area 12000', 'Area 1700'],
    ],
  ])('gives units: %j', (text, expected) => {
    const { data } = read(rows(text), { year: 2020 });
    expect(
      data.readings.map(
        ({ indicator, value, scale }) => `${indicator} ${value}${scale === 1 ? '' : ` ×${scale}`}`,
      ),
    ).toEqual(expected);
  });

  it('is none where the second line names a row', () => {
    const text = 'Indicator|2019||2020|\nTrees|few|many|few|many\nLeaves|1|2|3|4';
    expect(lines(read(rows(text))).filter((line) => line.startsWith('Leaves'))).toEqual([
      'Leaves actual 2019 year-or-end = 1',
      'Leaves actual 2020 year-or-end = 3',
    ]);
  });
});

describe('regions in a header', () => {
  it.each([
    ['指标|单位|东部目标值|西部目标值\n覆盖率|%|60|61', ['东部 target 2025 60', '西部 target 2025 61']],
    [
      '指标|2025年全国目标值|2025年福州市目标值\n覆盖率（%）|60|62',
      ['全国 target 2025 60', '福州市 target 2025 62'],
    ],
    [
      'Indicator|National target|Actual 2020\nTrees|60|50',
      ['National target 2025 60', 'city actual 2020 50'],
    ],
  ])('%j', (text, expected) => {
    expect(placed(text, { year: 2025 })).toEqual(expected);
  });
});

describe('lines that are no rows', () => {
  it('above the header and below the table are told where they hold digits', () => {
    const text =
      'Last Updated|2023-07-10||\nSource|office||\nIndicator|2019|2020|2021\nTrees|5|6|7\nNote: without 12 dead ones|||';
    expect(reasons(read(rows(text)))).toEqual([
      '1,2 2023-07-10: a line above the header',
      '5,1 Note: without 12 dead ones: a note, not a row of values',
    ]);
  });

  it('a line that may number the columns is told, one that may be a row is read', () => {
    expect(reasons(read(rows('指标|2019年|2020年\n甲|1|2\n网点（家）|5|6')))).toEqual([
      '2,2 1: maybe a row of column numbers',
      '2,3 2: maybe a row of column numbers',
    ]);
    expect(lines(read(rows('指标|2019年|2020年\nA|1|2\n网点（家）|5|6')))).toHaveLength(4);
  });
});

describe('days', () => {
  it('the last of December among other days is a day', () => {
    const text = 'Date|Trips\n2021-12-30|5\n2021-12-31|6\n2022-01-01|7';
    expect(points(text)).toEqual([['2021-12-30 5', '2021-12-31 6', '2022-01-01 7']]);
    expect(lines(read(rows('Date|Trips\n2021-12-31|6\n2022-12-31|7')))).toEqual([
      'Trips actual 2021 end = 6',
      'Trips actual 2022 end = 7',
    ]);
  });
});

describe('a corner', () => {
  it.each([
    ['Unit: million euro', 1e6, 'euro'],
    ['(million euro)', 1e6, 'euro'],
    ['指标（万元）', 1e4, 'yuan'],
    ['单位：万元', 1e4, 'yuan'],
    ['1000 tonnes', 1e3, 'tonnes'],
    ['In thousands', 1e3, 'unit-not-printed'],
    ['Indicator (%)', 1, 'percent'],
    ['%', 1, 'percent'],
  ])('gives the unit: %s', (corner, scale, unit) => {
    const { data } = read([
      [corner, '2019', '2020'],
      ['Revenue', '5', '6'],
    ]);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([
      [5, scale],
      [6, scale],
    ]);
    expect(data.units.map(({ id }) => id)).toEqual([unit]);
  });

  it.each(['Index, 2015 = 100', '100 tonnes', 'Indicator per 100,000'])(
    'with a multiplier that is not understood leaves the figures: %s',
    (corner) => {
      const result = read([
        [corner, '2019', '2020'],
        ['Revenue', '5', '6'],
      ]);
      expect(lines(result)).toEqual([]);
      expect(result.unread.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['厦门市|2019年|2020年\n收入（万元）|5|6', {}, ['厦门市 actual 2019 5', '厦门市 actual 2020 6']],
    ['地区\\年份|2019|2020\n福州|5|6', { table: '专利' }, ['福州 actual 2019 5', '福州 actual 2020 6']],
    ['Year/City|Leeds|York\n2019|5|6', { table: 'Trees' }, ['Leeds actual 2019 5', 'York actual 2019 6']],
  ])('gives the place: %j', (text, options, expected) => {
    expect(placed(text, options)).toEqual(expected);
  });
});

describe('times that are easily taken for others', () => {
  it('2011/12 beside 2010/11 is a year, beside 2011/11 a month', () => {
    expect(lines(read(rows('Indicator|2010/11|2011/12\nTrees|5|6')))).toEqual([
      'Trees actual 2011 year-or-end = 5',
      'Trees actual 2012 year-or-end = 6',
    ]);
    expect(points('Month|Trees\n2011/11|5\n2011/12|6')).toEqual([['2011-11 5', '2011-12 6']]);
  });

  it('2023/1 and 2023.02 are months, and 2023.1 may be October', () => {
    expect(points('Month|Trips\n2023/1|5\n2023/2|6')).toEqual([['2023-01 5', '2023-02 6']]);
    expect(points('指标|2023.01|2023.02\n客运量|5|6')).toEqual([['2023-01 5', '2023-02 6']]);
    expect(reasons(read(rows('月份|客运量\n2023.1|5\n2023.2|6\n2023.3|7')))).toEqual([
      '2,2 5: no year found for the value',
    ]);
  });

  it('a share of the target that is achieved is no value', () => {
    const text = 'Year|Target|Achieved|% achieved\n2019|5|6|120%';
    const { data } = read(rows(text), { table: 'Trees' });
    expect(data.readings.map(({ value }) => value)).toEqual([5, 6]);
    expect(data.units.map(({ id }) => id)).toEqual(['unit-not-printed']);
  });
});
