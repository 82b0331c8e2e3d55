import type { Header } from '../header/header.js';
import type { ValueHeader } from '../header/header-role.js';
import type { OtherRole } from '../text/column-roles.js';
import { joinedText } from '../text/cell-text.js';
import { headedIndicator, yearAtStart } from '../header/indicator-in-header.js';
import { isInterval } from '../times/iso-interval.js';
import type { SpreadGrid } from '../grid/grid.js';
import { markSplitYears, meaningOfDashes, planNamed, timeNamed } from '../times/named-years.js';
import type { NamedYears } from '../times/named-years.js';
import type { PrintedTime } from '../times/months-span.js';
import { areCompactMonths, momentNamed } from '../times/time-of-text.js';

/** Which column of times dates a column of values, row by row. */
export interface RowTimes {
  /** The column of times by column of values. */
  readonly of: ReadonlyMap<number, number>;
  /** Columns of values dated by another column, but it is not certain by which. */
  readonly unclear: ReadonlySet<number>;
}

const columnsOf = (header: Header, role: OtherRole) =>
  header.columns.flatMap(({ holds }, at) => (holds.role === role ? [at] : []));

/**
 * Pairs columns of values without a year in the header with columns of years: 基期年 with the base, 目标年 with the targets,
 * 年份 with all. Of several such columns, each value or indicator gets the adjacent one.
 * @param indicators columns with an indicator as their header
 */
export function rowTimes(rows: SpreadGrid, header: Header, indicators: readonly number[]): RowTimes {
  const of = new Map<number, number>();
  const unclear = new Set<number>();
  const undated = header.columns.flatMap(({ holds, header: text }, at) =>
    holds.role === 'value' && !holds.years && !holds.moment && planNamed(text) === undefined
      ? [{ at, holds }]
      : [],
  );
  for (const [at, time] of beside(header, undated)) of.set(at, time);
  const pair = (role: OtherRole, isOf: (one: (typeof undated)[number]) => boolean) => {
    const [at, ...more] = columnsOf(header, role);
    const values = undated.filter((one) => isOf(one) && !of.has(one.at));
    if (at !== undefined && more.length === 0) for (const value of values) of.set(value.at, at);
    else if (more.length) for (const value of values) unclear.add(value.at);
  };
  pair('base-year', ({ holds }) => holds.base === true);
  pair('target-year', ({ holds }) => holds.kind === 'target');
  pair('actual-year', ({ holds }) => holds.kind === 'actual');
  const [own = -1, ...others] = columnsOf(header, 'time');
  // A target before the year may be of that year, a bare value after it is.
  if (own >= 0 && !others.length && !undated.some(({ holds }) => holds.base))
    for (const { at, holds } of undated) if (at === own + 1 && !holds.kind && !of.has(at)) of.set(at, own);
  if (own >= 0 && !others.length && isYearly(rows, header, own))
    for (const { at, holds } of undated.filter((one) => !of.has(one.at)))
      if (holds.base) unclear.add(at);
      else of.set(at, own);
  const left = undated.filter(({ at }) => !of.has(at) && !unclear.has(at));
  pairTimes(
    columnsOf(header, 'time'),
    left.map(({ at }) => at),
    left.some(({ holds }) => holds.base),
    left.flatMap(({ at, holds }) => (holds.latest && !holds.base ? [at] : [])),
    of,
    unclear,
  );
  const times = columnsOf(header, 'time');
  const [base] = columnsOf(header, 'base-year');
  const bare = indicators.filter((at) => {
    const head = header.columns[at]!.header;
    return !headedIndicator(head).years && !yearAtStart(head);
  });
  const steps = [1, -1].filter((step) => bare.every((at) => times.includes(at + step)));
  const step = steps.length === 1 && times.length === bare.length ? steps[0] : undefined;
  for (const at of bare) {
    const head = header.columns[at]!.header;
    const time = times.length === 1 ? times[0] : step && at + step;
    if (OF_BASE.test(head) && base !== undefined) of.set(at, base);
    else if (!OF_BASELINE.test(head) && time !== undefined) of.set(at, time);
  }
  return { of, unclear };
}

/** Whether an indicator of a place has a row for each of several years, so that they date all but the base. */
function isYearly(rows: SpreadGrid, header: Header, time: number): boolean {
  const keys = (['name', 'place', 'category'] as const).flatMap((role) => columnsOf(header, role));
  const known = new Map<string, string>();
  return rows.some((row) => {
    const key = JSON.stringify(keys.map((at) => joinedText(row[at]!.text)));
    const year = joinedText(row[time]!.text);
    const first = known.get(key) ?? year;
    known.set(key, first);
    return keys.length > 0 && first !== year;
  });
}

