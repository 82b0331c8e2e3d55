/** Whether the pointer itself moved: scrolling under a resting pointer also dispatches moves. */
export const isMoved = ({ type, movementX, movementY }: PointerEvent) =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Whether the pointer is between a guide line and its tooltip. */
export function isBetween({ clientX, clientY }: PointerEvent, guide: DOMRect, tooltip: DOMRect): boolean {
  const isBeside = clientY >= tooltip.top && clientY <= tooltip.bottom && guide.width < 4;
  const from = Math.min(guide.right, tooltip.right);
  const to = Math.max(guide.left, tooltip.left);
  return isBeside && clientX > from && clientX < to;
}
