import type { Grid } from './grid.js';

/** The table that a text holds, with what of it bears on its numbers and what is broken in it. */
export interface TextTable {
  readonly grid: string[][];
  readonly divider: string;
  /** The cell whose quotation mark is never closed, counted from 1; it runs to the end of the text. */
  readonly unclosed?: { readonly row: number; readonly column: number };
}

/** Dividers that a table of text may have. */
const DIVIDERS = ['\t', ';', '|', ','];
/** How many rows tell the divider. */
const SAMPLE = 30;

/**
 * The table that a text holds: CSV, TSV, text divided by semicolons or bars, or a Markdown table. A line
 * `sep=;` names the divider; else tabs divide where the first line has one outside quotes, else the sign
 * that gives most rows one width. Quoted cells may hold dividers, line breaks and doubled quotes (RFC 4180);
 * a byte order mark is dropped, every kind of line end is taken, and empty lines at the end are left out.
 */
export function tableOfText(text: string): TextTable {
  const whole = text.replace(/^\uFEFF/, '');
  const named = /^"?sep=([^\r\n"]|\\t)"?(?=[\r\n]|$)/i.exec(whole);
  const divider = named ? named[1]!.replace('\\t', '\t') : dividerOf(whole);
  const { rows, unclosed } = rowsOf(whole, divider);
  if (named) rows[0] = [''];
  const grid = divider === '|' ? withoutBorders(rows) : rows;
  while (grid.length && grid.at(-1)!.every((cell) => cell.trim() === '')) grid.pop();
  return { grid, divider, ...(unclosed ? { unclosed } : {}) };
}

/** The cells of {@link tableOfText}. */
export const gridOfText = (text: string): Grid => tableOfText(text).grid;

/** The sign under which most rows of the sample have one width; of two such signs the one with more columns. */
function dividerOf(text: string): string {
  const samples = DIVIDERS.map((divider) => {
    const rows = rowsOf(text, divider, SAMPLE).rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const counts = new Map<number, number>();
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width, agreeing] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    return { divider, share: rows.length ? agreeing / rows.length : 0, width, first: rows[0]?.length ?? 0 };
  });
  if (samples[0]!.first > 1) return '\t';
  const best = samples.reduce((one, other) =>
    other.share > one.share || (other.share === one.share && other.width >= one.width) ? other : one,
  );
  return best.share > 0 ? best.divider : ',';
}

/** The rows of a text with bars: without those at both ends, and with an empty row for the line of dashes. */
function withoutBorders(rows: string[][]): string[][] {
  const filled = rows.filter((row) => row.length > 1);
  const isFramed =
    filled.length > 0 && filled.every((row) => row[0]!.trim() === '' && row.at(-1)!.trim() === '');
  return rows.map((row) => {
    const cells = (isFramed && row.length > 2 ? row.slice(1, -1) : row).map((cell) =>
      unstressed(cell.trim()),
    );
    return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell)) ? [''] : cells;
  });
}

/** A cell of Markdown without the signs of its stress and its links. */
const unstressed = (cell: string) =>
  cell.replace(/^(\*\*|__|[*_`~])(?=\S)(.*\S)\1$/s, '$2').replace(/\[([^\]]+)\]\([^()\s]*\)/g, '$1');

/** The cells of each line, of at most so many lines. */
function rowsOf(
  text: string,
  divider: string,
  limit = Infinity,
): Omit<TextTable, 'grid' | 'divider'> & { rows: string[][] } {
  const rows: string[][] = [[]];
  let unclosed: TextTable['unclosed'];
  let at = 0;
  while (at <= text.length) {
    const taken = text[at] === '"' ? quotedCell(text, at, divider) : plainCell(text, at, divider);
    const { cell, end } = taken;
    rows.at(-1)!.push(cell);
    if (taken.open) unclosed = { row: rows.length, column: rows.at(-1)!.length };
    if (text[end] === divider) at = end + 1;
    else if (end < text.length && rows.length < limit) {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      rows.push([]);
    } else break;
  }
  return { rows, ...(unclosed ? { unclosed } : {}) };
}

interface Taken {
  readonly cell: string;
  /** Where the divider or line end after the cell stands. */
  readonly end: number;
  /** Whether the cell's quotation mark is never closed. */
  readonly open?: boolean;
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
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length, open: true };
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
