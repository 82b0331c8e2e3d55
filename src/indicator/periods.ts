import type { Period, Plan, Reading, Target, TimeSeries } from './types.js';

/** The plan of an ordinal with its five years: 13 (十三五) is 2016 to 2020. */
export function yearsOfPlan(ordinal: number): Plan {
  const to = 1955 + ordinal * 5;
  return { ordinal, from: to - 4, to };
}

/** Whether a reading says what is to be reached. */
export function isTarget(reading: Reading): reading is Target {
  return reading.kind === 'target';
}

/** The ordinal of the plan a year belongs to: 2020 is the last year of 13, 2021 the first of 14. */
export function planOfYear(year: number): number {
  return Math.ceil((year - 1955) / 5);
}

/** The first year a period covers. */
export function firstYear(period: Period): number {
  return 'from' in period ? period.from : period.to;
}

/** Whether a period ends within the five years of a plan. */
export function endsInPlan(period: Period, plan: number): boolean {
  return planOfYear(period.to) === plan;
}

/**
 * Whether two values of these periods are of one kind: both states, both single years, both totals
 * over equally many years, or both yearly averages. Only such values may be set in proportion.
 * A yearly average and a single year are both amounts per year, but not the same kind.
 */
export function sameKindOfPeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && lengthInYears(a) === lengthInYears(b);
}

/**
 * Whether a result of one period may be held against a target of another: both of one kind, or a total or
 * an average over the first years of a plan against one over all of them.
 */
export function mayMeet(result: Period, target: Period): boolean {
  const isPart =
    'from' in result && 'from' in target && result.from === target.from && result.to <= target.to;
  return sameKindOfPeriod(result, target) || (isPart && result.kind === target.kind);
}

/** Whether two values speak of the very same time in the same way. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.to === b.to && firstYear(a) === firstYear(b);
}

/** How many years a period covers; a state at the end of a year counts as one. */
export function lengthInYears(period: Period): number {
  return period.to - firstYear(period) + 1;
}

/** The year a period ends in, as the source prints it. */
export const yearText = (period: Period): string =>
  ('printed' in period ? period.printed : undefined) ?? String(period.to);

/** The year that all given readings end in, as printed; undefined where they differ or there is none. */
export function commonYear(readings: readonly (Reading | undefined)[]): string | undefined {
  const years = new Set(readings.flatMap((reading) => (reading ? [yearText(reading.period)] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

const PERIODS = { end: 'end', within: 'year', 'within-or-end': 'year-or-end' } as const;

/** What kind of period the values of a time series speak of, where its steps are years. */
export const periodKindOf = ({ kind }: TimeSeries) => PERIODS[kind];
