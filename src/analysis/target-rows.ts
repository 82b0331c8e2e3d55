import { attainment, difference, isMet, progress, requiredChange, requiredDifference } from './attainment.js';
import type { paceOf, Pace } from './pace.js';
import { none, type Outcome } from '../indicator/outcome.js';
import { namedPlans } from './named-plans.js';
import type { runningValue } from './running.js';
import { endsChunk, type Steps } from '../indicator/steps.js';
import { byId, checkSelection, groupedBy, inOrder, notesOn, type Selection } from '../indicator/records.js';
import {
  endsInPlan,
  hasBreak,
  isEstimate,
  isTarget,
  planOfYear,
  sameKindOfPeriod,
  yearsOfPlan,
} from '../indicator/periods.js';
import type { Indicator, Note, Place, PlanData, Reading, Target, Unit } from '../indicator/types.js';

/**
 * The facts on one indicator in one place under one plan.
 * - `result`: target and actual; `start`: base and target; `monitoring`: all three
 * - `target` or `actual`: that one alone
 */
export interface TargetRow {
  readonly id: string;
  readonly state: 'result' | 'start' | 'monitoring' | 'target' | 'actual';
  /** The five-year plan, if the data or the selection names it. */
  readonly plan?: number;
  readonly place: Place;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly target?: Target;
  /** The latest actual value within the plan; its figure may be missing. */
  readonly actual?: Reading;
  /** The latest actual or estimated value before the plan, or marked as a base before the target; its figure may be missing. */
  readonly base?: Reading;
  /** The latest estimate or forecast within the plan, where no actual value is as late. */
  readonly estimate?: Reading;
  /** Readings that contradict one of those above. */
  readonly disputing: readonly Reading[];
  /** actual / target; a reason if the direction is unknown. */
  readonly attainment: Outcome;
  /** actual − target in the unit. */
  readonly gap: Outcome;
  /** Whether the target was reached; undefined if it is unmet but not due yet, or if this cannot be determined. */
  readonly met: boolean | undefined;
  /** The pace towards a target that is not due yet, by the even path from its base. */
  readonly pace?: Pace;
  /** (actual − base) / (target − base); a reason also if a break in the series lies between base and actual. */
  readonly progress: Outcome;
  /** target / base − 1. */
  readonly requiredChange: Outcome;
  /** target − base in the unit. */
  readonly requiredDifference: Outcome;
  readonly notes: readonly Note[];
}

/** Needed only for rows whose target is not due yet, or whose value is a sum of years. */
export interface OnTheWay {
  readonly paceOf: typeof paceOf;
  readonly runningValue: typeof runningValue;
}

/** The rows of a target table, see `targetRows`; `onTheWay` is passed in because few rows need it. */
export function* rowsOfTargets(data: PlanData, selection: Selection, onTheWay: OnTheWay): Steps<TargetRow[]> {
  checkSelection(data, selection);
  const chosen = (ids: readonly string[] | undefined, id: string) => !ids?.length || ids.includes(id);
  const mine = data.readings.filter(
    (reading) => chosen(selection.place, reading.place) && chosen(selection.indicators, reading.indicator),
  );
  const targets = mine.filter((reading) => isTarget(reading) && !reading.disputes && !reading.unread);
  const namesOf = namedPlans(data, selection);
  const plans = selection.plan?.length
    ? [...new Set(selection.plan)]
    : namesOf(mine).size
      ? latestPlan(targets.length || !selection.indicators?.length ? targets : mine)
      : [undefined];
  const indicators = new Map(data.indicators.map((one) => [one.id, one]));
  const byPlace = groupedBy(mine, (reading) => reading.place);
  const rows: TargetRow[] = [];
  let tried = 0;
  for (const place of inOrder(data.places, selection.place))
    for (const plan of plans) {
      const heres = byPlace.get(place.id) ?? [];
      const wanted = orderOfIndicators(heres, plan, selection.indicators);
      const byIndicator = new Map<string, Reading[]>(wanted.map((id) => [id, []]));
      for (const reading of heres) if (!reading.disputes) byIndicator.get(reading.indicator)?.push(reading);
      const disputes = heres.filter((reading) => reading.disputes);
      for (const [id, all] of byIndicator) {
        if (endsChunk((tried += 1))) yield;
        const indicator = indicators.get(id);
        const own = plan === undefined ? withoutNextTargets(all) : all;
        const [span = plan] = plan === undefined ? latestPlan(targetsOr(own)) : [];
        const isNamed = plan !== undefined;
        const found =
          indicator && span && row(data, own, disputes, place, span, isNamed, indicator, onTheWay);
        if (found) rows.push(namesOf(shownOf(found)).has(span) ? { ...found, plan: span } : found);
      }
    }
  return rows;
}

/** The targets among some readings, without unread ones; all readings if there are none. */
const targetsOr = (readings: readonly Reading[]) => {
  const targets = readings.filter((reading) => isTarget(reading) && !reading.unread);
  return targets.length ? targets : readings;
};

/** If every year has a target, drops those after the latest result, so that it is measured by its own year's. */
function withoutNextTargets(readings: readonly Reading[]): readonly Reading[] {
  const year = Math.max(
    ...readings
      .filter(({ kind, value }) => kind === 'actual' && value !== null)
      .map(({ period }) => period.to),
  );
  const years = new Set(
    readings
      .filter((one) => isTarget(one) && !one.unread && one.period.to >= year)
      .map(({ period }) => period.to),
  );
  const areYearly = years.has(year) && Math.max(...years) - year < years.size;
  return areYearly ? readings.filter((one) => !isTarget(one) || one.period.to <= year) : readings;
}

