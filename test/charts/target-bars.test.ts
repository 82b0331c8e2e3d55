import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetBars } from '../../src/charts/target-bars.js';
import type { PlanData } from '../../src/indicator/types.js';
import type { Scene } from '../../src/scene/marks.js';
import { anyData, anyLang, anyWidth, data, fuzhou, textFaults, textsOf, xiamen } from './example.js';

const draw = (from: PlanData, plan: number, width = 640) =>
  targetBars(from, { plans: [plan] }, { lang: 'zh' }).draw(width);

/** The bar of a row, its target line, and the share that the drawing shows. */
function rowOf(scene: Scene, key: string) {
  const datum = data(scene).find((one) => one.key.includes(key));
  const rect = datum?.marks.find((mark) => mark.kind === 'rect');
  const target = datum?.marks.find((mark) => mark.kind === 'line' && mark.ink === 'target');
  const zero = datum?.marks.flatMap((mark) =>
    mark.kind === 'rect' ? [mark.x] : mark.kind === 'line' && mark.ink === 'missing' ? [mark.x1] : [],
  )[0];
  const x = target?.kind === 'line' ? target.x1 : NaN;
  const share = rect?.kind === 'rect' ? rect.width / (x - rect.x) : undefined;
  return { inks: datum?.marks.map((mark) => mark.ink), share, zero, target: x };
}

