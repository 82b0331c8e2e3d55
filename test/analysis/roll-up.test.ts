import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, whyNotAdditive } from '../../src/analysis/roll-up.js';
import type { Indicator, Place, PlanData, Reading } from '../../src/indicator/types.js';
import { actual, endOf, fuzhou, indicator, item, total, within, xiamen } from '../indicator/examples.js';
import { methodText } from '../../src/messages/format.js';

const place = (id: string, inside?: string): Place => ({
  id,
  name: { zh: `${id}区`, en: id },
  ...(inside ? { within: inside } : {}),
});
const city: readonly Place[] = [place('city'), place('east', 'city'), place('west', 'city')];

const dataOf = (readings: readonly Reading[], indicators: readonly Indicator[], places = city): PlanData => ({
  places,
  documents: [],
  units: [item],
  indicators,
  readings,
  notes: [],
});
const of = (values: Record<string, number | null>, given: Partial<Reading> = {}) =>
  Object.entries(values).map(([id, value]) => actual(value, { id, place: id, ...given }));
const rolled = (readings: readonly Reading[], given: Partial<Indicator> = {}, period = endOf(2020)) => {
  const one = indicator('one', given);
  return rollUp(dataOf(readings, [one]), one, city[0]!, period);
};

describe('the districts of a city', () => {
  it('add up to what is printed of it', () => {
    const roll = rolled(of({ city: 30, east: 12, west: 18 }));
    expect(roll).toMatchObject({ difference: 0, agrees: true });
    expect(roll).toMatchObject({
      sum: { value: 30, printed: '30', kind: 'computed', place: 'city', period: endOf(2020) },
      total: { value: 30 },
    });
    if (!('sum' in roll)) throw new Error('no sum');
    expect(['zh', 'en'].map((lang) => methodText(roll.sum.method!, lang))).toEqual([
      '推算：east 区、west 区之和',
      'computed: sum of east, west',
    ]);
  });

  it('give a sum with the flags of any of them', () => {
    const [east, west] = of({ east: 12, west: 18 });
    const roll = rolled([
      { ...east!, flags: ['revised'] },
      { ...west!, flags: ['provisional', 'revised'] },
    ]);
    expect(roll).toMatchObject({ sum: { value: 30, flags: ['revised', 'provisional'] } });
  });

  it('do not, and by how much is said', () => {
    expect(rolled(of({ city: 31, east: 12, west: 18 }))).toMatchObject({ difference: -1, agrees: false });
  });

  it('agree within what rounding hides: 1.2 万 and 1.8 万 may be 3.1 万, but not 3.2 万', () => {
    const wan = { scale: 1e4 };
    expect(rolled(of({ city: 3.1, east: 1.2, west: 1.8 }, wan))).toMatchObject({
      difference: -1000,
      agrees: true,
    });
    expect(rolled(of({ city: 3.2, east: 1.2, west: 1.8 }, wan))).toMatchObject({
      difference: -2000,
      agrees: false,
    });
  });

  it('are not assessed where a figure is printed as about', () => {
    const readings = [
      ...of({ city: 30, east: 12 }),
      actual(18, { id: 'w', place: 'west', approximation: 'about' }),
    ];
    const roll = rolled(readings);
    expect(roll).toMatchObject({ difference: 0 });
    expect(roll).not.toHaveProperty('agrees');
  });

  it('have a sum where nothing is printed of the city', () => {
    const roll = rolled(of({ east: 12, west: 18 }));
    expect(roll).toMatchObject({ sum: { value: 30 } });
    expect(roll).not.toHaveProperty('total');
  });

  it('have none where one is missing: it is named', () => {
    const missing = { why: 'part-missing', missing: [{ id: 'west' }] };
    expect(rolled(of({ city: 30, east: 12 }))).toMatchObject(missing);
    expect(rolled(of({ city: 30, east: 12, west: null }))).toMatchObject(missing);
    expect(
      rolled([...of({ city: 30, east: 12 }), ...of({ west: 18 }, { period: endOf(2019) })]),
    ).toMatchObject(missing);
    expect(rolled(of({ east: 12, west: 18 }, { period: total(2016, 2020) }))).toMatchObject({
      why: 'part-missing',
    });
  });

  it('have none where no place stands within', () => {
    const one = indicator('one');
    const data = dataOf(of({ east: 1 }), [one]);
    expect(rollUp(data, one, city[1]!, endOf(2020))).toEqual({ why: 'no-parts' });
  });

  it('leave disputed values and targets out', () => {
    const readings = [
      ...of({ city: 30, east: 12, west: 18 }),
      actual(99, { id: 'd', place: 'west', disputes: 'west' }),
      actual(99, { id: 't', place: 'west', kind: 'target' }),
    ];
    expect(rolled(readings)).toMatchObject({ sum: { value: 30 } });
  });

  it('add amounts of one year and of several', () => {
    expect(rolled(of({ east: 1.5, west: 2 }, { period: within(2020) }), {}, within(2020))).toMatchObject({
      sum: { value: 3.5, printed: '3.5' },
    });
    expect(
      rolled(of({ east: 1, west: 2 }, { period: total(2016, 2020) }), {}, total(2016, 2020)),
    ).toMatchObject({ sum: { value: 3 } });
  });
});

