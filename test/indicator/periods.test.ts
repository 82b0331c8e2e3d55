import { describe, expect, it } from 'vitest';
import {
  endsInPlan,
  firstYear,
  lengthInYears,
  planOfYear,
  sameKindOfPeriod,
  samePeriod,
  yearsOfPlan,
} from '../../src/indicator/periods.js';
import { average, endOf, total, within } from './examples.js';

describe('a five-year plan', () => {
  it.each([
    [1, 1956, 1960],
    [12, 2011, 2015],
    [13, 2016, 2020],
    [14, 2021, 2025],
    [15, 2026, 2030],
    [21, 2056, 2060],
  ])('%d is %d to %d', (plan, from, to) => {
    expect(yearsOfPlan(plan)).toEqual({ ordinal: plan, from, to });
    expect([planOfYear(from), planOfYear(from + 2), planOfYear(to)]).toEqual([plan, plan, plan]);
    expect([planOfYear(from - 1), planOfYear(to + 1)]).toEqual([plan - 1, plan + 1]);
  });

  it('owns what ends within it', () => {
    expect(endsInPlan(endOf(2020), 13)).toBe(true);
    expect(endsInPlan(total(2019, 2021), 13)).toBe(false);
    expect(endsInPlan(total(2019, 2021), 14)).toBe(true);
  });
});

describe('a period', () => {
  it.each([
    [endOf(2020), 2020, 1],
    [within(2020), 2020, 1],
    [total(2016, 2020), 2016, 5],
    [average(2018, 2020), 2018, 3],
    [total(2020, 2020), 2020, 1],
  ])('%j begins in %d and covers %d years', (period, first, years) => {
    expect([firstYear(period), lengthInYears(period)]).toEqual([first, years]);
  });
});

describe('two periods', () => {
  it.each([
    ['two states', endOf(2020), endOf(2025), true],
    ['two years', within(2020), within(2025), true],
    ['two five-year totals', total(2016, 2020), total(2021, 2025), true],
    ['two five-year averages', average(2016, 2020), average(2021, 2025), true],
    ['totals over five and three years', total(2016, 2020), total(2021, 2023), false],
    ['a state and a year', endOf(2020), within(2020), false],
    ['a total and a year', total(2016, 2020), within(2020), false],
    ['an average and a year', average(2016, 2020), within(2020), false],
    ['a total and an average', total(2016, 2020), average(2016, 2020), false],
    ['a total of one year and that year', total(2020, 2020), within(2020), false],
  ])('of one kind or not: %s', (_, a, b, alike) => {
    expect([sameKindOfPeriod(a, b), sameKindOfPeriod(b, a)]).toEqual([alike, alike]);
  });

  it.each([
    [endOf(2020), endOf(2020), true],
    [endOf(2020), within(2020), false],
    [endOf(2020), endOf(2025), false],
    [total(2016, 2020), total(2016, 2020), true],
    [total(2016, 2020), total(2018, 2020), false],
    [total(2016, 2020), average(2016, 2020), false],
  ])('the same or not: %j and %j', (a, b, same) => {
    expect([samePeriod(a, b), samePeriod(b, a)]).toEqual([same, same]);
  });
});
