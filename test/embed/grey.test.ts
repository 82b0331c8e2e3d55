// A4: meanings can be told apart without colour, by the pixels of a grey screenshot.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { threeTowns } from '../../stories/example-data.js';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const reading = (kind: string, to: number, value: number, more: object = {}) => ({
  ...{ id: `${kind}-${to}`, indicator: 'i', place: 'p', kind, period: { kind: 'year', to }, value },
  ...{ printed: String(value), sources: [{ document: 'd' }], ...more },
});
const YEARS = {
  places: [{ id: 'p', name: { zh: '甲市', en: 'Town' } }],
  documents: [{ id: 'd', title: { zh: '虚构', en: 'Invented' } }],
  units: [{ id: 'u', name: { zh: '件', en: 'items' } }],
  indicators: [
    { id: 'i', name: { zh: '指标', en: 'Thing' }, unit: 'u', quantity: 'stock', better: 'higher' },
  ],
  readings: [
    ...[20, 26, 34, 41, 52].map((value, at) => reading('actual', 2016 + at, value)),
    reading('target', 2020, 40),
    reading('target', 2025, 70, { force: 'expected' }),
  ],
};

async function open(tag: string, data: object) {
  const html = `<!doctype html><html lang="en" style="filter: grayscale(1)"><head><meta charset="utf-8"><title>Grey</title>
    <script type="module" src="/dist/plan-charts.min.js"></script></head><body>
    <${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}></body></html>`;
  page = await site.visit({ viewport: { width: 900, height: 900 } });
  await page.goto(site.put('/grey', html));
  await page.locator('svg[role=img]').waitFor();
}

/**
 * Of each mark of full size that matches: how much of its line, walked pixel by pixel, is dark in the screenshot, and
 * which of nine points around its middle are (`#` for dark), row by row.
 */
async function seen(selector: string): Promise<{ style: string; drawn: number; form: string }[]> {
  const shot = (await page.screenshot()).toString('base64');
  return page.locator(selector).evaluateAll(async (marks, base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      ...{ width: image.width, height: image.height },
    });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const isDark = (x: number, y: number) => {
      const [red = 255, green, blue] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
      if (red !== green || green !== blue) throw new Error('not grey');
      return red < 190;
    };
    const full = marks.filter((mark) => mark.localName === 'path' || mark.getBoundingClientRect().width > 7);
    return full.map((mark) => {
      const line = mark as SVGGeometryElement;
      const matrix = line.getScreenCTM()!;
      const length = line.getTotalLength();
      const steps = Array.from({ length: Math.floor(length) }, (_, at) =>
        line.getPointAtLength(at + 0.5).matrixTransform(matrix),
      );
      const box = mark.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const around = [-3.4, 0, 3.4];
      return {
        style: mark.getAttribute('class')!.replace('pc-shape pc-', ''),
        drawn: steps.filter((at) => isDark(at.x, at.y)).length / steps.length,
        form: around.map((dy) => around.map((dx) => (isDark(x + dx, y + dy) ? '#' : '.')).join('')).join('/'),
      };
    });
  }, shot);
}

it('A4: in trend lines, reached is a solid line with full points, expected a dashed one with a hollow end, a target a bar', async () => {
  await open('plan-trend-lines', YEARS);
  const drawn = async (style: string) => (await seen(`.pc-${style}`)).map((one) => one.drawn);
  for (const share of await drawn('line-1')) expect(share).toBeGreaterThan(0.95);
  for (const share of await drawn('expected-1')) {
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.8);
  }
  const middle = async (selector: string) =>
    (await seen(selector)).map(({ form }) => form.replaceAll('/', '')[4]);
  expect(new Set(await middle('circle.pc-dot-1'))).toEqual(new Set(['#']));
  expect(new Set(await middle('circle.pc-hollow-1'))).toEqual(new Set(['.']));
  const bars = await seen('.pc-datum .pc-target');
  expect(bars.length).toBeGreaterThan(0);
  for (const { form } of bars) expect(form).toBe('.../###/...');
});

it('A4: in a radar, places differ by dash and by the form of their points', async () => {
  await open('plan-city-radar', threeTowns);
  const [first = 0, second = 0, third = 0] = await Promise.all(
    [1, 2, 3].map(async (n) => {
      const shares = (await seen(`.pc-outline-${n}`)).map((one) => one.drawn);
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    }),
  );
  expect(first).toBeGreaterThan(0.93);
  expect(first - second).toBeGreaterThan(0.1);
  expect(second - third).toBeGreaterThan(0.1);
  const forms = await Promise.all(
    [1, 2, 3].map(async (n) => (await seen(`.pc-datum .pc-dot-${n}`)).map(({ form }) => form)),
  );
  const commonest = forms.map(
    (all) =>
      [...new Set(all)].sort(
        (a, b) => all.filter((one) => one === b).length - all.filter((one) => one === a).length,
      )[0],
  );
  expect(new Set(commonest).size, commonest.join(' ')).toBe(3);
});

it('A4: the inks themselves differ in dash, where one colour has several meanings', async () => {
  await open('plan-trend-lines', YEARS);
  const dashes = await page
    .locator('.pc-line-1, .pc-expected-1')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).strokeDasharray))]);
  expect(dashes.sort()).toEqual(['6px, 4px', 'none']);
});
