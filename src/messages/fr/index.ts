import type { Parts } from '../types/index.js';
import { messages as targetBars } from './bars.js';
import { messages as common } from './common.js';
import { messages as later } from './later.js';
import { messages as cityRadar } from './radar.js';
import { messages as trendLines } from './trend.js';

/** All parts. */
export const parts: Parts = {
  common,
  'target-bars': targetBars,
  'trend-lines': trendLines,
  'city-radar': cityRadar,
  later,
};
