import type { NamedYears } from './named-years.js';
import { fullYear } from './time-of-text.js';

const YEAR = String.raw`((?:19|20)\d\d|(?<=FY\s?)\d\d)\s*年?\s*`;
const FIRST = /^(?:in |FY\s?)?((?:19|20)\d\d(?:[/–-]\d\d)?)\s*年?\s*[:：]\s*(?=\S)/i;
const IN_BRACKETS = new RegExp(
  `[（(]\\s*(?:in |(?:by |as of )?(?:(?:at )?end (?:of )?)?|FY\\s?)(?:((?:19|20)\\d\\d)\\s*([/–-])\\s*((?:19|20)?\\d\\d)|${YEAR})[）)]\\s*$`,
  'i',
);

/** Matches the year by which a figure is to be reached: 100% by 2030, 90 by FY28. */
const BY =
  /(?<=\d\s?(?:[%‰]|\p{L}{1,12}[²³]?)?(?:\s(?:or|and) (?:more|above|higher|over|less|fewer|lower|below))?)\s+by\s+((?:FY\s?)?(?:19|20)\d\d(?:[/–-]\d\d)?|FY\s?\d\d)$/iu;

/** Moves a year before a figure (`2021: 45`) or after `by` into brackets after it: `45 (2021)`. */
export const withYearBehind = (text: string) =>
  FIRST.test(text) ? `${text.replace(FIRST, '')} (${FIRST.exec(text)![1]!})` : text.replace(BY, ' ($1)');

/** Returns the years that a cell prints with its figure, `(2019)` or `(2017/18)`; undefined if there are none. */
export function yearInCell(text: string): NamedYears | undefined {
  const before = FIRST.exec(text)?.[1] ?? '';
  if (before.length > 4) return yearInCell(`(${before})`);
  const by = BY.exec(text)?.[1] ?? '';
  if (/^\d{4}.\d\d$/.test(by)) return yearInCell(`(${by})`);
  const first = before || by || undefined;
  const [, from, stroke = '', end, year = first] = IN_BRACKETS.exec(text) ?? [];
  if (from === undefined || end === undefined) return year === undefined ? undefined : yearOf(year, text);
  const to = Number(from) + 1;
  return String(to).endsWith(end)
    ? { from: to, to, fiscal: true, printed: `${from}${stroke}${end}` }
    : undefined;
}

function yearOf(digits: string, text: string): NamedYears {
  const year = Number(fullYear(digits));
  const [printed] = /FY\s?\d\d(?!\d)/i.exec(text) ?? [];
  return { from: year, to: year, ...(printed ? { printed: printed.replace(/\s/, '') } : {}) };
}
