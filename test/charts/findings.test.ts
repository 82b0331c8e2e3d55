// The finding of each chart in one or a few sentences: expectations for the two plans, and properties for any data.
import { cityRadar, targetBars, trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/analysis/attainment.js';
import { figureText, type Lang } from '../../src/messages/format.js';
import type { Better, Period, PlanData, Quantity, Reading } from '../../src/indicator/types.js';
import {
  actual,
  both,
  dataOf,
  endOf,
  fuzhou,
  indicator,
  target,
  total,
  within,
} from '../indicator/examples.js';
import { runs } from '../runs.js';

const trend = (data: PlanData, indicators: readonly string[], lang: Lang) =>
  trendLines(data, { indicators }, { lang }).summary;

describe('the finding of the lines', () => {
  it('of two places: how many targets were reached, and what is asked of the one with a target ahead', () => {
    expect(trend(both, ['invention-patents-per-10k'], 'zh')).toBe(
      '2 项 2020 年目标均达到或超过；福州：2025 年末预期 25 件，每年需增 1.4%，此前 5 年年均增 19.1%（推算）。',
    );
    expect(trend(both, ['invention-patents-per-10k'], 'en')).toBe(
      'Both targets for 2020 were reached or exceeded; Fuzhou: 25 items expected (end of 2025) takes ' +
        '1.4% a year, after 19.1% a year in the 5 years before (computed).',
    );
  });

  it('of one place names multipliers as each language does', () => {
    expect(trend(fuzhou, ['valid-trademarks'], 'zh')).toBe(
      '福州 2020 年末为 24.67 万件，是目标的 189.8%；2025 年末预期 40 万件，每年需增 10.1%，' +
        '此前 5 年年均增 22.4%（推算）。',
    );
    expect(trend(fuzhou, ['valid-trademarks'], 'en')).toContain(
      '246.7K items (end of 2020), 189.8% of the target',
    );
  });

  it('of five-year totals claims no growth per year', () => {
    expect(trend(fuzhou, ['ip-pledge-financing'], 'zh')).toBe(
      '福州 2016–2020 年合计为 48.22 亿元；2021–2025 年合计预期 60 亿元。',
    );
    expect(trend(fuzhou, ['ip-pledge-financing'], 'en')).toBe(
      'Fuzhou: 4.822B yuan (2016–2020 total); 6.0B yuan expected (2021–2025 total).',
    );
  });

  const line = (
    values: readonly (readonly [number, number | null])[],
    goal: number,
    better: Better = 'higher',
  ) =>
    dataOf(
      [
        ...values.map(([to, value]) => actual(value, { id: `v${to}`, period: endOf(to) })),
        target(goal, { period: endOf(2025) }),
      ],
      [indicator('one', { better })],
    );

  it('counts the years of a pace from the first figure, not from a gap before it', () => {
    expect(
      trend(
        line(
          [
            [2015, null],
            [2018, 100],
            [2020, 121],
          ],
          200,
        ),
        ['one'],
        'en',
      ),
    ).toContain('after 10.0% a year in the 2 years before');
  });

  it('says no pace where the target is reached or passed', () => {
    expect(
      trend(
        line(
          [
            [2018, 100],
            [2020, 121],
          ],
          110,
        ),
        ['one'],
        'zh',
      ),
    ).toBe('a 市 2020 年末为 121 件；2025 年末目标 110 件。');
    expect(
      trend(
        line(
          [
            [2018, 100],
            [2020, 81],
          ],
          90,
          'lower',
        ),
        ['one'],
        'zh',
      ),
    ).toBe('a 市 2020 年末为 81 件；2025 年末目标 90 件。');
  });

  it('says a fall as a fall', () => {
    expect(
      trend(
        line(
          [
            [2018, 100],
            [2020, 81],
          ],
          50,
          'lower',
        ),
        ['one'],
        'zh',
      ),
    ).toBe('a 市 2020 年末为 81 件；2025 年末目标 50 件，每年需降 9.2%，此前 2 年年均降 10.0%。');
  });

  it('of a series without a value tells its target alone', () => {
    expect(
      trend(
        line(
          [
            [2018, null],
            [2020, null],
          ],
          50,
        ),
        ['one'],
        'en',
      ),
    ).toBe('City A: 50 items target (end of 2025).');
  });
});

describe('the finding of the bars', () => {
  const start = (better: Better, base: number, goal: number) =>
    dataOf(
      [
        actual(base, { indicator: 'x' }),
        target(goal, { indicator: 'x', period: endOf(2025) }),
        actual(100, { indicator: 'y' }),
        target(110, { indicator: 'y', period: endOf(2025) }),
      ],
      [indicator('x', { better })],
    );
  const summary = (data: PlanData) => targetBars(data, { plan: [14] }, { lang: 'en' }).summary;

  it('calls nothing far to go whose base is beyond its target', () => {
    expect(summary(start('higher', 100, 40))).toBe('Indicator y: +10.0% needed by 2025.');
    expect(summary(start('lower', 40, 100))).toBe('Indicator y: +10.0% needed by 2025.');
    expect(summary(start('lower', 100, 40))).toBe(
      'Furthest to go by 2025: Indicator x (−60.0%); closest: Indicator y (+10.0%).',
    );
  });

  it('says that no base is printed only where the source prints a dash, not where none is known', () => {
    const aim = target(110, { indicator: 'y', period: endOf(2025) });
    const dash = actual(null, { indicator: 'y' });
    expect(summary(dataOf([dash, aim]))).toBe('No base value is given for Indicator y.');
    expect(summary(dataOf([aim]))).toBe('');
  });

  it('compares points where all changes are in points of one unit', () => {
    const rate = (id: string, base: number, goal: number) => [
      actual(base, { id: `${id}0`, indicator: id }),
      target(goal, { id: `${id}1`, indicator: id, period: endOf(2025) }),
    ];
    const rates = ['x', 'y', 'z'].map((id) => indicator(id, { quantity: 'growth' }));
    const [x, y] = [rate('x', 76.5, 80), rate('y', 60, 61.2)];
    expect(summary(dataOf(x, rates))).toBe('Indicator x: +3.5 pts needed by 2025.');
    expect(summary(dataOf([...x, ...y], rates))).toBe(
      'Furthest to go by 2025: Indicator x (+3.5 pts); closest: Indicator y (+1.2 pts).',
    );
    const open = indicator('z', { quantity: 'growth', better: 'unknown' });
    expect(summary(dataOf([...x, ...rate('z', 10, 90)], [rates[0]!, open]))).toBe(
      'Indicator x: +3.5 pts needed by 2025.',
    );
  });

  it('before the targets are due tells which is furthest, if all are shares', () => {
    const due = (id: string, value: number, more: Partial<Reading> = {}) => [
      actual(50, { id: `${id}0`, indicator: id }),
      actual(value, { id: `${id}1`, indicator: id, period: endOf(2023), ...more }),
      target(100, { id: `${id}2`, indicator: id, period: endOf(2025) }),
    ];
    const [x, y] = [due('x', 80), due('y', 62.5)];
    expect(summary(dataOf(x))).toBe('Indicator x: 80.0% of its 2025 target.');
    expect(summary(dataOf([...x, ...y]))).toBe(
      'Furthest to go by 2025: Indicator y (62.5%); 2 targets await their 2025 results.',
    );
    expect(summary(dataOf([...x, ...due('y', 80)]))).toBe('2 targets await their 2025 results.');
    expect(summary(dataOf([...x, ...y], [indicator('y', { better: 'lower' })]))).toBe(
      '1 of 2 indicators reached or exceeded its 2025 target; Indicator x: 80.0% of its 2025 target.',
    );
  });

  it('of a running total says how much of its target is reached', () => {
    const run = dataOf(
      [
        target(60, { period: total(2021, 2025) }),
        actual(12, { id: 'a1', period: within(2021) }),
        actual(14, { id: 'a2', period: within(2022) }),
      ],
      [indicator('one', { quantity: 'flow' })],
    );
    const chart = targetBars(run, {}, { lang: 'zh' });
    expect(chart.summary).toBe('指标 one 达到 2025 年目标的 43.3%。');
    expect(chart.notes).toContainEqual({ mark: '¹', text: '推算：2021–2022 年各年之和。' });
  });
});

/** Every number that a set and its sums can give, as text: printed figures, years, and percentages of pairs. */
function knownNumbers(data: PlanData, lang: Lang): Set<string> {
  const known = new Set<string>();
  const add = (text: string) => numbersIn(text).forEach((one) => known.add(one));
  const percent = (share: number) =>
    add(
      Math.abs(share * 100)
        .toFixed(1)
        .replace(/\B(?=(\d{3})+\.)/g, lang === 'en' ? ',' : ''),
    );
  const pointsAYear = (points: number, years: number) => {
    for (const decimals of [1, 2]) {
      const a = Math.abs(Number(points.toFixed(2)) / (years || 1))
        .toFixed(decimals)
        .replace(/\.?0+$/, '');
      add(lang === 'en' ? a.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : a);
    }
  };
  const { readings } = data;
  for (const one of readings) {
    add(figureText(one, lang));
    add(`${one.period.to} ${'from' in one.period ? one.period.from : ''}`);
  }
  const sums = [...readings, ...runningSums(readings)];
  for (const a of sums)
    for (const b of sums) {
      if (a.indicator !== b.indicator || a.place !== b.place || a === b) continue;
      add(String(Math.abs(a.period.to - b.period.to)));
      const [x, y] = [amount(a), amount(b)];
      if (x !== null && y !== null && a.scale === 1) pointsAYear(x - y, a.period.to - b.period.to);
      if (x === null || !y) continue;
      percent(clean(x / y));
      if (x / y < 1 && x / y > 0.999) percent(0.999);
      percent(clean(x / y - 1));
      percent((1 + clean(x / y - 1)) ** (1 / Math.max(1, Math.abs(a.period.to - b.period.to))) - 1);
    }
  for (let count = 0; count <= readings.length; count += 1) known.add(String(count));
  return known;
}

/** A ratio without the dust of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12));

/** The sums of single years from the first year of a plan on, as readings of their own. */
const runningSums = (readings: readonly Reading[]): Reading[] =>
  readings.flatMap((last) => {
    const years = readings.filter(
      (one) =>
        one.kind === 'actual' &&
        one.period.kind === 'year' &&
        one.indicator === last.indicator &&
        one.place === last.place &&
        one.period.to <= last.period.to,
    );
    return [2, 3, 4, 5].flatMap((count) => {
      const own = years.filter(({ period }) => period.to > last.period.to - count);
      const sum = own.reduce((all, one) => all + (amount(one) ?? 0), 0);
      return own.length === count
        ? [sum, sum / count].map((value) => ({ ...last, id: `${last.id}-${count}`, value, scale: 1 }))
        : [];
    });
  });

const numbersIn = (text: string) => text.match(/\d(?:[\d,]*\d)?(?:\.\d+)?/g) ?? [];

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('end', 'year'), to: fc.integer({ min: 2014, max: 2026 }) }),
  fc.constantFrom(total(2016, 2020), total(2021, 2025), total(2021, 2023)),
  fc.constantFrom<Period>(
    { kind: 'average', from: 2021, to: 2025 },
    { kind: 'average', from: 2016, to: 2020 },
  ),
);
const anyReading = fc
  .record({
    digits: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 99_999 }) }, fc.constantFrom(0, null)),
    decimals: fc.constantFrom(0, 0, 1, 2),
    period: periods,
    kind: fc.constantFrom('actual', 'actual', 'target'),
    indicator: fc.constantFrom('p', 'q', 'r'),
    place: fc.constantFrom('a', 'a', 'b'),
  })
  .map(({ digits, decimals, ...given }) => {
    const value = digits === null ? null : digits / 10 ** decimals;
    const printed = value === null ? '——' : value.toFixed(decimals);
    const scale = { p: 1, q: 1e4, r: 1e8 }[given.indicator]!;
    return actual(value, { ...given, scale, printed } as Partial<Reading>);
  });
