import { describe, expect, it } from 'vitest';
import { headerRole } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

describe('years alone beside a base', () => {
  it('are targets where they are yet to come', () => {
    const table = [
      ['Indicator', 'Baseline 2020', '2027', '2030'],
      ['Trees', '5', '7', '9'],
    ];
    expect(lines(read(table, { presentYear: 2026 }))).toEqual([
      'Trees actual 2020 year-or-end = 5',
      'Trees target 2027 year-or-end = 7',
      'Trees target 2030 year-or-end = 9',
    ]);
  });

  it('are read from headers written as one word, with a year of two halves', () => {
    const text = 'kpi_name,unit,baseline_2024_25,2026_27,2030_31\nTrees,number,5,7,9\n';
    expect(lines(read(text, { presentYear: 2026 }))).toEqual([
      'Trees actual 2025 year-or-end = 5',
      'Trees target 2027 year-or-end = 7',
      'Trees target 2031 year-or-end = 9',
    ]);
  });

  it('say nothing without one', () => {
    const table = [
      ['Indicator', '2027', '2030'],
      ['Trees', '7', '9'],
    ];
    expect(lines(read(table, { presentYear: 2026 }))).toEqual([]);
    expect(reasons(read(table, { presentYear: 2026 }))).toHaveLength(2);
  });
});

describe('what heads the names', () => {
  it('is a phrase that ends with a kind of indicator, and no count of indicators', () => {
    for (const text of [
      'National Priority SDG Indicator',
      'Police Key Measures',
      'City performance indicators',
    ])
      expect(headerRole(text)).toEqual({ role: 'name' });
    for (const text of [
      'World Development Indicators',
      'Number of performance indicators',
      'Target performance measure',
    ])
      expect(headerRole(text).role).not.toBe('name');
  });
});
