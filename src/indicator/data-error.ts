/** A table of which nothing could be read. */
export interface UnreadTable {
  /** The text of the cell that stopped it, empty where there is none. */
  readonly text: string;
  /** Why; another text than an `UnreadReason` stands as it is in every language. */
  readonly reason: string;
  /** The headers that were understood. */
  readonly understood: readonly string[];
  /** Whether a year is missing, which the caller may give. */
  readonly needsYear: boolean;
  /** Whether it is a list of records. */
  readonly isRecords: boolean;
}

/**
 * Data that cannot be used. The message names the file, the record and the field, as in
 * `fuzhou.json: readings[3] (fz-trademarks-2020).value: expected a number or null, got "abc"`.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(
    /** File or other origin of the data. */
    readonly file: string,
    /** Path to the field inside the file, empty for the whole. */
    readonly field: string,
    /** What is wrong there. */
    readonly problem: string,
    /** Row and column of a table, counted from 1, as far as it is about one. */
    readonly cell: { readonly row?: number; readonly column?: number } = {},
    /** Of a table of which nothing could be read: what each language has words for. */
    readonly table?: UnreadTable,
  ) {
    super([file, field, problem].filter(Boolean).join(': '));
  }
}
