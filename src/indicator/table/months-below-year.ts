import { joinedText } from './cell-text.js';
import { printedCells, type SpreadGrid } from './grid.js';
import { MONTH_NAME } from './month-names.js';

const YEAR = /^((?:19|20)\d\d)\s*年?\s*(?:[[(（]?[a-z][\])）]?|[*†‡]+)?$/i;
const PART = new RegExp(
  `^(?:${MONTH_NAME}\\.?|(?:0?[1-9]|1[0-2])\\s*月[份]?|Q ?[1-4]|第?[一二三四1-4]季度)$`,
  'iu',
);

/** A month with its year, whose next months may stand without: 2026年1月. */
const DATED = /^((?:19|20)\d\d)\s*年\s*1\s*月$/;

/**
 * The table with the year behind the months and quarters of its first column that stand below a row of that year alone or
 * below its January: 2026 over January and February, 2月 below 2026年1月. Any other table as it is.
 */
export function withYearAbove(grid: SpreadGrid): SpreadGrid {
  let year: string | undefined;
  return grid.map((row) => {
    const [first, ...others] = row;
    const text = joinedText(first?.text ?? '');
    const [, dated] = DATED.exec(text) ?? [];
    if (dated) {
      year = dated;
      return row;
    }
    if (PART.test(text)) {
      if (year === undefined || !first) return row;
      const whole = /[月季]/.test(text) ? `${year}年${text}` : `${text} ${year}`;
      return [{ ...first, text: whole, isTitled: true }, ...others];
    }
    const [own, ...more] = printedCells(row);
    year = own && more.length === 0 && own === first ? YEAR.exec(text)?.[1] : undefined;
    return row;
  });
}
