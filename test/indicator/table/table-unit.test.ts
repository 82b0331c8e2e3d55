import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const titled = (title: string) => read(`${title},,\nItem,2021 outturn,2022 outturn\nSchools,812.5,845.5\n`);

describe('the unit at the end of a title', () => {
  it.each(['Spending (EUR million)', 'Spending (million)', 'Spending – £m', 'Spending in millions'])(
    '%s multiplies every value',
    (title) => {
      expect(lines(titled(title))).toEqual([
        'Spending: Schools actual 2021 year-or-end = 812.5 ×1000000',
        'Spending: Schools actual 2022 year-or-end = 845.5 ×1000000',
      ]);
    },
  );

  it('with a multiplier that is not understood leaves the rows', () => {
    const table = titled('Spending (million ducats at 2020 prices)');
    expect(lines(table)).toEqual([]);
    expect(reasons(table)).toContain('3,2 812.5: the unit of the row is not clear');
  });

  it.each(['Report (year)', 'Report (2022)', 'Report (continued)'])('%s is none', (title) => {
    expect(lines(titled(title))).toContain('Schools actual 2021 year-or-end = 812.5');
  });
});

describe('a figure that could be a month', () => {
  it('is a number beside another with one decimal', () => {
    const table = read('指标,单位,2022年实际,2023年实际\n地区生产总值,亿元,1812.5,1905.3\n');
    expect(lines(table).map((line) => line.split(' = ')[1])).toEqual([
      '1812.5 ×100000000',
      '1905.3 ×100000000',
    ]);
  });

  it('is left where none is', () => {
    const table = read('指标,单位,2022年实际,2023年实际\n地区生产总值,亿元,1812,1905.3\n');
    expect(reasons(table)).toEqual(['2,4 1905.3: a date, a year or a document number']);
  });
});

describe('kinds and years down the rows', () => {
  it('stand over the values of the indicators beside them', () => {
    const table = read(
      'Indicator,Population (thousand),Unemployment (%)\nBaseline 2020,812.4,6.1\nTarget 2025,830.5,4.5\n',
    );
    expect(lines(table)).toEqual([
      'Population actual 2020 year-or-end = 812.4 ×1000',
      'Population target 2025 year-or-end = 830.5 ×1000',
      'Unemployment actual 2020 year = 6.1',
      'Unemployment target 2025 year = 4.5',
    ]);
  });
});

describe('bare years', () => {
  it('are results before a target of a strategy that is known by its year', () => {
    const table = read('Indicator,2012,2016,Europe 2020 target\nEmployment rate (%),67.2,69.4,74.5\n');
    expect(lines(table).at(-1)).toBe('Employment rate target 2020 year = 74.5');
    expect(reasons(table)).toEqual([]);
  });

  it.each([
    ['run up to one target', 'Indicator,2019,2020,Target', 2],
    ['stand behind a target, perhaps of all years together', 'Indicator,Target,2019,2020', 0],
    ['stand beside an overall target', 'Indicator,2019,2020,Overall target', 0],
    ['stand behind a base', 'Indicator,Baseline,2019,Target', 0],
    ['are not over', 'Indicator,2019,2096,Target', 0],
  ])('that %s: %s', (_, header, count) => {
    expect(lines(read(`${header}\nTrees planted,310,340,400\n`))).toHaveLength(count);
  });

  it('are results before a target of words that are not understood', () => {
    const table = read('Indicator,2012,2016,Lisbon 2020 target\nEmployment rate (%),67.2,69.4,74.5\n');
    expect(lines(table)).toEqual([
      'Employment rate actual 2012 year = 67.2',
      'Employment rate actual 2016 year = 69.4',
    ]);
    expect(reasons(table)).toEqual([
      '1,4 Lisbon 2020 target: the header names more than a year and a kind of value',
    ]);
  });
});
