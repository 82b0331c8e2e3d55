import type { LongSeries, FocusPoints } from '../scene/focus-points.js';

/** A long series in which more values than this changed is one change of so many values. */
const ONE_BY_ONE = 1000;

/** How many values each key of the data stands for that changed, came or went. */
export interface Changes {
  readonly changed: Map<string, number>;
  readonly added: Map<string, number>;
  readonly removed: Map<string, number>;
}

export const noChanges = (): Changes => ({ changed: new Map(), added: new Map(), removed: new Map() });

/** What is not as it was. */
export function changesBetween(before: FocusPoints, now: FocusPoints): Changes {
  const changes = noChanges();
  const [old, fresh] = [before.values(), now.values()];
  for (const [key, text] of fresh)
    if (!old.has(key)) changes.added.set(key, 1);
    else if (old.get(key) !== text) changes.changed.set(key, 1);
  for (const key of old.keys()) if (!fresh.has(key)) changes.removed.set(key, 1);
  const [oldLong, freshLong] = [before.longSeries?.(), now.longSeries?.()];
  for (const key of new Set([...(oldLong?.keys() ?? []), ...(freshLong?.keys() ?? [])]))
    compare(key, oldLong?.get(key) ?? NONE, freshLong?.get(key) ?? NONE, changes);
  return changes;
}

const NONE: LongSeries = { times: new Float64Array(), values: new Float64Array() };

/** One walk along the times of both. */
function compare(key: string, old: LongSeries, now: LongSeries, changes: Changes): void {
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
    if (times.length > ONE_BY_ONE) changes[kind].set(key, times.length);
    else for (const time of times) changes[kind].set(`${key}@${time}`, 1);
  }
}

/** Adds later changes to earlier ones that were not told yet; what came and went again is none. */
export function addChanges(earlier: Changes, later: Changes): void {
  for (const [key, count] of later.changed) if (!earlier.added.has(key)) earlier.changed.set(key, count);
  for (const [key, count] of later.added)
    (earlier.removed.delete(key) ? earlier.changed : earlier.added).set(key, count);
  for (const [key, count] of later.removed) {
    earlier.changed.delete(key);
    if (!earlier.added.delete(key)) earlier.removed.set(key, count);
  }
}
