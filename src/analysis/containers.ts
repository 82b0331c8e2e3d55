import { containersOf } from '../indicator/containers.js';
import type { Indicator } from '../indicator/types.js';

/** Whether the count of one indicator is part of another's, directly or indirectly. */
export function isPartOf(part: Indicator, whole: Indicator, all: readonly Indicator[]): boolean {
  return leadsTo(part, whole, all, containersOf);
}

/** Whether one indicator counts the same things as another: as a part of it, or as its later outcome. */
export function countsAgain(one: Indicator, other: Indicator, all: readonly Indicator[]): boolean {
  return leadsTo(one, other, all, (each) => [...containersOf(each), ...(each.follows ? [each.follows] : [])]);
}

/** Whether steps lead from one indicator to another; stops at a cycle. */
function leadsTo(
  from: Indicator,
  to: Indicator,
  all: readonly Indicator[],
  step: (indicator: Indicator) => readonly string[],
): boolean {
  const met = new Set<string>();
  let nearest = step(from);
  while (nearest.length) {
    if (nearest.some((id) => id === to.id || id === to.concept)) return from.id !== to.id;
    nearest.forEach((id) => met.add(id));
    nearest = all
      .filter((one) => nearest.includes(one.id) || (one.concept && nearest.includes(one.concept)))
      .flatMap(step)
      .filter((id) => !met.has(id));
  }
  return false;
}
