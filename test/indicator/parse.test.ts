import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/indicator/data-error.js';
import { parseJson, parsePlanData } from '../../src/indicator/parse.js';
import { both, fuzhou, xiamen } from './examples.js';
import { runs } from '../runs.js';

/** Data with one of everything; each call returns a new copy, to be modified. */
const good = () => ({
  places: [{ id: 'p', name: '甲市' } as Fields],
  documents: [{ id: 'd', title: { zh: '规划', en: 'Plan' }, url: 'https://example.org/plan' } as Fields],
  units: [{ id: 'u', name: { zh: '件', en: 'items' } } as Fields],
  indicators: [
    {
      id: 'i',
      name: { zh: '专利', en: 'Patents' },
      unit: 'u',
      quantity: 'stock',
      better: 'higher',
      notes: ['n'],
    } as Fields,
  ],
  readings: [
    {
      id: 'r',
      indicator: 'i',
      place: 'p',
      period: { kind: 'total', from: 2016, to: 2020 },
      kind: 'actual',
      value: 24.67,
      scale: 10000,
      printed: '24.67',
      growth: { percent: 174.91, over: { kind: 'end', to: 2015 } },
      sources: [{ document: 'd', line: 93 }],
      notes: ['n'],
    } as Fields,
  ],
  notes: [{ id: 'n', kind: 'caveat', text: { zh: '注', en: 'Note' } } as Fields],
});
type Fields = Record<string, unknown>;
type Good = ReturnType<typeof good>;

/** The good data with some fields of its one record of a list replaced. */
const but =
  (list: keyof Good, fields: Fields) =>
  (data: Good): unknown => ({ ...data, [list]: [{ ...data[list][0], ...fields }] });
const twice = (list: keyof Good) => (data: Good) => ({ ...data, [list]: [...data[list], ...data[list]] });

