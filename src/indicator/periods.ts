import type { Period, Plan, Reading, Target, TimeSeries } from './types.js';

/** The plan of an ordinal with its five years: 13 (十三五) is 2016 to 2020. */
export function yearsOfPlan(ordinal: number): Plan {
  const to = 1955 + ordinal * 5;
  return { ordinal, from: to - 4, to };
}

/** Whether a reading is a target. */
export function isTarget(reading: Reading): reading is Target {
  return reading.kind === 'target';
}

/** Whether a reading is an estimate or a forecast, and so no result. */
export const isEstimate = ({ kind }: Pick<Reading, 'kind'>): boolean =>
  kind === 'estimate' || kind === 'forecast';

/** Whether a value is of another definition or method than those before it. */
export const hasBreak = ({ flags }: Pick<Reading, 'flags'>): boolean => flags?.includes('break') ?? false;

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
 * Whether two periods are of one kind and length: states, single years, totals over equally many years, or averages
 * over equally many. Only values of such periods have a meaningful ratio. A yearly average and a single year are
 * both amounts per year, but of different kinds.
 */
export function sameKindOfPeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && lengthInYears(a) === lengthInYears(b);
}

/**
 * Whether a result of one period may be compared with a target of another: both of one kind, or a total or average
 * over the first years of the target's.
 */
export function mayMeet(result: Period, target: Period): boolean {
  const isPart =
    'from' in result && 'from' in target && result.from === target.from && result.to <= target.to;
  return sameKindOfPeriod(result, target) || (isPart && result.kind === target.kind);
}

/** Whether two periods may be of one kind, but the source does not say so of a year's value. */
export const mayBeAlike = (a: Period, b: Period): boolean =>
  !('from' in a) && !('from' in b) && (a.kind === 'year-or-end' || b.kind === 'year-or-end');

/** Whether two periods are of one kind and cover the same years. */
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
