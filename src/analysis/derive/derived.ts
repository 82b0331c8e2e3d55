import type { Reason } from '../../indicator/outcome.js';
import { certainDecimals, decimalsOf } from '../../indicator/precision.js';
import type { Note, Period, Reading, Text } from '../../indicator/types.js';

/**
 * How far a computed value may go; each carries its label, whatever its standing.
 * - `legitimate`: sums, shares and ratios of printed values of one scope
 * - `with-label`: may be drawn, hollow or dashed, with its label
 * - `illustrative`: for checking and for footnotes, never drawn as data
 */
export type Standing = 'legitimate' | 'with-label' | 'illustrative';

/** How a value was computed, as data that every language has words for. */
export type DerivedMethod =
  | { readonly is: 'sum'; readonly count: number }
  | {
      readonly is: 'remainder' | 'average-of-total' | 'total-of-average';
      readonly from: number;
      readonly to: number;
    }
  /** A constant yearly growth that the growth stated from one year to another comes to. */
  | { readonly is: 'yearly-growth'; readonly from: number; readonly to: number }
  /** Of a whole: an indicator or a period, the part counted in it or not. */
  | { readonly is: 'share'; readonly part: Text; readonly whole: Text | Period; readonly isPart: boolean }
  | { readonly is: 'ratio' | 'implied-denominator' | 'even-rate' }
  /** The value of a year, had a total grown evenly. */
  | { readonly is: 'even-year'; readonly from: number; readonly to: number; readonly year: number }
  | { readonly is: 'even-total' | 'even-start'; readonly years: number };

/** A value computed from printed ones. */
export interface Derived {
  /** Before `scale`, as a reading's value. */
  readonly value: number;
  readonly scale: number;
  /** The figure to show: no more digits than the rounding of the printed figures leaves certain. */
  readonly printed: string;
  readonly standing: Standing;
  /** How it was computed, with the figures as printed. */
  readonly formula: string;
  /** What must stand beside it: how it was computed, and what is doubtful about the figures it rests on. */
  readonly method: DerivedMethod;
  readonly doubts: readonly Note[];
}

/** A figure that goes into a sum: its value, and by how much rounding may have changed it. */
export interface Term {
  readonly value: number;
  readonly error: number;
}

/** What is computed from terms, and how it may be shown. */
export interface Rule {
  readonly of: (...values: number[]) => number;
  readonly terms: readonly Term[];
  readonly standing: Standing;
  readonly formula: string;
  readonly method: DerivedMethod;
  readonly doubts?: readonly Note[];
  /** The most decimals that make sense; fewer are shown where fewer are certain. */
  readonly decimals: number;
  readonly scale?: number;
}

/**
 * The printed figure of a reading as a term, times `scale` where given; a whole number without a
 * multiplier is a count and exact, all else may be off by half of its last digit. Undefined without a figure.
 */
export function termOf({ value, printed, scale }: Reading, unit = 1): Term | undefined {
  if (value === null) return undefined;
  const decimals = decimalsOf(printed);
  const exact = decimals === 0 && scale === 1;
  const factor = scale / unit;
  return { value: value * factor, error: exact ? 0 : 0.5 * 10 ** -decimals * factor };
}

/** A rate of growth in percent as a factor: +162 % is 2.62, and may be off by half a percent. */
export function factorOf(percent: number, printed: string): Term {
  return { value: 1 + percent / 100, error: (0.5 * 10 ** -decimalsOf(printed)) / 100 };
}

/** A computed value, or why computing one would mean nothing. */
export type Deriving = Derived | { readonly why: Reason };

/** The computed value with the digits that are certain, or why there is none: beyond counting, or no digit certain. */
export function derived(rule: Rule): Deriving {
  const value = rule.of(...rule.terms.map((term) => term.value));
  if (!Number.isFinite(value)) return { why: 'beyond' };
  const ends = rule.terms.reduce<number[][]>(
    (all, { value: middle, error }) =>
      (error ? [middle - error, middle + error] : [middle]).flatMap((end) => all.map((one) => [...one, end])),
    [[]],
  );
  const results = ends.map((values) => rule.of(...values));
  const error = Math.max(...results.map((one) => Math.abs(one - value)));
  const decimals = error > 0 ? Math.min(rule.decimals, certainDecimals(error)) : rule.decimals;
  const isExact = error === 0 && rule.standing === 'illustrative';
  const printed = isExact ? String(Number(value.toFixed(decimals))) : shownWith(value, decimals);
  if (value !== 0 && Number(printed) === 0) return { why: 'too-rough' };
  const { standing, formula, method, doubts = [], scale = 1 } = rule;
  return { value, scale, printed, standing, formula, method, doubts };
}

function shownWith(value: number, decimals: number): string {
  if (decimals >= 0) return value.toFixed(Math.min(100, decimals));
  const unit = 10 ** -decimals;
  return String(Math.round(value / unit) * unit);
}
