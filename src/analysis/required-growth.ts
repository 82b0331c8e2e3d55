import { figure, none, type Outcome } from '../indicator/outcome.js';
import type { Quantity, Reading } from '../indicator/types.js';
import { requiredChange } from './attainment.js';

/**
 * The required growth per year, as a share: (target / base)^(1 / years) − 1, the compound annual growth rate. The
 * result has a reason wherever the required change has one, between totals or yearly averages, which are not values
 * of two years, and over less than one year.
 */
export function requiredGrowth(
  base: Reading | undefined,
  target: Reading | undefined,
  quantity: Quantity,
): Outcome {
  const change = requiredChange(base, target, quantity);
  if ('why' in change || !base || !target) return change;
  if (target.period.kind === 'total') return none('totals');
  if (target.period.kind === 'average') return none('averages');
  const years = target.period.to - base.period.to;
  if (years < 1) return none('too-short');
  return figure((1 + change.value) ** (1 / years) - 1);
}
