import type { Box } from './box.js';
import type { ShapeStyle, TextStyle } from './theme.js';

/** The elements of a picture: marks with final coordinates in CSS pixels, y pointing down. */
export type Mark = Shape | Datum;

/** A shape. */
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

/** A path of steps, in drawing order. */
export interface Path {
  readonly kind: 'path';
  readonly style: ShapeStyle;
  readonly steps: readonly PathStep[];
}

/** One step of a path: a polyline, a polygon or a circle. */
export type PathStep =
  | { readonly kind: 'polyline' | 'polygon'; readonly points: Points }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number };

/** Points as one flat list of alternating x and y, as there may be thousands. */
export type Points = readonly number[];

export interface Circle {
  readonly kind: 'circle';
  readonly style: ShapeStyle;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One line of text; `y` is its baseline. `start` and `end` are the left and right, whatever the script. */
export interface Label {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The marks of one datum. */
export interface Datum {
  readonly kind: 'datum';
  readonly id: string;
  readonly marks: readonly Shape[];
  /** Its hit targets, by the bounding box of each group: all marks as one, or the point and then the texts. */
  readonly hit: readonly (readonly Shape[])[];
}

/** A part of a long picture, starting at `top`, which can be drawn separately. */
export interface Chunk {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A finished picture of `width` by `height` CSS pixels; `name` is its accessible name. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The scale at which it is displayed; 1 by default. */
  readonly scale?: number;
  readonly name: string;
  /** BCP 47 language of its text. */
  readonly lang: string;
  readonly marks: readonly Mark[];
  /** The `<title>` of a datum, in files and static markup only; on a page the tooltip replaces it. */
  readonly titleOf?: (id: string) => string | undefined;
  /** A nested picture, drawn above the marks and moved by `x` and `y`. */
  readonly inset?: { readonly x: number; readonly y: number; readonly marks: readonly Mark[] };
  /** The same marks in chunks, if the picture is long: a header that can be sticky, then the rows. */
  readonly chunks?: readonly Chunk[];
  /** The panels of a picture over time. */
  readonly plots?: readonly PlotArea[];
}

/** A panel of a picture over time: its box, its plot area, and its scales in pixels. */
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
