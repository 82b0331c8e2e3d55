import { byId, type Selection } from '../indicator/records.js';
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
  if (places.length === 1) {
    const inside = known.filter((one) => places.some((id) => isInside(data, one, id)));
    return { ids: inside.length > 1 ? inside.map(({ id }) => id) : places, around: [] };
  }
  if (places.length) return { ids: places, around: [] };
  const around = known.filter(({ id }) => known.some((one) => isInside(data, one, id)));
  const peers = known.filter((one) => !around.includes(one));
  if (!around.length || peers.length < 2) return { ids: [], around: [] };
  return { ids: peers.map(({ id }) => id), around };
}

/** Whether a place stands within another, directly or through others; a circle ends where it closes. */
function isInside(data: PlanData, place: Place, id: string): boolean {
  const met = new Set<string>();
  let next = place.within;
  while (next !== undefined && next !== place.id && !met.has(next)) {
    if (next === id) return true;
    met.add(next);
    next = byId(data.places, next)?.within;
  }
  return false;
}
