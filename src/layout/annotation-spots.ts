import { distance } from '../scene/bounds.js';
import type { Box } from '../scene/box.js';
import type { PlotArea, Shape } from '../scene/marks.js';
import { lineHeight } from '../scene/measure.js';
import { path, polyline } from '../scene/shapes.js';
import { lines } from './block.js';
import type { Covered } from './covered.js';
import { widest, wrap } from './wrap.js';

/** The subject of an annotation: a point in pixels, or a time or value that the scales of panels position. */
export type Subject =
  /** A point; its text lies in the box `within`, nearer to the point than to the `others`. */
  | {
      readonly kind: 'point';
      readonly x: number;
      readonly y: number;
      readonly within: Box;
      readonly others: readonly Box[];
    }
  /**
   * A time or span of time, or a value or range of values, in one or more panels; without a span, both ends are equal.
   */
  | {
      readonly kind: 'times' | 'values';
      readonly from: number;
      readonly to: number;
      readonly plots: readonly PlotArea[];
    };

const LINE = lineHeight('value');
/** The widths to try when wrapping a text. */
const WIDTHS = [220, 150, 110, 84];
/**
 * Distances in pixels: of a text from its line and from its point, at most without and with a leader line; and the step
 * of the search.
 */
const [BESIDE, CLEAR, NEAR, FAR, STEP] = [5, 10, 18, 150, 4];
/** The radius of the ring around a number, with padding. */
export const RING = 9;
export const RING_SIZE = { width: 2 * RING, height: 2 * RING };

/** The marks of a text beside its subject; undefined if there is no room. */
export function textAt(words: string, subject: Subject, covered: Covered): Shape[] | undefined {
  let tried = '';
  for (const most of WIDTHS) {
    const texts = wrap(words, most, 'value');
    if (texts.join('\n') === tried) continue;
    tried = texts.join('\n');
    const size = { width: widest(texts, 'value'), height: texts.length * LINE };
    if (size.width > most) continue;
    for (const box of spotsFor(subject, size)) {
      if (!covered.isFree(grown(box, subject))) continue;
      const marks = lines(texts, 'value').marks(box.x, box.y);
      if (subject.kind !== 'point') return [...marks];
      if (distance(box, subject.x, subject.y) <= NEAR) return [...marks];
      const leader = leaderTo(subject, box);
      if (covered.isLineFree(...leader)) return [...marks, path('leader', [polyline(...leader)])];
    }
  }
  return undefined;
}

/**
 * The box of a text with padding; away from an upright line with more, so that the text does not seem to belong to
 * another mark.
 */
function grown({ x, y, width, height }: Box, subject: Subject): Box {
  let [before, after] = [2, 2];
  const [first] = subject.kind === 'times' ? subject.plots : [];
  if (first && subject.kind === 'times') {
    const ends = endsIn(first, subject);
    if (x >= Math.max(...ends)) after = 3 * BESIDE;
    else if (x + width <= Math.min(...ends)) before = 3 * BESIDE;
  }
  return { x: x - before, y: y - 1, width: before + width + after, height: height + 2 };
}

/** The leader line from the edge of a box to just short of a point. */
function leaderTo(
  { x, y }: { readonly x: number; readonly y: number },
  box: Box,
): [number, number, number, number] {
  const [ax, ay] = [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
  const share = (CLEAR - 3) / Math.max(CLEAR, Math.hypot(ax - x, ay - y));
  const at = (edge: number, point: number, gap: number) => edge + Math.sign(point - edge) * gap;
  return [
    at(ax, x, ax === x ? 0 : 2),
    at(ay, y, ay === y ? 0 : 2),
    x + (ax - x) * share,
    y + (ay - y) * share,
  ];
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The ends of a subject in a panel, in pixels. */
export const endsIn = (
  { x, y }: PlotArea,
  { kind, from, to }: Exclude<Subject, { kind: 'point' }>,
): [number, number] => (kind === 'times' ? [x(from), x(to)] : [y(from), y(to)]);

/** The candidate positions of a text of a given size, best first. */
function spotsFor(subject: Subject, { width, height }: { width: number; height: number }): Box[] {
  if (subject.kind === 'point') {
    const { x, y, within, others } = subject;
    return grid(within, { width, height })
      .map((box) => ({ box, far: distance(box, x, y) }))
      .filter(({ far }) => far >= CLEAR && far <= FAR)
      .filter(({ box, far }) => others.every((other) => far < between(box, other)))
      .sort((a, b) => a.far - b.far)
      .map(({ box }) => box);
  }
  const [first] = subject.plots;
  if (!first) return [];
  const { left, right, top, bottom } = first.plot;
  const [low = 0, high = 0] = endsIn(first, subject).sort((a, b) => a - b);
  const isInside = ({ x, y }: Box) => x >= left && x + width <= right && y >= top && y + height <= bottom;
  if (subject.kind === 'times') {
    const inside = high > low && width <= high - low - 8 ? [(low + high - width) / 2] : [];
    const beside = [high + BESIDE, low - BESIDE - width];
    const start = top + (high > low ? 8 : 2);
    return steps(start, bottom - height)
      .flatMap((y) => [...inside, ...beside].map((x) => ({ x, y, width, height })))
      .filter(isInside);
  }
  const inside = high > low && height <= high - low - 6 ? [(low + high - height) / 2] : [];
  const beside = [low - 3 - height, high + 3];
  return steps(left + 4, right - 8 - width)
    .reverse()
    .flatMap((x) => [...inside, ...beside].map((y) => ({ x, y, width, height })))
    .filter(isInside);
}

/** A free position for a number, beside the line or near the point. */
export const ringAt = (subject: Subject, covered: Covered): Box | undefined =>
  spotsFor(subject, RING_SIZE).find((box) => covered.isFree(box));

/** The distance between two boxes. */
const between = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, i) => from + i * STEP);

const grid = ({ x, y, width, height }: Box, size: { width: number; height: number }): Box[] =>
  steps(y, y + height - size.height).flatMap((top) =>
    steps(x, x + width - size.width).map((left) => ({ x: left, y: top, ...size })),
  );
