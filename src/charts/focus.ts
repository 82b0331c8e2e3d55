import type { Description } from '../describe/description.js';

/** What a picture can be explored by: its data in rows, or the times of its panels. */
export type Focus = DataGrid | TimeGrid;

/** A focus point for each datum, in one row for each place or group. */
export interface DataGrid {
  readonly kind: 'data';
  /** What stepping through it is called. */
  readonly name: string;
  readonly rows: readonly (readonly Description[])[];
  /** Whether the data of a row stand one below the other. */
  readonly downward: boolean;
}

/** A focus point for each time of a panel, with all that stands there; the scene has a plot for each panel. */
export interface TimeGrid {
  readonly kind: 'times';
  readonly name: string;
  readonly panels: readonly TimePanel[];
}

export interface TimePanel {
  /** Its indicator, and its place where that is the only one. */
  readonly about: readonly string[];
  /** The same in words. */
  readonly subject: string;
  /** A time of it in words. */
  readonly when: (time: number) => string;
  readonly series: readonly TimedSeries[];
  /** What must be known of its indicators and of its long series. */
  readonly notes: readonly string[];
}

export interface TimedSeries {
  /** Compare it, never take it apart. */
  readonly id: string;
  /** Empty where it is alone. */
  readonly name: string;
  /** The number of its colour; 0 is the grey of those that stand behind a chosen one. */
  readonly colour: 0 | 1 | 2 | 3 | 4;
  readonly points: readonly TimedPoint[];
  readonly targets: readonly TimedPoint[];
  readonly track: TimedTrack | undefined;
}

/** A value that stands at the time `to`, or from `from` to `to`. */
export interface TimedPoint {
  readonly from: number;
  readonly to: number;
  /** Over several years: their sum or their yearly average. */
  readonly aggregate: 'total' | 'average' | undefined;
  /** Null where no figure is printed. */
  readonly value: number | null;
  /** The upper end of a target that is a range. */
  readonly upTo: number | undefined;
  readonly description: Description;
}

/** A long series, whose values are described one by one when asked for: there may be a million. */
export interface TimedTrack {
  /** Ascending, in years. */
  readonly times: Float64Array;
  /** NaN is a gap; `values × factor` is drawn. */
  readonly values: Float64Array;
  readonly factor: number;
  /** The first index in view, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  readonly describe: (index: number) => Description;
}

/** The id of a time of a series. */
export const timeId = (series: string, time: number): string => `${series}@${time}`;

/** Whether a chart has a focus point at all. */
export function hasFocusPoints(focus: Focus): boolean {
  if (focus.kind === 'data') return (focus.rows[0]?.length ?? 0) > 0;
  const [panel] = focus.panels;
  return (panel?.series ?? []).some(
    ({ points, targets, track }) => points.length + targets.length > 0 || (track && track.end > track.begin),
  );
}
