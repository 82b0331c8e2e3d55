import type { HeaderColumn } from './header-role.js';
import { momentNamed } from './time-of-text.js';

/** A year in words beside it as a number: 2024 calendar year. */
const YEAR_NAMED = /^((?:19|20)\d\d) (?:\w+ )?years?$/i;

/**
 * Whether a column holds the days of times that another one holds: of its months, its years in words, or the last day of
 * its years.
 * @param texts the cells of each column that are filled
 */
export function isDayOf(
  columns: readonly HeaderColumn[],
  texts: readonly (readonly string[])[],
  at: number,
): boolean {
  const own = texts[at]!;
  const others = columns.flatMap(({ holds }, other) =>
    other !== at && holds.role === 'time' && texts[other]!.length === own.length ? [texts[other]!] : [],
  );
  if (own.length > 0 && others.some((years) => own.every((text, row) => text === `${years[row]}-12-31`)))
    return true;
  if (columns[at]!.holds.role !== 'time') return false;
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
