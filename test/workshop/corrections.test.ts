import { describe, expect, it } from 'vitest';
import { correctionOf, withColumn, withRow } from '../../src/workshop/corrections.js';
import { resultYears } from '../../src/workshop/corrected-rows.js';
import { NO_CORRECTIONS, type Corrections } from '../../src/workshop/project.js';
import { finished } from '../../src/indicator/steps.js';
import type { PlanData } from '../../src/indicator.js';
import { readSteps } from '../../src/workshop/read-input.js';

const source = `Indicator,Unit,First,Second,Note
Cycle lanes,km,80,92,see 3
Days of smog,days,30,12,`;
const input = { name: 'a.csv', caption: '', source };

const read = (corrections: Corrections, text = source) => {
  const result = finished(readSteps({ ...input, source: text }, corrections));
  if ('problem' in result) throw result.problem;
  return result.read;
};
const values = (corrections: Corrections, text = source) =>
  read(corrections, text).data.readings.map(({ indicator, kind, value, period, scale }) =>
    [indicator, kind, value, period.to, scale].join(' '),
  );

const first = { column: 3, header: 'First' };
const second = { column: 4, header: 'Second' };
const columns = withColumn(
  withColumn(NO_CORRECTIONS, first, { role: 'value', kind: 'actual', time: '2020' }),
  second,
  { role: 'value', kind: 'target', time: '2025' },
);

describe('corrections of columns', () => {
  it('say what no header says', () => {
    expect(values(NO_CORRECTIONS)).toEqual([]);
    expect(values(columns)).toEqual([
      'Cycle lanes actual 80 2020 1',
      'Cycle lanes target 92 2025 1',
      'Days of smog actual 30 2020 1',
      'Days of smog target 12 2025 1',
    ]);
  });

  it('survive a new paste of the same table, with a column and a row more', () => {
    const later = `Number,Indicator,Unit,First,Second\n1,Cycle lanes,km,81,95\n2,Trees,,5,6\n3,Days of smog,days,29,11`;
    expect(values(columns, later)).toEqual([
      'Cycle lanes actual 81 2020 1',
      'Cycle lanes target 95 2025 1',
      'Trees actual 5 2020 1',
      'Trees target 6 2025 1',
      'Days of smog actual 29 2020 1',
      'Days of smog target 11 2025 1',
    ]);
  });

  it('are not taken for another column, and can be taken back', () => {
    const [at3, at4] = [3, 4].map((column) => ({
      header: 'Same',
      row: 1,
      column,
      holds: { role: 'name' } as const,
    }));
    const [one] = withColumn(NO_CORRECTIONS, at3!, { role: 'unit' }).columns;
    expect(correctionOf([one!], at3!, [at3!, at4!])).toBe(one);
    expect(correctionOf([one!], at4!, [at3!, at4!])).toBeUndefined();
    expect(withColumn(columns, first, undefined).columns.map(({ header }) => header)).toEqual(['Second']);
  });

  it('keep the multiplier that a header prints which was not understood', () => {
    const text = "Service,Households ('000) 2021,Pipes (see note) 2021\nWater,512.3,5";
    const [name, ...others] = ['Service', "Households ('000) 2021", 'Pipes (see note) 2021'].map(
      (header, at) => ({ column: at + 1, header }),
    );
    const own = others.reduce(
      (sofar, column) =>
        withColumn(sofar, column, { role: 'value', kind: 'actual', time: String(2019 + column.column) }),
      withColumn(NO_CORRECTIONS, name!, { role: 'name' }),
    );
    expect(values(own, text)).toEqual(['Water actual 512.3 2021 1000', 'Water actual 5 2022 1']);
  });

  it('keep a column as its header says where it needs no correction', () => {
    const text = 'Indicator,Actual 2020 (km),Target\nLanes,80,92';
    const own = withColumn(
      NO_CORRECTIONS,
      { column: 2, header: 'Actual 2020 (km)' },
      { role: 'value', kind: 'base' },
    );
    const { data } = read(own, text);
    expect(data.readings.map(({ kind, value, period }) => [kind, value, period.to])).toEqual([
      ['actual', 80, 2020],
    ]);
    expect(data.units.map(({ id }) => id)).toEqual(['km']);
  });

  it('give the time of a month, a quarter or a year, whatever the header prints', () => {
    const text = 'Indicator,Jan 2024,Feb 2024,Column\nLanes (km),5,6,7\nTrees,1,2,3';
    const own = (column: number, header: string, time: string) =>
      withColumn(NO_CORRECTIONS, { column, header }, { role: 'value', kind: 'actual', time });
    const told = (corrections: Corrections) => {
      const { series = [], readings } = read(corrections, text).data;
      return [
        ...series.map(({ id, dates, values }) => [id, dates, values].join(' | ')),
        ...readings.map(({ indicator, period, value }) => [indicator, period.to, value].join(' | ')),
      ];
    };
    expect(told(NO_CORRECTIONS)).toEqual([
      'Lanes  month | 2024-01,2024-02 | 5,6'.replace('  ', ' a.csv '),
      'Trees  month | 2024-01,2024-02 | 1,2'.replace('  ', ' a.csv '),
    ]);
    expect(told(own(4, 'Column', '2024-03'))[0]).toBe('Lanes a.csv month | 2024-01,2024-02,2024-03 | 5,6,7');
    expect(told(own(2, 'Jan 2024', '2023-12'))[0]).toBe('Lanes a.csv month | 2023-12,2024-02 | 5,6');
    expect(told(own(2, 'Jan 2024', '2023-Q4'))).toContain('Lanes a.csv quarter | 2023-Q4 | 5');
    expect(told(own(2, 'Jan 2024', '2023'))).toContain('Lanes | 2023 | 5');
  });

  it('give the place, the plan and the year of the whole table', () => {
    const text = 'Indicator,Target\nLanes,92';
    expect(values({ ...NO_CORRECTIONS, year: 2025 }, text)).toEqual(['Lanes target 92 2025 1']);
    expect(values({ ...NO_CORRECTIONS, plan: 14 }, text)).toEqual(['Lanes target 92 2025 1']);
    const { data } = read({ ...NO_CORRECTIONS, year: 2025, place: 'Exampleton' }, text);
    expect(data.places).toEqual([{ id: 'Exampleton', name: 'Exampleton' }]);
  });
});

