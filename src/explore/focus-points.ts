import type { Description } from '../describe/description.js';
import type { Mark } from '../scene/marks.js';
import type { TextStyle } from '../scene/theme.js';

/** The position of a focus point. */
export type FocusPosition = readonly [row: number, column: number];

/** What a focus point is of: a datum by its id, or a time of a series. */
export interface FocusTarget {
  readonly id: string;
  readonly time?: number;
}

/**
 * What a picture answers to those who point at it or step through it. Focus points stand in rows (the panels
 * of a trend, say), in each from the first to the last; they are made when asked for, as there may be a million.
 */
export interface FocusPoints {
  /** What stepping through them is called. */
  readonly name: string;
  readonly rows: number;
  readonly columns: (row: number) => number;
  /** Where stepping begins. */
  readonly start: FocusPosition;
  /** Whether the focus points of a row stand one below the other. */
  readonly downward: boolean;
  /** The focus point nearest to a point of the picture, in pixels. */
  readonly nearest: (x: number, y: number) => FocusPosition;
  /** @throws {RangeError} where there is none */
  readonly at: (row: number, column: number) => FocusPoint;
  /** The focus point of another row that is of the same as the given one, else the one at its position. */
  readonly across: (from: FocusPosition, row: number) => FocusPosition;
  /** Where a datum stands; undefined where it is no longer there. */
  readonly find: (target: FocusTarget) => FocusPosition | undefined;
  /** Missed targets, in the order of reading. */
  readonly missed: readonly FocusPosition[];
  /** What falls farthest short; undefined where nothing does. */
  readonly largestGap: FocusPosition | undefined;
  /** Outlines around all that is of some indicators and places. */
  readonly outlinesAbout: (ids: readonly string[]) => readonly Mark[];
  /** Outlines around some data; a series without a time stands for all of it. */
  readonly outlinesOf: (targets: readonly FocusTarget[]) => readonly Mark[];
}

/** One focus point, in the picture and in words. */
export interface FocusPoint extends FocusTarget {
  /** The ids of the data that it tells of. */
  readonly of: readonly string[];
  /** The ids of the indicator and the place that it tells of; of the indicator alone where there are several places. */
  readonly about: readonly string[];
  /** Drawn over the picture: a guide line, rings. */
  readonly marks: readonly Mark[];
  /** Where it stands; its tooltip keeps off `x` and begins at `top`, or where it has a height keeps off that. */
  readonly x: number;
  readonly top: number;
  readonly height?: number;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
}

/** Whether a target was missed, or is about to be. */
export const isMissed = ({ state }: Pick<Description, 'state'>): boolean =>
  state === 'missed' || state === 'behind';
