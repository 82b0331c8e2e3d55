import { describe, expect, it } from 'vitest';
import { mirrored } from '../../src/scene/mirror.js';
import type { Mark, Scene } from '../../src/scene/marks.js';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 10, name: '', lang: 'en', marks });

const marks: Mark[] = [
  { kind: 'rect', style: 'actual', x: 10, y: 0, width: 30, height: 5 },
  { kind: 'path', style: 'grid', d: 'M10,0V5H20.5L30,2Z' },
  {
    ...{ kind: 'datum', id: 'a', sentence: 'A' },
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
      { kind: 'path', style: 'grid', d: 'M90,0V5H79.5L70,2Z' },
      {
        ...{ kind: 'datum', id: 'a', sentence: 'A' },
        marks: [
          { kind: 'line', style: 'target', x1: 60, x2: 55, y1: 0, y2: 5 },
          { kind: 'text', style: 'name', x: 100, y: 3, anchor: 'end', text: '12 件' },
        ],
      },
    ]);
  });

  it('turns the relative steps and the arcs of a path', () => {
    const path = (d: string): Mark => ({ kind: 'path', style: 'grid', d });
    expect(mirrored(scene([path('M20,5h18V9l-4,-3m0,8a3,2 0 1,0 6,0v4z')])).marks).toEqual([
      path('M80,5h-18V9l4,-3m0,8a3,2,0,1,1,-6,0v4z'),
    ]);
  });

  it('is the first again when mirrored twice', () => {
    expect(mirrored(mirrored(scene(marks)))).toEqual(scene(marks));
  });
});
