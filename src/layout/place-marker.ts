import type { Shape } from '../scene/marks.js';
import { circle, path, polygon, rect } from '../scene/shapes.js';

/** The colour number of a place. */
export type PlaceColour = 1 | 2 | 3 | 4;

/** The marker of a place: shape as well as colour distinguishes places. `size` 1 is that of a datum. */
export function placeMarker(colour: PlaceColour, [x, y]: [number, number], size = 1): Shape {
  const by = (pixels: number) => pixels * size;
  switch (colour) {
    case 1:
      return circle('dot-1', x, y, by(4.5));
    case 2:
      return rect('dot-2', x - by(4), y - by(4), by(8), by(8));
    case 3:
      return path('dot-3', [polygon(x, y - by(5.5), x + by(5), y + by(4), x - by(5), y + by(4))]);
    case 4:
      return path('dot-4', [polygon(x, y - by(5.5), x + by(5.5), y, x, y + by(5.5), x - by(5.5), y)]);
  }
}
