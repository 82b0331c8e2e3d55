import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { targetRows } from '../../src/analysis/targets.js';
import { comparisonFinding, comparisonSentence } from '../../src/describe/comparison-texts.js';
import { targetSentence } from '../../src/describe/target-summary.js';
import type { Indicator, PlanData, Reading } from '../../src/indicator/types.js';
import { messagesOf } from '../../src/messages/index.js';
import {
  actual,
  both,
  dataOf,
  endOf,
  fuzhou,
  indicator,
  target,
  within,
  xiamen,
} from '../indicator/examples.js';

const ofTable = (data: PlanData, plan: number, lang: 'zh' | 'en') =>
  targetSentence(targetRows(data, { plan: [plan] }), lang);

describe('the sentence of the results of', () => {
  it('Fuzhou names the 388 % of certified organisations', () => {
    expect(ofTable(fuzhou, 13, 'zh')).toBe(
      '4 项全部达到或超过 2020 年目标，最高的是通过知识产权贯标认证企事业单位（388.0%）。',
    );
    expect(ofTable(fuzhou, 13, 'en')).toBe(
      'All 4 indicators reached or exceeded their 2020 targets, ' +
        'led by Organisations certified to the IP standard (388.0%).',
    );
  });

  it('two cities counts targets, as one indicator has a row for each city', () => {
    const sentence = (lang: 'zh' | 'en' | 'fr', indicators: readonly string[]) =>
      targetSentence(targetRows(both, { plan: [13], indicators }), lang);
    const patents = ['invention-patents-per-10k'];
    expect(sentence('en', patents)).toMatch(/^Both targets for 2020 were reached or exceeded, led by /);
    expect(sentence('fr', patents)).toMatch(/^Les deux cibles pour 2020 ont été atteintes ou dépassées, /);
    expect(sentence('zh', patents)).toMatch(/^2 项全部达到或超过 2020 年目标，/);
    expect(sentence('en', [])).toMatch(/^9 of 10 targets for 2020 were reached or exceeded, /);
    expect(sentence('fr', [])).toMatch(/^9 cibles pour 2020 sur 10 ont été atteintes ou dépassées, /);
  });

  it('Xiamen leaves the row of unlike periods out of the count and says so', () => {
    expect(ofTable(xiamen, 13, 'zh')).toBe(
      '6 项中 5 项达到或超过 2020 年目标，最高的是五年培育新增知识产权强企（213.0%）；' +
        '国内专利年申请量的目标与实际口径不同，不作比较。',
    );
    expect(ofTable(xiamen, 13, 'en')).toBe(
      '5 of 6 indicators reached or exceeded their 2020 targets, ' +
        'led by IP-strong firms added in five years (213.0%); ' +
        'not comparable: Domestic patent applications per year.',
    );
  });
});

describe('the sentence of the expectations of', () => {
  it('Fuzhou sets the start from zero apart', () => {
    expect(ofTable(fuzhou, 14, 'zh')).toBe(
      '到 2025 年，距目标最远的是有效注册商标数量（+62.1%），最近的是每万人口有效发明专利拥有量（+6.9%）；' +
        '知识产权信息公共服务网点从 0 增至 10 家。',
    );
    expect(ofTable(fuzhou, 14, 'en')).toBe(
      'Furthest to go by 2025: Valid registered trademarks (+62.1%); ' +
        'closest: Valid invention patents per 10,000 people (+6.9%); ' +
        'from 0 to 10 outlets: Public IP information outlets.',
    );
  });

  it('Xiamen names the base that is not printed', () => {
    expect(ofTable(xiamen, 14, 'zh')).toBe(
      '到 2025 年，距目标最远的是知识产权质押融资登记金额（+270.4%）；' +
        '年均知识产权调解、撤诉案件数量原文未列基期值。',
    );
    expect(ofTable(xiamen, 14, 'en')).toBe(
      'Furthest to go by 2025: Registered IP pledge financing (+270.4%); ' +
        '' +
        'no base value is given for IP cases mediated or withdrawn per year.',
    );
  });
});

