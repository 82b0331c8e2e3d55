// Corrections by hand; and the work is saved, undone, linked and exported.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { xlsxParts, zipOf } from '../spreadsheet/zip-of.js';
import { cell, openWorkshop, paste, chartCard } from './workshop.js';

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
const counts = () => page.locator('.counts').innerText();
const choose = (label: string, option: string) => page.getByLabel(label).selectOption({ label: option });

const TABLE = 'Indicator,Unit,First,Second\nCycle lanes,km,92,80\nDays of smog,days,30,12';

it('columns and rows are corrected, and the charts follow', async () => {
  await open();
  await paste(page, TABLE);
  await expect.poll(counts).toContain('0 values read');
  await choose('Role of “First”', 'Actual');
  await page.getByLabel('Time of “First”').fill('2025');
  await page.getByLabel('Time of “First”').press('Enter');
  await choose('Role of “Second”', 'Target');
  await page.getByLabel('Time of “Second”').fill('2025');
  await page.getByLabel('Time of “Second”').press('Tab');
  await expect.poll(counts).toBe('4 values read, 0 cells not read.');
  expect(await cell(page, 2, 3).getAttribute('class')).toMatch(/^cell is-actual\b/);
  await page.getByText('Units, years, directions, kinds').click();
  await choose('Better direction: Days of smog', 'Lower is better');
  await page.getByLabel('Year of “Cycle lanes”').fill('2024');
  await page.getByLabel('Year of “Cycle lanes”').press('Tab');
  await expect
    .poll(() => page.locator('.read-values tbody tr').first().innerText())
    .toMatch(/Cycle lanes[^]*2024[^]*92 km/);
  const bars = chartCard(page, 'Target bars');
  await bars
    .getByText(/lower is better/)
    .first()
    .waitFor();

  // What the author corrects is no news to readers, on the page or in print.
  await expect.poll(() => page.locator('chart-preview > :not(:only-child)').count()).toBe(0);
  expect(await page.getByText('Data updated').count()).toBe(0);

  await paste(page, `${TABLE}\nTrees,,5,6`);
  await expect.poll(counts).toBe('6 values read, 0 cells not read.');
  await expect.poll(() => page.locator('#code').inputValue()).toContain('"better":"lower"');

  await page.getByRole('button', { name: 'Discard all corrections' }).click();
  await expect.poll(counts).toContain('0 values read');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(counts).toContain('6 values read');
  const clear = page.getByRole('button', { name: 'Clear everything' });
  await page.locator('#paste').fill('Indicator,Actual 2020\nTyped,5');
  await page.locator('#paste').press('Tab');
  await expect.poll(counts).toContain('1 value read');
  await clear.click();
  expect(await page.locator('#paste').inputValue()).toBe('');
  await expect.poll(() => clear.isDisabled()).toBe(true);
  await page.reload();
  await page.locator('#paste').waitFor();
  expect(await page.locator('.counts').count()).toBe(0);
});

it('a single value is corrected where its cell is chosen, also by keyboard', async () => {
  await open();
  await paste(page, 'Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9\nTrees,,6,8');
  await expect.poll(counts).toContain('4 values read');
  await cell(page, 2, 3).focus();
  await choose('Kind of “Lanes, 2020”', 'Base');
  await page.getByLabel('Year of “Lanes, 2020”').fill('2019');
  await page.getByLabel('Year of “Lanes, 2020”').press('Enter');
  const first = page.locator('.read-values tbody tr').first();
  await expect.poll(() => first.innerText()).toMatch(/Lanes[^]*base[^]*2019[^]*5 km/);
  expect(await cell(page, 2, 3).getAttribute('class')).toMatch(/^cell is-base\b/);
  await cell(page, 3, 4).click();
  await choose('Kind of “Trees, 2025”', 'Ignore');
  await expect.poll(() => page.locator('.read-values tbody tr').count()).toBe(3);
  const code = () => page.locator('#code').inputValue();
  await expect.poll(code).toContain('"base":true');
  await expect.poll(code).not.toContain('"value":8');
  await page.reload();
  await expect.poll(() => first.innerText()).toMatch(/Lanes[^]*base[^]*2019[^]*5 km/);
  await page.getByRole('button', { name: 'Discard all corrections' }).click();
  await expect.poll(() => page.locator('.read-values tbody tr').count()).toBe(4);
});

