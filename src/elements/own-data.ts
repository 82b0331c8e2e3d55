import { DataError } from '../indicator/data-error.js';
import { isTableText } from '../indicator/is-table-text.js';
import type { PlainObject, ReadTable, TableOptions, UnreadCell } from '../indicator/table/index.js';
import type { PlanData } from '../indicator/types.js';
import { tables } from './parts.js';
import { presentYear } from './present-year.js';
import { askJsonData, askPlanData, valueOfJson } from './plan-data.js';

/** Data that the author wrote into the page, with what of it was not understood. */
export interface OwnData {
  readonly data: PlanData;
  readonly unread: readonly UnreadCell[];
  /** The table's caption; empty where it has none. */
  readonly caption: string;
}

/** What the tag says of a table: whose values it holds, and of which plan. */
export interface TableDefaults {
  /** Name of the place; empty for none. */
  readonly place: string;
  readonly plan: number | undefined;
  /** Called when what the data needs has come (the reader of tables, or what explains faults), where it was asked for before. */
  readonly whenReadable: () => void;
}

/**
 * The data of a table on the page; undefined until the reader of tables is there.
 * @throws {DataError} with row and column where not one cell could be read
 */
export function dataOfTable(table: HTMLTableElement, facts: TableDefaults): OwnData | undefined {
  const reader = tables.ask(facts.whenReadable);
  if (!reader) return undefined;
  const caption = table.caption?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return owned(reader.readTable(reader.gridOfTable(table), optionsOf(facts, caption)), caption);
}

/**
 * The data of JSON in the page: an object of the documented format, or an array of plain records; undefined
 * until the reader of tables, or what explains faults, is there where it is needed.
 * @throws {DataError} naming the field or record
 */
export function dataOfJson(text: string, facts: TableDefaults): OwnData | undefined {
  const value = valueOfJson(text);
  if (value === undefined) return whole(askJsonData(text, 'script', facts.whenReadable));
  return dataOfValue(value, facts, 'script');
}

/**
 * The data of a value: an object of the documented format, the text of a JSON or CSV file, or an array
 * of plain records; undefined until the reader of tables, or what explains faults, is there where it is needed.
 * @param file name for errors
 * @throws {DataError} naming the field or record
 */
export function dataOfValue(value: unknown, facts: TableDefaults, file: string): OwnData | undefined {
  if (typeof value === 'string') return dataOfText(value, facts, file);
  if (!Array.isArray(value)) return whole(askPlanData(value, file, facts.whenReadable));
  const strange = value.findIndex((one) => !isPlain(one));
  if (strange >= 0) throw new DataError(file, `[${strange}]`, 'expected a record of texts and numbers');
  const reader = tables.ask(facts.whenReadable);
  return reader && owned(reader.readObjects(value as PlainObject[], optionsOf(facts, '')), '');
}

function dataOfText(text: string, facts: TableDefaults, file: string): OwnData | undefined {
  if (!isTableText(text, file)) return whole(askJsonData(text, file, facts.whenReadable));
  const reader = tables.ask(facts.whenReadable);
  const { place, plan } = facts;
  const hints = { presentYear: presentYear(), ...(place ? { place } : {}), ...(plan ? { plan } : {}) };
  return reader && whole(reader.parseText(text, file, hints));
}

const whole = (data: PlanData | undefined): OwnData | undefined => data && { data, unread: [], caption: '' };

const isPlain = (one: unknown) =>
  typeof one === 'object' &&
  one !== null &&
  Object.values(one).every(
    (field) => field === null || ['string', 'number', 'undefined'].includes(typeof field),
  );

function optionsOf({ place, plan }: TableDefaults, title: string): TableOptions {
  return {
    presentYear: presentYear(),
    ...(place ? { place: { id: place, name: place } } : {}),
    ...(plan === undefined ? {} : { plan }),
    ...(title ? { table: title, document: { id: 'page', title } } : {}),
  };
}

function owned({ data, unread }: ReadTable, caption: string): OwnData {
  if (data.readings.length || data.series?.length) return { data, unread, caption };
  const [first] = unread;
  if (!first) throw new DataError('table', '', 'has no cell that can be read as a value');
  throw new DataError(
    'table',
    `row ${first.row}, column ${first.column}`,
    `"${first.text}": ${first.reason}`,
    first,
  );
}
