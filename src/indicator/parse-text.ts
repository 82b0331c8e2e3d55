import { DataError } from './data-error.js';
import { isTableText } from './is-table-text.js';
import { parseJson } from './parse.js';
import { readTable, type ReadTable } from './table/index.js';
import type { Note, PlanData } from './types.js';
import { isSetAsCsv, parseCsv } from './csv/parse-csv.js';

/** What is known of a text beside its words. */
export interface TextHints {
  /** The media type that a server gave with it. */
  readonly type?: string;
  /** The place that a plan's own table is of, which the table itself does not print; else the file's name. */
  readonly place?: string;
  /** The plan by its ordinal: the years of headers that print none. */
  readonly plan?: number;
}

/**
 * The data of a text: JSON as {@link PlanData}, the CSV that `csvOf` writes, or a plan's own table as CSV or
 * TSV. What of a table is left unread is told by a note on the whole set.
 * @param file name that errors give as the origin
 * @throws {DataError} naming file and field, or file, row and column
 */
export function parseText(text: string, file = 'data', hints: TextHints = {}): PlanData {
  if (!isTableText(text, file, hints.type)) return parseJson(text.replace(/^\uFEFF/, ''), file);
  if (isSetAsCsv(text)) return parseCsv(text, file);
  const name = hints.place ?? file.replace(/\.[^.]*$/, '');
  const read = readTable(text, {
    place: { id: name, name },
    document: { id: file, title: file },
    ...(hints.plan === undefined ? {} : { plan: hints.plan }),
  });
  return withUnreadNote(read, file);
}

/** So many unread cells are told one by one; the others are counted. */
const TOLD = 5;

function withUnreadNote({ data, unread }: ReadTable, file: string): PlanData {
  const [first] = unread;
  if (data.readings.length === 0 && !data.series)
    throw first
      ? new DataError(file, `row ${first.row}, column ${first.column}`, `"${first.text}": ${first.reason}`)
      : new DataError(file, '', 'the table holds no value');
  if (!first) return data;
  const told = unread.slice(0, TOLD);
  const more = unread.length - told.length;
  const note: Note = {
    id: `${file} unread`,
    kind: 'caveat',
    text: { unread: { file, cells: told.map(({ column, ...cell }) => ({ ...cell, at: column })), more } },
  };
  return { ...data, notes: [...data.notes, note] };
}
