/** Whether the pointer itself moved: scrolling under a resting pointer also dispatches moves. */
export const isMoved = ({ type, movementX, movementY }: PointerEvent) =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Whether the mouse is on its way from a guide or outline to the tooltip beside, above or below it. */
export function isBetween(event: PointerEvent, guide: Element, tooltip: Element): boolean {
  if (event.pointerType !== 'mouse') return false;
  const [from, to] = [guide.getBoundingClientRect(), tooltip.getBoundingClientRect()];
  const { clientX: x, clientY: y } = event;
  const across = y >= to.top && y <= to.bottom && isInGap(x, from.left, from.right, to.left, to.right);
  const down = x >= to.left && x <= to.right && isInGap(y, from.top, from.bottom, to.top, to.bottom);
  return across || down;
}

/** The widest gap that a mouse may cross, in pixels. */
const GAP = 24;

/** Whether a coordinate lies in the narrow gap between two intervals. */
function isInGap(at: number, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  const [from, to] = [Math.min(end, otherEnd), Math.max(start, otherStart)];
  return at > from && at < to && to - from <= GAP;
}

/** The position of an event in the picture's own pixels, from the layer over it. */
export function positionOfEvent(
  layer: Element | undefined,
  { clientX, clientY }: MouseEvent,
  width: number,
): readonly [x: number, y: number] {
  const box = layer?.getBoundingClientRect() ?? new DOMRect();
  const scale = width / (box.width || 1);
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}
