import { amount } from './attainment.js';
import type { ComparedIndicator, Refusal } from './compared.js';
import { countsAgain } from './containers.js';
import type { Indicator } from '../indicator/types.js';

/** Counts that are all below this reflect chance more than performance. */
const FEW = 10;

/**
 * Which of the comparable indicators are left out of a balanced set, and why: those without a better direction, with a
 * separate definition per place, or with a doubtful figure, rates of growth, and very small counts. Of nested counts
 * only the innermost stays, so that nothing counts twice.
 */
export function outOfBalance(
  good: readonly ComparedIndicator[],
  all: readonly Indicator[],
): Map<string, Refusal> {
  const reasons = new Map<string, Refusal>();
  for (const one of good) {
    const why = own(one);
    if (why) reasons.set(one.indicator.id, why);
  }
  const staying = good.filter((one) => !reasons.has(one.indicator.id));
  for (const { indicator } of staying)
    if (staying.some((one) => countsAgain(one.indicator, indicator, all)))
      reasons.set(indicator.id, 'nested');
  return reasons;
}

/** The reason to leave out an indicator regardless of the others. */
function own(one: ComparedIndicator): Refusal | undefined {
  const { indicator, differs, readings, notes } = one;
  if (indicator.better === 'neither') return 'no-direction';
  if (indicator.quantity === 'growth' || indicator.growthOf) return 'growth';
  if (differs) return 'differs';
  if (notes.some((note) => note.kind === 'doubt')) return 'doubtful';
  const amounts = readings.flatMap((reading) => (reading && amount(reading)) ?? []);
  const counts = indicator.quantity === 'flow' && amounts.every(Number.isInteger);
  if (counts && Math.max(...amounts) < FEW) return 'few';
  return undefined;
}

/** Whether the level that an indicator is the growth of is among the others. */
export function besideLevel(indicator: Indicator, others: readonly Indicator[]): boolean {
  return others.some((one) => one.id === indicator.growthOf);
}
