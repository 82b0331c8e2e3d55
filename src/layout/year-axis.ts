import type { Mark } from '../scene/marks.js';
import { overlaps, type Box } from '../scene/box.js';
import { path, polyline, rect, text } from '../scene/shapes.js';
import type { Plot } from './axis.js';
import { textWidth } from '../scene/measure.js';

/** The domain of a time axis in years; a whole number is the end of that year. */
export interface Years {
  readonly from: number;
  readonly to: number;
  /** The five-year plans with a band, with their names, longest first. */
  readonly plans: readonly { readonly plan: number; readonly names: readonly string[] }[];
  /** The label of a year. */
  readonly yearText: (year: number) => string;
  /** Labels for data between the ends of years. */
  readonly fine?: FineNames | undefined;
}

/** The space beside the plot that labels may use, in pixels. */
const EDGE = 18;
/** The minimum width of a band in pixels. */
const LEAST_BAND = 24;

/**
 * Year labels below the plot, and plans as bands with names above it. A boundary year belongs to the plan that it
 * ends. Labels are thinned to fit: every year, the last years of plans, or decades; months where a year is wide enough.
 */
export function yearAxis(
  years: Years,
  plot: Plot,
  x: (time: number) => number,
  taken: readonly Box[],
): Mark[] {
  return [...planBands(years, plot, x, taken), ...yearNames(years, plot, x)];
}

function planBands(years: Years, plot: Plot, x: (time: number) => number, taken: readonly Box[]) {
  const bands = bandNames(years, plot.right - plot.left, x);
  return bands.flatMap(({ plan, name, from, to, left }) => {
    const box = { x: left, y: plot.top - 18, width: textWidth(name, 'quiet'), height: 12 };
    const free = name !== '' && !taken.some((other) => overlaps(other, box));
    return [
      ...(plan % 2 ? [rect('band', from, plot.top - 22, to - from, plot.bottom - plot.top + 22)] : []),
      ...(free ? [text('quiet', (from + to) / 2, plot.top - 8, name, 'middle')] : []),
    ];
  });
}

/** The bands of plans on an axis, each with its longest name that fits; none if they would be too narrow. */
export function bandNames({ from, to, plans }: Years, width: number, x: (time: number) => number) {
  const [first, last] = [Math.floor((from - 1955) / 5) + 1, Math.ceil((to - 1955) / 5)];
  if (width / Math.max(1, last - first + 1) < LEAST_BAND) return [];
  const inView = plans.filter(({ plan }) => plan >= first && plan <= last);
  return inView.map(({ plan, names }) => {
    const [start, end] = [x(Math.max(from, 1950 + plan * 5)), x(Math.min(to, 1955 + plan * 5))];
    const name = names.find((one) => textWidth(one, 'quiet') <= end - start - 4) ?? '';
    return { plan, name, from: start, to: end, left: (start + end - textWidth(name, 'quiet')) / 2 };
  });
}

/** A label below the axis, at a time or, without a tick, in the middle of a period. */
export interface Name {
  readonly text: string;
  readonly at: number;
  readonly hasTick?: boolean;
}

/** The labels of years or months, for a year `room` pixels wide. */
export type FineNames = (from: number, to: number, room: number) => readonly Name[];

/** The interval between labelled years, for a year `room` pixels wide. */
export const yearStep = (room: number): number =>
  room >= 56 ? 1 : ([5, 10, 20, 50, 100, 200, 500].find((years) => room * years >= 40) ?? 1000);

/** The minimum distance between labelled years in pixels. */
export const YEARS_APART = 44;
/** Evenly spaced years are at most this far apart; wider intervals use round years. */
const MOST_YEARS = 4;

/** Evenly spaced years including the first and last, at least `apart` pixels apart; undefined if there are none. */
function evenYears(ends: readonly number[], room: number, apart: number): readonly number[] | undefined {
  const span = ends.length - 1;
  const steps = ends.map((_, years) => years).slice(1, MOST_YEARS + 1);
  const step = steps.find((years) => span % years === 0 && room * years >= apart && years * 2 <= span);
  return step ? ends.filter((_, index) => index % step === 0) : undefined;
}

/**
 * The years at multiples of `step`; with small steps also the first and the last, if they are not close to one of
 * those.
 */
function labelledYears(ends: readonly number[], step: number): readonly number[] {
  const round = ends.filter((year) => year % step === 0);
  const isApart = (year: number) => round.every((one) => Math.abs(one - year) >= step / 2);
  const [first, last] = [ends[0], ends.at(-1)];
  return ends.filter(
    (year) => year % step === 0 || (step <= 5 && (year === first || year === last) && isApart(year)),
  );
}

function yearNames(
  { from, to, plans, fine, yearText }: Years,
  plot: Plot,
  x: (time: number) => number,
): Mark[] {
  const room = (plot.right - plot.left) / Math.max(fine ? 1 / 12 : 1, to - from);
  const ends = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);
  const step = yearStep(room);
  const apart = Math.max(YEARS_APART, textWidth(yearText(Math.ceil(from)), 'quiet') + 6);
  const names: readonly Name[] =
    fine?.(from, to, room) ??
    (plans.length
      ? labelledYears(ends, step)
      : (evenYears(ends, room, apart) ?? labelledYears(ends, step))
    ).map((year) => ({ text: yearText(year), at: year }));
  const boxes = names.map(({ text: words, at, hasTick }) => {
    const half = textWidth(words, 'quiet') / 2;
    return { words, half, at, hasTick, middle: Math.max(half, Math.min(x(at), plot.right + EDGE - half)) };
  });
  const marks: Mark[] = [];
  const last = boxes.at(-1);
  let free = -Infinity;
  const ticks = ends.filter((year) => room >= 4 || year % step === 0);
  for (const { words, half, middle, at, hasTick } of boxes) {
    // The last label takes precedence over those that would leave it no room.
    if (middle - half < free || (last && middle < last.middle && middle + half + 6 > last.middle - last.half))
      continue;
    free = middle + half + 6;
    marks.push(text('quiet', middle, plot.bottom + 20, words, 'middle'));
    if (hasTick) ticks.push(at);
  }
  marks.push(
    path(
      'axis',
      ticks.map((time) => polyline(x(time), plot.bottom, x(time), plot.bottom + 4)),
    ),
  );
  return marks;
}
