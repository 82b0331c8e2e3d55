import type { PrintedFigure } from './cell-figure.js';
import { isLikeYear } from './printed-number.js';
import type { PrintedUnit } from './unit-of-text.js';
import type { UnreadReason } from './unread-reasons.js';

/**
 * The multiplier of a figure in its indicator's unit `base`, from the cell and from the row's or
 * column's `printed` unit; the reason where the two do not go together.
 */
export function scaleOfFigure(
  figure: PrintedFigure,
  printed: PrintedUnit | undefined,
  base: string,
): number | UnreadReason {
  if (base === '' && figure.scale === 1 && isLikeYear(figure))
    return 'may be a year, since no unit is printed';
  if (base === '年' && isLikeYear(figure)) return 'a year';
  if (figure.unit !== undefined && figure.unit !== base) return 'two units in one row';
  if (printed && printed.base !== '' && printed.base !== base) return 'two units in one row';
  const scale = printed?.scale ?? 1;
  if (figure.unit === undefined && figure.scale === 1) return scale;
  if (scale === 1 || figure.scale === scale) {
    const isTwice = figure.unit === undefined && scale !== 1;
    return isTwice ? 'the multiplier stands in the cell and in the unit' : figure.scale;
  }
  return 'the cell and the unit print different multipliers';
}
