import type { BarsMessages } from './bars.js';
import type { CommonMessages } from './common.js';
import type { DeriveMessages } from './derive.js';
import type { ExploreMessages } from './explore.js';
import type { ExportMessages } from './export.js';
import type { ExtrasMessages } from './extras.js';
import type { FactMessages } from './facts.js';
import type { ProblemMessages } from './problems.js';
import type { RadarMessages } from './radar.js';
import type { ReadingMessages } from './reading.js';
import type { TableMessages } from './table.js';
import type { TrendMessages } from './trend.js';

export type * from './bars.js';
export type * from './common.js';
export type * from './derive.js';
export type * from './explore.js';
export type * from './export.js';
export type * from './extras.js';
export type * from './facts.js';
export type * from './problems.js';
export type * from './radar.js';
export type * from './reading.js';
export type * from './table.js';
export type * from './trend.js';

/** Messages needed after the usual first picture: tables and their reader, exploring, exports, extras of charts. */
export type LaterMessages = TableMessages &
  FactMessages &
  ReadingMessages &
  ExploreMessages &
  ExportMessages &
  DeriveMessages &
  ExtrasMessages;

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
export type SomeMessages = SomeOf<Messages>;

/** Any subset of what a type has, at any depth; functions and lists as a whole. */
export type SomeOf<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: SomeOf<T[K]> }
      : T;
