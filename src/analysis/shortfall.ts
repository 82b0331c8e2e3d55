import { attainment } from './attainment.js';
import { goodSign } from '../indicator/better.js';
import { valueOf } from '../indicator/outcome.js';
import type { Indicator, Reading } from '../indicator/types.js';

/**
 * The share of its target that a value is short of it: 0.2 for 80 of 100, or for 120 of 100 where less
 * is better. Undefined where it is not short, where no side is known to be
 * better, and wherever attainment is.
 */
export function shortfall(
  value: Reading | undefined,
  target: Reading | undefined,
  { better, quantity }: Indicator,
): number | undefined {
  const share = valueOf(attainment(value, target, quantity));
  const short = share === undefined ? 0 : (1 - share) * goodSign(better);
  return short > 0 ? short : undefined;
}
