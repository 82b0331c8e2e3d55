import { yearsOfPlan } from '../../periods.js';
import type { Header } from '../header/header.js';
import type { ValueHeader } from '../header/header-role.js';

// The last of several bare years may be that of a plan's goal, and those before it may lead to the goal.

/** What a title and the columns beside the values say about a goal. */
export interface Goal {
  /** The year of the goal, if the title names the plan's last year: Vision 2025, 2021—2025. */
  readonly year?: number;
  /** The plan's first year. */
  readonly from?: number;
  /** Whether the table compares results with a goal: 中期评估, Status. */
  readonly isReviewed: boolean;
}

const PLAN =
  /规划|規劃|(?<!统)计划(?!生育)|計[畫劃](?!生育)|方案|[纲綱]要|战略|戰略|愿景|願景|路[线線][图圖]|行动|行動|蓝图|藍圖|十[一二三四五六七]五|五年|\b(?:plan(?!t)s?|strateg(?:y|ies|ic)|visions?|road ?maps?|agenda|ambitions?|programmes?|frameworks?|trajector(?:y|ies)|pathways?|commitments?|pledges?|deal|goals?|aims?|horizon|NDPs?|NDCs?|feuille de route|trajectoires?|hoja de ruta|plano?)\b|\be?strat[eé]gi\w+|\bstrategie\w*|\p{L}*(?:strategie|fahrplan|masterplan)\b|\w+plan\b/iu;
const REVIEW =
  /评估|評估|监测|監測|进展|進展|实施情况|實施情況|\b(?:monitor\w*|reviews?|evaluat\w+|progress|score ?cards?|dashboards?|track\w*|assessments?|suivi|évaluation|bilan|seguimiento)\b|Fortschritt/iu;
const DONE = /完成|实现|實現|落实|落實|\b(?:perform\w*|achiev\w*|report)\b/i;
const SETTLED = /[执執]行(?!方案|[计計][划劃])|[决決]算/;
const RESULTS =
  /统计|統計|年[鉴鑑]|公[报報]|普查|历年|歷年|\b(?:statistic\w*|yearbook|census|histor\w*|bulletin)\b/i;

/** Matches headers of columns that assess results against a goal. */
const JUDGED =
  /^(?:进展|進展|评估|評估|是否|完成情况|完成情況)|^(?:status|rag(?: (?:status|rating))?|trend|on[- ]track\??|progress|assessment|direction of travel|outlook)$/i;

const YEAR = String.raw`((?:19|20)\d\d)`;
const AIMED = new RegExp(
  String.raw`(?:\b(?:plan|strategy|strat[eé]gique|vision|road ?map|agenda|ambition|horizon|goals?|programme|(?<!\d\s*)to|towards|by|until|\w*(?:strategie|plan)|visi[oó]n|estrategia)|(?<![\d年]\s*)[到至])\s*${YEAR}(?!\d|[-–/]\d)|(?<![-–—~至到]\s*)${YEAR}年?\s*(?:vision|strategy|agenda|goals?|roadmap|愿景|願景|远景|遠景|行动|行動|战略|戰略)`,
  'iu',
);
const SPAN = new RegExp(String.raw`${YEAR}\s*年?\s*(?:[-—–~～]+|至|到|to)\s*${YEAR}`, 'i');

/** Whether a title speaks of results, a review or statistics. */
export const saysResults = (title: string): boolean =>
  [RESULTS, REVIEW, DONE, SETTLED].some((words) => words.test(title));

/** What the title and the columns say about a goal; undefined if nothing mentions a plan or an assessment. */
export function goalOf(title: string, { columns }: Header, plan: number | undefined): Goal | undefined {
  const isOfYears = columns.some(({ holds }) => holds.role === 'time');
  const isJudged =
    !isOfYears && columns.some(({ header, holds }) => holds.role === 'verdict' || JUDGED.test(header));
  const isPlan = plan !== undefined || PLAN.test(title);
  const isHeldAgainst = isJudged || REVIEW.test(title);
  if (RESULTS.test(title) ? !isJudged : !isPlan && !isHeldAgainst) return undefined;
  const isReviewed = isHeldAgainst || DONE.test(title);
  if (plan !== undefined) return { isReviewed, year: yearsOfPlan(plan).to, from: yearsOfPlan(plan).from };
  const [, from, to] = (isPlan && SPAN.exec(title)) || [];
  if (from && to) return { isReviewed, year: Number(to), from: Number(from) };
  const [, after, before = after] = AIMED.exec(title) ?? [];
  return { isReviewed, ...(before ? { year: Number(before) } : {}) };
}

/** The years of the columns, one of which may be that of a goal; none if some column already holds targets. */
const yearsOfAll = (columns: readonly ValueHeader[]): number[] =>
  columns.some(({ kind, change }) => kind === 'target' && !change)
    ? []
    : columns.flatMap((one) => (one.change ? [] : (one.years?.to ?? [])));

/** The goal, and what else the title says. */
interface TitleHints {
  readonly goal?: Goal;
  readonly titleKind?: 'actual' | 'target';
  readonly titleYear?: number;
  /** Whether the title speaks of results, a review or statistics. */
  readonly saysResults?: boolean;
}

