import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/indicator/parse-text.js';
import { parseJson } from '../../../src/indicator/parse.js';
import { holdsNumbers } from '../../../src/indicator/csv/flat-record.js';
import { csvOf, jsonOf, parseCsv } from '../../../src/indicator/csv/index.js';
import { gridOfText } from '../../../src/indicator/table/index.js';
import { both, fuzhou, xiamen } from '../examples.js';
import { read } from '../table/expected.js';
import { fuzhouPlan, xiamenPlan } from '../table/plan-tables.js';
import { regionalTables } from '../table/regional-tables.js';
import { anySet } from './any-set.js';
import { runs } from '../../runs.js';

const sets = {
  fuzhou,
  xiamen,
  both,
  'a table of Fuzhou': read(fuzhouPlan).data,
  'a table of Xiamen': read(xiamenPlan).data,
  'a regional table': read(regionalTables['water-demand/water-demand.csv']!).data,
  'nothing at all': { places: [], documents: [], units: [], indicators: [], readings: [], notes: [] },
};

describe.each(Object.entries(sets))('%s', (_, set) => {
  it('is the same set after CSV', () => {
    expect(parseCsv(csvOf(set))).toEqual(set);
    expect(csvOf(parseCsv(csvOf(set)))).toBe(csvOf(set));
  });

  it('is the same set after JSON, in the same order of fields', () => {
    expect(parseJson(jsonOf(set))).toEqual(set);
    expect(jsonOf(parseJson(jsonOf(set)))).toBe(jsonOf(set));
  });
});

describe('whatever the set', () => {
  it('CSV gives it back', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseCsv(csvOf(set))).toEqual(set);
      }),
      { numRuns: runs(300) },
    );
  });

  it('JSON gives it back', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseJson(jsonOf(set))).toEqual(set);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is told apart as CSV or JSON by its text alone', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseText(csvOf(set))).toEqual(set);
        expect(parseText('\uFEFF' + jsonOf(set))).toEqual(set);
      }),
      { numRuns: runs(100) },
    );
  });

  it('no cell of the CSV begins as a formula does, but for negative numbers', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const [header = [], ...rows] = gridOfText(csvOf(set)) as string[][];
        for (const row of rows)
          row.forEach((cell, at) => {
            const isNumber = /^-[\d.e+]+(?:-\d+)?$/i.test(cell) && holdsNumbers(header[at]!);
            if (!isNumber && header[at] !== 'amount') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          });
      }),
      { numRuns: runs(200) },
    );
  });
});
