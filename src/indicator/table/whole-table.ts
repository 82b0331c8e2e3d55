import { joinedText } from './cell-text.js';
import { printedCells, type SpreadGrid } from './grid.js';
import type { Header } from './header.js';
import { isPartOfYear } from './time-of-text.js';
import type { UnreadReason } from './unread-reasons.js';

// What a title, the head of the names or a note says of all values whose own heads are bare years.

/** What is ahead, in a title: Economic forecasts, Budget 2024, Capital programme. */
const AHEAD =
  /\b(?:forecasts?|projections?|projected|spending plans|financial plan|capital programme|budget summary|(?:approved|adopted|proposed|annual) budgets?)\b|\bbudgets?(?: (?:for )?(?:FY ?)?20\d\d(?:[-/]\d\d)?)?(?: \([^()]*\))?$/i;

/** A plan and no more, which has no results: Annual Plan 2023, Delivery plan, Pathway to net zero, Baseline scenario. */
const PLAN =
  /^(?:(?:annual|business|delivery|corporate|strategic|operational|action|work|implementation|improvement|investment|spending|development|master) )+(?:plans?|programme|program)(?: (?:for )?(?:FY ?)?20\d\d(?:\/\d\d)?)?(?: \([^()]*\))?$|^plan (?:for )?20\d\d(?:\/\d\d)?$|^(?:our )?pathways? to\b|\bpathways?$|\bscenarios?$/i;

const AHEAD_CHINESE =
  /(?:(?<!一般公共|政府性基金|国有资本经营|社会保险基金)预算|预算(?:草案|安排|(?:收入|支出|收支)?(?:总|平衡)?表))|预测|(?:滚动|行动|实施|招生|投资|建设|工作|年度|生产|供地|采购)计划|(?:分年度|年度)(?:任务|目标)|任务(?:分解|清单|安排|表)?$|(?:行动|实施|工作)方案(?:表)?$|(?:投资|资金|用款|年度)安排|(?:资金|投资|用地|用水)?需求(?:测算|表)|测算表?$/;
const CAME_ABOUT_CHINESE =
  /执行|决算|完成|实现|进展|落实|情况|评估|监测|实绩|成效|实际|历年|统计|公报|年鉴|结果|预算单位|对比/;

/** What says of the same that it, or part of it, came about. */
const CAME_ABOUT =
  /\b(?:actuals?|outturns?|results?|spent|execut\w+|perform\w*|monitor\w*|track\w*|progress|achiev\w*|histor\w+|observed|estimates?|against|versus|vs|survey|accuracy|errors?)\b/i;

/** A head of names that says what the years are of: Forecast, Annual targets, Projected pupils by phase. */
const CORNER_AHEAD =
  /^(?:forecasts?|projections?|projected\b.*|budget(?: .*)?|(?:annual |yearly |key )?(?:targets|milestones)|spending plans?|(?:分年度|年度|主要|发展|重点|规划)?(?:工作)?(?:目标|任务)(?:指标)?|\p{Script=Han}*(?:年度目标|计划|预测))$/iu;

const NOTE_AHEAD =
  /^(?:notes?\s*[:：]\s*)?(?:all |the )?(?:figures|values|numbers|data)(?: shown| given| above)? are (?:the |all )?(?:annual |yearly |official )?(?:targets|forecasts|projections|budgets|planned|projected|estimates)\b|(?:其余|其他)(?:年份|年度)?(?:数据|数值)?(?:均)?为(?:预[测计估]|目标|计划|规划)/i;

/** A change and nothing that says of what: Percentage change on previous year, Growth (%). */
const CHANGES =
  /^(?:annual |yearly |real |nominal |average )*(?:(?:per ?cent(?:age)?|%|year[- ]on[- ]year|y-?o-?y) ?)?(?:annual )?(?:changes?|growth(?: rates?)?)(?: (?:on|over|from|in) (?:the )?(?:previous|prior|last) year)?(?:,? (?:in )?%| \(%\)| \(per ?cent\))?$/i;

const AVERAGES =
  /^(?:rolling |moving )?(?:(?:two|three|four|five|ten|\d{1,2})[- ]year) (?:rolling |moving )?(?:averages?|means?)$/i;

/**
 * Why the values below bare years are no results of these years; undefined where neither the title, the head of the
 * names nor a note says so.
 */
export function whyNoResults(title: string, { columns }: Header, rows: SpreadGrid): UnreadReason | undefined {
  const [first] = columns;
  const corner = first && first.holds.role !== 'value' ? joinedText(first.header) : '';
  const isTitled = (pattern: RegExp) => pattern.test(title.trim()) || pattern.test(corner);
  if (isTitled(CHANGES)) return 'a change, not a value';
  if (isTitled(AVERAGES)) return 'the column may be a total or an average over years';
  const isUndated = !/(?:19|20)\d\d/.test(title);
  if (isPartOfYear(corner) || (isUndated && isPartOfYear(title))) return 'part of a year';
  const isAhead =
    ([AHEAD, PLAN].some((pattern) => pattern.test(title.trim())) && !CAME_ABOUT.test(title)) ||
    /预计(?:完成|实现|执行)/.test(title) ||
    (AHEAD_CHINESE.test(title.trim()) && !CAME_ABOUT_CHINESE.test(title)) ||
    CORNER_AHEAD.test(corner);
  return isAhead || rows.some(isNoteAhead)
    ? 'the header does not say whether these are targets or results'
    : undefined;
}

function isNoteAhead(row: SpreadGrid[number]): boolean {
  const [note, ...others] = printedCells(row);
  return note !== undefined && others.length === 0 && NOTE_AHEAD.test(joinedText(note.text));
}
