import { groupedBy } from '../indicator/records.js';
import type { Reading } from '../indicator/types.js';
import type { Series } from './series.js';

/** The targets of one indicator that all places of several series have in common, each with that of the first. */
export function sharedTargets(all: readonly Series[]): ReadonlyMap<Reading, Reading> {
  const groups = groupedBy(
    all.flatMap(({ targets }) => targets),
    ({ indicator, period, value, upTo, scale, force, approximation }) =>
      JSON.stringify([indicator, period, value, upTo, scale, force, approximation]),
  );
  const isShared = (some: readonly Reading[]) => new Set(some.map(({ place }) => place)).size === all.length;
  return new Map(
    [...groups.values()].filter(isShared).flatMap((some) => some.map((one) => [one, some[0] ?? one])),
  );
}
