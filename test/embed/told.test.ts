// What a chart reports about itself: scales, state and density, and what it does not report in production.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { manyRows } from '../../stories/example-data.js';
import { chinaGrowth, days, months } from '../../stories/trend-lines-data.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
const console: string[] = [];
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const SRC = 'src="/seeds/fuzhou.json /seeds/xiamen.json"';
const withData = (tag: string, data: unknown) =>
  `<${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;

async function open(body: string, lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Charts</title>
    <style>body { margin: 0 }</style><script type="module" src="/dist/plan-charts.min.js"></script></head>
    <body>${body}</body></html>`;
  page = await site.visit({ viewport: { width: 640, height: 900 } });
  console.length = 0;
  page.on('console', (message) => console.push(message.text()));
  await page.goto(site.put('/told', html));
  await page.locator('[role=img]').first().waitFor();
}

const texts = () => page.locator('[role=img] text').allTextContents();

it.each([
  ['en', 'items', 'Target 2020 = 100%', 'Outer ring = leader, 100%', 'axis starts at 38'],
  ['zh-CN', '件', '2020 年目标 = 100%', '外圈 = 领先者 100%', '纵轴自 38 起'],
])(
  'A21: in %s axes tell their unit (%s), bars and radar what 100 percent is, and a cut axis where it begins',
  async (lang, unit, whole, ring, begins) => {
    await open(`<plan-trend-lines ${SRC} indicators="invention-patents-per-10k"></plan-trend-lines>`, lang);
    expect(await texts()).toContain(unit);
    await site.leave();
    await open('<plan-target-bars src="/seeds/fuzhou.json" plan="13"></plan-target-bars>', lang);
    expect(await texts()).toContain(whole);
    await site.leave();
    await open(`<plan-city-radar ${SRC}></plan-city-radar>`, lang);
    expect(await texts()).toContain(ring);
    await site.leave();
    const far = months.series.map((one) => ({ ...one, values: one.values.map((_, at) => 40 + (at % 9)) }));
    await open(withData('plan-trend-lines', { ...months, series: far }), lang);
    expect((await texts()).join('|')).toContain(begins);
  },
);

it('A29: the numbers can be taken as a file, and the state stands in attributes that a link can set', async () => {
  await open(`<plan-city-radar toolbar ${SRC}></plan-city-radar>`);
  const saves = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'CSV' })
    .or(page.getByRole('link', { name: 'CSV' }))
    .click();
  expect((await saves).suggestedFilename()).toMatch(/\.csv$/);
  const state = () =>
    page
      .locator('plan-city-radar')
      .evaluate((one) => [one.getAttribute('view'), one.getAttribute('selected')]);
  expect(await state()).toEqual([null, null]);
  await page.getByRole('button', { name: 'Dot plot' }).click();
  await page.getByRole('button', { name: 'Explore' }).press('Enter');
  await page.keyboard.press('Enter');
  const [view, selected] = await state();
  expect([view, selected]).toEqual(['dots', 'invention-patents-per-10k fuzhou']);
  await site.leave();
  await open(`<plan-city-radar view="dots" selected="${selected}" ${SRC}></plan-city-radar>`);
  await page.locator('.selected .pc-frame').first().waitFor({ state: 'attached' });
  expect(await texts()).toContain('100% = leader');
});

it('A32: a page in production is told nothing in the console, whatever is missing', async () => {
  await open(tableOf('better="higher"'));
  expect(console).toEqual([]);
});

it('a direction that is not given is told once, with the way to give it', async () => {
  await open(tableOf('') + tableOf(''));
  await expect.poll(() => console).toEqual([expect.stringContaining('better="higher: …; lower: …"')]);
  expect(console[0]).toContain('专利申请量');
});

function tableOf(attribute: string): string {
  return `<plan-target-bars place="甲市" plan="13" ${attribute}><table>
    <tr><th>指标</th><th>单位</th><th>2020年目标值</th><th>2020年实现值</th></tr>
    <tr><td>专利申请量</td><td>件</td><td>18</td><td>12</td></tr></table></plan-target-bars>`;
}

it('A34: no line has more than 4 corners a pixel nor more than 9 points in 100 px, and the table says what it leaves out', async () => {
  await open(withData('plan-trend-lines', days));
  const dense = await page.locator('path[class*="pc-line-"], path[class*="pc-dot-"]').evaluateAll((all) =>
    all.map((path) => {
      const d = path.getAttribute('d')!;
      const { width } = (path as SVGGraphicsElement).getBBox();
      const [corners, points] = [d.match(/[ML]/g)?.length ?? 0, d.match(/a3,3/g)?.length ?? 0];
      return points ? points / 2 > 9 * Math.max(1, width / 100) : corners > 4 * Math.max(1, width);
    }),
  );
  expect(dense.length).toBeGreaterThan(0);
  expect(dense).not.toContain(true);
  const [longest = 0] = days.series.map(({ values }) => values.length);
  expect(longest).toBe(3650);
  await page.locator('details[part=data] > summary').click();
  expect(await page.locator('caption').textContent()).toMatch(/Of 3650 values, the table lists/);
});

it('A34: fifty rows are passed by one key, and one more key is at the last of them', async () => {
  await open(`<button>before</button>${withData('plan-target-bars', manyRows(50))}<button>after</button>`);
  const button = page.getByRole('button', { name: 'Explore' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  expect(await page.locator('.focus-layer').getAttribute('aria-valuenow')).toBe('50');
  await page.keyboard.press('Tab');
  expect(
    await page
      .locator('plan-target-bars')
      .evaluate(({ shadowRoot }) => shadowRoot!.activeElement?.closest('[part=picture]')),
  ).toBeFalsy();
});

it('A21, A22: a year without a figure is told as one, never as zero', async () => {
  await open(withData('plan-trend-lines', chinaGrowth), 'en');
  await page.getByRole('button', { name: 'Explore' }).press('Enter');
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  const said = await page.locator('.focus-layer').getAttribute('aria-valuetext');
  expect(said).toMatch(/\(2020\); .*(no figure|no value)/);
  expect(said).not.toMatch(/: 0%/);
});
