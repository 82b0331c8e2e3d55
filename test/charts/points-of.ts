import type { Chart } from '../../src/charts/chart.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import type { FocusPoint, FocusPoints } from '../../src/explore/focus-points.js';

/** The focus points of a chart at a width; the chart must have some. */
export function pointsOf(chart: Chart, width = 640): FocusPoints {
  const points = focusPoints(chart, chart.draw(width));
  if (!points) throw new Error('the chart has no focus points');
  return points;
}

/** The x of the guide line of a time, and its upper end, in pixels. */
export function guideOf({ marks }: FocusPoint): { readonly x: number; readonly top: number } {
  const guide = marks.find((mark) => mark.kind === 'line');
  if (!guide) throw new Error('the point has no guide line');
  return { x: guide.x1, top: Math.min(guide.y1, guide.y2) };
}
