import type { Sheet } from './sheet-grid.js';

/** A sheet of a file, read when it is asked for. */
export interface SheetFile {
  readonly name: string;
  /** @throws {SheetProblem} if it is broken or larger than is read */
  readonly read: () => Promise<Sheet>;
}

/** The sheets in sight of a file. */
export interface Workbook {
  readonly sheets: readonly SheetFile[];
  /** The index of the sheet that a reader sees first. */
  readonly open: number;
}
