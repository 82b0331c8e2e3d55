import { joinedText } from './cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from './grid.js';
import { HIGHEST } from './join-times.js';
import { MONTH_NAME, monthNumber } from './month-names.js';

const FISCAL = /(?<!\d)((?:19|20)\d\d)\s?[-/–]\s?(?:(?:19|20)?(\d\d))(?!\d)/g;
const QUARTER = new RegExp(
  `^(?:FY ?)?(?:(?:19|20)\\d\\d[-/–]\\d\\d(?:\\d\\d)?,? )?Q ?([1-4]):?\\s*[(（]?${MONTH_NAME}\\s*(?:[-–—]|to)\\s*${MONTH_NAME}[)）]?$`,
  'i',
);
const MONTH = new RegExp(`^${MONTH_NAME}$`, 'i');

/** The first year of the one fiscal year that a text names; undefined where it names none, or several. */
function fiscalYearIn(text: string): number | undefined {
  const years = new Set(
    [...text.matchAll(FISCAL)].flatMap(([, first = '', second]) =>
      (Number(first) + 1) % 100 === Number(second) ? [Number(first)] : [],
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/**
 * The table with the year behind the months of its heads, where a fiscal year above them and the heads themselves tell
 * it: Q1 (Apr–Jun) of 2025/26 as Q1 (Apr–Jun 2025), and Apr to Dec and Jan to Mar side by side as of its two halves. As
 * it is where nothing says in which month that year begins.
 * @param given the title that the caller gives
 */
export function datedFiscalHeads(grid: SpreadGrid, given = ''): SpreadGrid {
  const at = grid
    .slice(0, HIGHEST)
    .findIndex((row) => printedCells(row).filter((cell) => isQuarter(cell) || isMonth(cell)).length > 1);
  if (at < 0) return grid;
  const row = grid[at]!;
  const above = grid.slice(0, at);
  const title = [given, ...above.flatMap((line) => (printedCells(line).length === 1 ? line[0]!.text : []))];
  const ofTitle = fiscalYearIn(title.join(' '));
  const yearOver = (column: number) =>
    fiscalYearIn(joinedText(row[column]!.text)) ??
    above
      .map((line) => fiscalYearIn(joinedText(line[column]!.text)))
      .findLast((year) => year !== undefined) ??
    ofTitle;
  const begin = firstMonth(row);
  const dated = row.map((cell, column) => {
    const year = yearOver(column);
    const text = joinedText(cell.text);
    if (year === undefined) return cell;
    const [, number, first = '', last = ''] = QUARTER.exec(text) ?? [];
    if (number) {
      const start = ((monthNumber(first) - 3 * (Number(number) - 1) + 23) % 12) + 1;
      const own = monthNumber(first) >= start ? year : year + 1;
      return { ...cell, text: `Q${number} (${first}–${last} ${own})`, isTitled: true };
    }
    if (begin === undefined || !isMonth(cell)) return cell;
    return { ...cell, text: `${text} ${monthNumber(text) >= begin ? year : year + 1}`, isTitled: true };
  });
  return grid.map((line, index) => (index === at ? dated : line));
}

const isQuarter = ({ text }: PlacedCell) => QUARTER.test(joinedText(text));
const isMonth = ({ text }: PlacedCell) => MONTH.test(joinedText(text));

/** The month with which the months of a row begin anew after December, as Apr does in Apr … Dec, Jan; undefined otherwise. */
function firstMonth(row: SpreadGrid[number]): number | undefined {
  const months = printedCells(row).flatMap(({ text }) => monthNumber(joinedText(text)) || []);
  const [first] = months;
  const isInOrder = months.every((month, at) => at === 0 || month === (months[at - 1]! % 12) + 1);
  return isInOrder && months.length > 1 && months.at(-1)! < first! ? first : undefined;
}
