// Targets for a year beside values of months: told where they are not drawn.
import { describe, expect, it } from 'vitest';
import { trendLines } from './at-once.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { textsOf } from './example.js';

const chartOf = (kind: 'within' | 'end', lang: string) =>
  trendLines(
    parsePlanData(
      {
        places: [{ id: 'town', name: 'Town' }],
        units: [{ id: 'items', name: 'items' }],
        indicators: [
          { id: 'grants', name: 'Grants', unit: 'items', quantity: kind === 'end' ? 'stock' : 'flow' },
        ],
        readings: [
          {
            ...{ id: 'goal', indicator: 'grants', place: 'town', kind: 'target', value: 900, printed: '900' },
            ...{ period: { kind: kind === 'end' ? 'end' : 'year', to: 2025 }, sources: [] },
          },
        ],
        series: [
          {
            ...{ id: 'months', indicator: 'grants', place: 'town', kind, step: 'month', dates: '2023-01' },
            ...{ values: Array.from({ length: 24 }, (_, i) => 60 + i), sources: [] },
          },
        ],
      },
      'data',
    ),
    {},
    { lang },
  );

describe('a target for a year', () => {
  it.each([
    ['en', 'Not drawn among values of shorter periods, as set for a whole year: Grants (2025): 900 items.'],
    ['zh', '全年的目标与逐月、逐季等数值口径不同，未画出：Grants（2025 年）：900 items。'],
  ])('is told beside counts of months in %s', (lang, note) => {
    expect(chartOf('within', lang).moreNotes).toEqual([note]);
  });

  it('is drawn at the end of its year beside states', () => {
    const chart = chartOf('end', 'en');
    expect(chart.moreNotes).toEqual([]);
    expect(
      textsOf(chart.draw(640))
        .map(({ text }) => text)
        .join(),
    ).toContain('900');
  });
});
