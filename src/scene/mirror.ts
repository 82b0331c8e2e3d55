import { mirroredBox } from './box.js';
import { chunk } from './chunks.js';
import type { Chunk, Mark, Scene } from './marks.js';
import { kindOf } from './shape-kinds.js';

/** The picture with its sides exchanged, for pages that read from right to left; words and digits stay as they are. */
export const mirrored = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.map((mark) => mirroredMark(mark, scene.width)),
});

/** A chunk of a picture of some width, likewise. */
export const mirroredChunk = (of: Chunk, width: number): Chunk =>
  chunk(of.top, of.height, () => of.marks.map((mark) => mirroredMark(mark, width)));

function mirroredMark(mark: Mark, width: number): Mark {
  if (mark.kind !== 'datum') return kindOf(mark).mirror(mark, width);
  return {
    ...mark,
    marks: mark.marks.map((shape) => kindOf(shape).mirror(shape, width)),
    hit: mark.hit.map((box) => mirroredBox(box, width)),
  };
}
