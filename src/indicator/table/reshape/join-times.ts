import { joinedText, plainText } from '../text/cell-text.js';
import { inEnglish } from '../text/foreign-headers.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { BARE_MONTH, BARE_NAME, monthNumber } from '../times/month-names.js';
import { OTHER_YEAR, yearsNamed } from '../times/named-years.js';
import { once } from '../text/once.js';
import { isSumOfPart } from '../times/part-of-year.js';
import { momentNamed } from '../times/time-of-text.js';

const YEAR = /^(?:(?:calendar )?years?|yr|年[份別别]?|年度)$/i;
/** Heads months or quarters. */
const PART = /^(?:periods?|months?|mon|month (?:name|number|no\.?)|quarters?|qtr|月份?|季度?|季[别別])$/i;
const WHOLE = /^(?:annual|year|total|all|full year|全年|年度|合计)$/i;

/** Matches several months or quarters together, among single ones. */
const SO_FAR = /^1\s*[-—–~至]+\s*\d{1,2}月|^(?:本年|全年)?累计$|^(?:合计|总计)$|^前[二三]季度$/;

/** The one year that a title names, with or without a part of it; empty if it names several or none. */
function yearOfTitle(title: string): string {
  const [year = '', ...more] = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?=\s*年)/g));
  const years = yearsNamed(title);
  const isOne =
    years !== undefined &&
    years.from === years.to &&
    !years.fiscal &&
    !years.printed &&
    !OF_ANOTHER.test(title);
  return more.length ? '' : year || (isOne ? String(years.to) : '');
}

/** Matches a title whose year is not a calendar year, or not that of its values. */
const OF_ANOTHER = new RegExp(`\\b(?:financial|fiscal|academic|school)\\b|${OTHER_YEAR.source}`, 'i');

/** How many rows from the top are searched for a header. */
export const HIGHEST = 12;

/**
 * Joins a column of years and one of their months or quarters into one column of times. The table stays unchanged if it
 * lacks two such columns, or if the two cells of a row do not make a time.
 */
export function joinTimes(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => columnsIn(row) !== undefined);
  const columns = columnsIn(grid[top] ?? []);
  if (!columns) return grid;
  const [year, part] = columns;
  const isQuarter = /^q|^季/i.test(headerAt(grid[top]!, part));
  const rows = grid.slice(top + 1);
  const named = (text: string) => text.trim().replace(/^\d{1,2}$/, isQuarter ? 'Q$&' : '$&月');
  const textsOf = once((own: string) =>
    rows.flatMap((row) => (row[year]!.text === own ? named(row[part]!.text) : [])),
  );
  const times = rows.map((row) => {
    const [own, text] = [row[year]!.text, row[part]!.text];
    if (printedCells(row).length === 1) return '';
    return isSumOfPart(text, textsOf(own)) ? `${own} YTD` : timeOfParts(own, text, isQuarter);
  });
  if (times.some((time) => time === undefined)) return grid;
  return grid.map((row, index) => {
    const text = times[index - top - 1];
    if (index < top) return row;
    const joined = row.map((cell, at) => (at === year && text ? { ...cell, text } : cell));
    return joined.filter((_, at) => at !== part);
  });
}

const headerAt = (row: readonly PlacedCell[], at: number) => inEnglish(joinedText(row[at]!.text));

/** The columns of years and of their parts, if a row heads one of each. */
function columnsIn(row: readonly PlacedCell[]): readonly [year: number, part: number] | undefined {
  const headed = (pattern: RegExp) => row.flatMap((_, at) => (pattern.test(headerAt(row, at)) ? [at] : []));
  const [years, parts] = [headed(YEAR), headed(PART)];
  return years.length === 1 && parts.length === 1 ? [years[0]!, parts[0]!] : undefined;
}

/** The time that a year and its part make; empty if both are empty, undefined if they make none. */
function timeOfParts(printedYear: string, printedPart: string, isQuarter: boolean): string | undefined {
  const [year, part] = [plainText(printedYear), plainText(printedPart)];
  if (year === '' && part === '') return '';
  if (!/^(?:19|20)\d\d年?$/.test(year)) return undefined;
  const plain = year.slice(0, 4);
  if (part === '' || WHOLE.test(part)) return plain;
  if (/^(?:M13|A01|Q05)$/i.test(part)) return plain;
  const [, letter = '', digits = ''] = /^([MQ])(\d\d)$/i.exec(part) ?? [];
  if (letter)
    return dated(/m/i.test(letter) ? `${plain}年${Number(digits)}月` : `Q${Number(digits)} ${plain}`);
  const number = /^\d{1,2}$/.test(part) ? Number(part) : 0;
  if (number) return isQuarter ? dated(`Q${number} ${plain}`) : dated(`${plain}年${number}月`);
  return dated(`${plain}年${part}`) ?? dated(`${part} ${plain}`);
}

