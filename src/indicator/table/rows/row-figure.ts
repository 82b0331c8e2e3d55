import { withoutAimedAt } from '../text/aimed-at.js';
import { cellFigure, type CellFigure, type CellHints, type PrintedFigure } from '../numbers/cell-figure.js';
import { plainText } from '../text/cell-text.js';
import { flagNamed, kindNamed } from '../text/cell-words.js';
import { flagsIn } from '../numbers/flags.js';
import type { PlacedCell } from '../grid/grid.js';
import { isBesideTarget } from '../header/no-indicator.js';
import { isLikeYear } from '../numbers/printed-number.js';
import type { PointFlag, Text } from '../../types.js';
import type { RowTexts } from './texts-of-row.js';
import type { UnreadReason } from '../text/unread-reasons.js';
import type { ValueColumn } from '../columns/value-columns.js';

/** A value of a row: its cell, its column with time, place and kind, and annotations. */
export interface RowValue {
  readonly column: ValueColumn;
  readonly cell: PlacedCell;
  /** Why the value is left unread. */
  readonly reason?: UnreadReason;
  /** The number of its row, if several rows belong to one indicator. */
  readonly row?: number;
  /** The texts of its row, if several rows belong to one indicator. */
  readonly texts?: RowTexts;
  /** The multiplier from a column of multipliers. */
  readonly scale?: number;
  /** The flags from a column of flags. */
  readonly flags?: readonly PointFlag[];
  /** A remark to publish with the value. */
  readonly remark?: Text;
}

/** A value of a row and the content of its cell. */
export interface RowFigure extends RowValue {
  readonly figure: CellFigure;
}

/**
 * Returns the flags of a value, from its column, a column of flags and its cell; without a figure, only those for an
 * estimate or a forecast.
 */
export function flagsOfValue(
  { column, flags = [] }: RowValue,
  figure: PrintedFigure | undefined,
): readonly PointFlag[] {
  const told = flagNamed(figure?.remark?.replace(/^预$/, '预计') ?? '');
  const all = [
    ...new Set([...(column.flags ?? []), ...flags, ...flagsIn(figure?.flag ?? ''), ...(told ? [told] : [])]),
  ];
  return figure ? all : all.filter((one) => one === 'estimate' || one === 'forecast');
}

/** Parses the cell of a value; for a target, also a range. */
export function figureIn({ cell, column }: RowValue, hints: CellHints, name = ''): CellFigure {
  const figure = cellFigure(cell.text, hints);
  const bare = figure.kind === 'unclear' ? withoutCounted(withoutTrend(cell.text, name), name) : cell.text;
  if (bare !== cell.text) return figureIn({ cell: { ...cell, text: bare }, column }, hints);
  return (figure.kind === 'unclear' && column.kind === 'target' && rangeOf(cell.text, hints)) || figure;
}

/** Removes the arrow of a trend behind a figure, unless it is the sign of a change: 44.1 ▲. */
const withoutTrend = (text: string, name: string) =>
  /\b(?:change|growth|increase|decrease|difference|variance|balance)|[增降减減变變差]|同比|环比/i.test(name)
    ? text
    : text.replace(/(?<=\d[%‰]?)\s?[▲▼△▽↑↓→⬆⬇↗↘]\s*$/u, '');

/** Removes the noun after a number if the name of the row contains it: `212,000 children` in Children in school. */
function withoutCounted(text: string, name: string): string {
  const [, figure, noun = ''] =
    /^(.*\d(?:\s(?:thousand|million|billion|or (?:more|fewer|less)))*)\s(\p{L}{3,})(?=$|\sby\s)/iu.exec(
      text,
    ) ?? [];
  const isCounted = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(noun.toLowerCase());
  return figure && isCounted ? text.replace(`${figure} ${noun}`, figure) : text;
}

const RANGE = /^([\d.,]+[^\d\s]{0,3}?)\s*(?:[-—–~～至]|to|bis|tot|à|al?)+\s*(\d.*)$/;
const BETWEEN = /^(?:between|entre|zwischen|tussen|tra)\s+(\S+)\s+(?:and|et|und|en|y|e)\s+(?=\d)/i;

/** Parses a range, such as a target of 75—80%; undefined for any other text. */
function rangeOf(text: string, hints: CellHints): PrintedFigure | undefined {
  const [, first = '', last = ''] = RANGE.exec(plainText(text).replace(BETWEEN, '$1–')) ?? [];
  const [low, high] = [cellFigure(first, hints), cellFigure(last, hints)];
  if (low.kind !== 'figure' || high.kind !== 'figure' || high.value <= low.value) return undefined;
  const isSame = low.unit === high.unit && low.scale === high.scale;
  const isBare = low.unit === undefined && low.scale === 1;
  const hasMore = high.approximation ?? high.remark ?? high.doubtful ?? high.cumulative;
  if (isLikeYear(high) || hasMore || !(isSame || isBare)) return undefined;
  return { ...high, value: low.value, printed: `${low.printed}–${high.printed}`, upTo: high.value };
}

/** Matches names of percentages that may be negative. */
const BALANCE = /surplus|deficit|margin|balance|profit|growth|\bnet\b/i;

/**
 * Whether the brackets of a cell may mean something other than a negative percentage, or may hold the number that the
 * unit, the place or the year is of: 120 (32.1) in people (%), 13.2 (12.7) below 2024 (England) or PM2.5 (2023).
 */
