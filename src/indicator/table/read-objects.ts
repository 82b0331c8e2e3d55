import { DataError } from '../data-error.js';
import { finished, type Steps } from '../steps.js';
import { isObject } from '../values.js';
import { type ReadTable, readTableSteps } from './read-table.js';
import type { TableOptions } from './columns/table-options.js';

/**
 * A plain record. Wide: `{indicator, unit, baseline, target, actual}`, where a field may contain its year
 * (`target2025`) or have it in another field (`targetYear`). Long: `{indicator, unit, place, year, value}` with `kind`
 * ('actual' or 'target'). `better` states which direction is better.
 */
export type PlainObject = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Whether all fields of an object are strings, numbers, booleans, null or undefined. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  isObject(value) &&
  Object.values(value).every(
    (field) => field === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof field),
  );

/**
 * Reads an array of plain records as {@link readTable} reads a table, with the same result. Field names follow the
 * rules for column headers, in English or Chinese; null is a value that is not available, an absent field an empty
 * cell. In the cells left unread, `row` is the number of the record and `column` that of the field in order of first
 * appearance, both from 1.
 * @throws {DataError} naming the record that is an array, is empty or contains an object or array
 */
export const readObjects = (objects: readonly PlainObject[], options: TableOptions): ReadTable =>
  finished(readObjectsSteps(objects, options));

/** Does the work of {@link readObjects} in steps. */
export function* readObjectsSteps(objects: readonly PlainObject[], options: TableOptions): Steps<ReadTable> {
  objects.forEach((one, index) => {
    if (Array.isArray(one))
      throw new DataError('records', `[${index}]`, 'expected a record of strings and numbers, got a list');
    if (!isPlainObject(one))
      throw new DataError('records', `[${index}]`, 'expected a record of strings and numbers');
    if (Object.keys(one).length === 0) throw new DataError('records', `[${index}]`, 'the record is empty');
  });
  const fields = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const body = objects.map((one) => fields.map((field) => fieldText(field, cellText(one[field]))));
  const headers = headersOfFields(fields, (field) =>
    objects.map((one) => cellText(one[field])).filter(Boolean),
  );
  yield;
  const {
    unread,
    cells = [],
    understood = [],
    ...read
  } = yield* readTableSteps(fields.length ? [headers, ...body] : [], options);
  return {
    ...read,
    understood,
    cells: cells.map((cell) => ({ ...cell, row: cell.row - 1 })),
    unread: unread.map((cell) => ({
      ...cell,
      row: Math.max(1, cell.row - 1),
      text: cell.row === 1 ? (fields[cell.column - 1] ?? cell.text) : cell.text,
    })),
  };
}

/** Writes a field's value as a cell; null becomes a dash. */
function cellText(value: PlainObject[string]): string {
  if (value === undefined) return '';
  return value === null ? '—' : String(value);
}

/** Field names that only records use, by the header they stand for. `own` counts if no field matches `others`. */
const ALIASES: readonly (readonly [header: string, others: RegExp, own: RegExp])[] = [
  [
    'indicator',
    /^(?:indicator|kpi|metric|measure|variable|series|指标)(?:names?|名称)?$|^names?$|^名称$/,
    /^(?:title|label|zhibiao|指标项)$/,
  ],
  [
    'value',
    /^(?:obs|observation)?values?$|^(?:actual|target|result|baseline)(?:values?)?$|^(?:数值|值|指标值)$/,
    /^(?:val|amount|datavalue|figure|num|数)$/,
  ],
  [
    'time',
    /^(?:year|date|time|period|month|quarter|day|年份?|时间|日期|年度|timeperiod|fiscalyear|financialyear)$/,
    /^(?:yr|timestring|timestamp|ts|sj)$/,
  ],
  [
    'place',
    /^(?:place|city|country|region|location|district|area|county|province|state|城市|地区|区县|地方)(?:name)?$/,
    /^(?:diqu|placename|geoname|where|地名)$/,
  ],
];

/**
 * Returns the headers that the fields stand for: the field names, except for those that only records use (`yr`, `val`,
 * `lowerIsBetter`, `y2020`), if no other field of the records has the same meaning.
 * @param textsOf returns the texts of a field, which show whether a goal or a base consists of words or figures
 */
function headersOfFields(fields: readonly string[], textsOf: (field: string) => readonly string[]): string[] {
  const keys = fields.map(keyOf);
  const isFree = (others: RegExp) => !keys.some((key) => others.test(key));
  const taken = new Set<string>();
  const headers = fields.map((field, index) => {
    const key = keys[index]!;
    const alias = ALIASES.find(
      ([header, others, own]) => own.test(key) && isFree(others) && !taken.has(header),
    );
    if (alias) taken.add(alias[0]);
    return alias?.[0] ?? special(key, textsOf(field)) ?? spaced(field);
  });
  const isNamed = keys.some((key) => ALIASES[0]![1].test(key)) || taken.has('indicator');
  const category = keys.indexOf('category');
  return headers.map((header, index) =>
    !isNamed && taken.has('value') && index === category ? 'indicator' : header,
  );
}

/** Lowercases a field name and removes its word separators. */
const keyOf = (field: string) => field.toLowerCase().replace(/[\s_.-]/g, '');

function special(key: string, texts: readonly string[]): string | undefined {
  if (/^y(?:ear)?(?:19|20)\d\d$/.test(key)) return key.slice(-4);
  if (/^(?:lower|higher)isbetter$/.test(key)) return 'direction';
  if (key === 'goal' && texts.every(isFigure)) return 'target';
  if (/^(?:基期|基准|现状)$/.test(key) && texts.every(isFigure)) return `${key}值`;
  return undefined;
}

/** Whether a text is a figure, except a year. */
const isFigure = (text: string) => /^[-+]?[\d.,\s]+%?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);

/** Writes a field out in full if its name holds half of the statement: `lowerIsBetter: true`. */
function fieldText(field: string, text: string): string {
  const [, way] = /^(lower|higher)isbetter$/.exec(keyOf(field)) ?? [];
  if (way === undefined) return text;
  const other = way === 'lower' ? 'higher' : 'lower';
  if (/^(?:true|yes|y|1)$/i.test(text)) return `${way} is better`;
  return /^(?:false|no|n|0)$/i.test(text) ? `${other} is better` : '';
}

/** Splits a field name into words: `target2025` and `actual_2020` become target 2025 and actual 2020. */
const spaced = (field: string) =>
  field
    .replace(/_/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z]|\d)/g, ' ')
    .replace(/(?<=\d)(?=[A-Za-z])/g, ' ')
    .trim();
