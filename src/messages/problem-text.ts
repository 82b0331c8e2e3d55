import { filledIn, type DataError } from '../indicator/data-error.js';
import type { Messages } from './types/index.js';

/** The text of an error, in the language of the messages if they have one for it. */
export function problemText(error: DataError, messages: Partial<Messages>): string {
  const { file, field, cell, table, code, values, message } = error;
  const { unreadTable, problem, problemAt, nothing = '', colon = ': ' } = messages;
  if (table && unreadTable) return unreadTable(file, cell, table);
  if (!problem || !problemAt) return message;
  const at = cell.row === undefined ? field : problemAt(cell);
  return [file, at, filledIn(problem(code), values, nothing)].filter(Boolean).join(colon);
}
