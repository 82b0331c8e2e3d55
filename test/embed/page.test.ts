// An article with charts in a reader's browser: without script, on a slow network, under a strict policy, printed.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const MODULE = '<script type="module" src="/dist/plan-charts.min.js"></script>';
const CLASSIC = '<script src="/dist/plan-charts.classic.min.js"></script>';
const TABLE = `<table><caption>厦门市“十三五”主要指标</caption>
  <tr><th>指标</th><th>单位</th><th>2020年目标值</th><th>2020年实现值</th></tr>
  <tr><td>每万人有效发明专利拥有量</td><td>件</td><td>18</td><td>37.93</td></tr>
  <tr><td>国内专利年申请量</td><td>万件</td><td>4.2</td><td>15.2</td></tr></table>`;
const TAG = `<plan-target-bars place="厦门" plan="13" source="来源：规划表1">${TABLE}<p>来源：规划表1</p></plan-target-bars>`;
const BARS = '<plan-target-bars src="/seeds/fuzhou.json" place="fuzhou" plan="13"></plan-target-bars>';
const ALL = `${BARS}
  <plan-trend-lines src="/seeds/fuzhou.json /seeds/xiamen.json" indicators="invention-patents-per-10k"></plan-trend-lines>
  <plan-city-radar src="/seeds/fuzhou.json /seeds/xiamen.json"></plan-city-radar>`;

