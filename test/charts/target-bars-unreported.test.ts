// Targets without a value: only what the other rows of the chart have counts as missing.
import { describe, expect, it } from 'vitest';
import { targetBars } from './at-once.js';
import { rowFigure } from '../../src/describe/row-texts.js';
import { tableOf } from '../../src/describe/table.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { textsOf } from './example.js';

/** What stands in the last column of each row, by the name of its indicator. */
const figures = (text: string, lang = 'en') =>
  targetBars(parseText(text, 'a.csv', { presentYear: 2026 }), {}, { lang }).items.map((item) => [
    item.indicator.id,
    rowFigure(item, lang),
  ]);

describe('a target alone', () => {
  const results = 'Indicator,Better,Target 2025,Actual 2025\nA,higher,10,\nTrees,higher,100,80\n';

  it.each([
    ['en', 'not reported'],
    ['zh', '未公布'],
    ['fr', 'non publié'],
  ])('beside results is not reported: %s', (lang, words) => {
    expect(figures(results, lang)[0]).toEqual(['A', words]);
  });

  it('beside bases has no base', () => {
    const plan = 'Indicator,Better,Base 2020,Target 2025\nA,higher,,10\nTrees,higher,80,100\n';
    expect(figures(plan)).toEqual([
      ['A', 'no base'],
      ['Trees', '+25.0%'],
    ]);
  });

  it('with a base beside results still tells what is required', () => {
    const both =
      'Indicator,Better,Base 2020,Target 2025,Actual 2025\nA,higher,8,10,\nB,higher,,10,\nTrees,higher,80,100,90\n';
    expect(figures(both)).toEqual([
      ['A', '+25.0%'],
      ['B', 'not reported'],
      ['Trees', 'missed: 90.0%'],
    ]);
  });

  it('in a list of targets is the figure, and lacks nothing', () => {
    const list =
      'Indicator,Unit,Better,Target 2025\nBikes,items,higher,120\nWaste,t,lower,≤40\nParks,items,,6\n';
    const chart = targetBars(parseText(list, 'a.csv', { presentYear: 2026 }), {}, { lang: 'en' });
    for (const width of [320, 640]) {
      const texts = textsOf(chart.draw(width));
      expect(texts.filter(({ style }) => style === 'strong').map(({ text }) => text)).toEqual([
        '120 items',
        '≤40 t',
        '6 items',
      ]);
      expect(texts.map(({ text }) => text).join()).not.toMatch(/no base|→/);
    }
    expect(tableOf(chart).columns).toEqual(['Indicator', 'Target', 'Source']);
  });
});
