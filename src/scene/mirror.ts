import type { Datum, Label, Mark, Scene, Chunk } from './marks.js';
import { px } from './pixels.js';
import { chunk } from './chunks.js';

/** The picture with its sides exchanged, for pages that read from right to left; words and digits stay as they are. */
export const mirrored = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.map((mark) => mirroredMark(mark, scene.width)),
});

/** A stretch of a picture of some width, likewise. */
export const mirroredChunk = (of: Chunk, width: number): Chunk =>
  chunk(of.top, of.height, () => of.marks.map((mark) => mirroredMark(mark, width)));

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

/** How many numbers each command of a path takes, and which of them go sideways. */
const COMMANDS: Readonly<Record<string, readonly [takes: number, sideways: readonly number[]]>> = {
  ...{ m: [2, [0]], l: [2, [0]], h: [1, [0]], v: [1, []], z: [0, []] },
  ...{ c: [6, [0, 2, 4]], q: [4, [0, 2]], a: [7, [5]] },
};

/** A path with its sides exchanged; arcs turn the other way round. */
const mirroredPath = (d: string, width: number): string =>
  d.replace(/([a-z])([^a-z]*)/gi, (_, command: string, numbers: string) => {
    const [takes, sideways] = COMMANDS[command.toLowerCase()] ?? [0, []];
    const whole = command !== command.toLowerCase();
    const turned = [...numbers.matchAll(/-?[\d.]+/g)].map(([number], index) => {
      const at = takes ? index % takes : 0;
      if (command.toLowerCase() === 'a' && at === 4) return 1 - Number(number);
      if (!sideways.includes(at)) return number;
      return px(whole ? width - Number(number) : -Number(number));
    });
    return command + turned.join(',');
  });
