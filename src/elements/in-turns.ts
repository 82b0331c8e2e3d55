import type { Steps } from '../indicator/steps.js';

/** The length of a turn in milliseconds; a turn may exceed it, because steps are not interrupted. */
const TURN = 30;

/** The result of work that takes at most one turn; undefined if it takes longer. */
export function inOneTurn<T>(steps: Steps<T>): { readonly result: T } | undefined {
  const end = performance.now() + TURN;
  do {
    const step = steps.next();
    if (step.done) return { result: step.value };
  } while (performance.now() < end);
  return undefined;
}

/** The result of work in steps; between turns, the page can respond. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const turn = inOneTurn(steps);
    if (turn) return turn.result;
    await pause();
  }
}

/** Resolves once the page has had time to respond; ahead of other tasks if the browser supports that. */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
