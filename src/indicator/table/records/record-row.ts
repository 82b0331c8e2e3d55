import { yearsOfPlan } from '../../periods.js';
import { sourceOfKind } from '../columns/assumed-of-column.js';
import { bracketAtEnd, joinedNames, joinedText, withoutMarks } from '../text/cell-text.js';
import { flagNamed, isBaseline, isNeither, kindNamed, kindOfRow } from '../text/cell-words.js';
import { columnOf } from '../columns/part-columns.js';
import type { PlacedCell } from '../grid/grid.js';
import type { ValueHeader } from '../header/header-role.js';
import type { Header } from '../header/header.js';
import { wordOfKind } from '../header/kind-columns.js';
import { headedIndicator } from '../header/indicator-in-header.js';
import { datedKind, headedKind } from '../header/kind-in-header.js';
import type { NamedYears } from '../times/named-years.js';
import { isBreakdown, partName } from '../header/qualifiers.js';
import type { RowTimes } from '../rows/row-times.js';
import type { TableRow } from '../rows/rows.js';
import { nameAndUnit } from '../rows/row-name.js';
import { columnsWith, otherTexts } from '../rows/texts-of-row.js';
import type { TableHints } from '../columns/table-title.js';
import { looksLikeUnit, unitOfText, type PrintedUnit } from '../numbers/unit-of-text.js';
import { unitIn } from '../numbers/unit-in-name.js';
import { LIKE_UNIT } from '../rows/row-unit.js';
import type { UnreadReason } from '../text/unread-reasons.js';
import { refusedKind, type ValueColumn } from '../columns/value-columns.js';

/** What is known about the columns of a table before its rows are read. */
export interface RecordPlan {
  readonly header: Header;
  readonly hints: TableHints;
  readonly times: RowTimes;
  /** Columns with years, months or places in their headers. */
  readonly dated: readonly ValueColumn[];
  /** Columns with an indicator as their header. */
  readonly indicators: readonly number[];
  /** What the values are of if no column says so; empty if unknown. */
  readonly title: string;
  /** What the table says its values are of; empty if only a file name or a column header says so. */
  readonly caption: string;
}

/** Returns the indicator of a row: its name with the parts from other columns, its unit and its texts. */
export function recordRow(
  cells: readonly PlacedCell[],
  number: number,
  plan: RecordPlan,
  parts: readonly number[],
  indicator: number | undefined,
): TableRow {
  const { header } = plan;
  const named = header.columns.flatMap(({ holds }, at) => (holds.role === 'name' ? [at] : []));
  const names = [...new Set(named.map((at) => cells[at]!))].map(({ text }) => text.trim()).filter(Boolean);
  const raw =
    indicator === undefined
      ? (names.at(-1) ?? '')
      : nameOfHead(header, indicator, plan.times.of.has(indicator));
  const units = header.columns.flatMap(({ holds }, at) =>
    holds.role === 'unit' ? [joinedText(cells[at]!.text)] : [],
  );
  const kinds = parts
    .map((at) => partName(header.columns[at]!, withoutMarks(joinedText(cells[at]!.text))))
    .filter((kind) => kind && !units.includes(kind));
  const areParts = kinds.length > 0 && parts.every((at) => isBreakdown(header.columns[at]!));
  const own = nameAndUnit(raw || (kinds.length ? plan.caption : plan.title), cells, header, false, true);
  const over = names.slice(0, -1).map((name) => joinedText(name));
  const isBlank = indicator === undefined && named.length > 0 && names.length === 0;
  const isNameless = isBlank || (areParts && over.length === 0 && own.name === '');
  const last = kinds.at(-1);
  const isUnitless = !own.unit && !areParts && !units.length && !header.unit && !header.isUnitUnclear;
  const ofLast = last && isUnitless ? nameAndUnit(last, cells, header, false, true) : undefined;
  if (ofLast?.unit) kinds.splice(-1, 1, ofLast.name);
  const isOther = own.unit && own.unit.base !== '%' && !units.length && last && hasOwnUnit(last, own.unit);
  const name = isNameless ? [] : [...over, own.name, ...kinds].filter(Boolean);
  const unit = own.unit ?? unitIn(own.name) ?? ofLast?.unit;
  return {
    name: joinedNames(name),
    ...(unit ? { unit } : {}),
    ...(own.doubtful || isOther ? { unitDoubtful: true } : {}),
    number,
    texts: otherTexts(cells, header),
    cells,
  };
}

