import type { Ink, TextInk } from './theme.js';
import type { Stops } from './focus-points.js';

/** What a picture is made of: marks with final numbers in CSS pixels, y growing downwards. */
export type Mark = Rect | Line | Path | Circle | Label | Datum;

export interface Rect {
  readonly kind: 'rect';
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly kind: 'line';
  readonly ink: Ink;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Any outline; `d` is SVG path data. */
export interface Path {
  readonly kind: 'path';
  readonly ink: Ink;
  readonly d: string;
}

export interface Circle {
  readonly kind: 'circle';
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One line of text; `y` is its baseline. `start` and `end` are sides of the picture, not of the script. */
export interface Label {
  readonly kind: 'text';
  readonly ink: TextInk;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The marks of one datum, which a reader can point at or hear: `sentence` says all that is known of it. */
export interface Datum {
  readonly kind: 'datum';
  readonly key: string;
  readonly sentence: string;
  readonly marks: readonly Exclude<Mark, Datum>[];
}

/** A stretch of a long picture, from `top` on: it can be drawn by itself. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A finished picture of `width` by `height` CSS pixels; `name` is what it is called when heard. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How many times larger it is shown; 1 unless given. */
  readonly scale?: number;
  readonly name: string;
  /** BCP 47 language of the words in it. */
  readonly lang: string;
  readonly marks: readonly Mark[];
  /** The marks of a picture that stands inside this one, above its own marks, moved by `x` and `y`. */
  readonly inset?: { readonly x: number; readonly y: number; readonly marks: readonly Mark[] };
  /** The same marks in stretches, where the picture is long: its head, which can stay in view, then the rows. */
  readonly stretches?: readonly Stretch[];
  /** Where one can stop and read, where the picture offers that. */
  readonly stops?: Stops;
}
