import type { Points, PathStep } from '../scene/marks.js';
import { lineThrough, polyline } from '../scene/shapes.js';

/** The times and values of a line, and the range in view. */
export interface TimedValues {
  readonly times: Float64Array;
  /** NaN is a gap. */
  readonly values: Float64Array;
  readonly begin: number;
  readonly end: number;
}

/**
 * The indices of the values to draw, in runs between gaps: the first, last, lowest and highest of each pixel column,
 * so at most four per column. `perTime` and `shift` convert times to pixels. One pass over the values in view.
 */
export function thinned(
  { times, values, begin, end }: TimedValues,
  perTime: number,
  shift: number,
): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let [column, gaps, runGaps] = [NaN, 0, -1];
  let [first, low, high, last] = [-1, -1, -1, -1];
  let [firstGaps, lowGaps, highGaps, lastGaps] = [0, 0, 0, 0];
  const keep = (index: number, before: number) => {
    if (before !== runGaps) runs.push((run = []));
    if (run.at(-1) !== index) run.push(index);
    runGaps = before;
  };
  const close = () => {
    if (first < 0) return;
    keep(first, firstGaps);
    if (low <= high) keep(low, lowGaps);
    keep(high, highGaps);
    if (low > high) keep(low, lowGaps);
    keep(last, lastGaps);
  };
  for (let i = begin; i < end; i += 1) {
    const value = values[i] as number;
    if (value !== value) {
      gaps += 1;
      continue;
    }
    const at = Math.floor((times[i] as number) * perTime + shift);
    if (at !== column) {
      close();
      column = at;
      first = low = high = i;
      firstGaps = lowGaps = highGaps = gaps;
    } else if (value < (values[low] as number)) {
      low = i;
      lowGaps = gaps;
    } else if (value > (values[high] as number)) {
      high = i;
      highGaps = gaps;
    }
    last = i;
    lastGaps = gaps;
  }
  close();
  return runs;
}

/** The lowest and highest value in view; undefined if all are gaps. */
export function extentOf({ values, begin, end }: TimedValues): [number, number] | undefined {
  let [low, high] = [Infinity, -Infinity];
  for (let i = begin; i < end; i += 1) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : undefined;
}

/** The points of each run in pixels. */
export function runPoints(
  { times, values }: Pick<TimedValues, 'times' | 'values'>,
  runs: readonly (readonly number[])[],
  x: (time: number) => number,
  y: (value: number) => number,
): Points[] {
  return runs.map((run) => {
    const points: number[] = [];
    for (const i of run) points.push(x(times[i] ?? 0), y(values[i] ?? 0));
    return points;
  });
}

/** Lines through runs of points; a single point becomes a short stroke. */
export const strokes = (runs: readonly Points[]): PathStep[] =>
  runs.map((points) => {
    const [x = 0, y = 0] = points;
    return points.length === 2 ? polyline(x - 1, y, x + 1, y) : lineThrough(points);
  });
