import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('a figure in brackets', () => {
  it('is below zero in a row of money', () => {
    const table = [
      ['Indicator', 'Unit', '2020 actual', '2021 actual'],
      ['Balance', 'USD', '(12.5)', '3.5'],
    ];
    expect(lines(read(table))).toContain('Balance actual 2020 year-or-end = -12.5');
  });

  it('is left in a row of shares, which has none below zero', () => {
    const table = [
      ['Indicator', '2000 actual', '2005 target'],
      ['People below the poverty line (%)', '(39)', '31'],
    ];
    const result = read(table);
    expect(lines(result)).toEqual(['People below the poverty line target 2005 year = 31']);
    expect(reasons(result)).toEqual(['2,2 (39): the number in brackets may be a total or a footnote']);
  });
});
