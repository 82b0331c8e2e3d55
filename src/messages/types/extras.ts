import type { DateParts } from '../../indicator/time.js';
import type { RingKind } from './radar.js';

/** Messages that only the extras of charts need. */
export interface ExtrasMessages {
  /** The title of rows without a section. */
  readonly otherSection: string;
  readonly ringIs: Record<'target' | 'given', string>;
  readonly hundredPercent: Record<RingKind, string>;
  readonly sizeOfShare: Record<'target' | 'given', string>;
  /** The reference value of one spoke. */
  readonly hundredIs: (value: string) => string;
  readonly meanOutline: (count: number) => string;
  readonly tooNarrow: string;
  readonly trend: {
    readonly date: (parts: DateParts) => string;
    /** From one date to another of the same step. */
    readonly dates: (first: DateParts, last: DateParts) => string;
    readonly logScale: string;
    readonly indexScale: (base: string) => string;
    /** Why the requested scale is not used. */
    readonly noLog: string;
    readonly noIndex: string;
    /** Targets for a year among finer values. */
    readonly yearTargets: (targets: readonly string[]) => string;
    /** The lowest and highest value in view, with their dates. */
    readonly between: (low: string, lowWhen: string, high: string, highWhen: string) => string;
    readonly first: string;
    readonly lowest: string;
    readonly highest: string;
    readonly latest: string;
    /** What the table omits from a long series. */
    readonly someOf: (count: number) => string;
    readonly chooseRange: string;
    readonly rangeStart: string;
    readonly rangeEnd: string;
    readonly fullRange: string;
  };
}
