import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  amount,
  comparability,
  compare,
  DataError,
  evenPath,
  mergePlanData,
  paceOf,
  parseJson,
  targetRows,
  type PlanData,
  type Reading,
} from '../../src/indicator.js';

const data = parseJson(readFileSync('seeds/fuzhou.json', 'utf8'), 'fuzhou.json');
const [indicator] = data.indicators as [PlanData['indicators'][number]];
const actual: Reading = {
  id: 'a',
  indicator: indicator.id,
  place: data.places[0]!.id,
  period: { kind: 'year', to: 2021 },
  kind: 'actual',
  value: 12,
  scale: 1,
  printed: '12',
  sources: [],
};
const target: Reading = { ...actual, id: 't', kind: 'target', value: 20, period: { kind: 'year', to: 2025 } };
const without = (reading: Reading, field: keyof Reading): Reading => {
  const { [field]: _, ...others } = reading;
  return others as Reading;
};

/** The functions with arguments of any type, as a program without types calls them. */
const call = {
  amount,
  comparability,
  compare,
  evenPath,
  mergePlanData,
  paceOf,
  targetRows,
} as unknown as Record<string, (...given: readonly unknown[]) => unknown>;

const WRONG: readonly (readonly [name: string, given: readonly unknown[], message: string])[] = [
  ['amount', [undefined], 'reading: expected an object, got nothing'],
  ['amount', [12], 'reading: expected an object, got 12'],
  ['amount', [{ ...actual, value: NaN }], 'reading.value: expected a number or null, got NaN'],
  ['amount', [{ ...actual, value: '12' }], 'reading.value: expected a number or null, got "12"'],
  ['amount', [without(actual, 'scale')], 'reading.scale: expected a number, got nothing'],
  ['amount', [without(actual, 'period')], 'reading.period: expected an object, got nothing'],
  ['mergePlanData', [[]], 'sets: expected 1 or more, got 0'],
  ['mergePlanData', [{}], 'sets: expected a list, got {}'],
  ['mergePlanData', [[data, undefined]], 'sets[1]: expected an object, got nothing'],
  ['mergePlanData', [[{ ...data, units: undefined }]], 'sets[0].units: expected a list, got nothing'],
  ['targetRows', [undefined, {}], 'data: expected an object, got nothing'],
  ['targetRows', [data], 'selection: expected an object, got nothing'],
  ['targetRows', [data, { place: 'fuzhou' }], 'place: expected a list, got "fuzhou"'],
  ['targetRows', [data, { indicators: [7] }], 'indicators[0]: expected text, got 7'],
  ['targetRows', [data, { plan: 14 }], 'plan: expected a list, got 14'],
  ['targetRows', [{ ...data, readings: [null] }, {}], 'data.readings[0]: expected an object, got null'],
  ['compare', [[], {}], 'data: expected an object, got []'],
  ['compare', [data, {}, 'best'], 'reference: expected one of leader, target, got "best"'],
  ['compare', [data, {}, { x: NaN }], 'reference.x: expected a number, got NaN'],
  ['comparability', [data, actual], 'b: expected an object, got nothing'],
  ['comparability', [{}, actual, actual], 'data.places: expected a list, got nothing'],
  ['comparability', [data, { ...actual, kind: undefined }, actual], 'a.kind: expected text, got nothing'],
  ['evenPath', [actual, undefined, 2023], 'target: expected an object, got nothing'],
  ['evenPath', [actual, target, NaN], 'year: expected a number, got NaN'],
  ['evenPath', [actual, target, '2023'], 'year: expected a number, got "2023"'],
  ['evenPath', [actual, actual, 2023], 'target.kind: expected one of target, got "actual"'],
  [
    'evenPath',
    [actual, { ...target, period: { kind: 'total', to: 2025 } }, 2023],
    'target.period.from: expected a number, got nothing',
  ],
  ['paceOf', [undefined, actual, target, [], 2023], 'indicator: expected an object, got nothing'],
  [
    'paceOf',
    [{ ...indicator, better: 'up' }, actual, target, [], 2023],
    'indicator.better: expected one of higher, lower, neither, unknown, got "up"',
  ],
  ['paceOf', [indicator, actual, target, {}, 2023], 'actuals: expected a list, got {}'],
  ['paceOf', [indicator, actual, target, [undefined], 2023], 'actuals[0]: expected an object, got nothing'],
  ['paceOf', [indicator, actual, target, [actual]], 'at: expected a number, got nothing'],
];

