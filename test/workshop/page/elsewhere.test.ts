// Every export format draws the workshop's chart on a page of another site; one page has them all.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { cell, openWorkshop, paste, chartCard } from './workshop.js';

let site: Site;
let other: Site;
let page: Page;
let faults: string[];
beforeAll(async () => ([site, other] = await Promise.all([openSite(), openSite()])));
afterAll(() => Promise.all([site.close(), other.close()]));
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.leave();
});

const CODE = {
  tag: 'Tag with the table inside',
  file: 'Tag with a data file',
  frame: 'Iframe',
  wechat: 'HTML for WeChat',
  rss: 'HTML for feeds and email',
  amp: 'HTML for AMP',
};
const FILES = { png: 'PNG image', svg: 'SVG image', json: 'Data as JSON', csv: 'Data as CSV' };

async function taken() {
  const code = async (name: string) => {
    await page.getByRole('button', { name: `Copy: ${name}` }).click();
    await page.getByText(`Code: ${name}`).waitFor();
    await page.locator('#status', { hasText: 'Copied' }).waitFor();
    return page.locator('#code').inputValue();
  };
  const file = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path());
  };
  const codes: Record<string, string> = {};
  for (const [form, name] of Object.entries(CODE)) codes[form] = await code(name);
  const files: Record<string, Buffer> = {};
  for (const [form, name] of Object.entries(FILES)) files[form] = await file(`Save: ${name}`);
  const project = await file('Save project');
  await page.getByRole('button', { name: 'Copy project link' }).click();
  const link = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(link).toContain('#project=');
  return { codes, files, project, hash: new URL(await link()).hash } as {
    codes: Record<keyof typeof CODE, string>;
    files: Record<keyof typeof FILES, Buffer>;
    project: Buffer;
    hash: string;
  };
}

/** All that a picture says and the outlines of its marks. */
const drawn = (picture: Locator) =>
  picture.evaluate((svg) =>
    Array.from(svg.querySelectorAll('text, path'), (one) =>
      one instanceof SVGTextElement ? one.textContent.trim() : (one.getAttribute('d') ?? ''),
    ),
  );

/** The share of pixels in which a PNG differs from an SVG drawn as large. */
const difference = async (png: Locator, svg: Locator) =>
  png.evaluate(
    async (image, drawing) => {
      const other = new Image();
      other.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing!))}`;
      await Promise.all([(image as HTMLImageElement).decode(), other.decode()]);
      const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
      const pixels = [image as HTMLImageElement, other].map((one) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
        context.drawImage(one, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      const [first, second] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      const isInk = (data: Uint8ClampedArray, at: number) => data[at]! + data[at + 1]! + data[at + 2]! < 720;
      let [ink, different] = [0, 0];
      for (let at = 0; at < first.length; at += 4) {
        if (isInk(first, at)) ink += 1;
        if (Math.abs(first[at]! - second[at]!) > 60) different += 1;
      }
      return ink ? different / ink : Infinity;
    },
    await svg.elementHandle(),
  );

const TABLE =
  'Indicator,Unit,Base 2020,Actual 2025,Target 2025\nCycle lanes,km,60,90 or 92,80\nBridges,,2,3,5';
const SAYS = ['Cycle lanes', '60 → 92 / 80 km', '115.0%'];

it('every form draws the corrected chart', async () => {
  ({ page, faults } = await openWorkshop(site, { width: 1280 }));
  await paste(page, TABLE);
  await chartCard(page, 'Target bars').getByRole('button', { name: 'Selected' }).waitFor();
  await cell(page, 2, 4).click();
  await page.getByLabel('Number of “Cycle lanes, 2025”').fill('92');
  await page.getByLabel('Number of “Cycle lanes, 2025”').press('Enter');
  await expect.poll(() => page.locator('.counts').innerText()).toContain(' 0 cells not read');
  const result = page.locator('#result svg[role=img]').first();
  await expect.poll(async () => (await drawn(result)).join('\n')).toContain(SAYS.at(-1));
  const { codes, files, project, hash } = await taken();
  const expected = await drawn(result);
  expect(expected).toEqual(expect.arrayContaining(SAYS));

  const lend = (path: string, content: Buffer, type: string) =>
    other.serve(path, (_, response) => response.setHeader('content-type', type).end(content));
  lend('/data.json', files.json, 'application/json');
  lend('/data.csv', files.csv, 'text/csv; charset=utf-8');
  lend('/chart.png', files.png, 'image/png');
  const forms = {
    ...codes,
    csv: codes.file.replace('data.json', 'data.csv'),
    svg: files.svg.toString(),
    png: '<img src="chart.png" alt="">',
  };
  const parts = Object.entries(forms).map(
    ([form, code]) => `<div id="as-${form}" style="width:640px">${code}</div>`,
  );
  const body = `<body style="margin:0">${parts.join('\n')}</body>`;
  const address = other.put(
    '/elsewhere',
    `<!doctype html><html lang="en"><meta charset="utf-8">${body}</html>`,
  );
  await page.goto(address);
  for (const form of ['tag', 'file', 'csv', 'wechat', 'amp', 'frame'] as const) {
    const place = page.locator(`#as-${form}`);
    const root = form === 'frame' ? place.frameLocator('iframe').locator('body') : place;
    const svg = root.locator('svg[role=img]').first();
    await expect.poll(() => drawn(svg), { message: form }).toEqual(expected);
  }
  const feed = await page.locator('#as-rss img').evaluate((image) => {
    const text = decodeURIComponent((image as HTMLImageElement).src.replace(/^[^,]*,/, ''));
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return Array.from(svg.querySelectorAll('text'), (one) => one.textContent.trim());
  });
  expect(feed.filter(Boolean)).toEqual(expected.filter((one) => feed.includes(one)));
  expect(feed).toEqual(expect.arrayContaining(SAYS));
  expect(await drawn(page.locator('#as-svg > svg'))).toEqual(expect.arrayContaining(expected));
  expect(await difference(page.locator('#as-png img'), page.locator('#as-svg > svg'))).toBeLessThan(0.2);

  await page.goto(`${site.origin}/dist/workshop.html`);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.goto(`${site.origin}/dist/workshop.html${hash}`);
  await expect.poll(() => drawn(result), { message: 'link' }).toEqual(expected);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page
    .locator('#file')
    .setInputFiles({ name: 'workshop.json', mimeType: 'application/json', buffer: project });
  await expect.poll(() => drawn(result), { message: 'project' }).toEqual(expected);
});
