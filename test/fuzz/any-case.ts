import fc from 'fast-check';
import { charts, chartNames, type Attribute, type ChartName } from '../../src/charts/registry.js';
import { languageTags } from '../../src/messages/tags.js';
import type { Lang } from '../../src/messages/format.js';
import { anySet } from '../indicator/csv/any-set.js';

/** How data is given: as parsed JSON, as text, as records, or as the cells of a table. */
export type Entry = 'data' | 'text' | 'records' | 'cells';

/** One case: plain JSON, so that a failure can be kept as it is. */
export interface Case {
  readonly entry: Entry;
  readonly content: unknown;
  readonly place: readonly string[];
  readonly plan: readonly number[];
  readonly indicators: readonly string[];
  /** The texts of the charts' own attributes, by chart. */
  readonly options: Readonly<Partial<Record<ChartName, Readonly<Record<string, string>>>>>;
  readonly settings: Readonly<
    Partial<Record<'better' | 'annotations' | 'heading' | 'summary' | 'source', string>>
  >;
  readonly lang: Lang;
  readonly width: number;
  readonly textScale: number;
  readonly rtl: boolean;
  readonly profile: 'page' | 'print' | 'wechat' | 'amp';
}

/** Texts that are markup, code, formulas, other scripts, or what breaks a template, a wrapping or a look-up. */
const HOSTILE = [
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'-alert(1)-'",
    '</svg></title><b>',
    ']]>',
  ],
  ...['&lt;b&gt;', '&amp;', '&#x3c;', '<!--', 'javascript:alert(1)', '=1+1', '@SUM(A1)', '+5', "'=x", '\t=x'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{0}',
    '${x}',
    '$&',
    '%s',
    '\\',
    '"',
    "'",
    '|',
  ],
  ...[
    '\u202eevil',
    '\u2067אבג',
    'عدد السكان',
    'e\u0301\u0301\u0301',
    '👩‍👩‍👧',
    '𠮷野',
    '\u0000',
    '\ud800',
    '\ufeff',
  ],
  ...[
    '\u00a0',
    'a\nb',
    'a\tb',
    '—',
    '——',
    '…',
    '0',
    '12',
    '2020',
    '1,000',
    'W'.repeat(300),
    '长'.repeat(200),
  ],
];
const USUAL = [
  ...[
    '有效发明专利拥有量',
    '每万人口高价值发明专利拥有量',
    '其中：企业',
    '商标',
    '一、创造',
    '福州',
    '平潭综合实验区',
  ],
  ...[
    'Patents in force',
    'Trees planted in streets and squares',
    'Share of renewable energy',
    'Lanes',
    'km',
    '%',
  ],
  ...['件', '亿元', '人次', 'Taux d’emploi', 'Bevölkerung', 'million litres'],
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
);
/** A text that data may hold: one that is not blank. */
const filled = word.filter((one) => one.trim() !== '');
const text = fc.oneof(
  { weight: 4, arbitrary: filled },
  { weight: 1, arbitrary: fc.record({ zh: filled, en: filled }) },
);

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: 500 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 1e-7, 1e21, -1e21, 1e-300, 1e290, -1e290, 0.1 + 0.2, 2 ** 53, 99.995),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e290, max: 1e290 }) },
);
const value = fc.option(figure, { freq: 12 });
const year = fc.integer({ min: 2014, max: 2027 });
const period = fc.oneof(
  fc.record({ kind: fc.constantFrom('end', 'year', 'year-or-end'), to: year }),
  fc
    .tuple(fc.constantFrom('total', 'average'), year, fc.integer({ min: 1, max: 6 }))
    .map(([kind, from, more]) => ({ kind, from, to: from + more })),
  fc.constant({ kind: 'year', to: 2020, printed: '2019/20' }),
);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as T;
const idsOf = (sign: string, count: number) => Array.from({ length: count }, (_, at) => `${sign}${at}`);
const oneOf = <T>(...all: T[]) => fc.constantFrom(...all);

interface At {
  readonly indicator: string;
  readonly place: string;
  readonly period: object;
  readonly kind: string;
}

