import type { ReadCell } from '../editor.js';
import { datesOf } from '../csv.js';
import type { PlanData, Reading } from '../indicator.js';
import { inLang, messagesOf, valueText, type Lang } from '../messages.js';
import type { CellRole, RoleOfCell } from './cell-roles.js';
import type { SourceRead } from './read-input.js';

/** A line in the table of read values: indicator and place, role, time, and value with unit. */
export interface ReadLine {
  /** The ids of indicator and place; adjacent lines that share them are grouped. */
  readonly of: string;
  readonly name: string;
  /** Which way is better. */
  readonly better: PlanData['indicators'][number]['better'];
  readonly role: CellRole;
  readonly time: string;
  readonly value: string;
  /** Its cell, row and column from 1; absent if the source is no table. */
  readonly cell?: Pick<ReadCell, 'row' | 'column'>;
}

/** The corrected values of some cells, in the order of the cells; values left out are skipped. */
export function linesOfCells(
  { data }: SourceRead,
  cells: readonly ReadCell[],
  roleOf: (row: number, column: number, text: string) => RoleOfCell,
  lang: Lang,
): readonly ReadLine[] {
  const ids = new Set(cells.map(({ id }) => id));
  const readings = new Map(data.readings.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
  const line = lineIn(data, lang);
  const valueAt = valuesOfSeries(data, ids);
  return cells.flatMap((cell): ReadLine[] => {
    const { row, column, id, date } = cell;
    const { role } = roleOf(row, column, '');
    const reading = readings.get(id);
    if (reading) return role === 'unread' ? [] : [{ ...line.of(reading, role), cell }];
    const found = date === undefined ? undefined : valueAt(id, date);
    return found ? [{ ...line.at(found.series, found.value, date ?? '', cell.scale), cell }] : [];
  });
}

/** The first `most` values of data that is no table. */
export function linesOfData({ data }: SourceRead, lang: Lang, most: number): readonly ReadLine[] {
  const line = lineIn(data, lang);
  const lines = data.readings.slice(0, most).map((reading) => line.of(reading, roleOf(reading)));
  for (const series of data.series ?? []) {
    const date = datesOf(series);
    const scale = scaleOf(series);
    for (const [at, value] of series.values.slice(0, Math.max(0, most - lines.length)).entries())
      lines.push(line.at(series, value, date(at), scale));
  }
  return lines;
}

function roleOf({ kind, value, base }: Reading): CellRole {
  if (value === null) return 'gap';
  if (kind === 'forecast') return 'estimate';
  return base ? 'base' : kind;
}

type Series = NonNullable<PlanData['series']>[number];

/** Fields that a time series value needs to be formatted like a reading. */
const AT = {
  id: '',
  kind: 'actual',
  period: { kind: 'year', to: 0 },
  sources: [],
} as const;

/** A multiplier (万 or 亿) that keeps large values of a series short. */
function scaleOf({ values }: Series): number {
  const most = values.reduce<number>((sofar, value) => Math.max(sofar, Math.abs(value ?? 0)), 0);
  return most >= 1e8 ? 1e8 : most >= 1e5 ? 1e4 : 1;
}

/** Makes lines from readings and from time series values. */
function lineIn({ indicators, places, units }: PlanData, lang: Lang) {
  const library = messagesOf(lang);
  const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
    new Map(records.map((one) => [one.id, one]));
  const [known, where, unitOf] = [byId(indicators), byId(places), byId(units)];
  const head = (id: string, place: string) => {
    const indicator = known.get(id);
    const own = inLang(indicator?.name ?? '', lang) || id;
    const at = places.length > 1 ? inLang(where.get(place)?.name ?? '', lang) || place : '';
    const unit = unitOf.get(indicator?.unit ?? '') ?? { id: '', name: '' };
    return {
      of: `${id}\n${place}`,
      name: library.inPlace(at, own),
      better: indicator?.better ?? ('unknown' as const),
      unit,
    };
  };
  return {
    of(reading: Reading, role: CellRole): ReadLine {
      const { unit, ...rest } = head(reading.indicator, reading.place);
      return { ...rest, role, time: library.period(reading.period), value: valueText(reading, unit, lang) };
    },
    at(series: Series, full: number | null, time: string, scale = 1): ReadLine {
      const { unit, ...rest } = head(series.indicator, series.place);
      if (full === null) return { ...rest, role: 'gap', time, value: '—' };
      const value = Number(`${full}e${-Math.log10(scale)}`);
      const decimals = series.decimals === undefined ? undefined : series.decimals + Math.log10(scale);
      const printed = decimals === undefined ? String(value) : value.toFixed(decimals);
      const reading = { ...AT, indicator: series.indicator, place: series.place, value, scale, printed };
      return { ...rest, role: 'actual', time, value: valueText(reading, unit, lang) };
    },
  };
}

/** Finds the value of a time series at a date. */
function valuesOfSeries({ series = [] }: PlanData, ids: ReadonlySet<string>) {
  const at = new Map<string, { readonly series: Series; readonly value: number | null }>();
  for (const one of series)
    if (ids.has(one.id)) {
      const date = datesOf(one);
      for (const [index, value] of one.values.entries())
        at.set(`${one.id}\n${date(index)}`, { series: one, value });
    }
  return (id: string, date: string) => at.get(`${id}\n${date}`);
}
