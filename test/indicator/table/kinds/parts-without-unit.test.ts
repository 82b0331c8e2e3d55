// Rows and columns of parts without a unit, below a total that has one.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const lines = (table: string) =>
  linesOf(readAt(table, { presentYear: 2026 })).map((line) =>
    line.replace(/ (?:year|end|year-or-end) =/, ' ='),
  );
const names = (table: string) => [
  ...new Set(readAt(table, { presentYear: 2026 }).data.readings.map(({ indicator }) => indicator)),
];

describe('parts', () => {
  it('that add up have the unit of the whole', () => {
    expect(
      lines('Year,Total exports ($m),Goods,Services\n2020,7905,6005,1900\n2021,8230,6210,2020'),
    ).toContain('Total exports: Goods actual 2020 = 6005 ×1000000');
    expect(lines('年份,总人口（万人）,男,女\n2020,410,209.3,200.7\n2021,412,210,202')).toContain(
      '总人口：男 actual 2020 = 209.3 ×10000',
    );
  });

  it.each([
    '指标,2020,2022\n地区生产总值（亿元）,1805.4,2230.1\n第一产业,201.1,230.7\n第二产业,801.9,930.2',
    '指标,2020,2022\n地区生产总值（亿元）,1805.4,2230.1\n#第一产业,201.1,230.7\n第二产业,801.9,930.2',
    'Item,2020,2022\nGross domestic product ($m),1805.4,2230.1\nAgriculture,201.1,230.7\nIndustry,801.9,930.2',
    '年份,货物运输量（万吨）,铁路,公路\n2020,1705.4,1000,700\n2021,2230,1230,901',
  ])('that do not are unread: %j', (table) => {
    expect(names(table).filter((name) => !/[：:]/.test(name))).toHaveLength(1);
  });

  it.each([
    [
      'Item,2021,2022\nRevenue ($m),410,430\nStores,40,41\nEmployees,300,310',
      ['Revenue', 'Stores', 'Employees'],
    ],
    ['指标,2021年,2022年\n地区生产总值（亿元）,410,430\n企业数,200,210', ['地区生产总值', '企业数']],
  ])('are no other things: %j', (table, expected) => {
    expect(names(table)).toEqual(expected);
  });
});
