import type { CellFigure } from './cell-figure.js';
import type { FlagText } from './flags.js';
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
