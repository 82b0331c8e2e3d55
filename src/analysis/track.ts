import { indexFrom, nearestIndex } from '../indicator/time.js';
import { decimalsOf, fixed } from '../indicator/precision.js';
import { isEstimate, periodKindOf } from '../indicator/periods.js';
import { dateOf, ordinalOf, ordinalsOf, stepTimes, type DateParts } from '../indicator/time.js';
import type { Flag, Period, PointFlag, Reading, TimeSeries } from '../indicator/types.js';

/** A time series ready to draw: its times and values as plain columns. */
export interface Track {
  readonly record: TimeSeries;
  /** The number of values, including gaps. */
  readonly count: number;
  /** Ascending, in years; see `Time`. */
  readonly times: Float64Array;
  /** In the indicator's unit; NaN where the source prints no figure. */
  readonly values: Float64Array;
  readonly ordinal: (index: number) => number;
  /** The source's marking of a value: its kind and flags; by default an actual value without flags. */
  readonly markedAt: (index: number) => Marked;
  /** The latest value that is neither a gap nor an estimate. */
  readonly latest?: { readonly index: number; readonly time: number };
  /** The date of a value. */
  readonly momentAt: (index: number) => Moment;
  /** The date of the value at a time; undefined if there is none. */
  readonly dateAt: (time: number) => DateParts | undefined;
  /** Whether its values match a kind of period: end-of-period values, or yearly ones. */
  readonly meets: (period: Period) => boolean;
  /** The value for exactly the time of a period; undefined if there is none. */
  readonly valueFor: (period: Period) => Reading | undefined;
  /** The latest value, as a reading of the same kind as a period; undefined if there is none. */
  readonly latestFor: (period: Period) => Reading | undefined;
}

/** The kind and flags of a value. */
export type Marked = Pick<Reading, 'kind' | 'flags'>;

const PLAIN: Marked = { kind: 'actual' };

const made = new WeakMap<TimeSeries, Track>();

/** The track of a time series, cached. */
export function trackOf(record: TimeSeries): Track {
  const track = made.get(record) ?? make(record);
  made.set(record, track);
  return track;
}

function make(record: TimeSeries): Track {
  const count = record.values.length;
  const ordinal = ordinalsOf(record);
  const times = stepTimes(count, ordinal, record.step);
  const values = new Float64Array(count);
  const markedAt = marksOf(record, ordinal);
  let latest = -1;
  for (let index = 0; index < count; index += 1) {
    const value = record.values[index];
    values[index] = value ?? NaN;
    if (value != null && !isEstimate(markedAt(index))) latest = index;
  }
  const track: Track = {
    record,
    count,
    times,
    values,
    ordinal,
    markedAt,
    ...(latest < 0 ? {} : { latest: { index: latest, time: times[latest] ?? NaN } }),
    momentAt: (index) => trackMoment(track, index),
    dateAt: (time) => dateAtTime(track, time),
    meets: (period) => meetsTrack(period, track),
    valueFor: (period) => valueAtPeriod(track, period),
    latestFor: (period) =>
      track.latest && readingAt(track, track.latest.index, { ...period, to: Math.floor(track.latest.time) }),
  };
  return track;
}

/** Returns a function that gives the marking of each value of a series. */
function marksOf({ flags, step }: TimeSeries, ordinal: Track['ordinal']): Track['markedAt'] {
  if (!flags) return () => PLAIN;
  const all = new Map(flags.map((one) => [ordinalOf(one.date, step), markedAs(one.flags)]));
  return (index) => all.get(ordinal(index)) ?? PLAIN;
}

function markedAs(all: readonly PointFlag[]): Marked {
  const kind = (['forecast', 'estimate'] as const).find((one) => all.includes(one)) ?? 'actual';
  const flags = all.filter((one): one is Flag => one !== 'estimate' && one !== 'forecast');
  return { kind, ...(flags.length ? { flags } : {}) };
}

/** Whether the values of a track match a kind of period: end-of-period values, or yearly ones. */
const meetsTrack = ({ kind }: Period, { record }: Track) =>
  kind === periodKindOf(record) && (kind === 'end' || record.step === 'year');

