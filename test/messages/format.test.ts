import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeText,
  differenceText,
  figureText,
  formatNumber,
  inBrief,
  inLang,
  pairText,
  percentText,
  scaleFor,
  sideBySide,
  unitText,
  valueText,
} from '../../src/messages/format.js';
import { decimalsOf } from '../../src/indicator/precision.js';
import type { Approximation, Unit } from '../../src/indicator/types.js';
import { actual, both, item } from '../indicator/examples.js';

const unit = (id: string): Unit => both.units.find((one) => one.id === id)!;
const reading = (id: string) => both.readings.find((one) => one.id === id)!;
const value = (id: string, lang: 'zh' | 'en') => {
  const one = reading(id);
  return valueText(one, unit(both.indicators.find(({ id }) => id === one.indicator)!.unit), lang);
};

describe('a text of the data', () => {
  it('turns nothing after it, in a sentence or beside a figure', () => {
    expect(inLang('\u202eParks', 'en')).toBe('\u202eParks\u202c');
    const unread = actual(null, { printed: '\u20674 or 5', unread: 'is two numbers' });
    expect(figureText(unread, 'en')).toBe('“\u20674 or 5\u2069”');
  });
});

describe('a value with its unit', () => {
  it.each([
    ['fz-invention-patents-per-10k-2020', '23.377 件', '23.377 items'],
    ['fz-valid-trademarks-2020', '24.67 万件', '246.7K items'],
    ['fz-valid-trademarks-target-2025', '40 万件', '400K items'],
    ['fz-valid-invention-patents-2020', '17159 件', '17,159 items'],
    ['fz-work-copyright-registrations-2020', '5.29 万件', '52.9K items'],
    ['fz-ip-information-outlets-2020', '0 家', '0 outlets'],
    ['fz-ip-pledge-financing-2016-2020', '48.22 亿元', '4.822B yuan'],
    ['fz-ip-pledge-financing-target-2021-2025', '60 亿元', '6.0B yuan'],
    ['xm-domestic-patent-applications-target-2020', '4.2 万件', '42K items'],
    ['xm-patent-application-growth-2016-2020', '19.7%', '19.7%'],
    ['xm-copyright-registrations-target-2025', '7.0 万件', '70K items'],
    ['xm-ip-protection-satisfaction-2020', '81 分', '81 points'],
    ['xm-mediated-cases-2016-2020', '—', '—'],
    ['xm-mediated-cases-target-2021-2025', '1000 件', '1,000 cases'],
    ['xm-ip-trainees-2020', '5.6 万人次', '56K attendances'],
  ])('%s is %s and %s', (id, zh, en) => {
    expect([value(id, 'zh'), value(id, 'en')]).toEqual([zh, en]);
  });

  describe('in a picture', () => {
    const full = (printed: string, more = {}) =>
      actual(Number(printed.replaceAll(',', '')), { printed, ...more });

    it.each([
      ['452,381,245,678', '452.381B', '4523.812'],
      ['462,381,245,678.4', '462.381B', '4623.812'],
      ['600,000,000,000', '600B', '6000'],
      ['4,523,812', '4.524M', '0.0452'],
      ['-4,523,812', '−4.524M', '−0.0452'],
      ['999,999', '999,999', '0.01'],
    ])('%s of hundreds of billions has a multiplier and at most three decimals', (printed, en, zh) => {
      expect(figureText(inBrief(full(printed), 1e8, 'en'), 'en')).toBe(en);
      expect(figureText(inBrief(full(printed), 1e8, 'zh'), 'zh')).toBe(zh);
    });

    it('keeps what is printed in fewer digits, or with a multiplier', () => {
      for (const reading of [full('999,999'), full('24.67', { scale: 1e4 }), full('2.250', { scale: 1e6 })])
        for (const lang of ['en', 'zh']) expect(inBrief(reading, 1, lang)).toBe(reading);
      expect(figureText(inBrief(full('1,015.695', { scale: 1e6 }), 1, 'en'), 'en')).toBe('1.016B');
    });

    it('shares its multiplier with the figures beside it', () => {
      const side = (lang: string, ...printed: string[]) =>
        sideBySide(
          printed.map((one) => full(one)),
          lang,
        ).map((one) => valueText(one, item, lang));
      expect(side('zh', '4523812', '980000')).toEqual(['452.381 万件', '98 万件']);
      expect(side('en', '4523812', '980000')).toEqual(['4.524M items', '980,000 items']);
      expect(sideBySide([undefined, actual(null)], 'zh')).toEqual([undefined, actual(null)]);
    });

    it('stays within half a unit of the third decimal or digit', () => {
      fc.assert(
        fc.property(
          fc.double({ min: -1e15, max: 1e15, noNaN: true }),
          fc.constantFrom(1e4, 1e8, 1e12),
          fc.constantFrom('en', 'zh', 'fr'),
          (value, factor, lang) => {
            const brief = inBrief(full(String(value)), factor, lang);
            const off = Math.abs((brief.value ?? NaN) * brief.scale - value);
            expect(off).toBeLessThanOrEqual(Math.max(0.00051 * brief.scale, Math.abs(value) * 0.0051));
          },
        ),
      );
    });
  });

  it('has as many digits as printed and no more', () => {
    expect(figureText(actual(7, { printed: '7.0' }), 'en')).toBe('7.0');
    expect(figureText(actual(7, { printed: '7.0', scale: 1e8 }), 'en')).toBe('700M');
    expect(figureText(actual(12345, { scale: 1e4 }), 'en')).toBe('123.45M');
    expect(figureText(actual(0.05, { scale: 1e4 }), 'en')).toBe('500');
    expect(figureText(actual(100, { printed: '100.0', scale: 1e4 }), 'en')).toBe('1.000M');
  });

  it('is negative with a real minus sign', () => {
    expect(figureText(actual(-1234.5), 'en')).toBe('−1,234.5');
    expect(figureText(actual(-1.5, { scale: 1e4 }), 'en')).toBe('−15K');
    expect(figureText(actual(-1.5, { scale: 1e4 }), 'zh')).toBe('−1.5');
  });

  it('has a unit that is a word, never a row of zeros', () => {
    expect([1, 1e4, 1e8].map((scale) => unitText(scale, item, 'zh'))).toEqual(['件', '万件', '亿件']);
    expect(valueText(actual(1.3, { scale: 1e12 }), unit('yuan'), 'zh')).toBe('1.3 万亿元');
    expect(valueText(actual(5.2, { scale: 1e6 }), item, 'zh')).not.toContain('1000000');
  });

  it('that is tiny and not zero does not look like zero', () => {
    expect(figureText(actual(2.5e-7), 'en')).toBe('0.00000025');
  });
});

