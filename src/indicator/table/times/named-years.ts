import { yearsOfPlan } from '../../periods.js';
import { plainText } from '../text/cell-text.js';
import { recent } from '../text/once.js';
import { isInterval, isoInterval } from './iso-interval.js';
import { monthsNamed, type PrintedTime } from './months-span.js';
import { atYearEnd, fullYear, isPartOfYear, momentNamed } from './time-of-text.js';

/** Years named by a text, both included, and what the text says about them. */
export interface NamedYears {
  readonly from: number;
  readonly to: number;
  /** An average over the years: 年均. */
  readonly average?: boolean;
  /** All the years together: 期间, 累计, 合计. */
  readonly together?: boolean;
  /** A year that ends in `to` and began in the year before: 2016/17, 2016-17. */
  readonly fiscal?: boolean;
  /** A year other than a calendar year, as printed: 2019/20, FY22. */
  readonly printed?: string;
  /** The text is a date that represents its year, such as 1 January in every row. */
  readonly stands?: boolean;
  /** The state at the end of `to`: 末, 底. */
  readonly end?: boolean;
  /** Counted up to the end of `to`, beside what is planned for several years: 截至2023年底 beside 2021—2025年目标. */
  readonly isUpTo?: boolean;
  /** The first year of the plan that ends in `to`, if that is no plan of five years; 0 if it is not known. */
  readonly since?: number;
}

const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };

/** Returns the ordinals of the five-year plans that a text names: 13 for 十三五. */
export function plansNamed(text: string): ReadonlySet<number> {
  const chinese = [...text.matchAll(/(?<![一二三四五六七八九])十([一二三四五六七])(?:个)?五/g)];
  const english = [...text.matchAll(/\b(1[0-9])th\s+(?:five[- ]year\s+plan|FYP\b)/gi)];
  return new Set([
    ...chinese.map((match) => 10 + ORDINALS[match[1]!]!),
    ...english.map((match) => Number(match[1])),
  ]);
}

/** Returns the five-year plan that a text names; undefined for none or several. */
export function planNamed(text: string): number | undefined {
  const plans = plansNamed(text);
  return plans.size === 1 ? [...plans][0] : undefined;
}

/**
 * Returns the years that a header or remark names: 2020年, FY2024, FY24, '24, 31 Dec 2024, 2016/17 and 2016-17 (the year
 * they end in), 2016-2020年, 十三五期间, 十四五末. Undefined for none, for several separate years, and for a part of a year (上半年,
 * 1-6月, 30 June 2024).
 */
