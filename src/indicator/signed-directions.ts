import type { Better, Indicator, PlanData, Reading } from './types.js';

/**
 * What the signs of targets say: lower for ≤, higher for ≥; unknown where they disagree, undefined where none is
 * printed.
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
 * The data with the directions that the signs of its targets tell where the data itself says none; unknown where a
 * sign contradicts what it says, for with a target of at least 95 lower is not better.
 * @param given the value that was read as the data
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
