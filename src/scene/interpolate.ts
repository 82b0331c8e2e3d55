import type { Mark, PathStep, Scene, Shape } from './marks.js';

/**
 * The frame of a transition at `part` (0 to 1). The marks of a datum move from its previous marks of the same form;
 * new marks, other forms and texts are as in `to`.
 */
export function interpolate(from: Scene, to: Scene, part: number): Scene {
  const before = new Map(from.marks.flatMap((mark) => (mark.kind === 'datum' ? [[mark.id, mark]] : [])));
  const moved = (mark: Mark): Mark => {
    const was = mark.kind === 'datum' && before.get(mark.id);
    return was && mark.kind === 'datum' ? { ...mark, marks: movedShapes(was.marks, mark.marks, part) } : mark;
  };
  return { ...to, marks: to.marks.map(moved) };
}

/** The key that matches shapes of two frames: kind, and style unless that only colours a bar. */
const roleOf = (shape: Shape) =>
  shape.kind === 'rect' && shape.style !== 'range' ? 'bar' : `${shape.kind} ${shape.style}`;

function movedShapes(from: readonly Shape[], to: readonly Shape[], part: number): Shape[] {
  const left = [...from];
  return to.map((shape) => {
    const index = left.findIndex((one) => roleOf(one) === roleOf(shape));
    const [was] = index < 0 ? [] : left.splice(index, 1);
    return was ? movedShape(was, shape, part) : shape;
  });
}

/** The fields of a shape that hold positions and sizes. */
const NUMBERS: Readonly<Record<Exclude<Shape['kind'], 'path'>, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['x', 'y', 'r'],
  text: ['x', 'y'],
};

/** A shape at `part` (0 to 1) of the way from another of its kind; its text is that of `to`. */
export function movedShape<S extends Shape>(from: Shape, to: S, part: number): S {
  if (to.kind !== 'path') return mixedFields(from, to, NUMBERS[to.kind], part);
  if (from.kind !== 'path' || from.steps.length !== to.steps.length) return to;
  return { ...to, steps: to.steps.map((step, index) => mixedStep(from.steps[index], step, part)) };
}

/** A path step interpolated from one of the same kind with as many points; else `to` itself. */
function mixedStep(from: PathStep | undefined, to: PathStep, part: number): PathStep {
  if (from?.kind === 'circle') return to.kind === 'circle' ? mixedFields(from, to, NUMBERS.circle, part) : to;
  if (!from || to.kind === 'circle' || from.points.length !== to.points.length) return to;
  return { ...to, points: to.points.map((value, index) => mix(from.points[index] ?? value, value, part)) };
}

function mixedFields<T extends object>(from: object, to: T, fields: readonly string[], part: number): T {
  const [before, after] = [from, to] as readonly Readonly<Record<string, number>>[];
  const mixed = fields.map((field) => [field, mix(before?.[field] ?? 0, after?.[field] ?? 0, part)]);
  return { ...to, ...(Object.fromEntries(mixed) as object) };
}

const mix = (from: number, to: number, part: number) => from + (to - from) * part;