/** Data in which places, indicators and years meet, as charts need them: few of each, and many readings. */
const meeting = fc
  .record({ places: fc.integer({ min: 1, max: 6 }), indicators: fc.integer({ min: 1, max: 14 }) })
  .chain((counts) => {
    const [places, indicators] = [idsOf('p', counts.places), idsOf('i', counts.indicators)];
    const at = fc.record({
      indicator: oneOf(...indicators),
      place: oneOf(...places),
      period,
      kind: oneOf('actual', 'actual', 'target', 'computed', 'estimate', 'forecast'),
    });
    const reading = fc
      .record({
        value,
        scale: oneOf(1, 1, 1, 1e4, 1e8),
        force: some(oneOf('set', 'expected', 'binding', 'reference')),
        approximation: some(oneOf('about', 'at-least', 'at-most', 'over', 'more-than', 'less-than')),
        more: some(fc.integer({ min: 1, max: 50 })),
        verdict: some(text),
        remark: some(text),
        method: text,
        flags: some(fc.subarray(['provisional', 'break', 'revised', 'special-event'], { minLength: 1 })),
        note: fc.boolean(),
        section: filled,
      })
      .map(({ force, method, more, note, section, ...rest }) => (of: At) => ({
        ...of,
        ...present(rest),
        printed: rest.value === null ? '——' : String(rest.value),
        sources: [{ document: 'd', section }],
        ...(of.kind === 'target' && force ? { force } : {}),
        ...(of.kind === 'target' && more && rest.value !== null ? { upTo: rest.value + more } : {}),
        ...(of.kind === 'computed' ? { method } : {}),
        ...(note ? { notes: ['n'] } : {}),
      }));
    /** Base, target and result of each indicator in each place, in the same years. */
    const whole = indicators.flatMap((indicator) =>
      places.flatMap((place) =>
        (['actual 2020', 'target 2025', 'actual 2025', 'actual 2023'] as const).map((text): At => {
          const [kind = '', to] = text.split(' ');
          return { indicator, place, period: { kind: 'end', to: Number(to) }, kind };
        }),
      ),
    );
    const readings = fc.oneof(
      fc.array(
        fc.tuple(at, reading).map(([of, made]) => made(of)),
        { minLength: 1, maxLength: 40 },
      ),
      fc
        .tuple(
          fc.subarray(whole, {
            minLength: Math.min(12, whole.length),
            maxLength: Math.min(60, whole.length),
          }),
          fc.array(reading, { minLength: 60, maxLength: 60 }),
        )
        .map(([chosen, made]) => chosen.map((of, index) => made[index % made.length]!(of))),
    );
    const series = fc
      .record({
        indicator: oneOf(...indicators),
        place: oneOf(...places),
        kind: oneOf('end', 'within', 'within-or-end'),
        start: oneOf(['year', '2001'], ['quarter', '2018-Q3'], ['month', '2019-11'], ['day', '2020-02-27']),
        values: fc.array(value, { minLength: 1, maxLength: 60 }),
        decimals: some(fc.integer({ min: 0, max: 6 })),
      })
      .map(({ start: [step, dates], ...rest }) => ({ ...present(rest), step, dates, sources: [] }));
    const indicator = fc
      .record({
        name: text,
        short: some(text),
        unit: oneOf('u0', 'u1'),
        quantity: oneOf('stock', 'flow', 'ratio', 'growth', 'score', 'rank'),
        better: oneOf('higher', 'higher', 'lower', 'neither', 'unknown'),
        within: some(oneOf(...indicators)),
        follows: some(oneOf(...indicators)),
        outOf: some(oneOf(5, 300)),
        definition: some(text),
        concept: some(oneOf('c', 'k')),
      })
      .map(present);
    const withIds = <T extends object>(
      sign: string,
      one: fc.Arbitrary<T>,
      minLength: number,
      maxLength: number,
    ) =>
      fc
        .array(one, { minLength, maxLength })
        .map((list) => list.map((rest, at) => ({ id: `${sign}${at}`, ...rest })));
    return fc.record({
      places: withIds('p', fc.record({ name: text }), counts.places, counts.places),
      documents: fc.record({ title: text }).map((rest) => [{ id: 'd', ...rest }]),
      units: withIds('u', fc.record({ name: text }), 2, 2),
      indicators: withIds('i', indicator, counts.indicators, counts.indicators),
      readings: readings.map((list) => list.map((rest, index) => ({ id: `r${index}`, ...rest }))),
      series: withIds('s', series, 0, 2),
      notes: fc
        .record({ kind: oneOf('caveat', 'definition', 'comparison', 'doubt', 'contradiction'), text })
        .map((rest) => [{ id: 'n', ...rest }]),
      annotations: withIds(
        'a',
        fc
          .record({
            text: filled,
            indicator: some(oneOf(...indicators)),
            place: some(oneOf(...places)),
            time: oneOf('2020', '2021-03'),
          })
          .map(present),
        0,
        2,
      ),
    });
  });

