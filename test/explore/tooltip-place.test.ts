import { beforeAll, describe, expect, it } from 'vitest';
import { chartsOfStories, load } from '../../scripts/freeze.mjs';
import { focusPoints } from '../../src/explore/chart-points.js';
import { inkOf, MARKED } from '../../src/explore/ink.js';
import { COVERS, searchedPart, tooltipPlace } from '../../src/explore/tooltip-place.js';
import { bounds } from '../../src/scene/bounds.js';
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

  it('on nothing that is drawn, though it be farther away', () => {
    const rows = [1, 2, 3].map((row) => box(0, 40 * row, 600, 30));
    expect(placed(rows[0]!, rows.slice(1)).top).toBeGreaterThanOrEqual(150);
  });

  it('on words of other data where all other places are far', () => {
    const others = [1, 2, 3, 4].map((row) => box(0, 40 * row + 40, 600, 30));
    const words = (here: Box) => others.filter((one) => overlaps(one, here)).length * 100;
    const { top, cost } = tooltipPlace([box(0, 40, 600, 30)], size, area, words);
    expect(top).toBeLessThan(90);
    expect(cost).toBeLessThan(COVERS);
    const near = (here: Box) => (overlaps(others[0]!, here) ? 100 : 0);
    expect(tooltipPlace([box(0, 40, 600, 30)], size, area, near).top).toBeGreaterThanOrEqual(110);
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
    'say at most two lines below their title, and cover neither mark nor control at %i px',
    (width) => {
      expect(charts.length).toBeGreaterThan(100);
      const faults = charts.flatMap(([name, chart]) =>
        chart.empty ? [] : faultsOf(chart, chart.draw(width)).map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

/** What is wrong with the tooltips of the first, middle and last point of each row. */
function faultsOf(chart: Chart, scene: Scene): string[] {
  const points = focusPoints(chart, scene);
  if (!points) return [];
  return Array.from({ length: points.rows }, (_, row) => row).flatMap((row) => {
    const last = points.columns(row) - 1;
    return [...new Set([0, Math.floor(last / 2), last])].flatMap((column) => {
      const { marks, lines, what } = points.at(row, column);
      const own = marks.flatMap((mark) => bounds(mark) ?? []);
      const tooltip = { width: Math.min(280, scene.width), height: 64 };
      const room = { x: 0, y: 0, width: scene.width, height: scene.height + 100 };
      const part = searchedPart(own, tooltip, room);
      const { left, top } = tooltipPlace(own, tooltip, room, inkOf(scene, part));
      const at = { x: left, y: top, ...tooltip };
      return [
        ...(lines.length > 2 || lines.length === 0 ? [`${what}: ${lines.length} lines`] : []),
        ...(left < 0 || top < 0 || left + tooltip.width > room.width + 1 ? [`${what}: outside`] : []),
        ...(own.some((one) => overlaps(one, at)) ? [`${what}: on its own mark`] : []),
      ];
    });
  });
}
