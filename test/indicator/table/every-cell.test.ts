import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type Grid, type ReadTable } from '../../../src/indicator/table/index.js';
import { inEnglish } from './expected.js';
import { runs } from '../../runs.js';

/** What a value must be if it is read: a kind and a year, or a date of a series; undefined if it must stay unread. */
type Meaning =
  | { readonly kind: 'actual' | 'target' | 'estimate' | 'forecast'; readonly year: number }
  | { readonly date: string }
  | undefined;

const actual = (year: number): Meaning => ({ kind: 'actual', year });
const forecast = (year: number): Meaning => ({ kind: 'forecast', year });
const target = (year: number): Meaning => ({ kind: 'target', year });

/** How a cell may print a number that stands nowhere else in the table. */
const forms: readonly ((number: number) => string)[] = [
  ...[(n: number) => String(n), (n: number) => `${n}.5`, (n: number) => `-${n}`, (n: number) => `≥${n}`],
  ...[(n: number) => `about ${n}`, (n: number) => `${n} p`, (n: number) => `${n}①`, (n: number) => `US$${n}`],
  ...[
    (n: number) => `${n}-${n + 1}`,
    (n: number) => `(${n})`,
    (n: number) => `第${n}`,
    (n: number) => `${n}/7`,
  ],
  ...[
    (n: number) => `增长${n}%`,
    (n: number) => `${n} f`,
    (n: number) => `${n} of ${n + 2}`,
    (n: number) => `[${n}]`,
  ],
  ...[(n: number) => `${n}万`, (n: number) => `${n} (2019)`, (n: number) => `x${n}`, (n: number) => `${n}km`],
];

/** Numbers of five digits, thirteen apart, so that none is in another. */
const numberOf = (index: number) => 31_007 + index * 13;

/** Headers of value columns, and what their values are where they are read. */
const heads: readonly (readonly [string, Meaning])[] = [
  ['Actual 2019', actual(2019)],
  ['FY21 Actual', actual(2021)],
  ["Actual '17", actual(2017)],
  ['2022/23 Target', target(2023)],
  ['Target 2030', target(2030)],
  ['Actual 2021-12-31', actual(2021)],
  ['2018', actual(2018)],
  ['2020年目标值', target(2020)],
  ['By 2029', target(2029)],
  ['2031', undefined],
  ['Forecast 2024', forecast(2024)],
  ['Estimate 2031', { kind: 'estimate', year: 2031 }],
  ['Actual 2022-06-30', undefined],
  ['Actual 2033', undefined],
  ['Share of 2016', undefined],
  ['Something', undefined],
  ['Actual 2020-2022', undefined],
];

/** What a value is with the mark behind it: a forecast where it would be a result. */
const marked = (meaning: Meaning, text: string): Meaning =>
  meaning && 'kind' in meaning && meaning.kind !== 'target' && text.endsWith(' f')
    ? forecast(meaning.year)
    : meaning;

interface Printed {
  readonly number: number;
  readonly text: string;
  readonly meaning: Meaning;
  readonly column: number;
}

interface Case {
  readonly table: string | Grid;
  readonly cells: readonly Printed[];
  readonly plan?: number;
}

