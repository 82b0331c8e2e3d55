import { describe, expect, it } from 'vitest';
import {
  amount,
  attainment,
  countsInPoints,
  difference,
  isMet,
  progress,
  requiredChange,
} from '../../src/analysis/attainment.js';
import { requiredGrowth } from '../../src/analysis/required-growth.js';
import type { Outcome, Reason } from '../../src/indicator/outcome.js';
import type { Reading } from '../../src/indicator/types.js';
import { actual, average, endOf, target, total, within } from '../indicator/examples.js';

type Maybe = Reading | undefined;
const value = (number: number): Outcome => ({ value: number });
const why = (reason: Reason): Outcome => ({ why: reason });

describe('an amount', () => {
  it.each([
    [actual(24.67, { scale: 1e4 }), 246700],
    [actual(48.22, { scale: 1e8 }), 4822000000],
    [actual(0), 0],
    [actual(null), null],
  ])('is the figure in its unit %#', (reading, expected) => {
    expect(amount(reading)).toBe(expected);
  });
});

describe('two figures are refused', () => {
  const refusals: [string, Maybe, Maybe, Reason][] = [
    ['without a target', actual(10), undefined, 'no-target'],
    ['without a figure for the target', actual(10), target(null), 'no-target'],
    ['without an actual value', undefined, target(10), 'no-actual'],
    ['without a figure for the actual value', actual(null), target(10), 'no-actual'],
    ['from two indicators', actual(10), target(10, { indicator: 'two' }), 'other-indicator'],
    ['from two places', actual(10), target(10, { place: 'b' }), 'other-place'],
    [
      'for five years against one',
      actual(10, { period: total(2016, 2020) }),
      target(10, { period: within(2020) }),
      'other-period',
    ],
    [
      'for a state against a year',
      actual(10, { period: endOf(2020) }),
      target(10, { period: within(2020) }),
      'other-period',
    ],
    [
      'for a yearly average against a year',
      actual(10, { period: average(2016, 2020) }),
      target(10, { period: within(2020) }),
      'other-period',
    ],
    [
      'for totals over three and five years',
      actual(10, { period: total(2018, 2020) }),
      target(10, { period: total(2016, 2020) }),
      'other-period',
    ],
  ];
  it.each(refusals)('%s', (_, mine, goal, reason) => {
    expect(attainment(mine, goal, 'stock')).toEqual(why(reason));
    expect(difference(mine, goal)).toEqual(why(reason));
    expect(isMet(mine, goal, 'higher')).toBeUndefined();
  });
});

describe('attainment', () => {
  it('is the actual value over the target', () => {
    expect(attainment(actual(30), target(40), 'stock')).toEqual(value(0.75));
    const share = attainment(actual(24.67, { scale: 1e4 }), target(130000), 'stock');
    expect('value' in share && share.value).toBeCloseTo(1.897692307692, 11);
  });

  it('of a printed zero is zero', () => {
    expect(attainment(actual(0), target(40), 'stock')).toEqual(value(0));
  });

  it('is a share for percentages and scores too', () => {
    expect(attainment(actual(99), target(90), 'ratio')).toEqual(value(1.1));
    expect(attainment(actual(99), target(90), 'score')).toEqual(value(1.1));
  });

  it('has no value for ranks, for a target of zero, or with a negative value', () => {
    expect(attainment(actual(2), target(4), 'rank')).toEqual(why('rank'));
    expect(attainment(actual(2), target(0), 'stock')).toEqual(why('zero-target'));
    expect(attainment(actual(-2), target(4), 'growth')).toEqual(why('negative'));
    expect(attainment(actual(2), target(-4), 'growth')).toEqual(why('negative'));
  });
});

describe('the difference', () => {
  it('is free of the dust of binary fractions', () => {
    expect(difference(actual(19.7), target(19))).toEqual(value(0.7));
    expect(difference(actual(37.93), target(18))).toEqual(value(19.93));
  });

  it('exists for zero, for negative values and for a target of zero', () => {
    expect(difference(actual(0), target(10))).toEqual(value(-10));
    expect(difference(actual(-1.5), target(2))).toEqual(value(-3.5));
    expect(difference(actual(3), target(0))).toEqual(value(3));
  });

  it('tells 13 digits apart', () => {
    expect(difference(actual(1234567890124), target(1234567890123))).toEqual(value(1));
  });
});

describe('a target is met', () => {
  it.each([
    ['higher', 40, 40, true],
    ['higher', 39.9, 40, false],
    ['lower', 40, 40, true],
    ['lower', 39.9, 40, true],
    ['lower', 40.1, 40, false],
    ['neither', 50, 40, undefined],
  ] as const)('%s is better: %d against %d: %s', (better, mine, goal, met) => {
    expect(isMet(actual(mine), target(goal), better)).toBe(met);
  });

  it.each([
    ['less-than', 'lower', 5, false],
    ['less-than', 'lower', 4.9, true],
    ['less-than', 'lower', 5.1, false],
    ['at-most', 'lower', 5, true],
    ['more-than', 'higher', 5, false],
    ['more-than', 'higher', 5.1, true],
    ['at-least', 'higher', 5, true],
    ['over', 'higher', 5, true],
    ['less-than', 'neither', 5, undefined],
  ] as const)('of %s 5 where %s is better, by %d: %s', (approximation, better, mine, met) => {
    expect(isMet(actual(mine), target(5, { approximation }), better)).toBe(met);
  });

  it('of less than 5, also by a value printed as less than 5', () => {
    const goal = target(5, { approximation: 'less-than' });
    expect(isMet(actual(5, { approximation: 'less-than' }), goal, 'lower')).toBe(true);
    expect(isMet(actual(5, { approximation: 'at-most' }), goal, 'lower')).toBe(false);
  });

  it('of less than 5, not yet by 5 before its time', () => {
    const goal = target(5, { approximation: 'less-than', period: endOf(2025) });
    expect(isMet(actual(5, { period: endOf(2023) }), goal, 'lower')).toBeUndefined();
  });

  it('whatever the target, also one of zero', () => {
    expect(isMet(actual(0), target(0), 'lower')).toBe(true);
    expect(isMet(actual(1), target(0), 'lower')).toBe(false);
  });
});