describe('an approximate value', () => {
  it.each([
    ['just-under', '近 40 万件', 'just under 400K items'],
    ['more-than', '超 40 万件', 'over 400K items'],
    ['less-than', '低于 40 万件', 'under 400K items'],
    ['over', '40 余 万件', '400K+ items'],
    ['about', '约 40 万件', 'about 400K items'],
    ['at-least', '≥40 万件', '≥400K items'],
    ['at-most', '≤40 万件', '≤400K items'],
  ] as [Approximation, string, string][])('%s says so: %s, %s', (approximation, zh, en) => {
    const near = actual(40, { scale: 1e4, approximation });
    expect([valueText(near, item, 'zh'), valueText(near, item, 'en')]).toEqual([zh, en]);
  });
});

describe('a pair of values', () => {
  it('shares one unit', () => {
    expect(pairText(actual(37.93), '/', actual(18), item, 'zh')).toBe('37.93 / 18 件');
    expect(pairText(actual(15.2, { scale: 1e4 }), '/', actual(4.2, { scale: 1e4 }), item, 'zh')).toBe(
      '15.2 / 4.2 万件',
    );
    expect(pairText(actual(15.2, { scale: 1e4 }), '/', actual(4.2, { scale: 1e4 }), item, 'en')).toBe(
      '152K / 42K items',
    );
  });

  it('has two where the multipliers differ', () => {
    const [first, second] = [actual(9800), actual(1.2, { scale: 1e4 })];
    expect(pairText(first, '→', second, item, 'zh')).toBe('9800 件 → 1.2 万件');
    expect(pairText(first, '→', second, item, 'en')).toBe('9,800 → 12K items');
  });

  it('has a dash for a value that is missing or not printed', () => {
    expect(pairText(actual(null), '→', actual(1000), item, 'zh')).toBe('— → 1000 件');
    expect(pairText(undefined, '→', actual(4, { scale: 1e4 }), item, 'zh')).toBe('— → 4 万件');
    expect(pairText(actual(4), '→', undefined, unit('percent'), 'en')).toBe('4 → —%');
  });
});

