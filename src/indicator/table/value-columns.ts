import { yearsOfPlan } from '../periods.js';
import type { Force, PointFlag } from '../types.js';
import { sourceOfKind, sourceOfYear } from './assumed-of-column.js';
import type { Assumed } from '../library-texts.js';
import { bareYearKind, estimateKind } from './kind-of-years.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-role.js';
import type { ValueHeader } from './header-role.js';
import { meaningOfDashes, planNamed, timeNamed, type NamedYears } from './named-years.js';
import type { PrintedTime } from './time-of-text.js';
import type { UnreadReason } from './unread-reasons.js';

/** A column whose values can be read: their kind and years are known. */
export interface ValueColumn {
  readonly at: number;
  readonly header: string;
  readonly holds: ValueHeader;
  readonly kind: 'actual' | 'target';
  readonly force?: Force;
  /** What all its values are marked as. */
  readonly flags?: readonly PointFlag[];
  readonly years: NamedYears;
  /** Whether the header prints the years; else they come from the plan or from the caller. */
  readonly dated: boolean;
  /** Where the year is taken from; absent where the header, the row or the cell prints it. */
  readonly yearFrom?: Assumed<'year'>['from'] | undefined;
  /** Where it is taken from that these are results or targets; absent where the table says it of them. */
  readonly kindFrom?: Assumed<'kind'>['from'] | undefined;
  /** The quarter, month or day that the header names; `years` is the year it is in. */
  readonly moment?: PrintedTime;
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
  /** The one year that the title names. */
  readonly titleYear?: number;
  /** The year from which on nothing is a result. */
  readonly presentYear: number;
  /** What the title says that the table is of. */
  readonly titleKind?: 'actual' | 'target';
  /** Whether the title says that there is a target for each year. */
  readonly areYearly?: boolean;
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
  governed: ReadonlySet<number> = new Set(),
): { readable: ValueColumn[]; unread: UnreadColumn[] } {
  const readable: ValueColumn[] = [];
  const unread: UnreadColumn[] = [];
  const dashes = meaningOfDashes(header.columns.map((column) => column.header));
  const moments = header.columns.filter(({ holds, header: text }) => {
    const time = holds.role === 'value' && timeNamed(text, dashes);
    return time && time !== 'unclear' && 'moment' in time;
  }).length;
  header.columns.forEach((column, at) => {
    if (column.holds.role !== 'value' || governed.has(at)) return;
    const time = timeNamed(column.header, dashes);
    const settled =
      time === 'unclear'
        ? ('may be a year or a month' as const)
        : time && 'moment' in time && !(time.moment.date.endsWith('-12-31') && moments === 0)
          ? settleMoment(time.moment, column.holds, header, hints, moments)
          : settle(column, column.holds, header, hints);
    if (typeof settled === 'string') unread.push({ column, reason: settled });
    else readable.push({ at, header: column.header, holds: column.holds, ...settled });
  });
  return { readable, unread };
}

type Settled = Omit<ValueColumn, 'at' | 'header' | 'holds'>;

/** Results of months or quarters side by side; one alone may as well be a total up to then. */
function settleMoment(
  moment: PrintedTime,
  holds: ValueHeader,
  header: Header,
  hints: TableHints,
  moments: number,
): Settled | UnreadReason {
  const year = Number(moment.date.slice(0, 4));
  const kind = holds.kind ?? hints.kind ?? 'actual';
  if (moments < 2 || kind === 'target' || holds.change) return 'the header speaks of a part of a year';
  if (year > hints.presentYear && !holds.estimate) return 'a result of a year that is yet to come';
  const kindFrom = sourceOfKind(holds, kind, header, hints);
  return { kind, kindFrom, ...flagged(holds), years: { from: year, to: year }, dated: true, moment };
}

/** What the values of a column are marked as by its header. */
const flagged = ({ flags = [], estimate }: ValueHeader): { flags?: readonly PointFlag[] } =>
  flags.length || estimate ? { flags: [...flags, ...(estimate ? [estimate] : [])] } : {};

function settle(
  column: HeaderColumn,
  holds: ValueHeader,
  header: Header,
  hints: TableHints,
): Settled | UnreadReason {
  const others = header.columns.flatMap(({ holds: one }) => (one.role === 'value' ? [one] : []));
  const years = yearsOf(column, holds, others, hints);
  if (years === 'other') return 'another year is printed than the one given';
  const kind = kindOf(column, holds, years, others, header, hints);
  if (holds.change && (!kind || !years)) return 'a rate or a total beside the levels';
  if (!kind && !years && !holds.estimate)
    return 'the header names no year, and neither a plan nor a year was given';
  if (!kind)
    return holds.estimate
      ? 'an estimate or a projection, and no result'
      : 'the header does not say whether these are targets or results';
  if (!years) return 'the header names no year, and neither a plan nor a year was given';
  const refused = refusedKind(kind, holds, years, others, hints);
  if (refused) return refused;
  const force = holds.force ?? (holds.estimate ? 'expected' : undefined) ?? hints.force;
  const dated = holds.years !== undefined;
  const yearFrom = sourceOfYear(column.header, holds, years, hints);
  const kindFrom = sourceOfKind(holds, kind, header, hints);
  const known = { kind, years, dated, yearFrom, kindFrom };
  return kind === 'target' ? { ...known, ...(force ? { force } : {}) } : { ...known, ...flagged(holds) };
}

