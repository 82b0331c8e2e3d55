// The choices of the data format that have a name of their own.

/**
 * What kind of quantity an indicator is; it decides which arithmetic means something.
 * - `stock`: counted at a moment (patents in force); `flow`: counted over a time (grants in a year);
 *   `stock-or-flow`: one of the two, and nobody says which (registrations)
 * - `ratio`: a percentage, differs in percentage points; `growth`: a rate of growth in percent, likewise
 * - `score`: points on a scale, differs in points only; `rank`: a place in an order, 1 is best
 */
export type Quantity = 'stock' | 'flow' | 'stock-or-flow' | 'ratio' | 'growth' | 'score' | 'rank';

/**
 * Which way is better. `neither` for counts such as cases handled, which may mean more harm or more care;
 * `unknown` where nobody says: such values stand side by side, and nothing is assessed.
 */
export type Better = 'higher' | 'lower' | 'neither' | 'unknown';

/** How the period of a value is known. */
export type PeriodBasis =
  'stated' | 'column' | 'section' | 'remark' | 'inferred' | 'ambiguous' | 'contradicted';

/** How firmly a target is meant: 目标, 预期, 约束, 参考. */
export type Force = 'set' | 'expected' | 'binding' | 'reference';

/**
 * 近 (just under), 超 or > (more than), 低于 or < (less than), 余 (somewhat over), 左右 (about), ≥ and ≤. A
 * target that is to be passed, by > or <, is not met by its own figure.
 */
export type Approximation =
  'just-under' | 'more-than' | 'less-than' | 'over' | 'about' | 'at-least' | 'at-most';

/** How far apart the values of a time series stand. */
export type Step = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'hour';

/**
 * What a statistical office marks a figure as.
 * - `provisional`, `revised`, `unvalidated`, `experimental`: how settled it is
 * - `break`: it is of another definition or method than the values before it, and is not compared with them
 * - `definition-differs`: from the one that other places use
 * - `unreliable`, `not-significant`, `imputed`, `special-event`: how far it can be relied on
 */
export type Flag =
  | ('provisional' | 'revised' | 'unvalidated' | 'experimental')
  | ('break' | 'definition-differs')
  | ('unreliable' | 'not-significant' | 'imputed' | 'special-event');

/** Of a value in a time series also what kind it is, where it is no result. */
export type PointFlag = Flag | 'estimate' | 'forecast';
