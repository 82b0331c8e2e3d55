import type { Datum, Label, Mark, Scene } from './marks.js';
import { px } from './pixels.js';

/** The picture with its sides exchanged, for pages that read from right to left; words and digits stay as they are. */
export function mirrored(scene: Scene): Scene {
  const marks = new Map(scene.marks.map((mark) => [mark, mirroredMark(mark, scene.width)]));
  const turned = (of: readonly Mark[]) => of.map((mark) => marks.get(mark) ?? mark);
  return {
    ...scene,
    marks: turned(scene.marks),
    ...(scene.stretches
      ? { stretches: scene.stretches.map((one) => ({ ...one, marks: turned(one.marks) })) }
      : {}),
  };
}

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
