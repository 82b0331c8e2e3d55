import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, strokes, thinned } from '../../src/layout/thinning.js';

const columnsOf = (values: readonly (number | null)[]) => ({
  times: Float64Array.from(values, (_, i) => i),
  values: Float64Array.from(values, (value) => value ?? NaN),
  begin: 0,
  end: values.length,
});

const figures = (most = 400) =>
  fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null, freq: 8 }), { maxLength: most });
const scale = fc.double({ min: 0.01, max: 3, noNaN: true });

describe('a thinned line', () => {
  it('keeps of each pixel column the first, the lowest, the highest and the last, in order', () => {
    expect(thinned(columnsOf([5, 9, 7, 1, 3, 4, 4, 8]), 0.2, 0)).toEqual([[0, 1, 3, 4, 5, 7]]);
  });

  it('keeps every value where each has a column of its own', () => {
    expect(thinned(columnsOf([5, 9, 7, 1]), 1, 0)).toEqual([[0, 1, 2, 3]]);
  });

  it('parts at each gap, also inside a column', () => {
    expect(thinned(columnsOf([5, null, 7, 1, null]), 1, 0)).toEqual([[0], [2, 3]]);
    expect(thinned(columnsOf([5, null, 7, null, 6]), 0.1, 0)).toEqual([[0], [2], [4]]);
    expect(thinned(columnsOf([null, null]), 1, 0)).toEqual([]);
  });

  it('has the lowest and the highest of each column, never bridges a gap, and goes forward', () => {
    fc.assert(
      fc.property(figures(), scale, (values, perTime) => {
        const columns = columnsOf(values);
        const runs = thinned(columns, perTime, 0);
        const kept = runs.flat();
        expect(kept.every((index) => values[index] !== null)).toBe(true);
        expect(kept.every((index, i) => i === 0 || index > kept[i - 1]!)).toBe(true);
        for (const run of runs)
          expect(values.slice(run[0], run.at(-1)! + 1).every((value) => value !== null)).toBe(true);
        const byColumn = (indices: readonly number[]) => {
          const found = new Map<number, number[]>();
          for (const i of indices) {
            const column = Math.floor(i * perTime);
            found.set(column, [...(found.get(column) ?? []), values[i]!]);
          }
          return found;
        };
        const all = byColumn(values.flatMap((value, i) => (value === null ? [] : [i])));
        const drawn = byColumn(kept);
        expect([...drawn.keys()]).toEqual([...all.keys()]);
        for (const [column, own] of all) {
          const some = drawn.get(column)!;
          expect(some.length).toBeLessThanOrEqual(4);
          expect([Math.min(...some), Math.max(...some)]).toEqual([Math.min(...own), Math.max(...own)]);
          expect([some[0], some.at(-1)]).toEqual([own[0], own.at(-1)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a million values has four corners a pixel at most', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, i) => Math.sin(i) * i);
    const times = Float64Array.from(values, (_, i) => i);
    const runs = thinned({ times, values, begin: 0, end: values.length }, 640 / 1_000_000, 0);
    expect(runs).toHaveLength(1);
    expect(runs[0]!.length).toBeLessThanOrEqual(4 * 640);
    const drawn = runs[0]!.map((i) => values[i]!);
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual(
      extentOf({ times, values, begin: 0, end: values.length }),
    );
  });
});

describe('the extent', () => {
  it('is that of the values in view, without gaps', () => {
    expect(extentOf({ ...columnsOf([9, null, 2, 5]), begin: 1 })).toEqual([2, 5]);
    expect(extentOf(columnsOf([null]))).toBeUndefined();
    expect(extentOf(columnsOf([]))).toBeUndefined();
  });
});

describe('a line', () => {
  it('joins its points, and shows a point that is alone', () => {
    expect(
      strokes([
        [1, 2, 3.456, 4],
        [5, 2],
      ]),
    ).toEqual([
      { kind: 'polyline', points: [1, 2, 3.456, 4] },
      { kind: 'polyline', points: [4, 2, 6, 2] },
    ]);
    expect(strokes([])).toEqual([]);
  });
});
