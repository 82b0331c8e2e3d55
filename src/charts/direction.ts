import type { Scene } from '../scene/marks.js';
import { mirrored } from '../scene/mirror.js';

/** What draws a picture for the reading direction of a page; the picture itself is always laid out from left to right. */
export function inDirection<Size extends number[]>(
  rtl: boolean | undefined,
  draw: (...size: Size) => Scene,
): (...size: Size) => Scene {
  return rtl ? (...size) => mirrored(draw(...size)) : draw;
}
