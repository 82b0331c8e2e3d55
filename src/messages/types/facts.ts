import type { StatusRule } from '../../analysis/pace.js';
import type { Reason } from '../../indicator/outcome.js';
import type { ShareOf } from './radar.js';

/** Messages of facts, in tables and tooltips. */
export interface FactMessages {
  /** Why there is no figure. */
  readonly reason: Record<Reason, string>;
  readonly statusRule: Record<StatusRule, string>;
  readonly disputed: (printed: string, where: string) => string;
  /** A value as a share of the reference. */
  readonly shareOf: Record<ShareOf, (share: string) => string>;
  /** The label of the value that is the reference. */
  readonly isReference: Record<'leader' | 'lowest' | 'greatest', string>;
  /** The mean of all places, beside a place's own share. */
  readonly meanShare: (share: string) => string;
  readonly indexValue: (figure: string) => string;
  /** That a value is farther from its target than the base. */
  readonly recedes: string;
  readonly noValue: string;
  /** The latest value as a share of a future target. */
  readonly soFar: (share: string, when: string) => string;
  readonly moreInTable: (count: number) => string;
  readonly rowOf: (part: string, row: number) => string;
  readonly indicator: string;
  readonly place: string;
  readonly unit: string;
  readonly verdict: string;
  readonly source: string;
  readonly met: string;
}