describe('progress', () => {
  const base = actual(20);
  const goal = target(40, { period: endOf(2025) });
  const now = (figure: number | null) => actual(figure, { period: endOf(2023) });

  it.each([
    [20, 0],
    [25, 0.25],
    [40, 1],
    [45, 1.25],
    [15, -0.25],
  ])('at %d is %d', (figure, share) => {
    expect(progress(base, now(figure), goal)).toEqual(value(share));
  });

  it('starts from a printed zero as from any other base', () => {
    expect(progress(actual(0), now(10), goal)).toEqual(value(0.25));
  });

  it('goes downwards where the target is lower', () => {
    expect(progress(actual(50), now(45), goal)).toEqual(value(0.5));
  });

  const sum = (figure: number, to: number) => ({ period: total(to - 4, to), figure });
  it('is refused for totals, for each begins from nothing', () => {
    const [past, done] = [sum(100, 2020), sum(60, 2025)];
    expect(
      progress(
        actual(past.figure, past),
        actual(done.figure, done),
        target(120, { period: total(2021, 2025) }),
      ),
    ).toEqual(why('totals'));
  });

  it.each([
    ['no base', undefined, now(25), goal, 'no-base'],
    ['a dash for a base', actual(null), now(25), goal, 'no-base'],
    ['no actual value', base, undefined, goal, 'no-actual'],
    ['a dash for the actual value', base, now(null), goal, 'no-actual'],
    ['no target', base, now(25), undefined, 'no-target'],
    ['a target equal to the base', base, now(25), target(20, { period: endOf(2025) }), 'no-change-required'],
    ['a base of another kind', actual(20, { period: within(2020) }), now(25), goal, 'other-period'],
    ['a value of another kind', base, actual(25, { period: within(2023) }), goal, 'other-period'],
    ['a base elsewhere', actual(20, { place: 'b' }), now(25), goal, 'other-place'],
  ] as const)('has no value with %s', (_, from, mine, to, reason) => {
    expect(progress(from, mine, to)).toEqual(why(reason));
  });
});

describe('the required change', () => {
  const in25 = { period: endOf(2025) };

  it('is target over base, less one', () => {
    expect(requiredChange(actual(20), target(50, in25), 'stock')).toEqual(value(1.5));
    expect(requiredChange(actual(50), target(20, in25), 'stock')).toEqual(value(-0.6));
  });

  it('is that from one five-year total to the next between totals', () => {
    const [from, to] = [actual(48.22, { period: total(2016, 2020) }), total(2021, 2025)];
    const change = requiredChange(from, target(60, { period: to }), 'flow');
    expect('value' in change && change.value).toBeCloseTo(0.244296972211, 11);
  });

  it.each([
    ['a rank', actual(4), target(2, in25), 'rank', 'rank'],
    ['a score', actual(81), target(83, in25), 'score', 'points-only'],
    ['a percentage', actual(81), target(83, in25), 'ratio', 'points-only'],
    ['a rate of growth', actual(81), target(83, in25), 'growth', 'points-only'],
    ['a score without a base', undefined, target(83, in25), 'score', 'no-base'],
    ['no base', undefined, target(10, in25), 'stock', 'no-base'],
    ['a dash for a base', actual(null), target(10, in25), 'stock', 'no-base'],
    ['a base of zero', actual(0), target(10, in25), 'stock', 'zero-base'],
    ['a negative base', actual(-1), target(10, in25), 'stock', 'negative'],
    ['a negative target', actual(1), target(-10, in25), 'stock', 'negative'],
    ['no target', actual(1), undefined, 'stock', 'no-target'],
    ['another kind of period', actual(1), target(10, { period: within(2025) }), 'flow', 'other-period'],
  ] as const)('has no value with %s', (_, from, to, quantity, reason) => {
    expect(requiredChange(from, to, quantity)).toEqual(why(reason));
    expect(requiredGrowth(from, to, quantity)).toEqual(why(reason));
  });
});

describe('the required growth', () => {
  it('is the constant yearly rate', () => {
    const grown = requiredGrowth(actual(100), target(121, { period: endOf(2022) }), 'stock');
    expect('value' in grown && grown.value).toBeCloseTo(0.1, 12);
  });

  it.each([
    ['totals', total(2016, 2020), total(2021, 2025), 'totals'],
    ['yearly averages', average(2016, 2020), average(2021, 2025), 'averages'],
    ['two values of one year', within(2025), within(2025), 'too-short'],
    ['a base that comes after the target', endOf(2026), endOf(2025), 'too-short'],
  ] as const)('has no value between %s', (_, from, to, reason) => {
    const grown = requiredGrowth(actual(10, { period: from }), target(20, { period: to }), 'flow');
    expect(grown).toEqual(why(reason));
  });
});

it('percentages, rates of growth and scores count in points', () => {
  const quantities = ['stock', 'flow', 'ratio', 'growth', 'score', 'rank'] as const;
  expect(quantities.filter(countsInPoints)).toEqual(['ratio', 'growth', 'score']);
});