it('a cell that was not read becomes a value, in the data and in the next paste, and says where it does not fit', async () => {
  await open();
  const table = (doubt: string, last: string) =>
    `Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,${doubt}\nTrees,,6,${last}`;
  await paste(page, table('8 or 9', '8'));
  await expect.poll(counts).toBe('3 values read, 1 cell not read.');
  await cell(page, 2, 4).click();
  await page.getByLabel('Number of “Lanes, 2025”').fill('no');
  await page.getByLabel('Number of “Lanes, 2025”').press('Enter');
  expect(await counts()).toBe('3 values read, 1 cell not read.');
  await page.getByLabel('Number of “Lanes, 2025”').fill('9');
  await page.getByLabel('Number of “Lanes, 2025”').press('Enter');
  await expect.poll(counts).toBe('4 values read, 0 cells not read.');
  expect(await cell(page, 2, 4).getAttribute('class')).toMatch(/^cell is-target\b/);
  const code = () => page.locator('#code').inputValue();
  await expect.poll(code).toContain('"value":9');
  await paste(page, table('8 or 9', '7'));
  await expect.poll(code).toContain('"value":7');
  expect(await counts()).toBe('4 values read, 0 cells not read.');
  expect(await code()).toContain('"value":9');
  expect(await page.locator('.problem').count()).toBe(0);
  await paste(page, table('8 or 10', '7'));
  await expect
    .poll(() => page.locator('.problem').innerText())
    .toBe('Corrections that no longer apply: Lanes · Target 2025.');
  expect(await counts()).toBe('3 values read, 1 cell not read.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await cell(page, 3, 4).click();
  await choose('Kind of “Trees, 2025”', 'Actual');
  await page.getByLabel('Year of “Trees, 2025”').fill('2020');
  await page.getByLabel('Year of “Trees, 2025”').press('Enter');
  await expect
    .poll(() => page.locator('.problem').innerText())
    .toBe('Two values for the same time: Trees, 2020: 6 and 7.');
});

it('dates of months are corrected, of one value and of a column', async () => {
  await open();
  await paste(page, 'Indicator,Jan 2024,Feb 2024,March\nLanes (km),5,6,7\nTrees,1,2,3');
  await expect.poll(counts).toContain('4 values read');
  await choose('Role of “March”', 'Actual');
  await page.getByLabel('Time of “March”').fill('2024-03');
  await page.getByLabel('Time of “March”').press('Enter');
  await expect.poll(counts).toBe('6 values read, 0 cells not read.');
  await cell(page, 2, 3).click();
  await page.getByLabel('Time of “Lanes, 2024-02”').fill('2024-05');
  await page.getByLabel('Time of “Lanes, 2024-02”').press('Enter');
  await expect.poll(() => page.locator('#code').inputValue()).toMatch(/"2024-01",\s*"2024-03",\s*"2024-05"/);
  await page.getByLabel('Time of “Lanes, 2024-02”').fill('2024-03');
  await page.getByLabel('Time of “Lanes, 2024-02”').press('Enter');
  await expect.poll(() => page.locator('.one-value').innerText()).toContain('Another value has this time.');
});

it('a form stays open while what is corrected in it is taken back', async () => {
  await open();
  await paste(page, 'Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,9');
  const role = page.getByLabel('Role of “Actual 2020”');
  expect(await role.isVisible()).toBe(false);
  await page.getByText('Columns', { exact: true }).click();
  await role.selectOption('Base');
  await expect.poll(() => page.locator('li.is-corrected').count()).toBe(1);
  await role.selectOption('As read: actual');
  await expect.poll(() => page.locator('li.is-corrected').count()).toBe(0);
  expect(await role.isVisible()).toBe(true);
});

it('each row of a long table is corrected', async () => {
  await open();
  const rows = Array.from({ length: 90 }, (_, at) => `Row ${at + 1},,5,9`);
  await paste(page, `Indicator,Unit,Actual 2020,Target 2025\n${rows.join('\n')}`);
  await page.getByText('Units, years, directions, kinds').click();
  const form = page.locator('row-pages');
  await form.getByRole('button').last().click();
  await form.getByRole('button').last().click();
  expect(await form.locator('li').count()).toBe(10);
  await page.getByLabel('Unit of Row 90', { exact: true }).fill('km');
  await page.getByLabel('Unit of Row 90', { exact: true }).press('Tab');
  await choose('Better direction: Row 90', 'Lower is better');
  await expect.poll(() => form.locator('li.is-corrected').innerText()).toContain('Row 90');
  expect(await page.getByLabel('Unit of Row 90', { exact: true }).inputValue()).toBe('km');
});

it('a link and a project file hold everything', async () => {
  await open();
  const link = page.getByRole('button', { name: 'Copy project link' });
  expect(await link.getAttribute('aria-disabled')).toBe('true');
  await paste(page, 'Indicator,Target\nCycle lanes,80');
  await page.getByLabel('Year of columns without one').fill('2031');
  await page.getByLabel('Year of columns without one').press('Enter');
  await expect.poll(counts).toContain('1 value read');
  await link.click();
  await expect.poll(() => page.locator('#status').innerText()).toBe('Copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save project' }).click();
  const file = await readFile(await (await download).path());
  await site.leave();

  await open({ hash: new URL(address).hash });
  await expect.poll(counts).toContain('1 value read');
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page
    .locator('#file')
    .setInputFiles({ name: 'workshop.json', mimeType: 'application/json', buffer: file });
  await expect.poll(() => page.getByLabel('Year of columns without one').inputValue()).toBe('2031');
});

