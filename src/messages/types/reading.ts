import type { PointFlag } from '../../indicator/choice-types.js';
import type { UnreadTable } from '../../indicator/data-error.js';

/** Messages of the reader of tables. */
export interface ReadingMessages {
  /** Translations of set phrases and units as plans print them. */
  readonly phrases: Readonly<Record<string, string>>;
  /** What a figure is marked as: the letter that stands behind it, and the word for that. */
  readonly flags: Readonly<Record<PointFlag, readonly [letter: string, word: string]>>;
  readonly unreadCells: (count: number) => string;
  readonly cellAt: (row: number, column: number) => string;
  readonly unread: (reason: string) => string;
  /** An unread value: its printed text and the reason. */
  readonly unreadValue: (text: string, reason: string) => string;
  /** The error of a table without one readable value: what was understood, the cell that failed, and a table that works. */
  readonly unreadTable: (
    file: string,
    cell: { readonly row?: number; readonly column?: number },
    table: UnreadTable,
  ) => string;
  /** An unread cell as part of a sentence. */
  readonly unreadCell: (row: number, column: number, text: string, reason: string) => string;
  /** The unread cells of a file: the first few, and how many more. */
  readonly unreadNote: (file: string, cells: readonly string[], more: number) => string;
}
