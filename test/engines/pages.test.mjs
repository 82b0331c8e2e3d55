// The built library on a page of its own in another engine, beside the same page in Chromium. ENGINE says which; where it
// is not installed, the tests are skipped.
import { parseKeyDef } from '@vitest/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../embed/site.js';
import { findFirefox, startFirefox } from './firefox.mjs';
import { click, keys } from './input.mjs';
import { findWebKit, startWebKit } from './webkit.mjs';

const FRAME = '/dist/frame.html?chart=target-bars&src=seeds/fuzhou.json&place=fuzhou&plan=13&lang=zh';
const CSV = `指标,单位,2020年目标值,2020年实现值
每万人有效发明专利拥有量,件,18,37.93
国内专利年申请量,万件,4.2,15.2`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title>
  <script type="module" src="/dist/plan-charts.min.js"></script></head><body style="width: 640px">
  <plan-target-bars id="results" src="/seeds/fuzhou.json" place="fuzhou" plan="13"></plan-target-bars>
  <plan-target-bars id="plan" lang="zh" src="/seeds/xiamen.json" plan="14"></plan-target-bars>
  <plan-trend-lines id="trend" src="/seeds/fuzhou.json /seeds/xiamen.json" indicators="invention-patents-per-10k"></plan-trend-lines>
  <plan-city-radar id="radar" lang="fr" src="/seeds/fuzhou.json /seeds/xiamen.json"></plan-city-radar>
  <plan-target-bars id="csv" lang="zh" src="/own.csv" plan="13" source="来源：规划表1"></plan-target-bars>
  <iframe data-plan-frame title="福州指标" src="${FRAME}" style="width:100%;border:0;height:300px"></iframe>
  <script src="/dist/frame.js"></script></body></html>`;
const CHARTS = ['results', 'plan', 'trend', 'radar', 'csv'];

const ENGINES = { firefox: [findFirefox, startFirefox], webkit: [findWebKit, startWebKit] };
const [find, start] = ENGINES[process.env.ENGINE];

describe.skipIf(!find())(`The built library in ${process.env.ENGINE}`, () => {
  let site;
  let browser;
  let page;
  let chromium;
  beforeAll(async () => {
    site = await openSite();
    site.serve('/own.csv', (_, answer) => answer.setHeader('content-type', 'text/csv').end(CSV));
    const address = site.put('/charts', PAGE);
    browser = await start();
    page = await browser.open();
    await page.goto(address);
    chromium = await site.browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await chromium.goto(address);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  /** Asks the page again until the answer is as it should be. */
  const soon = (task, args, frame) => expect.poll(() => page.run(task, args, frame), { timeout: 30_000 });

  /** The pictures of charts, as written; a missing one is an empty text. */
  const written = (ids) =>
    ids.map((id) => document.getElementById(id)?.shadowRoot?.querySelector('svg[role=img]')?.outerHTML ?? '');
  const areDrawn = (ids) =>
    ids.every((id) => document.getElementById(id)?.shadowRoot?.querySelector('svg[role=img] text'));

  it('draws every chart with the words, colours and geometry of Chromium, within a pixel', async () => {
    await soon(areDrawn, [CHARTS]).toBe(true);
    await chromium.waitForFunction(areDrawn, CHARTS);
    const here = await page.run(written, [CHARTS]);
    const there = await chromium.evaluate(written, CHARTS);
    const NUMBER = /-?\d+(?:\.\d+)?/g;
    here.forEach((picture, at) => {
      expect(picture.length).toBeGreaterThan(1000);
      expect(picture.replace(NUMBER, '#')).toBe(there[at].replace(NUMBER, '#'));
      const numbers = there[at].match(NUMBER).map(Number);
      const off = picture.match(NUMBER).filter((one, i) => Math.abs(Number(one) - numbers[i]) > 1);
      expect(off).toEqual([]);
    });
  });

  it('shows the pictures in boxes of the size of Chromium’s, within a pixel', async () => {
    const sizes = (ids) =>
      ids.map((id) => {
        const { width, height } = document
          .getElementById(id)
          .shadowRoot.querySelector('svg[role=img]')
          .getBoundingClientRect();
        return [width, height];
      });
    const there = await chromium.evaluate(sizes, CHARTS);
    (await page.run(sizes, [CHARTS])).forEach(([width, height], at) => {
      expect(Math.abs(width - there[at][0])).toBeLessThanOrEqual(1);
      expect(Math.abs(height - there[at][1])).toBeLessThanOrEqual(1);
    });
  });

  const told = (id) => {
    const root = document.getElementById(id).shadowRoot;
    return {
      lines: [...root.querySelectorAll('.what, .tooltip > span')].map((one) => one.textContent),
      steps: root.querySelectorAll('.steps button').length,
      focus: root.activeElement?.className ?? '',
    };
  };
  /** The middle of a control that is brought into view. */
  const middle = (id, selector) => {
    const one = document.getElementById(id).shadowRoot.querySelector(selector);
    one.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = one.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const press = async (selector) => page.perform(click(await page.run(middle, ['results', selector])));

  it('is explored by keys and by the step buttons', async () => {
    await soon((id) => !!document.getElementById(id).shadowRoot.querySelector('.enter'), ['results']).toBe(
      true,
    );
    await press('.enter');
    const first = ['Invention patents/10k', 'Actual 23.377; target 12 items'];
    await soon(told, ['results']).toEqual({
      lines: [...first, 'Attained 194.8%; target reached'],
      steps: 3,
      focus: 'focus-layer',
    });
    await page.perform(keys(parseKeyDef('{ArrowRight}'), new Set()));
    expect((await page.run(told, ['results'])).lines[0]).toBe('Valid trademarks');
    await press('.steps button');
    expect((await page.run(told, ['results'])).lines.slice(0, 2)).toEqual(first);
    await page.perform(keys(parseKeyDef('{Escape}'), new Set()));
    expect(await page.run(told, ['results'])).toEqual({ lines: [], steps: 0, focus: 'enter' });
  });

  it('has the figures in its table', async () => {
    const cells = (id) => {
      const root = document.getElementById(id).shadowRoot;
      root.querySelector('details[part=data]').open = true;
      return root.querySelector('#data')?.textContent ?? '';
    };
    await soon(cells, ['csv']).toMatch(/国内专利年申请量.*4\.2 万件.*15\.2 万件/s);
  });

  it('stands in a frame that is as high as what it holds', async () => {
    await soon(
      () => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
      [],
      'iframe',
    ).toBeGreaterThan(200);
    const outer = () => document.querySelector('iframe').getBoundingClientRect().height;
    const inner = () => Math.ceil(document.querySelector('main').getBoundingClientRect().height);
    await expect.poll(async () => (await page.run(outer)) - (await page.run(inner, [], 'iframe'))).toBe(0);
  });
});
