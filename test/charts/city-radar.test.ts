import { cityRadar } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { bounds } from '../../src/scene/bounds.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { londonBoroughs } from '../../stories/london-boroughs.js';
import { compare } from '../../src/analysis/comparison.js';
import { tableOf } from '../../src/describe/table.js';
import type { PlanData } from '../../src/indicator/types.js';
import type { RadarOptions } from '../../src/charts/radar/radar.js';
import {
  anyData,
  anyLang,
  anyWidth,
  boxOf,
  both,
  data,
  flat,
  longhand,
  sentencesOf,
  textFaults,
  textsOf,
  titlesOf,
} from './example.js';
import { anyTowns, towns } from './towns.js';
import { runs } from '../runs.js';

const chartOf = (from: PlanData, indicators: string[] = []) =>
  cityRadar(from, { indicators }, { lang: 'zh' });

const outlineOf = (from: PlanData, place: 1 | 2) =>
  flat(chartOf(from).draw(640)).flatMap((mark) =>
    mark.kind === 'path' && mark.style === `outline-${place}` && longhand(mark).length > 20
      ? [longhand(mark)]
      : [],
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

/** The filled areas, with some places highlighted. */
const areasOf = (data: PlanData, highlight: readonly string[]) =>
  flat(cityRadar(data, {}, { lang: 'zh', highlight }).draw(640)).flatMap((mark) =>
    mark.kind === 'path' && mark.style.startsWith('area-') ? [mark.style] : [],
  );

describe('the city radar', () => {
  it('shows six spokes, each with the printed values of both cities', () => {
    const texts = textsOf(chartOf(both).draw(640)).map((text) => text.text);
    const values = texts.join(' ');
    for (const [one, other] of [
      ['23.377', '37.93 件'],
      ['14813', '12313 件'],
      ['14', '42 件'],
      ['10', '25 个'],
      ['44', '47 家'],
      ['89', '71 家'],
    ] as const)
      expect(values).toContain(`${one} ${other}`);
  });

  it('is spoken of in the notes only where it can be drawn', () => {
    const from = without('china-patent-awards');
    const told = (view?: 'radar' | 'dots') => {
      const { notes, moreNotes } = cityRadar(from, {}, { lang: 'en', ...(view ? { view } : {}) });
      return [...notes.map(({ text }) => text), ...moreNotes];
    };
    expect(told('dots').filter((text) => text.includes('radar'))).toEqual([]);
    expect(told('dots')).toContain('Each value is a share of the leader’s.');
    expect(told('radar')).toContain('Each value is a share of the leader’s; a radar’s area has no meaning.');
    expect(told()).toEqual(told('radar'));
  });

  it('keeps the unit where the last place has no figure', () => {
    const readings = both.readings.map((one) =>
      one.place === 'xiamen' && one.indicator === 'china-patent-awards' && one.kind === 'actual'
        ? { ...one, value: null, printed: '——' }
        : one,
    );
    const texts = textsOf(chartOf({ ...both, readings }).draw(640)).map(({ text }) => text);
    expect(texts.join(' ')).toContain('14 件 —');
  });

  it('ends below its lowest mark, whatever its number of spokes', () => {
    for (const count of [3, 4, 5, 6, 7])
      for (const width of [640, 1168]) {
        const figures = Array.from({ length: count }, (_, i) => [10 + i, 20 - i]);
        const scene = cityRadar(towns({ places: 2, figures }), {}, { lang: 'en', view: 'radar' }).draw(width);
        const lowest = Math.max(
          ...flat(scene).flatMap((mark) => {
            const box = bounds(mark);
            return box ? [box.y + box.height] : [];
          }),
        );
        expect([count, width, scene.height - lowest < 16]).toEqual([count, width, true]);
      }
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
    const spokes = tableOf(chartOf(both)).rows.map(([name]) => name);
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
    expect(areasOf(gapped, ['fuzhou'])).toEqual([]);
  });

  it('fills the highlighted outline alone, as several fills blend to grey', () => {
    expect(areasOf(both, [])).toEqual([]);
    expect(areasOf(both, ['fuzhou'])).toEqual(['area-1']);
    expect(areasOf(both, ['xiamen'])).toEqual(['area-2']);
  });

  it('is a dot plot with a reason where fewer than three indicators can be compared', () => {
    const chart = chartOf(both, ['china-patent-awards', 'high-value-patent-portfolios']);
    expect(chart.notes.map((note) => note.text)).toContain('可比指标不足三项，改用点图。');
    expect(flat(chart.draw(640)).some((mark) => mark.style === 'ring')).toBe(false);
  });

  it('refuses what is not comparable and names it', () => {
    const chart = chartOf(both, [
      'invention-patents-per-10k',
      'ip-pledge-registered',
      'valid-invention-patents',
    ]);
    expect(tableOf(chart).rows).toHaveLength(1);
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
      { numRuns: runs(150) },
    );
  });

  it('folds away what was left out, with the reason', () => {
    const { moreNotes } = cityRadar(
      towns({ places: 2, figures: [[1, 2], [3, 4], [5, null], [7]] }),
      {},
      { lang: 'en' },
    );
    expect(moreNotes).toEqual([
      'All values: end of 2020.',
      'Left out (1; only one place has a value): Indicator 3.',
    ]);
  });
});

