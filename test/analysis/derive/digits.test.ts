import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derived, factorOf, termOf, type Rule } from '../../../src/analysis/derive/derived.js';
import { actual } from '../../indicator/examples.js';

const rule = (given: Partial<Rule>): Rule => ({
  of: (...values) => values[0] ?? NaN,
  terms: [],
  presentation: 'labelled',
  formula: '',
  method: { is: 'ratio' },
  decimals: 4,
  ...given,
});

describe('a printed figure as a term', () => {
  it.each([
    ['a count is exact', actual(14813), { value: 14813, error: 0 }],
    ['a decimal is right to half of its last digit', actual(37.93), { value: 37.93, error: 0.005 }],
    ['so is a number of 万', actual(4, { scale: 1e4 }), { value: 40000, error: 5000 }],
    ['a dash is none', actual(null), undefined],
  ])('%s', (_, reading, term) => {
    expect(termOf(reading)).toEqual(term);
  });

  it('a growth in percent is a factor', () => {
    expect(factorOf(162, '162')).toEqual({ value: 2.62, error: 0.005 });
    expect(factorOf(139.76, '139.76').error).toBeCloseTo(0.00005, 10);
  });
});

describe('a computed value', () => {
  it('shows as many decimals as asked for where nothing was rounded', () => {
    expect(derived(rule({ terms: [{ value: 1 / 3, error: 0 }], decimals: 1 }))).toMatchObject({
      printed: '0.3',
    });
  });

  it('shows fewer where rounding leaves fewer certain, and tens where it leaves no unit', () => {
    const shown = (value: number, error: number) => derived(rule({ terms: [{ value, error }] }));
    expect(shown(14.477, 0.0295)).toMatchObject({ printed: '14.5' });
    expect(shown(126.74, 1.6)).toMatchObject({ printed: '130' });
    expect(shown(58560, 113)).toMatchObject({ printed: '58600' });
  });

  it('is none where it is beyond counting, or no digit is certain', () => {
    expect(derived(rule({ of: () => 1 / 0 }))).toEqual({ why: 'beyond' });
    expect(derived(rule({ terms: [{ value: 260, error: 200 }] }))).toEqual({ why: 'too-rough' });
  });

  it('is off by no more than about one in the last digit shown, whatever was rounded away', () => {
    const term = fc.record({
      value: fc.double({ min: 1, max: 1e6, noNaN: true }),
      error: fc.double({ min: 0, max: 0.4, noNaN: true }),
    });
    fc.assert(
      fc.property(term, term, fc.double({ min: -1, max: 1, noNaN: true }), (a, b, off) => {
        const of = (x = 0, y = 1) => x / y;
        const shown = derived(rule({ of, terms: [a, b], decimals: 6 }));
        if ('why' in shown) {
          expect(shown.why).toBe('too-rough');
          return;
        }
        const [, fraction = ''] = shown.printed.split('.');
        const [, zeros = ''] = /(0*)$/.exec(fraction ? '' : shown.printed) ?? [];
        const digit = fraction ? 10 ** -fraction.length : 10 ** zeros.length;
        const truth = of(a.value + off * a.error, b.value - off * b.error);
        expect(Math.abs(truth - Number(shown.printed))).toBeLessThanOrEqual(1.76 * digit);
      }),
    );
  });
});
