import type { Scene } from '../scene/marks.js';
import type { Mirror } from './chart.js';

/** Makes a function draw in the reading direction of the page; pictures are always laid out from left to right. */
export function inDirection<Size extends number[]>(
  mirror: Mirror | undefined,
  draw: (...size: Size) => Scene,
): (...size: Size) => Scene {
  return mirror ? (...size) => mirror(draw(...size)) : draw;
}
