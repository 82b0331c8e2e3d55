// The small file that a page names. It defines the tags, and starts at once what the page will need, side by
// side. No file imports this one, so that it may stand at any address, `?v=3` included.
const core = await import('./core.js');

export const { PlanCityRadar, PlanTargetBars, PlanTrendLines, revertTables, upgradeTables } = core;