const bad: readonly (readonly [message: string, spoil: (data: Good) => unknown])[] = [
  ['expected an object, got [1]', () => [1]],
  ['expected an object, got null', () => null],
  [
    'colour: unknown field; allowed: places, documents, units, indicators, readings, series, notes, annotations',
    (data) => ({ ...data, colour: 1 }),
  ],
  ['readings: expected a list; it is optional only with series', ({ readings: _, ...data }) => data],
  ['units: expected a list, got "u"', (data) => ({ ...data, units: 'u' })],
  ['places[0]: expected an object, got "p"', (data) => ({ ...data, places: ['p'] })],
  ['places[0].id: expected text, got 7', but('places', { id: 7 })],
  ['places[0] (p).name: expected an object, got null', but('places', { name: null })],
  ['places[0] (p).name: expected text, got " "', but('places', { name: ' ' })],
  ['places[0] (p).nmae: unknown field; allowed: id, name, within, beside', but('places', { nmae: 'x' })],
  ['places[0] (p).within: "q" is not among the places', but('places', { within: 'q' })],
  ['documents[0] (d).title: expected text in at least one language', but('documents', { title: {} })],
  [
    'documents[0] (d).title.english: expected a language tag, such as en or zh-Hant',
    but('documents', { title: { zh: '规', en: 'P', english: 'Q' } }),
  ],
  [
    'documents[0] (d).url: expected a web address that begins with https:// or http://',
    but('documents', { url: 'javascript:alert(1)' }),
  ],
  ['units[1].id: duplicate id "u"', twice('units')],
  [
    'indicators[0] (i).quantity: expected one of stock, flow, stock-or-flow, ratio, growth, score, rank, got "number"',
    but('indicators', { quantity: 'number' }),
  ],
  [
    'indicators[0] (i).better: expected one of higher, lower, neither, unknown, got "up"',
    but('indicators', { better: 'up' }),
  ],
  ['indicators[0] (i).unit: "kg" is not among the units', but('indicators', { unit: 'kg' })],
  ['places[0] (p).beside: expected true or false, got "yes"', but('places', { beside: 'yes' })],
  ['indicators[0] (i).within: "x" is not among the indicators', but('indicators', { within: ['i', 'x'] })],
  ['indicators[0] (i).follows: "x" is not among the indicators', but('indicators', { follows: 'x' })],
  ['indicators[0] (i).growthOf: "x" is not among the indicators', but('indicators', { growthOf: 'x' })],
  ['indicators[0] (i).within: "all" is not among the indicators', but('indicators', { within: 'all' })],
  ['indicators[0] (i).notes: expected a list, got "n"', but('indicators', { notes: 'n' })],
  ['indicators[0] (i).notes[1]: "m" is not among the notes', but('indicators', { notes: ['n', 'm'] })],
  [
    'readings[0] (r).value: expected a number, or null where the source prints none, got "24.67"',
    but('readings', { value: '24.67' }),
  ],
  [
    'readings[0] (r).value: expected a number, or null where the source prints none, got nothing',
    but('readings', { value: undefined }),
  ],
  [
    'readings[0] (r).kind: expected one of actual, target, computed, estimate, forecast, got "goal"',
    but('readings', { kind: 'goal' }),
  ],
  ['readings[0] (r).period: expected an object, got 2020', but('readings', { period: 2020 })],
  [
    'readings[0] (r).period.kind: expected one of end, year, year-or-end, total, average, got nothing',
    but('readings', { period: { to: 2020 } }),
  ],
  [
    'readings[0] (r).period.to: expected a year, got 20',
    but('readings', { period: { kind: 'end', to: 20 } }),
  ],
  [
    'readings[0] (r).period.from: expected a year, got nothing',
    but('readings', { period: { kind: 'total', to: 2020 } }),
  ],
  [
    'readings[0] (r).period.from: 2021 comes after 2020',
    but('readings', { period: { kind: 'total', from: 2021, to: 2020 } }),
  ],
  [
    'readings[0] (r).period.from: unknown field; allowed: kind, to, printed',
    but('readings', { period: { kind: 'end', from: 2016, to: 2020 } }),
  ],
  ['readings[0] (r).scale: expected more than 0, got 0', but('readings', { scale: 0 })],
  ['readings[0] (r).scale: expected a number, got "万"', but('readings', { scale: '万' })],
  [
    'readings[0] (r).growth.over: expected an object, got nothing',
    but('readings', { growth: { percent: 1 } }),
  ],
  [
    'readings[0] (r).approximation: expected one of just-under, more-than, less-than, over, about, at-least, at-most, got "近"',
    but('readings', { approximation: '近' }),
  ],
  [
    'readings[0] (r).sources[0].document: "x" is not among the documents',
    but('readings', { sources: [{ document: 'x' }] }),
  ],
  [
    'readings[0] (r).sources[0].page: unknown field; allowed: document, table, section, row, column, line, as, unit',
    but('readings', { sources: [{ document: 'd', page: 3 }] }),
  ],
  ['readings[0] (r).disputes: "s" is not among the readings', but('readings', { disputes: 's' })],
  ['readings[0] (r).method: a computed value needs a method', but('readings', { kind: 'computed' })],
  ['readings[0] (r).force: only a target may have a force', but('readings', { force: 'set' })],
  [
    'notes[0] (n).kind: expected one of contradiction, caveat, definition, comparison, doubt, assumption, annotation, got "hint"',
    but('notes', { kind: 'hint' }),
  ],
];

describe('bad data are refused at file, record and field', () => {
  it.each(bad)('%s', (message, spoil) => {
    expect(() => parsePlanData(spoil(good()), 'plan.json')).toThrow(
      expect.objectContaining({ name: 'DataError', message: `plan.json: ${message}` }),
    );
  });

  it('and a long value is cut short in the message', () => {
    const long = but('places', { id: ['a long list of words'.repeat(9)] })(good());
    expect(() => parsePlanData(long, 'plan.json')).toThrow(
      /^plan\.json: places\[0\]\.id: expected text, got .{39}…$/,
    );
  });

  it('also where JSON could not hold them', () => {
    const circle: Fields = {};
    circle['self'] = circle;
    for (const value of [1n, Symbol('s'), () => 1, NaN, circle]) {
      expect(() => parsePlanData(but('readings', { value })(good()))).toThrow(DataError);
      expect(() => parsePlanData(but('places', { id: value })(good()))).toThrow(DataError);
    }
  });

  it('as is a text that is no JSON', () => {
    expect(() => parseJson('{"places": [', 'plan.json')).toThrow(/^plan\.json: invalid JSON: /);
    expect(() => parseJson('<!doctype html>', 'plan.json')).toThrow(DataError);
  });

  it('as is a number that is not finite together with its multiplier', () => {
    expect(() => parsePlanData(but('readings', { value: 1e308, scale: 1e8 })(good()))).toThrow(DataError);
  });
});

