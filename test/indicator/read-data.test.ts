// The fast reader and the explaining one agree on every value, except what the fast one leaves to it: time series,
// formulas, unread cells.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanData } from '../../src/indicator/parse.js';
import { readData } from '../../src/indicator/read-data.js';
import type { PlanData, TimeSeries } from '../../src/indicator/types.js';
import { runs } from '../runs.js';

type Node = Record<string | number, unknown>;

const seed = (city: string): PlanData =>
  JSON.parse(readFileSync(new URL(`../../seeds/${city}.json`, import.meta.url), 'utf8')) as PlanData;

const seeds = { fuzhou: seed('fuzhou'), xiamen: seed('xiamen') };

/** The first seed with what neither has: series, formulas of the library, unread cells, ranges, flags and estimates. */
function rich(): PlanData {
  const [first, second, ...readings] = seeds.fuzhou.readings.slice(0, 20);
  const { force: _, ...computed } = first!;
  const { indicator, place } = computed;
  const series = (id: string, given: Partial<TimeSeries>): TimeSeries => ({
    id,
    indicator,
    place,
    kind: 'end',
    step: 'month',
    dates: ['2020-01', '2020-02', '2020-04'],
    values: [1, null, 3],
    sources: [],
    ...given,
  });
  const assumed = { kind: 'total', from: 2011, to: 2015 } as const;
  return {
    ...seeds.fuzhou,
    readings: [
      {
        ...computed,
        kind: 'computed',
        method: { formula: 'growth-base', printed: '3', growth: '1', assumed },
      },
      { ...second!, kind: 'target', value: 3, upTo: 4, force: 'set' },
      { ...computed, id: 'estimate', kind: 'estimate', flags: ['provisional'] },
      ...readings,
    ],
    series: [
      series('months', { decimals: 2, flags: [{ date: '2020-02', flags: ['break', 'forecast'] }] }),
      series('days', { step: 'day', dates: '2020-02-29' }),
      series('hours', { step: 'hour', dates: ['2020-02-29T23', '2020-03-01T00', '2020-03-01T01'] }),
    ],
    notes: [
      ...seeds.fuzhou.notes,
      {
        id: 'unread',
        kind: 'caveat',
        text: {
          unread: { file: 'a.csv', cells: [{ row: 1, at: 2, text: 'x', reason: 'of its own' }], more: 0 },
        },
      },
    ],
  };
}

const parsed = (value: unknown): PlanData | undefined => {
  try {
    return parsePlanData(value);
  } catch {
    return undefined;
  }
};

type Path = readonly (string | number)[];

/** Where the objects and lists in a value stand. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Node)[key], [...path, key]))];
}

const nodeAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((node, key) => (node as Node)[key], value) as Node;

const nodesIn = (value: unknown) => placesIn(value).map((path) => nodeAt(value, path));

/** A copy of a value with another object or list at a place; what stands elsewhere is shared. */
function changedAt(value: Node, [key, ...path]: Path, change: (node: Node) => void): Node {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Node;
  if (key === undefined) change(copy);
  else copy[key] = changedAt(value[key] as Node, path, change);
  return copy;
}

/** Every text in a value, ids among them. */
const textsIn = (value: unknown): unknown[] => [
  ...new Set(nodesIn(value).flatMap((node) => Object.values(node).filter((one) => typeof one === 'string'))),
];

const ODD: readonly unknown[] = [
  ...[undefined, null, true, false, '', ' ', 'x', 'zz-nothing', '2020-13', '2020-01', 'http://a', 'ftp://a'],
  ...[0, -1, 1, 1.5, 20, 21, 999, 1000, 2000, 2020, 9999, 10_000, 1e308, NaN, Infinity],
  ...[[], {}, [null], ['x'], [1], [{}], { zh: '甲' }, { zh: '' }, { 'no tag': 'a' }, { en: 1 }],
  ...[
    { kind: 'end', to: 2020 },
    { kind: 'total', from: 2021, to: 2020 },
    { kind: 'year', from: 1, to: 2020 },
  ],
  ...[{ formula: 'guess' }, { formula: 'sum-of-places', places: ['甲', { en: 'B' }] }, { unread: {} }],
];