/** The web of a chart of invented towns at 640 px, as shares read off the drawn points. */
function drawnShares(chart: ReturnType<typeof cityRadar>, width = 640) {
  const scene = chart.draw(width);
  const [ring = ''] = flat(scene).flatMap((mark) =>
    mark.kind === 'path' && mark.style === 'ring' ? [longhand(mark)] : [],
  );
  const ends = pointsOf(ring);
  const [cx, cy] = [0, 1].map(
    (side) => ends.reduce((sum, end) => sum + end[side as 0 | 1], 0) / ends.length,
  ) as [number, number];
  const outline = (style: string) =>
    flat(scene)
      .flatMap((mark) =>
        mark.kind === 'path' && mark.style === style && longhand(mark).startsWith('M')
          ? [longhand(mark)]
          : [],
      )
      .at(-1) ?? '';
  const share = ([x, y]: [number, number], spoke: number) => {
    const [ex, ey] = ends[spoke % ends.length] ?? [0, 0];
    return ((x - cx) * (ex - cx) + (y - cy) * (ey - cy)) / ((ex - cx) ** 2 + (ey - cy) ** 2);
  };
  return { outline, share, scene, center: [cx, cy] as const };
}

describe('what 100 % is', () => {
  const table = {
    places: 2,
    figures: [
      [10, 20],
      [30, 60],
      [0, 5],
    ],
    targets: [
      [20, 10],
      [20, 30],
      [10, 10],
    ],
  };
  const asked = (options: Partial<RadarOptions>) => cityRadar(towns(table), {}, { lang: 'en', ...options });

  it('is the leader unless it is asked for otherwise', () => {
    const { outline, share } = drawnShares(asked({}));
    expect(pointsOf(outline('outline-2')).map(share)).toEqual(
      [1, 1, 1, 1].map((one) => expect.closeTo(one, 2)),
    );
    expect(pointsOf(outline('outline-1')).map(share)).toEqual(
      [0.5, 0.5, 0, 0.5].map((one) => expect.closeTo(one, 2)),
    );
  });

  it('is each place\u2019s own target, and what is beyond leaves the ring within the picture', () => {
    const { outline, share, scene } = drawnShares(asked({ reference: 'target' }));
    expect(pointsOf(outline('outline-1')).map(share)).toEqual(
      [0.5, 1.5, 0, 0.5].map((one) => expect.closeTo(one, 2)),
    );
    expect(pointsOf(outline('outline-2')).map(share)).toEqual(
      [2, 2, 0.5, 2].map((one) => expect.closeTo(one, 2)),
    );
    const texts = textsOf(scene).map(({ text }) => text);
    for (const text of ['10 / 20 items', '60 / 30 items', 'Ring = own target, 100%', '100%'])
      expect(texts).toContain(text);
  });

  it('is a value given for each spoke; a spoke without one is left out', () => {
    const chart = asked({ reference: 'i0=40 i1=60 i2=10' });
    const { outline, share, scene } = drawnShares(chart);
    expect(pointsOf(outline('outline-1')).map(share)).toEqual(
      [0.25, 0.5, 0, 0.25].map((one) => expect.closeTo(one, 2)),
    );
    expect(textsOf(scene).map(({ text }) => text)).toContain('100% = 40 items');
    expect(asked({ reference: 'i0=40 i1=60' }).moreNotes).toContain(
      'Left out (1; no value given for 100%): Indicator 2.',
    );
  });

  it.each(['best', 'i0=', 'i0=0', 'i0=-4', 'i0=forty'])('is not %j', (reference) => {
    expect(() => asked({ reference })).toThrow('reference');
  });

  it('names no indicator or place that is not there', () => {
    expect(() => asked({ reference: 'i9=4' })).toThrow('i9');
    expect(() => asked({ highlight: ['p9'] })).toThrow('p9');
  });

  it('turns the scale where less is better, and says so', () => {
    const chart = cityRadar(
      towns({
        ...table,
        figures: [
          [10, 20],
          [30, 60],
          [4, 5],
        ],
        better: 'lower',
      }),
      {},
      { lang: 'en' },
    );
    const { outline, share } = drawnShares(chart);
    expect(pointsOf(outline('outline-2')).map(share)).toEqual(
      [0.5, 0.5, 0.8, 0.5].map((one) => expect.closeTo(one, 2)),
    );
    expect(chart.notes.map(({ text }) => text)).toContain('Lower is better; axis reversed.');
  });

  it('turns ranks, of which the first is 100 %', () => {
    const ranks = towns({
      places: 2,
      figures: [
        [1, 5],
        [2, 3],
        [4, 1],
      ],
      better: 'lower',
      quantity: 'rank',
      outOf: 5,
    });
    const chart = cityRadar(ranks, {}, { lang: 'en' });
    const { outline, share } = drawnShares(chart);
    expect(pointsOf(outline('outline-1')).map(share)).toEqual(
      [1, 0.8, 0.4, 1].map((one) => expect.closeTo(one, 2)),
    );
    expect(chart.notes.map(({ text }) => text)).toContain('Rank, reversed: 1st of 5 is 100%.');
  });
});

