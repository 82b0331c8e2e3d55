/** A figure, or the reason why there is none. Each function that returns one states its unit. */
export type Outcome = { readonly value: number } | { readonly why: Reason };

/** Why a figure does not exist. */
export type Reason =
  | 'no-target'
  | 'no-actual'
  | 'no-base'
  | 'no-figure'
  | 'direction-unknown'
  | 'zero-base'
  | 'zero-target'
  | 'no-change-required'
  | 'negative'
  | 'other-indicator'
  | 'other-place'
  | 'other-period'
  | 'period-unsaid'
  | 'other-unit'
  | 'other-kind'
  | 'other-base'
  | 'nested'
  | 'not-additive'
  | 'totals'
  | 'averages'
  | 'points-only'
  | 'rank'
  | 'range'
  | 'too-short'
  | 'too-rough'
  | 'beyond';

/** Returns a figure; for infinite values and NaN, the reason `beyond`. */
export const figure = (value: number): Outcome => (Math.abs(value) < 1e301 ? { value } : { why: 'beyond' });

/** Returns the reason why there is no figure. */
export const none = (why: Reason): Outcome => ({ why });

/** Returns the number of an outcome; undefined if there is none. */
export const valueOf = (outcome: Outcome): number | undefined =>
  'value' in outcome ? outcome.value : undefined;
