import { textsOf } from '../texts.js';
import type { Indicator } from '../types.js';
import type { RowFigure } from './row-figure.js';
import { quantityOf } from './indicator-of-name.js';
import { knownDirection } from './known-direction.js';
import { directionClues } from './row-direction.js';
import type { TableRow } from './rows.js';
import type { TableSet } from './table-set.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { ValueColumn } from './value-columns.js';

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
 * @param goesOn whether the rows go on with those of a table above, for other years
 */
export function rowIndicator(
  set: TableSet,
  row: TableRow,
  base: string,
  figures: readonly RowFigure[],
  goesOn = false,
): Indicator | undefined {
  const unit = set.unit(base, row.name);
  const full = row.category ? `${row.category}：${row.name}` : row.name;
  const known = set.indicators.get(full);
  if (goesOn && known?.unit === unit.id && !figures.some(({ column }) => isTold(set, known.id, column)))
    return known;
  const withUnit = `${row.name}（${textsOf(unit.name)[0] ?? ''}）`;
  const isOtherUnit = set.indicators.get(row.name)?.unit !== unit.id;
  const id = [row.name, ...(isOtherUnit ? [withUnit] : []), full].find((one) => !set.indicators.has(one));
  if (id === undefined) return undefined;
  const quantity = quantityOf(row.name, base);
  const parent = row.parent === undefined ? undefined : set.indicators.get(row.parent);
  const { source, owner } = row.texts;
  const { better, from } = knownDirection(directionClues(row, full, quantity, figures));
  const indicator: Indicator = {
    id,
    name: id,
    unit: unit.id,
    quantity,
    better,
    ...(parent?.unit === unit.id ? { within: parent.id } : {}),
    ...(row.texts.definition ? { definition: row.texts.definition } : {}),
    ...(source ? { reporter: source } : {}),
    ...(owner ? { owner: owner } : {}),
  };
  set.indicators.set(id, indicator);
  set.assumptions.addDirection(id, better, from);
  return indicator;
}

/** Whether there is a value of the indicator for the time, the place and the kind of a column. */
const isTold = (set: TableSet, id: string, { kind, years, holds }: ValueColumn) =>
  set.readings.some(
    (one) =>
      one.indicator === id &&
      one.period.to === years.to &&
      (one.kind === 'target') === (kind === 'target') &&
      one.place === set.placeId(holds.place),
  );
