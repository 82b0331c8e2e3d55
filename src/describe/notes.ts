import { excerpt } from '../indicator/texts.js';
import type { Indicator, Note, Place, PlanData, Reading } from '../indicator/types.js';
import * as format from '../messages/format.js';
import { placeName, shortName, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factsOf, type Description, type NoteFact } from './description.js';
import { capitalised } from './words.js';

/** A note below the picture; `mark` is its mark in the picture, empty for a note on the whole picture. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** A note on the whole picture, ranked by its kind. */
export interface Remark {
  readonly kind: Note['kind'];
  readonly text: string;
}

export const remarks = (kind: Remark['kind'], texts: readonly string[]): Remark[] =>
  texts.map((text) => ({ kind, text: excerpt(text) }));

/** The notes of a figure. */
export interface FigureNotes {
  /** The most serious ones, shown below the picture; never assumptions of the table reader. */
  readonly face: readonly Footnote[];
  /** All others, for the disclosure; each names its subject. */
  readonly more: readonly string[];
  /** The marks of a datum in the picture; empty if no note below the picture is about it. */
  readonly marks: (description: Description) => string;
  /** Whether a note below the picture marks the computed values. */
  readonly marksComputed: boolean;
}

const MOST_ON_FACE = 2;

/** The marks: numbers after names, other signs after figures, where numbers would read as exponents. */
const SIGNS = { name: '¹²', figure: '*†' };

/** The most serious kind first; annotations are in the picture itself. */
const GRAVITY: readonly Note['kind'][] = [
  'contradiction',
  'doubt',
  'caveat',
  'definition',
  'comparison',
  'assumption',
];

const kindOf = (note: NoteFact): Note['kind'] => (note.kind === 'data' ? note.note.kind : KINDS[note.kind]);

const KINDS: Record<Exclude<NoteFact['kind'], 'data'>, Note['kind']> = {
  'periods-differ': 'contradiction',
  'direction-unknown': 'doubt',
  method: 'caveat',
  totals: 'caveat',
  'lower-is-better': 'definition',
  'rank-reversed': 'definition',
};

interface FoundNote extends Remark {
  /** Whether it explains how a value was computed. */
  readonly isFormula?: boolean;
  /** Ids of the data it is about; empty for the whole picture. */
  readonly about: ReadonlySet<Description>;
  /** Its text among the other notes, with the names of its subjects. */
  readonly named: string;
}

/**
 * Chooses the most serious notes to show below the picture. They are marked in reading order; a note on all data has no
 * mark.
 * @param items in reading order
 * @param remarks on the whole picture, in addition to the data's notes without a subject
 * @param behind what the marks follow
 */