/** Data with one of its values replaced by something else. */
const corrupted = fc
  .record({
    set: meeting,
    steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
    junk: fc.oneof(
      fc.constantFrom<unknown>(null, '', -1, 1e9, 0.5, true, [], {}, [[]], 'p0', 'i0', '2020', 'total', 9999),
      fc.constantFrom<unknown>(...HOSTILE),
      fc.json().map((json) => JSON.parse(json) as unknown),
    ),
  })
  .map(({ set, steps, junk }) => {
    const copy = JSON.parse(JSON.stringify(set)) as Record<string, unknown>;
    let at: Record<string, unknown> = copy;
    steps.forEach((step, index) => {
      const keys = Object.keys(at);
      const key = keys[step % Math.max(1, keys.length)] ?? 'stray';
      const next = at[key];
      if (index < steps.length - 1 && typeof next === 'object' && next && Object.keys(next).length > 0)
        at = next as Record<string, unknown>;
      else at[key] = structuredClone(junk);
    });
    return copy;
  });

const header = fc.constantFrom(
  ...[
    'Indicator',
    '指标',
    'Unit',
    '单位',
    'Year',
    '年份',
    'City',
    '地区',
    'Actual 2020',
    '2021',
    '2022年',
    '2023',
  ],
  ...[
    'Target 2025',
    '2025年目标',
    'Target 2030',
    'Baseline',
    '2020-03',
    'Q1 2021',
    '完成率',
    'Remarks',
    'Value',
    '',
  ],
  ...['Better', 'kind', 'Source', '__proto__', 'W'.repeat(60)],
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((whole) => String(whole / 10)) },
  { weight: 2, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '—',
        '≥5',
        '3-9',
        '1e308',
        '1e400',
        '-7',
        '(5)',
        '1.234,5',
        '12%',
        '约3万',
        '2020',
        '1 234',
        '+3.5%',
      ],
      ...['2020年', '增长5%', '9'.repeat(40), '0x10', '1/0', '０', '.5', '5.', '--', 'n/a', '∞'],
    ),
  },
);
const grid = fc
  .record({
    head: fc.array(header, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.tuple(word, fc.array(cell, { maxLength: 8 })), { maxLength: 12 }),
    title: fc.option(word, { freq: 3 }),
  })
  .map(({ head, rows, title }) => [
    ...(title === null ? [] : [[title]]),
    ['Indicator', ...head],
    ...rows.map(([name, cells]) => [name, ...cells]),
  ]);
const spans = fc.oneof(
  { weight: 5, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: oneOf(0, 2, 3, 1e9) },
);
const cells = fc
  .tuple(grid, fc.array(fc.tuple(spans, spans, fc.boolean()), { minLength: 1, maxLength: 12 }))
  .map(([rows, more]) =>
    rows.map((row, y) =>
      row.map((one, x) => {
        const [colSpan, rowSpan, isHead] = more[(y * 7 + x) % more.length] ?? [1, 1, false];
        return { text: one, colSpan, rowSpan, header: y === 0 || isHead };
      }),
    ),
  );
