/**
 * A figure that may not exist. Where the arithmetic would mean nothing, `why` says so instead of a
 * number: nothing undefined is ever shown as a value.
 */
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

/** The figure `value`; one too large to count is none. */
export const figure = (value: number): Outcome => (Number.isFinite(value) ? { value } : { why: 'beyond' });

/** No figure, and the reason. */
export const none = (why: Reason): Outcome => ({ why });

/** The number of an outcome, or undefined where there is none. */
export const valueOf = (outcome: Outcome): number | undefined =>
  'value' in outcome ? outcome.value : undefined;
