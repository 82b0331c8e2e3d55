import type { TextTable } from '../grid/grid-of-text.js';
import { printedWidth, type SpreadGrid } from '../grid/grid.js';
import { topOf } from '../header/header-row.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/**
 * Returns the rows that cannot be trusted, by index in the grid, with the reason. A row wider than the header and than
 * most rows, as an unquoted thousands comma makes it, may have its cells under wrong headers; another may have a
 * quotation mark that is never closed.
 */
export function brokenRows(
  grid: SpreadGrid,
  known: readonly string[],
  text: TextTable | undefined,
): ReadonlyMap<number, UnreadReason> {
  const broken = new Map<number, UnreadReason>();
  const top = topOf(grid, known);
  if (top < 0) return broken;
  const least = printedWidth(grid[top]!);
  const width = Math.max(least, usualWidth(grid.slice(top + 1), least));
  grid.forEach((row, index) => {
    if (index > top && printedWidth(row) > width) broken.set(index, 'the row has more cells than the header');
  });
  if (text?.unclosed) broken.set(text.unclosed.row - 1, 'unclosed quotation mark');
  return broken;
}

/** The width of most rows if they are empty beyond the header (each line ends with a delimiter); otherwise 0. */
function usualWidth(rows: SpreadGrid, least: number): number {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (row.slice(least).every(({ text }) => text.trim() === ''))
      counts.set(printedWidth(row), (counts.get(printedWidth(row)) ?? 0) + 1);
  for (const [width, count] of counts) if (count * 2 > rows.length) return width;
  return 0;
}
