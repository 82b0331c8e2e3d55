import type { HeaderColumn } from './header-role.js';
import { momentNamed } from '../times/time-of-text.js';

/** Matches a year in words that is also printed as a number in another column: 2024 calendar year. */
const YEAR_NAMED = /^((?:19|20)\d\d) (?:\w+ )?years?$/i;

/**
 * Whether a column only repeats the times of another column: as days within its months, as the last days of its years,
 * or as its years in words.
 * @param texts the non-empty cells of each column
 */
export function isDayOf(
  columns: readonly HeaderColumn[],
  texts: readonly (readonly string[])[],
  at: number,
): boolean {
  const own = texts[at]!;
  const isTime = columns[at]!.holds.role === 'time';
  const areEnds = own.length > 0 && own.every((text) => text.endsWith('-12-31'));
  if (!isTime && !areEnds) return false;
  const others = columns.flatMap(({ holds }, other) =>
    other !== at && holds.role === 'time' && texts[other]!.length === own.length ? [texts[other]!] : [],
  );
  if (areEnds && others.some((years) => own.every((text, row) => text === `${years[row]}-12-31`)))
    return true;
  if (!isTime) return false;
  const days = own.map((text) => momentNamed(text));
  const isPart = (months: readonly string[]) =>
    months.every((text, row) => {
      const [whole, day] = [momentNamed(text), days[row]];
      return whole?.step === 'month' && day?.step === 'day' && day.date.startsWith(`${whole.date}-`);
    });
  const repeatsYear = (years: readonly string[]) =>
    own.every((text, row) => YEAR_NAMED.exec(text)?.[1] === years[row]);
  return others.some((one) => isPart(one) || repeatsYear(one));
}
