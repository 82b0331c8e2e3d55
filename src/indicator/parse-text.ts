import { DataError } from './data-error.js';
import { decodeText } from './decode-text.js';
import { isTableText } from './is-table-text.js';
import { parseJson } from './parse.js';
import { readTable, type ReadTable } from './table/index.js';
import type { Note, PlanData } from './types.js';
import { isSetAsCsv, parseCsv } from './csv/parse-csv.js';

/** What is known of a text beside its words. */
export interface TextHints {
  /** The media type that a server gave with it. */
  readonly type?: string;
  /** The encoding of the bytes, as the author names it: `gbk`; they are looked at where it is left out. */
  readonly encoding?: string;
  /** The place that a table is of, which the table itself does not print. */
  readonly place?: string;
  /** The plan by its ordinal: the years of headers that print none. */
  readonly plan?: number;
  /** The year after which nothing is a result; this year where it is left out. */
  readonly presentYear?: number;
}

/**
 * The data of a text: JSON as {@link PlanData}, the CSV that `csvOf` writes, or a plan's own table as CSV or
 * TSV. What of a table is left unread is told by a note on the whole set, and so is an encoding in doubt.
 * @param text a string, or the bytes of a file
 * @param file name that errors give as the origin
 * @throws {DataError} naming file and field, or file, row and column
 */
export function parseText(text: string | Uint8Array, file = 'data', hints: TextHints = {}): PlanData {
  if (typeof text === 'string') return parseDecoded(text, file, hints);
  const decoded = decodeText(text, file, hints.encoding, hints.type);
  const data = parseDecoded(decoded.text, file, hints);
  if (!decoded.doubt) return data;
  const note: Note = { id: `${file} encoding`, kind: 'caveat', text: decoded.doubt };
  return { ...data, notes: [...data.notes, note] };
}

function parseDecoded(text: string, file: string, hints: TextHints): PlanData {
  if (!isTableText(text, file, hints.type)) return parseJson(text.replace(/^\uFEFF/, ''), file);
  if (isSetAsCsv(text)) return parseCsv(text, file);
  const { place, plan, presentYear } = hints;
  const read = readTable(text, {
    ...(place === undefined ? {} : { place: { id: place, name: place } }),
    document: { id: file, title: file },
    ...(plan === undefined ? {} : { plan }),
    ...(presentYear === undefined ? {} : { presentYear }),
  });
  return withUnreadNote(read, file);
}

/**
 * What an address says after its #, which no server sees: `place=福州&plan=14&encoding=gbk`.
 * @param said gives the value of a name, null where it is not there
 * @throws {DataError} naming the file where the plan is no ordinal
 */
export function hintsIn(said: { get(name: string): string | null }, file: string): TextHints {
  const [place, plan, encoding] = [said.get('place'), said.get('plan'), said.get('encoding')];
  if (plan !== null && !/^\d{1,2}$/.test(plan))
    throw new DataError(file, '#plan', 'expected the ordinal of a five-year plan, such as 13 or 14');
  return {
    ...(place ? { place } : {}),
    ...(plan === null ? {} : { plan: Number(plan) }),
    ...(encoding ? { encoding } : {}),
  };
}

/** So many unread cells are told one by one; the others are counted. */
const TOLD = 5;

function withUnreadNote({ data, unread }: ReadTable, file: string): PlanData {
  const [first] = unread;
  if (data.readings.length === 0 && !data.series)
    throw first
      ? new DataError(
          file,
          `row ${first.row}, column ${first.column}`,
          `"${first.text}": ${first.reason}`,
          first,
        )
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
