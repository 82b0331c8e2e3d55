import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { countsAgain } from '../../src/analysis/containers.js';
import { actual, dataOf, indicator } from '../indicator/examples.js';

const ids = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'];
const id = fc.constantFrom(...ids);

/** Six indicators that two places have, counted in one another in any way, also in circles. */
const anyFamily = fc
  .tuple(
    ...ids.map((one) =>
      fc.record(
        {
          id: fc.constant(one),
          within: fc.oneof(id, fc.array(id, { maxLength: 3 })),
          follows: id,
          growthOf: id,
          concept: fc.constantFrom('c', 'd'),
          quantity: fc.constantFrom('stock' as const, 'flow' as const),
          better: fc.constantFrom('higher' as const, 'lower' as const, 'neither' as const),
        },
        { requiredKeys: ['id'] },
      ),
    ),
  )
  .map((records) =>
    dataOf(
      ids.flatMap((one, i) => ['a', 'b'].map((place) => actual(10 + i, { indicator: one, place }))),
      records.map(({ id: own, ...given }) =>
        indicator(own, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))),
      ),
    ),
  );

describe('a balanced set', () => {
  it('never counts twice, has a direction throughout, and says why of all it leaves out', () => {
    fc.assert(
      fc.property(anyFamily, (data) => {
        const { compared, listed, refused } = compare(data, {});
        for (const one of compared) {
          expect(one.indicator.better).not.toBe('neither');
          expect(one.indicator.growthOf).toBeUndefined();
          for (const other of compared)
            expect(countsAgain(one.indicator, other.indicator, data.indicators)).toBe(false);
        }
        expect(listed).toEqual([]);
        const told = [...compared, ...refused].map((one) => one.indicator.id);
        expect(told).toEqual([...new Set(told)]);
        for (const { id: known, concept } of data.indicators) if (!concept) expect(told).toContain(known);
      }),
    );
  });

  it('gives back what is named, but no growth beside its level', () => {
    fc.assert(
      fc.property(anyFamily, fc.uniqueArray(id, { minLength: 1 }), (data, indicators) => {
        const { compared, listed } = compare(data, { indicators });
        const shown = [...compared, ...listed].map((one) => one.indicator);
        for (const one of shown) expect(shown.some((other) => other.id === one.growthOf)).toBe(false);
        for (const one of listed) expect(one.leaders).toEqual([]);
      }),
    );
  });
});
