import type { Mark, Scene, Shape } from './marks.js';
import { kindOf } from './shape-kinds.js';

/**
 * The picture on the way from one to another, `part` of it done (0 to 1). The marks of a datum move from
 * where its marks of the same form stood; what is new or of another form, and all words, are as in `to`.
 */
export function interpolate(from: Scene, to: Scene, part: number): Scene {
  const before = new Map(from.marks.flatMap((mark) => (mark.kind === 'datum' ? [[mark.id, mark]] : [])));
  const moved = (mark: Mark): Mark => {
    const was = mark.kind === 'datum' && before.get(mark.id);
    return was && mark.kind === 'datum' ? { ...mark, marks: movedShapes(was.marks, mark.marks, part) } : mark;
  };
  return { ...to, marks: to.marks.map(moved) };
}

/** The role by which a shape is found again: its kind, and its style where it is more than the colour of a bar. */
const roleOf = (shape: Shape) =>
  shape.kind === 'rect' && shape.style !== 'range' ? 'bar' : `${shape.kind} ${shape.style}`;

function movedShapes(from: readonly Shape[], to: readonly Shape[], part: number): Shape[] {
  const left = [...from];
  return to.map((shape) => {
    const index = left.findIndex((one) => roleOf(one) === roleOf(shape));
    const [was] = index < 0 ? [] : left.splice(index, 1);
    return was ? kindOf(shape).interpolate(was, shape, part) : shape;
  });
}
