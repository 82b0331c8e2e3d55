import type { Steps } from '../indicator/steps.js';

/** How long a turn lasts, in milliseconds, and a little more: a step is not broken off. */
const TURN = 30;

/** The result of a work that takes no longer than one turn; undefined if it is not done by then. */
export function inOneTurn<T>(steps: Steps<T>): { readonly result: T } | undefined {
  const end = performance.now() + TURN;
  do {
    const step = steps.next();
    if (step.done) return { result: step.value };
  } while (performance.now() < end);
  return undefined;
}

/** The result of a work in steps; after each turn the page may answer its reader. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const turn = inOneTurn(steps);
    if (turn) return turn.result;
    await pause();
  }
}

/** Ends once the page had time; before other tasks of this kind where the browser can order them. */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
