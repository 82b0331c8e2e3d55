import { amount, countsInPoints } from './attainment.js';
import { inheritedFlags } from '../indicator/inherited-flags.js';
import { isEstimate, isTarget, planOfYear, yearsOfPlan } from '../indicator/periods.js';
import { decimalsOf, fixed } from '../indicator/precision.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';

/**
 * Why there is no running value: nothing is reported, a year is missing from the sum, values do not add up, or the
 * source does not say that any value covers a whole year.
 */
export type Unknown = 'nothing-reported' | 'year-missing' | 'not-additive' | 'period-unsaid';

/**
 * The value of an indicator at the end of the year `at`, of the same kind as its target: the latest value within the
 * plan; towards a total, the printed running total or the sum of the years so far; towards an average, the average of
 * the years so far. Sums and averages are computed readings, and need every year from the first one on.
 * @param base if marked as a base, values after it count, even before the plan
 */
export function runningValue(
  indicator: Indicator,
  target: Target,
  actuals: readonly Reading[],
  at: number,
  base?: Reading,
): Reading | { readonly why: Unknown } {
  const { period } = target;
  const reported = actuals
    .filter((one) => !isTarget(one) && !isEstimate(one) && !one.disputes)
    .filter((one) => one.value !== null && one.period.to <= at)
    .filter((one) => one.indicator === target.indicator && one.place === target.place)
    .sort((a, b) => a.period.to - b.period.to);
  if (!('from' in period)) {
    const plan = yearsOfPlan(planOfYear(period.to));
    const after = base?.base ? Math.min(base.period.to, plan.from - 1) : plan.from - 1;
    const within = reported.filter(
      ({ period: own }) => own.kind === period.kind && own.to > after && own.to <= plan.to,
    );
    return within.at(-1) ?? { why: 'nothing-reported' };
  }
  const { from, to, kind } = period;
  const printed = reported.findLast(
    ({ period: own }) => own.kind === kind && 'from' in own && own.from === from && own.to <= to,
  );
  if (printed) return printed;
  if (!isAdditive(indicator)) return { why: 'not-additive' };
  const years = reported.filter(({ period: own }) => own.kind === 'year' && own.to >= from && own.to <= to);
  const isUnsaid = reported.some(
    ({ period: own }) => own.kind === 'year-or-end' && own.to >= from && own.to <= to,
  );
  if (years.length === 0) return { why: isUnsaid ? 'period-unsaid' : 'nothing-reported' };
  const complete = years.every((one, index) => one.period.to === from + index);
  return complete ? gathered(years, target, kind) : { why: 'year-missing' };
}

/** Whether values of several years add up: counts and amounts, not rates, scores or ranks. */
export function isAdditive(indicator: Indicator): boolean {
  return !countsInPoints(indicator.quantity) && indicator.quantity !== 'rank';
}

/** The sum or the average of yearly values, with the most decimals that any of them has. */
function gathered(years: readonly Reading[], target: Target, kind: 'total' | 'average'): Reading {
  const [first, last] = [years[0], years.at(-1)];
  const scale = Math.min(...years.map((one) => one.scale));
  const decimals = Math.max(...years.map((one) => decimalsOf(one.printed)));
  const sum = years.reduce((all, one) => all + (amount(one) ?? 0), 0) / scale;
  const value = Number(fixed(kind === 'total' ? sum : sum / years.length, decimals));
  const [from, to] = [first?.period.to ?? 0, last?.period.to ?? 0];
  return {
    id: `${target.id}-running`,
    indicator: target.indicator,
    place: target.place,
    period: { kind, from, to },
    kind: 'computed',
    value,
    scale,
    printed: fixed(value, decimals),
    method: { formula: kind === 'total' ? 'sum-of-years' : 'average-of-years', first: from, last: to },
    sources: years.flatMap((one) => one.sources),
    ...inheritedFlags(years),
  };
}