export const yearsNamed = recent((text): NamedYears | undefined => {
  const dated = atYearEnd(withoutComparison(withoutEdition(plainText(text))));
  const months = monthsNamed(dated);
  if (months) return months.time !== 'part' && 'years' in months.time ? months.time.years : undefined;
  const moment = momentNamed(dated);
  if (moment && !isDashedPair(dated)) {
    const [, year] = /^(\d{4})-12-31$/.exec(moment.date) ?? [];
    return year ? { from: Number(year), to: Number(year), end: true } : undefined;
  }
  const plain = withFullYears(dated)
    .replace(/[“”"'‘’]/g, '')
    .replace(/(?<=(?:19|20)\d\d)\s*[—～~]\s*(?=(?:19|20)\d\d学年)/, '/');
  if (isPartOfYear(plain)) return undefined;
  const words = {
    ...(/年均|年平均|annual average|per year/i.test(plain) ? { average: true } : {}),
    ...(/期间|时期|累计|合计|五年|总量|^(?!.*\d\d\/\d).*total/i.test(plain) ? { together: true } : {}),
    ...(/年?[末底]|期末|end of/i.test(plain) ? { end: true } : {}),
  };
  const split = SPLIT_YEAR.exec(plain);
  if (split && SPLIT_YEAR.test(plain.slice(split.index + split[0].length))) return undefined;
  const [printed] = FISCAL.exec(dated) ?? [];
  const asPrinted = printed === undefined ? {} : { printed: printed.replace(/\s/g, '') };
  if (split && !words.average && !words.together) return splitYear(split, words, asPrinted);
  const range = RANGE.exec(plain);
  if (range) {
    const from = Number(range[1]);
    const to = range[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(range[2]) : Number(range[2]);
    return to > from ? { from, to, ...words } : undefined;
  }
  const years = new Set([...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0])));
  if (years.size > 1 || (split && years.size > 0)) return undefined;
  const [year] = years;
  if (year !== undefined)
    return { from: year, to: year, ...words, ...(/^F|年/i.test(printed ?? '') ? asPrinted : {}) };
  const plan = planNamed(plain);
  if (plan === undefined) return undefined;
  const { from, to } = yearsOfPlan(plan);
  const span = { from, to };
  if (words.average || (words.together && !words.end)) return { ...span, ...words };
  return words.end ? { from: span.to, to: span.to, ...words } : undefined;
});

/** Matches a year in a title that is not the year of the values: since 2010, at 2015 prices, the 2021 edition. */
export const OTHER_YEAR =
  /\b(?:since|from|after|before|until|constant|base)\s+(?:19|20)\d\d|(?:19|20)\d\d\s*(?:=|prices|edition|census|act\b|strategy|plan\b)|自\s*(?:19|20)\d\d|(?:19|20)\d\d\s*年?\s*(?:以来|起|版|价格|不变价)/i;

/** Removes the edition of a report if the year of its data follows: DESI 2024 (year 2023). */
export const withoutEdition = (text: string) => (EDITION.test(text) ? text.replace(EDITION, '$1') : text);

const EDITION =
  /(?:\b[A-Z]{3,} (?:20\d\d)|\b(?:20\d\d) (?:edition|report)|\b(?:edition|report) (?:20\d\d)|(?:20\d\d)年?版) ?\((?:(?:reference |data )?years?|data|数据)(?: of| for| from)?[ :：]*((?:19|20)\d\d(?:年|\/\d\d)?)(?: ?data)?(?:数据)?\)/;

/** Removes a year that values are compared with: 较2020年下降, compared to 2019. */
const withoutComparison = (text: string) =>
  text.replace(
    /(?:[较比]|相[较比]于?)\s*(?:19|20)\d\d\s*年?[末底]?|\b(?:compared (?:to|with)|relative to|vs\.?|versus)(?: the)?(?: year)? (?:19|20)\d\d(?:[-/–]\d\d)?(?: levels?)?/gi,
    (found) => (/^[a-z]/i.test(found) ? found.replace(/\d{4}(?:[-/–]\d\d)?/, '') : found[0]!),
  );

const RANGE = /(?<!\d)((?:19|20)\d\d)\s*年?\s*(?:-|—|–|~|至|到|to)+\s*((?:19|20)\d\d|\d\d)(?!\d)/;
/** Matches two years with a slash, or with a dash and no 年; only consecutive years form one year. */
const SPLIT_YEAR =
  /(?<!\d)((?:19|20)\d\d)\s*(?:\/\s*((?:19|20)?\d\d)(?![\d/])|[-–]\s*((?:19|20)\d\d(?!\s*年)|\d\d(?!\s*年(?!度)))(?![\d-]))/;

/** Matches a fiscal year, a year of an era or a split year, as printed. */
const FISCAL =
  /FY\s?['’‘]?\d\d(?:\d\d)?(?:\s*[-/–]\s*\d\d(?:\d\d)?)?|(?:令和|平成)\s?(?:元|\d{1,2})年度?|(?:19|20)\d\d\s?[财財]政?年度?|(?<![\d.])1[0-3]\d(?:[学學]年度?|年度)|(?<!\d)(?:\d\d)?\d\d\s*[-/–]\s*\d\d(?:\d\d)?(?!\d)|(?:19|20)\d\d\s*[—～~]\s*(?:19|20)\d\d(?=学年)/i;

/** The year before the first year of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** Writes years with four digits: `FY22`, `'22`, `FY19/20`, `Actual 21-22`, 民國110年, 110年度, 110學年度, 令和2年度. */
function withFullYears(text: string): string {
  const [, from = '', to = ''] = /^((?:19|20)\d\d)(\d\d)$/.exec(text) ?? [];
  if (Number(to) > 12 && String(Number(from) + 1).endsWith(to)) return `${from}/${to}`;
  return text
    .replace(
      /民[国國]\s*(\d{2,3})\s*年|(?<![\d.])(1[0-3]\d)(?=[学學]年|年度)/g,
      (_, years?: string, ofBudget?: string) =>
        years === undefined ? `${Number(ofBudget) + 1911}` : `${Number(years) + 1911}年`,
    )
    .replace(
      /(令和|平成)\s?(元|\d{1,2})年/g,
      (_, era: string, year: string) => `${ERAS[era]! + (year === '元' ? 1 : Number(year))}年`,
    )
    .replace(
      /(?<![a-z])(?:FY|CY)\s?['’‘]?(\d\d)(?!\d)(?:\s*([-/–])\s*(\d\d)(?!\d))?/gi,
      (_, first: string, sign?: string, second?: string) => `FY${fullYear(first)}${sign ? `/${second}` : ''}`,
    )
    .replace(/(?<![\d\p{L}])['’‘](\d\d)(?!\d)/gu, (_, digits: string) => fullYear(digits))
    .replace(
      /(?<![\d\p{L}.,/–-])(\d\d)\s*[-/–]\s*(\d\d)(?![\d.,/–%-])/gu,
      (whole, first: string, second: string) =>
        Number(second) === (Number(first) + 1) % 100 && SPEAKS_OF_YEARS.test(text)
          ? `${fullYear(first)}/${second}`
          : whole,
    );
}

const SPEAKS_OF_YEARS = /actual|target|budget|outturn|fiscal|financial|\bFY|year|目标|实际|完成|学年|年度/i;

/**
 * Returns a function that appends `year` to a text such as 21/22 if another of the texts is the following split year,
 * 22/23; without one, 21/22 may mean anything.
 */
export function markSplitYears(texts: readonly string[]): (text: string) => string {
  const isYear = (text: string) => {
    const [, first, second] = SHORT_SPLIT_YEAR.exec(text) ?? [];
    return first !== undefined && Number(second) === (Number(first) + 1) % 100;
  };
  const ends = texts.filter(isYear).map((text) => text.slice(-2));
  const areYears = texts.some((text) => isYear(text) && ends.includes(text.slice(0, 2)));
  return (text) => (areYears && isYear(text) ? `${text} year` : text);
}

const SHORT_SPLIT_YEAR = /^(\d\d)\s?\/\s?(\d\d)$/;

/**
 * Returns the year from `from` to the next, such as 2016/17, or a range with a dash; undefined for other pairs with a
 * slash.
 */
function splitYear(
  found: RegExpExecArray,
  words: Partial<NamedYears>,
  asPrinted: Pick<NamedYears, 'printed'>,
): NamedYears | undefined {
  const [, first = '', slashed, dashed = ''] = found;
  const from = Number(first);
  const end = slashed ?? dashed;
  if (String(from + 1).endsWith(end))
    return { from: from + 1, to: from + 1, fiscal: true, ...words, ...asPrinted };
  if (slashed !== undefined) return undefined;
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
  return to > from ? { from, to, ...words } : undefined;
}

/** Whether a text may be a month or a split year: 2011-12 is December 2011, or 2011 to 2012. */
function isDashedPair(text: string): boolean {
  const [, year = '', next = ''] = /(?<!\d)((?:19|20)\d\d)[-–/](0[1-9]|1[0-2])(?![\d/-])/.exec(text) ?? [];
  return year !== '' && String(Number(year) + 1).endsWith(next);
}

/**
 * Decides what 2011-12 means among other texts of a header or column: `split` if another text can only be a split year
 * (2012-13, or 2010-11 beside it), `month` if another can only be a month (2011-11), otherwise undefined.
 */
export function meaningOfDashes(texts: readonly string[]): 'split' | 'month' | undefined {
  const pairs = new Set(texts.filter(isDashedPair));
  const isSplit = texts.some((text) => !isDashedPair(text) && yearsNamed(text)?.fiscal);
  const isMonth = texts.some((text) => !isDashedPair(text) && momentNamed(text)?.step === 'month');
  if (isMonth) return isSplit ? undefined : 'month';
  return isSplit || pairs.size > 1 ? 'split' : undefined;
}

/**
 * Returns the year or part of a year that a text names; `unclear` if it may be a year or a month, undefined if it names
 * no time.
 * @param dashes what 2011-12 means here, from {@link meaningOfDashes}
 */
export function timeNamed(
  text: string,
  dashes: 'split' | 'month' | undefined,
): { readonly years: NamedYears } | { readonly moment: PrintedTime } | 'unclear' | undefined {
  if (isInterval(text)) return isoInterval(text);
  const [years, moment] = [yearsNamed(text), momentNamed(text)];
  if (isDashedPair(text) && years && moment)
    return dashes === 'split' ? { years } : dashes === 'month' ? { moment } : 'unclear';
  return years ? { years } : moment && { moment };
}
