// A chart that is drawn in the page's markup, before and after its script runs (C27, C28).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mergePlanData, parseJson, renderElement, type PictureRequest } from '../../src/static.js';
import { addressOf, shareOfOthers } from './pixels.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const data = mergePlanData(
  ['fuzhou', 'xiamen'].map((city) =>
    parseJson(readFileSync(resolve(import.meta.dirname, `../../seeds/${city}.json`), 'utf8'), city),
  ),
);
const charts: PictureRequest[] = [
  { chart: 'target-bars', place: ['fuzhou'], plan: [13], width: 640, lang: 'zh' },
  { chart: 'trend-lines', indicators: ['invention-patents-per-10k'], width: 640, lang: 'zh' },
  { chart: 'city-radar', width: 640, lang: 'zh' },
];

async function open(request: PictureRequest, script = true): Promise<void> {
  const body = `<div style="width:${request.width}px">${renderElement(data, request)}</div><p>后文</p>`;
  const address = site.put(
    '/article',
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><style>body{margin:0}</style></head><body>${body}</body></html>`,
  );
  page = await site.visit({ viewport: { width: 1280, height: 1600 }, javaScriptEnabled: script });
  await page.goto(address);
}

const svg = () => page.locator('svg[role=img]');
/**
 * Every element of the picture with its attributes, whose order says nothing, and its own text; but for the titles of
 * data, for which the element has a tooltip, and for the look, which its style sheet gives.
 */
const marks = () =>
  svg().evaluate((picture) =>
    [picture, ...picture.querySelectorAll(':not(title)')].map((one) =>
      [
        one.localName,
        ...[...one.attributes]
          .filter(({ name }) => !/^(?:style|fill|stroke|font)(?:-|$)/.test(name))
          .map(({ name, value }) => `${name}=${value}`)
          .sort(),
        one.childElementCount ? '' : one.textContent,
      ].join(' '),
    ),
  );
const addScript = () => page.addScriptTag({ url: '/dist/plan-charts.min.js', type: 'module' });

async function takeOver(): Promise<void> {
  const ready = page.evaluate(
    () => new Promise((done) => addEventListener('plan-ready', () => done(true), { once: true })),
  );
  await addScript();
  await ready;
  await page.waitForTimeout(300);
}

/** What is watched while the script comes: the nodes that were brought, how many pictures there were, what moved. */
interface Watched {
  readonly nodes: readonly Element[];
  readonly counts: Set<number>;
  readonly shift: { sum: number };
}

const watch = () =>
  page.evaluate(() => {
    const root = document.querySelector('[lang=zh-CN]')!.shadowRoot!;
    const brought = [
      ...[
        'svg[role=img]',
        'svg[role=img] :not(title)',
        'figcaption *',
        '.notes *',
        '[part=more-notes] *',
        '.source',
      ],
    ].flatMap((query) => [...root.querySelectorAll(query)]);
    const counts = new Set<number>();
    const shift = { sum: 0 };
    const look = () => counts.add(root.querySelectorAll('svg[role=img]').length);
    const frames = () => {
      look();
      requestAnimationFrame(frames);
    };
    frames();
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
    Object.assign(window, { nodes: brought, counts, shift });
  });

/** Picture and words as they are seen; the buttons, which come with the script, are not among them. */
async function shots(): Promise<Record<string, string>> {
  const parts = ['svg[role=img]', 'figcaption', '.notes', '.source', 'body > p'];
  const there = await Promise.all(parts.map(async (part) => (await page.locator(part).count()) > 0));
  const taken: Record<string, string> = {};
  for (const part of parts.filter((_, index) => there[index]))
    taken[part] = addressOf(await page.locator(part).screenshot());
  return taken;
}

describe.each(charts)('$chart', (request) => {
  it('shows picture, finding and source without any script', async () => {
    await open(request, false);
    expect(await svg().count()).toBe(1);
    expect((await svg().boundingBox())!.width).toBe(640);
    expect(await page.locator('figure').innerText()).toContain('来源：');
  });

  it('is taken over by the element: the same nodes, one picture at every moment, nothing moved (C27)', async () => {
    await open(request);
    const before = await marks();
    const seen = await shots();
    await watch();
    await takeOver();
    const after = await page.evaluate(() => {
      const { nodes, counts, shift } = window as unknown as Watched;
      const root = document.querySelector('[lang=zh-CN]')!.shadowRoot!;
      const kept = nodes.filter((node) => node.isConnected && node.getRootNode() === root);
      return {
        kept: kept.length / nodes.length,
        picture: root.querySelector('svg[role=img]') === nodes[0],
        groups: kept.filter((node) => node.matches('.pc-datum')).length,
        counts: [...counts],
        shift: shift.sum,
        left: root.querySelectorAll('style, title').length,
      };
    });
    expect(after).toEqual({
      ...{ kept: 1, picture: true, groups: expect.any(Number), counts: [1], shift: 0, left: 0 },
    });
    expect(after.groups).toBeGreaterThan(1);
    expect(await marks()).toEqual(before);
    const now = await shots();
    for (const [name, shot] of Object.entries(seen))
      expect([name, await shareOfOthers(page, shot, now[name]!, { most: 0 })]).toEqual([name, 0]);
  });

  it('draws anew, once, where the page has another width or other data', async () => {
    await open(request);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('div')!.style.width = '500px';
      const script = document.querySelector('script[type="application/json"]')!;
      script.textContent = script.textContent.replaceAll('23.377', '23.4');
    });
    const heading = await page.locator('.heading').innerText();
    await watch();
    await takeOver();
    expect(await svg().getAttribute('width')).toBe('500');
    expect(await page.locator('svg[role=img]').innerHTML()).not.toContain('23.377');
    expect(await page.locator('.heading').innerText()).toBe(heading);
    expect(await page.evaluate(() => [...(window as unknown as Watched).counts])).toEqual([1]);
  });

  it('answers to a new width and to the page as any other chart', async () => {
    await open(request);
    await takeOver();
    const tag = page.locator('body > div > [lang]');
    await page.evaluate(() => (document.querySelector<HTMLElement>('div')!.style.width = '400px'));
    await expect.poll(() => svg().getAttribute('width')).toBe('400');
    await tag.evaluate((one) => one.setAttribute('heading', '另一个标题'));
    await expect.poll(() => page.locator('.heading').innerText()).toBe('另一个标题');
    await tag.evaluate((one) => one.setAttribute('lang', 'en'));
    await expect.poll(() => page.locator('details[part=data] > summary').innerText()).toBe('Data table');
    expect(await svg().count()).toBe(1);
    expect(await page.locator('.heading').count()).toBe(1);
  });
});

it('what a reader unfolded before the script came stays unfolded', async () => {
  await open(charts[2]!);
  for (const fold of await page.locator('summary').all()) await fold.click();
  expect(await page.getByRole('table').isVisible()).toBe(true);
  await takeOver();
  expect(await page.locator('details[open]').count()).toBe(2);
  await expect.poll(() => page.getByRole('table').isVisible()).toBe(true);
});

it('a chart that is hidden when the script comes stays as it was brought until it is shown', async () => {
  await open(charts[0]!);
  await page.evaluate(() => (document.querySelector<HTMLElement>('div')!.style.display = 'none'));
  await addScript();
  await page.waitForTimeout(300);
  await watch();
  await page.evaluate(() => (document.querySelector<HTMLElement>('div')!.style.display = 'block'));
  await expect.poll(() => page.locator('.enter').isVisible()).toBe(true);
  expect(await page.evaluate(() => [...(window as unknown as Watched).counts])).toEqual([1]);
});

it.each([240, 320, 500, 640, 1200])(
  'the picture drawn in Node for %i px is the one that the element would draw, and is kept (C28)',
  async (width) => {
    await open({ ...charts[0]!, width });
    const before = await marks();
    await watch();
    await takeOver();
    const kept = await page.evaluate(
      () =>
        (window as unknown as Watched).nodes[0] ===
        document.querySelector('plan-target-bars')!.shadowRoot!.querySelector('svg[role=img]'),
    );
    expect(kept).toBe(true);
    expect(await marks()).toEqual(before);
    // The same drawn by the element itself, after a width between.
    for (const other of [width + 50, width]) {
      await page.evaluate(
        (px) => (document.querySelector<HTMLElement>('div')!.style.width = `${px}px`),
        other,
      );
      await expect.poll(() => svg().getAttribute('width')).toBe(String(other));
    }
    expect(await marks()).toEqual(before);
  },
);