/** Returns the text if it names a part of a year. */
const dated = (text: string) => (momentNamed(text) ? text : undefined);

/**
 * Adds the one year of the title to the months or quarters in the first column: 1月 under 2023年各月 becomes 2023年1月, and
 * 全年 becomes 2023. The table stays unchanged if a row is for anything else; rows of several months, such as 1-3月, stay.
 * @param given the title from the caller
 */
export function monthsOfTitle(grid: SpreadGrid, given = ''): SpreadGrid {
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const head = inEnglish(joinedText(grid[top]?.[0]?.text ?? ''));
  const isNamed = PART.test(head);
  const isBare = /^(?:时间|時間|期间|期間|时期)?$/.test(head);
  if (top < 0 || !(isNamed || isBare)) return grid;
  const lead = grid.slice(0, top).flatMap((row) => printedCells(row).map(({ text }) => joinedText(text)));
  const year = yearOfTitle([given, ...lead].join(' '));
  if (!year) return grid;
  const isQuarter = /^q|^季/i.test(head);
  const rows = grid.slice(top + 1);
  const names = rows.map(([first]) => first!.text);
  const corner = grid[top]![0];
  const times = rows.map((row) =>
    row[0] === corner ||
    printedCells(row).length < 2 ||
    SO_FAR.test(joinedText(row[0]!.text)) ||
    isSumOfPart(row[0]!.text, names)
      ? ''
      : timeOfParts(year, row[0]!.text, isQuarter),
  );
  const areWords = rows.every(([first]) => !/^[\d\s]+$/.test(first!.text));
  if (times.includes(undefined) || !times.some((time) => time && time !== year)) return grid;
  if (!isNamed && !areWords) return grid;
  const dated = rows.map((row, at) => {
    const time = times[at];
    return time ? [{ ...row[0]!, text: time, isTitled: true }, ...row.slice(1)] : row;
  });
  const headed = isNamed ? grid[top]! : [{ ...corner!, text: '时间' }, ...grid[top]!.slice(1)];
  return [...grid.slice(0, top), headed, ...dated];
}

const OWN_MONTH = /^(?:本|当|當)月(?:数|值|实际)?$/;
const MONTH_BEFORE = /^(?:上年|去年)同[期月](?:数|值)?$/;
/** Months from the first to one that a title names: 2023年1-12月. */
const SINCE_JANUARY = /(?<!\d)((?:19|20)\d\d)年1月?\s*[-—–~～至]+\s*(1[0-2]|[2-9])月/;
/** From January to the month that the title names. */
const TO_OWN_MONTH =
  /^(?:1月?\s*[-—–~～至]+\s*(?:本|12)月份?|(?:本月止|年初至本月|自年初|本年)?累计)(?:累计)?[数值]?$/;
const END_OF_MONTH = /^(?:1[0-2]|[1-9])月[末底]余额$/;
const WHOLE_YEAR = /^(?:全年|full[- ]year)$/i;

/** Whether a row heads months or quarters by their names, in the order of one year. */
function areOfOneYear(row: SpreadGrid[number]): boolean {
  const numbers = printedCells(row).flatMap(({ text }) => {
    const [found, month, quarter, han = '', half] = BARE_NAME.exec(joinedText(text)) ?? [];
    const quarters = Number(quarter ?? '一二三四'.indexOf(han) + 1);
    return found ? [month ? monthNumber(month) : half ? (half === '下' ? 0.03 : 0.02) : quarters / 10] : [];
  });
  return numbers.length > 1 && numbers.every((one, at) => at === 0 || one > numbers[at - 1]!);
}

/**
 * Dates headers by the title: 本月 by its month, 上年同期 by that month of the year before, and months by its one year (5月
 * becomes 2024年5月). Columns for the months up to it stay. The table stays unchanged if no column is for such a month.
 * @param given the title from the caller
 */
