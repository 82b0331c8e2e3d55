import type { Force } from '../../types.js';
import type { Header } from '../header/header.js';
import { goalOf, saysResults, type Goal } from './implied-targets.js';
import { forceIn } from '../text/header-words.js';
import { BY_YEARS, kindOfTitle, plannedYearsOf } from './kind-of-title.js';
import { OTHER_YEAR, planNamed, yearsNamed, type NamedYears } from '../times/named-years.js';
import type { TableOptions } from './table-options.js';
import { isOfPart, partialYearOf } from './part-of-title.js';
import type { PrintedTime } from '../times/months-span.js';
import { isOfSeason } from '../times/seasons.js';
import { isPartOfYear, momentNamed } from '../times/time-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';
import { reviewOf, type Review } from './year-of-review.js';

/** What the caller or the title says about a table in addition to its header. */
export interface TableHints {
  readonly plan?: number;
  readonly year?: number;
  /** The only year in the title. */
  readonly titleYear?: number;
  /** The only year in the title if the title names a part of it, such as 上半年. */
  readonly yearOfPart?: number;
  /** The only year in the title if the title is about a part of it; results of that year are then of that part. */
  readonly partialYear?: number;
  /** Whether the title is of a season or holiday, and so are the values of all years below it. */
  readonly isOfSeason?: boolean;
  /** The first quarter or half in the title; values counted up to its end are of that period alone. */
  readonly titleMoment?: PrintedTime;
  /** The year after which nothing is a result. */
  readonly presentYear: number;
  /** The kind of values according to the title. */
  readonly titleKind?: 'actual' | 'target';
  /** Whether the title says that all values are targets. */
  readonly areAllPlanned?: boolean;
  /** The year of results whose header has none, if the title is of a review before the end of its plan. */
  readonly review?: Review;
  /** The years that have targets according to the title, beside results of other years. */
  readonly titleTargets?: readonly number[];
  /** Whether the title says that each year has a target. */
  readonly areYearly?: boolean;
  /** Whether the title says that the values are changes, not levels. */
  readonly areChanges?: boolean;
  /** What columns hold if their header is just a year or a place. */
  readonly kind?: 'actual' | 'target';
  /** Whether the title speaks of plans or expectations, but neither of targets nor of results. */
  readonly isPlanned?: boolean;
  /** A goal that a series of bare years may run up to, from the title and the columns. */
  readonly goal?: Goal;
  /** Whether the title speaks of results, a review or statistics. */
  readonly saysResults?: boolean;
  /** The years of the plan in the title; each of them may be of a target or a result. */
  readonly span?: NamedYears;
  /** The first year in the cells of targets whose headers have none. */
  readonly firstTarget?: number;
  /** The years of columns with limits in their cells, which suggest targets. */
  readonly limitYears?: readonly number[];
  /** Why values below bare years are not results, according to the title, the header of the names or a note. */
  readonly noResults?: UnreadReason;
  /** The bare years most of whose figures are limits. */
  readonly aimYears?: readonly number[];
  /**
   * Whether two years may be the base and the target of a plan: if the texts are Chinese, or a title or header speaks
   * of a plan.
   */
  readonly mayBePlan?: boolean;
  /** How binding the targets are, if the title says so. */
  readonly force?: Force;
}

/** Matches the target itself, which does not tell the kind of other values: (target: 95). */
const THE_TARGET = /[（(](?:targets?|goals?|目标值?)\s*[:：=]?\s*[<>≤≥]?\s*\d[\d.,]*\s*\p{L}*%?[)）]/giu;

/** Collects what the caller and the title say about a table in addition to its header. */
export function hintsOf(options: TableOptions, header: Header): TableHints {
  const head = header.columns.find(({ holds }) => holds.role === 'name')?.header ?? '';
  const above = titleOf(options, header);
  const title = (!above && planNamed(head) ? head : above).replace(WHEN_PUBLISHED, '');
  const plan = options.plan ?? planNamed(title);
  const years = yearsNamed(title) ?? yearsNamed(head);
  const span = /plan|strategy|规划|计划|纲要|方案/i.test(title) ? years : undefined;
  const named = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?=年)/g));
  const isPart = isOfPart(title);
  const yearOfPart = (isPart || isPartOfYear(title)) && named.size === 1 ? Number([...named][0]) : undefined;
  const kind = kindOfTitle(title.replace(THE_TARGET, ''));
  const titleKind = yearOfPart !== undefined && kind === 'actual' ? undefined : kind;
  const targets = plannedYearsOf(title);
  const moment = momentNamed(title);
  const isFirst =
    /-(?:Q1|H1)$/.test(moment?.date ?? '') && title.match(/(?<!\d)(?:19|20)\d\d/g)?.length === 1;
  const partialYear = partialYearOf(title);
  const review = reviewOf(title, planNamed(title));
  const goal = goalOf(title, header, planNamed(title));
  return {
    ...(goal ? { goal } : {}),
    ...(saysResults(title) ? { saysResults: true } : {}),
    ...(moment && isFirst ? { titleMoment: moment } : {}),
    ...(plan === undefined ? {} : { plan }),
    ...(span && span.from < span.to ? { span } : {}),
    ...(partialYear === undefined ? {} : { partialYear }),
    ...(isOfSeason(title) ? { isOfSeason: true } : {}),
    ...(years &&
    !isPart &&
    years.from === years.to &&
    planNamed(title) === undefined &&
    !OTHER_YEAR.test(title)
      ? { titleYear: years.to }
      : {}),
    ...(review === undefined ? {} : { review }),
    ...(yearOfPart === undefined ? {} : { yearOfPart }),
    ...(titleKind ? { titleKind } : {}),
    ...(titleKind === 'target' && PLANNED_ALL.test(title.replace(LABEL, '').trim())
      ? { areAllPlanned: true }
      : {}),
    ...(targets.length ? { titleTargets: targets } : {}),
    ...(titleKind === 'target' && (YEARLY.test(title) || BY_YEARS.test(title)) ? { areYearly: true } : {}),
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.kind ? { kind: options.kind } : {}),
    ...(!kind && AHEAD.test(title) && !DONE.test(title) ? { isPlanned: true } : {}),
    ...(isOfChanges(title, header) ? { areChanges: true } : {}),
    presentYear: options.presentYear ?? new Date().getFullYear(),
    ...(PLANNED.test([title, ...header.columns.map((column) => column.header)].join(' '))
      ? { mayBePlan: true }
      : {}),
    ...(kind === 'target' || plan !== undefined || OF_PLAN.test(title) ? forceIn(title) : {}),
  };
}

