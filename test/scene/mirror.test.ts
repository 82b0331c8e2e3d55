import { describe, expect, it } from 'vitest';
import { mirrored } from '../../src/scene/mirror.js';
import type { Mark, Scene, PathStep } from '../../src/scene/marks.js';
import { path, polygon, polyline } from '../../src/scene/shapes.js';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 10, name: '', lang: 'en', marks });

const marks: Mark[] = [
  { kind: 'rect', style: 'actual', x: 10, y: 0, width: 30, height: 5 },
  path('grid', [polygon(10, 0, 10, 5, 20.5, 5, 30, 2)]),
  {
    kind: 'datum',
    id: 'a',
    sentence: 'A',
    hit: [{ x: 40, y: 0, width: 5, height: 5 }],
    marks: [
      { kind: 'line', style: 'target', x1: 40, x2: 45, y1: 0, y2: 5 },
      { kind: 'text', style: 'name', x: 0, y: 3, anchor: 'start', text: '12 件' },
    ],
  },
];

describe('a mirrored picture', () => {
  it('exchanges left and right, and leaves words and heights alone', () => {
    expect(mirrored(scene(marks)).marks).toEqual([
      { kind: 'rect', style: 'actual', x: 60, y: 0, width: 30, height: 5 },
      path('grid', [polygon(90, 0, 90, 5, 79.5, 5, 70, 2)]),
      {
        kind: 'datum',
        id: 'a',
        sentence: 'A',
        hit: [{ x: 55, y: 0, width: 5, height: 5 }],
        marks: [
          { kind: 'line', style: 'target', x1: 60, x2: 55, y1: 0, y2: 5 },
          { kind: 'text', style: 'name', x: 100, y: 3, anchor: 'end', text: '12 件' },
        ],
      },
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
  });
});
