import type { TimeWindow } from '../analysis/time-window.js';
import type { Scene } from '../scene/marks.js';

/** The time of a long chart, of which a part is in view and may be chosen. */
export interface TimeRange {
  readonly full: TimeWindow;
  readonly shown: TimeWindow;
  /** The shortest part that can be chosen, and the step of its ends: a year, or a twelfth of one. */
  readonly unit: number;
  /** Whether time runs from right to left. */
  readonly rtl: boolean;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly reset: string;
  /** An end as the attributes `from` and `to` have it. */
  readonly attribute: (time: number, end: boolean) => string;
  /** An end in words. */
  readonly text: (time: number, end: boolean) => string;
  /** All values on a strip of a width and height. */
  readonly draw: (width: number, height: number) => Scene;
}

/** A chart of fewer values or years than this shows them all and offers no range to choose. */
export const LONG = 48;
