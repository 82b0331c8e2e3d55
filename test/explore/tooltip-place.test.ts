import { beforeAll, describe, expect, it } from 'vitest';
import { chartsOfStories, load } from '../../scripts/freeze.mjs';
import { focusPoints } from '../../src/explore/chart-points.js';
import { inkOf, MARKED, NAMED, WORDS } from '../../src/explore/ink.js';
import { NEAR, searchedPart, tooltipPlace } from '../../src/explore/tooltip-place.js';
import { ownBoxes } from '../../src/explore/tooltip.js';
import { overlaps, type Box } from '../../src/scene/box.js';
import type { Scene } from '../../src/scene/marks.js';
import type { Chart } from '../../src/charts/chart.js';
import '../../src/messages/all.js';

const size = { width: 100, height: 60 };
const area = { x: 0, y: 0, width: 600, height: 400 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const free = () => 0;
/** The place of a tooltip as a box, where the picture has some boxes in it. */
const placed = (mark: Box, others: readonly Box[] = []) => {
  const ink = (here: Box) => others.filter((one) => overlaps(one, here)).length * 100 * MARKED;
  return { ...tooltipPlace([mark], size, area, others.length ? ink : free), ...size };
};
const asBox = ({ left, top }: { left: number; top: number }) => ({ x: left, y: top, ...size });

describe('a tooltip stands', () => {
  it('beside its mark, with air between', () => {
    const mark = box(300, 200, 20, 20);
    const { left, top } = placed(mark);
    const around = { x: mark.x - 6, y: mark.y - 6, width: 32, height: 32 };
    expect(overlaps(asBox({ left, top }), around)).toBe(false);
    expect(overlaps(asBox({ left, top }), { x: mark.x - 14, y: mark.y - 14, width: 48, height: 48 })).toBe(
      true,
    );
  });

  it('below a row, or above it where there is no room below', () => {
    expect(placed(box(0, 40, 600, 30)).top).toBeGreaterThanOrEqual(76);
    expect(placed(box(0, 340, 600, 30)).top).toBeLessThanOrEqual(274);
  });

  it('on nothing that is drawn where a place beside its mark is free', () => {
    const mark = box(300, 200, 20, 20);
    const around = [box(290, 120, 130, 70), box(330, 120, 100, 180), box(290, 230, 130, 70)];
    const at = asBox(placed(mark, around));
    expect(around.filter((one) => overlaps(one, at))).toEqual([]);
    expect(at.x + at.width).toBeLessThanOrEqual(294);
  });

  it('beside its mark though all places there are full', () => {
    const rows = [1, 2, 3].map((row) => box(0, 40 * row, 600, 30));
    const { top } = placed(rows[0]!, rows.slice(1));
    expect(top).toBeGreaterThanOrEqual(76);
    expect(top).toBeLessThanOrEqual(70 + NEAR);
  });

  it('with nothing else between, which a mouse on its way to the tooltip could not point at', () => {
    const next = box(0, 48, 420, 8);
    const { left, top } = placed(box(0, 10, 600, 30), [next]);
    expect(left).toBeGreaterThanOrEqual(420);
    expect(top).toBe(48);
  });

  it('rather on words of other data than on marks, and on these than on names', () => {
    const mark = box(0, 170, 600, 30);
    const [above, below] = [box(0, 0, 600, 160), box(0, 210, 600, 190)];
    const side = (counts: { above: number; below: number }) => {
      const ink = (here: Box) =>
        (overlaps(above, here) ? 100 * counts.above : 0) + (overlaps(below, here) ? 100 * counts.below : 0);
      return tooltipPlace([mark], size, area, ink).top < 170 ? 'above' : 'below';
    };
    expect(side({ above: WORDS, below: MARKED })).toBe('above');
    expect(side({ above: MARKED, below: WORDS })).toBe('below');
    expect(side({ above: MARKED, below: NAMED })).toBe('above');
  });

  it('where it covers the least if all is full', () => {
    const ink = ({ x }: Box) => Math.round(600 - x) * MARKED;
    expect(tooltipPlace([box(0, 100, 600, 30)], size, area, ink).left).toBe(500);
  });

  it('never outside its area, however large it is', () => {
    for (const mark of [box(0, 0, 4, 4), box(596, 396, 4, 4), box(0, 0, 600, 400)]) {
      const { left, top } = placed(mark);
      expect([left >= 0, top >= 0, left <= 500, top <= 340]).toEqual([true, true, true, true]);
    }
    expect(tooltipPlace([box(10, 10, 9, 9)], { width: 900, height: 900 }, area, free)).toMatchObject({
      left: 0,
      top: 0,
    });
  });
});

describe('the tooltips of all stories', () => {
  const charts: [string, Chart][] = [];
  beforeAll(async () => {
    const made = await load();
    for (const [name, stories] of chartsOfStories(made))
      for (const story of stories)
        for (const lang of ['zh', 'en'])
          try {
            charts.push([`${name} ${lang}`, made.chartOf(story, lang, false)]);
          } catch (error) {
            if ((error as Error).name !== 'DataError') throw error; // The page shows it in the chart's place.
          }
  }, 120_000);

  it.each([320, 640])(
    'say at most two lines below their title, and stand beside their mark at %i px',
    (width) => {
      expect(charts.length).toBeGreaterThan(100);
      const faults = charts.flatMap(([name, chart]) =>
        chart.empty ? [] : faultsOf(chart, chart.draw(width)).map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

/** What a tooltip is beside. */
const around = ({ x, y, width, height }: Box): Box => ({
  ...{ x: x - NEAR - 1, y: y - NEAR - 1 },
  ...{ width: width + 2 * NEAR + 2, height: height + 2 * NEAR + 2 },
});

/** What is wrong with the tooltips of the first, middle and last point of each row. */
function faultsOf(chart: Chart, scene: Scene): string[] {
  const points = focusPoints(chart, scene);
  if (!points) return [];
  return Array.from({ length: points.rows }, (_, row) => row).flatMap((row) => {
    const last = points.columns(row) - 1;
    return [...new Set([0, Math.floor(last / 2), last])].flatMap((column) => {
      const { marks, lines, what } = points.at(row, column);
      const own = ownBoxes(marks);
      const tooltip = { width: Math.min(280, scene.width), height: 64 };
      const room = { x: 0, y: 0, width: scene.width, height: scene.height + 100 };
      const part = searchedPart(own, tooltip, room);
      const { left, top } = tooltipPlace(own, tooltip, room, inkOf(scene, part));
      const at = { x: left, y: top, ...tooltip };
      return [
        ...(lines.length > 2 || lines.length === 0 ? [`${what}: ${lines.length} lines`] : []),
        ...(left < 0 || top < 0 || left + tooltip.width > room.width + 1 ? [`${what}: outside`] : []),
        ...(own.some((one) => overlaps(one, at)) ? [`${what}: on its own mark`] : []),
        ...(own.some((one) => overlaps(one, around(at))) ? [] : [`${what}: far from its mark`]),
      ];
    });
  });
}
