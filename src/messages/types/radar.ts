import type { Refusal } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';

/** What a share is of: what 100 % is, the leader being the lowest value where less is better, and the greatest where nobody says. */
export type ShareOf = ReferenceKind | 'lowest' | 'greatest';

/** What 100 % is in a whole picture; where of some indicators nobody says which way is better, the leader or the greatest value. */
export type RingKind = ReferenceKind | 'greatest' | 'leader-or-greatest';

/** What city radars say. */
export interface RadarMessages {
  readonly refusal: Record<Refusal, string>;
  readonly radarHeading: (places: string, count: number) => string;
  readonly radarLead: (place: string, count: number, indicators: readonly string[]) => string;
  /** Where less is better: who has the lowest values, of which indicators. */
  readonly radarLowest: (place: string, count: number, indicators: readonly string[]) => string;
  /** The share of what 100 % is. */
  readonly ofWhole: Record<ShareOf, (share: string) => string>;
  /** What is said of the value that is 100 % itself. */
  readonly isWhole: Record<'leader' | 'lowest' | 'greatest', string>;
  /** What the ring of the radar is, and what the line of the dot plot is, by the side it stands on. */
  readonly ringIs: Record<RingKind, string>;
  readonly lineIs: (rtl: boolean) => Record<RingKind, string>;
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
  /** Places that contain some of those compared. */
  readonly placesAround: (names: readonly string[]) => string;
  readonly lowerIsBetter: string;
  /** What stands in the table alone, for neither high nor low is better. */
  readonly listedOnly: (names: readonly string[]) => string;
  /** Indicators that one reason left out. */
  readonly notCompared: (reason: string, names: readonly string[]) => string;
  readonly tooFewSpokes: string;
  readonly sizeOfShare: Record<RingKind, string>;
  /** Which indicators are of which period; no names where one period goes for all. */
  readonly periods: (
    groups: readonly { readonly period: string; readonly names: readonly string[] }[],
  ) => string;
}
