import { groupedBy } from '../indicator/records.js';
import type { Reading } from '../indicator/types.js';
import type { Series } from './series.js';

/** The targets that several places have all in common, each with that of the first place. */
export function sharedTargets(all: readonly Series[]): ReadonlyMap<Reading, Reading> {
  const groups = groupedBy(
    all.flatMap(({ targets }) => targets),
    (one) => JSON.stringify([one.period, one.value, one.upTo, one.scale, one.force, one.approximation]),
  );
  const isShared = (some: readonly Reading[]) => new Set(some.map(({ place }) => place)).size === all.length;
  return new Map(
    [...groups.values()].filter(isShared).flatMap((some) => some.map((one) => [one, some[0] ?? one])),
  );
}
