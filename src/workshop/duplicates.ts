import type { Steps } from '../editor.js';
import type { PlanData, Reading } from '../indicator.js';

/** Results or targets of one indicator, place and time that have different figures. */
export type Duplicate = readonly [first: Reading, second: Reading];

/** So many readings are compared in one step. */
const STEP = 5000;

/**
 * The values that stand for one time.
 * @param isSet whether they come from a set of data, which tells its contradictions itself
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