describe('good data', () => {
  const again = (data: unknown) => parsePlanData(JSON.parse(JSON.stringify(data)));

  it('are filled up with what goes without saying', () => {
    const { readings: readingsOf, places } = parsePlanData(
      but('readings', { scale: undefined, printed: undefined })(good()),
    );
    expect(places).toEqual([{ id: 'p', name: '甲市' }]);
    expect(readingsOf[0]).toMatchObject({ scale: 1, printed: '24.67', growth: { printed: '174.91' } });
  });

  it('may leave out documents, notes and sources', () => {
    const { places, units, indicators, readings } = good();
    const bare = {
      places,
      units,
      indicators: [{ ...indicators[0], notes: undefined }],
      readings: [{ ...readings[0], notes: undefined, sources: undefined }],
    };
    expect(parsePlanData(bare)).toMatchObject({ documents: [], notes: [], readings: [{ sources: [] }] });
  });

  it('keep a dash as no figure and a zero as zero', () => {
    const figure = (value: unknown) =>
      parsePlanData(but('readings', { value, printed: undefined })(good())).readings[0];
    expect([figure(null)?.value, figure(null)?.printed]).toEqual([null, '—']);
    expect([figure(0)?.value, figure(0)?.printed]).toEqual([0, '0']);
  });

  it('may have texts in any languages', () => {
    const name = { fr: 'Ville', 'zh-Hant': '甲市', 'pt-BR': 'Cidade' };
    expect(parsePlanData(but('places', { name })(good())).places[0]?.name).toEqual(name);
  });

  it('may say how a value was computed by a formula of the library', () => {
    const methods = [
      { formula: 'growth-base', printed: '37.93', growth: '162' },
      { formula: 'growth-base', printed: '1', growth: '2', assumed: { kind: 'total', from: 2011, to: 2015 } },
      { formula: 'average-of-years', first: 2021, last: 2023 },
      { formula: 'sum-of-places', places: ['A', { en: 'B' }] },
    ];
    for (const method of methods)
      expect(parsePlanData(but('readings', { method })(good())).readings[0]?.method).toEqual(method);
    expect(() => parsePlanData(but('readings', { method: { formula: 'guess' } })(good()))).toThrow(
      'method.formula: expected one of growth-base, sum-of-years, average-of-years, sum-of-places, got "guess"',
    );
  });

  it('come back the same when written and read again', () => {
    for (const data of [parsePlanData(good()), fuzhou, xiamen, both]) expect(again(data)).toEqual(data);
  });
});

describe('whatever the JSON', () => {
  const parsed = (value: unknown) => {
    try {
      return parsePlanData(value);
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      return undefined;
    }
  };

  it('the data are read, or refused with a DataError', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parsed(value)));
  });

  it('the same is true of data with one field spoilt, and what is read can be read again', () => {
    const lists = ['places', 'documents', 'units', 'indicators', 'readings', 'notes'] as const;
    const fields = [...new Set(lists.flatMap((list) => Object.keys(good()[list][0]!)))];
    const spoilt = fc.tuple(fc.constantFrom(...lists), fc.constantFrom(...fields), fc.jsonValue());
    fc.assert(
      fc.property(spoilt, ([list, field, value]) => {
        const data = parsed(but(list, { [field]: value })(good()));
        if (data) expect(parsePlanData(JSON.parse(JSON.stringify(data)))).toEqual(data);
      }),
      { numRuns: runs(500) },
    );
  });
});
