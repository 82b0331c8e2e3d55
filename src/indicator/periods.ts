import { excerpt } from './texts.js';
import type { Period, Plan, Reading, Target, TimeSeries } from './types.js';

/** Returns the five-year plan with an ordinal: 13 (十三五) is 2016 to 2020. */
export function yearsOfPlan(ordinal: number): Plan {
  const to = 1955 + ordinal * 5;
  return { ordinal, from: to - 4, to };
}

/** Whether a reading is a target. */
export function isTarget(reading: Reading): reading is Target {
  return reading.kind === 'target';
}

/** Whether a reading is an estimate or a forecast rather than a result. */
export const isEstimate = ({ kind }: Pick<Reading, 'kind'>): boolean =>
  kind === 'estimate' || kind === 'forecast';

/** Whether a value has another definition or method than those before it. */
export const hasBreak = ({ flags }: Pick<Reading, 'flags'>): boolean => flags?.includes('break') ?? false;

/** Returns the ordinal of the plan that contains a year: 2020 is the last year of 13, 2021 the first of 14. */
export function planOfYear(year: number): number {
  return Math.ceil((year - 1955) / 5);
}

/** Returns the first year of a period. */
export function firstYear(period: Period): number {
  return 'from' in period ? period.from : period.to;
}

/** Whether a period ends within the five years of a plan. */
export function endsInPlan(period: Period, plan: number): boolean {
  return planOfYear(period.to) === plan;
}

/**
 * Whether two periods are of the same kind and length: states, single years, totals or averages over the same number of
 * years. Only their values have a meaningful ratio. A yearly average and a single year are both amounts per year, but
 * of different kinds.
 */
export function sameKindOfPeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && lengthInYears(a) === lengthInYears(b);
}

/**
 * Whether a result may be compared with a target: their periods are of the same kind and length, or the result is a
 * total or average over the first years of the target's.
 */
export function mayMeet(result: Period, target: Period): boolean {
  const isPart =
    'from' in result && 'from' in target && result.from === target.from && result.to <= target.to;
  return sameKindOfPeriod(result, target) || (isPart && result.kind === target.kind);
}

/** Whether two periods may be of the same kind, although the source leaves it open for at least one of them. */
export const mayBeAlike = (a: Period, b: Period): boolean =>
  !('from' in a) && !('from' in b) && (a.kind === 'year-or-end' || b.kind === 'year-or-end');

/** Whether two periods are of the same kind and cover the same years. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.to === b.to && firstYear(a) === firstYear(b);
}

/** Returns the number of years in a period; a state at the end of a year counts as one. */
export function lengthInYears(period: Period): number {
  return period.to - firstYear(period) + 1;
}

/** Returns the year a period ends in, as printed. */
export const yearText = (period: Period): string =>
  'printed' in period && period.printed ? excerpt(period.printed) : String(period.to);

/** Returns the year that all readings end in, as printed; undefined if they differ or there is none. */
export function commonYear(readings: readonly (Reading | undefined)[]): string | undefined {
  const years = new Set(readings.flatMap((reading) => (reading ? [yearText(reading.period)] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

const PERIODS = { end: 'end', within: 'year', 'within-or-end': 'year-or-end' } as const;

/** Returns the kind of period of the values in a yearly time series. */
export const periodKindOf = ({ kind }: TimeSeries) => PERIODS[kind];
