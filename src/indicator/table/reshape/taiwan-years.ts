import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

/**
 * Marks years of Taiwan's calendar as such in a table with traditional characters: 110年 and 111年 if at least two are
 * headers of columns or rows, and 112年底 in a title.
 */
export function yearsOfTaiwan(grid: SpreadGrid): SpreadGrid {
  if (!isTraditional(grid)) return grid;
  const top = grid.findIndex((row) => printedCells(row).filter(isOfTaiwan).length > 1);
  const lead = grid.findIndex((row) => printedCells(row).length > 1);
  const areRows = grid.filter(([first]) => first && isOfTaiwan(first)).length > 1;
  const ofYears = new Map(
    (grid[lead] ?? []).flatMap(({ text }, at) => {
      const head = joinedText(text);
      const areYears = grid.slice(lead + 1).every((row) => BARE.test(row[at]!.text.trim()));
      return YEARS_HEAD.test(head) || (areYears && YEAR_HEAD.test(head)) ? [[at, head] as const] : [];
    }),
  );
  const isCrossed =
    /年[度份別别]?$/.test(joinedText(grid[lead]?.[0]?.text ?? '')) &&
    grid[lead]!.slice(1).every(({ text }) => BARE.test(text.trim()));
  const renamed = (cell: PlacedCell, row: number, at: number): PlacedCell => {
    if (row < lead) return { ...cell, text: withYearOfTaiwan(cell.text) };
    const isBelow = ofYears.has(at) || (isCrossed && row === lead && at > 0);
    if (isBelow && BARE.test(cell.text.trim())) {
      const isOfSchool = /學年/.test(ofYears.get(at) ?? '');
      return { ...cell, text: isOfSchool ? `${cell.text.trim()}學年度` : `民國${cell.text.trim()}年` };
    }
    const isYear = (row === top || (areRows && at === 0)) && isOfTaiwan(cell);
    return isYear ? { ...cell, text: ofOurCalendar(joinedText(cell.text)) } : cell;
  };
  return grid.map((row, index) => {
    const cells = new Map([...new Set(row)].map((cell) => [cell, renamed(cell, index, row.indexOf(cell))]));
    return row.map((cell) => cells.get(cell)!);
  });
}

/** A title with its year marked as one of Taiwan's calendar, if it has no other. */
const withYearOfTaiwan = (title: string) =>
  /(?:19|20)\d\d/.test(title) ? title : title.replace(TITLE_YEAR, '民國$&');

/** A title that stands outside of a table with traditional characters, likewise. */
export const titleOfTaiwan = (title: string, grid: SpreadGrid): string => {
  const marked = withYearOfTaiwan(title);
  return marked !== title && isTraditional(grid) ? marked : title;
};

const isTraditional = (grid: SpreadGrid) =>
  grid.some((row) => row.some(({ text }) => TRADITIONAL.test(text)));

/** Matches a year without 年, and headers of years that may be of Taiwan's calendar or are. */
const BARE = /^1[0-2]\d$/;
const YEAR_HEAD = /^(?:統計|資料|考核|會計|報告)?(?:學?年[度份別别]?|期)$/;
const YEARS_HEAD = /^民[國国](?:年[度份別别]?)?$|^學?年[度份別别]?[（(]民[國国][)）]$/;

const isOfTaiwan = ({ text }: PlacedCell) =>
  /^1[0-2]\d\s*年(?:\d{1,2}月$|度?$|[底末]?(?:$|[（(]|(?!度)\p{Script=Han}))/u.test(joinedText(text));

/** Matches a year in a title that only Taiwan's calendar has: 112年底. */
const TITLE_YEAR = /(?<![\d民國])1[0-2]\d(?=\s*年)/g;

/** Writes 110年 as 民國110年, and as 2021年 before other words, such as an indicator. */
const ofOurCalendar = (text: string) =>
  /年(?:度|底|末)?$/.test(text)
    ? `民國${text}`
    : text.replace(/^\d{3}/, (year) => String(Number(year) + 1911));

const TRADITIONAL =
  /[縣區項數業總臺東國歲學醫產額營務實際機構戶勞動發長關鍵績單過體標環節廢處點觀設運補層無親車]/;
