import { amount } from './attainment.js';
import { besideLevel, outOfBalance } from './balanced.js';
import { caveatsOf, comparability, sameTime } from './comparable.js';
import { statedGrowths } from './growth.js';
import { endsInPlan } from './periods.js';
import { byId, checkSelection, inOrder, type Selection } from './select.js';
import { sharesOf, targetFor, type Shares, type Whole } from './shares.js';
import type { Indicator, Note, Period, Place, PlanData, Reading, Unit } from './types.js';

/** One indicator on which places can honestly be compared: same indicator, same period, same unit. */
export interface ComparedIndicator extends Shares {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly period: Period;
  /** The reading of each compared place, in their order; undefined where the place has none for this period. */
  readonly readings: readonly (Reading | undefined)[];
  /**
   * The places whose value is the best; more than one on a tie, none where no side is better, where the
   * definitions differ or where a figure is doubtful.
   */
  readonly leaders: readonly Place[];
  /** Whether the readings are of nearly alike indicators, each with its place's own definition. */
  readonly differs: boolean;
  readonly notes: readonly Note[];
}

/** Why an indicator is not compared. */
export type Refusal =
  | 'one-place'
  | 'other-period'
  | 'other-unit'
  | 'other-base'
  | 'no-direction'
  | 'nested'
  | 'growth'
  | 'beside-level'
  | 'differs'
  | 'doubtful'
  | 'few'
  | 'rank'
  | 'no-figure'
  | 'no-target'
  | 'no-whole'
  | 'zero';

export interface Comparison {
  readonly places: readonly Place[];
  /** What may stand on a common scale. */
  readonly compared: readonly ComparedIndicator[];
  /** What was named and may stand side by side in a table only, for neither high nor low is better. */
  readonly listed: readonly ComparedIndicator[];
  readonly refused: readonly { readonly indicator: Indicator; readonly why: Refusal }[];
}

/**
 * The indicators that two or more of the chosen places have for the very same period, with what was
 * refused and why; a place whose source prints no figure keeps its place without one. Only actual
 * values are compared, for a target is a choice and no performance.
 * Unless the selection names the indicators, a balanced set: see {@link outOfBalance}. Unless it names
 * the places, those that are only mentioned beside others stay out.
 * @param whole what a share of 1 means; the leader unless given
 */
export function compare(data: PlanData, selection: Selection, whole: Whole = 'leader'): Comparison {
  checkSelection(data, selection);
  const plans = selection.plans ?? [];
  const actuals = [...data.readings, ...statedGrowths(data)].filter(
    (r) =>
      r.kind === 'actual' &&
      !r.disputes &&
      (!plans.length || plans.some((plan) => endsInPlan(r.period, plan))),
  );
  const places = inOrder(data.places, selection.places).filter(
    (place) =>
      (selection.places?.length || !place.beside) && actuals.some((reading) => reading.place === place.id),
  );
  const here = actuals.filter((r) => places.some((place) => place.id === r.place));
  const indicators = onePerConcept(inOrder(data.indicators, selection.indicators), here);
  const judged = indicators.flatMap((indicator): Judged[] => {
    const mine = readingsFor(data, indicator, here);
    return mine.length ? [judge(data, indicator, mine, places, whole)] : [];
  });
  const good = judged.filter((one) => 'readings' in one);
  const named = Boolean(selection.indicators?.length);
  const reasons = named ? namedApart(good) : outOfBalance(good, data.indicators);
  const staying = good.filter((one) => !reasons.has(one.indicator.id));
  return {
    places,
    compared: staying.filter(({ indicator }) => indicator.better !== 'neither'),
    listed: staying.filter(({ indicator }) => indicator.better === 'neither'),
    refused: judged.flatMap((one) => {
      if ('why' in one) return [one];
      const why = reasons.get(one.indicator.id);
      return why ? [{ indicator: one.indicator, why }] : [];
    }),
  };
}

type Judged = ComparedIndicator | { readonly indicator: Indicator; readonly why: Refusal };

