// Random data in named formats, written here and read back: every observation is read or reported.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOfText } from '../../../src/indicator/table/index.js';
import { formatOfRows, formatOfValue } from '../../../src/indicator/formats/format-of.js';
import { readFormat } from '../../../src/indicator/formats/index.js';
import { finished } from '../../../src/indicator/steps.js';
import type { ReadTable } from '../../../src/indicator/table/index.js';
import { runs } from '../../runs.js';

const options = { place: { id: 'home', name: 'home' }, presentYear: 2026 };

/** One value as the generators know it. */
interface Known {
  readonly place: string;
  readonly part: string;
  readonly time: string;
  readonly text: string;
}

const name = fc.constantFrom('Aland', 'Be, land', 'Ce "land"', 'D\nland', '福州', 'Ü');
const part = fc.constantFrom('', 'Female', 'Rural; north', '2019', 'x: y');
const year = fc.integer({ min: 1950, max: 2035 }).map(String);
const time = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.constantFrom('-S1', '-W05', '-B2')).map(([y, rest]) => y + rest),
);
const text = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((n) => String(n === 0 ? 0 : n)),
  fc.integer({ min: -5000, max: 5000 }).map(String),
  fc.constantFrom('0', '2019', '2019.5', '1.234', '0.001', '', ':', 'NaN'),
);

const known = (times: fc.Arbitrary<string>, parts: fc.Arbitrary<string> = part) =>
  fc.uniqueArray(fc.record<Known>({ place: name, part: parts, time: times, text }), {
    selector: (one) => JSON.stringify([one.place, one.part, one.time]),
    maxLength: 30,
  });

const quoted = (cell: string) => (/[",\n;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const csvOfRows = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\n');

function readCsv(rows: readonly (readonly string[])[]): ReadTable {
  const grid = gridOfText(csvOfRows(rows));
  const found = formatOfRows(grid.map((row) => row.map(String)));
  return finished(readFormat({ ...found!, rows: grid }, 'any.csv', options));
}

/** How often each figure is read. */
function figuresOf({ data }: ReadTable): string[] {
  const readings = data.readings.flatMap(({ value, scale }) => (value === null ? [] : [value * scale]));
  const points = (data.series ?? []).flatMap(({ values }) => values.filter((one) => one !== null));
  return [...readings, ...points].map(String).sort();
}

/** Each figure is read, or stands among what is not; and nothing else is read. */
function accounted(read: ReadTable, all: readonly Known[]): void {
  const figures = all.flatMap(({ text: one }) => (/\d/.test(one) ? [Number(one)] : []));
  const unread = read.unread.flatMap(({ text: one }) => (/^[-+.\de]+$/i.test(one) ? [Number(one)] : []));
  const told = [...figuresOf(read), ...unread.map(String)].sort();
  expect(told).toEqual(figures.map((one) => String(one === 0 ? 0 : one)).sort());
}

/** Whether each figure that was read stands at the place, part and year that it was written for. */
function atItsPlace({ data }: ReadTable, all: readonly Known[]): void {
  for (const { indicator, place, period, value } of data.readings) {
    if (value === null) continue;
    const own = all.filter((one) => one.place === place && one.time.startsWith(String(period.to)));
    const match = own.find((one) => Number(one.text) === value && indicator.includes(one.part));
    expect([indicator, place, period.to, value, match !== undefined]).toEqual([
      indicator,
      place,
      period.to,
      value,
      true,
    ]);
  }
}

const check = (all: readonly Known[], read: ReadTable) => {
  accounted(read, all);
  atItsPlace(read, all);
};

describe('every observation is read or told', () => {
  it('of SDMX-CSV', () => {
    fc.assert(
      fc.property(known(time), fc.constantFrom('', 'A', 'p', 'E: Estimated'), (all, status) => {
        fc.pre(all.length > 0);
        const head = ['DATAFLOW', 'REF_AREA', 'SEX', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MULT'];
        const rows = all.map((one) => [
          'X:SUBJECT(1.0)',
          one.place,
          one.part,
          one.time,
          one.text,
          status,
          '0',
        ]);
        check(all, readCsv([head, ...rows]));
      }),
      { numRuns: runs(200) },
    );
  });

  it('of Our World in Data', () => {
    fc.assert(
      fc.property(known(year, fc.constant('Subject')), (all) => {
        fc.pre(all.length > 0);
        const rows = all.map((one) => [one.place, 'ABC', one.time, one.text]);
        const read = readCsv([['Entity', 'Code', 'Year', 'Subject'], ...rows]);
        check(all, read);
      }),
      { numRuns: runs(200) },
    );
  });

  it('of Open SDG', () => {
    fc.assert(
      fc.property(known(year), (all) => {
        fc.pre(all.length > 0);
        const rows = all.map((one) => [one.time, 'Subject', '%', one.place, one.part, one.text]);
        check(all, readCsv([['Year', 'Series', 'Units', 'Region', 'Sex', 'Value'], ...rows]));
      }),
      { numRuns: runs(200) },
    );
  });

  it('of JSON-stat, dense or sparse, with gaps', () => {
    const size = fc.integer({ min: 1, max: 4 });
    const values = fc.array(
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
      {
        minLength: 64,
        maxLength: 64,
      },
    );
    fc.assert(
      fc.property(
        fc.tuple(size, size, size),
        values,
        fc.boolean(),
        ([parts, places, times], numbers, isSparse) => {
          const codes = (letter: string, count: number) =>
            Array.from({ length: count }, (_, at) => `${letter}${at}`);
          const [sex, geo] = [codes('s', parts), codes('g', places)];
          const years = Array.from({ length: times }, (_, at) => String(2019 + at));
          const all: Known[] = [];
          const dense = sex.flatMap((one, a) =>
            geo.flatMap((place, b) =>
              years.map((date, c) => {
                const value = numbers[(a * places + b) * times + c] ?? null;
                if (value !== null) all.push({ place, part: one, time: date, text: String(value) });
                return value;
              }),
            ),
          );
          const value = {
            class: 'dataset',
            label: 'Subject',
            id: ['sex', 'geo', 'time'],
            size: [parts, places, times],
            dimension: {
              sex: { category: { index: sex } },
              geo: { category: { index: Object.fromEntries(geo.map((code, at) => [code, at])) } },
              time: { category: { index: years } },
            },
            value: isSparse
              ? Object.fromEntries([...dense.entries()].filter(([, one]) => one !== null))
              : dense,
          };
          expect(formatOfValue(value)).toBe('json-stat');
          check(all, finished(readFormat({ format: 'json-stat', value }, 'any.json', options)));
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
