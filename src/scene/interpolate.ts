import type { Mark, PathStep, Scene, Shape } from './marks.js';

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
    return was ? movedShape(was, shape, part) : shape;
  });
}

/** The fields of a shape that are places and sizes. */
const NUMBERS: Readonly<Record<Exclude<Shape['kind'], 'path'>, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['x', 'y', 'r'],
  text: ['x', 'y'],
};

/** The shape `to` as far on its way from one of its kind as `part` says, from 0 to 1; its words are the last. */
export function movedShape<S extends Shape>(from: Shape, to: S, part: number): S {
  if (to.kind !== 'path') return mixedFields(from, to, NUMBERS[to.kind], part);
  if (from.kind !== 'path' || from.steps.length !== to.steps.length) return to;
  return { ...to, steps: to.steps.map((step, index) => mixedStep(from.steps[index], step, part)) };
}

/** A step on its way from one of its kind with as many points; else as it will be. */
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
