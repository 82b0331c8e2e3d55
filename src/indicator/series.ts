import { amount, attainment, requiredGrowth } from './attainment.js';
import { withComputedBases } from './computed.js';
import type { Outcome } from './outcome.js';
import { isTarget, sameKindOfPeriod } from './periods.js';
import { byId, checkSelection, inOrder, notesOf, type Selection } from './select.js';
import type { Indicator, Note, Period, Place, PlanData, Reading, Target, Unit } from './types.js';

/** The readings of one indicator in one place through the years, all of one kind of period. */
export interface Series {
  readonly place: Place;
  /** Actual and computed values in the order of time; one without a figure is a gap. */
  readonly values: readonly Reading[];
  /** Targets in the order of time. */
  readonly targets: readonly Target[];
  readonly notes: readonly Note[];
}

/** What can share one value axis: one indicator, one kind of period, one or several places. */
export interface Panel {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly kind: Period['kind'];
  readonly series: readonly Series[];
}

/**
 * The panels of a selection in document order, with a computed base where the source states a
 * growth. Without chosen indicators, those that have figures for at least two times.
 */
export function panels(data: PlanData, selection: Selection): Panel[] {
  checkSelection(data, selection);
  const plans = selection.plans ?? [];
  const readings = withComputedBases(data.readings).filter(
    (reading) => !reading.disputes && (!plans.length || plans.some((plan) => touches(reading, plan))),
  );
  const places = inOrder(data.places, selection.places);
  return inOrder(data.indicators, selection.indicators).flatMap((indicator) => {
    const unit = byId(data.units, indicator.unit);
    const own = readings.filter((r) => r.indicator === indicator.id);
    const periods = own.map((reading) => reading.period);
    const kinds = periods.filter((one, i) => periods.findIndex((p) => sameKindOfPeriod(p, one)) === i);
    return kinds.flatMap((period): Panel[] => {
      const alike = own.filter((reading) => sameKindOfPeriod(reading.period, period));
      const series = places.flatMap((place) => seriesOf(data, indicator, place, alike));
      const times = new Set(
        series.flatMap(({ values, targets }) =>
          [...values, ...targets].filter((r) => r.value !== null).map((r) => r.period.to),
        ),
      );
      const enough = selection.indicators?.length ? times.size > 0 : times.size > 1;
      return unit && enough ? [{ indicator, unit, kind: period.kind, series }] : [];
    });
  });
}

function seriesOf(
  data: PlanData,
  indicator: Indicator,
  place: Place,
  readings: readonly Reading[],
): Series[] {
  const own = readings.filter((r) => r.place === place.id).sort((a, b) => a.period.to - b.period.to);
  if (own.length === 0) return [];
  const values = own.filter((reading) => !isTarget(reading));
  const targets = own.filter(isTarget);
  return [{ place, values, targets, notes: notesOf(data, indicator, own) }];
}

/** Whether a reading lies within a plan or is the state it starts from. */
function touches({ period }: Reading, plan: number): boolean {
  const to = 1955 + plan * 5;
  return period.to >= to - 5 && period.to <= to;
}

/** The latest printed value. */
export function latestValue(series: Series): Reading | undefined {
  return series.values.findLast((reading) => amount(reading) !== null);
}

/** The targets that lie after the latest value, which the dashed way leads to. */
export function targetsAhead(series: Series): readonly Target[] {
  const last = latestValue(series);
  return last ? series.targets.filter((target) => target.period.to > last.period.to) : [];
}

/** The share of its target that the latest value has reached, where a target was set for the same time. */
export function latestAttainment(series: Series, indicator: Indicator): Outcome | undefined {
  const last = latestValue(series);
  const target = last && series.targets.find((one) => one.period.to === last.period.to);
  return target && attainment(last, target, indicator.quantity);
}

/** The yearly growth between the first and the latest value: the pace so far. */
export function paceSoFar(series: Series, indicator: Indicator): Outcome | undefined {
  const first = series.values.find((reading) => amount(reading) !== null);
  const last = latestValue(series);
  if (!first || !last || first === last) return undefined;
  return requiredGrowth(first, last, indicator.quantity);
}
