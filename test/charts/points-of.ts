import type { Chart } from '../../src/charts/chart.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import type { FocusPoints } from '../../src/explore/focus-points.js';

/** The focus points of a chart that has some, in its picture at a width. */
export function pointsOf(chart: Chart, width = 640): FocusPoints {
  const points = focusPoints(chart, chart.draw(width));
  if (!points) throw new Error('the chart has no focus points');
  return points;
}
