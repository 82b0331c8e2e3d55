import { choices, records, rules, variants, type Field, type FieldType } from './format.js';
import type { PlanData } from './types.js';
import * as values from './values.js';

/**
 * The data in a value of unknown shape, with defaults filled in; undefined for all that `parsePlanData` refuses,
 * which tells what is wrong with it.
 */
export function readData(value: unknown): PlanData | undefined {
  const references: References = new Map();
  try {
    const data = (readAll ??= recordReader('PlanData'))(value, references) as PlanData;
    return holds(data, references) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The ids that are referred to, by the list that must have them or, for `containers`, by that name. */
type References = Map<string, Set<string>>;

/** Gives what a value holds, and throws where it is not of the format. */
type Reader = (value: unknown, references: References) => unknown;

let readAll: Reader | undefined;

/** Whether ids are unique within each list, and each id that is referred to exists. */
function holds(data: PlanData, references: References): boolean {
  const known = new Map<string, Set<unknown>>();
  for (const list of Object.keys(records.PlanData) as (keyof PlanData)[]) {
    const ids = (data[list] ?? []).map(({ id }) => id);
    known.set(list, new Set(ids));
    if (known.get(list)?.size !== ids.length) return false;
  }
  const concepts = data.indicators.flatMap(({ concept }) => concept ?? []);
  known.set('containers', new Set([...(known.get('indicators') ?? []), ...concepts]));
  for (const [list, ids] of references) for (const id of ids) if (!known.get(list)?.has(id)) return false;
  return true;
}

type FieldTable = Readonly<Record<string, Field>>;

function recordReader(name: string): Reader {
  if (!(name in variants)) return fieldsReader(name, records[name as keyof typeof records]);
  const all: readonly FieldTable[] = variants[name as keyof typeof variants];
  const [first = ''] = Object.keys(all[0] ?? {});
  const byChoice = new Map<unknown, Reader>();
  for (const fields of all)
    for (const choice of (fields[first]?.type as { readonly choice: readonly string[] }).choice)
      byChoice.set(choice, fieldsReader(name, fields));
  return (value, references) => {
    const reader = values.isObject(value) && byChoice.get(value[first]);
    return reader ? reader(value, references) : refuse();
  };
}

function fieldsReader(name: string, table: FieldTable): Reader {
  const rule = rules[name];
  const fields = Object.entries(table).map(([key, field]) => ({ ...field, key, read: readerOf(field.type) }));
  return (value, references) => {
    if (!values.isObject(value)) return refuse();
    for (const key of Object.keys(value)) if (!Object.hasOwn(table, key)) refuse();
    const record: Record<string, unknown> = {};
    for (const { key, read, optional, filledIn } of fields) {
      const one = value[key];
      if (one !== undefined) record[key] = read(one, references);
      else if (filledIn) record[key] = filledIn(value);
      else if (!optional) refuse();
    }
    return rule?.(record as never) ? refuse() : record;
  };
}

function readerOf(type: FieldType): Reader {
  if (typeof type === 'string') return isChoice(type) ? oneOf(choices[type]) : readers[type]();
  if ('choice' in type) return oneOf(type.choice);
  if ('list' in type) return listOf(recordReader(type.list));
  if ('record' in type) return recordReader(type.record);
  return 'idsIn' in type ? listOf(idIn(type.idsIn)) : idIn(type.idIn);
}

const isChoice = (type: FieldType & string): type is keyof typeof choices => type in choices;

function refuse(): never {
  throw new Error();
}

/** The value itself where it fits. */
const that =
  (fits: (value: unknown) => boolean): Reader =>
  (value) =>
    fits(value) ? value : refuse();

const oneOf = (choice: readonly unknown[]) => that((value) => choice.includes(value));

const listOf =
  (read: Reader): Reader =>
  (value, references) =>
    Array.isArray(value) ? value.map((one) => read(one, references)) : refuse();

const idIn =
  (list: string): Reader =>
  (value, references) => {
    if (!values.isText(value)) return refuse();
    const ids = references.get(list);
    if (ids) ids.add(value);
    else references.set(list, new Set([value]));
    return value;
  };

const text = that(values.isText);

/** One text for all languages, or one for each tag. */
const textOf: Reader = (value) => {
  if (!values.isObject(value)) return values.isText(value) ? value : refuse();
  const entries = Object.entries(value);
  return entries.length && entries.every(([tag, one]) => values.isTag(tag) && values.isText(one))
    ? Object.fromEntries(entries)
    : refuse();
};

/** One or several. */
const oneOrMore = (read: Reader): Reader => {
  const several = listOf(read);
  return (value, references) => (Array.isArray(value) ? several : read)(value, references);
};

/** A text, or the record that has such a field. */
const textOr = (field: string, name: string): Reader => {
  const record = recordReader(name);
  return (value, references) =>
    (values.isObject(value) && field in value ? record : textOf)(value, references);
};

/** Many figures, in one pass. */
const figures: Reader = (value) => {
  const all: unknown[] = Array.isArray(value) ? [...value] : refuse();
  return all.every(values.isFigure) ? all : refuse();
};

const readers: Readonly<Record<Exclude<FieldType & string, keyof typeof choices>, () => Reader>> = {
  text: () => text,
  Text: () => textOf,
  Texts: () => listOf(textOf),
  Method: () => textOr('formula', 'Method'),
  NoteText: () => textOr('unread', 'UnreadText'),
  NameOrNone: () => (value, references) => (value === '' ? value : textOf(value, references)),
  number: () => that(values.isNumber),
  numbers: () => listOf(that(values.isNumber)),
  positive: () => that((value) => values.isNumber(value) && value > 0),
  digits: () => that(values.isDigits),
  figure: () => that(values.isFigure),
  figures: () => figures,
  year: () => that(values.isYear),
  boolean: () => that((value) => typeof value === 'boolean'),
  address: () => that(values.isAddress),
  dates: () => oneOrMore(text),
  containers: () => oneOrMore(idIn('containers')),
};
