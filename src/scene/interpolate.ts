import type { Datum, Mark, Scene } from './marks.js';

type Shape = Datum['marks'][number];

/**
 * The picture on the way from one to another, `part` of it done (0 to 1). The marks of a datum move from
 * where its marks of the same form stood; what is new or of another form, and all words, are as in `to`.
 */
export function interpolate(from: Scene, to: Scene, part: number): Scene {
  const before = new Map(from.marks.flatMap((mark) => (mark.kind === 'datum' ? [[mark.id, mark]] : [])));
  const moved = (mark: Mark): Mark => {
    const was = mark.kind === 'datum' && before.get(mark.id);
    return was && mark.kind === 'datum' ? { ...mark, marks: movedMarks(was.marks, mark.marks, part) } : mark;
  };
  return { ...to, marks: to.marks.map(moved) };
}

/** The role by which a mark is found again: its kind, and its style where it is more than the colour of a bar. */
const roleOf = (mark: Shape) =>
  mark.kind === 'rect' && mark.style !== 'range' ? 'bar' : `${mark.kind} ${mark.style}`;

function movedMarks(from: readonly Shape[], to: readonly Shape[], part: number): Shape[] {
  const left = [...from];
  return to.map((mark) => {
    const index = left.findIndex((one) => roleOf(one) === roleOf(mark));
    const [was] = index < 0 ? [] : left.splice(index, 1);
    return was ? movedShape(was, mark, part) : mark;
  });
}

function movedShape(was: Shape, mark: Shape, part: number): Shape {
  const numbers = Object.entries(mark).map(([field, end]: [string, unknown]) => {
    const start = (was as unknown as Record<string, unknown>)[field];
    return [field, typeof end === 'number' && typeof start === 'number' ? mix(start, end, part) : end];
  });
  return Object.fromEntries(numbers) as unknown as Shape;
}

const mix = (start: number, end: number, part: number) => start + (end - start) * part;