/**
 * Whether a bare year may be that of a goal: the plan's last year, a round year after a jump (2020, 2022, 2025), or a
 * year after that of a report; and, if nothing mentions results, a year on the way to the goal.
 */
export function mayBeGoal(
  year: number,
  years: readonly number[],
  { goal, titleKind, titleYear = Infinity }: TitleHints,
): boolean {
  const all = [...new Set(years)].sort((a, b) => a - b);
  const [first, before, last] = [all[0], all.at(-2), all.at(-1)];
  if (!goal || first === undefined || last === undefined) return false;
  if (goal.isReviewed && year > titleYear) return true;
  if (year === goal.year && !goal.isReviewed && titleKind !== 'actual' && isFirstOf(all, year, goal.from))
    return true;
  if (before === undefined) return false;
  const isJump = jumps(all);
  if (goal.year !== last && !(isJump && last % 5 === 0)) return false;
  if (!isJump && all.includes(goal.from ?? 0)) return false;
  if (titleKind === 'actual' && (!isJump || all.length === 2)) return false;
  return year === last || (!goal.isReviewed && year > first && year >= (goal.from ?? 0));
}

/** Whether a year is the first of the years since another. */
const isFirstOf = (all: readonly number[], year: number, from = 0) =>
  all.every((one) => one >= year || one < from);

/** Whether the last year comes after a longer step than those before it. */
function jumps(all: readonly number[]): boolean {
  const steps = new Set(all.slice(1).map((one, at) => one - all[at]!));
  return all.at(-2)! < all.at(-1)! - 1 && (all.length === 2 || steps.size > 1);
}

/** Whether a round year that is hardly over comes after a jump and may be that of a goal: 2020, 2022, 2025. */
function mayBeAim(
  year: number,
  years: readonly number[],
  { caption }: Header,
  { presentYear, titleKind }: TitleHints & { readonly presentYear: number },
): boolean {
  const all = [...new Set(years)].sort((a, b) => a - b);
  const isRound = year % 5 === 0 && year >= presentYear - 1 && year === all.at(-1);
  return isRound && all.length > 2 && jumps(all) && titleKind !== 'actual' && !RESULTS.test(caption);
}

/**
 * Whether a year that is not over is before one to come, or the years of columns run without a gap from those just over
 * into those to come, as a total of them may.
 */
function runAhead(
  year: number,
  columns: readonly ValueHeader[],
  { presentYear }: { readonly presentYear: number },
): boolean {
  const isMarked = columns.some(({ estimate }) => estimate !== undefined);
  const all = isMarked ? [] : [...new Set(yearsOfAll(columns))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const isRun = first >= presentYear - 2 && last > presentYear && last - first === all.length - 1;
  const isSum = ({ years, kind }: ValueHeader) =>
    years?.together === true && !kind && years.from < years.to && years.to >= presentYear;
  const isOpen = year === presentYear && all.includes(year + 1);
  return isRun || isOpen || columns.some(isSum);
}

/** Whether a column holds the sum of the others: 合计, Total. */
export const hasSum = (columns: Header['columns']): boolean => columns.some(({ header }) => SUM.test(header));

const SUM = /^(?:合[计計]|[总總][计計]|[总總]投[资資]|(?:grand )?total)(?:\s*[（(].*[)）])?$/i;

/** Whether years are summed up to one that is not over, as a plan does. */
const sumsAhead = (
  { columns }: Header,
  years: readonly number[],
  { presentYear }: { readonly presentYear: number },
): boolean => years.length > 1 && Math.max(...years) >= presentYear && hasSum(columns);

/**
 * Whether a bare year comes after all that are marked as results or as the state before, so that it may be of a plan:
 * 2022年基数, 2023年. A title that speaks of results says otherwise.
 */
function isAfterMarked(
  year: number,
  columns: readonly ValueHeader[],
  header: Header,
  { titleKind, saysResults }: TitleHints,
): boolean {
  const marked = columns.filter(({ kind, change }) => kind === 'actual' && !change);
  return (
    titleKind !== 'actual' &&
    !saysResults &&
    marked.length > 0 &&
    !header.columns.some((column) => HELD_AGAINST_BASE.test(column.header)) &&
    !columns.some(({ kind, change }) => kind === 'target' && !change) &&
    marked.every(({ years, base }) => (years ? years.to < year : base))
  );
}

/** Matches headers by which the values beside a baseline are results: change since baseline, endline, 较基期变化. */
const HELD_AGAINST_BASE =
  /\bend-?line\b|\bchanges?\b.*\b(?:since|vs|versus|on|from|against|base\w*)\b|(?:[较較比]|以[来來]).*(?:[变變][化动動]|增[减減])|^[变變][化动動]/i;

/** Whether a bare year may be of a goal or a plan: by the title, as one to come is beside it, or as it is summed up. */
export function mayBeAhead(
  year: number,
  columns: readonly ValueHeader[],
  header: Header,
  hints: TitleHints & { readonly presentYear: number },
): boolean {
  const years = yearsOfAll(columns);
  return (
    mayBeGoal(year, years, hints) ||
    isAfterMarked(year, columns, header, hints) ||
    runAhead(year, columns, hints) ||
    mayBeAim(year, years, header, hints) ||
    sumsAhead(header, years, hints)
  );
}
