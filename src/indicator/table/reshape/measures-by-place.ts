import { joinedText } from '../text/cell-text.js';
import { isCountry } from '../places/country-names.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isPlaceName, isTotalOfPlaces } from '../places/place-names.js';
import { timeNamed } from '../times/named-years.js';

const textOf = (cell: PlacedCell | undefined) => joinedText(cell?.text ?? '');
const isTime = (text: string) => text.length < 12 && timeNamed(text, undefined) !== undefined;
const isPlace = (text: string) =>
  isPlaceName(text) ||
  isTotalOfPlaces(text) ||
  isCountry(text) ||
  /^(?:all|whole|total) \p{Lu}|\b(?:region|province|county|district|municipality|state|borough)\b/iu.test(
    text,
  );

/**
 * Completes a table as databases export it, with empty headers over measures and places, and each measure only in the
 * first row of its places: adds both headers, and the measure to all its rows. Any other table stays unchanged; the
 * same places must recur under a second measure.
 */
export function withMeasuresByPlace(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, 6).findIndex((row) => printedCells(row).length > 1);
  const [first, second, ...times] = grid[top] ?? [];
  if (!first || !second || textOf(first) || textOf(second) || times.length < 2) return grid;
  if (!times.every((cell) => isTime(textOf(cell)))) return grid;
  const rows = grid.slice(top + 1);
  const measured = rows.flatMap((row, at) => (textOf(row[0]) && textOf(row[1]) ? [at] : []));
  const [, again = -1] = measured;
  const places = rows.slice(measured[0], again).map((row) => textOf(row[1]));
  if (again < 0 || places.length < 2 || measured[0] !== 0) return grid;
  const isRepeated = places.every((place, at) => place && place === textOf(rows[again + at]?.[1]));
  if (!isRepeated || places.filter(isPlace).length * 2 < places.length) return grid;
  let measure = first;
  return grid.map((row, at) => {
    if (at === top) return [{ ...first, text: 'Indicator' }, { ...second, text: 'Area' }, ...times];
    if (at < top || !textOf(row[1])) return row;
    if (textOf(row[0])) measure = row[0]!;
    return [{ ...row[0]!, text: measure.text }, ...row.slice(1)];
  });
}
