import { joinedText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
import type { Header } from './header.js';
import { columnOf } from './part-columns.js';

/**
 * The rows with the place of the rows above where the table prints each place once, in the first of its rows: a place
 * stands in the first row and in others, and the names below each are the same, as in a pivot table.
 */
export function placesOnce(rows: SpreadGrid, header: Header): SpreadGrid {
  const [at, name] = [columnOf(header, 'place'), columnOf(header, 'name')];
  if (at < 0 || name < 0) return rows;
  const placeOf = (row: readonly PlacedCell[]) => joinedText(row[at]!.text);
  const starts = rows.flatMap((row, index) => (placeOf(row) ? [index] : []));
  if (starts[0] !== 0 || starts.length < 2 || starts.length === rows.length) return rows;
  const groups = starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
  const [first, ...others] = groups.map((group) => group.map((row) => joinedText(row[name]!.text)));
  const isSame = (names: readonly string[]) =>
    names.length === new Set(names).size && names.every((one) => one !== '' && first!.includes(one));
  if (first!.length < 2 || !isSame(first!) || !others.every(isSame)) return rows;
  return groups.flatMap(([top, ...rest]) => [
    top!,
    ...rest.map((row) => row.map((cell, column) => (column === at ? top![at]! : cell))),
  ]);
}
