import 'plan-charts/target-bars';
import type {} from 'plan-charts/solid';
export const App = () => (
  <plan-target-bars
    src="a.json"
    plan="13"
    order="gap"
    class="x"
    prop:data={[{ indicator: 'a' }]}
    on:plan-ready={(event) => event.detail.summary.toUpperCase()}
  />
);
// @ts-expect-error an unknown order
export const wrong = <plan-target-bars order="x" />;
