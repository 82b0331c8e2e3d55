import type { PlanTargetBars } from 'plan-charts';

// Only types of the library are imported; the names of tags and events are known all the same.
const chart: PlanTargetBars = document.createElement('plan-target-bars');
chart.order = 'gap';
chart.groupBy = 'section';
chart.data = null;
chart.data = [{ indicator: 'a', target2025: 1 }];
// @ts-expect-error an unknown order
chart.order = 'x';
// @ts-expect-error data is no number
chart.data = 1;
document.addEventListener('plan-error', (event) => event.detail.file.trim());
window.addEventListener('plan-ready', (event) => event.detail.summary.trim());
chart.addEventListener('plan-select', ({ detail }) => detail.selected.join());
// @ts-expect-error no such detail
chart.addEventListener('plan-ready', ({ detail }) => detail.nothing);
