import { dateOf, ordinalOf, ordinalsOf } from '../time.js';
import type { Step, TimeSeries } from '../types.js';
import { flatRecord, type FlatRecord } from './flat-record.js';

/**
 * Returns a time series as CSV lines: a `series` line, and a `point` line with date, value and flags for each value.
 */
export function seriesLines(series: TimeSeries): FlatRecord[] {
  const { values, dates, flags, ...rest } = series;
  const head = flatRecord({ ...rest, ...(typeof dates === 'string' ? { dates } : {}) });
  const date = datesOf(series);
  const ordinal = ordinalsOf(series);
  const marked = new Map(flags?.map((one) => [ordinalOf(one.date, series.step), one.flags]));
  const point = (value: number | null, at: number): FlatRecord =>
    new Map([
      ['record', 'point'],
      ['id', series.id],
      ['date', date(at)],
      ...(value === null ? [] : [['value', String(value)] as const]),
      ...flatRecord({ flags: marked.get(ordinal(at)) }),
    ]);
  return [new Map([['record', 'series'], ...head]), ...values.map(point)];
}

/** Returns a function from the index of a value to its date as text, also if only the first date is given. */
export function datesOf(series: TimeSeries): (index: number) => string {
  const { dates, step } = series;
  if (typeof dates !== 'string') return (index) => dates[index] ?? '';
  const ordinal = ordinalsOf(series);
  return (index) => dateText(ordinal(index), step);
}

function dateText(ordinal: number, step: Step): string {
  const { year, half, quarter, month, day, hour } = dateOf(ordinal, step);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [String(year).padStart(4, '0')];
  if (half !== undefined) date.push(`H${half}`);
  if (quarter !== undefined) date.push(`Q${quarter}`);
  if (month !== undefined) date.push(two(month));
  if (day !== undefined) date.push(two(day));
  return date.join('-') + (hour === undefined ? '' : `T${two(hour)}`);
}
