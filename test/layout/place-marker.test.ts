import { expect, it } from 'vitest';
import { placeMarker } from '../../src/layout/place-marker.js';
import { polygon } from '../../src/scene/shapes.js';

it('each of four places has a form of its own, round its point', () => {
  expect(([1, 2, 3, 4] as const).map((colour) => placeMarker(colour, [10, 20]))).toEqual([
    { kind: 'circle', style: 'dot-1', x: 10, y: 20, r: 4.5 },
    { kind: 'rect', style: 'dot-2', x: 6, y: 16, width: 8, height: 8 },
    { kind: 'path', style: 'dot-3', steps: [polygon(10, 14.5, 15, 24, 5, 24)] },
    { kind: 'path', style: 'dot-4', steps: [polygon(10, 14.5, 15.5, 20, 10, 25.5, 4.5, 20)] },
  ]);
});