describe('what does not add up from parts', () => {
  it.each(['ratio', 'growth', 'score', 'rank'] as const)('%s is not added', (quantity) => {
    expect(rolled(of({ east: 12, west: 18 }), { quantity })).toEqual({ why: quantity });
  });

  it('figures per head or per unit are not', () => {
    expect(rolled(of({ east: 12, west: 18 }), { unit: 'item-per-10k' })).toEqual({ why: 'per-unit' });
    const named = (zh: string, en = zh) => whyNotAdditive(indicator('one', { name: { zh, en } }));
    expect(named('每万人口有效发明专利拥有量')).toBe('per-unit');
    expect(named('人均可支配收入')).toBe('per-unit');
    expect(named('密度', 'Doctors per 1000 people')).toBe('per-unit');
    expect(whyNotAdditive(indicator('one', { unit: '吨标准煤/万元' }))).toBe('per-unit');
  });

  it('of the two plans: 25 of 28 rows would be, those per 10,000, of rates and scores would not', () => {
    const refused = [...fuzhou.indicators, ...xiamen.indicators].flatMap((one) => {
      const why = whyNotAdditive(one);
      return why ? [`${one.id} ${why}`] : [];
    });
    expect(refused).toEqual(
      expect.arrayContaining([
        'invention-patents-per-10k per-unit',
        'high-value-patents-per-10k per-unit',
        'patent-application-growth growth',
        'enforcement-cases-closed-in-time ratio',
      ]),
    );
    expect(refused.some((one) => one.startsWith('invention-grants '))).toBe(false);
  });
});

describe('whatever the districts', () => {
  it('the sum is that of the parts, to the finest printed digit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(1, 1e4),
        (digits, decimals, scale) => {
          const places = [place('city'), ...digits.map((_, i) => place(`d${i}`, 'city'))];
          const readings = digits.map((value, i) =>
            actual(value / 10 ** decimals, {
              id: `d${i}`,
              place: `d${i}`,
              scale,
              printed: (value / 10 ** decimals).toFixed(decimals),
            }),
          );
          const one = indicator('one');
          const roll = rollUp(dataOf(readings, [one], places), one, places[0]!, endOf(2020));
          const whole = digits.reduce((a, b) => a + b, 0) / 10 ** decimals;
          expect('sum' in roll && roll.sum.printed).toBe(whole.toFixed(decimals));
          expect('sum' in roll && roll.sum.scale).toBe(scale);
        },
      ),
      { numRuns: 200 },
    );
  });
});
