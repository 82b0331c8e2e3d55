import { turned, type SpreadGrid } from './grid.js';
import { yearsNamed } from './named-years.js';

/** The table with indicators as rows, and whether it had to be turned for that: it had years or places as rows. */
export function upright(grid: SpreadGrid, known: readonly string[]): { grid: SpreadGrid; isTurned: boolean } {
  const isTurned = namesYearsOrPlacesInRows(grid, known);
  return { grid: isTurned ? kindsUnderYears(turned(grid)) : grid, isTurned };
}

const KIND_WORD =
  /^(?:actual|target|baseline|base|goal|实际值?|实现值?|完成值?|目标值?|预期值?|基期值?|现状值?)$/i;

/** In a table with years in rows, a column that says 实际 or 目标 of each row becomes the second line of the header. */
function kindsUnderYears(grid: SpreadGrid): SpreadGrid {
  const at = grid.findIndex((row, index) => {
    const texts = row.slice(1).map((cell) => cell.text.trim());
    return index > 0 && texts.length > 0 && texts.every((text) => KIND_WORD.test(text));
  });
  if (at < 0) return grid;
  const kinds = grid[at]!.map((cell, column) => (column === 0 ? { ...cell, text: '' } : cell));
  return [grid[0]!, kinds, ...grid.filter((_, index) => index !== 0 && index !== at)];
}

/** Whether the first column is headed 年份 or 地区 and the indicators are the columns. */
function namesYearsOrPlacesInRows(grid: SpreadGrid, known: readonly string[]): boolean {
  const [first = []] = grid;
  const corner = first[0]?.text.replace(/\s/g, '') ?? '';
  const below = grid
    .slice(1)
    .map((row) => row[0]!.text.trim())
    .filter(Boolean);
  if (below.length === 0 || first.length < 2) return false;
  const areYears = below.every((text) => text.length <= 12 && yearsNamed(text));
  if (/^(?:年份|年度|时间|years?)$/i.test(corner)) return areYears;
  if (
    /^(?:地区|区域|城市|区县|县区|市县|县\(市、区\)|县（市、区）|设区市|places?|cit(?:y|ies)|regions?|districts?)$/i.test(
      corner,
    )
  )
    return below.every((text) => text.length <= 12);
  return corner === '' && (areYears || below.every((text) => known.includes(text)));
}
