import type { Indicator } from './types.js';

/** Returns the ids or concepts of the indicators that directly contain one, as a list. */
export function containersOf({ within }: Indicator): readonly string[] {
  return within === undefined ? [] : typeof within === 'string' ? [within] : within;
}
