import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const names = (...rows: string[]) =>
  read([['Indicator', '2020 actual'], ...rows.map((name) => [name, '5'])]).data.indicators.map(
    ({ name, unit }) => `${String(name)} [${unit}]`,
  );

describe('the name of a row', () => {
  it('keeps a # that counts, and loses one that marks a part', () => {
    expect(names('# of items in the collection', '# Staff')).toEqual([
      '# of items in the collection [unit-not-printed]',
      '# Staff [unit-not-printed]',
    ]);
    const table = [
      ['指标', '2020年实际'],
      ['地区生产总值（亿元）', '9'],
      ['# 工业（亿元）', '5'],
    ];
    expect(lines(read(table))[1]).toBe('地区生产总值：工业 actual 2020 year = 5 ×100000000');
  });

  it('has its unit at its end, with or without brackets', () => {
    expect(names('Survival rate to grade 6 (last year) %')).toEqual([
      'Survival rate to grade 6 (last year) [percent]',
    ]);
    expect(names('Response time (minutes)', 'Distance (miles)')).toEqual([
      'Response time [minutes]',
      'Distance [miles]',
    ]);
  });
});
