import { choices, defaults, records, rules, variants } from './format.js';
import type { PlanData, Reading } from './types.js';
import * as values from './values.js';

/**
 * Parses a value of unknown shape and fills in defaults. Undefined for everything that `parsePlanData` rejects, as that
 * reports the problem, and for what only that supports: time series, formulas, unread cells, and targets with a sign,
 * which may imply a direction.
 */
export function readData(value: unknown): PlanData | undefined {
  const ids: Ids = new Set();
  try {
    const data = readerOf('PlanData')(value, ids) as PlanData;
    return holds(data, ids) && !data.readings.some(isSigned) ? data : undefined;
  } catch {
    return undefined;
  }
}

const isSigned = ({ kind, approximation }: Reading) =>
  kind === 'target' && /-(?:most|least|than)$/.test(approximation ?? '');

/** The referenced ids, prefixed with the list that must contain them: `places/fuzhou`. */
type Ids = Set<string>;

/** Parses a value; throws if it is not in the format. */
type Reader = (value: unknown, ids: Ids) => unknown;

/** Whether ids are unique within each list, and all referenced ids exist. */
function holds(data: PlanData, ids: Ids): boolean {
  const known: Ids = new Set();
  for (const [list, all] of Object.entries(data) as [string, PlanData['indicators']][])
    for (const { id } of all) {
      const one = `${list}/${id}`;
      if (known.has(one)) return false;
      known.add(one);
    }
  for (const { id, concept } of data.indicators)
    for (const one of [id, concept]) known.add(`containers/${one}`);
  for (const one of ids) if (!known.has(one)) return false;
  return true;
}

function refuse(): never {
  throw new Error();
}

/** Returns the value itself if it fits. */
const that =
  (fits: (value: unknown) => boolean): Reader =>
  (value) =>
    fits(value) ? value : refuse();

const listOf =
  (read: Reader): Reader =>
  (value, ids) =>
    Array.isArray(value) ? value.map((one) => read(one, ids)) : refuse();

const idIn =
  (list: string): Reader =>
  (value, ids) => {
    if (!values.isText(value)) return refuse();
    ids.add(`${list}/${value}`);
    return value;
  };

/** Reads one text for all languages, or one for each language tag. */
const readText: Reader = (value) => {
  if (!values.isObject(value)) return values.isText(value) ? value : refuse();
  const entries = Object.entries(value);
  return entries.length && entries.every(([tag, one]) => values.isTag(tag) && values.isText(one))
    ? Object.fromEntries(entries)
    : refuse();
};

/** The checks of single values, by notation. */
const checks: Record<string, (value: unknown) => boolean> = {
  text: values.isText,
  number: values.isNumber,
  positive: (value) => values.isNumber(value) && value > 0,
  figure: values.isFigure,
  year: values.isYear,
  boolean: (value) => typeof value === 'boolean',
  address: values.isAddress,
};

/** The readers by notation; most are added when first used. */
const readers: Record<string, Reader> = {
  Text: readText,
  NameOrNone: (value, ids) => (value === '' ? value : readText(value, ids)),
  Method: readText,
  NoteText: readText,
  containers: (value, ids) => readerOf(Array.isArray(value) ? '@containers[]' : '@containers')(value, ids),
};

const readerOf = (notation: string): Reader => (readers[notation] ??= madeReader(notation));

function madeReader(notation: string): Reader {
  if (notation.endsWith('[]')) return listOf(readerOf(notation.slice(0, -2)));
  if (notation.startsWith('@')) return idIn(notation.slice(1));
  if (notation in records) return recordReader(notation, records[notation as keyof typeof records]);
  if (notation in variants) return variantReader(notation as keyof typeof variants);
  const choice: readonly unknown[] = (choices[notation as keyof typeof choices] ?? notation).split('|');
  return that(checks[notation] ?? ((value) => choice.length > 1 && choice.includes(value)));
}

function variantReader(name: keyof typeof variants): Reader {
  const all = variants[name].map((table) => ({
    choice: table.kind.split('|') as readonly unknown[],
    read: recordReader(name, table),
  }));
  return (value, ids) => {
    if (!values.isObject(value)) return refuse();
    const { kind } = value;
    return (all.find(({ choice }) => choice.includes(kind)) ?? refuse()).read(value, ids);
  };
}

function recordReader(name: string, table: Readonly<Record<string, string>>): Reader {
  const rule = rules[name];
  const fields = Object.entries(table).map(([key, notation]) => ({
    key,
    isOptional: notation.endsWith('?'),
    filledIn: notation.endsWith('=') && defaults[key],
    read: readerOf(notation.replace(/[?=]$/, '')),
  }));
  return (value, ids) => {
    if (!values.isObject(value)) return refuse();
    for (const key of Object.keys(value)) if (!Object.hasOwn(table, key)) refuse();
    const record: Record<string, unknown> = {};
    for (const { key, read, isOptional, filledIn } of fields) {
      const one = value[key];
      if (one !== undefined) record[key] = read(one, ids);
      else if (filledIn) record[key] = filledIn(value);
      else if (!isOptional) refuse();
    }
    return rule?.(record as never) ? refuse() : record;
  };
}
