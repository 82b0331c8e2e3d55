import { targetBars } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarsOptions } from '../../src/charts/bars/bars.js';
import { tableOf } from '../../src/describe/table.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { parseText } from '../../src/indicator/parse-text.js';
import type { Selection } from '../../src/indicator/records.js';
import type { Indicator, PlanData, Reading } from '../../src/indicator/types.js';
import type { Scene } from '../../src/scene/marks.js';
import {
  anyData,
  anyLang,
  anyWidth,
  both,
  data,
  fuzhou,
  sentencesOf,
  textFaults,
  textsOf,
  xiamen,
} from './example.js';
import { pathData } from '../../src/scene/path-data.js';
import { runs } from '../runs.js';
import { monitoring, rangesAndBounds } from '../../stories/example-data.js';
import { chinaEnvironment } from '../../stories/china-environment.js';

const draw = (from: PlanData, plan: number, width = 640) =>
  targetBars(from, { plan: [plan] }, { lang: 'zh' }).draw(width);

/** The bar of a row, its target line, and the share that the drawing shows. */
function rowOf(scene: Scene, key: string) {
  const datum = data(scene).find((one) => one.id.includes(key));
  const rect = datum?.marks.find((mark) => mark.kind === 'rect');
  const target = datum?.marks.find((mark) => mark.kind === 'line' && mark.style === 'target');
  const zero = datum?.marks.flatMap((mark) =>
    mark.kind === 'rect' ? [mark.x] : mark.kind === 'line' && mark.style === 'missing' ? [mark.x1] : [],
  )[0];
  const x = target?.kind === 'line' ? target.x1 : NaN;
  const share = rect?.kind === 'rect' ? rect.width / (x - rect.x) : undefined;
  return { inks: datum?.marks.map((mark) => mark.style), share, zero, target: x };
}

