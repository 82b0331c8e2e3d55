import type { Moment } from '../analysis/track.js';
import type { Pace } from '../analysis/pace.js';
import type { ShareOf } from '../messages/types/radar.js';
import type { Method } from '../indicator/types.js';
import type { Reason } from '../indicator/outcome.js';
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

/** What is known of one datum, as data. Sentences, tooltips, table cells and comparisons are projections of it. */
export interface Description {
  /** The id of its marks; compare it, never take it apart. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly unit: Unit;
  readonly period: Moment;
  /** In the order in which they are told. */
  readonly facts: readonly Fact[];
  readonly state: State;
  /** The share that it falls short of its target or of the reference value; undefined where it does not. */
  readonly shortfall: number | undefined;
}

/** How a datum stands to what is asked of it. `none` where nothing is asked. */
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

/** One thing that is known of a datum. */
export type Fact =
  /** Readings of a row, each with a period of its own. */
  | { readonly role: 'base' | 'target' | 'actual'; readonly reading: Reading }
  /** An estimate or a forecast that is later than the actual value. */
  | { readonly role: 'estimate'; readonly reading: Reading }
  /** What the datum is a value of; no reading where its place has none, no kind where all are of one. */
  | { readonly role: 'value'; readonly reading: Reading | undefined; readonly kind?: ValueKind }
  /** The target of the very time of the value. */
  | { readonly role: 'due-target'; readonly reading: Reading }
  /** Of a value its target, of a target its value. */
  | { readonly role: 'counterpart'; readonly reading: Reading }
  | { readonly role: 'share'; readonly share: number; readonly of: ShareOf }
  /** The mean share of all places. */
  | { readonly role: 'mean'; readonly share: number }
  /** How the value stands to its target, or what is still required to reach it. */
  | { readonly role: 'attainment' | 'required'; readonly figure: TargetFigure; readonly label?: FigureLabel }
  /** The part of the way from base to target that is done. */
  | { readonly role: 'progress'; readonly share: number }
  | { readonly role: 'status'; readonly status: Pace['status'] | 'missed'; readonly rule?: Pace['rule'] }
  /** Of a target to come, the share that the latest value has reached. */
  | { readonly role: 'so-far'; readonly share: number; readonly when: Moment }
  /** A reading that contradicts one of those above. */
  | { readonly role: 'dispute'; readonly reading: Reading }
  /** The source's own verdict; `own` unless it is that of the counterpart. */
  | { readonly role: 'verdict'; readonly text: Text; readonly own: boolean }
  | { readonly role: 'method'; readonly method: Text | Method }
  /** The value as an index, with its decimals. */
  | { readonly role: 'index'; readonly value: number; readonly decimals: number }
  | { readonly role: 'note'; readonly note: NoteFact }
  /** Where it is printed; the document where the data has several. */
  | { readonly role: 'source'; readonly source: Source; readonly document?: Document };

/** What a value is: actual, computed or a target, or what stands out in a long series. */
export type ValueKind = Reading['kind'] | 'first' | 'lowest' | 'highest' | 'latest';

/** The word before a figure; `rise`, `fall` and `either` say what is required. */
export type FigureLabel = 'attainment' | 'against-target' | 'rise' | 'fall' | 'either';

/** How a value stands to a target. */
export type TargetFigure =
  | { readonly kind: 'share'; readonly share: number }
  /** target / base − 1 */
  | { readonly kind: 'change'; readonly change: number }
  | { readonly kind: 'points'; readonly difference: number; readonly of: readonly [Reading, Reading] }
  /** In the unit; `scale` is the multiplier of the unit that stands with it, absent for no unit. */
  | {
      readonly kind: 'difference';
      readonly difference: number;
      readonly of: readonly [Reading, Reading];
      readonly scale?: number;
    }
  | { readonly kind: 'within-range' | 'at-bound' | 'kept' }
  /** No figure, and why. */
  | { readonly kind: 'none'; readonly why: Reason };

/** What a footnote says. */
export type NoteFact =
  /** A note of the data; the place that it concerns where it is one of several. */
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

/** The first fact of a role; undefined where there is none. */
export const factOf = <R extends Fact['role']>(
  { facts }: Pick<Description, 'facts'>,
  role: R,
): FactOf<R> | undefined => facts.find((fact): fact is FactOf<R> => fact.role === role);

/** All facts of a role. */
export const factsOf = <R extends Fact['role']>(
  { facts }: Pick<Description, 'facts'>,
  role: R,
): readonly FactOf<R>[] => facts.filter((fact): fact is FactOf<R> => fact.role === role);

/** Whether a value of it, its target or its base is printed but was not read. */
export const hasUnread = ({ facts }: Pick<Description, 'facts'>): boolean =>
  facts.some((fact) => 'reading' in fact && fact.reading?.unread);

/** The facts of some notes. */
export const noteFacts = (notes: readonly NoteFact[]): readonly FactOf<'note'>[] =>
  notes.map((note) => ({ role: 'note', note }));

/** Where something is printed, as a list; empty where that is not known. */
export const sourceFact = (
  source: Source | undefined,
  documents: readonly Document[] = [],
): readonly FactOf<'source'>[] => {
  if (!source) return [];
  const document = documents.length > 1 ? documents.find(({ id }) => id === source.document) : undefined;
  return [document ? { role: 'source', source, document } : { role: 'source', source }];
};
