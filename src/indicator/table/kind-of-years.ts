import { yearsOfPlan } from '../periods.js';
import type { ValueHeader } from './header-role.js';
import type { NamedYears } from './named-years.js';

/**
 * 预计: the base of a plan, or the result beside the target of its year, where the year is not to come; in a
 * plan's table an expectation of a later year. Any other estimate or projection is neither.
 */
export function estimateKind(
  years: NamedYears | undefined,
  targets: readonly ValueHeader[],
  isExpected: boolean,
  { plan, presentYear }: { readonly plan?: number; readonly presentYear: number },
): 'actual' | 'target' | undefined {
  if (!years) return undefined;
  const isDue = years.to <= presentYear;
  if (targets.some((one) => one.years !== undefined && one.years.to >= years.to))
    return isDue ? 'actual' : undefined;
  return isExpected && (plan === undefined || years.to >= yearsOfPlan(plan).from) ? 'target' : undefined;
}

/**
 * The kind of a column that names a year only. In a plan's table the years before the plan are results
 * and its last year, or a later one, is a target; those between cannot be told. In any other table bare
 * years are results, except a pair such as 2020 and 2025, which may be a base and a target.
 */
export function bareYearKind(
  year: number,
  all: readonly number[],
  isPlanTable: boolean,
  plan: number | undefined,
): 'actual' | 'target' | undefined {
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (plan !== undefined) {
    const { from, to } = yearsOfPlan(plan);
    if (year < from) return 'actual';
    const isWay = all.some((one) => one < from) && !all.some((one) => one >= from && one < to);
    if (isPlanTable) return year >= to ? 'target' : undefined;
    if (isWay) return year === to ? 'target' : undefined;
    return year <= to ? 'actual' : undefined;
  }
  if (isPlanTable)
    return all.length < 2 ? undefined : year === first ? 'actual' : year === last ? 'target' : undefined;
  const isPair = all.length > 1 && all.every((one) => one % 5 === 0);
  return isPair ? undefined : 'actual';
}
