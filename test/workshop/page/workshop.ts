// The workshop as its users open it: from a folder of a site, in a browser of their language.
import type { Page } from 'playwright';
import type { Site } from '../../embed/site.js';

/** Opens the page; whatever it fetches is written to `asked`, and its faults to `faults`. */
export async function openWorkshop(
  site: Site,
  { lang = 'en', width = 1024, hash = '' } = {},
): Promise<{ page: Page; asked: string[]; faults: string[] }> {
  const context = await site.browser.newContext({
    locale: lang,
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  await page.goto(`${site.origin}/dist/workshop.html${hash}`);
  await page.locator('#paste').waitFor();
  return { page, asked, faults };
}

/** Pastes as from another program: with the table's HTML, if there is any, and its text. */
export const paste = (page: Page, text: string, html = '') =>
  page.locator('#paste').evaluate(
    (area, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given.text);
      if (given.html) clipboardData.setData('text/html', given.html);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, html },
  );

/** The cell in a row and column, from 1. */
export const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

/** The card of a chart. */
export const picture = (page: Page, name: string) => page.locator('.picture', { hasText: name });
