import { define } from './elements/define.js';
import { PlanTrendLines } from './elements/plan-trend-lines.js';

define('plan-trend-lines', PlanTrendLines);

export { PlanTrendLines };
