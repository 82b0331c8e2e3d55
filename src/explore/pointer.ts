/** Whether the pointer itself moved: a page that scrolls under a pointer at rest sends moves too. */
export const isMoved = ({ type, movementX, movementY }: PointerEvent) =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Whether a pointer is in the gap between a guide line and the tooltip beside it. */
export function isBetween({ clientX, clientY }: PointerEvent, guide: DOMRect, tooltip: DOMRect): boolean {
  const isBeside = clientY >= tooltip.top && clientY <= tooltip.bottom && guide.width < 4;
  const from = Math.min(guide.right, tooltip.right);
  const to = Math.max(guide.left, tooltip.left);
  return isBeside && clientX > from && clientX < to;
}
