// Balance sheets: heads that are dates with points, and stocks whose names end like those of sums.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const lines = (table: string) => linesOf(readAt(table, { presentYear: 2026 }));

describe('a balance sheet', () => {
  it.each([
    '项目,2024.12.31,2023.12.31\n净资产（元）,520,480',
    '項目,2024.12.31,2023.12.31\n净资产（元）,520,480',
    'Item,31.12.2024,31.12.2023\nNet assets (€),520,480',
    'Item,31.12.2024,31.12.2023\n净资产,520,480',
  ])('has dates with points in its heads: %s', (table) => {
    expect(lines(table).map((line) => line.replace(/^.* (?=actual)/, ''))).toEqual([
      'actual 2024 end = 520',
      'actual 2023 end = 480',
    ]);
  });

  it('leaves a day within the year', () => {
    expect(lines('项目,2024.6.30,2023.12.31\n净资产（元）,520,480')).toEqual([
      '净资产 actual 2023 end = 480',
    ]);
  });

  it.each([
    '资产负债表（2024年12月31日）,,\n项目,期末余额,期初余额\n净资产（元）,520,480',
    '2024年12月31日　单位：元,,\n项目,期末数,年初数\n净资产,520,480',
    '资产负债表（2024.12.31）,,\n项目,期末余额（元）,上年年末余额（元）\n净资产,520,480',
    '2024年度财务报表附注（单位：元）,,\n项目,期末数,期初数\n净资产,520,480',
  ])('has the day of its title at the end: %s', (table) => {
    expect(lines(table)).toEqual(['净资产 actual 2024 end = 520', '净资产 actual 2023 end = 480']);
  });

  it.each([
    '资产负债表（2024年6月30日）,,\n项目,期末余额,期初余额\n净资产（元）,520,480',
    '2024年预算草案,\n项目,期末余额\n净资产（元）,520',
  ])('has another end: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });

  it.each(['资产总额', '负债合计', '債務總額', '存款总额', '贷款合计'])(
    'has %s at the end of a year',
    (name) => {
      expect(lines(`项目,2024年\n${name}（元）,520`)).toEqual([`${name} actual 2024 end = 520`]);
    },
  );

  it.each(['营业收入总额', '进出口总额', '投资总额'])('is none with %s', (name) => {
    expect(lines(`项目,2024年\n${name}（元）,520`)[0]).not.toMatch(/ end /);
  });
});