const shownOf = ({
  base,
  target,
  actual,
}: {
  readonly base?: Reading | undefined;
  readonly target?: Reading | undefined;
  readonly actual?: Reading | undefined;
}): Reading[] => [base, target, actual].filter((reading) => reading !== undefined);

/**
 * The ids of the indicators of a plan, or of all plans if it is undefined: the chosen ones in the order chosen, else
 * those with a target, in document order.
 */
function orderOfIndicators(
  readings: readonly Reading[],
  plan: number | undefined,
  chosen: readonly string[] | undefined,
): readonly string[] {
  if (chosen?.length) return [...new Set(chosen)];
  const targets = readings.filter((r) => isTarget(r) && (plan === undefined || endsInPlan(r.period, plan)));
  return [...new Set(targets.map((target) => target.indicator))];
}

function row(
  data: PlanData,
  own: readonly Reading[],
  disputes: readonly Reading[],
  place: Place,
  plan: number,
  isNamed: boolean,
  indicator: Indicator,
  { paceOf, runningValue }: OnTheWay,
): Omit<TargetRow, 'plan'> | undefined {
  const unit = byId(data.units, indicator.unit);
  if (!unit) return undefined;
  const target = latest(own.filter(isTarget).filter((r) => endsInPlan(r.period, plan)));
  const isStart = (r: Reading) => !!r.base && r.period.to < (target?.period.to ?? 0);
  const marked = isNamed ? undefined : latest(own.filter((r) => r.kind === 'actual' && isStart(r)));
  const isWithin = ({ period }: Reading) =>
    marked && target
      ? period.to > marked.period.to && period.to <= target.period.to
      : endsInPlan(period, plan);
  const within = own.filter((r) => r.kind === 'actual' && isWithin(r) && !isStart(r));
  const running =
    target && mayRun(target, within) && runningValue(indicator, target, within, target.period.to);
  const actual = running && !('why' in running) ? running : latest(within, target);
  const before = own.filter(
    (r) => (r.kind === 'actual' || isEstimate(r)) && (isStart(r) || r.period.to < yearsOfPlan(plan).from),
  );
  const base = marked ?? latest(before, target);
  const start = base && actual && hasBreakBetween(own, base, actual) ? undefined : base;
  const [estimate] = own
    .filter((r) => isEstimate(r) && isWithin(r) && r.period.to > (actual?.period.to ?? 0))
    .sort((a, b) => b.period.to - a.period.to);
  if (!target && !actual) return undefined;
  const shown = shownOf({ base, target, actual });
  const disputing = disputes.filter((r) => shown.some((one) => one.id === r.disputes));
  return {
    id: `${place.id}/${indicator.id}/${plan}`,
    state: stateOf(base, target, actual),
    place,
    indicator,
    unit,
    ...(target ? { target } : {}),
    ...(actual ? { actual } : {}),
    ...(base ? { base } : {}),
    ...(estimate ? { estimate } : {}),
    disputing,
    attainment:
      indicator.better === 'unknown'
        ? none('direction-unknown')
        : attainment(actual, target, indicator.quantity),
    gap: difference(actual, target),
    met: isMet(actual, target, indicator.better),
    ...(target && actual && actual.value !== null && actual.period.to < target.period.to
      ? { pace: paceOf(indicator, start, target, [actual], actual.period.to) }
      : {}),
    progress: isMet(start, target, indicator.better)
      ? none('no-change-required')
      : progress(start, actual, target),
    requiredChange: requiredChange(base, target, indicator.quantity),
    requiredDifference: requiredDifference(base, target),
    notes: notesOn(data, [indicator, ...shown, ...disputing]),
  };
}

/** Whether a break in the series lies between two values. */
const hasBreakBetween = (readings: readonly Reading[], { period: a }: Reading, { period: b }: Reading) =>
  readings.some((one) => hasBreak(one) && one.period.to > a.to && one.period.to <= b.to);

/** Whether results accumulate towards a target over several years: there are yearly ones, or more than one. */
const mayRun = ({ period }: Target, within: readonly Reading[]): boolean =>
  'from' in period && (within.length > 1 || within.some((one) => one.period.kind === 'year'));

function stateOf(base?: Reading, target?: Reading, actual?: Reading): TargetRow['state'] {
  if (!target) return 'actual';
  if (actual) return base ? 'monitoring' : 'result';
  return base ? 'start' : 'target';
}

/** The plan of the latest of some readings, as a list; empty without readings. */
function latestPlan(readings: readonly Reading[]): readonly number[] {
  const years = readings.map((reading) => reading.period.to);
  return years.length ? [planOfYear(Math.max(...years))] : [];
}

/**
 * The reading whose period ends last, unread ones only if there are no others; of several, one with the target's kind
 * of period, else the first.
 */
function latest<R extends Reading>(all: readonly R[], target?: Target): R | undefined {
  const read = all.filter((reading) => !reading.unread);
  const readings = read.length ? read : all;
  const year = Math.max(...readings.map((reading) => reading.period.to));
  const last = readings.filter((reading) => reading.period.to === year);
  return last.find((one) => target && sameKindOfPeriod(one.period, target.period)) ?? last[0];
}
