import type { DateParts } from '../../indicator/time.js';

/** What trend lines say. */
export interface TrendMessages {
  /** `places` is empty where none is named. */
  readonly trendHeading: (indicator: string, places: string, years: string) => string;
  /** `places` is empty where none is named; then the indicators stand for them. */
  readonly trendsHeading: (places: string, indicators: readonly string[], years: string) => string;
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
  /** How many of the targets that are due were reached, in their common year if any, and the names of those that were not. */
  readonly trendReached: (f: {
    readonly due: number;
    readonly reached: number;
    readonly year: string | undefined;
    readonly missed: readonly string[];
  }) => string;
  readonly linesJoin: string;
  readonly trend: {
    /** What stands beside a target in the picture; `ahead` where its time is yet to come. */
    readonly targetLabel: (name: string, figure: string, force: string, ahead: boolean) => string;
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
    readonly chooseRange: string;
    readonly rangeStart: string;
    readonly rangeEnd: string;
    readonly fullRange: string;
  };
  readonly axisFrom: (value: string) => string;
}
