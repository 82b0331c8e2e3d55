import type { AxisForm } from '../../layout/axis.js';
import type { Panel, Series } from '../../analysis/series.js';

/** The number of a place's colour; 0 is the grey of those that stand behind a chosen one. */
export type Colour = 0 | 1 | 2 | 3 | 4;

/** What is told at a stop, made when asked for. */
export interface TrendTold {
  /** What it is, its value, and of a target how it stands: 目标 12 件；完成率 194.8%；达到目标. */
  readonly text: string;
  readonly notes: readonly string[];
  /** Where it is printed; empty where that is not known. */
  readonly source: string;
}

/** One reading as it is drawn, its label ready. */
export interface TrendPoint {
  readonly id: string;
  readonly kind: 'actual' | 'target' | 'computed';
  /** For a span the end of the year before it begins, else the year itself. */
  readonly from: number;
  readonly to: number;
  /** Over several years: their sum or their yearly average. */
  readonly span: 'total' | 'average' | undefined;
  readonly approximate: boolean;
  readonly value: number | null;
  /** The upper end of a target that is a range. */
  readonly upTo: number | undefined;
  readonly label: string;
  /** The label without what colour and key tell, for narrow panels. */
  readonly brief: string;
  /** All of it as one sentence. */
  readonly sentence: string;
  readonly told: () => TrendTold;
  /** Its value alone: what must differ for it to have changed. */
  readonly news: () => string;
  /** Of a target that the value of its time missed. */
  readonly behind: boolean;
  /** The share that the value of its time, else the latest one, is short of it. */
  readonly short: number | undefined;
}

/** The values of a long series that are in view: `values × factor` is drawn. */
export interface TrendTrack {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly factor: number;
  /** The first index in view, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  /** The lowest and highest value in view, times the factor; undefined where all are gaps. */
  readonly extent: readonly [number, number] | undefined;
  /** The latest value in view. */
  readonly latest: { readonly index: number; readonly label: string; readonly brief: string } | undefined;
  readonly told: (index: number) => TrendTold;
}

export interface TrendSeries {
  readonly id: string;
  readonly colour: Colour;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendPoint[];
  /** Ids of the targets that lie after the latest value. */
  readonly ahead: readonly string[];
  readonly track: TrendTrack | undefined;
}

export interface TrendPanel {
  /** Its indicator, with its place where that is the only one. */
  readonly subject: string;
  /** A time of it in words: the end of a year, a year, or a date. */
  readonly when: (time: number) => string;
  /** Empty where the heading says it all. */
  readonly title: string;
  readonly unit: string;
  readonly form: AxisForm;
  readonly tickFactor: number;
  readonly tickText: (value: number, decimals: number) => string;
  /** What is said of an axis that begins above zero. */
  readonly axisFrom: (tick: string) => string;
  readonly series: readonly TrendSeries[];
  /** What must be known of its indicators and of its long series. */
  readonly notes: readonly string[];
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
  readonly reading: {
    readonly name: string;
    readonly noValue: string;
    readonly more: (count: number) => string;
    readonly pair: (name: string, told: string) => string;
    /** Where some values are printed, as one line. */
    readonly source: (places: readonly string[]) => string;
  };
}

/** The key of a series: its place, its indicator and the kind of its periods. */
export const seriesId = ({ place }: Series, { indicator, kind }: Panel): string =>
  `${place.id}/${indicator.id}/${kind}`;

/** The key of a time of a series. */
export const timeId = (series: string, time: number): string => `${series}@${time}`;
