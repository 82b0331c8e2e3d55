import { datesOf } from '../csv.js';
import type { ReadCell, SourceReading } from '../editor.js';
import type { PlanData, Reading, TimeSeries } from '../indicator.js';
import type { CellNames } from './cell-names.js';
import type { CellData } from './corrected-values.js';
import { factsOfCells, type CellFacts } from './cell-facts.js';
import { onlyNumber, type PlacedValue } from './placed-values.js';
import { stepOf } from './times.js';

/**
 * Applies the author's numbers: to values that were read, and to unread cells once their kind and time are known. An
 * unread cell without a given number uses the only plain number in its text.
 */
export function withNumbers(
  source: SourceReading,
  placed: readonly PlacedValue[],
  names: CellNames,
): CellData {
  const start: CellData = { data: source.data, cells: source.cells ?? [] };
  const own = placed.filter(({ own: { isLeftOut } }) => !isLeftOut);
  if (!own.length) return start;
  const factsOf = factsOfCells(source, names);
  return own.reduce(({ data, cells }, one) => {
    const reading = one.read && data.readings.find(({ id }) => id === one.read!.id);
    if (one.read && (reading ? reading.unread === undefined : one.read.date !== undefined))
      return { data: withNumber(data, one.read, one.own.value), cells };
    const facts = factsOf(one);
    const number = one.own.value ?? onlyNumber(one.cell.text);
    if (number === undefined) return { data, cells };
    if (reading) return { data: withFigure(data, reading, number, facts.scale), cells };
    const { time } = facts;
    const kind = facts.kind ?? (time && stepOf(time) !== 'year' ? 'actual' : undefined);
    return kind && time ? added({ data, cells }, one, { ...facts, kind, time }, number) : { data, cells };
  }, start);
}

/** Replaces the number of a value that was read. */
function withNumber(data: PlanData, read: ReadCell, number: string | undefined): PlanData {
  if (number === undefined) return data;
  const { date, scale = 1 } = read;
  if (date === undefined) {
    const reading = data.readings.find(({ id }) => id === read.id);
    return reading ? withFigure(data, reading, number, reading.scale) : data;
  }
  const series = data.series?.map((one) =>
    one.id === read.id ? withPoint(one, date, times(number, scale)) : one,
  );
  return { ...data, ...(series ? { series } : {}) };
}

function withFigure(data: PlanData, reading: Reading, number: string, scale: number): PlanData {
  const { upTo: _, unread: __, approximation: ___, ...rest } = reading;
  const own: Reading = { ...rest, value: Number(number), printed: number, scale };
  return { ...data, readings: data.readings.map((one) => (one === reading ? own : one)) };
}

/** Applies a multiplier to a number without rounding errors. */
const times = (number: string, scale: number) => Number(`${number}e${Math.round(Math.log10(scale))}`);

const isTaken = (series: TimeSeries, date: string) => {
  const at = datesOf(series);
  return series.values.some((value, index) => value !== null && at(index) === date);
};

function withPoint(series: TimeSeries, date: string, value: number): TimeSeries {
  const at = datesOf(series);
  const points = new Map(series.values.map((one, index) => [at(index), one]));
  const all = [...points.set(date, value)].sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...series, dates: all.map(([one]) => one), values: all.map(([, one]) => one) };
}

type Known = CellFacts & Required<Pick<CellFacts, 'kind' | 'time'>>;

/** Adds the value of an unread cell. */
function added(
  { data, cells }: CellData,
  { cell: { row, column } }: PlacedValue,
  { kind, time, indicator, place, scale, periodKind, unit, header }: Known,
  number: string,
): CellData {
  const step = stepOf(time);
  if (!step || !indicator) return { data, cells };
  const known = data.indicators.some(({ id }) => id === indicator);
  const own: PlanData = {
    ...data,
    ...(data.places.some(({ id }) => id === place)
      ? {}
      : { places: [...data.places, { id: place, name: place }] }),
    ...(known
      ? {}
      : {
          units: data.units.some(({ id }) => id === unit.id) ? data.units : [...data.units, unit],
          indicators: [
            ...data.indicators,
            { id: indicator, name: indicator, unit: unit.id, quantity: 'stock-or-flow', better: 'unknown' },
          ],
        }),
  };
  const sources = [{ document: data.documents[0]?.id ?? '', row, ...(header ? { column: header } : {}) }];
  if (step !== 'year') {
    const found = own.series?.find(
      (one) => one.indicator === indicator && one.place === place && one.step === step,
    );
    const id = found?.id ?? [indicator, place, step].join(' ');
    const base: TimeSeries = found ?? {
      id,
      indicator,
      place,
      kind: 'within-or-end',
      step,
      dates: [],
      values: [],
      sources,
    };
    if (isTaken(base, time)) return { data, cells };
    const others = own.series?.filter((one) => one !== found) ?? [];
    const series = [...others, withPoint(base, time, times(number, scale))];
    return { data: { ...own, series }, cells: [...cells, { row, column, id, date: time, scale }] };
  }
  const id = `${row}/${column}`;
  const reading: Reading = {
    id,
    indicator,
    place,
    period: { kind: periodKind, to: Number(time) },
    kind: kind === 'target' ? 'target' : 'actual',
    ...(kind === 'base' ? { base: true } : {}),
    ...(kind === 'target' ? { force: 'set' } : {}),
    value: Number(number),
    scale,
    printed: number,
    sources,
  };
  return {
    data: { ...own, readings: [...own.readings, reading] },
    cells: [...cells, { row, column, id }],
  };
}
