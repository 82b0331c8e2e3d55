import type { ErrorCell } from '../../indicator/data-error.js';
import type { ProblemCode } from '../../indicator/problem-codes.js';

/** Messages of errors. */
export interface ProblemMessages {
  /** The error message of a code, with placeholders such as `{0}`. */
  readonly problem: (code: ProblemCode) => string;
  /** The text for a missing value. */
  readonly nothing: string;
  /** The position of a cell whose row is known. */
  readonly problemAt: (cell: ErrorCell) => string;
}
