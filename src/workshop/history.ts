/** A value with its undo and redo steps, both oldest first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

/** The maximum number of undo steps. */
const MOST = 100;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

export const next = <T>({ past, now }: History<T>, value: T): History<T> => ({
  past: [...past, now].slice(-MOST),
  now: value,
  future: [],
});

/** Whether there is nothing to undo or redo: the value is still the initial one. */
export const isUnused = <T>({ past, future }: History<T>): boolean => !past.length && !future.length;

/** One step back; the same history if there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  return last === undefined
    ? history
    : { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

/** One step forward; the same history if nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const [first, ...future] = history.future;
  return first === undefined ? history : { past: [...history.past, history.now], now: first, future };
}
