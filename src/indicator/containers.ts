import type { Indicator } from './types.js';

/** The ids (or concepts) of the indicators that directly contain one, as a list. */
export function containersOf({ within }: Indicator): readonly string[] {
  return within === undefined ? [] : typeof within === 'string' ? [within] : within;
}

/** Whether one indicator is counted in another, directly or through others; a circle ends where it closes. */
export function isWithin(part: Indicator, whole: Indicator, all: readonly Indicator[]): boolean {
  const met = new Set<string>();
  let nearest = containersOf(part);
  while (nearest.length) {
    if (nearest.some((id) => id === whole.id || id === whole.concept)) return part.id !== whole.id;
    nearest.forEach((id) => met.add(id));
    nearest = all
      .filter((one) => nearest.includes(one.id) || (one.concept && nearest.includes(one.concept)))
      .flatMap(containersOf)
      .filter((id) => !met.has(id));
  }
  return false;
}
