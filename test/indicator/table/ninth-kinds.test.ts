import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('marks in a column of their own', () => {
  it('are those of the value before them', () => {
    const { data, unread } = read(
      [
        ['Area', { text: '2019', colSpan: 2 }, { text: '2020', colSpan: 2 }],
        ['Leeds', '9.4', '', '13.1', 'p'],
        ['York', '17.8', 'b', '20.4', 'e'],
      ],
      { table: 'Share of pupils (%)' },
    );
    expect(data.readings.map(({ kind, value, flags = [] }) => [kind, value, ...flags])).toEqual([
      ['actual', 9.4],
      ['actual', 13.1, 'provisional'],
      ['actual', 17.8, 'break'],
      ['estimate', 20.4],
    ]);
    expect(unread).toEqual([]);
  });

  it('are none where the column holds anything else', () => {
    const table = read('Area,2019,,2020\nLeeds,9.4,p,13.1\nYork,17.8,3.5,20.4\n', {
      table: 'Share of pupils (%)',
    });
    expect(table.data.readings.some(({ flags }) => flags)).toBe(false);
    expect(reasons(table)).toEqual(['1,3 : the column has no header']);
  });
});

describe('times below an empty corner', () => {
  it.each([
    ['a title', 'Labour market;;\n;Unemployed;Jobs\n2019;2266;45\n2020;2695;44\n'],
    [
      'titles, over a row of units',
      'Office;;\nLabour;;\n;Unemployed;Jobs\n;Anzahl;Prozent\n2019;2266;45\n2020;2695;44\n',
    ],
  ])('are read under %s', (_, text) => {
    expect(lines(read(text)).map((line) => line.replace(/ year\S*/, ''))).toEqual([
      'Unemployed actual 2019 = 2266',
      'Unemployed actual 2020 = 2695',
      'Jobs actual 2019 = 45',
      'Jobs actual 2020 = 44',
    ]);
  });

  it('are not made of codes', () => {
    expect(lines(read('Labour market;;\n;Unemployed;Jobs\nA1;2266;45\nB2;2695;44\n'))).toEqual([]);
  });
});

describe('units inside names', () => {
  it.each([
    ['GDP (current US$)', '美元', 1],
    ['Exports (constant 2015 US$ million)', '美元', 1e6],
    ['Aid (in € bn)', 'EUR', 1e9],
    ['Emissions (tCO₂e)', 'tCO₂e', 1],
    ['Emissions (kgCO2e)', 'kgCO2e', 1],
    ['Debt (% of GDP)', '%', 1],
  ])('%s: %s', (name, unit, scale) => {
    const { data } = read(`Indicator,2019 actual,2020 actual\n"${name}",12.5,13.5\n`);
    expect([data.units[0]!.name, data.readings[0]!.scale]).toEqual([unit, scale]);
  });
});

describe('two indicators over years, with places as rows', () => {
  const table = (first: string, second: string) =>
    read([
      ['', { text: first, colSpan: 2 }, { text: second, colSpan: 2 }],
      ['Region', '2011', '2019', '2011', '2019'],
      ['North', '57', '23', '82', '94'],
    ]);

  it('are read under their own names', () => {
    expect(lines(table('Mortality rate', 'Births attended (%)'))).toEqual([
      'Mortality rate actual 2011 year-or-end = 57',
      'Mortality rate actual 2019 year-or-end = 23',
      'Births attended actual 2011 year = 82',
      'Births attended actual 2019 year = 94',
    ]);
  });

  it('are none where the words name parts of something', () => {
    expect(lines(table('Female', 'Male'))).toEqual([]);
  });
});

describe('the head of names', () => {
  it('may be a kind, above names that begin with a number', () => {
    const table = read(
      '目標,2021（實際）,2022（計劃）\n於3分鐘內接聽電話（%）,91.5,90.5\n在10個工作天內回覆查詢（%）,97.2,95.5\n',
    );
    expect(lines(table)[0]).toBe('於3分鐘內接聽電話 actual 2021 year = 91.5');
  });
});

describe('the title of a series', () => {
  it('does not repeat its unit', () => {
    const { data } = read(
      '"Title","Unemployment rate: %"\n"CDID","ABCD"\n"Unit","%"\n"2019","3.8"\n"2020","4.7"\n',
    );
    expect(data.indicators.map(({ name }) => name)).toEqual(['Unemployment rate']);
  });
});
