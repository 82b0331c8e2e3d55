import fc from 'fast-check';
import type { PathStep, Shape } from '../../src/scene/marks.js';
import { circle, line, path, rect, text } from '../../src/scene/shapes.js';

/** Numbers whose floating-point sums are exact. */
const at = fc.integer({ min: -800, max: 800 }).map((value) => value / 2);
const size = fc.integer({ min: 0, max: 400 }).map((value) => value / 2);
const words = fc.constantFrom('', '12 件', 'Patents in force');
const anchor = fc.constantFrom('start' as const, 'middle' as const, 'end' as const);
const points = (count: number) => fc.array(at, { minLength: 2 * count, maxLength: 2 * count });

const anyStep: fc.Arbitrary<PathStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom('polyline' as const, 'polygon' as const), points: points(3) }),
  fc.record({ kind: fc.constant('circle' as const), x: at, y: at, r: size }),
);

/** Any shape of each kind. */
export const anyShapeOf: Readonly<Record<Shape['kind'], fc.Arbitrary<Shape>>> = {
  rect: fc.tuple(at, at, size, size).map(([x, y, w, h]) => rect('actual', x, y, w, h)),
  line: fc.tuple(at, at, at, at).map(([x1, y1, x2, y2]) => line('grid', x1, y1, x2, y2)),
  circle: fc.tuple(at, at, size).map(([x, y, r]) => circle('dot-1', x, y, r)),
  text: fc.tuple(at, at, words, anchor).map(([x, y, word, side]) => text('name', x, y, word, side)),
  path: fc.array(anyStep, { maxLength: 4 }).map((steps) => path('axis', steps)),
};

export const anyShape = fc.oneof(...Object.values(anyShapeOf));
