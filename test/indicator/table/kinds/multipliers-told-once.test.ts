// Multipliers that stand once for a whole table: in a line of units, in its title, in a column or in a note.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';

/** A table as text, its lines parted by semicolons. */
const table = (text: string) => text.replaceAll('; ', '\n');

describe('a line of units that prints a unit once', () => {
  it.each([
    ['Measure,2022,2023; ,£m,; Rent,421,398', 1e6],
    ['Measure,2022,2023; ,,£m; Rent,421,398', 1e6],
    ['Measure,2022,2023; Unit,£m,; Rent,421,398', 1e6],
    ['Measure,2022,2023; ,Persons in thousands,; Rent,421,398', 1e3],
    ['Measure,2022,2023; ,000s,000s; Rent,421,398', 1e3],
    ['Measure,2022,2023; ,(000s),; Rent,421,398', 1e3],
    ['Measure,2022,2023; ,000,000; Rent,421,398', 1e3],
    ['Measure,2022 Budget,2022 Actual; ,$000,; Rent,421,398', 1e3],
    ['指标,2022年,2023年; ,万元,; 税收,421,398', 1e4],
    ['指標,2022年,2023年; ,（億元）,; 稅收,421,398', 1e8],
  ])('multiplies all years: %s', (text, scale) => {
    const { data } = read(table(text));
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([
      [421, scale],
      [398, scale],
    ]);
  });

  it('leaves what other heads measure', () => {
    const result = read(table('Year,Exports,Ships; ,US$ million,; 2021,410,420; 2022,411,421'));
    expect(lines(result)).toEqual([
      'Exports actual 2021 year = 410 ×1000000',
      'Exports actual 2022 year = 411 ×1000000',
    ]);
    expect(reasons(result)).toEqual(['1,3 Ships: the unit of the row is not clear']);
  });

  it('gives way to the unit of a head and to that of a row', () => {
    const result = read(table('Measure,2022,2023; ,£m,; Rent,421,398; Vacant homes (%),4,5'));
    expect(result.data.readings.map(({ scale }) => scale)).toEqual([1e6, 1e6, 1, 1]);
  });
});
