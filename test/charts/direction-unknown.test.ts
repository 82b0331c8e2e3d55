import { cityRadar, targetBars, trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { sentence } from '../../src/describe/text.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { tableOf } from '../../src/describe/table.js';
import type { PlanData } from '../../src/indicator/types.js';
import { actual, dataOf, endOf, indicator, target } from '../indicator/examples.js';
import { flat, textsOf } from './example.js';
import { anyTable } from './target-bars-any.js';
import { towns } from './towns.js';
import { runs } from '../runs.js';

/** The words of a verdict, in the languages of the library. */
const VERDICT =
  /\b(?:reached|exceeded|missed|met|attained|not met|behind|on pace|progress|lead|leads|led|leader|needed|lower is better)\b|达到|(?<!不)超过|完成率|未达|落后|相符|领先|居首|最高的是|進度|进度|需增长|需降低|達到|(?<!不)超過|落後|領先|越低越好|atteint|dépass|atteinte|progression|retard|en tête|meilleure|plus bas = mieux/i;

const langs = ['en', 'fr', 'zh', 'zh-Hant'];

const unknown = (data: PlanData): PlanData => ({
  ...data,
  indicators: data.indicators.map((one) => ({ ...one, better: 'unknown' })),
});

const charts = (data: PlanData, lang: string): Chart[] => [
  targetBars(data, {}, { lang }),
  trendLines(data, {}, { lang }),
  cityRadar(data, {}, { lang }),
];

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

describe('where nobody says which way is better', () => {
  it('no chart says a word of a verdict, in any language', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...langs), (any, lang) => {
        const all = charts(unknown({ ...any, indicators: any.indicators.map(notRank) }), lang);
        expect(all.flatMap(saidBy).filter((text) => VERDICT.test(text))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  it('no bar is drawn as behind, and no way to the target', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const { draw } = targetBars(unknown(any), {}, { lang: 'en' });
        const styles = flat(draw(640)).map(({ style }) => style);
        for (const one of ['behind', 'hatch', 'alarm', 'required-behind']) expect(styles).not.toContain(one);
      }),
      { numRuns: runs(50) },
    );
  });
});

/** Of ranks it is known that the first is the best. */
const notRank = (one: PlanData['indicators'][number]) =>
  one.quantity === 'rank' ? { ...one, quantity: 'stock' as const } : one;

describe('target bars', () => {
  const at = { period: endOf(2025) };
  const rows = (better: 'unknown' | 'higher') =>
    dataOf(
      [
        target(150, { indicator: 'one', ...at }),
        actual(119, { indicator: 'one', ...at }),
        target(40, { indicator: 'two', ...at }),
        actual(401, { indicator: 'two', ...at }),
      ],
      [indicator('one', { better: 'unknown' }), indicator('two', { better })],
    );

  it('of unknown directions alone hold both values side by side and say so once', () => {
    const chart = targetBars(rows('unknown'), {}, { lang: 'en' });
    expect(chart.summary).toBe('Direction not given for 2 indicators.');
    expect(chart.notes).toEqual([{ mark: '', text: 'Direction not given, so no verdict.' }]);
    expect(tableOf(chart).columns).toEqual(['Indicator', 'Target', 'Actual', 'Source']);
    expect(chart.items.map((item) => sentence(item, 'en'))).toEqual([
      'City A, Indicator one; Target: 150 items (end of 2025); Actual: 119 items (end of 2025)',
      'City A, Indicator two; Target: 40 items (end of 2025); Actual: 401 items (end of 2025)',
    ]);
    expect(textsOf(chart.draw(640)).map(({ text }) => text)).toContain('119 / 150 items');
  });

  it('mark the rows of unknown direction among others', () => {
    const chart = targetBars(rows('higher'), {}, { lang: 'zh' });
    expect(chart.summary).toBe(
      '可评判的 1 项达到或超过 2025 年目标：指标 two（1003%）；1 项未给出优劣方向。',
    );
    expect(chart.notes).toEqual([{ mark: '¹', text: '未给出优劣方向，不作评判。' }]);
    expect(tableOf(chart).rows.map((cells) => cells.at(-2))).toEqual(['未给出优劣方向', '1003%']);
    expect(chart.items.map(({ state }) => state)).toEqual(['direction-unknown', 'met']);
  });

  it('from a base alone claim no need', () => {
    const chart = targetBars(
      dataOf([actual(5, { period: endOf(2020) }), target(6, at)], [indicator('one', { better: 'unknown' })]),
      {},
      { lang: 'en' },
    );
    expect(chart.summary).toBe('');
    expect(sentence(chart.items[0]!, 'en')).toBe(
      'City A, Indicator one; Base: 5 items (end of 2020); Target: 6 items (end of 2025)',
    );
  });
});

