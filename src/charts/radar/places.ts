import type { ComparedIndicator } from '../../analysis/comparison.js';
import { containersOf } from '../../indicator/containers.js';
import { byId, type Selection } from '../../indicator/records.js';
import type { Place, PlanData } from '../../indicator/types.js';
import type { Choice } from '../registry.js';

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
export function comparedPlaces(data: PlanData, { places = [] }: Selection): ComparedPlaces {
  const reported = new Set(data.readings.filter(({ kind }) => kind === 'actual').map(({ place }) => place));
  const here = data.places.filter(({ id, beside }) => reported.has(id) && !beside);
  if (places.length === 1) {
    const inside = here.filter((one) => places.some((id) => isInside(data, one, id)));
    return { ids: inside.length > 1 ? inside.map(({ id }) => id) : places, around: [] };
  }
  if (places.length) return { ids: places, around: [] };
  const around = here.filter(({ id }) => here.some((one) => isInside(data, one, id)));
  const peers = here.filter((one) => !around.includes(one));
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

/** The order of the spokes: as the data or the author has them, or with related ones side by side. */
export type SpokeOrder = Choice<'city-radar', 'order'>;

/**
 * The indicators with related ones side by side: those counted in the same thing, then those of one
 * unit, each group where its first one stood.
 */
export function relatedTogether(compared: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  return grouped(compared, ({ unit }) => unit.id).flatMap((sameUnit) =>
    grouped(
      sameUnit,
      ({ indicator }) => containersOf(indicator)[0] ?? indicator.growthOf ?? indicator.id,
    ).flat(),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
