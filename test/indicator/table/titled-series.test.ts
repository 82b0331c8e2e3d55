import { describe, expect, it } from 'vitest';
import { inEnglish, lines, read, reasons } from './expected.js';

const FILE = `"Title","Retail sales: volume"
"CDID","J5EK"
"PreUnit",""
"Unit","%"
"Release date","21-07-2023"
"Important notes",""
"2021","102.6"
"2022","98.9"
"2022 Q4","97.1"
"2023 Q1","97.7"
"2023 MAR","97.9"
`;

describe('a time series under lines that describe it', () => {
  it('has the name and the unit that they say', () => {
    const table = read(FILE);
    expect(lines(table)).toEqual([
      'Retail sales: volume actual 2021 year = 102.6',
      'Retail sales: volume actual 2022 year = 98.9',
    ]);
    expect(table.data.series!.map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2022-Q4', '2023-Q1'],
        [97.1, 97.7],
      ],
      [['2023-03'], [97.9]],
    ]);
    expect(table.data.units.map(({ name }) => inEnglish(name))).toEqual(['%']);
    expect(reasons(table)).toEqual([
      '2,2 J5EK: a line above the header',
      '5,2 21-07-2023: a line above the header',
    ]);
  });

  it('has several series side by side', () => {
    const table = read(
      'Title,Exports,Imports\nCDID,AAAA,BBBB\nPreUnit,£,£\nUnit,m,m\n2021,310.5,320.5\n2022,330.5,340.5\n',
    );
    expect(lines(table)).toEqual([
      'Exports actual 2021 year = 310.5 ×1000000',
      'Exports actual 2022 year = 330.5 ×1000000',
      'Imports actual 2021 year = 320.5 ×1000000',
      'Imports actual 2022 year = 340.5 ×1000000',
    ]);
  });

  it('keeps a unit that is a phrase in the name', () => {
    const table = read('Title,Prices\nCDID,AAAA\nUnit,"Index, 2015=100"\n2021,110.5\n2022,120.5\n');
    expect(lines(table)).toEqual([
      'Prices (Index, 2015=100) actual 2021 year-or-end = 110.5',
      'Prices (Index, 2015=100) actual 2022 year-or-end = 120.5',
    ]);
  });

  it('is none where other rows stand among the times', () => {
    const table = read(`${FILE}"Mean","99.9"\n`);
    expect(lines(table)).toEqual([]);
    expect(reasons(table)).toContain('12,2 99.9: no header row was found');
  });
});
