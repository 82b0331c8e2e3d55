/** A sentence with each pattern replaced, in order. */
export const replaced = (sentence: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((text, [pattern, by]) => text.replace(pattern, by), sentence);