/** Why a value may not be what its column says: nothing of a later year is a result, and titles may disagree. */
export function refusedKind(
  kind: 'actual' | 'target',
  holds: ValueHeader,
  years: NamedYears,
  others: readonly ValueHeader[],
  { presentYear, titleKind }: TableHints,
): UnreadReason | undefined {
  if (kind === 'actual' && years.to > presentYear && !holds.estimate)
    return holds.kind === 'actual'
      ? 'a result of a year that is yet to come'
      : 'the header does not say whether these are targets or results';
  const said = new Set(others.flatMap((one) => (one.kind && !one.base ? [one.kind] : [])));
  if (titleKind && said.size === 1 && !said.has(titleKind) && !holds.base)
    return 'the title and the header disagree on targets and results';
  return undefined;
}

function yearsOf(
  column: HeaderColumn,
  holds: ValueHeader,
  others: readonly ValueHeader[],
  { plan, year, titleYear }: TableHints,
): NamedYears | 'other' | undefined {
  if (holds.years) return holds.years;
  const own = planNamed(column.header);
  if (holds.change) {
    const ends = others.flatMap((one) => (one.years && one.years.to % 5 === 0 ? [one.years.to] : []));
    const known = own ?? plan;
    const end = known === undefined ? Math.max(...ends) : yearsOfPlan(known).to;
    return Number.isFinite(end) ? { from: end - 4, to: end } : undefined;
  }
  if (own === undefined && titleYear !== undefined && !holds.base) {
    const given = year ?? (plan === undefined ? undefined : yearsOfPlan(plan).to);
    return given === undefined || given === titleYear ? { from: titleYear, to: titleYear } : 'other';
  }
  if (own === undefined && year !== undefined) return { from: year, to: year };
  const known = own ?? plan;
  const isBare = !holds.kind && !holds.base && !holds.estimate;
  if (known === undefined || isBare || /年度|当年|本年|全年|annual/i.test(column.header)) return undefined;
  const { from, to } = yearsOfPlan(known);
  const dated = others.flatMap((one) => (one.kind === 'target' && one.years ? [one.years.to] : []));
  if (own === undefined && dated.length > 0 && !dated.includes(to)) return undefined;
  return holds.base ? { from: from - 1, to: from - 1 } : { from: to, to };
}

function kindOf(
  column: HeaderColumn,
  holds: ValueHeader,
  years: NamedYears | undefined,
  others: readonly ValueHeader[],
  header: Header,
  hints: TableHints,
): 'actual' | 'target' | undefined {
  const all = others.filter((one) => !one.change).flatMap((one) => (one.years ? [one.years.to] : []));
  const targets = others.filter((one) => one.kind === 'target' && !one.change);
  const isPlanTable =
    header.columns.some(({ holds: one }) => one.role === 'property') || hints.force !== undefined;
  if (holds.estimate) {
    const known = column.header.includes('预计')
      ? estimateKind(years, targets, holds.kind === undefined && isPlanTable, hints)
      : undefined;
    return known ?? (holds.years ? 'actual' : undefined);
  }
  if (holds.kind) return holds.kind;
  if (hints.kind) return hints.kind;
  if (holds.by && years && years.to > hints.presentYear) return 'target';
  if (hints.titleKind === 'actual' && years && years.to <= hints.presentYear) return 'actual';
  if (hints.titleKind === 'target' && years && !holds.change) {
    const last = Math.max(...all);
    if (hints.areYearly || years.to > hints.presentYear || (all.length === 1 && years.to === last))
      return 'target';
    if (targets.length === 0 && new Set(all).size > 2 && !isPlanTable && hints.plan === undefined)
      return undefined;
  }
  const dated = targetYears(header, hints);
  if (holds.change) {
    return !hasResultOf(dated, others) && (isPlanTable || targets.length > 0) ? 'target' : undefined;
  }
  if (!years) return undefined;
  if (years.to > hints.presentYear && others.some((one) => one.base)) return 'target';
  if (targets.length > 0) {
    const isApart = years.to < Math.min(...dated) || dated.includes(years.to);
    return dated.length === targets.length && isApart ? 'actual' : undefined;
  }
  if (hints.span && hints.plan === undefined && !isPlanTable)
    return years.to < hints.span.from ? 'actual' : undefined;
  if (header.columns.some(mentionsTarget)) return undefined;
  return bareYearKind(years.to, [...new Set(all)], isPlanTable, hints.plan);
}

/** The years of the columns of targets, printed, or the last of the plan that they or the caller name. */
function targetYears({ columns }: Header, { plan }: TableHints): number[] {
  return columns.flatMap(({ holds, header }) => {
    if (holds.role !== 'value' || holds.kind !== 'target' || holds.change) return [];
    const named = planNamed(header) ?? plan;
    return holds.years ? [holds.years.to] : named === undefined ? [] : [yearsOfPlan(named).to];
  });
}

/** Whether a column that is not of targets has the year of one, so that the plan is over. */
const hasResultOf = (years: readonly number[], others: readonly ValueHeader[]) =>
  others.some((one) => one.kind !== 'target' && !one.change && one.years && years.includes(one.years.to));

/** A column of targets that is not understood: beside it a bare year may be a target too. */
const mentionsTarget = ({ holds, header }: HeaderColumn) =>
  holds.role === 'unknown' && /目标|target/i.test(header);
