import { amount } from './attainment.js';
import { samePeriod } from './periods.js';
import { checkSelection, inOrder, notesOf, type Selection } from './select.js';
import type { Indicator, Note, Period, Place, PlanData, Reading, Unit } from './types.js';

/** One indicator on which places can honestly be compared: same indicator, same period, same unit. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly period: Period;
  /** The reading of each compared place, in their order; undefined where the place has none for this period. */
  readonly readings: readonly (Reading | undefined)[];
  /** Share of the leader for each place (1 for the leader), undefined where there is no figure. */
  readonly shares: readonly (number | undefined)[];
  /** The places whose value is the best; more than one on a tie, none where no side is better. */
  readonly leaders: readonly Place[];
  readonly notes: readonly Note[];
}

/** Why an indicator is not compared. */
export type Refusal = 'one-place' | 'other-period' | 'no-direction' | 'nested' | 'rank' | 'zero';

export interface Comparison {
  readonly places: readonly Place[];
  readonly compared: readonly ComparedIndicator[];
  readonly refused: readonly { readonly indicator: Indicator; readonly why: Refusal }[];
}

/**
 * The indicators that two or more of the chosen places have for the very same period, with what was
 * refused and why; a place whose source prints no figure keeps its place without one. Only actual values are compared, for a target is a choice and no performance.
 * Unless the selection names the indicators, those without a better side and those contained in
 * another compared one are left out, so that nothing counts twice.
 */
export function compare(data: PlanData, selection: Selection): Comparison {
  checkSelection(data, selection);
  const actuals = data.readings.filter((r) => r.kind === 'actual' && !r.disputes);
  const places = inOrder(data.places, selection.places).filter((place) =>
    actuals.some((reading) => reading.place === place.id),
  );
  const candidates = inOrder(data.indicators, selection.indicators).flatMap((indicator) => {
    const mine = actuals.filter(
      (r) => r.indicator === indicator.id && places.some((place) => place.id === r.place),
    );
    return mine.length ? [judge(data, indicator, mine, places)] : [];
  });
  const named = Boolean(selection.indicators?.length);
  const good = candidates.filter((one) => 'readings' in one);
  const compared = named ? good : good.filter((one) => !leftOut(one.indicator, good));
  return {
    places,
    compared,
    refused: candidates.flatMap((one) => {
      if ('why' in one) return [one];
      const why = named ? undefined : leftOut(one.indicator, good);
      return why ? [{ indicator: one.indicator, why }] : [];
    }),
  };
}

type Judged = ComparedIndicator | { readonly indicator: Indicator; readonly why: Refusal };

function judge(
  data: PlanData,
  indicator: Indicator,
  readings: readonly Reading[],
  places: readonly Place[],
): Judged {
  const unit = data.units.find((one) => one.id === indicator.unit);
  if (!unit || indicator.quantity === 'rank') return { indicator, why: 'rank' };
  if (new Set(readings.map((reading) => reading.place)).size < 2) return { indicator, why: 'one-place' };
  const period = sharedPeriod(readings);
  if (!period) return { indicator, why: 'other-period' };
  const ordered = places.map((place) =>
    readings.find((r) => r.place === place.id && samePeriod(r.period, period)),
  );
  const amounts = ordered.map((reading) => (reading ? (amount(reading) ?? undefined) : undefined));
  const known = amounts.filter((one) => one !== undefined);
  const lower = indicator.better === 'lower';
  const best = lower ? Math.min(...known) : Math.max(...known);
  if (known.length === 0 || best <= 0 || known.some((value) => value < 0)) return { indicator, why: 'zero' };
  return {
    indicator,
    unit,
    period,
    readings: ordered,
    shares: amounts.map((value) => value && (lower ? best / value : value / best)),
    leaders: indicator.better === 'neither' ? [] : places.filter((_, i) => amounts[i] === best),
    notes: notesOf(
      data,
      indicator,
      ordered.filter((reading) => reading !== undefined),
    ),
  };
}

/** The latest period of which at least two places have a reading, be its figure printed or not. */
function sharedPeriod(readings: readonly Reading[]): Period | undefined {
  const shared = readings.filter((one) =>
    readings.some((other) => other.place !== one.place && samePeriod(one.period, other.period)),
  );
  return shared.reduce<Period | undefined>(
    (last, { period }) => (last && last.to >= period.to ? last : period),
    undefined,
  );
}

function leftOut(indicator: Indicator, good: readonly ComparedIndicator[]): Refusal | undefined {
  if (indicator.better === 'neither') return 'no-direction';
  if (good.some((other) => other.indicator.id === indicator.within)) return 'nested';
  return undefined;
}