/** Matches headers of baseline values, which a column of report years does not date; not Base rate. */
const OF_BASELINE = /^[Bb]aseline(?=[ _\p{Lu}])|^(?:基期|基准|基数)(?=\p{Script=Han})/u;
const OF_BASE = /^[Bb]ase(?:line)?(?=[ _\p{Lu}])|^(?:基期|基准|基数)(?=\p{Script=Han})/u;

/**
 * Pairs each column of values with the column of years after it, or before it, if several values all have one there
 * (Milestone, Year, Target, Year). Empty if the kinds in any pair differ.
 */
function beside(
  header: Header,
  undated: readonly { readonly at: number; readonly holds: ValueHeader }[],
): readonly (readonly [number, number])[] {
  const isYearOf = (at: number, { base, kind }: ValueHeader) => {
    const holds = header.columns[at]?.holds;
    if (holds?.role === 'unknown') return holds.reason === 'a year, not a value';
    if (holds?.role === 'base-year') return base === true;
    if (holds?.role === 'actual-year') return kind === 'actual';
    return holds?.role === 'target-year' ? kind === 'target' : holds?.role === 'time';
  };
  const step = [1, -1].find((step) => undated.every(({ at, holds }) => isYearOf(at + step, holds)));
  return step && undated.length > 1 ? undated.map(({ at }) => [at, at + step] as const) : [];
}

function pairTimes(
  times: readonly number[],
  values: readonly number[],
  hasBase: boolean,
  latest: readonly number[],
  of: Map<number, number>,
  unclear: Set<number>,
): void {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  const [time] = times;
  if (time === undefined || values.length === 0) return;
  const isOutside = time < first || time > last;
  if (times.length === 1 && isOutside && !(hasBase && values.length > 1))
    return values.forEach((at) => void of.set(at, time));
  const before = values.filter((at) => times.includes(at - 1));
  const after = values.filter((at) => times.includes(at + 1));
  const pairs =
    times.length === values.length ? [before, after].filter((one) => one.length === values.length) : [];
  const certain = pairs.length === 1 ? (pairs[0] === before ? -1 : 1) : 0;
  for (const at of values)
    if (certain) of.set(at, at + certain);
    else if (times.length === 1 && at === time - 1 && (!hasBase || latest.includes(at))) of.set(at, time);
    else unclear.add(at);
}

/** The time of a row: its year, and the part of the year if it is one. */
export type RowTime = { readonly years: NamedYears; readonly moment?: PrintedTime } | 'unclear' | undefined;

/**
 * Returns a function that reads the times of a column. If all are 1 January, they are dates of years. 31 December is
 * the end of its year, unless most others are other days. Beside plain years, 2007-11 may be a month or a span.
 * @param areOfPlan whether they date a base, a target or the current state; a day or month then represents its year
 */
export function timesOf(rows: SpreadGrid, at: number, areOfPlan = false): (text: string) => RowTime {
  const texts = rows.map((row) => joinedText(row[at]!.text)).filter(Boolean);
  const distinct = [...new Set(texts)];
  const days = distinct.flatMap((text) => {
    const moment = isInterval(text) ? undefined : momentNamed(text);
    return moment?.step === 'day' ? [moment.date] : [];
  });
  const isYearly = days.length === distinct.length && days.every((date) => date.endsWith('-01-01'));
  const areDays = days.filter((date) => !date.endsWith('-12-31')).length * 2 > distinct.length;
  const dashes = meaningOfDashes(distinct);
  const marked = markSplitYears(distinct);
  const hasYears = distinct.some((text) => /^\d{4}$/.test(text));
  const areMonths = areCompactMonths(distinct);
  const known = new Map<string, RowTime>();
  const read = (printed: string): RowTime => {
    const text = areMonths ? `${printed.slice(0, 4)}-${printed.slice(4)}` : printed;
    const time = timeNamed(marked(text), dashes);
    if (time === undefined || time === 'unclear') return time;
    const moment = 'moment' in time ? time.moment : areDays ? momentNamed(text) : undefined;
    if (!moment) return 'years' in time ? time : undefined;
    if (moment.step === 'month' && hasYears && /^\d{4}[-–]\d\d$/.test(text)) return 'unclear';
    const year = Number(moment.date.slice(0, 4));
    const years: NamedYears = { from: year, to: year };
    return isYearly || areOfPlan ? { years: { ...years, stands: true, printed: text } } : { years, moment };
  };
  return (text) => {
    const plain = joinedText(text);
    if (!known.has(plain)) known.set(plain, read(plain));
    return known.get(plain);
  };
}
