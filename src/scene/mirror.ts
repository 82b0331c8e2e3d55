import type { Datum, Label, Mark, Scene, Stretch } from './marks.js';
import { px } from './pixels.js';
import { stretch } from './stretches.js';

/** The picture with its sides exchanged, for pages that read from right to left; words and digits stay as they are. */
export const mirrored = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.map((mark) => mirroredMark(mark, scene.width)),
});

/** A stretch of a picture of some width, likewise. */
export const mirroredStretch = (of: Stretch, width: number): Stretch =>
  stretch(of.top, of.height, () => of.marks.map((mark) => mirroredMark(mark, width)));

function mirroredMark(mark: Mark, width: number): Mark {
  return mark.kind === 'datum'
    ? { ...mark, marks: mark.marks.map((one) => mirroredShape(one, width)) }
    : mirroredShape(mark, width);
}

const SIDES = { start: 'end', middle: 'middle', end: 'start' } as const satisfies Record<
  Label['anchor'],
  string
>;

function mirroredShape(mark: Datum['marks'][number], width: number): Datum['marks'][number] {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width };
    case 'line':
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case 'circle':
      return { ...mark, x: width - mark.x };
    case 'text':
      return { ...mark, x: width - mark.x, anchor: SIDES[mark.anchor] };
    case 'path':
      return { ...mark, d: mirroredPath(mark.d, width) };
  }
}

/** A path of straight pieces in absolute commands with its sides exchanged. */
const mirroredPath = (d: string, width: number): string =>
  d.replace(/([MLH])([-\d.]+)/g, (_, command: string, x: string) => command + px(width - Number(x)));
