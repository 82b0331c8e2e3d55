import type { PrintedTime, YearOfMonths } from './months-span.js';

const DATE = String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?`;
const WITH_LENGTH = new RegExp(`^${DATE}/P(\\d{1,2})([YMD])$`);
const WITH_END = new RegExp(`^${DATE}/${DATE}$`);

/** A year, or a part of one. */
type Interval = { readonly years: YearOfMonths } | { readonly moment: PrintedTime };

/** Whether a text is a date followed by a slash and another date or a duration. */
export const isInterval = (text: string) => /^\d{4}-\d\d-\d\d\S*\/(?:P|\d{4}-)/.test(text);

/**
 * Reads an ISO 8601 interval between two dates, or from a date for a duration: `2017-08-01/P1Y`,
 * `2017-04-01/2018-03-31`. A year that begins in a month other than January is a split year. Undefined for any length
 * other than a year, a half, a quarter, a month or a day.
 */
export function isoInterval(text: string): Interval | undefined {
  const long = WITH_LENGTH.exec(text);
  if (long) return timeFrom(long, `${long[4]}${long[5]}`);
  const both = WITH_END.exec(text);
  if (!both) return undefined;
  const [from, to] = [both.slice(1, 4), both.slice(4, 7)].map(([year, month, day]) =>
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  ) as [number, number];
  const next = new Date(to + 86_400_000);
  const months = (next.getUTCFullYear() - Number(both[1])) * 12 + next.getUTCMonth() + 1 - Number(both[2]);
  return next.getUTCDate() === new Date(from).getUTCDate() ? timeFrom(both, `${months}M`) : undefined;
}

function timeFrom(
  [, start = '', month = '', day = '']: RegExpExecArray,
  length: string,
): Interval | undefined {
  const year = Number(start);
  if (length === '1D') return { moment: { step: 'day', date: `${start}-${month}-${day}` } };
  if (day !== '01') return undefined;
  if (length === '1M') return { moment: { step: 'month', date: `${start}-${month}` } };
  const quarter = (Number(month) + 2) / 3;
  if (length === '3M')
    return Number.isInteger(quarter)
      ? { moment: { step: 'quarter', date: `${start}-Q${quarter}` } }
      : undefined;
  if (length === '6M' && (month === '01' || month === '07'))
    return { moment: { step: 'half', date: `${start}-H${month === '01' ? 1 : 2}` } };
  if (length !== '1Y' && length !== '12M') return undefined;
  if (month === '01') return { years: { from: year, to: year } };
  const printed = `${start}/${String(year + 1).slice(2)}`;
  return { years: { from: year + 1, to: year + 1, fiscal: true, printed } };
}
