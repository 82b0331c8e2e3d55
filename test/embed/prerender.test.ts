// A chart that the page brings drawn, before and after its script (C27, C28).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mergePlanData, parseJson, renderElement, type PictureRequest } from '../../src/static.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => page.close());

const data = mergePlanData(
  ['fuzhou', 'xiamen'].map((city) =>
    parseJson(readFileSync(resolve(import.meta.dirname, `../../seeds/${city}.json`), 'utf8'), city),
  ),
);
const charts: PictureRequest[] = [
  { chart: 'target-bars', places: ['fuzhou'], plans: [13], width: 640, lang: 'zh' },
  { chart: 'trend-lines', indicators: ['invention-patents-per-10k'], width: 640, lang: 'zh' },
  { chart: 'city-radar', width: 640, lang: 'zh' },
];

async function open(request: PictureRequest, script = true): Promise<void> {
  const body = `<div style="width:${request.width}px">${renderElement(data, request)}</div><p>后文</p>`;
  const address = site.put(
    '/article',
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><style>body{margin:0}</style></head><body>${body}</body></html>`,
  );
  page = await site.browser.newPage({ viewport: { width: 1280, height: 1600 }, javaScriptEnabled: script });
  await page.goto(address);
}

const svg = () => page.locator('svg[role=img]');
/** Every element of the picture with its attributes, whose order says nothing, and its own text. */
const marks = () =>
  svg().evaluate((picture) =>
    [picture, ...picture.querySelectorAll('*')].map((one) =>
      [
        one.localName,
        ...[...one.attributes]
          .filter(({ name }) => name !== 'style')
          .map(({ name, value }) => `${name}=${value}`)
          .sort(),
        one.childElementCount ? '' : one.textContent,
      ].join(' '),
    ),
  );
const addScript = () => page.addScriptTag({ url: '/dist/plan-charts.min.js', type: 'module' });

describe.each(charts)('$chart', (request) => {
  it('shows picture, finding and source without any script', async () => {
    await open(request, false);
    expect(await svg().count()).toBe(1);
    expect((await svg().boundingBox())!.width).toBe(640);
    expect(await page.locator('figure').innerText()).toContain('来源：');
  });

  it('is taken over by the element: one picture at every moment, of the same marks', async () => {
    await open(request);
    const before = await marks();
    await page.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(window, { seen });
      const look = () => {
        const root = document.querySelector('[lang=zh-CN]')!.shadowRoot!;
        seen.add(root.querySelectorAll('svg[role=img]').length);
        requestAnimationFrame(look);
      };
      look();
    });
    const ready = page.evaluate(
      () => new Promise((done) => addEventListener('plan-ready', () => done(true), { once: true })),
    );
    await addScript();
    await ready;
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen])).toEqual([1]);
    expect(await svg().count()).toBe(1);
    expect(await marks()).toEqual(before);
  });
});

it.each([240, 320, 500, 640, 1200])(
  'the picture drawn in Node for %i px is the one that the element draws',
  async (width) => {
    await open({ ...charts[0]!, width });
    const before = await marks();
    await addScript();
    await page.waitForFunction(() => document.querySelector('plan-target-bars')!.matches(':defined'));
    await expect
      .poll(() =>
        page.locator('plan-target-bars').evaluate((one) => one.shadowRoot!.querySelector('style') === null),
      )
      .toBe(true);
    expect(await marks()).toEqual(before);
  },
);
