import { bounds } from '../scene/bounds.js';
import type { Box } from '../scene/box.js';
import type { Mark, Scene, Shape } from '../scene/marks.js';
import { shapeStyles, type ShapeStyle } from '../scene/theme.js';

/** The side of a grid cell, in pixels. */
const CELL = 4;

/** Styles that a tooltip may cover: backgrounds and helper lines. */
export const QUIET: ReadonlySet<string> = new Set<ShapeStyle>([
  'grid',
  'axis',
  'axis-break',
  'ground',
  'band',
  'halo',
  'hatch',
  'guide',
]);

/** Cell weights: text of a datum, which a tooltip may cover; marks; other text, such as names. */
export const WORDS = 1;
export const MARKED = 100;
export const NAMED = 1000;

/** Returns the total weight of the cells in a box. */
export type InkIn = (box: Box) => number;

/**
 * Weighs the marks and text in a part of a picture, so that a tooltip covers as little as possible.
 * @param own ids of the data that it is about, whose text counts as marks
 */
export function inkOf(
  scene: Pick<Scene, 'height' | 'marks' | 'chunks'>,
  part: Box,
  own: readonly string[] = [],
): InkIn {
  const columns = Math.max(1, Math.ceil(part.width / CELL));
  const rows = Math.max(1, Math.ceil(part.height / CELL));
  const column = (x: number) => Math.min(columns, Math.max(0, Math.floor((x - part.x) / CELL)));
  const row = (y: number) => Math.min(rows, Math.max(0, Math.floor((y - part.y) / CELL)));
  const wide = columns + 1;
  /** Sums of all cells above and to the left, with an empty first row and column. */
  const sums = new Int32Array(wide * (rows + 1));
  const fill =
    (count: number) =>
    ({ x, y, width, height }: Box) => {
      const [left, right] = [column(x), column(x + width + CELL - 0.01)];
      const bottom = left < right ? row(y + height + CELL - 0.01) : 0;
      for (let r = row(y); r < bottom; r += 1)
        sums.fill(count, (r + 1) * wide + left + 1, (r + 1) * wide + right + 1);
    };
  const marks = marksIn(scene, part);
  const shapes = marks.flatMap((mark) =>
    mark.kind === 'datum'
      ? mark.marks.map((shape) => ({
          shape,
          count: isText(shape) && !own.includes(mark.id) ? WORDS : MARKED,
        }))
      : [{ shape: mark, count: isText(mark) ? NAMED : MARKED }],
  );
  for (const level of [WORDS, MARKED, NAMED])
    for (const { shape, count } of shapes)
      if (count === level && !QUIET.has(shape.style)) stampShape(shape, fill(count));
  for (let r = 1; r <= rows; r += 1)
    for (let c = 1; c <= columns; c += 1) {
      const at = r * wide + c;
      sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0) + (sums[at - wide] ?? 0) - (sums[at - wide - 1] ?? 0);
    }
  return ({ x, y, width, height }) => {
    const [left, right] = [column(x), column(x + width + CELL - 0.01)];
    const [top, bottom] = [row(y) * wide, row(y + height + CELL - 0.01) * wide];
    return (
      (sums[bottom + right] ?? 0) -
      (sums[bottom + left] ?? 0) -
      (sums[top + right] ?? 0) +
      (sums[top + left] ?? 0)
    );
  };
}

/** The marks of a picture; of a long one, only those in chunks that overlap the part. */
function marksIn({ height, marks, chunks = [{ top: 0, height, marks }] }: Parts, part: Box): Mark[] {
  return chunks.flatMap((chunk) =>
    chunk.top < part.y + part.height && chunk.top + chunk.height > part.y ? chunk.marks : [],
  );
}

type Parts = Pick<Scene, 'height' | 'marks' | 'chunks'>;

const isText = ({ kind }: Shape): boolean => kind === 'text';

/** A box enlarged on each side, in pixels. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});

/** The box on which a shape is painted, its stroke included; undefined for a path without points. */
export function painted(shape: Shape): Box | undefined {
  const box = bounds(shape);
  return box && grown(box, reach(shape));
}

/** How far the stroke of a shape reaches beyond its points, in pixels. */
const reach = (shape: Shape): number =>
  shape.kind === 'text' ? 0 : (shapeStyles[shape.style].width ?? 0) / 2;

/** Lines are stamped step by step, as the box around a slanting one is mostly empty, unless it is as thin as a cell. */
function stampShape(shape: Shape, fill: (box: Box) => void): void {
  const by = reach(shape);
  if (shape.kind === 'line') return stampLine([shape.x1, shape.y1, shape.x2, shape.y2], by, fill);
  if (shape.kind !== 'path') {
    const box = painted(shape);
    return box && fill(box);
  }
  for (const step of shape.steps)
    if (step.kind === 'circle') fill(grown({ x: step.x, y: step.y, width: 0, height: 0 }, step.r + by));
    else
      stampLine(
        step.kind === 'polygon' ? [...step.points, ...step.points.slice(0, 2)] : step.points,
        by,
        fill,
      );
}

function stampLine(points: readonly number[], by: number, fill: (box: Box) => void): void {
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x1, y1] = [points[i] ?? 0, points[i + 1] ?? 0];
    const [width, height] = [(points[i + 2] ?? 0) - x1, (points[i + 3] ?? 0) - y1];
    const isThin = Math.min(Math.abs(width), Math.abs(height)) <= CELL;
    if (isThin) fill(grown(boxOf(x1, y1, width, height), by));
    const count = isThin ? -1 : Math.ceil(Math.hypot(width, height) / CELL);
    for (let n = 0; n <= count; n += 1)
      fill(grown(boxOf(x1 + (width * n) / count, y1 + (height * n) / count, 0, 0), by));
  }
}

/** A box from a corner; width and height may be negative. */
const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  ...{ x: Math.min(x, x + width), y: Math.min(y, y + height) },
  ...{ width: Math.abs(width), height: Math.abs(height) },
});
