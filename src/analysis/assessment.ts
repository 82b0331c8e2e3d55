import { amount } from './attainment.js';
import { DataError } from '../indicator/data-error.js';
import { paceOf, type Pace } from './pace.js';
import { figure, none, type Outcome } from '../indicator/outcome.js';
import type { Selection } from '../indicator/records.js';
import { targetRows, type TargetRow } from './targets.js';
import type { PlanData, Reading, Target } from '../indicator/types.js';

/** One target at a date, such as that of a mid-term or final assessment. */
export interface Assessment {
  readonly row: TargetRow & { readonly target: Target };
  /** The last calendar year that has ended by that date; values up to its end count. */
  readonly until: number;
  /** Status, rule, value, even path and progress at the end of that year. */
  readonly monitoring: Pace;
  /** Years from the value (from `until` without one) to the target; 0 once the target is past. */
  readonly yearsLeft: number;
  /** The mean change per year so far, in the unit: (value − base) / years; towards a total, running total / years. */
  readonly soFar: Outcome;
  /**
   * The change per remaining year that meets the target, in the unit; a reason if the direction is unknown or the
   * target is met.
   */
  readonly needed: Outcome;
}

/**
 * Assesses every target of a selection at a date, in document order. Only years that have ended count: at 2023-06,
 * results up to 2022.
 * @param date a year (its end), month or day: `2023`, `2023-06`, `2023-06-30`
 * @throws {DataError} if it is none of these
 */
export function assessments(data: PlanData, selection: Selection, date: string): Assessment[] {
  const until = lastWholeYear(date);
  return targetRows(data, selection).flatMap((row) => {
    const { target, indicator, place, base } = row;
    if (!target) return [];
    const actuals = data.readings.filter(
      (one) => one.indicator === indicator.id && one.place === place.id && one.kind !== 'target',
    );
    const monitoring = paceOf(indicator, base, target, actuals, until);
    const { value } = monitoring;
    const yearsLeft = Math.max(0, target.period.to - (value?.period.to ?? until));
    return [
      {
        row: { ...row, target },
        until,
        monitoring,
        yearsLeft,
        soFar: indicator.quantity === 'rank' ? none('rank') : stepSoFar(base, value, target),
        needed: indicator.quantity === 'rank' ? none('rank') : stepNeeded(monitoring, target, yearsLeft),
      },
    ];
  });
}

function lastWholeYear(date: string): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const isDate = day === undefined ? Number(month ?? 1) <= 12 && month !== '00' : isDay(date);
  if (year === undefined || !isDate)
    throw new DataError('', 'date', 'expected a year, a month or a day such as 2023-06-30, got "{0}"', [
      date,
    ]);
  const isOver = month === undefined || (month === '12' && (day === undefined || day === '31'));
  return Number(year) - (isOver ? 0 : 1);
}

const isDay = (date: string) => {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
};

function stepSoFar(base: Reading | undefined, value: Reading | undefined, { period }: Target): Outcome {
  const now = value ? amount(value) : null;
  if (!value || now === null) return none('no-actual');
  if (period.kind === 'average') return none('averages');
  if (period.kind === 'total') return step(now, value.period.to - period.from + 1);
  const start = base ? amount(base) : null;
  if (!base || start === null) return none('no-base');
  return base.period.kind === period.kind
    ? step(now - start, value.period.to - base.period.to)
    : none('other-period');
}

function stepNeeded({ value, status, rule }: Pace, target: Target, yearsLeft: number): Outcome {
  const [now, aim] = [value ? amount(value) : null, amount(target)];
  if (aim === null) return none('no-target');
  if (!value || now === null) return none('no-actual');
  if (rule === 'direction-unknown') return none(rule);
  if (status === 'met') return none('no-change-required');
  const { period } = target;
  if (period.kind !== 'average') return step(aim - now, yearsLeft);
  const gone = value.period.to - period.from + 1;
  return step(aim * (gone + yearsLeft) - now * gone, yearsLeft);
}

/** The change per year, rounded to 12 significant digits; a reason for less than one year. */
const step = (change: number, years: number): Outcome =>
  years < 1 ? none('too-short') : figure(Number((change / years).toPrecision(12)));
