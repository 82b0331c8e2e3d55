import type { FocusPoint } from '../scene/focus-points.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where words may stand, in pixels from the corner of the picture: the chart's own box. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far words keep off a guide line. */
const APART = 14;

/**
 * Where the words of a stop stand: below what it frames, else above it; beside a guide line, else above
 * it. Never outside the area, as far as they fit into it at all.
 */
export function tooltipPlace(stop: FocusPoint, tip: Size, area: Area): { left: number; top: number } {
  const within = (at: number, size: number, from: number, to: number) =>
    Math.max(from, Math.min(at, to - size));
  const wanted = stop.height === undefined ? beside(stop, tip, area) : under(stop, stop.height, tip, area);
  return {
    left: within(wanted.left, tip.width, area.left, area.right),
    top: within(wanted.top, tip.height, area.top, area.bottom),
  };
}

function under({ x, top }: FocusPoint, height: number, tip: Size, area: Area) {
  const below = top + height - 1;
  const fits = below + tip.height <= area.bottom || top - tip.height < area.top;
  return { left: x - tip.width / 2, top: fits ? below : top - tip.height + 1 };
}

function beside({ x, top }: FocusPoint, tip: Size, area: Area) {
  const right = x + APART + tip.width <= area.right;
  const left = x - APART - tip.width >= area.left;
  if (!right && !left) return { left: area.left, top: top - tip.height - 4 };
  const rightFirst = x <= (area.left + area.right) / 2;
  return { left: right && (rightFirst || !left) ? x + APART : x - APART - tip.width, top };
}
