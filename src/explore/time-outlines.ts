import type { TimedPoint, TimedSeries, TimePanel } from '../charts/focus.js';
import type { PlotArea, Shape } from '../scene/marks.js';
import { boxBetween } from '../scene/box.js';
import { outline } from '../scene/shapes.js';
import type { FocusTarget } from './focus-points.js';

export interface PlottedPanel {
  readonly panel: TimePanel;
  readonly area: PlotArea;
}

/** The distance of an outline from a value, in pixels. */
const APART = 9;

/** Outlines around whole panels. */
export const panelOutlines = (panels: readonly PlottedPanel[]): Shape[] =>
  panels.map(({ area: { box } }) =>
    around(box.x + 1, box.y + 1, box.x + box.width - 1, box.y + box.height - 1),
  );

/** Outlines around some values of a panel, or around their part of a long series. */
export function seriesOutlines({ panel, area }: PlottedPanel, targets: readonly FocusTarget[]): Shape[] {
  const ids = new Set(targets.map(({ id }) => id));
  return panel.series.flatMap((one) => [
    ...[...one.points, ...one.targets]
      .filter(({ description }) => ids.has(description.id))
      .map((point) => pointOutline(point, area)),
    ...trackOutline(one, area, targets),
  ]);
}

function pointOutline({ aggregate, from, to, value, upTo }: TimedPoint, { x, y, plot }: PlotArea): Shape {
  const [a, b] = [x(aggregate ? from : to), x(to)];
  const [low, high] = value === null ? [plot.bottom - 8, plot.bottom - 8] : [y(value), y(upTo ?? value)];
  return around(Math.min(a, b) - APART, high - APART, Math.max(a, b) + APART, low + APART);
}

/** A series without a time means all its values in view. */
function trackOutline(
  { id, track }: TimedSeries,
  { x, plot }: PlotArea,
  targets: readonly FocusTarget[],
): Shape[] {
  if (!track) return [];
  const [first, last] = [track.times[track.begin] ?? 0, track.times[track.end - 1] ?? 0];
  const times = targets.flatMap((target) => {
    if (target.id !== id) return [];
    return target.time === undefined ? [first, last] : [target.time];
  });
  const inView = times.filter((time) => time >= first && time <= last);
  if (!inView.length) return [];
  const [a, b] = [x(Math.min(...inView)), x(Math.max(...inView))];
  return [around(Math.min(a, b) - 4, plot.top, Math.max(a, b) + 4, plot.bottom)];
}

const around = (left: number, top: number, right: number, bottom: number): Shape =>
  outline('frame', boxBetween(left, top, right, bottom));
