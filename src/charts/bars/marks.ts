import { hatch } from '../../layout/hatch.js';
import type { ShapeStyle } from '../../scene/theme.js';
import type { Line, Shape } from '../../scene/marks.js';
import { textWidth } from '../../scene/measure.js';
import { line, path, polygon, polyline, rect, text } from '../../scene/shapes.js';
import type { Bar } from './scale.js';

/** The thickness of a bar and of a base, and the overhangs of the marks. */
export const BAR = 16;
const BASE = 10;
const BASE_OVERHANG = 2;
export const OVERHANG = 4;
/** The distance of a break from the end of the plot. */
const BREAK = 18;

/** The position of a value; `right` is the end of the plot, the limit of all marks. */
export interface BarPosition {
  readonly x: (value: number) => number;
  readonly right: number;
  readonly middle: number;
  /** Whether the scale is the row's own, so that no line of the picture shows zero. */
  readonly isOwn: boolean;
}

/** The bar of a row from zero, its target and its base; each state has its own form. */
export function barMarks(bar: Bar, place: BarPosition): Shape[] {
  const { x, right } = place;
  const start = bar.state === 'start' || (bar.state === 'incomparable' && bar.actual === undefined);
  const reached = bar.state === 'start' ? bar.base : bar.actual;
  const at = reached === undefined ? undefined : Math.min(x(reached), right);
  const marks: Shape[] = bar.upTo === undefined ? [] : [range(bar, place)];
  const isBelow = [bar.actual, bar.base, bar.target].some((value) => value !== undefined && value < 0);
  if (place.isOwn && isBelow) marks.push(tick('axis', x(0), place, OVERHANG));
  if (bar.state === 'incomparable') marks.push(openBox(place));
  else if (reached === undefined || at === undefined) marks.push(missing(place));
  else {
    const style = start ? 'base' : bar.behind ? 'behind' : 'actual';
    marks.push(...solidBar(style, start ? BASE : BAR, x(reached), place));
    const isBroken = x(reached) > right + 0.5;
    const clear = right - BREAK - 8;
    const free = clear - textWidth(bar.figure, 'on-bar') - 6;
    const isLabelled =
      isBroken &&
      !start &&
      bar.figure !== '' &&
      free > Math.max(...[0, bar.target, bar.upTo, bar.base].map((value) => x(value ?? 0))) + 4;
    if (bar.behind) marks.push(stripes(isLabelled ? free : isBroken ? clear : x(reached), place));
    if (isLabelled) marks.push(text('on-bar', clear, place.middle + 4, bar.figure, 'end'));
    if (reached === 0) marks.push(tick(start ? 'base-mark' : 'actual-mark', x(0), place, 0));
    const short = bar.target !== undefined && reached < bar.target;
    const kept = bar.aim === 'at-most' && short;
    if (
      bar.target !== undefined &&
      !kept &&
      (start ? reached !== bar.target : bar.state === 'monitoring' && bar.rises && short)
    )
      marks.push(requiredLine(bar.behind ? 'required-behind' : 'required', at, x(bar.target), place));
  }
  const ticks: Line[] = [];
  if (bar.state === 'monitoring' && bar.base !== undefined)
    ticks.push(tick('base-mark', Math.min(x(bar.base), right), place, BASE_OVERHANG));
  if (bar.target !== undefined) ticks.push(tick(targetStyle(bar), x(bar.target), place, OVERHANG));
  // A gap in the background colour parts the marks on a bar from it.
  const covered = ticks.filter((one) => at !== undefined && one.x1 < at + 4);
  const halo = covered.map(({ x1, y1, x2, y2 }) => polyline(x1, y1, x2, y2));
  return [...marks, ...(halo.length ? [path('halo', halo)] : []), ...ticks, ...limits(bar, place)];
}

/** A bar from zero; a bar beyond the end of the scale is visibly broken. */
function solidBar(
  style: ShapeStyle,
  height: number,
  end: number,
  { x, right, middle }: BarPosition,
): Shape[] {
  const zero = x(0);
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  if (end <= right + 0.5) return [rect(style, Math.min(zero, end), top, Math.abs(end - zero), height)];
  const cut = right - BREAK;
  const slant = 4;
  const [upper, lower] = [cut + slant, cut - slant];
  return [
    path(style, [polygon(zero, top, upper, top, lower, bottom, zero, bottom)]),
    path(style, [polygon(upper + 4, top, right, top, right, bottom, lower + 4, bottom)]),
  ];
}

/** The stripes of a bar that missed its target, for readers without colour vision. */
function stripes(end: number, { x, middle }: BarPosition): Shape {
  const [left, right] = [Math.min(x(0), end), Math.max(x(0), end)];
  return hatch(left, right, middle - BAR / 2, middle + BAR / 2);
}

/** An open outline, for a printed figure without a ratio. */
function openBox({ x, right, middle }: BarPosition): Shape {
  const [top, bottom] = [middle - BAR / 2, middle + BAR / 2];
  return path('incomparable', [polyline(right, top, x(0), top, x(0), bottom, right, bottom)]);
}

const missing = ({ x, right, middle }: BarPosition): Shape => line('missing', x(0), middle, right, middle);

const requiredLine = (style: ShapeStyle, from: number, to: number, { middle }: BarPosition): Shape =>
  line(style, from, middle, to, middle);

/** A vertical mark. */
const tick = (style: ShapeStyle, x: number, { middle }: BarPosition, overhang: number): Line =>
  line(style, x, middle - BAR / 2 - overhang, x, middle + BAR / 2 + overhang);

const targetStyle = (bar: Bar): ShapeStyle => (bar.aim === 'about' ? 'target-about' : 'target');

/** What a target has besides its mark: open brackets for a limit, a second mark for a range. */
function limits(bar: Bar, place: BarPosition): Shape[] {
  if (bar.target === undefined) return [];
  const style = targetStyle(bar);
  if (bar.upTo !== undefined) return [tick(style, place.x(bar.upTo), place, OVERHANG)];
  if (bar.aim !== 'at-least' && bar.aim !== 'at-most') return [];
  const from = place.x(bar.target);
  const to = bar.aim === 'at-least' ? Math.min(from + 6, place.right) : Math.max(from - 6, place.x(0));
  const [top, bottom] = [place.middle - BAR / 2 - OVERHANG + 1, place.middle + BAR / 2 + OVERHANG - 1];
  return [path(style, [polyline(from, top, to, top), polyline(from, bottom, to, bottom)])];
}

/** The area of a target range. */
function range({ target: low = 0, upTo: high = 0 }: Bar, { x, middle }: BarPosition): Shape {
  const height = BAR + 2 * OVERHANG;
  return rect('range', x(low), middle - height / 2, x(high) - x(low), height);
}
