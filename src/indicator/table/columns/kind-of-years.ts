import { yearsOfPlan } from '../../periods.js';
import { withoutAimedAt } from '../text/aimed-at.js';
import type { Header } from '../header/header.js';
import type { HeaderColumn, ValueHeader } from '../header/header-role.js';
import { bareYearKind, estimateKind } from './bare-years.js';
import { planNamed, yearsNamed, type NamedYears } from '../times/named-years.js';
import { COMPARED, EITHER } from '../text/stage-words.js';
import { isMiddleAlone, isOneOfStages, isStep, leadsBeyond, mayBeYearlyTarget } from './steps-of-plans.js';
import type { TableHints } from './table-title.js';

/** Whether a column holds results or targets: by its header, the caller, the title, or its year among the others. */
export function kindOfColumn(
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
      ? estimateKind(years, others, holds.kind === undefined && isPlanTable, hints)
      : undefined;
    return known ?? (holds.years ? 'actual' : undefined);
  }
  if (holds.base && /基[准準]/.test(column.header) && hasTargetOf(years, targets)) return undefined;
  if (holds.kind) return holds.kind;
  if (hints.kind) return hints.kind;
  if (years && hints.titleTargets?.includes(years.to)) return 'target';
  if (years && hints.review?.year !== undefined && years.to > hints.review.year) return undefined;
  if (years && others.some((one) => isResultBeside(one, holds, years))) return undefined;
  if (hints.titleKind === 'actual' && years && years.to <= hints.presentYear) return 'actual';
  if (holds.part !== undefined && isBesideTargets(holds.part, targets, others)) return undefined;
  const mayBeResult =
    years && years.to <= hints.presentYear && others.some(({ kind, base }) => kind === 'actual' && !base);
  const isOver = (years?.to ?? 0) <= hints.presentYear;
  const isBeside = targets.length > 0 || others.some(({ base }) => base);
  if (isOver && EITHER.test(column.header) && (isBeside || !/^year/i.test(column.header))) return undefined;
  if (holds.by && isOver && targets.some((one) => one.years !== undefined && one.years.to > (years?.to ?? 0)))
    return undefined;
  if (isOver && isMiddleAlone(column.header, header)) return undefined;
  if (years && (holds.by || isOneOfStages(column.header, header)))
    return mayBeResult && !holds.by ? undefined : 'target';
  if (hints.titleKind === 'target' && years && !holds.change) {
    const last = Math.max(...all);
    const isBefore = hints.plan !== undefined && years.to < yearsOfPlan(hints.plan).from;
    if (
      !holds.years ||
      (hints.areYearly && !isBefore) ||
      years.to > hints.presentYear ||
      (all.length === 1 && years.to === last && targets.length === 0)
    )
      return 'target';
    const limited = hints.limitYears ?? [];
    const first = Math.min(...all);
    const later = all.filter((year) => year > first);
    // The year right before the first limits may hold a target as well.
    if (later.length > 1 && later.every((year) => limited.includes(year) && year > first + 1))
      return limited.includes(years.to) ? 'target' : 'actual';
    const { from, to } = hints.plan === undefined ? { from: 0, to: 0 } : yearsOfPlan(hints.plan);
    const isWithin = years.to >= from && (to === 0 || all.some((year) => year >= from && year < to));
    if (targets.length === 0 && new Set(all).size > 2 && !isPlanTable && isWithin) return undefined;
  }
  const isTheValue = VALUE.test(column.header) && targets.length > 0 && years !== undefined;
  if (isTheValue && header.columns.filter((one) => VALUE.test(one.header)).length === 1)
    return years.to <= hints.presentYear ? 'actual' : undefined;
  if (
    /^(?:年度)?指标值/.test(column.header) &&
    years &&
    header.columns.some((one) => BEFORE_GOAL.test(one.header))
  )
    return 'target';
  const dated = targetYears(header, hints);
  if (holds.change) {
    return !hasResultOf(dated, others) && (isPlanTable || targets.length > 0) ? 'target' : undefined;
  }
  if (!years) return undefined;
  const bases = others.flatMap((one) => (one.base ? [one.years] : []));
  if (bases.length > 0 && years.to > hints.presentYear) return 'target';
  const isHeld = hints.saysResults === true || hints.goal?.isReviewed === true;
  if (isPlanTable && !isHeld && targets.length === 0 && isStep(years.to, bases, all)) return 'target';
  const isTold = isHeld || header.columns.some((one) => JUDGES.test(one.header));
  if (!isTold && mayBeYearlyTarget(column.header, years.to, others, dated)) return undefined;
  const isOnTheWay = targets.length > 0 && !isHeld && leadsBeyond(years.to, all, dated, header, hints);
  if (isOnTheWay && hints.plan === undefined) return undefined;
  if (targets.length > 0 && !isOnTheWay) {
    if (isPlanTable && years.to > hints.presentYear) return 'target';
    const { firstTarget = 0, presentYear } = hints;
    if (years.to < firstTarget && years.to <= presentYear && dated.length === 0) return 'actual';
    if (arePastBeforeTarget(header, hints)) return 'actual';
    const isApart = years.to < Math.min(...dated) || dated.includes(years.to);
    return dated.length === targets.length && isApart ? 'actual' : undefined;
  }
  if (hints.span && hints.plan === undefined && !isPlanTable)
    return years.to < hints.span.from ? 'actual' : undefined;
  const mentioned = header.columns.filter(
    ({ holds: { role }, header: text }) =>
      (role === 'unknown' && /目[标標]|target/i.test(withoutAimedAt(text))) ||
      (role === 'name' && NAMED_TARGETS.test(text)),
  );
  if (mentioned.length > 0) {
    const isBefore = mentioned.every((one) => years.to < (yearsNamed(one.header)?.to ?? 0));
    return isBefore && years.to <= hints.presentYear ? 'actual' : undefined;
  }
  const isCompared = header.columns.some((one) => COMPARED.test(one.header));
  const [latest] = others.filter(({ estimate, years: own }) => estimate && own && own.to > years.to);
  if (latest && all.length === 2 && !isPlanTable && hints.plan === undefined) return 'actual';
  const kind = bareYearKind(years.to, [...new Set(all)], isPlanTable, isCompared, hints);
  const isOfBase = header.columns.some((one) => BEFORE_PLAN.test(one.header));
  if (kind === 'actual' && isOfBase && isOnlyLater(years.to, all, hints)) return undefined;
  if (kind === 'actual' && hints.titleKind === 'target') {
    const isBefore = hints.plan !== undefined && years.to < yearsOfPlan(hints.plan).from;
    return !hints.areAllPlanned && (isBefore || isBeforeOthers(years.to, [...new Set(all)]))
      ? kind
      : undefined;
  }
  const isAim = hints.aimYears?.includes(years.to) && all.some((year) => year < years.to);
  return kind === 'actual' && isAim ? undefined : kind;
}

