import type { Description } from '../describe/description.js';

/** How a picture is explored: by its data in rows, or by the times of its panels. */
export type Focus = DataGrid | TimeGrid;

/** A focus point for each datum, in one row for each place or group. */
export interface DataGrid {
  readonly kind: 'data';
  /** The accessible name of exploring. */
  readonly name: string;
  readonly rows: readonly (readonly Description[])[];
  /** Whether rows run vertically. */
  readonly downward: boolean;
}

/** A focus point for each time of a panel, with all values at that time; the scene has a plot for each panel. */
export interface TimeGrid {
  readonly kind: 'times';
  readonly name: string;
  readonly panels: readonly TimePanel[];
}

export interface TimePanel {
  /** Its indicator, and its place if there is only one. */
  readonly about: readonly string[];
  /** The name of its place if there is only one. */
  readonly place: string;
  /** The names of its indicators, and the short ones. */
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  /** The text of a time. */
  readonly when: (time: number) => string;
  readonly series: readonly TimedSeries[];
  /** The facts of its indicators and long series. */
  readonly notes: readonly string[];
}

export interface TimedSeries {
  /** Opaque, for comparison only. */
  readonly id: string;
  /** Empty if it is the only one. */
  readonly name: string;
  /** Its colour number; 0 is the grey of lines in the background. */
  readonly colour: 0 | 1 | 2 | 3 | 4;
  readonly points: readonly TimedPoint[];
  readonly targets: readonly TimedPoint[];
  readonly track: TimedTrack | undefined;
}

/** A value at the time `to`, or over the time from `from` to `to`. */
export interface TimedPoint {
  readonly from: number;
  readonly to: number;
  /** For several years: their sum or their yearly average. */
  readonly aggregate: 'total' | 'average' | undefined;
  /** Null if no figure is printed. */
  readonly value: number | null;
  /** The upper bound of a target range. */
  readonly upTo: number | undefined;
  readonly description: Description;
}

/** A long series. Its values, possibly a million, are described on demand. */
export interface TimedTrack {
  /** Ascending, in years. */
  readonly times: Float64Array;
  /** NaN is a gap; `values × factor` is drawn. */
  readonly values: Float64Array;
  readonly factor: number;
  /** The first index in view, and the index after the last. */
  readonly begin: number;
  readonly end: number;
  readonly describe: (index: number) => Description;
}

/** The id of a time of a series. */
export const timeId = (series: string, time: number): string => `${series}@${time}`;

/** Whether a chart has any focus point. */
export function hasFocusPoints(focus: Focus): boolean {
  if (focus.kind === 'data') return (focus.rows[0]?.length ?? 0) > 0;
  const [panel] = focus.panels;
  return (panel?.series ?? []).some(
    ({ points, targets, track }) => points.length + targets.length > 0 || (track && track.end > track.begin),
  );
}
