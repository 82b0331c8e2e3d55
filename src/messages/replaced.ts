/** A sentence with each pattern replaced, in order. */
export const replaced = (sentence: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((text, [pattern, by]) => text.replace(pattern, by), sentence);

/** A range of years with a hyphen or another dash, and as it is written here. */
export const YEARS = [/(?<![\d-])(\d{4})\s?[-－~～—]\s?(\d{4})(?![\d-])/g, '$1–$2'] as const;
