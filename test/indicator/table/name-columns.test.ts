import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('where no column is headed as names are', () => {
  it('names come from the words that differ, and not from a column of the same word', () => {
    const table = [
      ['Agency', 'Outcome area', '2018 target', '2019 target'],
      ['Parks', 'Trees planted', '10', '12'],
      ['Parks', 'Benches repaired', '20', '22'],
      ['Parks', 'Lawns mown', '30', '32'],
    ];
    expect(lines(read(table))).toContain('Benches repaired target 2019 year-or-end = 22');
  });

  it('a column headed by a year holds no names, even where most of its cells are words', () => {
    const table = [
      ['Objective', 'Roadmap 2020', 'Roadmap 2030'],
      ['Insured workers', '35%', '60%'],
      ['Poverty', 'under review', 'ended'],
      ['Hunger', 'under review', 'ended'],
    ];
    expect(lines(read(table))).toEqual([
      'Insured workers target 2020 year = 35',
      'Insured workers target 2030 year = 60',
      'Poverty target 2020 year-or-end = none',
      'Poverty target 2030 year-or-end = none',
      'Hunger target 2020 year-or-end = none',
      'Hunger target 2030 year-or-end = none',
    ]);
  });

  it('every other column that is not understood is told', () => {
    const table = [
      ['类别', '路线图2025年', '路线图2030年', '涉及范围及2个片区'],
      ['公园数量（个）', '10', '12', '城区2处'],
      ['林地面积（亩）', '20', '22', '城区3处'],
    ];
    expect(reasons(read(table))).toEqual([
      '1,4 涉及范围及2个片区: the header names more than a year and a kind of value',
    ]);
    expect(lines(read(table))).toContain('林地面积 target 2030 end = 22');
  });
});
