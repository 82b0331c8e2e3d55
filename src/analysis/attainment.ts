import { amountOf as amount } from '../indicator/amount.js';
import { goodSign } from '../indicator/better.js';
import { figure, none, type Outcome, type Reason } from '../indicator/outcome.js';
import { mayMeet } from '../indicator/periods.js';
import { decimalsOf } from '../indicator/precision.js';
import type { Better, Quantity, Reading } from '../indicator/types.js';

export { amountOf as amount } from '../indicator/amount.js';

/** Whether differences of this quantity are told in points: percentages, rates of growth and scores. */
export function countsInPoints(quantity: Quantity): boolean {
  return quantity === 'ratio' || quantity === 'growth' || quantity === 'score';
}

/**
 * Attainment: actual / target, 1 meaning just reached. For an indicator where lower is better, a
 * value below 1 is the good side; `isMet` knows. Undefined for ranks, without one of the two
 * figures, for a target that is a range or zero, and where the two are not of one kind (a five-year total against
 * a yearly target).
 */
export function attainment(
  actual: Reading | undefined,
  target: Reading | undefined,
  quantity: Quantity,
): Outcome {
  const pair = numbers(actual, target, 'no-actual', 'no-target');
  if ('why' in pair) return pair;
  if (quantity === 'rank') return none('rank');
  if (target?.upTo !== undefined) return none('range');
  if (pair.b === 0) return none('zero-target');
  if (pair.a < 0 || pair.b < 0) return none('negative');
  return figure(clean(pair.a / pair.b));
}

/**
 * actual − target in the unit: points for percentages and scores. Undefined as attainment is, but zero is
 * fine, and to a range it is the difference to its nearer end, 0 within it.
 */
export function difference(actual: Reading | undefined, target: Reading | undefined): Outcome {
  const pair = numbers(actual, target, 'no-actual', 'no-target');
  return 'why' in pair ? pair : figure(minus(pair.a, nearest(target, pair)));
}

/** target − base in the unit: the way to go, to the nearer end of a range. Undefined without one of the two or between different kinds of period. */
export function requiredDifference(base: Reading | undefined, target: Reading | undefined): Outcome {
  const pair = numbers(base, target, 'no-base', 'no-target');
  return 'why' in pair ? pair : figure(minus(nearest(target, pair), pair.a));
}

/**
 * Whether the target was reached. Undefined where the two can't be compared or no side is known to be better, and
 * while the target's time has not come: what is not reached by then is under way, not missed.
 */
export function isMet(
  actual: Reading | undefined,
  target: Reading | undefined,
  better: Better,
): boolean | undefined {
  const gap = difference(actual, target);
  const sign = goodSign(better);
  if ('why' in gap || !actual || !target || !sign) return undefined;
  const reached = gap.value === 0 ? !isAtBound(actual, target) : gap.value * sign > 0;
  return reached || actual.period.to >= target.period.to ? reached : undefined;
}

/**
 * Whether a value is just what its target says to go past: 5 where less than 5 is aimed at. A value that
 * is itself printed as less than 5 is past it.
 */
export function isAtBound(value: Reading, target: Reading): boolean {
  const { approximation: sign } = target;
  const isStrict = sign === 'more-than' || sign === 'less-than';
  return isStrict && value.approximation !== sign && amount(value) === amount(target);
}

/**
 * Progress: (actual − base) / (target − base), 0 meaning still at the base and 1 at the target.
 * Undefined without a base (a printed zero is a base), where base and target are equal, for totals
 * (each plan's total starts from nothing) and where the periods are not of one kind.
 */
export function progress(
  base: Reading | undefined,
  actual: Reading | undefined,
  target: Reading | undefined,
): Outcome {
  const required = numbers(base, target, 'no-base', 'no-target');
  if ('why' in required) return required;
  const done = numbers(actual, target, 'no-actual', 'no-target');
  if ('why' in done) return done;
  if (target?.period.kind === 'total') return none('totals');
  if (target?.upTo !== undefined) return none('range');
  if (required.a === required.b) return none('no-change-required');
  return figure(clean((done.a - required.a) / (required.b - required.a)));
}

/**
 * Required change: target / base − 1. Undefined for scores, percentages and ranks (they differ in
 * points or places), from a missing or zero base, and between different kinds of period. Between two
 * five-year totals it is the change from one period to the next, which must be said with it.
 */
export function requiredChange(
  base: Reading | undefined,
  target: Reading | undefined,
  quantity: Quantity,
): Outcome {
  if (quantity === 'rank') return none('rank');
  const pair = numbers(base, target, 'no-base', 'no-target');
  if ('why' in pair) return pair;
  if (countsInPoints(quantity)) return none('points-only');
  if (target?.upTo !== undefined) return none('range');
  if (pair.a === 0) return none('zero-base');
  if (pair.a < 0 || pair.b < 0) return none('negative');
  return figure(clean(pair.b / pair.a - 1));
}

/**
 * Required growth per year: (target / base)^(1/years) − 1, the constant rate that leads from the one
 * to the other. Undefined wherever the required change is, and between totals or yearly averages,
 * which are not values of the two end years.
 */
export function requiredGrowth(
  base: Reading | undefined,
  target: Reading | undefined,
  quantity: Quantity,
): Outcome {
  const change = requiredChange(base, target, quantity);
  if ('why' in change || !base || !target) return change;
  if (target.period.kind === 'total') return none('totals');
  if (target.period.kind === 'average') return none('averages');
  const years = target.period.to - base.period.to;
  if (years < 1) return none('too-short');
  return figure((1 + change.value) ** (1 / years) - 1);
}

function numbers(
  a: Reading | undefined,
  b: Reading | undefined,
  withoutA: Reason,
  withoutB: Reason,
): { a: number; b: number } | { why: Reason } {
  if (!b) return { why: withoutB };
  if (!a) return { why: withoutA };
  if (a.indicator !== b.indicator) return { why: 'other-indicator' };
  if (a.place !== b.place) return { why: 'other-place' };
  const [va, vb] = [amount(a), amount(b)];
  if (vb === null) return { why: withoutB };
  if (va === null) return { why: withoutA };
  if (!mayMeet(a.period, b.period)) return { why: 'other-period' };
  return { a: va, b: vb };
}

/** What a value is held against: the target, or of a range what is nearest to the value. */
function nearest(target: Reading | undefined, { a, b }: { a: number; b: number }): number {
  const end = target?.upTo;
  if (end === undefined) return b;
  return Math.max(b, Math.min(a, Number((end * (target?.scale ?? 1)).toPrecision(15))));
}

/** a − b to the decimals that the two have: 19.7 − 19 gives 0.7. */
function minus(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const decimals = Math.max(decimalsOf(String(a)), decimalsOf(String(b)));
  return decimals <= 100 ? Number((a - b).toFixed(decimals)) : a - b;
}

/** A ratio without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
