import { joinedText } from './cell-text.js';
import { KIND_WORD } from './column-content.js';
import { printedCells } from './header-lines.js';
import { timeNamed } from './named-years.js';
import type { PlacedCell, SpreadGrid } from './grid.js';

/**
 * A table of one measure, which its title names, with its targets in one row and its results in another, as
 * one row under headers such as `Target FY 2021`; any other table as it is.
 */
export function kindsSideBySide(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const [head, ...rows] = grid.slice(Math.max(top, 0));
  const title = printedCells(grid.slice(0, Math.max(top, 0)).flat())[0];
  if (!head || !title || rows.length === 0 || head.length < 2) return grid;
  const times = head.slice(1);
  if (!times.every(({ text }) => timeNamed(joinedText(text), undefined))) return grid;
  const kinds = rows.filter((row) => KIND_WORD.test(nameOf(row)));
  const others = rows.filter((row) => !kinds.includes(row));
  const areWords = !others.some((row) => row.slice(1).some(({ text }) => /\d/.test(text)));
  if (kinds.length === 0 || !areWords || new Set(kinds.map(nameOf)).size < kinds.length) return grid;
  const headers = kinds.flatMap((row) =>
    times.map((time): PlacedCell => ({ ...time, text: `${nameOf(row)} ${joinedText(time.text)}` })),
  );
  return [
    [{ ...head[0]!, text: 'Indicator' }, ...headers],
    [title, ...kinds.flatMap((row) => row.slice(1))],
  ];
}

const nameOf = (row: readonly PlacedCell[]) => joinedText(row[0]!.text);
