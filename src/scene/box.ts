/** An axis-aligned rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line segment. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The box between two opposite corners. */
export const boxBetween = (x1: number, y1: number, x2: number, y2: number): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

/** Whether a box lies inside another. */
export const isInside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a segment crosses or touches a box: no side of the box, nor the line itself, parts them. */
export function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Box): boolean {
  if (Math.max(x1, x2) < x || Math.min(x1, x2) > x + width) return false;
  if (Math.max(y1, y2) < y || Math.min(y1, y2) > y + height) return false;
  const [across, down] = [x2 - x1, y2 - y1];
  const middle = across * (y + height / 2 - y1) - down * (x + width / 2 - x1);
  return Math.abs(middle) <= (Math.abs(across) * height + Math.abs(down) * width) / 2;
}
