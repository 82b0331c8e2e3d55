import type { Selection } from '../indicator/records.js';
import type { Place, PlanData } from '../indicator/types.js';

/** The places to compare, and those left out because others stand within them. */
export interface ComparedPlaces {
  /** Ids; empty where the data may decide. */
  readonly ids: readonly string[];
  readonly around: readonly Place[];
}

/**
 * Which places are compared: those named; the places within it where a single one is named that has
 * at least two; without any named, all but those that contain another one, for a city is no peer of
 * its districts.
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

/** The ids of the places that a place stands within, directly or through others; a circle ends where it closes. */
function idsAround(place: Place, outer: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const met = new Set<string>();
  let next = place.within;
  while (next !== undefined && next !== place.id && !met.has(next)) {
    met.add(next);
    next = outer.get(next);
  }
  return met;
}
