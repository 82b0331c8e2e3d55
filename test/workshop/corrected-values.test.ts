import { describe, expect, it } from 'vitest';
import { finished } from '../../src/indicator/steps.js';
import { EMPTY, NO_CORRECTIONS, type Corrections, type ValueCorrection } from '../../src/workshop/project.js';
import { projectOf, projectText } from '../../src/workshop/project-text.js';
import { withColumn } from '../../src/workshop/corrections.js';
import { withValue } from '../../src/workshop/corrected-values.js';
import { readSteps, type SourceRead } from '../../src/workshop/read-input.js';

function read(source: string, corrections: Corrections = NO_CORRECTIONS): SourceRead {
  const result = finished(readSteps({ name: 'pasted table', caption: '', source }, corrections));
  if ('problem' in result) throw result.problem;
  return result.read;
}

/** Corrections of cells, by row and column of the table that they were made in. */
function of(source: string, own: Readonly<Record<string, ValueCorrection>>, base = NO_CORRECTIONS) {
  const names = read(source).names();
  return Object.entries(own).reduce((sofar, [at, one]) => {
    const [row = 0, column = 0] = at.split('/').map(Number);
    return withValue(sofar, names.nameOf(row, column), one);
  }, base);
}

const told = ({ data }: SourceRead) => [
  ...data.readings.map(({ indicator, kind, base, period, value, scale }) =>
    [indicator, base ? 'base' : kind, 'from' in period ? 0 : period.to, value, scale].join(' '),
  ),
  ...(data.series ?? []).map(({ indicator, dates, values }) => [indicator, dates, values].join(' | ')),
];

const TABLE = 'Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9\nTrees,,6,8';

describe('the correction of a single value', () => {
  it('changes it alone: its kind, its year, its number, or that it is none', () => {
    expect(told(read(TABLE))).toEqual([
      'Lanes actual 2020 5 1',
      'Lanes target 2025 9 1',
      'Trees actual 2020 6 1',
      'Trees target 2025 8 1',
    ]);
    expect(told(read(TABLE, of(TABLE, { '2/3': { kind: 'base', time: '2019' } })))).toEqual([
      'Lanes base 2019 5 1',
      'Lanes target 2025 9 1',
      'Trees actual 2020 6 1',
      'Trees target 2025 8 1',
    ]);
    expect(told(read(TABLE, of(TABLE, { '2/3': { isLeftOut: true } })))).toEqual([
      'Lanes target 2025 9 1',
      'Trees actual 2020 6 1',
      'Trees target 2025 8 1',
    ]);
    const other = read(TABLE, of(TABLE, { '2/4': { kind: 'actual', value: '9.50', of: '9' } }));
    expect(other.data.readings[1]).toMatchObject({ printed: '9.50' });
    expect(other.data.readings[1]).not.toHaveProperty('force');
    expect(told(other)[1]).toBe('Lanes actual 2025 9.5 1');
  });

  it('is found in the next version of the table, with other rows and other places', () => {
    const corrections = of(TABLE, { '3/3': { kind: 'target' } });
    const next = 'Indicator,Unit,Actual 2020,Target 2025\nParks,,1,2\nTrees,,7,8\nLanes,km,5,9';
    expect(told(read(next, corrections))[2]).toBe('Trees target 2020 7 1');
    const long = 'Place,Indicator,Unit,Year,Value\nA,Lanes,km,2020,5';
    const two = `${long}\nB,Lanes,km,2020,6`;
    expect(told(read(two, of(long, { '2/5': { kind: 'base' } })))).toEqual([
      'Lanes base 2020 5 1',
      'Lanes actual 2020 6 1',
    ]);
  });

  it('holds where the year or the kind of its column is corrected', () => {
    const corrections = of(TABLE, { '2/3': { kind: 'base' } });
    const moved = withColumn(
      corrections,
      { column: 3, header: 'Actual 2020' },
      { role: 'value', kind: 'actual', time: '2021' },
    );
    expect(told(read(TABLE, moved))).toEqual([
      'Lanes base 2021 5 1',
      'Lanes target 2025 9 1',
      'Trees actual 2021 6 1',
      'Trees target 2025 8 1',
    ]);
    expect(read(TABLE, moved).unmatched).toEqual([]);
  });

  it('is told where the table has its cell no more, or another text in place of the number', () => {
    const corrections = of(TABLE, { '3/3': { value: '7', of: '6' } });
    expect(read(TABLE, corrections).unmatched).toEqual([]);
    expect(read(TABLE.replace('Trees', 'Parks'), corrections).unmatched).toEqual(['Trees · Actual 2020']);
    const later = read(TABLE.replace('6,8', '6.5,8'), corrections);
    expect(told(later)[2]).toBe('Trees actual 2020 6.5 1');
    expect(later.unmatched).toEqual(['Trees · Actual 2020']);
    const others = withColumn(
      { ...NO_CORRECTIONS, rows: { Parks: { unit: 'm' }, Lanes: { isLeftOut: true } } },
      { column: 3, header: 'Gone' },
      { role: 'unit' },
    );
    expect(read(TABLE, others).unmatched).toEqual(['Gone', 'Parks']);
  });

  it('is told where it gives one time two values', () => {
    const pairs = (own: Readonly<Record<string, ValueCorrection>>) =>
      read(TABLE, of(TABLE, own)).duplicates.map((pair) => pair.map(({ value }) => value));
    expect(pairs({ '2/4': { kind: 'actual', time: '2020' } })).toEqual([[5, 9]]);
    expect(pairs({ '2/4': { kind: 'base', time: '2020' } })).toEqual([[5, 9]]);
    expect(pairs({ '2/4': { time: '2020' } })).toEqual([]);
    expect(pairs({ '2/4': { kind: 'actual', time: '2020', value: '5', of: '9' } })).toEqual([]);
  });

  it('is kept in a project, taken back, and nothing else is taken from a text', () => {
    const corrections = withValue(NO_CORRECTIONS, 'a', { kind: 'base', time: '2019' });
    expect(projectOf(projectText({ ...EMPTY, corrections }))?.corrections).toEqual(corrections);
    expect(withValue(corrections, 'a', {})).toEqual(NO_CORRECTIONS);
    const hostile = {
      ...corrections,
      values: { a: { kind: 'script', time: '<b>', value: '1e9', of: {}, isLeftOut: 1, indicator: 5 } },
    };
    expect(projectOf(projectText({ ...EMPTY, corrections: hostile as never }))?.corrections.values).toEqual({
      a: {},
    });
  });
});

