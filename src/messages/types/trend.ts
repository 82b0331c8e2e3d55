/** Messages of the trend lines. */
export interface TrendMessages {
  /** `places` is empty if none is named. */
  readonly trendHeading: (indicator: string, places: string, years: string) => string;
  /** `places` is empty if none is named; the heading then names the indicators. */
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
  /** The number of series that the finding leaves out. */
  readonly trendMore: (count: number) => string;
  /** How many of the due targets were reached, with their common year if any, and the names of those missed. */
  readonly trendReached: (f: {
    readonly due: number;
    readonly reached: number;
    readonly year: string | undefined;
    readonly missed: readonly string[];
  }) => string;
  readonly linesJoin: string;
  readonly trend: {
    /** The label of a target in the picture. */
    readonly targetLabel: (name: string, figure: string, force: string, ahead: boolean) => string;
    readonly approximate: string;
    readonly approximateTarget: string;
    readonly range: string;
    readonly total: string;
    readonly average: string;
    readonly now: (year: number) => string;
    readonly definitionChanges: string;
    /** Why two lines of one panel do not connect. */
    readonly replaced: (old: string, now: string) => string;
    /** Up to three names, or the first and how many more. */
    readonly few: (names: readonly string[]) => string;
    /** The indicators not drawn because they have a figure for only one time. */
    readonly single: (names: readonly string[]) => string;
    readonly readValues: string;
    /** `needed`: the points a year, with their unit. */
    readonly pointsPace: (force: string, period: string, value: string, needed: string) => string;
  };
  readonly axisFrom: (value: string) => string;
}
