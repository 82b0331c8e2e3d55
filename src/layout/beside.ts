import type { Mark } from '../scene/marks.js';
import { lineHeight } from '../scene/measure.js';
import { widest, wrap } from './wrap.js';
import { line, text } from '../scene/shapes.js';
import { flow, type Block } from './block.js';

/** A range of x positions in pixels. */
export type Span = readonly [from: number, to: number];

/** A label of a point on a line. */
export interface BesideRequest {
  readonly x: number;
  readonly width: number;
  /** The side to try first; the other one comes second. */
  readonly prefer: 'left' | 'right';
}

/** The distance of a label from its point, and between two labels. */
const [CLEAR, BETWEEN] = [9, 4];

/**
 * A span beside its point for each label, in order; undefined if one of them would cover an obstacle or another label,
 * or lie out of bounds.
 */
export function besidePoints(
  requests: readonly BesideRequest[],
  obstacles: readonly Span[],
  [start, end]: Span,
): Span[] | undefined {
  const taken = [...obstacles];
  const found: Span[] = [];
  for (const { x, width, prefer } of requests) {
    const right: Span = [x + CLEAR, x + CLEAR + width];
    const left: Span = [x - CLEAR - width, x - CLEAR];
    const span = (prefer === 'left' ? [left, right] : [right, left]).find(
      ([from, to]) => from >= start && to <= end && !taken.some(([a, b]) => from < b && to > a),
    );
    if (!span) return undefined;
    taken.push([span[0] - BETWEEN, span[1] + BETWEEN]);
    found.push(span);
  }
  return found;
}

/** The parts of a span that others leave free, each kept `BETWEEN` pixels away from them. */
export function gapsBetween(others: readonly Span[], [start, end]: Span): Span[] {
  let from = start;
  const gaps: Span[] = [];
  for (const [a, b] of others.toSorted((one, other) => one[0] - other[0])) {
    gaps.push([from, Math.min(end, a - BETWEEN)]);
    from = Math.max(from, b + BETWEEN);
  }
  return [...gaps, [from, end] as const].filter(([low, high]) => high > low);
}

/**
 * Assigns a level to each of several positions on a line: the lowest at which no earlier one is nearer than `apart`.
 */
export function levelsApart(positions: readonly (number | undefined)[], apart: number): number[] {
  /** For each interval of width `apart`, its positions by level: at most one at each. */
  const intervals = new Map<number, number[]>();
  return positions.map((position) => {
    const at = position ?? 0;
    const step = Math.floor(at / apart);
    const own = intervals.get(step) ?? [];
    const [before, after] = [intervals.get(step - 1), intervals.get(step + 1)];
    const isNear = (one: number | undefined) => one !== undefined && Math.abs(one - at) < apart;
    let level = 0;
    while (isNear(own[level]) || isNear(before?.[level]) || isNear(after?.[level])) level += 1;
    if (position === undefined) return level;
    own[level] = at;
    intervals.set(step, own);
    return level;
  });
}

/**
 * The line of a row of dots, with marks at zero and 100 %, and the range of the points. It leaves out the spans that
 * labels cover.
 * @param points their x positions
 * @param y the y position of the line
 */
export function trackMarks(
  points: readonly number[],
  covered: readonly Span[],
  { x, reach }: { readonly x: (share: number) => number; readonly reach: number },
  y: number,
): Mark[] {
  const across = (style: 'grid' | 'outline-other', span: Span) =>
    gapsBetween(covered, span).map(([from, to]) => line(style, from, y, to, y));
  const isFree = !covered.some(([from, to]) => from < x(0) + 3 && to > x(0) - 3);
  return [
    ...across('grid', [x(0), x(reach)]),
    ...(isFree ? [line('axis', x(0), y - 4, x(0), y + 4)] : []),
    line('axis', x(1), y - 9, x(1), y + 9),
    ...(points.length > 1 ? across('outline-other', [Math.min(...points), Math.max(...points)]) : []),
  ];
}

/** The labels of zero and 100 %, above the rows. */
export function scaleEnds(
  words: string,
  { width, x }: { width: number; x: (share: number) => number },
): Block {
  const start = x(0) + 14;
  const texts = wrap(words, width - start, 'quiet');
  const half = widest(texts, 'quiet') / 2;
  const at = Math.max(start + half, Math.min(x(1), width - half));
  const line = lineHeight('quiet');
  return {
    width,
    height: texts.length * line + 4,
    marks: (_, y) => [
      text('quiet', x(0), y + 12, '0', 'middle'),
      ...texts.map((one, index) => text('quiet', at, y + 12 + index * line, one, 'middle')),
    ],
  };
}

/** Texts in lines above the points, drawn by the index of their point. */
export function listed<M extends Mark>(
  entries: readonly { readonly index: number; readonly block: Block<M> }[],
  width: number,
) {
  const at = flow(
    entries.map(({ block }) => block),
    width,
    { gap: 14, line: lineHeight('place-1') },
  );
  return {
    height: at.height + 4,
    marks: (of: number, x: number, y: number) => {
      const one = entries.findIndex(({ index }) => index === of);
      const [left, down] = at.places[one] ?? [0, 0];
      return entries[one]?.block.marks(x + left, y + down) ?? [];
    },
  };
}
