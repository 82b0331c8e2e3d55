import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { namesAndUnits, placeNames, plainLines, read, scaledValues, seriesInWords } from './projections.js';

describe('measures that stand in the first row of their places only', () => {
  const table = (...places: string[]) =>
    [
      'Bankruptcies,,,',
      ',,2026M02,2026M03',
      ...places.map((place, at) => `${at ? '' : 'Firms closed'},${place},${at + 1},${at + 2}`),
      ...places.map((place, at) => `${at ? '' : 'Jobs lost'},${place},${at + 11},${at + 12}`),
    ].join('\n');

  it('are those of all rows below, with the places beside them', () => {
    const { data } = read(table('All Denmark', 'Region Nord', 'Region Syd'));
    expect(data.indicators.map(({ name }) => name)).toEqual(['Firms closed', 'Jobs lost']);
    expect(data.series?.map(({ place, values }) => [place, ...values])).toEqual([
      ['All Denmark', 1, 2],
      ['Region Nord', 2, 3],
      ['Region Syd', 3, 4],
      ['All Denmark', 11, 12],
      ['Region Nord', 12, 13],
      ['Region Syd', 13, 14],
    ]);
  });

  it.each([
    ['what stands beside them is no place', table('All firms', 'With staff', 'Without staff')],
    [
      'the second measure has other places',
      `${table('All Denmark', 'Region Nord')}\n,Region Syd,3,4`.replace(',Region Nord,12', ',Region Ost,12'),
    ],
  ])('are not taken for those below where %s', (_, csv) => {
    expect(reasons(read(csv)).join()).toContain('the row has no name');
  });
});

describe('months below the year that they are of', () => {
  it.each([
    ['2026', 'January', 'February'],
    ['2026 [p]', 'Jan', 'Feb'],
    ['2026年', '1月', '2月'],
  ])('%s over %s', (year, first, second) => {
    const table = `Visitors,,\nPeriod,Holiday,Business\n2024,752,35\n${year},,\n${first},55,18\n${second},43,24\n`;
    expect(seriesInWords(table)).toEqual([
      ['Holiday', '2026-01 2026-02', '55 43'],
      ['Business', '2026-01 2026-02', '18 24'],
    ]);
    expect(plainLines(table)).toEqual(['Holiday actual 2024 = 752', 'Business actual 2024 = 35']);
  });

  it('are of no year from where they begin anew', () => {
    const table = 'Visitors,\nPeriod,Holiday\n2025年11月,55\n12月,43\n1月,12\n';
    expect(seriesInWords(table)).toEqual([['Holiday', '2025-11 2025-12', '55 43']]);
  });

  it('are of no year where the row above has values of its own', () => {
    const table = 'Visitors,,\nPeriod,Holiday,Business\n2024,752,35\nJanuary,55,18\nFebruary,43,24\n';
    expect(read(table).data.series ?? []).toEqual([]);
  });
});

describe('letters explained below', () => {
  it('stand behind years', () => {
    const table =
      'Indicator,2024 (a),2025 (b),2026 (c)\nJobs,8,9,7\n(a) Revised (b) Provisional (c) Forecast,,,\n';
    expect(plainLines(table)).toEqual([
      'Jobs actual 2024 = 8',
      'Jobs actual 2025 = 9',
      'Jobs forecast 2026 = 7',
    ]);
    expect(read(table).data.readings.map(({ flags }) => flags)).toEqual([
      ['revised'],
      ['provisional'],
      undefined,
    ]);
  });

  it('leave a year with another letter unread', () => {
    const table = 'Indicator,2024,2025 (b)\nJobs,8,9\n(a) Revised,,\n';
    expect(plainLines(table)).toEqual(['Jobs actual 2024 = 8']);
  });
});

describe('heads of accounts below a year', () => {
  const accounts: Grid = [
    ['Item', 'FY 2024/25', { text: 'FY 2025/26', colSpan: 4 }],
    ['', 'Actual', 'Budget', 'Provisional', 'Diff', 'Diff %'],
    ['Revenue', '102', '109', '107', '-2', '-1.8'],
  ];

  it('are a result that is not final and differences, which are no values', () => {
    expect(plainLines(accounts)).toEqual([
      'Revenue actual 2025 = 102',
      'Revenue target 2026 = 109',
      'Revenue actual 2026 = 107',
    ]);
    expect(read(accounts).data.readings.at(-1)?.flags).toEqual(['provisional']);
  });

  it.each([
    ['2025 Full Year Actual', '2026 Original Budget', 2],
    ['2025 Full Year Actual', '2026 Original Budget,2026 Revised Budget', 2],
  ])('%s, %s', (actual, budgets, count) => {
    const values = budgets.includes(',') ? '9,7' : '9';
    expect(plainLines(`Item,${actual},${budgets}\nRevenue,8,${values}\n`)).toHaveLength(count);
  });
});

describe('units of a table of accounts', () => {
  it('hold unless a row prints its own', () => {
    const table =
      'Main figures (EUR million unless stated),2024,2025\nRevenue,,5612.4\nEarnings per share (EUR),,0.94\nHarvest (tonnes gutted weight),,545116\n';
    expect(namesAndUnits(table).map(([, unit]) => unit)).toEqual(['EUR', 'EUR', 'tonnes gutted weight']);
    expect(scaledValues(table).map((line) => line.at(-1))).toEqual([5612400000, 0.94, 545116]);
  });

  it.each(['Area leased in hectares', 'Energy sold (to homes, in GWh)', 'Sick leave in per cent'])(
    'are not those of %s',
    (name) => {
      const table = `Main figures (EUR million),2024,2025\nRevenue,5100,5612.4\n"${name}",51,52\n`;
      expect(scaledValues(table).map((line) => line.at(-1))).toEqual([5.1e9, 5.6124e9, 51, 52]);
    },
  );

  it('are not those of a row that counts something else', () => {
    const table =
      'Main figures (EUR million),2024,2025\nRevenue,,5612.4\nHarvest (gutted fish of all farms in tonnes),,545116\n';
    expect(scaledValues(table).map((line) => line.at(-1))).toEqual([5612400000]);
  });
});

describe('heads of open data', () => {
  it('name the format, the frame and the data of a row', () => {
    const table =
      'Indicator,LocationType,Location,TimeFrame,DataFormat,Data\nPoverty,State,New Mexico,2023,Number,"112,000"\nPoverty,State,New Mexico,2023,Percent,25%\n';
    expect(placeNames(table)).toContain('New Mexico');
    expect(scaledValues(table).map((line) => line.slice(1))).toEqual([
      ['actual', 2023, 112000],
      ['actual', 2023, 25],
    ]);
  });

  it('say how a figure is to be taken', () => {
    const table =
      'Month,HBT,HBTName,Attendances,Qualifier\n202604,S08000024,NHS Lothian,21,\n202605,S08000024,NHS Lothian,22,p\n';
    expect(read(table).data.series?.map(({ place, flags }) => [place, flags])).toEqual([
      ['NHS Lothian', [{ date: '2026-05', flags: ['provisional'] }]],
    ]);
  });

  it('of homes are no owners of the values', () => {
    const table = 'Regions,Periods,Owner-occupied (%),New homes\nZeeland,2023,66,11\nZeeland,2024,67,12\n';
    expect(read(table).data.indicators).toHaveLength(2);
  });
});
