import * as check from '../indicator/check.js';
import type { FieldPath } from '../indicator/check.js';
import { parsePlanData } from '../indicator/parse.js';
import type { PlanData } from '../indicator/types.js';
import type { Fields } from '../indicator/values.js';

const known = new WeakMap<object, PlanData>();

/**
 * The data with its defaults, checked once for each object.
 * @throws {DataError} naming the field that is missing or wrong
 */
export function checkedData(data: unknown): PlanData {
  const found = known.get(data as object);
  if (found) return found;
  const parsed = parsePlanData(data);
  known.set(data as object, parsed);
  known.set(parsed, parsed);
  return parsed;
}

type Check = (value: unknown, at: FieldPath) => unknown;

const texts: Check = (value, at) => check.asList(value, at, check.asText);
const ids: Check = (value, at) => typeof value === 'string' || texts(value, at);
const text: Check = (value, at) => value === '' || check.asText(value, at);
const option: Check = (value, at) => typeof value === 'string' || check.asText(value, at);

const FIELDS: Readonly<Record<string, Check>> = {
  lang: text,
  width: check.asNumber,
  fontSize: check.asNumber,
  place: ids,
  plan: (value, at) => typeof value === 'number' || check.asList(value, at, check.asNumber),
  indicators: ids,
  better: text,
  annotations: text,
  heading: text,
  summary: text,
  source: text,
  options: (value, at) =>
    Object.entries(check.asObject(value, at)).forEach(([name, one]) => option(one, check.into(at, name))),
  transparent: check.asTruth,
  rtl: check.asTruth,
  pictureOnly: check.asTruth,
  data: texts,
  out: check.asText,
  page: check.asText,
  image: check.asText,
  oembed: check.asText,
  fonts: texts,
};

/**
 * Checks the types of a request.
 * @param needed the required fields
 * @throws {DataError} naming the field that is missing or of another type
 */
export function checkRequest(request: unknown, needed: readonly string[]): void {
  const fields: Fields = check.asObject(request, { file: '', path: 'request' });
  for (const [name, asGiven] of Object.entries(FIELDS))
    if (fields[name] !== undefined || needed.includes(name))
      asGiven(fields[name], check.into({ file: '', path: '' }, name));
}
