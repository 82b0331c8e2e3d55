/** The three element classes. Importing them registers nothing; `plan-charts/define` does. */
export { PlanCityRadar } from './elements/plan-city-radar.js';
export type { PlanErrorDetail, PlanReadyDetail, PlanSelectDetail } from './elements/events.js';
export { PlanTargetBars } from './elements/plan-target-bars.js';
export { PlanTrendLines } from './elements/plan-trend-lines.js';
/** Replaces single messages of a language, or adds a language; charts on the page are drawn anew. */
export { setMessages } from './messages/index.js';