describe('the correction of a value in a time series', () => {
  const MONTHS = 'Month,Exports (万吨)\n2024-01,5\n2024-02,600\n2024-03,7';

  it('makes a gap, or gives another number, and keeps the values beside it', () => {
    expect(told(read(MONTHS))).toEqual(['Exports | 2024-01,2024-02,2024-03 | 50000,6000000,70000']);
    expect(told(read(MONTHS, of(MONTHS, { '3/2': { isLeftOut: true } })))).toEqual([
      'Exports | 2024-01,2024-02,2024-03 | 50000,,70000',
    ]);
    expect(told(read(MONTHS, of(MONTHS, { '3/2': { value: '6.05', of: '600' } })))).toEqual([
      'Exports | 2024-01,2024-02,2024-03 | 50000,60500,70000',
    ]);
  });

  it('gives it another date, at which its cell is told; a time that has a value is refused', () => {
    const moved = read(MONTHS, of(MONTHS, { '2/2': { time: '2024-05' }, '3/2': { time: '2024-01' } }));
    expect(told(moved)).toEqual(['Exports | 2024-01,2024-03,2024-05 | 6000000,70000,50000']);
    expect(moved.corrected.cells?.map(({ row, date }) => `${row} ${date}`)).toEqual([
      '2 2024-05',
      '3 2024-01',
      '4 2024-03',
    ]);
    const refused = read(MONTHS, of(MONTHS, { '3/2': { time: '2024-03' } }));
    expect(told(refused)).toEqual(told(read(MONTHS)));
  });

  it('takes the flags of the value with it', () => {
    const table = 'Indicator,Jan 2024,Feb 2024,Mar 2024\nLanes (km),5,6 (p),7';
    const flags = (corrections: Corrections) => read(table, corrections).data.series?.[0]?.flags;
    expect(flags(NO_CORRECTIONS)).toEqual([{ date: '2024-02', flags: ['provisional'] }]);
    expect(flags(of(table, { '2/3': { time: '2024-04' } }))).toEqual([
      { date: '2024-04', flags: ['provisional'] },
    ]);
    expect(flags(of(table, { '2/3': { isLeftOut: true } }))).toBeUndefined();
  });
});

