import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { HIGHEST } from './join-times.js';
import { isPartOfYear, momentNamed } from '../times/time-of-text.js';

/**
 * Writes the years that head groups of rows (2023年, 2024年) into a column beside the rows, also where the header is
 * repeated below each year. Other tables are unchanged: no other header may name a year.
 */
export function withYearsBeside(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => printedCells(row).length > 1);
  const header = grid[top];
  if (!header || header.some(({ text }) => OF_TIME.test(text))) return grid;
  const start = top > 0 && isYear(grid[top - 1]!) ? top - 1 : top;
  const below = grid.slice(start);
  const years = below.filter(isYear).map(([first]) => joinedText(first!.text));
  const isHeaded = start < top || isYear(grid[top + 1] ?? []);
  if (years.length < 2 || new Set(years).size < years.length || !isHeaded) return grid;
  const isHeader = (row: readonly PlacedCell[]) =>
    row.every(({ text }, at) => joinedText(text) === joinedText(header[at]!.text));
  const rows = below.filter((row) => !isYear(row) && !isHeader(row));
  if (rows.some(([first]) => isTime(joinedText(first!.text)))) return grid;
  let year = below.find(isYear)![0]!;
  const dated = below.flatMap((row) => {
    if (isYear(row)) year = row[0]!;
    return rows.includes(row) ? [[printedCells(row).length > 1 ? year : row[0]!, ...row]] : [];
  });
  const head = { ...header[0]!, text: YEAR_HEAD[/\p{Script=Han}/u.test(header[0]!.text) ? 0 : 1]! };
  return [...grid.slice(0, start).map((row) => [row[0]!, ...row]), [head, ...header], ...dated];
}

const YEAR_HEAD = ['年份', 'Year'];

/** Whether a row holds a year and nothing else. */
const isYear = (row: readonly PlacedCell[]) => {
  const [first, ...others] = printedCells(row);
  return first !== undefined && first === row[0] && !others.length && YEAR.test(joinedText(first.text));
};

const YEAR = /^(?:19|20)\d\d\s*年?度?$/;
const OF_TIME = /\d{4}|年|\b(?:year|date|time|period|month|quarter)/i;

const isTime = (text: string) => isPartOfYear(text) || momentNamed(text) !== undefined;
