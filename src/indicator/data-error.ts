/**
 * Data that cannot be used. The message names the file, the record and the field, as in
 * `fuzhou.json: readings[3] (fz-trademarks-2020).value: expected a number or null, got "abc"`.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(
    /** File or other origin of the data. */
    readonly file: string,
    /** Path to the field inside the file, empty for the whole. */
    readonly field: string,
    /** What is wrong there. */
    readonly problem: string,
    /** Row and column of a table, counted from 1, as far as it is about one. */
    readonly cell: { readonly row?: number; readonly column?: number } = {},
  ) {
    super([file, field, problem].filter(Boolean).join(': '));
  }
}
