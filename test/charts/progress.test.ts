// A progress that no figure tells: away from the target, or over a way too short for a share.
import { describe, expect, it } from 'vitest';
import { targetBars } from './at-once.js';
import { tableOf } from '../../src/describe/table.js';
import { sentence } from '../../src/describe/text.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { textsOf } from './example.js';

const reading = (kind: string, to: number, value: number) => ({
  ...{ id: `${kind}${to}`, indicator: 'parks', place: 'town', kind, value, printed: String(value) },
  ...{ period: { kind: 'end', to }, sources: [] },
});

/** A row from 100 to the target 110 with a later value. */
const chartOf = (actual: number, lang: string) =>
  targetBars(
    parsePlanData(
      {
        places: [{ id: 'town', name: 'Town' }],
        units: [{ id: 'items', name: 'items' }],
        indicators: [{ id: 'parks', name: 'Parks', unit: 'items', quantity: 'stock', better: 'higher' }],
        readings: [
          reading('actual', 2020, 100),
          reading('actual', 2023, actual),
          reading('target', 2025, 110),
        ],
      },
      'data',
    ),
    {},
    { lang },
  );

describe('the progress of a row', () => {
  it.each([
    [105, 'en', '50.0%', 'Progress 50.0%'],
    [61, 'en', '<0%', 'Farther from the target than at the start'],
    [61, 'zh', '<0%', '比基期离目标更远'],
    [61, 'fr', '<0\u00a0%', 'Plus loin de la cible qu’au départ'],
    [160, 'en', '>500%', 'Progress >500%'],
  ])('of %i in %s is %s', (actual, lang, figure, told) => {
    const chart = chartOf(actual, lang);
    const [item] = chart.items;
    expect(textsOf(chart.draw(640)).map(({ text }) => text)).toContain(figure);
    expect(tableOf(chart).rows[0]).toContain(figure);
    for (const text of [sentence(item!, lang), tooltip(item!, lang).lines.join()])
      expect(text.toLowerCase()).toContain(told.toLowerCase());
  });

  it('has a column where there is room, gives way to the bars, and is beside the values on a phone', () => {
    const chart = chartOf(105, 'en');
    const placeAt = (width: number) => {
      const texts = textsOf(chart.draw(width)).map(({ text }) => text);
      if (texts.includes('50.0%')) return 'column';
      return texts.some((text) => text.endsWith('progress 50.0%')) ? 'values' : 'none';
    };
    const places = Array.from({ length: 33 }, (_, at) => placeAt(320 + 10 * at));
    expect([...new Set(places)]).toEqual(['values', 'none', 'column']);
    expect([...places].sort((a, b) => 'vnc'.indexOf(a[0]!) - 'vnc'.indexOf(b[0]!))).toEqual(places);
  });
});
