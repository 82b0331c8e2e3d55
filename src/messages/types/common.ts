import type { Status } from '../../analysis/pace.js';
import type { Reason } from '../../indicator/outcome.js';
import type { Force, Period } from '../../indicator/types.js';
import type { NumberStyle } from '../number-style.js';

/** What every chart says. */
export interface CommonMessages {
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  readonly number: NumberStyle;
  /** A sentence as a person would say it: no signs or letters that a voice reads by name. */
  readonly spoken: (sentence: string) => string;
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly comma: string;
  readonly and: (names: readonly string[]) => string;
  readonly plan: (plan: number) => string;
  /** For narrow places. */
  readonly planShort: (plan: number) => string;
  readonly period: (period: Period) => string;
  /** The period kind as a short tag behind a name, empty for a single year. */
  readonly periodTag: (period: Period) => string;
  readonly force: Record<Force, string>;
  readonly target: string;
  readonly actual: string;
  readonly base: string;
  readonly computed: string;
  readonly indicator: string;
  readonly place: string;
  readonly unit: string;
  readonly attainment: string;
  /** Before a difference from the target, where a share of it means nothing. */
  readonly againstTarget: string;
  readonly verdict: string;
  readonly source: string;
  readonly notes: string;
  /** The fold of the notes that do not stand below the picture. */
  readonly moreNotes: (count: number, hasOthers: boolean) => string;
  /** The one note on several computed values. */
  readonly computedNote: string;
  readonly dataTable: string;
  /** The button that leads into the picture. */
  readonly exploreChart: string;
  readonly points: (signed: string) => string;
  /** Behind the name of an indicator of which less is better. */
  readonly lowerTag: string;
  /** The note on what is not judged, for nobody says which way is better. */
  readonly directionUnknown: string;
  readonly noFigure: string;
  /** In the place of a figure that is printed but could not be read. */
  readonly notRead: string;
  readonly met: string;
  readonly behind: string;
  /** In place of a difference, where a value lies within the range aimed at. */
  readonly withinRange: string;
  readonly reason: Record<Reason, string>;
  readonly status: Record<Status, string>;
  /** What stepping from indicator to indicator is called. */
  readonly byIndicator: string;
  /** How a value was computed. */
  readonly method: {
    readonly growthBase: (value: string, growth: string, assumed: Period | undefined) => string;
    readonly sumOfYears: (from: number, to: number) => string;
    readonly averageOfYears: (from: number, to: number) => string;
    readonly sumOfPlaces: (names: readonly string[]) => string;
  };
  readonly runningText: string;
  /** A remark in brackets behind a text. */
  readonly inBrackets: (remark: string) => string;
  /** 表1 as a reader of this language calls it; other names stay. */
  readonly tableName: (table: string) => string;
  readonly rowOf: (part: string, row: number) => string;
  readonly colon: string;
  /** A place and an indicator as the name of one line. */
  readonly inPlace: (place: string, indicator: string) => string;
  readonly stop: string;
  readonly semicolon: string;
  readonly space: string;
  readonly sourceLine: (documents: readonly string[]) => string;
  readonly loading: string;
  readonly failed: (problem: string) => string;
  readonly empty: string;
  readonly noData: string;
  /** A place that neither the source nor the author names, among others; `file` tells it apart. */
  readonly unnamedPlace: (file: string) => string;
}
