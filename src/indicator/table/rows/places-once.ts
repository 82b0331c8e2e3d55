import { joinedText } from '../text/cell-text.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { columnOf } from '../columns/part-columns.js';

/**
 * Repeats a place in the rows below it if the table prints each place once, as pivot tables do: a place is in the first
 * row and in others, and the names below each are the same. Does the same for names and units above targets and
 * results.
 */
export function placesOnce(rows: SpreadGrid, header: Header): SpreadGrid {
  const at = (role: Parameters<typeof columnOf>[1]) => columnOf(header, role);
  return namesOnce(filledDown(rows, [at('place')], at('name')), header);
}

/** Repeats a name and its unit beside further parts and kinds: Literacy beside Male, nothing beside Female. */
function namesOnce(rows: SpreadGrid, header: Header): SpreadGrid {
  const name = columnOf(header, 'name');
  const first = header.columns.findIndex(({ holds }) => holds.role === 'value' || holds.role === 'time');
  const part = header.columns.findIndex(
    ({ holds, header: head }, at) =>
      at > name && at < first && (head !== '' || holds.role === 'kind') && PARTS.has(holds.role),
  );
  const isUnit = (at: number) => header.columns[at]!.holds.role === 'unit';
  if (name < 0 || part < 0) return rows;
  let top: readonly PlacedCell[] = rows[0] ?? [];
  return rows.map((row) => {
    if (joinedText(row[name]!.text)) top = row;
    else if (joinedText(row[part]!.text) && joinedText(top[name]!.text))
      return row.map((cell, at) => (at === name || (isUnit(at) && !joinedText(cell.text)) ? top[at]! : cell));
    return row;
  });
}

/** Roles of columns that may part the indicator on their left. */
const PARTS: ReadonlySet<string> = new Set(['unknown', 'category', 'property', 'owner', 'place', 'kind']);

/**
 * Fills empty cells of the given columns from above, in groups that start where the first column is filled.
 * @param by the column whose texts have to be the same in each group
 */
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
