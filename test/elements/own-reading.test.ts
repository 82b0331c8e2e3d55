import { afterEach, describe, expect, it, vi } from 'vitest';
import { inside } from './exploring.js';
import { clear, event, failed, picture, put } from './page.js';

afterEach(() => {
  vi.unstubAllGlobals();
  clear();
});

type Chart = HTMLElement & { data?: unknown };

const ROWS = 5_000;
const HEAD = ['Country', 'Indicator', 'Year', 'Value', 'Unit'];
const rows = Array.from({ length: ROWS }, (_, at) => [
  `Country ${at % 5}`,
  `Forest area ${Math.floor(at / 500)}`,
  String(1925 + (Math.floor(at / 5) % 100)),
  String((at * 7) % 1000),
  'km²',
]);
const csv = (head = HEAD) => [head, ...rows].map((row) => row.join(',')).join('\n');
const table = (head = HEAD) =>
  `<table>${[head, ...rows].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const records = () => rows.map((row) => Object.fromEntries(row.map((text, at) => [HEAD[at], text])));
const script = () => `<script type="application/json">${JSON.stringify(records())}</script>`;

const lines = (content: string, data?: unknown): Chart => {
  const chart = put(`<plan-trend-lines>${content}</plan-trend-lines>`, { lang: 'en' }) as Chart;
  if (data !== undefined) chart.data = data;
  return chart;
};

/** Counts how often the reader gives the page a turn. */
function turns(): { readonly count: number } {
  const counted = { count: 0 };
  const pause = (): Promise<void> => {
    counted.count += 1;
    return new Promise((resolve) => setTimeout(resolve));
  };
  vi.stubGlobal('scheduler', { yield: pause });
  return counted;
}

describe('thousands of rows of the page’s own', () => {
  it.each([
    ['a table inside the tag', () => lines(table())],
    ['records in a script', () => lines(script())],
    ['the text of a file', () => lines('', csv())],
    ['records', () => lines('', records())],
  ])('%s: are read in turns, between which the page answers', async (_, make) => {
    const given = turns();
    const chart = make();
    await event(chart, 'plan-ready');
    expect(given.count).toBeGreaterThan(1);
    expect(picture(chart)?.getAttribute('aria-label')).toContain('Forest area');
  });

  it('are out of sight while they are read, and stay without what is hidden in them', async () => {
    const chart = lines(table().replaceAll('</td><td>km²', '<i style="display:none"> sort</i></td><td>km²'));
    await expect.poll(() => inside(chart, '.message.waiting')).not.toBeNull();
    expect(chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await event(chart, 'plan-ready');
    expect(inside(chart, '.message')).toBeNull();
    expect(picture(chart)?.getAttribute('aria-label')).toContain('Forest area');
  });

  it('without a value fail as short ones do, and are seen when the reader unfolds them', async () => {
    const { detail } = await failed(
      `<plan-trend-lines>${table(['Country', 'Indicator', 'Remarks', 'Notes', 'Unit'])}</plan-trend-lines>`,
      { lang: 'en' },
    );
    expect(detail.file).toBe('table');
    const chart = document.querySelector('plan-trend-lines')!;
    await expect.poll(() => inside(chart, 'details > summary')?.textContent).toBe('Data table');
    const isSeen = () => chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true });
    expect(isSeen()).toBe(false);
    (inside(chart, 'details > summary') as HTMLElement).click();
    await expect.poll(isSeen).toBe(true);
  });

  it('of which the selection has none are folded beside the message', async () => {
    const chart = put(`<plan-trend-lines indicators="lakes">${table()}</plan-trend-lines>`, { lang: 'en' });
    await expect.poll(() => inside(chart, 'details > summary')?.textContent).toBe('Data table');
    expect(inside(chart, '.message')?.textContent).not.toBe('');
    expect(chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  });

  it('are out of sight while they are read, however short their cells', async () => {
    const cells = Array.from({ length: 1500 }, (_, at) => `<tr><td>${2025 - at}<td>${at % 97}</tr>`).join('');
    const chart = lines(`<table><tr><td>Year<td>Trees</tr>${cells}</table>`);
    await expect.poll(() => inside(chart, '.message.waiting')).not.toBeNull();
    expect(chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await event(chart, 'plan-ready');
    expect(picture(chart)?.getAttribute('aria-label')).toContain('Trees');
  });

  it('or one cell of as much text are out of sight while they are read', async () => {
    const chart = lines(
      `<table><tr><td>Year<td>${'W'.repeat(300_000)}<tr><td>2024<td>3<tr><td>2025<td>5</table>`,
    );
    await expect.poll(() => inside(chart, '.message.waiting')).not.toBeNull();
    expect(chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await event(chart, 'plan-ready');
  });

  it('are read again when a cell changes while they are read', async () => {
    const chart = lines(table());
    const cells = [...chart.querySelectorAll('td:nth-child(2)')].slice(1, 501);
    setTimeout(() => cells.forEach((cell) => (cell.textContent = 'Length of roads')));
    await event(chart, 'plan-ready');
    await expect.poll(() => picture(chart)?.textContent).toContain('Length of roads');
  });
});
