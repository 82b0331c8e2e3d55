// A page that arrives in chunks: a chart waits for the end of the data inside its tag.
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><body>' +
  `<script>window.told = []; for (const type of ['plan-ready', 'plan-error'])
    addEventListener(type, ({ detail }) => told.push(detail.summary ?? detail.message));</script>` +
  '<script src="/dist/plan-charts.classic.min.js"></script>';

it.each([
  [
    'JSON',
    '<plan-target-bars><script type="application/json">[{"indicator":"Trees","year":2020,"value":5,"tar',
    'get":4}]</script></plan-target-bars>',
  ],
  [
    'a table',
    '<plan-target-bars><table><tr><th>Indicator<th>Actual 2020<th>Target 2020<tr><td>Trees<td>',
    '5<td>4</table></plan-target-bars>',
  ],
])('%s is read when it is whole', async (_, first, rest) => {
  let response: ServerResponse | undefined;
  const url = site.serve('/pieces', (_, given) => {
    response = given.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(HEAD + first);
  });
  const page = await site.visit();
  await page.goto(url, { waitUntil: 'commit' });
  const inside = () =>
    page.evaluate(() => document.querySelector('plan-target-bars:defined')?.textContent.includes('Trees'));
  await expect.poll(inside).toBe(true);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await told()).toEqual([]);
  response?.end(rest);
  await expect.poll(told).toEqual(['Direction not given.']);
});
