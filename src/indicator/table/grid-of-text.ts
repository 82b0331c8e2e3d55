import type { Grid } from './grid.js';

/**
 * The table that a CSV or TSV text holds: tabs divide it where its first line has one outside quotes,
 * else commas do. Quoted cells may hold dividers, line breaks and doubled quotes (RFC 4180); a byte
 * order mark is dropped, every kind of line end is taken, and empty lines at the end are left out.
 */
export function gridOfText(text: string): Grid {
  const whole = text.replace(/^\uFEFF/, '');
  const [firstLine = []] = rowsOf(whole, '\t');
  const rows = rowsOf(whole, firstLine.length > 1 ? '\t' : ',');
  while (rows.length && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

/** The cells of each line; a quote that is never closed runs to the end of the text. */
function rowsOf(text: string, divider: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, divider) : plainCell(text, at, divider);
    rows.at(-1)!.push(cell);
    if (text[end] === divider) at = end + 1;
    else if (end < text.length) {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      rows.push([]);
    } else break;
  }
  return rows;
}

interface Taken {
  readonly cell: string;
  /** Where the divider or line end after the cell stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, divider: string): Taken {
  let end = start;
  while (end < text.length && text[end] !== divider && !isLineEnd(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

/** What follows the closing quote up to the next divider is kept: `"a" b` is `a b`. */
function quotedCell(text: string, start: number, divider: string): Taken {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, divider);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
}

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r';