describe('corrections of rows', () => {
  it('say unit, direction and kind', () => {
    const rows = withRow(
      withRow(columns, 'Days of smog', { better: 'lower', quantity: 'flow' }),
      'Cycle lanes',
      {
        unit: '万公里',
        quantity: 'stock',
      },
    );
    const { data } = read(rows);
    expect(data.indicators.map(({ id, unit, better, quantity }) => [id, unit, better, quantity])).toEqual([
      ['Cycle lanes', '公里', 'higher', 'stock'],
      ['Days of smog', 'days', 'lower', 'flow'],
    ]);
    expect(data.readings.map(({ scale, period }) => [scale, period.kind])).toEqual([
      [10_000, 'end'],
      [10_000, 'end'],
      [1, 'year'],
      [1, 'year'],
    ]);
  });

  it('say the year of its results where that is one, and of nothing else', () => {
    const text = 'Indicator,Base 2019,Actual 2023,Target 2025\nLanes,80,92,100\nTrees,5,6,7';
    const lanes = withRow(NO_CORRECTIONS, 'Lanes', { year: 2022 });
    expect(values(lanes, text)).toEqual([
      'Lanes actual 80 2019 1',
      'Lanes actual 92 2022 1',
      'Lanes target 100 2025 1',
      'Trees actual 5 2019 1',
      'Trees actual 6 2023 1',
      'Trees target 7 2025 1',
    ]);
    const several = 'Indicator,Actual 2022,Actual 2023\nLanes,80,92';
    expect(values(lanes, several)).toEqual(['Lanes actual 80 2022 1', 'Lanes actual 92 2023 1']);
    expect([...resultYears(read(NO_CORRECTIONS, text).data)]).toEqual([
      ['Lanes', 2023],
      ['Trees', 2023],
    ]);
    expect([...resultYears(read(NO_CORRECTIONS, several).data)]).toEqual([]);
  });

  it('leave a row out, with what was assumed of it', () => {
    const text = 'Indicator,Actual 2020,Target 2025\nInfant mortality rate (‰),3,2\nLanes (km),80,92';
    const before = read(NO_CORRECTIONS, text).data;
    expect(before.notes.map(({ text }) => text)).toEqual([
      {
        assumed: [
          {
            of: 'direction',
            from: 'name',
            better: 'lower',
            indicators: ['Infant mortality rate'],
          },
          { of: 'direction', from: 'base', better: 'higher', indicators: ['Lanes'] },
        ],
      },
    ]);
    const { data } = read(
      withRow(withRow(NO_CORRECTIONS, 'Infant mortality rate', { isLeftOut: true }), 'Lanes', {
        better: 'neither',
      }),
      text,
    );
    expect(data.indicators.map(({ id, better }) => [id, better])).toEqual([['Lanes', 'neither']]);
    expect(data.readings.map(({ indicator }) => indicator)).toEqual(['Lanes', 'Lanes']);
    expect(data.notes).toEqual([]);
  });

  it.each(['10,000 visits', '1,000 visits', '100 million kWh', '%', 'Percent', '万人次', 'Mio. EUR'])(
    'read the unit %s as one that is printed',
    (unit) => {
      const unitOf = ({ indicators, units, readings }: PlanData) => [
        units.find(({ id }) => id === indicators[0]?.unit),
        readings.map(({ value, scale }) => [value, scale]),
      ];
      const table = (printed: string) => `Indicator,Unit,Actual 2020,Target 2025\nVisits,"${printed}",5.2,6`;
      const typed = read(withRow(NO_CORRECTIONS, 'Visits', { unit }), table('km'));
      expect(unitOf(typed.data)).toEqual(unitOf(read(NO_CORRECTIONS, table(unit)).data));
    },
  );

  it.each([
    ['Exports (亿元)', '万元', [52_000, 61_500, null]],
    ['Exports (亿元)', 'km', [5.2, 6.15, null]],
    ['Exports', '亿元', [520_000_000, 615_000_000, null]],
  ])('rescale a monthly series of %s to %s', (header, unit, values) => {
    const text = `Month,${header}\n2024-01,5.2\n2024-02,6.15\n2024-03,—`;
    const { data } = read(withRow(NO_CORRECTIONS, 'Exports', { unit, quantity: 'stock' }), text);
    expect(data.series?.map(({ values, kind }) => [values, kind])).toEqual([[values, 'end']]);
    expect(data.indicators.map(({ unit: id }) => data.units.find((one) => one.id === id)?.name)).toEqual([
      unit.replace(/^[万亿]/, ''),
    ]);
  });

  it('are gone once each field is taken back', () => {
    const one = withRow(NO_CORRECTIONS, 'a', { unit: 'km', isLeftOut: true });
    expect(withRow(one, 'a', { unit: '', isLeftOut: false }).rows).toEqual({});
  });
});
