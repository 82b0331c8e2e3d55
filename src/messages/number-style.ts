import type { Approximation } from '../indicator/types.js';

/** A multiplier and its word: 万 and 亿 in Chinese; K, M and B in English. */
export interface ScaleWord {
  readonly factor: number;
  readonly word: string;
}

/** How a language writes figures. */
export interface NumberStyle {
  /** The decimal sign. */
  readonly decimal: string;
  /** What stands between groups of three digits before the decimal sign; empty for no groups. */
  readonly group: string;
  /** What stands between a figure and % or ‰. */
  readonly percentSpace: string;
  /** Whether a multiplier goes with the unit, as in 24.67 万件, or with the figure, as in 246.7K items. */
  readonly scaleIn: 'unit' | 'figure';
  /** The multipliers of large numbers, the largest first. */
  readonly scales: readonly ScaleWord[];
  /** The multiplier before a unit as this language prints it, empty for 1. */
  readonly multiplier: (scale: number) => string;
  /** What stands before and behind a figure that is not exact. */
  readonly approximation: Readonly<Record<Approximation, readonly [before: string, after: string]>>;
}
