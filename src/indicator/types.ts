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
  /** Empty if neither the source nor the author names the place. */
  readonly name: Text;
  readonly within?: string;
  /** Whether only another place's document mentions it; it is then compared if selected, never by default. */
  readonly beside?: boolean;
}

/** A five-year plan by its ordinal: 13 (十三五) runs from 2016 to 2020, both included. */
export interface Plan {
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

/** A published document that readings come from. */
export interface Document {
  readonly id: string;
  /** Empty if it has none. */
  readonly title: Text;
  /** The issuing office's number, e.g. 榕政办〔2022〕29号; absent if the source prints none. */
  readonly number?: string;
  /** ISO date of the document; absent if the source prints none. */
  readonly date?: string;
  readonly url?: string;
  /** Ordinals of the five-year plans that it names: 14 for 十四五. Charts name no other plan unless one is selected. */
  readonly plans?: readonly number[];
}

/**
 * A unit without its multiplier: 件, 元, %. The multiplier (万 = 10000, 亿 = 100000000) is the
 * `scale` of a reading, so that 24.67 万件 and 246700 件 have one unit and can be compared.
 */
export interface Unit {
  readonly id: string;
  /** Empty if figures have no unit or the source prints none. */
  readonly name: Text;
}

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  /** A shorter name for tight spots, such as the spokes of a radar. */
  readonly short?: Text;
  /** Id of the unit of all its readings. */
  readonly unit: string;
  readonly quantity: Quantity;
  readonly better: Better;
  /**
   * Ids of the indicators whose counts include this one: invention grants are within all grants. An indicator's
   * `concept` also works as its id.
   */
  readonly within?: string | readonly string[];
  /**
   * Id of the indicator that this one results from with a delay: grants follow applications, some of them from
   * earlier years, so their ratio is not a rate.
   */
  readonly follows?: string;
  /** Id of the indicator whose growth rate this is; growth stated beside that one's readings belongs to this one. */
  readonly growthOf?: string;
  /**
   * A label shared by similar indicators that places define differently (企业 here, 企事业单位 there). They are
   * compared only if one of them is selected, and with their notes.
   */
  readonly concept?: string;
  /** Number of places ranked, for ranks only. Ranks are compared only if it is known. */
  readonly outOf?: number;
  /** Id of the indicator that this one replaces. Their definitions differ, so no line connects them. */
  readonly replaces?: string;
  readonly definition?: Text;
  /** The data source that the plan names for it. */
  readonly reporter?: Text;
  /** The office responsible for meeting its targets. */
  readonly owner?: Text;
  /** Ids of the notes on all its readings. */
  readonly notes?: readonly string[];
}

/**
 * The period that a value covers, which may differ from that of its column.
 * - `end`: the state at the end of `to`; `year`: within the year `to`; `year-or-end`: one of the two, and the source
 *   does not say which
 * - `total`: the sum over the years `from` to `to`; `average`: the yearly average over them
 * - `printed`: a year other than a calendar year, as printed: 2019/20, FY22; `to` is the year it ends in
 */
export type Period =
  | { readonly kind: 'end' | 'year' | 'year-or-end'; readonly to: number; readonly printed?: string }
  | { readonly kind: 'total' | 'average'; readonly from: number; readonly to: number };

/** Where a reading is printed. Lines are counted from 1 in a plain-text transcription of the document. */
export interface Source {
  readonly document: string;
  readonly table?: string;
  readonly section?: Text;
  readonly row?: number;
  readonly column?: string;
  readonly line?: number;
  /** The indicator's name in this source, if different from the indicator's own. */
  readonly as?: string;
  /** The unit's name in this source, if different from the unit's own (宗 for 件). */
  readonly unit?: string;
}

/** Growth that the source states beside a value, in percent, and the period it covers. */
export interface StatedGrowth {
  readonly percent: number;
  readonly printed: string;
  readonly over: Period;
  /** How the period is known; absent if the source states it. */
  readonly basis?: PeriodBasis;
}

/** How a value was computed, as data that each language puts into words. */
export type Method =
  /** Computed from a later value and the growth since, both printed; `assumed` if the source states no start. */
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
  /** Estimates and forecasts are not results: they meet no target and are compared with nothing. */
  readonly kind: 'actual' | 'target' | 'computed' | 'estimate' | 'forecast';
  /** Whether the source gives the value as the starting point of its targets. */
  readonly base?: boolean;
  /** Of targets only. */
  readonly force?: Force;
  /** The number as printed, before `scale`; null if the source gives no figure. */
  readonly value: number | null;
  /** Upper bound of a target range, as printed, before `scale`; `value` is the lower bound. */
  readonly upTo?: number;
  /** 1, 10000 (万), 100000000 (亿) …: `value × scale` is the number in the indicator's unit. */
  readonly scale: number;
  /** The table reader's reason for leaving the printed figure unread; `value` is then null. */
  readonly unread?: string;
  /** The figure as printed: `7.0`, `——`; for a computed value, as shown. */
  readonly printed: string;
  readonly approximation?: Approximation;
  readonly growth?: StatedGrowth;
  /** The source's own assessment of an actual value: 超额完成. */
  readonly verdict?: Text;
  /** A remark printed beside the value: 五年累计值. */
  readonly remark?: Text;
  /** How a computed value was computed, and what that assumes. */
  readonly method?: Text | Method;
  /** Id of the reading that this one contradicts. That one is drawn; this one is stated in a note. */
  readonly disputes?: string;
  /** Where the figure is printed; it was taken from the first source. */
  readonly sources: readonly Source[];
  /** Ids of its notes. */
  readonly notes?: readonly string[];
  /** How the source flags the figure. */
  readonly flags?: readonly Flag[];
}

/** A reading that is a target. */
export type Target = Reading & { readonly kind: 'target' };

/**
 * Many actual values of one indicator in one place, in columns: for steps finer than a year, or instead of very many
 * readings. Dates are `2021`, `2021-Q1`, `2021-03`, `2021-03-15` or `2021-03-15T08`.
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
  /** The date of the first value, if the others follow step by step; or the date of each, in order. */
  readonly dates: string | readonly string[];
  /** In the indicator's unit; null if the source gives no figure. */
  readonly values: readonly (number | null)[];
  /** Number of decimals as printed; by default, each value keeps its own. */
  readonly decimals?: number;
  readonly sources: readonly Source[];
  readonly notes?: readonly string[];
  /** How the source flags some of the values. */
  readonly flags?: readonly PointFlags[];
}

/** How the source flags one value of a time series. */
export interface PointFlags {
  /** One of the dates of the series. */
  readonly date: string;
  readonly flags: readonly PointFlag[];
}

/**
 * A note, shown with the readings and indicators that refer to it.
 * - `contradiction`, `caveat`, `definition`: wherever the reading is shown
 * - `comparison`: only where places are compared
 * - `doubt`: the figure may be wrong; it is compared only if its indicator is selected, and never ranked first
 * - `assumption`: what the reader of a table assumed
 * - `annotation`: the text of an {@link Annotation} on a reading; it appears in the picture
 */
export interface Note {
  readonly id: string;
  readonly kind:
    'contradiction' | 'caveat' | 'definition' | 'comparison' | 'doubt' | 'assumption' | 'annotation';
  readonly text: Text | UnreadText | AssumedText;
}

/** The data that charts draw from: one or more plans. */
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
