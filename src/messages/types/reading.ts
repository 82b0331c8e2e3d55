import type { UnreadTable } from '../../indicator/data-error.js';

/** What is said of plans' own tables that were read. */
export interface ReadingMessages {
  /** What set phrases and units of such tables, as printed, are in this language. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly unreadCells: (count: number) => string;
  readonly cellAt: (row: number, column: number) => string;
  readonly unread: (reason: string) => string;
  /** What is said of a value whose cell was not read: its text and the reason. */
  readonly unreadValue: (text: string, reason: string) => string;
  /** That nothing of a table was read: what was understood, which cell stopped it, and what would be read. */
  readonly unreadTable: (
    file: string,
    cell: { readonly row?: number; readonly column?: number },
    table: UnreadTable,
  ) => string;
  /** An unread cell in a sentence. */
  readonly unreadCell: (row: number, column: number, text: string, reason: string) => string;
  /** Which cells of a file were not read, the first ones one by one. */
  readonly unreadNote: (file: string, cells: readonly string[], more: number) => string;
}
