import { describe, expect, it } from 'vitest';
import { partOfYear } from '../../../src/indicator/table/times/part-of-year.js';
import { lines, read, reasons } from './expected.js';

const year = (to: number) => ({ from: to, to });
const split = { from: 2018, to: 2018, fiscal: true };

describe('a row that prints a time under a column of a year', () => {
  it('is of a month or a quarter', () => {
    expect(partOfYear('Q2', year(2018))).toEqual({ step: 'quarter', date: '2018-Q2' });
    expect(partOfYear('第三季度', year(2018))).toEqual({ step: 'quarter', date: '2018-Q3' });
    expect(partOfYear('March', year(2018))).toEqual({ step: 'month', date: '2018-03' });
    expect(partOfYear('7月', year(2018))).toEqual({ step: 'month', date: '2018-07' });
  });

  it('is of the whole year', () => {
    for (const text of ['', 'Total', 'Yearly total', 'Annual', '全年', '合计', '2018'])
      expect(partOfYear(text, year(2018))).toBeUndefined();
  });

  it.each([
    ['H1', '2018-H1'],
    ['上半年', '2018-H1'],
    ['Second half', '2018-H2'],
  ])('is of a half: %s', (text, date) => {
    expect(partOfYear(text, year(2018))).toEqual({ step: 'half', date });
    expect(partOfYear(text, split)).toBe('part of a year');
  });

  it('is of a part that cannot be told', () => {
    for (const text of ['1-9月', 'Q1 (April to June)', 'Feb–Apr', 'week 3'])
      expect(partOfYear(text, year(2018))).toBe('part of a year');
    expect(partOfYear('Q1', split)).toBe('part of a year');
    expect(partOfYear('2021-06-30', year(2018))).toBe('no year found for the value');
    expect(partOfYear('2019', year(2018))).toBe('no year found for the value');
    expect(partOfYear('Phase 1', year(2018))).toBe('no year found for the value');
  });
});

describe('a table with parts of a year down and years across', () => {
  it('gives a time series, and the year where the last row is of the whole', () => {
    const result = read('Quarter,2021,2022\nQ1,1,1\nQ2,4,5\nQ3,3,3\nQ4,4,5\nTotal,12,14\n', {
      table: 'Permits',
    });
    expect(result.unread).toEqual([]);
    expect(result.data.series).toMatchObject([
      {
        dates: ['2021', '2022'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
        values: [1, 4, 3, 4, 1, 5, 3, 5],
      },
    ]);
    expect(lines(result)).toEqual([
      'Permits actual 2021 year-or-end = 12',
      'Permits actual 2022 year-or-end = 14',
    ]);
  });

  it('gives no year where the last row is of two months', () => {
    const result = read('Month,2021,2022\nJanuary,5,6\nFebruary,7,8\nTotal,12,14\n', { table: 'Permits' });
    expect(reasons(result)).toEqual(['4,2 12: part of a year', '4,3 14: part of a year']);
    expect(result.data.series).toMatchObject([
      { indicator: 'Permits', dates: ['2021-01', '2021-02', '2022-01', '2022-02'], values: [5, 7, 6, 8] },
    ]);
    expect(lines(result)).toEqual([]);
  });

  it('reads no quarter as its year', () => {
    const result = read('Date,2017/18,2018/19\nQ1 (April to June),52%,55%\nYearly total,49%,51%\n', {
      table: 'Recycled',
    });
    expect(lines(result)).toEqual(['Recycled actual 2018 year = 49', 'Recycled actual 2019 year = 51']);
    expect(reasons(result)).toEqual(['2,2 52%: part of a year', '2,3 55%: part of a year']);
  });
});
