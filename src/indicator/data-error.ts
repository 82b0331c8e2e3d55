import type { ProblemCode, ProblemValues } from './problem-codes.js';
import { closed } from './texts.js';

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

/** A cell of a table: row and column from 1, and the column's name, as far as they are known. */
export interface ErrorCell {
  readonly row?: number;
  readonly column?: number;
  readonly name?: string;
}

/**
 * Data that cannot be used. The message names the file, the record and the field, as in
 * `fuzhou.json: readings[3] (fz-trademarks-2020).value: expected a number or null, got "abc"`.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** What is wrong there, in English. */
  readonly problem: string;
  constructor(
    /** File or other origin of the data. */
    readonly file: string,
    /** Path to the field inside the file, empty for the whole. */
    readonly field: string,
    /** What is wrong there, as each language has words for. */
    readonly code: ProblemCode,
    /** The values that the words speak of. */
    readonly values: ProblemValues = [],
    /** The cell of a table, where it is about one. */
    readonly cell: ErrorCell = {},
    /** Of a table of which nothing could be read: what each language has words for. */
    readonly table?: UnreadTable,
  ) {
    const problem = filledIn(code, values, 'nothing');
    super([file, field, problem].filter(Boolean).join(': '));
    this.problem = problem;
  }
}

/** An error as one of data; any other error by its own text. */
export const asDataError = (error: unknown): DataError =>
  error instanceof DataError ? error : new DataError('', '', '{0}', [String(error)]);

/** A text with values in its places. */
export const filledIn = (text: string, values: ProblemValues, nothing: string): string =>
  text.replace(/\{(\d)\}/g, (_, at: number) => closed(String(values[at] ?? nothing)));
