import { joinedText } from '../text/cell-text.js';
import { isCountry } from '../places/country-names.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerRole } from '../header/header-role.js';
import { isPlaceName } from '../places/place-names.js';
import { timeNamed } from '../times/named-years.js';

const textOf = (cell: PlacedCell | undefined) => joinedText(cell?.text ?? '');
const isTime = (text: string) => timeNamed(text, undefined) !== undefined;
const TIME = /^(?:年[份度]?|[时時][间間期]|(?:(?:fiscal|financial|calendar) )?(?:years?|period))$/i;

/**
 * Moves places above repeated measures into a column of their own, in a table with times down its first column: Year
 * over 2021, France and Spain over Population and Area. Other tables are returned unchanged.
 * @param known the places that the caller names
 */
export function withPlacesDown(grid: SpreadGrid, known: readonly string[]): SpreadGrid {
  const isPlace = (text: string) => known.includes(text) || isPlaceName(text) || isCountry(text);
  const top = grid.slice(0, 6).findIndex((row) => printedCells(row).length > 2);
  const [corner, ...heads] = grid[top] ?? [];
  const [under, ...measures] = grid[top + 1] ?? [];
  if (!corner || corner !== under || !TIME.test(textOf(corner))) return grid;
  const starts = heads.flatMap((cell, at) => (cell === heads[at - 1] ? [] : [at]));
  const width = heads.length / starts.length;
  const names = measures.slice(0, width).map(textOf);
  const isRepeated = measures.every((cell, at) => textOf(cell) === names[at % width]);
  if (starts.length < 2 || width < 2 || starts.some((start, at) => start !== at * width) || !isRepeated)
    return grid;
  if (!starts.every((start) => isPlace(textOf(heads[start])))) return grid;
  if (!names.every((name) => name && headerRole(name).role === 'unknown')) return grid;
  const below = grid.slice(top + 2);
  const isRow = (row: readonly PlacedCell[]) => printedCells(row).length > 1;
  if (!below.filter(isRow).every((row) => isTime(textOf(row[0])))) return grid;
  const rowOf = (row: readonly PlacedCell[], place: PlacedCell, start: number) => [
    row[0]!,
    place,
    ...row.slice(start + 1, start + 1 + width),
  ];
  return [
    ...grid.slice(0, top).map((row) => row.slice(0, width + 2)),
    rowOf([{ ...corner, text: '年份' }, ...measures], { ...heads[0]!, text: '地区' }, 0),
    ...starts.flatMap((start) => below.filter(isRow).map((row) => rowOf(row, heads[start]!, start))),
    ...below.filter((row) => !isRow(row)).map((row) => row.slice(0, width + 2)),
  ];
}
