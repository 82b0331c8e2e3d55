import type { FocusPoint } from './focus-points.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The area for the tooltip, in pixels from the corner of the picture. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The distance of a tooltip from a guide line. */
const APART = 14;

/** A tooltip position, and whether it leaves its focus point uncovered. */
interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly isClear: boolean;
}

/**
 * The position of a tooltip: below its outline, else above; beside its guide line, else above. It stays inside the
 * area, except that a taller tooltip extends beyond the top.
 */
export function tooltipPlace(point: FocusPoint, tooltip: Size, area: Area): TooltipPlace {
  const wanted =
    point.height === undefined ? beside(point, tooltip, area) : under(point, point.height, tooltip, area);
  const top = Math.min(Math.max(area.top, wanted.top), area.bottom - tooltip.height);
  return {
    left: Math.max(area.left, Math.min(wanted.left, area.right - tooltip.width)),
    top,
    isClear: point.height === undefined ? top >= area.top : top === wanted.top,
  };
}

function under({ x, top }: FocusPoint, height: number, tooltip: Size, area: Area) {
  const below = top + height - 1;
  const above = top - tooltip.height + 1;
  const isAbove = below + tooltip.height > area.bottom && above >= area.top;
  return { left: x - tooltip.width / 2, top: isAbove ? above : below };
}

function beside({ x, top }: FocusPoint, tooltip: Size, area: Area) {
  const right = x + APART + tooltip.width <= area.right;
  const left = x - APART - tooltip.width >= area.left;
  if (!right && !left) return { left: area.left, top: top - tooltip.height - 4 };
  const rightFirst = x <= (area.left + area.right) / 2;
  return { left: right && (rightFirst || !left) ? x + APART : x - APART - tooltip.width, top };
}
