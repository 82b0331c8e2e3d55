import type { DerivedMethod } from '../../analysis/derive/index.js';

/** How derived values were computed; arguments are already formatted. */
export interface DeriveMessages {
  readonly derived: {
    readonly [M in DerivedMethod as M['is']]: (method: InWords<M>) => string;
  };
}

/** The arguments of a method's message: its own fields, or part and whole by their names. */
export type InWords<M> = M extends { readonly part: unknown }
  ? { readonly part: string; readonly whole: string; readonly isPart: boolean; readonly isPeriod: boolean }
  : M;
