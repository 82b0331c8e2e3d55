import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { isAboutBrackets, isNote } from '../columns/period-notes.js';
import { isOtherHeader, repeatsHeader } from '../columns/second-header.js';
import { isSourceLine } from '../header/source-lines.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** The rows below the header of a table, and the cells with digits outside of them. */
export interface TableBody {
  readonly rows: SpreadGrid;
  readonly aside: readonly { readonly cell: PlacedCell; readonly reason: UnreadReason }[];
}

/** Separates notes, repeated headers and the line of column numbers from the rows. */
export function bodyOf(grid: SpreadGrid, header: Header): TableBody {
  const rows: (readonly PlacedCell[])[] = [];
  const aside: { cell: PlacedCell; reason: UnreadReason }[] = [];
  const put = (cells: readonly PlacedCell[], reason: UnreadReason) => {
    for (const cell of cells)
      if (/\d/.test(cell.text) && !isAboutBrackets(cell.text)) aside.push({ cell, reason });
  };
  for (const line of header.above) put(printedCells(line), 'a line above the header');
  const below = grid.slice(header.height);
  const again = below.findIndex((cells) => isOtherHeader(cells, header));
  const anew = timesAnew(below, header);
  const end = Math.min(again < 0 ? below.length : again, anew < 0 ? below.length : anew);
  for (const cells of below.slice(end)) put(printedCells(cells), 'the header is not understood');
  below.slice(0, end).forEach((cells, at) => {
    const printed = printedCells(cells);
    if (printed.length === 0 || repeatsHeader(cells, header)) return;
    if (isNote(printed) || isSourceLine(cells, end - at - 1)) put(printed, 'a note, not a row of values');
    else if ((at === 0 && numbersColumns(printed)) || OF_NUMBERS.test(printed[0]!.text))
      put(printed, 'maybe a row of column numbers');
    else rows.push(cells);
  });
  return { rows, aside };
}

/**
 * Returns the index of a heading after which the same times start again, such as 指数（上年=100） below amounts; -1 if there
 * is none.
 */
function timesAnew(rows: SpreadGrid, { columns }: Header): number {
  const time = columns.findIndex(({ holds }) => holds.role === 'time');
  const others = columns.filter(
    ({ holds }) => holds.role !== 'time' && holds.role !== 'unknown' && holds.role !== 'value',
  );
  if (time < 0 || others.length > 0) return -1;
  const seen = new Set<string>();
  let heading = -1;
  for (const [at, row] of rows.entries()) {
    const text = row[time]!.text.trim();
    if (heading >= 0 && seen.has(text)) return heading;
    if (new Set(row).size === 1 && row.length > 1 && /\p{L}/u.test(text)) heading = at;
    else if (heading < 0) seen.add(text);
  }
  return -1;
}

/** Matches the label of the line of column numbers in accounting forms. */
const OF_NUMBERS = /^\s*[栏欄]\s*次\s*$/;

/** Whether the line below the header numbers the columns: 甲, 乙, 1, 2, 3. A, 1, 2 may as well be a row. */
const numbersColumns = (printed: readonly PlacedCell[]) => {
  const texts = printed.map((cell) => cell.text.trim().replace(/^[(（](.*)[)）]$/, '$1'));
  const digits = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const isCount = digits.length > 1 && digits.every((digit, at) => digit === at + 1);
  const isLettered = texts.some((text) => /^[甲乙丙丁戊B-E]$/.test(text)) || digits.length === texts.length;
  return isCount && isLettered && texts.every((text) => /^(?:[甲乙丙丁戊A-E]|\d{1,2})$/.test(text));
};
