import type { TimeWindow } from '../analysis/time-window.js';
import type { Scene } from '../scene/marks.js';

/** The time range of a long chart, of which a part is in view and can be selected. */
export interface TimeRange {
  readonly full: TimeWindow;
  readonly shown: TimeWindow;
  /** The shortest part that can be selected, and the step of its ends: a year, or a twelfth of one. */
  readonly unit: number;
  /** Whether time runs from right to left. */
  readonly rtl: boolean;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly reset: string;
  /** An end as a value of the attributes `from` and `to`. */
  readonly attribute: (time: number, end: boolean) => string;
  /** An end in words. */
  readonly text: (time: number, end: boolean) => string;
  /** All values on a strip of a given size. */
  readonly draw: (width: number, height: number) => Scene;
}

/** Charts with fewer values or years than this show them all, without a range selector. */
export const LONG = 48;
