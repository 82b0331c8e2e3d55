import type { Reading } from './types.js';

const FIGURE = /\d(?:\.(\d+))?(?:e([+-]?\d+))?(?!\d*(?:\.?\d|,\d{3}(?!\d)))/i;

/**
 * Returns the number of decimals in a printed figure: 2 for `24.67`, 1 for `7.0` and `1,204.5`, 8 for `2.5e-7`, 0 for
 * `1,635` and for words.
 */
export function decimalsOf(printed: string): number {
  const [, fraction = '', exponent = '0'] = FIGURE.exec(printed) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** Formats a number with a number of decimals; with an exponent if it has more than 20 decimals or is too large. */
export function fixed(value: number, decimals: number): string {
  const rounded = Number(value.toPrecision(12));
  if (Math.abs(value) >= 1e18) return rounded.toExponential();
  return decimals > 20 ? String(rounded) : value.toFixed(decimals);
}

/**
 * Whether a figure is not exact: printed with 近, 超, 余 or 左右. Bounds are exact: ≥ and ≤, and for targets also > and <.
 */
export function isRough({ approximation: sign, kind }: Reading): boolean {
  if (!sign || sign === 'at-least' || sign === 'at-most') return false;
  return kind !== 'target' || (sign !== 'more-than' && sign !== 'less-than');
}

/**
 * Returns how many decimals of a figure are certain to within about one unit (1.25) if it may be wrong by `error`: 1
 * for 0.03, 0 for 0.9, −2 (hundreds) for 113.
 */
export function certainDecimals(error: number): number {
  return -Math.ceil(Math.log10(error / 1.25));
}
