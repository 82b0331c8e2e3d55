import { openText } from '../indicator/open-text.js';
import { openedSteps } from '../indicator/read-opened.js';
import { hintsIn, tableOptions, withNotes } from '../indicator/text-data.js';
import type { PlanData } from '../indicator/types.js';
import { formats } from './formats-loader.js';
import { inTurns } from './in-turns.js';
import { presentYear } from './present-year.js';

/** A fetched file. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The media type given by the server. */
  readonly type: string;
  /** The fragment of its address. */
  readonly hash: string;
}

/**
 * The data of a file that is not JSON of the documented format in UTF-8. The page can respond while a long file is
 * read.
 * @throws {DataError} naming file and field, or file, row and column
 */
export async function readFetched({ bytes, name, type, hash }: FetchedFile): Promise<PlanData> {
  const hints = { presentYear: presentYear(), ...hintsIn(new URLSearchParams(hash.slice(1)), name) };
  const plain = hints.encoding ? undefined : utf8Of(bytes);
  const { text, doubt } =
    plain === undefined
      ? (await formats.load()).decodeText(bytes, name, hints.encoding, type)
      : { text: plain, doubt: undefined };
  const opened = openText(text, name, type);
  const reader = opened.kind === 'format' ? (await formats.load()).readFormat : undefined;
  const read = await inTurns(openedSteps(opened, name, tableOptions(name, hints), reader));
  return withNotes(read, opened, name, doubt);
}

/** Bytes decoded as UTF-8; undefined if they are not UTF-8, or if zeros suggest UTF-16. */
function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
