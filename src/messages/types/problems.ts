import type { ErrorCell } from '../../indicator/data-error.js';
import type { ProblemCode } from '../../indicator/problem-codes.js';

/** Messages of errors. */
export interface ProblemMessages {
  /** What is wrong, with places for values such as `{0}`. */
  readonly problem: (code: ProblemCode) => string;
  /** The value of what is not there. */
  readonly nothing: string;
  /** The place of a cell whose row is known. */
  readonly problemAt: (cell: ErrorCell) => string;
}
