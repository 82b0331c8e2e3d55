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
  ) {
    super([file, field, problem].filter(Boolean).join(': '));
  }
}
