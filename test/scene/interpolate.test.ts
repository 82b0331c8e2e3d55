import { describe, expect, it } from 'vitest';
import { interpolate } from '../../src/scene/interpolate.js';
import type { Datum, Mark, Scene } from '../../src/scene/marks.js';

const scene = (marks: readonly Mark[]): Scene => ({ width: 100, height: 10, name: '', lang: 'en', marks });

const row = (key: string, width: number, y: number, style: 'actual' | 'behind' = 'actual'): Datum => ({
  kind: 'datum',
  id: key,
  sentence: `${width}`,
  hit: [{ x: 0, y, width, height: 5 }],
  marks: [
    { kind: 'rect', style: style, x: 0, y, width, height: 5 },
    { kind: 'text', style: 'value', x: 90, y, anchor: 'end', text: `${width}` },
  ],
});

describe('a picture on its way to another', () => {
  it('has the bars and words of a row part of the way along, and says only what is true at the end', () => {
    expect(interpolate(scene([row('a', 10, 0)]), scene([row('a', 30, 8, 'behind')]), 0.25).marks).toEqual([
      {
        kind: 'datum',
        id: 'a',
        sentence: '30',
        hit: [{ x: 0, y: 8, width: 30, height: 5 }],
        marks: [
          { kind: 'rect', style: 'behind', x: 0, y: 2, width: 15, height: 5 },
          { kind: 'text', style: 'value', x: 90, y: 2, anchor: 'end', text: '30' },
        ],
      },
    ]);
  });

  it('has new rows in their place, and none that are gone', () => {
    const to = scene([row('b', 30, 8)]);
    expect(interpolate(scene([row('a', 10, 0)]), to, 0.25)).toEqual(to);
  });
});
