import type { Box } from './box.js';
import type { ShapeStyle, TextStyle } from './theme.js';

/** What a picture is made of: marks with final numbers in CSS pixels, y growing downwards. */
export type Mark = Shape | Datum;

/** What is drawn by itself. */
export type Shape = Rect | Line | Path | Circle | Label;

export interface Rect {
  readonly kind: 'rect';
  readonly style: ShapeStyle;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly kind: 'line';
  readonly style: ShapeStyle;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Any outlines, in the order in which they are drawn. */
export interface Path {
  readonly kind: 'path';
  readonly style: ShapeStyle;
  readonly steps: readonly PathStep[];
}

/** One outline of a path: straight lines through points, from the last one back to the first in a polygon, or a circle. */
export type PathStep =
  | { readonly kind: 'polyline' | 'polygon'; readonly points: Points }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number };

/** Points as one flat list, for there may be thousands: x and y in turn. */
export type Points = readonly number[];

export interface Circle {
  readonly kind: 'circle';
  readonly style: ShapeStyle;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One line of text; `y` is its baseline. `start` and `end` are sides of the picture, not of the script. */
export interface Label {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The marks of one datum, which a reader can point at. */
export interface Datum {
  readonly kind: 'datum';
  readonly id: string;
  readonly marks: readonly Shape[];
  /** Its marks that a reader may point at; the box around each group counts: all as one, or its point, then its words. */
  readonly hit: readonly (readonly Shape[])[];
}

/** A part of a long picture, from `top` on: it can be drawn by itself. */
export interface Chunk {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A finished picture of `width` by `height` CSS pixels; `name` is its accessible name. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How many times larger it is shown; 1 unless given. */
  readonly scale?: number;
  readonly name: string;
  /** BCP 47 language of the words in it. */
  readonly lang: string;
  readonly marks: readonly Mark[];
  /** The title of a datum in a file or in markup. A page has none: its tooltip says more. */
  readonly titleOf?: (id: string) => string | undefined;
  /** The marks of a picture that stands inside this one, above its own marks, moved by `x` and `y`. */
  readonly inset?: { readonly x: number; readonly y: number; readonly marks: readonly Mark[] };
  /** The same marks in chunks, where the picture is long: its head, which can stay in view, then the rows. */
  readonly chunks?: readonly Chunk[];
  /** Where the values of each panel are drawn, in a picture over time. */
  readonly plots?: readonly PlotArea[];
}

/** A panel of a picture over time: its box, the part that values are drawn in, and the pixels of a time and a value. */
export interface PlotArea {
  readonly box: Box;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}
