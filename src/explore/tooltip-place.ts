import type { FocusPoint } from './focus-points.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where it may stand, in pixels from the corner of the picture: the chart's own box. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a tooltip keeps off a guide line. */
const APART = 14;

/**
 * Where the tooltip of a focus point stands: below what it outlines, else above it; beside a guide line, else above
 * it. Never outside the area, as far as they fit into it at all.
 */
export function tooltipPlace(point: FocusPoint, tooltip: Size, area: Area): { left: number; top: number } {
  const within = (at: number, size: number, from: number, to: number) =>
    Math.max(from, Math.min(at, to - size));
  const wanted =
    point.height === undefined ? beside(point, tooltip, area) : under(point, point.height, tooltip, area);
  return {
    left: within(wanted.left, tooltip.width, area.left, area.right),
    top: within(wanted.top, tooltip.height, area.top, area.bottom),
  };
}

function under({ x, top }: FocusPoint, height: number, tooltip: Size, area: Area) {
  const below = top + height - 1;
  const fits = below + tooltip.height <= area.bottom || top - tooltip.height < area.top;
  return { left: x - tooltip.width / 2, top: fits ? below : top - tooltip.height + 1 };
}

function beside({ x, top }: FocusPoint, tooltip: Size, area: Area) {
  const right = x + APART + tooltip.width <= area.right;
  const left = x - APART - tooltip.width >= area.left;
  if (!right && !left) return { left: area.left, top: top - tooltip.height - 4 };
  const rightFirst = x <= (area.left + area.right) / 2;
  return { left: right && (rightFirst || !left) ? x + APART : x - APART - tooltip.width, top };
}
