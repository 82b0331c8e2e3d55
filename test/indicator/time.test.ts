import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryDate, dateOf, momentOf, ordinalOf, timeOf, stepTimes } from '../../src/indicator/time.js';
import type { Step } from '../../src/indicator/types.js';

const at = (date: string, step: Step) => timeOf(ordinalOf(date, step)!, step);

describe('a date stands at its end', () => {
  it.each([
    ['2020', 'year', 2020],
    ['2020-H1', 'half', 2019.5],
    ['2020-H2', 'half', 2020],
    ['2020-Q1', 'quarter', 2019.25],
    ['2020-Q4', 'quarter', 2020],
    ['2020-12', 'month', 2020],
    ['2021-06', 'month', 2020.5],
    ['2020-12-31', 'day', 2020],
    ['2021-12-31T23', 'hour', 2021],
    ['2021-01-01', 'day', 2020 + 1 / 12 / 31],
    ['2020-02-01', 'day', 2019 + (1 + 1 / 29) / 12],
  ] as const)('%s', (date, step, time) => {
    expect(at(date, step)).toBeCloseTo(time, 12);
  });
});

describe('a date', () => {
  it.each([
    ['2021-13', 'month'],
    ['2021-00', 'month'],
    ['2021-02-29', 'day'],
    ['2021-H3', 'half'],
    ['2021-Q5', 'quarter'],
    ['2021-03-15T24', 'hour'],
    ['0999', 'year'],
    ['2021', 'month'],
    ['March 2021', 'month'],
  ] as const)('%s is none as a %s', (date, step) => {
    expect(ordinalOf(date, step)).toBeUndefined();
  });

  it('comes back from its number', () => {
    expect(dateOf(ordinalOf('2021-H2', 'half')!, 'half')).toEqual({ year: 2021, half: 2 });
    expect(dateOf(ordinalOf('2021-Q3', 'quarter')!, 'quarter')).toEqual({ year: 2021, quarter: 3 });
    expect(dateOf(ordinalOf('2021-03', 'month')!, 'month')).toEqual({ year: 2021, month: 3 });
    expect(dateOf(ordinalOf('1960-02-29', 'day')!, 'day')).toEqual({ year: 1960, month: 2, day: 29 });
    expect(dateOf(ordinalOf('1960-02-29T07', 'hour')!, 'hour')).toEqual({
      ...{ year: 1960, month: 2, day: 29, hour: 7 },
    });
  });
});

it('times ascend, and one alone is as among others', () => {
  const step = fc.constantFrom<Step>('year', 'half', 'quarter', 'month', 'day', 'hour');
  fc.assert(
    fc.property(
      step,
      fc.integer({ min: 1000, max: 2900 }),
      fc.integer({ min: 2, max: 900 }),
      (one, year, n) => {
        const first = {
          year,
          half: year * 2,
          quarter: year * 4,
          month: year * 12,
          day: (year - 1970) * 365,
          hour: year * 90,
        }[one];
        const times = stepTimes(n, (i) => first + i, one);
        for (let i = 1; i < n; i += 1) expect(times[i]! > times[i - 1]!).toBe(true);
        expect(times[n - 1]).toBe(timeOf(first + n - 1, one));
      },
    ),
  );
});

it.each(['2019-01', '2020-02', '2020-06', '2021-12'])('the last day of %s ends with its month', (month) => {
  const after = new Date(`${month}-01`);
  const last = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + 1, 0))
    .toISOString()
    .slice(0, 10);
  const end = timeOf(ordinalOf(month, 'month')!, 'month');
  expect(timeOf(ordinalOf(last, 'day')!, 'day')).toBe(end);
  expect(timeOf(ordinalOf(`${last}T23`, 'hour')!, 'hour')).toBe(end);
  expect(timeOf(ordinalOf(last, 'day')! + 1, 'day')).toBeGreaterThan(end);
});

describe('a span', () => {
  it('runs from the begin of one date to the end of another', () => {
    expect([momentOf('2016', false), momentOf('2020', true)]).toEqual([2015, 2020]);
    expect([momentOf('2016-07', false), momentOf('2016-07', true)]).toEqual([2015.5, 2015 + 7 / 12]);
    expect(momentOf('soon', true)).toBeUndefined();
  });

  it('is written as it is read', () => {
    for (const date of ['2016', '2016-02', '2016-12'])
      expect(boundaryDate(momentOf(date, true)!, true)).toBe(date === '2016-12' ? '2016' : date);
    for (const date of ['2016', '2016-01', '2016-02'])
      expect(boundaryDate(momentOf(date, false)!, false)).toBe(date === '2016-01' ? '2016' : date);
  });
});
