import { joinedText, plainText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
import { momentNamed } from './time-of-text.js';

const YEAR = /^(?:(?:calendar )?years?|yr|年份?|年度)$/i;
/** Heads months or quarters. */
export const PART = /^(?:periods?|months?|mon|month (?:name|number|no\.?)|quarters?|qtr|月份?|季度?|季别)$/i;
const WHOLE = /^(?:annual|year|total|all|full year|全年|年度|合计)$/i;

/** How many rows from the top may be a header. */
const HIGHEST = 12;

/**
 * The table with a column of years and one of their months or quarters as one column of times; as it is where
 * it has no two such columns, or where a row's two cells do not make a time.
 */
export function joinTimes(grid: SpreadGrid): SpreadGrid {
  const top = grid.slice(0, HIGHEST).findIndex((row) => columnsIn(row) !== undefined);
  const columns = columnsIn(grid[top] ?? []);
  if (!columns) return grid;
  const [year, part] = columns;
  const isQuarter = /^q|^季/i.test(headerAt(grid[top]!, part));
  const times = grid.slice(top + 1).map((row) => timeOfParts(row[year]!.text, row[part]!.text, isQuarter));
  if (times.some((time) => time === undefined)) return grid;
  return grid.map((row, index) => {
    const text = times[index - top - 1];
    if (index < top) return row;
    const joined = row.map((cell, at) => (at === year && text !== undefined ? { ...cell, text } : cell));
    return joined.filter((_, at) => at !== part);
  });
}

const headerAt = (row: readonly PlacedCell[], at: number) => joinedText(row[at]!.text);

/** The columns of years and of their parts, where a row heads one of each. */
function columnsIn(row: readonly PlacedCell[]): readonly [year: number, part: number] | undefined {
  const headed = (pattern: RegExp) => row.flatMap((_, at) => (pattern.test(headerAt(row, at)) ? [at] : []));
  const [years, parts] = [headed(YEAR), headed(PART)];
  return years.length === 1 && parts.length === 1 ? [years[0]!, parts[0]!] : undefined;
}

/** The time that a year and its part make, empty where both are; undefined where they make none. */
export function timeOfParts(
  printedYear: string,
  printedPart: string,
  isQuarter: boolean,
): string | undefined {
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

/** The text where it names a part of a year. */
const dated = (text: string) => (momentNamed(text) ? text : undefined);
