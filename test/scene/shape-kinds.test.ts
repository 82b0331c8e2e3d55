import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, mirroredBox, type Box } from '../../src/scene/box.js';
import type { Shape, PathStep } from '../../src/scene/marks.js';
import { bounds, boundsOf, kindOf } from '../../src/scene/shape-kinds.js';
import { circle, line, path, polyline, rect, text } from '../../src/scene/shapes.js';

const WIDTH = 400;
/** Numbers whose sums are exact. */
const at = fc.integer({ min: -800, max: 800 }).map((value) => value / 2);
const size = fc.integer({ min: 0, max: 400 }).map((value) => value / 2);
const words = fc.constantFrom('', '12 件', 'Patents in force');
const anchor = fc.constantFrom('start' as const, 'middle' as const, 'end' as const);
const points = (count: number) => fc.array(at, { minLength: 2 * count, maxLength: 2 * count });

const anyStep: fc.Arbitrary<PathStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom('polyline' as const, 'polygon' as const), points: points(3) }),
  fc.record({ kind: fc.constant('circle' as const), x: at, y: at, r: size }),
);

const byKind = {
  rect: fc.tuple(at, at, size, size).map(([x, y, w, h]): Shape => rect('actual', x, y, w, h)),
  line: fc.tuple(at, at, at, at).map(([x1, y1, x2, y2]): Shape => line('grid', x1, y1, x2, y2)),
  circle: fc.tuple(at, at, size).map(([x, y, r]): Shape => circle('dot-1', x, y, r)),
  text: fc.tuple(at, at, words, anchor).map(([x, y, word, side]): Shape => text('name', x, y, word, side)),
  path: fc.array(anyStep, { maxLength: 4 }).map((steps): Shape => path('axis', steps)),
};
const anyShape = fc.oneof(...Object.values(byKind));
/** A box with room for the rounding of sums. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 1e-6,
  y: y - 1e-6,
  width: width + 2e-6,
  height: height + 2e-6,
});
const mirrored = (shape: Shape) => kindOf(shape).mirror(shape, WIDTH);

describe('any shape', () => {
  it('mirrored twice is itself', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(mirrored(mirrored(shape))).toEqual(shape);
      }),
    );
  });

  it('has, mirrored, the mirrored bounds', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const [box, other] = [bounds(shape), bounds(mirrored(shape))];
        expect(other === undefined).toBe(box === undefined);
        if (!box || !other) return;
        const wanted = mirroredBox(box, WIDTH);
        for (const field of ['x', 'y', 'width', 'height'] as const)
          expect(other[field]).toBeCloseTo(wanted[field], 9);
      }),
    );
  });

  it.each(Object.entries(byKind))(
    'of the kind %s begins where it was and ends where it will be',
    (_, any) => {
      fc.assert(
        fc.property(any, any, (from, to) => {
          const moved = (part: number) => kindOf(to).interpolate(from, to, part);
          expect(moved(1)).toEqual(to);
          if (from.kind !== 'path' && from.kind !== 'text') expect(moved(0)).toEqual(from);
          if (from.kind === 'text' && to.kind === 'text')
            expect(moved(0)).toEqual({ ...to, x: from.x, y: from.y });
        }),
      );
    },
  );

  it('shares one box with others, which holds them all', () => {
    fc.assert(
      fc.property(fc.array(anyShape), (shapes) => {
        const [all] = boundsOf(shapes).map(grown);
        for (const shape of shapes) {
          const box = bounds(shape);
          if (box) expect(all && isInside(box, all)).toBe(true);
        }
      }),
    );
  });
});

describe('a path on its way', () => {
  it('moves point by point where both have as many', () => {
    const [from, to] = [path('axis', [polyline(0, 0, 10, 0)]), path('axis', [polyline(0, 4, 20, 8)])];
    expect(kindOf(to).interpolate(from, to, 0)).toEqual(from);
    expect(kindOf(to).interpolate(from, to, 0.5)).toEqual(path('axis', [polyline(0, 2, 15, 4)]));
  });

  it('is as it will be where they differ', () => {
    const [from, to] = [path('axis', [polyline(0, 0)]), path('axis', [polyline(0, 4, 20, 8)])];
    expect(kindOf(to).interpolate(from, to, 0.5)).toEqual(to);
  });

  it('has no bounds without points', () => {
    expect([bounds(path('axis', [])), boundsOf([path('axis', [])])]).toEqual([undefined, []]);
  });
});
