import { placeNumber } from '../scene/theme.js';

/** There are four colours for places. */
const COLOURS = 4;

/**
 * The number of each place's colour. A place that has one on the page keeps it; `known` lists those
 * in the order of colours. Beyond four a place gets one that is free in this picture.
 */
export function placeColours(
  ids: readonly string[],
  known: readonly string[] = [],
): ReturnType<typeof placeNumber>[] {
  const all = [...new Set([...known, ...ids])];
  const own = ids.map((id) => all.indexOf(id));
  if (ids.length > COLOURS) return ids.map((_, index) => placeNumber(index));
  const free = Array.from({ length: COLOURS }, (_, index) => index).filter((index) => !own.includes(index));
  return own.map((index) => placeNumber(index < COLOURS ? index : (free.shift() ?? 0)));
}
