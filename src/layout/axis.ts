import { ticks as evenlySpaced } from 'd3-array';
import { nice } from './nice.js';
import { SHORTEST_DOMAIN, type Interval, type Scale } from './scales.js';
import type { Mark } from '../scene/marks.js';
import { line, path, polyline, text } from '../scene/shapes.js';
import { textWidth } from '../scene/measure.js';

/** The edges of the plot area. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether an axis starts at zero, or above it with a marked break. */
export type AxisForm = 'zero' | 'break';

/** The domain and ticks of an axis. */
export interface Ticks {
  readonly domain: [number, number];
  readonly ticks: readonly number[];
}

/** A logarithmic axis, for values above zero. */
export interface LogAxis {
  readonly ticksOf: (values: readonly number[]) => Ticks;
  readonly scale: (domain: Interval, range: Interval) => Scale;
}

export interface ValueAxis {
  readonly domain: [number, number];
  /** The width of the widest tick label. */
  readonly width: number;
  /** The label of the lowest tick. */
  readonly first: string;
  /**
   * `from`: the left end of the grid lines, right of the labels of first values; by default the left edge of the plot.
   */
  readonly marks: (plot: Plot, y: (value: number) => number, from?: number) => Mark[];
}

/**
 * A value axis with about five ticks and one multiplier. It ends at the first tick at or beyond every value, and starts
 * at zero unless it is broken or logarithmic.
 */
export function valueAxis(
  values: readonly number[],
  factor: number,
  tickText: (value: number, decimals: number) => string,
  form: AxisForm = 'zero',
  log?: LogAxis,
): ValueAxis {
  const { domain, ticks } = log ? log.ticksOf(values) : evenTicks(values, form);
  const step = ((ticks[1] ?? 1) - (ticks[0] ?? 0)) / factor;
  const decimals = (tick: number) => Math.max(0, -Math.floor(Math.log10(log ? tick / factor : step) + 1e-9));
  const labels = ticks.map((tick) => (tick === 0 ? '0' : tickText(tick, decimals(tick))));
  return {
    domain,
    first: labels[0] ?? '',
    width: Math.max(0, ...labels.map((label) => textWidth(label, 'quiet'))),
    marks: ({ left, right, bottom }, y, from = left) => {
      const base = form === 'zero' && !log ? y(0) : bottom;
      return [
        path(
          'grid',
          ticks.map((tick) => polyline(from, y(tick), right, y(tick))),
        ),
        line('axis', left, base, right, base),
        ...(form === 'break' ? [breakMark(left, bottom)] : []),
        ...ticks.map((tick, i) => text('quiet', left - 6, y(tick) + 4, labels[i] ?? '', 'end')),
      ];
    },
  };
}

function evenTicks(values: readonly number[], form: AxisForm): Ticks {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const [low, high] =
    form === 'break'
      ? [lowest - (highest - lowest) / 20, highest]
      : [Math.min(0, lowest), Math.max(0, highest)];
  const [from, to] = nice([low, high - low < SHORTEST_DOMAIN ? low + 1 : high], 5);
  return { domain: [from, to], ticks: evenlySpaced(from, to, 5) };
}

/** The zigzag of an axis that does not start at zero. */
const breakMark = (x: number, y: number): Mark =>
  path('axis-break', [polyline(x, y, x - 4, y - 3, x + 4, y - 7, x - 4, y - 11, x + 4, y - 15, x, y - 18)]);
