import { joinedText } from '../text/cell-text.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { columnOf } from '../columns/part-columns.js';

/**
 * Repeats a place in the rows below it if the table prints each place once, as pivot tables do: a place is in the first
 * row and in others, and the names below each are the same. Does the same for names and units above targets and
 * results, and for all that is printed once for several times.
 */
export function placesOnce(rows: SpreadGrid, header: Header): SpreadGrid {
  const at = (role: Parameters<typeof columnOf>[1]) => columnOf(header, role);
  return timesBelow(namesOnce(filledDown(rows, [at('place')], [at('name')]), header), header);
}

/** Repeats a place, a name and its parts beside each of their times: Literacy beside 2022, nothing beside 2023. */
function timesBelow(rows: SpreadGrid, header: Header): SpreadGrid {
  const time = columnOf(header, 'time');
  const roles = header.columns.map(({ holds }) => holds.role);
  const given = roles.flatMap((role, at) => (at < time && (role === 'name' || PARTS.has(role)) ? [at] : []));
  const units = roles.flatMap((role, at) => (role === 'unit' ? [at] : []));
  return given.reduceRight(
    (all, at, index) => filledDown(all, [at, ...units], [...given.slice(index + 1), time]),
    rows,
  );
}

/**
 * Repeats a name, its unit and the wider parts beside further parts and kinds: Literacy beside Male, nothing beside
 * Female.
 */
function namesOnce(rows: SpreadGrid, { columns }: Header): SpreadGrid {
  const name = columns.findIndex(({ holds }) => holds.role === 'name');
  const first = columns.findIndex(({ holds }) => holds.role === 'value' || holds.role === 'time');
  const parts = columns.flatMap(({ holds, header }, at) =>
    at > name && at < first && (header !== '' || holds.role === 'kind') && PARTS.has(holds.role) ? [at] : [],
  );
  if (name < 0 || !parts.length) return rows;
  let above: readonly PlacedCell[] = [];
  return rows.map((row) => {
    const isFilled = (at: number) => joinedText(row[at]!.text) !== '';
    const last = parts.findLast(isFilled) ?? name;
    const isBelow = !isFilled(name) && last > name && joinedText(above[name]?.text ?? '') !== '';
    const repeats = (at: number) =>
      !isFilled(at) &&
      (at === name || columns[at]!.holds.role === 'unit' || (parts.includes(at) && at < last));
    const own = isBelow ? row.map((cell, at) => (repeats(at) ? above[at]! : cell)) : row;
    if (joinedText(own[name]!.text)) above = own;
    return own;
  });
}

/** Roles of columns that may part the indicator on their left. */
const PARTS: ReadonlySet<string> = new Set([
  'unknown',
  'category',
  'property',
  'owner',
  'source',
  'place',
  'kind',
]);

/**
 * Fills empty cells of the given columns from above, in groups that start where the first column is filled.
 * @param by the columns whose texts have to be the same in each group
 */
function filledDown(rows: SpreadGrid, columns: readonly number[], by: readonly number[]): SpreadGrid {
  const [lead = -1] = columns;
  if (lead < 0 || by.some((at) => at < 0)) return rows;
  const textIn = (row: readonly PlacedCell[], column: number) => joinedText(row[column]!.text);
  const starts = rows.flatMap((row, index) => (textIn(row, lead) ? [index] : []));
  if (starts[0] !== 0 || starts.length < 2 || starts.length === rows.length) return rows;
  const groups = starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
  const keyOf = (row: readonly PlacedCell[]) => {
    const texts = by.map((at) => textIn(row, at));
    return texts.every(Boolean) ? JSON.stringify(texts) : '';
  };
  const [first, ...others] = groups.map((group) => group.map(keyOf));
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