it('the first month of the fiscal year dates its quarters, and travels in a project link', async () => {
  await open();
  await paste(page, 'Indicator,Q3 2024/25,Q4 2024/25,Q1 2025/26\nCalls,7,8,9');
  await expect.poll(counts).toMatch(/^0 values read/);
  const month = () => page.getByLabel('First month of the fiscal year');
  for (const text of ['13', '4']) {
    await month().fill(text);
    await month().press('Enter');
  }
  await expect.poll(counts).toContain('3 values read');
  await expect.poll(() => cell(page, 2, 4).innerText()).toContain('9');
  await page.getByRole('button', { name: 'Copy project link' }).click();
  await expect.poll(() => page.locator('#status').innerText()).toBe('Copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await site.leave();
  await open({ hash: new URL(address).hash });
  await expect.poll(() => month().inputValue()).toBe('4');
});

it('a link that holds no project is refused, and the work stays', async () => {
  await open({ hash: '#project=AAAA', lang: 'zh-CN' });
  await expect.poll(() => page.locator('#status').innerText()).toBe('链接中没有可用的项目。');
  expect(new URL(page.url()).hash).toBe('');
  await paste(page, '指标,2020年\n绿道,5\n公园,6');
  await expect.poll(counts).toContain('2 个数值');
  await page.evaluate(() => (location.hash = '#project=AAAA'));
  await expect.poll(() => page.locator('#status').innerText()).toBe('链接中没有可用的项目。');
  expect(await counts()).toContain('2 个数值');
});

it('a refresh loses nothing: sheet, corrections, words, look and steps', async () => {
  await open();
  const row = (...texts: string[]) =>
    `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const sheet = (name: string) =>
    `<sheetData>${row('Indicator', 'Actual 2019', 'Actual 2020', 'Target 2025')}${row(name, '3', '4', '9')}</sheetData>`;
  const parts = xlsxParts([
    ['First', sheet('Lanes')],
    ['Second', sheet('Trees')],
  ]);
  const buffer = Buffer.from(zipOf(parts));
  await page.locator('#file').setInputFiles({ name: 'city.xlsx', mimeType: '', buffer });
  await page.getByLabel('Sheet').selectOption('Second');
  await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Trees');

  const fields = {
    'Place of the values': 'Exampleton',
    'Five-year plan number, such as 14': '14',
    'Unit of Trees': 'trees',
    Heading: 'More trees',
    'Line below the heading': 'By 2025',
    'Source line': 'City, 2026',
    'Note below the chart': 'Counted once.',
  };
  const choices = {
    'Better direction: Trees': 'Higher is better',
    'Language of the chart': 'French',
    'Theme of images': 'Dark',
    Order: 'By name',
  };
  await page.getByText('Units, years, directions, kinds').click();
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel(label, { exact: true }).press('Tab');
  }
  for (const [label, option] of Object.entries(choices)) await choose(label, option);
  await page.getByRole('button', { name: 'Add annotation' }).click();
  const text = page.getByRole('group', { name: 'Annotation 1' });
  const about = { Text: 'New law', Value: '5', 'To value': '6' };
  for (const [label, value] of Object.entries(about)) {
    await text.getByLabel(label, { exact: true }).fill(value);
    await text.getByLabel(label, { exact: true }).press('Tab');
  }
  await expect.poll(() => page.locator('#code').inputValue()).toContain('"upTo":6');
  const code = await page.locator('#code').inputValue();

  await page.reload();
  await expect.poll(() => page.locator('#code').inputValue()).toBe(code);
  for (const [label, value] of Object.entries(fields))
    expect(await page.getByLabel(label, { exact: true }).inputValue(), label).toBe(value);
  for (const [label, option] of Object.entries(choices))
    expect((await page.getByLabel(label).locator('option:checked').textContent())?.trim(), label).toBe(
      option,
    );
  for (const [label, value] of Object.entries(about))
    expect(await text.getByLabel(label, { exact: true }).inputValue(), label).toBe(value);
  expect(await page.locator('.result.look-dark').count()).toBe(1);

  const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name }));
  await undo!.click();
  await expect.poll(() => text.getByLabel('To value').inputValue()).toBe('');
  await redo!.click();
  await expect.poll(() => text.getByLabel('To value').inputValue()).toBe('6');
  expect(await redo!.isDisabled()).toBe(true);
  await page.getByLabel('Sheet').selectOption('First');
  await expect.poll(() => cell(page, 2, 1).innerText()).toContain('Lanes');
});

it('what is typed or chosen as the page is left is kept', async () => {
  await open();
  await paste(page, 'Indicator,Actual 2019,Target 2025\nTrees,3,9');
  await page.locator('#result svg[role=img]').waitFor();
  await page.getByLabel('Heading', { exact: true }).click();
  await page.keyboard.type('More trees');
  await page.reload();
  await expect.poll(() => page.getByLabel('Heading', { exact: true }).inputValue()).toBe('More trees');

  await page.evaluate(() => {
    const change = () => {
      const select = document.querySelector<HTMLSelectElement>(
        'select[aria-label="Better direction: Trees"]',
      )!;
      select.value = 'lower';
      select.dispatchEvent(new Event('change'));
    };
    // In the last task of the page, before its own listeners.
    addEventListener('pagehide', change, { capture: true });
  });
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(() => page.getByLabel('Better direction: Trees').inputValue()).toBe('lower');
  await expect.poll(() => page.getByLabel('Heading', { exact: true }).inputValue()).toBe('More trees');
});

it('another table begins without the corrections and words of the last, which can be applied', async () => {
  await open();
  await paste(page, TABLE);
  await choose('Role of “First”', 'Actual');
  await page.getByLabel('Year of columns without one').fill('2025');
  await page.getByLabel('Year of columns without one').press('Tab');
  await page.getByLabel('Heading', { exact: true }).fill('Cycling');
  await page.getByLabel('Heading', { exact: true }).press('Tab');
  const fields = () =>
    Promise.all(
      ['Year of columns without one', 'Heading'].map((label) =>
        page.getByLabel(label, { exact: true }).inputValue(),
      ),
    );
  const kept = page.getByText('were kept for this version');
  const setAside = page.getByText('This is a different table');
  await paste(page, TABLE.replace('92', '93'));
  await kept.waitFor();
  expect(await fields()).toEqual(['2025', 'Cycling']);

  await paste(page, 'Indicator,Unit,Actual 2020\nBridges,,2\nNoise,dB,3');
  await setAside.waitFor();
  await expect.poll(fields).toEqual(['', '']);
  expect(await page.locator('.problem').count()).toBe(0);
  await page.getByRole('button', { name: 'Apply them' }).click();
  await expect.poll(fields).toEqual(['2025', 'Cycling']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check');
  await expect.poll(() => setAside.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(fields).toEqual(['', '']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await kept.waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => page.getByLabel('Year of columns without one').inputValue()).toBe('');
  await expect.poll(() => kept.count()).toBe(0);
});

it('nothing is cleared unless it is confirmed', async () => {
  await open();
  await paste(page, TABLE);
  await cell(page, 2, 1).waitFor();
  page.removeAllListeners('dialog');
  let asked = '';
  page.once('dialog', (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: 'Clear everything' }).click();
  expect(asked).toContain('This cannot be undone.');
  expect(await cell(page, 2, 1).innerText()).toContain('Cycle lanes');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect.poll(() => cell(page, 2, 1).count()).toBe(0);
});

it('a column takes the year that its header prints with the role that it is given', async () => {
  await open();
  await paste(page, 'Indicator,Unit,Stand in 2023,Wish for 2026\nLanes,km,5,9\nTrees,,6,8');
  await choose('Role of “Stand in 2023”', 'Actual');
  await choose('Role of “Wish for 2026”', 'Target');
  await expect.poll(counts).toBe('4 values read, 0 cells not read.');
  expect(await page.getByLabel('Time of “Stand in 2023”').getAttribute('placeholder')).toBe('2023');
  expect(await page.getByLabel('Time of “Wish for 2026”').getAttribute('placeholder')).toBe('2026');
  await expect
    .poll(() => page.locator('.read-values tbody tr').first().innerText())
    .toMatch(/Lanes[^]*2023[^]*5 km/);
});

it('each assumption is an item of its own', async () => {
  await open();
  await paste(page, 'Indicator,Unit,2020,Target 2030\nCycle lanes,km,9,80\nDays of smog,days,30,12');
  await expect.poll(counts).toContain('4 values read');
  const items = page.locator('section', { has: page.getByRole('heading', { name: 'Assumptions' }) });
  expect(await items.last().locator('li').allInnerTexts()).toEqual([
    'Read as results, as there are targets beside them.',
    'Higher is better, as the target lies above the base: Cycle lanes.',
    'Lower is better, as the target lies below the base: Days of smog.',
  ]);
});

it('names without spaces stay readable in a table on a phone', async () => {
  await open({ lang: 'zh-CN', width: 360 });
  await paste(
    page,
    '类别,指标名称,单位,2020年实际值,2025年目标值\n绿色发展,森林覆盖率,%,41.2,44\n民生福祉,PM2.5年均浓度,微克/立方米,34,27',
  );
  const name = cell(page, 2, 2);
  await name.waitFor();
  // Two lines and the sign at most.
  await expect.poll(() => name.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(80);
});

it('after a reload, corrections that were discarded before are not those of another table', async () => {
  await open();
  await paste(page, TABLE);
  await choose('Role of “First”', 'Actual');
  await page.getByRole('button', { name: 'Discard all corrections' }).click();
  await expect.poll(() => page.locator('li.is-corrected').count()).toBe(0);
  await page.reload();
  await expect.poll(counts).toContain('0 values read');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await page.locator('.earlier').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('li.is-corrected').count()).toBe(1);
  expect(await page.locator('.earlier').count()).toBe(0);
});
