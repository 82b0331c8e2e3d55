import { bounds } from '../scene/bounds.js';
import type { Box } from '../scene/box.js';
import type { Mark, Scene, Shape } from '../scene/marks.js';
import { shapeStyles, type ShapeStyle } from '../scene/theme.js';

/** The side of a grid cell, in pixels. */
export const CELL = 4;

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

/** What is weighed once: a picture, or a chunk of a long one. */
interface Weighed {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly top?: number;
}

/**
 * Weighs the marks and text in a part of a picture, so that a tooltip covers as little as possible. The weights of a
 * picture, or of a chunk of a long one, are computed once.
 * @param own ids of the data that it is about, whose text counts as marks
 */
export function inkOf(
  scene: Pick<Scene, 'width' | 'height' | 'marks' | 'chunks'>,
  part: Box,
  own: readonly string[] = [],
): InkIn {
  const parts = (scene.chunks ?? [scene]).filter(
    ({ top = 0, height }: Pick<Weighed, 'top' | 'height'>) =>
      top < part.y + part.height && top + height > part.y,
  );
  const all = parts.map((one) => weightsOf(one, scene.width));
  const texts = parts
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.kind === 'datum' && own.includes(mark.id) ? mark.marks : []))
    .flatMap((shape) => (isText(shape) ? [cellsIn(painted(shape)!)] : []));
  return ({ x, y, width, height }) => {
    const cells = {
      ...{ left: Math.round(x / CELL), right: Math.round((x + width) / CELL) },
      ...{ top: Math.round(y / CELL), bottom: Math.round((y + height) / CELL) },
    };
    const raised = texts.reduce((sum, text) => sum + common(text, cells), 0);
    return all.reduce((sum, weightIn) => sum + weightIn(cells), raised * (MARKED - WORDS));
  };
}

/** The cells that a box touches: first and last column and row, the last not included. */
interface Cells {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const cellsIn = ({ x, y, width, height }: Box): Cells => ({
  ...{ left: Math.floor(x / CELL), right: Math.floor((x + width - 0.01) / CELL) + 1 },
  ...{ top: Math.floor(y / CELL), bottom: Math.floor((y + height - 0.01) / CELL) + 1 },
});

/** How many cells two have in common. */
const common = (a: Cells, b: Cells) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const weighed = new WeakMap<Weighed, (cells: Cells) => number>();

function weightsOf(one: Weighed, width: number): (cells: Cells) => number {
  const weights = weighed.get(one) ?? weigh(one, width);
  weighed.set(one, weights);
  return weights;
}

function weigh({ top = 0, height, marks }: Weighed, width: number): (cells: Cells) => number {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const first = Math.floor(top / CELL);
  const rows = Math.max(1, Math.ceil((top + height) / CELL) - first);
  const column = (at: number) => Math.min(columns, Math.max(0, at));
  const row = (at: number) => Math.min(rows, Math.max(0, at - first));
  const wide = columns + 1;
  /** Sums of all cells above and to the left, with an empty first row and column. */
  const sums = new Int32Array(wide * (rows + 1));
  const fill = (count: number) => (box: Box) => {
    const cells = cellsIn(box);
    const [left, right] = [column(cells.left), column(cells.right)];
    const bottom = left < right ? row(cells.bottom) : 0;
    for (let r = row(cells.top); r < bottom; r += 1)
      sums.fill(count, (r + 1) * wide + left + 1, (r + 1) * wide + right + 1);
  };
  const shapes = marks.flatMap((mark) =>
    mark.kind === 'datum'
      ? mark.marks.map((shape) => ({ shape, count: isText(shape) ? WORDS : MARKED }))
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
  return (cells) => {
    const [left, right] = [column(cells.left), column(cells.right)];
    const [above, below] = [row(cells.top) * wide, row(cells.bottom) * wide];
    return (
      (sums[below + right] ?? 0) -
      (sums[below + left] ?? 0) -
      (sums[above + right] ?? 0) +
      (sums[above + left] ?? 0)
    );
  };
}

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
