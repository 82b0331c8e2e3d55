import { amount } from './attainment.js';
import { isTarget, samePeriod } from '../indicator/periods.js';
import type { Indicator, PlanData, Reading, Target } from '../indicator/types.js';

/**
 * What 100 % is: the leader's value, each place's own target for the same time, or for each indicator
 * a value of your own in its unit.
 */
export type Reference = 'leader' | 'target' | Readonly<Record<string, number>>;

/** The parts that some values are of their wholes, and those wholes in the unit; undefined where there is none. */
export interface Shares {
  readonly shares: readonly (number | undefined)[];
  readonly references: readonly (number | undefined)[];
}

/**
 * The share that each reading is of the whole; the leader is the greatest value where nobody says which way
 * is better. Where less is better, the whole over the value. A rank
 * is the part of those ranked that it leaves at or behind itself: 1 for the first of five, 0.2 for
 * the last. Undefined without a figure and without a whole above zero.
 */
export function sharesOf(
  data: PlanData,
  indicator: Indicator,
  readings: readonly (Reading | undefined)[],
  whole: Reference,
): Shares {
  const amounts = readings.map((reading) => (reading && amount(reading)) ?? undefined);
  const { outOf } = indicator;
  if (indicator.quantity === 'rank')
    return {
      shares: amounts.map((value) => (value && outOf ? (outOf + 1 - value) / outOf : undefined)),
      references: amounts.map(() => outOf),
    };
  const lower = indicator.better === 'lower';
  const known = amounts.filter((value) => value !== undefined);
  const leader = lower ? Math.min(...known) : Math.max(...known);
  const wholes = readings.map((reading) => {
    if (whole === 'leader') return leader;
    if (whole !== 'target') return whole[indicator.id];
    const target = reading && targetFor(data, reading);
    return (target && amount(target)) ?? undefined;
  });
  const shares = amounts.map((value, i) => {
    const all = wholes[i];
    if (value === undefined || all === undefined || all <= 0) return undefined;
    return lower ? (value > 0 ? all / value : undefined) : value / all;
  });
  return { shares, references: wholes };
}

/** The target of the same place and indicator for the very same time. */
export function targetFor(data: PlanData, reading: Reading): Target | undefined {
  return data.readings.find(
    (one): one is Target =>
      isTarget(one) &&
      !one.disputes &&
      one.indicator === reading.indicator &&
      one.place === reading.place &&
      samePeriod(one.period, reading.period),
  );
}
