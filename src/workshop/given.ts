import { decodeText, gridOfTable, inTurns } from '../editor.js';
import type { Grid } from '../tables.js';
import { isSpreadsheet, openBook, type Book } from './book.js';
import type { Given } from './project.js';

/** What came in: a table or text, and the spreadsheet that it is a sheet of. */
export interface Coming {
  readonly given: Given;
  readonly book?: Book;
}

/**
 * What a paste or a drop holds: its file, else the largest table of its HTML, else its text; undefined where it holds
 * nothing.
 */
export async function givenOf(transfer: DataTransfer, name: string): Promise<Coming | undefined> {
  const [file] = transfer.files;
  const [html, text] = [transfer.getData('text/html'), transfer.getData('text/plain')];
  if (file && !html && !text) return givenOfFile(file);
  const given = (await givenOfHtml(html, name)) ?? (await givenOfText(text, name));
  return given && { given };
}

/** The table or text of a file that the author chose. */
export const givenOfFile = async (file: File): Promise<Coming | undefined> =>
  givenOfBytes(new Uint8Array(await file.arrayBuffer()), file.name);

/**
 * A sheet of a spreadsheet, a text in the encoding that its bytes show, or the largest table of a page.
 * @throws {DataError} where no encoding is found
 * @throws {SheetProblem} where a spreadsheet cannot be read
 */
export async function givenOfBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  encoding?: string,
): Promise<Coming | undefined> {
  if (isSpreadsheet(bytes)) {
    const book = await openBook(bytes, name);
    return { book, given: await book.takeFirst() };
  }
  const { text, doubt } = decodeText(bytes, name, encoding);
  const given = await givenOfText(text, name);
  if (!given) return undefined;
  return { given: doubt === undefined ? given : { ...given, encoding: doubt } };
}

/** A text as given; undefined where it is blank, or a page without a table. */
async function givenOfText(text: string, name: string): Promise<Given | undefined> {
  const table = await givenOfHtml(text, name);
  if (table || text.trim() === '' || /^\s*<(?:!doctype|html|head|body|meta)\b/i.test(text)) return table;
  return { name, caption: '', source: columnsOfSpaces(text) ?? text };
}

/**
 * The cells of a text whose columns stand apart by spaces, as one copied from a PDF or a terminal; undefined where its
 * lines have not all the same number of them, at least three, or another divider.
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

/**
 * The largest table of a page; undefined where it has none. The page is parsed as a document of its own, in which no
 * script runs and nothing loads.
 */
async function givenOfHtml(html: string, name: string): Promise<Given | undefined> {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tables = Array.from(body.querySelectorAll('table'));
  const sized = tables.map((table) => ({ table, cells: table.querySelectorAll('td, th').length }));
  const largest = sized.reduce<(typeof sized)[number] | undefined>(
    (most, one) => (most && most.cells >= one.cells ? most : one),
    undefined,
  );
  if (!largest?.cells) return undefined;
  const caption = largest.table.caption?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { name, caption, source: withoutEmptyEdges(await inTurns(gridOfTable(largest.table))) };
}

/** Spreadsheets copy empty rows and columns around what was chosen. */
function withoutEmptyEdges(grid: Grid): Grid {
  const isEmpty = (row: Grid[number]) =>
    row.every((cell) => (typeof cell === 'string' ? cell : cell.text).trim() === '');
  const first = grid.findIndex((row) => !isEmpty(row));
  const last = grid.findLastIndex((row) => !isEmpty(row));
  return first < 0 ? [] : grid.slice(first, last + 1);
}
