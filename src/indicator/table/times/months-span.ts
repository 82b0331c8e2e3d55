import { plainText } from '../text/cell-text.js';
import { recent } from '../text/once.js';
import { MONTH_NAME, monthNumber, monthPattern } from './month-names.js';

/** A time finer than a year, as a time series dates it: `2021-H1`, `2021-Q1`, `2021-03`, `2021-03-15`. */
export interface PrintedTime {
  readonly step: 'half' | 'quarter' | 'month' | 'day';
  readonly date: string;
}

/** Twelve months: a calendar year, or one that ends in `to` and is named as printed. */
export interface YearOfMonths {
  readonly from: number;
  readonly to: number;
  readonly fiscal?: boolean;
  readonly printed?: string;
}

/**
 * Months that a text names together, and the text that names them: a year, a calendar half or quarter, or a `part` of a
 * year that is none of these and has no date of its own.
 */
export interface MonthsSpan {
  readonly text: string;
  readonly time: { readonly years: YearOfMonths } | { readonly moment: PrintedTime } | 'part';
}

const YEAR = '((?:19|20)\\d\\d)';
const TO = '\\s*(?:-|–|—|~|～|至|到|to|through)+\\s*';

/** Pattern of a quarter's number before its months in brackets: Q1 (Apr–Jun 2025), 2025/26 Q1 (Apr–Jun 2025). */
const OF_QUARTER = '(?:(?:(?:FY ?)?\\d{4} ?[-/–] ?\\d\\d(?:\\d\\d)?,? ?)?Q ?[1-4]\\s*\\(\\s*(?=[^()]*\\)))?';
const QUARTER_END = '(?:(?<=Q ?[1-4]\\s*\\([^()]*)\\))?';

const LENGTHS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/year|12|twelve/i, 12],
  [/half|6|six/i, 6],
  [/quarter|3|three/i, 3],
];

type Shape = readonly [
  pattern: Pick<RegExp, 'exec'>,
  time: (found: readonly string[], text: string) => MonthsSpan['time'],
];

