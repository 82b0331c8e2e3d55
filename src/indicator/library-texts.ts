import type { UnreadReason } from './table/text/unread-reasons.js';

/** The cells of a table that were left unread, as data that each language puts into words. */
export interface UnreadText {
  readonly unread: {
    readonly file: string;
    /** The first unread cells; `at` is the column. Rows and columns count from 1. */
    readonly cells: readonly {
      readonly row: number;
      readonly at: number;
      readonly text: string;
      /** An {@link UnreadReason}, or a text that is the same in every language. */
      readonly reason: string;
    }[];
    /** The number of further unread cells. */
    readonly more: number;
  };
}

/** A cell or a whole column that was left unread. `row` and `column` count from 1 in the table as given. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: UnreadReason;
}

/** What no cell states about some values, and what it was derived from. */
export type Assumption =
  /** The encoding of the file. */
  | { readonly of: 'encoding'; readonly encoding: string }
  /** `plan`: the years of a five-year plan; `author`: set on the page, in the address or by the program. */
  | { readonly of: 'year'; readonly from: 'title' | 'plan' | 'author'; readonly years: readonly number[] }
  /** `targets`: results, as the table has targets beside them; `present-year`: by whether the year is in the future. */
  | {
      readonly of: 'kind';
      readonly from: 'title' | 'plan' | 'author' | 'targets' | 'present-year';
      readonly kind: 'actual' | 'target';
    }
  /**
   * Which direction is better: by the names, the signs of targets, the printed verdicts, or targets on one side of the
   * base.
   */
  | {
      readonly of: 'direction';
      readonly from: 'name' | 'sign' | 'verdict' | 'base';
      readonly better: 'higher' | 'lower';
      readonly indicators: readonly string[];
    }
  /** Places named in headers among other words. */
  | { readonly of: 'place'; readonly places: readonly string[] };

/** Assumptions of one kind, by `of`. */
export type Assumed<K extends Assumption['of']> = Extract<Assumption, { readonly of: K }>;

/** What was assumed about a table, as data that each language puts into words. */
export interface AssumedText {
  readonly assumed: readonly Assumption[];
}
