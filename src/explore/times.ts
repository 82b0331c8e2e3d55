import { nearestIndex } from '../indicator/time.js';
import type { TimedPoint, TimePanel } from '../charts/focus.js';

/** Times closer than this, in years, count as the same: less than a minute. */
export const SAME = 1e-6;

/** The times of a panel that have a focus point: those of its longest track in view, and of its readings. */
export interface Times {
  readonly count: number;
  readonly at: (column: number) => number;
  /** The column of a time, else of the nearest one; a total counts for each of its years. */
  readonly nearest: (time: number) => number;
}

export function panelTimes({ series }: TimePanel): Times {
  const points = series.flatMap((one) => [...one.points, ...one.targets]);
  const unique = [...new Set(points.map(({ to }) => to))].sort((a, b) => a - b);
  const tracks = series.flatMap(({ track }) => (track && track.end > track.begin ? [track] : []));
  const longest = tracks.sort((a, b) => b.end - b.begin - (a.end - a.begin))[0];
  if (!longest)
    return {
      count: unique.length,
      at: (column) => unique[column] ?? NaN,
      nearest: (time) => nearestOf(unique, points, time),
    };
  const { times, begin, end } = longest;
  const middle = times.subarray(begin, end);
  const before = unique.filter((time) => time < (middle[0] ?? 0) - SAME);
  const after = unique.filter((time) => time > (middle.at(-1) ?? 0) + SAME);
  const all = before.length + middle.length;
  return {
    count: all + after.length,
    at: (i) => before[i] ?? middle[i - before.length] ?? after[i - all] ?? NaN,
    nearest: (time) => {
      const near = nearestIndex(middle, time);
      const distance = (other: number | undefined) => Math.abs((other ?? Infinity) - time);
      const edge = [...before, ...after].sort((a, b) => distance(a) - distance(b))[0];
      if (edge === undefined || distance(middle[near]) <= distance(edge)) return before.length + near;
      const early = before.indexOf(edge);
      return early >= 0 ? early : all + after.indexOf(edge);
    },
  };
}

/** The index of the nearest time; the end of a span is as near as the span itself. */
function nearestOf(times: readonly number[], points: readonly TimedPoint[], time: number): number {
  const away = (at: number) =>
    Math.min(
      Math.abs(at - time),
      ...points.flatMap((p) => (p.aggregate && p.to === at && p.from + SAME < time && time <= at ? [0] : [])),
    );
  return times.reduce((best, at, i) => (away(at) < away(times[best] ?? NaN) ? i : best), 0);
}
