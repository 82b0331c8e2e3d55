import { decimalsOf } from '../../precision.js';
import { countsUp } from '../notes/cumulative.js';
import { endsChunk, type Steps } from '../../steps.js';
import type { Indicator, TimeSeries } from '../../types.js';
import { addReading, addVerdict } from './add-reading.js';
import { addUnread, blankCells, periodIn } from './unread-values.js';
import { isBesideSum, targetsInBrackets } from '../rows/brackets-of-table.js';
import { cellFigure, type CellHints, type PrintedFigure } from '../numbers/cell-figure.js';
import type { PlacedCell } from '../grid/grid.js';
import { metresOrMillions } from '../numbers/metres-or-millions.js';
import { overPlan, type KnownPeriod } from './period-of-value.js';
import {
  figureIn,
  flagsOfValue,
  isDoubtfulBracket,
  isTargetByName,
  isTargetByRemark,
  noResultByName,
  type RowFigure,
  type RowValue,
} from '../rows/row-figure.js';
import { namesNothing } from '../rows/row-name.js';
import { isLikeYear } from '../numbers/printed-number.js';
import { rowIndicator } from './row-indicator.js';
import {
  baseUnit,
  changesAmongValues,
  countsAnother,
  fractionsAmongPercents,
  isSigned,
  lacksUnit,
  withRowUnit,
} from '../rows/row-unit.js';
import { isRateInPercent } from '../rows/rate-rows.js';
import type { TableRow } from '../rows/rows.js';
import { scaleOfFigure } from '../numbers/scale-of-figure.js';
import type { TableSet } from './table-set.js';
import type { PrintedUnit } from '../numbers/unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Facts about the whole table that apply to each row. */
export interface TableFacts extends CellHints {
  /** The unit of rows without one of their own. */
  readonly unit?: PrintedUnit;
  /** Whether the table states a unit that is not understood. */
  readonly isUnitUnclear?: boolean;
  /** Why a row has no name, unless its cell is empty. */
  readonly whyNameless?: UnreadReason;
  /** Whether the block continues the one above for other years; a repeated name is then the same indicator. */
  readonly goesOn?: boolean;
  /** Whether a column holds yearly averages. */
  readonly hasAverages?: boolean;
  /** Whether the row prints a total in brackets and no other figure, in a table whose brackets hold totals. */
  readonly isTotalAlone?: boolean;
  /** Cells that span several rows or columns of values. */
  readonly shared: ReadonlySet<PlacedCell>;
}

/** Matches a number that looks like year and month but has decimals that no month has. */
const NO_MONTH = /^(?:19|20)\d\d\.(?:00|1[3-9]|[2-9]\d)$/;

