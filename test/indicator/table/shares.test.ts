import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('shares beside the values of named indicators', () => {
  it('are a part of each, in percent and of the same year', () => {
    const table = [
      ['2022年年末人口及构成'],
      ['指标', '单位', '年末数', '比重（%）'],
      ['常住人口', '万人', '3099', '100.0'],
      ['其中：城镇', '万人', '2052', '66.2'],
    ];
    const { data, unread } = read(table);
    expect(unread).toEqual([]);
    expect(lines({ data, unread })).toEqual([
      '常住人口 actual 2022 end = 3099 ×10000',
      '常住人口：比重 actual 2022 year = 100',
      '常住人口：城镇 actual 2022 end = 2052 ×10000',
      '常住人口：城镇：比重 actual 2022 year = 66.2',
    ]);
    expect(data.indicators.map(({ unit }) => unit)).toEqual(['person', 'percent', 'person', 'percent']);
  });

  it('are told where they are in no percent, or stand alone', () => {
    const table = [['Waste of 2021'], ['Indicator', 'Value (tonnes)', 'Share'], ['Refuse', '883330', '0.6']];
    expect(lines(read(table))).toEqual(['Refuse actual 2021 year-or-end = 883330']);
    expect(reasons(read(table))).toEqual([
      '2,3 Share: the header names more than a year and a kind of value',
    ]);
  });
});