describe('functions of the indicator module', () => {
  it.each(WRONG.map(([name, given, message]) => [name, message, given] as const))(
    '%s: %s',
    (name, message, given) => {
      const thrown = (() => {
        try {
          return call[name]!(...given);
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toBeInstanceOf(DataError);
      expect((thrown as DataError).message).toBe(message);
      expect((thrown as DataError).field).toBe(message.split(':')[0]);
    },
  );

  it('take what is right', () => {
    expect(amount({ ...actual, value: 24.67, scale: 10000 })).toBe(246700);
    expect(amount({ ...actual, value: null })).toBe(null);
    expect(mergePlanData([data])).toBe(data);
    expect(evenPath(actual, target as never, 2023)).toEqual({ value: 16 });
    expect(evenPath(undefined, target as never, 2023)).toEqual({ why: 'no-base' });
    expect(comparability(data, actual, actual)).toMatchObject({ may: expect.any(String) as string });
    expect(targetRows(data, {}).length).toBeGreaterThan(0);
    expect(compare(data, {}, { [indicator.id]: 5 }).places.length).toBeGreaterThan(0);
    expect(
      paceOf(
        { ...indicator, better: 'higher' },
        actual,
        target as never,
        [{ ...actual, value: 17, period: { kind: 'year', to: 2023 } }],
        2023,
      ).status,
    ).toBe('on-pace');
  });
});

describe('a base', () => {
  const trees = { ...indicator, id: 'trees', better: 'higher' as const };
  const set = (...readings: Reading[]): PlanData => ({
    ...data,
    indicators: [trees],
    readings: readings.map((one) => ({ ...one, indicator: 'trees' })),
    notes: [],
  });

  it('is no result, though its year is in the plan of its target', () => {
    const [row] = targetRows(set({ ...actual, base: true }, target), {});
    expect([row!.state, row!.base?.value, row!.actual, row!.met]).toEqual([
      'start',
      12,
      undefined,
      undefined,
    ]);
    expect(row!.requiredDifference).toEqual({ value: 8 });
    const [unmarked] = targetRows(set(actual, target), {});
    expect([unmarked!.state, unmarked!.base, unmarked!.actual?.value]).toEqual(['result', undefined, 12]);
  });

  it('stands beside a later result, which is the one that is measured', () => {
    const later: Reading = { ...actual, id: 'b', value: 15, period: { kind: 'year', to: 2023 } };
    const [row] = targetRows(set({ ...actual, base: true }, later, target), {});
    expect([row!.state, row!.base?.value, row!.actual?.value]).toEqual(['monitoring', 12, 15]);
    expect(row!.progress).toEqual({ value: 0.375 });
  });

  it('before the plan goes before later results, where no plan is named', () => {
    const at = (to: number, value: number, base = {}): Reading => ({
      ...{ ...actual, ...base, id: `r${to}`, value },
      period: { kind: 'year', to },
    });
    const ahead: Reading = { ...target, period: { kind: 'year', to: 2030 } };
    const [row] = targetRows(set(at(2019, 10, { base: true }), at(2021, 12), at(2023, 15), ahead), {});
    expect([row!.base?.value, row!.actual?.value]).toEqual([10, 15]);
  });

  it('that meets the target has no progress', () => {
    const above: Reading = { ...actual, base: true, value: 25 };
    const later: Reading = { ...actual, id: 'b', value: 24, period: { kind: 'year', to: 2023 } };
    const [row] = targetRows(set(above, later, target), {});
    expect(row!.progress).toEqual({ why: 'no-change-required' });
  });

  it('of the year of its target, or without a target, is a result', () => {
    const [same] = targetRows(set({ ...actual, base: true, period: target.period }, target), {});
    expect([same!.state, same!.actual?.value]).toEqual(['result', 12]);
    const [alone] = targetRows(set({ ...actual, base: true }), { indicators: ['trees'] });
    expect([alone!.state, alone!.actual?.value]).toEqual(['actual', 12]);
  });
});

describe('targets of each year', () => {
  const reading = (kind: 'actual' | 'target', to: number, value: number | null): Reading => ({
    ...{ ...(kind === 'target' ? target : actual), id: `${kind}${to}`, value },
    period: { kind: 'year', to },
  });
  const pair = (...readings: Reading[]) => {
    const [row] = targetRows({ ...data, readings, notes: [] }, {});
    return [row?.target?.period.to, row?.actual?.period.to];
  };
  const [aim, done] = [
    (to: number) => reading('target', to, 90),
    (to: number, value: number | null = 92) => reading('actual', to, value),
  ];

  it('the latest result is measured by that of its own year', () => {
    expect(pair(aim(2023), done(2023), aim(2024))).toEqual([2023, 2023]);
    expect(pair(aim(2025), done(2025), aim(2026), aim(2027))).toEqual([2025, 2025]);
  });

  it('and by the last one where years are left out, or its own has none', () => {
    expect(pair(aim(2023), done(2023), aim(2025))).toEqual([2025, 2023]);
    expect(pair(done(2023), aim(2024))).toEqual([2024, 2023]);
    expect(pair(aim(2023), done(2023, null), aim(2024))).toEqual([2024, 2023]);
  });
});
