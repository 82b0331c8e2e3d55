import { DataError } from '../data-error.js';
import type { ReadTable } from './read-table.js';
import { NO_YEAR } from './text/unread-reasons.js';

/** Whether any value of a table was read. */
export const isRead = ({ data }: ReadTable): boolean => data.readings.length > 0 || data.series !== undefined;

/**
 * Returns the error for a table without any value, with the first unread cell and the headers that were understood.
 * @param file the file name to report
 */
export function unreadable(
  { unread, understood = [] }: ReadTable,
  file: string,
  isRecords = false,
): DataError {
  const [first] = unread;
  if (!first)
    return new DataError(file, '', 'the table holds no value', [], {}, { ...NOTHING, understood, isRecords });
  const { row, column, text, reason } = first;
  return new DataError(
    file,
    `row ${row}, column ${column}`,
    text ? '"{0}": {1}' : '{0}',
    text ? [text, reason] : [reason],
    { row, column },
    { text, reason, understood, needsYear: reason === NO_YEAR, isRecords },
  );
}

const NOTHING = { text: '', reason: 'the table holds no value', needsYear: false };
