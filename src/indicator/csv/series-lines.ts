import { dateOf, ordinalOf, ordinalsOf } from '../time.js';
import type { Step, TimeSeries } from '../types.js';
import { flatRecord, type FlatRecord } from './flat-record.js';

/**
 * A time series as CSV lines: one `series` line, and a `point` line for each value, with its date, the value and
 * what it is marked as.
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

/** The date of each value as text, also where only the first is given. */
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
