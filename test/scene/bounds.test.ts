import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, boundsOf } from '../../src/scene/bounds.js';
import { isInside, type Box } from '../../src/scene/box.js';
import { mirroredShape } from '../../src/scene/mirror.js';
import { circle, line, path, polyline, rect } from '../../src/scene/shapes.js';
import { anyShape } from './any-shape.js';

/** A box with tolerance for rounding errors. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 1e-6,
  y: y - 1e-6,
  width: width + 2e-6,
  height: height + 2e-6,
});

describe('the bounds of a shape', () => {
  it('are the box around it', () => {
    expect(bounds(rect('actual', 1, 2, 3, 4))).toEqual({ x: 1, y: 2, width: 3, height: 4 });
    expect(bounds(line('grid', 9, 2, 3, 4))).toEqual({ x: 3, y: 2, width: 6, height: 2 });
    expect(bounds(circle('dot-1', 5, 6, 2))).toEqual({ x: 3, y: 4, width: 4, height: 4 });
    expect(bounds(path('axis', [polyline(0, 0, 8, -3), { kind: 'circle', x: 9, y: 0, r: 1 }]))).toEqual({
      x: 0,
      y: -3,
      width: 10,
      height: 4,
    });
  });

  it('are on the other side when it is mirrored', () => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const [box, other] = [bounds(shape), bounds(mirroredShape(shape, 400))];
        expect(other === undefined).toBe(box === undefined);
        if (!box || !other) return;
        const wanted = { ...box, x: 400 - box.x - box.width };
        for (const field of ['x', 'y', 'width', 'height'] as const)
          expect(other[field]).toBeCloseTo(wanted[field], 9);
      }),
    );
  });

  it('of several are one box that holds them all', () => {
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

  it('of a path without points are none', () => {
    expect([bounds(path('axis', [])), boundsOf([path('axis', [])])]).toEqual([undefined, []]);
  });
});
