import type { Grid } from './grid.js';

/** A table parsed from text, with the delimiter, which affects how numbers are read, and what is broken in it. */
export interface TextTable {
  readonly grid: string[][];
  readonly divider: string;
  /** The cell whose quotation mark is never closed, counted from 1; it runs to the end of the text. */
  readonly unclosed?: { readonly row: number; readonly column: number };
}

/** The delimiters that are tried. */
const DIVIDERS = ['\t', ';', '|', ','];
/** How many rows are sampled to find the delimiter, within how many characters. */
const SAMPLE = 30;
const SAMPLED_TEXT = 200_000;
/** Empty cells after this many in a row count only if another follows. */
const WIDEST = 2000;

/**
 * Parses CSV, TSV, text delimited by semicolons or bars, or a Markdown table. A line `sep=;` names the delimiter;
 * otherwise it is a tab if the first line has one outside quotes, or else the character that gives most rows the same
 * width. Quoted cells may hold delimiters, line breaks and doubled quotes (RFC 4180). A byte order mark and empty lines
 * at the end are dropped, and all kinds of line endings are accepted.
 */
export function tableOfText(text: string): TextTable {
  const whole = text.replace(/^\uFEFF/, '').trimEnd();
  const named = /^"?sep=([^\r\n"]|\\t)"?(?=[\r\n]|$)/i.exec(whole);
  const divider = named ? named[1]!.replace('\\t', '\t') : dividerOf(whole);
  const { rows, unclosed } = rowsOf(whole, divider);
  if (named) rows[0] = [''];
  const grid = divider === '|' ? withoutBorders(rows) : withWholeTitles(rows, divider);
  while (grid.length && grid.at(-1)!.every((cell) => cell.trim() === '')) grid.pop();
  return { grid, divider, ...(unclosed ? { unclosed } : {}) };
}

/** The cells of {@link tableOfText}. */
export const gridOfText = (text: string): Grid => tableOfText(text).grid;

/** The delimiter that gives the largest share of sampled rows one width; if several do, the one with more columns. */
function dividerOf(text: string): string {
  const sample = text.slice(0, SAMPLED_TEXT);
  const samples = DIVIDERS.map((divider) => {
    const rows = rowsOf(sample, divider, SAMPLE).rows.filter((row) => row.some((cell) => cell.trim() !== ''));
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

/** Joins the cells of titles with unquoted commas, which spaces follow there alone: Recycling by city, 2023. */
function withWholeTitles(rows: string[][], divider: string): string[][] {
  const isSpaced = (row: readonly string[]) => row.slice(1).some((cell) => cell.startsWith(' '));
  const top = rows.findIndex((row) => row.length > 1 && !row.slice(1).every((cell) => /^ \S/.test(cell)));
  const width = rows[top]?.length;
  const isOfTable = (row: readonly string[]) => row.length === width && isSpaced(row);
  if (divider !== ',' || top < 1 || rows.slice(top, top + SAMPLE).some(isOfTable)) return rows;
  return rows.map((row, at) => (at < top ? [row.join(',')] : row));
}

/** Drops the cells outside the outer bars of Markdown rows, and empties the row of dashes. */
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

/** A Markdown cell without emphasis and link targets. */
const unstressed = (cell: string) =>
  cell.replace(/^(\*\*|__|[*_`~])(?=\S)(.*\S)\1$/s, '$2').replace(/\[([^\]]+)\]\([^()\s]*\)/g, '$1');

/** The cells of the rows, at most `limit` rows. */
function rowsOf(
  text: string,
  divider: string,
  limit = Infinity,
): Omit<TextTable, 'grid' | 'divider'> & { rows: string[][] } {
  const rows: string[][] = [[]];
  let unclosed: TextTable['unclosed'];
  let empty = 0;
  let at = 0;
  while (at <= text.length) {
    const taken = text[at] === '"' ? quotedCell(text, at, divider) : plainCell(text, at, divider);
    const { cell, end } = taken;
    const row = rows.at(-1)!;
    if (cell === '' && row.length >= WIDEST) empty += 1;
    else {
      for (; empty > 0; empty -= 1) row.push('');
      row.push(cell);
    }
    if (taken.open) unclosed = { row: rows.length, column: row.length };
    if (text[end] === divider) at = end + 1;
    else if (end < text.length && rows.length < limit) {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      rows.push([]);
      empty = 0;
    } else break;
  }
  return { rows, ...(unclosed ? { unclosed } : {}) };
}

interface Taken {
  readonly cell: string;
  /** The index of the delimiter or line end after the cell. */
  readonly end: number;
  /** Whether the cell's quotation mark is never closed. */
  readonly open?: boolean;
}

function plainCell(text: string, start: number, divider: string): Taken {
  let end = start;
  while (end < text.length && text[end] !== divider && !isLineEnd(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Reads a quoted cell. Text after the closing quote up to the next delimiter is kept: `"a" b` is `a b`. */
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
