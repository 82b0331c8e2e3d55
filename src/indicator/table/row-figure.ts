import type { CellFigure, PrintedFigure } from './cell-figure.js';
import { flagsIn } from './flags.js';
import type { PlacedCell } from './grid.js';
import type { PointFlag, Text } from '../types.js';
import type { RowTexts } from './rows.js';
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
  const all = [...new Set([...(column.flags ?? []), ...flags, ...flagsIn(figure?.flag ?? '')])];
  return figure ? all : all.filter((one) => one === 'estimate' || one === 'forecast');
}
