import type { Label, Mark } from '../scene/marks.js';
import { lineHeight } from '../scene/measure.js';
import { text } from '../scene/shapes.js';
import type { TextStyle } from '../scene/theme.js';
import { widest, wrap } from './wrap.js';

/** A part of a picture with a known size in pixels, which can be drawn at any position. */
export interface Block<M extends Mark = Mark> {
  readonly width: number;
  readonly height: number;
  /** Its marks, with its top left corner at a point. */
  marks(x: number, y: number): readonly M[];
}

/** The distance of a baseline from the bottom of its line. */
const descent = (style: TextStyle) => Math.round(lineHeight(style) / 4);

/** The anchor position of a text in a block. */
const ANCHOR_AT = { start: 0, middle: 0.5, end: 1 } as const satisfies Record<Label['anchor'], number>;

/** Lines of text, aligned within a width; by default as wide as the widest line. */
export function lines(
  texts: readonly string[],
  style: TextStyle,
  anchor: Label['anchor'] = 'start',
  width?: number,
): Block<Label> {
  const line = lineHeight(style);
  return {
    get width() {
      return width ?? widest(texts, style);
    },
    height: texts.length * line,
    marks(x, y) {
      const at = anchor === 'start' ? x : x + this.width * ANCHOR_AT[anchor];
      const baseline = y + line - descent(style);
      return texts.map((words, index) => text(style, at, baseline + index * line, words, anchor));
    },
  };
}

/** A text wrapped to a width in pixels, in even lines if asked; no lines for an empty text. */
export const wrapped = (
  words: string,
  width: number,
  style: TextStyle,
  isEven = true,
  names?: readonly string[],
): Block<Label> => lines(words ? wrap(words, width, style, isEven, names) : [], style);

/** Empty space. */
export const space = (height: number): Block<never> => ({ width: 0, height, marks: () => [] });

/** Blocks stacked vertically, aligned left. */
export function column<M extends Mark>(blocks: readonly Block<M>[]): Block<M> {
  return {
    get width() {
      return Math.max(0, ...blocks.map((block) => block.width));
    },
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    marks(x, y) {
      let top = y;
      return blocks.flatMap((block) => {
        const marks = block.marks(x, top);
        top += block.height;
        return marks;
      });
    },
  };
}

/** Blocks side by side, aligned at the top, with a gap. */
export function row<M extends Mark>(blocks: readonly Block<M>[], gap: number): Block<M> {
  return {
    get width() {
      return blocks.reduce((sum, block) => sum + block.width, gap * Math.max(0, blocks.length - 1));
    },
    height: Math.max(0, ...blocks.map((block) => block.height)),
    marks(x, y) {
      let left = x;
      return blocks.flatMap((block) => {
        const marks = block.marks(left, y);
        left += block.width + gap;
        return marks;
      });
    },
  };
}

/** The positions of blocks in a flow, and its size. */
export interface Flow {
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly height: number;
}

/**
 * Blocks in lines of a given height, wrapped like words. A block of several lines starts a new line, and the next
 * block continues on its last line.
 */
export function flow(
  blocks: readonly Block[],
  width: number,
  { gap, line }: { readonly gap: number; readonly line: number },
): Flow {
  let [x, y, right] = [0, 0, 0];
  const places = blocks.map((block) => {
    if (x > 0 && (x + block.width > width || block.height > line)) [x, y] = [0, y + line];
    const place = [x, y] as const;
    right = Math.max(right, x + block.width);
    [x, y] = [x + block.width + gap, y + block.height - line];
    return place;
  });
  return { places, width: right, height: blocks.length ? y + line : 0 };
}
