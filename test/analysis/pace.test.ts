import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenPath, paceOf } from '../../src/analysis/pace.js';
import { isAdditive, runningValue } from '../../src/analysis/running.js';
import type { Reading, Target } from '../../src/indicator/types.js';
import {
  actual,
  average,
  endOf,
  fuzhou,
  indicator,
  target as aTarget,
  total,
  within,
} from '../indicator/examples.js';

const aim = (value: number, given: Partial<Reading> = {}) =>
  aTarget(value, { period: endOf(2025), ...given }) as Target;
const yearly = (values: Record<number, number | null>, given: Partial<Reading> = {}) =>
  Object.entries(values).map(([year, value]) =>
    actual(value, { id: `y${year}`, period: within(Number(year)), ...given }),
  );
const stock = indicator('one');

describe('the even path', () => {
  it('runs straight from base to target', () => {
    expect(evenPath(actual(10), aim(20), 2020)).toEqual({ value: 10 });
    expect(evenPath(actual(10), aim(20), 2023)).toEqual({ value: 16 });
    expect(evenPath(actual(10), aim(20), 2025)).toEqual({ value: 20 });
  });

  it('is the even share of a total, and the average itself of an average', () => {
    expect(evenPath(undefined, aim(60, { period: total(2021, 2025) }), 2023)).toEqual({ value: 36 });
    expect(evenPath(undefined, aim(1000, { period: average(2021, 2025) }), 2022)).toEqual({ value: 1000 });
  });

  it('does not exist without a base, nor from a base of another kind, nor before it begins', () => {
    expect(evenPath(undefined, aim(20), 2023)).toEqual({ why: 'no-base' });
    expect(evenPath(actual(null), aim(20), 2023)).toEqual({ why: 'no-base' });
    expect(evenPath(actual(10, { period: total(2016, 2020) }), aim(20), 2023)).toEqual({ why: 'no-base' });
    expect(evenPath(actual(10), aim(20), 2019)).toEqual({ why: 'too-short' });
  });
});

describe('a target that is to be passed', () => {
  const below = aim(5, { approximation: 'less-than' });
  const status = (base: number, values: Record<number, number>, at: number) =>
    paceOf(
      { ...stock, better: 'lower' },
      actual(base),
      below,
      Object.entries(values).map(([year, value]) => actual(value, { id: year, period: endOf(Number(year)) })),
      at,
    ).status;

  it('is not met by its own figure, at its time and before', () => {
    expect(status(10, { 2025: 5 }, 2025)).toBe('behind');
    expect(status(10, { 2025: 4.9 }, 2025)).toBe('met');
    expect(status(10, { 2023: 5 }, 2023)).toBe('on-pace');
  });

  it('has an even path like any other: 10, 9, 8, 7, 6, 5', () => {
    expect(status(10, { 2023: 7 }, 2023)).toBe('on-pace');
    expect(status(10, { 2023: 7.1 }, 2023)).toBe('behind');
  });
});

describe('the value assessed', () => {
  it('is the latest within the plan, up to the year asked', () => {
    const values = [2020, 2021, 2022, 2024].map((to) =>
      actual(to - 2000, { id: `v${to}`, period: endOf(to) }),
    );
    expect(runningValue(stock, aim(30), values, 2023)).toMatchObject({ id: 'v2022' });
    expect(runningValue(stock, aim(30), values, 2025)).toMatchObject({ id: 'v2024' });
    expect(runningValue(stock, aim(30), values, 2020)).toEqual({ why: 'nothing-reported' });
  });

  it('counts after a base that is marked, also before the plan', () => {
    const base = actual(10, { base: true, period: endOf(2015) });
    const value = actual(15, { id: 'v2020', period: endOf(2020) });
    expect(paceOf(stock, base, aim(20), [value], 2020)).toMatchObject({
      status: 'on-pace',
      guide: { value: 15 },
    });
    expect(paceOf(stock, { ...base, base: false }, aim(20), [value], 2020).status).toBe('not-reported');
  });

  it('is the sum of the years towards a total, computed and said so', () => {
    const goal = aim(60, { period: total(2021, 2025) });
    expect(runningValue(stock, goal, yearly({ 2021: 10.5, 2022: 12.25, 2023: 9 }), 2023)).toMatchObject({
      kind: 'computed',
      value: 31.75,
      printed: '31.75',
      period: { kind: 'total', from: 2021, to: 2023 },
      method: { formula: 'sum-of-years', first: 2021, last: 2023 },
    });
  });

  it('is as provisional as any of the years', () => {
    const [first, ...rest] = yearly({ 2021: 10, 2022: 12 });
    const years = [{ ...first!, flags: ['provisional'] as const }, ...rest];
    expect(runningValue(stock, aim(60, { period: total(2021, 2025) }), years, 2022)).toMatchObject({
      value: 22,
      flags: ['provisional'],
    });
  });

  it('is the printed running total where there is one', () => {
    const goal = aim(60, { period: total(2021, 2025) });
    const printed = actual(33, { id: 'printed', period: total(2021, 2023) });
    expect(runningValue(stock, goal, [...yearly({ 2021: 10 }), printed], 2023)).toMatchObject({
      id: 'printed',
    });
  });

  it('is not guessed where a year is missing, and rates are not summed', () => {
    const goal = aim(60, { period: total(2021, 2025) });
    expect(runningValue(stock, goal, yearly({ 2021: 10, 2023: 12 }), 2023)).toEqual({ why: 'year-missing' });
    expect(runningValue(stock, goal, yearly({ 2022: 10 }), 2023)).toEqual({ why: 'year-missing' });
    const rate = indicator('one', { quantity: 'ratio' });
    expect(runningValue(rate, goal, yearly({ 2021: 10 }), 2023)).toEqual({ why: 'not-additive' });
    expect(
      ['stock', 'flow', 'ratio', 'growth', 'score', 'rank'].map((quantity) =>
        isAdditive(indicator('x', { quantity: quantity as 'stock' })),
      ),
    ).toEqual([true, true, false, false, false, false]);
  });
});

