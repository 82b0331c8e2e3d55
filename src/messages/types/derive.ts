import type { DerivedMethod } from '../../analysis/derive/index.js';

/** How derived values were computed; arguments are already formatted. */
export interface DeriveMessages {
  readonly derived: {
    readonly [M in DerivedMethod as M['is']]: (method: InWords<M>) => string;
  };
}

/** What is said of a method of computing: its own fields, or the part and the whole by their names. */
export type InWords<M> = M extends { readonly part: unknown }
  ? { readonly part: string; readonly whole: string; readonly isPart: boolean; readonly isPeriod: boolean }
  : M;
