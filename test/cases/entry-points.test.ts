// One table of each form through every entry point of a page gives the same values.
import { afterEach, describe, expect, it } from 'vitest';
import { upgradeTables } from '../../src/define.js';
import { gridOfText } from '../../src/tables.js';
import { clear, event, pictureTexts, put, tableOf } from '../elements/page.js';

afterEach(clear);

const FILES = '/test/cases/files/';

/** A chart, a file of a form, and the values that its table must tell. */
const forms = [
  ['target-bars', '21-semicolons.csv', 'X', ['2,500 items', '80 km']],
  ['trend-lines', '06-row-per-year.csv', 'X', ['94%', '97%', '99%']],
  ['trend-lines', '30-quarters-across.csv', 'X', ['Q1 2021', 'Q4 2021']],
  ['trend-lines', '31-months-down.csv', 'X', ['Jan 2021', 'Mar 2021']],
  ['trend-lines', '32-owid-entity-year.csv', '', ['Bangladesh', 'Bhutan']],
  ['trend-lines', '34-country-code-year-value.csv', '', ['France', 'Italy']],
  ['trend-lines', '38-oflog.csv', '', []],
  ['trend-lines', '40-dates-down-countries-across.csv', 'EU', []],
] as const;

/** What a chart draws, and the rows of its data table but for the source; a table inside the tag is that table. */
async function shown(markup: string, give: (box: HTMLElement) => void = () => undefined) {
  const box = put(markup, { lang: 'en' });
  const ready = event(box, 'plan-ready');
  give(box);
  const chart = (await ready).target as HTMLElement;
  const texts = pictureTexts(chart);
  const [head = [], ...rows] = chart.querySelector('table') ? [] : await tableOf(chart);
  clear();
  const source = head.indexOf('Source');
  return { texts, rows: rows.map((row) => row.filter((_, at) => at !== source).join(' | ')) };
}

const markupOf = (grid: readonly (readonly string[])[], attributes = '') => {
  const cell = document.createElement('td');
  const rows = grid.map((row) =>
    row.map((text) => {
      cell.textContent = text;
      return cell.outerHTML;
    }),
  );
  return `<table ${attributes}>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
};

describe('through every entry point', () => {
  it.each(forms)('%s of %s', async (chart, file, place, told) => {
    const hash = place ? `#place=${place}` : '';
    const name = place ? ` place="${place}"` : '';
    const tag = (inside = '', more = '') => `<plan-${chart}${name}${more}>${inside}</plan-${chart}>`;
    const text = await fetch(FILES + file).then((answer) => answer.text());
    const grid = gridOfText(text).map((row) => row.map(String));
    const [head = [], ...rows] = grid;
    const src = await shown(`<plan-${chart} src="${FILES}${file}${hash}"></plan-${chart}>`);
    for (const one of told) expect(src.rows.join('\n')).toContain(one);
    expect(src.rows.length).toBeGreaterThan(0);
    const entries = {
      'child table': await shown(tag(markupOf(grid))),
      'data as text': await shown(tag(), (one) => Object.assign(one, { data: text })),
      'data as records': await shown(tag(), (one) =>
        Object.assign(one, {
          data: rows.map((row) => Object.fromEntries(head.map((field, at) => [field, row[at] ?? '']))),
        }),
      ),
      'marked table': await shown(
        `<div>${markupOf(grid, `data-plan-chart="${chart}"${place ? ` data-place="${place}"` : ''}`)}</div>`,
        (box) => void upgradeTables(box),
      ),
    };
    for (const [entry, { texts, rows: own }] of Object.entries(entries)) {
      expect([entry, texts]).toEqual([entry, src.texts]);
      if (own.length) expect([entry, own]).toEqual([entry, src.rows]);
    }
  });
});
