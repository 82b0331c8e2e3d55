import type { Datum } from '../scene/marks.js';
import { px } from '../scene/pixels.js';

/** The number of the colour of a place. */
export type Colour = 1 | 2 | 3 | 4;

/** Places differ by the form of their points as well as by colour and dash. */
export function placeMarker(colour: Colour, [x, y]: [number, number]): Datum['marks'][number] {
  if (colour === 2) return { kind: 'rect', ink: 'dot-2', x: x - 4, y: y - 4, width: 8, height: 8 };
  if (colour === 3)
    return {
      kind: 'path',
      ink: 'dot-3',
      d: `M${px(x)},${px(y - 5.5)}L${px(x + 5)},${px(y + 4)}H${px(x - 5)}Z`,
    };
  if (colour === 4)
    return {
      kind: 'path',
      ink: 'dot-4',
      d: `M${px(x)},${px(y - 5.5)}L${px(x + 5.5)},${px(y)}L${px(x)},${px(y + 5.5)}L${px(x - 5.5)},${px(y)}Z`,
    };
  return { kind: 'circle', ink: 'dot-1', x, y, r: 4.5 };
}
