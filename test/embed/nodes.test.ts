// How many nodes a chart adds to the page: before a reader asks for more, and once the data table is open.
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

async function open(tag: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nodes</title>
    <script type="module" src="/dist/plan-charts.min.js"></script></head><body style="width:400px">
    ${tag}</body></html>`;
  const holder = html.replace(
    '></plan-',
    `><script type="application/json">${JSON.stringify(data)}</script></plan-`,
  );
  page = await site.browser.newPage({ viewport: { width: 420, height: 900 } });
  await page.goto(site.put('/nodes', holder));
  await page.locator('figure[aria-description]').waitFor();
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
  ['<plan-target-bars place="a"></plan-target-bars>', 130],
  ['<plan-trend-lines indicators="Patents"></plan-trend-lines>', 145],
  ['<plan-city-radar></plan-city-radar>', 155],
])('%s has at most %i nodes until its table is opened, which is then whole', async (tag, most) => {
  await open(tag);
  expect(await nodes()).toBeLessThanOrEqual(most);
  expect(await page.locator('table').count()).toBe(0);
  await page.locator('details[part=data] > summary').click();
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
});
