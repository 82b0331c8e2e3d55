import type { AxisForm } from '../frame/axis.js';

/** The number of a place's colour; 0 is the grey of those that stand behind a chosen one. */
export type Colour = 0 | 1 | 2 | 3 | 4;

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
  /** What it is and its value: 目标 25 件. */
  readonly told: string;
  readonly sentence: string;
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
  readonly told: (index: number) => string;
}

export interface TrendSeries {
  readonly key: string;
  readonly colour: Colour;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendPoint[];
  /** Ids of the targets that lie after the latest value. */
  readonly ahead: readonly string[];
  readonly track: TrendTrack | undefined;
}

export interface TrendPanel {
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
export interface TrendKeys {
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
  readonly keys: TrendKeys;
  readonly definitionChanges: string;
  readonly reading: {
    readonly name: string;
    readonly noValue: string;
    readonly title: (time: number) => string;
    readonly more: (count: number) => string;
    readonly pair: (name: string, told: string) => string;
  };
}
