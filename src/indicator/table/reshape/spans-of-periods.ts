import { joinedText, spacedWords } from '../text/cell-text.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';
import { isInterval, isoInterval } from '../times/iso-interval.js';
import { HIGHEST } from './join-times.js';

/** Matches headers for the first and the last day of the period of the values: Period start, period_end_date. */
const START =
  /^(?:reporting |time )?period (?:start|begin|from)(?:s|ning)?(?: date)?$|^(?:start|beginning) of (?:the )?(?:reporting )?period$/i;
const END =
  /^(?:reporting |time )?period (?:end|to)(?:s|ing)?(?: date)?$|^end of (?:the )?(?:reporting )?period$/i;

const headOf = ({ text }: PlacedCell) => spacedWords(joinedText(text)).replace(/_/g, ' ');

/**
 * Joins the columns of the first and the last day of periods, as results have them, into one: 2020-01-01, 2020-12-31
 * becomes 2020-01-01/2020-12-31. A table with other periods than years, quarters or months is unchanged.
 */
export function withPeriodsJoined(grid: SpreadGrid): SpreadGrid {
  const top = grid
    .slice(0, HIGHEST)
    .findIndex(
      (row) => row.some((cell) => START.test(headOf(cell))) && row.some((cell) => END.test(headOf(cell))),
    );
  const head = grid[top];
  if (!head) return grid;
  const start = head.findIndex((cell) => START.test(headOf(cell)));
  const end = head.findIndex((cell) => END.test(headOf(cell)));
  const spanOf = (row: readonly PlacedCell[]) =>
    [row[start]!, row[end]!].map(({ text }) => text.trim().slice(0, 10)).join('/');
  const isDated = (row: readonly PlacedCell[]) => row[start] !== row[end] && spanOf(row) !== '/';
  const rows = grid.slice(top + 1).filter(isDated);
  if (!rows.length || !rows.every((row) => isInterval(spanOf(row)) && isoInterval(spanOf(row)))) return grid;
  return grid.map((row, at) =>
    row.flatMap((cell, column) => {
      if (column === end) return [];
      if (column !== start || at < top) return [cell];
      return [
        at === top ? { ...cell, text: 'Period' } : isDated(row) ? { ...cell, text: spanOf(row) } : cell,
      ];
    }),
  );
}