describe('the status', () => {
  const judge = (value: number, given = {}) =>
    paceOf(indicator('one', given), actual(10), aim(20), [actual(value, { period: endOf(2023) })], 2023);

  it('is met, on pace or behind by the even path', () => {
    expect(judge(21)).toMatchObject({ status: 'met', rule: 'reached' });
    expect(judge(16)).toMatchObject({
      status: 'on-pace',
      rule: 'at-or-past-even-path',
      progress: { value: 0.6 },
    });
    expect(judge(15.9)).toMatchObject({ status: 'behind', rule: 'short-of-even-path', guide: { value: 16 } });
  });

  it('reads lower as better where it is', () => {
    const fall = (value: number) =>
      paceOf(
        indicator('one', { better: 'lower' }),
        actual(20),
        aim(10),
        [actual(value, { period: endOf(2023) })],
        2023,
      ).status;
    expect([9, 14, 14.1].map(fall)).toEqual(['met', 'on-pace', 'behind']);
  });

  it('is not yet reported before the first value, and cannot be determined without base or better side', () => {
    expect(paceOf(stock, actual(10), aim(20), [], 2023).status).toBe('not-reported');
    expect(paceOf(stock, undefined, aim(20), [actual(12, { period: endOf(2022) })], 2023)).toMatchObject({
      status: 'cannot-say',
      rule: 'no-base',
    });
    expect(judge(16, { better: 'neither' })).toMatchObject({ status: 'cannot-say', rule: 'no-better-side' });
  });

  it('holds a running sum against the even share, and an unfinished average is never met', () => {
    const goal = aim(60, { period: total(2021, 2025) });
    const sum = paceOf(
      stock,
      actual(48.22, { period: total(2016, 2020) }),
      goal,
      yearly({ 2021: 12, 2022: 11 }),
      2022,
    );
    expect(sum).toMatchObject({ status: 'behind', guide: { value: 24 }, progress: { value: 23 / 60 } });
    const average1000 = aim(1000, { period: average(2021, 2025) });
    const so = (values: Record<number, number>, at: number) =>
      paceOf(stock, undefined, average1000, yearly(values), at).status;
    expect(so({ 2021: 1200, 2022: 900 }, 2022)).toBe('on-pace');
    expect(so({ 2021: 1000, 2022: 1000, 2023: 1000, 2024: 1000, 2025: 1000 }, 2025)).toBe('met');
  });

  it('does not call a ceiling for a sum kept before the time is over', () => {
    const ceiling = aim(100, { period: total(2021, 2025) });
    const fewer = indicator('one', { better: 'lower' });
    const at = (values: Record<number, number>, year: number) =>
      paceOf(fewer, undefined, ceiling, yearly(values), year).status;
    expect(at({ 2021: 20, 2022: 20 }, 2022)).toBe('on-pace');
    expect(at({ 2021: 30, 2022: 20 }, 2022)).toBe('behind');
    expect(at({ 2021: 20, 2022: 20, 2023: 20, 2024: 20, 2025: 20 }, 2025)).toBe('met');
  });

  it('of the real plan is not yet reported: it prints no value after 2020', () => {
    const ahead = fuzhou.readings.filter(
      (one): one is Target => one.kind === 'target' && one.period.to === 2025,
    );
    const statuses = ahead.map((goal) => {
      const own = fuzhou.indicators.find((one) => one.id === goal.indicator);
      return own && paceOf(own, undefined, goal, fuzhou.readings, 2025).status;
    });
    expect(statuses).toEqual(Array<string>(6).fill('not-reported'));
  });

  it('never rests on anything but finite numbers', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 2015, max: 2030 }), (base, goal, now, at) => {
        const { guide, progress } = paceOf(
          stock,
          actual(base),
          aim(goal),
          [actual(now, { period: endOf(2022) })],
          at,
        );
        for (const outcome of [guide, progress])
          if ('value' in outcome) expect(outcome.value).toSatisfy(Number.isFinite);
      }),
    );
  });
});
