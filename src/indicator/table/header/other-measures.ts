import { inEnglish } from '../text/foreign-headers.js';
import type { SpreadGrid } from '../grid/grid.js';
import { isFigureCell } from './header-lines.js';
import type { HeaderColumn, HeaderRole, ValueHeader } from './header-role.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Excludes values that do not belong to the last column of names before the values. */
export const ofOneMeasure = (
  columns: readonly HeaderColumn[],
  below: SpreadGrid,
  isTitled: boolean,
): HeaderColumn[] =>
  withOutputNamed(withoutMoneyBeside(withoutOtherNames(withoutOpenTargets(columns, below, isTitled)), below));

/**
 * Excludes targets without a name beside nothing but other measures, any of which they may be of: Train operator,
 * Punctuality 2022, Cancellations 2022, Target 2022. A title may name what they measure.
 */
function withoutOpenTargets(
  columns: readonly HeaderColumn[],
  below: SpreadGrid,
  isTitled: boolean,
): readonly HeaderColumn[] {
  const values = columns.filter(({ holds }) => holds.role === 'value');
  const areOpen = values.every(
    ({ holds }) => holds.role === 'value' && holds.kind === 'target' && !holds.part && !holds.place,
  );
  const isMeasure = ({ holds, header }: HeaderColumn, at: number) =>
    holds.role === 'unknown' &&
    /\p{L}{2}/u.test(header) &&
    !OF_TARGET.test(header) &&
    !BESIDE.has(holds.reason) &&
    below.some((row) => isFigureCell(row[at]!));
  const isNamed = columns.some(({ holds }) => /^(?:name|place|time|category)$/.test(holds.role));
  if (isTitled || isNamed || !values.length || !areOpen || !columns.some(isMeasure)) return columns;
  return columns.map((column) => (values.includes(column) ? { ...column, holds: OTHER } : column));
}

/** Matches what was done of a target, and what is left of it. */
const OF_TARGET =
  /^(?:done|completed?|delivered|built|spent|actuals?|achieved|remaining|left|outstanding|balance|under|in progress|wip)\b|完成|剩余|尚需/i;

/** Why columns are left that measure nothing of their own. */
const BESIDE: ReadonlySet<UnreadReason> = new Set([
  'a rank, weight or completion rate',
  'a rate or total beside the values',
  'a year, not a value',
  'part of a year',
  'the header does not say whether these are targets or results',
]);

/** Keeps 产量 in the names if 销量 or another measure of the same products is beside it. */
function withOutputNamed(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const isOutput = ({ header }: HeaderColumn) => /^[产產]量(?:[（(].*)?$/.test(header);
  if (!columns.some(({ header }) => OF_GOODS.test(header))) return [...columns];
  return columns.map((column) =>
    column.holds.role === 'value' && isOutput(column)
      ? { ...column, holds: { ...column.holds, part: '产量' } }
      : column,
  );
}

const OF_GOODS =
  /^(?:[产產]值|[销銷]售?|消[费費]|[库庫]存|出口|[进進]口|外[购購]|自用|商品)(?:量|值|额)?(?:[（(].*)?$/;

/** Whether such values were excluded; a unit of the whole table may then belong to them. */
export const hasOtherMeasures = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ holds }) => holds === OTHER);

/**
 * Excludes the values of an earlier column of names: Output indicator, Target, Outcome indicator, Target. The earlier
 * column does not name the last values either, unless it holds projects.
 */
function withoutOtherNames(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const name = columns.findLastIndex(({ holds }) => holds.role === 'name');
  const isValue = ({ holds }: HeaderColumn) => holds.role === 'value';
  const first = columns.findIndex(isValue);
  const isBetween = first > 0 && first < name && columns.slice(name).some(isValue);
  if (!isBetween || !columns.slice(0, first).some(({ holds }) => LEADS.has(holds.role))) return [...columns];
  return columns.map((column, at) => {
    const isOther = isValue(column) || (column.holds.role === 'name' && OF_INDICATORS.test(column.header));
    return at < name && isOther ? { ...column, holds: OTHER } : column;
  });
}

/** Excludes budgets and spending of no measure of their own beside targets for the same time: Target, Actual, Budget. */
function withoutMoneyBeside(columns: readonly HeaderColumn[], below: SpreadGrid): HeaderColumn[] {
  const isMoney = ({ header }: HeaderColumn) => MONEY.test(header) || MONEY.test(inEnglish(header));
  const targets = columns.flatMap((one, at) =>
    one.holds.role === 'value' &&
    one.holds.kind === 'target' &&
    !isMoney(one) &&
    below.some((row) => isFigureCell(row[at]!))
      ? [one.holds]
      : [],
  );
  const isBeside = ({ years }: ValueHeader) =>
    targets.some((one) => !years || !one.years || one.years.to === years.to);
  return columns.map((column) =>
    column.holds.role === 'value' && !column.holds.part && isMoney(column) && isBeside(column.holds)
      ? { ...column, holds: OTHER }
      : column,
  );
}

const LEADS: ReadonlySet<string> = new Set(['name', 'category', 'unknown', 'place', 'definition']);
const OF_INDICATORS = /指标|指標|indicators?\b|\bkpis?\b|\bmeasures?\b/i;
const MONEY =
  /^(?:resources|funds) \p{L}|\b(?:budget(?:ed|s)?|cost|funding|spen[dt]|spending|expenditures?|expended|disbursed)\b|^(?:(?:FY ?)?\d{4}\S* )?allocat(?:ed|ions?)\b|预算|預算|经费|經費|执行数|執行數|presupuesto|or[çc]amento|\bhaushalt/iu;
const OTHER: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};
