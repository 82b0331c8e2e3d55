import type { Status } from '../../analysis/pace.js';
import type { Force, Period } from '../../indicator/types.js';
import type { NumberStyle } from '../number-style.js';

/**
 * The finding of a chart: its first clause without a full stop, and the whole sentence; both empty without a finding.
 */
export interface Finding {
  readonly lead: string;
  readonly summary: string;
}

/** What the points of a difference are of: percentages, scores, or other ratios. */
export type PointsOf = 'percent' | 'score' | 'other';

/** Messages of every chart. */
export interface CommonMessages {
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  readonly number: NumberStyle;
  /** A sentence for speech output: symbols and abbreviations in words. */
  readonly spoken: (sentence: string) => string;
  /** A text with the spaces that the language sets between words and values; absent where messages have them all. */
  readonly spaced?: (text: string) => string;
  /** A text of the data by the house's rules for spaces and dashes; absent for a language that leaves it as it is. */
  readonly typeset?: (text: string) => string;
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly comma: string;
  readonly and: (names: readonly string[]) => string;
  readonly plan: (plan: number) => string;
  /** The short form of a plan's name. */
  readonly planShort: (plan: number) => string;
  readonly period: (period: Period) => string;
  /** The kind of period as a short suffix to a name; empty for a single year. */
  readonly periodTag: (period: Period) => string;
  readonly force: Record<Force, string>;
  readonly target: string;
  readonly actual: string;
  readonly base: string;
  readonly computed: string;
  readonly attainment: string;
  /** The label of a difference from the target, where a ratio is meaningless. */
  readonly againstTarget: string;
  readonly notes: string;
  /** How much of the data is drawn if a picture cannot hold all. */
  readonly shownOf: (what: 'rows' | 'lines' | 'annotations', shown: number, all: number) => string;
  /** The summary of the disclosure that holds the other notes. */
  readonly moreNotes: (count: number, hasOthers: boolean) => string;
  /** The shared note on computed values. */
  readonly computedNote: string;
  readonly dataTable: string;
  /** The button that starts exploring. */
  readonly exploreChart: string;
  readonly points: (signed: string, of: PointsOf) => string;
  /** A suffix to the name of a lower-is-better indicator. */
  readonly lowerTag: string;
  /** The note on indicators without a given direction. */
  readonly directionUnknown: string;
  readonly noFigure: string;
  /** In place of a figure that is printed but could not be read. */
  readonly notRead: string;
  readonly behind: string;
  /** In place of a difference, for a value within the target range. */
  readonly withinRange: string;
  readonly status: Record<Status, string>;
  /** The name of exploring by indicator. */
  readonly byIndicator: string;
  /** How a value was computed. */
  readonly method: {
    readonly growthBase: (value: string, growth: string, assumed: Period | undefined) => string;
    readonly sumOfYears: (from: number, to: number) => string;
    readonly averageOfYears: (from: number, to: number) => string;
    readonly sumOfPlaces: (names: readonly string[]) => string;
  };
  readonly runningText: string;
  /** A remark in brackets after a text. */
  readonly inBrackets: (remark: string) => string;
  /** 表1 in this language; other names unchanged. */
  readonly tableName: (table: string) => string;
  readonly colon: string;
  /** The name of one line: place and indicator. */
  readonly inPlace: (place: string, indicator: string) => string;
  readonly stop: string;
  readonly semicolon: string;
  readonly space: string;
  readonly sourceLine: (documents: readonly string[]) => string;
  readonly loading: string;
  readonly failed: (problem: string) => string;
  /** The button that fetches files again. */
  readonly tryAgain: string;
  readonly empty: string;
  readonly noData: string;
  /** The name of a place that neither source nor author names; `file` distinguishes it from others. */
  readonly unnamedPlace: (file: string) => string;
  /** The number of places, if there are too many to name. */
  readonly placeCount: (count: number) => string;
}
