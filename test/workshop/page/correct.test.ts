// What was not understood is corrected by hand, and the work is kept, undone, linked and saved.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { cell, openWorkshop, paste, picture } from './workshop.js';

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
});

const open = async (options = {}) => ({ page, faults } = await openWorkshop(site, options));
const counts = () => page.locator('.counts').innerText();
const choose = (label: string, option: string) => page.getByLabel(label).selectOption({ label: option });

const TABLE = 'Indicator,Unit,First,Second\nCycle lanes,km,92,80\nDays of smog,days,30,12';

it('columns and rows are corrected, and the charts follow', async () => {
  await open();
  await paste(page, TABLE);
  await expect.poll(counts).toContain('0 values read');
  await choose('What “First” holds', 'Actual');
  await page.getByLabel('Year of “First”').fill('2025');
  await page.getByLabel('Year of “First”').press('Enter');
  await choose('What “Second” holds', 'Target');
  await page.getByLabel('Year of “Second”').fill('2025');
  await page.getByLabel('Year of “Second”').press('Tab');
  await expect.poll(counts).toBe('4 values read, 0 cells left unread.');
  expect(await cell(page, 2, 3).getAttribute('class')).toBe('cell is-actual');
  await page.getByText('Units, directions and kinds').click();
  await choose('Which way is better: Days of smog', 'Lower is better');
  const bars = picture(page, 'Target bars');
  await bars
    .getByText(/lower is better/)
    .first()
    .waitFor();

  await paste(page, `${TABLE}\nTrees,,5,6`);
  await expect.poll(counts).toBe('6 values read, 0 cells left unread.');
  await expect.poll(() => page.locator('#code').inputValue()).toContain('"better": "lower"');

  await page.reload();
  await expect.poll(counts).toBe('6 values read, 0 cells left unread.');
  await page.getByRole('button', { name: 'Take all corrections back' }).click();
  await expect.poll(counts).toContain('0 values read');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(counts).toContain('6 values read');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.reload();
  await page.locator('#paste').waitFor();
  expect(await page.locator('.counts').count()).toBe(0);
});

it('a link and a project file hold everything', async () => {
  await open();
  await paste(page, 'Indicator,Target\nCycle lanes,80');
  await page.getByLabel('Year of columns that name none').fill('2031');
  await page.getByLabel('Year of columns that name none').press('Enter');
  await expect.poll(counts).toContain('1 value read');
  await page.getByRole('button', { name: 'Copy a link with everything' }).click();
  await expect.poll(() => page.locator('#said').innerText()).toBe('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a project file' }).click();
  const file = await readFile(await (await download).path());
  await page.context().close();

  await open({ hash: new URL(link).hash });
  await expect.poll(counts).toContain('1 value read');
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page
    .locator('#file')
    .setInputFiles({ name: 'workshop.json', mimeType: 'application/json', buffer: file });
  await expect.poll(() => page.getByLabel('Year of columns that name none').inputValue()).toBe('2031');
});

it('a link that holds no project is refused', async () => {
  await open({ hash: '#project=AAAA', lang: 'zh-CN' });
  await expect.poll(() => page.locator('#said').innerText()).toBe('链接中没有可读取的项目。');
});
