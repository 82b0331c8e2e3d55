import { joinedText } from '../text/cell-text.js';
import { areFlags } from '../numbers/flags.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import { yearsNamed } from '../times/named-years.js';

/** Matches the names of several columns in one header, and what the other headers are: `unit,geo\TIME_PERIOD`. */
const COMBINED = /^\s*([\w ]+(?:,[\w ]+)*)\\\s*\w+\s*$/;

/** Matches the header of the last of such columns after they were split: geo\TIME_PERIOD. */
const OVER_TIMES = /(?<=^\s*\w+)\\\s*TIME(?:_PERIOD)?\s*$/i;

/** Splits a first column that holds several, as in Eurostat's files: `unit,geo\TIME_PERIOD` above `PC,AT11`. */
export function splitColumns(grid: SpreadGrid): SpreadGrid {
  const [first = [], ...below] = grid;
  const names = COMBINED.exec(first[0]?.text ?? '')?.[1]?.split(',');
  const isOverTimes = ({ text }: PlacedCell) => OVER_TIMES.test(text);
  if (!names && first.some(isOverTimes))
    return [first.map((cell) => ({ ...cell, text: cell.text.replace(OVER_TIMES, '') })), ...below];
  if (!names) return grid;
  const parts = (cell: PlacedCell, texts: readonly string[]) =>
    names.map((_, at): PlacedCell => ({ ...cell, text: (texts[at] ?? '').trim() }));
  return grid.map((row, index) => {
    const [cell, ...rest] = row;
    return [...parts(cell!, index === 0 ? names : cell!.text.split(',')), ...rest];
  });
}

/**
 * Joins comparison signs in a column of their own to the values after them: `≥`, `86`. Columns that hold anything else,
 * or a word instead of a figure, are unchanged.
 */
export function joinSigns(grid: SpreadGrid): SpreadGrid {
  const [first = []] = grid;
  const signs = first.flatMap((_, at) => {
    const pairs = grid.flatMap((row) => (row[at + 1] && isSign(row[at]!.text) ? [row[at + 1]!.text] : []));
    if (pairs.length < 2 || !pairs.every((text) => /^\s*\d/.test(text))) return [];
    const top = grid.findIndex((row) => isSign(row[at]!.text));
    const others = grid
      .slice(top)
      .filter((row) => row[at + 1] && /\d/.test(row[at + 1]!.text) && row[at]!.text.trim() !== '');
    const below = others.filter((row) => row[at] !== row[at + 1] && !isSign(row[at]!.text));
    return below.length === 0 ? [at] : [];
  });
  if (signs.length === 0) return grid;
  return grid.map((row) =>
    row.map((cell, at) => {
      if (signs.includes(at)) return isSign(cell.text) ? { ...cell, text: '' } : cell;
      const sign = signs.includes(at - 1) && isSign(row[at - 1]!.text) ? joinedText(row[at - 1]!.text) : '';
      return /[^=＝]/.test(sign) ? { ...cell, text: `${sign}${cell.text.trim()}` } : cell;
    }),
  );
}

const isSign = (text: string) => /^\s*[≥≤<>＜＞=＝]=?\s*$/.test(text);

/**
 * Joins flags in a column of their own, with no header or that of the values, to the values before them: `20.4`, `e`.
 * Columns that hold anything else are unchanged.
 */
export function joinFlags(grid: SpreadGrid): SpreadGrid {
  const [, ...others] = grid[0] ?? [];
  const rowsOf = (at: number) => grid.map((row) => [row[at - 1]!, row[at]!] as const);
  const marked = new Set(
    others.flatMap((_, index) => {
      const pairs = rowsOf(index + 1).filter(([, flag]) => flag.text.trim() !== '');
      const own = pairs.filter(([value, flag]) => flag !== value);
      const areMarks =
        own.length > 0 && own.every(([value, { text }]) => isMark(text) && /\d/.test(value.text));
      return areMarks ? [index + 1] : [];
    }),
  );
  if (marked.size === 0) return grid;
  return grid.map((row) =>
    row.map((cell, at) => {
      if (marked.has(at)) return cell === row[at - 1] ? cell : { ...cell, text: '' };
      const flag = marked.has(at + 1) && row[at + 1] !== cell ? joinedText(row[at + 1]!.text) : '';
      return flag ? { ...cell, text: `${cell.text.trim()} ${flag}` } : cell;
    }),
  );
}

const isMark = (text: string) => areFlags(joinedText(text));

/**
 * Joins flags in the column before their value, under the same merged header, to the values: `E`, `11.7`. Removes
 * letters without a meaning. Columns that hold anything else are unchanged.
 */
export function joinFlagsBefore(grid: SpreadGrid): SpreadGrid {
  const marked = new Set(
    (grid[0] ?? []).flatMap((_, at) => {
      const rows = grid.filter((row) => row[at + 1] && row[at] !== row[at + 1]);
      const flagged = rows.filter((row) => row[at]!.text.trim() !== '');
      const isHead = (row: readonly PlacedCell[]) =>
        row[at] === row[at + 1] && row[at] !== row[at - 1] && yearsNamed(row[at]!.text) !== undefined;
      const areMarks = flagged.every(
        (row) => /^[A-Za-z]$/.test(row[at]!.text.trim()) && /^\s*[-−–]?\d[\d.,\s]*$/.test(row[at + 1]!.text),
      );
      return flagged.length > 0 && areMarks && grid.some(isHead) ? [at] : [];
    }),
  );
  if (marked.size === 0) return grid;
  return grid.map((row) =>
    row.map((cell, at) => {
      if (marked.has(at) && cell !== row[at + 1]) return { ...cell, text: '' };
      const letter = marked.has(at - 1) && row[at - 1] !== cell ? row[at - 1]!.text.trim().toLowerCase() : '';
      return letter && areFlags(letter) ? { ...cell, text: `${cell.text.trim()} ${letter}` } : cell;
    }),
  );
}
