// Target bars with many rows, printed before the page was ever idle.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Invented indicators without meaning, for the number alone. */
const rows = (count: number) => ({
  places: [{ id: 'p', name: 'Sample Town' }],
  units: [{ id: 'u', name: 'items' }],
  indicators: Array.from({ length: count }, (_, i) => ({
    ...{ id: `i${i}`, name: `Sample indicator ${i + 1}`, unit: 'u', quantity: 'stock', better: 'higher' },
  })),
  readings: Array.from({ length: count }, (_, i) => ({
    ...{ id: `t${i}`, indicator: `i${i}`, place: 'p', kind: 'target', value: 1000 + i },
    period: { kind: 'end', to: 2025 },
  })),
});

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
<script>globalThis.requestIdleCallback = () => 0;</script>
<script type="module" src="/dist/plan-charts.min.js"></script>
<body><plan-target-bars><script type="application/json">${JSON.stringify(rows(150))}</script></plan-target-bars>`;

it('are whole on paper, each stretch on one page and none wider than it', async () => {
  const page = await site.visit({ viewport: { width: 1200, height: 900 } });
  await page.goto(site.put('/long', HTML));
  const drawn = () => page.locator('plan-target-bars .pc-datum').count();
  await expect.poll(drawn).toBe(40);
  await page.evaluate(() => {
    const stretches = () => [
      ...(document.querySelector('plan-target-bars')?.shadowRoot?.querySelectorAll('.pc-chunk') ?? []),
    ];
    addEventListener('afterprint', () =>
      Object.assign(globalThis, {
        rows: stretches().reduce((sum, one) => sum + one.querySelectorAll('.pc-datum').length, 0),
      }),
    );
  });
  const paper = await page.pdf({ format: 'A4' });
  expect(await page.evaluate(() => (globalThis as { rows?: number }).rows)).toBe(150);
  const pages = paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const boxes = await page
    .locator('.pc-chunk')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...boxes)).toBeLessThanOrEqual(718);
  await site.leave();
});
