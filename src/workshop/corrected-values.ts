import type { ReadCell } from '../editor.js';
import { datesOf } from '../csv.js';
import type { PlanData, Reading, TimeSeries } from '../indicator.js';
import { inYear } from './corrected-rows.js';
import type { PlacedValue, Values } from './placed-values.js';
import type { Corrections, ValueCorrection } from './project.js';

/** Sets the corrections of a single value in place of its earlier ones; empty fields are dropped. */
export function withValue(corrections: Corrections, name: string, own: ValueCorrection): Corrections {
  const { values = {}, ...rest } = corrections;
  const { [name]: _, ...others } = values;
  const fields = Object.entries(own).filter(([, value]) => value !== undefined && value !== '');
  const all: Values = fields.length ? { ...others, [name]: Object.fromEntries(fields) } : others;
  return Object.keys(all).length ? { ...rest, values: all } : rest;
}

/** Data, and the cells that its values come from. */
export interface CellData {
  readonly data: PlanData;
  readonly cells: readonly ReadCell[];
}

/**
 * Applies the kinds and times that the author gives to single values, and removes those left out. In a time series, a
 * removed value becomes a gap, and a value whose new time is already taken keeps its own.
 */
export function withValues({ data, cells }: CellData, placed: readonly PlacedValue[]): CellData {
  const read = placed.flatMap(({ read, own }) => (read ? [{ read, own }] : []));
  if (!read.length) return { data, cells };
  const byId = new Map(
    read.filter(({ read: { date } }) => date === undefined).map((one) => [one.read.id, one.own]),
  );
  const { series = [], readings, ...rest } = data;
  const dated = series.map((one) => {
    const own = read.filter(({ read: { id } }) => id === one.id);
    return own.length ? withDates(one, own) : { series: one, dates: new Map<string, string | undefined>() };
  });
  const datesOfId = new Map(dated.map(({ series: { id }, dates }) => [id, dates]));
  return {
    data: {
      ...rest,
      readings: readings.flatMap((one) => {
        const own = byId.get(one.id);
        if (!own) return [one];
        return own.isLeftOut ? [] : [corrected(one, own)];
      }),
      ...(series.length ? { series: dated.map((one) => one.series) } : {}),
    },
    cells: cells.flatMap((cell) => {
      const { id, date = '' } = cell;
      const dates = datesOfId.get(id);
      if (!dates?.has(date)) return byId.get(id)?.isLeftOut ? [] : [cell];
      const now = dates.get(date);
      return now === undefined ? [] : [{ ...cell, date: now }];
    }),
  };
}

function corrected(reading: Reading, { kind, time }: ValueCorrection): Reading {
  const { base: _, force, ...rest } = reading;
  const own: Reading = kind
    ? {
        ...rest,
        kind: kind === 'target' ? 'target' : 'actual',
        ...(kind === 'base' ? { base: true } : {}),
        ...(kind === 'target' ? { force: force ?? 'set' } : {}),
      }
    : reading;
  return time === undefined ? own : { ...own, period: inYear(own.period, Number(time)) };
}

type Own = { readonly read: ReadCell; readonly own: ValueCorrection };

/** Moves or removes values of a time series; `dates` maps each old date to its new one, or to undefined if removed. */
function withDates(series: TimeSeries, corrections: readonly Own[]) {
  const date = datesOf(series);
  const all = series.values.map((value, at) => ({ date: date(at), value }));
  const taken = new Set(all.filter(({ value }) => value !== null).map((one) => one.date));
  const dates = new Map<string, string | undefined>();
  for (const { read, own } of corrections) {
    const from = read.date ?? '';
    const to = own.time ?? from;
    if (own.isLeftOut) dates.set(from, undefined);
    else if (to !== from && !taken.has(to)) {
      dates.set(from, to);
      taken.delete(from);
      taken.add(to);
    }
  }
  const points = new Map(all.filter((one) => !dates.has(one.date)).map((one) => [one.date, one.value]));
  for (const { date: from, value } of all)
    if (dates.has(from)) {
      const to = dates.get(from);
      points.set(to ?? from, to === undefined ? null : value);
    }
  const sorted = [...points].sort(([one], [other]) => (one < other ? -1 : 1));
  const { flags: given, ...rest } = series;
  const flags = given
    ?.filter((one) => !dates.has(one.date) || dates.get(one.date) !== undefined)
    .map((one) => ({ ...one, date: dates.get(one.date) ?? one.date }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  return {
    dates,
    series: {
      ...rest,
      dates: sorted.map(([at]) => at),
      values: sorted.map(([, value]) => value),
      ...(flags?.length ? { flags } : {}),
    },
  };
}
