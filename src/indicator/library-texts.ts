import type { UnreadReason } from './table/unread-reasons.js';

/** What of a table was not read, as data that every language has words for. */
export interface UnreadText {
  readonly unread: {
    readonly file: string;
    /** The first of the unread cells; `at` is the column, both counted from 1. */
    readonly cells: readonly {
      readonly row: number;
      readonly at: number;
      readonly text: string;
      /** An {@link UnreadReason}; another text stands as it is in every language. */
      readonly reason: string;
    }[];
    /** How many more there are. */
    readonly more: number;
  };
}

/** A cell, or a whole column, that was not read. `row` and `column` are counted from 1 in the table as given. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: UnreadReason;
}
