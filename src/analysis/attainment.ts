import { amountOf as amount } from '../indicator/amount.js';
import { goodSign } from '../indicator/better.js';
import { figure, none, type Outcome, type Reason } from '../indicator/outcome.js';
import { mayBeAlike, mayMeet } from '../indicator/periods.js';
import { decimalsOf } from '../indicator/precision.js';
import type { Better, Quantity, Reading } from '../indicator/types.js';

export { amountOf as amount } from '../indicator/amount.js';

/** Whether differences of this quantity are stated in points: percentages, rates of growth and scores. */
export function countsInPoints(quantity: Quantity): boolean {
  return quantity === 'ratio' || quantity === 'growth' || quantity === 'score';
}

/**
 * Attainment, as a share: actual / target, 1 where the target is just reached. Where lower is better, the target is
 * met at 1 or below; `isMet` takes that into account. The result has a reason in place of a value for ranks, where
 * a figure is missing or negative, for a target that is zero or a range, and where the periods are of different
 * kinds, such as a five-year total and a year.
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
 * actual − target in the unit; in points for percentages, rates of growth and scores. For a range, the difference from
 * its nearer bound, 0 within it. Zero, negative figures and ranks have a difference; the result has a reason if a
 * figure is missing or the periods are of different kinds.
 */
export function difference(actual: Reading | undefined, target: Reading | undefined): Outcome {
  const pair = numbers(actual, target, 'no-actual', 'no-target');
  return 'why' in pair ? pair : figure(minus(pair.a, nearest(target, pair)));
}

/**
 * The required change in the unit: target − base, to the nearer bound of a range. A reason if a figure is missing or
 * the periods are of different kinds.
 */
export function requiredDifference(base: Reading | undefined, target: Reading | undefined): Outcome {
  const pair = numbers(base, target, 'no-base', 'no-target');
  return 'why' in pair ? pair : figure(minus(nearest(target, pair), pair.a));
}

/**
 * Whether the target was met. Undefined if the two cannot be compared, the direction is unknown, or the target is unmet
 * but not due yet.
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
 * Whether a value equals a bound that its target excludes: 5 where the target is "less than 5". A value that is
 * itself printed as "less than 5" is within the bound.
 */
export function isAtBound(value: Reading, target: Reading): boolean {
  const { approximation: sign } = target;
  const isStrict = sign === 'more-than' || sign === 'less-than';
  return isStrict && value.approximation !== sign && amount(value) === amount(target);
}

/**
 * Progress, as a share: (actual − base) / (target − base), 0 at the base and 1 at the target. A printed zero is a valid
 * base. The result has a reason where a figure is missing, where base and target are equal, for ranges, for totals
 * (each starts from zero) and where the periods are of different kinds.
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
 * The required relative change, as a share: target / base − 1. Between two five-year totals it is the change from one
 * period to the next, which must be stated with it. The result has a reason for percentages, rates of growth, scores
 * and ranks (they change by points or places), for ranges, where a figure is missing or negative, from a base of
 * zero, and between different kinds of period.
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
  if (!mayMeet(a.period, b.period))
    return { why: mayBeAlike(a.period, b.period) ? 'period-unsaid' : 'other-period' };
  return { a: va, b: vb };
}

/** What a value is compared with: the target, or the point of a range nearest to the value. */
function nearest(target: Reading | undefined, { a, b }: { a: number; b: number }): number {
  const end = target?.upTo;
  if (end === undefined) return b;
  return Math.max(b, Math.min(a, Number((end * (target?.scale ?? 1)).toPrecision(15))));
}

/** a − b, rounded to the decimals of the two: 19.7 − 19 gives 0.7. */
function minus(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const decimals = Math.max(decimalsOf(String(a)), decimalsOf(String(b)));
  return decimals <= 100 ? Number((a - b).toFixed(decimals)) : a - b;
}

/** A ratio to 12 significant digits, without binary rounding noise. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
