import type { PointFlag } from '../../indicator/choice-types.js';
import type { UnreadTable } from '../../indicator/data-error.js';
import type { AssumedText, UnreadText } from '../../indicator/library-texts.js';

/** Messages of the reader of tables. */
export interface ReadingMessages {
  /** Translations of set phrases and units as plans print them. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The letter after a flagged figure, and its meaning in words. */
  readonly flags: Readonly<Record<PointFlag, readonly [letter: string, word: string]>>;
  readonly unreadCells: (count: number) => string;
  readonly cellAt: (row: number, column: number) => string;
  readonly unread: (reason: string) => string;
  /** An unread value: its printed text and the reason. */
  readonly unreadValue: (text: string, reason: string) => string;
  /**
   * The error of a table without one readable value: what was understood, the cell that failed, and a table that works.
   */
  readonly unreadTable: (
    file: string,
    cell: { readonly row?: number; readonly column?: number },
    table: UnreadTable,
  ) => string;
  /**
   * The note of the table reader: the first unread cells, or its assumptions; empty if it concerns nothing shown.
   * @param own a text of the table in the language
   */
  readonly readerNote: (
    text: UnreadText | AssumedText,
    own: (text: string) => string,
    isShown: (indicator: string) => boolean,
  ) => string;
}