/** Copies of a set with one field of a record, or one entry of a list, changed. */
const changesOf = (data: PlanData) => {
  const names = nodesIn(data).flatMap((node) => (Array.isArray(node) ? [] : Object.keys(node)));
  const values = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...textsIn(data)), fc.jsonValue());
  const key = fc.constantFrom(...new Set(names), 'stranger', 'toString');
  const change = fc.record({
    place: fc.constantFrom(...placesIn(data)),
    own: fc.option(fc.nat()),
    key,
    values,
  });
  return fc.tuple(change, fc.constantFrom('set', 'delete', 'again', 'turn')).map(([one, how]) =>
    changedAt(data as unknown as Node, one.place, (node) => {
      const keys = Object.keys(node);
      const at = (one.own !== null && keys[one.own % keys.length]) || one.key;
      if (how === 'set') node[at] = one.values;
      else if (!Array.isArray(node) && how === 'delete') delete node[at];
      else if (!Array.isArray(node)) node[at] = [node[at]];
      else if (how === 'turn') node.reverse();
      else if (how === 'again') node.push(node[0]);
      else node.splice(Number(at) || 0, 1);
    }),
  );
};

/** Whether a value has what the quick reader leaves to the explaining one. */
const hasMore = (value: unknown) =>
  /"(?:dates|formula|unread|flags)"|"kind":"(?:estimate|forecast)"/.test(JSON.stringify(value));

/** What the quick reader should give where the explaining one gives `data`. */
const quickly = (value: unknown, data: PlanData | undefined) => (hasMore(value) ? undefined : data);

describe('the quick reader', () => {
  it.each(Object.entries(seeds))('reads %s as the explaining one does', (_, data) => {
    expect(readData(data)).toEqual(parsePlanData(data));
    expect(JSON.stringify(readData(data))).toBe(JSON.stringify(parsePlanData(data)));
  });

  it('leaves time series, formulas and unread cells to that', () => {
    const { series, ...rest } = rich();
    const { notes, readings } = seeds.fuzhou;
    expect(readData(rich())).toBeUndefined();
    expect(readData({ ...rest, notes, readings, series })).toBeUndefined();
    expect(readData({ ...rest, notes })).toBeUndefined();
    expect(readData({ ...rest, readings })).toBeUndefined();
    expect(readData({ ...rest, notes, readings })).toEqual(parsePlanData({ ...rest, notes, readings }));
  });

  it.each(Object.entries({ ...seeds, rich: rich() }))(
    'agrees on %s with any field changed',
    { timeout: 120_000 },
    (_, data) => {
      const count = { read: 0, refused: 0 };
      fc.assert(
        fc.property(changesOf(data), (changed) => {
          const expected = parsed(changed);
          count[expected ? 'read' : 'refused'] += 1;
          const wanted = quickly(changed, expected);
          if (!isDeepStrictEqual(readData(changed), wanted)) expect(readData(changed)).toEqual(wanted);
        }),
        { numRuns: runs(1000) },
      );
      expect(Math.min(count.read, count.refused)).toBeGreaterThan(runs(250));
    },
  );

  it('agrees on any JSON, and on what JSON cannot hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isDeepStrictEqual(readData(value), parsed(value))));
    for (const value of [undefined, null, 1n, Symbol('s'), () => 1, [], 'places'])
      expect(readData(value)).toBeUndefined();
    expect(readData({ ...seeds.fuzhou, series: ['TimeSeries'] })).toBeUndefined();
  });

  it('leaves the value as it was, and keeps none of its lists', () => {
    const given = seed('fuzhou');
    const read = readData(given)!;
    expect(given).toEqual(seeds.fuzhou);
    expect(read.readings).not.toBe(given.readings);
    expect(read.readings[0]!.sources).not.toBe(given.readings[0]!.sources);
  });

  it('refuses what refers to nothing and what has an id twice', () => {
    const { indicators, units, ...rest } = seeds.fuzhou;
    const [first, ...others] = indicators;
    const withFirst = (given: object) =>
      readData({ ...rest, units, indicators: [{ ...first, ...given }, ...others] });
    expect(withFirst({})).toBeDefined();
    expect(withFirst({ unit: 'nothing' })).toBeUndefined();
    expect(withFirst({ within: 'nothing' })).toBeUndefined();
    expect(withFirst({ within: 'shared', concept: 'shared' })).toBeDefined();
    expect(readData({ ...rest, indicators, units: [...units, units[0]] })).toBeUndefined();
  });
});
