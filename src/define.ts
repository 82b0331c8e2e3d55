import { upgradeTables } from './elements/upgrade-tables.js';

/** Registers all three tags, upgrades the page's `table[data-plan-chart]`, and gives the classes. */
export { PlanCityRadar } from './city-radar.js';
export { revertTables, upgradeTables } from './elements/upgrade-tables.js';
export { setMessages } from './messages/index.js';
export { PlanTargetBars } from './target-bars.js';
export { PlanTrendLines } from './trend-lines.js';

// In Node, where bundles are prerendered, there is no page to look at.
if (globalThis.document?.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => upgradeTables(), { once: true });
else if (globalThis.document) upgradeTables();
