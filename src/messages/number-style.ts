import type { Approximation } from '../indicator/types.js';

/** A multiplier and its word: 万 and 亿 in Chinese, K, M and B in English. */
export interface ScaleWord {
  readonly factor: number;
  readonly word: string;
}

/** A language's number format. */
export interface NumberStyle {
  /** The decimal separator. */
  readonly decimal: string;
  /** The separator of groups of three digits; empty for no grouping. */
  readonly group: string;
  /** The space before % and ‰. */
  readonly percentSpace: string;
  /** Whether a multiplier goes with the unit (24.67 万件) or with the figure (246.7K items). */
  readonly scaleIn: 'unit' | 'figure';
  /** The multipliers, largest first. */
  readonly scales: readonly ScaleWord[];
  /** The word of a multiplier before a unit; empty for 1. */
  readonly multiplier: (scale: number) => string;
  /** The prefix and suffix of an inexact figure. */
  readonly approximation: Readonly<Record<Approximation, readonly [before: string, after: string]>>;
}
