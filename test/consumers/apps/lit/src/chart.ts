import 'plan-charts/target-bars';
import type { PlanTargetBars } from 'plan-charts';
import { html, type TemplateResult } from 'lit';

export const chart = (
  data: PlanTargetBars['data'],
  onHeading?: (heading: string) => void,
): TemplateResult => html`
  <plan-target-bars
    toolbar
    .data=${data}
    @plan-ready=${(event: HTMLElementEventMap['plan-ready']) => onHeading?.(event.detail.heading)}
  ></plan-target-bars>
`;
