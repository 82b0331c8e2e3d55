// What a chart adds to the page: nodes (before interaction, and with the data table open), listeners, and layouts.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => page.close());

const NAMES = ['Patents', 'Trademarks', 'Copyrights', 'Firms', 'Awards', 'Loans'];

/** Two towns with six indicators each: a value of 2020, with its target, and of the four years before. */
const data = {
  places: [
    { id: 'a', name: 'Town A' },
    { id: 'b', name: 'Town B' },
  ],
  units: [{ id: 'u', name: 'items' }],
  indicators: NAMES.map((name) => ({ id: name, name, unit: 'u', quantity: 'stock', better: 'higher' })),
  readings: ['a', 'b'].flatMap((place, p) =>
    NAMES.flatMap((indicator, i) => {
      const at = (kind: string, to: number, value: number) => ({
        ...{ id: `${place}-${indicator}-${kind}-${to}`, indicator, place, kind, value },
        period: { kind: 'end', to },
      });
      const years = [2016, 2017, 2018, 2019, 2020];
      return [
        ...years.map((year, n) => at('actual', year, 40 + n * 5 + i * 3 + p)),
        at('target', 2020, 55 + i),
      ];
    }),
  ),
};

/** Opens a page with so many charts; gives the way to the counters of the browser since then. */
async function open(tag: string, count = 1): Promise<(name: string) => Promise<number>> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nodes</title>
    <script type="module" src="/dist/plan-charts.min.js"></script></head><body style="width:400px">
    ${tag}</body></html>`;
  const filled = tag.replace(
    '></plan-',
    `><script type="application/json">${JSON.stringify(data)}</script></plan-`,
  );
  page = await site.browser.newPage({ viewport: { width: 420, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(site.put('/nodes', html.replace(tag, filled.repeat(count))));
  await expect.poll(() => page.locator('figure[aria-description]').count()).toBe(count);
  return async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? NaN;
  };
}

const nodes = () =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('plan-target-bars, plan-trend-lines, plan-city-radar')!;
    const walker = document.createTreeWalker(shadowRoot!);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });

it.each([
  ['<plan-target-bars place="a"></plan-target-bars>', 103],
  ['<plan-trend-lines indicators="Patents"></plan-trend-lines>', 122],
  ['<plan-city-radar></plan-city-radar>', 118],
])('%s has at most %i nodes until its table is opened, which is then whole', async (tag, most) => {
  await open(tag);
  expect(await nodes()).toBeLessThanOrEqual(most);
  expect(await page.locator('table').count()).toBe(0);
  await page.locator('details[part=data] > summary').click();
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
});

/** Listeners of a page with so many charts, and how often it was laid out and styled until all were drawn. */
async function workOf(tag: string, count: number) {
  const metric = await open(tag, count);
  const [listeners, layouts, styles] = [
    await metric('JSEventListeners'),
    await metric('LayoutCount'),
    await metric('RecalcStyleCount'),
  ];
  await page.close();
  return { listeners, layouts, styles };
}

it.each([
  ['<plan-target-bars place="a"></plan-target-bars>', 8],
  ['<plan-trend-lines indicators="Patents"></plan-trend-lines>', 8],
  ['<plan-city-radar></plan-city-radar>', 10],
])('twenty more of %s add at most %i listeners each, and no layout', async (tag, most) => {
  const few = await workOf(tag, 5);
  const many = await workOf(tag, 25);
  expect((many.listeners - few.listeners) / 20).toBeLessThanOrEqual(most);
  expect(many.styles - few.styles).toBeLessThanOrEqual(2);
  expect(many.layouts - few.layouts).toBeLessThanOrEqual(2);
});
