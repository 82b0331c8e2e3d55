import { expect, it } from 'vitest';
import { targetBars } from '../charts/at-once.js';
import { tableOf } from '../../src/describe/table.js';
import { fuzhou } from '../charts/example.js';
import { tableCsv } from '../../src/publish/table-csv.js';

it('a table is saved with the rows and columns that are seen', () => {
  const table = tableOf(targetBars(fuzhou, { plan: [13] }, { lang: 'en' }));
  const [head, first, ...others] = tableCsv(table).split('\r\n');
  expect(head).toBe('\uFEFFIndicator,Target,Actual,Attained,Plan’s verdict,Source');
  expect(first).toBe(
    '"Valid invention patents per 10,000 people",12 items (end of 2020),23.377 items (end of 2020),194.8%,Exceeded,"table 1, row 1"',
  );
  expect(others).toHaveLength(table.rows.length);
});

it('a cell with a divider, a quote or a line end is quoted, and none runs as a formula', () => {
  const csv = tableCsv({
    columns: ['a, b', 'c'],
    rows: [
      ['say "x"', '=1+1'],
      ['two\nlines', '−4%'],
      ['', '+0.7'],
    ],
  });
  expect(csv).toBe('\uFEFF"a, b",c\r\n"say ""x""",\'=1+1\r\n"two\nlines",−4%\r\n,\'+0.7\r\n');
});
