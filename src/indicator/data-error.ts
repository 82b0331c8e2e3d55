import type { ProblemCode, ProblemValues } from './problem-codes.js';
import { closed, excerpt } from './texts.js';

/** A table in which nothing could be read. */
export interface UnreadTable {
  /** Text of the cell that could not be read; empty if there is none. */
  readonly text: string;
  /** Why: an `UnreadReason`, or a text that is the same in every language. */
  readonly reason: string;
  /** The headers that were recognised. */
  readonly understood: readonly string[];
  /** Whether giving a year would help. */
  readonly needsYear: boolean;
  /** Whether the table is a list of records. */
  readonly isRecords: boolean;
}

/** A cell of a table: row and column from 1, and the name of the column, as far as known. */
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
  /** File or other origin of the data. */
  readonly file: string;
  /** Path to the field within the file; empty for the whole file. */
  readonly field: string;
  /** What is wrong there, in English. */
  readonly problem: string;
  constructor(
    file: string,
    field: string,
    /** What is wrong there, as a code that each language puts into words. */
    readonly code: ProblemCode,
    /** The values for the placeholders of the code. */
    readonly values: ProblemValues = [],
    /** The cell of a table, if the error is about one. */
    readonly cell: ErrorCell = {},
    /** The table, if nothing in it could be read. */
    readonly table?: UnreadTable,
  ) {
    const problem = filledIn(code, values, 'nothing');
    const [from, path] = [excerpt(file, LONGEST_QUOTED), excerpt(field, LONGEST_QUOTED)];
    super([from, path, problem].filter(Boolean).join(': '));
    this.file = from;
    this.field = path;
    this.problem = problem;
  }
}

/** Returns a `DataError` unchanged; wraps any other error with its text. */
export const asDataError = (error: unknown): DataError =>
  error instanceof DataError ? error : new DataError('', '', '{0}', [String(error)]);

/** The longest value that an error quotes, in characters. */
const LONGEST_QUOTED = 1000;

/** Fills values into the placeholders of a text and truncates long ones. */
export const filledIn = (text: string, values: ProblemValues, nothing: string): string =>
  text.replace(/\{(\d)\}/g, (_, at: number) =>
    closed(excerpt(String(values[at] ?? nothing), LONGEST_QUOTED)),
  );
