import { shown } from './check.js';
import { DataError } from './data-error.js';
import { decodeText } from './decode-text.js';
import { readFormat } from './formats/index.js';
import { openText } from './open-text.js';
import { openedSteps } from './read-opened.js';
import { finished } from './steps.js';
import { tableOptions, withNotes, type TextHints } from './text-data.js';
import type { PlanData } from './types.js';

/**
 * Parses text as data: JSON as {@link PlanData}, CSV written by `csvOf`, a table as CSV or TSV, a JSON list of records,
 * or a file in a known format. A note on the whole data lists what was left unread; another states an encoding that was
 * guessed.
 * @param text a string, or the bytes of a file
 * @param file the file name for error messages
 * @throws {DataError} naming file and field, or file, row and column
 */
export function parseText(text: string | Uint8Array, file = 'data', hints: TextHints = {}): PlanData {
  if (typeof text !== 'string' && !ArrayBuffer.isView(text))
    throw new DataError(file, '', 'expected text, got {0}', [shown(text)]);
  const decoded = typeof text === 'string' ? { text } : decodeText(text, file, hints.encoding, hints.type);
  const opened = openText(decoded.text, file, hints.type);
  const read = finished(openedSteps(opened, file, tableOptions(file, hints), readFormat));
  return withNotes(read, opened, file, 'doubt' in decoded ? decoded.doubt : undefined);
}
