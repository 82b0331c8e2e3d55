import { joinedText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
import type { Header } from './header.js';
import { columnOf } from './part-columns.js';

/**
 * The rows with the place of the rows above where the table prints each place once, in the first of its rows: a place
 * stands in the first row and in others, and the names below each are the same, as in a pivot table. So it is with
 * names and their units over targets and results.
 */
export function placesOnce(rows: SpreadGrid, header: Header): SpreadGrid {
  const at = (role: Parameters<typeof columnOf>[1]) => columnOf(header, role);
  const placed = filledDown(rows, [at('place')], at('name'));
  return filledDown(placed, [at('name'), at('unit')], at('kind'));
}

/** The rows with the cells of the first of these columns, and the empty ones of the others, from above. */
function filledDown(rows: SpreadGrid, columns: readonly number[], by: number): SpreadGrid {
  const [lead = -1] = columns;
  if (lead < 0 || by < 0) return rows;
  const textIn = (row: readonly PlacedCell[], column: number) => joinedText(row[column]!.text);
  const starts = rows.flatMap((row, index) => (textIn(row, lead) ? [index] : []));
  if (starts[0] !== 0 || starts.length < 2 || starts.length === rows.length) return rows;
  const groups = starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
  const [first, ...others] = groups.map((group) => group.map((row) => textIn(row, by)));
  const isSame = (names: readonly string[]) =>
    names.length === new Set(names).size && names.every((one) => one !== '' && first!.includes(one));
  if (first!.length < 2 || !isSame(first!) || !others.every(isSame)) return rows;
  return groups.flatMap(([top, ...rest]) => [
    top!,
    ...rest.map((row) =>
      row.map((cell, column) => (columns.includes(column) && !textIn(row, column) ? top![column]! : cell)),
    ),
  ]);
}
