import type { Grid } from './table/grid/grid.js';
import { isObject, type Fields } from './values.js';

/** A list in JSON: records, or the rows of a table, header first. */
export type FoundList =
  | { readonly kind: 'records'; readonly records: readonly unknown[] }
  | { readonly kind: 'rows'; readonly rows: Grid };

/** The greatest depth of the list: `{ result: { records: […] } }`. */
const DEEPEST = 3;

/**
 * Finds the list in a JSON value, in the shapes that tools write: records or rows, at the top or as the only list in
 * nested objects; `columns` or `fields` beside rows of `data`; lists of equal length by field; GeoJSON features. Fields
 * of nested records become fields of the record. Undefined for other values.
 */
export function listOf(value: unknown): FoundList | undefined {
  if (Array.isArray(value)) return ofList(value);
  return isObject(value) && !isSet(value)
    ? (splitTable(value) ?? ofFields(value) ?? within(value))
    : undefined;
}

/** Whether an object has the lists of the documented format. */
const isSet = (value: Fields) => 'readings' in value || 'indicators' in value;

function ofList(list: readonly unknown[]): FoundList {
  if (list.length > 1 && isEach(list, isFilledRow))
    return { kind: 'rows', rows: list.map((row) => row.map(textOf)) };
  const isMap = list.length > 0 && list.every((one) => isObject(one) && one.type === 'Feature');
  const records = isMap ? list.map((one) => placed((one as Fields).properties)) : list;
  return { kind: 'records', records: records.map((one) => (isObject(one) ? flat(one) : one)) };
}

/** Whether all of a list pass a test, its holes too, which `every` passes over. */
function isEach<T>(list: readonly unknown[], test: (one: unknown) => one is T): list is readonly T[] {
  return list.findIndex((one) => !test(one)) < 0;
}

/** What a feature of a map says of the place that it names. */
function placed(properties: unknown): unknown {
  if (!isObject(properties) || !('name' in properties)) return properties;
  const { name: place, ...others } = properties;
  return { place, ...others };
}

/** Reads `{ columns: […], data: [[…]] }`, a format of data frames. */
function splitTable(value: Fields): FoundList | undefined {
  const heads = [value.columns, value.fields, value.header, value.headers].find(Array.isArray);
  const rows = [value.data, value.rows, value.values, value.records].find(Array.isArray);
  if (!heads || !rows?.length || !isEach(rows, isRow)) return undefined;
  const header = heads.map((one) => (isObject(one) ? textOf(one.label ?? one.name ?? one.id) : textOf(one)));
  return { kind: 'rows', rows: [header, ...rows.map((row) => row.map(textOf))] };
}

/** Reads lists by field: `{ year: [2021, 2022], trees: [120, 140] }`. */
function ofFields(value: Fields): FoundList | undefined {
  const lists = Object.values(value);
  const [first] = lists;
  const areColumns =
    lists.length > 1 &&
    Array.isArray(first) &&
    lists.every((one) => isRow(one) && one.length === first.length && one.length > 0);
  if (!areColumns) return undefined;
  const columns = lists as readonly (readonly unknown[])[];
  return {
    kind: 'rows',
    rows: [Object.keys(value), ...columns[0]!.map((_, at) => columns.map((one) => textOf(one[at])))],
  };
}

/** Matches fields with lists of metadata in a response. */
const DESCRIBING = /^_?(?:fields|columns|headers?|schema|links|errors|warnings|messages|facets|sort)$/i;

function within(value: Fields, depth = 1): FoundList | undefined {
  const lists = Object.entries(value).filter(
    (field): field is [string, unknown[]] =>
      Array.isArray(field[1]) && field[1].some((item) => isObject(item) || isRow(item)),
  );
  const [[, list] = [], ...others] = lists.filter(([field]) => !DESCRIBING.test(field));
  if (list) return others.length ? undefined : ofList(list);
  if (depth === DEEPEST) return undefined;
  const objects = Object.values(value).filter(isObject);
  const found = objects.flatMap((one) => splitTable(one) ?? within(one, depth + 1) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** Matches field names without a meaning of their own. */
const PLAIN = /^(?:values?|data|figures?|readings|years|properties|attributes)$/i;

/**
 * Flattens nested records: `{ target: { year, value } }` becomes `target year` and `target`. Unchanged if two fields
 * would have the same name.
 */
function flat(record: Fields): Fields {
  const entries = Object.entries(record);
  if (!entries.some(([, one]) => isObject(one))) return record;
  const fields = entries.flatMap(([field, one]): [string, unknown][] => {
    if (!isObject(one) || isEmpty(one) || field === '__proto__') return [[field, one]];
    return Object.entries(one).map(([own, text]) => [
      PLAIN.test(field) ? own : PLAIN.test(own) ? field : `${field} ${own}`,
      text,
    ]);
  });
  const isClear = new Set(fields.map(([field]) => field)).size === fields.length;
  return isClear ? Object.fromEntries(fields) : record;
}

const isEmpty = (value: Fields) => Object.keys(value).length === 0;
const isScalar = (value: unknown) =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.every(isScalar);
const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const isFilledRow = (value: unknown): value is readonly unknown[] => isRow(value) && value.length > 0;
