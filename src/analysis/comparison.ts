import { besideLevel, outOfBalance } from './balanced.js';
import { statedGrowths } from './growth.js';
import {
  comparabilityOf,
  placesIn,
  type ComparedIndicator,
  type ComparedOrRefused,
  type Refusal,
} from './compared.js';
import { endsInPlan } from '../indicator/periods.js';
import { checkSelection, groupedBy, inOrder, type Selection } from '../indicator/records.js';
import type { Reference } from './shares.js';
import type { Indicator, Place, PlanData, Reading } from '../indicator/types.js';

export type { ComparedIndicator, Refusal } from './compared.js';

export interface Comparison {
  readonly places: readonly Place[];
  /** Indicators that can share a scale. */
  readonly compared: readonly ComparedIndicator[];
  /** Named indicators that only a table can list, because neither high nor low is better. */
  readonly listed: readonly ComparedIndicator[];
  readonly refused: readonly { readonly indicator: Indicator; readonly why: Refusal }[];
}

/**
 * The indicators that at least two of the chosen places have for the same period, and those refused, with reasons. A
 * place whose source prints no figure stays, without one. Only actual values are compared: a target is a choice, not a
 * performance. Unless the selection names the indicators, they are a balanced set: see {@link outOfBalance}. Unless it
 * names the places, those that are only mentioned beside others are left out.
 * @param reference what a share of 1 means; the leader by default
 */
export function compare(data: PlanData, selection: Selection, reference: Reference = 'leader'): Comparison {
  checkSelection(data, selection);
  const plans = selection.plan ?? [];
  const actuals = [...data.readings, ...statedGrowths(data)].filter(
    (r) =>
      r.kind === 'actual' &&
      !r.disputes &&
      (!plans.length || plans.some((plan) => endsInPlan(r.period, plan))),
  );
  const reported = new Set(actuals.map(({ place }) => place));
  const places = inOrder(data.places, selection.place).filter(
    ({ id, beside }) => (selection.place?.length || !beside) && reported.has(id),
  );
  const compared = new Set(places.map(({ id }) => id));
  const here = groupedBy(
    actuals.filter(({ place }) => compared.has(place)),
    ({ indicator }) => indicator,
  );
  const indicators = onePerConcept(inOrder(data.indicators, selection.indicators), here);
  const outcomes = indicators.flatMap((indicator): ComparedOrRefused[] => {
    const mine = readingsFor(data, indicator, here);
    return mine.length ? [comparabilityOf(data, indicator, mine, places, reference)] : [];
  });
  const good = outcomes.filter((one) => 'readings' in one);
  const named = Boolean(selection.indicators?.length);
  const reasons = named ? namedApart(good) : outOfBalance(good, data.indicators);
  const staying = good.filter((one) => !reasons.has(one.indicator.id));
  return {
    places,
    compared: staying.filter(({ indicator }) => indicator.better !== 'neither'),
    listed: staying.filter(({ indicator }) => indicator.better === 'neither'),
    refused: outcomes.flatMap((one) => {
      if ('why' in one) return [one];
      const why = reasons.get(one.indicator.id);
      return why ? [{ indicator: one.indicator, why }] : [];
    }),
  };
}

type ByIndicator = ReadonlyMap<string, readonly Reading[]>;

/** The readings of an indicator; if only one place has it, also the other places' readings of its concept. */
function readingsFor(data: PlanData, indicator: Indicator, readings: ByIndicator): readonly Reading[] {
  const own = readings.get(indicator.id) ?? [];
  if (!indicator.concept || placesIn(own) !== 1) return own;
  const kin = data.indicators.filter(({ concept }) => concept === indicator.concept);
  const [home] = own;
  const others = kin.flatMap(({ id }) => readings.get(id) ?? []);
  return [...own, ...others.filter(({ place }) => place !== home?.place)];
}

/** Drops each indicator whose concept an earlier one with readings represents; one without readings stays. */
function onePerConcept(indicators: readonly Indicator[], readings: ByIndicator): Indicator[] {
  const met = new Set<string>();
  return indicators.filter(({ id, concept }) => {
    if (!concept || !readings.has(id)) return true;
    const first = !met.has(concept);
    met.add(concept);
    return first;
  });
}

/** The named rates of growth to leave out because their level is named too. */
function namedApart(good: readonly ComparedIndicator[]): Map<string, Refusal> {
  const indicators = good.map((one) => one.indicator);
  const growths = indicators.filter((one) => besideLevel(one, indicators));
  return new Map(growths.map(({ id }) => [id, 'beside-level']));
}
