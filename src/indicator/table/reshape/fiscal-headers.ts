import { joinedText } from '../text/cell-text.js';
import { mapCells, printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { HIGHEST } from './join-times.js';
import { MONTH_NAME, monthNumber, monthPattern } from '../times/month-names.js';

const FISCAL = /(?<!\d)((?:19|20)\d\d)\s?[-/–]\s?(?:(?:19|20)?(\d\d))(?!\d)/g;
const QUARTER = monthPattern(
  `^(?:FY ?)?(?:(?:19|20)\\d\\d[-/–]\\d\\d(?:\\d\\d)?,? )?Q ?([1-4]):?\\s*[(（]?${MONTH_NAME}\\s*(?:[-–—]|to)\\s*${MONTH_NAME}[)）]?$`,
  'i',
);
const MONTH = monthPattern(`^${MONTH_NAME}$`, 'i');

const QUARTER_WORD = '(?:Q ?|qtr\\.? ?|quarter )([1-4])(?!\\d)';
const BARE_QUARTER = new RegExp(`^${QUARTER_WORD}`, 'i');
/** The two years of a fiscal year, since FY2025 alone may begin in 2024 or in 2025. */
const SPLIT = "(?:FY ?['’]?)?((?:19|20)?\\d\\d) ?[-/–] ?((?:19|20)?\\d\\d)(?![\\d/–-])";
const YEARS_AND_QUARTER = new RegExp(`(?<![\\d\\p{L}])${SPLIT},? ?[-/]?${QUARTER_WORD}`, 'iu');
const QUARTER_AND_YEARS = new RegExp(`(?<![\\d\\p{L}])${QUARTER_WORD}[ ,/-]*(?:of )?${SPLIT}`, 'iu');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first year of the one fiscal year that a text names; undefined if it names none, or several. */
function fiscalYearIn(text: string): number | undefined {
  const years = new Set(
    [...text.matchAll(FISCAL)].flatMap(([, first = '', second]) =>
      (Number(first) + 1) % 100 === Number(second) ? [Number(first)] : [],
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** The first of two consecutive years, each printed as 2025 or 25; undefined for any others. */
function firstYear(first: string, second: string): number | undefined {
  const isNext = Number(second.slice(-2)) === (Number(first.slice(-2)) + 1) % 100;
  return isNext ? Number(first.padStart(4, '20')) : undefined;
}

/** The months of a quarter of the fiscal year that begins with month `start` of `year`: Apr–Jun 2025. */
function monthsOfQuarter(number: number, year: number, start: number): string {
  const first = start - 1 + 3 * (number - 1);
  return `${MONTHS[first % 12]!}–${MONTHS[(first + 2) % 12]!} ${year + Math.floor(first / 12)}`;
}

/** Replaces the fiscal quarter in a text with its months if it coincides with a calendar quarter. */
function withMonths(text: string, start: number): string {
  const [named = '', ...inOrder] = YEARS_AND_QUARTER.exec(text) ?? [];
  const [turned = '', ofTurned = '', ...years] = QUARTER_AND_YEARS.exec(text) ?? [];
  const [first, second, number] = named ? inOrder : [...years, ofTurned];
  const year = first && second && start % 3 === 1 ? firstYear(first, second) : undefined;
  return year === undefined
    ? text
    : text.replace(named || turned, monthsOfQuarter(Number(number), year, start));
}

/**
 * Adds the year to the months in headers if a fiscal year above them and the headers themselves determine it: Q1
 * (Apr–Jun) of 2025/26 becomes Q1 (Apr–Jun 2025), and Apr to Dec and Jan to Mar side by side get its two calendar
 * years. The table stays unchanged if nothing tells in which month the fiscal year begins.
 * @param given the title from the caller
 * @param start the first month of a fiscal year, from 1, if the caller knows it; then calendar quarters that name a
 * fiscal year or are below one are dated too
 * @throws {RangeError} if `start` is not a month
 */
export function datedFiscalHeads(printed: SpreadGrid, given = '', start?: number): SpreadGrid {
  if (start !== undefined && !MONTHS[start - 1])
    throw new RangeError(`fiscalStart: ${start} is no month from 1 to 12`);
  const grid =
    start === undefined
      ? printed
      : mapCells(printed, (cell) => ({ ...cell, text: withMonths(joinedText(cell.text), start) }));
  const bare = start !== undefined && start % 3 === 1 ? BARE_QUARTER : undefined;
  const isQuarter = ({ text }: PlacedCell) => [QUARTER, bare].some((one) => one?.test(joinedText(text)));
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
  const begin = firstMonth(row) ?? start;
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
    const [word, bareNumber] = bare?.exec(text) ?? [];
    if (word && start !== undefined) {
      const months = monthsOfQuarter(Number(bareNumber), year, start);
      return { ...cell, text: months + text.slice(word.length), isTitled: true };
    }
    if (begin === undefined || !isMonth(cell)) return cell;
    return { ...cell, text: `${text} ${monthNumber(text) >= begin ? year : year + 1}`, isTitled: true };
  });
  return grid.map((line, index) => (index === at ? dated : line));
}

const isMonth = ({ text }: PlacedCell) => MONTH.test(joinedText(text));

/** The first month of a row that runs past December, such as Apr in Apr … Dec, Jan; undefined if it does not. */
function firstMonth(row: SpreadGrid[number]): number | undefined {
  const months = printedCells(row).flatMap(({ text }) => monthNumber(joinedText(text)) || []);
  const [first] = months;
  const isInOrder = months.every((month, at) => at === 0 || month === (months[at - 1]! % 12) + 1);
  return isInOrder && months.length > 1 && months.at(-1)! < first! ? first : undefined;
}