/** The readings of an indicator, and where only one place has it, those of its concept too. */
function readingsFor(data: PlanData, indicator: Indicator, readings: readonly Reading[]): Reading[] {
  const own = readings.filter((one) => one.indicator === indicator.id);
  if (!indicator.concept || placesIn(own) !== 1) return own;
  const kin = data.indicators.filter(({ concept }) => concept === indicator.concept).map(({ id }) => id);
  const [home] = own;
  return [...own, ...readings.filter((one) => kin.includes(one.indicator) && one.place !== home?.place)];
}

/** The indicators without those of a concept that an earlier one stands for; one without readings stands for none. */
function onePerConcept(indicators: readonly Indicator[], readings: readonly Reading[]): Indicator[] {
  const met = new Set<string>();
  return indicators.filter(({ id, concept }) => {
    if (!concept || !readings.some((one) => one.indicator === id)) return true;
    const first = !met.has(concept);
    met.add(concept);
    return first;
  });
}

const placesIn = (readings: readonly Reading[]) => new Set(readings.map((one) => one.place)).size;

function judge(
  data: PlanData,
  indicator: Indicator,
  readings: readonly Reading[],
  places: readonly Place[],
  whole: Whole,
): Judged {
  const refuse = (why: Refusal) => ({ indicator, why });
  const unit = byId(data.units, indicator.unit);
  if (placesIn(readings) < 2) return refuse('one-place');
  if (!unit || (indicator.quantity === 'rank' && !indicator.outOf)) return refuse('rank');
  const first = latestShared(readings.filter(({ value }) => value !== null)) ?? latestShared(readings);
  if (!first) return refuse('other-period');
  const ordered = places.map((place) =>
    readings.find((one) => one.place === place.id && alikeInTime(one, first)),
  );
  const known = ordered.filter((one) => one !== undefined);
  const reason = known.flatMap((one) => {
    const fit = comparability(data, one, first);
    return fit.may === 'not' ? fit.why : [];
  });
  if (reason.includes('other-unit')) return refuse('other-unit');
  if (reason.includes('other-base')) return refuse('other-base');
  const amounts = ordered.map((one) => (one && amount(one)) ?? undefined);
  const figures = amounts.filter((value) => value !== undefined);
  if (figures.length === 0) return refuse('no-figure');
  const best = indicator.better === 'lower' ? Math.min(...figures) : Math.max(...figures);
  if (best <= 0 || figures.some((value) => value < 0)) return refuse('zero');
  const { shares, wholes } = sharesOf(data, indicator, ordered, whole);
  if (shares.every((share) => share === undefined))
    return refuse(whole === 'target' ? 'no-target' : 'no-whole');
  const kin = known.map((one) => byId(data.indicators, one.indicator));
  const aims = whole === 'target' ? known.flatMap((one) => targetFor(data, one) ?? []) : [];
  const notes = caveatsOf(data, [indicator, ...kin], [...known, ...aims]);
  const differs = known.some((one) => one.indicator !== indicator.id);
  const doubtful = notes.some((note) => note.kind === 'doubt');
  const silent = indicator.better === 'neither' || differs || doubtful;
  return {
    indicator,
    unit,
    period: first.period,
    readings: ordered,
    shares,
    wholes,
    leaders: silent ? [] : places.filter((_, i) => amounts[i] === best),
    differs,
    notes,
  };
}

const alikeInTime = (a: Reading, b: Reading) => sameTime(a, b, a.indicator !== b.indicator);

/** A reading of the latest period that two places share; one that is sure of its period where there is one. */
function latestShared(readings: readonly Reading[]): Reading | undefined {
  const shared = readings.filter((one) =>
    readings.some((other) => other.place !== one.place && alikeInTime(one, other)),
  );
  const year = Math.max(...shared.map(({ period }) => period.to));
  const last = shared.filter(({ period }) => period.to === year);
  return last.find(({ basis }) => basis !== 'ambiguous') ?? last[0];
}

/** Of indicators that were named, the rates of growth whose level stands beside them. */
function namedApart(good: readonly ComparedIndicator[]): Map<string, Refusal> {
  const indicators = good.map((one) => one.indicator);
  const growths = indicators.filter((one) => besideLevel(one, indicators));
  return new Map(growths.map(({ id }) => [id, 'beside-level']));
}
