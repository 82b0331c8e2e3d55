import { textsOf } from '../texts.js';
import type { Indicator, Reading } from '../types.js';
import type { CellFigure } from './cell-figure.js';
import type { PlacedCell } from './grid.js';
import { betterOf, quantityOf, saysDirection } from './indicator-of-name.js';
import type { TableRow } from './rows.js';
import type { TableSet } from './table-set.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { ValueColumn } from './value-columns.js';

/** One value cell of a row, with its column and what it prints. */
export interface RowFigure {
  readonly column: ValueColumn;
  readonly cell: PlacedCell;
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
  const isUpperBound = figures.some(
    ({ column, figure }) =>
      column.kind === 'target' &&
      figure.kind === 'figure' &&
      (figure.approximation === 'at-most' || figure.approximation === 'less-than'),
  );
  const parent = row.parent === undefined ? undefined : set.indicators.get(row.parent);
  const { source, owner } = row.texts;
  const indicator: Indicator = {
    id,
    name: id,
    unit: unit.id,
    quantity,
    better: betterOf(full, quantity, isUpperBound),
    ...(parent?.unit === unit.id ? { within: parent.id } : {}),
    ...(row.texts.definition ? { definition: row.texts.definition } : {}),
    ...(source ? { reporter: source } : {}),
    ...(owner ? { owner: owner } : {}),
  };
  set.indicators.set(id, indicator);
  return indicator;
}

/**
 * Where the name says nothing, a last target below the first result tells that lower is better. The
 * first one, since a later result may have passed the target already.
 */
export function isLowerByTargets(indicator: Indicator, readings: readonly Reading[]): boolean {
  if (indicator.quantity === 'growth' || saysDirection(indicator.id)) return false;
  const own = readings.filter(({ value }) => value !== null).sort((a, b) => a.period.to - b.period.to);
  const target = own.findLast(({ kind }) => kind === 'target');
  const base = own.find(({ kind }) => kind === 'actual');
  if (!target || !base || base.period.to >= target.period.to) return false;
  return (
    target.period.kind === base.period.kind &&
    target.place === base.place &&
    target.value! * target.scale < base.value! * base.scale
  );
}
