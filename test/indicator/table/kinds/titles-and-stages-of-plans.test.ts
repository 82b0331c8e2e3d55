// Titles of parts of years, of plans and of their reviews; stages of budgets and plans in headers.
import { describe, expect, it } from 'vitest';
import { kindsAndYears, read } from './projections.js';

/** Kinds, years and values below a title and a header. */
const under = (title: string, head: string, row: string) =>
  kindsAndYears(read(`${head}\n${row}\n`, { table: title }));

describe('the part of a year in a title', () => {
  it.each([
    '2023年前三季度主要指标',
    '2023年前11个月主要指标',
    '2023年三季报主要数据',
    '2023年半年度报告主要指标',
    '2023年半年报',
    '2023年中期业绩',
    '截至2023年6月30日止六个月',
    '截至2023年9月30日止九個月',
    '2023年首九個月',
    '2023年上半年',
    '2023年1—9月',
    '2023年一季度',
    '2023年1-3季度',
    'First half of 2023',
    'Interim results 2023 (six months ended 30 June)',
  ])('%s is that of all bare years', (title) => {
    const rows = '税收收入（亿元）,36.2,38.1';
    expect(under(title, '指标,2022年,2023年', rows)).toEqual([]);
    expect(under(title, '年份,税收收入（亿元）', '2022年,36.2\n2023年,38.1')).toEqual([]);
  });

  it.each([
    ['2023年度报告', '指标,2022年,2023年'],
    ['截至2023年12月31日止十二個月', '指标,2022年,2023年'],
    ['2024年上半年', '指标,2022年,2023年'],
    ['2023年上半年', '指标,2022年全年,2023年全年'],
  ])('is not under %s with %s', (title, head) => {
    expect(under(title, head, '税收收入（亿元）,36.2,38.1')).toEqual([
      ['actual', 2022, 36.2],
      ['actual', 2023, 38.1],
    ]);
  });

  it('stays apart from whole years where the header names it', () => {
    const head = '指标,2022年,2023年目标,2023年上半年';
    expect(under('2023年上半年完成情况', head, '税收收入（亿元）,36.2,38.1,20')).toEqual([
      ['actual', 2022, 36.2],
      ['target', 2023, 38.1],
    ]);
  });
});
