import { inLang, noteText, type Lang } from '../messages/format.js';
import type { Note, PlanData, Reading, Source } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { OnWrong } from './options.js';
import type { TimeRange } from './range.js';

/** Everything a reader gets of one chart: the words are there at once, the picture when a width is known. */
export interface Chart {
  readonly lang: Lang;
  readonly heading: string;
  /** The finding in one or two sentences, computed from the data; empty where there is none. */
  readonly summary: string;
  readonly notes: readonly Footnote[];
  readonly source: string;
  readonly table: Table;
  /** Ids of the readings shown. */
  readonly readings: readonly string[];
  /** What is told in a fold below the picture. */
  readonly fold?: Fold;
  /** The pictures that a reader can switch between at a width; absent where there is one only. */
  readonly views?: (width: number) => readonly View[];
  /** Ids of the places that have a colour, in the order of colours. */
  readonly places?: readonly string[];
  /** True where the chosen part of the data has nothing to draw. */
  readonly empty: boolean;
  /** The time that a part can be chosen from, where it is long. */
  readonly range?: TimeRange;
  /** The picture at a width in CSS pixels; its height follows from it. */
  readonly draw: (width: number) => Scene;
}

/** What a chart is asked for besides its data. */
export interface ChartOptions {
  readonly lang: Lang;
  /** Replaces the computed heading. */
  readonly heading?: string;
  /** Ids of the places that have a colour on the page already, in the order of colours. */
  readonly placesBefore?: readonly string[];
  /** Whether other charts are highlighted with this one, so that it may not have all that is. */
  readonly linked?: boolean;
  /** Whether the page reads from right to left: the layout is mirrored, words and digits are not. */
  readonly rtl?: boolean;
  /** The present year; without it no picture marks the present. */
  readonly now?: number;
  /** Takes an option that does not fit the data, whose default is then drawn; without it such an option is thrown. */
  readonly wrong?: OnWrong;
}

/** Lines under a title, which a page may keep closed. */
export interface Fold {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One of several pictures of the same numbers. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Whether it can be drawn fairly at this width, and whether it is what is drawn. */
  readonly possible: boolean;
  readonly shown: boolean;
}

/** A note below the picture; `mark` is its superscript number, empty for a note on the whole picture. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** The numbers of a picture as a table: the first cell of each row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The keys of the data that each row tells of. */
  readonly keys: readonly (readonly string[])[];
}

/** Numbers notes in the order in which a picture meets them. */
export class Footnotes {
  readonly #texts: string[] = [];
  /** `tell` gives the text of a note. */
  constructor(private readonly tell: (note: Note) => string) {}

  /** The superscripts of some notes, with what a picture adds of its own words. */
  marks(notes: readonly Note[], own: readonly string[] = []): string {
    const texts = [...own, ...notes.map(this.tell)];
    const numbers = texts.map((text) => this.#number(text)).sort((a, b) => a - b);
    return numbers.map(superscript).join('\u2009');
  }

  /** The same notes in words. */
  texts(notes: readonly Note[], own: readonly string[] = []): string[] {
    return [...own, ...notes.map(this.tell)];
  }

  /** All notes met so far. */
  all(): Footnote[] {
    return this.#texts.map((text, index) => ({ mark: superscript(index + 1), text }));
  }

  #number(text: string): number {
    const known = this.#texts.indexOf(text);
    return known >= 0 ? known + 1 : this.#texts.push(text);
  }
}

const superscript = (value: number) =>
  Array.from(String(value), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');

/** The texts of notes; on a chart of several places, one that hangs on readings of a single place names it. */
export function noteTeller(data: PlanData, severalPlaces: boolean, lang: Lang): (note: Note) => string {
  return (note) => {
    const text = noteText(note, lang);
    if (!severalPlaces || data.indicators.some((one) => one.notes?.includes(note.id))) return text;
    const holders = data.readings.filter((reading) => reading.notes?.includes(note.id));
    const [place, ...others] = data.places.filter((one) => holders.some((r) => r.place === one.id));
    return place && others.length === 0 ? inLang(place.name, lang) + messagesOf(lang).colon + text : text;
  };
}

/** The notes that hang on no reading and no indicator: they concern the whole set and bear no mark. */
export function looseNotes(data: PlanData, lang: Lang): Footnote[] {
  const hung = new Set([...data.readings, ...data.indicators].flatMap((one) => one.notes ?? []));
  return data.notes
    .filter((one) => !hung.has(one.id))
    .map((one) => ({ mark: '', text: noteText(one, lang) }));
}

/** The ids of those readings that are there. */
export const idsOf = (readings: readonly (Reading | undefined)[]): string[] =>
  readings.flatMap((reading) => reading?.id ?? []);

/** The source line: each document with the tables and sections that the readings stand in. */
export function sourceLine(data: PlanData, sources: readonly Source[], lang: Lang): string {
  const messages = messagesOf(lang);
  const lines = data.documents.flatMap((document) => {
    const here = sources.filter((source) => source.document === document.id);
    if (here.length === 0) return [];
    const parts = here.map((source) => source.table ?? (source.section ? messages.runningText : ''));
    const number = document.number ? messages.inBrackets(document.number) : '';
    const where = [...new Set(parts.filter(Boolean))].sort().map(messages.tableName);
    return [[inLang(document.title, lang) + number, ...where].join(messages.comma)];
  });
  return lines.length ? messages.sourceLine(lines) : '';
}

/** Where one reading is printed, short enough for a table cell: 表 1 第 2 行, or a section. */
export function whereText(source: Source | undefined, lang: Lang): string {
  if (!source) return '';
  const messages = messagesOf(lang);
  const { table, section, row } = source;
  const part = table ? messages.tableName(table) : section ? `${messages.runningText} ${section}` : '';
  return row === undefined ? part : messages.rowOf(part, row);
}

/** Tells where one reading is printed, with the title of the document where there are several. */
export function sourceTeller({ documents }: PlanData, lang: Lang): (source: Source | undefined) => string {
  const messages = messagesOf(lang);
  return (source) => {
    const document = documents.length > 1 && documents.find(({ id }) => id === source?.document);
    const title = document ? [inLang(document.title, lang)] : [];
    return [...title, whereText(source, lang)].filter(Boolean).join(messages.comma);
  };
}

/** What a picture is called when heard: its heading as it stands, and the finding, said as a person would, where there is one. */
export const pictureName = (heading: string, summary: string, lang: Lang): string => {
  const { spoken, stop, space } = messagesOf(lang);
  return summary ? heading + stop + space + spoken(summary) : heading;
};
