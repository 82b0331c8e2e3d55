import type { Grid, TableCell } from '../../tables.js';

/** A filled cell; row and column count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A block of merged cells, both ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as described by its file. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly Merged[];
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  /** The number of formulas without a stored result. */
  readonly formulas: number;
}

/** The parts of a sheet that are not in its table. */
export interface Omitted {
  /** The number of rows after the last one read. */
  readonly rows?: number;
  /** The number of hidden rows and columns with content. */
  readonly hidden?: number;
  /** The number of formulas without a stored result. */
  readonly formulas?: number;
}

/** The visible table of a sheet, and what it omits. */
export interface SheetTable {
  readonly grid: Grid;
  readonly omitted: Omitted;
}

/** The maximum number of cells read, including empty ones between others. */
const MOST_CELLS = 200_000;

/** Converts a sheet to a table without hidden rows and columns; merged cells span their visible part. */
export function tableOfSheet({ cells, merged, isRowHidden, isColumnHidden, formulas }: Sheet): SheetTable {
  const hidden = new Set<string>();
  const texts = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, text: string) =>
    (texts.get(row) ?? texts.set(row, new Map()).get(row)!).set(column, text);
  const starts = new Map(merged.map((block) => [keyOf(block.top, block.left), block]));
  const shown = new Map<string, Merged>();
  for (const { row, column, text } of cells) {
    if (text.trim() === '') continue;
    const block = starts.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    const top = firstSeen(block.top, block.bottom, isRowHidden);
    const left = firstSeen(block.left, block.right, isColumnHidden);
    if (top === undefined) hidden.add(`row ${row}`);
    if (left === undefined) hidden.add(`column ${column}`);
    if (top === undefined || left === undefined) continue;
    put(top, left, text);
    shown.set(keyOf(top, left), block);
  }
  const rows = span([...texts.keys()]).filter((row) => !isRowHidden(row));
  const columns = span([...texts.values()].flatMap((row) => [...row.keys()])).filter(
    (column) => !isColumnHidden(column),
  );
  const most = Math.floor(MOST_CELLS / Math.max(1, columns.length));
  const covered = new Set<string>();
  const seenBetween = (from: number, to: number, line: readonly number[]) =>
    line.filter((one) => one >= from && one <= to);
  const grid = rows.slice(0, most).map((row) =>
    columns.flatMap((column): (string | TableCell)[] => {
      const key = keyOf(row, column);
      if (covered.has(key)) return [];
      const text = texts.get(row)?.get(column) ?? '';
      const block = shown.get(key);
      if (!block || (block.top === block.bottom && block.left === block.right)) return [text];
      const down = seenBetween(row, block.bottom, rows);
      const across = seenBetween(column, block.right, columns);
      for (const at of down) for (const over of across) covered.add(keyOf(at, over));
      return [{ text, colSpan: across.length, rowSpan: down.length }];
    }),
  );
  const left = Math.max(0, rows.length - most);
  const omitted = {
    ...(left ? { rows: left } : {}),
    ...(hidden.size ? { hidden: hidden.size } : {}),
    ...(formulas ? { formulas } : {}),
  };
  return { grid, omitted };
}

const keyOf = (row: number, column: number) => `${row} ${column}`;

function firstSeen(from: number, to: number, isHidden: (at: number) => boolean): number | undefined {
  for (let at = from; at <= to; at++) if (!isHidden(at)) return at;
  return undefined;
}

/** All numbers from the smallest to the largest; a gap of more than `MOST_BLANK` shrinks to one. */
function span(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  return sorted.flatMap((at, index) => {
    const before = sorted[index - 1] ?? at - 1;
    const blank = at - before - 1;
    return blank > MOST_BLANK
      ? [at - 1, at]
      : [...Array.from({ length: blank }, (_, step) => before + 1 + step), at];
  });
}

/** The longest gap of blank rows or columns that is kept. */
const MOST_BLANK = 20;
