import type { Box } from './box.js';
import type { Circle, Datum, Label, Line, Path, Points, Rect, Shape, PathStep } from './marks.js';
import type { ShapeStyle, TextStyle } from './theme.js';

export const rect = (style: ShapeStyle, x: number, y: number, width: number, height: number): Rect => ({
  kind: 'rect',
  style,
  x,
  y,
  width,
  height,
});

export const line = (style: ShapeStyle, x1: number, y1: number, x2: number, y2: number): Line => ({
  kind: 'line',
  style,
  x1,
  y1,
  x2,
  y2,
});

export const circle = (style: ShapeStyle, x: number, y: number, r: number): Circle => ({
  kind: 'circle',
  style,
  x,
  y,
  r,
});

/** One line of text with its baseline at `y`. */
export const text = (
  style: TextStyle,
  x: number,
  y: number,
  words: string,
  anchor: Label['anchor'] = 'start',
): Label => ({ kind: 'text', style, x, y, anchor, text: words });

export const path = (style: ShapeStyle, steps: readonly PathStep[]): Path => ({ kind: 'path', style, steps });

/** A polyline through points given as alternating x and y. */
export const polyline = (...points: number[]): PathStep => ({ kind: 'polyline', points });

/** A polygon through points given as alternating x and y. */
export const polygon = (...points: number[]): PathStep => ({ kind: 'polygon', points });

/** A polyline through a possibly long list of points. */
export const lineThrough = (points: Points): PathStep => ({ kind: 'polyline', points });

/** The outline of a box as a path. */
export const outline = (style: ShapeStyle, { x, y, width, height }: Box): Path =>
  path(style, [polygon(x, y, x + width, y, x + width, y + height, x, y + height)]);

export const datum = (id: string, marks: readonly Shape[], hit: Datum['hit'] = [marks]): Datum => ({
  kind: 'datum',
  id,
  marks,
  hit,
});