async function open(
  body: string,
  { head = '', headers = {}, script = true, width = 640 } = {},
): Promise<Page> {
  const address = site.put(
    '/article',
    `<!doctype html><html lang="zh"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    headers,
  );
  page = await site.visit({ viewport: { width, height: 800 }, javaScriptEnabled: script });
  await page.goto(address);
  return page;
}

const pictures = () => page.locator('svg[role=img]');

it('a classic script without an address of its own, in a page without one, draws all the same', async () => {
  page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.setContent(`<html lang="zh"><body>${TAG}`);
  await page.addScriptTag({ content: await readFile('dist/plan-charts.classic.min.js', 'utf8') });
  await pictures().waitFor();
  expect(faults).toEqual([]);
});

describe('the tag before its script, or without it (E1)', () => {
  it('shows title, every figure and the source', async () => {
    await open(TAG, { script: false });
    const text = await page.locator('body').innerText();
    for (const words of ['厦门市“十三五”主要指标', '37.93', '18', '15.2', '4.2', '万件', '来源：规划表1'])
      expect(text).toContain(words);
  });

  it('moves the page by no more than 0.1 when the script comes', async () => {
    await open(`<p>前文</p>${TAG}<p>${'后文。'.repeat(300)}</p>`, {
      head: `<style>plan-target-bars { display: block; min-height: 320px }</style>
        <script>
          window.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        </script>`,
    });
    await page.waitForTimeout(300);
    await page.addScriptTag({ url: '/dist/plan-charts.min.js', type: 'module' });
    await pictures().first().waitFor();
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThanOrEqual(0.1);
  });
});

describe('several scripts (E4)', () => {
  it('three copies and two kinds: one picture in each tag, and no error', async () => {
    const errors: string[] = [];
    await open('<p></p>');
    page.on('pageerror', (error) => errors.push(error.message));
    site.put(
      '/article',
      `<!doctype html><html lang="zh"><body>${CLASSIC}${ALL}${CLASSIC}${MODULE}</body></html>`,
    );
    await page.reload();
    await expect.poll(() => pictures().count()).toBe(3);
    await page.waitForTimeout(200);
    expect(await pictures().count()).toBe(3);
    expect(errors).toEqual([]);
  });
});

describe('a script that stands in a page without an address', () => {
  it('draws all the same', async () => {
    page = await site.browser.newPage();
    await page.addScriptTag({
      type: 'module',
      content: await readFile('dist/plan-charts.all.min.js', 'utf8'),
    });
    await page.evaluate(
      ([data]) => {
        const chart = document.createElement('plan-target-bars');
        chart.setAttribute('plan', '13');
        document.body.append(Object.assign(chart, { data }));
      },
      [await readFile('seeds/fuzhou.json', 'utf8')],
    );
    await expect.poll(() => pictures().count()).toBe(1);
  });
});

describe('a chart with loading="lazy" (E12)', () => {
  const far = `${MODULE}<div style="height:4000px"></div>${BARS.replace('<plan-target-bars', '<plan-target-bars loading="lazy"')}`;
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

  it('fetches and draws nothing while it is far, and keeps its place', async () => {
    await open(far);
    await page.waitForTimeout(400);
    expect((await fetched()).filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(await pictures().count()).toBe(0);
    expect((await page.locator('plan-target-bars').boundingBox())!.height).toBeGreaterThan(300);
    await page.evaluate(() => scrollTo(0, 3000));
    await pictures().waitFor();
  });

  it('is there when the page is printed', async () => {
    await open(far);
    const printed = () => page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => printed().then(() => pictures().count())).toBe(1);
  });
});

describe('what a chart asks of the page', () => {
  it('is its own files and data, and nothing that is stored (E13)', async () => {
    const asked: string[] = [];
    await open('<p></p>');
    page.on('request', (request) => asked.push(request.url()));
    site.put('/article', `<!doctype html><html lang="zh"><body>${MODULE}${ALL}</body></html>`);
    await page.reload();
    await expect.poll(() => pictures().count()).toBe(3);
    await page.waitForTimeout(200);
    const isOwn = (path: string) => /^\/dist\/plan-charts(?:\.[\w-]+)*\.min\.js$/.test(path);
    const paths = asked.map((url) => url.replace(site.origin, '')).filter((path) => path !== '/favicon.ico');
    expect(paths.filter(isOwn)).toContain('/dist/plan-charts.min.js');
    expect([...new Set(paths.filter((path) => !isOwn(path)))].sort()).toEqual([
      ...['/article', '/seeds/fuzhou.json', '/seeds/xiamen.json'],
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('is no leave from the strictest content policy (C23, E14)', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
    await open(`${CLASSIC}${ALL}${TAG}`, {
      headers: { 'content-security-policy': policy },
    });
    await expect.poll(() => pictures().count()).toBe(4);
    const violations = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const seen: string[] = [];
          new ReportingObserver((reports) => reports.forEach(({ body }) => seen.push(JSON.stringify(body))), {
            types: ['csp-violation'],
            buffered: true,
          }).observe();
          setTimeout(() => done(seen), 300);
        }),
    );
    expect(violations).toEqual([]);
    const bar = page.locator('plan-target-bars svg .pc-actual').first();
    expect(await bar.evaluate((one) => getComputedStyle(one).fill)).toBe('rgb(31, 111, 180)');
  });
});

describe('on paper (E21)', () => {
  it('the tag prints within the page, colours kept, without its fold', async () => {
    await open(MODULE + ALL, { width: 700 });
    await expect.poll(() => pictures().count()).toBe(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details').first().isVisible()).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(700);
    const adjust = await page
      .locator('plan-target-bars')
      .evaluate((chart) => getComputedStyle(chart).getPropertyValue('print-color-adjust'));
    expect(adjust).toBe('exact');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

it('C7: coming and going a thousand times leaves no listener, no node and no memory behind', async () => {
  await open(`${MODULE}<div id="box">${ALL}</div>`);
  await expect.poll(() => pictures().count()).toBe(3);
  const work = await page.context().newCDPSession(page);
  await work.send('Performance.enable');
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      const box = document.getElementById('box')!;
      const charts = [...box.children];
      for (let time = 0; time < count; time += 1) {
        box.replaceChildren();
        box.append(...charts);
        if (time % 50 === 0) await new Promise(requestAnimationFrame);
      }
    }, times);
  const held = async () => {
    await page.waitForTimeout(300);
    await work.send('HeapProfiler.collectGarbage');
    const { metrics } = await work.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)!.value;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
  };
  await comeAndGo(50);
  const before = await held();
  await comeAndGo(1000);
  const after = await held();
  expect(after.listeners).toBe(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.heap - before.heap).toBeLessThan(500_000);
  expect(await pictures().count()).toBe(3);
});
