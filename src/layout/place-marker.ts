import type { Datum } from '../scene/marks.js';
import { px } from '../scene/pixels.js';

/** The number of the colour of a place. */
export type Colour = 1 | 2 | 3 | 4;

/** Places differ by the form of their points as well as by colour and dash; `size` 1 is that of a datum. */
export function placeMarker(colour: Colour, [x, y]: [number, number], size = 1): Datum['marks'][number] {
  const by = (pixels: number) => pixels * size;
  if (colour === 2)
    return { kind: 'rect', style: 'dot-2', x: x - by(4), y: y - by(4), width: by(8), height: by(8) };
  if (colour === 3)
    return {
      kind: 'path',
      style: 'dot-3',
      d: `M${px(x)},${px(y - by(5.5))}L${px(x + by(5))},${px(y + by(4))}H${px(x - by(5))}Z`,
    };
  if (colour === 4)
    return {
      kind: 'path',
      style: 'dot-4',
      d: `M${px(x)},${px(y - by(5.5))}L${px(x + by(5.5))},${px(y)}L${px(x)},${px(y + by(5.5))}L${px(x - by(5.5))},${px(y)}Z`,
    };
  return { kind: 'circle', style: 'dot-1', x, y, r: by(4.5) };
}
