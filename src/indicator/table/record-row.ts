import { sourceOfKind } from './assumed-of-column.js';
import { joinedNames, joinedText, withoutMarks } from './cell-text.js';
import { flagNamed, isNeither, kindNamed, kindOfRow } from './cell-words.js';
import { columnOf } from './part-columns.js';
import type { PlacedCell } from './grid.js';
import type { ValueHeader } from './header-role.js';
import type { Header } from './header.js';
import { headedIndicator } from './headed-indicator.js';
import { datedKind, headedKind } from './headed-kind.js';
import type { NamedYears } from './named-years.js';
import { isBreakdown, partName } from './qualifiers.js';
import type { RowTimes } from './row-times.js';
import type { TableRow } from './rows.js';
import { nameAndUnit } from './row-name.js';
import { otherTexts } from './texts-of-row.js';
import type { TableHints } from './table-title.js';
import { unitIn } from './unit-of-text.js';
import type { UnreadReason } from './unread-reasons.js';
import { refusedKind, type ValueColumn } from './value-columns.js';

/** What is known of a table's columns before its rows are read. */
export interface RecordPlan {
  readonly header: Header;
  readonly hints: TableHints;
  readonly times: RowTimes;
  /** Columns with years, months or places of their own in the header. */
  readonly dated: readonly ValueColumn[];
  /** Columns that are headed by an indicator. */
  readonly indicators: readonly number[];
  /** What the values are of where no column says it; empty where nothing does. */
  readonly title: string;
  /** What the table says that its values are of; empty where only a file or the head of a column does. */
  readonly caption: string;
}

/** A row's indicator: its name with the parts that other columns tell, its unit and its texts. */
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
  const isNameless = areParts && over.length === 0 && own.name === '';
  const name = isNameless ? [] : [...over, own.name, ...kinds].filter(Boolean);
  const unit = own.unit ?? unitIn(own.name);
  return {
    name: joinedNames(name),
    ...(unit ? { unit } : {}),
    ...(own.doubtful ? { unitDoubtful: true } : {}),
    number,
    texts: otherTexts(cells, header),
    cells,
  };
}

/** What an indicator's column is headed by, without its year and, where a row dates it, without its kind. */
function nameOfHead({ columns }: Header, at: number, isDated: boolean): string {
  const { header } = columns[at]!;
  const heads = columns.map((one) => one.header);
  const headed = isDated ? headedKind(header, heads) : datedKind(header, heads);
  if (headed !== 'unclear' && !isDated && headed.isPaired) return headed.name;
  const { name } = headedIndicator(headed === 'unclear' || !isDated ? header : headed.name);
  const own = name.replace(/目标值?(?=$|（)| targets?(?=$|（)/i, '');
  return columns.some((one) => headedIndicator(one.header).name === own) ? own : name;
}

/** A record's row without the texts that are told with its own values. */
export function ofIndicator(row: TableRow): TableRow {
  const { remark: _, verdict: __, property: ___, ...texts } = row.texts;
  return { ...row, texts };
}

/** The row of an indicator with the direction that a further record states; two that differ stand side by side. */
export function withDirection(row: TableRow, { texts: { direction } }: TableRow): TableRow {
  const known = row.texts.direction;
  if (!direction || known?.includes(direction)) return row;
  return { ...row, texts: { ...row.texts, direction: known ? `${known} / ${direction}` : direction } };
}

/**
 * Whether a value of a row is a result, marked as an estimate or not, or a target: by the row's own word, else by its
 * column, the caller or the title, else a result where its year is not to come; the reason where that cannot be told.
 */
export function kindOfRecord(
  word: string,
  holds: ValueHeader,
  years: NamedYears,
  header: Header,
  hints: TableHints,
): Pick<ValueColumn, 'kind' | 'force' | 'flags' | 'kindFrom'> | { why: UnreadReason } {
  const marked = flagNamed(word) ?? holds.estimate;
  const flags = [...(holds.flags ?? []), ...(marked ? [marked] : [])];
  if (marked && marked !== 'provisional' && holds.kind !== 'target' && !holds.change)
    return { kind: 'actual', flags };
  const own = marked ? 'actual' : kindOfRow(word);
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
  const kind = stated ?? hints.titleKind ?? 'actual';
  const why = refusedKind(kind, stated ? { ...holds, kind } : holds, years, header, hints);
  if (why) return { why };
  const kindFrom = own ? undefined : sourceOfKind(holds, kind, header, hints);
  if (kind === 'actual') return { kind, kindFrom, ...(flags.length ? { flags } : {}) };
  const force = holds.force ?? hints.force;
  return { kind, kindFrom, ...(force ? { force } : {}) };
}

/**
 * What the row's own word makes of a value of a dated column: a result under the year of a milestone or a target is
 * what was achieved by then, while a baseline stays one in the row of what was planned.
 */
export function kindInRow(
  word: string,
  { kind, holds, years }: ValueColumn,
  header: Header,
  hints: TableHints,
): Partial<Pick<ValueColumn, 'kind' | 'force' | 'flags' | 'kindFrom'>> | { why: UnreadReason } {
  if (word === '' && !holds.kind && columnOf(header, 'kind') >= 0)
    return { why: 'the header does not say whether these are targets or results' };
  if (word === '' || (holds.base && kindNamed(word))) return {};
  const isAchieved = kind === 'target' && kindNamed(word) === 'actual';
  const { kind: _, ...others } = holds;
  return kindOfRecord(word, isAchieved ? others : holds, years, header, hints);
}

/** The word for its kind that a time has with it: 2026年目标, 2025 (actual), Target 2026; empty where it has none. */
export function kindWithTime(text: string): string {
  const [, last = '', first = ''] = WITH_TIME.exec(text) ?? [];
  const word = last || first;
  if (/^p(?:rov)?$/i.test(word)) return 'provisional';
  return /^(?:plan|budget)(?:ned|ed)?$/i.test(word) ? 'budget' : saysKind(word) ? word : '';
}

const saysKind = (word: string): boolean => kindNamed(word) !== undefined || flagNamed(word) !== undefined;

/**
 * A remark or a source that calls a value a target or an estimate; empty for any other, such as 完成, which may be said
 * of a target.
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
