import type { TextInk } from './ink.js';
import type { Mark } from './marks.js';

/**
 * What a picture answers to those who point at it or step through it. Stops stand in rows (the panels
 * of a trend, say), in each from the first to the last; they are made when asked for, as there may be
 * a million.
 */
export interface Stops {
  /** What stepping through them is called. */
  readonly name: string;
  readonly rows: number;
  readonly columns: (row: number) => number;
  /** The stop nearest to a place in the picture. */
  readonly nearest: (x: number, y: number) => readonly [row: number, column: number];
  readonly stop: (row: number, column: number) => Stop;
}

/** What stands at one stop, in the picture and in words. */
export interface Stop {
  /** Drawn over the picture: a guide line, rings. */
  readonly marks: readonly Mark[];
  /** Where it stands; the words keep off `x` and begin at `top`. */
  readonly x: number;
  readonly top: number;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly ink: TextInk }[];
}
