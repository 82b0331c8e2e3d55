import type { Reading } from './types.js';

/** The number of a reading in its indicator's unit (24.67 万 gives 246700), null where none is printed. */
export function amountOf({ value, scale }: Reading): number | null {
  return value === null || scale === 1 ? value : Number((value * scale).toPrecision(15));
}
