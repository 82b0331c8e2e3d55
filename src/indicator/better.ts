import type { Better } from './types.js';

/** Returns the sign of a good difference: 1 if higher is better, −1 if lower is better, 0 if neither or unknown. */
export const goodSign = (better: Better): 1 | -1 | 0 =>
  better === 'higher' ? 1 : better === 'lower' ? -1 : 0;
