import { cellFigure, type CellFigure, type CellHints, type PrintedFigure } from './cell-figure.js';
import { plainText } from './cell-text.js';
import { flagNamed, kindNamed } from './cell-words.js';
import { flagsIn } from './flags.js';
import type { PlacedCell } from './grid.js';
import { isBesideTarget } from './no-indicator.js';
import { isLikeYear } from './printed-number.js';
import type { PointFlag, Text } from '../types.js';
import type { RowTexts } from './texts-of-row.js';
import type { UnreadReason } from './unread-reasons.js';
import type { ValueColumn } from './value-columns.js';

/** A value of a row: its column with time, place and kind settled, its cell, and what else is said of it. */
export interface RowValue {
  readonly column: ValueColumn;
  readonly cell: PlacedCell;
  /** Why it is not to be read. */
  readonly reason?: UnreadReason;
  /** The number of the row that it stands in, where the rows of several are one indicator's. */
  readonly row?: number;
  /** The texts beside it, where the rows of several are one indicator's. */
  readonly texts?: RowTexts;
  /** What a column of multipliers says: the figure is to be taken so many times. */
  readonly scale?: number;
  /** What a column of marks says of it. */
  readonly flags?: readonly PointFlag[];
  /** What is to be told with it besides. */
  readonly remark?: Text;
}

/** One value of a row, with what its cell prints. */
export interface RowFigure extends RowValue {
  readonly figure: CellFigure;
}

/**
 * What a value is marked as, by its column, by a column of marks and by letters in its cell; where none is printed,
 * what kind it would be.
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

/** What the cell of a value prints: a range where it is a target, too. */
export function figureIn({ cell, column }: RowValue, hints: CellHints, name = ''): CellFigure {
  const figure = cellFigure(cell.text, hints);
  const bare = figure.kind === 'unclear' ? withoutCounted(cell.text, name) : cell.text;
  if (bare !== cell.text) return figureIn({ cell: { ...cell, text: bare }, column }, hints);
  return (figure.kind === 'unclear' && column.kind === 'target' && rangeOf(cell.text, hints)) || figure;
}

/** The text of a cell without what the name of its row says is counted: `212,000 children` beside Children in school. */
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

/** The range that a cell prints, as a target may be: 75—80%; undefined for any other text. */
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

/** What may be below zero, though it is a share. */
const BALANCE = /surplus|deficit|margin|balance|profit|growth|\bnet\b/i;

/** Whether a share stands in brackets that may not mean a figure below zero. */
export const isDoubtfulBracket = ({ figure, cell }: RowFigure, name: string) =>
  figure.kind === 'figure' && figure.value < 0 && !/[-−–]/.test(cell.text) && !BALANCE.test(name);

/** What speaks of targets, and is none: streams that meet flow targets. */
const OF_TARGETS =
  /\b(?:me(?:et\w*|t)|achiev\w*|reach\w*|hit\w*|exceed\w*|miss\w*|within|on|to|towards?|against|of|off) (?:[\w-]+ ){0,4}targets?\b/i;

/** Whether a name calls its values targets, where the column is taken for results and does not say so. */
export const isTargetByName = (name: string, { kind, holds }: ValueColumn) =>
  kind === 'actual' &&
  holds.kind === undefined &&
  !OF_TARGETS.test(name) &&
  /目标[值数]?(?:[（(].*)?$|\btargets?(?:\s*\(.*)?$|[（(](?:targets?|目标值?)[)）]|^targets? (?!populations?|groups?|audiences?|areas?)|^目标(?!人群|群体|对象|客户|市场|区域|值?$)/i.test(
    name,
  );

/** A row of what is ahead, beside rows of results: Goal, Revised budget, OBR March forecast, Planned homes, 计划. */
const AHEAD = new RegExp(
  String.raw`(?:^|[:：]\s*)(?:(?:original|revised|approved|adopted|amended|initial|annual|final)\s)*(?:(?<=[:：]\s*|\s)budgets?|plans?|goals?|forecasts?|projections?|pledges?|appropriations?|current policies|business as usual|bau|(?:年度|年初|调整)?(?:计划|预算|预测|预计|任务)[数值]?)(?:\s*[(（].*)?$` +
    String.raw`|(?:^|[:：]\s*)(?:planned|budgeted|projected|expected|promised|pledged|proposed|predicted|scheduled)(?! (?:years|admissions|care|caesareans|operations|surgery)\b)(?=\s|$)` +
    String.raw`|\s(?:forecasts?|projections?|projected|planned|promised|pledged)(?=$|\s?[(（])|(?:\s[-–—]\s|[(（])(?:plan(?:ned)?|budget(?:ed)?|goal|forecasts?|projected)[)）]?$` +
    String.raw`|(?:^|[:：]\s*)(?:计划|预计|拟)(?!生育|免疫|单列|[内外]|经济)\p{Script=Han}{2}`,
  'iu',
);

/** Why a name calls its values no results, where the column is taken for results and does not say so. */
export function noResultByName(name: string, { kind, holds }: ValueColumn): UnreadReason | undefined {
  if (kind !== 'actual' || holds.kind !== undefined || holds.estimate || holds.moment) return undefined;
  if (AHEAD.test(name)) return 'the header does not say whether these are targets or results';
  return isBesideTarget(name) ? 'a rank, weight or completion rate' : undefined;
}

/** Whether a figure that would be a result is called a target in the bracket behind it: 1120(目标). */
export const isTargetByRemark = ({ figure, column }: RowFigure) =>
  column.kind === 'actual' &&
  figure.kind === 'figure' &&
  (kindNamed(figure.remark ?? '') === 'target' || AIMED.test(figure.remark ?? ''));

const AIMED = /^(?:拟定?|拟安排|力争|争取|奋斗|确保|拟完成|proposed|aim)$/i;
