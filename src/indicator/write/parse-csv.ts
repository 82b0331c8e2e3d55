import { DataError } from '../data-error.js';
import { parsePlanData } from '../parse.js';
import { gridOfText } from '../table/grid-of-text.js';
import type { PlanData } from '../types.js';
import { restoredText } from './csv-cell.js';
import { RECORDS } from './csv-of.js';
import { deepRecord } from './flat-record.js';
import { TOLD_AGAIN, toldAgain } from './told-again.js';

/** Whether a text is a set as {@link csvOf} writes it: its first cell is `record`. */
export const isSetAsCsv = (text: string) => /^\uFEFF?"?record"?[,\t]/.test(text);

/** A line of the file: its row counted from 1, the list it belongs to, and its cells by column. */
interface Line {
  readonly row: number;
  readonly list: (typeof RECORDS)[number][1];
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The set that {@link csvOf} wrote. Columns and lines may stand in another order. What a line tells again
 * of other records may be left empty, but may not differ from them.
 * @throws {DataError} naming file, row and column
 */
export function parseCsv(text: string, file = 'data'): PlanData {
  const grid = gridOfText(text) as string[][];
  const [header = [], ...rows] = grid.map((row) => row.map(restoredText));
  checkHeader(header, file);
  const lines = rows.flatMap((cells, index) => lineOf(header, cells, index + 2, file) ?? []);
  const of = (list: Line['list']) => lines.filter((line) => line.list === list);
  const lists = RECORDS.map(([, list]) => [list, of(list).map((line) => recordOf(line, header, file))]);
  let data: PlanData;
  try {
    data = parsePlanData(Object.fromEntries(lists), file);
  } catch (error) {
    throw error instanceof DataError ? inCell(error, of) : error;
  }
  of('readings').forEach(({ row, cells }, index) => {
    const told = toldAgain(data, data.readings[index]!);
    for (const column of TOLD_AGAIN) {
      const [cell, known] = [cells.get(column), told.get(column) ?? ''];
      if (cell !== undefined && cell !== known && Number(cell) !== Number(known || NaN))
        throw new DataError(
          file,
          `row ${row}, ${column}`,
          `"${cell}" where the other columns give "${known}"`,
        );
    }
  });
  return data;
}

function checkHeader(header: readonly string[], file: string): void {
  header.forEach((column, at) => {
    const wrong = !/^[a-z]+(?:\.\w+)*$/i.test(column)
      ? 'not the name of a field'
      : header.indexOf(column) !== at
        ? 'this column stands twice'
        : undefined;
    if (wrong) throw new DataError(file, `row 1, column ${at + 1} (${column})`, wrong);
  });
}

function lineOf(
  header: readonly string[],
  row: readonly string[],
  at: number,
  file: string,
): Line | undefined {
  if (row.every((cell) => cell.trim() === '')) return undefined;
  const stray = row.findIndex((cell, column) => cell !== '' && column >= header.length);
  if (stray >= 0) throw new DataError(file, `row ${at}, column ${stray + 1}`, 'a cell without a header');
  const cells = new Map(header.flatMap((column, i) => (row[i] ? [[column, row[i]] as const] : [])));
  const word = cells.get('record');
  const list = RECORDS.find(([one]) => one === word)?.[1];
  const known = RECORDS.map(([one]) => one).join(', ');
  if (!list) throw new DataError(file, `row ${at}, record`, `expected one of ${known}, got "${word ?? ''}"`);
  return { row: at, list, cells };
}

/** The record of a line; a reading whose value cell is empty has no figure. */
function recordOf({ row, list, cells }: Line, header: readonly string[], file: string) {
  const again: readonly string[] = list === 'readings' ? TOLD_AGAIN : [];
  const own = [...cells].filter(([column]) => column !== 'record' && !again.includes(column));
  const record = deepRecord(new Map(own));
  if (!record) throw new DataError(file, `row ${row}`, 'a column is a field and its part at once');
  const isGap = list === 'readings' && header.includes('value') && !cells.has('value');
  return isGap ? { ...record, value: null } : { ...record };
}

/** The error about a record's field as one about a cell: `row 5, period.to`. */
function inCell(error: DataError, of: (list: Line['list']) => readonly Line[]): DataError {
  const [, list, index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/s.exec(error.field) ?? [];
  const line = RECORDS.some(([, one]) => one === list) && of(list as Line['list'])[Number(index)];
  if (!line) return error;
  const id = ` (${line.cells.get('id') ?? ''})`;
  const path = rest.startsWith(id) ? rest.slice(id.length) : rest;
  const column = path.replace(/\[(\d+)\]/g, (_, count) => `.${Number(count) + 1}`).replace(/^\./, '');
  return new DataError(error.file, [`row ${line.row}`, column].filter(Boolean).join(', '), error.problem);
}
