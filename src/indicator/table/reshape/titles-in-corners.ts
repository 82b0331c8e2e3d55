import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isGroup } from '../places/place-names.js';
import { headerRole } from '../header/header-role.js';
import { HIGHEST } from './join-times.js';

/**
 * Puts a title that stands in the corner, over the word for the places below it, on a line of its own: Sales by region
 * beside 2021 and 2022, over Region, Actual and Target.
 */
export function withoutTitleInCorner(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => printedCells(row).length > 1);
  if (top < 0) return grid;
  const [head = [], next = []] = grid.slice(top);
  const [title, place] = [head[0], next[0]];
  if (!title || !place || title === place) return grid;
  const roleOf = (text: string) => headerRole(joinedText(text)).role;
  const headsValues = ({ text }: PlacedCell) => text.trim() === '' || roleOf(text) === 'value';
  const isSpread = new Set(head).size < head.length;
  const areValues =
    head.slice(1).every(headsValues) &&
    next.slice(1).every((cell) => headsValues(cell) || (isSpread && isGroup(joinedText(cell.text))));
  if (roleOf(place.text) !== 'place' || roleOf(title.text) !== 'unknown' || !areValues) return grid;
  return [
    ...grid.slice(0, top),
    head.map((cell, at) => (at === 0 ? cell : { ...cell, text: '' })),
    [place, ...head.slice(1)],
    ...grid.slice(top + 1),
  ];
}
