import { define } from './elements/define.js';
import { PlanCityRadar } from './elements/plan-city-radar.js';

define('plan-city-radar', PlanCityRadar);

export { PlanCityRadar };