/** Reads the values of one row into the set, in steps, and notes the cells that are not understood. */
export function* readRow(
  set: TableSet,
  row: TableRow,
  given: readonly RowValue[],
  facts: TableFacts,
): Steps<void> {
  const values = withRowUnit(row, given);
  const hasDecimals = values.some(({ cell }) => NO_MONTH.test(cell.text.trim()));
  const hints = hasDecimals ? { ...facts, hasDecimals } : facts;
  const figures = withoutYears(
    withoutMonths(
      values.map((value): RowFigure => ({ ...value, figure: figureIn(value, hints, row.name) })),
      facts,
    ),
    row.name,
  );
  const leaveAll = (reason: UnreadReason) => figures.forEach(({ cell }) => set.leave(cell, reason));
  if (namesNothing(row.name)) return leaveAll(facts.whyNameless ?? 'the row has no name');
  const isRate = !row.unit && isRateInPercent(row.name, figures);
  const units = [facts.unit, ...values.map(({ column }) => column.holds.unit)];
  const isOfAnother = () =>
    facts.isUnitUnclear || units.some(mayBeMillions(row.name)) || countsAnother(row.name, values, facts.unit);
  if (row.unitDoubtful || (!row.unit && !isRate && isOfAnother()))
    return leaveAll('the unit of the row is not clear');
  const printed = row.unit ?? (isRate ? undefined : facts.unit);
  const isScaled = !printed && units.some((unit) => unit !== undefined && unit.scale > 1);
  const changes = printed ? new Set() : changesAmongValues(figures);
  const levels = figures.filter((one) => !changes.has(one));
  const base = baseUnit(levels, printed, row.name);
  const indicator = rowIndicator(set, row, base, figures, facts.goesOn);
  if (!indicator) return leaveAll('the same indicator in two rows');
  const isPlain = facts.plainNumbers || !/^%?$/.test(printed?.base ?? '') || indicator.quantity === 'growth';
  const fractions = isPlain
    ? new Set()
    : fractionsAmongPercents(levels.filter(({ reason, column }) => !reason && !column.holds.change));
  const isTotalAlone = facts.bracketsAreTotals && !figures.some(({ figure }) => figure.kind === 'figure');
  const own = isTotalAlone ? { ...facts, isTotalAlone } : facts;
  const sums = targetsInBrackets(figures);
  const before = set.readings.length;
  for (const [index, one] of figures.entries()) {
    if (endsChunk(index)) yield;
    const isShared =
      facts.shared.has(one.cell) && one.figure.kind !== 'nothing' && one.figure.kind !== 'words';
    if (isShared) set.leave(one.cell, 'one cell for several rows or columns');
    else if (isBesideSum(one, sums))
      set.leave(one.cell, 'the number in brackets may be a total or a footnote');
    else if (changes.has(one))
      set.leave(one.cell, isSigned(one) ? 'a change, not a value' : 'the unit of the row is not clear');
    else if (isScaled && lacksUnit(one)) set.leave(one.cell, 'the unit of the row is not clear');
    else if (fractions.has(one)) set.leave(one.cell, 'a fraction in a row of percentages');
    else if (isDoubtfulBracket(one, row.name, indicator.quantity === 'ratio', base))
      set.leave(one.cell, 'the number in brackets may be a total or a footnote');
    else if (isTargetByRemark(one)) set.leave(one.cell, 'the header names both a target and a result');
    else if (isTargetByName(row.name, one.column))
      set.leave(one.cell, 'the title and the header disagree on targets and results');
    else if (noResultByName(row.name, one.column)) set.leave(one.cell, noResultByName(row.name, one.column)!);
    else if (row.why && !one.column.holds.kind) set.leave(one.cell, row.why);
    else if (one.reason && one.figure.kind !== 'nothing') set.leave(one.cell, one.reason);
    else if (!one.reason) readCell(set, row, indicator, base, one, one.column.holds.unit ?? printed, own);
  }
  for (const one of blankCells(set, figures, set.readings.slice(before)))
    readCell(
      set,
      row,
      indicator,
      base,
      { ...one, figure: { kind: 'nothing', printed: '—' } },
      printed,
      facts,
    );
  addUnread(set, row, indicator, figures, before, facts.hasAverages);
  const outcome = figures.find(({ column, figure }) => column.holds.outcome && figure.kind === 'words');
  addVerdict(set, row.texts.verdict ?? outcome?.cell.text.trim(), before);
}

/** Whether a single unit m may mean millions, as the name does not suggest metres. */
const mayBeMillions = (name: string) => (unit: PrintedUnit | undefined) =>
  /^[mM]$/.test(unit?.base ?? '') && unit!.scale === 1 && metresOrMillions(name)?.base !== 'm';

/**
 * Marks the figures of a row as certain, so that 2000 is not taken for a year, if the name is that of a count or
 * another figure cannot be a year.
 */
function withoutYears(figures: readonly RowFigure[], name: string): readonly RowFigure[] {
  const isNumber = ({ figure }: RowFigure) => figure.kind === 'figure' && !isLikeYear(figure);
  if (!COUNT.test(name) && !figures.some(isNumber)) return figures;
  return figures.map((one) =>
    one.figure.kind === 'figure' ? { ...one, figure: { ...one.figure, certain: true } } : one,
  );
}

/** Reads 1905.3 as a number instead of a month if another figure of the row also has one decimal. */
function withoutMonths(figures: readonly RowFigure[], facts: TableFacts): readonly RowFigure[] {
  const hasDecimal = figures.some(({ figure }) => figure.kind === 'figure' && /\.\d$/.test(figure.printed));
  return figures.map((one) =>
    hasDecimal && one.figure.kind === 'unclear' && /^(?:19|20)\d\d\.\d$/.test(one.cell.text.trim())
      ? { ...one, figure: cellFigure(one.cell.text.trim(), { ...facts, plainNumbers: true }) }
      : one,
  );
}

