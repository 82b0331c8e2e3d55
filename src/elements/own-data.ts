import { isOtherJson, isTableText } from '../indicator/is-table-text.js';
import type { PlanData } from '../indicator/types.js';
import { tables } from './parts.js';
import { askJsonData, askPlanData } from './plan-data.js';
import type { OwnData, TableDefaults } from './read-own.js';

/**
 * The data of a table on the page; undefined while the reader of tables is loading.
 * @throws {DataError} with row and column if no cell could be read
 */
export const dataOfTable = (table: HTMLTableElement, facts: TableDefaults): OwnData | undefined =>
  tables.ask(facts.whenReadable)?.readOwn(table, facts, 'table');

/**
 * The data of JSON in the page: an object of the documented format, plain records, or a named format; undefined
 * while a part that is needed to read it is loading.
 * @throws {DataError} naming the field or record
 */
export const dataOfJson = (text: string, facts: TableDefaults): OwnData | undefined =>
  dataOfText(text, facts, 'script');

/**
 * The data of a value: an object of the documented format, the text of a JSON or CSV file, plain records, or a
 * named format; undefined while a part that is needed to read it is loading.
 * @param file name for errors
 * @throws {DataError} naming the field or record
 */
export function dataOfValue(value: unknown, facts: TableDefaults, file: string): OwnData | undefined {
  if (typeof value === 'string') return dataOfText(value, facts, file);
  const isOurs = typeof value !== 'object' || value === null || 'readings' in value || 'indicators' in value;
  return isOurs
    ? whole(askPlanData(value, file, facts.whenReadable))
    : tables.ask(facts.whenReadable)?.readOwn(value, facts, file);
}

function dataOfText(text: string, facts: TableDefaults, file: string): OwnData | undefined {
  return isTableText(text, file) || isOtherJson(text)
    ? tables.ask(facts.whenReadable)?.readOwn(text, facts, file)
    : whole(askJsonData(text, file, facts.whenReadable));
}

const whole = (data: PlanData | undefined): OwnData | undefined =>
  data && { data, unread: [], caption: '', isTable: false };
