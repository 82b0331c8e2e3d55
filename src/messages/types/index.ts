import type { BarsMessages } from './bars.js';
import type { CommonMessages } from './common.js';
import type { DeriveMessages } from './derive.js';
import type { ExploreMessages } from './explore.js';
import type { ExportMessages } from './export.js';
import type { RadarMessages } from './radar.js';
import type { ReadingMessages } from './reading.js';
import type { TableMessages } from './table.js';
import type { TrendMessages } from './trend.js';

/** The parts that the messages of a language load in. */
export interface Parts {
  readonly common: CommonMessages;
  readonly bars: BarsMessages;
  readonly trend: TrendMessages;
  readonly radar: RadarMessages;
  readonly table: TableMessages;
  readonly reading: ReadingMessages;
  readonly explore: ExploreMessages;
  readonly export: ExportMessages;
  readonly derive: DeriveMessages;
}

export type Part = keyof Parts;

/** The messages of one language, all parts in one. */
export type Messages = CommonMessages &
  BarsMessages &
  TrendMessages &
  RadarMessages &
  TableMessages &
  ReadingMessages &
  ExploreMessages &
  ExportMessages &
  DeriveMessages;

/** How each part of a language is fetched. */
export type Loaders = { readonly [P in Part]: () => Promise<{ readonly messages: Parts[P] }> };

/** Some of the messages of a language, at any depth. */
export type SomeMessages = Some<Messages>;

type Some<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Some<T[K]> }
      : T;
