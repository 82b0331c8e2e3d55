import { attainment, countsInPoints, difference, isMet } from '../analysis/attainment.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';
import type { Fact } from './description.js';

/**
 * The attainment of a target: the figure (in points for percentages and scores), then whether it was met. The reason
 * if the values cannot be compared; nothing if a value or the direction is missing.
 */
export function attainmentFacts(
  actual: Reading | undefined,
  target: Target,
  { quantity, better }: Indicator,
): readonly Fact[] {
  if (!actual || actual.value === null || target.value === null || better === 'unknown') return [];
  const gap = difference(actual, target);
  if ('why' in gap) return [{ role: 'attainment', figure: { kind: 'none', why: gap.why } }];
  if (target.upTo !== undefined && gap.value === 0)
    return [{ role: 'attainment', figure: { kind: 'within-range' } }];
  const share = attainment(actual, target, quantity);
  const apart = { difference: gap.value, of: [actual, target] } as const;
  const fact: Fact = countsInPoints(quantity)
    ? { role: 'attainment', label: 'against-target', figure: { kind: 'points', ...apart } }
    : 'value' in share
      ? { role: 'attainment', label: 'attainment', figure: { kind: 'share', share: share.value } }
      : {
          role: 'attainment',
          label: 'against-target',
          figure: { kind: 'difference', scale: target.scale, ...apart },
        };
  const met = isMet(actual, target, better);
  return met === undefined ? [fact] : [fact, { role: 'status', status: met ? 'met' : 'missed' }];
}
