import { DataError } from './data-error.js';
import type { FormatReader } from './formats/index.js';
import type { Opened } from './open-text.js';
import type { ProblemCode } from './problem-codes.js';
import { parseJson, parsePlanData } from './parse.js';
import { parseCsv } from './csv/parse-csv.js';
import type { Steps } from './steps.js';
import {
  isPlainObject,
  readObjectsSteps,
  readTableSteps,
  type ReadTable,
  type TableOptions,
} from './table/index.js';

/** The reader of known formats; undefined if the data is in none. */
export type OpenedReader = FormatReader | undefined;

/**
 * Reads what was opened, in steps; returns the data and what was left unread.
 * @param file the file name for error messages
 * @throws {DataError} naming file and field, or record
 */
export function* openedSteps(
  opened: Opened,
  file: string,
  options: TableOptions,
  formats: OpenedReader,
): Steps<ReadTable> {
  switch (opened.kind) {
    case 'json':
      return { data: parsePlanData(opened.value, file), unread: [] };
    case 'broken':
      return { data: parseJson(opened.text, file), unread: [] };
    case 'set':
      return { data: parseCsv(opened.text, file), unread: [] };
    case 'records':
      return yield* recordSteps(opened.records, file, options);
    case 'table':
      return yield* readTableSteps(opened.table, options);
    case 'format':
      if (!formats) throw new DataError(file, '', 'is in a format whose reader is not loaded');
      return yield* formats(opened.input, file, options);
  }
}

function recordSteps(
  records: Extract<Opened, { kind: 'records' }>['records'],
  file: string,
  options: TableOptions,
): Steps<ReadTable> {
  const strange = records.findIndex((one: unknown) => !isPlainObject(one) || isEmpty(one));
  if (strange >= 0) throw new DataError(file, `[${strange}]`, problemOf(records[strange]));
  return readObjectsSteps(records, options);
}

const problemOf = (one: unknown): ProblemCode =>
  isPlainObject(one) ? 'the record is empty' : 'expected a record of strings and numbers';

const isEmpty = (one: object) => Object.keys(one).length === 0;
