import { amount, attainment, requiredDifference } from './attainment.js';
import { requiredGrowth } from './required-growth.js';
import { withComputedBases } from './computed-bases.js';
import { figure, none, type Outcome } from '../indicator/outcome.js';
import { hasBreak, isEstimate, isTarget, lengthInYears, periodKindOf } from '../indicator/periods.js';
import { byId, checkSelection, groupedBy, inOrder, notesOn, type Selection } from '../indicator/records.js';
import type { Track } from './track.js';
import type {
  Indicator,
  Note,
  Period,
  Place,
  PlanData,
  Quantity,
  Reading,
  Step,
  Target,
  TimeSeries,
  Unit,
} from '../indicator/types.js';

export type { Track } from './track.js';

/** The readings of one indicator in one place over time, all of one kind of period. */
export interface Series {
  readonly place: Place;
  /** Values of all kinds except targets, by time; one without a figure is a gap. */
  readonly values: readonly Reading[];
  /** Targets, by time. */
  readonly targets: readonly Target[];
  /** The actual values of a time series, if the data has one. */
  readonly track?: Track;
  readonly notes: readonly Note[];
}

/** The data that can share a value axis: one indicator, one kind of period, one or several places. */
export interface Panel {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly kind: Period['kind'];
  /** The step of its values, if it is finer than years. */
  readonly step?: Step;
  readonly series: readonly Series[];
}

/**
 * The panels of a selection in document order, with a computed base where the source states a growth. Unless the
 * selection names indicators, ranks are left out, and so are indicators with figures for only one time: they are
 * `single`, unless no indicator has more. A value computed from a growth whose base period is not stated does not
 * count.
 * @param trackOf makes the track of a time series
 */
export function panelsOf(
  data: PlanData,
  selection: Selection,
  trackOf: (record: TimeSeries) => Track,
): { readonly panels: readonly Panel[]; readonly single: readonly Panel[] } {
  checkSelection(data, selection);
  const plans = selection.plan ?? [];
  const readings = withComputedBases(data.readings).filter(
    (reading) => !reading.disputes && (!plans.length || plans.some((plan) => touches(reading, plan))),
  );
  const places = inOrder(data.places, selection.place);
  const byIndicator = groupedBy(readings, ({ indicator }) => indicator);
  const isNamed = Boolean(selection.indicators?.length);
  const all = inOrder(data.indicators, selection.indicators).flatMap((indicator) => {
    const unit = byId(data.units, indicator.unit);
    const own = byIndicator.get(indicator.id) ?? [];
    const tracks = (data.series ?? []).filter((one) => one.indicator === indicator.id).map(trackOf);
    const kinds = new Map<string, Kind>(
      [...own.map(({ period }) => kindOfPeriod(period)), ...tracks.map(kindOfTrack)].map((k) => [k.key, k]),
    );
    return [...kinds.values()].flatMap((kind): Panel[] => {
      const alike = groupedBy(
        own.filter(({ period }) => kindOfPeriod(period).key === kind.key),
        ({ place }) => place,
      );
      const long = tracks.filter((track) => kindOfTrack(track).key === kind.key);
      const series = places.flatMap((place) =>
        seriesOf(data, indicator, place, alike.get(place.id) ?? [], long),
      );
      const step = long.find((track) => track.record.step !== 'year')?.record.step;
      const isShown = timesOf(series) > 0 && (isNamed || indicator.quantity !== 'rank');
      return unit && isShown ? [{ indicator, unit, kind: kind.kind, ...(step ? { step } : {}), series }] : [];
    });
  });
  const isLine = ({ series }: Panel) => isNamed || timesOf(series) > 1;
  return all.some(isLine)
    ? { panels: all.filter(isLine), single: all.filter((panel) => !isLine(panel)) }
    : { panels: all, single: [] };
}

interface Kind {
  readonly key: string;
  readonly kind: Period['kind'];
}

/** The kind of a period; periods with the same key share an axis. */
const kindOfPeriod = (period: Period): Kind => ({
  key: `${period.kind} ${lengthInYears(period)}`,
  kind: period.kind,
});

/** End-of-period values share an axis at any step; counts over a month do not share one with yearly counts. */
function kindOfTrack({ record }: Track): Kind {
  const kind = periodKindOf(record);
  return { key: `${kind} ${kind === 'end' || record.step === 'year' ? 1 : record.step}`, kind };
}

