import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseJson, renderPage } from '../../src/static.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const FRAME = '/dist/frame.html?chart=target-bars&src=seeds/fuzhou.json&place=fuzhou&plan=13&lang=zh';
const iframe = (attributes = '', address = FRAME) =>
  `<iframe title="福州指标" ${attributes} src="${address}" style="width:100%;border:0;height:300px"></iframe>`;
const AROUND = '<script src="/dist/frame.js"></script>';
const html = (body: string) => `<!doctype html><html lang="zh"><body>${body}</body></html>`;

async function open(body: string, viewport = { width: 640, height: 800 }): Promise<Page> {
  const address = site.put('/article', html(body));
  page = await site.visit({ viewport });
  await page.goto(address);
  return page;
}

/** The height of the frame in the page and that of what it holds. */
async function heights(index = 0) {
  const outer = await page.locator('iframe').nth(index).boundingBox();
  const inner = await page.frameLocator('iframe').nth(index).locator('main').boundingBox();
  return { outer: outer!.height, inner: Math.ceil(inner!.height) };
}

const fits = (index = 0) =>
  expect
    .poll(async () => {
      const { outer, inner } = await heights(index);
      return inner > 100 && outer === inner;
    })
    .toBe(true);

const shown = (index = 0) =>
  page.frameLocator('iframe').nth(index).locator('svg[role=img]').waitFor({ state: 'visible' });

describe('the page in a frame', () => {
  it('shows the chart that the address asks for, in its language', async () => {
    await open(iframe());
    await shown();
    const inside = page.frameLocator('iframe');
    expect(await inside.locator('figcaption').first().textContent()).toContain('福州');
    expect(await inside.locator('html').getAttribute('lang')).toBe('zh');
  });

  it('takes small data from behind # and names itself after the chart', async () => {
    const data = [{ indicator: 'Cycle lanes', unit: 'km', target2025: 80, actual2025: 92 }];
    const hash = encodeURIComponent(JSON.stringify(data));
    const address = `${site.origin}/dist/frame.html?chart=target-bars&lang=en&heading=Lanes#${hash}`;
    page = await site.visit();
    await page.goto(address);
    await page.locator('svg[role=img]').waitFor();
    expect(await page.locator('svg text').allTextContents()).toContain('92 / 80 km');
    expect(await page.title()).toBe('Lanes');
  });

  it('takes look and custom properties from the address (E20)', async () => {
    await open(iframe('', `${FRAME}&theme=dark&--plan-actual=rgb(1,2,3)`));
    await shown();
    const inside = page.frameLocator('iframe');
    const fill = await inside
      .locator('.pc-actual')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(fill).toBe('rgb(1, 2, 3)');
    const scheme = await inside.locator('html').evaluate((one) => getComputedStyle(one).colorScheme);
    expect(scheme).toBe('dark');
  });

  it.each(['in the frame', 'in the page around'])('Escape pressed %s dismisses a tooltip', async (where) => {
    await open(`<button>在页面</button>${iframe('data-plan-frame')}${AROUND}`);
    await shown();
    const inside = page.frameLocator('iframe');
    await inside.locator('.picture').hover();
    await inside.locator('.focus-layer').hover({ force: true });
    await inside.locator('.tooltip').waitFor();
    await (where === 'in the frame' ? inside.locator('.enter') : page.locator('button')).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inside.locator('.tooltip').count()).toBe(0);
  });

  it('sets no attribute that the tag does not have', async () => {
    await open(iframe('', `${FRAME}&onclick=alert(1)&style=color:red&slot=x`));
    await shown();
    const names = await page
      .frameLocator('iframe')
      .locator('plan-target-bars')
      .evaluate((chart) => chart.getAttributeNames());
    expect(names).not.toContain('onclick');
    expect(names).not.toContain('style');
    expect(names).not.toContain('slot');
  });

  it('every parameter that the documents list does what it says', async () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
    const [table = ''] = /\| parameter .*?\n\n/s.exec(text)!;
    const listed = table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split('|')[1]!.trim());
    /** What is added to the address for each, and what is then seen in the frame. */
    const seen: Record<string, [added: string, seen: () => Promise<unknown>, expected: unknown]> = {
      '`chart`': ['', async () => inside().locator('plan-target-bars').count(), 1],
      '`src`': ['', async () => inside().locator('.source').textContent(), expect.stringContaining('福州')],
      'any attribute': ['&toolbar&heading=标题', () => inside().locator('[part=toolbar]').count(), 1],
      '`lang`': ['', async () => inside().locator('html').getAttribute('lang'), 'zh'],
      '`theme`': ['&theme=dark', () => styleOf('html', 'colorScheme'), 'dark'],
      '`--plan-…`': [
        '&--plan-background=transparent',
        () => styleOf('plan-target-bars', 'backgroundColor'),
        'rgba(0, 0, 0, 0)',
      ],
      '`id`': ['&id=one', () => told(), expect.arrayContaining([expect.objectContaining({ id: 'one' })])],
      '`childId`': [
        '&childId=pym-1',
        () => told(),
        expect.arrayContaining([expect.stringContaining('pymxPYMxpym-1')]),
      ],
      'after `#`': ['', () => Promise.resolve(0), 0],
    };
    const inside = () => page.frameLocator('iframe');
    const styleOf = (query: string, name: 'colorScheme' | 'backgroundColor') =>
      inside()
        .locator(query)
        .evaluate((one, key) => getComputedStyle(one)[key], name);
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    expect(listed).toEqual(Object.keys(seen));
    const all = Object.values(seen).map(([added]) => added);
    await open(
      `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>${iframe('', FRAME + all.join(''))}`,
    );
    await shown();
    await expect.poll(async () => (await told()).length).toBeGreaterThan(2);
    for (const [name, [, look, expected]] of Object.entries(seen))
      expect({ [name]: await look() }).toEqual({ [name]: expected });
    expect(await inside().locator('.heading').textContent()).toContain('标题');
  });

  it('ten frames fetch one copy of the code (E22)', async () => {
    page = await site.browser.newPage();
    site.asked();
    await page.goto(site.put('/article', html(Array.from({ length: 10 }, () => iframe()).join(''))));
    for (let index = 0; index < 10; index += 1) await shown(index);
    const asked = site.asked();
    const copies = Object.entries(asked).filter(
      ([path]) => path.startsWith('/dist/') && path.endsWith('.js'),
    );
    expect(Object.fromEntries(copies)).toEqual({
      '/dist/frame-page.js': 1,
      '/dist/plan-charts.classic.min.js': 1,
    });
  });

  it('says what is wrong with the address', async () => {
    await open(iframe('', '/dist/frame.html?chart=pie'));
    const alert = page.frameLocator('iframe').locator('[role=alert]');
    expect(await alert.textContent()).toContain(
      'expected one of target-bars, trend-lines, city-radar, got "pie"',
    );
  });

  it('is whole without any script around it, and scrolls inside (E11)', async () => {
    for (const width of [300, 600, 1000]) {
      await open(iframe(), { width: width + 16, height: 800 });
      await shown();
      const { scrolls, wide } = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((one) => ({
          scrolls: one.scrollHeight > one.clientHeight,
          wide: one.scrollWidth - one.clientWidth,
        }));
      expect([width, scrolls, wide]).toEqual([width, width < 1000, 0]);
      await site.leave();
    }
    await open(iframe());
  });
});

