import type { Ink } from '../scene/ink.js';
import type { Datum } from '../scene/marks.js';
import { px } from '../scene/pixels.js';

/** One row as it is drawn: words are ready, lengths are shares of the target. */
export interface Bar {
  readonly key: string;
  readonly state: 'result' | 'start' | 'monitoring' | 'target' | 'actual' | 'incomparable';
  readonly name: string;
  readonly values: string;
  readonly figure: string;
  readonly behind: boolean;
  /** actual / target, undefined where there is none. */
  readonly share: number | undefined;
  /** base / target, undefined where there is none. */
  readonly baseShare: number | undefined;
  readonly sentence: string;
}

/** The thickness of a bar, and how far the target mark stands out of it on either side. */
export const BAR = 18;
export const OVERHANG = 5;

type Scale = (share: number) => number;

/** The bar of a row from zero, its target, and its base: each state has its own form. */
export function barMarks(bar: Bar, x: Scale, right: number, middle: number): Datum['marks'] {
  const marks: Datum['marks'][number][] = [];
  const [x0, top] = [x(0), middle - BAR / 2];
  const main: Ink = bar.behind ? 'behind' : 'actual';
  const reached = bar.state === 'start' ? bar.baseShare : bar.share;
  if (bar.state === 'incomparable') marks.push(openBox(x0, right, top));
  else if (reached === undefined) marks.push(missing(x0, right, middle));
  else {
    marks.push(...solidBar(bar.state === 'start' ? 'base' : main, x0, x(reached), right, top));
    if (reached === 0) marks.push(tick(bar.state === 'start' ? 'base-mark' : 'actual-mark', x0, middle, 0));
    if (bar.state === 'start' && reached < 1) marks.push(way('way', x(reached), x(1), middle));
    if (bar.state === 'start' && reached > 1)
      marks.push(way('way', x(1), Math.min(x(reached), right), middle));
    if (bar.state === 'monitoring' && reached < 1)
      marks.push(way(bar.behind ? 'way-behind' : 'way', x(reached), x(1), middle));
  }
  if (bar.state === 'monitoring' && bar.baseShare !== undefined)
    marks.push(tick('base-mark', Math.min(x(bar.baseShare), right), middle, 3));
  if (bar.state !== 'actual') marks.push(tick('target', x(1), middle, OVERHANG));
  return marks;
}

/** A bar from zero; one that passes the end of the scale is visibly broken before it. */
function solidBar(ink: Ink, x0: number, end: number, right: number, top: number): Datum['marks'] {
  if (end <= right + 0.5) return [{ kind: 'rect', ink, x: x0, y: top, width: end - x0, height: BAR }];
  const cut = right - 18;
  const bottom = top + BAR;
  const slant = 4;
  return [
    {
      kind: 'path',
      ink,
      d: `M${px(x0)},${px(top)}H${px(cut + slant)}L${px(cut - slant)},${px(bottom)}H${px(x0)}Z`,
    },
    {
      kind: 'path',
      ink,
      d: `M${px(cut + slant + 4)},${px(top)}H${px(right)}V${px(bottom)}H${px(cut - slant + 4)}Z`,
    },
  ];
}

/** An outline without an end: the two printed figures exist, but their proportion does not. */
const openBox = (x0: number, right: number, top: number): Datum['marks'][number] => ({
  kind: 'path',
  ink: 'incomparable',
  d: `M${px(right)},${px(top)}H${px(x0)}V${px(top + BAR)}H${px(right)}`,
});

const missing = (x1: number, x2: number, y: number): Datum['marks'][number] => ({
  kind: 'line',
  ink: 'missing',
  x1,
  x2,
  y1: y,
  y2: y,
});

const way = (ink: Ink, x1: number, x2: number, y: number): Datum['marks'][number] => ({
  kind: 'line',
  ink,
  x1,
  x2,
  y1: y,
  y2: y,
});

const tick = (ink: Ink, x: number, y: number, overhang: number): Datum['marks'][number] => ({
  kind: 'line',
  ink,
  x1: x,
  x2: x,
  y1: y - BAR / 2 - overhang,
  y2: y + BAR / 2 + overhang,
});
