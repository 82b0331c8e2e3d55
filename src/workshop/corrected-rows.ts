import { unitOfText, type PrintedUnit } from '../editor.js';
import type { Indicator, Note, Period, PlanData, Reading } from '../indicator.js';
import type { Corrections, RowCorrection } from './project.js';

/**
 * The data with what the author says of its rows. What was assumed of a direction is no longer said where the author
 * gives it.
 */
export function withRows(data: PlanData, rows: Corrections['rows']): PlanData {
  const out = new Set(Object.keys(rows).filter((id) => rows[id]?.isLeftOut));
  const kept = data.indicators.filter(({ id }) => !out.has(id));
  const units = new Map(
    kept.flatMap(({ id }) => {
      const unit = unitGiven(rows[id]?.unit);
      return unit ? [[id, unit] as const] : [];
    }),
  );
  const known = new Set(data.units.map(({ id }) => id));
  const added = [...new Set([...units.values()].map(({ base }) => base))].filter((base) => !known.has(base));
  const indicators = kept.map((one) => corrected(one, rows[one.id] ?? {}, units.get(one.id), out));
  const readings = data.readings.filter(({ indicator }) => !out.has(indicator));
  const scaleOf = oneScale(readings);
  const series = data.series?.filter(({ indicator }) => !out.has(indicator));
  const { series: _, ...rest } = data;
  return {
    ...rest,
    units: [...data.units, ...added.map((base) => ({ id: base, name: base }))],
    indicators,
    readings: readings.map((reading) => {
      const quantity = rows[reading.indicator]?.quantity;
      const unit = units.get(reading.indicator);
      return {
        ...reading,
        ...(quantity ? { period: periodOf(reading.period, quantity) } : {}),
        ...(unit && scaleOf(reading) !== undefined ? { scale: unit.scale } : {}),
      };
    }),
    ...(series?.length ? { series } : {}),
    notes: data.notes.flatMap((note) => withoutRows(note, rows)),
  };
}

const unitGiven = (text: string | undefined): PrintedUnit | undefined =>
  text ? (unitOfText(text) ?? { base: text, scale: 1 }) : undefined;

function corrected(
  indicator: Indicator,
  { better, quantity }: RowCorrection,
  unit: PrintedUnit | undefined,
  out: ReadonlySet<string>,
): Indicator {
  const { within, ...rest } = indicator;
  const isWithin = within !== undefined && !(typeof within === 'string' && out.has(within));
  return {
    ...rest,
    ...(isWithin ? { within } : {}),
    ...(better ? { better } : {}),
    ...(quantity ? { quantity } : {}),
    ...(unit ? { unit: unit.base } : {}),
  };
}

/** The one multiplier of all values of an indicator; undefined where its cells print several. */
function oneScale(readings: readonly Reading[]): (reading: Reading) => number | undefined {
  const scales = new Map<string, Set<number>>();
  for (const { indicator, scale, value } of readings)
    if (value !== null) scales.set(indicator, (scales.get(indicator) ?? new Set()).add(scale));
  return ({ indicator, scale }) => ((scales.get(indicator)?.size ?? 0) < 2 ? scale : undefined);
}

/** The state at the end of a year for a stock, what was counted within it for a flow. */
function periodOf(period: Period, quantity: Indicator['quantity']): Period {
  if (!('to' in period) || 'from' in period) return period;
  if (quantity === 'stock') return { ...period, kind: 'end' };
  return quantity === 'flow' ? { ...period, kind: 'year' } : period;
}

/** A note without what it assumed of rows that the author speaks of; none where nothing is left of it. */
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
