import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Request, type Side } from '../../src/layout/labels.js';
import { crosses, overlaps, type Box } from '../../src/scene/box.js';

const bounds: Box = { x: 0, y: 0, width: 200, height: 100 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const request = (x: number, y: number, ...prefer: Side[]): Request => ({
  x,
  y,
  width: 40,
  height: 10,
  clear: 5,
  prefer,
});
const place = (requests: Request[], boxes: Box[] = []) =>
  placeLabels(requests, { bounds, boxes, segments: [] });

describe('a label', () => {
  it.each([
    ['right', box(105, 45, 40, 10)],
    ['left', box(55, 45, 40, 10)],
    ['above', box(80, 35, 40, 10)],
    ['below', box(80, 55, 40, 10)],
  ] as const)('stands %s of its point where it wants to and may', (side, expected) => {
    expect(place([request(100, 50, side)])).toEqual([expected]);
  });

  it('stands on its next side where the first is taken', () => {
    expect(place([request(100, 50, 'right', 'left')], [box(110, 40, 10, 20)])).toEqual([box(55, 45, 40, 10)]);
  });

  it('does not leave the picture', () => {
    expect(place([request(190, 50, 'right', 'above')])).toEqual([box(148, 35, 40, 10)]);
  });

  it('keeps off the labels before it', () => {
    const [first, second] = place([request(100, 50, 'right'), request(100, 50, 'right')]);
    expect([first, second]).toEqual([box(105, 45, 40, 10), box(80, 35, 40, 10)]);
  });

  it('crosses a line only where nothing else is free', () => {
    const across = { bounds, boxes: [], segments: [[105, 0, 105, 100] as const] };
    expect(placeLabels([request(100, 50, 'right')], across)).toEqual([box(58, 35, 40, 10)]);
    const narrow = { ...across, bounds: box(100, 40, 50, 20) };
    expect(placeLabels([request(100, 50, 'right')], narrow)).toEqual([box(105, 45, 40, 10)]);
  });

  it('is left out rather than cross a line if it may be', () => {
    const narrow = { bounds: box(100, 40, 50, 20), boxes: [], segments: [[105, 0, 105, 100] as const] };
    expect(placeLabels([{ ...request(100, 50, 'right'), optional: true }], narrow)).toEqual([undefined]);
  });

  it('is left out rather than stand away from its point', () => {
    const walls = [box(0, 20, 200, 26), box(0, 54, 200, 26), box(0, 46, 92, 8), box(108, 46, 92, 8)];
    expect(place([request(100, 50, 'above')], walls)).toEqual([undefined]);
  });

  it('is left out where there is no room at all', () => {
    expect(place([request(100, 50, 'right')], [bounds])).toEqual([undefined]);
    expect(place([{ ...request(100, 50), width: 300 }, request(100, 50, 'right')])).toEqual([
      undefined,
      box(105, 45, 40, 10),
    ]);
  });
});

describe('whatever the points', () => {
  const some = (max: number) => fc.double({ min: -20, max, noNaN: true });
  const size = (max: number) => fc.double({ min: 1, max, noNaN: true });
  const sides = fc.subarray<Side>(['right', 'left', 'above', 'below']);
  const requests = fc.array(
    fc.record({
      x: some(220),
      y: some(120),
      width: size(80),
      height: size(20),
      clear: size(10),
      prefer: sides,
    }),
    { maxLength: 12 },
  );
  const boxes = fc.array(fc.record({ x: some(220), y: some(120), width: size(60), height: size(30) }), {
    maxLength: 6,
  });
  const segments = fc.array(fc.tuple(some(220), some(120), some(220), some(120)), { maxLength: 4 });

  it('labels never cover one another or a box, and never leave the picture', () => {
    fc.assert(
      fc.property(requests, boxes, segments, (wanted, taken, lines) => {
        const labels = placeLabels(wanted, { bounds, boxes: taken, segments: lines });
        expect(labels).toHaveLength(wanted.length);
        const placed = labels.filter((label) => label !== undefined);
        for (const [i, label] of placed.entries()) {
          expect([...placed.slice(0, i), ...taken].filter((other) => overlaps(label, other))).toEqual([]);
          expect(label.x >= 0 && label.y >= 0).toBe(true);
          expect(label.x + label.width <= 200 && label.y + label.height <= 100).toBe(true);
        }
      }),
    );
  });

  it('a label has the size that was asked for', () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        place(wanted).forEach((label, i) => {
          if (label) expect([label.width, label.height]).toEqual([wanted[i]?.width, wanted[i]?.height]);
        });
      }),
    );
  });
});

describe('two boxes', () => {
  const one = box(10, 10, 20, 20);
  it.each([
    ['share a corner of area', box(25, 25, 20, 20), true],
    ['are one in the other', box(15, 15, 2, 2), true],
    ['touch at an edge', box(30, 10, 5, 5), false],
    ['stand apart', box(50, 10, 5, 5), false],
    ['stand one above the other', box(10, 50, 20, 5), false],
  ])('that %s', (_, other, expected) => {
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected]);
  });
});

describe('a line piece and a box', () => {
  const frame = box(10, 10, 20, 20);
  it.each([
    ['through it', [0, 0, 40, 40], true],
    ['from inside it', [20, 20, 100, 20], true],
    ['wholly inside it', [12, 12, 14, 14], true],
    ['straight across', [20, 0, 20, 50], true],
    ['that ends before it', [0, 20, 9, 20], false],
    ['beside it', [5, 0, 5, 50], false],
    ['past its corner', [0, 25, 25, 50], false],
    ['that is a point outside', [0, 0, 0, 0], false],
  ] as const)('%s', (_, segment, expected) => {
    expect(crosses(segment, frame)).toBe(expected);
  });
});
