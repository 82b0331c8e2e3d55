import { dateOf, timeOf, type DateParts } from '../indicator/time.js';
import type { Panel } from './series.js';
import type { TimeWindow } from './time-window.js';

/** A window that covers only part of its years, with its first and last date. */
export interface ShortWindow {
  readonly window: TimeWindow;
  readonly first: DateParts;
  readonly last: DateParts;
}

/**
 * The window from the start of the first value to the end of the last, if the values cover less than half of the years
 * they touch. Undefined if they cover more, if there are more than `most`, or if any series has values or targets
 * outside its track.
 */
export function shortWindow(panels: readonly Panel[], most: number): ShortWindow | undefined {
  let found: ShortWindow | undefined;
  for (const { series } of panels)
    for (const { values, targets, track } of series) {
      if (!track?.count || track.count > most || values.length + targets.length) return undefined;
      const end = track.count - 1;
      const { step } = track.record;
      const dateAt = (index: number) => dateOf(track.ordinal(index), step);
      const window = { from: timeOf(track.ordinal(0) - 1, step), to: track.times[end] ?? NaN };
      const isFirst = !found || window.from < found.window.from;
      const isLast = !found || window.to > found.window.to;
      found = {
        window: {
          from: isFirst ? window.from : found!.window.from,
          to: isLast ? window.to : found!.window.to,
        },
        first: isFirst ? dateAt(0) : found!.first,
        last: isLast ? dateAt(end) : found!.last,
      };
    }
  if (!found) return undefined;
  const { from, to } = found.window;
  const years = Math.ceil(to - 1e-9) - Math.floor(from + 1e-9);
  return to - from < years / 2 ? found : undefined;
}
