import { describe, expect, it } from 'vitest';
import { baseOfStatedGrowth, withComputedBases } from '../../src/analysis/computed-bases.js';
import { actual, both, endOf, fuzhou, target, total, xiamen } from '../indicator/examples.js';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import { methodText } from '../../src/messages/format.js';

const readingOf = (data: PlanData, id: string): Reading => data.readings.find((one) => one.id === id)!;

/** A value at the end of 2020 that has grown by so many percent since the end of 2015. */
const grown = (value: number | null, percent: number, given: Partial<Reading> = {}) =>
  actual(value, { growth: { percent, printed: String(percent), over: endOf(2015) }, ...given });

const baseOf = (reading: Reading) => {
  const base = baseOfStatedGrowth(reading);
  return 'id' in base ? [base.printed, base.value] : base;
};

describe('the base of a stated growth', () => {
  it.each([
    [fuzhou, 'fz-invention-patents-per-10k-2020', '9.75', 9.75, 1],
    [xiamen, 'xm-invention-patents-per-10k-2020', '14.5', 14.5, 1],
    [fuzhou, 'fz-valid-trademarks-2020', '8.97', 8.97, 10000],
  ] as const)('is as precise as rounding allows %#', (data, id, printed, value, scale) => {
    expect(baseOfStatedGrowth(readingOf(data, id))).toMatchObject({
      id: `${id}-base`,
      kind: 'computed',
      period: { kind: 'end', to: 2015 },
      printed,
      value,
      scale,
    });
  });

  it.each([
    ['148711 after 186.26 %', 148711, 186.26, '51950'],
    ['84377 after 147.98 %', 84377, 147.98, '34026'],
    ['14813 after 121.29 %', 14813, 121.29, '6694'],
    ['100881 after 137 %', 100881, 137, '42600'],
    ['37855 after 143 %', 37855, 143, '15600'],
  ])('of %s is a whole number, or whole hundreds', (_, value, percent, printed) => {
    expect(baseOf(grown(value, percent))).toEqual([printed, Number(printed)]);
  });

  it('is as provisional as its value, but on the other side of its break', () => {
    expect(baseOfStatedGrowth(grown(50, 25, { flags: ['provisional', 'break'] }))).toMatchObject({
      value: 40,
      flags: ['provisional'],
    });
    expect(baseOfStatedGrowth(grown(50, 25))).not.toHaveProperty('flags');
  });

  it('after a fall is higher', () => {
    expect(baseOf(grown(50, -50))).toEqual(['100', 100]);
  });

  it('says how it was computed, in every language', () => {
    const base = baseOfStatedGrowth(readingOf(xiamen, 'xm-invention-patents-per-10k-2020'));
    const method = 'id' in base && base.method ? base.method : '';
    expect(method).toEqual({ formula: 'growth-base', printed: '37.93', growth: '162' });
    expect(methodText(method, 'zh')).toBe('推算：37.93 ÷ (1 + 162%)，由原文所述增幅得出；原文未列');
    expect(methodText(method, 'en')).toBe(
      'computed: 37.93 ÷ (1 + 162%), from the growth the plan states; not printed in it',
    );
  });

  it('keeps the sources and notes of the reading', () => {
    const reading = readingOf(fuzhou, 'fz-invention-patents-per-10k-2020');
    const { sources, notes } = reading;
    expect(baseOfStatedGrowth(reading)).toMatchObject({ sources, notes });
  });

  it.each([
    ['without a stated growth', actual(10), 'no-figure'],
    ['without a figure', grown(null, 50), 'no-figure'],
    ['after a loss of everything', grown(10, -100), 'negative'],
    ['after a loss of more than everything', grown(10, -120), 'negative'],
    ['of a negative value', grown(-100000, 10), 'negative'],
  ] as const)('is refused %s', (_, reading, why) => {
    expect(baseOfStatedGrowth(reading)).toEqual({ why });
  });
});

describe('computed bases', () => {
  it('of the two plans are those of 2015 and, where the growth is taken so, of 2011–2015', () => {
    const added = withComputedBases(both.readings).filter((one) => one.kind === 'computed');
    expect(added.map((one) => [one.place, one.indicator, one.printed])).toEqual([
      ['fuzhou', 'invention-patents-per-10k', '9.75'],
      ['fuzhou', 'valid-trademarks', '8.97'],
      ['fuzhou', 'invention-patent-grants', '6694'],
      ['fuzhou', 'patent-applications', '51950'],
      ['fuzhou', 'patent-grants', '34026'],
      ['fuzhou', 'invention-patent-applications', '18476'],
      ['xiamen', 'invention-patents-per-10k', '14.5'],
      ['xiamen', 'invention-patent-grants', '5130'],
      ['xiamen', 'patent-applications', '58600'],
      ['xiamen', 'patent-grants', '42600'],
      ['xiamen', 'invention-patent-applications', '15600'],
    ]);
    for (const { period, method } of added)
      expect(methodText(method!, 'zh').includes('假定所述增幅以 2011–2015 年合计为基期')).toBe(
        period.kind === 'total',
      );
  });

  const added = (...others: Reading[]) =>
    withComputedBases([grown(24, 140), ...others]).filter((one) => one.kind === 'computed').length;

  it('are not added where the base is printed', () => {
    expect(added(actual(10, { period: endOf(2015) }))).toBe(0);
  });

  it('are added where only a target, another place or another kind of period is printed', () => {
    expect(added(target(10, { period: endOf(2015) }))).toBe(1);
    expect(added(actual(10, { period: endOf(2015), place: 'b' }))).toBe(1);
    expect(added(actual(10, { period: total(2011, 2015) }))).toBe(1);
  });

  it('are added where a dash stands for the base', () => {
    expect(added(actual(null, { period: endOf(2015) }))).toBe(1);
  });

  it('are one where two values state their growth over the same time', () => {
    expect(added(grown(20, 100, { period: endOf(2019) }))).toBe(1);
  });

  it('are not taken from a disputing value', () => {
    expect(withComputedBases([grown(25, 150, { disputes: 'other' })])).toHaveLength(1);
  });

  it('leave readings without a stated growth as they are', () => {
    const readings = [actual(1), target(2)];
    expect(withComputedBases(readings)).toBe(readings);
  });
});
