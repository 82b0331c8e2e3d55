import { textsOf } from '../texts.js';
import type { Indicator } from '../types.js';
import type { CellFigure } from './cell-figure.js';
import type { FlagText } from './flags.js';
import { betterOf, quantityOf, type DirectionClues } from './indicator-of-name.js';
import type { TableRow } from './rows.js';
import type { TableSet } from './table-set.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { PlacedCell } from './grid.js';
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
  /** What a column of multipliers says: the figure is to be taken so many times. */
  readonly scale?: number;
  /** What a column of marks says of it: the mark, such as p for provisional, or its words. */
  readonly flag?: string | FlagText;
}

/** One value of a row, with what its cell prints. */
export interface RowFigure extends RowValue {
  readonly figure: CellFigure;
}

/** The unit of a row without its multiplier: the row's own, a column's, or the first that a cell prints. */
export function baseUnit(figures: readonly RowFigure[], printed: PrintedUnit | undefined): string {
  if (printed) return printed.base;
  const inColumn = figures.map(({ column }) => column.holds.unit?.base).find(Boolean);
  const inCell = figures
    .map(({ figure }) => (figure.kind === 'figure' ? figure.unit : undefined))
    .find(Boolean);
  const isPercent = figures.some(({ figure }) => figure.kind === 'cumulative' && figure.percent);
  return inColumn ?? inCell ?? (isPercent ? '%' : '');
}

/**
 * The indicator of a row under an id of its own: its name; with the unit where that name has another unit
 * already; with its category where the name stands in two. Undefined where the same row stands twice.
 */
export function rowIndicator(
  set: TableSet,
  row: TableRow,
  base: string,
  figures: readonly RowFigure[],
): Indicator | undefined {
  const unit = set.unit(base, row.name);
  const full = row.category ? `${row.category}：${row.name}` : row.name;
  const withUnit = `${row.name}（${textsOf(unit.name)[0] ?? ''}）`;
  const isOtherUnit = set.indicators.get(row.name)?.unit !== unit.id;
  const id = [row.name, ...(isOtherUnit ? [withUnit] : []), full].find((one) => !set.indicators.has(one));
  if (id === undefined) return undefined;
  const quantity = quantityOf(row.name, base);
  const parent = row.parent === undefined ? undefined : set.indicators.get(row.parent);
  const { source, owner } = row.texts;
  const indicator: Indicator = {
    id,
    name: id,
    unit: unit.id,
    quantity,
    better: betterOf(cluesOf(row, full, quantity, figures)),
    ...(parent?.unit === unit.id ? { within: parent.id } : {}),
    ...(row.texts.definition ? { definition: row.texts.definition } : {}),
    ...(source ? { reporter: source } : {}),
    ...(owner ? { owner: owner } : {}),
  };
  set.indicators.set(id, indicator);
  return indicator;
}

/** What the row says of the direction of its indicator. */
function cluesOf(
  row: TableRow,
  name: string,
  quantity: Indicator['quantity'],
  figures: readonly RowFigure[],
): DirectionClues {
  const targets = figures.filter(({ column }) => column.kind === 'target');
  return {
    name,
    quantity,
    ...(row.texts.direction ? { stated: row.texts.direction } : {}),
    signs: targets.map(({ figure }) => (figure.kind === 'figure' ? figure.approximation : undefined)),
    fallsToTarget: fallsToTarget(figures),
  };
}

/**
 * Whether the last target lies below the first result, from which it starts: a base, or a result of at least
 * four years before. The first one, since a later result may have passed the target already; and not one of
 * the year before, since a cautious target for the next year says nothing.
 */
function fallsToTarget(figures: readonly RowFigure[]): boolean {
  const own = figures
    .flatMap(({ column, figure, reason }) =>
      figure.kind === 'figure' && !reason ? [{ column, figure }] : [],
    )
    .sort((a, b) => a.column.years.to - b.column.years.to);
  const target = own.findLast(({ column }) => column.kind === 'target');
  const base = own.find(({ column }) => column.kind === 'actual');
  if (!target || !base || target.column.holds.place !== base.column.holds.place) return false;
  const years = target.column.years.to - base.column.years.to;
  const isOneKind =
    target.column.years.from === target.column.years.to && base.column.years.from === base.column.years.to;
  const isBase = base.column.holds.base === true || years >= 4;
  return (
    isBase &&
    years > 0 &&
    isOneKind &&
    target.figure.value * target.figure.scale < base.figure.value * base.figure.scale
  );
}
