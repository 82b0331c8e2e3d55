import type { Sheet } from './sheet-grid.js';

/** A sheet of a file, read on demand. */
export interface SheetFile {
  readonly name: string;
  /** @throws {SheetProblem} if it is broken or too large */
  readonly read: () => Promise<Sheet>;
}

/** The visible sheets of a file. */
export interface Workbook {
  readonly sheets: readonly SheetFile[];
  /** The index of the active sheet. */
  readonly open: number;
}