describe('a page made for one chart', () => {
  it('is framed like the common one, and drawn before its scripts', async () => {
    const address = `${site.origin}/dist/shared.html`;
    const data = parseJson(readFileSync(resolve(import.meta.dirname, '../../seeds/fuzhou.json'), 'utf8'));
    const request = { chart: 'target-bars', plan: [13], width: 640, lang: 'zh' } as const;
    site.put(
      '/dist/shared.html',
      renderPage(data, { ...request, page: address, image: address, oembed: address }),
    );
    await open(AROUND + iframe('data-plan-frame', address));
    await shown();
    await fits();
    const inside = page.frameLocator('iframe');
    await expect
      .poll(() => inside.locator('plan-target-bars').evaluate((one) => one.matches(':defined')))
      .toBe(true);
    await fits();
    expect(await inside.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await inside.locator('svg[role=img]').count()).toBe(1);
  });
});

describe('messages of a frame (E6)', () => {
  const listen = `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

  it('are ours, AMP’s and pym’s, and none is sent while nothing changes', async () => {
    await open(listen + iframe('', `${FRAME}&id=one&childId=pym-1`));
    await shown();
    await expect.poll(async () => (await told()).length).toBeGreaterThanOrEqual(3);
    await page.waitForTimeout(300);
    const messages = (await told()) as Record<string, unknown>[];
    const { inner } = await heights();
    expect(messages.at(-3)).toEqual({ type: 'plan-charts:size', v: 1, id: 'one', height: inner, width: 624 });
    expect(messages.at(-2)).toEqual({ sentinel: 'amp', type: 'embed-size', height: inner });
    expect(messages.at(-1)).toBe(`pymxPYMxpym-1xPYMxheightxPYMx${inner}`);
    await page.waitForTimeout(300);
    expect(await told()).toHaveLength(messages.length);
  });

  it('are sent again when the page asks, in our words or AMP’s', async () => {
    await open(listen + iframe());
    await shown();
    await page.waitForTimeout(300);
    for (const ask of [{ type: 'plan-charts:size?' }, { sentinel: 'amp', type: 'frames-init' }]) {
      const before = (await told()).length;
      await page.evaluate(
        (one) => document.querySelector('iframe')!.contentWindow!.postMessage(one, '*'),
        ask,
      );
      await expect.poll(async () => (await told()).length).toBe(before + 2);
    }
    const before = (await told()).length;
    await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage('size?', '*'));
    await page.waitForTimeout(200);
    expect(await told()).toHaveLength(before);
  });
});

describe('a frame with our script around it', () => {
  it('has the height of its content, and grows and shrinks with it (E7)', async () => {
    await open(AROUND + iframe('data-plan-frame'));
    await shown();
    await fits();
    const { outer: wide } = await heights();
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(async () => (await heights()).outer).toBeGreaterThan(wide);
    await fits();
    await page.setViewportSize({ width: 640, height: 800 });
    await expect.poll(async () => (await heights()).outer).toBe(wide);
    const fold = page.frameLocator('iframe').locator('details > summary').first();
    await fold.click();
    await expect.poll(async () => (await heights()).outer).toBeGreaterThan(wide + 50);
    await fold.click();
    await expect.poll(async () => (await heights()).outer).toBe(wide);
  });

  it('is right where the page around sets a height for all', async () => {
    await open(`<style>html, body { height: 100% }</style>${AROUND}${iframe('data-plan-frame')}`);
    await shown();
    await fits();
  });

  it('is right when the script comes late (E8)', async () => {
    await open(iframe('data-plan-frame'));
    await shown();
    expect((await heights()).outer).toBe(300);
    await page.addScriptTag({ url: `${site.origin}/dist/frame.js` });
    await fits();
  });

  it('is right when the frame was hidden, or is loaded when it comes near (E12)', async () => {
    await open(
      `${AROUND}<div id="tab" style="display:none">${iframe('data-plan-frame')}</div>
       <div style="height:6000px"></div>${iframe('data-plan-frame loading="lazy"')}`,
    );
    await page.waitForTimeout(300);
    await page.evaluate(() => (document.getElementById('tab')!.style.display = 'block'));
    await shown();
    await fits();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await shown(1);
    await fits(1);
  });

  it('works in a sandbox that shares no origin (E10)', async () => {
    await open(AROUND + iframe('data-plan-frame sandbox="allow-scripts"'));
    await shown();
    await fits();
  });

  it('counts once however often the script is there (E4)', async () => {
    await open(AROUND + AROUND + iframe('data-plan-frame') + AROUND);
    await shown();
    await fits();
  });

  it('believes its own frame alone, and only sizes (E9)', async () => {
    const liar = `<script>
      for (const height of ['900', -5, 1e9, NaN, null, [7]])
        parent.postMessage({ type: 'plan-charts:size', v: 1, height }, '*');
      parent.postMessage({ type: 'plan-charts:size', v: 2, height: 900 }, '*');
      parent.postMessage({ type: 'plan-charts:navigate', url: 'about:blank' }, '*');
      parent.postMessage('pymxPYMxxPYMxnavigateToxPYMxabout:blank', '*');
      parent.postMessage(null, '*');
      parent.postMessage({ type: 'plan-charts:size', v: 1, height: 777 }, '*');
    </script>`;
    const address = site.put('/liar', html(liar));
    await open(
      `${AROUND}${iframe('data-plan-frame="https://elsewhere.example"')}${iframe('data-plan-frame', address)}${iframe('', address)}`,
    );
    await shown();
    const heightOf = async (n: number) => (await page.locator('iframe').nth(n).boundingBox())!.height;
    await expect.poll(() => heightOf(1)).toBe(777);
    await page.waitForTimeout(400);
    expect(await Promise.all([0, 1, 2].map(heightOf))).toEqual([300, 777, 300]);
    expect(page.url()).toBe(`${site.origin}/article`);
  });
});
