import { DataError } from '../indicator/data-error.js';
import type * as read from '../indicator/read.js';

type Reader = typeof read;

let loading: Promise<Reader> | undefined;
let settled: Reader | DataError | undefined;

/**
 * The part of the library that reads tables. It is a quarter of the whole, and is loaded when a page
 * first has a table.
 * @throws {DataError} where it cannot be loaded
 */
export function loadReader(): Promise<Reader> {
  loading ??= import('../indicator/read.js').then(
    (reader) => (settled = reader),
    () => {
      settled = new DataError('', '', 'the file that reads tables cannot be loaded');
      throw settled;
    },
  );
  return loading;
}

/**
 * The same at once where it is there already; else undefined, and `whenSettled` is called later.
 * @throws {DataError} where it could not be loaded
 */
export function readerIfLoaded(whenSettled: () => void): Reader | undefined {
  if (settled instanceof DataError) throw settled;
  if (!settled) loadReader().then(whenSettled, whenSettled);
  return settled;
}
