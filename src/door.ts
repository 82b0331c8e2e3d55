// The small file that a page names. It defines the tags, and starts at once what the page will need, side by
// side. No file imports this one, so that it may stand at any address, `?v=3` included.
import { chartNames } from './charts/registry.js';

// The built files have these names (rollup.config.js).
for (const name of chartNames)
  if (document.querySelector(`plan-${name},table[data-plan-chart="${name}"]`))
    import(`./plan-charts.${name}.min.js`).catch(() => undefined); // The chart that asks for it again tells why it is missing.

export const { PlanCityRadar, PlanTargetBars, PlanTrendLines, revertTables, upgradeTables } =
  await import('./core.js');
