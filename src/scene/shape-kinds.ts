import { boxBetween, union, type Box } from './box.js';
import type { Label, Shape, PathStep } from './marks.js';
import { textWidth } from './measure.js';
import { textStyles } from './theme.js';

/** What is known of one kind of shape besides how it is drawn. */
export interface ShapeKind<S> {
  /** The shape on the other side of a picture of some width; words and digits stay as they are. */
  readonly mirror: (shape: S, width: number) => S;
  /** The box around the shape in pixels; undefined for a path without points. */
  readonly bounds: (shape: S) => Box | undefined;
  /** The shape `to` as far on its way from another one as `part` says, from 0 to 1; its words are the last. */
  readonly interpolate: (from: S, to: S, part: number) => S;
}

type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

const shapeKinds: { readonly [K in Shape['kind']]: ShapeKind<ShapeOf<K>> } = {
  rect: {
    mirror: (shape, width) => ({ ...shape, x: width - shape.x - shape.width }),
    bounds: ({ x, y, width, height }) => ({ x, y, width, height }),
    interpolate: (from, to, part) => ({
      ...to,
      x: mix(from.x, to.x, part),
      y: mix(from.y, to.y, part),
      width: mix(from.width, to.width, part),
      height: mix(from.height, to.height, part),
    }),
  },
  line: {
    mirror: (shape, width) => ({ ...shape, x1: width - shape.x1, x2: width - shape.x2 }),
    bounds: ({ x1, y1, x2, y2 }) => boxBetween(x1, y1, x2, y2),
    interpolate: (from, to, part) => ({
      ...to,
      x1: mix(from.x1, to.x1, part),
      y1: mix(from.y1, to.y1, part),
      x2: mix(from.x2, to.x2, part),
      y2: mix(from.y2, to.y2, part),
    }),
  },
  circle: {
    mirror: (shape, width) => ({ ...shape, x: width - shape.x }),
    bounds: circleBounds,
    interpolate: (from, to, part) => ({
      ...to,
      x: mix(from.x, to.x, part),
      y: mix(from.y, to.y, part),
      r: mix(from.r, to.r, part),
    }),
  },
  text: {
    mirror: (shape, width) => ({ ...shape, x: width - shape.x, anchor: OTHER_SIDE[shape.anchor] }),
    bounds: textBounds,
    interpolate: (from, to, part) => ({ ...to, x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) }),
  },
  path: {
    mirror: (shape, width) => ({ ...shape, steps: shape.steps.map((step) => mirroredStep(step, width)) }),
    bounds: ({ steps }) => union(steps.flatMap((step) => stepBounds(step) ?? [])),
    interpolate: (from, to, part) =>
      from.steps.length === to.steps.length
        ? { ...to, steps: to.steps.map((step, index) => mixedStep(from.steps[index], step, part)) }
        : to,
  },
};

/** The box around a shape in pixels; undefined for a path without points. */
export const bounds = (shape: Shape): Box | undefined => kindOf(shape).bounds(shape);

/** The box around some shapes, as a list of one; empty where there is nothing to be around. */
export function boundsOf(shapes: readonly Shape[]): readonly Box[] {
  const all = union(shapes.flatMap((shape) => bounds(shape) ?? []));
  return all ? [all] : [];
}

/** The record of a shape's kind. */
export const kindOf = <S extends Shape>(shape: S): ShapeKind<S> =>
  shapeKinds[shape.kind] as unknown as ShapeKind<S>;

const mix = (from: number, to: number, part: number) => from + (to - from) * part;

const OTHER_SIDE = { start: 'end', middle: 'middle', end: 'start' } as const satisfies Record<
  Label['anchor'],
  string
>;

function circleBounds({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): Box {
  return boxBetween(x - r, y - r, x + r, y + r);
}

/** From above the tallest letters to a little below the baseline. */
function textBounds({ text, style, x, y, anchor }: Label): Box {
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const { size } = textStyles[style];
  return { x: left, y: y - size, width, height: size + 3 };
}

const mirroredStep = (step: PathStep, width: number): PathStep =>
  step.kind === 'circle'
    ? { ...step, x: width - step.x }
    : { ...step, points: step.points.map((value, index) => (index % 2 ? value : width - value)) };

function stepBounds(step: PathStep): Box | undefined {
  if (step.kind === 'circle') return circleBounds(step);
  const { points } = step;
  if (points.length < 2) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return boxBetween(left, top, right, bottom);
}

/** A step on its way from one of its kind with as many points; else as it will be. */
function mixedStep(from: PathStep | undefined, to: PathStep, part: number): PathStep {
  if (from?.kind === 'circle')
    return to.kind === 'circle'
      ? { ...to, x: mix(from.x, to.x, part), y: mix(from.y, to.y, part), r: mix(from.r, to.r, part) }
      : to;
  if (!from || to.kind === 'circle' || from.points.length !== to.points.length) return to;
  return { ...to, points: to.points.map((value, index) => mix(from.points[index] ?? value, value, part)) };
}
