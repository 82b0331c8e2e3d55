import { DataError } from '../data-error.js';
import { finished, type Steps } from '../steps.js';
import { spread, type Grid } from '../table/grid/grid.js';
import type { ReadTable } from '../table/read-table.js';
import type { TableOptions } from '../table/columns/table-options.js';
import type { Fields } from '../values.js';
import type { RowFormat, ValueFormat } from './format-of.js';
import { iatiOfJson, isIati, readIati } from './iati.js';
import { readJsonStat } from './json-stat.js';
import { setOf, type Observed } from './observations.js';
import { readOpenSdg } from './open-sdg.js';
import { openSdgMetadata } from './open-sdg-metadata.js';
import { metadataSet, rememberOpenSdg } from './open-sdg-files.js';
import { readOwid } from './owid.js';
import { readSdmxCsv } from './sdmx-csv.js';
import { readWorldBank, readWorldBankJson } from './world-bank.js';
import { parseXml } from './xml.js';

export { withMetadata } from './open-sdg-files.js';

/** A file, or a value on the page, in a known format. */
export type FormatInput =
  | { readonly format: RowFormat; readonly rows: Grid; /** Index of the header. */ readonly header: number }
  | { readonly format: ValueFormat; readonly value: unknown }
  | { readonly format: 'iati-xml'; readonly text: string };

/** Reads a known format; pages without such data need not load it. */
export type FormatReader = (input: FormatInput, file: string, options: TableOptions) => Steps<ReadTable>;

/**
 * Reads a known format in steps, with the same result as `readTable`.
 * @param file the file name for error messages
 * @throws {DataError} naming the file and the invalid part
 */
export const readFormat: FormatReader = function* (input, file, options) {
  if (input.format === 'open-sdg-metadata')
    return { data: metadataSet(openSdgMetadata(input.value as Fields)), unread: [] };
  const observed = observedIn(input, file);
  yield;
  const made = yield* setOf(observed, options);
  if (input.format === 'open-sdg')
    rememberOpenSdg(made.data, file, (metadata) =>
      finished(setOf(readOpenSdg(spread(input.rows), titleIn(file), metadata), options)),
    );
  return made;
};

function observedIn(input: FormatInput, file: string): Observed {
  switch (input.format) {
    case 'open-sdg-metadata':
      return { observations: [], plainNumbers: true };
    case 'sdmx-csv':
      return readSdmxCsv(spread(input.rows));
    case 'owid':
      return readOwid(spread(input.rows));
    case 'open-sdg':
      return readOpenSdg(spread(input.rows), titleIn(file));
    case 'world-bank':
      return readWorldBank(spread(input.rows), input.header);
    case 'world-bank-json':
      return readWorldBankJson(input.value as readonly unknown[]);
    case 'json-stat':
      return readJsonStat(input.value as Fields, file);
    case 'iati-json':
    case 'iati-xml': {
      const root = input.format === 'iati-xml' ? parseXml(input.text) : iatiOfJson(input.value);
      if (!root || !isIati(root)) throw new DataError(file, '', 'is not a well-formed IATI activities file');
      return readIati(root);
    }
  }
}

/** Returns a file name without its extension. */
const titleIn = (file: string) => file.replace(/\.[^.]*$/, '');
