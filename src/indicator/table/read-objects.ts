import { DataError } from '../data-error.js';
import { finished, type Steps } from '../steps.js';
import { isObject } from '../values.js';
import type { ReadTable } from './read-table.js';
import type { TableOptions } from './table-options.js';
import { readTableSteps } from './read-table.js';
import { fieldText, headersOfFields } from './record-fields.js';

/**
 * A plain record. Wide: `{indicator, unit, baseline, target, actual}`, where a field may name its year
 * (`target2025`) or have it beside it (`targetYear`). Long: `{indicator, unit, place, year, value}` with
 * `kind` ('actual' or 'target'). `better` says which way is better.
 */
export type PlainObject = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Whether a value is a record of texts, numbers, truth values and blanks. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  isObject(value) &&
  Object.values(value).every(
    (field) => field === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof field),
  );

/**
 * Reads an array of plain records as {@link readTable} reads a table, to the same set. Fields are named as
 * columns are headed, in English or Chinese; null is no figure and an absent field no cell. In what is
 * left unread, `row` counts the records and `column` the fields as they first come, both from 1.
 * @throws {DataError} naming the record that is a list, holds another one or has no field
 */
export const readObjects = (objects: readonly PlainObject[], options: TableOptions): ReadTable =>
  finished(readObjectsSteps(objects, options));

/** Reads records as {@link readObjects} does, in steps. */
export function* readObjectsSteps(objects: readonly PlainObject[], options: TableOptions): Steps<ReadTable> {
  objects.forEach((one, index) => {
    if (Array.isArray(one))
      throw new DataError('records', `[${index}]`, 'expected a record of strings and numbers, got a list');
    if (!isPlainObject(one))
      throw new DataError('records', `[${index}]`, 'expected a record of strings and numbers');
    if (Object.keys(one).length === 0) throw new DataError('records', `[${index}]`, 'the record is empty');
  });
  const fields = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const body = objects.map((one) => fields.map((field) => fieldText(field, cellText(one[field]))));
  const headers = headersOfFields(fields, (field) =>
    objects.map((one) => cellText(one[field])).filter(Boolean),
  );
  yield;
  const {
    unread,
    cells = [],
    understood = [],
    ...read
  } = yield* readTableSteps(fields.length ? [headers, ...body] : [], options);
  return {
    ...read,
    understood,
    cells: cells.map((cell) => ({ ...cell, row: cell.row - 1 })),
    unread: unread.map((cell) => ({
      ...cell,
      row: Math.max(1, cell.row - 1),
      text: cell.row === 1 ? (fields[cell.column - 1] ?? cell.text) : cell.text,
    })),
  };
}

/** A field's value as a cell prints it; null is a dash, and a number keeps its digits. */
function cellText(value: PlainObject[string]): string {
  if (value === undefined) return '';
  return value === null ? '—' : String(value);
}
