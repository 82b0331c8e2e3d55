import { cityRadar, targetBars, trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment } from '../../src/analysis/attainment.js';
import { comparability } from '../../src/analysis/comparability.js';
import { shareOf, sumOf } from '../../src/analysis/derive/index.js';
import { paceOf } from '../../src/analysis/pace.js';
import { rollUp } from '../../src/analysis/roll-up.js';
import type { Chart } from '../../src/charts/chart.js';
import { tableOf } from '../../src/describe/table.js';
import { sentence } from '../../src/describe/text.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { parseText } from '../../src/indicator/parse-text.js';
import type { Period, PlanData, Target } from '../../src/indicator/types.js';
import { actual, dataOf, endOf, indicator, target, total, within } from '../indicator/examples.js';
import { textsOf } from './example.js';
import { anyTable } from './target-bars-any.js';
import { runs } from '../runs.js';

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const inOrAtEnd = (to: number): Period => ({ kind: 'year-or-end', to });

/** All that a chart says: around the picture, in it, of each datum and in its table. */
const saidBy = (chart: Chart): string[] => {
  if (chart.empty) return [];
  const { lang } = chart;
  const { columns, rows } = tableOf(chart);
  return [
    ...[chart.heading, chart.summary, ...chart.notes.map(({ text }) => text)],
    ...chart.items.flatMap((item) => [sentence(item, lang), ...tooltip(item, lang).all]),
    ...[...columns, ...rows.flat()],
    ...textsOf(chart.draw(640)).map(({ text }) => text),
  ];
};

/** A set in which no state is said to be one. */
const unsaid = (data: PlanData): PlanData => ({
  ...data,
  indicators: data.indicators.map((one) => ({
    ...one,
    quantity: one.quantity === 'stock' || one.quantity === 'flow' ? 'stock-or-flow' : one.quantity,
  })),
  readings: data.readings.map((one) =>
    one.period.kind === 'end' ? { ...one, period: { ...one.period, kind: 'year-or-end' } } : one,
  ),
});

describe('where nobody says whether a count is of a moment or of a year', () => {
  it('no chart speaks of the end of a year, in any language', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('en', 'fr', 'zh', 'zh-Hant'), (any, lang) => {
        const data = unsaid(any);
        const charts = [targetBars, trendLines, cityRadar].map((chart) => chart(data, {}, { lang }));
        expect(charts.flatMap(saidBy).filter((text) => /end of \d|\bfin \d|年末/.test(text))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  const printed = 'Indicator,Unit,2020,2024 actual,2024 target\nVisitors,people,80,120,100\n';
  it.each([
    ['en', 'Visitors; 2024: target 100 people; actual 120 people; Attained 120.0%; target reached'],
    ['zh', 'Visitors；2024 年：目标 100 人；实际 120 人；完成率 120.0%；达到目标'],
    [
      'fr',
      'Visitors ; 2024 : cible 100 personnes ; réalisé 120 personnes ; Réalisation 120,0 % ; cible atteinte',
    ],
  ])('a table says the year alone in %s', (lang, expected) => {
    const chart = trendLines(parseText(printed, 'town.csv'), {}, { lang });
    expect(chart.items.map((item) => plainSpaces(sentence(item, lang))).at(-1)).toBe(expected);
  });

  it('a value meets its own target of the same year', () => {
    const met = attainment(
      actual(12, { period: inOrAtEnd(2024) }),
      target(10, { period: inOrAtEnd(2024) }),
      'stock-or-flow',
    );
    expect(met).toEqual({ value: 1.2 });
  });

  it.each([
    ['the end of that year', endOf(2024), 'period-unsaid'],
    ['that year', within(2024), 'period-unsaid'],
    ['several years', total(2020, 2024), 'other-period'],
  ])('a value meets no target of %s', (_, period, why) => {
    const one = actual(12, { period: inOrAtEnd(2024) });
    expect(attainment(one, target(10, { period }), 'stock-or-flow')).toEqual({ why });
  });

  it('places are compared with one another, and with no place that says it', () => {
    const data = dataOf([], [indicator('one', { quantity: 'stock-or-flow' })]);
    const a = actual(12, { period: inOrAtEnd(2024) });
    const b = { ...a, id: 'b', place: 'b' };
    expect(comparability(data, a, b)).toEqual({ may: 'freely' });
    expect(comparability(data, a, { ...b, period: endOf(2024) })).toEqual({
      may: 'not',
      why: ['other-period'],
    });
  });

  it('yearly values run up to no total', () => {
    const one = indicator('one', { quantity: 'stock-or-flow' });
    const aim = target(100, { period: total(2021, 2025) }) as Target;
    const values = [2021, 2022].map((year) => actual(12, { id: String(year), period: inOrAtEnd(year) }));
    expect(paceOf(one, undefined, aim, values, 2022)).toMatchObject({
      status: 'cannot-say',
      rule: 'period-unsaid',
    });
  });

  it('different counts go into no sum and no share, but a part into its whole', () => {
    const quantity = 'stock-or-flow';
    const data = dataOf(
      [],
      [
        indicator('one', { quantity }),
        indicator('two', { quantity }),
        indicator('part', { quantity, within: 'two' }),
      ],
    );
    const of = (id: string, value: number) => actual(value, { indicator: id, period: inOrAtEnd(2024) });
    expect(sumOf(data, [of('one', 1), of('two', 2)])).toEqual({ why: 'other-period' });
    expect(shareOf(data, of('one', 1), of('two', 2))).toEqual({ why: 'other-period' });
    expect(shareOf(data, of('part', 1), of('two', 2))).toMatchObject({ printed: '50.0' });
  });

  it('one count adds up over the places within another', () => {
    const base = dataOf(
      [
        actual(3, { period: inOrAtEnd(2024), place: 'b' }),
        actual(4, { period: inOrAtEnd(2024), place: 'c' }),
      ],
      [indicator('one', { quantity: 'stock-or-flow' })],
    );
    const data = {
      ...base,
      places: base.places.map((one) => (one.id === 'a' ? one : { ...one, within: 'a' })),
    };
    const [one, place] = [data.indicators[0]!, data.places[0]!];
    expect(rollUp(data, one, place, inOrAtEnd(2024))).toMatchObject({ sum: { value: 7 } });
    expect(rollUp(data, one, place, endOf(2024))).toMatchObject({ why: 'part-missing' });
  });
});
