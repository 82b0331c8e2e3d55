/** A value with what it was before, and what it was before that was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

/** So many steps can be undone. */
const MOST = 100;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

export const next = <T>({ past, now }: History<T>, value: T): History<T> => ({
  past: [...past, now].slice(-MOST),
  now: value,
  future: [],
});

/** Whether there is nothing to undo or redo, so that the value is still what it began with. */
export const isUnused = <T>({ past, future }: History<T>): boolean => !past.length && !future.length;

/** One step back; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  return last === undefined
    ? history
    : { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

/** One step forward; the same where nothing was undone. */
export function redo<T>(history: History<T>): History<T> {
  const [first, ...future] = history.future;
  return first === undefined ? history : { past: [...history.past, history.now], now: first, future };
}
