const YEAR = String.raw`((?:19|20)\d\d)\s*年?\s*`;
const FIRST = new RegExp(`^(?:in |FY\\s?)?${YEAR}[:：]\\s*(?=\\S)`, 'i');
const IN_BRACKETS = new RegExp(`[（(]\\s*(?:in |as of |at end |end |FY\\s?)?${YEAR}[）)]\\s*$`, 'i');

/** A figure with the year before it, `2021: 45`, as one with the year behind it: `45 (2021)`. */
export const withYearBehind = (text: string) =>
  FIRST.test(text) ? `${text.replace(FIRST, '')} (${FIRST.exec(text)![1]!})` : text;

/** The year that a cell prints with its figure; undefined where it prints none. */
export function yearInCell(text: string): number | undefined {
  const year = (FIRST.exec(text) ?? IN_BRACKETS.exec(text))?.[1];
  return year === undefined ? undefined : Number(year);
}
