/** A work in short steps, so that a page can answer between them; the last gives the result. */
export type Steps<T> = Generator<undefined, T>;

/** The result of a work, its steps done at one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many rows or values make one step. */
const CHUNK = 250;

/** The items with a step after each chunk of them: `for (…) if (endsChunk(index)) yield;`. */
export const endsChunk = (index: number) => index % CHUNK === CHUNK - 1;
