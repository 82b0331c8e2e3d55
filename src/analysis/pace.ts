import { amount, isAtBound, isMet, progress } from './attainment.js';
import { goodSign } from '../indicator/better.js';
import { figure, none, valueOf, type Outcome } from '../indicator/outcome.js';
import { runningValue, type Unknown } from './running.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';

/** The rule that gave a status; those of {@link Unknown} say why nothing could be judged. */
export type StatusRule =
  | 'reached'
  | 'at-or-past-even-path'
  | 'short-of-even-path'
  | 'no-base'
  | 'no-better-side'
  | 'direction-unknown'
  | Unknown;

/** Where an indicator stands on the way to its target. */
export type Status = 'met' | 'on-pace' | 'behind' | 'not-reported' | 'cannot-say';

/** What can be said of one indicator at the end of one year. */
export interface Pace {
  readonly status: Status;
  readonly rule: StatusRule;
  /** The value judged: the latest one, or what has run up so far towards a total or an average. */
  readonly value?: Reading;
  /** Where an even path from base to target would be at that time: a guide, never data. */
  readonly guide: Outcome;
  /** The part of the way that is done: 0 at the base, 1 at the target. */
  readonly progress: Outcome;
}

/**
 * Judges one indicator of one place at the end of the year `at`, from what was reported until then.
 * - A value of the target's kind is held against the even path from base to target.
 * - Towards a total, the yearly values are summed from its first year on and held against the
 *   even share of the years gone by; progress is running sum over expected total.
 * - Towards a yearly average, the average so far is held against the target itself.
 *
 * Neither plan office sets a path: the even one is a rule of ours, and `rule` says that it was used.
 */
export function paceOf(
  indicator: Indicator,
  base: Reading | undefined,
  target: Target,
  actuals: readonly Reading[],
  at: number,
): Pace {
  const value = runningValue(indicator, target, actuals, at);
  const unknown = { guide: none('no-actual'), progress: none('no-actual') };
  if ('why' in value) {
    const status = value.why === 'nothing-reported' ? 'not-reported' : 'cannot-say';
    return { status, rule: value.why, ...unknown };
  }
  const guide = evenPath(base, target, value.period.to);
  const known = { value, guide, progress: progressOf(base, value, target) };
  const { better } = indicator;
  const sign = goodSign(better);
  if (!sign) {
    const rule = better === 'neither' ? 'no-better-side' : 'direction-unknown';
    return { status: 'cannot-say', rule, ...known };
  }
  const open = value.period.to < target.period.to && mayFallBack(indicator, target);
  const reached = isMet({ ...value, period: target.period }, target, better);
  if (reached && !open) return { status: 'met', rule: 'reached', ...known };
  const mark = valueOf(guide);
  if (mark === undefined) return { status: 'cannot-say', rule: 'no-base', ...known };
  const away = ((amount(value) ?? 0) - mark) * sign;
  const ahead = away > 0 || (away === 0 && !isAtBound(value, target));
  return ahead
    ? { status: 'on-pace', rule: 'at-or-past-even-path', ...known }
    : { status: 'behind', rule: 'short-of-even-path', ...known };
}

/**
 * The value that an even path has at the end of a year, in the unit: base + (target − base) × years
 * gone / years in all; for a total its even share; for a yearly average the average itself. Undefined
 * without a base, without a figure, and before the path begins.
 */
export function evenPath(base: Reading | undefined, target: Target, year: number): Outcome {
  const aim = amount(target);
  if (aim === null) return none('no-target');
  const { period } = target;
  if (period.kind === 'average') return figure(aim);
  if (period.kind === 'total') {
    const gone = year - period.from + 1;
    return gone < 1 ? none('too-short') : figure((aim * gone) / (period.to - period.from + 1));
  }
  const start = base ? amount(base) : null;
  if (!base || start === null || base.period.kind !== period.kind) return none('no-base');
  const [gone, all] = [year - base.period.to, period.to - base.period.to];
  return gone < 0 || all < 1 ? none('too-short') : figure(start + ((aim - start) * gone) / all);
}

/** Whether a target that is reached before its time can still be lost: an average, or a ceiling for a sum. */
function mayFallBack(indicator: Indicator, { period }: Target): boolean {
  return period.kind === 'average' || (period.kind === 'total' && indicator.better === 'lower');
}

function progressOf(base: Reading | undefined, value: Reading, target: Target): Outcome {
  if (target.period.kind === 'average') return none('averages');
  if (target.period.kind !== 'total') return progress(base, value, target);
  const [sum, aim] = [amount(value), amount(target)];
  return sum === null || !aim ? none('zero-target') : figure(sum / aim);
}