describe('target bars', () => {
  it('begin at zero and are as long as the share of the target', () => {
    const scene = draw(fuzhou, 13);
    expect(rowOf(scene, 'invention-patents-per-10k').share).toBeCloseTo(1.948, 3);
    expect(rowOf(scene, 'valid-trademarks').share).toBeCloseTo(1.898, 3);
    expect(rowOf(scene, 'ip-advantage-enterprises').share).toBeCloseTo(1.7, 3);
  });

  it('break a far overshoot visibly, so that it does not crush the others', () => {
    const datum = data(draw(fuzhou, 13)).find((one) => one.key.includes('ip-standard-certified'));
    const pieces = datum?.marks.filter((mark) => mark.kind === 'path' && mark.ink === 'actual');
    expect(pieces).toHaveLength(2);
    expect(datum?.marks.some((mark) => mark.kind === 'text' && mark.text === '388.0%')).toBe(true);
  });

  it('draw a printed zero as zero and a missing base as missing', () => {
    const zero = rowOf(draw(fuzhou, 14), 'ip-information-outlets');
    expect(zero.share).toBe(0);
    expect(zero.inks).toContain('base-mark');
    const missing = rowOf(draw(xiamen, 14), 'mediated-cases');
    expect(missing.share).toBeUndefined();
    expect(missing.inks).toContain('missing');
    expect(missing.inks).not.toContain('base-mark');
  });

  it('give no bar to a row whose two figures cannot be compared', () => {
    const row = rowOf(draw(xiamen, 13), 'domestic-patent-applications');
    expect(row.share).toBeUndefined();
    expect(row.inks).toContain('incomparable');
  });

  it('hold the same rows in document order', () => {
    expect(data(draw(xiamen, 13)).map((one) => one.key.split('/')[1])).toEqual([
      'domestic-patent-applications',
      'patent-application-growth',
      'invention-patents-per-10k',
      'pct-applications',
      'ip-strong-enterprises',
      'enforcement-cases-closed-in-time',
    ]);
  });

  it('tell what is met, behind and neither', () => {
    const example: PlanData = {
      ...fuzhou,
      readings: fuzhou.readings.map((one) =>
        one.indicator === 'valid-trademarks' && one.kind === 'actual' && one.period.to === 2020
          ? { ...one, value: 9.1, printed: '9.1' }
          : one,
      ),
    };
    const chart = targetBars(example, { plans: [13] }, { lang: 'zh' });
    expect(chart.summary).toContain('4 项中 3 项达到或超过 2020 年目标');
    expect(chart.summary).toContain('有效注册商标数量未达目标');
    const row = rowOf(chart.draw(640), 'valid-trademarks');
    expect(row.inks).toContain('behind');
    expect(row.inks).toContain('alarm');
    expect(textsOf(chart.draw(640)).map((text) => text.text)).toContain('未达目标');
  });

  it('draw no proportion where there is none: a target of zero, a value below zero, a base of another kind', () => {
    const set = (given: { actual?: number; target?: number | null; base?: number }): PlanData => ({
      places: [{ id: 'p', name: { zh: '甲', en: 'A' } }],
      documents: [],
      units: [{ id: 'u', name: { zh: '件', en: 'items' } }],
      notes: [],
      indicators: [
        { id: 'i', name: { zh: '某项', en: 'One' }, unit: 'u', quantity: 'stock', better: 'higher' },
      ],
      readings: [
        ...(given.base === undefined ? [] : [{ ...at(2020, given.base), period: total, id: 'base' }]),
        ...(given.actual === undefined ? [] : [at(2025, given.actual)]),
        { ...at(2025, given.target ?? null), id: 'target', kind: 'target' as const },
      ],
    });
    const total = { kind: 'total' as const, from: 2016, to: 2020 };
    const at = (to: number, value: number | null) => ({
      ...{ id: 'actual', indicator: 'i', place: 'p', kind: 'actual' as const, scale: 1, sources: [] },
      ...{ period: { kind: 'end' as const, to }, value, printed: String(value ?? '—') },
    });
    const inksOf = (given: Parameters<typeof set>[0]) =>
      rowOf(targetBars(set(given), {}, { lang: 'zh' }).draw(640), 'p/i').inks;
    expect(inksOf({ actual: 3, target: 0 })).toContain('incomparable');
    expect(inksOf({ actual: -3, target: 10 })).toContain('incomparable');
    expect(inksOf({ base: 4, actual: 8, target: 10 })).not.toContain('base-mark');
    expect(inksOf({ base: 4, target: 10 })).toContain('incomparable');
    const aimless = targetBars(set({ actual: 3, target: null }), {}, { lang: 'zh' }).draw(640);
    expect(rowOf(aimless, 'p/i').inks).not.toContain('target');
    expect(textsOf(aimless).map((text) => text.text)).toContain('没有目标值');
  });

  it('say of which less is better', () => {
    const fewer: PlanData = {
      ...fuzhou,
      indicators: fuzhou.indicators.map((one) =>
        one.id === 'valid-trademarks' ? { ...one, better: 'lower' as const } : one,
      ),
    };
    const scene = targetBars(fewer, { plans: [13], indicators: ['valid-trademarks'] }, { lang: 'en' }).draw(
      900,
    );
    expect(
      textsOf(scene)
        .map((text) => text.text)
        .join(' '),
    ).toContain('(lower is better)');
    expect(rowOf(scene, 'valid-trademarks').inks).toContain('behind');
  });

  it('call nothing behind before its time, but say where it stands', () => {
    const reported: PlanData = {
      ...fuzhou,
      readings: [
        ...fuzhou.readings,
        {
          ...fuzhou.readings.find((one) => one.id === 'fz-valid-invention-patents-2020')!,
          id: 'example-2023',
          period: { kind: 'end', to: 2023 },
          value: 20000,
          printed: '20000',
        },
      ],
    };
    const chart = targetBars(
      reported,
      { plans: [14], indicators: ['valid-invention-patents'] },
      { lang: 'zh' },
    );
    const row = rowOf(chart.draw(640), 'valid-invention-patents');
    expect(row.inks).toContain('actual');
    expect(row.inks).toContain('base-mark');
    expect(row.inks).not.toContain('behind');
    expect(data(chart.draw(640))[0]?.sentence).toContain('进度落后（最新值未达匀速路径');
    expect(chart.summary).toBe('1 项期限未到，尚在途中。');
  });

  it('keep texts apart and inside, targets inside, and lengths true, whatever the data and width', () => {
    fc.assert(
      fc.property(anyData(1), anyWidth, anyLang, (any, width, lang) => {
        const scene = targetBars(any, {}, { lang }).draw(width);
        expect(textFaults(scene)).toEqual([]);
        for (const datum of data(scene)) {
          for (const mark of datum.marks) {
            if (mark.kind === 'line') {
              expect(Math.min(mark.x1, mark.x2)).toBeGreaterThanOrEqual(0);
              expect(Math.max(mark.x1, mark.x2)).toBeLessThanOrEqual(width);
            }
            if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.5);
          }
          const index = datum.key.split('/')[1]?.slice(1);
          const value = (id: string) => any.readings.find((r) => r.id === `${id}-${index}-0`)?.value;
          const [base, aim, actual] = [value('base'), value('target'), value('actual')];
          const row = rowOf(scene, datum.key);
          const shown = actual === undefined ? base : actual;
          if (row.share !== undefined && aim && shown !== null && shown !== undefined)
            expect(Math.abs(row.share - shown / aim) * (row.target - (row.zero ?? 0))).toBeLessThan(0.5);
        }
      }),
      { numRuns: 150 },
    );
  });
});
