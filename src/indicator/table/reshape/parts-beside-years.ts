import { joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type SpreadGrid } from '../grid/grid.js';
import { BARE_MONTH, BARE_NAME } from '../times/month-names.js';
import { momentNamed } from '../times/time-of-text.js';

/** Matches a quarter with its months in brackets behind it: 第一季度（1-3月份）. */
const WITH_MONTHS = /^(.*第?([一二三四])季度)\s*[（(](\d{1,2})\s*月?\s*[-—–~～至]+\s*(\d{1,2})\s*月份?[)）]$/;

/** Removes the months of quarters that are those of a calendar year. */
export const withoutMonthsOfQuarters = (grid: SpreadGrid): SpreadGrid =>
  mapCells(grid, (cell) => {
    const [, quarter = '', number = '', from, to] = WITH_MONTHS.exec(joinedText(cell.text)) ?? [];
    const last = 3 * ('一二三四'.indexOf(number) + 1);
    return quarter && Number(from) === last - 2 && Number(to) === last ? { ...cell, text: quarter } : cell;
  });

/**
 * Adds their year to headers of months and quarters that continue those of one with its year (2024年11月, 12月), or that
 * are the four quarters before a year: 一季度 to 四季度, 2024年. Any other table stays unchanged.
 */
export function withYearsOfParts(grid: SpreadGrid): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 2);
  const heads = [...new Set(grid[top])];
  const texts = heads.map(({ text }) => joinedText(text));
  const [lastQuarter, quarters] = [
    texts.findIndex((text) => /^第?四季度$/.test(text)),
    texts.filter((text) => /^第?[一二三四]季度$/.test(text)),
  ];
  const [, whole = ''] = (quarters.length === 4 && YEAR.exec(texts[lastQuarter + 1] ?? '')) || [];
  const isOnly = whole !== '' && texts.filter((text) => /(?:19|20)\d\d/.test(text)).length === 1;
  let [year, last] = [isOnly ? whole : '', ''];
  const dated = new Map(
    heads.flatMap((cell, at) => {
      const text = texts[at]!;
      const isBare = BARE_MONTH.test(text) || BARE_NAME.test(text);
      const date = momentNamed(isBare && year ? inYear(text, year) : text)?.date ?? '';
      const isNext = isBare && year !== '' && date > last;
      if (!isNext && !isOnly) year = DATED.exec(text)?.[1] ?? '';
      last = isNext || year ? date : '';
      return isNext ? [[cell, { ...cell, text: inYear(text, year) }] as const] : [];
    }),
  );
  return dated.size ? mapCells(grid, (cell) => dated.get(cell) ?? cell) : grid;
}

const inYear = (text: string, year: string) => (/[月季]/.test(text) ? `${year}年${text}` : `${text} ${year}`);

const YEAR = /^((?:19|20)\d\d)年?(?:全年|合计)?$/;

/** Matches a month or quarter with its year. */
const DATED = /^((?:19|20)\d\d)\s*年\s*(?:\d{1,2}月份?|第?[一二三四]季度)$/;