/** Matches names of rates, which have no total over years whatever their unit. */
const RATE = /(?<!增长|下降|降低|减少|削减)率$/;

const COUNT = /[数量额]$|人口|^(?:the )?(?:number|no\.?|#) (?:of )?|\bcounts?$/i;

function readCell(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  base: string,
  value: RowFigure,
  printed: PrintedUnit | undefined,
  facts: TableFacts,
): void {
  const { column, cell, figure } = value;
  const { change, outcome } = column.holds;
  const add = (known: KnownPeriod, read: PrintedFigure | undefined, scale: number) =>
    addReading(set, row, indicator, value, known, read, scale);
  if (figure.kind === 'unclear') return set.leave(cell, figure.reason);
  if (figure.kind === 'nothing' && (figure.printed === '' || change)) return;
  if (figure.kind === 'words' && (outcome || change)) return;
  if (figure.kind !== 'cumulative') {
    const read = figure.kind === 'figure' ? figure : undefined;
    const isRate = indicator.quantity === 'growth' && /年均|annual/i.test(column.header);
    if (change && !isRate) return set.leave(cell, 'a rate or total beside the values');
    const known = change
      ? overPlan('average', column.years, 'column')
      : periodIn(row, indicator, value, facts.hasAverages, read);
    const scale = read ? scaleOfFigure(read, printed, base, value.scale) : 1;
    if (column.moment) return readPoint(set, row.name, indicator, value, read, scale);
    if (typeof known === 'string') return set.leave(cell, known);
    if (typeof scale === 'string') return set.leave(cell, scale);
    add(known, read, scale);
    if (read?.doubtful)
      set.leave({ ...cell, text: read.doubtful }, 'the number in brackets may be a total or a footnote');
    if (!read?.cumulative) return;
  }
  if (figure.kind !== 'figure' && figure.kind !== 'cumulative') return;
  const mayBeTotal =
    indicator.quantity === 'flow' ||
    indicator.quantity === 'growth' ||
    (indicator.quantity === 'stock-or-flow' && figure.kind === 'cumulative' && facts.isTotalAlone);
  if (!mayBeTotal || RATE.test(row.name))
    return set.leave(cell, 'the number in brackets is a change, not a total');
  const total = overPlan('total', column.years, facts.bracketsAreTotals ? 'remark' : 'inferred');
  if (typeof total === 'string') return set.leave(cell, total);
  if (figure.kind === 'cumulative' && figure.percent && base !== '%') return set.leave(cell, 'two units');
  const scale = figure.kind === 'figure' && figure.scale !== 1 ? figure.scale : (printed?.scale ?? 1);
  add(total, { kind: 'figure', scale: 1, ...figure.cumulative! }, scale);
}

/** Reads a value of a part of a year, a plain figure or a gap, as a point of a time series. */
function readPoint(
  set: TableSet,
  name: string,
  indicator: Indicator,
  value: RowFigure,
  read: PrintedFigure | undefined,
  scale: number | UnreadReason,
): void {
  const { column, cell } = value;
  if (column.kind === 'target' || countsUp(name, indicator.quantity, column.header))
    return set.leave(cell, 'part of a year');
  if (typeof scale === 'string') return set.leave(cell, scale);
  if (read && (read.approximation ?? read.remark ?? read.doubtful ?? read.cumulative))
    return set.leave(cell, 'several numbers, or one among words');
  if (value.figure.kind === 'words') return;
  const place = set.place(column.holds.place).id;
  const kind: TimeSeries['kind'] =
    indicator.quantity === 'stock'
      ? 'end'
      : indicator.quantity === 'stock-or-flow'
        ? 'within-or-end'
        : 'within';
  const exact = read ? Number(`${read.value}e${Math.round(Math.log10(scale))}`) : null;
  const number = exact === null || Number.isFinite(exact) ? exact : read!.value * scale;
  const own = { indicator: indicator.id, place, kind };
  const decimals = read ? Math.max(0, decimalsOf(read.printed) - Math.round(Math.log10(scale))) : 0;
  if (!set.addPoint(own, column.moment!, { value: number, decimals, scale }, column.header, cell))
    set.leave(cell, 'a second value for the same time');
  else if (number !== null) {
    set.assumptions.addValue(column, column.years.to);
    set.markPoint({ indicator: indicator.id, place }, column.moment!, flagsOfValue(value, read));
  }
}
