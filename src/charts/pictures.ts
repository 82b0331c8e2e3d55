import type { Selection } from '../indicator/records.js';
import type { PlanData } from '../indicator/types.js';
import { targetBars } from './bars/bars.js';
import type { Chart, ChartOptions } from './chart.js';
import { cityRadar } from './radar/radar.js';
import type { ChartName } from './registry.js';
import { trendLines } from './trend/trend.js';

/** Makes a chart of a part of the data. */
export type Picture = (data: PlanData, selection: Selection, options: ChartOptions) => Chart;

/** All pictures at once, for Node; a page imports those of its tags. */
export const allCharts: Readonly<Record<ChartName, Picture>> = {
  'target-bars': targetBars,
  'trend-lines': trendLines,
  'city-radar': cityRadar,
};
