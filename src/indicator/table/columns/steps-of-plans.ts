import { yearsOfPlan } from '../../periods.js';
import type { Header } from '../header/header.js';
import type { ValueHeader } from '../header/header-role.js';
import type { NamedYears } from '../times/named-years.js';
import type { TableHints } from './table-title.js';

// The years and stages on the way to a plan's goal.

/** Whether a year is one of the steps of five years that lead from the year of a base to a goal: 2020（基期年）, 2025, 2035. */
export const isStep = (year: number, bases: readonly (NamedYears | undefined)[], all: readonly number[]) =>
  bases.length === 1 &&
  bases[0] !== undefined &&
  year > bases[0].to &&
  all.every((one) => one === bases[0]!.to || (one > bases[0]!.to && one % 5 === 0)) &&
  all.some((one) => one > year);

/**
 * Whether a bare year may be of a goal on the way to a later target: a year of the plan, if all targets are after its
 * end, or a year that is not the first before a vision, if the last bare year is round: 2020, 2025, 2035 vision.
 */
export function leadsBeyond(
  year: number,
  all: readonly number[],
  dated: readonly number[],
  { columns }: Header,
  { plan }: TableHints,
): boolean {
  const goal = Math.min(...dated);
  if (plan !== undefined) return year >= yearsOfPlan(plan).from && goal > yearsOfPlan(plan).to;
  const bare = all.filter((one) => one < goal);
  const isVision = columns.some(({ header, holds }) => holds.role === 'value' && VISION.test(header));
  return isVision && year > Math.min(...bare) && Math.max(...bare) % 5 === 0;
}

/**
 * Whether a bare year before the targets may have a target or an estimate: it comes after what is called a result, or
 * is one of all those between a base and the only target: 2022 baseline, 2023, 2024, 2025 target.
 */
export function mayBeYearlyTarget(
  header: string,
  year: number,
  others: readonly ValueHeader[],
  goals: readonly number[],
): boolean {
  const goal = Math.min(...goals);
  if (year >= goal || goal === Infinity || /\p{L}{3}/u.test(header)) return false;
  const levels = others.filter(({ change, years }) => !change && years !== undefined);
  const called = levels.filter(({ kind, base }) => kind === 'actual' && !base);
  if (called.length > 0 && called.every(({ years }) => years!.to < year)) return true;
  const from = levels.find(({ base }) => base)?.years?.to ?? Infinity;
  const between = new Set(levels.map(({ years }) => years!.to).filter((one) => one > from && one < goal));
  return goals.length === 1 && year > from && between.size === goal - from - 1;
}

const VISION = /展望|[远遠]景/;

/** Whether a header is one of several stages of a plan, near or far: 近期（2025年）, long term (2035). */
export const isOneOfStages = (header: string, { columns }: Header) =>
  STAGE.test(header) &&
  columns.filter((one) => STAGE.test(one.header) || BASE_STAGE.test(one.header)).length > 1;

/** Whether a header names the middle of a plan without a near or far stage beside it: 中期（2023年底）, 目标（2025年底）. */
export const isMiddleAlone = (header: string, { columns }: Header) =>
  /中期(?![值评实完])|\bmid[- ]?term\b/i.test(header) &&
  !columns.some((one) => one.header !== header && STAGE.test(one.header));

const STAGE = /近期|中期(?![值评实完])|远期|遠期|\b(?:short|near|medium|mid|long)[- ]?term\b/i;
const BASE_STAGE = /现[状况]|現[狀況]|基期|baseline|current/i;