export function figureNotes(
  items: readonly Description[],
  { data, remarks: own, behind }: { data: PlanData; remarks: readonly Remark[]; behind: 'name' | 'figure' },
  lang: Lang,
): FigureNotes {
  const { found, details } = computedOnce(notesOn(items, lang), lang);
  const hung = new Set([...data.readings, ...data.indicators].flatMap((one) => one.notes ?? []));
  const shown = new Set(items.map(({ indicator }) => indicator.id));
  const loose = data.notes
    .filter(({ id }) => !hung.has(id))
    .map((note): Remark => ({ kind: note.kind, text: format.noteText(note, lang, (id) => shown.has(id)) }))
    .filter(({ text }) => text);
  const onAll = [...loose, ...own, ...flagNote(items, lang)].map((one) => ({
    kind: one.kind,
    text: ended(one.text, lang),
    about: new Set<never>(),
    named: ended(one.text, lang),
  }));
  const ranked = [...found, ...onAll]
    .filter(({ kind }) => GRAVITY.includes(kind))
    .sort((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
  const chosen = ranked.filter(({ kind }) => kind !== 'assumption').slice(0, MOST_ON_FACE);
  const signed = found
    .filter((one) => one.about.size > 0 && chosen.includes(one))
    .map((one, index) => ({ ...one, mark: SIGNS[behind][index] ?? '' }));
  const unsigned = chosen.filter(({ about }) => about.size === 0);
  return {
    face: [
      ...signed.map(({ mark, text }) => ({ mark, text })),
      ...unsigned.map(({ text }) => ({ mark: '', text })),
    ],
    marksComputed: signed.some(({ isFormula }) => isFormula),
    more: [...ranked.filter((one) => !chosen.includes(one)), ...details].map(({ named }) => named),
    marks: (item) =>
      signed
        .filter(({ about }) => about.has(item))
        .map(({ mark }) => mark)
        .join('\u2009'),
  };
}

/** The note that explains the letters after figures; undefined if there are none. */
function flagNote(items: readonly Description[], lang: Lang): Remark[] {
  const letters = new Map(
    items.flatMap(({ facts }) =>
      facts.flatMap((one) =>
        'reading' in one && one.role !== 'estimate' ? format.flagsOf(one.reading, lang) : [],
      ),
    ),
  );
  const texts = Array.from(letters, ([letter, word]) => `${letter} ${word}`);
  return remarks('caveat', texts.length ? [texts.join(messagesOf(lang).semicolon)] : []);
}

/** The notes of some data, without duplicates, in reading order. */
function notesOn(items: readonly Description[], lang: Lang): FoundNote[] {
  const found = new Map<string, { note: NoteFact; about: Set<Description> }>();
  for (const item of items)
    for (const { note } of factsOf(item, 'note')) {
      const text = noteFactText(note, lang);
      const one = found.get(text) ?? { note, about: new Set() };
      found.set(text, one);
      one.about.add(item);
    }
  const names = namesOf(items, lang);
  return Array.from(found, ([text, { note, about }]) => {
    const isOnAll = about.size === items.length && items.length > 1;
    const own = namesOf([...about], lang);
    return {
      kind: kindOf(note),
      isFormula: note.kind === 'method',
      text,
      about: isOnAll ? new Set() : about,
      named: own.length < names.length ? noteFactText(note, lang, own) : text,
    };
  });
}

const namesOf = (items: readonly Description[], lang: Lang) => [
  ...new Set(items.map(({ indicator }) => shortName(indicator, lang))),
];

/** Merges several notes on computed values into one, with their details. */
function computedOnce(all: readonly FoundNote[], lang: Lang): Record<'found' | 'details', FoundNote[]> {
  const formulas = all.filter(({ isFormula }) => isFormula);
  if (formulas.length < 2) return { found: [...all], details: [] };
  const text = messagesOf(lang).computedNote;
  const about = new Set(formulas.flatMap((one) => [...one.about]));
  const note: FoundNote = { kind: 'caveat', isFormula: true, text, about, named: text };
  return {
    found: all.flatMap((one) => (one === formulas[0] ? [note] : one.isFormula ? [] : [one])),
    details: formulas,
  };
}

/**
 * The text of a note.
 * @param names the names of its subjects, which precede it
 */
export function noteFactText(note: NoteFact, lang: Lang, names: readonly string[] = []): string {
  const { and, colon, inBrackets } = messagesOf(lang);
  const place = note.kind === 'data' && note.place ? placeName(note.place, lang, true) : '';
  const subject = names.length && place ? and(names) + inBrackets(place) : and(names) || place;
  const text = ended(plainText(note, lang), lang);
  return subject ? subject + colon + text : note.kind === 'data' ? text : capitalised(text);
}

/** A sentence with a full stop, unless it already ends with punctuation. */
const ended = (text: string, lang: Lang): string =>
  /[.。!！?？…]["”’」』）)]?$/.test(text) ? text : text + messagesOf(lang).stop;

function plainText(note: NoteFact, lang: Lang): string {
  const messages = messagesOf(lang);
  switch (note.kind) {
    case 'data':
      return format.noteText(note.note, lang);
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
 * Turns notes of the data into facts. In a chart of several places, a note on readings of only one place names it.
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

/** The only place whose readings have a note; undefined if there are several, or if an indicator has it. */
function onlyPlaceOf({ id }: Note, { indicators, readings, places }: PlanData): Place | undefined {
  const bears = ({ notes }: Indicator | Reading) => notes?.includes(id);
  if (indicators.some(bears)) return undefined;
  const holders = new Set(readings.filter(bears).map(({ place }) => place));
  const [place, ...others] = places.filter((one) => holders.has(one.id));
  return others.length === 0 ? place : undefined;
}
