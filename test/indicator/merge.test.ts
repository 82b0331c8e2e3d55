import { describe, expect, it } from 'vitest';
import { mergePlanData } from '../../src/indicator/merge.js';
import type { Better, PlanData, Quantity } from '../../src/indicator/types.js';
import { actual, both, dataOf, endOf, fuzhou, indicator, xiamen } from './examples.js';
import { inLang } from '../../src/messages/format.js';

const counts = (data: PlanData) => Object.values(data).map((list: readonly unknown[]) => list.length);

describe('merged data', () => {
  it('hold each shared record once', () => {
    const ids = (list: Exclude<keyof PlanData, 'series' | 'annotations'>) => both[list].map((one) => one.id);
    for (const list of ['places', 'documents', 'units', 'indicators', 'readings', 'notes'] as const)
      expect(new Set(ids(list)).size, list).toBe(ids(list).length);
    expect(ids('places')).toEqual(['fuzhou', 'xiamen', 'fujian', 'shenzhen', 'qingdao', 'national']);
    expect(ids('documents')).toEqual(['fuzhou-14-ip', 'xiamen-14-ip']);
    expect(ids('readings')).toEqual([...fuzhou.readings, ...xiamen.readings].map((one) => one.id));
  });

  it('of one set are that set, and of none are empty', () => {
    expect(mergePlanData([fuzhou])).toBe(fuzhou);
    expect(counts(mergePlanData([]))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('of a set with itself are as that set', () => {
    expect(mergePlanData([fuzhou, fuzhou])).toEqual(fuzhou);
  });
});

describe('whether a count is a state or a sum over a year', () => {
  const set = (quantity: Quantity) => dataOf([], [indicator('one', { quantity })]);
  it.each([
    ['stock-or-flow', 'flow', 'flow'],
    ['stock', 'stock-or-flow', 'stock'],
    ['stock-or-flow', 'stock-or-flow', 'stock-or-flow'],
  ] as const)('known to one of two sets counts for both: %s, %s', (first, second, expected) => {
    expect(mergePlanData([set(first), set(second)]).indicators.map(({ quantity }) => quantity)).toEqual([
      expected,
    ]);
  });
});

describe('which way is better', () => {
  const set = (better: Better) => dataOf([], [indicator('one', { better })]);
  it.each([
    ['unknown', 'lower', 'lower'],
    ['higher', 'unknown', 'higher'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('known to one of two sets counts for both: %s, %s', (first, second, expected) => {
    expect(mergePlanData([set(first), set(second)]).indicators.map(({ better }) => better)).toEqual([
      expected,
    ]);
  });
});

describe('sets that disagree', () => {
  const first: PlanData = {
    ...dataOf([actual(10, { id: 'r' })], [indicator('one')]),
    notes: [{ id: 'n', kind: 'caveat', text: { zh: '甲', en: 'A' } }],
  };
  const withReading = (given: Parameters<typeof actual>[1], value = 10): PlanData => ({
    ...first,
    readings: [actual(value, { id: 'r', printed: '10', ...given })],
  });
  const withIndicator = (given: Parameters<typeof indicator>[1]): PlanData => ({
    ...first,
    indicators: [indicator('one', given)],
  });

  it.each([
    ['units (item).name', { ...first, units: [{ id: 'item', name: { zh: '个', en: 'items' } }] }],
    ['indicators (one).unit', withIndicator({ unit: 'yuan' })],
    ['indicators (one).quantity', withIndicator({ quantity: 'flow' })],
    ['indicators (one).better', withIndicator({ better: 'lower' })],
    ['readings (r).indicator', withReading({ indicator: 'two' })],
    ['readings (r).place', withReading({ place: 'b' })],
    ['readings (r).value', withReading({}, 11)],
    ['readings (r).scale', withReading({ scale: 10000 })],
    ['readings (r).period', withReading({ period: endOf(2021) })],
    ['readings (r).kind', withReading({ kind: 'target' })],
    ['readings (r).printed', withReading({ printed: '10.0' })],
    ['readings (r).approximation', withReading({ approximation: 'about' })],
    ['notes (n).text', { ...first, notes: [{ id: 'n', kind: 'caveat', text: { zh: '乙', en: 'A' } }] }],
  ] as [string, PlanData][])('are refused at %s', (field, second) => {
    expect(() => mergePlanData([first, second])).toThrow(
      expect.objectContaining({
        name: 'DataError',
        message: `merged data: ${field}: conflicting values in two files`,
      }),
    );
  });

  it('may name an indicator differently; the first name is taken', () => {
    const merged = mergePlanData([first, withIndicator({ name: { zh: '别名', en: 'Other' } })]);
    expect(merged.indicators.map(({ name }) => inLang(name, 'en'))).toEqual(['Indicator one']);
  });
});
