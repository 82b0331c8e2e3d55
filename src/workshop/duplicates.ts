import type { PlanData, Reading } from '../indicator.js';

/** Results or targets of one indicator, place and time that have different figures. */
export type Duplicate = readonly [first: Reading, second: Reading];

/** The values that stand for one time after corrections; those that the table itself has twice are told apart. */
export function duplicateValues({ readings }: PlanData): readonly Duplicate[] {
  const known = new Map<string, Reading>();
  return readings.flatMap((one): Duplicate[] => {
    const { indicator, place, kind, period, value, scale } = one;
    if (value === null || one.disputes !== undefined) return [];
    const isResult = kind === 'actual' || kind === 'computed';
    const time = 'from' in period ? [period.kind, period.from, period.to] : [period.to];
    const key = JSON.stringify([indicator, place, isResult ? 'actual' : kind, ...time]);
    const first = known.get(key);
    if (!first) known.set(key, one);
    return first && first.value! * first.scale !== value * scale ? [[first, one]] : [];
  });
}
