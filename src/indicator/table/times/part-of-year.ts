import { joinedText } from '../text/cell-text.js';
import { monthsNamed, type PrintedTime } from './months-span.js';
import { yearsNamed, type NamedYears } from './named-years.js';
import { isPartOfYear, momentNamed } from './time-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Matches words for whole years. */
const WHOLE =
  /^(?:(?:annual|yearly|year|full[- ]year|whole[- ]year|grand)?\s*(?:totals?|averages?|figures?)|(?:annual|yearly|full year|whole year|year)|全年|年度|全年合计|合计|总计|全年平均|平均)$/i;
const MONTHS =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*|\.)(?!\p{L})|\d\s*月/giu;

/** Matches a sum or average of the rows above. */
const SUM = /^(?:(?:grand )?(?:totals?|averages?|figures?)|all|合计|总计|平均)$/i;

/** Whether a row is a sum or average of others that do not make up a year: Total below January to June. */
export const isSumOfPart = (text: string, others: readonly string[]) =>
  SUM.test(joinedText(text)) && !makeYear(others);

const IN_YEAR = { half: 2, quarter: 4, month: 12, day: 366 };

/** Whether the times of the rows are all months, quarters or halves of one year, or contain none of these. */
function makeYear(printed: readonly string[]): boolean {
  const parts = printed.flatMap((text) => {
    const part = SUM.test(joinedText(text)) ? undefined : partOfYear(text, { from: 2001, to: 2001 });
    return part && typeof part !== 'string' ? [part] : [];
  });
  const [first] = parts;
  const isOfStep = parts.every(({ step }) => step === first?.step);
  return !first || (isOfStep && new Set(parts.map(({ date }) => date)).size === IN_YEAR[first.step]);
}

/**
 * Returns the part of a column's year, such as a month or quarter, that a time in the row states; undefined for the
 * whole year. Returns the reason if the part is not clear, as for a first quarter from April to June or a quarter of a
 * fiscal year.
 * @param printed the time in the row
 */
export function partOfYear(
  printed: string,
  { from, to, fiscal }: NamedYears,
): PrintedTime | UnreadReason | undefined {
  const text = joinedText(printed);
  if (text === '' || WHOLE.test(text)) return undefined;
  const years = yearsNamed(text);
  if (years) return years.from === from && years.to === to ? undefined : 'no year found for the value';
  const part = momentNamed(`${to}年${text}`) ?? momentNamed(`${text} ${to}`);
  const months = text.match(MONTHS) ?? [];
  const areTogether = monthsNamed(`${to}年${text}`) ?? monthsNamed(`${text} ${to}`);
  const isPlain =
    from === to &&
    !fiscal &&
    (months.length < 2 || areTogether) &&
    !(months.length > 0 && /Q\d|季度/i.test(text));
  if (part && !part.date.startsWith(String(to))) return 'no year found for the value';
  if (part && isPlain) return part;
  return part || isPartOfYear(text) || months.length > 0 ? 'part of a year' : 'no year found for the value';
}
