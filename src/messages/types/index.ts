import type { BarsMessages } from './bars.js';
import type { CommonMessages } from './common.js';
import type { DeriveMessages } from './derive.js';
import type { ExploreMessages } from './explore.js';
import type { ExportMessages } from './export.js';
import type { RadarMessages } from './radar.js';
import type { ReadingMessages } from './reading.js';
import type { TableMessages } from './table.js';
import type { TrendMessages } from './trend.js';

/** What is said after the first picture: by tables and their reader, by exploring and exports. */
export type LaterMessages = TableMessages &
  ReadingMessages &
  ExploreMessages &
  ExportMessages &
  DeriveMessages;

/** The parts that the messages of a language load in: those of all charts, of each, and of what follows. */
export interface Parts {
  readonly common: CommonMessages;
  readonly 'target-bars': BarsMessages;
  readonly 'trend-lines': TrendMessages;
  readonly 'city-radar': RadarMessages;
  readonly later: LaterMessages;
}

export type Part = keyof Parts;

/** The messages of one language, all parts in one. */
export type Messages = CommonMessages & BarsMessages & TrendMessages & RadarMessages & LaterMessages;

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
