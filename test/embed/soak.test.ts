// C7: a short soak test. `npm run soak -- --cycles 0 --seconds 0 --hours 24` does a day of 50 charts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Two places with three indicators, at a minute: the results of 2026 are 1000 and what the minute adds. */
const dataAt = (minute: number) => ({
  places: ['a', 'b'].map((id) => ({ id, name: `Town ${id}` })),
  units: [{ id: 'u', name: 'items' }],
  indicators: ['Trees', 'Bridges', 'Parks'].map((name) => ({
    ...{ id: name, name, unit: 'u', quantity: 'stock', better: 'higher' },
  })),
  readings: ['a', 'b'].flatMap((place) =>
    ['Trees', 'Bridges', 'Parks'].flatMap((indicator) =>
      [2025, 2026, 2030].map((to) => ({
        ...{ id: `${place}${indicator}${to}`, indicator, place, period: { kind: 'end', to } },
        kind: to === 2030 ? 'target' : 'actual',
        value: to === 2026 ? 1000 + minute : 900 + to - 2025,
      })),
    ),
  ),
});

it('charts of each tag hold no more after fifty new figures', async () => {
  const page = await site.visit({ viewport: { width: 400, height: 600 }, reducedMotion: 'reduce' });
  const client = await page.context().newCDPSession(page);
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
    return { heap: (await client.send('Runtime.getHeapUsage')).usedSize, nodes, listeners };
  };
  const tags = ['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'];
  const charts = [...tags, ...tags].map((tag) => `<${tag}></${tag}>`).join('');
  const script = '<script type="module" src="/dist/plan-charts.min.js"></script>';
  await page.goto(site.put('/', `<!doctype html><html lang="en">${script}<body>${charts}`));
  /** Gives all charts the figures of one minute after the other; how many show those of the last. */
  const live = (from: number, to: number) =>
    page.evaluate(
      async ([all, figure]) => {
        const charts = [...document.body.children] as (HTMLElement & {
          data?: unknown;
          updateComplete?: Promise<unknown>;
        })[];
        for (const data of all) {
          for (const chart of charts) chart.data = data;
          await Promise.all(charts.map((chart) => chart.updateComplete));
          await new Promise(requestAnimationFrame);
        }
        return charts.filter(({ shadowRoot }) => shadowRoot?.textContent.includes(figure)).length;
      },
      [
        Array.from({ length: to - from }, (_, at) => dataAt(from + at)),
        (1000 + to - 1).toLocaleString('en'),
      ] as const,
    );
  await live(1, 2);
  await page.waitForLoadState('networkidle'); // what comes when idle has come
  await expect.poll(() => live(2, 6)).toBe(6);
  const before = await held();
  expect(await live(6, 56)).toBe(6);
  const after = await held();
  expect(before.nodes).toBeGreaterThan(500);
  // 300 pictures: one node that stays for each would be 300. What is said to readers comes and goes, some 90 nodes.
  expect(after.nodes - before.nodes).toBeLessThan(120);
  expect(after.listeners - before.listeners).toBeLessThan(30);
  // A chart is some 46 kB (docs/performance.md); what the engine learns of the code comes to 4 kB for each here.
  expect((after.heap - before.heap) / 300).toBeLessThan(12_000);
});
