'use client';
import { TargetBars } from 'plan-charts/react/target-bars';
import type { PlanTargetBars } from 'plan-charts';

interface Props {
  data: PlanTargetBars['data'];
  onHeading?: (heading: string) => void;
}

export const Chart = ({ data, onHeading }: Props) => (
  <TargetBars toolbar data={data} onplan-ready={(event) => onHeading?.(event.detail.heading)} />
);
