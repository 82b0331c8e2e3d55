// Multipliers abbreviated to a letter or two, and m, which may be metres.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';

/** A table as text, its lines parted by semicolons. */
const table = (text: string) => text.replaceAll('; ', '\n');

describe('a short multiplier in a column of units', () => {
  it.each([
    ['mn', 1e6],
    ['bn', 1e9],
    ['k', 1e3],
    ['(000)', 1e3],
    ['000', 1e3],
    ['Mn', 1e6],
    ['(thousands)', 1e3],
  ])('%s multiplies', (unit, scale) => {
    const { data } = read(`Measure,Unit,2021,2022\nLoans,${unit},31.2,33.1`);
    expect(data.readings.map((one) => one.scale)).toEqual([scale, scale]);
    expect(data.units[0]!.name).toBe('');
  });

  it('is a multiplier behind a year and behind a name', () => {
    expect(lines(read('Measure,2021 (mn),2022 (mn)\nLoans,31.2,33.1'))[0]).toBe(
      'Loans actual 2021 year-or-end = 31.2 ×1000000',
    );
    expect(lines(read('Measure,2021,2022\nGDP (bn),31.2,33.1'))[0]).toBe(
      'GDP actual 2021 year-or-end = 31.2 ×1000000000',
    );
  });
});

describe('m', () => {
  it.each([
    'Measure,Unit,2021; Trips,m,4; Sales,m,5; River level,m,6',
    'indicator,unit,year,value; Trips,m,2021,4; Sales,m,2021,5; River level,m,2021,6',
    'Measure,2021,2022; Trips (m),4,; Sales (m),5,; River level (m),6,',
  ])('is millions of what is counted, metres of what is long, and else unread: %s', (text) => {
    const result = read(table(text), { year: 2021 });
    expect(lines(result).map((one) => one.replace(/ year.*=/, ' ='))).toEqual([
      'Trips actual 2021 = 4 ×1000000',
      'River level actual 2021 = 6',
    ]);
    expect(reasons(result)).toEqual([expect.stringMatching(/ 5: the unit of the row is not clear$/)]);
  });

  it.each([
    'Measure,2021 (m),2022 (m); Sales,4,5; River level,3,',
    'Key figures (m),,; Measure,2021,2022; Sales,4,5; River level,3,',
  ])('above all rows is metres only of what is long: %s', (text) => {
    expect(lines(read(table(text)))).toEqual(['River level actual 2021 year-or-end = 3']);
  });
});
