import { attainment } from './attainment.js';
import { goodSign } from '../indicator/better.js';
import { valueOf } from '../indicator/outcome.js';
import type { Indicator, Reading } from '../indicator/types.js';

/**
 * The share by which a value falls short of its target: 0.2 for 80 of 100, or for 120 of 100 where lower is better.
 * Undefined if it does not fall short, the direction is unknown, or there is no attainment.
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
