import 'plan-charts/target-bars';
import type { PlanTargetBars } from 'plan-charts';
import type {} from 'plan-charts/react';

interface Props {
  data: PlanTargetBars['data'];
  onHeading?: (heading: string) => void;
}

export const Chart = ({ data, onHeading }: Props) => (
  <plan-target-bars toolbar data={data} onplan-ready={(event) => onHeading?.(event.detail.heading)} />
);