/** Whether the bracket after a name is a unit other than that of the column: Gold (oz) below Output (tonnes). */
function hasOwnUnit(name: string, unit: PrintedUnit): boolean {
  const inside = bracketAtEnd(name)?.inside ?? '';
  return LIKE_UNIT.test(inside) || (looksLikeUnit(inside) && unitOfText(inside)?.base !== unit.base);
}

/** Returns the name in an indicator's header, without the year and, if a column of times dates it, without the kind. */
function nameOfHead({ columns }: Header, at: number, isDated: boolean): string {
  const { header } = columns[at]!;
  const heads = columns.map((one) => one.header);
  const headed = isDated ? headedKind(header, heads) : datedKind(header, heads);
  if (headed !== 'unclear' && !isDated && headed.isPaired) return headed.name;
  const { name } = headedIndicator(headed === 'unclear' || !isDated ? header : headed.name);
  const own = name.replace(/目标值?(?=$|（)| targets?(?=$|（)/i, '');
  return columns.some((one) => headedIndicator(one.header).name === own) ? own : name;
}

/** Removes the texts that belong to the values of one record. */
export function ofIndicator(row: TableRow): TableRow {
  const { remark: _, verdict: __, property: ___, ...texts } = row.texts;
  return { ...row, texts };
}

/** Adds the direction of another record of the same indicator; two different directions are joined by a slash. */
export function withDirection(row: TableRow, { texts: { direction } }: TableRow): TableRow {
  const known = row.texts.direction;
  if (!direction || known?.includes(direction)) return row;
  return { ...row, texts: { ...row.texts, direction: known ? `${known} / ${direction}` : direction } };
}

/** What the word in a row and the column say of the kind of a value. */
type KindOfValue = Pick<ValueColumn, 'kind' | 'force' | 'flags' | 'kindFrom'> & { holds?: ValueHeader };

/**
 * Returns whether a value is a target or a result, perhaps an estimate, or the reason if that is unclear. In order of
 * precedence: the word in the row, the column, the caller, the title; by default a result, unless its year is in the
 * future.
 */
export function kindOfRecord(
  word: string,
  holds: ValueHeader,
  years: NamedYears,
  header: Header,
  hints: TableHints,
): KindOfValue | { why: UnreadReason } {
  const marked = flagNamed(word) ?? holds.estimate;
  const flags = [...(holds.flags ?? []), ...(marked ? [marked] : [])];
  if (marked && marked !== 'provisional' && holds.kind !== 'target' && !holds.change)
    return { kind: 'actual', flags };
  const own = marked ? 'actual' : kindOfRow(word);
  if (word === 'beside') return { why: 'a rank, weight or completion rate' };
  if (word !== '' && own === undefined)
    return {
      why: isNeither(word)
        ? 'an estimate or projection, not a result'
        : 'the header does not say whether these are targets or results',
    };
  if (own && holds.kind && own !== holds.kind) return { why: 'the header names both a target and a result' };
  if (holds.change) return { why: 'a rate or total beside the values' };
  const stated = own ?? holds.kind ?? hints.kind ?? (holds.base ? 'actual' : undefined);
  if (!stated && !hints.titleKind && hints.noResults) return { why: hints.noResults };
  const isBefore = hints.plan !== undefined && years.to < yearsOfPlan(hints.plan).from;
  const ofWhole = isBefore && hints.titleKind === 'target' ? undefined : hints.titleKind;
  const ofTitle = hints.titleTargets?.includes(years.to) ? 'target' : ofWhole;
  const kind = stated ?? ofTitle ?? 'actual';
  const why = refusedKind(kind, stated ? { ...holds, kind } : holds, years, header, hints);
  if (why) return { why };
  const kindFrom = own ? undefined : sourceOfKind(holds, kind, header, hints);
  const base = isBaseline(word) ? { holds: { ...holds, base: true as const } } : {};
  if (kind === 'actual') return { kind, kindFrom, ...base, ...(flags.length ? { flags } : {}) };
  const force = holds.force ?? hints.force;
  return { kind, kindFrom, ...(force ? { force } : {}) };
}