/** Matches the label before a title: Annex: Targets, Table 3.1 – Key targets. */
const LABEL =
  /^\s*(?:table|annex|appendix|schedule|exhibit|figure|tableau|tabelle|anexo|annexe|anhang|表|附[录件表])(?![\p{L}])\s*[\dA-Z]{0,2}(?:[.-]\d{1,2}){0,2}\s*[.:：–—-]?\s+/iu;

const PLANNED_ALL =
  /计划(?:任务|安排|指标)?表$|分解表?$|任务(?:清单|安排)?表$|[月季]度?(?:工作)?(?:目标|任务)$|^(?:(?:our|annual|yearly|key|main|performance|corporate|council|business|delivery|service|plan) )*targets$/i;

/** Matches the publication date of a table, which is not a year of its values: Published 2026, 更新时间：2026年3月. */
const WHEN_PUBLISHED =
  /(?:©|\b(?:published|updated|issued|released|printed|extracted|accessed|retrieved|downloaded|copyright|revised)\b(?: (?:date|on|in))?)\s*[:：]?\s*(?:[\d./-]{1,6}|\p{L}{3,9}\.?)?(?:\s?\d{1,2},)?[ ./-]?(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}|(?:发布|更新|填报|编制|制表|印发|公布|下载|填表|发文)(?:日期|时间)?\s*[于:：]?\s*(?:19|20)\d\d[\d年月日./-]*/giu;

/** Reads 累计完成 as a result of the year in the title, if that is a whole year. */
export function withDoneInYear(header: Header, { titleYear, plan }: TableHints): Header {
  if (titleYear === undefined || plan !== undefined) return header;
  const columns = header.columns.map((column) => {
    if (column.holds.role !== 'value' || column.holds.years || !DONE_IN_ALL.test(column.header))
      return column;
    const { change: _, ...holds } = column.holds;
    return { ...column, holds };
  });
  return { ...header, columns };
}

const DONE_IN_ALL = /^(?:全年|本年)?累计(?:完成|实现)(?:[数值量]|情况)?(?:[（(][^（）()]*[)）])?$/;

/** Matches titles in which binding or expected is said of targets, not of training or of a standard. */
const OF_PLAN =
  /目[标標]|[约約]束|[预預]期[性值]|[参參]考性|指[导導]性|[规規][划劃]|\b(?:targets?|goals?|plans?)\b/i;

const AHEAD =
  /计划|预算|[拟擬]|预测|预计|規劃|规划|計畫|預算|\b(?:forecasts?|budgets?|projections?|projected|planned|proposed|plans?)\b/i;
const DONE = /执行|決算|决算|现[状况]|現[狀況]|基期|\b(?:spent|executed|baseline)\b/i;

const PLANNED =
  /\p{Script=Han}|\b(?:plan|strateg|agenda|vision|road ?map|horizon|programme|framework|progress|monitor)/iu;

const YEARLY =
  /年度目标|分年度|年度分解|逐年|任务(?:分解|安排)|(?<![区县市]\d{0,4}年?.{0,8})目标分解|\b(?:annual|yearly|year-by-year|interim) targets\b/i;

/** Whether a title says that the values beside the names of indicators are changes and no levels: 比上年涨跌幅度. */
function isOfChanges(title: string, { columns }: Header): boolean {
  const plain = title
    .replace(/[（(]?\s*(?:[单單]位\s*[:：]|\bunits?\s*[:：]).*$/i, '')
    .replace(/[（(](?!% (?:growth|change|difference))[^（）()]*[)）]\s*$/, '')
    .trim();
  return (
    columns.some(({ holds }) => holds.role === 'name') &&
    !/[及与和、]|\band\b|\bwith\b/i.test(plain) &&
    /(?:涨跌|增长|变动|增减|升降|上涨|下降)(?:幅度?|速度|率|情况)$|(?:增速|增幅|涨幅|降幅)$|\b(?:changes?|(?<=% )differences?|growth(?: rates?)?)(?: (?:on|over|from) .{3,30})?[)）]?$/i.test(
      plain,
    )
  );
}

/** Returns the title given by the caller and the lines above the header. */
export const titleOf = ({ table }: TableOptions, { caption }: Header) => `${table ?? ''} ${caption}`.trim();
