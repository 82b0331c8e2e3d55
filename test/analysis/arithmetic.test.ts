import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment, difference, isMet, progress, requiredChange } from '../../src/analysis/attainment.js';
import { requiredGrowth } from '../../src/analysis/required-growth.js';
import { compare } from '../../src/analysis/comparison.js';
import { withComputedBases } from '../../src/analysis/computed-bases.js';
import { figureText, formatNumber, valueText } from '../../src/messages/format.js';
import type { Outcome } from '../../src/indicator/outcome.js';
import { targetRows } from '../../src/analysis/targets.js';
import { comparisonSentence } from '../../src/describe/comparison-texts.js';
import { targetSentence } from '../../src/describe/target-summary.js';
import { panelsOf } from '../../src/analysis/series.js';
import { trackOf } from '../../src/analysis/track.js';
import type { Period, Quantity, Reading } from '../../src/indicator/types.js';
import { actual, dataOf, item, target } from '../indicator/examples.js';

const panels = (data: Parameters<typeof panelsOf>[0], selection: Parameters<typeof panelsOf>[1]) =>
  panelsOf(data, selection, trackOf).panels;

const year = fc.integer({ min: 2011, max: 2030 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('end' as const, 'year' as const, 'year-or-end' as const), to: year }),
  fc
    .tuple(fc.constantFrom('total' as const, 'average' as const), year, fc.integer({ min: 0, max: 5 }))
    .map(([kind, to, more]) => ({ kind, from: to - more, to })),
);
/** A figure as a plan might print it: up to twelve digits, up to four of them decimals. */
const printed = fc
  .tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

const readingWith = (number: fc.Arbitrary<number>): fc.Arbitrary<Reading> =>
  fc
    .record({
      value: fc.oneof(number, fc.constantFrom(0, null)),
      period,
      scale: fc.constantFrom(1, 1e4, 1e8),
      place: fc.constantFrom('a', 'a', 'b'),
      indicator: fc.constantFrom('one', 'one', 'two'),
      kind: fc.constantFrom('actual' as const, 'target' as const),
      percent: fc.option(fc.integer({ min: -150, max: 400 }), { nil: undefined }),
    })
    .map(({ value, percent, ...given }) => {
      const grown = {
        percent: percent ?? 0,
        printed: String(percent),
        over: { kind: 'end', to: 2015 } as const,
      };
      return actual(value, percent === undefined ? given : { ...given, growth: grown });
    });
const quantity = fc.constantFrom<Quantity>(
  'stock',
  'flow',
  'stock-or-flow',
  'ratio',
  'growth',
  'score',
  'rank',
);

function expectFiniteOrReason(outcome: Outcome) {
  if ('value' in outcome) expect(outcome.value).toSatisfy(Number.isFinite);
  else expect(outcome.why).toBeTypeOf('string');
}

describe('whatever the readings', () => {
  const outcomesOf = (number: fc.Arbitrary<number>) => {
    const reading = fc.option(readingWith(number), { nil: undefined });
    return fc.property(reading, reading, reading, quantity, (a, b, c, kind) => {
      expectFiniteOrReason(attainment(a, b, kind));
      expectFiniteOrReason(difference(a, b));
      expectFiniteOrReason(progress(a, b, c));
      expectFiniteOrReason(requiredChange(a, b, kind));
      expectFiniteOrReason(requiredGrowth(a, b, kind));
    });
  };

  it('of up to twelve digits, each outcome is a finite number or has a reason', () => {
    fc.assert(outcomesOf(printed), { numRuns: 1000 });
  });

  it('of any size at all, likewise', () => {
    const [tiny, huge] = [target(5e-324), actual(1e308, { scale: 1e8 })];
    fc.assert(outcomesOf(anyNumber), {
      examples: [
        [actual(1), tiny, undefined, 'stock'],
        [huge, target(1), undefined, 'stock'],
      ],
    });
  });

  it('a target is reached from one side only, unless exactly, and missed from the other once its time has come', () => {
    fc.assert(
      fc.property(readingWith(printed), readingWith(printed), (a, b) => {
        const [up, down] = [isMet(a, b, 'higher'), isMet(a, b, 'lower')];
        const gap = difference(a, b);
        if ('why' in gap) expect([up, down]).toEqual([undefined, undefined]);
        else {
          const missed = a.period.to < b.period.to ? undefined : false;
          const sides = gap.value === 0 ? [true, true] : gap.value > 0 ? [true, missed] : [missed, true];
          expect([up, down]).toEqual(sides);
        }
      }),
    );
  });

  it('no computed value and no share is anything but finite, and no sentence says NaN', () => {
    const readings = fc.array(readingWith(printed), { maxLength: 12 });
    fc.assert(
      fc.property(readings, (some) => {
        const data = dataOf(some.map((one, i) => ({ ...one, id: `r${i}` })));
        for (const one of withComputedBases(data.readings))
          if (one.value !== null) expect(one.value).toSatisfy(Number.isFinite);
        const comparison = compare(data, {});
        for (const share of comparison.compared.flatMap((one) => one.shares))
          if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true);
        const rows = targetRows(data, {});
        rows.forEach((row) =>
          [row.attainment, row.gap, row.requiredChange, row.requiredDifference].forEach(expectFiniteOrReason),
        );
        panels(data, {});
        for (const lang of ['zh', 'en'] as const)
          expect(targetSentence(rows, lang) + comparisonSentence(comparison, lang)).not.toMatch(
            /NaN|Infinity|undefined|null/,
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the number', () => {
  const lang = fc.constantFrom('zh' as const, 'en' as const);

  it('it is shown with the decimals asked for, never more', () => {
    const number = fc.double({ min: -9e17, max: 9e17, noNaN: true });
    fc.assert(
      fc.property(number, fc.nat({ max: 8 }), lang, (value, decimals, language) => {
        expect(formatNumber(value, decimals, language)).toMatch(
          decimals ? new RegExp(`^−?[\\d,]+\\.\\d{${decimals}}$`) : /^−?[\d,]+$/,
        );
      }),
    );
  });

  it('a figure says the number that is printed, in either language', () => {
    const factor: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 };
    fc.assert(
      fc.property(readingWith(printed), (reading) => {
        if (reading.value === null) return;
        expect(figureText(reading, 'zh').replace('−', '-')).toBe(String(reading.value));
        const [, number = '', word = ''] = /^([−\d,.]+)([KMB]?)$/.exec(figureText(reading, 'en')) ?? [];
        const said = Number(number.replace('−', '-').replace(/,/g, '')) * (factor[word] ?? 1);
        expect(said / (reading.value * reading.scale || 1)).toBeCloseTo(said === 0 ? 0 : 1, 9);
      }),
    );
  });

  it('a value never stands without its unit', () => {
    fc.assert(
      fc.property(readingWith(printed), (reading) => {
        if (reading.value !== null) expect(valueText(reading, item, 'zh')).toMatch(/ [万亿]?件$/);
      }),
    );
  });
});
