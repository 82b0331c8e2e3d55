import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrored, mirroredShape } from '../../src/scene/mirror.js';
import type { Mark, PathStep, Scene, Shape } from '../../src/scene/marks.js';
import { datum, line, path, polygon, polyline, text } from '../../src/scene/shapes.js';
import { anyShape } from './any-shape.js';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 10, name: '', lang: 'en', marks });

/** A datum that is pointed at by its mark, not by its words. */
const row = (mark: Shape, words: Shape) => datum('a', [mark, words], [[mark]]);

const marks: Mark[] = [
  { kind: 'rect', style: 'actual', x: 10, y: 0, width: 30, height: 5 },
  path('grid', [polygon(10, 0, 10, 5, 20.5, 5, 30, 2)]),
  row(line('target', 40, 0, 45, 5), text('name', 0, 3, '12 件')),
];

describe('a mirrored picture', () => {
  it('exchanges left and right, and leaves words and heights alone', () => {
    expect(mirrored(scene(marks)).marks).toEqual([
      { kind: 'rect', style: 'actual', x: 60, y: 0, width: 30, height: 5 },
      path('grid', [polygon(90, 0, 90, 5, 79.5, 5, 70, 2)]),
      row(line('target', 60, 0, 55, 5), text('name', 100, 3, '12 件', 'end')),
    ]);
  });

  it('turns lines and circles of a path', () => {
    const steps = (x: number, toX: number): PathStep[] => [
      polyline(x, 5, toX, 9),
      { kind: 'circle', x: toX, y: 3, r: 2 },
    ];
    expect(mirrored(scene([path('grid', steps(20, 38))])).marks).toEqual([path('grid', steps(80, 62))]);
  });

  it('is the first again when mirrored twice', () => {
    expect(mirrored(mirrored(scene(marks)))).toEqual(scene(marks));
    fc.assert(
      fc.property(anyShape, (shape) => {
        expect(mirroredShape(mirroredShape(shape, 400), 400)).toEqual(shape);
      }),
    );
  });
});
