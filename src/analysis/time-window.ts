import { firstYear } from '../indicator/periods.js';
import type { Reading } from '../indicator/types.js';
import type { Panel } from './series.js';

/** A span of time from its start to its end, in years; see `Time`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The start of a reading: for a total or an average the end of the year before it, else its own time. */
export const startOf = ({ period }: Reading): number =>
  'from' in period ? firstYear(period) - 1 : period.to;

/** Whether a reading lies entirely within a window. */
export const isInWindow = (reading: Reading, { from, to }: TimeWindow): boolean =>
  reading.period.to >= from && reading.period.to <= to && startOf(reading) >= from;

/**
 * The window of all values and targets of some panels, in full years where values are finer; from `Infinity` to
 * `-Infinity` without any.
 */
export function fullWindow(panels: readonly Panel[]): TimeWindow {
  let [from, to] = [Infinity, -Infinity];
  for (const { series, step } of panels)
    for (const { values, targets, track } of series) {
      for (const reading of [...values, ...targets]) {
        from = Math.min(from, startOf(reading));
        to = Math.max(to, reading.period.to);
      }
      if (!track?.count) continue;
      const [first, last] = [track.times[0] ?? 0, track.times[track.count - 1] ?? 0];
      from = Math.min(from, step ? Math.ceil(first - 1e-9) - 1 : first);
      to = Math.max(to, Math.ceil(last - 1e-9));
    }
  return { from, to };
}
