import { joinedText } from '../text/cell-text.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import { MONTH_NAME } from '../times/month-names.js';
import { momentNamed } from '../times/time-of-text.js';

const YEAR = /^((?:19|20)\d\d)\s*年?\s*(?:[[(（]?[a-z][\])）]?|[*†‡]+)?$/i;
const PART = new RegExp(
  `^(?:${MONTH_NAME}\\.?|(?:0?[1-9]|1[0-2])\\s*月[份]?|Q ?[1-4]|第?[一二三四1-4]季度)$`,
  'iu',
);

/** Matches a month with its year, which the following months may omit: 2026年1月. */
const DATED = /^((?:19|20)\d\d)\s*年\s*\d{1,2}\s*月$/;

/**
 * Adds the year to months and quarters in the first column below a row of only that year, or below a month with it, as
 * long as they continue in the same year: 2026 over January and February, 2月 below 2026年1月. Any other table stays
 * unchanged.
 */
export function withYearAbove(grid: SpreadGrid): SpreadGrid {
  let [year, last] = ['', ''];
  return grid.map((row) => {
    const [first, ...others] = row;
    const text = joinedText(first?.text ?? '');
    if (!first || !PART.test(text)) {
      const [own, ...more] = printedCells(row);
      const isAlone = own === first && more.length === 0;
      year = (DATED.exec(text) ?? (isAlone ? YEAR.exec(text) : undefined))?.[1] ?? '';
      last = momentNamed(text)?.date ?? '';
      return row;
    }
    const whole = /[月季]/.test(text) ? `${year}年${text}` : `${text} ${year}`;
    const date = year && momentNamed(whole)?.date;
    if (!date || date <= last) {
      year = '';
      return row;
    }
    last = date;
    return [{ ...first, text: whole, isTitled: true }, ...others];
  });
}
