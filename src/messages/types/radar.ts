import type { Refusal } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';

/**
 * The reference of a share, 100 %. The leader is the lowest value if lower is better; `greatest` is used without a
 * direction.
 */
export type ShareOf = ReferenceKind | 'lowest' | 'greatest';

/** The reference of a whole picture; `leader-or-greatest` if only some indicators have a direction. */
export type RingKind = ReferenceKind | 'greatest' | 'leader-or-greatest';

/** The kinds that need no extras. */
export type UsualRing = Exclude<RingKind, 'target' | 'given'>;

/** Messages of the city radar. */
export interface RadarMessages {
  readonly refusal: Record<Refusal, string>;
  /** The heading; `years` is a year or range of years, empty if nothing is compared. */
  readonly radarHeading: (places: string, years: string, count: number) => string;
  /** @param indicators empty if only their number is stated */
  readonly radarLead: (place: string, count: number, indicators: readonly string[]) => string;
  /** The place with the lowest values, and the lower-is-better indicators it has them on. */
  readonly radarLowest: (place: string, count: number, indicators: readonly string[]) => string;
  /** The meaning of the radar's ring, and of the dot plot's line by its side. */
  readonly ringIs: Record<UsualRing, string>;
  readonly rankReversed: (outOf: number) => string;
  /** What a dash means, and what the outline of a radar does there. */
  readonly gapIs: (isRadar: boolean) => string;
  readonly viewLabel: string;
  readonly viewName: Record<'radar' | 'dots', string>;
  /** Places left out because they contain others that are compared. */
  readonly placesAround: (names: readonly string[]) => string;
  readonly lowerIsBetter: string;
  /** Indicators without a better side, which only the table lists. */
  readonly listedOnly: (names: readonly string[]) => string;
  /** Indicators left out for one reason. */
  readonly notCompared: (reason: string, names: readonly string[]) => string;
  /** Of data with targets only. */
  readonly noResults: string;
  readonly tooFewSpokes: string;
  readonly sizeOfShare: Record<UsualRing, string>;
  /** The note about the size of a share, and about the area of a radar. */
  readonly shareNote: (size: string, isRadar: boolean) => string;
  /** The indicators of each period; no names if all share one. */
  readonly periods: (
    groups: readonly { readonly period: string; readonly names: readonly string[] }[],
  ) => string;
}
