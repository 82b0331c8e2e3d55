import { targetBars as barsInSteps } from '../../src/charts/bars/bars.js';
import { cityRadar as radarInSteps } from '../../src/charts/radar/radar.js';
import { trendLines as trendInSteps } from '../../src/charts/trend/trend.js';
import { finished } from '../../src/indicator/steps.js';

// Charts made at once.
export const targetBars = (...given: Parameters<typeof barsInSteps>) => finished(barsInSteps(...given));
export const trendLines = (...given: Parameters<typeof trendInSteps>) => finished(trendInSteps(...given));
export const cityRadar = (...given: Parameters<typeof radarInSteps>) => finished(radarInSteps(...given));
