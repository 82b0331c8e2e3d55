// Opens the workshop as users do: from a folder of a site, in a browser of their language.
import { resolve } from 'node:path';
import type { Page, Route } from 'playwright';
import type { Site } from '../../embed/site.js';

/**
 * Opens the page in a browser that keeps nothing of an earlier visit; whatever it fetches is written to `asked`, and its
 * faults to `faults`. What it asks is confirmed.
 * @param at where the page lies, if not in the folder of the site
 */
export async function openWorkshop(
  site: Site,
  { lang = 'en', width = 1024, hash = '', at = `${site.origin}/dist/` } = {},
): Promise<{ page: Page; asked: string[]; faults: string[] }> {
  const page = await site.visit({
    locale: lang,
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(at).origin, storageTypes: 'indexeddb' });
  await session.detach();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  if (!at.startsWith(site.origin)) await page.route(`${at}**`, (route) => lend(route, at));
  await page.goto(`${at}workshop.html${hash}`);
  await page.locator('#paste').waitFor();
  return { page, asked, faults };
}

/** What a host without inline script, inline style and other sites allows; what is sent is asked of nobody. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers as another host that has the built folder somewhere, under a strict policy. */
async function lend(route: Route, at: string): Promise<void> {
  const path = decodeURIComponent(route.request().url().slice(at.length)).replace(/[?#].*/, '');
  await route.fulfill({
    path: resolve(import.meta.dirname, '../../../dist', path),
    headers: { 'content-security-policy': STRICT },
  });
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
export const chartCard = (page: Page, name: string) => page.locator('.chart', { hasText: name });
