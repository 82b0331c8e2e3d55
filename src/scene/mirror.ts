import { mirroredBox } from './box.js';
import { chunk, inChunks } from './chunks.js';
import type { Mark, PlotArea, Scene } from './marks.js';
import { kindOf } from './shape-kinds.js';

/**
 * The picture with its sides exchanged, for pages that read from right to left; words and digits stay
 * as they are. What can be pointed at moves with it, and chunks that are not made yet stay so.
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
  if (mark.kind !== 'datum') return kindOf(mark).mirror(mark, width);
  return {
    ...mark,
    marks: mark.marks.map((shape) => kindOf(shape).mirror(shape, width)),
    hit: mark.hit.map((box) => mirroredBox(box, width)),
  };
}

const mirroredPlot = ({ box, plot, x, y }: PlotArea, width: number): PlotArea => ({
  box: mirroredBox(box, width),
  plot: { ...plot, left: width - plot.right, right: width - plot.left },
  x: (time) => width - x(time),
  y,
});
