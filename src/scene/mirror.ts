import { boxBetween } from './box.js';
import { chunk, inChunks } from './chunks.js';
import type { Mark, PathStep, PlotArea, Scene, Shape } from './marks.js';

/**
 * The picture mirrored for right-to-left pages. Text keeps its own direction, hit boxes move along, and chunks stay
 * lazy.
 */
export function mirrored(scene: Scene): Scene {
  const { width, height, name, lang, chunks } = scene;
  const marksOf = (marks: readonly Mark[]) => marks.map((mark) => mirroredMark(mark, width));
  const plots = scene.plots?.map((plot) => mirroredPlot(plot, width));
  if (!chunks) return { ...scene, ...(plots ? { plots } : {}), marks: marksOf(scene.marks) };
  const others = chunks.map((one) => chunk(one.top, one.height, () => marksOf(one.marks)));
  return inChunks({ width, height, name, lang }, others, true);
}

function mirroredMark(mark: Mark, width: number): Mark {
  if (mark.kind !== 'datum') return mirroredShape(mark, width);
  const shapes = new Map(mark.marks.map((shape) => [shape, mirroredShape(shape, width)]));
  return {
    ...mark,
    marks: [...shapes.values()],
    hit: mark.hit.map((group) => group.flatMap((shape) => shapes.get(shape) ?? [])),
  };
}

/** A shape mirrored in a picture of some width. */
export function mirroredShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.width };
    case 'line':
      return { ...shape, x1: width - shape.x1, x2: width - shape.x2 };
    case 'circle':
      return { ...shape, x: width - shape.x };
    case 'text':
      return { ...shape, x: width - shape.x, anchor: OTHER_SIDE[shape.anchor] };
    case 'path':
      return { ...shape, steps: shape.steps.map((step) => mirroredStep(step, width)) };
  }
}

const OTHER_SIDE = { start: 'end', middle: 'middle', end: 'start' } as const;

const mirroredStep = (step: PathStep, width: number): PathStep =>
  step.kind === 'circle'
    ? { ...step, x: width - step.x }
    : { ...step, points: step.points.map((value, index) => (index % 2 ? value : width - value)) };

const mirroredPlot = ({ box, plot, x, y }: PlotArea, width: number): PlotArea => ({
  box: boxBetween(width - box.x, box.y, width - box.x - box.width, box.y + box.height),
  plot: { ...plot, left: width - plot.right, right: width - plot.left },
  x: (time) => width - x(time),
  y,
});