/** Whether another column is called the result of the same year, so that a bare year may be of its target. */
const isResultBeside = (other: ValueHeader, { place, part, flags }: ValueHeader, { to, from }: NamedYears) =>
  other.kind === 'actual' &&
  !other.base &&
  !other.change &&
  !flags &&
  from === to &&
  other.years?.from === from &&
  other.years.to === to &&
  other.place === place &&
  other.part === part;

/** Whether a column of targets has the same year: 基准值 beside it is then a level to keep, not a state before. */
const hasTargetOf = (years: NamedYears | undefined, targets: readonly ValueHeader[]) =>
  years !== undefined && targets.some((one) => one.years?.to === years.to);

/** Matches headers for the state before a plan, with or without its year: 现状, 2019年现状, 目前. */
const BEFORE_PLAN = /现[状况]|現[狀況]|基期|基数|目前|^(?:baseline|current|today|now)$/i;

/** Whether a year is the last, with no other in the three years before it, or one of the years is still to come. */
const isOnlyLater = (year: number, all: readonly number[], { presentYear }: TableHints) =>
  all.every((one) => one <= year)
    ? all.filter((one) => one > year - 4).length === 1
    : all.some((one) => one > presentYear);

const isBeforeOthers = (year: number, all: readonly number[]) =>
  all.every((one) => one >= year) && all.length > 1;

/** Matches what may be beside the goal of a year in a list of goals: 上年实际, 完成值. */
const BEFORE_GOAL = /(?<![比较])上年|去年|实际|完成/;

