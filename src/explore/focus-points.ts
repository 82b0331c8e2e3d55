import type { Description } from '../describe/description.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Shape } from '../scene/marks.js';
import type { TextStyle } from '../scene/theme.js';

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
  readonly outlinesAbout: (ids: readonly string[]) => readonly Shape[];
  /** Outlines around some data; a series without a time means all its values. */
  readonly outlinesOf: (targets: readonly FocusTarget[]) => readonly Shape[];
}

/** One focus point: its geometry and its description. */
export interface FocusPoint extends FocusTarget {
  /** The ids of the data described. */
  readonly of: readonly string[];
  /** The ids of the indicator and the place; only of the indicator if there are several places. */
  readonly about: readonly string[];
  /** Drawn over the picture: a guide line, rings, outlines. The tooltip is placed beside them. */
  readonly marks: readonly Shape[];
  readonly what: string;
  /** `what` with short names, for a tooltip without room for it. */
  readonly brief: string;
  /** The time of its values; empty if their times differ. */
  readonly when: string;
  /** The text of the tooltip at first, at most two lines; `all` replaces it after a second step. */
  readonly lines: readonly FocusLine[];
  readonly all: readonly FocusLine[];
}

/** One line of a tooltip. */
export interface FocusLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** Whether a target was missed or is behind schedule. */
export const isMissed = ({ state }: Pick<Description, 'state'>): boolean =>
  state === 'missed' || state === 'behind';

/** The full description of a point with remarks, for screen readers. */
export function spokenText({ what, when, all }: FocusPoint, remarks: readonly string[], lang: Lang): string {
  const { inBrackets, spoken } = messagesOf(lang);
  const title = what + (when && inBrackets(when));
  return spoken([title, ...all.map(({ text }) => text), ...remarks].reduce(continued));
}

/** Joins two texts with a semicolon, or with a space if the first ends a sentence. */
const continued = (said: string, text: string): string =>
  said + (/[.。!！?？…]$/.test(said) ? ' ' : '; ') + text;
