import { unitOfText, unitRecord } from '../editor.js';
import type { ReadCell } from '../editor.js';
import type { Indicator, Note, Period, PlanData, Reading, TimeSeries, Unit } from '../indicator.js';
import type { Corrections, RowCorrection } from './project.js';

/**
 * Applies the author's corrections of rows. Notes on an assumed direction are dropped where the author gives one.
 * @param cells the cells of the table, which hold the multipliers of time series values
 * @param years the year of the results of each indicator whose results all have the same year
 */
export function withRows(
  data: PlanData,
  rows: Corrections['rows'],
  cells: readonly ReadCell[] = [],
  years: ReadonlyMap<string, number> = resultYears(data),
): PlanData {
  const out = new Set(Object.keys(rows).filter((id) => rows[id]?.isLeftOut));
  const kept = data.indicators.filter(({ id }) => !out.has(id));
  const units = new Map(
    kept.flatMap(({ id, name }) => {
      const text = rows[id]?.unit;
      return text ? [[id, unitGiven(text, typeof name === 'string' ? name : '')] as const] : [];
    }),
  );
  const added = new Map([...units.values()].map(({ unit }) => [unit.id, unit]));
  for (const { id } of data.units) added.delete(id);
  const indicators = kept.map((one) => corrected(one, rows[one.id] ?? {}, units.get(one.id)?.unit, out));
  const readings = data.readings.filter(({ indicator }) => !out.has(indicator));
  const series = data.series?.filter(({ indicator }) => !out.has(indicator)) ?? [];
  const scaleOf = oneScale([...readings, ...scalesOf(series, cells)]);
  const { series: _, ...rest } = data;
  return {
    ...rest,
    units: [...data.units, ...added.values()],
    indicators,
    readings: readings.map((reading) => {
      const { quantity, year } = rows[reading.indicator] ?? {};
      const isOfYear = isResult(reading) && reading.period.to === years.get(reading.indicator);
      const period = isOfYear && year !== undefined ? inYear(reading.period, year) : reading.period;
      const unit = units.get(reading.indicator);
      return {
        ...reading,
        period: quantity ? periodOf(period, quantity) : period,
        ...(unit && scaleOf(reading.indicator) !== undefined ? { scale: unit.scale } : {}),
      };
    }),
    ...(series.length
      ? {
          series: series.map((one) => {
            const unit = units.get(one.indicator);
            const scale = scaleOf(one.indicator);
            const scaled = unit && scale !== undefined ? rescaled(one, unit.scale / scale) : one;
            return { ...scaled, kind: KINDS[rows[one.indicator]?.quantity ?? ''] ?? one.kind };
          }),
        }
      : {}),
    notes: data.notes.flatMap((note) => withoutRows(note, rows)),
  };
}

/** A unit and its multiplier, parsed like a printed one; other text is the unit as it is. */
function unitGiven(text: string, name: string): { readonly unit: Unit; readonly scale: number } {
  const { base, scale } = unitOfText(text) ?? { base: text, scale: 1 };
  return { unit: unitRecord(base, name), scale };
}

function corrected(
  indicator: Indicator,
  { better, quantity }: RowCorrection,
  unit: Unit | undefined,
  out: ReadonlySet<string>,
): Indicator {
  const { within, ...rest } = indicator;
  const isWithin = within !== undefined && !(typeof within === 'string' && out.has(within));
  return {
    ...rest,
    ...(isWithin ? { within } : {}),
    ...(better ? { better } : {}),
    ...(quantity ? { quantity } : {}),
    ...(unit ? { unit: unit.id } : {}),
  };
}

/** The kind of a time series for the quantity that the author gives. */
const KINDS: Readonly<Record<string, TimeSeries['kind']>> = { stock: 'end', flow: 'within' };

type Scaled = Pick<Reading, 'indicator' | 'value' | 'scale'>;

/** The multipliers of time series values; 1 if no cell gives one. */
function scalesOf(series: readonly TimeSeries[], cells: readonly ReadCell[]): readonly Scaled[] {
  const indicators = new Map(series.map(({ id, indicator }) => [id, indicator]));
  const ofCells = cells.flatMap(({ id, scale }): Scaled[] => {
    const indicator = indicators.get(id);
    return indicator === undefined || scale === undefined ? [] : [{ indicator, value: 0, scale }];
  });
  const known = new Set(ofCells.map(({ indicator }) => indicator));
  const others = series.filter(({ indicator }) => !known.has(indicator));
  return [...ofCells, ...others.map(({ indicator }) => ({ indicator, value: 0, scale: 1 }))];
}

/** The multiplier shared by all values of an indicator; undefined if they differ. */
function oneScale(values: readonly Scaled[]): (indicator: string) => number | undefined {
  const scales = new Map<string, Set<number>>();
  for (const { indicator, scale, value } of values)
    if (value !== null) scales.set(indicator, (scales.get(indicator) ?? new Set()).add(scale));
  return (indicator) => {
    const [scale, ...others] = scales.get(indicator) ?? [];
    return others.length ? undefined : scale;
  };
}

/** Multiplies the values of a time series; exact for powers of ten. */
function rescaled(series: TimeSeries, factor: number): TimeSeries {
  const places = Math.log10(factor);
  const times = (value: number) => {
    const exact = Number.isInteger(places) ? Number(`${value}e${places}`) : NaN;
    return Number.isFinite(exact) ? exact : value * factor;
  };
  const { decimals } = series;
  return {
    ...series,
    values: series.values.map((value) => (value === null ? null : times(value))),
    ...(decimals === undefined ? {} : { decimals: Math.max(0, decimals - Math.round(places)) }),
  };
}

/** The period for a corrected quantity: the end of the year for a stock, the whole year for a flow. */
function periodOf(period: Period, quantity: Indicator['quantity']): Period {
  if (!('to' in period) || 'from' in period) return period;
  if (quantity === 'stock') return { ...period, kind: 'end' };
  return quantity === 'flow' ? { ...period, kind: 'year' } : period;
}

const isResult = ({ kind, base }: Reading) => kind !== 'target' && base !== true;

/** The year of each indicator's results, baselines aside, if they all have the same year. */
export function resultYears({ readings }: PlanData): ReadonlyMap<string, number> {
  const years = new Map<string, number | undefined>();
  for (const reading of readings.filter(isResult)) {
    const { indicator, period } = reading;
    const year = 'from' in period ? undefined : period.to;
    years.set(indicator, !years.has(indicator) || years.get(indicator) === year ? year : undefined);
  }
  return new Map([...years].flatMap(([id, year]) => (year === undefined ? [] : [[id, year] as const])));
}

/** The same period in another year; a span of years stays as it is. */
export function inYear(period: Period, to: number): Period {
  return 'from' in period ? period : { kind: period.kind, to };
}

/** Removes assumed directions of corrected and left-out rows from a note; drops the note if nothing is left. */
function withoutRows(note: Note, rows: Corrections['rows']): readonly Note[] {
  if (!isAssumed(note.text)) return [note];
  const { assumed } = note.text;
  const left = assumed.flatMap((one): typeof assumed => {
    if (one.of !== 'direction') return [one];
    const indicators = one.indicators.filter((id) => !rows[id]?.better && !rows[id]?.isLeftOut);
    return indicators.length ? [{ ...one, indicators }] : [];
  });
  return left.length ? [{ ...note, text: { assumed: left } }] : [];
}

type AssumedText = Extract<Note['text'], { readonly assumed: readonly { readonly of: string }[] }>;

const isAssumed = (text: Note['text']): text is AssumedText =>
  typeof text === 'object' && Array.isArray((text as Partial<AssumedText>).assumed);
