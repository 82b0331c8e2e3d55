import { placeNumber } from '../scene/theme.js';

/** The number of place colours. */
const COLOURS = 4;

/**
 * The colour number of each place. A place that already has a colour on the page keeps it; `known` lists those in
 * colour order. Beyond four, a place gets a colour that is free in this picture.
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
