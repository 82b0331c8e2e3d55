import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityRadar } from '../../src/charts/city-radar.js';
import type { PlanData } from '../../src/indicator/types.js';
import { anyData, anyLang, anyWidth, both, data, flat, textFaults, textsOf } from './example.js';

const chartOf = (from: PlanData, indicators: string[] = []) =>
  cityRadar(from, { indicators }, { lang: 'zh' });

const outlineOf = (from: PlanData, place: 1 | 2) =>
  flat(chartOf(from).draw(640)).flatMap((mark) =>
    mark.kind === 'path' && mark.ink === `outline-${place}` && mark.d.length > 20 ? [mark.d] : [],
  )[0] ?? '';

const pointsOf = (d: string) =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);

const without = (id: string): PlanData => ({
  ...both,
  readings: both.readings.map((one) =>
    one.indicator === id && one.place === 'fuzhou' && one.kind === 'actual'
      ? { ...one, value: null, printed: '—' }
      : one,
  ),
});

describe('the city radar', () => {
  it('shows six spokes, each with the printed values of both cities', () => {
    const texts = textsOf(chartOf(both).draw(640)).map((text) => text.text);
    for (const text of ['23.377 件', '37.93 件', '14813 件', '12313 件', '14 件', '42 件', '10 个', '25 个'])
      expect(texts).toContain(text);
    for (const text of ['44 家', '47 家', '89 家', '71 家']) expect(texts).toContain(text);
  });

  it('puts each value at its share of the leader', () => {
    const fuzhou = pointsOf(outlineOf(both, 1));
    const xiamen = pointsOf(outlineOf(both, 2));
    const middle = data(chartOf(both).draw(640)).length;
    expect(middle).toBe(12);
    const [top, bottom] = [xiamen[0], xiamen[3]] as [[number, number], [number, number]];
    const center = [top[0], (top[1] + bottom[1]) / 2] as const;
    const reach = ([x, y]: [number, number]) => Math.hypot(x - center[0], y - center[1]);
    const radius = reach(top);
    const spokes = chartOf(both).table.rows.map(([name]) => name);
    const share = (name: string) => {
      const i = spokes.indexOf(name);
      return reach(fuzhou[i] ?? [0, 0]) / radius;
    };
    expect(share('每万人口有效发明专利拥有量')).toBeCloseTo(0.616, 2);
    expect(share(spokes.find((name) => name?.includes('中国专利奖')) ?? '')).toBeCloseTo(0.333, 2);
    expect(share(spokes.find((name) => name?.includes('高价值专利组合')) ?? '')).toBeCloseTo(0.4, 2);
  });

  it('opens the outline at a missing value and says nothing of a leader there', () => {
    const gapped = without('china-patent-awards');
    const outline = outlineOf(gapped, 1);
    expect(outline).not.toMatch(/Z$/);
    expect(pointsOf(outline).length).toBeLessThan(7);
    expect(flat(chartOf(gapped).draw(640)).some((m) => m.kind === 'path' && m.ink === 'area-1')).toBe(false);
  });

  it('is a dot plot with a reason where fewer than three indicators can be compared', () => {
    const chart = chartOf(both, ['china-patent-awards', 'high-value-patent-portfolios']);
    expect(chart.notes.map((note) => note.text)).toContain('可比指标不足三项，不画雷达图，以点图表示。');
    expect(flat(chart.draw(640)).some((mark) => mark.ink === 'ring')).toBe(false);
  });

  it('compares four places at most and names the others', () => {
    const [template] = both.places.filter((place) => place.id === 'fuzhou');
    const towns = ['c', 'd', 'e'].map((id) => ({ ...template!, id, name: { zh: `${id}市`, en: id } }));
    const copied = both.readings.filter((one) => one.place === 'fuzhou' && one.kind === 'actual');
    const many: PlanData = {
      ...both,
      places: [...both.places, ...towns],
      readings: [
        ...both.readings,
        ...towns.flatMap(({ id }) => copied.map((one) => ({ ...one, id: `${one.id}-${id}`, place: id }))),
      ],
    };
    const chart = chartOf(many);
    expect(chart.notes.map((note) => note.text)).toContain('至多比较四地，未列入：e市。');
    expect(chart.table.columns).toEqual(['指标', '时期', '福州', '厦门', 'c市', 'd市', '来源']);
  });

  it('refuses what is not comparable and names it', () => {
    const chart = chartOf(both, [
      'invention-patents-per-10k',
      'ip-pledge-registered',
      'valid-invention-patents',
    ]);
    expect(chart.table.rows).toHaveLength(1);
  });

  it('keeps texts apart and inside with one to twenty spokes and up to four places, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((places) => anyData(places, 20)),
        anyWidth,
        anyLang,
        (any, width, lang) => {
          const chart = cityRadar(any, {}, { lang });
          if (!chart.empty) expect(textFaults(chart.draw(width))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
