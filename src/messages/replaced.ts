/** A sentence with each pattern of a table replaced, in the order of the table. */
export const replaced = (sentence: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((text, [pattern, by]) => text.replace(pattern, by), sentence);
