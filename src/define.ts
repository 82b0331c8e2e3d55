/** Registers all three tags and gives their classes. */
export { PlanCityRadar } from './city-radar.js';
export { PlanTargetBars } from './target-bars.js';
export { PlanTrendLines } from './trend-lines.js';
