import type {
  Approximation,
  Better,
  Flag,
  Force,
  PeriodBasis,
  PointFlag,
  Quantity,
  Step,
} from './choice-types.js';
import type { Annotation } from './annotation.js';
import type { Text } from './text.js';
import type { AssumedText, UnreadText } from './library-texts.js';

export type * from './annotation.js';
export type * from './choice-types.js';
export type * from './text.js';

/** A city, district, province or nation; `within` is the id of the place that contains it. */
export interface Place {
  readonly id: string;
  /** Empty where neither the source nor the author names the place. */
  readonly name: Text;
  readonly within?: string;
  /** Only mentioned in another place's document: compared where it is named, never by default. */
  readonly beside?: boolean;
}

/** A five-year plan by its ordinal: 13 (十三五) runs from 2016 to 2020, both included. */
export interface Plan {
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

/** A printed document that readings come from. */
export interface Document {
  readonly id: string;
  /** Empty where it has none. */
  readonly title: Text;
  /** The office's own number, e.g. 榕政办〔2022〕29号; absent where the source prints none. */
  readonly number?: string;
  /** ISO date of the document; absent where the source prints none. */
  readonly date?: string;
  readonly url?: string;
  /** Ordinals of the five-year plans that it names, 14 for 十四五; charts name no others unless asked for them. */
  readonly plans?: readonly number[];
}

/**
 * A unit without its multiplier: 件, 元, %. The multiplier (万 = 10000, 亿 = 100000000) is the
 * `scale` of a reading, so that 24.67 万件 and 246700 件 have one unit and can be compared.
 */
export interface Unit {
  readonly id: string;
  /** Empty where figures have no unit, or the source prints none. */
  readonly name: Text;
}

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  /** A shorter name for spoke ends and narrow places. */
  readonly short?: Text;
  /** Id of the unit of all its readings. */
  readonly unit: string;
  readonly quantity: Quantity;
  readonly better: Better;
  /**
   * Id of the indicator whose count contains this one, or a list of them: invention grants are
   * within all grants. The concept of an indicator will do.
   */
  readonly within?: string | readonly string[];
  /**
   * Id of the indicator that this one comes out of, but later: grants follow applications, some of them
   * of other years. The two count one thing, yet their ratio is no rate.
   */
  readonly follows?: string;
  /** Id of the indicator whose growth this is; the growth stated beside its readings is a value of this one. */
  readonly growthOf?: string;
  /**
   * A word of your choice that nearly alike indicators share: each place defines its own (企业 here,
   * 企事业单位 there). They are compared only where one of them is named, and with their notes.
   */
  readonly concept?: string;
  /** Of ranks: how many are ranked. Ranks are compared only where this is known. */
  readonly outOf?: number;
  /** Id of the indicator that this one took the place of; its definition is another, so no line joins the two. */
  readonly replaces?: string;
  readonly definition?: Text;
  /** Who reports it: the data source that the plan names. */
  readonly reporter?: Text;
  /** The office responsible for meeting its targets. */
  readonly owner?: Text;
  /** Ids of notes that concern every reading of it. */
  readonly notes?: readonly string[];
}

/**
 * The period of a value. It belongs to the value, not to the column it was printed in.
 * - `end`: the state at the end of `to`; `year`: within the year `to`; `year-or-end`: one of the two, and the
 *   source does not say which
 * - `total`: the sum over the years `from` to `to`; `average`: the yearly average over them
 * - `printed`: a year that is no calendar year, as the source prints it: 2019/20, FY22; `to` is the year it ends in
 */
export type Period =
  | { readonly kind: 'end' | 'year' | 'year-or-end'; readonly to: number; readonly printed?: string }
  | { readonly kind: 'total' | 'average'; readonly from: number; readonly to: number };

/** Where a reading is printed. Lines are counted from 1 in a plain-text transcription of the document. */
export interface Source {
  readonly document: string;
  readonly table?: string;
  readonly section?: string;
  readonly row?: number;
  readonly column?: string;
  readonly line?: number;
  /** The indicator's name as this place prints it, where that differs from the indicator's name. */
  readonly as?: string;
  /** The unit as this place prints it, where that differs from the unit's name (宗 for 件). */
  readonly unit?: string;
}

/** Growth that the source states beside a value: by how many percent, over which period. */
export interface StatedGrowth {
  readonly percent: number;
  readonly printed: string;
  readonly over: Period;
  /** How it is known over which period; absent where the source states it. */
  readonly basis?: PeriodBasis;
}

