import * as check from './check.js';
import type { FieldPath } from './check.js';
import { DataError } from './data-error.js';
import { choices, records, rules, variants, type Fault, type Field, type FieldType } from './format.js';
import { textOf } from './parse-text-field.js';
import { problems } from './problems.js';
import { checkReferences } from './references.js';
import type { PlanData } from './types.js';
import { isObject, type Fields } from './values.js';

/**
 * The data of a JSON text.
 * @param text JSON as {@link PlanData}
 * @param file name that errors give as the origin
 * @throws {DataError} where the text is not valid JSON or not of the format
 */
export function parseJson(text: string, file = 'data'): PlanData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(file, '', `no valid JSON: ${(error as Error).message}`);
  }
  return parsePlanData(value, file);
}

/**
 * Reads a value of unknown shape as {@link PlanData}, with defaults filled in. Every field is checked,
 * every id that is referred to must exist, ids are unique within a list, and no field is silently dropped.
 * @param file name that errors give as the origin
 * @throws {DataError} naming file, record and field
 */
export function parsePlanData(value: unknown, file = 'data'): PlanData {
  const data = readRecord('PlanData', value, { file, path: '' }) as unknown as PlanData;
  checkReferences(data, file);
  return data;
}

function readRecord(name: string, value: unknown, at: FieldPath): Fields {
  const given = check.asObject(value, at);
  const fields = fieldsOf(name, given, at);
  check.onlyFields(given, Object.keys(fields), at);
  const read: Record<string, unknown> = {};
  for (const [key, { type, optional, filledIn }] of Object.entries(fields)) {
    const one = given[key];
    if (one === undefined && filledIn) read[key] = filledIn(given);
    else if (one !== undefined || !optional) read[key] = readField(type, one, check.into(at, key));
  }
  const fault = rules[name]?.(read as never);
  if (fault)
    throw check.wrong(placeOf(fault, at), problems[name as keyof typeof problems](read as never, fault));
  return read;
}

const placeOf = ([field, index]: Fault, at: FieldPath): FieldPath => {
  const place = check.into(at, field);
  return index === undefined ? place : check.into(place, index);
};

/** The fields of a record; those of one with variants follow from its first field. */
function fieldsOf(name: string, given: Fields, at: FieldPath): Readonly<Record<string, Field>> {
  if (!isVariant(name)) return records[name as keyof typeof records];
  const all: readonly Readonly<Record<string, Field>>[] = variants[name];
  const [first = ''] = Object.keys(all[0] ?? {});
  const choicesOf = (fields: Readonly<Record<string, Field>> | undefined) =>
    (fields?.[first]?.type as { readonly choice: readonly string[] }).choice;
  const chosen = check.asOneOf(given[first], all.flatMap(choicesOf), check.into(at, first));
  return all.find((fields) => choicesOf(fields).includes(chosen)) ?? {};
}

const isVariant = (name: string): name is keyof typeof variants => name in variants;

const has = (value: unknown, field: string) => isObject(value) && field in value;

function readField(type: FieldType, value: unknown, at: FieldPath): unknown {
  if (typeof type === 'string')
    return isChoice(type) ? check.asOneOf(value, choices[type], at) : readers[type](value, at);
  if ('choice' in type) return check.asOneOf(value, type.choice, at);
  if ('list' in type) return check.asList(value, at, (one, place) => readRecord(type.list, one, place));
  if ('record' in type) return readRecord(type.record, value, at);
  return 'idsIn' in type ? asTexts(value, at) : check.asText(value, at);
}

const isChoice = (type: FieldType & string): type is keyof typeof choices => type in choices;

const asTexts = (value: unknown, at: FieldPath) => check.asList(value, at, check.asText);
const asTextOrTexts = (value: unknown, at: FieldPath) =>
  Array.isArray(value) ? asTexts(value, at) : check.asText(value, at);

const readers: Record<
  Exclude<FieldType & string, keyof typeof choices>,
  (value: unknown, at: FieldPath) => unknown
> = {
  text: check.asText,
  Text: textOf,
  Texts: (value, at) => check.asList(value, at, textOf),
  Method: (value, at) => (has(value, 'formula') ? readRecord('Method', value, at) : textOf(value, at)),
  NoteText: (value, at) => (has(value, 'unread') ? readRecord('UnreadText', value, at) : textOf(value, at)),
  NameOrNone: (value, at) => (value === '' ? '' : textOf(value, at)),
  number: check.asNumber,
  numbers: (value, at) => check.asList(value, at, check.asNumber),
  positive: check.asPositive,
  digits: check.asDigits,
  figure: (value, at) => check.asFigure(value, at, 'expected a number, or null where the source prints none'),
  figures: check.asFigures,
  year: check.asYear,
  boolean: check.asTruth,
  address: check.asAddress,
  dates: asTextOrTexts,
  containers: asTextOrTexts,
};
