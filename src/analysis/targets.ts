import { attainment, difference, isMet, requiredChange, requiredDifference } from './attainment.js';
import { paceOf, type Pace } from './pace.js';
import { none, type Outcome } from '../indicator/outcome.js';
import { namedPlans } from './named-plans.js';
import { runningValue } from './running.js';
import { byId, checkSelection, inOrder, notesOn, type Selection } from '../indicator/records.js';
import { endsInPlan, isTarget, planOfYear, sameKindOfPeriod, yearsOfPlan } from '../indicator/periods.js';
import type { Indicator, Note, Place, PlanData, Reading, Target, Unit } from '../indicator/types.js';

export { byId, notesOn, someIds, type Selection } from '../indicator/records.js';

/**
 * What is known of one indicator in one place under one plan.
 * - `result`: target and actual; `start`: base and target; `monitoring`: all three
 * - `target` or `actual`: that one alone
 */
export interface TargetRow {
  readonly id: string;
  readonly state: 'result' | 'start' | 'monitoring' | 'target' | 'actual';
  /** The five-year plan, where the data or the selection names it. */
  readonly plan?: number;
  readonly place: Place;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly target?: Target;
  /** The latest actual value within the plan; its figure may be missing. */
  readonly actual?: Reading;
  /** The latest actual value before the plan; its figure may be missing. */
  readonly base?: Reading;
  /** Readings that contradict one of those above. */
  readonly disputing: readonly Reading[];
  /** actual / target; none where it is not known which way is better. */
  readonly attainment: Outcome;
  /** actual − target in the unit. */
  readonly gap: Outcome;
  /** Whether the target was reached; undefined while its time has not come, and where it cannot be told. */
  readonly met: boolean | undefined;
  /** Where a target stands whose time has not come, by the even path from its base. */
  readonly pace?: Pace;
  /** target / base − 1. */
  readonly requiredChange: Outcome;
  /** target − base in the unit. */
  readonly requiredDifference: Outcome;
  readonly notes: readonly Note[];
}

/**
 * The rows of a target table in document order, one for each target of the selection. An indicator
 * without any target becomes a row only where the selection names it. Without a selected plan, the
 * latest plan that has targets; where the data names no plan either, the latest target of each indicator.
 */
export function targetRows(data: PlanData, selection: Selection): TargetRow[] {
  checkSelection(data, selection);
  const chosen = (ids: readonly string[] | undefined, id: string) => !ids?.length || ids.includes(id);
  const mine = data.readings.filter(
    (reading) => chosen(selection.places, reading.place) && chosen(selection.indicators, reading.indicator),
  );
  const targets = mine.filter((reading) => isTarget(reading) && !reading.disputes);
  const namesOf = namedPlans(data, selection);
  const plans = selection.plans?.length
    ? [...new Set(selection.plans)]
    : namesOf(mine).size
      ? latestPlan(targets.length || !selection.indicators?.length ? targets : mine)
      : [undefined];
  const places = inOrder(data.places, selection.places);
  const indicators = new Map(data.indicators.map((one) => [one.id, one]));
  return places.flatMap((place) =>
    plans.flatMap((plan) => {
      const heres = mine.filter((reading) => reading.place === place.id);
      const wanted = orderOfIndicators(heres, plan, selection.indicators);
      const byIndicator = new Map<string, Reading[]>(wanted.map((id) => [id, []]));
      for (const reading of heres) if (!reading.disputes) byIndicator.get(reading.indicator)?.push(reading);
      const disputes = heres.filter((reading) => reading.disputes);
      return [...byIndicator].flatMap(([id, own]) => {
        const indicator = indicators.get(id);
        const [span = plan] = plan === undefined ? latestPlan(targetsOr(own)) : [];
        const found = indicator && span && row(data, own, disputes, place, span, indicator);
        if (!found) return [];
        return namesOf(shownOf(found)).has(span) ? [{ ...found, plan: span }] : [found];
      });
    }),
  );
}

/** The targets among some readings, or all where there is none. */
const targetsOr = (readings: readonly Reading[]) => {
  const targets = readings.filter((reading) => isTarget(reading));
  return targets.length ? targets : readings;
};

const shownOf = ({ base, target, actual }: Pick<TargetRow, 'base' | 'target' | 'actual'>): Reading[] =>
  [base, target, actual].filter((reading) => reading !== undefined);

/**
 * The ids of the indicators of a plan, or of all where it is undefined: the chosen ones in the order chosen, else
 * those with a target in document order.
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
  indicator: Indicator,
): Omit<TargetRow, 'plan'> | undefined {
  const unit = byId(data.units, indicator.unit);
  if (!unit) return undefined;
  const target = latest(own.filter(isTarget).filter((r) => endsInPlan(r.period, plan)));
  const within = own.filter((r) => r.kind === 'actual' && endsInPlan(r.period, plan));
  const actual = summed(indicator, target, within) ?? latest(within, target);
  const before = own.filter((r) => r.kind === 'actual' && r.period.to < yearsOfPlan(plan).from);
  const base = latest(before, target);
  if (!target && !actual) return undefined;
  const shown = [base, target, actual].filter((reading) => reading !== undefined);
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
    disputing,
    attainment:
      indicator.better === 'unknown'
        ? none('direction-unknown')
        : attainment(actual, target, indicator.quantity),
    gap: difference(actual, target),
    met: isMet(actual, target, indicator.better),
    ...paceUnderWay(indicator, base, target, actual),
    requiredChange: requiredChange(base, target, indicator.quantity),
    requiredDifference: requiredDifference(base, target),
    notes: notesOn(data, [indicator, ...shown, ...disputing]),
  };
}

/** Towards a total or an average over years: what the yearly results have run up to, where none is printed. */
function summed(
  indicator: Indicator,
  target: Target | undefined,
  within: readonly Reading[],
): Reading | undefined {
  if (!target || !('from' in target.period)) return undefined;
  const running = runningValue(indicator, target, within, target.period.to);
  return 'why' in running ? undefined : running;
}

/** The standing of a row whose actual value is of a year before its target's. */
function paceUnderWay(
  indicator: Indicator,
  base?: Reading,
  target?: Target,
  actual?: Reading,
): { pace?: Pace } {
  if (!target || !actual || actual.value === null || actual.period.to >= target.period.to) return {};
  return { pace: paceOf(indicator, base, target, [actual], actual.period.to) };
}

function stateOf(base?: Reading, target?: Reading, actual?: Reading): TargetRow['state'] {
  if (!target) return 'actual';
  if (actual) return base ? 'monitoring' : 'result';
  return base ? 'start' : 'target';
}

/** The plan in which the latest of some readings lies, as a list; empty where there is none. */
function latestPlan(readings: readonly Reading[]): readonly number[] {
  const years = readings.map((reading) => reading.period.to);
  return years.length ? [planOfYear(Math.max(...years))] : [];
}

/**
 * The reading whose period ends last; of several, one of the same kind of period as the target, else
 * the one that stands first.
 */
function latest<R extends Reading>(readings: readonly R[], target?: Target): R | undefined {
  const year = Math.max(...readings.map((reading) => reading.period.to));
  const last = readings.filter((reading) => reading.period.to === year);
  return last.find((one) => target && sameKindOfPeriod(one.period, target.period)) ?? last[0];
}
