import { describe, expect, it } from 'vitest';
import { assessments } from '../../src/analysis/assessment.js';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import {
  actual,
  average,
  dataOf,
  endOf,
  fuzhou,
  indicator,
  target,
  total,
  within,
} from '../indicator/examples.js';

const at = (data: PlanData, date: string) => assessments(data, { plan: [14] }, date);
const one = (readings: readonly Reading[], date: string, given = {}) =>
  at(dataOf(readings, [indicator('one', given)]), date)[0]!;

const base = actual(100);
const aim = target(150, { period: endOf(2025) });
const ends = (values: Record<number, number>) =>
  Object.entries(values).map(([year, value]) =>
    actual(value, { id: `e${year}`, period: endOf(Number(year)) }),
  );

describe('an assessment', () => {
  it('at mid-term counts the whole years before its date', () => {
    const readings = [base, aim, ...ends({ 2021: 108, 2022: 118, 2023: 131 })];
    const midTerm = one(readings, '2023-06-30');
    expect(midTerm.until).toBe(2022);
    expect(midTerm.monitoring).toMatchObject({
      status: 'behind',
      rule: 'short-of-even-path',
      guide: { value: 120 },
      progress: { value: 0.36 },
    });
    expect(midTerm).toMatchObject({ yearsLeft: 3, soFar: { value: 9 }, needed: { value: 10.6666666667 } });
    const later = one(readings, '2023');
    expect(later).toMatchObject({ until: 2023, yearsLeft: 2, needed: { value: 9.5 } });
    expect(later.monitoring.status).toBe('on-pace');
  });

  it('takes a year as over at its last day only', () => {
    const until = (date: string) => one([base, aim], date).until;
    expect(['2023', '2023-12', '2023-12-31'].map(until)).toEqual([2023, 2023, 2023]);
    expect(['2023-01', '2023-11', '2023-12-30', '2024-01-01'].map(until)).toEqual([2022, 2022, 2022, 2023]);
  });

  it('at the end says what was met, with nothing left to do', () => {
    const met = one([base, aim, ...ends({ 2025: 160 })], '2025');
    expect(met.monitoring.status).toBe('met');
    expect(met).toMatchObject({ yearsLeft: 0, soFar: { value: 12 }, needed: { why: 'no-change-required' } });
    const missed = one([base, aim, ...ends({ 2025: 140 })], '2026-03');
    expect(missed.monitoring.status).toBe('behind');
    expect(missed.needed).toEqual({ why: 'too-short' });
  });

  it('of a five-year total sums the years so far', () => {
    const years = [12, 14].map((value, i) => actual(value, { id: `w${i}`, period: within(2021 + i) }));
    const sum = one([target(60, { period: total(2021, 2025) }), ...years], '2023-06', { quantity: 'flow' });
    expect(sum.monitoring).toMatchObject({ status: 'on-pace', progress: { value: 26 / 60 } });
    expect(sum).toMatchObject({ soFar: { value: 13 }, needed: { value: 11.3333333333 }, yearsLeft: 3 });
  });

  it('of a yearly average says what the years left must average', () => {
    const years = [900, 1000].map((value, i) => actual(value, { id: `w${i}`, period: within(2021 + i) }));
    const goal = target(1000, { period: average(2021, 2025) });
    const mean = one([goal, ...years], '2022', { quantity: 'flow' });
    expect(mean.monitoring.value?.printed).toBe('950');
    expect(mean.soFar).toEqual({ why: 'averages' });
    expect(mean.needed).toEqual({ value: 1033.33333333 });
  });

  it('says why where nothing is reported, where no base is printed, and of ranks', () => {
    expect(one([base, aim], '2023')).toMatchObject({
      monitoring: { status: 'not-reported' },
      soFar: { why: 'no-actual' },
      needed: { why: 'no-actual' },
    });
    const baseless = one([actual(null), aim, ...ends({ 2022: 120 })], '2022');
    expect(baseless.soFar).toEqual({ why: 'no-base' });
    expect(baseless.needed).toEqual({ value: 10 });
    const rank = one([base, aim, ...ends({ 2022: 120 })], '2022', { quantity: 'rank', better: 'lower' });
    expect([rank.soFar, rank.needed]).toEqual([{ why: 'rank' }, { why: 'rank' }]);
  });

  it('of Fuzhou’s plan at its mid-term has every target, and nothing reported yet', () => {
    const all = assessments(fuzhou, { place: ['fuzhou'], plan: [14] }, '2023-06-30');
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ monitoring }) => monitoring.status))).toEqual(new Set(['not-reported']));
  });

  it('refuses what is no date', () => {
    for (const date of ['', 'soon', '2023-13', '2023-00', '2023-02-30', '23', '2023/06'])
      expect(() => at(dataOf([base, aim]), date)).toThrow('expected a year, a month or a day');
  });
});