const LONG = { zh: '年均知识产权调解与撤诉案件数量', en: 'Intergovernmental counterparty agreements' };

describe('the two views', () => {
  const three = towns({
    places: 3,
    figures: [
      [1, 2, 3],
      [4, 5, 6],
      [7, null, 9],
    ],
  });

  it('are both offered, and the radar is shown where it is fair', () => {
    const views = cityRadar(three, {}, { lang: 'en' }).views?.(640);
    expect(views?.map(({ id, possible, shown }) => [id, possible, shown])).toEqual([
      ['radar', true, true],
      ['dots', true, false],
    ]);
  });

  it('hold the same data with the same keys and sentences', () => {
    const radar = cityRadar(three, {}, { lang: 'en', highlight: ['p1'] });
    const dots = cityRadar(three, {}, { lang: 'en', highlight: ['p1'], view: 'dots' });
    const told = (chart: Chart) => Array.from(titlesOf(chart), ([id, title]) => `${id} ${title}`).sort();
    expect(told(dots)).toEqual(told(radar));
    for (const words of ['0', '100% = leader'])
      expect(textsOf(dots.draw(640)).map(({ text }) => text)).toContain(words);
    expect(told(dots)).toContain('p1/i2 Town 1, Indicator 2; no figure given');
  });

  it('have their names once, in the legend, where values stand above the dots', () => {
    const near = towns({
      places: 3,
      figures: [
        [100, 101, 102],
        [200, 201, 202],
        [300, 301, 302],
      ],
    });
    const shown = textsOf(cityRadar(near, {}, { lang: 'en', view: 'dots' }).draw(320)).map(
      ({ text }) => text,
    );
    expect(shown.filter((text) => text.startsWith('Town 1'))).toEqual(['Town 1']);
  });

  it('are dots with the reason where the width is too small', () => {
    const named = { ...three, indicators: three.indicators.map((one) => ({ ...one, name: LONG })) };
    const chart = cityRadar(named, {}, { lang: 'en', view: 'radar' });
    expect(chart.views?.(240).map(({ possible, shown }) => [possible, shown])).toEqual([
      [false, false],
      [true, true],
    ]);
    const words = textsOf(chart.draw(240))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('A radar would be misleading at this width');
    for (const view of ['dots', undefined] as const) {
      const chosen = textsOf(cityRadar(named, {}, { lang: 'en', ...(view && { view }) }).draw(240));
      expect(chosen.map(({ text }) => text).join(' ')).not.toContain('A radar would be misleading');
    }
  });
});

