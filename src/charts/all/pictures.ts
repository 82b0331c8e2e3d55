import { targetBars } from '../bars/bars.js';
import { fillBarsExtras } from '../bars/extras.js';
import type { Picture } from '../chart.js';
import { fillRadarExtras } from '../radar/extras.js';
import { cityRadar } from '../radar/radar.js';
import type { ChartName } from '../registry.js';
import { fillTrendExtras } from '../trend/extras.js';
import { trendLines } from '../trend/trend.js';

fillBarsExtras();
fillRadarExtras();
fillTrendExtras();

/** All pictures at once, with their extras, for Node; a page imports those of its tags. */
export const allCharts: Readonly<Record<ChartName, Picture>> = {
  'target-bars': targetBars,
  'trend-lines': trendLines,
  'city-radar': cityRadar,
};
