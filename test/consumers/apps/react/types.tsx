import 'plan-charts/target-bars';
import type {} from 'plan-charts/react';
import { TargetBars } from 'plan-charts/react/target-bars';
import { useRef } from 'react';
import type { PlanTargetBars } from 'plan-charts';
export function App() {
  const ref = useRef<PlanTargetBars>(null);
  return (
    <plan-target-bars
      ref={ref}
      src="a.json"
      plan="13"
      order="gap"
      toolbar
      className="x"
      data={[{ indicator: 'a' }]}
      onplan-ready={(event) => event.detail.summary.toUpperCase()}
    />
  );
}
// @ts-expect-error an unknown order
export const wrong = <plan-target-bars order="x" />;
// @ts-expect-error an unknown attribute
export const wrong2 = <plan-target-bars nothing="x" />;
document.addEventListener('plan-error', (event) => event.detail.file.trim());
document
  .querySelector('plan-target-bars')!
  .addEventListener('plan-select', ({ detail }) => detail.selected.join());
// The same as a component.
export const component = <TargetBars order="gap" data={null} onplan-ready={({ detail }) => detail.heading} />;
// @ts-expect-error an unknown order
export const wrong3 = <TargetBars order="x" />;
