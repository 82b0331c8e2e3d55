import { openGrid, openText, openValue, type Opened } from '../indicator/open-text.js';
import { openedSteps } from '../indicator/read-opened.js';
import type { Steps } from '../indicator/steps.js';
import type { TableOptions } from '../indicator/table/index.js';
import { isRead, unreadable } from '../indicator/table/unreadable.js';
import { tableOptions, withNotes, type TextHints } from '../indicator/text-data.js';
import type { UnreadCell } from '../indicator/library-texts.js';
import type { PlanData } from '../indicator/types.js';
import { formats } from './formats-loader.js';
import { gridOfTable } from './grid-of-table.js';
import { presentYear } from './present-year.js';

/** Data from the page, with the cells that were not read. */
export interface OwnData {
  readonly data: PlanData;
  readonly unread: readonly UnreadCell[];
  /** The table's caption; empty if it has none. */
  readonly caption: string;
  /** Whether it is a table; its printed years take precedence over the tag's plan. */
  readonly isTable: boolean;
}

/** What the tag adds to a table: place and plan. */
export interface TableDefaults {
  /** Name of the place; empty if there is none. */
  readonly place: string;
  readonly plan: number | undefined;
  /** Called when a part that was needed to read the data has loaded. */
  readonly whenReadable: () => void;
}

/** What the data of a tag is read from. */
export type OwnSource = HTMLTableElement | string | object;

/**
 * Reads the data of a table, text or value in steps; gives undefined if the reader of its format is loading.
 * @param file name for errors
 * @throws {DataError} with row and column, or record, if no value could be read
 */
export function* ownSteps(source: OwnSource, facts: TableDefaults, file: string): Steps<OwnData | undefined> {
  const isTable = source instanceof HTMLTableElement;
  const caption = (isTable && source.caption?.textContent.replace(/\s+/g, ' ').trim()) || '';
  const opened = isTable
    ? openGrid(yield* gridOfTable(source))
    : typeof source === 'string'
      ? openText(source, file)
      : openValue(source);
  const reader = opened.kind === 'format' ? formats.ask(facts.whenReadable) : undefined;
  if (opened.kind === 'format' && !reader) return undefined;
  const isFile = typeof source === 'string' && opened.kind !== 'records';
  const options = isFile ? untitled(tableOptions(file, hintsOf(facts))) : optionsOf(facts, caption);
  yield;
  const read = yield* openedSteps(opened, file, options, reader?.readFormat);
  if (isFile)
    return { data: withNotes(read, opened, file, undefined, ''), unread: [], caption, isTable: true };
  if (isRead(read) || isData(opened))
    return { data: read.data, unread: read.unread, caption, isTable: !isData(opened) };
  const isRecords = opened.kind === 'records';
  throw unreadable(read, isRecords ? file : 'table', isRecords);
}

/** Data of the documented format may have no readings. */
const isData = ({ kind }: Opened) => kind === 'json';

const hintsOf = ({ place, plan }: TableDefaults): TextHints => ({
  presentYear: presentYear(),
  ...(place ? { place } : {}),
  ...(plan === undefined ? {} : { plan }),
});

/** Options for a text that comes from no file, and so has no title. */
const untitled = (options: TableOptions): TableOptions => ({
  ...options,
  document: { id: 'data', title: '' },
});

/** The place and plan that the tag and the table's caption give. */
function optionsOf(facts: TableDefaults, title: string): TableOptions {
  const { document: _, ...options } = tableOptions('', hintsOf(facts));
  return { ...options, ...(title ? { table: title, document: { id: 'page', title } } : {}) };
}
