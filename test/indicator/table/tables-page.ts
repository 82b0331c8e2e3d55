import { countsInPoints } from '../../../src/analysis/attainment.js';
import { requiredGrowth } from '../../../src/analysis/required-growth.js';
import { differenceText, inLang, joined, percentText, valueText } from '../../../src/messages/format.js';
import type { Outcome } from '../../../src/indicator/outcome.js';
import { byId } from '../../../src/indicator/records.js';
import { targetRows } from '../../../src/analysis/targets.js';
import { unreadReasons, type Grid, type ReadTable } from '../../../src/indicator/table/index.js';
import type { Reading } from '../../../src/indicator/types.js';
import { messagesOf } from '../../../src/messages/index.js';
import { read } from './expected.js';
import { fuzhouPlan, fuzhouResult, xiamenPlan, xiamenResult } from './plan-tables.js';
import { publicTables, type PublicTable } from './public-tables.js';
import { score } from './real-table.js';
import { readOf, realTables } from './real-tables.js';
import { regionalTables } from './regional-tables.js';

const en = messagesOf('en');

const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[|<>*_[\]`~]/g, '\\$&');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The whole page, as Markdown that is yet to be formatted. */
export function tablesPage(): string {
  return [
    '# What is read from which table',
    '`test/indicator/table/tables-page.test.ts` writes this page from the tables of the tests; `npm test -- -u` renews it.',
    'The rule: **the reader may leave a cell unread, and then says so; it never reports a number that the table does not state.**',
    '## The two plans',
    'Every cell of the 28 rows is read. The last column shows what can be computed from a row, or why nothing can. ' +
      'It follows the table alone. The seeds, made with the running text at hand, know that the 15.2 万件 in the first row of ' +
      'Xiamen’s 表1 is a five-year total, and refuse that share.',
    ...planTable('Fuzhou, 表1: results of 2016–2020', fuzhouResult, 13),
    ...planTable('Fuzhou, 表2: expected values of 2021–2025', fuzhouPlan, 14),
    ...planTable('Xiamen, 表1: results of 2016–2020', xiamenResult, 13),
    ...planTable('Xiamen, 表2: expected values of 2021–2025', xiamenPlan, 14),
    '## Tables of other plans',
    'Facts and figures only. Figures that a page gives in sentences are arranged as a table here.',
    ...publicTables.flatMap(({ plan, address, arranged, options, table: given }) => [
      `### ${plain(plan)}`,
      `Found at ${found({ address, arranged })}.`,
      ...told(read(given, options)),
    ]),
    '### ON TO 2050, the plan for the Chicago region: twelve files of its indicators',
    'Found at `github.com/CMAP-REPOS/ONTO2050-indicators`.',
    table(
      ['file', 'figures', 'unread cells'],
      Object.entries(regionalTables).map(([file, text]) => {
        const { data, unread } = read(text);
        return [`\`${file}\``, String(data.readings.length), String(unread.length)];
      }),
    ),
    '## Tables of others, cell by cell',
    'What each cell of these tables says was typed by hand. No number is read wrongly, and each one ' +
      'that is left unread is told. The last column counts the numbers that are no values: rates beside levels, estimates, ' +
      'parts of a year, several numbers in one cell.',
    table(
      ['table', 'found at', 'values', 'read', 'left unread', 'no values'],
      realTables.map((one) => {
        const { values, right, others } = score(one, readOf(one));
        return [plain(one.plan), found(one), values, right, values - right, others].map(String);
      }),
    ),
    '## Every reason for leaving a cell unread',
    table(
      ['in English', '中文'],
      unreadReasons.map((reason) => [plain(reason), plain(messagesOf('zh').unread(reason))]),
    ),
  ].join('\n\n');
}

/** Where a table was found, and what of it is not as printed. */
const found = ({ address, arranged }: Pick<PublicTable, 'address' | 'arranged'>) =>
  `${address.startsWith('http') ? `<${address}>` : `\`${address}\``}${arranged ? `; ${arranged}` : ''}`;

/** One table of the two plans, row by row. */
function planTable(title: string, grid: Grid, plan: number): string[] {
  const { data } = read(grid, { table: title });
  const rows = targetRows(data, { plan: [plan] }).map((row) => {
    const { indicator, unit, target, actual, base } = row;
    const values = [base, target, actual].flatMap((one) => (one ? [one] : []));
    const computed =
      plan === 13 && countsInPoints(indicator.quantity)
        ? outcome(
            row.gap,
            (gap) =>
              `${en.points(differenceText(gap, [actual, target], 'en'), 'percent')} against the target`,
          )
        : plan === 13
          ? outcome(row.attainment, (share) => `${percentText(share, 'en')} of the target`)
          : outcome(
              requiredGrowth(base, target, indicator.quantity),
              (rate) => `${percentText(rate, 'en')} a year`,
            );
    return [
      plain(inLang(indicator.name, 'zh')),
      plain(inLang(unit.name, 'zh')),
      values.map(valueIn(data)).join('; '),
      computed,
    ];
  });
  return [`### ${title}`, table(['row', 'unit', 'read', 'computed'], rows)];
}

const outcome = (one: Outcome, text: (value: number) => string) =>
  'value' in one ? text(one.value) : en.reason[one.why];

const valueIn =
  (data: ReadTable['data']) =>
  (reading: Reading): string => {
    const unit = byId(data.units, byId(data.indicators, reading.indicator)?.unit ?? '');
    const kind = reading.kind === 'target' ? en.force[reading.force ?? 'set'] : 'actual';
    const value = reading.value === null || !unit ? `“${reading.printed}”` : valueText(reading, unit, 'en');
    return plain(`${kind}, ${en.period(reading.period)}: ${joined(value, '', 'en')}`);
  };

/** What was read of a table in a line, and each refusal; cells with one reason stand together. */
function told({ data, unread }: ReadTable): string[] {
  const figures = data.readings.filter(({ value }) => value !== null).length;
  const gaps = data.readings.filter(({ value, unread }) => value === null && !unread).length;
  const read = `Read: ${figures} figures of ${data.indicators.length} indicators${gaps ? `, and ${gaps} cells without a figure` : ''}.`;
  const reasons = [...new Set(unread.map(({ reason }) => reason))];
  const left = reasons.map((reason) => {
    const cells = unread.filter((one) => one.reason === reason);
    const named = cells.slice(0, 4).map((one) => `row ${one.row}, column ${one.column} “${plain(one.text)}”`);
    const more = cells.length > named.length ? ` and ${cells.length - named.length} more` : '';
    return `- ${plain(reason)}: ${named.join('; ')}${more}`;
  });
  return left.length ? [`${read} Left unread:`, left.join('\n')] : [`${read} Nothing is left unread.`];
}
