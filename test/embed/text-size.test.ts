// A35: larger text, whether of the page, of the reader or as the browser's minimum, enlarges the texts of pictures.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textStyles } from '../../src/scene/theme.js';
import { openSite, type Site } from './site.js';

let page: Page;

const SRC = 'src="/seeds/fuzhou.json /seeds/xiamen.json"';
const CHARTS = `
  <plan-target-bars src="/seeds/xiamen.json" plan="13"></plan-target-bars>
  <plan-target-bars src="/seeds/fuzhou.json" plan="14"></plan-target-bars>
  <plan-trend-lines ${SRC} indicators="invention-patents-per-10k valid-trademarks"></plan-trend-lines>
  <plan-city-radar ${SRC}></plan-city-radar>`;

async function open(site: Site, width: number, style = '', lang = 'zh-CN', charts = CHARTS) {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Charts</title>
    <style>body { margin: 0 } ${style}</style><script type="module" src="/dist/plan-charts.min.js"></script></head>
    <body><main>${charts}</main></body></html>`;
  page = await site.visit({ viewport: { width, height: 900 } });
  await page.goto(site.put('/sizes', html));
  await expect.poll(() => page.locator('svg[role=img]').count()).toBe(charts.split('</plan-').length - 1);
}

interface Word {
  readonly text: string;
  /** Size in CSS pixels as it is seen. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The size of each style before the picture is enlarged: a browser with a minimum tells another one. */
const SIZES = Object.fromEntries(
  Object.entries(textStyles).map(([style, { size }]) => [`pc-${style}`, size]),
);

/** The words of each picture as they stand on the screen, from the cap line to a little under the baseline. */
const words = () =>
  page.locator('svg[role=img]').evaluateAll(
    (all, sizes) =>
      all.map((picture) => ({
        width: picture.getBoundingClientRect().width,
        words: [...picture.querySelectorAll('text')].map((text): Word => {
          const scale = text.getScreenCTM()!.a;
          const size = sizes[text.classList[1]!]! * scale;
          const { left, right } = text.getBoundingClientRect();
          const base = picture.getBoundingClientRect().top + Number(text.getAttribute('y')) * scale;
          return {
            ...{ text: text.textContent, size, left, right },
            ...{ top: base - 0.75 * size, bottom: base + 0.15 * size },
          };
        }),
      })),
    SIZES,
  );

const smallest = async () => (await words()).map((one) => Math.min(...one.words.map(({ size }) => size)));

/** Pairs of words that cover each other, and words that leave the page. */
async function faults(width: number): Promise<string[]> {
  return (await words()).flatMap((picture) => [
    ...picture.words.filter(({ left, right }) => left < -1 || right > width + 1).map(({ text }) => text),
    ...picture.words.flatMap((a, at) =>
      picture.words
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
        )
        .map((b) => `${a.text} × ${b.text}`),
    ),
  ]);
}

describe('A35: text that is set larger', () => {
  let site: Site;
  beforeAll(async () => (site = await openSite()));
  afterAll(() => site.close());
  afterEach(() => site.leave());

  it.each([
    ['zh-CN', 320],
    ['en', 640],
    ['zh-CN', 1200],
  ])('with a root of 16 to 32 px, in %s at %i px, live', async (lang, width) => {
    await open(site, width, '', lang);
    for (const root of [16, 20, 24, 32, 16]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), root);
      // 12 px of 16, or as much as a picture of 240 px can be enlarged
      const expected = Math.min(0.75 * root, (12 * width) / 240);
      await expect.poll(async () => Math.min(...(await smallest()))).toBeGreaterThan(expected - 0.1);
      await expect.poll(async () => Math.max(...(await smallest()))).toBeLessThan(expected * 1.09);
      expect(await faults(width), `root of ${root} px`).toEqual([]);
      const { widths, scrolls } = await page.evaluate(() => ({
        widths: [...document.querySelectorAll('main > *')].map(
          (chart) => chart.shadowRoot!.querySelector('svg[role=img]')!.getBoundingClientRect().width,
        ),
        scrolls: document.documentElement.scrollWidth,
      }));
      expect(new Set(widths)).toEqual(new Set([width]));
      expect(scrolls).toBeLessThanOrEqual(width);
    }
  });

  it('by a user style sheet, by the chart’s own font-size, and not smaller by a page of small print', async () => {
    await open(site, 800, '.big { font-size: 2em } .small { font-size: 10px }');
    const [usual = 0] = await smallest();
    expect(usual).toBe(12);
    await page.evaluate(() => document.querySelector('plan-target-bars')!.classList.add('big'));
    await expect.poll(async () => (await smallest())[0]).toBe(24);
    await page.evaluate(() => (document.querySelector('plan-target-bars')!.className = 'small'));
    await expect.poll(async () => (await smallest())[0]).toBe(12);
  });

  it('keeps guide, tip and steps where the values are', async () => {
    await open(site, 640, 'html { font-size: 32px }', 'zh-CN', CHARTS.split('\n')[1]);
    const bar = (await page.locator('.pc-datum .pc-actual').first().boundingBox())!;
    await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
    const frame = (await page.locator('.guide > *').first().boundingBox())!;
    expect(frame.y).toBeLessThanOrEqual(bar.y);
    expect(frame.y + frame.height).toBeGreaterThanOrEqual(bar.y + bar.height);
    const tip = (await page.locator('.tooltip').boundingBox())!;
    expect([tip.x >= 0, tip.x + tip.width <= 640]).toEqual([true, true]);
    expect(await page.locator('.tooltip').textContent()).toContain('专利申请增速');
  });
});

describe('A35: a minimum that the browser is told to keep', () => {
  let site: Site;
  beforeAll(async () => (site = await openSite(['--blink-settings=minimumFontSize=20'])));
  afterAll(() => site.close());
  afterEach(() => site.leave());

  it('holds in the pictures', async () => {
    await open(site, 640, '', 'en');
    for (const size of await smallest()) expect(size).toBeGreaterThanOrEqual(20);
    expect(await faults(640)).toEqual([]);
  });
});
