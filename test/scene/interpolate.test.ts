import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate, movedShape } from '../../src/scene/interpolate.js';
import type { Datum, Mark, Scene } from '../../src/scene/marks.js';
import { anyShapeOf } from './any-shape.js';
import { datum, path, polyline, rect, text } from '../../src/scene/shapes.js';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 10, name: '', lang: 'en', marks });

const row = (id: string, width: number, y: number, style: 'actual' | 'behind' = 'actual'): Datum =>
  datum(id, [rect(style, 0, y, width, 5), text('value', 90, y, `${width}`, 'end')]);

describe('a picture on its way to another', () => {
  it('has the bars and words of a row part of the way along, and says only what is true at the end', () => {
    expect(interpolate(scene([row('a', 10, 0)]), scene([row('a', 30, 8, 'behind')]), 0.25).marks).toEqual([
      datum(
        'a',
        [rect('behind', 0, 2, 15, 5), text('value', 90, 2, '30', 'end')],
        [row('a', 30, 8, 'behind').marks],
      ),
    ]);
  });

  it('has new rows in their place, and none that are gone', () => {
    const to = scene([row('b', 30, 8)]);
    expect(interpolate(scene([row('a', 10, 0)]), to, 0.25)).toEqual(to);
  });
});

describe('any shape', () => {
  it.each(Object.entries(anyShapeOf))(
    'of the kind %s begins where it was and ends where it will be',
    (_, any) => {
      fc.assert(
        fc.property(any, any, (from, to) => {
          expect(movedShape(from, to, 1)).toEqual(to);
          if (from.kind !== 'path' && from.kind !== 'text') expect(movedShape(from, to, 0)).toEqual(from);
          if (from.kind === 'text' && to.kind === 'text')
            expect(movedShape(from, to, 0)).toEqual({ ...to, x: from.x, y: from.y });
        }),
      );
    },
  );
});

describe('a path on its way', () => {
  it('moves point by point where both have as many', () => {
    const [from, to] = [path('axis', [polyline(0, 0, 10, 0)]), path('axis', [polyline(0, 4, 20, 8)])];
    expect(movedShape(from, to, 0)).toEqual(from);
    expect(movedShape(from, to, 0.5)).toEqual(path('axis', [polyline(0, 2, 15, 4)]));
  });

  it('is as it will be where they differ', () => {
    const [from, to] = [path('axis', [polyline(0, 0)]), path('axis', [polyline(0, 4, 20, 8)])];
    expect(movedShape(from, to, 0.5)).toEqual(to);
    expect(movedShape(from, path('axis', []), 0.5)).toEqual(path('axis', []));
  });
});
