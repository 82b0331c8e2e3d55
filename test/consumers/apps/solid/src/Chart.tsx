import 'plan-charts/target-bars';
import type { PlanTargetBars } from 'plan-charts';
import type {} from 'plan-charts/solid';

interface Props {
  data: PlanTargetBars['data'];
  onHeading?: (heading: string) => void;
}

export const Chart = (props: Props) => (
  <plan-target-bars
    toolbar
    prop:data={props.data}
    on:plan-ready={(event) => props.onHeading?.(event.detail.heading)}
  />
);
