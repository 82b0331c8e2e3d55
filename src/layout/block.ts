import type { Label, Mark } from '../scene/marks.js';
import { lineHeight } from '../scene/measure.js';
import { text } from '../scene/shapes.js';
import type { TextStyle } from '../scene/theme.js';
import { widest, wrap } from './wrap.js';

/** A part of a picture: its size in pixels is known before its marks are made, and they are made at any place. */
export interface Block<M extends Mark = Mark> {
  readonly width: number;
  readonly height: number;
  /** Its marks with its upper left corner at a point. */
  marks(x: number, y: number): readonly M[];
}

/** How far a baseline lies above the lower edge of its line. */
const descent = (style: TextStyle) => Math.round(lineHeight(style) / 4);

/** Where a text is anchored in a block of some width. */
const ANCHOR_AT = { start: 0, middle: 0.5, end: 1 } as const satisfies Record<Label['anchor'], number>;

/** Lines of text one below the other, set to a side of a width; as wide as the widest of them unless told otherwise. */
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

/** A text in lines that are at most `width` pixels wide; no line for an empty text. */
export const wrapped = (words: string, width: number, style: TextStyle): Block<Label> =>
  lines(words ? wrap(words, width, style) : [], style);

/** Room without marks. */
export const space = (height: number): Block<never> => ({ width: 0, height, marks: () => [] });

/** Blocks one below the other, at their left sides. */
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

/** Blocks side by side, at their upper edges, with a gap between them. */
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

/** Where each of some blocks stands in a flow, and how large the flow is. */
export interface Flow {
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly height: number;
}

/**
 * Blocks side by side in lines of a height, each on the next line where it has no room. A block of
 * several lines begins a line, and what follows it continues on its last line.
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
