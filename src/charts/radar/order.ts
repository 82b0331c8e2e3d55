import type { ComparedIndicator } from '../../analysis/comparison.js';
import { containersOf } from '../../indicator/containers.js';

/** The order of the spokes: as the data or the author has them, or with related ones side by side. */
export type SpokeOrder = 'data' | 'related';

/**
 * The indicators with related ones side by side: those counted in the same thing, then those of one
 * unit, each group where its first one stood.
 */
export function relatedTogether(compared: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  return grouped(compared, ({ unit }) => unit.id).flatMap((sameUnit) =>
    grouped(
      sameUnit,
      ({ indicator }) => containersOf(indicator)[0] ?? indicator.growthOf ?? indicator.id,
    ).flat(),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
