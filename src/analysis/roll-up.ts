import { amount, countsInPoints } from './attainment.js';
import { inheritedFlags } from '../indicator/inherited-flags.js';
import { samePeriod } from '../indicator/periods.js';
import { decimalsOf, fixed } from '../indicator/precision.js';
import { inOrder } from '../indicator/records.js';
import { textsOf } from '../indicator/texts.js';
import type { Indicator, Period, Place, PlanData, Reading } from '../indicator/types.js';

/** Why the values of several places must not be added. */
export type NotAdditive = 'ratio' | 'growth' | 'score' | 'rank' | 'per-unit';

/** The values of the places within a place, their sum, and the total printed for the place itself. */
export interface RollUp {
  readonly parts: readonly Reading[];
  /** A computed reading; its `method` names the places. */
  readonly sum: Reading;
  /** The total printed for the place itself and the same period. */
  readonly total?: Reading;
  /** sum − total in the unit; absent where no total is printed. */
  readonly difference?: number;
  /**
   * Whether the difference is within the rounding of the printed figures; absent without a total, or where a figure is
   * approximate.
   */
  readonly agrees?: boolean;
}

/** Why there is no sum: values that do not add up, no places within, or places without a figure. */
export type NoRollUp =
  | { readonly why: NotAdditive | 'no-parts' }
  | { readonly why: 'part-missing'; readonly missing: readonly Place[] };

const PER_UNIT = /(?:^|-)per-|\//;
const PER_NAME = /每[十百千万]*(?:名|个)?(?:常住)?人|人均|户均|地均|\bper (?:capita|head|\d)/i;

/**
 * Why an indicator cannot be added over places, such as a rate or a value per person; undefined for counts and amounts.
 */
export function whyNotAdditive({ quantity, unit, name }: Indicator): NotAdditive | undefined {
  if (quantity === 'rank' || countsInPoints(quantity)) return quantity as NotAdditive;
  return PER_UNIT.test(unit) || textsOf(name).some((text) => PER_NAME.test(text)) ? 'per-unit' : undefined;
}

/**
 * The sum over the places directly within a place, for one indicator and period. Every one of them must have a printed
 * value.
 */
export function rollUp(
  data: PlanData,
  indicator: Indicator,
  place: Place,
  period: Period,
): RollUp | NoRollUp {
  const why = whyNotAdditive(indicator);
  if (why) return { why };
  const printed = data.readings.filter(
    (one) =>
      one.kind === 'actual' &&
      one.indicator === indicator.id &&
      !one.disputes &&
      one.value !== null &&
      samePeriod(one.period, period),
  );
  const within = data.places.filter((one) => one.within === place.id && !one.beside);
  if (within.length === 0) return { why: 'no-parts' };
  const missing = within.filter((one) => !printed.some((reading) => reading.place === one.id));
  if (missing.length) return { why: 'part-missing', missing };
  const parts = within.flatMap((one) => printed.find((reading) => reading.place === one.id) ?? []);
  const total = printed.find((reading) => reading.place === place.id);
  const sum = sumOf(parts, place, within);
  return { parts, sum, ...(total ? { total, ...agreement(parts, sum, total) } : {}) };
}

function sumOf(parts: readonly Reading[], place: Place, within: readonly Place[]): Reading {
  const scale = Math.min(...parts.map((one) => one.scale));
  const decimals = Math.max(...parts.map((one) => decimalsIn(one, scale)));
  const value = Number(fixed(amountsOf(parts) / scale, decimals));
  const { indicator, period } = parts[0]!;
  const places = inOrder(
    within,
    parts.map((one) => one.place),
  ).map((one) => one.name);
  return {
    id: `${place.id}-${indicator}-${period.to}-sum`,
    indicator,
    place: place.id,
    period,
    kind: 'computed',
    value,
    scale,
    printed: fixed(value, decimals),
    method: { formula: 'sum-of-places', places },
    sources: parts.flatMap((one) => one.sources),
    ...inheritedFlags(parts),
  };
}

const amountsOf = (parts: readonly Reading[]) => parts.reduce((all, one) => all + (amount(one) ?? 0), 0);

/** The decimals of a printed figure when it is written in a smaller unit: 24.67 万 has none in single items. */
const decimalsIn = (reading: Reading, scale: number) =>
  Math.max(0, decimalsOf(reading.printed) - Math.round(Math.log10(reading.scale / scale)));

/**
 * Compares sum and total: they agree if rounding explains the difference, as each figure may be off by half its last
 * digit.
 */
function agreement(parts: readonly Reading[], sum: Reading, total: Reading) {
  const all = [...parts, total];
  const difference = Number(((amount(sum) ?? 0) - (amount(total) ?? 0)).toPrecision(12));
  if (all.some((one) => one.approximation)) return { difference };
  const hidden = all.map(({ scale, printed }) => {
    const last = scale * 10 ** -decimalsOf(printed);
    return last === 1 ? 0 : last / 2;
  });
  return { difference, agrees: Math.abs(difference) <= hidden.reduce((a, b) => a + b, 0) };
}
