import type { Path, PathStep } from '../scene/marks.js';
import { path, polyline } from '../scene/shapes.js';

/** How far apart the stripes stand. */
const STEP = 6;

/** Slanted stripes across a box in the colour of the ground, so that it differs by more than its colour. */
export function hatch(left: number, right: number, top: number, bottom: number): Path {
  const height = bottom - top;
  const stripes: PathStep[] = [];
  for (let foot = left - height + STEP; foot < right; foot += STEP) {
    const [from, to] = [Math.max(left, foot), Math.min(right, foot + height)];
    const y = (x: number) => bottom - (x - foot);
    stripes.push(polyline(from, y(from), to, y(to)));
  }
  return path('hatch', stripes);
}
