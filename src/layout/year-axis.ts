import type { Mark } from '../scene/marks.js';
import { overlaps, type Box } from '../scene/box.js';
import { path, polyline, rect, text } from '../scene/shapes.js';
import type { Plot } from './axis.js';
import { textWidth } from '../scene/measure.js';

/** The time that an axis shows: in years, each standing for its end. */
export interface Years {
  readonly from: number;
  readonly to: number;
  /** The five-year plans that have a band, with their names, the longest first. */
  readonly plans: readonly { readonly plan: number; readonly names: readonly string[] }[];
  /** A year as it is called. */
  readonly yearText: (year: number) => string;
  /** What names a part of it where values stand between the ends of years. */
  readonly fine?: FineNames | undefined;
}

/** A plan whose band is narrower than this has none. */
const LEAST_BAND = 24;

/**
 * Whole years below the plot and the plans as bands named above it. The boundary year belongs to the
 * plan that it ends. Only as many years are named as have room: all, those that end a plan, or tens;
 * months where a year alone has room for them.
 */
export function yearAxis(
  years: Years,
  plot: Plot,
  x: (time: number) => number,
  taken: readonly Box[],
): Mark[] {
  return [...planBands(years, plot, x, taken), ...yearNames(years, plot, x)];
}

function planBands(
  { from, to, plans }: Years,
  plot: Plot,
  x: (time: number) => number,
  taken: readonly Box[],
) {
  const marks: Mark[] = [];
  const [first, last] = [Math.floor((from - 1955) / 5) + 1, Math.ceil((to - 1955) / 5)];
  if ((plot.right - plot.left) / Math.max(1, last - first + 1) < LEAST_BAND) return marks;
  for (const { plan, names } of plans.filter((one) => one.plan >= first && one.plan <= last)) {
    const [left, right] = [x(Math.max(from, 1950 + plan * 5)), x(Math.min(to, 1955 + plan * 5))];
    if (plan % 2 === 1)
      marks.push(rect('band', left, plot.top - 22, right - left, plot.bottom - plot.top + 22));
    const name = names.find((one) => textWidth(one, 'quiet') <= right - left - 4);
    const box = { x: (left + right) / 2 - 40, y: plot.top - 18, width: 80, height: 12 };
    if (name && !taken.some((other) => overlaps(other, box)))
      marks.push(text('quiet', (left + right) / 2, plot.top - 8, name, 'middle'));
  }
  return marks;
}

/** A name below the axis, in the middle of what it names. */
export interface Name {
  readonly text: string;
  readonly at: number;
}

/** The names of years or months, where a year is `room` pixels wide. */
export type FineNames = (from: number, to: number, room: number) => readonly Name[];

/** The years from one to another that are named, where a year is `room` pixels wide. */
export const yearStep = (room: number): number =>
  room >= 56 ? 1 : ([5, 10, 20, 50, 100, 200, 500].find((years) => room * years >= 40) ?? 1000);

function yearNames({ from, to, fine, yearText }: Years, plot: Plot, x: (time: number) => number): Mark[] {
  const room = (plot.right - plot.left) / Math.max(fine ? 1 / 12 : 1, to - from);
  const ends = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);
  const step = yearStep(room);
  const names =
    fine?.(from, to, room) ??
    ends
      .filter((year) => year % step === 0 || (step <= 5 && (year === from || year === to)))
      .map((year) => ({ text: yearText(year), at: year }));
  const marks: Mark[] = [];
  let free = -Infinity;
  for (const { text: words, at } of names) {
    const half = textWidth(words, 'quiet') / 2;
    if (x(at) - half < free) continue;
    free = x(at) + half + 6;
    marks.push(text('quiet', x(at), plot.bottom + 20, words, 'middle'));
  }
  const ticks = ends.filter((year) => room >= 4 || year % step === 0);
  marks.push(
    path(
      'axis',
      ticks.map((year) => polyline(x(year), plot.bottom, x(year), plot.bottom + 4)),
    ),
  );
  return marks;
}
