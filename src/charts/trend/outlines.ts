import type { Mark } from '../../scene/marks.js';
import { boxBetween } from '../../scene/box.js';
import { outline } from '../../scene/shapes.js';
import type { TrendPoint, TrendSeries } from './model.js';
import type { DrawnPanel } from './panel.js';

/** How far a frame keeps off a value. */
const APART = 9;

/** Frames around whole panels. */
export const panelOutlines = (panels: readonly DrawnPanel[]): Mark[] =>
  panels.map(({ box: { x, y, width, height } }) => frame(x + 1, y + 1, x + width - 1, y + height - 1));

/** Frames around the values of some keys; around the stretch of a long series in which they lie. */
export function outlinesOf(drawn: DrawnPanel, keys: ReadonlySet<string>): Mark[] {
  return drawn.panel.series.flatMap((one) => [
    ...[...one.points, ...one.targets]
      .filter(({ id }) => keys.has(id))
      .map((point) => pointFrame(point, drawn)),
    ...stretchFrame(one, drawn, keys),
  ]);
}

function pointFrame({ span, from, to, value, upTo }: TrendPoint, { x, y, plot }: DrawnPanel): Mark {
  const [a, b] = [x(span ? from : to), x(to)];
  const [low, high] = value === null ? [plot.bottom - 8, plot.bottom - 8] : [y(value), y(upTo ?? value)];
  return frame(Math.min(a, b) - APART, high - APART, Math.max(a, b) + APART, low + APART);
}

/** The key of a long series stands for all that is in view of it. */
function stretchFrame(
  { id: key, track }: TrendSeries,
  { x, plot }: DrawnPanel,
  keys: ReadonlySet<string>,
): Mark[] {
  if (!track) return [];
  const [first, last] = [track.times[track.begin] ?? 0, track.times[track.end - 1] ?? 0];
  const fresh = keys.has(key)
    ? [first, last]
    : [...keys]
        .filter((one) => one.startsWith(`${key}@`))
        .map((one) => Number(one.slice(key.length + 1)))
        .filter((time) => time >= first && time <= last);
  if (!fresh.length) return [];
  const [a, b] = [x(Math.min(...fresh)), x(Math.max(...fresh))];
  return [frame(Math.min(a, b) - 4, plot.top, Math.max(a, b) + 4, plot.bottom)];
}

const frame = (left: number, top: number, right: number, bottom: number): Mark =>
  outline('frame', boxBetween(left, top, right, bottom));
