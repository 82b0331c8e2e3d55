import { joinedText } from '../text/cell-text.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import { MONTH_NAME, monthPattern } from '../times/month-names.js';

const TWELVE_MONTHS = monthPattern(
  String.raw`\b(?:year|fy)\b[^\p{L}]*(${MONTH_NAME}\s*(?:[-–—/]|to)\s*${MONTH_NAME})\W*$`,
  'iu',
);
const BEGINNING = monthPattern(
  String.raw`\byears? (?:starting|beginning|commencing|from)\b.*?(${MONTH_NAME})\W*$`,
  'iu',
);

/**
 * Appends the months of a year to each year if the header gives them but not in which of two years they end: 2021 below
 * Year (April–March). Calendar years are unchanged.
 */
export function withUnclearYears(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const heads = (grid[top] ?? []).map(({ text }) => monthsOf(joinedText(text)));
  if (!heads.some(Boolean)) return grid;
  return grid.map((row, at) =>
    row.map((cell, column) => {
      const months = at === top ? heads[0] : at > top ? heads[column] : undefined;
      const isYear = /^(?:19|20)\d\d$/.test(cell.text.trim());
      return months && isYear ? { ...cell, text: `${cell.text.trim()} ${months}` } : cell;
    }),
  );
}

function monthsOf(head: string): string | undefined {
  const [, months = '', first] = TWELVE_MONTHS.exec(head) ?? [];
  if (months) return /^jan/i.test(first ?? '') ? undefined : months;
  const start = BEGINNING.exec(head)?.[1];
  return start && !/^jan/i.test(start) ? `${start}–${start}` : undefined;
}
