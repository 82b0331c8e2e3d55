import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { lines, namesAndUnits, placeLines, read } from './projections.js';

describe('marks in a column of their own', () => {
  it('are those of the value before them', () => {
    const { data, unread } = read(
      [
        ['Area', { text: '2019', colSpan: 2 }, { text: '2020', colSpan: 2 }],
        ['Leeds', '9.4', '', '13.1', 'p'],
        ['York', '17.8', 'b', '20.4', 'e'],
      ],
      { table: 'Share of pupils (%)' },
    );
    expect(data.readings.map(({ kind, value, flags = [] }) => [kind, value, ...flags])).toEqual([
      ['actual', 9.4],
      ['actual', 13.1, 'provisional'],
      ['actual', 17.8, 'break'],
      ['estimate', 20.4],
    ]);
    expect(unread).toEqual([]);
  });

  it('are none where the column holds anything else', () => {
    const table = read('Area,2019,,2020\nLeeds,9.4,p,13.1\nYork,17.8,3.5,20.4\n', {
      table: 'Share of pupils (%)',
    });
    expect(table.data.readings.some(({ flags }) => flags)).toBe(false);
    expect(reasons(table)).toEqual(['1,3 : the column has no header']);
  });
});

describe('marks in square brackets', () => {
  it('behind a figure or a year are marks, and no totals', () => {
    const csv = 'Region,2021,2022 [provisional]\nNorth,18730,20110 [r]\nSouth,[x],33900\n';
    const { data } = read(csv, { table: 'Starts' });
    expect(
      data.readings.flatMap(({ value, flags }) => (value === null ? [] : [[value, flags?.join() ?? '']])),
    ).toEqual([
      [18730, ''],
      [20110, 'provisional,revised'],
      [33900, 'provisional'],
    ]);
  });
});

describe('marks and multipliers in columns of their own', () => {
  it.each([
    ['Flag,Flag Description', 'E,Estimated value', 'A,Official figure'],
    ['obs_status.label', 'Estimated', ''],
    ['Status', 'E', 'A'],
  ])('%s', (head, first, second) => {
    const { data } = read(
      `Area,Item,Year,Value,${head}\nPeru,Rice,2019,5,${first}\nPeru,Rice,2020,6,${second}\n`,
    );
    expect(data.readings.map(({ indicator, kind }) => `${indicator} ${kind}`)).toEqual([
      'Rice estimate',
      'Rice actual',
    ]);
  });

  it('values after the year that estimates start after are estimates', () => {
    const csv =
      'Country,Subject Descriptor,Units,Scale,2019,2020,2021,Estimates Start After\nPeru,GDP,Soles,Billions,1,2,3,2019\nChile,GDP,Soles,Billions,1,2,3,2020\n';
    expect(placeLines(csv)).toEqual([
      'Peru actual 2019 = 1000000000',
      'Peru estimate 2020 = 2000000000',
      'Peru estimate 2021 = 3000000000',
      'Chile actual 2019 = 1000000000',
      'Chile actual 2020 = 2000000000',
      'Chile estimate 2021 = 3000000000',
    ]);
  });

  it('a number stands beside the text that shows it, and a yes or no beside a record names no part', () => {
    const csv =
      'Indicator,Location,Period,IsLatestYear,FactValueNumeric,Value\nLife expectancy,Peru,2019,true,69.12,69.1 [67-71]\nLife expectancy,Peru,2018,false,68.02,68.0 [66-70]\n';
    expect(lines(read(csv))).toEqual(
      [
        'Life expectancy actual 2018 year-or-end = 68.02',
        'Life expectancy actual 2019 year-or-end = 69.12',
      ].reverse(),
    );
  });
});

describe('columns of marks', () => {
  it('say that a value is usual, missing or after a break', () => {
    const table =
      'Area,Measure,Year,Value,Observation status\nOslo,Jobs,2021,72,Normal value\nOslo,Jobs,2022,66,Time series break\nOslo,Jobs,2023,,Missing value\n';
    const { data } = read(table);
    expect(data.indicators.map(({ name }) => name)).toEqual(['Jobs']);
    expect(data.readings.map(({ value, flags }) => [value, flags])).toEqual([
      [72, undefined],
      [66, ['break']],
    ]);
  });

  it('are none where their letters are marks of success', () => {
    const table = read('Particulars,Base,Year,Target 2015,Status\nHomes,7,1993,11,E\nSchools,8,1999,12,C\n');
    expect(table.data.readings.map(({ kind }) => kind)).toEqual(['target', 'actual', 'target', 'actual']);
  });
});

describe('marks of notes behind names', () => {
  it.each([
    ['食物化驗@（%）', '食物化驗'],
    ['食物化驗#（%）', '食物化驗'],
    ['Food tests @ (%)', 'Food tests'],
    ['Food tests@ (%)', 'Food tests'],
    ['C#课程（%）', 'C#课程'],
    ['Post to a@b (%)', 'Post to a@b'],
  ])('%s is %s', (printed, name) => {
    expect(namesAndUnits(`指标,2024,2025年目标\n${printed},91,90\n`)).toEqual([[name, '%']]);
  });
});

describe('raised letters behind figures', () => {
  it('point at notes', () => {
    const { data, unread } = read('Indicator,2023,2024 target\nEmissions (kt),"13,210ʳ",12.5ᵃ\n');
    expect(unread).toEqual([]);
    expect(data.readings.map(({ value }) => value)).toEqual([13210, 12.5]);
  });
});
