import { DataError } from './data-error.js';
import type { Opened } from './open-text.js';
import type { ReadTable, TableOptions } from './table/index.js';
import { isRead, unreadable } from './table/unreadable.js';
import { isOwnText } from './texts.js';
import type { Note, PlanData } from './types.js';

/** What is known about a text in addition to its content. */
export interface TextHints {
  /** The media type from the server. */
  readonly type?: string;
  /** The encoding of the bytes, as given by the author: `gbk`; detected by default. */
  readonly encoding?: string;
  /** The place of a table that does not print one. */
  readonly place?: string;
  /** The ordinal of the five-year plan, which supplies the years for headers without one. */
  readonly plan?: number;
  /** The year for headers without one. */
  readonly year?: number;
  /** The first month of fiscal years, 1 to 12; required to date their quarters and months. */
  readonly fiscalStart?: number;
  /** The year after which nothing is a result; by default the current year. */
  readonly presentYear?: number;
}

/**
 * Parses the fragment of an address, which no server sees: `place=福州&plan=14&year=2023&fiscal=4&encoding=gbk`.
 * @param said returns the value of a name, or null
 * @throws {DataError} naming the file, if the plan, the year or the month is invalid
 */
export function hintsIn(said: { get(name: string): string | null }, file: string): TextHints {
  const [place, plan] = [said.get('place'), said.get('plan')];
  const [year, encoding] = [said.get('year'), said.get('encoding')];
  if (plan !== null && !/^\d{1,2}$/.test(plan))
    throw new DataError(file, '#plan', 'expected the ordinal of a five-year plan, such as 13 or 14');
  if (year !== null && !/^(?:19|20)\d\d$/.test(year))
    throw new DataError(file, '#year', 'expected a year, such as 2023');
  const fiscal = said.get('fiscal');
  if (fiscal !== null && !/^(?:[1-9]|1[0-2])$/.test(fiscal))
    throw new DataError(file, '#fiscal', 'expected the month with which fiscal years begin, from 1 to 12');
  return {
    ...(place ? { place } : {}),
    ...(fiscal === null ? {} : { fiscalStart: Number(fiscal) }),
    ...(plan === null ? {} : { plan: Number(plan) }),
    ...(year === null ? {} : { year: Number(year) }),
    ...(encoding ? { encoding } : {}),
  };
}

/** Returns the options for a table from hints and the file name. */
export function tableOptions(
  file: string,
  { place, plan, year, fiscalStart, presentYear }: TextHints,
): TableOptions {
  return {
    ...(place === undefined ? {} : { place: { id: place, name: place } }),
    document: { id: file, title: file },
    ...(plan === undefined ? {} : { plan }),
    ...(year === undefined ? {} : { year }),
    ...(fiscalStart === undefined ? {} : { fiscalStart }),
    ...(presentYear === undefined ? {} : { presentYear }),
  };
}

/**
 * Returns the data of a file with notes on what was left unread and what was assumed.
 * @param encoding the encoding of the file, if it is a guess
 * @param named the file name in the notes; empty for a text that is not from a file
 * @throws {DataError} if a table holds no value
 */
export function withNotes(
  read: ReadTable,
  opened: Opened,
  file: string,
  encoding: string | undefined,
  named = file,
): PlanData {
  const data = mayBeEmpty(opened) ? read.data : withUnreadNote(read, file, named);
  return encoding === undefined ? data : withEncoding(data, file, encoding);
}

/** Puts the encoding of the file before all other assumptions. */
function withEncoding(data: PlanData, file: string, encoding: string): PlanData {
  const id = `${file} assumed`;
  const known = data.notes.find((one) => one.id === id);
  const others = known && !isOwnText(known.text) && 'assumed' in known.text ? known.text.assumed : [];
  const note: Note = {
    id,
    kind: 'assumption',
    text: { assumed: [{ of: 'encoding', encoding }, ...others] },
  };
  return { ...data, notes: [...data.notes.filter((one) => one !== known), note] };
}

const mayBeEmpty = (opened: Opened) =>
  ['json', 'broken', 'set'].includes(opened.kind) ||
  (opened.kind === 'format' && opened.input.format === 'open-sdg-metadata');

/** The number of unread cells that are listed; the others are counted. */
const TOLD = 5;

function withUnreadNote(read: ReadTable, file: string, named: string): PlanData {
  if (!isRead(read)) throw unreadable(read, file);
  const { data, unread } = read;
  const [first] = unread;
  if (!first) return data;
  const figures = unread.filter(({ text }) => /\d/.test(text));
  const told = [...figures, ...unread.filter((cell) => !figures.includes(cell))].slice(0, TOLD);
  const more = unread.length - told.length;
  const note: Note = {
    id: `${file} unread`,
    // Text alone, such as the header of a column of remarks, is not a figure missing from the picture.
    kind: figures.length ? 'caveat' : 'assumption',
    text: {
      unread: { file: named, cells: told.map(({ column, ...cell }) => ({ ...cell, at: column })), more },
    },
  };
  return { ...data, notes: [...data.notes, note] };
}