/** Whether a computed value assumes more than the source states. */
const isAssumed = ({ kind, basis }: Reading) =>
  kind === 'computed' && basis !== undefined && basis !== 'stated';

/** The number of times for which some series have figures; a track counts as at most 2. */
function timesOf(series: readonly Series[]): number {
  const years = series.flatMap(({ values, targets }) =>
    [...values, ...targets].filter((r) => r.value !== null && !isAssumed(r)).map((r) => r.period.to),
  );
  const long = Math.max(0, ...series.map(({ track }) => track?.count ?? 0));
  return Math.max(new Set(years).size, Math.min(2, long));
}

function seriesOf(
  data: PlanData,
  indicator: Indicator,
  place: Place,
  readings: readonly Reading[],
  tracks: readonly Track[],
): Series[] {
  const own = [...readings].sort((a, b) => a.period.to - b.period.to);
  const track = tracks.find(({ record }) => record.place === place.id);
  if (own.length === 0 && !track) return [];
  const values = own.filter((reading) => !isTarget(reading));
  const targets = own.filter(isTarget);
  const notes = notesOn(data, [indicator, ...own, ...(track ? [track.record] : [])]);
  return [{ place, values, targets, ...(track ? { track } : {}), notes }];
}

/** Whether a reading lies within a plan or is its starting value. */
function touches({ period }: Reading, plan: number): boolean {
  const to = 1955 + plan * 5;
  return period.to >= to - 5 && period.to <= to;
}

/** Whether a value has a figure and is not an estimate. */
const isResult = (reading: Reading) => amount(reading) !== null && !isEstimate(reading);

/** The latest value that is not an estimate. */
export function latestValue(series: Series): Reading | undefined {
  return series.values.findLast(isResult);
}

/** The earliest value that is comparable with the latest one: no earlier than the last break in the series. */
export function firstValue({ values }: Series): Reading | undefined {
  const results = values.filter(isResult);
  return results[Math.max(0, results.findLastIndex(hasBreak))];
}

/** The time of the latest value, including a track; undefined without any. */
export function latestTime({ track, ...series }: Series): number | undefined {
  const times = [track?.latest?.time, latestValue(series)?.period.to].filter((one) => one !== undefined);
  return times.length ? Math.max(...times) : undefined;
}

/** The value for exactly the time of a target, including a track; undefined if there is none. */
export const valueFor = ({ values, track }: Series, { period }: Target): Reading | undefined =>
  values.find((one) => !isEstimate(one) && one.period.to === period.to && one.period.kind === period.kind) ??
  track?.valueFor(period);

/** The latest value to compare with a target: from the track if its values match the target's kind of period. */
export const latestFor = (series: Series, { period }: Target): Reading | undefined =>
  series.track?.latest && series.track.meets(period) ? series.track.latestFor(period) : latestValue(series);

/** The targets after the latest value, to which the dashed line leads. */
export function targetsAhead(series: Series): readonly Target[] {
  const last = latestTime(series);
  return last === undefined ? [] : series.targets.filter((target) => target.period.to > last);
}

/**
 * The attainment of the target that was set for the time of the latest value; undefined without one, and a reason if
 * the direction is unknown.
 */
export function latestAttainment(series: Series, indicator: Indicator): Outcome | undefined {
  const last = latestValue(series);
  const target = last && series.targets.find((one) => one.period.to === last.period.to);
  if (indicator.better === 'unknown') return none('direction-unknown');
  return target && attainment(last, target, indicator.quantity);
}

/** The yearly growth from the first comparable value to the latest one: the pace so far. */
export function paceSoFar(series: Series, indicator: Indicator): Outcome | undefined {
  const first = firstValue(series);
  const last = latestValue(series);
  if (!first || !last || first === last) return undefined;
  return requiredGrowth(first, last, indicator.quantity);
}

/**
 * The change in points per year that leads evenly from a value to a target, for percentages and scores. A reason for
 * other quantities, for totals and ranges, and for less than one year.
 */
export function requiredPoints(base: Reading, target: Reading, quantity: Quantity): Outcome {
  if (quantity !== 'ratio' && quantity !== 'score') return none('points-only');
  if ('from' in target.period) return none('totals');
  const way = requiredDifference(base, target);
  const years = target.period.to - base.period.to;
  if ('why' in way) return way;
  return years < 1 || target.upTo !== undefined ? none('too-short') : figure(way.value / years);
}