const csv = fc
  .tuple(grid, oneOf(',', ';', '\t'), oneOf('\n', '\r\n'), fc.boolean())
  .map(([rows, by, end, quotes]) =>
    rows.map((row) => row.map((one) => (quotes ? `"${one.replaceAll('"', '""')}"` : one)).join(by)).join(end),
  );
const records = fc.array(
  fc.dictionary(
    oneOf(
      'indicator',
      '指标',
      'place',
      'year',
      'value',
      'target',
      'unit',
      '2020',
      '2021',
      'kind',
      'better',
      'W',
    ),
    fc.oneof(word, figure, cell, year, fc.constantFrom<unknown>(null, true, [], {})),
    { maxKeys: 7 },
  ),
  { maxLength: 12 },
);
const json = fc
  .tuple(fc.oneof<fc.Arbitrary<unknown>[]>(meeting, records, anySet), fc.option(fc.nat(4000), { freq: 3 }))
  .map(([set, cut]) => JSON.stringify(set).slice(0, cut ?? undefined));

const given = fc.oneof<fc.WeightedArbitrary<{ readonly entry: Entry; readonly content: unknown }>[]>(
  { weight: 10, arbitrary: meeting.map((content) => ({ entry: 'data', content })) },
  { weight: 3, arbitrary: anySet.map((content) => ({ entry: 'data', content })) },
  { weight: 2, arbitrary: corrupted.map((content) => ({ entry: 'data', content })) },
  { weight: 3, arbitrary: csv.map((content) => ({ entry: 'text', content })) },
  { weight: 2, arbitrary: json.map((content) => ({ entry: 'text', content })) },
  { weight: 2, arbitrary: records.map((content) => ({ entry: 'records', content })) },
  { weight: 2, arbitrary: cells.map((content) => ({ entry: 'cells', content })) },
);

const free = fc.oneof(
  fc.constantFrom('p0', 'p1', 'i0', 'i1', 'i0 i1', '2016', '2020-03', '', 'target', 'x'),
  fc.constantFrom(...HOSTILE),
);
const optionOf = ({ choices }: Attribute) =>
  choices
    ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...choices) }, { weight: 1, arbitrary: free })
    : free;
const options = fc.record(
  Object.fromEntries(
    chartNames.map((chart) => [
      chart,
      fc.record(Object.fromEntries(charts[chart].map((one) => [one.name, optionOf(one)])), {
        requiredKeys: [],
      }),
    ]),
  ),
  { requiredKeys: [] },
);

/** A selection, which mostly names nothing and so takes all. */
const seldom = <T>(...named: fc.Arbitrary<T[]>[]) =>
  fc.oneof<fc.WeightedArbitrary<T[]>[]>(
    { weight: 8 * named.length, arbitrary: fc.constant([]) },
    ...named.map((arbitrary) => ({ weight: 1, arbitrary })),
  );

/** Any data through any entry point, with any options, width and language. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    given,
    place: seldom(fc.subarray(['p0', 'p1', 'p2']), fc.array(free, { maxLength: 2 })),
    plan: seldom(fc.array(oneOf(13, 14, 14, 15, 0, -1, 1e9), { minLength: 1, maxLength: 2 })),
    indicators: seldom(fc.subarray(idsOf('i', 3)), fc.array(free, { maxLength: 2 })),
    options,
    settings: fc.record(
      {
        better: oneOf('higher: i0; lower: i1', 'lower: i0', ...HOSTILE),
        annotations: oneOf('2020: <b>x</b>', 'i0, 2020: x\n5–9: y', 'p0: z', ...HOSTILE),
        heading: word,
        summary: word,
        source: word,
      },
      { requiredKeys: [] },
    ),
    lang: fc.constantFrom(...languageTags),
    width: fc.oneof(oneOf(240, 320, 480, 640, 768, 1200, 3000), fc.integer({ min: 1, max: 2000 })),
    textScale: oneOf(1, 1, 1, 1.25, 2, 4),
    rtl: fc.boolean(),
    profile: oneOf('page', 'print', 'wechat', 'amp'),
  })
  .map(({ given: { entry, content }, ...rest }) => ({
    entry,
    content,
    ...(rest as Omit<Case, 'entry' | 'content'>),
  }));
