import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openValue } from '../../src/indicator/open-text.js';
import { openedSteps } from '../../src/indicator/read-opened.js';
import { finished } from '../../src/indicator/steps.js';

const PLACE = { id: 'home', name: 'Home' };
const dataOf = (value: unknown) =>
  finished(openedSteps(openValue(value), 'file.json', { place: PLACE, presentYear: 2026 }, undefined)).data;
/** `place indicator kind year = value` of each reading. */
const lines = (value: unknown) =>
  dataOf(value)
    .readings.filter(({ value: own }) => own !== null)
    .map(
      ({ place, indicator, kind, period, value: own }) =>
        `${place} ${indicator} ${kind} ${period.to} = ${own}`,
    );

describe('JSON as tools write it', () => {
  it('rows with the header first, bare and in a field', () => {
    const rows = [
      ['Indicator', '2021', 'Target 2030'],
      ['Trees', 120, 160],
      ['Parks', 12, null],
    ];
    const read = [
      'home Trees actual 2021 = 120',
      'home Trees target 2030 = 160',
      'home Parks actual 2021 = 12',
    ];
    expect(lines(rows)).toEqual(read);
    expect(lines({ range: 'A1:C3', values: rows })).toEqual(read);
    expect(lines({ columns: rows[0], index: [0, 1], data: rows.slice(1) })).toEqual(read);
  });

  it('lists of one length by field', () => {
    expect(lines({ year: [2021, 2022], trees: [120, 140] })).toEqual([
      'home trees actual 2021 = 120',
      'home trees actual 2022 = 140',
    ]);
  });

  it('the records of a response, deep in it and beside the names of its fields', () => {
    const records = [
      { Year: '2023', Ward: 'A', Homes: '12' },
      { Year: '2024', Ward: 'A', Homes: '14' },
    ];
    const read = ['A Homes actual 2023 = 12', 'A Homes actual 2024 = 14'];
    expect(lines({ success: true, result: { records } })).toEqual(read);
    expect(
      lines({ help: 'x', result: { fields: [{ id: 'Year' }, { id: 'Ward' }, { id: 'Homes' }], records } }),
    ).toEqual(read);
  });

  it('what features of a map have', () => {
    const feature = (name: string, homes: number) => ({
      type: 'Feature',
      properties: { name, homes_2023: homes },
      geometry: { type: 'Point', coordinates: [0, 0] },
    });
    expect(lines({ type: 'FeatureCollection', features: [feature('A', 12), feature('B', 14)] })).toEqual([
      'A homes actual 2023 = 12',
      'B homes actual 2023 = 14',
    ]);
  });

  it('records that hold records', () => {
    expect(
      lines([
        {
          indicator: 'Trees',
          baseline: { year: 2020, value: 120 },
          target: { year: 2030, value: 200 },
          actual: { year: 2024, value: 150 },
        },
      ]).sort(),
    ).toEqual([
      'home Trees actual 2020 = 120',
      'home Trees actual 2024 = 150',
      'home Trees target 2030 = 200',
    ]);
    expect(lines([{ indicator: 'Trees', values: { 2021: 120, 2022: 130 } }])).toEqual([
      'home Trees actual 2021 = 120',
      'home Trees actual 2022 = 130',
    ]);
  });

  it.each([
    ['no list', { meta: { view: {} }, data: [] }],
    ['a list that lies too deep', { a: { b: { c: { d: [{ x: 1 }] } } } }],
    ['two lists', { first: [{ year: 2021, trees: 1 }], second: [{ year: 2022, trees: 2 }] }],
    [
      'a named list beside another',
      { results: [{ year: 2021, trees: 1 }], targets: [{ year: 2022, trees: 2 }] },
    ],
    ['records whose fields would have one name', [{ year: 2021, trees: 5, values: { year: 2022 } }]],
    ['a list of empty rows', [[], []]],
    ['a record of no plain list', [{ indicator: 'Trees', values: [1, 2] }]],
  ])('%s is an error', (_, value) => {
    expect(() => dataOf(value)).toThrow(expect.objectContaining({ name: 'DataError' }));
  });

  it('throws nothing but data errors, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        try {
          dataOf(value);
        } catch (error) {
          expect((error as Error).name).toBe('DataError');
        }
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['a list of holes', Object.assign([], { length: 9 })],
  ['rows with holes between', Object.assign([], { 0: ['Indicator', 2020], 2: ['Trees', 5] })],
  ['rows of holes in a field', { columns: ['Indicator'], data: Object.assign([], { length: 9 }) }],
])('%s is refused as data', (_, value) => {
  expect(() => dataOf(value)).toThrow(expect.objectContaining({ name: 'DataError' }) as Error);
});
