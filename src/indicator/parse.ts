import * as check from './check.js';
import type { FieldPath } from './check.js';
import { DataError } from './data-error.js';
import { defaults, type Fault } from './format.js';
import {
  allChoices,
  allRecords,
  allRules,
  allVariants,
  choicesOf,
  fieldOf,
  type Field,
  type FieldTable,
} from './full-format.js';
import { textOf } from './parse-text-field.js';
import { problems } from './problems.js';
import { checkReferences } from './references.js';
import { withSignedDirections } from './signed-directions.js';
import type { PlanData } from './types.js';
import { isObject, type Fields } from './values.js';

/**
 * Parses JSON text.
 * @param text JSON as {@link PlanData}
 * @param file the file name for error messages
 * @throws {DataError} if the text is not valid JSON or not in the format
 */
export function parseJson(text: string, file = 'data'): PlanData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(file, '', 'invalid JSON: {0}', [(error as Error).message]);
  }
  return parsePlanData(value, file);
}

/**
 * Parses a value of unknown shape as {@link PlanData} and fills in defaults. Every field is checked, every referenced
 * id must exist, ids must be unique within a list, and unknown fields are rejected.
 * @param file the file name for error messages
 * @throws {DataError} naming file, record and field
 */
export function parsePlanData(value: unknown, file = 'data'): PlanData {
  const data = readRecord('PlanData', value, { file, path: '' }) as unknown as PlanData;
  checkReferences(data, file);
  return withSignedDirections(data, value);
}

function readRecord(name: string, value: unknown, at: FieldPath): Fields {
  const given = check.asObject(value, at);
  const fields = fieldsOf(name, given, at);
  check.onlyFields(given, Object.keys(fields), at);
  const read: Record<string, unknown> = {};
  for (const [key, notation] of Object.entries(fields)) {
    const field = fieldOf(notation);
    const one = given[key];
    if (one === undefined && field.isFilledIn) read[key] = defaults[key]?.(given);
    else if (one !== undefined || !field.isOptional) read[key] = readField(field, one, check.into(at, key));
  }
  const fault = allRules[name]?.(read as never);
  if (fault)
    throw check.wrong(placeOf(fault, at), ...problems[name as keyof typeof problems](read as never, fault));
  return read;
}

const placeOf = ([field, index]: Fault, at: FieldPath): FieldPath => {
  const place = check.into(at, field);
  return index === undefined ? place : check.into(place, index);
};

/** Returns the fields of a record; for one with variants, those of the variant in its first field. */
function fieldsOf(name: string, given: Fields, at: FieldPath): FieldTable {
  if (!isVariant(name)) return allRecords[name as keyof typeof allRecords];
  const all: readonly FieldTable[] = allVariants[name];
  const [first = ''] = Object.keys(all[0] ?? {});
  const firstOf = (fields: FieldTable) => choicesOf(fields[first] ?? '');
  const chosen = check.asOneOf(given[first], all.flatMap(firstOf), check.into(at, first));
  return all.find((fields) => firstOf(fields).includes(chosen)) ?? {};
}

const isVariant = (name: string): name is keyof typeof allVariants => name in allVariants;

const has = (value: unknown, field: string) => isObject(value) && field in value;

function readField({ type, isList }: Field, value: unknown, at: FieldPath): unknown {
  const read = (one: unknown, place: FieldPath): unknown => {
    if ('idIn' in type) return check.asText(one, place);
    if ('choice' in type) return check.asOneOf(one, type.choice, place);
    const { name } = type;
    if (isChoice(name)) return check.asOneOf(one, choicesOf(allChoices[name]), place);
    return (readers[name] ?? ((record, at) => readRecord(name, record, at)))(one, place);
  };
  return isList ? check.asList(value, at, read) : read(value, at);
}

const isChoice = (name: string): name is keyof typeof allChoices => name in allChoices;

const asTexts = (value: unknown, at: FieldPath) => check.asList(value, at, check.asText);
const asTextOrTexts = (value: unknown, at: FieldPath) =>
  Array.isArray(value) ? asTexts(value, at) : check.asText(value, at);

const readers: Readonly<Record<string, (value: unknown, at: FieldPath) => unknown>> = {
  text: check.asText,
  Text: textOf,
  Method: (value, at) => (has(value, 'formula') ? readRecord('Method', value, at) : textOf(value, at)),
  NoteText: (value, at) =>
    has(value, 'unread')
      ? readRecord('UnreadText', value, at)
      : has(value, 'assumed')
        ? readRecord('AssumedText', value, at)
        : textOf(value, at),
  NameOrNone: (value, at) => (value === '' ? '' : textOf(value, at)),
  number: check.asNumber,
  positive: check.asPositive,
  digits: check.asDigits,
  figure: (value, at) =>
    check.asFigure(value, at, 'expected a number, or null where the source prints none, got {0}'),
  figures: check.asFigures,
  year: check.asYear,
  boolean: check.asTruth,
  address: check.asAddress,
  dates: asTextOrTexts,
  containers: asTextOrTexts,
};
