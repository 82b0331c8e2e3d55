import type { PrintedFigure } from './cell-figure.js';
import { isLikeYear } from './printed-number.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/**
 * Returns the multiplier of a figure in the unit `base` of its indicator, from the cell and from the `printed` unit of
 * the row or column; the reason if they contradict each other.
 * @param times a further multiplier, from a column of multipliers
 */
export function scaleOfFigure(
  figure: PrintedFigure,
  printed: PrintedUnit | undefined,
  base: string,
  times = 1,
): number | UnreadReason {
  if (base === '' && figure.scale === 1 && !figure.certain && isLikeYear(figure))
    return 'may be a year, as no unit is printed';
  if (base === '年' && isLikeYear(figure)) return 'a year';
  if (
    figure.unit !== undefined &&
    figure.unit !== base &&
    !isMoneyOf(figure.unit, base) &&
    !isShareOf(figure.unit, base)
  )
    return 'two units';
  if (printed && printed.base !== '' && printed.base !== base) return 'two units';
  const unitScale = printed?.scale ?? 1;
  if (figure.scale !== 1 && unitScale !== 1 && figure.scale !== unitScale)
    return 'cell and unit have different multipliers';
  const ownUnit = figure.unit !== undefined && !isMoneySign(figure.unit);
  if (figure.scale !== 1 && unitScale !== 1 && !ownUnit) return 'a multiplier in both cell and unit';
  if (figure.scale === 1 && ownUnit && unitScale !== 1) return 'cell and unit have different multipliers';
  const scale = (figure.scale === 1 ? unitScale : figure.scale) * times;
  const size = Math.abs(figure.value * scale);
  return figure.value === 0 || (size > SMALLEST && size < LARGEST) ? scale : 'number too large or too small';
}

/** The limits beyond which a number cannot be drawn or written in digits. */
const [SMALLEST, LARGEST] = [1e-90, 1e300];

const MONEY: Readonly<Record<string, RegExp>> = {
  $: /\$|USD|dollar|美元/i,
  USD: /US\$|USD|dollar|美元/i,
  EUR: /€|EUR|欧元/i,
  GBP: /£|GBP|pound/i,
  INR: /₹|INR|rupee/i,
  '¥': /¥|元|yuan|CNY|RMB|JPY/i,
};

/** Whether a percent sign in a cell agrees with the unit of its row: % with % of GDP. */
const isShareOf = (unit: string, base: string) => unit === '%' && /^(?:%|per ?cent(?:age)?\b)/i.test(base);

const isMoneySign = (unit: string) => unit in MONEY;

/** Whether a currency sign in a cell agrees with the unit of its row: $ with US$, € with EUR. */
const isMoneyOf = (unit: string, base: string) => MONEY[unit]?.test(base) ?? false;
