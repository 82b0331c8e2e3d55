// The published JSON Schema: generated from the format, and consistent with the parser.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../scripts/schema.mjs';
import { DataError } from '../src/indicator/data-error.js';
import { parsePlanData } from '../src/indicator/parse.js';
import { holdsNumbers } from '../src/indicator/csv/flat-record.js';
import { actual, dataOf, fuzhou, target, xiamen } from './indicator/examples.js';
import { anySet } from './indicator/csv/any-set.js';
import { snippetsOf } from './snippets.js';
import { runs } from './runs.js';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('dist/plan-data.schema.json'));
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** What the parser says of a value: nothing where it takes it. */
function fault(value: unknown): string | undefined {
  try {
    parsePlanData(value);
    return undefined;
  } catch (error) {
    if (error instanceof DataError) return error.problem;
    throw error;
  }
}

/** What the parser knows and a schema cannot say: ids that lead somewhere, and fields that bear on each other. */
const BEYOND_SCHEMA =
  /is not among the|duplicate id|comes after|is not after|dates for|is beyond 1e|not a finite number|expected a date|needs a method|only a target may have|whole number from 0 to 20|expected a year, month or day|is not above/;

describe('the schema', () => {
  it('is the one that the format gives', () => {
    expect(schema).toEqual(planSchema());
  });

  it.each(['seeds/fuzhou.json', 'seeds/xiamen.json'])('takes %s', (file) => {
    expect(isValid(JSON.parse(read(file)))).toBe(true);
  });

  it('takes the seeds as parsed, with every default filled in', () => {
    expect(isValid(JSON.parse(JSON.stringify(fuzhou)))).toBe(true);
    expect(isValid(JSON.parse(JSON.stringify(xiamen)))).toBe(true);
  });

  it('takes the examples of the documents', () => {
    for (const file of ['docs/data.md', 'docs/data.zh-CN.md'])
      for (const { code } of snippetsOf(read(file)).filter(({ language }) => language === 'json'))
        expect(isValid(JSON.parse(code))).toBe(true);
  });

  it('says of each field what it means', () => {
    expect(schema.definitions.Reading.properties.value.description).toContain('null if the source gives');
    expect(schema.definitions.Period.description).toContain('`total`');
  });
});

describe('both refuse', () => {
  type Data = Record<string, Record<string, unknown>[]>;
  const good = (): Data => JSON.parse(JSON.stringify(dataOf([actual(12), target(10)])));
  /** The set with one field of the first record of a list changed; undefined drops it. */
  const having = (list: string, field: string, value?: unknown) => {
    const data = good();
    data[list]![0]![field] = value;
    return JSON.parse(JSON.stringify(data));
  };
  const { readings: _, ...withoutReadings } = good();
  const cases: readonly (readonly [string, unknown])[] = [
    ['a list in place of the set', []],
    ['nothing', null],
    ['a set without readings', withoutReadings],
    ['a list that the format does not know', { ...good(), charts: [] }],
    ['a misspelt field', having('readings', 'vaule', 1)],
    ['a number in quotes', having('readings', 'value', '12')],
    ['a reading without a value', having('readings', 'value')],
    ['a blank id', having('readings', 'id', ' ')],
    ['an unknown kind', having('readings', 'kind', 'goal')],
    ['a state with a first year', having('readings', 'period', { kind: 'end', from: 2016, to: 2020 })],
    ['a total without its first year', having('readings', 'period', { kind: 'total', to: 2020 })],
    ['half a year', having('readings', 'period', { kind: 'end', to: 2020.5 })],
    ['a year of two digits', having('readings', 'period', { kind: 'end', to: 20 })],
    ['a scale of zero', having('readings', 'scale', 0)],
    ['sources that are none', having('readings', 'sources', null)],
    ['a source without a document', having('readings', 'sources', [{ table: '表1' }])],
    ['a name in no language', having('places', 'name', {})],
    ['a name by a word that is no language tag', having('places', 'name', { chinese: '福州' })],
    ['a truth in quotes', having('places', 'beside', 'yes')],
    ['a quantity of our own', having('indicators', 'quantity', 'count')],
    ['a list of one id and a number', having('indicators', 'within', ['one', 1])],
    ['an address of another kind', { ...good(), documents: [{ id: 'd', title: 'D', url: 'ftp://x' }] }],
  ];
  it.each(cases)('%s', (_, value) => {
    expect([isValid(good()), fault(good())]).toEqual([true, undefined]);
    expect(isValid(value)).toBe(false);
    expect(fault(value)).toBeDefined();
  });
});

describe('the schema and the parser', () => {
  it('agree on any set, whatever one of its fields is turned into', () => {
    const junk = fc.constantFrom<unknown>(
      ...[
        null,
        true,
        0,
        -1,
        2020,
        1.5,
        '',
        ' ',
        'x',
        '2020',
        [],
        ['x'],
        [1],
        {},
        { zh: 'x', en: 'x' },
        { kind: 'end', to: 2020 },
      ],
    );
    fc.assert(
      fc.property(anySet, fc.nat(), junk, fc.constantFrom('set', 'drop', 'add'), (set, at, value, change) => {
        const data: unknown = JSON.parse(JSON.stringify(set));
        const places = fieldsOf(data);
        const [holder, key] = places[at % places.length]!;
        if (change === 'drop') {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        } else holder[change === 'add' && !Array.isArray(holder) ? 'added' : key] = value;
        const said = fault(data);
        if (said !== undefined && BEYOND_SCHEMA.test(said)) return;
        expect([isValid(data), said]).toEqual([said === undefined, said]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are tried on every field that the types have', () => {
    const seen = new Set<string>();
    for (const set of fc.sample(anySet, { numRuns: 400, seed: 1 })) collect(set, 'PlanData', seen);
    const all = Object.entries(schema.definitions as Definitions).flatMap(([name, { properties = {} }]) =>
      Object.keys(properties).map((field) => `${name}.${field}`),
    );
    expect(all.filter((field) => !seen.has(field))).toEqual([]);
  });

  it('CSV knows which fields hold numbers', () => {
    const numbers = Object.values(schema.definitions as Definitions).flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([field, one]) => (isNumber(one) ? [field] : [])),
    );
    expect(numbers.filter((field) => !holdsNumbers(field))).toEqual([]);
  });
});

type Schema = {
  type?: string;
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
};
type Definitions = Record<string, Schema>;

const isNumber = ({ type, anyOf = [] }: Schema): boolean =>
  type === 'number' || type === 'integer' || anyOf.some(isNumber);

/** Every field and every list place of a value, each with what holds it. */
function fieldsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Record<string, unknown>, string][] => [
    [value as Record<string, unknown>, key],
    ...fieldsOf(inner),
  ]);
}

/** Notes the fields that a value of a definition fills. */
function collect(value: unknown, name: string, seen: Set<string>): void {
  const { properties = {} } = (schema.definitions as Definitions)[name]!;
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    seen.add(`${name}.${field}`);
    const one = properties[field];
    const refs = [one, one?.items, ...(one?.anyOf ?? [])].flatMap(
      (schema) => schema?.$ref?.split('/').at(-1) ?? [],
    );
    for (const ref of refs)
      for (const item of Array.isArray(inner) ? inner : [inner]) collect(item, ref, seen);
  }
}
