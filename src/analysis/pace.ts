import { amount, isAtBound, isMet, progress } from './attainment.js';
import { goodSign } from '../indicator/better.js';
import { figure, none, valueOf, type Outcome } from '../indicator/outcome.js';
import { runningValue, type Unknown } from './running.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';

/** The rule that gave a status; those of {@link Unknown} say why there is none. */
export type StatusRule =
  | 'reached'
  | 'at-or-past-even-path'
  | 'short-of-even-path'
  | 'no-base'
  | 'no-better-side'
  | 'direction-unknown'
  | Unknown;

/** The status of an indicator against its target at a date; `cannot-say` where `rule` names what is missing. */
export type Status = 'met' | 'on-pace' | 'behind' | 'not-reported' | 'cannot-say';

/** The pace of one indicator towards one target at the end of one year. */
export interface Pace {
  readonly status: Status;
  readonly rule: StatusRule;
  /** The value assessed: the latest one, or the running total or average; absent where nothing was reported. */
  readonly value?: Reading;
  /** The even path from base to target at the time of `value`, in the unit: computed by this library, not published. */
  readonly guide: Outcome;
  /**
   * (value − base) / (target − base), or towards a total the running total / target: 0 at the base, 1 at the target.
   */
  readonly progress: Outcome;
}

/**
 * The status of one indicator in one place at the end of the year `at`, from what was reported by then.
 * - A value of the target's kind of period is compared with the even path from base to target.
 * - Towards a total, the sum of the years so far is compared with their even share of the target.
 * - Towards a yearly average, the average so far is compared with the target.
 *
 * Plans publish no path for the years between. The even one is a rule of this library, which `rule` states.
 * @param base the value the target starts from; without it there is no even path to a level
 * @param actuals readings of any kind, place and year; those of the target's indicator and place count
 * @param at a calendar year; its values count
 */
export function paceOf(
  indicator: Indicator,
  base: Reading | undefined,
  target: Target,
  actuals: readonly Reading[],
  at: number,
): Pace {
  const value = runningValue(indicator, target, actuals, at, base);
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
 * The even path from base to target at the end of a year, in the unit, by linear interpolation:
 * base + (target − base) × years elapsed / years in all. For a total it is the share of the years elapsed, for a
 * yearly average the target itself. The result has a reason in place of a value without a base, without a figure,
 * and before the path begins.
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

/** Whether a target that is met early can still be missed: an average, or a ceiling for a total. */
function mayFallBack(indicator: Indicator, { period }: Target): boolean {
  return period.kind === 'average' || (period.kind === 'total' && indicator.better === 'lower');
}

function progressOf(base: Reading | undefined, value: Reading, target: Target): Outcome {
  if (target.period.kind === 'average') return none('averages');
  if (target.period.kind !== 'total') return progress(base, value, target);
  const [sum, aim] = [amount(value), amount(target)];
  return sum === null || !aim ? none('zero-target') : figure(sum / aim);
}
