// Must work in every simulated page: component tests of other projects run in one, without layout.
import { afterEach, expect, it, vi } from 'vitest';
import type { PlanTargetBars } from '../../dist/index.js';

const TREES = [{ indicator: 'Trees', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];

/** Makes, fills, changes and removes charts in the simulated page of the test file. */
export function bearsCharts(): void {
  afterEach(() => document.body.replaceChildren());

  it('defines the tags', async () => {
    const { PlanTargetBars } = await import('../../dist/define.js');
    expect(customElements.get('plan-target-bars')).toBe(PlanTargetBars);
  });

  it.each(['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'])(
    'makes, changes and removes <%s>',
    async (name) => {
      await import('../../dist/define.js');
      const chart = document.createElement(name) as PlanTargetBars;
      document.body.append(chart);
      chart.data = TREES;
      chart.lang = 'en';
      await vi.waitFor(() => expect(chart.shadowRoot?.textContent).toMatch(/Trees|Exampleton/), 20_000);
      chart.plan = '14';
      chart.data = null;
      await chart.updateComplete;
      expect(chart.getAttribute('place')).toBeNull();
      chart.remove();
      document.body.append(chart);
      await chart.updateComplete;
      expect(chart.shadowRoot?.childElementCount).toBeGreaterThan(0);
    },
  );

  it('upgrades markup', async () => {
    await import('../../dist/define.js');
    document.body.innerHTML = '<plan-target-bars plan="13" heading="Trees"></plan-target-bars>';
    const chart = document.body.querySelector('plan-target-bars')!;
    await chart.updateComplete;
    expect([chart.plan, chart.heading]).toEqual(['13', 'Trees']);
  });
}