export function monthOfHeader(grid: SpreadGrid, given = ''): SpreadGrid {
  const isOwn = ({ text }: PlacedCell) => OWN_MONTH.test(joinedText(text));
  const isBare = ({ text }: PlacedCell) =>
    BARE_MONTH.test(joinedText(text)) || END_OF_MONTH.test(joinedText(text));
  const isFigure = ({ text }: PlacedCell) =>
    /\d/.test(text) && !/[年月季]/.test(text) && !BARE_NAME.test(joinedText(text));
  const at = grid
    .slice(0, HIGHEST)
    .findIndex(
      (row) => !row.some(isFigure) && (row.some((cell) => isOwn(cell) || isBare(cell)) || areOfOneYear(row)),
    );
  if (at < 0) return grid;
  const titles = grid
    .slice(0, at)
    .flatMap((row) => (printedCells(row).length === 1 ? printedCells(row) : []));
  const title = [given, ...titles.map(({ text }) => joinedText(text))].join(' ');
  const moment = momentNamed(title);
  const [, since = '', last = ''] = SINCE_JANUARY.exec(title) ?? [];
  const [own = '', month = ''] = since
    ? [since, last]
    : moment?.step === 'month'
      ? moment.date.split('-')
      : [];
  const year = own || yearOfTitle(title);
  if (!year) return grid;
  const areNames = areOfOneYear(grid[at]!);
  const isAlone = grid[at]!.some(({ text }) => SO_FAR.test(joinedText(text)));
  const named = (cell: PlacedCell, before: PlacedCell | undefined): PlacedCell => {
    const text = joinedText(cell.text);
    const [, bare] = BARE_MONTH.exec(text) ?? [];
    if (END_OF_MONTH.test(text)) return { ...cell, text: `${year}年${text}` };
    if (bare) return { ...cell, text: `${year}年${bare}月${isAlone ? '当月' : ''}` };
    const inYear = /[季半]/.test(text) ? `${year}年${text}` : `${text} ${year}`;
    if (areNames && BARE_NAME.test(text)) return { ...cell, text: inYear, isTitled: true };
    if (areNames && WHOLE_YEAR.test(text)) return { ...cell, text: year, isTitled: true };
    if (month === '') return cell;
    if (isOwn(cell)) return { ...cell, text: `${year}年${Number(month)}月当月` };
    if (month === '12' && TO_OWN_MONTH.test(text)) return { ...cell, text: `${year}年` };
    const isBefore = MONTH_BEFORE.test(joinedText(cell.text)) && before !== undefined && isOwn(before);
    return isBefore ? { ...cell, text: lastYear } : cell;
  };
  const lastYear = `${Number(year) - 1}年${Number(month)}月当月`;
  const head = grid[at]!;
  const cells = new Map(head.map((cell, column) => [cell, named(cell, head[column - 1])]));
  // 上年同月 in the next row, under a 本月 that spans both columns.
  const ofBefore = head.map(
    (cell, column) =>
      month !== '' && isOwn(cell) && MONTH_BEFORE.test(joinedText(grid[at + 1]?.[column]?.text ?? '')),
  );
  return grid.map((row, index) =>
    index < at
      ? row
      : row.map((cell, column) =>
          ofBefore[column] && index <= at + 1 ? { ...cell, text: lastYear } : (cells.get(cell) ?? cell),
        ),
  );
}

const THIS_PERIOD = /^(?:本期|本年|当年)(?:完成|实际|实绩|累计)?[数值]?$/;
const LAST_PERIOD = /^[上去]年(?:同期)?(?:完成|实际|实绩|累计)?[数值]?$/;

/**
 * Dates headers by the year of the title: 本期完成 by that year, and 上年同期 beside it by the year before. The table stays
 * unchanged if the title names no year, several, or a part of one.
 * @param given the title from the caller
 */
export function yearsOfPeriods(grid: SpreadGrid, given = ''): SpreadGrid {
  const matches = (row: SpreadGrid[number], words: RegExp) =>
    row.some(({ text }) => words.test(joinedText(text)));
  const at = grid
    .slice(0, HIGHEST)
    .findIndex((row) => matches(row, THIS_PERIOD) && matches(row, LAST_PERIOD));
  if (at < 0) return grid;
  const titles = grid
    .slice(0, at)
    .map((row) => (printedCells(row).length === 1 ? joinedText(row[0]!.text) : ''));
  const years = yearsNamed([given, ...titles].join(' '));
  if (!years || years.from < years.to || years.fiscal) return grid;
  const named = grid[at]!.map((cell) => {
    const text = joinedText(cell.text);
    const year = THIS_PERIOD.test(text) ? years.to : LAST_PERIOD.test(text) ? years.to - 1 : 0;
    return year ? { ...cell, text: `${year}年` } : cell;
  });
  return grid.map((row, index) => (index === at ? named : row));
}
