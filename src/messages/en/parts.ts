import type { Loaders } from '../types/index.js';

/** Each part when it is asked for. */
export const loaders: Loaders = {
  common: () => import('./common.js'),
  'target-bars': () => import('./bars.js'),
  'trend-lines': () => import('./trend.js'),
  'city-radar': () => import('./radar.js'),
  later: () => import('./later.js'),
};
