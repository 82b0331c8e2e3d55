import type { Period } from '../../indicator/types.js';
import type { Finding } from './common.js';

/** The facts of the target bars' finding; names are already in the reader's language. */
export interface ResultFacts {
  /** Whether an indicator has several rows, one for each place. */
  readonly repeated: boolean;
  readonly total: number;
  /** The number of rows with a verdict: comparable values and a known direction. */
  readonly assessed: number;
  readonly met: number;
  /** The common year of all targets; undefined if they differ. */
  readonly year: string | undefined;
  /** The row with the highest attainment; undefined if it is the only one or measured in points. */
  readonly best: NamedFigure | undefined;
  /** Names of the rows that miss their target. */
  readonly behind: readonly string[];
  /** Names of the rows whose values cover different periods and cannot be compared. */
  readonly incomparable: readonly string[];
  /** Names of the rows whose kinds of period may differ, as the source does not state them. */
  readonly unsaid: readonly string[];
  /** The number of rows without an actual value. */
  readonly unreported: number;
  /** The number of rows whose target the source gives no figure for. */
  readonly untargeted: number;
  /** The number of rows short of a target that is not due yet. */
  readonly underWay: number;
  /** Of these the row with the lowest attainment; undefined if others are not measured as shares. */
  readonly furthest: NamedFigure | undefined;
  /** The number of rows that lack only a direction for a verdict. */
  readonly unassessed: number;
}

/** The facts of the finding at the start of a plan. */
export interface StartFacts {
  readonly total: number;
  readonly year: string | undefined;
  /** The largest and smallest required change; undefined if several rows share it. */
  readonly most: NamedFigure | undefined;
  readonly least: NamedFigure | undefined;
  /** Whether `most` is the largest of all required changes; if not, it is stated without comparison. */
  readonly isOfAll: boolean;
  /** Rows with a base of zero, with their target. */
  readonly fromZero: readonly NamedFigure[];
  /** Names of the rows without a base. */
  readonly withoutBase: readonly string[];
}

/** A name and its figure. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

/** The subject of a heading. */
export interface BarsSubject {
  /** Empty if no place is named; the heading then names the indicators. */
  readonly places: string;
  readonly indicators: readonly string[];
  /** The number of the five-year plan, if the data or the author names one. */
  readonly plan: number | undefined;
}

/** Messages of the target bars. */
export interface BarsMessages {
  /** The label of the required change: upwards, downwards, or mixed. */
  readonly required: Record<'rise' | 'fall' | 'either', string>;
  /** The share of the change from base to target that is complete. */
  readonly progress: string;
  /** The label of the common 100 % line: 2020 年目标 = 100%. */
  readonly is100: (target: string) => string;
  /** In place of an axis, if each row has its own scale. */
  readonly ownScale: string;
  readonly actualOverTarget: string;
  readonly baseActualTarget: string;
  readonly baseToTarget: (from: string | undefined, to: string | undefined) => string;
  readonly inYear: (word: string, year: string | undefined) => string;
  readonly incomparable: string;
  /** In the legend: two figures without a ratio to draw. */
  readonly noProportion: string;
  /** In place of a figure: there is no target, or its direction is not given. */
  readonly noTarget: string;
  /** Of data without targets. */
  readonly noTargets: string;
  readonly noDirection: string;
  readonly noBase: string;
  readonly noActual: string;
  /** Before the figure of a row that misses its target. */
  readonly missed: string;
  /** In place of a difference, for a value that equals a limit it must pass. */
  readonly atBound: string;
  /** In the legend: a target with a lower and an upper bound. */
  readonly targetRange: string;
  readonly pointsNote: string;
  readonly totalsNote: string;
  readonly periodsNote: (actual: Period, target: Period) => string;
  /** The plan's verdicts with the indicators they apply to; no names if one applies to all. */
  readonly verdicts: (
    groups: readonly { readonly verdict: string; readonly names: readonly string[] }[],
  ) => string;
  /** @param year the common year of all targets, if any */
  readonly resultHeading: (subject: BarsSubject, year: string | undefined) => string;
  /** @param from the common year of all bases, if any */
  readonly startHeading: (subject: BarsSubject, from: string | undefined, to: string | undefined) => string;
  readonly mixedHeading: (subject: BarsSubject) => string;
  readonly resultFinding: (facts: ResultFacts) => Finding;
  readonly startFinding: (facts: StartFacts) => Finding;
}
