import type { Chart } from '../charts/chart.js';
import type { Scene } from '../scene/marks.js';
import { dataPoints } from './data-points.js';
import type { FocusPoints } from './focus-points.js';
import { timePoints } from './time-points.js';

/** The focus points of a chart in a picture; undefined if there are none. */
export function focusPoints(chart: Pick<Chart, 'focus' | 'lang'>, scene: Scene): FocusPoints | undefined {
  const { focus, lang } = chart;
  const points =
    focus.kind === 'data' ? dataPoints(focus, scene, lang) : timePoints(focus, scene.plots ?? [], lang);
  return points.columns(0) > 0 ? points : undefined;
}
