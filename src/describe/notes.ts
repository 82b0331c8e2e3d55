import type { Indicator, Note, Place, PlanData, Reading } from '../indicator/types.js';
import * as format from '../messages/format.js';
import { placeName, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factsOf, type Description, type NoteFact } from './description.js';

/** A note below the picture; `mark` is its superscript number, empty for a note on the whole picture. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** The notes of a picture, numbered. */
export interface NumberedNotes {
  /** The superscripts of a description; empty where it has no notes. */
  readonly marks: (description: Description) => string;
  readonly all: readonly Footnote[];
}

/** Numbers the notes of some descriptions in the order in which a reader meets them; one that recurs keeps its number. */
export function numberNotes(items: Iterable<Description>, lang: Lang): NumberedNotes {
  const numbers = new Map<string, number>();
  const marks = new Map<Description, string>();
  for (const item of items) {
    const own = factsOf(item, 'note').map(({ note }) => {
      const text = noteFactText(note, lang);
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return number;
    });
    if (own.length)
      marks.set(
        item,
        own
          .sort((a, b) => a - b)
          .map(superscript)
          .join('\u2009'),
      );
  }
  return {
    marks: (description) => marks.get(description) ?? '',
    all: Array.from(numbers, ([text, number]) => ({ mark: superscript(number), text })),
  };
}

const superscript = (value: number) =>
  Array.from(String(value), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');

/** A note in words. */
export function noteFactText(note: NoteFact, lang: Lang): string {
  const messages = messagesOf(lang);
  switch (note.kind) {
    case 'data': {
      const text = format.noteText(note.note, lang);
      return note.place ? placeName(note.place, lang, true) + messages.colon + text : text;
    }
    case 'method':
      return format.methodText(note.method, lang);
    case 'periods-differ':
      return messages.periodsNote(note.actual, note.target);
    case 'totals':
      return messages.totalsNote;
    case 'lower-is-better':
      return messages.lowerIsBetter;
    case 'direction-unknown':
      return messages.directionUnknown;
    case 'rank-reversed':
      return messages.rankReversed(note.outOf);
  }
}

/**
 * Turns notes of the data into facts. Where a chart shows several places, a note that hangs on readings
 * of one place alone names it.
 */
export function noteFactsOf(data: PlanData, severalPlaces: boolean): (notes: readonly Note[]) => NoteFact[] {
  const known = new Map<Note, NoteFact>();
  const make = (note: Note): NoteFact => {
    const place = severalPlaces ? onlyPlaceOf(note, data) : undefined;
    return place ? { kind: 'data', note, place } : { kind: 'data', note };
  };
  return (notes) =>
    notes.map((note) => {
      const fact = known.get(note) ?? make(note);
      known.set(note, fact);
      return fact;
    });
}

/** The one place whose readings bear a note; undefined where there are several, or an indicator bears it. */
function onlyPlaceOf({ id }: Note, { indicators, readings, places }: PlanData): Place | undefined {
  const bears = ({ notes }: Indicator | Reading) => notes?.includes(id);
  if (indicators.some(bears)) return undefined;
  const holders = new Set(readings.filter(bears).map(({ place }) => place));
  const [place, ...others] = places.filter((one) => holders.has(one.id));
  return others.length === 0 ? place : undefined;
}

/** The notes on the whole picture: those of the data that hang on no reading and no indicator, then some remarks. */
export function unmarkedNotes(data: PlanData, remarks: readonly string[], lang: Lang): Footnote[] {
  const hung = new Set([...data.readings, ...data.indicators].flatMap((one) => one.notes ?? []));
  const loose = data.notes.filter(({ id }) => !hung.has(id)).map((note) => format.noteText(note, lang));
  return [...loose, ...remarks].map((text) => ({ mark: '', text }));
}
