import type { Indicator } from '../types.js';
import { addReading } from './add-reading.js';
import type { PrintedFigure } from './cell-figure.js';
import { periodOfValue } from './period-of-value.js';
import type { RowFigure, RowValue } from './row-figure.js';
import type { TableRow } from './rows.js';
import type { TableSet } from './table-set.js';

/** The period of a value in a row. */
export const periodIn = (
  row: TableRow,
  { quantity }: Indicator,
  { column, texts = row.texts }: RowValue,
  hasAverages: boolean | undefined,
  figure?: PrintedFigure,
) =>
  periodOfValue({
    name: row.name,
    quantity,
    years: column.years,
    dated: column.dated,
    ...(texts.remark ? { remark: texts.remark } : {}),
    isBesideAverage: column.kind === 'actual' && hasAverages === true,
    ...(figure ? { figure } : {}),
  });

/** Adds the cells of a row that were not read as values without a figure, where others of the row were read. */
export function addUnread(
  set: TableSet,
  row: TableRow,
  indicator: Indicator,
  figures: readonly RowFigure[],
  before: number,
  hasAverages: boolean | undefined,
): void {
  if (set.readings.slice(before).every(({ value }) => value === null)) return;
  for (const value of figures) {
    const { cell, column, reason } = value;
    const why = set.reasonOf(cell);
    if (!why || reason || column.moment || column.holds.change || column.holds.outcome) continue;
    const known = periodIn(row, indicator, value, hasAverages);
    if (typeof known !== 'string') addReading(set, row, indicator, value, known, undefined, 1, why);
  }
}
