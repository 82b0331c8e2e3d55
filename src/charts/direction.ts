import type { Scene } from '../scene/marks.js';
import type { Mirror } from './chart.js';

/**
 * What draws a picture for the reading direction of a page; the picture itself is always laid out from left to right.
 */
export function inDirection<Size extends number[]>(
  mirror: Mirror | undefined,
  draw: (...size: Size) => Scene,
): (...size: Size) => Scene {
  return mirror ? (...size) => mirror(draw(...size)) : draw;
}
