// Multipliers printed once for a whole table: in a row of units, in its title, in a column or in a note.
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

describe('a multiplier above the rows', () => {
  it.each([
    ['Spending £m,2021,2022; Parks,41.2,43.0', 'GBP', 1e6],
    ['Key data in € bn,2021,2022; Parks,41.2,43.0', 'EUR', 1e9],
    ['Park visits,,; Thousands,,; Country,2021,2022; Spain,41.2,43.0', '', 1e3],
    ['Park visits,,; In millions,,; Country,2021,2022; Spain,41.2,43.0', '', 1e6],
    ['Park costs,,; £ million,,; Country,2021,2022; Spain,41.2,43.0', 'GBP', 1e6],
    ['單位：新臺幣億元,,; 項目,111年,112年; 歲入,41.2,43.0', '新臺幣', 1e8],
    ['單位：新臺幣千元,,; 項目,111年,112年; 歲入,41.2,43.0', '新臺幣', 1e3],
  ])('%s', (text, unit, scale) => {
    const { data } = read(table(text));
    expect(data.units.map(({ name }) => name)).toEqual([unit]);
    expect(data.readings.map((one) => one.scale)).toEqual([scale, scale]);
    expect(data.indicators[0]!.name).not.toMatch(/thousand|million/i);
  });

  it.each([
    'Dwellings,,; "Thousands, seasonally adjusted",,; Country,2021,2022; Spain,41.2,43.0',
    '(in thousands except EPS),2021,2022; Net sales,41.2,43.0; Diluted EPS,2.4,2.1',
  ])('that is not understood leaves them unread: %s', (text) => {
    expect(lines(read(table(text)))).toEqual([]);
  });

  it.each([
    ['USD millions', 'Exports as share of GDP'],
    ['Key data (EUR m)', 'EBIT margin'],
    ['(EUR m)', 'Return on equity'],
    ['(EUR m)', 'Interest rate'],
    ['(EUR m)', 'Average house price'],
    ['(millions)', 'Stores'],
    ['(millions)', 'Countries'],
    ['(thousands)', 'Vacancy rate'],
  ])('%s is not that of every row: %s', (head, name) => {
    const { data } = read(`${head},2021,2022\nSales,412,430\n${name},12.1,13.0`);
    expect(data.indicators.map((one) => one.name)).toEqual(['Sales']);
  });

  it('is that of taxes and of a share that is an amount', () => {
    const { data } = read(
      'EUR million,2021,2022\nBusiness rates,412,430\nShare of profit of associates,12.1,13.0',
    );
    expect(data.readings.map(({ scale }) => scale)).toEqual([1e6, 1e6, 1e6, 1e6]);
  });
});

describe('a note below the rows', () => {
  const rows = 'Item,2019,2020; Visitors,41,42; Spend,410,380; ';

  it('multiplies the whole table', () => {
    const { data } = read(
      table(`${rows}Source: Tourism Board; values in millions,,`.replace('Board; v', 'Board. V')),
    );
    expect(data.readings.map(({ scale }) => scale)).toEqual([1e6, 1e6, 1e6, 1e6]);
  });

  it('tells of what number of people the values are', () => {
    const { data } = read(table('Item,2019,2020; Deaths,41,42; "Rates per 10,000 population",,'));
    expect(data.units.map(({ name }) => name)).toEqual(['per 10,000 population']);
  });

  it.each([
    ['Visitors in millions,,', 2],
    ['Visitors in millions. Spend in £m,,', 0],
    ['Amounts are shown in thousands where not stated otherwise,,', 0],
    ['Source: a survey in 3 million homes,,', 4],
  ])('leaves the rows that it multiplies: %s', (note, count) => {
    expect(read(table(rows + note)).data.readings).toHaveLength(count);
  });

  it('leaves them in Chinese', () => {
    expect(lines(read('指标,2019年,2020年\n税收,41,42\n注：以万元为单位。,,'))).toEqual([]);
  });
});

describe('a row of a multiplier alone', () => {
  it.each([
    ['Millions of dollars', 1e6],
    ['Thousands', 1e3],
    ['£ million', 1e6],
  ])('multiplies the rows below it: %s', (head, scale) => {
    const { data } = read(`Item,2021,2022\n${head},,\nGoods,112,114\nPer cent,,\nUse of halls,10,14`);
    expect(data.readings.map((one) => one.scale)).toEqual([scale, scale, 1, 1]);
  });
});

describe('a column of scales', () => {
  it.each([
    ['m', 1e6],
    ['k', 1e3],
    ['000s', 1e3],
    ['bn', 1e9],
  ])('%s multiplies', (word, scale) => {
    const { data } = read(
      `Period,Metric,Value,Unit,Scale\n2022,Spend,41.2,GBP,${word}\n2023,Spend,43.1,GBP,${word}`,
    );
    expect(data.readings.map((one) => one.scale)).toEqual([scale, scale]);
  });

  it('is none of letters under another head', () => {
    const { data } = read('Area,Year,Sex,Pupils\nLeeds,2022,M,41\nLeeds,2023,M,43');
    expect(data.readings.map((one) => one.scale)).toEqual([1, 1]);
  });
});