/** Matches headers for the results themselves, beside targets and rates. */
const VALUE = /^(?:数值|绝对[数值量额]|values?)$/i;

/** Whether only other parts have targets, and these have no results; what the years of this part hold is then open. */
function isBesideTargets(
  part: string,
  targets: readonly ValueHeader[],
  others: readonly ValueHeader[],
): boolean {
  const groups = new Set(targets.flatMap((one) => one.part ?? []));
  const hasResults = others.some(
    (one) => groups.has(one.part ?? '') && (one.kind === 'actual' || (!one.kind && one.years !== undefined)),
  );
  return groups.size > 0 && !groups.has(part) && !hasResults;
}

/**
 * Whether bare years that are over lead up to a single target that is called just that and has no year, without a
 * baseline. After an overall target, or beside a baseline, each year may hold a target, unless the table measures
 * performance.
 */
function arePastBeforeTarget(
  { columns, caption }: Header,
  { presentYear, plan, titleKind, goal, saysResults }: TableHints,
): boolean {
  const values = columns.flatMap((column, at) =>
    column.holds.role === 'value' ? [{ ...column.holds, header: column.header, at }] : [],
  );
  const [target, ...more] = values.filter(({ kind }) => kind === 'target');
  const bare = values.filter(({ kind, change, estimate }) => !kind && !change && !estimate);
  const isOver = (years: NamedYears) => years.to < presentYear || (years.fiscal && years.to === presentYear);
  const isJudged = columns.some((one) => JUDGES.test(one.header));
  const measures = columns.some(({ header, holds }) => holds.role === 'name' && OF_PERFORMANCE.test(header));
  const isReported = goal ? goal.isReviewed : measures || saysResults === true;
  const isOpen = isReported && !OF_AGREEMENT.test(caption);
  return (
    target !== undefined &&
    more.length === 0 &&
    plan === undefined &&
    titleKind !== 'target' &&
    /^(?:(?:annual |yearly |local plan |sdg |global |年度)?targets?|goals?|objectives?|ambitions?|aims?|(?:年度)?目标值?)(?:\s*[（(].*[)）])?$/i.test(
      target.header,
    ) &&
    !target.years &&
    bare.length > 0 &&
    bare.every(
      ({ years, at }) => years !== undefined && isOver(years) && (isJudged || isOpen || at < target.at),
    ) &&
    !values.some(({ base }) => base)
  );
}

/** Matches headers that tell what became of targets, such as 2021 outcome; Outcome alone may be a level of a logframe. */
const JUDGES =
  /^(?:was )?(?:the )?target (?:was )?(?:met|achieved|reached)\??$|^是否(?:达标|完成|达到目标)|^(?:trend|direction of travel|rag(?: rating| status)?)$|(?:19|20)\d\d outcomes?$|^outcomes? (?:in )?(?:19|20)\d\d/i;

/** Matches headers of names that are targets in words, which years may break down. */
const NAMED_TARGETS = /^(?:[\p{L}-]+ ){0,2}targets?$|目标$/iu;

/** Matches headers for measures of what was done, as in reports on performance. */
const OF_PERFORMANCE = /\b(?:kpis?|performance|measures?|metrics?)\b/i;
/** Matches titles of plans and agreements for performance, which set targets for each year. */
const OF_AGREEMENT = /\b(?:performance|results) (?:plan|contract|agreement|framework)s?\b/i;

/** The years of the target columns: as printed, the last of the plan that they or the caller name, or that of the title. */
function targetYears({ columns }: Header, { plan, titleYear }: TableHints): number[] {
  return columns.flatMap(({ holds, header }) => {
    if (holds.role !== 'value' || holds.kind !== 'target' || holds.change) return [];
    const named = planNamed(header) ?? plan;
    return holds.years?.to ?? (named === undefined ? (titleYear ?? []) : yearsOfPlan(named).to);
  });
}

/** Whether a column without targets has the year of one, so that the plan is over. */
const hasResultOf = (years: readonly number[], others: readonly ValueHeader[]) =>
  others.some((one) => one.kind !== 'target' && !one.change && one.years && years.includes(one.years.to));