export function isDoubtfulBracket(
  { figure, cell, column }: RowFigure,
  name: string,
  isRatio: boolean,
  unit: string,
): boolean {
  if (figure.kind !== 'figure') return false;
  if (figure.value < 0 && isRatio && !/[-−–]/.test(cell.text) && !BALANCE.test(name)) return true;
  const beside = figure.during ? undefined : (figure.remark ?? figure.doubtful);
  if (figure.unit || !/^\(?\d[\d,.]* ?%?\)?$/.test(beside ?? '')) return false;
  return (
    (unit === '%' && /^[\d,]+$/.test(figure.printed)) ||
    PLACE_LAST.test(column.holds.place ? column.header : '') ||
    (!column.holds.kind && YEAR_LAST.test(column.header))
  );
}

/** Matches a header with words in brackets behind its year: 2024年（全省）. */
const PLACE_LAST = /\d\S* ?[（(]\p{L}[^()（）]*[)）]$/u;

/** Matches a name with nothing but a year in brackets behind it: PM2.5浓度（2023年）. */
const YEAR_LAST = /\S ?[（(](?:19|20)\d\d年?[)）]$/;

/** Matches names that mention targets without being targets: streams that meet flow targets. */
const OF_TARGETS =
  /\b(?:me(?:et\w*|t)|achiev\w*|reach\w*|hit\w*|exceed\w*|miss\w*|within|on|to|towards?|against|of|off) (?:[\w-]+ ){0,4}targets?\b/i;

/** Whether a name calls its values targets while the column, without saying so, is taken for results. */
export const isTargetByName = (name: string, { kind, holds }: ValueColumn) =>
  kind === 'actual' &&
  holds.kind === undefined &&
  !OF_TARGETS.test(name) &&
  /(?:目标[值数]?|(?<=\p{Script=Han}{2})(?:[计計][划劃畫]|(?<!一般公共|政府性基金|国有资本经营|社会保险基金|部门)[预預]算)[数值额數額]?)(?:[（(].*)?$|\btargets?(?:\s*\(.*)?$|[（(](?:targets?|目标值?)[)）]|^targets? |(?:^|[:：]\s*)(?:targets?|目标)\s*[:：]|^目标(?!人口|值?$)/iu.test(
    withoutAimedAt(name),
  );

/** Matches a row of plans beside rows of results: Goal, Revised budget, OBR March forecast, Planned homes, 计划. */
const AHEAD = new RegExp(
  String.raw`(?:^|[:：]\s*)(?:(?:original|revised|approved|adopted|amended|initial|annual|final)\s)*(?:(?<=[:：]\s*|\s)budgets?|plans?|goals?|forecasts?|projections?|pledges?|appropriations?|current policies|business as usual|bau|(?:年度|年初|调整)?(?:计划|预算|预测|预计|任务)[数值]?)(?:\s*[(（].*)?$` +
    String.raw`|(?:^|[:：]\s*)(?:planned|budgeted|projected|expected|promised|pledged|proposed|predicted|scheduled)(?! (?:years|admissions|care|caesareans|operations|surgery)\b)(?=\s|$)` +
    String.raw`|\s(?:forecasts?|projections?|projected|planned|promised|pledged)(?=$|\s?[(（])|(?:\s[-–—]\s|[(（])(?:plan(?:ned)?|budget(?:ed)?|goal|forecasts?|projected)[)）]?$` +
    String.raw`|(?:^|[:：]\s*)(?:计划|预计|拟)(?!生育|免疫|单列|[内外]|经济)\p{Script=Han}{2}`,
  'iu',
);

/** Matches the share of the row above in the whole, which does not say of what it is: % of total, 占比. */
const SHARE_OF_ALL =
  /^(?:as )?(?:an? )?(?:[%％]|per ?cent(?:age)?|share|proportion) of (?:the )?(?:(?:grand |overall )?total|all)$|^(?:其中)?(?:占比|比重|占总[数额量计]?的?(?:比[重例]|百分比)?)(?:[（(]%[)）])?$/i;

/** Matches the name of a row of results beside one of plans: Achieved, Homes: actual. */
const DONE =
  /(?:^|[:：]\s*|\s[-–—]\s|[(（])(?:actuals?|achieved|delivered|results?|outturns?|实际(?:完成)?[值数]?|完成[值数]?)[)）]?$/i;

/** Matches a part of a year in place of a name: 上半年, 件数：一季度, 1-6月. */
const PART_OF_YEAR =
  /(?:^|[:：年]\s*)(?:[上下]半年|[前第]?[一二三四]季度|(?:1月?[-—–~～至]+)?\d+月份?)(?=$|[:：])/;

/** Returns why a name contradicts its column or rules out results while the column, without saying so, is taken for results. */
export function noResultByName(name: string, { kind, holds }: ValueColumn): UnreadReason | undefined {
  if (kindNamed(name)) return 'no title or header says what the values are of';
  if (!holds.moment && PART_OF_YEAR.test(name)) return 'part of a year';
  if (kind === 'target' && DONE.test(name)) return 'the header names both a target and a result';
  if (kind !== 'actual' || holds.kind !== undefined || holds.estimate || holds.moment) return undefined;
  if (SHARE_OF_ALL.test(name)) return 'a rate or total beside the values';
  if (AHEAD.test(name)) return 'the header does not say whether these are targets or results';
  return isBesideTarget(name) ? 'a rank, weight or completion rate' : undefined;
}

/** Whether a bracket after a figure calls it a target although its column holds results: 1120(目标). */
export const isTargetByRemark = ({ figure, column }: RowFigure) =>
  column.kind === 'actual' &&
  figure.kind === 'figure' &&
  (kindNamed(figure.remark ?? '') === 'target' || AIMED.test(figure.remark ?? ''));

const AIMED = /^(?:拟定?|拟安排|力争|争取|奋斗|确保|拟完成|proposed|aim)$/i;
