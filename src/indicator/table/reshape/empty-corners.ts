import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isFigureCell, isTitle } from '../header/header-lines.js';
import { headerRole } from '../header/header-role.js';
import { isCountOrShare } from './shares-of-counts.js';

/**
 * Fills the blank corner of a row with the headers of the name columns below it, as if they were merged: a blank,
 * Public and Private over Indicator, 2020, 2025 target, 2020 and 2025 target. A unit there becomes a line above.
 */
export function withoutBlankCorner(grid: SpreadGrid, known: readonly string[]): SpreadGrid {
  const isOver = (row: readonly PlacedCell[]) => OF_UNIT.test(row[0]!.text) && printedCells(row).length > 2;
  const top = grid.findIndex((row) => isOver(row) || (printedCells(row).length > 1 && !isTitle(row, known)));
  const [row, below] = [grid[top], grid[top + 1]];
  if (!row || !below || below.some(isFigureCell)) return grid;
  const lead = below.findIndex(
    ({ text }, at) => headsValues(text, known) && (at > 0 || !isCountOrShare(joinedText(text))),
  );
  const isUnit = OF_UNIT.test(row[0]!.text);
  const isBlank = row.slice(isUnit ? 1 : 0, lead).every(({ text }) => text.trim() === '');
  const roles = below.slice(0, lead).map(({ text }) => headerRole(joinedText(text), known).role);
  const areNames = roles[0] !== 'unit' && below.slice(0, lead).every(({ text }) => /\p{L}/u.test(text));
  const areHeads = (cells: readonly PlacedCell[]) =>
    cells.filter(({ text }) => headsValues(text, known)).length > 1;
  if (lead < 1 || !isBlank || !areNames || !row[lead]!.text.trim() || !areHeads(below)) return grid;
  const filled = row.map((cell, at) => (at < lead ? below[at]! : cell));
  return [...grid.slice(0, top), ...(isUnit ? [row.map(() => row[0]!)] : []), filled, ...grid.slice(top + 1)];
}

const OF_UNIT = /^\s*[（(]?[单單]位\s*[:：]/;

const headsValues = (text: string, known: readonly string[]) => {
  const holds = headerRole(joinedText(text), known);
  const isValue = holds.role === 'value' && (holds.kind !== undefined || holds.years !== undefined);
  return isValue || isCountOrShare(joinedText(text));
};
