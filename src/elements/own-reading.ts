import { inOneTurn, inTurns } from './in-turns.js';
import { ownSteps, type OwnData, type OwnSource, type TableDefaults } from './read-own.js';

/** A reading that takes more than one turn: its outcome once it is done, and the callbacks that wait for it. */
interface Reading {
  /** The place and plan of its tag. */
  readonly facts: string;
  readonly waiting: Set<() => void>;
  outcome?: { readonly own: OwnData } | { readonly error: unknown };
}

const ofObjects = new WeakMap<object, Reading>();
const ofTexts = new Map<string, Reading>();

/** The maximum number of long texts to cache. */
const MOST_TEXTS = 4;

/**
 * The data of a table, text or value; undefined while it, or the reader of its format, is loading. Work of more than
 * one turn is divided: `whenReadable` is called when it is done, and the next call gives the result.
 * @param file name for errors
 * @throws {DataError} with row and column, or record, if no value could be read
 */
export function readOwn(source: OwnSource, facts: TableDefaults, file: string): OwnData | undefined {
  const key = JSON.stringify([facts.place, facts.plan]);
  const known = typeof source === 'string' ? ofTexts.get(source) : ofObjects.get(source);
  if (known?.facts === key) return resultOf(known, facts);
  const steps = ownSteps(source, facts, file);
  const turn = inOneTurn(steps);
  if (turn) return turn.result;
  const reading: Reading = { facts: key, waiting: new Set([facts.whenReadable]) };
  keep(source, reading);
  inTurns(steps)
    .then(
      (own) => (own ? void (reading.outcome = { own }) : forget(source, reading)),
      (error: unknown) => void (reading.outcome = { error }),
    )
    .finally(() => reading.waiting.forEach((tell) => tell()));
  return undefined;
}

function resultOf({ outcome, waiting }: Reading, { whenReadable }: TableDefaults): OwnData | undefined {
  if (!outcome) waiting.add(whenReadable);
  else if ('error' in outcome) throw outcome.error;
  return outcome?.own;
}

/** Caches a reading until its table changes, or until later texts replace it. */
function keep(source: OwnSource, reading: Reading): void {
  if (typeof source === 'string') {
    ofTexts.delete(source);
    ofTexts.set(source, reading);
    const [oldest = ''] = ofTexts.keys();
    if (ofTexts.size > MOST_TEXTS) ofTexts.delete(oldest);
    return;
  }
  ofObjects.set(source, reading);
  if (source instanceof HTMLTableElement)
    new MutationObserver((_, observer) => {
      observer.disconnect();
      forget(source, reading);
    }).observe(source, { childList: true, subtree: true, characterData: true });
}

function forget(source: OwnSource, reading: Reading): void {
  if (typeof source === 'string') {
    if (ofTexts.get(source) === reading) ofTexts.delete(source);
  } else if (ofObjects.get(source) === reading) ofObjects.delete(source);
}
