import type { Better, Indicator, PlanData, Reading } from './types.js';

/**
 * Returns the direction implied by the signs of targets: lower for ≤, higher for ≥; unknown if they disagree, undefined
 * if there are none.
 */
export function directionOfSigns(signs: Iterable<Reading['approximation']>): Better | undefined {
  let said: Better | undefined;
  for (const sign of signs) {
    const one = sign && SIGNS[sign];
    if (one) said = said && said !== one ? 'unknown' : one;
  }
  return said;
}

const SIGNS: Partial<Record<NonNullable<Reading['approximation']>, Better>> = {
  'at-most': 'lower',
  'less-than': 'lower',
  'at-least': 'higher',
  'more-than': 'higher',
};

/**
 * Adds directions implied by the signs of targets where the data states none. If a sign contradicts a stated direction,
 * it becomes unknown: with a target of at least 95, lower cannot be better.
 * @param given the value that was parsed as the data
 */
export function withSignedDirections(data: PlanData, given: unknown): PlanData {
  const signs = new Map<string, Reading['approximation'][]>();
  for (const { kind, indicator, approximation } of data.readings)
    if (kind === 'target' && approximation)
      signs.set(indicator, [...(signs.get(indicator) ?? []), approximation]);
  if (!signs.size) return data;
  const { indicators } = given as { readonly indicators: readonly Partial<Indicator>[] };
  return {
    ...data,
    indicators: data.indicators.map((one, at) =>
      signed(one, indicators[at]?.better, directionOfSigns(signs.get(one.id) ?? [])),
    ),
  };
}

function signed(indicator: Indicator, said: Better | undefined, better: Better | undefined): Indicator {
  if (!better || said === better || said === 'neither') return indicator;
  return { ...indicator, better: said ? 'unknown' : better };
}
