import { decimalsOf, fixed } from '../indicator/precision.js';
import type { PlanData, Reading } from '../indicator/types.js';

/**
 * The growth that sources state beside their values, as readings of the indicators that are the growth of another
 * (`growthOf`), in percent, as printed. A growth without such an indicator is left out.
 */
export function statedGrowths(data: PlanData): Reading[] {
  const stated = data.readings.filter(({ growth, kind }) => growth && kind === 'actual');
  return data.indicators.flatMap(({ id, growthOf }) =>
    stated.flatMap((level): Reading[] => {
      const { growth } = level;
      if (!growthOf || level.indicator !== growthOf || !growth) return [];
      const stating = level.sources.filter(({ section }) => section !== undefined);
      return [
        {
          id: `${level.id}-growth`,
          indicator: id,
          place: level.place,
          period: level.period,
          ...(level.basis ? { basis: level.basis } : {}),
          kind: 'actual',
          value: Number(fixed(growth.percent, decimalsOf(growth.printed))),
          scale: 1,
          printed: growth.printed,
          growth,
          ...(level.disputes ? { disputes: `${level.disputes}-growth` } : {}),
          sources: stating.length ? stating : level.sources,
          ...(level.notes ? { notes: level.notes } : {}),
        },
      ];
    }),
  );
}
