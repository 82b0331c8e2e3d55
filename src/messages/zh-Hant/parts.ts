// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run messages`.
import type { Loaders } from '../types/index.js';

/** Each part when it is asked for. */
export const parts: Loaders = {
  common: () => import('./common.js'),
  bars: () => import('./bars.js'),
  trend: () => import('./trend.js'),
  radar: () => import('./radar.js'),
  table: () => import('./table.js'),
  reading: () => import('./reading.js'),
  explore: () => import('./explore.js'),
  export: () => import('./export.js'),
  derive: () => import('./derive.js'),
};
