import type { Path, PathStep } from '../scene/marks.js';
import { path, polyline } from '../scene/shapes.js';

/** The distance between stripes in pixels. */
const STEP = 6;

/** Diagonal stripes across a box in the background colour, a distinction that does not depend on colour. */
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