/**
 * Returns a function that gives the word for the kind of a row's values; of several columns, the first that does not
 * call them results. A baseline under several years is a level to compare with.
 */
export function kindReader(header: Header, dated: readonly ValueColumn[]) {
  const kinds = columnsWith(header, 'kind');
  return (cells: readonly PlacedCell[]): string => {
    const words = kinds.map((at) => wordOfKind(header.columns[at]!.header, joinedText(cells[at]!.text)));
    const word = words.find((one) => one && kindNamed(one) !== 'actual') ?? words.find(Boolean) ?? '';
    const printed = dated.filter(({ at }) => /\d/.test(cells[at]!.text)).length;
    return isBaseline(word) && printed > 1 ? 'other' : word;
  };
}

/**
 * Applies the word in the row to a value of a dated column: a result under the year of a milestone or target is what
 * was achieved by then, while a baseline remains one even in a row of plans.
 */
export function kindInRow(
  word: string,
  { kind, holds, years }: ValueColumn,
  header: Header,
  hints: TableHints,
): Partial<KindOfValue> | { why: UnreadReason } {
  if (word === '' && !holds.kind && columnOf(header, 'kind') >= 0)
    return { why: 'the header does not say whether these are targets or results' };
  if (word === '' || (holds.base && kindNamed(word))) return {};
  const isAchieved = kind === 'target' && kindNamed(word) === 'actual';
  const { kind: _, ...others } = holds;
  return kindOfRecord(word, isAchieved ? others : holds, years, header, hints);
}

/** Returns the word for a kind beside a time: 2026年目标, 2025 (actual), Target 2026; empty if there is none. */
export function kindWithTime(text: string): string {
  const [, last = '', first = ''] = WITH_TIME.exec(text) ?? [];
  const word = last || first;
  if (/^p(?:rov)?$/i.test(word)) return 'provisional';
  return /^(?:plan|budget)(?:ned|ed)?$/i.test(word) ? 'budget' : saysKind(word) ? word : '';
}

const saysKind = (word: string): boolean => kindNamed(word) !== undefined || flagNamed(word) !== undefined;

/**
 * Returns the remark or source that calls a value a target or an estimate; empty for all others, such as 完成, which may
 * refer to a target.
 */
export const kindInRemark = (remark: string, source: string): string =>
  [remark, source].find((text) => kindNamed(text) === 'target' || flagNamed(text) !== undefined) ??
  (OF_AHEAD.test(remark) ? remark : FORECAST_OF.test(source) ? source : '');

const OF_AHEAD =
  /^(?:\p{L}+ )?(?:project(?:ed|ions?)|forecasts?|extrapolat\p{L}+|plan(?:ned)?)(?!\p{L})|^(?:预测|預測|推[算計计]|规划|規劃|计划)/iu;
const FORECAST_OF = /\b(?:project(?:ed|ions?)|forecasts?|extrapolat\w+)\b|预测|預測|推[算計计]|规划[值数]?$/i;

const YEAR = '(?:FY ?)?(?:19|20)\\d\\d(?:[-/–]\\d\\d)?年?度?';
const WITH_TIME = new RegExp(
  `^${YEAR}\\s*[（(]?\\s*(?:(?:first|second|early|initial|latest) )?(\\p{L}+)[)）]?$|^(\\p{L}+)[\\s:,(（]+(?:for |in )?${YEAR}[)）]?$`,
  'iu',
);