describe('the dot plot', () => {
  const pair = towns({
    places: 2,
    figures: [
      [23, 38],
      [90, 71],
      [5, null],
    ],
  });
  const marksOf = (width: number) => flat(cityRadar(pair, {}, { lang: 'en', view: 'dots' }).draw(width));
  const label = (width: number, words: string) =>
    marksOf(width).find((mark) => mark.kind === 'text' && mark.text === words) as
      { x: number; y: number; anchor: string } | undefined;

  it('writes values beside their points on one line, the unit at the larger one', () => {
    for (const width of [320, 640, 1200]) {
      const [small, large] = [label(width, '23'), label(width, '38 items')];
      expect([small?.anchor, large?.anchor]).toEqual(['end', 'start']);
      expect(small?.y).toBe(large?.y);
      expect(large!.x).toBeGreaterThan(small!.x);
      expect([label(width, '71')?.anchor, label(width, '90 items')?.anchor]).toEqual(['end', 'start']);
    }
  });

  it('joins the points of a row, and keeps a place without a figure out of it', () => {
    const joined = marksOf(640).filter((mark) => mark.kind === 'line' && mark.style === 'outline-other');
    expect(joined).toHaveLength(2);
    expect(label(640, 'Town 1 —')).toBeDefined();
  });

  it('keeps points nearer to the texts of their own row than to those of the next', () => {
    const near = towns({
      places: 6,
      figures: [
        [98, 99, 100, 98, 99, 100],
        [99, 98, 99, 100, 98, 99],
        [97, 98, 99, 99, 100, 100],
      ],
    });
    for (const [data, width] of [near, pair].flatMap((one) =>
      [240, 320, 400].map((w) => [one, w] as const),
    )) {
      const marks = flat(cityRadar(data, {}, { lang: 'en', view: 'dots' }).draw(width));
      const names = marks.flatMap((mark) =>
        mark.kind === 'text' && mark.text.startsWith('Indicator') ? [boxOf(mark).top] : [],
      );
      const points = marks.flatMap((mark) =>
        mark.style.startsWith('dot') && mark.kind !== 'text' ? (bounds(mark) ?? []) : [],
      );
      expect([names.length, points.length > 4]).toEqual([3, true]);
      for (const point of points) {
        const next = names.find((top) => top > point.y);
        if (next !== undefined) expect(next - point.y - point.height).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('has room between names of two lines, so that they do not read as one', () => {
    const names = [1, 2, 3].map((one) => `Indicator ${one} with a name that takes two lines`);
    const long = towns({ places: 2, figures: names.map(() => [1, 2]), names });
    const lines = textsOf(cityRadar(long, {}, { lang: 'en', view: 'dots' }).draw(640)).filter(
      ({ style }) => style === 'name',
    );
    const steps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y);
    expect(steps).toHaveLength(5);
    const [within, between] = [steps[0]!, steps[1]!];
    expect(steps).toEqual([within, between, within, between, within]);
    expect(between).toBeGreaterThanOrEqual(1.5 * within);
  });

  it('has rows of one height where names stand beside them', () => {
    const ticks = marksOf(640).flatMap((mark) =>
      mark.kind === 'line' && mark.style === 'axis' && mark.y2 - mark.y1 === 18 ? [mark.y1] : [],
    );
    expect(ticks[1]! - ticks[0]!).toBeCloseTo(ticks[2]! - ticks[1]!);
  });
});

describe('many places', () => {
  const six = towns({
    places: 6,
    figures: [
      [1, 2, 3, 4, 5, 10],
      [6, 6, 6, 6, 6, 6],
      [2, 4, null, 6, 8, 10],
    ],
  });

  it('are dots, of which the first, the last and the highlighted one have a name, or a web each', () => {
    const chart = cityRadar(six, {}, { lang: 'en', highlight: ['p4'] });
    expect(chart.views?.(640).map(({ id, possible, shown }) => [id, possible, shown])).toEqual([
      ['radar', true, false],
      ['dots', true, true],
    ]);
    const texts = textsOf(chart.draw(640)).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Town 5 10 items', 'Town 4 5 items', 'Town 0 1', 'Town 2 —']),
    );
    expect(texts.join()).not.toMatch(/Town 3 4/); // Only a pointer and the table tell it.
  });

  it('reach to the edge where their values are above the points', () => {
    const three: PlanData = parsePlanData(londonBoroughs);
    const chart = cityRadar(three, { place: ['camden', 'hackney', 'westminster'] }, { lang: 'zh' });
    const tracks = flat(chart.draw(320)).flatMap((mark) => (mark.kind === 'line' ? [mark.x1, mark.x2] : []));
    expect(Math.max(...tracks)).toBe(312);
  });

  it('stand in a web each against the mean, below one that names the spokes', () => {
    const chart = cityRadar(six, {}, { lang: 'en', view: 'radar' });
    const scene = chart.draw(640);
    expect(flat(scene).filter((mark) => mark.style === 'ring' && mark.kind === 'path')).toHaveLength(7);
    expect(flat(scene).filter((mark) => mark.style === 'mean' && mark.kind === 'path')).toHaveLength(7);
    const texts = textsOf(scene).map(({ text }) => text);
    for (let town = 0; town < 6; town++) expect(texts).toContain(`Town ${town}`);
    expect(texts).toContain('Mean of 6 places (computed)');
    expect(sentencesOf(chart)[1]).toBe(
      'Town 0, Indicator 1; end of 2020: 6 items; in the lead; mean of all places 100.0% (computed)',
    );
  });

  it('has its list beside the web from 760 px, also of three places with their targets', () => {
    const names = ['示例公园学校甲', '示例公园学校乙', '示例公园学校丙', '示例公园学校丁'];
    const figures = names.map((_, i) => [10 + i, 20 - i, 16]);
    const chart = cityRadar(
      towns({ places: 3, figures, targets: figures, names }),
      {},
      { lang: 'zh', reference: 'target' },
    );
    for (const width of [760, 768, 800]) {
      const texts = textsOf(chart.draw(width)).filter(({ text }) => text === names[0]);
      expect([width, texts.length]).toEqual([width, 2]); // At the spoke and in the list.
    }
  });

  it('has its list from 760 px also with given values as 100 %, each of them said once', () => {
    const chart = cityRadar(
      both,
      {},
      {
        lang: 'en',
        reference: 'invention-patents-per-10k=40 invention-patent-grants=20000 china-patent-awards=50',
      },
    );
    const told = (width: number) =>
      textsOf(chart.draw(width)).filter(({ text }) => /^100% = |^Fuzhou$/.test(text));
    for (const width of [760, 768, 1200])
      expect([width, told(width).map(({ text }) => text)]).toEqual([
        width,
        ['Fuzhou', 'Fuzhou', '100% = 40 items', '100% = 20,000 items', '100% = 50 awards'],
      ]);
  });

  it('fills a wide page: a large web beside a list of its figures, though the names of places are long', () => {
    const named = (names: readonly string[]): PlanData => ({
      ...both,
      places: both.places.map((place, i) => ({ ...place, name: { zh: names[i] ?? '', en: names[i] ?? '' } })),
    });
    for (const from of [both, named(['Northern Example Town AB', 'Southern Example Town AB'])]) {
      const scene = cityRadar(from, {}, { lang: 'en' }).draw(1168);
      const ring = flat(scene).find((mark) => mark.kind === 'path' && mark.style === 'ring');
      const points = pointsOf(ring?.kind === 'path' ? longhand(ring) : '');
      const xs = points.map(([x]) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(240);
      expect(Math.max(...xs)).toBeLessThan(1168 / 2);
      expect(Math.max(...textsOf(scene).map((one) => boxOf(one).right))).toBeGreaterThan(1150);
    }
  });

  it('stand beside the one that names the spokes where that takes no more rows', () => {
    const rings = (width: number) =>
      flat(cityRadar(six, {}, { lang: 'en', view: 'radar' }).draw(width)).flatMap((mark) =>
        mark.kind === 'path' && mark.style === 'ring' ? [pointsOf(longhand(mark))[0]!] : [],
      );
    const [pattern, ...webs] = rings(1200);
    const tops = [...new Set(webs.map(([, y]) => y))];
    expect(tops.map((top) => webs.filter(([, y]) => y === top).length)).toEqual([3, 3]);
    for (const [x] of webs) expect(x).toBeGreaterThan(pattern![0] + 200);
    const [above, ...below] = rings(640); // No room beside it.
    for (const [, y] of below) expect(y).toBeGreaterThan(above![1] + 100);
  });

  it('draw the mean of those shares that there are', () => {
    const scene = cityRadar(six, {}, { lang: 'en', view: 'radar' }).draw(300);
    const paths = (style: string) =>
      flat(scene).flatMap((mark) =>
        mark.kind === 'path' && mark.style === style ? [pointsOf(longhand(mark))] : [],
      );
    const [[ring], [mean]] = [paths('ring'), paths('mean')];
    const [cx, cy] = [0, 1].map(
      (side) => (ring ?? []).reduce((sum, end) => sum + end[side as 0 | 1], 0) / 3,
    ) as [number, number];
    const reach = (point?: [number, number]) => Math.hypot((point?.[0] ?? 0) - cx, (point?.[1] ?? 0) - cy);
    expect(reach(mean?.[0]) / reach(ring?.[0])).toBeCloseTo(2.5 / 6, 2);
    expect(reach(mean?.[2]) / reach(ring?.[2])).toBeCloseTo(0.6, 2);
  });

  it('leave the highlighted one in colour', () => {
    const scene = cityRadar(six, {}, { lang: 'en', highlight: ['p4'], view: 'radar' }).draw(640);
    const inks = flat(scene).flatMap((mark) =>
      mark.kind === 'path' && mark.style.startsWith('outline-') ? [mark.style] : [],
    );
    expect(inks.sort()).toEqual(['outline-1', ...Array<string>(5).fill('outline-other')]);
  });
});

describe('places within places', () => {
  const city = towns({
    places: 4,
    figures: [
      [1, 2, 3, 6],
      [4, 5, 6, 15],
      [7, 8, 9, 24],
    ],
    within: { p0: 'p3', p1: 'p3', p2: 'p3' },
  });

  it('are compared with each other, not with what contains them', () => {
    const chart = cityRadar(city, {}, { lang: 'en' });
    expect(tableOf(chart).columns).toEqual(['Indicator', 'Period', 'Town 0', 'Town 1', 'Town 2', 'Source']);
    expect(chart.moreNotes).toContain('Left out because they contain the places compared: Town 3.');
  });

  it('are meant by naming what contains them', () => {
    expect(tableOf(cityRadar(city, { place: ['p3'] }, { lang: 'en' })).columns).toContain('Town 1');
    expect(tableOf(cityRadar(city, { place: ['p3', 'p0'] }, { lang: 'en' })).columns).toEqual([
      'Indicator',
      'Period',
      'Town 3',
      'Town 0',
      'Source',
    ]);
  });
});

describe('the order of the spokes', () => {
  const mixed = towns({
    places: 2,
    figures: [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ],
    units: ['u', 'v', 'u', 'v'],
  });
  const order = (options: Partial<RadarOptions>, indicators: string[] = []) =>
    tableOf(cityRadar(mixed, { indicators }, { lang: 'en', ...options }))
      .rows.map(([name]) => name?.slice(-1))
      .join('');

  it('is that of the data, of the author, or of related groups', () => {
    expect([order({}), order({}, ['i2', 'i0', 'i3']), order({ order: 'related' })]).toEqual([
      '0123',
      '203',
      '0213',
    ]);
  });
});

describe('whatever the data and the width', () => {
  const anyOptions = fc.record({
    lang: anyLang,
    view: fc.constantFrom('radar' as const, 'dots' as const),
    highlight: fc.constantFrom([], ['p0'], ['p1', 'i0']),
    order: fc.constantFrom('data' as const, 'related' as const),
  });

  it('texts stay apart and inside, with two to seven places, one to twenty spokes and any 100 %', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain((places) => anyTowns(places)),
        fc.integer({ min: 240, max: 1200 }),
        anyOptions,
        fc.constantFrom('leader', 'target'),
        (any, width, options, reference) => {
          const chart = cityRadar(any, {}, { ...options, reference });
          if (!chart.empty) expect(textFaults(chart.draw(width))).toEqual([]);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('points stand at their shares, no outline is closed over a missing one, nothing leaves the picture', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((places) => anyTowns(places)),
        fc.integer({ min: 240, max: 1200 }),
        fc.constantFrom('leader', 'target'),
        (any, width, reference) => {
          const chart = cityRadar(any, {}, { lang: 'zh', reference });
          const radar = chart.views?.(width).some(({ id, shown }) => id === 'radar' && shown);
          if (!radar) return;
          const { compared, places } = compare(any, {}, reference === 'target' ? 'target' : 'leader');
          const { outline, share, scene, center } = drawnShares(chart, width);
          places.forEach((_, place) => {
            const shares = compared.map((one) => one.shares[place]);
            const d = outline(`outline-${place + 1}`);
            const points = pointsOf(d);
            const ring = [...shares, shares[0]];
            const drawn = ring.flatMap((one, spoke) =>
              one === undefined ? [] : [{ one, spoke: spoke % shares.length }],
            );
            expect(points).toHaveLength(drawn.length);
            drawn.forEach(({ one, spoke }, i) => {
              const [x, y] = points[i] ?? [0, 0];
              expect(share([x, y], spoke)).toBeCloseTo(one, 1);
              expect(Math.hypot(x - center[0], y - center[1])).toBeLessThan(width / 2);
              expect(y > 0 && y < scene.height && x > 0 && x < width).toBe(true);
            });
            const starts = d.split('M').length - 1;
            const gaps = ring.filter(
              (one, i) => one !== undefined && (i === 0 || ring[i - 1] === undefined),
            ).length;
            expect(starts).toBe(gaps);
            expect(d).not.toContain('Z');
          });
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('the list beside a wide radar', () => {
  const words = textsOf(chartOf(both).draw(1200)).map(({ text }) => text);

  it('has the unit at the last value alone', () => {
    expect(words).toEqual(expect.arrayContaining(['14813', '12313 件', '14', '42 件']));
    expect(words).not.toContain('14813 件');
  });

  it('breaks no name that it has room for', () => {
    const long = 'Attendance at the upper level';
    const indicators = both.indicators.map((one, at) => ({
      ...one,
      name: `${long} ${at}`,
      short: `${long} ${at}`,
    }));
    const names = textsOf(cityRadar({ ...both, indicators }, {}, { lang: 'en' }).draw(1200)).filter(
      ({ text }) => text.startsWith(long),
    );
    expect(names.length).toBeGreaterThanOrEqual(6);
  });
});