/** How a value was computed, as data that every language has words for. */
export type Method =
  /** A value from a later one and the growth since, both printed; `assumed` where the source states no start. */
  | {
      readonly formula: 'growth-base';
      readonly printed: string;
      readonly growth: string;
      readonly assumed?: Period;
    }
  /** Yearly values from `first` to `last`, both included. */
  | { readonly formula: 'sum-of-years' | 'average-of-years'; readonly first: number; readonly last: number }
  | { readonly formula: 'sum-of-places'; readonly places: readonly Text[] };

/** One value of one indicator in one place for one period. */
export interface Reading {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  readonly period: Period;
  readonly basis?: PeriodBasis;
  /** An `estimate` or a `forecast` is no result: it meets no target, and nothing is compared with it. */
  readonly kind: 'actual' | 'target' | 'computed' | 'estimate' | 'forecast';
  /** Of targets only. */
  readonly force?: Force;
  /** The number as printed, before `scale`; null where the source prints no figure. */
  readonly value: number | null;
  /** Of targets that are a range: its upper end, as printed before `scale`; `value` is the lower one. */
  readonly upTo?: number;
  /** 1, 10000 (万), 100000000 (亿) …: `value × scale` is the number in the indicator's unit. */
  readonly scale: number;
  /** Why the printed figure was not read from its table, as the table reader's reason; `value` is then null. */
  readonly unread?: string;
  /** The text of the figure as printed: `7.0`, `——`. For a computed value, the figure to show. */
  readonly printed: string;
  readonly approximation?: Approximation;
  readonly growth?: StatedGrowth;
  /** The source's own word on attainment (超额完成), on an actual. */
  readonly verdict?: Text;
  /** The remark printed beside the value, such as 五年累计值. */
  readonly remark?: Text;
  /** Of computed values only: how it was computed and what it assumes. */
  readonly method?: Text | Method;
  /** Id of the reading that this one contradicts; that one is drawn, this one is stated in a note. */
  readonly disputes?: string;
  /** Every place where this figure is printed; the first is the one it was taken from. */
  readonly sources: readonly Source[];
  /** Ids of the notes that concern it. */
  readonly notes?: readonly string[];
  /** What the source marks the figure as. */
  readonly flags?: readonly Flag[];
}

/** A reading that is a target. */
export type Target = Reading & { readonly kind: 'target' };

/**
 * Many actual values of one indicator in one place as columns, for figures finer than years or too
 * many for a reading each. Dates are `2021`, `2021-Q1`, `2021-03`, `2021-03-15` or `2021-03-15T08`.
 */
export interface TimeSeries {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  /**
   * `end`: the state at the end of each step; `within`: what was counted or measured in it; `within-or-end`: one of
   * the two, and the source does not say which.
   */
  readonly kind: 'end' | 'within' | 'within-or-end';
  readonly step: Step;
  /** The date of the first value, the others following step by step; or the date of each, in order. */
  readonly dates: string | readonly string[];
  /** In the indicator's unit; null where the source prints no figure. */
  readonly values: readonly (number | null)[];
  /** Decimals as printed; without it each value shows those it is written with. */
  readonly decimals?: number;
  readonly sources: readonly Source[];
  readonly notes?: readonly string[];
  /** What the source marks some of the values as. */
  readonly flags?: readonly PointFlags[];
}

/** What the source marks one value of a time series as. */
export interface PointFlags {
  /** One of the dates of the series. */
  readonly date: string;
  readonly flags: readonly PointFlag[];
}

/**
 * A note, shown with the readings and indicators that refer to it.
 * - `contradiction`, `caveat`, `definition`: wherever the reading is shown
 * - `comparison`: only where places are compared
 * - `doubt`: the figure itself may be wrong; it is compared only where its indicator is named, and never
 *   ranked first
 * - `assumption`: what the reader of a table assumed
 * - `annotation`: what an {@link Annotation} says of a reading; its text stands in the picture
 */
export interface Note {
  readonly id: string;
  readonly kind:
    'contradiction' | 'caveat' | 'definition' | 'comparison' | 'doubt' | 'assumption' | 'annotation';
  readonly text: Text | UnreadText | AssumedText;
}

/** The data of some plans, which every chart draws from. */
export interface PlanData {
  readonly places: readonly Place[];
  readonly documents: readonly Document[];
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly readings: readonly Reading[];
  readonly series?: readonly TimeSeries[];
  readonly notes: readonly Note[];
  readonly annotations?: readonly Annotation[];
}
