import { define } from './elements/define.js';
import { PlanTargetBars } from './elements/plan-target-bars.js';

define('plan-target-bars', PlanTargetBars);

export { PlanTargetBars };
