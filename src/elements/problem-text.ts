import type { DataError } from '../indicator/data-error.js';
import type { Messages } from '../messages/index.js';

/** What is wrong, in the language of the messages as far as they have words for it. */
export const problemText = (
  { file, cell, table, message }: DataError,
  { unreadTable }: Pick<Partial<Messages>, 'unreadTable'>,
): string => (table && unreadTable?.(file, cell, table)) ?? message;