describe('target bars', () => {
  it('begin at zero and are as long as the share of the target', () => {
    const scene = draw(fuzhou, 13);
    expect(rowOf(scene, 'invention-patents-per-10k').share).toBeCloseTo(1.948, 3);
    expect(rowOf(scene, 'valid-trademarks').share).toBeCloseTo(1.898, 3);
    expect(rowOf(scene, 'ip-advantage-enterprises').share).toBeCloseTo(1.7, 3);
  });

  it('draw an overshoot to scale up to five times the target', () => {
    const scene = draw(fuzhou, 13);
    expect(rowOf(scene, 'ip-standard-certified').share).toBeCloseTo(194 / 50, 6);
    const labels = textsOf(scene).map(({ text }) => text);
    expect(labels).toEqual(expect.arrayContaining(['0', '100%', '200%', '300%', '2020 年目标 = 100%']));
  });

  it('take the brief forms of a few long names rather than two lines for every row', () => {
    const pitch = (width: number) => {
      const middles = data(draw(xiamen, 14, width)).map((one) => {
        const bar = one.marks.find((mark) => mark.kind === 'line' && mark.style === 'target');
        return bar?.kind === 'line' ? (bar.y1 + bar.y2) / 2 : NaN;
      });
      return new Set(middles.slice(1).map((middle, at) => middle - middles[at]!));
    };
    // 保护中心、维权援助中心、快速维权中心等服务创新主体 is the only name too long at these widths.
    for (const width of [700, 1200]) {
      const names = textsOf(draw(xiamen, 14, width)).map(({ text }) => text);
      expect(names).toContainEqual(expect.stringMatching(/^服务创新主体（五年合计）/));
      expect(names).toContain('每万人口高价值发明专利拥有量');
      expect(pitch(width)).toEqual(new Set([30]));
    }
  });

  it('break a farther overshoot, with its figure at the break', () => {
    const readings = fuzhou.readings.map((one) =>
      one.indicator === 'ip-standard-certified' && one.kind === 'actual' ? { ...one, value: 375 } : one,
    );
    const far = draw({ ...fuzhou, readings }, 13);
    const datum = data(far).find((one) => one.id.includes('ip-standard-certified'));
    const pieces = datum?.marks.filter((mark) => mark.kind === 'path' && mark.style === 'actual');
    expect(pieces).toHaveLength(2);
    const figures = datum?.marks.filter((mark) => mark.kind === 'text' && mark.text === '750.0%');
    expect(figures?.map(({ style }) => style)).toEqual(['on-bar', 'strong']);
  });

  it('show zero in each row of its own scale that goes below it', () => {
    const table =
      'Indicator,Unit,Base 2020,Target 2025,Actual 2025\nNet emissions,Mt,5,-2,-1\nBudget,million US$,-40,10,-5\nTrees,items,5,9,8\n';
    for (const width of [320, 640]) {
      const scene = targetBars(parseText(table, 'a.csv', { place: 'X' }), {}, { lang: 'en' }).draw(width);
      const zeros = data(scene).map(({ marks }) => {
        const zero = marks.find((mark) => mark.kind === 'line' && mark.style === 'axis');
        const bar = marks.find((mark) => mark.kind === 'rect' && mark.style !== 'range');
        return zero?.kind === 'line' && bar?.kind === 'rect' ? zero.x1 - bar.x - bar.width : undefined;
      });
      expect(zeros).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6), undefined]);
    }
  });

  it('have one row pitch, also where names take several lines', () => {
    for (const width of [320, 640]) {
      const middles = data(draw(xiamen, 14, width)).map((datum) => {
        const target = datum.marks.find((mark) => mark.kind === 'line' && mark.style === 'target');
        return target?.kind === 'line' ? (target.y1 + target.y2) / 2 : NaN;
      });
      const pitches = middles.slice(1).map((y, i) => Math.round((y - (middles[i] ?? 0)) * 100));
      expect(new Set(pitches).size).toBe(1);
    }
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
    expect(data(draw(xiamen, 13)).map((one) => one.id.split('/')[1])).toEqual([
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
    const chart = targetBars(example, { plan: [13] }, { lang: 'zh' });
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
      rowOf(targetBars(set(given), {}, { lang: 'zh', scale: 'share' }).draw(640), 'p/i').inks;
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
    const scene = targetBars(fewer, { plan: [13], indicators: ['valid-trademarks'] }, { lang: 'en' }).draw(
      900,
    );
    expect(
      textsOf(scene)
        .map((text) => text.text)
        .join(' '),
    ).toContain('(lower is better)');
    expect(rowOf(scene, 'valid-trademarks').inks).toContain('behind');
  });

  it.each([240, 640, 1200])('say once, beside the target, that less is better in all at %i px', (width) => {
    const indicators = fuzhou.indicators.map((one) => ({ ...one, better: 'lower' as const }));
    for (const plan of [13, 14])
      for (const scale of ['share', 'row'] as const) {
        const chart = targetBars({ ...fuzhou, indicators }, { plan: [plan] }, { lang: 'en', scale });
        const words = textsOf(chart.draw(width)).map((label) => label.text);
        expect(words.join(' ').match(/\(lower is better\)/g)).toHaveLength(1);
        expect(words.join(' ')).toMatch(/20\d\d(?: = 100%)? \(lower is better\)/);
      }
  });

  it.each([
    [240, 'items per resident', 1],
    [1200, 'items per resident', 1],
    [640, 'items', 4],
    [240, '吨二氧化碳当量', 1],
  ])('say a long unit once at %i px: %s', (width, name, times) => {
    const units = fuzhou.units.map((one) => ({ ...one, name }));
    const indicators = fuzhou.indicators.map((one) => ({ ...one, unit: 'item' }));
    const scene = targetBars({ ...fuzhou, units, indicators }, { plan: [13] }, { lang: 'en' }).draw(width);
    const words = textsOf(scene).map((label) => label.text);
    expect(words.join(' ').split(name)).toHaveLength(times + 1);
    expect(words.join(' ')).toContain(times > 1 ? `194 / 50 ${name}` : '194 / 50 ');
  });

  it('of several places on one indicator have the names of the places below its name', () => {
    const chart = targetBars(both, { plan: [13], indicators: ['invention-patents-per-10k'] }, { lang: 'en' });
    const words = textsOf(chart.draw(900)).map((label) => label.text);
    const name = 'Valid invention patents per 10,000 people';
    expect(words.filter((one) => one.startsWith(name))).toEqual([name]);
    expect(words.filter((one) => /^(?:Fuzhou|Xiamen)\u2009/.test(one))).toHaveLength(2);
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
      { plan: [14], indicators: ['valid-invention-patents'] },
      { lang: 'zh' },
    );
    const row = rowOf(chart.draw(640), 'valid-invention-patents');
    expect(row.inks).toContain('actual');
    expect(row.inks).toContain('base-mark');
    expect(row.inks).not.toContain('behind');
    expect(sentencesOf(chart)[0]).toContain('进度落后（最新值未达匀速路径');
    expect(chart.summary).toBe('有效发明专利数量达到 2025 年目标的 87.0%。');
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
          const index = datum.id.split('/')[1]?.slice(1);
          const value = (id: string) => any.readings.find((r) => r.id === `${id}-${index}-0`)?.value;
          const [base, aim, actual] = [value('base'), value('target'), value('actual')];
          const row = rowOf(scene, datum.id);
          const shown = actual === undefined ? base : actual;
          if (row.share !== undefined && aim && shown !== null && shown !== undefined)
            expect(Math.abs(row.share - shown / aim) * (row.target - (row.zero ?? 0))).toBeLessThan(0.5);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the scale of target bars', () => {
  const only = (from: PlanData, plan: number, indicators: string[], options: Partial<BarsOptions> = {}) =>
    targetBars(from, { plan: [plan], indicators }, { lang: 'zh', ...options }).draw(640);
  const words = (scene: Scene) => textsOf(scene).map((text) => text.text);

  it('is one axis of values where all rows have one unit and like sizes, 万 and plain counts aligned', () => {
    const scene = only(fuzhou, 14, ['valid-invention-patents', 'work-copyright-registrations'], {
      scale: 'value',
    });
    expect(words(scene)).toEqual(expect.arrayContaining(['0', '2', '4', '6 万件']));
    const patents = rowOf(scene, 'valid-invention-patents');
    const works = rowOf(scene, 'work-copyright-registrations');
    expect(works.target - (works.zero ?? 0)).toBeCloseTo(
      (60000 / 23000) * (patents.target - (patents.zero ?? 0)),
      6,
    );
  });

  it('has evenly spaced numbers at any width, zero and the last among them', () => {
    const ids = ['valid-invention-patents', 'work-copyright-registrations', 'valid-trademarks'];
    const options = { lang: 'en', scale: 'value' } as const;
    const chart = targetBars(fuzhou, { plan: [14], indicators: ids }, options);
    const numbers = (width: number) =>
      words(chart.draw(width)).filter((word) => /^(0|\d+K)( items)?$/.test(word));
    expect(numbers(1200).sort()).toEqual(['0', '100K', '200K', '300K', '400K items']);
    expect(numbers(320).sort()).toEqual(['0', '200K', '400K items']);
  });

  it('is the share of the target where units or sizes differ', () => {
    expect(words(only(fuzhou, 13, ['valid-trademarks', 'invention-patents-per-10k']))).toContain(
      '2020 年目标 = 100%',
    );
    expect(
      words(
        targetBars(both, { plan: [13], indicators: ['invention-patents-per-10k'] }, { lang: 'zh' }).draw(640),
      ),
    ).toContain('30 件');
  });

  it('is each row’s own where values are asked for and units differ', () => {
    const scene = only(fuzhou, 13, [], { scale: 'value' });
    expect(words(scene)).toContain('各行自有刻度');
    const ends = data(scene).map((datum) =>
      Math.max(...datum.marks.map((mark) => (mark.kind === 'rect' ? mark.x + mark.width : 0))),
    );
    expect(new Set(ends.map(Math.round)).size).toBe(1);
  });
});

describe('the order and the groups of target bars', () => {
  const keys = (from: PlanData, options: Partial<BarsOptions>, selection: Selection = { plan: [13] }) =>
    data(targetBars(from, selection, { lang: 'zh', ...options }).draw(640)).map((one) => one.id);
  const ids = (...of: Parameters<typeof keys>) => keys(...of).map((key) => key.split('/')[1]);

  it('have a title in the language of the reader where the data has it', () => {
    const titles = (lang: 'zh' | 'en') =>
      textsOf(targetBars(parsePlanData(chinaEnvironment), {}, { lang, groupBy: 'section' }).draw(640))
        .filter(({ style }) => style === 'group')
        .map(({ text }) => text);
    expect(titles('en')).toEqual(['Air quality', 'Water quality']);
    expect(titles('zh')).toEqual(['空气质量', '水环境质量']);
  });

  it('go by attainment, the highest first and what has none last', () => {
    expect(ids(xiamen, { order: 'attainment' })).toEqual([
      'ip-strong-enterprises', // 213.0 %
      'invention-patents-per-10k', // 210.7 %
      'pct-applications', // 166.9 %
      'enforcement-cases-closed-in-time', // 99 of 95
      'patent-application-growth', // 19.7 of 19
      'domestic-patent-applications', // not comparable
    ]);
  });

  it('go by the gap, the farthest from its target first', () => {
    expect(ids(fuzhou, { order: 'gap' }, { plan: [14] })).toEqual([
      'ip-information-outlets', // 0 of 10
      'valid-trademarks', // 24.67 of 40
      'valid-invention-patents', // 17159 of 23000
      'ip-pledge-financing', // 48.22 of 60
      'work-copyright-registrations', // 5.29 of 6
      'invention-patents-per-10k', // 23.377 of 25
    ]);
  });

  it('go by name as the language sorts', () => {
    const names = textsOf(
      targetBars(xiamen, { plan: [13] }, { lang: 'en', order: 'name' }).draw(1600),
    ).filter((text) => text.style === 'name');
    const sorted = names.map((text) => text.text);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('set two places side by side on the same indicators', () => {
    expect(keys(both, { groupBy: 'indicator' }).slice(0, 2)).toEqual([
      'fuzhou/invention-patents-per-10k/13',
      'xiamen/invention-patents-per-10k/13',
    ]);
    const scene = targetBars(both, { plan: [13] }, { lang: 'zh', groupBy: 'indicator' }).draw(640);
    const titles = textsOf(scene).filter((text) => text.style === 'group');
    expect(titles[0]?.text).toBe('每万人口有效发明专利拥有量');
    expect(textsOf(scene).filter((text) => text.style === 'name')[1]?.text).toMatch(/^厦门/);
  });
});

describe('targets that are no single figure', () => {
  const table = (target: Partial<Reading>, actual: number, more: Partial<Indicator> = {}): PlanData => ({
    places: [{ id: 'p', name: { zh: '全国', en: 'China' } }],
    documents: [],
    units: [{ id: 'u', name: { zh: '%', en: '%' } }],
    notes: [],
    indicators: [
      {
        ...{ id: 'i', name: { zh: '增速', en: 'Growth' }, unit: 'u', quantity: 'growth', better: 'higher' },
        ...more,
      } as Indicator,
    ],
    readings: [
      { ...figureOf('target', 6), ...target } as Reading,
      { ...figureOf('actual', actual), printed: String(actual) },
    ],
  });
  const figureOf = (kind: 'target' | 'actual', value: number): Reading => ({
    ...{ id: kind, indicator: 'i', place: 'p', kind, value, scale: 1, printed: '6', sources: [] },
    period: { kind: 'year', to: 2019 },
  });
  const chartOf = (...of: Parameters<typeof table>) => targetBars(table(...of), {}, { lang: 'zh' });
  const figures = (...of: Parameters<typeof table>) =>
    textsOf(chartOf(...of).draw(640)).flatMap((text) =>
      text.style === 'strong' || text.style === 'alarm' ? [text.text] : [],
    );

  it('are a band with two ends, within which a value is met and has no attainment', () => {
    const band = { upTo: 6.5, printed: '6%—6.5%' };
    expect(figures(band, 6.1)).toEqual(['在区间内']);
    expect(figures(band, 6.9)).toEqual(['+0.4 百分点']);
    expect(figures(band, 5.8)).toEqual(['未达目标 −0.2 百分点']);
    const scene = chartOf(band, 6.1).draw(640);
    const marks = data(scene)[0]?.marks ?? [];
    const range = marks.find((mark) => mark.kind === 'rect' && mark.style === 'range');
    const ends = marks.flatMap((mark) => (mark.kind === 'line' && mark.style === 'target' ? [mark.x1] : []));
    expect(range).toMatchObject({ x: ends[0], width: (ends[1] ?? 0) - (ends[0] ?? 0) });
    expect(textsOf(scene).map((text) => text.text)).toContain('6.1 / 6–6.5%');
    expect(tableOf(chartOf(band, 6.1)).rows[0]).toContain('在区间内');
  });

  it('are open to the side on which a bound is kept, and dashed where they are approximate', () => {
    const inksOf = (approximation: Reading['approximation']) =>
      data(chartOf({ approximation: approximation! }, 6.1).draw(640))[0]?.marks ?? [];
    const feet = (approximation: Reading['approximation']) => {
      const marks = inksOf(approximation);
      const line = marks.find((mark) => mark.kind === 'line' && mark.style === 'target');
      const path = marks.find((mark) => mark.kind === 'path' && mark.style === 'target');
      const [, from, to] =
        (path?.kind === 'path' && /^M([\d.]+),[\d.]+H([\d.]+)/.exec(pathData(path.steps))) || [];
      expect(Number(from)).toBeCloseTo(line?.kind === 'line' ? line.x1 : NaN, 1);
      return Math.sign(Number(to) - Number(from));
    };
    expect(feet('at-least')).toBe(1);
    expect(feet('at-most')).toBe(-1);
    expect(feet('more-than')).toBe(1);
    expect(feet('less-than')).toBe(-1);
    expect(inksOf('about').some((mark) => 'style' in mark && mark.style === 'target-about')).toBe(true);
  });

  it('that are to be passed are missed by their own figure, and say why', () => {
    const below = { approximation: 'less-than' } as const;
    const chart = chartOf(below, 6, { better: 'lower' });
    expect(figures(below, 6, { better: 'lower' })).toEqual(['未达目标 恰为限值']);
    expect(figures(below, 5.9, { better: 'lower' })).toEqual(['−0.1 百分点']);
    expect(textsOf(chart.draw(640)).map((text) => text.text)).toContain('6 / 低于 6%');
    expect(sentencesOf(chart)[0]).toMatch(/目标：低于 6%.*恰为限值.*未达目标/);
    expect(tableOf(chart).rows[0]?.join()).toContain('未达目标 恰为限值');
    expect(figures({ approximation: 'more-than' }, 6)).toEqual(['未达目标 恰为限值']);
    expect(figures({ approximation: 'at-least' }, 6)).toEqual(['±0 百分点']);
  });

  it('are missed from above where less is better', () => {
    expect(figures({}, 6.3, { better: 'lower' })).toEqual(['未达目标 +0.3 百分点']);
    expect(figures({}, 5.7, { better: 'lower' })).toEqual(['−0.3 百分点']);
  });
});

describe('a plan at its start', () => {
  const rows = (...ways: (readonly [base: number, target: number, approximation?: 'less-than'])[]) =>
    targetBars(
      {
        ...table(),
        indicators: ways.map((_, i) => indicatorOf(i)),
        readings: ways.flatMap(([base, target, approximation], i) => [
          { ...readingOf(i, 'actual', base, 2020), id: `b${i}` },
          {
            ...readingOf(i, 'target', target, 2025),
            id: `t${i}`,
            ...(approximation ? { approximation } : {}),
          },
        ]),
      },
      {},
      { lang: 'zh' },
    );
  const table = (): PlanData => ({
    places: [{ id: 'p', name: { zh: '示例市', en: 'Town' } }],
    ...{ documents: [], notes: [], indicators: [], readings: [] },
    units: [{ id: 'u', name: { zh: '吨', en: 't' } }],
  });
  const indicatorOf = (i: number) => ({
    ...{ id: `i${i}`, name: { zh: `排放量${i}`, en: `Emissions ${i}` }, unit: 'u' },
    ...({ quantity: 'flow', better: 'lower' } as const),
  });
  const readingOf = (i: number, kind: 'actual' | 'target', value: number, to: number): Reading => ({
    ...{ id: '', indicator: `i${i}`, place: 'p', kind, value, scale: 1, printed: String(value), sources: [] },
    period: { kind: 'year', to },
  });
  const columns = (chart: ReturnType<typeof rows>) => [
    tableOf(chart).columns.at(-2),
    textsOf(chart.draw(900))
      .map((text) => text.text)
      .find((text) => text.startsWith('需')),
  ];

  it('calls what is needed a growth, a fall, or a change where there are both', () => {
    expect(columns(rows([80, 100], [10, 12]))).toEqual(['需增长', '需增长']);
    expect(columns(rows([100, 80], [12, 10]))).toEqual(['需降低', '需降低']);
    expect(columns(rows([100, 80], [10, 12]))).toEqual(['需变化', '需变化']);
    expect(sentencesOf(rows([100, 80]))[0]).toContain('需降低 20.0%');
  });

  it('needs nothing more where the base is below what it should be below, and a little where it is just that', () => {
    const told = sentencesOf(rows([70, 80, 'less-than'], [80, 80, 'less-than'], [100, 80, 'less-than']));
    expect(told[0]).toMatch(/；已达标|；已达/);
    expect(told[1]).toContain('；恰为限值');
    expect(told[2]).toContain('需降低 20.0%');
  });
});

describe('monitoring', () => {
  it('is headed by no year where results are of another year than targets', () => {
    const chart = targetBars(parsePlanData(monitoring(2023)), {}, { lang: 'zh' });
    expect(chart.heading).toBe('示例甲市主要指标：目标与实际');
    const due = targetBars(parsePlanData(rangesAndBounds), {}, { lang: 'zh' });
    expect(due.heading).toBe('示例甲市主要指标：2019 年目标与实际');
  });

  it('tells base, actual and target, attainment and progress, each by its name', () => {
    const reported: PlanData = {
      ...fuzhou,
      readings: [
        ...fuzhou.readings,
        {
          ...fuzhou.readings.find((one) => one.id === 'fz-valid-invention-patents-2020')!,
          ...{ id: 'example-2023', period: { kind: 'end', to: 2023 }, value: 20000, printed: '20000' },
        },
      ],
    };
    const chart = targetBars(reported, { plan: [14] }, { lang: 'zh' });
    const texts = textsOf(chart.draw(900)).map((text) => text.text);
    // 20000 / 23000 and (20000 − 17159) / (23000 − 17159)
    expect(texts).toEqual(
      expect.arrayContaining([
        '17159 → 20000 / 23000 件',
        '87.0%',
        '48.6%',
        '完成率',
        '进度',
        '基期 → 实际 / 目标',
      ]),
    );
    expect(texts).toContain('需增长 +62.1%');
    expect(tableOf(chart).columns).toContain('进度');
    expect(sentencesOf(chart, 900)[1]).toContain('完成率 87.0%；进度 48.6%');
    expect(textsOf(chart.draw(320)).map((text) => text.text)).toContain(
      '17159 → 20000 / 23000 件；进度 48.6%',
    );
  });
});
