// Remarks beside rows that give the part of a year, the year or the kind of their results.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';

describe('a remark on a part of a year', () => {
  it.each([
    ['截至11月', 'part of a year'],
    ['前三季度', 'part of a year'],
    ['1-9月数据', 'part of a year'],
    ['2024年为上半年数', 'part of a year'],
    ['Jan-Sep only', 'part of a year'],
    ['to end of September', 'part of a year'],
    ['First nine months', 'part of a year'],
    ['2023年数据', 'the printed year is not the one given'],
    ['data from 2022', 'the printed year is not the one given'],
    ['cumulative since 2015', 'a note changes the period of the value'],
  ])('leaves the result: %s', (remark, reason) => {
    const long = `Indicator,Year,Value,Remarks\nBeds,2024,31,${remark}`;
    const wide = `指标,2024年完成,2025年目标,备注\n床位,31,40,${remark}`;
    expect(reasons(read(long))).toContain(`2,3 31: ${reason}`);
    expect(reasons(read(wide))).toContain(`2,2 31: ${reason}`);
    expect(lines(read(wide))).toEqual(['床位 target 2025 year-or-end = 40']);
  });

  it.each([
    '截至2024年底',
    '1-12月',
    'as at 31 December',
    'New method from May',
    '全部完成',
    'to be reviewed',
  ])('is none: %s', (remark) => {
    expect(lines(read(`Indicator,Year,Value,Remarks\nArea,2024,31,${remark}`))).toHaveLength(1);
    expect(lines(read(`指标,2024年,备注\n面积,31,${remark}`))).toHaveLength(1);
  });

  it('holds for the year that it names', () => {
    const table = '指标,2023年,2024年,备注\n用电量,125,98,2024年为前三季度数据\n产量,55,40,';
    expect(lines(read(table))).toEqual([
      '用电量 actual 2023 year-or-end = 125',
      '产量 actual 2023 year = 55',
      '产量 actual 2024 year = 40',
    ]);
  });
});

describe('a remark that calls the last result no final one', () => {
  it.each([
    ['预计数', 'estimate', undefined],
    ['初步核算', 'actual', ['provisional']],
    ['Forecast', 'forecast', undefined],
  ])('marks it: %s', (remark, kind, flags) => {
    const { readings } = read(`指标,2023年,2024年,备注\n产值,50,51,${remark}`).data;
    expect(readings.map((one) => [one.kind, one.flags])).toEqual([
      ['actual', undefined],
      [kind, flags],
    ]);
  });
});