describe('a cell that was left unread', () => {
  const DOUBT = 'Indicator,Unit,Actual 2020,Target 2025\nLanes,万米,5,8 or 9\nTrees,,6,8';

  it('gets its number by hand, with kind, time and multiplier of its row and column', () => {
    expect(read(DOUBT).corrected.unread.map(({ row, column }) => `${row}/${column}`)).toEqual(['2/4']);
    const own = read(DOUBT, of(DOUBT, { '2/4': { value: '9', of: '8 or 9' } }));
    expect(told(own)).toEqual([
      'Lanes actual 2020 5 10000',
      'Lanes target 2025 9 10000',
      'Trees actual 2020 6 1',
      'Trees target 2025 8 1',
    ]);
    expect(own.corrected.unread).toEqual([]);
    expect(read(DOUBT, of(DOUBT, { '2/4': { isLeftOut: true } })).corrected.unread).toEqual([]);
  });

  it('of a column that was not understood is a value of its row once it has a kind and a time', () => {
    const table = 'Indicator,Unit,Actual 2020,Rank\nLanes,km,5,2\nTrees,,6,3';
    const at = (own: ValueCorrection) => read(table, of(table, { '2/4': own }));
    expect(told(at({ kind: 'target' }))).toEqual(['Lanes actual 2020 5 1', 'Trees actual 2020 6 1']);
    const own = at({ kind: 'target', time: '2030' });
    expect(told(own)).toEqual(['Lanes actual 2020 5 1', 'Trees actual 2020 6 1', 'Lanes target 2030 2 1']);
    expect(told(at({ kind: 'target', time: '2030', indicator: 'Trees', value: '4.0', of: '2' }))[2]).toBe(
      'Trees target 2030 4 1',
    );
  });

  it('in a record has the place and the time of its row, also of an indicator that nothing else is of', () => {
    const table =
      'Place,Indicator,Unit,Year,Value\nA,Lanes,km,2020,5\nB,Lanes,km,2020,6 or 7\nB,Trees,棵,2021,8 or 9';
    const own = of(table, {
      '3/5': { kind: 'actual', value: '7', of: '6 or 7' },
      '4/5': { kind: 'actual', value: '8', of: '8 or 9' },
    });
    const { data } = read(table, own);
    expect(
      data.readings.map(({ indicator, place, period, value }) =>
        [indicator, place, period.to, value].join(' '),
      ),
    ).toEqual(['Lanes A 2020 5', 'Lanes B 2020 7', 'Trees B 2021 8']);
    expect(
      data.indicators.map(({ id, unit }) => [id, data.units.find((one) => one.id === unit)?.name]),
    ).toEqual([
      ['Lanes', 'km'],
      ['Trees', '棵'],
    ]);
  });

  it('among months is a value of the series, not in place of another one', () => {
    const table = 'Month,Exports (万吨),Imports (万吨)\n2024-01,5,1\n2024-02,6 or 7,2\n2024-03,8,3';
    expect(told(read(table, of(table, { '3/2': { value: '6.5', of: '6 or 7' } })))).toEqual([
      'Imports | 2024-01,2024-02,2024-03 | 10000,20000,30000',
      'Exports | 2024-01,2024-02,2024-03 | 50000,65000,80000',
    ]);
    const taken = of(table, { '3/2': { value: '6.5', of: '6 or 7', time: '2024-03' } });
    expect(told(read(table, taken))).toEqual(told(read(table)));
  });

  it('in columns of indicators is of the indicator of its column', () => {
    const table = 'Year,Lanes (km),Trees\n2020,5,1\n2021,6 or 7,2\n2022,8,3';
    const own = read(table, of(table, { '3/2': { value: '6', of: '6 or 7' } }));
    expect(told(own)).toContain('Lanes actual 2021 6 1');
  });
});
