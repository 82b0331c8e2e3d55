import { mirroredBox } from './box.js';
import { chunk, inChunks } from './chunks.js';
import type { FocusPoints } from './focus-points.js';
import type { Mark, Scene } from './marks.js';
import { kindOf } from './shape-kinds.js';

/**
 * The picture with its sides exchanged, for pages that read from right to left; words and digits stay
 * as they are. What can be pointed at moves with it, and chunks that are not made yet stay so.
 */
export function mirrored(scene: Scene): Scene {
  const { width, height, name, lang, chunks } = scene;
  const marksOf = (marks: readonly Mark[]) => marks.map((mark) => mirroredMark(mark, width));
  const focus = scene.focusPoints ? { focusPoints: mirroredFocus(scene.focusPoints, width) } : {};
  if (!chunks) return { ...scene, ...focus, marks: marksOf(scene.marks) };
  const others = chunks.map((one) => chunk(one.top, one.height, () => marksOf(one.marks)));
  return inChunks({ width, height, name, lang, ...focus }, others, true);
}

function mirroredMark(mark: Mark, width: number): Mark {
  if (mark.kind !== 'datum') return kindOf(mark).mirror(mark, width);
  return {
    ...mark,
    marks: mark.marks.map((shape) => kindOf(shape).mirror(shape, width)),
    hit: mark.hit.map((box) => mirroredBox(box, width)),
  };
}

function mirroredFocus(points: FocusPoints, width: number): FocusPoints {
  const marksOf = (marks: readonly Mark[]) => marks.map((mark) => mirroredMark(mark, width));
  return {
    ...points,
    nearest: (x, y) => points.nearest(width - x, y),
    at: (row, column) => {
      const point = points.at(row, column);
      return { ...point, x: width - point.x, marks: marksOf(point.marks) };
    },
    outlinesAbout: (ids) => marksOf(points.outlinesAbout(ids)),
    outlinesOf: (ids) => marksOf(points.outlinesOf(ids)),
  };
}
