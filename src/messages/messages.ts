import type { Refusal } from '../analysis/comparison.js';
import type { Status, StatusRule } from '../analysis/pace.js';
import type { Reason } from '../indicator/outcome.js';
import type { NotAdditive } from '../analysis/roll-up.js';
import type { ReferenceKind } from '../analysis/reference-value.js';
import type { DateParts } from '../indicator/time.js';
import type { Approximation, Force, Period } from '../indicator/types.js';

/** What the sentence of the target bars is made of; names are ready to be read. */
export interface ResultFacts {
  readonly total: number;
  /** Rows whose target and actual value can be compared and have a better side. */
  readonly judged: number;
  readonly met: number;
  /** The year that all targets are for, if it is one. */
  readonly year: number | undefined;
  /** The row with the highest share of its target, where it is one row and not in points. */
  readonly best: Finding | undefined;
  /** Names of the rows that are behind. */
  readonly behind: readonly string[];
  /** Names of the rows whose two figures are not of one kind. */
  readonly incomparable: readonly string[];
  /** How many rows have no printed actual value. */
  readonly unreported: number;
  /** How many rows have a value that is not there yet, before their target's time. */
  readonly underWay: number;
}

/** What the sentence of a plan at its start is made of. */
export interface StartFacts {
  readonly total: number;
  readonly year: number | undefined;
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

/** A multiplier and its word: 万 and 亿 in Chinese; K, M and B in English. */
export interface ScaleWord {
  readonly factor: number;
  readonly word: string;
}

/** The words of one language. A further language is one more file of this shape, and its line in `index.ts`. */
export interface Messages {
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  /** Which of the two texts of the data stands here, and whose way of writing numbers with units. */
  readonly dataText: 'zh' | 'en';
  /** The multipliers of large numbers, the largest first. */
  readonly scales: readonly ScaleWord[];
  /** The multiplier before a unit as this language prints it, empty for 1. */
  readonly multiplier: (scale: number) => string;
  /** What stands before and behind a figure that is not exact. */
  readonly approximation: Record<Approximation, readonly [before: string, after: string]>;
  /** A sentence as a person would say it: no signs or letters that a voice reads by name. */
  readonly spoken: (sentence: string) => string;
  readonly comma: string;
  readonly and: (names: readonly string[]) => string;
  readonly plan: (plan: number) => string;
  /** For narrow places. */
  readonly planShort: (plan: number) => string;
  readonly planInTitle: (plan: number) => string;
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
  /** Before a change that is still needed: upwards, downwards, or some of each. */
  readonly required: Record<'rise' | 'fall' | 'either', string>;
  /** Of the way from base to target, the part that is done. */
  readonly progress: string;
  readonly verdict: string;
  readonly source: string;
  readonly notes: string;
  readonly dataTable: string;
  readonly tableRows: (count: number) => string;
  /** What the terms in tables mean, each in one short sentence without its stop. */
  readonly definitions: Readonly<
    Record<
      | ('target' | 'actual' | 'base' | 'computed' | 'attainment' | 'required' | 'progress')
      | ('noFigure' | 'noBase' | 'noActual'),
      string
    >
  >;
  readonly note: string;
  readonly periodHead: string;
  readonly kindHead: string;
  readonly valueHead: string;
  /** What the common line of shares is: 2020 年目标 = 100%. */
  readonly is100: (target: string) => string;
  /** In place of an axis, where each row has its own. */
  readonly ownScale: string;
  readonly actualOverTarget: string;
  readonly baseActualTarget: string;
  readonly baseToTarget: (from: number | undefined, to: number | undefined) => string;
  readonly inYear: (word: string, year: number | undefined) => string;
  readonly points: (signed: string) => string;
  readonly incomparable: string;
  /** In the key: two printed figures that have no proportion to draw. */
  readonly noProportion: string;
  readonly noBase: string;
  readonly noActual: string;
  readonly noFigure: string;
  readonly met: string;
  readonly behind: string;
  /** Before the figure of a row that is behind. */
  readonly missed: string;
  /** In place of a difference, where a value lies within the range aimed at. */
  readonly withinRange: string;
  /** In place of a difference, where a value is just what it should go past. */
  readonly atBound: string;
  /** In the key: a target with two ends. */
  readonly targetRange: string;
  /** The title of rows that stand in no section. */
  readonly otherSection: string;
  readonly reason: Record<Reason, string>;
  readonly notAdditive: Record<NotAdditive, string>;
  readonly status: Record<Status, string>;
  readonly statusRule: Record<StatusRule, string>;
  readonly refusal: Record<Refusal, string>;
  readonly disputed: (printed: string, where: string) => string;
  readonly pointsNote: string;
  readonly totalsNote: string;
  readonly periodsNote: (actual: Period, target: Period) => string;
  /** The plan's verdicts with the names they were given to; no names where one goes for all. */
  readonly verdicts: (
    groups: readonly { readonly verdict: string; readonly names: readonly string[] }[],
  ) => string;
  readonly runningText: string;
  readonly resultHeading: (places: string, plan: number) => string;
  readonly startHeading: (places: string, plan: number, from: number, to: number) => string;
  readonly mixedHeading: (places: string) => string;
  readonly resultSentence: (facts: ResultFacts) => string;
  readonly startSentence: (facts: StartFacts) => string;
  readonly trendHeading: (indicator: string, places: string, from: number, to: number) => string;
  readonly trendsHeading: (places: string, from: number, to: number) => string;
  readonly trendActual: (subject: string, period: string, value: string, share: string | undefined) => string;
  readonly trendPace: (
    force: string,
    period: string,
    value: string,
    needed: string,
    before: { pace: string | undefined; years: number; computed: boolean },
  ) => string;
  readonly trendTarget: (force: string, period: string, value: string) => string;
  /** How many series the sentence leaves to the picture. */
  readonly trendMore: (count: number) => string;
  readonly linesJoin: string;
  readonly trend: TrendMessages;
  readonly explore: ExploreMessages;
  readonly targetMarkIs: string;
  readonly axisFrom: (value: string) => string;
  readonly radarHeading: (places: string, count: number) => string;
  readonly radarLead: (place: string, count: number, indicators: readonly string[]) => string;
  /** The share of what 100 % is. */
  readonly ofWhole: Record<ReferenceKind, (share: string) => string>;
  /** Who has the best value of all. */
  readonly leads: string;
  /** What the ring of the radar is, and what the line of the dot plot is, by the side it stands on. */
  readonly ringIs: Record<ReferenceKind, string>;
  readonly lineIs: (rtl: boolean) => Record<ReferenceKind, string>;
  readonly zeroEnd: (rtl: boolean) => string;
  /** What 100 % is on one spoke. */
  readonly hundredIs: (value: string) => string;
  /** The mean that stands beside a place's own share. */
  readonly meanShare: (share: string) => string;
  readonly meanOutline: (count: number) => string;
  readonly rankReversed: (outOf: number) => string;
  readonly gapIs: string;
  readonly viewLabel: string;
  readonly viewName: Record<'radar' | 'dots', string>;
  readonly tooNarrow: string;
  readonly refusedTitle: (count: number) => string;
  /** Places that contain some of those compared. */
  readonly placesAround: (names: readonly string[]) => string;
  readonly lowerIsBetter: string;
  /** Behind the name of an indicator of which less is better. */
  readonly lowerTag: string;
  /** What stands in the table alone, for neither high nor low is better. */
  readonly listedOnly: (names: readonly string[]) => string;
  /** How many indicators a balanced set leaves out, for each reason. */
  readonly leftOut: (groups: readonly { readonly reason: string; readonly count: number }[]) => string;
  /** Indicators that one reason left out. */
  readonly notCompared: (reason: string, names: readonly string[]) => string;
  readonly tooFewSpokes: string;
  readonly sizeOfShare: Record<ReferenceKind, string>;
  /** Which indicators are of which period; no names where one period goes for all. */
  readonly periods: (
    groups: readonly { readonly period: string; readonly names: readonly string[] }[],
  ) => string;
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
  /** The tools below a chart. */
  readonly tools: {
    readonly group: string;
    readonly saved: string;
    readonly copyTable: string;
    readonly copy: string;
    readonly copied: string;
    readonly embed: string;
    readonly forms: Readonly<Record<'tag' | 'frame' | 'still' | 'text', string>>;
    readonly failed: (reason: string) => string;
  };
  /** A table's own place, where neither it nor the tag names one. */
  readonly here: string;
  readonly unreadCells: (count: number) => string;
  readonly cellAt: (row: number, column: number) => string;
  readonly fetchFailed: (url: string, status: string) => string;
}

/** What only trends say. */
export interface TrendMessages {
  readonly date: (parts: DateParts) => string;
  /** So many places, where they are too many to be named. */
  readonly places: (count: number) => string;
  readonly approximate: string;
  readonly approximateTarget: string;
  readonly range: string;
  readonly total: string;
  readonly average: string;
  readonly now: (year: number) => string;
  readonly definitionChanges: string;
  /** Why two lines of one panel do not join. */
  readonly replaced: (old: string, now: string) => string;
  readonly logScale: string;
  readonly indexScale: (base: string) => string;
  readonly indexValue: (figure: string) => string;
  /** Why a scale that was asked for is not used. */
  readonly noLog: string;
  readonly noIndex: string;
  readonly readValues: string;
  readonly noValue: string;
  /** Which share of a target to come the latest value is. */
  readonly soFar: (share: string, when: string) => string;
  readonly more: (count: number) => string;
  readonly pointsPace: (force: string, period: string, value: string, needed: string) => string;
  /** How far a long series went in view: lowest and highest with their dates. */
  readonly between: (low: string, lowWhen: string, high: string, highWhen: string) => string;
  readonly first: string;
  readonly lowest: string;
  readonly highest: string;
  readonly latest: string;
  /** What the table leaves out of a long series. */
  readonly someOf: (count: number) => string;
  readonly chooseSpan: string;
  readonly spanBegin: string;
  readonly spanEnd: string;
  readonly wholeSpan: string;
  readonly spanOf: (from: string, to: string) => string;
}

/** What is said to those who step through a picture. */
export interface ExploreMessages {
  /** What stepping from indicator to indicator is called. */
  readonly byIndicator: string;
  /** The button that leads in. */
  readonly enter: string;
  /** What each key does, in the order in which they are told. */
  readonly keys: (keys: {
    readonly rows: boolean;
    readonly unmet: boolean;
    readonly gap: boolean;
    readonly letters: boolean;
  }) => string;
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  readonly rowBefore: string;
  readonly rowAfter: string;
  readonly unmet: string;
  readonly gap: string;
  readonly select: string;
  readonly leave: string;
  readonly selected: string;
  /** How much of the data is not as it was: 数据已更新：2 项有变. */
  readonly updated: (changed: number, added: number, removed: number) => string;
  readonly justUpdated: string;
  readonly dismiss: string;
}
