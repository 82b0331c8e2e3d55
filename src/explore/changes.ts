import { nearestIndex } from '../indicator/time.js';
import type { Chart } from '../charts/chart.js';
import { timeId, type TimedTrack } from '../charts/focus.js';
import type { Description } from '../describe/description.js';
import { changedValueText } from '../describe/text.js';
import type { FocusTarget } from './focus-points.js';

/** Above this number, the changed values of a long series are reported as one change. */
const ONE_BY_ONE = 1000;

/** A datum that changed, or a number of values of a long series. */
export interface Change extends FocusTarget {
  readonly count: number;
}

/** What changed, was added or removed, by the id of each datum. */
export interface Changes {
  readonly changed: Map<string, Change>;
  readonly added: Map<string, Change>;
  readonly removed: Map<string, Change>;
}

export const noChanges = (): Changes => ({ changed: new Map(), added: new Map(), removed: new Map() });

/** The part of a chart that a comparison needs. */
export type Explored = Pick<Chart, 'focus' | 'lang'>;

/** What differs between two charts of the same part of the data. */
export function changesBetween(before: Explored, now: Explored): Changes {
  const changes = noChanges();
  const [old, fresh] = [valuesOf(before), valuesOf(now)];
  for (const [id, text] of fresh)
    if (!old.has(id)) changes.added.set(id, { id, count: 1 });
    else if (old.get(id) !== text) changes.changed.set(id, { id, count: 1 });
  for (const id of old.keys()) if (!fresh.has(id)) changes.removed.set(id, { id, count: 1 });
  const [oldLong, freshLong] = [longSeriesOf(before), longSeriesOf(now)];
  for (const id of new Set([...oldLong.keys(), ...freshLong.keys()]))
    compare(id, oldLong.get(id) ?? NONE, freshLong.get(id) ?? NONE, changes);
  return changes;
}

/** Caches the values of each chart, which the next comparison needs again. */
const known = new WeakMap<Explored, ReadonlyMap<string, string>>();

/** The value of each datum in words, by its id. */
function valuesOf(chart: Explored): ReadonlyMap<string, string> {
  const { focus, lang } = chart;
  const values =
    known.get(chart) ?? new Map(itemsOf(focus).map((item) => [item.id, changedValueText(item, lang)]));
  known.set(chart, values);
  return values;
}

const itemsOf = (focus: Explored['focus']): readonly Description[] =>
  focus.kind === 'data'
    ? focus.rows.flat()
    : focus.panels.flatMap(({ series }) =>
        series.flatMap(({ points, targets }) =>
          [...points, ...targets].map(({ description }) => description),
        ),
      );

/** The values of a long series, including those out of view. */
type LongSeries = Pick<TimedTrack, 'times' | 'values'>;

const longSeriesOf = ({ focus }: Explored): ReadonlyMap<string, LongSeries> =>
  new Map(
    focus.kind === 'data'
      ? []
      : focus.panels.flatMap(({ series }) =>
          series.flatMap(({ id, track }): [string, LongSeries][] => (track ? [[id, track]] : [])),
        ),
  );

const NONE: LongSeries = { times: new Float64Array(), values: new Float64Array() };

/** Merges the sorted times of both series in one pass. */
function compare(id: string, old: LongSeries, now: LongSeries, changes: Changes): void {
  if (old.values === now.values) return;
  const found = { changed: [] as number[], added: [] as number[], removed: [] as number[] };
  let [i, j] = [0, 0];
  while (i < old.times.length || j < now.times.length) {
    const [a, b] = [old.times[i] ?? Infinity, now.times[j] ?? Infinity];
    if (a < b) found.removed.push(a);
    else if (b < a) found.added.push(b);
    else if (!Object.is(old.values[i], now.values[j])) found.changed.push(a);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  for (const kind of ['changed', 'added', 'removed'] as const) {
    const times = found[kind];
    if (times.length > ONE_BY_ONE) changes[kind].set(id, { id, count: times.length });
    else for (const time of times) changes[kind].set(timeId(id, time), { id, time, count: 1 });
  }
}

/** Adds later changes to earlier unannounced ones; data added and then removed cancel out. */
export function addChanges(earlier: Changes, later: Changes): void {
  for (const [id, change] of later.changed) if (!earlier.added.has(id)) earlier.changed.set(id, change);
  for (const [id, change] of later.added)
    (earlier.removed.delete(id) ? earlier.changed : earlier.added).set(id, change);
  for (const [id, change] of later.removed) {
    earlier.changed.delete(id);
    if (!earlier.added.delete(id)) earlier.removed.set(id, change);
  }
}

/** The number of values that changed. */
export const countOf = (changes: ReadonlyMap<string, Change>): number =>
  [...changes.values()].reduce((sum, { count }) => sum + count, 0);

/** The current values of changed data, in words. */
export function changeTexts(changes: Iterable<Change>, chart: Explored): readonly string[] {
  const values = valuesOf(chart);
  return [...changes].flatMap(({ id, time }) => values.get(id) ?? longValueText(chart, id, time) ?? []);
}

function longValueText({ focus, lang }: Explored, id: string, time = NaN): string | undefined {
  const all = focus.kind === 'times' ? focus.panels.flatMap(({ series }) => series) : [];
  const track = all.find((one) => one.id === id)?.track;
  const index = track ? nearestIndex(track.times, time) : 0;
  return track?.times[index] === time ? changedValueText(track.describe(index), lang) : undefined;
}
