import type { Better } from './types.js';

/**
 * The sign that a good difference has: 1 where higher is better, −1 where lower is; 0 where neither is, or nobody says.
 */
export const goodSign = (better: Better): 1 | -1 | 0 =>
  better === 'higher' ? 1 : better === 'lower' ? -1 : 0;
