import { formatOfRows, formatOfValue, isIatiXml } from './formats/format-of.js';
import type { FormatInput } from './formats/index.js';
import { isTableText } from './is-table-text.js';
import { listOf } from './lists-of-json.js';
import { isSetAsCsv } from './csv/parse-csv.js';
import { gridOfText } from './table/grid/grid-of-text.js';
import type { Grid } from './table/grid/grid.js';
import { isPlainObject, type PlainObject } from './table/read-objects.js';

/** What a text or a value on the page contains, before it is parsed. */
export type Opened =
  /** JSON in the documented format, or that the parser rejects. */
  | { readonly kind: 'json'; readonly value: unknown }
  /** Invalid JSON, or no data at all. */
  | { readonly kind: 'broken'; readonly text: string }
  /** CSV written by this library. */
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'records'; readonly records: readonly PlainObject[] }
  | { readonly kind: 'table'; readonly table: string | Grid }
  | { readonly kind: 'format'; readonly input: FormatInput };

/** Detects what a text contains; the media type and the file name count if the text does not show it. */
export function openText(text: string, file: string, type = ''): Opened {
  const plain = text.replace(/^\uFEFF/, '');
  if (isTableText(plain, file, type)) {
    if (isSetAsCsv(plain)) return { kind: 'set', text: plain };
    const found = formatOfRows(headOf(plain));
    if (!found) return { kind: 'table', table: text };
    return { kind: 'format', input: { ...found, rows: gridOfText(plain) } };
  }
  if (isIatiXml(plain)) return { kind: 'format', input: { format: 'iati-xml', text: plain } };
  try {
    return openValue(JSON.parse(plain));
  } catch {
    return { kind: 'broken', text: plain };
  }
}

/** The number of characters within which a known format has its header. */
const HEAD = 100_000;

/** Returns the first rows of a text, which contain the header of a known format. */
function headOf(text: string): string[][] {
  let end = 0;
  for (let line = 0; line < 10 && end >= 0; line += 1) end = text.indexOf('\n', end + 1);
  return gridOfText(text.slice(0, end < 0 ? HEAD : Math.min(end, HEAD))).map((row) =>
    row.map((cell) => String(cell)),
  );
}

/** Detects what a grid of cells contains. */
export function openGrid(grid: Grid): Opened {
  const rows = grid
    .slice(0, 10)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const found = formatOfRows(rows);
  return found ? { kind: 'format', input: { ...found, rows: grid } } : { kind: 'table', table: grid };
}

/**
 * Detects what a JSON value contains: data in the documented format, another known format, or a list of records, at the
 * top or in a field.
 */
export function openValue(value: unknown): Opened {
  const format = formatOfValue(value);
  if (format) return { kind: 'format', input: { format, value } };
  const list = listOf(value);
  if (!list) return { kind: 'json', value };
  return list.kind === 'rows' ? openGrid(list.rows) : openRecords(list.records);
}

function openRecords(list: readonly unknown[]): Opened {
  const records = list as readonly PlainObject[];
  const fields = list.every(isPlainObject) ? [...new Set(list.flatMap((one) => Object.keys(one)))] : [];
  const found = fields.length ? formatOfRows([fields]) : undefined;
  if (!found) return { kind: 'records', records };
  const rows = [fields, ...records.map((one) => fields.map((field) => String(one[field] ?? '')))];
  return { kind: 'format', input: { ...found, rows } };
}
