import { yearsOfPlan } from '../../periods.js';
import type { Header } from '../header/header.js';
import type { HeaderColumn, ValueHeader } from '../header/header-role.js';
import { planNamed, type NamedYears } from '../times/named-years.js';
import type { TableHints } from './table-title.js';

/**
 * Returns the years of a column, from its header, the title, the caller, the only year of other columns or the plan;
 * `other` if the title has another year than the one given.
 */
export function yearsOfColumn(
  column: HeaderColumn,
  holds: ValueHeader,
  others: readonly ValueHeader[],
  header: Header,
  { plan, year, titleYear, yearOfPart, review }: TableHints,
): NamedYears | 'other' | undefined {
  if (holds.years)
    return isUpTo(column, holds.years, header) ? { ...holds.years, isUpTo: true } : holds.years;
  const own = planNamed(column.header);
  if (holds.change) {
    const ends = others.flatMap((one) => (one.years && one.years.to % 5 === 0 ? [one.years.to] : []));
    const known = own ?? plan;
    const end = known === undefined ? Math.max(...ends) : yearsOfPlan(known).to;
    return Number.isFinite(end) ? { from: end - 4, to: end } : undefined;
  }
  const isGoal = holds.kind === 'target' && !OF_YEAR.test(column.header) && hasState(header);
  if (own === undefined && titleYear !== undefined && !holds.base && !isGoal) {
    const given = year ?? (plan === undefined ? undefined : yearsOfPlan(plan).to);
    return given === undefined || given === titleYear ? { from: titleYear, to: titleYear } : 'other';
  }
  if (
    own === undefined &&
    yearOfPart !== undefined &&
    holds.kind === 'target' &&
    /年度|全年/.test(column.header)
  )
    return { from: yearOfPart, to: yearOfPart };
  const isWholeYear = /年[底末]|全年|12\s*月[底末]/.test(column.header) && !holds.base;
  const isHeldAgainst =
    holds.kind === 'target' && /年度|annual|full[- ]year/i.test(column.header) && hasRate(header);
  const isOther = ({ kind }: ValueHeader) => !(holds.estimate && kind === 'actual');
  const dating = isWholeYear
    ? others.filter(isOther)
    : isHeldAgainst
      ? others.filter((one) => !one.base)
      : [];
  const [only, ...more] = new Set(dating.flatMap((one) => one.years?.to ?? []));
  if (own === undefined && only !== undefined && more.length === 0) return { from: only, to: only };
  const hasLatest = others.some((one) => one.latest && !one.base && !one.years);
  if (own === undefined && year !== undefined && !(holds.base && hasLatest)) return { from: year, to: year };
  if (holds.latest && !holds.base) return undefined;
  const known = own ?? plan;
  const isBare = !holds.kind && !holds.base && !holds.estimate;
  if (known === undefined || isBare || /年度|当年|本年|全年|annual/i.test(column.header)) return undefined;
  const { from, to } = yearsOfPlan(known);
  const dated = others.flatMap((one) => (one.kind === 'target' && one.years ? [one.years.to] : []));
  if (own === undefined && dated.length > 0 && !dated.includes(to)) return undefined;
  if (holds.base) return { from: from - 1, to: from - 1 };
  const isOpen = holds.kind === 'target' ? review?.mayHaveTargets && !OF_PLAN.test(column.header) : review;
  if (own !== undefined || !isOpen) return { from: to, to };
  return holds.kind === 'target' || !review?.year ? undefined : { from: review.year, to: review.year };
}

/**
 * The years of a target with the first year of its plan, which is that of the title: 三年行动方案（2023—2025年）. It is not
 * known if nothing names the plan and the first state before lies within five years: 2022, 2025.
 */
export function withFirstYear(
  years: NamedYears,
  others: readonly ValueHeader[],
  { plan, span }: TableHints,
): NamedYears {
  const before = others.flatMap((one) =>
    one.years && one.years.to < years.to && (one.base || one.kind !== 'actual') ? [one.years.to] : [],
  );
  const isWithin = before.length > 0 && Math.min(...before) > years.to - 5;
  const since = span?.to === years.to ? span.from : !span && isWithin ? 0 : undefined;
  return plan !== undefined || since === undefined ? years : { ...years, since };
}

/** Whether a column may count up to its year, as another holds what is planned for several years. */
const isUpTo = ({ header }: HeaderColumn, { from, to }: NamedYears, { columns }: Header) =>
  from === to &&
  UP_TO.test(header) &&
  columns.some(
    ({ header: other, holds }) =>
      SEVERAL_YEARS.test(other) ||
      (planNamed(other) !== undefined && !/20\d\d/.test(other)) ||
      (holds.role === 'value' && holds.years !== undefined && holds.years.from < holds.years.to),
  );

const UP_TO = /[截止]至|截止|\bby (?:the )?end\b|\bto date\b|\bso far\b/i;
const SEVERAL_YEARS =
  /[五5三3]年(?:累计)?(?:目标|任务|计划|规划)|\b(?:five|three)[- ]year (?:target|goal|plan)/i;

/** Matches headers of a plan's own targets. */
const OF_PLAN = /[规規][划劃]|五年|\bplan\b/i;

/** Matches headers of values of the table's own year. */
const OF_YEAR = /年度|当年|當年|本年|全年|annual|yearly|this year/i;

/** Whether a column holds the current state; a target beside it is one of the plan: 监测值, Current value. */
const hasState = ({ columns }: Header) =>
  columns.some(({ header, holds }) => !(holds.role === 'value' && holds.years) && STATE.test(header));

const STATE =
  /监测|監測|体检|體檢|现状|現狀|目前|^(?:current|latest|monitored|measured|present)(?: (?:value|status|level|figure|result|performance|position|state))?$|^now$/i;

/** Whether a column says how much of a target was reached; targets are then of the year of the results. */
const hasRate = ({ columns }: Header) =>
  columns.some(
    ({ holds, header }) =>
      /^(?:目标|计划|任务|预算|投资)?(?:完成|达成|执行)(?:率|比例|进度|百分比|程度)|^(?:%|per ?cent(?:age)?) (?:achieved|of (?:the )?(?:annual )?target)|^(?:achievement|completion|execution) rate/i.test(
        header,
      ) &&
      (holds.role === 'verdict' || holds.role === 'unknown'),
  );
