// The named choices of the data format.

/**
 * What kind of quantity an indicator is, which decides what may be computed from it.
 * - `stock`: counted at a moment (patents in force); `flow`: counted over a period (grants in a year);
 *   `stock-or-flow`: one of the two, but it is not known which (registrations)
 * - `ratio`: a percentage; `growth`: a growth rate in percent; both differ in percentage points
 * - `score`: points on a scale, differing in points only; `rank`: a position in an order, 1 being best
 */
export type Quantity = 'stock' | 'flow' | 'stock-or-flow' | 'ratio' | 'growth' | 'score' | 'rank';

/**
 * Which direction is better. `neither` is for counts such as cases handled, which may mean more harm or more care.
 * With `unknown`, values are shown side by side without assessment.
 */
export type Better = 'higher' | 'lower' | 'neither' | 'unknown';

/** How the period of a value is known. */
export type PeriodBasis =
  'stated' | 'column' | 'section' | 'remark' | 'inferred' | 'ambiguous' | 'contradicted';

/** How binding a target is: 目标, 预期, 约束, 参考. */
export type Force = 'set' | 'expected' | 'binding' | 'reference';

/**
 * Approximation signs: 近 (just under), 超 or > (more than), 低于 or < (less than), 余 (somewhat over), 左右 (about), ≥ and ≤.
 * A target with > or < is not met by a value equal to it.
 */
export type Approximation =
  'just-under' | 'more-than' | 'less-than' | 'over' | 'about' | 'at-least' | 'at-most';

/** The interval between the values of a time series. */
export type Step = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'hour';

/**
 * How a statistical office flags a figure.
 * - `provisional`, `revised`, `unvalidated`, `experimental`: how settled it is
 * - `break`: its definition or method differs from that of earlier values, and it is not compared with them
 * - `definition-differs`: its definition differs from that of other places
 * - `unreliable`, `not-significant`, `imputed`, `special-event`: how reliable it is
 */
export type Flag =
  | ('provisional' | 'revised' | 'unvalidated' | 'experimental')
  | ('break' | 'definition-differs')
  | ('unreliable' | 'not-significant' | 'imputed' | 'special-event');

/** A flag of a value in a time series; also its kind if it is not a result. */
export type PointFlag = Flag | 'estimate' | 'forecast';
