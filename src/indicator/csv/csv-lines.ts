import { DataError } from '../data-error.js';
import { gridOfText } from '../table/grid/grid-of-text.js';
import { restoredText } from './csv-cell.js';
import { RECORDS } from './csv-of.js';
import { deepRecord } from './flat-record.js';

/** The first word of lines and the list it refers to; a point belongs to a time series. */
const WORDS = [...RECORDS, ['annotation', 'annotations'], ['series', 'series'], ['point', 'points']] as const;

export type ListName = (typeof WORDS)[number][1];

/** A line of the file: its row from 1, its list, and its non-empty cells by column. */
export interface CsvLine {
  readonly row: number;
  readonly list: ListName;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Splits a CSV text into header and lines, without empty ones.
 * @throws {DataError} naming the row and column of an unknown field or record, or of a cell without a header
 */
export function csvLines(
  text: string,
  file: string,
): { header: readonly string[]; lines: readonly CsvLine[] } {
  const grid = gridOfText(text) as string[][];
  const [header = [], ...rows] = grid.map((row) => row.map(restoredText));
  checkHeader(header, file);
  return { header, lines: rows.flatMap((cells, index) => lineOf(header, cells, index + 2, file) ?? []) };
}

function checkHeader(header: readonly string[], file: string): void {
  header.forEach((column, at) => {
    const wrong = !/^[a-z]+(?:\.[\w-]+)*$/i.test(column)
      ? 'not the name of a field'
      : header.indexOf(column) !== at
        ? 'duplicate column'
        : undefined;
    if (wrong)
      throw new DataError(file, `row 1, column ${at + 1} (${column})`, wrong, [], {
        row: 1,
        column: at + 1,
        name: column,
      });
  });
}

function lineOf(
  header: readonly string[],
  row: readonly string[],
  at: number,
  file: string,
): CsvLine | undefined {
  if (row.every((cell) => cell.trim() === '')) return undefined;
  const stray = row.findIndex((cell, column) => cell !== '' && column >= header.length);
  if (stray >= 0)
    throw new DataError(file, `row ${at}, column ${stray + 1}`, 'a cell without a header', [], {
      row: at,
      column: stray + 1,
    });
  const cells = new Map(header.flatMap((column, i) => (row[i] ? [[column, row[i]] as const] : [])));
  const word = cells.get('record');
  const list = WORDS.find(([one]) => one === word)?.[1];
  const known = WORDS.map(([one]) => one).join(', ');
  if (!list)
    throw new DataError(file, `row ${at}, record`, 'expected one of {0}, got "{1}"', [known, word ?? ''], {
      row: at,
      name: 'record',
    });
  return { row: at, list, cells };
}

/** Returns the record of a line without its labels. */
export function recordOf({ row, cells }: CsvLine, isLabel: (column: string) => boolean, file: string) {
  const own = [...cells].filter(([column]) => column !== 'record' && !isLabel(column));
  const record = deepRecord(new Map(own));
  if (!record)
    throw new DataError(file, `row ${row}`, 'a column names both a field and a part of it', [], { row });
  return { ...record };
}
