import { trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import {
  anyData,
  anyLang,
  anyWidth,
  both,
  boxOf,
  data,
  flat,
  fuzhou,
  longhand,
  textFaults,
  textsOf,
  xiamen,
} from './example.js';
import { bounds } from '../../src/scene/bounds.js';
import { crosses, type Segment } from '../../src/scene/box.js';
import type { Scene } from '../../src/scene/marks.js';
import { mirrored } from '../../src/scene/mirror.js';
import { guideOf, pointsOf } from './points-of.js';
import { runs } from '../runs.js';

const anyMirror = fc.constantFrom(undefined, mirrored);

const draw = (from: PlanData, indicators: string[], width = 640) =>
  trendLines(from, { indicators }, { lang: 'zh' }).draw(width);

/** Texts that a line of values or the way to a target runs through. */
function textsOnLines(scene: Scene): string[] {
  const lines = flat(scene).flatMap((mark) =>
    mark.kind === 'path' && /^(?:line|expected|due)-/.test(mark.style) ? piecesOf(longhand(mark)) : [],
  );
  return textsOf(scene)
    .map(boxOf)
    .filter(({ left: x, top: y, right, bottom }) =>
      lines.some((piece) => crosses(piece, { x, y, width: right - x, height: bottom - y })),
    )
    .map(({ words }) => words);
}

const piecesOf = (path: string): Segment[] =>
  path
    .split('M')
    .slice(1)
    .flatMap((run) => {
      const points = run.split('L').map((pair) => pair.split(',').map(Number));
      return points
        .slice(1)
        .map(([x = 0, y = 0], i): Segment => [points[i]?.[0] ?? 0, points[i]?.[1] ?? 0, x, y]);
    });

describe('trend lines', () => {
  it.each([320, 640, 1200])(
    'have no line of the grid through the labels of first values, at %i px',
    (width) => {
      const scene = draw(both, ['invention-patents-per-10k'], width);
      const grid = flat(scene).flatMap((mark) =>
        mark.kind === 'path' && mark.style === 'grid' ? piecesOf(longhand(mark)) : [],
      );
      expect(grid).toHaveLength(5); // 0, 10 … 40
      const first = textsOf(scene)
        .map(boxOf)
        .filter(({ words }) => /^(14\.5|9\.75)/.test(words));
      expect(first).toHaveLength(2);
      for (const { left: x, top: y, right, bottom } of first)
        for (const piece of grid)
          expect(crosses(piece, { x, y, width: right - x, height: bottom - y })).toBe(false);
    },
  );

  it('have brief labels beside their marks where the full ones are too long for a phone', () => {
    const chosen = { indicators: ['invention-patents-per-10k'] };
    const texts = (lang: 'en' | 'zh', width: number) =>
      textsOf(trendLines(both, chosen, { lang }).draw(width)).map(({ text }) => text);
    expect(texts('en', 320)).toEqual(
      expect.arrayContaining(['Xiamen 18', 'Fuzhou 12', 'Actual', 'Target', 'Expected']),
    );
    expect(texts('zh', 320)).toEqual(expect.arrayContaining(['厦门 18', '福州 12', '25†', '预期']));
    expect(texts('en', 640)).toEqual(expect.arrayContaining(['Xiamen target 18', 'Fuzhou target 12']));
    const leaders = flat(trendLines(both, chosen, { lang: 'en' }).draw(320));
    expect(leaders.filter(({ style }) => style === 'leader')).toEqual([]);
  });

  it('keep labels off the lines at every width where each line has room around it', () => {
    const chosen = { indicators: ['invention-patents-per-10k'] };
    for (const lang of ['zh', 'en', 'fr'] as const)
      for (const mirror of [undefined, mirrored]) {
        const chart = trendLines(both, chosen, { lang, mirror });
        for (let width = 240; width <= 1200; width += 5)
          expect(textsOnLines(chart.draw(width)), `${lang} ${width}`).toEqual([]);
      }
  });

  it('stand in as many columns as have room, and low, where there are many panels', () => {
    const chart = trendLines(fuzhou, {}, { lang: 'en' });
    const shape = (width: number) => {
      const plots = chart.draw(width).plots ?? [];
      const columns = new Set(plots.map(({ plot }) => plot.left)).size;
      return [plots.length, columns, Math.max(...plots.map(({ plot }) => plot.bottom - plot.top))];
    };
    expect([320, 528, 608, 1168].map(shape)).toEqual([
      [6, 1, 150],
      [6, 2, 150],
      [6, 2, 150],
      [6, 3, 150],
    ]);
    expect(chart.draw(528).height).toBeLessThan(800);
  });

  it('have no leader through a target, also where they are narrow', () => {
    const chosen = { indicators: ['invention-patents-per-10k'] };
    for (const lang of ['zh', 'en', 'fr'] as const) {
      const chart = trendLines(both, chosen, { lang });
      for (let width = 192; width <= 480; width += 2) {
        const marks = flat(chart.draw(width));
        const leaders = marks.flatMap((mark) =>
          mark.style === 'leader' && mark.kind === 'path'
            ? mark.steps.flatMap((step) => (step.kind === 'polyline' ? [step.points as Segment] : []))
            : [],
        );
        const targets = marks.flatMap((mark) => (mark.style === 'target' ? (bounds(mark) ?? []) : []));
        const met = targets.filter((target) => leaders.some((leader) => crosses(leader, target)));
        expect([lang, width, targets.length > 1, met]).toEqual([lang, width, true, []]);
      }
    }
  });

  it('join values solid and make computed ones hollow, lead to targets dashed, and invent no point', () => {
    const scene = draw(fuzhou, ['valid-trademarks']);
    const marks = flat(scene);
    const paths = marks.filter((mark) => mark.kind === 'path');
    expect(paths.filter((mark) => mark.style === 'line-1')).toHaveLength(1);
    expect(paths.filter((mark) => mark.style === 'expected-1')).toHaveLength(1);
    const points = data(scene).flatMap((datum) => datum.marks);
    expect(points.filter((mark) => mark.kind === 'circle').map((mark) => mark.style)).toEqual([
      'hollow-1',
      'dot-1',
      'hollow-1',
    ]);
  });

  it('put every point at the height of its value', () => {
    const scene = draw(fuzhou, ['valid-trademarks']);
    const y = Object.fromEntries(
      data(scene).flatMap((datum) =>
        datum.marks.flatMap((mark) =>
          mark.kind === 'circle' ? [[datum.id, mark.y]] : mark.kind === 'line' ? [[datum.id, mark.y1]] : [],
        ),
      ),
    ) as Record<string, number>;
    const readings = new Map(fuzhou.readings.map((one) => [one.id, one.value ?? 0]));
    const points = Object.entries(y)
      .filter(([key]) => readings.has(key))
      .map(([key, at]): [number, number] => [readings.get(key) ?? 0, at]);
    expect(points).toHaveLength(3);
    const [[v0, y0], [v1, y1], [v2, y2]] = points as [[number, number], [number, number], [number, number]];
    expect((y1 - y0) / (v1 - v0)).toBeCloseTo((y2 - y0) / (v2 - v0), 6);
  });

  it('draw a five-year total over its five years and join it to nothing', () => {
    const scene = draw(fuzhou, ['ip-pledge-financing']);
    const spans = data(scene).flatMap((datum) => datum.marks.filter((mark) => mark.kind === 'line'));
    const years = textsOf(scene).filter((text) => /^20\d\d$/.test(text.text));
    const x = (year: string) => years.find((text) => text.text === year)?.x ?? NaN;
    expect(spans.map((mark) => [Math.round(mark.x1 - 2), Math.round(mark.x2 + 2)])).toEqual([
      [Math.round(x('2015')), Math.round(x('2020'))],
      [Math.round(x('2020')), Math.round(x('2025'))],
    ]);
    expect(flat(scene).some((mark) => mark.kind === 'path' && /^(line|expected)/.test(mark.style))).toBe(
      false,
    );
  });

  it('leave a gap where the source prints no figure', () => {
    const year = (to: number, value: number | null): Reading => ({
      id: `y${to}`,
      indicator: 'valid-trademarks',
      place: 'fuzhou',
      kind: 'actual',
      period: { kind: 'end', to },
      value,
      scale: 1,
      printed: value === null ? '—' : String(value),
      sources: [{ document: 'fuzhou-14-ip' }],
    });
    const gapped = {
      ...fuzhou,
      readings: [year(2018, 1), year(2019, 2), year(2020, null), year(2021, 4), year(2022, 5)],
    };
    const paths = flat(draw(gapped, ['valid-trademarks'])).filter(
      (mark) => mark.kind === 'path' && mark.style === 'line-1',
    );
    expect(paths).toHaveLength(2);
  });

  it('give no share of the target for percentages', () => {
    const { summary } = trendLines(
      xiamen,
      { indicators: ['enforcement-cases-closed-in-time'] },
      { lang: 'zh' },
    );
    expect(summary).toBe('厦门 2020 年为 99%。');
  });

  it('start the value axis at zero and hold every target', () => {
    const scene = draw(both, ['invention-patents-per-10k']);
    expect(textsOf(scene).map((text) => text.text)).toContain('0');
    for (const datum of data(scene))
      for (const mark of datum.marks)
        if (mark.kind === 'line') {
          expect(mark.y1).toBeGreaterThan(0);
          expect(mark.y1).toBeLessThan(scene.height);
        }
  });

  it('are the same on a page that reads from the right, with the sides exchanged', () => {
    const chosen = { indicators: ['invention-patents-per-10k', 'ip-pledge-financing'] };
    const charts = [undefined, mirrored].map((mirror) => trendLines(both, chosen, { lang: 'zh', mirror }));
    const [there, here] = charts.map((chart) => chart.draw(640));
    const [left, right] = charts.map((chart) => pointsOf(chart));
    const place = ({ text, x, y, anchor }: ReturnType<typeof textsOf>[number]) => {
      const side = anchor === 'middle' ? 0 : anchor === 'start' ? 1 : -1;
      return { text, x, y, side };
    };
    const turned = textsOf(there!).map((one) => {
      const { text, x, y, side } = place(one);
      return { text, x: 640 - x, y, side: -side };
    });
    const close = ({ text, x, y, side }: ReturnType<typeof place>) =>
      `${text} ${x.toFixed(3)} ${y} ${side + 0}`;
    expect(textsOf(here!).map(place).map(close)).toEqual(turned.map(close));
    for (const [row, column] of [
      [0, 0],
      [0, 2],
      [1, 1],
    ] as const) {
      const { x, top } = guideOf(right!.at(row, column));
      expect(x).toBeCloseTo(640 - guideOf(left!.at(row, column)).x, 6);
      expect(right!.nearest(x, top + 20)).toEqual([row, column]);
    }
  });

  it('keep texts apart and inside, whatever the data and width', () => {
    fc.assert(
      fc.property(anyData(2, 4), anyWidth, anyLang, anyMirror, (any, width, lang, mirror) => {
        const chart = trendLines(any, {}, { lang, mirror });
        if (!chart.empty) expect(textFaults(chart.draw(width))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