function valueAtPeriod(track: Track, period: Period): Reading | undefined {
  if (!track.meets(period)) return undefined;
  const index = nearestIndex(track.times, period.to);
  const near = Math.abs((track.times[index] ?? NaN) - period.to) < 1e-6;
  return near ? readingAt(track, index, period) : undefined;
}

/** The decimals that a value of a track shows. */
export const decimalsAt = ({ record }: Track, value: number): number =>
  record.decimals ?? decimalsOf(String(value));

/** A value of a track as a reading for a period; undefined for a gap or an estimate. */
function readingAt(track: Track, index: number, period: Period): Reading | undefined {
  const { id, indicator, place, sources, notes } = track.record;
  const value = track.values[index] ?? NaN;
  const marked = track.markedAt(index);
  if (Number.isNaN(value) || isEstimate(marked)) return undefined;
  return {
    ...{ id, indicator, place, period, sources, value, scale: 1, ...marked },
    printed: fixed(value, decimalsAt(track, value)),
    ...(notes ? { notes } : {}),
  };
}

/** The date of the value at a time; undefined if there is none. */
function dateAtTime({ times, ordinal, record }: Track, time: number): DateParts | undefined {
  const index = nearestIndex(times, time);
  return Math.abs((times[index] ?? NaN) - time) < 1e-6 ? dateOf(ordinal(index), record.step) : undefined;
}

/** The time of a value: a period, or the date of a value in a time series. */
export type Moment = Period | { readonly kind: 'date'; readonly date: DateParts };

/** The date of a value of a track. */
export const trackMoment = ({ ordinal, record }: Track, index: number): Moment => ({
  kind: 'date',
  date: dateOf(ordinal(index), record.step),
});

/** A value of a track as a reading of its own; without a figure if it is a gap. */
export function trackReading(track: Track, index: number): Reading {
  const { id, indicator, place, sources } = track.record;
  const value = track.values[index] ?? NaN;
  const gap = Number.isNaN(value);
  return {
    id,
    indicator,
    place,
    sources,
    period: { kind: periodKindOf(track.record), to: Math.ceil(track.times[index] ?? 0) },
    ...track.markedAt(index),
    value: gap ? null : value,
    scale: 1,
    printed: gap ? '' : fixed(value, decimalsAt(track, value)),
  };
}

/**
 * The first index of a track within a time window, and the index after the last. With `fine` values, one exactly at the
 * start of the window belongs to the time before it.
 */
export const indicesWithin = (
  { times }: Track,
  fine: boolean,
  { from, to }: { readonly from: number; readonly to: number },
): [begin: number, end: number] => [indexFrom(times, fine ? from + 1e-9 : from), indexFrom(times, to + 1e-9)];

/** The indices of the first, latest, lowest and highest value of a part of a track. */
export interface Landmarks {
  readonly first: number;
  readonly latest: number;
  readonly lowest: number;
  readonly highest: number;
}

const landmarks = new WeakMap<Track, { readonly part: string; readonly found: Landmarks | undefined }>();

/** The landmarks of a part of a track, cached; undefined if all its values are gaps. */
export function landmarksOf(track: Track, begin: number, end: number): Landmarks | undefined {
  const part = `${begin} ${end}`;
  const known = landmarks.get(track);
  if (known?.part === part) return known.found;
  const { values } = track;
  let [first, latest, lowest, highest] = [-1, -1, -1, -1];
  for (let i = begin; i < end; i += 1) {
    const value = values[i] as number;
    if (value !== value) continue;
    if (first < 0) first = lowest = highest = i;
    latest = i;
    if (value < (values[lowest] as number)) lowest = i;
    else if (value > (values[highest] as number)) highest = i;
  }
  const found = first < 0 ? undefined : { first, latest, lowest, highest };
  landmarks.set(track, { part, found });
  return found;
}

/** The lowest and highest value in view; none if all are gaps. See {@link indicesWithin}. */
export function extentInView(...[track, fine, view]: Parameters<typeof indicesWithin>): readonly number[] {
  const found = landmarksOf(track, ...indicesWithin(track, fine, view));
  return found ? [found.lowest, found.highest].map((index) => track.values[index] ?? 0) : [];
}
