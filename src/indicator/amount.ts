import type { Reading } from './types.js';

/** Returns the number of a reading in its indicator's unit (246700 for 24.67 万), or null if none is printed. */
export function amountOf({ value, scale }: Reading): number | null {
  return value === null || scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/**
 * Whether words such as 待定 or TBC are printed in place of a figure, or the figure was left unread. A dash or n/a does
 * not count.
 */
export const hasWords = ({ value, unread, printed }: Reading): boolean =>
  value === null && (unread !== undefined || /^(?!(?:na|nil|null|nan)$).*\p{L}{2}/isu.test(printed));
