import { CAME_ABOUT, isOfAhead } from './text/ahead-words.js';
import { hasSum } from './columns/implied-targets.js';
import { joinedText } from './text/cell-text.js';
import { printedCells, type SpreadGrid } from './grid/grid.js';
import type { Header } from './header/header.js';
import { withoutEndUnit } from './header/table-unit.js';
import { saysBoth } from './header/targets-and-results.js';
import { isPartOfYear } from './times/time-of-text.js';
import type { UnreadReason } from './text/unread-reasons.js';

// What a title, the header of the names or a note says about all values below bare years.

/**
 * Matches the title of a plan, which has no results: Annual Plan 2023, Delivery plan, Pathway to net zero, Baseline
 * scenario.
 */
const PLAN =
  /^(?:(?:annual|business|delivery|corporate|strategic|operational|action|work|implementation|improvement|investment|spending|development|master) )+(?:plans?|programme|program)(?: (?:for )?(?:FY ?)?20\d\d(?:\/\d\d)?)?(?: \([^()]*\))?$|^plan (?:for )?20\d\d(?:\/\d\d)?$|^(?:our )?pathways? to\b|\bpathways?$|\bscenarios?$/i;

/** Matches a header of names that calls the values planned: Forecast, Annual targets, Projected pupils by phase. */
const CORNER_AHEAD =
  /^(?:forecasts?|projections?|projected\b.*|budget(?: .*)?|(?:annual |yearly |key )?(?:targets?|milestones)|spending plans?|(?:分年度|年度|主要|发展|發展|重点|重點|规划|規劃)?(?:工作)?(?:目[标標]|任[务務])(?:指[标標])?|\p{Script=Han}*(?:年度目[标標]|[计計][划畫劃]|[预預][测測])|(?!一般公共|政府性基金)\p{Script=Han}*[预預]算)$/iu;

/** Matches a header over sources of funds; if their years are summed, the table is a plan. */
const FUNDS =
  /^(?:(?:项目)?(?:建设)?(?:资金|資金|投资|投資)(?:来源|來源|筹措|籌措|渠道|构成)|(?:funding|financing|finance) sources?|sources? of (?:funds?|funding|finance|financing)|fund(?:ing|ed by)?)$/i;

const NOTE_AHEAD =
  /^(?:notes?\s*[:：]\s*)?(?:all |the )?(?:figures|values|numbers|data)(?: shown| given| above)? are (?:the |all )?(?:annual |yearly |official )?(?:targets|forecasts|projections|budgets|planned|projected|estimates)\b|(?:其余|其他)(?:年份|年度)?(?:数据|数值)?(?:均)?为(?:预[测计估]|目标|计划|规划)/i;

/** Matches a change that does not say of what: Percentage change on previous year, Growth (%). */
const CHANGES =
  /^(?:annual |yearly |real |nominal |average )*(?:(?:per ?cent(?:age)?|%|year[- ]on[- ]year|y-?o-?y) ?)?(?:annual )?(?:changes?|growth(?: rates?)?)(?: (?:on|over|from|in) (?:the )?(?:previous|prior|last) year)?(?:,? (?:in )?%| \(%\)| \(per ?cent\))?$/i;

const AVERAGES =
  /^(?:rolling |moving )?(?:(?:two|three|four|five|ten|\d{1,2})[- ]year) (?:rolling |moving )?(?:averages?|means?)$/i;

/**
 * Returns why the values below bare years are not results of these years, according to the title, the header of the
 * names or a note; undefined if none of them says so.
 */
export function whyNoResults(title: string, { columns }: Header, rows: SpreadGrid): UnreadReason | undefined {
  const [first] = columns;
  const isCorner = first && !['value', 'time'].includes(first.holds.role);
  const corner = isCorner ? withoutEndUnit(joinedText(first.header)) : '';
  const isTitled = (pattern: RegExp) => pattern.test(title.trim()) || pattern.test(corner);
  if (isTitled(CHANGES)) return 'a change, not a value';
  if (isTitled(AVERAGES)) return 'the column may be a total or an average over years';
  const isUndated = !/(?:19|20)\d\d/.test(title);
  if (isPartOfYear(corner) || (isUndated && isPartOfYear(title))) return 'part of a year';
  if (saysBoth(title, columns, rows)) return 'the header does not say whether these are targets or results';
  const isAhead =
    (FUNDS.test(corner) && hasSum(columns)) ||
    ((isOfAhead(title.trim()) || isOfAhead(withoutEndUnit(title.trim()))) && !runsIntoEstimates(columns)) ||
    (PLAN.test(title.trim()) && !CAME_ABOUT.test(title)) ||
    /预计(?:完成|实现|执行)/.test(title) ||
    ((CORNER_AHEAD.test(corner) || isOfAhead(corner)) &&
      !columns.slice(1).some(({ holds }) => holds.role === 'name'));
  return isAhead || rows.some(isNoteAhead)
    ? 'the header does not say whether these are targets or results'
    : undefined;
}

/** Whether all bare years are before the years marked as estimates: 2022, 2023, 2024f. */
function runsIntoEstimates(columns: Header['columns']): boolean {
  const yearsOf = (isMarked: boolean) =>
    columns.flatMap(({ holds }) =>
      holds.role === 'value' && (holds.estimate !== undefined) === isMarked ? (holds.years?.to ?? []) : [],
    );
  const marked = yearsOf(true);
  return marked.length > 0 && yearsOf(false).every((year) => year < Math.min(...marked));
}

function isNoteAhead(row: SpreadGrid[number]): boolean {
  const [note, ...others] = printedCells(row);
  return note !== undefined && others.length === 0 && NOTE_AHEAD.test(joinedText(note.text));
}
