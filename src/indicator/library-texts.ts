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

/** What no cell states of some values, and where the reader took it from. */
export type Assumption =
  /** The encoding of the file. */
  | { readonly of: 'encoding'; readonly encoding: string }
  /** `plan`: the years of a five-year plan; `author`: set on the page, in the address or by the program. */
  | { readonly of: 'year'; readonly from: 'title' | 'plan' | 'author'; readonly years: readonly number[] }
  /** `targets`: results, for the table has targets beside them; `present-year`: by whether their year is to come. */
  | {
      readonly of: 'kind';
      readonly from: 'title' | 'plan' | 'author' | 'targets' | 'present-year';
      readonly kind: 'actual' | 'target';
    }
  /**
   * Which way is better: by the names, the signs of targets, the printed verdicts, or targets on one side of the base.
   */
  | {
      readonly of: 'direction';
      readonly from: 'name' | 'sign' | 'verdict' | 'base';
      readonly better: 'higher' | 'lower';
      readonly indicators: readonly string[];
    }
  /** Places that headers name among other words. */
  | { readonly of: 'place'; readonly places: readonly string[] };

/** The assumptions of one sort. */
export type Assumed<K extends Assumption['of']> = Extract<Assumption, { readonly of: K }>;

/** What was assumed of a table, as data that every language has words for. */
export interface AssumedText {
  readonly assumed: readonly Assumption[];
}
