import type { Text } from './text.js';

/**
 * The author's short text in the picture: at a value, a time or span of time, or a value or range of the axis. It
 * appears in charts that show everything it refers to; without `indicator` or `place`, it applies to all of them.
 */
export interface Annotation {
  readonly id: string;
  readonly text: Text;
  /** Id of its indicator. */
  readonly indicator?: string;
  /** Id of its place. */
  readonly place?: string;
  /** A year, month or day such as 2020 or 2020-03; for a span of time, its start. */
  readonly time?: string;
  /** The last year, month or day of a span of time. */
  readonly until?: string;
  /** A value in the indicator's unit; for a range, the lower bound. */
  readonly value?: number;
  /** The upper bound of a range of values. */
  readonly upTo?: number;
}
