import type { Selection } from '../indicator/records.js';
import type { Place, PlanData } from '../indicator/types.js';

/** The places to compare, and those left out because they contain others. */
export interface ComparedPlaces {
  /** Ids; empty to let the data decide. */
  readonly ids: readonly string[];
  readonly around: readonly Place[];
}

/**
 * Chooses the places to compare: the named ones; the places within the only named one if there are at least two;
 * without named places, all but those that contain others, because a city is no peer of its districts.
 */
export function comparedPlaces(data: PlanData, { place: places = [] }: Selection): ComparedPlaces {
  const reported = new Set(data.readings.filter(({ kind }) => kind === 'actual').map(({ place }) => place));
  const known = data.places.filter(({ id, beside }) => reported.has(id) && !beside);
  const outer = new Map(data.places.map(({ id, within }) => [id, within]));
  if (places.length === 1) {
    const inside = known.filter((one) => places.some((id) => idsAround(one, outer).has(id)));
    return { ids: inside.length > 1 ? inside.map(({ id }) => id) : places, around: [] };
  }
  if (places.length) return { ids: places, around: [] };
  const above = new Set(known.flatMap((one) => [...idsAround(one, outer)]));
  const around = known.filter(({ id }) => above.has(id));
  const peers = known.filter(({ id }) => !above.has(id));
  if (!around.length || peers.length < 2) return { ids: [], around: [] };
  return { ids: peers.map(({ id }) => id), around };
}

/** The ids of all places that contain a place, directly or indirectly; stops at a cycle. */
function idsAround(place: Place, outer: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const met = new Set<string>();
  let next = place.within;
  while (next !== undefined && next !== place.id && !met.has(next)) {
    met.add(next);
    next = outer.get(next);
  }
  return met;
}
