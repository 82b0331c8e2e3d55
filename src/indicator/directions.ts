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
        for (const id of idsIn(name.trim(), data.indicators, wrong)) told.set(id, better);
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

/** Returns the ids of the indicators named in a text: the whole text as one, else several, longest names first. */
function idsIn(
  text: string,
  indicators: readonly Indicator[],
  wrong: (problem: DataError) => void,
): string[] {
  const ids: string[] = [];
  const words = text.split(/\s+/);
  for (let from = 0; from < words.length;) {
    let to = words.length;
    let found = matching(words.slice(from, to).join(' '), indicators);
    while (found.length === 0 && to > from + 1)
      found = matching(words.slice(from, --to).join(' '), indicators);
    if (found.length === 0)
      wrong(
        new DataError('', 'better', '"{0}" is not an indicator in the data; available: {1}', [
          words[from],
          someIds(indicators),
        ]),
      );
    ids.push(...found);
    from = to;
  }
  return ids;
}

/** Returns the ids of the indicators with this id or, ignoring case, this id or name. */
function matching(text: string, indicators: readonly Indicator[]): string[] {
  const wanted = plain(text);
  const exact = indicators.filter(({ id }) => id === text);
  const found = exact.length
    ? exact
    : indicators.filter(({ id, name, short }) =>
        [id, ...textsOf(name), ...(short ? textsOf(short) : [])].some((one) => plain(one) === wanted),
      );
  return found.map(({ id }) => id);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
