/** A task in short steps, so that a page stays responsive between them; returns the result. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at once and returns the result. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The number of rows or values per step. */
const CHUNK = 250;

/** Whether an item ends a chunk: `for (…) if (endsChunk(index)) yield;`. */
export const endsChunk = (index: number) => index % CHUNK === CHUNK - 1;
