import type { AxisForm } from '../../layout/axis.js';
import type { Panel, Series } from '../../analysis/series.js';
import type { Reading } from '../../indicator/types.js';
import type { TimedPoint, TimedSeries, TimedTrack, TimePanel } from '../focus.js';

/** The number of a place's colour; 0 is the grey of those that stand behind a chosen one. */
export type SeriesColour = TimedSeries['colour'];

/** One reading as it is drawn, its label ready. */
export interface TrendPoint extends TimedPoint {
  readonly id: string;
  readonly kind: Reading['kind'];
  readonly approximate: boolean;
  readonly label: string;
  /** The label without what colour and key tell, for narrow panels. */
  readonly brief: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** The values of a long series that are in view: `values × factor` is drawn. */
export interface TrendTrack extends TimedTrack {
  /** The lowest and highest value in view, times the factor; undefined where all are gaps. */
  readonly extent: readonly [number, number] | undefined;
  /** The latest value in view. */
  readonly latest: { readonly index: number; readonly label: string; readonly brief: string } | undefined;
}

export interface TrendSeries extends TimedSeries {
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendPoint[];
  /** Ids of the targets that lie after the latest value. */
  readonly ahead: readonly string[];
  readonly track: TrendTrack | undefined;
}

export interface TrendPanel extends TimePanel {
  /** Empty where the heading says it all. */
  readonly title: string;
  readonly unit: string;
  readonly form: AxisForm;
  readonly tickFactor: number;
  readonly tickText: (value: number, decimals: number) => string;
  /** What is said of an axis that begins above zero. */
  readonly axisFrom: (tick: string) => string;
  readonly series: readonly TrendSeries[];
  /** The times at which another definition begins. */
  readonly breaks: readonly number[];
}

/** What a picture calls its forms; one that does not occur is empty and has no entry in the key. */
export interface LegendLabels {
  readonly actual: string;
  readonly approximate: string;
  readonly computed: string;
  readonly due: string;
  readonly dueApproximate: string;
  readonly ahead: string;
  readonly range: string;
  readonly total: string;
  readonly average: string;
  readonly missing: string;
  readonly now: string;
}

export interface TrendPicture {
  readonly panels: readonly TrendPanel[];
  readonly from: number;
  readonly to: number;
  /** Whether values stand between the ends of years. */
  readonly fine: boolean;
  /** The present, where the picture reaches it. */
  readonly now: number | undefined;
  /** The names of a plan, the longest first. */
  readonly planNames: (plan: number) => readonly string[];
  readonly legend: LegendLabels;
  readonly definitionChanges: string;
}

/** The id of a series: its place, its indicator and the kind of its periods. */
export const seriesId = ({ place }: Series, { indicator, kind }: Panel): string =>
  `${place.id}/${indicator.id}/${kind}`;