describe('the sentence of a target table', () => {
  const english = (readings: readonly Reading[], indicators: readonly Indicator[] = []) =>
    targetSentence(targetRows(dataOf(readings, indicators), {}), 'en');
  const result = (id: string, value: number | null, goal: number) => [
    target(goal, { indicator: id }),
    actual(value, { indicator: id }),
  ];
  const start = (id: string, base: number | null, goal: number) => [
    target(goal, { indicator: id, period: endOf(2025) }),
    actual(base, { indicator: id }),
  ];

  it('names no best where two are equally far', () => {
    expect(english([...result('x', 20, 10), ...result('y', 40, 20), ...result('z', 11, 10)])).toBe(
      'All 3 indicators reached or exceeded their 2020 targets.',
    );
  });

  it('names what is behind, and no best where none is met', () => {
    expect(english([...result('x', 9, 10), ...result('y', 40, 50)])).toMatch(
      /^Neither of the 2 indicators reached or exceeded their 2020 targets; [a-z ]+: Indicator x and Indicator y\.$/,
    );
  });

  it('counts what is not reported and never calls it behind', () => {
    expect(english([...result('x', 20, 10), ...result('y', null, 10)])).toBe(
      '1 of 2 indicators reached or exceeded its 2020 target, led by Indicator x (200.0%); ' +
        '1 with no actual value yet.',
    );
  });

  it('reads lower as met where lower is better, and calls nothing below that is above', () => {
    const lower = [indicator('x', { better: 'lower' }), indicator('y', { better: 'lower' })];
    expect(english([...result('x', 8, 10), ...result('y', 10, 10)], lower)).toBe(
      'Both indicators reached or exceeded their 2020 targets.',
    );
    const missed = english([...result('x', 12, 10), ...result('y', 10, 10)], lower);
    expect(missed).toMatch(/^1 of 2 indicators reached or exceeded its 2020 target; .*Indicator x\.$/);
    expect(missed).not.toContain('below');
  });

  it('of one indicator is no plural', () => {
    expect(english(result('x', 20, 10))).not.toContain('1 indicators');
  });

  it.each([
    ['en', 8, /^The only assessable target for 2020 was reached or exceeded;/],
    ['en', 12, /^The only assessable target for 2020 was not reached;/],
    ['fr', 8, /^La seule cible évaluable pour 2020 a été atteinte ou dépassée/],
    ['fr', 12, /^La seule cible évaluable pour 2020 n’a pas été atteinte/],
  ] as const)(
    'in %s is no plural of one that can be assessed, where others have one name',
    (lang, value, said) => {
      const data = dataOf(
        [
          ...result('x', 20, 10),
          target(10, { indicator: 'x', place: 'b', id: 'tb' }),
          actual(20, { indicator: 'x', place: 'b', id: 'ab' }),
          ...result('y', value, 10),
        ],
        [indicator('x', { better: 'unknown' }), indicator('y', { better: 'lower' })],
      );
      expect(targetSentence(targetRows(data, {}), lang)).toMatch(said);
    },
  );

  it('names no best among percentages, which differ in points', () => {
    const ratio = indicator('x', { quantity: 'ratio' });
    expect(english(result('x', 99, 95), [ratio])).not.toContain('led by');
  });

  it('names no year where the targets are for several', () => {
    const other = { indicator: 'y', period: endOf(2019) };
    expect(english([...result('x', 20, 10), target(10, other), actual(15, other)])).toBe(
      'Both indicators reached or exceeded their targets, led by Indicator x (200.0%).',
    );
  });

  it('of a plan at its start names no extremes that two rows share', () => {
    expect(english([...start('x', 10, 20), ...start('y', 20, 40), ...start('z', 10, 11)])).toBe('');
    expect(english([...start('x', 10, 20), ...start('y', 20, 30), ...start('z', 40, 60)])).toBe(
      'Furthest to go by 2025: Indicator x (+100.0%).',
    );
  });

  it('of a plan at its start calls the largest change the furthest, also where lower is better', () => {
    const lower = indicator('x', { better: 'lower' });
    expect(english([...start('x', 100, 40), ...start('y', 100, 110)], [lower])).toBe(
      'Furthest to go by 2025: Indicator x (−60.0%); closest: Indicator y (+10.0%).',
    );
  });

  it.each([
    ['a percentage', { quantity: 'ratio' }],
    ['one of unknown direction', { better: 'unknown' }],
  ] as const)('of a plan at its start names no extreme beside %s that goes further', (_, other) => {
    const rows = (base: number, goal: number) =>
      english(
        [...start('x', 100, 110), ...start('y', 10, 12), ...start('z', base, goal)],
        [indicator('z', other)],
      );
    expect(rows(50, 90)).toBe('Indicator y: +20.0% needed by 2025; closest: Indicator x (+10.0%).');
    expect(rows(80, 81)).toBe('Furthest to go by 2025: Indicator y (+20.0%).');
  });

  it('says nothing where nothing is known', () => {
    expect(targetSentence([], 'zh')).toBe('');
    expect(targetSentence([], 'en')).toBe('');
  });
});

