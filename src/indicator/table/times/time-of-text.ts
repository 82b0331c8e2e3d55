import { isOfSeason } from './seasons.js';
import { plainText } from '../text/cell-text.js';
import { recent } from '../text/once.js';
import { MONTH_NAME as MONTH, monthNumber, monthPattern } from './month-names.js';
import { monthsNamed, type PrintedTime } from './months-span.js';

const YEAR = "((?:19|20)\\d\\d|['’‘]\\d\\d)";
const QUARTERS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
};

type Shape = readonly [
  pattern: Pick<RegExp, 'exec'>,
  moment: (found: readonly string[]) => PrintedTime | undefined,
];

/** Returns a calendar date; undefined for one that does not exist, such as 31 April. */
function day(year: string, month: number, date: string): PrintedTime | undefined {
  const moment = new Date(Date.UTC(Number(year), month - 1, Number(date)));
  return moment.getUTCMonth() === month - 1 && month >= 1
    ? { step: 'day', date: `${year}-${two(month)}-${two(Number(date))}` }
    : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');
const month = (year: string, number: number): PrintedTime | undefined =>
  number >= 1 && number <= 12 ? { step: 'month', date: `${fullYear(year)}-${two(number)}` } : undefined;
const quarter = (year: string, number: number): PrintedTime => ({
  step: 'quarter',
  date: `${fullYear(year)}-Q${number}`,
});
const half = (year: string, isSecond: boolean): PrintedTime => ({
  step: 'half',
  date: `${fullYear(year)}-H${isSecond ? 2 : 1}`,
});

/** Returns a year of two or four digits in four: '21 is 2021 and '98 is 1998. */
export function fullYear(digits: string): string {
  const plain = digits.replace(/\D/g, '');
  if (plain.length === 4) return plain;
  return `${Number(plain) < 70 ? 20 : 19}${plain}`;
}

/** Returns a date unless day and month may be swapped, as in 3/4/2021. */
function dayAndMonth(first: string, second: string, year: string): PrintedTime | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return day(year, b, first);
  return b > 12 ? day(year, a, second) : undefined;
}

