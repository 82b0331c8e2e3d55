import type { Steps } from '../editor.js';
import type { PlanData, Reading } from '../indicator.js';

/** Two results or targets with the same indicator, place and time, but different values. */
export type Duplicate = readonly [first: Reading, second: Reading];

/** The number of readings compared in one step. */
const STEP = 5000;

/**
 * Finds contradicting values for the same time.
 * @param isSet whether the source is a data set, which marks disputed values itself
 */
export function* duplicateSteps({ readings }: PlanData, isSet: boolean): Steps<readonly Duplicate[]> {
  const known = new Map<string, Reading>();
  const found: Duplicate[] = [];
  for (const [at, one] of readings.entries()) {
    if (at % STEP === STEP - 1) yield;
    const { indicator, place, kind, period, value, scale } = one;
    if (value === null || (isSet && one.disputes !== undefined)) continue;
    const time = 'from' in period ? [period.kind, period.from, period.to] : [period.to];
    const key = [indicator, place, kind === 'computed' ? 'actual' : kind, ...time].join('\n');
    const first = known.get(key);
    if (!first) known.set(key, one);
    else if (first.value! * first.scale !== value * scale) found.push([first, one]);
  }
  return found;
}