describe('trend lines', () => {
  it('tell a target that is due beside the value, and the note once', () => {
    const chart = trendLines(
      dataOf(
        [
          actual(40, { period: endOf(2015) }),
          actual(44, { period: endOf(2020) }),
          target(50, { period: endOf(2020) }),
          target(60, { period: endOf(2025) }),
        ],
        [indicator('one', { better: 'unknown' })],
      ),
      {},
      { lang: 'en' },
    );
    expect(chart.summary).toBe('City A: 44 items (end of 2020); 60 items target (end of 2025).');
    expect(chart.notes.map(({ text }) => text)).toContain('Direction not given, so no verdict.');
    expect(chart.items.map((item) => sentence(item, 'en'))).toContain(
      'City A, Indicator one; end of 2020: actual 44 items; target 50 items',
    );
  });

  it('name the panels that the note is about once, unless it is about all', () => {
    const notes = (...better: ('unknown' | 'higher')[]) =>
      trendLines(
        dataOf(
          better.flatMap((_, at) => [
            actual(44 * 10 ** (4 * at), { indicator: `${at}`, period: endOf(2020) }),
            target(60 * 10 ** (4 * at), { indicator: `${at}`, period: endOf(2025) }),
          ]),
          better.map((one, at) => indicator(`${at}`, { better: one, quantity: at % 2 ? 'stock' : 'ratio' })),
        ),
        {},
        { lang: 'en' },
      )
        .notes.map(({ text }) => text)
        .filter((text) => /direction/i.test(text));
    expect(notes('unknown', 'unknown', 'unknown')).toEqual(['Direction not given, so no verdict.']);
    expect(notes('unknown', 'higher', 'unknown')).toEqual([
      'Indicator 0 and Indicator 2: Direction not given, so no verdict.',
    ]);
    expect(notes('unknown', 'unknown', 'unknown', 'unknown', 'higher')).toEqual([
      'Indicator 0 and 3 more: Direction not given, so no verdict.',
    ]);
    expect(notes('higher', 'higher')).toEqual([]);
  });

  it('without a target need no direction and no note', () => {
    const chart = trendLines(
      dataOf(
        [actual(40, { period: endOf(2015) }), actual(44, { period: endOf(2020) })],
        [indicator('one', { better: 'unknown' })],
      ),
      {},
      { lang: 'zh' },
    );
    expect(chart.notes.map(({ text }) => text).join()).not.toContain('优劣');
  });
});

describe('a radar', () => {
  const figures = [
    [10, 20],
    [44, 50],
    [7, 5],
  ];
  const of = (...better: PlanData['indicators'][number]['better'][]): PlanData => {
    const data = towns({ places: 2, figures, names: ['Homes', 'Road deaths', 'Crime rate'] });
    return {
      ...data,
      indicators: data.indicators.map((one, at) => ({ ...one, better: better[at] ?? 'unknown' })),
    };
  };

  it('of unknown directions shows shares of the greatest value, and nobody leads', () => {
    const chart = cityRadar(of(), {}, { lang: 'en' });
    expect(chart.summary).toBe('');
    expect(chart.items.map((item) => sentence(item, 'en'))).toEqual([
      'Town 0, Homes; end of 2020: 10 items; 50.0% of the greatest value',
      'Town 1, Homes; end of 2020: 20 items; greatest value',
      'Town 0, Road deaths; end of 2020: 44 items; 88.0% of the greatest value',
      'Town 1, Road deaths; end of 2020: 50 items; greatest value',
      'Town 0, Crime rate; end of 2020: 7 items; greatest value',
      'Town 1, Crime rate; end of 2020: 5 items; 71.4% of the greatest value',
    ]);
    expect(textsOf(chart.draw(640)).map(({ text }) => text)).toContain('Outer ring = greatest value, 100%');
    expect(chart.notes.map(({ text }) => text)).toEqual([
      'Direction not given, so no verdict.',
      'Each value is a share of the greatest; a radar’s area has no meaning.',
    ]);
  });

  it('says of a lead where less is better what it is', () => {
    const chart = cityRadar(of('higher', 'lower', 'lower'), {}, { lang: 'en' });
    expect(chart.summary).toBe(
      'Town 1 leads on Homes; lowest on Road deaths: Town 0; lowest on Crime rate: Town 1.',
    );
    expect(sentence(chart.items[3]!, 'en')).toBe(
      'Town 1, Road deaths; end of 2020: 50 items; the lowest value is 88.0% of it',
    );
    expect(sentence(chart.items[2]!, 'en')).toBe('Town 0, Road deaths; end of 2020: 44 items; lowest value');
  });

  it.each([
    ['en', 'Lowest on Road deaths: Town 0; lowest on Crime rate: Town 1.'],
    [
      'fr',
      'Valeur la plus basse pour Road deaths\u00a0: Town 0\u00a0; valeur la plus basse pour Crime rate\u00a0: Town 1.',
    ],
    ['zh', 'Road deaths 最低：Town 0；Crime rate 最低：Town 1。'],
  ])('begins its sentence with it where nobody leads otherwise: %s', (lang, expected) => {
    expect(cityRadar(of('unknown', 'lower', 'lower'), {}, { lang }).summary).toBe(expected);
  });
});
