import type { Box } from '../scene/box.js';
import { bounds } from '../scene/bounds.js';
import type { Mark, Points, Shape } from '../scene/marks.js';
import { shapeStyles } from '../scene/theme.js';

/** The size of a cell in pixels. */
const CELL = 3;

/** The background shapes, which texts may cover. */
const BEHIND: ReadonlySet<string> = new Set(['grid', 'band', 'ground']);

/** A grid of the cells of a picture that its marks cover. */
export class Covered {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;

  constructor(width: number, height: number, marks: readonly Mark[]) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#cells = new Uint8Array(this.#columns * this.#rows);
    this.add(marks);
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks)
      if (mark.kind === 'datum') this.add(mark.marks);
      else if (mark.kind === 'text' || !BEHIND.has(mark.style)) this.#addShape(mark);
  }

  /** Whether a box lies in the picture and covers no mark. */
  isFree({ x, y, width, height }: Box): boolean {
    const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
    const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
    if (x < 0 || y < 0 || right >= this.#columns || bottom >= this.#rows) return false;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (this.#cells[row * this.#columns + column]) return false;
    return true;
  }

  /** Whether a line covers no mark. */
  isLineFree(x1: number, y1: number, x2: number, y2: number): boolean {
    return along(x1, y1, x2, y2).every(([x, y]) => this.isFree({ x, y, width: 0, height: 0 }));
  }

  #addShape(shape: Shape): void {
    if (shape.kind === 'line') return this.#addPoints([shape.x1, shape.y1, shape.x2, shape.y2]);
    const { fill } = shape.kind === 'path' ? shapeStyles[shape.style] : { fill: 'text' };
    if (shape.kind !== 'path' || (fill && !shape.style.startsWith('area-'))) {
      const box = bounds(shape);
      if (box) this.#addBox(box);
      return;
    }
    for (const step of shape.steps)
      if (step.kind === 'circle')
        this.#addBox({ x: step.x - step.r, y: step.y - step.r, width: 2 * step.r, height: 2 * step.r });
      else
        this.#addPoints(step.kind === 'polygon' ? [...step.points, ...step.points.slice(0, 2)] : step.points);
  }

  #addPoints(points: Points): void {
    const at = (index: number) => points[index] ?? 0;
    for (let i = 2; i + 1 < points.length; i += 2)
      for (const [x, y] of along(at(i - 2), at(i - 1), at(i), at(i + 1)))
        this.#addBox({ x, y, width: 0, height: 0 });
  }

  #addBox({ x, y, width, height }: Box): void {
    const [left, top] = [Math.max(0, Math.floor(x / CELL)), Math.max(0, Math.floor(y / CELL))];
    const right = Math.min(this.#columns - 1, Math.floor((x + width) / CELL));
    const bottom = Math.min(this.#rows - 1, Math.floor((y + height) / CELL));
    for (let row = top; row <= bottom; row += 1)
      if (right >= left) this.#cells.fill(1, row * this.#columns + left, row * this.#columns + right + 1);
  }
}

/** Points along a line, at most one cell apart. */
function along(x1: number, y1: number, x2: number, y2: number): (readonly [x: number, y: number])[] {
  const count = Math.max(1, Math.ceil((Math.hypot(x2 - x1, y2 - y1) / CELL) * 2));
  return Array.from({ length: count + 1 }, (_, i) => [
    x1 + ((x2 - x1) * i) / count,
    y1 + ((y2 - y1) * i) / count,
  ]);
}
