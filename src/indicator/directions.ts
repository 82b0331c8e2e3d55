import { DataError } from './data-error.js';
import { someIds } from './records.js';
import type { Assumption } from './library-texts.js';
import { isOwnText, textsOf } from './texts.js';
import type { Better, Indicator, Note, PlanData } from './types.js';

/**
 * Sets directions given by an author, such as `higher: a b; lower: c`, for indicators by id or name, with commas
 * between names of several words. A bare `lower` or `higher` applies to all others with an unknown direction.
 * @param wrong receives what is not understood; if it returns, that part is left out
 */
export function withDirections(data: PlanData, text: string, wrong: (problem: DataError) => void): PlanData {
  const told = new Map<string, Better>();
  const known = namesOf(data.indicators);
  const unknown = new Set<string>();
  const refuse = (word: string) => {
    if (unknown.has(word)) return;
    unknown.add(word);
    wrong(
      new DataError('', 'better', '"{0}" is not an indicator in the data; available: {1}', [
        word,
        someIds(data.indicators),
      ]),
    );
  };
  let others: Better = 'unknown';
  for (const part of text.split(/[;；]/).filter((one) => one.trim())) {
    const [, word = '', names] = /^\s*(higher|lower|neither)\s*(?:[:：](.*))?$/is.exec(part) ?? [];
    const better = word.toLowerCase() as Better;
    if (!word)
      wrong(
        new DataError('', 'better', 'expected a value such as "higher: a b; lower: c", got "{0}"', [
          part.trim(),
        ]),
      );
    else if (names === undefined) others = better;
    else
      for (const name of names.split(/[,，、]/).filter((one) => one.trim()))
        for (const id of idsIn(name.trim(), known, refuse)) told.set(id, better);
  }
  const isGiven = (id: string) => told.has(id);
  return {
    ...data,
    notes: data.notes.flatMap((note) => withoutDirections(note, isGiven)),
    indicators: data.indicators.map((one) => ({
      ...one,
      better: told.get(one.id) ?? (one.better === 'unknown' ? others : one.better),
    })),
  };
}

/** Removes the given indicators from the assumptions of a note, and the note if nothing is left. */
function withoutDirections(note: Note, isGiven: (id: string) => boolean): readonly Note[] {
  const { text } = note;
  if (isOwnText(text) || !('assumed' in text)) return [note];
  const assumed = text.assumed.flatMap((one): Assumption[] => {
    if (one.of !== 'direction') return [one];
    const indicators = one.indicators.filter((id) => !isGiven(id));
    return indicators.length ? [{ ...one, indicators }] : [];
  });
  return assumed.length ? [{ ...note, text: { assumed } }] : [];
}

/** How indicators may be named. */
interface Names {
  /** Their ids by each id or name, whatever its case. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** The most words of a name. */
  readonly longest: number;
  readonly exact: ReadonlySet<string>;
}

function namesOf(indicators: readonly Indicator[]): Names {
  const ids = new Map<string, string[]>();
  let longest = 1;
  for (const { id, name, short } of indicators)
    for (const one of new Set([id, ...textsOf(name), ...(short ? textsOf(short) : [])].map(plain))) {
      const own = ids.get(one);
      if (own) own.push(id);
      else ids.set(one, [id]);
      longest = Math.max(longest, one.split(' ').length);
    }
  return { ids, longest, exact: new Set(indicators.map(({ id }) => id)) };
}

/** The ids of what a text names: one indicator as a whole, else several, the longest names first. */
function idsIn(text: string, { ids, longest, exact }: Names, refuse: (word: string) => void): string[] {
  const found: string[] = [];
  const words = text.split(/\s+/);
  const matching = (some: string) => (exact.has(some) ? [some] : ids.get(plain(some)));
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + longest);
    let own = matching(words.slice(from, to).join(' '));
    while (!own && to > from + 1) own = matching(words.slice(from, --to).join(' '));
    if (!own) refuse(words[from] ?? '');
    for (const id of own ?? []) found.push(id);
    from = to;
  }
  return found;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
