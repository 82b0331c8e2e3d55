import { boxBetween, type Box } from './box.js';
import type { Label, PathStep, Shape } from './marks.js';
import { textWidth } from './measure.js';
import { textStyles } from './theme.js';

/** The bounding box of some shapes in pixels, as a list of one; empty if there are none. */
export function boundsOf(shapes: readonly Shape[]): readonly Box[] {
  const all = union(shapes.flatMap((shape) => bounds(shape) ?? []));
  return all ? [all] : [];
}

/** The bounding box of a shape in pixels; undefined for a path without points. */
export function bounds(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'line':
      return boxBetween(shape.x1, shape.y1, shape.x2, shape.y2);
    case 'circle':
      return circleBounds(shape);
    case 'text':
      return textBounds(shape);
    case 'path':
      return union(shape.steps.flatMap((step) => stepBounds(step) ?? []));
  }
}

const circleBounds = ({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Box =>
  boxBetween(x - r, y - r, x + r, y + r);

/** The box of a text, from its ascenders to a little below its baseline. */
function textBounds({ text, style, x, y, anchor }: Label): Box {
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const { size } = textStyles[style];
  return { x: left, y: y - size, width, height: size + 3 };
}

function stepBounds(step: PathStep): Box | undefined {
  if (step.kind === 'circle') return circleBounds(step);
  const { points } = step;
  if (points.length < 2) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return boxBetween(left, top, right, bottom);
}

/** The union of some boxes; undefined for none. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return boxBetween(left, top, right, bottom);
}

/** The distance of a point from a box in pixels; 0 inside. */
export const distance = (box: Box, x: number, y: number): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