describe('the sentence of a comparison', () => {
  it('of the two cities says who leads on what', () => {
    const comparison = compare(both, {});
    expect(comparisonSentence(comparison, 'zh')).toBe(
      '厦门在 4 项上领先；福州在发明专利授权、省级优势企业上领先。',
    );
    expect(comparisonSentence(comparison, 'en')).toBe(
      'Xiamen leads on 4 indicators; Fuzhou leads on Invention grants and Provincial IP firms.',
    );
  });

  const english = (readings: readonly Reading[]) => comparisonSentence(compare(dataOf(readings), {}), 'en');
  const pair = (id: string, a: number | null, b: number | null, c?: number | null) => [
    actual(a, { indicator: id, place: 'a' }),
    actual(b, { indicator: id, place: 'b' }),
    ...(c === undefined ? [] : [actual(c, { indicator: id, place: 'c' })]),
  ];

  it('says nothing of a tie', () => {
    expect(english([...pair('x', 2, 1), ...pair('y', 5, 5)])).toBe('City A leads on Indicator x.');
  });

  it('says nothing of an indicator with a missing value', () => {
    expect(english([...pair('x', 2, 1, 1), ...pair('y', 1, 5, null)])).toBe('City A leads on Indicator x.');
  });

  const lead = (readings: readonly Reading[], indicators?: readonly Indicator[]) =>
    comparisonFinding(compare(dataOf(readings, indicators), {}), 'en').lead;

  it('names both of two that lead on as many in the headline, and none of three', () => {
    const two = [...pair('x', 2, 1), ...pair('y', 1, 2)];
    expect(lead(two)).toBe('City A leads on Indicator x; City B leads on Indicator y');
    const three = [...pair('x', 2, 1, 1), ...pair('y', 1, 2, 1), ...pair('z', 1, 1, 2)];
    expect(lead(three)).toBe('');
    expect(english(three)).toBe(
      'City A leads on Indicator x; City B leads on Indicator y; City C leads on Indicator z.',
    );
  });

  it('begins with the lowest values if they are more', () => {
    const lower = ['x', 'y'].map((id) => indicator(id, { better: 'lower' }));
    expect(lead([...pair('x', 1, 2), ...pair('y', 1, 2), ...pair('z', 1, 2)], lower)).toBe(
      'Lowest on Indicator x and Indicator y: City A',
    );
  });

  it('counts indicators in the headline whose names are too long for a line, and names them all below', () => {
    const name = { zh: '名', en: 'A name of more than twenty letters' };
    const long = ['x', 'y'].map((id) => ({ ...indicator(id), name }));
    const found = comparisonFinding(
      compare(dataOf([...pair('x', 2, 1), ...pair('y', 5, 4)], long), {}),
      'en',
    );
    expect(found).toEqual({
      lead: 'City A leads on 2 indicators',
      summary: `City A leads on ${name.en} and ${name.en}.`,
    });
  });

  it('is empty where nothing is compared', () => {
    expect(english([actual(1)])).toBe('');
    expect(english([actual(1), actual(2, { place: 'b', period: within(2020) })])).toBe('');
  });
});

describe('the sentence of several lines', () => {
  const reached = (lang: 'zh' | 'en' | 'fr', due: number, missed: string[], year?: string) =>
    messagesOf(lang).trendReached({ due, reached: due - missed.length, year, missed });

  it('counts the targets that are due, and names those that were missed', () => {
    expect([
      reached('en', 1, [], '2020'),
      reached('en', 3, []),
      reached('en', 3, ['A'], '2020'),
      reached('en', 1, ['A'], '2020'),
      reached('en', 2, ['A', 'B']),
    ]).toEqual([
      'The target for 2020 was reached or exceeded',
      'All 3 targets were reached or exceeded',
      '2 of 3 targets for 2020 reached or exceeded; not met: A',
      'Target for 2020 not met: A',
      'Targets not met: A and B',
    ]);
    expect([
      reached('zh', 1, [], '2020'),
      reached('zh', 3, ['甲'], '2020'),
      reached('zh', 1, ['甲']),
    ]).toEqual(['达到或超过 2020 年目标', '3 项 2020 年目标中 2 项达到或超过；甲未达目标', '甲未达到目标']);
    expect([reached('fr', 3, ['A'], '2020'), reached('fr', 2, ['A', 'B'])]).toEqual([
      '2 sur 3 cibles pour 2020 atteintes ou dépassées\u00a0; non atteinte\u00a0: A',
      'Cibles non atteintes\u00a0: A et B',
    ]);
  });
});
