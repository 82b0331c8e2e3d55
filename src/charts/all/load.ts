import type { Picture } from '../chart.js';
import type { ChartName } from '../registry.js';

/** Loads the picture of a chart, so that a page fetches only those that it shows. */
export const loadPicture: Readonly<Record<ChartName, () => Promise<Picture>>> = {
  'target-bars': () => import('../bars/bars.js').then(({ targetBars }) => targetBars),
  'trend-lines': () => import('../trend/trend.js').then(({ trendLines }) => trendLines),
  'city-radar': () => import('../radar/radar.js').then(({ cityRadar }) => cityRadar),
};

/** Loads the extras of a chart. */
export const loadExtras: Readonly<Record<ChartName, () => Promise<void>>> = {
  'target-bars': () => import('../bars/extras.js').then(({ fillBarsExtras }) => fillBarsExtras()),
  'trend-lines': () => import('../trend/extras.js').then(({ fillTrendExtras }) => fillTrendExtras()),
  'city-radar': () => import('../radar/extras.js').then(({ fillRadarExtras }) => fillRadarExtras()),
};
