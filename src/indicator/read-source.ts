import { decodeText } from './decode-text.js';
import { readFormat } from './formats/index.js';
import { openGrid, openText, type Opened } from './open-text.js';
import { openedSteps } from './read-opened.js';
import { finished, type Steps } from './steps.js';
import type { Grid, ReadTable, TableOptions } from './table/index.js';
import { gridOfText } from './table/grid/grid-of-text.js';

/** What is known about a source in addition to its content. */
export interface SourceOptions extends TableOptions {
  /** Its media type. */
  readonly type?: string;
  /** The encoding of bytes, as a label of the Encoding standard; detected by default. */
  readonly encoding?: string;
}

/** The data and the table it was read from. */
export interface SourceReading extends ReadTable {
  /** `table` and `records` are read by their headers; `format` is a known format, `set` the documented format. */
  readonly kind: 'table' | 'records' | 'format' | 'set';
  /** The cells as given, to which `unread`, `cells` and `columns` refer; absent if the source is not a table. */
  readonly grid?: Grid;
}

/**
 * Reads any source that the elements accept, and reports what became of each cell: a grid, the text or bytes of a CSV,
 * TSV or JSON file, plain records, or a known format. If nothing could be read, the data is empty and `unread` says
 * why.
 * @param file the file name for error messages
 * @throws {DataError} naming file and field, if a source other than a table is invalid
 */
export const readSource = (
  source: string | Uint8Array | Grid,
  file = 'data',
  options: SourceOptions = {},
): SourceReading => finished(sourceSteps(source, file, options));

/** Does the work of {@link readSource} in steps. */
export function* sourceSteps(
  source: string | Uint8Array | Grid,
  file: string,
  { type, encoding, ...options }: SourceOptions,
): Steps<SourceReading> {
  const opened = openSource(source, file, type, encoding);
  yield;
  const own: TableOptions = { document: { id: file, title: '' }, ...options };
  const read = yield* openedSteps(opened, file, own, readFormat);
  yield;
  switch (opened.kind) {
    case 'table': {
      const { table } = opened;
      return { ...read, kind: 'table', grid: typeof table === 'string' ? gridOfText(table) : table };
    }
    case 'records': {
      const below = <C extends { readonly row: number }>(cell: C): C => ({ ...cell, row: cell.row + 1 });
      const { unread, cells = [] } = read;
      const grid = gridOfRecords(opened.records);
      return { ...read, unread: unread.map(below), cells: cells.map(below), kind: 'records', grid };
    }
    case 'format':
      return { ...read, kind: 'format', ...('rows' in opened.input ? { grid: opened.input.rows } : {}) };
    default:
      return { ...read, kind: 'set' };
  }
}

function openSource(
  source: string | Uint8Array | Grid,
  file: string,
  type?: string,
  encoding?: string,
): Opened {
  if (typeof source === 'string') return openText(source, file, type);
  return source instanceof Uint8Array
    ? openText(decodeText(source, file, encoding, type).text, file, type)
    : openGrid(source);
}

/** Returns records as a table, with the field names in the first row. */
function gridOfRecords(records: Extract<Opened, { kind: 'records' }>['records']): Grid {
  const fields = [...new Set(records.flatMap((one) => Object.keys(one)))];
  const textOf = (value: unknown) => (value === null ? '—' : value === undefined ? '' : String(value));
  return [fields, ...records.map((one) => fields.map((field) => textOf(one[field])))];
}
