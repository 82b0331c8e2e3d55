import type { PlanData } from '../types.js';
import { defusedText, quotedCell } from './csv-cell.js';
import { flatRecord, holdsNumbers, type FlatRecord } from './flat-record.js';
import { seriesLines } from './series-lines.js';
import { readingLabels } from './reading-labels.js';

/** The lists written as CSV, with the first word of their lines; readings come first. */
export const RECORDS = [
  ['reading', 'readings'],
  ['indicator', 'indicators'],
  ['unit', 'units'],
  ['place', 'places'],
  ['document', 'documents'],
  ['note', 'notes'],
] as const;

/**
 * The columns that come first if used, `indicator.` with all of its languages; others follow in order of appearance.
 */
const FIRST = [
  ...['record', 'id', 'indicator', 'indicator.', 'place', 'place.'],
  ...['period.kind', 'period.from', 'period.to', 'basis', 'kind', 'base', 'force'],
  ...['printed', 'value', 'scale', 'amount', 'unit.', 'approximation'],
  ...['growth.percent', 'growth.printed', 'growth.over.kind', 'growth.over.from', 'growth.over.to'],
  ...['verdict', 'verdict.', 'remark', 'remark.', 'method', 'method.', 'disputes'],
  ...['document.', 'notes.'],
];

/**
 * Writes data as CSV for spreadsheets: UTF-8 with a byte order mark, lines ended by CR LF. First a line for each
 * reading, with the names, texts and notes that it refers to; then, as at the foot of a printed table, a line for each
 * indicator, unit, place, document, note and annotation, and for each date of a time series. Text that a spreadsheet
 * could run as a formula is defused. {@link parseCsv} restores the data.
 */
export function csvOf(data: PlanData): string {
  const lines = [
    ...RECORDS.flatMap(([word, list]) => data[list].map((record) => lineOf(data, word, record))),
    ...(data.annotations ?? []).map((one) => new Map([['record', 'annotation'], ...flatRecord(one)])),
    ...(data.series ?? []).flatMap(seriesLines),
  ];
  const filled = new Set(['record', 'id', 'value', ...lines.flatMap((line) => [...line.keys()])]);
  const first = FIRST.flatMap((column) =>
    column.endsWith('.')
      ? [...filled].filter((one) => one.startsWith(column) && !/\.\d+$/.test(one))
      : column,
  );
  const columns = [...first.filter((column) => filled.delete(column)), ...inListOrder([...filled])];
  const cell = (column: string, text: string) =>
    quotedCell(holdsNumbers(column) || column === 'amount' ? text : defusedText(text));
  const rows = lines.map((line) => columns.map((column) => cell(column, line.get(column) ?? '')));
  return '\uFEFF' + [columns, ...rows].map((cells) => cells.join(',') + '\r\n').join('');
}

function lineOf(
  data: PlanData,
  word: (typeof RECORDS)[number][0],
  record: PlanData[(typeof RECORDS)[number][1]][number],
): FlatRecord {
  const labels = 'sources' in record ? readingLabels(data, record) : [];
  return new Map([['record', word], ...flatRecord(record), ...labels]);
}

/** Sorts columns of the same list together by index, sources.1 before sources.2; others keep their order. */
function inListOrder(columns: readonly string[]): string[] {
  const list = (column: string) => /^(\w+)\.(\d+)/.exec(column);
  const place = (column: string): [number, number] => {
    const [, name, count] = list(column) ?? [];
    if (name === undefined) return [columns.indexOf(column), 0];
    return [columns.findIndex((one) => list(one)?.[1] === name), Number(count)];
  };
  return columns
    .map((column) => ({ column, at: place(column) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ column }) => column);
}
