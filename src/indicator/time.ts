import type { Step, TimeSeries } from './types.js';

/**
 * Time in years, each step placed at its end: 2020 is the end of 2020, 2019.25 the end of its first quarter. A value of
 * March is thus placed like the state at the end of March, and the state at the end of a year at that year.
 */
export type Time = number;

const DAY = 86_400_000;
const SHAPES: Record<Step, RegExp> = {
  year: /^(\d{4})$/,
  half: /^(\d{4})-H([12])$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  month: /^(\d{4})-(\d\d)$/,
  day: /^(\d{4})-(\d\d)-(\d\d)$/,
  hour: /^(\d{4})-(\d\d)-(\d\d)T(\d\d)$/,
};

/** Steps per year; 0 if years differ. */
const PER_YEAR: Record<Step, number> = { year: 1, half: 2, quarter: 4, month: 12, day: 0, hour: 0 };

/** The calendar parts of a date; those finer than its step are absent. */
export interface DateParts {
  readonly year: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
}

/** Returns the number of a date, counted in steps: the next date is one more. Undefined for an invalid date. */
export function ordinalOf(date: string, step: Step): number | undefined {
  const found = SHAPES[step].exec(date);
  if (!found) return undefined;
  const [year = 0, second = 1, day = 1, hour = 0] = found.slice(1).map(Number);
  if (year < 1000) return undefined;
  if (second < 1 || second > 12 || hour > 23) return undefined;
  const perYear = PER_YEAR[step];
  if (perYear) return year * perYear + second - 1;
  const moment = Date.UTC(year, second - 1, day);
  if (new Date(moment).getUTCDate() !== day) return undefined;
  return step === 'day' ? moment / DAY : (moment / DAY) * 24 + hour;
}

/** Returns the date with a number. */
export function dateOf(ordinal: number, step: Step): DateParts {
  const perYear = PER_YEAR[step];
  if (perYear) return { [step]: (ordinal % perYear) + 1, year: Math.floor(ordinal / perYear) };
  const perDay = step === 'hour' ? 24 : 1;
  const day = Math.floor(ordinal / perDay);
  const moment = new Date(day * DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    ...(step === 'hour' ? { hour: ordinal - day * 24 } : {}),
  };
}

/** Returns the times of ascending date numbers, in one pass. */
export function stepTimes(count: number, ordinal: (index: number) => number, step: Step): Float64Array {
  const times = new Float64Array(count);
  const perYear = PER_YEAR[step];
  if (perYear) {
    const shift = step === 'year' ? 0 : 1;
    for (let i = 0; i < count; i += 1) times[i] = (ordinal(i) + shift) / perYear - shift;
    return times;
  }
  const perDay = step === 'hour' ? 24 : 1;
  // Each month is a twelfth of its year, so that it ends with its last day.
  let [months, start, end] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const at = ordinal(i);
    if (at >= end || at < start) {
      const date = new Date(Math.floor(at / perDay) * DAY);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      months = year * 12 + month;
      [start, end] = [month, month + 1].map((one) => (Date.UTC(year, one, 1) / DAY) * perDay) as [
        number,
        number,
      ];
    }
    times[i] = (months + (at + 1 - start) / (end - start)) / 12 - 1;
  }
  return times;
}

/** Returns the time of a date number. */
export const timeOf = (ordinal: number, step: Step): Time => stepTimes(1, () => ordinal, step)[0] ?? NaN;

/** Returns a function from the index of a value to its date number. */
export function ordinalsOf({ dates, step }: TimeSeries): (index: number) => number {
  if (typeof dates === 'string') {
    const first = ordinalOf(dates, step) ?? 0;
    return (index) => first + index;
  }
  const all = Float64Array.from(dates, (date) => ordinalOf(date, step) ?? NaN);
  return (index) => all[index] ?? NaN;
}

/** Returns the time at which a year, month or day begins or ends; undefined for any other text. */
export function momentOf(date: string, end: boolean): Time | undefined {
  for (const step of ['year', 'month', 'day'] as const) {
    const ordinal = ordinalOf(date, step);
    if (ordinal !== undefined) return timeOf(end ? ordinal : ordinal - 1, step);
  }
  return undefined;
}

/** Returns the date, to the month, that begins or ends at a time: 2020 is `2021` as a start and `2020` as an end. */
export function boundaryDate(time: Time, end: boolean): string {
  const months = Math.round((time + 1) * 12) - (end ? 1 : 0);
  const { year, month = 1 } = dateOf(months, 'month');
  if (month === (end ? 12 : 1)) return String(year);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Returns the first index whose time is not before `time`. */
export function indexFrom(times: Float64Array, time: Time): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the index with the nearest time; 0 if there is none. */
export function nearestIndex(times: Float64Array, time: Time): number {
  const after = Math.min(indexFrom(times, time), times.length - 1);
  const before = Math.max(0, after - 1);
  return Math.abs((times[before] ?? 0) - time) <= Math.abs((times[after] ?? 0) - time)
    ? before
    : Math.max(0, after);
}
