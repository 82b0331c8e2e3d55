import { amount } from './attainment.js';
import { endsInPlan, samePeriod } from './periods.js';
import { byId, checkSelection, inOrder, notesOf, type Selection } from './select.js';
import type { Indicator, Note, Period, Place, PlanData, Reading, Unit } from './types.js';

/** One indicator on which places can honestly be compared: same indicator, same period, same unit. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly period: Period;
  /** The reading of each compared place, in their order; undefined where the place has none for this period. */
  readonly readings: readonly (Reading | undefined)[];
  /** Share of the leader for each place (1 for the leader), undefined where there is no figure. */
  readonly shares: readonly (number | undefined)[];
  /** The places whose value is the best; more than one on a tie, none where no side is better. */
  readonly leaders: readonly Place[];
  readonly notes: readonly Note[];
}

/** Why an indicator is not compared. */
export type Refusal =
  'one-place' | 'other-period' | 'no-direction' | 'nested' | 'rank' | 'no-figure' | 'zero';

export interface Comparison {
  readonly places: readonly Place[];
  readonly compared: readonly ComparedIndicator[];
  readonly refused: readonly { readonly indicator: Indicator; readonly why: Refusal }[];
}

/**
 * The indicators that two or more of the chosen places have for the very same period, with what was
 * refused and why; a place whose source prints no figure keeps its place without one. Only actual
 * values are compared, for a target is a choice and no performance.
 * Unless the selection names the indicators, those without a better side and those contained in
 * another compared one are left out, so that nothing counts twice.
 */
export function compare(data: PlanData, selection: Selection): Comparison {
  checkSelection(data, selection);
  const plans = selection.plans ?? [];
  const actuals = data.readings.filter(
    (r) =>
      r.kind === 'actual' &&
      !r.disputes &&
      (!plans.length || plans.some((plan) => endsInPlan(r.period, plan))),
  );
  const places = inOrder(data.places, selection.places).filter((place) =>
    actuals.some((reading) => reading.place === place.id),
  );
  const candidates = inOrder(data.indicators, selection.indicators).flatMap((indicator) => {
    const mine = actuals.filter(
      (r) => r.indicator === indicator.id && places.some((place) => place.id === r.place),
    );
    return mine.length ? [judge(data, indicator, mine, places)] : [];
  });
  const named = Boolean(selection.indicators?.length);
  const good = candidates.filter((one) => 'readings' in one);
  const reasons = named ? new Map<string, Refusal>() : leftOut(data, good);
  return {
    places,
    compared: good.filter((one) => !reasons.has(one.indicator.id)),
    refused: candidates.flatMap((one) => {
      if ('why' in one) return [one];
      const why = reasons.get(one.indicator.id);
      return why ? [{ indicator: one.indicator, why }] : [];
    }),
  };
}

type Judged = ComparedIndicator | { readonly indicator: Indicator; readonly why: Refusal };

function judge(
  data: PlanData,
  indicator: Indicator,
  readings: readonly Reading[],
  places: readonly Place[],
): Judged {
  const unit = data.units.find((one) => one.id === indicator.unit);
  if (!unit || indicator.quantity === 'rank') return { indicator, why: 'rank' };
  if (new Set(readings.map((reading) => reading.place)).size < 2) return { indicator, why: 'one-place' };
  const period = sharedPeriod(readings);
  if (!period) return { indicator, why: 'other-period' };
  const ordered = places.map((place) =>
    readings.find((r) => r.place === place.id && samePeriod(r.period, period)),
  );
  const amounts = ordered.map((reading) => (reading ? (amount(reading) ?? undefined) : undefined));
  const known = amounts.filter((one) => one !== undefined);
  const lower = indicator.better === 'lower';
  const best = lower ? Math.min(...known) : Math.max(...known);
  if (known.length === 0) return { indicator, why: 'no-figure' };
  if (best <= 0 || known.some((value) => value < 0)) return { indicator, why: 'zero' };
  return {
    indicator,
    unit,
    period,
    readings: ordered,
    shares: amounts.map((value) => value && (lower ? best / value : value / best)),
    leaders: indicator.better === 'neither' ? [] : places.filter((_, i) => amounts[i] === best),
    notes: notesOf(
      data,
      indicator,
      ordered.filter((reading) => reading !== undefined),
    ),
  };
}

/** The latest period for which two places print a figure; failing that, for which two have a reading. */
function sharedPeriod(readings: readonly Reading[]): Period | undefined {
  const printed = readings.filter((reading) => reading.value !== null);
  return latestShared(printed) ?? latestShared(readings);
}

function latestShared(readings: readonly Reading[]): Period | undefined {
  const shared = readings.filter((one) =>
    readings.some((other) => other.place !== one.place && samePeriod(one.period, other.period)),
  );
  return shared.reduce<Period | undefined>(
    (last, { period }) => (last && last.to >= period.to ? last : period),
    undefined,
  );
}

/** Why some of the comparable indicators stay out of a balanced set: no better side, or contained in one that stays. */
function leftOut(data: PlanData, good: readonly ComparedIndicator[]): Map<string, Refusal> {
  const reasons = new Map<string, Refusal>();
  for (const { indicator } of good)
    if (indicator.better === 'neither') reasons.set(indicator.id, 'no-direction');
  const staying = good.map((one) => one.indicator.id).filter((id) => !reasons.has(id));
  for (const { indicator } of good)
    if (!reasons.has(indicator.id) && containersOf(data, indicator).some((id) => staying.includes(id)))
      reasons.set(indicator.id, 'nested');
  return reasons;
}

/** The ids of all indicators that contain one, the nearest first; a circle ends where it closes. */
function containersOf(data: PlanData, indicator: Indicator): string[] {
  const ids: string[] = [];
  let next = indicator.within;
  while (next !== undefined && next !== indicator.id && !ids.includes(next)) {
    ids.push(next);
    next = byId(data.indicators, next)?.within;
  }
  return ids;
}