const anyData = fc
  .record({
    readings: fc.uniqueArray(anyReading, { selector: ({ id }) => id, maxLength: 14 }),
    quantities: fc.array(fc.constantFrom<Quantity>('stock', 'flow', 'ratio', 'growth', 'score', 'rank'), {
      minLength: 3,
      maxLength: 3,
    }),
    betters: fc.array(fc.constantFrom<Better>('higher', 'lower', 'neither'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ readings, quantities, betters }) =>
    dataOf(
      readings,
      ['p', 'q', 'r'].map((id, at) =>
        indicator(id, { quantity: quantities[at]!, better: betters[at]! } as Partial<
          ReturnType<typeof indicator>
        >),
      ),
    ),
  );

describe('whatever the data', () => {
  const summaries = (data: PlanData, lang: Lang) => [
    ...[13, 14].map((plan) => targetBars(data, { plan: [plan] }, { lang }).summary),
    trendLines(data, {}, { lang }).summary,
    trendLines(data, { indicators: ['p', 'q', 'r'] }, { lang }).summary,
    cityRadar(data, {}, { lang }).summary,
  ];

  it('every number in a finding is printed, a year, a count, or computed from printed ones', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom<Lang>('zh', 'en'), (data, lang) => {
        const known = knownNumbers(data, lang);
        for (const summary of summaries(data, lang))
          expect(numbersIn(summary).filter((one) => !known.has(one))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('a finding is the same each time, and nothing undefined is ever in it', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom<Lang>('zh', 'en'), (data, lang) => {
        const first = summaries(data, lang);
        expect(summaries(structuredClone(data), lang)).toEqual(first);
        for (const summary of first) expect(summary).not.toMatch(/undefined|NaN|Infinity|null|—(?!—)/);
      }),
      { numRuns: runs(200) },
    );
  });
});
