import 'plan-charts/target-bars';
import type {} from 'plan-charts/preact';
import { useRef } from 'preact/hooks';
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
      class="x"
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
