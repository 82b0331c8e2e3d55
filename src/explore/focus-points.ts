import type { Description } from '../describe/description.js';
import type { Mark } from '../scene/marks.js';
import type { TextStyle } from '../scene/theme.js';

/** The position of a focus point. */
export type FocusPosition = readonly [row: number, column: number];

/** The subject of a focus point: a datum by its id, or a time of a series. */
export interface FocusTarget {
  readonly id: string;
  readonly time?: number;
}

/**
 * The focus points of a picture, for pointing and stepping. They are arranged in rows (such as the panels of a
 * trend) and made on demand, as there may be a million.
 */
export interface FocusPoints {
  /** The accessible name of exploring. */
  readonly name: string;
  readonly rows: number;
  readonly columns: (row: number) => number;
  /** The first position. */
  readonly start: FocusPosition;
  /** Whether rows run vertically. */
  readonly downward: boolean;
  /** The focus point nearest to a point of the picture, in pixels. */
  readonly nearest: (x: number, y: number) => FocusPosition;
  /** @throws {RangeError} if there is none */
  readonly at: (row: number, column: number) => FocusPoint;
  /** The focus point of another row with the same subject, else at the same index. */
  readonly across: (from: FocusPosition, row: number) => FocusPosition;
  /** The position of a datum; undefined if it is gone. */
  readonly find: (target: FocusTarget) => FocusPosition | undefined;
  /** Missed targets in reading order. */
  readonly missed: readonly FocusPosition[];
  /** The largest shortfall; undefined if there is none. */
  readonly largestGap: FocusPosition | undefined;
  /** Outlines around the data of some indicators and places. */
  readonly outlinesAbout: (ids: readonly string[]) => readonly Mark[];
  /** Outlines around some data; a series without a time means all its values. */
  readonly outlinesOf: (targets: readonly FocusTarget[]) => readonly Mark[];
}

/** One focus point: its geometry and its description. */
export interface FocusPoint extends FocusTarget {
  /** The ids of the data described. */
  readonly of: readonly string[];
  /** The ids of the indicator and the place; only of the indicator if there are several places. */
  readonly about: readonly string[];
  /** Drawn over the picture: a guide line, rings. */
  readonly marks: readonly Mark[];
  /** Its geometry; the tooltip avoids `x` and starts at `top`, or avoids the whole height if there is one. */
  readonly x: number;
  readonly top: number;
  readonly height?: number;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
}

/** Whether a target was missed or is behind schedule. */
export const isMissed = ({ state }: Pick<Description, 'state'>): boolean =>
  state === 'missed' || state === 'behind';
