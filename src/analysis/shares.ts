import { amount } from './attainment.js';
import { isTarget, samePeriod } from '../indicator/periods.js';
import { groupedBy } from '../indicator/records.js';
import type { Indicator, PlanData, Reading, Target } from '../indicator/types.js';

/**
 * What 100 % is: the leader's value, each place's own target for the same time, or a given value for each indicator, in
 * its unit.
 */
export type Reference = 'leader' | 'target' | Readonly<Record<string, number>>;

/** The shares of some values, and the reference value of each in its unit; undefined where there is none. */
export interface Shares {
  readonly shares: readonly (number | undefined)[];
  readonly references: readonly (number | undefined)[];
}

/**
 * The share of each reading in its reference value: value / reference, or reference / value where less is better. For a
 * rank, the share of those ranked that are at or behind it: 1 for the first of five, 0.2 for the last. The leader is
 * the lowest value where less is better, else the highest. Undefined without a figure or a reference value above zero.
 */
export function sharesOf(
  data: PlanData,
  indicator: Indicator,
  readings: readonly (Reading | undefined)[],
  reference: Reference,
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
  const references = readings.map((reading) => {
    if (reference === 'leader') return leader;
    if (reference !== 'target') return reference[indicator.id];
    const target = reading && targetFor(data, reading);
    return (target && amount(target)) ?? undefined;
  });
  const shares = amounts.map((value, i) => {
    const hundred = references[i];
    if (value === undefined || hundred === undefined || hundred <= 0) return undefined;
    const share = lower ? (value > 0 ? hundred / value : Infinity) : value / hundred;
    return Math.abs(share) < 1e300 ? share : undefined;
  });
  return { shares, references };
}

const grouped = new WeakMap<PlanData['readings'], ReadonlyMap<string, readonly Reading[]>>();

const keyOf = ({ indicator, place }: Reading) => indicator + '\n' + place;

/** The target of the same place and indicator for exactly the same time. */
export function targetFor({ readings }: PlanData, reading: Reading): Target | undefined {
  const groups = grouped.get(readings) ?? groupedBy(readings, keyOf);
  grouped.set(readings, groups);
  return groups
    .get(keyOf(reading))
    ?.find((one): one is Target => isTarget(one) && !one.disputes && samePeriod(one.period, reading.period));
}