const dividers = [',', ';', '\t', '|'];
const written = (rows: readonly (readonly string[])[], divider: string | undefined): string | Grid =>
  divider === undefined
    ? rows
    : rows
        .map((row) => row.map((cell) => (/[,;|"\t]/.test(cell) ? `"${cell}"` : cell)).join(divider))
        .join('\n');

const options = {
  divider: fc.constantFrom(undefined, ...dividers),
  plan: fc.constantFrom(undefined, 14),
  forms: fc.array(fc.constantFrom(...forms), { minLength: 40, maxLength: 40 }),
};

const wide: fc.Arbitrary<Case> = fc
  .record({
    ...options,
    columns: fc.uniqueArray(fc.constantFrom(...heads), { minLength: 1, maxLength: 5 }),
    rows: fc.array(fc.constantFrom('row', 'row', 'row', 'section', 'note', 'wide', 'part'), {
      minLength: 1,
      maxLength: 6,
    }),
    hasUnit: fc.boolean(),
  })
  .map(({ divider, plan, forms: print, columns, rows, hasUnit }) => {
    const cells: Printed[] = [];
    const lead = hasUnit ? 2 : 1;
    const head = ['Indicator', ...(hasUnit ? ['Unit'] : []), ...columns.map(([text]) => text)];
    const body = rows.map((kind, at) => {
      if (kind === 'section' && divider !== undefined)
        return [`Part ${'ABCDEF'[at]}`, ...head.slice(1).map(() => '')];
      if (kind === 'note') return [`Note: as reported`, ...head.slice(1).map(() => '')];
      const values = columns.map(([, meaning], column) => {
        const number = numberOf(cells.length);
        const text = print[cells.length]!(number);
        cells.push({
          number,
          text,
          meaning: kind === 'wide' ? undefined : meaning,
          column: column + lead + 1,
        });
        return text;
      });
      const name = `${kind === 'part' ? 'of which: ' : ''}Length of roads ${'ABCDEF'[at]}`;
      const extra = kind === 'wide' ? ['extra'] : [];
      return [name, ...(hasUnit ? ['km'] : []), ...values, ...extra];
    });
    return { table: written([head, ...body], divider), cells, ...(plan ? { plan } : {}) };
  });

/** Times as a row may print them. */
const times: readonly (readonly [string, (kind: 'actual' | 'target' | 'forecast') => Meaning])[] = [
  ['2019', (kind) => ({ kind, year: 2019 })],
  ['2021', (kind) => ({ kind, year: 2021 })],
  ['FY20', (kind) => ({ kind, year: 2020 })],
  ['2017/18', (kind) => ({ kind, year: 2018 })],
  ['2016-12-31', (kind) => ({ kind, year: 2016 })],
  ['2021-05', (kind) => (kind === 'target' ? undefined : { date: '2021-05' })],
  ['2031', (kind) => (kind === 'actual' ? undefined : { kind, year: 2031 })],
  ['', () => undefined],
  ['soon', () => undefined],
];

const long: fc.Arbitrary<Case> = fc
  .record({
    ...options,
    rows: fc.array(
      fc.record({
        time: fc.constantFrom(...times),
        kind: fc.constantFrom('Actual', 'Target', 'Forecast', 'Budget'),
        place: fc.constantFrom('Aton', 'Beton', ''),
        name: fc.constantFrom('Roads', 'Lanes'),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    order: fc.shuffledSubarray(['time', 'kind', 'place', 'name', 'value'], { minLength: 5 }),
    without: fc.subarray(['kind', 'place', 'name']),
  })
  .map(({ divider, plan, forms: print, rows, order, without }) => {
    const columns = order.filter((one) => !without.includes(one));
    const heading: Readonly<Record<string, string>> = {
      ...{ time: 'Year', kind: 'Type', place: 'Country', name: 'Indicator', value: 'Value' },
    };
    const cells: Printed[] = [];
    const body = rows.map(({ time: [time, meaning], kind, place, name }) => {
      const number = numberOf(cells.length);
      const text = print[cells.length]!(number);
      const own: 'actual' | 'target' | 'forecast' | undefined = without.includes('kind')
        ? 'actual'
        : kind === 'Budget'
          ? undefined
          : (kind.toLowerCase() as 'actual' | 'target' | 'forecast');
      cells.push({ number, text, meaning: own && meaning(own), column: columns.indexOf('value') + 1 });
      const texts: Readonly<Record<string, string>> = { time, kind, place, name, value: text };
      return columns.map((column) => texts[column]!);
    });
    const head = columns.map((column) => heading[column]!);
    return { table: written([head, ...body], divider), cells, ...(plan ? { plan } : {}) };
  });

const yearly: fc.Arbitrary<Case> = fc
  .record({ ...options, years: fc.array(fc.constantFrom(...times), { minLength: 1, maxLength: 6 }) })
  .map(({ divider, plan, forms: print, years }) => {
    const cells: Printed[] = [];
    const body = years.map(([time, meaning], at) => {
      const values = (['actual', 'target'] as const).map((kind, column) => {
        const number = numberOf(cells.length);
        const text = print[cells.length]!(number);
        cells.push({ number, text, meaning: meaning(kind), column: column + 3 });
        return text;
      });
      return [at % 2 ? 'Lanes' : 'Roads', time, ...values];
    });
    return {
      table: written([['Measure', 'Year', 'Actual', 'Target'], ...body], divider),
      cells,
      ...(plan ? { plan } : {}),
    };
  });

/** Heads of two lines: groups, what stands under each, and what the values of the two together are. */
const groups: readonly {
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly meaning: (over: string, under: string) => Meaning;
}[] = [
  { over: ['2019', '2020'], under: ['Male', 'Female'], meaning: (over) => actual(Number(over)) },
  { over: ['2018年', '2021年'], under: ['男', '女'], meaning: (over) => actual(Number(over.slice(0, 4))) },
  {
    over: ['2019', '2021'],
    under: ['Q1', 'Q2', 'Q4'],
    meaning: (over, under) => ({ date: `${over}-${under}` }),
  },
  {
    over: ['2022', '2023'],
    under: ['January', 'March'],
    meaning: (over, under) => ({ date: `${over}-${under === 'March' ? '03' : '01'}` }),
  },
  { over: ['福州市', '厦门市'], under: ['2019年', '2020年'], meaning: (_, under) => actual(parseInt(under)) },
  {
    over: ['2020', '2021'],
    under: ['Actual', 'Target'],
    meaning: (over, under) => (under === 'Actual' ? actual : target)(Number(over)),
  },
  { over: ['2019', '2020'], under: ['Share', 'Rank'], meaning: (over) => actual(Number(over)) },
  {
    over: ['2019', '2020'],
    under: ['H1', 'H2'],
    meaning: (over, under) => ({ date: `${over}-${under}` }),
  },
];

const twoLines: fc.Arbitrary<Case> = fc
  .record({
    ...options,
    group: fc.constantFrom(...groups),
    rows: fc.integer({ min: 1, max: 3 }),
    isMerged: fc.boolean(),
    corner: fc.constantFrom('Indicator', '指标', ''),
  })
  .map(({ divider, forms: print, group: { over, under, meaning }, rows, isMerged, corner }) => {
    const cells: Printed[] = [];
    const body = Array.from({ length: rows }, (_, at) => [
      `Length of roads ${'ABC'[at]}`,
      ...over.flatMap((top) =>
        under.map((low, index) => {
          const number = numberOf(cells.length);
          const text = print[cells.length]!(number);
          const column = over.indexOf(top) * under.length + index + 2;
          cells.push({ number, text, meaning: meaning(top, low), column });
          return text;
        }),
      ),
    ]);
    const second = ['', ...over.flatMap(() => under)];
    const flat = [
      [corner, ...over.flatMap((top) => [top, ...under.slice(1).map(() => '')])],
      second,
      ...body,
    ];
    const merged: Grid = [
      [corner, ...over.map((text) => ({ text, colSpan: under.length }))],
      second,
      ...body,
    ];
    return { table: isMerged ? merged : written(flat, divider), cells };
  });

/** Parts of a year across or down, in one form for each table. */
const partForms: readonly (readonly [
  print: (month: number) => string,
  isRead: boolean,
  dated?: (month: number) => string,
])[] = [
  [(month) => `2023-${String(month).padStart(2, '0')}`, true],
  [(month) => `2023年${month}月`, true],
  [(month) => `${['Jan', 'Feb', 'Mar', 'Apr'][month - 1]} 2023`, true],
  [(month) => `2023/${month}`, true],
  [(month) => `2023M${month}`, true],
  [(month) => `2023.${String(month).padStart(2, '0')}`, true],
  [(month) => `2023年1-${month + 1}月`, false],
  [(month) => `${2020 + month}H1`, true, (month) => `${2020 + month}-H1`],
  [(month) => `${2020 + month}年上半年`, true, (month) => `${2020 + month}-H1`],
  [(month) => `H2 ${2020 + month}`, true, (month) => `${2020 + month}-H2`],
];

const parts: fc.Arbitrary<Case> = fc
  .record({
    ...options,
    form: fc.constantFrom(...partForms),
    count: fc.integer({ min: 2, max: 4 }),
    isDown: fc.boolean(),
  })
  .map(
    ({
      divider,
      forms: print,
      form: [name, isRead, dated = (month: number) => `2023-0${month}`],
      count,
      isDown,
    }) => {
      const cells: Printed[] = [];
      const heads = Array.from({ length: count }, (_, at) => name(at + 1));
      const values = heads.map((_, at) => {
        const number = numberOf(at);
        const meaning = isRead ? { date: dated(at + 1) } : undefined;
        cells.push({ number, text: print[at]!(number), meaning, column: isDown ? 2 : at + 2 });
        return print[at]!(number);
      });
      const down = [['Month', 'Trips'], ...heads.map((head, at) => [head, values[at]!])];
      const across = [
        ['Indicator', ...heads],
        ['Trips', ...values],
      ];
      return { table: written(isDown ? down : across, divider), cells };
    },
  );

/** The readings and points that print a number. */
function found({ data }: ReadTable, number: number): Meaning[] {
  const readings = data.readings
    .filter(
      ({ printed, remark }) =>
        printed.includes(String(number)) && !inEnglish(remark).includes(String(number)),
    )
    .map(({ kind, period }): Meaning => ({ kind: kind as 'actual' | 'target', year: period.to }));
  const points = (data.series ?? []).flatMap(({ values, dates }) =>
    values.flatMap((value, at) =>
      value !== null && String(value).includes(String(number)) ? [{ date: (dates as string[])[at]! }] : [],
    ),
  );
  return [...readings, ...points];
}

describe.each([
  ['with a column for each year', wide],
  ['with a row for each value', long],
  ['with a row for each year', yearly],
  ['with a header of two lines', twoLines],
  ['of parts of a year', parts],
] as const)('random tables %s', (_, tables) => {
  const read = ({ table, plan }: Case) =>
    readTable(table, { place: { id: 'p', name: 'Here' }, presentYear: 2026, ...(plan ? { plan } : {}) });

  it('account for every number: it is read, or left with a reason', () => {
    fc.assert(
      fc.property(tables, (one) => {
        const result = read(one);
        for (const { number, column, text } of one.cells) {
          const isRead = found(result, number).length > 0;
          const isTold = result.unread.some(
            (cell) => cell.text.includes(String(number)) || (cell.row <= 2 && cell.column === column),
          );
          expect(isRead || isTold, text).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('give each number the kind and the year that are printed, or none', () => {
    fc.assert(
      fc.property(tables, (one) => {
        const result = read(one);
        for (const { number, meaning, text } of one.cells)
          for (const given of found(result, number)) {
            if (text.endsWith('(2019)') && 'year' in given! && given.year === 2019) continue;
            expect(given, text).toEqual(marked(meaning, text));
          }
      }),
      { numRuns: runs(400) },
    );
  });
});
