// Kinds that the last batch of unseen tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const presentYear = 2026;

describe('bare years under a title that speaks of targets', () => {
  it.each(['年度目标分解表', '主要指标分年度目标', 'Annual targets of the programme'])(
    'are of targets where it says that each year has one: %s',
    (table) => {
      expect(lines(read('Indicator,2023,2024,2025\nTrees,3,4,5\n', { table, presentYear }))).toEqual([
        'Trees target 2023 year-or-end = 3',
        'Trees target 2024 year-or-end = 4',
        'Trees target 2025 year-or-end = 5',
      ]);
    },
  );

  it.each(['发展目标', 'Targets of the programme'])('are left where several may be either: %s', (table) => {
    const one = read('Indicator,2021,2023,2024\nTrees,3,4,5\n', { table, presentYear });
    expect(one.data.readings).toEqual([]);
    expect(reasons(one)[0]).toContain('the header does not say whether these are targets or results');
  });
});

describe('headers of near and far, latest and status', () => {
  it.each([
    [
      '指标,现状（2020年）,近期（2025年）目标,远期目标（2035年）\n绿地（公顷）,1,2,3\n',
      ['actual 2020', 'target 2025', 'target 2035'],
    ],
    [
      'Metric,2020 baseline,Status 2023,Medium-term target 2030\nTrees,1,2,3\n',
      ['actual 2020', 'actual 2023', 'target 2030'],
    ],
    [
      'Metric,Base 2020,Latest (2022),Target 2030\nTrees,1,2,3\n',
      ['actual 2020', 'actual 2022', 'target 2030'],
    ],
    ['Metric,Latest year,Latest value,2030 target\nTrees,2022,2,3\n', ['target 2030', 'actual 2022']],
  ])('%s', (csv, expected) => {
    expect(
      read(csv, { presentYear }).data.readings.map(({ kind, period }) => `${kind} ${period.to}`),
    ).toEqual(expected);
  });

  it('leaves the latest value where nothing says its year', () => {
    expect(lines(read('Metric,Latest value,2030 target\nTrees,2,3\n', { presentYear }))).toEqual([
      'Trees target 2030 year-or-end = 3',
    ]);
  });
});

describe('marks in square brackets', () => {
  it('behind a figure or a year are marks, and no totals', () => {
    const csv = 'Region,2021,2022 [provisional]\nNorth,18730,20110 [r]\nSouth,[x],33900\n';
    const { data } = read(csv, { table: 'Starts', presentYear });
    expect(
      data.readings.flatMap(({ value, flags }) => (value === null ? [] : [[value, flags?.join() ?? '']])),
    ).toEqual([
      [18730, ''],
      [20110, 'provisional,revised'],
      [33900, 'provisional'],
    ]);
  });
});

describe('a sentence below the title', () => {
  it('is no part of it', () => {
    const csv =
      'Starts by region,,\nThis worksheet contains one table.,,\nRegion,2021,2022\nNorth,18,20\nSouth,15,17\n';
    expect(read(csv).data.indicators.map(({ name }) => name)).toEqual(['Starts']);
  });

  it('is told where it holds a figure', () => {
    const csv =
      'Starts by region,,\nIt was published on 12 May 2023 in London.,,\nRegion,2021,2022\nNorth,18,20\n';
    expect(reasons(read(csv))).toContain(
      '2,1 It was published on 12 May 2023 in London.: a line above the header',
    );
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
