import type { Reason } from '../../indicator/outcome.js';
import { certainDecimals, decimalsOf } from '../../indicator/precision.js';
import type { Flag, Note, Period, Reading, Text } from '../../indicator/types.js';

/**
 * How a computed value may be shown; its label is shown with it in any case.
 * - `plain`: sums, shares and ratios of printed values of one scope
 * - `labelled`: drawn hollow or dashed
 * - `illustrative`: for checks and footnotes, never drawn as data
 */
export type Presentation = 'plain' | 'labelled' | 'illustrative';

/** How a value was computed; `methodText` puts it into words. */
export type DerivedMethod =
  | { readonly is: 'sum'; readonly count: number }
  | {
      readonly is: 'remainder' | 'average-of-total' | 'total-of-average';
      readonly from: number;
      readonly to: number;
    }
  /** The compound annual growth rate of the growth stated between two years. */
  | { readonly is: 'yearly-growth'; readonly from: number; readonly to: number }
  /** A share of a whole, which is an indicator or a period; `isPart` if the whole includes the part. */
  | { readonly is: 'share'; readonly part: Text; readonly whole: Text | Period; readonly isPart: boolean }
  | { readonly is: 'ratio' | 'implied-denominator' | 'even-rate' }
  /** The value of one year, if a total grew evenly. */
  | { readonly is: 'even-year'; readonly from: number; readonly to: number; readonly year: number }
  | { readonly is: 'even-total' | 'even-start'; readonly years: number };

/** A value computed from printed figures; `value × scale` is the amount in the unit of the result, or percent. */
export interface Derived {
  /** Unrounded, before `scale`. */
  readonly value: number;
  readonly scale: number;
  /** The figure to show: only the digits that are certain given the rounding of the printed figures. */
  readonly printed: string;
  readonly presentation: Presentation;
  /** How it was computed, with the figures as printed. */
  readonly formula: string;
  /** How it was computed. Shown with the value. */
  readonly method: DerivedMethod;
  /** The notes that cast doubt on the figures used. Shown with the value. */
  readonly doubts: readonly Note[];
  /** The source's flags on the figures used. Shown with the value. */
  readonly flags: readonly Flag[];
}

/** A figure to compute with: its value, and its largest possible rounding error. */
export interface Term {
  readonly value: number;
  readonly error: number;
}

/** A computation on terms, and how its result may be shown. */
export interface Rule {
  readonly of: (...values: number[]) => number;
  readonly terms: readonly Term[];
  readonly presentation: Presentation;
  readonly formula: string;
  readonly method: DerivedMethod;
  readonly doubts?: readonly Note[];
  readonly flags?: readonly Flag[];
  /** The maximum number of decimals; fewer are shown where fewer are certain. */
  readonly decimals: number;
  readonly scale?: number;
}

/**
 * The printed figure of a reading as a term, in multiples of `unit`. A whole number without a multiplier is an exact
 * count; any other figure may be off by half of its last digit. Undefined without a figure.
 */
export function termOf({ value, printed, scale }: Reading, unit = 1): Term | undefined {
  if (value === null) return undefined;
  const decimals = decimalsOf(printed);
  const exact = decimals === 0 && scale === 1;
  const factor = scale / unit;
  return { value: value * factor, error: exact ? 0 : 0.5 * 10 ** -decimals * factor };
}

/** A rate of growth in percent as a factor: +162 % is 2.62, and may be off by half of its last digit. */
export function factorOf(percent: number, printed: string): Term {
  return { value: 1 + percent / 100, error: (0.5 * 10 ** -decimalsOf(printed)) / 100 };
}

/** A computed value, or the reason why there is none. */
export type Deriving = Derived | { readonly why: Reason };

/** The computed value with its certain digits, or why there is none: it is not finite, or no digit is certain. */
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
  const isExact = error === 0 && rule.presentation === 'illustrative';
  const printed = isExact ? String(Number(value.toFixed(decimals))) : shownWith(value, decimals);
  if (value !== 0 && Number(printed) === 0) return { why: 'too-rough' };
  const { presentation, formula, method, doubts = [], flags = [], scale = 1 } = rule;
  return { value, scale, printed, presentation, formula, method, doubts, flags };
}

function shownWith(value: number, decimals: number): string {
  if (decimals >= 0) return value.toFixed(Math.min(100, decimals));
  const unit = 10 ** -decimals;
  return String(Math.round(value / unit) * unit);
}
