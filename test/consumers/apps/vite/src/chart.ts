import 'plan-charts/target-bars';
import type { PlanTargetBars } from 'plan-charts';

export function chartOf(data: PlanTargetBars['data'], onHeading?: (heading: string) => void): PlanTargetBars {
  const chart = document.createElement('plan-target-bars');
  chart.toolbar = true;
  chart.data = data;
  chart.addEventListener('plan-ready', (event) => onHeading?.(event.detail.heading));
  return chart;
}
