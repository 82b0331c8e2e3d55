import { DataError } from './data-error.js';
import type { Opened } from './open-text.js';
import type { ReadTable, TableOptions } from './table/index.js';
import { isRead, unreadable } from './table/unreadable.js';
import { isOwnText } from './texts.js';
import type { Note, PlanData } from './types.js';

/** What is known of a text beside its words. */
export interface TextHints {
  /** The media type that a server gave with it. */
  readonly type?: string;
  /** The encoding of the bytes, as the author names it: `gbk`; they are looked at where it is left out. */
  readonly encoding?: string;
  /** The place that a table is of, which the table itself does not print. */
  readonly place?: string;
  /** The plan by its ordinal: the years of headers that print none. */
  readonly plan?: number;
  /** The year of columns that print none. */
  readonly year?: number;
  /** The month with which fiscal years begin, from 1, for their quarters and months. */
  readonly fiscalStart?: number;
  /** The year after which nothing is a result; this year where it is left out. */
  readonly presentYear?: number;
}

/**
 * What an address says after its #, which no server sees: `place=福州&plan=14&year=2023&fiscal=4&encoding=gbk`.
 * @param said gives the value of a name, null where it is not there
 * @throws {DataError} naming the file where the plan is no ordinal, the year none or the month none
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

/** What the hints and the file's name say of a table. */
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
 * The set that was read from a file, with notes on the whole of it: what was left unread, and what was assumed.
 * @param encoding of the file, where it is a guess
 * @param named what the notes call the file; empty for a text that comes from none
 * @throws {DataError} where a table holds no value
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

/** The set with the encoding of its file before all else that was assumed of it. */
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

/** So many unread cells are told one by one; the others are counted. */
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
    // Words alone, such as the head of a column of remarks, are no figure that the picture lacks.
    kind: figures.length ? 'caveat' : 'assumption',
    text: {
      unread: { file: named, cells: told.map(({ column, ...cell }) => ({ ...cell, at: column })), more },
    },
  };
  return { ...data, notes: [...data.notes, note] };
}
