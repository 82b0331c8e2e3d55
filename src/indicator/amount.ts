import type { Reading } from './types.js';

/** The number of a reading in its indicator's unit (24.67 万 gives 246700), null where none is printed. */
export function amountOf({ value, scale }: Reading): number | null {
  return value === null || scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/**
 * Whether a text is printed in place of a figure: words such as 待定 or TBC, or a figure that was not read. A dash and
 * n/a are none.
 */
export const hasWords = ({ value, unread, printed }: Reading): boolean =>
  value === null && (unread !== undefined || /^(?!(?:na|nil|null|nan)$).*\p{L}{2}/isu.test(printed));
