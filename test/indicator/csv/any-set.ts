import fc from 'fast-check';
import { parsePlanData } from '../../../src/indicator/parse.js';
import type { AssumedText, Assumption, UnreadText } from '../../../src/indicator/library-texts.js';
import type { Method } from '../../../src/indicator/types.js';
import { unreadReasons } from '../../../src/indicator/table/index.js';
import type { Period, PlanData, Text } from '../../../src/indicator/types.js';

/** Texts with everything that may break a table, a spreadsheet or a line. */
const nasty = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋\t\r\n",;\'| .1７亿件a—(（[', '\r\n', "'=", '😀', '\u00a0', '\uFEFF'),
  minLength: 1,
  maxLength: 8,
});
const words = fc
  .oneof(nasty, fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom('1', '-5', '1e3', '=1+1', "'@x"))
  .filter((text) => text.trim() !== '');
const text: fc.Arbitrary<Text> = fc.oneof(
  words,
  fc.record({ zh: words, en: words }),
  fc.dictionary(fc.constantFrom('en', 'fr', 'to', 'zh-Hant', 'pt-BR'), words, { minKeys: 1 }),
);
const count = fc.integer({ min: 1, max: 99 });
const unread: fc.Arbitrary<UnreadText> = fc.record({
  unread: fc.record({
    file: words,
    cells: fc.array(
      fc.record({ row: count, at: count, text: words, reason: fc.constantFrom(...unreadReasons) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    more: count,
  }),
});
const assumed: fc.Arbitrary<AssumedText> = fc.record({
  assumed: fc.array(
    fc.oneof<fc.Arbitrary<Assumption>[]>(
      fc.record({ of: fc.constant('encoding'), encoding: words }),
      fc.record({
        of: fc.constant('year'),
        from: fc.constantFrom('title', 'plan', 'author'),
        years: fc.array(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        of: fc.constant('kind'),
        from: fc.constantFrom('title', 'plan', 'author', 'targets', 'present-year'),
        kind: fc.constantFrom('actual', 'target'),
      }),
      fc.record({
        of: fc.constant('direction'),
        from: fc.constantFrom('name', 'sign', 'verdict', 'base'),
        better: fc.constantFrom('higher', 'lower'),
        indicators: fc.array(words, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ of: fc.constant('place'), places: fc.array(words, { minLength: 1, maxLength: 2 }) }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});
const ids = (max: number) => fc.uniqueArray(words, { minLength: 1, maxLength: max });

const year = fc.integer({ min: 1000, max: 9999 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constantFrom('end', 'year', 'year-or-end'), to: year }),
  fc
    .tuple(fc.constantFrom('total', 'average'), year, year)
    .map(([kind, a, b]) => ({ kind, from: Math.min(a, b), to: Math.max(a, b) })),
);
const method: fc.Arbitrary<Text | Method> = fc.oneof(
  text,
  fc.record(
    { formula: fc.constant('growth-base' as const), printed: words, growth: words, assumed: period },
    { requiredKeys: ['formula', 'printed', 'growth'] },
  ),
  fc.record({
    formula: fc.constant('sum-of-years' as const),
    first: fc.constant(2016),
    last: fc.constant(2020),
  }),
  fc.record({
    formula: fc.constant('sum-of-places' as const),
    places: fc.array(text, { minLength: 1, maxLength: 2 }),
  }),
);
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }),
);
/** Zero has no sign in print. */
const figure = number.map((value) => value + 0);
const oneOf = <T extends string>(...choices: T[]) => fc.constantFrom(...choices);

/** Dates of each step, in order; over a year's and a month's end. */
const DATES = [
  ['year', ['1999', '2000', '2003', '2004']],
  ['quarter', ['2020-Q3', '2020-Q4', '2021-Q1', '2022-Q2']],
  ['month', ['2020-11', '2020-12', '2021-01', '2021-05']],
  ['day', ['2020-02-28', '2020-02-29', '2020-03-01', '2021-01-01']],
  ['hour', ['2020-12-31T22', '2020-12-31T23', '2021-01-01T00', '2021-01-01T05']],
] as const;

/** Whole sets with every field of the format, absent or filled, and records that nothing refers to. */
export const anySet: fc.Arbitrary<PlanData> = fc
  .record({
    places: ids(4),
    documents: ids(3),
    units: ids(3),
    indicators: ids(4),
    notes: ids(3),
    readings: fc.uniqueArray(words, { maxLength: 6 }),
    series: fc.uniqueArray(words, { maxLength: 2 }),
  })
  .chain((known) => {
    const records = <T>(list: readonly string[], fields: fc.Arbitrary<T>) =>
      fc.tuple(...list.map((id) => fields.map((rest) => ({ id, ...rest }))));
    const source = fc.record(
      {
        document: fc.constantFrom(...known.documents),
        table: words,
        section: words,
        row: figure,
        column: words,
        line: figure,
        as: words,
        unit: words,
      },
      { requiredKeys: ['document'] },
    );
    const reading = fc.record(
      {
        indicator: fc.constantFrom(...known.indicators),
        place: fc.constantFrom(...known.places),
        period,
        basis: oneOf('stated', 'column', 'ambiguous'),
        kind: oneOf('actual', 'target', 'computed', 'estimate', 'forecast'),
        flags: fc.uniqueArray(oneOf('provisional', 'break', 'special-event'), { minLength: 1, maxLength: 3 }),
        force: oneOf('set', 'expected', 'binding', 'reference'),
        value: fc.option(figure),
        unread: words,
        upTo: figure,
        scale: fc.constantFrom(1, 1e4, 1e8, 0.1),
        base: fc.boolean(),
        printed: words,
        approximation: oneOf('just-under', 'about', 'at-most', 'less-than', 'more-than'),
        growth: fc.record(
          { percent: figure, printed: words, over: period, basis: oneOf('stated', 'inferred') },
          { requiredKeys: ['percent', 'printed', 'over'] },
        ),
        verdict: text,
        remark: text,
        method,
        disputes: fc.constantFrom(...known.readings, ''),
        sources: fc.array(source, { maxLength: 3 }),
        notes: fc.subarray(known.notes, { minLength: 1 }),
      },
      { requiredKeys: ['indicator', 'place', 'period', 'kind', 'value', 'printed', 'sources'] },
    );
    const whole = reading.map(({ force, method, disputes, upTo, unread, ...rest }) => ({
      ...rest,
      ...(rest.value === null && unread ? { unread } : {}),
      ...(rest.kind === 'target' && force ? { force } : {}),
      ...(rest.kind === 'target' && upTo && rest.value !== null && upTo > rest.value ? { upTo } : {}),
      ...(rest.kind === 'computed' || method ? { method: method ?? { zh: '推算', en: 'computed' } } : {}),
      ...(disputes ? { disputes } : {}),
    }));
    const timed = fc
      .record(
        {
          indicator: fc.constantFrom(...known.indicators),
          place: fc.constantFrom(...known.places),
          kind: oneOf('end', 'within', 'within-or-end'),
          dates: fc.constantFrom(...DATES),
          values: fc.array(fc.option(figure), { maxLength: 4 }),
          decimals: fc.integer({ min: 0, max: 20 }),
          sources: fc.array(source, { maxLength: 2 }),
          notes: fc.subarray(known.notes, { minLength: 1 }),
          isListed: fc.boolean(),
          marked: fc.uniqueArray(fc.nat(3)),
        },
        { requiredKeys: ['indicator', 'place', 'kind', 'dates', 'values', 'sources', 'isListed', 'marked'] },
      )
      .map(({ dates: [step, list], isListed, values, marked, ...rest }) => {
        const at = [...marked]
          .sort()
          .filter((index) => index < (isListed ? values.length : Math.min(1, values.length)));
        const flags = at.map((index) => ({ date: list[index], flags: ['revised', 'forecast'] }));
        return {
          ...rest,
          step,
          values,
          dates: isListed ? list.slice(0, values.length) : list[0],
          ...(flags.length ? { flags } : {}),
        };
      });
    return fc.record({
      places: records(
        known.places,
        fc.record(
          { name: text, within: fc.constantFrom(...known.places), beside: fc.boolean() },
          { requiredKeys: ['name'] },
        ),
      ),
      documents: records(
        known.documents,
        fc.record(
          {
            title: text,
            number: words,
            date: words,
            url: fc.constantFrom('https://x.example/?a=1,2'),
            plans: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
          },
          { requiredKeys: ['title'] },
        ),
      ),
      units: records(known.units, fc.record({ name: text })),
      indicators: records(
        known.indicators,
        fc.record(
          {
            name: text,
            short: text,
            unit: fc.constantFrom(...known.units),
            quantity: oneOf('stock', 'flow', 'ratio', 'growth', 'score', 'rank'),
            better: oneOf('higher', 'lower', 'neither'),
            within: fc.oneof(
              fc.constantFrom(...known.indicators),
              fc.subarray(known.indicators, { minLength: 1 }),
            ),
            follows: fc.constantFrom(...known.indicators),
            growthOf: fc.constantFrom(...known.indicators),
            replaces: fc.constantFrom(...known.indicators),
            concept: words,
            outOf: figure,
            definition: text,
            reporter: text,
            owner: text,
            notes: fc.subarray(known.notes, { minLength: 1 }),
          },
          { requiredKeys: ['name', 'unit', 'quantity', 'better'] },
        ),
      ),
      readings: records(known.readings, whole),
      series: known.series.length ? records(known.series, timed) : fc.constant(undefined),
      notes: records(
        known.notes,
        fc.record({
          kind: oneOf('contradiction', 'caveat', 'definition', 'comparison', 'doubt'),
          text: fc.oneof(text, unread, assumed),
        }),
      ),
      annotations: fc.option(
        fc.uniqueArray(
          fc.record(
            {
              id: words,
              text,
              indicator: fc.constantFrom(...known.indicators),
              place: fc.constantFrom(...known.places),
              time: fc.constant('2020'),
              until: fc.constantFrom('2021', '2021-03'),
              value: fc.integer({ min: -5, max: 5 }),
              upTo: fc.integer({ min: 6, max: 9 }),
            },
            { requiredKeys: ['id', 'text', 'time', 'value'] },
          ),
          { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
        ),
        { nil: undefined },
      ),
    });
  })
  .map((set) => parsePlanData(JSON.parse(JSON.stringify(set))));
