// Random data through every reader and all charts, and every case that once failed. `npm run fuzz` draws more.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, type Case } from './any-case.js';
import { verdictOf } from './faults-of.js';

const kept = JSON.parse(readFileSync(new URL('kept.json', import.meta.url), 'utf8')) as readonly (readonly [
  what: string,
  one: Case,
])[];

describe('random data', () => {
  it('is drawn or refused, and nothing comes out that it does not hold', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(verdictOf(one).faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(kept)('does not bring back: %s', (_, one) => {
    expect(verdictOf(one).faults).toEqual([]);
  });
});

describe('the search for faults', () => {
  const plain: Case = {
    ...{ entry: 'text', content: 'Indicator,Unit,Actual 2020,Target 2025\nTrees,items,5,9\n' },
    ...{ place: [], plan: [], indicators: [], options: {}, settings: {} },
    ...{ lang: 'en', width: 640, textScale: 1, rtl: false, profile: 'page' },
  };

  it('finds none in a plain table', () => {
    expect(verdictOf(plain)).toEqual({ outcome: 'drawn', faults: [] });
  });

  it('finds a word of a program that comes out', () => {
    const { faults } = verdictOf({ ...plain, settings: { heading: 'NaN trees' } });
    expect(faults[0]).toContain('target-bars: a text says "NaN": NaN trees');
  });
});
