import type { DataError } from '../indicator/data-error.js';
import type { Messages } from '../messages/index.js';

/** The text of an error, in the language of the messages where they have one for it. */
export const problemText = (
  { file, cell, table, message }: DataError,
  { unreadTable }: Pick<Partial<Messages>, 'unreadTable'>,
): string => (table && unreadTable?.(file, cell, table)) ?? message;
