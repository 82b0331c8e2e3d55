import { yearsOfPlan } from '../../periods.js';
import type { ValueHeader } from '../header/header-role.js';
import type { NamedYears } from '../times/named-years.js';
import type { TableHints } from './table-title.js';

/**
 * The kind of a 预计 column: a result, such as a plan's baseline, if its year is not to come and a target has that year,
 * a later one or none, or another year is later; a target if the table is a plan's and nothing else is so late; else
 * undefined.
 */
export function estimateKind(
  years: NamedYears | undefined,
  others: readonly ValueHeader[],
  isExpected: boolean,
  { plan, presentYear }: { readonly plan?: number; readonly presentYear: number },
): 'actual' | 'target' | undefined {
  if (!years) return undefined;
  const isDue = years.to <= presentYear;
  const isLater = ({ kind, change, years: own }: ValueHeader) =>
    !change && (kind === 'target' ? !own || own.to >= years.to : own !== undefined && own.to > years.to);
  if (others.some(isLater)) return isDue ? 'actual' : undefined;
  return isExpected && (plan === undefined || years.to >= yearsOfPlan(plan).from) ? 'target' : undefined;
}

/**
 * The kind of a column that names only a year; undefined if it may be either. Years before the plan are results. In a
 * plan's table, its last year, a later one or one to come is a target, and those between are open. In another table that
 * names a plan, its years are targets after years before it, if all of them are to come or only the last is there;
 * without years before it, they are results, unless they span a plan that is not long over. Without a plan, bare years
 * are results, except a pair such as 2020 and 2025: it may be a baseline and a target if the table may be a plan's or
 * the later year is not over, unless limits below the later year show it to be a target.
 */
export function bareYearKind(
  year: number,
  all: readonly number[],
  isPlanTable: boolean,
  isCompared: boolean,
  { plan, presentYear, mayBePlan, limitYears = [] }: TableHints,
): 'actual' | 'target' | undefined {
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (plan !== undefined) {
    const { from, to } = yearsOfPlan(plan);
    if (year < from) return 'actual';
    const isWay = all.some((one) => one < from) && !all.some((one) => one >= from && one < to);
    if (isPlanTable) return year >= to || year > presentYear ? 'target' : undefined;
    if (isWay && isCompared && year <= presentYear) return undefined;
    if (isWay) return year === to ? 'target' : undefined;
    if (all.some((one) => one < from) && all.some((one) => one > presentYear)) {
      const areToCome = all.every((one) => one < from || one > presentYear);
      return areToCome && year <= to ? 'target' : undefined;
    }
    const isWhole = year <= to && to + 1 >= presentYear && all.includes(from) && all.includes(to);
    return year <= to && !isWhole ? 'actual' : undefined;
  }
  if (isPlanTable)
    return all.length < 2
      ? undefined
      : year === first
        ? 'actual'
        : year === last || limitYears.includes(year)
          ? 'target'
          : undefined;
  const isPair = all.length > 1 && all.every((one) => one % 5 === 0);
  const isOpen = isPair && (mayBePlan || last >= presentYear);
  if (all.length === 2 && limitYears.join() === String(last) && (isOpen || last > presentYear))
    return year === last ? 'target' : 'actual';
  return isOpen ? undefined : 'actual';
}
