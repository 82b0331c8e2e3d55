import { decodeText, gridOfTable, inTurns, type Steps } from '../editor.js';
import type { Grid } from '../tables.js';
import { documentOf } from './html-document.js';
import { isSpreadsheet, openSpreadsheet, type Spreadsheet } from './spreadsheet-file.js';
import type { TableInput } from './project.js';

/** A new input: a table or text, and the spreadsheet that it is a sheet of. */
export interface NewInput {
  readonly input: TableInput;
  readonly spreadsheet?: Spreadsheet;
}

/**
 * The content of a paste or drop: the largest table of its HTML, else its text, or its file if it has neither;
 * undefined if it is empty.
 */
export async function inputOf(transfer: DataTransfer, name: string): Promise<NewInput | undefined> {
  const [file] = transfer.files;
  const [html, text] = [transfer.getData('text/html'), transfer.getData('text/plain')];
  if (file && !html && !text) return inputOfFile(file);
  const input = (await inputOfHtml(html, name)) ?? (await inputOfText(text, name));
  return input && { input };
}

/** The table or text of a file that the author chose. */
export const inputOfFile = async (file: File): Promise<NewInput | undefined> =>
  inputOfBytes(new Uint8Array(await file.arrayBuffer()), file.name);

/**
 * The content of a file: a sheet of a spreadsheet, the largest table of an HTML page, or text in the given or detected
 * encoding.
 * @throws {DataError} if no encoding fits
 * @throws {SheetProblem} if a spreadsheet cannot be read
 */
export async function inputOfBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  encoding?: string,
): Promise<NewInput | undefined> {
  if (isSpreadsheet(bytes)) {
    const spreadsheet = await openSpreadsheet(bytes, name);
    return { spreadsheet, input: await spreadsheet.readFirst() };
  }
  const { text, doubt } = decodeText(bytes, name, encoding);
  const input = await inputOfText(text, name);
  if (!input) return undefined;
  return { input: doubt === undefined ? input : { ...input, encoding: doubt } };
}

/** The input for a text; undefined if it is blank, or an HTML page without a table. */
async function inputOfText(text: string, name: string): Promise<TableInput | undefined> {
  const table = await inputOfHtml(text, name);
  if (table || text.trim() === '' || /^\s*<(?:!doctype|html|head|body|meta)\b/i.test(text)) return table;
  return { name, caption: '', source: DATA_OF_TAG.exec(text)?.[1] ?? columnsOfSpaces(text) ?? text };
}

/** The data inside the code of a chart tag, such as this page exports. */
const DATA_OF_TAG = /^\s*<plan-[^>]*>\s*<script type="application\/json">([^]*?)<\/script>/;

/**
 * The cells of a text whose columns are separated by two or more spaces, as copied from a PDF or a terminal; undefined
 * unless all lines have the same number of cells, at least three, and no other separator.
 */
export function columnsOfSpaces(text: string): Grid | undefined {
  if (/\t/.test(text)) return undefined;
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const rows = lines.map((line) => line.trim().split(/ {2,}/));
  const [{ length } = { length: 0 }] = rows;
  const isEven = rows.length > 1 && length > 2 && rows.every((row) => row.length === length);
  const isDivided =
    rows.flat().some((cell) => /[,;|]$/.test(cell)) || lines.every((line) => line.includes('|'));
  return isEven && !isDivided ? rows : undefined;
}

/** The HTML table with the most cells, not counting nested tables; undefined if there is none. */
const inputOfHtml = async (html: string, name: string): Promise<TableInput | undefined> =>
  /<table[\s>]/i.test(html) ? inTurns(largestTable(html, name)) : undefined;

function* largestTable(html: string, name: string): Steps<TableInput | undefined> {
  const page = yield* documentOf(html);
  let largest: HTMLTableElement | undefined;
  let most = 0;
  for (const table of page.querySelectorAll('table')) {
    const cells = Array.from(table.rows).reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > most) [largest, most] = [table, cells];
    yield;
  }
  if (!largest) return undefined;
  const caption = largest.caption?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { name, caption, source: withoutEmptyEdges(yield* gridOfTable(largest)) };
}

/** Removes the empty rows that spreadsheets copy above and below a selection. */
function withoutEmptyEdges(grid: Grid): Grid {
  const isEmpty = (row: Grid[number]) =>
    row.every((cell) => (typeof cell === 'string' ? cell : cell.text).trim() === '');
  const first = grid.findIndex((row) => !isEmpty(row));
  const last = grid.findLastIndex((row) => !isEmpty(row));
  return first < 0 ? [] : grid.slice(first, last + 1);
}
