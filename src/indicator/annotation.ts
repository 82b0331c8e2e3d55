import type { Text } from './text.js';

/**
 * A short text of the author's in the picture: at a value, a time or span of time, or a value or range of the axis.
 * It is shown where a chart has what it names; without a name it is about all of them.
 */
export interface Annotation {
  readonly id: string;
  readonly text: Text;
  /** Id of its indicator. */
  readonly indicator?: string;
  /** Id of its place. */
  readonly place?: string;
  /** A year, month or day such as 2020 or 2020-03; of a span, the first. */
  readonly time?: string;
  /** Of a span of time, the last year, month or day. */
  readonly until?: string;
  /** A value in the indicator's unit; of a range, the lower one. */
  readonly value?: number;
  /** Of a range of values, the upper one. */
  readonly upTo?: number;
}
