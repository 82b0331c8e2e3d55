import { describe, expect, it } from 'vitest';
import { EMPTY, NO_CORRECTIONS, type Given } from '../../src/workshop/project.js';
import { projectOf, projectText } from '../../src/workshop/project-text.js';
import { withValue, valueKey } from '../../src/workshop/corrected-values.js';
import { givenSteps, type SourceRead } from '../../src/workshop/read-given.js';

const given = (source: string): Given => ({ name: 'pasted table', caption: '', source });

function read(source: string, values = {}): SourceRead {
  const steps = givenSteps(given(source), { ...NO_CORRECTIONS, values });
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (value && 'read' in value) return value.read;
    throw new Error('not read');
  }
}

const told = ({ data }: SourceRead) =>
  data.readings.map(({ indicator, kind, base, period, value }) =>
    [indicator, base ? 'base' : kind, 'from' in period ? 0 : period.to, value].join(' '),
  );

const TABLE = 'Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9\nTrees,,6,8';
const keyOf = (one: SourceRead, at: number) => valueKey(one.source.data, one.source.data.readings[at]!);

describe('the correction of a single value', () => {
  it('changes it alone: its kind, its year, or that it is none', () => {
    const key = keyOf(read(TABLE), 0);
    expect(told(read(TABLE))).toEqual([
      'Lanes actual 2020 5',
      'Lanes target 2025 9',
      'Trees actual 2020 6',
      'Trees target 2025 8',
    ]);
    expect(told(read(TABLE, { [key]: { kind: 'base', year: 2019 } }))).toEqual([
      'Lanes base 2019 5',
      'Lanes target 2025 9',
      'Trees actual 2020 6',
      'Trees target 2025 8',
    ]);
    expect(told(read(TABLE, { [key]: { isLeftOut: true } }))).toEqual([
      'Lanes target 2025 9',
      'Trees actual 2020 6',
      'Trees target 2025 8',
    ]);
    const other = read(TABLE, { [keyOf(read(TABLE), 1)]: { kind: 'actual' } });
    expect(other.data.readings[1]).not.toHaveProperty('force');
    expect(told(other)[1]).toBe('Lanes actual 2025 9');
  });

  it('is found again in the next version of the table', () => {
    const key = keyOf(read(TABLE), 2);
    const next = 'Indicator,Unit,Actual 2020,Target 2025\nParks,,1,2\nTrees,,7,8\nLanes,km,5,9';
    expect(told(read(next, { [key]: { kind: 'target' } }))[2]).toBe('Trees target 2020 7');
  });

  it('makes a gap in a time series, and keeps the values beside it', () => {
    const table = 'Month,Exports (t)\n2024-01,5\n2024-02,600\n2024-03,7';
    const { source } = read(table);
    const key = valueKey(source.data, source.data.series![0]!, '2024-02');
    const { data } = read(table, { [key]: { isLeftOut: true } });
    expect(data.series![0]!.values).toEqual([5, null, 7]);
  });

  it('is kept in a project, taken back, and nothing else is taken from a text', () => {
    const corrections = withValue(NO_CORRECTIONS, 'a', { kind: 'base', year: 2019 });
    expect(projectOf(projectText({ ...EMPTY, corrections }))?.corrections).toEqual(corrections);
    expect(withValue(corrections, 'a', {})).toEqual(NO_CORRECTIONS);
    const hostile = { ...corrections, values: { a: { kind: 'script', year: 'x', isLeftOut: 1 } } };
    expect(projectOf(projectText({ ...EMPTY, corrections: hostile as never }))?.corrections.values).toEqual({
      a: {},
    });
  });
});
