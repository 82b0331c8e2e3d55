import type { UnreadReason } from './table/unread-reasons.js';
import type { Period, Text } from './types.js';

/** How a value was computed, as data that every language has words for. */
export type Method =
  /** The value of a period from a later one and the growth since, both as printed; `assumed` where the source does not state since when. */
  | {
      readonly formula: 'growth-base';
      readonly printed: string;
      readonly growth: string;
      readonly assumed?: Period;
    }
  /** Yearly values from `first` to `last`, both included. */
  | { readonly formula: 'sum-of-years' | 'average-of-years'; readonly first: number; readonly last: number }
  | { readonly formula: 'sum-of-places'; readonly places: readonly Text[] };

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
