import type { TextStyle } from './theme.js';
import type { Mark } from './marks.js';

/** The place of a stop: its row and its column. */
export type FocusPosition = readonly [row: number, column: number];

/**
 * What a picture answers to those who point at it or step through it. Stops stand in rows (the panels
 * of a trend, say), in each from the first to the last; they are made when asked for, as there may be
 * a million.
 */
export interface FocusPoints {
  /** What stepping through them is called. */
  readonly name: string;
  readonly rows: number;
  /** How many stops a row has. */
  readonly columns: (row: number) => number;
  /** Where stepping begins. */
  readonly start: FocusPosition;
  /** Whether the stops of a row stand one below the other. */
  readonly downward: boolean;
  /** The stop nearest to a place in the picture. */
  readonly nearest: (x: number, y: number) => FocusPosition;
  readonly at: (row: number, column: number) => FocusPoint;
  /** The stop of another row that tells of the same as the given one, else the one at its place. */
  readonly across: (from: FocusPosition, row: number) => FocusPosition;
  /** Where a key stands; undefined where it does no more. */
  readonly find: (key: string) => FocusPosition | undefined;
  /** Missed targets, in the order of reading. */
  readonly missed: readonly FocusPosition[];
  /** What is farthest short of its whole; undefined where nothing is. */
  readonly largestGap: FocusPosition | undefined;
  /** The news of each datum by its key: what must differ for it to have changed, and is said then. */
  readonly values: () => ReadonlyMap<string, string>;
  /** The values of long series by their keys, also those out of view; `key@time` is the key of one of them. */
  readonly longSeries?: () => ReadonlyMap<string, LongSeries>;
  /** Frames around all that tells of some indicators and places. */
  readonly outlinesAbout: (ids: readonly string[]) => readonly Mark[];
  /** Frames around the data of some keys; that of a long series stands for all of it. */
  readonly outlinesOf: (keys: ReadonlySet<string>) => readonly Mark[];
}

/** A long series: ascending times, and values of which NaN is a gap. */
export interface LongSeries {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** What stands at one stop, in the picture and in words. */
export interface FocusPoint {
  readonly id: string;
  /** The keys of the data it tells of. */
  readonly of: readonly string[];
  /** The ids of the indicator and the place it tells of; of the indicator alone where there are several places. */
  readonly about: readonly string[];
  /** Drawn over the picture: a guide line, rings. */
  readonly marks: readonly Mark[];
  /** Where it stands; the words keep off `x` and begin at `top`, or where it has a height keep off that. */
  readonly x: number;
  readonly top: number;
  readonly height?: number;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
}
