import type { Moment } from '../analysis/track.js';
import type { Pace } from '../analysis/pace.js';
import type { ShareOf } from '../messages/types/radar.js';
import type { Method } from '../indicator/types.js';
import type { Reason } from '../indicator/outcome.js';
import { byId } from '../indicator/records.js';
import type {
  Document,
  Indicator,
  Note,
  Period,
  Place,
  Reading,
  Source,
  Text,
  Unit,
} from '../indicator/types.js';

/** The facts of one datum. Sentences, tooltips, table cells and comparisons are projections of it. */
export interface Description {
  /** The id of its marks; opaque, for comparison only. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly unit: Unit;
  readonly period: Moment;
  /** In reading order. */
  readonly facts: readonly Fact[];
  readonly state: State;
  /** The shortfall from its target or reference value, as a share; undefined if there is none. */
  readonly shortfall: number | undefined;
}

/** The status of a datum against its target; `none` without a target. */
export type State =
  | 'met'
  | 'missed'
  | 'on-pace'
  | 'behind'
  | 'not-comparable'
  | 'no-figure'
  | 'not-reported'
  | 'direction-unknown'
  | 'none';

/** One fact of a datum. */
export type Fact =
  /** Readings of a row, each with a period of its own. */
  | { readonly role: 'base' | 'target' | 'actual'; readonly reading: Reading }
  /** An estimate or a forecast later than the actual value. */
  | { readonly role: 'estimate'; readonly reading: Reading }
  /** The value of the datum; no reading if its place has none, no kind if all share one. */
  | { readonly role: 'value'; readonly reading: Reading | undefined; readonly kind?: ValueKind }
  /** The target for the same time as the value. */
  | { readonly role: 'due-target'; readonly reading: Reading }
  /** The target of a value, or the value of a target. */
  | { readonly role: 'counterpart'; readonly reading: Reading }
  | { readonly role: 'share'; readonly share: number; readonly of: ShareOf }
  /** The mean share of all places. */
  | { readonly role: 'mean'; readonly share: number }
  /** The attainment of the target, or the change still required. */
  | { readonly role: 'attainment' | 'required'; readonly figure: TargetFigure; readonly label?: FigureLabel }
  /** The progress from base to target. */
  | { readonly role: 'progress'; readonly share: number }
  | { readonly role: 'status'; readonly status: Pace['status'] | 'missed'; readonly rule?: Pace['rule'] }
  /** The latest value as a share of a future target. */
  | { readonly role: 'so-far'; readonly share: number; readonly when: Moment }
  /** A reading that contradicts one of the above. */
  | { readonly role: 'dispute'; readonly reading: Reading }
  /** The source's verdict; `own` unless it belongs to the counterpart. */
  | { readonly role: 'verdict'; readonly text: Text; readonly own: boolean }
  | { readonly role: 'method'; readonly method: Text | Method }
  /** The value as an index, with its decimals. */
  | { readonly role: 'index'; readonly value: number; readonly decimals: number }
  | { readonly role: 'note'; readonly note: NoteFact }
  /** The source; with its document if the data has several. */
  | { readonly role: 'source'; readonly source: Source; readonly document?: Document };

/** The kind of a value: actual, computed, target, or a notable value of a long series. */
export type ValueKind = Reading['kind'] | 'first' | 'lowest' | 'highest' | 'latest';

/** The label of a figure; `rise`, `fall` and `either` are required changes. */
export type FigureLabel = 'attainment' | 'against-target' | 'rise' | 'fall' | 'either';

/** A figure that compares a value with a target. */
export type TargetFigure =
  | { readonly kind: 'share'; readonly share: number }
  /** target / base − 1 */
  | { readonly kind: 'change'; readonly change: number }
  | { readonly kind: 'points'; readonly difference: number; readonly of: readonly [Reading, Reading] }
  /** In the unit; `scale` is the multiplier of the unit, absent without a unit. */
  | {
      readonly kind: 'difference';
      readonly difference: number;
      readonly of: readonly [Reading, Reading];
      readonly scale?: number;
    }
  | { readonly kind: 'within-range' | 'at-bound' | 'kept' }
  /** No figure, and why. */
  | { readonly kind: 'none'; readonly why: Reason };

/** The content of a footnote. */
export type NoteFact =
  /** A note of the data; with its place if the chart shows several. */
  | { readonly kind: 'data'; readonly note: Note; readonly place?: Place }
  | { readonly kind: 'method'; readonly method: Text | Method }
  | { readonly kind: 'periods-differ'; readonly actual: Period; readonly target: Period }
  | { readonly kind: 'totals' | 'lower-is-better' | 'direction-unknown' }
  | { readonly kind: 'rank-reversed'; readonly outOf: number };

/** The facts of a role. */
export type FactOf<R extends Fact['role'], F extends Fact = Fact> = F extends Fact
  ? R extends F['role']
    ? F & { readonly role: R }
    : never
  : never;

/** The first fact of a role; undefined if there is none. */
export const factOf = <R extends Fact['role']>(
  { facts }: Pick<Description, 'facts'>,
  role: R,
): FactOf<R> | undefined => facts.find((fact): fact is FactOf<R> => fact.role === role);

/** All facts of a role. */
export const factsOf = <R extends Fact['role']>(
  { facts }: Pick<Description, 'facts'>,
  role: R,
): readonly FactOf<R>[] => facts.filter((fact): fact is FactOf<R> => fact.role === role);

/** Whether its value, target or base is printed but could not be read. */
export const hasUnread = ({ facts }: Pick<Description, 'facts'>): boolean =>
  facts.some((fact) => 'reading' in fact && fact.reading?.unread);

/** The facts of some notes. */
export const noteFacts = (notes: readonly NoteFact[]): readonly FactOf<'note'>[] =>
  notes.map((note) => ({ role: 'note', note }));

/** The sources of a reading; empty if unknown. */
export const sourceFact = (
  source: Source | undefined,
  documents: readonly Document[] = [],
): readonly FactOf<'source'>[] => {
  if (!source) return [];
  const document = documents.length > 1 ? byId(documents, source.document) : undefined;
  return [document ? { role: 'source', source, document } : { role: 'source', source }];
};
