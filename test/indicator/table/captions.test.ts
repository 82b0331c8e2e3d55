// A title says the same in the first row of a table and outside of it, as the caption of an HTML table.
import { describe, expect, it } from 'vitest';
import type { Grid, ReadTable } from '../../../src/indicator/table/index.js';
import { read } from './expected.js';
import type { RealTable } from './real-table.js';
import { readOf, realTables } from './real-tables.js';

/** The values with their units, as they are told whatever the rows are numbered. */
function valuesOf({ data }: ReadTable): string[] {
  const units = new Map(data.indicators.map(({ id, unit }) => [id, unit]));
  const readings = data.readings.map(({ kind, indicator, place, period, value, scale }) =>
    [kind, place, period.to, value, scale, units.get(indicator)].join(' '),
  );
  const points = (data.series ?? []).map(({ indicator, place, dates, values }) =>
    JSON.stringify([place, dates, values, units.get(indicator)]),
  );
  return [...readings, ...points].sort();
}

/** The title in the first row of a table, and the other rows; undefined for a table without one. */
function titled({ table, options }: RealTable): { title: string; rest: Grid } | undefined {
  if (typeof table === 'string' || options?.table) return undefined;
  const [first = [], ...rest] = table;
  const [title, ...others] = first
    .map((cell) => (typeof cell === 'string' ? cell : cell.text).trim())
    .filter(Boolean);
  return title && !others.length ? { title, rest } : undefined;
}

const WITH_CITIES = /^(?:cn-tw-six-cities-across-year-end|en-south-asian-cities|en-mining-company-sustain)/;
const found = realTables.flatMap((one) => {
  const parts = titled(one);
  return parts ? [{ one, ...parts }] : [];
});

describe('a title outside of the table', () => {
  it.each(
    found
      .filter(({ one }, at) => at % 8 === 0 || WITH_CITIES.test(one.id))
      .map((given) => [given.one.id, given] as const),
  )('says what it says in it: %s', (_, { one, title, rest }) => {
    expect(valuesOf(read(rest, { ...one.options, table: title }))).toEqual(valuesOf(readOf(one)));
  });

  it('is tried with many tables', () => {
    expect(found.length).toBeGreaterThan(400);
  });
});
