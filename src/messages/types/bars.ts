import type { StatusRule } from '../../analysis/pace.js';
import type { Period } from '../../indicator/types.js';

/** What the sentence of the target bars is made of; names are ready to be read. */
export interface ResultFacts {
  readonly total: number;
  /** Rows whose target and actual value can be compared and have a better side. */
  readonly judged: number;
  readonly met: number;
  /** The year that all targets are for, if it is one. */
  readonly year: string | undefined;
  /** The row with the highest share of its target, where it is one of several and not in points. */
  readonly best: Finding | undefined;
  /** Names of the rows that are behind. */
  readonly behind: readonly string[];
  /** Names of the rows whose two figures are not of one kind. */
  readonly incomparable: readonly string[];
  /** How many rows have no printed actual value. */
  readonly unreported: number;
  /** How many rows have a value that is not there yet, before their target's time. */
  readonly underWay: number;
  /** How many rows could be judged if it were known which way is better. */
  readonly unjudged: number;
}

/** What the sentence of a plan at its start is made of. */
export interface StartFacts {
  readonly total: number;
  readonly year: string | undefined;
  /** The largest and the smallest required change, where each is one row. */
  readonly most: Finding | undefined;
  readonly least: Finding | undefined;
  /** Rows that start from a printed zero, with the value expected. */
  readonly fromZero: readonly Finding[];
  /** Names of the rows for which the source prints no base. */
  readonly withoutBase: readonly string[];
}

/** A name and the figure that goes with it. */
export interface Finding {
  readonly name: string;
  readonly figure: string;
}

/** What a heading speaks of. */
export interface BarsSubject {
  /** Empty where no place is named; then the indicators stand for them. */
  readonly places: string;
  readonly indicators: readonly string[];
  /** The five-year plan, where one is named. */
  readonly plan: number | undefined;
}

/** What target bars say. */
export interface BarsMessages {
  /** Before a change that is still needed: upwards, downwards, or some of each. */
  readonly required: Record<'rise' | 'fall' | 'either', string>;
  /** Of the way from base to target, the part that is done. */
  readonly progress: string;
  /** What the common line of shares is: 2020 年目标 = 100%. */
  readonly is100: (target: string) => string;
  /** In place of an axis, where each row has its own. */
  readonly ownScale: string;
  readonly actualOverTarget: string;
  readonly baseActualTarget: string;
  readonly baseToTarget: (from: string | undefined, to: string | undefined) => string;
  readonly inYear: (word: string, year: string | undefined) => string;
  readonly incomparable: string;
  /** In the key: two printed figures that have no proportion to draw. */
  readonly noProportion: string;
  readonly noBase: string;
  readonly noActual: string;
  /** Before the figure of a row that is behind. */
  readonly missed: string;
  /** In place of a difference, where a value is just what it should go past. */
  readonly atBound: string;
  /** In the key: a target with two ends. */
  readonly targetRange: string;
  /** The title of rows that stand in no section. */
  readonly otherSection: string;
  readonly statusRule: Record<StatusRule, string>;
  readonly disputed: (printed: string, where: string) => string;
  readonly pointsNote: string;
  readonly totalsNote: string;
  readonly periodsNote: (actual: Period, target: Period) => string;
  /** The plan's verdicts with the names they were given to; no names where one goes for all. */
  readonly verdicts: (
    groups: readonly { readonly verdict: string; readonly names: readonly string[] }[],
  ) => string;
  /** `year` is that of all targets, if it is one. */
  readonly resultHeading: (subject: BarsSubject, year: string | undefined) => string;
  /** `from` is the year of all bases, if it is one. */
  readonly startHeading: (subject: BarsSubject, from: string | undefined, to: string | undefined) => string;
  readonly mixedHeading: (subject: BarsSubject) => string;
  readonly resultSentence: (facts: ResultFacts) => string;
  readonly startSentence: (facts: StartFacts) => string;
}
