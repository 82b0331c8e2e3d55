import { hintsIn, parseText } from '../indicator/parse-text.js';
import type { PlanData } from '../indicator/types.js';
import { presentYear } from './present-year.js';

/** A file as it was fetched. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The media type that the server gave. */
  readonly type: string;
  /** What follows # in its address. */
  readonly hash: string;
}

/**
 * The data of a file that is no JSON of the documented format in UTF-8.
 * @throws {DataError} naming file and field, or file, row and column
 */
export function readFetched({ bytes, name, type, hash }: FetchedFile): PlanData {
  return parseText(bytes, name, {
    type,
    presentYear: presentYear(),
    ...hintsIn(new URLSearchParams(hash.slice(1)), name),
  });
}
