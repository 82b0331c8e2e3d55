import { charts, common, isChartName } from '../editor.js';
import type { Better, Quantity } from '../indicator.js';
import type { Grid, TableCell } from '../tables.js';
import { numberOf, type AuthorAnnotation } from './annotations.js';
import { columnRoleOf } from './column-roles.js';
import { stepOf } from './times.js';
import type {
  Choices,
  ColumnCorrection,
  Corrections,
  TableInput,
  Project,
  RowCorrection,
  ValueCorrection,
} from './project.js';

/** Marks JSON as a project of this page. */
const TYPE = 'plan-charts-project';

/** A project as JSON, for a file or a link. */
export const projectText = (project: Project): string => JSON.stringify({ type: TYPE, v: 1, ...project });

/**
 * Parses a project. Keeps only known and valid fields, as the text may come from anyone; undefined if it is no project.
 */
export function projectOf(text: string): Project | undefined {
  if (!text.includes(TYPE)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = fieldsOf(value);
  return fields.type === TYPE ? projectOfFields(fields, (input) => inputOf(fieldsOf(input))) : undefined;
}

/**
 * Reads stored projects, validated like {@link projectOf}; undefined for anything else. A table shared by several
 * projects is parsed once.
 * @param textOf returns the JSON of a table, from what a stored project has in its place
 */
export function projectReader(textOf: (input: unknown) => string): (project: unknown) => Project | undefined {
  const known = new Map<unknown, TableInput | undefined>();
  const tableOf = (input: unknown) => {
    if (!known.has(input)) known.set(input, inputOf(fieldsOf(JSON.parse(textOf(input)))));
    return known.get(input);
  };
  return (project) => {
    const fields = fieldsOf(project);
    return fields.choices ? projectOfFields(fields, tableOf) : undefined;
  };
}

function projectOfFields(
  { input, corrections, choices }: Fields,
  tableOf: (input: unknown) => TableInput | undefined,
): Project {
  const own = tableOf(input);
  return {
    ...(own ? { input: own } : {}),
    corrections: correctionsOf(fieldsOf(corrections)),
    choices: choicesOf(fieldsOf(choices)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1800 && value <= 2200;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000_000;

function inputOf({ name, caption, source, encoding, sheet, omitted }: Fields): TableInput | undefined {
  const own = typeof source === 'string' ? source : gridOf(source);
  if (own === undefined) return undefined;
  const left = (['rows', 'hidden', 'formulas'] as const).flatMap((key) => {
    const count = fieldsOf(omitted)[key];
    return isCount(count) ? [[key, count] as const] : [];
  });
  return {
    name: textOf(name),
    caption: textOf(caption),
    source: own,
    ...(textOf(encoding) ? { encoding: textOf(encoding) } : {}),
    ...(textOf(sheet) ? { sheet: textOf(sheet) } : {}),
    ...(left.length ? { omitted: Object.fromEntries(left) } : {}),
  };
}

function gridOf(value: unknown): Grid | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((row) => (Array.isArray(row) ? row.map(cellOf) : []));
}

function cellOf(value: unknown): string | TableCell {
  if (typeof value === 'string') return value;
  const { text, header, colSpan, rowSpan } = fieldsOf(value);
  return {
    text: textOf(text),
    ...(header === true ? { header } : {}),
    ...(isCount(colSpan) ? { colSpan } : {}),
    ...(rowSpan === 0 || isCount(rowSpan) ? { rowSpan } : {}),
  };
}

function correctionsOf({
  title,
  place,
  plan,
  year,
  fiscalStart,
  note,
  annotations,
  columns,
  rows,
  values,
}: Fields): Corrections {
  const texts = Array.isArray(annotations) ? annotations.map((one) => annotationOf(fieldsOf(one))) : [];
  return {
    ...(texts.length ? { annotations: texts } : {}),
    ...(textOf(title) ? { title: textOf(title) } : {}),
    ...(textOf(place) ? { place: textOf(place) } : {}),
    ...(isCount(plan) && plan < 100 ? { plan } : {}),
    ...(isYear(year) ? { year } : {}),
    ...(isCount(fiscalStart) && fiscalStart <= 12 ? { fiscalStart } : {}),
    ...(textOf(note) ? { note: textOf(note) } : {}),
    columns: Array.isArray(columns) ? columns.flatMap((one) => columnOf(fieldsOf(one))) : [],
    rows: Object.fromEntries(Object.entries(fieldsOf(rows)).map(([id, row]) => [id, rowOf(fieldsOf(row))])),
    ...(values === undefined ? {} : { values: valuesOf(fieldsOf(values)) }),
  };
}

const ABOUT = ['time', 'until', 'value', 'upTo', 'indicator', 'place'] as const;

function annotationOf(fields: Fields): AuthorAnnotation {
  const about = ABOUT.flatMap((key) => (textOf(fields[key]) ? [[key, textOf(fields[key])] as const] : []));
  return { text: textOf(fields.text), ...Object.fromEntries(about) };
}

function columnOf({ column, header, holds }: Fields): ColumnCorrection[] {
  const { role, kind, time } = fieldsOf(holds);
  const own = columnRoleOf(textOf(role === 'value' ? kind : role), timeOf(time));
  return isCount(column) && own ? [{ column, header: textOf(header), holds: own }] : [];
}

const BETTER: readonly string[] = ['higher', 'lower', 'neither', 'unknown'] satisfies Better[];
const QUANTITIES: readonly string[] = [
  'stock',
  'flow',
  'stock-or-flow',
  'ratio',
  'growth',
  'score',
  'rank',
] satisfies Quantity[];

function rowOf({ unit, better, quantity, year, isLeftOut }: Fields): RowCorrection {
  return {
    ...(textOf(unit) ? { unit: textOf(unit) } : {}),
    ...(BETTER.includes(textOf(better)) ? { better: better as Better } : {}),
    ...(QUANTITIES.includes(textOf(quantity)) ? { quantity: quantity as Quantity } : {}),
    ...(isYear(year) ? { year } : {}),
    ...(isLeftOut === true ? { isLeftOut } : {}),
  };
}

const valuesOf = (values: Fields): NonNullable<Corrections['values']> =>
  Object.fromEntries(Object.entries(values).map(([key, one]) => [key, valueOf(fieldsOf(one))]));

const timeOf = (value: unknown) => (stepOf(textOf(value)) ? textOf(value) : undefined);

function valueOf({ kind, time, value, of, indicator, place, isLeftOut }: Fields): ValueCorrection {
  const own = timeOf(time);
  const number = numberOf(textOf(value));
  return {
    ...(kind === 'actual' || kind === 'target' || kind === 'base' ? { kind } : {}),
    ...(own ? { time: own } : {}),
    ...(number === undefined ? {} : { value: textOf(value), of: textOf(of) }),
    ...(textOf(indicator) ? { indicator: textOf(indicator) } : {}),
    ...(textOf(place) ? { place: textOf(place) } : {}),
    ...(isLeftOut === true ? { isLeftOut } : {}),
  };
}

/** Attributes that fetch something, which a project must not set. */
const FETCHING = ['src', 'library', 'refresh'];

function choicesOf({ chart, lang, look, attributes }: Fields): Choices {
  const name = textOf(chart);
  const known = [...common, ...Object.values(charts).flat()]
    .map((one) => one.name as string)
    .filter((one) => !FETCHING.includes(one));
  const own = Object.entries(fieldsOf(attributes)).filter(([key]) => known.includes(key));
  return {
    ...(isChartName(name) ? { chart: name } : {}),
    ...(textOf(lang) ? { lang: textOf(lang) } : {}),
    ...(look === 'light' || look === 'dark' ? { look } : {}),
    attributes: Object.fromEntries(own.map(([key, value]) => [key, textOf(value)])),
  };
}
