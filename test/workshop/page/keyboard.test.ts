// The whole workflow by keyboard: no key press may lose focus, and the focused element is visible.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { cell, openWorkshop } from './workshop.js';

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.leave();
});

/** What has the focus: its name and whether any of it can be seen; an empty name for the page itself. */
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', isSeen: false };
    const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const [label] = (element as HTMLInputElement).labels ?? [];
    const name = element.ariaLabel ?? labelled?.textContent ?? label?.textContent ?? element.textContent;
    const shown = element.matches('.visually-hidden') ? label! : element;
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return { name: name.replace(/\s+/g, ' ').trim(), isSeen };
  });

/** Presses a key and looks where the focus is. */
async function press(key: string): Promise<string> {
  await page.keyboard.press(key);
  const { name, isSeen } = await focused();
  expect({ key, name, isSeen }).toEqual({ key, name: expect.stringMatching(/./), isSeen: true });
  return name;
}

async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 120) {
    const found = await press(key);
    if (name.test(found)) return;
    passed.push(found);
  }
  throw new Error(`no ${name} among ${passed.join(' | ')}`);
}

const counts = () => page.locator('.counts').innerText();

it('from paste over corrections and a choice to the copy', async () => {
  ({ page, faults } = await openWorkshop(site));
  const table = 'Indicator\tUnit\tActual 2020\tTarget 2025\nLanes\tkm\t5\t8 or 9\nTrees\t\t6\t8';
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await tabTo(/^Paste a table/);
  await press('Control+V');
  await expect.poll(counts).toBe('3 values read, 1 cell not read.');

  await tabTo(/^Indicator/);
  for (const key of ['ArrowDown', 'End']) await press(key);
  expect((await focused()).name).toMatch(/^8 or 9/);
  await tabTo(/^Number of “Lanes, 2025”$/);
  await page.keyboard.type('9');
  expect(await press('Enter')).toBe('Number of “Lanes, 2025”');
  await expect.poll(counts).toBe('4 values read, 0 cells not read.');
  expect((await focused()).name).toBe('Number of “Lanes, 2025”');
  expect(await cell(page, 2, 4).getAttribute('class')).toMatch(/^cell is-target\b/);
  await tabTo(/^Kind of “Lanes, 2025”$/, 'Shift+Tab');
  await press('End');
  await expect.poll(() => page.locator('.read-values tbody tr').count()).toBe(3);
  await tabTo(/^Discard all corrections$/);
  await press('Enter');
  await expect.poll(counts).toBe('3 values read, 1 cell not read.');
  expect((await focused()).name).toBe('Discard all corrections');
  // What is drawn anew may have other parts: the way through it begins when it is.
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);

  await page.locator('.chart').nth(1).getByText('Use this chart').and(page.locator(':enabled')).waitFor();
  await tabTo(/^Trend lines$/);
  await tabTo(/^Use this chart$/);
  expect(await press('Enter')).toBe('Selected');
  await tabTo(/^Heading$/);
  await page.keyboard.type('Lanes and trees');
  await tabTo(/^Add annotation$/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toEqual({ name: 'Text', isSeen: true });
  await tabTo(/^Remove annotation 1$/);
  await press('Enter');
  expect((await focused()).name).toBe('Add annotation');
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await tabTo(/^Copy: Tag with the table inside$/);
  await press('Enter');
  await expect.poll(() => page.locator('#status').innerText()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/<plan-trend-lines heading="Lanes and trees"[^]*8 or 9/);

  await tabTo(/^Undo$/, 'Shift+Tab');
  for (let steps = 0; steps < 8; steps += 1) expect(await press('Enter')).toBe('Undo');
  expect(await page.locator('.counts').count()).toBe(0);
  await tabTo(/^Redo$/);
  for (let steps = 0; steps < 8; steps += 1) expect(await press('Space')).toBe('Redo');
  await expect.poll(counts).toBe('3 values read, 1 cell not read.');
});

it('through the pages of a long table', async () => {
  ({ page, faults } = await openWorkshop(site));
  const rows = Array.from({ length: 60 }, (_, at) => `Row ${at + 1}\t5\t9`);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `Indicator\tActual 2020\tTarget 2025\n${rows.join('\n')}`,
  );
  await tabTo(/^Paste a table/);
  await press('Control+V');
  await expect.poll(counts).toContain('120 values read');
  await tabTo(/^Later rows$/);
  expect(await press('Enter')).toBe('Later rows');
  await expect.poll(() => page.locator('.pages').first().innerText()).toContain('Rows 41 to 61 of 61');
  expect(await press('Enter')).toBe('Later rows');
  await tabTo(/^Earlier rows$/, 'Shift+Tab');
  for (let steps = 0; steps < 2; steps += 1) expect(await press('Enter')).toBe('Earlier rows');
  await expect.poll(() => page.locator('.pages').first().innerText()).toContain('Rows 1 to 40 of 61');
});

it.each([
  ['en', 'Indicator,Unit,Actual 2020,Target 2025\nLanes,km,5,8\nSmog,days,9,6'],
  ['zh-CN', '指标,单位,2020年实际,2025年目标\n绿道,公里,5,8\n雾霾,天,9,6'],
])('each correction is undone and redone by keys, and what that was is told, in %s', async (lang, table) => {
  ({ page, faults } = await openWorkshop(site, { lang, width: 360 }));
  expect(await page.locator('#check').getAttribute('aria-describedby')).toBeNull();
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await page.locator('#paste').focus();
  await press('Control+V');
  await page.locator('.counts').waitFor();
  // What is read is told with the heading that gets the focus.
  expect(await page.locator('#check').getAttribute('aria-describedby')).toBe('counts');

  const status = page.locator('#status');
  const details = page.locator('.correct details');
  const row = page.locator('row-pages select').first();
  const column = details.first().locator('select').nth(2);
  for (const one of [0, 1]) {
    await details.nth(one).locator('summary').focus();
    await press('Enter');
  }
  await column.selectOption('base');
  await row.selectOption('lower');
  await column.focus();
  const part = async (one: number) => (await details.nth(one).locator('summary').innerText()).trim();
  const [columns, rows] = [await part(0), await part(1)];
  await press('Control+z');
  await expect.poll(() => status.innerText()).toContain(rows);
  expect(await row.inputValue()).toBe('');
  await press('Control+z');
  await expect.poll(() => status.innerText()).toContain(columns);
  expect(await column.inputValue()).toBe('');
  await press('Control+Shift+z');
  expect(await column.inputValue()).toBe('base');
  await press('Control+y');
  await expect.poll(() => status.innerText()).toContain(rows);
  expect(await row.inputValue()).toBe('lower');

  // What had the focus goes with the table.
  for (const _ of [1, 2, 3]) await press('Control+z');
  expect((await focused()).name).toMatch(/^2\. /);
  await press('Control+y');
  await page.locator('.counts').waitFor();
});

it('a text field undoes what is typed there by itself', async () => {
  ({ page, faults } = await openWorkshop(site));
  await page.locator('#address').focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  expect(await page.locator('#address').inputValue()).not.toBe('abc');
  expect(await page.locator('#status').innerText()).toBe('');
});
