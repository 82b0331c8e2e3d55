import type { BarsMessages } from './bars.js';
import type { CommonMessages } from './common.js';
import type { DeriveMessages } from './derive.js';
import type { ExploreMessages } from './explore.js';
import type { ExportMessages } from './export.js';
import type { ProblemMessages } from './problems.js';
import type { RadarMessages } from './radar.js';
import type { ReadingMessages } from './reading.js';
import type { TableMessages } from './table.js';
import type { TrendMessages } from './trend.js';

/** Messages needed after the first picture: tables and their reader, exploring, exports. */
export type LaterMessages = TableMessages &
  ReadingMessages &
  ExploreMessages &
  ExportMessages &
  DeriveMessages;

/** The parts that a language's messages load in: common, one per chart, later, and errors. */
export interface Parts {
  readonly common: CommonMessages;
  readonly 'target-bars': BarsMessages;
  readonly 'trend-lines': TrendMessages;
  readonly 'city-radar': RadarMessages;
  readonly later: LaterMessages;
  readonly problems: ProblemMessages;
}

export type Part = keyof Parts;

/** All messages of a language. */
export type Messages = CommonMessages &
  BarsMessages &
  TrendMessages &
  RadarMessages &
  LaterMessages &
  ProblemMessages;

/** Loads each part of a language. */
export type Loaders = { readonly [P in Part]: () => Promise<{ readonly messages: Parts[P] }> };

/** Any subset of a language's messages, at any depth. */
export type SomeMessages = Some<Messages>;

type Some<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Some<T[K]> }
      : T;