const SHAPES: readonly Shape[] = [
  [
    /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d\d(?::\d\d)?(?:\.0+)?(?:Z|\+00:?00)?)?(?!\d)/i,
    ([, year = '', , at = '', date = '']) => day(year, Number(at), date),
  ],
  [
    /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/,
    ([, first = '', , second = '', year = '']) => dayAndMonth(first, second, year),
  ],
  [
    /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/,
    ([, year = '', at = '', date = '']) => day(year, Number(at), date),
  ],
  [
    monthPattern(
      `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    ([, date = '', name = '', year = '']) => day(year, monthNumber(name), date),
  ],
  [
    monthPattern(`(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`, 'iu'),
    ([, name = '', date = '', year = '']) => day(year, monthNumber(name), date),
  ],
  [
    /((?:19|20)\d\d)\s*年?\s*(?:第?([一二三四1-4])季度|第([一二三四1-4])季(?!节))/,
    ([, year = '', long, short]) => quarter(year, QUARTERS[(long ?? short)!] ?? Number(long ?? short)),
  ],
  [
    new RegExp(`(?<![\\d\\p{L}])(?:Q|qtr\\.? ?|quarter )([1-4])[ ,/-]*(?:of )?${YEAR}(?!\\d)`, 'iu'),
    ([, at = '', year = '']) => quarter(year, Number(at)),
  ],
  [
    new RegExp(`(?<![\\d\\p{L}])([1-4])Q[ -]?(${YEAR}|\\d\\d)(?!\\d)`, 'iu'),
    ([, at = '', year = '']) => quarter(year, Number(at)),
  ],
  [
    /(?<!\d)((?:19|20)\d\d)(?:[ -]?(?:Q|qtr\.? ?|quarter )|-?T)([1-4])(?!\d)/i,
    ([, year = '', at = '']) => quarter(year, Number(at)),
  ],
  [
    new RegExp(
      `(?<![\\d\\p{L}])(?:([1-4](?=\\D)|(?:first|second|third|fourth)(?= q))\\.?(?:st|nd|rd|th|er|e|ème|º|°)? ?(?:quarter|quartal|trimestre)|(?:quartal|trimestre) ([1-4]))[ ,/-]*(?:of |de )?${YEAR}(?!\\d)`,
      'iu',
    ),
    ([, at, other, year = '']) => quarter(year, QUARTERS[at?.toLowerCase() ?? ''] ?? Number(at ?? other)),
  ],
  [
    new RegExp(
      `(?<![\\d\\p{L}])(IV|I{1,3}|[1-4])(?:[.º°ª]|e)? ?(?:trim(?:\\.|estre)|kwartaal|quartal)[ ,/-]*${YEAR}(?!\\d)`,
      'iu',
    ),
    ([, at = '', year = '']) => quarter(year, QUARTERS[at.toLowerCase()] ?? Number(at)),
  ],
  [/((?:19|20)\d\d)\s*年?\s*([上下])半年/, ([, year = '', at]) => half(year, at === '下')],
  [
    /(?<!\d)((?:19|20)\d\d)(?: ?年|[ -])?(?:[HS]([12])|([12])H)(?![\d\p{L}])/iu,
    ([, year = '', at, other]) => half(year, (at ?? other) === '2'),
  ],
  [
    new RegExp(`(?<![\\d\\p{L}])([12])H[ -]?(${YEAR}|\\d\\d)(?!\\d)`, 'iu'),
    ([, at, year = '']) => half(year, at === '2'),
  ],
  [
    new RegExp(
      `(?<![\\d\\p{L}])(?:[HS]([12])|(first|1st|second|2nd) half(?: of)?)[ ,/-]*${YEAR}(?!\\d)`,
      'iu',
    ),
    ([, at, word = '', year = '']) => half(year, at === '2' || /^(?:s|2)/i.test(word)),
  ],
  [/((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月(?!\s*\d)/, ([, year = '', at = '']) => month(year, Number(at))],
  [
    monthPattern(`(?<!\\p{L})${MONTH}(?: de |[ ,/-])*${YEAR}(?!\\d)`, 'iu'),
    ([, name = '', year = '']) => month(year, monthNumber(name)),
  ],
  [
    monthPattern(`^${MONTH}[-/](\\d\\d)$`, 'iu'),
    ([, name = '', year = '']) => month(year, monthNumber(name)),
  ],
  [
    monthPattern(`(?<!\\d)((?:19|20)\\d\\d)[ -]?${MONTH}(?!\\p{L})`, 'iu'),
    ([, year = '', name = '']) => month(year, monthNumber(name)),
  ],
  [/^(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)$/, ([, at = '', year = '']) => month(year, Number(at))],
  [/(?<!\d)((?:19|20)\d\d)-?M(\d\d?)(?!\d)/i, ([, year = '', at = '']) => month(year, Number(at))],
  [
    /^((?:19|20)\d\d)(?:[-/.](0?[2-9]|01|1[0-2])|[-/](1))$/,
    ([, year = '', at, first]) => month(year, Number(at ?? first)),
  ],
];

/** Returns the day, month, quarter or half that a text names; undefined if there is none or it is ambiguous. */
export const momentNamed = (text: string): PrintedTime | undefined => momentIn(text)?.moment;

/** Returns that time and the text that names it. */
export const momentIn = recent(
  (text): { readonly moment: PrintedTime; readonly text: string } | undefined => {
    const plain = plainText(text);
    const span = monthsNamed(plain);
    if (span)
      return span.time !== 'part' && 'moment' in span.time
        ? { moment: span.time.moment, text: span.text }
        : undefined;
    for (const [pattern, moment] of SHAPES) {
      const found = pattern.exec(plain);
      if (found) return withText(moment(found), found[0]);
    }
    return undefined;
  },
);

const withText = (moment: PrintedTime | undefined, text: string) => moment && { moment, text };

/** Writes the end of December as 年底, as a whole year has then passed: 截至12月底, 2023年12月末. */
export const atYearEnd = (text: string) =>
  text.replace(/(?:(?<=年)|(?<!\d))\s*12\s*月\s*[底末]/, '年底').replace('年年底', '年底');

/** Whether a text names a part of a year, dated or not: a day other than the last, months, a quarter or a half. */
export const isPartOfYear = recent((printed): boolean => {
  const text = atYearEnd(printed);
  if (isOfSeason(text)) return true;
  const span = monthsNamed(text);
  if (span) return span.time === 'part' || 'moment' in span.time;
  if (/\b(?:FYTD|YTD|year[- ]to[- ]date)\b|年初至今|本年累计/i.test(text)) return true;
  return (
    /季度|第[一二三四1-4]季(?!节)|上半年|下半年|半年|\d\s*月|[1-4]Q(?![a-z])|Q[1-4](?!\d)|(?<![a-z])[HS][12]\b|\d{4}[ -]?[HS][12]|(?:first|second|1st|2nd) half\b/i.test(
      text,
    ) ||
    UNDATED.test(text) ||
    MONTHS_ALONE.test(text.trim())
  );
});

/** Whether a remark is about a part of an unnamed year: 11月末, Jan–Sep. */
export const isUndatedPart = (remark: string) =>
  remark.length < 16 && !/(?:19|20)\d\d/.test(remark) && isPartOfYear(remark);

/** Matches the name of a month or a range of months without a year: Apr, Jan–Jun. */
const MONTHS_ALONE = monthPattern(`^${MONTH}(?:\\s*[-–—]\\s*${MONTH})?$`, 'i');

/** Matches a numeric date that does not exist or in which day and month are ambiguous. */
const UNDATED =
  /^(?:19|20)\d\d\.\d{1,2}$|(?<!\d)\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2}(?!\d)/;

/**
 * Whether all texts are months without a separator (202503) and at least one cannot be a fiscal year, as 201011 can.
 */
export const areCompactMonths = (texts: readonly string[]): boolean =>
  texts.every((text) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(text)) &&
  texts.some((text) => (Number(text.slice(2, 4)) + 1) % 100 !== Number(text.slice(4)));
