import { datesOf } from '../csv.js';
import type { PlanData, Reading, TimeSeries } from '../indicator.js';
import type { Corrections, ValueCorrection } from './project.js';

type Values = NonNullable<Corrections['values']>;

/** The corrections with further ones of a single value; what is `undefined` is taken back. */
export function withValue(corrections: Corrections, key: string, own: ValueCorrection): Corrections {
  const { values = {}, ...rest } = corrections;
  const { [key]: _, ...others } = values;
  const fields = Object.entries(own).filter(([, value]) => value !== undefined);
  const all: Values = fields.length ? { ...others, [key]: Object.fromEntries(fields) } : others;
  return Object.keys(all).length ? { ...rest, values: all } : rest;
}

/**
 * Names a single value by its indicator, its place where the data has several, its column and its time, so that it is
 * found again in the next version of the table.
 * @param date of the value in a time series
 */
export function valueKey({ places }: PlanData, of: Reading | TimeSeries, date = ''): string {
  const time = 'period' in of ? JSON.stringify(of.period) : date;
  const { indicator, place, sources } = of;
  return [indicator, places.length > 1 ? place : '', sources[0]?.column ?? '', time].join('\n');
}

/**
 * The data with what the author says of single values: another kind or year of a reading, or that it is none. A value
 * of a time series that is left out is a gap.
 * @param read the data before corrections of rows and values, which names the values
 */
export function withValues(data: PlanData, values: Values, read: PlanData): PlanData {
  if (!Object.keys(values).length) return data;
  const own = new Map(
    read.readings.flatMap((one) => {
      const correction = values[valueKey(read, one)];
      return correction ? [[one.id, correction] as const] : [];
    }),
  );
  const { series, ...rest } = data;
  return {
    ...rest,
    readings: data.readings.flatMap((one) => {
      const correction = own.get(one.id);
      if (!correction) return [one];
      return correction.isLeftOut ? [] : [corrected(one, correction)];
    }),
    ...(series ? { series: series.map((one) => withGaps(one, values, read)) } : {}),
  };
}

function corrected(reading: Reading, { kind, year }: ValueCorrection): Reading {
  const { base: _, force, ...rest } = reading;
  const { period } = reading;
  const own: Reading = kind
    ? {
        ...rest,
        kind: kind === 'target' ? 'target' : 'actual',
        ...(kind === 'base' ? { base: true } : {}),
        ...(kind === 'target' ? { force: force ?? 'set' } : {}),
      }
    : reading;
  return year === undefined || 'from' in period ? own : { ...own, period: { kind: period.kind, to: year } };
}

function withGaps(series: TimeSeries, values: Values, read: PlanData): TimeSeries {
  const date = datesOf(series);
  const isOut = (at: number) => values[valueKey(read, series, date(at))]?.isLeftOut === true;
  return { ...series, values: series.values.map((value, at) => (isOut(at) ? null : value)) };
}
