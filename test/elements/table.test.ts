// The data table below a picture, at each width of its chart.
import { afterEach, describe, expect, it } from 'vitest';
import { BARS, RADAR, TREND } from './exploring.js';
import { clear, shown, tableOf } from './page.js';

afterEach(clear);

async function opened(markup: string, width: number, lang: string) {
  const chart = await shown(markup, { width, lang });
  await tableOf(chart);
  chart.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=data]')!.open = true;
  const all = <T extends Element = HTMLElement>(selector: string) => [
    ...chart.shadowRoot!.querySelectorAll<T>(`#data ${selector}`),
  ];
  return { chart, all };
}

/** The words before an element, also where the computed style leaves `attr()` as it is written. */
const before = (one: Element) => {
  const { content } = getComputedStyle(one, '::before');
  const attribute = /^attr\(([\w-]+)/.exec(content)?.[1];
  return attribute ? one.getAttribute(attribute) : content.slice(1, -1);
};

const boxOf = (one: Element) => one.getBoundingClientRect();
const CASES = [BARS, TREND, RADAR].flatMap((markup) =>
  ['zh-CN', 'en'].map((lang) => [markup, lang] as const),
);

describe('the table of a chart', () => {
  it.each(CASES)(
    'stacks its rows in a chart of less than 480 px, on a page of any width: %s %s',
    async (markup, lang) => {
      for (const width of [240, 320, 479]) {
        const { chart, all } = await opened(markup, width, lang);
        const columns = all('thead th').map((one) => one.textContent);
        const [row] = all('tbody tr');
        const shownCells = [...row!.querySelectorAll('td')].filter((one) => one.textContent);
        expect(shownCells.length).toBeGreaterThan(1);
        const tops = [row!.querySelector('th')!, ...shownCells].map((one) => boxOf(one).top);
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        expect(new Set(tops).size).toBe(tops.length);
        for (const one of shownCells) expect(columns).toContain(before(one));
        const [scroll] = all('.scroll');
        expect(scroll!.scrollWidth).toBeLessThanOrEqual(scroll!.clientWidth);
        expect(boxOf(scroll!).right).toBeLessThanOrEqual(boxOf(chart).right + 1);
        clear();
      }
    },
  );

  it.each(CASES)('keeps its columns from 480 px, figures at their right: %s %s', async (markup, lang) => {
    const { all } = await opened(markup, 640, lang);
    const figures = all('td.figure');
    expect(figures.length).toBeGreaterThan(1);
    for (const one of figures) expect(getComputedStyle(one).textAlign).toBe('end');
    const [row] = all('tbody tr');
    expect(new Set([...row!.children].map((one) => boxOf(one).top)).size).toBe(1);
  });

  it('stays a table for a screen reader when it is stacked', async () => {
    const { all } = await opened(BARS, 320, 'en');
    expect(all('[role=table] > [role=rowgroup] > [role=row] > [role=columnheader]').length).toBe(
      all('tbody tr:first-child > *').length,
    );
    expect(all('tbody [role=row] > [role=rowheader]').length).toBe(all('tbody tr').length);
    expect(all('td:not([role=cell])')).toEqual([]);
  });

  it('breaks no number and no word', async () => {
    for (const width of [320, 640]) {
      const { all } = await opened(BARS, width, 'en');
      const range = document.createRange();
      for (const cell of all('th, td'))
        for (const { 0: word, index } of (cell.firstChild?.textContent ?? '').matchAll(/[\w.,%]+/g)) {
          range.setStart(cell.firstChild!, index);
          range.setEnd(cell.firstChild!, index + word.length);
          // WebKit counts the end of the line before as a place of its own, without width.
          const lines = [...range.getClientRects()].filter((one) => one.width > 0);
          expect([word, lines.length]).toEqual([word, 1]);
        }
      clear();
    }
  });
});
