import { trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanData } from '../../src/indicator/parse.js';
import { textsOf } from './example.js';

type Printed = readonly [figure: string, scale: number];

const planOf = (printed: readonly Printed[], series: object[] = []) =>
  parsePlanData({
    places: [{ id: 'a', name: { zh: '甲市', en: 'Town A' } }],
    units: [{ id: 'u', name: { zh: '吨', en: 'tonnes' } }],
    indicators: [
      { id: 'i', name: { zh: '产量', en: 'Output' }, unit: 'u', quantity: 'stock', better: 'unknown' },
    ],
    readings: printed.map(([figure, scale], at) => ({
      ...{ id: `r${at}`, indicator: 'i', place: 'a', kind: 'actual' },
      ...{ value: Number(figure), scale, printed: figure, period: { kind: 'end', to: 2015 + at } },
    })),
    series,
  });

const textsIn = (lang: string, ...given: Parameters<typeof planOf>) =>
  textsOf(trendLines(planOf(...given), {}, { lang }).draw(640)).map(({ text }) => text);

const FACTORS: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8, 万亿: 1e12 };
const unitOf = (texts: readonly string[]) => texts.find((text) => /^\D*吨$/.test(text)) ?? '';

describe('the figures beside a Chinese axis have its multiplier', () => {
  it.each<[string, Printed[], string, string[]]>([
    [
      'the one that all are printed with',
      [
        ['7146', 1e4],
        ['9028', 1e4],
        ['10200', 1e4],
      ],
      '万吨',
      ['7146', '9028', '10200'],
    ],
    [
      'the largest of several',
      [
        ['8000', 1e4],
        ['1.2', 1e8],
      ],
      '亿吨',
      ['0.8', '1.2'],
    ],
    [
      'that of one that is printed in full',
      [
        ['9800', 1],
        ['1.5', 1e4],
      ],
      '万吨',
      ['0.98', '1.5'],
    ],
    [
      'none where all are small and in full',
      [
        ['9800', 1],
        ['15000', 1],
      ],
      '吨',
      ['9800', '15000'],
    ],
    [
      'the one of small values',
      [
        ['0.5', 1e4],
        ['0.8', 1e4],
      ],
      '万吨',
      ['0.5', '0.8'],
    ],
  ])('%s', (_, printed, unit, figures) => {
    const texts = textsIn('zh', printed);
    expect(unitOf(texts)).toBe(unit);
    for (const figure of figures) expect(texts).toContain(figure);
  });

  it('also that of a long series', () => {
    const population = {
      ...{ id: 's', indicator: 'i', place: 'a', kind: 'end', step: 'month' },
      dates: ['2024-01', '2024-02', '2024-03'],
      values: [1411750000, 1409670000, 1408280000],
    };
    const texts = textsIn('zh', [], [population]);
    expect(unitOf(texts)).toBe('亿吨');
    expect(texts).toContain('14.083');
    expect(textsIn('en', [], [population])).toContain('1.408B');
  });

  it('whatever they are printed with', () => {
    const figure = fc.integer({ min: 1, max: 99999 }).map(String);
    const printed = fc.tuple(figure, fc.constantFrom(1, 1e3, 1e4, 1e6, 1e8));
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 3 }), (all) => {
        const texts = textsIn('zh', all);
        const factor = FACTORS[unitOf(texts).slice(0, -1)] ?? NaN;
        const shown = texts.filter((text) => /^[\d.]+$/.test(text)).map((text) => Number(text) * factor);
        for (const [figure, scale] of all) {
          const value = Number(figure) * scale;
          const near = Math.max(0.00051 * factor, value * 0.0051);
          expect(shown.some((one) => Math.abs(one - value) <= near)).toBe(true);
        }
      }),
    );
  });
});
