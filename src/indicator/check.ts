import { DataError } from './data-error.js';
import { excerpt } from './texts.js';
import type { ProblemCode, ProblemValues } from './problem-codes.js';
import * as values from './values.js';
import type { Fields } from './values.js';

/** A position in data of unknown shape: the file and the path within it. */
export interface FieldPath {
  readonly file: string;
  readonly path: string;
  /**
   * The last step of the path, a field or the index of a record, and the position that contains it; absent for the
   * file.
   */
  readonly step?: string | number;
  readonly over?: FieldPath;
}

/** An error at a field, with the fields and record indexes (from 0) that lead to it. */
export class FieldError extends DataError {
  readonly steps: readonly (string | number)[];
  constructor(at: FieldPath, code: ProblemCode, values: ProblemValues) {
    super(at.file, at.path, code, values);
    const steps: (string | number)[] = [];
    for (let place: FieldPath | undefined = at; place; place = place.over)
      if (place.step !== undefined) steps.unshift(place.step);
    this.steps = steps;
  }
}

/** Returns an error at a position, to be thrown. */
export function wrong(at: FieldPath, code: ProblemCode, values: ProblemValues = []): FieldError {
  return new FieldError(at, code, values);
}

/** Returns the position of a field or record inside another position. */
export function into(at: FieldPath, field: string | number): FieldPath {
  const step = typeof field === 'number' ? `[${field}]` : at.path ? `.${field}` : field;
  return { file: at.file, path: at.path + step, step: field, over: at };
}

export function asObject(value: unknown, at: FieldPath): Fields {
  if (values.isObject(value)) return value;
  throw wrong(at, 'expected an object, got {0}', [shown(value)]);
}

export function asText(value: unknown, at: FieldPath): string {
  if (values.isText(value)) return value;
  throw wrong(at, 'expected text, got {0}', [shown(value)]);
}

export function asNumber(value: unknown, at: FieldPath): number {
  if (values.isNumber(value)) return value;
  throw wrong(at, 'expected a number, got {0}', [shown(value)]);
}

export function asPositive(value: unknown, at: FieldPath): number {
  const number = asNumber(value, at);
  if (number > 0) return number;
  throw wrong(at, 'expected more than 0, got {0}', [number]);
}

/** Accepts a number of decimals: an integer from 0 to 20. */
export function asDigits(value: unknown, at: FieldPath): number {
  const number = asNumber(value, at);
  if (values.isDigits(number)) return number;
  throw wrong(at, 'expected a whole number from 0 to 20');
}

/** Accepts a number, or null for a missing figure. */
export function asFigure(
  value: unknown,
  at: FieldPath,
  code: ProblemCode = 'expected a number or null, got {0}',
): number | null {
  if (values.isFigure(value)) return value;
  throw wrong(at, code, [shown(value)]);
}

/** Accepts a list of figures in one pass. */
export function asFigures(value: unknown, at: FieldPath): readonly (number | null)[] {
  if (!Array.isArray(value)) throw wrong(at, 'expected a list, got {0}', [shown(value)]);
  const figures: unknown[] = value.slice();
  for (let index = 0; index < figures.length; index += 1) {
    const one = figures[index];
    if (!values.isNumber(one)) asFigure(one, into(at, index));
  }
  return figures as (number | null)[];
}

export function asAddress(value: unknown, at: FieldPath): string {
  const address = asText(value, at);
  if (values.isAddress(address)) return address;
  throw wrong(at, 'expected a web address that begins with https:// or http://');
}

export function asTruth(value: unknown, at: FieldPath): boolean {
  if (typeof value === 'boolean') return value;
  throw wrong(at, 'expected true or false, got {0}', [shown(value)]);
}

/** Accepts a year: an integer from 1000 to 9999. */
export function asYear(value: unknown, at: FieldPath): number {
  if (values.isYear(value)) return value;
  throw wrong(at, 'expected a year, got {0}', [shown(value)]);
}

export function asOneOf<T extends string>(value: unknown, choices: readonly T[], at: FieldPath): T {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw wrong(at, 'expected one of {0}, got {1}', [choices.join(', '), shown(value)]);
}

/** Returns the position of a record in a list, with its id. */
export function recordAt(at: FieldPath, index: number, id: string | undefined): FieldPath {
  const inside = into(at, index);
  return id === undefined ? inside : { ...inside, path: `${inside.path} (${id})` };
}

/** Reads every record of a list; the position of a record contains its id. */
export function asList<T>(value: unknown, at: FieldPath, read: (record: unknown, at: FieldPath) => T): T[] {
  if (!Array.isArray(value)) throw wrong(at, 'expected a list, got {0}', [shown(value)]);
  return value.map((record: unknown, index) => {
    const id = (record as Fields | null)?.['id'];
    return read(record, recordAt(at, index, typeof id === 'string' ? id : undefined));
  });
}

/** Rejects unknown fields, so that a misspelt name is not silently lost. */
export function onlyFields(fields: Fields, known: readonly string[], at: FieldPath): void {
  const stranger = Object.keys(fields).find((field) => !known.includes(field));
  if (stranger !== undefined)
    throw wrong(into(at, stranger), 'unknown field; allowed: {0}', [known.join(', ')]);
}

/**
 * Formats a value for an error message: as JSON if possible, NaN as it is, at most forty characters; undefined for
 * undefined.
 */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = written(value);
  return excerpt(text, 40);
}

function written(value: unknown): string {
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
