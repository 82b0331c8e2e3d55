// The chosen chart gets its texts and options, and is exported in every format.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../../src/csv.js';
import { parseJson } from '../../../src/indicator.js';
import { openSite, type Site } from '../../embed/site.js';
import { chartCard, openWorkshop, paste } from './workshop.js';

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.leave();
});

const open = async (options = {}) => ({ page, faults } = await openWorkshop(site, options));
const TABLE = `Indicator,Unit,Base 2020,Actual 2025,Target 2025
Cycle lanes,km,60,92,80
Bridges,,2,3,5`;
const result = () => page.locator('#result');
const code = () => page.locator('#code').inputValue();

/** Copies a form of the chart; once more where its code was renewed meanwhile, as it is when the charts are drawn. */
async function copied(name: string): Promise<string> {
  const copiesWhole = async () => {
    await page.getByRole('button', { name: `Copy: ${name}` }).click();
    await page.getByText(`Code: ${name}`).waitFor();
    return (await page.evaluate(() => navigator.clipboard.readText())) === (await code());
  };
  await expect.poll(copiesWhole).toBe(true);
  return code();
}

async function saved(name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save: ${name}` }).click();
  return readFile(await (await download).path());
}

it('the data in the code of a tag comes back with that code', async () => {
  await open();
  await paste(page, TABLE);
  await page.getByText('Units, years, directions, kinds').click();
  await page.getByLabel('Year of “Bridges”').fill('2024');
  await page.getByLabel('Year of “Bridges”').press('Enter');
  await expect.poll(code).toContain('<script type="application/json">');
  const text = await copied('Tag with the table inside');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await paste(page, text);
  await expect.poll(() => page.locator('.counts').innerText()).toBe('6 values read, 0 cells not read.');
  await expect.poll(() => page.locator('.read-values').innerText()).toMatch(/Bridges[^]*2024\s+3/);
});

it('words and options go into the chart and its code', async () => {
  await open();
  await paste(page, TABLE);
  await result().locator('svg[role=img]').waitFor();
  await page.getByLabel('Heading', { exact: true }).fill('Lanes <1>');
  await page.getByLabel('Source line').fill('City of Exampleton, 2026');
  await page.getByLabel('Source line').press('Tab');
  await page.getByLabel('Order').selectOption('Largest gap first');
  await page.getByLabel('Language of the chart').selectOption('French');
  await result().getByText('Lanes <1>').first().waitFor();
  await expect
    .poll(code)
    .toContain(
      '<plan-target-bars heading="Lanes &lt;1&gt;" source="City of Exampleton, 2026" order="gap" lang="fr">',
    );
  await page.getByRole('button', { name: '1200 px' }).click();
  await expect.poll(() => result().evaluate((box) => box.getBoundingClientRect().width)).toBe(1200);
  const note = page.getByLabel('Note below the chart');
  await note.fill('Counted twice.');
  await note.press('Enter');
  await result().getByText('Counted twice.').first().waitFor();
  await expect.poll(code).toContain('"Counted twice."');
  const checks = await page.locator('.checks li').allInnerTexts();
  expect(checks.map((text) => text.replace(/^\S\s*/, ''))).toEqual([
    'A source is given.',
    'The better direction of every indicator is known.',
    'All cells were read.',
    'No place is named.',
  ]);
});

it('words and texts in the picture are in every form', async () => {
  await open();
  await paste(
    page,
    'Indicator,Unit,Actual 2019,Actual 2020,Actual 2021,Actual 2022\nCycle lanes,km,60,70,92,95',
  );
  await chartCard(page, 'Trend lines').getByRole('button', { name: 'Selected' }).waitFor();
  await page.getByRole('button', { name: 'Add annotation' }).click();
  const text = page.getByRole('group', { name: 'Annotation 1' });
  await text.getByLabel('Text', { exact: true }).fill('New <law>');
  await text.getByLabel('Text', { exact: true }).press('Tab');
  await text.getByText('Enter a text and a time').waitFor();
  await text.getByLabel('Time').fill('2020');
  await text.getByLabel('Until').fill('2021-13');
  await text.getByLabel('Until').press('Tab');
  expect(await text.getByLabel('Until').evaluate((field) => field.matches(':invalid'))).toBe(true);
  await text.getByLabel('Until').fill('2021');
  await text.getByLabel('Until').press('Tab');
  await page.getByLabel('Source line').fill('City, 2026');
  await page.getByLabel('Source line').press('Tab');
  await page.getByLabel('Heading', { exact: true }).fill('Lanes');
  await page.getByLabel('Heading', { exact: true }).press('Tab');
  await page.getByLabel('Line below the heading').fill('Longer each year');
  await page.getByLabel('Line below the heading').press('Tab');
  await result().getByText('New <law>').first().waitFor();
  await result().getByText('Longer each year').first().waitFor();
  const known = ['Lanes', 'Longer each year', 'City, 2026', 'New'];
  for (const form of [
    'Tag with the table inside',
    'Iframe',
    'HTML for WeChat',
    'HTML for feeds and email',
    'HTML for AMP',
  ]) {
    const own = await copied(form);
    const whole = `${own}${decodeURIComponent(own.replace(/%(?![\dA-F]{2})/g, '%25').replaceAll('+', ' '))}`;
    for (const word of known) expect(whole, form).toContain(word);
  }
  // Last words stay together.
  const svg = (await saved('SVG image')).toString().replaceAll('\u00a0', ' ');
  for (const word of known) expect(svg).toContain(word);
  const sets = [
    parseJson((await saved('Data as JSON')).toString(), 'data.json'),
    parseCsv((await saved('Data as CSV')).toString(), 'data.csv'),
  ];
  for (const { annotations, documents } of sets) {
    expect(annotations).toEqual([
      { id: 'annotation of the author 1', text: 'New <law>', time: '2020', until: '2021' },
    ]);
    expect(documents.map(({ title }) => title)).toEqual(['City, 2026']);
  }
  await page.getByRole('button', { name: 'Remove annotation 1' }).click();
  await expect.poll(code).not.toContain('New');
});

it('each field of a text in the picture is taken, and told apart from others', async () => {
  await open();
  await paste(page, 'District,Indicator,Unit,Year,Value\nNorth,Trees,,2020,5\nSouth,Trees,,2020,6');
  await page.getByRole('button', { name: 'Add annotation' }).click();
  await page.getByRole('button', { name: 'Add annotation' }).click();
  const [first, second] = [1, 2].map((number) => page.getByRole('group', { name: `Annotation ${number}` }));
  const fill = async (label: string, value: string) => {
    const field = first!.getByLabel(label, { exact: true });
    await field.fill(value);
    await field.press('Tab');
    return field.evaluate((one: HTMLInputElement) => one.checkValidity());
  };
  expect(await fill('Text', 'Few')).toBe(true);
  expect(await fill('Value', '1,000')).toBe(false);
  await first!.getByText('Enter a text and a time').waitFor();
  expect(await fill('Value', '4.5')).toBe(true);
  expect(await fill('To value', '5')).toBe(true);
  expect(await fill('Time', '2019')).toBe(true);
  expect(await fill('Until', '2020-06')).toBe(true);
  await first!.getByLabel('Indicator').selectOption('Trees');
  await first!.getByRole('combobox', { name: 'Place', exact: true }).selectOption('South');
  await second!.getByLabel('Text', { exact: true }).fill('All');
  await second!.getByRole('combobox', { name: 'Place', exact: true }).selectOption('North');
  const own = async () => parseJson((await saved('Data as JSON')).toString(), 'data.json').annotations;
  const north = { id: 'annotation of the author 2', text: 'All', place: 'North' };
  expect(await own()).toEqual([
    {
      id: 'annotation of the author 1',
      text: 'Few',
      time: '2019',
      until: '2020-06',
      value: 4.5,
      upTo: 5,
      indicator: 'Trees',
      place: 'South',
    },
    north,
  ]);
  await page.getByRole('button', { name: 'Remove annotation 1' }).click();
  await expect.poll(() => page.getByRole('group', { name: /^Annotation \d/ }).count()).toBe(1);
  expect((await own())?.map(({ text }) => text)).toEqual(['All']);
});

it('print shows the chart alone', async () => {
  await open();
  await paste(page, TABLE);
  await result().locator('svg[role=img]').waitFor();
  await page.evaluate(() => {
    window.print = () => (document.body.dataset.printed = 'yes');
  });
  await page.getByRole('button', { name: 'Print', exact: false }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  await page.emulateMedia({ media: 'print' });
  expect(await result().locator('svg[role=img]').isVisible()).toBe(true);
  const others = page.locator('header, #paste, cell-table, .charts, chart-export, #status');
  expect(await others.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
  await page.emulateMedia({ media: null });
});

it('every form is what it says', async () => {
  await open();
  await paste(page, TABLE);
  await result().locator('svg[role=img]').waitFor();
  expect(await copied('Tag with a data file')).toContain('src="data.json"');
  expect(await copied('Iframe')).toContain(`src="${site.origin}/dist/frame.html?chart=target-bars`);
  expect(await copied('HTML for WeChat')).not.toMatch(/ (?:id|class)=|<script/);
  expect(await copied('HTML for feeds and email')).toContain('<img src="data:image/svg+xml,');
  expect(await copied('HTML for AMP')).toMatch(/^<figure lang="en">[^]*<svg/);
  const svg = await copied('SVG image');
  expect(svg).toMatch(/^<svg/);
  expect((await saved('PNG image')).subarray(1, 4).toString()).toBe('PNG');
  expect((await saved('SVG image')).toString()).toMatch(/^<svg/);
  const json = parseJson((await saved('Data as JSON')).toString(), 'data.json');
  expect(json.readings.map(({ value }) => value)).toEqual([60, 92, 80, 2, 3, 5]);
  expect(parseCsv((await saved('Data as CSV')).toString(), 'data.csv').readings).toHaveLength(6);

  const clipboard = (name: string, type: string) => async () => {
    await page.getByRole('button', { name: `Copy: ${name}` }).click();
    return page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes(type)) return item?.types.join(' ');
      return (await item.getType(type)).slice(0, 40).text();
    }, type);
  };
  await expect.poll(clipboard('PNG image', 'image/png')).toContain('PNG');
  await expect.poll(clipboard('Data as JSON', 'text/plain')).toMatch(/^\{\s+"places"/);
  await expect.poll(clipboard('Data as CSV', 'text/plain')).toMatch(/^record,/);
  await page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new Error())));
  await page.getByRole('button', { name: 'Copy: Data as CSV' }).click();
  await expect
    .poll(() => page.locator('#status').innerText())
    .toBe('Your browser does not allow copying. Save the file instead.');

  const rows = Array.from({ length: 101 }, (_, at) => `Row ${at},${at}`);
  await paste(page, `Indicator,Actual 2025\n${rows.join('\n')}`);
  await page.getByText('show the first 100 of 101 indicators').waitFor();
  await expect.poll(code).not.toContain('Row 100');
  expect((await saved('Data as JSON')).toString()).toContain('"Row 100"');
  await page.getByRole('button', { name: 'Undo' }).click();

  const tag = await copied('Tag with the table inside');
  const address = site.put('/own-page', `<!doctype html><html lang="en"><body>${tag}</body></html>`);
  await page.goto(address);
  await page.locator('plan-target-bars svg[role=img]').waitFor();
  expect(await page.locator('plan-target-bars svg[role=img]').textContent()).toContain('Cycle lanes');

  await page.goto(site.put('/own-picture', `<!doctype html><html lang="en"><body>${svg}</body></html>`));
  await page.getByText('Cycle lanes').first().waitFor();
});
