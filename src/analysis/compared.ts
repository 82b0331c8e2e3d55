import { amount } from './attainment.js';
import { caveatsOf, comparability, sameTime } from './comparability.js';
import { goodSign } from '../indicator/better.js';
import { byId } from '../indicator/records.js';
import { sharesOf, targetFor, type Shares, type Reference } from './shares.js';
import type { Indicator, Note, Period, Place, PlanData, Reading, Unit } from '../indicator/types.js';

/** One indicator on which places can honestly be compared: same indicator, same period, same unit. */
export interface ComparedIndicator extends Shares {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly period: Period;
  /** The reading of each compared place, in place order; undefined if the place has none for this period. */
  readonly readings: readonly (Reading | undefined)[];
  /**
   * The places with the best value: several on a tie; none if no direction is known to be better, definitions differ, a
   * figure is doubtful or one was not read.
   */
  readonly leaders: readonly Place[];
  /** Whether the readings are of similar indicators that each place defines for itself. */
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
  | 'unread'
  | 'no-target'
  | 'no-reference'
  | 'zero';

/** An indicator that may be compared, or why it may not. */
export type ComparedOrRefused = ComparedIndicator | { readonly indicator: Indicator; readonly why: Refusal };

/** The number of distinct places among some readings. */
export const placesIn = (readings: readonly Reading[]) => new Set(readings.map((one) => one.place)).size;

/** Compares places on one indicator, or says why that is not possible. */
export function comparabilityOf(
  data: PlanData,
  indicator: Indicator,
  readings: readonly Reading[],
  places: readonly Place[],
  reference: Reference,
): ComparedOrRefused {
  const refuse = (why: Refusal) => ({ indicator, why });
  const unit = byId(data.units, indicator.unit);
  if (placesIn(readings) < 2) return refuse('one-place');
  if (!unit || (indicator.quantity === 'rank' && !indicator.outOf)) return refuse('rank');
  const first = latestShared(readings.filter(({ value }) => value !== null)) ?? latestShared(readings);
  if (!first) return refuse('other-period');
  const alike = new Map<string, Reading>();
  for (const one of readings) if (!alike.has(one.place) && alikeInTime(one, first)) alike.set(one.place, one);
  const ordered = places.map(({ id }) => alike.get(id));
  const known = ordered.filter((one) => one !== undefined);
  const reason = known.flatMap((one) => {
    const fit = comparability(data, one, first);
    return fit.may === 'not' ? fit.why : [];
  });
  if (reason.includes('other-unit')) return refuse('other-unit');
  if (reason.includes('other-base')) return refuse('other-base');
  const amounts = ordered.map((one) => (one && amount(one)) ?? undefined);
  const figures = amounts.filter((value) => value !== undefined);
  const isUnread = known.some(({ unread }) => unread);
  if (isUnread && (reference === 'leader' || figures.length === 0)) return refuse('unread');
  if (figures.length === 0) return refuse('no-figure');
  const best = indicator.better === 'lower' ? Math.min(...figures) : Math.max(...figures);
  if (best <= 0 || figures.some((value) => value < 0)) return refuse('zero');
  const { shares, references } = sharesOf(data, indicator, ordered, reference);
  if (shares.every((share) => share === undefined))
    return refuse(reference === 'target' ? 'no-target' : 'no-reference');
  const kin = known.map((one) => byId(data.indicators, one.indicator));
  const aims = reference === 'target' ? known.flatMap((one) => targetFor(data, one) ?? []) : [];
  const notes = caveatsOf(data, [indicator, ...kin], [...known, ...aims]);
  const differs = known.some((one) => one.indicator !== indicator.id);
  const doubtful = notes.some((note) => note.kind === 'doubt');
  const silent = !goodSign(indicator.better) || differs || doubtful || isUnread;
  return {
    indicator,
    unit,
    period: first.period,
    readings: ordered,
    shares,
    references,
    leaders: silent ? [] : places.filter((_, i) => amounts[i] === best),
    differs,
    notes,
  };
}

const alikeInTime = (a: Reading, b: Reading) => sameTime(a, b, a.indicator !== b.indicator);

/** A reading of the latest period that two places share, preferably one whose period is unambiguous. */
function latestShared(readings: readonly Reading[]): Reading | undefined {
  const shared = readings.filter((one) =>
    readings.some((other) => other.place !== one.place && alikeInTime(one, other)),
  );
  const year = Math.max(...shared.map(({ period }) => period.to));
  const last = shared.filter(({ period }) => period.to === year);
  return last.find(({ basis }) => basis !== 'ambiguous') ?? last[0];
}