const SHAPES: readonly Shape[] = [
  [/\b(?:FYTD|YTD|year[- ]to[- ]date|to[- ]date)\b|截至目前/i, () => 'part'],
  [
    monthPattern(
      `(?<!\\p{L})${OF_QUARTER}${MONTH_NAME} ?${YEAR}?${TO}${MONTH_NAME},? ?${YEAR}${QUARTER_END}`,
      'iu',
    ),
    ([text = '', first = '', own = '', last = '', year = '']) =>
      timeOf(Number(own || year) * 12 + monthNumber(first), Number(year) * 12 + monthNumber(last), text),
  ],
  [
    new RegExp(
      `(?:FY ?)?${YEAR}? ?[-/–] ?\\d\\d(?:\\d\\d)?,? ?(?:Q|qtr|quarter|H|half|month|period|P|M) ?\\d{1,2}(?!\\d)`,
      'i',
    ),
    () => 'part',
  ],
  [
    /(?:\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) (?:quarter|half)|\bQ ?[1-4]|\b[1-4]Q|\bqtr\.? ?[1-4]|\bquarter [1-4]|\b[HS][12]|\b[12]H)[ ,/-]*(?:of )?(?:FY ?['’]?\d\d|(?:(?:19|20)?\d\d) ?[-/–] ?(?:20)?\d\d(?!\d|-))/i,
    () => 'part',
  ],
  [/\bFY ?['’]?\d\d(?:\d\d)?[ ,/-]*(?:Q ?[1-4]|[HS][12]|[1-4]Q|[12]H)(?!\d)/i, () => 'part'],
  [/\b(?:period|month|mth|week|wk)\.? ?\d{1,2}(?!\d)/i, () => 'part'],
  [/\b(?:T[1-4]|[1-4]T)[ /(-]{0,2}(?:20)?\d\d\b/, () => 'part'],
  [/(?<!\d)(?:19|20)\d\d[- ]?[A-GI-LN-PRU-Z]\d{1,2}(?![\d\p{L}])/u, () => 'part'],
  [
    /(?<!\b(?:at|aged?|under|over|within|after) )\b(?:first|last|\d{1,2}) ?(?:months?|weeks?|M)\b(?! (?:to|ended|ending)\b)/i,
    () => 'part',
  ],
  [new RegExp(`\\bmid[- ]?${YEAR}|${YEAR}\\s*年中(?!期)`, 'i'), () => 'part'],
  [/(?<!\d)(?:19|20)\d\d[.年]\s*\d{1,2}\s*[-–—~至]+\s*\d{1,2}(?![\d月.])/, () => 'part'],
  [
    monthPattern(
      `\\b(?:rolling )?(year|half[- ]year|quarter|\\d{1,2} months?|three months|six months|nine months|twelve months)[- ](?:up )?(?:to|ended|ending)(?: the)?(?: end(?: of)?)? (\\d{1,2})?(?:st|nd|rd|th)? ?${MONTH_NAME},? ?(\\d{1,2},? )?${YEAR}`,
      'i',
    ),
    ([text = '', length = '', day = '', month = '', other = '', year = '']) => {
      const date = Number(day || other || 31);
      const months = LENGTHS.find(([pattern]) => pattern.test(length))?.[1];
      const isReference = date >= 28 && (!/\d/.test(length) || /^(?:3|6|12)\b/.test(length));
      const end = Number(year) * 12 + monthNumber(month);
      return months && isReference ? timeOf(end - months + 1, end, text) : 'part';
    },
  ],
  [
    monthPattern(`${YEAR},? ?${MONTH_NAME}${TO}${MONTH_NAME}(?!\\p{L})`, 'iu'),
    ([text = '', year = '', first = '', last = '']) =>
      timeOf(Number(year) * 12 + monthNumber(first), Number(year) * 12 + monthNumber(last), text),
  ],
  [
    new RegExp(`${YEAR}\\s*[年.]\\s*(\\d{1,2})\\s*月?${TO}(?:${YEAR}\\s*[年.])?\\s*(\\d{1,2})\\s*月份?`),
    ([text = '', year = '', first = '', other = '', last = '']) =>
      timeOf(Number(year) * 12 + Number(first), Number(other || year) * 12 + Number(last), text),
  ],
  [
    new RegExp(`(?<![\\d年.])(\\d{1,2})\\s*月?${TO}(\\d{1,2})\\s*月份?\\s*[(（,，]?${YEAR}年?`),
    ([text = '', first = '', last = '', year = '']) =>
      timeOf(Number(year) * 12 + Number(first), Number(year) * 12 + Number(last), text),
  ],
  [
    monthPattern(
      `\\b(?:up )?(?:to|through|thru|until|till|since|from|before|after) (?:the )?(?:end (?:of )?)?(?:\\d{1,2} )?${MONTH_NAME},? ?${YEAR}`,
      'i',
    ),
    () => 'part',
  ],
];

/** The time that a span of months makes; months are counted from year 0. */
function timeOf(first: number, last: number, text: string): MonthsSpan['time'] {
  const length = last - first + 1;
  const year = Math.floor((last - 1) / 12);
  const start = ((first - 1) % 12) + 1;
  if (length === 12 && start === 1) return { years: { from: year, to: year } };
  if (length === 12) return { years: { from: year, to: year, fiscal: true, printed: text } };
  if (length === 6 && (start === 1 || start === 7))
    return { moment: { step: 'half', date: `${year}-H${start === 1 ? 1 : 2}` } };
  if (length === 3 && start % 3 === 1)
    return { moment: { step: 'quarter', date: `${year}-Q${(start + 2) / 3}` } };
  return 'part';
}

/** The months that a text names together; undefined if it names none, or only one. */
export const monthsNamed = recent((text): MonthsSpan | undefined => {
  if (!/\d/.test(text)) return undefined;
  const plain = plainText(text);
  for (const [pattern, time] of SHAPES) {
    const found = pattern.exec(plain);
    if (found) return { text: found[0], time: time(found, plain) };
  }
  return undefined;
});
