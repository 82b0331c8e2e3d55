import { describe, expect, it } from 'vitest';
import { inkOf, MARKED, NAMED, painted, WORDS } from '../../src/explore/ink.js';
import { circle, datum, line, path, polyline, rect, text } from '../../src/scene/shapes.js';
import type { Box } from '../../src/scene/box.js';
import type { Mark } from '../../src/scene/marks.js';

const whole = { x: 0, y: 0, width: 200, height: 100 };
/** How many cells of a box have marks in them. */
const inkIn = (marks: readonly Mark[]) => (part: Box) =>
  Math.floor(inkOf({ width: 200, height: 100, marks }, whole)(part) / MARKED);
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('what a tooltip must not cover', () => {
  it('is bars, words and dots, cell by cell', () => {
    const ink = inkIn([datum('a', [rect('actual', 40, 40, 40, 8)])]);
    expect(ink(whole)).toBe(10 * 2);
    expect(ink(box(40, 40, 4, 4))).toBe(1);
    expect(ink(box(80, 40, 100, 8))).toBe(0);
    expect(ink(box(0, 0, 200, 40))).toBe(0);
    expect(inkIn([text('value', 100, 50, '福州')])(box(100, 40, 24, 8))).toBeGreaterThan(0);
    expect(inkIn([circle('dot-1', 100, 50, 4)])(box(96, 46, 8, 8))).toBeGreaterThan(0);
  });

  it('is less the words of data, and more the names of what is drawn', () => {
    const [word, bar] = [text('value', 100, 50, '12'), rect('actual', 0, 40, 40, 8)];
    const cells = (marks: readonly Mark[], one: number) => {
      const count = inkOf({ width: 200, height: 100, marks }, whole)(box(96, 0, 104, 100));
      expect(count % one).toBe(0);
      return count / one;
    };
    const words = cells([datum('a', [word, bar])], WORDS);
    expect(words).toBeGreaterThan(0);
    expect(cells([word], NAMED)).toBe(words);
    expect(cells([datum('a', [rect('actual', 100, 40, 40, 8), word])], 1)).toBeGreaterThan(10 * 2 * MARKED);
    expect([WORDS < MARKED, MARKED < NAMED]).toEqual([true, true]);
  });

  it('is the text of its own datum like a mark', () => {
    const marks = [datum('a', [text('value', 20, 50, '12')]), datum('b', [text('value', 100, 50, '12')])];
    const ink = inkOf({ width: 200, height: 100, marks }, whole, ['b']);
    expect(ink(box(96, 0, 104, 100))).toBe((MARKED / WORDS) * ink(box(0, 0, 96, 100)));
  });

  it('is a line where it runs, not the box around it', () => {
    for (const slant of [line('line-1', 0, 0, 200, 100), path('line-1', [polyline(0, 0, 200, 100)])]) {
      const ink = inkIn([slant as Mark]);
      expect(ink(box(90, 45, 20, 10))).toBeGreaterThan(0);
      expect(ink(box(120, 4, 60, 40))).toBe(0);
    }
  });

  it('is all that is painted, to the edge of a stroke', () => {
    const ink = inkIn([line('target', 99, 40, 99, 60)]);
    expect(ink(box(100, 44, 8, 8))).toBe(2);
    expect(ink(box(104, 44, 8, 8))).toBe(0);
    expect(painted(line('target', 99, 40, 99, 60))).toEqual(box(97.5, 38.5, 3, 23));
    expect(painted(rect('frame', 10, 20, 30, 40))).toEqual(box(9, 19, 32, 42));
    expect(painted(rect('actual', 10, 20, 30, 40))).toEqual(box(10, 20, 30, 40));
    expect(painted(path('frame', []))).toBeUndefined();
  });

  it('is neither grid nor ground', () => {
    expect(inkIn([rect('band', 0, 0, 200, 100), line('grid', 0, 50, 200, 50)])(whole)).toBe(0);
  });

  it('is known in any part of a long picture, from the chunks in it', () => {
    const row = (top: number) => ({ top, height: 40, marks: [rect('actual', 0, top + 10, 100, 20)] });
    const scene = {
      width: 200,
      height: 80_000,
      marks: [],
      chunks: Array.from({ length: 2000 }, (_, i) => row(40 * i)),
    };
    const ink = inkOf(scene, box(0, 4000, 200, 120));
    expect(ink(box(0, 4012, 100, 16))).toBe(25 * 4 * MARKED);
    expect(ink(box(104, 4000, 96, 120))).toBe(0);
  });
});
