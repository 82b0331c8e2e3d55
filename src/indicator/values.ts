// Checks for single values of the format.

/** A record of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text that is not blank. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Whether a value is a number, or null for a missing figure. */
export const isFigure = (value: unknown): value is number | null => value === null || isNumber(value);

const isReference = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

/** Whether a value is a number of decimals: an integer from 0 to 20. */
export const isDigits = (value: unknown): value is number => isReference(value, 0, 20);

/** Whether a value is a year: an integer from 1000 to 9999. */
export const isYear = (value: unknown): value is number => isReference(value, 1000, 9999);

/** Whether a value is a web address. */
export const isAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//i.test(value);

/** Whether a text has the form of a BCP 47 tag. */
export const isTag = (value: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value);