describe('the multiplier of an axis', () => {
  it.each([
    [9999, 1, ''],
    [10000, 1e4, '万'],
    [99_990_000, 1e4, '万'],
    [100_000_000, 1e8, '亿'],
  ])('in Chinese for %d is %d, so that no axis says 10,000万', (largest, factor, word) => {
    expect(scaleFor(largest, 'zh')).toEqual({ factor, word });
  });

  it.each([
    [999, 1, ''],
    [1000, 1e3, 'K'],
    [1_000_000, 1e6, 'M'],
    [1_000_000_000, 1e9, 'B'],
  ])('in English for %d is %d', (largest, factor, word) => {
    expect(scaleFor(largest, 'en')).toEqual({ factor, word });
  });
});

describe('a number', () => {
  it.each([
    [1234567.891, 2, '1234567.89', '1,234,567.89'],
    [999, 0, '999', '999'],
    [1000, 0, '1000', '1,000'],
    [-0.04, 1, '0.0', '0.0'],
    [-0.05, 2, '−0.05', '−0.05'],
  ])('%d with %d decimals is %s and %s', (number, decimals, zh, en) => {
    expect([formatNumber(number, decimals, 'zh'), formatNumber(number, decimals, 'en')]).toEqual([zh, en]);
  });

  it.each([
    ['24.67', 2],
    ['7.0', 1],
    ['1,635', 0],
    ['1,204.5', 1],
    ['约1,234,567.25', 2],
    ['5.5, 2020', 1],
    ['——', 0],
    ['末位', 0],
  ])('printed as %s has %d decimals', (printed, decimals) => {
    expect(decimalsOf(printed)).toBe(decimals);
  });
});

describe('shares and changes', () => {
  it('are percentages with one decimal, changes with a sign', () => {
    expect(percentText(1.94808, 'zh')).toBe('194.8%');
    expect(percentText(12.5, 'en')).toBe('1,250%');
    expect(changeText(0.6214, 'en')).toBe('+62.1%');
    expect(changeText(-0.434, 'zh')).toBe('−43.4%');
    expect(changeText(0, 'en')).toBe('±0.0%');
  });
});

describe('a difference', () => {
  const differ = (a: string, b: string, difference: number) =>
    (['zh', 'en'] as const).map((lang) => differenceText(difference, [reading(a), reading(b)], lang));

  it.each([
    [
      'xm-patent-application-growth-2016-2020',
      'xm-patent-application-growth-target-2016-2020',
      0.7,
      '+0.7',
      '+0.7',
    ],
    [
      'fz-invention-patents-per-10k-target-2025',
      'fz-invention-patents-per-10k-2020',
      1.623,
      '+1.623',
      '+1.623',
    ],
    ['fz-valid-trademarks-target-2025', 'fz-valid-trademarks-2020', 153300, '+15.33', '+153.3K'],
    [
      'fz-ip-pledge-financing-target-2021-2025',
      'fz-ip-pledge-financing-2016-2020',
      1178000000,
      '+11.78',
      '+1.178B',
    ],
    ['xm-copyright-registrations-target-2025', 'xm-copyright-registrations-2020', 42000, '+4.2', '+42K'],
    ['xm-ip-protection-satisfaction-target-2025', 'xm-ip-protection-satisfaction-2020', 2, '+2', '+2'],
  ])('of %s and %s', (a, b, difference, zh, en) => {
    expect(differ(a, b, difference)).toEqual([zh, en]);
  });

  it('downwards has a minus sign, none at all has neither', () => {
    expect(differenceText(-11.5, [actual(1.5), actual(13)], 'zh')).toBe('−11.5');
    expect(differenceText(-1500, [actual(8500), actual(10000)], 'en')).toBe('−1,500');
    expect(differenceText(0, [actual(7, { printed: '7.0' }), actual(7)], 'en')).toBe('±0');
  });
});
