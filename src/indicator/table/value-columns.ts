import { yearsOfPlan } from '../periods.js';
import type { Force } from '../types.js';
import type { HeaderColumn, Header } from './header.js';
import type { ValueHeader } from './header-role.js';
import { planNamed, type NamedYears } from './named-years.js';
import type { UnreadReason } from './unread-reasons.js';

/** A column whose values can be read: their kind and years are known. */
export interface ValueColumn {
  readonly at: number;
  readonly header: string;
  readonly holds: ValueHeader;
  readonly kind: 'actual' | 'target';
  readonly force?: Force;
  readonly years: NamedYears;
  /** Whether the header prints the years; else they come from the plan or from the caller. */
  readonly dated: boolean;
}

/** A column that cannot be read, and why. */
export interface UnreadColumn {
  readonly column: HeaderColumn;
  readonly reason: UnreadReason;
}

/** What the caller or the title knows of a table beyond its header. */
export interface TableHints {
  readonly plan?: number;
  readonly year?: number;
  /** What a column is that names a year or a place only. */
  readonly kind?: 'actual' | 'target';
  /** The years that the title says the plan is for: a year of these may be a target or a result. */
  readonly span?: NamedYears;
  /** How firm the targets are, where the table's title says so. */
  readonly force?: Force;
}

/**
 * The columns of values with kind and years settled, and those for which that cannot be done: without
 * a year in the header the plan or the caller must give it, and a bare year is a target only where the
 * table is a plan's (it has a property column, names its targets, or runs from a base to the plan's end).
 */
export function valueColumns(
  header: Header,
  hints: TableHints,
): { readable: ValueColumn[]; unread: UnreadColumn[] } {
  const readable: ValueColumn[] = [];
  const unread: UnreadColumn[] = [];
  header.columns.forEach((column, at) => {
    if (column.holds.role !== 'value') return;
    const settled = settle(column, column.holds, header, hints);
    if (typeof settled === 'string') unread.push({ column, reason: settled });
    else readable.push({ at, header: column.header, holds: column.holds, ...settled });
  });
  return { readable, unread };
}

type Settled = Pick<ValueColumn, 'kind' | 'force' | 'years' | 'dated'>;

function settle(
  column: HeaderColumn,
  holds: ValueHeader,
  header: Header,
  hints: TableHints,
): Settled | UnreadReason {
  const others = header.columns.flatMap(({ holds: one }) => (one.role === 'value' ? [one] : []));
  const years = yearsOf(column, holds, others, hints);
  const kind = kindOf(holds, years, others, header, hints);
  if (holds.change && (!kind || !years)) return 'a rate or a total beside the levels';
  if (!kind) return 'the header does not say whether these are targets or results';
  if (!years) return 'the header names no year, and neither a plan nor a year was given';
  const force = holds.force ?? (holds.estimate ? 'expected' : undefined) ?? hints.force;
  return { kind, years, dated: holds.years !== undefined, ...(kind === 'target' && force ? { force } : {}) };
}

function yearsOf(
  column: HeaderColumn,
  holds: ValueHeader,
  others: readonly ValueHeader[],
  { plan, year }: TableHints,
): NamedYears | undefined {
  if (holds.years) return holds.years;
  const own = planNamed(column.header);
  if (holds.change) {
    const ends = others.flatMap((one) => (one.years && one.years.to % 5 === 0 ? [one.years.to] : []));
    const known = own ?? plan;
    const end = known === undefined ? Math.max(...ends) : yearsOfPlan(known).to;
    return Number.isFinite(end) ? { from: end - 4, to: end } : undefined;
  }
  if (own === undefined && year !== undefined) return { from: year, to: year };
  const known = own ?? plan;
  if (known === undefined || /年度|当年|本年|全年|annual/i.test(column.header)) return undefined;
  const { from, to } = yearsOfPlan(known);
  const dated = others.flatMap((one) => (one.kind === 'target' && one.years ? [one.years.to] : []));
  if (own === undefined && dated.length > 0 && !dated.includes(to)) return undefined;
  return holds.base ? { from: from - 1, to: from - 1 } : { from: to, to };
}

function kindOf(
  holds: ValueHeader,
  years: NamedYears | undefined,
  others: readonly ValueHeader[],
  header: Header,
  hints: TableHints,
): 'actual' | 'target' | undefined {
  const all = others.filter((one) => !one.change).flatMap((one) => (one.years ? [one.years.to] : []));
  const targets = others.filter((one) => one.kind === 'target' && !one.change);
  if (holds.estimate) return estimateKind(holds, years, all, targets, hints.plan);
  if (holds.kind) return holds.kind;
  if (hints.kind) return hints.kind;
  const isPlanTable =
    header.columns.some(({ holds: one }) => one.role === 'property') || hints.force !== undefined;
  if (holds.change) return isPlanTable || targets.length > 0 ? 'target' : undefined;
  if (!years) return undefined;
  if (targets.length > 0) {
    const end = hints.plan === undefined ? [] : [yearsOfPlan(hints.plan).to];
    const dated = targets.flatMap((one) => (one.years ? [one.years.to] : end));
    return dated.length === targets.length && years.to < Math.min(...dated) ? 'actual' : undefined;
  }
  if (hints.span && hints.plan === undefined && !isPlanTable)
    return years.to < hints.span.from ? 'actual' : undefined;
  if (header.columns.some(mentionsTarget)) return undefined;
  return bareYearKind(years.to, [...new Set(all)], isPlanTable, hints.plan);
}

/** A column of targets that is not understood: beside it a bare year may be a target too. */
const mentionsTarget = ({ holds, header }: HeaderColumn) =>
  holds.role === 'unknown' && /目标|target/i.test(header);

/** 预计: the result of a year before the plan, or of one that has a target too; else an expectation. */
function estimateKind(
  holds: ValueHeader,
  years: NamedYears | undefined,
  all: readonly number[],
  targets: readonly ValueHeader[],
  plan: number | undefined,
): 'actual' | 'target' | undefined {
  if (!years || targets.some((one) => one.years?.to === years.to)) return years ? 'actual' : undefined;
  if (plan !== undefined) return years.to < yearsOfPlan(plan).from ? 'actual' : 'target';
  if (all.some((year) => year > years.to)) return 'actual';
  return holds.kind === undefined && all.some((year) => year < years.to) ? 'target' : undefined;
}

/**
 * The kind of a column that names a year only. In a plan's table the years before the plan are results
 * and its last year, or a later one, is a target; those between cannot be told. In any other table bare
 * years are results, except a pair such as 2020 and 2025, which may be a base and a target.
 */
function bareYearKind(
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
    if (isPlanTable || isWay) return year >= to ? 'target' : undefined;
    return year <= to ? 'actual' : undefined;
  }
  if (isPlanTable)
    return all.length < 2 ? undefined : year === first ? 'actual' : year === last ? 'target' : undefined;
  const isPair = all.length > 1 && all.every((one) => one % 5 === 0);
  return isPair ? undefined : 'actual';
}
